// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/tunnel_text.h"

#include "ike/own_offer.h"
#include "ike/wire/isakmp_numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fix789::analysis::words {
namespace {

// Short, and English in every language, like the details of the stages.
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
    return {QT_TRANSLATE_NOOP("Text", "The server does not accept a pre-shared key from this network."), {}};
}

Text tookMessage1()
{
    return {QT_TRANSLATE_NOOP("Text", "It had accepted the encryption method before that."), {}};
}

Text identityRejected()
{
    return {QT_TRANSLATE_NOOP("Text", "The server knows the key but rejects this computer's IKE identity."), {}};
}

Text keyIsWrong()
{
    return {QT_TRANSLATE_NOOP("Text", "The server does not accept this pre-shared key."), {}};
}

Text largeMessagesLost()
{
    return {QT_TRANSLATE_NOOP("Text", "Large messages get lost on the path, and signing in with a certificate needs them."), {}};
}

Text answeredInFragments()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answered the certificate only when it was sent in small fragments."), {}};
}

Text largeMessage3Lost()
{
    return {QT_TRANSLATE_NOOP(
                "Text", "The server answered a small message, but not the same message when it was larger than one packet."),
            {}};
}

Text largeArriveLastFirst()
{
    return {QT_TRANSLATE_NOOP("Text",
                              "Large messages arrive at the responder if their second part is sent first, and get lost in the "
                              "usual order."),
            {}};
}

Text certificateUnanswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server did not answer the message with the certificate."), {}};
}

Text quickModeRefused()
{
    return {QT_TRANSLATE_NOOP("Text", "The server knows the key but rejects the data protection (quick mode)."), {}};
}

Text quickModeSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "The server knows the key but does not answer the next step (quick mode)."), {}};
}

Text offeredInQuickMode(const IkeObservation &seen)
{
    QStringList suites;
    for (const ike::EspSuite &suite : ike::espSuitesWith(seen.ipsecParameters, seen.encryption, ike::isakmp::kTransport))
        suites += suite.toString();
    const QString list = suites.join(QStringLiteral(", "));
    if (seen.ipsecParameters)
        return {QT_TRANSLATE_NOOP("Text", "This computer offered what the connection's own IPsec parameters say (%1): %2."),
                {seen.ipsecParameters->toString(), list}};
    switch (seen.encryption) {
    case ProfileEncryption::Required:
        return {QT_TRANSLATE_NOOP("Text", "This computer offered what Windows offers with \"Require encryption\": %1."), {list}};
    case ProfileEncryption::Maximum:
        return {QT_TRANSLATE_NOOP("Text", "This computer offered what Windows probably offers with \"Maximum strength "
                                          "encryption\": %1."),
                {list}};
    case ProfileEncryption::Optional:
    case ProfileEncryption::None:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "This computer offered what Windows probably offers with \"Optional encryption\": %1."),
            {list}};
}

Text ownSuitesRefused()
{
    return {QT_TRANSLATE_NOOP("Text", "For the data (quick mode), the server does not accept the connection's own IPsec "
                                      "parameters, but accepts what Windows offers without them."),
            {}};
}

Text takesInstead(const OfferResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server accepts this instead: %1."), {seen.chosen}};
}

Text takesUncertain(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text",
                              "For the data (quick mode), the server accepts %1, which Windows may not offer, but not what "
                              "Windows is known to offer."),
            {QString(seen.detail).remove(QLatin1String(" in UDP"))}};
}

Text refusesUncertain()
{
    return {QT_TRANSLATE_NOOP("Text",
                              "The server accepts AES-128 for the data (quick mode), but not what Windows probably offers "
                              "with \"Maximum strength encryption\"."),
            {}};
}

Text nextTestOtherSuites()
{
    return {QT_TRANSLATE_NOOP("Text",
                              "Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well "
                              "(strongSwan, libreswan: \"esp=aes128-sha1,aes256-sha1,3des-sha1\"), and try again."),
            {}};
}

Text pppSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "The server's L2TP service answers, but PPP inside it does not."), {}};
}

Text nextTestAccount()
{
    return {QT_TRANSLATE_NOOP("Text", "Type the user name and password once more, slowly. If they are rejected again, stop, "
                                      "because accounts get locked, and ask the person who runs the VPN to check the account."),
            {}};
}

Text l2tpDown()
{
    return {QT_TRANSLATE_NOOP("Text", "The encrypted tunnel is up, but the VPN service behind it does not answer."), {}};
}

Text tunnelStands()
{
    return {QT_TRANSLATE_NOOP("Text", "The encrypted tunnel was set up (quick mode)."), {}};
}

Text credentialsRejected()
{
    return {QT_TRANSLATE_NOOP("Text", "The server rejects the user name or password."), {}};
}

Text secondFactorTimeout()
{
    return {QT_TRANSLATE_NOOP("Text", "The server waited for a confirmation of the sign-in that did not come."), {}};
}

Text noCommonSignIn()
{
    return {QT_TRANSLATE_NOOP("Text", "The server requires a sign-in method that this connection cannot use."), {}};
}

Text noAddress()
{
    return {QT_TRANSLATE_NOOP("Text", "The server accepted the sign-in but has no address to assign."), {}};
}

Text signedIn()
{
    return {QT_TRANSLATE_NOOP("Text", "The user name and password were accepted."), {}};
}

Text signInUnanswered()
{
    return {QT_TRANSLATE_NOOP("Text", "The server neither accepts nor rejects the user name and password."), {}};
}

Text signInSilent()
{
    return {QT_TRANSLATE_NOOP("Text", "The user name and password were sent, but no answer came back."), {}};
}

Text asLongAsForRadius()
{
    return {QT_TRANSLATE_NOOP("Text", "Servers wait that long for a RADIUS server that does not answer (15 s)."), {}};
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
    return {QT_TRANSLATE_NOOP("Text", "Check the key together with the person who runs the VPN server, or ask somebody else to "
                                      "try it from another network."),
            {}};
}

Text nextTestAskServerLog()
{
    return {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server what its log says about this attempt."), {}};
}

Text serverBehindNat()
{
    return {QT_TRANSLATE_NOOP("Text", "The server is behind NAT, or reports that it is. Windows connects to such a server only "
                                      "if a registry value allows it."),
            {}};
}

Text onlyFromServicePort()
{
    return {QT_TRANSLATE_NOOP("Text", "The server answered only datagrams whose source port was the same as the server's port. "
                                      "Windows sends them that way too."),
            {}};
}

Text fullPacketsLost()
{
    return {QT_TRANSLATE_NOOP("Text", "The tunnel is up, but packets as large as those that Windows sends get lost in it."), {}};
}

Text onlySmallPackets()
{
    return {
        QT_TRANSLATE_NOOP("Text", "Inside the tunnel, the server acknowledged a small message, but not one that fills a packet."),
        {}};
}

Text lossy()
{
    return {QT_TRANSLATE_NOOP("Text", "Many of the packets sent to the server get lost on the path."), {}};
}

Text keyExchangeStopped(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The key exchange stopped at its third message: %1"), {outcome(seen)}};
}

Text refusedStage(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "The server rejected this step: %1"), {seen.detail}};
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
    return {QT_TRANSLATE_NOOP("Text", "The message with the key exactly as typed: %1"), {outcome(seen)}};
}

Text cleanedAnswered(const StageResult &seen)
{
    if (seen.key == KeyForm::AnsiCodePage)
        return {QT_TRANSLATE_NOOP("Text", "The same key, encoded in the ANSI code page, was accepted."), {}};
    return {QT_TRANSLATE_NOOP("Text", "The cleaned key was accepted."), {}};
}

Text secondMetTheSame(const StageResult &seen)
{
    if (seen.stage == Stage::Auth)
        return {QT_TRANSLATE_NOOP("Text", "The key in another form got the same response."), {}};
    return {QT_TRANSLATE_NOOP("Text", "A made-up key got the same response."), {}};
}

Text l2tpSilent(const StageResult &seen)
{
    return {QT_TRANSLATE_NOOP("Text", "Unanswered requests inside the tunnel: %1."), {QString::number(seen.sends)}};
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
        return {
            QT_TRANSLATE_NOOP("Text", "The key has a space at its beginning or end. The server accepts it without the space."),
            {}};
    case KeyForm::PlainCharacters:
        return {QT_TRANSLATE_NOOP("Text", "The key contains characters that only look like the ones on a keyboard. The server "
                                          "accepts it with the keyboard characters."),
                {}};
    case KeyForm::AnsiCodePage:
        return {QT_TRANSLATE_NOOP("Text",
                                  "The key contains letters beyond plain ASCII, which different systems encode differently. "
                                  "The server accepts it in the old encoding (the ANSI code page), and not in UTF-8."),
                {}};
    case KeyForm::AsTyped:
    case KeyForm::Cleaned:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text",
                              "The key has spaces at its beginning or end and characters that only look like the ones on a "
                              "keyboard. The server accepts the key without these spaces and with the keyboard characters."),
            {}};
}

namespace {

struct Percent {
    int least = 0;
    int most = 0;
};

// The 95 % Wilson interval for the share of answers, as loss each way.
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
    return {QT_TRANSLATE_NOOP("Text", "Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction."),
            {QString::number(sample.sent), QString::number(sample.answered), QString::number(least), QString::number(most)}};
}

} // namespace fix789::analysis::words
