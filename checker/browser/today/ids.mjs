/** Names for elements that labels and hints point to; none is ever given twice. */

let given = 0;

/** @param {string} what */
export function newId(what) {
  given += 1;
  return `fnt-${what}-${given}`;
}
