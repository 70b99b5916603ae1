// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "output.h"
#include "stopper.h"
#include "workshop.h"

#include "app/system.h"
#include "diagnosis/causes.h"
#include "model/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <iostream>
#include <string>

namespace fix789 {
namespace {

std::optional<std::vector<CauseRef>> chosenCauses(const QStringList &words)
{
    std::vector<CauseRef> causes;
    for (const QString &word : words) {
        const auto cause = causeFromString(word);
        if (!cause) {
            complain(Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not the id of a cause; \"fix789ctl list --json\" names them."),
                          {word.left(80)}});
            return std::nullopt;
        }
        causes.push_back(*cause);
    }
    if (causes.empty())
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name at least one cause, as \"fix789ctl check\" prints it."), {}});
    return causes.empty() ? std::nullopt : std::optional(std::move(causes));
}

QString planText(const FixPlan &plan)
{
    QString text;
    for (const PlannedChange &planned : plan.changes)
        text += changeLine(planned);
    for (const Text &notice : plan.notices)
        text += notice.translated() + u'\n';
    return text;
}

bool agrees()
{
    complain(Text{QT_TRANSLATE_NOOP("Text", "Make these changes? Type y for yes."), {}});
    std::string reply;
    return std::getline(std::cin, reply) && (reply == "y" || reply == "Y");
}

} // namespace

ExitCode runFix(const QStringList &arguments)
{
    CommandLine line("fix", "Mends causes that \"check\" has named, and only while they are there.");
    addWorkshopOptions(line);
    line.option("server", "The VPN server, for causes that only a conversation with it proves.", "host");
    line.option("network", "Takes what the network showed from a recorded computer.", "file");
    line.option("run", "Name of this run; the window gives it and has looked already.", "uuid");
    line.option("dry-run", "Says what would be changed, and changes nothing.");
    line.option("keep", "Keeps the change even when it does not help.");
    line.positional("id", "Cause ids: id or id:subject.", "id...");
    if (const auto end = line.parse(arguments))
        return *end;
    const auto causes = chosenCauses(line.positionals());
    const auto run = chosenRun(line);
    const auto server = line.has("server") ? serverFromInput(line.value("server")) : Result<QString>(QString());
    if (!server)
        complain(Text{QT_TRANSLATE_NOOP(
                          "Text", "This is not the name or address of a server. A name has letters, digits, dots and hyphens."),
                      {}});
    if (!causes || !run || !server)
        return ExitCode::WrongWords;

    auto opened = Workshop::open(line);
    if (!opened)
        return opened.error();
    Workshop &workshop = **opened;
    FixRequest request{.causes = *causes, .run = *run, .target = {server->isEmpty() ? workshop.server() : *server, {}}};
    request.evidence = line.has("run") ? Evidence::Accepted : Evidence::LookAgain;
    request.unverified = line.has("keep") ? Unverified::Keep : Unverified::TakeBack;
    const Stopper stopper({});
    Fixer fixer = workshop.fixer();

    if (line.has("dry-run") || !line.has("yes")) {
        const FixOutcome seen = fixer.preview(request, stopper.token());
        if (seen.end != FixEnd::Done || line.has("dry-run"))
            return reportOutcome(seen, workshop, line.has("json"));
        const auto plan = planFix(workshop.machine(), request.causes);
        complain(plan ? planText(*plan) : QString());
        if (!agrees()) {
            complain(Text{QT_TRANSLATE_NOOP("Text", "Nothing was changed."), {}});
            return ExitCode::Cancelled;
        }
    }
    return reportOutcome(fixer.fix(request, stopper.token()), workshop, line.has("json"));
}

} // namespace fix789
