/**
 * Asks the engine about the newest draft: one request on its way, at most one waiting, the latest always wins.
 */

/**
 * @template Job, Answer
 * @typedef {object} Checking
 * @property {(job: Job) => void} push  asks about this job as soon as the engine is free; an older waiting job is dropped
 * @property {() => void} drop          forgets the waiting job, and the answer that is on its way
 */

/**
 * Returns the loop. An answer that a newer job has overtaken is dropped, so what is shown always fits the text.
 *
 * @template Job, Answer
 * @param {(job: Job) => Promise<Answer>} ask
 * @param {(answer: Answer, job: Job) => void} onAnswer
 * @param {(error: Error, job: Job) => void} onError
 * @returns {Checking<Job, Answer>}
 */
export function createChecking(ask, onAnswer, onError) {
  let busy = false;
  /** @type {Job | null} */
  let newest = null;

  async function run() {
    if (busy || newest === null) return;
    busy = true;
    const job = newest;
    try {
      const answer = await ask(job);
      if (job === newest) onAnswer(answer, job);
    } catch (error) {
      if (job === newest) onError(error instanceof Error ? error : new Error(String(error)), job);
    }
    busy = false;
    if (newest === job) newest = null;
    else run();
  }

  return {
    push(job) {
      newest = job;
      run();
    },
    drop() {
      newest = null;
    },
  };
}
