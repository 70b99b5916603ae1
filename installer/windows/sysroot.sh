#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Prepares the libraries that the Windows programs are built against, in build/windows-sysroot:
#   sysroot.sh            unpacks them from ../shared/windows beside the checkout, where that archive exists
#   sysroot.sh --build    builds them from Debian's source packages (Debian 12, root; about 80 minutes)
# Does nothing if they are there already. Exit 3: neither possible.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sysroot=$root/build/windows-sysroot
archive=${FIX789_WINDOWS_SYSROOT_ARCHIVE:-$root/../shared/windows/windows-sysroot-qt6.8.tar.xz}

# The stamp names what the folder was made from; another archive or another recipe makes it anew.
if [ "${1:-}" = --build ]; then
  origin=built-$(sha256sum "$here/build-libraries.sh" | cut -c1-16)
elif [ -f "$archive" ]; then
  origin=archive-$(stat -c %s-%Y "$archive")
elif [ -f "$sysroot/.stamp" ]; then
  origin=$(cat "$sysroot/.stamp")
else
  echo "There are no Windows libraries: $archive does not exist. Run '$0 --build' (Debian 12, as root) to build them." >&2
  exit 3
fi
if [ "$(cat "$sysroot/.stamp" 2>/dev/null || true)" = "$origin" ]; then
  echo "$sysroot"
  exit 0
fi

mkdir -p "$root/build"
exec 9> "$root/build/.windows-sysroot.lock"
flock 9
if [ "$(cat "$sysroot/.stamp" 2>/dev/null || true)" != "$origin" ]; then
  fresh=$(mktemp -d "$root/build/.windows-sysroot.XXXXXX")
  trap 'rm -rf "$fresh"' EXIT
  case $origin in
    built-*)
      "$here/build-libraries.sh" "$root/build/windows-libraries" >&2
      cp -a "$root/build/windows-libraries/windows-sysroot" "$fresh/"
      ;;
    *) tar -xJf "$archive" -C "$fresh" ;;
  esac
  echo "$origin" > "$fresh/windows-sysroot/.stamp"
  rm -rf "$sysroot"
  mv "$fresh/windows-sysroot" "$sysroot"
fi
echo "$sysroot"
