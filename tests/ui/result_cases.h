// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fix789 {

/// What ports of a recorded computer saw, as members of a case. In a file of their own, since moc does not read them.
inline constexpr char kSilent[] = R"("dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},
    {"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2},
    {"rung":"ikev2","port":500,"result":"silent","sends":6,"sourcePorts":2},
    {"rung":"ikev2","port":4500,"result":"silent","sends":6,"sourcePorts":2}]}})";
inline constexpr char kRejected[] = R"("dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"unreachable","sends":4,"sourcePorts":2,"icmp":{"type":3,"code":13,"reporter":"192.0.2.1"}},
    {"rung":"mm1","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1}]}})";
inline constexpr char kNothingInCommon[] = R"("dns":{"vpn.example.com":["203.0.113.10"]},
  "ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
    {"rung":"mm1","port":500,"result":"refused","notification":14,"detail":"NO-PROPOSAL-CHOSEN"},
    {"rung":"mm1","port":4500,"result":"refused","notification":14,"detail":"NO-PROPOSAL-CHOSEN"}]}})";
inline constexpr char kGuestNetwork[] = R"("network":{"name":"Guest","gateway":"192.168.1.1"},
  "runs":[{"server":"vpn.example.com","result":"answered","network":{"name":"Office"}}])";
inline constexpr char kPortalOpen[] = R"("portal":{"probes":[
    {"probe":"http","url":"http://one.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected"},
    {"probe":"http","url":"http://two.example/","reply":"answered","status":200,"statusAsExpected":true,"body":"as-expected"}]})";
inline constexpr char kPortalPending[] = R"("portal":{"probes":[
    {"probe":"http","url":"http://one.example/","reply":"answered","status":302,"statusAsExpected":false,"body":"nothing",
     "hops":[{"by":"location","to":"http://login.guest.test/splash?mac=...","reply":"answered","status":200}]},
    {"probe":"https","url":"https://three.example/","reply":"timed-out"}]})";
inline constexpr char kIkeExtDisabled[] = R"("services":{"IKEEXT":{"start":"disabled","state":"stopped"}})";

} // namespace fix789
