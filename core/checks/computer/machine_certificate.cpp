// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A connection with certificate authentication needs a certificate in the computer's store: with its private key, in its
// validity period, for the right purpose, and from a trusted issuer. IPsec runs as the system and cannot see a user's store.
// One good certificate among bad ones is enough; a connection with a key needs none.
#include "analysis/certificates.h"
#include "analysis/udp.h"
#include "checks/chosen_profile.h"
#include "checks/filter_events.h"
#include "checks/local_checks.h"
#include "checks/observe_ike.h"
#include "checks/reference_time.h"
#include "checks/unreadable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace machine_certificate {
namespace {

constexpr std::array<CauseId, 17> kCauses{cause::kComputerClock,
                                          cause::kFragmentsDropped,
                                          cause::kFragmentsReordered,
                                          cause::kCertificateRevocationUnreachable,
                                          cause::kCertificateServerRoot,
                                          cause::kCertificateNone,
                                          cause::kCertificateWrongStore,
                                          cause::kCertificateNoPrivateKey,
                                          cause::kCertificateKeyUnusable,
                                          cause::kCertificateRevoked,
                                          cause::kCertificateExpired,
                                          cause::kCertificateNotYetValid,
                                          cause::kCertificatePurpose,
                                          cause::kCertificateChain,
                                          cause::kCertificateWeak,
                                          cause::kProfileAuthentication,
                                          cause::kCertificateWrongOneChosen};

constexpr qsizetype kLongestName = 120;

struct Look {
    const analysis::CertificateChoice &choice;
    std::size_t ofComputer = 0; ///< certificates in the computer's store
    bool serverTakesKeys = false;
    QDateTime now;
};

// The name comes from an unknown source: replace line breaks and characters that change the text direction.
QString shownName(const ComputerCertificate &certificate)
{
    QString name = certificate.subject.left(kLongestName);
    for (QChar &c : name)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QChar(QChar::ReplacementCharacter);
    return name;
}

QString dayOf(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

Text evidenceOf(CauseId fault, const ComputerCertificate &c, const QDateTime &now)
{
    const QString name = shownName(c);
    if (fault == cause::kCertificateNoPrivateKey)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) has no private key on this computer."),
                {name, c.thumbprint}};
    if (fault == cause::kCertificateKeyUnusable)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) refers to a private key that cannot be used."),
                {name, c.thumbprint}};
    if (fault == cause::kCertificateRevoked)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) was revoked by its issuer."), {name, c.thumbprint}};
    if (fault == cause::kCertificateExpired)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) was valid until %3. The date is now %4."),
                {name, c.thumbprint, dayOf(c.notAfter), dayOf(now)}};
    if (fault == cause::kCertificateNotYetValid)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) is not valid before %3. The date is now %4."),
                {name, c.thumbprint, dayOf(c.notBefore), dayOf(now)}};
    if (fault == cause::kCertificatePurpose)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) was issued for other purposes: %3."),
                {name, c.thumbprint, c.purposes.value_or(QStringList()).join(QStringLiteral(", ")).left(kLongestName)}};
    if (fault == cause::kCertificateWeak)
        return {QT_TRANSLATE_NOOP("Text", "The certificate \"%1\" (%2) uses cryptography that Windows no longer accepts."),
                {name, c.thumbprint}};
    if (c.chain == ChainState::Incomplete)
        return {QT_TRANSLATE_NOOP("Text", "A certificate between \"%1\" (%2) and a trusted root is missing on this computer."),
                {name, c.thumbprint}};
    if (c.chain == ChainState::RootUntrusted)
        return {QT_TRANSLATE_NOOP("Text", "This computer does not trust the root certificate of \"%1\" (%2)."),
                {name, c.thumbprint}};
    return {QT_TRANSLATE_NOOP("Text", "Windows does not accept the certificate chain of \"%1\" (%2)."), {name, c.thumbprint}};
}

void add(Finding &f, CauseRef ref, Text evidence)
{
    if (f.causes.empty())
        f.text = evidence;
    f.verdict = FindingVerdict::Problem;
    f.causes.push_back({std::move(ref), {std::move(evidence)}, {}});
}

// Evidence that fits several causes leaves the verdict to the proven ones.
void leaveOpen(Finding &f, std::vector<CauseRef> set, const Text &seen, Text next)
{
    if (f.causes.empty()) {
        f.verdict = FindingVerdict::Unknown;
        f.text = seen;
    }
    f.open.push_back({std::move(set), std::move(next)});
}

Finding judgeNone(const Look &look)
{
    if (const ComputerCertificate *other = look.choice.ofUser) {
        Finding f = finding(FindingVerdict::Problem, {});
        add(f, {cause::kCertificateWrongStore, {}},
            {QT_TRANSLATE_NOOP("Text",
                               "The certificate \"%1\" (%2) is in a user's store, but the computer's own store has none."),
             {shownName(*other), other->thumbprint}});
        return f;
    }
    // The connection has the wrong authentication method: asking for a certificate would mislead.
    if (look.serverTakesKeys)
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "There is no certificate, but the server works with a pre-shared key."), {}});
    Finding f = finding(FindingVerdict::Problem, {});
    add(f, {cause::kCertificateNone, {}},
        {QT_TRANSLATE_NOOP("Text", "The connection signs in with a certificate, but this computer has none for it."), {}});
    return f;
}

Finding judgeFaults(const Look &look)
{
    const ComputerCertificate &best = *look.choice.best;
    const auto has = [&](CauseId id) { return std::ranges::find(look.choice.faults, id) != look.choice.faults.end(); };
    if (has(cause::kCertificatePurpose) && look.choice.ofUser)
        return judgeNone(look);

    Finding f = finding(FindingVerdict::Ok, {});
    for (const CauseId fault : look.choice.faults) {
        const Text evidence = evidenceOf(fault, best, look.now);
        const bool byClock = fault == cause::kCertificateExpired || fault == cause::kCertificateNotYetValid;
        if (byClock && look.choice.clockDoubtful) {
            leaveOpen(f, {{cause::kComputerClock, {}}, {fault, {}}}, evidence,
                      {QT_TRANSLATE_NOOP("Text", "Compare this computer's date with the date on a phone."), {}});
            continue;
        }
        // A managed computer has certificates for management: this may not be the intended one.
        std::vector<CauseRef> set{{fault, {}}};
        if (fault == cause::kCertificateChain && look.choice.ofUser)
            set.push_back({cause::kCertificateWrongStore, {}});
        if (fault == cause::kCertificateChain && look.serverTakesKeys)
            set.push_back({cause::kProfileAuthentication, {}});
        if (set.size() > 1)
            leaveOpen(f, std::move(set), evidence,
                      {QT_TRANSLATE_NOOP("Text",
                                         "Ask the person who runs the VPN which certificate or key is meant for this computer."),
                       {}});
        else
            add(f, set.front(), evidence);
    }
    return f;
}

Finding judgeGood(const ComputerCertificate &best)
{
    const QStringList named{shownName(best), best.thumbprint};
    if (best.chain == ChainState::RevocationUnknown) {
        Finding f =
            finding(FindingVerdict::Note,
                    {QT_TRANSLATE_NOOP(
                         "Text", "It could not be checked whether \"%1\" (%2) has been revoked; Windows continues regardless."),
                     named});
        f.notes.push_back({"certificate.revocation-unreachable", f.text});
        return f;
    }
    if (best.chain == ChainState::NotKnown)
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP("Text", "It could not be determined whether this computer trusts the issuer of \"%1\" (%2)."),
             named});
    if (best.key == KeyUse::Usable)
        return finding(FindingVerdict::Ok,
                       {QT_TRANSLATE_NOOP("Text", "The computer's certificate \"%1\" (%2) can be used."), named});
    Finding f = finding(
        FindingVerdict::Unknown,
        {QT_TRANSLATE_NOOP(
             "Text",
             "The certificate \"%1\" (%2) has no known problem, but only an administrator can see whether its key works."),
         named});
    f.facts.insert(QStringLiteral("needsAdministrator"), best.key == KeyUse::Refused);
    return f;
}

void exclude(Finding &f, const analysis::CertificateChoice &choice)
{
    if (!choice.best || !choice.faults.empty())
        return;
    for (const CauseId id : {cause::kCertificateNone, cause::kCertificateWrongStore, cause::kCertificateExpired,
                             cause::kCertificateNotYetValid, cause::kCertificatePurpose})
        f.excluded.push_back({{id, {}},
                              {QT_TRANSLATE_NOOP("Text", "This computer has a certificate for the VPN that is valid until %1."),
                               {dayOf(choice.best->notAfter)}}});
}

Finding judge(const Look &look)
{
    Finding f = !look.choice.best             ? judgeNone(look)
                : !look.choice.faults.empty() ? judgeFaults(look)
                                              : judgeGood(*look.choice.best);
    exclude(f, look.choice);
    f.facts.insert(QStringLiteral("ofComputer"), qint64(look.ofComputer));
    if (const ComputerCertificate *best = look.choice.best) {
        f.facts.insert(QStringLiteral("subject"), shownName(*best));
        f.facts.insert(QStringLiteral("thumbprint"), best->thumbprint);
        f.facts.insert(QStringLiteral("notBefore"), best->notBefore.toString(Qt::ISODate));
        f.facts.insert(QStringLiteral("notAfter"), best->notAfter.toString(Qt::ISODate));
    }
    return f;
}

// The error of Windows' own key exchange, if the certificate itself has no fault.
// https://learn.microsoft.com/windows/win32/debug/system-error-codes--12000-15999-
void judgeFailure(Finding &f, const FilterEvent &failed)
{
    constexpr int kAuthenticationFailed = 13801; // ERROR_IPSEC_IKE_AUTH_FAIL
    constexpr int kRevocationFailed = 13817;     // ERROR_IPSEC_IKE_CRL_FAILED
    constexpr int kChainPolicyMismatch = 13887;  // ERROR_IPSEC_IKE_CERT_CHAIN_POLICY_MISMATCH
    if (failed.error == kRevocationFailed)
        add(f, {cause::kCertificateRevocationUnreachable, {}},
            {QT_TRANSLATE_NOOP(
                 "Text",
                 "Windows ended the key exchange because the revocation of a certificate could not be checked (error %1)."),
             {QString::number(failed.error)}});
    else if (failed.failedAt == FilterEvent::FailedAt::Here &&
             (failed.error == kAuthenticationFailed || failed.error == kChainPolicyMismatch))
        leaveOpen(f, {{cause::kCertificateServerRoot, {}}, {cause::kServerCertificateExpired, {}}},
                  {QT_TRANSLATE_NOOP("Text", "Windows did not accept the server's certificate (error %1)."),
                   {QString::number(failed.error)}},
                  {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN whether the server's certificate was renewed, and "
                                             "ask for its root certificate."),
                   {}});
}

// A good certificate exists, but the failed key exchange used another one. The events of the filtering platform name it.
void judgeTheOneUsed(Finding &f, const Machine &machine, const Target &target, const Progress &progress,
                     const ComputerCertificate &best, const std::vector<ComputerCertificate> &certificates)
{
    const auto failed = lastMainModeFailure(machine, target, progress);
    if (failed)
        judgeFailure(f, *failed);
    if (!failed || failed->certificate.isEmpty() || failed->certificate.compare(best.thumbprint, Qt::CaseInsensitive) == 0)
        return;
    const auto used = std::ranges::find_if(certificates, [&](const ComputerCertificate &one) {
        return one.store == CertificateStore::Computer && one.thumbprint.compare(failed->certificate, Qt::CaseInsensitive) == 0;
    });
    if (used == certificates.end())
        return;
    const QStringList named{shownName(*used), used->thumbprint, shownName(best), best.thumbprint};
    const std::vector<ComputerCertificate> alone{*used};
    const analysis::CertificateChoice asTheOnlyOne = analysis::chooseCertificate(alone, machine.clock.now());
    if (!asTheOnlyOne.best || !asTheOnlyOne.faults.empty()) {
        f.excluded.clear();
        add(f, {cause::kCertificateWrongOneChosen, {}},
            {QT_TRANSLATE_NOOP("Text",
                               "Windows signed in with the certificate \"%1\" (%2) and failed; the right one is \"%3\" (%4)."),
             named});
        return;
    }
    f.notes.push_back(
        {"certificate.another-used",
         {QT_TRANSLATE_NOOP("Text",
                            "Windows signed in with the certificate \"%1\" (%2) and failed. There is another one, \"%3\" (%4)."),
          named}});
    if (f.verdict == FindingVerdict::Ok) {
        f.verdict = FindingVerdict::Note;
        f.text = f.notes.back().text;
    }
}

// A connection with a certificate sends messages larger than one packet. If our negotiation used no certificate, the large
// message 1 shows whether they arrive; a server that accepts IKEv1 fragments shows that only in a certificate negotiation.
void judgeLargePackets(Finding &f, const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    const bool tried = seen && seen->withCertificate && std::ranges::any_of(seen->stages, [](const StageResult &one) {
                           return one.stage == Stage::Auth && one.outcome != StageOutcome::NotTried;
                       });
    if (!seen || tried || seen->largeAnswered != false)
        return;
    const bool reordered = seen->responder && analysis::fragmentsAreReordered(*seen->responder);
    add(f, {reordered ? cause::kFragmentsReordered : cause::kFragmentsDropped, {}},
        {QT_TRANSLATE_NOOP(
             "Text", "A message larger than one packet got no answer, and a connection with a certificate sends such messages."),
         {}});
}

// A separate check covers a wrong clock; here reference time decides whether a certificate is valid.
ReferenceTime timeToJudgeBy(const Machine &machine, const Progress &progress,
                            const std::vector<ComputerCertificate> &certificates, const QDateTime &here)
{
    const analysis::CertificateChoice choice = analysis::chooseCertificate(certificates, here);
    const bool rests = std::ranges::any_of(choice.faults, [](CauseId fault) {
        return fault == cause::kCertificateExpired || fault == cause::kCertificateNotYetValid;
    });
    return rests ? askTime(machine, progress).value_or(ReferenceTime{here, {}}) : ReferenceTime{here, {}};
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto profiles = machine.facts.profiles();
    if (!profiles)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The VPN connections could not be read."), {}});
    const VpnProfile *profile = chosenProfile(*profiles, target);
    if (!profile || !signsInWithCertificate(*profile))
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "No VPN connection that was checked signs in with a certificate."), {}});
    const auto certificates = machine.facts.certificates();
    if (!certificates)
        return couldNotRead(certificates.error(),
                            {QT_TRANSLATE_NOOP("Text", "The certificates of this computer could not be read."), {}},
                            "machine-certificate");
    const auto now = machine.clock.dateSeen();
    if (!now)
        return finding(
            FindingVerdict::Unknown,
            {QT_TRANSLATE_NOOP("Text", "Certificates cannot be checked, because the date of this computer is unknown."), {}});
    const ReferenceTime time = timeToJudgeBy(machine, progress, *certificates, *now);
    analysis::CertificateChoice choice = analysis::chooseCertificate(*certificates, time.date());
    choice.clockDoubtful = choice.clockDoubtful && !time.told;
    const bool isGood = choice.best && choice.faults.empty();
    const auto seen =
        isGood || target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    const auto ofComputer = std::ranges::count(*certificates, CertificateStore::Computer, &ComputerCertificate::store);
    Finding f = judge({choice, std::size_t(ofComputer), seen && takesKeys(*seen), time.date()});
    if (isGood)
        judgeTheOneUsed(f, machine, target, progress, *choice.best, *certificates);
    judgeLargePackets(f, machine, target, progress);
    return f;
}

} // namespace
} // namespace machine_certificate

const Check kMachineCertificate{
    .id = "machine-certificate",
    .title = QT_TRANSLATE_NOOP("Text", "The computer's certificate is suitable for the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = machine_certificate::kCauses,
    .run = machine_certificate::run,
};

} // namespace fix789::checks
