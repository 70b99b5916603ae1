// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/report_path.h"

#include "report/path_states.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>

namespace fix789::ui {
namespace {

struct ReportPath {
    Q_DECLARE_TR_FUNCTIONS(ReportPath)
};

StatusIcon iconFor(report::PathMark mark)
{
    switch (mark) {
    case report::PathMark::Proven:
        return StatusIcon::Proven;
    case report::PathMark::Broken:
        return StatusIcon::Broken;
    case report::PathMark::Unknown:
        return StatusIcon::Unknown;
    case report::PathMark::NotTried:
        break;
    }
    return StatusIcon::NotTried;
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
    const report::PathStates path = report::pathStates(report);
    const auto stop = [](StopKind kind, const QString &name, const report::PathState &state) {
        return PathStop{kind, name, iconFor(state.mark), state.sentence.translated()};
    };
    const QString computer =
        report.machineKind == MachineKind::Recorded ? ReportPath::tr("Recorded PC") : ReportPath::tr("This PC");
    const bool cable = network.view && !network.view->wifi;
    // The places between are known only by the ways to them.
    PathSketch sketch{{stop(StopKind::Computer, computer, path.computer),
                       {cable ? StopKind::Cable : StopKind::Wireless, nameOfNetwork(network), {}, sentenceForNetwork(network)},
                       {StopKind::Firewall,
                        ReportPath::tr("Site firewall"),
                        {},
                        ReportPath::tr("The firewall or router between this place and the internet.")},
                       {StopKind::Internet,
                        ReportPath::tr("Internet"),
                        {},
                        ReportPath::tr("Everything between this place and the server's location.")},
                       stop(StopKind::Server, nameOfServer(report), path.server)},
                      {}};
    for (const report::PathState &way : path.ways)
        sketch.legs.push_back({iconFor(way.mark), way.sentence.translated()});
    return sketch;
}

} // namespace fix789::ui
