#!/bin/sh
# Makes the libraries of the course editor anew: what package-lock.json names becomes one module, and their licences one file beside it.
# To take newer versions, change package.json there, run `npm install` and then this. Nothing else of the project needs npm for it.
set -eu
cd "$(dirname "$0")/../crates/mobietrain/assets/editor"

npm ci --ignore-scripts --no-audit --no-fund
node_modules/.bin/esbuild vendor/entry.js --bundle --format=esm --minify --charset=utf8 --target=es2022 \
  --alias:linkify-it=./vendor/no-linkify.js --legal-comments=none --metafile=vendor/made-of.json --log-level=warning \
  --banner:js="// ProseMirror and markdown-it, made by scripts/vendor-editor.sh; see LICENSES.txt." --outfile=vendor/libraries.js
node vendor/licenses.js
rm vendor/made-of.json
# Such words would be refused by the pages' Content Security Policy.
if grep -qE '\beval\(|new Function\(' vendor/libraries.js; then
  echo "The libraries make programs of text, which our pages forbid." >&2
  exit 1
fi
