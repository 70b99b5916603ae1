#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Names a makensis to use: build-nsis.sh [--build]
# NSIS 3.11 mended what installers that run as SYSTEM do with their temporary folder. The system's own is used where it is new
# enough. With --build, a newer one is built once from the source package of Debian 13 (as root), in build/nsis. Without, and if that
# was not done, the older one is used, and a sentence says so on standard error.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
built=$root/build/nsis
wanted=3.11
is_new_enough() { [ "$(printf '%s\n%s\n' "$wanted" "$("$1" -VERSION | tr -d v | cut -d- -f1)" | sort -V | head -1)" = "$wanted" ]; }

if [ -x "$built/makensis" ]; then
  echo "$built/makensis"
  exit 0
fi
if command -v makensis > /dev/null && is_new_enough makensis; then
  command -v makensis
  exit 0
fi
if [ "${1:-}" = --build ]; then
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-nsis.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/lists/partial"
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  printf 'Types: deb-src\nURIs: http://deb.debian.org/debian\nSuites: trixie\nComponents: main\nSigned-By: %s\n' "$keyring" > "$work/trixie.sources"
  apt=(-o "Dir::Etc::SourceList=/dev/null" -o "Dir::Etc::SourceParts=$work" -o "Dir::State::Lists=$work/lists" -o APT::Sandbox::User=root)
  {
    apt-get "${apt[@]}" update -q
    (cd "$work" && apt-get "${apt[@]}" source -q --download-only nsis && dpkg-source --no-check --no-copy -x nsis_*.dsc source)
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends scons g++ g++-mingw-w64-i686 g++-mingw-w64-x86-64 zlib1g-dev libz-mingw-w64-dev dpkg-dev fakeroot debhelper docbook-xsl-ns docbook5-xml libcppunit-dev xsltproc html2text
    (cd "$work/source" && DEB_BUILD_OPTIONS=nocheck dpkg-buildpackage -b -uc -us -d)
    mkdir -p "$built"
    for package in "$work"/nsis_*.deb "$work"/nsis-common_*.deb; do dpkg -x "$package" "$built/root"; done
  } >&2
  # It looks for its plug-ins in NSISDIR.
  printf '#!/bin/sh\nNSISDIR="%s/root/usr/share/nsis" exec "%s/root/usr/bin/makensis" "$@"\n' "$built" "$built" > "$built/makensis"
  chmod +x "$built/makensis"
  is_new_enough "$built/makensis" || { echo "build-nsis.sh: Debian 13 has an older NSIS than $wanted." >&2; exit 1; }
  echo "$built/makensis"
  exit 0
fi
command -v makensis > /dev/null || { echo "build-nsis.sh: NSIS is not installed." >&2; exit 1; }
echo "build-nsis.sh: this NSIS ($(makensis -VERSION)) is older than $wanted; '$0 --build' builds a newer one." >&2
command -v makensis
