// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A network may give false answers to DNS queries: its portal's address, a provider's search page, or the old address of a
// moved server. Every later check then talks to the wrong computer. analysis/dns interprets the answers.
#include "analysis/dns.h"

#include "checks/checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace dns_answers {
namespace {

constexpr std::array<CauseId, 5> kCauses{cause::kDnsHijacked, cause::kDnsPrivateAnswer, cause::kDnsStale, cause::kServerDown,
                                         cause::kIkeBlocked};
constexpr std::array<const Check *, 1> kNeeds{&kServerName};

QJsonArray factsOf(const std::vector<NameAnswer> &seen)
{
    QJsonArray names;
    for (const NameAnswer &answer : seen)
        names.append(QJsonObject{{QStringLiteral("asked"), toString(answer.question)},
                                 {QStringLiteral("name"), answer.name},
                                 {QStringLiteral("resolver"), answer.resolver},
                                 {QStringLiteral("reply"), toString(answer.reply)},
                                 {QStringLiteral("addresses"), QJsonArray::fromStringList(answer.addresses)}});
    return names;
}

// Empty: we could not ask.
std::optional<bool> speaksIke(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto ike = observeIke(machine, target, progress);
    if (!ike)
        return std::nullopt;
    const auto tried = [](const StageResult &stage) { return stage.outcome != StageOutcome::NotTried; };
    const auto spoke = [](const StageResult &stage) {
        return stage.outcome == StageOutcome::Answered || stage.outcome == StageOutcome::Refused;
    };
    if (!std::ranges::any_of(ike->stages, tried))
        return std::nullopt;
    return std::ranges::any_of(ike->stages, spoke);
}

QString elsewhere(const std::vector<NameAnswer> &seen)
{
    for (const NameAnswer &answer : seen)
        if (answer.question == NameQuestion::Server && answer.reply == NameReply::Answered)
            return answer.addresses.join(QStringLiteral(", "));
    return {};
}

void prove(Finding &f, CauseId id, Text text)
{
    f.verdict = FindingVerdict::Problem;
    f.text = std::move(text);
    f.causes.push_back({{id, {}}, {f.text}, {}});
}

void keepSecrets(Finding &f)
{
    f.notes.push_back(
        {"dns.secrets-kept-back",
         {QT_TRANSLATE_NOOP("Text", "While the server's address is in doubt, no key, user name or password is sent to it."),
          {}}});
}

void say(analysis::NameAnalysis truth, const std::vector<NameAnswer> &seen, const analysis::ServerAddress &server, Finding &f)
{
    const QString ours = server.addresses.join(QStringLiteral(", "));
    switch (truth) {
    case analysis::NameAnalysis::NotAsked:
        f.verdict = FindingVerdict::Skipped;
        f.text = {QT_TRANSLATE_NOOP("Text", "DNS answers on this network were not checked."), {}};
        return;
    case analysis::NameAnalysis::True:
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "DNS answers on this network are genuine."), {}};
        f.excluded.push_back({{cause::kDnsHijacked, {}}, f.text});
        return;
    case analysis::NameAnalysis::Rewritten:
        f.verdict = FindingVerdict::Note;
        f.text = {QT_TRANSLATE_NOOP("Text", "The DNS server of this network gives false answers for some names (a filter or a "
                                            "search page), but not for the VPN server's name."),
                  {}};
        f.notes.push_back({"dns.rewritten", f.text});
        return;
    case analysis::NameAnalysis::Hijacked:
        return prove(f, cause::kDnsHijacked,
                     {QT_TRANSLATE_NOOP("Text", "The DNS server of this network answers %1 for \"%2\" and gives false answers "
                                                "for names it is not responsible for."),
                      {ours, server.server}});
    case analysis::NameAnalysis::PrivateAnswer:
        return prove(
            f, cause::kDnsPrivateAnswer,
            {QT_TRANSLATE_NOOP("Text", "The name \"%1\" resolves to %2, an internal network address, and nothing answers there."),
             {server.server, ours}});
    case analysis::NameAnalysis::Differs:
        f.verdict = FindingVerdict::Unknown;
        f.text = {
            QT_TRANSLATE_NOOP(
                "Text", "On this network the name \"%1\" resolves to %2, where nothing answers. Another DNS server says %3."),
            {server.server, ours, elsewhere(seen)}};
        f.open.push_back({{{cause::kDnsStale, {}}, {cause::kDnsHijacked, {}}, {cause::kServerDown, {}}},
                          {QT_TRANSLATE_NOOP("Text", "Check again with %1 instead of the server's name, and without a key. If "
                                                     "the server answers, the name resolves to a wrong address on this network."),
                           {elsewhere(seen)}}});
        return;
    case analysis::NameAnalysis::Doubtful:
        f.verdict = FindingVerdict::Unknown;
        f.text = {QT_TRANSLATE_NOOP("Text", "The DNS server of this network gives false answers for names it is not responsible "
                                            "for, and nothing answers at the address it gives for the VPN server."),
                  {}};
        f.open.push_back({{{cause::kDnsHijacked, {}}, {cause::kServerDown, {}}, {cause::kIkeBlocked, {}}},
                          {QT_TRANSLATE_NOOP("Text", "Look up the server's name from another network, for example through a "
                                                     "phone's hotspot, and compare the addresses."),
                           {}}});
        return;
    }
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = machine.probes.names(target.server, progress);
    if (!seen && seen.error().kind != ErrorKind::NotSupported)
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP("Text", "It could not be checked whether DNS answers on this network are genuine."), {}});
    const std::vector<NameAnswer> answers = seen.value_or(std::vector<NameAnswer>());
    const auto addresses = machine.dns.resolve(target.server, progress);
    const auto network = machine.facts.network();
    const analysis::ServerAddress server{target.server, addresses.value_or(QStringList()), speaksIke(machine, target, progress),
                                         network ? network->gateway : QString()};
    Finding f;
    if (!answers.empty())
        f.facts.insert(QStringLiteral("names"), factsOf(answers));
    const analysis::NameAnalysis truth = analysis::readNames(answers, server);
    say(truth, answers, server, f);
    if (truth == analysis::NameAnalysis::Hijacked || analysis::isSuspect(answers, server))
        keepSecrets(f);
    return f;
}

Result<std::vector<Change>> plan(const Machine &, const Target &, const CauseRef &)
{
    return std::vector<Change>{DnsCacheEmptiedIs{Deed::Done}};
}

constexpr std::array<CauseId, 1> kStale{cause::kDnsStale};
constexpr std::array<Fix, 1> kFixes{
    {{.causes = kStale,
      .scope = Scope::User,
      .proof = Proof::NextAttempt,
      .notice = QT_TRANSLATE_NOOP("Text", "Windows forgets the addresses it remembers and requests them again."),
      .plan = plan}}};

} // namespace
} // namespace dns_answers

const Check kDnsAnswersCheck{
    .id = "dns-truth",
    .title = QT_TRANSLATE_NOOP("Text", "DNS answers are genuine"),
    .group = CheckGroup::GuestNetwork,
    .needsServer = true,
    .needs = dns_answers::kNeeds,
    .causes = dns_answers::kCauses,
    .run = dns_answers::run,
    .fixes = dns_answers::kFixes,
    .provenOnWire = dns_answers::kStale,
};

} // namespace fix789::checks
