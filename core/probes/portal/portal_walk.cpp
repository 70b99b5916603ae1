// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/portal_walk.h"

#include "analysis/portal/login_address.h"
#include "probes/portal/login_providers.h"
#include "probes/portal/portal_page.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace fix789::probes {
namespace {

using Ms = std::chrono::milliseconds;
constexpr int kMostHops = 10;
constexpr int kMostVisits = 2; // to one place, before it counts as a loop
constexpr qsizetype kMostCookieBytes = 4096;
constexpr qsizetype kMostAddresses = 3;
constexpr qsizetype kNothing = 4; // bytes
constexpr Ms kFairTime{1200};     // allows for one lost packet, whose retransmission comes after a second

// The cookies of one walk, by host.
class CookieJar {
public:
    void keep(const QString &host, const std::vector<QByteArray> &cookies)
    {
        auto &jar = m_cookies[host];
        for (const QByteArray &cookie : cookies) {
            const QByteArray pair = cookie.left(cookie.indexOf(';')).trimmed();
            const QByteArray name = pair.left(pair.indexOf('=') + 1); // including the equals sign
            if (pair.indexOf('=') <= 0 || pair.size() > kMostCookieBytes ||
                std::ranges::any_of(pair, [](char c) { return c < 32; }))
                continue;
            std::erase_if(jar, [&name](const QByteArray &known) { return known.startsWith(name); });
            if (jar.size() < 20)
                jar.push_back(pair);
        }
    }
    QByteArray of(const QString &host) const
    {
        const auto jar = m_cookies.value(host);
        return QByteArrayList(jar.begin(), jar.end()).join("; ");
    }

private:
    QHash<QString, std::vector<QByteArray>> m_cookies;
};

struct Visit {
    PortalReply reply = PortalReply::NotAsked;
    HttpReply page;
};

PortalReply replyFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return PortalReply::NameUnknown;
    case ErrorKind::TimedOut:
        return PortalReply::NameTimedOut;
    case ErrorKind::Cancelled:
        return PortalReply::NotAsked;
    default:
        return PortalReply::Failed;
    }
}

bool isThisComputer(const QString &address)
{
    return address.startsWith(u"127.") || address.startsWith(u"0.") || address == u"::1" || address == u"::" ||
           address.startsWith(u"::ffff:", Qt::CaseInsensitive);
}

class Walker {
public:
    Walker(const Http &http, const Dns &dns, const Clock &clock, Ms until, const std::stop_token &stop)
        : m_http(http), m_dns(dns), m_clock(clock), m_until(until), m_stop(stop)
    {
    }

    // A redirect must not make us contact this computer, unless the walk began here.
    Visit visit(const QUrl &url, bool ledHere)
    {
        const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
        if (!isWeb || url.host().isEmpty() || m_clock.monotonic() >= m_until)
            return {isWeb && !url.host().isEmpty() ? PortalReply::TimedOut : PortalReply::NotAsked, {}};
        const auto addresses = m_dns.resolve(url.host(), Progress{.stop = m_stop});
        if (!addresses) // a stop here means that time ran out
            return {addresses.error().kind == ErrorKind::Cancelled ? PortalReply::NameTimedOut : replyFor(addresses.error().kind),
                    {}};
        Visit last;
        const qsizetype count = std::min(addresses->size(), kMostAddresses);
        for (qsizetype i = 0; i < count; ++i) {
            const bool isHere = isThisComputer(addresses->at(i));
            if (ledHere && isHere && !m_beganHere)
                return {PortalReply::NotAsked, {}};
            m_beganHere = m_beganHere || (!ledHere && isHere);
            const Ms left = (m_until - m_clock.monotonic()) / m_shares;
            const auto reply = m_http.get({.url = url,
                                           .address = addresses->at(i),
                                           .cookies = m_cookies.of(url.host()),
                                           .limit = i + 1 < count ? left / 2 : left},
                                          m_stop);
            if (!reply && reply.error().kind != ErrorKind::Cancelled)
                return {PortalReply::Failed, {}};
            last = reply ? Visit{portalReplyFor(reply->end), *reply} : Visit{PortalReply::TimedOut, {}};
            if (ledHere && last.reply == PortalReply::TimedOut && left < kFairTime)
                last.reply = PortalReply::NotAsked;
            if (!reply)
                return last;
            if (last.reply == PortalReply::Answered) {
                m_cookies.keep(url.host(), reply->cookies);
                return last;
            }
        }
        return last;
    }

    void follow(PortalProbe &probe, const Visit &first, const QUrl &begin)
    {
        QHash<QString, int> places{{placeOf(begin), 1}};
        QSet<QString> states{stateAt(begin)};
        QUrl at = begin;
        Visit visited = first;
        while (const auto next = leadOn(visited.page, at)) {
            if (qsizetype(probe.hops.size()) >= kMostHops) {
                probe.comesBack = true;
                return;
            }
            probe.namesLapse = probe.namesLapse || namesLapse(next->to);
            PortalHop &hop = probe.hops.emplace_back(PortalHop{.by = next->by, .to = withoutValues(next->to)});
            // The same place with the same cookies again, or repeatedly with others.
            if (states.contains(stateAt(next->to)) || ++places[placeOf(next->to)] > kMostVisits) {
                probe.comesBack = true;
                return;
            }
            states.insert(stateAt(next->to));
            keepPlaces(next->to, begin.host());
            if (next->by == PortalLead::Wispr || next->isSubmit || opensNetwork(next->to))
                return;
            at = next->to;
            visited = visit(at, true);
            hop.reply = visited.reply;
            hop.status = visited.page.status;
            if (visited.reply != PortalReply::Answered)
                return;
        }
        knock(probe, at, loginProviders(visited.page, at));
    }

private:
    // The hosts on the way are the network's own, and those that its redirects name.
    void keepPlaces(const QUrl &redirect, const QString &asked)
    {
        const analysis::NamedPlaces named = analysis::placesNamedIn(redirect, asked);
        m_own << redirect.host() << named.hosts;
        m_grants << named.grants;
    }
    // Logging in and accepting terms is the user's: WISPr logins, submitted forms and such addresses are not requested.
    bool opensNetwork(const QUrl &url) const
    {
        return analysis::grantsAccess(url) || m_grants.contains(analysis::hostAndPath(url));
    }

    // Tests whether the providers' hosts are reachable, by their front pages: never by a link of the login page, which may
    // log in, nor on a host of the network's own.
    void knock(PortalProbe &probe, const QUrl &page, const LoginProviders &providers)
    {
        probe.ownDoor = providers.own;
        m_shares = std::max(1, int(providers.elsewhere.size()));
        for (const QUrl &door : providers.elsewhere) {
            if (m_own.contains(door.host()) || door.host() == page.host()) {
                probe.ownDoor = true;
                continue;
            }
            QUrl front = door.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
            front.setPath(QStringLiteral("/"));
            probe.doors.push_back({withoutValues(door), visit(front, true).reply});
            m_shares = std::max(1, m_shares - 1);
        }
    }
    QString stateAt(const QUrl &url) const
    {
        return url.toString(QUrl::FullyEncoded | QUrl::RemoveFragment) + u'\n' + QString::fromLatin1(m_cookies.of(url.host()));
    }

    const Http &m_http;
    const Dns &m_dns;
    const Clock &m_clock;
    Ms m_until;
    const std::stop_token &m_stop;
    CookieJar m_cookies;
    QStringList m_own;    // hosts, in lower case
    QStringList m_grants; // "host/path"
    int m_shares = 1;     // the pages that share the remaining time
    bool m_beganHere = false;
};

// RFC 9110, 5.6.7: always in GMT. "Sun, 06 Nov 1994 08:49:37 GMT"
QDateTime timeFrom(const QByteArray &date)
{
    QString text = QString::fromLatin1(date.left(64)).trimmed();
    if (!text.endsWith(QLatin1String(" GMT")))
        return {};
    text.replace(text.size() - 3, 3, QStringLiteral("+0000"));
    return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
}

PortalBody bodyOf(const PortalPage &expected, const HttpReply &reply)
{
    if (expected.body ? reply.body == *expected.body : reply.status == expected.status)
        return PortalBody::AsExpected;
    if (reply.body.size() <= kNothing)
        return PortalBody::Nothing;
    return looksLikePage(reply) ? PortalBody::Page : PortalBody::Other;
}

} // namespace

PortalProbe walk(const PortalQuestion &question, const Http &http, const Dns &dns, const Clock &clock, Ms until,
                 const std::stop_token &stop)
{
    PortalProbe probe;
    probe.kind = question.kind;
    probe.url = withoutValues(question.page.url);
    probe.textAsked = question.page.body.has_value();
    Walker walker(http, dns, clock, until, stop);
    const Ms begun = clock.monotonic();
    const Visit first = walker.visit(question.page.url, false);
    probe.reply = first.reply;
    if (first.reply != PortalReply::Answered)
        return probe;
    probe.ms = int((clock.monotonic() - begun).count());
    probe.told = timeFrom(first.page.date);
    probe.status = first.page.status;
    probe.statusAsExpected = first.page.status == question.page.status;
    probe.body = bodyOf(question.page, first.page);
    if (!first.page.via.isEmpty())
        probe.via = QString::fromLatin1(QCryptographicHash::hash(first.page.via, QCryptographicHash::Sha256).toHex().left(8));
    // A valid certificate proves the right host; its redirects are not the network's.
    if (!probe.isClean() && question.kind != PortalProbeKind::Https)
        walker.follow(probe, first, question.page.url);
    return probe;
}

} // namespace fix789::probes
