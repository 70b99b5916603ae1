// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "command_line.h"
#include "commands.h"
#include "diagnosis_options.h"
#include "output.h"
#include "stopper.h"

#include "app/case_recording.h"
#include "base/error_text.h"
#include "model/target.h"
#include "recording/record_summary.h"

#include <QCoreApplication>

namespace fix789::app {

ExitCode runRecord(const CommandLine &line)
{
    const auto server = line.has("server") ? serverFromInput(line.value("server")) : Result<QString>(QString());
    const bool tooMany = int(line.has("case")) + int(line.has("practice")) + int(line.has("server")) > 1;
    if (line.positionals().size() != 1 || !server || tooMany) {
        complain(
            server
                ? Text{QT_TRANSLATE_NOOP("Text", "Name one file to write to."), {}}
                : Text{QT_TRANSLATE_NOOP(
                           "Text",
                           "This is not the name or address of a server. A name consists of letters, digits, dots and hyphens."),
                       {}});
        return ExitCode::UsageError;
    }
    auto settings = chosenSettings(line);
    if (!settings)
        return settings.error();
    const QString path = line.positionals().constFirst();
    const Stopper stopper({});
    const auto recorded = line.has("practice") ? Result<recording::CaseFile>(recording::CaseFile::practice())
                          : line.has("case")
                              ? recordCase(line.value("case"))
                              : recordThis({*server, {}}, std::move(*settings),
                                           {stopper.token(), [](const Text &text) { showProgress(text.translated()); }});
    if (!recorded && line.has("case")) {
        complain(whyUnusable(line.value("case"), recorded.error()));
        return ExitCode::UsageError;
    }
    if (!recorded) {
        complain(describeError(recorded.error()));
        return recorded.error().kind == ErrorKind::Cancelled ? ExitCode::Cancelled : ExitCode::Undetermined;
    }
    if (const auto saved = recorded->save(path); !saved) {
        complain(whyUnusable(path, saved.error()));
        return ExitCode::UsageError;
    }
    answer(Text{QT_TRANSLATE_NOOP("Text", "Saved to %1."), {path}}.translated());
    if (!line.has("practice"))
        for (const Text &text : recording::recordSummary(recorded->state()))
            answer(text.translated());
    return ExitCode::Done;
}

} // namespace fix789::app
