// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/http_reader.h"

#include <gtest/gtest.h>

namespace adapters_portable_http_reader_test {
using namespace fix789;
using namespace fix789::adapters;

namespace {

// Byte by byte, so that every place where the answer may be torn is tried.
std::optional<HttpReply> readSlowly(const QByteArray &bytes)
{
    HttpReader reader;
    for (const char byte : bytes)
        if (auto reply = reader.take(QByteArray(1, byte)))
            return reply;
    return reader.close();
}

} // namespace

TEST(HttpReader, ReadsChunksAsTheyCome)
{
    const auto reply =
        readSlowly("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n");
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->end, HttpEnd::Answered);
    EXPECT_EQ(reply->body, "hello world");
}

TEST(HttpReader, AnInterimAnswerIsNotTheAnswer)
{
    const auto reply = readSlowly("HTTP/1.1 103 Early Hints\r\nLocation: /no\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n");
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->status, 204);
    EXPECT_TRUE(reply->location.isEmpty());
}

TEST(HttpReader, InterimAnswersWithoutEndAreBroken)
{
    HttpReader reader;
    std::optional<HttpReply> reply;
    for (int i = 0; i < 10'000 && !reply; ++i)
        reply = reader.take("HTTP/1.1 100 Continue\r\n\r\n");
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->end, HttpEnd::Broken);
}

TEST(HttpReader, ARedirectIsCompleteWithItsHeader)
{
    HttpReader reader;
    const auto reply = reader.take("HTTP/1.0 302 Captive Portal\nLocation: http://login.test/\n\n");
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->location, "http://login.test/");
}

TEST(HttpReader, ABodyEndsAtTheLimit)
{
    HttpReader reader;
    EXPECT_FALSE(reader.take("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"));
    const auto reply = reader.take(QByteArray(HttpReader::kMostBody + 10, 'x'));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body.size(), HttpReader::kMostBody);
}

TEST(HttpReader, AHugeChunkEndsAtTheLimit)
{
    HttpReader reader;
    EXPECT_FALSE(reader.take("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n"));
    const auto reply = reader.take(QByteArray(HttpReader::kMostBody, 'x'));
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->body.size(), HttpReader::kMostBody);
}

// Found by fuzzing: at once its end was seen, and in pieces it was too long before that.
TEST(HttpReader, ASizeLineThatIsTooLongEndsTheBodyHoweverItIsCut)
{
    for (const qsizetype length : {1022, 1023, 1024, 1025, 1026, 3000}) {
        const QByteArray bytes =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;" + QByteArray(length - 2, 'x') + "\r\nhello\r\n0\r\n\r\n";
        HttpReader reader;
        const auto atOnce = reader.take(bytes);
        ASSERT_TRUE(atOnce) << length;
        EXPECT_EQ(*atOnce, readSlowly(bytes)) << length;
        EXPECT_EQ(atOnce->body, length <= 1024 ? QByteArray("hello") : QByteArray()) << length;
    }
}

TEST(HttpReader, NothingAtAllIsATornConnection)
{
    EXPECT_EQ(HttpReader().close().end, HttpEnd::Refused);
}

TEST(HttpReader, HalfAHeaderIsBroken)
{
    EXPECT_EQ(readSlowly("HTTP/1.1 200 OK\r\nConte")->end, HttpEnd::Broken);
}

class BadStatusLine : public testing::TestWithParam<const char *> {};

TEST_P(BadStatusLine, IsBroken)
{
    EXPECT_EQ(readSlowly(GetParam())->end, HttpEnd::Broken);
}

INSTANTIATE_TEST_SUITE_P(HttpReader, BadStatusLine,
                         testing::Values("HTTP/2 200\r\n\r\n", "HTTP/1.1 20\r\n\r\n", "HTTP/1.1 -20 X\r\n\r\n",
                                         "HTTP/1.1 2000\r\n\r\n", "ICY 200 OK\r\n\r\n", "\r\n\r\n", "HTTP/1.1\r\n\r\n"));
} // namespace adapters_portable_http_reader_test
