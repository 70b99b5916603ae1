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
    const QString name = languageFor(tag).replace(u'-', u'_');
    if (name.isEmpty() || name == u"en")
        return !name.isEmpty();
    auto *own = new QTranslator(QCoreApplication::instance());
    if (std::ranges::none_of(catalogueFolders(),
                             [&](const QString &folder) { return own->load(folder + u"/fix789_" + name); }))
        return false;
    QCoreApplication::installTranslator(own);
    // Qt's own texts: the menu of a line edit, the dialog that asks for a file.
    const QString ofQt = QStringLiteral("qtbase_") + name;
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(ofQt, QCoreApplication::applicationDirPath() + QStringLiteral("/translations")) ||
        qt->load(ofQt, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
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

QString languageFor(const QString &tag)
{
    const QLocale wanted(tag);
    QString found;
    if (wanted.language() == QLocale::English)
        return QStringLiteral("en");
    for (const QString &one : languages()) {
        const QLocale has(one);
        if (has.language() == wanted.language() && has.script() == wanted.script() &&
            (found.isEmpty() || has.territory() == wanted.territory()))
            found = one;
    }
    return found;
}

} // namespace fix789::app
