// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change.h"
#include "model/changes/own_firewall_rules.h"
#include "model/machine/firewall.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace model_changes_change_test {
using namespace fix789;

namespace {

const QString kKey = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent");

const QString kConnection = QStringLiteral("B\u00fcro");

Change value(RegistryContent content)
{
    return RegistryValueIs{kKey, QStringLiteral("Value"), std::move(content)};
}

const std::vector<Change> &everyKind()
{
    static const std::vector<Change> kAll{
        value(NoKey{}),
        value(NoValue{}),
        value(RegistryValue::dword(0)),
        value(RegistryValue::dword(0xFFFFFFFF)),
        value(RegistryValue::string(QStringLiteral("\"Ä\\\n"))),
        value(RegistryValue{RegistryType::Binary, {}}),
        value(RegistryValue{RegistryType(0xFFFFFFFF), QByteArray("\0\x7f\xff", 3)}),
        ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Boot},
        ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Disabled},
        ServiceRunningIs{QStringLiteral("IKEEXT"), Running::Yes},
        ServiceRunningIs{QStringLiteral("IKEEXT"), Running::No},
        DeviceEnabledIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Enabled::No},
        DeviceEnabledIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Enabled::Yes},
        DeviceMadeAnewIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Deed::NotDone},
        DeviceMadeAnewIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Deed::Done},
        DnsCacheEmptiedIs{Deed::NotDone},
        DnsCacheEmptiedIs{Deed::Done},
        FirewallRuleIs{kKeyExchangeRule, FirewallRuleIs::State::Absent},
        FirewallRuleIs{kKeyExchangeRule, FirewallRuleIs::State::Present},
        FirewallRuleIs{kTunnelRule, FirewallRuleIs::State::Altered},
        ConnectionOptionIs{kConnection, ConnectionOptionIs::Option::TunnelType, QStringLiteral("3")},
        ConnectionOptionIs{kConnection, ConnectionOptionIs::Option::TunnelType, QStringLiteral("14")},
        ConnectionOptionIs{kConnection, ConnectionOptionIs::Option::Authentication, QStringLiteral("certificate")},
        ConnectionOptionIs{kConnection, ConnectionOptionIs::Option::OwnIpsec, QStringLiteral("NumCustomPolicy=1\nx=y")},
        ConnectionEntryIs{kConnection, 0, std::nullopt},
        ConnectionEntryIs{kConnection, 7, QByteArray("[B\xc3\xbcro]\r\n\0\xff", 11)},
        ConnectionEntryIs{kConnection, 7, std::nullopt, 1},
        ConnectionCopyIs{kConnection, QStringLiteral("B\u00fcro (2)"), Presence::Absent},
        ConnectionCopyIs{kConnection, QStringLiteral("B\u00fcro (2)"), Presence::Present},
        CredentialsSavedIs{kConnection, Presence::Absent},
        CredentialsSavedIs{kConnection, Presence::Present},
        CredentialsEnteredIs{kConnection, Deed::NotDone},
        CredentialsEnteredIs{kConnection, Deed::Done},
        FirewallProfileIs{kDomainNetwork, Enabled::Yes},
        FirewallProfileIs{kPrivateNetwork, Enabled::No},
        FirewallProfileIs{kPublicNetwork, Enabled::No},
    };
    return kAll;
}

TEST(Change, ComesBackFromJson)
{
    for (const Change &change : everyKind()) {
        const QByteArray bytes = QJsonDocument(toJson(change)).toJson();
        const auto back = changeFromJson(QJsonDocument::fromJson(bytes).object());
        ASSERT_TRUE(back.has_value()) << bytes.toStdString();
        EXPECT_EQ(*back, change);
    }
}

TEST(Change, ForeignMemberIsMalformed)
{
    for (const Change &change : everyKind()) {
        QJsonObject json = toJson(change);
        json.insert(QStringLiteral("more"), 1);
        EXPECT_FALSE(changeFromJson(json));
    }
}

TEST(Change, AnyMissingMemberIsMalformed)
{
    for (const Change &change : everyKind())
        for (const QString &member : toJson(change).keys()) {
            if (member == u"namesakes") // there are none
                continue;
            QJsonObject json = toJson(change);
            json.remove(member);
            EXPECT_FALSE(changeFromJson(json)) << member.toStdString();
        }
}

TEST(Change, AnyMemberOfAnotherTypeIsMalformed)
{
    for (const Change &change : everyKind())
        for (const QString &member : toJson(change).keys())
            for (const QJsonValue &wrong : {QJsonValue(QJsonValue::Null), QJsonValue(-1), QJsonValue(0.5), QJsonValue(1e300),
                                            QJsonValue(QJsonArray()), QJsonValue(QJsonObject())}) {
                QJsonObject json = toJson(change);
                json.insert(member, wrong);
                EXPECT_FALSE(changeFromJson(json)) << member.toStdString();
            }
}

TEST(Change, ContentOfAnotherShapeIsMalformed)
{
    for (const char *content :
         {R"({"is":"value","type":4,"hex":5})", R"({"is":"value","type":4,"hex":"0"})", R"({"is":"value","type":4,"hex":"0G"})",
          R"({"is":"value","type":4,"hex":"AB"})", R"({"is":"value","type":-1,"hex":""})",
          R"({"is":"value","type":"4","hex":""})", R"({"is":"value","type":4294967296,"hex":""})", R"({"is":"value","hex":""})",
          R"({"is":"no-key","hex":""})", R"({"is":"nothing"})", R"({})", R"({"is":"value","type":4,"hex":"\u0100\u0100"})"}) {
        QJsonObject json = toJson(value(NoKey{}));
        json.insert(QStringLiteral("content"), QJsonDocument::fromJson(content).object());
        EXPECT_FALSE(changeFromJson(json)) << content;
    }
}

TEST(Change, NamesAreLimited)
{
    const auto named = [](const QString &name) { return changeFromJson(toJson(ServiceStartIs{name, StartType::Manual})); };
    EXPECT_TRUE(named(QString(512, u'x')));
    EXPECT_FALSE(named(QString(513, u'x')));
    EXPECT_FALSE(named(QStringLiteral("a") + QChar(0) + QStringLiteral("b")));
}

TEST(Change, ValuesAreLimited)
{
    const auto sized = [](qsizetype size) {
        return changeFromJson(toJson(value(RegistryValue{RegistryType::Binary, QByteArray(size, 'x')})));
    };
    EXPECT_TRUE(sized(64 * 1024));
    EXPECT_FALSE(sized(64 * 1024 + 1));
}

TEST(Change, StartTypeThatDoesNotExistIsMalformed)
{
    QJsonObject json = toJson(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Disabled});
    json.insert(QStringLiteral("start"), 5);
    EXPECT_FALSE(changeFromJson(json));
}

TEST(Change, EntriesAndValuesOfAConnectionAreLimited)
{
    const auto sized = [](qsizetype size) {
        return changeFromJson(toJson(ConnectionEntryIs{kConnection, 0, QByteArray(size, 'x')}));
    };
    EXPECT_TRUE(sized(64 * 1024));
    EXPECT_FALSE(sized(64 * 1024 + 1));
    const auto valued = [](qsizetype size) {
        return changeFromJson(toJson(ConnectionOptionIs{kConnection, ConnectionOptionIs::Option::OwnIpsec, QString(size, u'x')}));
    };
    EXPECT_TRUE(valued(16 * 1024));
    EXPECT_FALSE(valued(16 * 1024 + 1));
}

TEST(Change, WordsThatDoNotExistAreMalformed)
{
    QJsonObject json = toJson(FirewallRuleIs{kTunnelRule, FirewallRuleIs::State::Present});
    json.insert(QStringLiteral("state"), QStringLiteral("open"));
    EXPECT_FALSE(changeFromJson(json));
    json = toJson(ConnectionOptionIs{kConnection, ConnectionOptionIs::Option::TunnelType, QStringLiteral("3")});
    json.insert(QStringLiteral("option"), QStringLiteral("script"));
    EXPECT_FALSE(changeFromJson(json));
    json = toJson(ConnectionEntryIs{kConnection, 0, std::nullopt});
    json.insert(QStringLiteral("entry"), true);
    EXPECT_FALSE(changeFromJson(json));
}

TEST(Change, ADeedIsNeverReadBackAndOnlyWhatIsForGoodIsNotReversible)
{
    for (const Change &change : everyKind()) {
        const bool deedForGood =
            std::holds_alternative<DeviceMadeAnewIs>(change) || std::holds_alternative<CredentialsEnteredIs>(change);
        EXPECT_EQ(isDeed(change), deedForGood || riskOf(change) == Risk::None);
        EXPECT_EQ(riskOf(change) == Risk::NotReversible, deedForGood || std::holds_alternative<CredentialsSavedIs>(change));
    }
}

TEST(Change, SamePlaceDisregardsCaseAndWhatIsAsserted)
{
    EXPECT_TRUE(samePlace(value(NoKey{}), RegistryValueIs{kKey.toUpper(), QStringLiteral("VALUE"), RegistryValue::dword(1)}));
    EXPECT_FALSE(samePlace(value(NoKey{}), RegistryValueIs{kKey, QStringLiteral("Other"), NoKey{}}));
    EXPECT_TRUE(samePlace(ServiceStartIs{QStringLiteral("BFE"), {}}, ServiceStartIs{QStringLiteral("bfe"), StartType::Disabled}));
    EXPECT_FALSE(samePlace(ServiceStartIs{QStringLiteral("BFE"), {}}, ServiceRunningIs{QStringLiteral("BFE"), {}}));
}

TEST(Change, IsSaidInWords)
{
    EXPECT_EQ(describePlace(ServiceStartIs{QStringLiteral("IKEEXT"), {}}).english(),
              QStringLiteral("Start type of service \"IKEEXT\""));
    EXPECT_EQ(describeState(ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Disabled}).english(), QStringLiteral("Disabled"));
    EXPECT_EQ(describeState(value(RegistryValue::dword(2))).english(), QStringLiteral("2"));
    EXPECT_EQ(describeState(value(NoKey{})).english(), describeState(value(NoValue{})).english());
    for (const Change &change : everyKind()) {
        EXPECT_FALSE(describePlace(change).english().isEmpty());
        EXPECT_FALSE(describeState(change).english().isEmpty());
    }
}

} // namespace
} // namespace model_changes_change_test
