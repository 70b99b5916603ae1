// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Against the credential store of this system, beside credentials of other programs.
#include "adapters/windows/process/windows_key_store.h"

#include <windows.h>

#include <wincred.h>

#include <gtest/gtest.h>

#include <string>

namespace windows_key_store_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

const QString kName = QStringLiteral("vpn.fix789-test.example");
const std::wstring kBare = L"vpn.fix789-test.example";
const std::wstring kOurs = L"Fix789:psk:vpn.fix789-test.example";

struct Stored {
    std::wstring user;
    std::wstring comment;
    QByteArray bytes;
    DWORD persist = 0;

    bool operator==(const Stored &) const = default;
};

class WindowsKeyStoreTest : public testing::Test {
protected:
    void SetUp() override { clean(); }
    void TearDown() override { clean(); }
    static void clean()
    {
        for (const std::wstring &target : {kBare, kOurs})
            CredDeleteW(target.c_str(), CRED_TYPE_GENERIC, 0);
    }
    static std::optional<Stored> at(const std::wstring &target)
    {
        CREDENTIALW *one = nullptr;
        if (!CredReadW(target.c_str(), CRED_TYPE_GENERIC, 0, &one))
            return std::nullopt;
        Stored stored{one->UserName ? one->UserName : L"", one->Comment ? one->Comment : L"",
                      QByteArray(reinterpret_cast<const char *>(one->CredentialBlob), qsizetype(one->CredentialBlobSize)),
                      one->Persist};
        CredFree(one);
        return stored;
    }
    // As another program saves one, or an earlier version of this one (through QtKeychain).
    static void put(const std::wstring &target, Stored stored)
    {
        std::wstring name = target;
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = name.data();
        credential.UserName = stored.user.empty() ? nullptr : stored.user.data();
        credential.Comment = stored.comment.empty() ? nullptr : stored.comment.data();
        credential.CredentialBlob = reinterpret_cast<BYTE *>(stored.bytes.data());
        credential.CredentialBlobSize = DWORD(stored.bytes.size());
        credential.Persist = stored.persist;
        ASSERT_TRUE(CredWriteW(&credential, 0)) << GetLastError();
    }
    static QByteArray kept(WindowsKeyStore &store)
    {
        const auto secret = store.read(kName);
        return secret ? secret->reveal().toByteArray() : QByteArray("error ") + QByteArray::number(int(secret.error().kind));
    }

    WindowsKeyStore store;
    const Stored ofEarlierVersion{L"", L"QtKeychain", "old key", CRED_PERSIST_ENTERPRISE};
};

TEST_F(WindowsKeyStoreTest, AKeyHasATargetOfItsOwnAndStaysOnThisComputer)
{
    ASSERT_TRUE(store.write(kName, Secret(QByteArray("schl\xC3\xBCssel"))));
    EXPECT_EQ(at(kOurs),
              (Stored{kBare, L"Pre-shared key of a VPN, saved by Fix789", "schl\xC3\xBCssel", CRED_PERSIST_LOCAL_MACHINE}));
    EXPECT_FALSE(at(kBare));
    EXPECT_EQ(kept(store), "schl\xC3\xBCssel");
}

TEST_F(WindowsKeyStoreTest, GivesBackEveryByteAndReplaces)
{
    QByteArray bytes;
    for (int i = 0; i < kLargestSecret; ++i)
        bytes += char(i);
    ASSERT_TRUE(store.write(kName, Secret("first")));
    ASSERT_TRUE(store.write(kName, Secret(bytes)));
    EXPECT_EQ(kept(store), bytes);
    ASSERT_TRUE(store.forget(kName));
    EXPECT_EQ(store.read(kName).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store.forget(kName).error().kind, ErrorKind::NotFound);
}

// "cmdkey /generic:vpn.example.com", or a saved sign-in of another program.
TEST_F(WindowsKeyStoreTest, ACredentialOfAnotherProgramIsNeitherReadNorReplacedNorDeleted)
{
    for (const Stored &foreign : {Stored{L"somebody", L"", "their password", CRED_PERSIST_ENTERPRISE},
                                  Stored{L"", L"", "their password", CRED_PERSIST_ENTERPRISE},
                                  Stored{L"somebody", L"QtKeychain", "their password", CRED_PERSIST_ENTERPRISE},
                                  Stored{L"", L"QtKeychain", "their password", CRED_PERSIST_LOCAL_MACHINE}}) {
        clean();
        put(kBare, foreign);
        EXPECT_EQ(store.read(kName).error().kind, ErrorKind::NotFound);
        ASSERT_TRUE(store.write(kName, Secret("key")));
        EXPECT_EQ(at(kBare), foreign);
        ASSERT_TRUE(store.forget(kName));
        EXPECT_EQ(at(kBare), foreign);
    }
}

TEST_F(WindowsKeyStoreTest, AKeyOfAnEarlierVersionIsMovedOnce)
{
    put(kBare, ofEarlierVersion);
    EXPECT_EQ(kept(store), "old key");
    EXPECT_FALSE(at(kBare));
    EXPECT_EQ(at(kOurs)->bytes, "old key");
    EXPECT_EQ(at(kOurs)->persist, DWORD(CRED_PERSIST_LOCAL_MACHINE));
    EXPECT_EQ(kept(store), "old key");
}

TEST_F(WindowsKeyStoreTest, ANewKeyReplacesThatOfAnEarlierVersion)
{
    put(kBare, ofEarlierVersion);
    ASSERT_TRUE(store.write(kName, Secret("new key")));
    EXPECT_FALSE(at(kBare));
    EXPECT_EQ(kept(store), "new key");
}

TEST_F(WindowsKeyStoreTest, AKeyOfAnEarlierVersionIsForgotten)
{
    put(kBare, ofEarlierVersion);
    ASSERT_TRUE(store.forget(kName));
    EXPECT_FALSE(at(kBare));
    EXPECT_EQ(store.read(kName).error().kind, ErrorKind::NotFound);
}

TEST_F(WindowsKeyStoreTest, RefusesNamesAndKeysThatTheContractDoesNotAllow)
{
    for (const QString &name : {QString(), QStringLiteral("a b"), QStringLiteral("a:b"), QString(65, u'a')}) {
        EXPECT_EQ(store.write(name, Secret("key")).error().kind, ErrorKind::Malformed);
        EXPECT_EQ(store.read(name).error().kind, ErrorKind::Malformed);
        EXPECT_EQ(store.forget(name).error().kind, ErrorKind::Malformed);
    }
    EXPECT_EQ(store.write(kName, Secret()).error().kind, ErrorKind::Malformed);
    EXPECT_EQ(store.write(kName, Secret(QByteArray(kLargestSecret + 1, 'k'))).error().kind, ErrorKind::Malformed);
}

} // namespace
} // namespace windows_key_store_test
