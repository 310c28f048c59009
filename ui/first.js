// @ts-check
/** The first start: four questions, each with an answer that stands already. They are four of the settings, and are written as those are. */

import { h } from "./dom.js";
import { row } from "./settings.js";
import { act } from "./talk.js";
import { say } from "./words.js";

/** @typedef {import("./shapes.js").Known} Known */

/** The setting behind each question, the question, and what is said to it: nothing, words of its own, or what the setting says of itself. */
const QUESTIONS = /** @type {const} */ ([
  ["reminders.ignored", "window-first-groups", ""],
  ["join.link", "window-first-link", "window-first-link-why"],
  ["reminders.leads", "window-first-leads", ""],
  ["start_at_login", "window-first-login", null],
]);

/**
 * @param {Known} known
 * @param {() => void} done
 */
export function firstView(known, done) {
  if (known.settings.length === 0) return [h("p", { class: "quiet" }, say("window-asking-settings"))];
  return [
    h("section", { id: "first", class: "card", "aria-labelledby": "first-title" },
      h("div", {},
        h("h2", { id: "first-title" }, say("window-first-title")),
        h("p", { class: "quiet" }, say("window-first-why"))),
      QUESTIONS.map((question) => asked(question, known)),
      h("div", { class: "offers" },
        h("button", { id: "first-done", type: "button", class: "primary", wish: done }, say("window-first-done")))),
  ];
}

/** The way past the questions, in the head of the window: it is in sight wherever one is in them. @param {() => void} done */
export const skip = (done) => h("button", { id: "first-skip", type: "button", class: "plain", wish: done }, say("window-first-skip"));

/**
 * @param {(typeof QUESTIONS)[number]} question
 * @param {Known} known
 */
function asked([key, title, why], known) {
  const setting = known.settings.find((it) => it.key === key);
  if (!setting) return null;
  const question = row({ ...setting, title: say(title), explain: why ? say(why) : setting.explain }, known, why !== null);
  if (key === "join.link") question.append(...byMail(known));
  return question;
}

/**
 * Asks the group for the link, where the page names an address to write to.
 * @param {Known} known
 */
function byMail({ show }) {
  const contact = show?.agenda.about.contact ?? "";
  if (!contact.startsWith("mailto:")) return [];
  const address = readable(contact.slice("mailto:".length).split("?")[0]);
  return [h("div", { class: "ask" },
    h("button", { id: "ask-link", type: "button", "aria-describedby": "ask-why", wish: act("ask-for-link") }, say("window-first-ask")),
    h("span", { id: "ask-why", class: "host" }, say("window-first-ask-why", { address })))];
}

/**
 * What a page wrote as an address, as it is read; what is no such writing stays as it is.
 * @param {string} written
 */
function readable(written) {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
