// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/symptoms.h"

#include "analysis/ras_log.h"
#include "checks/checks.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::diagnosis {
namespace {

constexpr CauseIds kSilentPorts{"path.udp500-blocked", "path.udp4500-blocked", "path.ike-blocked", "path.udp-blocked",
                                "path.esp-blocked",    "server.down",          "server.ike-down",  "server.udp4500-not-forwarded",
                                "server.banned-us"};
constexpr const char *kUntilOwnFilter = QT_TRANSLATE_NOOP("Text", "until the filter on this computer lets the VPN out");

constexpr auto kSymptoms = std::to_array<Symptoms>({
    // Credential Guard makes the sign-in fail.
    {.by = ExplainedBy::Cause, .explainedBy = {"account.credential-guard"}, .symptoms = {"account.credentials-rejected"}},
    // With a wrong clock every revocation list looks stale.
    {.by = ExplainedBy::Cause, .explainedBy = {"computer.clock"}, .symptoms = {"certificate.revocation-unreachable"}},
    // Before login, a guest network answers for others or drops packets. Services, the registry, and what a server has
    // proven are unaffected. Revocation checks need the network too, so Windows may go on failing because of them.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"portal.*"},
     .symptoms = {"certificate.revocation-unreachable"},
     .then = Then::Noted},
    {.by = ExplainedBy::Cause,
     .explainedBy = {"portal.*"},
     .symptoms = {"silence"},
     .until = QT_TRANSLATE_NOOP("Text", "until you have logged in to this network"),
     .silently = {"silence"}},
    // A filter on this computer drops our packets as well as those of Windows: silence says nothing about the network until
    // the filter is removed. If Windows got through with protection off, that also bypassed any rule that requires IPsec.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"firewall.rule", "firewall.policy", "filter.product", "filter.left-over", "filter.kill-switch"},
     .symptoms = kSilentPorts,
     .then = Then::Untested,
     .until = kUntilOwnFilter},
    {.by = ExplainedBy::WholeSet,
     .explainedBy = {"firewall.rule", "firewall.policy", "filter.product", "filter.left-over", "filter.kill-switch",
                     "ipsec-policy.conflict"},
     .symptoms = kSilentPorts,
     .then = Then::Untested,
     .until = kUntilOwnFilter},
    // The firewall filters the traffic inside the tunnel a second time.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"firewall.l2tp-inside-tunnel"},
     .symptoms = {"server.l2tp-down"},
     .then = Then::Untested,
     .until = kUntilOwnFilter},
    // A site rule that comparing networks has proven explains the silence of its ports and names the owner. If the same
    // private address has just answered on another Wi-Fi, it is the right one.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"site.*"},
     .symptoms = {"path.ike-blocked", "path.udp500-blocked", "path.udp500-rejected", "path.udp4500-blocked", "path.udp-blocked"}},
    {.by = ExplainedBy::Cause, .explainedBy = {"site.access-point-nat"}, .symptoms = {"dns.private-answer"}},
    // From inside, probes of the public address get no answer, or one from the router or from the server's inner address.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"path.inside-the-network"},
     .symptoms = {"path.*", "server.down", "server.ike-down", "server.udp4500-not-forwarded", "server.banned-us",
                  "server.answers-from-elsewhere", "-path.inside-the-network", "-path.offline", "-path.no-address"},
     .until = QT_TRANSLATE_NOOP("Text", "until you try from outside this network"),
     .silently = {"path.*"}},
    // The server does not answer key exchange messages that a router has altered.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"nat.ipsec-helper"},
     .symptoms = kSilentPorts,
     .until = QT_TRANSLATE_NOOP("Text", "until the router leaves IPsec alone"),
     .silently = {"path.*"}},
    // If there is no route out, or another VPN takes it, no UDP leaves either.
    {.by = ExplainedBy::Cause,
     .explainedBy = {"path.offline", "path.no-address", "route.wrong-interface", "route.other-vpn"},
     .symptoms = {"path.udp-blocked"}},
    // DNS uses UDP as well; if only the resolver were dead, other servers would answer.
    {.by = ExplainedBy::Set, .explainedBy = {"path.udp-blocked"}, .symptoms = {"dns.dead"}},
    // If no UDP leaves at all, silence on single ports and from the server is a symptom of that.
    {.by = ExplainedBy::CauseOrSet,
     .explainedBy = {"path.udp-blocked"},
     .symptoms = {"path.ike-blocked", "path.udp500-blocked", "path.udp4500-blocked", "path.esp-blocked", "server.down",
                  "server.banned-us"},
     .until = QT_TRANSLATE_NOOP("Text", "until this network lets UDP out"),
     .silently = {"path.*"}},
    // A wrong address says nothing about the server.
    {.by = ExplainedBy::CauseOrSet,
     .explainedBy = {"dns.hijacked", "dns.private-answer", "dns.stale"},
     .symptoms = {"path.*", "server.*", "psk.*", "-path.udp-blocked", "-path.offline"},
     .until = QT_TRANSLATE_NOOP("Text", "until the server's name resolves to its address"),
     .silently = {"path.*"}},
    // Windows connected. Some networks and gateways answer only to source port 500, which Windows uses and we do not.
    // Windows also encoded the key as the server does.
    {.by = ExplainedBy::Note, .explainedBy = {analysis::kWindowsConnects}, .symptoms = {"silence", "psk.encoding"}},
    // Windows has just got past this point without the value, so it does not need it.
    {.by = ExplainedBy::Note,
     .explainedBy = {analysis::kWindowsConnects, analysis::kIpsecWorked},
     .symptoms = {"registry.nat-t-needed", "registry.nat-t-wrong-type", "registry.nat-t-wrong-key", "registry.restart-pending"}},
    {.by = ExplainedBy::Note, .explainedBy = {analysis::kIpsecWorked}, .symptoms = {"psk.none-stored"}},
});

constexpr auto kObscured = std::to_array<Obscured>({
    // Without an address or a working route out, silence says nothing about the network further out.
    {.explainedBy = {"path.offline", "path.no-address", "path.no-ipv4", "route.wrong-interface"},
     .checks = {&checks::kIkeAnswers, &checks::kServerName}},
    // Observations through another VPN say nothing about the network in question.
    {.explainedBy = {"route.other-vpn"},
     .checks = {&checks::kIkeAnswers},
     .until = QT_TRANSLATE_NOOP("Text", "The other VPN is disconnected.")},
    // A proven cause makes guesses about Windows' failures unnecessary.
    {.explainedBy = {"*"}, .checks = {&checks::kWindowsAttempts}},
});

class Suppression {
public:
    Suppression(const Symptoms &rule, Verdict &verdict) : m_rule(rule), m_verdict(verdict), m_isProven(isProven()) {}

    void apply()
    {
        if (!m_isProven && std::ranges::none_of(m_verdict.undetermined, [this](const OpenSet &open) { return explains(open); }))
            return;
        takeCauses();
        if (m_rule.then != Then::Noted)
            takeSets();
        for (const CauseRef &ref : m_later)
            addUntested(m_verdict, {ref, {m_rule.until, {}}});
    }

private:
    [[nodiscard]] bool isProven() const
    {
        switch (m_rule.by) {
        case ExplainedBy::Cause:
        case ExplainedBy::CauseOrSet:
            return isConfirmed(m_verdict, m_rule.explainedBy);
        case ExplainedBy::Note:
            return std::ranges::any_of(m_verdict.notes,
                                       [this](const Note &note) { return m_rule.explainedBy.contain(CauseId{note.id}); });
        case ExplainedBy::Set:
        case ExplainedBy::WholeSet:
            break;
        }
        return false;
    }

    [[nodiscard]] bool explains(const OpenSet &open) const
    {
        const auto is = [this](const CauseRef &ref) { return m_rule.explainedBy.contain(ref.id); };
        switch (m_rule.by) {
        case ExplainedBy::Set:
        case ExplainedBy::CauseOrSet:
            return !m_isProven && std::ranges::any_of(open.set, is);
        case ExplainedBy::WholeSet:
            return std::ranges::all_of(open.set, is);
        case ExplainedBy::Cause:
        case ExplainedBy::Note:
            break;
        }
        return false;
    }

    void takeCauses()
    {
        std::erase_if(m_verdict.causes, [this](const Cause &cause) {
            const bool isSaid = m_rule.then == Then::Untested && !cause.where.isEmpty();
            if (isSaid || !m_rule.symptoms.contain(cause.ref.id))
                return false;
            if (m_rule.then == Then::Noted)
                m_verdict.notes.push_back({cause.ref.id.name, cause.evidence.front()});
            if (m_rule.then == Then::Untested)
                m_later.push_back(cause.ref);
            return true;
        });
        if (m_rule.then == Then::Dropped)
            std::erase_if(m_verdict.notes, [this](const Note &note) { // of a cause that became a note
                return findCause(CauseId{note.id}) && m_rule.symptoms.contain(CauseId{note.id});
            });
    }

    void takeSets()
    {
        std::erase_if(m_verdict.undetermined, [this](const OpenSet &open) {
            const bool has =
                std::ranges::any_of(open.set, [this](const CauseRef &ref) { return m_rule.symptoms.contain(ref.id); });
            if (!has || explains(open))
                return false;
            if (m_rule.until)
                std::ranges::copy_if(open.set, std::back_inserter(m_later),
                                     [this](const CauseRef &ref) { return !m_rule.silently.contain(ref.id); });
            return true;
        });
    }

    const Symptoms &m_rule;
    Verdict &m_verdict;
    const bool m_isProven;
    std::vector<CauseRef> m_later; // untested
};

} // namespace

std::span<const Symptoms> symptomTable()
{
    return kSymptoms;
}

std::span<const Obscured> obscuredTable()
{
    return kObscured;
}

void suppressSymptoms(Verdict &verdict)
{
    for (const Symptoms &rule : kSymptoms)
        Suppression(rule, verdict).apply();
}

std::vector<const Obscured *> obscuredBy(const Verdict &verdict, const checks::Check &check)
{
    std::vector<const Obscured *> rows;
    for (const Obscured &row : kObscured)
        if (std::ranges::find(row.checks, &check) != row.checks.end() && isConfirmed(verdict, row.explainedBy))
            rows.push_back(&row);
    return rows;
}

} // namespace fix789::diagnosis
