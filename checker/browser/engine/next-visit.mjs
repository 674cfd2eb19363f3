/**
 * Prepares the next visit while this one is at rest: another worker starts the engine once more, from files that are
 * already here, and keeps a picture of its memory; see snapshot.mjs.
 */
import { openHost } from "./host.mjs";
import { hasSnapshot } from "./snapshot.mjs";

const LOCK = "four-notes-snapshot";
const LEAST_MEMORY = 2;
const LIMIT_MS = 120_000;

/**
 * Prepares the next visit unless that is done already or the visitor wants to save data. Never fails; the next visit is
 * only slower without it.
 *
 * @param {{ manifest: import("./download.mjs").Manifest, base: string }} release
 */
export async function prepareNextVisit(release) {
  if (window.top !== window) return; // a tool on another site keeps nothing beyond the tab
  const { connection, deviceMemory } = /** @type {{ connection?: { saveData?: boolean }, deviceMemory?: number }} */ (
    navigator
  );
  if (connection?.saveData || (deviceMemory ?? LEAST_MEMORY) < LEAST_MEMORY) return;
  try {
    if (await hasSnapshot(release.manifest, release.base)) return;
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => lock && (await make(release)));
  } catch (error) {
    console.info("Four Notes: the next visit starts the long way.", error);
  }
}

/** @param {{ manifest: import("./download.mjs").Manifest, base: string }} release */
async function make(release) {
  /** @type {(why: unknown) => void} */
  let fail = () => {};
  /** @type {() => void} */
  let done = () => {};
  const ended = new Promise((resolve, reject) => {
    done = () => resolve(undefined);
    fail = reject;
  });
  const host = await openHost({
    onMessage(message) {
      if ("kept" in message) done();
      else if ("failed" in message) fail(message.failed);
    },
    onDeath: () => fail("the worker ended"),
  });
  const limit = setTimeout(() => fail("too slow"), LIMIT_MS);
  try {
    if (host.kind === "page") return;
    host.post({ keep: release });
    await ended;
  } finally {
    clearTimeout(limit);
    host.end();
  }
}
