// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/paths.h"
#include "tour.h"

#include "app/language.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace fix789;

namespace {

// What Alt and a letter reaches in a window: letter, and the texts that claim it.
std::map<QString, QStringList> mnemonicsOf(const QWidget &window)
{
    std::map<QString, QStringList> claimed;
    const auto claim = [&](const QWidget *widget, const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (widget->isVisible() && !key.isEmpty())
            claimed[key.toString()] << text;
    };
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        claim(button, button->text());
    for (const QGroupBox *box : window.findChildren<QGroupBox *>())
        claim(box, box->title());
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->buddy()) // other labels show their "&"
            claim(label, label->text());
    return claimed;
}

} // namespace

/// No two controls that are seen together answer to the same key, in the language of the run (FIX789_LANGUAGE).
class MnemonicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasOneControl_data()
    {
        QTest::addColumn<QString>("language");
        const QString language = qEnvironmentVariable("FIX789_LANGUAGE", QStringLiteral("en"));
        QTest::newRow(qPrintable(language)) << language;
    }
    void everyKeyHasOneControl()
    {
        QFETCH(const QString, language);
        QVERIFY(app::speak(language));
        QLocale::setDefault(QLocale(language));
        int claimed = 0;
        QStringList clashes;
        const auto look = [&](Walk &walk, const QByteArray &name) {
            for (const auto &[key, texts] : mnemonicsOf(walk.wizard())) {
                ++claimed;
                if (texts.size() > 1)
                    clashes << QStringLiteral("%1: %2 reaches %3")
                                   .arg(QString::fromLatin1(name), key, texts.join(QStringLiteral(", ")));
            }
        };
        const auto asItOpens = [](Walk &) {};
        for (const bool windows : {false, true})
            QVERIFY(takeTour({test::consoleProgram(), windows, asItOpens, look}));
        for (QTranslator *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        QVERIFY(claimed > 0);
        clashes.removeDuplicates();
        QVERIFY2(clashes.isEmpty(), qPrintable(u'\n' + clashes.join(u'\n')));
    }
};

QTEST_MAIN(MnemonicTest)
#include "mnemonic_test.moc"
