/**
 * Takes from Pyodide what only packages in C would need: `node trim_runtime.mjs <folder of the npm package> <folder to fill>`.
 *
 * Pyodide can load compiled packages at any time. For their sake its WebAssembly exports all that it has, some 8,500 names,
 * its JavaScript carries every helper that Emscripten knows, down to games and 3D, and each start enters them all in
 * tables. No compiled package ever comes to this site, so this removes
 *
 *   from the WebAssembly   exports that no JavaScript names, and what nothing reaches then;
 *   from the JavaScript    helpers that neither the WebAssembly imports nor other JavaScript names.
 *
 * Each makes more of the other useless, so they take turns until neither gets smaller. A name in a text counts as used.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import binaryen from "binaryen";
import { transform } from "esbuild";
import { walk } from "estree-walker";
import MagicString from "magic-string";
import { rollup } from "rollup";
import { parseAst } from "rollup/parseAst";

/**
 * @typedef {any} Node an ESTree node with `start` and `end`, in UTF-16 units
 * @typedef {{ start: number, end: number, node: Node, names: string[] }} Entry code that files something under names: worth
 *   keeping, with all that it mentions, only when one of its names is used
 */

/** Names that Emscripten's code looks up without writing them down as such. */
const LOOKED_UP = ["__wasm_call_ctors", "main"];

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error("Say where Pyodide is, and where the trimmed one shall be.");

const loader = readFileSync(join(from, "pyodide.mjs"), "utf8");
let glue = readFileSync(join(from, "pyodide.asm.mjs"), "utf8");
let wasm = new Uint8Array(readFileSync(join(from, "pyodide.asm.wasm")));
for (let before = Infinity; glue.length + wasm.length < before; ) {
  before = glue.length + wasm.length;
  const entries = findEntries(parseAst(glue));
  const used = usedNames(entries);
  glue = await withoutUnused(cut(glue, entries, used));
  wasm = withoutExports(used);
}

mkdirSync(to, { recursive: true });
writeFileSync(join(to, "pyodide.mjs"), loader);
writeFileSync(join(to, "pyodide.asm.mjs"), (await transform(glue, { minify: true, target: "es2022" })).code);
writeFileSync(join(to, "pyodide.asm.wasm"), wasm);

/**
 * Finds what Emscripten files for packages in C: exports, helpers, their signatures, and what it publishes.
 *
 * @param {Node} tree
 * @returns {Entry[]}
 */
function findEntries(tree) {
  /** @type {Entry[]} */
  const entries = [];
  walk(tree, {
    enter(/** @type {Node} */ node) {
      if (node.type === "VariableDeclarator" && node.id.name === "wasmImports") entries.push(...helpers(node.init));
      if (node.type !== "ExpressionStatement" || node.expression.type !== "AssignmentExpression") return;
      const names = filedUnder(node.expression);
      if (names.length > 0) entries.push({ start: node.start, end: node.end, node, names });
    },
  });
  return entries;
}

/**
 * @param {Node} table the object `{ name: helper, … }` of all that WebAssembly may import
 * @returns {Entry[]} one for each property, with the comma after it
 */
function helpers(table) {
  return table.properties.map((/** @type {Node} */ property, /** @type {number} */ at) => ({
    start: property.start,
    end: table.properties[at + 1]?.start ?? table.end - 1,
    node: property.value,
    names: [property.key.name],
  }));
}

/**
 * @param {Node} assignment
 * @returns {string[]} the names under which it files something; none for an assignment of any other kind
 */
function filedUnder({ left, right }) {
  const [owner, name] = member(left);
  if (right.type === "AssignmentExpression") {
    // _name = Module["_name"] = wasmExports["name"]
    const [published, alias] = member(right.left);
    return published === "Module" ? [alias] : [];
  }
  if (owner === "wasmExports") return [`_${name}`]; // wasmExports["name"] = wrapped(wasmExports["name"])
  if (owner === "Module" && right.type === "Identifier") return [name]; // Module["name"] = name
  if (name === "sig") return [owner]; // helper.sig = "types"
  return [];
}

/**
 * @param {Node} node
 * @returns {[string, string]} owner and name of `owner.name` or `owner["name"]`; two empty texts for anything else
 */
function member({ type, object, property, computed }) {
  const isNamed = type === "MemberExpression" && computed === (property.type === "Literal");
  return isNamed && object.type === "Identifier" ? [object.name, property.name ?? property.value] : ["", ""];
}

/**
 * Returns every name that the WebAssembly imports or that code mentions, leaving out what entries mention that nobody asks for.
 *
 * @param {Entry[]} entries
 * @returns {Set<string>}
 */
function usedNames(entries) {
  const used = new Set(LOOKED_UP);
  for (const { name } of WebAssembly.Module.imports(new WebAssembly.Module(wasm))) used.add(name);
  addMentions(used, parseAst(loader));
  addMentions(used, parseAst(glue), new Set(entries.map(({ start }) => start)));
  let waiting = entries;
  for (let before = Infinity; waiting.length < before; ) {
    before = waiting.length;
    const asked = waiting.filter((entry) => isUsed(entry.names, used));
    waiting = waiting.filter((entry) => !asked.includes(entry));
    for (const { node } of asked) addMentions(used, node);
  }
  return used;
}

/**
 * Adds to `used` the names and the words in texts that a tree mentions, not those that it declares.
 *
 * @param {Set<string>} used
 * @param {Node} tree
 * @param {Set<number>} [skipped] where nodes start that are passed over
 */
function addMentions(used, tree, skipped) {
  walk(tree, {
    enter(/** @type {Node} */ node, /** @type {Node} */ parent, key) {
      if (skipped?.has(node.start) && node.type !== "Program") return this.skip();
      if (node.type === "ObjectPattern") for (const { key: read } of node.properties) if (read) used.add(read.name);
      const declared = key === "id" || (key === "key" && !parent.computed && !parent.shorthand);
      if (node.type === "Identifier" && !declared) used.add(node.name);
      const text = node.type === "Literal" ? node.value : node.type === "TemplateElement" ? node.value.raw : "";
      if (typeof text === "string") for (const word of text.match(/[\w$]+/g) ?? []) used.add(word);
    },
  });
}

/**
 * C's names have one underline more in JavaScript.
 *
 * @param {string[]} names as JavaScript has them
 * @param {Set<string>} used
 */
function isUsed(names, used) {
  return names.some((name) => used.has(name) || (name.startsWith("_") && used.has(name.slice(1))));
}

/**
 * @param {string} code
 * @param {Entry[]} entries
 * @param {Set<string>} used
 * @returns {string} the code without the entries that nobody asks for
 */
function cut(code, entries, used) {
  const text = new MagicString(code);
  for (const { names, start, end } of entries) if (!isUsed(names, used)) text.remove(start, end);
  return text.toString();
}

/**
 * @param {string} code
 * @returns {Promise<string>} the code without declarations that are never used
 */
async function withoutUnused(code) {
  const plugin = { name: "one-module", resolveId: (/** @type {string} */ id) => id, load: () => code };
  const bundle = await rollup({
    input: "glue",
    external: (/** @type {string} */ id) => id !== "glue",
    plugins: [plugin],
    onLog() {},
  });
  const { output } = await bundle.generate({ format: "es" });
  return output[0].code;
}

/**
 * @param {Set<string>} used
 * @returns {Uint8Array<ArrayBuffer>} the WebAssembly without other exports, and without what only they reached
 */
function withoutExports(used) {
  const exported = WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  const useless = exported.filter((name) => !isUsed([`_${name}`], used));
  if (useless.length === 0) return wasm;
  const module = binaryen.readBinary(wasm);
  for (const name of useless) module.removeExport(name);
  module.runPasses(["remove-unused-module-elements"]);
  const small = new Uint8Array(module.emitBinary());
  module.dispose();
  return small;
}
