// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Two registry values that guides recommend. AllowL2TPWeakCrypto lets Windows offer broken algorithms; if a server requires
// them, our negotiation shows it, and the server is at fault. NegotiateDH2048_AES256 is for IKEv2. We report both and never
// propose either: weakening this computer is no fix.
#include "checks/local_checks.h"

#include <QCoreApplication>

namespace fix789::checks {
namespace l2tp_crypto {
namespace {

constexpr char kKey[] = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters";

struct Seen {
    std::optional<std::uint32_t> number; // empty: absent, or not a number
    bool unreadable = false;
};

Seen read(const Machine &machine, const QString &name, Finding &f)
{
    const auto content = machine.registry.read(QString::fromLatin1(kKey), name);
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    f.facts.insert(name, !content ? QStringLiteral("could not be read") : value ? value->describe() : QStringLiteral("absent"));
    return {value ? value->asDword() : std::nullopt, !content};
}

void note(Finding &f, std::string_view id, Text text)
{
    f.verdict = FindingVerdict::Note;
    f.text = text;
    f.notes.push_back({id, std::move(text)});
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    Finding f = finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "Windows offers its usual encryption methods."), {}});
    const Seen weak = read(machine, QStringLiteral("AllowL2TPWeakCrypto"), f);
    const Seen strong = read(machine, QStringLiteral("NegotiateDH2048_AES256"), f);
    if (weak.number == 1)
        note(f, "registry.weak-crypto-allowed",
             {QT_TRANSLATE_NOOP("Text", "Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset "
                                        "this value when the server no longer needs it."),
              {}});
    if (strong.number == 1 || strong.number == 2)
        note(f, "registry.dh2048-set",
             {QT_TRANSLATE_NOOP("Text",
                                "NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it."),
              {QString::number(*strong.number)}});
    if (f.verdict == FindingVerdict::Ok && (weak.unreadable || strong.unreadable)) {
        f.verdict = FindingVerdict::Unknown;
        f.text = {QT_TRANSLATE_NOOP("Text", "It could not be determined which encryption methods Windows offers."), {}};
    }
    return f;
}

} // namespace
} // namespace l2tp_crypto

const Check kL2tpCrypto{
    .id = "l2tp-crypto",
    .title = QT_TRANSLATE_NOOP("Text", "Windows offers its usual encryption methods"),
    .group = CheckGroup::Registry,
    .platform = Platform::Windows,
    .needs = {},
    .causes = {},
    .run = l2tp_crypto::run,
};

} // namespace fix789::checks
