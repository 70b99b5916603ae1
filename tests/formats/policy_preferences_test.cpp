// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/policy_preferences.h"

#include <gtest/gtest.h>

namespace formats_policy_preferences_test {
using namespace fix789;
using namespace fix789::formats;

namespace {

const QString kPolicy = QStringLiteral("Hardening");
const char kNatT[] = R"(hive="HKEY_LOCAL_MACHINE" key="SYSTEM\CurrentControlSet\Services\PolicyAgent" )"
                     R"(name="AssumeUDPEncapsulationContextOnSendRule" type="REG_DWORD" value="00000000")";

QByteArray file(const char *outer, const QByteArray &inside)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<") + outer + " clsid=\"{1}\">" + inside + "</" + outer +
           ">";
}

QByteArray item(const QByteArray &properties, const QByteArray &beside = {}, const QByteArray &attributes = {})
{
    return "<Registry clsid=\"{2}\" name=\"x\" image=\"12\" changed=\"2026-01-01 00:00:00\" uid=\"{3}\" " + attributes +
           "><Properties " + properties + "/>" + beside + "</Registry>";
}

std::vector<OwnedSetting> values(const QByteArray &inside)
{
    const auto owned = preferencesIn(file("RegistrySettings", inside), kPolicy);
    EXPECT_TRUE(owned) << inside.constData();
    return owned.value_or(std::vector<OwnedSetting>{});
}

std::vector<OwnedSetting> services(const QByteArray &properties)
{
    const auto owned = preferencesIn(
        file("NTServices", "<NTService clsid=\"{4}\" name=\"x\"><Properties " + properties + "/></NTService>"), kPolicy);
    EXPECT_TRUE(owned) << properties.constData();
    return owned.value_or(std::vector<OwnedSetting>{});
}

std::optional<RegistryValue> written(const QByteArray &typeAndValue)
{
    const auto owned = values(item(R"(hive="HKEY_LOCAL_MACHINE" key="SOFTWARE\x" name="y" )" + typeAndValue));
    EXPECT_EQ(owned.size(), 1U) << typeAndValue.constData();
    return owned.empty() ? std::nullopt : owned.front().sets;
}

bool isMalformed(const QByteArray &xml)
{
    const auto owned = preferencesIn(xml, kPolicy);
    return !owned && owned.error().kind == ErrorKind::Malformed;
}

} // namespace

TEST(PolicyPreferences, R13_AnUpdateOwnsTheValueThatItWrites)
{
    const auto owned = values(item(QByteArray("action=\"U\" displayDecimal=\"1\" default=\"0\" ") + kNatT));
    ASSERT_EQ(owned.size(), 1U);
    EXPECT_EQ(owned.front().by, PolicySource::GroupPolicy);
    EXPECT_EQ(owned.front().policy, kPolicy);
    EXPECT_EQ(owned.front().key, QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"));
    EXPECT_EQ(owned.front().value, QStringLiteral("AssumeUDPEncapsulationContextOnSendRule"));
    EXPECT_EQ(owned.front().sets, std::optional(RegistryValue::dword(0)));
}

TEST(PolicyPreferences, WithoutAnActionAnItemUpdates)
{
    EXPECT_EQ(values(item(kNatT)).size(), 1U);
}

TEST(PolicyPreferences, AReplacementOwnsTheValue)
{
    EXPECT_EQ(values(item(QByteArray("action=\"R\" ") + kNatT)).size(), 1U);
}

TEST(PolicyPreferences, WhatDeletesOrOnlyMakesWhatIsMissingOwnsNothing)
{
    for (const char *action : {"C", "D", "X"})
        EXPECT_TRUE(values(item(QByteArray("action=\"") + action + "\" " + kNatT)).empty()) << action;
}

TEST(PolicyPreferences, AnItemThatIsSwitchedOffOwnsNothing)
{
    EXPECT_TRUE(values(item(kNatT, {}, "disabled=\"1\"")).empty());
    EXPECT_EQ(values(item(kNatT, {}, "disabled=\"0\"")).size(), 1U);
}

TEST(PolicyPreferences, ACollectionThatIsSwitchedOffOwnsNothing)
{
    EXPECT_TRUE(values("<Collection disabled=\"1\"><Collection>" + item(kNatT) + "</Collection>" + item(kNatT) + "</Collection>")
                    .empty());
}

TEST(PolicyPreferences, AFileThatIsSwitchedOffOwnsNothing)
{
    const auto owned = preferencesIn("<RegistrySettings disabled=\"1\">" + item(kNatT) + "</RegistrySettings>", kPolicy);
    ASSERT_TRUE(owned);
    EXPECT_TRUE(owned->empty());
}

TEST(PolicyPreferences, CollectionsWithinCollectionsAreRead)
{
    EXPECT_EQ(values("<Collection><Collection>" + item(kNatT) + "</Collection>" + item(kNatT) + "</Collection>").size(), 2U);
}

TEST(PolicyPreferences, WhatAppliesOnceOwnsNothing)
{
    EXPECT_TRUE(values(item(kNatT, R"(<Filters><FilterRunOnce hidden="1" not="0" bool="AND" id="{5}"/></Filters>)")).empty());
}

TEST(PolicyPreferences, WhatIsTargetedOwnsNothingWhereverItsFiltersStand)
{
    const QByteArray filters = R"(<Filters><FilterGroup bool="AND" not="0" name="X\Laptops"/></Filters>)";
    EXPECT_TRUE(values(item(kNatT, filters)).empty());
    EXPECT_TRUE(values("<Registry>" + filters + "<Properties " + kNatT + "/></Registry>").empty());
}

TEST(PolicyPreferences, ATargetedCollectionOwnsNothingWhereverItsFiltersStand)
{
    const QByteArray filters = R"(<Filters><FilterCollection><FilterOs/></FilterCollection></Filters>)";
    EXPECT_EQ(values(item(kNatT) + "<Collection>" + filters + item(kNatT) + "</Collection>").size(), 1U);
    EXPECT_EQ(values(item(kNatT) + "<Collection><Collection>" + item(kNatT) + "</Collection>" + item(kNatT) + filters +
                     item(kNatT) + "</Collection>" + item(kNatT))
                  .size(),
              2U);
}

TEST(PolicyPreferences, EmptyFiltersTargetNobody)
{
    EXPECT_EQ(values(item(kNatT, "<Filters/>")).size(), 1U);
}

TEST(PolicyPreferences, OtherHivesKeysAloneAndDefaultValuesAreLeftOut)
{
    for (const char *properties : {R"(hive="HKEY_CURRENT_USER" key="a" name="b" type="REG_DWORD" value="00000001")",
                                   R"(hive="HKEY_LOCAL_MACHINE" key="a" name="" type="" value="")",
                                   R"(hive="HKEY_LOCAL_MACHINE" key="a" name="b" default="1" type="REG_SZ" value="")",
                                   R"(hive="HKEY_LOCAL_MACHINE" key="" name="b" type="REG_SZ" value="")",
                                   R"(hive="HKEY_LOCAL_MACHINE" key="SOFTWARE\%DomainName%" name="b" type="REG_SZ" value="")"})
        EXPECT_TRUE(values(item(properties)).empty()) << properties;
}

TEST(PolicyPreferences, NumbersAreHexadecimal)
{
    EXPECT_EQ(written(R"(type="REG_DWORD" value="0000001F" displayDecimal="1")"), std::optional(RegistryValue::dword(31)));
    EXPECT_EQ(written(R"(type="REG_DWORD" value="2")"), std::optional(RegistryValue::dword(2)));
}

TEST(PolicyPreferences, TextsAreTakenAsTheyAre)
{
    EXPECT_EQ(written(R"(type="REG_SZ" value="a &amp; b")"), std::optional(RegistryValue::string(QStringLiteral("a & b"))));
    const auto expanded = written(R"(type="REG_EXPAND_SZ" value="a")");
    ASSERT_TRUE(expanded);
    EXPECT_EQ(expanded->type, RegistryType::ExpandString);
    EXPECT_EQ(expanded->asText(), QStringLiteral("a"));
}

TEST(PolicyPreferences, WhatIsNotKnownToBeWrittenIsOwnedAllTheSame)
{
    for (const char *unknown : {R"(type="REG_DWORD" value="123456789")", R"(type="REG_DWORD" value="")",
                                R"(type="REG_DWORD" value="00000001" bitfield="1")", R"(type="REG_MULTI_SZ" value="a b")",
                                R"(type="REG_SZ" value="%ComputerName%")", R"(type="REG_BINARY" value="00")", ""})
        EXPECT_FALSE(written(unknown).has_value()) << unknown;
}

TEST(PolicyPreferences, StartTypesOfServicesAreOwned)
{
    const std::pair<const char *, StartType> starts[] = {{"BOOT", StartType::Boot},
                                                         {"SYSTEM", StartType::System},
                                                         {"AUTOMATIC", StartType::Automatic},
                                                         {"MANUAL", StartType::Manual},
                                                         {"DISABLED", StartType::Disabled}};
    for (const auto &[word, start] : starts) {
        const auto owned = services(QByteArray("startupType=\"") + word + R"(" serviceName="IKEEXT" serviceAction="STOP")");
        ASSERT_EQ(owned.size(), 1U) << word;
        EXPECT_EQ(owned.front().service, QStringLiteral("IKEEXT"));
        EXPECT_EQ(owned.front().start, std::optional(start));
        EXPECT_TRUE(owned.front().key.isEmpty());
    }
}

TEST(PolicyPreferences, AServiceWhoseStartTypeStaysIsNotOwned)
{
    for (const char *properties :
         {R"(startupType="NOCHANGE" serviceName="IKEEXT" serviceAction="START")", R"(startupType="LATER" serviceName="IKEEXT")",
          R"(serviceName="IKEEXT")", R"(startupType="DISABLED" serviceName="")", R"(startupType="DISABLED")"})
        EXPECT_TRUE(services(properties).empty()) << properties;
}

TEST(PolicyPreferences, ItemsOfTheOtherFileAreNone)
{
    EXPECT_TRUE(values("<NTService><Properties startupType=\"DISABLED\" serviceName=\"IKEEXT\"/></NTService>").empty());
}

TEST(PolicyPreferences, InUtf16AreReadAsWell)
{
    const QString text =
        QString::fromUtf8(file("RegistrySettings", item(kNatT))).replace(QStringLiteral("utf-8"), QStringLiteral("utf-16"));
    const QByteArray xml = QByteArray("\xff\xfe", 2) +
                           QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    const auto owned = preferencesIn(xml, kPolicy);
    ASSERT_TRUE(owned);
    EXPECT_EQ(owned->size(), 1U);
}

TEST(PolicyPreferences, WhatIsNoSuchFileIsMalformed)
{
    for (const char *xml : {"", "x", "<Groups/>", "<Registry/>", "<RegistrySettings>", "<RegistrySettings/><RegistrySettings/>",
                            "<RegistrySettings><Registry></RegistrySettings>", "<RegistrySettings>&unknown;</RegistrySettings>"})
        EXPECT_TRUE(isMalformed(xml)) << xml;
}

TEST(PolicyPreferences, DocumentTypesAreRefused)
{
    EXPECT_TRUE(isMalformed("<!DOCTYPE RegistrySettings><RegistrySettings/>"));
    EXPECT_TRUE(isMalformed("<!DOCTYPE x [<!ENTITY a \"b\">]><RegistrySettings>&a;</RegistrySettings>"));
}

TEST(PolicyPreferences, BeyondTheLimitsAreMalformed)
{
    EXPECT_TRUE(isMalformed(file("RegistrySettings", QByteArray(kLargestPreferences, ' '))));
    EXPECT_TRUE(isMalformed(file("RegistrySettings", QByteArray("<a/>").repeated(20'000))));
    EXPECT_TRUE(isMalformed(
        file("RegistrySettings", QByteArray("<Collection>").repeated(64) + QByteArray("</Collection>").repeated(64))));
    EXPECT_TRUE(values(QByteArray("<Collection>").repeated(60) + QByteArray("</Collection>").repeated(60)).empty());
}
} // namespace formats_policy_preferences_test
