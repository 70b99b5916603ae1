// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/phonebook.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <chrono>

namespace formats_phonebook_test {
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
    EXPECT_EQ(made, QByteArray(kHome + kWork + "[Last]\nVpnStrategy = 3\nx")) << "the blanks stay";
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

// Shapes met in real phonebooks.

struct Shape {
    const char *name;
    QByteArray book;
};

QByteArray entry(const QByteArray &name, const QByteArray &policies)
{
    return '[' + name + "]\r\nEncoding=1\r\nDialParamsUID=1\r\nVpnStrategy=6\r\nIpSecFlags=0\r\n" + policies +
           "\r\n\r\nNETCOMPONENTS=\r\nms_msclient=1\r\n\r\nDEVICE=vpn\r\nPhoneNumber=vpn.example.com\r\n\r\n";
}

const QByteArray kOwn = "NumCustomPolicy=1\r\nCustomIPSecPolicies=0200";
const QByteArray kContinued =
    "NumCustomPolicy=3\r\nCustomIPSecPolicies=" + QByteArray(128, '2') + "\r\nCustomIPSecPolicies=" + QByteArray(16, '3');
const QByteArray kTwice = entry("A", kOwn) + entry("B", kOwn) + entry("a", "NumCustomPolicy=0");

std::vector<Shape> shapes()
{
    const QByteArray blanks = QByteArray(entry("A", "NumCustomPolicy=1 \r\nCustomIPSecPolicies = 0200\t"))
                                  .replace("VpnStrategy=6", " VpnStrategy = 6  ")
                                  .replace("IpSecFlags=0", "ipsecflags=0 ");
    return {
        {"mark", "\xEF\xBB\xBF" + entry("A", kOwn) + entry("B", kOwn)},
        {"twice", kTwice},
        {"twice the same", entry("A", kOwn) + entry("B", kOwn) + entry("A", kOwn)},
        {"side by side", entry("A", kOwn) + entry("A", kOwn)},
        {"three", entry("A", kContinued) + entry("B", "") + entry("A", kOwn) + entry("A", kContinued)},
        {"trailing blanks", blanks},
        {"continued", entry("B", kOwn) + entry("A", kContinued)},
        {"continued to the end", QByteArray("[A]\nVpnStrategy=6\nIpSecFlags=0\n" + kContinued).replace("\r\n", "\n")},
        {"no parameters", entry("A", "NumCustomPolicy=1")},
        {"no line break at the end", entry("B", kOwn) + entry("A", kOwn).trimmed()},
        {"a note of an editor above", "; saved by hand\r\n\r\n" + entry("A", kOwn) + entry("B", kOwn)},
        {"mixed line breaks",
         entry("B", kOwn) + entry("A", kOwn).replace("IpSecFlags=0\r\n", "IpSecFlags=0\n") + entry("a", kOwn)},
        {"the mark of an old end of file", entry("A", kOwn) + entry("B", kOwn) + '\x1A'},
        {"names with brackets, signs and blanks", entry("A]", kOwn) + entry("A=1", kOwn) + entry(" A", kOwn) + entry("A", kOwn)},
        {"values with signs", entry("A", "CustomDialDll=C:\\a=b.dll\r\nCustomRasDialDll=[A]\r\n" + kOwn)}};
}

TEST(PhonebookShapes, EveryOptionIsSetAndPutBackByteForByte)
{
    const QString name = QStringLiteral("A");
    for (const auto &[what, book] : shapes()) {
        const auto stored = storedIn(book, name);
        ASSERT_TRUE(stored) << what;
        const std::vector<std::pair<ConnectionOptionIs, QString>> changes{
            {{name, Option::TunnelType, QStringLiteral("3")}, QString::number(stored->strategy)},
            {{name, Option::Authentication, QStringLiteral("pre-shared-key")}, QStringLiteral("certificate")},
            {{name, Option::OwnIpsec, {}}, stored->ownIpsec}};
        for (const auto &[change, before] : changes) {
            const auto made = withOption(book, change);
            ASSERT_TRUE(made) << what;
            EXPECT_NE(*made, book) << what;
            EXPECT_EQ(withOption(*made, change), *made) << what << ": doing it twice is harmless";
            ConnectionOptionIs back = change;
            back.value = before;
            EXPECT_EQ(withOption(*made, back), book) << what;
            EXPECT_EQ(storedIn(*made, name)->namesakes, stored->namesakes) << what;
        }
    }
}

// As the fixer does it: the fact after, read back, the fact before.
TEST(PhonebookShapes, AnEntryIsTakenOutAndPutBackByteForByte)
{
    const QString name = QStringLiteral("A");
    for (const auto &[what, book] : shapes()) {
        const auto stored = storedIn(book, name);
        ASSERT_TRUE(stored) << what;
        const ConnectionEntryIs gone{name, stored->at, std::nullopt, stored->namesakes};
        const ConnectionEntryIs before{name, stored->at, stored->entry, stored->namesakes};
        const auto without = withEntry(book, gone);
        ASSERT_TRUE(without) << what;
        EXPECT_EQ(without->size(), book.size() - stored->entry.size()) << what;
        EXPECT_EQ(withEntry(*without, gone), *without) << what << ": its namesake stays";
        EXPECT_EQ(withEntry(*without, before), book) << what;
        EXPECT_EQ(withEntry(book, before), book) << what;
    }
}

TEST(PhonebookShapes, OfTwoWithOneNameTheFirstIsReadAndTheOtherCounted)
{
    const auto stored = storedIn(kTwice, QStringLiteral("a"));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->at, 0U);
    EXPECT_EQ(stored->namesakes, 1U);
    EXPECT_FALSE(stored->ownIpsec.isEmpty());
    EXPECT_EQ(storedIn(kTwice, QStringLiteral("B"))->namesakes, 0U);
}

TEST(PhonebookShapes, TheFirstEntryAfterAMarkIsFound)
{
    const QByteArray book = "\xEF\xBB\xBF" + entry("A", kOwn);
    EXPECT_EQ(storedIn(book, QStringLiteral("A"))->entry, entry("A", kOwn));
    EXPECT_TRUE(ownIpsecByName(book).value(QStringLiteral("a")).isSet);
    const auto made = withCopy("\xEF\xBB\xBF[A]\r\n", QStringLiteral("A"), QStringLiteral("B"), {"CC", 3});
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->startsWith("\xEF\xBB\xBF[A]\r\n[B]\r\n"));
}

TEST(PhonebookShapes, AContinuedValueIsClearedWhole)
{
    const auto made = withOption(entry("A", kContinued), {QStringLiteral("A"), Option::OwnIpsec, {}});
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, entry("A", "NumCustomPolicy=0\r\nCustomIPSecPolicies="));
}

TEST(PhonebookShapes, AValueWhoseLinesAreApartIsLeftAlone)
{
    const QByteArray apart = entry("A", "CustomIPSecPolicies=02\r\nNumCustomPolicy=1\r\nCustomIPSecPolicies=03");
    EXPECT_EQ(withOption(apart, {QStringLiteral("A"), Option::OwnIpsec, {}}).error().kind, ErrorKind::Malformed);
}

} // namespace
} // namespace formats_phonebook_test
