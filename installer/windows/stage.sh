#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Lays out a folder from which the Windows programs run: stage.sh [BUILD-FOLDER [STAGE-FOLDER]]
# The programs (*.exe) of the build, the libraries they need and no others, and Qt's plugins in platforms/, styles/, tls/.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build/windows}
stage=${2:-$build/stage}
sysroot=${FIX789_WINDOWS_SYSROOT:-$root/build/windows-sysroot}
objdump=x86_64-w64-mingw32-objdump

# What is made of them lies beside, in the build folder itself.
mapfile -t programs < <(find "$build" -path "$stage" -prune -o -path '*/CMakeFiles' -prune -o -path "$build/*/*.exe" -print)
[ ${#programs[@]} -gt 0 ] || { echo "no programs in $build" >&2; exit 1; }
mkdir -p "$stage"
find "$stage" -mindepth 1 -delete
cp -p "${programs[@]}" "$stage"
find "$build" -path "$stage" -prune -o -name 'fix789repair.dll' -exec cp -p {} "$stage" \;
# Libraries that tests lay in the place of Windows' own.
find "$build" -path "$stage" -prune -o -path '*/scripted/*.dll' -print | while read -r library; do
  install -D "$library" "$stage/scripted/$(basename "$library")"
done

# The window's plugins; a console program has no use for them.
if [ -e "$stage/fix789.exe" ]; then
  for plugin in platforms/qwindows styles/qmodernwindowsstyle; do
    install -D "$sysroot/plugins/$plugin.dll" "$stage/$plugin.dll"
  done
fi

# What is imported and is in the sysroot, until nothing new comes up. The rest are Windows' own.
mapfile -t pending < <(find "$stage" -name '*.exe' -o -name '*.dll')
while [ ${#pending[@]} -gt 0 ]; do
  next=()
  for name in $($objdump -p "${pending[@]}" | sed -n 's/^\s*DLL Name: //p' | sort -u); do
    if [ -e "$sysroot/bin/$name" ] && [ ! -e "$stage/$name" ]; then
      cp -p "$sysroot/bin/$name" "$stage"
      next+=("$stage/$name")
    fi
  done
  pending=("${next[@]}")
done
if [ -e "$stage/Qt6Network.dll" ]; then # needs no library that is not there by now
  install -D "$sysroot/plugins/tls/qschannelbackend.dll" "$stage/tls/qschannelbackend.dll"
fi

# Our own texts and Qt's, in every language: once beside the programs. A catalogue is the same on every system.
if [ -e "$stage/fix789.exe" ]; then
  for catalogue in "$root"/translations/fix789_*.ts; do
    own=$(basename "$catalogue" .ts).qm
    install -m 644 -D "$build/translations/$own" "$stage/translations/$own"
    name=qtbase_$(basename "$catalogue" .ts | sed 's/^fix789_//').qm
    for folder in "$sysroot/translations" /usr/share/qt6/translations; do
      [ ! -e "$folder/$name" ] || { install -m 644 -D "$folder/$name" "$stage/translations/$name"; break; }
    done
    [ -e "$stage/translations/$name" ] || { echo "stage.sh: $name is missing (installer/packages.sh window)" >&2; exit 1; }
  done
fi
echo "$stage"
