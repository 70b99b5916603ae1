# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Datto RMM, component monitor. A monitor should end within three seconds and a check takes longer, so it tells the newest result that
# a scheduled component (Check-Datto.ps1) left, and alerts if that is a cause or older than a day.
$ErrorActionPreference = 'Stop'
$rows = Join-Path $(if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }) 'Fix789 results\fix789-rows.jsonl'
try {
    $line = Get-Content -LiteralPath $rows -Tail 1
    $row = $line | ConvertFrom-Json
    $age = (Get-Date).ToUniversalTime() - ([datetime]$row.at).ToUniversalTime()
    $status = 'state=' + $row.state + ' cause=' + $row.cause + ' at=' + $row.at
    $alert = $row.state -eq 'caused' -or $age.TotalHours -gt 24
} catch {
    $line = ''
    $status = 'state=error: no result of fix789ctl check --row-file'
    $alert = $true
}
Write-Output '<-Start Diagnostic->'
Write-Output $line
Write-Output '<-End Diagnostic->'
Write-Output '<-Start Result->'
Write-Output ('Status=' + $status)
Write-Output '<-End Result->'
if ($alert) { exit 1 }
exit 0
