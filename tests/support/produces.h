// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/target.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace fix789::test {

/// A recorded Windows 11 computer on which a whole check finds this cause. The test of the check that finds it states it once,
/// beside its other tests: `const Produces kWrongClock{"computer.clock", {R"({"clock": ...})"}};`
/// tests/diagnosis/producers_test.cpp runs them all and holds that every cause of the vocabulary has a producer.
struct Produces {
    Produces(const char *cause, std::vector<QByteArray> differing, Target meant = {QStringLiteral("vpn.example.com"), {}})
        : id(cause), differences(std::move(differing)), target(std::move(meant))
    {
        all().push_back(*this);
    }

    static std::vector<Produces> &all()
    {
        static std::vector<Produces> list;
        return list;
    }

    const char *id;
    std::vector<QByteArray> differences;
    Target target;
};

} // namespace fix789::test
