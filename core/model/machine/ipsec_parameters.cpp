// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "model/machine/ipsec_parameters.h"

#include "base/enum_names.h"

#include <QByteArray>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace fix789 {
namespace {

using Parameters = IpsecParameters;

constexpr std::array<std::pair<Parameters::Integrity, const char *>, 4> kIntegrities{{
    {Parameters::Integrity::Md5, "MD5"},
    {Parameters::Integrity::Sha1, "SHA1"},
    {Parameters::Integrity::Sha256, "SHA256"},
    {Parameters::Integrity::Sha384, "SHA384"},
}};

constexpr std::array<std::pair<Parameters::Encryption, const char *>, 7> kEncryptions{{
    {Parameters::Encryption::Des, "DES"},
    {Parameters::Encryption::TripleDes, "DES3"},
    {Parameters::Encryption::Aes128, "AES128"},
    {Parameters::Encryption::Aes192, "AES192"},
    {Parameters::Encryption::Aes256, "AES256"},
    {Parameters::Encryption::AesGcm128, "GCMAES128"},
    {Parameters::Encryption::AesGcm256, "GCMAES256"},
}};

constexpr std::array<std::pair<Parameters::DhGroup, const char *>, 7> kDhGroups{{
    {Parameters::DhGroup::None, "None"},
    {Parameters::DhGroup::Group1, "Group1"},
    {Parameters::DhGroup::Group2, "Group2"},
    {Parameters::DhGroup::Group14, "Group14"},
    {Parameters::DhGroup::Ecp256, "ECP256"},
    {Parameters::DhGroup::Ecp384, "ECP384"},
    {Parameters::DhGroup::Group24, "Group24"},
}};

constexpr std::array<std::pair<Parameters::Cipher, const char *>, 8> kCiphers{{
    {Parameters::Cipher::Des, "DES"},
    {Parameters::Cipher::TripleDes, "DES3"},
    {Parameters::Cipher::Aes128, "AES128"},
    {Parameters::Cipher::Aes192, "AES192"},
    {Parameters::Cipher::Aes256, "AES256"},
    {Parameters::Cipher::AesGcm128, "GCMAES128"},
    {Parameters::Cipher::AesGcm192, "GCMAES192"},
    {Parameters::Cipher::AesGcm256, "GCMAES256"},
}};

constexpr std::array<std::pair<Parameters::Authentication, const char *>, 6> kAuthentications{{
    {Parameters::Authentication::Md5, "MD596"},
    {Parameters::Authentication::Sha1, "SHA196"},
    {Parameters::Authentication::Sha256, "SHA256128"},
    {Parameters::Authentication::AesGcm128, "GCMAES128"},
    {Parameters::Authentication::AesGcm192, "GCMAES192"},
    {Parameters::Authentication::AesGcm256, "GCMAES256"},
}};

constexpr std::array<std::pair<Parameters::PfsGroup, const char *>, 8> kPfsGroups{{
    {Parameters::PfsGroup::None, "None"},
    {Parameters::PfsGroup::Group1, "PFS1"},
    {Parameters::PfsGroup::Group2, "PFS2"},
    {Parameters::PfsGroup::Group14, "PFS2048"},
    {Parameters::PfsGroup::Ecp256, "ECP256"},
    {Parameters::PfsGroup::Ecp384, "ECP384"},
    {Parameters::PfsGroup::AsMainMode, "PFSMM"},
    {Parameters::PfsGroup::Group24, "PFS24"},
}};

constexpr qsizetype kNumbers = 6;

// False for a number outside the table.
template <class Table, class Value>
bool take(const Table &table, std::uint32_t number, Value &into)
{
    const auto known = std::ranges::find_if(table, [number](const auto &row) { return std::uint32_t(row.first) == number; });
    if (known != table.end())
        into = known->first;
    return known != table.end();
}

} // namespace

QString IpsecParameters::toString() const
{
    return QStringList{QStringLiteral("EncryptionMethod ") + fix789::toString(encryption),
                       QStringLiteral("IntegrityCheckMethod ") + fix789::toString(integrity),
                       QStringLiteral("DHGroup ") + fix789::toString(dhGroup),
                       QStringLiteral("CipherTransformConstants ") + fix789::toString(cipher),
                       QStringLiteral("AuthenticationTransformConstants ") + fix789::toString(authentication),
                       QStringLiteral("PfsGroup ") + fix789::toString(pfsGroup)}
        .join(QStringLiteral(", "));
}

std::optional<IpsecParameters> ipsecParametersFrom(const QString &stored)
{
    constexpr qsizetype kDigits = kNumbers * qsizetype(sizeof(std::uint32_t)) * 2;
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); };
    if (stored.size() != kDigits || !std::ranges::all_of(stored, isDigit))
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromHex(stored.toLatin1());
    std::array<std::uint32_t, kNumbers> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = qFromLittleEndian<std::uint32_t>(bytes.constData() + i * sizeof(std::uint32_t));
    IpsecParameters read;
    const bool known = take(kIntegrities, numbers[0], read.integrity) && take(kEncryptions, numbers[1], read.encryption) &&
                       take(kDhGroups, numbers[2], read.dhGroup) && take(kCiphers, numbers[3], read.cipher) &&
                       take(kAuthentications, numbers[4], read.authentication) && take(kPfsGroups, numbers[5], read.pfsGroup);
    return known ? std::optional(read) : std::nullopt;
}

QString storedForm(const IpsecParameters &parameters)
{
    QByteArray bytes(kNumbers * qsizetype(sizeof(std::uint32_t)), '\0');
    const std::array<std::uint8_t, kNumbers> numbers{std::uint8_t(parameters.integrity),      std::uint8_t(parameters.encryption),
                                                     std::uint8_t(parameters.dhGroup),        std::uint8_t(parameters.cipher),
                                                     std::uint8_t(parameters.authentication), std::uint8_t(parameters.pfsGroup)};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        bytes[qsizetype(i * sizeof(std::uint32_t))] = char(numbers[i]);
    return QString::fromLatin1(bytes.toHex().toUpper());
}

QString toString(IpsecParameters::Integrity integrity)
{
    return wordOf(kIntegrities, integrity);
}
QString toString(IpsecParameters::Encryption encryption)
{
    return wordOf(kEncryptions, encryption);
}
QString toString(IpsecParameters::DhGroup group)
{
    return wordOf(kDhGroups, group);
}
QString toString(IpsecParameters::Cipher cipher)
{
    return wordOf(kCiphers, cipher);
}
QString toString(IpsecParameters::Authentication authentication)
{
    return wordOf(kAuthentications, authentication);
}
QString toString(IpsecParameters::PfsGroup group)
{
    return wordOf(kPfsGroups, group);
}

} // namespace fix789
