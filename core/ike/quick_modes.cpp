// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/quick_modes.h"

#include <algorithm>

namespace fix789::ike {
namespace {

constexpr std::size_t kMostOffers = 32; // the number of sends, each for two encapsulations

} // namespace

Result<QuickModes> QuickModes::begin(QuickMode::Question question)
{
    QuickModes modes;
    modes.m_question = std::move(question);
    if (const auto begun = modes.renew(); !begun)
        return Failure(begun.error());
    return modes;
}

Result<void> QuickModes::renew()
{
    if (!m_question || m_answer || m_modes.size() >= kMostOffers)
        return {};
    for (const bool inUdp : {true, false}) {
        m_question->inUdp = inUdp;
        auto mode = QuickMode::begin(*m_question);
        if (!mode)
            return Failure(mode.error());
        m_modes.push_back(std::move(*mode));
    }
    return {};
}

QByteArray QuickModes::message1(bool inUdp) const
{
    const auto last =
        std::find_if(m_modes.rbegin(), m_modes.rend(), [inUdp](const QuickMode &one) { return one.isInUdp() == inUdp; });
    return last == m_modes.rend() ? QByteArray() : last->message1();
}

std::optional<QuickModes::Answer> QuickModes::received(const QByteArray &bytes, std::uint32_t messageId)
{
    const auto mode =
        std::find_if(m_modes.begin(), m_modes.end(), [messageId](const QuickMode &one) { return one.messageId() == messageId; });
    const bool isOther = m_answer && m_answered != messageId;
    if (mode == m_modes.end() || isOther || bytes == mode->message1())
        return std::nullopt;
    auto agreed = mode->readMessage2(bytes);
    if (!agreed)
        return std::nullopt;
    if (!m_answer) {
        m_answer = Answer{mode->isInUdp(), std::move(*agreed)};
        m_answered = messageId;
    }
    return m_answer;
}

bool QuickModes::isAmong(const std::vector<QByteArray> &spis) const
{
    return m_answer && std::any_of(spis.begin(), spis.end(), [this](const QByteArray &spi) {
               return spi == bytesOfMessageId(m_answer->agreed.out.spi) || spi == bytesOfMessageId(m_answer->agreed.in.spi);
           });
}

std::optional<QByteArray> QuickModes::ownSpi() const
{
    return m_answer ? std::optional(bytesOfMessageId(m_answer->agreed.in.spi)) : std::nullopt;
}

} // namespace fix789::ike
