// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A wrong clock makes good certificates look expired or not yet valid, because Windows judges them by the computer's date,
// and makes every revocation list look stale. A pre-shared key does not depend on time; there a wrong clock is only a note.
#include "analysis/certificates.h"
#include "checks/chosen_profile.h"
#include "checks/local_checks.h"
#include "checks/observe_ike.h"
#include "checks/reference_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace fix789::checks {
namespace computer_clock {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kComputerClock};
// Certificates are valid for months; if a day more or less decides, the certificate's own dates are judged below.
constexpr qint64 kDay = std::chrono::seconds(std::chrono::days(1)).count();

bool isOutOfTime(const analysis::CertificateChoice &choice)
{
    return std::ranges::any_of(choice.faults, [](CauseId fault) {
        return fault == cause::kCertificateExpired || fault == cause::kCertificateNotYetValid;
    });
}

std::optional<Text> ofOwnCertificate(const Machine &machine, const Target &target, const ReferenceTime &time)
{
    const auto profiles = machine.facts.profiles();
    const VpnProfile *profile = profiles ? chosenProfile(*profiles, target) : nullptr;
    if (profile == nullptr || !signsInWithCertificate(*profile))
        return std::nullopt;
    const auto certificates = machine.facts.certificates();
    if (certificates && isOutOfTime(analysis::chooseCertificate(*certificates, time.here)) &&
        !isOutOfTime(analysis::chooseCertificate(*certificates, *time.told)))
        return Text{
            QT_TRANSLATE_NOOP(
                "Text", "According to the other sources, this computer's certificate is valid now; by its own clock it is not."),
            {}};
    if (std::abs(time.here.secsTo(*time.told)) > kDay)
        return Text{
            QT_TRANSLATE_NOOP(
                "Text", "The connection signs in with a certificate, and the clock decides whether a certificate is valid."),
            {}};
    return std::nullopt;
}

std::optional<Text> ofServersCertificate(const Machine &machine, const Target &target, const Progress &progress,
                                         const ReferenceTime &time)
{
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    if (!seen || !seen->serverCertificate)
        return std::nullopt;
    const ServerCertificate &its = *seen->serverCertificate;
    const auto isValid = [&its](const QDateTime &at) { return its.notBefore <= at && at <= its.notAfter; };
    if (isValid(time.here) || !isValid(*time.told))
        return std::nullopt;
    return Text{
        QT_TRANSLATE_NOOP(
            "Text", "According to the other sources, the server's certificate is valid now; by this computer's clock it is not."),
        {}};
}

Finding judge(const Machine &machine, const Target &target, const Progress &progress, const ReferenceTime &time)
{
    Finding f = finding(FindingVerdict::Ok,
                        {QT_TRANSLATE_NOOP("Text", "The clock of this computer agrees with other time sources."), {}});
    f.facts.insert(QStringLiteral("here"), time.here.toString(Qt::ISODate));
    f.facts.insert(QStringLiteral("told"), time.told->toString(Qt::ISODate));
    if (!time.isClockWrong()) {
        f.excluded.push_back({{cause::kComputerClock, {}}, f.text});
        return f;
    }
    f.text = {QT_TRANSLATE_NOOP("Text", "This computer's clock shows %1; other sources show %2 (both UTC)."),
              {shownTime(time.here), shownTime(*time.told)}};
    Cause clock{{cause::kComputerClock, {}}, {f.text}, {}};
    for (auto suffers : {ofOwnCertificate(machine, target, time), ofServersCertificate(machine, target, progress, time)})
        if (suffers)
            clock.evidence.push_back(std::move(*suffers));
    if (clock.evidence.size() == 1) {
        f.verdict = FindingVerdict::Note;
        f.notes.push_back({"computer.clock-off", f.text});
        return f;
    }
    f.verdict = FindingVerdict::Problem;
    f.causes.push_back(std::move(clock));
    return f;
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto time = askTime(machine, progress);
    if (!time && time.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The date of this computer was not recorded."), {}});
    if (!time)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "The time on this computer or on other computers could not be read."), {}});
    if (!time->told)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "No reliable time source was available."), {}});
    return judge(machine, target, progress, *time);
}

} // namespace
} // namespace computer_clock

const Check kComputerClock{
    .id = "computer-clock",
    .title = QT_TRANSLATE_NOOP("Text", "The clock is right"),
    .group = CheckGroup::Computer,
    .needs = {},
    .causes = computer_clock::kCauses,
    .run = computer_clock::run,
};

} // namespace fix789::checks
