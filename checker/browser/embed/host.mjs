/**
 * What the host page learns: how high the content is, and the verdict of a check with its counts. Never a word.
 *
 * These messages may go to whoever holds the frame, since there is nothing in them to keep from anybody.
 */

/** What WordPress writes behind the address of a frame it has made from a pasted link. */
const SECRET = /[?&]secret=([A-Za-z0-9]{1,40})$/;

/** @typedef {{kind: string, verdict: string, counts: {error: number, warn: number, info: number}}} Checked */

/**
 * Follows the height of an element and tells the host each time it has changed.
 *
 * @param {HTMLElement} element
 */
export function tellHeight(element) {
  const [, secret] = SECRET.exec(location.hash) ?? [];
  let told = 0;

  function tell() {
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === 0 || height === told) return;
    told = height;
    post({ type: "fournotes:height", height });
    if (secret) post({ message: "height", value: height, secret });
  }

  // Browsers observe nothing in a frame that is not to be seen yet, as in WordPress before the first message.
  tell();
  new ResizeObserver(tell).observe(element);
  if (!secret) return;
  addEventListener("message", ({ source, data }) => {
    if (source !== window.parent || data?.message !== "ready" || data.secret !== secret) return;
    told = 0;
    tell();
  });
}

/**
 * Tells the host what a check came to.
 *
 * @param {Checked} checked
 */
export function tellChecked({ kind, verdict, counts: { error, warn, info } }) {
  post({ type: "fournotes:checked", kind, verdict, counts: { error, warn, info } });
}

/** @param {object} message */
function post(message) {
  if (window.parent !== window) window.parent.postMessage(message, "*");
}
