// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/network_text.h"

#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QLocale>

namespace fix789::ui {
namespace {

struct NetworkText {
    Q_DECLARE_TR_FUNCTIONS(NetworkText)
};

QString wifiSentence(const WifiLink &wifi)
{
    if (wifi.withheld)
        return NetworkText::tr("Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.");
    QStringList words;
    if (wifi.signal >= 0)
        words << NetworkText::tr("signal %1%").arg(QLocale().toString(wifi.signal));
    if (wifi.channel > 0)
        words << NetworkText::tr("channel %1").arg(QLocale().toString(wifi.channel));
    if (!wifi.accessPoint.isEmpty())
        words << NetworkText::tr("access point %1").arg(wifi.accessPoint);
    const QString name =
        wifi.name.isEmpty() ? NetworkText::tr("Wi-Fi without a name") : NetworkText::tr("Wi-Fi %1").arg(quoted(wifi.name));
    return words.isEmpty() ? name : NetworkText::tr("%1: %2").arg(name, words.join(QStringLiteral(", ")));
}

QString addressSentence(const NetworkView &view)
{
    QStringList words;
    if (!view.addresses.isEmpty())
        words << NetworkText::tr("this computer: %1").arg(view.addresses.join(QStringLiteral(", ")));
    if (!view.gateway.isEmpty())
        words << NetworkText::tr("gateway: %1").arg(view.gateway);
    if (!view.resolvers.isEmpty())
        words << NetworkText::tr("DNS server: %1").arg(view.resolvers.join(QStringLiteral(", ")));
    return words.isEmpty() ? QString() : NetworkText::tr("Addresses: %1").arg(words.join(QStringLiteral("; ")));
}

QString reachSentence(NetworkView::Connectivity connectivity)
{
    switch (connectivity) {
    case NetworkView::Connectivity::Disconnected:
        return NetworkText::tr("Windows reports that it is not connected to any network.");
    case NetworkView::Connectivity::Local:
        return NetworkText::tr("Windows reports that this network does not reach the internet.");
    case NetworkView::Connectivity::Internet:
    case NetworkView::Connectivity::NotTold:
        break;
    }
    return {};
}

QString makerSentence(const PortalView &portal)
{
    if (!portal.gear.isEmpty() && !portal.product.isEmpty())
        return NetworkText::tr("The network equipment is made by %1, its login page by %2.").arg(portal.gear, portal.product);
    if (!portal.gear.isEmpty())
        return NetworkText::tr("The network equipment is made by %1.").arg(portal.gear);
    return portal.product.isEmpty() ? QString() : NetworkText::tr("The network's login page is made by %1.").arg(portal.product);
}

} // namespace

QStringList networkSentences(const NetworkView *view, const PortalView *portal)
{
    QStringList sentences;
    if (view && view->wifi)
        sentences << wifiSentence(*view->wifi);
    else if (view)
        sentences << NetworkText::tr("Connected by cable.");
    if (view)
        sentences << addressSentence(*view) << reachSentence(view->connectivity);
    if (portal)
        sentences << makerSentence(*portal);
    if (portal && portal->secondsLeft >= 0)
        sentences << NetworkText::tr("The login is valid for another %1 min.").arg(QLocale().toString(portal->secondsLeft / 60));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace fix789::ui
