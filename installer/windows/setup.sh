#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Makes the installer for Windows from what stage.sh laid out: setup.sh [BUILD-FOLDER [OUTPUT-FILE]]
# For tests: FIX789_SETUP_VERSION, another version, which is made in less time and is larger.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath -m "${1:-$root/build/windows}")
output=$(realpath -m "${2:-$build/fix789-setup.exe}")
version=${FIX789_SETUP_VERSION:-$(sed -n 's/^project(Fix789 VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")}
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-setup.XXXXXX")
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH; SOURCE_DATE_EPOCH=$("$root/installer/epoch.sh")
"$here/payload.sh" "$build/stage" "$work"

# What an upgrade and the uninstaller remove; the deepest first, so that their folders are empty after them.
(cd "$work/files" && find . -type f -printf '%d %P\n' | LC_ALL=C sort -rn | cut -d' ' -f2- | sed 's|/|\\|g; s/$/\r/'; printf '\r\n') | iconv -t UTF-16LE > "$work/uninstall.txt"
touch -d "@$SOURCE_DATE_EPOCH" "$work/uninstall.txt"
makensis=$("$here/build-nsis.sh")
(cd "$work" && "$makensis" -V2 -INPUTCHARSET UTF8 -DSTAGE=files -DFILES=uninstall.txt -DJUDGE=fix789folder.exe "-DLICENSE=$root/LICENSE" "-DSENTENCES=$here/sentences.nsh" "-DVERSION=$version" ${FIX789_SETUP_VERSION:+-DQUICK} \
  -DOUTPUT=fix789-setup.exe - < "$here/fix789.nsi")
"$root/installer/sign.sh" "$work/fix789-setup.exe"
mv "$work/fix789-setup.exe" "$output"
