// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// What the dashboard answers, a recorded folder, a site file and a survey are hostile: whatever the bytes, each ends with an
// answer or an error.
#include "site/audit.h"
#include "site/audit_json.h"
#include "site/requests.h"
#include "site/saved_answer.h"
#include "site/site_record.h"

#include <cstddef>
#include <cstdint>

using namespace fix789::site;

// One recorded answer a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto site = siteFromFile(input))
        (void)surveyPage(site->record, {});
    if (const auto survey = surveyFromJson(input))
        (void)surveyPage({}, *survey);
    Answers answers;
    AnswerRedactor redactor;
    for (const QByteArray &line : input.split('\n'))
        if (auto answer = answerFromJson(line)) {
            (void)redactor.redacted(*answer);
            answers.add(std::move(*answer));
        }
    const AuditQuestion questions[]{
        {.server = serverFrom(QStringLiteral("vpn.example.com"), {QStringLiteral("203.0.113.10")})},
        {.server = serverFrom(QStringLiteral("10.0.0.1"), {}), .mac = QStringLiteral("00:11:22:33:44:55")}};
    for (const AuditQuestion &question : questions) {
        (void)nextRequests({QStringLiteral("1"), question}, answers);
        if (const auto result = audit(answers, question))
            (void)auditInPage(auditPage(*result, auditInPage(input)).toUtf8());
    }
    return 0;
}
