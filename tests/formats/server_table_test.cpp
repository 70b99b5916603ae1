// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/server_table.h"
#include "formats/vendor_id_table.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace formats_server_table_test {
using namespace fix789;
using namespace fix789::formats;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonObject kCell{{"product"_L1, "rras"_L1},        {"cause"_L1, "psk.wrong"_L1}, {"where"_L1, "Security"_L1},
                        {"set"_L1, "Enter it again."_L1}, {"log"_L1, "Event log"_L1},   {"line"_L1, "4653"_L1},
                        {"needs"_L1, "The key."_L1},      {"source"_L1, "A manual"_L1}, {"sure"_L1, "documented"_L1},
                        {"version"_L1, "2025"_L1}};

QByteArray table(const QJsonArray &cells, const QJsonObject &beside = {})
{
    QJsonObject document{{"schema"_L1, "fix789.servers/1"_L1},
                         {"checked"_L1, "2026-11-30"_L1},
                         {"products"_L1, QJsonArray{QJsonObject{{"id"_L1, "rras"_L1}, {"name"_L1, "Windows Server (RRAS)"_L1}}}},
                         {"cells"_L1, cells}};
    for (auto it = beside.begin(); it != beside.end(); ++it)
        document.insert(it.key(), it.value());
    return QJsonDocument(document).toJson();
}

QJsonObject cellWith(const char *member, const QJsonValue &value)
{
    QJsonObject cell = kCell;
    cell.insert(QLatin1String(member), value);
    return cell;
}

bool isRefused(const QByteArray &json)
{
    const auto read = serverTableFrom(json);
    return !read && read.error().kind == ErrorKind::Malformed;
}

TEST(ServerTable, IsRead)
{
    const auto read = serverTableFrom(table({kCell}));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->checked, QStringLiteral("2026-11-30"));
    ASSERT_EQ(read->cells.size(), 1u);
    const ServerCell *cell = read->find(QStringLiteral("rras"), QStringLiteral("psk.wrong"));
    ASSERT_NE(cell, nullptr);
    EXPECT_TRUE(cell->hasSource());
    EXPECT_EQ(cell->line, QStringLiteral("4653"));
    EXPECT_EQ(cell->sure, Sureness::Documented);
    EXPECT_EQ(read->find(QStringLiteral("rras"), QStringLiteral("server.down")), nullptr);
}

TEST(ServerTable, NullIsNotTold)
{
    const auto read = serverTableFrom(table({cellWith("line", QJsonValue::Null)}));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->cells.front().line.isEmpty());
}

TEST(ServerTable, WhatClaimsToBeSureHasASource)
{
    EXPECT_TRUE(isRefused(table({cellWith("source", QJsonValue::Null)})));
    EXPECT_TRUE(isRefused(table({cellWith("sure", "not-found"_L1)})));
    EXPECT_TRUE(isRefused(table({cellWith("where", QJsonValue::Null)})));
    EXPECT_TRUE(isRefused(table({cellWith("version", QJsonValue::Null)})));
}

TEST(ServerTable, IsRefusedAsAWhole)
{
    EXPECT_TRUE(isRefused({}));
    EXPECT_TRUE(isRefused("[]"));
    EXPECT_TRUE(isRefused(table({}, {{"schema"_L1, "fix789.servers/2"_L1}})));
    EXPECT_TRUE(isRefused(table({}, {{"more"_L1, 1}})));
    EXPECT_TRUE(isRefused(table({}, {{"products"_L1, QJsonArray{}}})));
    EXPECT_TRUE(isRefused(table({kCell, kCell})));
    EXPECT_TRUE(isRefused(table({cellWith("product", "toaster"_L1)})));
    EXPECT_TRUE(isRefused(table({cellWith("cause", "Psk"_L1)})));
    EXPECT_TRUE(isRefused(table({cellWith("sure", "certain"_L1)})));
    EXPECT_TRUE(isRefused(table({cellWith("set", "two\nlines"_L1)})));
    EXPECT_TRUE(isRefused(table({cellWith("set", " blank at its edge"_L1)})));
    EXPECT_TRUE(isRefused(table({cellWith("set", QString(601, u'x'))})));
    EXPECT_TRUE(isRefused(table({cellWith("set", 7)})));
    EXPECT_TRUE(isRefused(table({cellWith("more", "x"_L1)})));
    QJsonObject without = kCell;
    without.remove(QLatin1String("line"));
    EXPECT_TRUE(isRefused(table({without})));
    EXPECT_TRUE(isRefused(table({kCell}) + QByteArray(kLargestServerTable, ' ')));
}

QByteArray ids(const QByteArray &entries)
{
    return R"({"schema":"fix789.vendor-ids/1","about":"x","ids":[)" + entries + "]}";
}

constexpr char kWindows[] =
    R"({"name":"Windows","product":"rras","hex":"1e2b516905991c7d7c96fcbfb587e461","prefix":true,"kind":"product","source":"x"})";
constexpr char kWindows7[] =
    R"({"name":"Windows 7","product":"rras","hex":"1e2b516905991c7d7c96fcbfb587e46100000007","prefix":false,"kind":"product","source":"x"})";

TEST(VendorIdTable, TheFirstThatFitsWins)
{
    const auto read = vendorIdTableFrom(ids(QByteArray(kWindows7) + ',' + kWindows));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->find(QStringLiteral("1e2b516905991c7d7c96fcbfb587e46100000007"))->name, QStringLiteral("Windows 7"));
    EXPECT_EQ(read->find(QStringLiteral("1e2b516905991c7d7c96fcbfb587e46100000099"))->name, QStringLiteral("Windows"));
    EXPECT_EQ(read->find(QStringLiteral("1e2b")), nullptr);
}

TEST(VendorIdTable, IsRefusedAsAWhole)
{
    EXPECT_TRUE(vendorIdTableFrom(ids({})));
    EXPECT_FALSE(vendorIdTableFrom(ids(QByteArray(kWindows) + ',' + kWindows7))) << "hidden by its prefix";
    EXPECT_FALSE(vendorIdTableFrom(ids(QByteArray(kWindows).replace("\"product\",\"source\"", "\"feature\",\"source\""))));
    EXPECT_FALSE(vendorIdTableFrom(ids(QByteArray(kWindows).replace("1e2b", "1E2B"))));
    EXPECT_FALSE(vendorIdTableFrom(ids(QByteArray(kWindows).replace("true", "1"))));
    EXPECT_FALSE(vendorIdTableFrom(QByteArray(ids({})) + QByteArray(kLargestVendorIdTable, ' ')));
}

} // namespace
} // namespace formats_server_table_test
