// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/case/case_tables.h"

namespace fix789::recording::members {

using enum Need;

Form<StartType> startType()
{
    return word<StartType>({{StartType::Boot, "boot"},
                            {StartType::System, "system"},
                            {StartType::Automatic, "automatic"},
                            {StartType::Manual, "manual"},
                            {StartType::Disabled, "disabled"}});
}

Form<RunState> runState()
{
    return word<RunState>({{RunState::Stopped, "stopped"},
                           {RunState::StartPending, "start-pending"},
                           {RunState::StopPending, "stop-pending"},
                           {RunState::Running, "running"},
                           {RunState::ContinuePending, "continue-pending"},
                           {RunState::PausePending, "pause-pending"},
                           {RunState::Paused, "paused"}});
}

// A case need not repeat what a base says about the service, so the schema requires nothing here (case_schema.cpp does).
template <>
const Table<ServiceState> &table()
{
    static const Table<ServiceState> kTable{
        "service",
        "A service or driver; what is left out comes from the base, and without one `start` and `state` have to be there",
        {row(Required, "start", &ServiceState::start, startType(), kKeep, "how it is started"),
         row(Required, "state", &ServiceState::state, runState(), kKeep, "what it does now"),
         row(Written, "exitCode", &ServiceState::exitCode, whole<std::uint32_t>(0, kLargest32), kKeep,
             "Windows' number of the last stop; 1077: never started"),
         row(Written, "dependsOn", &ServiceState::dependsOn, texts(), kKeep, "names of services"),
         row(Optional, "pendingFor", &ServiceState::pendingFor, whole<std::uint32_t>(0, kLargest32), kKeep,
             "seconds, at least, that it has been starting or stopping"),
         row(Optional, "delayed", &ServiceState::delayed, flag(), kKeep, "automatic, but later"),
         row(Optional, "triggered", &ServiceState::triggered, flag(), kKeep, "it has start triggers"),
         row(Optional, "displayName", &ServiceState::displayName, text(), kKeep, "as Windows shows it, in its language")}};
    return kTable;
}

// The short forms for people who write cases by hand.
Form<RegistryValue> registryValue()
{
    const auto type = word<RegistryType>({{RegistryType::None, "none"},
                                          {RegistryType::String, "string"},
                                          {RegistryType::ExpandString, "expand-string"},
                                          {RegistryType::Binary, "binary"},
                                          {RegistryType::Dword, "dword"},
                                          {RegistryType::MultiString, "multi-string"},
                                          {RegistryType::Qword, "qword"}});
    const auto number = whole<std::uint32_t>(0, kLargest32);
    const auto hex = text(4096, 0, "([0-9a-fA-F]{2})*");
    const auto read = [=](const QJsonValue &json, const QString &where) -> Result<RegistryValue> {
        if (const auto dword = number.read(json, where))
            return RegistryValue::dword(*dword);
        if (isText(json))
            return RegistryValue::string(json.toString());
        const QJsonObject object = json.toObject();
        const QJsonValue typeJson = object.value(u"type");
        const auto named = type.read(typeJson, where);
        const auto numbered = number.read(typeJson, where);
        const auto bytes = hex.read(object.value(u"hex"), where);
        if (object.size() != 2 || (!named && !numbered) || !bytes)
            return bad(where);
        return RegistryValue{named ? *named : RegistryType(*numbered), QByteArray::fromHex(bytes->toLatin1())};
    };
    Form<RegistryValue> form;
    form.take = [read](void *into, const QJsonValue &json, const QString &where, const void *) -> Result<void> {
        auto value = read(json, where);
        if (!value)
            return std::unexpected(value.error());
        *static_cast<RegistryValue *>(into) = std::move(*value);
        return {};
    };
    form.give = [=](const void *of) {
        const auto &value = *static_cast<const RegistryValue *>(of);
        const QJsonValue name = type.write(value.type);
        return QJsonObject{{QStringLiteral("type"), name.toString().isEmpty() ? number.write(std::uint32_t(value.type)) : name},
                           {QStringLiteral("hex"), QString::fromLatin1(value.bytes.toHex())}};
    };
    form.describe = [=](Definitions &all) {
        const QJsonObject properties{{QStringLiteral("type"), anyOf({type.describe(all), number.describe(all)})},
                                     {QStringLiteral("hex"), hex.describe(all)}};
        const QJsonObject bytes = objectSchema("", properties, {QStringLiteral("type"), QStringLiteral("hex")});
        all.insert(QStringLiteral("registryValue"), anyOf({number.describe(all), text().describe(all), bytes}));
        return reference("registryValue");
    };
    form.hide = [](void *, Pseudonyms &) {};
    return form;
}

} // namespace fix789::recording::members
