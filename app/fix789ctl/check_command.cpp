// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "diagnosis_options.h"
#include "output.h"
#include "words/did_you_mean.h"

#include "app/fix789ctl/unattended/unattended.h"
#include "checks/checks.h"
#include "diagnosis/questions.h"
#include "report/headline.h"
#include "report/render.h"

#include <QCoreApplication>

namespace fix789::app {
namespace {

std::optional<std::vector<const checks::Check *>> chosenChecks(const QStringList &ids)
{
    if (ids.isEmpty())
        return std::vector<const checks::Check *>(checks::allChecks().begin(), checks::allChecks().end());
    std::vector<const checks::Check *> checks;
    for (const QString &id : ids) {
        const checks::Check *check = checks::findCheck(id);
        if (!check) {
            complain(
                withSuggestion({QT_TRANSLATE_NOOP("Text", "There is no check named \"%1\"; \"fix789ctl list\" lists the checks."),
                                {id.left(64)}},
                               id, wordsFor(Values::Check)));
            return std::nullopt;
        }
        checks.push_back(check);
    }
    return checks;
}

QString productHint(const report::Report &report)
{
    if (!diagnosis::asksForProduct(report.verdict) || !report::serverIdentityOf(report).product.isEmpty())
        return {};
    return u'\n' +
           Text{QT_TRANSLATE_NOOP("Text", "If you know which product the server is, add \"--answer server-product=ID\" to "
                                          "\"fix789ctl report\": the request to its administrator then names its menus "
                                          "and the lines of its log. \"fix789ctl servers\" lists them."),
                {}}
               .translated() +
           u'\n';
}

} // namespace

ExitCode runCheck(const CommandLine &line)
{
    const auto checks = chosenChecks(line.positionals());
    if (!checks)
        return ExitCode::UsageError;
    const auto order = readLookOptions(line);
    if (!order)
        return order.error();
    const CheckOutcome looked = runAsAsked(*order, *checks);
    noteResult([report = looked.report] { return report::renderJson(report); }, report::headlineOf(looked.report).translated());
    if (line.has("json"))
        answer(report::renderJson(looked.report));
    else
        answer(textOf(line, looked.report) + productHint(looked.report));
    return exitOf(looked);
}

} // namespace fix789::app
