// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The network that this computer uses, as far as the system reports it: Wi-Fi name, access point, channel and signal,
// gateway, resolvers and DHCP server. A weak signal loses packets, and the VPN's first packets are few and small: the loss
// looks like a fault of the VPN. So does a Wi-Fi without internet access. Other checks cover what the Wi-Fi does to guests.
#include "checks/checks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace fix789::checks {
namespace network_status {
namespace {

constexpr char kNoWayOut[] = QT_TRANSLATE_NOOP("Text", "No network of this computer leads to the internet.");

constexpr int kWeak = 30; // percent, about -85 dBm: Windows shows one bar of four

QString wordOf(WifiLink::OwnAddress own)
{
    switch (own) {
    case WifiLink::OwnAddress::OfTheDevice:
        return QStringLiteral("of-the-device");
    case WifiLink::OwnAddress::Random:
        return QStringLiteral("random");
    case WifiLink::OwnAddress::RandomDaily:
        return QStringLiteral("random-daily");
    case WifiLink::OwnAddress::NotTold:
        break;
    }
    return QStringLiteral("not-told");
}

QString wordOf(NetworkView::Connectivity connectivity)
{
    switch (connectivity) {
    case NetworkView::Connectivity::Disconnected:
        return QStringLiteral("none");
    case NetworkView::Connectivity::Local:
        return QStringLiteral("local");
    case NetworkView::Connectivity::Internet:
        return QStringLiteral("internet");
    case NetworkView::Connectivity::NotTold:
        break;
    }
    return QStringLiteral("not-told");
}

QJsonObject factsOf(const WifiLink &wifi)
{
    return {{QStringLiteral("name"), wifi.name},
            {QStringLiteral("accessPoint"), wifi.accessPoint},
            {QStringLiteral("channel"), wifi.channel > 0 ? QJsonValue(wifi.channel) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("signal"), wifi.signal >= 0 ? QJsonValue(wifi.signal) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("ownAddress"), wordOf(wifi.ownAddress)}};
}

Finding described(const NetworkView &view)
{
    if (!view.wifi || view.wifi->name.isEmpty())
        return finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "The gateway is %1."), {view.gateway}});
    return finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "This computer is on the Wi-Fi \"%1\", and its gateway is %2."),
                                        {view.wifi->name, view.gateway}});
}

void note(Finding &f, const char *id, Text text)
{
    f.verdict = FindingVerdict::Note;
    f.text = text;
    f.notes.push_back({id, std::move(text)});
}

void noteWifi(Finding &f, const WifiLink &wifi)
{
    if (wifi.withheld)
        note(f, "network.wifi-withheld",
             {QT_TRANSLATE_NOOP(
                  "Text",
                  "Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings."),
              {}});
    if (wifi.signal >= 0 && wifi.signal < kWeak)
        note(f, "network.weak-wifi",
             {QT_TRANSLATE_NOOP("Text", "The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a "
                                        "problem with the VPN. Move closer to the access point."),
              {QString::number(wifi.signal)}});
}

// Never a cause: if a filter blocks Windows' own test page, Windows reports this although the internet is reachable.
void noteConnectivity(Finding &f, NetworkView::Connectivity connectivity)
{
    if (connectivity == NetworkView::Connectivity::Local)
        note(f, "network.limited",
             {QT_TRANSLATE_NOOP("Text", "Windows reports that this network does not reach the internet (\"limited\"). The other "
                                        "checks show whether that is true."),
              {}});
    if (connectivity == NetworkView::Connectivity::Disconnected)
        note(f, "network.disconnected",
             {QT_TRANSLATE_NOOP("Text", "Windows reports that this computer is not connected to any network. The other checks "
                                        "show whether that is true."),
              {}});
}

void noteNoWayOut(Finding &f, const std::optional<WifiLink> &wifi)
{
    if (wifi && !wifi->name.isEmpty())
        note(f, "network.no-way-out",
             {QT_TRANSLATE_NOOP("Text", "This computer is on the Wi-Fi \"%1\", which provided no gateway, so nothing beyond this "
                                        "network can be reached."),
              {wifi->name}});
    else if (wifi)
        note(f, "network.no-way-out",
             {QT_TRANSLATE_NOOP(
                  "Text", "This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached."),
              {}});
    else
        note(f, "network.no-way-out", {kNoWayOut, {}});
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    const auto view = machine.facts.networkView();
    if (!view && view.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not identified."), {}});
    if (!view && view.error().kind == ErrorKind::NotFound)
        return finding(FindingVerdict::Note, {kNoWayOut, {}});
    if (!view)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The network could not be identified."), {}});
    Finding f = described(*view);
    const bool merakiNat = view->gateway == QLatin1String(kMerakiNatGateway);
    f.facts = {{QStringLiteral("gateway"), view->gateway},
               {QStringLiteral("resolvers"), QJsonArray::fromStringList(view->resolvers)},
               {QStringLiteral("dhcpServer"), view->dhcpServer},
               {QStringLiteral("merakiNat"), merakiNat},
               {QStringLiteral("connectivity"), wordOf(view->connectivity)}};
    if (view->wifi)
        f.facts.insert(QStringLiteral("wifi"), factsOf(*view->wifi));
    if (merakiNat)
        note(f, "network.meraki-nat",
             {QT_TRANSLATE_NOOP("Text", "Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated "
                                        "from each other and often from the local network."),
              {}});
    if (view->gateway.isEmpty())
        noteNoWayOut(f, view->wifi);
    else
        noteConnectivity(f, view->connectivity);
    if (view->wifi)
        noteWifi(f, *view->wifi);
    return f;
}

} // namespace
} // namespace network_status

const Check kNetworkStatus{
    .id = "network-in-view",
    .title = QT_TRANSLATE_NOOP("Text", "Which network this computer is on"),
    .group = CheckGroup::GuestNetwork,
    .needs = {},
    .causes = {},
    .run = network_status::run,
};

} // namespace fix789::checks
