// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/machine/ike_observation.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fix789::analysis {

/// The product of a server, by its id in the table of servers.
struct ServerIdentity {
    enum class By { Nobody, Wire, Said };

    QString product;    ///< empty: undecided
    QStringList among;  ///< products that fit the evidence; empty if the evidence says nothing about the table's products
    By by = By::Nobody; ///< the source that named the product
    Text why;           ///< one sentence

    bool operator==(const ServerIdentity &) const = default;
};

/// Each sign narrows the products down. If one remains, it is the product; if none remains, the signs contradict each other.
class ServerCandidates {
public:
    /// Adds a sign that only these products show.
    void narrow(const QStringList &products, Text why);
    /// Adds a sign of a product outside the table.
    void nameOther(const QString &name);
    [[nodiscard]] ServerIdentity identity() const;

private:
    std::optional<QStringList> m_left; ///< nothing: no sign yet
    QString m_other;
    Text m_why;
};

/// Products that contain strongSwan, and those that contain xl2tpd: a sign of one of these components names only a family.
QStringList withStrongSwanInside();
QStringList withXl2tpdInside();

/// Reads the vendor IDs of a server's message 2, in its order: hexadecimal, lower case.
///
/// | sign                                                    | meaning                                                    |
/// |---------------------------------------------------------|------------------------------------------------------------|
/// | a vendor ID of a product (resources/vendor-ids.json)    | that product; another one if the table does not list it    |
/// | strongSwan's own                                        | the family: all that contain strongSwan                    |
/// | XAUTH, DPD first, then fragmentation with 80000000      | the same: strongSwan's answer to a peer that can fragment  |
/// | exactly SoftEther VPN's six, in their order             | SoftEther VPN Server                                       |
/// | anything else, features that many products announce     | nothing                                                    |
void takeVendorIds(ServerCandidates &candidates, const QStringList &vendorIds);
/// Reads the vendor name of an L2TP service in SCCRP: "Microsoft", "MikroTik", "xelerance.com", "FreeBSD MPD", "accel-ppp".
/// SoftEther VPN's is "L2TP", which says too little to name it.
void takeL2tpVendor(ServerCandidates &candidates, const QString &vendor);

/// Identifies the server from our own negotiation.
ServerIdentity identifyServer(const IkeObservation &seen);

/// The user's answer decides the product if the evidence leaves it open or includes it among others. If the answer
/// contradicts the evidence, the product stays open, with the user's choice first.
ServerIdentity withWordOf(ServerIdentity seen, const QString &said);

QString toString(ServerIdentity::By by); ///< "wire", "said"; empty for Nobody

} // namespace fix789::analysis
