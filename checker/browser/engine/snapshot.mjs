/**
 * A picture of the interpreter's memory with the engine loaded, kept in this browser for the next visit, which then need
 * not start Python again. It is made from our own examples in a worker of its own, so it never holds a word of a visitor.
 *
 * A picture fits only the very files it was made from: its address is made of theirs, and they are named by their hash.
 *
 * @typedef {import("./download.mjs").Manifest} Manifest
 */

const CACHE = "four-notes-snapshot";
const LENGTH = "x-four-notes-length";

/**
 * Returns the picture for exactly these files, or nothing.
 *
 * @param {Manifest} manifest
 * @param {string} base
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
export async function readSnapshot(manifest, base) {
  try {
    const response = await kept(manifest, base);
    if (!response) return undefined;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (String(bytes.length) === response.headers.get(LENGTH)) return bytes;
    await forgetSnapshots();
  } catch (error) {
    console.info("Four Notes: no snapshot here.", error);
  }
  return undefined;
}

/**
 * Tells whether the picture for these files is here already. Rejects where nothing can be kept.
 *
 * @param {Manifest} manifest
 * @param {string} base
 */
export async function hasSnapshot(manifest, base) {
  return (await kept(manifest, base)) !== undefined;
}

/**
 * Keeps the picture for these files and forgets all others. Rejects where storage is full or forbidden.
 *
 * @param {Manifest} manifest
 * @param {string} base
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
export async function keepSnapshot(manifest, base, bytes) {
  await forgetSnapshots();
  const headers = { [LENGTH]: String(bytes.length), "content-type": "application/octet-stream" };
  await (await caches.open(CACHE)).put(await address(manifest, base), new Response(bytes, { headers }));
}

/** Forgets every picture; never fails. */
export async function forgetSnapshots() {
  await globalThis.caches?.delete(CACHE).catch(() => false);
}

/**
 * How many bytes of memory a picture needs: what follows its head, whose length is its second number.
 *
 * @param {Uint8Array<ArrayBuffer>} snapshot
 */
export function memoryOf(snapshot) {
  const [, head] = new Uint32Array(snapshot.buffer, snapshot.byteOffset, 2);
  return snapshot.length - (head ?? 0);
}

/**
 * Looks without opening the cache, which would make one where there is none.
 *
 * @param {Manifest} manifest
 * @param {string} base
 */
async function kept(manifest, base) {
  return await caches.match(await address(manifest, base), { cacheName: CACHE });
}

/** @param {Manifest} manifest @param {string} base */
async function address(manifest, base) {
  const names = manifest.files.filter((file) => !file.late).map((file) => file.path);
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(names.join("\n")));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return new URL(`snapshot/${hex}`, base).href;
}
