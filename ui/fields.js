// @ts-check
/** The control of one setting, by its shape, and what a changed control asks for. */

import { h } from "./dom.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Known} Known
 * @typedef {import("./shapes.js").Setting} Setting
 * @typedef {{ id: string, "data-key": string, "data-shape": string, "aria-describedby": string, "aria-invalid": string | false }} Names
 */

/**
 * @param {Setting} setting
 * @param {Names} names
 * @param {string | undefined} revealed the whole of a private value, once it was asked for
 * @param {string | undefined} typed what was typed last and refused
 */
export function field({ key, title, shape, value, otherwise, note, default: unset, private: hidden }, names, revealed, typed) {
  switch (shape.shape) {
    case "flag": return h("input", { ...names, type: "checkbox", role: "switch", checked: value === true });
    case "choice":
      return h("select", names, shape.of.map((one) => h("option", { value: one.value, selected: one.value === value }, one.label)));
    case "groups": return groups(names, shape.of, Array.isArray(value) ? value : []);
    case "durations": return leads(key, title, names, unset || !Array.isArray(value) ? null : value, otherwise, typed);
    case "address":
      return hidden
        ? address(names, typed ?? revealed ?? "", String(value) || "https://…", false)
        : address(names, typed ?? String(value), otherwise, note !== null);
    default: return h("input", { ...text(names), value: typed ?? String(value), placeholder: otherwise });
  }
}

/** @param {Names} names */
const text = (names) => ({ ...names, type: "text", spellcheck: "false", autocomplete: "off" });

/**
 * An address, all of which can be read: the field grows with it.
 * @param {Names} names
 * @param {string} value
 * @param {string} placeholder
 * @param {boolean} readonly
 */
function address(names, value, placeholder, readonly) {
  return h("div", { class: "grow" },
    h("textarea", { ...names, rows: "1", spellcheck: "false", autocomplete: "off", placeholder, readonly }, value));
}

/** Lets the fields of addresses be as high as what stands in them. */
export function grow() {
  for (const field of /** @type {NodeListOf<HTMLTextAreaElement>} */ (document.querySelectorAll(".grow > textarea"))) {
    if (field.parentElement) field.parentElement.dataset.text = field.value || field.placeholder;
  }
}

/**
 * The leads of reminders: an empty field is as it is otherwise, and silence is a choice of its own.
 * @param {string} key
 * @param {string} title
 * @param {Names} names
 * @param {string[] | null} value none: the file says nothing
 * @param {string} otherwise
 * @param {string | undefined} typed
 */
function leads(key, title, names, value, otherwise, typed) {
  const never = value !== null && value.length === 0;
  return h("div", { class: "leads" },
    h("input", { ...text(names), value: typed ?? value?.join(", ") ?? "", placeholder: never ? "" : otherwise }),
    h("label", {},
      h("input", { id: `never-${names.id}`, type: "checkbox", "data-key": key, "data-shape": "never", checked: never,
        "aria-label": say("window-button-of", { button: say("window-never"), what: title }) }),
      say("window-never")));
}

/**
 * A tick for each group that matters.
 * @param {Names} names
 * @param {string[]} all
 * @param {string[]} ignored
 */
function groups({ id, ...names }, all, ignored) {
  if (all.length === 0) return h("p", { id, class: "quiet" }, say("window-no-group-yet"));
  return h("ul", { id, class: "groups" }, all.map((group, index) =>
    h("li", {}, h("label", {},
      h("input", { ...names, id: `${id}-${index}`, type: "checkbox", "data-group": group, checked: !ignored.includes(group) }), group))));
}

/**
 * What a changed field asks for. What was typed is kept, should it be refused; what was revealed of the old value is not.
 * @param {Known} known
 * @param {HTMLElement} element
 * @returns {{ kind: "set", body: { key: string, value: unknown } } | null}
 */
export function wishOfField(known, element) {
  const { key, shape } = element.dataset;
  if (!key) return null;
  delete known.words[key];
  delete known.revealed[key];
  delete known.typed[key];
  if (isText(element)) known.typed[key] = element.value;
  return { kind: "set", body: { key, value: valueOf(element, shape) } };
}

/**
 * @param {HTMLElement} element
 * @returns {element is HTMLInputElement | HTMLTextAreaElement}
 */
const isText = (element) => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");

/**
 * The value of a field; none takes the setting out of the file.
 * @param {HTMLElement} element
 * @param {string | undefined} shape
 */
function valueOf(element, shape) {
  if (element instanceof HTMLSelectElement) return element.value;
  if (isText(element)) return typedIn(element.value.trim(), shape);
  if (!(element instanceof HTMLInputElement)) return null;
  if (shape === "never") return element.checked ? [] : null;
  return shape === "groups" ? unticked(element) : element.checked;
}

/**
 * @param {string} text
 * @param {string | undefined} shape
 */
function typedIn(text, shape) {
  if (text === "") return null;
  return shape === "durations" ? text.split(",").map((word) => word.trim()).filter((word) => word !== "") : text;
}

/**
 * The groups without a tick, of those beside a field.
 * @param {HTMLInputElement} element
 */
function unticked(element) {
  const all = /** @type {NodeListOf<HTMLInputElement>} */ (element.closest(".groups")?.querySelectorAll("input"));
  return [...all].filter(({ checked }) => !checked).map(({ dataset }) => dataset.group ?? "");
}
