// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/negotiation_text.h"

#include "ike/main_mode.h"
#include "ike/own_offer.h"
#include "ike/vendor_ids.h"
#include "ike/wire/isakmp_numbers.h"

#include <QCoreApplication>

namespace fix789::analysis::words {
namespace {

QString number(int value)
{
    return QString::number(value);
}

Text noAnswer(const StageResult &seen)
{
    return {QT_TRANSLATE_N_NOOP("Text", "No answer on UDP %1 after %n attempt(s) (source ports: %2)."),
            {number(seen.port), number(seen.sourcePorts)},
            seen.sends};
}

} // namespace

Text asking(std::uint16_t port)
{
    return {QT_TRANSLATE_NOOP("Text", "Key exchange on UDP %1: waiting for an answer"), {QString::number(port)}};
}

Text tryingAgain(std::uint16_t port)
{
    return {QT_TRANSLATE_NOOP("Text", "Key exchange on UDP %1: no answer yet, trying again"), {QString::number(port)}};
}

Text waitingForBudget(std::chrono::milliseconds wait)
{
    const QString seconds = QString::number((wait.count() + 999) / 1000);
    return {QT_TRANSLATE_NOOP("Text", "Waiting %1 s to stay within the server's limit."), {seconds}};
}

Text waitingForNotice()
{
    return {QT_TRANSLATE_NOOP(
                "Text", "The server is reachable but accepts no new connections at the moment. Retrying for half a minute."),
            {}};
}

Text negotiating(Stage stage)
{
    switch (stage) {
    case Stage::Quick:
        return {QT_TRANSLATE_NOOP("Text", "Setting up the tunnel"), {}};
    case Stage::L2tp:
        return {QT_TRANSLATE_NOOP("Text", "Communicating with the server through the tunnel"), {}};
    case Stage::Ppp:
        return {QT_TRANSLATE_NOOP("Text", "Signing in. If your phone or an app asks you to confirm, please do so now."), {}};
    case Stage::Auth:
    case Stage::Decoy:
        return {QT_TRANSLATE_NOOP("Text", "Trying the key"), {}};
    case Stage::Mm1:
    case Stage::Mm3:
    case Stage::Ikev2:
    case Stage::Aggressive:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "Exchanging keys"), {}};
}

Text aggressiveModeOnly()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers aggressive mode, but not main mode, which Windows speaks."), {}};
}

Text aggressiveModeAnswered(const IkeObservation &seen)
{
    const StageResult *answer = seen.find(Stage::Aggressive, ike::kIkePort);
    return {QT_TRANSLATE_NOOP("Text", "The server answered the first message of aggressive mode: %1"),
            {answer != nullptr ? answer->detail : QString()}};
}

Text bothAnswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers the key exchange on UDP 500 and UDP 4500."), {}};
}

Text refusedOn4500()
{
    return {
        QT_TRANSLATE_NOOP(
            "Text", "The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm."),
        {}};
}

Text open4500()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers the key exchange on UDP 500, and UDP 4500 is open."), {}};
}

Text answeredOn500Only()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers on UDP 500 but not on UDP 4500."), {}};
}

Text noNat()
{
    return {QT_TRANSLATE_NOOP("Text", "UDP 4500 is blocked, but without address translation (NAT) it is not needed."), {}};
}

Text blocked(std::uint16_t port)
{
    return {QT_TRANSLATE_NOOP("Text", "UDP %1 is blocked on the path to the server."), {number(port)}};
}

Text rejectedBy(std::uint16_t port, const QString &reporter)
{
    return {QT_TRANSLATE_NOOP("Text", "UDP %1 is rejected by %2."), {number(port), reporter}};
}

Text ikeDown()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is reachable, but its key exchange service is not running."), {}};
}

Text closedAndSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed."), {}};
}

Text answersFromElsewhere()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers from a different address than the one it was contacted at."), {}};
}

Text mismatch()
{
    return {QT_TRANSLATE_NOOP("Text", "The server rejects every encryption method that Windows offers."), {}};
}

Text listUnanswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not answer the list of encryption methods that Windows sends."), {}};
}

Text certificateOnly()
{
    return {QT_TRANSLATE_NOOP("Text", "The server requires a certificate, not a pre-shared key."), {}};
}

Text tunnelCanBeBuilt()
{
    return {QT_TRANSLATE_NOOP("Text", "The server accepted the key, and the encrypted tunnel can be set up."), {}};
}

Text takes(const OfferResult &offer)
{
    return {QT_TRANSLATE_NOOP("Text", "It would accept %1."), {offer.chosen}};
}

Text ikev2Only()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1."), {}};
}

Text ikev2On4500Alone()
{
    return {QT_TRANSLATE_NOOP("Text", "There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, "
                                      "which many servers accept only on UDP 500."),
            {}};
}

Text windowsWithoutL2tp()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP."),
            {}};
}

Text noIkev1()
{
    return {QT_TRANSLATE_NOOP("Text", "The server reports that it does not support IKEv1."), {}};
}

Text ikev1Unanswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is reachable, but it does not answer IKEv1."), {}};
}

Text ignoredAtFirst()
{
    return {QT_TRANSLATE_NOOP(
                "Text", "The server accepted no new connections for a while but accepts them again now. Try again in a minute."),
            {}};
}

Text ikev1LostOn500()
{
    return {QT_TRANSLATE_NOOP("Text", "UDP 500 is open, but the server answers IKEv1 only on UDP 4500."), {}};
}

Text allSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "There is no answer on UDP 500 or UDP 4500."), {}};
}

Text inspected()
{
    return {QT_TRANSLATE_NOOP("Text", "A device on the path inspects the packets and drops the key exchange."), {}};
}

Text onlyNewerMinor()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answers a key exchange of version 2.1, which it must treat like 2.0. The same "
                                      "exchange in versions 1.0 and 2.0 gets no answer on the same port."),
            {}};
}

Text takesNoNotice()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is reachable but does not start a key exchange with this computer."), {}};
}

Text cannotBeReached()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is unreachable."), {}};
}

Text couldNotBeTried(std::uint16_t port)
{
    return {QT_TRANSLATE_NOOP("Text", "The key exchange on UDP %1 could not be tested."), {number(port)}};
}

Text answeredFromElsewhere(const StageResult &seen, const QString &asked)
{
    return {QT_TRANSLATE_NOOP("Text", "Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead."),
            {number(seen.port), asked, number(seen.sends), seen.answeredFrom}};
}

Text refusedWith(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server answered on UDP %1 with %2."), {number(seen.port), seen.detail}};
}

Text offered(const IkeObservation &seen)
{
    if (seen.ipsecParameters)
        return {QT_TRANSLATE_NOOP("Text", "This computer offered what the connection's own IPsec parameters say (%1): %2."),
                {seen.ipsecParameters->toString(), ike::mainModeSuitesWith(seen.ipsecParameters).front().toString()}};
    QStringList suites;
    for (const ike::MainModeSuite &suite : ike::windowsMainModeSuites())
        suites += suite.toString();
    return {QT_TRANSLATE_NOOP("Text", "This computer offered what Windows offers: %1."), {suites.join(QStringLiteral(", "))}};
}

Text takesDefault(const OfferResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server accepts what Windows offers without them: %1."), {seen.chosen}};
}

Text nextTestOwnParameters()
{
    return {QT_TRANSLATE_NOOP("Text", "It is not certain that Windows uses these parameters for L2TP. Try the connection in "
                                      "Windows, then check again: error 788 shows that it does."),
            {}};
}

Text ownParametersRefused()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not accept the connection's own IPsec parameters, but accepts what "
                                      "Windows offers without them."),
            {}};
}

Text singleRefused()
{
    return {QT_TRANSLATE_NOOP("Text", "It answers a single proposal, if only to refuse it."), {}};
}

Text notThrough(const StageResult &seen)
{
    return seen.outcome == StageOutcome::Silent ? noAnswer(seen) : icmp(seen);
}

Text whatHappened(const StageResult &seen)
{
    switch (seen.outcome) {
    case StageOutcome::Answered:
        return chose(seen);
    case StageOutcome::Refused:
        return refusedWith(seen);
    case StageOutcome::Silent:
    case StageOutcome::Unreachable:
        return notThrough(seen);
    case StageOutcome::NotTried:
        break;
    }
    return couldNotBeTried(seen.port);
}

Text onlyOn4500(const StageResult &seen500)
{
    if (seen500.outcome != StageOutcome::Silent)
        return icmp(seen500);
    return {QT_TRANSLATE_N_NOOP("Text", "No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was "
                                        "answered on UDP 4500."),
            {number(seen500.sourcePorts)},
            seen500.sends};
}

Text knownToAnswer(const StageResult &seen500)
{
    QString name;
    for (const QString &id : seen500.vendorIds)
        if (ike::answersMessage1On4500({id}))
            name = ike::vendorName(id);
    return {QT_TRANSLATE_NOOP("Text",
                              "The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500."),
            {name}};
}

Text icmp(const StageResult &seen)
{
    if (!seen.icmp)
        return {QT_TRANSLATE_NOOP("Text", "This computer has no route to the server for UDP %1."), {number(seen.port)}};
    const QString code = number(seen.icmp->code);
    if (seen.icmp->reporter.isEmpty())
        return {QT_TRANSLATE_NOOP("Text", "UDP %1 was rejected on the path (ICMP type 3 code %2)."), {number(seen.port), code}};
    return {QT_TRANSLATE_NOOP("Text", "%3 rejected UDP %1 (ICMP type 3 code %2)."),
            {number(seen.port), code, seen.icmp->reporter}};
}

Text ikev2Answered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answered IKEv2."), {}};
}

Text answeredOn(std::uint16_t port)
{
    return {QT_TRANSLATE_NOOP("Text", "The server answered on UDP %1."), {number(port)}};
}

Text serverAnswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answered."), {}};
}

Text chose(const StageResult &seen)
{
    if (seen.detail.isEmpty()) // a recording may omit it
        return answeredOn(seen.port);
    return {QT_TRANSLATE_NOOP("Text", "The server answered on UDP %1 and chose %2."), {number(seen.port), seen.detail}};
}

Text nextTestKey()
{
    return {QT_TRANSLATE_NOOP("Text", "Compare the pre-shared key with the server's, or try from another network."), {}};
}

Text nextTestOtherNetwork()
{
    return {
        QT_TRANSLATE_NOOP(
            "Text",
            "Try from another network, for example through a phone's hotspot. If the VPN works there, this network blocks it."),
        {}};
}

Text nextTestWebPage()
{
    return {QT_TRANSLATE_NOOP("Text", "Open any web page. If none opens, this computer has no internet connection."), {}};
}

Text nextTestAskOwner()
{
    return {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the server whether it supports IKEv1 with a pre-shared key."), {}};
}

} // namespace fix789::analysis::words
