// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/result_sections.h"

#include "checks/checks.h"
#include "diagnosis/causes.h"
#include "diagnosis/protocol_fit.h"
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

CollapsibleSection *foldOf(const QString &title, const QStringList &sentences, StatusIcon mark, const char *name)
{
    auto *fold = new CollapsibleSection(counted(title, sentences.size()), name);
    for (const QString &sentence : sentences)
        fold->contents()->addWidget(makeMarked(mark, sentence));
    return fold;
}

// One observation may exclude several causes; it appears once, with all that it excludes.
CollapsibleSection *ruledOutFold(const std::vector<Exclusion> &excluded)
{
    std::vector<std::pair<QString, QStringList>> rows;
    for (const Exclusion &exclusion : excluded) {
        const QString seen = exclusion.text.translated();
        auto row = std::ranges::find(rows, seen, &std::pair<QString, QStringList>::first);
        if (row == rows.end())
            row = rows.insert(rows.end(), {seen, {}});
        row->second << diagnosis::titleOf(exclusion.ref).translated();
    }
    auto *fold = new CollapsibleSection(counted(ResultSections::tr("Ruled out"), qsizetype(excluded.size())), "ruledOutFold");
    for (const auto &[seen, titles] : rows)
        fold->contents()->addWidget(
            makeMarked(StatusIcon::Proven, seen, "ruledOut", ResultSections::tr("This rules out: %1").arg(titles.join(u' '))));
    return fold;
}

QStringList possible(const Verdict &verdict)
{
    QStringList sentences;
    if (verdict.state == VerdictState::Caused)
        for (const OpenSet &set : verdict.undetermined)
            for (const CauseRef &cause : set.set)
                sentences << ResultSections::tr("Possible: %1").arg(diagnosis::titleOf(cause).translated());
    return sentences;
}

// nullptr if everything is known and no question is open.
CollapsibleSection *stillOpenFold(const Verdict &verdict, QWidget *questions)
{
    const QStringList sentences = possible(verdict);
    const qsizetype count = sentences.size() + qsizetype(verdict.untested.size());
    if (count == 0 && !questions)
        return nullptr;
    auto *fold = new CollapsibleSection(counted(ResultSections::tr("Still open"), count), "stillOpenFold");
    for (const QString &sentence : sentences)
        fold->contents()->addWidget(makeMarked(StatusIcon::Unknown, sentence));
    for (const Untested &untested : verdict.untested)
        fold->contents()->addWidget(makeMarked(
            StatusIcon::Unknown, ResultSections::tr("Not known yet: %1").arg(diagnosis::titleOf(untested.ref).translated()),
            "untested", ResultSections::tr("This remains open %1.", "%1: until ...").arg(untested.until.translated())));
    if (verdict.state == VerdictState::Caused)
        for (const OpenSet &set : verdict.undetermined)
            fold->contents()->addWidget(makeText(ResultSections::tr("How to find out: %1").arg(set.next.translated())));
    if (questions)
        fold->contents()->addWidget(questions);
    return fold;
}

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

CollapsibleSection *networksFold(const report::Report &report, const NetworkSeen &network)
{
    if (network.runs.empty())
        return nullptr;
    const std::size_t count = std::min(network.runs.size(), kMostNetworks);
    auto *fold = new CollapsibleSection(counted(ResultSections::tr("The same server from other networks"), qsizetype(count)),
                                        "networksFold");
    for (std::size_t i = 0; i < count; ++i)
        fold->contents()->addWidget(makeNetworkRow(network.runs[i], network, report.started));
    return fold;
}

CollapsibleSection *networkStatusSection(const report::Report &report, const NetworkSeen &network)
{
    const QStringList sentences = networkSentences(network.view ? &*network.view : nullptr, portalOf(report));
    if (sentences.isEmpty())
        return nullptr;
    auto *fold = new CollapsibleSection(ResultSections::tr("Network details"), "networkFold");
    for (const QString &sentence : sentences)
        fold->contents()->addWidget(makeText(sentence, "networkInView"));
    return fold;
}

CollapsibleSection *stagesFold(const report::Report &report)
{
    const auto spoke = std::ranges::find_if(report.examined, [](const engine::Examined &examined) {
        return examined.finding.ike && !examined.finding.ike->stages.empty();
    });
    if (spoke == report.examined.end())
        return nullptr;
    auto *fold = new CollapsibleSection(ResultSections::tr("The negotiation, stage by stage"), "rungsFold");
    fold->contents()->addWidget(makeStageTable(*spoke->finding.ike));
    return fold;
}

// The console program, started by an administrator, checks what Windows shows only to administrators.
bool wantsAdministrator(const QString &check)
{
    static constexpr std::array kForAdministrators{&checks::kFilterDrops, &checks::kMachineCertificate};
    return std::ranges::any_of(kForAdministrators, [&](const checks::Check *one) { return check == QLatin1String(one->id); });
}

CollapsibleSection *notLookedAtFold(const report::Report &report)
{
    if (report.verdict.notLookedAt.empty())
        return nullptr;
    QStringList sentences, checks;
    for (const NotLookedAt &notLooked : report.verdict.notLookedAt) {
        sentences << ResultSections::tr("%1: %2").arg(titleOfCheck(notLooked.check), notLooked.why.translated());
        if (report.machineKind == MachineKind::Windows && wantsAdministrator(notLooked.check))
            checks << notLooked.check;
    }
    CollapsibleSection *fold = foldOf(ResultSections::tr("Not checked"), sentences, StatusIcon::NotTried, "notLookedAtFold");
    if (checks.isEmpty())
        return fold;
    const QString command = QStringLiteral("fix789ctl check ") + checks.join(u' ');
    fold->contents()->addWidget(makeText(
        ResultSections::tr("An administrator can check the rest with this command: %1").arg(command), "administratorCommand"));
    fold->contents()->addWidget(
        makeCopyButton(ResultSections::tr("Copy the command for the administrator"), command, "copyCommand"), 0,
        Qt::AlignLeading);
    return fold;
}

} // namespace

QLayout *makeResultSections(const report::Report &report, const NetworkSeen &network, QWidget *questions)
{
    auto *folds = new QVBoxLayout;
    folds->setSpacing(kFoldsApart);
    const auto add = [folds](CollapsibleSection *fold) {
        if (fold)
            folds->addWidget(fold);
    };
    const Verdict &verdict = report.verdict;
    QStringList notes;
    for (const Note &note : verdict.notes)
        notes << note.text.translated();
    if (!notes.isEmpty())
        add(foldOf(ResultSections::tr("Worth knowing"), notes, StatusIcon::Worth, "notesFold"));
    if (!verdict.excluded.empty())
        add(ruledOutFold(verdict.excluded));
    add(stillOpenFold(verdict, questions));
    add(stagesFold(report));
    add(networkStatusSection(report, network));
    add(networksFold(report, network));
    add(notLookedAtFold(report));
    QStringList fit;
    for (const Text &text : diagnosis::protocolFit(verdict, report::serverIdentityOf(report).product))
        fit << text.translated();
    if (!fit.isEmpty())
        add(foldOf(ResultSections::tr("Does this protocol still fit?"), fit, StatusIcon::Worth, "protocolFitFold"));
    return folds;
}

} // namespace fix789::ui
