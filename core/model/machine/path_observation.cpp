// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/path_observation.h"

#include "base/enum_names.h"

#include <array>
#include <utility>

namespace fix789 {
namespace {

constexpr std::array<std::pair<UdpControlKind, const char *>, 4> kControlKinds{
    {{UdpControlKind::Stun, "stun"}, {UdpControlKind::Ntp, "ntp"}, {UdpControlKind::Quic, "quic"}, {UdpControlKind::Dns, "dns"}}};
constexpr std::array<std::pair<UdpControlReply, const char *>, 4> kControlReplies{{{UdpControlReply::Answered, "answered"},
                                                                                   {UdpControlReply::Silent, "silent"},
                                                                                   {UdpControlReply::Rejected, "rejected"},
                                                                                   {UdpControlReply::Failed, "failed"}}};
constexpr std::array<std::pair<NameQuestion, const char *>, 3> kQuestions{
    {{NameQuestion::Random, "random"}, {NameQuestion::Known, "known"}, {NameQuestion::Server, "server"}}};
constexpr std::array<std::pair<NameReply, const char *>, 4> kNameReplies{{{NameReply::Answered, "answered"},
                                                                          {NameReply::NoSuchName, "no-such-name"},
                                                                          {NameReply::Silent, "silent"},
                                                                          {NameReply::Failed, "failed"}}};

} // namespace

QString toString(UdpControlKind kind)
{
    return wordOf(kControlKinds, kind);
}

QString toString(UdpControlReply reply)
{
    return wordOf(kControlReplies, reply);
}

QString toString(NameQuestion question)
{
    return wordOf(kQuestions, question);
}

QString toString(NameReply reply)
{
    return wordOf(kNameReplies, reply);
}

std::optional<UdpControlKind> udpControlKindFromString(const QString &word)
{
    return valueOf(kControlKinds, word);
}

std::optional<UdpControlReply> udpControlReplyFromString(const QString &word)
{
    return valueOf(kControlReplies, word);
}

std::optional<NameQuestion> nameQuestionFromString(const QString &word)
{
    return valueOf(kQuestions, word);
}

std::optional<NameReply> nameReplyFromString(const QString &word)
{
    return valueOf(kNameReplies, word);
}

} // namespace fix789
