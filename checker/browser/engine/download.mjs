/**
 * Fetches the files of the runtime side by side, counts their bytes, and refuses what is missing, cut short or changed.
 *
 * @typedef {{ name: string, path: string, bytes: number, late: boolean }} File
 * @typedef {{ engine: string, pyodide: string, python: string, abi: string, files: File[] }} Manifest
 * @typedef {(bytes: number) => void} Count called with the number of bytes that have just arrived
 */
import { failure } from "./sentences.mjs";

/**
 * Begins a download. Rejects with reason `offline` or `missing`.
 *
 * @param {string} url
 * @param {RequestCache} cache
 * @returns {Promise<Response>}
 */
export async function request(url, cache) {
  const response = await fetch(url, { cache }).catch((error) => {
    throw failure("offline", error);
  });
  if (!response.ok) throw failure("missing", `${url} answered ${response.status}`);
  return response;
}

/**
 * Downloads one file into memory. Rejects with reason `damaged` when it has not exactly `bytes` bytes.
 *
 * @param {string} url
 * @param {number} bytes
 * @param {boolean} fresh true after a failure: passes by the copy in the cache, which may be the damaged one
 * @param {Count} count
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function downloadBytes(url, bytes, fresh, count) {
  const response = await request(url, fresh ? "reload" : "default");
  const content = new Uint8Array(bytes);
  let filled = 0;
  await drain(response, (chunk) => {
    if (filled + chunk.length <= bytes) content.set(chunk, filled);
    filled += chunk.length;
    count(chunk.length);
  });
  if (filled !== bytes) throw failure("damaged", `${url}: ${filled} of ${bytes} bytes`);
  return content;
}

/**
 * Downloads and compiles WebAssembly while it arrives.
 *
 * The response itself goes to the compiler, so that a browser may keep the compiled code beside its cached copy;
 * the bytes are counted on a clone.
 *
 * @param {string} url
 * @param {number} bytes
 * @param {boolean} fresh
 * @param {Count} count
 * @returns {Promise<WebAssembly.Module>}
 */
export async function downloadModule(url, bytes, fresh, count) {
  await assertWebAssembly();
  const response = await request(url, fresh ? "reload" : "default");
  let filled = 0;
  const counted = drain(response.clone(), (chunk) => {
    filled += chunk.length;
    count(chunk.length);
  });
  const [module] = await Promise.allSettled([WebAssembly.compileStreaming(asWebAssembly(response)), counted]);
  if (module.status === "fulfilled" && filled === bytes) return module.value;
  await counted;
  throw failure("damaged", module.status === "rejected" ? module.reason : `${url}: ${filled} of ${bytes} bytes`);
}

/**
 * Imports an ES module and counts its bytes when it is there: the only way to load it without fetching it twice.
 *
 * @param {string} url
 * @param {number} bytes
 * @param {boolean} fresh
 * @param {Count} count
 * @returns {Promise<any>}
 */
export async function importModule(url, bytes, fresh, count) {
  // A page remembers a failed import for good, so another attempt needs another address.
  const address = fresh ? `${url}?again=${Math.random().toString(36).slice(2)}` : url;
  const module = await import(address).catch((error) => {
    throw failure(error instanceof SyntaxError ? "damaged" : "offline", error);
  });
  count(bytes);
  return module;
}

/**
 * Hands a response's body to `take`, chunk by chunk. A connection that breaks rejects with reason `offline`.
 *
 * @param {Response} response
 * @param {(chunk: Uint8Array) => void} take
 */
async function drain(response, take) {
  const reader = response.body?.getReader();
  if (!reader) throw failure("damaged", `${response.url} has no body`);
  for (;;) {
    const { done, value } = await reader.read().catch((error) => {
      throw failure("offline", error);
    });
    if (done) return;
    take(value);
  }
}

/**
 * Compilers accept one content type only, and some hosts do not send it.
 *
 * @param {Response} response
 * @returns {Response}
 */
function asWebAssembly(response) {
  const type = "application/wasm";
  if (response.headers.get("content-type")?.startsWith(type)) return response;
  return new Response(response.body, { headers: { "content-type": type } });
}

/** Rejects with reason `forbidden` where WebAssembly is absent or a page's policy blocks it. */
async function assertWebAssembly() {
  const smallest = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  try {
    await WebAssembly.compile(smallest);
  } catch (error) {
    throw failure("forbidden", error);
  }
}
