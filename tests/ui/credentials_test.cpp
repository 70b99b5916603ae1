// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Run in a session with a real key store (tests/adapters/portable/with_keyring.sh).
#include "app_services.h"
#include "support/paths.h"
#include "walk.h"

#include "app/system.h"
#include "ui/session/key_name.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

#include <mutex>

using namespace fix789;
using namespace fix789::app;
using namespace fix789::ui;

namespace {

const QString kConsole = test::consoleProgram();
const QString kServer = QStringLiteral("vpn.example.com");

// What this computer was asked to be tried with; it cannot be opened, so that no look goes out.
class Given {
public:
    AppServices services()
    {
        AppServices services = makeServices();
        services.openThisComputer = [this](const Credentials &credentials) -> AppServices::Opened {
            const std::lock_guard lock(m_mutex);
            m_last = credentials;
            return failure(ErrorKind::Refused, QStringLiteral("opening"));
        };
        return services;
    }
    std::optional<Credentials> last() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Credentials> m_last;
};

void addSignIn(Walk &walk)
{
    QVERIFY(walk.click("addSignIn"));
}

void fill(Walk &walk, const char *name, const QString &text)
{
    auto *field = walk.find<QLineEdit>(name);
    QVERIFY(field);
    field->setText(text);
}

QByteArray bytesOf(const Secret &secret)
{
    return secret.reveal().toByteArray();
}

} // namespace

/// The pre-shared key, the name and the password on the first page.
class CredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsTriedByteForByte()
    {
        Given given;
        Walk walk(given.services(), kConsole);
        addSignIn(walk);
        fill(walk, "server", kServer);
        fill(walk, "key", QStringLiteral(" k\u00e9y\u00a0"));
        fill(walk, "user", QStringLiteral("SHOP\\me"));
        fill(walk, "password", QStringLiteral(" pass "));
        walk.next();
        // The overview opens this computer as well, with nothing.
        QVERIFY(waitUntil([&] { return given.last() && !bytesOf(given.last()->key).isEmpty(); }));
        QCOMPARE(bytesOf(given.last()->key), QByteArray(" k\xc3\xa9y\xc2\xa0"));
        QCOMPARE(given.last()->user, QStringLiteral("SHOP\\me"));
        QCOMPARE(bytesOf(given.last()->password), QByteArray(" pass "));
    }

    void nothingTypedNothingTried()
    {
        Given given;
        Walk walk(given.services(), kConsole);
        fill(walk, "server", kServer);
        walk.next();
        QVERIFY(waitUntil([&] { return given.last().has_value(); }));
        QVERIFY(!given.last()->canAuthenticate());
    }

    void aPastedKeyIsNotCut()
    {
        Given given;
        Walk walk(given.services(), kConsole);
        addSignIn(walk);
        fill(walk, "server", kServer);
        QGuiApplication::clipboard()->setText(QStringLiteral("pasted key\n"));
        walk.find<QLineEdit>("key")->paste();
        QVERIFY(!walk.textOf("keyNote").isEmpty()); // a line break at its edge is said
        walk.next();
        // The start page has opened this computer before, without a key.
        QVERIFY(waitUntil([&] { return given.last() && !bytesOf(given.last()->key).isEmpty(); }));
        QCOMPARE(bytesOf(given.last()->key), QByteArray("pasted key\n"));
    }

    void whatLooksWrongInAKeyIsSaid()
    {
        Walk walk(kConsole);
        addSignIn(walk);
        fill(walk, "key", QStringLiteral("key"));
        QVERIFY(walk.textOf("keyNote").isEmpty());
        fill(walk, "key", QStringLiteral("key "));
        QVERIFY(walk.textOf("keyNote").contains(u"space"));
        fill(walk, "key", QStringLiteral("a\u201cquoted\u201d key"));
        QVERIFY(walk.textOf("keyNote").contains(u"keyboard"));
    }

    void keysAreHiddenUntilTheyAreToBeSeen()
    {
        Walk walk(kConsole);
        addSignIn(walk);
        for (const auto &[field, show] : {std::pair{"key", "keyShow"}, std::pair{"password", "passwordShow"}}) {
            QCOMPARE(walk.find<QLineEdit>(field)->echoMode(), QLineEdit::Password);
            QVERIFY(walk.click(show));
            QCOMPARE(walk.find<QLineEdit>(field)->echoMode(), QLineEdit::Normal);
            QVERIFY(walk.click(show));
            QCOMPARE(walk.find<QLineEdit>(field)->echoMode(), QLineEdit::Password);
        }
    }

    void whatCannotBeTriedIsSaid_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        const QString nothing, some = QStringLiteral("some");
        QTest::newRow("a key without a server") << nothing << some << nothing << nothing;
        QTest::newRow("a name without a password") << kServer << some << some << nothing;
        QTest::newRow("a password without a name") << kServer << some << nothing << some;
        QTest::newRow("a sign-in without a key") << kServer << nothing << some << some;
        QTest::newRow("a key that is too long") << kServer << QString(1025, u'k') << nothing << nothing;
        QTest::newRow("one that is much too long") << kServer << QString(100'000, u'k') << nothing << nothing;
    }
    void whatCannotBeTriedIsSaid()
    {
        QFETCH(const QString, server);
        QFETCH(const QString, key);
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        Walk walk(kConsole, true);
        addSignIn(walk);
        fill(walk, "server", server);
        fill(walk, "key", key);
        fill(walk, "user", user);
        fill(walk, "password", password);
        walk.next();
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(!walk.textOf("keyWrong").isEmpty() || !walk.textOf("signInWrong").isEmpty());
    }

    void backKeepsWhatWasTyped()
    {
        Given given;
        Walk walk(given.services(), kConsole);
        addSignIn(walk);
        fill(walk, "server", kServer);
        fill(walk, "key", QStringLiteral("key"));
        walk.next();
        walk.wizard().back();
        QCOMPARE(walk.find<QLineEdit>("key")->text(), QStringLiteral("key"));
    }

    void closingForgetsEverything()
    {
        Given given;
        Walk walk(given.services(), kConsole);
        addSignIn(walk);
        fill(walk, "server", kServer);
        for (const char *field : {"key", "user", "password"})
            fill(walk, field, QStringLiteral("some"));
        walk.next();
        QVERIFY(waitUntil([&] { return given.last().has_value() && walk.session().activity() == Activity::Idle; }));
        walk.wizard().close();
        for (const char *field : {"key", "user", "password"})
            QVERIFY(walk.wizard().findChild<QLineEdit *>(QString::fromLatin1(field))->text().isEmpty());
        walk.session().look();
        QVERIFY(waitUntil([&] { return walk.session().activity() == Activity::Idle; }));
        QVERIFY(!given.last()->canAuthenticate());
    }

    void aKeyIsKeptOnlyWhenThatIsWanted()
    {
        const auto store = keyStore();
        QVERIFY(!store->read(kServer));
        for (const bool wanted : {false, true}) {
            Given given;
            Walk walk(given.services(), kConsole);
            addSignIn(walk);
            fill(walk, "server", kServer);
            fill(walk, "key", QStringLiteral(" kept key "));
            if (wanted)
                QVERIFY(walk.click("keepKey"));
            walk.next();
            QCOMPARE(walk.at(), PageId::Checking);
            QCOMPARE(store->read(kServer).has_value(), wanted);
        }
        Walk walk(kConsole);
        addSignIn(walk);
        fill(walk, "server", kServer);
        QVERIFY(walk.click("takeKey"));
        QCOMPARE(walk.find<QLineEdit>("key")->text(), QStringLiteral(" kept key "));
        QVERIFY(store->forget(kServer));
        fill(walk, "key", {});
        QVERIFY(walk.click("takeKey"));
        QVERIFY(walk.find<QLineEdit>("key")->text().isEmpty());
        QVERIFY(!walk.textOf("keyNote").isEmpty());
    }

    void whereNoKeyCanBeKeptThatIsSaidOnce()
    {
        Given given;
        AppServices services = given.services();
        struct Refusing : KeyStore {
            Result<Secret> read(const QString &) override { return failure(ErrorKind::Refused, QStringLiteral("reading")); }
            Result<void> write(const QString &, const Secret &) override
            {
                return failure(ErrorKind::Refused, QStringLiteral("writing"));
            }
            Result<void> forget(const QString &) override { return failure(ErrorKind::Refused, QStringLiteral("forgetting")); }
        };
        services.openKeyStore = [] { return std::make_unique<Refusing>(); };
        Walk walk(services, kConsole);
        addSignIn(walk);
        fill(walk, "server", kServer);
        fill(walk, "key", QStringLiteral("key"));
        QVERIFY(walk.click("keepKey"));
        walk.next();
        QCOMPARE(walk.at(), PageId::Start);
        QVERIFY(walk.textOf("complaint").contains(u"key store"));
        walk.next();
        QCOMPARE(walk.at(), PageId::Checking);
    }

    void keysAreNamedAfterTheirServer()
    {
        QCOMPARE(keyNameFor(QStringLiteral("VPN.example.com")), QStringLiteral("vpn.example.com"));
        QCOMPARE(keyNameFor(QStringLiteral("2001:db8::1")), QStringLiteral("2001-db8--1"));
        const QString longOne = keyNameFor(QString(100, u'a') + QStringLiteral(".example"));
        const QString other = keyNameFor(QString(101, u'a') + QStringLiteral(".example"));
        QVERIFY(longOne.size() <= 64);
        QVERIFY(longOne != other);
    }
};

QTEST_MAIN(CredentialsTest)
#include "credentials_test.moc"
