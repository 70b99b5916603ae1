#!/bin/sh
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Photographs every page of the window on a screen of its own: tests/ui/screenshots.sh [--readme] [BUILD-FOLDER]
# The pictures go to BUILD-FOLDER/screenshots for people to judge; nothing is compared. --readme takes those of the README alone, light
# and dark, and puts them into docs/window.
set -eu
# What the font and display libraries keep until the end is not ours to free.
export ASAN_OPTIONS=detect_leaks=0
readme=
[ "${1:-}" != --readme ] || { readme=yes; shift; }
build=${1:-build/debug}
walk=$build/tests/ui/ui_screenshots
out=$build/screenshots
[ -x "$walk" ] || { echo "build the target ui_screenshots first" >&2; exit 2; }

shoot() { # name, then the words for the walk
    name=$1
    shift
    xvfb-run -a -s "-screen 0 1920x1400x24 -dpi 96" "$walk" "$out/$name" "$@"
    echo "$out/$name"
}

if [ -n "$readme" ]; then
    shoot readme-light --language en --windows
    shoot readme-dark --language en --windows --dark
    for shade in light dark; do
        for page in start-windows result repair; do # few colours, so small files
            convert "$out/readme-$shade/$page.png" -strip +dither -colors 128 -define png:compression-level=9 \
                "docs/window/${page%-windows}-$shade.png"
        done
    done
    exit
fi

shoot en
shoot en-windows --windows
shoot de --language de
shoot dark --dark
shoot small --size 720x540
shoot small-de --size 720x540 --language de
shoot mirrored --pseudo
shoot small-mirrored --size 640x480 --pseudo
QT_SCALE_FACTOR=2 shoot twice --size 720x540
