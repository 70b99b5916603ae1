// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/vendor_ids.h"

#include <algorithm>
#include <array>

namespace fix789::ike {
namespace {

enum class On4500 { NotKnown, Answers };

struct Vendor {
    const char *hex; ///< how the vendor ID begins: some append a version
    const char *name;
    On4500 on4500 = On4500::NotKnown;
};

// "Answers" is for servers that we have seen answer there and whose ID no other product uses. NotKnown covers servers with
// generic IDs only (SoftEther VPN, libreswan).
constexpr std::array kVendors{
    Vendor{"882fe56d6fd20dbc2251613b2ebe5beb", "strongSwan", On4500::Answers},
    Vendor{"01528bbbc00696121849ab9a1c5b2a51", "Windows 8 or later"},
    Vendor{"1e2b516905991c7d7c96fcbfb587e461", "Windows"},
    Vendor{"fb1de3cdf341b7ea16b7e5be0855f120", "Windows negotiation discovery"},
    Vendor{"26244d38eddb61b3172a36e3d0cfb819", "Windows initial contact"},
    Vendor{"e3a5966a76379fe707228231e5ce8652", "Windows IKE CGA"},
    Vendor{"4048b7d56ebce88525e7de7f00d6c2d3", "fragmentation"},
    Vendor{"4a131c81070358455c5728f20e95452f", "NAT traversal"},
    Vendor{"90cb80913ebb696e086381b5ec427b1f", "NAT traversal draft 2"},
    Vendor{"cd60464335df21f87cfdb2fc68b6a448", "NAT traversal draft 2"},
    Vendor{"7d9419a65310ca6f2c179d9215529d56", "NAT traversal draft 3"},
    Vendor{"4485152d18b6bbcd0be8a8469579ddcc", "NAT traversal draft 0"},
    Vendor{"afcad71368a1f1c96b8696fc77570100", "dead peer detection"},
    Vendor{"09002689dfd6b712", "extended authentication"},
    Vendor{"12f5f28c457168a9702d9fe274cc", "Cisco Unity"},
    Vendor{"783f8b42c9347e6d384af723db14392b", "Fix789"},
};

const Vendor *find(const QString &hex)
{
    const QByteArray lower = hex.toLower().toLatin1();
    const auto found =
        std::find_if(kVendors.begin(), kVendors.end(), [&lower](const Vendor &vendor) { return lower.startsWith(vendor.hex); });
    return found == kVendors.end() ? nullptr : &*found;
}

} // namespace

std::vector<QByteArray> windowsVendorIds()
{
    return {
        QByteArray::fromHex("01528bbbc00696121849ab9a1c5b2a5100000001"), // Windows 8 or later, IKEv1
        QByteArray::fromHex("1e2b516905991c7d7c96fcbfb587e46100000009"), // MS NT5 ISAKMPOAKLEY, version 9
        QByteArray::fromHex("4a131c81070358455c5728f20e95452f"),         // RFC 3947
        QByteArray::fromHex("90cb80913ebb696e086381b5ec427b1f"),         // draft-ietf-ipsec-nat-t-ike-02\n
        QByteArray::fromHex("4048b7d56ebce88525e7de7f00d6c2d3"),         // FRAGMENTATION
        QByteArray::fromHex("fb1de3cdf341b7ea16b7e5be0855f120"),         // MS-Negotiation Discovery Capable
        QByteArray::fromHex("26244d38eddb61b3172a36e3d0cfb819"),         // Vid-Initial-Contact
        QByteArray::fromHex("e3a5966a76379fe707228231e5ce8652"),         // IKE CGA version 1
    };
}

QByteArray ownVendorId()
{
    return QByteArray::fromHex("783f8b42c9347e6d384af723db14392b");
}

QString vendorName(const QString &hex)
{
    const Vendor *vendor = find(hex);
    return vendor != nullptr ? QLatin1String(vendor->name) : QString();
}

bool answersMessage1On4500(const QStringList &hex)
{
    return std::any_of(hex.begin(), hex.end(), [](const QString &id) {
        const Vendor *vendor = find(id);
        return vendor != nullptr && vendor->on4500 == On4500::Answers;
    });
}

} // namespace fix789::ike
