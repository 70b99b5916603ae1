// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/api/wine.h"
#include "adapters/windows/process/process_end.h"
#include "windows/console_child.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <cstdio>
#include <string_view>

using namespace fix789::adapters;

// These tests write to the registry and make services that are named like Windows' own.
int main(int argc, char **argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "--console-child")
        return fix789::tests::consoleChild(argv[2], argv[3]);
    testing::InitGoogleTest(&argc, argv);
    if (!fix789::adapters::onWine() && !qEnvironmentVariableIsSet("FIX789_TESTS_MAY_WRITE")) {
        std::puts("This is a real Windows: set FIX789_TESTS_MAY_WRITE=1 in a virtual machine that may be thrown away.");
        return 2;
    }
    const QCoreApplication application(argc, argv);
    fix789::adapters::endProcess(RUN_ALL_TESTS());
}
