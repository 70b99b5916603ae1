# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Intune remediation, detection script: exit 1 where Fix789 found a cause that it can repair on this computer, else 0.
# Run it in the 64-bit PowerShell, with the system's rights. Intune shows the last line of the output, at most 2,048 characters, and
# takes anything on standard error as a failure of the script.
$ErrorActionPreference = 'Stop'
$server = ''          # the VPN server, or empty: what the VPN connection of this computer names
try {
    $program = Join-Path $env:ProgramFiles 'Fix789\fix789ctl.exe'
    if (-not (Test-Path -LiteralPath $program)) {
        Write-Output 'FIX789 state=error text="Fix789 is not installed."'
        exit 0
    }
    $words = @('check', '--one-line', '--event-log', '--time-limit', '120')
    if ($server) { $words += @('--server', $server) }
    $line = & $program @words 2>$null | Select-Object -Last 1
    $code = $LASTEXITCODE
    Write-Output $line
    $bare = "$line" -replace '="[^"]*"', '=""' # a network's name may hold such words
    if ($code -eq 1 -and $bare -match ' side=computer ' -and $bare -match ' fixable=yes ') { exit 1 }
    exit 0
} catch {
    Write-Output ('FIX789 state=error text="' + $_.Exception.Message.Replace('"', "'") + '"')
    exit 0
}
