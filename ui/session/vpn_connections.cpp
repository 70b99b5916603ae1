// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/session/vpn_connections.h"

#include "base/text_util.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace fix789::ui {
namespace {

struct VpnConnections {
    Q_DECLARE_TR_FUNCTIONS(VpnConnections)
};

bool isOf(const RasAttempt &attempt, const VpnProfile &profile)
{
    return attempt.connection.isEmpty() ? !attempt.server.isEmpty() && sameName(attempt.server, profile.server)
                                        : sameName(attempt.connection, profile.name);
}

// An attempt without a time counts as just now.
bool isEarlier(const RasAttempt &a, const RasAttempt &b)
{
    if (!a.at.isValid() || !b.at.isValid())
        return a.at.isValid();
    return a.at < b.at;
}

std::optional<RasAttempt> lastOf(const VpnProfile &profile, const std::vector<RasAttempt> &attempts)
{
    std::optional<RasAttempt> last;
    for (const RasAttempt &attempt : attempts)
        if (isOf(attempt, profile) && (!last || isEarlier(*last, attempt)))
            last = attempt;
    return last;
}

bool hasFailed(const VpnConnection &connection)
{
    return connection.last && connection.last->error != 0;
}

QString tunnelName(TunnelType tunnel)
{
    switch (tunnel) {
    case TunnelType::Automatic:
        return VpnConnections::tr("Automatic");
    case TunnelType::Pptp:
        return QStringLiteral("PPTP");
    case TunnelType::L2tp:
        return QStringLiteral("L2TP/IPsec");
    case TunnelType::Sstp:
        return QStringLiteral("SSTP");
    case TunnelType::Ikev2:
        return QStringLiteral("IKEv2");
    case TunnelType::WithoutL2tp:
    case TunnelType::Other:
        break;
    }
    return VpnConnections::tr("another kind of tunnel");
}

QString moment(const QDateTime &at, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = at.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.date());
    if (days == 0)
        return VpnConnections::tr("today at %1").arg(time);
    if (days == 1)
        return VpnConnections::tr("yesterday at %1").arg(time);
    return VpnConnections::tr("on %1 at %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

} // namespace

std::vector<VpnConnection> connectionsWith(const std::vector<VpnProfile> &profiles, const std::vector<RasAttempt> &attempts)
{
    std::vector<VpnConnection> connections;
    for (const VpnProfile &profile : profiles)
        connections.push_back({profile, lastOf(profile, attempts)});
    const auto newest = std::ranges::max_element(connections, [](const VpnConnection &a, const VpnConnection &b) {
        if (!hasFailed(a) || !hasFailed(b))
            return hasFailed(b) && !hasFailed(a);
        return isEarlier(*a.last, *b.last);
    });
    if (newest != connections.end() && hasFailed(*newest))
        std::rotate(connections.begin(), newest, newest + 1);
    return connections;
}

Target targetOf(const VpnConnection &connection)
{
    return {serverFromInput(connection.profile.server).value_or(QString()), connection.profile.name};
}

QString connectionTitle(const VpnConnection &connection)
{
    const VpnProfile &profile = connection.profile;
    return profile.server.isEmpty() || sameName(profile.name, profile.server)
               ? profile.name
               : VpnConnections::tr("%1 (%2)").arg(profile.name, profile.server);
}

QString connectionKind(const VpnConnection &connection)
{
    const VpnProfile &profile = connection.profile;
    if (!profile.isReadable())
        return VpnConnections::tr("Windows cannot read this connection");
    QStringList words{tunnelName(profile.tunnel)};
    if (profile.tunnel == TunnelType::L2tp || profile.tunnel == TunnelType::Automatic)
        words << (profile.authentication == MachineAuthentication::PreSharedKey ? VpnConnections::tr("pre-shared key")
                                                                                : VpnConnections::tr("certificate"));
    if (profile.owner == ProfileOwner::AllUsers)
        words << VpnConnections::tr("for all users");
    return words.join(QStringLiteral(", "));
}

QString lastAttemptOf(const VpnConnection &connection, const QDateTime &now)
{
    if (!connection.last)
        return VpnConnections::tr("Windows has no record of an attempt to connect.");
    const RasAttempt &last = *connection.last;
    const QString error = QString::number(last.error); // as Windows writes it, without separators
    if (!last.at.isValid())
        return last.error == 0 ? VpnConnections::tr("Last attempt: connected.")
                               : VpnConnections::tr("Last attempt: error %1.").arg(error);
    return last.error == 0 ? VpnConnections::tr("Last attempt: connected, %1.").arg(moment(last.at, now))
                           : VpnConnections::tr("Last attempt: error %1, %2.").arg(error, moment(last.at, now));
}

} // namespace fix789::ui
