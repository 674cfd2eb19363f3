/**
 * Finds out how long each note of a plan may still go, by asking the engine about the days after its own.
 */

import { addDays } from "./words.mjs";

/** @typedef {import("./types.d.ts").Advice} Advice */
/** @typedef {import("./types.d.ts").Situation} Situation */
/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {import("./timeline.mjs").Window} Window */

/** A note that may go so many days late has no end worth showing. */
const FAR = 10;

/**
 * @param {(today: string, situation: Situation) => Promise<Advice>} ask
 * @param {Situation} situation
 * @param {Step[]} steps
 * @returns {Promise<Window[]>}
 */
export function findWindows(ask, situation, steps) {
  let before = situation;
  /** @type {Promise<Window>[]} */
  const found = [];
  for (const { note, date, act } of steps) {
    // The plan goes on as if they named no new date.
    if (act === "ASK") before = { ...before, promised: null };
    if (!note || !date) continue;
    found.push(windowOf(ask, before, note, date));
    before = { ...before, sent: [...before.sent, { kind: note, on: date }] };
  }
  return Promise.all(found);
}

/**
 * @param {(today: string, situation: Situation) => Promise<Advice>} ask
 * @param {Situation} situation
 * @param {import("./types.d.ts").Note} note
 * @param {string} from
 * @returns {Promise<Window>}
 */
async function windowOf(ask, situation, note, from) {
  const later = Array.from({ length: FAR }, (_, at) => addDays(from, at + 1));
  const answers = await Promise.all(later.map((day) => ask(day, situation)));
  const over = answers.findIndex((advice) => advice.act !== "SEND" || advice.note !== note);
  return { note, from, to: over < 0 ? null : addDays(from, over) };
}
