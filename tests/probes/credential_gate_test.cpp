// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/credential_gate.h"

#include <gtest/gtest.h>

namespace probes_credential_gate_test {
using namespace fix789;
using namespace fix789::probes;

using Asked = CredentialGate::Asked;
using State = CredentialGate::State;

TEST(CredentialGate, IsOpenWhereNobodyIsExpected)
{
    EXPECT_EQ(CredentialGate().state(), State::Open);
}

TEST(CredentialGate, OpensWhenAllHaveSaidSo)
{
    CredentialGate gate;
    gate.expect(Asked::Portal);
    gate.expect(Asked::Names);
    EXPECT_EQ(gate.state(), State::NotYet);
    gate.tell(Asked::Portal, true);
    EXPECT_EQ(gate.state(), State::NotYet);
    gate.tell(Asked::Names, true);
    EXPECT_EQ(gate.state(), State::Open);
}

TEST(CredentialGate, OneThatSaysNoIsEnoughAndIsNotTakenBack)
{
    CredentialGate gate;
    gate.expect(Asked::Portal);
    gate.expect(Asked::Names);
    gate.tell(Asked::Names, false);
    EXPECT_EQ(gate.state(), State::Shut);
    gate.tell(Asked::Names, true);
    gate.tell(Asked::Portal, true);
    EXPECT_EQ(gate.state(), State::Shut);
}
} // namespace probes_credential_gate_test
