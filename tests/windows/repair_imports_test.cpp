// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Reads the import tables of the program that runs elevated. What it imports loads before its first statement.
#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

#include <windows.h>

namespace fix789::tests {
namespace {

// HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\KnownDLLs of Windows 10 and 11: Windows maps these from System32, never
// from a program's folder.
const QSet<QString> kKnown{QStringLiteral("advapi32.dll"), QStringLiteral("kernel32.dll"), QStringLiteral("msvcrt.dll"),
                           QStringLiteral("user32.dll"),   QStringLiteral("shell32.dll"),  QStringLiteral("ole32.dll"),
                           QStringLiteral("oleaut32.dll"), QStringLiteral("sechost.dll"),  QStringLiteral("rpcrt4.dll")};

template <class T>
const T *at(const QByteArray &file, quint64 offset)
{
    return offset + sizeof(T) <= quint64(file.size()) ? reinterpret_cast<const T *>(file.constData() + offset) : nullptr;
}

class Image {
public:
    explicit Image(const QString &name)
    {
        QFile file(QCoreApplication::applicationDirPath() + u'/' + name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        m_bytes = file.readAll();
        const auto *dos = at<IMAGE_DOS_HEADER>(m_bytes, 0);
        m_headers = dos != nullptr ? at<IMAGE_NT_HEADERS64>(m_bytes, quint64(dos->e_lfanew)) : nullptr;
        EXPECT_TRUE(m_headers != nullptr && m_headers->Signature == IMAGE_NT_SIGNATURE);
    }

    QSet<QString> imports() const
    {
        QSet<QString> names;
        const auto &table = m_headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
        for (DWORD place = table.VirtualAddress;; place += sizeof(IMAGE_IMPORT_DESCRIPTOR)) {
            const auto *entry = at<IMAGE_IMPORT_DESCRIPTOR>(m_bytes, offsetOf(place));
            if (entry == nullptr || entry->Name == 0)
                return names;
            names << QString::fromLatin1(m_bytes.constData() + offsetOf(entry->Name)).toLower();
        }
    }

    bool isDelayLoading() const
    {
        return m_headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT].VirtualAddress != 0;
    }

    quint32 characteristics() const { return m_headers->OptionalHeader.DllCharacteristics; }

private:
    quint64 offsetOf(DWORD address) const
    {
        const IMAGE_SECTION_HEADER *section = IMAGE_FIRST_SECTION(m_headers);
        for (int i = 0; i < m_headers->FileHeader.NumberOfSections; ++i, ++section)
            if (address >= section->VirtualAddress && address < section->VirtualAddress + section->Misc.VirtualSize)
                return quint64(address - section->VirtualAddress) + section->PointerToRawData;
        return quint64(m_bytes.size());
    }

    QByteArray m_bytes;
    const IMAGE_NT_HEADERS64 *m_headers = nullptr;
};

std::string listed(const QSet<QString> &names)
{
    return QStringList(names.begin(), names.end()).join(u' ').toStdString();
}

TEST(RepairImports, TheProgramImportsKnownDllsAlone)
{
    const Image image(QStringLiteral("fix789repair.exe"));
    const QSet<QString> imports = image.imports();
    EXPECT_FALSE(imports.isEmpty());
    EXPECT_TRUE(kKnown.contains(imports)) << listed(imports - kKnown);
    EXPECT_FALSE(image.isDelayLoading());
    EXPECT_NE(image.characteristics() & IMAGE_DLLCHARACTERISTICS_DYNAMIC_BASE, 0U);
    EXPECT_NE(image.characteristics() & IMAGE_DLLCHARACTERISTICS_NX_COMPAT, 0U);
}

// No socket, no HTTP, no TLS, no key store: what is not imported cannot be called by mistake.
TEST(RepairImports, TheLibraryImportsNothingThatTalksOrKeepsSecrets)
{
    const Image image(QStringLiteral("fix789repair.dll"));
    const QSet<QString> imports = image.imports();
    const QSet<QString> itsOwn{QStringLiteral("qt6core.dll"), QStringLiteral("libstdc++-6.dll"),
                               QStringLiteral("libgcc_s_seh-1.dll"), QStringLiteral("libwinpthread-1.dll"), QStringLiteral("libssp-0.dll")};
    // Devices and certificates of the computer.
    const QSet<QString> itsReading{QStringLiteral("crypt32.dll"), QStringLiteral("ncrypt.dll"), QStringLiteral("cfgmgr32.dll"),
                                   QStringLiteral("setupapi.dll")};
    EXPECT_TRUE(imports.contains(QStringLiteral("qt6core.dll")));
    const QSet<QString> strange = imports - kKnown - itsOwn - itsReading;
    EXPECT_TRUE(strange.isEmpty()) << listed(strange);
    EXPECT_FALSE(image.isDelayLoading());
}

} // namespace
} // namespace fix789::tests
