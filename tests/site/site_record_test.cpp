// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/site_record.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::site;

namespace {

const QByteArray kSite(R"({"schema":"fix789.site/1","site":"Shop 12","servers":["vpn.example.com"],"networks":[
    {"ssid":"Guests","vpn":"blocked","portal":"open"},
    {"ssid":"Staff","role":"Till","vpn":"works","vlan":20,"gateway":"192.168.20.1"}]})");

Visit visit(const char *ssid, const char *role, const char *verdict, const char *gateway = "")
{
    return {.ssid = QString::fromLatin1(ssid),
            .role = QString::fromLatin1(role),
            .verdict = QString::fromLatin1(verdict),
            .causes = {},
            .portal = QStringLiteral("open"),
            .gateway = QString::fromLatin1(gateway),
            .at = QDateTime::fromString(QStringLiteral("2026-11-30T11:00:00Z"), Qt::ISODate)};
}

TEST(SiteRecord, ReadsWhatIsExpected)
{
    const auto site = siteFromFile(kSite);
    ASSERT_TRUE(site);
    EXPECT_EQ(site->record.name, u"Shop 12");
    ASSERT_EQ(site->record.networks.size(), 2U);
    EXPECT_FALSE(site->record.networks[0].passes);
    EXPECT_EQ(site->record.networks[1].vlan, 20);
    EXPECT_TRUE(site->signature.isEmpty());
}

TEST(SiteRecord, SignatureCoversEverythingElse)
{
    const auto plain = siteFromFile(kSite);
    const auto file = signedFile(kSite, QByteArray(64, 'x'));
    ASSERT_TRUE(plain && file);
    const auto read = siteFromFile(*file);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->signature, QByteArray(64, 'x'));
    EXPECT_EQ(read->content, plain->content); // written in another way, and still the same
    const auto changed = siteFromFile(QByteArray(*file).replace("blocked", "works"));
    ASSERT_TRUE(changed);
    EXPECT_NE(changed->content, plain->content);
}

TEST(SiteRecord, RefusesWhatTheSchemaForbids)
{
    for (const auto &[from, to] : std::initializer_list<std::pair<const char *, const char *>>{
             {"fix789.site/1", "fix789.site/2"},
             {R"("site":"Shop 12")", R"("site":"")"},
             {R"(["vpn.example.com"])", "[]"},
             {R"(["vpn.example.com"])", "[7]"},
             {R"("vpn":"works")", R"("vpn":"maybe")"},
             {R"("vpn":"works",)", ""},
             {R"("vlan":20)", R"("vlan":5000)"},
             {R"("vlan":20)", R"("vlan":"20")"},
             {R"("vlan":20)", R"("other":20)"},
             {R"("portal":"open")", R"("portal":"ajar")"},
             {R"("ssid":"Staff","role":"Till")", R"("ssid":"Guests")"},
             {R"("networks":[)", R"("more":1,"networks":[)"},
             {R"("networks":[)", R"("signature":"short","networks":[)"},
             {R"("networks":[)", R"("signature":7,"networks":[)"},
             {R"(Shop 12)", R"(Shop\u000712)"},
         }) {
        const QByteArray bad = QByteArray(kSite).replace(from, to);
        ASSERT_NE(bad, kSite) << from;
        EXPECT_FALSE(siteFromFile(bad)) << to;
    }
    EXPECT_FALSE(siteFromFile(QByteArray(kLargestSiteFile + 1, ' ') + kSite));
}

TEST(Survey, MatrixNamesWhatDiffers)
{
    const SiteRecord record = siteFromFile(kSite)->record;
    Survey survey{record.name, QStringLiteral("vpn.example.com"), {}};
    EXPECT_EQ(nextNetwork(record, survey)->ssid, u"Guests");
    survey.add(visit("Guests", "", "healthy"));
    EXPECT_EQ(nextNetwork(record, survey)->ssid, u"Staff");
    survey.add(visit("Staff", "Till", "healthy", "192.168.30.1"));
    survey.add(visit("Neighbour", "", "caused"));
    EXPECT_FALSE(nextNetwork(record, survey));
    const auto rows = matrixOf(record, survey);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].differences, QStringList{QStringLiteral("verdict")});
    EXPECT_EQ(rows[1].differences, QStringList{QStringLiteral("gateway")});
    EXPECT_FALSE(rows[2].isExpected);
    EXPECT_TRUE(rows[2].differences.isEmpty());
}

TEST(Survey, SecondVisitShowsWhatChanged)
{
    const SiteRecord record = siteFromFile(kSite)->record;
    Survey survey{record.name, QStringLiteral("vpn.example.com"), {}};
    survey.add(visit("Staff", "Till", "healthy"));
    survey.add(visit("Staff", "Till", "healthy"));
    EXPECT_FALSE(matrixOf(record, survey)[1].hasChanged);
    survey.add(visit("Staff", "Till", "caused"));
    EXPECT_TRUE(matrixOf(record, survey)[1].hasChanged);
    EXPECT_TRUE(surveyPage(record, survey).contains(u"changed"));
}

TEST(Survey, GoesOnWhereItWas)
{
    const SiteRecord record = siteFromFile(kSite)->record;
    Survey survey{record.name, QStringLiteral("vpn.example.com"), {}};
    survey.add(visit("Guests", "", "caused"));
    survey.add(visit("Guests", "", "healthy"));
    const QByteArray file = QJsonDocument(toJson(record, survey)).toJson();
    const auto read = surveyFromJson(file);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, survey);
    for (const auto &[from, to] :
         std::initializer_list<std::pair<const char *, const char *>>{{"fix789.survey/1", "fix789.survey/2"},
                                                                      {"healthy", "well"},
                                                                      {"2026-11-30T11:00:00Z", "yesterday"},
                                                                      {R"("visits")", R"("visit")"}})
        EXPECT_FALSE(surveyFromJson(QByteArray(file).replace(from, to))) << to;
}

TEST(Survey, KeepsWhatIsSuspected)
{
    const SiteRecord record = siteFromFile(kSite)->record;
    Survey survey{record.name, QStringLiteral("vpn.example.com"), {}};
    Visit open = visit("Guests", "", "undetermined");
    open.suspects = {QStringLiteral("site.layer3-rule")};
    survey.add(open);
    const auto read = surveyFromJson(QJsonDocument(toJson(record, survey)).toJson());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, survey);
}

TEST(Survey, TableIsNoFormula)
{
    SiteRecord record = siteFromFile(kSite)->record;
    record.networks[0].ssid = QStringLiteral("=1+\"x\"");
    EXPECT_TRUE(surveyCsv(record, {}).contains(QStringLiteral("\"'=1+\"\"x\"\"\"")));
    EXPECT_TRUE(surveyPage(record, {}).contains(u"=1+&quot;x&quot;"));
}

} // namespace
