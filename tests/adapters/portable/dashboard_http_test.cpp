// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/dashboard_http.h"

#include "application.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <latch>
#include <thread>

using namespace fix789;
using namespace fix789::adapters;

namespace {

const QByteArray kKey("0123456789abcdef0123456789abcdef01234567");

/// Answers each connection with the next of `answers`, and keeps what was asked.
class Served {
public:
    explicit Served(QByteArrayList answers)
    {
        m_thread = std::jthread([this, answers = std::move(answers)] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            m_port = server.serverPort();
            m_listening.count_down();
            for (const QByteArray &answer : answers) {
                if (!server.waitForNewConnection(5'000))
                    return;
                QTcpSocket *socket = server.nextPendingConnection();
                while (!m_asked.endsWith("\r\n\r\n") && socket->waitForReadyRead(5'000))
                    m_asked += socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
                socket->waitForDisconnected(1'000);
                m_asked += '\n';
            }
        });
        m_listening.wait();
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    QByteArray asked()
    {
        m_thread.join();
        return m_asked;
    }

private:
    std::latch m_listening{1};
    quint16 m_port = 0;
    QByteArray m_asked;
    std::jthread m_thread;
};

TEST(DashboardHttp, SendsTheKeyInAHeaderAndOnlyGets)
{
    ensureApplication();
    Served served(
        {"HTTP/1.1 429 Too Many\r\nRetry-After: 7\r\nLink: <x>; rel=next\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]"});
    const auto reply = DashboardHttp(served.url(), Secret(kKey)).get(QStringLiteral("/networks?perPage=5"), {});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 429);
    EXPECT_EQ(reply->retryAfter, u"7");
    EXPECT_EQ(reply->link, u"<x>; rel=next");
    EXPECT_EQ(reply->body, "[]");
    const QByteArray asked = served.asked();
    EXPECT_TRUE(asked.startsWith("GET /api/v1/networks?perPage=5 HTTP/1.1\r\n")) << asked.toStdString();
    EXPECT_TRUE(asked.toLower().contains(QByteArray("authorization: bearer " + kKey + "\r\n"))); // Qt 6.8 writes the names small
}

TEST(DashboardHttp, AnAnswerThatIsCutOffIsNone)
{
    ensureApplication();
    for (const char *status : {"200 OK", "404 Not Found"}) {
        Served served({QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: 200\r\nConnection: close\r\n\r\n[]"});
        const auto reply = DashboardHttp(served.url(), Secret(kKey)).get(QStringLiteral("/networks"), {});
        ASSERT_FALSE(reply) << status;
        EXPECT_EQ(reply.error().kind, ErrorKind::Failed) << status;
    }
}

TEST(DashboardHttp, RefusesABodyOverTheLimitAndAsksForNoPacking)
{
    ensureApplication();
    const QByteArray body(16 * 1024 * 1024 + 1, ' ');
    Served served(
        {"HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body});
    const auto reply = DashboardHttp(served.url(), Secret(kKey)).get(QStringLiteral("/networks"), {});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::Malformed);
    EXPECT_TRUE(served.asked().toLower().contains("accept-encoding: identity\r\n"));
}

TEST(DashboardHttp, FollowsNoRedirectToAnotherHost)
{
    ensureApplication();
    Served elsewhere({});
    for (const QByteArray &to : {QByteArray("http://192.0.2.1/"), QByteArray("https://meraki.com.example.org/"),
                                 QByteArray("https://api.meraki.com/"), elsewhere.url().toEncoded()}) {
        Served served({"HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"});
        const auto reply = DashboardHttp(served.url(), Secret(kKey)).get(QStringLiteral("/networks"), {});
        ASSERT_FALSE(reply) << to.toStdString();
        EXPECT_EQ(reply.error().kind, ErrorKind::Refused);
    }
}

TEST(DashboardHttp, FollowsARedirectOfTheSameHost)
{
    ensureApplication();
    Served served({"HTTP/1.1 308 There\r\nLocation: /api/v1/other\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                   "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"});
    const auto reply = DashboardHttp(served.url(), Secret(kKey)).get(QStringLiteral("/networks"), {});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 200);
    EXPECT_TRUE(served.asked().contains("GET /api/v1/other HTTP"));
}

TEST(DashboardHttp, NobodyThere)
{
    ensureApplication();
    const auto reply = DashboardHttp(QUrl(QStringLiteral("http://127.0.0.1:1")), Secret(kKey)).get(QStringLiteral("/x"), {});
    ASSERT_FALSE(reply);
    EXPECT_EQ(reply.error().kind, ErrorKind::Failed);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped =
        DashboardHttp(QUrl(QStringLiteral("http://127.0.0.1:1")), Secret(kKey)).get(QStringLiteral("/x"), stop.get_token());
    EXPECT_FALSE(stopped);
}

TEST(DashboardHttp, WhereTheKeyMayGo)
{
    const QUrl base = *dashboardOf(QStringLiteral("com"));
    EXPECT_EQ(base.toString(), u"https://api.meraki.com");
    EXPECT_FALSE(dashboardOf(QStringLiteral("org")));
    for (const char *good :
         {"https://n123.meraki.com/api/v1/x", "https://api.meraki.ca/x", "https://api.gov-meraki.com/x", "https://meraki.com/"})
        EXPECT_TRUE(mayHaveKey(QUrl(QString::fromLatin1(good)), base)) << good;
    for (const char *bad :
         {"http://api.meraki.com/x", "https://api.meraki.com:8443/x", "https://xmeraki.com/x", "https://meraki.com.example.org/",
          "https://api.meraki.com@example.org/", "https://user@api.meraki.com/", "ftp://api.meraki.com/x"})
        EXPECT_FALSE(mayHaveKey(QUrl(QString::fromLatin1(bad)), base)) << bad;
    EXPECT_TRUE(dashboardOnThisComputer(QStringLiteral("http://127.0.0.1:8080")));
    for (const char *bad :
         {"http://127.0.0.2:1", "http://localhost:1", "https://127.0.0.1:1", "http://x@127.0.0.1:1", "http://example.org"})
        EXPECT_FALSE(dashboardOnThisComputer(QString::fromLatin1(bad))) << bad;
}

TEST(DashboardHttp, WhatAKeyIs)
{
    EXPECT_TRUE(isDashboardKey(Secret(kKey)));
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("short"), QByteArray(kKey + "\r\nX: y"), QByteArray(kKey + QByteArray(" ")),
          QByteArray(600, 'a'), QByteArray(QByteArray("\xc3\xa4") + kKey)})
        EXPECT_FALSE(isDashboardKey(Secret(bad)));
}

} // namespace
