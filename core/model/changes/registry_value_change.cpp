// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change_json.h"
#include "model/changes/change_kinds.h"

#include <QCoreApplication>

namespace fix789::change_kinds {

using namespace change_json;

namespace {

QJsonObject contentToJson(const RegistryContent &content)
{
    if (std::holds_alternative<NoKey>(content))
        return {{QStringLiteral("is"), QStringLiteral("no-key")}};
    const auto *value = std::get_if<RegistryValue>(&content);
    if (!value)
        return {{QStringLiteral("is"), QStringLiteral("no-value")}};
    return {{QStringLiteral("is"), QStringLiteral("value")},
            {QStringLiteral("type"), qint64(value->type)},
            {QStringLiteral("hex"), QString::fromLatin1(value->bytes.toHex())}};
}

std::optional<RegistryContent> contentFromJson(const QJsonObject &json)
{
    const QString is = json.value(QStringLiteral("is")).toString();
    if (is == u"no-key" && hasExactly(json, {"is"}))
        return NoKey{};
    if (is == u"no-value" && hasExactly(json, {"is"}))
        return NoValue{};
    const auto type = number(json, "type");
    auto content = bytes(json, "hex");
    if (is != u"value" || !hasExactly(json, {"is", "type", "hex"}) || !type || !content)
        return std::nullopt;
    return RegistryValue{RegistryType(*type), std::move(*content)};
}

} // namespace

Text place(const RegistryValueIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Value \"%2\" in %1"), {fact.key, fact.name}};
}

Text state(const RegistryValueIs &fact)
{
    if (const auto *value = std::get_if<RegistryValue>(&fact.content))
        return {"%1", {value->describe()}};
    return {QT_TRANSLATE_NOOP("Text", "(absent)"), {}};
}

bool same(const RegistryValueIs &a, const RegistryValueIs &b)
{
    return sameName(a.key, b.key) && sameName(a.name, b.name);
}

QJsonObject members(const RegistryValueIs &fact)
{
    return {{QStringLiteral("key"), fact.key},
            {QStringLiteral("name"), fact.name},
            {QStringLiteral("content"), contentToJson(fact.content)}};
}

std::optional<RegistryValueIs> read(const QJsonObject &members, const RegistryValueIs *)
{
    const auto key = name(members, "key");
    const auto valueName = name(members, "name");
    const auto content = contentFromJson(members.value(QStringLiteral("content")).toObject());
    if (!key || !valueName || !content || !hasExactly(members, {"key", "name", "content"}))
        return std::nullopt;
    return RegistryValueIs{*key, *valueName, *content};
}

} // namespace fix789::change_kinds
