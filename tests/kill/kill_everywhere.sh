#!/bin/bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Ends a repair by SIGKILL at its k-th write, flush or rename, for every k until a run ends by itself; after each, "undo" has to
# leave the computer exactly as it was. Prints how many distinct points there were.
#   kill_everywhere.sh PATH-TO-FIX789CTL
set -u
ctl=$(realpath "$1")
calls='write,writev,pwrite64,fsync,fdatasync,rename,renameat,renameat2,ftruncate,unlink,link,linkat,mkdir'
causes='service.disabled:IKEEXT registry.nat-t-needed'
most=400
command -v strace >/dev/null || { echo "SKIP kill everywhere: strace is not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }

work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export XDG_STATE_HOME=$work/state LSAN_OPTIONS=detect_leaks=0 ASAN_OPTIONS=detect_leaks=0
"$ctl" record --practice "$work/original.json" >/dev/null || exit 1
if ! strace -f -o /dev/null -e trace=write true 2>/dev/null; then
  echo "SKIP kill everywhere: this machine does not let strace trace"; echo "0 passed, 0 failed, 1 skipped"; exit 0
fi

passed=0 failed=0
same() {
  cmp -s <(/usr/bin/python3 -c 'import json,sys; print(json.dumps(json.load(open(sys.argv[1])),sort_keys=True))' "$work/case.json") \
         <(/usr/bin/python3 -c 'import json,sys; print(json.dumps(json.load(open(sys.argv[1])),sort_keys=True))' "$work/original.json")
}
# Threads of the program share the count only if there is one tracee at a time to count for: -f counts each by itself, so
# every point that the main thread passes is met; the workers of a look write nothing but the log.
killed_at() {
  local k=$1; shift
  ( strace -f -qq -o "$work/trace" -e "trace=$calls" -e "inject=$calls:signal=SIGKILL:when=$k" \
    "$ctl" "$@" --case "$work/case.json" --yes >"$work/out" 2>&1; exit $? ) 2>/dev/null
}
# WHAT LEAST WORD...: the command that is killed, at no fewer points than LEAST. Before an undo there is a repair.
everywhere() {
  local what=$1 least=$2 points=0 cut_open=0 k; shift 2
  for ((k = 1; k <= most; k++)); do
    rm -rf "$work/state"; cp "$work/original.json" "$work/case.json"
    [ "$1" = undo ] && { "$ctl" fix $causes --case "$work/case.json" --yes >"$work/out" 2>&1 || { failed=$((failed + 1)); break; }; }
    killed_at "$k" "$@"
    [ $? -eq 0 ] && break
    points=$((points + 1))
    "$ctl" history --case "$work/case.json" --json 2>/dev/null | grep -q '"state": "open"' && cut_open=$((cut_open + 1))
    if ! "$ctl" undo --case "$work/case.json" --yes >"$work/out" 2>&1; then
      failed=$((failed + 1)); echo "FAIL $what killed at point $k: undo said: $(cat "$work/out")"
    elif same; then
      passed=$((passed + 1))
    else
      failed=$((failed + 1)); echo "FAIL $what killed at point $k: the computer is not as it was"
    fi
  done
  echo "$what killed at $points distinct points; the journal was open after $cut_open of them"
  if [ "$k" -gt "$most" ] || [ "$points" -lt "$least" ]; then failed=$((failed + 1)); echo "FAIL $what never ended, or hardly any point was met"; fi
}
everywhere "a repair" 10 fix $causes
everywhere "an undo" 5 undo
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
