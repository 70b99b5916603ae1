// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/linux/keychain.h"

#include "adapters/portable/key_name.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace fix789::adapters {
namespace {

const QString kService = QStringLiteral("Fix789");

ErrorKind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorKind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::NotSupported;
    default:
        return ErrorKind::Failed;
    }
}

// A late job must live until the store answers, because the store holds a pointer to it; it then deletes itself.
struct Abandon {
    void operator()(QKeychain::Job *job) const
    {
        if (finished)
            delete job;
        else
            job->setAutoDelete(true);
    }
    bool finished = false;
};

template <class Job>
using Running = std::unique_ptr<Job, Abandon>;

template <class Job>
Result<Running<Job>> run(Running<Job> job, const QString &name, const QString &doing, std::chrono::milliseconds patience)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(name);
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, [&] {
        job.get_deleter().finished = true;
        loop.quit();
    });
    limit.start(patience);
    job->start();
    if (!job.get_deleter().finished)
        loop.exec();
    if (!job.get_deleter().finished)
        return failure(ErrorKind::TimedOut, doing);
    if (job->error() != QKeychain::NoError)
        return failure(kindOf(job->error()), doing, job->error());
    return job;
}

template <class Job>
Running<Job> job()
{
    return Running<Job>(new Job(kService));
}

} // namespace

Result<Secret> Keychain::read(const QString &name)
{
    const QString doing = QStringLiteral("reading from the key store");
    if (!isKeyName(name))
        return failure(ErrorKind::Malformed, doing);
    const auto done = run(job<QKeychain::ReadPasswordJob>(), name, doing, m_patience);
    if (!done)
        return std::unexpected(done.error());
    return Secret((*done)->binaryData());
}

Result<void> Keychain::write(const QString &name, const Secret &secret)
{
    const QString doing = QStringLiteral("writing into the key store");
    if (!isKeyName(name) || secret.isEmpty() || secret.reveal().size() > kLargestSecret)
        return failure(ErrorKind::Malformed, doing);
    auto job = adapters::job<QKeychain::WritePasswordJob>();
    QByteArray bytes = secret.reveal().toByteArray();
    job->setBinaryData(bytes);
    const Secret wipedAfterTheJob(std::move(bytes));
    const auto done = run(std::move(job), name, doing, m_patience);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Result<void> Keychain::forget(const QString &name)
{
    const QString doing = QStringLiteral("forgetting what is in the key store");
    if (!isKeyName(name))
        return failure(ErrorKind::Malformed, doing);
    const auto done = run(job<QKeychain::DeletePasswordJob>(), name, doing, m_patience);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace fix789::adapters
