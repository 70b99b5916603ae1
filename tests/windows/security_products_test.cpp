// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Wine has no security centre: nothing is told. Everything else against one of our own, registered in this process.
#include "adapters/windows/api/com.h"
#include "adapters/windows/read/security_products.h"
#include "scripted_firewall.h"

#include <gtest/gtest.h>

#include <deque>

namespace fix789::tests::security_products_test {
using namespace adapters;
namespace {

struct ScriptedProduct : ScriptedDispatch<wsc::Product> {
    const wchar_t *name = L"";
    ULONG kind = wsc::kFirewalls;
    int state = wsc::kOn;
    HRESULT told = S_OK;

    HRESULT STDMETHODCALLTYPE get_ProductName(BSTR *to) override
    {
        *to = name ? SysAllocString(name) : nullptr;
        return told;
    }
    HRESULT STDMETHODCALLTYPE get_ProductState(int *to) override
    {
        *to = state;
        return told;
    }
};

struct ScriptedList : ScriptedDispatch<wsc::ProductList> {
    std::deque<ScriptedProduct> products;
    std::vector<ScriptedProduct *> asked;
    LONG countTold = -1; ///< -1: the truth
    HRESULT begun = S_OK;

    HRESULT STDMETHODCALLTYPE Initialize(ULONG provider) override
    {
        asked.clear();
        for (ScriptedProduct &product : products)
            if (product.kind == provider)
                asked.push_back(&product);
        return begun;
    }
    HRESULT STDMETHODCALLTYPE get_Count(LONG *count) override
    {
        *count = countTold >= 0 ? countTold : LONG(asked.size());
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE get_Item(ULONG index, wsc::Product **product) override
    {
        *product = nullptr;
        if (index >= asked.size())
            return E_INVALIDARG;
        *product = asked[index];
        ++held;
        return S_OK;
    }
    void add(const wchar_t *name, ULONG kind = wsc::kFirewalls, int state = wsc::kOn)
    {
        ScriptedProduct &product = products.emplace_back();
        product.name = name;
        product.kind = kind;
        product.state = state;
    }
};

struct ScriptedClass : Scripted<IClassFactory> {
    ScriptedList list;
    HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown *, REFIID, void **object) override
    {
        *object = &list;
        ++held;
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE LockServer(BOOL) override { return S_OK; }
};

class ScriptedSecurityCentre : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(CoRegisterClassObject(wsc::kProductListClass, &centre, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie),
                  S_OK);
        held = 0;
    }
    void TearDown() override
    {
        EXPECT_EQ(held, 0) << "something was not released";
        CoRevokeClassObject(cookie);
    }

    Apartment apartment;
    ScriptedClass centre;
    DWORD cookie = 0;
};

TEST(SecurityProducts, WithoutASecurityCentreNothingIsTold)
{
    const Apartment apartment;
    EXPECT_TRUE(securityProducts().isEmpty());
}

TEST_F(ScriptedSecurityCentre, NamesWhatIsSwitchedOnOfBothKinds)
{
    centre.list.add(L"Contoso Firewall");
    centre.list.add(L"Contoso Antivirus", wsc::kVirusScanners);
    centre.list.add(L"Fabrikam, switched off", wsc::kVirusScanners, 1);
    EXPECT_EQ(securityProducts(), (QStringList{QStringLiteral("Contoso Firewall"), QStringLiteral("Contoso Antivirus")}));
}

TEST_F(ScriptedSecurityCentre, LeavesOutWindowsOwn)
{
    centre.list.add(L"Windows Firewall");
    centre.list.add(L"Windows Defender", wsc::kVirusScanners);
    centre.list.add(L"Microsoft Defender Antivirus", wsc::kVirusScanners);
    EXPECT_TRUE(securityProducts().isEmpty());
}

TEST_F(ScriptedSecurityCentre, ANameIsToldOnceAndHarmless)
{
    centre.list.add(L"Contoso\r\nSuite");
    centre.list.add(L"Contoso\r\nSuite", wsc::kVirusScanners);
    centre.list.add(L"  ", wsc::kVirusScanners);
    centre.list.add(nullptr, wsc::kVirusScanners);
    EXPECT_EQ(securityProducts(), QStringList{QStringLiteral("Contoso\uFFFD\uFFFDSuite")});
}

TEST_F(ScriptedSecurityCentre, WhatRefusesIsLeftOut)
{
    centre.list.add(L"Refuses");
    centre.list.products.back().told = E_ACCESSDENIED;
    centre.list.add(L"Tells");
    EXPECT_EQ(securityProducts(), QStringList{QStringLiteral("Tells")});
    centre.list.begun = E_ACCESSDENIED;
    EXPECT_TRUE(securityProducts().isEmpty());
}

TEST_F(ScriptedSecurityCentre, AnAbsurdCountEndsSoon)
{
    centre.list.add(L"Contoso Firewall");
    centre.list.countTold = 0x7FFFFFFF;
    EXPECT_EQ(securityProducts(), QStringList{QStringLiteral("Contoso Firewall")});
}

} // namespace
} // namespace fix789::tests::security_products_test
