/**
 * Runs Python inside Pyodide in Node: the interpreter that visitors get, on the machine that builds the site.
 *
 *   node run_python.mjs '{"mounts": {"/host": "/guest"}, "path": ["/guest"], "code": "print(1)"}'
 *
 * The one argument is JSON:
 *   runtime   folder with pyodide.asm.mjs, pyodide.asm.wasm and python_stdlib.zip (default: the npm package)
 *   library   another standard library to start with
 *   mounts    host folder -> folder inside
 *   files     host file -> file inside, copied
 *   path      entries put at the front of sys.path
 *   env       environment variables, such as PYTHONOPTIMIZE
 *   code      Python source; what it prints is printed, and an integer it ends with is the exit code
 *
 * @typedef {{ runtime?: string, library?: string, mounts?: Record<string, string>, files?: Record<string, string>, path?: string[],
 *   env?: Record<string, string>, code: string }} Job
 */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";

const npmPackage = dirname(fileURLToPath(import.meta.resolve("pyodide")));

/** @type {Job} */
const job = JSON.parse(process.argv[2] ?? "{}");
const runtime = resolve(job.runtime ?? npmPackage);

/** @returns {Promise<number>} the exit code */
async function run() {
  const pyodide = await loadPyodide({
    indexURL: runtime,
    stdLibURL: resolve(job.library ?? `${runtime}/python_stdlib.zip`),
    lockFileURL: `${npmPackage}/pyodide-lock.json`,
    env: { PYTHONDONTWRITEBYTECODE: "1", ...job.env },
    fsInit: async (FS) => {
      for (const [host, guest] of Object.entries(job.mounts ?? {})) {
        FS.mkdirTree(guest);
        FS.mount(FS.filesystems.NODEFS, { root: resolve(host) }, guest);
      }
      for (const [host, guest] of Object.entries(job.files ?? {})) FS.writeFile(guest, readFileSync(host));
    },
  });
  const sys = pyodide.pyimport("sys");
  for (const entry of (job.path ?? []).toReversed()) sys.path.insert(0, entry);
  const result = pyodide.runPython(job.code);
  return Number.isInteger(result) ? result : 0;
}

// Node would print the whole one-line runtime beside an uncaught error; the message alone holds the Python traceback.
run().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
