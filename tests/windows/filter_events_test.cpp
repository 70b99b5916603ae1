// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Wine has no filtering platform: unknown. Everything else against the scripted fwpuclnt.dll, which walk.sh puts in its place.
#include "adapters/windows/read/windows_filter_events.h"

#include <windows.h>

#include <gtest/gtest.h>

namespace fix789::tests::filter_events_test {
using namespace adapters;
namespace {

bool isScripted()
{
    wchar_t path[MAX_PATH] = L"";
    GetModuleFileNameW(LoadLibraryW(L"fwpuclnt.dll"), path, MAX_PATH);
    return QString::fromWCharArray(path).contains(QStringLiteral("scripted"), Qt::CaseInsensitive);
}

TEST(FilterEvents, WithoutAFilteringPlatformAreUnknown)
{
    if (isScripted())
        GTEST_SKIP() << "the library is scripted";
    EXPECT_FALSE(windowsFilterEvents().has_value());
}

class ScriptedFilterEvents : public testing::Test {
protected:
    void SetUp() override
    {
        if (!isScripted())
            GTEST_SKIP() << "needs the scripted fwpuclnt.dll";
    }
    void TearDown() override { SetEnvironmentVariableW(L"FIX789_FILTERS", nullptr); }
    static Result<std::vector<FilterEvent>> readWhen(const wchar_t *what)
    {
        SetEnvironmentVariableW(L"FIX789_FILTERS", what);
        return windowsFilterEvents();
    }
};

TEST_F(ScriptedFilterEvents, ADropIsReadWithWhoseFilterItWas)
{
    const auto events = readWhen(L"four");
    ASSERT_TRUE(events);
    ASSERT_EQ(events->size(), 5U); // not the one of TCP 443
    const FilterEvent &drop = events->front();
    EXPECT_EQ(drop.kind, FilterEvent::Kind::Drop);
    EXPECT_EQ(drop.at, QDateTime(QDate(2026, 11, 2), QTime(11, 20), Qt::UTC));
    EXPECT_EQ(drop.remoteAddress, QStringLiteral("203.0.113.10"));
    EXPECT_EQ(drop.protocol, kUdpProtocol);
    EXPECT_EQ(drop.remotePort, 4500);
    EXPECT_EQ(drop.direction, FirewallDirection::Out);
    EXPECT_TRUE(drop.program.endsWith(QStringLiteral("svchost.exe")));
    EXPECT_EQ(drop.filter, QStringLiteral("Contoso outbound"));
    EXPECT_EQ(drop.provider, QStringLiteral("Contoso \"Endpoint\"\uFFFD"));
    EXPECT_EQ(drop.providerKey, QStringLiteral("01234567-89ab-cdef-0123-456789abcdef"));
    EXPECT_EQ(drop.service, QStringLiteral("ContosoSvc"));
    EXPECT_EQ(events->at(1).direction, FirewallDirection::In);
}

// A packet without a receiver is dropped at INBOUND_TRANSPORT_V4_DISCARD, and its event says "out".
TEST_F(ScriptedFilterEvents, A15_TheLayerDecidesWhichWayAPacketWent)
{
    const auto events = readWhen(L"four");
    ASSERT_TRUE(events);
    EXPECT_EQ(events->at(2).layer, QStringLiteral("13"));
    EXPECT_EQ(events->at(2).direction, FirewallDirection::In);
}

TEST_F(ScriptedFilterEvents, A4_L2tpOfSystemIsReadToo)
{
    const auto events = readWhen(L"four");
    ASSERT_TRUE(events);
    EXPECT_EQ(events->at(3).remotePort, 1701);
    EXPECT_EQ(events->at(3).program, QStringLiteral("System"));
}

TEST_F(ScriptedFilterEvents, AFailureInMainModeTellsTheCertificate)
{
    const auto events = readWhen(L"four");
    ASSERT_TRUE(events);
    const FilterEvent &failed = events->back();
    EXPECT_EQ(failed.kind, FilterEvent::Kind::MainModeFailure);
    EXPECT_EQ(failed.error, 13801);
    EXPECT_EQ(failed.certificate, QStringLiteral("AB").repeated(20));
    EXPECT_EQ(failed.failedAt, FilterEvent::FailedAt::Peer);
    EXPECT_EQ(failed.progress, IkeProgress::IdentitySent);
    EXPECT_EQ(failed.remoteAddress.section(u':', 0, 0), QStringLiteral("2000"));
}

TEST_F(ScriptedFilterEvents, AFailureInQuickModeIsReadAsOneAfterACompleteMainMode)
{
    for (const wchar_t *what : {L"quick-mode", L"quick-mode-final"}) {
        const auto events = readWhen(what);
        ASSERT_TRUE(events);
        ASSERT_FALSE(events->empty());
        const FilterEvent &failed = events->back();
        EXPECT_EQ(failed.kind, FilterEvent::Kind::QuickModeFailure);
        EXPECT_EQ(failed.error, 13868);
        EXPECT_EQ(failed.failedAt, FilterEvent::FailedAt::Here);
        EXPECT_EQ(failed.progress, IkeProgress::Complete);
        EXPECT_EQ(failed.remoteAddress, QStringLiteral("203.0.113.10"));
    }
}

TEST_F(ScriptedFilterEvents, AQuickModeThatStillWaitedForMainModeShowsNothingOfMainMode)
{
    for (const wchar_t *what : {L"quick-mode-waiting", L"quick-mode-queued"}) {
        const auto events = readWhen(what);
        ASSERT_TRUE(events);
        ASSERT_FALSE(events->empty());
        EXPECT_EQ(events->back().kind, FilterEvent::Kind::QuickModeFailure);
        EXPECT_FALSE(events->back().progress.has_value());
    }
}

// "Automatic" tries IKEv2 with the same server in the same minute.
TEST_F(ScriptedFilterEvents, KeyExchangesThatAreNotL2tpsAreLeftOut)
{
    for (const wchar_t *what : {L"ikev2", L"responder"}) {
        const auto events = readWhen(what);
        ASSERT_TRUE(events);
        EXPECT_EQ(events->size(), 4U) << "the four drops";
    }
}

TEST_F(ScriptedFilterEvents, NoneIsAnAnswer)
{
    const auto events = readWhen(L"none");
    ASSERT_TRUE(events);
    EXPECT_TRUE(events->empty());
}

TEST_F(ScriptedFilterEvents, WhatIsNotNamedStaysUnnamed)
{
    for (const wchar_t *what : {L"filter-gone", L"provider-gone", L"no-provider"}) {
        const auto events = readWhen(what);
        ASSERT_TRUE(events);
        EXPECT_TRUE(events->front().provider.isEmpty());
        EXPECT_EQ(events->front().filterId, 70012U);
    }
    EXPECT_TRUE(readWhen(L"filter-gone")->front().filter.isEmpty());
}

TEST_F(ScriptedFilterEvents, WithoutAnAdministratorAreRefusedAtEachCall)
{
    for (const wchar_t *what : {L"refuse-open", L"refuse-list", L"refuse-next"}) {
        const auto events = readWhen(what);
        ASSERT_FALSE(events);
        EXPECT_EQ(events.error().kind, ErrorKind::Refused);
    }
    EXPECT_FALSE(readWhen(L"no-service").has_value());
}

TEST_F(ScriptedFilterEvents, AListWithoutAnEndIsEndedAndItsNewestAreKept)
{
    const auto events = readWhen(L"endless");
    ASSERT_TRUE(events);
    EXPECT_EQ(events->size(), 2000U);
}

} // namespace
} // namespace fix789::tests::filter_events_test
