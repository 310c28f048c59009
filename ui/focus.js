// @ts-check
/**
 * Keeps the focus near where it was when a repaint takes away the control that had it: *Going* becomes *Undo*, and who pressed Return on
 * the one stands on the other, never at the top of the page. Nor on a control of another session, which a second Return would then answer.
 */

const CONTROLS = "button, input, select, textarea, summary, [tabindex='0']";

/** @typedef {{ place: Element, at: number, of: string | undefined }} Place */

/** @param {() => void} repaint */
export function keepFocus(repaint) {
  const held = document.activeElement;
  const of = held ? sessionOf(held) : undefined;
  const around = held && held !== document.body ? places(held) : [];
  repaint();
  if (!held || held.isConnected) return;
  const same = around.filter((it) => it.of === of && it.of === sessionOf(it.place));
  const control = nearest(same) ?? firstOf(of) ?? nearest(around.filter((it) => !it.of));
  control?.focus();
}

/**
 * What stands around a control, from within, and which of its controls it is.
 * @param {Element} held
 * @returns {Place[]}
 */
function places(held) {
  const all = [];
  for (let place = held.parentElement; place; place = place.parentElement) {
    all.push({ place, at: controls(place).indexOf(/** @type {HTMLElement} */ (held)), of: sessionOf(place) });
  }
  return all;
}

/** @param {Place[]} all */
function nearest(all) {
  for (const { place, at } of all) {
    const left = place.isConnected ? controls(place) : [];
    if (left.length > 0) return left[Math.min(at, left.length - 1)];
  }
  return undefined;
}

/**
 * The first control of a session, wherever it stands now.
 * @param {string | undefined} session
 */
function firstOf(session) {
  const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-session]")]);
  const home = all.find(({ dataset }) => session && dataset.session === session);
  return home && controls(home)[0];
}

/** @param {Element} element */
const sessionOf = (element) => /** @type {HTMLElement | null} */ (element.closest("[data-session]"))?.dataset.session;

/**
 * The controls that can be reached, in order.
 * @param {Element} place
 */
const controls = (place) =>
  /** @type {HTMLElement[]} */ ([...place.querySelectorAll(CONTROLS)]).filter((control) => control.getClientRects().length > 0);
