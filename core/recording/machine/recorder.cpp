// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "recording/machine/recorder.h"
#include "ports/fact_table.h"

#include "checks/checks.h"
#include "engine/examine.h"

#include <mutex>

namespace fix789::recording {
namespace {

template <class T>
Answer<T> answerFrom(const Result<T> &result)
{
    return result ? Answer<T>(*result) : Answer<T>(std::unexpect, result.error().kind);
}

// A feature that the system lacks, or a question that we had no time to ask, is not an answer. A failed question is one:
// what was undetermined must stay undetermined.
bool isAnswer(const Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Refused || error.kind == ErrorKind::TimedOut ||
           error.kind == ErrorKind::Failed;
}

// Each remembering port asks the real port and keeps the answer. Checks run in several threads: one mutex for all.
struct Memory {
    MachineState state;
    std::mutex mutex;

    template <class T>
    void keep(ByName<Answer<T>> &into, const QString &name, const Result<T> &result)
    {
        const std::scoped_lock lock(mutex);
        if (result || isAnswer(result.error()))
            into.insert_or_assign(name, answerFrom(result));
    }
    template <class T>
    void keep(std::optional<Answer<T>> &into, const Result<T> &result)
    {
        const std::scoped_lock lock(mutex);
        if (result || isAnswer(result.error()))
            into = answerFrom(result);
    }
};

class RememberingRegistry : public Registry {
public:
    RememberingRegistry(const Registry &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<RegistryContent> read(const QString &key, const QString &name) const override
    {
        const auto content = m_real.read(key, name);
        const std::scoped_lock lock(m_memory.mutex);
        auto &keys = m_memory.state.registry;
        if (content && std::holds_alternative<NoKey>(*content)) {
            keys.insert_or_assign(key, std::unexpected(ErrorKind::NotFound));
        } else if (content || isAnswer(content.error())) {
            auto &values = keys.try_emplace(key).first->second;
            const auto *value = content ? std::get_if<RegistryValue>(&*content) : nullptr;
            if (values)
                values->insert_or_assign(
                    name, value ? Answer<RegistryValue>(*value)
                                : Answer<RegistryValue>(std::unexpect, content ? ErrorKind::NotFound : content.error().kind));
        }
        return content;
    }
    // Checks judge single values; whole keys are read only for the backup that a fix makes.
    Result<std::vector<std::pair<QString, RegistryValue>>> values(const QString &key) const override
    {
        return m_real.values(key);
    }
    // A check reads each value that it finds there by name.
    Result<QStringList> subkeys(const QString &key) const override { return m_real.subkeys(key); }
    Result<QDateTime> lastWritten(const QString &key) const override { return m_real.lastWritten(key); }

private:
    const Registry &m_real;
    Memory &m_memory;
};

Facts rememberingFacts(const Facts &real, Memory &memory)
{
    Facts facts;
    forEachFact([&](const auto &fact) {
        facts.*fact.asked = [ask = real.*fact.asked, &memory, kept = fact.kept](const auto &...key) {
            const auto answer = ask(key...);
            memory.keep(memory.state.*kept, key..., answer);
            return answer;
        };
    });
    return facts;
}

class RememberingDns : public Dns {
public:
    RememberingDns(const Dns &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<QStringList> resolve(const QString &host, const Progress &progress) const override
    {
        const auto addresses = m_real.resolve(host, progress);
        m_memory.keep(m_memory.state.dns, host, addresses);
        return addresses;
    }

private:
    const Dns &m_real;
    Memory &m_memory;
};

class RememberingProbes : public Probes {
public:
    RememberingProbes(const Probes &real, Memory &memory) : m_real(real), m_memory(memory) {}

    Result<IkeObservation> ike(const IkeQuestion &question, const Progress &progress) const override
    {
        const auto seen = m_real.ike(question, progress);
        m_memory.keep(m_memory.state.ike, question.server, seen);
        return seen;
    }
    Result<PortalObservation> portal(const Progress &progress) const override
    {
        const auto seen = m_real.portal(progress);
        const std::scoped_lock lock(m_memory.mutex);
        if (seen || isAnswer(seen.error()))
            m_memory.state.portal = answerFrom(seen);
        return seen;
    }
    Result<std::vector<UdpControl>> udpControls(const Progress &progress) const override
    {
        const auto seen = m_real.udpControls(progress);
        m_memory.keep(m_memory.state.udpControls, seen);
        return seen;
    }
    Result<std::vector<NameAnswer>> names(const QString &server, const Progress &progress) const override
    {
        const auto seen = m_real.names(server, progress);
        m_memory.keep(m_memory.state.names, seen);
        return seen;
    }

private:
    const Probes &m_real;
    Memory &m_memory;
};

} // namespace

MachineState record(const Machine &machine, const Target &target, const Progress &progress)
{
    Memory memory;
    const RememberingRegistry registry(machine.registry, memory);
    const RememberingDns dns(machine.dns, memory);
    const RememberingProbes probes(machine.probes, memory);
    const Machine remembering{.kind = machine.kind,
                              .name = machine.name,
                              .system = machine.system,
                              .windows = machine.windows,
                              .facts = rememberingFacts(machine.facts, memory),
                              .registry = registry,
                              .dns = dns,
                              .probes = probes,
                              .clock = machine.clock,
                              .ownChanges = machine.ownChanges,
                              .ownAttempts = machine.ownAttempts};
    const engine::ExamineProgress following{.said = [&progress](const checks::Check &, const Text &text) { progress.say(text); }};
    (void)engine::examine(remembering, target, checks::allChecks(), following, progress.stop);
    memory.state.system = machine.system;
    memory.state.windows = machine.windows;
    if (const auto date = machine.clock.dateSeen())
        memory.state.now = *date;
    if (const auto booted = machine.clock.bootedAt())
        memory.state.bootedAt = *booted;
    return std::move(memory.state);
}

} // namespace fix789::recording
