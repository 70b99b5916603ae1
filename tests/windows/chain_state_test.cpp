// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Chains as CertGetCertificateChain builds them: the status of each element, and of the whole.
#include "adapters/windows/read/chain_state.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace windows_chain_state_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

class ChainStateTest : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(CryptAcquireContextW(&m_provider, nullptr, MS_ENHANCED_PROV_W, PROV_RSA_FULL, CRYPT_VERIFYCONTEXT));
        HCRYPTKEY key = 0;
        ASSERT_TRUE(CryptGenKey(m_provider, AT_SIGNATURE, 1024 << 16, &key));
        CryptDestroyKey(key);
        m_root = made(nullptr);
        ASSERT_NE(m_root, nullptr) << GetLastError();
    }
    const CERT_CONTEXT *made(CERT_EXTENSIONS *extensions)
    {
        std::array<BYTE, 256> name{};
        DWORD size = DWORD(name.size());
        CertStrToNameW(X509_ASN_ENCODING, L"CN=fix789 root", CERT_X500_NAME_STR, nullptr, name.data(), &size, nullptr);
        CERT_NAME_BLOB blob{size, name.data()};
        CRYPT_KEY_PROV_INFO link{};
        link.dwKeySpec = AT_SIGNATURE;
        return CertCreateSelfSignCertificate(m_provider, &blob, CERT_CREATE_SELFSIGN_NO_KEY_INFO, &link, nullptr, nullptr,
                                             nullptr, extensions);
    }
    // caIssuers: http://a
    void nameTheIssuersPlace()
    {
        QByteArray access = QByteArray::fromHex("3016301406082b060105050730028608687474703a2f2f61");
        char id[] = szOID_AUTHORITY_INFO_ACCESS;
        CERT_EXTENSION extension{};
        extension.pszObjId = id;
        extension.Value = {DWORD(access.size()), reinterpret_cast<BYTE *>(access.data())};
        CERT_EXTENSIONS extensions{1, &extension};
        CertFreeCertificateContext(m_root);
        m_root = made(&extensions);
        ASSERT_NE(m_root, nullptr) << GetLastError();
    }
    void TearDown() override
    {
        if (m_root)
            CertFreeCertificateContext(m_root);
        CryptReleaseContext(m_provider, 0);
    }

    // From the first certificate to the root; the whole has the faults of all.
    ChainState stateOf(const std::vector<DWORD> &errors, const RootProgramme &programme = {.off = true})
    {
        std::vector<CERT_CHAIN_ELEMENT> elements(errors.size());
        std::vector<CERT_CHAIN_ELEMENT *> pointers;
        CERT_CHAIN_CONTEXT chain{};
        for (std::size_t i = 0; i < errors.size(); ++i) {
            elements[i].TrustStatus.dwErrorStatus = errors[i];
            elements[i].pCertContext = m_root;
            pointers.push_back(&elements[i]);
            chain.TrustStatus.dwErrorStatus |= errors[i];
        }
        CERT_SIMPLE_CHAIN simple{};
        simple.cElement = DWORD(pointers.size());
        simple.rgpElement = pointers.data();
        CERT_SIMPLE_CHAIN *chains[] = {&simple};
        chain.cChain = 1;
        chain.rgpChain = chains;
        return chainStateOf(chain, programme);
    }
    QByteArray listWithTheRoot() const
    {
        QByteArray hash(20, '\0');
        DWORD size = 20;
        CertGetCertificateContextProperty(m_root, CERT_SHA1_HASH_PROP_ID, hash.data(), &size);
        return QByteArray("list \x04\x14", 7) + hash + " more";
    }

    HCRYPTPROV m_provider = 0;
    const CERT_CONTEXT *m_root = nullptr;
};

constexpr DWORD kExpired = CERT_TRUST_IS_NOT_TIME_VALID;
constexpr DWORD kUntrusted = CERT_TRUST_IS_UNTRUSTED_ROOT;
constexpr DWORD kPartial = CERT_TRUST_IS_PARTIAL_CHAIN;

// A14: the days of the first certificate are judged by the computer's date; an issuer's end the chain.
TEST_F(ChainStateTest, AnExpiredIssuerIsNotTrusted)
{
    EXPECT_EQ(stateOf({0, 0, 0}), ChainState::Trusted);
    EXPECT_EQ(stateOf({kExpired, 0, 0}), ChainState::Trusted);
    EXPECT_EQ(stateOf({0, kExpired, 0}), ChainState::Invalid);
    EXPECT_EQ(stateOf({0, 0, kExpired}), ChainState::Invalid);
    EXPECT_EQ(stateOf({kExpired, kExpired, 0}), ChainState::Invalid);
}

TEST_F(ChainStateTest, RevocationThatWasNotAskedForIsNoFault)
{
    EXPECT_EQ(stateOf({CERT_TRUST_REVOCATION_STATUS_UNKNOWN, 0}), ChainState::Trusted);
    EXPECT_EQ(stateOf({CERT_TRUST_IS_OFFLINE_REVOCATION | CERT_TRUST_REVOCATION_STATUS_UNKNOWN, kExpired}), ChainState::Invalid);
    EXPECT_EQ(stateOf({0x40000000, 0}), ChainState::NotKnown);
}

// A23: Windows fetches the roots of Microsoft's programme when a chain first needs them.
TEST_F(ChainStateTest, ARootThatWindowsMayStillFetchIsNotKnown)
{
    EXPECT_EQ(stateOf({0, 0, kUntrusted}, {}), ChainState::NotKnown) << "no list here";
    EXPECT_EQ(stateOf({0, 0, kUntrusted}, {.list = listWithTheRoot()}), ChainState::NotKnown);
    EXPECT_EQ(stateOf({0, 0, kUntrusted}, {.list = "a list without it"}), ChainState::RootUntrusted);
    EXPECT_EQ(stateOf({0, 0, kUntrusted}, {.off = true, .list = listWithTheRoot()}), ChainState::RootUntrusted);
    EXPECT_EQ(stateOf({kUntrusted}, {}), ChainState::RootUntrusted) << "self-signed by its owner";
}

TEST_F(ChainStateTest, AMissingIssuerAboveTheFirstMayBeSuchARoot)
{
    EXPECT_EQ(stateOf({kPartial}, {}), ChainState::Incomplete);
    EXPECT_EQ(stateOf({0, kPartial}, {}), ChainState::NotKnown);
    EXPECT_EQ(stateOf({0, kPartial}, {.off = true}), ChainState::Incomplete);
    EXPECT_EQ(stateOf({CERT_TRUST_IS_REVOKED, kPartial}, {}), ChainState::Revoked);
}

// Windows fetches an issuer from the place that its certificate names, which a chain from the cache alone does not.
TEST_F(ChainStateTest, AMissingIssuerWhosePlaceIsNamedIsNotKnown)
{
    nameTheIssuersPlace();
    EXPECT_EQ(stateOf({kPartial}, {}), ChainState::NotKnown);
    EXPECT_EQ(stateOf({kPartial}, {.off = true}), ChainState::NotKnown);
    EXPECT_EQ(stateOf({0, kPartial}, {.off = true}), ChainState::NotKnown);
    EXPECT_EQ(stateOf({0, kUntrusted}, {.off = true}), ChainState::RootUntrusted) << "nothing is missing there";
}

TEST(RootProgrammeTest, IsReadFromTheRegistry)
{
    constexpr wchar_t kPolicy[] = L"SOFTWARE\\Policies\\Microsoft\\SystemCertificates\\AuthRoot";
    constexpr wchar_t kList[] = L"SOFTWARE\\Microsoft\\SystemCertificates\\AuthRoot\\AutoUpdate";
    EXPECT_FALSE(rootProgramme().off);
    const DWORD one = 1;
    ASSERT_EQ(RegSetKeyValueW(HKEY_LOCAL_MACHINE, kPolicy, L"DisableRootAutoUpdate", REG_DWORD, &one, sizeof one), ERROR_SUCCESS);
    ASSERT_EQ(RegSetKeyValueW(HKEY_LOCAL_MACHINE, kList, L"EncodedCtl", REG_BINARY, "abc", 3), ERROR_SUCCESS);
    EXPECT_TRUE(rootProgramme().off);
    EXPECT_EQ(rootProgramme().list, "abc");
    RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, kPolicy, L"DisableRootAutoUpdate");
    RegDeleteKeyValueW(HKEY_LOCAL_MACHINE, kList, L"EncodedCtl");
}

} // namespace
} // namespace windows_chain_state_test
