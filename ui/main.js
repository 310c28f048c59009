// @ts-check
/** The page: hears what there is to show, paints it, and tells what the member wants. */

import { agendaView, footer } from "./agenda.js";
import { announce, hush } from "./announce.js";
import { h, own, paint } from "./dom.js";
import { grow, wishOfField } from "./fields.js";
import { firstView, skip } from "./first.js";
import { keepFocus } from "./focus.js";
import { healthView } from "./health.js";
import * as link from "./own-link.js";
import { leave, look } from "./seen.js";
import { settingsView, takeSettings } from "./settings.js";
import { act, close, listen, painted, tell, zoom } from "./talk.js";
import { arrive, viewOf } from "./turn.js";
import { clockOf } from "./when.js";
import { say, speak } from "./words.js";
import { askAgain, opened } from "./why.js";

/** @typedef {import("./shapes.js").Known} Known */

/** @type {Known} */
const known = { show: null, settings: [], health: [], log: [], sources: {}, revealed: {}, typed: {}, words: {}, view: "agenda", asSaid: false };

const VIEWS = /** @type {const} */ ([
  ["agenda", "window-view-agenda"],
  ["settings", "window-view-settings"],
  ["health", "window-view-health"],
]);

/** @param {string} id */
const place = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Nothing is painted while nobody can see it; what came meanwhile is painted when the window is seen again. */
function repaint() {
  late = document.hidden && ready;
  if (late) return;
  keepFocus(paintAll);
  if (turning && arrive(turning, known)) turning = null;
  look(known);
}

function paintAll() {
  const views = {
    agenda: () => agendaView(known, { toAddress, refresh }),
    settings: () => settingsView(known, () => turnTo("first")),
    health: () => healthView(known),
    first: () => firstView(known, leaveFirst),
  };
  paint(place("group"), own(known.show?.agenda.about.title || "OSPO Tray"));
  const first = known.view === "first";
  place("views").hidden = first;
  paint(place("views"), VIEWS.map(([view, name]) => tab(view, say(name))));
  paint(place("past-it"), first && skip(leaveFirst));
  paint(place("main"), h("div", { id: `view-${known.view}`, class: `view ${known.view}` }, views[known.view]()));
  paint(place("foot"), known.show && !first && footer(known.show, known.view === "agenda", known.asSaid, { turnSaid, refresh }));
  grow();
}

/**
 * @param {Known["view"]} view
 * @param {string} name
 */
function tab(view, name) {
  const current = known.view === view;
  return h("button", { id: `to-${view}`, type: "button", "aria-current": current && "page", wish: () => turnTo(view) }, name);
}

/** @param {Known["view"]} view */
function turnTo(view) {
  if (known.view === "agenda" && view !== "agenda") leave(known);
  if (known.view === "health" && view !== "health") tell({ kind: "left-health" });
  if (known.view === "first" && view !== "first") tell(act("first-start-done"));
  known.view = view;
  link.forget();
  known.revealed = {};
  known.typed = {};
  known.words = {};
  announce("");
  repaint();
  scrollTo(0, 0);
  askSettings();
  if (view === "health") {
    tell({ kind: "ask", body: { what: "health" } });
    tell({ kind: "ask", body: { what: "log" } });
  }
}

/** Turns to a place, and waits there until it is painted. @param {import("./turn.js").Turn} turn */
function goTo(turn) {
  turning = null;
  turnTo(viewOf(turn));
  turning = turn;
}

/** To the setting of the page's address: where it can be mended when it cannot be read. */
function toAddress() {
  goTo({ to: "setting", key: "schedule.url" });
  repaint();
}

/** Asks for the page now; how that went comes as a word. */
function refresh() {
  announce(say("window-refreshing"));
  tell(act("refresh")).catch((error) => announce(String(error)));
}

/** Settings name the groups of the page: they are asked for again whenever there is something new to show. */
function askSettings() {
  if (known.view === "settings" || known.view === "first") tell({ kind: "ask", body: { what: "settings" } });
}

/** The first start's questions are answered, or passed over: any way out of them is one. */
function leaveFirst() {
  turnTo("agenda");
  place("main").focus();
}

/** Shows the times as the page says them beside the member's, or no more. */
function turnSaid() {
  known.asSaid = !known.asSaid;
  repaint();
}

/** @type {Record<string, (body: any) => void>} */
const HEARD = {
  words: speak,
  show: (show) => {
    const before = known.show?.schedule;
    known.show = show;
    clockOf(show.agenda.twelve);
    askSettings();
    if (before && before.last_good !== show.schedule.last_good) askAgain();
  },
  settings: (settings) => takeSettings(known, settings),
  health: (health) => { known.health = health; },
  log: (log) => { known.log = log; },
  source: (source) => { known.sources[source.session] = source; },
  revealed: ({ key, value }) => { known.revealed[key] = value; },
  turn: goTo,
  word: (word) => {
    link.heard(word);
    if (word.key) known.words[word.key] = word;
    else announce(word.text);
  },
};

/** @type {import("./turn.js").Turn | null} */
let turning = null;
let ready = false;
let late = false;

/** @param {import("./talk.js").Message} message */
function hear(message) {
  HEARD[message.kind]?.(message.body);
  repaint();
  if (!ready && known.show) {
    ready = true;
    painted().then(() => tell({ kind: "ready" }));
  }
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) leave(known);
  else if (late) repaint();
  else look(known);
});

addEventListener("focus", () => look(known));
document.addEventListener("keydown", hush);
document.addEventListener("pointerdown", hush);

document.addEventListener("click", ({ target }) => {
  for (let element = /** @type {import("./dom.js").Wishing | null} */ (target); element; element = element.parentElement) {
    if (!element.wish) continue;
    if (typeof element.wish === "function") element.wish();
    else tell(element.wish).catch((error) => announce(String(error)));
    return;
  }
});

document.addEventListener("change", ({ target }) => {
  const wish = target instanceof HTMLElement ? wishOfField(known, target) : null;
  if (!wish) return;
  link.remember(/** @type {HTMLElement} */ (target));
  delete known.words[wish.body.key];
  tell(wish).catch((error) => announce(String(error)));
});

document.addEventListener("input", grow);

// An address is one line, however many it takes on the screen: Return is done with it.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  event.target.dispatchEvent(new Event("change", { bubbles: true }));
});

document.addEventListener("toggle", ({ target }) => {
  if (target instanceof HTMLDetailsElement) opened(target);
}, true);

/** @type {Record<string, () => void>} */
const KEYS = {
  F5: refresh,
  "Control+r": refresh,
  "Control+w": () => close(),
  "Control++": () => zoom(1),
  "Control+=": () => zoom(1),
  "Control+-": () => zoom(-1),
  "Control+0": () => zoom(0),
};

document.addEventListener("keydown", (event) => {
  const wish = KEYS[event.ctrlKey || event.metaKey ? `Control+${event.key}` : event.key];
  if (!wish) return;
  event.preventDefault();
  wish();
});

addEventListener("error", ({ message }) => announce(say("window-fault", { message })));
addEventListener("unhandledrejection", ({ reason }) => announce(say("window-fault", { message: String(reason) })));

document.addEventListener("contextmenu", (event) => {
  if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) event.preventDefault();
});

paint(place("main"), h("p", { class: "quiet" }, "…"));
listen((message) => {
  try {
    hear(message);
  } catch (error) {
    announce(say("window-fault", { message: String(error) }));
  }
}).catch((error) => announce(String(error)));
