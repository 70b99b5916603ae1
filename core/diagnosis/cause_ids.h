// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verdict/verdict.h"

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>

namespace fix789::diagnosis {

/// The causes that a table row covers: ids ("server.down"), areas ("path.*"), "silence" for those that rest on it
/// (causes.h), "*" for all. A leading '-' excludes ("-path.offline").
class CauseIds {
public:
    constexpr CauseIds() = default;
    constexpr CauseIds(std::initializer_list<std::string_view> words) : m_count(words.size())
    {
        std::size_t i = 0;
        for (const std::string_view word : words)
            m_words.at(i++) = word; // too many words fail to compile
    }

    [[nodiscard]] bool contain(CauseId id) const;
    [[nodiscard]] std::span<const std::string_view> words() const { return std::span(m_words).first(m_count); }

private:
    std::array<std::string_view, 10> m_words{};
    std::size_t m_count = 0;
};

bool isConfirmed(const Verdict &verdict, const CauseRef &ref);
bool isConfirmed(const Verdict &verdict, const CauseIds &ids); ///< any of them
bool isOpen(const Verdict &verdict, const CauseRef &ref);
/// Adds it unless it is already untested, confirmed or open.
void addUntested(Verdict &verdict, const Untested &untested);

} // namespace fix789::diagnosis
