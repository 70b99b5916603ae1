// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/render.h"

#include "diagnosis/causes.h"
#include "report/redactor.h"

#include <QCoreApplication>

#include <algorithm>
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

// Every line but the first stands `indent` columns in; the first stands behind its mark. A word longer than a line is cut.
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

bool sawAnything(const Report &report)
{
    return std::ranges::any_of(report.examined,
                               [](const Examined &examined) { return examined.finding.verdict != FindingVerdict::Skipped; });
}

QString headline(const Report &report)
{
    const Verdict &verdict = report.verdict;
    switch (verdict.state) {
    case VerdictState::Healthy:
        return sawAnything(report)
                   ? say(QT_TRANSLATE_NOOP("Text", "Everything we could look at works."))
                   : say(QT_TRANSLATE_NOOP("Text", "There was nothing to look at. Name the VPN server, or a recorded computer."));
    case VerdictState::Caused:
        return say(titleOf(verdict.causes.front().ref));
    case VerdictState::Undetermined:
        break;
    }
    return verdict.undetermined.empty() ? say(QT_TRANSLATE_NOOP("Text", "Not everything that matters could be looked at."))
                                        : say(QT_TRANSLATE_NOOP("Text", "Several explanations are left."));
}

QString causeText(const Cause &cause, const std::optional<FixPlan> &fix)
{
    QString out = u'\n' + wrapped(say(titleOf(cause.ref)) + QStringLiteral("  [") + redacted(cause.ref.toString()) + u']', 2,
                                  QStringLiteral("*"));
    for (const Text &evidence : cause.evidence)
        out += wrapped(say(evidence), 4);
    if (!cause.where.isEmpty())
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "Where: %1"), {cause.where}}), 4);
    out += wrapped(say(adviceFor(cause.ref)), 4);
    if (!fix)
        return out;
    for (const PlannedChange &planned : fix->changes)
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "We can change: %1, from %2 to %3."),
                            {describePlace(planned.change).translated(), describeState(planned.before).translated(),
                             describeState(planned.change).translated()}}),
                       4);
    return out;
}

QString openText(const OpenSet &open)
{
    QString out = u'\n' + wrapped(say(QT_TRANSLATE_NOOP("Text", "One of these is the case:")), 2, QStringLiteral("?"));
    for (const CauseRef &ref : open.set)
        out += wrapped(QStringLiteral("- ") + say(titleOf(ref)) + QStringLiteral("  [") + redacted(ref.toString()) + u']', 4);
    return out + wrapped(say({QT_TRANSLATE_NOOP("Text", "What would tell them apart: %1"), {say(open.next)}}), 4);
}

QString mark(FindingVerdict verdict)
{
    static constexpr std::array<const char *, 5> kMarks{"ok", "note", "PROBLEM", "-", "?"};
    return QStringLiteral("  ") + QString::fromLatin1(kMarks.at(std::size_t(verdict)));
}

} // namespace

QString renderText(const Report &report)
{
    QString out;
    if (report.machineKind == MachineKind::Recorded)
        out += wrapped(say({QT_TRANSLATE_NOOP("Text", "Recorded computer \"%1\" (not this one): %2"),
                            {report.machineName, report.system}}),
                       0) +
               u'\n';
    out += wrapped(headline(report), 0);
    for (std::size_t i = 0; i < report.verdict.causes.size(); ++i)
        out += causeText(report.verdict.causes[i], report.fixes.at(i));
    for (const OpenSet &open : report.verdict.undetermined)
        out += openText(open);
    for (const Note &note : report.verdict.notes)
        out += u'\n' + wrapped(say({QT_TRANSLATE_NOOP("Text", "Worth knowing: %1"), {say(note.text)}}), 0);
    out += u'\n' + say(QT_TRANSLATE_NOOP("Text", "What was looked at:")) + u'\n';
    for (const Examined &examined : report.examined)
        out += wrapped(say(examined.finding.text), 10, mark(examined.finding.verdict));
    return out;
}

} // namespace fix789
