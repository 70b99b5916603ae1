// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/checks.h"
#include "diagnosis/causes.h"
#include "support/paths.h"
#include "support/print.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace diagnosis_causes_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::diagnosis;

namespace {

TEST(Causes, EverythingAnyCheckMayReportIsInTheVocabulary)
{
    for (const Check *check : allChecks())
        for (const CauseId id : check->causes)
            EXPECT_NE(findCause(id), nullptr) << check->id << ": " << id.name;
}

// A check names its own ids, so the compiler does not know them all.
TEST(Causes, EveryIdThatASourceNamesIsInTheVocabulary)
{
    static const QRegularExpression kId(QStringLiteral("\\bCauseId\\b[^;\"]*\\{\"([^\"]+)\"\\}"));
    int named = 0;
    for (QDirIterator it(test::sourceFolder() + QStringLiteral("/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = kId.globalMatch(source); match.hasNext(); ++named) {
            const QString id = match.next().captured(1);
            EXPECT_TRUE(causeFromString(id).has_value()) << it.fileName().toStdString() << ": " << id.toStdString();
        }
    }
    EXPECT_GT(named, 80);
}

// The step says it: a row that begins a table begins a step.
TEST(Causes, AreFixedInTheOrderOfTheirRows)
{
    int last = 0;
    for (const CauseEntry &entry : allCauses()) {
        EXPECT_EQ(stepOf(entry.id), entry.sameStep ? last : last + 1) << entry.id.name;
        last = stepOf(entry.id);
    }
    EXPECT_LT(stepOf(cause::kOffline), stepOf(cause::kUdp500Blocked));
    EXPECT_LT(stepOf(cause::kUdp500Blocked), stepOf(cause::kPskWrong));
    EXPECT_LT(stepOf(cause::kPskWrong), stepOf(cause::kCredentialsRejected));
    EXPECT_EQ(stepOf(cause::kServiceDisabled), stepOf(cause::kServiceMissing));
    EXPECT_EQ(stepOf(CauseId{"service.nothing"}), 0);
}

// The ids are part of the contract of the report: more may be added, none renamed or lost.
TEST(Causes, IdOfTheContractIsInTheVocabulary)
{
    // clang-format off
    constexpr std::string_view kIds[] = {
        "account.credential-guard", "account.credentials-rejected", "account.encryption-level",
        "account.second-factor-timeout", "account.sign-in-protocol", "adapter.l2tp-miniport", "certificate.chain",
        "certificate.expired", "certificate.key-unusable", "certificate.no-private-key", "certificate.none",
        "certificate.not-yet-valid", "certificate.purpose", "certificate.revocation-unreachable", "certificate.revoked",
        "certificate.server-root-untrusted", "certificate.weak", "certificate.wrong-one-chosen", "certificate.wrong-store",
        "computer.clock", "dns.dead", "dns.hijacked", "dns.private-answer", "dns.stale", "filter.kill-switch",
        "filter.left-over", "filter.product", "firewall.l2tp-inside-tunnel", "firewall.policy", "firewall.rule",
        "ipsec-policy.conflict", "nat.ipsec-helper", "nat.one-ike-client", "nat.timeout", "path.esp-blocked",
        "path.fragments-dropped", "path.fragments-reordered", "path.ike-blocked", "path.ike-inspected",
        "path.inside-the-network", "path.intermittent", "path.ipv6-dead", "path.loss", "path.mtu", "path.no-address",
        "path.no-ipv4", "path.offline", "path.udp-blocked", "path.udp4500-blocked", "path.udp500-blocked",
        "path.udp500-rejected", "policy.reapplies", "port.taken", "portal.expired", "portal.login-needed",
        "portal.login-unreachable", "portal.loop", "portal.partial", "portal.random-address", "profile.authentication-mode",
        "profile.custom-crypto", "profile.damaged", "profile.missing", "profile.server-name-unknown",
        "profile.shadowed", "profile.tunnel-type", "psk.blank-at-edge", "psk.encoding", "psk.lookalike-characters",
        "psk.none-stored", "psk.stored-differs", "psk.wrong", "registry.nat-t-needed", "registry.nat-t-wrong-key",
        "registry.nat-t-wrong-type", "registry.prohibit-ipsec", "registry.restart-pending", "route.other-vpn",
        "route.wrong-interface", "server.aggressive-mode-only", "server.answers-from-elsewhere", "server.banned-us",
        "server.certificate-expired", "server.certificate-only", "server.certificate-thumbprint", "server.directaccess-certificate",
        "server.down", "server.identity-rejected", "server.ike-down", "server.ikev2-only", "server.l2tp-down",
        "server.no-address-left", "server.one-of-several", "server.port-forward-conflict", "server.proposal-mismatch",
        "server.proposal-weak", "server.quick-mode-mismatch", "server.sign-in-timeout", "server.udp4500-not-forwarded",
        "service.access-denied", "service.disabled", "service.fails-to-start", "service.hung", "service.missing",
        "site.access-point-nat", "site.group-policy", "site.ipsk-role", "site.layer3-rule", "site.layer7-rule",
        "site.role-late", "site.ssid-policy", "site.tunnel-contest", "site.vlan-route", "windows.known-bad-build"};
    // clang-format on
    for (const std::string_view id : kIds)
        EXPECT_NE(findCause(CauseId{id}), nullptr) << id;
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
    const QStringList computer{QStringLiteral("service"),     QStringLiteral("registry"),    QStringLiteral("profile"),
                               QStringLiteral("psk"),         QStringLiteral("certificate"), QStringLiteral("firewall"),
                               QStringLiteral("filter"),      QStringLiteral("port"),        QStringLiteral("route"),
                               QStringLiteral("adapter"),     QStringLiteral("windows"),     QStringLiteral("computer"),
                               QStringLiteral("ipsec-policy")};
    const QStringList site{QStringLiteral("path"), QStringLiteral("nat"), QStringLiteral("dns"), QStringLiteral("portal"),
                           QStringLiteral("site")};
    for (const CauseEntry &entry : allCauses()) {
        if (entry.id == cause::kOther) // stands in sets alone
            continue;
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
} // namespace diagnosis_causes_test
