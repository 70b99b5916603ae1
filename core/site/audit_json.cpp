// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/audit_json.h"

#include "site/rule_text.h"

namespace fix789::site {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue ruleJson(const Step &step)
{
    if (!step.rule)
        return {};
    return QJsonObject{{QStringLiteral("request"), step.rule->request},
                       {QStringLiteral("index"), step.rule->index < 0 ? QJsonValue() : QJsonValue(step.rule->index)},
                       {QStringLiteral("comment"), step.rule->comment},
                       {QStringLiteral("policy"), textOrNull(step.rule->policy)},
                       {QStringLiteral("what"), textOrNull(step.rule->what)}};
}

QJsonObject stepJson(const Step &step)
{
    return {{QStringLiteral("menu"), menuOf(step)},
            {QStringLiteral("decision"), wordOf(step.decision)},
            {QStringLiteral("sure"), wordOf(step.sure)},
            {QStringLiteral("rule"), ruleJson(step)}};
}

QJsonObject flowJson(const AuditRow &row, const FlowAnswer &flow, const Server &server)
{
    QJsonArray passed;
    for (const Step &step : flow.steps)
        passed.append(stepJson(step));
    const QString change = flow.deciding ? leastChange(*flow.deciding, server).translated() : QString();
    return {{QStringLiteral("network"), row.network.name.isEmpty() ? row.network.id : row.network.name},
            {QStringLiteral("networkId"), row.network.id},
            {QStringLiteral("ssid"), textOrNull(row.ssid)},
            {QStringLiteral("role"), textOrNull(row.role)},
            {QStringLiteral("client"), textOrNull(row.client)},
            {QStringLiteral("flow"), wordOf(flow.flow)},
            {QStringLiteral("decision"), wordOf(flow.decision)},
            {QStringLiteral("rule"), flow.deciding ? ruleJson(*flow.deciding) : QJsonValue()},
            {QStringLiteral("sure"), wordOf(flow.sure)},
            {QStringLiteral("menu"), flow.deciding ? QJsonValue(menuOf(*flow.deciding)) : QJsonValue()},
            {QStringLiteral("change"), textOrNull(change)},
            {QStringLiteral("passed"), passed}};
}

QJsonObject askedJson(const AuditQuestion &asked)
{
    return {{QStringLiteral("network"), textOrNull(asked.network)},
            {QStringLiteral("ssid"), textOrNull(asked.ssid)},
            {QStringLiteral("role"), textOrNull(asked.role)},
            {QStringLiteral("client"), textOrNull(asked.mac)}};
}

} // namespace

QJsonObject toJson(const Audit &audit)
{
    QJsonArray flows;
    QJsonArray inside;
    QJsonArray causes;
    QJsonArray notes;
    for (const AuditRow &row : audit.rows) {
        for (const FlowAnswer &flow : row.flows)
            (flow.flow == Flow::Udp1701 ? inside : flows).append(flowJson(row, flow, audit.asked.server));
        for (const AuditCause &cause : row.causes)
            causes.append(QJsonObject{{QStringLiteral("id"), cause.id.toString()},
                                      {QStringLiteral("networkId"), row.network.id},
                                      {QStringLiteral("ssid"), textOrNull(row.ssid)},
                                      {QStringLiteral("flow"), wordOf(cause.flow)},
                                      {QStringLiteral("sure"), wordOf(cause.sure)}});
        for (const Text &note : row.notes)
            notes.append(QJsonObject{{QStringLiteral("networkId"), row.network.id},
                                     {QStringLiteral("ssid"), textOrNull(row.ssid)},
                                     {QStringLiteral("text"), note.translated()}});
    }
    QJsonArray unread;
    for (const Unread &one : audit.unread)
        unread.append(
            QJsonObject{{QStringLiteral("request"), one.request}, {QStringLiteral("why"), whyUnread(one.reading).translated()}});
    return {{QStringLiteral("schema"), QStringLiteral("fix789.audit/1")},
            {QStringLiteral("server"), nameOf(audit.asked.server)},
            {QStringLiteral("asked"), askedJson(audit.asked)},
            {QStringLiteral("at"), audit.at.isValid() ? QJsonValue(audit.at.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("flows"), flows},
            {QStringLiteral("inside"), inside},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("notRead"), unread}};
}

} // namespace fix789::site
