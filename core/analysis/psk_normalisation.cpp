// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "analysis/psk_normalisation.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace fix789::analysis {
namespace {

constexpr qsizetype kLongestKey = 1024; // bytes
constexpr int kDecoyWords = 6;

// Lookalikes that normalisation (NFKC) does not map to keyboard characters.
constexpr std::array<std::pair<char16_t, char16_t>, 22> kLookalikes{{
    {0x2018, u'\''}, {0x2019, u'\''}, {0x201A, u'\''}, {0x201B, u'\''}, {0x2032, u'\''}, {0x00B4, u'\''},
    {0x201C, u'"'},  {0x201D, u'"'},  {0x201E, u'"'},  {0x201F, u'"'},  {0x2033, u'"'},  {0x2010, u'-'},
    {0x2011, u'-'},  {0x2012, u'-'},  {0x2013, u'-'},  {0x2014, u'-'},  {0x2015, u'-'},  {0x2212, u'-'},
    {0x2044, u'/'},  {0x2217, u'*'},  {0x02C6, u'^'},  {0x02DC, u'~'},
}};

// Cyrillic and Greek letters that fonts draw like Latin ones, at the same index as in kTheirLatin.
constexpr QStringView kOtherLetters =
    u"\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0410\u0412\u0415\u041A\u041C\u041D"
    u"\u041E\u0420\u0421\u0422\u0425\u0406\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F"
    u"\u03A1\u03A4\u03A5\u03A7\u03BF";
constexpr QStringView kTheirLatin = u"aeopcyxijsABEKMHOPCTXIABEZHIKMNOPTYXo";
static_assert(kOtherLetters.size() == kTheirLatin.size());

bool hasNoWidth(QChar c)
{
    return c.category() == QChar::Other_Format || c.unicode() == 0x00AD || c.unicode() == 0xFEFF;
}

QString plain(const QString &text)
{
    // Quotes and accents first: normalisation decomposes some of them.
    QString replaced;
    for (const QChar c : text) {
        if (hasNoWidth(c))
            continue;
        QChar better = c;
        for (const auto &[lookalike, meant] : kLookalikes)
            if (c.unicode() == lookalike)
                better = QChar(meant);
        if (const qsizetype letter = kOtherLetters.indexOf(c); letter >= 0)
            better = kTheirLatin[letter];
        replaced.append(better);
    }
    return replaced.normalized(QString::NormalizationForm_KC);
}

// Empty if it is not text.
QString textOf(const Secret &typed)
{
    if (typed.isEmpty() || typed.reveal().size() > kLongestKey)
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(typed.reveal());
    return decoder.hasError() ? QString() : text;
}

} // namespace

std::optional<CleanedKey> cleanedKey(const Secret &typed)
{
    const QString text = textOf(typed);
    const QString plainText = plain(text);
    const QString cleaned = plainText.trimmed();
    if (cleaned == text || cleaned.isEmpty())
        return std::nullopt;
    // A non-breaking space counts as a leading or trailing space, too.
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

} // namespace fix789::analysis
