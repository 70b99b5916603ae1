#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Names a makensis to use: build-nsis.sh [--build]
# NSIS 3.11 mended what installers that run as SYSTEM do with their temporary folder. The system's own is used where it is new
# enough. With --build, a newer one is made once in build/nsis (as root, a minute): its compiler from a newer Debian's source package,
# since the program of that Debian needs a newer C library, and what the compiler puts into an installer (nsis-common) from the
# binary package of the same version. Both packages are signed by Debian. Without, and if that was not done, the older one is used,
# and a sentence says so on standard error.
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
  # From where this system has its own packages. The later of the two, because the archive drops the source of a version when a
  # newer one comes.
  archive=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' | sed -n '/security/!s/ main$//p' | head -1)
  [ -n "$archive" ] || { echo "build-nsis.sh: apt has no archive of Debian." >&2; exit 1; }
  printf 'Types: deb deb-src\nURIs: %s\nSuites: trixie sid\nComponents: main\nSigned-By: %s\n' "$archive" \
    /usr/share/keyrings/debian-archive-keyring.gpg > "$work/newer.sources"
  apt=(-o "Dir::Etc::SourceList=/dev/null" -o "Dir::Etc::SourceParts=$work" -o "Dir::State::Lists=$work/lists" -o APT::Sandbox::User=root)
  {
    DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends scons g++ zlib1g-dev dpkg-dev
    apt-get "${apt[@]}" update -q
    cd "$work"
    for version in $(apt-cache "${apt[@]}" showsrc nsis | sed -n 's/^Version: //p' | sort -rVu); do
      apt-get "${apt[@]}" source -q --download-only "nsis=$version" && apt-get "${apt[@]}" download "nsis-common=$version" && break
      version=
    done
    [ -n "$version" ] || { echo "build-nsis.sh: no version of NSIS can be had from Debian." >&2; exit 1; }
    dpkg-source --no-check --no-copy -x "nsis_$version.dsc" source # apt has checked the sums against the signed list
    cd source
    numbers=${version%%-*}
    scons -j"$(nproc)" SKIPSTUBS=all SKIPPLUGINS=all SKIPUTILS=all SKIPMISC=all SKIPDOC=all UNICODE=yes CHMDOCS=0 STRIP=no PREFIX=/usr \
      PREFIX_CONF=/etc VERSION="$version" VER_MAJOR="${numbers%%.*}" VER_MINOR="$(cut -d. -f2 <<<"$numbers")" VER_REVISION=0 makensis
    mkdir -p "$built"
    rm -rf "$built/root"
    dpkg -x "$work/nsis-common_${version}_all.deb" "$built/root"
    install -D "$(find build -type f -name makensis)" "$built/root/usr/bin/makensis"
  } >&2
  # It looks for its plug-ins in NSISDIR.
  printf '#!/bin/sh\nhere=$(dirname "$(readlink -f "$0")")\nNSISDIR=$here/root/usr/share/nsis exec "$here/root/usr/bin/makensis" "$@"\n' > "$built/new"
  chmod +x "$built/new"
  is_new_enough "$built/new" || { echo "build-nsis.sh: Debian has no NSIS of $wanted or later." >&2; exit 1; }
  mv "$built/new" "$built/makensis"
  echo "$built/makensis"
  exit 0
fi
command -v makensis > /dev/null || { echo "build-nsis.sh: NSIS is not installed." >&2; exit 1; }
echo "build-nsis.sh: this NSIS ($(makensis -VERSION)) is older than $wanted; '$0 --build' builds a newer one." >&2
command -v makensis
