// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/command_line.h"
#include "app/fix789ctl/output.h"
#include "site_commands.h"
#include "site_file.h"
#include "site_signature.h"

#include "base/atomic_file.h"

#include <QCoreApplication>
#include <QFile>

namespace fix789::app {

ExitCode runSiteSign(const CommandLine &line)
{
    if (filesOf(line).size() != 1 || line.value("key").isEmpty()) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "Name the site file, and give the key file with --key."), {}});
        return ExitCode::UsageError;
    }
    const QString path = filesOf(line).constFirst();
    const QString keyFile = line.value("key");
    const auto bytes = contentOfFile(path, site::kLargestSiteFile);
    const auto record = bytes ? site::siteFromFile(*bytes) : std::unexpected(bytes.error());
    if (!record) {
        complain(whyUnusable(path, record.error()));
        return ExitCode::UsageError;
    }
    const bool isNew = !QFile::exists(keyFile);
    const auto signature = signSite(record->content, keyFile);
    if (!signature) {
        complain(whyUnusable(keyFile, signature.error()));
        return ExitCode::UsageError;
    }
    const auto file = site::signedFile(*bytes, *signature);
    const auto written =
        file ? writeAtomicFile(path, *file, QStringLiteral("writing the site file")) : std::unexpected(file.error());
    if (!written) {
        complain(whyUnusable(path, written.error()));
        return ExitCode::UsageError;
    }
    if (isNew)
        answer(Text{
            QT_TRANSLATE_NOOP(
                "Text", "A new key was created: \"%1\" (keep it secret) and \"%1.pub\" (give it to those who run the survey)."),
            {keyFile}}
                   .translated());
    answer(Text{QT_TRANSLATE_NOOP("Text", "The site file \"%1\" is signed."), {path}}.translated());
    return ExitCode::Done;
}

} // namespace fix789::app
