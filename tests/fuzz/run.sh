#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Fuzzes every parser of hostile input for so many seconds each (default 60), under ASan and UBSan:  run.sh [SECONDS]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
seconds=${1:-60}
build=$root/build/fuzz
cmake -S "$root/tests/fuzz" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_BUILD_TYPE=RelWithDebInfo >/dev/null
cmake --build "$build" >/dev/null
for target in "$build"/*_fuzz; do
  name=$(basename "$target")
  corpus=$build/corpus/$name
  mkdir -p "$corpus"
  seeds=("$corpus")
  [ -d "$root/tests/fuzz/corpus/$name" ] && seeds+=("$root/tests/fuzz/corpus/$name")
  "$target" -max_total_time="$seconds" -max_len=70000 -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 "${seeds[@]}" >"$build/$name.log" 2>&1 || {
    tail -n 40 "$build/$name.log"
    exit 1
  }
  grep -E 'stat::number_of_executed_units' "$build/$name.log" | sed "s/^/$name: /"
done
