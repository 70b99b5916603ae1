// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QWidget>

#include <functional>

namespace fix789::ui {

/// Receives the id of a product; empty if the user no longer knows it.
using TakeProduct = std::function<void(const QString &)>;

/// "Which server is it?" with a choice of products, if the answer would change the request; or the given answer, which the
/// user can take back. nullptr if neither applies.
QWidget *makeProductQuestion(const report::Report &report, const TakeProduct &take);

} // namespace fix789::ui
