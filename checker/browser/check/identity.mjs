/**
 * Keeps findings recognisable from one report to the next, so that a card the writer has opened stays that card while
 * they type in the words it is about.
 */

/** @typedef {import("./types.d.ts").Finding} Finding */
/** @typedef {Finding & {id: string}} Known */

/**
 * Returns the findings with ids. A finding keeps its id when rule and words are the same as before, or else when an
 * earlier finding of its rule has gone.
 *
 * @param {Finding[]} findings
 * @param {Known[]} before
 * @param {() => string} nextId
 * @returns {Known[]}
 */
export function identify(findings, before, nextId) {
  const free = [...before];
  /** @param {(old: Known) => boolean} same */
  const take = (same) => {
    const at = free.findIndex(same);
    const [old] = at < 0 ? [] : free.splice(at, 1);
    return old?.id ?? null;
  };
  const exact = findings.map((finding) => take((old) => sameWords(old, finding)));
  return findings.map((finding, at) => ({
    ...finding,
    id: exact[at] ?? take((old) => old.rule === finding.rule) ?? nextId(),
  }));
}

/**
 * Returns the key under which a finding is silenced: its rule and its words, however they are spaced.
 *
 * @param {Finding} finding
 */
export function silenceKey(finding) {
  return `${finding.rule} ${(finding.quote ?? "").replace(/\s+/g, " ").trim()}`.trim();
}

/**
 * @param {Finding} one
 * @param {Finding} other
 */
function sameWords(one, other) {
  return silenceKey(one) === silenceKey(other);
}
