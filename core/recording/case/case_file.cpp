// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_file.h"

#include "base/atomic_file.h"
#include "model/changes/writable_places.h"
#include "recording/case/case_changes.h"
#include "recording/case/case_json.h"
#include "recording/members.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace fix789::recording {
namespace {

constexpr int kDeepestBase = 4;
constexpr qint64 kLargestCase = 4 * 1024 * 1024;
const QString kSchema = QStringLiteral("schema");
const QString kThisSchema = QStringLiteral("fix789.case/1");
const QString kId = QStringLiteral("id");
const QString kBase = QStringLiteral("base");
const QString kMachine = QStringLiteral("machine");
const QString kChanged = QStringLiteral("changed");

Failure bad(const QString &what)
{
    return failure(ErrorKind::Malformed, what);
}

Result<QJsonObject> shipped(const QString &name)
{
    static const QRegularExpression kName(QStringLiteral("\\A[a-z0-9-]{1,64}\\z"));
    QFile file(QStringLiteral(":/computers/") + name + QStringLiteral(".json"));
    if (!kName.match(name).hasMatch() || !file.open(QIODevice::ReadOnly))
        return bad(QStringLiteral("looking for the shipped computer named in \"base\""));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> applyMember(const QJsonObject &document, const QString &member, MachineState &state)
{
    const QJsonValue value = document.value(member);
    if (value.isUndefined())
        return {};
    return value.isObject() ? applyCaseJson(value.toObject(), state)
                            : bad(QStringLiteral("reading \"%1\" in the case").arg(member));
}

// Shipped computers differ in few lines, so one may be the base of another. The tests cover them.
Result<void> applyShipped(const QString &name, int depth, MachineState &state)
{
    const auto ground = shipped(name);
    if (!ground)
        return std::unexpected(ground.error());
    const QString below = ground->value(kBase).toString();
    if (!below.isEmpty() && depth > 0)
        if (const auto applied = applyShipped(below, depth - 1, state); !applied)
            return applied;
    return applyMember(*ground, kMachine, state);
}

// The base's owners of UDP 500 and 4500 were recorded while its IKEEXT was stopped: they do not apply to a running one.
bool outdatesPorts(const QJsonObject &machine)
{
    const QJsonObject services = machine.value(u"services").toObject();
    return !machine.contains(u"udp") && services.value(u"IKEEXT").toObject().value(u"state").toString() == u"running";
}

// The computer without later changes.
Result<MachineState> recordedState(const QJsonObject &document)
{
    MachineState state;
    const QJsonValue base = document.value(kBase);
    if (base.isString()) {
        if (const auto applied = applyShipped(base.toString(), kDeepestBase, state); !applied)
            return std::unexpected(applied.error());
    } else if (!base.isUndefined() && !base.isNull()) {
        return bad(QStringLiteral("reading \"base\" in the case"));
    }
    if (const auto applied = applyMember(document, kMachine, state); !applied)
        return std::unexpected(applied.error());
    if (base.isString() && outdatesPorts(document.value(kMachine).toObject()))
        state.udpOwners.reset();
    return state;
}

} // namespace

Result<CaseFile> CaseFile::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, QStringLiteral("opening the case"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.error() == QFileDevice::PermissionsError ? ErrorKind::Refused : ErrorKind::Failed,
                       QStringLiteral("opening the case"));
    // One byte above the limit detects a file that is too large even if its size is unknown in advance.
    const QByteArray bytes = file.read(kLargestCase + 1);
    if (bytes.size() > kLargestCase)
        return bad(QStringLiteral("reading the case: it is larger than 4 MiB"));
    return parse(bytes);
}

Result<CaseFile> CaseFile::parse(const QByteArray &bytes)
{
    if (bytes.size() > kLargestCase)
        return bad(QStringLiteral("reading the case: it is larger than 4 MiB"));
    QJsonParseError error{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !json.isObject())
        return bad(QStringLiteral("reading the case: it is not JSON from byte %1 on").arg(error.offset));
    CaseFile file;
    file.m_document = json.object();
    const QString schema = file.m_document.value(kSchema).toString();
    if (schema != kThisSchema) {
        if (schema.startsWith(u"fix789.case/"))
            return failure(ErrorKind::NotSupported,
                           QStringLiteral("reading the case: its version \"%1\" is not known to this program")
                               .arg(members::shown(schema.left(40))));
        return bad(QStringLiteral("reading the case: \"schema\" does not say that it is one"));
    }
    file.m_id = file.m_document.value(kId).toString();
    if (file.m_id.isEmpty() || file.m_id.size() > 128 || members::hasControlCharacters(file.m_id))
        return bad(QStringLiteral("reading \"id\" in the case"));
    for (const QString &member : file.m_document.keys())
        if (member != kSchema && member != kId && member != kBase && member != kMachine && member != kChanged)
            return bad(QStringLiteral("reading \"%1\" in the case").arg(members::shown(member)));
    if (!file.m_document.value(kMachine).isObject())
        return bad(QStringLiteral("reading \"machine\" in the case"));
    if (const auto built = file.rebuild(); !built)
        return std::unexpected(built.error());
    return file;
}

CaseFile CaseFile::fromState(const QString &id, const MachineState &state)
{
    CaseFile file;
    file.m_id = id;
    file.m_state = state;
    file.m_document = {{kSchema, kThisSchema}, {kId, id}, {kBase, QJsonValue::Null}, {kMachine, toCaseJson(state)}};
    return file;
}

CaseFile CaseFile::practice()
{
    // A resource of the program, covered by tests: parsing cannot fail.
    QFile file(QStringLiteral(":/computers/practice.json"));
    (void)file.open(QIODevice::ReadOnly);
    return parse(file.readAll()).value_or(CaseFile{});
}

QString CaseFile::server() const
{
    if (!m_state.ike.empty())
        return m_state.ike.begin()->first;
    return m_state.dns.empty() ? QString() : m_state.dns.begin()->first;
}

QByteArray CaseFile::toJson() const
{
    return QJsonDocument(m_document).toJson(QJsonDocument::Indented);
}

Result<void> CaseFile::save(const QString &path) const
{
    return writeAtomicFile(path, toJson(), QStringLiteral("writing the case"));
}

Result<void> CaseFile::rebuild()
{
    auto state = recordedState(m_document);
    if (!state)
        return std::unexpected(state.error());
    if (const auto applied = applyMember(m_document, kChanged, *state); !applied)
        return applied;
    m_state = std::move(*state);
    return {};
}

// "changed" holds each change below its port and place, in the format of "machine". A place that equals the recording again
// disappears, and after the last one "changed" itself.
Result<void> CaseFile::make(const Change &change)
{
    if (!mayWrite(change))
        return failure(ErrorKind::Refused, QStringLiteral("changing a place that is not on the list"));
    const auto original = recordedState(m_document);
    if (!original)
        return std::unexpected(original.error());
    const auto changed = changedBy(change, *original, m_state, m_document.value(kChanged).toObject());
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->isEmpty())
        m_document.remove(kChanged);
    else
        m_document.insert(kChanged, *changed);
    return rebuild();
}

} // namespace fix789::recording
