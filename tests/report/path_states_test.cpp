// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "report/path_states.h"
#include "support/recorded.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::report;
using namespace fix789::test;

namespace {

std::vector<PathMark> marksOf(const PathStates &path)
{
    std::vector<PathMark> marks{path.computer.mark};
    for (const PathState &way : path.ways)
        marks.push_back(way.mark);
    marks.push_back(path.server.mark);
    return marks;
}

using enum PathMark;

TEST(PathStates, AnAnswerProvesTheWholePath)
{
    EXPECT_EQ(marksOf(pathStates(lookAt(windows11({kServerInTheOpen})))),
              (std::vector{Proven, Proven, Proven, Proven, Proven, Proven}));
}

TEST(PathStates, ACauseIsDrawnWhereItLies)
{
    const PathStates path = pathStates(lookAt(windows11({kServerInTheOpen, kIkeExtDisabled})));
    EXPECT_EQ(marksOf(path), (std::vector{Broken, Proven, Proven, Proven, Proven, Proven}));
    EXPECT_TRUE(path.computer.sentence.english().contains(QStringLiteral("is disabled")));
}

TEST(PathStates, SilenceProvesNothing)
{
    for (const PathMark mark : marksOf(pathStates(lookAt(windows11({kServerSilent})))))
        EXPECT_NE(mark, Broken);
}

TEST(PathStates, ALoginPageClosesTheWayToTheFirewallAndWhatIsBeyondIsNotKnown)
{
    const PathStates path = pathStates(lookAt(windows11({kServerInTheOpen, kPortalPending})));
    EXPECT_EQ(path.ways[1].mark, Broken);
    EXPECT_EQ(path.ways[0].mark, Proven);
    EXPECT_NE(path.ways[2].mark, Proven);
    EXPECT_NE(path.ways[3].mark, Proven);
}

TEST(PathStates, WithoutAServerNothingIsClaimedOfThePath)
{
    const PathStates path = pathStates(lookAt(windows11()));
    for (const PathState &way : path.ways)
        EXPECT_EQ(way.mark, NotTried);
    EXPECT_EQ(path.server.mark, NotTried);
}

} // namespace
