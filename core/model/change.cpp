// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/change.h"

#include <QCoreApplication>
#include <QSet>

namespace fix789 {
namespace {

constexpr qsizetype kLongestName = 512;
constexpr qsizetype kLargestValue = 64 * 1024;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

Text startTypeText(StartType start)
{
    switch (start) {
    case StartType::Boot:
        return {QT_TRANSLATE_NOOP("Text", "Boot"), {}};
    case StartType::System:
        return {QT_TRANSLATE_NOOP("Text", "System"), {}};
    case StartType::Automatic:
        return {QT_TRANSLATE_NOOP("Text", "Automatic"), {}};
    case StartType::Manual:
        return {QT_TRANSLATE_NOOP("Text", "Manual"), {}};
    case StartType::Disabled:
        return {QT_TRANSLATE_NOOP("Text", "Disabled"), {}};
    }
    return {};
}

QJsonObject contentToJson(const RegistryContent &content)
{
    return std::visit(Overloaded{
                          [](NoKey) { return QJsonObject{{QStringLiteral("is"), QStringLiteral("no-key")}}; },
                          [](NoValue) { return QJsonObject{{QStringLiteral("is"), QStringLiteral("no-value")}}; },
                          [](const RegistryValue &value) {
                              return QJsonObject{{QStringLiteral("is"), QStringLiteral("value")},
                                                 {QStringLiteral("type"), qint64(value.type)},
                                                 {QStringLiteral("hex"), QString::fromLatin1(value.bytes.toHex())}};
                          },
                      },
                      content);
}

Failure malformed()
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading a change"));
}

// Nothing but these members may be there: a journal is input, and what we do not understand we do not act on.
bool hasExactly(const QJsonObject &json, const QSet<QString> &members)
{
    const QStringList keys = json.keys();
    return QSet<QString>(keys.begin(), keys.end()) == members;
}

std::optional<QString> nameIn(const QJsonObject &json, const QString &member)
{
    const QJsonValue value = json.value(member);
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    if (text.size() > kLongestName || text.contains(QChar(0)))
        return std::nullopt;
    return text;
}

std::optional<std::uint32_t> numberIn(const QJsonObject &json, const QString &member)
{
    const double number = json.value(member).toDouble(-1);
    if (number < 0 || number > 0xFFFFFFFFU || number != double(std::uint32_t(number)))
        return std::nullopt;
    return std::uint32_t(number);
}

Result<RegistryContent> contentFromJson(const QJsonValue &member)
{
    const QJsonObject json = member.toObject();
    const QString is = json.value(QStringLiteral("is")).toString();
    if (is == u"no-key" && hasExactly(json, {QStringLiteral("is")}))
        return NoKey{};
    if (is == u"no-value" && hasExactly(json, {QStringLiteral("is")}))
        return NoValue{};
    if (is != u"value" || !hasExactly(json, {QStringLiteral("is"), QStringLiteral("type"), QStringLiteral("hex")}))
        return malformed();
    const auto type = numberIn(json, QStringLiteral("type"));
    const QJsonValue text = json.value(QStringLiteral("hex"));
    const QByteArray hex = text.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(hex);
    if (!type || !text.isString() || bytes.size() > kLargestValue || bytes.toHex() != hex)
        return malformed();
    return RegistryValue{RegistryType(*type), bytes};
}

} // namespace

Text describePlace(const Change &change)
{
    return std::visit(
        Overloaded{
            [](const RegistryValueIs &c) { return Text{QT_TRANSLATE_NOOP("Text", "Value \"%2\" in %1"), {c.key, c.name}}; },
            [](const ServiceStartIs &c) { return Text{QT_TRANSLATE_NOOP("Text", "Start type of service \"%1\""), {c.service}}; },
            [](const ServiceRunningIs &c) { return Text{QT_TRANSLATE_NOOP("Text", "Service \"%1\""), {c.service}}; },
        },
        change);
}

Text describeState(const Change &change)
{
    return std::visit(Overloaded{
                          [](const RegistryValueIs &c) {
                              if (const auto *value = std::get_if<RegistryValue>(&c.content))
                                  return Text{"%1", {value->describe()}};
                              return Text{QT_TRANSLATE_NOOP("Text", "(absent)"), {}};
                          },
                          [](const ServiceStartIs &c) { return startTypeText(c.start); },
                          [](const ServiceRunningIs &c) {
                              return c.running == Running::Yes ? Text{QT_TRANSLATE_NOOP("Text", "Running"), {}}
                                                               : Text{QT_TRANSLATE_NOOP("Text", "Stopped"), {}};
                          },
                      },
                      change);
}

bool samePlace(const Change &a, const Change &b)
{
    if (a.index() != b.index())
        return false;
    const auto same = [](const QString &x, const QString &y) { return x.compare(y, Qt::CaseInsensitive) == 0; };
    return std::visit(Overloaded{
                          [&](const RegistryValueIs &c) {
                              const auto &other = std::get<RegistryValueIs>(b);
                              return same(c.key, other.key) && same(c.name, other.name);
                          },
                          [&](const ServiceStartIs &c) { return same(c.service, std::get<ServiceStartIs>(b).service); },
                          [&](const ServiceRunningIs &c) { return same(c.service, std::get<ServiceRunningIs>(b).service); },
                      },
                      a);
}

QJsonObject toJson(const Change &change)
{
    return std::visit(Overloaded{
                          [](const RegistryValueIs &c) {
                              return QJsonObject{{QStringLiteral("kind"), QStringLiteral("registry-value")},
                                                 {QStringLiteral("key"), c.key},
                                                 {QStringLiteral("name"), c.name},
                                                 {QStringLiteral("content"), contentToJson(c.content)}};
                          },
                          [](const ServiceStartIs &c) {
                              return QJsonObject{{QStringLiteral("kind"), QStringLiteral("service-start")},
                                                 {QStringLiteral("service"), c.service},
                                                 {QStringLiteral("start"), qint64(c.start)}};
                          },
                          [](const ServiceRunningIs &c) {
                              return QJsonObject{{QStringLiteral("kind"), QStringLiteral("service-running")},
                                                 {QStringLiteral("service"), c.service},
                                                 {QStringLiteral("running"), c.running == Running::Yes}};
                          },
                      },
                      change);
}

Result<Change> changeFromJson(const QJsonObject &json)
{
    const QString kind = json.value(QStringLiteral("kind")).toString();
    const QString member = QStringLiteral("kind");
    if (kind == u"registry-value") {
        const auto key = nameIn(json, QStringLiteral("key"));
        const auto name = nameIn(json, QStringLiteral("name"));
        const auto content = contentFromJson(json.value(QStringLiteral("content")));
        if (!key || !name || !content ||
            !hasExactly(json, {member, QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("content")}))
            return malformed();
        return RegistryValueIs{*key, *name, *content};
    }
    const auto service = nameIn(json, QStringLiteral("service"));
    if (!service)
        return malformed();
    if (kind == u"service-start" && hasExactly(json, {member, QStringLiteral("service"), QStringLiteral("start")})) {
        const auto start = numberIn(json, QStringLiteral("start"));
        if (!start || *start > std::uint32_t(StartType::Disabled))
            return malformed();
        return ServiceStartIs{*service, StartType(*start)};
    }
    if (kind == u"service-running" && hasExactly(json, {member, QStringLiteral("service"), QStringLiteral("running")})) {
        const QJsonValue running = json.value(QStringLiteral("running"));
        if (!running.isBool())
            return malformed();
        return ServiceRunningIs{*service, running.toBool() ? Running::Yes : Running::No};
    }
    return malformed();
}

} // namespace fix789
