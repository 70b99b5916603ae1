#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Builds and tests on Debian 13 (Qt 6.8), in a folder that holds that Debian: debian13.sh [FOLDER] (root; default build/debian13)
# The unit tests, the window's tests (the announcements of Qt 6.8 among them), translations, the accessibility bus, the contract,
# and the package. The folder is kept: a second run compiles only what has changed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

if [ "${1:-}" != --inside ]; then
  folder=$(realpath -m "${1:-$root/build/debian13}")
  say() { echo "SKIP Debian 13: $1"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  [ "$(id -u)" = 0 ] || say "only root can make such a folder"
  "$root/installer/packages.sh" debian13 || say "debootstrap is missing"
  mkdir -p "$folder"
  unshare -m "$here/debian13.sh" --inside "$folder"
  exit $?
fi

folder=$2
system=$folder/system
if [ ! -e "$folder/made" ]; then
  # From where this system has its own packages.
  archive=$(apt-get indextargets --format '$(REPO_URI) $(COMPONENT)' 'Created-By: Packages' | sed -n '/security/!s/ main$//p' | head -1)
  [ -n "$archive" ] || { echo "SKIP Debian 13: apt has no archive of Debian"; echo "0 passed, 0 failed, 1 skipped"; exit 0; }
  rm -rf "$system"
  debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg trixie "$system" "$archive" > "$folder/debootstrap.log" 2>&1 || {
    tail -n 5 "$folder/debootstrap.log"
    echo "SKIP Debian 13: it could not be had"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
  }
  cp /etc/apt/apt.conf.d/* "$system/etc/apt/apt.conf.d/" 2> /dev/null
  touch "$folder/made"
fi
mkdir -p "$system/fix789" "$system/build" "$folder/build" "$folder/ccache"
mount --bind "$root" "$system/fix789" && mount -o remount,bind,ro "$system/fix789" || exit 1
[ ! -d "$root/../shared" ] || { mkdir -p "$system/shared" && mount --bind "$root/../shared" "$system/shared"; }
mount --bind "$folder/build" "$system/build"
mount --rbind /dev "$system/dev"
mount -t proc none "$system/proc"
mount -t tmpfs none "$system/tmp"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM="${platform:-}" \
  chroot "$system" sh -c 'cd /fix789 && exec "$@"' sh "$@"; }

passed=0 failed=0 skipped=0
pass() { echo "PASS $1"; passed=$((passed + 1)); }
fail() { echo "FAIL $1: $2"; failed=$((failed + 1)); }
finish() { echo "$passed passed, $failed failed, $skipped skipped"; exit $((failed > 0)); }
step() { # NAME LOG COMMAND...
  local name=$1 log=$folder/$2.log; shift 2
  if "$@" > "$log" 2>&1; then pass "$name"; else fail "$name" "$(grep -E 'error|FAILED|rror:|could not|Unable' "$log" | head -n 8; tail -n 3 "$log")"; return 1; fi
}
# A group's own closing line ("N passed, N failed, N skipped"), and its failures.
group() { # NAME LOG COMMAND...
  local name=$1 log=$folder/$2.log line; shift 2
  "$@" > "$log" 2>&1
  line=$(grep -E '^[0-9]+ passed, [0-9]+ failed, [0-9]+ skipped$' "$log" | tail -n 1)
  [ -n "$line" ] || { fail "$name" "ended without a result: $(tail -n 3 "$log")"; return; }
  read -r p _ f _ s _ <<<"${line//,/}"
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  grep -E '^(FAIL|SKIP)' "$log"
  echo "$name: $line"
}

step "packages" packages inside installer/packages.sh build window tests || finish
inside sh -c 'dpkg-query -W -f="\${Package} \${Version}\n" qt6-base-dev g++ libssl-dev cmake'
step "configures" configure inside cmake -S . -B /build --preset dev -DCMAKE_UNITY_BUILD=ON || finish
step "builds" build inside cmake --build /build || finish
platform=offscreen
step "unit tests" unit inside /build/tests/fix789_tests --gtest_brief=1
step "window tests, translations" ctest inside ctest --test-dir /build -LE 'unit|long'
unset platform
group "accessibility" accessibility inside tests/ui/accessibility/run.sh /build /tmp/focus
group "contract" contract inside /usr/bin/python3 tests/contract/contract_test.py /build/app/fix789ctl/fix789ctl
group "console" console inside /usr/bin/python3 tests/contract/console_test.py /build/app/fix789ctl/fix789ctl
finish
