// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/ticket.h"
#include "support/fixture.h"
#include "support/print.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

const CauseRef kIkeExt{cause::kServiceDisabled, QStringLiteral("IKEEXT")};

QStringList linesOf(const QString &ticket)
{
    EXPECT_TRUE(ticket.endsWith(u'\n'));
    return ticket.chopped(1).split(u'\n');
}

QStringList ticketOf(Fixture &computer)
{
    return linesOf(ticketFor(lookAt(computer.file()), *computer.journal().runs()));
}

QString lineWith(const QStringList &lines, const char *label)
{
    const QStringList found = lines.filter(QRegularExpression(QStringLiteral("^%1:").arg(QLatin1String(label))));
    return found.size() == 1 ? found.front() : QStringLiteral("%1 lines").arg(found.size());
}

QStringList withAttempts(const QByteArray &attempts)
{
    return linesOf(ticketFor(
        lookAt(windows11({kServerInTheOpen, R"({"clock":{"now":"2026-11-02T12:00:00Z"},"attempts":)" + attempts + "}"})), {}));
}

TEST(Ticket, SaysWhatIsWrongWithItsIdAndServer)
{
    const QStringList lines = linesOf(ticketFor(lookAt(windows11({kServerInTheOpen, kIkeExtDisabled})), {}));
    EXPECT_EQ(lineWith(lines, "Problem"), QStringLiteral("Problem: L2TP/IPsec VPN to vpn.example.com (203.0.113.10). The service "
                                                         "\"IKE and AuthIP IPsec Keying Modules\" is disabled. "
                                                         "[service.disabled:IKEEXT]"));
    EXPECT_EQ(lineWith(lines, "Case").section(u'.', 0, 0), QStringLiteral("Case: test"));
}

TEST(Ticket, AnOpenSetIsNoProof)
{
    const QString line = lineWith(linesOf(ticketFor(lookAt(windows11({kServerSilent})), {})), "Problem");
    EXPECT_TRUE(line.contains(QStringLiteral("Several explanations are left. Possible: "))) << line.toStdString();
    EXPECT_TRUE(line.contains(QStringLiteral("[path.ike-blocked]"))) << line.toStdString();
}

TEST(Ticket, ARepairIsNamedWithItsUndo)
{
    Fixture computer(windows11({kServerInTheOpen, kIkeExtDisabled}));
    ASSERT_EQ(computer.fix({kIkeExt}).end, FixEnd::Done);
    const QStringList lines = ticketOf(computer);
    EXPECT_EQ(lines.size(), 4);
    EXPECT_TRUE(lineWith(lines, "Problem")
                    .endsWith(QStringLiteral("Fixed: The service \"IKE and AuthIP IPsec Keying Modules\" is disabled. "
                                             "[service.disabled:IKEEXT]")));
    EXPECT_TRUE(lineWith(lines, "Changed")
                    .startsWith(QStringLiteral("Changed: Start type of service \"IKEEXT\": from Disabled to Manual (")));
    EXPECT_EQ(lineWith(lines, "Undo"), QStringLiteral("Undo: fix789ctl undo %1 --case FILE").arg(kFirstRun));
}

TEST(Ticket, OnALiveComputerUndoNeedsNoFile)
{
    Fixture computer(windows11({kServerInTheOpen, kIkeExtDisabled}));
    ASSERT_EQ(computer.fix({kIkeExt}).end, FixEnd::Done);
    Report report = lookAt(computer.file());
    report.machineKind = MachineKind::Windows;
    report.machineName.clear();
    const QStringList lines = linesOf(ticketFor(report, *computer.journal().runs()));
    EXPECT_EQ(lineWith(lines, "Undo"), QStringLiteral("Undo: fix789ctl undo %1").arg(kFirstRun));
    EXPECT_EQ(lineWith(lines, "Case"), QStringLiteral("0 lines"));
    EXPECT_TRUE(lines.back().startsWith(QStringLiteral("Found with Fix789 "))) << lines.back().toStdString();
    const QStringList named = linesOf(ticketFor(report, *computer.journal().runs(), QStringLiteral("computer-0a1b2c3d")));
    EXPECT_TRUE(lineWith(named, "Case").startsWith(QStringLiteral("Case: computer-0a1b2c3d. Found with Fix789 ")));
}

TEST(Ticket, WhatWasUndoneIsNoChange)
{
    Fixture computer(windows11({kServerInTheOpen, kIkeExtDisabled}));
    ASSERT_EQ(computer.fix({kIkeExt}).end, FixEnd::Done);
    ASSERT_EQ(computer.undo().end, FixEnd::Done);
    const QStringList lines = ticketOf(computer);
    EXPECT_EQ(lineWith(lines, "Changed"), QStringLiteral("Changed: nothing by Fix789, or all its changes were undone."));
    EXPECT_EQ(lineWith(lines, "Undo"), QStringLiteral("0 lines"));
}

TEST(Ticket, ARepairThatWasCutOffIsMarked)
{
    Fixture computer(windows11({kServerInTheOpen, kIkeExtDisabled}));
    const auto begun = QDateTime::fromString(QStringLiteral("2026-11-02T08:00:00Z"), Qt::ISODate);
    const Change before = ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Disabled};
    ASSERT_TRUE(computer.journal().begin(kFirstRun, {kIkeExt}, begun));
    ASSERT_TRUE(
        computer.journal().willChange(kFirstRun, ServiceStartIs{QStringLiteral("IKEEXT"), StartType::Manual}, before, begun));
    const QStringList lines = ticketOf(computer);
    EXPECT_TRUE(lineWith(lines, "Changed").endsWith(QStringLiteral("(2026-11-02 08:00 UTC, interrupted)")));
    EXPECT_EQ(lineWith(lines, "Undo"), QStringLiteral("Undo: fix789ctl undo %1 --case FILE").arg(kFirstRun));
}

TEST(Ticket, WhatCannotBeUndoneHasNoCommand)
{
    Fixture computer(windows11());
    const auto begun = QDateTime::fromString(QStringLiteral("2026-11-02T08:00:00Z"), Qt::ISODate);
    ASSERT_TRUE(computer.journal().begin(kFirstRun, {{cause::kDnsStale, {}}}, begun));
    ASSERT_TRUE(computer.journal().willChange(kFirstRun, DnsCacheEmptiedIs{Deed::Done}, DnsCacheEmptiedIs{}, begun));
    ASSERT_TRUE(computer.journal().made(kFirstRun, 0));
    ASSERT_TRUE(computer.journal().end(kFirstRun, RepairState::Done));
    EXPECT_EQ(lineWith(ticketOf(computer), "Undo"), QStringLiteral("Undo: there is nothing that can be undone."));
}

TEST(Ticket, SinceIsTheOldestFailureAfterTheLastSuccess)
{
    EXPECT_EQ(lineWith(withAttempts(R"([{"error":809,"at":"2026-11-02T11:00:00Z"},{"error":789,"at":"2026-11-02T08:30:00Z"},
                                        {"error":0,"at":"2026-10-30T16:00:00Z"},{"error":789,"at":"2026-10-01T08:00:00Z"}])"),
                       "Since"),
              QStringLiteral("Since: 2026-11-02 08:30 (UTC), the first failed attempt after Windows last connected "
                             "(2026-10-30 16:00)."));
}

TEST(Ticket, WithoutASuccessOnRecordSinceIsOnlyWhatTheLogHas)
{
    EXPECT_EQ(lineWith(withAttempts(R"([{"error":789,"at":"2026-11-02T08:30:00Z"},{"error":789,"at":"2026-10-01T08:00:00Z"}])"),
                       "Since"),
              QStringLiteral("Since: 2026-10-01 08:00 (UTC), the oldest failed attempt in Windows' log."));
}

TEST(Ticket, SinceIsNeverInvented)
{
    const QString none = QStringLiteral("0 lines");
    EXPECT_EQ(lineWith(withAttempts("[]"), "Since"), none);
    EXPECT_EQ(lineWith(withAttempts(R"([{"error":789}])"), "Since"), none) << "no time is known";
    EXPECT_EQ(
        lineWith(withAttempts(R"([{"error":0,"at":"2026-11-02T11:00:00Z"},{"error":789,"at":"2026-11-02T08:30:00Z"}])"), "Since"),
        none)
        << "it has connected since";
    EXPECT_EQ(lineWith(withAttempts(R"([{"error":789,"at":"2026-11-02T11:59:00Z","dialed":true}])"), "Since"), none)
        << "our own attempt";
    EXPECT_EQ(lineWith(withAttempts(R"({"refused":true})"), "Since"), none);
}

TEST(Ticket, HasAtMostFiveLinesWhateverNamesHold)
{
    Fixture computer(
        windows11({kServerInTheOpen, kIkeExtDisabled,
                   R"({"clock":{"now":"2026-11-02T12:00:00Z"},"attempts":[{"error":789,"at":"2026-11-02T08:30:00Z"}]})"}));
    ASSERT_EQ(computer.fix({kIkeExt}).end, FixEnd::Done);
    Report report = lookAt(computer.file());
    report.target.server = QStringLiteral("a\nb\u202Ec");
    const QString ticket = ticketFor(report, *computer.journal().runs(), QStringLiteral("C:\\Users\\anna\\x\ny"));
    EXPECT_EQ(ticket.count(u'\n'), 5) << ticket.toStdString();
    EXPECT_FALSE(ticket.contains(QStringLiteral("anna")) || ticket.contains(u'\u202E'));
}

} // namespace
