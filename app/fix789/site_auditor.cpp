// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site_auditor.h"

#include "adapters/portable/dashboard_http.h"
#include "adapters/portable/system_dns.h"
#include "app/recorded_organisation.h"
#include "base/error_text.h"
#include "probes/dashboard/dashboard_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::app {
namespace {

class Auditor : public ui::SiteAuditor {
public:
    explicit Auditor(QUrl base) : m_base(std::move(base)) {}

    std::expected<site::Audit, Text> audit(const ui::SiteOrder &order, const Progress &progress) const override
    {
        QStringList addresses;
        // A recorded organisation is judged without asking anybody.
        if (order.recorded.isEmpty())
            if (const auto resolved = adapters::SystemDns().resolve(order.server, progress))
                addresses = *resolved;
        const site::AuditQuestion question{.server = site::serverFrom(order.server, addresses),
                                           .network = order.network,
                                           .ssid = order.ssid,
                                           .role = order.role,
                                           .mac = site::macFromText(order.client)};
        const auto answers = order.recorded.isEmpty() ? ask(order, question, progress) : read(order.recorded);
        if (!answers)
            return std::unexpected(answers.error());
        auto audit = site::audit(*answers, question);
        if (!audit)
            return std::unexpected(audit.error().why);
        return std::move(*audit);
    }

private:
    static std::expected<site::Answers, Text> read(const QString &folder)
    {
        auto answers = readRecordedOrganisation(folder);
        if (!answers)
            return std::unexpected(
                Text{QT_TRANSLATE_NOOP("Text", "The folder \"%1\" holds no recorded answers of a dashboard."), {folder}});
        return std::move(*answers);
    }

    std::expected<site::Answers, Text> ask(const ui::SiteOrder &order, const site::AuditQuestion &question,
                                           const Progress &progress) const
    {
        if (!adapters::isDashboardKey(order.key))
            return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "This is not an API key of the Meraki dashboard."), {}});
        const auto base = m_base.isEmpty() ? adapters::dashboardOf(order.region) : std::optional(m_base);
        if (!base)
            return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The Meraki dashboard has no such location."), {}});
        const adapters::DashboardHttp dashboard(*base, order.key);
        const site::RequestPlan plan{order.organisation, question};
        const auto announce = [&progress](int requests) {
            progress.say(
                Text{QT_TRANSLATE_N_NOOP("Text", "Requests to the Meraki dashboard that follow: %n, at most 8 a second."),
                     {},
                     requests});
        };
        probes::DashboardRun run = probes::readDashboard(dashboard, plan, progress, announce);
        if (progress.stop.stop_requested())
            return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "Stopped."), {}});
        if (run.wrongKey)
            return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The Meraki dashboard refuses this API key."), {}});
        if (std::ranges::none_of(run.answers.all(), [](const auto &answer) { return answer.status != 0; }))
            return std::unexpected(Text{QT_TRANSLATE_NOOP("Text", "The Meraki dashboard could not be contacted. %1"),
                                        {run.error ? describeError(*run.error).translated() : QString()}});
        if (order.organisation.isEmpty() && site::networksIn(run.answers).empty())
            return std::unexpected(
                Text{QT_TRANSLATE_NOOP("Text", "This key sees several organizations, or none. Enter the id of one."), {}});
        return std::move(run.answers);
    }

    QUrl m_base;
};

} // namespace

std::shared_ptr<const ui::SiteAuditor> makeSiteAuditor(const QUrl &base)
{
    return std::make_shared<const Auditor>(base);
}

} // namespace fix789::app
