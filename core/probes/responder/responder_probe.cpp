// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/responder/responder_probe.h"

#include "ike/wire/byte_reader.h"
#include "ike/wire/isakmp_numbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <optional>
#include <utility>

namespace fix789::probes {
namespace {

using Shape = ResponderResult::Shape;
using std::chrono::milliseconds;

struct Packet {
    Shape shape;
    int size;
    bool lastFirst = false;
};
// The largest fit no path in one piece, the middle ones almost every path.
constexpr std::array kKinds{Packet{Shape::Opaque, ike::kSmallestOpaque},
                            Packet{Shape::Ike, ike::kSmallestIke},
                            Packet{Shape::Opaque, 1300},
                            Packet{Shape::Ike, 1300},
                            Packet{Shape::Opaque, 2000},
                            Packet{Shape::Ike, 2000},
                            Packet{Shape::Opaque, 2000, true}};
constexpr std::size_t kMostPorts = ike::kResponderLanes / kKinds.size();

// With a loss of one fifth each way, all six requests stay unanswered once in 500 times, and are all lost once in 15,000.
constexpr std::array kSends{milliseconds(0),   milliseconds(200),  milliseconds(450),
                            milliseconds(800), milliseconds(1250), milliseconds(1800)};
// Lanes in turn, so that we do not fill a queue on the path.
constexpr milliseconds kBetweenLanes{6};
// Then the working lanes ask once more, to learn what arrived of the others.
constexpr milliseconds kLastQuestion{2400};
constexpr milliseconds kEnd{3000};
constexpr std::size_t kLastQuestions = 3;

struct Lane {
    ResponderResult result;
    int socket = 0;
    int numbers = 0;            // used up
    unsigned answers = 0;       // one bit per number
    unsigned lastQuestion = 0;  // its bit, once sent
    unsigned altered = 0;       // the same, for answers that came back altered
    std::uint16_t seenFrom = 0; // the source port that the responder saw
    bool cannotBeSent = false;
    milliseconds due{};
    bool isDone() const { return answers != 0; }
    bool awaitsLast() const { return (lastQuestion & ~answers) != 0; }
};

class Series {
public:
    Series(const ResponderQuestion &question, DatagramConversation &conversation, const Clock &clock,
           const std::function<QByteArray(qsizetype)> &random)
        : m_conversation(conversation), m_clock(clock), m_random(random), m_keys(ike::responderKeys(question.code)),
          m_number(ike::ByteReader(random(8)).u64())
    {
    }

    Result<void> open(const QString &address, const std::vector<std::uint16_t> &ports);
    Result<std::vector<ResponderResult>> talk(const Progress &progress);

private:
    void sendWhatIsDue(milliseconds now);
    void send(Lane &lane);
    void askOnceMore();
    void hear(const Arrival &arrival);
    [[nodiscard]] Lane *laneOf(const ike::ResponderRequest &request, const Arrival &arrival);
    [[nodiscard]] milliseconds nextDue() const;
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] bool isHeld(std::uint16_t port) const;
    [[nodiscard]] bool isOpen(const Lane &lane) const { return !lane.isDone() && !lane.cannotBeSent && isHeld(lane.result.port); }
    [[nodiscard]] std::vector<ResponderResult> results() const;

    DatagramConversation &m_conversation;
    const Clock &m_clock;
    const std::function<QByteArray(qsizetype)> &m_random;
    ike::ResponderKeys m_keys;
    std::uint64_t m_number;
    std::vector<Lane> m_lanes;
    milliseconds m_begun{};
    bool m_askedOnceMore = false;
    std::optional<ike::ResponderAnswer> m_known; // the combined arrivals of all answers
    std::optional<Error> m_error;                // of a send, until one succeeds
};

Result<void> Series::open(const QString &address, const std::vector<std::uint16_t> &ports)
{
    for (const std::uint16_t port : ports) {
        const auto socket = m_conversation.open({address, port});
        if (!socket)
            return std::unexpected(socket.error());
        for (const Packet &kind : kKinds) {
            Lane lane;
            lane.result = {.port = port, .shape = kind.shape, .size = kind.size, .arrived = {}, .lastFirst = kind.lastFirst};
            lane.socket = *socket;
            lane.due = kBetweenLanes * int(m_lanes.size());
            m_lanes.push_back(lane);
        }
    }
    return {};
}

Result<std::vector<ResponderResult>> Series::talk(const Progress &progress)
{
    m_begun = m_clock.monotonic();
    for (milliseconds now{}; now < kEnd && !isDone(); now = m_clock.monotonic() - m_begun) {
        if (progress.stop.stop_requested())
            return failure(ErrorKind::Cancelled, QStringLiteral("asking the responder"));
        sendWhatIsDue(now);
        if (isDone()) // what could not be sent was the last thing to wait for
            break;
        if (now >= kLastQuestion && !std::exchange(m_askedOnceMore, true))
            askOnceMore();
        for (const Arrival &arrival : m_conversation.wait(m_begun + nextDue(), progress.stop))
            hear(arrival);
    }
    if (m_error && std::ranges::all_of(m_lanes, [](const Lane &lane) { return lane.result.sent == 0; }))
        return std::unexpected(*m_error);
    return results();
}

// As far as we know.
bool Series::isHeld(std::uint16_t port) const
{
    return !m_known || std::ranges::find(m_known->ports, port) != m_known->ports.end();
}

bool Series::isDone() const
{
    if (std::ranges::none_of(m_lanes, [this](const Lane &lane) { return isOpen(lane); }))
        return true;
    return std::ranges::any_of(m_lanes, [](const Lane &lane) { return lane.lastQuestion != 0; }) &&
           std::ranges::none_of(m_lanes, &Lane::awaitsLast);
}

milliseconds Series::nextDue() const
{
    milliseconds next = m_askedOnceMore ? kEnd : kLastQuestion;
    for (const Lane &lane : m_lanes)
        if (isOpen(lane))
            next = std::min(next, lane.due);
    return next;
}

void Series::sendWhatIsDue(milliseconds now)
{
    for (Lane &lane : m_lanes) {
        if (!isOpen(lane) || lane.due > now)
            continue;
        send(lane);
        const auto sends = std::size_t(lane.numbers);
        lane.due = sends < kSends.size() ? lane.due + kSends[sends] - kSends[sends - 1] : kEnd;
    }
}

void Series::send(Lane &lane)
{
    ike::ResponderRequest request{lane.result.shape, m_number, std::uint8_t(&lane - m_lanes.data()), std::uint8_t(lane.numbers++),
                                  lane.result.size};
    const ike::Marker marker = lane.result.port == ike::kNatTraversalPort ? ike::Marker::With : ike::Marker::Without;
    const auto datagram = ike::write(request, marker, m_keys, m_random);
    Result<void> sent = datagram ? Result<void>() : std::unexpected(datagram.error());
    if (datagram)
        sent = lane.result.lastFirst ? m_conversation.sendLastFragmentFirst(lane.socket, *datagram)
                                     : m_conversation.send(lane.socket, *datagram);
    if (sent)
        ++lane.result.sent;
    else if (lane.result.lastFirst)
        lane.cannotBeSent = true;
    else
        m_error = sent.error();
}

void Series::askOnceMore()
{
    std::size_t asked = 0;
    for (Lane &lane : m_lanes)
        if (lane.isDone() && asked < kLastQuestions) {
            lane.lastQuestion = 1U << unsigned(lane.numbers);
            send(lane);
            ++asked;
        }
}

Lane *Series::laneOf(const ike::ResponderRequest &request, const Arrival &arrival)
{
    if (request.series != m_number || request.lane >= m_lanes.size())
        return nullptr;
    Lane &lane = m_lanes[request.lane];
    return lane.socket == arrival.socket ? &lane : nullptr;
}

void Series::hear(const Arrival &arrival)
{
    if (arrival.icmp)
        return;
    const auto answer = ike::readResponderAnswer(arrival.bytes, m_keys);
    if (!answer) {
        const auto altered = ike::readAlteredAnswer(arrival.bytes, m_keys);
        if (Lane *lane = altered ? laneOf(altered->request, arrival) : nullptr)
            lane->altered |= 1U << altered->request.number;
        return;
    }
    Lane *lane = laneOf(answer->request, arrival);
    if (!lane)
        return;
    lane->answers |= 1U << answer->request.number;
    lane->seenFrom = answer->fromPort;
    if (!m_known)
        m_known = *answer;
    for (std::size_t i = 0; i < answer->arrivals.size(); ++i) {
        m_known->arrivals[i] = std::max(m_known->arrivals[i], answer->arrivals[i]);
        m_known->altered[i] = std::max(m_known->altered[i], answer->altered[i]);
    }
}

std::vector<ResponderResult> Series::results() const
{
    std::vector<ResponderResult> results;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        ResponderResult result = m_lanes[i].result;
        result.answered = std::popcount(m_lanes[i].answers);
        if (m_known) {
            result.arrived = std::max<int>(m_known->arrivals[i], result.answered);
            result.altered = std::max<int>(m_known->altered[i], std::popcount(m_lanes[i].altered));
        }
        if (m_lanes[i].seenFrom != 0)
            result.samePort = m_lanes[i].seenFrom == m_conversation.local(m_lanes[i].socket).port;
        if (isHeld(result.port) && !m_lanes[i].cannotBeSent)
            results.push_back(result);
    }
    return results;
}

} // namespace

Result<ResponderObservation> askResponder(const ResponderQuestion &question, Datagrams &datagrams, const Clock &clock,
                                          const Dns &dns, const std::function<QByteArray(qsizetype)> &random,
                                          const Progress &progress)
{
    if (question.ports.empty() || question.ports.size() > kMostPorts)
        return failure(ErrorKind::Malformed, QStringLiteral("asking the responder on so many ports"));
    const auto addresses = dns.resolve(question.host, progress);
    if (!addresses)
        return std::unexpected(addresses.error());
    const auto conversation = datagrams.begin();
    Series series(question, *conversation, clock, random);
    if (const auto opened = series.open(addresses->front(), question.ports); !opened)
        return std::unexpected(opened.error());
    auto results = series.talk(progress);
    if (!results)
        return std::unexpected(results.error());
    return ResponderObservation{question.host, addresses->front(), std::move(*results)};
}

} // namespace fix789::probes
