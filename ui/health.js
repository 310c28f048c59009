// @ts-check
/** How the application is doing, and its log. */

import { h } from "./dom.js";
import { dayAndClock } from "./when.js";
import { say } from "./words.js";

/** @param {import("./shapes.js").Known} known */
export function healthView({ health, log, words: said }) {
  const tried = said.notification;
  return [
    h("section", { id: "facts", class: "card" },
      h("h2", {}, say("window-doing")),
      health.length === 0
        ? h("p", { class: "quiet" }, say("window-asking"))
        : h("dl", { class: "facts" }, health.map(({ label, words, wrong }) =>
          h("div", { class: wrong ? "wrong" : "" }, h("dt", {}, label), h("dd", {}, words)))),
      h("div", { class: "offers" },
        h("button", { id: "try-notification", type: "button", wish: { kind: "try", body: { what: "notification" } } }, say("window-test-notification")),
        h("p", { id: "tried", class: tried?.refused ? "word refused" : "word", role: "status" }, tried?.text ?? ""))),
    h("section", { id: "log", class: "card" },
      h("h2", {}, say("window-happened")),
      log.length === 0
        ? h("p", { class: "quiet" }, say("window-nothing-yet"))
        : h("ol", { class: "log" }, log.map(({ at, kind, text }) =>
          h("li", { class: kind }, h("time", { datetime: at }, dayAndClock(at)), h("span", {}, text))))),
  ];
}
