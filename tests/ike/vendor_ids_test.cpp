// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/vendor_ids.h"

#include <gtest/gtest.h>

namespace ike_vendor_ids_test {
using namespace fix789;
using namespace fix789::ike;

TEST(VendorIds, NameStrongSwanWhichAnswersOn4500)
{
    const QString id = QStringLiteral("882fe56d6fd20dbc2251613b2ebe5beb");
    EXPECT_EQ(vendorName(id), QStringLiteral("strongSwan"));
    EXPECT_EQ(vendorName(id.toUpper()), QStringLiteral("strongSwan"));
    EXPECT_TRUE(answersMessage1On4500({id}));
}

TEST(VendorIds, ThatEverybodySendsPromiseNothing)
{
    // What strongSwan says when it hides its name, and what SoftEther VPN says.
    EXPECT_FALSE(answersMessage1On4500({QStringLiteral("09002689dfd6b712"), QStringLiteral("afcad71368a1f1c96b8696fc77570100"),
                                        QStringLiteral("4a131c81070358455c5728f20e95452f")}));
    EXPECT_FALSE(answersMessage1On4500({}));
}

TEST(VendorIds, MayCarryAVersionBehind)
{
    EXPECT_EQ(vendorName(QStringLiteral("1e2b516905991c7d7c96fcbfb587e46100000009")), QStringLiteral("Windows"));
}

TEST(VendorIds, UnknownOnesHaveNoName)
{
    EXPECT_TRUE(vendorName(QStringLiteral("00")).isEmpty());
    EXPECT_TRUE(vendorName({}).isEmpty());
    EXPECT_TRUE(vendorName(QString(4096, QChar(0x263a))).isEmpty());
}
} // namespace ike_vendor_ids_test
