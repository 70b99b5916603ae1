// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "window_language.h"

#include "app/language.h"

#include <QGuiApplication>
#include <QLocale>

namespace fix789::app {

void useLanguage(const QString &tag)
{
    const QLocale system = QLocale::system(); // with the formats that the user has set
    const QString wanted = tag.isEmpty() ? system.uiLanguages().value(0) : tag;
    const QLocale asked(wanted);
    QLocale spoken = system.language() == asked.language() && system.script() == asked.script() ? system : asked;
    // Sentences contain addresses, ports and versions in Western digits; an Arabic one with two kinds of digits is hard to read.
    if (spoken.zeroDigit() != u"0")
        spoken = QLocale(spoken.language(), spoken.script(), QLocale::UnitedArabEmirates);
    QLocale::setDefault(speak(wanted) ? spoken : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace fix789::app
