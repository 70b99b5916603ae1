// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/fragments.h"
#include "ike/main_mode.h"
#include "ike/tunnel_negotiation.h"
#include "support/scripted_server.h"

#include <memory>
#include <vector>

namespace fix789::test {
using namespace ike;

inline const Endpoint kClient{QStringLiteral("10.0.0.2"), 40000};
inline const Endpoint kServer{QStringLiteral("203.0.113.1"), 500};

inline ScriptedServer::Script honestScript()
{
    ScriptedServer::Script script;
    script.client = kClient;
    script.self = kServer;
    return script;
}

inline Credentials withKey(const char *key)
{
    Credentials credentials;
    credentials.key = Secret(QByteArray(key));
    return credentials;
}

/// A negotiation and its server in one room: nothing is lost, nothing takes time.
struct Room {
    ScriptedServer server;
    std::unique_ptr<TunnelNegotiation> client;
    std::vector<TunnelNegotiation::Heard> heard; ///< what came of each answer, without those that meant nothing
    std::uint16_t port = 500;                    ///< where the next request goes

    explicit Room(ScriptedServer::Script script, Credentials credentials = withKey("right"),
                  std::vector<MainModeSuite> suites = windowsMainModeSuites(), Stage authStage = Stage::Auth)
        : server(std::move(script))
    {
        TunnelSetup setup;
        setup.message1 = mainModeMessage1(42, suites);
        const auto answers = server.received(setup.message1, 500);
        setup.message2 = answers.empty() ? QByteArray() : answers.front();
        setup.local = kClient;
        setup.server = kServer;
        setup.credentials = std::move(credentials);
        setup.authStage = authStage;
        if (auto begun = TunnelNegotiation::begin(std::move(setup)))
            client = std::move(*begun);
    }

    /// Sends the request once, as it is or in fragments, and hands on what comes back, and what comes back to that.
    void exchange(TunnelNegotiation::Size size = TunnelNegotiation::Size::Whole)
    {
        std::vector<QByteArray> toServer = client->request(port, size);
        for (int turns = 0; !toServer.empty() && turns < 8; ++turns) {
            std::vector<QByteArray> next;
            for (const QByteArray &datagram : toServer)
                for (const QByteArray &answer : server.received(datagram, port))
                    for (const QByteArray &reply : hear(answer))
                        next.push_back(reply);
            toServer = next;
        }
    }

    std::vector<QByteArray> hear(const QByteArray &datagram)
    {
        const auto one = client->received(datagram, port);
        if (one.kind != TunnelNegotiation::Heard::Kind::Nothing)
            heard.push_back(one);
        return one.replies;
    }

    /// Requests until the step is of this stage, or there is none; at most 20. On 4500 from message 5 on.
    void negotiateTo(Stage stage)
    {
        for (int sends = 0; client->step() && client->step()->stage != stage && sends < 20; ++sends) {
            port = client->step()->stage == Stage::Mm3 ? 500 : 4500;
            exchange();
        }
        port = 4500;
    }

    void leave()
    {
        for (const QByteArray &datagram : client->teardown(port))
            server.received(datagram, port);
    }
};

} // namespace fix789::test
