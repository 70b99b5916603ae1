// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/causes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fix789 {
namespace {

// Order: what everything else stands on comes first. A computer without a resolver cannot be judged further out; services come
// before the registry values that they read; this computer before the path, the path before the server, the server before keys.
// Services share one number: among them the order of the chain stands.
constexpr std::array<CauseEntry, 20> kTable{{
    {cause::kServiceMissing, Side::Computer, QT_TRANSLATE_NOOP("Text", "The service \"%1\" is missing from this computer."),
     QT_TRANSLATE_NOOP("Text", "Windows itself is damaged here. Ask the person who looks after this computer to repair the "
                               "Windows installation (sfc /scannow, or an in-place repair)."),
     10},
    {cause::kServiceDisabled, Side::Computer, QT_TRANSLATE_NOOP("Text", "The service \"%1\" is switched off."),
     QT_TRANSLATE_NOOP("Text",
                       "We can switch it back on, to the start type that Windows gives it. This asks for an administrator."),
     10},
    {cause::kServiceFailsToStart, Side::Computer, QT_TRANSLATE_NOOP("Text", "The service \"%1\" cannot be started."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who looks after this computer to read the system event log for this service."),
     10},
    {cause::kProhibitIpSec, Side::Computer, QT_TRANSLATE_NOOP("Text", "Windows is told not to protect L2TP with IPsec."),
     QT_TRANSLATE_NOOP("Text", "We can set the value back. This asks for an administrator and takes effect after a restart. If "
                               "your administrators made an IPsec policy of their own, ask them first."),
     20},
    {cause::kNatTWrongType, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The registry value for servers behind NAT has the wrong type."),
     QT_TRANSLATE_NOOP("Text", "We can write it as a number. This asks for an administrator and takes effect after a restart."),
     21},
    {cause::kNatTNeeded, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "The VPN server is behind a router (NAT), and Windows does not allow that."),
     QT_TRANSLATE_NOOP("Text", "We can allow it. This asks for an administrator and takes effect after a restart."), 22},
    {cause::kRestartPending, Side::Computer,
     QT_TRANSLATE_NOOP("Text", "Windows has to be restarted before a change takes effect."),
     QT_TRANSLATE_NOOP(
         "Text", "Choose \"Restart\", not \"Shut down\": Windows often keeps its state over a shutdown. Then try the VPN again."),
     23},
    {cause::kServerNameUnknown, Side::Computer, QT_TRANSLATE_NOOP("Text", "There is no server of this name."),
     QT_TRANSLATE_NOOP("Text", "Compare the server's name in the VPN connection with what you were given, letter by letter."),
     30},
    {cause::kOffline, Side::Site, QT_TRANSLATE_NOOP("Text", "This computer has no way to the internet."),
     QT_TRANSLATE_NOOP("Text", "Connect to a network first, then look again."), 31},
    {cause::kDnsDead, Side::Site, QT_TRANSLATE_NOOP("Text", "The network's resolver does not answer."),
     QT_TRANSLATE_NOOP("Text",
                       "Tell the person who runs this network that names cannot be looked up (DNS), or use another network."),
     32},
    {cause::kUdp500Rejected, Side::Site, QT_TRANSLATE_NOOP("Text", "A firewall on the path refuses UDP 500."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     40},
    {cause::kUdp500Blocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "UDP 500 does not get through between this computer and the server."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     41},
    {cause::kIkeBlocked, Side::Site, QT_TRANSLATE_NOOP("Text", "The network does not let the VPN's key exchange through."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another "
                               "network or a phone's hotspot."),
     42},
    {cause::kUdp4500Blocked, Side::Site,
     QT_TRANSLATE_NOOP("Text", "UDP 4500 does not get through between this computer and the server."),
     QT_TRANSLATE_NOOP(
         "Text",
         "Ask the person who runs this network to allow outgoing UDP 4500. Until then use another network or a phone's hotspot."),
     43},
    {cause::kServerDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The VPN server is not running or not reachable."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether it is up."), 50},
    {cause::kServerIkeDown, Side::Server, QT_TRANSLATE_NOOP("Text", "The server is there, but its VPN service is not running."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to start its IPsec service. If the name was typed by "
                               "hand, compare it first: this may be another computer."),
     51},
    {cause::kServerBannedUs, Side::Server, QT_TRANSLATE_NOOP("Text", "The server may have banned this network's address."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server to look for our public address in its ban list."), 52},
    {cause::kServerIkev2Only, Side::Server, QT_TRANSLATE_NOOP("Text", "The server speaks only IKEv2, and L2TP needs IKEv1."),
     QT_TRANSLATE_NOOP("Text", "Ask the person who runs the VPN server whether IKEv2 is meant to be used; then make a new VPN "
                               "connection of the type IKEv2."),
     53},
    {cause::kServerProposalMismatch, Side::Server,
     QT_TRANSLATE_NOOP("Text", "The server accepts none of the encryption methods that Windows offers."),
     QT_TRANSLATE_NOOP(
         "Text", "Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients."),
     54},
    {cause::kPskWrong, Side::Computer, QT_TRANSLATE_NOOP("Text", "The pre-shared key is not the server's."),
     QT_TRANSLATE_NOOP("Text", "Enter the pre-shared key again, exactly as you were given it."), 60},
}};

// What has a subject is named by it in its title.
bool takesSubject(const CauseEntry &entry)
{
    return std::string_view(entry.title).contains("%1");
}

} // namespace

std::span<const CauseEntry> allCauses()
{
    return kTable;
}

const CauseEntry *findCause(CauseId id)
{
    const auto it = std::ranges::find(kTable, id, &CauseEntry::id);
    return it == kTable.end() ? nullptr : &*it;
}

Result<CauseRef> causeFromString(const QString &text)
{
    static const QRegularExpression kSubject(QStringLiteral("\\A[A-Za-z0-9._{}-]{1,64}\\z"));
    const qsizetype colon = text.indexOf(u':');
    const QString id = colon < 0 ? text : text.left(colon);
    const QString subject = colon < 0 ? QString() : text.mid(colon + 1);
    const auto it = std::ranges::find_if(kTable, [&](const CauseEntry &entry) { return entry.id.toString() == id; });
    if (it == kTable.end() || (colon >= 0 && !takesSubject(*it)) || (colon >= 0 && !kSubject.match(subject).hasMatch()))
        return failure(ErrorKind::Malformed, QStringLiteral("reading a cause"));
    return CauseRef{it->id, subject};
}

Text titleOf(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry ? Text{entry->title, {cause.subject}} : Text{};
}

Text adviceFor(const CauseRef &cause)
{
    const CauseEntry *entry = findCause(cause.id);
    return entry ? Text{entry->advice, {cause.subject}} : Text{};
}

QString toString(Side side)
{
    switch (side) {
    case Side::Computer:
        return QStringLiteral("computer");
    case Side::Site:
        return QStringLiteral("site");
    case Side::Server:
        return QStringLiteral("server");
    case Side::Account:
        return QStringLiteral("account");
    case Side::Policy:
        return QStringLiteral("policy");
    }
    return {};
}

} // namespace fix789
