// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// A real certificate with a real key in a real store, as far as Wine has them.
#include "adapters/windows/read/windows_certificates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

#include <windows.h>

#include <wincrypt.h>

namespace fix789::tests::certificates_test {
using namespace adapters;
namespace {

constexpr wchar_t kContainer[] = L"fix789-test-key";
const QString kSubject = QStringLiteral("CN=fix789 test 5d1c");

class StoredCertificate : public testing::Test {
protected:
    void SetUp() override
    {
        CryptAcquireContextW(&m_provider, kContainer, nullptr, PROV_RSA_FULL, CRYPT_DELETEKEYSET);
        ASSERT_TRUE(CryptAcquireContextW(&m_provider, kContainer, MS_ENHANCED_PROV_W, PROV_RSA_FULL, CRYPT_NEWKEYSET));
        HCRYPTKEY key = 0;
        ASSERT_TRUE(CryptGenKey(m_provider, AT_KEYEXCHANGE, 2048 << 16, &key));
        CryptDestroyKey(key);
        std::array<BYTE, 256> name{};
        DWORD size = DWORD(name.size());
        ASSERT_TRUE(
            CertStrToNameW(X509_ASN_ENCODING, L"CN=fix789 test 5d1c", CERT_X500_NAME_STR, nullptr, name.data(), &size, nullptr));
        CERT_NAME_BLOB blob{size, name.data()};
        CRYPT_KEY_PROV_INFO link{};
        link.pwszContainerName = const_cast<wchar_t *>(kContainer);
        link.pwszProvName = const_cast<wchar_t *>(MS_ENHANCED_PROV_W);
        link.dwProvType = PROV_RSA_FULL;
        link.dwKeySpec = AT_KEYEXCHANGE;
        const CERT_CONTEXT *made = CertCreateSelfSignCertificate(m_provider, &blob, 0, &link, nullptr, nullptr, nullptr, nullptr);
        ASSERT_NE(made, nullptr);
        m_store = CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0, CERT_SYSTEM_STORE_CURRENT_USER, L"MY");
        ASSERT_NE(m_store, nullptr);
        ASSERT_TRUE(CertAddCertificateContextToStore(m_store, made, CERT_STORE_ADD_REPLACE_EXISTING, &m_stored));
        CertFreeCertificateContext(made);
        ASSERT_TRUE(CertControlStore(m_store, 0, CERT_STORE_CTRL_COMMIT, nullptr)); // Wine writes it when told to, or at the end
    }
    void TearDown() override
    {
        if (m_stored)
            CertDeleteCertificateFromStore(m_stored);
        if (m_store)
            CertControlStore(m_store, 0, CERT_STORE_CTRL_COMMIT, nullptr);
        if (m_store)
            CertCloseStore(m_store, 0);
        CryptReleaseContext(m_provider, 0);
        CryptAcquireContextW(&m_provider, kContainer, nullptr, PROV_RSA_FULL, CRYPT_DELETEKEYSET);
    }

    static const ComputerCertificate *ours(const std::vector<ComputerCertificate> &all)
    {
        const auto it = std::ranges::find(all, kSubject, &ComputerCertificate::subject);
        return it == all.end() ? nullptr : &*it;
    }

    HCRYPTPROV m_provider = 0;
    HCERTSTORE m_store = nullptr;
    const CERT_CONTEXT *m_stored = nullptr;
};

TEST_F(StoredCertificate, IsReadWithItsDaysItsKeyAndItsRoot)
{
    const auto all = windowsCertificates();
    ASSERT_TRUE(all);
    const ComputerCertificate *certificate = ours(*all);
    ASSERT_NE(certificate, nullptr);
    EXPECT_EQ(certificate->store, CertificateStore::User);
    EXPECT_EQ(certificate->issuer, kSubject);
    EXPECT_EQ(certificate->thumbprint.size(), 40);
    EXPECT_LE(certificate->notBefore, QDateTime::currentDateTimeUtc().addSecs(60));
    EXPECT_GT(certificate->notAfter, QDateTime::currentDateTimeUtc());
    EXPECT_TRUE(certificate->hasKey);
    EXPECT_EQ(certificate->key, KeyUse::Usable);
    EXPECT_EQ(certificate->chain, ChainState::RootUntrusted);
    EXPECT_EQ(certificate->keyAlgorithm, QStringLiteral("1.2.840.113549.1.1.1"));
    EXPECT_EQ(certificate->keyBits, 2048);
    EXPECT_FALSE(certificate->purposes.has_value());
    EXPECT_FALSE(certificate->authority);
}

TEST_F(StoredCertificate, OfAPersonIsNotReadByWhatRunsElevated)
{
    const auto ofComputer = windowsComputerCertificates();
    ASSERT_TRUE(ofComputer);
    EXPECT_EQ(ours(*ofComputer), nullptr);
    EXPECT_TRUE(
        std::ranges::all_of(*ofComputer, [](const ComputerCertificate &one) { return one.store == CertificateStore::Computer; }));
}

// That one whose root is trusted comes out so cannot be shown here: Wine reads the roots once in a process.
TEST_F(StoredCertificate, ShownBySomebodyWithoutATrustedRootIsNotTrusted)
{
    const QByteArray der(reinterpret_cast<const char *>(m_stored->pbCertEncoded), qsizetype(m_stored->cbCertEncoded));
    EXPECT_EQ(windowsCertificateTrust({der}), ChainState::RootUntrusted);
    EXPECT_EQ(windowsCertificateTrust({der, QByteArray("no certificate")}), ChainState::RootUntrusted);
}

TEST_F(StoredCertificate, AmongTwoThousandIsReadInTime)
{
    std::array<BYTE, 256> name{};
    DWORD size = DWORD(name.size());
    ASSERT_TRUE(
        CertStrToNameW(X509_ASN_ENCODING, L"CN=fix789 crowd 5d1c", CERT_X500_NAME_STR, nullptr, name.data(), &size, nullptr));
    CERT_NAME_BLOB blob{size, name.data()};
    CRYPT_KEY_PROV_INFO link{};
    link.pwszContainerName = const_cast<wchar_t *>(kContainer);
    link.pwszProvName = const_cast<wchar_t *>(MS_ENHANCED_PROV_W);
    link.dwProvType = PROV_RSA_FULL;
    link.dwKeySpec = AT_KEYEXCHANGE;
    std::vector<const CERT_CONTEXT *> unconnected;
    for (int i = 0; i < 1999; ++i) {
        const CERT_CONTEXT *made = CertCreateSelfSignCertificate(m_provider, &blob, 0, &link, nullptr, nullptr, nullptr, nullptr);
        ASSERT_NE(made, nullptr);
        const CERT_CONTEXT *stored = nullptr;
        ASSERT_TRUE(CertAddCertificateContextToStore(m_store, made, CERT_STORE_ADD_ALWAYS, &stored));
        CertFreeCertificateContext(made);
        unconnected.push_back(stored);
    }
    ASSERT_TRUE(CertControlStore(m_store, 0, CERT_STORE_CTRL_COMMIT, nullptr));
    const auto begun = std::chrono::steady_clock::now();
    const auto all = windowsCertificates();
    const auto took = std::chrono::steady_clock::now() - begun;
    for (const CERT_CONTEXT *one : unconnected)
        CertDeleteCertificateFromStore(one);
    ASSERT_TRUE(all) << all.error().doing.toStdString();
    EXPECT_GE(all->size(), 2000U);
    EXPECT_NE(ours(*all), nullptr);
    EXPECT_LT(took, std::chrono::minutes(1)); // fails only by a hang
}

TEST(ShownCertificate, ThatIsNoneIsAnError)
{
    EXPECT_FALSE(windowsCertificateTrust({}));
    EXPECT_FALSE(windowsCertificateTrust({QByteArray("no certificate")}));
    EXPECT_FALSE(windowsCertificateTrust({QByteArray()}));
}

TEST_F(StoredCertificate, WhoseKeyWasDeletedIsNotUsable)
{
    CryptReleaseContext(m_provider, 0);
    m_provider = 0;
    HCRYPTPROV gone = 0;
    ASSERT_TRUE(CryptAcquireContextW(&gone, kContainer, MS_ENHANCED_PROV_W, PROV_RSA_FULL, CRYPT_DELETEKEYSET));
    const auto all = windowsCertificates();
    ASSERT_TRUE(all);
    const ComputerCertificate *certificate = ours(*all);
    ASSERT_NE(certificate, nullptr);
    EXPECT_TRUE(certificate->hasKey);
    EXPECT_NE(certificate->key, KeyUse::Usable); // Wine gives a number that says nothing of the key
}

TEST(Certificates, OfAComputerWithoutAnyAreNone)
{
    const auto all = windowsCertificates();
    ASSERT_TRUE(all);
    EXPECT_TRUE(std::ranges::none_of(*all, [](const ComputerCertificate &c) { return c.subject == kSubject; }));
}

} // namespace
} // namespace fix789::tests::certificates_test
