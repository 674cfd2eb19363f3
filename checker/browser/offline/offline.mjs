/**
 * Keeps the site for flight mode after a tool was used, and lets the visitor turn that off.
 */
import { read, write } from "../ui/storage.mjs";

const OFF = "fournotes.offline-off";
const ROOT = new URL("../../../", import.meta.url).href;
const WORKER = new URL("sw.js", ROOT).href;
const CACHES = /^four-notes-/;

/** Tells whether this page can keep the site: not in another site's frame, and not where the browser has no way to. */
export function canKeep() {
  return window.top === window && "serviceWorker" in navigator && isSecureContext;
}

/** Tells whether the visitor has turned keeping off. */
export function isOff() {
  return read("local", OFF) === true;
}

/** Keeps the site, unless that is turned off or the visitor wants to save data. Never fails. */
export async function keepSite() {
  const { connection } = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator);
  if (!canKeep() || isOff() || connection?.saveData) return;
  try {
    await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
  } catch (error) {
    console.info("Four Notes is not kept for flight mode here.", error);
  }
}

/** Turns keeping off and forgets all that was kept. Resolves when it is gone. */
export async function turnOff() {
  write("local", OFF, true);
  const registration = await navigator.serviceWorker?.getRegistration(ROOT);
  if (registration?.scope === ROOT) await registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => CACHES.test(name)).map((name) => caches.delete(name)));
}

/** Turns keeping on again, and keeps the site at once. */
export async function turnOn() {
  write("local", OFF, null);
  await keepSite();
}
