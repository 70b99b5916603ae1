// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What a hostile or broken computer may answer: every single call refused, and names of any kind and length.
#include "checks/checks.h"
#include "recording/machine/recorded_machine.h"
#include "report/render.h"
#include "support/print.h"
#include "support/recorded.h"
#include "support/refusing_machine.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace checks_bad_input_test {
using namespace fix789;
using namespace fix789::checks;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const Target kServer{QStringLiteral("vpn.example.com"), {}};

Report lookRefusing(const CaseFile &computer, int refused, int *calls = nullptr)
{
    const FixedOwnChanges nobody;
    const RecordedMachine recorded(computer.id(), computer.state(), nobody);
    const RefusingMachine refusing(recorded.machine(), refused);
    Report report = runDiagnosis(refusing.machine(), {kServer, allChecks()}, {}, {});
    if (calls != nullptr)
        *calls = refusing.calls();
    return report;
}

TEST(BadInput, WhicheverCallIsRefusedAHealthyComputerHasNoCause)
{
    const CaseFile computer = windows11({kServerInTheOpen});
    int calls = 0;
    (void)lookRefusing(computer, -1, &calls);
    ASSERT_GT(calls, 20);
    for (int k = 0; k < calls; ++k) {
        const Report report = lookRefusing(computer, k);
        EXPECT_TRUE(report.verdict.causes.empty()) << k << ' ' << causesOf(report.verdict).join(u' ').toStdString();
        EXPECT_TRUE(report.fixes.empty());
    }
}

TEST(BadInput, WhicheverCallIsRefusedAFaultIsFoundOrNotCalledHealthy)
{
    const CaseFile computer = windows11({kServerInTheOpen, kIkeExtDisabled});
    int calls = 0;
    (void)lookRefusing(computer, -1, &calls);
    for (int k = 0; k < calls; ++k) {
        const Report report = lookRefusing(computer, k);
        EXPECT_NE(report.verdict.state, VerdictState::Healthy) << k;
        for (const QString &cause : causesOf(report.verdict))
            EXPECT_EQ(cause, QStringLiteral("service.disabled:IKEEXT")) << k;
    }
}

class AnyName : public testing::TestWithParam<QString> {};

TEST_P(AnyName, IsCarriedThroughAndShowsNoControlCharacter)
{
    MachineState state = windows11({kServerInTheOpen}).state();
    const QString name = GetParam();
    VpnProfile profile = state.profiles->value().front();
    profile.name = name;
    profile.tunnel = TunnelType::Automatic;
    state.profiles = std::vector<VpnProfile>{profile};
    OwnedSetting owned;
    owned.policy = name;
    owned.connection = name;
    state.owners = std::vector<OwnedSetting>{owned};
    IpsecRule rule;
    rule.name = name;
    rule.remote = {name};
    state.ipsecRules = std::vector<IpsecRule>{rule};
    LocalInterface first{.name = name, .addresses = {name, QStringLiteral("192.168.1.2")}, .metrics = {1, 9}};
    LocalInterface second{.name = name + u'x', .addresses = {QStringLiteral("192.168.2.2")}, .metrics = {5, 5}};
    state.interfaces = std::vector<LocalInterface>{first, second};
    state.services.at(QStringLiteral("IKEEXT"))->displayName = name;
    const FixedOwnChanges nobody;
    const RecordedMachine recorded(QStringLiteral("x"), state, nobody);
    const Report report = runDiagnosis(recorded.machine(), {kServer, allChecks()}, {}, {});
    EXPECT_TRUE(causesOf(report.verdict).contains(QStringLiteral("profile.tunnel-type")));
    EXPECT_TRUE(QJsonDocument(renderJson(report)).toJson().size() > 100);
    for (const QChar c : renderText(report))
        EXPECT_TRUE(c == u'\n' || c.category() != QChar::Other_Control) << int(c.unicode());
}

INSTANTIATE_TEST_SUITE_P(BadInput, AnyName,
                         testing::Values(QStringLiteral("Head \"office\" 'VPN' `x` %1 %2"),
                                         QStringLiteral("two\nlines\r\tand \x1b[31m"), QStringLiteral("\u202Efdp.exe\u202C"),
                                         QString(10'000, u'n'), QString()),
                         [](const auto &param) { return "Name" + std::to_string(param.index); });

TEST(BadInput, AmongTwoThousandCertificatesTheGoodOneIsFound)
{
    QJsonArray all;
    for (int i = 0; i < 2000; ++i) {
        QJsonObject one =
            jsonObject(R"({"store":"computer","subject":"CN=old","issuer":"CN=Example CA","hasKey":true,"key":"usable",
          "notBefore":"2020-01-01T00:00:00Z","notAfter":"2021-01-01T00:00:00Z","purposes":["1.3.6.1.5.5.7.3.2"],"chain":"trusted"})");
        one.insert(QStringLiteral("thumbprint"), QStringLiteral("%1").arg(i, 40, 16, QLatin1Char('0')).toUpper());
        if (i == 1234)
            one.insert(QStringLiteral("notAfter"), QStringLiteral("2030-01-01T00:00:00Z"));
        all.append(one);
    }
    const CaseFile computer = windows11({QJsonDocument(QJsonObject{{QStringLiteral("certificates"), all}}).toJson(),
                                         R"({"clock":{"now":"2026-06-01T12:00:00Z"},"profiles":[{"name":"Office",
      "server":"vpn.example.com","tunnel":"l2tp","authentication":"certificate"}]})"});
    const Report report = lookAt(computer, kServer);
    EXPECT_TRUE(report.verdict.causes.empty());
    EXPECT_TRUE(findingOf(report, "machine-certificate")
                    .facts.value(QStringLiteral("thumbprint"))
                    .toString()
                    .endsWith(QStringLiteral("4D2")));
}

} // namespace
} // namespace checks_bad_input_test
