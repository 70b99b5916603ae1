#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Makes everything that is released, from builds that are there: release.sh ADDRESS [FOLDER]
# ADDRESS is where the files will be downloaded from (the manifest for winget names it). FOLDER (build/packages) gets the installer,
# the MSI, the portable copy, the .deb, winget/ and SHA256SUMS. Signing: sign.sh.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
address=${1:?release.sh ADDRESS [FOLDER]}
folder=$(realpath -m "${2:-$root/build/packages}")
windows=$root/build/windows
mkdir -p "$folder"
find "$folder" -mindepth 1 -delete
"$root/installer/windows/build-nsis.sh" --build > /dev/null
"$root/installer/windows/stage.sh" > /dev/null
"$root/installer/windows/setup.sh" "$windows" "$folder/fix789-setup.exe"
"$root/installer/windows/msi.sh" "$windows" "$folder/fix789.msi"
"$root/installer/windows/portable.sh" "$windows" "$folder/fix789-portable.zip"
"$root/installer/linux/deb.sh" "$root/build/release" "$folder" > /dev/null
"$root/installer/windows/winget.py" "$address" "$folder" "$folder/winget"
cd "$folder"
find . -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum > SHA256SUMS
cat SHA256SUMS
