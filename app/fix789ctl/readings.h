// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "ports/fact_table.h"

#include <QJsonArray>

#include <chrono>
#include <mutex>
#include <vector>

namespace fix789::app {

/// What each question to this computer gave: a value, nothing that can be known here, or an error with its number. Answers
/// themselves are not kept. Callable from any thread.
class Readings {
public:
    /// The same facts; each question is noted with its time. They must not outlive this object.
    Facts noting(const Facts &facts);

    /// Asks `ask` now and notes the answer under `member`.
    template <class Ask>
    void note(const char *member, Ask ask)
    {
        const auto begun = std::chrono::steady_clock::now();
        add(member, {}, errorOf(ask()), std::chrono::steady_clock::now() - begun);
    }

    /// In the order of kFacts, then the others; a fact that nothing asked is "unknown". Of several answers to one question,
    /// the first.
    QJsonArray toJson() const;

private:
    struct Reading {
        QString member;
        QString key; ///< a service's name; names of a person's things are not kept
        std::optional<Error> error;
        std::chrono::nanoseconds took{};
    };

    template <class T>
    static std::optional<Error> errorOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }
    void add(const char *member, const QString &key, std::optional<Error> error, std::chrono::nanoseconds took);
    static QJsonObject describe(const Reading &reading);

    mutable std::mutex m_mutex;
    std::vector<Reading> m_readings;
};

} // namespace fix789::app
