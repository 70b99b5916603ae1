// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/secrets_gate.h"

#include <gtest/gtest.h>

using namespace fix789;

using Asked = SecretsGate::Asked;
using State = SecretsGate::State;

TEST(SecretsGate, IsOpenWhereNobodyIsExpected)
{
    EXPECT_EQ(SecretsGate().state(), State::Open);
}

TEST(SecretsGate, OpensWhenAllHaveSaidSo)
{
    SecretsGate gate;
    gate.expect(Asked::Portal);
    gate.expect(Asked::Names);
    EXPECT_EQ(gate.state(), State::NotYet);
    gate.tell(Asked::Portal, true);
    EXPECT_EQ(gate.state(), State::NotYet);
    gate.tell(Asked::Names, true);
    EXPECT_EQ(gate.state(), State::Open);
}

TEST(SecretsGate, OneThatSaysNoIsEnoughAndIsNotTakenBack)
{
    SecretsGate gate;
    gate.expect(Asked::Portal);
    gate.expect(Asked::Names);
    gate.tell(Asked::Names, false);
    EXPECT_EQ(gate.state(), State::Shut);
    gate.tell(Asked::Names, true);
    gate.tell(Asked::Portal, true);
    EXPECT_EQ(gate.state(), State::Shut);
}
