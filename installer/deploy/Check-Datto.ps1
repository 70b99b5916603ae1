# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Datto RMM, scheduled component: checks, and leaves the result for Monitor-Datto.ps1. Exit 1: there is no new result. The result lies below
# Program Files, where nobody but an administrator can put another file or a link in its way.
$program = Join-Path $(if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }) 'Fix789\fix789ctl.exe'
if (-not (Test-Path -LiteralPath $program)) {
    Write-Output 'FIX789 state=error text="Fix789 is not installed."'
    exit 1
}
$folder = (Split-Path -Parent $program) + ' results'
if (-not (Test-Path -LiteralPath $folder)) { New-Item -ItemType Directory -Path $folder | Out-Null }
$words = @('check', '--one-line', '--time-limit', '120', '--row-file', (Join-Path $folder 'fix789-rows.jsonl'))
if ($env:vpnServer) { $words += @('--server', $env:vpnServer) }
$line = & $program @words 2>$null | Select-Object -Last 1
Write-Output $line
if ("$line" -notmatch '^FIX789 state=(healthy|caused|undetermined)') { exit 1 }
exit 0
