// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The build runs it at the scales 1, 1.5 and 2 (QT_SCALE_FACTOR), and in each language at 1 and 2 (FIX789_LANGUAGE).
#include "clipping.h"
#include "pseudo_language.h"
#include "support/paths.h"
#include "tour.h"
#include "window_language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <array>
#include <optional>

using namespace fix789;

namespace {

constexpr std::array kSizes{QSize(640, 480), QSize(720, 540), QSize(960, 680)};

// A change of size is laid out over several rounds of the event loop, which take seconds beside other programs. It ends with the first
// round in which nothing is cut off.
constexpr int kSettled = 10000;

QStringList clippedAtEverySize(Walk &walk, const QByteArray &name)
{
    QStringList all;
    for (const QSize &size : kSizes) {
        walk.wizard().resize(size);
        QTest::qWait(20);
        QStringList clipped;
        (void)QTest::qWaitFor([&] { return (clipped = clippedIn(walk.wizard())).isEmpty(); }, kSettled);
        if (walk.wizard().size() != size)
            clipped << QStringLiteral("the window is %1x%2").arg(walk.wizard().width()).arg(walk.wizard().height());
        for (const QString &what : clipped)
            all << QStringLiteral("%1 at %2x%3: %4")
                       .arg(QString::fromLatin1(name))
                       .arg(size.width())
                       .arg(size.height())
                       .arg(what);
    }
    return all;
}

} // namespace

/// No text is cut off or covered: every page, at the smallest sizes, in one language and in one that needs more room.
class ClippingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        const QString language = qEnvironmentVariable("FIX789_LANGUAGE");
        QTest::newRow(language.isEmpty() ? "40 % longer, right to left" : qPrintable(language)) << language;
    }
    void nothingIsCutOff()
    {
        QFETCH(const QString, language);
        std::optional<PseudoLanguage> pseudo;
        if (language.isEmpty()) {
            pseudo.emplace();
        } else {
            app::useLanguage(language);
            QCOMPARE(QLocale().language(), QLocale(language).language());
        }
        QStringList all;
        bool spoken = false;
        const auto asItOpens = [](Walk &) {};
        const auto look = [&](Walk &walk, const QByteArray &name) {
            spoken = spoken || !pseudo || PseudoLanguage::isSpoken(walk.textOf("headline"));
            all += clippedAtEverySize(walk, name);
        };
        for (const bool windows : {false, true})
            QVERIFY(takeTour({test::consoleProgram(), windows, asItOpens, look}));
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(spoken);
        all.removeDuplicates();
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
    }
};

QTEST_MAIN(ClippingTest)
#include "clipping_test.moc"
