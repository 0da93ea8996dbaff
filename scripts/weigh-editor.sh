#!/bin/sh
# Says what a browser loads for the course editor, compressed as a proxy does it (each file on its own), and fails above 150 KB.
set -eu
cd "$(dirname "$0")/../crates/mobietrain/assets/editor"
node --input-type=module - <<'JS'
import { readFileSync, readdirSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const own = readdirSync(".").filter((name) => /\.(js|css)$/.test(name));
const files = [...own, "vendor/libraries.js"].map((name) => readFileSync(name));
const weigh = (press) => files.reduce((sum, bytes) => sum + press(bytes).length, 0);
const [brotli, gzip] = [weigh(brotliCompressSync), weigh((bytes) => gzipSync(bytes, { level: 9 }))];
console.log(`${files.length} files: ${(brotli / 1024).toFixed(1)} KB by brotli, ${(gzip / 1024).toFixed(1)} KB by gzip; at most 150 KB by brotli.`);
process.exit(brotli <= 150 * 1024 ? 0 : 1);
JS
