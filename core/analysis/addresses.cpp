// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/addresses.h"

#include "analysis/dns.h"
#include "analysis/negotiation_text.h"
#include "analysis/negotiation_view.h"
#include "base/address_bytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::analysis {
namespace {

struct Asked {
    QString address;
    StageResult first;
    bool answers = false;
    bool isMissing = false;
};

using Addresses = std::vector<Asked>;

bool isSix(const Asked &one)
{
    return addressBytes(one.address).size() == 16;
}

bool isMissing(const StageResult &result)
{
    return (result.outcome == StageOutcome::Silent && result.answeredFrom.isEmpty()) ||
           (result.outcome == StageOutcome::Unreachable && result.icmp.has_value());
}

Asked negotiatedAt(const IkeObservation &seen)
{
    const NegotiationView view(seen);
    Asked one{.address = seen.address, .first = view.mainMode(ike::kIkePort)};
    one.answers = view.takesAggressiveMode() || seen.otherVersion.has_value();
    for (const std::uint16_t port : {ike::kIkePort, ike::kNatTraversalPort})
        one.answers = one.answers || view.speaks(port) || view.ikev2Spoke(port);
    one.isMissing = !one.answers && isMissing(view.mainMode(ike::kIkePort)) && isMissing(view.mainMode(ike::kNatTraversalPort));
    return one;
}

Addresses addressesIn(const IkeObservation &seen)
{
    Addresses all{negotiatedAt(seen)};
    for (const auto &[address, first] : seen.others) {
        const bool answers = first.outcome == StageOutcome::Answered || first.outcome == StageOutcome::Refused;
        all.push_back({address, first, answers, isMissing(first)});
    }
    return all;
}

QString listOf(const Addresses &all)
{
    QStringList texts;
    for (const Asked &one : all)
        texts += one.address;
    return texts.join(QStringLiteral(", "));
}

class AddressesReader {
public:
    AddressesReader(const IkeObservation &seen, const AddressContext &context, Finding &reading)
        : m_context(context), m_reading(reading), m_all(addressesIn(seen))
    {
    }
    void read();

private:
    [[nodiscard]] Addresses those(bool six, bool Asked::*which) const;
    void ipv6Missing(const Addresses &missing);
    void oneOfSeveral(const Addresses &missing);
    void note(const Addresses &missing);
    void replaceSilence(FindingVerdict verdict, const Text &sentence);
    [[nodiscard]] std::vector<Text> evidence(const Addresses &missing) const;

    const AddressContext &m_context;
    Finding &m_reading;
    const Addresses m_all;
};

Addresses AddressesReader::those(bool six, bool Asked::*which) const
{
    Addresses some;
    std::ranges::copy_if(m_all, std::back_inserter(some), [=](const Asked &one) { return isSix(one) == six && one.*which; });
    return some;
}

void AddressesReader::read()
{
    if (std::ranges::none_of(m_all, &Asked::answers))
        return;
    const auto dialled = std::ranges::find_if(m_all, [bytes = addressBytes(m_context.dialled)](const Asked &one) {
        return !bytes.isEmpty() && addressBytes(one.address) == bytes;
    });
    const bool isDialledThere = dialled != m_all.end() && dialled->answers;
    for (const bool six : {true, false}) {
        const Addresses missing = those(six, &Asked::isMissing);
        if (missing.empty())
            continue;
        const bool isFamilyAlive = !those(six, &Asked::answers).empty();
        const bool isDialled = dialled != m_all.end() && isSix(*dialled) == six;
        if (isDialledThere || (!isFamilyAlive && !isDialled && six != m_context.prefersIpv6))
            note(missing);
        else if (six && !isFamilyAlive)
            ipv6Missing(missing);
        else if (isFamilyAlive || isDialled)
            oneOfSeveral(missing);
        else
            note(missing);
    }
    const bool isWhole = m_all.size() > 1 && std::ranges::all_of(m_all, &Asked::answers);
    if (isWhole)
        m_reading.ruleOut(cause::kServerOneOfSeveral,
                          {QT_TRANSLATE_NOOP("Text", "Every address of the server's name answers: %1"), {listOf(m_all)}});
    if (!those(true, &Asked::answers).empty())
        m_reading.ruleOut(cause::kIpv6Dead, {QT_TRANSLATE_NOOP("Text", "The server answers over IPv6."), {}});
}

std::vector<Text> AddressesReader::evidence(const Addresses &missing) const
{
    std::vector<Text> all;
    for (const Asked &one : missing)
        all.push_back({QT_TRANSLATE_NOOP("Text", "The server's address %1 did not answer on UDP 500."), {one.address}});
    Addresses answering = m_all;
    std::erase_if(answering, [](const Asked &one) { return !one.answers; });
    all.push_back(
        {QT_TRANSLATE_NOOP("Text", "At the same time, this address of the same name answered: %1"), {listOf(answering)}});
    return all;
}

// The sender of the ICMP error decides between the two: a sender on the path is not the server.
void AddressesReader::ipv6Missing(const Addresses &missing)
{
    const StageResult &first = missing.front().first;
    const QString reporter = first.icmp ? first.icmp->reporter : QString();
    if (first.icmp && addressBytes(reporter) == addressBytes(missing.front().address))
        return oneOfSeveral(missing);
    if (!reporter.isEmpty()) {
        std::vector<Text> all = evidence(missing);
        all.insert(all.begin(), words::whatHappened(first));
        replaceSilence(FindingVerdict::Problem,
                       {QT_TRANSLATE_NOOP("Text", "The server can be reached over IPv4, but not over IPv6."), {}});
        return m_reading.add(cause::kIpv6Dead, std::move(all), reporter);
    }
    replaceSilence(
        FindingVerdict::Unknown,
        {QT_TRANSLATE_NOOP("Text", "The server answers over IPv4, but not over IPv6, which Windows tries first."), {}});
    m_reading.leaveOpen(
        {cause::kIpv6Dead, cause::kServerOneOfSeveral},
        {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether it answers over IPv6. If it does, "
                                   "IPv6 does not work on this network."),
         {}});
}

void AddressesReader::oneOfSeveral(const Addresses &missing)
{
    replaceSilence(FindingVerdict::Problem,
                   {QT_TRANSLATE_NOOP("Text", "The server's name has several addresses, and one of them does not answer: %1"),
                    {missing.front().address}});
    m_reading.add(cause::kServerOneOfSeveral, evidence(missing), missing.front().address);
}

void AddressesReader::note(const Addresses &missing)
{
    m_reading.note("server.address-unanswered",
                   {QT_TRANSLATE_NOOP("Text", "An address of the server's name does not answer, but another one does: %1"),
                    {listOf(missing)}});
}

void AddressesReader::replaceSilence(FindingVerdict verdict, const Text &sentence)
{
    if (m_all.front().isMissing) {
        m_reading.open.clear();
        m_reading.causes.clear();
    }
    if (m_reading.verdict == FindingVerdict::Problem && !m_reading.causes.empty())
        return;
    m_reading.verdict = verdict;
    m_reading.text = sentence;
}

} // namespace

void readAddresses(const IkeObservation &seen, const AddressContext &context, Finding &reading)
{
    if (!seen.others.empty())
        AddressesReader(seen, context, reading).read();
}

namespace words {

// Whose router the last hop is.
void addDrop(const StageResult &seen, std::uint16_t open, std::vector<Text> &evidence)
{
    if (!seen.droppedAfterHop)
        return;
    const QString hop = QString::number(*seen.droppedAfterHop);
    evidence.push_back(
        {QT_TRANSLATE_NOOP("Text", "Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further."),
         {QString::number(seen.port), hop, QString::number(open)}});
    const QString router = seen.icmp ? seen.icmp->reporter : QString();
    if (hop == u"1" && !router.isEmpty())
        evidence.push_back(
            {QT_TRANSLATE_NOOP("Text", "Hop 1 is %1, the router of this network. It, or the next device, drops them."),
             {router}});
    else if (!router.isEmpty())
        evidence.push_back({isInnerAddress(router)
                                ? QT_TRANSLATE_NOOP("Text", "Hop %1 is %2. A private address belongs to this site or to its "
                                                            "provider. That router, or the next device, drops them.")
                                : QT_TRANSLATE_NOOP("Text", "Hop %1 is %2. A public address belongs to the provider, or to a "
                                                            "network behind it. That router, or the next device, drops them."),
                            {hop, router}});
}

} // namespace words

} // namespace fix789::analysis
