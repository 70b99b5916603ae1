// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <mutex>

namespace fix789::probes {

/// Whether a proof of the key, or a password, may leave this computer. A network that answers in place of others (a pending
/// login, a false address) could store the proof and try keys on it offline. The probes for these report here in parallel
/// with the run, which waits at message 4 for all of them. Callable from any thread.
class CredentialGate {
public:
    enum class Asked { Portal, Names };
    enum class State { NotYet, Open, Shut };

    /// Secrets stay here until this probe has reported.
    void expect(Asked who);
    /// The first report counts.
    void tell(Asked who, bool mayLeave);
    /// Open if no probe is expected.
    [[nodiscard]] State state() const;
    /// The report of this probe.
    [[nodiscard]] State said(Asked who) const;

private:
    mutable std::mutex m_mutex;
    std::map<Asked, State> m_said;
};

} // namespace fix789::probes
