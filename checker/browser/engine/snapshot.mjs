/**
 * A picture of the interpreter's memory with the engine loaded, kept in this browser for the next visit, which then need
 * not start Python again. It is made from our own examples in a worker of its own, so it never holds a word of a visitor.
 *
 * A picture fits only the very files it was made from: its address is made of theirs, and they are named by their hash.
 * Half of the memory is empty; only its other pages are kept: the length of the memory, a byte for each page that tells whether
 * it is kept, and those pages.
 *
 * @typedef {import("./download.mjs").Manifest} Manifest
 */

const CACHE = "four-notes-snapshot";
const PAGE = 4096;
/** Bytes of the length at the beginning. */
const LENGTH = 4;

/**
 * Returns the picture for exactly these files as it is kept, or nothing; see `unfold`.
 *
 * @param {Manifest} manifest
 * @param {string} base
 * @returns {Promise<Uint8Array<ArrayBuffer> | undefined>}
 */
export async function readSnapshot(manifest, base) {
  try {
    const response = await kept(manifest, base);
    return response && new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    console.info("Four Notes: no snapshot here.", error);
    await forgetSnapshots();
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
  const headers = { "content-type": "application/octet-stream" };
  await (await caches.open(CACHE)).put(await address(manifest, base), new Response(fold(bytes), { headers }));
}

/**
 * Returns a memory without its empty pages.
 *
 * @param {Uint8Array<ArrayBuffer>} memory
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function fold(memory) {
  const map = new Uint8Array(Math.ceil(memory.length / PAGE));
  const pages = [...map.keys()].map((page) => memory.subarray(page * PAGE, (page + 1) * PAGE));
  const full = pages.filter((bytes, page) => {
    map[page] = Number(bytes.some((byte) => byte !== 0));
    return map[page];
  });
  const kept = new Uint8Array(full.reduce((sum, bytes) => sum + bytes.length, LENGTH + map.length));
  new DataView(kept.buffer).setUint32(0, memory.length);
  kept.set(map, LENGTH);
  let place = LENGTH + map.length;
  for (const bytes of full) {
    kept.set(bytes, place);
    place += bytes.length;
  }
  return kept;
}

/**
 * Returns the memory from which `fold` took the empty pages; throws when it is not whole.
 *
 * @param {Uint8Array<ArrayBuffer>} kept
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function unfold(kept) {
  const length = new DataView(kept.buffer).getUint32(0);
  const map = kept.subarray(LENGTH, LENGTH + Math.ceil(length / PAGE));
  if (map.length < length / PAGE) throw new Error("this is no snapshot");
  const memory = new Uint8Array(length);
  let place = LENGTH + map.length;
  for (const [page, isKept] of map.entries()) {
    if (!isKept) continue;
    const start = page * PAGE;
    const stop = Math.min(start + PAGE, length);
    memory.set(kept.subarray(place, place + stop - start), start);
    place += stop - start;
  }
  if (place !== kept.length) throw new Error("the snapshot is not whole");
  return memory;
}

/** Forgets every picture; never fails. */
export async function forgetSnapshots() {
  try {
    await globalThis.caches?.delete(CACHE);
  } catch {
    // Where storage is forbidden, even its name throws.
  }
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
