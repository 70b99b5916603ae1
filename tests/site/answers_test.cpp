// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_organisation.h"

#include "site/requests.h"
#include "site/saved_answer.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::site;
using namespace fix789::test;

namespace {

DashboardAnswer page(const char *request, const char *body, const char *link = "")
{
    return {.request = QString::fromLatin1(request), .status = 200, .link = QString::fromLatin1(link), .body = bodyFrom(body)};
}

TEST(Answers, PutsPagesTogether)
{
    Answers answers;
    answers.add(page("/organizations/1/networks?perPage=1&startingAfter=N_1", R"([{"id":"N_2"}])"));
    answers.add(page("/organizations/1/networks?perPage=1", R"([{"id":"N_1"}])",
                     "<https://api.meraki.com/api/v1/organizations/1/networks?perPage=1>; rel=first, "
                     "<https://api.meraki.com/api/v1/organizations/1/networks?startingAfter=N_1&perPage=1>; rel=next"));
    const auto found = answers.find(QStringLiteral("/organizations/1/networks"));
    EXPECT_EQ(found.reading, Reading::Read);
    ASSERT_EQ(found.body.toArray().size(), 2);
    EXPECT_EQ(found.body.toArray().first().toObject().value(QLatin1String("id")).toString(), u"N_1");
}

TEST(Answers, MissingPageIsBroken)
{
    Answers answers;
    answers.add(page("/organizations/1/networks?perPage=1", R"([{"id":"N_1"}])",
                     "<https://n1.meraki.com/api/v1/organizations/1/networks?perPage=1&startingAfter=N_1>; rel=\"next\""));
    EXPECT_EQ(answers.find(QStringLiteral("/organizations/1/networks")).reading, Reading::Broken);
}

TEST(Answers, MissingFirstPageIsBroken)
{
    Answers answers;
    answers.add(page("/organizations/1/networks?perPage=1&startingAfter=N_1", R"([{"id":"N_2"}])"));
    EXPECT_EQ(answers.find(QStringLiteral("/organizations/1/networks")).reading, Reading::Broken);
}

TEST(Answers, StatusSaysWhy)
{
    const auto readingOf = [](int status, const char *body = "{}") {
        Answers answers;
        answers.add({.request = QStringLiteral("/x"), .status = status, .body = bodyFrom(body)});
        return answers.find(QStringLiteral("/x")).reading;
    };
    EXPECT_EQ(readingOf(200), Reading::Read);
    EXPECT_EQ(readingOf(200, "<html>"), Reading::Broken);
    EXPECT_EQ(readingOf(400), Reading::NotUsed);
    EXPECT_EQ(readingOf(401), Reading::NotAllowed);
    EXPECT_EQ(readingOf(403), Reading::NotAllowed);
    EXPECT_EQ(readingOf(404), Reading::NotThere);
    EXPECT_EQ(readingOf(429), Reading::Failed);
    EXPECT_EQ(readingOf(503), Reading::Failed);
    EXPECT_EQ(readingOf(0), Reading::Failed);
    EXPECT_EQ(Answers().find(QStringLiteral("/x")).reading, Reading::NotAsked);
}

TEST(Answers, ReadsRecordedFiles)
{
    const auto answer = answerFromJson(R"({"request":"https://api.meraki.com/api/v1/networks/N_1/groupPolicies?a=b","status":200,
        "headers":{"link":"<x>; rel=first","DATE":"Mon, 30 Nov 2026 11:00:00 GMT"},"body":"[1]"})");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->request, u"/networks/N_1/groupPolicies?a=b");
    EXPECT_EQ(answer->date, QDateTime::fromString(QStringLiteral("2026-11-30T11:00:00Z"), Qt::ISODate));
    EXPECT_TRUE(answer->body.isArray());
    const auto again = answerFromJson(QJsonDocument(toJson(*answer)).toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *answer);
    for (const char *bad : {"", "[]", "{}", R"({"request":7})", R"({"request":""})"})
        EXPECT_FALSE(answerFromJson(bad)) << bad;
}

TEST(SavedAnswer, HoldsNoKeyAndNoPerson)
{
    AnswerRedactor redactor;
    const DashboardAnswer saved = redactor.redacted(
        page("/networks/N_1/clients?mac=00:11:22:33:44:55",
             R"([{"id":"k1","mac":"00:11:22:33:44:55","user":"Anna","description":"Anna's laptop","ip":"10.0.0.2","notes":"x"},
                 {"name":"Till","passphrase":"s3cret","email":"anna@example.com","groupPolicyId":"101","psk":"hidden",
                  "radiusServers":[{"host":"10.0.0.1","secret":"r4dius"}],"serial":"Q2AB-CDEF-GHIJ"}])"));
    const QString text = QString::fromUtf8(QJsonDocument(toJson(saved)).toJson());
    for (const char *secret : {"s3cret", "r4dius", "hidden", "Anna", "anna@", "00:11:22:33:44:55", "Q2AB-CDEF"})
        EXPECT_FALSE(text.contains(QLatin1String(secret))) << secret;
    EXPECT_TRUE(text.contains(u"10.0.0.2") && text.contains(u"101"));
    EXPECT_TRUE(text.contains(redactor.standInFor(QStringLiteral("00-11-22-33-44-55"))));
}

// The dashboard escapes what it puts into a link.
TEST(SavedAnswer, HoldsNoMacInALink)
{
    AnswerRedactor redactor;
    DashboardAnswer answer = page("/organizations/1/clients/search?mac=00:11:22:33:44:55", R"({"mac":"00:11:22:33:44:55"})");
    answer.link = QStringLiteral("<https://api.meraki.com/api/v1/organizations/1/clients/search?mac=00%3A11%3A22%3A33%3a44%3A55&"
                                 "startingAfter=2>; rel=next");
    const DashboardAnswer saved = redactor.redacted(answer);
    EXPECT_FALSE(saved.link.contains(u"22%3A33")) << saved.link.toStdString();
    EXPECT_TRUE(saved.link.contains(redactor.standInFor(QStringLiteral("00-11-22-33-44-55")))) << saved.link.toStdString();
}

// ---- what is asked for ----

QStringList asked(const AuditQuestion &question, const Answers &full)
{
    Answers answers;
    QStringList all;
    for (;;) {
        const QStringList next = nextRequests({QStringLiteral("1"), question}, answers);
        if (next.isEmpty())
            return all;
        for (const QString &request : next) {
            EXPECT_FALSE(all.contains(request)) << request.toStdString() << " twice";
            all << request;
            const auto found = full.find(request.section(u'?', 0, 0));
            answers.add({.request = request, .status = found.reading == Reading::Read ? 200 : 404, .body = found.body});
        }
    }
}

TEST(Requests, EnabledWifiOnlyAndNoneTwice)
{
    const QStringList all = asked({}, shop());
    for (const char *ssid : {"0", "1", "2"})
        EXPECT_TRUE(
            all.contains(QStringLiteral("/networks/N_1/wireless/ssids/%1/firewall/l3FirewallRules").arg(QLatin1String(ssid))));
    EXPECT_EQ(all.filter(QStringLiteral("/ssids/3/")).size(), 0);
    EXPECT_LE(all.size(), 40);
}

TEST(Requests, OnlyWhatWasAskedAbout)
{
    const QStringList all = asked({.ssid = QStringLiteral("Staff")}, shop());
    EXPECT_EQ(all.filter(QStringLiteral("/ssids/0/")).size(), 0);
    EXPECT_GE(all.filter(QStringLiteral("/ssids/1/")).size(), 3);
}

TEST(Requests, ObjectsOnlyIfARuleNamesThem)
{
    EXPECT_EQ(asked({}, shop()).filter(QStringLiteral("policyObjects")).size(), 0);
    const Answers named = shop(
        {{"/networks/N_1/appliance/firewall/l3FirewallRules",
          R"j({"rules":[{"comment":"","policy":"deny","protocol":"udp","srcCidr":"OBJ(1)","srcPort":"any","destCidr":"any","destPort":"any"}]})j"}});
    EXPECT_EQ(asked({}, named).filter(QStringLiteral("policyObjects")).size(), 2);
}

} // namespace
