// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change_json.h"
#include "model/changes/change_kinds.h"

#include <QCoreApplication>

namespace fix789::change_kinds {

using namespace change_json;

Text place(const DeviceEnabledIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Network device %1"), {fact.instance}};
}

Text state(const DeviceEnabledIs &fact)
{
    return fact.enabled == Enabled::Yes ? Text{QT_TRANSLATE_NOOP("Text", "Enabled"), {}}
                                        : Text{QT_TRANSLATE_NOOP("Text", "Disabled"), {}};
}

bool same(const DeviceEnabledIs &a, const DeviceEnabledIs &b)
{
    return sameName(a.instance, b.instance);
}

QJsonObject members(const DeviceEnabledIs &fact)
{
    return {{QStringLiteral("instance"), fact.instance}, {QStringLiteral("enabled"), fact.enabled == Enabled::Yes}};
}

std::optional<DeviceEnabledIs> read(const QJsonObject &members, const DeviceEnabledIs *)
{
    const auto instance = name(members, "instance");
    const auto enabled = truth(members, "enabled");
    if (!instance || !enabled || !hasExactly(members, {"instance", "enabled"}))
        return std::nullopt;
    return DeviceEnabledIs{*instance, *enabled ? Enabled::Yes : Enabled::No};
}

Text place(const DeviceMadeAnewIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Network device %1"), {fact.instance}};
}

Text state(const DeviceMadeAnewIs &fact)
{
    return fact.deed == Deed::Done ? Text{QT_TRANSLATE_NOOP("Text", "Made anew by Windows"), {}}
                                   : Text{QT_TRANSLATE_NOOP("Text", "Missing or not working"), {}};
}

bool same(const DeviceMadeAnewIs &a, const DeviceMadeAnewIs &b)
{
    return sameName(a.instance, b.instance);
}

QJsonObject members(const DeviceMadeAnewIs &fact)
{
    return {{QStringLiteral("instance"), fact.instance}, {QStringLiteral("done"), fact.deed == Deed::Done}};
}

std::optional<DeviceMadeAnewIs> read(const QJsonObject &members, const DeviceMadeAnewIs *)
{
    const auto instance = name(members, "instance");
    const auto done = truth(members, "done");
    if (!instance || !done || !hasExactly(members, {"instance", "done"}))
        return std::nullopt;
    return DeviceMadeAnewIs{*instance, *done ? Deed::Done : Deed::NotDone};
}

} // namespace fix789::change_kinds
