// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/look/theme.h"

#include "ui/look/flat_style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace fix789::ui::theme {
namespace {

struct Shades {
    QRgb window, card, line, text, soft, control, accent, onAccent;
    QRgb ink[4], ground[4]; // by Tone
};

constexpr Shades kLight{0xfff3f3f3,
                        0xffffffff,
                        0xffe1e1e1,
                        0xff1b1b1b,
                        0xff5d5d5d,
                        0xff848484,
                        0xff0a63b8,
                        0xffffffff,
                        {0xff17703a, 0xffb3261e, 0xff8a5300, 0xff0a63b8},
                        {0xffeaf6ee, 0xfffdeeed, 0xfffff4e2, 0xffe9f2fb}};
constexpr Shades kDark{0xff202020,
                       0xff2b2b2b,
                       0xff3d3d3d,
                       0xfff2f2f2,
                       0xffb4b4b4,
                       0xff8c8c8c,
                       0xff6cb8ff,
                       0xff06243f,
                       {0xff7bd695, 0xffffaea6, 0xfff5c46b, 0xff6cb8ff},
                       {0xff1f3527, 0xff3f2523, 0xff3a2f1a, 0xff1c2f42}};

const Shades &shadesOf(const QPalette &palette)
{
    return isDark(palette) ? kDark : kLight;
}

QColor mix(const QColor &a, const QColor &b, int percentOfB)
{
    const auto part = [percentOfB](int x, int y) { return (x * (100 - percentOfB) + y * percentOfB) / 100; };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(QColor(shades.card), QColor(shades.window));
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, QRgb colour) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, QColor(colour));
    };
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, shades.text);
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase, QPalette::AlternateBase}, shades.card);
    set({QPalette::PlaceholderText}, shades.soft);
    set({QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}, shades.accent);
    set({QPalette::HighlightedText}, shades.onAccent);
    set({QPalette::Mid, QPalette::Midlight}, shades.line);
    set({QPalette::Dark}, shades.control);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mix(QColor(shades.text), QColor(shades.card), 55));
    return palette;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return isDark(QGuiApplication::palette());
}

void applyPalette()
{
    if (!isHighContrast(QGuiApplication::palette()))
        QApplication::setPalette(systemIsDark() ? dark() : light());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

bool isHighContrast(const QPalette &palette)
{
    const QRgb window = palette.color(QPalette::Window).rgb();
    const QRgb text = palette.color(QPalette::WindowText).rgb();
    constexpr QRgb kBlack = 0xff000000;
    constexpr QRgb kWhite = 0xffffffff;
    return (window == kBlack || window == kWhite) && (text == kBlack || text == kWhite) && window != text &&
           palette.color(QPalette::Button).rgb() == window;
}

QColor ink(Tone tone, const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText) : QColor(shadesOf(palette).ink[int(tone)]);
}

QColor ground(Tone tone, const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Window) : QColor(shadesOf(palette).ground[int(tone)]);
}

QColor edge(Tone tone, const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText) : mix(ground(tone, palette), ink(tone, palette), 33);
}

QColor card(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::Window) : QColor(shadesOf(palette).card);
}

QColor cardEdge(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText) : QColor(shadesOf(palette).line);
}

QColor softText(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText) : QColor(shadesOf(palette).soft);
}

QColor controlEdge(const QPalette &palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText) : QColor(shadesOf(palette).control);
}

QPalette light()
{
    return paletteOf(kLight);
}

QPalette dark()
{
    return paletteOf(kDark);
}

void apply(QApplication &application)
{
    if (QApplication::style()->name() == u"windows11")
        return; // it follows dark mode and contrast themes by itself
    QApplication::setStyle(new FlatStyle);
    applyPalette();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &application, &applyPalette);
#else
    Q_UNUSED(application)
#endif
}

} // namespace fix789::ui::theme
