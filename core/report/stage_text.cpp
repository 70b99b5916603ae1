// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/stage_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::report {
namespace {

Text keyName(KeyForm form)
{
    switch (form) {
    case KeyForm::AsTyped:
        break;
    case KeyForm::WithoutBlanks:
        return {QT_TRANSLATE_NOOP("Text", "Authentication, key without spaces at the ends"), {}};
    case KeyForm::PlainCharacters:
        return {QT_TRANSLATE_NOOP("Text", "Authentication, key in plain characters"), {}};
    case KeyForm::Cleaned:
        return {QT_TRANSLATE_NOOP("Text", "Authentication, key cleaned"), {}};
    case KeyForm::AnsiCodePage:
        return {QT_TRANSLATE_NOOP("Text", "Authentication, key in the ANSI code page"), {}};
    }
    return {QT_TRANSLATE_NOOP("Text", "Authentication"), {}};
}

// What our own probes write into a stage's detail; everything else there comes from the server.
constexpr std::array kOurDetails{
    QT_TRANSLATE_NOOP("Text", "IKEv1 was answered"),
    QT_TRANSLATE_NOOP("Text", "UDP 500 was answered"),
    QT_TRANSLATE_NOOP("Text", "UDP 4500 was answered"),
    QT_TRANSLATE_NOOP("Text", "The server is behind NAT"),
    QT_TRANSLATE_NOOP("Text", "a packet as large as Windows sends"),
    QT_TRANSLATE_NOOP("Text", "could not be sent"),
    QT_TRANSLATE_NOOP("Text", "kept back: this address may not be the server's"),
    QT_TRANSLATE_NOOP("Text", "kept back: this network asks for a login first"),
    QT_TRANSLATE_NOOP("Text", "message 1 was not accepted"),
    QT_TRANSLATE_NOOP("Text", "the key exchange that the server chose is not supported here"),
    QT_TRANSLATE_NOOP("Text", "no key was given"),
    QT_TRANSLATE_NOOP("Text", "no name was given"),
    QT_TRANSLATE_NOOP("Text", "no way there from this computer"),
    QT_TRANSLATE_NOOP("Text", "not reached"),
    QT_TRANSLATE_NOOP("Text", "the cleaned key was tried instead"),
    QT_TRANSLATE_NOOP("Text", "the key in the ANSI code page was tried instead"),
    QT_TRANSLATE_NOOP("Text", "the key was accepted"),
    QT_TRANSLATE_NOOP("Text", "the port was unreachable"),
    QT_TRANSLATE_NOOP("Text", "this computer does not let it out"),
};

Text detailText(const QString &detail)
{
    const auto ours = std::ranges::find_if(kOurDetails, [&detail](const char *known) { return detail == QLatin1String(known); });
    return ours == kOurDetails.end() ? Text{"%1", {detail}} : Text{*ours, {}};
}

Text signName(const StageResult &stage)
{
    switch (stage.sign) {
    case StageSign::Unsaid:
        break;
    case StageSign::Unreadable:
        return {QT_TRANSLATE_NOOP("Text", "a reply arrived that this key cannot decrypt"), {}};
    case StageSign::InFragments:
        return {QT_TRANSLATE_NOOP("Text", "only when sent in small pieces"), {}};
    case StageSign::SignInRejected:
        return {QT_TRANSLATE_NOOP("Text", "user name or password rejected"), {}};
    case StageSign::NoCommonSignIn:
        return {QT_TRANSLATE_NOOP("Text", "no common sign-in method: %1"), {stage.detail}};
    case StageSign::NoAddress:
        return {QT_TRANSLATE_NOOP("Text", "signed in, but no address available"), {}};
    case StageSign::SignInUnanswered:
        return {QT_TRANSLATE_NOOP("Text", "no reply about the user name and password"), {}};
    case StageSign::SignInGaveUp:
        return {QT_TRANSLATE_NOOP("Text", "refused after a long wait"), {}};
    }
    return {"", {}};
}

} // namespace

Text nameOfStage(const StageResult &stage)
{
    switch (stage.stage) {
    case Stage::Mm1:
        return {QT_TRANSLATE_NOOP("Text", "First message"), {}};
    case Stage::Mm3:
        return {QT_TRANSLATE_NOOP("Text", "Key exchange"), {}};
    case Stage::Auth:
        return keyName(stage.key);
    case Stage::Decoy:
        return {QT_TRANSLATE_NOOP("Text", "Deliberately wrong key"), {}};
    case Stage::Quick:
        return {QT_TRANSLATE_NOOP("Text", "IPsec"), {}};
    case Stage::L2tp:
        return {QT_TRANSLATE_NOOP("Text", "L2TP in the tunnel"), {}};
    case Stage::Ppp:
        return {QT_TRANSLATE_NOOP("Text", "Sign-in"), {}};
    case Stage::Ikev2:
        return {QT_TRANSLATE_NOOP("Text", "IKEv2, for comparison"), {}};
    case Stage::Aggressive:
        return {QT_TRANSLATE_NOOP("Text", "Aggressive mode, for comparison"), {}};
    }
    return {"", {}};
}

QString placeOfStage(const StageResult &stage, const QString &otherAddress)
{
    if (otherAddress.isEmpty())
        return QStringLiteral("UDP %1").arg(stage.port);
    return QStringLiteral("UDP %1, %2").arg(QString::number(stage.port), otherAddress);
}

Text nameOfOutcome(StageOutcome outcome)
{
    switch (outcome) {
    case StageOutcome::Answered:
        return {QT_TRANSLATE_NOOP("Text", "answered"), {}};
    case StageOutcome::Silent:
        return {QT_TRANSLATE_NOOP("Text", "no answer"), {}};
    case StageOutcome::Refused:
        return {QT_TRANSLATE_NOOP("Text", "refused"), {}};
    case StageOutcome::Unreachable:
        return {QT_TRANSLATE_NOOP("Text", "unreachable"), {}};
    case StageOutcome::NotTried:
        break;
    }
    return {QT_TRANSLATE_NOOP("Text", "not tested"), {}};
}

Text detailOfStage(const StageResult &stage)
{
    if (const Text sign = signName(stage); !sign.isEmpty())
        return sign;
    if (stage.outcome == StageOutcome::Silent && stage.sends > 0 && stage.sourcePorts < 2)
        return {QT_TRANSLATE_NOOP("Text", "packets sent: %1"), {QString::number(stage.sends)}};
    if (stage.outcome == StageOutcome::Silent && stage.sends > 0)
        return {QT_TRANSLATE_NOOP("Text", "packets sent: %1, source ports: %2"),
                {QString::number(stage.sends), QString::number(stage.sourcePorts)}};
    const bool unreachable = stage.outcome == StageOutcome::Unreachable && stage.icmp;
    if (unreachable && !stage.icmp->reporter.isEmpty())
        return {QT_TRANSLATE_NOOP("Text", "reported by %1"), {stage.icmp->reporter}};
    if (unreachable)
        return {QT_TRANSLATE_NOOP("Text", "ICMP type %1 code %2"),
                {QString::number(stage.icmp->type), QString::number(stage.icmp->code)}};
    return stage.detail.isEmpty() ? Text() : detailText(stage.detail);
}

} // namespace fix789::report
