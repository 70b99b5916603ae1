// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/window_choices_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::adapters;

namespace {

const WindowChoices kChosen{
    .server = QStringLiteral("vpn.example.com"), .place = Environment::CorporateGuest, .language = QStringLiteral("de-AT")};

TEST(WindowChoicesFile, GivesBackWhatWasChosen)
{
    const QTemporaryDir folder;
    const WindowChoicesFile file(folder.path());
    EXPECT_EQ(file.read(), WindowChoices{});
    ASSERT_TRUE(file.write(kChosen));
    EXPECT_EQ(file.read(), kChosen);
}

TEST(WindowChoicesFile, SwitchedOffItForgetsServerAndPlace)
{
    const QTemporaryDir folder;
    const WindowChoicesFile file(folder.path());
    ASSERT_TRUE(file.write(kChosen));
    WindowChoices off = kChosen;
    off.remember = false;
    ASSERT_TRUE(file.write(off));
    EXPECT_EQ(file.read(), (WindowChoices{.remember = false, .language = kChosen.language}));
    QFile bytes(folder.filePath(QStringLiteral("window.json")));
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    EXPECT_FALSE(bytes.readAll().contains("vpn.example.com"));
}

TEST(WindowChoicesFile, WhatBreaksItsRulesIsNothing)
{
    EXPECT_EQ(windowChoicesFrom(R"({"server":"vpn.example.com"})").server, QStringLiteral("vpn.example.com"));
    for (const char *broken :
         {"", "[]", "no json", R"({"server":"two words"})", R"({"server":"https://vpn.example.com/"})", R"({"place":"moon"})",
          R"({"language":"../../de"})", R"({"remember":false,"server":"vpn.example.com"})"})
        EXPECT_EQ(windowChoicesFrom(broken), WindowChoices{}) << broken;
    EXPECT_EQ(windowChoicesFrom(R"({"server":"vpn.example.com"})" + QByteArray(4096, ' ')), WindowChoices{});
}

TEST(WindowChoicesFile, AFolderThatCannotBeWrittenToIsAnError)
{
    EXPECT_FALSE(WindowChoicesFile(QStringLiteral("/proc/none")).write(kChosen));
}

} // namespace
