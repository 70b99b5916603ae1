// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/path_case.h"

#include "recording/case/case_list.h"

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostEntries = 64;
constexpr qsizetype kMostAddresses = 64;
constexpr qsizetype kLongestName = 255;

bool isName(const QJsonValue &json)
{
    return isText(json) && !json.toString().isEmpty() && json.toString().size() <= kLongestName;
}

Result<IcmpError> icmpFrom(const QJsonValue &json, const QString &where)
{
    IcmpError icmp;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"type" && isWhole(it.value(), 0, 255))
            icmp.type = it.value().toInt();
        else if (it.key() == u"code" && isWhole(it.value(), 0, 255))
            icmp.code = it.value().toInt();
        else if (it.key() == u"reporter" && isName(it.value()))
            icmp.reporter = it.value().toString();
        else
            return bad(where + u'.' + it.key());
    }
    if (!object.contains(u"type") || !object.contains(u"code"))
        return bad(where);
    return icmp;
}

Result<void> applyControl(UdpControl &control, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"control" && udpControlKindFromString(json.toString()))
        control.kind = *udpControlKindFromString(json.toString());
    else if (name == u"host" && isName(json))
        control.host = json.toString();
    else if (name == u"address" && isName(json))
        control.address = json.toString();
    else if (name == u"port" && isWhole(json, 1, 65535))
        control.port = std::uint16_t(json.toInt());
    else if (name == u"reply" && udpControlReplyFromString(json.toString()))
        control.reply = *udpControlReplyFromString(json.toString());
    else if (name == u"sends" && isWhole(json, 0, 1000))
        control.sends = json.toInt();
    else if (name == u"ms" && isWhole(json, 0, 1'000'000))
        control.ms = json.toInt();
    else if (name == u"publicAddress" && isName(json))
        control.publicAddress = json.toString();
    else if (name == u"time" && timeFrom(json).isValid())
        control.told = timeFrom(json);
    else if (name == u"icmp") {
        const auto icmp = icmpFrom(json, where);
        if (!icmp)
            return std::unexpected(icmp.error());
        control.icmp = *icmp;
    } else
        return bad(where);
    return {};
}

Result<UdpControl> controlFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    UdpControl control;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyControl(control, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    // What nobody recorded must not become an answer.
    if (!object.contains(u"control") || !object.contains(u"host") || !object.contains(u"reply"))
        return bad(where);
    return control;
}

Result<void> applyName(NameAnswer &answer, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"asked" && nameQuestionFromString(json.toString()))
        answer.question = *nameQuestionFromString(json.toString());
    else if (name == u"name" && isName(json))
        answer.name = json.toString();
    else if (name == u"resolver" && isName(json))
        answer.resolver = json.toString();
    else if (name == u"reply" && nameReplyFromString(json.toString()))
        answer.reply = *nameReplyFromString(json.toString());
    else if (name == u"asExpected" && json.isBool())
        answer.asExpected = json.toBool();
    else if (name == u"addresses" && json.toArray().size() <= kMostAddresses) {
        auto addresses = texts(json, where);
        if (!addresses)
            return std::unexpected(addresses.error());
        answer.addresses = std::move(*addresses);
    } else
        return bad(where);
    return {};
}

Result<NameAnswer> nameFrom(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    NameAnswer answer;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyName(answer, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    const bool answered = answer.reply == NameReply::Answered;
    if (!object.contains(u"asked") || !object.contains(u"name") || !object.contains(u"reply") ||
        answered == answer.addresses.isEmpty() ||
        (answered && answer.question == NameQuestion::Known && !object.contains(u"asExpected")) ||
        (answer.question == NameQuestion::Server) == answer.resolver.isEmpty())
        return bad(where);
    return answer;
}

QJsonObject toCaseJson(const UdpControl &control)
{
    QJsonObject json{{QStringLiteral("control"), toString(control.kind)},
                     {QStringLiteral("host"), control.host},
                     {QStringLiteral("reply"), toString(control.reply)}};
    if (!control.address.isEmpty())
        json.insert(QStringLiteral("address"), control.address);
    if (control.port != 0)
        json.insert(QStringLiteral("port"), control.port);
    if (control.sends > 0)
        json.insert(QStringLiteral("sends"), control.sends);
    if (control.ms >= 0)
        json.insert(QStringLiteral("ms"), control.ms);
    if (!control.publicAddress.isEmpty())
        json.insert(QStringLiteral("publicAddress"), control.publicAddress);
    if (control.told.isValid())
        json.insert(QStringLiteral("time"), control.told.toString(Qt::ISODate));
    if (control.icmp) {
        QJsonObject icmp{{QStringLiteral("type"), control.icmp->type}, {QStringLiteral("code"), control.icmp->code}};
        if (!control.icmp->reporter.isEmpty())
            icmp.insert(QStringLiteral("reporter"), control.icmp->reporter);
        json.insert(QStringLiteral("icmp"), icmp);
    }
    return json;
}

QJsonObject toCaseJson(const NameAnswer &answer)
{
    QJsonObject json{{QStringLiteral("asked"), toString(answer.question)},
                     {QStringLiteral("name"), answer.name},
                     {QStringLiteral("reply"), toString(answer.reply)}};
    if (!answer.resolver.isEmpty())
        json.insert(QStringLiteral("resolver"), answer.resolver);
    if (!answer.addresses.isEmpty())
        json.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(answer.addresses));
    if (answer.question == NameQuestion::Known && answer.reply == NameReply::Answered)
        json.insert(QStringLiteral("asExpected"), answer.asExpected);
    return json;
}

} // namespace

Result<Answer<std::vector<UdpControl>>> udpControlsAnswer(const QJsonValue &json)
{
    return listAnswer<UdpControl>(json, QStringLiteral("udpControls"), kMostEntries, controlFrom);
}

Result<Answer<std::vector<NameAnswer>>> namesAnswer(const QJsonValue &json)
{
    return listAnswer<NameAnswer>(json, QStringLiteral("names"), kMostEntries, nameFrom);
}

QJsonArray toCaseJson(const std::vector<UdpControl> &controls)
{
    QJsonArray json;
    for (const UdpControl &control : controls)
        json.append(toCaseJson(control));
    return json;
}

QJsonArray toCaseJson(const std::vector<NameAnswer> &names)
{
    QJsonArray json;
    for (const NameAnswer &answer : names)
        json.append(toCaseJson(answer));
    return json;
}

} // namespace fix789
