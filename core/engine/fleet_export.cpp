// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/fleet_export.h"

#include "engine/reg_file.h"
#include "model/changes/writable_places.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

namespace fix789::engine {
namespace {

// Within single quotes PowerShell takes every character literally except the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString factEntry(const QString &id, const QString &key, const QString &name, const QString &service, std::uint32_t value)
{
    return QStringLiteral("    @{ Id = %1; Key = %2; Name = %3; Service = %4; Value = %5 }")
        .arg(quoted(id), quoted(key), quoted(name), service.isEmpty() ? QStringLiteral("$null") : quoted(service),
             QString::number(value));
}

// As an entry of the script; empty for what our scripts cannot set.
std::optional<QString> factOf(const Change &change)
{
    if (const auto *start = std::get_if<ServiceStartIs>(&change))
        return factEntry(start->service, QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + start->service,
                         QStringLiteral("Start"), isProtectedService(start->service) ? QString() : start->service,
                         std::uint32_t(start->start));
    const auto *registry = std::get_if<RegistryValueIs>(&change);
    const auto *value = registry ? std::get_if<RegistryValue>(&registry->content) : nullptr;
    const auto number = value ? value->asDword() : std::nullopt;
    if (!number || !registry->key.startsWith(u"HKLM\\"))
        return std::nullopt;
    return factEntry(registry->name, registry->key.mid(5), registry->name, {}, *number);
}

QString resource(const char *name)
{
    QFile file(QStringLiteral(":/export/") + QLatin1String(name));
    (void)file.open(QIODevice::ReadOnly); // compiled in
    return QString::fromUtf8(file.readAll());
}

QStringList causeNames(const FixPlan &plan)
{
    QStringList names;
    for (const CauseRef &cause : plan.causes)
        names << cause.toString();
    return names;
}

struct Script {
    QString facts;
    QString services;
    QString causes;

    QByteArray of(const char *body, const char *about, bool withSwitch) const
    {
        QString text =
            QStringLiteral("# Fix789 " FIX789_VERSION ": ") + causes + QStringLiteral("\n# ") + QLatin1String(about) + u'\n';
        if (withSwitch)
            text += QStringLiteral("param([switch]$Undo)\n");
        text += QStringLiteral("$record = 'SOFTWARE\\Fix789\\Rollback'\n$facts = @(\n") + facts +
                QStringLiteral("\n)\n$services = @(") + services + QStringLiteral(")\n\n") + resource("library.ps1") + u'\n' +
                resource(body);
        return text.replace(u'\n', QStringLiteral("\r\n")).toUtf8();
    }
};

std::optional<Script> scriptFor(const FixPlan &plan)
{
    QStringList facts;
    QStringList services;
    for (const PlannedChange &planned : plan.changes) {
        if (const auto *running = std::get_if<ServiceRunningIs>(&planned.change)) {
            services << quoted(running->service);
            continue;
        }
        const auto fact = factOf(planned.change);
        if (!fact)
            return std::nullopt;
        facts << *fact;
    }
    if (facts.isEmpty())
        return std::nullopt;
    return Script{facts.join(u'\n'), services.join(QStringLiteral(", ")), causeNames(plan).join(QStringLiteral(", "))};
}

} // namespace

std::optional<std::vector<FleetFile>> fleetFiles(const FixPlan &plan, FleetForm form)
{
    const auto script = scriptFor(plan);
    if (!script)
        return std::nullopt;
    switch (form) {
    case FleetForm::Reg:
        return std::vector<FleetFile>{{QStringLiteral("fix.reg"), regFileToMake(plan)},
                                      {QStringLiteral("undo.reg"), regFileToUndo(plan)}};
    case FleetForm::PowerShell:
        return std::vector<FleetFile>{
            {QStringLiteral("fix.ps1"),
             script->of("fix.ps1", "Run as administrator. With -Undo it puts back what was there.", true)}};
    case FleetForm::Intune:
        break;
    }
    return std::vector<FleetFile>{
        {QStringLiteral("detect.ps1"), script->of("detect.ps1", "Detection: exit 1 where the change is not made.", false)},
        {QStringLiteral("remediate.ps1"),
         script->of("remediate.ps1", "Remediation; run as SYSTEM, in 64-bit PowerShell.", false)},
        {QStringLiteral("detect-rollback.ps1"),
         script->of("detect-rollback.ps1", "Detection of the way back: exit 1 where something can be put back.", false)},
        {QStringLiteral("rollback.ps1"), script->of("rollback.ps1", "Remediation of the way back.", false)}};
}

} // namespace fix789::engine
