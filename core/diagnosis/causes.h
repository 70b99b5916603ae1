// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/verdict/cause.h"

#include <span>

namespace fix789 {

/// Who can act.
enum class Side { Computer, Site, Server, Account, Policy };

/// Who is asked to do what the person with the fault cannot do.
enum class Recipient {
    Network,  ///< who runs this network: Wi-Fi, router, firewall
    Server,   ///< who runs the VPN server, and gives out its keys, certificates and accounts
    Computer, ///< who looks after this computer
};

/// What a cause asks of someone else, as a message says it and not as advice to the person who sends it. The text is
/// QT_TRANSLATE_NOOP("Text", ...); %1 is the server, %2 the subject. Menus and log lines are written as the product shows them.
struct RequestText {
    Recipient to = Recipient::Network;
    const char *text = nullptr;  ///< nullptr: the person can act alone
    const char *known = nullptr; ///< what well-known products call it; said only where the server's product is not known
};

/// What shows a cause.
enum class RestsOn {
    Proof,   ///< something was said or read
    Silence, ///< nothing came back, which another cause may explain (symptoms.h)
};

/// All that the program knows of a cause: the row that adds one. It stands in cause_tables.h' tables at its place in the order of
/// fixing. The texts are QT_TRANSLATE_NOOP("Text", ...); %1 of title and advice is the subject.
struct CauseEntry {
    CauseId id;
    Side side;
    const char *title;  ///< one sentence, what is wrong; a cause has a subject if its title names it
    const char *advice; ///< who does what next
    RequestText request = {};
    RestsOn restsOn = RestsOn::Proof;
    bool sameStep = false; ///< fixed together with the row above: among them the order of the checks decides
};

/// The closed vocabulary, in the order of fixing.
std::span<const CauseEntry> allCauses();
/// nullptr if it is not in the vocabulary.
const CauseEntry *findCause(CauseId id);
/// Its step in the order of fixing: causes with a smaller number are fixed first. 0 if it is not in the vocabulary.
int stepOf(CauseId id);
bool restsOnSilence(CauseId id);
/// "id" or "id:subject" as typed or as it came across elevation. Malformed for an id outside the vocabulary, for a
/// subject where the cause has none, and for one that is not [A-Za-z0-9._{}-]{1,64}.
Result<CauseRef> causeFromString(const QString &text);

Text titleOf(const CauseRef &cause);
Text adviceFor(const CauseRef &cause);
QString toString(Side side); ///< the contract's word

} // namespace fix789
