// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Reads the import tables of the program that runs elevated. What it imports loads before its first statement.
#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

#include <windows.h>

#include <algorithm>
#include <cstddef>

namespace fix789::tests::repair_imports_test {
namespace {

// HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\KnownDLLs of Windows 10 and 11: Windows maps these from System32, never
// from a program's folder.
const QSet<QString> kKnown{QStringLiteral("advapi32.dll"), QStringLiteral("kernel32.dll"), QStringLiteral("msvcrt.dll"),
                           QStringLiteral("user32.dll"),   QStringLiteral("shell32.dll"),  QStringLiteral("ole32.dll"),
                           QStringLiteral("oleaut32.dll"), QStringLiteral("sechost.dll"),  QStringLiteral("rpcrt4.dll")};

// All zero beyond the end of the file.
template <class T>
T at(const QByteArray &file, quint64 offset)
{
    T read{};
    const QByteArray bytes = file.mid(qsizetype(offset), sizeof(T));
    if (bytes.size() == qsizetype(sizeof(T)))
        std::copy_n(bytes.begin(), sizeof(T), reinterpret_cast<char *>(&read));
    return read;
}

class Image {
public:
    explicit Image(const QString &name)
    {
        QFile file(QCoreApplication::applicationDirPath() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        m_bytes = file.readAll();
        m_at = quint64(at<IMAGE_DOS_HEADER>(m_bytes, 0).e_lfanew);
        m_headers = at<IMAGE_NT_HEADERS64>(m_bytes, m_at);
        EXPECT_EQ(m_headers.Signature, DWORD(IMAGE_NT_SIGNATURE));
    }

    QSet<QString> imports() const
    {
        QSet<QString> names;
        const auto &table = m_headers.OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
        for (DWORD place = table.VirtualAddress;; place += sizeof(IMAGE_IMPORT_DESCRIPTOR)) {
            const auto entry = at<IMAGE_IMPORT_DESCRIPTOR>(m_bytes, offsetOf(place));
            if (entry.Name == 0)
                return names;
            names << QString::fromLatin1(m_bytes.constData() + offsetOf(entry.Name)).toLower();
        }
    }

    bool isDelayLoading() const
    {
        return m_headers.OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT].VirtualAddress != 0;
    }

    quint32 characteristics() const { return m_headers.OptionalHeader.DllCharacteristics; }

private:
    quint64 offsetOf(DWORD address) const
    {
        const quint64 first = m_at + offsetof(IMAGE_NT_HEADERS64, OptionalHeader) + m_headers.FileHeader.SizeOfOptionalHeader;
        for (quint64 i = 0; i < m_headers.FileHeader.NumberOfSections; ++i) {
            const auto section = at<IMAGE_SECTION_HEADER>(m_bytes, first + i * sizeof(IMAGE_SECTION_HEADER));
            if (address >= section.VirtualAddress && address - section.VirtualAddress < section.Misc.VirtualSize)
                return quint64(address - section.VirtualAddress) + section.PointerToRawData;
        }
        return quint64(m_bytes.size());
    }

    QByteArray m_bytes;
    quint64 m_at = 0;
    IMAGE_NT_HEADERS64 m_headers{};
};

std::string listed(const QSet<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(u' ').toStdString();
}

TEST(RepairImports, WhatRunsElevatedImportsKnownDllsAlone)
{
    for (const QString &name : {QStringLiteral("fix789repair.exe"), QStringLiteral("fix789folder.exe")}) {
        const Image image(name);
        const QSet<QString> imports = image.imports();
        EXPECT_FALSE(imports.isEmpty());
        EXPECT_TRUE(kKnown.contains(imports)) << qPrintable(name) << ": " << listed(imports - kKnown);
        EXPECT_FALSE(image.isDelayLoading());
        EXPECT_NE(image.characteristics() & IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE, 0U);
        EXPECT_NE(image.characteristics() & IMAGE_DLLCHARACTERISTICS_NX_COMPAT, 0U);
    }
}

// No socket, no HTTP, no TLS, no key store: what is not imported cannot be called by mistake.
TEST(RepairImports, TheLibraryImportsNothingThatTalksOrKeepsSecrets)
{
    const Image image(QStringLiteral("fix789repair.dll"));
    const QSet<QString> imports = image.imports();
    const QSet<QString> itsOwn{QStringLiteral("qt6core.dll"), QStringLiteral("libstdc++-6.dll"),
                               QStringLiteral("libgcc_s_seh-1.dll"), QStringLiteral("libwinpthread-1.dll"),
                               QStringLiteral("libssp-0.dll")};
    // Devices and certificates of the computer.
    const QSet<QString> itsReading{QStringLiteral("crypt32.dll"), QStringLiteral("ncrypt.dll"), QStringLiteral("cfgmgr32.dll"),
                                   QStringLiteral("setupapi.dll")};
    EXPECT_TRUE(imports.contains(QStringLiteral("qt6core.dll")));
    const QSet<QString> strange = imports - kKnown - itsOwn - itsReading;
    EXPECT_TRUE(strange.isEmpty()) << listed(strange);
    EXPECT_FALSE(image.isDelayLoading());
}

} // namespace
} // namespace fix789::tests::repair_imports_test
