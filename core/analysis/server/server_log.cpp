// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/server/server_log.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace fix789::analysis {
namespace {

struct Sign {
    const char *products; ///< ids; a name in capitals is a family
    const char *pattern;
};

// Log forms, not words that may appear in a text about a product. Sources: docs/servers.md, "Recognising a log".
constexpr auto kSigns = std::to_array<Sign>({
    {"fortigate", R"(\bike (V=[\w-]+:)?\d+:[^\s:]*:(\d+:|[\w. -]*:)? ?\S)"},
    {"fortigate", R"(\bdevid=\x22?(FG|FW)[A-Z0-9]{10,}\x22?.*\bsubtype=\x22?(vpn|ipsec|event)\b)"},
    {"fortigate", R"(\blogid=\x22?01010(3[79]\d{3}|40\d{3})\x22?\s)"},
    {"sonicwall", R"(\bsn=[0-9A-F]{12} time=\x22\d{4}-\d\d-\d\d )"},
    {"cisco-asa", R"(%ASA-\d-\d{6}: )"},
    {"cisco-asa", R"(\[IKEv1( DEBUG)?\]:? ?(Group = |IP = |Phase \d))"},
    {"cisco-ios", R"(\bISAKMP(-ERROR)?: ?\(\d+(:\w+)*\):|\bISAKMP \(\d+:\d+\): )"},
    {"cisco-ios", R"(%CRYPTO-\d-(IKMP|IPSEC|RECVD|ISAKMP)\w*: )"},
    {"mikrotik", R"((^|\s)(ipsec|l2tp)(,(l2tp|ipsec|ppp|info|error|debug|warning|packet|account))+,? )"},
    {"mikrotik", R"(\bmemory\s+(ipsec|l2tp|ppp)(, \w+)*, (info|error|debug|warning)\b)"},
    {"softether", R"(\bL2TP PPP Session \[[0-9a-fA-F.:]+\]: )"},
    {"softether", R"(\bIPsec (Client \d+ \([^)]*->|(IKE|ESP) Session \((IKE|IPsec) SA\) \d+ \(Client: \d+\)))"},
    {"softether", R"(\[HUB \x22[^\x22]+\x22\] )"},
    {"softether", R"(\bOn the TCP Listener \(Port \d+\), a Client )"},
    {"rras", R"(\bThe user \S.* connected from \S+ but failed an authentication attempt due to the following reason)"},
    {"rras", R"(\bCoId=\{[0-9A-Fa-f-]{36}\}: .*has connected and has been successfully authenticated)"},
    {"rras", R"(\b(Source|Provider|ProviderName|SourceName|Provider Name)\W{1,4}RemoteAccess\b)"},
    {"meraki-mx", R"(<l2tp-over-ipsec-1\|\d+>)"},
    {"meraki-mx", R"(Non-Meraki / Client VPN negotiation)"},
    {"meraki-mx", R"(\bevents client_vpn_(connect|disconnect)\b)"},
    {"vyos", R"(<l2tp_remote_access\|\d+>)"},
    {"pfsense", R"(\bpfSense(\.\w+)* (charon|l2tps|ipsec|filterlog|php-fpm)\b)"},
    {"opnsense", R"(\bOPNsense(\.\w+)* (charon|l2tps|ipsec|filterlog|configd\.py)\b)"},
    {"sophos", R"(\b(device|device_name|device_model)=\x22?(SFW|XGS?\d)[^ ]*\x22?.*\blog_component=\x22(IPSec|L2TP)\x22)"},
    {"libreswan", R"(\bLibreswan (Version )?v?[345]\.\d)"},
    {"libreswan", R"(\bIKE SA established \{auth=PRESHARED_KEY )"},
    {"libreswan", R"(\b(ignoring|rejecting) IKEv1 packet as global policy is set to)"},
    {"draytek", R"(\bIKE (<==|==>), Next Payload=ISAKMP_NEXT_)"},
    {"zyxel", R"(\bmsg=\x22[^\x22]*\x22 note=\x22IKE_LOG\x22)"},
    {"STRONGSWAN", R"(\bcharon(-systemd)?(\[\d+\])?: \d\d\[(IKE|NET|ENC|CFG|KNL|MGR|JOB|DMN|LIB)\d?\] )"},
    {"STRONGSWAN", R"((^|\s)\d\d\[(IKE|NET|ENC|CFG|KNL|MGR|JOB|DMN)\d?\] )"},
    {"XL2TPD", R"(\bxl2tpd\[\d+\]: )"},
    {"pfsense opnsense", R"(\bl2tps?(\[\d+\])?: (\[[\w-]+\]|caught|process \d+ started|L2TP: |Incoming L2TP packet))"},
});

// The initiator is a client, and the daemon that it names is the client's. A server may initiate other tunnels; then the
// vendor IDs it received may come from any peer.
constexpr auto kBegins = std::to_array<const char *>({R"(\binitiating (Main|Aggressive) Mode IKE_SA\b)",
                                                      R"(\bSTATE_(MAIN|AGGR)_I1: initiate\b)", R"(\binitiating Main Mode\b)",
                                                      R"(\binitiate new phase 1\b)", R"(\bxl2tpd\[\d+\]: Connecting to host )",
                                                      R"(\bgenerating ID_PROT request )", R"(\bRasClient\b)"});
constexpr auto kResponds = std::to_array<const char *>(
    {R"(\bis initiating an? (Main|Aggressive) Mode)", R"(\bresponding to (Main|Aggressive) Mode)",
     R"(\bSTATE_(MAIN|AGGR)_R[0-3]\b)", R"(\brespond new phase 1\b)", R"(\bparsed ID_PROT request )"});

QStringList productsOf(const Sign &sign)
{
    const QString products = QString::fromLatin1(sign.products);
    if (products == u"STRONGSWAN")
        return withStrongSwanInside();
    if (products == u"XL2TPD")
        return withXl2tpdInside();
    return products.split(u' ');
}

// An answer as a tool prints it: from its beginning to the next one, with each vendor ID in it.
struct Printed {
    const char *answer;
    const char *vendorId;
};

constexpr auto kPrinted = std::to_array<Printed>({
    {R"(\bHandshake returned\b([\s\S]*?)(?=\bHandshake returned\b|\bEnding ike-scan\b|\z))",
     R"(\bVID=([0-9a-f]{8,256})\b)"},                                                                     // ike-scan
    {R"(\bphase 1 R (?:ident|agg)([\s\S]*?)(?=\bisakmp\b|\z))", R"(\(vid: len=\d+ ([0-9a-f]{8,256})\b)"}, // tcpdump -vv
});

bool contains(const QString &log, const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption).match(log).hasMatch();
}

bool containsAny(const QString &log, std::span<const char *const> patterns)
{
    return std::ranges::any_of(patterns, [&](const char *pattern) { return contains(log, pattern); });
}

Text lines(const QStringList &products)
{
    if (products.size() == 1)
        return {QT_TRANSLATE_NOOP("Text", "The log has lines in a form that one product alone writes."), {}};
    return {QT_TRANSLATE_NOOP("Text", "The log has lines of a service that several products contain."), {}};
}

// "received unknown vendor ID: 82:99:...", "ignoring unknown Vendor ID payload [8299...]".
void takeReceivedIds(ServerCandidates &candidates, const QString &log)
{
    static const QRegularExpression kId(
        QStringLiteral(R"([Vv]endor ID(?: payload)?(?:: | \[)((?:[0-9a-fA-F]{2}:?){8,64})(?:\]|\s|$))"),
        QRegularExpression::MultilineOption);
    int left = 256;
    for (auto it = kId.globalMatch(log); it.hasNext() && left > 0; --left)
        takeVendorIds(candidates, {it.next().captured(1).remove(u':').toLower()});
    if (contains(log, R"(received MS NT5 ISAKMPOAKLEY( v\d+)? vendor ID)") ||
        contains(log, R"(received Vendor ID payload \[MS NT5 ISAKMPOAKLEY)"))
        takeVendorIds(candidates, {QStringLiteral("1e2b516905991c7d7c96fcbfb587e461")});
}

void takePrintedAnswers(ServerCandidates &candidates, const QString &text)
{
    constexpr int kMostAnswers = 64;
    for (const Printed &printed : kPrinted) {
        const QRegularExpression vendorId(QString::fromLatin1(printed.vendorId));
        int left = kMostAnswers;
        for (auto answer = QRegularExpression(QString::fromLatin1(printed.answer)).globalMatch(text);
             answer.hasNext() && left > 0; --left) {
            QStringList ids;
            for (auto id = vendorId.globalMatch(answer.next().captured(1)); id.hasNext() && ids.size() < kMostAnswers;)
                ids << id.next().captured(1);
            takeVendorIds(candidates, ids);
        }
    }
}

} // namespace

ServerIdentity identifyServerByLog(const QString &log)
{
    const QString read = log.left(kLongestLog);
    ServerCandidates candidates;
    if (containsAny(read, kBegins) && !containsAny(read, kResponds)) {
        takeReceivedIds(candidates, read);
        return candidates.identity();
    }
    takePrintedAnswers(candidates, read);
    for (const Sign &sign : kSigns)
        if (contains(read, sign.pattern))
            candidates.narrow(productsOf(sign), lines(productsOf(sign)));
    return candidates.identity();
}

} // namespace fix789::analysis
