// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The name of the VPN server must resolve to an address. A mistyped name does not exist; a network with a dead resolver, or
// one that blocks everything before login, gives no answer.
#include "checks/checks.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace fix789::checks {
namespace server_name {
namespace {

constexpr std::array<CauseId, 3> kCauses{cause::kServerNameUnknown, cause::kDnsDead, cause::kOffline};

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto addresses = machine.dns.resolve(target.server, progress);
    Finding f;
    if (addresses) {
        f.verdict = FindingVerdict::Ok;
        f.text = {QT_TRANSLATE_NOOP("Text", "The name \"%1\" resolves to %2."),
                  {target.server, addresses->join(QStringLiteral(", "))}};
        f.facts.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(*addresses));
        f.excluded.push_back({{cause::kServerNameUnknown, {}}, f.text});
        return f;
    }
    switch (addresses.error().kind) {
    case ErrorKind::NotFound:
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "The DNS server reports that there is no server named \"%1\"."), {target.server}};
        f.causes.push_back({{cause::kServerNameUnknown, {}}, {f.text}, {}});
        return f;
    case ErrorKind::TimedOut:
        f.verdict = FindingVerdict::Unknown;
        f.text = {QT_TRANSLATE_NOOP("Text", "The DNS server did not answer when asked for \"%1\"."), {target.server}};
        f.open.push_back({{{cause::kDnsDead, {}}, {cause::kOffline, {}}},
                          {QT_TRANSLATE_NOOP("Text", "Open any web page. If it opens, only DNS is at fault."), {}}});
        return f;
    case ErrorKind::NotSupported:
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not recorded."), {}});
    default:
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The server's name could not be resolved."), {}});
    }
}

} // namespace
} // namespace server_name

const Check kServerName{
    .id = "server-name",
    .title = QT_TRANSLATE_NOOP("Text", "The server's name resolves to an address"),
    .group = CheckGroup::Path,
    .needsServer = true,
    .needs = {},
    .causes = server_name::kCauses,
    .run = server_name::run,
};

} // namespace fix789::checks
