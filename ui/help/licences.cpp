// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/help/licences.h"

#include <QFile>

namespace fix789::ui {

// Licences are quoted as they are, in English.
std::vector<LicensedPart> licensedParts()
{
    const auto text = [](const char *name) { return QStringLiteral("%1.txt").arg(QLatin1String(name)); };
    return {
        {QStringLiteral("Fix789"), QStringLiteral("MIT"), {}, {text("fix789")}},
        {QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
         QStringLiteral("LGPL 3"),
         QStringLiteral(
             "Copyright (c) The Qt Company Ltd. and other contributors. Qt is used as shared libraries under the GNU Lesser "
             "General Public License, version 3. You may replace them by your own build of the same version. Their source, "
             "and the licences of what they contain: https://download.qt.io/ and "
             "https://doc.qt.io/qt-6/licenses-used-in-qt.html"),
         {text("lgpl-3.0"), text("gpl-3.0")}},
        {QStringLiteral("OpenSSL 3"),
         QStringLiteral("Apache 2.0"),
         QStringLiteral("Copyright (c) The OpenSSL Project Authors. https://www.openssl.org/source/"),
         {text("apache-2.0")}},
        {QStringLiteral("spdlog"), QStringLiteral("MIT"), {}, {text("spdlog")}},
        {QStringLiteral("fmt"), QStringLiteral("MIT"), {}, {text("fmt")}},
        {QStringLiteral("QtKeychain"), QStringLiteral("BSD 2-Clause"), {}, {text("qtkeychain")}},
        {QStringLiteral("GCC runtime libraries"),
         QStringLiteral("GPL 3 with runtime exception"),
         QStringLiteral(
             "Copyright (c) Free Software Foundation, Inc. Shipped with the program for Windows. https://gcc.gnu.org/"),
         {text("gcc-runtime-exception"), text("gpl-3.0")}},
        {QStringLiteral("winpthreads"),
         QStringLiteral("MIT"),
         QStringLiteral("Shipped with the program for Windows."),
         {text("winpthreads")}},
    };
}

QString licenceTextOf(const LicensedPart &part)
{
    QStringList texts;
    if (!part.notice.isEmpty())
        texts << part.notice;
    for (const QString &name : part.texts)
        if (QFile file(QStringLiteral(":/licences/") + name); file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll()).trimmed();
    return texts.join(QStringLiteral("\n\n----\n\n"));
}

} // namespace fix789::ui
