// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/environment.h"

#include <QWidget>

class QButtonGroup;

namespace fix789::ui {

/// "Where you are": affects whom to ask and the wording, never the verdict. Optional.
class PlaceChoice : public QWidget {
public:
    PlaceChoice();

    /// "Where are you?"
    static QString title();

    [[nodiscard]] Environment environment() const;

private:
    QButtonGroup *m_places;
};

} // namespace fix789::ui
