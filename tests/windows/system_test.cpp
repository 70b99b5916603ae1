// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/handles.h"
#include "adapters/windows/api/windows_error.h"
#include "adapters/windows/api/wine.h"
#include "adapters/windows/process/windows_clock.h"
#include "adapters/windows/process/windows_system.h"
#include "adapters/windows/read/windows_icmp_errors.h"
#include "adapters/windows/read/windows_registry.h"

#include <gtest/gtest.h>

#include <winsock2.h>

#include <map>
#include <string>

namespace fix789::tests::system_test {
using namespace adapters;
namespace {

class FakeRegistry final : public Registry {
public:
    Result<RegistryContent> read(const QString &, const QString &name) const override
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? RegistryContent(NoValue{}) : RegistryContent(found->second);
    }
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &) const override
    {
        return failure(ErrorKind::NotFound, {});
    }
    Result<QStringList> subkeys(const QString &) const override { return failure(ErrorKind::NotFound, {}); }
    Result<QDateTime> lastWritten(const QString &) const override { return failure(ErrorKind::NotFound, {}); }

    void set(const char *name, const char *text)
    {
        m_values[QString::fromLatin1(name)] = RegistryValue::string(QString::fromLatin1(text));
    }
    void set(const char *name, std::uint32_t number) { m_values[QString::fromLatin1(name)] = RegistryValue::dword(number); }

private:
    std::map<QString, RegistryValue> m_values;
};

TEST(SystemDescription, NamesReleaseAndBuild)
{
    FakeRegistry registry;
    EXPECT_EQ(systemDescription(registry), QStringLiteral("Windows"));
    registry.set("ProductName", "Windows 10 Pro");
    registry.set("CurrentBuildNumber", "22631");
    EXPECT_EQ(systemDescription(registry), QStringLiteral("Windows 11 (22631)"));
    registry.set("DisplayVersion", "23H2");
    registry.set("UBR", 4317U);
    EXPECT_EQ(systemDescription(registry), QStringLiteral("Windows 11 23H2 (22631.4317)"));
    registry.set("CurrentBuildNumber", "19045");
    registry.set("DisplayVersion", "22H2");
    EXPECT_EQ(systemDescription(registry), QStringLiteral("Windows 10 22H2 (19045.4317)"));
    registry.set("ProductName", "Windows Server 2022 Standard");
    registry.set("CurrentBuildNumber", "20348");
    registry.set("DisplayVersion", "21H2");
    EXPECT_EQ(systemDescription(registry), QStringLiteral("Windows Server 2022 Standard 21H2 (20348.4317)"));
}

TEST(SystemDescription, OfThisComputer)
{
    EXPECT_TRUE(systemDescription(WindowsRegistry()).startsWith(QStringLiteral("Windows ")))
        << qPrintable(systemDescription(WindowsRegistry()));
    EXPECT_TRUE(!onWine() || isElevated()) << "a prefix has no other user";
}

// A real pair of tokens, as a person with an administrator's rights has: Wine gives one to every program. It has none that is
// elevated without a second one (Elevation::Always).
TEST(Elevation, IsByConsentWhereTheSamePersonHasATokenWithout)
{
    HANDLE token = nullptr;
    ASSERT_TRUE(OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token));
    const KernelHandle own(token);
    TOKEN_LINKED_TOKEN other{};
    DWORD length = 0;
    if (!GetTokenInformation(token, TokenLinkedToken, &other, sizeof other, &length))
        GTEST_SKIP() << "this person has one token only";
    const KernelHandle linked(other.LinkedToken);
    EXPECT_EQ(elevationOf(token), Elevation::ByConsent);
    EXPECT_EQ(elevationOf(other.LinkedToken), Elevation::None);
    EXPECT_EQ(elevationOf(nullptr), Elevation::None) << "what does not tell";
    EXPECT_TRUE(isElevated());
    EXPECT_EQ(isElevatedByConsent(), !onWine()) << "there the window could not be opened at all";
}

// The same in a program that was started without these rights (as_user.cpp).
TEST(Elevation, IsNoneInAProgramOfAStandardUser)
{
    if (!onWine())
        GTEST_SKIP() << "Windows gives out the second token to look at, not to run with";
    const auto ends = [](std::wstring line) {
        STARTUPINFOW start{};
        start.cb = sizeof start;
        PROCESS_INFORMATION process{};
        if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &process))
            return DWORD(-1);
        const KernelHandle thread(process.hThread);
        const KernelHandle running(process.hProcess);
        DWORD code = DWORD(-1);
        WaitForSingleObject(process.hProcess, INFINITE);
        GetExitCodeProcess(process.hProcess, &code);
        return code;
    };
    EXPECT_EQ(ends(L"as_user.exe fix789_windows_tests.exe --elevation"), DWORD(Elevation::None));
    EXPECT_EQ(ends(L"fix789_windows_tests.exe --elevation"), DWORD(Elevation::ByConsent));
}

TEST(WindowsClock, BootWasBeforeNowAndStaysTheSame)
{
    const WindowsClock clock;
    const auto booted = clock.bootedAt();
    ASSERT_TRUE(booted);
    EXPECT_LT(*booted, clock.now());
    EXPECT_GT(*booted, clock.now().addYears(-5));
    EXPECT_EQ(booted->timeSpec(), Qt::UTC);
    Sleep(300);
    EXPECT_LT(qAbs(booted->msecsTo(*clock.bootedAt())), 100);
}

TEST(WindowsError, KindsAreToldApart)
{
    EXPECT_EQ(kindOfWindowsError(2), ErrorKind::NotFound);
    EXPECT_EQ(kindOfWindowsError(3), ErrorKind::NotFound);
    EXPECT_EQ(kindOfWindowsError(1060), ErrorKind::NotFound);
    EXPECT_EQ(kindOfWindowsError(5), ErrorKind::Refused);
    EXPECT_EQ(kindOfWindowsError(1314), ErrorKind::Refused);
    EXPECT_EQ(kindOfWindowsError(1053), ErrorKind::TimedOut);
    EXPECT_EQ(kindOfWindowsError(1223), ErrorKind::Cancelled);
    EXPECT_EQ(kindOfWindowsError(1058), ErrorKind::Failed);
    EXPECT_EQ(windowsFailure(5, QStringLiteral("x")).error(), (Error{ErrorKind::Refused, QStringLiteral("x"), 5}));
}

TEST(WindowsIcmpErrors, WatchesASocketAndNamesNobody)
{
    WSADATA data{};
    ASSERT_EQ(WSAStartup(MAKEWORD(2, 2), &data), 0);
    const SOCKET socket = ::socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    ASSERT_NE(socket, INVALID_SOCKET);
    WindowsIcmpErrors errors;
    errors.watch(std::intptr_t(socket));
    EXPECT_TRUE(errors.take(std::intptr_t(socket)).empty());
    closesocket(socket);
    WSACleanup();
}

} // namespace
} // namespace fix789::tests::system_test
