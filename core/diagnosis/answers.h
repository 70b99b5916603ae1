// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/user_answers.h"
#include "model/verdict/verdict.h"

namespace fix789 {

/// What a person knows splits and orders what the evidence leaves open. It never takes away what was proven, and never proves
/// anything: a cause that is left alone gets "other" beside it.
///
// clang-format off
/// | answer                                 | what it takes out of a set                                                          |
/// |----------------------------------------|-------------------------------------------------------------------------------------|
/// | a hotspot works                        | the server but for a ban, the key, the account, this computer: the same there       |
/// | a hotspot fails, too                   | the path, the router, the resolver here, a ban, several clients behind one address  |
/// | others connect now                     | the server but for a ban, a port that its router keeps, and what is of us alone     |
/// | others elsewhere connect now           | the same, and that port                                                             |
/// | others do not                          | nothing; the server comes first                                                     |
/// | another Windows here is connected      | this network and the server for all; several clients come first                     |
/// | no other Windows here is connected     | several clients behind one address                                                  |
/// | it worked here before, it did not      | nothing; this network comes last, first                                             |
/// | the server was changed, was not        | nothing; the server comes first, last                                               |
/// | inside the office                      | nothing; path.inside-the-network comes before a set of silence                      |
// clang-format on
///
/// A proven wrong key that once worked, or that nobody else gets in with either, gets the note server.psk-rotated.
void applyAnswers(Verdict &verdict, const UserAnswers &answers);

} // namespace fix789
