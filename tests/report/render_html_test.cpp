// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"
#include "support/fixture.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace report_render_html_test {
using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

TEST(RenderHtml, SaysTheCauseFirstAndHowItIsKnown)
{
    const QString page = renderHtml(lookAt(windows11({kServerInTheOpen, kIkeExtDisabled})));
    EXPECT_TRUE(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
    EXPECT_TRUE(page.contains(
        QStringLiteral("<h1 class=\"bad\">The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is disabled.</h1>")));
    EXPECT_TRUE(page.contains(QStringLiteral("The start type of &quot;IKE and AuthIP IPsec Keying Modules&quot; is Disabled.")));
    EXPECT_TRUE(page.contains(QStringLiteral("This can be changed:")));
}

TEST(RenderHtml, HoldsSetsMessagesAndTheNegotiation)
{
    const QString page = renderHtml(lookAt(windows11({kServerSilent})));
    EXPECT_TRUE(page.contains(QStringLiteral("One of these applies:")));
    EXPECT_EQ(page.count(QStringLiteral("<pre>")), 2);
    EXPECT_TRUE(page.contains(QStringLiteral("<td>UDP 4500</td>")));
}

TEST(RenderHtml, NothingInItActsOrComesFromElsewhere)
{
    Report report = lookAt(windows11({kServerSilent}));
    report.verdict.notes.push_back({"x.y", {"%1", {QStringLiteral("<img src=http://evil.example/>\x1b[31m")}}});
    const QString page = renderHtml(report);
    EXPECT_FALSE(page.contains(QStringLiteral("<img")));
    EXPECT_FALSE(page.contains(QChar(0x1b)));
    EXPECT_FALSE(page.contains(QStringLiteral("<script")));
    EXPECT_FALSE(page.contains(QStringLiteral("src=\"")));
}

TEST(RenderHtml, HasThePathAsAPictureAndAsAList)
{
    const QString page = renderHtml(lookAt(windows11({kServerInTheOpen, kIkeExtDisabled})));
    EXPECT_EQ(page.count(QStringLiteral("<strong>")), 5) << "five stops";
    EXPECT_EQ(page.section(QStringLiteral("<ol>"), 1).section(QStringLiteral("</ol>"), 0, 0).count(QStringLiteral("<li>")), 6);
    EXPECT_TRUE(page.contains(QStringLiteral("<li>Recorded computer: problem. The service")));
    EXPECT_TRUE(page.contains(QStringLiteral("aria-hidden=\"true\"")));
}

TEST(RenderHtml, SaysWhenWithTheZone)
{
    Report report = lookAt(windows11({kServerInTheOpen}));
    report.started = QDateTime::fromString(QStringLiteral("2026-11-30T22:50:00Z"), Qt::ISODate);
    static const QRegularExpression kTime(QStringLiteral("on 2026-1[12]-\\d\\d \\d\\d:\\d\\d \\(UTC([+-]\\d\\d:?\\d\\d)?\\)"));
    EXPECT_TRUE(renderHtml(report).contains(kTime)) << renderHtml(report).left(2500).toStdString();
}

TEST(RenderHtml, SaysWhatWasChangedAndHowToUndoIt)
{
    Fixture computer(windows11({kServerInTheOpen, kIkeExtDisabled}));
    const Report before = lookAt(computer.file());
    EXPECT_FALSE(renderHtml(before).contains(QStringLiteral("What was changed"))) << "nothing is known of changes";
    EXPECT_TRUE(renderHtml(before, *computer.journal().runs()).contains(QStringLiteral("Fix789 has changed nothing")));
    ASSERT_EQ(computer.fix({{cause::kServiceDisabled, QStringLiteral("IKEEXT")}}).end, FixEnd::Done);
    const QString page = renderHtml(lookAt(computer.file()), *computer.journal().runs());
    EXPECT_TRUE(page.contains(QStringLiteral("Start type of service &quot;IKEEXT&quot;: from Disabled to Manual")));
    EXPECT_TRUE(page.contains(QStringLiteral("<code>fix789ctl undo %1 --case FILE</code>").arg(kFirstRun)));
}

TEST(RenderHtml, HeadingsDescendWithoutAGap)
{
    const QString page = renderHtml(lookAt(windows11({kServerSilent})), std::vector<engine::JournalledRun>());
    static const QRegularExpression kHeading(QStringLiteral("<h([1-6])[ >]"));
    int above = 0;
    for (auto headings = kHeading.globalMatch(page); headings.hasNext();) {
        const int level = headings.next().captured(1).toInt();
        EXPECT_LE(level, above + 1);
        above = level;
    }
    EXPECT_EQ(page.count(QStringLiteral("<h1")), 1);
}

TEST(RenderReport, AddsToTheShortTextWhatIsRuledOutAndTheMessages)
{
    const Report report = lookAt(windows11({kServerSilent}));
    const QString text = renderReport(report);
    EXPECT_TRUE(text.startsWith(renderText(report)));
    EXPECT_TRUE(text.contains(QStringLiteral("What is ruled out:")));
    EXPECT_TRUE(text.contains(QStringLiteral("To send to the person who runs the VPN server:")));
}

} // namespace
} // namespace report_render_html_test
