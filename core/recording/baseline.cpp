// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/baseline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

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
// What says the most about an element that came or went.
constexpr std::array kSaying{"subject", "server", "start", "name"};
constexpr qsizetype kLongestText = 200;

bool isMarked(const QJsonValue &value, const char *mark)
{
    return value.toObject().contains(QLatin1String(mark));
}

// What was not recorded, refused, or not answered says nothing about what it is.
bool isUnreadable(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || isMarked(value, "refused") || isMarked(value, "failed") ||
           isMarked(value, "timedOut");
}

bool isAbsent(const QJsonValue &value)
{
    return value.isUndefined() || isMarked(value, "absent");
}

// A value of the registry: one thing, of a type and its bytes.
bool isRegistryValue(const QJsonObject &object)
{
    return object.size() == 2 && object.contains(QLatin1String("type")) && object.contains(QLatin1String("hex"));
}

QString registryText(const QJsonObject &value)
{
    const QByteArray bytes = QByteArray::fromHex(value.value(QLatin1String("hex")).toString().toLatin1());
    const QString type = value.value(QLatin1String("type")).toString();
    if (type == u"dword" && bytes.size() == 4)
        return QString::number(qFromLittleEndian<quint32>(bytes.constData()));
    return type + u' ' + QString::fromLatin1(bytes.toHex());
}

bool isLeaf(const QJsonValue &value)
{
    if (value.isObject())
        return isMarked(value, "absent") || isRegistryValue(value.toObject());
    // A list of plain values, such as ports, is one thing.
    return !value.isArray() || (!value.toArray().isEmpty() && !value.toArray().at(0).isObject());
}

QString textOf(const QJsonValue &value)
{
    if (isAbsent(value))
        return {};
    if (value.isString())
        return value.toString();
    if (const QJsonObject object = value.toObject(); isRegistryValue(object))
        return registryText(object);
    for (const char *name : kSaying)
        if (const QString text = value.toObject().value(QLatin1String(name)).toString(); !text.isEmpty())
            return text;
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .mid(1)
        .chopped(1)
        .left(kLongestText);
}

QString nameOf(const QJsonValue &element, qsizetype index)
{
    for (const char *name : kNames)
        if (const QString text = element.toObject().value(QLatin1String(name)).toString(); !text.isEmpty())
            return text;
    return QString::number(index + 1);
}

// The elements of a list by name. Names that stand twice are told apart by their turn.
std::map<QString, QJsonValue> byName(const QJsonArray &list)
{
    std::map<QString, QJsonValue> elements;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString name = nameOf(list.at(i), i);
        QString own = name;
        for (int turn = 2; elements.contains(own); ++turn)
            own = QStringLiteral("%1 (%2)").arg(name).arg(turn);
        elements.emplace(own, list.at(i));
    }
    return elements;
}

class Comparison {
public:
    Comparison(QString member, std::vector<BaselineChange> &into) : m_member(std::move(member)), m_into(into) {}

    void compare(const QString &path, const QJsonValue &was, const QJsonValue &is)
    {
        if (was == is || isUnreadable(was) || isUnreadable(is))
            return;
        if (isLeaf(was) || isLeaf(is))
            note(path, was, is);
        else if (was.isArray() && is.isArray())
            compareLists(path, was.toArray(), is.toArray());
        else if (was.isObject() && is.isObject())
            compareObjects(path, was.toObject(), is.toObject());
        else
            note(path, was, is);
    }

private:
    static QString below(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : path + QStringLiteral(", ") + name;
    }

    void note(const QString &path, const QJsonValue &was, const QJsonValue &is)
    {
        if (textOf(was) != textOf(is))
            m_into.push_back({m_member, path, textOf(was), textOf(is)});
    }

    // A member that one of the two lacks was not recorded there.
    void compareObjects(const QString &path, const QJsonObject &was, const QJsonObject &is)
    {
        for (auto it = was.begin(); it != was.end(); ++it)
            if (std::ranges::none_of(kPassing, [&it](const char *name) { return it.key() == QLatin1String(name); }))
                compare(below(path, it.key()), *it, is.value(it.key()));
    }

    // A list is whole: an element that one of the two lacks was not there.
    void compareLists(const QString &path, const QJsonArray &was, const QJsonArray &is)
    {
        const auto before = byName(was);
        const auto now = byName(is);
        for (const auto &[name, element] : before) {
            const auto same = now.find(name);
            if (same == now.end())
                note(below(path, name), element, {QJsonValue::Undefined});
            else
                compare(below(path, name), element, same->second);
        }
        for (const auto &[name, element] : now)
            if (!before.contains(name))
                note(below(path, name), {QJsonValue::Undefined}, element);
    }

    QString m_member;
    std::vector<BaselineChange> &m_into;
};

// Both in full, whatever they were based on.
QJsonObject machineOf(const CaseFile &file)
{
    return CaseFile::fromState(QStringLiteral("whole"), file.state()).document().value(QLatin1String("machine")).toObject();
}

bool couldNotRead(const QJsonValue &value)
{
    return isUnreadable(value) && !value.isUndefined();
}

// Below a member, what only one of the two has was not recorded by the other: it says nothing.
void addUnread(const QString &path, const QJsonValue &was, const QJsonValue &is, QStringList &into)
{
    if (couldNotRead(was) || couldNotRead(is)) {
        into << path;
        return;
    }
    const QJsonObject before = was.toObject();
    const QJsonObject now = is.toObject();
    for (auto it = before.begin(); it != before.end(); ++it)
        if (now.contains(it.key()) &&
            std::ranges::none_of(kPassing, [&it](const char *name) { return it.key() == QLatin1String(name); }))
            addUnread(path + QStringLiteral(", ") + it.key(), *it, now.value(it.key()), into);
}

} // namespace

std::vector<BaselineChange> changesSince(const CaseFile &before, const CaseFile &now)
{
    const QJsonObject then = machineOf(before);
    const QJsonObject today = machineOf(now);
    std::vector<BaselineChange> changes;
    for (const char *member : kMembers)
        Comparison(QString::fromLatin1(member), changes)
            .compare({}, then.value(QLatin1String(member)), today.value(QLatin1String(member)));
    return changes;
}

QStringList notCompared(const CaseFile &before, const CaseFile &now)
{
    const QJsonObject then = machineOf(before);
    const QJsonObject today = machineOf(now);
    QStringList missing;
    for (const char *name : kMembers) {
        const QString member = QString::fromLatin1(name);
        // A member that neither has is of no such computer.
        if (then.contains(member) != today.contains(member))
            missing << member;
        else
            addUnread(member, then.value(member), today.value(member), missing);
    }
    return missing;
}

} // namespace fix789::recording
