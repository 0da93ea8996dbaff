#!/bin/sh
# The tests of a bucket, against a server that speaks S3: moto, from PyPI, which keeps everything in memory. It is installed into a folder
# of its own when no Python here has it.
#
#   scripts/s3.sh [FILTER…]      runs the tests that need one, on both databases
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

folder=$(mktemp -d)
server=
stop() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap stop EXIT INT TERM

python=python3
if ! "$python" -c 'import moto.server' 2>/dev/null; then
  say "Installing moto…"
  python3 -m venv "$folder/venv"
  "$folder/venv/bin/pip" install -q 'moto[s3,server]==5.2.1'
  python="$folder/venv/bin/python"
fi

# Port 0 is any that is free; the server says which.
"$python" -c 'import sys; from moto.server import main; main(sys.argv[1:])' -H 127.0.0.1 -p 0 >"$folder/log" 2>&1 &
server=$!
port=
for _ in $(seq 100); do
  port=$(sed -n 's|.*http://127.0.0.1:\([0-9]*\).*|\1|p' "$folder/log" | head -n 1)
  [ -n "$port" ] && break
  kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
  sleep 0.2
done
[ -n "$port" ] || { say "s3.sh: the server does not start."; cat "$folder/log" >&2; exit 1; }
say "An S3 server at port $port"

export TEST_S3_ENDPOINT="http://127.0.0.1:$port"
scripts/postgres.sh run cargo test -p mobietrain --locked --test it -- --ignored in_a_bucket "$@"
