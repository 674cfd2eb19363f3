/**
 * A picture of the interpreter's memory with the engine loaded, kept in this browser for the next visit, which then need
 * not start Python again. It is made from our own examples in a worker of its own, so it never holds a word of a visitor.
 *
 * A picture fits only the very files it was made from: its address is made of theirs, and they are named by their hash.
 * Half of the memory is empty; only its other pages are kept: the lengths of the head and of the memory, the head, a byte for
 * each page that tells whether it is kept, and those pages.
 *
 * @typedef {import("./download.mjs").Manifest} Manifest
 * @typedef {object} Picture
 * @property {Uint8Array<ArrayBuffer>} head what Pyodide has to read, as a picture with no memory
 * @property {number} bytes of the memory
 * @property {(memory: Uint8Array | Int8Array, used: number) => void} pour fills a memory of that size, of which the first
 *   `used` bytes may hold something
 */

const CACHE = "four-notes-snapshot";
const PAGE = 4096;
/** Bytes of the two lengths at the beginning. */
const LENGTHS = 8;

/**
 * Returns the picture for exactly these files as it is kept, or nothing; see `openPicture`.
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
 * Returns a picture without the empty pages of its memory.
 *
 * @param {Uint8Array<ArrayBuffer>} picture as Pyodide makes it: a head whose length is its second number, then the memory
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function fold(picture) {
  const [, length = 0] = new Uint32Array(picture.buffer, picture.byteOffset, 2);
  const memory = picture.subarray(length);
  const map = new Uint8Array(Math.ceil(memory.length / PAGE));
  const pages = [...map.keys()].map((page) => memory.subarray(page * PAGE, (page + 1) * PAGE));
  const full = pages.filter((bytes, page) => {
    map[page] = Number(bytes.some((byte) => byte !== 0));
    return map[page];
  });
  const parts = [picture.subarray(0, length), map, ...full];
  const kept = new Uint8Array(parts.reduce((sum, bytes) => sum + bytes.length, LENGTHS));
  new DataView(kept.buffer).setUint32(0, length);
  new DataView(kept.buffer).setUint32(4, memory.length);
  let place = LENGTHS;
  for (const bytes of parts) {
    kept.set(bytes, place);
    place += bytes.length;
  }
  return kept;
}

/**
 * Opens what `fold` made; throws when it is not whole.
 *
 * @param {Uint8Array<ArrayBuffer>} kept
 * @returns {Picture}
 */
export function openPicture(kept) {
  const lengths = new DataView(kept.buffer, kept.byteOffset, kept.length);
  const mapAt = LENGTHS + lengths.getUint32(0);
  const bytes = lengths.getUint32(4);
  const map = kept.subarray(mapAt, mapAt + Math.ceil(bytes / PAGE));
  const pagesAt = mapAt + map.length;
  const full = map.reduce((sum, isFull) => sum + Number(isFull !== 0), 0);
  if (map.length * PAGE < bytes || pagesAt + full * PAGE !== kept.length) throw new Error("the snapshot is not whole");
  return {
    head: kept.slice(LENGTHS, mapAt),
    bytes,
    pour(memory, used) {
      let place = pagesAt;
      for (const [page, isFull] of map.entries()) {
        const start = page * PAGE;
        if (isFull) {
          memory.set(kept.subarray(place, place + PAGE), start);
          place += PAGE;
        } else if (start < used) memory.fill(0, start, start + PAGE);
      }
    },
  };
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
