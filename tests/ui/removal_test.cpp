// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recorded_services.h"
#include "scripted_launcher.h"
#include "walk.h"

#include "ui/help/removal_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace fix789;
using namespace fix789::ui;

namespace {

// A connection that was switched to L2TP, by the person whose it is.
JournalledRun ownRepair(RepairState state, const QString &id)
{
    using Option = ConnectionOptionIs::Option;
    const QDateTime begun = QDateTime::currentDateTimeUtc().addDays(-2);
    JournalledChange change;
    change.change = ConnectionOptionIs{QStringLiteral("Work"), Option::TunnelType, QStringLiteral("3")};
    change.before = ConnectionOptionIs{QStringLiteral("Work"), Option::TunnelType, QStringLiteral("1")};
    change.at = begun;
    change.made = true;
    return {id, begun, {{cause::kNatTNeeded, {}}}, {change}, state};
}

const QString kFirst = QStringLiteral("1b671a64-40d5-491e-99b0-da01ff1f3341");
const QString kSecond = QStringLiteral("2b671a64-40d5-491e-99b0-da01ff1f3342");

// The dialog before the program is removed, with two repairs of the person's own.
struct Removal {
    explicit Removal(ScriptedLauncher::Answer answer, Result<void> starts = {})
        : launcher(std::make_shared<ScriptedLauncher>(std::move(answer)))
    {
        AppServices services = windowsServices(recorded);
        services.launcher = launcher;
        std::vector<JournalledRun> own = ownRepairs(services);
        found = own.size();
        dialog = std::make_unique<RemovalDialog>(services, std::move(own), [this, starts = std::move(starts)] {
            ++uninstallers;
            return starts;
        });
        dialog->open();
    }

    void click(const char *name) const { dialog->findChild<QPushButton *>(QString::fromLatin1(name))->click(); }
    QString says() const { return dialog->findChild<QLabel *>(QStringLiteral("removalSays"))->text(); }

    RecordedThis recorded{.repairs = {ownRepair(RepairState::Done, kFirst), ownRepair(RepairState::Done, kSecond)}};
    std::shared_ptr<ScriptedLauncher> launcher;
    std::size_t found = 0;
    int uninstallers = 0;
    std::unique_ptr<RemovalDialog> dialog;
};

} // namespace

/// Before the program goes, what it changed for this person can be undone by this person.
class RemovalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOwnRepairsThatAreStillInPlaceAreOffered()
    {
        RecordedThis recorded{.repairs = {repairOf(RepairState::Done, QDateTime::currentDateTimeUtc()),
                                          ownRepair(RepairState::TakenBack, kFirst), ownRepair(RepairState::Done, kSecond)}};
        const std::vector<JournalledRun> own = ownRepairs(windowsServices(recorded));
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own.front().id, kSecond);
    }

    void theyAreUndoneNewestFirstWithThePersonsRightsThenItIsRemoved()
    {
        QStringList undone;
        Removal removal([&](const QStringList &words) {
            undone << words.value(1);
            return LaunchOutcome{0, {}};
        });
        QCOMPARE(removal.found, std::size_t(2));
        removal.click("undoAndRemove");
        QVERIFY(waitUntil([&] { return removal.dialog->result() == QDialog::Accepted; }));
        QCOMPARE(undone, (QStringList{kSecond, kFirst}));
        QCOMPARE(removal.launcher->lastRights, Rights::Own);
        QCOMPARE(removal.uninstallers, 1);
    }

    void whatCouldNotBeUndoneKeepsItAndIsOfferedAgain()
    {
        QStringList undone;
        Removal removal([&](const QStringList &words) {
            undone << words.value(1);
            return LaunchOutcome{words.contains(kFirst) && undone.size() < 3 ? 4 : 0, {}};
        });
        removal.click("undoAndRemove");
        QVERIFY(waitUntil([&] { return removal.says().startsWith(QStringLiteral("Not all of the changes")); }));
        QCOMPARE(removal.uninstallers, 0);
        removal.click("undoAndRemove");
        QVERIFY(waitUntil([&] { return removal.uninstallers == 1; }));
        QCOMPARE(undone, (QStringList{kSecond, kFirst, kFirst}));
    }

    void keptChangesAreNotTouched()
    {
        Removal removal([](const QStringList &) { return LaunchOutcome{0, {}}; });
        removal.click("keepAndRemove");
        QCOMPARE(removal.launcher->runs, 0);
        QCOMPARE(removal.uninstallers, 1);
        QCOMPARE(removal.dialog->result(), int(QDialog::Accepted));
    }

    void cancelledItStays()
    {
        Removal removal([](const QStringList &) { return LaunchOutcome{0, {}}; });
        removal.click("cancelRemoval");
        QCOMPARE(removal.launcher->runs, 0);
        QCOMPARE(removal.uninstallers, 0);
    }

    void anUninstallerThatDoesNotStartIsSaid()
    {
        Removal removal([](const QStringList &) { return LaunchOutcome{0, {}}; }, failure(ErrorKind::NotFound, {}));
        removal.click("keepAndRemove");
        QCOMPARE(removal.says(), RemovalDialog::cannotStart());
        QVERIFY(removal.dialog->isVisible());
    }
};

QTEST_MAIN(RemovalTest)
#include "removal_test.moc"
