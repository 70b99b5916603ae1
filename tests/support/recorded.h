// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/own_changes.h"
#include "recording/case/case_file.h"
#include "report/report.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace fix789::test {
using namespace recording;
using namespace report;

/// Aborts the test program on bad JSON: it is written in the tests.
QJsonObject jsonObject(const QByteArray &text);

/// The shipped healthy Windows 11 with these things different, each the `machine` member of a case; later ones win.
CaseFile windows11(const std::vector<QByteArray> &differences = {});

// What windows11() is given, for the faults that many tests need.
inline constexpr char kIkeExtDisabled[] = R"({"services":{"IKEEXT":{"start":"disabled","state":"stopped"}}})";
inline constexpr char kBfeDisabled[] = R"({"services":{"BFE":{"start":"disabled","state":"stopped"}}})";
inline constexpr char kSstpDisabled[] = R"({"services":{"SstpSvc":{"start":"disabled","state":"stopped"}}})";
inline constexpr char kProhibitIpSecOn[] =
    R"({"registry":{"HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters":{"ProhibitIpSec":1}}})";
/// vpn.example.com answers on both ports, and negotiation proved who is behind NAT.
inline constexpr char kServerInTheOpen[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1}]}}})";
inline constexpr char kServerBehindNat[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":true,"clientBehindNat":true,"rungs":[
    {"rung":"mm1","port":500,"result":"answered","ms":23,"sends":1,"sourcePorts":1},
    {"rung":"mm1","port":4500,"result":"answered","ms":24,"sends":1,"sourcePorts":1}]}}})";
inline constexpr char kServerSilent[] = R"({"dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},
    {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2},
    {"rung":"ikev2","port":500,"result":"silent","sends":6,"sourcePorts":2},
    {"rung":"ikev2","port":4500,"result":"silent","sends":6,"sourcePorts":2}]}}})";

inline constexpr char kPortalOpen[] = R"({"portal":{"probes":[
    {"probe":"http","url":"http://one.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected"},
    {"probe":"http","url":"http://two.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected"}]}})";
inline constexpr char kPortalPending[] = R"({"portal":{"probes":[
    {"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,"body":"nothing",
     "hops":[{"by":"location","to":"http://login.guest.test/splash?mac=...","reply":"answered","status":200}]},
    {"probe":"https","url":"https://three.example/","reply":"timed-out"}]}})";

/// `content` as JSON of a case: 2, "\"2\"", {"absent":true} ...
QByteArray natTValue(const char *content);
QByteArray prohibitIpSec(const char *content);

/// Nobody wrote anything, or everything was written at one time.
class FixedOwnChanges : public OwnChanges {
public:
    FixedOwnChanges() = default;
    explicit FixedOwnChanges(QDateTime at) : m_at(std::move(at)) {}
    std::optional<QDateTime> writtenAt(const Change &) const override { return m_at; }

private:
    std::optional<QDateTime> m_at;
};

/// Every check on the recorded computer, for the server of its record.
Report lookAt(const CaseFile &computer, const OwnChanges &ownChanges = FixedOwnChanges());
Report lookAt(const CaseFile &computer, const Target &target, const OwnChanges &ownChanges = FixedOwnChanges());

/// Of the check with this id; it has to be among them.
const Finding &findingOf(const Report &report, const char *check);
QStringList causesOf(const Finding &finding);
QStringList causesOf(const Verdict &verdict);
QStringList excludedFrom(const Verdict &verdict);
/// "a|b" for each set.
QStringList openSetsOf(const Verdict &verdict);

} // namespace fix789::test
