// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/window_choices_file.h"

#include "base/atomic_file.h"
#include "model/target.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fix789::adapters {
namespace {

constexpr qint64 kLargestFile = 4096;
constexpr qsizetype kLongestTag = 35; // BCP 47, section 4.4.1

bool isTag(const QString &text)
{
    return text.size() <= kLongestTag &&
           std::ranges::all_of(text, [](QChar c) { return c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

} // namespace

WindowChoices windowChoicesFrom(const QByteArray &bytes)
{
    if (bytes.size() > kLargestFile)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    WindowChoices choices{.remember = json[QStringLiteral("remember")].toBool(true),
                          .server = json[QStringLiteral("server")].toString(),
                          .language = json[QStringLiteral("language")].toString()};
    const QString place = json[QStringLiteral("place")].toString();
    const auto known = place.isEmpty() ? Environment::Unknown : environmentFromString(place);
    const bool serverFits = choices.server.isEmpty() || serverFromInput(choices.server) == choices.server;
    if (!known || !serverFits || !isTag(choices.language) || (!choices.remember && !choices.server.isEmpty()))
        return {};
    choices.place = *known;
    return choices;
}

WindowChoicesFile::WindowChoicesFile(const QString &folder) : m_path(folder + QStringLiteral("/window.json")) {}

WindowChoices WindowChoicesFile::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? windowChoicesFrom(file.read(kLargestFile + 1)) : WindowChoices{};
}

Result<void> WindowChoicesFile::write(WindowChoices choices) const
{
    if (!choices.remember) {
        choices.server.clear();
        choices.place = Environment::Unknown;
    }
    QJsonObject json{{QStringLiteral("remember"), choices.remember}};
    if (!choices.server.isEmpty())
        json.insert(QStringLiteral("server"), choices.server);
    if (choices.place != Environment::Unknown)
        json.insert(QStringLiteral("place"), toString(choices.place));
    if (!choices.language.isEmpty())
        json.insert(QStringLiteral("language"), choices.language);
    return writeAtomicFile(m_path, QJsonDocument(json).toJson(), QStringLiteral("remembering what was chosen in the window"));
}

} // namespace fix789::adapters
