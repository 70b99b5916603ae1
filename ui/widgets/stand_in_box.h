// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

class QCheckBox;

namespace fix789::ui {

/// The choice that everything that leaves this computer offers: with stand-ins for names, or not. Off at first.
QCheckBox *makeStandInBox();

} // namespace fix789::ui
