foreach ($fact in $facts) { if (-not (Test-Held $fact)) { Write-Output "$($fact.Id) is not set."; exit 1 } }
Write-Output 'Everything is set.'
exit 0
