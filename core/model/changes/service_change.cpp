// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/changes/change_json.h"
#include "model/changes/change_kinds.h"

#include <QCoreApplication>

namespace fix789::change_kinds {

using namespace change_json;

Text place(const ServiceStartIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Start type of service \"%1\""), {fact.service}};
}

Text state(const ServiceStartIs &fact)
{
    switch (fact.start) {
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

bool same(const ServiceStartIs &a, const ServiceStartIs &b)
{
    return sameName(a.service, b.service);
}

QJsonObject members(const ServiceStartIs &fact)
{
    return {{QStringLiteral("service"), fact.service}, {QStringLiteral("start"), qint64(fact.start)}};
}

std::optional<ServiceStartIs> read(const QJsonObject &members, const ServiceStartIs *)
{
    const auto service = name(members, "service");
    const auto start = number(members, "start");
    if (!service || !start || *start > std::uint32_t(StartType::Disabled) || !hasExactly(members, {"service", "start"}))
        return std::nullopt;
    return ServiceStartIs{*service, StartType(*start)};
}

Text place(const ServiceRunningIs &fact)
{
    return {QT_TRANSLATE_NOOP("Text", "Service \"%1\""), {fact.service}};
}

Text state(const ServiceRunningIs &fact)
{
    return fact.running == Running::Yes ? Text{QT_TRANSLATE_NOOP("Text", "Running"), {}}
                                        : Text{QT_TRANSLATE_NOOP("Text", "Stopped"), {}};
}

bool same(const ServiceRunningIs &a, const ServiceRunningIs &b)
{
    return sameName(a.service, b.service);
}

QJsonObject members(const ServiceRunningIs &fact)
{
    return {{QStringLiteral("service"), fact.service}, {QStringLiteral("running"), fact.running == Running::Yes}};
}

std::optional<ServiceRunningIs> read(const QJsonObject &members, const ServiceRunningIs *)
{
    const auto service = name(members, "service");
    const auto running = truth(members, "running");
    if (!service || !running || !hasExactly(members, {"service", "running"}))
        return std::nullopt;
    return ServiceRunningIs{*service, *running ? Running::Yes : Running::No};
}

} // namespace fix789::change_kinds
