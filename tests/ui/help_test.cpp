// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "scripted_launcher.h"
#include "support/paths.h"
#include "walk.h"

#include "ui/help/licences.h"
#include "ui/texts/contacts.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace fix789;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();

QString allOf(const std::vector<Contact> &contacts)
{
    QString all;
    for (const Contact &contact : contacts)
        all += contact.whom + u'\n' + contact.hosts.join(u'\n') + u'\n';
    return all;
}

// Of the block that documents the defaults.
QStringList documentedHosts()
{
    QFile page(test::sourceFolder() + QStringLiteral("/docs/settings.md"));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    const QString block =
        QString::fromUtf8(page.readAll()).section(QStringLiteral("```json"), 1).section(QStringLiteral("```"), 0, 0);
    const QJsonObject json = QJsonDocument::fromJson(block.toUtf8()).object();
    if (json.isEmpty())
        return {};
    static const QRegularExpression kHost(QStringLiteral("[a-z0-9-]+(\\.[a-z0-9-]+)+"));
    QStringList hosts;
    for (const char *group : {"portal", "udp", "names"}) {
        const QJsonObject members = json[QLatin1String(group)].toObject();
        for (const QString &member : members.keys())
            for (const QJsonValue &value : members[member].toArray()) {
                const QString text = value.isString()                    ? value.toString()
                                     : value.toObject().contains(u"url") ? QUrl(value[u"url"].toString()).host()
                                                                         : value[u"name"].toString();
                hosts << kHost.match(text).captured();
            }
    }
    return hosts;
}

QString textOf(QDialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->isVisibleTo(dialog))
            texts << label->text().remove(QChar(0x200b));
    return texts.join(u'\n');
}

template <class T = QDialog>
T *dialogOf(Walk &walk, const char *name)
{
    return walk.wizard().findChild<T *>(QString::fromLatin1(name));
}

} // namespace

/// Help, "What is sent?", About and History.
class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyHostOfTheSettingsIsNamed()
    {
        const QStringList hosts = documentedHosts();
        QVERIFY(hosts.size() >= 14);
        const QString all = allOf(contactsOf(defaultSettings(), QStringLiteral("vpn.example.com")));
        QVERIFY(all.contains(u"vpn.example.com"));
        for (const QString &host : hosts)
            QVERIFY2(all.contains(host), qPrintable(host));
    }

    void whatIsSwitchedOffIsNotNamed()
    {
        const std::vector<Contact> contacts = contactsOf({}, {});
        QCOMPARE(contacts.size(), std::size_t(2)); // the server and this network's DNS
        Settings stun;
        stun.udp.stun = {{QStringLiteral("stun.own.test"), 3478}};
        QVERIFY(allOf(contactsOf(stun, {})).contains(u"stun.own.test (UDP 3478)"));
        Settings own;
        own.portal.challenge = {QUrl(QStringLiteral("http://check.own.test/nonce"))};
        QVERIFY(allOf(contactsOf(own, {})).contains(u"check.own.test"));
    }

    void helpOpensWithItsKey()
    {
        Walk walk(kConsole);
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        QTest::keyClick(&walk.wizard(), Qt::Key_F1);
        QDialog *help = dialogOf(walk, "helpDialog");
        QVERIFY(help && help->isVisible());
        QTest::keyClick(&walk.wizard(), Qt::Key_F1);
        QCOMPARE(walk.wizard().findChildren<QDialog *>(QStringLiteral("helpDialog")).size(), 1);
        QVERIFY(textOf(help).contains(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
        help->findChild<QPushButton *>(QStringLiteral("whatIsSent"))->click();
        QDialog *contacts = dialogOf(walk, "contactsDialog");
        QVERIFY(contacts && textOf(contacts).contains(u"www.msftconnecttest.com"));
        contacts->close();
        help->close();
    }

    void everyEntryOfTheMenuOpensSomething()
    {
        Walk walk(kConsole);
        for (const auto &[entry, dialog] : {std::pair{"help", "helpDialog"}, std::pair{"contacts", "contactsDialog"},
                                            std::pair{"history", "historyDialog"}, std::pair{"about", "aboutDialog"}}) {
            QVERIFY2(walk.chooseMore(entry), entry);
            QDialog *shown = dialogOf(walk, dialog);
            QVERIFY2(shown && shown->isVisible(), dialog);
            QVERIFY(!shown->windowTitle().isEmpty());
            shown->close();
        }
    }

    void aboutNamesVersionLogAndLicences()
    {
        AppServices services = makeServices();
        QUrl opened;
        services.openUrl = [&opened](const QUrl &url) {
            opened = url;
            return true;
        };
        QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
        Walk walk(std::move(services), kConsole);
        QVERIFY(walk.chooseMore("about"));
        QDialog *about = dialogOf(walk, "aboutDialog");
        QVERIFY(textOf(about).contains(u"7.8.9"));
        QVERIFY(textOf(about).contains(QLatin1String(qVersion())));
        about->findChild<QPushButton *>(QStringLiteral("openLogFolder"))->click();
        QCOMPARE(opened.toLocalFile(), walk.folder() + QStringLiteral("/fix789/logs"));
        QVERIFY(QFileInfo(opened.toLocalFile()).isDir());
        about->findChild<QPushButton *>(QStringLiteral("licences"))->click();
        auto *parts = about->findChild<QComboBox *>(QStringLiteral("licencedPart"));
        auto *text = about->findChild<QPlainTextEdit *>(QStringLiteral("licenceText"));
        QVERIFY(parts && text);
        QVERIFY(text->toPlainText().contains(u"Fix789 contributors"));
        parts->setCurrentIndex(1);
        QVERIFY(text->toPlainText().contains(u"GNU LESSER GENERAL PUBLIC LICENSE"));
        QVERIFY(text->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"));
    }

    void everyPartHasTheWholeTextOfItsLicence()
    {
        const std::vector<LicensedPart> parts = licensedParts();
        QVERIFY(parts.size() >= 6);
        for (const LicensedPart &part : parts) {
            QVERIFY2(!part.texts.isEmpty(), qPrintable(part.name));
            for (const QString &name : part.texts)
                QVERIFY2(QFile::exists(QStringLiteral(":/licences/") + name), qPrintable(name));
            QVERIFY2(licenceTextOf(part).contains(u"WARRANT"), qPrintable(part.name));
        }
    }

    void historyListsChecksRepairsAndNetworks()
    {
        RecordedThis recorded{.machine = R"({"runs":[
            {"server":"vpn.example.com","result":"answered","network":{"name":"Office"},"at":"2026-11-20T08:00:00Z"},
            {"server":"vpn.example.com","result":"silent","network":{"name":"Cafe"},"at":"2026-11-21T08:00:00Z"}]})",
                              .repairs = {repairOf(RepairState::Done, QDateTime::currentDateTimeUtc().addDays(-2))}};
        Walk walk(windowsServices(recorded), kConsole);
        QVERIFY(walk.chooseMore("history"));
        QDialog *history = dialogOf(walk, "historyDialog");
        const auto isShown = [&] {
            const auto *checks = history->findChild<QWidget *>(QStringLiteral("checks"));
            return checks && checks->isVisible(); // once the layout has shown what was added
        };
        QVERIFY(waitUntil(isShown));
        QCOMPARE(history->findChildren<QLabel *>(QStringLiteral("earlierCheck")).size(), 2);
        QVERIFY(textOf(history).contains(u"AssumeUDPEncapsulationContextOnSendRule"));
        const auto *conclusions = history->findChild<QLabel *>(QStringLiteral("conclusions"));
        QVERIFY(conclusions && conclusions->text().contains(u"Cafe") && conclusions->text().contains(u"Office"));
        QVERIFY(!history->findChild<QLabel *>(QStringLiteral("noHistory")));
    }

    void anEmptyHistorySaysSo()
    {
        Walk walk(kConsole);
        QVERIFY(walk.chooseMore("history"));
        QDialog *history = dialogOf(walk, "historyDialog");
        QVERIFY(waitUntil([&] { return history->findChild<QLabel *>(QStringLiteral("noHistory")) != nullptr; }));
    }

    void practiceIsNotPartOfIt()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(walk.chooseMore("history"));
        QDialog *history = dialogOf(walk, "historyDialog");
        QVERIFY(waitUntil([&] { return history->findChild<QLabel *>(QStringLiteral("noHistory")) != nullptr; }));
        QVERIFY(history->findChild<QLabel *>(QStringLiteral("notRecorded")));
        QVERIFY(walk.session().isPractice());
    }

    // The undo is of this computer, with the rights that its changes need, wherever the window stands.
    void aRepairIsUndoneFromThere()
    {
        const JournalledRun run = repairOf(RepairState::Done, QDateTime::currentDateTimeUtc().addDays(-2));
        for (const PageId from : {PageId::Start, PageId::Checking, PageId::Result, PageId::Repair}) {
            RecordedThis recorded{.repairs = {run}};
            AppServices services = windowsServices(recorded);
            auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
            services.launcher = launcher;
            Walk walk(std::move(services), {});
            if (from != PageId::Start)
                QVERIFY(walk.practise());
            if (from == PageId::Checking)
                walk.wizard().back();
            if (from == PageId::Repair)
                walk.next();
            QCOMPARE(walk.at(), from);
            QVERIFY(walk.chooseMore("history"));
            QDialog *history = dialogOf(walk, "historyDialog");
            QPushButton *undo = nullptr;
            QVERIFY(waitUntil(
                [&] { return (undo = history->findChild<QPushButton *>(QStringLiteral("undo:") + run.id)) != nullptr; }));
            undo->click();
            QVERIFY(walk.arrivesAt(PageId::Outcome));
            QCOMPARE(walk.session().repair().end, Repair::End::Undone);
            QVERIFY(launcher->lastArguments.contains(run.id));
            QVERIFY(!launcher->lastArguments.contains(QStringLiteral("--case")));
            QCOMPARE(launcher->lastRights, Rights::Administrator);
            QVERIFY(!walk.session().isRecorded());
        }
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
