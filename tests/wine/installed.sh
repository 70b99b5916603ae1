#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The installer for Windows in a Windows that Wine plays: installed.sh [BUILD-FOLDER], which holds fix789-setup.exe and stage/.
# What is installed mends; removed it leaves the repair and its journal, or takes the repair back first where that is asked for.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != --inside ]; then
  build=$(realpath -m "${1:-$here/../../build/windows}")
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-installed.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  for needed in "$build/fix789-setup.exe" "$build/stage/make_services.exe"; do
    [ -e "$needed" ] || { echo "SKIP installer: there is no $(basename "$needed")"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  done
  if ! command -v wine > /dev/null; then
    echo "SKIP wine: not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0
  fi
  "$here/prefix.sh" "$work/prefix" "$here/installed.sh" --inside "$build" "$work"
  exit $?
fi

build=$2 work=$3
home=$WINEPREFIX/drive_c/Fix789
passed=0 failed=0
expect() { # NAME COMMAND...: what the command prints is why it failed
  local name=$1 why; shift
  if why=$("$@" 2>&1); then echo "PASS $name"; passed=$((passed + 1)); else echo "FAIL $name: ${why:-$* failed}"; failed=$((failed + 1)); fi
}
starts_as() { wine reg query 'HKLM\System\CurrentControlSet\Services\IKEEXT' /v Start | tr -d '\r' | grep -qE "REG_DWORD +$1\$"; }
install() { timeout 120 wine "$build/fix789-setup.exe" /S '/D=C:\Fix789'; }
# In its own place and waited for: else it copies itself elsewhere, and ends at once.
uninstall() { timeout 120 wine 'C:\Fix789\uninstall.exe' /S "$@" '_?=C:\Fix789'; }
is_listed() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Fix789' /v DisplayName; }
is_not_listed() { ! is_listed; }
is_empty() { rm -f "$home/uninstall.exe"; [ -z "$(ls -A "$home" 2> /dev/null)" ] || { ls -A "$home"; return 1; }; }
holds_no_test() { ! find "$home" -iname '*test*' -o -iname '*scripted*' -o -name 'make_services*' | grep .; }
mend() { timeout 60 wine 'C:\Fix789\fix789ctl.exe' fix service.disabled:IKEEXT --yes; }
has_journal() { [ -s "$WINEPREFIX/drive_c/ProgramData/Fix789/journal.jsonl" ]; }

wine "$build/stage/make_services.exe" IKEEXT=disabled || { echo "FAIL services: could not be made"; failed=$((failed + 1)); }
expect installs install
expect is-listed is_listed
expect holds-the-programs test -e "$home/fix789.exe" -a -e "$home/fix789ctl.exe" -a -e "$home/platforms/qwindows.dll"
expect holds-no-test holds_no_test
expect what-is-installed-mends mend
expect is-mended starts_as 0x3
touch "$home/not ours.txt"
expect goes-without-a-word uninstall
expect the-repair-stays starts_as 0x3
expect the-journal-stays has_journal
expect what-is-not-ours-stays test -e "$home/not ours.txt"
rm -f "$home/not ours.txt"
expect nothing-else-is-left is_empty
expect is-not-listed is_not_listed
expect installs-again install
expect takes-the-repair-back-and-goes uninstall /UNDO
expect is-as-before starts_as 0x4
expect nothing-is-left is_empty
expect installs-a-third-time install
mend > /dev/null 2>&1
echo '{"damaged' > "$WINEPREFIX/drive_c/ProgramData/Fix789/journal.jsonl"
echo '{}' >> "$WINEPREFIX/drive_c/ProgramData/Fix789/journal.jsonl"
stays() { ! uninstall /UNDO && [ -e "$home/fix789ctl.exe" ]; }
expect stays-where-not-everything-comes-back stays

echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
