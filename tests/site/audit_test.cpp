// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What an audit covers, what it says where answers are missing, and the page that is kept of it.
#include "recorded_organisation.h"

#include "site/audit.h"
#include "site/audit_json.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fix789;
using namespace fix789::site;
using namespace fix789::test;

namespace {

constexpr auto kSearch = "/organizations/1/clients/search?mac=00:11:22:33:44:55";
constexpr auto kSearchAgain = "/organizations/1/clients/search?mac=00:11:22:33:44:55&startingAfter=2";
constexpr auto kOtherSearch = "/organizations/1/clients/search?mac=00:11:22:33:44:66";

/// A row that denies, under this comment, before the one that allows the rest.
std::string denying(const char *comment, const char *ports)
{
    return std::string(R"({"rules":[{"comment":")") + comment + R"(","policy":"deny","protocol":"any","destPort":")" + ports +
           R"(","destCidr":"any"},
        {"comment":"Default rule","policy":"allow","protocol":"Any","destPort":"Any","destCidr":"Any"}]})";
}

TEST(Audit, CoversEveryEnabledWifi)
{
    const auto result = audit(shop(), {.server = serverFrom(QStringLiteral("203.0.113.10"), {})});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->rows.size(), 3U);
    EXPECT_FALSE(result->hasCause());
    EXPECT_FALSE(result->isOpen());
}

TEST(Audit, RefusesQuestionsAboutWhatIsNotThere)
{
    const Server server = serverFrom(QStringLiteral("203.0.113.10"), {});
    const auto wrong = [&](AuditQuestion question) {
        question.server = server;
        const auto result = audit(shop(), question);
        return !result && result.error().isQuestionWrong;
    };
    EXPECT_TRUE(wrong({.network = QStringLiteral("Elsewhere")}));
    EXPECT_TRUE(wrong({.ssid = QStringLiteral("No such")}));
    EXPECT_TRUE(wrong({.ssid = QStringLiteral("Staff"), .role = QStringLiteral("No such")}));
    const auto unknown = audit(shop(), {.server = server, .mac = QStringLiteral("00:11:22:33:44:66")});
    EXPECT_TRUE(!unknown && !unknown.error().isQuestionWrong);
}

// Whatever answer is missing, refused or broken: nothing is accused that is not accused without it.
TEST(Audit, MissingAnswersNeverAccuse)
{
    const AuditQuestion question{.server = serverFrom(QStringLiteral("203.0.113.10"), {})};
    const Answers complete = shop();
    for (const DashboardAnswer &answer : complete.all())
        for (const char *instead :
             {"", "401", "403", "404", "429", "500", "{}", "[]", R"({"rules":[{}]})", R"([{"number":1,"enabled":true}])"}) {
            const auto result = audit(shop({{answer.request.toStdString(), instead}}), question);
            EXPECT_FALSE(result && result->hasCause()) << answer.request.toStdString() << " is " << instead;
        }
}

TEST(Audit, NamesEveryPartThatWasNotReadable)
{
    for (const auto &[request, status] : {std::pair{kSiteVpn, "403"}, {kDeviceTypes, "500"}, {kVlans, "403"}, {kSsid3, "500"}}) {
        const auto result = audit(shop({{request, status}}),
                                  {.server = serverFrom(QStringLiteral("203.0.113.10"), {}), .ssid = QStringLiteral("Staff")});
        ASSERT_TRUE(result);
        EXPECT_TRUE(result->isOpen()) << request;
        EXPECT_TRUE(std::ranges::any_of(result->unread, [&](const Unread &one) { return one.request.toStdString() == request; }))
            << request;
    }
}

// A list of networks of which a page is missing is not the whole organisation.
TEST(Audit, AnIncompleteListOfNetworksLeavesItOpen)
{
    const AuditQuestion question{.server = serverFrom(QStringLiteral("203.0.113.10"), {})};
    EXPECT_FALSE(audit(shop(), question)->isOpen());
    const Answers whole = shop();
    Answers answers;
    for (DashboardAnswer answer : whole.all()) {
        if (answer.request == u"/organizations/1/networks")
            answer.link = QStringLiteral("<https://api.meraki.com/api/v1/organizations/1/networks?startingAfter=N_1>; rel=next");
        answers.add(answer);
    }
    const auto result = audit(answers, question);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->isOpen());
    EXPECT_EQ(result->unread, (std::vector<Unread>{{QStringLiteral("/organizations/1/networks"), Reading::Broken}}));
    AuditQuestion elsewhere = question;
    elsewhere.network = QStringLiteral("Elsewhere");
    const auto none = audit(answers, elsewhere);
    ASSERT_FALSE(none);
    EXPECT_FALSE(none.error().isQuestionWrong);
}

TEST(Audit, NamesWhatWasNotReadable)
{
    const auto result =
        audit(shop({{kMx3, "403"}}), {.server = serverFrom(QStringLiteral("203.0.113.10"), {}), .ssid = QStringLiteral("Staff")});
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->isOpen());
    ASSERT_EQ(result->unread.size(), 1U);
    EXPECT_EQ(result->unread.front().request.toStdString(), kMx3);
    EXPECT_EQ(result->unread.front().reading, Reading::NotAllowed);
}

// The dashboard gives few networks of a client a page, and somebody may have searched for another client before.
TEST(Audit, FindsAClientOnALaterPageOfTheSearch)
{
    const std::string client =
        R"("clientId":"k1","mac":"00:11:22:33:44:55","records":[{"ip":"192.168.20.30","vlan":20,"ssid":"Staff")";
    const auto result = audit(
        shop({{kOtherSearch, R"({"mac":"00:11:22:33:44:66","records":[{"network":{"id":"N_1"},"ssid":"Guests","vlan":10}]})"},
              {kSearch, R"({"mac":"00:11:22:33:44:55","records":[{"network":{"id":"N_9"},"ssid":"Elsewhere"}]})"},
              {kSearchAgain, "{" + client + R"(,"network":{"id":"N_1"}}]})"}}),
        {.server = serverFrom(QStringLiteral("203.0.113.10"), {}), .mac = QStringLiteral("00:11:22:33:44:55")});
    ASSERT_TRUE(result) << result.error().why.english().toStdString();
    ASSERT_EQ(result->rows.size(), 1U);
    EXPECT_EQ(result->rows.front().ssid, u"Staff");
}

TEST(AuditPage, MarksWhatChanged)
{
    const AuditQuestion question{.server = serverFrom(QStringLiteral("203.0.113.10"), {}), .ssid = QStringLiteral("Staff")};
    const auto before = audit(shop(), question);
    const auto now = audit(shop({{kSsid3, denying("Row", "500,4500")}}), question);
    ASSERT_TRUE(before && now);
    const QByteArray page = auditPage(*before, {}).toUtf8();
    const QJsonObject kept = auditInPage(page);
    EXPECT_EQ(kept, toJson(*before));
    EXPECT_TRUE(changesSince(kept, toJson(*before)).isEmpty());
    const QStringList changes = changesSince(kept, toJson(*now));
    ASSERT_EQ(changes.size(), 2);
    EXPECT_TRUE(changes.front().contains(u"allow")) << changes.front().toStdString();
    EXPECT_TRUE(auditPage(*now, kept).contains(u"class=\"deny changed\""));
    EXPECT_TRUE(auditInPage("<html></html>").isEmpty());
}

TEST(AuditPage, SaysWhichWifiIsNewAndWhichIsGone)
{
    const AuditQuestion everything{.server = serverFrom(QStringLiteral("203.0.113.10"), {})};
    const std::string ssids = R"([{"number":1,"name":"Staff","enabled":true,"authMode":"psk","ipAssignmentMode":"Bridge mode",
        "splashPage":"None","useVlanTagging":true,"defaultVlanId":20}])";
    const auto all = audit(shop(), everything);
    const auto fewer = audit(shop({{"/networks/N_1/wireless/ssids", ssids}}), everything);
    ASSERT_TRUE(all && fewer);
    const auto about = [](const QStringList &changes, const char *ssid) { return changes.filter(QLatin1String(ssid)); };
    const QStringList gone = changesSince(toJson(*all), toJson(*fewer));
    EXPECT_EQ(about(gone, "Staff").size(), 0);
    ASSERT_EQ(about(gone, "Guests").size(), 4);
    EXPECT_TRUE(about(gone, "Guests").front().endsWith(u" > -")) << gone.front().toStdString();
    const QStringList added = changesSince(toJson(*fewer), toJson(*all));
    ASSERT_EQ(about(added, "Guests").size(), 4);
    EXPECT_TRUE(about(added, "Guests").front().contains(u": - > ")) << added.front().toStdString();
    // Asked about one Wi-Fi alone, the others are not gone.
    const auto one = audit(shop(), {.server = everything.server, .ssid = QStringLiteral("Staff")});
    ASSERT_TRUE(one);
    EXPECT_TRUE(changesSince(toJson(*all), toJson(*one)).isEmpty());
}

TEST(AuditPage, TextOfOthersStaysText)
{
    const auto result = audit(shop({{kSsid3, denying("</script><script>alert(1)</script>", "any")}}),
                              {.server = serverFrom(QStringLiteral("203.0.113.10"), {}), .ssid = QStringLiteral("Staff")});
    ASSERT_TRUE(result);
    const QString page = auditPage(*result, {});
    EXPECT_FALSE(page.contains(u"<script>alert"));
    EXPECT_EQ(auditInPage(page.toUtf8()), toJson(*result));
}

} // namespace
