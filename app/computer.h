// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "engine/journal.h"
#include "ports/machine.h"
#include "ports/permission.h"
#include "report/report.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace fix789::app {

/// A computer that one of the programs checks, with the journal of our changes to it.
class Computer {
public:
    virtual ~Computer() = default;

    virtual const Machine &machine() const = 0;
    /// Our changes to it, one journal for each scope.
    virtual std::vector<const engine::Journal *> journals() const = 0;
    /// The server in a recording; empty if unknown.
    virtual QString server() const { return {}; }
    /// Lets the system try this connection itself and hang up; machine().ownAttempts has the result.
    virtual void dial(const QString & /*connection*/, std::stop_token /*stop*/) {}
    /// After dial(), or after dialPermitted() with fewer packets: one more attempt while the computer's filters let these
    /// packets of this server through, if that can tell anything. The result is in the same place.
    virtual void dialPermitted(const QString & /*connection*/, const QString & /*server*/, Permission & /*permission*/,
                               Permission::Packets /*packets*/, std::stop_token /*stop*/)
    {
    }
    /// Whether dialPermitted() with these packets could tell anything.
    virtual bool isWorthPermitting(Permission::Packets /*packets*/) const { return false; }
    /// Remembers a run, to compare it with later ones on other networks.
    virtual void remember(const report::Report &) const {}
};

/// Every readable repair in its journals, oldest first.
std::vector<engine::JournalledRun> repairsOf(const Computer &computer);

} // namespace fix789::app
