// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/security_products.h"

#include "adapters/windows/api/com.h"
#include "base/shown_text.h"

#include <algorithm>

namespace fix789::adapters {
namespace {

constexpr LONG kMostSecurityProducts = 64;
constexpr qsizetype kLongestProductName = 256;

// Trade names, the same in every language.
bool isOfWindows(const QString &name)
{
    return name.startsWith(QLatin1String("Windows ")) || name.startsWith(QLatin1String("Microsoft Defender"));
}

void addProduct(QStringList &names, wsc::ProductList &list, ULONG index)
{
    Owned<wsc::Product> product;
    int state = -1;
    BSTR text = nullptr;
    if (FAILED(list.get_Item(index, product.room())) || !product || FAILED(product->get_ProductState(&state)) ||
        state != wsc::kOn || FAILED(product->get_ProductName(&text)) || !text)
        return;
    const QString name = shownText(QString::fromWCharArray(text, int(SysStringLen(text))).left(kLongestProductName)).trimmed();
    SysFreeString(text);
    if (!name.isEmpty() && !isOfWindows(name) && !names.contains(name))
        names << name;
}

} // namespace

QStringList securityProducts()
{
    QStringList names;
    for (const ULONG provider : {wsc::kFirewalls, wsc::kVirusScanners}) {
        // A list can be initialised once, for one provider.
        Owned<wsc::ProductList> list;
        LONG count = 0;
        if (FAILED(CoCreateInstance(wsc::kProductListClass, nullptr, CLSCTX_INPROC_SERVER, wsc::kProductListInterface,
                                    reinterpret_cast<void **>(list.room()))) ||
            !list || FAILED(list->Initialize(provider)) || FAILED(list->get_Count(&count)))
            continue;
        for (LONG i = 0; i < std::min(count, kMostSecurityProducts); ++i)
            addProduct(names, *list.operator->(), ULONG(i));
    }
    return names;
}

} // namespace fix789::adapters
