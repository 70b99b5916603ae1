// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_changes.h"

#include "recording/case/case_lists.h"
#include "recording/case/case_tables.h"

namespace fix789::recording {
namespace {

// How one changed place differs from the recording; an undefined value means that it does not.
struct Difference {
    QString port;
    QString place;
    QString member;
    QJsonValue value = QJsonValue(QJsonValue::Undefined);
};

Result<Difference> differenceFrom(const MachineState &original, const RegistryValueIs &fact)
{
    const auto key = original.registry.find(fact.key);
    if (key == original.registry.end())
        return failure(ErrorKind::NotSupported, QStringLiteral("changing a key that was not recorded"));
    RegistryContent recorded = NoKey{};
    if (key->second) {
        recorded = NoValue{};
        const auto value = key->second->find(fact.name);
        if (value == key->second->end())
            return failure(ErrorKind::NotSupported, QStringLiteral("changing a value that was not recorded"));
        if (value->second)
            recorded = *value->second;
        else if (value->second.error() != ErrorKind::NotFound)
            return failure(value->second.error(), QStringLiteral("changing %1 in %2").arg(fact.name, fact.key));
    } else if (key->second.error() != ErrorKind::NotFound) {
        return failure(key->second.error(), QStringLiteral("changing %1").arg(fact.key));
    }
    Difference difference{QStringLiteral("registry"), fact.key, fact.name};
    if (recorded == fact.content)
        return difference;
    const auto *value = std::get_if<RegistryValue>(&fact.content);
    difference.value = value ? members::registryValue().write(*value) : QJsonObject{{QStringLiteral("absent"), true}};
    return difference;
}

Result<ServiceState> recordedService(const MachineState &original, const QString &name)
{
    const auto service = original.services.find(name);
    if (service == original.services.end())
        return failure(ErrorKind::NotSupported, QStringLiteral("changing a service that was not recorded"));
    if (!service->second)
        return failure(service->second.error(), QStringLiteral("changing service %1").arg(name));
    return *service->second;
}

Result<Difference> differenceFrom(const MachineState &original, const ServiceStartIs &fact)
{
    const auto recorded = recordedService(original, fact.service);
    if (!recorded)
        return std::unexpected(recorded.error());
    Difference difference{QStringLiteral("services"), fact.service, QStringLiteral("start")};
    if (recorded->start != fact.start)
        difference.value = members::startType().write(fact.start);
    return difference;
}

Result<Difference> differenceFrom(const MachineState &original, const ServiceRunningIs &fact)
{
    const auto recorded = recordedService(original, fact.service);
    if (!recorded)
        return std::unexpected(recorded.error());
    Difference difference{QStringLiteral("services"), fact.service, QStringLiteral("state")};
    // A service that is starting counts as running; restoring "running" must leave it as recorded.
    if (isRunning(recorded->state) != (fact.running == Running::Yes))
        difference.value = members::runState().write(fact.running == Running::Yes ? RunState::Running : RunState::Stopped);
    return difference;
}

// Sets or removes one member, and removes the objects above it that become empty.
QJsonObject withDifference(QJsonObject changed, const Difference &difference)
{
    QJsonObject places = changed.value(difference.port).toObject();
    QJsonObject members = places.value(difference.place).toObject();
    if (difference.value.isUndefined())
        members.remove(difference.member);
    else
        members.insert(difference.member, difference.value);
    if (members.isEmpty())
        places.remove(difference.place);
    else
        places.insert(difference.place, members);
    if (places.isEmpty())
        changed.remove(difference.port);
    else
        changed.insert(difference.port, places);
    return changed;
}

struct Maker {
    const MachineState &original;
    const MachineState &state;
    const QJsonObject &changed;

    template <class Fact>
    Result<QJsonObject> operator()(const Fact &fact) const
    {
        if constexpr (requires { differenceFrom(original, fact); }) {
            const auto difference = differenceFrom(original, fact);
            return difference ? Result<QJsonObject>(withDifference(changed, *difference)) : std::unexpected(difference.error());
        } else {
            return changedListBy(fact, original, state, changed);
        }
    }
};

} // namespace

Result<QJsonObject> changedBy(const Change &change, const MachineState &original, const MachineState &state,
                              const QJsonObject &changed)
{
    return std::visit(Maker{original, state, changed}, change);
}

} // namespace fix789::recording
