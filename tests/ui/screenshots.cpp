// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// ui_screenshots FOLDER [--language TAG | --pseudo] [--dark] [--windows] [--size WxH]: walks a real window through every page and
// photographs each from the screen.
#include "pseudo_language.h"
#include "tour.h"

#include "app/language.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPalette>
#include <QScreen>
#include <QTest>

#include <cstdio>
#include <optional>

namespace {

using namespace fix789;
using namespace fix789::app;

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString folder = words.value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 2;
    const auto valueOf = [&](const char *word) {
        const qsizetype at = words.indexOf(QLatin1String(word));
        return at < 0 ? QString() : words.value(at + 1);
    };
    if (const QString tag = valueOf("--language"); !tag.isEmpty()) {
        speak(tag);
        QLocale::setDefault(QLocale(tag));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    std::optional<PseudoLanguage> pseudo;
    if (words.contains(QStringLiteral("--pseudo")))
        pseudo.emplace();
    theme::apply(application);
    if (words.contains(QStringLiteral("--dark")))
        QApplication::setPalette(theme::dark());
    const QStringList size = valueOf("--size").split(u'x');
    const auto shaped = [&](Walk &walk) {
        if (size.size() == 2)
            walk.wizard().resize(size[0].toInt(), size[1].toInt());
        walk.wizard().move(0, 0);
    };
    const auto photograph = [&folder](Walk &walk, const QByteArray &name) {
        QTest::qWait(150);
        const QString path = QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name));
        if (!walk.wizard().screen()->grabWindow(walk.wizard().winId()).save(path))
            std::fprintf(stderr, "could not write %s\n", qPrintable(path));
    };
    return takeTour({QStringLiteral(FIX789CTL), words.contains(QStringLiteral("--windows")), shaped, photograph}) ? 0 : 1;
}
