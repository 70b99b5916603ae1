// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/command_line.h"
#include "app/fix789ctl/credential_options.h"
#include "app/fix789ctl/output.h"
#include "app/fix789ctl/stopper.h"
#include "site_commands.h"

#include "adapters/portable/dashboard_http.h"
#include "adapters/portable/key_name.h"
#include "adapters/portable/system_dns.h"
#include "app/recorded_organisation.h"
#include "app/system.h"
#include "base/atomic_file.h"
#include "base/error_text.h"
#include "base/wrapped_text.h"
#include "diagnosis/causes.h"
#include "model/target.h"
#include "probes/dashboard/dashboard_reader.h"
#include "site/audit_json.h"
#include "site/rule_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace fix789::app {
namespace {

constexpr qsizetype kLongestName = 256;

QString either(const CommandLine &line, const char *name, const char *other)
{
    return line.has(name) ? line.value(name) : line.value(other);
}

std::optional<Text> whyWrong(const CommandLine &line)
{
    const bool fromInput = line.has("key-stdin") || line.has("key-from-stdin");
    if (!filesOf(line).isEmpty())
        return Text{QT_TRANSLATE_NOOP("Text", "There is no argument \"%1\"."), {filesOf(line).constFirst().left(64)}};
    if (!line.has("to") && !line.has("server"))
        return Text{QT_TRANSLATE_NOOP("Text", "Name the VPN server with --to."), {}};
    if (!serverFromInput(either(line, "to", "server")))
        return Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not the name or address of a server."),
                    {either(line, "to", "server").left(64)}};
    if (line.has("client") && site::macFromText(line.value("client")).isEmpty())
        return Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not a hardware address."), {line.value("client").left(64)}};
    if (line.has("client") && line.has("role"))
        return Text{QT_TRANSLATE_NOOP("Text", "Name either a client or a role, not both."), {}};
    if (line.has("recorded") &&
        (fromInput || line.has("key-from-keychain") || line.has("save") || line.has("dashboard") || line.has("region")))
        return Text{QT_TRANSLATE_NOOP("Text", "A recorded organization needs no key and no dashboard, and is saved already."),
                    {}};
    if (fromInput && line.has("key-from-keychain"))
        return Text{QT_TRANSLATE_NOOP("Text", "Give the key on standard input or take it from the key store, not both."), {}};
    if (line.has("key-from-keychain") && !adapters::isKeyName(line.value("key-from-keychain")))
        return Text{QT_TRANSLATE_NOOP("Text", "The name of a key has 1 to 64 characters: letters, digits and any of ._{}-"), {}};
    if (line.has("dashboard") ? !adapters::dashboardOnThisComputer(line.value("dashboard"))
                              : !adapters::dashboardOf(line.has("region") ? line.value("region") : QStringLiteral("com")))
        return Text{QT_TRANSLATE_NOOP("Text", "The Meraki dashboard has no such location."), {}};
    for (const QString &address : line.values("address"))
        if (!site::prefixFromText(address) || address.contains(u'/'))
            return Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not an address."), {address.left(64)}};
    static const QRegularExpression kId(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    if (const QString id = either(line, "organisation", "organization"); !id.isEmpty() && !kId.match(id).hasMatch())
        return Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not the id of an organization."), {id.left(64)}};
    for (const auto *name : {"network", "ssid", "role"})
        if (line.value(name).size() > kLongestName)
            return Text{QT_TRANSLATE_NOOP("Text", "A name is too long."), {}};
    return std::nullopt;
}

std::expected<Secret, ExitCode> keyFor(const CommandLine &line)
{
    Secret key;
    if (line.has("key-stdin") || line.has("key-from-stdin")) {
        auto secrets = readSecrets(1);
        if (!secrets)
            return std::unexpected(secrets.error());
        key = std::move(secrets->front());
    } else {
        const QString name =
            line.has("key-from-keychain") ? line.value("key-from-keychain") : QString::fromLatin1(site::kDashboardKeyName);
        auto stored = keyStore()->read(name);
        if (!stored)
            return end(stored.error().kind == ErrorKind::NotFound ? ExitCode::UsageError : ExitCode::Undetermined,
                       whyNoKey(name, stored.error()));
        key = std::move(*stored);
    }
    if (!adapters::isDashboardKey(key))
        return end(ExitCode::UsageError, {QT_TRANSLATE_NOOP("Text", "This is not an API key of the Meraki dashboard."), {}});
    return key;
}

void announce(int requests)
{
    complain(
        Text{QT_TRANSLATE_N_NOOP("Text", "Requests to the Meraki dashboard that follow: %n, at most 8 a second."), {}, requests});
}

Text whyNoAnswers(const probes::DashboardRun &run)
{
    if (run.wrongKey)
        return {QT_TRANSLATE_NOOP("Text", "The Meraki dashboard refuses this API key."), {}};
    return {QT_TRANSLATE_NOOP("Text", "The Meraki dashboard could not be contacted. %1"),
            {run.error ? describeError(*run.error).translated() : QString()}};
}

std::expected<site::Answers, ExitCode> askDashboard(const CommandLine &line, const site::AuditQuestion &question,
                                                    const Progress &progress)
{
    auto key = keyFor(line);
    if (!key)
        return std::unexpected(key.error());
    const QUrl base = line.has("dashboard")
                          ? *adapters::dashboardOnThisComputer(line.value("dashboard"))
                          : *adapters::dashboardOf(line.has("region") ? line.value("region") : QStringLiteral("com"));
    const adapters::DashboardHttp dashboard(base, std::move(*key));
    const site::RequestPlan plan{either(line, "organisation", "organization"), question};
    probes::DashboardRun run = probes::readDashboard(dashboard, plan, progress, announce);
    if (Stopper::wasInterrupted())
        return end(ExitCode::Cancelled, {QT_TRANSLATE_NOOP("Text", "Stopped."), {}});
    const bool none = std::ranges::none_of(run.answers.all(), [](const auto &answer) { return answer.status != 0; });
    if (run.wrongKey || none)
        return end(ExitCode::Undetermined, whyNoAnswers(run));
    if (plan.organisation.isEmpty() && site::nextRequests(plan, run.answers).isEmpty() && site::networksIn(run.answers).empty())
        return end(
            ExitCode::UsageError,
            {QT_TRANSLATE_NOOP("Text", "This key sees several organizations, or none. Name one with --organisation."), {}});
    return std::move(run.answers);
}

std::expected<site::Answers, ExitCode> answersFor(const CommandLine &line, const site::AuditQuestion &question,
                                                  const Progress &progress)
{
    if (!line.has("recorded"))
        return askDashboard(line, question, progress);
    auto answers = readRecordedOrganisation(line.value("recorded"));
    if (!answers)
        return end(ExitCode::UsageError, whyUnusable(line.value("recorded"), answers.error()));
    return std::move(*answers);
}

// A recorded organization is judged without asking anybody; an address can be given.
site::Server serverFor(const CommandLine &line, const Progress &progress)
{
    const QString host = *serverFromInput(either(line, "to", "server"));
    QStringList addresses = line.values("address");
    if (addresses.isEmpty() && !line.has("recorded"))
        if (const auto resolved = adapters::SystemDns().resolve(host, progress))
            addresses = *resolved;
    return site::serverFrom(host, addresses);
}

QString reviewText(const site::AuditRow &row)
{
    QString out;
    for (const site::Area area : site::kAreas) {
        QStringList said;
        for (const site::FlowAnswer &flow : row.flows)
            for (const site::Step &step : site::stepsIn(flow, area))
                if (step.decision != site::Decision::Allow) {
                    said << QStringLiteral("%1 %2").arg(site::nameOf(flow.flow), site::nameOf(step.decision).translated());
                    break;
                }
        bool any = false;
        for (const site::FlowAnswer &flow : row.flows)
            any = any || !site::stepsIn(flow, area).empty();
        if (any)
            out += QStringLiteral("  %1%2\n")
                       .arg(padded(site::nameOf(area).translated(), 18),
                            said.isEmpty() ? site::nameOf(site::Decision::Allow).translated() : said.join(QStringLiteral(", ")));
    }
    return out;
}

QString rowText(const site::AuditRow &row, const site::Server &server)
{
    QStringList names{row.network.name.isEmpty() ? row.network.id : row.network.name};
    for (const QString &name : {row.ssid, row.role, row.client})
        if (!name.isEmpty())
            names << name;
    QString out = names.join(QStringLiteral(", ")) + u'\n';
    for (const site::FlowAnswer &flow : row.flows) {
        QString decision = site::nameOf(flow.decision).translated();
        if (flow.sure == site::Sure::Likely)
            decision += QStringLiteral(" (%1)").arg(QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "likely")));
        out += QStringLiteral("  %1%2%3\n")
                   .arg(site::nameOf(flow.flow).leftJustified(10), padded(decision, 20),
                        flow.deciding ? site::ruleText(*flow.deciding) : QString());
        if (flow.deciding)
            out += QStringLiteral("%1%2\n").arg(QString(12, u' '), site::menuOf(*flow.deciding));
    }
    out += u'\n' + reviewText(row);
    for (const site::AuditCause &cause : row.causes)
        out += QStringLiteral("\n  %1 [%2]\n").arg(diagnosis::titleOf({cause.id, {}}).translated(), cause.id.toString());
    for (const site::FlowAnswer &flow : row.flows)
        if (const Text request = site::requestFor(row, flow, server); flow.flow != site::Flow::Udp1701 && !request.isEmpty())
            out += QStringLiteral("\n  %1\n").arg(request.translated());
    for (const Text &note : row.notes)
        out += QStringLiteral("\n  %1\n").arg(note.translated());
    return out;
}

QString toText(const site::Audit &audit)
{
    QString out = Text{QT_TRANSLATE_NOOP("Text", "VPN traffic to %1 in this Meraki network"), {site::nameOf(audit.asked.server)}}
                      .translated() +
                  u'\n';
    for (const site::AuditRow &row : audit.rows)
        out += u'\n' + rowText(row, audit.asked.server);
    for (const site::Unread &one : audit.unread)
        out += QStringLiteral("\n%1: %2").arg(one.request, site::whyUnread(one.reading).translated());
    return out;
}

std::optional<ExitCode> keepPage(const QString &path, const site::Audit &audit)
{
    QFile old(path);
    QJsonObject before;
    if (old.open(QIODevice::ReadOnly)) {
        before = site::auditInPage(old.read(64LL * 1024 * 1024));
        if (before.isEmpty()) {
            complain(Text{QT_TRANSLATE_NOOP(
                              "Text", "The file \"%1\" already exists but is not a page of this kind. It was left unchanged."),
                          {path}});
            return ExitCode::UsageError;
        }
    }
    for (const QString &change : before.isEmpty() ? QStringList() : site::changesSince(before, toJson(audit)))
        complain(Text{QT_TRANSLATE_NOOP("Text", "Changed: %1"), {change}});
    const auto saved = writeAtomicFile(path, site::auditPage(audit, before).toUtf8(), QStringLiteral("writing the page"));
    if (saved)
        return std::nullopt;
    complain(whyUnusable(path, saved.error()));
    return ExitCode::UsageError;
}

std::optional<ExitCode> saveFolder(const CommandLine &line, const site::Answers &answers)
{
    const auto saved = saveOrganisation(line.value("save"), answers, line.value("client"));
    if (!saved) {
        complain(whyUnusable(line.value("save"), saved.error()));
        return ExitCode::UsageError;
    }
    if (!saved->isEmpty())
        complain(Text{QT_TRANSLATE_NOOP("Text", "In the folder, this client is called %1."), {*saved}});
    return std::nullopt;
}

} // namespace

ExitCode runSiteAudit(const CommandLine &line)
{
    if (const auto why = whyWrong(line)) {
        complain(*why);
        return ExitCode::UsageError;
    }
    const Stopper stopper({});
    const Progress progress{stopper.token(), [](const Text &text) { showProgress(text.translated()); }};
    const site::AuditQuestion question{.server = serverFor(line, progress),
                                       .network = line.value("network"),
                                       .ssid = line.value("ssid"),
                                       .role = line.value("role"),
                                       .mac = site::macFromText(line.value("client"))};
    const auto answers = answersFor(line, question, progress);
    if (!answers)
        return answers.error();
    if (line.has("save"))
        if (const auto failed = saveFolder(line, *answers))
            return *failed;
    const auto audit = site::audit(*answers, question);
    if (!audit) {
        complain(audit.error().why);
        return audit.error().isQuestionWrong ? ExitCode::UsageError : ExitCode::Undetermined;
    }
    if (line.has("record"))
        if (const auto failed = keepPage(line.value("record"), *audit))
            return *failed;
    if (line.has("json"))
        answer(toJson(*audit));
    else
        answer(toText(*audit));
    return audit->hasCause() ? ExitCode::CauseFound : audit->isOpen() ? ExitCode::Undetermined : ExitCode::Done;
}

} // namespace fix789::app
