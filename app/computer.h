// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/fixer.h"
#include "engine/journal.h"
#include "ports/machine.h"
#include "ports/permission.h"
#include "report/report.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace fix789 {

/// A computer that one of the programs checks, with the journal of our changes to it.
class Computer {
public:
    virtual ~Computer() = default;

    virtual const Machine &machine() const = 0;
    /// What was changed on it, one journal a scope.
    virtual std::vector<const Journal *> journals() const = 0;
    /// The server that a recorded computer's record is about; empty where that is not known.
    virtual QString server() const { return {}; }
    /// Lets the system try this connection itself, and hang up; what came of it stands in machine().ownAttempts.
    virtual void dial(const QString & /*connection*/, std::stop_token /*stop*/) {}
    /// After dial(): the same once more with this server let past the computer's filters for that time, where that can tell
    /// anything. What came of it stands there as well.
    virtual void dialPermitted(const QString & /*connection*/, const QString & /*server*/, Permission & /*permission*/,
                               std::stop_token /*stop*/)
    {
    }
    /// After dialPermitted(), where that changed nothing: the same once more with the Windows firewall off, which the fixer
    /// switches on again. What came of the switching; nothing: it was not tried.
    virtual std::optional<FixOutcome> dialWithFirewallOff(const QString & /*connection*/, Fixer & /*fixer*/,
                                                          std::stop_token /*stop*/)
    {
        return std::nullopt;
    }
    /// Whether dialWithFirewallOff() could tell anything.
    virtual bool isWorthFirewallOff() const { return false; }
    /// What this look saw, so that later ones on other networks can be compared with it.
    virtual void remember(const Report &) const {}
};

/// Every repair that can be read in its journals, oldest first.
std::vector<JournalledRun> repairsOf(const Computer &computer);

} // namespace fix789
