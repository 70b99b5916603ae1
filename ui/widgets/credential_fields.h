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

namespace fix789 {

/// Where a person may say what the negotiation is tried with: the pre-shared key, and behind a fold of its own a name and a
/// password. What is typed is taken as it is: nothing is trimmed, and what looks wrong is said.
class CredentialFields : public QWidget {
    Q_OBJECT

public:
    using OpenKeyStore = std::function<std::unique_ptr<KeyStore>()>;

    /// Without `openKeyStore` keys are neither kept nor taken from there. `server` gives the server that is typed beside, empty
    /// where it cannot be used.
    CredentialFields(OpenKeyStore openKeyStore, std::function<QString()> server);

    [[nodiscard]] Credentials credentials() const;
    /// Why what is typed cannot be tried; empty where it can.
    [[nodiscard]] QString complaint() const;
    /// Keeps the key in the key store where that is wanted. Otherwise: why it could not be kept; it is not wanted any more then.
    QString keepIfWanted();
    /// Forgets everything that was typed.
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

} // namespace fix789
