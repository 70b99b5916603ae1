#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Runs a command in a fresh Wine prefix that says it is Windows 10: prefix.sh FOLDER COMMAND...
# FOLDER must not exist or be empty; it is left for a look. Ends with the command's exit code; 3 if there is no Wine.
set -euo pipefail
[ $# -ge 2 ] || { echo "prefix.sh FOLDER COMMAND..." >&2; exit 2; }
folder=$(realpath -m "$1"); shift
if ! command -v wine > /dev/null || ! command -v wineserver > /dev/null; then
  echo "Wine is not installed" >&2
  exit 3
fi
if [ -n "$(ls -A "$folder" 2>/dev/null)" ]; then
  echo "$folder is not empty" >&2
  exit 2
fi
mkdir -p "$folder"
export WINEPREFIX=$folder WINEDEBUG=-all WINEARCH=win64
# No Mono and no Gecko: nothing here needs them, and a prefix would try to fetch them. No menu entries on this computer.
export WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d'
trap 'wineserver -k || true' EXIT
wine wineboot -i > /dev/null 2>&1
wine winecfg -v win10 > /dev/null 2>&1
wineserver -w # the version is written when the last process has gone
wineserver -p # from here on it stays between commands; starting it anew takes longer than they do
"$@"
