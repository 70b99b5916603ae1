# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# NinjaOne, script: checks and fills the custom fields fix789State, fix789Cause and fix789Line of the device, where they exist.
$words = @('check', '--one-line', '--event-log', '--time-limit', '120')
if ($env:vpnServer) { $words += @('--server', $env:vpnServer) }
$line = & (Join-Path $env:ProgramFiles 'Fix789\fix789ctl.exe') @words 2>$null | Select-Object -Last 1
$code = $LASTEXITCODE
$state = if ("$line" -match ' state=([a-z]+)') { $Matches[1] } else { 'error' }
$cause = if ("$line" -match ' cause=([a-z0-9.-]+)') { $Matches[1] } else { '' }
if (Get-Command Ninja-Property-Set -ErrorAction SilentlyContinue) {
    try {
        Ninja-Property-Set fix789State $state | Out-Null
        Ninja-Property-Set fix789Cause $cause | Out-Null
        Ninja-Property-Set fix789Line "$line" | Out-Null
    } catch { }
}
Write-Output $line
exit $code
