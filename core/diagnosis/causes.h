// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/verdict/cause.h"

#include <span>

namespace fix789::diagnosis {

/// The side that can act.
enum class Side { Computer, Site, Server, Account, Policy };

/// The person to contact when the user cannot act alone.
enum class Recipient {
    Network,  ///< the administrator of this network: Wi-Fi, router, firewall
    Server,   ///< the administrator of the VPN server, who issues its keys, certificates and accounts
    Computer, ///< the administrator of this computer
};

/// A request to another person, worded as a message and not as advice to the sender. The text is QT_TRANSLATE_NOOP("Text",
/// ...); %1 is the server, %2 the subject. Menus and log lines appear as in the product.
struct RequestText {
    Recipient to = Recipient::Network;
    const char *text = nullptr;  ///< nullptr: the user can act alone
    const char *known = nullptr; ///< the terms of well-known products; shown only if the server's product is not known
};

/// The kind of evidence for a cause.
enum class RestsOn {
    Proof,   ///< an answer or a value
    Silence, ///< no answer came back, which another cause may explain (symptoms.h)
};

/// The feature that the program still lacks to find a cause. Until then no check reports the cause (diagnose.h).
enum class Awaits {
    Nothing,
    Dashboard, ///< what the site's own controller reports about its rules
};

/// All that the program knows about a cause: to add a cause, add a row. Its place in the tables of cause_tables.h is its
/// place in the order of fixing. The texts are QT_TRANSLATE_NOOP("Text", ...); %1 in title and advice is the subject.
struct CauseEntry {
    CauseId id;
    Side side;
    const char *title;  ///< one sentence: what is wrong; a cause has a subject if its title names it
    const char *advice; ///< who does what next
    RequestText request = {};
    RestsOn restsOn = RestsOn::Proof;
    bool sameStep = false; ///< fixed together with the row above; within a step the order of the checks decides
    Awaits awaits = Awaits::Nothing;
};

/// The closed vocabulary, in the order of fixing.
std::span<const CauseEntry> allCauses();
/// nullptr if the id is not in the vocabulary.
const CauseEntry *findCause(CauseId id);
/// The step in the order of fixing: smaller numbers first. 0 if the id is not in the vocabulary.
int stepOf(CauseId id);
bool restsOnSilence(CauseId id);
/// Parses "id" or "id:subject", as typed or as passed to the elevated program. Malformed for an id outside the vocabulary,
/// for a subject of a cause that takes none, and for a subject that is not [A-Za-z0-9._{}-]{1,64}.
Result<CauseRef> causeFromString(const QString &text);

Text titleOf(const CauseRef &cause);
Text adviceFor(const CauseRef &cause);
QString toString(Side side); ///< the contract word

} // namespace fix789::diagnosis
