// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "formats/policy_preferences.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fix789::formats {
namespace {

constexpr int kMostElements = 20'000;
constexpr std::size_t kDeepest = 64;
constexpr qsizetype kLongestPlace = 512;
constexpr qsizetype kLongestText = 1000;

QStringView text(const QXmlStreamAttributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name));
}

// A % begins a variable of the preferences (%DomainName%); Windows expands it at each refresh.
bool isPlain(QStringView words)
{
    return std::ranges::none_of(words, [](QChar c) { return c == u'%' || c.category() == QChar::Other_Control; });
}

bool isPlace(QStringView name)
{
    return !name.isEmpty() && name.size() <= kLongestPlace && isPlain(name);
}

// Numbers are hexadecimal, whatever the editor shows. A bit field overwrites only some bits.
std::optional<RegistryValue> contentFrom(const QXmlStreamAttributes &properties)
{
    const QStringView type = text(properties, "type");
    const QStringView written = text(properties, "value");
    if (type == u"REG_DWORD" && text(properties, "bitfield") != u"1") {
        bool isNumber = false;
        const std::uint32_t number = written.toUInt(&isNumber, 16);
        return isNumber ? std::optional(RegistryValue::dword(number)) : std::nullopt;
    }
    if ((type != u"REG_SZ" && type != u"REG_EXPAND_SZ") || written.size() > kLongestText || !isPlain(written))
        return std::nullopt;
    RegistryValue content = RegistryValue::string(written.toString());
    if (type == u"REG_EXPAND_SZ")
        content.type = RegistryType::ExpandString;
    return content;
}

// Create leaves an existing value alone, and a faulty value exists.
// https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/e5c0cb82-7768-4b9d-ba87-2a8a4684afee
std::optional<OwnedSetting> valueFrom(const QXmlStreamAttributes &properties)
{
    const QStringView action = text(properties, "action");
    const QStringView key = text(properties, "key");
    const QStringView name = text(properties, "name");
    if ((!action.isEmpty() && action != u"U" && action != u"R") || text(properties, "hive") != u"HKEY_LOCAL_MACHINE" ||
        text(properties, "default") == u"1" || !isPlace(key) || !isPlace(name))
        return std::nullopt;
    OwnedSetting owned;
    owned.key = QStringLiteral("HKLM\\") + key.toString();
    owned.value = name.toString();
    owned.sets = contentFrom(properties);
    return owned;
}

// [MS-GPPREF] 2.2.1.19.1. NOCHANGE is absent: such an item starts or stops the service, or sets its recovery action.
std::optional<OwnedSetting> serviceFrom(const QXmlStreamAttributes &properties)
{
    static constexpr std::array<std::pair<QStringView, StartType>, 5> kStarts{{{u"BOOT", StartType::Boot},
                                                                               {u"SYSTEM", StartType::System},
                                                                               {u"AUTOMATIC", StartType::Automatic},
                                                                               {u"MANUAL", StartType::Manual},
                                                                               {u"DISABLED", StartType::Disabled}}};
    const QStringView name = text(properties, "serviceName");
    const auto start = std::ranges::find(kStarts, text(properties, "startupType"), &std::pair<QStringView, StartType>::first);
    if (start == kStarts.end() || !isPlace(name))
        return std::nullopt;
    OwnedSetting owned;
    owned.service = name.toString();
    owned.start = start->second;
    return owned;
}

// One pass without recursion. Filters may follow the item they apply to, and then remove it again.
class Reading {
public:
    Reading(const QByteArray &xml, const QString &policy) : m_xml(xml), m_policy(policy) {}

    Result<std::vector<OwnedSetting>> all()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            // Windows writes neither, and entities can expand without limit.
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
                return no();
            if (token == QXmlStreamReader::EndElement)
                m_open.pop_back();
            if (token == QXmlStreamReader::StartElement && !begin())
                return no();
        }
        return m_xml.hasError() ? Result<std::vector<OwnedSetting>>(no()) : std::move(m_owned);
    }

private:
    enum class Kind { Collection, Item, Filters, Other };
    struct Open {
        Kind kind = Kind::Other;
        bool off = false;      // owns nothing: it or a parent is disabled
        std::size_t first = 0; // index of its first setting
    };

    static Failure no() { return failure(ErrorKind::Malformed, QStringLiteral("read the preferences of a group policy")); }

    bool begin()
    {
        if (++m_elements > kMostElements || m_open.size() >= kDeepest)
            return false;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const bool off = text(attributes, "disabled") == u"1";
        if (m_open.empty())
            return beginFile(off);
        const Open within = m_open.back();
        if (within.kind == Kind::Filters)
            takeBack(m_open[m_open.size() - 2]);
        const Open opened{kindWithin(within.kind), within.off || off, m_owned.size()};
        if (within.kind == Kind::Item && m_xml.name() == u"Properties" && !opened.off)
            add(attributes);
        m_open.push_back(opened);
        return true;
    }

    // [MS-GPPREF] 2.2: outer and inner elements.
    bool beginFile(bool off)
    {
        m_ofServices = m_xml.name() == u"NTServices";
        m_open.push_back({Kind::Collection, off, 0});
        return m_ofServices || m_xml.name() == u"RegistrySettings";
    }

    Kind kindWithin(Kind outer) const
    {
        const QStringView name = m_xml.name();
        if (outer == Kind::Collection && name == u"Collection")
            return Kind::Collection;
        if (outer == Kind::Collection && name == (m_ofServices ? u"NTService" : u"Registry"))
            return Kind::Item;
        return name == u"Filters" && (outer == Kind::Collection || outer == Kind::Item) ? Kind::Filters : Kind::Other;
    }

    void takeBack(Open &filtered)
    {
        m_owned.erase(m_owned.begin() + std::ptrdiff_t(filtered.first), m_owned.end());
        filtered.off = true;
    }

    void add(const QXmlStreamAttributes &properties)
    {
        auto owned = m_ofServices ? serviceFrom(properties) : valueFrom(properties);
        if (!owned)
            return;
        owned->policy = m_policy;
        m_owned.push_back(std::move(*owned));
    }

    QXmlStreamReader m_xml;
    QString m_policy;
    bool m_ofServices = false;
    int m_elements = 0;
    std::vector<Open> m_open;
    std::vector<OwnedSetting> m_owned;
};

} // namespace

Result<std::vector<OwnedSetting>> preferencesIn(const QByteArray &xml, const QString &policy)
{
    if (xml.size() > kLargestPreferences)
        return failure(ErrorKind::Malformed, QStringLiteral("read preferences of a group policy that are too large"));
    return Reading(xml, policy).all();
}

} // namespace fix789::formats
