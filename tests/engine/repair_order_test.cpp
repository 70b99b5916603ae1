// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/repair_order.h"

#include <gtest/gtest.h>

namespace engine_repair_order_test {
using namespace fix789;
using namespace fix789::engine;
using Kind = RepairOrder::Kind;

namespace {

const QString kRun = QStringLiteral("11111111-1111-4111-8111-111111111111");

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(u' ');
}

TEST(RepairOrder, IsReadAsItWasWritten)
{
    const RepairOrder orders[]{
        {.kind = Kind::Fix,
         .causes = {{cause::kServiceDisabled, QStringLiteral("IKEEXT")}, {cause::kNatTNeeded, {}}},
         .run = kRun},
        {.kind = Kind::Fix, .causes = {{cause::kNatTNeeded, {}}}, .run = kRun, .keep = true},
        {.kind = Kind::MakeFolder, .causes = {}, .run = {}},
        {.kind = Kind::TakeOverFolder, .causes = {}, .run = {}},
        {.kind = Kind::Undo, .causes = {}, .run = kRun},
        {.kind = Kind::UndoAll, .causes = {}, .run = {}},
    };
    for (const RepairOrder &order : orders) {
        const auto read = orderFrom(wordsOf(order));
        ASSERT_TRUE(read) << wordsOf(order).join(u' ').toStdString();
        EXPECT_EQ(*read, order);
    }
    EXPECT_EQ(wordsOf(orders[0]), split("fix machine service.disabled:IKEEXT registry.nat-t-needed "
                                        "11111111-1111-4111-8111-111111111111"));
}

// The words come from a program without rights; nothing but the four forms gets through.
TEST(RepairOrder, TricksWithArgumentsAreRefused)
{
    const char *tricks[]{
        "",
        "fix",
        "undo",
        "fix machine",
        "fix user registry.nat-t-needed 11111111-1111-4111-8111-111111111111",
        "fix registry.nat-t-needed 11111111-1111-4111-8111-111111111111",
        "undo user 11111111-1111-4111-8111-111111111111",
        "undo machine 11111111-1111-4111-8111-111111111111 11111111-1111-4111-8111-111111111111",
        "undo machine --all",
        "undo machine {11111111-1111-4111-8111-111111111111}",
        "undo machine 11111111-1111-4111-8111-11111111111",
        "undo machine ..",
        "UNDO machine",
        "undo Machine",
        "fix machine registry.nat-t-needed",
        "fix machine 11111111-1111-4111-8111-111111111111",
        "fix machine registry.nat-t-needed not-a-run",
        "fix machine no.such.cause 11111111-1111-4111-8111-111111111111",
        "fix machine registry.nat-t-needed registry.nat-t-needed 11111111-1111-4111-8111-111111111111",
        "fix machine registry.nat-t-needed:HKLM\\SOFTWARE 11111111-1111-4111-8111-111111111111",
        "fix machine service.disabled:a/b 11111111-1111-4111-8111-111111111111",
        "fix machine service.disabled:a\"b 11111111-1111-4111-8111-111111111111",
        "fix machine service.disabled:\xc3\xa4 11111111-1111-4111-8111-111111111111",
        "fix machine folder 11111111-1111-4111-8111-111111111111",
        "fix machine folder:C:\\Windows",
        "fix machine folder:other",
        "fix machine folder folder:take-over",
        "fix machine --case C:\\x.json 11111111-1111-4111-8111-111111111111",
        "fix machine keep",
        "fix machine keep 11111111-1111-4111-8111-111111111111",
        "fix machine registry.nat-t-needed keep 11111111-1111-4111-8111-111111111111",
        "fix machine keep keep registry.nat-t-needed 11111111-1111-4111-8111-111111111111",
        "undo machine keep",
        "check machine",
    };
    for (const char *trick : tricks)
        EXPECT_FALSE(orderFrom(split(trick))) << trick;
    EXPECT_FALSE(orderFrom({QStringLiteral("undo"), QStringLiteral("machine"), QString()}));
    EXPECT_FALSE(orderFrom({QStringLiteral("undo"), QStringLiteral("machine\n")}));
    EXPECT_FALSE(orderFrom({QStringLiteral("undo"), QStringLiteral("machine"), kRun + QChar(0)}));
    QStringList many = split("fix machine");
    for (int i = 0; i < 100; ++i)
        many << QStringLiteral("service.disabled:S%1").arg(i);
    EXPECT_FALSE(orderFrom(many << kRun));
    EXPECT_FALSE(orderFrom(
        {QStringLiteral("fix"), QStringLiteral("machine"), QStringLiteral("service.disabled:") + QString(500, u'a'), kRun}));
}

} // namespace
} // namespace engine_repair_order_test
