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

} // namespace

const std::vector<Broken> &everythingMendable()
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
    };
    return kAll;
}

} // namespace fix789::test
