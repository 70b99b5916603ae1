// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "adapters/windows/read/windows_certificate_signer.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::adapters;

// A certificate of the computer with a key to use would need a real Windows.
TEST(WindowsCertificateSigner, WhereThereIsNoSuchCertificateNothingIsFound)
{
    const auto signer = windowsCertificateSigner(QStringLiteral("nobody has this name 5d1c"));
    ASSERT_FALSE(signer);
    EXPECT_EQ(signer.error().kind, ErrorKind::NotFound);
}
