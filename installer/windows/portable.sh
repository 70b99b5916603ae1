#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Makes the portable folder and its ZIP from what stage.sh laid out: portable.sh [BUILD-FOLDER [OUTPUT-ZIP]]
# It has no repair program: a folder that its owner can write to must not run as administrator, so this copy diagnoses and says so
# (app/fix789ctl/system_writer.h, isPortable).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath -m "${1:-$root/build/windows}")
output=$(realpath -m "${2:-$build/fix789-portable.zip}")
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-portable.XXXXXX")
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH; SOURCE_DATE_EPOCH=$("$root/installer/epoch.sh")
"$here/payload.sh" "$build/stage" "$work/payload"
mv "$work/payload/files" "$work/Fix789"
cd "$work"
rm Fix789/fix789repair.exe Fix789/fix789repair.dll
printf '%s\r\n' "This is the portable copy of Fix789. It finds out why the VPN fails and changes nothing." \
  "To repair a computer, install Fix789 with its installer." \
  "" "Start fix789.exe (the window) or fix789ctl.exe (the console)." > Fix789/portable.txt
"$root/installer/sbom.py" windows Fix789 > sbom
mv sbom Fix789/fix789.cdx.json
find Fix789 -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
# Sorted, without owners, and with times of UTC: the same bytes everywhere.
find Fix789 -type f | LC_ALL=C sort | TZ=UTC zip -qX9 fix789.zip -@
mv fix789.zip "$output"
