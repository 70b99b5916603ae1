// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "pseudo_language.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdlib>

namespace fix789 {

PseudoLanguage::PseudoLanguage()
{
    if (!m_translator.load(QStringLiteral(FIX789_PSEUDO_LANGUAGE)))
        std::abort(); // the build made it
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::Hebrew)); // from right to left; its digits are those of English
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

bool PseudoLanguage::isSpoken(const QString &text)
{
    return text.contains(QChar(0x200F));
}

} // namespace fix789
