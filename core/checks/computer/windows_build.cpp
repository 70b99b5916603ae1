// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// In January 2022 a Windows update broke L2TP/IPsec with exactly error 789; a second update fixed it days later. The build
// and revision show whether this computer still has the first one. The update's number is no evidence: later updates replace
// it. Two products may share a build number, and the revisions of a server differ from those of a client: both are keys of
// the table.
#include "checks/local_checks.h"
#include "checks/observe_ike.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace windows_build {
namespace {

constexpr std::array<CauseId, 1> kCauses{cause::kKnownBadBuild};
constexpr char kKey[] = "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

// Prefixes of the vendor IDs that only Windows servers send (core/ike/vendor_ids.cpp).
constexpr std::array<const char *, 2> kWindowsVendorIds{"1e2b516905991c7d7c96fcbfb587e461", "01528bbbc00696121849ab9a1c5b2a51"};

enum class Installation { Client, Server };
enum class Role { Client, Server };

struct BadBuild {
    std::optional<Installation> installation; // nothing: either
    Role role = Role::Client;
    std::uint32_t build = 0;
    std::optional<std::uint32_t> from;  // first affected revision (UBR); nothing: not known
    std::optional<std::uint32_t> fixed; // first fixed revision
    QString update;
    QString fixedBy;
    QString symptom;
    QString source;
    bool isCause = false;
};

struct Table {
    QDate checked;
    std::vector<BadBuild> builds;
};

std::optional<std::uint32_t> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(std::uint32_t(value.toInt())) : std::nullopt;
}

Table load()
{
    // A resource of the program, covered by tests: parsing cannot fail.
    QFile file(QStringLiteral(":/known-bad-builds.json"));
    (void)file.open(QIODevice::ReadOnly);
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    Table table{QDate::fromString(document.value(u"checked").toString(), Qt::ISODate), {}};
    for (const QJsonValue &row : document.value(u"builds").toArray()) {
        const QString installation = row[u"installation"].toString();
        BadBuild bad;
        if (installation != u"any")
            bad.installation = installation == u"server" ? Installation::Server : Installation::Client;
        bad.role = row[u"role"].toString() == u"vpn-server" ? Role::Server : Role::Client;
        bad.build = std::uint32_t(row[u"build"].toInt());
        bad.from = number(row[u"from"]);
        bad.fixed = number(row[u"fixed"]);
        bad.update = row[u"update"].toString();
        bad.fixedBy = row[u"fixedBy"].toString();
        bad.symptom = row[u"symptom"].toString();
        bad.source = row[u"source"].toString();
        bad.isCause = row[u"effect"].toString() == u"cause";
        table.builds.push_back(std::move(bad));
    }
    return table;
}

const Table &known()
{
    static const Table kTable = load();
    return kTable;
}

// This computer's product and role, as far as it reports them.
struct Product {
    std::uint32_t build = 0;
    std::uint32_t revision = 0;
    std::optional<Installation> installation;
    bool isVpnServer = false;
};

std::optional<QString> textOf(const Machine &machine, const char *name)
{
    const auto content = machine.registry.read(QString::fromLatin1(kKey), QLatin1String(name));
    const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
    return value ? value->asText() : std::nullopt;
}

std::optional<std::uint32_t> buildOf(const Machine &machine)
{
    const auto text = textOf(machine, "CurrentBuildNumber");
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

// "Client", "Server", "Server Core", "Nano Server"
std::optional<Installation> installationOf(const Machine &machine)
{
    const auto text = textOf(machine, "InstallationType");
    if (!text || text->isEmpty())
        return std::nullopt;
    return text->contains(QLatin1String("Server"), Qt::CaseInsensitive) ? Installation::Server : Installation::Client;
}

bool isVpnServer(const Machine &machine)
{
    const auto service = machine.facts.service(QStringLiteral("RemoteAccess"));
    return service && (service->start == StartType::Automatic || isRunning(service->state));
}

// From build 26100 on, client and server have separate revisions of the same build: there a row applies only to its product.
bool isMeant(const BadBuild &bad, const Product &product)
{
    constexpr std::uint32_t kTwoSeries = 26100;
    const bool isOther = bad.installation && product.installation != bad.installation;
    if (bad.build != product.build || (isOther && bad.build >= kTwoSeries))
        return false;
    if (bad.role == Role::Server && (isOther || !product.isVpnServer))
        return false;
    return !bad.from || (product.revision >= *bad.from && bad.fixed && product.revision < *bad.fixed);
}

Text noteFor(const BadBuild &bad)
{
    if (bad.symptom == u"security")
        return {QT_TRANSLATE_NOOP("Text",
                                  "This VPN server lacks an update that closes a security hole in Routing and Remote Access "
                                  "(%1). Install the current cumulative update."),
                {bad.source}};
    if (bad.symptom == u"vpn-may-fail")
        return {QT_TRANSLATE_NOOP("Text", "Microsoft said that VPN connections might fail after update %1, which this computer "
                                          "has, but not which ones. %2 or any later update fixes this."),
                {bad.update, bad.fixedBy}};
    return {QT_TRANSLATE_NOOP("Text",
                              "In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update "
                              "fixes it."),
            {bad.fixedBy}};
}

bool isWindowsVendorId(const QString &hex)
{
    return std::ranges::any_of(kWindowsVendorIds,
                               [&](const char *id) { return hex.startsWith(QLatin1String(id), Qt::CaseInsensitive); });
}

// The fault does not affect Windows servers, which identify themselves: it affected only those of other makers.
bool isWindowsServer(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto seen = target.server.isEmpty() ? Result<IkeObservation>(IkeObservation{}) : observeIke(machine, target, progress);
    return seen && std::ranges::any_of(seen->stages, [](const StageResult &stage) {
               return stage.stage == Stage::Mm1 && std::ranges::any_of(stage.vendorIds, isWindowsVendorId);
           });
}

void judge(Finding &f, const BadBuild &bad, const QString &shown, bool spared)
{
    if (bad.isCause && spared) {
        const Text harmless{QT_TRANSLATE_NOOP("Text",
                                              "This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but "
                                              "this server is a Windows server. %2 or any later update fixes it."),
                            {shown, bad.fixedBy}};
        f.ruleOut(cause::kKnownBadBuild, harmless);
        f.note("windows.known-bad-build-spared", harmless);
    } else if (bad.isCause) {
        f.verdict = FindingVerdict::Problem;
        f.text = {QT_TRANSLATE_NOOP("Text", "This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 "
                                            "introduced the problem; %3 or any later update fixes it."),
                  {shown, bad.update, bad.fixedBy}};
        f.causes.push_back({{cause::kKnownBadBuild, bad.update}, {f.text}, {}});
    } else {
        f.note(bad.symptom == u"security" ? "windows.server-update-missing" : "windows.update-touched-vpn", noteFor(bad));
    }
}

Finding run(const Machine &machine, const Target &target, const Progress &progress)
{
    const auto build = buildOf(machine);
    const auto revision = revisionOf(machine);
    if (!build || !revision)
        return finding(FindingVerdict::Unknown, {QT_TRANSLATE_NOOP("Text", "The exact build of Windows could not be read."), {}});
    const QString shown = QStringLiteral("%1.%2").arg(*build).arg(*revision);
    Finding f = finding(FindingVerdict::Ok,
                        {QT_TRANSLATE_NOOP("Text", "This build of Windows (%1) is not known to break L2TP/IPsec."), {shown}});
    f.facts.insert(QStringLiteral("build"), shown);
    f.facts.insert(QStringLiteral("checkedUntil"), known().checked.toString(Qt::ISODate));
    const Product product{*build, *revision, installationOf(machine), isVpnServer(machine)};
    for (const BadBuild &bad : known().builds)
        if (isMeant(bad, product))
            judge(f, bad, shown, bad.isCause && isWindowsServer(machine, target, progress));
    if (f.verdict == FindingVerdict::Ok && !f.notes.empty()) {
        f.verdict = FindingVerdict::Note;
        f.text = f.notes.front().text;
    }
    return f;
}

} // namespace
} // namespace windows_build

const Check kWindowsBuild{
    .id = "windows-build",
    .title = QT_TRANSLATE_NOOP("Text", "This build of Windows is not known to break the VPN"),
    .group = CheckGroup::Computer,
    .platform = Platform::Windows,
    .needs = {},
    .causes = windows_build::kCauses,
    .run = windows_build::run,
};

} // namespace fix789::checks
