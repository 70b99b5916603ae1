// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/paths.h"

namespace fix789::test {

QString sourceFolder()
{
    return QStringLiteral(FIX789_SOURCE_DIR);
}

QString consoleProgram()
{
    return QStringLiteral(FIX789CTL);
}

} // namespace fix789::test
