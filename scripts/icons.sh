#!/bin/sh
# Draws the icons of the installed app anew, from the favicon and from assets/icons/maskable.svg, which fills its square: phones cut
# a circle or another shape out of it. Needs Chromium.
set -eu
cd "$(dirname "$0")/../crates/mobietrain/assets"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
draw() { # name, drawing, side
  printf '<!doctype html><style>body{margin:0}img{display:block;width:%spx;height:%spx}</style><img src="file://%s">' \
    "$3" "$3" "$PWD/$2" >"$folder/page.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 --default-background-color=00000000 \
    --window-size="$3,$3" --user-data-dir="$folder/profile" --screenshot="$folder/$1" "file://$folder/page.html" 2>/dev/null
  mv "$folder/$1" "icons/$1"
}
draw app-192.png favicon-mobietrain.svg 192
draw app-512.png favicon-mobietrain.svg 512
draw maskable-192.png icons/maskable.svg 192
draw maskable-512.png icons/maskable.svg 512
draw apple-touch-icon.png icons/maskable.svg 180
