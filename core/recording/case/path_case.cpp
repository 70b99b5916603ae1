// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

constexpr int kMostAddresses = 64;

const Table<IcmpError> &icmpOfControl()
{
    static const Table<IcmpError> kTable = icmpTable("controlIcmp", Optional, 1, 255);
    return kTable;
}

Form<QString> hostName()
{
    return text(255, 1);
}

bool isConsistent(const NameAnswer &answer, const QJsonObject &json)
{
    const bool answered = answer.reply == NameReply::Answered;
    return answered != answer.addresses.isEmpty() &&
           (!answered || answer.question != NameQuestion::Known || json.contains(u"asExpected")) &&
           (answer.question == NameQuestion::Server) != answer.resolver.isEmpty();
}

constexpr char kConsistent[] = R"({"allOf": [
  {"if": {"properties": {"reply": {"const": "answered"}}}, "then": {"required": ["addresses"], "properties": {"addresses": {"minItems": 1}}},
   "else": {"properties": {"addresses": {"maxItems": 0}}}},
  {"if": {"properties": {"reply": {"const": "answered"}, "asked": {"const": "known"}}}, "then": {"required": ["asExpected"]}},
  {"if": {"properties": {"asked": {"const": "server"}}}, "then": {"required": ["resolver"]}, "else": {"not": {"required": ["resolver"]}}}]})";

} // namespace

template <>
const Table<UdpControl> &table()
{
    using Control = UdpControl;
    static const Table<Control> kTable{
        "udpControl",
        "Who else was asked by UDP",
        {row(Required, "control", &Control::kind, word<UdpControlKind>(), kKeep, "what was asked; `dns`: a resolver outside"),
         row(Required, "host", &Control::host, hostName(), &Pseudonyms::server, "as the settings name it"),
         row(Optional, "address", &Control::address, hostName(), &Pseudonyms::address, "its address"),
         row(Optional, "port", &Control::port, port(), kKeep, "its UDP port"),
         row(Required, "reply", &Control::reply, word<UdpControlReply>(), kKeep,
             "`rejected`: an ICMP error came back; `failed`: it could not be sent"),
         row(Optional, "sends", &Control::sends, whole<int>(0, 1000), kKeep, "how many datagrams"),
         row(Optional, "ms", &Control::ms, whole<int>(0, 1'000'000), kKeep, "from the first datagram to the answer"),
         row(Optional, "publicAddress", &Control::publicAddress, hostName(), &Pseudonyms::address,
             "ours, as a STUN server saw it"),
         row(Optional, "time", &Control::told, time(), kKeep,
             "what an NTP server's clock showed; beside `clock.now` it tells whether this computer's is right"),
         row(Optional, "icmp", &Control::icmp, object<IcmpError, icmpOfControl>(), "of a rejected one")}};
    return kTable;
}

template <>
const Table<NameAnswer> &table()
{
    static const Table<NameAnswer> kTable{
        "nameAnswer",
        "What a name was answered with",
        {row(Required, "asked", &NameAnswer::question, word<NameQuestion>(), kKeep,
             "`random`: a name that nobody has, `known`: one whose addresses do not change, both of the computer's own resolver; "
             "`server`: the VPN server's, of another `resolver`"),
         row(Required, "name", &NameAnswer::name, hostName(), &Pseudonyms::server, "the name"),
         row(Optional, "resolver", &NameAnswer::resolver, hostName(), &Pseudonyms::server, "who was asked"),
         row(Required, "reply", &NameAnswer::reply, word<NameReply>(), kKeep, "what came back"),
         row(Optional, "addresses", &NameAnswer::addresses, texts(kMostAddresses, hostName()), &Pseudonyms::address,
             "where it was answered"),
         row(Written, "asExpected", &NameAnswer::asExpected, flag(), kKeep, "of a known one that was answered")
             .when([](const NameAnswer &answer) {
                 return answer.question == NameQuestion::Known && answer.reply == NameReply::Answered;
             })},
        isConsistent,
        kConsistent};
    return kTable;
}

} // namespace fix789::recording::members
