// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/redactor.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace report_redactor_test {
using namespace fix789;
using namespace fix789::report;

namespace {

QString cleaned(const char *text)
{
    return redacted(QString::fromUtf8(text));
}

TEST(Redactor, HomeFoldersGo)
{
    EXPECT_EQ(cleaned("C:\\Users\\Anna Meier\\AppData\\x"), QStringLiteral("C:\\Users\\[user]\\AppData\\x"));
    EXPECT_EQ(cleaned("c:\\users\\anna"), QStringLiteral("c:\\users\\[user]"));
    EXPECT_EQ(cleaned("in /home/anna/x and /home/bert"), QStringLiteral("in /home/[user]/x and /home/[user]"));
}

TEST(Redactor, HardwareAddressesGo)
{
    EXPECT_EQ(cleaned("00:1A:2b:3c:4d:5e or 00-1A-2b-3c-4d-5e."), QStringLiteral("[hardware address] or [hardware address]."));
}

TEST(Redactor, AccountIdentifiersGo)
{
    EXPECT_EQ(cleaned("S-1-5-21-1004336348-1177238915-682003330-512"), QStringLiteral("[account]"));
    EXPECT_EQ(cleaned("S-1-5-18"), QStringLiteral("S-1-5-18")); // the system itself
}

TEST(Redactor, ServersAddressesAndKeysOfTheRegistryStay)
{
    for (const char *text :
         {"vpn.example.com leads to 192.0.2.1, 2001:db8::1", "HKLM\\SYSTEM\\CurrentControlSet\\Services\\IKEEXT",
          "UDP 500 in 12 tries", "fe80::1a2b:3c4d:5e6f:7081", ""})
        EXPECT_EQ(cleaned(text), QString::fromUtf8(text));
}

TEST(Redactor, TwiceIsTheSameAsOnce)
{
    const QString once = cleaned("C:\\Users\\anna\\x 00:1A:2b:3c:4d:5e S-1-5-21-1-2-3-4");
    EXPECT_EQ(redacted(once), once);
}

} // namespace
} // namespace report_redactor_test
