// @ts-check
/** "Why this time?": the page's own words, what each was taken to mean, and what is not sure. From the session's evidence only. */

import { announce } from "./announce.js";
import { h, own } from "./dom.js";
import { clock, dateAndClock, dayAndClock } from "./when.js";
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
      source && evidenceOf(source),
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
