// @ts-check
/** A place to paste the member's own link to a call. It goes to the settings and never comes back by itself; one that is refused stays to be mended. */

import { h } from "./dom.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Known} Known
 * @typedef {import("./shapes.js").Word} Word
 */

/** What was pasted and not taken yet, by the key of its setting. @type {Map<string, string>} */
const pasted = new Map();

/**
 * @param {Occurrence} session
 * @param {Known["words"]} words
 * @param {boolean} main whether it stands in the card of what is next
 */
export function ownLink({ id, title, links, status }, words, main) {
  if (status === "cancelled") return null;
  const key = `join.links.${JSON.stringify(title)}`;
  const word = words[key];
  const name = main ? "" : `-${id}`;
  const why = say(links.some(({ kind, joins }) => kind === "join" && joins) ? "window-own-link-why-page" : "window-own-link-why");
  return h("details", { id: `own-link${name}`, class: "fold" },
    h("summary", {}, say("window-own-link")),
    h("div", { class: "paste" },
      h("input", { id: `own-link-field${name}`, type: "text", dir: "ltr", spellcheck: "false", autocomplete: "off", placeholder: "https://…",
        value: pasted.get(key) ?? "", "aria-label": say("window-own-link-name", { title }), "aria-describedby": `own-link-word${name}`,
        "aria-invalid": word?.refused && "true", "data-key": key, "data-shape": "address" }),
      h("p", { id: `own-link-word${name}`, class: word?.refused ? "word refused" : "word", role: "status" }, word?.text ?? why)));
}

/** The member leaves a field. @param {HTMLElement} field */
export function remember(field) {
  if (field instanceof HTMLInputElement && field.closest(".paste") && field.dataset.key) pasted.set(field.dataset.key, field.value);
}

/** What became of it; one that was taken is not left standing there. @param {Word} word */
export function heard({ key, refused }) {
  if (refused || key === null || !pasted.delete(key)) return;
  for (const field of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".paste input"))) {
    if (field.dataset.key === key) field.value = "";
  }
}

/** Nothing private stays when the member turns elsewhere. */
export function forget() {
  pasted.clear();
}
