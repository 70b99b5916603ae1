// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/paths.h"
#include "walk.h"
#include "window_language.h"

#include "app/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QFile>
#include <QGlyphRun>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextLayout>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace fix789;
using namespace fix789::app;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();

// What is cut off: labels that are given less than their text needs, buttons narrower than their words.
QStringList clippedOn(const QWidget *page)
{
    QStringList clipped;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool tooLow = label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                              : label->height() < label->sizeHint().height();
        const bool tooNarrow = label->width() < label->minimumSizeHint().width();
        if (tooLow || tooNarrow)
            clipped << QStringLiteral("label \"%1\" has %2x%3").arg(label->text()).arg(label->width()).arg(label->height());
    }
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            clipped << QStringLiteral("button \"%1\"").arg(button->text());
    for (const QScrollArea *scroll : page->findChildren<QScrollArea *>())
        if (scroll->isVisible() && scroll->widget()->width() > scroll->viewport()->width())
            clipped << QStringLiteral("a column %1 wide in %2").arg(scroll->widget()->width()).arg(scroll->viewport()->width());
    return clipped;
}

void look(Walk &walk)
{
    QTest::qWait(50);
    // An animated number is laid out again a moment later.
    QStringList clipped;
    waitUntil([&] { return (clipped = clippedOn(&walk.wizard())).isEmpty(); });
    QVERIFY2(clipped.isEmpty(),
             qPrintable(walk.wizard().currentPage()->objectName() + QStringLiteral(": ") + clipped.join(u'\n')));
    QCOMPARE(walk.wizard().size(), QSize(720, 540));
}

} // namespace

/// The smallest window, both reading directions, every language (with FIX789_LONG).
class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<bool>("windows");
        QTest::newRow("English") << QStringLiteral("en") << Qt::LeftToRight << false;
        QTest::newRow("English, Windows") << QStringLiteral("en") << Qt::LeftToRight << true;
        // A language takes half a minute with the sanitizers, so every run has one that is longer and one from right to left.
        const bool all = qEnvironmentVariableIsSet("FIX789_LONG");
        for (const QString &tag : languages())
            if (tag != u"en" && (all || tag == u"de" || tag == u"ar"))
                QTest::newRow(qPrintable(tag)) << tag << QLocale(tag).textDirection() << false;
        QTest::newRow("German, Windows") << QStringLiteral("de") << Qt::LeftToRight << true;
        QTest::newRow("right to left") << QStringLiteral("en") << Qt::RightToLeft << false;
    }
    void nothingIsCutOff()
    {
        QFETCH(const QString, language);
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const bool, windows);
        QVERIFY(speak(language));
        QLocale::setDefault(QLocale(language));
        QGuiApplication::setLayoutDirection(direction);
        {
            Walk walk(kConsole, windows);
            walk.wizard().resize(720, 540);
            QVERIFY(waitUntil([&] { return walk.session().overview().ended; }));
            look(walk);
            for (const char *fold : {"addSignIn"})
                QVERIFY(walk.click(fold));
            walk.find<QLineEdit>("key")->setText(QStringLiteral(" \u201ckey\u201d"));
            look(walk);
            walk.click("practise");
            look(walk);
            QVERIFY(walk.arrivesAt(PageId::Result));
            look(walk);
            for (QAbstractButton *button : walk.wizard().currentPage()->findChildren<QAbstractButton *>())
                if (button->objectName().endsWith(u"FoldButton"))
                    button->click();
            look(walk);
            walk.next();
            QVERIFY(walk.arrivesAt(PageId::Repair));
            look(walk);
            walk.next();
            QVERIFY(walk.arrivesAt(PageId::Outcome));
            look(walk);
        }
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    // A sentence is narrower than the column: where only its last word wraps, the rows below must not pay for that line.
    void aSentenceThatWrapsTakesItsOwnRoom()
    {
        Walk walk(kConsole);
        walk.wizard().resize(1200, 480);
        QVERIFY(walk.click("addSignIn"));
        walk.find<QLineEdit>("key")->setText(QStringLiteral(" \u201ckey\u201d")); // the page is longer than the window
        const auto *show = walk.find<QAbstractButton>("keyShow");
        auto *below = walk.find<QLabel>("below");
        QVERIFY(show && below);
        for (int words = 10; words < 40; ++words) {
            below->setText(QStringLiteral("word ").repeated(words));
            QTest::qWait(10);
            QVERIFY2(show->height() >= show->minimumSizeHint().height(), qPrintable(QString::number(words)));
        }
    }

    // Otherwise what needs more room, or none, would show in boxes that all have one size.
    void everyLetterHasAPicture_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &tag : languages())
            if (tag != u"en")
                QTest::newRow(qPrintable(tag)) << QString(tag).replace(u'-', u'_');
    }
    void everyLetterHasAPicture()
    {
        QFETCH(const QString, language);
        QFile file(test::sourceFolder() + QStringLiteral("/translations/fix789_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QChar> letters;
        QXmlStreamReader reader(&file);
        while (!reader.atEnd())
            if (reader.readNextStartElement() && reader.name() == u"translation")
                for (const QChar letter : reader.readElementText(QXmlStreamReader::IncludeChildElements))
                    if (letter.isLetterOrNumber() || letter.isPunct())
                        letters.insert(letter);
        QVERIFY(letters.size() > 40);
        QString lacking;
        for (const QChar letter : letters) {
            QTextLayout layout(letter, QApplication::font());
            layout.beginLayout();
            layout.createLine().setLineWidth(1000);
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns())
                if (run.glyphIndexes().contains(0))
                    lacking += letter;
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking + QStringLiteral(" (installer/packages.sh window)")));
    }

    void arabicIsMirrored()
    {
        useLanguage(QStringLiteral("ar"));
        {
            Walk walk(kConsole);
            QTest::qWait(20);
            Wizard &window = walk.wizard();
            const auto middleOf = [&](const QWidget *widget) { return widget->mapTo(&window, widget->rect().center()).x(); };
            QVERIFY(middleOf(window.findChild<QWidget *>(QStringLiteral("stepList"))) > window.width() / 2);
            QVERIFY(middleOf(window.button(QWizard::NextButton)) < window.width() / 2);
            for (const QLabel *label : window.findChildren<QLabel *>())
                if (label->isVisible() && label->wordWrap())
                    QVERIFY2(!(label->alignment() & Qt::AlignAbsolute), qPrintable(label->text()));
            QVERIFY(walk.textOf("headline").isRightToLeft());
        }
        useLanguage(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void stepsStandAtTheReadingEdge()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            Walk walk(kConsole);
            const auto *steps = walk.wizard().findChild<QWidget *>(QStringLiteral("stepList"));
            QTest::qWait(20);
            const bool atLeft = steps->mapTo(&walk.wizard(), QPoint()).x() < walk.wizard().width() / 2;
            QCOMPARE(atLeft, direction == Qt::LeftToRight);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void speaksGerman()
    {
        QVERIFY(speak(QStringLiteral("de")));
        {
            Walk walk(kConsole);
            QCOMPARE(walk.textOf("headline"), QStringLiteral("Warum funktioniert mein VPN nicht?"));
            QVERIFY(walk.practise());
            QVERIFY(walk.textOf("cause").contains(u"deaktiviert"));
        }
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
    }
};

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
