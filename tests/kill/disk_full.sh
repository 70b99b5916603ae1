#!/bin/bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# A repair on a disk that is full: a real one that has room for so many blocks, or for so many files, and no more; and one that says so
# at the k-th flush, rename or folder, once or from then on. However the repair ends, it says so (2 where it could not even begin), and
# "undo" with room on the disk again leaves the computer exactly as it was.
#   disk_full.sh PATH-TO-FIX789CTL
set -u
ctl=$(realpath "$1")
if [ "${2:-}" != --inside ]; then
  own=-m; [ "$(id -u)" = 0 ] || own=-rm
  for tool in strace unshare; do
    command -v $tool > /dev/null || { echo "SKIP disk full: $tool is not installed"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  done
  if ! unshare $own mount -t tmpfs none /mnt 2> /dev/null || ! strace -f -o /dev/null -e trace=write true 2> /dev/null; then
    echo "SKIP disk full: this machine lets nobody mount a disk of their own, or trace"; echo "0 passed, 0 failed, 1 skipped"; exit 0
  fi
  exec unshare $own "$0" "$ctl" --inside
fi

calls='fsync,fdatasync,mkdir,link,rename,renameat2' # "No space left on device" comes from these as well; a sanitizer writes for itself
causes='service.disabled:IKEEXT registry.nat-t-needed'
most=200
disk=$(mktemp -d) outside=$(mktemp -d)
trap 'umount "$disk"; rm -rf "$disk" "$outside"' EXIT
roomy=size=16m,nr_inodes=1000
mount -t tmpfs -o $roomy none "$disk" || exit 1
export XDG_STATE_HOME=$disk/state LSAN_OPTIONS=detect_leaks=0 ASAN_OPTIONS=detect_leaks=0
"$ctl" record --practice "$outside/original.json" > /dev/null || exit 1

passed=0 failed=0 points=0 ends=''
fail() { failed=$((failed + 1)); echo "FAIL $1"; }
# Of the machine's files, what a fix and an undo leave: the case alone.
same() {
  /usr/bin/python3 -c 'import json,sys; sys.exit(json.load(open(sys.argv[1])) != json.load(open(sys.argv[2])))' "$disk/case.json" "$outside/original.json" 2> /dev/null
}
afresh() { mount -o "remount,$roomy" "$disk"; rm -rf "$disk/state" "$disk"/case.json*; cp "$outside/original.json" "$disk/case.json"; }
judged() { # WHAT CODE: after a repair on a full disk that ended with that exit
  points=$((points + 1)) ends="$ends$2\n"
  mount -o "remount,$roomy" "$disk"
  case $2 in 0 | 2 | 4 | 6) ;; *) fail "$1: it ended with $2: $(head -c 300 "$outside/err")"; return ;; esac
  if [ "$2" != 0 ] && [ "$2" != 6 ] && ! same; then fail "$1: it said that nothing was changed"; return; fi
  if ! "$ctl" undo --case "$disk/case.json" --yes > "$outside/out" 2>&1; then fail "$1: undo said: $(cat "$outside/out")"
  elif same; then passed=$((passed + 1)); else fail "$1: the computer is not as it was"; fi
}
mend() { "$ctl" fix $causes --case "$disk/case.json" --yes --json > "$outside/out" 2> "$outside/err"; }
told() { # WHAT LEAST
  echo "$1: at $points points; ends: $(printf '%b' "$ends" | sort | uniq -c | awk '{ printf "%s of exit %s, ", $1, $2 }' | sed 's/, $//')"
  [ "$points" -ge "$2" ] || fail "$1: hardly any point was met"
  points=0 ends=''
}
used() { df --output="$1" "$disk" | tail -n 1 | tr -d ' '; }

for what in blocks files; do
  for ((more = 0; more < most; more++)); do
    afresh
    if [ $what = blocks ]; then mount -o "remount,size=$(($(used used) + 4 * more))k" "$disk"
    else mount -o "remount,nr_inodes=$(($(used iused) + more))" "$disk"; fi
    mend; code=$?
    judged "room for $more $what" $code
    [ $code = 0 ] && break
  done
  told "a disk with room for so many $what" 3
done
for forever in '' +; do
  for ((k = 1; k <= most; k++)); do
    afresh
    ( strace -f -qq -o "$outside/trace" -e "trace=$calls" -e "inject=$calls:error=ENOSPC:when=$k$forever" \
      "$ctl" fix $causes --case "$disk/case.json" --yes --json > "$outside/out" 2> "$outside/err"; exit $? ) 2> /dev/null
    code=$?
    grep -q 'ENOSPC.*INJECTED' "$outside/trace" || break
    judged "full at flush, rename or folder $k$forever" $code
  done
  told "a disk that is full ${forever:+from} at the k-th flush, rename or folder${forever:+ on}" 5
done
echo "$passed passed, $failed failed, 0 skipped"
[ "$failed" -eq 0 ]
