// @ts-check
/**
 * When what is new in the agenda counts as seen: it was before the member, and then the member leaves it.
 *
 * Before the member is what is painted in the agenda while the window is visible and has the focus. The member leaves it by turning to
 * another view, by hiding the window, or by closing it; only for the last does the background process have to know beforehand, as a page
 * that is closed has no time to say anything.
 */

import { act, tell } from "./talk.js";

/** @typedef {import("./shapes.js").Known} Known */

/** How many new things were before the member when the agenda was looked at last. */
let looked = 0;

/** @param {Known} known */
const unseen = ({ show }) => show?.agenda.unseen ?? 0;

/** The agenda may have come before the member. @param {Known} known */
export function look(known) {
  const before = known.view === "agenda" && !document.hidden && document.hasFocus();
  if (!before || looked === unseen(known)) return;
  looked = unseen(known);
  tell({ kind: "looked", body: { unseen: looked } });
}

/** The member leaves the agenda. What came while nobody looked stays new. @param {Known} known */
export function leave(known) {
  if (looked > 0 && looked === unseen(known)) tell(act("seen"));
  looked = 0;
}
