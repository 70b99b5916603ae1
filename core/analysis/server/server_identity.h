// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fix789::analysis {

/// Which product a server is, by the ids of the table of servers.
struct ServerIdentity {
    enum class By { Nobody, Wire, Said };

    QString product;    ///< empty: left open
    QStringList among;  ///< what was seen leaves these; empty where it says nothing of the products of the table
    By by = By::Nobody; ///< who named the product
    Text why;           ///< one sentence

    bool operator==(const ServerIdentity &) const = default;
};

/// What was seen narrows the products down. One that is left is named; none that is left means that signs contradict each other.
class ServerCandidates {
public:
    /// A sign that only these products show.
    void narrow(const QStringList &products, Text why);
    /// A sign of a product that is not in the table.
    void nameOther(const QString &name);
    [[nodiscard]] ServerIdentity identity() const;

private:
    std::optional<QStringList> m_left; ///< nothing: no sign was seen
    QString m_other;
    Text m_why;
};

/// Products with strongSwan inside, and those whose L2TP service is xl2tpd: what tells of these alone names a family.
QStringList withStrongSwanInside();
QStringList withXl2tpdInside();

/// By what a server sent in message 2, in its order: hexadecimal, lower case.
///
/// | sign                                                    | says                                                       |
/// |---------------------------------------------------------|------------------------------------------------------------|
/// | a vendor id of a product (resources/vendor-ids.json)    | that product; where it has none in the table: another one  |
/// | strongSwan's own                                        | the family: all that have strongSwan inside                |
/// | XAUTH, DPD first, then fragmentation with 80000000      | the same: this is how strongSwan answers who can fragment  |
/// | exactly SoftEther VPN's six, in their order             | SoftEther VPN Server                                       |
/// | anything else, features that many announce              | nothing                                                    |
void takeVendorIds(ServerCandidates &candidates, const QStringList &vendorIds);
/// By the vendor name of an L2TP service in SCCRP: "Microsoft", "MikroTik", "xelerance.com", "FreeBSD MPD".
void takeL2tpVendor(ServerCandidates &candidates, const QString &vendor);

/// By what our negotiation saw.
ServerIdentity identifyServer(const IkeObservation &seen);

/// The person's word names the product where what was seen leaves it open, or leaves it among others. Where it contradicts what
/// was seen, the product is left open, the person's first.
ServerIdentity withWordOf(ServerIdentity seen, const QString &said);

QString toString(ServerIdentity::By by); ///< "wire", "said"; empty for nobody

} // namespace fix789::analysis
