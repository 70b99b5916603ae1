// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/credential_gate.h"

#include <algorithm>

namespace fix789::probes {

void CredentialGate::expect(Asked who)
{
    const std::lock_guard lock(m_mutex);
    m_said.emplace(who, State::NotYet);
}

void CredentialGate::tell(Asked who, bool mayLeave)
{
    const std::lock_guard lock(m_mutex);
    State &said = m_said[who];
    if (said == State::NotYet)
        said = mayLeave ? State::Open : State::Shut;
}

CredentialGate::State CredentialGate::state() const
{
    const std::lock_guard lock(m_mutex);
    const auto says = [this](State state) {
        return std::ranges::any_of(m_said, [state](const auto &one) { return one.second == state; });
    };
    if (says(State::Shut))
        return State::Shut;
    return says(State::NotYet) ? State::NotYet : State::Open;
}

CredentialGate::State CredentialGate::said(Asked who) const
{
    const std::lock_guard lock(m_mutex);
    const auto one = m_said.find(who);
    return one == m_said.end() ? State::Open : one->second;
}

} // namespace fix789::probes
