// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnosis/questions.h"
#include "model/user_answers.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace fix789::ui {

using TakeAnswer = std::function<void(diagnosis::Question, Reply)>;

/// The questions, each with "Yes" and "No", and the given answers, which the user can withdraw; a widget each.
std::vector<QWidget *> makeQuestionRows(const std::vector<diagnosis::Question> &open, UserAnswers given, const TakeAnswer &take);

} // namespace fix789::ui
