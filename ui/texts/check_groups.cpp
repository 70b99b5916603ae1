// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/check_groups.h"

#include "checks/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace fix789::ui {
namespace {

struct CheckGroups {
    Q_DECLARE_TR_FUNCTIONS(CheckGroups)
};

} // namespace

std::vector<checks::CheckGroup> checkGroups()
{
    std::vector<checks::CheckGroup> groups{checks::CheckGroup::Computer, checks::CheckGroup::Registry, checks::CheckGroup::Path,
                                           checks::CheckGroup::GuestNetwork};
    std::erase_if(groups, [](checks::CheckGroup group) {
        return std::ranges::none_of(checks::allChecks(), [group](const checks::Check *check) { return check->group == group; });
    });
    return groups;
}

QString nameOf(checks::CheckGroup group)
{
    switch (group) {
    case checks::CheckGroup::Computer:
        return CheckGroups::tr("This computer");
    case checks::CheckGroup::Registry:
        return CheckGroups::tr("Registry, certificates");
    case checks::CheckGroup::Path:
        return CheckGroups::tr("Network path");
    case checks::CheckGroup::GuestNetwork:
        return CheckGroups::tr("Guest Wi-Fi");
    }
    return {};
}

} // namespace fix789::ui
