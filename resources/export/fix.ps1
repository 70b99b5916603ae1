if ($Undo) {
    foreach ($fact in $facts) { Restore-Before $fact }
    Write-Output 'Put back.'
    exit 0
}
foreach ($fact in $facts) { Save-Before $fact }
foreach ($fact in $facts) { if (-not (Test-Held $fact)) { Set-Fact $fact } }
foreach ($service in $services) { Start-Service -Name $service }
foreach ($fact in $facts) { if (-not (Test-Held $fact)) { throw "$($fact.Id) did not take." } }
Write-Output 'Done.'
exit 0
