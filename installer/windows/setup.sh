#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Makes the installer for Windows from what stage.sh laid out: setup.sh [BUILD-FOLDER [OUTPUT-FILE]]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(realpath -m "${1:-$root/build/windows}")
output=$(realpath -m "${2:-$build/fix789-setup.exe}")
version=$(sed -n 's/^project(Fix789 VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-setup.XXXXXX")
trap 'rm -rf "$work"' EXIT

# The programs and what they need; the tests and their libraries stay at home.
cp -rp "$build/stage" "$work/stage"
rm -rf "$work/stage/scripted" "$work/stage"/fix789_windows_tests.exe "$work/stage"/fix789_test_service.exe "$work/stage"/fix789_planted_program.exe "$work/stage"/make_services.exe "$work/stage"/end_console.exe "$work/stage"/as_user.exe
mv "$work/stage/fix789folder.exe" "$work/" # the installer's own
[ -e "$work/stage/fix789.exe" ] && [ -e "$work/stage/fix789ctl.exe" ] && [ -e "$work/stage/fix789repair.exe" ] && [ -e "$work/stage/fix789repair.dll" ] || { echo "setup.sh: the programs are not in $build/stage" >&2; exit 1; }

(cd "$work/stage" && {
  find . -type f -printf '%P\n' | sort | sed 's|/|\\|g; s|.*|  Delete "$INSTDIR\\&"|'
  find . -mindepth 1 -type d -printf '%P\n' | sort -r | sed 's|/|\\|g; s|.*|  RMDir "$INSTDIR\\&"|'
}) > "$work/files.nsh"
makensis -V2 -INPUTCHARSET UTF8 "-DSTAGE=$work/stage" "-DFILES=$work/files.nsh" "-DJUDGE=$work/fix789folder.exe" "-DLICENSE=$root/LICENSE" "-DVERSION=$version" "-DOUTPUT=$output" \
  "$root/installer/windows/fix789.nsi"
