#!/bin/sh
# Installs what the tests need (Debian's PostgreSQL, Chromium and its driver, a mail server in Python, OpenSSL's command, Node.js; from npm
# an OpenID Connect provider and what checks the editor's scripts) and runs every check of the project.
set -eu
cd "$(dirname "$0")/.."

say() { printf '\n\033[1m%s\033[0m\n' "$*"; }

install() {
  say "Installing $*"
  as_root=
  [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -q
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@"
}

if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
  install chromium chromium-driver
fi
# Debian's own Python, whatever else is called python3 here: its packages are found by no other.
if ! /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null || ! command -v openssl >/dev/null; then
  install python3-aiosmtpd openssl
fi
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  install nodejs npm
fi
# What the lock file names, unless exactly that is there.
if ! cmp -s e2e/oidc-provider/package-lock.json e2e/oidc-provider/node_modules/of-this-lock.json; then
  say "Installing the OpenID Connect provider of the browser tests"
  (cd e2e/oidc-provider && npm ci --ignore-scripts --no-audit --no-fund &&
    cp package-lock.json node_modules/of-this-lock.json)
fi
editor=crates/mobietrain/assets/editor
if ! cmp -s $editor/package-lock.json $editor/node_modules/of-this-lock.json; then
  say "Installing what checks the editor's scripts"
  (cd $editor && npm ci --ignore-scripts --no-audit --no-fund && cp package-lock.json node_modules/of-this-lock.json)
fi

# The lints of the workspace deny warnings; the documentation is held to the same. A panic names its line without debug information,
# and a sixth of the time to compile is saved.
export RUSTDOCFLAGS="-D warnings" CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=false

say "Format";        cargo fmt --all --check
say "Lints";         cargo clippy --workspace --all-targets --locked -- -D warnings
say "Documentation"; cargo doc --workspace --no-deps --locked --quiet
say "The scripts of the editor and of the player"
for tool in editor player; do
  $editor/node_modules/.bin/tsc -p crates/mobietrain/assets/$tool
  (cd crates/mobietrain/assets/$tool && node --test tests/)
done
scripts/weigh-scripts.sh
if command -v cargo-deny >/dev/null; then
  # The list of known vulnerabilities is on a server elsewhere; the rest needs no network.
  say "Dependencies"; cargo deny --offline check bans licenses sources
fi
if command -v cargo-machete >/dev/null; then
  say "Unused dependencies"; cargo machete
fi
# The databases of the tests end with them; waiting for the disk at each of a thousand new ones proves nothing, and making their
# files on it takes twice as long as in memory.
export POSTGRES_FSYNC=off
if [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 4000000 ] 2>/dev/null; then
  export TMPDIR=/dev/shm
fi
say "Tests, on SQLite and on PostgreSQL"
# They wait for the database's server half of the time: four at once on two processors take a fifth less.
RUST_TEST_THREADS=4 scripts/postgres.sh run cargo test --workspace --locked --lib --bins --test it
cargo test --workspace --locked --doc --quiet
say "Tests in Chromium"
exec scripts/postgres.sh run cargo test --workspace --locked --test browser
