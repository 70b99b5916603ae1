if (Test-Recorded) { Write-Output 'There is something to put back.'; exit 1 }
Write-Output 'Nothing is to be put back.'
exit 0
