// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "windows/prefix_services.h"

namespace fix789::tests {
using namespace adapters;
namespace {

class ServicesTest : public PrefixServices {};

TEST_F(ServicesTest, MissingIsNotFound)
{
    const auto missing = windowsService(QStringLiteral("IKEEXT"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(missing.error().code, 1060);
    EXPECT_EQ(windowsService({}).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(windowsService(QString(257, u'x')).error().kind, ErrorKind::Malformed);
}

TEST_F(ServicesTest, DescribesAService)
{
    create(L"RasMan");
    const ServiceState rasMan = state("RasMan");
    EXPECT_EQ(rasMan.start, StartType::Manual);
    EXPECT_EQ(rasMan.state, RunState::Stopped);
    EXPECT_EQ(rasMan.dependsOn, QStringList({QStringLiteral("SstpSvc"), QStringLiteral("Dnscache")}));
    EXPECT_EQ(rasMan.displayName, QStringLiteral("Remote Access Connection Manager"));
    EXPECT_NE(rasMan.triggered, std::optional(true));
}

TEST_F(ServicesTest, DescribesADriver)
{
    create(L"Rasl2tp");
    EXPECT_EQ(state("Rasl2tp").start, StartType::Manual);
    EXPECT_TRUE(state("Rasl2tp").dependsOn.isEmpty());
}

TEST_F(ServicesTest, SeesThatItRuns)
{
    EXPECT_EQ(state("RpcSs").state, RunState::Running);
}

TEST(Dependencies, AreNamesWithoutGroups)
{
    EXPECT_EQ(dependenciesFrom(nullptr), QStringList());
    EXPECT_EQ(dependenciesFrom(L"\0"), QStringList());
    EXPECT_EQ(dependenciesFrom(L"BFE\0+TDI\0RpcSs\0\0"), QStringList({QStringLiteral("BFE"), QStringLiteral("RpcSs")}));
}

} // namespace
} // namespace fix789::tests
