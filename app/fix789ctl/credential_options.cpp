// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "credential_options.h"

#include "output.h"

#include "adapters/portable/key_name.h"
#include "app/system.h"
#include "base/error_text.h"
#include "ike/crypto/file_signer.h"
#include "model/target.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace fix789::app {
namespace {

constexpr qsizetype kLongestUser = 256;
constexpr std::array kOptions{"key-stdin", "key-from-keychain",    "user", "password-stdin", "certificate", "passphrase-stdin",
                              "responder", "responder-code-stdin", "pcap"};

// Which options exclude each other, and the error text.
std::optional<Text> whyWrong(const CommandLine &line)
{
    const bool key = line.has("key-stdin") || line.has("key-from-keychain");
    if (line.has("key-stdin") && line.has("key-from-keychain"))
        return Text{QT_TRANSLATE_NOOP("Text", "Give the key on standard input or take it from the key store, not both."), {}};
    if (line.has("key-from-keychain") && !adapters::isKeyName(line.value("key-from-keychain")))
        return Text{QT_TRANSLATE_NOOP("Text", "The name of a key has 1 to 64 characters: letters, digits and any of ._{}-"), {}};
    if (key && line.has("certificate"))
        return Text{QT_TRANSLATE_NOOP("Text", "Give either a key or a certificate, not both."), {}};
    if (line.has("user") != line.has("password-stdin"))
        return Text{QT_TRANSLATE_NOOP("Text", "--user and --password-stdin must be given together."), {}};
    if (line.has("user") && !key && !line.has("certificate"))
        return Text{QT_TRANSLATE_NOOP("Text", "Signing in requires a key or a certificate."), {}};
    if (line.has("user") && !isUserName(line.value("user")))
        return whyNoUserName();
    if (line.has("passphrase-stdin") && !line.has("certificate"))
        return Text{QT_TRANSLATE_NOOP("Text", "--passphrase-stdin requires --certificate."), {}};
    if (line.has("responder") && !serverFromInput(line.value("responder")))
        return Text{QT_TRANSLATE_NOOP("Text", "\"%1\" is not the name or address of a responder."),
                    {line.value("responder").left(64)}};
    if (line.has("responder-code-stdin") && !line.has("responder"))
        return Text{QT_TRANSLATE_NOOP("Text", "--responder-code-stdin requires --responder."), {}};
    return std::nullopt;
}

// Each line of several may end with CR LF.
QByteArrayView withoutCr(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

std::vector<QByteArrayView> parts(QByteArrayView input, int count)
{
    if (input.endsWith('\n'))
        input = withoutCr(input.chopped(1));
    if (count == 1)
        return {input};
    std::vector<QByteArrayView> lines;
    for (qsizetype from = 0; from <= input.size();) {
        const qsizetype next = input.indexOf('\n', from);
        const qsizetype to = next < 0 ? input.size() : next;
        lines.push_back(next < 0 ? input.sliced(from) : withoutCr(input.sliced(from, to - from)));
        from = to + 1;
    }
    return lines;
}

// A file with a passphrase gives the same error whether the passphrase is missing or wrong.
Text whyNoCertificate(const QString &file, const Error &error)
{
    if (error.kind == ErrorKind::Refused)
        return {QT_TRANSLATE_NOOP("Text", "The file \"%1\" could not be opened. Either its passphrase is missing or wrong "
                                          "(--passphrase-stdin), or the file cannot be read."),
                {file}};
    if (error.kind == ErrorKind::NotSupported)
        return {QT_TRANSLATE_NOOP(
                    "Text", "The file \"%1\" contains no RSA key, or it is encrypted with a method that is no longer supported."),
                {file}};
    return whyUnusable(file, error);
}

// The secrets from standard input, in the order of their options: key, password, passphrase, pairing code. Empty, or the
// exit code.
std::optional<ExitCode> takeSecrets(const CommandLine &line, Conversations &conversations)
{
    Credentials &credentials = conversations.credentials;
    Secret passphrase;
    Secret code;
    std::vector<std::pair<const char *, Secret *>> wanted{{"key-stdin", &credentials.key},
                                                          {"password-stdin", &credentials.password},
                                                          {"passphrase-stdin", &passphrase},
                                                          {"responder-code-stdin", &code}};
    std::erase_if(wanted, [&line](const auto &one) { return !line.has(one.first); });
    if (!wanted.empty()) {
        auto secrets = readSecrets(int(wanted.size()));
        if (!secrets)
            return secrets.error();
        for (std::size_t i = 0; i < wanted.size(); ++i)
            *wanted[i].second = std::move((*secrets)[i]);
    }
    credentials.user = line.value("user");
    if (line.has("responder")) {
        const auto pairing = code.isEmpty() ? std::optional(QString()) : ike::readPairingCode(QString::fromUtf8(code.reveal()));
        if (!pairing) {
            complain(Text{QT_TRANSLATE_NOOP("Text", "This is not a pairing code. \"respond --paired\" displays one."), {}});
            return ExitCode::UsageError;
        }
        conversations.responder = probes::ResponderQuestion{.host = *serverFromInput(line.value("responder")), .code = *pairing};
    }
    if (!line.has("certificate"))
        return std::nullopt;
    auto signer = ike::readSigner(line.value("certificate"), passphrase);
    if (!signer) {
        complain(whyNoCertificate(line.value("certificate"), signer.error()));
        return ExitCode::UsageError;
    }
    credentials.signer = std::move(*signer);
    return std::nullopt;
}

// A wrong key that looks like a right one is what this program searches for elsewhere.
void sayHowItArrived(const StandardInput &input)
{
    if (input.codePage != 0)
        complain(Text{QT_TRANSLATE_NOOP("Text", "Standard input was not Unicode. It was read in code page %1."),
                      {QString::number(input.codePage)}});
    if (input.mayHaveLost)
        complain(
            Text{QT_TRANSLATE_NOOP("Text", "Standard input contains \"?\". Windows PowerShell sends that in place of characters "
                                           "such as \"ä\". If there should be another character, type the secret instead, or "
                                           "run \"$OutputEncoding = [Text.Encoding]::UTF8\" first."),
                 {}});
}

} // namespace

bool hasCredentialOptions(const CommandLine &line)
{
    return std::ranges::any_of(kOptions, [&line](const char *option) { return line.has(option); });
}

std::expected<std::vector<Secret>, ExitCode> readSecrets(int count)
{
    if (isTerminal(stdin))
        complain(count == 1
                     ? Text{QT_TRANSLATE_NOOP("Text", "Type the secret on one line. It is not displayed."), {}}
                     : Text{QT_TRANSLATE_NOOP("Text", "Type the secrets on separate lines, %1 in all. They are not displayed."),
                            {QString::number(count)}});
    auto read = readStandardInput(count * (kLargestSecret + 2), count);
    if (!read && read.error().kind == ErrorKind::Cancelled)
        return std::unexpected(ExitCode::Cancelled);
    if (read)
        sayHowItArrived(*read);
    const Secret input(read ? std::move(read->bytes) : QByteArray());
    const auto lines = parts(input.reveal(), count);
    const bool fits =
        read && lines.size() == std::size_t(count) && QUtf8StringView(input.reveal()).isValidUtf8() &&
        std::ranges::all_of(lines, [](QByteArrayView line) { return !line.isEmpty() && line.size() <= kLargestSecret; });
    if (!fits)
        return end(ExitCode::UsageError,
                   count == 1
                       ? Text{QT_TRANSLATE_NOOP("Text", "Standard input must contain one secret of 1 to %1 bytes in UTF-8."),
                              {QString::number(kLargestSecret)}}
                       : Text{QT_TRANSLATE_NOOP(
                                  "Text", "Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line."),
                              {QString::number(kLargestSecret), QString::number(count)}});
    std::vector<Secret> secrets;
    for (const QByteArrayView line : lines)
        secrets.emplace_back(line.toByteArray());
    return secrets;
}

bool isUserName(const QString &name)
{
    return !name.isEmpty() && name.size() <= kLongestUser &&
           std::ranges::none_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
}

Text whyNoUserName()
{
    return {QT_TRANSLATE_NOOP("Text", "A user name has 1 to 256 characters."), {}};
}

Text whyNoKey(const QString &name, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {QT_TRANSLATE_NOOP("Text", "The key store has no key named \"%1\". Use \"fix789ctl key set\" to save one."),
                {name}};
    case ErrorKind::NotSupported:
        return {QT_TRANSLATE_NOOP("Text",
                                  "No key store is available. Windows has one built in; other systems need a Secret Service such "
                                  "as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin)."),
                {}};
    case ErrorKind::Refused:
        return {QT_TRANSLATE_NOOP("Text", "The key store denied access."), {}};
    default:
        return {QT_TRANSLATE_NOOP("Text", "The key store could not complete the request. %1"),
                {describeError(error).translated()}};
    }
}

std::expected<Conversations, ExitCode> readCredentials(const CommandLine &line)
{
    if (const auto why = whyWrong(line))
        return end(ExitCode::UsageError, *why);
    Conversations conversations;
    Credentials &credentials = conversations.credentials;
    if (line.has("key-from-keychain")) {
        const QString name = line.value("key-from-keychain");
        auto key = keyStore()->read(name);
        if (!key)
            return end(key.error().kind == ErrorKind::NotFound ? ExitCode::UsageError : ExitCode::Undetermined,
                       whyNoKey(name, key.error()));
        credentials.key = std::move(*key);
    }
    if (const auto code = takeSecrets(line, conversations))
        return std::unexpected(*code);
    if (line.has("pcap")) {
        auto capture = adapters::PcapFile::create(line.value("pcap"));
        if (!capture)
            return end(ExitCode::UsageError, whyUnusable(line.value("pcap"), capture.error()));
        conversations.capture = std::move(*capture);
    }
    return conversations;
}

} // namespace fix789::app
