/**
 * Keeps findings recognisable from one report to the next, so that a card the writer has opened stays that card while
 * they type in the words it is about.
 */

/** @typedef {import("./types.d.ts").Finding} Finding */

/**
 * A finding with its id on this page, and the key under which it is silenced: its rule and its words, however spaced.
 *
 * @typedef {Finding & {id: string, key: string}} Known
 */

/**
 * Returns the findings with ids. A finding keeps its id when rule and words are the same as before, or else when an
 * earlier finding of its rule has gone. Takes time in proportion to their number.
 *
 * @param {Finding[]} findings
 * @param {Known[]} before
 * @param {() => string} nextId
 * @returns {Known[]}
 */
export function identify(findings, before, nextId) {
  const keyed = findings.map((finding) => ({ finding, key: silenceKey(finding) }));
  const same = queues(before, (old) => old.key);
  const exact = keyed.map(({ key }) => same.get(key)?.shift()?.id);
  const taken = new Set(exact);
  const free = queues(
    before.filter((old) => !taken.has(old.id)),
    (old) => old.rule,
  );
  return keyed.map(({ finding, key }, at) => ({
    ...finding,
    key,
    id: exact[at] ?? free.get(finding.rule)?.shift()?.id ?? nextId(),
  }));
}

/**
 * @param {Finding} finding
 */
function silenceKey(finding) {
  return `${finding.rule} ${(finding.quote ?? "").replace(/\s+/g, " ").trim()}`.trim();
}

/**
 * @param {Known[]} findings
 * @param {(finding: Known) => string} name
 * @returns {Map<string, Known[]>}
 */
function queues(findings, name) {
  /** @type {Map<string, Known[]>} */
  const found = new Map();
  for (const finding of findings) {
    const queue = found.get(name(finding));
    if (queue) queue.push(finding);
    else found.set(name(finding), [finding]);
  }
  return found;
}
