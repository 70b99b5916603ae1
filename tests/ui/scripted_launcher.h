// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/launcher.h"

#include <QStringList>

#include <functional>
#include <utility>

namespace fix789 {

/// Starts nothing: gives the scripted answers, and records each request.
class ScriptedLauncher : public Launcher {
public:
    using Answer = std::function<Result<LaunchOutcome>(const QStringList &arguments)>;

    explicit ScriptedLauncher(Result<LaunchOutcome> answer)
        : m_answer([answer = std::move(answer)](const QStringList &) { return answer; })
    {
    }
    explicit ScriptedLauncher(Answer answer) : m_answer(std::move(answer)) {}

    std::optional<LaunchBar> bar() const override { return barred; }

    Result<LaunchOutcome> run(const QStringList &arguments, const Secret &typed, Rights rights, std::stop_token) override
    {
        ++runs;
        if (arguments.contains(QStringLiteral("folder:take-over")))
            barred.reset();
        lastArguments = arguments;
        lastTyped = typed;
        lastRights = rights;
        return m_answer(arguments);
    }

    std::optional<LaunchBar> barred; ///< until the folder is taken over
    int runs = 0;
    QStringList lastArguments;
    Rights lastRights = Rights::Own;
    Secret lastTyped;

private:
    Answer m_answer;
};

} // namespace fix789
