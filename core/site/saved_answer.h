// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "site/answers.h"

#include <map>

namespace fix789::site {

/// Prepares answers for a folder that is kept or passed on. Only members that an audit reads stay, so that nothing new of the
/// dashboard gets in unnoticed; keys, passwords and persons are not among them. Hardware addresses and serial numbers become
/// the same made-up ones everywhere.
class AnswerRedactor {
public:
    DashboardAnswer redacted(DashboardAnswer answer);
    /// The made-up address of a client; empty if no answer named it.
    [[nodiscard]] QString standInFor(const QString &mac) const;

private:
    QJsonValue keep(const QJsonValue &value, int depth);
    QString replaced(const QString &text);

    std::map<QString, QString> m_macs;
    std::map<QString, QString> m_serials;
};

} // namespace fix789::site
