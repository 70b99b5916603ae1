// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "diagnosis/causes.h"
#include "support/print.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace fix789;

namespace {

TEST(Causes, EverythingAnyCheckMayReportIsInTheVocabulary)
{
    for (const Check *check : allChecks())
        for (const CauseId id : check->causes)
            EXPECT_NE(findCause(id), nullptr) << check->id << ": " << id.name;
}

TEST(Causes, EverythingInTheVocabularyIsReportedBySomeCheck)
{
    for (const CauseEntry &entry : allCauses())
        EXPECT_NE(findCheckFor(entry.id), nullptr) << entry.id.name;
}

TEST(Causes, ProvenOnWireIsAmongTheCausesOfItsCheck)
{
    for (const Check *check : allChecks())
        for (const CauseId id : check->provenOnWire)
            EXPECT_NE(std::ranges::find(check->causes, id), check->causes.end()) << check->id << ": " << id.name;
}

TEST(Causes, NoIdStandsTwice)
{
    QSet<QString> ids;
    for (const CauseEntry &entry : allCauses()) {
        EXPECT_FALSE(ids.contains(entry.id.toString())) << entry.id.name;
        ids << entry.id.toString();
    }
}

// SCENARIOS says which area belongs to whom.
TEST(Causes, SideFollowsFromTheArea)
{
    const QStringList computer{QStringLiteral("service"), QStringLiteral("registry"),    QStringLiteral("profile"),
                               QStringLiteral("psk"),     QStringLiteral("certificate"), QStringLiteral("firewall"),
                               QStringLiteral("filter"),  QStringLiteral("port"),        QStringLiteral("route"),
                               QStringLiteral("adapter"), QStringLiteral("windows"),     QStringLiteral("computer")};
    const QStringList site{QStringLiteral("path"), QStringLiteral("nat"), QStringLiteral("dns"), QStringLiteral("portal"),
                           QStringLiteral("site")};
    for (const CauseEntry &entry : allCauses()) {
        const QString area = entry.id.toString().section(u'.', 0, 0);
        const QString expected = computer.contains(area) ? QStringLiteral("computer")
                                 : site.contains(area)   ? QStringLiteral("site")
                                                         : area;
        EXPECT_EQ(toString(entry.side), expected) << entry.id.name;
    }
}

TEST(Causes, HaveATitleAndAnAdviceThatAreSentences)
{
    for (const CauseEntry &entry : allCauses())
        for (const char *text : {entry.title, entry.advice}) {
            const QString sentence = QString::fromUtf8(text);
            EXPECT_GT(sentence.size(), 15) << entry.id.name;
            EXPECT_TRUE(sentence.endsWith(u'.') || sentence.endsWith(u')')) << entry.id.name;
        }
}

TEST(Causes, FolkloreIsNotPrinted)
{
    for (const CauseEntry &entry : allCauses())
        EXPECT_FALSE(QString::fromUtf8(entry.advice).contains(u"%%") || QString::fromUtf8(entry.advice).contains(u" percent"));
}

TEST(Causes, IdOfTheVocabularyIsRead)
{
    const auto cause = causeFromString(QStringLiteral("registry.nat-t-needed"));
    ASSERT_TRUE(cause.has_value());
    EXPECT_EQ(*cause, (CauseRef{cause::kNatTNeeded, {}}));
}

TEST(Causes, SubjectIsRead)
{
    const auto cause = causeFromString(QStringLiteral("service.disabled:IKEEXT"));
    ASSERT_TRUE(cause.has_value());
    EXPECT_EQ(*cause, (CauseRef{cause::kServiceDisabled, QStringLiteral("IKEEXT")}));
}

class NotACause : public testing::TestWithParam<const char *> {};

TEST_P(NotACause, IsMalformed)
{
    const auto cause = causeFromString(QString::fromUtf8(GetParam()));
    ASSERT_FALSE(cause.has_value());
    EXPECT_EQ(cause.error().kind, ErrorKind::Malformed);
}

INSTANTIATE_TEST_SUITE_P(Words, NotACause,
                         testing::Values("", ":", "service", "service.disable", "SERVICE.DISABLED:IKEEXT",
                                         "service.disabled:", "service.disabled:a b", "service.disabled:a:b",
                                         "service.disabled:..\\x", "service.disabled:\xC3\xA4", "service.disabled:a\n",
                                         "service.disabled:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                                         "registry.nat-t-needed:IKEEXT", " registry.nat-t-needed", "registry.nat-t-needed "));

TEST(Causes, WordIsReadBackForEveryEntry)
{
    for (const CauseEntry &entry : allCauses()) {
        const bool takesSubject = QString::fromUtf8(entry.title).contains(u"%1");
        const CauseRef cause{entry.id, takesSubject ? QStringLiteral("BFE") : QString()};
        const auto read = causeFromString(cause.toString());
        ASSERT_TRUE(read.has_value()) << entry.id.name;
        EXPECT_EQ(*read, cause);
        EXPECT_FALSE(titleOf(cause).english().contains(u'%')) << entry.id.name;
    }
}

} // namespace
