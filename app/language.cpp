// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace fix789::app {
namespace {

// Of the program; a removed translator tells the application so.
void forgetTranslators()
{
    for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
}

// In the program; on Windows beside it, since a copy in each program would be a good part of what is installed.
QStringList catalogueFolders()
{
    return {QStringLiteral(":/i18n"), QCoreApplication::applicationDirPath() + QStringLiteral("/translations")};
}

} // namespace

bool speak(const QString &tag)
{
    forgetTranslators();
    const QLocale locale(tag);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return locale.language() == QLocale::English;
    auto *own = new QTranslator(QCoreApplication::instance());
    if (std::ranges::none_of(catalogueFolders(), [&](const QString &folder) {
            return own->load(locale, QStringLiteral("fix789"), QStringLiteral("_"), folder);
        }))
        return false;
    QCoreApplication::installTranslator(own);
    // Texts of Qt's own buttons; the program works without them.
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QCoreApplication::applicationDirPath() + QStringLiteral("/translations")))
        QCoreApplication::installTranslator(qt);
    return true;
}

QStringList languages()
{
    QStringList tags{QStringLiteral("en")};
    for (const QString &folder : catalogueFolders())
        for (const QString &file : QDir(folder).entryList({QStringLiteral("fix789_*.qm")}, QDir::Files, QDir::Name))
            tags << file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-');
    tags.removeDuplicates();
    return tags;
}

} // namespace fix789::app
