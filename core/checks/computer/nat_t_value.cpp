// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// AssumeUDPEncapsulationContextOnSendRule allows Windows to connect to a VPN server that is itself behind a router (NAT).
// Guides recommend it to everybody; it helps only if the negotiation shows that the server is behind NAT. Windows reads the
// value when it starts (KB926179: "restart the computer").
#include "checks/local_checks.h"
#include "checks/observe_ike.h"
#include "checks/restart_pending.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <array>

namespace fix789::checks {
namespace nat_t_value {
namespace {

constexpr std::array<CauseId, 4> kCauses{cause::kNatTNeeded, cause::kNatTWrongType, cause::kNatTWrongKey, cause::kRestartPending};

constexpr std::array<CauseId, 1> kProvenOnWire{cause::kNatTNeeded};

constexpr std::uint32_t kServerAndClientBehindNat = 2;
constexpr std::uint32_t kServerBehindNat = 1;

RegistryValueIs place(RegistryContent content)
{
    return {QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"),
            QStringLiteral("AssumeUDPEncapsulationContextOnSendRule"), std::move(content)};
}

// What the negotiation proved about NAT; empty without a server, an answer or proof.
IkeObservation natProof(const Machine &machine, const Target &target, const Progress &progress)
{
    if (target.server.isEmpty())
        return {};
    return observeIke(machine, target, progress).value_or(IkeObservation{});
}

Finding problem(CauseId id, Text text)
{
    Finding f = finding(FindingVerdict::Problem, text);
    f.causes.push_back({{id, {}}, {std::move(text)}, {}});
    return f;
}

bool allows(const RegistryContent &content, const IkeObservation &nat)
{
    const auto *value = std::get_if<RegistryValue>(&content);
    const auto number = value ? value->asDword() : std::nullopt;
    return number == kServerAndClientBehindNat || (number == kServerBehindNat && nat.clientBehindNat == false);
}

// Guides for Windows XP and typing errors put the value in these keys, where Windows ignores it.
std::optional<QString> wrongKey(const Machine &machine)
{
    static constexpr std::array<const char *, 5> kWrong{"IPSec", "PolicyAgent\\Parameters", "IKEEXT", "IKEEXT\\Parameters",
                                                        "RasMan\\Parameters"};
    for (const char *name : kWrong) {
        const QString key = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\") + QLatin1String(name);
        const auto content = machine.registry.read(key, place(NoValue{}).name);
        if (content && std::holds_alternative<RegistryValue>(*content))
            return key;
    }
    return std::nullopt;
}

Finding judge(const Machine &machine, const RegistryContent &content, const IkeObservation &nat)
{
    const auto *value = std::get_if<RegistryValue>(&content);
    if (value && !value->asDword() && nat.serverBehindNat != false)
        return problem(
            cause::kNatTWrongType,
            {QT_TRANSLATE_NOOP("Text", "The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here."),
             {value->describe()}});
    if (value && allows(content, nat) && awaitsRestart(machine, place(content)))
        return problem(cause::kRestartPending,
                       {QT_TRANSLATE_NOOP(
                            "Text", "The value for servers behind NAT has been set, but Windows has not been restarted since."),
                        {}});
    if (!allows(content, nat) && nat.serverBehindNat != false)
        if (const auto key = wrongKey(machine))
            return problem(cause::kNatTWrongKey,
                           {QT_TRANSLATE_NOOP(
                                "Text", "The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key."),
                            {*key}});
    if (nat.serverBehindNat == true && !allows(content, nat)) {
        Finding f = problem(
            cause::kNatTNeeded,
            {QT_TRANSLATE_NOOP("Text", "The server is behind NAT, but this computer does not allow that (the value is %1)."),
             {value ? value->describe() : QStringLiteral("absent")}});
        f.notes.push_back({"server.nat-may-be-claimed",
                           {QT_TRANSLATE_NOOP("Text", "Some servers report NAT where there is none, so that everything is sent "
                                                      "in UDP. Windows needs the value all the same."),
                            {}}});
        return f;
    }
    Finding f =
        finding(FindingVerdict::Ok,
                {QT_TRANSLATE_NOOP("Text", "There is no sign that the value for servers behind NAT has to be changed."), {}});
    if (nat.serverBehindNat == false)
        f.excluded.push_back({{cause::kNatTNeeded, {}}, {QT_TRANSLATE_NOOP("Text", "The server is not behind NAT."), {}}});
    if (nat.serverBehindNat == true)
        f.excluded.push_back({{cause::kNatTNeeded, {}},
                              {QT_TRANSLATE_NOOP("Text", "The server is behind NAT, and this computer allows that."), {}}});
    return f;
}

// We did not write the key, but its last write is newer than the last start: perhaps the user set the value just now. The
// key's time does not say which of its values changed, so this is a note.
void noteLateWrite(const Machine &machine, const RegistryContent &content, Finding &f)
{
    const auto written = machine.registry.lastWritten(place(content).key);
    const auto booted = machine.clock.bootedAt();
    if (f.verdict != FindingVerdict::Ok || !std::holds_alternative<RegistryValue>(content) || !written || !booted ||
        *written <= *booted)
        return;
    f.verdict = FindingVerdict::Note;
    f.text = {QT_TRANSLATE_NOOP("Text", "The registry key with the value for servers behind NAT was changed after the last "
                                        "restart. Windows reads it at the next restart."),
              {}};
    f.notes.push_back({"registry.written-since-start", f.text});
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const RegistryValueIs where = place(NoValue{});
    const auto content = machine.registry.read(where.key, where.name);
    if (!content)
        return unreadable({QT_TRANSLATE_NOOP("Text", "The value for servers behind NAT could not be read."), {}});
    const IkeObservation nat = natProof(machine, target, progress);
    Finding f = judge(machine, *content, nat);
    noteLateWrite(machine, *content, f);
    const auto *value = std::get_if<RegistryValue>(&*content);
    f.facts.insert(where.name, value ? value->describe() : QStringLiteral("absent"));
    return f;
}

Result<std::vector<Change>> plan(const Machine &, const Target &, const CauseRef &)
{
    return std::vector<Change>{place(RegistryValue::dword(kServerAndClientBehindNat))};
}

constexpr std::array<CauseId, 3> kFixable{cause::kNatTNeeded, cause::kNatTWrongType, cause::kNatTWrongKey};
constexpr std::array<Fix, 1> kFixes{{{
    .causes = kFixable,
    .restart = Restart::Needed,
    .notice = QT_TRANSLATE_NOOP("Text", "Windows can connect to VPN servers behind NAT after it has been restarted."),
    .plan = plan,
}}};

} // namespace
} // namespace nat_t_value

const Check kNatTValue{
    .id = "nat-t-value",
    .title = QT_TRANSLATE_NOOP("Text", "Servers behind NAT are allowed where needed"),
    .group = CheckGroup::Registry,
    .platform = Platform::Windows,
    .needs = {},
    .causes = nat_t_value::kCauses,
    .run = nat_t_value::run,
    .fixes = nat_t_value::kFixes,
    .provenOnWire = nat_t_value::kProvenOnWire,
};

} // namespace fix789::checks
