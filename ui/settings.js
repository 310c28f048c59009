// @ts-check
/** The settings, as the background process describes them; each change goes out at once and comes back as what is in force. */

import { h } from "./dom.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Known} Known
 * @typedef {import("./shapes.js").Setting} Setting
 */

/** @param {Known} known */
export function settingsView(known) {
  if (known.settings.length === 0) return [h("p", { class: "quiet" }, say("window-asking-settings"))];
  const sections = [...new Set(known.settings.map(({ section }) => section))];
  return sections.map((section, number) => {
    const all = known.settings.filter((setting) => setting.section === section);
    const shared = all.length > 1 && all.every(({ explain }) => explain === all[0].explain);
    return h("section", { id: `section-${number}`, class: "card", "aria-labelledby": `section-title-${number}` },
      h("div", {},
        h("h2", { id: `section-title-${number}` }, section),
        shared && h("p", { class: "quiet" }, words(all[0].explain))),
      all.map((setting) => row(setting, known, !shared)));
  });
}

/**
 * Words with `code` in them.
 * @param {string} text
 */
const words = (text) => text.split("`").map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));

/**
 * @param {Setting} setting
 * @param {Known} known
 * @param {boolean} explained
 */
function row(setting, { words: said, revealed }, explained) {
  const id = nameOf(setting.key);
  const word = said[setting.key];
  return h("div", { id: `row-${id}`, class: "setting" },
    h("div", { class: "about" },
      h(setting.shape.shape === "groups" ? "span" : "label", { id: `title-${id}`, for: id }, setting.title),
      explained && h("p", { id: `about-${id}` }, words(setting.explain))),
    h("div", { class: "control" },
      field(setting, id, revealed[setting.key]),
      setting.private && setting.value !== "" && privately(setting, id, setting.key in revealed)),
    h("p", { id: `word-${id}`, class: word?.refused ? "word refused" : "word", role: "status" }, word?.text ?? ""));
}

/** @param {string} key */
const nameOf = (key) => `set-${key.replace(/[^\w-]+/g, "-")}`;

/**
 * @param {Setting} setting
 * @param {string} id
 * @param {string | undefined} revealed
 */
function field({ key, shape, value, private: hidden }, id, revealed) {
  const names = { id, "data-key": key, "data-shape": shape.shape, "aria-describedby": `about-${id} word-${id}` };
  if (shape.shape === "flag") return h("input", { ...names, type: "checkbox", role: "switch", checked: value === true });
  if (shape.shape === "choice") {
    return h("select", names, shape.of.map((one) => h("option", { value: one.value, selected: one.value === value }, one.label)));
  }
  if (shape.shape === "groups") return groups(names, shape.of, Array.isArray(value) ? value : []);
  const text = Array.isArray(value) ? value.join(", ") : String(value);
  const plain = { ...names, type: "text", spellcheck: "false", autocomplete: "off" };
  if (!hidden) return h("input", { ...plain, value: text });
  return h("input", { ...plain, value: revealed ?? "", placeholder: text || "https://…" });
}

/**
 * A tick for each group that matters.
 * @param {{ id: string, "data-key": string, "data-shape": string, "aria-describedby": string }} names
 * @param {string[]} all
 * @param {string[]} ignored
 */
function groups({ id, ...names }, all, ignored) {
  if (all.length === 0) return h("p", { id, class: "quiet" }, say("window-no-group-yet"));
  return h("ul", { id, class: "groups", role: "group", "aria-labelledby": `title-${id}` }, all.map((group, index) =>
    h("li", {}, h("label", {},
      h("input", { ...names, id: `${id}-${index}`, type: "checkbox", "data-group": group, checked: !ignored.includes(group) }), group))));
}

/**
 * @param {Setting} setting
 * @param {string} id
 * @param {boolean} shown
 */
function privately({ key, title }, id, shown) {
  return [
    !shown && h("button", { id: `reveal-${id}`, type: "button", "aria-label": say("window-button-of", { button: say("window-show"), what: title }), wish: { kind: "reveal", body: { key } } }, say("window-show")),
    h("button", { id: `try-${id}`, type: "button", "aria-label": say("window-button-of", { button: say("window-test"), what: title }), wish: { kind: "try", body: { what: "link", key } } }, say("window-test")),
    h("button", { id: `clear-${id}`, type: "button", "aria-label": say("window-button-of", { button: say("window-remove"), what: title }), wish: { kind: "set", body: { key, value: null } } }, say("window-remove")),
  ];
}

/**
 * What a changed field asks for.
 * @param {HTMLElement} element
 * @returns {{ kind: "set", body: { key: string, value: unknown } } | null}
 */
export function wishOfField(element) {
  const { key, shape } = element.dataset;
  if (!key) return null;
  return { kind: "set", body: { key, value: valueOf(element, shape) } };
}

/**
 * The groups without a tick, of those beside a field.
 * @param {HTMLInputElement} element
 */
function unticked(element) {
  const all = /** @type {NodeListOf<HTMLInputElement>} */ (element.closest(".groups")?.querySelectorAll("input"));
  return [...all].filter(({ checked }) => !checked).map(({ dataset }) => dataset.group ?? "");
}

/**
 * @param {HTMLElement} element
 * @param {string | undefined} shape
 */
function valueOf(element, shape) {
  if (element instanceof HTMLSelectElement) return element.value;
  if (!(element instanceof HTMLInputElement)) return null;
  if (shape === "flag") return element.checked;
  if (shape === "groups") return unticked(element);
  const text = element.value.trim();
  if (shape === "durations") return text.split(",").map((word) => word.trim()).filter((word) => word !== "");
  return text === "" ? null : text;
}
