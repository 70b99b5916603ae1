# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# NinjaOne, script: checks and fills the custom fields fix789State, fix789Cause and fix789Line of the device, where they exist.
$program = Join-Path $(if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }) 'Fix789\fix789ctl.exe'
if (-not (Test-Path -LiteralPath $program)) {
    Write-Output 'FIX789 state=error text="Fix789 is not installed."'
    exit 3
}
$words = @('check', '--one-line', '--event-log', '--time-limit', '120')
if ($env:vpnServer) { $words += @('--server', $env:vpnServer) }
$line = & $program @words 2>$null | Select-Object -Last 1
$code = if ($null -eq $LASTEXITCODE) { 3 } else { $LASTEXITCODE }
$bare = "$line" -replace '="[^"]*"', '=""' # words are not looked for within quoted names
$state = if ($bare -match ' state=([a-z]+)') { $Matches[1] } else { 'error' }
$cause = if ($bare -match ' cause=([a-z0-9.-]+)') { $Matches[1] } else { '' }
if (Get-Command Ninja-Property-Set -ErrorAction SilentlyContinue) {
    try {
        Ninja-Property-Set fix789State $state | Out-Null
        Ninja-Property-Set fix789Cause $cause | Out-Null
        Ninja-Property-Set fix789Line "$line" | Out-Null
    } catch { }
}
Write-Output $line
exit $code
