// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Windows dials L2TP through a hidden device, "WAN Miniport (L2TP)". If a cleaning tool removed it or it is disabled,
// Windows has no device to dial with. We identify it by its hardware id, because its name is translated.
#include "checks/local_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace l2tp_miniport {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kL2tpMiniport};

// CM_PROB_* in cfg.h.
constexpr std::uint32_t kWorks = 0;
constexpr std::uint32_t kDisabled = 22;
constexpr std::uint32_t kDriverDisabled = 32;
constexpr std::uint32_t kNotThere = 45;

bool isL2tpMiniport(const NetworkDevice &device)
{
    return device.hardwareIds.contains(QLatin1String("ms_l2tpminiport"), Qt::CaseInsensitive) ||
           device.instance.compare(QLatin1String("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Qt::CaseInsensitive) == 0;
}

Finding broken(Text evidence)
{
    Finding f = finding(FindingVerdict::Problem, evidence);
    f.causes.push_back({{cause::kL2tpMiniport, {}}, {std::move(evidence)}, {}});
    return f;
}

// The device cannot work without its driver; then the driver is the cause.
bool isDriverOff(const Machine &machine)
{
    const auto driver = machine.facts.service(QStringLiteral("Rasl2tp"));
    return driver ? driver->start == StartType::Disabled : driver.error().kind == ErrorKind::NotFound;
}

Finding judge(const Machine &machine, const NetworkDevice &device)
{
    if (!device.problem)
        return finding(FindingVerdict::Unknown,
                       {QT_TRANSLATE_NOOP("Text", "Windows does not report whether its device for L2TP works."), {}});
    switch (*device.problem) {
    case kWorks: {
        Finding f =
            finding(FindingVerdict::Ok, {QT_TRANSLATE_NOOP("Text", "The Windows device for L2TP is present and enabled."), {}});
        f.excluded.push_back({{cause::kL2tpMiniport, {}}, f.text});
        return f;
    }
    case kDisabled:
        return broken({QT_TRANSLATE_NOOP("Text", "The device \"WAN Miniport (L2TP)\" is disabled."), {}});
    case kNotThere:
        return broken({QT_TRANSLATE_NOOP("Text", "The device \"WAN Miniport (L2TP)\" is missing."), {}});
    default:
        break;
    }
    if (*device.problem == kDriverDisabled || isDriverOff(machine))
        return finding(FindingVerdict::Skipped,
                       {QT_TRANSLATE_NOOP("Text", "The device for L2TP is waiting for its driver, which is disabled."), {}});
    return broken({QT_TRANSLATE_NOOP("Text", "The device \"WAN Miniport (L2TP)\" does not work (problem code %1)."),
                   {QString::number(*device.problem)}});
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    const auto devices = machine.facts.devices();
    // Every Windows has network devices: an empty list means that reading failed.
    if (!devices || devices->empty())
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The network devices could not be listed."), {}});
    const NetworkDevice *best = nullptr;
    for (const NetworkDevice &device : *devices)
        if (isL2tpMiniport(device) && (!best || device.problem == kWorks))
            best = &device;
    Finding f =
        best ? judge(machine, *best) : broken({QT_TRANSLATE_NOOP("Text", "The device \"WAN Miniport (L2TP)\" is missing."), {}});
    f.facts.insert(QStringLiteral("present"), best != nullptr);
    if (best && best->problem)
        f.facts.insert(QStringLiteral("problem"), qint64(*best->problem));
    f.facts.insert(QStringLiteral("networkDevices"), qint64(devices->size()));
    return f;
}

// Enable the device if it is disabled. Otherwise the writer switches it off and on, and removes it only as the last resort:
// Windows may not bring a removed one back, which cannot be undone.
Result<std::vector<Change>> plan(const Machine &machine, const Target &, const CauseRef &)
{
    const auto devices = machine.facts.devices();
    if (!devices || devices->empty())
        return std::vector<Change>{};
    for (const NetworkDevice &device : *devices) {
        if (!isL2tpMiniport(device))
            continue;
        if (device.problem == kDisabled)
            return std::vector<Change>{DeviceEnabledIs{device.instance.toUpper(), Enabled::Yes}};
        return std::vector<Change>{DeviceMadeAnewIs{device.instance.toUpper(), Deed::Done}};
    }
    return std::vector<Change>{DeviceMadeAnewIs{QStringLiteral("SWD\\MSRRAS\\MS_L2TPMINIPORT"), Deed::Done}};
}

constexpr std::array<Fix, 1> kFixes{
    {{.causes = kCauses,
      .notice = QT_TRANSLATE_NOOP("Text", "The Windows device for L2TP is switched on, or off and on again. Only if it still "
                                          "does not work does Windows remove it and look for it again; some versions of Windows "
                                          "find it only after a restart. Other VPN connections are interrupted briefly."),
      .plan = plan}}};

} // namespace
} // namespace l2tp_miniport

const Check kL2tpMiniport{
    .id = "l2tp-miniport",
    .title = QT_TRANSLATE_NOOP("Text", "The Windows device for L2TP is present"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = l2tp_miniport::kCauses,
    .run = l2tp_miniport::run,
    .fixes = l2tp_miniport::kFixes,
};

} // namespace fix789::checks
