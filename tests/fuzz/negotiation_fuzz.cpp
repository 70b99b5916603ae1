// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
//
// The whole negotiation with a server whose answers are the input: where a message is encrypted the input is its plain bytes,
// so that what stands behind the encryption is reached. At the end it is printed how many inputs came how far.
//
// An input: a byte of flags (1 RSA signatures, 2 no NAT traversal, 4 the draft of it, 8 answers in fragments), then records of
// a byte that says for which answer (Record), two bytes of length, and the bytes. Answers without a record are honest.
#include "ike/crypto/file_signer.h"
#include "ike/negotiation_room.h"
#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"
#include "support/made_certificates.h"
#include "support/scripted_lns.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>

using namespace fix789;
using namespace fix789::ike;
using namespace fix789::test;

namespace {

using Answer = ScriptedServer::Answer;
using Heard = TunnelNegotiation::Heard;

enum Record : std::uint8_t {
    Message2 = 0, ///< these five: a type, then a chain of payloads (of Inside: an L2TP packet)
    Message4 = 1,
    Message6 = 2,
    Quick2 = 3,
    Inside = 4,
    Information = 5, ///< a payload's type and body: the server says it by itself, encrypted
    Datagram = 6,    ///< comes as it is
    kRecords = 7,
};
constexpr std::uint8_t kWholeMessage = 0x80; ///< with the first four: the bytes are the whole message

constexpr std::size_t kMostRecords = 64;
constexpr int kMostTurns = 80;
constexpr std::size_t kMostReplies = 4;

constexpr std::uint8_t kSignatures = 1;
constexpr std::uint8_t kNoNatTraversal = 2;
constexpr std::uint8_t kDraft = 4;
constexpr std::uint8_t kInFragments = 8;

// Printed when the process ends.
struct Reached {
    std::array<long, 7> counts{};
    ~Reached()
    {
        constexpr std::array<const char *, 7> kNames{"inputs",  "message 4 read", "message 6 read", "quick mode agreed",
                                                     "L2TP up", "PPP begun",      "refused"};
        for (std::size_t i = 0; i < kNames.size(); ++i)
            std::fprintf(stderr, "reached: %s %ld\n", kNames[i], counts[i]);
    }
};
Reached reached;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Input {
    std::uint8_t flags = 0;
    std::array<std::deque<std::pair<std::uint8_t, QByteArray>>, kRecords> records;
};

Input parse(QByteArrayView bytes)
{
    Input input;
    ByteReader reader(bytes);
    input.flags = reader.u8();
    for (std::size_t i = 0; i < kMostRecords && reader.left() > 3; ++i) {
        const std::uint8_t kind = reader.u8();
        const std::uint16_t length = reader.u16();
        const QByteArray contents = reader.take(std::min<qsizetype>(length, reader.left())).toByteArray();
        input.records[(kind & 0x7f) % kRecords].emplace_back(kind, contents);
    }
    return input;
}

const std::shared_ptr<const Signer> &signer()
{
    static const auto made = signerFrom(makeCertificate("fuzz", "p").pem).value_or(nullptr);
    return made;
}

// A proof in message 6 that has the right length is made right, as no fuzzer can guess it.
void mendProof(const ScriptedServer &server, std::uint8_t first, QByteArray &plain)
{
    auto chain = parsePayloads(first, plain);
    if (!chain)
        return;
    const IkeMessage message{{}, chain->payloads};
    const IkePayload *identity = message.only(isakmp::kIdentification);
    for (IkePayload &payload : chain->payloads)
        if (payload.type == isakmp::kHash && payload.body.size() == 20 && identity != nullptr)
            payload.body = responderHash(server.phase1(), server.keys(), identity->body);
    plain = serialise(chain->payloads) + plain.mid(chain->size);
}

// Everything the input has to say stands in here, and what is used up is gone.
struct Conversation {
    explicit Conversation(Input given) : input(std::move(given)), lns(LnsScript()) {}

    std::optional<std::pair<std::uint8_t, QByteArray>> next(std::size_t kind)
    {
        if (input.records.at(kind).empty())
            return std::nullopt;
        auto record = input.records[kind].front();
        input.records[kind].pop_front();
        return record;
    }

    ScriptedServer::Script script();
    void run();
    void check(const Heard &heard);

    Input input;
    ScriptedLns lns;
    ScriptedServer *server = nullptr;
    std::uint8_t byte = 0x11;
};

ScriptedServer::Script Conversation::script()
{
    auto script = honestScript();
    script.remembers = false;
    script.random = [this](qsizetype size) {
        QByteArray bytes;
        for (qsizetype i = 0; i < size; ++i)
            bytes += char(++byte);
        return bytes;
    };
    if ((input.flags & kNoNatTraversal) != 0)
        script.vendorIds = {};
    if ((input.flags & kDraft) != 0)
        script.vendorIds = {QByteArray::fromHex("90cb80913ebb696e086381b5ec427b1f")};
    script.signer = (input.flags & kSignatures) != 0 ? signer() : nullptr;
    script.choice = 1; // ECP-256 is the quickest
    script.plain = [this](Answer answer, std::uint8_t &first, QByteArray &plain) {
        if (answer == Answer::Inside || answer == Answer::Information || input.records[std::size_t(answer)].empty() ||
            (input.records[std::size_t(answer)].front().first & kWholeMessage) != 0)
            return;
        const QByteArray contents = next(std::size_t(answer))->second;
        first = contents.isEmpty() ? 0 : std::uint8_t(contents.front());
        plain = contents.mid(1);
        if (answer == Answer::Message6 && server != nullptr)
            mendProof(*server, first, plain);
    };
    script.wire = [this](Answer answer, const QByteArray &message) -> std::vector<QByteArray> {
        QByteArray bytes = message;
        const std::size_t kind = std::size_t(answer);
        if (kind <= Quick2 && !input.records[kind].empty() && (input.records[kind].front().first & kWholeMessage) != 0)
            bytes = next(kind)->second;
        const bool cut = (input.flags & kInFragments) != 0 && answer != Answer::Message2;
        return cut ? inFragments(bytes, 3, 120) : std::vector<QByteArray>{bytes};
    };
    script.inside = [this](const QByteArray &packet) {
        if (const auto record = next(Inside))
            return std::vector<QByteArray>{record->second};
        return lns.answer(packet);
    };
    return script;
}

void Conversation::check(const Heard &heard)
{
    require(heard.replies.size() <= kMostReplies);
    require(heard.detail.size() < 1000 && !heard.detail.contains(QStringLiteral("clientPass")));
    require(heard.kind == Heard::Kind::Refused || !heard.notification);
}

void Conversation::run()
{
    Credentials credentials = withKey("right");
    credentials.user = QStringLiteral("alice");
    credentials.password = Secret("clientPass");
    const bool signatures = (input.flags & kSignatures) != 0;
    if (signatures)
        credentials.signer = signer();
    Room room(script(), credentials, signatures ? suitesOf(Offer::Certificate) : windowsMainModeSuites());
    server = &room.server;
    ++reached.counts[0];
    if (room.client == nullptr)
        return;

    std::size_t heardBefore = 0;
    for (int turn = 0; turn < kMostTurns && room.client->step(); ++turn) {
        const auto step = *room.client->step();
        room.port = step.stage == Stage::Mm3 ? 500 : 4500;
        room.exchange();
        if (const auto record = next(Information); record && step.stage != Stage::Mm3 && !record->second.isEmpty())
            for (const QByteArray &datagram :
                 room.server.tell({std::uint8_t(record->second.front()), record->second.mid(1)}, room.port))
                room.hear(datagram);
        if (const auto record = next(Datagram))
            room.hear(record->second);
        for (; heardBefore < room.heard.size(); ++heardBefore)
            check(room.heard[heardBefore]);
        const auto after = room.client->step();
        require(!after || after->number >= step.number);
        require(!after || after->stage >= step.stage || (after->stage == Stage::Auth && step.stage == Stage::Mm3));
        const bool spent = std::all_of(input.records.begin(), input.records.end(), [](const auto &one) { return one.empty(); });
        if (after && after->number == step.number && spent)
            break;
    }
    for (const Heard &heard : room.heard)
        if (heard.kind == Heard::Kind::Refused)
            ++reached.counts[6];
    const auto stage = room.client->step() ? room.client->step()->stage : Stage::Ppp;
    const long depth = long(std::count_if(room.heard.begin(), room.heard.end(),
                                          [](const Heard &heard) { return heard.kind == Heard::Kind::Answered; }));
    for (long i = 1; i <= std::min(depth, 4L); ++i)
        ++reached.counts[std::size_t(i)];
    if (depth >= 4 && stage == Stage::Ppp)
        ++reached.counts[5];
    require(room.client->teardown(4500).size() < 16);
    require(room.client->teardown(500).size() < 16);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Conversation(parse(QByteArrayView(data, qsizetype(size)))).run();
    return 0;
}
