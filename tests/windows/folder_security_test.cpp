// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/folder_security.h"

#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/wine.h"
#include "adapters/windows/process/windows_folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <aclapi.h>
#include <sddl.h>

#include <algorithm>

namespace fix789::tests::folder_security_test {
using namespace adapters;
namespace {

bool trusted(const wchar_t *sddl, Guard guard = Guard::Contents)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    EXPECT_TRUE(ConvertStringSecurityDescriptorToSecurityDescriptorW(sddl, SDDL_REVISION_1, &descriptor, nullptr));
    const LocalMemory owned(descriptor);
    const auto judged = judgeDescriptor(descriptor, nullptr, guard);
    EXPECT_TRUE(judged || judged.error().kind == ErrorKind::Refused);
    return judged.has_value();
}

TEST(JudgeDescriptor, TrustsAdministratorsAndSystem)
{
    EXPECT_TRUE(trusted(L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FR;;;BU)"));
    EXPECT_TRUE(trusted(L"O:SYD:P(A;OICI;FA;;;SY)(A;OICI;0x1200a9;;;WD)"));
    // "Program Files" of Windows 10.
    EXPECT_TRUE(trusted(L"O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464D:PAI"
                        L"(A;;FA;;;S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464)"
                        L"(A;;0x1301bf;;;SY)(A;OICIIO;GA;;;SY)(A;;0x1301bf;;;BA)(A;OICIIO;GA;;;BA)"
                        L"(A;;0x1200a9;;;BU)(A;OICIIO;GXGR;;;BU)(A;OICIIO;GA;;;CO)(A;;0x1200a9;;;AC)"));
}

TEST(JudgeDescriptor, DistrustsOtherOwners)
{
    EXPECT_FALSE(trusted(L"O:BUD:P(A;OICI;FA;;;SY)"));
    EXPECT_FALSE(trusted(L"O:S-1-5-21-1-2-3-1001D:P(A;OICI;FA;;;SY)"));
    EXPECT_FALSE(trusted(L"D:P(A;OICI;FA;;;SY)")) << "no owner";
}

TEST(JudgeDescriptor, DistrustsRightsOfOthers)
{
    EXPECT_FALSE(trusted(L"O:BA")) << "no list";
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;SY)(A;;FW;;;BU)"));
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;SY)(A;;DC;;;WD)"));
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;SY)(A;;WD;;;AU)"));
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;SY)(A;;SD;;;IU)"));
    EXPECT_FALSE(trusted(L"O:BAD:P(A;OICIIO;GA;;;BU)")) << "what is made in it would be theirs";
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;CO)")) << "creator owner only where it is handed down";
    EXPECT_TRUE(trusted(L"O:BAD:P(D;;FA;;;BU)(A;;FA;;;SY)")) << "a denial gives nothing";
}

TEST(JudgeDescriptor, DistrustsANullList)
{
    PSID administrators = nullptr;
    ASSERT_TRUE(ConvertStringSidToSidW(L"S-1-5-32-544", &administrators));
    const LocalMemory owned(administrators);
    SECURITY_DESCRIPTOR descriptor{};
    ASSERT_TRUE(InitializeSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION));
    ASSERT_TRUE(SetSecurityDescriptorOwner(&descriptor, administrators, FALSE));
    ASSERT_TRUE(SetSecurityDescriptorDacl(&descriptor, TRUE, nullptr, FALSE));
    EXPECT_FALSE(judgeDescriptor(&descriptor, nullptr, Guard::Contents));
}

TEST(JudgeDescriptor, FoldersAboveMayTakeNewFoldersOnly)
{
    // C:\ of Windows 10.
    const wchar_t *root = L"O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
                          L"(A;OICI;0x1200a9;;;BU)(A;;LC;;;AU)(A;OICIIO;SDGXGWGR;;;AU)";
    EXPECT_TRUE(trusted(root, Guard::Place));
    EXPECT_FALSE(trusted(root, Guard::Contents));
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;SY)(A;;DT;;;AU)", Guard::Place)) << "may delete what is in it";
    EXPECT_FALSE(trusted(L"O:BUD:P(A;;FA;;;SY)", Guard::Place));
    // D:\ of a second disk: "Modify" for everybody who signs in, which nobody can use to remove a root.
    const wchar_t *second = L"O:BAD:AI(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)(A;OICI;0x1301bf;;;AU)(A;OICI;0x1200a9;;;BU)";
    EXPECT_TRUE(trusted(second, Guard::Root));
    EXPECT_FALSE(trusted(second, Guard::Place));
    EXPECT_FALSE(trusted(L"O:BAD:P(A;;FA;;;SY)(A;;DT;;;AU)", Guard::Root)) << "may delete what is in it";
}

TEST(Folders, MachineFolderIsMadeOnceAndTrusted)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    EXPECT_EQ(guardedFolder(path, FolderUse::Read).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(guardedFolder(path, FolderUse::Write), path);
    EXPECT_EQ(guardedFolder(path, FolderUse::Write), path);
    EXPECT_EQ(guardedFolder(path, FolderUse::Read), path);
}

TEST(Folders, AFolderThatOthersMayWriteToIsRefused)
{
    if (onWine()) { // whose rights are the Unix mode: this folder everyone may write to
        EXPECT_EQ(guardedFolder(QStringLiteral("Z:\\tmp"), FolderUse::Write).error().kind, ErrorKind::Refused);
        EXPECT_EQ(guardedFolder(QStringLiteral("Z:\\tmp"), FolderUse::Read).error().kind, ErrorKind::Refused);
        return;
    }
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ASSERT_TRUE(
        ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;OICI;FA;;;WD)", SDDL_REVISION_1, &descriptor, nullptr));
    const LocalMemory owned(descriptor);
    SECURITY_ATTRIBUTES open{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    ASSERT_TRUE(CreateDirectoryW(reinterpret_cast<const wchar_t *>(path.utf16()), &open));
    EXPECT_EQ(guardedFolder(path, FolderUse::Write).error().kind, ErrorKind::Refused);
}

// Users may list the machine's folder, and read only what is for them.
TEST(Folders, WhatUsersMayReadStandsApart)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    ASSERT_TRUE(guardedFolder(path, FolderUse::Write));
    EXPECT_EQ(readableFolderIn(path, FolderUse::Read).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readableFolderIn(path, FolderUse::Write), path + QStringLiteral("\\readable"));
    EXPECT_EQ(readableFolderIn(path, FolderUse::Read), path + QStringLiteral("\\readable"));
}

TEST(Folders, ASquattersFolderIsTakenOverWithAllThatIsInIt)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    for (const char *content : {"first", "second"}) { // a file in its place, twice
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        file.close();
        EXPECT_EQ(guardedFolder(path, FolderUse::Write).error().kind, ErrorKind::Refused);
        EXPECT_EQ(takeOverGuardedFolder(path), path);
        EXPECT_EQ(takeOverGuardedFolder(path), path) << "ours stays";
        ASSERT_TRUE(QDir(path).removeRecursively());
    }
    QByteArrayList kept;
    const auto aside = QDir(parent.path()).entryList({QStringLiteral("Fix789.not-ours-*")}, QDir::Files);
    for (const QString &name : aside) {
        QFile file(parent.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        kept << file.readAll();
    }
    std::ranges::sort(kept);
    EXPECT_EQ(kept, (QByteArrayList{"first", "second"}));
}

// Somebody who took the names that we might choose would keep us out.
TEST(Folders, NobodyCanTakeTheNewNamesBefore)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    for (int number = 1; number <= 100; ++number)
        ASSERT_TRUE(QDir().mkdir(QStringLiteral("%1.not-ours-%2").arg(path).arg(number)));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(takeOverGuardedFolder(path), path);
}

TEST(Folders, AForeignOneInsideIsTakenOverAsWell)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    ASSERT_TRUE(guardedFolder(path, FolderUse::Write));
    QFile file(path + QStringLiteral("\\readable"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(readableFolderIn(path, FolderUse::Write).error().kind, ErrorKind::Refused);
    EXPECT_EQ(takeOverGuardedFolder(path), path);
    EXPECT_EQ(readableFolderIn(path, FolderUse::Read), path + QStringLiteral("\\readable"));
}

// An older version let users read what is in it, and so hold it open. Under Wine "users" are everybody.
TEST(Folders, AnOlderVersionsFolderIsTightened)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ASSERT_TRUE(ConvertStringSecurityDescriptorToSecurityDescriptorW(
        onWine() ? L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;WD)"
                 : L"O:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)",
        SDDL_REVISION_1, &descriptor, nullptr));
    const LocalMemory owned(descriptor);
    SECURITY_ATTRIBUTES older{sizeof(SECURITY_ATTRIBUTES), descriptor, FALSE};
    ASSERT_TRUE(CreateDirectoryW(reinterpret_cast<const wchar_t *>(path.utf16()), &older));
    const auto listOf = [&] {
        PSECURITY_DESCRIPTOR present = nullptr;
        wchar_t *text = nullptr;
        if (GetNamedSecurityInfoW(reinterpret_cast<const wchar_t *>(path.utf16()), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                                  nullptr, nullptr, nullptr, nullptr, &present) != ERROR_SUCCESS)
            return QString();
        const LocalMemory held(present);
        if (!ConvertSecurityDescriptorToStringSecurityDescriptorW(present, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text,
                                                                  nullptr))
            return QString();
        const LocalMemory heldText(text);
        return QString::fromWCharArray(text);
    };
    const QString given = onWine() ? QStringLiteral(";;;WD)") : QStringLiteral("(A;OICI;0x1200a9;;;BU)");
    ASSERT_TRUE(listOf().contains(given)) << qPrintable(listOf());
    EXPECT_EQ(guardedFolder(path, FolderUse::Read), path);
    EXPECT_TRUE(listOf().contains(given)) << "reading changes nothing";
    EXPECT_EQ(guardedFolder(path, FolderUse::Write), path);
    EXPECT_FALSE(listOf().contains(given)) << qPrintable(listOf());
}

TEST(Folders, WhatIsHeldOpenIsNotTakenOver)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    const FileHandle held(CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                                      FILE_SHARE_READ, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
    ASSERT_TRUE(held);
    const auto taken = takeOverGuardedFolder(path);
    ASSERT_FALSE(taken);
    EXPECT_TRUE(taken.error().doing.contains(path)) << qPrintable(taken.error().doing);
}

TEST(Folders, AFileThatIsReadIsJudged)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("result.json")));
    EXPECT_EQ(readGuardedFile(path, 100).error().kind, ErrorKind::NotFound);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
    file.close();
    EXPECT_EQ(readGuardedFile(path, 100), QByteArray("content"));
    EXPECT_EQ(readGuardedFile(path, 3).error().kind, ErrorKind::Malformed);
}

TEST(Folders, AFileInItsPlaceIsRefused)
{
    QTemporaryDir parent(QStringLiteral("C:\\ProgramData\\fix789-XXXXXX"));
    const QString path = QDir::toNativeSeparators(parent.filePath(QStringLiteral("Fix789")));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(guardedFolder(path, FolderUse::Write).error().kind, ErrorKind::Refused);
}

TEST(Folders, StandWhereTheyShould)
{
    const auto user = userStateFolder(FolderUse::Write);
    ASSERT_TRUE(user);
    EXPECT_TRUE(user->endsWith(QStringLiteral("\\AppData\\Local\\Fix789"), Qt::CaseInsensitive)) << qPrintable(*user);
    EXPECT_TRUE(QFileInfo(*user).isDir());
    const auto machine = machineStateFolder(FolderUse::Write);
    ASSERT_TRUE(machine) << qPrintable(machine.error().doing);
    EXPECT_EQ(*machine, QStringLiteral("C:\\ProgramData\\Fix789"));
}

} // namespace
} // namespace fix789::tests::folder_security_test
