// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/dial/permitted_dial.h"

#include <gtest/gtest.h>

#include <memory>

using namespace fix789;
using namespace fix789::engine;

namespace {

const QString kConnection = QStringLiteral("Office");

/// What is let through now.
class Counted : public Permission {
public:
    Result<std::unique_ptr<Held>> permit(const QString &address) override
    {
        if (address == refused)
            return failure(ErrorKind::Refused, QStringLiteral("permit"));
        return std::make_unique<One>(through, address);
    }

    QStringList through;
    QString refused;

private:
    struct One : Held {
        One(QStringList &through, const QString &address) : m_through(through), m_address(address) { through << address; }
        ~One() override { m_through.removeOne(m_address); }
        QStringList &m_through;
        QString m_address;
    };
};

/// Connects where both addresses are let through.
class Filtered : public Dialer {
public:
    explicit Filtered(const Counted &permission) : m_permission(permission) {}
    Result<RasAttempt> dial(const QString &connection, std::stop_token) override
    {
        ++dials;
        if (fails)
            return std::unexpected(*fails);
        RasAttempt attempt;
        attempt.connection = connection;
        attempt.error = m_permission.through.size() == 2 ? 0 : 809;
        return attempt;
    }

    int dials = 0;
    std::optional<Error> fails;

private:
    const Counted &m_permission;
};

class PermittedDial : public testing::Test {
protected:
    Result<RasAttempt> dial(const QStringList &addresses)
    {
        return dialPermitted(dialer, permission, kConnection, addresses, {});
    }

    Counted permission;
    Filtered dialer{permission};
};

TEST_F(PermittedDial, LetsEveryAddressOfTheServerThroughAndNoLonger)
{
    const auto attempt = dial({QStringLiteral("203.0.113.10"), QStringLiteral("203.0.113.11")});
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->error, 0);
    EXPECT_EQ(attempt->filters, RasAttempt::Filters::ServerLetPast);
    EXPECT_TRUE(attempt->dialed);
    EXPECT_TRUE(permission.through.isEmpty());
}

TEST_F(PermittedDial, AnAddressOfIpv6HasNoFilterOfOurs)
{
    EXPECT_EQ(dial({QStringLiteral("2001:db8::1")}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(dialer.dials, 0);
}

TEST_F(PermittedDial, HalfAPermissionDialsNothing)
{
    permission.refused = QStringLiteral("203.0.113.11");
    EXPECT_EQ(dial({QStringLiteral("203.0.113.10"), permission.refused}).error().kind, ErrorKind::Refused);
    EXPECT_EQ(dialer.dials, 0);
    EXPECT_TRUE(permission.through.isEmpty());
}

TEST_F(PermittedDial, ADialThatComesToNoEndIsNoAttempt)
{
    dialer.fails = Error{ErrorKind::TimedOut, QStringLiteral("dial"), 0};
    EXPECT_EQ(dial({QStringLiteral("203.0.113.10")}).error().kind, ErrorKind::TimedOut);
    EXPECT_TRUE(permission.through.isEmpty());
}

TEST_F(PermittedDial, IsWorthItOnlyWhereTheKeyExchangeFailed)
{
    RasAttempt attempt;
    EXPECT_FALSE(isWorthPermitting(attempt)) << "connected";
    attempt.error = 809;
    EXPECT_TRUE(isWorthPermitting(attempt));
    attempt.error = 691;
    EXPECT_FALSE(isWorthPermitting(attempt)) << "the sign-in comes after what filters see";
    attempt.error = 868;
    EXPECT_FALSE(isWorthPermitting(attempt)) << "nothing was sent";
}

} // namespace
