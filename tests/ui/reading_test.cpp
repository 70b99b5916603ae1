// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "contrast.h"
#include "support/paths.h"
#include "walk.h"

#include "ui/widgets/status_icon.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();
constexpr double kLeastContrast = 4.5; // WCAG 2.1, 1.4.3
constexpr qsizetype kLongestLine = 110; // the column uses the width of the window; beyond this the eye loses the next line

QPalette darkPalette()
{
    QPalette dark(QColor(0x2d, 0x2d, 0x30), QColor(0x25, 0x25, 0x28));
    dark.setColor(QPalette::Base, QColor(0x1c, 0x1c, 0x1e));
    return dark;
}

QList<QLabel *> labelsOf(Walk &walk)
{
    QList<QLabel *> labels;
    for (QLabel *label : walk.wizard().currentPage()->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty())
            labels << label;
    return labels;
}

// The longest line that a label breaks its text into at its present width.
qsizetype longestLine(const QLabel &label)
{
    qsizetype longest = 0;
    for (const QString &paragraph : label.text().split(u'\n')) {
        QTextLayout layout(paragraph, label.font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(label.width());
            longest = std::max(longest, qsizetype(line.textLength()));
        }
        layout.endLayout();
    }
    return longest;
}

void everyLabelIsReadable(Walk &walk)
{
    for (const QLabel *label : labelsOf(walk)) {
        const QPalette palette = label->palette();
        QVERIFY2(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= kLeastContrast,
                 qPrintable(label->text()));
        if (label->objectName() != QStringLiteral("headline"))
            QVERIFY2(longestLine(*label) <= kLongestLine + 1, // with the blank that the line breaks at
                     qPrintable(QStringLiteral("%1: %2").arg(longestLine(*label)).arg(label->text())));
    }
}

} // namespace

/// What is written can be read: contrast and length of lines.
class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsOfEveryPage_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textsOfEveryPage()
    {
        QFETCH(const bool, dark);
        const QPalette usual = QApplication::palette();
        if (dark)
            QApplication::setPalette(darkPalette());
        {
            Walk walk(kConsole);
            walk.wizard().resize(1600, 900); // where a line could be long
            QTest::qWait(50);
            everyLabelIsReadable(walk);
            QVERIFY(walk.practise());
            QTest::qWait(50);
            everyLabelIsReadable(walk);
            walk.next();
            QVERIFY(walk.arrivesAt(PageId::Repair));
            QTest::qWait(50);
            everyLabelIsReadable(walk);
            walk.next();
            QVERIFY(walk.arrivesAt(PageId::Outcome));
            QTest::qWait(50);
            everyLabelIsReadable(walk);
        }
        QApplication::setPalette(usual);
    }

    void marksCanBeSeen()
    {
        for (const QPalette &palette : {QPalette(QColor(0xef, 0xef, 0xef)), darkPalette()})
            for (const StatusIcon mark :
                 {StatusIcon::Proven, StatusIcon::Broken, StatusIcon::Unknown, StatusIcon::NotTried, StatusIcon::Worth})
                for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base})
                    QVERIFY(contrast(colourFor(mark, palette), palette.color(ground)) >= kLeastContrast);
    }
};

QTEST_MAIN(ReadingTest)
#include "reading_test.moc"
