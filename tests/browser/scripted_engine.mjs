/**
 * An engine for tests of the page alone: it answers at once, with findings that the draft itself asks for.
 *
 * In a draft, a word that begins with "bad" is an error, "odd" a warning with a fix, "quiet" an info, "good" a detail; a
 * draft without "thanks" lacks something; "otherkind" reads like a follow-up; "refuse" is refused; "die" ends the engine once.
 * The window's `scripted` says more: `fail` (so many starts fail), `wait` (milliseconds that a start takes), `answers`
 * (milliseconds that an answer takes), `spans` (the findings of every draft, as start, end, severity and rule).
 */

/** @type {{fail?: number, wait?: number, answers?: number, asked?: object[], spans?: any[]}} */
const script = /** @type {any} */ (globalThis).scripted;
script.asked = [];

const SENTENCE =
  "The checker could not be downloaded. Please check your connection, then try again. Your text is still here.";
const TONES = /** @type {const} */ ({ bad: "error", odd: "warn", quiet: "info" });
const LIMITS = { thin: 3, warn: 20, error: 40, paragraphs: 3 };

/** @param {{onProgress?: (progress: object) => void}} options */
export function openEngine({ onProgress = () => {} } = {}) {
  let state = "idle";
  let died = false;
  /** @type {Promise<void> | null} */
  let begun = null;

  async function begin() {
    state = "loading";
    onProgress({ loaded: 1_200_000, total: 3_600_000, phase: "download" });
    await pause(script.wait ?? 0);
    if (script.fail) {
      script.fail -= 1;
      state = "failed";
      throw new Error(SENTENCE);
    }
    onProgress({ loaded: 3_600_000, total: 3_600_000, phase: "start" });
    state = "ready";
  }

  const start = () => (begun ??= begin());

  /** @param {any} request */
  async function ask(request) {
    await start();
    script.asked?.push(request);
    await pause(script.answers ?? 0);
    if (request.do === "notes") return { version: 1, notes: NOTES };
    if (request.do === "rules") return { version: 1, rules: [{ id: "bad-word", title: "A bad word" }] };
    if (request.text.includes("die") && !died) {
      died = true;
      state = "idle";
      begun = null;
      throw new Error("The checker stopped before it could answer. It starts again with your next change.");
    }
    if (request.text.includes("refuse"))
      throw new Error("The facts could not be used: the day of the interview is no date.");
    return report(request.text, request.kind);
  }

  function retry() {
    begun = null;
    return start();
  }

  return { ready: Promise.resolve(), start, ask, retry, state: () => state, close() {} };
}

/**
 * @param {string} text
 * @param {string} kind
 */
function report(text, kind) {
  /** @type {object[]} */
  const findings = [];
  for (const [stem, severity] of Object.entries(TONES)) {
    for (const { 0: quote, index } of text.matchAll(new RegExp(`\\b${stem}\\w*`, "g"))) {
      const fix = stem === "odd" ? { label: "Write “fine”", replacement: "fine" } : null;
      findings.push(finding(`${stem}-word`, severity, index, quote, { fix }));
    }
  }
  const whole = /\bodd\w* and bad\w*/.exec(text);
  if (whole) findings.push(finding("whole-phrase", "warn", whole.index, whole[0], {}));
  if (!text.includes("thanks"))
    findings.push(finding("no-thanks", "error", null, null, { question: "What did they do for you?" }));
  if (text.includes("otherkind") && kind !== "follow-up")
    findings.push(
      finding("wrong-note", "warn", null, null, {
        message: "This reads like a follow-up, and you have chosen another kind.",
      }),
    );
  const order = ["error", "warn", "info"];
  findings.sort((/** @type {any} */ a, /** @type {any} */ b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const errors = findings.filter((/** @type {any} */ each) => each.severity === "error").length;
  return {
    version: 1,
    kind,
    offsets: "utf-16",
    verdict: ["ready", "nearly", "not yet"][Math.min(errors, 2)],
    notice: text.includes("klingon") ? "This draft does not seem to be in English." : null,
    findings:
      script.spans?.map((each) =>
        finding(each.rule, each.severity, each.start, text.slice(each.start, each.end), {}),
      ) ?? findings,
    elements: [
      { id: "thanks", found: text.includes("thanks"), spans: [] },
      { id: "hello", found: text.includes("hello"), spans: [] },
    ],
    details: [...text.matchAll(/\bgood\w*/g)].map(({ 0: quote, index }) => ({
      start: index,
      end: index + quote.length,
      quote,
    })),
    counts: { words: text.split(/\s+/).filter(Boolean).length, sentences: 1, paragraphs: 1, questions: 0 },
    parts: {},
  };
}

/**
 * @param {string} rule
 * @param {string} severity
 * @param {number | null} start
 * @param {string | null} quote
 * @param {object} more
 */
function finding(rule, severity, start, quote, more) {
  const end = start === null || quote === null ? null : start + quote.length;
  const base = {
    rule,
    group: "tone",
    severity,
    part: start === null ? null : "body",
    start,
    end,
    quote,
    fix: null,
    question: null,
  };
  return {
    ...base,
    message: `Write something kinder than ${rule}.`,
    why: `Because of ${rule}.`,
    url: `rules/${rule}/`,
    ...more,
  };
}

const NOTES = [
  {
    id: "thank-you",
    name: "Thank-you",
    outline: "hello [name],\n\nthanks for [one thing].\n\n[you]\n",
    example: "hello Ms. Lee,\n\nthanks for the good talk.\n\nSam\n",
  },
  {
    id: "follow-up",
    name: "Follow-up",
    outline: "hello [them],\n\nthanks again.\n",
    example: "hello,\n\nthanks again for your good time.\n",
  },
  { id: "exception", name: "Exception", outline: "hello [e]", example: "hello thanks e" },
  { id: "feedback", name: "Feedback", outline: "hello [f]", example: "hello thanks f" },
].map((note) => ({
  ...note,
  purpose: "A note.",
  limits: LIMITS,
  elements: [
    { id: "thanks", label: "Thanks them", required: true },
    { id: "hello", label: "Says hello", required: false },
  ],
}));

/** @param {number} ms */
function pause(ms) {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}
