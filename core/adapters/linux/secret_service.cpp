// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/secret_service.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>

#include <algorithm>

namespace fix789::adapters {

Result<void> findSecretService()
{
    const QString doing = QStringLiteral("looking for the session's key store");
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return failure(ErrorKind::NotSupported, doing);
    const QStringList names =
        bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    const bool there = std::ranges::any_of(names, [](const QString &name) {
        return name == u"org.freedesktop.secrets" || name == u"org.kde.kwalletd5" || name == u"org.kde.kwalletd6";
    });
    if (!there)
        return failure(ErrorKind::NotSupported, doing);
    return {};
}

} // namespace fix789::adapters
