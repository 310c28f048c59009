// @ts-check
/** What the agenda says of itself: that nothing is announced, that the page could not be read, is old or doubtful, and what it has no more. */

import { h, own } from "./dom.js";
import { act } from "./talk.js";
import { say } from "./words.js";

/**
 * @typedef {import("./shapes.js").Agenda} Agenda
 * @typedef {import("./shapes.js").Occurrence} Occurrence
 * @typedef {import("./shapes.js").Show} Show
 */

/**
 * The ways out of a state: to where the page's address can be mended, and asking for the page at once.
 * @typedef {{ toAddress: () => void, refresh: () => void }} Ways
 */

/** Whether no page has been read yet; then there is nothing to show, and its card says all that there is to say. @param {Show} show */
export const isUnread = ({ schedule }) => !schedule.last_good;

/**
 * @param {Show} show
 * @param {Ways} ways
 */
export function warnings(show, { toAddress }) {
  const { warnings: all, held_back: heldBack, stale } = show.agenda;
  if (all.length === 0 || isUnread(show)) return null;
  return h("section", { id: "warnings", class: "callout", role: "alert" },
    all.map((text) => h("p", {}, own(text))),
    (heldBack || stale) && h("div", { class: "offers" },
      heldBack && h("button", { id: "accept", type: "button", wish: act("accept") }, say("window-accept")),
      stale && settingsButton(toAddress)));
}

/** @param {() => void} toAddress */
const settingsButton = (toAddress) => h("button", { id: "to-address", type: "button", wish: toAddress }, say("window-to-address"));

/**
 * @param {Show} show
 * @param {Occurrence[]} others sessions that are listed, of which none is the next of the member's
 * @param {Ways} ways
 */
export function nothing(show, others, { toAddress, refresh }) {
  const { warnings: why } = show.agenda;
  const tryNow = () => h("button", { id: "try-now", type: "button", class: "primary", wish: refresh }, say("window-try-now"));
  if (isUnread(show)) return card("window-unread", why.length > 0 ? why : [say("window-unread-why")], tryNow(), settingsButton(toAddress));
  if (others.length === 0) return card("window-nothing", [say("window-nothing-why")]);
  const off = others.every(({ status }) => status === "cancelled");
  return off ? card("window-all-cancelled", [say("window-all-cancelled-why")]) : card("window-none-of-yours", [say("window-none-of-yours-why")]);
}

/**
 * @param {string} title
 * @param {string[]} texts
 * @param {...HTMLElement} offers
 */
function card(title, texts, ...offers) {
  return h("section", { id: "nothing", class: "card empty" },
    h("h2", {}, say(title)),
    texts.map((text) => h("p", {}, text)),
    offers.length > 0 && h("div", { class: "offers" }, offers));
}

/** What the page has no more; no row can tell of it. @param {Agenda} agenda */
export function gone({ gone: all }) {
  if (all.length === 0) return null;
  return h("section", { id: "gone", class: "loose", "aria-label": say("window-gone") },
    h("ul", {}, all.map((text) => h("li", {}, own(text)))));
}
