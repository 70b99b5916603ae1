# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Intune remediation, remediation script: repairs the first cause on this computer, checks again, and takes the repair back if the
# check does not end without that cause. Exit 0: the cause is gone. Run it in the 64-bit PowerShell, with the system's rights.
$ErrorActionPreference = 'Stop'
$server = ''          # as in the detection script
try {
    $program = Join-Path $env:ProgramFiles 'Fix789\fix789ctl.exe'
    if (-not (Test-Path -LiteralPath $program)) {
        Write-Output 'FIX789 state=error text="Fix789 is not installed."'
        exit 1
    }
    $look = @('check', '--one-line', '--time-limit', '120')
    if ($server) { $look += @('--server', $server) }
    function Get-Line { & $program @look 2>$null | Select-Object -Last 1 }
    function Test-Result($line) { "$line" -match '^FIX789 state=(healthy|caused|undetermined)' }
    function Get-Cause($line) {
        $line = "$line" -replace '="[^"]*"', '=""' # a network's name may hold such words
        if ($line -notmatch ' cause=([a-z0-9-]+\.[a-z0-9-]+)') { return '' }
        $id = $Matches[1]
        if ($line -match ' subject=([A-Za-z0-9._{}-]+)') { return $id + ':' + $Matches[1] }
        return $id
    }
    $before = Get-Line
    if (-not (Test-Result $before)) {
        Write-Output "$before"
        exit 1
    }
    $cause = Get-Cause $before
    if (-not $cause) {
        Write-Output 'FIX789 fix=nothing-to-do text="No cause was found."'
        exit 0
    }
    # The program itself checks that the cause is there, makes the change, checks again, and puts back what did not help.
    $words = @('fix', $cause, '--yes', '--one-line', '--event-log')
    if ($server) { $words += @('--server', $server) }
    $fix = & $program @words 2>$null | Select-Object -Last 1
    $code = $LASTEXITCODE
    $run = if ("$fix" -match ' run=([0-9a-f-]{36})') { $Matches[1] } else { '' }
    if ($code -ne 0) {
        Write-Output $fix
        exit 1
    }
    $after = Get-Line
    # A change that takes effect at a restart is kept: the next check after the restart decides.
    if ($run -and (Get-Cause $after) -eq $cause) {
        $undo = & $program undo $run --yes --one-line --event-log 2>$null | Select-Object -Last 1
        Write-Output ('FIX789 fix=taken-back cause=' + $cause + ' after="' + "$undo".Replace('"', "'") + '"')
        exit 1
    }
    Write-Output "$after"
    if (-not (Test-Result $after) -or (Get-Cause $after) -eq $cause) { exit 1 }
    exit 0
} catch {
    Write-Output ('FIX789 state=error text="' + $_.Exception.Message.Replace('"', "'") + '"')
    exit 1
}
