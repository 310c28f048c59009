// @ts-check
/** The page: hears what there is to show, paints it, and tells what the member wants. */

import { agendaView, footer } from "./agenda.js";
import { h, paint } from "./dom.js";
import { grow, wishOfField } from "./fields.js";
import { firstView } from "./first.js";
import { healthView } from "./health.js";
import { settingsView, takeSettings } from "./settings.js";
import { act, close, listen, painted, tell, zoom } from "./talk.js";
import { arrive, viewOf } from "./turn.js";
import { clockOf } from "./when.js";
import { say, speak } from "./words.js";

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

function repaint() {
  const views = {
    agenda: () => agendaView(known),
    settings: () => settingsView(known, () => turnTo("first")),
    health: () => healthView(known),
    first: () => firstView(known, leaveFirst),
  };
  place("group").textContent = known.show?.agenda.about.title || "OSPO Tray";
  paint(place("views"), VIEWS.map(([view, name]) => tab(view, say(name))));
  paint(place("main"), h("div", { id: `view-${known.view}`, class: `view ${known.view}` }, views[known.view]()));
  paint(place("foot"), known.show && footer(known.show, known.asSaid, turnSaid));
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
  if (known.view === "health" && view !== "health") tell({ kind: "left-health" });
  known.view = view;
  known.revealed = {};
  known.typed = {};
  known.words = {};
  announce("");
  repaint();
  place("main").scrollTo(0, 0);
  askSettings();
  if (view === "health") {
    tell({ kind: "ask", body: { what: "health" } });
    tell({ kind: "ask", body: { what: "log" } });
  }
}

/** Settings name the groups of the page: they are asked for again whenever there is something new to show. */
function askSettings() {
  if (known.view === "settings" || known.view === "first") tell({ kind: "ask", body: { what: "settings" } });
}

/** The first start's questions are answered, or passed over. */
function leaveFirst() {
  tell(act("first-start-done"));
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
    known.show = show;
    clockOf(show.agenda.twelve);
    askSettings();
  },
  settings: (settings) => takeSettings(known, settings),
  health: (health) => { known.health = health; },
  log: (log) => { known.log = log; },
  source: (source) => { known.sources[source.session] = source; },
  revealed: ({ key, value }) => { known.revealed[key] = value; },
  turn: (turn) => {
    turnTo(viewOf(turn));
    turning = turn;
  },
  word: (word) => {
    if (word.key) known.words[word.key] = word;
    else announce(word.text);
  },
};

/** @type {import("./turn.js").Turn | null} */
let turning = null;
let ready = false;

/** @param {import("./talk.js").Message} message */
function hear(message) {
  HEARD[message.kind]?.(message.body);
  repaint();
  if (turning && arrive(turning, known)) turning = null;
  if (!ready && known.show) {
    ready = true;
    painted().then(() => tell({ kind: "ready" }));
  }
}

/** @param {string} text */
function announce(text) {
  place("said").textContent = text;
}

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
  const session = target instanceof HTMLDetailsElement && target.open && target.dataset.sourceOf;
  if (session) tell({ kind: "ask", body: { what: "source", session } });
}, true);

let drawn = 1;

/** @param {number} step */
function zoomBy(step) {
  drawn = step === 0 ? 1 : Math.min(3, Math.max(0.5, drawn + step));
  zoom(drawn);
}

/** @type {Record<string, () => void>} */
const KEYS = {
  F5: () => tell(act("refresh")),
  "Control+r": () => tell(act("refresh")),
  "Control+w": () => close(),
  "Control++": () => zoomBy(0.25),
  "Control+=": () => zoomBy(0.25),
  "Control+-": () => zoomBy(-0.25),
  "Control+0": () => zoomBy(0),
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
