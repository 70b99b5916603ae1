// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace fix789::ui {

/// Why a case file cannot be used, in one sentence for the user.
QString sentenceForCase(const Error &error);
/// Why a computer could not be checked.
QString sentenceForLook(const Error &error);
/// Why the key store did not return or save a key.
QString sentenceForKeyStore(const Error &error);

} // namespace fix789::ui
