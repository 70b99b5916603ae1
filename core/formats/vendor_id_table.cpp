// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/vendor_id_table.h"

#include "formats/strict_object.h"

#include <algorithm>
#include <optional>

namespace fix789::formats {
namespace {

constexpr qsizetype kMostIds = 1024;

bool isHex(const QString &text)
{
    return text.size() >= 4 && text.size() <= 128 && text.size() % 2 == 0 &&
           std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool fits(const KnownVendorId &known, const QString &hex)
{
    return known.isPrefix ? hex.startsWith(known.hex) : hex == known.hex;
}

std::optional<KnownVendorId> idFrom(const QJsonValue &json)
{
    StrictObject object(json, {"name", "product", "hex", "prefix", "kind", "source"});
    KnownVendorId id{object.text("name"),  object.textOrNull("product"), object.text("hex"), object.flag("prefix"), false,
                     object.text("source")};
    const QString kind = object.text("kind");
    id.namesProduct = kind == u"product";
    if (!object.holds() || !isHex(id.hex) || (!id.namesProduct && (kind != u"feature" || !id.product.isEmpty())))
        return std::nullopt;
    return id;
}

Failure badVendorIds(const QString &what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading %1 in the table of vendor ids").arg(what));
}

} // namespace

const KnownVendorId *VendorIdTable::find(const QString &hex) const
{
    const auto found = std::ranges::find_if(ids, [&](const KnownVendorId &known) { return fits(known, hex); });
    return found == ids.end() ? nullptr : &*found;
}

Result<VendorIdTable> vendorIdTableFrom(const QByteArray &json)
{
    const auto document = documentOf(json, kLargestVendorIdTable, "fix789.vendor-ids/1");
    if (!document)
        return badVendorIds(QStringLiteral("the schema"));
    StrictObject object(*document, {"schema", "about", "ids"});
    (void)object.textIfAny("about");
    VendorIdTable table;
    for (const QJsonValue &value : object.list("ids", kMostIds)) {
        auto id = idFrom(value);
        if (!id || table.find(id->hex))
            return badVendorIds(QStringLiteral("id %1").arg(table.ids.size()));
        table.ids.push_back(std::move(*id));
    }
    if (!object.holds())
        return badVendorIds(QStringLiteral("the members"));
    return table;
}

} // namespace fix789::formats
