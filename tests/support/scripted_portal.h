// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

namespace fix789::test {

/// A web server on this computer that answers with exactly the given bytes.
class ScriptedPortal {
public:
    struct Asked {
        QString host; ///< as the reader named it, without the port
        QString path; ///< with what stands behind "?"
        QByteArray cookies;
    };
    /// Nothing: the connection stays open and silent.
    using Answer = std::function<std::optional<QByteArray>(const Asked &)>;

    explicit ScriptedPortal(Answer answer);
    ~ScriptedPortal();
    ScriptedPortal(const ScriptedPortal &) = delete;
    ScriptedPortal &operator=(const ScriptedPortal &) = delete;

    QString at(const QString &host, const QString &path = QStringLiteral("/")) const;
    int requests() const { return m_requests; }

private:
    void serve(const std::stop_token &stop);

    Answer m_answer;
    std::atomic<int> m_port = 0;
    std::atomic<int> m_requests = 0;
    std::jthread m_thread;
};

QByteArray page(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});
QByteArray redirect(const QString &to, const QByteArray &headers = {});

} // namespace fix789::test
