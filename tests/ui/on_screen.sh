#!/usr/bin/env bash
# on_screen.sh PROGRAM …: runs it on a virtual screen of its own with a window manager, so that windows really get
# the keyboard. TOASOAN_SCREEN: 1366x768 unless told, the smallest of the offices. Ends with the program's exit code.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT

# A number of its own, held as long as this runs: a server that chooses one itself keeps no lock, and the next one would
# take its socket away. No abstract socket ("local"): other calls of packaging/dev share those, whatever /tmp they have.
for number in {1..99}; do
    exec {held}>"${TMPDIR:-/tmp}/toasoan-screen-$number"
    ! flock -n "$held" || break
    exec {held}>&-
done
mkfifo "$folder/up"
Xvfb ":$number" -displayfd 3 -screen 0 "${TOASOAN_SCREEN:-1366x768}x24" -noreset -nolisten tcp -nolisten local 3>"$folder/up" 2>"$folder/log" &
read -r -t 30 number <"$folder/up" || { cat "$folder/log" >&2; echo "Xvfb không lên" >&2; exit 1; }
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
openbox >/dev/null 2>&1 &
# Windows shown before there is a manager never get its focus.
for _ in {1..100}; do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break; sleep 0.05; done
"$@" || { status=$?; cat "$folder/log" >&2; exit "$status"; }
