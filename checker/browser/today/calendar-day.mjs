/**
 * The visitor's own calendar day, and the moment it changes.
 */

import { today } from "../ui/dates.mjs";

/** A timer never sleeps longer than this, in milliseconds: a device that slept, or changed its zone, is noticed soon. */
const LONGEST_NAP = 15 * 60_000;

/**
 * Watches for a new day: at midnight, and whenever the page comes back to the front.
 *
 * @param {(day: string) => void} onNewDay
 * @returns {() => string}  gives the present day
 */
export function watchDay(onNewDay) {
  let day = today();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function look() {
    const now = today();
    const changed = now !== day;
    day = now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.min(untilMidnight(), LONGEST_NAP));
    if (changed) onNewDay(day);
  }

  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
  addEventListener("focus", look);
  look();
  return () => day;
}

/**
 * Returns the milliseconds until the next day begins here, whatever the clocks do meanwhile, and a little more.
 *
 * @param {Date} [now]
 */
function untilMidnight(now = new Date()) {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return Math.max(next.getTime() - now.getTime(), 0) + 50;
}
