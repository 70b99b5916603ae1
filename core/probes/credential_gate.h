// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <mutex>

namespace fix789 {

/// Whether what proves a key, or a password, may leave this computer. Where a network answers in the place of others (a login
/// that is pending, a false address) it could keep the proof and try keys on it at leisure. Whoever looks after one of these says
/// so here, beside the run, which waits at message 4 until all have. Callable from any thread.
class CredentialGate {
public:
    enum class Asked { Portal, Names };
    enum class State { NotYet, Open, Shut };

    /// Nothing leaves before this one has said something.
    void expect(Asked who);
    /// What is said first stays.
    void tell(Asked who, bool mayLeave);
    /// Open where nobody is expected.
    [[nodiscard]] State state() const;
    /// What this one said.
    [[nodiscard]] State said(Asked who) const;

private:
    mutable std::mutex m_mutex;
    std::map<Asked, State> m_said;
};

} // namespace fix789
