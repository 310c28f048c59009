// @ts-check
/** The pieces of one session, the same in the card and in the list. */

import { h, own } from "./dom.js";
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
export function timeLine({ date, start, end, civil, zone, second, status }) {
  return [
    h("span", { class: "day" }, day(start ?? civil ?? date)),
    h("span", { class: start ? "time" : "time none" }, start ? span(start, end) : noInstant(civil, status)),
    start && zone ? h("span", { class: "tz" }, zone) : null,
    start && second ? h("span", { class: "second" }, inSecond(start, second)) : null,
  ];
}

/**
 * "10:00 (time zone not said)"; a time without its zone is better than none.
 * @param {string | null} civil
 * @param {Occurrence["status"]} status
 */
function noInstant(civil, status) {
  if (civil) return say("window-zone-not-said", { time: clock(civil) });
  return say(status === "tbd" ? "window-time-tbd" : "window-time-none");
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
  return h("span", { class: "said" }, say("window-page-says"), " ", texts.map((text, index) => [index > 0 ? " · " : "", h("q", {}, own(text))]).flat());
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
    case "renamed": return h("span", { class: "mark new" }, own(say("window-was", { title: mark.from })));
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
 * @param {Occurrence} session
 * @param {boolean} joined whether Join is offered beside them, so that its link need not stand there twice
 */
export function publicLinks({ id, links }, joined) {
  const all = links.map((link, index) => ({ ...link, index })).filter(({ joins }) => !(joins && joined));
  if (all.length === 0) return null;
  return h("ul", { class: "links" }, all.map(({ text, host, index }) => h("li", {},
    h("button", { type: "button", class: "link", wish: { kind: "open-link", body: { session: id, link: index } } }, own(text || host)),
    hostOf(text, host))));
}

/**
 * Where a link leads, beside its words; nothing where they are just that.
 * @param {string} text
 * @param {string} host
 */
export const hostOf = (text, host) => (text === host || host === "" ? null : h("span", { class: "host", dir: "ltr" }, host));

const JOIN = { join: "window-join", register: "window-register", page: "window-open-page" };

/**
 * What can be done with a session that is on or to come.
 * @param {Occurrence} session
 * @param {boolean} main whether this is the session that the tray shows
 */
export function offers(session, main) {
  const { id, join, title, answer, status, snoozable, snoozed_until: snoozed, dismissed } = session;
  if (status === "cancelled") return null;
  const button = (/** @type {string} */ name, /** @type {string} */ words, /** @type {unknown} */ wish, looks = "") =>
    h("button", { id: `${name}-${id}`, type: "button", class: looks, "aria-label": say("window-button-of", { button: words, what: title }), wish }, words);
  return h("div", { class: "offers" },
    join && h("div", { class: "join" },
      button("join", say(JOIN[join.kind]), act("join", { session: id }), main ? "primary" : ""),
      h("span", { class: "host" }, own(say("window-opens", { host: join.host })))),
    snoozable && !snoozed && (answer === "open" || answer === "going")
      && [button("snooze", say("window-snooze-5"), act("snooze", { session: id, until: { minutes: 5 } })),
        main && button("snooze-15", say("window-snooze-15"), act("snooze", { session: id, until: { minutes: 15 } })),
        main && session.start && !session.on && button("snooze-start", say("window-snooze-start"), act("snooze", { session: id, until: "start" }))],
    dismissed && button("show-again", say("window-show-again"), act("undo", { session: id })),
    h("div", { id: `answers-${id}`, class: "answers" },
      answer === "open" && button("going", say("window-going"), act("going", { session: id })),
      answer === "open" && button("not-going", say("window-not-going"), act("not-going", { session: id })),
      answer !== "open" && !dismissed && button("undo", say("window-undo"), act("undo", { session: id }))));
}
