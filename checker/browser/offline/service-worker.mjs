/**
 * Keeps one whole release of the site for flight mode. The build puts `RELEASE` and `FILES` before these lines and
 * places them as `sw.js` at the root of the site; see bundle/offline.py.
 *
 * A page gets all its files from the release it was opened with: a new release is fetched whole, checked by its hashes,
 * and waits until no tab shows this one any more. Paths that are not listed are left alone.
 */
const PREFIX = "four-notes-release-";
const CACHE = PREFIX + RELEASE;
const AT_ONCE = 4;

const here = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const root = new URL("./", here.location.href).href;

here.addEventListener("install", (event) => event.waitUntil(fetchRelease()));
here.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
here.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.cache === "only-if-cached") return; // asks for the browser's own copy
  const name = request.method === "GET" ? nameOf(request.url) : undefined;
  if (name !== undefined) event.respondWith(answer(request, name));
});

/**
 * Returns the name in `FILES` that an address stands for, none for an address of others.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
function nameOf(address) {
  const plain = address.replace(/[?#].*$/, "");
  if (!plain.startsWith(root)) return undefined;
  const name = plain.slice(root.length).replace(/(^|\/)$/, "$1index.html");
  return Object.hasOwn(FILES, name) ? name : undefined;
}

/** @param {Request} request @param {string} name @returns {Promise<Response>} */
async function answer(request, name) {
  // After a failed start the page asks past every copy.
  if (request.cache === "reload") return fetch(request).catch(() => kept(request, name));
  return kept(request, name);
}

/** @param {Request} request @param {string} name @returns {Promise<Response>} */
async function kept(request, name) {
  const found = await caches.match(root + name, { cacheName: CACHE }).catch(() => undefined);
  return found ?? fetch(request);
}

/** Fetches every file of the release, a few at a time; rejects, and so installs nothing, when one is not of this release. */
async function fetchRelease() {
  const cache = await caches.open(CACHE);
  const names = Object.keys(FILES);
  const work = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) await place(cache, name);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    names.length = 0;
    await caches.delete(CACHE);
    throw error;
  }
}

/** @param {Cache} cache @param {string} name */
async function place(cache, name) {
  const address = root + name;
  const wanted = FILES[name];
  const old = await caches.match(address);
  if (old && (await hashOf(old.clone())) === wanted) return cache.put(address, old);
  // A page's address may end in a slash for the host, and only what never changes may come from the browser's own cache.
  const asked = address.replace(/(^|\/)index\.html$/, "$1");
  const response = await fetch(asked, { cache: name.startsWith("assets/engine/") ? "default" : "no-cache" });
  if (!response.ok || (await hashOf(response.clone())) !== wanted) throw new Error(`${name} is not of this release`);
  // A redirected answer may not be given to a page.
  const { status, headers } = response;
  return cache.put(address, response.redirected ? new Response(await response.blob(), { status, headers }) : response);
}

/** @param {Response} response @returns {Promise<string>} the first 16 letters of the SHA-256 of its body */
async function hashOf(response) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}
