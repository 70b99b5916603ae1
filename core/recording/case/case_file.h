// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "model/changes/change.h"
#include "model/machine/machine_state.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace fix789::recording {

/// A recorded computer as a document: `fix789.case/1` (docs/cases.md). `machine` overrides the shipped computer named by
/// `base`; `changed` overrides both and holds the later changes to the recorded computer, so that undoing them all restores
/// the document.
class CaseFile {
public:
    /// Reads a file of at most 4 MiB. Errors: NotFound, Refused, Malformed (`doing` says where), NotSupported (unknown
    /// version).
    static Result<CaseFile> load(const QString &path);
    static Result<CaseFile> parse(const QByteArray &bytes);
    static CaseFile fromState(const QString &id, const MachineState &state);
    /// The practice computer shipped with the program.
    static CaseFile practice();

    const QString &id() const { return m_id; }
    /// The recorded server; empty if the recording holds no network facts.
    QString server() const;
    const MachineState &state() const { return m_state; }
    const QJsonObject &document() const { return m_document; }
    QByteArray toJson() const;
    /// Replaces the file atomically.
    Result<void> save(const QString &path) const;

    /// Applies a change to the recorded computer. Errors: those of SystemWriter::make().
    Result<void> make(const Change &change);

private:
    Result<void> rebuild();

    QString m_id;
    QJsonObject m_document;
    MachineState m_state;
};

} // namespace fix789::recording
