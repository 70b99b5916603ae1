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
  for needed in "$build/fix789-setup.exe" "$build/stage/make_services.exe" "$build/stage/fix789_planted_program.exe"; do
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
starts_as() { wine reg query "HKLM\\System\\CurrentControlSet\\Services\\${2:-IKEEXT}" /v Start | tr -d '\r' | grep -qE "REG_DWORD +$1\$"; }
# The service control manager reads the registry when it starts.
set_start() { wine reg add "HKLM\\System\\CurrentControlSet\\Services\\$1" /v Start /t REG_DWORD /d "$2" /f > /dev/null 2>&1; wineserver -k; wineserver -w; }
install() { timeout 300 wine "$build/fix789-setup.exe" /S '/D=C:\Fix789'; }
# In its own place and waited for: else it copies itself elsewhere, and ends at once.
uninstall() { timeout 300 wine 'C:\Fix789\uninstall.exe' /S "$@" '_?=C:\Fix789'; }
is_listed() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Fix789' /v DisplayName; }
is_not_listed() { ! is_listed; }
is_empty() { rm -f "$home/uninstall.exe"; [ -z "$(ls -A "$home" 2> /dev/null)" ] || { ls -A "$home"; return 1; }; }
holds_no_test() { ! find "$home" -iname '*test*' -o -iname '*scripted*' -o -name 'make_services*' -o -name 'as_user*' -o -name 'end_console*' | grep .; }
mend() { timeout 300 wine 'C:\Fix789\fix789ctl.exe' fix service.disabled:IKEEXT --yes; }
has_journal() { [ -s "$WINEPREFIX/drive_c/ProgramData/Fix789/journal.jsonl" ]; }

wine "$build/stage/make_services.exe" IKEEXT=disabled || { echo "FAIL services: could not be made"; failed=$((failed + 1)); }
# A folder that another could change, or that leads elsewhere, or with something else in it: nothing is installed, and nothing
# from it is run.
is_refused() { # what is in it stays as it is
  local got=0 before; before=$(ls -lAR "$home"/)
  install || got=$?
  [ $got = 4 ] || { echo "ended with $got, not 4"; return 1; }
  [ "$before" = "$(ls -lAR "$home"/)" ] || { echo "it was changed"; ls -lAR "$home"/; return 1; }
  ! is_listed
}
plant() { cp "$build/stage/fix789_planted_program.exe" "$home/fix789repair.exe"; }
mkdir "$home"; plant; chmod 777 "$home"
expect a-folder-of-others-is-refused is_refused
rm -rf "$home"; mkdir "$home"; plant; chmod 777 "$home/fix789repair.exe"
expect a-program-of-others-in-it-is-refused is_refused
rm -rf "$home"; mkdir -m 700 "$work/elsewhere"; ln -s "$work/elsewhere" "$home"
expect a-folder-that-leads-elsewhere-is-refused is_refused
rm -f "$home"; mkdir -m 755 "$home"; echo theirs > "$home/theirs.txt"
expect a-folder-with-something-else-is-refused is_refused
rm -rf "$home"; mkdir "$WINEPREFIX/drive_c/open"; chmod 777 "$WINEPREFIX/drive_c/open"
below() { local got=0; timeout 300 wine "$build/fix789-setup.exe" /S '/D=C:\open\Fix789' || got=$?; [ $got = 4 ] && [ ! -e "$WINEPREFIX/drive_c/open/Fix789" ]; }
expect a-folder-below-one-of-others-is-refused below
did_not_run() { [ ! -e "$WINEPREFIX/drive_c/planted.txt" ]; }
expect nothing-planted-has-run did_not_run
# The folder for the journal, by somebody else first: taken over only if that is asked for.
journals=$WINEPREFIX/drive_c/ProgramData/Fix789
mkdir -p "$journals"; echo theirs > "$journals/theirs.txt"; chmod 777 "$journals"
without_asking() { local got=0; install || got=$?; [ $got = 3 ] && [ -e "$journals/theirs.txt" ]; }
expect does-not-take-over-unasked without_asking
install_over() { timeout 300 wine "$build/fix789-setup.exe" /S /TAKEOVER '/D=C:\Fix789'; }
expect takes-over-where-asked install_over
expect what-was-theirs-stays grep -q theirs "$journals".not-ours-*/theirs.txt
rm -rf "$journals"*
# Another one could change it by now: the uninstaller runs nothing of it.
plant; chmod 777 "$home"
is_kept() { local got=0; uninstall /UNDO || got=$?; [ $got = 4 ] && is_listed; }
mkdir -p "$journals"; echo > "$journals/journal.jsonl"
expect does-not-remove-what-others-can-change is_kept
expect nothing-planted-has-run-at-its-end did_not_run
rm -rf "$home" "$journals"
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
named() { grep -q IKEEXT "$journals/readable/removed.txt" && grep -q 'undo.reg' "$journals/readable/removed.txt" || { cat "$journals/readable/removed.txt"; return 1; }; }
expect what-stays-is-named-with-its-undo-file named
expect what-is-not-ours-stays test -e "$home/not ours.txt"
rm -f "$home/not ours.txt"
expect nothing-else-is-left is_empty
expect is-not-listed is_not_listed
expect installs-again install
# The person at the consent prompt may be another: of a person's own journal nothing is undone, and nothing is read.
mine="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local/Fix789"
others="$WINEPREFIX/drive_c/users/ann/AppData/Local/Fix789"; mkdir -p "$others"; echo '{"planted' > "$others/journal.jsonl"
mkdir -p "$mine"; echo '{"planted' > "$mine/journal.jsonl"; cp "$mine/journal.jsonl" "$work/planted"
expect takes-the-repair-back-and-goes uninstall /UNDO
expect a-persons-journal-is-left-alone cmp "$mine/journal.jsonl" "$work/planted"
expect another-persons-journal-is-named grep -qF 'users\ann\AppData\Local\Fix789\journal.jsonl' "$journals/readable/removed.txt"
rm -rf "$mine" "$WINEPREFIX/drive_c/users/ann"
expect is-as-before starts_as 0x4
expect nothing-is-left is_empty
# Somebody has changed one of two repairs since (exit 6 of the repair program): that stays as it is, the other is put back, and
# nothing is left to be undone.
expect installs-for-a-partial-undo install
drift() {
  timeout 300 wine 'C:\Fix789\fix789ctl.exe' fix service.disabled:IKEEXT service.disabled:PolicyAgent --yes > "$work/stdout" 2>&1 || { cat "$work/stdout"; return 1; }
  starts_as 0x3 && starts_as 0x3 PolicyAgent || { echo "not both were mended"; return 1; }
  set_start IKEEXT 2
}
tells_of_the_rest() { grep -q '"end": "not-all-back"' "$journals/readable/result.json" || { cat "$journals/readable/result.json"; return 1; }; }
set_start PolicyAgent 4
expect one-repair-has-changed-since drift
expect takes-back-what-it-can-and-goes uninstall /UNDO
expect tells-of-the-rest tells_of_the_rest
expect what-changed-since-stays starts_as 0x2
expect the-other-is-as-before starts_as 0x4 PolicyAgent
expect is-gone-all-the-same is_empty
expect is-no-longer-listed is_not_listed
set_start IKEEXT 4
rm -rf "$journals"*
expect installs-a-third-time install
mend > /dev/null 2>&1
echo '{"damaged' > "$WINEPREFIX/drive_c/ProgramData/Fix789/journal.jsonl"
echo '{}' >> "$WINEPREFIX/drive_c/ProgramData/Fix789/journal.jsonl"
stays() { ! uninstall /UNDO && [ -e "$home/fix789ctl.exe" ]; }
expect stays-where-not-everything-comes-back stays

echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
