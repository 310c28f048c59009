// @ts-check
/** The agenda: the next session as a card, the coming ones, and what else the page says. */

import { h } from "./dom.js";
import { leaf, marks, offers, parts, publicLinks, said, timeLine } from "./session.js";
import { act } from "./talk.js";
import { month } from "./when.js";
import { why } from "./why.js";
import { count, say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Known} Known
 * @typedef {import("./shapes.js").Agenda} Agenda
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Show} Show
 */

/** @param {Known} known */
export function agendaView({ show, sources, words, asSaid }) {
  if (!show) return [h("p", { class: "quiet" }, say("window-asking-agenda"))];
  const { agenda, schedule } = show;
  const next = agenda.coming.find(({ id }) => id === agenda.next);
  const later = agenda.coming.filter((session) => session !== next);
  return [
    warnings(agenda),
    next ? card(next, sources, words, asSaid) : nothing(schedule, later.length > 0),
    later.length > 0 && coming(later, sources, asSaid),
    loose(agenda),
    past(agenda, sources),
    about(agenda),
  ].filter(Boolean);
}

/** @param {Agenda} agenda */
function warnings({ warnings: all, held_back: heldBack }) {
  if (all.length === 0) return null;
  return h("section", { id: "warnings", class: "callout", role: "alert" },
    all.map((text) => h("p", {}, text)),
    heldBack && h("button", { id: "accept", type: "button", wish: act("accept") }, say("window-accept")));
}

/**
 * @param {Occurrence} next
 * @param {Known["sources"]} sources
 * @param {Known["words"]} words
 * @param {boolean} asSaid
 */
function card(next, sources, words, asSaid) {
  return h("section", { id: "next", class: `card${next.on ? " on" : ""}`, "aria-labelledby": "next-title" },
    h("div", { class: "top" },
      leaf(next),
      h("div", { class: "head" },
        h("p", { class: "eyebrow" },
          h("span", {}, say(next.on ? "window-on-now" : "window-next")),
          next.until && !next.on && h("span", { id: "next-until", class: "until" }, next.until)),
        h("h2", { id: "next-title" }, next.title),
        h("p", { id: "next-when", class: "when" }, timeLine(next)),
        asSaid && said(next),
        next.topic && h("p", { class: "topic" }, next.topic),
        marks(next))),
    offers(next, true),
    ownLink(next, words),
    parts(next),
    publicLinks(next),
    why(next, sources[next.id]));
}

/**
 * Where the page has no call for the session: a place to paste the member's own. It goes to the settings and never comes back by itself.
 * @param {Occurrence} session
 * @param {Known["words"]} words
 */
function ownLink({ title, join, status }, words) {
  if (join?.kind === "join" || status === "cancelled") return null;
  const key = `join.links.${JSON.stringify(title)}`;
  const word = words[key];
  return h("details", { id: "own-link", class: "fold" },
    h("summary", {}, say("window-own-link")),
    h("div", { class: "paste" },
      h("input", { id: "own-link-field", type: "text", spellcheck: "false", autocomplete: "off", placeholder: "https://…",
        "aria-label": say("window-own-link-name", { title }), "aria-describedby": "own-link-word", "data-key": key, "data-shape": "address" }),
      h("p", { id: "own-link-word", class: word?.refused ? "word refused" : "word", role: "status" },
        word?.text ?? say("window-own-link-why"))));
}

/**
 * @param {Show["schedule"]} schedule
 * @param {boolean} others whether there are sessions, of which none is the member's
 */
function nothing(schedule, others) {
  if (others) {
    return h("section", { id: "nothing", class: "card empty" },
      h("h2", {}, say("window-none-of-yours")), h("p", {}, say("window-none-of-yours-why")));
  }
  const unread = !schedule.last_good;
  return h("section", { id: "nothing", class: "card empty" },
    h("h2", {}, say(unread ? "window-unread" : "window-nothing")),
    h("p", {}, unread
      ? schedule.message || say("window-unread-why")
      : say("window-nothing-why")));
}

/**
 * @param {Occurrence[]} later
 * @param {Known["sources"]} sources
 * @param {boolean} asSaid
 */
function coming(later, sources, asSaid) {
  /** @type {Map<string, Occurrence[]>} */
  const months = new Map();
  for (const session of later) {
    const name = month(session.date);
    months.set(name, [...(months.get(name) ?? []), session]);
  }
  return h("section", { id: "coming", "aria-label": say("window-coming") },
    [...months].flatMap(([name, sessions]) => [
      h("h3", { class: "month" }, name),
      h("ul", { class: "rows" }, sessions.map((session) => row(session, sources, true, asSaid))),
    ]));
}

/**
 * @param {Occurrence} session
 * @param {Known["sources"]} sources
 * @param {boolean} ahead
 * @param {boolean} [asSaid]
 */
function row(session, sources, ahead, asSaid = false) {
  return h("li", { id: `row-${session.id}`, class: `${session.status}${session.ignored ? " ignored" : ""}` },
    h("details", {},
      h("summary", {},
        leaf(session, true),
        h("span", { class: "what" },
          h("span", { class: "title" }, session.title),
          h("span", { class: "when" }, timeLine(session)),
          asSaid && said(session),
          marks(session))),
      h("div", { class: "more" },
        session.topic && h("p", { class: "topic" }, session.topic),
        parts(session),
        publicLinks(session),
        why(session, sources[session.id]),
        ahead && offers(session, false))));
}

/** @param {Agenda} agenda */
function loose({ undated, rules }) {
  if (undated.length === 0 && rules.length === 0) return null;
  const quotes = (/** @type {string[]} */ all) => h("ul", {}, all.map((text) => h("li", {}, h("q", {}, text))));
  return h("section", { id: "loose", class: "loose", "aria-label": say("window-loose") },
    undated.length > 0 && h("div", {}, h("h3", {}, say("window-undated")), quotes(undated)),
    rules.length > 0 && h("div", {}, h("h3", {}, say("window-rules")), quotes(rules)));
}

/**
 * @param {Agenda} agenda
 * @param {Known["sources"]} sources
 */
function past({ past: all }, sources) {
  if (all.length === 0) return null;
  const missed = all.filter((session) => session.marks.some(({ mark }) => mark === "missed")).length;
  return h("details", { id: "past", class: "fold" },
    h("summary", {}, say("window-past"), missed > 0 && h("span", { class: "mark warn" }, count("window-missed", missed))),
    h("ul", { class: "rows" }, all.map((session) => row(session, sources, false))));
}

/** @param {Agenda} agenda */
function about({ about: page }) {
  if (!page.where && !page.contact && page.about.length === 0) return null;
  const link = (/** @type {number | null} */ index, /** @type {string} */ words) =>
    h("button", { type: "button", class: "link", wish: { kind: "open-about", body: { link: index } } }, words);
  return h("details", { id: "about", class: "fold" },
    h("summary", {}, say("window-about")),
    h("dl", {},
      page.where && [h("dt", {}, say("window-where")), h("dd", {}, page.where)],
      page.contact && [h("dt", {}, say("window-contact")), h("dd", {}, link(null, page.contact.replace(/^mailto:/, "")))],
      page.about.length > 0 && [h("dt", {}, say("window-read")), h("dd", {}, page.about.map(({ text }, index) => link(index, text)))]));
}

/**
 * @param {Show} show
 * @param {boolean} asSaid
 * @param {() => void} turnSaid
 */
export function footer({ agenda, schedule }, asSaid, turnSaid) {
  return [
    h("span", { id: "age", class: agenda.stale || schedule.result === "failed" ? "age warn" : "age", title: schedule.message }, agenda.age),
    h("span", { class: "zone" }, agenda.zone && say("window-zone", { zone: agenda.zone.replaceAll("_", " ") })),
    h("button", { id: "as-said", type: "button", class: "plain", "aria-pressed": String(asSaid), wish: turnSaid }, say("window-as-said")),
    h("button", { id: "open-page", type: "button", class: "plain", wish: act("open-page") }, say("window-open-page")),
    h("button", { id: "refresh", type: "button", class: "plain", wish: act("refresh") }, say("window-refresh")),
  ];
}
