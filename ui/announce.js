// @ts-check
/** What became of a wish, said once in a live region: seen at the foot of the window, and read out by a screen reader. */

/** @param {string} text */
export function announce(text) {
  const said = document.getElementById("said");
  if (said) said.textContent = text;
}

/** What was said stands until the member does the next thing; so it needs no clock. */
export function hush() {
  announce("");
}
