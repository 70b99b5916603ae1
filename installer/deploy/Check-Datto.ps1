# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Datto RMM, scheduled component: checks, and leaves the result for Monitor-Datto.ps1.
$folder = Join-Path $env:ProgramData 'CentraStage'
if (-not (Test-Path -LiteralPath $folder)) { New-Item -ItemType Directory -Path $folder | Out-Null }
$words = @('check', '--one-line', '--time-limit', '120', '--row-file', (Join-Path $folder 'fix789-rows.jsonl'))
if ($env:vpnServer) { $words += @('--server', $env:vpnServer) }
& (Join-Path $env:ProgramFiles 'Fix789\fix789ctl.exe') @words 2>$null
exit 0
