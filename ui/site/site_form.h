// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/key_store.h"
#include "ui/site/site_auditor.h"

#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace fix789::ui {

/// What to ask about a site: the dashboard or a recorded organisation, the server, and whom it is about.
class SiteForm : public QWidget {
    Q_OBJECT

public:
    using OpenKeyStore = std::function<std::unique_ptr<KeyStore>()>;

    /// Without `openKeyStore`, the API key is neither kept nor read there.
    SiteForm(OpenKeyStore openKeyStore, const QString &server, QWidget *parent = nullptr);

    /// Checks the input; says at the field what is wrong with it, and moves the focus there. Keeps the key if its box is ticked.
    std::optional<SiteOrder> order();
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildSource();
    QWidget *buildKey();
    QWidget *buildFolder();
    void showSource();
    void chooseFolder();
    void takeKept();
    void keepIfWanted();
    std::optional<SiteOrder> wrong(const QString &sentence, QWidget *field);

    OpenKeyStore m_openKeyStore;
    QRadioButton *m_live;
    QRadioButton *m_recorded;
    QWidget *m_liveCard = nullptr;
    QWidget *m_folderCard = nullptr;
    QLineEdit *m_key;
    QCheckBox *m_keep = nullptr;
    QComboBox *m_region;
    QLineEdit *m_organisation;
    QLineEdit *m_folder;
    QLineEdit *m_server;
    QLineEdit *m_network;
    QLineEdit *m_ssid;
    QLineEdit *m_who;
    QLabel *m_note;
    QWidget *m_wrong;
};

} // namespace fix789::ui
