// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "diagnosis/causes.h"
#include "report/redactor.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

constexpr qsizetype kColumns = 100;

QString say(const Text &text)
{
    return redacted(text.translated());
}

// The source of a heading is a literal; lupdate finds it through QT_TRANSLATE_NOOP.
QString say(const char *source)
{
    return QCoreApplication::translate("Text", source);
}

QString wrapped(const QString &text, qsizetype indent)
{
    QString out(indent, u' ');
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > kColumns) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        }
        if (column > indent) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out + u'\n';
}

QString headline(const Verdict &verdict)
{
    switch (verdict.state) {
    case VerdictState::Healthy: return say(QT_TRANSLATE_NOOP("Text", "Everything we could look at works."));
    case VerdictState::Caused: return say(titleOf(verdict.causes.front().ref));
    case VerdictState::Undetermined: break;
    }
    return verdict.undetermined.empty() ? say(QT_TRANSLATE_NOOP("Text", "Not everything that matters could be looked at."))
                                        : say(QT_TRANSLATE_NOOP("Text", "Several explanations are left."));
}

QString causeText(const Cause &cause, const std::optional<FixPlan> &fix)
{
    QString out = QStringLiteral("\n* ") + say(titleOf(cause.ref)) + QStringLiteral("  [") + cause.ref.toString() + QStringLiteral("]\n");
    for (const Text &evidence : cause.evidence)
        out += wrapped(say(evidence), 4);
    if (!cause.where.isEmpty())
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "Where: %1"), {cause.where}}), 4);
    out += wrapped(say(adviceFor(cause.ref)), 4);
    if (!fix)
        return out;
    for (const PlannedChange &planned : fix->changes)
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "We can change: %1, from %2 to %3."),
                            {describePlace(planned.change).translated(), describeState(planned.before).translated(), describeState(planned.change).translated()}}), 4);
    return out;
}

QString openText(const OpenSet &open)
{
    QString out = QStringLiteral("\n? ") + say(QT_TRANSLATE_NOOP("Text", "One of these is the case:")) + u'\n';
    for (const CauseRef &ref : open.set)
        out += wrapped(QStringLiteral("- ") + say(titleOf(ref)) + QStringLiteral("  [") + ref.toString() + u']', 4);
    return out + wrapped(say({QT_TRANSLATE_NOOP("Text", "What would tell them apart: %1"), {say(open.next)}}), 4);
}

QString mark(FindingVerdict verdict)
{
    static constexpr std::array<const char *, 5> kMarks{"ok", "note", "PROBLEM", "-", "?"};
    return QString::fromLatin1(kMarks.at(std::size_t(verdict))).leftJustified(8);
}

} // namespace

QString renderText(const Report &report)
{
    QString out;
    if (report.machineKind == MachineKind::Recorded)
        out += say({QT_TRANSLATE_NOOP("Text", "Recorded computer \"%1\" (not this one): %2"), {report.machineName, report.system}}) + QStringLiteral("\n\n");
    out += headline(report.verdict) + u'\n';
    for (std::size_t i = 0; i < report.verdict.causes.size(); ++i)
        out += causeText(report.verdict.causes[i], report.fixes.at(i));
    for (const OpenSet &open : report.verdict.undetermined)
        out += openText(open);
    for (const Note &note : report.verdict.notes)
        out += u'\n' + wrapped(say({QT_TRANSLATE_NOOP("Text", "Worth knowing: %1"), {say(note.text)}}), 0);
    out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What was looked at:")) + u'\n';
    for (const Examined &examined : report.examined)
        out += QStringLiteral("  ") + mark(examined.finding.verdict) + wrapped(say(examined.finding.text), 10).mid(10);
    return out;
}

} // namespace fix789
