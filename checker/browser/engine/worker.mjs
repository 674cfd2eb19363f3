/** The worker's first lines: hold a lock while alive, say hello, then serve. */
import { serve } from "./serve.mjs";

const receive = serve((message) => postMessage(message));
addEventListener("message", (event) => receive(event.data));

/**
 * A worker that ends, or is ended by the browser, tells nobody; but its locks are released at once, and the page waits
 * for that. Returns the lock's name, or "" where locks are not allowed.
 *
 * @returns {Promise<string>}
 */
function holdLock() {
  const name = `four-notes-${Math.random().toString(36).slice(2)}`;
  return new Promise((resolve) => {
    navigator.locks
      .request(name, () => {
        resolve(name);
        return new Promise(() => {});
      })
      .catch(() => resolve(""));
  });
}

const lock = navigator.locks ? await holdLock().catch(() => "") : "";
postMessage({ hello: lock });
