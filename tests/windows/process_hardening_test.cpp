// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/process/process_hardening.h"

#include "adapters/windows/process/folder_security.h"

#include <QCoreApplication>
#include <QString>

#include <gtest/gtest.h>

#include <windows.h>

#include <cstdlib>

namespace fix789::tests::process_hardening_test {
using namespace adapters;
namespace {

TEST(HardenProcess, RemovesWhatSteersLibraries)
{
    _wputenv_s(L"QT_PLUGIN_PATH", L"C:\\evil");
    _wputenv_s(L"qt_debug_plugins", L"1");
    _wputenv_s(L"OPENSSL_CONF", L"C:\\evil");
    SetEnvironmentVariableW(L"SSL_CERT_FILE", L"C:\\evil");
    _wputenv_s(L"FIX789_STAYS", L"1");
    hardenProcess();
    for (const char *name : {"QT_PLUGIN_PATH", "qt_debug_plugins", "OPENSSL_CONF", "SSL_CERT_FILE"}) {
        EXPECT_EQ(std::getenv(name), nullptr) << name;
        EXPECT_FALSE(qEnvironmentVariableIsSet(name)) << name;
        EXPECT_EQ(GetEnvironmentVariableA(name, nullptr, 0), 0U) << name;
    }
    EXPECT_STREQ(std::getenv("FIX789_STAYS"), "1");
}

TEST(HardenProcess, LibrariesAreNotTakenFromTheCurrentFolder)
{
    wchar_t path[4] = L"?";
    EXPECT_EQ(GetDllDirectoryW(4, path), 0U);
    EXPECT_NE(LoadLibraryW(L"version.dll"), nullptr) << "System32 is still searched";
}

TEST(ProgramFolder, OfATemporaryFolderIsRefused)
{
    // Under Wine the user is the administrator and the folder is his: only a world-writable one is refused.
    const auto judged = judgeProgramFolder(QStringLiteral("Z:\\tmp"));
    ASSERT_FALSE(judged);
    EXPECT_EQ(judged.error().kind, ErrorKind::Refused);
    EXPECT_EQ(judgeProgramFolder(QStringLiteral("C:\\no such folder")).error().kind, ErrorKind::Refused);
}

TEST(ProgramFolder, OfWindowsIsTrusted)
{
    const auto judged = judgeProgramFolder(QStringLiteral("C:\\Program Files\\Common Files"));
    EXPECT_TRUE(judged) << qPrintable(judged.error().doing);
}

} // namespace
} // namespace fix789::tests::process_hardening_test
