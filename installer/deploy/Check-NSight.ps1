# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# N-able N-sight, script check: 0 passes; the agent keeps 1 to 999 for itself, so 1001 is a cause, 1003 undetermined or no result:
# the exit codes of fix789ctl with 1000 added.
param([string]$Server = '')
$program = Join-Path $(if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }) 'Fix789\fix789ctl.exe'
if (-not (Test-Path -LiteralPath $program)) {
    Write-Output 'FIX789 state=error text="Fix789 is not installed."'
    exit 1003
}
$words = @('check', '--one-line', '--exit-base', '1000', '--time-limit', '120')
if ($Server) { $words += @('--server', $Server) }
& $program @words 2>$null
if ($null -eq $LASTEXITCODE) { exit 1003 }
exit $LASTEXITCODE
