// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Drives core/ike/l2tp over plain UDP 1701, without IPsec, against the lab's xl2tpd and l2tpns, whose kernel then needs no
// ESP. No shipped program contains it.
//
//     fix789_plain_l2tp SERVER [USER [PATIENCE]]    reads the password from standard input; PATIENCE: seconds until silence
//
// Prints one line of JSON: {"l2tp": "answered", "ppp": "refused", "sign": "sign-in-rejected", "detail": "...", "hello":
// true, "ms": 3}.
#include "ike/crypto/randomness.h"
#include "ike/l2tp/l2tp_session.h"
#include "ike/wire/isakmp_numbers.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QUdpSocket>

#include <cstdio>
#include <map>

using namespace fix789;
using namespace fix789::ike;

namespace {

constexpr int kResendMs = 500;

class PlainL2tp {
public:
    PlainL2tp(QHostAddress server, L2tpSignIn signIn, int patience)
        : m_server(std::move(server)), m_session(std::move(signIn), systemRandomness()), m_patience(patience)
    {
    }

    QJsonObject run()
    {
        m_socket.bind(QHostAddress::AnyIPv4, 0);
        QElapsedTimer sinceStart;
        sinceStart.start();
        while (const auto step = m_session.step()) {
            ask(step->number, step->stage);
            if (m_sinceStep.elapsed() > m_patience * 1000)
                return ended(step->stage, QStringLiteral("silent"), m_session.silence(), {}, sinceStart.elapsed());
            listen(step->stage);
        }
        return ended(m_last, m_refused ? QStringLiteral("refused") : QStringLiteral("answered"), m_sign, m_detail,
                     sinceStart.elapsed());
    }

private:
    void send(const std::vector<QByteArray> &packets)
    {
        for (const QByteArray &packet : packets)
            m_socket.writeDatagram(packet, m_server, kL2tpPort);
    }

    // Retransmits a request after silence; each stage has its own timeout.
    void ask(int number, Stage stage)
    {
        const bool isNew = number != m_step;
        if (isNew) {
            m_step = number;
            m_last = stage;
            m_sinceStep.start();
        }
        if (!isNew && m_sinceSend.elapsed() < kResendMs)
            return;
        send(m_session.request());
        m_sinceSend.start();
    }

    void listen(Stage stage)
    {
        if (!m_socket.waitForReadyRead(20))
            return;
        while (m_socket.hasPendingDatagrams()) {
            QByteArray packet(qsizetype(m_socket.pendingDatagramSize()), '\0');
            m_socket.readDatagram(packet.data(), packet.size());
            const L2tpSession::Heard heard = m_session.received(packet);
            send(heard.replies);
            if (heard.kind == L2tpSession::Heard::Kind::Nothing)
                continue;
            m_refused = heard.kind == L2tpSession::Heard::Kind::Refused;
            m_sign = heard.sign;
            m_detail = heard.detail;
            if (heard.kind == L2tpSession::Heard::Kind::Answered)
                m_answered[stage] = heard.detail;
        }
    }

    // A message in the tunnel that fills a packet.
    bool helloArrives()
    {
        for (int tries = 0; tries < 6 && !m_session.helloArrived(); ++tries) {
            const auto hello = m_session.hello(L2tpSession::Size::Full);
            if (hello.empty())
                return false;
            send(hello);
            listen(Stage::Ppp);
        }
        return m_session.helloArrived();
    }

    QJsonObject ended(Stage stage, const QString &outcome, StageSign sign, const QString &detail, qint64 ms)
    {
        QJsonObject said;
        for (const auto &[done, what] : m_answered)
            said.insert(toString(done), QStringLiteral("answered"));
        if (outcome != QStringLiteral("answered"))
            said.insert(toString(stage), outcome);
        said.insert(QStringLiteral("sign"), toString(sign));
        said.insert(QStringLiteral("detail"), detail);
        said.insert(QStringLiteral("ms"), ms);
        if (outcome == QStringLiteral("answered"))
            said.insert(QStringLiteral("hello"), helloArrives());
        send(m_session.teardown());
        return said;
    }

    QHostAddress m_server;
    L2tpSession m_session;
    int m_patience; // seconds
    QUdpSocket m_socket;
    QElapsedTimer m_sinceStep;
    QElapsedTimer m_sinceSend;
    int m_step = 0;
    Stage m_last = Stage::L2tp;
    bool m_refused = false;
    StageSign m_sign = StageSign::Unsaid;
    QString m_detail;
    std::map<Stage, QString> m_answered;
};

} // namespace

int main(int argc, char **argv)
{
    const QHostAddress server(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (server.isNull() || argc > 4) {
        std::fputs("fix789_plain_l2tp SERVER [USER [PATIENCE]]\n", stderr);
        return 2;
    }
    L2tpSignIn signIn;
    if (argc > 2) {
        QFile typed;
        if (!typed.open(stdin, QIODevice::ReadOnly))
            return 2;
        signIn.user = QString::fromLocal8Bit(argv[2]);
        signIn.password = Secret(typed.readLine().trimmed());
    }
    const int patience = argc > 3 ? std::atoi(argv[3]) : 4;
    const QJsonObject said = PlainL2tp(server, std::move(signIn), patience).run();
    std::printf("%s\n", QJsonDocument(said).toJson(QJsonDocument::Compact).constData());
    return 0;
}
