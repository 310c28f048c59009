// @ts-check
/** The agenda: the next session as a card, the coming ones, and what else the page says. */

import { h, own } from "./dom.js";
import { ownLink } from "./own-link.js";
import { parts } from "./parts.js";
import { hostOf, leaf, marks, offers, publicLinks, said, timeLine } from "./session.js";
import { gone, isUnread, nothing, warnings } from "./states.js";
import { act } from "./talk.js";
import { month } from "./when.js";
import { doubts, why } from "./why.js";
import { count, say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Known} Known
 * @typedef {import("./shapes.js").Agenda} Agenda
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Show} Show
 */

/**
 * @param {Known} known
 * @param {import("./states.js").Ways} ways
 */
export function agendaView(known, ways) {
  const { show } = known;
  if (!show) return [h("p", { class: "quiet" }, say("window-asking-agenda"))];
  const { agenda } = show;
  const next = agenda.coming.find(({ id }) => id === agenda.next);
  const later = agenda.coming.filter((session) => session !== next);
  return [
    warnings(show, ways),
    next ? card(next, known) : nothing(show, later, ways),
    gone(agenda),
    later.length > 0 && coming(later, known),
    loose(agenda),
    past(agenda, known),
    about(agenda),
  ].filter(Boolean);
}

/**
 * @param {Occurrence} next
 * @param {Known} known
 */
function card(next, { sources, words, asSaid }) {
  return h("section", { id: "next", class: `card${next.on ? " on" : ""}`, "aria-labelledby": "next-title", "data-session": next.id },
    h("div", { class: "top" },
      leaf(next),
      h("div", { class: "head" },
        h("p", { class: "eyebrow" },
          h("span", {}, say(next.on ? "window-on-now" : "window-next")),
          next.until && !next.on && h("span", { id: "next-until", class: "until" }, next.until)),
        h("h2", { id: "next-title" }, own(next.title)),
        h("p", { id: "next-when", class: "when" }, timeLine(next)),
        asSaid && said(next),
        next.topic && h("p", { class: "topic" }, own(next.topic)),
        marks(next))),
    doubts(next),
    parts(next),
    offers(next, true),
    publicLinks(next, true),
    ownLink(next, words, true),
    why(next, sources[next.id]));
}

/**
 * @param {Occurrence[]} later
 * @param {Known} known
 */
function coming(later, known) {
  /** @type {Map<string, Occurrence[]>} */
  const months = new Map();
  for (const session of later) {
    const name = month(session.date);
    months.set(name, [...(months.get(name) ?? []), session]);
  }
  return h("section", { id: "coming", "aria-label": say("window-coming") },
    [...months].flatMap(([name, sessions]) => [
      h("h3", { class: "month" }, name),
      h("ul", { class: "rows" }, sessions.map((session) => row(session, known, true))),
    ]));
}

/**
 * @param {Occurrence} session
 * @param {Known} known
 * @param {boolean} ahead
 */
function row(session, { sources, words, asSaid }, ahead) {
  const open = ahead && session.status !== "cancelled";
  return h("li", { id: `row-${session.id}`, class: `${session.status}${session.ignored ? " ignored" : ""}`, "data-session": session.id },
    h("details", {},
      h("summary", {},
        leaf(session, true),
        h("span", { class: "what" },
          h("span", { class: "title" }, own(session.title)),
          h("span", { class: "when" }, timeLine(session)),
          ahead && asSaid && said(session),
          marks(session))),
      h("div", { class: "more" },
        session.topic && h("p", { class: "topic" }, own(session.topic)),
        doubts(session),
        parts(session),
        open && offers(session, false),
        publicLinks(session, open),
        open && ownLink(session, words, false),
        why(session, sources[session.id]))));
}

/** @param {Agenda} agenda */
function loose({ undated, rules }) {
  if (undated.length === 0 && rules.length === 0) return null;
  const quotes = (/** @type {string[]} */ all) => h("ul", {}, all.map((text) => h("li", {}, h("q", {}, own(text)))));
  return h("section", { id: "loose", class: "loose", "aria-label": say("window-loose") },
    undated.length > 0 && h("div", {}, h("h3", {}, say("window-undated")), quotes(undated)),
    rules.length > 0 && h("div", {}, h("h3", {}, say("window-rules")), quotes(rules)));
}

/**
 * @param {Agenda} agenda
 * @param {Known} known
 */
function past({ past: all }, known) {
  if (all.length === 0) return null;
  const missed = all.filter((session) => session.marks.some(({ mark }) => mark === "missed")).length;
  return h("details", { id: "past", class: "fold" },
    h("summary", {}, say("window-past"), missed > 0 && h("span", { class: "mark warn" }, count("window-missed", missed))),
    h("ul", { class: "rows" }, all.map((session) => row(session, known, false))));
}

/** @param {Agenda} agenda */
function about({ about: page }) {
  if (!page.where && !page.who && !page.contact && page.about.length === 0) return null;
  const link = (/** @type {number | null} */ index, /** @type {string} */ words) =>
    h("button", { type: "button", class: "link", wish: act("open-about", { link: index }) }, own(words));
  return h("details", { id: "about", class: "fold" },
    h("summary", {}, say("window-about")),
    h("dl", {},
      page.where && [h("dt", {}, say("window-where")), h("dd", {}, own(page.where))],
      page.who && [h("dt", {}, say("window-who")), h("dd", {}, own(page.who))],
      page.contact && [h("dt", {}, say("window-contact")), h("dd", {}, link(null, page.contact.replace(/^mailto:/, "")))],
      page.about.length > 0 && [h("dt", {}, say("window-read")), h("dd", {}, page.about.map(({ text, url }, index) =>
        h("span", { class: "about-link" }, link(index, text), hostOf(text, new URL(url).host))))]));
}

/**
 * @param {Show} show
 * @param {boolean} inAgenda whether the agenda is before the member
 * @param {boolean} asSaid
 * @param {{ turnSaid: () => void, refresh: () => void }} does
 */
export function footer(show, inAgenda, asSaid, { turnSaid, refresh }) {
  const { agenda, schedule } = show;
  const all = [...agenda.coming, ...agenda.past];
  const next = all.find(({ id }) => id === agenda.next);
  const opensPage = inAgenda && next?.join?.kind === "page" && next.status !== "cancelled";
  return [
    h("div", { class: "about" },
      !isUnread(show) && h("span", { id: "age", class: agenda.stale || schedule.result === "failed" ? "age warn" : "age" }, agenda.age),
      agenda.zone && h("span", { class: "zone" }, say("window-zone", { zone: agenda.zone.replaceAll("_", " ") }))),
    inAgenda && all.some(({ evidence }) => evidence.votes.length > 0)
      && h("button", { id: "as-said", type: "button", class: "plain", "aria-pressed": String(asSaid), wish: turnSaid }, say("window-as-said")),
    agenda.page_opens && !opensPage && h("button", { id: "open-page", type: "button", class: "plain", wish: act("open-page") }, say("window-open-page")),
    h("button", { id: "refresh", type: "button", class: "plain", wish: refresh }, say("window-refresh")),
  ];
}
