// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard.h"

#include <QObject>

#include <memory>

namespace fix789::ui {

/// The program's window in the language that was chosen last: another language means another wizard on the same session, at
/// the same page, with what was typed.
class Window : public QObject {
    Q_OBJECT

public:
    /// The session must outlive the window.
    explicit Window(Session &session);

    Wizard &wizard() { return *m_wizard; }
    void speak(const QString &tag);

private:
    void open();

    Session &m_session;
    std::unique_ptr<Wizard> m_wizard;
};

} // namespace fix789::ui
