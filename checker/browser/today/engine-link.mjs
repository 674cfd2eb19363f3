/**
 * The page's line to the engine: starts it once, asks for the advice and the plan of the newest facts, tells what happened.
 */

import { createChecking } from "../check/checking.mjs";
import { openEngine } from "../engine/client.mjs";
import { keepSite } from "../offline/offline.mjs";
import { findWindows } from "./windows.mjs";

/** @typedef {import("./types.d.ts").Advice} Advice */
/** @typedef {import("./types.d.ts").Step} Step */
/** @typedef {import("./types.d.ts").Entries} Entries */
/** @typedef {import("./types.d.ts").Situation} Situation */
/** @typedef {{today: string, entries: Entries, situation: Situation, places: Map<string, string>}} Job */
/** @typedef {{job: Job, advice: Advice, steps: Step[]}} Answer */

/**
 * @typedef {object} Listeners
 * @property {(progress: import("../engine/runtime.mjs").Progress) => void} onProgress
 * @property {() => void} onReady
 * @property {(answer: Answer) => void} onAnswer
 * @property {(answer: Answer, windows: import("./timeline.mjs").Window[]) => void} onWindows  how long each note may go
 * @property {(sentence: string) => void} onRefused  the engine runs, but would not answer this request
 * @property {(sentence: string) => void} onFailed   the engine could not start; it waits for `retry`
 */

/**
 * Returns the line. Nothing is fetched before `wake`.
 *
 * @param {Listeners} listeners
 */
export function createLink({ onProgress, onReady, onAnswer, onWindows, onRefused, onFailed }) {
  const engine = openEngine({
    onRest: keepSite,
    onProgress: (progress) => {
      if (engine.state() === "loading") onProgress(progress);
    },
  });

  const asking = createChecking(
    async (/** @type {Job} */ job) => {
      const [advice, plan] = await Promise.all([
        engine.ask({ do: "today", today: job.today, ...job.situation }),
        engine.ask({ do: "plan", today: job.today, ...job.situation }),
      ]);
      return { job, advice: /** @type {Advice} */ (advice), steps: /** @type {{steps: Step[]}} */ (plan).steps };
    },
    (answer) => {
      onAnswer(answer);
      measuring.push(answer);
    },
    unanswered,
  );

  const measuring = createChecking(
    ({ job, steps }) => findWindows(ask, job.situation, steps),
    (windows, answer) => onWindows(answer, windows),
    () => {}, // The answer stands without them.
  );

  /** @param {string} today @param {Situation} situation */
  async function ask(today, situation) {
    return /** @type {Advice} */ (await engine.ask({ do: "today", today, ...situation }));
  }

  /** Starts the engine unless it runs, loads, or waits for `retry`. */
  function wake() {
    if (engine.state() === "idle") connect(() => engine.start());
  }

  /** @param {() => Promise<void>} begin */
  function connect(begin) {
    onProgress({ loaded: 0, total: 0, phase: "download" });
    begin().then(onReady, (error) => onFailed(error.message));
  }

  /**
   * The engine refused a request; or it died, and starts again at once (after a few deaths in a row it waits to be asked).
   *
   * @param {Error} error
   */
  function unanswered(error) {
    if (engine.state() === "ready") onRefused(error.message);
    else if (engine.state() === "failed") onFailed(error.message);
    else wake();
  }

  return {
    wake,
    retry: () => connect(() => engine.retry()),
    isReady: () => engine.state() === "ready",
    isFailed: () => engine.state() === "failed",
    /** @param {Job} job */
    ask: (job) => asking.push(job),
    drop() {
      asking.drop();
      measuring.drop();
    },
    /**
     * Resolves with the plan as a calendar file; rejects with a sentence. The first time, the engine loads one more file.
     *
     * @param {Job} job
     * @param {string} company  for the titles; may be empty
     */
    async calendar({ today, situation }, company) {
      const reply = await engine.ask({ do: "calendar", today, company, ...situation });
      return /** @type {{text: string}} */ (reply).text;
    },
  };
}
