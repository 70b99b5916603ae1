// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace fix789::ui {

/// What a coloured area says. Never by colour alone: each comes with a mark and a word.
enum class Tone { Good, Bad, Open, Info };

/// The colours that Qt's palette has no role for, derived from it: light, dark or high contrast.
/// Text has at least 4.5:1 against its ground; marks and the edges of controls have 3:1 (tests/ui/contrast_test.cpp).
namespace theme {

bool isDark(const QPalette &palette);
/// Black and white only, as Windows' contrast themes have it: grounds are not tinted and every edge is text-coloured.
bool isHighContrast(const QPalette &palette);

QColor ink(Tone tone, const QPalette &palette);    ///< marks and words
QColor ground(Tone tone, const QPalette &palette); ///< behind a hero
QColor edge(Tone tone, const QPalette &palette);   ///< around a hero; ornament

QColor card(const QPalette &palette);        ///< the ground of cards
QColor cardEdge(const QPalette &palette);    ///< around and inside cards; ornament
QColor softText(const QPalette &palette);    ///< what may be skipped
QColor controlEdge(const QPalette &palette); ///< around what can be pressed or filled in

/// The palette of the program where the platform's style has none of its own.
QPalette light();
QPalette dark();

/// Once, before the first window: the style and the palette. Windows 11 draws itself; elsewhere it is Fusion, flattened.
void apply(QApplication &application);

} // namespace theme
} // namespace fix789::ui
