// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Windows' key exchange (the service IKEEXT) needs UDP 500 and 4500 for itself. If a second VPN client opens one of them
// first, it gets the server's answers, while IKEEXT runs and looks healthy. Free ports are fine while IKEEXT is stopped: it
// starts on demand. If IKEEXT runs and holds neither port, it hangs.
#include "base/address_bytes.h"
#include "checks/local_checks.h"
#include "checks/server_route.h"
#include "checks/unreadable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace udp_port_owner {
namespace {

constexpr std::array<CauseId, 2> kCauses{cause::kPortTaken, cause::kServiceHung};
constexpr std::array<std::uint16_t, 2> kPorts{500, 4500};

constexpr char kIkeext[] = "IKEEXT";

enum class Holder { Ikeext, OurResponder, Another, NotNamed };

Holder holderOf(const UdpOwner &owner)
{
    const auto is = [&](const char *program) { return owner.process.compare(QLatin1String(program), Qt::CaseInsensitive) == 0; };
    if (owner.services.contains(QLatin1String(kIkeext), Qt::CaseInsensitive))
        return Holder::Ikeext;
    if (is("fix789ctl.exe"))
        return Holder::OurResponder;
    // svchost.exe hosts many services; without their names it identifies no program.
    const bool named = !owner.services.isEmpty() || (!owner.process.isEmpty() && !is("svchost.exe"));
    return named ? Holder::Another : Holder::NotNamed;
}

// Its identity: the program, or the service if the program is Windows' own service host.
QString subjectOf(const UdpOwner &owner)
{
    const bool hosted = owner.process.isEmpty() || owner.process.compare(QLatin1String("svchost.exe"), Qt::CaseInsensitive) == 0;
    return hosted && !owner.services.isEmpty() ? owner.services.first() : owner.process;
}

QString shown(const UdpOwner &owner)
{
    const QString services = owner.services.join(QStringLiteral(", "));
    if (owner.process.isEmpty())
        return services.isEmpty() ? QStringLiteral("?") : services;
    return services.isEmpty() ? owner.process : QStringLiteral("%1 (%2)").arg(owner.process, services);
}

bool isEveryAddress(const UdpOwner &owner)
{
    const QByteArray bytes = addressBytes(owner.address);
    return !bytes.isEmpty() && std::ranges::all_of(bytes, [](char byte) { return byte == 0; });
}

bool isIpv6(const UdpOwner &owner)
{
    return owner.address.contains(u':');
}

bool isIkeextRunning(const Machine &machine)
{
    const auto service = machine.facts.service(QString::fromLatin1(kIkeext));
    return service && isRunning(service->state);
}

bool isLoopback(const UdpOwner &owner)
{
    return owner.address.startsWith(u"127.") || addressBytes(owner.address) == QByteArray(15, '\0') + '\1';
}

bool isSameAddress(const QString &a, const QString &b)
{
    const QByteArray bytes = addressBytes(a);
    return !bytes.isEmpty() && bytes == addressBytes(b);
}

// The source address that Windows would use towards the server; needed only if a program uses a port on one address.
QString addressInUse(const Machine &machine, const Target &target, const Progress &progress, const std::vector<UdpOwner> &owners)
{
    const bool matters = std::ranges::any_of(owners, [](const UdpOwner &owner) {
        return holderOf(owner) == Holder::Another && !isEveryAddress(owner) && !isLoopback(owner);
    });
    if (!matters || target.server.isEmpty())
        return {};
    const auto route = routeToServer(machine, target, progress);
    return route ? route->source : QString();
}

void addCause(Finding &f, const UdpOwner &owner, const Text &evidence)
{
    const CauseRef ref{cause::kPortTaken, subjectOf(owner)};
    auto known = std::ranges::find(f.causes, ref, &Cause::ref);
    if (known == f.causes.end())
        known = f.causes.insert(f.causes.end(), Cause{ref, {}, {}});
    if (std::ranges::find(known->evidence, evidence) == known->evidence.end())
        known->evidence.push_back(evidence);
}

void note(Finding &f, std::string_view id, Text text)
{
    if (std::ranges::find(f.notes, text, &Note::text) == f.notes.end())
        f.notes.push_back({id, std::move(text)});
}

void judge(Finding &f, const UdpOwner &owner, bool ikeextHasIt, bool ikeextRuns, const QString &inUse)
{
    const QString port = QString::number(owner.port);
    if (holderOf(owner) == Holder::OurResponder) {
        note(f, "port.our-responder",
             {QT_TRANSLATE_NOOP("Text", "The responder is using UDP %1. Stop it before you try the VPN from this computer."),
              {port}});
        return;
    }
    // A socket on all IPv6 addresses may also cover IPv4. It does if IKEEXT runs and did not get the port.
    const bool taken = isEveryAddress(owner) && (!isIpv6(owner) || (!ikeextHasIt && ikeextRuns));
    if (taken)
        addCause(f, owner,
                 {QT_TRANSLATE_NOOP("Text", "%1 is using UDP %2 on all addresses of this computer."), {shown(owner), port}});
    else if (isSameAddress(owner.address, inUse))
        addCause(f, owner,
                 {QT_TRANSLATE_NOOP("Text", "%1 is using UDP %2 on %3, the address from which this computer reaches the server."),
                  {shown(owner), port, owner.address}});
    else
        note(f, "port.shared",
             {QT_TRANSLATE_NOOP("Text", "%1 is using UDP %2 on the address %3 only."), {shown(owner), port, owner.address}});
}

void judgeHung(Finding &f, const Machine &machine, const std::vector<UdpOwner> &owners)
{
    const auto service = machine.facts.service(QString::fromLatin1(kIkeext));
    if (!service || service->state != RunState::Running || !owners.empty())
        return;
    f.causes.push_back({{cause::kServiceHung, QString::fromLatin1(kIkeext)},
                        {{QT_TRANSLATE_NOOP("Text", "The service \"IKE and AuthIP IPsec Keying Modules\" is running but uses "
                                                    "neither UDP 500 nor UDP 4500, so no answer reaches it."),
                          {}}},
                        {}});
}

void conclude(Finding &f, const QStringList &notNamed)
{
    if (!f.causes.empty()) {
        f.verdict = FindingVerdict::Problem;
        f.text = f.causes.front().evidence.front();
    } else if (!notNamed.isEmpty()) {
        f.verdict = FindingVerdict::Unknown;
        f.text = {QT_TRANSLATE_NOOP("Text", "Windows does not report which program is using UDP %1."),
                  {notNamed.join(QStringLiteral(", "))}};
    } else if (!f.notes.empty()) {
        f.verdict = FindingVerdict::Note;
        f.text = f.notes.front().text;
    } else {
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "No other program is using UDP 500 or 4500."), {}};
        f.excluded.push_back({{cause::kPortTaken, {}}, f.text});
    }
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto owners = machine.facts.udpOwners();
    if (!owners)
        return couldNotRead(
            owners.error(),
            {QT_TRANSLATE_NOOP("Text", "It could not be determined which programs are using UDP 500 and 4500."), {}},
            "udp-port-owner");
    const bool running = isIkeextRunning(machine);
    const QString inUse = addressInUse(machine, target, progress, *owners);
    Finding f;
    QStringList notNamed;
    for (const std::uint16_t port : kPorts) {
        QJsonArray held;
        const bool ikeextHasIt = std::ranges::any_of(
            *owners, [&](const UdpOwner &o) { return o.port == port && holderOf(o) == Holder::Ikeext && isEveryAddress(o); });
        for (const UdpOwner &owner : *owners) {
            if (owner.port != port)
                continue;
            held.append(QStringLiteral("%1: %2").arg(owner.address, shown(owner)));
            if (holderOf(owner) == Holder::NotNamed && !notNamed.contains(QString::number(port)))
                notNamed << QString::number(port);
            else if (holderOf(owner) == Holder::Another || holderOf(owner) == Holder::OurResponder)
                judge(f, owner, ikeextHasIt, running, inUse);
        }
        f.facts.insert(QStringLiteral("udp%1").arg(port), held);
    }
    judgeHung(f, machine, *owners);
    conclude(f, notNamed);
    return f;
}

} // namespace
} // namespace udp_port_owner

const Check kUdpPortOwner{
    .id = "udp-port-owner",
    .title = QT_TRANSLATE_NOOP("Text", "UDP 500 and 4500 are free for the Windows key exchange"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = udp_port_owner::kCauses,
    .run = udp_port_owner::run,
};

} // namespace fix789::checks
