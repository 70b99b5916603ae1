#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Builds Fix789 and opens its window; arguments pass through to it. Without a display it walks the practice computer in the
# console, and says how to get the window. Installs what is missing (Debian 12, root or sudo).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
"$root/installer/packages.sh" build window
echo "Building ..." >&2
log=$root/build/release.log
mkdir -p "$root/build"
if ! { cd "$root" && cmake --preset release && cmake --build --preset release; } >"$log" 2>&1; then
  tail -n 40 "$log" >&2
  echo "The build failed; all of it is in $log." >&2
  exit 1
fi
bin=$root/build/release/app
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/fix789/fix789" "$@"
fi
case=$(mktemp -d)/practice.json
"$bin/fix789ctl/fix789ctl" record --practice "$case" >/dev/null
status=0
"$bin/fix789ctl/fix789ctl" check --case "$case" || status=$?
cat <<END

There is no display here, so the practice computer was looked at in the console (exit $status: a cause is confirmed is 1).
  Mend it:        $bin/fix789ctl/fix789ctl fix service.disabled:IKEEXT --case $case
  Take it back:   $bin/fix789ctl/fix789ctl undo --case $case
  A real server:  $bin/fix789ctl/fix789ctl check --server vpn.example.com
  The window:     run this command in a desktop session, or with a virtual display:
                  apt-get install xvfb xauth && xvfb-run -a app/run.sh --practice
END
[ "$status" -eq 1 ] || exit 1
