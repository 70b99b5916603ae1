// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"
#include "support/print.h"
#include "support/recorded.h"

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
    EXPECT_TRUE(
        page.contains(QStringLiteral("<h1>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is disabled.</h1>")));
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
