#!/bin/sh
# Says what a browser loads for a page with many scripts (the course editor, the player), compressed as a proxy does it (each file on its own), and
# fails where it is more than it may be.
set -eu
cd "$(dirname "$0")/../crates/mobietrain/assets"
exec node --input-type=module - <<'JS'
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** A script and all that it loads. */
function loaded(file, all = new Set()) {
  if (all.has(file)) return all;
  all.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(/^(?:import|export) .*?from "(\.[^"]+)"|^} from "(\.[^"]+)"/gm)) loaded(join(dirname(file), name), all);
  return all;
}

const editor = readdirSync("editor").filter((name) => /\.(js|css)$/.test(name)).map((name) => `editor/${name}`);
// In KB by brotli.
const pages = [
  ["the editor", 150, [...editor, "editor/vendor/libraries.js"]],
  ["every page of the app, and the worker", 5, ["phone.js", "worker.js"]],
  ["the start page while something waits", 25, loaded("player/start.js")],
  ["a card", 25, loaded("player/main.js")],
  ["a course", 25, loaded("player/course.js")],
  ["the page without a network", 30, loaded("player/offline.js")],
];
let isFine = true;
for (const [page, most, names] of pages) {
  const files = [...names].map((name) => readFileSync(name));
  const weigh = (press) => files.reduce((sum, bytes) => sum + press(bytes).length, 0) / 1024;
  const [brotli, gzip] = [weigh(brotliCompressSync), weigh((bytes) => gzipSync(bytes, { level: 9 }))];
  console.log(`${page}: ${files.length} files, ${brotli.toFixed(1)} KB by brotli, ${gzip.toFixed(1)} KB by gzip; at most ${most} KB by brotli.`);
  isFine &&= brotli <= most;
}
process.exit(isFine ? 0 : 1);
JS
