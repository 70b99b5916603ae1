// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// Reads the sources and holds the rules that a compiler does not: who may include whom, and what stands in which list.
#include "checks/checks.h"
#include "support/paths.h"
#include "support/print.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <map>

#include <gtest/gtest.h>

namespace architecture_architecture_test {
using namespace fix789;
using namespace fix789::checks;

namespace {

const QString kRoot = test::sourceFolder();

struct Source {
    QString path; // below the root
    QStringList lines;
};

QStringList linesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

std::vector<Source> sources(const QStringList &folders, const QStringList &patterns)
{
    std::vector<Source> found;
    for (const QString &folder : folders)
        for (QDirIterator it(kRoot + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next();
            if (!path.contains(u"/__pycache__/"))
                found.push_back({path.mid(kRoot.size() + 1), linesOf(path)});
        }
    std::ranges::sort(found, {}, &Source::path);
    EXPECT_FALSE(found.empty());
    return found;
}

std::vector<Source> cpp(const QStringList &folders)
{
    return sources(folders, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QString text(const Source &source)
{
    return source.lines.join(u'\n');
}

// ---- who may include whom (DESIGN section 3, ARCHITECTURE) ----

struct Room {
    QString name; // of the folder below core, or of ui and app
    QStringList sees;
    const char *why;
};

// In the order in which they stand on each other. tests/architecture/picture.py reads this table.
const std::vector<Room> &rooms()
{
    const auto room = [](const char *name, const char *sees, const char *why) {
        return Room{QString::fromLatin1(name), QString::fromLatin1(sees).split(u' ', Qt::SkipEmptyParts), why};
    };
    static const std::vector<Room> kRooms{
        room("base", "", "base knows nothing of VPNs; everything else stands on it"),
        room("model", "base", "model is plain data"),
        room("ports", "base model", "a port is an interface over the model; what implements or uses it must not shape it"),
        room("formats", "base model ports", "a format is text in and data out, so that it can be tested and fuzzed anywhere"),
        room("site", "base model", "what a controller says about a site is judged purely: answers in, the rule that decides out"),
        room("ike", "base model ports",
             "IKE takes bytes and gives bytes, so that it can be fuzzed and replayed; of the ports it knows who signs"),
        room("analysis", "base model formats ike", "analysis is pure: it judges what was observed and asks nobody"),
        room("probes", "base model ports formats site ike analysis",
             "a probe talks and reports; what it means is judged by checks"),
        room("checks", "base model ports formats site ike analysis probes",
             "a check reads and judges; it cannot write, and it knows nothing of the order or the journal"),
        room("diagnosis", "base model ports formats site ike analysis probes checks", "diagnosis is a pure function of findings"),
        room("engine", "base model ports formats site ike analysis probes checks diagnosis",
             "the engine is the same for every computer and every output: it knows ports, not adapters, and no report"),
        room("report", "base model ports formats site ike analysis probes checks diagnosis engine",
             "a report is rendered from findings, whatever computer they come from"),
        room("recording", "base model ports analysis checks engine",
             "a recorded computer implements ports; of the engine it may use examine alone, to ask everything that checks ask"),
        room("adapters/portable", "base model ports formats", "an adapter implements ports; only app chooses adapters"),
        room("adapters/linux", "base model ports formats adapters/portable",
             "an adapter implements ports; only app chooses adapters"),
        room("adapters/windows", "base model ports formats adapters/portable",
             "an adapter implements ports; only app chooses adapters"),
        room("ui", "base model ports formats site ike analysis probes checks diagnosis engine report",
             "the window shows; what changes a computer and how a computer is read are none of its business"),
        room("app",
             "base model ports formats site ike analysis probes checks diagnosis engine report recording adapters/portable "
             "adapters/linux adapters/windows ui",
             "app puts the parts together"),
    };
    return kRooms;
}

const Room *roomNamed(const QString &name)
{
    const auto found = std::ranges::find(rooms(), name, &Room::name);
    return found == rooms().end() ? nullptr : &*found;
}

// "core/checks/network/x.cpp" is checks, "core/adapters/linux/x.cpp" is adapters/linux, "ui/pages/x.cpp" is ui.
QString roomOf(QString path)
{
    if (path.startsWith(u"core/"))
        path = path.mid(5);
    return path.startsWith(u"adapters/") ? path.section(u'/', 0, 1) : path.section(u'/', 0, 0);
}

TEST(Architecture, EachRoomIncludesOnlyWhatItMaySee)
{
    static const QRegularExpression kInclude(QStringLiteral("^\\s*#\\s*include\\s+\"([a-z0-9_/]+)\\.h\""));
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        const Room *from = roomNamed(roomOf(source.path));
        ASSERT_NE(from, nullptr) << source.path.toStdString() << " lies in a folder that the table does not know";
        for (qsizetype i = 0; i < source.lines.size(); ++i) {
            const auto match = kInclude.match(source.lines[i]);
            const QString to = roomOf(match.captured(1));
            if (!match.hasMatch() || to == from->name || !roomNamed(to)) // a folder inside the same one ("pages/page.h")
                continue;
            EXPECT_TRUE(from->sees.contains(to)) << source.path.toStdString() << ':' << i + 1 << ": " << from->name.toStdString()
                                                 << " may not include " << to.toStdString() << ", because " << from->why
                                                 << ". It may see: " << from->sees.join(QStringLiteral(", ")).toStdString();
        }
    }
}

// Rooms that all others use (base, model, ports) are in the namespace fix789 itself.
TEST(Architecture, EachRoomHasItsNamespace)
{
    static const QRegularExpression kNamespace(QStringLiteral("^namespace fix789((?:::\\w+)*) \\{$"),
                                               QRegularExpression::MultilineOption);
    const QStringList shared{QStringLiteral("base"), QStringLiteral("model"), QStringLiteral("ports")};
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        const QString room = roomOf(source.path).section(u'/', 0, 0);
        QStringList opened; // a header may also open another room's namespace, to declare a class of it
        for (auto it = kNamespace.globalMatch(text(source)); it.hasNext();)
            opened << it.next().captured(1).section(QStringLiteral("::"), 1, 1);
        const bool isFree = std::ranges::none_of(opened, [](const QString &name) { return roomNamed(name) != nullptr; });
        EXPECT_TRUE(opened.isEmpty() || (shared.contains(room) ? isFree : opened.contains(room))) << source.path.toStdString();
    }
}

// The picture lists the table it was drawn from; picture.py writes it anew.
TEST(Architecture, ThePictureShowsTheTable)
{
    const QString picture = linesOf(kRoot + QStringLiteral("/docs/rooms.svg")).join(u'\n');
    const QString drawn = picture.section(QStringLiteral("<desc>\n"), 1).section(QStringLiteral("\n</desc>"), 0, 0);
    QStringList table;
    for (const Room &room : rooms())
        table << QString(room.name + QStringLiteral(": ") + room.sees.join(u' ')).trimmed();
    EXPECT_EQ(drawn.toStdString(), table.join(u'\n').toStdString()) << "run tests/architecture/picture.py";
}

TEST(Architecture, ThePageNamesFilesThatExist)
{
    static const QRegularExpression kFile(QStringLiteral("`((?:core|ui|app|tests|resources)/[a-z0-9_/-]+\\.[a-z]+)`"));
    const QString page = linesOf(kRoot + QStringLiteral("/ARCHITECTURE.md")).join(u'\n');
    int named = 0;
    for (auto it = kFile.globalMatch(page); it.hasNext(); ++named) {
        const QString path = it.next().captured(1);
        EXPECT_TRUE(QFile::exists(kRoot + u'/' + path)) << path.toStdString();
    }
    EXPECT_GE(named, 20);
}

TEST(Architecture, IkeKnowsNoSocketsAndNoClock)
{
    for (const Source &source : cpp({QStringLiteral("core/ike")}))
        for (const QString &line : source.lines)
            for (const auto *port : {"ports/datagrams.h", "ports/clock.h", "ports/dns.h", "ports/probes.h"})
                EXPECT_FALSE(line.contains(QLatin1String(port)))
                    << source.path.toStdString() << " includes " << port
                    << ": the negotiation is driven by datagrams and by whoever has the clock (core/probes)";
}

TEST(Architecture, RecordingUsesOfTheEngineOnlyExamine)
{
    for (const Source &source : cpp({QStringLiteral("core/recording")}))
        for (const QString &line : source.lines)
            EXPECT_TRUE(!line.startsWith(u"#include \"engine/") || line == u"#include \"engine/examine.h\"")
                << source.path.toStdString() << ": " << line.toStdString();
}

TEST(Architecture, EveryFolderOfCoreIsInTheTable)
{
    for (const QString &folder : QDir(kRoot + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(folder == u"adapters" || roomNamed(folder)) << folder.toStdString();
}

// Every header that changes a computer is named here, with the one program that may hold it, so that a new one is a decision.
struct Writer {
    const char *header;
    const char *program; ///< below app
};
constexpr Writer kWriters[]{
    {"connection_writer", "fix789ctl"},    {"device_writer", "fix789repair"},          {"dns_cache_writer", "fix789ctl"},
    {"firewall_writer", "fix789repair"},   {"registry_writer", "fix789repair"},        {"service_writer", "fix789repair"},
    {"temporary_permission", "fix789ctl"}, {"windows_machine_writer", "fix789repair"}, {"windows_person_writer", "fix789ctl"},
};
const QStringList kWritingLibraries{QStringLiteral("fix789_windows_machine_writer"),
                                    QStringLiteral("fix789_windows_person_writer")};

TEST(Architecture, EachProgramSeesOnlyTheWritersThatAreIts)
{
    const QString folder = QStringLiteral("/core/adapters/windows/write");
    QStringList known;
    for (const Writer &writer : kWriters)
        known << QString::fromLatin1(writer.header) + QStringLiteral(".h");
    EXPECT_EQ(QDir(kRoot + folder).entryList({QStringLiteral("*.h")}, QDir::Files, QDir::Name), known);
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
        if (source.path.startsWith(u"core/adapters/windows/write/"))
            continue;
        for (const Writer &writer : kWriters) {
            const QString include = QStringLiteral("#include \"adapters/windows/write/%1.h\"").arg(QLatin1String(writer.header));
            EXPECT_TRUE(!text(source).contains(include) ||
                        source.path.section(u'/', 0, 1) == QStringLiteral("app/") + QLatin1String(writer.program))
                << source.path.toStdString() << " includes " << writer.header;
        }
    }
}

TEST(Architecture, EachProgramLinksOnlyTheWriterThatIsIts)
{
    const auto mayName = [](const QString &path, const QString &library) {
        return path == u"core/adapters/windows/CMakeLists.txt" ||
               (path == u"app/fix789repair/CMakeLists.txt" && library == u"fix789_windows_machine_writer") ||
               (path == u"app/fix789ctl/CMakeLists.txt" && library == u"fix789_windows_person_writer");
    };
    int named = 0;
    for (const Source &source :
         sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, {QStringLiteral("CMakeLists.txt")}))
        for (const QString &library : kWritingLibraries)
            if (text(source).contains(library)) {
                EXPECT_TRUE(mayName(source.path, library)) << source.path.toStdString() << " names " << library.toStdString();
                ++named;
            }
    EXPECT_EQ(named, 2); // one by each program
}

TEST(Architecture, TheWindowNamesNoSystemWriter)
{
    for (const Source &source : cpp({QStringLiteral("ui"), QStringLiteral("app/fix789")}))
        EXPECT_FALSE(text(source).contains(u"ports/system_writer.h") || text(source).contains(u"recorded_system_writer.h"))
            << source.path.toStdString();
}

TEST(Architecture, ChecksAreHandedNothingThatWrites)
{
    for (const Source &source :
         cpp({QStringLiteral("core/checks"), QStringLiteral("core/diagnosis"), QStringLiteral("core/analysis"),
              QStringLiteral("core/probes"), QStringLiteral("core/report")}))
        EXPECT_FALSE(text(source).contains(u"ports/system_writer.h")) << source.path.toStdString();
}

TEST(Architecture, WindowsHeadersStandInOneFolder)
{
    static const QRegularExpression kHeader(
        QStringLiteral("^#include <(windows|winsvc|winsock2|ws2tcpip|winreg|sddl|aclapi|shlobj)\\.h>"));
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui")}))
        for (const QString &line : source.lines)
            EXPECT_TRUE(source.path.startsWith(u"core/adapters/windows/") || !kHeader.match(line).hasMatch())
                << source.path.toStdString() << ": " << line.toStdString();
}

TEST(Architecture, SystemIsAskedForOnlyWhereItMatters)
{
    static const QRegularExpression kSystem(QStringLiteral("Q_OS_[A-Z]+|_WIN32|__linux__|__MINGW32__|__unix__"));
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui")}))
        EXPECT_TRUE(source.path.startsWith(u"core/adapters/windows/") || source.path.startsWith(u"core/adapters/linux/") ||
                    !kSystem.match(text(source)).hasMatch())
            << source.path.toStdString() << " asks for " << kSystem.match(text(source)).captured().toStdString()
            << ": that belongs behind a port";
}

// QSaveFile alone loses a file on a full disk (base/atomic_file.cpp says how).
TEST(Architecture, WholeFilesAreWrittenInOnePlace)
{
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        EXPECT_TRUE(source.path == u"core/base/atomic_file.cpp" || !text(source).contains(QLatin1String("QSaveFile ")))
            << source.path.toStdString();
}

TEST(Architecture, SystemIncludesAreLowerCase)
{
    static const QRegularExpression kUpper(QStringLiteral("^\\s*#\\s*include\\s+<[^>]*[A-Z][^>]*\\.h>"));
    for (const Source &source :
         cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}))
        for (const QString &line : source.lines)
            EXPECT_FALSE(kUpper.match(line).hasMatch())
                << source.path.toStdString() << ": " << line.toStdString() << " (MinGW's headers are lower case)";
}

TEST(Architecture, WidgetsStayInTheWindow)
{
    static const QRegularExpression kWidgets(QStringLiteral("Qt6::(Widgets|Gui)"));
    for (const Source &source : sources({QStringLiteral("core")}, {QStringLiteral("CMakeLists.txt")}))
        EXPECT_FALSE(kWidgets.match(text(source)).hasMatch()) << source.path.toStdString();
}

// ---- who links whom ----

struct Library {
    QString folder;
    QStringList sources;
    QStringList links;
};

// Of core: by fix789_layer() or by hand.
std::map<QString, Library> libraries()
{
    static const auto kOptions = QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression kLayer(QStringLiteral("^fix789_layer\\((\\w+)\\s+SOURCES\\s([^)]*)\\sLINKS\\s([^)]*)\\)"),
                                           kOptions);
    static const QRegularExpression kByHand(QStringLiteral("^target_link_libraries\\((\\w+)\\s([^)]*)\\)"), kOptions);
    static const QRegularExpression kSpace(QStringLiteral("\\s+"));
    std::map<QString, Library> found;
    for (const Source &source : sources({QStringLiteral("core")}, {QStringLiteral("CMakeLists.txt")})) {
        const QString build = text(source);
        for (auto it = kLayer.globalMatch(build); it.hasNext();) {
            const auto layer = it.next();
            found[QStringLiteral("fix789_") + layer.captured(1)] = {source.path.section(u'/', 0, -2),
                                                                    layer.captured(2).split(kSpace, Qt::SkipEmptyParts),
                                                                    layer.captured(3).split(kSpace, Qt::SkipEmptyParts)};
        }
        for (auto it = kByHand.globalMatch(build); it.hasNext();) {
            const auto byHand = it.next();
            found[byHand.captured(1)].links += byHand.captured(2).split(kSpace, Qt::SkipEmptyParts);
        }
    }
    return found;
}

void addLinked(const QString &name, const std::map<QString, Library> &all, QStringList &linked)
{
    if (linked.contains(name) || name == u"fix789_options")
        return;
    linked += name;
    if (const auto library = all.find(name); library != all.end())
        for (const QString &link : library->second.links)
            addLinked(link, all, linked);
    else
        EXPECT_FALSE(name.startsWith(u"fix789_")) << name.toStdString() << " is built by nobody";
}

void addIncluded(const QString &path, QStringList &included)
{
    static const QRegularExpression kInclude(QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\""));
    for (const QString &line : linesOf(kRoot + QStringLiteral("/core/") + path)) {
        const QString header = kInclude.match(line).captured(1);
        if (header.isEmpty() || included.contains(header))
            continue;
        included += header;
        addIncluded(header, included);
    }
}

// The program that runs elevated: the less of the network's bytes, and of a person's files, it can read, the better.
TEST(Architecture, WhatRepairsKnowsNoNetworkAndNoPerson)
{
    const auto all = libraries();
    QStringList linked;
    for (const char *library : {"fix789_repair", "fix789_windows_machine_writer"}) // app/fix789repair/CMakeLists.txt
        addLinked(QString::fromLatin1(library), all, linked);
    EXPECT_TRUE(linked.contains(u"fix789_checks_local") && linked.contains(u"fix789_windows_local"));
    for (const QString &name : linked) {
        EXPECT_FALSE(name == u"fix789_probes" || name == u"fix789_ike" || name == u"fix789_portable" ||
                     name == u"fix789_windows" || name.startsWith(u"OpenSSL") || name.startsWith(u"Qt6Keychain") ||
                     name == u"Qt6::Network" || name == u"ws2_32" || name == u"winhttp")
            << name.toStdString();
        if (!all.contains(name))
            continue;
        const Library &library = all.at(name);
        for (const QString &source : library.sources) {
            QStringList included;
            addIncluded(library.folder.section(u'/', 1) + u'/' + source, included);
            for (const QString &header : included)
                EXPECT_FALSE(header.startsWith(u"probes/") || header.startsWith(u"ike/"))
                    << name.toStdString() << ": " << source.toStdString() << " leads to " << header.toStdString();
        }
    }
}

TEST(Architecture, TheProgramThatRunsElevatedSeesItsOwnPartAlone)
{
    static const QRegularExpression kInclude(QStringLiteral("^#include \"([^\"]+)\""));
    // Each named: one that reads a person's settings or starts a program would be a decision.
    QStringList seen{QStringLiteral("adapters/windows/write/windows_machine_writer.h"),
                     QStringLiteral("base/atomic_file.h"),
                     QStringLiteral("checks/machine_repairs.h"),
                     QStringLiteral("machine_repair.h"),
                     QStringLiteral("published_log.h"),
                     QStringLiteral("ports/durable_log.h"),
                     QStringLiteral("ports/fact_table.h")};
    for (const char *name : {"path_judgement", "windows_clock", "windows_durable_log", "windows_folders", "windows_system"})
        seen << QStringLiteral("adapters/windows/process/%1.h").arg(QLatin1String(name));
    for (const char *name : {"certificates", "devices", "firewall", "policies", "registry", "services"})
        seen << QStringLiteral("adapters/windows/read/windows_%1.h").arg(QLatin1String(name));
    for (const char *name : {"fix_outcome", "outcome_json", "repair_exit", "repair_order"})
        seen << QStringLiteral("engine/%1.h").arg(QLatin1String(name));
    for (const char *name : {"kept_keys", "no_network"})
        seen << QStringLiteral("app/%1.h").arg(QLatin1String(name));
    for (const Source &source : cpp({QStringLiteral("app/fix789repair")}))
        for (const QString &line : source.lines) {
            const QString header = kInclude.match(line).captured(1);
            EXPECT_TRUE(header.isEmpty() || seen.contains(header)) << source.path.toStdString() << ": " << header.toStdString();
        }
}

// ---- lists ----

TEST(Architecture, EveryCheckFileIsInTheList)
{
    static const QRegularExpression kDefinition(QStringLiteral("^const Check (k\\w+)\\{"), QRegularExpression::MultilineOption);
    const QString others = linesOf(kRoot + QStringLiteral("/core/checks/checks.h")).join(u'\n');
    const QString local = linesOf(kRoot + QStringLiteral("/core/checks/local_checks.h")).join(u'\n');
    std::size_t checks = 0;
    for (const Source &source : sources({QStringLiteral("core/checks")}, {QStringLiteral("*.cpp")}))
        for (auto it = kDefinition.globalMatch(text(source)); it.hasNext(); ++checks) {
            const QString name = it.next().captured(1);
            const QString &list = source.path.startsWith(u"core/checks/computer/") ? local : others;
            EXPECT_TRUE(list.contains(QStringLiteral("CHECK(%1)").arg(name)))
                << name.toStdString() << " in " << source.path.toStdString() << " never runs";
        }
    EXPECT_EQ(checks, allChecks().size());
}

TEST(Architecture, EverySourceIsInTheBuild)
{
    for (const Source &source :
         sources({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, {QStringLiteral("*.cpp")})) {
        QDir folder(kRoot + u'/' + source.path.section(u'/', 0, -2));
        while (!folder.exists(QStringLiteral("CMakeLists.txt")))
            ASSERT_TRUE(folder.cdUp());
        const QString build = linesOf(folder.filePath(QStringLiteral("CMakeLists.txt"))).join(u'\n');
        const QString own = folder.relativeFilePath(kRoot + u'/' + source.path);
        const QString all = QStringLiteral("file(GLOB %1 CONFIGURE_DEPENDS %2/*.cpp)");
        EXPECT_TRUE(build.contains(source.path.section(u'/', -1)) ||
                    build.contains(all.arg(own.section(u'/', -2, -2), own.section(u'/', 0, -2))))
            << source.path.toStdString();
    }
}

// A folder with a build of its own names its tests there, by their stem (a list of names makes one program each); the others
// stand in the one list.
TEST(Architecture, EveryTestIsInTheBuild)
{
    const QString list = linesOf(kRoot + QStringLiteral("/tests/CMakeLists.txt")).join(u'\n');
    for (const Source &source : sources({QStringLiteral("tests")}, {QStringLiteral("*_test.cpp")})) {
        const QString own = kRoot + u'/' + source.path.section(u'/', 0, -2) + QStringLiteral("/CMakeLists.txt");
        const QString stem = source.path.section(u'/', -1).chopped(4);
        const bool found = QFile::exists(own)
                               ? linesOf(own).join(u'\n').contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(stem)))
                               : list.contains(source.path.mid(6));
        EXPECT_TRUE(found) << source.path.toStdString() << " is compiled by nobody";
    }
}

// ---- shape ----

TEST(Architecture, EverySourceSaysWhoseItIs)
{
    const QStringList folders{QStringLiteral("core"),         QStringLiteral("ui"),       QStringLiteral("app"),
                              QStringLiteral("tests"),        QStringLiteral("cmake"),    QStringLiteral("resources"),
                              QStringLiteral("translations"), QStringLiteral("installer")};
    const QStringList patterns{QStringLiteral("*.cpp"),          QStringLiteral("*.h"),  QStringLiteral("*.cmake"),
                               QStringLiteral("CMakeLists.txt"), QStringLiteral("*.py"), QStringLiteral("*.sh")};
    for (const Source &source : sources(folders, patterns)) {
        const qsizetype first = source.lines.value(0).startsWith(u"#!") ? 1 : 0;
        EXPECT_TRUE(source.lines.value(first).contains(u"SPDX-FileCopyrightText: 2026 Fix789 contributors"))
            << source.path.toStdString();
        EXPECT_TRUE(source.lines.value(first + 1).contains(u"SPDX-License-Identifier: MIT")) << source.path.toStdString();
    }
}

TEST(Architecture, NoSourceIsLongerThanFourHundredLines)
{
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        EXPECT_LE(source.lines.size(), 401) << source.path.toStdString();
}

TEST(Architecture, NoFolderHoldsMoreThanFortyEightSources)
{
    std::map<QString, int> held;
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        ++held[source.path.section(u'/', 0, -2)];
    for (const auto &[folder, count] : held)
        EXPECT_LE(count, 48) << folder.toStdString();
}

// tr() knows the plural forms of translations alone: in English it would show "(s)".
TEST(Architecture, SentencesThatCountAreTexts)
{
    static const QRegularExpression kCounted(QStringLiteral("\\btr\\(\\s*\"[^\"]*%n"));
    for (const Source &source :
         sources({QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("core")}, {QStringLiteral("*.cpp")}))
        EXPECT_FALSE(kCounted.match(text(source)).hasMatch()) << source.path.toStdString();
}

TEST(Architecture, NothingThrows)
{
    static const QRegularExpression kThrow(QStringLiteral("^\\s*throw\\b"), QRegularExpression::MultilineOption);
    for (const Source &source : cpp({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}))
        EXPECT_FALSE(kThrow.match(text(source)).hasMatch()) << source.path.toStdString();
}

} // namespace
} // namespace architecture_architecture_test
