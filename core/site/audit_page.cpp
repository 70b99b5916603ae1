// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/audit_json.h"
#include "site/rule_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

namespace fix789::site {
namespace {

constexpr qsizetype kLargestPage = 64 * 1024 * 1024;
constexpr QByteArrayView kDataBegins = "<script type=\"application/json\" id=\"audit\">";
constexpr QByteArrayView kDataEnds = "</script>";
const auto kNone = QStringLiteral("-"); // a Wi-Fi, role or client that is not there
constexpr char kStyle[] =
    "body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;"
    "background:#fff}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse}"
    "td,th{text-align:start;padding:.2rem .8rem .2rem 0;vertical-align:top;border-bottom:1px solid #ccc}"
    ".deny{font-weight:bold}.changed{outline:2px solid #a60}small{color:#666}"
    "@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#1b1b1b}small{color:#aaa}}";

QString say(const char *source)
{
    return QCoreApplication::translate("Text", source).toHtmlEscaped();
}

QString say(const Text &text)
{
    return text.translated().toHtmlEscaped();
}

QString element(const char *name, const QString &content)
{
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), content);
}

QString keyOf(const QJsonObject &flow)
{
    QStringList parts;
    for (const auto *member : {"networkId", "ssid", "role", "client", "flow"})
        parts << flow.value(QLatin1String(member)).toString();
    return parts.join(u'\n');
}

QString placeOf(const QJsonObject &flow)
{
    QStringList parts;
    for (const auto *member : {"network", "ssid", "role", "client"})
        if (const QString part = flow.value(QLatin1String(member)).toString(); !part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

std::map<QString, QJsonObject> byKey(const QJsonObject &audit)
{
    std::map<QString, QJsonObject> all;
    for (const auto *list : {"flows", "inside"})
        for (const QJsonValue &flow : audit.value(QLatin1String(list)).toArray())
            all[keyOf(flow.toObject())] = flow.toObject();
    return all;
}

QString saidOf(const QJsonObject &flow)
{
    const QJsonObject rule = flow.value(QLatin1String("rule")).toObject();
    const QString what = rule.value(QLatin1String("what")).toString();
    const QString comment = rule.value(QLatin1String("comment")).toString();
    const QJsonValue index = rule.value(QLatin1String("index"));
    QStringList parts{flow.value(QLatin1String("decision")).toString()};
    if (index.isDouble())
        parts << QStringLiteral("#%1").arg(index.toInt() + 1);
    for (const QString &part : {comment, what})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

QString ruleCell(const FlowAnswer &flow)
{
    if (!flow.deciding || !flow.deciding->rule)
        return say(QT_TRANSLATE_NOOP("Text", "no rule: allowed"));
    const RuleRef &rule = *flow.deciding->rule;
    QString cell;
    if (rule.index >= 0)
        cell += say({QT_TRANSLATE_NOOP("Text", "Row %1"), {QString::number(rule.index + 1)}}) + QStringLiteral(": ");
    cell += rule.comment.toHtmlEscaped();
    if (!rule.what.isEmpty())
        cell += QStringLiteral("<br><small>%1</small>").arg(rule.what.toHtmlEscaped());
    if (flow.deciding->reading != Reading::Read)
        cell += say(whyUnread(flow.deciding->reading));
    return cell;
}

QString decisionCell(const FlowAnswer &flow)
{
    return say(nameOf(flow.decision)) +
           (flow.sure == Sure::Likely ? QStringLiteral(" <small>(%1)</small>").arg(say(QT_TRANSLATE_NOOP("Text", "likely")))
                                      : QString());
}

QString stepCell(const Step &step)
{
    QString cell = say(nameOf(step.decision));
    if (step.rule && step.rule->index >= 0)
        cell += QStringLiteral(": ") + say({QT_TRANSLATE_NOOP("Text", "Row %1"), {QString::number(step.rule->index + 1)}}) +
                u' ' + step.rule->comment.toHtmlEscaped();
    return cell;
}

// What each part of the site says about each kind of traffic.
QString review(const AuditRow &row)
{
    QString head = element("th", QString());
    for (const FlowAnswer &flow : row.flows)
        head += element("th", nameOf(flow.flow));
    QString rows = element("tr", head);
    for (const Area area : kAreas) {
        QString cells;
        bool any = false;
        for (const FlowAnswer &flow : row.flows) {
            QStringList said;
            for (const Step &step : stepsIn(flow, area))
                said << stepCell(step);
            any = any || !said.isEmpty();
            cells += element("td", said.join(QStringLiteral("<br>")));
        }
        if (any)
            rows += element("tr", element("th", say(nameOf(area))) + cells);
    }
    return element("table", rows);
}

QString heading(const AuditRow &row)
{
    QStringList parts{row.network.name.isEmpty() ? row.network.id : row.network.name};
    for (const QString &part : {row.ssid, row.role, row.client})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", ")).toHtmlEscaped();
}

QString table(const AuditRow &row, const Audit &audit, const std::map<QString, QJsonObject> &before)
{
    const QJsonObject json = toJson(Audit{.asked = audit.asked, .rows = {row}});
    const auto now = byKey(json);
    QString rows = element("tr", element("th", say(QT_TRANSLATE_NOOP("Text", "Traffic"))) +
                                     element("th", say(QT_TRANSLATE_NOOP("Text", "Decision"))) +
                                     element("th", say(QT_TRANSLATE_NOOP("Text", "Rule"))) +
                                     element("th", say(QT_TRANSLATE_NOOP("Text", "Menu"))));
    for (const FlowAnswer &flow : row.flows) {
        const auto mine = std::ranges::find_if(
            now, [&flow](const auto &one) { return one.second.value(QLatin1String("flow")).toString() == wordOf(flow.flow); });
        const auto then = mine == now.end() ? before.end() : before.find(mine->first);
        const bool changed = then != before.end() && saidOf(then->second) != saidOf(mine->second);
        const QString was = changed ? QStringLiteral("<br><small>%1</small>")
                                          .arg(say({QT_TRANSLATE_NOOP("Text", "before: %1"), {saidOf(then->second)}}))
                                    : QString();
        rows +=
            QStringLiteral("<tr class=\"%1%2\">").arg(wordOf(flow.decision), changed ? QStringLiteral(" changed") : QString()) +
            element("td", nameOf(flow.flow)) + element("td", decisionCell(flow) + was) + element("td", ruleCell(flow)) +
            element("td", flow.deciding ? menuOf(*flow.deciding).toHtmlEscaped() : QString()) + QStringLiteral("</tr>\n");
    }
    return element("table", rows);
}

QString list(const QStringList &items)
{
    QString out;
    for (const QString &item : items)
        out += element("li", item.toHtmlEscaped());
    return out.isEmpty() ? QString() : element("ul", out);
}

QString rowSection(const AuditRow &row, const Audit &audit, const std::map<QString, QJsonObject> &before)
{
    QString out = element("h2", heading(row)) + table(row, audit, before) + review(row);
    QStringList said;
    for (const FlowAnswer &flow : row.flows)
        if (const Text request = requestFor(row, flow, audit.asked.server); flow.flow != Flow::Udp1701 && !request.isEmpty())
            said << request.translated();
    for (const Text &note : row.notes)
        said << note.translated();
    return out + list(said);
}

// No "<" that a browser could take for the end of the element, or for a comment.
QString embedded(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))
        .replace(QStringLiteral("<"), QStringLiteral("\\u003c"));
}

} // namespace

QJsonObject auditInPage(const QByteArray &page)
{
    const qsizetype begin = page.size() > kLargestPage ? -1 : page.indexOf(kDataBegins);
    const qsizetype end = begin < 0 ? -1 : page.indexOf(kDataEnds, begin);
    if (end < 0)
        return {};
    const QJsonObject json =
        QJsonDocument::fromJson(page.mid(begin + kDataBegins.size(), end - begin - kDataBegins.size())).object();
    return json.value(QLatin1String("schema")) == QStringLiteral("fix789.audit/1") ? json : QJsonObject();
}

QStringList changesSince(const QJsonObject &before, const QJsonObject &now)
{
    QStringList changes;
    const auto change = [&changes](const QJsonObject &flow, const QString &from, const QString &to) {
        if (from != to)
            changes
                << QStringLiteral("%1, %2: %3 > %4").arg(placeOf(flow), flow.value(QLatin1String("flow")).toString(), from, to);
    };
    const auto then = byKey(before);
    const auto today = byKey(now);
    // What one of the two did not ask about is neither new nor gone.
    const bool askedTheSame = before.value(QLatin1String("asked")) == now.value(QLatin1String("asked"));
    for (const auto &[key, flow] : today)
        if (const auto was = then.find(key); was != then.end())
            change(flow, saidOf(was->second), saidOf(flow));
        else if (askedTheSame)
            change(flow, kNone, saidOf(flow));
    for (const auto &[key, flow] : then)
        if (askedTheSame && !today.contains(key))
            change(flow, saidOf(flow), kNone);
    return changes;
}

QString auditPage(const Audit &audit, const QJsonObject &before)
{
    const QString title =
        say({QT_TRANSLATE_NOOP("Text", "VPN traffic to %1 in this Meraki network"), {nameOf(audit.asked.server)}});
    const auto then = byKey(before);
    QString body = element("h1", title);
    if (audit.at.isValid())
        body += element("p", say({QT_TRANSLATE_NOOP("Text", "As read on %1."), {audit.at.toString(Qt::ISODate)}}));
    if (!before.isEmpty()) {
        const QStringList changes = changesSince(before, toJson(audit));
        body += element("p", changes.isEmpty() ? say(QT_TRANSLATE_NOOP("Text", "Nothing changed since the previous page."))
                                               : say(QT_TRANSLATE_NOOP("Text", "Changed since the previous page:"))) +
                list(changes);
    }
    for (const AuditRow &row : audit.rows)
        body += rowSection(row, audit, then);
    QStringList unread;
    for (const Unread &one : audit.unread)
        unread << one.request + QStringLiteral(": ") + whyUnread(one.reading).translated();
    if (!unread.isEmpty())
        body += element("h2", say(QT_TRANSLATE_NOOP("Text", "What could not be read"))) + list(unread);
    const QLocale locale;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n<title>%3</title>\n"
                          "<style>%4</style>\n</head>\n<body>\n%5%6%7%8\n</body>\n</html>\n")
        .arg(locale.bcp47Name(), locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title,
             QLatin1String(kStyle), body, QLatin1String(kDataBegins.data(), kDataBegins.size()), embedded(toJson(audit)),
             QLatin1String(kDataEnds.data(), kDataEnds.size()));
}

} // namespace fix789::site
