// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/dns.h"

#include "base/address_bytes.h"

#include <algorithm>

namespace fix789::analysis {
namespace {

bool share(const QStringList &some, const QStringList &others)
{
    return std::ranges::any_of(some, [&](const QString &address) { return others.contains(address); });
}

bool isLie(const NameAnswer &answer)
{
    return answer.resolver.isEmpty() && answer.reply == NameReply::Answered &&
           (answer.question == NameQuestion::Random || (answer.question == NameQuestion::Known && !answer.asExpected));
}

struct Others {
    bool heard = false;
    bool knowOurs = false;
    bool agree = true; ///< each pair shares an address
};

Others othersOf(const std::vector<NameAnswer> &seen, const ServerAddress &server)
{
    Others others;
    std::vector<const NameAnswer *> heard;
    for (const NameAnswer &answer : seen) {
        const bool isOurs = answer.name.isEmpty() || answer.name.compare(server.server, Qt::CaseInsensitive) == 0;
        if (answer.question != NameQuestion::Server || answer.reply != NameReply::Answered || !isOurs)
            continue;
        others.heard = true;
        others.knowOurs = others.knowOurs || share(answer.addresses, server.addresses);
        for (const NameAnswer *before : heard)
            others.agree = others.agree && share(before->addresses, answer.addresses);
        heard.push_back(&answer);
    }
    return others;
}

} // namespace

NameAnalysis readNames(const std::vector<NameAnswer> &seen, const ServerAddress &server)
{
    if (server.addresses.isEmpty() || !addressBytes(server.server).isEmpty())
        return NameAnalysis::NotAsked;
    QStringList lies;
    for (const NameAnswer &answer : seen)
        if (isLie(answer))
            lies += answer.addresses;
    const bool isLiar = std::ranges::any_of(seen, isLie);
    if (share(lies, server.addresses) || (!server.gateway.isEmpty() && server.addresses.contains(server.gateway)))
        return NameAnalysis::Hijacked;
    const bool heard = std::ranges::any_of(
        seen, [](const NameAnswer &one) { return one.reply == NameReply::Answered || one.reply == NameReply::NoSuchName; });
    const NameAnalysis quiet = isLiar ? NameAnalysis::Rewritten : heard ? NameAnalysis::True : NameAnalysis::NotAsked;
    if (server.answers.value_or(true))
        return quiet;
    const Others others = othersOf(seen, server);
    const bool differs = others.heard && !others.knowOurs && others.agree;
    if (differs && isLiar)
        return NameAnalysis::Hijacked;
    if (std::ranges::all_of(server.addresses, isInnerAddress))
        return NameAnalysis::PrivateAnswer;
    if (differs)
        return NameAnalysis::Differs;
    return isLiar && !others.heard ? NameAnalysis::Doubtful : quiet;
}

bool isSuspect(const std::vector<NameAnswer> &seen, const ServerAddress &server)
{
    if (server.addresses.isEmpty() || !addressBytes(server.server).isEmpty())
        return false;
    const Others others = othersOf(seen, server);
    if (others.heard)
        return !others.knowOurs || readNames(seen, server) == NameAnalysis::Hijacked;
    return std::ranges::any_of(seen, isLie);
}

bool isInnerAddress(const QString &address)
{
    const QByteArray bytes = addressBytes(address);
    const auto at = [&](qsizetype i) { return int(static_cast<unsigned char>(bytes[i])); };
    if (bytes.size() == 4)
        return at(0) == 10 || at(0) == 127 || (at(0) == 172 && at(1) / 16 == 1) || (at(0) == 192 && at(1) == 168) ||
               (at(0) == 169 && at(1) == 254) || (at(0) == 100 && at(1) / 64 == 1);
    return bytes.size() == 16 && (at(0) / 2 == 0x7E || (at(0) == 0xFE && at(1) / 64 == 2));
}

} // namespace fix789::analysis
