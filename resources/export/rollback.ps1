try {
    foreach ($fact in $facts) { Restore-Before $fact }
} catch {
    Write-Output "$_"
    exit 1
}
Write-Output 'Put back.'
exit 0
