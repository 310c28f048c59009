// @ts-check
/** The settings, as the background process describes them; each change goes out at once and comes back as what is in force. */

import { h } from "./dom.js";
import { field } from "./fields.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Known} Known
 * @typedef {import("./shapes.js").Setting} Setting
 */

/**
 * @param {Known} known
 * @param {() => void} again opens the first start's questions
 */
export function settingsView(known, again) {
  if (known.settings.length === 0) return [h("p", { class: "quiet" }, say("window-asking-settings"))];
  const sections = [...new Set(known.settings.map(({ section }) => section))];
  return [
    ...sections.map((section, number) => part(section, number, known)),
    h("div", { class: "offers" }, h("button", { id: "first-again", type: "button", wish: again }, say("window-again"))),
  ];
}

/**
 * @param {string} section
 * @param {number} number
 * @param {Known} known
 */
function part(section, number, known) {
  const all = known.settings.filter((setting) => setting.section === section);
  const shared = all.length > 1 && all.every(({ explain }) => explain === all[0].explain);
  return h("section", { id: `section-${number}`, class: "card", "aria-labelledby": `section-title-${number}` },
    h("div", {},
      h("h2", { id: `section-title-${number}` }, section),
      shared && h("p", { class: "quiet" }, words(all[0].explain))),
    all.map((setting) => row(setting, known, !shared)));
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
export function row(setting, known, explained) {
  const { key, title, explain, note, shape } = setting;
  const id = nameOf(key);
  const word = known.words[key];
  const about = [explained && h("p", { id: `about-${id}` }, words(explain)), note && h("p", { id: `note-${id}`, class: "note-of" }, note)];
  const described = [explained && `about-${id}`, note && `note-${id}`, `word-${id}`].filter(Boolean).join(" ");
  const control = h("div", { class: "control" },
    field(setting, { id, "data-key": key, "data-shape": shape.shape, "aria-describedby": described, "aria-invalid": word?.refused ? "true" : false },
      known.revealed[key], word?.refused ? known.typed[key] : undefined),
    setting.private && setting.value !== "" && privately(setting, id, key in known.revealed));
  const said = h("p", { id: `word-${id}`, class: word?.refused ? "word refused" : "word", role: "status" }, word?.text ?? "");
  if (shape.shape === "groups") {
    return h("fieldset", { id: `row-${id}`, class: "setting" },
      h("legend", { id: `title-${id}` }, title), h("div", { class: "about" }, about), control, said);
  }
  return h("div", { id: `row-${id}`, class: shape.shape === "address" ? "setting wide" : "setting" },
    h("div", { class: "about" }, h("label", { id: `title-${id}`, for: id }, title), about), control, said);
}

/** @param {string} key */
const nameOf = (key) => `set-${key.replace(/[^\w-]+/g, "-")}`;

/**
 * @param {Setting} setting
 * @param {string} id
 * @param {boolean} shown
 */
function privately({ key, title }, id, shown) {
  const button = (/** @type {string} */ what, /** @type {string} */ words, /** @type {import("./talk.js").Wish} */ wish) =>
    h("button", { id: `${what}-${id}`, type: "button", "aria-label": say("window-button-of", { button: words, what: title }), wish }, words);
  return [
    !shown && button("reveal", say("window-show"), { kind: "reveal", body: { key } }),
    button("try", say("window-test"), { kind: "try", body: { what: "link", key } }),
    button("clear", say("window-remove"), { kind: "set", body: { key, value: null } }),
  ];
}

/**
 * Takes in the settings in force. What was said, typed or revealed of one that has another value now is over.
 * @param {Known} known
 * @param {Setting[]} settings
 */
export function takeSettings(known, settings) {
  const before = new Map(known.settings.map(({ key, value }) => [key, JSON.stringify(value)]));
  for (const { key, value } of settings) {
    if (!before.has(key) || before.get(key) === JSON.stringify(value)) continue;
    for (const held of [known.words, known.typed, known.revealed]) delete held[key];
  }
  known.settings = settings;
}
