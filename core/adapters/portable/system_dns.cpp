// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/portable/system_dns.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

namespace fix789::adapters {
namespace {

// A query that hangs blocks its thread until the system gives up; this limits the number of such threads.
constexpr int kMostQuestions = 32;

struct Question {
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<QHostInfo> answer;
};

std::atomic<int> openQuestions = 0;

bool isAddress(const QString &host)
{
    const QHostAddress address(host);
    // The system's older functions accept "1" and "10.1" as addresses; here they are names.
    return !address.isNull() && (address.protocol() == QAbstractSocket::IPv6Protocol || address.toString() == host);
}

QStringList fourBeforeSix(QList<QHostAddress> addresses)
{
    std::stable_partition(addresses.begin(), addresses.end(),
                          [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; });
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts += address.toString();
    return texts;
}

void ask(const QString &host, const std::shared_ptr<Question> &question)
{
    QHostInfo info = QHostInfo::fromName(host);
    --openQuestions;
    const std::lock_guard lock(question->mutex);
    question->answer = std::move(info);
    question->answered.notify_all();
}

} // namespace

Result<QStringList> SystemDns::resolve(const QString &host, const Progress &progress) const
{
    const QString doing = QStringLiteral("resolving %1").arg(host);
    if (isAddress(host))
        return QStringList{host};
    // The answer may arrive before the caller waits for it.
    if (progress.stop.stop_requested())
        return failure(ErrorKind::Cancelled, doing);
    if (m_limit <= m_limit.zero())
        return failure(ErrorKind::TimedOut, doing);
    if (openQuestions.fetch_add(1) >= kMostQuestions) {
        --openQuestions;
        return failure(ErrorKind::TimedOut, doing);
    }

    // A thread of our own, abandoned if the resolver hangs: the application's exit waits for the threads of
    // QHostInfo::lookupHost(): 5 s more, measured with one unresponsive name server.
    const auto question = std::make_shared<Question>();
    std::thread(ask, host, question).detach();

    std::unique_lock lock(question->mutex);
    const bool answered = question->answered.wait_for(lock, progress.stop, m_limit, [&] { return question->answer.has_value(); });
    if (!answered)
        return failure(progress.stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, doing);
    const QHostInfo &info = *question->answer;
    if (info.error() == QHostInfo::HostNotFound)
        return failure(ErrorKind::NotFound, doing, info.error());
    if (info.error() != QHostInfo::NoError)
        return failure(ErrorKind::TimedOut, doing, info.error());
    const QStringList addresses = fourBeforeSix(info.addresses());
    if (addresses.isEmpty())
        return failure(ErrorKind::NotFound, doing);
    return addresses;
}

} // namespace fix789::adapters
