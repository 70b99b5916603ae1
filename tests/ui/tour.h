// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "walk.h"

#include <functional>

namespace fix789 {

/// Every page in the states that people meet, of the practice computer, a Windows computer and recorded ones.
struct Tour {
    QString console;                   ///< path of fix789ctl
    bool windows = false;              ///< the practice walk starts on the first page of a Windows computer
    std::function<void(Walk &)> shape; ///< once for each window, before anything is done
    std::function<void(Walk &, const QByteArray &name)> visit; ///< on each page; the name is unique
};

/// False, with a line on standard error, if a page could not be reached.
bool takeTour(const Tour &tour);

} // namespace fix789
