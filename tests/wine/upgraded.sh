#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The installer for Windows beside an open window, over an older and a newer version, and what is left of it:
# upgraded.sh [BUILD-FOLDER], which holds fix789-setup.exe and stage/. (tests/wine/installed.sh installs and removes one version.)
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != --inside ]; then
  build=$(realpath -m "${1:-$here/../../build/windows}")
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-upgraded.XXXXXX")
  trap 'rm -rf "$work"' EXIT
  for needed in "$build/fix789-setup.exe" "$build/stage/fix789.exe"; do
    [ -e "$needed" ] || { echo "SKIP upgrade: there is no $(basename "$needed")"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  done
  for needed in wine xvfb-run xdotool; do
    command -v $needed > /dev/null || { echo "SKIP $needed: not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  done
  # A display for the whole of it: the server that plays Windows looks for one when it starts.
  xvfb-run -a -s '-screen 0 1366x768x24' "$here/prefix.sh" "$work/prefix" "$here/upgraded.sh" --inside "$build" "$work"
  exit $?
fi

build=$2 work=$3
drive=$WINEPREFIX/drive_c
home=$drive/Fix789
passed=0 failed=0
expect() { # NAME COMMAND...: what the command prints is why it failed
  local name=$1 why; shift
  if why=$("$@" 2>&1); then echo "PASS $name"; passed=$((passed + 1)); else echo "FAIL $name: ${why:-$* failed}"; failed=$((failed + 1)); fi
}
ends_with() { local got=0 wanted=$1; shift; timeout 120 "$@" > "$work/said" 2>&1 || got=$?; [ $got = "$wanted" ] || { echo "ended with $got, not $wanted"; cat "$work/said"; return 1; }; }
setup() { ends_with "$1" wine "$2" /S '/D=C:\Fix789'; }
shows() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Fix789' /v DisplayVersion | tr -d '\r' | grep -qE "REG_SZ +$1\$"; }
files() { (cd "$drive" && find . -path ./windows/temp -prune -o -path './users/*/Temp' -prune -o -print | sort); }
registry() { wine reg export 'HKLM\Software' "$work/exported.reg" /y > /dev/null 2>&1; iconv -f UTF-16 -t UTF-8 "$work/exported.reg" | tr -d '\r' | sort -u; }
# Made by another version, with fewer files where FEWER is given.
other_version() { # VERSION FILE [FEWER]
  rm -rf "$work/other"; mkdir "$work/other"; cp -r "$build/stage" "$work/other/stage"
  [ -z "${3:-}" ] || rm "$work/other/stage"/$3
  FIX789_SETUP_VERSION=$1 "$here/../../installer/windows/setup.sh" "$work/other" "$2" > "$work/made.log" 2>&1 || { tail -n 3 "$work/made.log"; return 1; }
}
expect an-older-version-can-be-made other_version 0.0.1 "$work/older.exe"
expect a-newer-version-can-be-made other_version 9.9.9 "$work/newer.exe" Qt6Network.dll

files > "$work/files.before"
registry > "$work/registry.before"
expect the-older-one-installs setup 0 "$work/older.exe"
expect shows-the-older-version shows 0.0.1
expect this-one-installs-over-it setup 0 "$build/fix789-setup.exe"
expect shows-this-version shows "$(sed -n 's/^project(Fix789 VERSION \([0-9.]*\).*/\1/p' "$here/../../CMakeLists.txt")"

# The window opens, and while it is there nothing is replaced.
window() {
  wine "$home/fix789.exe" --practice > "$work/window.log" 2>&1 &
  for _ in $(seq 300); do xdotool search --onlyvisible --name Fix789 > /dev/null 2>&1 && return 0; sleep 0.2; done
  echo "no window in a minute"; cat "$work/window.log"; return 1
}
close_window() {
  wine taskkill /f /im fix789.exe > /dev/null 2>&1
  for _ in $(seq 100); do xdotool search --name Fix789 > /dev/null 2>&1 || return 0; sleep 0.2; done
  echo "the window stays"; return 1
}
expect the-window-opens-after-a-silent-installation window
expect nothing-is-replaced-beside-it setup 5 "$work/newer.exe"
expect closes close_window

# Windows' list of programs starts the window, which lets the person undo their own changes first. With none, the uninstaller.
removal() { wine reg query 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Fix789' /v UninstallString | grep -qF 'fix789.exe" --remove'; }
expect the-list-of-programs-starts-the-window removal
starts() { # TITLE: it is shown within a minute; closed again
  wine "$home/fix789.exe" --remove > "$work/removal.log" 2>&1 &
  for _ in $(seq 300); do xdotool search --onlyvisible --name "$1" > /dev/null 2>&1 && return 0; sleep 0.2; done
  echo "no window named $1 in a minute"; xdotool search --onlyvisible --name . getwindowname %@; cat "$work/removal.log"; return 1
}
end_all() { wine taskkill /f /im "$1" > /dev/null 2>&1; for _ in $(seq 100); do xdotool search --onlyvisible --name . > /dev/null 2>&1 || return 0; sleep 0.2; done; return 1; }
own="$drive/users/$(id -un)/AppData/Local/Fix789"
mkdir -p "$own"
python3 - "$own/journal.jsonl" << 'PYTHON'
import hashlib, json, sys
def line(**members):
    members["v"] = 2
    compact = lambda o: json.dumps(o, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    members["sum"] = hashlib.sha256(compact(members).encode()).hexdigest()[:32]
    return compact(members) + "\n"
run, at = "11111111-1111-4111-8111-111111111111", "2026-01-01T00:00:00.000Z"
change = lambda value: {"kind": "connection-option", "connection": "Work", "option": "tunnel-type", "value": value}
with open(sys.argv[1], "w") as out:
    out.write(line(kind="begin", run=run, at=at, causes=["profile.tunnel-type"]))
    out.write(line(kind="change", run=run, at=at, change=change("3"), before=change("1")))
    out.write(line(kind="made", run=run, n=0))
    out.write(line(kind="end", run=run, at=at, state="done"))
PYTHON
expect own-changes-are-offered-first starts 'Remove Fix789'
expect the-offer-closes end_all fix789.exe
rm -rf "$own"
expect without-own-changes-the-uninstaller-starts starts 'Fix789 Uninstall'
pkill -f 'Au_.exe|Un_A.exe|uninstall.exe'; wine taskkill /f /im uninstall.exe > /dev/null 2>&1

settings=$drive/users/$(id -un)/AppData/Roaming/Fix789
mkdir -p "$settings"; echo '{}' > "$settings/kept.json"
echo '{}' > "$drive/ProgramData/Fix789/kept.json"
lost() { [ ! -e "$home/Qt6Network.dll" ] && [ -e "$home/fix789ctl.exe" ]; }
expect a-newer-version-installs setup 0 "$work/newer.exe"
expect shows-the-newer-version shows 9.9.9
expect what-it-no-longer-has-is-removed lost
expect settings-and-journals-stay test -e "$settings/kept.json" -a -e "$drive/ProgramData/Fix789/kept.json"
expect the-older-one-refuses setup 7 "$build/fix789-setup.exe"
expect the-newer-version-stays shows 9.9.9

# Removed, it leaves its folders for journals and settings, and nothing else.
same() { # NAME: the same as before but for those
  $1 > "$work/$1.after"
  diff "$work/$1.before" "$work/$1.after" | grep -vE 'ProgramData/Fix789|AppData/(Roaming|Local)/Fix789' | grep '^[<>]' && return 1; return 0
}
expect goes ends_with 0 wine 'C:\Fix789\uninstall.exe' /S '_?=C:\Fix789'
rm -f "$home/uninstall.exe" # run in its own place it cannot remove itself
rmdir "$home"
expect no-other-file-stays same files
expect no-registry-key-stays same registry

echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
