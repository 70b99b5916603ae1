// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/commands.h"
#include "app/fix789ctl/output.h"
#include "site_commands.h"
#include "words/did_you_mean.h"
#include "words/site_options.h"

#include <QCoreApplication>

#include <vector>

namespace fix789::app {
namespace {

struct Part {
    const char *name;
    ExitCode (*run)(const CommandLine &line);
    std::vector<std::span<const OptionWord>> options;
};

// The table has the options of "site" in one list; each part takes its own alone.
std::optional<QString> foreignOption(const CommandLine &line, const Part &part)
{
    const auto isIn = [](std::span<const OptionWord> words, const char *name) {
        return std::ranges::any_of(words,
                                   [&](const OptionWord &word) { return QLatin1String(word.name) == QLatin1String(name); });
    };
    for (const auto &words : line.command().options)
        for (const OptionWord &word : words)
            if (line.has(word.name) && std::ranges::none_of(part.options, [&](const auto &own) { return isIn(own, word.name); }))
                return QString::fromLatin1(word.name);
    return std::nullopt;
}

} // namespace

ExitCode runSite(const CommandLine &line)
{
    const std::array<Part, 4> parts{{{"audit", runSiteAudit, {words::kSiteCommon, words::kSiteAudit}},
                                     {"survey", runSiteSurvey, {words::kSiteCommon, words::kSiteSurvey}},
                                     {"sign", runSiteSign, {words::kSiteSign}},
                                     {"playbook", runSitePlaybook, {}}}};
    const QString what = line.positionals().value(0);
    const auto part = std::ranges::find_if(parts, [&](const Part &one) { return what == QLatin1String(one.name); });
    if (part == parts.end()) {
        complain(withSuggestion(
            {QT_TRANSLATE_NOOP("Text", "Use \"site audit\", \"site survey\", \"site sign\" or \"site playbook\"."), {}}, what,
            {QStringLiteral("audit"), QStringLiteral("survey"), QStringLiteral("sign"), QStringLiteral("playbook")}));
        return ExitCode::UsageError;
    }
    if (const auto foreign = foreignOption(line, *part)) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "\"site %1\" has no option --%2."), {what, *foreign}});
        return ExitCode::UsageError;
    }
    return part->run(line);
}

} // namespace fix789::app
