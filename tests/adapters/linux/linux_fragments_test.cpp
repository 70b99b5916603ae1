// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Sends through the real kernel, which reassembles the fragments.
#include "adapters/linux/linux_fragments.h"

#include "adapters/portable/application.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <gtest/gtest.h>

#include <unistd.h>

namespace adapters_linux_linux_fragments_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

const QString kLocal = QStringLiteral("127.0.0.1");

TEST(LinuxFragments, ADatagramArrivesWholeThoughItsSecondPartIsSentFirst)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "raw sockets need root";
    ensureApplication();
    QUdpSocket from;
    QUdpSocket to;
    ASSERT_TRUE(from.bind(QHostAddress(kLocal), 0) && to.bind(QHostAddress(kLocal), 0));
    QByteArray payload;
    for (int i = 0; i < 2000; ++i)
        payload += char(i * 7);
    LinuxFragmentSender sender;
    ASSERT_TRUE(sender.sendLastFirst({kLocal, from.localPort()}, {kLocal, to.localPort()}, payload));
    ASSERT_TRUE(to.waitForReadyRead(2000));
    const QNetworkDatagram arrived = to.receiveDatagram();
    EXPECT_EQ(arrived.data(), payload);
    EXPECT_EQ(arrived.senderPort(), from.localPort());
}

TEST(LinuxFragments, WhatFitsNoTwoFragmentsOrHasNoIpv4IsNotSent)
{
    LinuxFragmentSender sender;
    const Endpoint here{kLocal, 500};
    EXPECT_FALSE(sender.sendLastFirst(here, here, QByteArray(100, 'x')));
    EXPECT_FALSE(sender.sendLastFirst(here, here, QByteArray(4000, 'x')));
    const auto six = sender.sendLastFirst({QStringLiteral("::1"), 500}, {QStringLiteral("::1"), 500}, QByteArray(2000, 'x'));
    ASSERT_FALSE(six);
    EXPECT_EQ(six.error().kind, ErrorKind::NotSupported);
}

} // namespace
} // namespace adapters_linux_linux_fragments_test
