// @ts-check
/**
 * Words for moments. A moment is RFC 3339 text with the member's offset on that day ("2021-10-07T18:00:00+02:00"): its civil fields
 * are shown as they stand. The zone rules of the web engine are never asked; they may be years old.
 */

import { language } from "./words.js";

/** The desktop's locale; a system without one ("C") gets plain English with clocks of 24 hours. */
const LOCALE = (() => {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0];
  } catch {
    return "en-GB";
  }
})();
/** @type {boolean | undefined} */
let twelve;

/**
 * Whether clocks are shown with twelve hours; without it the locale decides.
 * @param {boolean | undefined} wanted
 */
export function clockOf(wanted) {
  twelve = wanted;
}

/** @param {string} moment */
const civil = (moment) => new Date(moment.length === 10 ? `${moment}T00:00:00Z` : `${moment.slice(0, 19)}Z`);

/** @param {Intl.DateTimeFormatOptions} options */
const words = (options) => new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...options });

/** The desktop's locale where it is of the language that the window speaks, else that language. */
function locale() {
  if (LOCALE.split("-")[0] === language()) return LOCALE;
  return language() === "en" ? "en-GB" : language();
}

/**
 * "09:50" where a day has 24 hours, "9:50 AM" where it has twice twelve.
 * @returns {Intl.DateTimeFormatOptions}
 */
function clockShape() {
  const cycle = words({ hour: "numeric", hour12: twelve }).resolvedOptions().hourCycle ?? "h23";
  return { hour: cycle.startsWith("h2") ? "2-digit" : "numeric", minute: "2-digit", hour12: twelve };
}

/** "Thursday, 7 October". @param {string} moment */
export const day = (moment) => words({ weekday: "long", day: "numeric", month: "long" }).format(civil(moment));
/** "Thu, 7 Oct". @param {string} moment */
export const shortDay = (moment) => words({ weekday: "short", day: "numeric", month: "short" }).format(civil(moment));
/** "October 2021". @param {string} moment */
export const month = (moment) => words({ month: "long", year: "numeric" }).format(civil(moment));
/** "Oct". @param {string} moment */
export const shortMonth = (moment) => words({ month: "short" }).format(civil(moment)).replace(/\.$/, "");
/** "Thu". @param {string} moment */
export const weekday = (moment) => words({ weekday: "short" }).format(civil(moment)).replace(/\.$/, "");
/** "7". @param {string} moment */
export const dayOfMonth = (moment) => String(Number(moment.slice(8, 10)));
/** "18:00". @param {string} moment */
export const clock = (moment) => words(clockShape()).format(civil(moment));
/** "Thu, 7 Oct, 18:00". @param {string} moment */
export const dayAndClock = (moment) => `${shortDay(moment)}, ${clock(moment)}`;
/** "7 Oct 2021, 18:00". @param {string} moment */
export const dateAndClock = (moment) =>
  `${words({ day: "numeric", month: "short", year: "numeric" }).format(civil(moment))}, ${clock(moment)}`;

/**
 * "18:00 – 19:00"; the start alone where no end is known.
 * @param {string} start
 * @param {string | null | undefined} end
 */
export const span = (start, end) => (end ? `${clock(start)} – ${clock(end)}` : clock(start));
