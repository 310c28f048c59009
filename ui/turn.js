// @ts-check
/** Where the window was asked to turn to, from the tray's menu or a notice: the view, and the place in it once that is painted. */

/**
 * @typedef {{ to: "agenda" | "first-start" | "session" | "why" | "settings" | "setting" | "health", session?: string, key?: string }} Turn
 * @typedef {import("./shapes.js").Known} Known
 */

/**
 * The view in which the place is.
 * @param {Turn} turn
 * @returns {Known["view"]}
 */
export const viewOf = ({ to }) => {
  if (to === "first-start") return "first";
  if (to === "health") return "health";
  return to === "settings" || to === "setting" ? "settings" : "agenda";
};

/**
 * Shows the place, if it is painted; whether there is nothing more to wait for.
 * @param {Turn} turn
 * @param {Known} known
 */
export function arrive(turn, known) {
  const awaited = turn.to === "setting" ? known.settings.length === 0 : !known.show;
  const place = placeOf(turn, known);
  if (place) unfold(place, turn.to === "why");
  return !awaited;
}

/**
 * @param {Turn} turn
 * @param {Known} known
 * @returns {HTMLElement | null}
 */
function placeOf({ to, session, key }, known) {
  if (to === "setting") {
    return [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("#main [data-key]"))].find((field) => field.dataset.key === key) ?? null;
  }
  if (!session) return null;
  const first = known.show?.agenda.next === session;
  return document.getElementById(first ? "next" : `row-${session}`);
}

/**
 * Opens whatever folds the place away, and brings it into sight and focus.
 * @param {HTMLElement} place
 * @param {boolean} why
 */
function unfold(place, why) {
  const own = place.matches("li") ? place.querySelector(":scope > details") : null;
  const reasons = why ? place.querySelector("details[data-source-of]") : null;
  for (const details of [own, reasons, place.closest("details")]) {
    if (details instanceof HTMLDetailsElement) details.open = true;
  }
  const focus = reasons?.querySelector("summary") ?? own?.querySelector("summary") ?? (place.matches("section") ? place.querySelector("button, summary") : place);
  if (!(focus instanceof HTMLElement)) return;
  focus.scrollIntoView({ block: "center" });
  focus.focus({ preventScroll: true });
}
