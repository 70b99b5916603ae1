// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The networks of this computer. One without an address leads nowhere; one with only IPv6 does not reach a server that has
// only IPv4; with cable and Wi-Fi together, Windows uses the one with the smaller metric. If that changes, the server sees
// the key exchange come from two addresses. If the server answers, the first two are no faults.
#include "base/address_bytes.h"
#include "checks/checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace fix789::checks {
namespace local_networks {
namespace {

constexpr std::array<CauseId, 4> kCauses{cause::kOffline, cause::kNoAddress, cause::kNoIpv4, cause::kWrongInterface};

enum class Kind { Ipv4, Ipv6, NoUse };

// RFC 3927: a computer gives itself an address in 169.254/16 if DHCP gives none. RFC 4291: 2000::/3 is global; a local IPv6
// address (fe80::, fc00::) does not reach the internet.
Kind kindOf(const QString &address)
{
    const QByteArray bytes = addressBytes(address);
    if (bytes.size() == 4) {
        const bool noUse = bytes.startsWith("\xa9\xfe") || bytes[0] == 127 || bytes[0] == 0;
        return noUse ? Kind::NoUse : Kind::Ipv4;
    }
    return bytes.size() == 16 && (static_cast<unsigned char>(bytes[0]) & 0xE0U) == 0x20U ? Kind::Ipv6 : Kind::NoUse;
}

bool has(const std::vector<LocalInterface> &networks, Kind kind)
{
    return std::ranges::any_of(networks, [kind](const LocalInterface &network) {
        return std::ranges::any_of(network.addresses, [kind](const QString &address) { return kindOf(address) == kind; });
    });
}

// All addresses of the server are known and are IPv4.
bool isIpv4Only(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto isIpv4 = [](const QString &address) { return addressBytes(address).size() == 4; };
    if (isIpv4(target.server))
        return true;
    const auto addresses = machine.dns.resolve(target.server, progress);
    return addresses && !addresses->isEmpty() && std::ranges::all_of(*addresses, isIpv4);
}

bool serverAnswers(const Machine &machine, const Target &target, const Progress &progress)
{
    if (target.server.isEmpty())
        return false;
    const auto seen = observeIke(machine, target, progress);
    return seen && std::ranges::any_of(seen->stages, [](const StageResult &r) { return r.outcome == StageOutcome::Answered; });
}

// The network with the smallest metric carries the traffic; empty if two share it or none has a default route.
QString inUse(const std::vector<LocalInterface> &networks, std::size_t reading)
{
    QString name;
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    for (const LocalInterface &network : networks) {
        if (network.metrics.size() <= reading || network.metrics[reading] > least)
            continue;
        name = network.metrics[reading] == least ? QString() : network.name;
        least = network.metrics[reading];
    }
    return name;
}

QStringList takenInTurn(const std::vector<LocalInterface> &networks)
{
    std::size_t readings = 0;
    for (const LocalInterface &network : networks)
        readings = std::max(readings, network.metrics.size());
    QStringList names;
    for (std::size_t i = 0; i < readings; ++i)
        if (const QString name = inUse(networks, i); !name.isEmpty() && !names.contains(name))
            names << name;
    return names;
}

void add(Finding &f, CauseRef ref, Text evidence)
{
    f.verdict = FindingVerdict::Problem;
    f.text = evidence;
    f.causes.push_back({std::move(ref), {std::move(evidence)}, {}});
}

// The joined Wi-Fi that gave no usable address or gateway. A computer's own virtual machine networks have addresses
// regardless.
std::optional<NetworkView> wifiWithoutAddress(const Machine &machine)
{
    auto view = machine.facts.networkView();
    const bool empty =
        view && view->gateway.isEmpty() && view->wifi &&
        std::ranges::all_of(view->addresses, [](const QString &address) { return kindOf(address) == Kind::NoUse; });
    return empty ? std::optional(std::move(*view)) : std::nullopt;
}

Text noAddress(const std::vector<LocalInterface> &networks, const std::optional<NetworkView> &view)
{
    QStringList all;
    for (const LocalInterface &network : networks)
        all += network.addresses;
    if (view && !view->addresses.isEmpty())
        all = view->addresses;
    const QString wifi = view ? view->wifi->name : QString();
    const QString own = all.isEmpty() ? QStringLiteral("-") : all.mid(0, 4).join(QStringLiteral(", "));
    if (wifi.isEmpty())
        return {QT_TRANSLATE_NOOP("Text", "This computer did not get an address from any network (it has %1)."), {own}};
    return {QT_TRANSLATE_NOOP("Text", "This computer did not get an address from the Wi-Fi \"%1\" (it has %2)."), {wifi, own}};
}

void judgeAddresses(Finding &f, const Machine &machine, const Target &target, const Progress &progress,
                    const std::vector<LocalInterface> &networks)
{
    const auto wifi = wifiWithoutAddress(machine);
    if ((has(networks, Kind::Ipv4) && !wifi) || serverAnswers(machine, target, progress))
        return;
    if (networks.empty()) {
        add(f, {cause::kOffline, {}}, {QT_TRANSLATE_NOOP("Text", "This computer is not connected to any network."), {}});
    } else if (!has(networks, Kind::Ipv6)) {
        add(f, {cause::kNoAddress, {}}, noAddress(networks, wifi));
    } else if (!target.server.isEmpty() && isIpv4Only(machine, target, progress)) {
        add(f, {cause::kNoIpv4, {}},
            {QT_TRANSLATE_NOOP("Text", "This computer has only IPv6 addresses, and the server has only IPv4 addresses."), {}});
    } else {
        f.verdict = FindingVerdict::Note;
        f.text = {QT_TRANSLATE_NOOP("Text", "This computer has only IPv6 addresses."), {}};
        f.notes.push_back({"path.ipv6-only", f.text});
    }
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto networks = machine.facts.interfaces();
    if (!networks)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The network connections could not be read."), {}});
    Finding f = finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "This computer has an address on its network."), {}});
    QJsonArray names;
    for (const LocalInterface &network : *networks)
        names.append(network.name);
    f.facts.insert(QStringLiteral("networks"), names);
    judgeAddresses(f, machine, target, progress, *networks);
    if (const QStringList inTurn = takenInTurn(*networks); inTurn.size() > 1)
        add(f, {cause::kWrongInterface, {}},
            {QT_TRANSLATE_NOOP("Text", "During the check, the internet connection switched between %1."),
             {inTurn.join(QStringLiteral(", "))}});
    return f;
}

} // namespace
} // namespace local_networks

const Check kLocalNetworks{
    .id = "local-networks",
    .title = QT_TRANSLATE_NOOP("Text", "This computer has an address and a stable route to the internet"),
    .group = CheckGroup::Path,
    .platform = Platform::Windows,
    .needs = {},
    .causes = local_networks::kCauses,
    .run = local_networks::run,
};

} // namespace fix789::checks
