// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/credentials.h"
#include "ports/key_store.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace fix789::ui {

/// Fields for the credentials of the negotiation, in two parts: the pre-shared key, and, once it is asked for, a name and a
/// password. Takes the input unchanged, without trimming, and points out what looks wrong.
class CredentialFields : public QObject {
    Q_OBJECT

public:
    using OpenKeyStore = std::function<std::unique_ptr<KeyStore>()>;

    /// Without `openKeyStore`, keys are neither saved nor read there. `server` returns the server typed beside, empty if it
    /// is invalid.
    CredentialFields(OpenKeyStore openKeyStore, std::function<QString()> server, QObject *parent = nullptr);

    /// For a layout, which takes them; they must not outlive this.
    QWidget *keyPart() const { return m_keyPart; }
    QWidget *signInPart() const { return m_signInPart; }
    void takeFocus();

    [[nodiscard]] Credentials credentials() const;
    /// True if the input can be tried; else says at the field why not, and moves the focus there.
    bool check();
    /// Saves the key in the key store if its box is ticked, and unticks it. Empty, or why the key could not be saved.
    QString keepIfWanted();
    /// Forgets all input.
    void wipe();

Q_SIGNALS:
    void edited();

private:
    struct Wrong {
        QString sentence;
        QLineEdit *field = nullptr;
    };
    [[nodiscard]] Wrong whatIsWrong() const;
    void buildKeyPart();
    void buildSignInPart();
    void showSignIn();
    void hideWrong();
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
    QWidget *m_keyPart;
    QWidget *m_signInPart;
    QPushButton *m_addSignIn;
    QWidget *m_signInFields;
    QWidget *m_keyWrong;
    QWidget *m_signInWrong;
};

} // namespace fix789::ui
