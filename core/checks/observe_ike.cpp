// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/observe_ike.h"

#include "analysis/ansi_code_pages.h"
#include "base/address_bytes.h"
#include "checks/chosen_profile.h"

#include <algorithm>

namespace fix789::checks {
namespace {

// One run contacts at most this many of a server pool behind one name, per family.
constexpr int kMostOfAFamily = 2;
// RFC 4380 and RFC 3056: Teredo and 6to4 addresses. Windows prefers IPv4 to these (its prefix policies).
constexpr auto kTeredo = "\x20\x01\x00\x00";
constexpr auto k6to4 = "\x20\x02";
constexpr std::uint32_t kPreferIpv4 = 0x20;

const RegistryValue *valueIn(const Result<RegistryContent> &content)
{
    return content ? std::get_if<RegistryValue>(&*content) : nullptr;
}

// The computer's ANSI code page; Windows-1252, the usual one, if it cannot be read.
int ansiCodePage(const Machine &machine)
{
    const auto set =
        machine.registry.read(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage"), QStringLiteral("ACP"));
    const RegistryValue *value = valueIn(set);
    const int number = value != nullptr ? value->asText().value_or(QString()).toInt() : 0;
    return number > 0 ? number : analysis::kWesternCodePage;
}

QStringList some(const QStringList &addresses, const QString &dialled)
{
    QStringList taken = dialled.isEmpty() ? QStringList() : QStringList{dialled};
    for (const QString &address : addresses) {
        const auto isOfFamily = [size = addressBytes(address).size()](const QString &one) {
            return addressBytes(one).size() == size;
        };
        if (!taken.contains(address) && std::ranges::count_if(taken, isOfFamily) < kMostOfAFamily)
            taken += address;
    }
    return taken;
}

bool isNativeIpv6(const QString &address)
{
    const QByteArray bytes = addressBytes(address);
    const bool isGlobal = bytes.size() == 16 && (static_cast<unsigned char>(bytes[0]) & 0xE0U) == 0x20U; // RFC 4291: 2000::/3
    return isGlobal && !bytes.startsWith(QByteArrayView(kTeredo, 4)) && !bytes.startsWith(QByteArrayView(k6to4, 2));
}

} // namespace

namespace {

// What Windows would offer: as the user says, else as the connection is set. IPsec parameters of its own replace the setting.
void askAsSet(IkeQuestion &question, const Machine &machine, const Target &target)
{
    const auto profiles = machine.facts.profiles();
    const VpnProfile *profile = profiles ? chosenProfile(*profiles, target) : nullptr;
    question.encryption = target.encryption.value_or(
        profile != nullptr ? profile->encryption.value_or(ProfileEncryption::Required) : ProfileEncryption::Required);
    question.ipsecParameters = target.ipsecParameters;
    if (!question.ipsecParameters && profile != nullptr && profile->ownIpsec == true)
        question.ipsecParameters = profile->ipsecParameters;
}

} // namespace

Result<IkeObservation> observeIke(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto addresses = machine.dns.resolve(target.server, progress);
    // A recording may hold the negotiation without the name lookup; its replay needs no address.
    if (!addresses && addresses.error().kind != ErrorKind::NotSupported)
        return std::unexpected(addresses.error());
    const QString dialled = addresses && addresses->size() > 1 ? dialledAddress(machine, *addresses) : QString();
    QStringList taken = addresses ? some(*addresses, dialled) : QStringList();
    IkeQuestion question{.server = target.server, .address = taken.isEmpty() ? QString() : taken.takeFirst()};
    question.others = taken;
    question.mayMove = dialled.isEmpty();
    question.ansiCodePage = ansiCodePage(machine);
    askAsSet(question, machine, target);
    return machine.probes.ike(question, progress);
}

QString dialledAddress(const Machine &machine, const QStringList &addresses)
{
    const auto isAt = [&](const FilterEvent &event) {
        return std::ranges::find_if(addresses, [bytes = addressBytes(event.remoteAddress)](const QString &address) {
            return !bytes.isEmpty() && addressBytes(address) == bytes;
        });
    };
    const auto events = machine.facts.filterEvents();
    QString dialled;
    QDateTime newest;
    for (const FilterEvent &event : events ? *events : std::vector<FilterEvent>()) {
        if (event.kind == FilterEvent::Kind::Drop || isAt(event) == addresses.end())
            continue;
        if (!dialled.isEmpty() && event.at <= newest)
            continue;
        dialled = *isAt(event);
        newest = event.at;
    }
    return dialled;
}

bool prefersIpv6(const Machine &machine)
{
    const auto set = machine.registry.read(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters"),
                                           QStringLiteral("DisabledComponents"));
    const RegistryValue *disabled = valueIn(set);
    if (disabled != nullptr && (disabled->asDword().value_or(0) & kPreferIpv4) != 0)
        return false;
    const auto interfaces = machine.facts.interfaces();
    return !interfaces || std::ranges::any_of(*interfaces, [](const LocalInterface &one) {
        return std::ranges::any_of(one.addresses, isNativeIpv6);
    });
}

bool takesKeys(const IkeObservation &seen)
{
    return !seen.withCertificate && std::ranges::any_of(seen.stages, [](const StageResult &stage) {
        return stage.stage == Stage::Mm1 && stage.outcome == StageOutcome::Answered;
    });
}

} // namespace fix789::checks
