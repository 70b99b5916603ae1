// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "diagnosis/questions.h"

#include "analysis/server/server_products.h"
#include "diagnosis/answers.h"
#include "diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fix789::diagnosis {
namespace {

struct Entry {
    Question question;
    Reply UserAnswers::*reply;
    const char *word;
    const char *text;
};

constexpr auto kQuestions = std::to_array<Entry>({
    {Question::WindowsHereConnects, &UserAnswers::windowsHereConnects, "windows-here-connects",
     QT_TRANSLATE_NOOP("Text", "Is another Windows computer at this place connected to this VPN now?")},
    {Question::ElsewhereConnects, &UserAnswers::elsewhereConnects, "elsewhere-connects",
     QT_TRANSLATE_NOOP("Text", "Can anyone at another place connect to this VPN now?")},
    {Question::OthersConnect, &UserAnswers::othersConnect, "others-connect",
     QT_TRANSLATE_NOOP("Text", "Can anyone else connect to this VPN now?")},
    {Question::EverWorked, &UserAnswers::everWorked, "ever-worked",
     QT_TRANSLATE_NOOP("Text", "Has this VPN ever worked on this computer?")},
    {Question::WorkedHereBefore, &UserAnswers::workedHereBefore, "worked-here-before",
     QT_TRANSLATE_NOOP("Text", "Has this VPN worked on this network before?")},
    {Question::ServerChanged, &UserAnswers::serverChanged, "server-changed",
     QT_TRANSLATE_NOOP("Text", "Was the VPN server changed or upgraded recently?")},
    {Question::InsideOffice, &UserAnswers::insideOffice, "inside-office",
     QT_TRANSLATE_NOOP("Text", "Are you inside the office that the VPN leads to?")},
    {Question::HotspotWorks, &UserAnswers::hotspotWorks, "hotspot-works",
     QT_TRANSLATE_NOOP("Text", "Does this VPN work through a phone's hotspot?")},
});

const Entry &entryOf(Question question)
{
    return *std::ranges::find(kQuestions, question, &Entry::question);
}

// applyAnswers() shows what the sets would become.
std::vector<OpenSet> after(const std::vector<OpenSet> &sets, const Entry &entry, Reply reply)
{
    Verdict verdict;
    verdict.undetermined = sets;
    UserAnswers answers;
    answers.*entry.reply = reply;
    applyAnswers(verdict, answers);
    return verdict.undetermined;
}

bool isPermutation(const OpenSet &a, const OpenSet &b)
{
    return a.set.size() == b.set.size() && std::ranges::is_permutation(a.set, b.set);
}

bool wouldSplit(const std::vector<OpenSet> &sets, const Entry &entry)
{
    return std::ranges::any_of(std::array{Reply::Yes, Reply::No},
                               [&](Reply reply) { return !std::ranges::equal(after(sets, entry, reply), sets, isPermutation); });
}

bool wouldOrder(const std::vector<OpenSet> &sets, const Entry &entry)
{
    return !wouldSplit(sets, entry) &&
           std::ranges::any_of(std::array{Reply::Yes, Reply::No}, [&](Reply reply) { return after(sets, entry, reply) != sets; });
}

// Two computers here can disturb each other only if the server or the router may be unable to tell them apart.
bool mayClientsMeet(const std::vector<OpenSet> &sets)
{
    return std::ranges::any_of(sets, [](const OpenSet &open) {
        return std::ranges::any_of(open.set, [](const CauseRef &ref) {
            return ref.id == cause::kCannotTellClientsApart || ref.id == cause::kOneIkeClient;
        });
    });
}

// An answer to the superseded question counts as well; another computer here matters only if the two may disturb each other.
bool isAsked(const std::vector<OpenSet> &sets, const Entry &entry, const UserAnswers &given)
{
    return given.*entry.reply != Reply::Unknown || entry.question == Question::OthersConnect ||
           (entry.question == Question::ElsewhereConnects && given.othersConnect != Reply::Unknown) ||
           (entry.question == Question::WindowsHereConnects && !mayClientsMeet(sets));
}

// A wrong key may be a changed key (server.psk-rotated): then others fail as well.
bool wouldTellOfRotation(const Verdict &verdict, Question question)
{
    return question == Question::ElsewhereConnects &&
           std::ranges::any_of(verdict.causes, [](const Cause &cause) { return cause.ref.id == cause::kPskWrong; });
}

} // namespace

std::vector<Question> questionsFor(const Verdict &verdict, const UserAnswers &given)
{
    std::vector<Question> questions;
    for (const Entry &entry : kQuestions)
        if (!isAsked(verdict.undetermined, entry, given) &&
            (wouldSplit(verdict.undetermined, entry) || wouldTellOfRotation(verdict, entry.question)))
            questions.push_back(entry.question);
    for (const Entry &entry : kQuestions)
        if (!isAsked(verdict.undetermined, entry, given) && wouldOrder(verdict.undetermined, entry))
            questions.push_back(entry.question);
    return questions;
}

std::optional<Question> questionFor(const OpenSet &open, const UserAnswers &given)
{
    for (const Entry &entry : kQuestions)
        if (!isAsked({open}, entry, given) && wouldSplit({open}, entry))
            return entry.question;
    return std::nullopt;
}

bool asksForProduct(const Verdict &verdict)
{
    const auto changesRequest = [](const CauseRef &ref) {
        const CauseEntry *entry = findCause(ref.id);
        if (!entry || !entry->request.text || entry->request.to != Recipient::Server)
            return false;
        return std::ranges::any_of(analysis::serverTable().cells, [&](const formats::ServerCell &cell) {
            return cell.hasSource() && cell.cause == ref.id.toString();
        });
    };
    return std::ranges::any_of(verdict.causes, [&](const Cause &cause) { return changesRequest(cause.ref); }) ||
           std::ranges::any_of(verdict.undetermined,
                               [&](const OpenSet &open) { return std::ranges::any_of(open.set, changesRequest); });
}

QStringList productsToOffer(const analysis::ServerIdentity &server)
{
    QStringList products = server.among;
    for (const formats::ServerProduct &product : analysis::serverTable().products)
        if (!products.contains(product.id))
            products << product.id;
    return products;
}

Text whichServer()
{
    return {QT_TRANSLATE_NOOP("Text", "Which server is it?"), {}};
}

Text textOf(Question question)
{
    return {entryOf(question).text, {}};
}

QString toString(Question question)
{
    return QString::fromLatin1(entryOf(question).word);
}

Reply &replyTo(UserAnswers &answers, Question question)
{
    return answers.*entryOf(question).reply;
}

} // namespace fix789::diagnosis
