// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The schema that is published and the program read the same cases. FIX789_WRITE_GENERATED=1 writes what is generated.
#include "analysis/firewall.h"
#include "ports/facts.h"
#include "recording/case/case_file.h"
#include "recording/case/case_json.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>

using namespace fix789;

namespace {

const QString kRoot = QStringLiteral(FIX789_SOURCE_DIR);
const QString kSchemaFile = kRoot + QStringLiteral("/docs/schema/case.schema.json");
const QString kGuide = kRoot + QStringLiteral("/docs/cases.md");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

const QJsonObject &everyMember()
{
    static const QJsonObject kCase =
        QJsonDocument::fromJson(contentOf(kRoot + QStringLiteral("/tests/recording/case/every_member.json"))).object();
    return kCase;
}

// A validator for the part of JSON Schema that ours uses; a keyword it does not know fails the test.
class Validator {
public:
    explicit Validator(const QJsonObject &root) : m_root(root) {}

    bool accepts(const QJsonValue &json) const { return accepts(m_root, json); }

private:
    bool accepts(const QJsonValue &schema, const QJsonValue &json) const
    {
        if (schema.isBool())
            return schema.toBool();
        const QJsonObject object = schema.toObject();
        return std::ranges::all_of(object.keys(), [&](const QString &keyword) { return holds(object, keyword, json); });
    }

    bool holds(const QJsonObject &schema, const QString &keyword, const QJsonValue &json) const
    {
        static const QStringList kSilent{QStringLiteral("$schema"),     QStringLiteral("$defs"), QStringLiteral("title"),
                                         QStringLiteral("description"), QStringLiteral("then"),  QStringLiteral("else")};
        const QJsonValue value = schema.value(keyword);
        if (kSilent.contains(keyword))
            return true;
        if (keyword == u"$ref")
            return accepts(m_root.value(u"$defs").toObject().value(value.toString().mid(8)), json);
        if (keyword == u"const")
            return json == value;
        if (keyword == u"enum")
            return value.toArray().contains(json);
        if (keyword == u"not")
            return !accepts(value, json);
        if (keyword == u"if")
            return accepts(schema.value(accepts(value, json) ? u"then" : u"else").toObject(), json);
        if (keyword == u"anyOf" || keyword == u"oneOf" || keyword == u"allOf") {
            const QJsonArray all = value.toArray();
            const auto good = std::ranges::count_if(all, [&](const QJsonValue &one) { return accepts(one, json); });
            return keyword == u"anyOf" ? good > 0 : keyword == u"oneOf" ? good == 1 : good == all.size();
        }
        if (keyword == u"type")
            return isOfType(value.toString(), json);
        if (keyword == u"minimum" || keyword == u"maximum")
            return !json.isDouble() || (keyword == u"minimum" ? json.toDouble() >= value.toDouble() : json.toDouble() <= value.toDouble());
        if (json.isString())
            return holdsOfText(keyword, value, json.toString());
        if (json.isArray())
            return holdsOfArray(keyword, value, json.toArray());
        return !json.isObject() || holdsOfObject(schema, keyword, value, json.toObject());
    }

    static bool isOfType(const QString &type, const QJsonValue &json)
    {
        if (type == u"integer")
            return json.isDouble() && json.toDouble() == std::floor(json.toDouble());
        return (type == u"object" && json.isObject()) || (type == u"array" && json.isArray()) ||
               (type == u"string" && json.isString()) || (type == u"boolean" && json.isBool()) || (type == u"null" && json.isNull());
    }

    static bool holdsOfText(const QString &keyword, const QJsonValue &value, const QString &text)
    {
        if (keyword == u"minLength")
            return text.size() >= value.toInt();
        if (keyword == u"maxLength")
            return text.size() <= value.toInt();
        if (keyword == u"pattern") {
            static const QRegularExpression kEscape(QStringLiteral("\\\\u([0-9a-f]{4})"));
            QString pattern = value.toString().replace(kEscape, QStringLiteral("\\x{\\1}"));
            if (pattern.endsWith(u'$'))
                pattern = pattern.chopped(1) + QStringLiteral("\\z");
            return QRegularExpression(pattern).match(text).hasMatch();
        }
        if (keyword == u"format")
            return value.toString() == u"date-time" ? QDateTime::fromString(text, Qt::ISODate).isValid() : holdsAddress({text}, text);
        return true;
    }

    bool holdsOfArray(const QString &keyword, const QJsonValue &value, const QJsonArray &array) const
    {
        if (keyword == u"minItems")
            return array.size() >= value.toInt();
        if (keyword == u"maxItems")
            return array.size() <= value.toInt();
        return keyword != u"items" || std::ranges::all_of(array, [&](const QJsonValue &one) { return accepts(value, one); });
    }

    bool holdsOfObject(const QJsonObject &schema, const QString &keyword, const QJsonValue &value, const QJsonObject &object) const
    {
        const QStringList names = object.keys();
        const auto hasAll = [&](const QJsonArray &wanted) {
            return std::ranges::all_of(wanted, [&](const QJsonValue &name) { return object.contains(name.toString()); });
        };
        if (keyword == u"required")
            return hasAll(value.toArray());
        if (keyword == u"minProperties")
            return object.size() >= value.toInt();
        if (keyword == u"maxProperties")
            return object.size() <= value.toInt();
        if (keyword == u"propertyNames")
            return std::ranges::all_of(names, [&](const QString &name) { return accepts(value, name); });
        const QJsonObject known = schema.value(u"properties").toObject();
        if (keyword == u"properties")
            return std::ranges::all_of(names, [&](const QString &name) {
                return !known.contains(name) || accepts(known.value(name), object.value(name));
            });
        if (keyword == u"additionalProperties")
            return std::ranges::all_of(
                names, [&](const QString &name) { return known.contains(name) || accepts(value, object.value(name)); });
        if (keyword == u"dependentRequired")
            return std::ranges::all_of(value.toObject().keys(), [&](const QString &name) {
                return !object.contains(name) || hasAll(value.toObject().value(name).toArray());
            });
        static const QStringList kOfOthers{QStringLiteral("minLength"), QStringLiteral("maxLength"), QStringLiteral("pattern"),
                                           QStringLiteral("format"),    QStringLiteral("items"),     QStringLiteral("minItems"),
                                           QStringLiteral("maxItems")};
        EXPECT_TRUE(kOfOthers.contains(keyword)) << keyword.toStdString();
        return true;
    }

    QJsonObject m_root;
};

// What takes each place in turn.
QJsonArray values()
{
    QJsonArray all = QJsonDocument::fromJson(R"([null, true, false, -1, 0, 1, 2, 7, 99, 256, 300, 1001, 70000, 4294967295, 4294967296, 0.5,
        1e300, "", "x", "any", "UDP", "17", "257", "allow", "x\u0007y", "a\nb", "2026-11-02T09:41:12Z", "2026-11-02T09:41:12", "2026-13-02T09:41:12Z",
        "2026-11-02T09:41:12+01:00", "10.0.0.1", "999.0.0.1", "::1", "1.2.3", "answered", "disabled",
        "00112233445566778899aabbccddeeff00112233", "00112233445566778899aabbccddeeff0011223", [], [5], ["x"], [""], ["eap"], {}, {"x": 1},
        {"absent": true}, {"absent": false}, {"refused": true}, {"timedOut": true}, {"failed": true}, {"absent": true, "refused": true},
        {"type": "binary", "hex": "0"}, {"type": 3, "hex": "00"}, {"type": "what", "hex": "00"}, {"start": "manual"}])")
                         .array();
    for (const int length : {63, 65, 256, 1025, 4096, 4097})
        all.append(QString(length, u'x'));
    return all;
}

// Visits the document with another value in each of its places in turn.
void eachMutation(const QJsonValue &json, const std::function<void(const QJsonValue &)> &visit)
{
    for (const QJsonValue &value : values())
        visit(value);
    if (json.isObject()) {
        const QJsonObject object = json.toObject();
        QJsonObject more = object;
        more.insert(QStringLiteral("surprise"), 1);
        visit(more);
        for (const QString &name : object.keys()) {
            QJsonObject changed = object;
            changed.remove(name);
            visit(changed);
            eachMutation(object.value(name), [&](const QJsonValue &value) {
                changed.insert(name, value);
                visit(changed);
            });
        }
    }
    if (json.isArray())
        for (qsizetype i = 0; i < json.toArray().size(); ++i) {
            QJsonArray changed = json.toArray();
            eachMutation(json.toArray().at(i), [&](const QJsonValue &value) {
                changed.replace(i, value);
                visit(changed);
            });
        }
}

// What a schema cannot say.
bool isBeyondASchema(const QJsonObject &document)
{
    const QJsonObject machine = document.value(u"machine").toObject();
    for (const QJsonValue &server : machine.value(u"ike").toObject()) {
        const QJsonObject loss = server.toObject().value(u"loss").toObject();
        if (loss.value(u"answered").toDouble() > loss.value(u"sent").toDouble())
            return true;
    }
    // Whether a change goes with the record: a service that was not recorded has to be told whole.
    for (const auto &name : document.value(u"changed").toObject().value(u"services").toObject().keys()) {
        const QJsonValue changed = document.value(u"changed").toObject().value(u"services").toObject().value(name);
        const QJsonValue recorded = machine.value(u"services").toObject().value(name);
        if (changed.isObject() && !recorded.toObject().contains(u"start"))
            return true;
    }
    return false;
}

class Agreement {
public:
    void expectOf(const QJsonObject &document)
    {
        const bool good = m_schema.accepts(document);
        ++(good ? m_accepted : m_refused);
        if (good && isBeyondASchema(document))
            return;
        const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Compact);
        const auto read = CaseFile::parse(bytes);
        EXPECT_EQ(good, read.has_value()) << bytes.left(2000).toStdString() << (read ? "" : read.error().doing.toStdString());
    }
    int accepted() const { return m_accepted; }
    int refused() const { return m_refused; }

private:
    Validator m_schema{caseSchema()};
    int m_accepted = 0;
    int m_refused = 0;
};

TEST(CaseSchema, AcceptsExactlyWhatTheProgramReads)
{
    Agreement agreement;
    const QJsonObject machine = everyMember().value(u"machine").toObject();
    const auto withMachine = [](const QJsonObject &of) {
        QJsonObject document = everyMember();
        document.insert(QStringLiteral("machine"), of);
        return document;
    };
    agreement.expectOf(everyMember());
    // One port at a time, so that a document stays small.
    for (const QString &name : machine.keys())
        eachMutation(machine.value(name), [&](const QJsonValue &json) {
            QJsonObject document = withMachine({{name, json}});
            document.remove(u"changed");
            agreement.expectOf(document);
        });
    const QJsonObject frame = withMachine({{QStringLiteral("services"), machine.value(u"services")}});
    eachMutation(frame, [&](const QJsonValue &json) {
        if (json.isObject())
            agreement.expectOf(json.toObject());
    });
    EXPECT_GT(agreement.accepted(), 500);
    EXPECT_GT(agreement.refused(), 5000);
}

// Collects the names of all objects' members.
void collect(const QJsonValue &json, std::set<QString> &names)
{
    for (const QJsonValue &one : json.toArray())
        collect(one, names);
    const QJsonObject object = json.toObject();
    for (const QString &name : object.keys()) {
        names.insert(name);
        collect(object.value(name), names);
    }
}

TEST(CaseSchema, EveryMemberIsInTheCaseThatIsMutated)
{
    std::set<QString> written;
    collect(everyMember(), written);
    for (const QJsonValue &definition : caseSchema().value(u"$defs").toObject())
        for (const QString &name : definition.toObject().value(u"properties").toObject().keys())
            EXPECT_TRUE(written.contains(name) || name == u"failed") << name.toStdString();
}

// A fact without its row in the case's table would be lost in every record.
TEST(CaseSchema, EveryFactOfTheComputerHasItsMember)
{
    const QJsonObject definitions = caseSchema().value(u"$defs").toObject();
    const QJsonObject machine = definitions.value(u"machine").toObject().value(u"properties").toObject();
    forEachFact([&](const auto &fact) { EXPECT_TRUE(machine.contains(QLatin1String(fact.member))) << fact.member; });
}

QByteArray schemaText()
{
    QByteArray text = QJsonDocument(caseSchema()).toJson(QJsonDocument::Indented);
    QByteArray out;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype blanks = line.size() - line.trimmed().size();
        out += QByteArray(blanks / 4, ' ') + line.trimmed() + '\n';
    }
    return out.trimmed() + '\n';
}

// What may stand there, in words.
QString kindOf(const QJsonObject &schema)
{
    const auto list = [](const QJsonArray &all, const QString &between) {
        QStringList words;
        for (const QJsonValue &one : all)
            words << (one.isString() ? u'`' + one.toString() + u'`' : kindOf(one.toObject()));
        return words.join(between);
    };
    const QString name = schema.value(u"$ref").toString().mid(8);
    const QString type = schema.value(u"type").toString();
    if (name == u"text" || name == u"time" || name == u"protocol")
        return name;
    if (name == u"utcTime")
        return QStringLiteral("time in UTC");
    if (name == u"entries")
        return QStringLiteral("list of texts");
    if (name == u"registryValue")
        return QStringLiteral("as in `registry`");
    if (!name.isEmpty())
        return QStringLiteral("[%1](#%2)").arg(name, name.toLower());
    if (schema.contains(u"enum"))
        return list(schema.value(u"enum").toArray(), QStringLiteral(", "));
    if (schema.contains(u"anyOf")) {
        const QJsonArray all = schema.value(u"anyOf").toArray();
        return all.first().toObject().value(u"type").toString() == u"null" ? kindOf(all.last().toObject()) : kindOf(all.first().toObject());
    }
    if (type == u"array")
        return QStringLiteral("list of ") + kindOf(schema.value(u"items").toObject());
    if (type == u"integer")
        return QStringLiteral("%1 to %2").arg(schema.value(u"minimum").toInteger()).arg(schema.value(u"maximum").toInteger());
    if (type == u"boolean")
        return QStringLiteral("`true`, `false`");
    if (type == u"object" && schema.value(u"additionalProperties").isObject())
        return QStringLiteral("by name: ") + kindOf(schema.value(u"additionalProperties").toObject());
    if (type == u"object" && schema.contains(u"properties"))
        return QStringLiteral("by name: ") + kindOf(schema.value(u"properties").toObject().begin()->toObject());
    return schema.contains(u"pattern") ? QStringLiteral("word") : type;
}

QString tableOf(const QString &name, const QJsonObject &definition)
{
    const QJsonObject members = definition.value(u"properties").toObject();
    const QJsonArray required = definition.value(u"required").toArray();
    QString text = QStringLiteral("### %1\n%2. Required members are in bold.\n\n| member | kind | content |\n|---|---|---|\n")
                       .arg(name, definition.value(u"description").toString());
    for (const QString &member : members.keys()) {
        const QJsonObject described = members.value(member).toObject();
        const QString shown = required.contains(member) ? QStringLiteral("**`%1`**") : QStringLiteral("`%1`");
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(shown.arg(member), kindOf(described), described.value(u"description").toString().replace(u'|', u' '));
    }
    return text;
}

QString guideTables()
{
    const QJsonObject definitions = caseSchema().value(u"$defs").toObject();
    QStringList tables{tableOf(QStringLiteral("machine"), definitions.value(u"machine").toObject())};
    for (const QString &name : definitions.keys())
        if (name != u"machine" && name != u"instead" && definitions.value(name).toObject().contains(u"properties"))
            tables << tableOf(name, definitions.value(name).toObject());
    return tables.join(u'\n');
}

QByteArray guideText()
{
    const QString begin = QStringLiteral("<!-- generated from the tables in core/recording/case: begin -->\n");
    const QString end = QStringLiteral("<!-- generated: end -->");
    const QString now = QString::fromUtf8(contentOf(kGuide));
    return (now.section(begin, 0, 0) + begin + guideTables() + end + now.section(end, 1)).toUtf8();
}

void expectGenerated(const QString &path, const QByteArray &text)
{
    if (qEnvironmentVariableIsSet("FIX789_WRITE_GENERATED")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    EXPECT_TRUE(contentOf(path) == text) << path.toStdString() << " differs from what is generated: run this test with "
                                         << "FIX789_WRITE_GENERATED=1 and look at the difference";
}

TEST(CaseSchema, ThePublishedOneIsTheGeneratedOne)
{
    expectGenerated(kSchemaFile, schemaText());
}

TEST(CaseSchema, TheTablesOfTheGuideAreTheGeneratedOnes)
{
    expectGenerated(kGuide, guideText());
}

} // namespace
