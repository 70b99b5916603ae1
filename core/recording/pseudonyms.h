// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/machine/filter_event.h"
#include "model/machine/ike_observation.h"
#include "model/machine/registry_value.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace fix789 {

/// The stand-ins of one record: the same name has the same stand-in throughout it, so that the verdict stays the same. Each
/// function is a redaction that a member of a case may state.
class Pseudonyms {
public:
    /// A server, named by its host name or its address.
    QString server(const QString &name);
    /// Documentation addresses (RFC 5737, RFC 3849). An inner address stays one: a verdict may rest on it.
    QString address(const QString &address);
    /// All addresses and the computer's inner ones identify nobody, and the verdict needs them.
    QString ownAddress(const QString &own);
    /// What matters of an interface's address is its kind, which the stand-in keeps.
    QString interfaceAddress(const QString &own);
    /// The gateway of Meraki's NAT mode is the same everywhere, and the verdict needs it.
    QString gateway(const QString &own);
    /// A server or an address with its prefix, which stays.
    QString range(const QString &of);
    /// They hold for the same addresses of this record, and for nothing else. Words stay.
    QStringList ranges(const QStringList &given);
    QString url(const QString &text);
    QString policy(const QString &name);
    QString connection(const QString &name);
    /// An instance may hold a serial number or a hardware address. Windows' own for remote access are the same everywhere.
    QString device(const QString &instance);
    QString networkInterface(const QString &id);
    QString networkName(const QString &name);
    QString hardware(const QString &address);
    QString subnet(const QString &of);
    QString role(const QString &name);
    /// A certificate's subject tells whether it is DirectAccess's.
    QString subject(const QString &name);
    /// Rules of the firewall and its filters have the same names.
    QString rule(const QString &name);
    QString filter(const FilterEvent &event);
    /// Still 40 digits: a cause may be named by it.
    QString thumbprint(const QString &of);
    /// The file's name without its folders.
    QString file(const QString &path);
    QString appPackage(const QString &sid);
    QString user(const QString &sid);
    /// What a stage tells without what the server says of itself.
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

} // namespace fix789
