// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/plain_http.h"

#include "adapters/portable/http_reader.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace fix789::adapters {
namespace {

using Ms = std::chrono::milliseconds;
constexpr Ms kStopDownloadWithin{20};
constexpr qsizetype kReadAtOnce = 16 * 1024;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

QByteArray requestOf(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = "GET " + (path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery())
        bytes += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QString host = url.host(QUrl::FullyEncoded);
    bytes += " HTTP/1.1\r\nHost: " + (host.contains(u':') ? '[' + host.toLatin1() + ']' : host.toLatin1());
    if (url.port() > 0)
        bytes += ':' + QByteArray::number(url.port());
    // Portals answer programs differently from browsers; this is a browser's header.
    bytes += "\r\nUser-Agent: Mozilla/5.0 (compatible; Fix789)\r\nAccept: " + request.accept +
             "\r\nAccept-Encoding: identity\r\n"
             "Cache-Control: no-cache\r\nPragma: no-cache\r\nConnection: close\r\n";
    if (!request.cookies.isEmpty())
        bytes += "Cookie: " + request.cookies + "\r\n";
    return bytes + "\r\n";
}

HttpEnd endFor(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::RemoteHostClosedError:
        return HttpEnd::Refused;
    case QAbstractSocket::SocketTimeoutError:
        return HttpEnd::TimedOut;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return HttpEnd::Broken;
    default:
        return HttpEnd::Failed;
    }
}

// One page, in the calling thread. Everything happens in the event loop of run().
class Conversation {
public:
    Conversation(const HttpRequest &request, const std::vector<QByteArray> &authorities) : m_request(request)
    {
        if (request.url.scheme() == u"https")
            protect(authorities);
        else
            m_socket = std::make_unique<QTcpSocket>();
        m_socket->setProxy(QNetworkProxy::NoProxy);
        m_socket->setReadBufferSize(kReadAtOnce);
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { read(); });
        QObject::connect(m_socket.get(), &QTcpSocket::disconnected, m_socket.get(), [this] { closed(); });
        QObject::connect(m_socket.get(), &QTcpSocket::errorOccurred, m_socket.get(),
                         [this](QAbstractSocket::SocketError error) { failed(error); });
    }

    Result<HttpReply> run(const std::stop_token &stop)
    {
        const auto until = std::chrono::steady_clock::now() + m_request.limit;
        QTimer timer;
        timer.setInterval(kStopDownloadWithin);
        QObject::connect(&timer, &QTimer::timeout, &m_loop, [&] {
            if (stop.stop_requested())
                m_loop.quit();
            else if (std::chrono::steady_clock::now() >= until)
                end({.end = HttpEnd::TimedOut});
        });
        timer.start();
        if (m_tls) {
            QObject::connect(m_tls, &QSslSocket::encrypted, m_tls, [this] { m_socket->write(requestOf(m_request)); });
            m_tls->connectToHostEncrypted(m_request.address, quint16(portOf(m_request.url)), m_request.url.host());
        } else {
            QObject::connect(m_socket.get(), &QTcpSocket::connected, m_socket.get(),
                             [this] { m_socket->write(requestOf(m_request)); });
            m_socket->connectToHost(m_request.address, quint16(portOf(m_request.url)));
        }
        if (!m_reply && !stop.stop_requested())
            m_loop.exec();
        m_socket->disconnect();
        m_socket->abort();
        if (!m_reply)
            return failure(ErrorKind::Cancelled, QStringLiteral("asking for a page"));
        return *m_reply;
    }

private:
    void protect(const std::vector<QByteArray> &authorities)
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = socket->sslConfiguration();
        for (const QByteArray &pem : authorities)
            configuration.addCaCertificates(QSslCertificate::fromData(pem));
        socket->setSslConfiguration(configuration);
        // No TLS error is ignored: the socket closes itself after this.
        QObject::connect(socket.get(), &QSslSocket::sslErrors, socket.get(),
                         [this](const QList<QSslError> &) { end({.end = HttpEnd::Untrusted}); });
        m_tls = socket.get();
        m_socket = std::move(socket);
    }

    void read()
    {
        while (!m_reply && m_socket->bytesAvailable() > 0)
            if (auto reply = m_reader.take(m_socket->read(kReadAtOnce)))
                end(std::move(*reply));
    }
    void closed()
    {
        read();
        end(m_reader.close());
    }
    void failed(QAbstractSocket::SocketError error)
    {
        if (error == QAbstractSocket::RemoteHostClosedError)
            closed();
        else
            end({.end = endFor(error)});
    }
    // The first result counts.
    void end(HttpReply reply)
    {
        if (!m_reply)
            m_reply = std::move(reply);
        m_loop.quit();
    }

    const HttpRequest &m_request;
    HttpReader m_reader;
    std::optional<HttpReply> m_reply;
    QEventLoop m_loop;
    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< the same object, if the connection uses TLS
};

} // namespace

Result<HttpReply> PlainHttp::get(const HttpRequest &request, std::stop_token stop) const
{
    const bool isTls = request.url.scheme() == u"https";
    if ((!isTls && request.url.scheme() != u"http") || (isTls && !QSslSocket::supportsSsl()))
        return failure(ErrorKind::NotSupported, QStringLiteral("asking for a page"));
    return Conversation(request, m_authorities).run(stop);
}

} // namespace fix789::adapters
