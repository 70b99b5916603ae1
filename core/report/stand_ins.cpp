// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/stand_ins.h"

#include "base/address_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace fix789::report {
namespace {

constexpr int kShortName = 4; // a shorter one is a word of our own sentences too often: "VPN"

bool isAddress(const QString &text)
{
    return !addressBytes(text).isEmpty();
}

// The address of everybody, or of nobody.
bool tellsNothing(const QString &address)
{
    return address.startsWith(u"127.") || address.startsWith(u"255.") || address == u"0.0.0.0" || address == u"::" ||
           address == u"::1";
}

// As it stands in a JSON string.
QString inJson(const QString &name)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact)).sliced(2).chopped(2);
}

// A short name counts only between quotation marks.
QString patternFor(const QString &name)
{
    const QString escaped = QRegularExpression::escape(name);
    if (name.size() >= kShortName)
        return QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(escaped);
    return QStringLiteral("(?<=[\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u201a\u2019']|&quot;)%1(?=["
                          "\"\u201c\u201d\u00ab\u00bb\u2018\u2019']|&quot;)")
        .arg(escaped);
}

} // namespace

StandIns::StandIns(const Report &report, const QStringList &users, const QStringList &networks)
{
    add(report.target.server, Kind::Server);
    add(report.target.connection, Kind::Connection);
    add(report.machineName, Kind::Computer);
    for (const QString &user : users) {
        add(user, Kind::Person);
        add(user.section(u'\\', -1), Kind::Person);
    }
    for (const QString &network : networks)
        add(network, Kind::Network);
    for (const engine::Examined &examined : report.examined) {
        const Finding &f = examined.finding;
        for (auto fact = f.facts.begin(); fact != f.facts.end(); ++fact)
            addFacts(fact.key(), fact.value());
        if (f.portal)
            for (const QString &url : {f.portal->login, f.portal->entrance})
                add(QUrl(url).host(), Kind::Server);
    }
}

void StandIns::add(const QString &name, Kind kind)
{
    const QString key = name.trimmed().toLower();
    if (key.size() < 2 || isAddress(key) || m_names.contains(key))
        return;
    const QString number = QString::number(++m_counts[kind]);
    const auto standIn = [&] {
        switch (kind) {
        case Kind::Server:
            return QStringLiteral("server-%1.example").arg(number);
        case Kind::Connection:
            return QStringLiteral("connection-%1").arg(number);
        case Kind::Network:
            return QStringLiteral("network-%1").arg(number);
        case Kind::Hardware:
            return QStringLiteral("hardware-%1").arg(number);
        case Kind::Person:
            return QStringLiteral("user-%1").arg(number);
        case Kind::Computer:
            return QStringLiteral("computer-%1").arg(number);
        case Kind::Subject:
            break;
        }
        return QStringLiteral("subject-%1").arg(number);
    }();
    m_names.emplace(key, standIn);
}

// The facts whose values are names, by the checks that state them.
void StandIns::addFacts(const QString &key, const QJsonValue &value)
{
    static const std::map<QString, Kind> kKinds{{QStringLiteral("connection"), Kind::Connection},
                                                {QStringLiteral("server"), Kind::Server},
                                                {QStringLiteral("wifi"), Kind::Network},
                                                {QStringLiteral("accessPoint"), Kind::Hardware},
                                                {QStringLiteral("subject"), Kind::Subject}};
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            addFacts(key, one);
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            addFacts(member.key() == u"name" ? key : member.key(), member.value());
    } else if (const auto kind = kKinds.find(key); value.isString() && kind != kKinds.end()) {
        add(value.toString(), kind->second);
    }
}

// Documentation addresses (RFC 5737, RFC 3849). A private address stays private: a verdict may depend on it.
QString StandIns::addressFor(const QString &address) const
{
    static const QRegularExpression kInner(QStringLiteral("\\A(10|192\\.168|172\\.(1[6-9]|2[0-9]|3[01]))\\."));
    const auto known = m_addresses.find(address);
    if (known != m_addresses.end())
        return known->second;
    const char *pattern = address.contains(u':') ? "2001:db8::%1" : kInner.match(address).hasMatch() ? "10.0.0.%1" : "192.0.2.%1";
    return m_addresses.emplace(address, QString::fromLatin1(pattern).arg(m_addresses.size() + 1)).first->second;
}

QString StandIns::in(const QString &text) const
{
    static const QString kIpv4 = QStringLiteral("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w]|\\.\\d)");
    static const QString kIpv6 = QStringLiteral("(?<![\\w:])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\\w:])");
    std::vector<std::pair<QString, QString>> written; // as it may stand in the text, and its stand-in
    for (const auto &[name, standIn] : m_names)
        for (const QString &form : {name, name.toHtmlEscaped(), inJson(name)})
            if (std::ranges::find(written, form, &std::pair<QString, QString>::first) == written.end())
                written.emplace_back(form, standIn);
    std::ranges::stable_sort(written, std::ranges::greater(), [](const auto &one) { return one.first.size(); });
    QStringList patterns;
    for (const auto &[form, standIn] : written)
        patterns << patternFor(form);
    patterns << kIpv4 << kIpv6;
    const QRegularExpression all(patterns.join(u'|'),
                                 QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString out;
    qsizetype done = 0;
    for (auto matches = all.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString found = match.captured().toLower();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        const auto name = std::ranges::find(written, found, &std::pair<QString, QString>::first);
        if (name != written.end())
            out += name->second;
        else
            out += isAddress(found) && !tellsNothing(found) ? addressFor(found) : match.captured();
        done = match.capturedEnd();
    }
    return out + QStringView(text).sliced(done);
}

} // namespace fix789::report
