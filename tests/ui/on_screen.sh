#!/usr/bin/env bash
# on_screen.sh PROGRAM …: runs it on a virtual screen of its own with a window manager, so that windows really get
# the keyboard. TOASOAN_SCREEN: 1366x768 unless told, the smallest of the offices. Ends with the program's exit code.
set -euo pipefail
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$folder"' EXIT

mkfifo "$folder/display"
# No abstract socket ("local"): other calls of packaging/dev share those, whatever /tmp they have.
Xvfb -displayfd 3 -screen 0 "${TOASOAN_SCREEN:-1366x768}x24" -noreset -nolisten tcp -nolisten local 3>"$folder/display" 2>"$folder/log" &
read -r -t 30 number <"$folder/display" || { cat "$folder/log" >&2; echo "Xvfb không lên" >&2; exit 1; }
export DISPLAY=:$number QT_QPA_PLATFORM=xcb
openbox >/dev/null 2>&1 &
# Windows shown before there is a manager never get its focus.
for _ in {1..100}; do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break; sleep 0.05; done
"$@" || { status=$?; cat "$folder/log" >&2; exit "$status"; }
