// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "app/logging.h"

#include "app/system.h"

#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

#include <QDir>
#include <QString>

namespace fix789::app {
namespace {

constexpr std::size_t kLargestFile = 512 * 1024;
constexpr std::size_t kOlderFiles = 1;

void logQtMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    static const auto level = [](QtMsgType t) {
        switch (t) {
        case QtDebugMsg:
            return spdlog::level::debug;
        case QtInfoMsg:
            return spdlog::level::info;
        case QtWarningMsg:
            return spdlog::level::warn;
        case QtCriticalMsg:
        case QtFatalMsg:
            break;
        }
        return spdlog::level::err;
    };
    spdlog::log(level(type), "qt: {}", message.toStdString());
}

std::shared_ptr<spdlog::sinks::sink> fileSink(QStringView program)
{
    const auto folder = logFolder();
    if (!folder)
        return std::make_shared<spdlog::sinks::null_sink_mt>();
    const QString path = *folder + u'/' + program.toString() + QStringLiteral(".log");
    // spdlog throws if it cannot open the file; only here does that reach us.
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path.toStdString(), kLargestFile, kOlderFiles);
    } catch (const spdlog::spdlog_ex &) {
        return std::make_shared<spdlog::sinks::null_sink_mt>();
    }
}

} // namespace

Result<QString> logFolder()
{
    const auto state = isElevated() ? machineStateFolder(Use::Write) : userStateFolder();
    if (!state)
        return state;
    const QString folder = *state + QStringLiteral("/logs");
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Refused, QStringLiteral("making the folder for the log"));
    return folder;
}

void startLogging(QStringView program)
{
    auto logger = std::make_shared<spdlog::logger>("fix789." + program.toString().toStdString(), fileSink(program));
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %n %v");
    logger->flush_on(spdlog::level::info);
    logger->set_error_handler([](const std::string &) {}); // a full disk must not stop a check, nor print into an answer
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(logQtMessage);
}

} // namespace fix789::app
