#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# What somebody without an administrator's rights could try on the program that runs elevated, in a Windows that Wine plays:
# attacks.sh [STAGE-FOLDER]. After each attempt the services' keys are as before, and nothing was written outside of our folder.
# An account that is not an administrator is, under Wine, "everybody else" of Unix: what others may write to.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" != --inside ]; then
  stage=$(realpath -m "${1:-$here/../../build/windows/stage}")
  for needed in fix789repair.exe fix789repair.dll fix789ctl.exe make_services.exe scripted/planted.dll fix789_planted_program.exe; do
    [ -e "$stage/$needed" ] || { echo "SKIP attacks: there is no $needed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  done
  if ! command -v wine > /dev/null; then
    echo "SKIP wine: not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0
  fi
  work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-attacks.XXXXXX")
  if [ -n "${FIX789_KEEP:-}" ]; then echo "prefix: $work/prefix"; else trap 'rm -rf "$work"' EXIT; fi
  "$here/prefix.sh" "$work/prefix" "$here/attacks.sh" --inside "$stage" "$work"
  exit $?
fi

stage=$2 work=$3
home=$WINEPREFIX/drive_c/fix789
state=$WINEPREFIX/drive_c/ProgramData/Fix789
others=24 changeable=21 # engine::RepairExit
mine="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local/Fix789"
services='HKLM\System\CurrentControlSet\Services'
passed=0 failed=0
pass() { echo "PASS $1"; passed=$((passed + 1)); }
fail() { echo "FAIL $1: $2"; failed=$((failed + 1)); }
expect() { # NAME COMMAND...: what the command prints is why it failed
  local name=$1 why; shift
  if why=$("$@" 2>&1); then pass "$name"; else fail "$name" "${why:-$* failed}"; fi
}
repair() { timeout 300 wine 'C:\fix789\fix789repair.exe' "$@" > "$work/stdout" 2> "$work/stderr"; }
ctl() { timeout 300 wine 'C:\fix789\fix789ctl.exe' "$@" > "$work/stdout" 2> "$work/stderr"; }
prepare() { "$@" || fail "preparing: $*" "without it what follows proves nothing"; }
ends() { # WANTED COMMAND...
  local wanted=$1 got=0; shift
  "$@" || got=$?
  [ $got = "$wanted" ] || { echo "$* ended with $got, not $wanted: $(head -c 300 "$work/stdout" "$work/stderr" | tr '\r\n' '  ')"; return 1; }
}
says() { grep -q "$1" "$work/stdout" "$work/stderr" || { cat "$work/stdout" "$work/stderr"; return 1; }; }
new_run() { python3 -c 'import uuid; print(uuid.uuid4())'; }
# The service control manager reads the registry when it starts.
disable() { wine reg add "$services\\IKEEXT" /v Start /t REG_DWORD /d 4 /f > /dev/null 2>&1; wineserver -k; wineserver -w; }
starts_as() { wine reg query "$services\\IKEEXT" /v Start | tr -d '\r' | grep -qE "REG_DWORD +$1\$"; }
remember() { # FOLDER: the computer's services and software, the person's registry (but Wine's own), and every file outside of our folders
  local hive
  rm -rf "$1"; mkdir -p "$1"
  for hive in HKLM\\System HKLM\\Software HKCU; do
    wine reg export "$hive" "Z:${1//\//\\}\\exported.reg" /y > /dev/null 2>&1 || return 1
    iconv -f UTF-16 -t UTF-8 "$1/exported.reg" | awk '/^\[/ { keep = /CurrentControlSet.Services|HKEY_LOCAL_MACHINE.Software|HKEY_CURRENT_USER/ && !/Software.Wine/ } keep' > "$1/${hive//\\/-}.txt"; rm "$1/exported.reg"
  done
  (cd "$WINEPREFIX" && find drive_c -type f -not -path '*/Fix789*' -not -path '*/fix789/*' -print0 | sort -z | xargs -0 sha256sum) > "$1/files.txt"
}
nothing_changed() { remember "$work/after" && diff -r "$work/before" "$work/after"; }
fresh() { rm -rf "$state"* "$mine" "$home" "$WINEPREFIX/drive_c/planted.txt"; cp -rp "$stage" "$home"; chmod -R go-w "$home"; }
not_loaded() { [ ! -e "$WINEPREFIX/drive_c/planted.txt" ] || { echo "what was planted ran"; return 1; }; }
# A journal of one run, sound but for what it asks: journal FILE CHANGE BEFORE.
journal() {
  mkdir -p "$(dirname "$1")"
  python3 - "$@" << 'PYTHON'
import hashlib, json, sys
def line(**members):
    members["v"] = 2
    compact = lambda o: json.dumps(o, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
    members["sum"] = hashlib.sha256(compact(members).encode()).hexdigest()[:32]
    return compact(members) + "\n"
run, at = "11111111-1111-4111-8111-111111111111", "2026-01-01T00:00:00.000Z"
with open(sys.argv[1], "w") as out:
    out.write(line(kind="begin", run=run, at=at, causes=["service.disabled:IKEEXT"]))
    out.write(line(kind="change", run=run, at=at, change=json.loads(sys.argv[2]), before=json.loads(sys.argv[3])))
    out.write(line(kind="made", run=run, n=0))
PYTHON
}

wine "$stage/make_services.exe" IKEEXT=disabled || fail services "could not be made"
fresh

# First that it works: what is refused below is refused for its own reason.
run=$(new_run)
expect works/fix ends 0 repair fix machine service.disabled:IKEEXT "$run"
expect works/is-fixed starts_as 0x3
expect works/undo ends 0 repair undo machine "$run"
expect works/is-as-before starts_as 0x4
expect works/users-may-read-a-copy cmp "$state/journal.jsonl" "$state/readable/journal.jsonl"
expect works/tells-how-it-ended grep -q '"end": "done"' "$state/readable/result.json"
expect works/the-console-starts-it ends 0 ctl fix service.disabled:IKEEXT --yes
expect works/the-console-undoes ends 0 ctl undo --yes
# What users may read may also be in the way: it is a second set, and nothing depends on it.
run=$(new_run); rm -rf "$state/readable/copies" "$state/readable/result.json"; mkdir "$state/readable/result.json"; echo > "$state/readable/copies"
expect works/without-a-place-for-the-copies ends 0 ctl fix service.disabled:IKEEXT --yes
expect works/says-that-the-report-is-missing says 'could not be read'
expect works/keeps-the-copies-for-itself test -n "$(find "$state/copies" -name undo.reg)"
expect works/undone-all-the-same ends 0 ctl undo --yes
expect works/is-as-before-again starts_as 0x4
fresh
other=$(new_run); prepare ends 0 repair fix machine service.disabled:IKEEXT "$other"
expect works/the-result-names-its-run grep -q "\"run\": \"$other\"" "$state/readable/result.json"
expect works/keep-is-understood ends 3 repair fix machine keep service.disabled:IKEEXT "$(new_run)"
prepare ends 0 repair undo machine
# A figure, no verdict: others use this computer as well.
fastest() {
  python3 - << 'PYTHON'
import subprocess, time, uuid
seconds = []
for _ in range(5):
    run = str(uuid.uuid4())
    for words in (["fix", "machine", "service.disabled:IKEEXT", run], ["undo", "machine", run]):
        begun = time.monotonic()
        subprocess.run(["wine", "C:\\fix789\\fix789repair.exe", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        if words[0] == "fix":
            seconds.append(time.monotonic() - begun)
print(f"a repair with its verification: {min(seconds):.2f} s of 5 (wanted: 1)")
PYTHON
}
fastest
fresh; prepare ends 0 repair fix machine folder

expect before/is-remembered remember "$work/before"

# Arguments.
for words in '' 'fix' 'undo user' 'undo machine --all' 'undo machine ..\..\x' 'fix machine no.such.cause 11111111-1111-4111-8111-111111111111' \
  'fix machine registry.nat-t-needed' 'fix machine registry.nat-t-needed:HKLM\Software 11111111-1111-4111-8111-111111111111' \
  'fix user registry.nat-t-needed 11111111-1111-4111-8111-111111111111' 'fix machine --case C:\x.json 11111111-1111-4111-8111-111111111111' \
  'fix machine folder:C:\Windows' 'undo machine *' '--help'; do
  set -f; expect "arguments/refused: $words" ends 2 repair $words; set +f
done
expect arguments/nothing-changed nothing_changed

# Journals. The one of this sentence is sound, and undone: the others are refused for what is wrong with them.
run=11111111-1111-4111-8111-111111111111
fixed='{"kind":"service-start","service":"IKEEXT","start":4}' was='{"kind":"service-start","service":"IKEEXT","start":3}'
planted() { fresh; prepare ends 0 repair fix machine folder; prepare journal "$@"; }
planted "$state/journal.jsonl" "$fixed" "$was"
expect journal/control-a-sound-one-is-undone ends 0 repair undo machine $run
expect journal/control-was-written starts_as 0x3
disable
planted "$state/journal.jsonl" "$fixed" "$was"; chmod 666 "$state/journal.jsonl"
expect journal/that-others-may-write-to ends 2 repair undo machine $run
planted "$state/journal.jsonl" "$fixed" "$was"; ln "$state/journal.jsonl" "$work/second-name-$$"
expect journal/with-a-second-name ends 2 repair undo machine $run
for foreign in '{"kind":"registry-value","key":"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run","name":"x","content":{"is":"no-value"}}' \
  '{"kind":"service-start","service":"MpsSvc","start":4}' '{"kind":"connection-entry","connection":"Work","at":0,"entry":"78"}'; do
  planted "$state/journal.jsonl" "$foreign" "$foreign"
  expect "journal/outside-the-closed-list: ${foreign:0:48}" ends 2 repair undo machine $run
done
planted "$mine/journal.jsonl" "$fixed" "$was"
expect journal/of-a-person-is-not-read ends 2 repair undo machine $run
expect journal/of-a-person-is-not-undone ends 0 repair undo machine
planted "$state/readable/journal.jsonl" "$fixed" "$was"
expect journal/copy-is-not-read ends 2 repair undo machine $run
expect journal/nothing-changed nothing_changed

# The folder: squatted, redirected, a file in its place. It is named, not used, and taken over on consent.
squat() { fresh; mkdir -p "$state/readable"; echo theirs > "$state/theirs.txt"; chmod -R 777 "$state"; }
is_empty_for_us() { [ ! -e "$state/fixer.lock" ] && [ ! -e "$state/readable/result.json" ]; }
squat
expect folder/squatted-is-refused ends $others repair fix machine service.disabled:IKEEXT $run
expect folder/squatted-nothing-written is_empty_for_us
expect folder/console-refuses ends 4 ctl fix service.disabled:IKEEXT --yes
expect folder/console-names-it says 'ProgramData.Fix789'
expect folder/nothing-changed nothing_changed
expect folder/is-taken-over ends 0 repair fix machine folder:take-over
expect folder/their-files-stay grep -q theirs "$state".not-ours-*/theirs.txt
expect folder/is-ours-now ends 0 repair fix machine service.disabled:IKEEXT $run
expect folder/ours-works ends 0 repair undo machine $run
squat
expect folder/console-takes-over-on-consent ends 0 ctl fix service.disabled:IKEEXT --yes --take-over
expect folder/console-undoes ends 0 ctl undo --yes
fresh; mkdir -p -m 700 "$work/elsewhere"; ln -s "$work/elsewhere" "$state" # nothing but the link is wrong with it
expect folder/redirected-is-refused ends $others repair fix machine service.disabled:IKEEXT $run
expect folder/redirected-nothing-written test -z "$(ls -A "$work/elsewhere")"
fresh; echo theirs > "$state"
expect folder/a-file-in-its-place ends $others repair fix machine service.disabled:IKEEXT $run
fresh; prepare ends 0 repair fix machine folder; rm -rf "$state/readable"; mkdir "$state/readable"; chmod 777 "$state/readable"
expect folder/a-foreign-one-inside ends $others repair fix machine service.disabled:IKEEXT $run
expect folder/a-foreign-one-inside-is-named ends 4 ctl fix service.disabled:IKEEXT --yes
expect folder/a-foreign-one-inside-by-its-name says 'readable'
expect folder/a-foreign-one-inside-is-taken-over ends 0 ctl fix service.disabled:IKEEXT --yes --take-over
expect folder/a-foreign-one-inside-undone ends 0 ctl undo --yes
rm -rf "$state"*
expect folder/nothing-changed-at-the-end nothing_changed

# Libraries beside the program. The control shows that Wine would take them from there.
libraries='version winmm ws2_32 userenv netapi32 cryptbase profapi uxtheme dwmapi mpr setupapi ncrypt mdmregistration'
plant() { local name; for name in $libraries; do cp "$stage/scripted/planted.dll" "$home/$name.dll"; done; }
export WINEDLLOVERRIDES="$WINEDLLOVERRIDES;$(echo $libraries | tr ' ' ',')=n,b"
fresh; plant
ctl list
expect library/control-is-loaded-by-others test -e "$WINEPREFIX/drive_c/planted.txt"
fresh; plant; chmod 666 "$home/version.dll"
expect library/that-others-may-write-to ends $changeable repair fix machine service.disabled:IKEEXT $run
expect library/was-not-loaded not_loaded
fresh; plant; chmod 777 "$home"
expect library/in-a-folder-that-others-may-write-to ends $changeable repair undo machine
expect library/was-not-loaded-either not_loaded
fresh; cp "$stage/scripted/planted.dll" "$home/fix789repair.dll"; chmod 666 "$home/fix789repair.dll"
expect library/our-own-name ends $changeable repair undo machine
expect library/our-own-name-was-not-loaded not_loaded
fresh; cp "$stage/scripted/planted.dll" "$WINEPREFIX/drive_c/version.dll"
in_folder() { (cd "$WINEPREFIX/drive_c" && repair "$@"); }
expect library/in-the-current-folder ends 0 in_folder undo machine
expect library/in-the-current-folder-was-not-loaded not_loaded
rm -f "$WINEPREFIX/drive_c/version.dll"
WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d'

# A program in the place of ours: the launcher looks before it asks for consent.
fresh; cp "$stage/fix789_planted_program.exe" "$home/fix789repair.exe"; chmod 777 "$home/fix789repair.exe"
expect program/a-fake-one-is-refused ends 4 ctl fix service.disabled:IKEEXT --yes
expect program/a-fake-one-is-named says 'fix789repair.exe'
expect program/a-fake-one-did-not-run not_loaded
fresh; rm "$home/fix789repair.dll"; echo broken > "$home/fix789repair.dll"; chmod 600 "$home/fix789repair.dll"
expect program/a-broken-library-is-told ends 4 ctl fix service.disabled:IKEEXT --yes
expect program/a-broken-library-is-named says 'missing or damaged'
fresh; chmod 777 "$home"
expect program/a-folder-of-others-is-refused ends 4 ctl fix service.disabled:IKEEXT --yes
expect program/a-folder-of-others-is-named says 'fix789'
fresh; mkdir "$home/below"; chmod 777 "$home/below"
expect program/a-folder-inside ends 4 ctl fix service.disabled:IKEEXT --yes

# Variables.
fresh
expect environment/is-not-believed ends 0 env SystemDrive=D: SystemRoot='D:\evil' windir='D:\evil' ProgramData='C:\users\Public' ALLUSERSPROFILE='C:\users\Public' \
  QT_PLUGIN_PATH='C:\users\Public' QT_LOGGING_CONF='C:\x' LOCALAPPDATA='C:\users\Public' PATH="$PATH" \
  timeout 300 wine 'C:\fix789\fix789repair.exe' fix machine service.disabled:IKEEXT $run
expect environment/our-folder-is-where-it-belongs test -s "$state/journal.jsonl"
expect environment/undone ends 0 repair undo machine $run

# A person's settings, by an administrator.
fresh; mkdir -p "$mine"; journal "$mine/journal.jsonl" '{"kind":"dns-cache-emptied","done":true}' '{"kind":"dns-cache-emptied","done":false}'
expect person/nothing-of-theirs-is-undone-elevated ends 0 repair undo machine
rm -rf "$state"* "$mine"
expect end/nothing-changed nothing_changed

echo "$passed passed, $failed failed, 0 skipped"
[ $failed = 0 ]
