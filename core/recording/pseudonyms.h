// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/filter_event.h"
#include "model/machine/ike_observation.h"
#include "model/machine/registry_value.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace fix789::recording {

/// The pseudonyms of one recording. The same name always gets the same pseudonym, so that the verdict stays the same. Each
/// function is a redaction that a member of a case may state.
class Pseudonyms {
public:
    /// A server, given by host name or address.
    QString server(const QString &name);
    /// Documentation addresses (RFC 5737, RFC 3849). A private address stays private: a verdict may depend on it.
    QString address(const QString &address);
    /// The "any" address and loopback identify no one, and the verdict needs them.
    QString ownAddress(const QString &own);
    /// The verdict depends on the kind of an interface's address, which the pseudonym keeps.
    QString interfaceAddress(const QString &own);
    /// The gateway of Meraki's NAT mode is the same everywhere, and the verdict needs it.
    QString gateway(const QString &own);
    /// A server or an address with its prefix length, which stays.
    QString range(const QString &of);
    /// The pseudonym ranges cover the same addresses of this recording and no others. Words stay.
    QStringList ranges(const QStringList &given);
    QString url(const QString &text);
    QString policy(const QString &name);
    QString connection(const QString &name);
    /// An instance may contain a serial number or a hardware address. Those of Windows' remote access are always the same.
    QString device(const QString &instance);
    QString networkInterface(const QString &id);
    QString networkName(const QString &name);
    QString hardware(const QString &address);
    QString subnet(const QString &of);
    QString role(const QString &name);
    /// A certificate's subject shows whether DirectAccess made it.
    QString subject(const QString &name);
    /// Firewall rules and their filters share names.
    QString rule(const QString &name);
    QString filter(const FilterEvent &event);
    /// Keeps 40 digits: a cause may name it.
    QString thumbprint(const QString &of);
    /// The file name without its folders.
    QString file(const QString &path);
    QString appPackage(const QString &sid);
    QString user(const QString &sid);
    /// The detail of a stage without what the server says about itself.
    QString detail(const StageResult &stage);
    /// A VPN server's settings name a certificate by its thumbprint.
    RegistryValue certificateValue(const RegistryValue &value);

private:
    using Known = QMap<QString, QString>;

    static QString standIn(Known &known, const QString &name, const char *pattern);

    Known m_connections;
    Known m_devices;
    Known m_networks;
    Known m_subjects;
    Known m_rules;
    Known m_thumbprints;
    Known m_hosts;
    Known m_interfaces;
    Known m_policies;
    Known m_addresses;
};

} // namespace fix789::recording
