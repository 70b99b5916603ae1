// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_identity.h"

#include "analysis/server/server_products.h"
#include "ike/vendor_ids.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::analysis {
namespace {

constexpr const char *kXauth = "09002689dfd6b712";
constexpr const char *kDpd = "afcad71368a1f1c96b8696fc77570100";
constexpr const char *kStrongSwanFragments = "4048b7d56ebce88525e7de7f00d6c2d380000000";

// SoftEtherVPN, Proto_IKE.c: RFC 3947, drafts 3, 2 (with a line feed), 2 and 0, dead peer detection. It sends all of them to
// every client.
const QStringList &softEthersSix()
{
    static const QStringList kSix{
        QStringLiteral("4a131c81070358455c5728f20e95452f"), QStringLiteral("7d9419a65310ca6f2c179d9215529d56"),
        QStringLiteral("90cb80913ebb696e086381b5ec427b1f"), QStringLiteral("cd60464335df21f87cfdb2fc68b6a448"),
        QStringLiteral("4485152d18b6bbcd0be8a8469579ddcc"), QStringLiteral("afcad71368a1f1c96b8696fc77570100")};
    return kSix;
}

Text family()
{
    return {QT_TRANSLATE_NOOP("Text", "The server runs strongSwan, which several products contain."), {}};
}

Text byVendorId(const QString &name)
{
    return {QT_TRANSLATE_NOOP("Text", "The server sends the vendor id of %1."), {name}};
}

void takeVendorId(ServerCandidates &candidates, const QString &hex)
{
    const formats::KnownVendorId *known = vendorIdTable().find(hex);
    // Windows 8 and later announce this in addition to their version ID.
    const bool isWindows = ike::vendorName(hex) == u"Windows 8 or later";
    if (isWindows)
        return candidates.narrow({QStringLiteral("rras")}, byVendorId(QStringLiteral("Windows")));
    if (!known || !known->namesProduct)
        return;
    if (known->product == u"strongswan")
        return candidates.narrow(withStrongSwanInside(), family());
    if (known->product.isEmpty())
        return candidates.nameOther(known->name);
    candidates.narrow({known->product}, byVendorId(known->name));
}

bool isOrderedAsStrongSwan(const QStringList &ids)
{
    return ids.size() >= 3 && ids[0] == QLatin1String(kXauth) && ids[1] == QLatin1String(kDpd) &&
           ids.contains(QLatin1String(kStrongSwanFragments));
}

struct L2tpVendor {
    const char *name;
    const char *products;
};

// What configurations pair with accel-ppp, as VyOS does: its vendor name is fixed in its source.
constexpr const char *kWithAccelPpp = "vyos strongswan libreswan";

// MS-L2TPIE; the sources of xl2tpd and of accel-ppp; the source of mpd 5, which pfSense and OPNsense contain; published captures
// of RouterOS.
constexpr std::array kL2tpVendors{L2tpVendor{"Microsoft", "rras"}, L2tpVendor{"MikroTik", "mikrotik"},
                                  L2tpVendor{"FreeBSD MPD", "pfsense opnsense"}, L2tpVendor{"accel-ppp", kWithAccelPpp}};

} // namespace

void ServerCandidates::narrow(const QStringList &products, Text why)
{
    if (!m_left) {
        m_left = products;
        m_why = std::move(why);
        return;
    }
    QStringList both;
    for (const QString &product : *m_left)
        if (products.contains(product))
            both << product;
    if (both.size() < m_left->size())
        m_why = std::move(why);
    m_left = both;
}

void ServerCandidates::nameOther(const QString &name)
{
    if (m_other.isEmpty())
        m_other = name;
}

ServerIdentity ServerCandidates::identity() const
{
    ServerIdentity identity;
    const bool contradict = m_left && (m_left->isEmpty() || !m_other.isEmpty());
    if (contradict) {
        identity.why = {QT_TRANSLATE_NOOP("Text", "What was seen of the server fits several products."), {}};
    } else if (!m_other.isEmpty()) {
        identity.why = {QT_TRANSLATE_NOOP("Text", "The server sends the vendor id of %1, which is not in the table of servers."),
                        {m_other}};
    } else if (!m_left) {
        identity.why = {QT_TRANSLATE_NOOP("Text", "Nothing that was seen of the server names its product."), {}};
    } else {
        identity.among = *m_left;
        identity.why = m_why;
        if (m_left->size() == 1) {
            identity.product = m_left->front();
            identity.by = ServerIdentity::By::Wire;
        }
    }
    return identity;
}

QStringList withStrongSwanInside()
{
    return QStringLiteral("strongswan pfsense opnsense vyos unifi meraki-mx sophos synology qnap zyxel").split(u' ');
}

QStringList withXl2tpdInside()
{
    return QStringLiteral("xl2tpd libreswan strongswan unifi synology qnap vyos").split(u' ');
}

void takeVendorIds(ServerCandidates &candidates, const QStringList &vendorIds)
{
    if (vendorIds.isEmpty())
        return; // reading the table of vendor ids is a tenth of a check of a case
    for (const QString &hex : vendorIds)
        takeVendorId(candidates, hex.toLower());
    if (vendorIds == softEthersSix())
        candidates.narrow(
            {QStringLiteral("softether")},
            {QT_TRANSLATE_NOOP("Text", "The server sends the six vendor ids of SoftEther VPN, in their order."), {}});
    if (isOrderedAsStrongSwan(vendorIds))
        candidates.narrow(withStrongSwanInside(), family());
}

void takeL2tpVendor(ServerCandidates &candidates, const QString &vendor)
{
    const Text why{QT_TRANSLATE_NOOP("Text", "Its L2TP service calls itself \"%1\"."), {vendor}};
    if (vendor == u"xelerance.com")
        return candidates.narrow(withXl2tpdInside(), why);
    const auto known =
        std::ranges::find_if(kL2tpVendors, [&](const L2tpVendor &one) { return vendor == QLatin1String(one.name); });
    if (known != kL2tpVendors.end())
        candidates.narrow(QString::fromLatin1(known->products).split(u' '), why);
}

ServerIdentity identifyServer(const IkeObservation &seen)
{
    ServerCandidates candidates;
    for (const StageResult &stage : seen.stages)
        if (stage.stage == Stage::Mm1 && stage.outcome == StageOutcome::Answered)
            takeVendorIds(candidates, stage.vendorIds);
    // It arrives inside the tunnel, from a server that knows the key. The host name beside it is the administrator's choice
    // and names no product.
    for (const StageResult &stage : seen.stages)
        if (stage.stage == Stage::L2tp && stage.outcome == StageOutcome::Answered && !stage.l2tpVendor.isEmpty())
            takeL2tpVendor(candidates, stage.l2tpVendor);
    return candidates.identity();
}

ServerIdentity withWordOf(ServerIdentity seen, const QString &said)
{
    if (said.isEmpty() || said == seen.product)
        return seen;
    const Text why{QT_TRANSLATE_NOOP("Text", "You said that the server is %1."), {productName(said)}};
    if (seen.among.isEmpty() || seen.among.contains(said))
        return {said, {said}, ServerIdentity::By::Said, why};
    seen.among.prepend(said);
    return {
        {},
        seen.among,
        ServerIdentity::By::Nobody,
        {QT_TRANSLATE_NOOP("Text", "You said that the server is %1, but its answers fit another product."), {productName(said)}}};
}

QString toString(ServerIdentity::By by)
{
    switch (by) {
    case ServerIdentity::By::Wire:
        return QStringLiteral("wire");
    case ServerIdentity::By::Said:
        return QStringLiteral("said");
    case ServerIdentity::By::Nobody:
        break;
    }
    return {};
}

} // namespace fix789::analysis
