#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Lays out what is shipped, of what stage.sh laid out, for the installers and the portable copy: payload.sh STAGE FOLDER
# FOLDER/files is what is installed, with the licences and the list of what is in it (SBOM); FOLDER/fix789folder.exe is the
# installers' own. Every time is SOURCE_DATE_EPOCH (else that of the last commit), so that the same bytes come out everywhere.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
stage=$(realpath "$1")
folder=$(realpath -m "$2")
for needed in fix789.exe fix789ctl.exe fix789repair.exe fix789repair.dll fix789folder.exe; do
  [ -e "$stage/$needed" ] || { echo "payload.sh: $needed is not in $stage" >&2; exit 1; }
done
mkdir -p "$folder/files"
cp -rp "$stage/." "$folder/files"
cd "$folder/files"
# The tests and their libraries stay at home.
rm -rf scripted fix789_windows_tests.exe fix789_test_service.exe fix789_planted_program.exe make_services.exe end_console.exe as_user.exe
mv fix789folder.exe "$folder/"
find . -name '*.exe' -o -name '*.dll' | xargs x86_64-w64-mingw32-strip --strip-unneeded
x86_64-w64-mingw32-strip --strip-unneeded "$folder/fix789folder.exe"
"$root/installer/sign.sh" "$folder/fix789folder.exe" $(find . \( -name 'fix789*.exe' -o -name 'fix789*.dll' \))
mkdir -p licenses
cp "$root/LICENSE" licenses/Fix789.txt
"$root/installer/sbom.py" windows . --licenses licenses > "$folder/sbom"
mv "$folder/sbom" fix789.cdx.json
find . -type f -exec chmod 644 {} +
find . -type d -exec chmod 755 {} +
find "$folder" -exec touch -h -d "@$("$root/installer/epoch.sh")" {} +
