// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
// ui_screenshots FOLDER [--language TAG] [--dark] [--windows] [--size WxH]: walks a real window through every page and
// photographs each from the screen.
#include "walk.h"

#include "app/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QPalette>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWizardPage>

#include <array>
#include <cstdio>

namespace {

using namespace fix789;

QPalette darkPalette()
{
    QPalette dark(QColor(0x2d, 0x2d, 0x30), QColor(0x25, 0x25, 0x28));
    dark.setColor(QPalette::Base, QColor(0x1c, 0x1c, 0x1e));
    dark.setColor(QPalette::Highlight, QColor(0x4c, 0x9b, 0xe8));
    return dark;
}

class Camera {
public:
    Camera(QString folder, Walk &walk) : m_folder(std::move(folder)), m_walk(walk) {}

    void take(const char *name)
    {
        QTest::qWait(150);
        const QString path = QStringLiteral("%1/%2.png").arg(m_folder, QString::fromLatin1(name));
        const QPixmap photograph = m_walk.wizard().screen()->grabWindow(m_walk.wizard().winId());
        if (!photograph.save(path))
            std::fprintf(stderr, "could not write %s\n", qPrintable(path));
    }

private:
    QString m_folder;
    Walk &m_walk;
};

struct Case {
    const char *name;
    const char *contents;
};

constexpr std::array kCases{
    Case{"result-healthy", R"({"schema":"fix789.case/1","id":"front-desk","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":25,"sends":1,"sourcePorts":1}]}}}})"},
    Case{"result-ladder", R"({"schema":"fix789.case/1","id":"whole-ladder","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","serverBehindNat":false,"clientBehindNat":true,"rungs":[
        {"rung":"mm1","port":500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":23,"sends":1,"sourcePorts":1},
        {"rung":"mm1","port":4500,"result":"answered","detail":"AES-CBC-256/SHA-1/ECP-384","ms":25,"sends":1,"sourcePorts":1},
        {"rung":"mm3","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1},
        {"rung":"auth","port":4500,"result":"answered","detail":"vpn.example.com","ms":1240,"sends":2,"sourcePorts":1},
        {"rung":"decoy","port":4500,"result":"silent","sends":6,"sourcePorts":1},
        {"rung":"quick","port":4500,"result":"answered","detail":"ESP AES-CBC-256/HMAC-SHA-1","ms":28,"sends":1,"sourcePorts":1},
        {"rung":"l2tp","port":4500,"result":"answered","detail":"gateway","ms":26,"sends":1,"sourcePorts":1},
        {"rung":"ppp","port":4500,"result":"refused","detail":"MS-CHAPv2: E=691 R=0 V=3","sign":"sign-in-rejected","ms":412,"sends":4,"sourcePorts":1},
        {"rung":"ikev2","port":500,"result":"not-tried","detail":"IKEv1 was answered"}]}}}})"},
    Case{"result-undetermined", R"({"schema":"fix789.case/1","id":"shop-17","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"silent","sends":12,"sourcePorts":2},{"rung":"mm1","port":4500,"result":"silent","sends":12,"sourcePorts":2},
        {"rung":"ikev2","port":500,"result":"silent","sends":6,"sourcePorts":2},{"rung":"ikev2","port":4500,"result":"silent","sends":6,"sourcePorts":2}]}}}})"},
    Case{"result-site", R"({"schema":"fix789.case/1","id":"campus-4","base":"windows-11","machine":{
        "dns":{"vpn.example.com":["203.0.113.10"]},"ike":{"vpn.example.com":{"address":"203.0.113.10","rungs":[
        {"rung":"mm1","port":500,"result":"unreachable","sends":4,"sourcePorts":2,"icmp":{"type":3,"code":13,"reporter":"192.0.2.1"}},
        {"rung":"mm1","port":4500,"result":"answered","ms":31,"sends":1,"sourcePorts":1}]}}}})"},
};

void openFolds(Walk &walk)
{
    for (QAbstractButton *button : walk.wizard().currentPage()->findChildren<QAbstractButton *>())
        if (button->objectName().endsWith(u"FoldButton"))
            button->click();
}

void walkPractice(Walk &walk, Camera &camera)
{
    camera.take("start");
    openFolds(walk);
    walk.find<QLineEdit>("server")->setText(QStringLiteral("vpn.example.com"));
    walk.find<QLineEdit>("key")->setText(QStringLiteral("correct horse battery staple "));
    camera.take("start-open");
    if (auto *scroll = walk.find<QScrollArea>("scroll"))
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    camera.take("start-open-end");
    walk.click("practise");
    QTest::qWait(250);
    camera.take("checking");
    walk.arrivesAt(PageId::Result);
    camera.take("result");
    openFolds(walk);
    camera.take("result-open");
    auto *scroll = walk.find<QScrollArea>("scroll");
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    camera.take("result-open-end");
    walk.next();
    walk.arrivesAt(PageId::Repair);
    camera.take("repair");
    walk.next();
    walk.arrivesAt(PageId::Outcome);
    camera.take("outcome");
    walk.click("undo");
    waitUntil([&] { return walk.session().repair().end == Repair::End::Undone; });
    camera.take("outcome-undone");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = application.arguments();
    const QString folder = words.value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return 2;
    const auto valueOf = [&](const char *word) {
        const qsizetype at = words.indexOf(QLatin1String(word));
        return at < 0 ? QString() : words.value(at + 1);
    };
    if (const QString tag = valueOf("--language"); !tag.isEmpty()) {
        speak(tag);
        QLocale::setDefault(QLocale(tag));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    if (words.contains(QStringLiteral("--dark")))
        QApplication::setPalette(darkPalette());
    const QStringList size = valueOf("--size").split(u'x');
    const auto shaped = [&](Walk &walk) {
        if (size.size() == 2)
            walk.wizard().resize(size[0].toInt(), size[1].toInt());
        walk.wizard().move(0, 0);
    };
    const QString console = QStringLiteral(FIX789CTL);
    {
        Walk walk(console, words.contains(QStringLiteral("--windows")));
        shaped(walk);
        Camera camera(folder, walk);
        walkPractice(walk, camera);
    }
    for (const Case &example : kCases) {
        Walk walk(console);
        shaped(walk);
        if (const auto chosen = walk.session().chooseCase(walk.writeCase(example.contents)); !chosen) {
            std::fprintf(stderr, "%s: %s\n", example.name, qPrintable(chosen.error().doing));
            return 1;
        }
        walk.wizard().lookAtRecorded();
        walk.arrivesAt(PageId::Result);
        openFolds(walk);
        Camera(folder, walk).take(example.name);
    }
    return 0;
}
