// @ts-check
/** "Why this time?": the page's own words, what each was taken to mean, and what is not sure. From the session's evidence only. */

import { h, own } from "./dom.js";
import { tell } from "./talk.js";
import { clock, dateAndClock, dayAndClock } from "./when.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Source} Source
 */

/** What is not sure; nothing for a session of which all is. @param {Occurrence} session */
export function doubts({ evidence }) {
  if (evidence.doubts.length === 0) return null;
  return h("ul", { class: "callout doubts" }, evidence.doubts.map(({ message }) => h("li", {}, own(message))));
}

/**
 * @param {Occurrence} session
 * @param {Source | undefined} source
 */
export function why(session, source) {
  const { votes, reasons, doubts: unsure } = session.evidence;
  if (votes.length + reasons.length + unsure.length === 0) return null;
  return h("div", { class: "why" },
    h("details", { class: "fold", "data-source-of": session.id },
      h("summary", {}, say("window-why")),
      votes.length > 0 && table(session),
      reasons.length > 0 && h("ul", { class: "reasons" }, reasons.map(({ message }) => h("li", {}, own(message)))),
      source && evidenceOf(source),
      letter(session)));
}

/** Asks for the page's own lines about a session. @param {string} session */
const ask = (session) => tell({ kind: "ask", body: { what: "source", session } });

/** A fold of reasons was opened. @param {HTMLDetailsElement} details */
export function opened({ open, dataset }) {
  if (open && dataset.sourceOf) ask(dataset.sourceOf);
}

/** The page was read again: what is open is asked for anew. */
export function askAgain() {
  for (const details of /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll("details[data-source-of]"))) opened(details);
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

/** What is said of the moment of publication, by where it came from. */
const PUBLISHED = {
  server: "window-published-server",
  file: "window-published-file",
  page: "window-published-page",
  seen: "window-published-seen",
  unknown: "window-published-unknown",
};

/**
 * The page's own lines, those that were read for this session marked, and when the page was published.
 * @param {Source} source
 */
function evidenceOf({ lines, published }) {
  if (lines.length === 0) return h("p", { class: "quiet source-gone" }, say("window-source-gone"));
  return [
    h("ol", { class: "source", "aria-label": say("window-source") }, lines.map(({ line, depth, heading, read, pieces }) =>
      h("li", { value: line, class: `${read ? "read" : ""} deep-${depth} ${heading ? "heading" : ""}` }, h("bdi", {}, pieces.map(piece))))),
    published && h("p", { class: "published" }, say(PUBLISHED[published.from ?? "unknown"], { when: dateAndClock(published.at) })),
  ];
}

/** @param {Source["lines"][number]["pieces"][number]} piece */
const piece = ({ text, said }) => (said ? h("mark", { class: said }, text) : text);

/**
 * What the member may send to those who write the page. The background process copies it: what a window copies dies with it.
 * @param {Occurrence} session
 */
function letter({ id, evidence }) {
  if (!evidence.letter) return null;
  return h("div", { class: "note" },
    h("p", {}, say("window-note")),
    h("pre", { id: `note-${id}`, dir: "auto", lang: "en" }, evidence.letter),
    h("button", { id: `copy-${id}`, type: "button", wish: () => copy(id) }, say("window-copy")));
}

/** It is selected too, should it not be copied. @param {string} session */
function copy(session) {
  const text = document.getElementById(`note-${session}`);
  if (text) getSelection()?.selectAllChildren(text);
  tell({ kind: "copy-letter", body: { session } });
}
