// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/fix789ctl/command_line.h"
#include "app/fix789ctl/diagnosis_options.h"
#include "app/fix789ctl/output.h"
#include "app/fix789ctl/stopper.h"
#include "site_commands.h"
#include "site_file.h"

#include "base/atomic_file.h"
#include "base/wrapped_text.h"
#include "checks/checks.h"
#include "report/render.h"
#include "site/role_comparison.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <iostream>
#include <string>

namespace fix789::app {
namespace {

std::expected<site::Survey, ExitCode> begun(const CommandLine &line, const site::SiteRecord &record, const QString &server)
{
    const QString path = line.value("state");
    if (!QFileInfo::exists(path))
        return site::Survey{record.name, server, {}};
    const auto bytes = contentOfFile(path, site::kLargestSiteFile);
    auto survey = bytes ? site::surveyFromJson(*bytes) : std::unexpected(bytes.error());
    if (!survey) {
        complain(whyUnusable(path, survey.error()));
        return std::unexpected(ExitCode::UsageError);
    }
    if (survey->site != record.name) {
        complain(Text{QT_TRANSLATE_NOOP("Text", "The file \"%1\" is the survey of another site, \"%2\"."), {path, survey->site}});
        return std::unexpected(ExitCode::UsageError);
    }
    if (survey->server.compare(server, Qt::CaseInsensitive) != 0) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "The file \"%1\" is the survey of another server, \"%2\"."), {path, survey->server}});
        return std::unexpected(ExitCode::UsageError);
    }
    return std::move(*survey);
}

// The options that "check" reads as well.
QStringList forCheck(const CommandLine &line, const QString &server)
{
    QStringList words{QStringLiteral("--server"), server};
    for (const char *name : {"case", "settings", "time-limit"})
        if (line.has(name))
            words << QStringLiteral("--") + QLatin1String(name) << line.value(name);
    return words;
}

// The causes on the network, if every set that was left open has one.
QStringList suspectsOf(const QJsonObject &verdict)
{
    QStringList suspects;
    for (const QJsonValue &open : verdict.value(QLatin1String("undetermined")).toArray()) {
        const qsizetype before = suspects.size();
        for (const QJsonValue &id : open.toObject().value(QLatin1String("set")).toArray())
            if (site::isCauseOfNetwork(id.toString()))
                suspects << id.toString();
        if (suspects.size() == before)
            return {};
    }
    return suspects;
}

/// Where a technician says to be.
struct Stand {
    QString ssid;
    QString role;
};

// Nothing: this computer is on another Wi-Fi than the one to walk to.
std::expected<std::optional<site::Visit>, ExitCode> visit(const CommandLine &line, const QString &server, const Stand &stand)
{
    CommandLine check(*findCommand(QStringLiteral("check")));
    if (const auto end = check.parse(forCheck(line, server)))
        return std::unexpected(*end);
    const auto options = readLookOptions(check);
    if (!options)
        return std::unexpected(options.error());
    const auto view = options->computer->machine().facts.networkView();
    if (line.has("walk") && view && view->wifi && !view->wifi->name.isEmpty() && view->wifi->name != stand.ssid) {
        if (!view->gateway.isEmpty())
            complain(Text{QT_TRANSLATE_NOOP("Text", "This computer is on the Wi-Fi \"%1\", and its gateway is %2."),
                          {view->wifi->name, view->gateway}});
        return std::nullopt;
    }
    site::Visit found{.ssid = stand.ssid, .role = stand.role};
    if (found.ssid.isEmpty() && view && view->wifi)
        found.ssid = view->wifi->name;
    if (found.ssid.isEmpty()) {
        complain(Text{
            QT_TRANSLATE_NOOP("Text", "This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network."), {}});
        return std::unexpected(ExitCode::UsageError);
    }
    found.gateway = view ? view->gateway : QString();
    if (const auto identity = options->computer->machine().facts.network())
        found.subnet = identity->subnet;
    found.at = options->computer->machine().clock.now().toUTC();
    const QJsonObject report = report::renderJson(runAsAsked(*options, checks::allChecks()).report);
    if (Stopper::wasInterrupted())
        return std::unexpected(ExitCode::Cancelled);
    const QJsonObject verdict = report.value(QLatin1String("verdict")).toObject();
    found.verdict = verdict.value(QLatin1String("state")).toString();
    for (const QJsonValue &cause : verdict.value(QLatin1String("causes")).toArray())
        found.causes << cause.toObject().value(QLatin1String("id")).toString();
    found.suspects = suspectsOf(verdict);
    found.portal = report.value(QLatin1String("portal")).toObject().value(QLatin1String("state")).toString();
    return found;
}

std::optional<ExitCode> keep(const CommandLine &line, const char *option, const QByteArray &bytes)
{
    if (!line.has(option))
        return std::nullopt;
    const auto saved = writeAtomicFile(line.value(option), bytes, QStringLiteral("keeping the survey"));
    if (saved)
        return std::nullopt;
    complain(whyUnusable(line.value(option), saved.error()));
    return ExitCode::UsageError;
}

QString toText(const site::SiteRecord &record, const site::Survey &survey)
{
    QString out = survey.site + u'\n';
    for (const site::MatrixRow &row : site::matrixOf(record, survey)) {
        QStringList parts{row.expected.ssid};
        if (!row.expected.role.isEmpty())
            parts << row.expected.role;
        out += QStringLiteral("  ") + padded(parts.join(QStringLiteral(", ")), 31);
        out += row.found ? row.found->verdict + u' ' + row.found->causes.join(u' ')
                         : QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "not visited yet"));
        if (!row.differences.isEmpty())
            out +=
                QStringLiteral(" | ") +
                Text{QT_TRANSLATE_NOOP("Text", "not as expected: %1"), {row.differences.join(QStringLiteral(", "))}}.translated();
        if (row.hasChanged)
            out += QStringLiteral(" | ") +
                   QCoreApplication::translate("Text", QT_TRANSLATE_NOOP("Text", "changed since the last visit"));
        out = out.trimmed() + u'\n';
    }
    for (const site::RoleVerdict &verdict : site::compareRoles(survey))
        out += u'\n' + site::sentenceFor(verdict).translated() + u'\n';
    const auto next = site::nextNetwork(record, survey);
    if (!next)
        return out + u'\n' + Text{QT_TRANSLATE_NOOP("Text", "Every network of the site was visited."), {}}.translated();
    return out + u'\n' +
           (next->role.isEmpty()
                ? Text{QT_TRANSLATE_NOOP("Text", "Next: join the Wi-Fi \"%1\", log in, and run the survey again."), {next->ssid}}
                : Text{QT_TRANSLATE_NOOP("Text",
                                         "Next: join the Wi-Fi \"%1\" with the role \"%2\", log in, and run the survey again."),
                       {next->ssid, next->role}})
               .translated();
}

bool isAsExpected(const site::SiteRecord &record, const site::Survey &survey)
{
    return std::ranges::all_of(site::matrixOf(record, survey),
                               [](const site::MatrixRow &row) { return row.differences.isEmpty(); });
}

// Asks to join the next network, and waits until that is done. Nothing: every network was visited, or nobody answers.
std::optional<Stand> joinNext(const site::SiteRecord &record, const site::Survey &survey)
{
    const auto next = site::nextNetwork(record, survey);
    if (!next)
        return std::nullopt;
    complain(next->role.isEmpty()
                 ? Text{QT_TRANSLATE_NOOP("Text", "Join the Wi-Fi \"%1\", log in if it asks, and press Enter."), {next->ssid}}
                 : Text{QT_TRANSLATE_NOOP("Text", "Join the Wi-Fi \"%1\" with the key of the role \"%2\", log in if it asks, and "
                                                  "press Enter."),
                        {next->ssid, next->role}});
    std::string line;
    return std::getline(std::cin, line) ? std::optional(Stand{next->ssid, next->role}) : std::nullopt;
}

// Adds a visit, and writes what is kept of the survey. An empty verdict: there was none.
std::expected<QString, ExitCode> addVisit(const CommandLine &line, const site::SiteRecord &record, site::Survey &survey,
                                          const QString &server, const Stand &stand)
{
    const auto found = visit(line, server, stand);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return QString();
    survey.add(**found);
    const QByteArray json = QJsonDocument(toJson(record, survey)).toJson();
    for (const auto &[option, bytes] : {std::pair{"state", json}, std::pair{"page", site::surveyPage(record, survey).toUtf8()},
                                        std::pair{"csv", site::surveyCsv(record, survey).toUtf8()}})
        if (const auto failed = keep(line, option, bytes))
            return std::unexpected(*failed);
    return (*found)->verdict;
}

} // namespace

ExitCode runSiteSurvey(const CommandLine &line)
{
    const bool walks = line.has("walk");
    if (walks && (line.has("network") || line.has("role"))) {
        complain(Text{
            QT_TRANSLATE_NOOP(
                "Text", "With --walk, the site file says which networks and roles to visit. Leave out --network and --role."),
            {}});
        return ExitCode::UsageError;
    }
    if (!filesOf(line).isEmpty() || line.value("site").isEmpty() || line.value("state").isEmpty()) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "Name the site file with --site, and where to keep the survey with --state."), {}});
        return ExitCode::UsageError;
    }
    const auto record = trustedSite(line.value("site"), line.value("trust"));
    if (!record) {
        complain(record.error());
        return ExitCode::UsageError;
    }
    const QString server = line.has("server") ? line.value("server") : record->servers.constFirst();
    auto survey = begun(line, *record, server);
    if (!survey)
        return survey.error();
    QString verdict;
    for (auto stand = walks ? joinNext(*record, *survey) : std::optional(Stand{line.value("network"), line.value("role")}); stand;
         stand = walks ? joinNext(*record, *survey) : std::nullopt) {
        const auto found = addVisit(line, *record, *survey, server, *stand);
        if (!found)
            return found.error();
        verdict = *found;
    }
    if (line.has("json"))
        answer(toJson(*record, *survey));
    else
        answer(toText(*record, *survey));
    if (walks && verdict.isEmpty() && site::nextNetwork(*record, *survey))
        return ExitCode::Undetermined;
    if (!isAsExpected(*record, *survey))
        return ExitCode::CauseFound;
    return verdict == u"undetermined" ? ExitCode::Undetermined : ExitCode::Done;
}

} // namespace fix789::app
