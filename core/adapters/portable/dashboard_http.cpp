// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/dashboard_http.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>

namespace fix789::adapters {
namespace {

using Ms = std::chrono::milliseconds;
constexpr Ms kLimit{30'000}; ///< of one request; large organisations take long
constexpr Ms kStopWithin{20};
constexpr qint64 kLargestBody = 16 * 1024 * 1024;
constexpr int kMostRedirects = 3;

const auto kDoing = QStringLiteral("asking the Meraki dashboard");

Ms since(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration_cast<Ms>(std::chrono::steady_clock::now() - begin);
}

ErrorKind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Refused;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    default:
        return ErrorKind::Failed;
    }
}

QString header(const QNetworkReply &reply, const char *name)
{
    return QString::fromLatin1(reply.rawHeader(name).left(8'000));
}

struct Fetched {
    DashboardReply reply;
    QUrl location;
};

Result<Fetched> fetch(const QUrl &url, const Secret &key, const std::stop_token &stop)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Fix789/" FIX789_VERSION " Fix789"));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // Qt would unpack what is packed, to any size
    request.setRawHeader("Authorization", "Bearer " + key.reveal().toByteArray());
    // Of its own, as Qt's is bound to the thread that made it, and the caller's threads come and go.
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    const auto begin = std::chrono::steady_clock::now();
    QEventLoop loop;
    QTimer timer;
    ErrorKind ended = ErrorKind::Failed;
    const auto abort = [&](ErrorKind kind) {
        ended = kind;
        reply->abort();
    };
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested())
            abort(ErrorKind::Cancelled);
        else if (since(begin) >= kLimit)
            abort(ErrorKind::TimedOut);
    });
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, &loop, [&](qint64 received, qint64) {
        if (received > kLargestBody)
            abort(ErrorKind::Malformed);
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    timer.start(kStopWithin);
    if (!reply->isFinished())
        loop.exec();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() == QNetworkReply::OperationCanceledError)
        return failure(ended, kDoing);
    if (status == 0)
        return failure(kindOf(reply->error()), kDoing, reply->error());
    // An answer with an HTTP status that is an error has one of Qt's as well; below it, the connection itself failed.
    const bool isCutOff =
        reply->error() != QNetworkReply::NoError && (status < 400 || reply->error() <= QNetworkReply::UnknownNetworkError);
    if (isCutOff)
        return failure(kindOf(reply->error()), kDoing, reply->error());
    const QByteArray body = reply->readAll();
    // With the error of an HTTP status, Qt does not say that the rest is missing.
    const QVariant announced = reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && body.size() < announced.toLongLong())
        return failure(ErrorKind::Failed, kDoing);
    if (body.size() > kLargestBody)
        return failure(ErrorKind::Malformed, kDoing);
    return Fetched{{status, body, header(*reply, "Link"), header(*reply, "Retry-After"), header(*reply, "Date")},
                   status / 100 == 3 ? url.resolved(QUrl(header(*reply, "Location"))) : QUrl()};
}

bool isOnThisComputer(const QUrl &url)
{
    return url.host() == u"127.0.0.1" || url.host() == u"::1";
}

} // namespace

std::optional<QUrl> dashboardOf(const QString &region)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> kRegions{{{"com", "api.meraki.com"},
                                                                                    {"ca", "api.meraki.ca"},
                                                                                    {"cn", "api.meraki.cn"},
                                                                                    {"in", "api.meraki.in"},
                                                                                    {"gov", "api.gov-meraki.com"}}};
    for (const auto &[word, host] : kRegions)
        if (region == QLatin1String(word))
            return QUrl(QStringLiteral("https://%1").arg(QLatin1String(host)));
    return std::nullopt;
}

std::optional<QUrl> dashboardOnThisComputer(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool fits = url.isValid() && url.scheme() == u"http" && isOnThisComputer(url) && url.userInfo().isEmpty();
    return fits ? std::optional(url) : std::nullopt;
}

bool mayHaveKey(const QUrl &url, const QUrl &base)
{
    if (url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port())
        return url.userInfo().isEmpty();
    static constexpr std::array<const char *, 5> kDomains{"meraki.com", "meraki.ca", "meraki.cn", "meraki.in", "gov-meraki.com"};
    const QString host = url.host().toLower();
    return url.scheme() == u"https" && base.scheme() == u"https" && url.port(443) == 443 && url.userInfo().isEmpty() &&
           std::ranges::any_of(kDomains, [&host](const char *domain) {
               const QString name = QString::fromLatin1(domain);
               return host == name || host.endsWith(QString(u'.' + name));
           });
}

bool isDashboardKey(const Secret &key)
{
    const QByteArrayView bytes = key.reveal();
    return bytes.size() >= 16 && bytes.size() <= 512 && std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < '\x7f'; });
}

DashboardHttp::DashboardHttp(QUrl base, Secret key) : m_base(std::move(base)), m_key(std::move(key)) {}

Result<DashboardReply> DashboardHttp::get(const QString &request, std::stop_token stop) const
{
    if (m_base.scheme() == u"https" && !QSslSocket::supportsSsl())
        return failure(ErrorKind::NotSupported, kDoing);
    QUrl url(m_base.toString() + QStringLiteral("/api/v1") + request, QUrl::TolerantMode);
    for (int redirects = 0; redirects <= kMostRedirects; ++redirects) {
        if (!url.isValid() || !mayHaveKey(url, m_base))
            return failure(ErrorKind::Refused, kDoing);
        auto fetched = fetch(url, m_key, stop);
        if (!fetched)
            return std::unexpected(fetched.error());
        if (fetched->location.isEmpty())
            return std::move(fetched->reply);
        url = fetched->location;
    }
    return failure(ErrorKind::Refused, kDoing);
}

} // namespace fix789::adapters
