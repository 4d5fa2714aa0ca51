#!/bin/bash
# with_keyring.sh COMMAND…: runs a command on a session bus of its own, with an unlocked GNOME keyring whose
# files go with it. Without the programs it says so and fails: this machine is meant to have them.
set -euo pipefail
for program in dbus-run-session gnome-keyring-daemon; do
    command -v "$program" >/dev/null || { echo "with_keyring: $program is not installed" >&2; exit 1; }
done
home=$(mktemp -d)
trap 'rm -rf --one-file-system "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home/run TOASOAN_KEYRING=1
# The daemon is a child of the session and ends with its bus.
dbus-run-session -- bash -c \
    'printf toasoan | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"' run "$@"
