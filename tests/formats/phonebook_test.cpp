// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/phonebook.h"
#include "support/print.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::formats;

namespace {

using Option = ConnectionOptionIs::Option;

const QByteArray kHome = "[Home]\r\nEncoding=1\r\nVpnStrategy=5\r\nDialParamsUID=11\r\nGuid=AA\r\n\r\n";
const QByteArray kWork = "[B\xc3\xbcro]\r\nEncoding=1\r\nVpnStrategy=6\r\nIpSecFlags=2\r\nNumCustomPolicy=1\r\n"
                         "CustomIPSecPolicies=0200\r\nDialParamsUID=22\r\nGuid=BB\r\nMEDIA=rastapi\r\nDEVICE=vpn\r\n"
                         "PhoneNumber=vpn.example.com\r\nMEDIA=again\r\n\r\n";
const QByteArray kLast = "[Last]\nVpnStrategy = 1\nx";
const QByteArray kBook = kHome + kWork + kLast;
const QString kName = QString::fromUtf8("B\xc3\xbcro");

TEST(Phonebook, GivesAnEntryWhole)
{
    const auto stored = storedIn(kBook, kName);
    ASSERT_TRUE(stored.has_value());
    EXPECT_EQ(stored->strategy, 6U);
    EXPECT_EQ(stored->authentication, MachineAuthentication::Certificate);
    EXPECT_EQ(stored->ownIpsec, QStringLiteral("NumCustomPolicy=1\nCustomIPSecPolicies=0200"));
    EXPECT_EQ(stored->entry, kWork);
    EXPECT_EQ(stored->at, 1U);
}

TEST(Phonebook, NamesAreComparedAsWindowsDoes)
{
    EXPECT_TRUE(storedIn(kBook, QStringLiteral("HOME")).has_value());
    EXPECT_EQ(storedIn(kBook, QStringLiteral("Hom")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(storedIn({}, kName).error().kind, ErrorKind::NotFound);
}

TEST(Phonebook, OneThatIsTooLargeIsMalformed)
{
    EXPECT_EQ(storedIn(QByteArray(8 * 1024 * 1024 + 1, 'x'), kName).error().kind, ErrorKind::Malformed);
}

TEST(Phonebook, EachOptionIsSetAndPutBackByteForByte)
{
    const std::vector<std::pair<ConnectionOptionIs, QString>> changes{
        {{kName, Option::TunnelType, QStringLiteral("3")}, QStringLiteral("6")},
        {{kName, Option::Authentication, QStringLiteral("pre-shared-key")}, QStringLiteral("certificate")},
        {{kName, Option::OwnIpsec, {}}, storedIn(kBook, kName)->ownIpsec},
    };
    for (const auto &[change, before] : changes) {
        const auto made = withOption(kBook, change);
        ASSERT_TRUE(made.has_value());
        EXPECT_NE(*made, kBook);
        EXPECT_TRUE(made->startsWith(kHome) && made->endsWith(kLast));
        ConnectionOptionIs back = change;
        back.value = before;
        EXPECT_EQ(withOption(*made, back), kBook);
    }
}

TEST(Phonebook, OtherFlagsOfIpsecStay)
{
    const auto made = withOption(kBook, {kName, Option::Authentication, QStringLiteral("pre-shared-key")});
    EXPECT_TRUE(made->contains("\r\nIpSecFlags=3\r\n"));
}

TEST(Phonebook, ALineThatIsMissingIsAdded)
{
    const auto made = withOption("[Bare]\r\nType=2\r\n", {QStringLiteral("Bare"), Option::TunnelType, QStringLiteral("3")});
    EXPECT_EQ(made, QByteArray("[Bare]\r\nVpnStrategy=3\r\nType=2\r\n"));
    EXPECT_EQ(withOption("[Bare]", {QStringLiteral("Bare"), Option::TunnelType, QStringLiteral("3")}),
              QByteArray("[Bare]\r\nVpnStrategy=3"));
}

TEST(Phonebook, AKeyOfAnotherEntryIsNotTouched)
{
    const auto made = withOption(kBook, {QStringLiteral("Last"), Option::TunnelType, QStringLiteral("3")});
    EXPECT_EQ(made, QByteArray(kHome + kWork + "[Last]\nVpnStrategy=3\nx"));
}

TEST(Phonebook, ConnectionThatIsMissingIsNotFound)
{
    EXPECT_EQ(withOption(kBook, {QStringLiteral("Gone"), Option::TunnelType, QStringLiteral("3")}).error().kind,
              ErrorKind::NotFound);
    EXPECT_EQ(withCopy(kBook, QStringLiteral("Gone"), QStringLiteral("New"), {}).error().kind, ErrorKind::NotFound);
}

TEST(Phonebook, AnEntryIsTakenOutAndPutBackInItsPlace)
{
    for (const QString &name : {QStringLiteral("Home"), kName, QStringLiteral("Last")}) {
        const auto stored = storedIn(kBook, name);
        const auto without = withEntry(kBook, {name, stored->at, std::nullopt});
        ASSERT_TRUE(without.has_value());
        EXPECT_EQ(without->size(), kBook.size() - stored->entry.size());
        EXPECT_EQ(withEntry(*without, {name, stored->at, stored->entry}), kBook);
        EXPECT_EQ(withEntry(*without, {name, stored->at, std::nullopt}), *without);
    }
}

TEST(Phonebook, AnEntryThatIsNotOneIsMalformed)
{
    for (const char *entry :
         {"", "x", "Key=1", "[Other]\r\n", "[B\xc3\xbcro]\r\n[Other]\r\n", "x\r\n[B\xc3\xbcro]\r\n", "[B\xc3\xbcro"}) {
        const auto made = withEntry(kBook, {kName, 0, QByteArray(entry)});
        ASSERT_FALSE(made.has_value()) << entry;
        EXPECT_EQ(made.error().kind, ErrorKind::Malformed);
    }
}

TEST(Phonebook, ACopyHasAnIdentityOfItsOwnAndTheOldEntryStays)
{
    const auto made = withCopy(kBook, kName, QStringLiteral("New"), {"CC", 33});
    ASSERT_TRUE(made.has_value());
    EXPECT_TRUE(made->startsWith(kBook));
    const auto copy = storedIn(*made, QStringLiteral("New"));
    ASSERT_TRUE(copy.has_value());
    EXPECT_TRUE(copy->entry.contains("DialParamsUID=33\r\n") && copy->entry.contains("Guid=CC\r\n"));
    EXPECT_FALSE(copy->entry.contains("=22") || copy->entry.contains("=BB"));
    EXPECT_TRUE(copy->entry.endsWith("MEDIA=again\r\n\r\n"));
    EXPECT_EQ(withCopy(*made, kName, QStringLiteral("new"), {"DD", 44}).error().kind, ErrorKind::Failed);
}

TEST(Phonebook, KnowsWhichNumbersAreTaken)
{
    EXPECT_TRUE(isDialUidTaken(kBook, 22));
    EXPECT_FALSE(isDialUidTaken(kBook, 33));
}

} // namespace
