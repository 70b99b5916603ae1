// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/site_record.h"

#include "base/shown_text.h"
#include "site/role_comparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fix789::site {
namespace {

constexpr qsizetype kLongestText = 256;
constexpr qsizetype kMostNetworks = 500;
constexpr qsizetype kMostServers = 20;
constexpr qsizetype kSignatureSize = 64;

const auto kReading = QStringLiteral("reading a site file");
const auto kReadingSurvey = QStringLiteral("reading a survey");

/// Reads members, and notes when one is of another type, too long, or not known.
class Members {
public:
    Members(const QJsonValue &value, std::initializer_list<const char *> known) : m_object(value.toObject())
    {
        m_fits = value.isObject();
        for (auto it = m_object.begin(); it != m_object.end(); ++it)
            m_fits = m_fits && std::ranges::any_of(known, [&it](const char *name) { return it.key() == QLatin1String(name); });
    }
    QString text(const char *name, bool required = false)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        const QString said = value.toString();
        m_fits = m_fits && (value.isString() ? said.size() <= kLongestText && shownText(said) == said : value.isUndefined()) &&
                 (!required || !said.isEmpty());
        return said;
    }
    QJsonArray list(const char *name, qsizetype most)
    {
        const QJsonValue value = m_object.value(QLatin1String(name));
        m_fits = m_fits && value.isArray() && value.toArray().size() <= most;
        return value.toArray();
    }
    QStringList texts(const char *name, qsizetype most)
    {
        QStringList all;
        for (const QJsonValue &value : list(name, most)) {
            m_fits = m_fits && value.isString() && !value.toString().isEmpty() && value.toString().size() <= kLongestText;
            all << shownText(value.toString().left(kLongestText));
        }
        return all;
    }
    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }
    void need(bool fits) { m_fits = m_fits && fits; }
    [[nodiscard]] bool fit() const { return m_fits; }

private:
    QJsonObject m_object;
    bool m_fits = false;
};

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&word](const char *one) { return word == QLatin1String(one); });
}

bool isPortalState(const QString &word)
{
    return word.isEmpty() ||
           isOneOf(word, {"open", "login-needed", "partial", "loop", "expired", "intercepted", "unknown", "not-looked"});
}

std::optional<ExpectedNetwork> networkFrom(const QJsonValue &value)
{
    Members members(value, {"ssid", "role", "gateway", "portal", "vlan", "vpn"});
    ExpectedNetwork network{.ssid = members.text("ssid", true),
                            .role = members.text("role"),
                            .gateway = members.text("gateway"),
                            .portal = members.text("portal"),
                            .vlan = {},
                            .passes = members.text("vpn", true) == u"works"};
    members.need(isPortalState(network.portal) && isOneOf(members.text("vpn"), {"works", "blocked"}));
    if (const QJsonValue vlan = members.value("vlan"); !vlan.isUndefined()) {
        network.vlan = vlan.toInt();
        members.need(*network.vlan >= 1 && *network.vlan <= 4094);
    }
    return members.fit() ? std::optional(network) : std::nullopt;
}

std::optional<SiteRecord> recordFrom(const QJsonObject &object)
{
    Members members(object, {"schema", "site", "servers", "networks"});
    SiteRecord record{members.text("site", true), members.texts("servers", kMostServers), {}};
    members.need(members.text("schema") == u"fix789.site/1" && !record.servers.isEmpty());
    for (const QJsonValue &value : members.list("networks", kMostNetworks)) {
        const auto network = networkFrom(value);
        const bool isNew = network && std::ranges::none_of(record.networks, [&network](const ExpectedNetwork &other) {
                               return other.ssid == network->ssid && other.role == network->role;
                           });
        if (!isNew)
            return std::nullopt;
        record.networks.push_back(*network);
    }
    return members.fit() && !record.networks.empty() ? std::optional(record) : std::nullopt;
}

// Qt writes the members of an object in the order of their names.
QByteArray contentOf(QJsonObject object)
{
    object.remove(QLatin1String("signature"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Visit> visitFrom(const QJsonValue &value)
{
    Members members(value, {"ssid", "role", "verdict", "causes", "suspects", "portal", "gateway", "subnet", "at"});
    Visit visit{.ssid = members.text("ssid", true),
                .role = members.text("role"),
                .verdict = members.text("verdict", true),
                .causes = members.texts("causes", 100),
                .suspects = {},
                .portal = members.text("portal"),
                .gateway = members.text("gateway"),
                .subnet = members.text("subnet"),
                .at = QDateTime::fromString(members.text("at", true), Qt::ISODate).toUTC()};
    if (!members.value("suspects").isUndefined())
        visit.suspects = members.texts("suspects", 100);
    members.need(visit.at.isValid() && isPortalState(visit.portal) &&
                 isOneOf(visit.verdict, {"healthy", "caused", "undetermined"}));
    return members.fit() ? std::optional(visit) : std::nullopt;
}

QJsonObject visitJson(const Visit &visit)
{
    QJsonObject json{
        {QStringLiteral("ssid"), visit.ssid},       {QStringLiteral("role"), visit.role},
        {QStringLiteral("verdict"), visit.verdict}, {QStringLiteral("causes"), QJsonArray::fromStringList(visit.causes)},
        {QStringLiteral("portal"), visit.portal},   {QStringLiteral("gateway"), visit.gateway},
        {QStringLiteral("subnet"), visit.subnet},   {QStringLiteral("at"), visit.at.toString(Qt::ISODate)}};
    if (!visit.suspects.isEmpty())
        json.insert(QStringLiteral("suspects"), QJsonArray::fromStringList(visit.suspects));
    return json;
}

// An expectation that was not stated cannot be missed, and neither can one of which nothing is known.
QStringList differencesOf(const ExpectedNetwork &expected, const Visit &found)
{
    QStringList differences;
    const bool isBlocked = found.verdict == u"caused" || (found.verdict == u"undetermined" && !found.suspects.isEmpty());
    if (expected.passes ? found.verdict != u"healthy" : !isBlocked)
        differences << QStringLiteral("verdict");
    if (!expected.gateway.isEmpty() && !found.gateway.isEmpty() && expected.gateway != found.gateway)
        differences << QStringLiteral("gateway");
    if (!expected.portal.isEmpty() && !found.portal.isEmpty() && expected.portal != found.portal)
        differences << QStringLiteral("portal");
    return differences;
}

bool changed(const Survey::Cell &cell)
{
    return cell.before && (cell.before->verdict != cell.last.verdict || cell.before->causes != cell.last.causes ||
                           cell.before->portal != cell.last.portal || cell.before->gateway != cell.last.gateway);
}

} // namespace

Result<SignedSite> siteFromFile(const QByteArray &file)
{
    const QJsonDocument document = file.size() > kLargestSiteFile ? QJsonDocument() : QJsonDocument::fromJson(file);
    QJsonObject object = document.object();
    const QJsonValue signature = object.take(QLatin1String("signature"));
    const auto record = recordFrom(object);
    if (!record || !(signature.isUndefined() || signature.isString()))
        return failure(ErrorKind::Malformed, kReading);
    SignedSite site{*record, contentOf(object), {}};
    if (signature.isString()) {
        const auto decoded = QByteArray::fromBase64Encoding(signature.toString().left(kLongestText).toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() != kSignatureSize)
            return failure(ErrorKind::Malformed, kReading);
        site.signature = decoded.decoded;
    }
    return site;
}

Result<QByteArray> signedFile(const QByteArray &file, const QByteArray &signature)
{
    if (const auto site = siteFromFile(file); !site)
        return std::unexpected(site.error());
    QJsonObject object = QJsonDocument::fromJson(file).object();
    object.insert(QLatin1String("signature"), QString::fromLatin1(signature.toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void Survey::add(const Visit &visit)
{
    const auto known = std::ranges::find_if(
        cells, [&visit](const Cell &cell) { return cell.last.ssid == visit.ssid && cell.last.role == visit.role; });
    if (known == cells.end())
        cells.push_back({visit, {}});
    else
        *known = {visit, known->last};
}

const Survey::Cell *Survey::find(const QString &ssid, const QString &role) const
{
    const auto found =
        std::ranges::find_if(cells, [&](const Cell &cell) { return cell.last.ssid == ssid && cell.last.role == role; });
    return found == cells.end() ? nullptr : &*found;
}

Result<Survey> surveyFromJson(const QByteArray &file)
{
    const QJsonDocument document = file.size() > kLargestSiteFile ? QJsonDocument() : QJsonDocument::fromJson(file);
    Members members(document.object(), {"schema", "site", "server", "visits", "matrix", "roles", "next"});
    Survey survey{.site = members.text("site", true), .server = members.text("server", true), .cells = {}};
    members.need(members.text("schema") == u"fix789.survey/1");
    for (const QJsonValue &value : members.list("visits", 2 * kMostNetworks)) {
        const auto visit = visitFrom(value);
        if (!visit)
            return failure(ErrorKind::Malformed, kReadingSurvey);
        survey.add(*visit);
    }
    return members.fit() ? Result<Survey>(survey) : failure(ErrorKind::Malformed, kReadingSurvey);
}

std::vector<MatrixRow> matrixOf(const SiteRecord &record, const Survey &survey)
{
    std::vector<MatrixRow> rows;
    for (const ExpectedNetwork &expected : record.networks) {
        MatrixRow row{.expected = expected};
        if (const Survey::Cell *cell = survey.find(expected.ssid, expected.role)) {
            row.found = cell->last;
            row.differences = differencesOf(expected, cell->last);
            row.hasChanged = changed(*cell);
        }
        rows.push_back(row);
    }
    for (const Survey::Cell &cell : survey.cells) {
        const bool known = std::ranges::any_of(record.networks, [&cell](const ExpectedNetwork &one) {
            return one.ssid == cell.last.ssid && one.role == cell.last.role;
        });
        if (!known)
            rows.push_back({.expected = {.ssid = cell.last.ssid, .role = cell.last.role},
                            .isExpected = false,
                            .found = cell.last,
                            .differences = {},
                            .hasChanged = changed(cell)});
    }
    return rows;
}

std::optional<ExpectedNetwork> nextNetwork(const SiteRecord &record, const Survey &survey)
{
    const auto next =
        std::ranges::find_if(record.networks, [&survey](const ExpectedNetwork &one) { return !survey.find(one.ssid, one.role); });
    return next == record.networks.end() ? std::nullopt : std::optional(*next);
}

QJsonObject toJson(const SiteRecord &record, const Survey &survey)
{
    QJsonArray visits;
    for (const Survey::Cell &cell : survey.cells) {
        if (cell.before)
            visits.append(visitJson(*cell.before));
        visits.append(visitJson(cell.last));
    }
    QJsonArray matrix;
    for (const MatrixRow &row : matrixOf(record, survey))
        matrix.append(QJsonObject{
            {QStringLiteral("ssid"), row.expected.ssid},
            {QStringLiteral("role"), row.expected.role},
            {QStringLiteral("expected"), !row.isExpected       ? QJsonValue()
                                         : row.expected.passes ? QJsonValue(QStringLiteral("works"))
                                                               : QJsonValue(QStringLiteral("blocked"))},
            {QStringLiteral("verdict"), row.found ? QJsonValue(row.found->verdict) : QJsonValue()},
            {QStringLiteral("portal"), row.found && !row.found->portal.isEmpty() ? QJsonValue(row.found->portal) : QJsonValue()},
            {QStringLiteral("causes"), QJsonArray::fromStringList(row.found ? row.found->causes : QStringList())},
            {QStringLiteral("differences"), QJsonArray::fromStringList(row.differences)},
            {QStringLiteral("changed"), row.hasChanged}});
    QJsonArray roles;
    for (const RoleVerdict &verdict : compareRoles(survey))
        roles.append(
            QJsonObject{{QStringLiteral("ssid"), verdict.ssid},
                        {QStringLiteral("role"), verdict.role},
                        {QStringLiteral("worksWith"), verdict.worksWith},
                        {QStringLiteral("sure"), verdict.isProven ? QStringLiteral("certain") : QStringLiteral("likely")}});
    const auto next = nextNetwork(record, survey);
    return {{QStringLiteral("schema"), QStringLiteral("fix789.survey/1")},
            {QStringLiteral("site"), survey.site},
            {QStringLiteral("server"), survey.server},
            {QStringLiteral("visits"), visits},
            {QStringLiteral("matrix"), matrix},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("next"), next ? QJsonValue(next->ssid) : QJsonValue()}};
}

} // namespace fix789::site
