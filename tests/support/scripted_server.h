// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ike/crypto/diffie_hellman.h"
#include "ike/crypto/esp.h"
#include "ike/encrypted_message.h"
#include "ike/quick_mode.h"
#include "ike/tunnel_negotiation.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fix789::test {
using namespace ike;

/// The other side of a negotiation, without sockets and without a clock, for one client at a time: main mode with a key or with
/// RSA signatures, quick mode, ESP. Every answer can be bent.
class ScriptedServer {
public:
    enum class Answer { Message2, Message4, Message6, Quick2, Inside, Information };
    /// What it does with a message 5 that it cannot open.
    enum class AtWrongKey { Silence, UnreadableNotification /* as strongSwan does */, ClearNotification };

    struct Script {
        QByteArray key = "right";
        std::shared_ptr<const Signer> signer; ///< its own certificate, where message 1 offers signatures
        std::vector<QByteArray> vendorIds = rfcVendorIds();
        Endpoint client; ///< as it sees it
        Endpoint self;   ///< as it knows itself
        /// Main mode chooses the first suite that passes, and refuses an offer without one; empty: `choice` decides.
        std::function<bool(const MainModeSuite &)> takesInMainMode;
        std::optional<std::size_t> choice; ///< which of the offered suites; the first without one
        AtWrongKey atWrongKey = AtWrongKey::UnreadableNotification;
        std::map<Answer, std::uint16_t> refusals; ///< a notification instead of this answer; encrypted from Message6 on
        Randomness random = systemRandomness();
        std::function<bool(const EspSuite &)> takes; ///< quick mode chooses the first suite that passes; empty: any does
        bool remembers = true;                       ///< answers a repeated request with the same bytes
        bool hashesWrongly = false;                  ///< one bit of the hash in quick mode and notifications is turned

        /// The payloads of an answer; of quick mode and of notifications without their hash.
        std::function<void(Answer, std::vector<IkePayload> &)> payloads;
        /// The payloads of an answer as bytes, and the type of the first: before they are hashed and encrypted.
        std::function<void(Answer, std::uint8_t &first, QByteArray &plain)> plain;
        /// A whole answer, without marker: nothing, another one, several.
        std::function<std::vector<QByteArray>(Answer, const QByteArray &)> wire;
        /// L2TP packets for one that came in ESP.
        std::function<std::vector<QByteArray>(const QByteArray &)> inside;
    };

    /// RFC 3947 and fragments.
    static std::vector<QByteArray> rfcVendorIds();

    explicit ScriptedServer(Script script) : m_script(std::move(script)) {}
    Script &script() { return m_script; }

    /// Its answers to a datagram that came to this port of it.
    std::vector<QByteArray> received(const QByteArray &datagram, std::uint16_t port);
    /// By itself, encrypted: a payload as an informational message. Only after message 4.
    std::vector<QByteArray> tell(const IkePayload &payload, std::uint16_t port);

    [[nodiscard]] bool isEstablished() const { return m_established; }
    [[nodiscard]] bool hasTunnel() const { return m_tunnelStands; }
    [[nodiscard]] const QByteArray &clientIdentity() const { return m_clientIdentity; }
    [[nodiscard]] std::uint32_t spi() const { return m_in.spi; }
    [[nodiscard]] const EspSuite &espSuite() const { return m_espSuite; }
    [[nodiscard]] const Phase1 &phase1() const { return m_phase1; }
    [[nodiscard]] const Phase1Keys &keys() const { return m_keys; }

private:
    using Messages = std::vector<QByteArray>;

    Messages answerTo(const QByteArray &message);
    Messages message2(const IkeMessage &message);
    Messages message4(const IkeMessage &message);
    Messages message6(const QByteArray &bytes);
    Messages wrongKey();
    Messages quick2(const QByteArray &bytes);
    Messages quickEnd(const QByteArray &bytes);
    Messages teardown(const QByteArray &bytes);
    Messages espPacket(const QByteArray &datagram);
    bool isAuthentic(const OpenedMessage &opened);

    [[nodiscard]] IkeHeader header(std::uint8_t exchange, std::uint32_t messageId) const;
    Messages plainly(Answer answer, std::vector<IkePayload> payloads);
    /// What goes before the payloads in their hash; main mode has none.
    using Before = std::optional<QByteArray>;
    Messages sealed(Answer answer, IkeHeader head, std::vector<IkePayload> payloads, const QByteArray &iv, const Before &before);
    Messages composed(Answer answer, const IkeHeader &head, std::uint8_t first, const QByteArray &contents);
    Messages information(const std::vector<IkePayload> &payloads);
    Messages wired(Answer answer, const QByteArray &message);

    Script m_script;
    MainModeSuite m_suite;
    Phase1 m_phase1;
    Phase1Keys m_keys;
    std::optional<DiffieHellman> m_diffieHellman;
    QByteArray m_shared;
    QByteArray m_lastBlock;
    bool m_established = false;
    bool m_tunnelStands = false;
    QByteArray m_clientIdentity;
    std::uint32_t m_quickId = 0;
    QByteArray m_quickIv;
    QByteArray m_quickNonces;
    EspSuite m_espSuite;
    EspAssociation m_in;
    EspAssociation m_out;
    std::map<QByteArray, Messages> m_answered;
};

/// A notification payload's body.
QByteArray notificationBody(std::uint16_t type);

} // namespace fix789::test
