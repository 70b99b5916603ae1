// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/text.h"

#include <QString>

#include <compare>
#include <string_view>
#include <vector>

namespace fix789 {

/// Name of a cause, "area.state". The vocabulary is closed: diagnosis/causes.h has a row for every id, and a test reports an
/// id without a row.
struct CauseId {
    std::string_view name;

    auto operator<=>(const CauseId &) const = default;
    [[nodiscard]] QString toString() const { return QString::fromLatin1(name.data(), qsizetype(name.size())); }
};

/// Ids that several files use. An id that only one check reports lives in that check.
namespace cause {
inline constexpr CauseId kServiceDisabled{"service.disabled"};           // subject: service
inline constexpr CauseId kServiceMissing{"service.missing"};             // subject: service
inline constexpr CauseId kServiceFailsToStart{"service.fails-to-start"}; // subject: service
inline constexpr CauseId kServiceAccessDenied{"service.access-denied"};  // subject: service
inline constexpr CauseId kKnownBadBuild{"windows.known-bad-build"};      // subject: the update, "KB5009543"
inline constexpr CauseId kL2tpMiniport{"adapter.l2tp-miniport"};
inline constexpr CauseId kPortTaken{"port.taken"}; // subject: program, "iked.exe", or service
inline constexpr CauseId kOtherVpnRoute{"route.other-vpn"};
inline constexpr CauseId kNatTNeeded{"registry.nat-t-needed"};
inline constexpr CauseId kNatTWrongType{"registry.nat-t-wrong-type"};
inline constexpr CauseId kRestartPending{"registry.restart-pending"};
inline constexpr CauseId kProhibitIpSec{"registry.prohibit-ipsec"};
inline constexpr CauseId kProfileMissing{"profile.missing"};
inline constexpr CauseId kProfileDamaged{"profile.damaged"};
inline constexpr CauseId kProfileTunnelType{"profile.tunnel-type"};
inline constexpr CauseId kProfileAuthentication{"profile.authentication-mode"};
inline constexpr CauseId kProfileCustomCrypto{"profile.custom-crypto"};
inline constexpr CauseId kComputerClock{"computer.clock"};
inline constexpr CauseId kCertificateNone{"certificate.none"};
inline constexpr CauseId kCertificateWrongStore{"certificate.wrong-store"};
inline constexpr CauseId kCertificateNoPrivateKey{"certificate.no-private-key"};
inline constexpr CauseId kCertificateKeyUnusable{"certificate.key-unusable"};
inline constexpr CauseId kCertificateRevoked{"certificate.revoked"};
inline constexpr CauseId kCertificateExpired{"certificate.expired"};
inline constexpr CauseId kCertificateNotYetValid{"certificate.not-yet-valid"};
inline constexpr CauseId kCertificatePurpose{"certificate.purpose"};
inline constexpr CauseId kCertificateChain{"certificate.chain"};
inline constexpr CauseId kCertificateWeak{"certificate.weak"};
inline constexpr CauseId kPskNoneStored{"psk.none-stored"};
inline constexpr CauseId kPortalLoginNeeded{"portal.login-needed"};
inline constexpr CauseId kPortalPartial{"portal.partial"};
inline constexpr CauseId kPortalLoop{"portal.loop"};
inline constexpr CauseId kPortalExpired{"portal.expired"};
inline constexpr CauseId kServerNameUnknown{"profile.server-name-unknown"};
inline constexpr CauseId kDnsDead{"dns.dead"};
inline constexpr CauseId kOffline{"path.offline"};
inline constexpr CauseId kUdp500Blocked{"path.udp500-blocked"};
inline constexpr CauseId kUdp500Rejected{"path.udp500-rejected"};
inline constexpr CauseId kUdp4500Blocked{"path.udp4500-blocked"};
inline constexpr CauseId kIkeBlocked{"path.ike-blocked"};
inline constexpr CauseId kPskWrong{"psk.wrong"};
inline constexpr CauseId kServerDown{"server.down"};
inline constexpr CauseId kServerIkeDown{"server.ike-down"};
inline constexpr CauseId kServerBannedUs{"server.banned-us"};
inline constexpr CauseId kServerIkev2Only{"server.ikev2-only"};
inline constexpr CauseId kServerProposalMismatch{"server.proposal-mismatch"};
inline constexpr CauseId kPskBlankAtEdge{"psk.blank-at-edge"};
inline constexpr CauseId kPskLookalikes{"psk.lookalike-characters"};
inline constexpr CauseId kPskEncoding{"psk.encoding"};
inline constexpr CauseId kFragmentsDropped{"path.fragments-dropped"};
inline constexpr CauseId kIkeInspected{"path.ike-inspected"};
inline constexpr CauseId kLoss{"path.loss"};
inline constexpr CauseId kUdp4500NotForwarded{"server.udp4500-not-forwarded"};
inline constexpr CauseId kServerProposalWeak{"server.proposal-weak"};
inline constexpr CauseId kServerCertificateOnly{"server.certificate-only"};
inline constexpr CauseId kServerCertificateExpired{"server.certificate-expired"};
inline constexpr CauseId kServerIdentityRejected{"server.identity-rejected"};
inline constexpr CauseId kServerQuickModeMismatch{"server.quick-mode-mismatch"};
inline constexpr CauseId kServerL2tpDown{"server.l2tp-down"};
inline constexpr CauseId kServerSignInTimeout{"server.sign-in-timeout"};
inline constexpr CauseId kServerNoAddressLeft{"server.no-address-left"};
inline constexpr CauseId kCredentialsRejected{"account.credentials-rejected"};
inline constexpr CauseId kSignInProtocol{"account.sign-in-protocol"};
inline constexpr CauseId kSecondFactorTimeout{"account.second-factor-timeout"};
inline constexpr CauseId kPolicyReapplies{"policy.reapplies"}; // subject: GPO or MDM
inline constexpr CauseId kServiceHung{"service.hung"};         // subject: service
inline constexpr CauseId kFirewallRule{"firewall.rule"};       // subject: the rule
inline constexpr CauseId kFirewallPolicy{"firewall.policy"};
inline constexpr CauseId kFilterProduct{"filter.product"}; // subject: product
inline constexpr CauseId kFilterLeftOver{"filter.left-over"};
inline constexpr CauseId kFilterKillSwitch{"filter.kill-switch"};
inline constexpr CauseId kIpsecPolicyConflict{"ipsec-policy.conflict"};
inline constexpr CauseId kNatTWrongKey{"registry.nat-t-wrong-key"};
inline constexpr CauseId kProfileShadowed{"profile.shadowed"};
inline constexpr CauseId kPskStoredDiffers{"psk.stored-differs"};
inline constexpr CauseId kCertificateWrongOneChosen{"certificate.wrong-one-chosen"};
inline constexpr CauseId kCertificateRevocationUnreachable{"certificate.revocation-unreachable"};
inline constexpr CauseId kCertificateServerRoot{"certificate.server-root-untrusted"};
inline constexpr CauseId kWrongInterface{"route.wrong-interface"};
inline constexpr CauseId kL2tpInsideTunnel{"firewall.l2tp-inside-tunnel"};
inline constexpr CauseId kCredentialGuard{"account.credential-guard"};
inline constexpr CauseId kEncryptionLevel{"account.encryption-level"};
inline constexpr CauseId kPortalLoginUnreachable{"portal.login-unreachable"};
inline constexpr CauseId kPortalRandomAddress{"portal.random-address"};
inline constexpr CauseId kNoAddress{"path.no-address"};
inline constexpr CauseId kNoIpv4{"path.no-ipv4"};
inline constexpr CauseId kDnsHijacked{"dns.hijacked"};
inline constexpr CauseId kDnsPrivateAnswer{"dns.private-answer"};
inline constexpr CauseId kDnsStale{"dns.stale"};
inline constexpr CauseId kUdpBlocked{"path.udp-blocked"};
inline constexpr CauseId kEspBlocked{"path.esp-blocked"};
inline constexpr CauseId kInsideTheNetwork{"path.inside-the-network"};
inline constexpr CauseId kFragmentsReordered{"path.fragments-reordered"};
inline constexpr CauseId kPathMtu{"path.mtu"};
inline constexpr CauseId kIpsecHelper{"nat.ipsec-helper"};
inline constexpr CauseId kOneIkeClient{"nat.one-ike-client"};
inline constexpr CauseId kNatTimeout{"nat.timeout"};
inline constexpr CauseId kSiteGroupPolicy{"site.group-policy"};
inline constexpr CauseId kSiteIpskRole{"site.ipsk-role"};
inline constexpr CauseId kSiteSsidPolicy{"site.ssid-policy"};
inline constexpr CauseId kSiteAccessPointNat{"site.access-point-nat"};
inline constexpr CauseId kSiteRoleLate{"site.role-late"};
inline constexpr CauseId kServerAnswersFromElsewhere{"server.answers-from-elsewhere"};
inline constexpr CauseId kServerCertificateThumbprint{"server.certificate-thumbprint"};
inline constexpr CauseId kServerOneOfSeveral{"server.one-of-several"};
inline constexpr CauseId kServerAggressiveModeOnly{"server.aggressive-mode-only"};
inline constexpr CauseId kIpv6Dead{"path.ipv6-dead"};
inline constexpr CauseId kServerDirectAccessCertificate{"server.directaccess-certificate"};
inline constexpr CauseId kIntermittent{"path.intermittent"};
inline constexpr CauseId kCannotTellClientsApart{"server.cannot-tell-clients-apart"};
inline constexpr CauseId kNoConnectionForUs{"server.no-connection-for-us"};
inline constexpr CauseId kCannotProtect{"server.cannot-protect"};
inline constexpr CauseId kPppSilent{"server.ppp-silent"};
inline constexpr CauseId kL2tpNotEnabled{"server.l2tp-not-enabled"};
inline constexpr CauseId kCertificateServerName{"certificate.server-name"};
inline constexpr CauseId kAccountNotAllowed{"account.not-allowed"};
inline constexpr CauseId kAccountLocked{"account.locked"};
inline constexpr CauseId kProtocolRefusedByDirectory{"account.protocol-refused-by-directory"};
inline constexpr CauseId kWindowsLogonBlocked{"account.windows-logon-blocked"};
inline constexpr CauseId kWslMirrored{"computer.wsl-mirrored"};
/// Only in open sets, and last in them: a cause that the set does not name.
inline constexpr CauseId kOther{"other"};
} // namespace cause

/// A cause, and a subject where the id needs one: "service.disabled:IKEEXT".
struct CauseRef {
    CauseId id;
    QString subject;

    bool operator==(const CauseRef &) const = default;
    [[nodiscard]] QString toString() const { return subject.isEmpty() ? id.toString() : id.toString() + u':' + subject; }
};

/// A cause that a check has proven.
struct Cause {
    CauseRef ref;
    std::vector<Text> evidence; ///< observed facts, one each
    QString where;              ///< a place on the path ("hop1", an address); empty if not applicable
    bool temporary = false;     ///< something else will reverse the fix

    bool operator==(const Cause &) const = default;
};

/// At least one of these two to four causes holds; the evidence so far does not say which.
struct OpenSet {
    std::vector<CauseRef> set;
    Text next; ///< the cheapest test that distinguishes them

    bool operator==(const OpenSet &) const = default;
};

/// A cause that the evidence rules out.
struct Exclusion {
    CauseRef ref;
    Text text;

    bool operator==(const Exclusion &) const = default;
};

/// A cause that stays untestable until another problem is fixed.
struct Untested {
    CauseRef ref;
    Text until;

    bool operator==(const Untested &) const = default;
};

/// True and worth knowing, but not a fault.
struct Note {
    std::string_view id; ///< "area.what", as for causes
    Text text;

    bool operator==(const Note &) const = default;
};

} // namespace fix789
