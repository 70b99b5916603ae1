// SPDX-FileCopyrightText: 2026 Fix789 contributors
// SPDX-License-Identifier: MIT
#include "ui/texts/contacts.h"

#include <QCoreApplication>

namespace fix789::ui {
namespace {

struct Contacts {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

QStringList hostsOf(const std::vector<PortalPage> &pages)
{
    QStringList hosts;
    for (const PortalPage &page : pages)
        hosts << page.url.host();
    hosts.removeDuplicates();
    return hosts;
}

QStringList hostsOf(const std::vector<QUrl> &urls)
{
    QStringList hosts;
    for (const QUrl &url : urls)
        hosts << url.host();
    hosts.removeDuplicates();
    return hosts;
}

QStringList hostsOf(const std::vector<UdpServer> &servers)
{
    QStringList hosts;
    for (const UdpServer &server : servers)
        hosts << QStringLiteral("%1 (UDP %2)").arg(server.host).arg(server.port);
    return hosts;
}

QStringList namesOf(const NameSettings &settings)
{
    QStringList names;
    for (const QString &domain : settings.random)
        names << Contacts::tr("a random name under %1").arg(domain);
    for (const KnownName &known : settings.known)
        names << known.name;
    return names;
}

void add(std::vector<Contact> &contacts, const QString &whom, const QStringList &hosts, const QString &why)
{
    if (!hosts.isEmpty())
        contacts.push_back({whom, hosts, why});
}

} // namespace

std::vector<Contact> contactsOf(const Settings &settings, const QString &server)
{
    std::vector<Contact> contacts;
    contacts.push_back({Contacts::tr("The VPN server"),
                        {server.isEmpty() ? Contacts::tr("the one that you choose") : server},
                        Contacts::tr("The same first messages that Windows sends, to see how far they get. A pre-shared key is "
                                     "never sent: the negotiation only tests whether both sides have the same one. A user name "
                                     "and password travel inside the encrypted tunnel, once, and only if you enter them.")});
    contacts.push_back(
        {Contacts::tr("This network's DNS server"), namesOf(settings.names),
         Contacts::tr("The names that a check needs, and these, whose answers are known: so we see whether DNS answers "
                      "here are genuine.")});
    add(contacts, Contacts::tr("Web pages with a known answer"), hostsOf(settings.portal.http) + hostsOf(settings.portal.https),
        Contacts::tr(
            "Windows and browsers request the same pages. A different answer shows that this network requires a login first."));
    add(contacts, Contacts::tr("Pages of your organization"), hostsOf(settings.portal.challenge) + hostsOf(settings.portal.api),
        Contacts::tr("Named in the settings. They show whether this network requires a login first."));
    if (!settings.portal.isOff())
        contacts.push_back({Contacts::tr("This network's login page"),
                            {},
                            Contacts::tr("Only where the network redirects these requests to such a page or announces one, to "
                                         "see what it is. No form is sent, and no link is followed.")});
    add(contacts, Contacts::tr("Public address"), hostsOf(settings.udp.stun),
        Contacts::tr("They answer with the address at which the internet sees this computer. That also shows whether UDP leaves "
                     "this network."));
    add(contacts, Contacts::tr("Time servers"), hostsOf(settings.udp.ntp),
        Contacts::tr("Their answer shows whether UDP leaves this network, and whether this computer's clock is right."));
    add(contacts, Contacts::tr("Web servers over UDP"), hostsOf(settings.udp.quic),
        Contacts::tr("One packet without content. The answer shows whether large UDP packets leave this network."));
    add(contacts, Contacts::tr("DNS servers outside this network"), hostsOf(settings.udp.dns),
        Contacts::tr("They are asked for the name servers of the internet's root, to see whether this network lets other DNS "
                     "servers through."));
    add(contacts, Contacts::tr("DNS servers asked for comparison"), hostsOf(settings.names.resolvers),
        Contacts::tr("These servers are asked for the VPN server's name, to compare the answers. Names of internal networks, "
                     "such as those ending in .local, are not sent to them."));
    return contacts;
}

} // namespace fix789::ui
