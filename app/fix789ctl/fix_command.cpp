// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "computer_repair.h"
#include "credential_options.h"
#include "output.h"
#include "repair_session.h"
#include "stopper.h"
#include "words/did_you_mean.h"

#include "analysis/psk_normalisation.h"
#include "app/system.h"
#include "base/error_text.h"
#include "checks/checks.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <expected>

namespace fix789::app {
namespace {

std::optional<std::vector<CauseRef>> chosenCauses(const QStringList &words)
{
    std::vector<CauseRef> causes;
    for (const QString &word : words) {
        const auto cause = diagnosis::causeFromString(word);
        if (!cause) {
            complain(withSuggestion(
                {QT_TRANSLATE_NOOP("Text", "\"%1\" is not the id of a cause. \"fix789ctl list --json\" lists the ids."),
                 {word.left(80)}},
                word.section(u':', 0, 0), wordsFor(Values::Cause)));
            return std::nullopt;
        }
        causes.push_back(*cause);
    }
    if (causes.empty())
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name at least one cause, exactly as \"fix789ctl check\" prints it."), {}});
    return causes.empty() ? std::nullopt : std::optional(std::move(causes));
}

// All of one scope; otherwise the plan reports that they are not.
Scope scopeOfCauses(const std::vector<CauseRef> &causes)
{
    const checks::Fix *fix = checks::findFix(causes.front().id);
    return fix ? fix->scope : Scope::Machine;
}

checks::FixNeeds needsOf(const CauseRef &cause)
{
    const checks::Fix *fix = checks::findFix(cause.id);
    return fix ? fix->needs : checks::FixNeeds{};
}

// Which options exclude each other, and the error text.
std::optional<Text> whyWrong(const CommandLine &line, const std::vector<CauseRef> &causes, Scope scope)
{
    const bool key = line.has("key-stdin");
    if (line.has("user") != line.has("password-stdin"))
        return Text{QT_TRANSLATE_NOOP("Text", "--user and --password-stdin must be given together."), {}};
    if (line.has("user") && !isUserName(line.value("user")))
        return whyNoUserName();
    if (!key && !line.has("case") && !line.has("dry-run") &&
        std::ranges::any_of(causes, [](const CauseRef &cause) { return needsOf(cause).key; }))
        return Text{
            QT_TRANSLATE_NOOP(
                "Text",
                "This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed."),
            {}};
    if ((key || line.has("user")) && (scope != Scope::User || (!line.has("yes") && !line.has("dry-run"))))
        return Text{
            QT_TRANSLATE_NOOP("Text", "--key-stdin and --password-stdin are for VPN connections only, together with --yes."), {}};
    return std::nullopt;
}

// A recorded computer stores no secrets, and so needs none. The elevated program that the window starts takes none either:
// connections are fixed with the user's own rights.
std::expected<TypedSecrets, ExitCode> typedFor(const CommandLine &line, const std::vector<CauseRef> &causes, Scope scope)
{
    if (const auto why = whyWrong(line, causes, scope)) {
        complain(*why);
        return std::unexpected(ExitCode::UsageError);
    }
    TypedSecrets typed{.key = {}, .user = line.value("user"), .password = {}};
    const bool key = line.has("key-stdin");
    const int count = int(key) + int(line.has("password-stdin"));
    if (count == 0)
        return typed;
    auto secrets = readSecrets(count);
    if (!secrets)
        return std::unexpected(secrets.error());
    if (line.has("password-stdin"))
        typed.password = std::move(secrets->back());
    if (key)
        typed.key = std::move(secrets->front());
    // To fix a key with spaces, the user still types the key as given.
    if (key && std::ranges::any_of(causes, [](const CauseRef &cause) { return needsOf(cause).cleanedKey; }))
        if (auto cleaned = analysis::cleanedKey(typed.key))
            typed.key = std::move(cleaned->key);
    return typed;
}

ExitCode reportFix(const engine::FixOutcome &outcome, Action action, const RepairSession &session,
                   const engine::FixRequest &request, const CommandLine &line)
{
    const ExitCode end = reportOutcome(outcome, action, session, line.has("json"));
    suggestPresentCauses(outcome, session.machine(), request);
    return end;
}

} // namespace

ExitCode runFix(const CommandLine &line)
{
    const auto causes = chosenCauses(line.positionals());
    const auto run = chosenRun(line);
    const auto server = line.has("server") ? serverFromInput(line.value("server")) : Result<QString>(QString());
    if (!server)
        complain(Text{
            QT_TRANSLATE_NOOP(
                "Text", "This is not the name or address of a server. A name consists of letters, digits, dots and hyphens."),
            {}});
    if (!causes || !run || !server)
        return ExitCode::UsageError;
    const Scope scope = scopeOfCauses(*causes);
    auto typed = typedFor(line, *causes, scope);
    if (!typed)
        return typed.error();

    engine::FixRequest request{.causes = *causes, .run = *run, .target = {*server, line.value("connection")}};
    request.target.signIn = line.has("user") ? SignIn::Typed : SignIn::NotTyped;
    request.evidence = line.has("run") ? engine::Evidence::Accepted : engine::Evidence::LookAgain;
    request.unverified = line.has("keep") ? engine::Unverified::Keep : engine::Unverified::TakeBack;
    if (!line.has("case") && scope == Scope::Machine)
        return fixComputer(line, request);
    auto opened = RepairSession::open(line, std::move(*typed));
    if (!opened)
        return opened.error();
    RepairSession &session = **opened;
    if (server->isEmpty())
        request.target.server = session.server();
    const Stopper stopper({});
    engine::Fixer fixer = session.fixer();

    if (line.has("dry-run") || !line.has("yes")) {
        const engine::FixOutcome seen = fixer.preview(request, stopper.token());
        if (seen.end != engine::FixEnd::Done || line.has("dry-run"))
            return reportFix(seen, Action::Preview, session, request, line);
        const auto plan = engine::planFix(session.machine(), checks::allChecks(), request.target, request.causes);
        complain(plan ? planText(*plan) : QString());
        if (!agrees({QT_TRANSLATE_NOOP("Text", "Make these changes? Type y for yes."), {}}))
            return ExitCode::Cancelled;
    }
    return reportFix(fixer.fix(request, stopper.token()), Action::Fix, session, request, line);
}

} // namespace fix789::app
