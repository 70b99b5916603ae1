// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ike/crypto/diffie_hellman.h"

#include "ike/crypto/openssl_handles.h"
#include "ike/wire/isakmp_numbers.h"

#include <openssl/core_names.h>
#include <openssl/err.h>

#include <algorithm>
#include <array>

namespace fix789::ike {
namespace {

enum class GroupKind { Oakley /* OpenSSL has the prime, not the group */, Modp, Ecp };

struct Group {
    std::uint16_t number;
    GroupKind kind;
    const char *name;    ///< OpenSSL's
    qsizetype fieldSize; ///< bytes of the prime
};

constexpr std::array kGroups{
    Group{isakmp::kGroupModp768, GroupKind::Oakley, "", 96},
    Group{isakmp::kGroupModp1024, GroupKind::Oakley, "", 128},
    Group{isakmp::kGroupModp1536, GroupKind::Modp, "modp_1536", 192},
    Group{isakmp::kGroupModp2048, GroupKind::Modp, "modp_2048", 256},
    Group{isakmp::kGroupModp3072, GroupKind::Modp, "modp_3072", 384},
    Group{isakmp::kGroupModp4096, GroupKind::Modp, "modp_4096", 512},
    Group{17, GroupKind::Modp, "modp_6144", 768},
    Group{18, GroupKind::Modp, "modp_8192", 1024},
    Group{isakmp::kGroupEcp256, GroupKind::Ecp, "P-256", 32},
    Group{isakmp::kGroupEcp384, GroupKind::Ecp, "P-384", 48},
    Group{isakmp::kGroupEcp521, GroupKind::Ecp, "P-521", 66},
    Group{isakmp::kGroupModp2048s256, GroupKind::Modp, "dh_2048_256", 256},
};

constexpr char kUncompressed = 4; // first byte of an uncompressed point (SEC 1, 2.3.3)

openssl::Parameters oakleyParameters(const Group &group)
{
    const openssl::Number prime(group.number == isakmp::kGroupModp768 ? BN_get_rfc2409_prime_768(nullptr)
                                                                      : BN_get_rfc2409_prime_1024(nullptr));
    const openssl::Number generator(BN_new());
    const openssl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!prime || !generator || !builder || BN_set_word(generator.get(), 2) <= 0 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_P, prime.get()) <= 0 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_FFC_G, generator.get()) <= 0)
        return nullptr;
    return openssl::Parameters(OSSL_PARAM_BLD_to_param(builder.get()));
}

openssl::Key generateIn(const Group &group)
{
    EVP_PKEY *made = nullptr;
    if (group.kind == GroupKind::Oakley) {
        const openssl::Parameters parameters = oakleyParameters(group);
        const openssl::KeyContext reader(EVP_PKEY_CTX_new_from_name(nullptr, "DH", nullptr));
        EVP_PKEY *read = nullptr;
        if (!parameters || !reader || EVP_PKEY_fromdata_init(reader.get()) <= 0 ||
            EVP_PKEY_fromdata(reader.get(), &read, EVP_PKEY_KEY_PARAMETERS, parameters.get()) <= 0)
            return nullptr;
        const openssl::Key domain(read);
        const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, domain.get(), nullptr));
        if (!context || EVP_PKEY_keygen_init(context.get()) <= 0 || EVP_PKEY_generate(context.get(), &made) <= 0)
            return nullptr;
        return openssl::Key(made);
    }
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, group.kind == GroupKind::Ecp ? "EC" : "DH", nullptr));
    // OpenSSL's interface takes the name without const, but does not change it.
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, const_cast<char *>(group.name), 0),
        OSSL_PARAM_construct_end()};
    if (!context || EVP_PKEY_keygen_init(context.get()) <= 0 || EVP_PKEY_CTX_set_params(context.get(), parameters) <= 0 ||
        EVP_PKEY_generate(context.get(), &made) <= 0)
        return nullptr;
    return openssl::Key(made);
}

openssl::Key keyOf(const Group &group, const QByteArray &number, const QByteArray &publicValue)
{
    const bool ecp = group.kind == GroupKind::Ecp;
    const QByteArray point = kUncompressed + publicValue;
    const auto asNumber = [](const QByteArray &bytes) {
        return openssl::Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.data()), int(bytes.size()), nullptr));
    };
    const openssl::Number secret = asNumber(number);
    const openssl::Number value = asNumber(publicValue);
    const openssl::ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!secret || !value || !builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.name, 0) <= 0 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()) <= 0 ||
        (ecp ? OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), std::size_t(point.size()))
             : OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, value.get())) <= 0)
        return nullptr;
    const openssl::Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, ecp ? "EC" : "DH", nullptr));
    EVP_PKEY *made = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, parameters.get()) <= 0)
        return nullptr;
    return openssl::Key(made);
}

const Group *groupOf(std::uint16_t number)
{
    const auto *const found =
        std::find_if(kGroups.begin(), kGroups.end(), [number](const Group &one) { return one.number == number; });
    return found != kGroups.end() ? found : nullptr;
}

Failure notSupported(std::uint16_t group)
{
    ERR_clear_error();
    return failure(ErrorKind::NotSupported, QStringLiteral("using Diffie-Hellman group %1").arg(group));
}

QByteArray encodedPublicValue(EVP_PKEY *key)
{
    unsigned char *bytes = nullptr;
    const std::size_t size = EVP_PKEY_get1_encoded_public_key(key, &bytes);
    const QByteArray value(reinterpret_cast<const char *>(bytes), qsizetype(size));
    OPENSSL_free(bytes);
    return value;
}

QByteArray paddedTo(qsizetype size, const QByteArray &number)
{
    return QByteArray(std::max<qsizetype>(size - number.size(), 0), '\0') + number;
}

} // namespace

struct DiffieHellman::Key {
    Group group;
    openssl::Key pair;
};

DiffieHellman::DiffieHellman(std::unique_ptr<Key> key) : m_key(std::move(key)) {}
DiffieHellman::DiffieHellman(DiffieHellman &&) noexcept = default;
DiffieHellman &DiffieHellman::operator=(DiffieHellman &&) noexcept = default;
DiffieHellman::~DiffieHellman() = default;

Result<DiffieHellman> DiffieHellman::generate(std::uint16_t group)
{
    const Group *found = groupOf(group);
    openssl::Key pair = found != nullptr ? generateIn(*found) : nullptr;
    if (!pair)
        return notSupported(group);
    return DiffieHellman(std::make_unique<Key>(Key{*found, std::move(pair)}));
}

Result<DiffieHellman> DiffieHellman::withKey(std::uint16_t group, const QByteArray &number, const QByteArray &publicValue)
{
    const Group *found = groupOf(group);
    openssl::Key pair = found != nullptr && found->kind != GroupKind::Oakley ? keyOf(*found, number, publicValue) : nullptr;
    if (!pair)
        return notSupported(group);
    return DiffieHellman(std::make_unique<Key>(Key{*found, std::move(pair)}));
}

QByteArray DiffieHellman::publicValue() const
{
    const QByteArray encoded = encodedPublicValue(m_key->pair.get());
    if (m_key->group.kind == GroupKind::Ecp)
        return encoded.mid(1);
    return paddedTo(m_key->group.fieldSize, encoded);
}

Result<QByteArray> DiffieHellman::shared(const QByteArray &peerValue) const
{
    const auto malformed = [] {
        ERR_clear_error();
        return failure(ErrorKind::Malformed, QStringLiteral("reading a Diffie-Hellman value"));
    };
    const Group &group = m_key->group;
    const bool ecp = group.kind == GroupKind::Ecp;
    // SoftEther omits a leading zero byte of its MODP value: once in 256 negotiations.
    if (ecp ? peerValue.size() != group.fieldSize * 2
            : peerValue.size() > group.fieldSize || peerValue.size() < group.fieldSize - 2)
        return malformed();
    const QByteArray encoded = ecp ? kUncompressed + peerValue : paddedTo(group.fieldSize, peerValue);
    const openssl::Key peer(EVP_PKEY_new());
    if (!peer || EVP_PKEY_copy_parameters(peer.get(), m_key->pair.get()) <= 0 ||
        EVP_PKEY_set1_encoded_public_key(peer.get(), reinterpret_cast<const unsigned char *>(encoded.data()),
                                         std::size_t(encoded.size())) <= 0)
        return malformed();
    const openssl::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key->pair.get(), nullptr));
    std::size_t size = std::size_t(group.fieldSize);
    QByteArray secret(group.fieldSize, '\0');
    // EVP_PKEY_derive_set_peer would raise a MODP value to the group's order, which takes longer than everything else here.
    // For a safe prime the quick range check is as good; otherwise OpenSSL runs the full one.
    const openssl::KeyContext checking(EVP_PKEY_CTX_new_from_pkey(nullptr, peer.get(), nullptr));
    if (!checking || EVP_PKEY_public_check_quick(checking.get()) <= 0)
        return malformed();
    if (!context || EVP_PKEY_derive_init(context.get()) <= 0 || EVP_PKEY_derive_set_peer_ex(context.get(), peer.get(), 0) <= 0 ||
        EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(secret.data()), &size) <= 0)
        return malformed();
    return paddedTo(group.fieldSize, secret.first(qsizetype(size)));
}

} // namespace fix789::ike
