#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The Windows programs on a Windows 10 that Wine plays: walk.sh [STAGE-FOLDER]
# For every fault that can be made in a prefix: the check names it, the fix mends it, the check is content, the two .reg files can
# be imported, undo leaves the whole services key byte for byte as it was. FIX789_KEEP=1 keeps the prefix for a look.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

if [ "${1:-}" != --inside ]; then
  stage=$(realpath -m "${1:-$root/build/windows/stage}")
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-walk.XXXXXX")
  if [ -n "${FIX789_KEEP:-}" ]; then echo "prefix: $work/prefix"; else trap 'rm -rf "$work"' EXIT; fi
  if ! command -v wine > /dev/null; then
    echo "SKIP wine: not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0
  fi
  "$here/prefix.sh" "$work/prefix" "$here/walk.sh" --inside "$stage" "$work"
  exit $?
fi

work=$3
# In the prefix: the repair program refuses a folder below one that others may write to, as /tmp is.
stage=$WINEPREFIX/drive_c/fix789
cp -rp "$2" "$stage" || { echo "FAIL stage: there is no $2"; exit 1; }
services='HKLM\System\CurrentControlSet\Services'
state=$WINEPREFIX/drive_c/ProgramData/Fix789
passed=0 failed=0 skipped=0
pass() { echo "PASS $1"; passed=$((passed + 1)); }
fail() { echo "FAIL $1: $2"; failed=$((failed + 1)); }
skip() { echo "SKIP $1: $2"; skipped=$((skipped + 1)); }
expect() { # NAME COMMAND...: what the command prints is why it failed
  local name=$1 why; shift
  if why=$("$@" 2>&1); then pass "$name"; else fail "$name" "${why:-$* failed}"; fi
}
in_windows() { echo "Z:${1//\//\\}"; }
ctl() { timeout 300 wine 'C:\fix789\fix789ctl.exe' "$@" 2> "$work/stderr"; } # 124: it hung

# NAME WANTED-EXIT WORDS...: runs the console program; its standard output is in $work/stdout.
ctl_ends() {
  local name=$1 wanted=$2 got=0; shift 2
  ctl "$@" > "$work/stdout" || got=$?
  if [ $got = "$wanted" ]; then pass "$name"; else
    fail "$name" "fix789ctl $* ended with $got, not $wanted: $(head -c 400 "$work/stdout" "$work/stderr" | tr '\r\n' '  ')"; fi
}
confirmed() { # [WORDS...]: the causes that a check confirms, one a line
  local code=0
  printf '%s' '{"schema": "fix789.settings/1", "portal": {"http": [], "https": [], "challenge": []}, "udp": {"stun": [], "ntp": [], "quic": [], "dns": []}, "names": {"random": [], "known": [], "resolvers": []}}' > "$work/nobody-asked.json"
  ctl check --json --settings "$(in_windows "$work/nobody-asked.json")" "$@" > "$work/report.json" || code=$?
  case $code in 0 | 1 | 3) ;; *) echo "check ended with $code" >&2; return 1 ;; esac
  python3 -c 'import json, sys
for c in json.load(sys.stdin)["verdict"]["causes"]:
    print(c["id"] + (":" + c["subject"] if c["subject"] else ""))' < "$work/report.json"
}
names() { local cause=$1; shift; confirmed "$@" > "$work/causes" && { cat "$work/causes"; grep -qx "$cause" "$work/causes"; }; }
is_content_with() { local cause=$1; shift; confirmed "$@" > "$work/causes" && { cat "$work/causes"; ! grep -qx "$cause" "$work/causes"; }; }
# Wine's own reg.exe: a start of Wine fails now and then on a busy computer, a file that it does not take fails every time.
reg() { local said; for _ in 1 2 3; do said=$(wine reg "$@" 2>&1) && return; done; echo "reg $*: $said"; return 1; }
export_to() { rm -f "$1"; reg export "$services" "$(in_windows "$1")" /y && [ -s "$1" ]; }
is_as_before() { export_to "$work/now.reg" && cmp "$work/before.reg" "$work/now.reg"; }
has_changed() { export_to "$work/now.reg" && ! cmp -s "$work/before.reg" "$work/now.reg"; }
imports() { reg import "$(in_windows "$1")"; }
is_reg_file() { # regedit's format 5: UTF-16 with a byte order mark
  [ "$(head -c 2 "$1" | od -An -tx1 | tr -d ' ')" = fffe ] && iconv -f UTF-16 -t UTF-8 "$1" | head -1 | grep -q '^Windows Registry Editor Version 5.00'
}
value_is() { wine reg query "$services\\$1" /v "$2" 2> /dev/null | tr -d '\r' | grep -qiE "^ *$2 +REG_DWORD +$3\$"; }
run_of() { python3 -c 'import json, sys; print(json.load(sys.stdin)["run"])' < "$work/stdout"; }
all_runs_undone() {
  ctl history --json | python3 -c 'import json, sys
runs = json.load(sys.stdin)
states = {run["state"] for run in (runs["runs"] if isinstance(runs, dict) else runs)}
print(states)
sys.exit(states != {"taken-back"})'
}

# NAME CAUSE KEY VALUE MENDED [WORDS...]: from fault to mended to exactly the fault again, by undo and by the .reg file.
walk() {
  local name=$1 cause=$2 key=$3 value=$4 mended=$5 copies; shift 5
  export_to "$work/before.reg" || { fail "$name/export" "reg export failed"; return; }

  expect "$name/check-names-it" names "$cause" "$@"
  ctl_ends "$name/dry-run" 0 fix "$cause" "$@" --dry-run
  expect "$name/dry-run-changes-nothing" is_as_before
  ctl_ends "$name/fix" 0 fix "$cause" "$@" --yes --json
  copies=$state/readable/copies/$(run_of)
  expect "$name/value-is-mended" value_is "$key" "$value" "$mended"
  expect "$name/check-is-content" is_content_with "$cause" "$@"
  ctl_ends "$name/fix-without-evidence" 3 fix "$cause" "$@" --yes
  for file in keys-before undo; do
    expect "$name/$file.reg" is_reg_file "$copies/$file.reg"
  done
  ctl_ends "$name/undo" 0 undo --yes
  expect "$name/equal-after-undo" is_as_before

  # Again, and this time back by hand with the files; the program then finds it undone.
  ctl_ends "$name/fix-again" 0 fix "$cause" "$@" --yes --json
  copies=$state/readable/copies/$(run_of)
  expect "$name/changed-again" has_changed
  expect "$name/keys-before.reg-imports" imports "$copies/keys-before.reg"
  expect "$name/undo.reg-imports" imports "$copies/undo.reg"
  expect "$name/equal-after-import" is_as_before
  ctl_ends "$name/undo-after-import" 0 undo --yes
  expect "$name/equal-at-the-end" is_as_before
  expect "$name/all-runs-undone" all_runs_undone
}

# NAME CAUSE KEY VALUE MENDED: the files for a fleet can be imported, there and back.
fleet() {
  local name=export/$1 folder=$work/export-$1
  export_to "$work/before.reg" || { fail "$name" "reg export failed"; return; }
  ctl_ends "$name" 0 export --cause "$2" --as reg --output "$(in_windows "$folder")"
  for file in fix undo; do expect "$name/$file.reg" is_reg_file "$folder/$file.reg"; done
  expect "$name/fix.reg-imports" imports "$folder/fix.reg"
  expect "$name/value-is-mended" value_is "$3" "$4" "$5"
  expect "$name/undo.reg-imports" imports "$folder/undo.reg"
  expect "$name/equal-after-undo" is_as_before
}

# A line that a power cut left without its end was never there.
cut_journal() {
  ctl_ends cut/fix 0 fix service.disabled:IKEEXT --yes
  printf '{"half a li' >> "$state/journal.jsonl"
  ctl_ends cut/undo 0 undo --yes
  expect cut/equal-after-undo is_as_before
}

# What a look could have changed: the registry (but what Windows' own certificate functions write when
# stores are opened, and what Wine notes of a display that is not there), and every
# file of the prefix but those of our own folders and those in which Wine keeps the registry, half-written ones included.
remembered() { # FOLDER
  mkdir -p "$1"
  for hive in 'HKLM\System' 'HKLM\Software' 'HKCU\Software'; do
    reg export "$hive" "$(in_windows "$1/${hive//\\/-}.reg")" /y || return 1
    iconv -f UTF-16 -t UTF-8 "$1/${hive//\\/-}.reg" | awk '/^\[/ { keep = !/SystemCertificates|Control.Video/ } keep' > "$1/${hive//\\/-}.txt" || return 1
    rm "$1/${hive//\\/-}.reg"
  done
  (cd "$WINEPREFIX" && find . -type f -not -path '*/Fix789/*' -not -name '*.reg' -not -path './reg*.tmp' -print0 | sort -z | xargs -0 sha256sum) > "$1/files.txt"
}
look_at_everything() { ctl check --json --settings "$(in_windows "$work/nobody-asked.json")" > "$work/report.json"; [ $? -le 3 ]; }
looking_changes_nothing() {
  look_at_everything && remembered "$work/before-look" && look_at_everything && remembered "$work/after-look" || { echo "could not look"; return 1; }
  [ -s "$work/before-look/HKLM-System.txt" ] && [ -s "$work/before-look/files.txt" ] && diff -r "$work/before-look" "$work/after-look"
}
as_user() { timeout 300 wine as_user.exe 'C:\fix789\fix789ctl.exe' "$@" 2> "$work/stderr"; } # as_user.cpp says what Wine makes of it
reads_everything() { "${1:-ctl}" selftest --json > "$work/selftest.json" || { cat "$work/stderr"; return 1; }; }
self_test_follows_its_schema() {
  reads_everything "$1" && /usr/bin/python3 -c 'import json, sys, jsonschema
document = json.load(open(sys.argv[1]))
jsonschema.Draft202012Validator(json.load(open(sys.argv[2]))).validate(document)
assert document["system"]["windows"] and document["structures"]["RASENTRYW"]["bytes"], document["system"]
assert document["libraries"]["crypt32.dll"], document["libraries"]
assert any(one["member"] == "services" and one.get("key") == "IKEEXT" and one["result"] == "value" for one in document["readings"])
assert document["system"]["elevated"] == (sys.argv[3] == "ctl"), document["system"]' \
    "$work/selftest.json" "$root/docs/schema/selftest.schema.json" "$1"
}
self_test_changes_nothing() {
  reads_everything "$1" && remembered "$work/before-selftest" && reads_everything "$1" && remembered "$work/after-selftest" || { echo "could not read"; return 1; }
  [ -s "$work/before-selftest/HKLM-System.txt" ] && [ -s "$work/before-selftest/files.txt" ] && diff -r "$work/before-selftest" "$work/after-selftest"
}
# A figure, no verdict: seconds and MB of a whole process; the better of five, since others use this computer as well.
look_takes() {
  python3 - "$stage/fix789ctl.exe" "$(in_windows "$work/nobody-asked.json")" << 'PYTHON'
import resource, subprocess, sys, time
seconds = []
for _ in range(5):
    begun = time.monotonic()
    subprocess.run(["wine", sys.argv[1], "check", "--json", "--settings", sys.argv[2]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60)
    seconds.append(time.monotonic() - begun)
megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{min(seconds):.2f} s (wanted: 1.5), {megabytes:.0f} MB at most (wanted: 60)")
PYTHON
}

cd "$stage" 2> /dev/null || { echo "FAIL stage: there is no $stage"; exit 1; }
# NAME: what the tests in this folder say; those that have nothing to say here skip themselves.
windows_tests() {
  # They take a minute by themselves and several beside builds; whoever needs longer has hung.
  timeout 600 wine fix789_windows_tests.exe > "$work/gtest" 2> /dev/null
  local code=$?
  while read -r name; do pass "$1/$name"; done < <(tr -d '\r' < "$work/gtest" | sed -n 's/^\[       OK \] \([^ ]*\).*/\1/p')
  while read -r name; do fail "$1/$name" "see above"; done < <(tr -d '\r' < "$work/gtest" | sed -n 's/^\[  FAILED  \] \([^ ]*\) (.*/\1/p')
  [ $code = 0 ] || { grep -v -e '^\[ RUN' -e '^\[       OK' "$work/gtest"; fail "$1" "ended with $code"; }
}
if [ -e fix789_windows_tests.exe ]; then
  windows_tests windows-tests
  # Once more the tests of what Wine does not have, with libraries of our own in the place of Windows'.
  mkdir -p "$work/scripted" && cp -p "$stage"/*.dll "$stage"/scripted/*.dll "$stage"/fix789_windows_tests.exe "$work/scripted" &&
    cd "$work/scripted" && WINEDLLOVERRIDES="fwpuclnt,mdmregistration,rasapi32,wevtapi,wlanapi=n;setupapi,cfgmgr32=n,b" GTEST_FILTER='Scripted*' windows_tests scripted
  cd "$stage" || exit 1
else
  skip windows-tests "not built"
fi

# The permission for one server ends with the program, however that ends: by Windows' doing, for which a file stands here that
# the system deletes with its last handle (scripted_fwpuclnt.cpp).
permission_ends() { # WAY vpn|all
  local held=$work/held-$1-$2 held_in_windows program
  held_in_windows=$(in_windows "$held")
  FIX789_FILTER_SESSION_FILE=$held_in_windows \
    timeout 300 wine end_console.exe "$1" "$held_in_windows" fix789_windows_tests.exe --hold-permission "$2" > "$work/end" 2>&1 &
  program=$!
  for _ in $(seq 600); do grep -qs held "$work/end" && break; sleep 0.1; done
  [ "$1" != log-off ] || timeout 300 wine wineboot -e -f > /dev/null 2>&1
  wait $program || [ "$1" = log-off ] || { cat "$work/end"; return 1; }
  grep -q held "$work/end" || { cat "$work/end"; return 1; }
  for _ in $(seq 100); do [ -e "$held" ] || return 0; sleep 0.1; done
  echo "the permission outlived the program"; return 1
}
if [ -e end_console.exe ] && [ -d "$work/scripted" ]; then
  cp -p end_console.exe "$work/scripted" && cd "$work/scripted" || exit 1
  for way in x ctrl-c ctrl-break kill log-off; do
    for what in vpn all; do
      WINEDLLOVERRIDES="fwpuclnt=n" expect "permission-ends/$way-$what" permission_ends $way $what
    done
  done
  cd "$stage" || exit 1
else
  skip permission-ends "not built"
fi

wine make_services.exe IKEEXT=disabled || fail services "could not be made"
if [ -e fix789ctl.exe ]; then
  ctl_ends nothing-to-undo 0 undo --yes
  confirmed > /dev/null # makes the settings by which nobody is asked
  expect look/changes-nothing looking_changes_nothing
  echo "look: $(look_takes)"
  for who in ctl as_user; do
    expect "selftest/$who-schema" self_test_follows_its_schema $who
    expect "selftest/$who-changes-nothing" self_test_changes_nothing $who
  done
  walk service service.disabled:IKEEXT IKEEXT Start 0x3
  fleet service service.disabled:IKEEXT IKEEXT Start 0x3
  export_to "$work/before.reg"; cut_journal
  ctl_ends foreign-service 3 fix service.disabled:MpsSvc --yes
  reg add "$services\\RasMan\\Parameters" /v ProhibitIpSec /t REG_DWORD /d 1 /f
  walk prohibit-ipsec registry.prohibit-ipsec 'RasMan\Parameters' ProhibitIpSec 0x0
  network=$(in_windows "$here/server-behind-nat.json")
  nat=AssumeUDPEncapsulationContextOnSendRule
  fleet nat-t registry.nat-t-needed PolicyAgent $nat 0x2
  walk nat-t-absent registry.nat-t-needed PolicyAgent $nat 0x2 --network "$network"
  reg add "$services\\PolicyAgent" /v $nat /t REG_DWORD /d 0 /f
  walk nat-t-zero registry.nat-t-needed PolicyAgent $nat 0x2 --network "$network"
  ctl_ends key/set 0 key set walk <<< 'a key'
  ctl_ends key/is-kept 1 ladder --server walk.invalid --key-from-keychain walk --time-limit 20
  ctl_ends key/forget 0 key forget walk
  ctl_ends key/is-gone 2 ladder --server walk.invalid --key-from-keychain walk
  ctl_ends key/stdin 1 ladder --server walk.invalid --key-stdin --time-limit 20 <<< 'a key'
else
  skip walk "fix789ctl.exe is not built"
fi

# The window: that its plugins, its manifest and its libraries fit together. The rest of it is tested without Wine.
if [ ! -e fix789.exe ]; then
  skip window "not built"
elif ! command -v Xvfb > /dev/null; then
  skip window "Xvfb is not installed"
else
  wineserver -k # its desktop has no screen
  wineserver -w
  Xvfb -displayfd 3 -screen 0 1280x900x24 3> "$work/display" > /dev/null 2>&1 &
  screen=$!
  for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
  DISPLAY=:$(cat "$work/display") timeout 300 wine fix789.exe --time-first-frame > "$work/stdout" 2> "$work/stderr"
  code=$?
  if grep -qE '^[0-9]+' "$work/stdout"; then pass window/first-frame; else
    fail window/first-frame "ended with $code on display '$(cat "$work/display")': $(head -c 400 "$work/stdout" "$work/stderr" | tr '\r\n' '  ')"; fi
  wineserver -k # its desktop stands on the screen that goes away now
  kill $screen
fi

echo "$passed passed, $failed failed, $skipped skipped"
[ $failed = 0 ]
