// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Where the pages of real gear lead, in the many ways in which they say so.
#include "probes/portal/portal_page.h"

#include <gtest/gtest.h>

using namespace fix789;
using namespace fix789::probes;

namespace {

std::optional<LeadOn> leadOf(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    return leadOn(reply, QUrl(QStringLiteral("http://probe.example.org/text")));
}

QString to(const QByteArray &body)
{
    const auto found = leadOf(body);
    return found ? found->to.toString() : QString();
}

const QString kLogin = QStringLiteral("http://10.0.0.1/login");

TEST(PortalPage, AMetaRefreshIsReadAsBrowsersReadIt)
{
    for (const char *meta : {"<meta http-equiv='refresh' content='0; url=http://10.0.0.1/login'>",
                             "<META CONTENT=\"0;URL='http://10.0.0.1/login'\" HTTP-EQUIV=\"REFRESH\">",
                             "<meta content=\"1;url=http://10.0.0.1/login\" http-equiv=refresh />",
                             "<meta http-equiv=refresh content=0;url=http://10.0.0.1/login>",
                             "<meta http-equiv=\"refresh\" content=\"0, http://10.0.0.1/login\">",
                             "<meta http-equiv=\"refresh\" content=\"0.5 url = http://10.0.0.1/login\">",
                             "<meta name=\"a > b\" http-equiv=\"Refresh\" content=\"0;url=http://10.0.0.1/login\">",
                             "<meta charset=utf-8><meta name=viewport content=\"width=device-width\"><meta "
                             "http-equiv=\"refresh\" content=\"0;url=http://10.0.0.1/login\">"})
        EXPECT_EQ(to(QByteArray("<html><head>") + meta + "</head></html>"), kLogin) << meta;
    for (const char *none :
         {"<meta http-equiv='refresh' content='300'>", "<meta http-equiv='refresh' content='5;'>",
          "<meta http-equiv='refresh' content='none'>", "<meta name='refresh' content='0; url=http://10.0.0.1/login'>",
          "<!-- <meta http-equiv='refresh' content='0; url=http://10.0.0.1/login'> -->",
          "<meta http-equiv='refresh' content='0; url=/text'>"})
        EXPECT_EQ(to(QByteArray("<html><head>") + none + "</head></html>"), QString()) << none;
}

TEST(PortalPage, ALongAddressBeforeTheWordRefreshIsNotLost)
{
    const QByteArray url = "http://10.0.0.1/portal?client_mac=02-00-00-00-00-01&ap_mac=" + QByteArray(600, 'a');
    EXPECT_EQ(to("<html><meta content=\"0; url=" + url + "\" http-equiv=\"refresh\"></html>"), QString::fromLatin1(url));
}

TEST(PortalPage, AScriptMayNameTheAddressFirst)
{
    for (const char *script :
         {"var url = \"http:\\/\\/10.0.0.1\\/login\";\nwindow.location.href = url;",
          "var next='http://10.0.0.1/login'; location.replace(next);", "<!--\nlocation.href='http://10.0.0.1/login';\n//-->",
          "const $u = 'http://10.0.0.1/login'\nwindow.location = $u + location.hash",
          "if (location == top.location) top.location.assign(\"http://10.0.0.1/login\");"})
        EXPECT_EQ(to(QByteArray("<html><script>") + script + "</script></html>"), kLogin) << script;
    for (const char *none : {"if (location == 'http://10.0.0.1/login') go();", "location.href = url;",
                             "var curl='http://10.0.0.1/login'; location = url;"})
        EXPECT_EQ(to(QByteArray("<html><script>") + none + "</script></html>"), QString()) << none;
}

// It leads there, and is never requested: submitting may log in.
TEST(PortalPage, AFormThatSubmitsItselfLeadsOnWhateverBrowsersWithoutScriptsShow)
{
    for (const char *page :
         {"<body onload='document.forms[0].submit()'><form method=post action='http://10.0.0.1/login'><input type=hidden name=a>"
          "<noscript><input type=submit value=Continue></noscript></form></body>",
          "<form name=redirect action=\"http://10.0.0.1/login\" method=post><input type=\"hidden\" name=\"mac\"></form>"
          "<script language=\"JavaScript\"><!--\ndocument.redirect.submit();\n//--></script>",
          "<form id=f action='http://10.0.0.1/login'><input type='hidden'></form><script>for (var i = 0; i < 1; i++) "
          "document.getElementById('f').submit();</script>",
          "<!-- <form action=/old><input name=user></form> --><form action='http://10.0.0.1/login'></form>"
          "<script>document.forms[0].submit()</script>"}) {
        const auto found = leadOf(QByteArray("<html>") + page + "</html>");
        ASSERT_TRUE(found) << page;
        EXPECT_EQ(found->to.toString(), kLogin) << page;
        EXPECT_TRUE(found->isSubmit) << page;
    }
    EXPECT_FALSE(leadOf("<form action='/login'><input name=user></form><script>document.forms[0].submit()</script>"));
    EXPECT_FALSE(leadOf("<form action='/login'></form><script src=a.js></script><p>x.submit()</p>"));
}

TEST(PortalPage, ManyElementsAreReadInReasonableTime)
{
    QByteArray page = "<html>";
    while (page.size() < 60'000)
        page += "<meta content=\"'<!-- http-equiv=<meta ";
    EXPECT_EQ(to(page), QString());
    EXPECT_EQ(to("<html><script>" + QByteArray("location=a;").repeated(700) + "</script>"), QString());
}

} // namespace
