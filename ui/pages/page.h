// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/theme.h"
#include "ui/session/session.h"

#include <QIcon>
#include <QTimer>
#include <QWizard>

#include <functional>
#include <vector>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace fix789::ui {

enum class PageId { Start, Checking, Result, Repair, Send, Outcome };

class Hero;

/// A button of a page in the window's lower edge, left of those that lead on and back.
struct Tool {
    const char *name; ///< its object name
    QString text;
    std::function<void()> act;
    QMenu *menu = nullptr; ///< opens this in place of `act`
    bool enabled = true;
};

/// The common parts of all pages: a strip that names a recorded computer, a column that scrolls in a small window, and one
/// large sentence at its top, alone or in a hero. Buttons stand in the window's lower edge, so that they stay in view.
class Page : public QWizardPage {
    Q_OBJECT

public:
    void initializePage() override;

    const std::vector<Tool> &tools() const { return m_tools; }
    /// Which of the window's buttons are there at the moment, from left to right; kTools stands for the page's own.
    virtual QList<QWizard::WizardButton> buttons() const;
    /// On the button that leads on; empty for none.
    virtual QIcon nextIcon() const { return {}; }
    /// Where the page's own buttons stand in buttons().
    static constexpr QWizard::WizardButton kTools = QWizard::CustomButton1;

Q_SIGNALS:
    void buttonsChanged();

protected:
    Page(Session &session, const char *name);

    Session &session() const { return m_session; }
    QVBoxLayout *column() const { return m_column; }
    /// Below the column, always in view: what is happening or has just happened.
    QVBoxLayout *foot() const { return m_foot; }
    // A screen reader says the large sentence as well, at the latest when the page comes.
    /// The large sentence, and below it, quieter, what it means; may be empty.
    void setHeadline(const QString &sentence, const QString &below = {});
    /// The same in colour and with a mark.
    void setHero(Tone tone, const QString &sentence, const QString &below = {});
    void setTools(std::vector<Tool> tools);
    QSize minimumSizeHint() const override;
    bool event(QEvent *event) override;

private:
    void showWhichComputer();
    void say();

    Session &m_session;
    QWidget *m_recorded;
    QLabel *m_recordedName;
    QLabel *m_headline;
    QLabel *m_below;
    Hero *m_hero;
    QVBoxLayout *m_column;
    QVBoxLayout *m_foot;
    std::vector<Tool> m_tools;
    QTimer m_say;    ///< once the event loop is reached again
    QString m_toSay; ///< to a screen reader
    QString m_said;  ///< since the page came
};

} // namespace fix789::ui
