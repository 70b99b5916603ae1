// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "analysis/server/server_products.h"
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

namespace fix789::report {
namespace {

constexpr qsizetype kColumns = 100;

// Indents every line but the first by `indent` columns; the first follows its mark. A word longer than a line is cut.
QString wrapped(const QString &text, qsizetype indent, const QString &mark = {})
{
    const QString margin(indent, u' ');
    QString out = mark.leftJustified(indent);
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > kColumns) {
            out += u'\n' + margin;
            column = indent;
        }
        if (column > indent) {
            out += u' ';
            ++column;
        }
        for (qsizetype from = 0; from < word.size();) {
            if (column == kColumns) {
                out += u'\n' + margin;
                column = indent;
            }
            const QString part = word.mid(from, kColumns - column);
            out += part;
            column += part.size();
            from += part.size();
        }
    }
    return out + u'\n';
}

QString causeText(const Cause &cause, const std::optional<engine::FixPlan> &fix, const diagnosis::Surroundings &surroundings)
{
    QString out =
        u'\n' + wrapped(say(diagnosis::titleOf(cause.ref)) + QStringLiteral("  [") + redacted(cause.ref.toString()) + u']', 2,
                        QStringLiteral("*"));
    for (const Text &evidence : cause.evidence)
        out += wrapped(say(evidence), 4);
    if (!cause.where.isEmpty())
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "Where: %1"), {cause.where}}), 4);
    for (const Text &advice : diagnosis::adviceIn(surroundings, cause.ref))
        out += wrapped(say(advice), 4);
    if (!fix)
        return out;
    for (const engine::PlannedChange &planned : fix->changes)
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "This can be changed: %1, from %2 to %3."),
                            {describePlace(planned.change).translated(), describeState(planned.before).translated(),
                             describeState(planned.change).translated()}}),
                       4);
    return out;
}

QString openText(const OpenSet &open, const diagnosis::Surroundings &surroundings)
{
    QString out = u'\n' + wrapped(say(QT_TRANSLATE_NOOP("Text", "One of these applies:")), 2, QStringLiteral("?"));
    for (const CauseRef &ref : open.set)
        out += wrapped(
            QStringLiteral("- ") + say(diagnosis::titleOf(ref)) + QStringLiteral("  [") + redacted(ref.toString()) + u']', 4);
    const std::vector<Text> next = diagnosis::nextIn(surroundings, open);
    out += wrapped(say({QT_TRANSLATE_NOOP("Text", "How to tell them apart: %1"), {say(next.front())}}), 4);
    for (auto more = next.begin() + 1; more != next.end(); ++more)
        out += wrapped(say(*more), 4);
    return out;
}

QString stageLine(const StageResult &stage, const QString &otherAddress = {})
{
    const QString detail = say(detailOfStage(stage));
    const QString line = say(nameOfStage(stage)) + QStringLiteral(", ") + placeOfStage(stage, otherAddress) +
                         QStringLiteral(": ") + say(nameOfOutcome(stage.outcome)) +
                         (detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail));
    return wrapped(line, 4, QStringLiteral("  -"));
}

QString negotiationText(const Report &report)
{
    QString out;
    for (const engine::Examined &examined : report.examined) {
        if (!examined.finding.ike)
            continue;
        out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "The negotiation, stage by stage:")) + u'\n';
        for (const StageResult &stage : examined.finding.ike->stages)
            out += stageLine(stage);
        for (const AddressResult &other : examined.finding.ike->others)
            out += stageLine(other.first, other.address);
    }
    return out;
}

// Not wrapped: the user copies it, and the program that it is pasted into has its own width.
QString messageText(const Message &message)
{
    return u'\n' + wrapped(say({QT_TRANSLATE_NOOP("Text", "To send to %1:"), {diagnosis::nameOf(message.to).translated()}}), 0) +
           QString(40, u'-') + u'\n' + message.subject + QStringLiteral("\n\n") + message.body + QString(40, u'-') + u'\n';
}

QString mark(FindingVerdict verdict)
{
    static constexpr std::array<const char *, 5> kMarks{"ok", "note", "PROBLEM", "-", "?"};
    return QStringLiteral("  ") + QString::fromLatin1(kMarks.at(std::size_t(verdict)));
}

// Last, since it never replaces a fix.
QString fitText(const Report &report)
{
    const std::vector<Text> fit = diagnosis::protocolFit(report.verdict, serverIdentityOf(report).product);
    QString out = fit.empty() ? QString() : u'\n' + say(QT_TRANSLATE_NOOP("Text", "Does this protocol still fit?")) + u'\n';
    for (const Text &text : fit)
        out += wrapped(say(text), 4, QStringLiteral("  -"));
    return out;
}

QString answerText(const Report &report)
{
    QString out;
    if (report.machineKind == MachineKind::Recorded)
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "Recorded computer \"%1\" (not this one): %2"),
                            {report.machineName, report.system}}),
                       0) +
               u'\n';
    out += wrapped(say(headlineOf(report)), 0);
    for (std::size_t i = 0; i < report.verdict.causes.size(); ++i)
        out += causeText(report.verdict.causes[i], report.fixes.at(i), surroundingsOf(report));
    for (const OpenSet &open : report.verdict.undetermined)
        out += openText(open, surroundingsOf(report));
    for (const Note &note : report.verdict.notes)
        out += u'\n' + wrapped(say({QT_TRANSLATE_NOOP("Text", "Worth knowing: %1"), {say(note.text)}}), 0);
    if (const analysis::ServerIdentity server = serverIdentityOf(report); !server.product.isEmpty())
        out += u'\n' + wrapped(say({QT_TRANSLATE_NOOP("Text", "The server is %1."), {analysis::productName(server.product)}}) +
                                   u' ' + say(server.why),
                               0);
    out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What was checked:")) + u'\n';
    for (const engine::Examined &examined : report.examined)
        out += wrapped(say(examined.finding.text), 10, mark(examined.finding.verdict));
    return out;
}

} // namespace

QString renderText(const Report &report)
{
    return answerText(report) + fitText(report);
}

QString renderReport(const Report &report)
{
    QString out = answerText(report);
    out += negotiationText(report);
    if (!report.verdict.untested.empty())
        out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What cannot be determined yet:")) + u'\n';
    for (const Untested &one : report.verdict.untested)
        out += wrapped(say(diagnosis::titleOf(one.ref)) + QStringLiteral(" (%1)").arg(say(one.until)), 4, QStringLiteral("  -"));
    if (!report.verdict.excluded.empty())
        out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What is ruled out:")) + u'\n';
    for (const Exclusion &one : report.verdict.excluded)
        out += wrapped(redacted(one.ref.toString()) + QStringLiteral(": ") + say(one.text), 4, QStringLiteral("  -"));
    for (const Message &message : messagesFor(report))
        out += messageText(message);
    return out + fitText(report);
}

} // namespace fix789::report
