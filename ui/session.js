// @ts-check
/** The pieces of one session, the same in the card and in the list. */

import { h } from "./dom.js";
import { act } from "./talk.js";
import { clock, day, dayAndClock, dayOfMonth, shortDay, shortMonth, span, weekday } from "./when.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Mark} Mark
 */

/**
 * The leaf of a calendar; for the eye only, the words stand beside it.
 * @param {Occurrence} session
 * @param {boolean} [small]
 */
export function leaf({ date }, small = false) {
  return h("span", { class: small ? "leaf small" : "leaf", "aria-hidden": "true" },
    h("span", { class: "leaf-head" }, small ? weekday(date) : shortMonth(date)),
    h("span", { class: "leaf-day" }, dayOfMonth(date)));
}

/**
 * "Thursday, 7 October, 18:00 – 19:00 CEST".
 * @param {Occurrence} session
 */
export function timeLine({ date, start, end, zone, second, status }) {
  const time = start ? span(start, end) : say(status === "tbd" ? "window-time-tbd" : "window-time-none");
  return [
    h("span", { class: "day" }, day(start ?? date)),
    h("span", { class: start ? "time" : "time none" }, time),
    start && zone ? h("span", { class: "tz" }, zone) : null,
    start && second ? h("span", { class: "second" }, inSecond(start, second)) : null,
  ];
}

/**
 * "12:00 – 13:00 EDT", with its day where that is another one.
 * @param {string} start
 * @param {NonNullable<Occurrence["second"]>} second
 */
function inSecond(start, second) {
  const time = `${span(second.start, second.end)} ${second.zone}`;
  return second.start.slice(0, 10) === start.slice(0, 10) ? time : `${shortDay(second.start)}, ${time}`;
}

/**
 * The times of the start as the page says them, in its own zones.
 * @param {Occurrence} session
 */
export function said({ evidence }) {
  const texts = [...new Set(evidence.votes.map(({ text }) => text))];
  if (texts.length === 0) return null;
  return h("span", { class: "said" }, say("window-page-says"), " ", texts.map((text, index) => [index > 0 ? " · " : "", h("q", {}, text)]).flat());
}

/** @param {Occurrence} session */
export function marks(session) {
  const all = [ignoredMark(session), statusMark(session), answerMark(session), ...session.marks.map(newMark), doubtMark(session)];
  const shown = all.filter((mark) => mark !== null);
  return shown.length === 0 ? null : h("span", { class: "marks" }, shown);
}

/** @param {Occurrence} session */
const ignoredMark = ({ ignored }) => (ignored ? h("span", { class: "mark" }, say("window-ignored")) : null);

/** @param {Occurrence} session */
function statusMark({ status }) {
  const ids = { tentative: "window-tentative", tbd: "window-tbd", cancelled: "window-cancelled", confirmed: "" };
  return ids[status] ? h("span", { class: status === "cancelled" ? "mark bad" : "mark" }, say(ids[status])) : null;
}

/** @param {Occurrence} session */
function answerMark({ answer, snoozed_until: until }) {
  if (until) return h("span", { class: "mark good" }, say("window-rings-again", { time: clock(until) }));
  const ids = { going: "window-going", "not-going": "window-not-going", joined: "window-joined", open: "" };
  return ids[answer] ? h("span", { class: answer === "not-going" ? "mark" : "mark good" }, say(ids[answer])) : null;
}

/** @param {Mark} mark */
function newMark(mark) {
  switch (mark.mark) {
    case "new": return h("span", { class: "mark new" }, say("window-new"));
    case "missed": return h("span", { class: "mark warn" }, say("window-started-unreminded"));
    case "renamed": return h("span", { class: "mark new" }, say("window-was", { title: mark.from }));
    case "moved":
      return h("span", { class: "mark new" }, say("window-moved", { when: mark.from ? dayAndClock(mark.from) : shortDay(mark.from_date) }));
    default: return null;
  }
}

/** @param {Occurrence} session */
function doubtMark({ evidence }) {
  return evidence.doubts.length > 0 ? h("span", { class: "mark warn" }, say("window-not-sure")) : null;
}

/**
 * The tracks on one time line, and the hosts of the whole.
 * @param {Occurrence} session
 */
export function parts({ tracks, hosts }) {
  if (tracks.length === 0 && hosts.length === 0) return null;
  return h("ol", { class: "parts" },
    hosts.length > 0 && h("li", {}, h("span", { class: "at" }), h("div", {}, people(hosts))),
    tracks.map((track) => h("li", {},
      h("span", { class: "at" }, track.start ? clock(track.start) : ""),
      h("div", {},
        h("p", { class: "track" }, track.name),
        track.title && h("p", { class: "track-title" }, track.title),
        people(track.hosts)))));
}

/** @param {string[]} names */
const people = (names) => h("p", { class: "people" }, names.length > 0 ? names.join(", ") : say("window-no-hosts"));

/** @param {Occurrence} session */
export function publicLinks({ id, links }) {
  if (links.length === 0) return null;
  return h("ul", { class: "links" }, links.map(({ text, host }, link) => h("li", {},
    h("button", { type: "button", class: "link", wish: { kind: "open-link", body: { session: id, link } } }, text || host),
    h("span", { class: "host" }, host))));
}

const JOIN = { join: "window-join", register: "window-register", page: "window-open-page" };

/**
 * What can be done with a session that is on or to come.
 * @param {Occurrence} session
 * @param {boolean} main whether this is the session that the tray shows
 */
export function offers(session, main) {
  const { id, join, title, answer, status, snoozed_until: snoozed } = session;
  if (status === "cancelled") return null;
  const button = (/** @type {string} */ name, /** @type {string} */ words, /** @type {unknown} */ wish, looks = "") =>
    h("button", { id: `${name}-${id}`, type: "button", class: looks, "aria-label": say("window-button-of", { button: words, what: title }), wish }, words);
  return h("div", { class: "offers" },
    join && h("div", { class: "join" },
      button("join", say(JOIN[join.kind]), act("join", { session: id }), main ? "primary" : ""),
      h("span", { class: "host" }, say("window-opens", { host: join.host }))),
    main && !snoozed && answer !== "not-going"
      && button("snooze", say("window-snooze-5"), act("snooze", { session: id, until: { minutes: 5 } })),
    answer === "open" && button("going", say("window-going"), act("going", { session: id })),
    answer === "open" && button("not-going", say("window-not-going"), act("not-going", { session: id })),
    answer !== "open" && button("undo", say("window-undo"), act("undo", { session: id })));
}
