#!/usr/bin/env bash
# complete.sh LUPDATE SOURCE_DIR: fails when a string of the sources lacks a finished translation, or when the
# committed .ts files do not hold it at all. Works on copies; the sources stay as they are.
set -euo pipefail
lupdate=$1 source=$2
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$source"/translations/toasoan_*.ts "$copy" # qt_vi.ts holds Qt's strings, none of ours
folders=("$source/app")
if [ -d "$source/ui" ]; then folders+=("$source/ui"); fi
"$lupdate" "${folders[@]}" -I "$source" -I "$source/app" -no-obsolete -locations none -ts "$copy"/*.ts >"$copy/said" 2>&1
failed=0
# At run time a string is looked up under its class with its namespace; one that lupdate could not tell is never found.
if grep 'Qualifying with unknown' "$copy/said" || grep '<name>[A-Z]' "$copy"/*.ts; then
  echo "the namespace of these is unknown, so their translations would not be found"
  failed=1
fi
for ts in "$copy"/*.ts; do
  open=$(grep -c 'type="unfinished"' "$ts" || true)
  strings=$(grep -c '<source>' "$ts")
  printf '%s: %s strings, %s without a finished translation\n' "$(basename "$ts")" "$strings" "$open"
  if [ "$open" != 0 ]; then
    grep -B2 'type="unfinished"' "$ts" | grep '<source>' | head -n 20
    failed=1
  fi
  [ "$strings" -gt 0 ] || { echo "no string was found at all"; failed=1; }
done
exit $failed
