// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/protocol_fit.h"

#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::diagnosis {
namespace {

// A product's alternatives to L2TP, only as its maker documents them.
struct Offers {
    const char *product;
    bool overTcp443;
    const char *text;
};

constexpr const char *kOpenVpn = QT_TRANSLATE_NOOP(
    "Text", "This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.");
constexpr const char *kIkev2 = QT_TRANSLATE_NOOP(
    "Text", "This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.");

constexpr auto kOffers = std::to_array<Offers>({
    {"rras", true,
     QT_TRANSLATE_NOOP("Text", "Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a "
                               "certificate on the server.")},
    {"softether", true,
     QT_TRANSLATE_NOOP("Text", "SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a "
                               "certificate on the server.")},
    {"mikrotik", true,
     QT_TRANSLATE_NOOP(
         "Text",
         "RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.")},
    {"meraki-mx", true,
     QT_TRANSLATE_NOOP("Text", "A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. "
                               "It requires licenses and a client program on each computer.")},
    {"cisco-asa", true,
     QT_TRANSLATE_NOOP("Text", "A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client "
                               "program on each computer.")},
    {"vyos", true,
     QT_TRANSLATE_NOOP("Text", "VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.")},
    {"pfsense", true, kOpenVpn},
    {"opnsense", true, kOpenVpn},
    {"synology", true, kOpenVpn},
    {"strongswan", false, kIkev2},
    {"libreswan", false, kIkev2},
});

constexpr std::array kBlocks{cause::kUdp500Blocked, cause::kUdp500Rejected, cause::kUdp4500Blocked,
                             cause::kIkeBlocked,    cause::kUdpBlocked,     cause::kIkeInspected};

const Offers *offersOf(const QString &product)
{
    const auto found = std::ranges::find_if(kOffers, [&](const Offers &one) { return product == QLatin1String(one.product); });
    return found == kOffers.end() ? nullptr : &*found;
}

bool isProven(const Verdict &verdict, auto which)
{
    return std::ranges::any_of(verdict.causes, [&](const Cause &cause) { return which(cause.ref.id); });
}

// A protocol on the same path is blocked as well.
std::vector<Text> fitWhereBlocked(const QString &product)
{
    std::vector<Text> fit{
        {QT_TRANSLATE_NOOP("Text",
                           "As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A "
                           "VPN over TCP 443 (SSTP, OpenVPN, or the client of the server's maker) usually gets through."),
         {}}};
    if (const Offers *offers = offersOf(product); offers && offers->overTcp443)
        fit.push_back({offers->text, {}});
    fit.push_back({QT_TRANSLATE_NOOP("Text", "Opening port 1701 on a router changes nothing: L2TP travels inside IPsec."), {}});
    return fit;
}

std::vector<Text> fitWhereServerFails(const QString &product)
{
    std::vector<Text> fit{{QT_TRANSLATE_NOOP("Text", "The fix on the server comes first. For new plans: Microsoft has deprecated "
                                                     "L2TP for future versions of Windows Server."),
                           {}}};
    if (const Offers *offers = offersOf(product))
        fit.push_back({offers->text, {}});
    return fit;
}

struct Upgrade {
    CauseId id;
    const char *products; ///< ids; "" means any
    const char *text;
};

constexpr const char *kIkev1Off = QT_TRANSLATE_NOOP(
    "Text",
    "Since version 5, libreswan ignores IKEv1 unless \"ikev1-policy=accept\" is set; its log says \"ignoring IKEv1 packet as "
    "global policy is set to silently drop\".");
constexpr const char *kGroup2 =
    QT_TRANSLATE_NOOP("Text", "Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy "
                              "of RHEL 9 and related distributions disables SHA-1. The log says \"no acceptable Oakley "
                              "Transform\" (libreswan) or \"no proposal found\" (strongSwan).");
constexpr const char *kSha1Off =
    QT_TRANSLATE_NOOP("Text", "The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, "
                              "even if the configuration of the server did not change.");
constexpr const char *kNoEsp = QT_TRANSLATE_NOOP(
    "Text",
    "After a new kernel or a move into a container, ESP may be missing; the log says \"Add SA\" with \"errno 2\" or \"errno "
    "93\" (libreswan), or \"unable to install inbound and outbound IPsec SA (SAD) in kernel\" (strongSwan).");

constexpr auto kUpgrades = std::to_array<Upgrade>({
    {cause::kServerIkev2Only, "libreswan", kIkev1Off},
    {cause::kNoConnectionForUs, "libreswan", kIkev1Off},
    {cause::kServerDown, "libreswan", kIkev1Off},
    {cause::kServerProposalMismatch, "libreswan strongswan", kGroup2},
    {cause::kServerProposalWeak, "libreswan strongswan", kGroup2},
    {cause::kServerQuickModeMismatch, "libreswan strongswan", kSha1Off},
    {cause::kCannotProtect, "libreswan strongswan vyos", kNoEsp},
});

} // namespace

std::vector<Text> protocolFit(const Verdict &verdict, const QString &product)
{
    if (isProven(verdict, [](CauseId id) { return std::ranges::find(kBlocks, id) != kBlocks.end(); }))
        return fitWhereBlocked(product);
    const auto isOfServer = [](CauseId id) {
        const CauseEntry *entry = findCause(id);
        return entry && entry->side == Side::Server;
    };
    return isProven(verdict, isOfServer) ? fitWhereServerFails(product) : std::vector<Text>();
}

std::optional<Text> afterUpgrade(const CauseRef &cause, const QString &product)
{
    const auto row = std::ranges::find(kUpgrades, cause.id, &Upgrade::id);
    if (row == kUpgrades.end())
        return std::nullopt;
    if (!product.isEmpty() && !QString::fromLatin1(row->products).split(u' ').contains(product))
        return std::nullopt;
    return Text{row->text, {}};
}

} // namespace fix789::diagnosis
