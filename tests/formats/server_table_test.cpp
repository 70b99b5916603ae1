// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/server_table.h"
#include "formats/vendor_id_table.h"
#include "support/print.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::formats;

namespace {

const QJsonObject kCell{{"product", "rras"},    {"cause", "psk.wrong"}, {"where", "Security"}, {"set", "Enter it again."},
                        {"log", "Event log"},   {"line", "4653"},       {"needs", "The key."}, {"source", "A manual"},
                        {"sure", "documented"}, {"version", "2025"}};

QByteArray table(const QJsonArray &cells, const QJsonObject &beside = {})
{
    QJsonObject document{{"schema", "fix789.servers/1"},
                         {"checked", "2026-11-30"},
                         {"products", QJsonArray{QJsonObject{{"id", "rras"}, {"name", "Windows Server (RRAS)"}}}},
                         {"cells", cells}};
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
    EXPECT_TRUE(isRefused(table({cellWith("sure", "not-found")})));
    EXPECT_TRUE(isRefused(table({cellWith("where", QJsonValue::Null)})));
    EXPECT_TRUE(isRefused(table({cellWith("version", QJsonValue::Null)})));
}

TEST(ServerTable, IsRefusedAsAWhole)
{
    EXPECT_TRUE(isRefused({}));
    EXPECT_TRUE(isRefused("[]"));
    EXPECT_TRUE(isRefused(table({}, {{"schema", "fix789.servers/2"}})));
    EXPECT_TRUE(isRefused(table({}, {{"more", 1}})));
    EXPECT_TRUE(isRefused(table({}, {{"products", QJsonArray{}}})));
    EXPECT_TRUE(isRefused(table({kCell, kCell})));
    EXPECT_TRUE(isRefused(table({cellWith("product", "toaster")})));
    EXPECT_TRUE(isRefused(table({cellWith("cause", "Psk")})));
    EXPECT_TRUE(isRefused(table({cellWith("sure", "certain")})));
    EXPECT_TRUE(isRefused(table({cellWith("set", "two\nlines")})));
    EXPECT_TRUE(isRefused(table({cellWith("set", " blank at its edge")})));
    EXPECT_TRUE(isRefused(table({cellWith("set", QString(601, u'x'))})));
    EXPECT_TRUE(isRefused(table({cellWith("set", 7)})));
    EXPECT_TRUE(isRefused(table({cellWith("more", "x")})));
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
