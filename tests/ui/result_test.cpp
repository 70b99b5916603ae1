// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "result_cases.h"
#include "scripted_launcher.h"
#include "support/paths.h"
#include "walk.h"

#include "engine/outcome_json.h"
#include "engine/repair_order.h"
#include "ui/texts/mail_link.h"
#include "ui/texts/network_text.h"
#include "ui/texts/web_and_vpn.h"
#include "ui/widgets/message_card.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QUrlQuery>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::report;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();

constexpr char kStoredKeyDiffers[] = R"({"profiles":[
    {"name":"Head office","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true}],
  "attempts":[{"connection":"Head office","error":789},{"connection":"Head office","error":0,"key":"typed"}],
  "dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1}]}}})";

constexpr char kStalePassword[] = R"({"profiles":[
    {"name":"Head office","tunnel":"l2tp","server":"vpn.example.com","authentication":"pre-shared-key","keyStored":true,
     "credentialsSaved":true}],
  "attempts":[{"connection":"Head office","error":691}],
  "dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
    {"rung":"mm3","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"auth","port":4500,"result":"answered","key":"as-typed","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"quick","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"l2tp","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1},
    {"rung":"ppp","port":4500,"result":"answered","ms":20,"sends":1,"sourcePorts":1}]}}})";

// On the start page, where the right key is known.
bool typeKey(Walk &walk)
{
    if (!waitUntil([&] { return walk.session().overview().ended; }))
        return false;
    walk.find<QLineEdit>("key")->setText(QStringLiteral("the right key"));
    return true;
}

bool goToRepair(Walk &walk)
{
    walk.next();
    if (!walk.arrivesAt(PageId::Result))
        return false;
    walk.next();
    return walk.arrivesAt(PageId::Repair);
}

QByteArray caseWith(const QList<QByteArray> &members)
{
    return R"({"schema":"fix789.case/1","id":"case","base":"windows-11","machine":{)" + members.join(',') + "}}";
}

bool lookAt(Walk &walk, const QList<QByteArray> &members)
{
    if (!walk.session().chooseCase(walk.writeCase(caseWith(members))))
        return false;
    walk.wizard().lookAtRecorded();
    return walk.arrivesAt(PageId::Result);
}

QStringList textsOf(Walk &walk, const char *name)
{
    QStringList texts;
    for (const QLabel *label : walk.wizard().currentPage()->findChildren<QLabel *>(QString::fromLatin1(name)))
        texts << label->text();
    return texts;
}

} // namespace

/// The result: what a person may answer, what others are asked, what a technician finds below.
class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerSplitsTheSetWithoutANewDiagnosis()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kSilent}));
        const auto size = [&walk] { return walk.session().report()->verdict.undetermined.front().set.size(); };
        const std::size_t before = size();
        QSignalSpy looked(&walk.session(), &Session::lookEnded);
        QVERIFY(walk.find("question"));
        QVERIFY(walk.click("yes:inside-office"));
        QVERIFY(waitUntil([&] { return size() != before; }));
        QCOMPARE(walk.session().report()->verdict.state, VerdictState::Undetermined);
        QCOMPARE(walk.session().report()->fixes.size(), walk.session().report()->verdict.causes.size());

        QVERIFY(waitUntil([&] { return walk.find("answered") != nullptr; }));
        QVERIFY(!textsOf(walk, "answered").isEmpty());
        QVERIFY(walk.click("unknown:inside-office"));
        QVERIFY(waitUntil([&] { return size() == before; }));
        QCOMPARE(looked.size(), 0);
    }

    void theKeyboardGoesOnWithTheNextQuestion()
    {
        Walk walk(kConsole);
        QVERIFY(QTest::qWaitForWindowActive(&walk.wizard()));
        QVERIFY(lookAt(walk, {kSilent}));
        QVERIFY(walk.click("yes:elsewhere-connects"));
        QVERIFY(waitUntil([&] {
            const QWidget *focus = walk.wizard().focusWidget();
            return focus && focus->objectName().startsWith(u"yes:") && walk.find("unknown:elsewhere-connects");
        }));
    }

    void whatWouldTellNothingIsNotAsked()
    {
        Walk walk(kConsole);
        QVERIFY(walk.practise());
        QVERIFY(textsOf(walk, "question").isEmpty());
        Walk healthy(kConsole);
        QVERIFY(lookAt(healthy, {}));
        QVERIFY(textsOf(healthy, "question").isEmpty());
    }

    void theProductOfTheServerChangesTheRequest()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kNothingInCommon}));
        auto *choice = walk.find<QComboBox>("serverProduct");
        QVERIFY(choice && choice->count() == 21); // all products, and "I do not know"
        QVERIFY(choice->accessibleName().contains(u"server"));
        auto *use = walk.find<QAbstractButton>("useProduct");
        QVERIFY(use && !use->isEnabled());
        choice->setCurrentIndex(choice->findData(QStringLiteral("mikrotik")));
        QVERIFY(walk.click("useProduct"));
        const auto body = [&walk] { return walk.session().messages().front().body; };
        QVERIFY(waitUntil([&] { return body().contains(u"/ip/ipsec/profile"); }));
        QVERIFY(waitUntil([&] { return walk.find("productAnswered"); }));
        QVERIFY(walk.click("unknown:server-product"));
        QVERIFY(waitUntil([&] { return !body().contains(u"/ip/ipsec/profile"); }));
        QVERIFY(waitUntil([&] { return walk.find<QComboBox>("serverProduct"); }));
    }

    void theProductIsNotAskedWhereItChangesNothing()
    {
        for (const char *seen : {kSilent, kRejected}) {
            Walk walk(kConsole);
            QVERIFY(lookAt(walk, {seen}));
            QVERIFY(!walk.find<QComboBox>("serverProduct"));
        }
    }

    void questionsAreHeardWithTheirButtons()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kSilent}));
        const auto *yes = walk.find("yes:hotspot-works");
        QVERIFY(yes);
        QVERIFY(yes->accessibleName().contains(u"hotspot"));
    }

    void thePictureNamesTheNetwork()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kRejected, kGuestNetwork}));
        QVERIFY(walk.find("pathStop1")->accessibleName().contains(u"Guest"));
        QVERIFY(walk.find("pathStop1")->accessibleDescription().contains(u"192.168.1.1"));
        QVERIFY(walk.click("detailsFoldButton"));
        const QStringList networks = textsOf(walk, "otherNetwork");
        QCOMPARE(networks.size(), 1);
        QVERIFY(networks.front().contains(u"Office"));
    }

    void webAndVpnStandSideBySide()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kRejected, kPortalOpen}));
        QCOMPARE(textsOf(walk, "passage").size(), 2);
        const auto both = webAndVpn(*walk.session().report());
        QCOMPARE(both[0].mark, StatusIcon::Proven);
        QCOMPARE(both[1].mark, StatusIcon::Broken);
        Walk without(kConsole);
        QVERIFY(lookAt(without, {kRejected}));
        QVERIFY(textsOf(without, "passage").isEmpty());
    }

    void theLoginIsOpenedWatchedAndGoneOnFrom()
    {
        RecordedThis recorded{'{' + QByteArray(kRejected) + ',' + kPortalPending + '}'};
        AppServices services = windowsServices(recorded);
        QList<QUrl> opened;
        services.openUrl = [&opened](const QUrl &url) {
            opened << url;
            return true;
        };
        std::binary_semaphore loggedIn(0);
        services.watchLogin = [&loggedIn](const std::stop_token &) -> Result<void> {
            loggedIn.acquire();
            return {};
        };
        Walk walk(std::move(services), kConsole);
        walk.wizard().setServer(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.click("openLogin"));
        QCOMPARE(opened, QList<QUrl>{QUrl(QStringLiteral("http://one.example/"))});
        QCOMPARE(walk.session().loginWatch(), LoginWatch::Watching);
        QVERIFY(walk.find("stopWaiting"));

        recorded.machine = '{' + QByteArray(kRejected) + ',' + kPortalOpen + '}';
        QSignalSpy looked(&walk.session(), &Session::lookEnded);
        loggedIn.release();
        QVERIFY(waitUntil([&] { return looked.size() == 1; }));
        QVERIFY(walk.arrivesAt(PageId::Result));
        const QStringList passages = textsOf(walk, "passage");
        QCOMPARE(passages.size(), 2);
        QVERIFY(passages.front().contains(u"get through"));
        QVERIFY(!walk.find("openLogin"));
    }

    void waitingForTheLoginCanBeStoppedAndEndsByItself()
    {
        RecordedThis recorded{'{' + QByteArray(kPortalPending) + '}'};
        AppServices services = windowsServices(recorded);
        services.openUrl = [](const QUrl &) { return false; };
        std::atomic tired = false; // a semaphore could be taken by the watch that was stopped
        services.watchLogin = [&tired](const std::stop_token &stop) -> Result<void> {
            while (!stop.stop_requested() && !tired)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            return failure(ErrorKind::TimedOut, QStringLiteral("watching"));
        };
        Walk walk(std::move(services), kConsole);
        walk.wizard().setServer(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.click("openLogin"));
        QVERIFY(walk.textOf("loginSaid").contains(u"could not be opened"));
        QVERIFY(walk.click("stopWaiting"));
        QCOMPARE(walk.session().loginWatch(), LoginWatch::Off);
        QVERIFY(walk.click("openLogin"));
        tired = true;
        QVERIFY(waitUntil([&] { return walk.session().loginWatch() == LoginWatch::GaveUp; }));
        QCOMPARE(walk.at(), PageId::Result);
    }

    void aRecordedNetworksLoginIsNotOpened()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kPortalPending}));
        QVERIFY(!walk.find("openLogin"));
    }

    void theNetworkStatus()
    {
        NetworkView view;
        view.gateway = QStringLiteral("10.0.0.1");
        QVERIFY(networkSentences(&view, nullptr).join(u' ').contains(u"cable"));
        view.wifi = WifiLink{};
        view.wifi->name = QStringLiteral("Guest");
        view.wifi->signal = 62;
        PortalView portal;
        portal.gear = QStringLiteral("Cisco Meraki");
        portal.secondsLeft = 1800;
        const QString said = networkSentences(&view, &portal).join(u' ');
        for (const char *part : {"Guest", "62", "10.0.0.1", "Cisco Meraki", "30"})
            QVERIFY2(said.contains(QLatin1String(part)), part);
        QVERIFY(!said.contains(u"internet"));
        view.connectivity = NetworkView::Connectivity::Local;
        QVERIFY(networkSentences(&view, &portal).join(u' ').contains(u"internet"));
        view.wifi->withheld = true;
        QVERIFY(networkSentences(&view, nullptr).front().contains(u"location"));
        QVERIFY(networkSentences(nullptr, nullptr).isEmpty());
    }

    void silenceAloneDoesNotBlameTheNetwork()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kSilent, kPortalOpen}));
        QCOMPARE(webAndVpn(*walk.session().report())[1].mark, StatusIcon::Unknown);
        QCOMPARE(webAndVpn(Report{})[0].mark, StatusIcon::NotTried);
        QCOMPARE(webAndVpn(Report{})[1].mark, StatusIcon::NotTried);
    }

    void whatOthersHaveToDoIsCopiedSavedAndPrinted()
    {
        AppServices services = makeServices();
        QList<QUrl> opened;
        services.openUrl = [&opened](const QUrl &url) {
            opened << url;
            return true;
        };
        Walk walk(std::move(services), kConsole);
        QVERIFY(lookAt(walk, {kRejected}));
        QVERIFY(walk.click("copyRequest"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"vpn.example.com"));

        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Send));
        QVERIFY(!walk.textOf("messageSubject").isEmpty());
        const QString body = walk.find<QTextEdit>("messageBody")->toPlainText();
        QVERIFY(body.contains(u"vpn.example.com"));
        QGuiApplication::clipboard()->clear();
        QVERIFY(walk.click("copyMessage"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(body.trimmed()));

        auto *card = walk.find<MessageCard>("messageCard");
        QVERIFY(card);
        const QString file = walk.folder() + QStringLiteral("/request.txt");
        QVERIFY(card->saveTo(file));
        QVERIFY(QFile::exists(file));
        QVERIFY(!card->saveTo(walk.folder() + QStringLiteral("/no/such/request.txt")));
        QVERIFY(walk.click("printMessage"));
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().isLocalFile());
        QVERIFY(walk.click("mailMessage"));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.back().scheme(), QStringLiteral("mailto"));
        QVERIFY(opened.back().toEncoded().contains("vpn.example.com"));
        QVERIFY(opened.back().toEncoded().size() <= 2000);
        QVERIFY(!walk.textOf("messageSaid").isEmpty());

        // What is shown is what leaves, with the names or without.
        walk.find<QCheckBox>("standIns")->setChecked(true);
        const QString replaced = walk.find<QTextEdit>("messageBody")->toPlainText();
        QVERIFY(replaced.contains(u"server-1.example") && !replaced.contains(u"vpn.example.com"));
        QVERIFY(!replaced.contains(u"203.0.113.10"));
        QVERIFY(walk.click("copyMessage"));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"vpn.example.com"));
        walk.find<QCheckBox>("standIns")->setChecked(false);
        QCOMPARE(walk.find<QTextEdit>("messageBody")->toPlainText(), body);

        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(!walk.textOf("headline").isEmpty());
        QVERIFY(!walk.find("undo"));
        QVERIFY(walk.find("lookAgain"));
    }

    void aMailEndsAfterAWholeLineIfItIsTooLong()
    {
        const QString rest = QStringLiteral("the rest is in the clipboard");
        const MailLink small = mailLink(QStringLiteral("A & B?"), QStringLiteral("one\ntwo & 100 %"), rest);
        QVERIFY(small.whole);
        QCOMPARE(small.url.toEncoded(), QByteArray("mailto:?subject=A%20%26%20B%3F&body=one%0D%0Atwo%20%26%20100%20%25"));
        const QString line = QStringLiteral("\u00e4\u00f6\u00fc and more words\n");
        const MailLink large = mailLink(QStringLiteral("subject"), line.repeated(200), rest);
        QVERIFY(!large.whole);
        QVERIFY(large.url.toEncoded().size() <= 2000);
        const QString body = QUrlQuery(large.url).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
        QVERIFY(body.endsWith(rest));
        QVERIFY(body.startsWith(line.trimmed() + QStringLiteral("\r\n")));
        QVERIFY(body.contains(QStringLiteral("more words\r\n\r\n\r\n") + rest));
    }

    void aPrintedRequestHoldsWhatWasFoundAsText()
    {
        QString page;
        MessageCard card(
            Message{Recipient::Network, QStringLiteral("<b>subject"), QStringLiteral("<script>alert(1)</script>")},
            [&page](const QUrl &url) {
                QFile file(url.toLocalFile());
                if (file.open(QIODevice::ReadOnly))
                    page = QString::fromUtf8(file.readAll());
                return true;
            },
            false);
        card.findChild<QAbstractButton *>(QStringLiteral("printMessage"))->click();
        QVERIFY(page.contains(u"&lt;script&gt;"));
        QVERIFY(!page.contains(u"<script>"));
        QVERIFY(!page.contains(u"<b>"));
    }

    void whereBothCanActBothAreOffered()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(walk, {kRejected, kIkeExtDisabled}));
        QVERIFY(walk.find("othersToo"));
        QVERIFY(walk.click("readRequest"));
        QVERIFY(walk.arrivesAt(PageId::Send));
        walk.wizard().back();
        QCOMPARE(walk.at(), PageId::Result);
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.wizard().nextId(), int(PageId::Send)); // what is left is for others
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Send));
        QCOMPARE(walk.wizard().nextId(), -1);
    }

    void whatOnlyAnAdministratorSeesIsSaid()
    {
        RecordedThis recorded{R"({"filterEvents":{"refused":true},)" + QByteArray(kSilent) + '}'};
        Walk walk(windowsServices(recorded), kConsole);
        walk.wizard().setServer(QStringLiteral("vpn.example.com"));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.click("detailsFoldButton"));
        const QStringList said = textsOf(walk, "administratorCommand");
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().contains(u"fix789ctl check filter-drops"));
        walk.wizard().currentPage()->findChild<QAbstractButton *>(QStringLiteral("copyCommand"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"fix789ctl check"));
    }

    void aFixThatAPolicyTakesBackIsSaidToBeTemporary()
    {
        Walk walk(kConsole);
        QVERIFY(lookAt(
            walk, {kIkeExtDisabled, R"("owners":[{"owner":"GPO","service":"IKEEXT","policy":"Hardening","sets":"disabled"}])"}));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Repair));
        QVERIFY(walk.find("temporary"));
        walk.wizard().back();
        QVERIFY(walk.find("hereToo"));
        Walk own(kConsole);
        QVERIFY(own.practise());
        own.next();
        QVERIFY(own.arrivesAt(PageId::Repair));
        QVERIFY(!own.find("temporary"));
    }

    // The commonest of all: Windows keeps another key than the one that works. One click makes a copy with the one that was
    // typed.
    void aCopyIsMadeWithTheKeyThatWasTyped()
    {
        RecordedThis recorded{kStoredKeyDiffers};
        AppServices services = windowsServices(recorded);
        const auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(typeKey(walk));
        QVERIFY(goToRepair(walk));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(launcher->lastRights, Rights::Own);
        QVERIFY(launcher->lastArguments.contains(QStringLiteral("psk.stored-differs")));
        QVERIFY(launcher->lastArguments.contains(QStringLiteral("--key-stdin")));
        QCOMPARE(launcher->lastTyped.reveal().toByteArray(), QByteArray("the right key"));
        QVERIFY(!launcher->lastArguments.join(u' ').contains(u"right key"));
    }

    // Our own sign-in worked with what was typed, and Windows' was refused with what it has saved.
    void theNameAndPasswordThatWereTypedAreSaved()
    {
        RecordedThis recorded{kStalePassword};
        AppServices services = windowsServices(recorded);
        const auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(typeKey(walk));
        QVERIFY(walk.click("addSignIn"));
        walk.find<QLineEdit>("user")->setText(QStringLiteral("ACME\\jo"));
        walk.find<QLineEdit>("password")->setText(QStringLiteral("the right one"));
        QVERIFY(goToRepair(walk));
        auto *box = walk.find<QCheckBox>("fix:account.credentials-rejected");
        QVERIFY(box && !box->isChecked()); // it cannot be taken back
        QVERIFY(!walk.textOf("below").contains(u"Undo"));
        QVERIFY(walk.textOf("fixAction").startsWith(u"Save the user name"));
        box->setChecked(true);
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        const QStringList &words = launcher->lastArguments;
        QCOMPARE(launcher->lastRights, Rights::Own);
        QVERIFY(words.contains(QStringLiteral("account.credentials-rejected")));
        QCOMPARE(words.value(words.indexOf(QStringLiteral("--user")) + 1), QStringLiteral("ACME\\jo"));
        QVERIFY(words.contains(QStringLiteral("--password-stdin")) && !words.contains(QStringLiteral("--key-stdin")));
        QCOMPARE(launcher->lastTyped.reveal().toByteArray(), QByteArray("the right one"));
        QVERIFY(!words.join(u' ').contains(u"the right one"));
    }

    void withoutATypedKeyNoCopyIsOffered()
    {
        RecordedThis recorded{kStoredKeyDiffers};
        Walk walk(windowsServices(recorded), {});
        QVERIFY(waitUntil([&] { return walk.session().overview().ended; }));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Result));
        QVERIFY(walk.session().report()->fixes.size() == 1 && !walk.session().report()->fixes.front());
    }

    void itStillFailsIsNoDeadEnd()
    {
        RecordedThis recorded{'{' + QByteArray(kIkeExtDisabled) + '}'};
        AppServices services = windowsServices(recorded);
        services.launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        Walk walk(std::move(services), {});
        QVERIFY(goToRepair(walk));
        recorded.machine = "{}";
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(!walk.find("whatThen"));
        QVERIFY(walk.click("stillFails"));
        QVERIFY(waitUntil([&] { return walk.textOf("whatThen").contains(u"key"); }));
        QVERIFY(walk.click("lookAgain"));
        QVERIFY(walk.arrivesAt(PageId::Result));
    }

    // Of the computer's own settings, the repair program gets ids and a run, and nothing else.
    void whyTheRepairProgramFailedIsShown()
    {
        RecordedThis recorded{'{' + QByteArray(kIkeExtDisabled) + '}'};
        AppServices services = windowsServices(recorded);
        engine::FixOutcome outcome;
        outcome.end = engine::FixEnd::Failed;
        outcome.text = {QT_TRANSLATE_NOOP("Text", "Another repair is running. Nothing was changed."), {}};
        const auto launcher = std::make_shared<ScriptedLauncher>([outcome](const QStringList &arguments) mutable {
            const auto asked = engine::orderFrom(arguments);
            outcome.run = asked ? asked->run : QString();
            return LaunchOutcome{4, engine::toJson(outcome)};
        });
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(goToRepair(walk));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, Repair::End::Failed);
        QVERIFY(walk.textOf("below").contains(u"Another repair is running"));
        QCOMPARE(launcher->lastRights, Rights::Administrator);
        const auto order = engine::orderFrom(launcher->lastArguments);
        QVERIFY(order);
        QCOMPARE(order->kind, engine::RepairOrder::Kind::Fix);
        QCOMPARE(order->run, walk.session().repair().run);
    }

    void whatIsWrongWithTheProgramsFolderIsSaidBeforeThePrompt()
    {
        RecordedThis recorded{'{' + QByteArray(kIkeExtDisabled) + '}'};
        AppServices services = windowsServices(recorded);
        const auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        launcher->barred = LaunchBar{LaunchBar::Place::Program, {"Other people can change this program.", {}}};
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(goToRepair(walk));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, Repair::End::NotStarted);
        QVERIFY(walk.textOf("below").contains(u"Other people can change"));
        QVERIFY(walk.find("tryAgain"));
        QVERIFY(!walk.find("takeOver"));
        QCOMPARE(launcher->runs, 0);
    }

    void aFolderOfAnotherAccountIsTakenOverOnConsent()
    {
        RecordedThis recorded{'{' + QByteArray(kIkeExtDisabled) + '}'};
        AppServices services = windowsServices(recorded);
        const auto launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        launcher->barred = LaunchBar{LaunchBar::Place::Journal, {"The folder was made by another account.", {}}};
        services.launcher = launcher;
        Walk walk(std::move(services), {});
        QVERIFY(goToRepair(walk));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(waitUntil([&] { return walk.find("takeOver") != nullptr; }));
        QVERIFY(walk.textOf("below").contains(u"another account"));
        QCOMPARE(launcher->runs, 0);
        QVERIFY(walk.click("takeOver"));
        QCOMPARE(walk.at(), PageId::Repair);
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QCOMPARE(walk.session().repair().end, Repair::End::Made);
        QCOMPARE(launcher->runs, 2);
        QCOMPARE(launcher->lastArguments.value(0), QStringLiteral("fix"));
        QVERIFY(!launcher->lastArguments.contains(QStringLiteral("folder:take-over")));
    }

    void whatWaitsForARestartIsKeptForTheNextStart()
    {
        RecordedThis recorded{
            R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"ProhibitIpSec":1}}})"};
        AppServices services = windowsServices(recorded);
        services.launcher = std::make_shared<ScriptedLauncher>(LaunchOutcome{0, {}});
        Walk walk(std::move(services), {});
        QVERIFY(goToRepair(walk));
        walk.next();
        QVERIFY(walk.arrivesAt(PageId::Outcome));
        QVERIFY(recorded.awaited);
        QCOMPARE(recorded.awaited->run, walk.session().repair().run);
    }
};

QTEST_MAIN(ResultTest)
#include "result_test.moc"
