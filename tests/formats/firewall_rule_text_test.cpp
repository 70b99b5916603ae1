// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Rules as Windows and administrators' tools write them, judged for the packets of the VPN.
#include "analysis/firewall.h"
#include "formats/firewall_rule_text.h"
#include "formats/ipsec_rule_text.h"

#include <gtest/gtest.h>

namespace formats_firewall_rule_text_test {
using namespace fix789;
using namespace fix789::analysis;
using namespace fix789::formats;

namespace {

using Kind = FirewallDecision::Kind;
using Sender = OutboundPacket::Sender;

std::optional<FirewallRule> parsed(const QString &rest)
{
    return firewallRuleFrom(QStringLiteral("{1}"), QStringLiteral("v2.33|") + rest);
}

// With this rule alone, in a profile that allows what no rule names.
Kind decided(const QString &rest, std::uint16_t port = 500, FirewallAction byDefault = FirewallAction::Allow)
{
    const auto rule = parsed(rest);
    EXPECT_TRUE(rule) << rest.toStdString();
    if (!rule)
        return Kind::Allowed;
    const FirewallProfile profile{.network = kPublicNetwork, .active = true, .outbound = byDefault};
    OutboundPacket packet;
    packet.sender = port == 1701 ? Sender::System : Sender::KeyExchange;
    packet.port = port;
    packet.remoteAddress = QStringLiteral("203.0.113.10");
    packet.serverNamed = true;
    Firewall firewall;
    firewall.profiles = {profile};
    firewall.rules = {*rule};
    return decide(firewall, profile, packet).kind;
}

TEST(FirewallRuleText, A17_AConditionThatIsNotKnownMayHold)
{
    for (const char *condition :
         {"LUAuth=O:LSD:(A;;CC;;;SY)", "LUAuth=O:LSD:(D;;CC;;;S-1-2-1)(A;;CC;;;AU)", "TTK2_22=WFDPrint", "NNm=Corp",
          "Platform=2:6:2|Platform2=GTEQ", "RPort2_20=500", "Profile=NewKind", "RMAuth=O:LSD:(A;;CC;;;S-1-5-21-1)", "LSM=TRUE",
          "Option99=x", "SkipVer=2.40", "IF={12345678-1234-1234-1234-123456789ABC}", "IFType=Satellite", "RPort=NewWord",
          "Active=Perhaps"})
        EXPECT_EQ(decided(QStringLiteral("Action=Block|Active=TRUE|Dir=Out|Protocol=17|Name=x|") + QLatin1String(condition)),
                  Kind::Unsure)
            << condition;
    EXPECT_EQ(decided(QStringLiteral("Action=Block|Active=TRUE|Dir=Out|Protocol=17|App=System|TTK2_27=WFDKmDriver|"), 1701),
              Kind::Unsure);
    EXPECT_EQ(decided(QStringLiteral("Action=Block|Active=TRUE|Dir=Out|Protocol=UDP|RPort=500|")), Kind::Unsure);
    EXPECT_EQ(decided(QStringLiteral("Action=Block|Dir=Out|Protocol=17|RPort=500|Name=x|")), Kind::Unsure)
        << "it does not say whether it is in force";
    EXPECT_EQ(decided(QStringLiteral("Action=Quarantine|Active=TRUE|Dir=Out|Protocol=17|RPort=500|")), Kind::Unsure);
}

TEST(FirewallRuleText, A17_AnAllowanceUnderAnUnknownConditionMayNotHoldEither)
{
    const auto allow = QStringLiteral("Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=500|");
    EXPECT_EQ(decided(allow, 500, FirewallAction::Block), Kind::Allowed);
    EXPECT_EQ(decided(allow + QStringLiteral("TTK2_27=WFDKmDriver|"), 500, FirewallAction::Block), Kind::Unsure);
    EXPECT_EQ(decided(allow, 4500, FirewallAction::Block), Kind::BlockedByDefault);
}

TEST(FirewallRuleText, A17_ARuleForAnotherProgramServiceAppOrPortIsNotForTheVpn)
{
    for (const char *others :
         {"Protocol=17|App=%SystemRoot%\\system32\\svchost.exe|Svc=AJRouter|", "Protocol=17|PFN=Contoso.App_abc|",
          "Protocol=17|RPort=500|LUOwn=S-1-5-21-1-2-3-1001|",
          "App=C:\\Windows\\SystemApps\\x\\ActionUriServer.exe|RA42=IntErnet|", "Protocol=17|RPort2_10=1-499|RPort2_10=501-4499|",
          "Protocol=17|RPort=RPC|", "Protocol=17|AppPkgId=S-1-15-2-1|"})
        EXPECT_EQ(decided(QStringLiteral("Action=Block|Active=TRUE|Dir=Out|Name=x|") + QLatin1String(others)), Kind::Allowed)
            << others;
}

TEST(FirewallRuleText, A17_WhatIsKnownStillBlocks)
{
    for (const char *known :
         {"Protocol=17|RPort2_10=1-52|RPort2_10=54-66|RPort2_10=69-122|RPort2_10=124-65535|", "RA42=IntErnet|RA62=IntErnet|",
          "Protocol=17|Profile=Public|EmbedCtxt=@FirewallAPI.dll,-37002|Desc=x|Edge=FALSE|", "protocol=17|rport=500|"})
        EXPECT_EQ(decided(QStringLiteral("Action=Block|Active=TRUE|Dir=Out|Name=x|") + QLatin1String(known)), Kind::BlockedByRule)
            << known;
    EXPECT_EQ(decided(QStringLiteral("action=block|active=true|dir=out|protocol=17|profile=public|rport=500|")),
              Kind::BlockedByRule)
        << "Windows does not mind the case";
}

TEST(FirewallRuleText, A17_ABypassOrASecuredAllowanceIsNoneForTheKeyExchange)
{
    for (const char *secured :
         {"Action=ByPass|Active=TRUE|Dir=Out|Protocol=17|RPort=500|",
          "Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=500|Security=Authenticate|AuthByPassOut=TRUE|",
          "Action=Allow|Active=TRUE|Dir=Out|Protocol=17|RPort=500|Security2_9=AnyNoEncrypt|"})
        EXPECT_EQ(decided(QLatin1String(secured), 500, FirewallAction::Block), Kind::BlockedByDefault) << secured;
}

// [MS-FASP] 2.2.20: VPN connections are "RemoteAccess", mobile broadband has a word since Windows 8.1; of virtual interfaces
// nothing is documented.
TEST(FirewallRuleText, ARuleForAKindOfInterfaceIsForThatKind)
{
    const auto on = [](const char *type, int interface) {
        const auto rule = parsed(QStringLiteral("Action=Block|Active=TRUE|Dir=Out|Protocol=17|IFType=") + QLatin1String(type));
        const FirewallProfile profile{.network = kPublicNetwork, .active = true};
        OutboundPacket packet;
        packet.port = 500;
        packet.interfaceType = std::uint32_t(interface);
        Firewall firewall;
        firewall.profiles = {profile};
        firewall.rules = {rule.value_or(FirewallRule{})};
        return decide(firewall, profile, packet).kind;
    };
    EXPECT_EQ(on("Lan", 6), Kind::BlockedByRule);
    EXPECT_EQ(on("Lan", 71), Kind::Allowed);
    EXPECT_EQ(on("Wireless", 71), Kind::BlockedByRule);
    EXPECT_EQ(on("RemoteAccess", 23), Kind::BlockedByRule);
    EXPECT_EQ(on("MobileBBand", 243), Kind::BlockedByRule);
    EXPECT_EQ(on("MobileBBand", 6), Kind::Allowed);
    EXPECT_EQ(on("Lan", 243), Kind::Allowed);
    EXPECT_EQ(on("RemoteAccess", 243), Kind::Unsure);
    for (const char *type : {"Lan", "Wireless", "RemoteAccess"})
        EXPECT_EQ(on(type, 53), Kind::Unsure) << type << ": a virtual interface";
    EXPECT_EQ(on("All", 53), Kind::BlockedByRule);
}

TEST(FirewallRuleText, A17_WhatIsNoRuleIsNone)
{
    for (const char *text : {"BlockCortana|Action=Block|Active=TRUE|Dir=Out|", "version|Action=Block|Dir=Out|", "v|Action=Block|",
                             "v2.33|Dir=Out|Name=x|", "v2.x|Action=Block|", ""})
        EXPECT_FALSE(firewallRuleFrom(QStringLiteral("{1}"), QString::fromLatin1(text))) << text;
}

IpsecRule ipsec(const char *rest, const char *further = "")
{
    const auto rule =
        ipsecRuleFrom(QStringLiteral("{1}"), QStringLiteral("v2.31|") + QLatin1String(rest) + QLatin1String(further));
    EXPECT_TRUE(rule) << rest << further;
    return rule.value_or(IpsecRule{});
}

TEST(IpsecRuleText, A18_ARuleHoldsInItsNetworksAlone)
{
    EXPECT_EQ(ipsec("Action=Secure|Name=all|Active=TRUE|Profile=Domain|").networks, kDomainNetwork);
    EXPECT_EQ(ipsec("Action=secure|Name=all|Active=true|profile=domain|Profile=PUBLIC|").networks,
              kDomainNetwork | kPublicNetwork);
    EXPECT_EQ(ipsec("Action=Secure|Name=all|").networks, kEveryNetwork);
}

TEST(IpsecRuleText, A18_HowTrafficIsProtectedIsNoCondition)
{
    EXPECT_EQ(ipsec("Action=Secure|Name=Auth|Desc=|Active=TRUE|Auth1Set={E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE3}|"
                    "Auth2Set={E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE4}|Crypto2Set={E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE2}|")
                  .outbound,
              IpsecDemand::Require);
}

TEST(IpsecRuleText, A18_ARuleWithAConditionThatIsNotKnownMayNeverApply)
{
    for (const char *condition :
         {"Mode=Tunnel|", "NNm=Corp|", "IFType=Wireless|", "Profile=NewKind|", "EP1Other=x|", "Platform=2:6:2|", "SkipVer=2.40|"})
        EXPECT_TRUE(ipsec("Action=Secure|Active=TRUE|Name=x|", condition).conditional) << condition;
    EXPECT_TRUE(ipsec("Action=DoNotSecure|Active=TRUE|Name=x|NNm=Corp|").conditional) << "an exemption may hold";
    EXPECT_TRUE(ipsec("Action=Secure|Name=x|").conditional) << "it does not say whether it is in force";
    EXPECT_TRUE(ipsec("Action=SecureAlways|Name=x|Active=TRUE|").conditional) << "a later Windows may know the word";
    EXPECT_EQ(ipsec("Action=SecureAlways|Name=x|").outbound, IpsecDemand::Require);
    EXPECT_FALSE(ipsec("Action=Secure|Active=TRUE|Name=x|Protocol=17|Profile=Public|EP2Port=1701|").conditional);
}

TEST(IpsecRuleText, OfManyPortsTheVpnsIsNotLeftOut)
{
    QByteArray ports;
    for (int port = 2000; port < 2300; ++port)
        ports += "EP2Port=" + QByteArray::number(port) + '|';
    ports += "EP2Port=1000-1800|";
    const IpsecRule rule = ipsec("Action=Secure|Name=x|Protocol=17|", ports.constData());
    EXPECT_LT(rule.ports.size(), 200U);
    EXPECT_TRUE(std::ranges::find(rule.ports, 1701) != rule.ports.end());
}

} // namespace
} // namespace formats_firewall_rule_text_test
