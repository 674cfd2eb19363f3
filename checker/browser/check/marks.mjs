/**
 * Draws marks where letters stand: boxes over a layer that holds the same text, in the same type, as the textarea.
 *
 * The layer is one text node. Elements inside it would part its lines into pieces, and the rounding of their widths can
 * move a line's end by a word. So the boxes lie apart, at the places that the browser tells for their letters.
 */

import { el, fill } from "../ui/dom.mjs";

/**
 * Returns where a stretch of the layer's text stands: one rectangle a line, in pixels of the window.
 *
 * @param {HTMLElement} layer
 * @param {number} start
 * @param {number} end
 * @returns {DOMRect[]}
 */
export function placesOf(layer, start, end) {
  const node = layer.firstChild;
  const length = node?.textContent?.length ?? 0;
  if (!node || start >= length) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(end, length));
  return [...range.getClientRects()];
}

/**
 * Fills the board with one box for each line of each marked run.
 *
 * @param {HTMLElement} board  lies exactly over the layer
 * @param {HTMLElement} layer
 * @param {import("./highlight.mjs").Run[]} runs
 * @param {string | null} current  the id of the span that the writer is looking at
 */
export function drawMarks(board, layer, runs, current) {
  const origin = board.getBoundingClientRect();
  const zoom = board.currentCSSZoom ?? 1; // where a host page zooms by style, places are told zoomed and set unzoomed
  const boxes = runs.flatMap((run) => {
    if (run.tone === null) return [];
    const looked = current !== null && run.ids.includes(current) ? " is-current" : "";
    const attributes = {
      class: `fnc-mark fnc-mark--${run.tone}${looked}`,
      "data-spans": run.ids.join(" "),
      "data-start": run.start,
      "data-end": run.start + run.text.length,
    };
    return placesOf(layer, run.start, run.start + run.text.length)
      .filter((place) => place.width > 0)
      .map((place) => boxAt(place, origin, zoom, attributes));
  });
  fill(board, ...boxes);
}

/**
 * @param {DOMRect} place
 * @param {DOMRect} origin
 * @param {number} zoom
 * @param {Record<string, string | number>} attributes
 */
function boxAt(place, origin, zoom, attributes) {
  const box = el("span", attributes);
  box.style.left = `${(place.left - origin.left) / zoom}px`;
  box.style.top = `${(place.top - origin.top) / zoom}px`;
  box.style.width = `${place.width / zoom}px`;
  box.style.height = `${place.height / zoom}px`;
  return box;
}
