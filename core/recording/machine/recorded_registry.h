// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/registry.h"
#include "recording/machine/recorded_answers.h"

namespace fix789::recording {

/// The recorded registry; an unrecorded key is unknown, not absent. `state` must outlive this.
class RecordedRegistry : public Registry {
public:
    explicit RecordedRegistry(const MachineState &state) : m_state(state) {}

    Result<RegistryContent> read(const QString &key, const QString &name) const override
    {
        const auto values = answerOf(m_state.registry, key);
        if (!values)
            return values.error().kind == ErrorKind::NotFound ? Result<RegistryContent>(NoKey{})
                                                              : std::unexpected(values.error());
        const auto value = answerOf(*values, name);
        if (value)
            return RegistryContent(*value);
        return value.error().kind == ErrorKind::NotFound ? Result<RegistryContent>(NoValue{}) : std::unexpected(value.error());
    }

    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
    {
        const auto values = answerOf(m_state.registry, key);
        if (!values)
            return std::unexpected(values.error());
        std::vector<std::pair<QString, RegistryValue>> found;
        for (const auto &[name, value] : *values)
            if (value)
                found.emplace_back(name, *value);
        return found;
    }

    // The subkeys with recorded values.
    Result<QStringList> subkeys(const QString &key) const override
    {
        const QString prefix = key + u'\\';
        QStringList found;
        for (const auto &[name, values] : m_state.registry) {
            if (!name.startsWith(prefix, Qt::CaseInsensitive) || (!values && values.error() == ErrorKind::NotFound))
                continue;
            const QString below = name.mid(prefix.size()).section(u'\\', 0, 0);
            if (!found.contains(below, Qt::CaseInsensitive))
                found << below;
        }
        if (found.isEmpty() && !m_state.registry.contains(key))
            return notRecorded(key);
        return found;
    }

    // A case holds no modification times.
    Result<QDateTime> lastWritten(const QString &key) const override { return notRecorded(key); }

private:
    const MachineState &m_state;
};

} // namespace fix789::recording
