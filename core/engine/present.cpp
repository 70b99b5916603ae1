// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/present.h"

namespace fix789 {
namespace {

struct Reader {
    const Machine &machine;

    Result<Change> operator()(const RegistryValueIs &wanted) const
    {
        const auto content = machine.registry.read(wanted.key, wanted.name);
        if (!content)
            return std::unexpected(content.error());
        return RegistryValueIs{wanted.key, wanted.name, *content};
    }
    Result<Change> operator()(const ServiceStartIs &wanted) const
    {
        const auto service = machine.services.service(wanted.service);
        if (!service)
            return std::unexpected(service.error());
        return ServiceStartIs{wanted.service, service->start};
    }
    Result<Change> operator()(const ServiceRunningIs &wanted) const
    {
        const auto service = machine.services.service(wanted.service);
        if (!service)
            return std::unexpected(service.error());
        return ServiceRunningIs{wanted.service, isRunning(service->state) ? Running::Yes : Running::No};
    }
};

} // namespace

Result<Change> present(const Machine &machine, const Change &change)
{
    return std::visit(Reader{machine}, change);
}

} // namespace fix789
