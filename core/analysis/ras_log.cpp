// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_log.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fix789 {
namespace {

using Key = RasAttempt::Key;

struct KnownError {
    int number;
    AttemptStage stage;
    const char *meaning;
};

constexpr std::array<KnownError, 33> kErrors{{
    {633, AttemptStage::BeforeIpsec,
     QT_TRANSLATE_NOOP("Text", "The Windows device for L2TP is in use or not set up (error %1).")},
    {651, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The device for the connection reported a fault (error %1).")},
    {691, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The server rejected the user name or password (error %1).")},
    {711, AttemptStage::BeforeIpsec,
     QT_TRANSLATE_NOOP("Text", "The Windows service \"Remote Access Connection Manager\" could not start (error %1).")},
    {718, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The server stopped answering during the sign-in (error %1).")},
    {720, AttemptStage::AfterIpsec,
     QT_TRANSLATE_NOOP("Text", "No network protocol could be agreed after the sign-in (error %1).")},
    {734, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The connection was ended during the sign-in (error %1).")},
    {741, AttemptStage::AfterIpsec,
     QT_TRANSLATE_NOOP("Text", "This computer cannot encrypt as strongly as the connection requires (error %1).")},
    {742, AttemptStage::AfterIpsec,
     QT_TRANSLATE_NOOP("Text", "The server cannot encrypt as strongly as the connection requires (error %1).")},
    {766, AttemptStage::BeforeIpsec, QT_TRANSLATE_NOOP("Text", "Windows found no certificate for this computer (error %1).")},
    {768, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "Windows could not set up data protection (error %1).")},
    {769, AttemptStage::BeforeIpsec, QT_TRANSLATE_NOOP("Text", "The server's address is unreachable (error %1).")},
    {781, AttemptStage::BeforeIpsec, QT_TRANSLATE_NOOP("Text", "Windows found no valid certificate (error %1).")},
    {786, AttemptStage::BeforeIpsec,
     QT_TRANSLATE_NOOP("Text", "Windows found no valid certificate for this computer (error %1).")},
    {787, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "Windows could not verify the server (error %1).")},
    {788, AttemptStage::Ipsec,
     QT_TRANSLATE_NOOP("Text", "Windows and the server could not agree on data protection (error %1).")},
    {789, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The key exchange failed, and Windows gives no reason (error %1).")},
    {790, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The server rejected this computer's certificate (error %1).")},
    {791, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "Windows found no IPsec policy for the connection (error %1).")},
    {792, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The key exchange was not answered in time (error %1).")},
    {793, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The key exchange failed (error %1).")},
    {800, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "Windows tried every type of tunnel, and all failed (error %1).")},
    {809, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The server did not answer Windows (error %1).")},
    {810, AttemptStage::Ipsec,
     QT_TRANSLATE_NOOP("Text", "The server did not answer, probably because of its certificate (error %1).")},
    {811, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The server did not answer, probably because of the key (error %1).")},
    {812, AttemptStage::AfterIpsec,
     QT_TRANSLATE_NOOP("Text", "The server's policy does not allow this sign-in method (error %1).")},
    {827, AttemptStage::BeforeIpsec,
     QT_TRANSLATE_NOOP(
         "Text",
         "The Windows service \"IKE and AuthIP IPsec Keying Modules\" or \"Base Filtering Engine\" is not running (error %1).")},
    {834, AttemptStage::BeforeIpsec,
     QT_TRANSLATE_NOOP("Text", "The Windows service \"Remote Access Connection Manager\" is not running (error %1).")},
    {835, AttemptStage::Ipsec, QT_TRANSLATE_NOOP("Text", "The server's certificate is issued to a different name (error %1).")},
    {868, AttemptStage::BeforeIpsec, QT_TRANSLATE_NOOP("Text", "The server's name could not be resolved (error %1).")},
    {919, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The server rejected the sign-in protocol (error %1).")},
    {930, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The server's directory did not answer in time (error %1).")},
    {938, AttemptStage::AfterIpsec, QT_TRANSLATE_NOOP("Text", "The server's directory is unreachable (error %1).")},
}};

// Windows dropped it: the link failed (829), it was not hung up.
constexpr int kLinkFailure = 829;
constexpr int kSoon = 300; // s
// Keep-alives and idle times of routers are whole and alike; two drops that differ more are chance.
constexpr int kAlike = 5;           // s
constexpr qsizetype kMostNamed = 2; // a set holds four
constexpr int kNoAnswer = 13813;
constexpr int kTimedOut = 13805;

const StageResult *goodKey(const IkeObservation *ours, std::uint16_t port)
{
    if (!ours || ours->withCertificate)
        return nullptr;
    const StageResult *auth = ours->find(Stage::Auth, port);
    const bool good = auth && auth->outcome == StageOutcome::Answered && auth->key == KeyForm::AsTyped;
    return good ? auth : nullptr;
}

bool provesKey(const IkeObservation *ours)
{
    return goodKey(ours, 4500) || goodKey(ours, 500);
}

bool tunnelIsGood(const IkeObservation *ours)
{
    const StageResult *quick = ours ? ours->find(Stage::Quick, 4500) : nullptr;
    return quick && quick->outcome == StageOutcome::Answered;
}

bool answersOffers(const IkeObservation *ours)
{
    const StageResult *first = ours ? ours->find(Stage::Mm1, 500) : nullptr;
    return first && first->outcome == StageOutcome::Answered;
}

bool withoutNat(const IkeObservation *ours)
{
    return ours && ours->clientBehindNat == false && ours->serverBehindNat == false;
}

Text sentence(const RasAttempt &attempt)
{
    const AttemptError error = attemptError(attempt.error);
    return {error.meaning ? error.meaning : QT_TRANSLATE_NOOP("Text", "Windows' own attempt failed (error %1)."),
            {QString::number(attempt.error)}};
}

bool dropsAlike(const std::vector<RasAttempt> &fresh)
{
    std::vector<int> lasted;
    for (const RasAttempt &one : fresh)
        if (one.error == 0 && one.endedWith == kLinkFailure && one.lastedSeconds && *one.lastedSeconds <= kSoon)
            lasted.push_back(*one.lastedSeconds);
    return lasted.size() >= 2 && std::abs(lasted[0] - lasted[1]) <= kAlike;
}

void readSuccess(Finding &reading, const std::vector<RasAttempt> &fresh, const IkeObservation *ours)
{
    if (dropsAlike(fresh) && ours && ours->clientBehindNat == true) {
        reading.say(
            FindingVerdict::Problem,
            {QT_TRANSLATE_NOOP("Text", "Windows connects but loses the connection after the same short time each time."), {}});
        reading.add(cause::kNatTimeout, {reading.text,
                                         {QT_TRANSLATE_NOOP("Text", "The last connection lasted %1 seconds."),
                                          {QString::number(fresh.front().lastedSeconds.value_or(0))}}});
        return;
    }
    reading.say(FindingVerdict::Note, {QT_TRANSLATE_NOOP("Text", "Windows itself has just connected to this server."), {}});
    reading.note(kWindowsConnects, reading.text);
}

// The sign-in comes after IPsec: such a number proves that IPsec worked.
bool readSignIn(Finding &reading, const RasAttempt &attempt, const IkeObservation *ours)
{
    static constexpr std::array<std::pair<int, CauseId>, 6> kCauses{{{691, cause::kCredentialsRejected},
                                                                     {741, cause::kEncryptionLevel},
                                                                     {742, cause::kEncryptionLevel},
                                                                     {919, cause::kSignInProtocol},
                                                                     {930, cause::kServerSignInTimeout},
                                                                     {938, cause::kServerSignInTimeout}}};
    const auto known = std::ranges::find(kCauses, attempt.error, &std::pair<int, CauseId>::first);
    if (known == kCauses.end())
        return false;
    reading.say(FindingVerdict::Problem, sentence(attempt));
    reading.add(known->second,
                {reading.text, {QT_TRANSLATE_NOOP("Text", "The sign-in comes after IPsec, so IPsec worked."), {}}});
    const StageResult *signIn = ours ? ours->find(Stage::Ppp, 4500) : nullptr;
    if (known->second == cause::kCredentialsRejected && signIn && signIn->outcome == StageOutcome::Answered)
        reading.causes.back().evidence.push_back(
            {QT_TRANSLATE_NOOP(
                 "Text", "The server accepts the user name and password that you typed, so Windows has saved different ones."),
             {}});
    return true;
}

using Filters = RasAttempt::Filters;

// The newest that was made so; nothing where there is none.
const RasAttempt *madeWith(Filters filters, const std::vector<RasAttempt> &fresh)
{
    const auto made = std::ranges::find(fresh, filters, &RasAttempt::filters);
    return made == fresh.end() ? nullptr : &*made;
}

bool cameFurther(const RasAttempt &attempt)
{
    return attempt.error == 0 || stageOf(attempt) == AttemptStage::AfterIpsec;
}

// Filters only keep back: what comes further past them was kept back by one of them. One that fails all the same proves nothing,
// since a callout may still veto. True: it says what is wrong.
bool readPermitted(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &stored,
                   const QStringList &protection)
{
    const RasAttempt *permitted = madeWith(Filters::ServerLetPast, fresh);
    if (permitted == nullptr)
        return false;
    if (!cameFurther(*permitted)) {
        reading.note("windows.permitted-too",
                     {QT_TRANSLATE_NOOP("Text", "Windows still fails when the server is let through this computer's filters "
                                                "(error %1). A program that inspects packets may still stop it."),
                      {QString::number(permitted->error)}});
        return false;
    }
    std::vector<CauseRef> set;
    for (const QString &product : protection.first(std::min(protection.size(), kMostNamed)))
        set.push_back({cause::kFilterProduct, product});
    if (set.empty())
        set.push_back({cause::kFirewallPolicy, {}});
    set.push_back({cause::kFilterLeftOver, {}});
    set.push_back({cause::kFilterKillSwitch, {}});
    const Text proven{QT_TRANSLATE_NOOP("Text", "Windows connects when the server is let through this computer's filters, and "
                                                "fails otherwise (error %1). A filter on this computer stops the VPN."),
                      {QString::number(stored.error)}};
    reading.say(FindingVerdict::Unknown, proven);
    reading.open.push_back(
        {std::move(set),
         {QT_TRANSLATE_NOOP("Text",
                            "Allow UDP 500, UDP 4500 and ESP to the server in this computer's security program, and try again."),
          {}}});
    return true;
}

// What the firewall holds beside the filters that the permission outweighs: rules that ask for IPsec, and what hangs on them.
bool readFirewallOff(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &stored)
{
    const RasAttempt *off = madeWith(Filters::FirewallOff, fresh);
    if (off == nullptr)
        return false;
    if (!cameFurther(*off)) {
        reading.note("windows.firewall-off-too",
                     {QT_TRANSLATE_NOOP("Text", "Windows still fails while the Windows firewall is off (error %1), so the "
                                                "firewall alone is not what stops the VPN."),
                      {QString::number(off->error)}});
        return false;
    }
    reading.say(FindingVerdict::Unknown,
                {QT_TRANSLATE_NOOP("Text", "Windows connects while the Windows firewall is off, and fails otherwise (error %1). "
                                           "Something in that firewall stops the VPN."),
                 {QString::number(stored.error)}});
    reading.leaveOpen(
        {cause::kIpsecPolicyConflict, cause::kFirewallPolicy},
        {QT_TRANSLATE_NOOP("Text", "In \"Windows Defender Firewall with Advanced Security\", look for connection security rules "
                                   "and for outbound rules that block. Disable them one at a time and try again."),
         {}});
    return true;
}

void readIpsec(Finding &reading, const std::vector<RasAttempt> &fresh, const RasAttempt &attempt,
               const IkeObservation *ours)
{
    const Text theirs = sentence(attempt);
    const bool typedConnects =
        std::ranges::any_of(fresh, [](const RasAttempt &one) { return one.key == Key::Typed && one.error == 0; });
    const bool reachedKey = attempt.ikeProgress == IkeProgress::IdentitySent;
    const bool metSilence = attempt.ikeProgress == IkeProgress::OfferSent &&
                            (!attempt.ikeError || attempt.ikeError == kNoAnswer || attempt.ikeError == kTimedOut);
    if (typedConnects || (reachedKey && goodKey(ours, 4500))) {
        reading.say(FindingVerdict::Problem, theirs);
        reading.add(
            cause::kPskStoredDiffers,
            {theirs, typedConnects
                         ? Text{QT_TRANSLATE_NOOP("Text", "Windows connects with the key that you typed."), {}}
                         : Text{QT_TRANSLATE_NOOP(
                                    "Text", "The server answers us with the key that you typed, but does not answer Windows."),
                                {}}});
        return;
    }
    if (metSilence && answersOffers(ours)) {
        reading.say(FindingVerdict::Problem, theirs);
        reading.add(
            cause::kOneIkeClient,
            {theirs,
             {QT_TRANSLATE_NOOP("Text",
                                "The server answers us on another source port. Windows uses port 500 and gets no answer at all."),
              {}}});
        return;
    }
    if (tunnelIsGood(ours) && withoutNat(ours)) {
        reading.say(FindingVerdict::Problem, theirs);
        reading.add(
            cause::kEspBlocked,
            {theirs,
             {QT_TRANSLATE_NOOP(
                  "Text",
                  "Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT."),
              {}}});
        return;
    }
    if (provesKey(ours)) {
        reading.say(FindingVerdict::Unknown, theirs);
        reading.leaveOpen({cause::kPskStoredDiffers, cause::kOneIkeClient},
                          {QT_TRANSLATE_NOOP("Text", "Type the key again in the Windows connection and try it. If that does not "
                                                     "help, disconnect the VPN on the other computers here and try again."),
                           {}});
        return;
    }
    reading.say(FindingVerdict::Note, theirs);
    reading.note("windows.last-error", theirs);
}

} // namespace

AttemptStage stageOf(const RasAttempt &attempt)
{
    // Numbers of modems and links mean many things; how far it came is certain.
    if (attempt.reached == DialStage::SignIn)
        return AttemptStage::AfterIpsec;
    const AttemptStage known = attemptError(attempt.error).stage;
    return known == AttemptStage::Unsaid && attempt.reached == DialStage::Tunnel ? AttemptStage::Ipsec : known;
}

AttemptError attemptError(int error)
{
    const auto known = std::ranges::find(kErrors, error, &KnownError::number);
    if (known == kErrors.end())
        return {};
    return {known->stage, known->meaning};
}

Finding readAttempts(const std::vector<RasAttempt> &fresh, const IkeObservation *ours, const QStringList &protection)
{
    Finding reading;
    const auto stored = std::ranges::find_if(
        fresh, [](const RasAttempt &attempt) { return attempt.key == Key::Stored && attempt.filters == Filters::InForce; });
    if (stored == fresh.end())
        return reading;
    if (stored->error == 0) {
        readSuccess(reading, fresh, ours);
        return reading;
    }
    if (readSignIn(reading, *stored, ours))
        return reading;
    if (stageOf(*stored) == AttemptStage::Ipsec &&
        (readPermitted(reading, fresh, *stored, protection) || readFirewallOff(reading, fresh, *stored)))
        return reading;
    if (stageOf(*stored) == AttemptStage::Ipsec)
        readIpsec(reading, fresh, *stored, ours);
    else {
        reading.say(FindingVerdict::Note, sentence(*stored));
        reading.note("windows.last-error", reading.text);
    }
    return reading;
}

} // namespace fix789
