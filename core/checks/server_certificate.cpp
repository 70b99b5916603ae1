// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A server that works with certificates shows its own one in message 6, encrypted, after ours. Windows refuses it once its time
// has run out, with error 789 like everything else; our negotiation goes on and reads its days.
#include "checks/checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>

#include <array>

namespace fix789 {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kServerCertificateExpired};

QString dayOf(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

Finding judge(const ServerCertificate &certificate, const Result<QDateTime> &now)
{
    const QString subject = certificate.subject.left(200);
    if (!now)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "Whether the server's certificate is still valid is not known, because the "
                                                  "date of this computer is not."),
                        {}});
    if (*now > certificate.notAfter) {
        Finding f =
            finding(FindingVerdict::Problem,
                    {QT_TRANSLATE_NOOP("Text", "The server's certificate (%1) was valid until %2. By this computer's clock it is "
                                               "%3."),
                     {subject, dayOf(certificate.notAfter), dayOf(*now)}});
        f.causes.push_back({{cause::kServerCertificateExpired, {}}, {f.text}, {}});
        return f;
    }
    if (*now < certificate.notBefore) {
        // New certificates are made to be valid at once: more likely it is the clock that is wrong, but which one is not proven.
        Finding f = finding(
            FindingVerdict::Note,
            {QT_TRANSLATE_NOOP("Text", "The server's certificate (%1) is valid from %2 on. By this computer's clock it is "
                                       "%3: one of the two is wrong."),
             {subject, dayOf(certificate.notBefore), dayOf(*now)}});
        f.notes.push_back({"server.certificate-not-yet-valid", f.text});
        return f;
    }
    Finding f = finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "The server's certificate (%1) is valid until %2."),
                                             {subject, dayOf(certificate.notAfter)}});
    f.excluded.push_back({{cause::kServerCertificateExpired, {}}, f.text});
    return f;
}

Finding run(const Machine &machine, const Target &target, const Watch &watch)
{
    if (target.server.isEmpty())
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "No server was named."), {}});
    const auto seen = observeIke(machine, target, watch);
    if (!seen && seen.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not recorded."), {}});
    if (!seen)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The server could not be asked."), {}});
    if (!seen->serverCertificate)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The server has not shown a certificate."), {}});
    Finding f = judge(*seen->serverCertificate, machine.clock.dateSeen());
    f.facts.insert(QStringLiteral("subject"), seen->serverCertificate->subject);
    f.facts.insert(QStringLiteral("notBefore"), seen->serverCertificate->notBefore.toString(Qt::ISODate));
    f.facts.insert(QStringLiteral("notAfter"), seen->serverCertificate->notAfter.toString(Qt::ISODate));
    return f;
}

} // namespace

const Check kServerCertificate{
    .id = "server-certificate",
    .title = QT_TRANSLATE_NOOP("Text", "The server's certificate is valid"),
    .station = Station::Path,
    .needs = {},
    .causes = kCauses,
    .run = run,
};

} // namespace fix789
