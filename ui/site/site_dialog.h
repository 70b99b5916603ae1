// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

class QDialog;
class QWidget;

namespace fix789::ui {

class Session;

/// "A whole site": which rule of a Meraki organisation lets the VPN through or blocks it. For technicians; opens in front of the
/// parent's window, or shows the one that is open. The session and the parent outlive it.
QDialog *showSite(Session &session, QWidget *parent);

} // namespace fix789::ui
