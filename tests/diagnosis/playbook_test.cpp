// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/playbook.h"
#include "support/paths.h"

#include <QFile>

#include <gtest/gtest.h>

namespace diagnosis_playbook_test {
namespace {

using namespace fix789;
using namespace fix789::diagnosis;

TEST(Playbook, EachKindOfPlaceButHomeHasOne)
{
    for (const Environment environment :
         {Environment::Retail, Environment::Education, Environment::CorporateGuest, Environment::Hospitality}) {
        const Playbook *book = playbookFor(environment);
        ASSERT_NE(book, nullptr);
        EXPECT_GE(book->wrong.size(), 3U);
        EXPECT_GE(book->check.size(), 4U);
        EXPECT_FALSE(book->ask.isEmpty());
    }
    EXPECT_EQ(playbookFor(Environment::Home), nullptr);
    EXPECT_EQ(playbookFor(Environment::Unknown), nullptr);
}

// The page says the same, in the same order.
TEST(Playbook, ThePageHasEverySentence)
{
    QFile file(test::sourceFolder() + QStringLiteral("/docs/playbooks.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    qsizetype at = 0;
    for (const Playbook &book : allPlaybooks()) {
        std::vector<Text> sentences{book.title};
        sentences.insert(sentences.end(), book.wrong.begin(), book.wrong.end());
        sentences.insert(sentences.end(), book.check.begin(), book.check.end());
        sentences.push_back(book.ask);
        for (const Text &sentence : sentences) {
            const qsizetype found = page.indexOf(sentence.english(), at);
            EXPECT_GE(found, at) << sentence.english().toStdString();
            at = std::max(found, at);
        }
    }
}

} // namespace
} // namespace diagnosis_playbook_test
