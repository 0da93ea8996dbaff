#!/bin/sh
# A throw-away PostgreSQL server for the tests: trust authentication, loopback only, data in a temporary directory.
# Installs Debian's or Ubuntu's package when there is none.
#
#   scripts/postgres.sh run CMD…        starts one, runs CMD with TEST_POSTGRES_URL set, stops it
#   eval "$(scripts/postgres.sh start)" starts one and sets TEST_POSTGRES_URL in this shell
#   scripts/postgres.sh stop            stops the one that TEST_POSTGRES_URL names
#
# POSTGRES_FSYNC=off: it does not wait for the disk. For tests, whose databases last as long as the server; not for figures.
set -eu

say() { printf '%s\n' "$*" >&2; }
die() { say "postgres.sh: $*"; exit 1; }

# The newest installed version's folder of programs; Debian keeps them out of PATH.
programs() {
  for dir in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) $(dirname "$(command -v initdb 2>/dev/null || echo /none/x)"); do
    if [ -x "$dir/initdb" ] && [ -x "$dir/pg_ctl" ]; then echo "$dir"; return; fi
  done
}

install() {
  command -v apt-get >/dev/null || die "PostgreSQL is not installed. Install it (initdb and pg_ctl), then try again."
  as_root=
  [ "$(id -u)" = 0 ] || as_root=sudo
  say "Installing PostgreSQL…"
  # The package would start a server of its own; the tests need only the programs.
  $as_root mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] ||
    echo 'create_main_cluster = false' | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
  { $as_root apt-get update -q &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql; } >&2 ||
    die "PostgreSQL could not be installed."
}

# initdb and postgres refuse to run as root, because a server taken over would be root.
as_owner() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && exec setpriv --reuid postgres --regid postgres --clear-groups "$@")
  else
    "$@"
  fi
}

start() {
  bin=$(programs)
  [ -n "$bin" ] || { install; bin=$(programs); }
  [ -n "$bin" ] || die "PostgreSQL is installed, but initdb was not found."
  data=$(mktemp -d "${TMPDIR:-/tmp}/jwt-link-postgres.XXXXXX")
  [ "$(id -u)" != 0 ] || chown postgres: "$data"
  as_owner "$bin/initdb" -D "$data/db" -U postgres -A trust -E UTF8 --locale=C >"$data.log" 2>&1 ||
    { cat "$data.log" >&2; die "initdb failed."; }
  # A port may be taken by another run of this script, so try until one is free.
  port=5433
  until as_owner "$bin/pg_ctl" -D "$data/db" -l "$data/server.log" -w -s \
    -o "-h 127.0.0.1 -p $port -k $data -c max_connections=300 -c fsync=${POSTGRES_FSYNC:-on}" start >>"$data.log" 2>&1; do
    port=$((port + 1))
    [ "$port" -lt 5500 ] || { cat "$data/server.log" >&2; die "the server does not start."; }
  done
  rm -f "$data.log"
  url="postgres://postgres@127.0.0.1:$port/postgres"
}

stop() {
  case "${1:-}" in
    postgres://postgres@127.0.0.1:[0-9]*/postgres) ;;
    *) die "TEST_POSTGRES_URL names no server of this script." ;;
  esac
  port=${1##*:}
  port=${port%/*}
  for data in "${TMPDIR:-/tmp}"/jwt-link-postgres.*; do
    [ "$(sed -n 4p "$data/db/postmaster.pid" 2>/dev/null)" = "$port" ] || continue
    # Whoever needed a server that is gone has failed for that; what passed did so. Its last words say why it is gone.
    as_owner "$(programs)/pg_ctl" -D "$data/db" -m immediate -s stop ||
      { say "postgres.sh: the server on port $port could not be stopped. It said last:"; tail -n 20 "$data/server.log" >&2; }
    rm -rf "$data"
    return
  done
  die "no server of this script listens on port $port."
}

case "${1:-}" in
  start)
    start
    echo "export TEST_POSTGRES_URL=$url"
    ;;
  stop) stop "${TEST_POSTGRES_URL:-}" ;;
  run)
    shift
    [ "$#" -gt 0 ] || die "run what?"
    start
    trap 'stop "$url"' EXIT
    trap 'exit 130' INT TERM
    status=0
    TEST_POSTGRES_URL=$url "$@" || status=$?
    exit "$status"
    ;;
  *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
