// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/repair_call.h"

#include "engine/repair_order.h"

#include <algorithm>

namespace fix789::ui {
namespace {

using Kind = engine::RepairOrder::Kind;

template <class Changes, class Member>
Rights rightsFor(const Changes &changes, Member change, const QString &caseFile)
{
    const bool own =
        !caseFile.isEmpty() ||
        (!changes.empty() && std::ranges::all_of(changes, [&](const auto &one) { return scopeOf(one.*change) == Scope::User; }));
    return own ? Rights::Own : Rights::Administrator;
}

template <class Fact>
bool holdsOne(const std::vector<engine::PlannedChange> &planned)
{
    return std::ranges::any_of(planned,
                               [](const engine::PlannedChange &one) { return std::holds_alternative<Fact>(one.change); });
}

// The console program's arguments for this target.
QStringList wordsFor(const Target &target)
{
    QStringList words;
    if (!target.server.isEmpty())
        words << QStringLiteral("--server") << target.server;
    if (!target.connection.isEmpty())
        words << QStringLiteral("--connection") << target.connection;
    return words;
}

QStringList answers(const QString &caseFile)
{
    const QStringList words{QStringLiteral("--yes"), QStringLiteral("--json")};
    return caseFile.isEmpty() ? words : words + QStringList{QStringLiteral("--case"), caseFile};
}

// One secret per line; like its parts, the combined text overwrites its bytes.
Secret lines(const Secret &first, const Secret &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    QByteArray both;
    both.reserve(first.reveal().size() + 1 + second.reveal().size()); // so that growing leaves no copy behind
    both.append(first.reveal()).append('\n').append(second.reveal());
    return Secret(std::move(both));
}

} // namespace

bool makesCopy(const std::vector<engine::PlannedChange> &planned)
{
    return holdsOne<ConnectionCopyIs>(planned);
}

RepairCall mendingCall(const std::vector<CauseRef> &causes, const QString &run, const std::vector<engine::PlannedChange> &planned,
                       const Target &target, const Credentials &credentials, const QString &caseFile)
{
    RepairCall call{{}, rightsFor(planned, &engine::PlannedChange::change, caseFile)};
    if (call.rights == Rights::Administrator) {
        call.words = engine::wordsOf({.kind = Kind::Fix, .causes = causes, .run = run});
        return call;
    }
    call.words << QStringLiteral("fix");
    for (const CauseRef &cause : causes)
        call.words << cause.toString();
    call.words << QStringLiteral("--run") << run << answers(caseFile);
    call.words += wordsFor(target);
    const bool key = makesCopy(planned) && !credentials.key.isEmpty();
    const bool password = holdsOne<CredentialsEnteredIs>(planned) && !credentials.password.isEmpty();
    if (key)
        call.words << QStringLiteral("--key-stdin");
    if (password)
        call.words << QStringLiteral("--user") << credentials.user << QStringLiteral("--password-stdin");
    call.typed = lines(key ? credentials.key : Secret(), password ? credentials.password : Secret());
    return call;
}

RepairCall undoingCall(const QString &run, const engine::JournalledRun *known, const QString &caseFile)
{
    const std::vector<engine::JournalledChange> nothing;
    const Rights rights = rightsFor(known ? known->changes : nothing, &engine::JournalledChange::change, caseFile);
    if (rights == Rights::Administrator)
        return {engine::wordsOf({.kind = Kind::Undo, .causes = {}, .run = run}), rights, {}, Kind::Undo};
    return {QStringList{QStringLiteral("undo"), run} + answers(caseFile), rights, {}, Kind::Undo};
}

RepairCall takeOverCall()
{
    return {engine::wordsOf({.kind = Kind::TakeOverFolder, .causes = {}, .run = {}}),
            Rights::Administrator,
            {},
            Kind::TakeOverFolder};
}

const char *sentenceDuring(const RepairCall &call, const QString &caseFile)
{
    const bool asks = call.rights == Rights::Administrator;
    if (call.kind == Kind::Undo)
        return asks ? QT_TRANSLATE_NOOP("fix789::ui::Session",
                                        "Waiting for an administrator's consent, then undoing the changes...")
                    : QT_TRANSLATE_NOOP("fix789::ui::Session", "Undoing the changes...");
    if (!caseFile.isEmpty())
        return QT_TRANSLATE_NOOP("fix789::ui::Session", "Changing the recorded computer...");
    return asks ? QT_TRANSLATE_NOOP("fix789::ui::Session", "Waiting for an administrator's consent, then making the changes...")
                : QT_TRANSLATE_NOOP("fix789::ui::Session", "Making the changes...");
}

} // namespace fix789::ui
