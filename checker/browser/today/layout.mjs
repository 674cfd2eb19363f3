/**
 * Places the days of the picture: lying on a wide screen, upright on a narrow one. Lengths are CSS pixels.
 *
 * Neighbouring days never come closer than a sign is wide, and a long time is drawn shorter than it was.
 */

import { addDays, dayNumber, shortDay } from "./words.mjs";

/** @typedef {import("./types.d.ts").Stop} Stop */
/** @typedef {import("./types.d.ts").Stretch} Stretch */
/** @typedef {{text: string, strong: boolean}} Line */
/** @typedef {{stop: Stop, x: number, y: number, lines: Line[], textX: number, textY: number, anchor: string, stem: number}} Place */
/** @typedef {{stretch: Stretch, from: number, to: number}} Bar */
/** @typedef {{upright: boolean, width: number, height: number, axis: number, start: number, end: number, now: number, places: Place[], bars: Bar[]}} Layout */

const LINE = 17;
const LETTER = 7.1;
const SIGN = 12;
/** After so many days, a longer time adds little to the length. */
const LONG = 14;
/** The least room for a day when the picture lies; with less it stands. */
const ROOM = 72;

/**
 * @param {Stop[]} stops   in order, at least one
 * @param {Stretch[]} stretches
 * @param {number} width   of the place for the picture
 * @param {string} today
 * @returns {Layout}
 */
export function layOut(stops, stretches, width, today) {
  const upright = width < 520 || width / stops.length < ROOM;
  return upright ? stand(stops, stretches, width, today) : lie(stops, stretches, width, today);
}

/** @param {Stop[]} stops @param {Stretch[]} stretches @param {number} width @param {string} today @returns {Layout} */
function lie(stops, stretches, width, today) {
  const start = 2;
  const end = width - 2;
  const tail = tailOf(stops, stretches) ? 48 : 24;
  const xs = spread(stops, start + 30, end - tail, 2.4 * SIGN);
  const texts = stops.map((stop) => linesOf(stop, today));
  const { lanes, above, below } = assignLanes(stops, texts, xs, width);
  const axis = above + 26;
  const places = stops.map((stop, at) => {
    const lines = texts[at] ?? [];
    const x = xs[at] ?? 0;
    const lane = lanes[at] ?? { up: false, offset: 0, x };
    const height = lines.length * LINE;
    const textY = lane.up ? axis - 26 - lane.offset - height + LINE - 4 : axis + 26 + lane.offset + LINE - 6;
    const stem = lane.up ? -(26 + lane.offset) : lane.offset > 0 ? 24 + lane.offset : 0;
    return { stop, x, y: axis, lines, textX: lane.x, textY, anchor: "middle", stem };
  });
  const at = along(stops, xs, end);
  return {
    upright: false,
    width,
    height: axis + 26 + below + 4,
    axis,
    start,
    end,
    now: at(today),
    places,
    bars: stretches.map((stretch) => bar(stretch, at, end)),
  };
}

/** @param {Stop[]} stops @param {Stretch[]} stretches @param {number} width @param {string} today @returns {Layout} */
function stand(stops, stretches, width, today) {
  const axis = 18;
  const textX = 46;
  const letters = Math.floor((width - textX) / LETTER);
  const texts = stops.map((stop) => linesOf(stop, today).flatMap((line) => wrap(line, letters)));
  let y = 22;
  const ys = stops.map((stop, at) => {
    const before = stops[at - 1];
    if (before) {
      const days = dayNumber(stop.date) - dayNumber(before.date);
      y += (texts[at - 1]?.length ?? 0) * LINE + 12 + 3 * Math.min(days - 1, LONG);
    }
    return y;
  });
  const last = (ys.at(-1) ?? 0) + (texts.at(-1)?.length ?? 0) * LINE;
  const end = Math.max(last, (ys.at(-1) ?? 0) + 28);
  const places = stops.map((stop, at) => {
    const y = ys[at] ?? 0;
    return { stop, x: axis, y, lines: texts[at] ?? [], textX, textY: y + 5, anchor: "start", stem: 0 };
  });
  const at = along(stops, ys, end);
  return {
    upright: true,
    width,
    height: end + 6,
    axis,
    start: 4,
    end,
    now: at(today),
    places,
    bars: stretches.map((stretch) => bar(stretch, at, end)),
  };
}

/**
 * The words beside a day: what falls on it, then its date. The end of the plan needs no date.
 *
 * @param {Stop} stop
 * @param {string} today
 * @returns {Line[]}
 */
function linesOf({ date, today: now, items }, today) {
  const labels = items.map(({ label, act }) => ({ text: label, strong: act === "SEND" }));
  const ends = items.length === 1 && items[0]?.act === "DONE" && !now;
  return [
    ...(now ? [{ text: "today", strong: true }] : []),
    ...labels,
    ...(ends ? [] : [{ text: shortDay(date, today), strong: false }]),
  ];
}

/**
 * Spreads the days between two ends, with at least `least` between neighbours.
 *
 * @param {Stop[]} stops
 * @param {number} from
 * @param {number} to
 * @param {number} least
 */
function spread(stops, from, to, least) {
  const gaps = stops.slice(1).map((stop, at) => {
    const days = dayNumber(stop.date) - dayNumber(stops[at]?.date ?? stop.date);
    return days <= LONG ? days : LONG + Math.log2(days / LONG) * 3;
  });
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const spare = to - from - least * gaps.length;
  const xs = [gaps.length > 0 ? from : (from + to) / 2];
  for (const gap of gaps) xs.push((xs.at(-1) ?? from) + least + (spare * gap) / total);
  return xs;
}

/**
 * Finds a lane above or below the line for each day's words, so that none lies on another. Today stands above.
 *
 * @param {Stop[]} stops
 * @param {Line[][]} texts
 * @param {number[]} xs
 * @param {number} width
 */
function assignLanes(stops, texts, xs, width) {
  /** @type {{up: boolean, level: number, left: number, right: number}[]} */
  const taken = [];
  const order = stops.map((_, at) => at).sort((one, other) => rank(stops[one]) - rank(stops[other]) || one - other);
  /** @type {{up: boolean, level: number, x: number}[]} */
  const chosen = [];
  for (const at of order) {
    const half = (Math.max(...(texts[at] ?? []).map(({ text }) => text.length)) * LETTER) / 2;
    const x = Math.min(Math.max(xs[at] ?? 0, half), width - half);
    const free = (/** @type {boolean} */ up, /** @type {number} */ level) =>
      !taken.some((one) => one.up === up && one.level === level && x - half - 8 < one.right && x + half + 8 > one.left);
    const first = stops[at]?.today === true;
    let level = 0;
    while (!free(first, level) && !free(!first, level)) level += 1;
    const up = free(first, level) ? first : !first;
    taken.push({ up, level, left: x - half, right: x + half });
    chosen[at] = { up, level, x };
  }
  const height = (/** @type {boolean} */ up, /** @type {number} */ level) =>
    Math.max(
      0,
      ...chosen.map((one, at) => (one.up === up && one.level === level ? (texts[at]?.length ?? 0) * LINE : 0)),
    );
  const offset = (/** @type {boolean} */ up, /** @type {number} */ level) => {
    let sum = 0;
    for (let lower = 0; lower < level; lower += 1) sum += height(up, lower) + 8;
    return sum;
  };
  const extent = (/** @type {boolean} */ up) =>
    Math.max(0, ...chosen.map((one) => (one.up === up ? offset(up, one.level) + height(up, one.level) : 0)));
  return {
    lanes: chosen.map(({ up, level, x }) => ({ up, offset: offset(up, level), x })),
    above: extent(true),
    below: extent(false),
  };
}

/** Today chooses first, then what is planned, then what was. @param {Stop | undefined} stop */
function rank(stop) {
  if (stop?.today) return 0;
  return stop?.items.some(({ origin, act }) => origin === "plan" && act === "SEND") ? 1 : 2;
}

/** Whether a stretch goes on past the last day. @param {Stop[]} stops @param {Stretch[]} stretches */
function tailOf(stops, stretches) {
  const last = stops.at(-1)?.date ?? "";
  return stretches.some(({ to }) => to === null || to > last);
}

/**
 * Returns the way from a date to its place on the line.
 *
 * @param {Stop[]} stops
 * @param {number[]} places
 * @param {number} end
 * @returns {(date: string) => number}
 */
function along(stops, places, end) {
  return (date) => {
    const after = stops.findIndex((stop) => stop.date >= date);
    if (after < 0) return end;
    const right = places[after] ?? end;
    if (after === 0 || stops[after]?.date === date) return right;
    const left = places[after - 1] ?? right;
    const from = dayNumber(stops[after - 1]?.date ?? date);
    const to = dayNumber(stops[after]?.date ?? date);
    return left + ((right - left) * (dayNumber(date) - from)) / (to - from);
  };
}

/** @param {Stretch} stretch @param {(date: string) => number} at @param {number} end @returns {Bar} */
function bar(stretch, at, end) {
  const from = at(stretch.from);
  // The last day belongs to it, so it ends where the next one begins.
  const next = stretch.to === null ? null : addDays(stretch.to, 1);
  return { stretch, from, to: next === null ? end : at(next) };
}

/** @param {Line} line @param {number} letters @returns {Line[]} */
function wrap({ text, strong }, letters) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((each) => ({ text: each, strong }));
}
