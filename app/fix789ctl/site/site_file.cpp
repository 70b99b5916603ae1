// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site_file.h"

#include "app/fix789ctl/output.h"
#include "site_signature.h"

#include "app/system.h"

#include <QFile>
#include <QFileInfo>

namespace fix789::app {
namespace {

constexpr qsizetype kLargestTrust = 64 * 1024;
const auto kTrusted = QStringLiteral("/trusted-sites.pem");

// Where an administrator puts the keys for everybody. Elsewhere than on Windows the folder is not ours, so its rights count.
std::expected<QByteArray, Text> keysOfThisComputer()
{
    const auto folder = machineReadableFolder();
    const QFileInfo file((folder ? *folder : QStringLiteral("/etc/fix789")) + kTrusted);
    const Text none{
        QT_TRANSLATE_NOOP("Text", "No keys are trusted on this computer. Name a file with public keys with --trust, or let an "
                                  "administrator put one at \"%1\"."),
        {file.filePath()}};
    if (!file.isFile())
        return std::unexpected(none);
    const bool writtenByOthers = !folder && (file.ownerId() != 0 || file.isSymLink() ||
                                             file.permissions().testAnyFlags(QFile::WriteGroup | QFile::WriteOther));
    if (writtenByOthers)
        return std::unexpected(
            Text{QT_TRANSLATE_NOOP("Text", "Users who are not administrators can write to \"%1\", so its keys do not count."),
                 {file.filePath()}});
    const auto keys = contentOfFile(file.filePath(), kLargestTrust);
    return keys ? std::expected<QByteArray, Text>(*keys) : std::unexpected(none);
}

std::expected<QByteArray, Text> trustedKeys(const QString &trust)
{
    if (trust.isEmpty())
        return keysOfThisComputer();
    const auto keys = contentOfFile(trust, kLargestTrust);
    if (!keys)
        return std::unexpected(whyUnusable(trust, keys.error()));
    if (!holdsPublicKey(*keys))
        return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The file \"%1\" holds no public key (Ed25519, PEM)."), {trust}});
    return *keys;
}

} // namespace

Result<QByteArray> contentOfFile(const QString &path, qsizetype most)
{
    const QString doing = QStringLiteral("reading a file");
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, doing);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, doing);
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        return failure(ErrorKind::Malformed, doing);
    return bytes;
}

std::expected<site::SiteRecord, Text> trustedSite(const QString &path, const QString &trust)
{
    const auto keys = trustedKeys(trust);
    if (!keys)
        return std::unexpected(keys.error());
    const auto bytes = contentOfFile(path, site::kLargestSiteFile);
    const auto signedSite = bytes ? site::siteFromFile(*bytes) : std::unexpected(bytes.error());
    if (!signedSite)
        return std::unexpected(whyUnusable(path, signedSite.error()));
    if (signedSite->signature.isEmpty())
        return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The site file \"%1\" is not signed."), {path}});
    if (!isSignedByOneOf(*keys, signedSite->content, signedSite->signature))
        return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The signature of the site file \"%1\" was not made with a trusted "
                                                              "key, or the file was changed after it was signed."),
                                    {path}});
    return signedSite->record;
}

} // namespace fix789::app
