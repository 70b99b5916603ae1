// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "base/wrapped_text.h"
#include "report/render.h"
#include "support/print.h"
#include "support/recorded.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace report_render_text_test {
using namespace fix789;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

void expectFits(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        EXPECT_LE(line.size(), 100) << line.toStdString();
}

TEST(RenderText, HealthySaysSoFirst)
{
    const QString text = renderText(lookAt(windows11({kServerInTheOpen})));
    EXPECT_TRUE(text.contains(u"Everything that could be checked works."));
    expectFits(text);
}

TEST(RenderText, RecordedComputerIsNamedBeforeAnythingElse)
{
    EXPECT_TRUE(renderText(lookAt(windows11())).startsWith(u"Recorded computer \"test\" (not this one)"));
}

TEST(RenderText, CauseStandsWithItsIdEvidenceAndChange)
{
    const QString text = renderText(lookAt(windows11({kIkeExtDisabled})));
    EXPECT_TRUE(text.contains(u"The service \"IKE and AuthIP IPsec Keying Modules\" is disabled."));
    EXPECT_TRUE(text.contains(u"[service.disabled:IKEEXT]"));
    EXPECT_TRUE(text.contains(u"The start type of \"IKE and AuthIP IPsec Keying Modules\" is Disabled."));
    EXPECT_TRUE(text.contains(u"from Disabled to Manual"));
    expectFits(text);
}

TEST(RenderText, SetStandsWithItsIdsAndTheNextTest)
{
    const QString text = renderText(lookAt(windows11({kServerSilent})));
    EXPECT_TRUE(text.contains(u"Several explanations are left."));
    for (const char *id : {"[path.ike-blocked]", "[server.down]", "[server.banned-us]"})
        EXPECT_TRUE(text.contains(QLatin1String(id))) << id;
    EXPECT_TRUE(text.contains(u"How to tell them apart:"));
    expectFits(text);
}

TEST(RenderText, WhatCouldNotBeCheckedIsNotCalledFine)
{
    const QString text = renderText(lookAt(windows11({R"({"services":{"BFE":{"refused":true}}})"})));
    EXPECT_TRUE(text.contains(u"Not everything that matters could be checked."));
    EXPECT_FALSE(text.contains(u"works."));
}

TEST(RenderText, NoteIsWorthKnowing)
{
    EXPECT_TRUE(renderText(lookAt(windows11({prohibitIpSec("\"1\"")}))).contains(u"Worth knowing: "));
}

TEST(RenderText, EveryCheckIsListed)
{
    const Report report = lookAt(windows11({kServerInTheOpen, kPortalOpen}));
    const QStringList list = renderText(report).section(QStringLiteral("What was checked:\n"), 1).split(u'\n');
    // The server's certificate is not looked at where the key is a pre-shared one.
    EXPECT_EQ(list.filter(QRegularExpression(QStringLiteral("^  (ok|-) {6,7}"))).size(), qsizetype(report.examined.size()));
}

TEST(RenderText, LongNamesAreWrappedAndCut)
{
    const QString server = QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(63, u'c') + QStringLiteral(".example");
    MachineState state = windows11({kServerInTheOpen, kIkeExtDisabled,
                                    natTValue("\"a text that goes on and on and on, and on, and on, and on, and on, and on\"")})
                             .state();
    state.system = QString(700, u'x');
    state.ike.begin()->second->serverBehindNat = true;
    const CaseFile computer = CaseFile::fromState(QString(128, u'i'), state);
    QString text = renderText(lookAt(computer, {server, {}}));
    expectFits(text);
    EXPECT_TRUE(text.remove(u'\n').remove(u' ').contains(QString(128, u'i')));
    expectFits(renderText(lookAt(computer)));
}

TEST(RenderText, WhatBelongsToAPersonIsNotInIt)
{
    const QString text = renderText(lookAt(windows11({natTValue(R"("C:\\Users\\anna\\x")")})));
    EXPECT_FALSE(text.contains(u"anna"));
}

TEST(RenderText, NothingToCheckIsNotCalledWorking)
{
    const QString text = renderText(lookAt(windows11({R"({"system":{"windows":false}})"})));
    EXPECT_TRUE(text.contains(u"There was nothing to check."));
    EXPECT_FALSE(text.contains(u"works"));
}

QString briefOf(const Report &report, const TextStyle &style = {})
{
    return renderBrief(
        report, [](const CauseRef &cause, const engine::FixPlan &) -> QString { return u"mend " + cause.toString(); }, style);
}

TEST(RenderBrief, IsTheCauseItsFixAndOneLine)
{
    EXPECT_EQ(briefOf(lookAt(windows11({kServerInTheOpen, kIkeExtDisabled}))).section(u'\n', 2, 4),
              QStringLiteral("* The service \"IKE and AuthIP IPsec Keying Modules\" is disabled.  [service.disabled:IKEEXT]\n"
                             "  Fix: mend service.disabled:IKEEXT\n"));
}

TEST(RenderBrief, WithoutAFixSaysWhatToDo)
{
    const QString text = briefOf(lookAt(windows11({R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"refused","notification":14,"detail":"NO-PROPOSAL-CHOSEN"},
    {"rung":"mm1","port":4500,"result":"refused","notification":14,"detail":"NO-PROPOSAL-CHOSEN"}]}}})"})));
    EXPECT_TRUE(text.contains(QStringLiteral("[server.proposal-mismatch]\n  "))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("Fix: ")));
}

TEST(RenderBrief, CountsEveryCheckOnce)
{
    const Report report = lookAt(windows11({kServerSilent}));
    const QString line = briefOf(report).section(QStringLiteral("Checks: "), 1).section(u'.', 0, 0);
    qsizetype sum = 0;
    for (const QString &part : line.split(QStringLiteral(", ")))
        sum += part.section(u' ', 0, 0).toInt();
    EXPECT_EQ(sum, qsizetype(report.examined.size())) << line.toStdString();
}

TEST(RenderBrief, FitsIntoItsColumnsButForCommands)
{
    const QStringList lines = briefOf(lookAt(windows11({kServerSilent, kIkeExtDisabled})), {.columns = 40}).split(u'\n');
    for (const QString &line : lines)
        EXPECT_TRUE(line.size() <= 40 || line.startsWith(QStringLiteral("  Fix: "))) << line.toStdString();
}

TEST(RenderText, EmphasisAddsNothingThatIsSeen)
{
    const Report report = lookAt(windows11({kServerSilent, kIkeExtDisabled}));
    const QString emphasised = renderText(report, {.emphasis = true});
    EXPECT_NE(emphasised, renderText(report));
    EXPECT_EQ(withoutEmphasis(emphasised), renderText(report));
}

TEST(RenderText, ForeignTextCannotEmphasise)
{
    Report report = lookAt(windows11({kServerSilent}));
    report.verdict.notes.push_back({"x.y", {"%1", {QString(QChar(kFirstEmphasis + 2)) + QStringLiteral("x")}}});
    EXPECT_EQ(withoutEmphasis(renderText(report)), renderText(report));
}

} // namespace
} // namespace report_render_text_test
