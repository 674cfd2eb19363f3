/**
 * The days of the picture: what was entered and what the plan says, by date; and the stretches between.
 *
 * Nothing is decided here. When a note may go comes from the engine (`windows.mjs`), the quiet time from what lies
 * before a follow-up of the plan.
 */

import { toSituation } from "./entries.mjs";
import { addDays, CHANGES, OUTCOMES } from "./words.mjs";

/** @typedef {import("./types.d.ts").Entries} Entries */
/** @typedef {import("./types.d.ts").Situation} Situation */
/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {import("./types.d.ts").Stop} Stop */
/** @typedef {import("./types.d.ts").Item} Item */
/** @typedef {import("./types.d.ts").Stretch} Stretch */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {{note: Note, from: string, to: string | null}} Window  `to`: the last day on which it may go, null for no end */

/** @type {Record<Note, {sent: string, step: string}>} */
const LABELS = {
  "thank-you": { sent: "thank-you sent", step: "thank-you" },
  "follow-up": { sent: "follow-up sent", step: "follow-up" },
  exception: { sent: "news sent", step: "exception note" },
  feedback: { sent: "feedback note sent", step: "feedback note" },
  "offer-reply": { sent: "offer answered", step: "answer their offer" },
  withdrawal: { sent: "withdrawal sent", step: "withdrawal" },
};

/** Which item gives a day its sign, when several fall on it. */
const RANK = ["step", "sent", "outcome", "news", "interview", "deadline", "promised"];

/**
 * Returns the days in order; today is always one of them.
 *
 * @param {Entries} entries
 * @param {Step[]} steps
 * @param {string} today
 * @returns {Stop[]}
 */
export function stopsOf(entries, steps, today) {
  const { situation } = toSituation(entries);
  /** @type {Map<string, Stop>} */
  const stops = new Map([[today, { date: today, today: true, items: [] }]]);
  for (const { date, item } of [...facts(situation, today), ...planned(steps)]) {
    const stop = stops.get(date) ?? { date, today: false, items: [] };
    if (!stop.items.some(({ label }) => label === item.label)) stop.items.push(item);
    stops.set(date, stop);
  }
  const all = [...stops.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  for (const { items } of all) items.sort((one, other) => rank(one) - rank(other));
  return all;
}

/** @param {Item} item */
function rank({ kind, act }) {
  return RANK.indexOf(kind) + (act === "ASK" ? RANK.length : 0);
}

/**
 * Returns the quiet time before the first follow-up of the plan, and the days on which each note may go: up to the quiet
 * time, or to the next note.
 *
 * @param {Entries} entries
 * @param {Step[]} steps
 * @param {Window[]} windows
 * @returns {Stretch[]}
 */
export function stretchesOf(entries, steps, windows) {
  const { situation } = toSituation(entries);
  const quiet = quietBefore(situation, steps);
  const open = windows.map(({ note, from, to }) => {
    const ends = [quiet?.from, ...steps.map(({ date }) => date)].filter((day) => day && day > from).sort();
    const last = ends[0] ? addDays(ends[0], -1) : null;
    const end = to === null || (last !== null && last < to) ? last : to;
    return /** @type {Stretch} */ ({ kind: "window", from, to: end, note, label: LABELS[note].step });
  });
  return quiet ? [quiet, ...open] : open;
}

/**
 * The quiet time is counted from what lies a week before the follow-up, else from the last thing before it; it begins
 * after any note that goes meanwhile.
 *
 * @param {Situation} situation
 * @param {Step[]} steps
 * @returns {Stretch | null}
 */
function quietBefore({ interviews, promised, sent }, steps) {
  const follow = steps.find(({ note }) => note === "follow-up")?.date;
  if (!follow) return null;
  const isBefore = (/** @type {string | null} */ day) => day !== null && day < follow;
  const notes = [...sent.map(({ on }) => on), ...steps.map(({ date }) => date)].filter(isBefore);
  const before = [...interviews, promised, ...notes].filter(isBefore).sort();
  const week = addDays(follow, -7);
  const since = before.includes(week) ? week : before.at(-1);
  const last = notes.sort().at(-1);
  if (!since) return null;
  const from = last && last >= since ? addDays(last, 1) : since;
  const label = since === week ? "quiet week" : "quiet time";
  return from < follow ? { kind: "quiet", from, to: addDays(follow, -1), note: "follow-up", label } : null;
}

/**
 * @param {Situation} situation
 * @param {string} today
 * @returns {{date: string, item: Item}[]}
 */
function facts({ interviews, promised, sent, changes, outcome }, today) {
  /** @param {Item["kind"]} kind @param {string} date @param {string} label @param {Note | null} [note] */
  const fact = (kind, date, label, note = null) => ({
    date,
    item: /** @type {Item} */ ({ kind, origin: "fact", act: null, note, label, optional: false }),
  });
  const news = changes.filter(({ significant }) => significant);
  return [
    ...interviews.map((date) => fact("interview", date, date > today ? "interview booked" : "interview")),
    ...(promised ? [fact("promised", promised, "answer promised")] : []),
    ...sent.map(({ kind, on }) => fact("sent", on, LABELS[kind].sent, kind)),
    ...news.map(({ kind, on }) => fact("news", on, CHANGES[kind].label)),
    ...news.flatMap(({ deadline }) => (deadline ? [fact("deadline", deadline, "offer deadline")] : [])),
    ...(outcome ? [fact("outcome", outcome.on, OUTCOMES[outcome.kind].label)] : []),
  ];
}

/**
 * The last step says only that the plan ends; it is shown when notes come before it.
 *
 * @param {Step[]} steps
 * @returns {{date: string, item: Item}[]}
 */
function planned(steps) {
  const shown = steps.length > 1 ? steps : steps.filter(({ note }) => note);
  return shown.flatMap(({ date, act, note, optional }) => {
    if (!date) return [];
    const label = note ? (optional ? "last follow-up, if you wish" : LABELS[note].step) : (ENDS[act] ?? "");
    return [{ date, item: /** @type {Item} */ ({ kind: "step", origin: "plan", act, note, label, optional }) }];
  });
}

/** @type {Record<string, string>} */
const ENDS = { DONE: "then let it rest", ASK: "is there a new date?" };
