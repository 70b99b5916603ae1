// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app_services.h"
#include "support/paths.h"
#include "walk.h"

#include "ui/pages/result_page.h"
#include "ui/widgets/path_picture.h"

#include "diagnosis/causes.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

using namespace fix789;

namespace {

// Where a fault lies, and so who can act: here, between here and the server, or there.
enum class Where { Here, Between, There };

QString nameOf(std::optional<Where> where)
{
    if (!where)
        return QStringLiteral("nowhere");
    return *where == Where::Here      ? QStringLiteral("here")
           : *where == Where::Between ? QStringLiteral("between")
                                      : QStringLiteral("there");
}

Where whereOf(const CauseRef &cause)
{
    const diagnosis::CauseEntry *entry = diagnosis::findCause(cause.id);
    if (cause.id == cause::kOffline || entry->side == diagnosis::Side::Site)
        return Where::Between;
    return entry->side == diagnosis::Side::Server || entry->side == diagnosis::Side::Account ? Where::There : Where::Here;
}

Where whereOf(diagnosis::Recipient recipient)
{
    switch (recipient) {
    case diagnosis::Recipient::Network:
        return Where::Between;
    case diagnosis::Recipient::Server:
        return Where::There;
    case diagnosis::Recipient::Computer:
        break;
    }
    return Where::Here;
}

// What the card "Who can fix it" says, by the words that a reader goes by.
std::optional<Where> whereOf(const QString &actor)
{
    const auto says = [&](const char *words) {
        return actor.contains(QRegularExpression(QLatin1String(words), QRegularExpression::CaseInsensitiveOption));
    };
    if (says("VPN server|account"))
        return Where::There;
    if (says("this network|Wi-Fi|firewall|browser"))
        return Where::Between;
    if (says("this computer|policy"))
        return Where::Here;
    return std::nullopt;
}

struct Part {
    Where where;
    QString name; ///< with its state
    QString sentence;
    bool broken;
};

std::vector<Part> pictureOn(const ResultPage &page)
{
    std::vector<Part> parts;
    const auto isPart = QRegularExpression(QStringLiteral("^path(Stop|Leg)(\\d)$"));
    const QList<QWidget *> widgets = page.findChildren<QWidget *>(isPart);
    const auto stops = std::ranges::count_if(widgets, [](const QWidget *one) { return one->objectName().contains(u"Stop"); });
    for (const QWidget *widget : widgets) {
        const QRegularExpressionMatch match = isPart.match(widget->objectName());
        const bool stop = match.captured(1) == u"Stop";
        const int at = match.captured(2).toInt();
        const Where where = stop && at == 0 ? Where::Here : stop && at == stops - 1 ? Where::There : Where::Between;
        parts.push_back({where, widget->accessibleName(), widget->accessibleDescription(),
                         widget->accessibleName().endsWith(wordFor(StatusIcon::Broken))});
    }
    return parts;
}

QString shown(const ResultPage &page, const char *name)
{
    for (const QLabel *label : page.findChildren<QLabel *>(QString::fromLatin1(name)))
        if (label->isVisibleTo(&page) && !label->text().isEmpty())
            return label->text();
    return {};
}

QStringList wrongOfCaused(const ResultPage &page, const Session &session)
{
    const report::Report &report = *session.report();
    const CauseRef &first = report.verdict.causes.front().ref;
    const QString title = diagnosis::titleOf(first).translated();
    const std::vector<Part> picture = pictureOn(page);
    QStringList wrong;
    const auto expect = [&](const char *what, std::optional<Where> where) {
        if (where != whereOf(first))
            wrong << QStringLiteral("%1 lies %2, but %3 points %4")
                         .arg(first.toString(), nameOf(whereOf(first)), QLatin1String(what), nameOf(where));
    };
    if (const QString hero = shown(page, "headline"); hero != title && (hero.isEmpty() || report.verdict.causes.size() < 2))
        wrong << QStringLiteral("the hero says \"%1\" of %2").arg(hero, first.toString());
    const auto drawn =
        std::ranges::find_if(picture, [&](const Part &part) { return part.broken && part.sentence.contains(title); });
    expect("the picture", drawn == picture.end() ? std::nullopt : std::optional(drawn->where));
    for (const Part &part : picture)
        if (part.broken &&
            std::ranges::none_of(report.verdict.causes, [&](const Cause &cause) { return whereOf(cause.ref) == part.where; }))
            wrong << QStringLiteral("the picture breaks \"%1\" without a cause there").arg(part.name);
    // Several causes stand in a list; the first of them with its own words.
    const bool several = report.verdict.causes.size() > 1;
    const std::optional<Where> card = whereOf(shown(page, several && report.fixes.front() ? "hereToo" : "whoCanAct"));
    const auto messages = session.messages();
    if (report.fixes.front()) {
        if (card != Where::Here)
            wrong << QStringLiteral("%1 can be fixed here, but the card points %2").arg(first.toString(), nameOf(card));
    } else if (messages.empty()) {
        expect("the card", card);
    } else if (const std::optional<Where> request = whereOf(messages.front().to); card != request) {
        // Who can act may be elsewhere: whoever runs the server gives out the key and the certificates of this computer.
        wrong << QStringLiteral("%1: the card points %2, the request %3").arg(first.toString(), nameOf(card), nameOf(request));
    }
    return wrong;
}

// Nothing is proven: nobody is named, and nothing is broken.
QStringList wrongOfOthers(const ResultPage &page, const Session &session)
{
    QStringList wrong;
    if (shown(page, "headline").isEmpty())
        wrong << QStringLiteral("there is no hero");
    for (const Part &part : pictureOn(page))
        if (part.broken)
            wrong << QStringLiteral("the picture breaks \"%1\" without a cause").arg(part.name);
    if (const QString actor = shown(page, "whoCanAct");
        !actor.isEmpty() && session.report()->verdict.state == VerdictState::Healthy)
        wrong << QStringLiteral("somebody can fix what is healthy: %1").arg(actor);
    return wrong;
}

} // namespace

/// Hero, picture, card and request of every recorded scenario point to the same place.
class ScenariosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsOfAResultAgree()
    {
        QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.filePath(QStringLiteral("state")).toUtf8());
        const QString cases = folder.filePath(QStringLiteral("cases"));
        QVERIFY(QDir().mkpath(cases));
        const QString script = test::sourceFolder() + QStringLiteral("/tests/scenarios/write_cases.py");
        QCOMPARE(QProcess::execute(QStringLiteral("/usr/bin/python3"), {script, cases}), 0);
        const QStringList files = QDir(cases).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() > 500);

        Session session(app::makeServices());
        std::map<VerdictState, int> seen;
        QStringList wrong;
        for (const QString &file : files) {
            QVERIFY2(session.chooseCase(cases + u'/' + file), qPrintable(file));
            session.look();
            QVERIFY2(waitUntil([&] { return session.activity() == Activity::Idle; }), qPrintable(file));
            QVERIFY2(session.report(), qPrintable(file));
            const VerdictState state = session.report()->verdict.state;
            ++seen[state];
            ResultPage page(session);
            page.initializePage();
            for (const QString &what :
                 state == VerdictState::Caused ? wrongOfCaused(page, session) : wrongOfOthers(page, session))
                wrong << file + QStringLiteral(": ") + what;
        }
        QCOMPARE(seen.size(), std::size_t(3)); // caused, undetermined, healthy
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }
};

QTEST_MAIN(ScenariosTest)
#include "scenarios_test.moc"
