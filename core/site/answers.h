// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace fix789::site {

/// What the dashboard answered to one request, live or recorded. Untrusted.
struct DashboardAnswer {
    QString request = {}; ///< "/networks/N_1/groupPolicies?perPage=1000", below the API's base
    int status = 0;       ///< 0: no answer
    QString link = {};    ///< header "Link"
    QDateTime date = {};  ///< header "Date"; invalid: not known
    QJsonValue body = {}; ///< undefined: no JSON

    bool operator==(const DashboardAnswer &) const = default;
};

/// Why something of an organisation is known, or is not.
enum class Reading {
    Read,
    NotAsked,   ///< no answer to this request
    NotAllowed, ///< 401, 403: not readable with this key
    NotThere,   ///< 404: does not exist, or not for this key
    NotUsed,    ///< 400: the network does not use this ("VLANs are not enabled")
    Failed,     ///< too many requests, an error of the dashboard, or no answer
    Broken,     ///< not what is documented, or a page is missing
};

/// Limits: checked before anything is parsed.
inline constexpr qsizetype kLargestAnswer = 16 * 1024 * 1024; ///< bytes
inline constexpr std::size_t kMostAnswers = 20'000;

/// "https://api.meraki.com/api/v1/networks/N_1?x=1" and "/api/v1/networks/N_1?x=1" are "/networks/N_1?x=1".
QString plainRequest(QString request);
/// What "rel=next" of a Link header leads to; empty: nothing follows.
QString nextRequest(const QString &link);

/// The answers to many requests.
class Answers {
public:
    struct Found {
        Reading reading = Reading::NotAsked;
        QString request = {}; ///< as it was sent; the path if it was not
        QJsonValue body = {}; ///< lists that came in pages are put together
        QDateTime date = {};
    };

    void add(DashboardAnswer answer);
    /// `path` without a query.
    [[nodiscard]] Found find(const QString &path) const;
    /// Every answer to `path`, whatever its query: the pages of a search, or searches for different things.
    [[nodiscard]] std::vector<const DashboardAnswer *> each(const QString &path) const;
    [[nodiscard]] bool has(const QString &request) const;
    [[nodiscard]] const std::vector<DashboardAnswer> &all() const { return m_all; }
    /// The paths that were asked for.
    [[nodiscard]] std::vector<QString> paths() const;

private:
    std::vector<DashboardAnswer> m_all;
    std::map<QString, std::vector<std::size_t>> m_byPath;
};

/// {request, status, headers, body}; Malformed for anything else.
Result<DashboardAnswer> answerFromJson(const QByteArray &file);
QJsonObject toJson(const DashboardAnswer &answer);

} // namespace fix789::site
