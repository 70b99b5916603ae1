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

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

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

std::expected<site::Visit, ExitCode> visit(const CommandLine &line, const QString &server)
{
    CommandLine check(*findCommand(QStringLiteral("check")));
    if (const auto end = check.parse(forCheck(line, server)))
        return std::unexpected(*end);
    const auto options = readLookOptions(check);
    if (!options)
        return std::unexpected(options.error());
    const auto view = options->computer->machine().facts.networkView();
    site::Visit found{.ssid = line.value("network"), .role = line.value("role")};
    if (found.ssid.isEmpty() && view && view->wifi)
        found.ssid = view->wifi->name;
    if (found.ssid.isEmpty()) {
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "This computer does not tell on which Wi-Fi it is. Name it with --network."), {}});
        return std::unexpected(ExitCode::UsageError);
    }
    found.gateway = view ? view->gateway : QString();
    found.at = options->computer->machine().clock.now().toUTC();
    const QJsonObject report = report::renderJson(runAsAsked(*options, checks::allChecks()).report);
    if (Stopper::wasInterrupted())
        return std::unexpected(ExitCode::Cancelled);
    const QJsonObject verdict = report.value(QLatin1String("verdict")).toObject();
    found.verdict = verdict.value(QLatin1String("state")).toString();
    for (const QJsonValue &cause : verdict.value(QLatin1String("causes")).toArray())
        found.causes << cause.toObject().value(QLatin1String("id")).toString();
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

} // namespace

ExitCode runSiteSurvey(const CommandLine &line)
{
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
    const auto found = visit(line, server);
    if (!found)
        return found.error();
    survey->add(*found);
    const QByteArray json = QJsonDocument(toJson(*record, *survey)).toJson();
    for (const auto &[option, bytes] : {std::pair{"state", json}, std::pair{"page", site::surveyPage(*record, *survey).toUtf8()},
                                        std::pair{"csv", site::surveyCsv(*record, *survey).toUtf8()}})
        if (const auto failed = keep(line, option, bytes))
            return *failed;
    if (line.has("json"))
        answer(toJson(*record, *survey));
    else
        answer(toText(*record, *survey));
    if (!isAsExpected(*record, *survey))
        return ExitCode::CauseFound;
    return found->verdict == u"undetermined" ? ExitCode::Undetermined : ExitCode::Done;
}

} // namespace fix789::app
