// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// The schema that is published and the program read the same cases. FIX789_WRITE_GENERATED=1 writes what is generated.
#include "ports/fact_table.h"
#include "recording/case/case_file.h"
#include "recording/case/case_json.h"
#include "support/json_schema.h"
#include "support/paths.h"
#include "support/print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <set>

namespace recording_case_schema_test {
using namespace fix789;
using namespace fix789::recording;

namespace {

const QString kRoot = test::sourceFolder();
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

// What takes each place in turn.
const QJsonArray &values()
{
    static const QJsonArray kAll = [] {
        QJsonArray all =
            QJsonDocument::fromJson(R"([null, true, false, -1, 0, 1, 2, 7, 99, 256, 300, 1001, 70000, 4294967295, 4294967296, 0.5,
        1e300, "", "x", "any", "UDP", "17", "257", "allow", "x\u0007y", "a\nb", "2026-11-02T09:41:12Z", "2026-11-02T09:41:12", "2026-13-02T09:41:12Z",
        "2026-11-02T09:41:12+01:00", "10.0.0.1", "999.0.0.1", "::1", "1.2.3", "answered", "disabled",
        "00112233445566778899aabbccddeeff00112233", "00112233445566778899aabbccddeeff0011223", [], [5], ["x"], [""], ["eap"], {}, {"x": 1},
        {"absent": true}, {"absent": false}, {"refused": true}, {"timedOut": true}, {"failed": true}, {"absent": true, "refused": true},
        {"type": "binary", "hex": "0"}, {"type": 3, "hex": "00"}, {"type": "what", "hex": "00"}, {"start": "manual"}])")
                .array();
        for (const int length : {63, 65, 256, 1025, 4096, 4097})
            all.append(QString(length, u'x'));
        return all;
    }();
    return kAll;
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
    test::JsonSchema m_schema{caseSchema()};
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

// What fits stands in one line; everything else is indented by one blank.
QString laidOut(const QJsonValue &json, int depth, qsizetype width)
{
    if (!json.isObject() && !json.isArray()) {
        const QByteArray listed = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(listed.mid(1).chopped(1));
    }
    QStringList parts;
    for (const QString &name : json.toObject().keys())
        parts << laidOut(name, 0, 0) + QStringLiteral(": ") + laidOut(json.toObject().value(name), depth + 1, width);
    for (const QJsonValue &one : json.toArray())
        parts << laidOut(one, depth + 1, width);
    const QString open = json.isObject() ? QStringLiteral("{") : QStringLiteral("[");
    const QString close = json.isObject() ? QStringLiteral("}") : QStringLiteral("]");
    const QString line = open + parts.join(QStringLiteral(", ")) + close;
    if (line.size() + depth <= width && !line.contains(u'\n'))
        return line;
    const QString start = QStringLiteral("\n") + QString(depth + 1, u' ');
    return open + start + parts.join(u',' + start) + u'\n' + QString(depth, u' ') + close;
}

QByteArray schemaText()
{
    constexpr qsizetype kWidth = 140;
    return laidOut(caseSchema(), 0, kWidth).toUtf8() + '\n';
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
        return QStringLiteral("registry value");
    if (!name.isEmpty())
        return QStringLiteral("[%1](#%2)").arg(name, name.toLower());
    if (schema.contains(u"enum"))
        return list(schema.value(u"enum").toArray(), QStringLiteral(", "));
    if (schema.contains(u"anyOf")) {
        const QJsonArray all = schema.value(u"anyOf").toArray();
        const bool mayBeNull = all.first().toObject().value(u"type").toString() == u"null";
        return kindOf((mayBeNull ? all.last() : all.first()).toObject());
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
} // namespace recording_case_schema_test
