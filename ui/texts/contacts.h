// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/settings.h"

#include <QStringList>

#include <vector>

namespace fix789::ui {

/// One kind of contact that a check of this computer makes.
struct Contact {
    QString whom;
    QStringList hosts; ///< empty where the network decides which
    QString why;       ///< what is sent and what for
};

/// Every contact of a check with these settings, in the order in which a person asks. `server` may be empty.
std::vector<Contact> contactsOf(const Settings &settings, const QString &server);

} // namespace fix789::ui
