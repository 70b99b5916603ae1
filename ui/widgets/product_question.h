// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

#include <QWidget>

#include <functional>

namespace fix789::ui {

/// Takes the id of a product; empty where the person does not know it any more.
using TakeProduct = std::function<void(const QString &)>;

/// "Which server is it?" with the products to choose from where the answer would change the request; or what was answered, which
/// can be taken back. nullptr where there is neither.
QWidget *makeProductQuestion(const report::Report &report, const TakeProduct &take);

} // namespace fix789::ui
