// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_path.h"

#include "ui/widgets/typography.h"

#include "checks/checks.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::ui {
namespace {

// The parts of the picture, from this computer outwards.
enum Part { ThisPc, ToNetwork, ToFirewall, ToInternet, ToServer, Server, PartCount };
constexpr std::array kLegs{ToNetwork, ToFirewall, ToInternet, ToServer};

struct PartState {
    StatusIcon mark = StatusIcon::NotTried;
    QString sentence;
};
using Parts = std::array<PartState, PartCount>;

struct ReportPath {
    Q_DECLARE_TR_FUNCTIONS(ReportPath)
};

// Where on the path a cause lies.
Part partOf(const CauseRef &cause)
{
    if (cause.id == cause::kOffline)
        return ToNetwork;
    if (cause.id.name.starts_with("portal."))
        return ToFirewall; // what holds everything back until somebody logs in
    const diagnosis::CauseEntry *entry = diagnosis::findCause(cause.id);
    if (!entry)
        return ThisPc;
    switch (entry->side) {
    case diagnosis::Side::Site:
        return ToInternet;
    case diagnosis::Side::Server:
    case diagnosis::Side::Account:
        return Server;
    case diagnosis::Side::Computer:
    case diagnosis::Side::Policy:
        return ThisPc;
    }
    return ThisPc;
}

const IkeObservation *negotiationOf(const report::Report &report)
{
    const auto it =
        std::ranges::find_if(report.examined, [](const engine::Examined &examined) { return examined.finding.ike.has_value(); });
    return it == report.examined.end() ? nullptr : &*it->finding.ike;
}

PartState stateOfComputer(const report::Report &report)
{
    PartState state{StatusIcon::NotTried, ReportPath::tr("Nothing on this computer was checked.")};
    for (const engine::Examined &examined : report.examined) {
        if (examined.check->group != checks::CheckGroup::Computer && examined.check->group != checks::CheckGroup::Registry)
            continue;
        switch (examined.finding.verdict) {
        case FindingVerdict::Ok:
        case FindingVerdict::Note:
            if (state.mark == StatusIcon::NotTried)
                state = {StatusIcon::Proven, ReportPath::tr("No problems were found on this computer.")};
            break;
        case FindingVerdict::Unknown:
            state = {StatusIcon::Unknown, examined.finding.text.translated()};
            break;
        case FindingVerdict::Skipped:
        case FindingVerdict::Problem:
            break; // a problem's causes are drawn by drawCauses()
        }
    }
    return state;
}

// An answer from the server proves the whole path; silence proves nothing about any part of it.
void drawNegotiation(const IkeObservation &seen, Parts &parts)
{
    const auto reached = [&](const StageResult &stage) {
        return stage.outcome == StageOutcome::Answered || stage.outcome == StageOutcome::Refused ||
               (stage.icmp && !stage.icmp->reporter.isEmpty() && stage.icmp->reporter == seen.address);
    };
    const auto tried = [](const StageResult &stage) { return stage.outcome != StageOutcome::NotTried; };
    const auto answered = [](const StageResult &stage) { return stage.outcome == StageOutcome::Answered; };
    if (std::ranges::any_of(seen.stages, reached)) {
        for (const Part leg : kLegs)
            parts[leg] = {StatusIcon::Proven, ReportPath::tr("Answers from the server arrived by this path.")};
        const bool good = std::ranges::any_of(seen.stages, answered);
        parts[Server] = good ? PartState{StatusIcon::Proven, ReportPath::tr("The server answers.")}
                             : PartState{StatusIcon::Unknown, ReportPath::tr("The server is reachable.")};
    } else if (std::ranges::any_of(seen.stages, tried)) {
        for (const Part part : {ToNetwork, ToFirewall, ToInternet, ToServer, Server})
            parts[part] = {StatusIcon::Unknown, ReportPath::tr("No answer arrived by this path.")};
    }
}

void drawCauses(const Verdict &verdict, Parts &parts)
{
    for (const OpenSet &open : verdict.undetermined)
        for (const CauseRef &cause : open.set)
            parts[partOf(cause)] = {StatusIcon::Unknown,
                                    ReportPath::tr("Possible: %1").arg(diagnosis::titleOf(cause).translated())};
    // Draws the cause to fix first last, so that its sentence wins if two share a part.
    for (auto cause = verdict.causes.rbegin(); cause != verdict.causes.rend(); ++cause)
        parts[partOf(cause->ref)] = {StatusIcon::Broken, diagnosis::titleOf(cause->ref).translated()};
}

// Beyond a broken leg nothing is known, even if other packets got through.
void drawConsequences(Parts &parts)
{
    for (const int leg : kLegs) {
        if (parts[std::size_t(leg)].mark != StatusIcon::Broken)
            continue;
        for (int beyond = leg + 1; beyond < int(Server); ++beyond)
            if (parts[std::size_t(beyond)].mark == StatusIcon::Proven)
                parts[std::size_t(beyond)] = {StatusIcon::Unknown, ReportPath::tr("Unknown while the path before it is closed.")};
        return;
    }
}

QString nameOfServer(const report::Report &report)
{
    return report.target.server.isEmpty() ? ReportPath::tr("VPN server") : report.target.server;
}

QString nameOfNetwork(const NetworkSeen &network)
{
    const QString name = network.here ? network.here->name : QString();
    const bool known = network.view.has_value();
    if (known && network.view->wifi)
        return name.isEmpty() ? ReportPath::tr("Wi-Fi") : ReportPath::tr("Wi-Fi %1").arg(quoted(name));
    if (!name.isEmpty())
        return quoted(name);
    return known ? ReportPath::tr("Cable") : ReportPath::tr("Network");
}

QString sentenceForNetwork(const NetworkSeen &network)
{
    if (!network.here || network.here->gateway.isEmpty())
        return ReportPath::tr("The network that this computer is connected to.");
    return ReportPath::tr("The gateway of this network is %1.").arg(network.here->gateway);
}

} // namespace

PathSketch pathSketch(const report::Report &report, const NetworkSeen &network)
{
    Parts parts;
    for (const Part leg : kLegs)
        parts[leg].sentence = ReportPath::tr("Nothing is known about this part of the path.");
    parts[Server].sentence =
        report.target.server.isEmpty() ? ReportPath::tr("No server was named.") : ReportPath::tr("The server was not contacted.");
    parts[ThisPc] = stateOfComputer(report);
    if (const IkeObservation *seen = negotiationOf(report))
        drawNegotiation(*seen, parts);
    drawCauses(report.verdict, parts);
    drawConsequences(parts);

    // The places between are known only by the path to them.
    const auto stop = [&](StopKind kind, const QString &name, Part part) {
        return PathStop{kind, name, parts[part].mark, parts[part].sentence};
    };
    const auto leg = [&](Part part) { return PathLeg{parts[part].mark, parts[part].sentence}; };
    const QString computer =
        report.machineKind == MachineKind::Recorded ? ReportPath::tr("Recorded PC") : ReportPath::tr("This PC");
    const bool cable = network.view && !network.view->wifi;
    return {{stop(StopKind::Computer, computer, ThisPc),
             {cable ? StopKind::Cable : StopKind::Wireless, nameOfNetwork(network), {}, sentenceForNetwork(network)},
             {StopKind::Firewall, ReportPath::tr("Site firewall"), {}, ReportPath::tr("The firewall or router between this place and the internet.")},
             {StopKind::Internet, ReportPath::tr("Internet"), {}, ReportPath::tr("Everything between this place and the place of the server.")},
             stop(StopKind::Server, nameOfServer(report), Server)},
            {leg(ToNetwork), leg(ToFirewall), leg(ToInternet), leg(ToServer)}};
}

} // namespace fix789::ui
