#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Compiles core/adapters/windows to objects where there are no Windows libraries to link with, against Qt's headers of the building
# system. They may be of an older version than those that are shipped: it shows that the adapters are right C++ for Windows with
# the oldest Qt that the project builds with, no more.
set -uo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
qt=$(qmake6 -query QT_INSTALL_HEADERS)
out=$root/build/windows-objects
mkdir -p "$out"
status=0
for source in "$root"/core/adapters/windows/*/*.cpp; do
  x86_64-w64-mingw32-g++-posix -std=c++23 -Wall -Wextra -O1 -c "$source" -o "$out/$(basename "$source" .cpp).o" \
    -I"$root/core" -isystem "$qt" -isystem "$qt/QtCore" -isystem "$qt/QtNetwork" \
    -DUNICODE -D_UNICODE -DNOMINMAX -DWIN32_LEAN_AND_MEAN -D_WIN32_WINNT=0x0A00 -DWINVER=0x0A00 \
    -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_KEYWORDS -DFIX789_VERSION='"0"' || status=1
done
echo "$(ls "$out" | wc -l) objects"
exit $status
