// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/environment.h"

class QDialog;
class QWidget;

namespace fix789::ui {

class Session;

// What can be read beside the pages. Each opens its dialog in front of the parent's window, or shows the one that is open.
// The session and the parent outlive the dialog.

/// What the program does, on one screen.
QDialog *showHelp(const Session &session, QWidget *parent);
/// Whom a check contacts, and why.
QDialog *showContacts(const Session &session, QWidget *parent);
/// Version, licences, log.
QDialog *showAbout(const Session &session, QWidget *parent);
/// Earlier checks and repairs of this computer, networks compared; repairs can be undone from there.
QDialog *showHistory(Session &session, QWidget *parent);

/// What usually goes wrong at such a place, and what to check in which order; nullptr if nothing is known of it.
QDialog *showPlaybook(Environment environment, QWidget *parent);

} // namespace fix789::ui
