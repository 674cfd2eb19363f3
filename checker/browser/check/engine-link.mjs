/**
 * The page's line to the engine: starts it when it is wanted, asks about the newest draft, and starts again after a crash.
 */

import { openEngine } from "../engine/client.mjs";
import { keepSite } from "../offline/offline.mjs";
import { createChecking } from "./checking.mjs";

/** @typedef {import("./types.d.ts").Report} Report */
/** @typedef {import("./types.d.ts").Note} Note */
/** @typedef {{text: string, kind: string, facts: import("./types.d.ts").Facts}} Job */

/**
 * @typedef {object} Listeners
 * @property {(progress: import("../engine/runtime.mjs").Progress) => void} onProgress
 * @property {() => void} onReady
 * @property {(notes: Note[]) => void} onNotes
 * @property {(titles: Map<string, string>) => void} onTitles  the name of each rule
 * @property {(report: Report) => void} onReport
 * @property {(sentence: string) => void} onRefused  the engine runs, but would not answer this request
 * @property {(sentence: string) => void} onFailed   the engine could not start; it waits for `retry`
 */

/**
 * Returns the line. Nothing is fetched before `wake`.
 *
 * @param {Listeners} listeners
 */
export function createLink({ onProgress, onReady, onNotes, onTitles, onReport, onRefused, onFailed }) {
  const engine = openEngine({
    onRest: keepSite,
    onProgress: (progress) => {
      if (engine.state() === "loading") onProgress(progress);
    },
  });
  const checking = createChecking(
    (/** @type {Job} */ job) => engine.ask({ do: "check", ...job, ignore: [] }),
    (reply) => onReport(/** @type {Report} */ (reply)),
    unanswered,
  );

  /** Starts the engine unless it runs, loads, or waits for `retry`. */
  function wake() {
    if (engine.state() === "idle") connect(() => engine.start());
  }

  /** @param {() => Promise<void>} begin */
  function connect(begin) {
    onProgress({ loaded: 0, total: 0, phase: "download" });
    begin().then(started, (error) => onFailed(error.message));
  }

  function started() {
    onReady(); // what is asked here is answered first
    engine.ask({ do: "notes" }).then((reply) => onNotes(/** @type {{notes: Note[]}} */ (reply).notes), unanswered);
    engine.ask({ do: "rules" }).then((reply) => {
      const { rules } = /** @type {{rules: {id: string, title: string}[]}} */ (reply);
      onTitles(new Map(rules.map(({ id, title }) => [id, title])));
    }, unanswered);
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
    /** @param {Job} job */
    ask: (job) => checking.push(job),
    drop: () => checking.drop(),
  };
}
