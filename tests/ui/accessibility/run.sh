#!/bin/sh
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The window as a screen reader gets it, over a real AT-SPI bus on a screen of its own:
#   tests/ui/accessibility/run.sh BUILD-FOLDER [PICTURES]
set -eu
# What the font and display libraries keep until the end is not ours to free.
export ASAN_OPTIONS=detect_leaks=0
here=$(cd "$(dirname "$0")" && pwd)
exec xvfb-run -a -s "-screen 0 1920x1400x24 -dpi 96" dbus-run-session -- \
  /usr/bin/python3 "$here/accessibility_test.py" "$(cd "$1" && pwd)/app/fix789/fix789" ${2:+"$2"}
