// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/credentials.h"
#include "ports/key_store.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace fix789::ui {

/// Fields for the credentials of the negotiation: the pre-shared key, and in a collapsible section a name and a password.
/// Takes the input unchanged, without trimming, and points out what looks wrong.
class CredentialFields : public QWidget {
    Q_OBJECT

public:
    using OpenKeyStore = std::function<std::unique_ptr<KeyStore>()>;

    /// Without `openKeyStore`, keys are neither saved nor read there. `server` returns the server typed beside, empty if it
    /// is invalid.
    CredentialFields(OpenKeyStore openKeyStore, std::function<QString()> server);

    [[nodiscard]] Credentials credentials() const;
    /// Why the input cannot be tried; empty if it can.
    [[nodiscard]] QString complaint() const;
    /// Saves the key in the key store if its box is ticked, and unticks it. Empty, or why the key could not be saved.
    QString keepIfWanted();
    /// Forgets all input.
    void wipe();

Q_SIGNALS:
    void edited();

private:
    QWidget *keyGroup();
    QWidget *signInGroup();
    void takeKept();
    void noteKey();
    void say(const QString &sentence);

    OpenKeyStore m_openKeyStore;
    std::function<QString()> m_server;
    QLineEdit *m_key;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep = nullptr;
    QLabel *m_note;
};

} // namespace fix789::ui
