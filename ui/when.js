// @ts-check
/**
 * Words for moments. A moment is RFC 3339 text with the member's offset on that day ("2021-10-07T18:00:00+02:00"): its civil fields
 * are shown as they stand. The zone rules of the web engine are never asked; they may be years old. Days and clocks are worded as the
 * rest of the application words them; only names that are written out come from `Intl`.
 */

import { dates, filled, language } from "./words.js";

let twelve = false;

/**
 * Whether clocks are shown with twelve hours.
 * @param {boolean} wanted
 */
export function clockOf(wanted) {
  twelve = wanted;
}

/** @param {string} moment */
const civil = (moment) => new Date(moment.length === 10 ? `${moment}T00:00:00Z` : `${moment.slice(0, 19)}Z`);

/**
 * @param {string} moment
 * @param {Intl.DateTimeFormatOptions} options
 */
const name = (moment, options) => new Intl.DateTimeFormat(language(), { timeZone: "UTC", ...options }).format(civil(moment));

/** @param {string} moment */
const number = (moment) => civil(moment).getUTCDate();
/** "Oct". @param {string} moment */
const monthName = (moment) => dates().months[civil(moment).getUTCMonth()] ?? "";
/** "Thu". @param {string} moment */
const weekdayName = (moment) => dates().weekdays[(civil(moment).getUTCDay() + 6) % 7] ?? "";

/**
 * A day by one of the patterns for each day of a month.
 * @param {string[]} patterns
 * @param {string} moment
 * @param {Record<string, string>} names
 */
const byPattern = (patterns, moment, names) => filled(patterns[number(moment) - 1] ?? "", names);

/** "Thursday 7 October". @param {string} moment */
export const day = (moment) =>
  byPattern(dates().long, moment, { weekday: name(moment, { weekday: "long" }), month: name(moment, { month: "long" }) });
/** "Thu 7 Oct". @param {string} moment */
export const shortDay = (moment) => byPattern(dates().days, moment, { weekday: weekdayName(moment), month: monthName(moment) });
/** "October 2021". @param {string} moment */
export const month = (moment) => name(moment, { month: "long", year: "numeric" });
/** "Oct"; alone it needs no sign that it is shortened. @param {string} moment */
export const shortMonth = (moment) => monthName(moment).replace(/\.$/, "");
/** "Thu", likewise. @param {string} moment */
export const weekday = (moment) => weekdayName(moment).replace(/\.$/, "");
/** "7". @param {string} moment */
export const dayOfMonth = (moment) => String(number(moment));
/** "Thu 7 Oct, 18:00". @param {string} moment */
export const dayAndClock = (moment) => filled(dates().moment, { day: shortDay(moment), clock: clock(moment) });

/** "Thu 7 Oct 2021, 18:00". @param {string} moment */
export function dateAndClock(moment) {
  const names = { weekday: weekdayName(moment), month: monthName(moment), year: moment.slice(0, 4) };
  return filled(dates().moment, { day: byPattern(dates().days_of_year, moment, names), clock: clock(moment) });
}

/** "18:00" where a day has 24 hours, "6:00 PM" where it has twice twelve. @param {string} moment */
export function clock(moment) {
  const [hour, minute] = [Number(moment.slice(11, 13)), moment.slice(14, 16)];
  return twelve ? `${hour % 12 || 12}:${minute} ${hour < 12 ? "AM" : "PM"}` : moment.slice(11, 16);
}

/**
 * "18:00 – 19:00"; the start alone where no end is known.
 * @param {string} start
 * @param {string | null | undefined} end
 */
export const span = (start, end) => (end ? `${clock(start)} – ${clock(end)}` : clock(start));
