// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error_text.h"
#include "ports/clock.h"
#include "ports/fact_table.h"
#include "ports/registry.h"

#include <QHostAddress>

#include <gtest/gtest.h>

#include <algorithm>

/// What a port promises whoever asks it, in one body for each: recorded computers are held to it everywhere, the real adapters
/// under Wine. Not having something is an answer of the documented kind, never a made-up value.
namespace fix789::test {

/// Whether there is an answer; an error has to be one of those that every port may give.
template <class T>
bool answers(const Result<T> &answer)
{
    if (answer)
        return true;
    switch (answer.error().kind) {
    case ErrorKind::Refused:
    case ErrorKind::NotSupported:
    case ErrorKind::Malformed:
    case ErrorKind::TimedOut:
    case ErrorKind::Failed:
        break;
    default:
        ADD_FAILURE() << "not an error of this port: " << answer.error().doing.toStdString();
    }
    EXPECT_FALSE(answer.error().doing.isEmpty());
    return false;
}

inline void expectShowable(const QString &text)
{
    EXPECT_TRUE(std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; })) << text.toStdString();
}

inline void expectAddress(const QString &text)
{
    EXPECT_FALSE(QHostAddress(text).isNull()) << text.toStdString();
}

/// `key` is there and holds `name`; nothing stands under "Fix789 nowhere".
inline void keepsContract(const Registry &registry, const QString &key, const QString &name)
{
    const QString nowhere = key + QStringLiteral("\\Fix789 nowhere");
    EXPECT_EQ(registry.read(key, name), registry.read(key.toUpper(), name.toLower()));
    ASSERT_TRUE(answers(registry.read(key, name)));
    EXPECT_TRUE(std::holds_alternative<RegistryValue>(*registry.read(key, name)));
    const auto values = registry.values(key);
    ASSERT_TRUE(values);
    EXPECT_TRUE(std::ranges::any_of(*values, [&](const auto &one) { return one.first.compare(name, Qt::CaseInsensitive) == 0; }));
    for (const auto &[one, value] : *values)
        EXPECT_EQ(registry.read(key, one), RegistryContent(value));
    // Absent, or not recorded: never a value.
    const auto absent = registry.read(nowhere, name);
    EXPECT_FALSE(absent && std::holds_alternative<RegistryValue>(*absent));
    EXPECT_FALSE(registry.values(nowhere));
    EXPECT_FALSE(registry.subkeys(nowhere));
    const QString parent = key.section(u'\\', 0, -2);
    const auto names = registry.subkeys(parent);
    ASSERT_TRUE(names);
    EXPECT_TRUE(names->contains(key.section(u'\\', -1), Qt::CaseInsensitive));
}

/// `name` is there.
inline void keepsContract(const Ask<ServiceState, QString> &ask, const QString &name)
{
    const auto service = ask(name);
    ASSERT_TRUE(service);
    EXPECT_EQ(ask(name.toLower()), service);
    expectShowable(service->displayName);
    EXPECT_FALSE(service->dependsOn.contains(QString()));
    EXPECT_FALSE(ask(QStringLiteral("Fix789Nowhere")));
}

inline void keepsContract(const Ask<std::vector<ComputerCertificate>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    bool users = false;
    for (const ComputerCertificate &one : *all) {
        EXPECT_EQ(one.thumbprint.size(), 40);
        EXPECT_EQ(one.thumbprint, one.thumbprint.toUpper());
        EXPECT_TRUE(one.notBefore.isValid() && one.notAfter.isValid());
        EXPECT_FALSE(users && one.store == CertificateStore::Computer) << "the computer's come first";
        users = users || one.store == CertificateStore::User;
        EXPECT_TRUE(one.hasKey || one.key == KeyUse::NotKnown);
    }
}

inline void keepsContract(const Ask<std::vector<VpnProfile>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    for (const VpnProfile &one : *all) {
        EXPECT_FALSE(one.name.isEmpty());
        const bool mayHaveKey = one.authentication == MachineAuthentication::PreSharedKey && one.isReadable();
        EXPECT_TRUE(mayHaveKey || !one.keyStored.has_value());
    }
}

inline void keepsContract(const Ask<std::vector<UdpOwner>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    for (const UdpOwner &one : *all) {
        EXPECT_TRUE(one.port == 500 || one.port == 4500) << one.port;
        expectAddress(one.address);
    }
}

inline void keepsContract(const Ask<std::vector<NetworkDevice>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    for (const NetworkDevice &one : *all)
        EXPECT_FALSE(one.instance.isEmpty());
}

inline void keepsContract(const Ask<ServerRoute, QString> &ask)
{
    for (const char *address : {"192.0.2.1", "2001:db8::1"}) {
        const auto route = ask(QString::fromLatin1(address));
        if (!route && route.error().kind == ErrorKind::NotFound) // no way there
            continue;
        if (!answers(route))
            continue;
        expectShowable(route->name);
        if (!route->source.isEmpty())
            expectAddress(route->source);
    }
    const auto nonsense = ask(QStringLiteral("no address"));
    EXPECT_TRUE(!nonsense || ask(QStringLiteral("192.0.2.1"))); // a record has a way for everybody
}

inline void keepsContract(const Ask<std::vector<LocalInterface>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    for (const LocalInterface &one : *all) {
        expectShowable(one.name);
        EXPECT_NE(one.type, 24U); // the loopback
        for (const QString &address : one.addresses)
            expectAddress(address);
    }
}

inline void keepsContract(const Ask<std::vector<RasAttempt>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    for (const RasAttempt &one : *all)
        EXPECT_TRUE(!one.lastedSeconds || one.error == 0);
}

inline void keepsContract(const Ask<std::vector<OwnedSetting>> &ask)
{
    const auto owners = ask();
    if (!answers(owners))
        return;
    for (const OwnedSetting &one : *owners)
        EXPECT_EQ(int(!one.key.isEmpty()) + int(!one.service.isEmpty()) + int(!one.connection.isEmpty()), 1);
}

inline void keepsContract(const Ask<std::vector<IpsecRule>> &ask)
{
    const auto rules = ask();
    if (!answers(rules))
        return;
    for (const IpsecRule &one : *rules)
        expectShowable(one.name);
}

inline void keepsContract(const Ask<Firewall> &ask)
{
    const auto firewall = ask();
    if (!answers(firewall))
        return;
    EXPECT_EQ(firewall->profiles.size(), 3U);
    for (const FirewallRule &one : firewall->rules)
        EXPECT_NE(one.networks, 0U);
}

inline void keepsContract(const Ask<std::vector<FilterEvent>> &ask)
{
    const auto all = ask();
    if (!answers(all))
        return;
    for (const FilterEvent &one : *all)
        EXPECT_TRUE(one.kind != FilterEvent::Kind::Drop || one.error == 0);
}

/// A fact that promises nothing beyond its errors.
template <class T>
void keepsContract(const Ask<T> &ask)
{
    const auto answer = ask();
    if (answer || answer.error().kind != ErrorKind::NotFound) // there is none
        (void)answers(answer);
}

/// `service` is there.
inline void keepsContract(const Facts &facts, const QString &service)
{
    forEachFact([&](const auto &fact) {
        if constexpr (requires { keepsContract(facts.*fact.asked, service); })
            keepsContract(facts.*fact.asked, service);
        else
            keepsContract(facts.*fact.asked);
    });
}

inline void keepsContract(const Clock &clock)
{
    const auto before = clock.monotonic();
    EXPECT_LE(before, clock.monotonic());
    EXPECT_EQ(clock.now().timeSpec(), Qt::UTC);
    const auto booted = clock.bootedAt();
    EXPECT_TRUE(!answers(booted) || booted->timeSpec() == Qt::UTC);
}

} // namespace fix789::test
