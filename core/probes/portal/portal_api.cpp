// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/portal/portal_api.h"

#include "probes/portal/portal_page.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fix789::probes {
namespace {

constexpr qsizetype kLargestAnswer = 4096;
constexpr double kLongestSession = 10.0 * 365 * 24 * 3600; // seconds

PortalReply replyFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return PortalReply::NameUnknown;
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled: // time ran out
        return PortalReply::NameTimedOut;
    default:
        return PortalReply::Failed;
    }
}

} // namespace

void readPortalApi(const HttpReply &reply, PortalApi &api)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonValue captive = document.object().value(u"captive");
    if (reply.status != 200 || reply.body.size() > kLargestAnswer || !document.isObject() || !captive.isBool())
        return;
    api.valid = true;
    api.captive = captive.toBool();
    const QUrl login(document.object().value(u"user-portal-url").toString(), QUrl::StrictMode);
    if (login.isValid() && login.scheme() == u"https" && !login.host().isEmpty())
        api.login = withoutValues(login);
    const double seconds = document.object().value(u"seconds-remaining").toDouble(-1);
    if (seconds >= 0 && seconds <= kLongestSession)
        api.secondsLeft = int(seconds);
}

PortalApi askPortalApi(const QUrl &url, const Http &http, const Dns &dns, const Clock &clock, std::chrono::milliseconds until,
                       const std::stop_token &stop)
{
    PortalApi api{.url = withoutValues(url)};
    if (url.scheme() != u"https" || url.host().isEmpty())
        return api;
    const auto addresses = dns.resolve(url.host(), Progress{.stop = stop});
    if (!addresses || addresses->isEmpty()) {
        api.reply = addresses ? PortalReply::NameUnknown : replyFor(addresses.error());
        return api;
    }
    const auto left = std::max(until - clock.monotonic(), std::chrono::milliseconds(1));
    const auto reply =
        http.get({.url = url, .address = addresses->first(), .accept = "application/captive+json", .limit = left}, stop);
    if (!reply)
        api.reply = reply.error().kind == ErrorKind::Cancelled ? PortalReply::TimedOut : PortalReply::Failed;
    else
        api.reply = portalReplyFor(reply->end);
    if (reply && api.reply == PortalReply::Answered)
        readPortalApi(*reply, api);
    return api;
}

} // namespace fix789::probes
