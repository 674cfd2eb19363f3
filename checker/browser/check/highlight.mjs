/**
 * Turns a text and its spans into runs of text, plain and marked. Pure.
 *
 * Offsets count UTF-16 units. Spans may overlap, touch, or lie outside the text; a run carries every span that covers it
 * and looks like the gravest of them.
 */

/** @typedef {"error" | "warn" | "info" | "good"} Tone */
/** @typedef {{start: number, end: number, tone: Tone, id: string}} Span */
/** @typedef {{start: number, text: string, tone: Tone | null, ids: string[]}} Run */

/** @type {Record<Tone, number>} */
const GRAVITY = { error: 4, warn: 3, info: 2, good: 1 };

/**
 * Cuts a text into runs. Joined together the runs are exactly the text; no cut parts a letter.
 *
 * @param {string} text
 * @param {Span[]} spans
 * @returns {Run[]}
 */
export function runs(text, spans) {
  const inside = spans.map((span) => fit(text, span)).filter((span) => span.start < span.end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  /** @type {Run[]} */
  const found = [];
  let start = 0;
  for (const end of cuts.slice(1)) {
    const from = start;
    const covering = inside.filter((span) => span.start <= from && span.end >= end);
    found.push({
      start: from,
      text: text.slice(start, end),
      tone: gravest(covering),
      ids: covering.map((span) => span.id),
    });
    start = end;
  }
  return found;
}

/**
 * Moves spans along with an edit, so that marks stay on their words until the next report. A span that was edited goes.
 *
 * @param {Span[]} spans
 * @param {string} before
 * @param {string} after
 * @returns {Span[]}
 */
export function shift(spans, before, after) {
  if (before === after) return spans;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= before.length - tail) return [{ ...span, start: span.start + by, end: span.end + by }];
    return [];
  });
}

/**
 * Returns the id of the span that a caret or selection means: the shortest one that holds it, both edges included.
 *
 * @param {Span[]} spans  in the order of the list, which decides between equals
 * @param {number} start
 * @param {number} end
 * @returns {string | null}
 */
export function spanAt(spans, start, end) {
  const holding = spans.filter((span) => span.start <= start && end <= span.end);
  holding.sort((a, b) => a.end - a.start - (b.end - b.start));
  return holding[0]?.id ?? null;
}

/**
 * @param {string} text
 * @param {Span} span
 * @returns {Span}
 */
function fit(text, span) {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(0, Math.min(span.end, text.length));
  while (partsLetter(text, start)) start--;
  while (partsLetter(text, end)) end++;
  return { ...span, start, end };
}

/** What belongs to the letter before it: the second half of a surrogate pair, combining marks, joiners, skin tones. */
const CONTINUES = /^(?:[\uDC00-\uDFFF]|\p{M}|[\u200D\uFE0F]|[\u{1F3FB}-\u{1F3FF}])/u;

/**
 * Tells whether a cut would part what a reader sees as one letter, such as an accented letter or an emoji.
 *
 * @param {string} text
 * @param {number} at
 */
function partsLetter(text, at) {
  return at > 0 && at < text.length && (CONTINUES.test(text.slice(at, at + 2)) || text[at - 1] === "\u200D");
}

/**
 * @param {Span[]} spans
 * @returns {Tone | null}
 */
function gravest(spans) {
  /** @type {Tone | null} */
  let tone = null;
  for (const span of spans) if (tone === null || GRAVITY[span.tone] > GRAVITY[tone]) tone = span.tone;
  return tone;
}
