// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// From findings to a verdict: at most 0.5 ms each (2,000 a second and core), and at most 1 ms beyond the checks with what is
// planned to fix it.
#include "diagnosis/diagnose.h"
#include "support/recorded.h"

#include <benchmark/benchmark.h>

using namespace fix789;
using namespace fix789::diagnosis;
using namespace fix789::engine;
using namespace fix789::recording;
using namespace fix789::report;
using namespace fix789::test;

namespace {

std::vector<CaseFile> computers()
{
    return {windows11({kServerInTheOpen}), windows11({kServerSilent, kPortalPending}),
            windows11({kServerBehindNat, kIkeExtDisabled, kBfeDisabled, prohibitIpSec("1")}),
            windows11({kServerSilent, R"({"attempts":[{"error":789}]})"})};
}

struct Diagnosed {
    Report report;
    std::vector<CheckFinding> findings;
};

// The reports hold the findings and must not move under them.
std::vector<std::unique_ptr<Diagnosed>> looked()
{
    std::vector<std::unique_ptr<Diagnosed>> all;
    for (const CaseFile &computer : computers()) {
        all.push_back(std::make_unique<Diagnosed>(lookAt(computer), std::vector<CheckFinding>{}));
        for (const Examined &examined : all.back()->report.examined)
            all.back()->findings.push_back({examined.check, &examined.finding});
    }
    return all;
}

void diagnoseFindings(benchmark::State &state)
{
    const auto all = looked();
    for (const auto &one : all)
        if (diagnose(one->findings, one->report.target, true) != one->report.verdict) {
            state.SkipWithError("this is not the verdict of the look");
            return;
        }
    std::size_t next = 0;
    for (auto _ : state) {
        const Diagnosed &one = *all[next++ % all.size()];
        benchmark::DoNotOptimize(diagnose(one.findings, one.report.target, true));
    }
    state.SetItemsProcessed(std::int64_t(state.iterations()));
    for (const auto &one : all) {
        state.counters["findings"] += double(one->findings.size());
        state.counters["causes"] += double(one->report.verdict.causes.size());
        state.counters["excluded"] += double(one->report.verdict.excluded.size());
    }
}
BENCHMARK(diagnoseFindings)->Unit(benchmark::kMicrosecond);

void lookAtRecorded(benchmark::State &state)
{
    const std::vector<CaseFile> all = computers();
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(lookAt(all[next++ % all.size()]));
}
BENCHMARK(lookAtRecorded)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
