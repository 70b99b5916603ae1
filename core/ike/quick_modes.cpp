// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/quick_modes.h"

#include <algorithm>

namespace fix789 {

Result<QuickModes> QuickModes::begin(QuickMode::Question question)
{
    QuickModes modes;
    for (const bool inUdp : {true, false}) {
        question.inUdp = inUdp;
        auto mode = QuickMode::begin(question);
        if (!mode)
            return Failure(mode.error());
        modes.m_both.push_back(std::move(*mode));
    }
    return modes;
}

QByteArray QuickModes::message1(bool inUdp) const
{
    for (const QuickMode &mode : m_both)
        if (mode.isInUdp() == inUdp)
            return mode.message1();
    return {};
}

std::optional<QuickModes::Answer> QuickModes::received(const QByteArray &bytes, std::uint32_t messageId)
{
    const auto mode =
        std::find_if(m_both.begin(), m_both.end(), [messageId](const QuickMode &one) { return one.messageId() == messageId; });
    const bool isOther = m_answer && mode != m_both.end() && m_answer->inUdp != mode->isInUdp();
    if (mode == m_both.end() || isOther || bytes == mode->message1())
        return std::nullopt;
    auto agreed = mode->readMessage2(bytes);
    if (!agreed)
        return std::nullopt;
    if (!m_answer)
        m_answer = Answer{mode->isInUdp(), std::move(*agreed)};
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

} // namespace fix789
