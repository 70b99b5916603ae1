// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/report_row.h"

#include "base/shown_text.h"
#include "diagnosis/causes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fix789::report {
namespace {

constexpr qsizetype kLongestText = 256;
constexpr qsizetype kMostCauses = 100; // more than the vocabulary ever has in one report
constexpr char kSeparator[] = ";";

QString text(const QJsonObject &object, QLatin1String name)
{
    return shownText(object.value(name).toString().left(kLongestText));
}

// Foreign words stay out: only those that a report of ours may contain.
template <std::size_t N>
QString word(const QJsonObject &object, QLatin1String name, const std::array<const char *, N> &known)
{
    const QString said = object.value(name).toString();
    const auto found = std::ranges::find_if(known, [&](const char *one) { return said == QLatin1String(one); });
    return found == known.end() ? QString() : said;
}

QString idOf(const QString &ref)
{
    const QString id = ref.section(u':', 0, 0);
    return diagnosis::causeFromString(id) ? id : QString();
}

QDateTime timeIn(const QJsonObject &object, QLatin1String name)
{
    const QDateTime time = QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

void takeVerdict(ReportRow &row, const QJsonObject &verdict)
{
    static constexpr std::array kStates{"healthy", "caused", "undetermined"};
    static constexpr std::array kSides{"computer", "site", "server", "account", "policy"};
    row.state = word(verdict, QLatin1String("state"), kStates);
    if (row.state.isEmpty())
        row.state = QString::fromLatin1(kStates.back());
    row.transient = verdict.value(QLatin1String("transient")).toBool();
    const QJsonArray causes = verdict.value(QLatin1String("causes")).toArray();
    for (qsizetype i = 0; i < std::min(causes.size(), kMostCauses); ++i) {
        const QJsonObject cause = causes[i].toObject();
        const QString id = idOf(cause.value(QLatin1String("id")).toString());
        if (id.isEmpty() || row.causes.contains(id))
            continue;
        if (row.causes.isEmpty()) {
            row.subject = text(cause, QLatin1String("subject"));
            row.side = word(cause, QLatin1String("side"), kSides);
            row.fixable = cause.value(QLatin1String("fix")).isObject();
        }
        row.causes << id;
    }
    const QJsonArray open = verdict.value(QLatin1String("undetermined")).toArray();
    for (qsizetype i = 0; i < std::min(open.size(), kMostCauses); ++i) {
        QStringList set;
        const QJsonArray members = open[i].toObject().value(QLatin1String("set")).toArray();
        for (qsizetype k = 0; k < std::min(members.size(), kMostCauses); ++k)
            if (const QString id = idOf(members[k].toString()); !id.isEmpty())
                set << id;
        set.sort();
        set.removeDuplicates();
        if (!set.isEmpty())
            row.sets << set.join(u'|');
    }
}

void takeNetwork(ReportRow &row, const QJsonArray &findings)
{
    for (const QJsonValue &value : findings) {
        const QJsonObject finding = value.toObject();
        if (finding.value(QLatin1String("check")).toString() != QLatin1String("network-in-view"))
            continue;
        const QJsonObject facts = finding.value(QLatin1String("facts")).toObject();
        row.gateway = text(facts, QLatin1String("gateway"));
        row.network = text(facts.value(QLatin1String("wifi")).toObject(), QLatin1String("name"));
        if (row.network.isEmpty())
            row.network = row.gateway;
    }
}

// The first address counts: of the others only the first stage is listed, after it.
void takePorts(ReportRow &row, const QJsonArray &ladder)
{
    static constexpr std::array kResults{"answered", "silent", "refused", "unreachable", "not-tried"};
    for (const QJsonValue &value : ladder) {
        const QJsonObject stage = value.toObject();
        if (stage.value(QLatin1String("rung")).toString() != QLatin1String("mm1"))
            continue;
        const int port = stage.value(QLatin1String("port")).toInt();
        QString *const result = port == 500 ? &row.udp500 : port == 4500 ? &row.udp4500 : nullptr;
        if (result != nullptr && result->isEmpty())
            *result = word(stage, QLatin1String("result"), kResults);
    }
}

void takeReport(ReportRow &row, const QJsonObject &report)
{
    static constexpr std::array kPlaces{"home", "retail", "education", "corporate-guest", "hospitality"};
    const QJsonObject target = report.value(QLatin1String("target")).toObject();
    const QJsonObject server = report.value(QLatin1String("server")).toObject();
    const QJsonObject portal = report.value(QLatin1String("portal")).toObject();
    const QJsonObject machine = report.value(QLatin1String("machine")).toObject();
    row.at = timeIn(report, QLatin1String("started"));
    row.seconds = std::clamp(report.value(QLatin1String("seconds")).toDouble(), 0.0, 1e6);
    row.program = text(report.value(QLatin1String("program")).toObject(), QLatin1String("version"));
    row.system = text(machine, QLatin1String("system"));
    if (row.origin.computer.isEmpty())
        row.origin.computer = text(machine, QLatin1String("name"));
    row.server = text(target, QLatin1String("server"));
    row.connection = text(target, QLatin1String("connection"));
    row.environment = word(target, QLatin1String("environment"), kPlaces);
    row.product = text(server, QLatin1String("product"));
    row.productBy = text(server, QLatin1String("by"));
    row.portal = text(portal, QLatin1String("state"));
    row.portalProduct = text(portal, QLatin1String("product"));
    takeVerdict(row, report.value(QLatin1String("verdict")).toObject());
    takeNetwork(row, report.value(QLatin1String("findings")).toArray());
    takePorts(row, report.value(QLatin1String("ladder")).toArray());
}

void takeRepair(ReportRow &row, const QJsonObject &repair)
{
    static constexpr std::array kActions{"fix", "preview", "undo"};
    row.kind = ReportRow::Kind::Repair;
    row.at = timeIn(repair, QLatin1String("at"));
    row.action = word(repair, QLatin1String("action"), kActions);
    row.end = text(repair, QLatin1String("end"));
    row.run = text(repair, QLatin1String("run"));
    const QJsonArray changes = repair.value(QLatin1String("changes")).toArray();
    for (qsizetype i = 0; i < std::min(changes.size(), kMostCauses); ++i)
        if (const QString id = idOf(changes[i].toObject().value(QLatin1String("cause")).toString());
            !id.isEmpty() && !row.causes.contains(id))
            row.causes << id;
}

QJsonValue timeOrNull(const QDateTime &time, const QString &format)
{
    return time.isValid() ? QJsonValue(time.toString(format)) : QJsonValue(QJsonValue::Null);
}

struct Column {
    const char *name;
    QJsonValue (*value)(const ReportRow &row);
};

constexpr Column kColumns[]{
    {"kind",
     [](const ReportRow &r) {
         return QJsonValue(r.kind == ReportRow::Kind::Diagnosis ? QStringLiteral("report") : QStringLiteral("repair"));
     }},
    {"source", [](const ReportRow &r) { return QJsonValue(r.origin.source); }},
    {"site", [](const ReportRow &r) { return QJsonValue(r.origin.site); }},
    {"computer", [](const ReportRow &r) { return QJsonValue(r.origin.computer); }},
    {"at", [](const ReportRow &r) { return timeOrNull(r.at, QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")); }},
    {"day", [](const ReportRow &r) { return timeOrNull(r.at, QStringLiteral("yyyy-MM-dd")); }},
    {"seconds", [](const ReportRow &r) { return QJsonValue(r.seconds); }},
    {"program", [](const ReportRow &r) { return QJsonValue(r.program); }},
    {"system", [](const ReportRow &r) { return QJsonValue(r.system); }},
    {"server", [](const ReportRow &r) { return QJsonValue(r.server); }},
    {"connection", [](const ReportRow &r) { return QJsonValue(r.connection); }},
    {"environment", [](const ReportRow &r) { return QJsonValue(r.environment); }},
    {"network", [](const ReportRow &r) { return QJsonValue(r.network); }},
    {"gateway", [](const ReportRow &r) { return QJsonValue(r.gateway); }},
    {"product", [](const ReportRow &r) { return QJsonValue(r.product); }},
    {"product_by", [](const ReportRow &r) { return QJsonValue(r.productBy); }},
    {"state", [](const ReportRow &r) { return QJsonValue(r.state); }},
    {"transient", [](const ReportRow &r) { return QJsonValue(r.transient); }},
    {"cause", [](const ReportRow &r) { return QJsonValue(r.causes.value(0)); }},
    {"subject", [](const ReportRow &r) { return QJsonValue(r.subject); }},
    {"side", [](const ReportRow &r) { return QJsonValue(r.side); }},
    {"fixable", [](const ReportRow &r) { return QJsonValue(r.fixable); }},
    {"cause_count", [](const ReportRow &r) { return QJsonValue(int(r.causes.size())); }},
    {"causes", [](const ReportRow &r) { return QJsonValue(r.causes.join(QLatin1String(kSeparator))); }},
    {"open_count", [](const ReportRow &r) { return QJsonValue(int(r.sets.size())); }},
    {"open_sets", [](const ReportRow &r) { return QJsonValue(r.sets.join(QLatin1String(kSeparator))); }},
    {"portal", [](const ReportRow &r) { return QJsonValue(r.portal); }},
    {"portal_product", [](const ReportRow &r) { return QJsonValue(r.portalProduct); }},
    {"udp500", [](const ReportRow &r) { return QJsonValue(r.udp500); }},
    {"udp4500", [](const ReportRow &r) { return QJsonValue(r.udp4500); }},
    {"action", [](const ReportRow &r) { return QJsonValue(r.action); }},
    {"end", [](const ReportRow &r) { return QJsonValue(r.end); }},
    {"run", [](const ReportRow &r) { return QJsonValue(r.run); }},
};

// A spreadsheet takes a cell that begins so for a formula; where its list separator is ";", a cell begins after each.
QString withoutFormulas(const QString &text)
{
    static const QRegularExpression kFormula(QStringLiteral("(^|[;\\t])(\\s*)(?=[=+\\-@\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}])"));
    return QString(text).replace(kFormula, QStringLiteral("\\1\\2'"));
}

QByteArray csvCell(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toDouble(), 'g', 12);
    QByteArray cell = withoutFormulas(value.toString()).toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

} // namespace

Result<ReportRow> rowFromJson(const QByteArray &document, const RowOrigin &origin)
{
    const Failure malformed = failure(ErrorKind::Malformed, QStringLiteral("reading a report"));
    if (document.size() > kLargestReport)
        return malformed;
    const QJsonObject object = QJsonDocument::fromJson(document).object();
    const QString schema = object.value(QLatin1String("schema")).toString();
    ReportRow row;
    row.origin = origin;
    // Whoever collected it may have said whose it is.
    if (const QString site = text(object, QLatin1String("site")); !site.isEmpty())
        row.origin.site = site;
    if (const QString computer = text(object, QLatin1String("computer")); !computer.isEmpty())
        row.origin.computer = computer;
    if (schema == QLatin1String("fix789.report/1") && object.value(QLatin1String("verdict")).isObject())
        takeReport(row, object);
    else if (schema == QLatin1String("fix789.repair/1"))
        takeRepair(row, object);
    else
        return malformed;
    return row;
}

QStringList rowColumns()
{
    QStringList names;
    for (const Column &column : kColumns)
        names << QString::fromLatin1(column.name);
    return names;
}

QByteArray csvHeader()
{
    return rowColumns().join(u',').toLatin1() + '\n';
}

QByteArray csvLine(const ReportRow &row)
{
    QByteArray line;
    for (const Column &column : kColumns)
        line += (line.isEmpty() ? "" : ",") + csvCell(column.value(row));
    return line + '\n';
}

QByteArray jsonLine(const ReportRow &row)
{
    QJsonObject object;
    for (const Column &column : kColumns)
        object.insert(QLatin1String(column.name), column.value(row));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace fix789::report
