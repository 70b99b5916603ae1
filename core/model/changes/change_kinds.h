// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/changes/change.h"

#include <optional>

/// Each kind of change implements these in its own file (model/changes/*_change.cpp); model/changes/change.cpp dispatches to
/// them.
namespace fix789::change_kinds {

#define FIX789_CHANGE_KIND(Fact)                                                                                                 \
    Text place(const Fact &fact);                                                                                                \
    Text state(const Fact &fact);                                                                                                \
    bool same(const Fact &a, const Fact &b);                                                                                     \
    QJsonObject members(const Fact &fact);                                                                                       \
    std::optional<Fact> read(const QJsonObject &members, const Fact *)

FIX789_CHANGE_KIND(RegistryValueIs);
FIX789_CHANGE_KIND(ServiceStartIs);
FIX789_CHANGE_KIND(ServiceRunningIs);
FIX789_CHANGE_KIND(DeviceEnabledIs);
FIX789_CHANGE_KIND(DeviceMadeAnewIs);
FIX789_CHANGE_KIND(DnsCacheEmptiedIs);
FIX789_CHANGE_KIND(FirewallRuleIs);
FIX789_CHANGE_KIND(FirewallProfileIs);
FIX789_CHANGE_KIND(ConnectionOptionIs);
FIX789_CHANGE_KIND(ConnectionEntryIs);
FIX789_CHANGE_KIND(ConnectionCopyIs);
FIX789_CHANGE_KIND(CredentialsSavedIs);
FIX789_CHANGE_KIND(CredentialsEnteredIs);

#undef FIX789_CHANGE_KIND

} // namespace fix789::change_kinds
