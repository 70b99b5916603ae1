// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/udp/udp_controls.h"

#include "base/address_bytes.h"
#include "probes/udp/udp_packets.h"

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

namespace fix789::probes {
namespace {

using Random = std::function<QByteArray(qsizetype)>;

constexpr std::chrono::milliseconds kNamesLimit{1000};
constexpr std::chrono::milliseconds kOwnResolverLimit{2600};

UdpAsk askFor(UdpControlKind kind, const UdpServer &server, const Random &random)
{
    UdpAsk ask{.control = {.kind = kind, .host = server.host, .address = {}, .port = server.port}, .bytes = {}, .isAnswer = {}};
    switch (kind) {
    case UdpControlKind::Stun: {
        const QByteArray transaction = random(12);
        ask.bytes = stunRequest(transaction);
        ask.isAnswer = [transaction](const QByteArray &bytes, UdpControl &control) {
            const auto answer = readStun(bytes, transaction);
            control.publicAddress = answer ? answer->publicAddress : QString();
            return answer.has_value();
        };
        break;
    }
    case UdpControlKind::Ntp: {
        const QByteArray stamp = random(8);
        ask.bytes = ntpRequest(stamp);
        ask.isAnswer = [stamp](const QByteArray &bytes, UdpControl &control) {
            const bool answers = isNtpAnswer(bytes, stamp);
            control.told = answers ? ntpTime(bytes) : QDateTime();
            return answers;
        };
        break;
    }
    case UdpControlKind::Quic: {
        const QByteArray ids = random(16);
        ask.bytes = quicRequest(ids);
        ask.isAnswer = [ids](const QByteArray &bytes, UdpControl &) { return isQuicAnswer(bytes, ids); };
        break;
    }
    case UdpControlKind::Dns: // the root name servers: a query that reveals nothing about the sender
        ask.bytes = dnsRequest(random(2), {}, DnsType::Ns);
        ask.isAnswer = [request = ask.bytes](const QByteArray &bytes, UdpControl &) {
            return readDns(bytes, request).has_value();
        };
        break;
    }
    return ask;
}

QString firstIpv4(const QStringList &addresses)
{
    const auto it = std::ranges::find_if(addresses, [](const QString &address) { return addressBytes(address).size() == 4; });
    return it == addresses.end() ? QString() : *it;
}

// Twenty letters: certain not to exist.
QString randomLabel(const Random &random)
{
    QString label;
    for (const char byte : random(20))
        label += QChar(u'a' + static_cast<unsigned char>(byte) % 26);
    return label;
}

// Names of a private tree stay private, and public resolvers do not know them.
bool isPublicName(const QString &name)
{
    static constexpr std::array<const char *, 7> kInner{".local", ".lan",  ".internal", ".home.arpa",
                                                        ".corp",  ".home", ".intranet"};
    return addressBytes(name).isEmpty() && name.contains(u'.') &&
           std::ranges::none_of(kInner, [&](const char *end) { return name.endsWith(QLatin1String(end), Qt::CaseInsensitive); });
}

NameReply replyOf(const Result<QStringList> &answer)
{
    if (answer)
        return NameReply::Answered;
    switch (answer.error().kind) {
    case ErrorKind::NotFound:
        return NameReply::NoSuchName;
    case ErrorKind::TimedOut:
        return NameReply::Silent;
    default:
        return NameReply::Failed;
    }
}

bool isAsExpected(const QStringList &seen, const QStringList &expected)
{
    return std::ranges::any_of(seen, [&](const QString &address) { return expected.contains(address); });
}

std::vector<NameAnswer> askOwnResolver(const NameSettings &settings, const Dns &dns, const Random &random, std::stop_token stop)
{
    std::vector<NameAnswer> answers;
    QStringList hosts;
    for (const QString &zone : settings.random)
        answers.push_back({.question = NameQuestion::Random, .name = randomLabel(random) + u'.' + zone});
    for (const KnownName &known : settings.known)
        answers.push_back({.question = NameQuestion::Known, .name = known.name});
    for (const NameAnswer &answer : answers)
        hosts << answer.name;
    const auto seen = resolveAll(dns, hosts, kOwnResolverLimit, stop);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i].reply = replyOf(seen[i]);
        answers[i].addresses = seen[i].value_or(QStringList());
        if (i >= std::size_t(settings.random.size()))
            answers[i].asExpected =
                isAsExpected(answers[i].addresses, settings.known[i - std::size_t(settings.random.size())].addresses);
    }
    return answers;
}

std::vector<NameAnswer> askOtherResolvers(const NameSettings &settings, const QString &server, Datagrams &datagrams,
                                          const Clock &clock, const Random &random, std::stop_token stop)
{
    std::vector<UdpAsk> asks;
    std::vector<NameAnswer> answers(settings.resolvers.size());
    for (std::size_t i = 0; i < settings.resolvers.size(); ++i) {
        const UdpServer &resolver = settings.resolvers[i];
        answers[i] = {.question = NameQuestion::Server, .name = server, .resolver = resolver.host};
        UdpAsk ask{
            .control = {.kind = UdpControlKind::Dns, .host = resolver.host, .address = resolver.host, .port = resolver.port},
            .bytes = dnsRequest(random(2), server, DnsType::A),
            .isAnswer = {}};
        ask.isAnswer = [request = ask.bytes, &answer = answers[i]](const QByteArray &bytes, UdpControl &) {
            const auto read = readDns(bytes, request);
            if (!read)
                return false;
            answer.addresses = read->addresses;
            const bool isMissing = read->code == 3 || (read->code == 0 && read->addresses.isEmpty());
            answer.reply = isMissing ? NameReply::NoSuchName : read->code == 0 ? NameReply::Answered : NameReply::Failed;
            return true;
        };
        asks.push_back(std::move(ask));
    }
    askAll(asks, datagrams, clock, stop);
    for (std::size_t i = 0; i < asks.size(); ++i)
        if (asks[i].control.reply != UdpControlReply::Answered)
            answers[i].reply = asks[i].control.reply == UdpControlReply::Silent ? NameReply::Silent : NameReply::Failed;
    return answers;
}

} // namespace

Result<std::vector<UdpControl>> askControls(const UdpSettings &settings, Datagrams &datagrams, const Clock &clock, const Dns &dns,
                                            const Random &random, std::stop_token stop)
{
    if (settings.isOff())
        return failure(ErrorKind::NotSupported, QStringLiteral("asking whether UDP leaves, which is switched off"));
    std::vector<UdpAsk> asks;
    const std::array<std::pair<UdpControlKind, const std::vector<UdpServer> *>, 4> kinds{{{UdpControlKind::Stun, &settings.stun},
                                                                                          {UdpControlKind::Ntp, &settings.ntp},
                                                                                          {UdpControlKind::Quic, &settings.quic},
                                                                                          {UdpControlKind::Dns, &settings.dns}}};
    QStringList hosts;
    for (const auto &[kind, servers] : kinds)
        for (const UdpServer &server : *servers) {
            asks.push_back(askFor(kind, server, random));
            hosts << server.host;
        }
    const auto addresses = resolveAll(dns, hosts, kNamesLimit, stop);
    for (std::size_t i = 0; i < asks.size(); ++i)
        asks[i].control.address = addresses[i] ? firstIpv4(*addresses[i]) : QString();
    askAll(asks, datagrams, clock, stop);
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("asking whether UDP leaves"));
    std::vector<UdpControl> seen;
    for (UdpAsk &ask : asks)
        seen.push_back(std::move(ask.control));
    return seen;
}

Result<std::vector<NameAnswer>> askNames(const NameSettings &settings, const QString &server, Datagrams &datagrams,
                                         const Clock &clock, const Dns &dns, const Random &random, std::stop_token stop)
{
    if (settings.isOff())
        return failure(ErrorKind::NotSupported, QStringLiteral("asking whether names are answered truly, which is switched off"));
    std::vector<NameAnswer> answers;
    std::jthread beside([&] { answers = askOwnResolver(settings, dns, random, stop); });
    const auto others =
        isPublicName(server) ? askOtherResolvers(settings, server, datagrams, clock, random, stop) : std::vector<NameAnswer>();
    beside.join();
    if (stop.stop_requested())
        return failure(ErrorKind::Cancelled, QStringLiteral("asking whether names are answered truly"));
    answers.insert(answers.end(), others.begin(), others.end());
    return answers;
}

} // namespace fix789::probes
