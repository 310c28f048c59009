// @ts-check
/** Who leads a session, and its tracks: on one time line where the page's words tell when each is, without an empty column where not. */

import { h, own } from "./dom.js";
import { clock } from "./when.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Part} Part
 */

/** @param {Occurrence} session */
export function parts({ tracks, hosts }) {
  const timed = tracks.some(({ start }) => start !== null);
  return [
    people(hosts),
    tracks.length > 0 && h("ol", { class: timed ? "parts timed" : "parts" }, tracks.map((track) => part(track, timed))),
  ];
}

/**
 * @param {Part} track
 * @param {boolean} timed
 */
function part({ name, title, hosts, start }, timed) {
  return h("li", {},
    timed && h("span", { class: "at" }, start ? clock(start) : ""),
    h("div", {},
      h("p", { class: "track" }, own(name)),
      title && h("p", { class: "track-title" }, own(title)),
      people(hosts)));
}

/** Nothing where the page names nobody: it may have no hosts to announce. @param {string[]} names */
const people = (names) => (names.length > 0 ? h("p", { class: "people" }, own(say("window-hosts", { names: names.join(", ") }))) : null);
