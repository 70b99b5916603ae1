// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/user_answers.h"
#include "model/verdict/verdict.h"

namespace fix789 {

/// What a person knows splits what the evidence leaves open; it never takes away what was proven.
///
// clang-format off
/// | answer                | what it takes out of a set                                                                       |
/// |-----------------------|--------------------------------------------------------------------------------------------------|
/// | a hotspot works       | the server but for a ban, the key, the account: they are the same there                          |
/// | a hotspot fails, too  | the path, the router, the resolver here                                                          |
/// | others connect now    | the server but for a ban and a port that its router keeps                                        |
/// | inside the office     | a set of silence becomes path.inside-the-network: its router does not lead back in               |
// clang-format on
///
/// One that is left alone is confirmed, with the answer as its evidence. A proven wrong key that once worked, or that nobody else
/// gets in with either, gets the note server.psk-rotated.
void applyAnswers(Verdict &verdict, const UserAnswers &answers);

} // namespace fix789
