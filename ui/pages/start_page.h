// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QPushButton;

namespace fix789::ui {

class Card;
class ConnectionChoice;
class CredentialFields;
class PlaceChoice;

/// Asks what to connect to, or which recorded computer to check.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(Session &session);

    void initializePage() override;
    bool validatePage() override;
    bool isComplete() const override;
    int nextId() const override;

    void setServer(const QString &server);
    /// Forgets keys, names and passwords typed here.
    void forgetSecrets();
    /// Moves the focus to the field for the pre-shared key.
    void askForKey();
    /// Continues with the session's recorded computer.
    void goOnWithRecorded();

private:
    void addUnfinished();
    void addChoice();
    void showUnfinished();
    void goOnAfterRestart();
    void undoCutOff();
    void showUndone();
    void practise();
    void openCase();
    void complain(const QString &sentence);
    void addRecorded();
    void addDial();
    void showDial();
    void showFocused();

    Card *m_unfinishedCard = nullptr;
    QWidget *m_unfinished = nullptr;
    QLabel *m_unfinishedSays = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_undo = nullptr;
    ConnectionChoice *m_choice = nullptr;
    PlaceChoice *m_place = nullptr;
    CredentialFields *m_credentials = nullptr;
    Card *m_dialCard = nullptr;
    QCheckBox *m_dial = nullptr;
    QLabel *m_dialSays = nullptr;
    QWidget *m_complaint = nullptr;
    bool m_cutOffUndone = false;    ///< on the way to the outcome of undoing the interrupted repair
    bool m_chosenElsewhere = false; ///< the target was not chosen in these fields
};

} // namespace fix789::ui
