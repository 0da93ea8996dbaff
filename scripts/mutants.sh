#!/bin/sh
# Changes one thing of a crate at a time and asks its own tests whether they notice: cargo-mutants.
#
#   scripts/mutants.sh [CRATE…]     jwt-link, kernel and db when none is named
#
# What no test noticed is listed at the end, and stands in target/mutants/CRATE/mutants.out. Write the test that was
# missing; only a change that changes nothing belongs in .cargo/mutants.toml, with the reason.
set -eu
cd "$(dirname "$0")/.."

case "${1:-}" in
  -*) sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
command -v cargo-mutants >/dev/null || {
  printf '%s\n' "mutants.sh: cargo-mutants is not installed. Install it: cargo install cargo-mutants --locked" >&2
  exit 1
}

# A mutant is a rebuild of one crate.
export CARGO_INCREMENTAL=1

missed=0
for crate in ${*:-jwt-link kernel db}; do
  mkdir -p "target/mutants/$crate"
  set -- cargo mutants --package "$crate" --output "target/mutants/$crate"
  # The database's tests want both engines.
  if [ "$crate" = db ]; then set -- scripts/postgres.sh run "$@"; fi
  "$@" || missed=$?
done
exit "$missed"
