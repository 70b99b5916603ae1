// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace fix789::site {

/// One network of a site and what is expected on it.
struct ExpectedNetwork {
    QString ssid = {};
    QString role = {};    ///< empty: the network has no roles
    QString gateway = {}; ///< empty: not said
    QString portal = {};  ///< the contract's word for the state of the login page; empty: not said
    std::optional<int> vlan = {};
    bool passes = true; ///< whether the VPN is to work there

    bool operator==(const ExpectedNetwork &) const = default;
};

/// docs/schema/site.schema.json, fix789.site/1.
struct SiteRecord {
    QString name = {};
    QStringList servers = {};
    std::vector<ExpectedNetwork> networks = {};

    bool operator==(const SiteRecord &) const = default;
};

inline constexpr qsizetype kLargestSiteFile = 1024 * 1024; ///< bytes

/// A site file with its signature taken off.
struct SignedSite {
    SiteRecord record;
    QByteArray content;   ///< what is signed: the same for every way of writing the same file
    QByteArray signature; ///< Ed25519; empty: not signed
};

/// Malformed for anything that the schema forbids.
Result<SignedSite> siteFromFile(const QByteArray &file);
/// The file with this signature in place of any other.
Result<QByteArray> signedFile(const QByteArray &file, const QByteArray &signature);

/// What was found on one network.
struct Visit {
    QString ssid = {};
    QString role = {};
    QString verdict = {}; ///< the contract's word: healthy, caused, undetermined
    QStringList causes = {};
    QStringList suspects = {}; ///< undetermined: the path's or the site's causes, if each open set has one
    QString portal = {};
    QString gateway = {};
    QString subnet = {}; ///< "192.168.4.0/24"; empty: not known
    QDateTime at = {};

    bool operator==(const Visit &) const = default;
};

/// A survey of a site, kept so that it can go on where it was: the newest visit of each network, and the one before.
struct Survey {
    struct Cell {
        Visit last = {};
        std::optional<Visit> before = {};

        bool operator==(const Cell &) const = default;
    };
    QString site = {};
    QString server = {};
    std::vector<Cell> cells = {};

    void add(const Visit &visit);
    [[nodiscard]] const Cell *find(const QString &ssid, const QString &role) const;

    bool operator==(const Survey &) const = default;
};
/// docs/schema/survey.schema.json, fix789.survey/1; Malformed for anything else.
Result<Survey> surveyFromJson(const QByteArray &file);

/// A row of the matrix: an expected network, or one that nobody expected.
struct MatrixRow {
    ExpectedNetwork expected = {};
    bool isExpected = true;
    std::optional<Visit> found = {}; ///< nothing: not visited yet
    QStringList differences = {};    ///< from what is expected: "verdict", "gateway", "portal"
    bool hasChanged = false;         ///< since the visit before
};
std::vector<MatrixRow> matrixOf(const SiteRecord &record, const Survey &survey);
/// The next network to join; nothing when all were visited.
std::optional<ExpectedNetwork> nextNetwork(const SiteRecord &record, const Survey &survey);

QJsonObject toJson(const SiteRecord &record, const Survey &survey);
QString surveyCsv(const SiteRecord &record, const Survey &survey);
QString surveyPage(const SiteRecord &record, const Survey &survey);

} // namespace fix789::site
