// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "analysis/server/server_products.h"
#include "base/wrapped_text.h"
#include "diagnosis/advice.h"
#include "diagnosis/causes.h"
#include "diagnosis/protocol_fit.h"
#include "report/headline.h"
#include "report/message.h"
#include "report/redactor.h"
#include "report/stage_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace fix789::report {
namespace {

QString wrapped(const TextStyle &style, const QString &text, qsizetype indent, const QString &mark = {})
{
    return wrappedText(text, style.columns, indent, mark);
}

QString in(const TextStyle &style, Emphasis emphasis, const QString &text)
{
    return style.emphasis ? emphasised(emphasis, text) : text;
}

QString named(const TextStyle &style, const CauseRef &ref, Emphasis emphasis = Emphasis::None)
{
    return in(style, emphasis, say(diagnosis::titleOf(ref))) +
           in(style, Emphasis::Faint, QStringLiteral("  [%1]").arg(redacted(ref.toString())));
}

QString causeText(const TextStyle &style, const Cause &cause, const std::optional<engine::FixPlan> &fix,
                  const diagnosis::Surroundings &surroundings)
{
    QString out = u'\n' + wrapped(style, named(style, cause.ref, Emphasis::Bad), 2, QStringLiteral("*"));
    for (const Text &evidence : cause.evidence)
        out += wrapped(style, say(evidence), 4);
    if (!cause.where.isEmpty())
        out += wrapped(style, say({QT_TRANSLATE_NOOP("Text", "Where: %1"), {cause.where}}), 4);
    for (const Text &advice : diagnosis::adviceIn(surroundings, cause.ref))
        out += wrapped(style, say(advice), 4);
    if (!fix)
        return out;
    for (const engine::PlannedChange &planned : fix->changes)
        out += wrapped(style,
                       say({QT_TRANSLATE_NOOP("Text", "This can be changed: %1, from %2 to %3."),
                            {describePlace(planned.change).translated(), describeState(planned.before).translated(),
                             describeState(planned.change).translated()}}),
                       4);
    return out;
}

QString openText(const TextStyle &style, const OpenSet &open, const diagnosis::Surroundings &surroundings)
{
    QString out = u'\n' + wrapped(style, in(style, Emphasis::Open, say(QT_TRANSLATE_NOOP("Text", "One of these applies:"))), 2,
                                  QStringLiteral("?"));
    for (const CauseRef &ref : open.set)
        out += wrapped(style, QStringLiteral("- ") + named(style, ref), 4);
    const std::vector<Text> next = diagnosis::nextIn(surroundings, open);
    out += wrapped(style, say({QT_TRANSLATE_NOOP("Text", "How to tell them apart: %1"), {say(next.front())}}), 4);
    for (auto more = next.begin() + 1; more != next.end(); ++more)
        out += wrapped(style, say(*more), 4);
    return out;
}

QString stageLine(const TextStyle &style, const StageResult &stage, const QString &otherAddress = {})
{
    const QString detail = say(detailOfStage(stage));
    const QString line = say(nameOfStage(stage)) + QStringLiteral(", ") + placeOfStage(stage, otherAddress) +
                         QStringLiteral(": ") + say(nameOfOutcome(stage.outcome)) +
                         (detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail));
    return wrapped(style, line, 4, QStringLiteral("  -"));
}

QString negotiationText(const TextStyle &style, const Report &report)
{
    QString out;
    for (const engine::Examined &examined : report.examined) {
        if (!examined.finding.ike)
            continue;
        out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "The negotiation, step by step:")) + u'\n';
        for (const StageResult &stage : examined.finding.ike->stages)
            out += stageLine(style, stage);
        for (const AddressResult &other : examined.finding.ike->others)
            out += stageLine(style, other.first, other.address);
    }
    return out;
}

// Not wrapped: the user copies it, and the program that it is pasted into has its own width.
QString messageText(const TextStyle &style, const Message &message)
{
    return u'\n' +
           wrapped(style, say({QT_TRANSLATE_NOOP("Text", "To send to %1:"), {diagnosis::nameOf(message.to).translated()}}), 0) +
           QString(40, u'-') + u'\n' + message.subject + QStringLiteral("\n\n") + message.body + QString(40, u'-') + u'\n';
}

QString mark(const TextStyle &style, FindingVerdict verdict)
{
    static constexpr std::array<const char *, 5> kMarks{"ok", "note", "PROBLEM", "-", "?"};
    static constexpr std::array<Emphasis, 5> kEmphases{Emphasis::Good, Emphasis::Open, Emphasis::Bad, Emphasis::Faint,
                                                       Emphasis::Open};
    return QStringLiteral("  ") +
           in(style, kEmphases.at(std::size_t(verdict)), QString::fromLatin1(kMarks.at(std::size_t(verdict))));
}

// Last, since it never replaces a fix.
QString fitText(const TextStyle &style, const Report &report)
{
    const std::vector<Text> fit = diagnosis::protocolFit(report.verdict, serverIdentityOf(report).product);
    QString out =
        fit.empty() ? QString() : u'\n' + say(QT_TRANSLATE_NOOP("Text", "Is this protocol still the right one?")) + u'\n';
    for (const Text &text : fit)
        out += wrapped(style, say(text), 4, QStringLiteral("  -"));
    return out;
}

QString whichComputer(const TextStyle &style, const Report &report)
{
    if (report.machineKind != MachineKind::Recorded)
        return {};
    return wrapped(style,
                   say({QT_TRANSLATE_NOOP("Text", "Recorded computer \"%1\" (not this one): %2"),
                        {report.machineName, report.system}}),
                   0) +
           u'\n';
}

QString headline(const TextStyle &style, const Report &report)
{
    static constexpr std::array<Emphasis, 3> kEmphases{Emphasis::Good, Emphasis::Strong, Emphasis::Open}; // of VerdictState
    return wrapped(style, in(style, kEmphases.at(std::size_t(report.verdict.state)), say(headlineOf(report))), 0);
}

QString answerText(const TextStyle &style, const Report &report)
{
    QString out = whichComputer(style, report) + headline(style, report);
    for (std::size_t i = 0; i < report.verdict.causes.size(); ++i)
        out += causeText(style, report.verdict.causes[i], report.fixes.at(i), surroundingsOf(report));
    for (const OpenSet &open : report.verdict.undetermined)
        out += openText(style, open, surroundingsOf(report));
    for (const Note &note : report.verdict.notes)
        out += u'\n' + wrapped(style, say({QT_TRANSLATE_NOOP("Text", "Worth knowing: %1"), {say(note.text)}}), 0);
    if (const analysis::ServerIdentity server = serverIdentityOf(report); !server.product.isEmpty())
        out += u'\n' + wrapped(style,
                               say({QT_TRANSLATE_NOOP("Text", "The server is %1."), {analysis::productName(server.product)}}) +
                                   u' ' + say(server.why),
                               0);
    out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What was checked:")) + u'\n';
    for (const engine::Examined &examined : report.examined)
        out += wrapped(style, say(examined.finding.text), 10, mark(style, examined.finding.verdict));
    return out;
}

// A cause with its fix, else with what the reader does next.
QString briefCause(const TextStyle &style, const Report &report, std::size_t index, const FixCommand &fixCommand)
{
    const Cause &cause = report.verdict.causes[index];
    const auto &plan = report.fixes.at(index);
    const QString command = plan ? fixCommand(cause.ref, *plan) : QString();
    const QString title = wrapped(style, named(style, cause.ref, Emphasis::Bad), 2, QStringLiteral("*"));
    if (!command.isEmpty())
        return title + QStringLiteral("  ") +
               Text{QT_TRANSLATE_NOOP("Text", "Fix: %1"), {in(style, Emphasis::Strong, command)}}.translated() + u'\n';
    const std::vector<Text> advice = diagnosis::adviceIn(surroundingsOf(report), cause.ref);
    return title + (advice.empty() ? QString() : wrapped(style, say(advice.front()), 2, QStringLiteral("  ")));
}

QString briefSet(const TextStyle &style, const Report &report, const OpenSet &open)
{
    QString out = wrapped(style, in(style, Emphasis::Open, say(QT_TRANSLATE_NOOP("Text", "One of these applies:"))), 2,
                          QStringLiteral("?"));
    for (const CauseRef &ref : open.set)
        out += wrapped(style, QStringLiteral("- ") + named(style, ref), 4);
    const Text next = diagnosis::nextIn(surroundingsOf(report), open).front();
    return out + wrapped(style, say({QT_TRANSLATE_NOOP("Text", "How to tell them apart: %1"), {say(next)}}), 4);
}

// "Checks: 12 fine, 2 wrong, 1 not known." The most important words first.
QString briefSummary(const TextStyle &style, const Report &report)
{
    static constexpr std::array<std::pair<FindingVerdict, const char *>, 5> kWords{
        {{FindingVerdict::Problem, QT_TRANSLATE_NOOP("Text", "wrong")},
         {FindingVerdict::Unknown, QT_TRANSLATE_NOOP("Text", "not known")},
         {FindingVerdict::Note, QT_TRANSLATE_NOOP("Text", "worth knowing")},
         {FindingVerdict::Ok, QT_TRANSLATE_NOOP("Text", "fine")},
         {FindingVerdict::Skipped, QT_TRANSLATE_NOOP("Text", "not needed here")}}};
    QStringList counts;
    for (const auto &[verdict, word] : kWords) {
        const auto of = [verdict](const engine::Examined &examined) { return examined.finding.verdict == verdict; };
        if (const auto count = std::ranges::count_if(report.examined, of); count > 0)
            counts << QString::number(count) + u' ' + say(word);
    }
    return wrapped(
        style, say({QT_TRANSLATE_NOOP("Text", "Checks: %1. \"--verbose\" shows the rest."), {counts.join(QStringLiteral(", "))}}),
        0);
}

} // namespace

QString renderBrief(const Report &report, const FixCommand &fixCommand, const TextStyle &style)
{
    const Verdict &verdict = report.verdict;
    QString out = whichComputer(style, report);
    if (verdict.causes.empty())
        out += headline(style, report);
    for (std::size_t i = 0; i < verdict.causes.size(); ++i)
        out += briefCause(style, report, i, fixCommand);
    for (const OpenSet &open : verdict.undetermined)
        out += briefSet(style, report, open);
    return out + u'\n' + briefSummary(style, report);
}

QString renderText(const Report &report, const TextStyle &style)
{
    return answerText(style, report) + fitText(style, report);
}

QString renderReport(const Report &report, const TextStyle &style)
{
    QString out = answerText(style, report);
    out += negotiationText(style, report);
    if (!report.verdict.untested.empty())
        out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What cannot be determined yet:")) + u'\n';
    for (const Untested &one : report.verdict.untested)
        out += wrapped(style, say(diagnosis::titleOf(one.ref)) + QStringLiteral(" (%1)").arg(say(one.until)), 4,
                       QStringLiteral("  -"));
    if (!report.verdict.excluded.empty())
        out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What is ruled out:")) + u'\n';
    for (const Exclusion &one : report.verdict.excluded)
        out += wrapped(style, redacted(one.ref.toString()) + QStringLiteral(": ") + say(one.text), 4, QStringLiteral("  -"));
    for (const Message &message : messagesFor(report))
        out += messageText(style, message);
    return out + fitText(style, report);
}

} // namespace fix789::report
