#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# The time of everything that is packed: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), else that
# of the last commit, else the beginning of the year of this release.
set -euo pipefail
if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
  echo "$SOURCE_DATE_EPOCH"
else
  git -C "$(dirname "$0")" log -1 --format=%ct 2>/dev/null || date -u -d 2026-01-01 +%s
fi
