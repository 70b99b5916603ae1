// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

class QPushButton;
class QWidget;

namespace fix789::ui {

class Session;

// Buttons for what comes next outside this program; nullptr where the session cannot offer it.

/// "Restart now": asks once, then restarts this computer.
QPushButton *makeRestartButton(Session &session);
/// "Open VPN settings": of Windows.
QPushButton *makeVpnSettingsButton(Session &session);
/// "Try the VPN now": Windows dials, we watch.
QPushButton *makeTryVpnButton(Session &session);

/// What "Restart now" does; for a page whose button is its own.
void askForRestart(Session &session, QWidget *from);

} // namespace fix789::ui
