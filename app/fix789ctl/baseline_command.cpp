// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "stopper.h"

#include "app/live_computer.h"
#include "app/system.h"
#include "base/error_text.h"
#include "recording/baseline.h"
#include "recording/machine/recorder.h"

#include <QCoreApplication>
#include <QFile>

namespace fix789::app {
namespace {

using recording::CaseFile;

// Not redacted: it stays in this person's own folder, and is compared with this computer.
Result<CaseFile> computerNow(const CommandLine &line)
{
    if (line.has("case"))
        return CaseFile::load(line.value("case"));
    const auto computer = LiveComputer::open(Network::None, {}, {});
    if (!computer)
        return std::unexpected(computer.error());
    const Stopper stopper({});
    const MachineState state = recording::record((*computer)->machine(), {},
                                                 {stopper.token(), [](const Text &text) { showProgress(text.translated()); }});
    if (Stopper::wasInterrupted())
        return failure(ErrorKind::Cancelled, QStringLiteral("reading this computer"));
    return CaseFile::fromState(QStringLiteral("baseline"), state);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const std::vector<recording::BaselineChange> &changes, const QStringList &notCompared)
{
    QJsonArray list;
    for (const recording::BaselineChange &change : changes)
        list.append(QJsonObject{{QStringLiteral("member"), change.member},
                                {QStringLiteral("what"), change.what},
                                {QStringLiteral("before"), textOrNull(change.before)},
                                {QStringLiteral("now"), textOrNull(change.now)}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.baseline/1")},
            {QStringLiteral("changes"), list},
            {QStringLiteral("notCompared"), QJsonArray::fromStringList(notCompared)}};
}

QString unreadText(const QStringList &notCompared)
{
    QString out = Text{QT_TRANSLATE_NOOP("Text", "What could not be read"), {}}.translated() + QStringLiteral(":\n");
    for (const QString &one : notCompared)
        out += QStringLiteral("  %1\n").arg(one);
    return out;
}

QString toText(const std::vector<recording::BaselineChange> &changes, const QStringList &notCompared)
{
    const QString unread = notCompared.isEmpty() ? QString() : unreadText(notCompared);
    if (changes.empty() && !unread.isEmpty())
        return unread;
    if (changes.empty())
        return Text{QT_TRANSLATE_NOOP("Text", "Nothing that the VPN needs has changed since the baseline was saved."), {}}
            .translated();
    QString out = Text{QT_TRANSLATE_NOOP("Text", "Changed since the baseline was saved:"), {}}.translated() + u'\n';
    const QString none = QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "not there"));
    for (const recording::BaselineChange &change : changes)
        out += QStringLiteral("  %1: %2: %3 > %4\n")
                   .arg(change.member, change.what, change.before.isEmpty() ? none : change.before,
                        change.now.isEmpty() ? none : change.now);
    return out + unread;
}

ExitCode keep(const QString &path, const CaseFile &now)
{
    if (const auto saved = now.save(path); !saved) {
        complain(whyUnusable(path, saved.error()));
        return ExitCode::UsageError;
    }
    answer(Text{
        QT_TRANSLATE_NOOP(
            "Text",
            "The present state of this computer was saved as the baseline. \"fix789ctl baseline\" will say what changed."),
        {}}.translated());
    return ExitCode::Done;
}

} // namespace

ExitCode runBaseline(const CommandLine &line)
{
    if (!line.positionals().isEmpty() || (line.has("keep") && line.has("json"))) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Use \"baseline --keep\", or \"baseline\" to compare."), {}});
        return ExitCode::UsageError;
    }
    const auto folder = line.has("file") ? Result<QString>(QString()) : userStateFolder();
    if (!folder) {
        complain(describeError(folder.error()));
        return ExitCode::Undetermined;
    }
    const QString path = line.has("file") ? line.value("file") : *folder + QStringLiteral("/baseline.json");
    const auto before = line.has("keep") ? Result<CaseFile>(CaseFile::practice()) : CaseFile::load(path);
    if (!before && before.error().kind == ErrorKind::NotFound) {
        complain(Text{
            QT_TRANSLATE_NOOP("Text", "No baseline has been saved yet. Run \"fix789ctl baseline --keep\" while the VPN works."),
            {}});
        return ExitCode::Undetermined;
    }
    if (!before) {
        complain(whyUnusable(path, before.error()));
        return ExitCode::UsageError;
    }
    const auto now = computerNow(line);
    if (!now) {
        complain(line.has("case") ? whyUnusable(line.value("case"), now.error()) : describeError(now.error()));
        return line.has("case")                           ? ExitCode::UsageError
               : now.error().kind == ErrorKind::Cancelled ? ExitCode::Cancelled
                                                          : ExitCode::Undetermined;
    }
    if (line.has("keep"))
        return keep(path, *now);
    const auto changes = recording::changesSince(*before, *now);
    const QStringList missing = recording::notCompared(*before, *now);
    if (line.has("json"))
        answer(toJson(changes, missing));
    else
        answer(toText(changes, missing));
    return ExitCode::Done;
}

} // namespace fix789::app
