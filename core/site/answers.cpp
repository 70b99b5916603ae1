// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "site/answers.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <set>

namespace fix789::site {
namespace {

constexpr qsizetype kLongestRequest = 2'000;
constexpr qsizetype kLongestLink = 8'000;

QString pathOf(const QString &request)
{
    QString path = request.section(u'?', 0, 0);
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

Reading readingOf(const DashboardAnswer &answer)
{
    if (answer.status == 401 || answer.status == 403)
        return Reading::NotAllowed;
    if (answer.status == 404)
        return Reading::NotThere;
    if (answer.status == 400)
        return Reading::NotUsed;
    if (answer.status / 100 != 2)
        return Reading::Failed;
    return answer.body.isArray() || answer.body.isObject() ? Reading::Read : Reading::Broken;
}

// The order of parameters, and how they are escaped, do not matter.
QString comparable(const QString &request)
{
    QStringList parameters = QUrl::fromPercentEncoding(request.section(u'?', 1).toUtf8()).split(u'&', Qt::SkipEmptyParts);
    parameters.sort();
    return pathOf(request) + u'?' + parameters.join(u'&');
}

bool isLaterPage(const DashboardAnswer &answer)
{
    return answer.request.contains(u"startingAfter=") || answer.request.contains(u"endingBefore=");
}

QString headerIn(const QJsonObject &headers, const QString &name)
{
    for (auto it = headers.begin(); it != headers.end(); ++it)
        if (it.key().compare(name, Qt::CaseInsensitive) == 0) {
            const QJsonValue value = it->isArray() ? it->toArray().first() : *it;
            return value.toString().left(kLongestLink);
        }
    return {};
}

QDateTime dateFrom(const QString &text)
{
    const QDateTime date =
        QDateTime::fromString(QString(text).replace(QStringLiteral("GMT"), QStringLiteral("+0000")), Qt::RFC2822Date);
    return date.isValid() ? date.toUTC() : QDateTime();
}

} // namespace

QString plainRequest(QString request)
{
    static const QRegularExpression kBase(QStringLiteral("^(https?://[^/?#]*)?(/api/v[01])?(?=/)"));
    request = request.trimmed();
    request.remove(kBase);
    return request.startsWith(u'/') ? request : u'/' + request;
}

QString nextRequest(const QString &link)
{
    static const QRegularExpression kNext(QStringLiteral("<([^<>]{1,2000})>\\s*;[^<,]*\\brel=\"?next\"?"));
    const auto match = kNext.match(link.left(kLongestLink));
    return match.hasMatch() ? plainRequest(match.captured(1)) : QString();
}

void Answers::add(DashboardAnswer answer)
{
    if (m_all.size() >= kMostAnswers)
        return;
    m_byPath[pathOf(answer.request)].push_back(m_all.size());
    m_all.push_back(std::move(answer));
}

std::vector<const DashboardAnswer *> Answers::each(const QString &path) const
{
    std::vector<const DashboardAnswer *> all;
    if (const auto there = m_byPath.find(path); there != m_byPath.end())
        for (const std::size_t at : there->second)
            all.push_back(&m_all[at]);
    return all;
}

Answers::Found Answers::find(const QString &path) const
{
    std::vector<const DashboardAnswer *> pages = each(path);
    if (pages.empty())
        return {.request = path};
    std::ranges::stable_sort(pages, {}, [](const DashboardAnswer *page) { return isLaterPage(*page); });
    Found found{readingOf(*pages.front()), pages.front()->request, pages.front()->body, pages.front()->date};
    if (found.reading != Reading::Read || !found.body.isArray()) {
        // The same asked twice and answered differently leaves open which holds.
        if (found.reading == Reading::Read && std::ranges::any_of(pages, [&](const DashboardAnswer *page) {
                return page->body != found.body && comparable(page->request) == comparable(pages.front()->request);
            }))
            found.reading = Reading::Broken;
        return found;
    }
    // Without the first page nobody knows what stood on it.
    if (isLaterPage(*pages.front()))
        found.reading = Reading::Broken;
    QJsonArray rows;
    std::set<QString> given;
    for (const DashboardAnswer *page : pages) {
        if (readingOf(*page) != Reading::Read || !page->body.isArray())
            found.reading = Reading::Broken;
        if (given.insert(comparable(page->request)).second)
            for (const QJsonValue &row : page->body.toArray())
                rows.append(row);
    }
    for (const DashboardAnswer *page : pages)
        if (const QString next = nextRequest(page->link);
            !next.isEmpty() && !page->body.toArray().isEmpty() && !given.contains(comparable(next)))
            found.reading = Reading::Broken;
    found.body = rows;
    return found;
}

bool Answers::has(const QString &request) const
{
    const auto there = m_byPath.find(pathOf(request));
    return there != m_byPath.end() && std::ranges::any_of(there->second, [&](std::size_t at) {
               return comparable(m_all[at].request) == comparable(request);
           });
}

std::vector<QString> Answers::paths() const
{
    std::vector<QString> all;
    for (const auto &[path, pages] : m_byPath)
        all.push_back(path);
    return all;
}

Result<DashboardAnswer> answerFromJson(const QByteArray &file)
{
    const QString doing = QStringLiteral("reading a recorded answer of the dashboard");
    if (file.size() > kLargestAnswer)
        return failure(ErrorKind::Malformed, doing);
    const QJsonDocument document = QJsonDocument::fromJson(file);
    const QJsonObject object = document.object();
    const QJsonValue request = object.value(QLatin1String("request"));
    if (!document.isObject() || !request.isString() || request.toString().size() > kLongestRequest ||
        request.toString().isEmpty())
        return failure(ErrorKind::Malformed, doing);
    const QJsonObject headers = object.value(QLatin1String("headers")).toObject();
    DashboardAnswer answer{.request = plainRequest(request.toString().section(QStringLiteral("GET "), -1)),
                           .status = object.value(QLatin1String("status")).toInt(),
                           .link = headerIn(headers, QStringLiteral("link")),
                           .date = dateFrom(headerIn(headers, QStringLiteral("date"))),
                           .body = object.value(QLatin1String("body"))};
    if (answer.body.isString()) { // the bytes as they came
        const QJsonDocument body = QJsonDocument::fromJson(answer.body.toString().toUtf8());
        answer.body = body.isArray()    ? QJsonValue(body.array())
                      : body.isObject() ? QJsonValue(body.object())
                                        : QJsonValue(QJsonValue::Undefined);
    }
    return answer;
}

QJsonObject toJson(const DashboardAnswer &answer)
{
    QJsonObject headers;
    if (!answer.link.isEmpty())
        headers.insert(QLatin1String("Link"), answer.link);
    if (answer.date.isValid())
        headers.insert(QLatin1String("Date"), QLocale::c().toString(answer.date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return {{QStringLiteral("request"), answer.request},
            {QStringLiteral("status"), answer.status},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), answer.body.isUndefined() ? QJsonValue() : answer.body}};
}

} // namespace fix789::site
