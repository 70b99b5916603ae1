// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/ras_error_numbers.h"

#include "analysis/ras_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>

namespace fix789::analysis {
namespace ras_numbers {
namespace {

using enum RasKind;

struct Numbers {
    int first;
    int last;
    RasKind kind;
};

// raserror.h 600-870, and what Remote Access adds above; winerror.h for the rest.
constexpr auto kNumbers = std::to_array<Numbers>({
    {2, 3, BadParameter},
    {5, 5, Service},
    {31, 31, BadParameter},
    {51, 54, NoWay},
    {59, 59, Interrupted},
    {64, 64, Interrupted},
    {67, 67, NoWay},
    {87, 87, BadParameter},
    {121, 121, NoAnswer},
    {995, 995, EndedHere},
    {1053, 1084, Service},
    {1168, 1168, BadParameter},
    {1203, 1203, NoWay},
    {1223, 1223, EndedHere},
    {1225, 1225, Refused},
    {1231, 1233, NoWay},
    {1234, 1234, NoAnswer},
    {1236, 1236, Interrupted},
    {1311, 1311, Directory},
    {1326, 1326, Password},
    {1327, 1331, NotAllowed},
    {1355, 1355, Directory},
    {1385, 1385, NotAllowed},
    {1460, 1460, NoAnswer},
    {1722, 1753, Service},
    {1793, 1793, NotAllowed},
    {1907, 1907, NotAllowed},
    {1909, 1909, Locked},
    {600, 618, Device},
    {619, 619, LinkEnded},
    {620, 620, Device},
    {621, 625, Phonebook},
    {626, 627, Phonebook},
    {628, 629, LinkEnded},
    {630, 630, Device},
    {631, 631, Interrupted},
    {632, 637, Device},
    {638, 638, NoAnswer},
    {639, 644, Address},
    {645, 645, NeedsPassword},
    {646, 649, NotAllowed},
    {650, 650, NoPpp},
    {651, 652, DeviceReported},
    {653, 657, Phonebook},
    {658, 666, Device},
    {667, 667, Phonebook},
    {668, 668, LinkEnded},
    {669, 675, Phonebook},
    {676, 677, Device},
    {678, 678, NoAnswer},
    {679, 680, Device},
    {681, 690, Phonebook},
    {691, 691, Password},
    {692, 702, Device},
    {703, 703, NeedsPassword},
    {704, 705, LinkEnded},
    {706, 707, Device},
    {708, 709, NotAllowed},
    {710, 710, LinkEnded},
    {711, 711, Service},
    {712, 715, Device},
    {716, 716, Address},
    {717, 717, NoAddressLeft},
    {718, 718, NoPpp},
    {719, 719, LinkEnded},
    {720, 720, Address},
    {721, 721, NoPpp},
    {722, 722, LinkEnded},
    {723, 723, Phonebook},
    {724, 731, Address},
    {732, 732, NotConverging},
    {733, 733, Address},
    {734, 734, LinkEnded},
    {735, 735, NoAddressLeft},
    {736, 736, Address},
    {737, 737, LinkEnded},
    {738, 738, NoAddressLeft},
    {739, 739, Logon},
    {740, 740, Service},
    {741, 743, Encryption},
    {744, 744, Address},
    {745, 748, Service},
    {749, 749, Name},
    {750, 756, Device},
    {757, 757, Service},
    {758, 763, Device},
    {764, 764, EapCertificate},
    {765, 765, Device},
    {766, 766, OwnCertificate},
    {767, 767, Device},
    {768, 768, Protection},
    {769, 769, NoWay},
    {770, 777, Device},
    {778, 778, Eap},
    {779, 779, EapCertificate},
    {780, 780, Eap},
    {781, 781, OwnCertificate},
    {782, 783, Device},
    {784, 785, NeedsPassword},
    {786, 786, OwnCertificate},
    {787, 787, Identity},
    {788, 788, Proposal},
    {789, 789, KeyExchange},
    {790, 790, PeerCertificate},
    {791, 791, NoPolicy},
    {792, 792, TimedOut},
    {793, 793, KeyExchange},
    {794, 796, ServerPolicy},
    {797, 797, Device},
    {798, 798, EapCertificate},
    {799, 799, Device},
    {800, 800, AnyTunnel},
    {801, 801, EapServer},
    {802, 802, EapCertificate},
    {803, 805, Eap},
    {806, 806, OtherTunnel},
    {807, 807, Interrupted},
    {808, 808, Refused},
    {809, 809, NoAnswer},
    {810, 810, ServerCertificate},
    {811, 811, BadKey},
    {812, 812, ServerPolicy},
    {813, 817, Device},
    {818, 822, ServerPolicy},
    {823, 824, Eap},
    {825, 825, Phonebook},
    {826, 826, EapCertificate},
    {827, 827, IkeService},
    {828, 828, EndedHere},
    {829, 829, Interrupted},
    {830, 833, EndedHere},
    {834, 834, Service},
    {835, 835, ServerName},
    {836, 836, ServerPolicy},
    {837, 837, Interrupted},
    {838, 838, EndedHere},
    {839, 839, OtherTunnel},
    {840, 841, NoAddressLeft},
    {842, 844, OtherTunnel},
    {845, 845, Eap},
    {846, 846, Phonebook},
    {847, 847, EapCertificate},
    {848, 848, OtherTunnel},
    {849, 856, Eap},
    {857, 860, EapServer},
    {861, 863, Eap},
    {864, 866, EapServer},
    {867, 867, Eap},
    {868, 868, Name},
    {869, 869, Eap},
    {870, 870, OtherTunnel},
    {919, 919, Protocol},
    {930, 930, Directory},
    {938, 938, Directory},
    {9001, 9999, Name},
    {10049, 10051, NoWay},
    {10054, 10054, Refused},
    {10060, 10060, NoAnswer},
    {10061, 10061, Refused},
    {10064, 10065, NoWay},
    {11001, 11004, Name},
    {12001, 12175, OtherTunnel}, // WinINet: over HTTPS
    {13801, 13801, Identity},
    {13802, 13802, Proposal},
    {13803, 13804, KeyExchange},
    {13805, 13805, TimedOut},
    {13806, 13806, OwnCertificate},
    {13807, 13812, KeyExchange},
    {13813, 13813, NoAnswer},
    {13814, 13816, KeyExchange},
    {13817, 13817, Revocation},
    {13818, 13820, OwnCertificate},
    {13822, 13822, Proposal},
    {13825, 13825, NoPolicy},
    {13826, 13826, Identity},
    {13828, 13828, OwnCertificate},
    {13847, 13847, PeerCertificate},
    {13848, 13848, Revocation},
    {13850, 13850, NoPolicy},
    {13857, 13857, Protection},
    {13860, 13860, Protection},
    {13861, 13861, NoPolicy},
    {13864, 13865, Proposal},
    {13866, 13867, Identity},
    {13868, 13868, Proposal},
    {13869, 13870, Identity},
    {13871, 13874, Proposal},
    {13875, 13875, Identity},
    {13876, 13876, IkeService},
    {13881, 13881, OwnCertificate},
    {13883, 13883, IkeService},
    {13887, 13887, Identity},
    {13889, 13889, Identity},
    {13891, 13891, IkeService},
    {13905, 13905, Identity},
    {13910, 13916, Protection},
});

struct Exactly {
    int number;
    RasKind kind;
};

constexpr auto kCertificateNumbers = std::to_array<Exactly>({
    {int(0x800B010F), ServerName},        // CERT_E_CN_NO_MATCH
    {int(0x800B0101), ServerCertificate}, // CERT_E_EXPIRED
    {int(0x800B0109), ServerCertificate}, // CERT_E_UNTRUSTEDROOT
    {int(0x800B010A), ServerCertificate}, // CERT_E_CHAINING
    {int(0x800B010C), Revocation},        // CERT_E_REVOKED
    {int(0x800B010E), Revocation},        // CERT_E_REVOCATION_FAILURE
    {int(0x8009030C), Password},          // SEC_E_LOGON_DENIED
    {int(0x8009030E), NeedsPassword},     // SEC_E_NO_CREDENTIALS
    {int(0x80090322), Logon},             // SEC_E_WRONG_PRINCIPAL
    {int(0x80092010), Revocation},        // CRYPT_E_REVOKED
    {int(0x80092012), Revocation},        // CRYPT_E_NO_REVOCATION_CHECK
    {int(0x80092013), Revocation},        // CRYPT_E_REVOCATION_OFFLINE
});

struct Meaning {
    int number;
    const char *text;
};

constexpr auto kMeanings = std::to_array<Meaning>({
    {87, QT_TRANSLATE_NOOP("Text", "Windows' own device or connection is not set up as Windows expects (error %1).")},
    {619, QT_TRANSLATE_NOOP("Text", "The connection to the server was closed before the sign-in was complete (error %1).")},
    {628, QT_TRANSLATE_NOOP("Text", "The server ended the connection before the sign-in was complete (error %1).")},
    {629, QT_TRANSLATE_NOOP("Text", "The server ended the connection before the sign-in was complete (error %1).")},
    {633, QT_TRANSLATE_NOOP("Text", "The Windows device for L2TP is in use or not set up (error %1).")},
    {646, QT_TRANSLATE_NOOP("Text", "The account is not allowed to sign in at this time of day (error %1).")},
    {647, QT_TRANSLATE_NOOP("Text", "The account is disabled (error %1).")},
    {648, QT_TRANSLATE_NOOP("Text", "The account's password has expired (error %1).")},
    {649, QT_TRANSLATE_NOOP("Text", "The account has no permission to dial in (error %1).")},
    {651, QT_TRANSLATE_NOOP("Text", "The device for the connection reported a fault (error %1).")},
    {668, QT_TRANSLATE_NOOP("Text", "Windows ended its own attempt and gave no reason (error %1).")},
    {691, QT_TRANSLATE_NOOP("Text", "The server rejected the user name or password (error %1).")},
    {703, QT_TRANSLATE_NOOP("Text", "Windows needs a name, a password or another answer from you to connect (error %1).")},
    {708, QT_TRANSLATE_NOOP("Text", "The account has expired (error %1).")},
    {711, QT_TRANSLATE_NOOP("Text", "The Windows service \"Remote Access Connection Manager\" could not start (error %1).")},
    {718, QT_TRANSLATE_NOOP("Text", "The server stopped answering during the sign-in (error %1).")},
    {720, QT_TRANSLATE_NOOP("Text", "No network protocol could be agreed on after the sign-in (error %1).")},
    {732, QT_TRANSLATE_NOOP("Text", "The two sides could not agree on settings during the sign-in (error %1).")},
    {734, QT_TRANSLATE_NOOP("Text", "The connection was ended during the sign-in (error %1).")},
    {738, QT_TRANSLATE_NOOP("Text", "The server assigned no address (error %1).")},
    {741, QT_TRANSLATE_NOOP("Text", "This computer cannot encrypt as strongly as the connection requires (error %1).")},
    {742, QT_TRANSLATE_NOOP("Text", "The server cannot encrypt as strongly as the connection requires (error %1).")},
    {766, QT_TRANSLATE_NOOP("Text", "Windows found no certificate for this computer (error %1).")},
    {768, QT_TRANSLATE_NOOP("Text", "Windows could not set up data protection (error %1).")},
    {769, QT_TRANSLATE_NOOP("Text", "The server's address is unreachable (error %1).")},
    {781, QT_TRANSLATE_NOOP("Text", "Windows found no valid certificate (error %1).")},
    {786, QT_TRANSLATE_NOOP("Text", "Windows found no valid certificate for this computer (error %1).")},
    {787, QT_TRANSLATE_NOOP("Text", "Windows could not verify the server (error %1).")},
    {788, QT_TRANSLATE_NOOP("Text", "Windows and the server could not agree on data protection (error %1).")},
    {789, QT_TRANSLATE_NOOP("Text", "The key exchange failed, and Windows gives no reason (error %1).")},
    {790, QT_TRANSLATE_NOOP("Text", "The server rejected this computer's certificate (error %1).")},
    {791, QT_TRANSLATE_NOOP("Text", "Windows found no IPsec policy for the connection (error %1).")},
    {792, QT_TRANSLATE_NOOP("Text", "The key exchange was not answered in time (error %1).")},
    {793, QT_TRANSLATE_NOOP("Text", "The key exchange failed (error %1).")},
    {798, QT_TRANSLATE_NOOP("Text", "Windows found no certificate for the sign-in (error %1).")},
    {800, QT_TRANSLATE_NOOP("Text", "Windows tried every type of tunnel, and all failed (error %1).")},
    {809, QT_TRANSLATE_NOOP("Text", "The server did not answer Windows (error %1).")},
    {810, QT_TRANSLATE_NOOP("Text", "The server did not answer, probably because of its certificate (error %1).")},
    {811, QT_TRANSLATE_NOOP("Text", "The server did not answer, probably because of the key (error %1).")},
    {812, QT_TRANSLATE_NOOP("Text", "The server's policy does not allow this sign-in method (error %1).")},
    {827,
     QT_TRANSLATE_NOOP(
         "Text",
         "The Windows service \"IKE and AuthIP IPsec Keying Modules\" or \"Base Filtering Engine\" is not running (error %1).")},
    {828, QT_TRANSLATE_NOOP("Text", "The connection was idle for too long, so it was ended (error %1).")},
    {829, QT_TRANSLATE_NOOP("Text", "The connection was lost (error %1).")},
    {830, QT_TRANSLATE_NOOP("Text", "The connection was ended because the user signed out of Windows (error %1).")},
    {832, QT_TRANSLATE_NOOP("Text", "The connection was ended because the computer went to sleep (error %1).")},
    {833, QT_TRANSLATE_NOOP("Text", "The connection was ended because the computer went to sleep (error %1).")},
    {834, QT_TRANSLATE_NOOP("Text", "The Windows service \"Remote Access Connection Manager\" is not running (error %1).")},
    {835, QT_TRANSLATE_NOOP("Text", "The server's certificate is issued to a different name (error %1).")},
    {868, QT_TRANSLATE_NOOP("Text", "The server's name could not be resolved (error %1).")},
    {919, QT_TRANSLATE_NOOP("Text", "The server rejected the sign-in protocol (error %1).")},
    {930, QT_TRANSLATE_NOOP("Text", "The server's directory did not answer in time (error %1).")},
    {938, QT_TRANSLATE_NOOP("Text", "The server's directory is unreachable (error %1).")},
    {1223, QT_TRANSLATE_NOOP("Text", "The attempt was cancelled on this computer (error %1).")},
    {1326, QT_TRANSLATE_NOOP("Text", "The server rejected the user name or password (error %1).")},
    {1909, QT_TRANSLATE_NOOP("Text", "The account is locked (error %1).")},
    {13801, QT_TRANSLATE_NOOP("Text", "The two sides did not accept each other's key or certificate (error %1).")},
    {13806, QT_TRANSLATE_NOOP("Text", "Windows found no valid certificate for this computer (error %1).")},
    {13813, QT_TRANSLATE_NOOP("Text", "The server did not answer Windows (error %1).")},
    {13868, QT_TRANSLATE_NOOP("Text", "Windows and the server could not agree on data protection (error %1).")},
    {int(0x8009030C), QT_TRANSLATE_NOOP("Text", "The server rejected the user name or password (error %1).")},
    {int(0x80092010), QT_TRANSLATE_NOOP("Text", "A certificate of the connection has been revoked (error %1).")},
    {int(0x80092012), QT_TRANSLATE_NOOP("Text", "Windows could not check whether a certificate has been revoked (error %1).")},
    {int(0x80092013), QT_TRANSLATE_NOOP("Text", "Windows could not check whether a certificate has been revoked (error %1).")},
    {int(0x800B0101), QT_TRANSLATE_NOOP("Text", "A certificate of the connection is not valid today (error %1).")},
    {int(0x800B0109), QT_TRANSLATE_NOOP("Text", "Windows does not trust the issuer of a certificate (error %1).")},
    {int(0x800B010A), QT_TRANSLATE_NOOP("Text", "Windows does not trust the issuer of a certificate (error %1).")},
    {int(0x800B010C), QT_TRANSLATE_NOOP("Text", "A certificate of the connection has been revoked (error %1).")},
    {int(0x800B010E), QT_TRANSLATE_NOOP("Text", "Windows could not check whether a certificate has been revoked (error %1).")},
    {int(0x800B010F), QT_TRANSLATE_NOOP("Text", "The server's certificate is issued to a different name (error %1).")},
});

constexpr std::uint32_t kOfWin32 = 0x8007;        // FACILITY WIN32, failure
constexpr std::uint32_t kOfCertificates = 0x800B; // FACILITY_CERT
constexpr std::uint32_t kOfKeys = 0x8009;         // FACILITY_SECURITY

std::uint32_t facilityOf(int number)
{
    return std::uint32_t(number) >> 16;
}

} // namespace
} // namespace ras_numbers

int rasNumber(int error)
{
    using namespace ras_numbers;
    // Earlier versions stored "-2146762495" as "146762495".
    constexpr int kLost = 2'000'000'000;
    if (error >= 146'000'000 && error < 148'000'000)
        error = -(kLost + error);
    return facilityOf(error) == kOfWin32 ? int(std::uint32_t(error) & 0xFFFFU) : error;
}

QString rasNumberText(int error)
{
    const int number = rasNumber(error);
    return number < 0 ? QStringLiteral("0x%1").arg(std::uint32_t(number), 8, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x')
                      : QString::number(number);
}

RasKind kindOf(int number)
{
    using namespace ras_numbers;
    if (facilityOf(number) == kOfCertificates || facilityOf(number) == kOfKeys) {
        const auto known = std::ranges::find(kCertificateNumbers, number, &Exactly::number);
        return known == kCertificateNumbers.end() ? RasKind::OwnCertificate : known->kind;
    }
    const auto known =
        std::ranges::find_if(kNumbers, [number](const Numbers &range) { return number >= range.first && number <= range.last; });
    if (known != kNumbers.end())
        return known->kind;
    return number >= 13800 && number <= 13999 ? RasKind::KeyExchange : RasKind::Unknown;
}

const char *meaningOf(int number)
{
    using namespace ras_numbers;
    const auto known = std::ranges::find(kMeanings, number, &Meaning::number);
    return known == kMeanings.end() ? nullptr : known->text;
}

} // namespace fix789::analysis
