// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/server_table.h"

#include "base/enum_names.h"
#include "formats/strict_object.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace fix789::formats {
namespace {

constexpr qsizetype kMostProducts = 64;
constexpr qsizetype kMostCells = 4096;

constexpr auto kSureness = std::to_array<std::pair<Sureness, const char *>>({{Sureness::Documented, "documented"},
                                                                             {Sureness::SourceCode, "source-code"},
                                                                             {Sureness::Community, "community"},
                                                                             {Sureness::OwnKnowledge, "own-knowledge"},
                                                                             {Sureness::NotFound, "not-found"},
                                                                             {Sureness::NotApplicable, "not-applicable"}});

Failure badServers(const QString &what)
{
    return failure(ErrorKind::Malformed, QStringLiteral("reading %1 in the table of servers").arg(what));
}

bool isId(const QString &text)
{
    static const QRegularExpression kId(QStringLiteral("\\A[a-z0-9-]{1,32}\\z"));
    return kId.match(text).hasMatch();
}

bool isCauseId(const QString &text)
{
    static const QRegularExpression kCause(QStringLiteral("\\A[a-z0-9-]{1,32}\\.[a-z0-9-]{1,48}\\z"));
    return kCause.match(text).hasMatch();
}

std::optional<ServerProduct> productFrom(const QJsonValue &json)
{
    StrictObject object(json, {"id", "name"});
    ServerProduct product{object.text("id"), object.text("name")};
    return object.holds() && isId(product.id) ? std::optional(std::move(product)) : std::nullopt;
}

// A cell that claims certainty must state its source and what to do.
bool isConsistent(const ServerCell &cell)
{
    const bool claims = cell.sure <= Sureness::Community;
    if (claims != cell.hasSource())
        return false;
    return !claims || (!cell.where.isEmpty() && !cell.set.isEmpty() && !cell.version.isEmpty());
}

std::optional<ServerCell> cellFrom(const QJsonValue &json)
{
    StrictObject object(json, {"product", "cause", "where", "set", "log", "line", "needs", "source", "sure", "version"});
    ServerCell cell{.product = object.text("product"),
                    .cause = object.text("cause"),
                    .where = object.textOrNull("where"),
                    .set = object.textOrNull("set"),
                    .log = object.textOrNull("log"),
                    .line = object.textOrNull("line"),
                    .needs = object.text("needs"),
                    .source = object.textOrNull("source"),
                    .sure = Sureness::NotFound,
                    .version = object.textOrNull("version")};
    const auto sure = valueOf(kSureness, object.text("sure"));
    if (!object.holds() || !sure || !isCauseId(cell.cause))
        return std::nullopt;
    cell.sure = *sure;
    return isConsistent(cell) ? std::optional(std::move(cell)) : std::nullopt;
}

} // namespace

const ServerCell *ServerTable::find(const QString &product, const QString &cause) const
{
    const auto found =
        std::ranges::find_if(cells, [&](const ServerCell &cell) { return cell.product == product && cell.cause == cause; });
    return found == cells.end() ? nullptr : &*found;
}

const ServerProduct *ServerTable::product(const QString &id) const
{
    const auto found = std::ranges::find(products, id, &ServerProduct::id);
    return found == products.end() ? nullptr : &*found;
}

Result<ServerTable> serverTableFrom(const QByteArray &json)
{
    const auto document = documentOf(json, kLargestServerTable, "fix789.servers/1");
    if (!document)
        return badServers(QStringLiteral("the schema"));
    StrictObject object(*document, {"schema", "about", "checked", "products", "cells"});
    (void)object.textIfAny("about");
    ServerTable table{object.textIfAny("checked"), {}, {}};
    for (const QJsonValue &value : object.list("products", kMostProducts)) {
        auto product = productFrom(value);
        if (!product || table.product(product->id))
            return badServers(QStringLiteral("product %1").arg(table.products.size()));
        table.products.push_back(std::move(*product));
    }
    for (const QJsonValue &value : object.list("cells", kMostCells)) {
        auto cell = cellFrom(value);
        if (!cell || !table.product(cell->product) || table.find(cell->product, cell->cause))
            return badServers(QStringLiteral("cell %1").arg(table.cells.size()));
        table.cells.push_back(std::move(*cell));
    }
    if (!object.holds() || table.products.empty())
        return badServers(QStringLiteral("the members"));
    return table;
}

QString toString(Sureness sure)
{
    return wordOf(kSureness, sure);
}

} // namespace fix789::formats
