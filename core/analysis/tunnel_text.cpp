// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/tunnel_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fix789::words {
namespace {

// Short, English in every language, like the details of the stages.
QString outcome(const StageResult &seen)
{
    if (seen.sign == StageSign::Unreadable)
        return QStringLiteral("an answer that this key does not open");
    if (!seen.detail.isEmpty() && seen.outcome == StageOutcome::Refused)
        return seen.detail;
    return toString(seen.outcome);
}

} // namespace

Text wantsNoKey()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not take a pre-shared key from this network."), {}};
}

Text tookMessage1()
{
    return {QT_TRANSLATE_NOOP("Text", "It had accepted the encryption method before."), {}};
}

Text identityRejected()
{
    return {QT_TRANSLATE_NOOP("Text", "The server knows the key, but refuses who we say we are."), {}};
}

Text keyIsWrong()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not accept this pre-shared key."), {}};
}

Text largeMessagesLost()
{
    return {QT_TRANSLATE_NOOP("Text", "Large messages get lost on the way, and a certificate needs them."), {}};
}

Text answeredInFragments()
{
    return {QT_TRANSLATE_NOOP("Text", "The certificate was answered only when it was sent in small pieces."), {}};
}

Text largeMessage3Lost()
{
    return {
        QT_TRANSLATE_NOOP("Text", "The same message was answered when it was small, and not when it was larger than one packet."),
        {}};
}

Text certificateUnanswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server did not answer the message with the certificate."), {}};
}

Text quickModeRefused()
{
    return {QT_TRANSLATE_NOOP("Text", "The server knows the key, but refuses the protection of the data (quick mode)."), {}};
}

Text quickModeSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "The server knows the key, but does not answer the next step (quick mode)."), {}};
}

Text l2tpDown()
{
    return {QT_TRANSLATE_NOOP("Text", "The encrypted tunnel stands, but the VPN service behind it does not answer."), {}};
}

Text tunnelStands()
{
    return {QT_TRANSLATE_NOOP("Text", "The encrypted tunnel was set up (quick mode)."), {}};
}

Text credentialsRejected()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not accept the name or the password."), {}};
}

Text secondFactorTimeout()
{
    return {QT_TRANSLATE_NOOP("Text", "The server waited for a confirmation of the sign-in that did not come."), {}};
}

Text noCommonSignIn()
{
    return {QT_TRANSLATE_NOOP("Text", "The server asks for another way of signing in than this connection can use."), {}};
}

Text noAddress()
{
    return {QT_TRANSLATE_NOOP("Text", "The server signed us in, but has no address to give."), {}};
}

Text signedIn()
{
    return {QT_TRANSLATE_NOOP("Text", "The name and the password were accepted."), {}};
}

Text signInUnanswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not decide about the name and the password."), {}};
}

Text signInSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "The name and the password were sent, and nothing came back."), {}};
}

Text asLongAsForRadius()
{
    return {QT_TRANSLATE_NOOP("Text", "That is how long servers wait for a RADIUS server that says nothing (15 s)."), {}};
}

Text untilReached()
{
    return {QT_TRANSLATE_NOOP("Text", "until the server can be reached"), {}};
}

Text untilKeyIsRight()
{
    return {QT_TRANSLATE_NOOP("Text", "until the tunnel can be set up"), {}};
}

Text nextTestOtherKey()
{
    return {
        QT_TRANSLATE_NOOP(
            "Text", "Compare the key with the person who runs the VPN server, or let somebody else try it from another network."),
        {}};
}

Text nextTestAskServerLog()
{
    return {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server what its log says about this attempt."), {}};
}

Text serverBehindNat()
{
    return {
        QT_TRANSLATE_NOOP(
            "Text", "The server is behind a NAT, or says so. Windows goes there only where a value in its registry allows it."),
        {}};
}

Text onlyFromServicePort()
{
    return {QT_TRANSLATE_NOOP(
                "Text", "Only datagrams from the same port number as the server's were answered. Windows sends them so, too."),
            {}};
}

Text fullPacketsLost()
{
    return {QT_TRANSLATE_NOOP("Text", "The tunnel stands, but packets as large as Windows sends them get lost in it."), {}};
}

Text onlySmallPackets()
{
    return {QT_TRANSLATE_NOOP("Text", "Inside the tunnel the server acknowledged a small message, and none that fills a packet."),
            {}};
}

Text lossy()
{
    return {QT_TRANSLATE_NOOP("Text", "Much of what is sent to the server gets lost on the way."), {}};
}

Text keyExchangeStopped(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The key exchange stopped at its third message: %1"), {outcome(seen)}};
}

Text refusedStage(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server refused: %1"), {seen.detail}};
}

Text keyIsRight(const StageResult &)
{
    return {QT_TRANSLATE_NOOP("Text", "The server proved that it has the same key."), {}};
}

Text keyUnanswered(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The message with the key was not accepted: %1"), {outcome(seen)}};
}

Text metAs(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The message with the key as it was typed: %1"), {outcome(seen)}};
}

Text cleanedAnswered(const StageResult &)
{
    return {QT_TRANSLATE_NOOP("Text", "The cleaned key was accepted."), {}};
}

Text secondMetTheSame(const StageResult &)
{
    return {QT_TRANSLATE_NOOP("Text", "A key that was made up met the same."), {}};
}

Text l2tpSilent(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "Inside the tunnel there was no answer to %1 requests."), {QString::number(seen.sends)}};
}

Text signInSaid(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server said: %1"), {seen.detail}};
}

Text signInTook(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server refused after %1 s."), {QString::number(seen.ms / 1000)}};
}

Text cleanedKeyWorks(KeyForm form)
{
    switch (form) {
    case KeyForm::WithoutBlanks:
        return {QT_TRANSLATE_NOOP("Text", "The key has a blank at its beginning or end. Without it, the server accepts it."), {}};
    case KeyForm::PlainCharacters:
        return {QT_TRANSLATE_NOOP("Text", "The key has characters that only look like those of a keyboard. With the keyboard's, "
                                          "the server accepts it."),
                {}};
    case KeyForm::AsTyped:
    case KeyForm::Cleaned:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "The key has blanks at its edges and characters that only look like those of a keyboard. "
                                      "Cleaned, the server accepts it."),
            {}};
}

namespace {

struct Percent {
    int least = 0;
    int most = 0;
};

// Wilson's interval of 95 % for the share of answers, as loss each way.
Percent likelyLoss(const LossSample &sample)
{
    constexpr double z = 1.96;
    const double n = std::max(1, sample.sent);
    const double share = sample.answered / n;
    const double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    const auto lost = [&](double answered) {
        return int(std::lround(100 * (1 - std::pow(std::clamp(answered, 0.0, 1.0), 1.0 / sample.packets))));
    };
    return {lost(centre + half), lost(centre - half)};
}

} // namespace

Text loss(const LossSample &sample)
{
    const auto [least, most] = likelyLoss(sample);
    return {QT_TRANSLATE_NOOP("Text", "Of %1 datagrams %2 were answered: each way, between %3 and %4 percent get lost."),
            {QString::number(sample.sent), QString::number(sample.answered), QString::number(least), QString::number(most)}};
}

} // namespace fix789::words
