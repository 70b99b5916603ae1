// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/path_picture.h"
#include "ui/widgets/report_path.h"

#include "checks/checks.h"

#include <QAbstractButton>
#include <QTest>

using namespace fix789;
using namespace fix789::checks;
using namespace fix789::report;
using namespace fix789::ui;

namespace {

// The picture as text: "This computer works | works | ...", so that a failure can be read.
QString drawn(const Report &report)
{
    const PathSketch sketch = pathSketch(report);
    QStringList parts;
    for (std::size_t i = 0; i < sketch.stops.size(); ++i) {
        if (sketch.stops[i].mark)
            parts << wordFor(*sketch.stops[i].mark);
        if (i < sketch.legs.size())
            parts << wordFor(sketch.legs[i].mark);
    }
    return parts.join(QStringLiteral(" | "));
}

Report reportWith(std::vector<StageResult> stages)
{
    Report report;
    report.target.server = QStringLiteral("vpn.example.com");
    Finding computer = finding(FindingVerdict::Ok, {"fine", {}});
    report.examined.push_back({&kServiceChain, computer, 0});
    Finding path = finding(FindingVerdict::Ok, {"seen", {}});
    path.ike.emplace();
    path.ike->server = report.target.server;
    path.ike->address = QStringLiteral("203.0.113.10");
    path.ike->stages = std::move(stages);
    report.examined.push_back({&kIkeAnswers, path, 0});
    return report;
}

StageResult stage(StageOutcome outcome, std::uint16_t port = 500)
{
    StageResult result;
    result.port = port;
    result.outcome = outcome;
    return result;
}

void addCause(Report &report, CauseId id)
{
    report.verdict.state = VerdictState::Caused;
    report.verdict.causes.push_back({{id, {}}, {}, {}});
}

} // namespace

/// From a report to the picture: only what was seen is drawn as working.
class PathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerProvesTheWholeWay()
    {
        QCOMPARE(drawn(reportWith({stage(StageOutcome::Answered)})), QStringLiteral("works | works | works | works | works | works"));
    }

    void silenceProvesNothing()
    {
        QCOMPARE(drawn(reportWith({stage(StageOutcome::Silent)})),
                 QStringLiteral("works | not known | not known | not known | not known | not known"));
    }

    void whatWasNotTriedIsNotDrawnAsWorking()
    {
        QCOMPARE(drawn(reportWith({})), QStringLiteral("works | not tested | not tested | not tested | not tested | not tested"));
        QCOMPARE(drawn(Report{}), QStringLiteral("not tested | not tested | not tested | not tested | not tested | not tested"));
    }

    void aBrokenComputerDoesNotHideAGoodWay()
    {
        Report report = reportWith({stage(StageOutcome::Answered)});
        addCause(report, cause::kServiceDisabled);
        QCOMPARE(drawn(report), QStringLiteral("broken | works | works | works | works | works"));
    }

    void beyondAFirewallNothingIsKnown()
    {
        Report report = reportWith({stage(StageOutcome::Answered), stage(StageOutcome::Silent, 4500)});
        addCause(report, cause::kUdp4500Blocked);
        QCOMPARE(drawn(report), QStringLiteral("works | works | works | broken | not known | works"));
    }

    void aFaultOfTheServerIsDrawnThere()
    {
        StageResult refused = stage(StageOutcome::Unreachable);
        refused.icmp = IcmpError{3, 3, QStringLiteral("203.0.113.10")};
        Report report = reportWith({refused});
        addCause(report, cause::kServerIkeDown);
        QCOMPARE(drawn(report), QStringLiteral("works | works | works | works | works | broken"));
    }

    void offlineStopsAtTheFirstLeg()
    {
        Report report = reportWith({});
        addCause(report, cause::kOffline);
        QCOMPARE(drawn(report), QStringLiteral("works | broken | not tested | not tested | not tested | not tested"));
    }

    void explanationsThatAreLeftAreQuestions()
    {
        Report report = reportWith({stage(StageOutcome::Silent)});
        report.verdict.undetermined.push_back({{{cause::kIkeBlocked, {}}, {cause::kServerDown, {}}}, {}});
        QCOMPARE(drawn(report), QStringLiteral("works | not known | not known | not known | not known | not known"));
        QVERIFY(!pathSketch(report).legs[1].sentence.isEmpty());
    }

    void everyPartCanBeReachedAndHeard()
    {
        PathPicture picture;
        picture.setSketch(pathSketch(reportWith({stage(StageOutcome::Answered)})));
        int parts = 0;
        for (const QAbstractButton *part : picture.findChildren<QAbstractButton *>()) {
            QVERIFY(part->focusPolicy() & Qt::TabFocus);
            QVERIFY(!part->accessibleName().isEmpty());
            QVERIFY(!part->accessibleDescription().isEmpty());
            ++parts;
        }
        QCOMPARE(parts, 9);
    }

    void drawsAnySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("nothing") << QSize(1, 1);
        QTest::newRow("narrow") << QSize(300, 60);
        QTest::newRow("wide") << QSize(4000, 400);
    }
    void drawsAnySize()
    {
        QFETCH(const QSize, size);
        Report report = reportWith({stage(StageOutcome::Answered)});
        report.target.server = QString(253, u'x');
        PathPicture picture;
        picture.setSketch(pathSketch(report));
        picture.resize(size);
        QVERIFY(!picture.grab().isNull());
    }
};

QTEST_MAIN(PathTest)
#include "path_test.moc"
