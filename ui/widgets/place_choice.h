// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/environment.h"

#include <QWidget>

class QButtonGroup;

namespace fix789 {

/// "Where you are": it changes who is asked and how it is said, never the verdict. Nothing has to be chosen.
class PlaceChoice : public QWidget {
public:
    PlaceChoice();

    [[nodiscard]] Environment environment() const;

private:
    QButtonGroup *m_places;
};

} // namespace fix789
