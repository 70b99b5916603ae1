// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"
#include "report/stand_ins.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

Report reportWith(const QJsonObject &facts)
{
    Report report = lookAt(windows11({kServerInTheOpen}));
    report.target.connection = QStringLiteral("VPN");
    report.machineName.clear();
    report.examined.front().finding.facts = facts;
    return report;
}

TEST(StandIns, AreTheSameEverywhere)
{
    const StandIns standIns(reportWith({}));
    EXPECT_EQ(standIns.in(QStringLiteral("VPN.Example.com (203.0.113.10) and vpn.example.com, 203.0.113.10.")),
              QStringLiteral("server-1.example (192.0.2.1) and server-1.example, 192.0.2.1."));
    EXPECT_EQ(standIns.in(QStringLiteral("10.1.2.3, then 203.0.113.10")), QStringLiteral("10.0.0.2, then 192.0.2.1"));
}

TEST(StandIns, AShortNameIsReplacedOnlyWhereItIsQuoted)
{
    const StandIns standIns(reportWith({}));
    EXPECT_EQ(standIns.in(QStringLiteral("The VPN \"VPN\" is a VPN.")), QStringLiteral("The VPN \"connection-1\" is a VPN."));
    EXPECT_EQ(standIns.in(QStringLiteral("\u201eVPN\u201c &quot;VPN&quot;")),
              QStringLiteral("\u201econnection-1\u201c &quot;connection-1&quot;"));
}

TEST(StandIns, NamesOfFactsUsersAndNetworks)
{
    const StandIns standIns(
        reportWith({{QStringLiteral("wifi"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Caf\u00e9 <5G>")},
                                                         {QStringLiteral("accessPoint"), QStringLiteral("Lobby AP")}}},
                    {QStringLiteral("subject"), QStringLiteral("CN=till-3.example")}}),
        {QStringLiteral("ACME\\johanna")}, {QStringLiteral("Head office")});
    EXPECT_EQ(standIns.in(QStringLiteral("Caf\u00e9 <5G>, Caf\u00e9 &lt;5G&gt;, Lobby AP, CN=till-3.example")),
              QStringLiteral("network-2, network-2, hardware-1, subject-1"));
    EXPECT_EQ(standIns.in(QStringLiteral("ACME\\johanna, \"ACME\\\\johanna\", johanna, Head office")),
              QStringLiteral("user-1, \"user-1\", user-2, network-1"));
    EXPECT_EQ(standIns.in(QStringLiteral("johannas")), QStringLiteral("johannas")) << "another word";
}

TEST(StandIns, WhatIdentifiesNobodyStays)
{
    const StandIns standIns(reportWith({}));
    for (const QString &text :
         {QStringLiteral("0.0.0.0 127.0.0.1 ::1"), QStringLiteral("22:50:01"), QStringLiteral("version 10.0.22631.4317"),
          QStringLiteral("service.disabled:IKEEXT"), QStringLiteral("2026-11-02T08:30:00Z")})
        EXPECT_EQ(standIns.in(text), text);
    EXPECT_EQ(standIns.in(QStringLiteral("2001:db8:1::5 and fd00::1")), QStringLiteral("2001:db8::1 and 2001:db8::2"));
}

TEST(StandIns, ARenderedReportHoldsNoneOfTheNames)
{
    const Report report = lookAt(windows11({kServerSilent}));
    ASSERT_FALSE(report.target.server.isEmpty());
    const StandIns standIns(report);
    const QString json = QString::fromUtf8(QJsonDocument(renderJson(report)).toJson());
    ASSERT_TRUE(json.contains(report.target.server));
    for (const QString &text : {json, renderHtml(report), renderReport(report)}) {
        EXPECT_FALSE(standIns.in(text).contains(report.target.server));
        EXPECT_FALSE(standIns.in(text).contains(QStringLiteral("203.0.113.")));
    }
    EXPECT_FALSE(QJsonDocument::fromJson(standIns.in(json).toUtf8()).isNull());
}

} // namespace
