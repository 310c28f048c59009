// @ts-check
/** Every text of the page, from the background process and in the member's language: see `crates/words`. */

/**
 * @typedef {{ weekdays: string[], months: string[], days: string[], days_of_year: string[], long: string[], moment: string }} Dates
 * @typedef {{ language: string, rtl: boolean, texts: Record<string, string>, dates: Dates }} Words
 */

/** @type {Words} */
let words = { language: "en", rtl: false, texts: {}, dates: { weekdays: [], months: [], days: [], days_of_year: [], long: [], moment: "{day}, {clock}" } };

/** The language of dates, numbers and lengths of time too, for `Intl`. */
export const language = () => words.language;

/** How days are worded. */
export const dates = () => words.dates;

/**
 * Takes the texts, and puts them where the page itself names them: `<h1 data-say="window-title">`, `<nav data-say-label="window-views">`.
 * @param {Words} heard
 */
export function speak(heard) {
  words = heard;
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.rtl ? "rtl" : "ltr";
  for (const element of named("say")) element.textContent = say(element.dataset.say ?? "");
  for (const element of named("say-label")) element.setAttribute("aria-label", say(element.dataset.sayLabel ?? ""));
}

/**
 * @param {string} what
 * @returns {NodeListOf<HTMLElement>}
 */
const named = (what) => document.querySelectorAll(`[data-${what}]`);

/**
 * A text, its placeholders filled: `say("window-hosts", { names })`.
 * @param {string} id
 * @param {Record<string, string | number>} [fill]
 * @returns {string}
 */
export function say(id, fill = {}) {
  return filled(words.texts[id] ?? id, fill);
}

/**
 * Fills the placeholders of a text.
 * @param {string} text
 * @param {Record<string, string | number>} fill
 */
export const filled = (text, fill) => text.replace(/\{(\w+)\}/g, (open, name) => (name in fill ? String(fill[name]) : open));

/**
 * A text that agrees with its number, of `ID-one` and `ID-other`; `{n}` is the number.
 * @param {string} id
 * @param {number} n
 * @param {Record<string, string | number>} [fill]
 * @returns {string}
 */
export function count(id, n, fill = {}) {
  const form = `${id}-${new Intl.PluralRules(words.language).select(n)}`;
  return say(form in words.texts ? form : `${id}-other`, { n, ...fill });
}
