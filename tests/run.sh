#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Builds and runs every test of every kind; installs what is missing (Debian 12, root or sudo). Says loudly what it had to
# skip and why, and ends with "N passed, N failed, N skipped".
#   --long      also a build without precompiled headers, clang-tidy, fuzzing, more seeds in the lab, and the benchmarks
#   --windows   builds the Windows libraries from source where ../shared/windows is missing (the better part of an hour, once)
#   --ci        warnings are errors, and a skipped lab or Wine group is a failure
set -uo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root" || exit 1
long= build_libraries= ci=
for word in "$@"; do
  case $word in
    --long) long=1 ;;
    --windows) build_libraries=--build ;;
    --ci) ci=1 ;;
    *) sed -n '4,9s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
  esac
done
logs=$root/build/logs
mkdir -p "$logs"
passed=0 failed=0 skipped=0
loud=()
began=$SECONDS

note() { printf '\n== %s (%d s) ==\n' "$1" $((SECONDS - began)); }
fail() { failed=$((failed + 1)); loud+=("FAILED: $1"); printf 'FAIL %s\n' "$1"; }
skip() { # GROUP WHY [may be skipped in CI]
  skipped=$((skipped + 1)); loud+=("SKIPPED: $1: $2"); printf 'SKIP %s: %s\n' "$1" "$2"
  [ -z "$ci" ] || [ -n "${3:-}" ] || fail "$1 must not be skipped here"
}
# Adds up a group's own closing line; a group without one, or with another exit than it says, has failed.
count() { # GROUP LOG EXIT
  local line
  line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$2" | tail -n 1)
  [ -n "$line" ] || { tail -n 30 "$2"; fail "$1 ended without a result (exit $3)"; return; }
  read -r p _ f _ s _ <<<"${line//,/}"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  # In CI a group that skips itself as a whole has failed, and nowhere does one count that ran nothing.
  [ $((p + f)) -gt 0 ] || { [ -z "$ci" ] && [ "$s" -gt 0 ]; } || fail "$1 ran no test"
  grep -E '^(FAIL|SKIP)' "$2"
  while IFS= read -r why; do loud+=("${why/SKIP/SKIPPED:}"); done < <(grep -E '^SKIP' "$2")
  # Again at the end, where somebody who sees only that finds them.
  [ "$f" -eq 0 ] || loud+=("FAILED: $f of $1")
  while IFS= read -r why; do loud+=("  ${why:0:400}"); done < <(grep -E '^FAIL' "$2" | head -n 20)
  [ "$3" -eq 0 ] || [ "$f" -gt 0 ] || fail "$1 ended with exit $3"
  printf '%s: %s\n' "$1" "$line"
}
build() { # PRESET LOG [WORDS FOR THE BUILD...]
  cmake --preset "$1" >"$2" 2>&1 && cmake --build "build/${1#ci-}" "${@:3}" >>"$2" 2>&1
}

note "Packages"
installer/packages.sh build window tests || exit 1
installer/packages.sh lab || echo "The lab's packages are missing."
installer/packages.sh windows || echo "The cross compiler and Wine are missing."
installer/packages.sh setup || echo "What makes the installer for Windows is missing."
prefix=${ci:+ci-}

note "Build with ASan and UBSan"
if ! build "${prefix}debug" "$logs/build-debug.log"; then
  grep -E 'error|warning|FAILED' "$logs/build-debug.log" | head -n 40
  fail "the build (all of it: $logs/build-debug.log)"
  printf '\n%s\n' "${loud[@]}"
  echo "$passed passed, $failed failed, $skipped skipped"
  exit 1
fi
ctl=$root/build/debug/app/fix789ctl/fix789ctl

# The lab mostly waits for servers to stay silent, so it runs beside the next build.
lab_exit=$logs/lab.exit lab_late=$logs/lab.late
rm -f "$lab_late" "$lab_exit"
( tests/lab/run.py --ctl "$ctl" --late "$lab_late" ${long:+--seed 3} >"$logs/lab.log" 2>&1; echo $? >"$lab_exit" ) &
lab=$!

# The groups of tests of these programs are a lane, those of Windows another: each is mostly one process after the other, so that
# two lanes keep two processors busy. Their lines begin with the lane's name as they come.
lane() { # NAME
  ( passed=0 failed=0 skipped=0 loud=(); "$1"; declare -p passed failed skipped loud >"$logs/$1.lane" ) 2>&1 | sed -u "s/^./[$1] &/"
}
join() { # NAME PID
  wait "$2"
  local -A sum=([passed]=$passed [failed]=$failed [skipped]=$skipped)
  local said=("${loud[@]}")
  if [ -s "$logs/$1.lane" ]; then
    # shellcheck disable=SC1090 # four variables that the lane has declared
    source <(sed 's/^declare -\S* /declare -g /' "$logs/$1.lane")
    passed=$((passed + sum[passed])) failed=$((failed + sum[failed])) skipped=$((skipped + sum[skipped]))
    loud=("${said[@]}" "${loud[@]}")
  else
    fail "the lane \"$1\" ended early"
  fi
}

programs() {
  # The picture of the rooms follows the table of their rules.
  if tests/architecture/picture.py --check; then passed=$((passed + 1)); else fail "docs/rooms.svg is stale"; fi

  note "Unit tests"
  # The unit tests are thousands: two processes run them all, where ctest would start one for each.
  export GTEST_TOTAL_SHARDS=2
  for shard in 0 1; do
    rm -f "$logs/unit$shard.xml"
    GTEST_SHARD_INDEX=$shard build/debug/tests/fix789_tests --gtest_brief=1 --gtest_output="xml:$logs/unit$shard.xml" >"$logs/unit$shard.log" 2>&1 &
    shards[shard]=$!
  done
  status=0
  for shard in 0 1; do wait "${shards[shard]}" || { status=1; tail -n 60 "$logs/unit$shard.log"; }; done
  unset GTEST_TOTAL_SHARDS
  /usr/bin/python3 tests/count_tests.py "$logs/unit0.xml" "$logs/unit1.xml" >"$logs/unit-count.log" || status=1
  count "unit tests" "$logs/unit-count.log" $status

  note "Window tests, translations, key store"
  env ${long:+FIX789_LONG=1} ctest --preset debug -LE "$([ -n "$long" ] && echo unit || echo 'unit|long')" --output-junit "$logs/ctest.xml" >"$logs/ctest.log" 2>&1
  status=$?
  /usr/bin/python3 tests/count_tests.py "$logs/ctest.xml" >"$logs/ctest-count.log" || status=1
  [ $status -eq 0 ] || grep -E '\(Failed\)|\*\*\*|Failure|Error' "$logs/ctest.log" | head -n 60
  count "window tests" "$logs/ctest-count.log" $status

  # From here on thousands of short processes. What a process has not freed when it ends harms nobody, and looking for it is a
  # third of such a start; the tests above look for leaks, and with --long all do.
  [ -n "$long" ] || export ASAN_OPTIONS=detect_leaks=0

  note "The window over the accessibility bus, and by keyboard alone"
  tests/ui/accessibility/run.sh build/debug "$root/build/debug/screenshots/focus" >"$logs/accessibility.log" 2>&1
  count "accessibility" "$logs/accessibility.log" $?

  note "Contract: words, exits, JSON, cases, bad input"
  /usr/bin/python3 tests/contract/contract_test.py "$ctl" >"$logs/contract.log" 2>&1
  count "contract" "$logs/contract.log" $?
  /usr/bin/python3 tests/contract/console_test.py "$ctl" >"$logs/console.log" 2>&1
  count "console" "$logs/console.log" $?
  /usr/bin/python3 tests/contract/servers_table_test.py >"$logs/servers-table.log" 2>&1
  count "table of servers" "$logs/servers-table.log" $?

  note "Audit of a Meraki site: our own dashboard, and recorded organizations"
  /usr/bin/python3 tests/site/audit_test.py "$ctl" ${long:+--long} >"$logs/audit.log" 2>&1
  count "site audit" "$logs/audit.log" $?
  /usr/bin/python3 tests/site/survey_test.py "$ctl" >"$logs/survey.log" 2>&1
  count "site survey and baseline" "$logs/survey.log" $?

  # 2,500 starts of one program: the sanitizers, of which the unit tests have the same code, would make six minutes of one.
  note "Scenarios on recorded computers: a part again, against RESULTS.md"
  local quick=$root/build/release/app/fix789ctl/fix789ctl
  if build "${prefix}release" "$logs/build-release.log" --target fix789ctl; then
    tests/scenarios/run.py --ctl "$quick" --sample --replay >"$logs/scenarios.log" 2>&1
    count "scenarios" "$logs/scenarios.log" $?
  else
    grep -E 'error|warning|FAILED' "$logs/build-release.log" | head -n 40
    fail "the release build (all of it: $logs/build-release.log)"
  fi
  if [ -n "$long" ]; then
    tests/scenarios/run.py --ctl "$ctl" --sample --replay >"$logs/scenarios-asan.log" 2>&1
    count "scenarios with ASan" "$logs/scenarios-asan.log" $?
  fi

  note "Killed at every step, with a full disk, and several at once"
  # NAME SCRIPT
  broken_off() {
    tests/kill/"$2".sh "$ctl" >"$logs/$2.log" 2>&1
    local status=$?
    grep -v -e '^FAIL' -e ' passed, ' "$logs/$2.log"
    count "$1" "$logs/$2.log" $status
  }
  broken_off "kill everywhere" kill_everywhere
  broken_off "disk full" disk_full
  broken_off "several at once" several_at_once

  note "Package for Debian: made, installed and removed"
  tests/package/deb.sh build/debug >"$logs/deb.log" 2>&1
  count "Package for Debian" "$logs/deb.log" $?
}

windows() {
  note "Windows"
  if ! command -v x86_64-w64-mingw32-g++-posix >/dev/null; then
    skip "Windows" "the cross compiler is not installed"
  elif installer/windows/sysroot.sh $build_libraries >"$logs/sysroot.log" 2>&1; then
    if ! build "${prefix}windows" "$logs/build-windows.log"; then
      grep -E 'error|warning|FAILED' "$logs/build-windows.log" | head -n 40
      fail "the Windows build (all of it: $logs/build-windows.log)"
    elif ! command -v wine >/dev/null; then
      skip "Wine" "Wine is not installed"
    else
      installer/windows/stage.sh >"$logs/stage.log" 2>&1 || fail "staging the Windows programs"
      installer/windows/check_mitigations.py build/windows/stage >"$logs/mitigations.log" 2>&1
      count "protections in the headers" "$logs/mitigations.log" $?
      tests/wine/walk.sh >"$logs/wine.log" 2>&1
      count "Wine" "$logs/wine.log" $?
      tests/wine/attacks.sh >"$logs/attacks.log" 2>&1
      count "Attacks" "$logs/attacks.log" $?
      grep -E '^a repair with' "$logs/attacks.log"
      ! grep -q '^SKIP' "$logs/attacks.log" || fail "the attacks must not be skipped: the programs are there"
      installer/windows/build-nsis.sh --build >"$logs/nsis.log" 2>&1 ||
        skip "an installer by NSIS 3.11" "it could not be made ($logs/nsis.log), so an older one makes it" may-skip
      # Each is mostly one processor's work, and the groups mostly wait for Wine.
      local making=()
      for package in setup msi portable; do
        { installer/windows/$package.sh >"$logs/$package.log" 2>&1; echo $? >"$logs/$package.exit"; } &
        making+=($!)
      done
      wait "${making[@]}"
      local made=1
      for package in setup msi portable; do
        [ "$(cat "$logs/$package.exit")" = 0 ] || { [ $package = msi ] && ! command -v wixl >/dev/null; } || { tail -n 5 "$logs/$package.log"; fail "making the packages for Windows: $package.sh"; made=; }
      done
      if ! command -v makensis >/dev/null || ! command -v wixl >/dev/null; then
        skip "Packages for Windows" "NSIS or wixl is not installed" may-skip
      elif [ -n "$made" ]; then
        local group groups=()
        for group in installed upgraded package; do
          { tests/wine/$group.sh >"$logs/$group.log" 2>&1; echo $? >"$logs/$group.exit"; } &
          groups+=($!)
        done
        wait "${groups[@]}"
        count "Installer" "$logs/installed.log" "$(cat "$logs/installed.exit")"
        count "Upgrade, and what is left" "$logs/upgraded.log" "$(cat "$logs/upgraded.exit")"
        count "MSI and portable copy" "$logs/package.log" "$(cat "$logs/package.exit")"
        tests/package/contents_test.py build/windows >"$logs/contents.log" 2>&1
        count "What is in the packages" "$logs/contents.log" $?
        if [ -n "$long" ]; then
          tests/package/reproducible.sh --all >"$logs/reproducible.log" 2>&1
          count "The same bytes again" "$logs/reproducible.log" $?
        fi
        tests/package/signing.sh build/windows/fix789-setup.exe build/windows/fix789.msi >"$logs/signing.log" 2>&1
        count "Signing" "$logs/signing.log" $?
      fi
    fi
  else
    cat "$logs/sysroot.log"
    # The adapters are compiled in any case, against Qt's headers of the building system.
    if installer/windows/compile_objects.sh >"$logs/objects.log" 2>&1; then
      passed=$((passed + 1)); echo "core/adapters/windows compiles"
    else
      tail -n 30 "$logs/objects.log"; fail "core/adapters/windows does not compile"
    fi
    skip "Wine" "there are no Windows libraries; tests/run.sh --windows builds them" may-skip
  fi
}

rm -f "$logs"/*.lane
lane programs & programs=$!
lane windows & windows=$!
join programs $programs
join windows $windows

note "Lab of network namespaces"
wait $lab
status=$(cat "$lab_exit" 2>/dev/null || echo 1)
if [ "$status" = 77 ]; then
  skip "lab" "$(tail -n 1 "$logs/lab.log")"
else
  count "lab" "$logs/lab.log" "$status"
fi
# Beside a build a second is not a second: what was right but late has to be in time by itself.
if [ -s "$lab_late" ]; then
  grep '^LATE' "$logs/lab.log"
  mapfile -t late <"$lab_late"
  tests/lab/run.py --ctl "$ctl" --jobs 1 ${long:+--seed 3} "${late[@]}" >"$logs/lab-late.log" 2>&1
  count "lab, once more and alone" "$logs/lab-late.log" $?
fi

if [ -n "$long" ]; then
  # Alone: it judges times and losses, too.
  note "A shop of three Wi-Fi names, surveyed"
  tests/lab/shop.py --ctl "$ctl" --watch >"$logs/shop.log" 2>&1
  count "shop" "$logs/shop.log" $?
  note "Debian 13: built, and its tests"
  tests/package/debian13.sh >"$logs/debian13.log" 2>&1
  count "Debian 13" "$logs/debian13.log" $?
  note "L2TP without IPsec against xl2tpd, l2tpns and FreeRADIUS"
  cmake --build build/debug --target fix789_plain_l2tp >"$logs/build-plain-l2tp.log" 2>&1
  tests/lab/plain_l2tp.py build/debug/tests/fix789_plain_l2tp --runs 3 >"$logs/plain-l2tp.log" 2>&1
  count "plain L2TP" "$logs/plain-l2tp.log" $?
  note "Build without precompiled headers"
  if cmake --preset release -B build/plain -DCMAKE_UNITY_BUILD=OFF -DFIX789_PCH=OFF -DCMAKE_COMPILE_WARNING_AS_ERROR=ON >"$logs/build-plain.log" 2>&1 &&
    cmake --build build/plain >>"$logs/build-plain.log" 2>&1; then
    passed=$((passed + 1)); echo "every source includes what it uses"
  else
    grep -E 'error|FAILED' "$logs/build-plain.log" | head -n 20; fail "the build without precompiled headers"
  fi
  note "clang-tidy"
  if installer/packages.sh tidy && tests/tidy.sh >"$logs/tidy.log" 2>&1; then
    passed=$((passed + 1)); echo "clang-tidy: nothing found"
  else
    tail -n 40 "$logs/tidy.log"; fail "clang-tidy"
  fi
  note "Fuzzing"
  if installer/packages.sh fuzz && tests/fuzz/run.sh 120 >"$logs/fuzz.log" 2>&1; then
    passed=$((passed + 1)); tail -n 3 "$logs/fuzz.log"
  else
    tail -n 40 "$logs/fuzz.log"; fail "fuzzing"
  fi
  note "Benchmarks (figures, no verdict)"
  tests/bench/run.sh || fail "the benchmarks"
fi

note "Result"
[ ${#loud[@]} -eq 0 ] || printf '%s\n' "${loud[@]}"
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
