// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QLineEdit;

namespace fix789 {

class CredentialFields;

/// Asks what is to be reached, or which recorded computer is to be looked at.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(Session &session);

    void initializePage() override;
    bool validatePage() override;
    int nextId() const override;

    void setServer(const QString &server);
    /// Forgets keys, names and passwords that were typed here.
    void forgetSecrets();
    /// Goes on with the recorded computer that the session was given.
    void goOnWithRecorded();

private:
    void addServerField();
    void addRecordedWithButtons();
    void addRecordedWithLinks();
    void practise();
    void openCase();
    void complain(const QString &sentence);

    QLineEdit *m_server = nullptr;
    CredentialFields *m_credentials = nullptr;
    QWidget *m_complaint = nullptr;
    bool m_recordedChosen = false;
};

} // namespace fix789
