/**
 * Starts Python in the browser with our own library and engine, and answers requests through `fournotes.wire`.
 *
 * Pyodide's own loader hangs when a file fails to arrive or WebAssembly is blocked: it only writes to the console
 * (314.0.7). So all files are fetched by us, side by side, and handed to it when they are whole: Python itself and the
 * picture of an earlier visit by the page (client.mjs), the others here.
 *
 * @typedef {import("./download.mjs").Manifest} Manifest
 * @typedef {{ do: string, [key: string]: unknown }} Request
 * @typedef {{ ok: true, reply: object } | { ok: false, error: string }} Answer
 * @typedef {{ loaded: number, total: number, phase: "download" | "start" | "ready" }} Progress bytes, those that the page got too
 * @typedef {Omit<Progress, "total">} Arrived bytes that came to the runtime itself
 * @typedef {{ restored: boolean, answer(request: Request): Promise<Answer> }} Runtime `restored` from an earlier visit
 * @typedef {{ compiled: WebAssembly.Module, snapshot?: Uint8Array<ArrayBuffer> | undefined }} Supply what the page gets while the
 *   runtime's host is still being made: Python itself, compiled, and the picture of an earlier visit as it is kept
 * @typedef {{ manifest: Manifest, base: string, fresh: boolean, supply: Promise<Supply>,
 *   onProgress: (progress: Arrived) => void }} Start
 * @typedef {{ compiled: WebAssembly.Module, loader: typeof import("pyodide"), glue: { default: Function },
 *   library: Uint8Array<ArrayBuffer>, engine: Promise<Uint8Array> }} Parts all that a start needs; the engine may still be on its way
 * @typedef {<T>(name: string, download: (order: import("./download.mjs").Order) => Promise<T>) => Promise<T>} Get
 */
import { downloadArchive, downloadFile, downloadModule, importModule } from "./download.mjs";
import { failure, SENTENCES } from "./sentences.mjs";
import { forgetSnapshots, keepSnapshot, openPicture } from "./snapshot.mjs";

const ENGINE_ZIP = "/lib/fournotes.zip";
const CALENDAR_ZIP = "/lib/calendar.zip";
const DOOR = "fournotes.wire";

/**
 * Starts the runtime: from the picture of an earlier visit where there is one, else from the beginning. Rejects with an
 * error whose `reason` says why it could not.
 *
 * @param {Start} start `base` is the address of the folder that the manifest's paths count from
 * @returns {Promise<Runtime>}
 */
export async function startRuntime({ manifest, base, fresh, supply, onProgress }) {
  let loaded = 0;
  const tell = (/** @type {Progress["phase"]} */ phase) => onProgress({ loaded, phase });
  const count = (/** @type {number} */ bytes) => {
    loaded += bytes;
    tell("download");
  };
  const get = getter({ manifest, base, fresh, count });
  const parts = await fetchParts(
    get,
    supply.then(({ compiled }) => compiled),
  );
  const { snapshot } = await supply;
  const restored = snapshot && (await restore(manifest, base, parts, snapshot));
  const pyodide = restored ?? (await boot(manifest, base, parts));
  await addEngine(pyodide, parts);
  tell("start");
  const ask = pyodide.pyimport(DOOR).answer;
  let collects = restored !== undefined;
  tell("ready");

  /** @type {Promise<void> | undefined} */
  let calendar;
  const addCalendar = async () => {
    pyodide.FS.writeFile(CALENDAR_ZIP, await get("calendar.zip", downloadArchive));
    pyodide.pyimport("sys").path.append(CALENDAR_ZIP);
    pyodide.pyimport("late").add_archive(CALENDAR_ZIP);
  };

  return {
    restored: restored !== undefined,
    async answer(request) {
      if (request.do === "calendar") {
        calendar ??= addCalendar();
        try {
          await calendar;
        } catch {
          calendar = undefined;
          return { ok: false, error: SENTENCES.calendar };
        }
      }
      const answer = JSON.parse(ask(JSON.stringify(request)));
      if (!collects) collectFromNowOn(pyodide);
      collects = true;
      return answer;
    },
  };
}

/**
 * Starts the engine once more, lets it work on its own examples, and keeps a picture of its memory for the next visit.
 *
 * @param {{ manifest: Manifest, base: string }} release
 */
export async function keepForNextVisit({ manifest, base }) {
  const get = getter({ manifest, base, fresh: false, count: () => {} });
  const parts = await fetchParts(get, get("pyodide.asm.wasm", downloadModule));
  const pyodide = await boot(manifest, base, parts, { _makeSnapshot: true });
  await addEngine(pyodide, parts);
  const ask = pyodide.pyimport(DOOR).answer;
  const { notes } = JSON.parse(ask(JSON.stringify({ do: "notes" }))).reply;
  for (const { id, example } of notes) ask(JSON.stringify({ do: "check", text: example, kind: id }));
  ask(JSON.stringify({ do: "today" })); // so that the timing table is there as well
  collectFromNowOn(pyodide);
  const { makeMemorySnapshot } = /** @type {any} */ (pyodide);
  await keepSnapshot(manifest, base, makeMemorySnapshot());
}

/**
 * Adds the engine to Python as soon as it is here.
 *
 * @param {import("pyodide").PyodideAPI} pyodide
 * @param {Parts} parts
 */
async function addEngine(pyodide, { engine }) {
  pyodide.FS.writeFile(ENGINE_ZIP, await engine);
  const { path } = pyodide.pyimport("sys");
  if (!path.includes(ENGINE_ZIP)) path.append(ENGINE_ZIP);
}

/**
 * Turns the garbage collector on, which our library's sitecustomize.py has turned off for the start, and spares it all that
 * the engine has loaded.
 *
 * @param {import("pyodide").PyodideAPI} pyodide
 */
function collectFromNowOn(pyodide) {
  const gc = pyodide.pyimport("gc");
  gc.freeze();
  gc.enable();
}

/**
 * Starts from a picture; returns nothing when it does not fit after all, and forgets it then.
 *
 * @param {Manifest} manifest
 * @param {string} base
 * @param {Parts} parts
 * @param {Uint8Array<ArrayBuffer>} snapshot
 */
async function restore(manifest, base, parts, snapshot) {
  try {
    const picture = openPicture(snapshot);
    const pyodide = await boot(manifest, base, parts, { _loadSnapshot: picture.head }, picture);
    const about = JSON.parse(pyodide.pyimport(DOOR).answer(JSON.stringify({ do: "about" })));
    if (about.reply.engine === manifest.engine) return pyodide;
  } catch (error) {
    console.info("Four Notes: the snapshot does not fit.", error);
  }
  await forgetSnapshots();
  return undefined;
}

/**
 * Returns the function that downloads a file of a release by its name.
 *
 * @param {import("./download.mjs").Release} release
 * @returns {Get}
 */
function getter(release) {
  return (name, download) => downloadFile(release, name, download);
}

/**
 * Fetches all that a start needs, side by side; the engine comes last, since Python itself can start without it.
 *
 * @param {Get} get
 * @param {Promise<WebAssembly.Module>} compiling
 * @returns {Promise<Parts>}
 */
async function fetchParts(get, compiling) {
  const engine = compiling.then(() => get("fournotes.zip", downloadArchive));
  engine.catch(() => {});
  const [compiled, loader, glue, library] = await Promise.all([
    compiling,
    get("pyodide.mjs", importModule),
    get("pyodide.asm.mjs", importModule),
    get("python.zip", downloadArchive),
  ]);
  return { compiled, loader, glue, library, engine };
}

/**
 * Lets Pyodide's loader run on files that are already here.
 *
 * @param {Manifest} manifest
 * @param {string} base
 * @param {Parts} parts
 * @param {{ _makeSnapshot?: true, _loadSnapshot?: Uint8Array<ArrayBuffer> }} [more] settings of the loader
 * @param {import("./snapshot.mjs").Picture} [picture] to start from
 * @returns {Promise<import("pyodide").PyodideAPI>}
 */
async function boot(manifest, base, { compiled, loader, glue, library }, more = {}, picture) {
  /** @type {(error: unknown) => void} */
  let fail = () => {};
  const failed = new Promise((_, reject) => {
    fail = reject;
  });

  /** Puts our compiled module in the place of the one that Pyodide would fetch, and the picture into its memory. */
  const createPyodideModule = async (/** @type {object} */ settings) => {
    let used = 0;
    const module = await glue.default({
      ...settings,
      instantiateWasm(/** @type {any} */ imports, /** @type {Function} */ done) {
        // As Pyodide itself does on iOS; elsewhere it compiles a second small module for the same purpose.
        const mark = Symbol("error");
        imports.env.Jsv_GetError_import = () => mark;
        imports.env.JsvError_Check = (/** @type {unknown} */ value) => value === mark;
        WebAssembly.instantiate(compiled, imports)
          .then((instance) => {
            if (picture) used = makeRoom(instance.exports.memory, picture.bytes);
            done(instance, compiled);
          })
          .catch(fail);
        return {};
      },
    });
    picture?.pour(module.HEAP8, used);
    return module;
  };

  const stdLibURL = new URL("python.zip", base).href;
  const giveBack = lendFetch(
    new Map([
      [stdLibURL, () => Promise.resolve(new Response(library))],
      // Pyodide asks for this one too but, with instantiateWasm above, never waits for it.
      [new URL("pyodide.asm.wasm", base).href, () => new Promise(() => {})],
    ]),
  );
  try {
    const pyodide = loader.loadPyodide({
      indexURL: base,
      stdLibURL,
      lockFileContents: { info: /** @type {any} */ ({ abi_version: manifest.abi }), packages: {} },
      packageBaseUrl: base,
      createPyodideModule: /** @type {any} */ (createPyodideModule),
      env: { PYTHONTZPATH: "" },
      .../** @type {{}} */ (more),
    });
    return /** @type {import("pyodide").PyodideAPI} */ (await Promise.race([pyodide, failed]));
  } catch (error) {
    throw failure(error instanceof RangeError ? "memory" : "broken", error);
  } finally {
    giveBack();
  }
}

/**
 * Lets memory grow to the size that it had in a picture; the loader does not (314.0.7).
 *
 * @param {unknown} memory
 * @param {number} bytes
 * @returns {number} how many bytes there were before: what comes after them is empty
 */
function makeRoom(memory, bytes) {
  const page = 65_536;
  if (!(memory instanceof WebAssembly.Memory)) throw new Error("no memory to restore into");
  const used = memory.buffer.byteLength;
  if (bytes > used) memory.grow(Math.ceil((bytes - used) / page));
  return used;
}

/**
 * Answers some addresses from memory until the returned function is called; all others are fetched as ever.
 *
 * @param {Map<string, () => Promise<Response>>} answers
 * @returns {() => void}
 */
function lendFetch(answers) {
  const real = globalThis.fetch;
  globalThis.fetch = (input, options) => answers.get(String(input))?.() ?? real(input, options);
  return () => {
    globalThis.fetch = real;
  };
}
