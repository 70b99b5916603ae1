// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/dashboard/dashboard_reader.h"

#include "site/recorded_organisation.h"

#include <gtest/gtest.h>

#include <mutex>

using namespace fix789;
using namespace fix789::probes;
using namespace std::chrono_literals;

namespace {

constexpr DashboardPace kFast{.between = 0ms, .firstRetry = 1ms, .longestWait = 5'000ms};

/// A dashboard that answers as a recorded shop does, and notes when it was asked for what.
class ShopDashboard : public Dashboard {
public:
    explicit ShopDashboard(const test::Changed &changed = {}) : m_answers(test::shop(changed)) {}

    Result<DashboardReply> get(const QString &request, std::stop_token) const override
    {
        int before = 0;
        {
            const std::lock_guard lock(m_mutex);
            before = m_asked[request]++;
            m_times.push_back(std::chrono::steady_clock::now());
        }
        if (m_first && before == 0)
            return *m_first;
        const auto found = m_answers.find(request.section(u'?', 0, 0));
        if (found.reading != site::Reading::Read)
            return DashboardReply{.status = m_missing, .body = R"({"errors":["no"]})"};
        const QJsonDocument body =
            found.body.isArray() ? QJsonDocument(found.body.toArray()) : QJsonDocument(found.body.toObject());
        return DashboardReply{.status = 200, .body = body.toJson()};
    }

    std::optional<Result<DashboardReply>> m_first; ///< at the first time of each request
    int m_missing = 404;
    mutable std::mutex m_mutex;
    mutable std::map<QString, int> m_asked;
    mutable std::vector<std::chrono::steady_clock::time_point> m_times;

private:
    site::Answers m_answers;
};

DashboardRun run(const Dashboard &dashboard, DashboardPace pace = kFast, std::vector<int> *announced = nullptr,
                 std::stop_token stop = {})
{
    return readDashboard(
        dashboard, {QStringLiteral("1"), {}}, {.stop = stop},
        [announced](int count) {
            if (announced)
                announced->push_back(count);
        },
        pace);
}

TEST(DashboardReader, AsksEachOnceAndSaysHowMany)
{
    const ShopDashboard dashboard;
    std::vector<int> announced;
    const DashboardRun read = run(dashboard, kFast, &announced);
    int sum = 0;
    for (const int count : announced)
        sum += count;
    EXPECT_EQ(sum, read.sent);
    EXPECT_EQ(std::size_t(sum), dashboard.m_asked.size());
    for (const auto &[request, times] : dashboard.m_asked)
        EXPECT_EQ(times, 1) << request.toStdString();
    const auto result = site::audit(read.answers, {.server = site::serverFrom(QStringLiteral("203.0.113.10"), {})});
    ASSERT_TRUE(result);
    EXPECT_FALSE(result->isOpen());
    EXPECT_EQ(result->rows.size(), 3U);
}

TEST(DashboardReader, KeepsThePace)
{
    const ShopDashboard dashboard;
    (void)run(dashboard, {.between = 20ms});
    ASSERT_GT(dashboard.m_times.size(), 10U);
    auto times = dashboard.m_times;
    std::ranges::sort(times);
    EXPECT_GE(times.back() - times.front(), 18ms * (times.size() - 1));
}

TEST(DashboardReader, AsksAgainWhenItIsTooBusy)
{
    for (const int status : {429, 500, 503}) {
        ShopDashboard dashboard;
        dashboard.m_first = DashboardReply{.status = status, .retryAfter = QStringLiteral("0")};
        const DashboardRun read = run(dashboard);
        const auto result = site::audit(read.answers, {.server = site::serverFrom(QStringLiteral("203.0.113.10"), {})});
        ASSERT_TRUE(result) << status;
        EXPECT_FALSE(result->isOpen());
        for (const auto &[request, times] : dashboard.m_asked)
            EXPECT_EQ(times, 2) << request.toStdString();
    }
}

TEST(DashboardReader, WaitsAsLongAsItIsTold)
{
    ShopDashboard dashboard;
    dashboard.m_first = DashboardReply{.status = 429, .retryAfter = QStringLiteral("1")};
    const auto begin = std::chrono::steady_clock::now();
    (void)readDashboard(dashboard, {QStringLiteral("1"), {.network = QStringLiteral("none")}}, {}, [](int) {}, kFast);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 950ms);
}

TEST(DashboardReader, GivesUp)
{
    ShopDashboard dashboard;
    dashboard.m_missing = 429;
    const DashboardRun read = run(dashboard);
    for (const auto &[request, times] : dashboard.m_asked)
        EXPECT_LE(times, 5) << request.toStdString();
    EXPECT_TRUE(site::audit(read.answers, {.server = site::serverFrom(QStringLiteral("203.0.113.10"), {})}));
}

TEST(DashboardReader, RefusesNoFurtherThanTheFirst401)
{
    ShopDashboard dashboard;
    dashboard.m_first = DashboardReply{.status = 401};
    const DashboardRun read = run(dashboard);
    EXPECT_TRUE(read.wrongKey);
    EXPECT_EQ(dashboard.m_asked.size(), 1U);
}

TEST(DashboardReader, EndsWhenNothingAnswers)
{
    ShopDashboard dashboard;
    dashboard.m_first = failure(ErrorKind::NotSupported, QStringLiteral("x"));
    const DashboardRun read = run(dashboard);
    ASSERT_TRUE(read.error);
    EXPECT_EQ(read.error->kind, ErrorKind::NotSupported);
    EXPECT_EQ(dashboard.m_asked.size(), 1U);
}

TEST(DashboardReader, Stops)
{
    std::stop_source stop;
    stop.request_stop();
    const ShopDashboard dashboard;
    const DashboardRun read = run(dashboard, kFast, nullptr, stop.get_token());
    ASSERT_TRUE(read.error);
    EXPECT_EQ(read.error->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(dashboard.m_asked.empty());
}

} // namespace
