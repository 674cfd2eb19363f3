/**
 * What was found in the draft: the newest report, and what the writer has silenced in it.
 */

import { identify } from "./identity.mjs";
import { verdictFor } from "./verdict.mjs";

/** @typedef {import("./types.d.ts").Report} Report */
/** @typedef {import("./types.d.ts").Severity} Severity */
/** @typedef {import("./identity.mjs").Known} Known */
/** @typedef {import("./highlight.mjs").Span} Span */

/**
 * Returns the reading of a draft, empty at first.
 */
export function createReading() {
  /** @type {Report | null} */
  let report = null;
  /** @type {Known[]} */
  let findings = [];
  /** @type {Set<string>} */
  let silenced = new Set();
  let count = 0;

  const kept = () => findings.filter((finding) => !silenced.has(finding.key));

  return {
    /** @param {Report} fresh */
    receive(fresh) {
      report = fresh;
      findings = identify(fresh.findings, findings, () => `f${++count}`);
    },
    forget() {
      report = null;
      findings = [];
    },
    report: () => report,
    /** The findings that count, in the engine's order. */
    kept,
    /** How many findings of this report are silenced. */
    hushed: () => findings.length - kept().length,
    /** @param {string | null} id */
    find: (id) => kept().find((finding) => finding.id === id),
    verdict: () => report && verdictFor(report, kept()),
    /** @param {Severity} severity */
    number: (severity) => kept().filter((finding) => finding.severity === severity).length,

    /** What was silenced, as the draft store keeps it. */
    silenced: () => [...silenced],
    /** @param {Iterable<string>} keys */
    setSilenced(keys) {
      silenced = new Set(keys);
    },
    /** @param {Known} finding */
    silence(finding) {
      silenced.add(finding.key);
    },
    /** Brings one finding back, or all of this report. @param {Known} [only] */
    unsilence(only) {
      for (const finding of only ? [only] : findings) silenced.delete(finding.key);
    },

    /** What to mark in the text: the findings that have words, and the details. @returns {Span[]} */
    spans() {
      const marked = kept().flatMap(({ id, severity, start, end }) =>
        start === null || end === null ? [] : [{ id, tone: severity, start, end }],
      );
      const good = (report?.details ?? []).map(({ start, end }, at) => ({
        id: `d${at}`,
        tone: /** @type {const} */ ("good"),
        start,
        end,
      }));
      return [...marked, ...good];
    },
  };
}
