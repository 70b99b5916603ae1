// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"
#include "model/target.h"
#include "model/verdict/cause.h"

namespace fix789::diagnosis {

/// What a fix of this cause does, as one would ask somebody to do it, without a full stop: "Switch the key exchange service
/// back on". Empty if no fix of ours exists. `signIn` decides between forgetting and replacing saved credentials.
Text fixActionFor(const CauseRef &cause, SignIn signIn = SignIn::NotTyped);

} // namespace fix789::diagnosis
