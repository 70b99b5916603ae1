// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ports/durable_log.h"

#include <QString>

#include <memory>

namespace fix789::app {

/// A journal with a copy for readers who may not open it: they could hold it open, and stop it from growing. The copy is
/// replaced after each line, as well as that goes; only the journal itself counts.
class PublishedLog : public DurableLog {
public:
    PublishedLog(std::unique_ptr<DurableLog> log, QString copy);

    Result<QByteArray> contents() const override { return m_log->contents(); }
    Result<void> append(const QByteArray &line) override;

private:
    void publish() const;

    std::unique_ptr<DurableLog> m_log;
    QString m_copy;
};

} // namespace fix789::app
