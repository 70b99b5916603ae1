#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Fix789 contributors
# SPDX-License-Identifier: MIT
# Makes the MSI from what stage.sh laid out: msi.sh [BUILD-FOLDER [OUTPUT-FILE]]. FIX789_MSI_VERSION: another version, for tests.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(realpath -m "${1:-$root/build/windows}")
output=$(realpath -m "${2:-$build/fix789.msi}")
version=${FIX789_MSI_VERSION:-$(sed -n 's/^project(Fix789 VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")}
work=$(mktemp -d "${TMPDIR:-/tmp}/fix789-msi.XXXXXX")
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH; SOURCE_DATE_EPOCH=$("$root/installer/epoch.sh")
"$here/payload.sh" "$build/stage" "$work/payload"
cp "$build/resources/fix789.ico" "$work/fix789.ico"
touch -d "@$SOURCE_DATE_EPOCH" "$work/fix789.ico"
cd "$work" # wixl takes no absolute names
"$here/make_wxs.py" payload/files "$version" payload/fix789folder.exe fix789.ico > fix789.wxs
TZ=UTC faketime -f "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%F %T')" wixl -a x64 -o fix789.msi fix789.wxs
# Smaller, and then what wixl does not write: a program in the package as an action (3074: it runs as SYSTEM, and its failure ends the installation),
# where in the sequence our actions are, and what a person who is no administrator yet may pass on.
query() { TZ=UTC faketime -f "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%F %T')" msibuild fix789.msi -q "$1"; }
msiinfo extract fix789.msi fix789.cab > fix789.cab
"$here/tighten_cabinet.py" fix789.cab
TZ=UTC faketime -f "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%F %T')" msibuild fix789.msi -a fix789.cab fix789.cab
query "INSERT INTO \`CustomAction\` (\`Action\`, \`Type\`, \`Source\`, \`Target\`) VALUES ('JudgeFolder', 3074, 'Judge', '\"[INSTALLDIR].\"')"
query "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Condition\`, \`Sequence\`) VALUES ('JudgeFolder', 'NOT Installed', 3650)"
# Before the program there undoes repairs as SYSTEM: another one could have changed the folder by now.
query "INSERT INTO \`CustomAction\` (\`Action\`, \`Type\`, \`Source\`, \`Target\`) VALUES ('JudgeAgain', 3074, 'Judge', '\"[INSTALLDIR].\"')"
query "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Condition\`, \`Sequence\`) VALUES ('JudgeAgain', 'REMOVE=\"ALL\" AND UNDO=\"1\" AND NOT UPGRADINGPRODUCTCODE', 1605)"
for place in RemoveExistingProducts=1510 UndoRepairs=1610 NothingLeftToUndo=1611 MakeRecord=4010 TakeOver=4011; do
  query "UPDATE \`InstallExecuteSequence\` SET \`Sequence\` = ${place#*=} WHERE \`Action\` = '${place%=*}'"
done
query "UPDATE \`Property\` SET \`Value\` = 'INSTALLDIR;NEWERFOUND;OLDERFOUND;TAKEOVER;UNDO' WHERE \`Property\` = 'SecureCustomProperties'"
# It writes a package code of its own choice; ours follows from the content.
code=$(sed -n 's/^<Package Id="\([^"]*\)".*/\1/p' fix789.wxs)
TZ=UTC faketime -f "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%F %T')" msibuild fix789.msi -s 'Installation Database' 'Fix789 contributors' 'x64;1033' "{$code}"
"$root/installer/sign.sh" "$work/fix789.msi"
mv "$work/fix789.msi" "$output"
