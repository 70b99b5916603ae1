#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Runs a command in a session of its own with an unlocked gnome-keyring: with_keyring.sh COMMAND... Nothing of it stays.
set -euo pipefail
if [ "${1:-}" != --inside ]; then
  home=$(mktemp -d "${TMPDIR:-/tmp}/fix789-keyring.XXXXXX")
  trap 'rm -rf "$home"' EXIT
  mkdir -m 700 "$home/run"
  env -u DISPLAY HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
    dbus-run-session -- "$0" --inside "$@" 2> >(grep -v 'Failed to set fd limit' >&2)
  exit
fi
shift
# The bus would start a locked one by itself when asked for the name, so this one takes the name first. It ends with the bus.
printf 'a password' | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1
# glib and libsecret keep what they once allocated.
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0"
exec "$@"
