// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

namespace {

Form<QString> oid()
{
    return text(256, 0, "[0-9]{1,20}([.][0-9]{1,40}){1,40}");
}

QString upper(const QString &text)
{
    return text.toUpper();
}

} // namespace

template <>
const Table<ComputerCertificate> &table()
{
    using Certificate = ComputerCertificate;
    static const Table<Certificate> kTable{
        "certificate",
        "A certificate in a store \"Personal\"",
        {row(Required, "store", &Certificate::store,
             word<CertificateStore>({{CertificateStore::Computer, "computer"}, {CertificateStore::User, "user"}}), kKeep,
             "whose store"),
         row(Required, "subject", &Certificate::subject, text(), &Pseudonyms::subject, "`CN=till-3.example.com`"),
         row(Optional, "issuer", &Certificate::issuer, text(), &Pseudonyms::subject, "in the same form"),
         row(Required, "thumbprint", &Certificate::thumbprint, cleaned(text(40, 40, "[0-9A-Fa-f]{40}"), upper),
             &Pseudonyms::thumbprint, "SHA-1"),
         row(Required, "notBefore", &Certificate::notBefore, time(), kKeep, "when its validity begins"),
         row(Required, "notAfter", &Certificate::notAfter, time(), kKeep, "when its validity ends"),
         row(Optional, "purposes", &Certificate::purposes, texts(256, oid()), kKeep, "OIDs; left out: for any purpose"),
         row(Optional, "authority", &Certificate::authority, flag(), kKeep, "it is made to sign others"),
         row(Required, "hasKey", &Certificate::hasKey, flag(), kKeep, "it is linked to a private key"),
         row(Optional, "key", &Certificate::key,
             word<KeyUse>({{KeyUse::Usable, "usable"}, {KeyUse::Unusable, "unusable"}, {KeyUse::Refused, "refused"}}), kKeep,
             "whether the private key can be used"),
         row(Optional, "chain", &Certificate::chain, chainState(), kKeep, "whether this computer trusts it"),
         row(Optional, "keyAlgorithm", &Certificate::keyAlgorithm, oid(), kKeep, "OID"),
         row(Optional, "keyBits", &Certificate::keyBits, whole<int>(1, 1 << 20), kKeep, "the key's length"),
         row(Optional, "signature", &Certificate::signature, oid(), kKeep, "OID of algorithm and hash it was signed with"),
         row(Optional, "dnsNames", &Certificate::dnsNames, texts(), &Pseudonyms::server, "subject alternative names")}};
    return kTable;
}

Form<ChainState> chainState()
{
    return word<ChainState>({{ChainState::Trusted, "trusted"},
                             {ChainState::RevocationUnknown, "revocation-unknown"},
                             {ChainState::Revoked, "revoked"},
                             {ChainState::RootUntrusted, "root-untrusted"},
                             {ChainState::Incomplete, "incomplete"},
                             {ChainState::Weak, "weak"},
                             {ChainState::Invalid, "invalid"}});
}

} // namespace fix789::recording::members
