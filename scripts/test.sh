#!/bin/sh
# Installs what the tests need (Debian's PostgreSQL, Chromium and its driver) and runs every check of the project.
set -eu
cd "$(dirname "$0")/.."

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
  say "Installing Chromium and its driver"
  as_root=
  [ "$(id -u)" = 0 ] || as_root=sudo
  export DEBIAN_FRONTEND=noninteractive
  $as_root apt-get update -q
  $as_root apt-get install -y -q --no-install-recommends chromium chromium-driver
fi

# The lints of the workspace deny warnings; the documentation is held to the same.
export RUSTDOCFLAGS="-D warnings" CARGO_INCREMENTAL=0

say "Format";        cargo fmt --all --check
say "Lints";         cargo clippy --workspace --all-targets --locked -- -D warnings
say "Documentation"; cargo doc --workspace --no-deps --locked --quiet
if command -v cargo-deny >/dev/null; then
  # The list of known vulnerabilities is on a server elsewhere; the rest needs no network.
  say "Dependencies"; cargo deny --offline check bans licenses sources
fi
if command -v cargo-machete >/dev/null; then
  say "Unused dependencies"; cargo machete
fi
# The databases of the tests end with them; waiting for the disk at each of a thousand new ones proves nothing.
export POSTGRES_FSYNC=off
say "Tests, on SQLite and on PostgreSQL"
# They wait for the database's server half of the time: four at once on two processors take a fifth less.
RUST_TEST_THREADS=4 scripts/postgres.sh run cargo test --workspace --locked --lib --bins --test it
cargo test --workspace --locked --doc --quiet
say "Tests in Chromium"
exec scripts/postgres.sh run cargo test --workspace --locked --test browser
