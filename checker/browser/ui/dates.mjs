/**
 * Dates of the visitor's own calendar, as ISO text (`2025-06-16`). No time of day, no zone.
 */

/**
 * Returns today's date in the visitor's calendar.
 *
 * @param {Date} [now]
 * @returns {string} `YYYY-MM-DD`
 */
export function today(now = new Date()) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Tells whether a text is a date that exists, written `YYYY-MM-DD`.
 *
 * @param {string} text
 */
export function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}

/**
 * Returns a date in words, such as "Monday 16 June 2025"; the text itself where it is no date.
 *
 * @param {string} iso
 */
export function inWords(iso) {
  if (!isDate(iso)) return iso;
  const options = /** @type {const} */ ({
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return new Intl.DateTimeFormat("en-GB", options).format(new Date(`${iso}T00:00:00Z`)).replace(",", "");
}
