# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# N-able N-sight, script check: 0 passes; the agent keeps 1 to 999 for itself, so 1001 is a cause, 1003 undetermined: the
# exit codes of fix789ctl with 1000 added.
param([string]$Server = '')
$words = @('check', '--one-line', '--exit-base', '1000', '--time-limit', '120')
if ($Server) { $words += @('--server', $Server) }
& (Join-Path $env:ProgramFiles 'Fix789\fix789ctl.exe') @words 2>$null
exit $LASTEXITCODE
