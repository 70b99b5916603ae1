// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app_services.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace fix789 {
using namespace app;
using namespace engine;
using namespace ui;

/// What stands in the place of this computer: a Windows computer that answers from a case, with repairs in its journal.
struct RecordedThis {
    QByteArray machine = "{}"; ///< the `machine` member of a case on "windows-11"
    std::vector<JournalledRun> repairs = {};
    std::optional<AwaitedRestart> awaited = {};
    QStringList dialed = {}; ///< what Windows was asked to try, in the order of the looks
};

/// A repair of the value for servers behind NAT.
JournalledRun repairOf(RepairState state, const QDateTime &begun);

/// A bench of a Windows computer. `recorded` outlives it; what the window keeps of a restart is kept there.
AppServices windowsServices(RecordedThis &recorded);

} // namespace fix789
