// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "system_writer.h"

#include "adapters/windows/write/temporary_permission.h"
#include "adapters/windows/write/windows_person_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fix789::app {

std::unique_ptr<SystemWriter> systemWriterOf(TypedSecrets typed)
{
    return std::make_unique<adapters::WindowsPersonWriter>(std::move(typed));
}

bool isPortable()
{
    return !QFileInfo::exists(QCoreApplication::applicationDirPath() + QStringLiteral("/fix789repair.exe"));
}

std::unique_ptr<Permission> systemPermission()
{
    return std::make_unique<adapters::TemporaryPermission>();
}

} // namespace fix789::app
