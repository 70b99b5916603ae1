// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "support/paths.h"
#include "walk.h"

#include "app/language.h"
#include "ui/window.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();
constexpr char kCase[] = R"({"schema":"fix789.case/1","id":"shop-17","base":"windows-11","machine":{
    "services":{"IKEEXT":{"start":"disabled","state":"stopped"}}}})";

// True if the window takes them.
bool drop(Walk &walk, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&walk.wizard(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&walk.wizard(), &event);
    return true;
}

// Where the window has the focus; without a window manager, a dialog that closes gives it back to nobody.
void press(Wizard &window, QKeySequence::StandardKey key)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QKeyCombination pressed = QKeySequence(key)[0];
    QWidget *focus = window.focusWidget();
    QTest::keyClick(focus ? focus : &window, pressed.key(), pressed.keyboardModifiers());
}

// The dialog that a key opens is closed at once; its class, or nothing.
QByteArray dialogOpenedBy(Wizard &window, QKeySequence::StandardKey key)
{
    QByteArray opened;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            opened = dialog->metaObject()->className();
            dialog->close();
        }
    });
    watch.start(20);
    press(window, key);
    QTest::qWait(60);
    return opened;
}

QString shownIn(Wizard &wizard, const char *name)
{
    for (const QLabel *label : wizard.findChildren<QLabel *>(QString::fromLatin1(name)))
        if (label->isVisibleTo(&wizard))
            return label->text();
    return {};
}

QLineEdit *serverIn(Wizard &wizard)
{
    return wizard.findChild<QLineEdit *>(QStringLiteral("server"));
}

} // namespace

/// Keys, dropped cases, the language, and what is remembered.
class MenuTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void aDroppedCaseIsOpened()
    {
        Walk walk(kConsole);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(walk.writeCase(kCase))});
        QVERIFY(drop(walk, data));
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(walk.session().recordedName(), QStringLiteral("shop-17"));
        // The next one replaces it, from any page.
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        QVERIFY(drop(walk, data));
        QVERIFY(walk.arrivesAt(PageId::Result));
    }

    void whatIsNoCaseSaysSo()
    {
        Walk walk(kConsole);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(walk.writeCase("no case"))});
        QVERIFY(drop(walk, data));
        QVERIFY(waitUntil([&] { return !walk.textOf("complaint").isEmpty(); }));
        QCOMPARE(walk.at(), PageId::Start);
    }

    void onlyOneFileOfThisComputerIsTaken()
    {
        Walk walk(kConsole);
        const QUrl file = QUrl::fromLocalFile(walk.writeCase(kCase));
        QMimeData two;
        two.setUrls({file, file});
        QVERIFY(!drop(walk, two));
        QMimeData page;
        page.setUrls({QUrl(QStringLiteral("https://example.com/case.json"))});
        QVERIFY(!drop(walk, page));
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(walk.folder())});
        QVERIFY(!drop(walk, folder));
        QMimeData text;
        text.setText(file.toString());
        QVERIFY(!drop(walk, text));
    }

    void keysOpenSavePrintCopyAndCheckAgain()
    {
        AppServices services = makeServices();
        services.openUrl = [](const QUrl &) { return true; };
        Walk walk(std::move(services), kConsole);
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        QVERIFY(dialogOpenedBy(walk.wizard(), QKeySequence::Open).contains("FileDialog"));
        QVERIFY(dialogOpenedBy(walk.wizard(), QKeySequence::Save).isEmpty()); // there is no report yet
        QVERIFY(walk.practise());
        for (const QKeySequence::StandardKey key : {QKeySequence::Save, QKeySequence::Print, QKeySequence::Copy})
            QVERIFY(dialogOpenedBy(walk.wizard(), key).contains("ReportPreview"));
        press(walk.wizard(), QKeySequence::Refresh);
        QCOMPARE(walk.at(), PageId::Checking);
        QVERIFY(walk.arrivesAt(PageId::Result));
    }

    void whatIsSelectedIsCopiedInsteadOfTheReport()
    {
        Walk walk(kConsole);
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        QVERIFY(walk.practise());
        auto *label = walk.find<QLabel>("howWeKnow");
        QVERIFY(label);
        label->setFocus();
        label->setSelection(0, 5);
        press(walk.wizard(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), label->selectedText());
    }

    void serverAndPlaceAreRememberedUntilSwitchedOff()
    {
        Walk walk(kConsole);
        QVERIFY(walk.session().choices() == WindowChoices{});
        WindowChoices choices{.server = QStringLiteral("vpn.example.com"), .place = Environment::Hospitality};
        QVERIFY(walk.session().keepChoices(choices));
        {
            Wizard again(walk.session());
            QCOMPARE(serverIn(again)->text(), choices.server);
            const QString place = QStringLiteral("place:") + toString(choices.place);
            QVERIFY(again.findChild<QAbstractButton *>(place)->isChecked());
        }
        QVERIFY(walk.chooseMore("remember")); // was on
        QCOMPARE(walk.session().choices(), (WindowChoices{.remember = false}));
        Wizard again(walk.session());
        QVERIFY(serverIn(again)->text().isEmpty());
    }

    void aCheckRemembersTheTypedServer()
    {
        RecordedThis recorded;
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(waitUntil([&] { return walk.session().overview().ended; }));
        walk.wizard().setServer(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QCOMPARE(walk.session().choices().server, QStringLiteral("vpn.example.com"));
        QVERIFY(walk.session().choosePractice());
        walk.session().look();
        QVERIFY(waitUntil([&] { return walk.session().activity() == Activity::Idle; }));
        QCOMPARE(walk.session().choices().server, QStringLiteral("vpn.example.com"));
    }

    void anotherLanguageKeepsTheResult()
    {
        Walk walk(kConsole); // for its folder
        Session &session = walk.session();
        walk.wizard().hide();
        Window window(session);
        window.wizard().show();
        QVERIFY(session.choosePractice());
        window.wizard().lookAtRecorded();
        QVERIFY(waitUntil([&] { return window.wizard().currentId() == int(PageId::Result); }));
        window.wizard().next();
        QCOMPARE(window.wizard().currentId(), int(PageId::Repair));
        const QString english = shownIn(window.wizard(), "headline");
        const QRect place = window.wizard().geometry();
        const auto report = session.report();

        Q_EMIT window.wizard().languageWanted(QStringLiteral("de"));
        QVERIFY(waitUntil([&] { return QLocale().language() == QLocale::German; }));
        QCOMPARE(window.wizard().currentId(), int(PageId::Repair));
        QVERIFY(window.wizard().isVisible());
        QCOMPARE(window.wizard().geometry().size(), place.size());
        const QString german = shownIn(window.wizard(), "headline");
        QVERIFY(!german.isEmpty() && german != english);
        QCOMPARE(session.choices().language, QStringLiteral("de"));
        QVERIFY(session.report() && session.report()->started == report->started);
        window.wizard().back();
        QCOMPARE(window.wizard().currentId(), int(PageId::Result));
        QVERIFY(!shownIn(window.wizard(), "howWeKnow").isEmpty());

        window.speak(QStringLiteral("en"));
        QCOMPARE(window.wizard().currentId(), int(PageId::Result));
        window.wizard().next();
        QCOMPARE(shownIn(window.wizard(), "headline"), english);
    }

    void anotherLanguageKeepsWhatWasTyped()
    {
        Walk walk(kConsole);
        walk.wizard().hide();
        Window window(walk.session());
        serverIn(window.wizard())->setText(QStringLiteral("vpn.example.com"));
        window.wizard().findChild<QLineEdit *>(QStringLiteral("key"))->setText(QStringLiteral(" a key "));
        window.wizard().findChild<QAbstractButton *>(QStringLiteral("place:retail"))->setChecked(true);
        window.speak(QStringLiteral("de"));
        QCOMPARE(serverIn(window.wizard())->text(), QStringLiteral("vpn.example.com"));
        QCOMPARE(window.wizard().findChild<QLineEdit *>(QStringLiteral("key"))->text(), QStringLiteral(" a key "));
        QVERIFY(window.wizard().findChild<QAbstractButton *>(QStringLiteral("place:retail"))->isChecked());
        window.speak(QStringLiteral("en"));
    }

    void withoutATranslationEverythingIsEnglish()
    {
        Walk walk(kConsole);
        walk.session().services().speak(QStringLiteral("he")); // from right to left, as the window would be with a translation
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
        walk.session().services().speak(QStringLiteral("en"));
    }

    void aTagFindsTheLanguageOfItsReader_data()
    {
        QTest::addColumn<QString>("language");
        const std::initializer_list<std::pair<const char *, const char *>> rows{{"en-AU", "en"},
                                                                                {"de", "de"},
                                                                                {"de-AT", "de"},
                                                                                {"de_CH.UTF-8", "de"},
                                                                                {"es-MX", "es"},
                                                                                {"fr_CA", "fr"},
                                                                                {"pt", "pt-BR"},
                                                                                {"pt-PT", "pt-BR"},
                                                                                {"pt_BR", "pt-BR"},
                                                                                {"zh", "zh-CN"},
                                                                                {"zh-Hans", "zh-CN"},
                                                                                {"zh-SG", "zh-CN"},
                                                                                {"zh-Hans-HK", "zh-CN"},
                                                                                {"zh-Hant", "zh-TW"},
                                                                                {"zh_TW", "zh-TW"},
                                                                                {"zh-HK", "zh-TW"},
                                                                                {"zh-MO", "zh-TW"},
                                                                                {"zh-Hant-TW", "zh-TW"},
                                                                                {"ar-SA", "ar"},
                                                                                {"nb-NO", ""},
                                                                                {"uk", ""},
                                                                                {"he", ""},
                                                                                {"tlh", ""},
                                                                                {"C", ""},
                                                                                {"", ""}};
        for (const auto &[tag, language] : rows)
            QTest::newRow(*tag ? tag : "empty") << QString::fromLatin1(language);
    }
    void aTagFindsTheLanguageOfItsReader()
    {
        QFETCH(const QString, language);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(app::languageFor(tag == u"empty" ? QString() : tag), language);
    }

    void everyLanguageStandsInTheMenuUnderItsOwnName()
    {
        QStringList names;
        for (const QString &tag : app::languages()) {
            Walk walk(kConsole);
            walk.session().services().speak(tag);
            const auto *menu = walk.wizard().findChild<QToolButton *>(QStringLiteral("more"))->menu();
            const auto *action = menu->findChild<QAction *>(QStringLiteral("language:") + tag);
            QVERIFY2(action, qPrintable(tag));
            names << action->text();
            // The standard buttons, whose texts are Qt's.
            if (tag != u"en")
                QVERIFY2(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel", qPrintable(tag));
            walk.wizard().hide();
            Window window(walk.session());
            window.wizard().show(); // lays out what stands beside the pages
            const auto *shown = window.wizard().findChild<QAction *>(QStringLiteral("language:") + tag);
            QVERIFY2(shown && shown->isChecked(), qPrintable(tag));
            QCOMPARE(window.wizard().layoutDirection(), tag == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
            QCOMPARE(QLocale().zeroDigit(), QStringLiteral("0"));
            walk.session().services().speak(QStringLiteral("en"));
        }
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
        for (const char16_t *name : {u"English", u"Deutsch", u"Espa\u00f1ol", u"Fran\u00e7ais", u"\u65e5\u672c\u8a9e",
                                     u"\u7b80\u4f53\u4e2d\u6587", u"\u7e41\u9ad4\u4e2d\u6587", u"Portugu\u00eas (Brasil)"})
            QVERIFY2(names.contains(QStringView(name)), qPrintable(names.join(u' ')));
    }

    void nothingIsPulledFromUnderACheck()
    {
        Walk walk(kConsole);
        QVERIFY(walk.click("practise"));
        QVERIFY(walk.arrivesAt(PageId::Checking));
        QVERIFY(walk.session().activity() == Activity::Looking);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(walk.writeCase(kCase))});
        QVERIFY(!drop(walk, data));
        QVERIFY(!walk.chooseMore("openCaseFromMenu"));
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.session().isPractice());
    }
};

QTEST_MAIN(MenuTest)
#include "menu_test.moc"
