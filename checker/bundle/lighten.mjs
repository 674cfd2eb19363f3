/**
 * Makes the built site light: `node lighten.mjs <folder of the site>`. The sources stay as they are; only the copy that
 * visitors load changes, and source maps lead developer tools back to the modules as they were written.
 *
 *   the theme's style sheets   keep the rules that a page or a script of this site can use
 *   our style sheets, modules  lose comments and spaces; those of a tool's page bring their neighbours along
 *
 * The engine's modules stay single files, because its worker loads them by name; so do the widget's, which takes the tools' pages.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { build } from "esbuild";
import { PurgeCSS } from "purgecss";

const site = process.argv[2];
if (!site) throw new Error("Say which folder holds the site.");

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const matching = (/** @type {RegExp} */ pattern) =>
  files.filter((file) => pattern.test(relative(site, file).split(sep).join("/")));
const pages = matching(/\.html$/);

await lightenModules();
await lightenStyles();
await thinTheme();

/** Joins each tool's modules into its page's one, and shortens every module; addresses stay as they are. */
async function lightenModules() {
  const tools = matching(/^assets\/app\/(?!(?:embed|engine)\/)[^/]+\/page\.mjs$/);
  await shorten({ entryPoints: tools, bundle: true, external: ["../engine/*"] });
  const others = matching(/^assets\/app\/.+\.mjs$/).filter((file) => !tools.includes(file));
  await shorten({ entryPoints: others });
}

async function lightenStyles() {
  const sheets = matching(/^assets\/(app|stylesheets)\/(?!.+\.min\.css$).+\.css$/);
  await shorten({ entryPoints: sheets, bundle: true, external: ["*.woff2"] });
}

/** @param {import("esbuild").BuildOptions} options */
async function shorten(options) {
  await build({
    ...options,
    allowOverwrite: true,
    format: "esm",
    legalComments: "none",
    logLevel: "warning",
    minify: true,
    outbase: site,
    outdir: site,
    outExtension: { ".js": ".mjs" },
    sourcemap: true,
    target: "es2022",
  });
}

/**
 * Takes from the theme's style sheets what nothing here can use. Names in scripts count as used. A sheet is named by its
 * content, since hosts let browsers keep such files for ever.
 */
async function thinTheme() {
  const sheets = matching(/^assets\/stylesheets\/.+\.min\.css$/);
  const content = [...pages, ...matching(/^assets\/(javascripts|app)\/.+\.m?js$/)];
  const defaultExtractor = (/** @type {string} */ text) => text.match(/[\w-]+/g) ?? [];
  /** @type {[string, string][]} */
  const renamed = [];
  for (const { css, file } of await new PurgeCSS().purge({ content, css: sheets, defaultExtractor })) {
    if (!file) continue;
    const light = css.replace(/\/\*# sourceMappingURL=.*?\*\//, "");
    const name = basename(file).replace(/\.[0-9a-f]{8}\./, `.${digest(light)}.`);
    rmSync(file);
    writeFileSync(join(dirname(file), name), light);
    renamed.push([basename(file), name]);
  }
  for (const page of pages) {
    const before = readFileSync(page, "utf8");
    const after = renamed.reduce((text, [old, name]) => text.replaceAll(old, name), before);
    if (after !== before) writeFileSync(page, after);
  }
}

/** @param {string} text */
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
