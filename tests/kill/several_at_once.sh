#!/bin/bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Four repairs and undos of one computer at the same time, again and again: each ends by its own exit, one waits for the other or says
# that another is at work, and at the end "undo" leaves the computer exactly as it was.
#   several_at_once.sh PATH-TO-FIX789CTL
set -u
ctl=$(realpath "$1")
causes='service.disabled:IKEEXT registry.nat-t-needed'
rounds=12
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export XDG_STATE_HOME=$work/state
"$ctl" record --practice "$work/original.json" > /dev/null || exit 1
passed=0 failed=0 met=0
for ((round = 1; round <= rounds; round++)); do
  rm -rf "$work/state"; cp "$work/original.json" "$work/case.json"
  jobs=()
  for name in fix-a undo-a fix-b undo-b; do
    case $name in fix-*) words="fix $causes" ;; *) words=undo ;; esac
    ( "$ctl" $words --case "$work/case.json" --yes > "$work/$name" 2>&1; echo $? > "$work/$name.exit" ) &
    jobs+=($!)
  done
  wait "${jobs[@]}"
  why=''
  for name in fix-a undo-a fix-b undo-b; do
    # 3: a fix that found nothing to mend, since the other had. 4: refused, another was at work. 2 is never: the file is whole at any time.
    case $(cat "$work/$name.exit") in 0) ;; 3 | 4) met=$((met + 1)) ;; *) why="$name ended with $(cat "$work/$name.exit"): $(head -c 200 "$work/$name")" ;; esac
  done
  "$ctl" undo --case "$work/case.json" --yes > "$work/out" 2>&1 || why="undo said: $(cat "$work/out")"
  /usr/bin/python3 -c 'import json,sys; sys.exit(json.load(open(sys.argv[1])) != json.load(open(sys.argv[2])))' \
    "$work/case.json" "$work/original.json" || why="${why:-the computer is not as it was}"
  if [ -z "$why" ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAIL round $round: $why"; fi
done
echo "$rounds rounds of four at once; $met of $((rounds * 4)) found another at work or nothing left to do"
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
