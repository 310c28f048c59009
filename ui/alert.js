// @ts-check
/**
 * The page of the alert's window: what starts now, and what can be done about it.
 *
 * It comes up under the member's fingers. So no key counts until none was pressed for a second; then the foremost button has the focus,
 * Return presses it, Tab and the arrows go on, and Escape dismisses.
 */

import { h, paint } from "./dom.js";
import { fit, listen, painted, tell } from "./talk.js";
import { say, speak } from "./words.js";

/**
 * @typedef {{ key: string, label: string }} Button
 * @typedef {{ notice: string, title: string, lines: string[], buttons: Button[] }} Alert
 */

/** So long no key may have been pressed, in milliseconds, before one counts. */
const AT_REST = 1000;

/** @param {string} id */
const place = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @type {Alert[]} */
let known = [];
let ready = false;
let armed = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

/** @param {Alert} alert @param {number} index */
function view({ notice, title, lines, buttons }, index) {
  const [when, ...more] = lines;
  return h("section", { id: `alert-${index}`, class: "alert", role: "alertdialog", "aria-labelledby": `title-${index}`, "aria-describedby": `when-${index}` },
    h("h1", { id: `title-${index}` }, title),
    h("p", { id: `when-${index}`, class: "when" }, when ?? ""),
    more.map((line) => h("p", { class: "line" }, line)),
    h("div", { class: "buttons" },
      buttons.map(({ key, label }, at) =>
        h("button", { type: "button", class: at === 0 && "foremost", "data-key": key, wish: { kind: "offer", body: { notice, key } } }, label)),
      h("button", { type: "button", class: "dismiss", wish: { kind: "dismiss", body: { notice } } }, say("window-alert-dismiss"))));
}

function show() {
  paint(place("alerts"), known.map(view));
  if (armed && !document.activeElement?.closest("button")) focusFirst();
  fitHeight();
  if (ready || known.length === 0) return;
  ready = true;
  wait();
  painted().then(() => tell({ kind: "ready" }));
}

/** How high the window was asked to be. */
let asked = 0;

/** The window is as high as what stands in it. */
function fitHeight() {
  const last = place("alerts").lastElementChild?.getBoundingClientRect();
  if (!last) return;
  const beneath = parseFloat(getComputedStyle(place("alerts")).paddingBlockEnd);
  const height = Math.ceil(last.bottom + place("alerts").scrollTop + scrollY + beneath);
  if (height === asked) return;
  asked = height;
  fit(height).catch((error) => complain(String(error)));
}

addEventListener("resize", fitHeight);

const buttons = () => [...document.querySelectorAll("button")];
const focusFirst = () => buttons()[0]?.focus();

/** Counts the second anew. */
function wait() {
  clearTimeout(rest);
  rest = setTimeout(() => {
    armed = true;
    document.body.dataset.armed = "";
    focusFirst();
  }, AT_REST);
}

/** @param {number} step */
function move(step) {
  const all = buttons();
  const at = all.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  all[(at + step + all.length) % all.length]?.focus();
}

/** @type {Record<string, () => void>} */
const KEYS = {
  ArrowRight: () => move(1),
  ArrowDown: () => move(1),
  ArrowLeft: () => move(-1),
  ArrowUp: () => move(-1),
  Escape: () => /** @type {HTMLElement | null} */ (document.querySelector(".dismiss"))?.click(),
};

document.addEventListener("keydown", (event) => {
  if (!armed) {
    event.preventDefault();
    return wait();
  }
  const does = KEYS[event.key];
  if (!does) return;
  event.preventDefault();
  does();
}, true);

document.addEventListener("keyup", (event) => {
  if (!armed) event.preventDefault();
}, true);

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? /** @type {import("./dom.js").Wishing | null} */ (target.closest("button")) : null;
  if (button?.wish && typeof button.wish !== "function") tell(button.wish).catch((error) => complain(String(error)));
});

document.addEventListener("contextmenu", (event) => event.preventDefault());

/** @param {string} text */
function complain(text) {
  place("said").textContent = text;
}

addEventListener("error", ({ message }) => complain(message));
addEventListener("unhandledrejection", ({ reason }) => complain(String(reason)));

listen((message) => {
  if (message.kind === "words") speak(message.body);
  if (message.kind === "alerts") known = message.body;
  show();
}).catch((error) => complain(String(error)));
