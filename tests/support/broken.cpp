// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "support/broken.h"

namespace fix789::test {
namespace {

Broken disabledService(const char *name, const char *state)
{
    return {std::string(name) + "Disabled",
            {QByteArray(R"({"services":{")") + name + R"(":{"start":"disabled","state":")" + state + "\"}}}"},
            {{cause::kServiceDisabled, QString::fromLatin1(name)}}};
}

CauseRef disabled(const char *service)
{
    return {cause::kServiceDisabled, QString::fromLatin1(service)};
}

// The person's own connection to the server, between two others.
QByteArray connection(const char *members)
{
    return QByteArray(R"({"profiles":[
        {"name":"Home","server":"home.example.net","tunnel":"sstp","authentication":"certificate"},
        {"name":"Büro","server":"vpn.example.com",)") +
           members + R"(},
        {"name":"Büro","owner":"all-users","server":"other.example.net","tunnel":"ikev2","authentication":"certificate"}]})";
}

constexpr char kDamagedConnection[] = R"({"profiles":[{"name":"Büro","damaged":true}]})";

QByteArray negotiated(const char *stages)
{
    return QByteArray(R"({"dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10",)") +
           R"("serverBehindNat":false,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1},
        {"rung":"mm3","port":500,"result":"answered","ms":30,"sends":1,"sourcePorts":1},)" +
           stages + "]}}}";
}

const QByteArray kKeyAccepted = negotiated(R"({"rung":"auth","port":4500,"result":"answered","authenticated":true,"ms":30},
    {"rung":"quick","port":4500,"result":"answered","authenticated":true,"ms":30})");

const QByteArray kSignedIn = negotiated(R"({"rung":"auth","port":4500,"result":"answered","authenticated":true,"ms":30},
    {"rung":"quick","port":4500,"result":"answered","authenticated":true,"ms":30},
    {"rung":"l2tp","port":4500,"result":"answered","ms":30},
    {"rung":"ppp","port":4500,"result":"answered","detail":"MS-CHAPv2","ms":30})");

QByteArray cleanedKeyAccepted(const char *form)
{
    const QByteArray stages = QByteArray(R"({"rung":"auth","port":4500,"result":"silent","sends":6,"key":"as-typed"},
        {"rung":"auth","port":4500,"result":"answered","authenticated":true,"ms":30,"key":")") +
                              form + "\"}";
    return negotiated(stages.constData());
}

QByteArray attempts(const char *list)
{
    return QByteArray(R"({"clock":{"now":"2026-11-02T12:00:00Z"},"attempts":)") + list + "}";
}

constexpr char kBlocksByDefault[] = R"({"firewall":{"profiles":{"private":{"outbound":"block"}}}})";
constexpr char kOnlyKeyExchangeAllowed[] = R"({"firewall":{"profiles":{"private":{"outbound":"block"}},"rules":[
    {"name":"IKE","direction":"out","action":"allow","protocol":"udp","remotePorts":["500","4500"]}]}})";
// A VPN server of Windows with two certificates, told to use the first.
QByteArray vpnServer(const char *firstsName, const char *told)
{
    const auto certificate = [](const char *name, const char *thumbprint, const char *until) -> QByteArray {
        return QByteArray(R"({"store":"computer","issuer":"CN=Example CA","notBefore":"2025-01-01T00:00:00Z",)") +
               R"("purposes":["1.3.6.1.5.5.7.3.1"],"hasKey":true,"key":"usable","chain":"trusted","subject":")" + name +
               R"(","thumbprint":")" + thumbprint + R"(","notAfter":")" + until + "\"}";
    };
    return QByteArray(R"({"clock":{"now":"2026-06-01T12:00:00Z"},"services":{"RemoteAccess":{"start":"automatic"}},)") +
           R"("registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Some":{"ServerAuthCert":)" +
           told + R"(,"DoNotUpdateAuthCert":{"absent":true}}},"certificates":[)" +
           certificate(firstsName, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "2026-05-01T00:00:00Z") + ',' +
           certificate("CN=vpn.example.com", "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB", "2027-01-01T00:00:00Z") + "]}";
}

constexpr char kReferenceAsBytes[] = R"({"type":"binary","hex":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})";
constexpr char kReferenceAsText[] = R"("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")";

constexpr char kMiniportDisabled[] = R"({"devices":[{"instance":"PCI\\VEN_8086","hardwareIds":["pci"],"code":0},
    {"instance":"SWD\\MSRRAS\\MS_L2TPMINIPORT","hardwareIds":["ms_l2tpminiport"],"code":22}]})";
constexpr char kMiniportMissing[] = R"({"devices":[{"instance":"PCI\\VEN_8086","hardwareIds":["pci"],"code":0}]})";
constexpr char kMiniportBroken[] = R"({"devices":[{"instance":"PCI\\VEN_8086","hardwareIds":["pci"],"code":0},
    {"instance":"SWD\\MSRRAS\\MS_L2TPMINIPORT","hardwareIds":["ms_l2tpminiport"],"code":31}]})";

} // namespace

const std::vector<Broken> &everythingFixable()
{
    static const std::vector<Broken> kAll{
        disabledService("BFE", "stopped"),
        disabledService("SstpSvc", "stopped"),
        disabledService("TapiSrv", "stopped"),
        disabledService("Rasl2tp", "stopped"),
        disabledService("RasMan", "stopped"),
        disabledService("PolicyAgent", "stopped"),
        disabledService("IKEEXT", "stopped"),
        {"BfeDisabledButStillRunning", {R"({"services":{"BFE":{"start":"disabled","state":"running"}}})"}, {disabled("BFE")}},
        {"BfeDisabledAndOnItsWayDown",
         {R"({"services":{"BFE":{"start":"disabled","state":"stop-pending"}}})"},
         {disabled("BFE")}},
        {"HardeningBaseline",
         {kIkeExtDisabled, kBfeDisabled, kSstpDisabled},
         {disabled("IKEEXT"), disabled("SstpSvc"), disabled("BFE")}},
        {"IpSecProhibited", {kProhibitIpSecOn}, {{cause::kProhibitIpSec, {}}}},
        {"NatTValueAbsent", {kServerBehindNat}, {{cause::kNatTNeeded, {}}}},
        {"NatTValueZero", {kServerBehindNat, natTValue("0")}, {{cause::kNatTNeeded, {}}}},
        {"NatTValueOneAndBothBehindNat", {kServerBehindNat, natTValue("1")}, {{cause::kNatTNeeded, {}}}},
        {"NatTKeyAbsent",
         {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent":{"absent":true}}})"},
         {{cause::kNatTNeeded, {}}}},
        {"NatTValueIsText", {kServerBehindNat, natTValue("\"2\"")}, {{cause::kNatTWrongType, {}}}},
        {"NatTValueUnderAnotherKey",
         {kServerBehindNat, R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\IKEEXT":{
            "AssumeUDPEncapsulationContextOnSendRule":2}}})"},
         {{cause::kNatTWrongKey, {}}}},
        {"NatTValueIsShort", {kServerBehindNat, natTValue(R"({"type":"dword","hex":"02"})")}, {{cause::kNatTWrongType, {}}}},
        {"ServiceAndBothValues",
         {kIkeExtDisabled, kProhibitIpSecOn, kServerBehindNat},
         {disabled("IKEEXT"), {cause::kProhibitIpSec, {}}, {cause::kNatTNeeded, {}}}},
        {"TunnelTypeAutomatic",
         {kServerInTheOpen, connection(R"("tunnel":"automatic","authentication":"pre-shared-key","keyStored":true)")},
         {{cause::kProfileTunnelType, {}}}},
        {"TunnelTypeIkev2",
         {kServerInTheOpen, connection(R"("tunnel":"ikev2","authentication":"pre-shared-key","keyStored":true)")},
         {{cause::kProfileTunnelType, {}}}},
        {"CertificateWhereAKeyIsWanted",
         {kServerInTheOpen, connection(R"("tunnel":"l2tp","authentication":"certificate","keyStored":true)")},
         {{cause::kProfileAuthentication, {}}}},
        {"OwnIpsecParameters",
         {kServerInTheOpen, connection(R"("tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true,"ownIpsec":true)"),
          attempts(R"([{"error":788}])")},
         {{cause::kProfileCustomCrypto, {}}}},
        {"EverythingOfTheConnection",
         {kServerInTheOpen, connection(R"("tunnel":"automatic","authentication":"certificate","keyStored":true,"ownIpsec":true)"),
          attempts(R"([{"error":788}])")},
         {{cause::kProfileTunnelType, {}}, {cause::kProfileAuthentication, {}}, {cause::kProfileCustomCrypto, {}}}},
        {"DamagedConnection", {kDamagedConnection}, {{cause::kProfileDamaged, {}}}},
        {"NoKeyStored",
         {kServerInTheOpen, connection(R"("tunnel":"l2tp","authentication":"pre-shared-key","keyStored":false)")},
         {{cause::kPskNoneStored, {}}}},
        {"StoredKeyDiffers",
         {kKeyAccepted, connection(R"("tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true)"),
          attempts(R"([{"error":789},{"error":0,"key":"typed"}])")},
         {{cause::kPskStoredDiffers, {}}}},
        {"BlankAtTheKeysEdge",
         {cleanedKeyAccepted("without-blanks"),
          connection(R"("tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true)")},
         {{cause::kPskBlankAtEdge, {}}}},
        {"LookalikesInTheKey",
         {cleanedKeyAccepted("plain-characters"),
          connection(R"("tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true)")},
         {{cause::kPskLookalikes, {}}}},
        {"ServersCertificateRanOut",
         {vpnServer("CN=vpn.example.com", kReferenceAsBytes)},
         {{cause::kServerCertificateThumbprint, {}}}},
        {"ServersCertificateIsOfDirectAccess",
         {vpnServer("CN=DirectAccess-IPHTTPS", kReferenceAsText)},
         {{cause::kServerDirectAccessCertificate, {}}}},
        {"MiniportDisabled", {kMiniportDisabled}, {{cause::kL2tpMiniport, {}}}},
        {"FirewallBlocksByDefault", {kServerSilent, kBlocksByDefault}, {{cause::kFirewallPolicy, {}}}},
        {"FirewallBlocksInsideTheTunnel", {kServerInTheOpen, kOnlyKeyExchangeAllowed}, {{cause::kL2tpInsideTunnel, {}}}},
    };
    return kAll;
}

const std::vector<Broken> &everythingFixableForGood()
{
    static const std::vector<Broken> kAll{
        {"MiniportMissing", {kMiniportMissing}, {{cause::kL2tpMiniport, {}}}},
        {"MiniportBroken", {kMiniportBroken}, {{cause::kL2tpMiniport, {}}}},
        {"StalePassword",
         {kSignedIn, connection(R"("tunnel":"l2tp","authentication":"pre-shared-key","keyStored":true,"credentialsSaved":true)"),
          attempts(R"([{"error":691,"connection":"Büro"}])")},
         {{cause::kCredentialsRejected, {}}}},
    };
    return kAll;
}

} // namespace fix789::test
