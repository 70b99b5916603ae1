// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/recorded_organisation.h"

#include "base/atomic_file.h"
#include "site/saved_answer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace fix789::app {
namespace {

constexpr qint64 kLargestFolder = 512LL * 1024 * 1024;

QString fileFor(const QString &request, std::size_t number)
{
    static const QRegularExpression kOther(QStringLiteral("[^A-Za-z0-9]+"));
    const QString name = QString(request).replace(kOther, QStringLiteral("_")).left(100);
    return QStringLiteral("%1%2.json").arg(number, 5, 10, QLatin1Char('0')).arg(name);
}

} // namespace

Result<site::Answers> readRecordedOrganisation(const QString &folder)
{
    const QString doing = QStringLiteral("reading a recorded organisation");
    const QDir dir(folder);
    if (!dir.exists())
        return failure(ErrorKind::NotFound, doing);
    const QFileInfoList files = dir.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.size() > qsizetype(site::kMostAnswers))
        return failure(ErrorKind::Malformed, doing);
    site::Answers answers;
    qint64 total = 0;
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        total += info.size();
        if (total > kLargestFolder)
            return failure(ErrorKind::Malformed, doing);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // What cannot be read is as if it had not been asked for.
        if (auto answer = site::answerFromJson(file.read(std::min<qint64>(info.size(), site::kLargestAnswer) + 1)))
            answers.add(std::move(*answer));
    }
    if (answers.all().empty())
        return failure(ErrorKind::NotFound, doing);
    return answers;
}

Result<QString> saveOrganisation(const QString &folder, const site::Answers &answers, const QString &client)
{
    const QString doing = QStringLiteral("saving the organisation");
    QDir dir(folder);
    if (!QDir().mkpath(folder) || !dir.isEmpty())
        return failure(ErrorKind::Refused, doing);
    site::AnswerRedactor redactor;
    std::size_t number = 0;
    for (const site::DashboardAnswer &answer : answers.all()) {
        const site::DashboardAnswer redacted = redactor.redacted(answer);
        const QByteArray bytes = QJsonDocument(toJson(redacted)).toJson(QJsonDocument::Indented);
        if (const auto saved = writeAtomicFile(dir.filePath(fileFor(redacted.request, ++number)), bytes, doing); !saved)
            return std::unexpected(saved.error());
    }
    return redactor.standInFor(client);
}

} // namespace fix789::app
