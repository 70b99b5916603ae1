#!/bin/sh
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Compiles through ccache. A precompiled header is 150 MB; ccache would read all of it for every source that uses it. So its
# checksum is written beside it, once, and ccache reads that ("pch_external_checksum" in its manual).
#   ccache.sh SOURCE-FOLDER CCACHE COMPILER ARGUMENTS...
set -u
export CCACHE_BASEDIR="$1" CCACHE_NOHASHDIR=1 CCACHE_PCH_EXTSUM=1
# With precompiled headers ccache hits only with these (its manual, "Precompiled headers").
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
# Qt Test names the folders of a checkout to every test; ours do not ask it for files.
export CCACHE_IGNOREOPTIONS="-DQT_TESTCASE_*"
shift
"$@" || exit
while [ $# -gt 1 ]; do
  if [ "$1" = -o ]; then
    case $2 in *.gch) sha256sum <"$2" >"$2.sum" ;; esac
  fi
  shift
done
