// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace fix789 {

/// What Qt's event loops need; made once for all tests of a program. It is never destroyed: at exit it would find Qt Network's own
/// objects gone, of which it tells (Qt 6.8).
inline void ensureApplication()
{
    static int argc = 1;
    static char name[] = "test";
    static char *argv[] = {name, nullptr};
    if (QCoreApplication::instance() == nullptr)
        static auto *const application [[maybe_unused]] = new QCoreApplication(argc, argv);
}

} // namespace fix789
