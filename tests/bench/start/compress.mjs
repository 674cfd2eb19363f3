/**
 * Compresses files as a good host would have them ready: `node compress.mjs FOLDER < list.json`, a JSON list of paths.
 *
 * Writes FOLDER/<sha256>.br and .gz unless they are there, and prints [{path, hash, raw, gzip, brotli}] in bytes.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2] ?? ".";
mkdirSync(folder, { recursive: true });

/** @type {string[]} */
const paths = JSON.parse(readFileSync(0, "utf8"));
const made = paths.map((path) => {
  const content = readFileSync(path);
  const hash = createHash("sha256").update(content).digest("hex");
  const brotli = `${folder}/${hash}.br`;
  const gzip = `${folder}/${hash}.gz`;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  if (!existsSync(brotli)) writeFileSync(brotli, brotliCompressSync(content, { params }));
  if (!existsSync(gzip)) writeFileSync(gzip, gzipSync(content, { level: 9 }));
  return { path, hash, raw: content.length, gzip: statSync(gzip).size, brotli: statSync(brotli).size };
});
console.log(JSON.stringify(made));
