// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/ike_case.h"

#include "analysis/firewall.h"
#include "recording/case/case_values.h"
#include "recording/case/certificate_case.h"

#include <QJsonArray>

#include <algorithm>

namespace fix789 {

using namespace case_values;

namespace {

constexpr qsizetype kMostEntries = 64;
constexpr double kMostSends = 1000;

QJsonObject toCaseJson(const StageResult &stage)
{
    QJsonObject json{{QStringLiteral("rung"), toString(stage.stage)},
                     {QStringLiteral("port"), stage.port},
                     {QStringLiteral("result"), toString(stage.outcome)}};
    if (!stage.detail.isEmpty())
        json.insert(QStringLiteral("detail"), stage.detail);
    if (stage.ms >= 0)
        json.insert(QStringLiteral("ms"), stage.ms);
    if (stage.sends > 0)
        json.insert(QStringLiteral("sends"), stage.sends);
    if (stage.sourcePorts > 0)
        json.insert(QStringLiteral("sourcePorts"), stage.sourcePorts);
    if (stage.notification)
        json.insert(QStringLiteral("notification"), *stage.notification);
    if (stage.droppedAfterHop)
        json.insert(QStringLiteral("droppedAfterHop"), *stage.droppedAfterHop);
    if (!stage.answeredFrom.isEmpty())
        json.insert(QStringLiteral("answeredFrom"), stage.answeredFrom);
    if (stage.onlyFromServicePort)
        json.insert(QStringLiteral("onlyFromServicePort"), true);
    if (stage.authenticated)
        json.insert(QStringLiteral("authenticated"), true);
    if (stage.sign != StageSign::Unsaid)
        json.insert(QStringLiteral("sign"), toString(stage.sign));
    if (stage.key != KeyForm::AsTyped)
        json.insert(QStringLiteral("key"), toString(stage.key));
    if (!stage.vendorIds.isEmpty())
        json.insert(QStringLiteral("vendorIds"), QJsonArray::fromStringList(stage.vendorIds));
    if (stage.icmp)
        json.insert(QStringLiteral("icmp"), QJsonObject{{QStringLiteral("type"), stage.icmp->type},
                                                        {QStringLiteral("code"), stage.icmp->code},
                                                        {QStringLiteral("reporter"), stage.icmp->reporter}});
    return json;
}

QJsonArray toCaseJson(const std::vector<OfferResult> &offers)
{
    QJsonArray list;
    for (const OfferResult &one : offers) {
        QJsonObject json{{QStringLiteral("offer"), toString(one.offer)}, {QStringLiteral("result"), toString(one.outcome)}};
        if (!one.chosen.isEmpty())
            json.insert(QStringLiteral("chosen"), one.chosen);
        list.append(json);
    }
    return list;
}

QJsonObject toCaseJson(const ServerCertificate &certificate)
{
    QJsonObject json{{QStringLiteral("subject"), certificate.subject},
                     {QStringLiteral("notBefore"), certificate.notBefore.toString(Qt::ISODate)},
                     {QStringLiteral("notAfter"), certificate.notAfter.toString(Qt::ISODate)}};
    if (!certificate.issuer.isEmpty())
        json.insert(QStringLiteral("issuer"), certificate.issuer);
    if (certificate.chain != ChainState::NotKnown)
        json.insert(QStringLiteral("chain"), wordForChain(certificate.chain));
    if (certificate.names)
        json.insert(QStringLiteral("dnsNames"), QJsonArray::fromStringList(*certificate.names));
    return json;
}

QJsonObject toCaseJson(const ResponderObservation &seen)
{
    QJsonArray results;
    for (const ResponderResult &one : seen.results) {
        QJsonObject json{{QStringLiteral("port"), one.port},
                         {QStringLiteral("shape"), toString(one.shape)},
                         {QStringLiteral("size"), one.size},
                         {QStringLiteral("sent"), one.sent},
                         {QStringLiteral("answered"), one.answered}};
        if (one.arrived)
            json.insert(QStringLiteral("arrived"), *one.arrived);
        results.append(json);
    }
    return {{QStringLiteral("host"), seen.host}, {QStringLiteral("address"), seen.address}, {QStringLiteral("results"), results}};
}

Result<IcmpError> icmpError(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const QJsonValue type = object.value(QStringLiteral("type"));
    const QJsonValue code = object.value(QStringLiteral("code"));
    const QJsonValue reporter = object.value(QStringLiteral("reporter"));
    const bool named = isText(reporter) && reporter.toString().size() <= 64;
    if (!isWhole(type, 0, 255) || !isWhole(code, 0, 255) || !(named || reporter.isUndefined()) ||
        object.size() != (named ? 3 : 2))
        return bad(where);
    return IcmpError{type.toInt(), code.toInt(), reporter.toString()};
}

// An address holds itself, and nothing else does. Qt's numbers may have blanks, signs and prefixes; those of an address have not.
bool isAddress(const QJsonValue &json)
{
    constexpr qsizetype kLongest = 45;
    const QString text = json.toString();
    const auto belongs = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF.:").contains(c); };
    return text.size() <= kLongest && std::ranges::all_of(text, belongs) && holdsAddress({text}, text);
}

Result<void> applyStageMember(StageResult &stage, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"rung" && stageFromString(json.toString()))
        stage.stage = *stageFromString(json.toString());
    else if (name == u"result" && stageOutcomeFromString(json.toString()))
        stage.outcome = *stageOutcomeFromString(json.toString());
    else if (name == u"port" && isWhole(json, 1, 65535))
        stage.port = std::uint16_t(json.toInt());
    else if (name == u"detail" && isText(json))
        stage.detail = json.toString();
    else if (name == u"ms" && isWhole(json, -1, 1'000'000))
        stage.ms = json.toInt();
    else if (name == u"sends" && isWhole(json, 0, 1000))
        stage.sends = json.toInt();
    else if (name == u"sourcePorts" && isWhole(json, 0, 1000))
        stage.sourcePorts = json.toInt();
    else if (name == u"notification" && isWhole(json, 0, 65535))
        stage.notification = json.toInt();
    else if (name == u"droppedAfterHop" && isWhole(json, 1, 255))
        stage.droppedAfterHop = json.toInt();
    else if (name == u"answeredFrom" && isAddress(json))
        stage.answeredFrom = json.toString();
    else if (name == u"onlyFromServicePort" && json.isBool())
        stage.onlyFromServicePort = json.toBool();
    else if (name == u"authenticated" && json.isBool())
        stage.authenticated = json.toBool();
    else if (name == u"sign" && stageSignFromString(json.toString()))
        stage.sign = *stageSignFromString(json.toString());
    else if (name == u"key" && keyFormFromString(json.toString()))
        stage.key = *keyFormFromString(json.toString());
    else if (name == u"vendorIds") {
        const auto ids = texts(json, where);
        if (!ids)
            return std::unexpected(ids.error());
        stage.vendorIds = *ids;
    } else if (name == u"icmp") {
        const auto icmp = icmpError(json, where);
        if (!icmp)
            return std::unexpected(icmp.error());
        stage.icmp = *icmp;
    } else
        return bad(where);
    return {};
}

Result<StageResult> stageResult(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    if (!object.contains(QStringLiteral("rung")) || !object.contains(QStringLiteral("result")))
        return bad(where);
    StageResult stage;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyStageMember(stage, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return stage;
}

Result<OfferResult> offerResult(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const auto offer = offerFromString(object.value(QStringLiteral("offer")).toString());
    const auto outcome = stageOutcomeFromString(object.value(QStringLiteral("result")).toString());
    const QJsonValue chosen = object.value(QStringLiteral("chosen"));
    const bool named = isText(chosen);
    if (!offer || !outcome || !(named || chosen.isUndefined()) || object.size() != (named ? 3 : 2))
        return bad(where);
    return OfferResult{*offer, *outcome, chosen.toString()};
}

Result<ServerCertificate> serverCertificate(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const QJsonValue subject = object.value(QStringLiteral("subject"));
    const auto time = [&object](const char *name) {
        return QDateTime::fromString(object.value(QLatin1String(name)).toString().left(40), Qt::ISODate).toUTC();
    };
    const QJsonValue issuer = object.value(QStringLiteral("issuer"));
    const QJsonValue chain = object.value(QStringLiteral("chain"));
    const auto state = chain.isUndefined() ? std::optional(ChainState::NotKnown) : chainFromWord(chain.toString());
    const QJsonValue names = object.value(QStringLiteral("dnsNames"));
    const qsizetype members =
        3 + (issuer.isUndefined() ? 0 : 1) + (chain.isUndefined() ? 0 : 1) + (names.isUndefined() ? 0 : 1);
    ServerCertificate certificate{subject.toString(), time("notBefore"), time("notAfter"), issuer.toString()};
    if (object.size() != members || !isText(subject) || (!issuer.isUndefined() && !isText(issuer)) || !state ||
        !certificate.notBefore.isValid() || !certificate.notAfter.isValid())
        return bad(where);
    certificate.chain = *state;
    if (names.isUndefined())
        return certificate;
    const auto list = texts(names, where + QStringLiteral(".dnsNames"));
    if (!list)
        return std::unexpected(list.error());
    certificate.names = *list;
    return certificate;
}

Result<LossSample> lossSample(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const QJsonValue sent = object.value(QStringLiteral("sent"));
    const QJsonValue answered = object.value(QStringLiteral("answered"));
    const QJsonValue packets = object.value(QStringLiteral("packets"));
    if (object.size() != 3 || !isWhole(sent, 0, kMostSends) || !isWhole(answered, 0, sent.toDouble()) || !isWhole(packets, 2, 64))
        return bad(where);
    return LossSample{sent.toInt(), answered.toInt(), packets.toInt()};
}

Result<ResponderResult> responderResult(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const auto number = [&object](const char *name) { return object.value(QLatin1String(name)); };
    const auto shape = shapeFromString(number("shape").toString());
    const QJsonValue arrived = number("arrived");
    const bool counted = isWhole(arrived, 0, kMostSends);
    if (!shape || !isWhole(number("port"), 1, 65535) || !isWhole(number("size"), 0, 65535) ||
        !isWhole(number("sent"), 0, kMostSends) || !isWhole(number("answered"), 0, kMostSends) ||
        !(counted || arrived.isUndefined()) || object.size() != (counted ? 6 : 5))
        return bad(where);
    ResponderResult result;
    result.port = std::uint16_t(number("port").toInt());
    result.shape = *shape;
    result.size = number("size").toInt();
    result.sent = number("sent").toInt();
    result.answered = number("answered").toInt();
    if (counted)
        result.arrived = arrived.toInt();
    return result;
}

// A list of at most so many, each read by `read`.
template <class T, class Read>
Result<std::vector<T>> listOf(const QJsonValue &json, const QString &where, qsizetype most, Read read)
{
    if (!json.isArray() || json.toArray().size() > most)
        return bad(where);
    std::vector<T> list;
    for (const QJsonValue &entry : json.toArray()) {
        auto one = read(entry, where);
        if (!one)
            return std::unexpected(one.error());
        list.push_back(std::move(*one));
    }
    return list;
}

Result<ResponderObservation> responder(const QJsonValue &json, const QString &where)
{
    const QJsonObject object = json.toObject();
    const QJsonValue host = object.value(QStringLiteral("host"));
    const QJsonValue address = object.value(QStringLiteral("address"));
    if (object.size() != 3 || !isText(host) || !isText(address))
        return bad(where);
    auto results = listOf<ResponderResult>(object.value(QStringLiteral("results")), where, kMostEntries, responderResult);
    if (!results)
        return std::unexpected(results.error());
    return ResponderObservation{host.toString(), address.toString(), std::move(*results)};
}

// Puts what was read into its member.
template <class T, class Member>
Result<void> keep(Result<T> read, Member &member)
{
    if (!read)
        return std::unexpected(read.error());
    member = std::move(*read);
    return {};
}

Result<void> applyMember(IkeObservation &seen, const QString &name, const QJsonValue &json, const QString &where)
{
    if (name == u"rungs")
        return keep(listOf<StageResult>(json, where, kMostEntries, stageResult), seen.stages);
    if (name == u"offers")
        return keep(listOf<OfferResult>(json, where, kMostEntries, offerResult), seen.offers);
    if (name == u"loss")
        return keep(lossSample(json, where), seen.loss);
    if (name == u"serverCertificate")
        return keep(serverCertificate(json, where), seen.serverCertificate);
    if (name == u"responder")
        return keep(responder(json, where), seen.responder);
    if (name == u"address" && isText(json))
        seen.address = json.toString();
    else if (name == u"serverBehindNat" && json.isBool())
        seen.serverBehindNat = json.toBool();
    else if (name == u"clientBehindNat" && json.isBool())
        seen.clientBehindNat = json.toBool();
    else if (name == u"withCertificate" && json.isBool())
        seen.withCertificate = json.toBool();
    else if (name == u"largeAnswered" && json.isBool())
        seen.largeAnswered = json.toBool();
    else if (name == u"otherVersion" && otherVersionFromString(json.toString()))
        seen.otherVersion = otherVersionFromString(json.toString());
    else
        return bad(where);
    return {};
}

} // namespace

QJsonObject toCaseJson(const IkeObservation &seen)
{
    QJsonArray stages;
    for (const StageResult &stage : seen.stages)
        stages.append(toCaseJson(stage));
    QJsonObject json{{QStringLiteral("address"), seen.address}, {QStringLiteral("rungs"), stages}};
    if (seen.serverBehindNat)
        json.insert(QStringLiteral("serverBehindNat"), *seen.serverBehindNat);
    if (seen.clientBehindNat)
        json.insert(QStringLiteral("clientBehindNat"), *seen.clientBehindNat);
    if (seen.withCertificate)
        json.insert(QStringLiteral("withCertificate"), true);
    if (seen.serverCertificate)
        json.insert(QStringLiteral("serverCertificate"), toCaseJson(*seen.serverCertificate));
    if (!seen.offers.empty())
        json.insert(QStringLiteral("offers"), toCaseJson(seen.offers));
    if (seen.loss)
        json.insert(QStringLiteral("loss"), QJsonObject{{QStringLiteral("sent"), seen.loss->sent},
                                                        {QStringLiteral("answered"), seen.loss->answered},
                                                        {QStringLiteral("packets"), seen.loss->packets}});
    if (seen.largeAnswered)
        json.insert(QStringLiteral("largeAnswered"), *seen.largeAnswered);
    if (seen.otherVersion)
        json.insert(QStringLiteral("otherVersion"), toString(*seen.otherVersion));
    if (seen.responder)
        json.insert(QStringLiteral("responder"), toCaseJson(*seen.responder));
    return json;
}

Result<Answer<IkeObservation>> ikeAnswer(const QJsonValue &json, const Answer<IkeObservation> *, const QString &where)
{
    if (const auto instead = insteadOfValue(json))
        return Answer<IkeObservation>(std::unexpect, *instead);
    if (!json.isObject())
        return bad(where);
    IkeObservation seen;
    seen.server = where.mid(where.indexOf(u'.') + 1);
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto applied = applyMember(seen, it.key(), it.value(), where + u'.' + it.key()); !applied)
            return std::unexpected(applied.error());
    return Answer<IkeObservation>(seen);
}

} // namespace fix789
