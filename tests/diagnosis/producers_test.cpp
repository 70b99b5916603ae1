// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Every cause has a producer: a whole check on some recorded computer finds each id of the vocabulary. For most ids that is
// a scenario in tests/scenarios, and its run.py proves the rows that produced.json names; a `Produces` beside the tests of a
// check names another, and so does the list here.
#include "checks/checks.h"
#include "diagnosis/causes.h"
#include "diagnosis/diagnose.h"
#include "support/paths.h"
#include "support/print.h"
#include "support/produces.h"
#include "support/recorded.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace diagnosis_producers_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::diagnosis;
using namespace fix789::test;

namespace {

constexpr char kByCertificate[] = R"({"clock":{"now":"2026-06-01T12:00:00Z"},"profiles":[
    {"name":"Office","server":"vpn.example.com","tunnel":"l2tp","authentication":"certificate"}]})";

QByteArray certificate(const QByteArray &but)
{
    QJsonObject json = jsonObject(R"({"store":"computer","subject":"CN=till-3.example.com","issuer":"CN=Example CA",
        "notBefore":"2026-01-01T00:00:00Z","notAfter":"2027-01-01T00:00:00Z","purposes":["1.3.6.1.5.5.7.3.2"],"hasKey":true,
        "key":"usable","chain":"trusted","keyAlgorithm":"1.2.840.113549.1.1.1","keyBits":2048,
        "signature":"1.2.840.113549.1.1.11","thumbprint":"0123456789ABCDEF0123456789ABCDEF01234567"})");
    const QJsonObject members = jsonObject("{" + but + "}");
    for (auto it = members.begin(); it != members.end(); ++it)
        json.insert(it.key(), it.value());
    return R"({"certificates":[)" + QJsonDocument(json).toJson(QJsonDocument::Compact) + "]}";
}

QByteArray dropBy(const char *provider, const char *more)
{
    return QByteArray(R"({"clock":{"now":"2026-11-02T12:00:00Z"},"filterEvents":[{"event":"drop","remoteAddress":"203.0.113.10",
        "protocol":"udp","remotePort":4500,"filterId":70012,"provider":")") +
           provider + R"(","filter":"outbound")" + more + "}]}";
}

QByteArray rung(const char *name, int port, const char *result, const char *more = "")
{
    return QByteArray(R"({"rung":")") + name + R"(","port":)" + QByteArray::number(port) + R"(,"result":")" + result +
           R"(","sends":1,"sourcePorts":1)" + more + "}";
}

QByteArray negotiated(const QByteArrayList &rungs, const char *more = "")
{
    return QByteArray(R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",
        "serverBehindNat":false,"clientBehindNat":true,)") +
           more + R"("rungs":[)" + rungs.join(',') + "]}}}";
}

QByteArray portal(const char *probe)
{
    return QByteArray(R"({"portal":{"probes":[{"probe":"http","url":"http://one.example/","reply":"answered","status":302,
        "statusAsExpected":false,"body":"nothing")") +
           probe + R"(},{"probe":"http","url":"http://two.example/","reply":"answered","status":302,"statusAsExpected":false,
        "body":"nothing","hops":[{"by":"location","to":"http://login.guest.test/","reply":"answered","status":200}]},
        {"probe":"https","url":"https://three.example/","reply":"timed-out"}]}})";
}

QByteArray refusedOffers()
{
    const char *refused = R"(,"notification":14,"detail":"NO-PROPOSAL-CHOSEN")";
    return negotiated({rung("mm1", 500, "refused", refused), rung("mm1", 4500, "refused", refused)},
                      R"("offers":[{"offer":"modern","result":"refused"},{"offer":"outdated","result":"refused"},
                         {"offer":"certificate","result":"refused"}],)");
}

QByteArray attempt(int error)
{
    return R"({"attempts":[{"error":)" + QByteArray::number(error) + "}]}";
}

// Causes that no row of tests/scenarios shows, or shows alone.
const std::vector<Produces> &producers()
{
    const QByteArray tunnel = negotiated(
        {rung("mm1", 500, "answered"), rung("mm1", 4500, "answered"), rung("mm3", 500, "answered"),
         rung("auth", 4500, "answered", R"(,"authenticated":true)"), rung("quick", 4500, "answered", R"(,"authenticated":true)"),
         rung("l2tp", 4500, "answered"), rung("ppp", 4500, "silent")});
    static const Produces kHere[] = {
        {"path.no-address",
         {kServerSilent, R"({"interfaces":[{"name":"Ethernet","type":6,"addresses":["169.254.17.3","fe80::1"]}]})"}},
        {"portal.expired",
         {kServerSilent, portal(R"(,"namesLapse":true,"hops":[{"by":"location","to":"http://login.guest.test/","reply":"answered",
                                   "status":200}])")}},
        {"portal.loop",
         {kServerSilent, portal(R"(,"comesBack":true,"hops":[{"by":"location","to":"http://login.guest.test/","reply":"answered",
                                   "status":200}])")}},
        {"service.missing", {R"({"services":{"IKEEXT":{"absent":true}}})"}},
        {"service.fails-to-start", {R"({"services":{"BFE":{"state":"stopped","exitCode":1067}}})"}},
        {"service.hung", {R"({"services":{"IKEEXT":{"state":"start-pending","pendingFor":600}}})"}},
        {"filter.left-over", {kServerSilent, dropBy("Contoso Endpoint", R"(,"installed":false)")}},
        {"filter.kill-switch", {kServerSilent, dropBy("Mullvad VPN", "")}},
        {"ipsec-policy.conflict",
         {kServerSilent, R"({"clock":{"now":"2026-11-02T12:00:00Z"},"attempts":[{"error":0,"firewallOff":true},
             {"error":809,"permitted":true},{"error":809}]})"}},
        {"profile.missing", {}, {{}, QStringLiteral("Branch")}},
        {"profile.shadowed",
         {kServerInTheOpen, R"({"profiles":[{"name":"Office","owner":"user","tunnel":"l2tp","server":"old.example.com",
             "authentication":"pre-shared-key","keyStored":true},{"name":"office","owner":"all-users","tunnel":"l2tp",
             "server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}]})"}},
        {"certificate.none", {kByCertificate, R"({"certificates":[]})"}},
        {"certificate.key-unusable", {kByCertificate, certificate(R"("key":"unusable")")}},
        {"certificate.not-yet-valid", {kByCertificate, certificate(R"("notBefore":"2026-06-02T00:00:00Z")")}},
        {"certificate.weak", {kByCertificate, certificate(R"("chain":"weak")")}},
        {"certificate.revocation-unreachable",
         {kByCertificate, certificate(R"("chain":"revocation-unknown")"),
          R"({"filterEvents":[{"event":"main-mode-failure","error":13817}]})"}},
        {"certificate.server-name", {kServerInTheOpen, kByCertificate, certificate(""), attempt(835)}},
        {"dns.dead", {R"({"dns":{"vpn.example.com":{"timedOut":true}}})"}},
        {"server.no-connection-for-us", {refusedOffers()}},
        {"server.identity-rejected",
         {negotiated(
             {rung("mm1", 500, "answered"), rung("mm1", 4500, "answered"), rung("mm3", 500, "answered"),
              rung("auth", 4500, "refused", R"(,"authenticated":true,"notification":24,"detail":"AUTHENTICATION-FAILED")")})}},
        {"server.ppp-silent", {tunnel}},
        {"account.windows-logon-blocked", {kServerInTheOpen, attempt(691), R"({"credentialGuard":false,
             "registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa\\MSV1_0":{"BlockNtlmv1SSO":1}},
             "profiles":[{"name":"Office","owner":"user","tunnel":"l2tp","server":"vpn.example.com",
             "authentication":"pre-shared-key","keyStored":true,"credentialsSaved":false,"signIn":["ms-chap-v2"]}]})"}},
    };
    return Produces::all();
}

QSet<QString> idsIn(const Verdict &verdict)
{
    QSet<QString> ids;
    for (const Cause &cause : verdict.causes)
        ids << cause.ref.id.toString();
    for (const OpenSet &open : verdict.undetermined)
        for (const CauseRef &ref : open.set)
            ids << ref.id.toString();
    return ids;
}

QSet<QString> shownInRows()
{
    QFile file(test::sourceFolder() + QStringLiteral("/tests/scenarios/produced.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList ids = QJsonDocument::fromJson(file.readAll()).object().keys();
    return {ids.begin(), ids.end()};
}

constexpr std::array kAwaitDashboard{CauseId{"server.port-forward-conflict"}, CauseId{"site.layer3-rule"},
                                     CauseId{"site.layer7-rule"}, CauseId{"site.tunnel-contest"}, CauseId{"site.vlan-route"}};

template <class Ids>
bool isAmong(const Ids &ids, CauseId id)
{
    return std::ranges::find(ids, id) != ids.end();
}

TEST(Producers, WhatIsShownHereComesOutOfAWholeCheck)
{
    for (const Produces &shown : producers()) {
        const Verdict verdict = lookAt(windows11(shown.differences), shown.target).verdict;
        EXPECT_TRUE(idsIn(verdict).contains(QString::fromLatin1(shown.id)))
            << shown.id << ": " << causesOf(verdict).join(u' ').toStdString() << " {"
            << openSetsOf(verdict).join(u' ').toStdString() << '}';
    }
}

TEST(Producers, EachIdOfTheVocabularyHasOne)
{
    QSet<QString> shown = shownInRows();
    for (const Produces &one : producers())
        shown << QString::fromLatin1(one.id);
    for (const CauseEntry &entry : allCauses()) {
        const bool has = shown.contains(entry.id.toString());
        EXPECT_EQ(has, entry.awaits == Awaits::Nothing) << entry.id.name;
    }
    for (const QString &id : shown)
        EXPECT_TRUE(causeFromString(id).has_value()) << id.toStdString();
}

TEST(Producers, TheseAloneAwaitTheDashboard)
{
    for (const CauseEntry &entry : allCauses())
        EXPECT_EQ(entry.awaits == Awaits::Dashboard, isAmong(kAwaitDashboard, entry.id)) << entry.id.name;
    for (const Check *check : allChecks())
        for (const CauseId id : check->causes)
            EXPECT_FALSE(isAmong(kAwaitDashboard, id)) << check->id << ": " << id.name;
}

// No verdict contains such a cause, whatever names it.
TEST(Producers, NothingReportsWhatAwaitsTheDashboard)
{
    for (const CauseId id : kAwaitDashboard) {
        Finding named = finding(FindingVerdict::Problem, {"Something is wrong.", {}});
        named.add(id, {{"It was seen.", {}}});
        named.leaveOpen({id, cause::kServerDown}, {"Look further.", {}});
        named.postpone(id, {"until something else is fixed", {}});
        Finding alone = finding(FindingVerdict::Unknown, {"One of several.", {}});
        alone.leaveOpen({id, cause::kOther}, {"Look further.", {}});
        alone.postpone(id, {"until something else is fixed", {}});
        const std::vector<CheckFinding> findings{{&kOtherNetworks, &named}, {&kIkeAnswers, &alone}};
        const Verdict verdict = diagnose(findings, {QStringLiteral("vpn.example.com"), {}}, true);
        EXPECT_TRUE(verdict.causes.empty()) << id.name;
        EXPECT_EQ(openSetsOf(verdict), QStringList{QStringLiteral("server.down|other")}) << id.name;
        EXPECT_TRUE(std::ranges::none_of(verdict.untested, [id](const Untested &one) { return one.ref.id == id; })) << id.name;
        EXPECT_EQ(verdict.state, VerdictState::Undetermined) << id.name;
    }
}

} // namespace
} // namespace diagnosis_producers_test
