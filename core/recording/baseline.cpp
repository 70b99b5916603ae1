// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/baseline.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>

namespace fix789::recording {
namespace {

constexpr std::array kMembers{"system",   "registry",   "services", "profiles",        "certificates", "devices",
                              "firewall", "ipsecRules", "owners",   "credentialGuard", "managed",      "network"};
// Of a service, device or connection: what comes and goes by itself.
constexpr std::array kPassing{"state", "exitCode", "displayName", "active", "problem"};
// By what the elements of a list are told apart, in this order.
constexpr std::array kNames{"thumbprint", "instance", "id", "name"};

using Flat = std::map<QString, QString>;

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QString nameOf(const QJsonValue &element, qsizetype index)
{
    for (const char *name : kNames)
        if (const QString text = element.toObject().value(QLatin1String(name)).toString(); !text.isEmpty())
            return text;
    return QString::number(index + 1);
}

bool isLeaf(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject().contains(QLatin1String("absent")) || value.toObject().contains(QLatin1String("refused"));
    // A list of plain values, such as ports, is one thing.
    return !value.isArray() || std::ranges::none_of(value.toArray(), [](const QJsonValue &one) { return one.isObject(); });
}

void flatten(const QJsonValue &value, const QString &path, Flat &into)
{
    const auto below = [&path](const QString &name) { return path.isEmpty() ? name : path + QStringLiteral(", ") + name; };
    if (isLeaf(value)) {
        into[path] = textOf(value);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (std::ranges::none_of(kPassing, [&it](const char *name) { return it.key() == QLatin1String(name); }))
                flatten(*it, below(it.key()), into);
    } else {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            flatten(list[i], below(nameOf(list[i], i)), into);
    }
}

bool isUnreadable(const QString &text)
{
    return text.contains(u"\"refused\"");
}

QString shown(const QString &text)
{
    return text == u"{\"absent\":true}" ? QString() : text;
}

void compare(const QString &member, const QJsonValue &before, const QJsonValue &now, std::vector<BaselineChange> &into)
{
    Flat then;
    Flat today;
    flatten(before, {}, then);
    flatten(now, {}, today);
    Flat all = then;
    all.insert(today.begin(), today.end());
    for (const auto &[what, any] : all) {
        const QString was = then.contains(what) ? then[what] : QString();
        const QString is = today.contains(what) ? today[what] : QString();
        if (shown(was) != shown(is) && !isUnreadable(was) && !isUnreadable(is))
            into.push_back({member, what, shown(was), shown(is)});
    }
}

} // namespace

std::vector<BaselineChange> changesSince(const CaseFile &before, const CaseFile &now)
{
    // Both in full, whatever they were based on.
    const QJsonObject then =
        CaseFile::fromState(QStringLiteral("before"), before.state()).document().value(QLatin1String("machine")).toObject();
    const QJsonObject today =
        CaseFile::fromState(QStringLiteral("now"), now.state()).document().value(QLatin1String("machine")).toObject();
    std::vector<BaselineChange> changes;
    for (const char *member : kMembers) {
        const QJsonValue was = then.value(QLatin1String(member));
        const QJsonValue is = today.value(QLatin1String(member));
        if (!was.isUndefined() && !is.isUndefined() && !isUnreadable(isLeaf(was) ? textOf(was) : QString()) &&
            !isUnreadable(isLeaf(is) ? textOf(is) : QString()))
            compare(QString::fromLatin1(member), was, is, changes);
    }
    return changes;
}

} // namespace fix789::recording
