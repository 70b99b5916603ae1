$ErrorActionPreference = 'Stop'
Set-StrictMode -Version 2

# 64-bit view, whichever PowerShell runs this.
function Open-Root {
    [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
}

# What is there now: a kind and a value, or $null where there is none.
function Get-Now($fact) {
    $root = Open-Root
    $key = $root.OpenSubKey($fact.Key)
    if ($null -eq $key) { return $null }
    if (@($key.GetValueNames()) -notcontains $fact.Name) { return $null }
    $options = [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames
    @{ Kind = "$($key.GetValueKind($fact.Name))"; Value = $key.GetValue($fact.Name, $null, $options) }
}

function Test-Held($fact) {
    $now = Get-Now $fact
    ($null -ne $now) -and ($now.Kind -eq 'DWord') -and ($now.Value -eq $fact.Value)
}

function Set-Value($key, $name, $kind, $value) {
    $root = Open-Root
    $target = $root.CreateSubKey($key)
    $target.SetValue($name, $value, [Microsoft.Win32.RegistryValueKind]$kind)
    $target.Flush()
}

function Remove-Value($key, $name) {
    $root = Open-Root
    $target = $root.OpenSubKey($key, $true)
    if ($null -ne $target) { $target.DeleteValue($name, $false); $target.Flush() }
}

# A start type is set by the service control manager, which keeps triggers and the delayed flag and knows it at once.
function Set-Start($service, $start) {
    $words = @('boot', 'system', 'auto', 'demand', 'disabled')
    & "$env:SystemRoot\System32\sc.exe" config $service 'start=' $words[$start] | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The start type of $service could not be set (error $LASTEXITCODE)." }
}

function Set-Fact($fact) {
    if ($fact.Service) { Set-Start $fact.Service $fact.Value } else { Set-Value $fact.Key $fact.Name 'DWord' $fact.Value }
}

# What was there before is remembered once, before anything is changed: a second run must not remember the first.
function Save-Before($fact) {
    $root = Open-Root
    $known = $root.OpenSubKey("$record\$($fact.Id)")
    if ($null -ne $known) { return }
    $now = Get-Now $fact
    if ($null -eq $now) {
        Set-Value "$record\$($fact.Id)" 'Kind' 'String' 'None'
    } else {
        Set-Value "$record\$($fact.Id)" 'Value' $now.Kind $now.Value
        Set-Value "$record\$($fact.Id)" 'Kind' 'String' $now.Kind
    }
}

# Only what still is as these scripts left it is put back; what somebody else has changed since stays.
function Restore-Before($fact) {
    $root = Open-Root
    $known = $root.OpenSubKey("$record\$($fact.Id)")
    if ($null -eq $known) { return }
    if (Test-Held $fact) {
        $kind = $known.GetValue('Kind')
        if ($fact.Service) { if ($kind -eq 'DWord') { Set-Start $fact.Service $known.GetValue('Value') } }
        elseif ($kind -eq 'None') { Remove-Value $fact.Key $fact.Name }
        else { Set-Value $fact.Key $fact.Name $kind $known.GetValue('Value') }
    } else {
        Write-Output "$($fact.Id) was changed by somebody else and is left alone."
    }
    $root.DeleteSubKeyTree("$record\$($fact.Id)", $false)
}

function Test-Recorded {
    $root = Open-Root
    $known = $root.OpenSubKey($record)
    ($null -ne $known) -and ($known.SubKeyCount -gt 0)
}
