// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QTimer>

class QWidget;

namespace fix789::ui {

/// Has a screen reader say how a diagnosis goes while `page` is shown: a problem at once, how far it is now and then.
class SpokenProgress : public QObject {
    Q_OBJECT

public:
    /// Belongs to the page.
    SpokenProgress(const Session &session, QWidget *page);

private:
    void follow();
    void sayProblem(const engine::Examined &examined);
    void sayHowFar();

    const Session &m_session;
    QWidget *m_page;
    QTimer m_nowAndThen;
};

} // namespace fix789::ui
