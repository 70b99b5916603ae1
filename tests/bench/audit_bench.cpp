// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// From the answers of the dashboard to the rule that decides: 5,000 rows in at most 100 ms.
#include "site/recorded_organisation.h"

#include "site/audit.h"

#include <benchmark/benchmark.h>

using namespace fix789::site;
using namespace fix789::test;

namespace {

constexpr int kRows = 5'000;

// No row covers the flow but the last, each is read and compared.
Answers manyRows()
{
    std::string rows;
    for (int i = 0; i < kRows - 1; ++i) {
        const std::string number = std::to_string(i % 250);
        rows += R"({"comment":"Row )" + std::to_string(i) +
                R"(","policy":"allow","protocol":"udp","srcCidr":"192.168.20.0/24,10.)" + number +
                R"(.0.0/16","srcPort":"any","destCidr":"198.51.100.)" + number +
                R"(,www.example.org","destPort":"443,500-5000"},)";
    }
    rows +=
        R"({"comment":"The one","policy":"deny","protocol":"udp","srcCidr":"any","srcPort":"any","destCidr":"203.0.113.0/24","destPort":"4500"})";
    return shop({{"/networks/N_1/appliance/firewall/l3FirewallRules", R"({"rules":[)" + rows + "]}"}});
}

void evaluateRows(benchmark::State &state)
{
    const Answers answers = manyRows();
    const Network network = readNetwork(answers, QStringLiteral("N_1"));
    const Organisation organisation = readOrganisation(answers);
    const Server server = serverFrom(QStringLiteral("vpn.example.com"), {QStringLiteral("203.0.113.10")});
    const Subject subject{.network = &network, .ssid = &network.ssids.value.at(1)};
    for (auto _ : state) {
        const FlowAnswer answer = evaluate(subject, organisation, server, {}, Flow::Udp4500);
        if (answer.decision != Decision::Deny || answer.deciding->rule->index != kRows - 1) {
            state.SkipWithError("this is not the row");
            return;
        }
    }
}
BENCHMARK(evaluateRows)->Unit(benchmark::kMillisecond);

// Read from JSON as well, every flow, one Wi-Fi.
void auditRows(benchmark::State &state)
{
    const Answers answers = manyRows();
    const AuditQuestion question{.server = serverFrom(QStringLiteral("203.0.113.10"), {}), .ssid = QStringLiteral("Staff")};
    for (auto _ : state)
        if (const auto result = audit(answers, question); !result || !result->hasCause()) {
            state.SkipWithError("no cause was found");
            return;
        }
}
BENCHMARK(auditRows)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
