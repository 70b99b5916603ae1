// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "probes/key_text.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace fix789 {
namespace {

constexpr qsizetype kLongestKey = 1024; // bytes
constexpr int kDecoyWords = 6;

// What normalisation (NFKC) does not turn into a keyboard's character.
constexpr std::array<std::pair<char16_t, char16_t>, 22> kLookalikes{{
    {0x2018, u'\''}, {0x2019, u'\''}, {0x201A, u'\''}, {0x201B, u'\''}, {0x2032, u'\''}, {0x00B4, u'\''},
    {0x201C, u'"'},  {0x201D, u'"'},  {0x201E, u'"'},  {0x201F, u'"'},  {0x2033, u'"'},  {0x2010, u'-'},
    {0x2011, u'-'},  {0x2012, u'-'},  {0x2013, u'-'},  {0x2014, u'-'},  {0x2015, u'-'},  {0x2212, u'-'},
    {0x2044, u'/'},  {0x2217, u'*'},  {0x02C6, u'^'},  {0x02DC, u'~'},
}};

bool hasNoWidth(QChar c)
{
    return c.category() == QChar::Other_Format || c.unicode() == 0x00AD || c.unicode() == 0xFEFF;
}

QString plain(const QString &text)
{
    // Quotes and accents first: normalising takes some of them apart.
    QString replaced;
    for (const QChar c : text) {
        if (hasNoWidth(c))
            continue;
        QChar better = c;
        for (const auto &[lookalike, meant] : kLookalikes)
            if (c.unicode() == lookalike)
                better = QChar(meant);
        replaced.append(better);
    }
    return replaced.normalized(QString::NormalizationForm_KC);
}

} // namespace

std::optional<CleanedKey> cleanedKey(const Secret &typed)
{
    if (typed.isEmpty() || typed.reveal().size() > kLongestKey)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(typed.reveal());
    if (decoder.hasError())
        return std::nullopt;
    const QString plainText = plain(text);
    const QString cleaned = plainText.trimmed();
    if (cleaned == text || cleaned.isEmpty())
        return std::nullopt;
    // A blank that does not break is a blank at an edge, too.
    const bool onlyBlanks = cleaned == text.trimmed();
    const bool onlyCharacters = plainText == cleaned;
    const KeyForm form = onlyBlanks ? KeyForm::WithoutBlanks : onlyCharacters ? KeyForm::PlainCharacters : KeyForm::Cleaned;
    return CleanedKey{Secret(cleaned.toUtf8()), form};
}

Secret decoyKey()
{
    std::array<std::uint32_t, kDecoyWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return Secret(QByteArray(reinterpret_cast<const char *>(words.data()), qsizetype(sizeof words)).toHex());
}

} // namespace fix789
