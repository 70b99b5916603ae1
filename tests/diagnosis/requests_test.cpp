// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_products.h"
#include "diagnosis/requests.h"
#include "report/message.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace diagnosis_requests_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::diagnosis;
using namespace fix789::formats;

namespace {

// The user at the computer can fix these alone: a login, a plug, a setting of their own.
TEST(Requests, WhatOthersHaveToFixHasOne)
{
    static constexpr std::array kAlone{cause::kPortalLoginNeeded, cause::kPortalRandomAddress, cause::kOffline,
                                       cause::kInsideTheNetwork};
    for (const CauseEntry &entry : allCauses()) {
        const bool alone = std::ranges::find(kAlone, entry.id) != kAlone.end();
        if (entry.side == Side::Computer)
            continue;
        EXPECT_NE(entry.request.text != nullptr, alone) << entry.id.name;
    }
}

TEST(Requests, SideAndRecipientAgree)
{
    for (const CauseEntry &entry : allCauses()) {
        const auto request = requestFor({entry.id, {}}, QStringLiteral("vpn.example.com"));
        if (!request)
            continue;
        const bool server = entry.side == Side::Server || entry.side == Side::Account;
        EXPECT_TRUE(!server || request->to == Recipient::Server) << entry.id.name;
        EXPECT_TRUE(entry.side != Side::Policy || request->to == Recipient::Computer) << entry.id.name;
    }
}

TEST(Requests, NamesServerAndSubject)
{
    const auto blocked = requestFor({cause::kUdp4500Blocked, {}}, QStringLiteral("vpn.example.com (203.0.113.10)"));
    ASSERT_TRUE(blocked);
    EXPECT_TRUE(blocked->text.english().contains(QStringLiteral("to vpn.example.com (203.0.113.10), port 4500")));
    const auto rule = requestFor({cause::kFirewallRule, QStringLiteral("Block IKE")}, QStringLiteral("vpn.example.com"));
    ASSERT_TRUE(rule);
    EXPECT_TRUE(rule->text.english().contains(QStringLiteral("\"Block IKE\"")));
}

TEST(Requests, SpeakTheWordsOfAKnownProduct)
{
    const CauseRef wrong{cause::kPskWrong, {}};
    const auto neutral = requestFor(wrong, QStringLiteral("vpn.example.com"));
    ASSERT_TRUE(neutral);
    EXPECT_TRUE(neutral->details.isEmpty());
    EXPECT_TRUE(report::redactedRequest(*neutral).contains(QStringLiteral("mismatch of preshared secrets")));
    const auto known = requestFor(wrong, QStringLiteral("vpn.example.com"), QStringLiteral("softether"));
    ASSERT_TRUE(known);
    EXPECT_TRUE(known->known.isEmpty()) << "it names other products' lines";
    EXPECT_TRUE(report::redactedRequest(*known).contains(QStringLiteral("IPsec Pre-Shared Key")));
    EXPECT_TRUE(report::redactedRequest(*known).contains(QStringLiteral("4.3x and 5.02")));
}

TEST(Requests, NeverHoldACellWithoutASource)
{
    for (const ServerCell &cell : serverTable().cells) {
        const auto cause = causeFromString(cell.cause);
        const auto request = cause ? requestFor(*cause, QStringLiteral("x"), cell.product) : std::nullopt;
        if (request && request->to == Recipient::Server)
            EXPECT_EQ(request->details.isEmpty(), !cell.hasSource()) << cell.product.toStdString() << cell.cause.toStdString();
        else
            EXPECT_TRUE(!request || request->details.isEmpty());
    }
}

TEST(Requests, WhatIsFixedHereHasNone)
{
    EXPECT_FALSE(requestFor({cause::kServiceDisabled, QStringLiteral("IKEEXT")}, {}));
    EXPECT_FALSE(requestFor({cause::kNatTNeeded, {}}, {}));
}

} // namespace
} // namespace diagnosis_requests_test
