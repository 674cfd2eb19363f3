/**
 * Starts Python in the browser with our own library and engine, and answers requests through `fournotes.wire`.
 *
 * Pyodide's own loader hangs when a file fails to arrive or WebAssembly is blocked: it only writes to the console
 * (314.0.7). So all files are fetched here, side by side, and handed to it when they are whole.
 *
 * @typedef {import("./download.mjs").Manifest} Manifest
 * @typedef {{ do: string, [key: string]: unknown }} Request
 * @typedef {{ ok: true, reply: object } | { ok: false, error: string }} Answer
 * @typedef {{ loaded: number, total: number, phase: "download" | "start" | "ready" }} Progress bytes
 * @typedef {{ answer(request: Request): Promise<Answer> }} Runtime
 * @typedef {{ manifest: Manifest, base: string, fresh: boolean, onProgress: (progress: Progress) => void }} Start
 */
import { downloadArchive, downloadModule, importModule } from "./download.mjs";
import { failure, SENTENCES } from "./sentences.mjs";

const ENGINE_ZIP = "/lib/fournotes.zip";
const CALENDAR_ZIP = "/lib/calendar.zip";

/**
 * Starts the runtime. Rejects with an error whose `reason` says why it could not.
 *
 * @param {Start} start `base` is the address of the folder that the manifest's paths count from
 * @returns {Promise<Runtime>}
 */
export async function startRuntime({ manifest, base, fresh, onProgress }) {
  const total = manifest.files.reduce((sum, file) => sum + (file.late ? 0 : file.bytes), 0);
  let loaded = 0;
  const count = (/** @type {number} */ bytes) => {
    loaded = Math.min(loaded + bytes, total);
    onProgress({ loaded, total, phase: "download" });
  };
  /**
   * @template T
   * @param {string} name
   * @param {(order: import("./download.mjs").Order) => Promise<T>} download
   */
  const get = (name, download, counter = count) => {
    const file = manifest.files.find((entry) => entry.name === name);
    if (!file) throw failure("missing", `${name} is not in the manifest`);
    return download({ url: new URL(file.path, base).href, file, fresh, count: counter });
  };

  const [compiled, loader, glue, library, engine] = await Promise.all([
    get("pyodide.asm.wasm", downloadModule),
    get("pyodide.mjs", importModule),
    get("pyodide.asm.mjs", importModule),
    get("python.zip", downloadArchive),
    get("fournotes.zip", downloadArchive),
  ]);
  onProgress({ loaded: total, total, phase: "start" });

  const pyodide = await boot(manifest, base, { compiled, loader, glue, library, engine });
  const ask = pyodide.pyimport("fournotes.wire").answer;
  onProgress({ loaded: total, total, phase: "ready" });

  /** @type {Promise<void> | undefined} */
  let calendar;
  const addCalendar = async () => {
    pyodide.FS.writeFile(CALENDAR_ZIP, await get("calendar.zip", downloadArchive, () => {}));
    pyodide.pyimport("sys").path.append(CALENDAR_ZIP);
    pyodide.pyimport("late").add_archive(CALENDAR_ZIP);
  };

  return {
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
      return JSON.parse(ask(JSON.stringify(request)));
    },
  };
}

/**
 * Lets Pyodide's loader run on files that are already here.
 *
 * @param {Manifest} manifest
 * @param {string} base
 * @param {{ compiled: WebAssembly.Module, loader: typeof import("pyodide"), glue: { default: Function },
 *   library: Uint8Array<ArrayBuffer>, engine: Uint8Array }} parts
 * @returns {Promise<import("pyodide").PyodideAPI>}
 */
async function boot(manifest, base, { compiled, loader, glue, library, engine }) {
  /** @type {(error: unknown) => void} */
  let fail = () => {};
  const failed = new Promise((_, reject) => {
    fail = reject;
  });

  /** Puts our compiled module in the place of the one that Pyodide would fetch. */
  const createPyodideModule = (/** @type {object} */ settings) =>
    glue.default({
      ...settings,
      instantiateWasm(/** @type {any} */ imports, /** @type {Function} */ done) {
        // As Pyodide itself does on iOS; elsewhere it compiles a second small module for the same purpose.
        const mark = Symbol("error");
        imports.env.Jsv_GetError_import = () => mark;
        imports.env.JsvError_Check = (/** @type {unknown} */ value) => value === mark;
        WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled), fail);
        return {};
      },
    });

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
      env: { PYTHONPATH: ENGINE_ZIP, PYTHONTZPATH: "" },
      fsInit: async (FS) => FS.writeFile(ENGINE_ZIP, engine),
    });
    return /** @type {import("pyodide").PyodideAPI} */ (await Promise.race([pyodide, failed]));
  } catch (error) {
    throw failure(error instanceof RangeError ? "memory" : "broken", error);
  } finally {
    giveBack();
  }
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
