// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/user_answers.h"
#include "model/verdict/verdict.h"

namespace fix789::diagnosis {

/// The user's answers split and order what the evidence leaves open. They prove nothing and remove nothing proven: a cause
/// left alone gets "other" beside it.
///
// clang-format off
/// | answer                                 | what it takes out of a set                                                          |
/// |----------------------------------------|-------------------------------------------------------------------------------------|
/// | a hotspot works                        | server except a ban, key, account, this computer: the same on a hotspot             |
/// | a hotspot also fails                   | path, router, local resolver, a ban, several clients behind one address             |
/// | others connect now                     | server except a ban, a port its router does not forward, and what affects only us   |
/// | others connect now, elsewhere          | the same, and that port                                                             |
/// | others cannot connect                  | nothing; the server comes first                                                     |
/// | another Windows here is connected      | this network and the server for all; several clients come first                     |
/// | no other Windows here is connected     | several clients behind one address                                                  |
/// | it worked here before, it did not      | nothing; this network comes last, first                                             |
/// | the server was changed, was not        | nothing; the server comes first, last                                               |
/// | inside the office                      | nothing; path.inside-the-network leads each set of silence                          |
// clang-format on
///
/// A proven wrong key gets the note server.psk-rotated, unless others can connect.
void applyAnswers(Verdict &verdict, const UserAnswers &answers);

} // namespace fix789::diagnosis
