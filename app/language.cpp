// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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

} // namespace

bool speak(const QString &tag)
{
    forgetTranslators();
    const QLocale locale(tag);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return locale.language() == QLocale::English;
    auto *own = new QTranslator(QCoreApplication::instance());
    if (!own->load(locale, QStringLiteral("fix789"), QStringLiteral("_"), QStringLiteral(":/i18n")))
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
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("fix789_*.qm")}, QDir::Files, QDir::Name))
        tags << file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-');
    return tags;
}

} // namespace fix789::app
