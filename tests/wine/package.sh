#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The MSI and the portable copy in a Windows that Wine plays: package.sh [BUILD-FOLDER], which holds fix789.msi, fix789-portable.zip
# and stage/. Files and registry are compared before and after. (tests/wine/installed.sh does the same for setup.)
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != --inside ]; then
  build=$(realpath -m "${1:-$here/../../build/windows}")
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-package.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  for needed in "$build/fix789.msi" "$build/fix789-portable.zip" "$build/stage/make_services.exe"; do
    [ -e "$needed" ] || { echo "SKIP package: there is no $(basename "$needed")"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  done
  if ! command -v wine > /dev/null; then
    echo "SKIP wine: not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0
  fi
  "$here/prefix.sh" "$work/prefix" "$here/package.sh" --inside "$build" "$work"
  exit $?
fi

build=$2 work=$3
drive=$WINEPREFIX/drive_c
home="$drive/Program Files/Fix789"
passed=0 failed=0
expect() { # NAME COMMAND...: what the command prints is why it failed
  local name=$1 why; shift
  if why=$("$@" 2>&1); then echo "PASS $name"; passed=$((passed + 1)); else echo "FAIL $name: ${why:-$* failed}"; failed=$((failed + 1)); fi
}
starts_as() { wine reg query 'HKLM\System\CurrentControlSet\Services\IKEEXT' /v Start | tr -d '\r' | grep -qE "REG_DWORD +$1\$"; }
cp "$build/fix789.msi" "$drive/fix789.msi"
install() { timeout 300 wine msiexec /i 'C:\fix789.msi' /qn "$@"; }
remove() { timeout 300 wine msiexec /x 'C:\fix789.msi' /qn "$@"; }
event_source() { wine reg query 'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\Fix789' /v EventMessageFile; }
files() { (cd "$drive" && find . -path './windows/Installer' -prune -o -path ./windows/temp -prune -o -path './users/*/Temp' -prune -o -path './users/*/AppData/Local/Fix789' -prune -o -print | sort); }
mend() { timeout 300 wine "$home/fix789ctl.exe" fix service.disabled:IKEEXT --yes --one-line; }

wine "$build/stage/make_services.exe" IKEEXT=disabled || { echo "FAIL services: could not be made"; failed=$((failed + 1)); }

# The portable copy finds the cause and does not touch it.
mkdir "$drive/stick"
(cd "$drive/stick" && unzip -q "$build/fix789-portable.zip")
ctl="$drive/stick/Fix789/fix789ctl.exe"
finds() { local line; line=$(timeout 300 wine "$ctl" check service-chain --one-line); [[ $line = *' cause=service.disabled subject=IKEEXT '* ]] || { echo "$line"; return 1; }; }
refuses() { local got=0 said; said=$(timeout 300 wine "$ctl" fix service.disabled:IKEEXT --yes 2>&1) || got=$?; [ $got = 4 ] && grep -q 'portable copy' <<<"$said" || { echo "$got: $said"; return 1; }; }
expect the-portable-copy-finds-the-cause finds
expect the-portable-copy-refuses-to-repair refuses
expect nothing-was-changed starts_as 0x4
rm -rf "$drive/stick"

files > "$work/files.before"
expect the-msi-installs install
expect has-the-programs test -e "$home/fix789.exe" -a -e "$home/fix789repair.exe" -a -e "$home/platforms/qwindows.dll"
expect the-event-source-is-there event_source
listed() { (cd "$home" && find . -type f -printf '%P\n' | sort) > "$work/installed"; python3 - "$home" "$work/installed" <<'END'
import json, pathlib, sys
bom = json.loads((pathlib.Path(sys.argv[1]) / "fix789.cdx.json").read_text())
listed = {f["name"] for c in bom["components"] for f in c.get("components", [])} | {"fix789.cdx.json"}
there = set(pathlib.Path(sys.argv[2]).read_text().split("\n")) - {""}
sys.exit(f"differs: {listed ^ there}" if listed != there else 0)
END
}
expect installed-is-what-is-listed listed
expect the-journals-folder-is-there test -d "$drive/ProgramData/Fix789"
expect what-is-installed-mends mend
expect is-mended starts_as 0x3
expect goes remove
expect the-repair-stays starts_as 0x3
expect the-journal-stays test -s "$drive/ProgramData/Fix789/journal.jsonl"
same() { files > "$work/files.after"; diff "$work/files.before" "$work/files.after" | grep -v 'ProgramData/Fix789' | grep '^[<>]' && return 1; return 0; }
expect no-other-file-stays same
no_source() { ! event_source; }
expect the-event-source-is-gone no_source
expect installs-again install
# A newer version, which has fewer files: it replaces this one and keeps the journal. The older one does not come back over it.
newer() { timeout 300 wine msiexec /i 'C:\newer.msi' /qn && [ -e "$home/fix789ctl.exe" ]; }
shown() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s | tr -d '\r' | grep -A30 -i "DisplayName.*Fix789" | grep -qE "DisplayVersion +REG_SZ +$1\$"; }
refuses_to_go_back() { ! install && [ ! -e "$home/Qt6Gui.dll" ]; }
what_is_gone_is_removed() { [ ! -e "$home/Qt6Gui.dll" ]; }
mkdir -p "$work/small/resources"; cp -r "$build/stage" "$work/small/stage"; rm "$work/small/stage"/Qt6{Core,Gui,Widgets}.dll; cp "$build/resources/fix789.ico" "$work/small/resources/"
FIX789_MSI_VERSION=9.9.9 "$here/../../installer/windows/msi.sh" "$work/small" "$drive/newer.msi" > "$work/newer.log" 2>&1 || { echo "FAIL a newer MSI could not be made: $(tail -n 3 "$work/newer.log")"; failed=$((failed + 1)); }
expect a-newer-version-installs newer
expect what-it-no-longer-has-is-removed what_is_gone_is_removed
expect the-older-one-refuses-to-replace-it refuses_to_go_back
expect the-journal-is-kept test -s "$drive/ProgramData/Fix789/journal.jsonl"
expect the-newer-one-goes timeout 300 wine msiexec /x 'C:\newer.msi' /qn
rm -f "$drive/newer.msi"
expect installs-after-that install
expect goes-and-undoes remove UNDO=1
expect is-as-before starts_as 0x4
# A folder that others may write to: nothing is installed.
mkdir "$drive/open"; chmod 777 "$drive/open"
refused() { ! install 'INSTALLDIR=C:\open\Fix789' && [ ! -e "$drive/open/Fix789/fix789.exe" ]; }
expect a-folder-below-one-of-others-is-refused refused

echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
