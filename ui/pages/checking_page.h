// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>

class QLabel;
class QProgressBar;

namespace fix789::ui {

class Card;

/// Shows a running diagnosis: a bar for each check group, the sentence beside it, and problems as they are found.
class CheckingPage : public Page {
    Q_OBJECT

public:
    explicit CheckingPage(Session &session);

    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    int nextId() const override;
    QList<QWizard::WizardButton> buttons() const override;

    /// Starts the diagnosis again from the beginning.
    void begin();

private:
    struct GroupRow {
        QProgressBar *bar;
        QLabel *count;
        QLabel *sentence;
        QString now;         ///< what is happening there
        QElapsedTimer since; ///< since when
    };
    void addGroups();
    void showGroup(checks::CheckGroup group);
    void showPatience();
    void showFound(const engine::Examined &examined);
    void showActivity();
    void showEnd();
    void goOn();
    void addFound(const QString &sentence);
    [[nodiscard]] QString titleWhileChecking() const;

    std::map<checks::CheckGroup, GroupRow> m_rows;
    Card *m_foundCard = nullptr;
    QVBoxLayout *m_stages;
    QTimer m_second;
    QElapsedTimer m_shown;
};

} // namespace fix789::ui
