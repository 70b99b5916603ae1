// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "checks/local_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::checks {
namespace {

constexpr auto kLocal = std::to_array<const Check *>({FIX789_LOCAL_CHECKS(FIX789_ADDRESS_OF_CHECK)});

} // namespace

std::span<const Check *const> localChecks()
{
    return kLocal;
}

Finding runCheck(const Check &check, const Machine &machine, const Target &target, const Progress &progress)
{
    if (check.platform == Platform::Windows && !machine.windows)
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "This is not a Windows computer."), {}});
    if (check.needsServer && target.server.isEmpty())
        return finding(FindingVerdict::Skipped, {QT_TRANSLATE_NOOP("Text", "No server was named."), {}});
    return check.run(machine, target, progress);
}

const Fix *findFix(std::span<const Check *const> checks, CauseId cause)
{
    for (const Check *check : checks)
        for (const Fix &fix : check->fixes)
            if (std::ranges::find(fix.causes, cause) != fix.causes.end())
                return &fix;
    return nullptr;
}

bool isProvenOnWire(std::span<const Check *const> checks, CauseId cause)
{
    return std::ranges::any_of(
        checks, [&](const Check *check) { return std::ranges::find(check->provenOnWire, cause) != check->provenOnWire.end(); });
}

} // namespace fix789::checks
