// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_json.h"
#include "recording/case/case_tables.h"

#include <QDir>

namespace fix789::recording {
namespace {

constexpr char kFrame[] = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Recorded computer: fix789.case/1",
  "type": "object",
  "required": ["schema", "id", "machine"],
  "additionalProperties": false,
  "properties": {
    "schema": {"const": "fix789.case/1", "description": "any other version is refused"},
    "id": {"$ref": "#/$defs/text", "minLength": 1, "maxLength": 128, "description": "shown wherever the computer is named"},
    "machine": {"$ref": "#/$defs/machine", "description": "what overrides the base, one member a port"},
    "changed": {"$ref": "#/$defs/machine", "description": "written by `fix` and taken away by `undo`; leave it out"}
  },
  "if": {"properties": {"base": {"type": "null"}}},
  "then": {"properties": {"machine": {"properties": {"services": {"additionalProperties":
    {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/instead"}, {"required": ["start", "state"]}]}}}}}}
})";

QJsonObject baseSchema()
{
    QJsonArray names{QJsonValue::Null};
    for (const QString &file : QDir(QStringLiteral(":/computers")).entryList(QDir::Files, QDir::Name))
        names.append(file.chopped(5)); // ".json"
    return {{QStringLiteral("enum"), names},
            {QStringLiteral("description"),
             QStringLiteral("a shipped computer that `machine` overrides, or `null`: then only what you write is known")}};
}

} // namespace

QJsonObject caseSchema()
{
    QJsonObject schema = members::parsed(kFrame);
    QJsonObject properties = schema.value(u"properties").toObject();
    properties.insert(QStringLiteral("base"), baseSchema());
    schema.insert(QStringLiteral("properties"), properties);
    members::Definitions definitions;
    (void)members::schema(members::table<MachineState>(), definitions);
    // A case need not repeat what a base says about a service; without a base, the condition above requires it.
    QJsonObject service = definitions.value(u"service").toObject();
    service.remove(u"required");
    definitions.insert(QStringLiteral("service"), service);
    schema.insert(QStringLiteral("$defs"), definitions);
    return schema;
}

} // namespace fix789::recording
