// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In January 2022 a Windows update broke L2TP/IPsec with exactly error 789; a second update fixed it days later. Build and
// revision show whether this computer still has the first. The update's number is no evidence: later updates replace it.
#include "checks/local_checks.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kKnownBadBuild};
constexpr char kKey[] = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

struct BadBuild {
    std::uint32_t build = 0;
    std::uint32_t from = 0;   // first affected revision (UBR)
    std::uint32_t mended = 0; // first fixed revision
    QString update;
    QString mending;
};

std::vector<BadBuild> load()
{
    // A resource of the program, covered by tests: parsing cannot fail.
    QFile file(QStringLiteral(":/known-bad-builds.json"));
    (void)file.open(QIODevice::ReadOnly);
    std::vector<BadBuild> builds;
    for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).object().value(u"builds").toArray())
        builds.push_back({std::uint32_t(row[u"build"].toInt()), std::uint32_t(row[u"from"].toInt()),
                          std::uint32_t(row[u"mended"].toInt()), row[u"update"].toString(), row[u"mending"].toString()});
    return builds;
}

const std::vector<BadBuild> &knownBadBuilds()
{
    static const std::vector<BadBuild> kBuilds = load();
    return kBuilds;
}

std::optional<std::uint32_t> buildOf(const Machine &machine)
{
    const auto content = machine.registry.read(QString::fromLatin1(kKey), QStringLiteral("CurrentBuildNumber"));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    const auto text = value ? value->asText() : std::nullopt;
    bool isNumber = false;
    const std::uint32_t build = text ? text->toUInt(&isNumber) : 0;
    return isNumber ? std::optional(build) : std::nullopt;
}

std::optional<std::uint32_t> revisionOf(const Machine &machine)
{
    const auto content = machine.registry.read(QString::fromLatin1(kKey), QStringLiteral("UBR"));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    return value ? value->asDword() : std::nullopt;
}

Finding run(const Machine &machine, const Target &, const Progress &)
{
    const auto build = buildOf(machine);
    const auto revision = revisionOf(machine);
    if (!build || !revision)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The exact build of Windows could not be read."), {}});
    const QString shown = QStringLiteral("%1.%2").arg(*build).arg(*revision);
    const auto bad = std::ranges::find_if(
        knownBadBuilds(), [&](const BadBuild &b) { return b.build == *build && *revision >= b.from && *revision < b.mended; });
    Finding f = finding(FindingVerdict::Ok,
                        {QT_TRANSLATE_NOOP("Text", "This build of Windows (%1) is not known to break L2TP/IPsec."), {shown}});
    f.facts.insert(QStringLiteral("build"), shown);
    if (bad != knownBadBuilds().end()) {
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 "
                                            "introduced the problem; %3 or any later update fixes it."),
                  {shown, bad->update, bad->mending}};
        f.causes.push_back({{cause::kKnownBadBuild, bad->update}, {f.text}, {}});
    }
    return f;
}

} // namespace

const Check kWindowsBuild{
    .id = "windows-build",
    .title = QT_TRANSLATE_NOOP("Text", "This build of Windows is not known to break the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = kCauses,
    .run = run,
};

} // namespace fix789
