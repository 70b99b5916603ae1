#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Makes the package for Debian from a build: deb.sh [BUILD-FOLDER [OUTPUT-FOLDER]]. Prints its name.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(realpath -m "${1:-$root/build/release}")
output=$(realpath -m "${2:-$build}")
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-deb.XXXXXX")
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH; SOURCE_DATE_EPOCH=$("$root/installer/epoch.sh")
umask 022
cd "$work"
cpack --config "$build/CPackConfig.cmake" -B "$work" >&2
mkdir -p "$output"
for package in fix789_*.deb; do
  mv "$package" "$output/"
  echo "$output/$package"
done
