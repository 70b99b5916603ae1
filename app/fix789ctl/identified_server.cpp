// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "identified_server.h"

#include "analysis/server/server_capture.h"
#include "analysis/server/server_log.h"
#include "recording/case/case_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringConverter>

#include <algorithm>

namespace fix789::app {
namespace {

Result<QByteArray> contentOf(const QString &path)
{
    const QString doing = QStringLiteral("reading what a server sent or wrote");
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, doing);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, doing);
    QByteArray bytes = file.read(formats::kLargestCapture + 1);
    if (bytes.size() > formats::kLargestCapture)
        return failure(ErrorKind::Malformed, doing);
    return bytes;
}

bool isCase(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith('{') &&
           QJsonDocument::fromJson(bytes).object().value(QLatin1String("schema")).toString().startsWith(u"fix789.case/");
}

Result<analysis::ServerIdentity> fromCase(const QByteArray &bytes)
{
    const auto file = recording::CaseFile::parse(bytes);
    if (!file)
        return std::unexpected(file.error());
    const auto seen = file->state().ike.find(file->server());
    if (seen == file->state().ike.end() || !seen->second)
        return analysis::ServerCandidates().identity();
    return analysis::identifyServer(*seen->second);
}

// Windows exports its logs in UTF-16 with a byte order mark.
QString textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes.first(std::min<qsizetype>(bytes.size(), 4)));
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(bytes);
}

} // namespace

Result<analysis::ServerIdentity> identifiedServer(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (isCase(*bytes))
        return fromCase(*bytes);
    if (formats::isCapture(*bytes)) {
        const auto datagrams = formats::datagramsIn(*bytes);
        return datagrams ? Result<analysis::ServerIdentity>(analysis::identifyServerByCapture(*datagrams))
                         : std::unexpected(datagrams.error());
    }
    const QString text = textOf(*bytes);
    if (const auto datagrams = formats::datagramsInHex(text); !datagrams.empty())
        return analysis::identifyServerByCapture(datagrams);
    return analysis::identifyServerByLog(text);
}

} // namespace fix789::app
