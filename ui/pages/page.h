// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session/session.h"

#include <QTimer>
#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace fix789::ui {

/// How wide the column may be: for lines of text alone, or for captions with text beside them.
enum class ColumnKind { Text, CaptionsAndText };

enum class PageId { Start, Checking, Result, Repair, Send, Outcome };

/// The common parts of all pages: a strip that names a recorded computer, a column that scrolls in a small window, one large
/// sentence at its top, and a footer that stays in view.
class Page : public QWizardPage {
    Q_OBJECT

public:
    void initializePage() override;

protected:
    Page(Session &session, const char *name, ColumnKind kind);

    Session &session() const { return m_session; }
    QVBoxLayout *column() const { return m_column; }
    QVBoxLayout *foot() const { return m_foot; }
    /// Also has a screen reader say it, at the latest when the page comes.
    void setHeadline(const QString &sentence);
    QSize minimumSizeHint() const override;
    bool event(QEvent *event) override;

private:
    void showWhichComputer();
    void say();

    Session &m_session;
    QWidget *m_recorded;
    QLabel *m_recordedName;
    QLabel *m_headline;
    QVBoxLayout *m_column;
    QVBoxLayout *m_foot;
    QTimer m_say;    ///< once the event loop is reached again
    QString m_toSay; ///< to a screen reader
    QString m_said;  ///< since the page came
};

} // namespace fix789::ui
