// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_products.h"

#include "diagnosis/causes.h"
#include "model/user_answers.h"
#include "support/print.h"

#include <gtest/gtest.h>

namespace analysis_server_server_products_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::diagnosis;
using namespace fix789::formats;

namespace {

TEST(ServerProducts, TheShippedTableIsRead)
{
    EXPECT_EQ(serverTable().products.size(), 20u);
    EXPECT_GE(serverTable().cells.size(), 180u);
    EXPECT_GE(vendorIdTable().ids.size(), 76u);
}

TEST(ServerProducts, EachCellIsOfACauseOfTheVocabulary)
{
    for (const ServerCell &cell : serverTable().cells)
        EXPECT_TRUE(causeFromString(cell.cause)) << cell.product.toStdString() << ' ' << cell.cause.toStdString();
}

TEST(ServerProducts, EachVendorIdIsOfAProductOfTheTable)
{
    for (const KnownVendorId &id : vendorIdTable().ids)
        EXPECT_TRUE(id.product.isEmpty() || serverTable().product(id.product)) << id.name.toStdString();
}

TEST(ServerProducts, EachCanBeAnswered)
{
    for (const ServerProduct &product : serverTable().products) {
        UserAnswers answers;
        EXPECT_TRUE(answers.take(QStringLiteral("server-product=") + product.id)) << product.id.toStdString();
    }
}

TEST(ServerProducts, ACellSaysHowSureItIsAndForWhichVersion)
{
    const ServerCell *cell = serverTable().find(QStringLiteral("mikrotik"), QStringLiteral("psk.wrong"));
    ASSERT_NE(cell, nullptr);
    const QString said = cellLines(*cell).join(u'\n');
    EXPECT_TRUE(said.contains(cell->where) && said.contains(cell->line) && said.contains(cell->version));
    EXPECT_TRUE(said.contains(QStringLiteral("reported by users")));
}

TEST(ServerProducts, ACellWithoutASourceSaysNothing)
{
    for (const ServerCell &cell : serverTable().cells)
        EXPECT_EQ(cellLines(cell).isEmpty(), !cell.hasSource()) << cell.product.toStdString() << ' ' << cell.cause.toStdString();
}

TEST(ServerProducts, HaveNames)
{
    EXPECT_EQ(productName(QStringLiteral("meraki-mx")), QStringLiteral("Cisco Meraki MX"));
    EXPECT_EQ(productName(QStringLiteral("toaster")), QStringLiteral("toaster"));
}

} // namespace
} // namespace analysis_server_server_products_test
