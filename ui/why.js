// @ts-check
/** "Why this time?": the page's own words, what each was taken to mean, and what is not sure. From the session's evidence only. */

import { announce } from "./announce.js";
import { h, own } from "./dom.js";
import { clock, dayAndClock } from "./when.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Source} Source
 */

/**
 * @param {Occurrence} session
 * @param {Source | undefined} source
 */
export function why(session, source) {
  const { votes, reasons, doubts } = session.evidence;
  if (votes.length + reasons.length + doubts.length === 0) return null;
  return h("div", { class: "why" },
    doubts.length > 0 && h("ul", { class: "callout doubts" }, doubts.map(({ message }) => h("li", {}, own(message)))),
    h("details", { class: "fold", "data-source-of": session.id },
      h("summary", {}, say("window-why")),
      votes.length > 0 && table(session),
      reasons.length > 0 && h("ul", { class: "reasons" }, reasons.map(({ message }) => h("li", {}, own(message)))),
      source && lines(source, session),
      doubts.length > 0 && note(session)));
}

/** @param {Occurrence} session */
function table({ start, zone, evidence }) {
  const at = (/** @type {string} */ moment) => (start && moment.slice(0, 10) === start.slice(0, 10) ? clock(moment) : dayAndClock(moment));
  return h("table", {},
    h("thead", {}, h("tr", {}, [say("window-says"), say("window-read-as"), zone ? say("window-yours-in", { zone }) : say("window-yours")].map((name) =>
      h("th", { scope: "col" }, name)))),
    h("tbody", {}, evidence.votes.map((vote) => h("tr", { class: vote.agrees ? "agrees" : "dissents" },
      h("td", {}, h("q", {}, own(vote.text)), h("span", { class: "line" }, " ", say("window-line", { n: vote.line }))),
      h("td", {}, vote.zone ? vote.zone.replaceAll("_", " ") : say("window-no-zone")),
      h("td", {}, vote.at ? at(vote.at) : "–", h("span", { class: "verdict" }, " ", say(vote.agrees ? "window-agrees" : "window-differs")))))));
}

/**
 * The page's own lines, those that were read for this session marked.
 * @param {Source} source
 * @param {Occurrence} session
 */
function lines({ first, lines: all }, { evidence }) {
  const read = new Set([evidence.line, ...evidence.votes.map(({ line }) => line)]);
  return h("ol", { class: "source", "aria-label": say("window-source"), start: first }, all.map((text, index) =>
    h("li", { value: first + index, class: read.has(first + index) ? "read" : "" }, h("bdi", {}, marked(text, first + index, evidence) || " "))));
}

/**
 * A line with the times that were read from it marked.
 * @param {string} text
 * @param {number} number
 * @param {Occurrence["evidence"]} evidence
 */
function marked(text, number, { votes }) {
  /** @type {(string | Element)[]} */
  const parts = [];
  let rest = text;
  for (const vote of votes.filter(({ line }) => line === number)) {
    const at = rest.indexOf(vote.text);
    if (at < 0) continue;
    parts.push(rest.slice(0, at), h("mark", { class: vote.agrees ? "agrees" : "dissents" }, vote.text));
    rest = rest.slice(at + vote.text.length);
  }
  return parts.length === 0 ? text : [...parts, rest];
}

/**
 * What the member may send to those who write the page; ready to copy. In English: they may not read the member's language.
 * @param {Occurrence} session
 */
function note({ id, title, evidence }) {
  const text = [
    `Hello, on the page the time of “${title}” can be read in more than one way:`,
    ...evidence.doubts.map(({ english, line }) => `- line ${line}: ${english}`),
    "Could you have a look? One time with its zone and the year leaves no doubt.",
  ].join("\n");
  return h("div", { class: "note" },
    h("p", {}, say("window-note")),
    h("pre", { id: `note-${id}`, dir: "auto" }, text),
    h("button", { id: `copy-${id}`, type: "button", wish: () => copy(`note-${id}`) }, say("window-copy")));
}

/** @param {string} id */
function copy(id) {
  const text = document.getElementById(id);
  if (!text) return;
  getSelection()?.selectAllChildren(text);
  announce(say(document.execCommand("copy") ? "window-copied" : "window-not-copied"));
}
