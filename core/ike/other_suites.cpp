// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/other_suites.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr std::size_t kMostSuites = 32;

} // namespace

OtherSuites::OtherSuites(Offer offer, QuickMode::Question question, std::vector<EspSuite> suites)
    : m_offer(offer), m_question(std::move(question))
{
    m_question.suites = std::move(suites);
}

QByteArray OtherSuites::message1()
{
    if (m_modes.size() < kMostSuites)
        if (auto mode = QuickMode::begin(m_question))
            m_modes.push_back(std::move(*mode));
    return m_modes.empty() ? QByteArray() : m_modes.back().message1();
}

bool OtherSuites::received(const QByteArray &bytes, std::uint32_t messageId)
{
    const auto mode = std::ranges::find(m_modes, messageId, &QuickMode::messageId);
    if (mode == m_modes.end() || bytes == mode->message1())
        return false;
    const auto chosen = mode->readChoice(bytes);
    if (chosen && !m_answer)
        m_answer = OfferResult{m_offer, StageOutcome::Answered, chosen->toString()};
    return chosen.has_value();
}

void OtherSuites::refused()
{
    if (isAsked() && !m_answer)
        m_answer = OfferResult{m_offer, StageOutcome::Refused, {}};
}

std::vector<QByteArray> OtherSuites::ownSpis() const
{
    std::vector<QByteArray> spis;
    if (m_answer && m_answer->outcome == StageOutcome::Answered)
        std::ranges::transform(m_modes, std::back_inserter(spis), &QuickMode::ownSpi);
    return spis;
}

} // namespace fix789::ike
