// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "engine/dial/permitted_dial.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace engine_dial_permitted_dial_test {
using namespace fix789;
using namespace fix789::engine;
using namespace std::chrono_literals;

namespace {

const QString kConnection = QStringLiteral("Office");

/// What is let through now.
class Counted : public Permission {
public:
    Result<std::unique_ptr<Held>> permit(const QString &address, Packets packets) override
    {
        if (address == refused)
            return failure(ErrorKind::Refused, QStringLiteral("permit"));
        asked = packets;
        return std::make_unique<One>(*this, address);
    }

    QStringList through;
    QString refused;
    Packets asked = Packets::OfTheVpn;
    bool isOver = false;

private:
    struct One : Held {
        One(Counted &of, const QString &address) : m_of(of), m_address(address) { of.through << address; }
        ~One() override { m_of.through.removeOne(m_address); }
        bool isInForce() const override { return !m_of.isOver; }
        Counted &m_of;
        QString m_address;
    };
};

/// Connects where both addresses are let through.
class Filtered : public Dialer {
public:
    explicit Filtered(const Counted &permission) : m_permission(permission) {}
    Result<RasAttempt> dial(const QString &connection, std::stop_token stop) override
    {
        ++dials;
        if (waits) {
            while (!stop.stop_requested())
                std::this_thread::sleep_for(1ms);
            return failure(ErrorKind::Cancelled, QStringLiteral("dial"));
        }
        if (fails)
            return std::unexpected(*fails);
        RasAttempt attempt;
        attempt.connection = connection;
        attempt.error = m_permission.through.size() == 2 ? 0 : 809;
        return attempt;
    }

    std::atomic<int> dials = 0;
    bool waits = false;
    std::optional<Error> fails;

private:
    const Counted &m_permission;
};

class PermittedDial : public testing::Test {
protected:
    Result<RasAttempt> dial(const QStringList &addresses, Permission::Packets packets = Permission::Packets::OfTheVpn,
                            std::chrono::milliseconds longest = 10s, std::stop_token stop = {})
    {
        return dialPermitted(dialer, permission, packets, kConnection, addresses, std::move(stop), longest);
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

const QStringList kBoth{QStringLiteral("203.0.113.10"), QStringLiteral("203.0.113.11")};

// The second step: as if the firewall were off for this server. Nothing is switched, so that nothing has to be put back.
TEST_F(PermittedDial, AsIfTheFirewallWereOffLetsAllPacketsOfTheServerThrough)
{
    const auto attempt = dial(kBoth, Permission::Packets::All);
    ASSERT_TRUE(attempt);
    EXPECT_EQ(permission.asked, Permission::Packets::All);
    EXPECT_EQ(attempt->filters, RasAttempt::Filters::FirewallOff);
    EXPECT_TRUE(permission.through.isEmpty());
}

TEST_F(PermittedDial, LastsNoLongerThanItMay)
{
    dialer.waits = true;
    EXPECT_EQ(dial(kBoth, Permission::Packets::All, 20ms).error().kind, ErrorKind::TimedOut);
    EXPECT_TRUE(permission.through.isEmpty());
}

TEST_F(PermittedDial, WhoStopsItEndsThePermission)
{
    dialer.waits = true;
    std::stop_source source;
    const std::jthread person([&] {
        while (dialer.dials == 0)
            std::this_thread::sleep_for(1ms);
        source.request_stop();
    });
    EXPECT_EQ(dial(kBoth, Permission::Packets::All, 10s, source.get_token()).error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(permission.through.isEmpty());
}

// What came after the end of the permission ran under the filters again.
TEST_F(PermittedDial, APermissionThatEndedBeforeTheAttemptMakesItNone)
{
    permission.isOver = true;
    EXPECT_EQ(dial(kBoth).error().kind, ErrorKind::TimedOut);
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
} // namespace engine_dial_permitted_dial_test
