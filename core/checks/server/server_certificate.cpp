// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A server that authenticates with a certificate sends it in message 6, encrypted, after ours. Windows rejects it with error
// 789 if it has expired or its issuer is not trusted here; our negotiation continues and checks both.
#include "checks/checks.h"
#include "checks/observe_ike.h"
#include "checks/reference_time.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace server_certificate {
namespace {

constexpr std::array<CauseId, 3> kCauses{cause::kServerCertificateExpired, cause::kCertificateServerRoot,
                                         cause::kCertificateServerName};

constexpr qsizetype kLongestName = 200;

QString dayOf(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

// Windows accepts a certificate only if the computer trusts its root; a user's roots do not count.
std::optional<Finding> judgeChain(const ServerCertificate &certificate)
{
    const QStringList named{certificate.subject.left(kLongestName), certificate.issuer.left(kLongestName)};
    if (certificate.chain == ChainState::RootUntrusted) {
        Finding f = finding(
            FindingVerdict::Problem,
            {QT_TRANSLATE_NOOP("Text", "This computer does not trust the root of the server's certificate (%1, issued by %2)."),
             named});
        f.causes.push_back({{cause::kCertificateServerRoot, {}}, {f.text}, {}});
        return f;
    }
    if (certificate.chain != ChainState::Incomplete && certificate.chain != ChainState::Invalid &&
        certificate.chain != ChainState::Revoked && certificate.chain != ChainState::Weak)
        return std::nullopt;
    Finding f = finding(
        FindingVerdict::Note,
        {QT_TRANSLATE_NOOP("Text", "Windows may reject the chain of the server's certificate (%1, issued by %2)."), named});
    f.notes.push_back({"server.certificate-chain", f.text});
    return f;
}

bool isMadeOutTo(const QString &name, const QString &server)
{
    if (name.compare(server, Qt::CaseInsensitive) == 0)
        return true;
    // RFC 6125: an asterisk matches one label.
    return name.startsWith(QLatin1String("*.")) && server.contains(u'.') &&
           name.mid(2).compare(server.section(u'.', 1), Qt::CaseInsensitive) == 0;
}

// Windows compares the dialled name with the certificate's names, or with its subject if it has none (error 835). Older
// recordings hold only the subject: then one of the other names may match.
std::optional<Finding> judgeName(const ServerCertificate &certificate, const QString &server)
{
    static const QRegularExpression kCommonName(QStringLiteral("(?:^|[,/ ])CN=([^,/]+)"));
    QStringList names = certificate.names.value_or(QStringList());
    if (names.isEmpty())
        names << kCommonName.match(certificate.subject).captured(1).trimmed();
    const bool isHost = !names.first().isEmpty() && !names.first().contains(u' ') && names.first().contains(u'.');
    if (std::ranges::any_of(names, [&](const QString &name) { return isMadeOutTo(name, server); }) ||
        (!certificate.names && !isHost))
        return std::nullopt;
    const Text said{QT_TRANSLATE_NOOP("Text", "The server's certificate is issued to \"%1\", but the dialled name is \"%2\"."),
                    {names.join(QStringLiteral(", ")).left(kLongestName), server}};
    Finding f = finding(certificate.names ? FindingVerdict::Problem : FindingVerdict::Unknown, said);
    if (certificate.names)
        f.causes.push_back({{cause::kCertificateServerName, {}}, {said}, {}});
    else
        f.leaveOpen(
            {cause::kCertificateServerName, cause::kOther},
            {QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server which names its certificate contains."), {}});
    return f;
}

Finding judge(const ServerCertificate &certificate, const Result<QDateTime> &now)
{
    const QString subject = certificate.subject.left(kLongestName);
    if (!now)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "It is not known whether the server's certificate is still valid, because the "
                                                  "date of this computer is unknown."),
                        {}});
    if (*now > certificate.notAfter) {
        Finding f = finding(FindingVerdict::Problem,
                            {QT_TRANSLATE_NOOP("Text", "The server's certificate (%1) was valid until %2. The date is now %3."),
                             {subject, dayOf(certificate.notAfter), dayOf(*now)}});
        f.causes.push_back({{cause::kServerCertificateExpired, {}}, {f.text}, {}});
        return f;
    }
    if (*now < certificate.notBefore) {
        // New certificates are valid at once: probably a clock is wrong, but which one is unproven.
        Finding f = finding(
            FindingVerdict::Note,
            {QT_TRANSLATE_NOOP(
                 "Text", "The server's certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong."),
             {subject, dayOf(certificate.notBefore), dayOf(*now)}});
        f.notes.push_back({"server.certificate-not-yet-valid", f.text});
        return f;
    }
    Finding f = finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "The server's certificate (%1) is valid until %2."),
                                             {subject, dayOf(certificate.notAfter)}});
    f.excluded.push_back({{cause::kServerCertificateExpired, {}}, f.text});
    return f;
}

// A valid certificate needs no time source. A separate check covers a wrong clock.
Result<QDateTime> dateFor(const Machine &machine, const Progress &progress, const ServerCertificate &certificate)
{
    const auto here = machine.clock.dateSeen();
    if (here && certificate.notBefore <= *here && *here <= certificate.notAfter)
        return here;
    const auto time = askTime(machine, progress);
    return time ? Result<QDateTime>(time->date()) : here;
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = observeIke(machine, target, progress);
    if (!seen && seen.error().kind == ErrorKind::NotSupported)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The network was not recorded."), {}});
    if (!seen)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The server could not be contacted."), {}});
    if (!seen->serverCertificate)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "The server has not shown a certificate."), {}});
    Finding f = judge(*seen->serverCertificate, dateFor(machine, progress, *seen->serverCertificate));
    // An expired certificate needs renewal first; the issuer of the next one is unknown.
    if (auto chain = judgeChain(*seen->serverCertificate); chain && f.causes.empty())
        f = std::move(*chain);
    if (auto name = judgeName(*seen->serverCertificate, target.server)) {
        if (f.causes.empty())
            f = std::move(*name);
        else
            f.causes.insert(f.causes.end(), name->causes.begin(), name->causes.end());
    }
    f.facts.insert(QStringLiteral("subject"), seen->serverCertificate->subject);
    f.facts.insert(QStringLiteral("notBefore"), seen->serverCertificate->notBefore.toString(Qt::ISODate));
    f.facts.insert(QStringLiteral("notAfter"), seen->serverCertificate->notAfter.toString(Qt::ISODate));
    return f;
}

} // namespace
} // namespace server_certificate

const Check kServerCertificate{
    .id = "server-certificate",
    .title = QT_TRANSLATE_NOOP("Text", "The server's certificate is valid"),
    .group = CheckGroup::Path,
    .needsServer = true,
    .needs = {},
    .causes = server_certificate::kCauses,
    .run = server_certificate::run,
};

} // namespace fix789::checks
