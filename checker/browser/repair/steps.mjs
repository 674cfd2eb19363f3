/**
 * The repairs of a weak example, read from the list that the page shows anyway, and the texts that they lead to.
 *
 * In the list, words in `<del>` give way to the `<ins>` beside them; an `<ins data-before="words">` alone goes before
 * those words. A `<br>` inside stands for a new line in the letter.
 */

/** @typedef {{old: string, before: string, words: string}} Repair */
/** @typedef {{text: string, start: number, end: number}} Stage  a text, and where its newest words stand (UTF-16 units) */

/**
 * Reads the repairs in their order.
 *
 * @param {Element} list
 * @returns {Repair[]}
 */
export function readRepairs(list) {
  return [...list.children].map((item) => {
    const fresh = item.querySelector("ins");
    return {
      old: item.querySelector("del")?.textContent?.trim() ?? "",
      before: fresh?.dataset.before ?? "",
      words: fresh ? lines(fresh) : "",
    };
  });
}

/**
 * Returns the weak text and, after it, the text as each repair leaves it.
 *
 * @param {string} weak
 * @param {Repair[]} repairs
 * @returns {Stage[]}
 */
export function stagesOf(weak, repairs) {
  /** @type {Stage[]} */
  const stages = [{ text: straight(weak), start: 0, end: 0 }];
  for (const repair of repairs) stages.push(mend(stages.at(-1)?.text ?? "", repair));
  return stages;
}

/**
 * @param {string} text
 * @param {Repair} repair
 * @returns {Stage}
 */
function mend(text, { old, before, words }) {
  const place = find(text, old || before);
  const head = text.slice(0, place.start).replace(words.startsWith("\n") ? / +$/ : /$/, "");
  const gap = old || words.endsWith("\n") ? "" : " ";
  const tail = text.slice(old ? place.end : place.start);
  // Where words went and none came, one of the two spaces around them goes too.
  const joined = words === "" && /(^|\s)$/.test(head) ? tail.replace(/^ /, "") : tail;
  const kept = words === "" && /^(\n|$)/.test(joined) ? head.trimEnd() : head;
  return { text: kept + words + gap + joined, start: kept.length, end: kept.length + words.length };
}

/**
 * Finds words however they are spaced and whichever apostrophe they have.
 *
 * @param {string} text
 * @param {string} words
 */
function find(text, words) {
  const pattern = straight(words)
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const match = new RegExp(pattern).exec(text);
  if (!match) throw new Error(`The example does not hold “${words}”.`);
  return { start: match.index, end: match.index + match[0].length };
}

/** @param {Element} element */
function lines(element) {
  const parts = [...element.childNodes].map((node) => (node.nodeName === "BR" ? "\n" : (node.textContent ?? "")));
  return straight(parts.join("").replace(/ *\n */g, "\n"));
}

/** @param {string} text */
function straight(text) {
  return text.replaceAll("’", "'");
}
