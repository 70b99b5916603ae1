// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/result_sections.h"

#include "checks/checks.h"
#include "diagnosis/causes.h"
#include "diagnosis/protocol_fit.h"
#include "ui/texts/check_groups.h"
#include "ui/texts/network_text.h"
#include "ui/texts/web_and_vpn.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/stage_table.h"
#include "ui/widgets/status_icon.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fix789::ui {
namespace {

struct ResultSections {
    Q_DECLARE_TR_FUNCTIONS(ResultSections)
};

constexpr std::size_t kMostNetworks = 12;
constexpr int kFoldsApart = 4; // the sections' own buttons have room around their text

QString titleOfCheck(const QString &id)
{
    const checks::Check *check = checks::findCheck(id);
    return check ? QCoreApplication::translate("Text", check->title) : id;
}

QString counted(const QString &title, qsizetype count)
{
    return ResultSections::tr("%1 (%2)").arg(title, QLocale().toString(count));
}

// A heading with what belongs to it.
QVBoxLayout *addSection(QVBoxLayout *to, const QString &title, const char *name)
{
    auto *section = new QWidget;
    section->setObjectName(QString::fromLatin1(name));
    auto *layout = new QVBoxLayout(section);
    const int line = lineHeight(section);
    layout->setContentsMargins(0, line / 3, 0, line / 3);
    layout->setSpacing(line / 3);
    layout->addWidget(makeHeading(title));
    to->addWidget(section);
    return layout;
}

void addSentences(QVBoxLayout *to, const QString &title, const QStringList &sentences, StatusIcon mark, const char *name)
{
    if (sentences.isEmpty())
        return;
    QVBoxLayout *section = addSection(to, counted(title, sentences.size()), name);
    for (const QString &sentence : sentences)
        section->addWidget(makeMarked(mark, sentence));
}

// Every check with its result, as they are grouped while they run.
void addChecks(QVBoxLayout *to, const report::Report &report)
{
    for (const checks::CheckGroup group : checkGroups()) {
        QVBoxLayout *section = nullptr;
        for (const engine::Examined &examined : report.examined) {
            if (examined.check->group != group || examined.finding.verdict == FindingVerdict::Skipped)
                continue;
            if (!section)
                section = addSection(to, nameOf(group), "checkGroup");
            section->addWidget(makeMarked(markFor(examined.finding.verdict), examined.finding.text.translated(), "checked"));
        }
    }
}

// One observation may exclude several causes; it appears once, with all that it excludes.
void addRuledOut(QVBoxLayout *to, const std::vector<Exclusion> &excluded)
{
    if (excluded.empty())
        return;
    std::vector<std::pair<QString, QStringList>> rows;
    for (const Exclusion &exclusion : excluded) {
        const QString seen = exclusion.text.translated();
        auto row = std::ranges::find(rows, seen, &std::pair<QString, QStringList>::first);
        if (row == rows.end())
            row = rows.insert(rows.end(), {seen, {}});
        row->second << diagnosis::titleOf(exclusion.ref).translated();
    }
    QVBoxLayout *section =
        addSection(to, counted(ResultSections::tr("Ruled out"), qsizetype(excluded.size())), "ruledOutSection");
    for (const auto &[seen, titles] : rows)
        section->addWidget(
            makeMarked(StatusIcon::Proven, seen, "ruledOut", ResultSections::tr("This rules out: %1").arg(titles.join(u' '))));
}

void addStillOpen(QVBoxLayout *to, const Verdict &verdict)
{
    QStringList possible;
    QStringList howToFindOut;
    if (verdict.state == VerdictState::Caused)
        for (const OpenSet &set : verdict.undetermined) {
            for (const CauseRef &cause : set.set)
                possible << ResultSections::tr("Possible: %1").arg(diagnosis::titleOf(cause).translated());
            howToFindOut << set.next.translated();
        }
    const qsizetype count = possible.size() + qsizetype(verdict.untested.size());
    if (count == 0)
        return;
    QVBoxLayout *section = addSection(to, counted(ResultSections::tr("Still open"), count), "stillOpenSection");
    for (const QString &sentence : possible)
        section->addWidget(makeMarked(StatusIcon::Unknown, sentence));
    for (const Untested &untested : verdict.untested)
        section->addWidget(makeMarked(
            StatusIcon::Unknown, ResultSections::tr("Not known yet: %1").arg(diagnosis::titleOf(untested.ref).translated()),
            "untested", ResultSections::tr("This cannot be determined %1.", "%1: until ...").arg(untested.until.translated())));
    for (const QString &next : howToFindOut)
        section->addWidget(makeText(ResultSections::tr("How to find out: %1").arg(next)));
}

QWidget *makeNetworkRow(const RememberedRun &run, const NetworkSeen &network, const QDateTime &now)
{
    const bool same = network.here && !network.here->name.isEmpty() && network.here->name == run.network.name;
    const QString name = run.network.name.isEmpty() ? ResultSections::tr("A network without a name") : quoted(run.network.name);
    const QString where = same ? ResultSections::tr("%1 (this network)").arg(name) : name;
    const QString when = run.device == RememberedRun::Device::Another
                             ? ResultSections::tr("%1, from another device").arg(ago(run.at, now))
                             : ago(run.at, now);
    switch (run.outcome) {
    case RememberedRun::Outcome::Answered:
        return makeMarked(StatusIcon::Proven, ResultSections::tr("%1: the server answered on both ports, %2.").arg(where, when),
                          "otherNetwork");
    case RememberedRun::Outcome::Partly:
        return makeMarked(StatusIcon::Worth, ResultSections::tr("%1: the server answered on one port, %2.").arg(where, when),
                          "otherNetwork");
    case RememberedRun::Outcome::Silent:
        break;
    }
    return makeMarked(StatusIcon::Unknown, ResultSections::tr("%1: no answer, %2.").arg(where, when), "otherNetwork");
}

void addNetworks(QVBoxLayout *to, const report::Report &report, const NetworkSeen &network)
{
    if (network.runs.empty())
        return;
    const std::size_t count = std::min(network.runs.size(), kMostNetworks);
    QVBoxLayout *section =
        addSection(to, counted(ResultSections::tr("The same server from other networks"), qsizetype(count)), "networksSection");
    for (std::size_t i = 0; i < count; ++i)
        section->addWidget(makeNetworkRow(network.runs[i], network, report.started));
}

void addNetworkDetails(QVBoxLayout *to, const report::Report &report, const NetworkSeen &network)
{
    const QStringList sentences = networkSentences(network.view ? &*network.view : nullptr, portalOf(report));
    if (sentences.isEmpty())
        return;
    QVBoxLayout *section = addSection(to, ResultSections::tr("This network"), "networkSection");
    for (const QString &sentence : sentences)
        section->addWidget(makeText(sentence, "networkInView"));
}

CollapsibleSection *stagesFold(const report::Report &report)
{
    const auto spoke = std::ranges::find_if(report.examined, [](const engine::Examined &examined) {
        return examined.finding.ike && !examined.finding.ike->stages.empty();
    });
    if (spoke == report.examined.end())
        return nullptr;
    return new CollapsibleSection(
        ResultSections::tr("The negotiation, step by step"), "rungsFold",
        [seen = *spoke->finding.ike](QVBoxLayout *contents) { contents->addWidget(makeStageTable(seen)); });
}

// The console program, started by an administrator, checks what Windows shows only to administrators.
bool wantsAdministrator(const QString &check)
{
    static constexpr std::array kForAdministrators{&checks::kFilterDrops, &checks::kMachineCertificate};
    return std::ranges::any_of(kForAdministrators, [&](const checks::Check *one) { return check == QLatin1String(one->id); });
}

void addNotLookedAt(QVBoxLayout *to, const report::Report &report)
{
    QStringList sentences, checks;
    for (const NotLookedAt &notLooked : report.verdict.notLookedAt) {
        sentences << ResultSections::tr("%1: %2").arg(titleOfCheck(notLooked.check), notLooked.why.translated());
        if (report.machineKind == MachineKind::Windows && wantsAdministrator(notLooked.check))
            checks << notLooked.check;
    }
    addSentences(to, ResultSections::tr("Not checked"), sentences, StatusIcon::NotTried, "notLookedAtSection");
    if (checks.isEmpty())
        return;
    const QString command = QStringLiteral("fix789ctl check ") + checks.join(u' ');
    to->addWidget(makeText(ResultSections::tr("An administrator can check the rest with this command: %1").arg(command),
                           "administratorCommand"));
    to->addWidget(makeCopyButton(ResultSections::tr("Copy the command for the administrator"), command, "copyCommand"), 0,
                  Qt::AlignLeading);
}

void addDetails(QVBoxLayout *to, const report::Report &report, const NetworkSeen &network)
{
    const Verdict &verdict = report.verdict;
    QStringList notes;
    for (const Note &note : verdict.notes)
        notes << note.text.translated();
    addSentences(to, ResultSections::tr("Worth knowing"), notes, StatusIcon::Worth, "notesSection");
    addStillOpen(to, verdict);
    addNotLookedAt(to, report);
    addNetworks(to, report, network);
    addRuledOut(to, verdict.excluded);
    addChecks(to, report);
    addNetworkDetails(to, report, network);
}

QString titleOfDetails(const report::Report &report)
{
    const auto ran = std::ranges::count_if(
        report.examined, [](const engine::Examined &examined) { return examined.finding.verdict != FindingVerdict::Skipped; });
    const QLocale locale;
    return ResultSections::tr("Details (checks: %1, causes ruled out: %2)")
        .arg(locale.toString(qsizetype(ran)), locale.toString(qsizetype(report.verdict.excluded.size())));
}

} // namespace

QString ago(const QDateTime &at, const QDateTime &now)
{
    const qint64 minutes = at.secsTo(now) / 60;
    if (!at.isValid() || minutes < 0)
        return ResultSections::tr("at an unknown time");
    const QLocale locale;
    if (minutes < 60)
        return ResultSections::tr("%1 min ago").arg(locale.toString(minutes));
    if (minutes < 48 * 60)
        return ResultSections::tr("%1 h ago").arg(locale.toString(minutes / 60));
    return ResultSections::tr("%1 d ago").arg(locale.toString(minutes / (24 * 60)));
}

QLayout *makeResultSections(const report::Report &report, const NetworkSeen &network)
{
    auto *folds = new QVBoxLayout;
    folds->setSpacing(kFoldsApart);
    const auto add = [folds](CollapsibleSection *fold) {
        if (fold)
            folds->addWidget(fold);
    };
    add(new CollapsibleSection(titleOfDetails(report), "detailsFold",
                               [report, network](QVBoxLayout *contents) { addDetails(contents, report, network); }));
    add(stagesFold(report));
    QStringList fit;
    for (const Text &text : diagnosis::protocolFit(report.verdict, report::serverIdentityOf(report).product))
        fit << text.translated();
    if (!fit.isEmpty())
        add(new CollapsibleSection(ResultSections::tr("Is this protocol still the right one?"), "protocolFitFold",
                                   [fit](QVBoxLayout *contents) {
                                       for (const QString &sentence : fit)
                                           contents->addWidget(makeMarked(StatusIcon::Worth, sentence));
                                   }));
    return folds;
}

} // namespace fix789::ui
