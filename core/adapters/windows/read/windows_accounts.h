// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace fix789::adapters {

/// The names, without their domains, under which Windows dials for the person at this computer: the account of this process,
/// that of the desktop (another one if an administrator confirmed the prompt), and SYSTEM. Empty: not known, or this process
/// runs as SYSTEM and belongs to nobody.
QStringList accountsOfThisPerson();

} // namespace fix789::adapters
