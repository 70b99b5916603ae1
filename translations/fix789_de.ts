<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ChangeLines</name>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
</context>
<context>
    <name>CollapsibleSection</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file may not be read.</source>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Diese Datei ist kein Fall, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program, which this one cannot read.</source>
        <translation>Dieser Fall wurde von einer neueren Version des Programms gespeichert; diese hier kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Diese Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The recorded computer&apos;s file is not there any more.</source>
        <translation>Die Datei des aufgezeichneten Computers ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The recorded computer&apos;s file has been damaged meanwhile.</source>
        <translation>Die Datei des aufgezeichneten Computers wurde inzwischen beschädigt.</translation>
    </message>
    <message>
        <source>This computer could not be looked at.</source>
        <translation>Dieser Computer ließ sich nicht ansehen.</translation>
    </message>
    <message>
        <source>No key is kept for this server.</source>
        <translation>Für diesen Server ist kein Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The key store did not allow it.</source>
        <translation>Der Schlüsselspeicher hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>There is no key store on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Der Schlüsselspeicher hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The key store did not do it.</source>
        <translation>Der Schlüsselspeicher hat es nicht getan.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Findet heraus, warum ein L2TP/IPsec-VPN unter Windows mit Fehler 789 scheitert.</translation>
    </message>
    <message>
        <source>Looks at a recorded computer.</source>
        <translation>Sieht einen aufgezeichneten Computer an.</translation>
    </message>
    <message>
        <source>Looks at the practice computer.</source>
        <translation>Sieht den Übungscomputer an.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>Der VPN-Server.</translation>
    </message>
    <message>
        <source>The language to speak.</source>
        <translation>Die Sprache des Programms.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: not told. Windows tells its name only with your consent to location.</source>
        <translation>WLAN: nicht verraten. Windows nennt seinen Namen nur, wenn Sie dem Standort zustimmen.</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>Signal %1 %</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>Zugangspunkt %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>WLAN ohne Namen</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>WLAN %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this computer is %1</source>
        <translation>dieser Computer ist %1</translation>
    </message>
    <message>
        <source>the way out is %1</source>
        <translation>der Weg hinaus ist %1</translation>
    </message>
    <message>
        <source>names are looked up at %1</source>
        <translation>Namen werden bei %1 nachgeschlagen</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>The network&apos;s devices are by %1, its login page by %2.</source>
        <translation>Die Geräte des Netzes sind von %1, seine Anmeldeseite von %2.</translation>
    </message>
    <message>
        <source>The network&apos;s devices are by %1.</source>
        <translation>Die Geräte des Netzes sind von %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is by %1.</source>
        <translation>Die Anmeldeseite des Netzes ist von %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Über Kabel verbunden.</translation>
    </message>
    <message>
        <source>The login lasts another %1 min.</source>
        <translation>Die Anmeldung gilt noch %1 min.</translation>
    </message>
    <message>
        <source>Windows says that it is connected to no network.</source>
        <translation>Windows sagt, es sei mit keinem Netz verbunden.</translation>
    </message>
    <message>
        <source>Windows says that this network does not reach the internet.</source>
        <translation>Windows sagt, dieses Netz reiche nicht ins Internet.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Zuhause oder Büro</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Schule oder Campus</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Gäste-WLAN</translation>
    </message>
    <message>
        <source>Hotel, co-working</source>
        <translation>Hotel, Coworking</translation>
    </message>
    <message>
        <source>Where am I</source>
        <translation>Wo bin ich</translation>
    </message>
    <message>
        <source>It changes whom we advise you to ask, and nothing else. You may leave it open.</source>
        <translation>Es ändert, wen Sie nach unserem Rat fragen, und sonst nichts. Sie können es offenlassen.</translation>
    </message>
</context>
<context>
    <name>QuestionRows</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Sie sagten: ja.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Sie sagten: nein.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>Nothing on this computer was looked at.</source>
        <translation>An diesem Computer wurde nichts angesehen.</translation>
    </message>
    <message>
        <source>Nothing wrong was found on this computer.</source>
        <translation>An diesem Computer wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>The server&apos;s answers came this way.</source>
        <translation>Auf diesem Weg kamen Antworten des Servers.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>The server is there.</source>
        <translation>Der Server ist da.</translation>
    </message>
    <message>
        <source>No answer has come this way.</source>
        <translation>Auf diesem Weg kam keine Antwort.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>Cannot be told while the way before it is closed.</source>
        <translation>Lässt sich nicht sagen, solange der Weg davor versperrt ist.</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Kein Server wurde genannt.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>Der Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Computer (Fall)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Nothing is known of this part of the way.</source>
        <translation>Von diesem Teil des Weges ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The way out of this network is %1.</source>
        <translation>Der Weg aus diesem Netz ist %1.</translation>
    </message>
</context>
<context>
    <name>ResultSections</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>So it is not this: %1</source>
        <translation>Also ist es nicht das: %1</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>What would tell: %1</source>
        <translation>Was es verraten würde: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Ein Netz ohne Namen</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (dieses Netz)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, von einem anderen Gerät</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: Der Server hat auf beiden Ports geantwortet, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: Der Server hat auf einem Port geantwortet, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: keine Antwort, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Derselbe Server von anderen Netzen aus</translation>
    </message>
    <message>
        <source>The negotiation, rung by rung</source>
        <translation>Die Verhandlung, Sprosse für Sprosse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>An administrator sees the rest with this command: %1</source>
        <translation>Den Rest sieht ein Administrator mit diesem Befehl: %1</translation>
    </message>
    <message>
        <source>Copy the command to look as administrator</source>
        <translation>Befehl kopieren, um als Administrator nachzusehen</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>The network in view</source>
        <translation>Das Netz im Blick</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>This stays open %1.</source>
        <comment>%1: until ...</comment>
        <translation>Das bleibt offen, %1.</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>Nothing wrong was found on this computer.</source>
        <translation>An diesem Computer wurde nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Alles zwischen diesem Computer und dem Server geht.</translation>
    </message>
    <message>
        <source>The way from here to the server works.</source>
        <translation>Der Weg von hier zum Server geht.</translation>
    </message>
    <message>
        <source>This will probably pass by itself.</source>
        <translation>Das geht wahrscheinlich von selbst vorbei.</translation>
    </message>
    <message>
        <source>Not everything that matters could be looked at.</source>
        <translation>Nicht alles, worauf es ankommt, ließ sich ansehen.</translation>
    </message>
    <message>
        <source>One explanation is left, and it is not proven yet.</source>
        <translation>Eine Erklärung ist übrig, und sie ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Zwei Erklärungen sind übrig.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Drei Erklärungen sind übrig.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Vier Erklärungen sind übrig.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Mehrere Erklärungen sind übrig.</translation>
    </message>
    <message>
        <source>You stopped before everything was looked at.</source>
        <translation>Sie haben angehalten, bevor alles angesehen war.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer.</source>
        <translation>Wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>Wer dieses Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>Wer den VPN-Server betreibt.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>Wer Ihr Konto betreut.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Die Administratoren, deren Richtlinie das festlegt.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Sie selbst, in Ihrem Webbrowser.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>wissenswert</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>No server was named.</source>
        <translation>Kein Server wurde genannt.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Das Netzwerk wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Stopped before the server had answered.</source>
        <translation>Angehalten, bevor der Server geantwortet hatte.</translation>
    </message>
    <message>
        <source>The server could not be asked.</source>
        <translation>Der Server ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Der Server beantwortet den Schlüsselaustausch</translation>
    </message>
    <message>
        <source>The value for servers behind NAT holds %1. Windows reads only a number (DWORD) there.</source>
        <translation>Im Wert für Server hinter NAT steht %1. Windows liest dort nur eine Zahl (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>Der Wert für Server hinter NAT ist gesetzt, aber Windows wurde seitdem nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer does not allow that (the value is %1).</source>
        <translation>Der Server steht hinter NAT, und dieser Computer erlaubt das nicht (Wert: %1).</translation>
    </message>
    <message>
        <source>Nothing shows that the value for servers behind NAT has to be changed.</source>
        <translation>Nichts spricht dafür, dass der Wert für Server hinter NAT geändert werden muss.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>Der Server steht nicht hinter NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>Der Server steht hinter NAT, und dieser Computer erlaubt das.</translation>
    </message>
    <message>
        <source>Something in the key of the value for servers behind NAT was written after the last restart; Windows reads it at the next one.</source>
        <translation>Im Schlüssel des Wertes für Server hinter NAT wurde nach dem letzten Neustart etwas geschrieben; Windows liest es beim nächsten.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Dies ist kein Windows-Computer.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>Der Wert für Server hinter NAT ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Windows may talk to VPN servers behind NAT after it has been restarted.</source>
        <translation>Nach dem Neustart darf Windows mit VPN-Servern hinter NAT sprechen.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where that is needed</source>
        <translation>Server hinter NAT sind erlaubt, wo das nötig ist</translation>
    </message>
    <message>
        <source>Whether IPsec is switched off for L2TP could not be read.</source>
        <translation>Ob IPsec für L2TP abgeschaltet ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>ProhibitIpSec holds %1, which is not a number that Windows reads.</source>
        <translation>In ProhibitIpSec steht %1; das ist keine Zahl, die Windows liest.</translation>
    </message>
    <message>
        <source>Windows is told not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows soll L2TP nicht mit IPsec schützen (ProhibitIpSec ist 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been mended, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec ist behoben, aber Windows wurde seitdem nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows schützt L2TP mit IPsec, wie es soll.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Nach dem Neustart schützt Windows L2TP wieder mit IPsec.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec für L2TP ist nicht abgeschaltet</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to %2.</source>
        <translation>Der Name „%1“ führt zu %2.</translation>
    </message>
    <message>
        <source>The resolver says that there is no server named &quot;%1&quot;.</source>
        <translation>Die Namensauflösung sagt, dass es keinen Server namens „%1“ gibt.</translation>
    </message>
    <message>
        <source>The resolver did not answer when asked for &quot;%1&quot;.</source>
        <translation>Die Namensauflösung antwortete nicht auf die Frage nach „%1“.</translation>
    </message>
    <message>
        <source>Open any web page: if it opens, only the resolver is at fault.</source>
        <translation>Öffnen Sie irgendeine Webseite: Öffnet sie sich, liegt es nur an der Namensauflösung.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be looked up.</source>
        <translation>Der Name des Servers ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to an address</source>
        <translation>Der Name des Servers führt zu einer Adresse</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Der Starttyp von „%1“ ist Deaktiviert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer, but ended with error %2.</source>
        <translation>„%1“ startet mit dem Computer, endete aber mit Fehler %2.</translation>
    </message>
    <message>
        <source>Windows knows no service &quot;%1&quot;.</source>
        <translation>Windows kennt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Ein Dienst, den das VPN braucht, kann nicht laufen: %1.</translation>
    </message>
    <message>
        <source>These services could not be looked at: %1.</source>
        <translation>Diese Dienste ließen sich nicht ansehen: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs are able to run.</source>
        <translation>Alle Dienste, die das VPN braucht, können laufen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not disabled.</source>
        <translation>„%1“ ist nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back; Windows starts it when the VPN needs it.</source>
        <translation>Der Dienst bekommt seinen üblichen Starttyp zurück; Windows startet ihn, wenn das VPN ihn braucht.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Dienste und Treiber des VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>Der Dienst „%1“ fehlt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Windows itself is damaged here. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Hier ist Windows selbst beschädigt. Bitten Sie die Person, die diesen Computer betreut, die Windows-Installation zu reparieren (sfc /scannow oder eine Reparaturinstallation).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is switched off.</source>
        <translation>Der Dienst „%1“ ist abgeschaltet.</translation>
    </message>
    <message>
        <source>We can switch it back on, to the start type that Windows gives it. This asks for an administrator.</source>
        <translation>Wir können ihn wieder einschalten, mit dem Starttyp, den Windows ihm gibt. Das braucht einen Administrator.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>Der Dienst „%1“ lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to read the system event log for this service.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, im Systemprotokoll nach diesem Dienst zu sehen.</translation>
    </message>
    <message>
        <source>Windows is told not to protect L2TP with IPsec.</source>
        <translation>Windows soll L2TP nicht mit IPsec schützen.</translation>
    </message>
    <message>
        <source>We can set the value back. This asks for an administrator and takes effect after a restart. If your administrators made an IPsec policy of their own, ask them first.</source>
        <translation>Wir können den Wert zurücksetzen. Das braucht einen Administrator und wirkt nach einem Neustart. Haben Ihre Administratoren eine eigene IPsec-Richtlinie gemacht, fragen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>Der Registrierungswert für Server hinter NAT hat den falschen Typ.</translation>
    </message>
    <message>
        <source>We can write it as a number. This asks for an administrator and takes effect after a restart.</source>
        <translation>Wir können ihn als Zahl schreiben. Das braucht einen Administrator und wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>Der VPN-Server steht hinter einem Router (NAT), und Windows erlaubt das nicht.</translation>
    </message>
    <message>
        <source>We can allow it. This asks for an administrator and takes effect after a restart.</source>
        <translation>Wir können es erlauben. Das braucht einen Administrator und wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Windows muss neu gestartet werden, bevor eine Änderung wirkt.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state over a shutdown. Then try the VPN again.</source>
        <translation>Wählen Sie „Neu starten“, nicht „Herunterfahren“: Beim Herunterfahren behält Windows oft seinen Zustand. Versuchen Sie dann das VPN noch einmal.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>Einen Server mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with what you were given, letter by letter.</source>
        <translation>Vergleichen Sie den Namen des Servers in der VPN-Verbindung Buchstabe für Buchstabe mit dem, was man Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>This computer has no way to the internet.</source>
        <translation>Dieser Computer hat keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>Connect to a network first, then look again.</source>
        <translation>Verbinden Sie sich zuerst mit einem Netzwerk und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>The network&apos;s resolver does not answer.</source>
        <translation>Die Namensauflösung des Netzwerks antwortet nicht.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be looked up (DNS), or use another network.</source>
        <translation>Sagen Sie der Person, die dieses Netzwerk betreibt, dass sich Namen nicht nachschlagen lassen (DNS), oder nehmen Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>A firewall on the path refuses UDP 500.</source>
        <translation>Eine Firewall auf dem Weg weist UDP 500 ab.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, ausgehend UDP 500 und 4500 zu erlauben. Nehmen Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 kommt zwischen diesem Computer und dem Server nicht durch.</translation>
    </message>
    <message>
        <source>The network does not let the VPN&apos;s key exchange through.</source>
        <translation>Das Netzwerk lässt den Schlüsselaustausch des VPN nicht durch.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 kommt zwischen diesem Computer und dem Server nicht durch.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, ausgehend UDP 4500 zu erlauben. Nehmen Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The VPN server is not running or not reachable.</source>
        <translation>Der VPN-Server läuft nicht oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is up.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob er läuft.</translation>
    </message>
    <message>
        <source>The server is there, but its VPN service is not running.</source>
        <translation>Der Server ist da, aber sein VPN-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be another computer.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen IPsec-Dienst zu starten. Wurde der Name von Hand eingegeben, vergleichen Sie ihn zuerst: Dies kann ein anderer Computer sein.</translation>
    </message>
    <message>
        <source>The server may have banned this network&apos;s address.</source>
        <translation>Der Server hat die Adresse dieses Netzwerks vielleicht gesperrt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to look for our public address in its ban list.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, unsere öffentliche Adresse in dessen Sperrliste zu suchen.</translation>
    </message>
    <message>
        <source>The server speaks only IKEv2, and L2TP needs IKEv1.</source>
        <translation>Der Server spricht nur IKEv2, und L2TP braucht IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether IKEv2 is meant to be used; then make a new VPN connection of the type IKEv2.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob IKEv2 gemeint ist; richten Sie dann eine neue VPN-Verbindung vom Typ IKEv2 ein.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>Der Server nimmt keines der Verschlüsselungsverfahren an, die Windows anbietet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, für L2TP-Clients AES-256 mit SHA-1 und MODP-2048 (Gruppe 14) zu erlauben.</translation>
    </message>
    <message>
        <source>The pre-shared key is not the server&apos;s.</source>
        <translation>Der vorinstallierte Schlüssel ist nicht der des Servers.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again, exactly as you were given it.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel noch einmal ein, genau wie man ihn Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Stopped before this was looked at.</source>
        <translation>Angehalten, bevor dies angesehen wurde.</translation>
    </message>
    <message>
        <source>Says nothing while this is not mended: %1.</source>
        <translation>Sagt nichts aus, solange dies nicht behoben ist: %1.</translation>
    </message>
    <message>
        <source>Cannot be looked at without this: %1.</source>
        <translation>Lässt sich ohne dies nicht ansehen: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Das Journal wurde von einer neueren Version dieses Programms geschrieben (Zeile %1). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Das Journal ist ab Zeile %1 beschädigt. Es blieb, wie es ist, und nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Das Journal ließ sich nicht lesen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>An earlier repair was cut off in the middle. Undo it first; nothing was changed now.</source>
        <translation>Eine frühere Reparatur wurde mittendrin abgebrochen. Nehmen Sie sie zuerst zurück; jetzt wurde nichts verändert.</translation>
    </message>
    <message>
        <source>There has been a repair of this name already. Nothing was changed.</source>
        <translation>Eine Reparatur mit diesem Namen gab es schon. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Nothing shows now that &quot;%1&quot; is the case. Nothing was changed.</source>
        <translation>Nichts spricht jetzt dafür, dass „%1“ zutrifft. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This cannot be mended on this computer. Nothing was changed.</source>
        <translation>Das lässt sich an diesem Computer nicht beheben. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>What is there now could not be read. Nothing was changed.</source>
        <translation>Was jetzt dort steht, ließ sich nicht lesen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Everything is as it should be already. Nothing was changed.</source>
        <translation>Alles ist schon so, wie es sein soll. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This would be changed; nothing was changed now.</source>
        <translation>Das würde verändert; jetzt wurde nichts verändert.</translation>
    </message>
    <message>
        <source>A copy of what is there now could not be kept. Nothing was changed.</source>
        <translation>Was jetzt dort steht, ließ sich nicht aufbewahren. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Mended. It takes effect when Windows is restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Behoben. Es wirkt, sobald Windows neu gestartet wird („Neu starten“, nicht „Herunterfahren“).</translation>
    </message>
    <message>
        <source>Mended, and looked at again: the cause is gone.</source>
        <translation>Behoben und noch einmal angesehen: Die Ursache ist weg.</translation>
    </message>
    <message>
        <source>It could not be mended. Everything is as it was before. %1</source>
        <translation>Es ließ sich nicht beheben. Alles ist, wie es vorher war. %1</translation>
    </message>
    <message>
        <source>It could not be mended, and not everything could be put back. %1</source>
        <translation>Es ließ sich nicht beheben, und nicht alles ließ sich zurückstellen. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Angehalten. Alles ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>There is no repair of this name here. Nothing was changed.</source>
        <translation>Eine Reparatur mit diesem Namen gibt es hier nicht. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Zurückgenommen. Alles ist, wie es vor der Reparatur war.</translation>
    </message>
    <message>
        <source>Not everything could be put back: what somebody else has changed since was left alone.</source>
        <translation>Nicht alles ließ sich zurückstellen: Was jemand anderes seitdem verändert hat, wurde in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Boot</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Wert „%2“ in %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Starttyp des Dienstes „%1“</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Dienst „%1“</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(fehlt)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>It does not exist (%1, %2).</source>
        <translation>Das gibt es nicht (%1, %2).</translation>
    </message>
    <message>
        <source>The system does not allow it (%1, %2).</source>
        <translation>Das System erlaubt es nicht (%1, %2).</translation>
    </message>
    <message>
        <source>It took too long (%1, %2).</source>
        <translation>Es dauerte zu lange (%1, %2).</translation>
    </message>
    <message>
        <source>It was stopped (%1, %2).</source>
        <translation>Es wurde angehalten (%1, %2).</translation>
    </message>
    <message>
        <source>This is not known here (%1, %2).</source>
        <translation>Das ist hier nicht bekannt (%1, %2).</translation>
    </message>
    <message>
        <source>It is damaged or not understood (%1, %2).</source>
        <translation>Es ist beschädigt oder unverständlich (%1, %2).</translation>
    </message>
    <message>
        <source>It failed (%1, %2).</source>
        <translation>Es misslang (%1, %2).</translation>
    </message>
    <message>
        <source>Waiting %1 s so that the server is not asked more often than it allows.</source>
        <translation>%1 s Pause, damit der Server nicht öfter gefragt wird, als er erlaubt.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Schlüsselaustausch auf UDP %1: Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Schlüsselaustausch auf UDP %1: noch keine Antwort, neuer Versuch</translation>
    </message>
    <message>
        <source>No answer on UDP %1 in %2 tries from %3 source ports.</source>
        <translation>Keine Antwort auf UDP %1 bei %2 Versuchen von %3 Quellports.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Der Server beantwortet den Schlüsselaustausch auf UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500; on UDP 4500 it refuses to begin one, which does no harm.</source>
        <translation>Der Server beantwortet den Schlüsselaustausch auf UDP 500; auf UDP 4500 lehnt er den Beginn ab, was nicht schadet.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>Der Server beantwortet den Schlüsselaustausch auf UDP 500, und UDP 4500 ist offen.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>Der Server antwortet auf UDP 500, aber nicht auf UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through, but without address translation it is not needed.</source>
        <translation>UDP 4500 kommt nicht durch, wird aber ohne Adressübersetzung nicht gebraucht.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the way to the server.</source>
        <translation>UDP %1 ist auf dem Weg zum Server gesperrt.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 wird von %2 abgewiesen.</translation>
    </message>
    <message>
        <source>The server is there, but no key exchange service runs on it.</source>
        <translation>Der Server ist da, aber auf ihm läuft kein Dienst für den Schlüsselaustausch.</translation>
    </message>
    <message>
        <source>The server is there, but nothing answers on UDP 500, and UDP 4500 is closed.</source>
        <translation>Der Server ist da, aber auf UDP 500 antwortet nichts, und UDP 4500 ist geschlossen.</translation>
    </message>
    <message>
        <source>The server refuses every kind of encryption that Windows offers.</source>
        <translation>Der Server lehnt jede Art der Verschlüsselung ab, die Windows anbietet.</translation>
    </message>
    <message>
        <source>The server answers IKEv2 only; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Der Server beantwortet nur IKEv2; L2TP/IPsec unter Windows braucht IKEv1.</translation>
    </message>
    <message>
        <source>The server says that it does not speak IKEv1.</source>
        <translation>Der Server sagt, dass er IKEv1 nicht spricht.</translation>
    </message>
    <message>
        <source>The server can be reached, but it does not answer IKEv1.</source>
        <translation>Der Server ist erreichbar, beantwortet aber IKEv1 nicht.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but IKEv1 is answered on UDP 4500 only.</source>
        <translation>UDP 500 ist offen, aber IKEv1 wird nur auf UDP 4500 beantwortet.</translation>
    </message>
    <message>
        <source>Nothing answers on UDP 500 and UDP 4500.</source>
        <translation>Auf UDP 500 und UDP 4500 antwortet nichts.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tried.</source>
        <translation>Der Schlüsselaustausch auf UDP %1 ließ sich nicht versuchen.</translation>
    </message>
    <message>
        <source>The server answered %2 on UDP %1.</source>
        <translation>Der Server antwortete auf UDP %1 mit %2.</translation>
    </message>
    <message>
        <source>Offered was what Windows offers: %1.</source>
        <translation>Angeboten wurde, was Windows anbietet: %1.</translation>
    </message>
    <message>
        <source>No answer on UDP 500 in %1 tries from %2 source ports; the same message was answered on UDP 4500.</source>
        <translation>Keine Antwort auf UDP 500 bei %1 Versuchen von %2 Quellports; dieselbe Nachricht wurde auf UDP 4500 beantwortet.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and its kind (%1) answers the same on UDP 4500.</source>
        <translation>Der Server antwortete auf UDP 500, und Server seiner Art (%1) antworten ebenso auf UDP 4500.</translation>
    </message>
    <message>
        <source>This computer knows no way to the server for UDP %1.</source>
        <translation>Dieser Computer kennt für UDP %1 keinen Weg zum Server.</translation>
    </message>
    <message>
        <source>UDP %1 was refused on the way (ICMP type 3 code %2).</source>
        <translation>UDP %1 wurde unterwegs abgewiesen (ICMP Typ 3 Code %2).</translation>
    </message>
    <message>
        <source>%3 refused UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 hat UDP %1 abgewiesen (ICMP Typ 3 Code %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Der Server hat IKEv2 beantwortet.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 on the way, and no farther; those to UDP %3 did.</source>
        <translation>Pakete an UDP %1 kamen bis zur Station %2 des Weges und nicht weiter; die an UDP %3 kamen weiter.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Der Server antwortete auf UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Der Server antwortete.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Der Server antwortete auf UDP %1 und wählte %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the one of the server, or try from another network.</source>
        <translation>Vergleichen Sie den vorinstallierten Schlüssel mit dem des Servers oder versuchen Sie es von einem anderen Netzwerk aus.</translation>
    </message>
    <message>
        <source>Try from another network, for example over a phone: if it works there, this network blocks it.</source>
        <translation>Versuchen Sie es von einem anderen Netzwerk aus, etwa über ein Telefon: Geht es dort, sperrt es dieses Netzwerk.</translation>
    </message>
    <message>
        <source>Open any web page: if none opens, this computer has no Internet connection.</source>
        <translation>Öffnen Sie irgendeine Webseite: Öffnet sich keine, hat dieser Computer keine Verbindung zum Internet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server whether it speaks IKEv1 with a pre-shared key.</source>
        <translation>Fragen Sie die Person, die den Server betreibt, ob er IKEv1 mit vorinstalliertem Schlüssel spricht.</translation>
    </message>
    <message>
        <source>Everything we could look at works.</source>
        <translation>Alles, was wir ansehen konnten, geht.</translation>
    </message>
    <message>
        <source>Not everything that matters could be looked at.</source>
        <translation>Nicht alles, worauf es ankommt, ließ sich ansehen.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Mehrere Erklärungen sind übrig.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>We can change: %1, from %2 to %3.</source>
        <translation>Wir können ändern: %1, von %2 zu %3.</translation>
    </message>
    <message>
        <source>One of these is the case:</source>
        <translation>Eines davon trifft zu:</translation>
    </message>
    <message>
        <source>What would tell them apart: %1</source>
        <translation>Was sie unterscheiden würde: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Aufgezeichneter Computer „%1“ (nicht dieser hier): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Wissenswert: %1</translation>
    </message>
    <message>
        <source>What was looked at:</source>
        <translation>Was angesehen wurde:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; names them.</source>
        <translation>Eine Prüfung namens „%1“ gibt es nicht; „fix789ctl list“ nennt sie.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name has letters, digits, dots and hyphens.</source>
        <translation>Das ist kein Name und keine Adresse eines Servers. Ein Name besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds up to %1.</source>
        <translation>Die Zeitgrenze ist eine Zahl von Sekunden bis %1.</translation>
    </message>
    <message>
        <source>There is no translation into &quot;%1&quot;.</source>
        <translation>Eine Übersetzung in „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause; &quot;fix789ctl list --json&quot; names them.</source>
        <translation>„%1“ ist nicht die Kennung einer Ursache; „fix789ctl list --json“ nennt sie.</translation>
    </message>
    <message>
        <source>Name at least one cause, as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Nennen Sie mindestens eine Ursache, so wie „fix789ctl check“ sie ausgibt.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 zu %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Diese Änderungen machen? Geben Sie y für Ja ein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>cut off in the middle; undo it</source>
        <translation>mittendrin abgebrochen; nehmen Sie sie zurück</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>The journal cannot be read whole. %1</source>
        <translation>Das Journal lässt sich nicht ganz lesen. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no further words.</source>
        <translation>„history“ nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no further words.</source>
        <translation>„list“ nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Die Datei „%1“ lässt sich nicht verwenden. %2</translation>
    </message>
    <message>
        <source>Name one file to write.</source>
        <translation>Nennen Sie eine Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>%1: was %2 before, we wrote %3, it is %4 now</source>
        <translation>%1: war vorher %2, wir schrieben %3, jetzt steht dort %4</translation>
    </message>
    <message>
        <source>The name of a run is a UUID.</source>
        <translation>Der Name eines Laufs ist eine UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers are mended. A recorded computer is named with --case.</source>
        <translation>Nur Windows-Computer werden repariert. Ein aufgezeichneter Computer wird mit --case genannt.</translation>
    </message>
    <message>
        <source>This program lies where others may write. Nothing was changed. %1</source>
        <translation>Dieses Programm liegt an einem Ort, an dem andere schreiben dürfen. Nichts wurde verändert. %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be used; mending this computer needs an administrator. Nothing was changed. %1</source>
        <translation>Der Ordner des Journals lässt sich nicht verwenden; diesen Computer zu reparieren braucht einen Administrator. Nichts wurde verändert. %1</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be made. Nothing was changed.</source>
        <translation>Der Ordner des Journals lässt sich nicht anlegen. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Eine andere Reparatur läuft gerade. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Without this service the Windows firewall is off, too.</source>
        <translation>Ohne diesen Dienst ist auch die Windows-Firewall aus.</translation>
    </message>
    <message>
        <source>Only the first message was exchanged. Whether the key, the name and the password are right was not tried.</source>
        <translation>Nur die erste Nachricht wurde ausgetauscht. Ob der Schlüssel, der Name und das Kennwort stimmen, wurde nicht versucht.</translation>
    </message>
    <message>
        <source>There was nothing to look at. Name the VPN server, or a recorded computer.</source>
        <translation>Es gab nichts zu untersuchen. Nennen Sie den VPN-Server oder einen aufgezeichneten Computer.</translation>
    </message>
    <message>
        <source>Large messages get lost on the way to the server.</source>
        <translation>Große Nachrichten gehen auf dem Weg zum Server verloren.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to let fragments of UDP packets through. Signing in with a pre-shared key or a shorter chain of certificates may work meanwhile.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, Fragmente von UDP-Paketen durchzulassen. Bis dahin kann die Anmeldung mit einem vorinstallierten Schlüssel oder einer kürzeren Zertifikatskette gelingen.</translation>
    </message>
    <message>
        <source>Something on the path looks into the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Etwas auf dem Weg sieht in die Pakete hinein und verwirft den Schlüsselaustausch des VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, IPsec im Anwendungs- oder Verkehrsfilter zu erlauben, nicht nur die Ports UDP 500 und 4500. Nehmen Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>Much of what is sent to the server gets lost on the way.</source>
        <translation>Vieles von dem, was an den Server geht, geht unterwegs verloren.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi, or use a cable or another network. If it stays, tell the person who runs this network.</source>
        <translation>Gehen Sie näher an das WLAN heran, oder nehmen Sie ein Kabel oder ein anderes Netzwerk. Bleibt es so, sagen Sie es der Person, die dieses Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The server&apos;s own router does not hand on UDP 4500.</source>
        <translation>Der Router vor dem Server leitet UDP 4500 nicht weiter.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, as it is done for UDP 500.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, UDP 4500 an ihn weiterzuleiten, wie es für UDP 500 geschieht.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Der Server nimmt nur veraltete Verschlüsselung an, die Windows nicht mehr anbietet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead would be the last resort.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, AES-256 mit SHA-1 und MODP-2048 (Gruppe 14) zu erlauben. Stattdessen diesen Computer zu schwächen wäre das letzte Mittel.</translation>
    </message>
    <message>
        <source>The server wants a certificate, not a pre-shared key.</source>
        <translation>Der Server will ein Zertifikat, keinen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which one is meant: a certificate for this computer, or a pre-shared key that the server still has to be told.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, was gemeint ist: ein Zertifikat für diesen Computer, oder ein vorinstallierter Schlüssel, der dem Server noch mitgeteilt werden muss.</translation>
    </message>
    <message>
        <source>The pre-shared key has a blank at its beginning or end.</source>
        <translation>Der vorinstallierte Schlüssel hat ein Leerzeichen am Anfang oder am Ende.</translation>
    </message>
    <message>
        <source>Enter the key again in the VPN connection, without the blank. It often comes from copying.</source>
        <translation>Geben Sie den Schlüssel in der VPN-Verbindung noch einmal ein, ohne das Leerzeichen. Es kommt oft vom Kopieren.</translation>
    </message>
    <message>
        <source>The pre-shared key has characters that only look right.</source>
        <translation>Der vorinstallierte Schlüssel enthält Zeichen, die nur richtig aussehen.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotes, dashes or blanks were changed on the way, as by a PDF or a chat.</source>
        <translation>Tippen Sie den Schlüssel von Hand in die VPN-Verbindung, statt ihn zu kopieren: Anführungszeichen, Striche oder Leerzeichen wurden unterwegs verändert, etwa durch ein PDF oder einen Chat.</translation>
    </message>
    <message>
        <source>The server refuses who this computer says it is.</source>
        <translation>Der Server lehnt ab, als wer sich dieser Computer ausgibt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to look into its log for this attempt.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, von L2TP-Clients jede Identität (ID) anzunehmen oder im Protokoll nach diesem Versuch zu sehen.</translation>
    </message>
    <message>
        <source>The server refuses the way Windows protects the data (quick mode).</source>
        <translation>Der Server lehnt ab, wie Windows die Daten schützt (Quick Mode).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, ESP mit AES und SHA-1 im Transportmodus, ohne PFS, für den UDP-Port 1701 zu erlauben.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>Der L2TP-Dienst des Servers antwortet nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen L2TP-Dienst zu starten (UDP 1701 im Tunnel).</translation>
    </message>
    <message>
        <source>The server does not accept the name or the password.</source>
        <translation>Der Server nimmt den Namen oder das Kennwort nicht an.</translation>
    </message>
    <message>
        <source>Enter the name and the password again. If they are right, ask whether the account is locked, or not allowed to use the VPN.</source>
        <translation>Geben Sie Namen und Kennwort noch einmal ein. Stimmen sie, fragen Sie, ob das Konto gesperrt ist oder das VPN nicht benutzen darf.</translation>
    </message>
    <message>
        <source>The server and this connection have no way of signing in in common.</source>
        <translation>Der Server und diese Verbindung haben keine Art der Anmeldung gemeinsam.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it wants, and choose the same in the properties of the VPN connection.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, welches Anmeldeprotokoll er will, und wählen Sie dasselbe in den Eigenschaften der VPN-Verbindung.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>Die Bestätigung der Anmeldung (zweiter Faktor) kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again with the telephone or app at hand, and confirm at once when it asks.</source>
        <translation>Versuchen Sie es noch einmal mit Telefon oder App zur Hand, und bestätigen Sie sofort, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>The server does not decide about the name and the password.</source>
        <translation>Der Server entscheidet nicht über Namen und Kennwort.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob dessen Verzeichnisdienst (RADIUS) antwortet.</translation>
    </message>
    <message>
        <source>The server has no address left to give.</source>
        <translation>Der Server hat keine Adresse mehr zu vergeben.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its pool of addresses (DHCP).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen Adressvorrat (DHCP) zu vergrößern.</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Der Tunnel wird aufgebaut</translation>
    </message>
    <message>
        <source>Talking to the server through the tunnel</source>
        <translation>Gespräch mit dem Server durch den Tunnel</translation>
    </message>
    <message>
        <source>Signing in. If your telephone or an app asks you to confirm, please do so now.</source>
        <translation>Anmeldung läuft. Wenn Ihr Telefon oder eine App um Bestätigung bittet, bestätigen Sie bitte jetzt.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Der Schlüssel wird versucht</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Schlüssel werden ausgetauscht</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Der Server antwortet nicht auf die Liste von Verschlüsselungsverfahren, die Windows schickt.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Der Server hat den Schlüssel angenommen, und der verschlüsselte Tunnel lässt sich aufbauen.</translation>
    </message>
    <message>
        <source>It would take %1.</source>
        <translation>Er würde %1 nehmen.</translation>
    </message>
    <message>
        <source>The responder beyond the network answers on another UDP port.</source>
        <translation>Der Responder jenseits des Netzwerks antwortet auf einem anderen UDP-Port.</translation>
    </message>
    <message>
        <source>Of %1 datagrams to its UDP 500 and 4500, %2 arrived there.</source>
        <translation>Von %1 Datagrammen an seine Ports UDP 500 und 4500 kamen %2 dort an.</translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder beyond the network, and come back.</source>
        <translation>Nachrichten des Schlüsselaustauschs erreichen den Responder jenseits des Netzwerks und kommen zurück.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server is silent.</source>
        <translation>Das Netzwerk lässt das VPN durch; der Server schweigt.</translation>
    </message>
    <message>
        <source>To the responder beyond the network, other data gets through on the same ports, and key exchange messages do not.</source>
        <translation>Zum Responder jenseits des Netzwerks kommen auf denselben Ports andere Daten durch, Nachrichten des Schlüsselaustauschs aber nicht.</translation>
    </message>
    <message>
        <source>Something on the path looks into the packets and drops the key exchange.</source>
        <translation>Etwas auf dem Weg sieht in die Pakete hinein und verwirft den Schlüsselaustausch.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Das Netzwerk verwirft UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>%1 of %2 servers have answered or stayed silent</source>
        <translation>%1 von %2 Servern haben geantwortet oder geschwiegen</translation>
    </message>
    <message>
        <source>The server does not take a pre-shared key from this network.</source>
        <translation>Der Server nimmt aus diesem Netzwerk keinen vorinstallierten Schlüssel an.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before.</source>
        <translation>Das Verschlüsselungsverfahren hatte er vorher angenommen.</translation>
    </message>
    <message>
        <source>The server knows the key, but refuses who we say we are.</source>
        <translation>Der Server kennt den Schlüssel, lehnt aber ab, als wer wir uns ausgeben.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Der Server nimmt diesen vorinstallierten Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Large messages get lost on the way, and a certificate needs them.</source>
        <translation>Große Nachrichten gehen unterwegs verloren, und ein Zertifikat braucht sie.</translation>
    </message>
    <message>
        <source>The certificate was answered only when it was sent in small pieces.</source>
        <translation>Das Zertifikat wurde nur beantwortet, als es in kleinen Stücken geschickt wurde.</translation>
    </message>
    <message>
        <source>The same message was answered when it was small, and not when it was larger than one packet.</source>
        <translation>Dieselbe Nachricht wurde beantwortet, als sie klein war, und nicht, als sie größer als ein Paket war.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Der Server hat die Nachricht mit dem Zertifikat nicht beantwortet.</translation>
    </message>
    <message>
        <source>The server knows the key, but refuses the protection of the data (quick mode).</source>
        <translation>Der Server kennt den Schlüssel, lehnt aber den Schutz der Daten ab (Quick Mode).</translation>
    </message>
    <message>
        <source>The server knows the key, but does not answer the next step (quick mode).</source>
        <translation>Der Server kennt den Schlüssel, antwortet aber nicht auf den nächsten Schritt (Quick Mode).</translation>
    </message>
    <message>
        <source>The encrypted tunnel stands, but the VPN service behind it does not answer.</source>
        <translation>Der verschlüsselte Tunnel steht, aber der VPN-Dienst dahinter antwortet nicht.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Der verschlüsselte Tunnel wurde aufgebaut (Quick Mode).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Der Server wartete auf eine Bestätigung der Anmeldung, die nicht kam.</translation>
    </message>
    <message>
        <source>The server asks for another way of signing in than this connection can use.</source>
        <translation>Der Server verlangt eine andere Art der Anmeldung, als diese Verbindung sie beherrscht.</translation>
    </message>
    <message>
        <source>The server signed us in, but has no address to give.</source>
        <translation>Der Server hat uns angemeldet, hat aber keine Adresse zu vergeben.</translation>
    </message>
    <message>
        <source>The name and the password were accepted.</source>
        <translation>Name und Kennwort wurden angenommen.</translation>
    </message>
    <message>
        <source>The name and the password were sent, and nothing came back.</source>
        <translation>Name und Kennwort wurden geschickt, und nichts kam zurück.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>bis der Server erreichbar ist</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>bis sich der Tunnel aufbauen lässt</translation>
    </message>
    <message>
        <source>Compare the key with the person who runs the VPN server, or let somebody else try it from another network.</source>
        <translation>Vergleichen Sie den Schlüssel mit der Person, die den VPN-Server betreibt, oder lassen Sie ihn jemanden aus einem anderen Netzwerk versuchen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, was dessen Protokoll über diesen Versuch sagt.</translation>
    </message>
    <message>
        <source>Only datagrams from the same port number as the server&apos;s were answered. Windows sends them so, too.</source>
        <translation>Nur Datagramme, deren Portnummer der des Servers gleicht, wurden beantwortet. Windows sendet sie auch so.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>Der Schlüsselaustausch blieb bei seiner dritten Nachricht stehen: %1</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server lehnte ab: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>Der Server hat bewiesen, dass er denselben Schlüssel hat.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Die Nachricht mit dem Schlüssel wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The message with the key as it was typed: %1</source>
        <translation>Die Nachricht mit dem Schlüssel, wie er eingegeben wurde: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>Der bereinigte Schlüssel wurde angenommen.</translation>
    </message>
    <message>
        <source>A key that was made up met the same.</source>
        <translation>Einem erfundenen Schlüssel erging es genauso.</translation>
    </message>
    <message>
        <source>Inside the tunnel there was no answer to %1 requests.</source>
        <translation>Im Tunnel gab es auf %1 Anfragen keine Antwort.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Der Server lehnte nach %1 s ab.</translation>
    </message>
    <message>
        <source>The key has a blank at its beginning or end. Without it, the server accepts it.</source>
        <translation>Der Schlüssel hat ein Leerzeichen am Anfang oder am Ende. Ohne das nimmt der Server ihn an.</translation>
    </message>
    <message>
        <source>The key has characters that only look like those of a keyboard. With the keyboard&apos;s, the server accepts it.</source>
        <translation>Der Schlüssel enthält Zeichen, die nur wie die einer Tastatur aussehen. Mit denen der Tastatur nimmt der Server ihn an.</translation>
    </message>
    <message>
        <source>The key has blanks at its edges and characters that only look like those of a keyboard. Cleaned, the server accepts it.</source>
        <translation>Der Schlüssel hat Leerzeichen am Rand und Zeichen, die nur wie die einer Tastatur aussehen. Bereinigt nimmt der Server ihn an.</translation>
    </message>
    <message>
        <source>Authentication, key without its blanks</source>
        <translation>Authentifizierung, Schlüssel ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Authentifizierung, Schlüssel in Tastaturzeichen</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Authentifizierung, Schlüssel bereinigt</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>something came back that this key does not open</source>
        <translation>etwas kam zurück, das dieser Schlüssel nicht öffnet</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>nur in kleinen Stücken geschickt</translation>
    </message>
    <message>
        <source>the name or the password is not accepted</source>
        <translation>Name oder Kennwort wird nicht angenommen</translation>
    </message>
    <message>
        <source>no common way to sign in: %1</source>
        <translation>keine gemeinsame Art der Anmeldung: %1</translation>
    </message>
    <message>
        <source>signed in, but there is no address left</source>
        <translation>angemeldet, aber keine Adresse mehr da</translation>
    </message>
    <message>
        <source>no word on the name and password</source>
        <translation>kein Wort zu Name und Kennwort</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>nach langem Warten abgelehnt</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Wrong key on purpose</source>
        <translation>Absichtlich falscher Schlüssel</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP im Tunnel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>IKEv2, to compare</source>
        <translation>IKEv2 zum Vergleich</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1 sends from %2 source ports</source>
        <translation>%1 Sendungen von %2 Quellports</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>sagt %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP Typ %1 Code %2</translation>
    </message>
    <message>
        <source>The key comes from standard input or from the key store, not from both.</source>
        <translation>Der Schlüssel kommt von der Standardeingabe oder aus dem Schlüsselspeicher, nicht von beiden.</translation>
    </message>
    <message>
        <source>A key&apos;s name has 1 to 64 letters, digits and ._{}- characters.</source>
        <translation>Der Name eines Schlüssels hat 1 bis 64 Buchstaben, Ziffern und Zeichen aus ._{}-.</translation>
    </message>
    <message>
        <source>Either a key or a certificate is tried, not both at once.</source>
        <translation>Versucht wird entweder ein Schlüssel oder ein Zertifikat, nicht beides zugleich.</translation>
    </message>
    <message>
        <source>--user and --password-stdin belong together.</source>
        <translation>--user und --password-stdin gehören zusammen.</translation>
    </message>
    <message>
        <source>Signing in needs a key or a certificate first.</source>
        <translation>Zur Anmeldung braucht es zuerst einen Schlüssel oder ein Zertifikat.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 256 characters.</source>
        <translation>Ein Benutzername hat 1 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>--passphrase-stdin belongs to --certificate.</source>
        <translation>--passphrase-stdin gehört zu --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not open: its passphrase is missing or wrong (--passphrase-stdin), or it may not be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen: Ihre Passphrase fehlt oder ist falsch (--passphrase-stdin), oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no RSA key, or is encrypted in a way that is no longer in use.</source>
        <translation>Die Datei „%1“ enthält keinen RSA-Schlüssel oder ist auf eine Art verschlüsselt, die nicht mehr benutzt wird.</translation>
    </message>
    <message>
        <source>Standard input must hold one secret, as UTF-8, of 1 to %1 bytes.</source>
        <translation>Die Standardeingabe muss ein Geheimnis enthalten, als UTF-8, von 1 bis %1 Byte.</translation>
    </message>
    <message>
        <source>Standard input must hold %2 secrets, one a line, as UTF-8, of 1 to %1 bytes each.</source>
        <translation>Die Standardeingabe muss %2 Geheimnisse enthalten, eines je Zeile, als UTF-8, von je 1 bis %1 Byte.</translation>
    </message>
    <message>
        <source>The key store holds no key named &quot;%1&quot;; &quot;fix789ctl key set&quot; keeps one.</source>
        <translation>Der Schlüsselspeicher enthält keinen Schlüssel namens „%1“; „fix789ctl key set“ bewahrt einen auf.</translation>
    </message>
    <message>
        <source>There is no key store here. Windows brings one; elsewhere a Secret Service is needed, such as GNOME Keyring or KWallet. A key on standard input needs none (--key-stdin).</source>
        <translation>Hier gibt es keinen Schlüsselspeicher. Windows bringt einen mit; anderswo braucht es einen Secret Service wie GNOME Keyring oder KWallet. Ein Schlüssel von der Standardeingabe braucht keinen (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store did not allow it.</source>
        <translation>Der Schlüsselspeicher hat es nicht erlaubt.</translation>
    </message>
    <message>
        <source>The key store did not do it. %1</source>
        <translation>Der Schlüsselspeicher hat es nicht getan. %1</translation>
    </message>
    <message>
        <source>The key is kept as &quot;%1&quot;.</source>
        <translation>Der Schlüssel ist als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>No key is kept as &quot;%1&quot; now.</source>
        <translation>Als „%1“ ist jetzt kein Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>Say &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Sagen Sie „key set NAME“ oder „key forget NAME“.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), rung by rung:</source>
        <translation>Die Verhandlung mit %1 (%2), Stufe für Stufe:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server, and nothing else.</source>
        <translation>Nennen Sie den VPN-Server mit --server, und sonst nichts.</translation>
    </message>
    <message>
        <source>A recorded network is not asked anything, so it takes no key, certificate or file.</source>
        <translation>Ein aufgezeichnetes Netzwerk wird nichts gefragt, also nimmt es weder Schlüssel noch Zertifikat noch Datei.</translation>
    </message>
    <message>
        <source>UDP %1 is not for this user: it takes an administrator here. It goes on without it.</source>
        <translation>UDP %1 steht diesem Benutzer nicht zu: Hier braucht es dafür einen Administrator. Es geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>UDP %1 is held by another program; on Windows that is the service IKEEXT, for 500 and 4500. It goes on without it.</source>
        <translation>UDP %1 ist von einem anderen Programm belegt; unter Windows ist das bei 500 und 4500 der Dienst IKEEXT. Es geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. It goes on without it.</source>
        <translation>UDP %1 lässt sich nicht öffnen. Es geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a port.</source>
        <translation>„%1“ ist nicht die Nummer eines Ports.</translation>
    </message>
    <message>
        <source>At most %1 ports besides 500, 4500 and %2.</source>
        <translation>Höchstens %1 Ports außer 500, 4500 und %2.</translation>
    </message>
    <message>
        <source>Answering on UDP %1 until Ctrl+C.</source>
        <translation>Antwortet auf UDP %1 bis Strg+C.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Kopplungscode: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>Auf dem Computer mit dem Fehler: fix789ctl check --server SERVER --responder NAME-ODER-ADRESSE-DIESES-COMPUTERS</translation>
    </message>
    <message>
        <source>There is no port left to answer on.</source>
        <translation>Es ist kein Port übrig, auf dem geantwortet werden könnte.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Antwortet %1.</translation>
    </message>
    <message>
        <source>%1 servers in %2 s: %3 answered, %4 refused, %5 silent, %6 unreachable, %7 not tried.</source>
        <translation>%1 Server in %2 s: %3 haben geantwortet, %4 abgelehnt, %5 geschwiegen, %6 waren unerreichbar, %7 wurden nicht versucht.</translation>
    </message>
    <message>
        <source>The rate is a number of datagrams in a second, from 1 to %1.</source>
        <translation>Die Rate ist eine Anzahl von Datagrammen in der Sekunde, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Nennen Sie eine Liste von Servern.</translation>
    </message>
    <message>
        <source>A list of servers is UTF-8 of at most %1 lines and 1 MiB.</source>
        <translation>Eine Liste von Servern ist UTF-8 mit höchstens %1 Zeilen und 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>Zeile %1 der Liste ist nicht der Name oder die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The list names no server.</source>
        <translation>Die Liste nennt keinen Server.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be asked. %2</source>
        <translation>Der Responder „%1“ ließ sich nicht fragen. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 wurde beantwortet</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 wurde beantwortet</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 wurde beantwortet</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>Der Server steht hinter NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>ließ sich nicht senden</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>Nachricht 1 wurde nicht angenommen</translation>
    </message>
    <message>
        <source>no key exchange with what the server chose can be made here</source>
        <translation>mit dem, was der Server wählte, geht hier kein Schlüsselaustausch</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>kein Name angegeben</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>von diesem Computer führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>stattdessen wurde der bereinigte Schlüssel versucht</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>der Schlüssel wurde angenommen</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>der Port war unerreichbar</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>dieser Computer lässt es nicht hinaus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>„%1“ ist nicht der Name oder die Adresse eines Responders.</translation>
    </message>
    <message>
        <source>--responder-code-stdin belongs to --responder.</source>
        <translation>--responder-code-stdin gehört zu --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code; &quot;respond --paired&quot; shows one.</source>
        <translation>Dies ist kein Kopplungscode; „respond --paired“ zeigt einen.</translation>
    </message>
    <message>
        <source>%1 sends</source>
        <translation>%1 Sendungen</translation>
    </message>
    <message>
        <source>Type it on one line; it is not shown.</source>
        <translation>Tippen Sie es in eine Zeile; es wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Type each of the %1 on a line of its own; they are not shown.</source>
        <translation>Tippen Sie jedes der %1 in eine eigene Zeile; sie werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The connection is set to a pre-shared key, but Windows has none stored for it.</source>
        <translation>Die Verbindung ist auf einen vorinstallierten Schlüssel eingestellt, aber Windows hat keinen für sie gespeichert.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key stored for this connection.</source>
        <translation>Windows hat für diese Verbindung einen vorinstallierten Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The connection is set to a certificate, and the server works with a pre-shared key.</source>
        <translation>Die Verbindung ist auf ein Zertifikat eingestellt, und der Server arbeitet mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own, and the server accepts those that Windows offers without them.</source>
        <translation>Die Verbindung hat eigene IPsec-Einstellungen, und der Server nimmt an, was Windows ohne sie anbietet.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Die Verbindung hat eigene IPsec-Einstellungen (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>Die Verbindung „%1“ ist für L2TP/IPsec eingerichtet.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows kann die Verbindung „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>Die Verbindung „%1“ ist auf %2 eingestellt, nicht auf L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>Die Verbindung „%1“ ist auf L2TP/IPsec eingestellt.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users; Windows takes your own.</source>
        <translation>Es gibt zwei Verbindungen namens „%1“, Ihre eigene und eine für alle Benutzer; Windows nimmt Ihre eigene.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>Die VPN-Verbindungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer goes to the server that is looked at.</source>
        <translation>Keine VPN-Verbindung dieses Computers führt zu dem Server, um den es geht.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Auf diesem Computer gibt es keine VPN-Verbindung namens „%1“.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>Die VPN-Verbindung ist für L2TP/IPsec eingerichtet</translation>
    </message>
    <message>
        <source>There is no VPN connection of this name on this computer.</source>
        <translation>Auf diesem Computer gibt es keine VPN-Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>Look at the names in Windows&apos; settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;; or set the connection up as you were told to.</source>
        <translation>Vergleichen Sie die Namen in den Windows-Einstellungen unter „Netzwerk und Internet“, „VPN“; oder richten Sie die Verbindung so ein, wie man es Ihnen gesagt hat.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows kann diese VPN-Verbindung nicht lesen.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Keep a copy of the file rasphone.pbk, remove the connection in Windows&apos; settings and set it up again.</source>
        <translation>Ihr Eintrag im Telefonbuch ist beschädigt. Heben Sie eine Kopie der Datei rasphone.pbk auf, entfernen Sie die Verbindung in den Windows-Einstellungen und richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>Die VPN-Verbindung ist nicht auf L2TP/IPsec eingestellt.</translation>
    </message>
    <message>
        <source>In Windows&apos; settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen unter „Netzwerk und Internet“, „VPN“ und wählen Sie den VPN-Typ „L2TP/IPsec“ mit der Art von Schlüssel oder Zertifikat, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The VPN connection is set to a certificate, but the server works with a pre-shared key.</source>
        <translation>Die VPN-Verbindung ist auf ein Zertifikat eingestellt, aber der Server arbeitet mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>In Windows&apos; settings edit the connection: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen: Wählen Sie „L2TP/IPsec mit vorinstalliertem Schlüssel“ und geben Sie den Schlüssel ein, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows hat für diese VPN-Verbindung keinen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>In Windows&apos; settings edit the connection and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen und geben Sie den vorinstallierten Schlüssel noch einmal ein. Er geht verloren, wenn ein Telefonbuch oder ein ganzer Computer kopiert wird.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>Die VPN-Verbindung hat eigene IPsec-Einstellungen, die der Server nicht braucht.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to take them back (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, sie zurückzunehmen (Set-VpnConnectionIPsecConfiguration mit -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name the server or the connection, not both.</source>
        <translation>Nennen Sie den Server oder die Verbindung, nicht beide.</translation>
    </message>
    <message>
        <source>A connection&apos;s name has 1 to %1 characters.</source>
        <translation>Der Name einer Verbindung hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended with error 5 (access denied) when it was last started.</source>
        <translation>„%1“ endete beim letzten Start mit Fehler 5 (Zugriff verweigert).</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Der genaue Build von Windows konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Von diesem Build von Windows (%1) ist nicht bekannt, dass er L2TP/IPsec stört.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec to many servers; update %2 brought that, and %3 or any later one mends it.</source>
        <translation>Dieser Build von Windows (%1) stört L2TP/IPsec zu vielen Servern; das Update %2 hat das gebracht, und %3 oder jedes spätere behebt es.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Von diesem Build von Windows ist nicht bekannt, dass er das VPN stört</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>Dem Dienst „%1“ wird der Zugriff verweigert, er kann nicht laufen.</translation>
    </message>
    <message>
        <source>The rights of the service or of its settings were changed, often by hardening or a protection program. Ask the person who looks after this computer to give them back; we do not change rights.</source>
        <translation>Die Rechte des Dienstes oder seiner Einstellungen wurden verändert, oft durch Härtung oder ein Schutzprogramm. Bitten Sie die Person, die diesen Computer betreut, sie wiederherzustellen; wir ändern keine Rechte.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (update %1).</source>
        <translation>Diese Version von Windows hat einen Fehler, der das VPN stört (Update %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart; any later update mends it.</source>
        <translation>Installieren Sie die aktuellen Windows-Updates und starten Sie neu; jedes spätere Update behebt ihn.</translation>
    </message>
    <message>
        <source>%1 holds UDP %2 on all addresses of this computer.</source>
        <translation>%1 hat UDP %2 auf allen Adressen dieses Computers belegt.</translation>
    </message>
    <message>
        <source>Our own responder holds UDP %1; end it before the VPN is tried from this computer.</source>
        <translation>Unser eigener Responder hat UDP %1 belegt; beenden Sie ihn, bevor das VPN von diesem Computer aus versucht wird.</translation>
    </message>
    <message>
        <source>%1 holds UDP %2 on the address %3 only.</source>
        <translation>%1 hat UDP %2 nur auf der Adresse %3 belegt.</translation>
    </message>
    <message>
        <source>Windows does not tell which program holds UDP %1.</source>
        <translation>Windows sagt nicht, welches Programm UDP %1 belegt hat.</translation>
    </message>
    <message>
        <source>No other program holds UDP 500 or 4500.</source>
        <translation>Kein anderes Programm hat UDP 500 oder 4500 belegt.</translation>
    </message>
    <message>
        <source>Which programs hold UDP 500 and 4500 could not be read.</source>
        <translation>Welche Programme UDP 500 und 4500 belegt haben, war nicht zu lesen.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for Windows&apos; key exchange</source>
        <translation>UDP 500 und 4500 sind frei für den Schlüsselaustausch von Windows</translation>
    </message>
    <message>
        <source>Another program (%1) holds a port that Windows needs for the VPN.</source>
        <translation>Ein anderes Programm (%1) hat einen Port belegt, den Windows für das VPN braucht.</translation>
    </message>
    <message>
        <source>Close that program, or stop its service, and try the VPN again. If it belongs to another VPN product that is not needed any more, uninstall it.</source>
        <translation>Schließen Sie das Programm oder beenden Sie seinen Dienst, und versuchen Sie das VPN noch einmal. Gehört es zu einem anderen VPN-Produkt, das nicht mehr gebraucht wird, deinstallieren Sie es.</translation>
    </message>
    <message>
        <source>Windows does not tell whether its device for L2TP works.</source>
        <translation>Windows sagt nicht, ob sein Gerät für L2TP funktioniert.</translation>
    </message>
    <message>
        <source>Windows&apos; device for L2TP is there and enabled.</source>
        <translation>Das Gerät von Windows für L2TP ist da und aktiviert.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>Das Gerät „WAN Miniport (L2TP)“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Das Gerät „WAN Miniport (L2TP)“ fehlt.</translation>
    </message>
    <message>
        <source>The device for L2TP waits for its driver, which is switched off.</source>
        <translation>Das Gerät für L2TP wartet auf seinen Treiber, der abgeschaltet ist.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Das Gerät „WAN Miniport (L2TP)“ funktioniert nicht (Problemcode %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Die Netzwerkgeräte waren nicht aufzulisten.</translation>
    </message>
    <message>
        <source>Windows&apos; device for L2TP is there</source>
        <translation>Das Gerät von Windows für L2TP ist da</translation>
    </message>
    <message>
        <source>Windows&apos; own device for L2TP is missing or does not work.</source>
        <translation>Das Gerät von Windows für L2TP fehlt oder funktioniert nicht.</translation>
    </message>
    <message>
        <source>In the device manager choose &quot;View&quot;, &quot;Show hidden devices&quot;, and under &quot;Network adapters&quot; enable &quot;WAN Miniport (L2TP)&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>Wählen Sie im Geräte-Manager „Ansicht“, „Ausgeblendete Geräte anzeigen“, und aktivieren Sie unter „Netzwerkadapter“ den „WAN Miniport (L2TP)“. Ist er nicht da, wählen Sie „Aktion“, „Nach geänderter Hardware suchen“, und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Nobody looked for a login page of this network; that is switched off.</source>
        <translation>Nach einer Anmeldeseite dieses Netzwerks wurde nicht gesucht; das ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The network says that a login is needed first (511).</source>
        <translation>Das Netzwerk sagt, dass zuerst eine Anmeldung nötig ist (511).</translation>
    </message>
    <message>
        <source>Instead of the pages that were asked for, the network shows %1.</source>
        <translation>Statt der verlangten Seiten zeigt das Netzwerk %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but any other page is replaced by %1.</source>
        <translation>Bekannte Prüfseiten kommen durch, jede andere Seite wird aber durch %1 ersetzt.</translation>
    </message>
    <message>
        <source>The way to the network&apos;s login page comes back to where it began (%1).</source>
        <translation>Der Weg zur Anmeldeseite des Netzwerks kommt dorthin zurück, wo er begann (%1).</translation>
    </message>
    <message>
        <source>The network says that the login has run out (%1).</source>
        <translation>Das Netzwerk sagt, dass die Anmeldung abgelaufen ist (%1).</translation>
    </message>
    <message>
        <source>Something on the path answers in the place of web servers (a filter or a proxy), but the web can be reached: no login is pending.</source>
        <translation>Etwas auf dem Weg antwortet an Stelle von Webservern (ein Filter oder ein Proxy), das Web ist aber erreichbar: Es steht keine Anmeldung aus.</translation>
    </message>
    <message>
        <source>Something on the path opens encrypted web pages: their certificates are not the sites&apos; own. No login is pending.</source>
        <translation>Etwas auf dem Weg öffnet verschlüsselte Webseiten: Ihre Zertifikate sind nicht die der Anbieter. Es steht keine Anmeldung aus.</translation>
    </message>
    <message>
        <source>Plain web pages get through, encrypted ones do not.</source>
        <translation>Unverschlüsselte Webseiten kommen durch, verschlüsselte nicht.</translation>
    </message>
    <message>
        <source>A proxy on the path wants a sign-in of its own (407), so it is not known whether a login page is pending.</source>
        <translation>Ein Proxy auf dem Weg verlangt eine eigene Anmeldung (407), daher ist nicht bekannt, ob eine Anmeldeseite aussteht.</translation>
    </message>
    <message>
        <source>The test pages were answered with nothing, so it is not known whether a login page is pending.</source>
        <translation>Auf die Prüfseiten kam eine leere Antwort, daher ist nicht bekannt, ob eine Anmeldeseite aussteht.</translation>
    </message>
    <message>
        <source>The resolver did not answer, so it is not known whether a login page is pending.</source>
        <translation>Die Namensauflösung antwortete nicht, daher ist nicht bekannt, ob eine Anmeldeseite aussteht.</translation>
    </message>
    <message>
        <source>The test pages did not come, so it is not known whether a login page is pending.</source>
        <translation>Die Prüfseiten kamen nicht, daher ist nicht bekannt, ob eine Anmeldeseite aussteht.</translation>
    </message>
    <message>
        <source>Only some of the test pages came, so it is not known whether a login page is pending.</source>
        <translation>Nur ein Teil der Prüfseiten kam, daher ist nicht bekannt, ob eine Anmeldeseite aussteht.</translation>
    </message>
    <message>
        <source>No login page stands in the way: web pages get through. That says nothing about the VPN.</source>
        <translation>Keine Anmeldeseite steht im Weg: Webseiten kommen durch. Über das VPN sagt das nichts.</translation>
    </message>
    <message>
        <source>Nobody looked for a login page of this network.</source>
        <translation>Nach einer Anmeldeseite dieses Netzwerks wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>It could not be looked whether this network asks for a login.</source>
        <translation>Es konnte nicht nachgesehen werden, ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The network asks for no login</source>
        <translation>Das Netzwerk verlangt keine Anmeldung</translation>
    </message>
    <message>
        <source>This network asks for a login first.</source>
        <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open a web browser and finish the login page of this network. Then look again: until then nothing can be said about what the network lets through.</source>
        <translation>Öffnen Sie einen Browser und schließen Sie die Anmeldeseite dieses Netzwerks ab. Prüfen Sie dann noch einmal: Vorher lässt sich nicht sagen, was das Netzwerk durchlässt.</translation>
    </message>
    <message>
        <source>The login to this network has run out.</source>
        <translation>Die Anmeldung in diesem Netzwerk ist abgelaufen.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then look again. If it runs out again and again, tell the person who runs this network.</source>
        <translation>Öffnen Sie einen Browser und melden Sie sich auf der Seite dieses Netzwerks neu an, prüfen Sie dann noch einmal. Läuft die Anmeldung immer wieder ab, sagen Sie es der Person, die dieses Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>Die Anmeldeseite dieses Netzwerks führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login goes in a circle (often the login page&apos;s own server is missing among those allowed before login). Until then use another network or a phone&apos;s hotspot.</source>
        <translation>So kann sich niemand anmelden. Sagen Sie der Person, die dieses Netzwerk betreibt, dass die Anmeldung im Kreis führt (oft fehlt der Server der Anmeldeseite unter denen, die vor der Anmeldung erlaubt sind). Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>This network lets only a part of the internet through.</source>
        <translation>Dieses Netzwerk lässt nur einen Teil des Internets durch.</translation>
    </message>
    <message>
        <source>Look for a second step on the network&apos;s login page, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Suchen Sie auf der Anmeldeseite des Netzwerks nach einem zweiten Schritt, etwa einem Tarif oder einer Bestätigung. Gibt es keinen, fragen Sie die Person, die dieses Netzwerk betreibt, was es erlaubt, oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>until the login to this network is done</source>
        <translation>bis die Anmeldung in diesem Netzwerk erledigt ist</translation>
    </message>
    <message>
        <source>Whether the server&apos;s certificate is still valid is not known, because the date of this computer is not.</source>
        <translation>Ob das Zertifikat des Servers noch gilt, ist nicht bekannt, weil das Datum dieses Computers nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Das Zertifikat des Servers (%1) gilt bis %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Der Server hat kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Das Zertifikat des Servers gilt</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, set that right first: certificates are judged by it.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, sein Zertifikat zu erneuern. Wenn das Datum dieses Computers nicht stimmt, stellen Sie zuerst das richtig: Zertifikate werden danach beurteilt.</translation>
    </message>
    <message>
        <source>The way to the server begins at &quot;%1&quot;.</source>
        <translation>Der Weg zum Server beginnt bei „%1“.</translation>
    </message>
    <message>
        <source>The way to the server goes through no other VPN.</source>
        <translation>Der Weg zum Server führt durch kein anderes VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>Die Verbindung „%1“ selbst ist verbunden.</translation>
    </message>
    <message>
        <source>The way to the server goes through &quot;%1&quot;, which is no network card; it may be another VPN.</source>
        <translation>Der Weg zum Server führt durch „%1“; das ist keine Netzwerkkarte und vielleicht ein anderes VPN.</translation>
    </message>
    <message>
        <source>The way to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>Der Weg zum Server führt durch ein anderes VPN, „%1“, und der Server antwortet dort.</translation>
    </message>
    <message>
        <source>Windows sends what is meant for the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows schickt, was für den Server bestimmt ist, durch ein anderes VPN, „%1“.</translation>
    </message>
    <message>
        <source>Windows knows no way to the server&apos;s address.</source>
        <translation>Windows kennt keinen Weg zur Adresse des Servers.</translation>
    </message>
    <message>
        <source>Windows could not be asked for the way to the server.</source>
        <translation>Windows war nicht nach dem Weg zum Server zu fragen.</translation>
    </message>
    <message>
        <source>The way to the server goes through no other VPN</source>
        <translation>Der Weg zum Server führt durch kein anderes VPN</translation>
    </message>
    <message>
        <source>%1 holds UDP %2 on the address that is used to the server, %3.</source>
        <translation>%1 hat UDP %2 auf der Adresse belegt, von der aus der Server erreicht wird, %3.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN, or tell it to leave this server out (split tunnel), and try again.</source>
        <translation>Trennen Sie das andere VPN, oder lassen Sie es diesen Server auslassen (Split-Tunnel), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>Das andere VPN ist getrennt.</translation>
    </message>
    <message>
        <source>A policy of your organisation (%1) keeps setting what breaks the VPN.</source>
        <translation>Eine Richtlinie Ihrer Organisation (%1) stellt immer wieder ein, was das VPN stört.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. What we change lasts only until the policy is applied the next time, which can be within two hours.</source>
        <translation>Sagen Sie der Person, die diesen Computer betreut, um welche Einstellung es geht. Was wir ändern, hält nur, bis die Richtlinie das nächste Mal angewendet wird, und das kann innerhalb von zwei Stunden sein.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>Das Datum dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>Set date, time and time zone right in Windows&apos; settings under &quot;Time &amp; language&quot;, then look again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone in den Windows-Einstellungen unter „Zeit und Sprache“ richtig und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If it happens again, ask the person who looks after this computer to read the system event log for this service.</source>
        <translation>Starten Sie diesen Computer neu („Neu starten“, nicht „Herunterfahren“). Geschieht es wieder, bitten Sie die Person, die diesen Computer betreut, im Systemprotokoll nach diesem Dienst zu sehen.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Eine Regel der Firewall dieses Computers (%1) sperrt das VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to switch this rule off, or to let UDP 500 and 4500 to the VPN server through.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, diese Regel abzuschalten oder UDP 500 und 4500 zum VPN-Server durchzulassen.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall lets out only what a rule allows, and no rule allows the VPN.</source>
        <translation>Die Firewall dieses Computers lässt nur hinaus, was eine Regel erlaubt, und keine Regel erlaubt das VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer, or who makes its policies, to allow outgoing UDP 500 and 4500 for the service IKEEXT.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut oder seine Richtlinien macht, ausgehendes UDP 500 und 4500 für den Dienst IKEEXT zu erlauben.</translation>
    </message>
    <message>
        <source>A protection program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Ein Schutzprogramm auf diesem Computer (%1) verwirft die Pakete des VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with its maker&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Installieren Sie dieses Programm noch einmal und entfernen Sie es mit dem Werkzeug seines Herstellers, oder fragen Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Switch the kill switch off in that program, or connect that VPN and let it leave this server out.</source>
        <translation>Schalten Sie den Kill-Switch in diesem Programm ab, oder verbinden Sie jenes VPN und nehmen Sie diesen Server davon aus.</translation>
    </message>
    <message>
        <source>An IPsec policy of this computer contradicts what the VPN needs.</source>
        <translation>Eine IPsec-Richtlinie dieses Computers widerspricht dem, was das VPN braucht.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to take the VPN server out of that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, den VPN-Server aus dieser IPsec-Richtlinie herauszunehmen (Verbindungssicherheitsregeln in wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT stands under the wrong key, where Windows does not read it.</source>
        <translation>Der Registrierungswert für Server hinter NAT steht unter dem falschen Schlüssel, wo Windows ihn nicht liest.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This asks for an administrator and takes effect after a restart.</source>
        <translation>Wir können ihn dorthin schreiben, wo Windows ihn liest (PolicyAgent). Das fragt nach einem Administrator und wirkt nach einem Neustart.</translation>
    </message>
    <message>
        <source>There are two VPN connections of this name, and Windows uses the other one.</source>
        <translation>Es gibt zwei VPN-Verbindungen dieses Namens, und Windows nimmt die andere.</translation>
    </message>
    <message>
        <source>One belongs to you, one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Eine gehört Ihnen, eine allen Benutzern dieses Computers. Benennen Sie die veraltete um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Dieser Computer hat kein Zertifikat für das VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the store &quot;Personal&quot; of the local computer (certlm.msc).</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um ein Zertifikat für diesen Computer, und lassen Sie es mit seinem privaten Schlüssel in „Eigene Zertifikate“ des lokalen Computers einfügen (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate lies in the store of a person, not in that of this computer.</source>
        <translation>Das Zertifikat liegt im Speicher einer Person, nicht in dem dieses Computers.</translation>
    </message>
    <message>
        <source>IPsec takes certificates of the computer alone. Have it imported with its private key into the store &quot;Personal&quot; of the local computer (certlm.msc). One that was made for a person may not do: ask the person who runs the VPN.</source>
        <translation>IPsec nimmt nur Zertifikate des Computers. Lassen Sie es mit seinem privaten Schlüssel in „Eigene Zertifikate“ des lokalen Computers einfügen (certlm.msc). Eines, das für eine Person gemacht ist, genügt vielleicht nicht: Fragen Sie die Person, die das VPN betreibt.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Der private Schlüssel zum Zertifikat dieses Computers fehlt.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that holds its key (.pfx or .p12; a .cer or .crt file holds none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Fügen Sie das Zertifikat noch einmal aus einer Datei ein, die den Schlüssel enthält (.pfx oder .p12; .cer- und .crt-Dateien enthalten keinen), und zwar in den Speicher des lokalen Computers, oder bitten Sie die Person, die das VPN betreibt, um ein neues.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>Der private Schlüssel zum Zertifikat dieses Computers lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again, or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, das Zertifikat mit seinem Schlüssel noch einmal einzufügen oder ein neues anzufordern. Schlüssel gehen verloren, wenn ein Computer kopiert oder sein Sicherheitschip (TPM) zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Das Zertifikat dieses Computers wurde von seinem Aussteller gesperrt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN why, and for a new certificate.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, nach dem Grund, und bitten Sie um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Das Zertifikat dieses Computers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN, or who looks after this computer, for a new certificate. If this computer&apos;s date is wrong, set that right first: certificates are judged by it.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt oder diesen Computer betreut, um ein neues Zertifikat. Ist das Datum dieses Computers falsch, stellen Sie zuerst das richtig: Zertifikate werden danach beurteilt.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat dieses Computers gilt noch nicht.</translation>
    </message>
    <message>
        <source>Look whether this computer&apos;s date, time and time zone are right: certificates are judged by them. If they are, ask the person who runs the VPN from when on the certificate is meant to be used.</source>
        <translation>Sehen Sie nach, ob Datum, Uhrzeit und Zeitzone dieses Computers stimmen: Zertifikate werden danach beurteilt. Stimmen sie, fragen Sie die Person, die das VPN betreibt, ab wann das Zertifikat gelten soll.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not made for signing in to a VPN.</source>
        <translation>Das Zertifikat dieses Computers ist nicht für die Anmeldung an einem VPN gemacht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um ein Zertifikat für diesen Computer mit dem Zweck „Clientauthentifizierung“ (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Dieser Computer vertraut dem Aussteller seines eigenen Zertifikats nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a person.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um die Zertifikate der Aussteller, und lassen Sie sie in die Speicher des lokalen Computers einfügen (die Wurzel in „Vertrauenswürdige Stammzertifizierungsstellen“, die anderen in „Zwischenzertifizierungsstellen“), nicht in die einer Person.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Das Zertifikat dieses Computers benutzt veraltete Verschlüsselung.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate, with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um ein neues Zertifikat, mit einem RSA-Schlüssel von mindestens 2048 Bit und SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong one of this computer&apos;s certificates.</source>
        <translation>Windows nimmt das falsche Zertifikat dieses Computers.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the outdated certificate from the store &quot;Personal&quot; of the local computer (certlm.msc), after keeping a copy.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, das veraltete Zertifikat aus dem Speicher „Eigene Zertifikate“ des lokalen Computers zu entfernen (certlm.msc), nachdem es gesichert wurde.</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Trennen Sie eines von beiden (Kabel oder WLAN) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody can be asked whether the certificate was revoked.</source>
        <translation>Es lässt sich nicht erfragen, ob das Zertifikat gesperrt wurde.</translation>
    </message>
    <message>
        <source>The address that the issuer names for this (CRL or OCSP) is not reachable from here. Tell the person who runs the VPN; on a guest network log in first.</source>
        <translation>Die Adresse, die der Aussteller dafür nennt (CRL oder OCSP), ist von hier aus nicht erreichbar. Sagen Sie es der Person, die das VPN betreibt; in einem Gastnetz melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The key that you typed here is right; the one that Windows has stored is another one.</source>
        <translation>Der Schlüssel, den Sie hier eingegeben haben, ist richtig; Windows hat einen anderen gespeichert.</translation>
    </message>
    <message>
        <source>In Windows&apos; settings edit the connection and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen und geben Sie den vorinstallierten Schlüssel noch einmal ein, genau wie hier.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Server-Zertifikats nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If nobody knows this issuer, do not connect: it may be another server.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um das Zertifikat des Ausstellers, und lassen Sie es in die „Vertrauenswürdigen Stammzertifizierungsstellen“ des lokalen Computers einfügen (certlm.msc). Kennt niemand diesen Aussteller, verbinden Sie sich nicht: Es kann ein anderer Server sein.</translation>
    </message>
    <message>
        <source>The pre-shared key has characters that this computer and the server write differently.</source>
        <translation>Der vorinstallierte Schlüssel hat Zeichen, die dieser Computer und der Server verschieden schreiben.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and signs; umlauts and other special letters are stored differently by different systems.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, um einen Schlüssel aus einfachen Buchstaben, Ziffern und Zeichen; Umlaute und andere besondere Buchstaben speichern verschiedene Systeme verschieden.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Die eigene Firewall dieses Computers sperrt L2TP im Tunnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. It travels inside the tunnel; nothing has to be opened on a router for it.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, die Regel zu entfernen, die UDP 1701 sperrt. Es reist im Tunnel; auf einem Router muss dafür nichts geöffnet werden.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Dieser Computer hat in diesem Netz keine Adresse.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi. If it stays, tell the person who runs this network that it gives no addresses (DHCP).</source>
        <translation>Trennen Sie die Verbindung zu diesem Netz und verbinden Sie neu, oder gehen Sie näher an das WLAN heran. Bleibt es so, sagen Sie der Person, die dieses Netz betreibt, dass es keine Adressen vergibt (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that it does not let through.</source>
        <translation>Die Anmeldung dieses Netzes braucht eine Seite, die es nicht durchlässt.</translation>
    </message>
    <message>
        <source>Choose another way to log in on this network&apos;s page if there is one. Tell the person who runs this network that the login&apos;s provider is missing among the addresses allowed before login.</source>
        <translation>Wählen Sie auf der Anmeldeseite dieses Netzes einen anderen Weg, wenn es einen gibt. Sagen Sie der Person, die dieses Netz betreibt, dass der Anbieter der Anmeldung unter den vor der Anmeldung erlaubten Adressen fehlt.</translation>
    </message>
    <message>
        <source>This computer shows itself to the network with a new address each time, so its login is forgotten.</source>
        <translation>Dieser Computer zeigt sich dem Netz jedes Mal mit einer neuen Adresse, deshalb wird seine Anmeldung vergessen.</translation>
    </message>
    <message>
        <source>In Windows&apos; settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch &quot;Random hardware addresses&quot; off; then log in once more.</source>
        <translation>Öffnen Sie in den Windows-Einstellungen unter „Netzwerk und Internet“, „WLAN“ die Eigenschaften dieses Netzes und schalten Sie „Zufällige Hardwareadressen“ aus; melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Dieses Netz nennt für den Namen des VPN-Servers eine falsche Adresse.</translation>
    </message>
    <message>
        <source>Log in to the network first if it asks for it. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its resolver (DNS) answers for names that it does not own.</source>
        <translation>Melden Sie sich zuerst an, wenn das Netz danach fragt. Sonst hilft ein anderes Netz oder der Hotspot eines Telefons; sagen Sie der Person, die dieses Netz betreibt, dass sein DNS für fremde Namen antwortet.</translation>
    </message>
    <message>
        <source>The resolver gives an inner address for the VPN server, which cannot be reached from here.</source>
        <translation>Für den VPN-Server wird eine innere Adresse genannt, die von hier nicht zu erreichen ist.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, as you were given it for use outside. Ask the person who runs the VPN which one that is.</source>
        <translation>Nehmen Sie den öffentlichen Namen oder die öffentliche Adresse des Servers für unterwegs. Fragen Sie die Person, die das VPN betreibt, welche das ist.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to an old address.</source>
        <translation>Der Name des Servers führt zu einer alten Adresse.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to set its name (dynamic DNS) to its present address. Until then its address itself may work.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, seinen Namen (dynamisches DNS) auf die jetzige Adresse zu setzen. Bis dahin hilft vielleicht die Adresse selbst.</translation>
    </message>
    <message>
        <source>This network has only IPv6, and the server is reached only by IPv4.</source>
        <translation>Dieses Netz hat nur IPv6, und der Server ist nur über IPv4 zu erreichen.</translation>
    </message>
    <message>
        <source>Use the server&apos;s name instead of its number in the VPN connection, or another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Nehmen Sie in der VPN-Verbindung den Namen des Servers statt seiner Nummer, oder ein anderes Netz. Sagen Sie der Person, die den VPN-Server betreibt, dass er eine IPv6-Adresse braucht.</translation>
    </message>
    <message>
        <source>The server&apos;s name leads to IPv6 first, and IPv6 does not get through here.</source>
        <translation>Der Name des Servers führt zuerst zu IPv6, und IPv6 kommt hier nicht durch.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 leads nowhere. Until then use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Sagen Sie der Person, die dieses Netz betreibt, dass sein IPv6 ins Leere führt. Bis dahin helfen die IPv4-Adresse des Servers, ein anderes Netz oder der Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>This part of the network has no way to the internet.</source>
        <translation>Dieser Teil des Netzes hat keinen Weg ins Internet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Sagen Sie der Person, die dieses Netz betreibt, dass das VLAN dieses WLANs keine Route oder keine Adressumsetzung ins Internet hat.</translation>
    </message>
    <message>
        <source>This network lets no UDP through, and the VPN needs it.</source>
        <translation>Dieses Netz lässt kein UDP durch, und das VPN braucht es.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Eine Firewall-Regel dieses Netzes sperrt die Ports des VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netz betreibt, ausgehendes UDP 500 und 4500 für dieses WLAN zu erlauben (Meraki: Wireless, Firewall &amp; traffic shaping, Layer 3). Bis dahin hilft ein anderes Netz oder der Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices, and blocks its VPN.</source>
        <translation>Dieses Netz behandelt diesen Computer anders als andere Geräte und sperrt sein VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Fragen Sie die Person, die dieses Netz betreibt, welche Gruppenrichtlinie dieser Computer bekommt (Meraki: Network-wide, Clients), und bitten Sie, darin UDP 500 und 4500 zu erlauben.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer into a group that may not use the VPN.</source>
        <translation>Der hier benutzte WLAN-Schlüssel steckt diesen Computer in eine Gruppe, die das VPN nicht benutzen darf.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. It is the key of the Wi-Fi, not that of the VPN.</source>
        <translation>Bitten Sie die Person, die dieses Netz betreibt, um den WLAN-Schlüssel der richtigen Gruppe. Es ist der Schlüssel des WLANs, nicht der des VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: it is this network&apos;s rule, not this computer.</source>
        <translation>Das VPN scheitert nur in diesem WLAN: Es ist eine Regel dieses Netzes, nicht dieser Computer.</translation>
    </message>
    <message>
        <source>Use the other Wi-Fi where the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Nehmen Sie das andere WLAN, in dem das VPN geht, oder bitten Sie die Person, die dieses Netz betreibt, ausgehendes UDP 500 und 4500 auch hier zu erlauben.</translation>
    </message>
    <message>
        <source>The Wi-Fi keeps its guests away from the local network where the VPN server stands.</source>
        <translation>Das WLAN hält seine Gäste vom lokalen Netz fern, in dem der VPN-Server steht.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow the VPN server for guests (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give the server&apos;s public address.</source>
        <translation>Bitten Sie die Person, die dieses Netz betreibt, den VPN-Server für Gäste zu erlauben (Meraki: NAT mode, „Deny local LAN“) oder die öffentliche Adresse des Servers zu nennen.</translation>
    </message>
    <message>
        <source>The network gives this computer its rights only some time after it has joined.</source>
        <translation>Das Netz gibt diesem Computer seine Rechte erst einige Zeit nach dem Beitritt.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that the rights come late.</source>
        <translation>Warten Sie nach dem Verbinden mit dem WLAN eine Minute und versuchen Sie es noch einmal. Sagen Sie der Person, die dieses Netz betreibt, dass die Rechte spät kommen.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Der Router dieses Netzes benutzt die Ports des VPN für seinen eigenen Tunnel zum selben Server.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN meet at the same server. Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Sagen Sie der Person, die dieses Netz betreibt, dass ihr eigener Standort-Tunnel und Ihr VPN beim selben Server zusammentreffen. Bis dahin hilft ein anderes Netz oder der Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through, but not the protected data (ESP).</source>
        <translation>Das Netz lässt den Schlüsselaustausch durch, aber nicht die geschützten Daten (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) beside UDP 500 and 4500. Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netz betreibt, neben UDP 500 und 4500 auch das IP-Protokoll 50 (ESP) zu erlauben. Bis dahin hilft ein anderes Netz oder der Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The parts of large messages arrive in the wrong order and are thrown away.</source>
        <translation>Die Teile großer Nachrichten kommen in falscher Reihenfolge an und werden verworfen.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to look at its firewall&apos;s handling of fragments. Signing in with a pre-shared key may work meanwhile.</source>
        <translation>Bitten Sie die Person, die dieses Netz betreibt, nachzusehen, wie ihre Firewall mit Fragmenten umgeht. Die Anmeldung mit einem vorinstallierten Schlüssel geht inzwischen vielleicht.</translation>
    </message>
    <message>
        <source>The router here meddles with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Der Router hier mischt sich in IPsec ein (eine Einstellung wie „IPsec-Passthrough“ oder „ALG“).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch &quot;IPsec passthrough&quot; (IPsec ALG) off, and try again.</source>
        <translation>Bitten Sie die Person, die den Router betreut, „IPsec-Passthrough“ (IPsec-ALG) abzuschalten, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Der Router hier lässt immer nur einen Computer diese Art VPN benutzen.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch &quot;IPsec passthrough&quot; (IPsec ALG) off.</source>
        <translation>Trennen Sie das VPN des anderen Computers und versuchen Sie es noch einmal, oder bitten Sie die Person, die den Router betreut, „IPsec-Passthrough“ (IPsec-ALG) abzuschalten.</translation>
    </message>
    <message>
        <source>A rule of this network recognises VPNs and blocks them.</source>
        <translation>Eine Regel dieses Netzes erkennt VPNs und sperrt sie.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to take VPN out of the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netz betreibt, VPN aus den gesperrten Anwendungen herauszunehmen (Meraki: Wireless, Firewall &amp; traffic shaping, Layer 7). Bis dahin hilft ein anderes Netz oder der Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The way to the server works at one moment and not at the next.</source>
        <translation>Der Weg zum Server geht in einem Augenblick und im nächsten nicht.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi or with a cable. If it stays, tell the person who runs this network when it happened.</source>
        <translation>Versuchen Sie es noch einmal, näher am WLAN oder mit einem Kabel. Bleibt es so, sagen Sie der Person, die dieses Netz betreibt, wann es geschah.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and from here the server does not answer.</source>
        <translation>Sie sind in dem Netz, in das das VPN führt, und von hier antwortet der Server nicht.</translation>
    </message>
    <message>
        <source>You probably need no VPN here. Try what you want to use without it; outside the VPN is right.</source>
        <translation>Sie brauchen hier wahrscheinlich kein VPN. Versuchen Sie ohne, was Sie benutzen wollen; draußen ist das VPN richtig.</translation>
    </message>
    <message>
        <source>The router forgets the connection after a short silence, and the VPN drops.</source>
        <translation>Der Router vergisst die Verbindung nach kurzer Stille, und das VPN bricht ab.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections for at least 60 seconds.</source>
        <translation>Bitten Sie die Person, die den Router betreut, UDP-Verbindungen mindestens 60 Sekunden zu behalten.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Der Tunnel geht, aber große Pakete gehen darin verloren.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to let &quot;fragmentation needed&quot; messages through.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, für die VPN-Verbindung eine kleinere Paketgröße (MTU 1300) einzustellen, oder die Person, die das Netz betreibt, Meldungen „Fragmentierung nötig“ durchzulassen.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Einer von mehreren Servern hinter diesem Namen antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address is silent.</source>
        <translation>Versuchen Sie es noch einmal: Der nächste Versuch erreicht vielleicht einen anderen. Sagen Sie der Person, die das VPN betreibt, welche Adresse schweigt.</translation>
    </message>
    <message>
        <source>The server&apos;s router hands the VPN&apos;s ports to another device.</source>
        <translation>Der Router des Servers reicht die Ports des VPN an ein anderes Gerät weiter.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to look at its router&apos;s port forwarding for UDP 500 and 4500: both have to lead to the VPN server.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, die Portweiterleitung ihres Routers für UDP 500 und 4500 anzusehen: Beide müssen zum VPN-Server führen.</translation>
    </message>
    <message>
        <source>The server answers from another address than the one it was asked at.</source>
        <translation>Der Server antwortet von einer anderen Adresse als der, an der er gefragt wurde.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to let it answer from the address that clients use (several lines or addresses on one server).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, ihn von der Adresse antworten zu lassen, die die Clients benutzen (mehrere Leitungen oder Adressen an einem Server).</translation>
    </message>
    <message>
        <source>The server wants a way of beginning (aggressive mode) that Windows does not have.</source>
        <translation>Der Server will eine Art des Beginns (Aggressive Mode), die Windows nicht kennt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, für L2TP-Clients den Main Mode zu erlauben.</translation>
    </message>
    <message>
        <source>This server is told to use a certificate that it does not have any more.</source>
        <translation>Dieser Server soll ein Zertifikat benutzen, das er nicht mehr hat.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service RemoteAccess.</source>
        <translation>Wählen Sie das erneuerte Zertifikat in der Konsole „Routing und RAS“ (Eigenschaften des Servers, Sicherheit) und starten Sie den Dienst RemoteAccess neu.</translation>
    </message>
    <message>
        <source>DirectAccess has set the certificate of this VPN server to its own.</source>
        <translation>DirectAccess hat das Zertifikat dieses VPN-Servers durch sein eigenes ersetzt.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and keep DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Wählen Sie in der Konsole „Routing und RAS“ das richtige Zertifikat und halten Sie DirectAccess davon ab, es wieder zu setzen (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows&apos; protection of credentials (Credential Guard) does not let it use the saved password.</source>
        <translation>Der Schutz der Anmeldedaten in Windows (Credential Guard) lässt das gespeicherte Kennwort nicht verwenden.</translation>
    </message>
    <message>
        <source>Type name and password at each connection instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Geben Sie Name und Kennwort bei jeder Verbindung ein, statt sie zu speichern, oder bitten Sie die Person, die das VPN betreibt, um eine Anmeldung mit Zertifikat.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on how strongly the sign-in is encrypted.</source>
        <translation>Diese Verbindung und der Server sind sich nicht einig, wie stark die Anmeldung verschlüsselt wird.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection under &quot;Security&quot; choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one is meant.</source>
        <translation>Wählen Sie in den Eigenschaften der VPN-Verbindung unter „Sicherheit“ die Datenverschlüsselung „erforderlich“ statt „maximale Stärke“, oder fragen Sie die Person, die den VPN-Server betreibt, was gilt.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Der letzte Versuch von Windows war am %1 und scheiterte (Fehler %2).</translation>
    </message>
    <message>
        <source>Windows connected the last time on %1.</source>
        <translation>Windows war zuletzt am %1 verbunden.</translation>
    </message>
    <message>
        <source>Windows&apos; log of its own attempts cannot be read.</source>
        <translation>Das Protokoll von Windows über seine eigenen Versuche lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Windows&apos; log holds no attempt to connect here.</source>
        <translation>Das Protokoll von Windows enthält keinen Versuch dieser Verbindung.</translation>
    </message>
    <message>
        <source>Windows&apos; log holds no attempt with its own key.</source>
        <translation>Das Protokoll von Windows enthält keinen Versuch mit dem gespeicherten Schlüssel.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, beside ours</source>
        <translation>Die eigenen Versuche von Windows neben unseren</translation>
    </message>
    <message>
        <source>Windows&apos; device for L2TP is in use or not set up (error %1).</source>
        <translation>Das L2TP-Gerät von Windows ist belegt oder nicht eingerichtet (Fehler %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported an error (error %1).</source>
        <translation>Das Gerät für die Verbindung meldete einen Fehler (Fehler %1).</translation>
    </message>
    <message>
        <source>The server refused the name or the password (error %1).</source>
        <translation>Der Server hat den Namen oder das Kennwort abgelehnt (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows&apos; connection service could not start (error %1).</source>
        <translation>Der Verbindungsdienst von Windows konnte nicht starten (Fehler %1).</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Der Server antwortete während der Anmeldung nicht mehr (Fehler %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Nach der Anmeldung wurde kein Netzwerkprotokoll vereinbart (Fehler %1).</translation>
    </message>
    <message>
        <source>The link was ended during the sign-in (error %1).</source>
        <translation>Die Verbindung wurde während der Anmeldung beendet (Fehler %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection demands (error %1).</source>
        <translation>Dieser Computer kann nicht so stark verschlüsseln, wie die Verbindung verlangt (Fehler %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection demands (error %1).</source>
        <translation>Der Server kann nicht so stark verschlüsseln, wie die Verbindung verlangt (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate of this computer (error %1).</source>
        <translation>Windows fand kein Zertifikat dieses Computers (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows could not set up the protection of the data (error %1).</source>
        <translation>Windows konnte den Schutz der Daten nicht einrichten (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address cannot be reached (error %1).</source>
        <translation>Die Adresse des Servers ist nicht erreichbar (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows fand kein gültiges Zertifikat (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate of this computer (error %1).</source>
        <translation>Windows fand kein gültiges Zertifikat dieses Computers (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows konnte den Server nicht prüfen (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows and the server did not agree on the protection (error %1).</source>
        <translation>Windows und der Server einigten sich nicht auf den Schutz (Fehler %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows does not say why (error %1).</source>
        <translation>Der Schlüsselaustausch scheiterte, und Windows sagt nicht, warum (Fehler %1).</translation>
    </message>
    <message>
        <source>The server refused this computer&apos;s certificate (error %1).</source>
        <translation>Der Server hat das Zertifikat dieses Computers abgelehnt (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows fand keine IPsec-Richtlinie für die Verbindung (Fehler %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>Der Schlüsselaustausch wurde nicht rechtzeitig beantwortet (Fehler %1).</translation>
    </message>
    <message>
        <source>The key exchange ended with an error (error %1).</source>
        <translation>Der Schlüsselaustausch endete mit einem Fehler (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows tried all kinds of tunnels, and none came up (error %1).</source>
        <translation>Windows hat alle Arten von Tunneln versucht, und keiner kam zustande (Fehler %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Der Server hat Windows nicht geantwortet (Fehler %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably for its certificate&apos;s sake (error %1).</source>
        <translation>Der Server hat nicht geantwortet, wahrscheinlich seines Zertifikats wegen (Fehler %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably for the key&apos;s sake (error %1).</source>
        <translation>Der Server hat nicht geantwortet, wahrscheinlich des Schlüssels wegen (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this way of signing in (error %1).</source>
        <translation>Die Richtlinie des Servers erlaubt diese Art der Anmeldung nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows&apos; key exchange service or its filter engine is not running (error %1).</source>
        <translation>Der Schlüsselaustauschdienst von Windows oder sein Filtermodul läuft nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows&apos; connection service is not running (error %1).</source>
        <translation>Der Verbindungsdienst von Windows läuft nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name (error %1).</source>
        <translation>Das Zertifikat des Servers lautet auf einen anderen Namen (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be looked up (error %1).</source>
        <translation>Der Name des Servers ließ sich nicht nachschlagen (Fehler %1).</translation>
    </message>
    <message>
        <source>The server refused the sign-in protocol (error %1).</source>
        <translation>Der Server hat das Anmeldeprotokoll abgelehnt (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>Das Verzeichnis des Servers antwortete nicht rechtzeitig (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory cannot be reached (error %1).</source>
        <translation>Das Verzeichnis des Servers ist nicht erreichbar (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Der eigene Versuch von Windows scheiterte (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows connects, and loses the connection after the same short time again.</source>
        <translation>Windows verbindet sich und verliert die Verbindung jedes Mal nach derselben kurzen Zeit.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 seconds.</source>
        <translation>Die letzte Verbindung hielt %1 Sekunden.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows selbst hat sich gerade mit diesem Server verbunden.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>Die Anmeldung kommt nach IPsec, also hat IPsec geklappt.</translation>
    </message>
    <message>
        <source>With the key that was typed Windows connects.</source>
        <translation>Mit dem eingegebenen Schlüssel verbindet sich Windows.</translation>
    </message>
    <message>
        <source>With the key that was typed the server answers us where Windows gets no answer.</source>
        <translation>Mit dem eingegebenen Schlüssel antwortet der Server uns, wo Windows keine Antwort bekommt.</translation>
    </message>
    <message>
        <source>The server answers us from another source port, and Windows, from port 500, gets no answer at all.</source>
        <translation>Der Server antwortet uns an einen anderen Quellport; Windows bekommt an Port 500 gar keine Antwort.</translation>
    </message>
    <message>
        <source>Our own tunnel, which goes through UDP 4500, works. Windows sends ESP itself here, since neither side is behind NAT.</source>
        <translation>Unser eigener Tunnel, der durch UDP 4500 geht, funktioniert. Windows sendet hier ESP selbst, weil keine Seite hinter NAT ist.</translation>
    </message>
    <message>
        <source>Type the key into Windows&apos; connection again and try it; if that does not help, disconnect the VPN of the other computers here and try again.</source>
        <translation>Geben Sie den Schlüssel in der Verbindung von Windows noch einmal ein und versuchen Sie es; hilft das nicht, trennen Sie das VPN der anderen Computer hier und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Das Netz lässt sich nicht mit anderen vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be asked.</source>
        <translation>Es gibt nichts zu vergleichen: Der Server ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>What was seen on other networks adds nothing.</source>
        <translation>Was in anderen Netzen zu sehen war, fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>The same server, seen from other networks</source>
        <translation>Derselbe Server, aus anderen Netzen gesehen</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Ein anderes Gerät im selben Netz („%1“) bekommt vom selben Server eine Antwort.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>In einem anderen Teil desselben WLANs („%1“) bekommt dieser Computer vom selben Server eine Antwort.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>In einem anderen WLAN desselben Standorts („%1“) bekommt dieser Computer vom selben Server eine Antwort.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>In einem anderen Netz („%1“) bekam dieser Computer vom selben Server eine Antwort.</translation>
    </message>
    <message>
        <source>%1 answered from the network &quot;%2&quot; (%3).</source>
        <translation>%1 antwortete aus dem Netz „%2“ (%3).</translation>
    </message>
    <message>
        <source>%1 answered from the network &quot;%2&quot; on one of its two ports alone (%3).</source>
        <translation>%1 antwortete aus dem Netz „%2“ nur auf einem seiner beiden Ports (%3).</translation>
    </message>
    <message>
        <source>%1 did not answer from the network &quot;%2&quot; (%3).</source>
        <translation>%1 antwortete aus dem Netz „%2“ nicht (%3).</translation>
    </message>
    <message>
        <source>%1 fails on &quot;%2&quot; and answers on &quot;%3&quot;: the fault is the network&apos;s, not this computer&apos;s.</source>
        <translation>%1 scheitert in „%2“ und antwortet in „%3“: Der Fehler liegt am Netz, nicht an diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing is remembered yet: run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Noch ist nichts gemerkt: Führen Sie in jedem Netz „fix789ctl check --server HOST“ aus.</translation>
    </message>
    <message>
        <source>Windows&apos; filtering platform dropped %1 to the server for &quot;%2&quot; (filter &quot;%3&quot;, at %4).</source>
        <translation>Die Filterplattform von Windows hat %1 zum Server für „%2“ verworfen (Filter „%3“, um %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whose filter &quot;%1&quot; is (netsh wfp show filters).</source>
        <translation>Fragen Sie die Person, die diesen Computer betreut, wem der Filter „%1“ gehört (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and does not say whose it is.</source>
        <translation>Ein Filter auf diesem Computer verwirft die Pakete des VPN und sagt nicht, wem er gehört.</translation>
    </message>
    <message>
        <source>A filter on this computer dropped %1 to the server at %2; that is not how it is now.</source>
        <translation>Ein Filter auf diesem Computer hat %1 zum Server um %2 verworfen; das ist nicht der Stand von jetzt.</translation>
    </message>
    <message>
        <source>No filter on this computer dropped the VPN&apos;s packets lately.</source>
        <translation>Kein Filter auf diesem Computer hat in letzter Zeit Pakete des VPN verworfen.</translation>
    </message>
    <message>
        <source>What filters on this computer dropped could not be read.</source>
        <translation>Was Filter auf diesem Computer verworfen haben, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Kein Filter auf diesem Computer verwirft das VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed here. With its L2TP function on it switches IKEEXT off at each start, so this will happen again until that function is off.</source>
        <translation>SoftEther VPN („%1“) ist hier installiert. Mit eingeschalteter L2TP-Funktion schaltet es IKEEXT bei jedem Start ab; das geschieht also wieder, bis diese Funktion aus ist.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Die Regel „%1“ der Windows-Firewall sperrt ausgehendes UDP %2.</translation>
    </message>
    <message>
        <source>The firewall&apos;s profile &quot;%1&quot; blocks what no rule allows, and no rule allows UDP %2.</source>
        <translation>Das Profil „%1“ der Firewall sperrt, was keine Regel erlaubt, und keine Regel erlaubt UDP %2.</translation>
    </message>
    <message>
        <source>That the firewall blocks what no rule allows comes from a group policy.</source>
        <translation>Dass die Firewall sperrt, was keine Regel erlaubt, kommt aus einer Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>The firewall&apos;s rule &quot;%1&quot; comes from a group policy, which makes it anew.</source>
        <translation>Die Regel „%1“ der Firewall kommt aus einer Gruppenrichtlinie, die sie immer wieder anlegt.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 in one of the networks that this computer is in.</source>
        <translation>Die Firewall sperrt ausgehendes UDP %1 in einem der Netze, in denen dieser Computer ist.</translation>
    </message>
    <message>
        <source>Whether the firewall&apos;s rule &quot;%1&quot; holds for UDP %2 to the server is not known.</source>
        <translation>Ob die Regel „%1“ der Firewall für UDP %2 zum Server gilt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this computer&apos;s firewall in the place of Windows&apos; own.</source>
        <translation>„%1“ ist anstelle der Windows-eigenen die Firewall dieses Computers.</translation>
    </message>
    <message>
        <source>The service of the Windows firewall does not run, so its rules are not in force.</source>
        <translation>Der Dienst der Windows-Firewall läuft nicht, ihre Regeln gelten also nicht.</translation>
    </message>
    <message>
        <source>The Windows firewall lets the VPN out.</source>
        <translation>Die Windows-Firewall lässt das VPN hinaus.</translation>
    </message>
    <message>
        <source>The Windows firewall could not be read.</source>
        <translation>Die Windows-Firewall ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The Windows firewall lets the VPN out</source>
        <translation>Die Windows-Firewall lässt das VPN hinaus</translation>
    </message>
    <message>
        <source>until this computer&apos;s own filter lets the VPN out</source>
        <translation>bis der eigene Filter dieses Computers das VPN hinauslässt</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>Zum Zertifikat „%1“ (%2) gibt es auf diesem Computer keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) names a private key that cannot be used.</source>
        <translation>Das Zertifikat „%1“ (%2) nennt einen privaten Schlüssel, der sich nicht benutzen lässt.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Das Zertifikat „%1“ (%2) wurde von seinem Aussteller gesperrt.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is made for other purposes: %3.</source>
        <translation>Das Zertifikat „%1“ (%2) ist für andere Zwecke gemacht: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Das Zertifikat „%1“ (%2) benutzt eine Verschlüsselung, die Windows nicht mehr annimmt.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Zwischen „%1“ (%2) und einer vertrauenswürdigen Wurzel fehlt auf diesem Computer ein Zertifikat.</translation>
    </message>
    <message>
        <source>The root that &quot;%1&quot; (%2) comes from is not trusted on this computer.</source>
        <translation>Der Wurzel, von der „%1“ (%2) kommt, wird auf diesem Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Windows does not accept the chain of issuers of &quot;%1&quot; (%2).</source>
        <translation>Windows nimmt die Kette der Aussteller von „%1“ (%2) nicht an.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) lies in a person&apos;s store, and the computer&apos;s own has none.</source>
        <translation>Das Zertifikat „%1“ (%2) liegt im Speicher einer Person, und der des Computers hat keines.</translation>
    </message>
    <message>
        <source>There is no certificate, and the server works with a pre-shared key.</source>
        <translation>Es gibt kein Zertifikat, und der Server arbeitet mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and this computer has none for it.</source>
        <translation>Die Verbindung meldet sich mit einem Zertifikat an, und dieser Computer hat keines dafür.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with a telephone&apos;s.</source>
        <translation>Vergleichen Sie das Datum dieses Computers mit dem eines Telefons.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate, or which key, is meant for this computer.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, welches Zertifikat oder welcher Schlüssel für diesen Computer gemeint ist.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether &quot;%1&quot; (%2) was revoked; Windows goes on all the same.</source>
        <translation>Ob „%1“ (%2) gesperrt wurde, ließ sich nicht erfragen; Windows macht trotzdem weiter.</translation>
    </message>
    <message>
        <source>Whether this computer trusts the issuer of &quot;%1&quot; (%2) could not be found out.</source>
        <translation>Ob dieser Computer dem Aussteller von „%1“ (%2) vertraut, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Das Zertifikat „%1“ (%2) des Computers lässt sich benutzen.</translation>
    </message>
    <message>
        <source>Nothing speaks against the certificate &quot;%1&quot; (%2), but whether its key can be used is shown only to an administrator.</source>
        <translation>Nichts spricht gegen das Zertifikat „%1“ (%2); ob sich sein Schlüssel benutzen lässt, sieht aber nur ein Administrator.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Dieser Computer hat ein Zertifikat für das VPN, das bis %1 gilt.</translation>
    </message>
    <message>
        <source>No connection that is looked at signs in with a certificate.</source>
        <translation>Keine betrachtete Verbindung meldet sich mit einem Zertifikat an.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Die Zertifikate dieses Computers ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Certificates cannot be judged, because the date of this computer is not known.</source>
        <translation>Zertifikate lassen sich nicht beurteilen, weil das Datum dieses Computers nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate can be used for the VPN</source>
        <translation>Das Zertifikat des Computers ist für das VPN brauchbar</translation>
    </message>
    <message>
        <source>The connection is set to a certificate, and the server works with a pre-shared key as well. If you were given a key, choose it in the connection.</source>
        <translation>Die Verbindung ist auf ein Zertifikat eingestellt, und der Server arbeitet auch mit einem vorinstallierten Schlüssel. Wenn Sie einen Schlüssel bekommen haben, wählen Sie ihn in der Verbindung.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2), and failed; &quot;%3&quot; (%4) is the good one.</source>
        <translation>Windows hat sich mit dem Zertifikat „%1“ (%2) angemeldet und ist gescheitert; „%3“ (%4) ist das gute.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2), and failed. There is another, &quot;%3&quot; (%4).</source>
        <translation>Windows hat sich mit dem Zertifikat „%1“ (%2) angemeldet und ist gescheitert. Es gibt noch ein anderes, „%3“ (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed at the server: it worked before, or nobody else connects either.</source>
        <translation>Der Schlüssel wurde vielleicht am Server geändert: Er hat früher funktioniert, oder auch sonst verbindet sich niemand.</translation>
    </message>
    <message>
        <source>The key may also have been changed at the server. Does anyone else connect now?</source>
        <translation>Der Schlüssel kann auch am Server geändert worden sein. Verbindet sich jetzt jemand anderes?</translation>
    </message>
    <message>
        <source>On a phone&apos;s hotspot it works, as you say.</source>
        <translation>Mit dem Hotspot eines Telefons geht es, wie Sie sagen.</translation>
    </message>
    <message>
        <source>On a phone&apos;s hotspot it fails, too, as you say.</source>
        <translation>Auch mit dem Hotspot eines Telefons scheitert es, wie Sie sagen.</translation>
    </message>
    <message>
        <source>Others connect now, as you say.</source>
        <translation>Andere verbinden sich jetzt, wie Sie sagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer; &quot;fix789ctl check --help&quot; says which there are.</source>
        <translation>„%1“ ist keine Antwort; „fix789ctl check --help“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>Whether Credential Guard runs could not be read.</source>
        <translation>Ob Credential Guard läuft, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Credential Guard keeps no password from the VPN.</source>
        <translation>Credential Guard enthält dem VPN kein Kennwort vor.</translation>
    </message>
    <message>
        <source>Credential Guard runs, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2, which Windows then does not hand out.</source>
        <translation>Credential Guard läuft, und die Verbindung „%1“ meldet sich mit einem gespeicherten Kennwort über MS-CHAPv2 an, das Windows dann nicht herausgibt.</translation>
    </message>
    <message>
        <source>Windows hands the saved password to the VPN</source>
        <translation>Windows gibt dem VPN das gespeicherte Kennwort</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; is there, but speaks no VPN of this kind. Compare the name with what you were given, letter by letter.</source>
        <translation>Den Computer namens „%1“ gibt es, aber er spricht kein VPN dieser Art. Vergleichen Sie den Namen Buchstabe für Buchstabe mit dem, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Die IPsec-Richtlinien dieses Computers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No IPsec policy of this computer stands in the way of the VPN.</source>
        <translation>Keine IPsec-Richtlinie dieses Computers steht dem VPN im Weg.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; applies to the VPN server, too.</source>
        <translation>Die IPsec-Regel „%1“ gilt auch für den VPN-Server.</translation>
    </message>
    <message>
        <source>No IPsec policy of this computer stands in the way</source>
        <translation>Keine IPsec-Richtlinie dieses Computers steht im Weg</translation>
    </message>
    <message>
        <source>Windows offers its usual methods of encryption.</source>
        <translation>Windows bietet seine üblichen Verschlüsselungsverfahren an.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Set it back when the server no longer needs it.</source>
        <translation>Windows darf für L2TP gebrochene Verschlüsselung benutzen (AllowL2TPWeakCrypto ist 1). Setzen Sie das zurück, sobald der Server es nicht mehr braucht.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. It is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 ist %1. Der Wert gilt für IKEv2; L2TP bietet diese Verfahren auch ohne ihn an.</translation>
    </message>
    <message>
        <source>Which methods of encryption Windows offers could not be read.</source>
        <translation>Welche Verschlüsselungsverfahren Windows anbietet, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Windows offers its usual methods of encryption</source>
        <translation>Windows bietet seine üblichen Verschlüsselungsverfahren an</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>No network gave this computer an address (what it has is %1).</source>
        <translation>Kein Netzwerk hat diesem Computer eine Adresse gegeben (er hat %1).</translation>
    </message>
    <message>
        <source>This computer has IPv6 addresses only, and the server has IPv4 addresses only.</source>
        <translation>Dieser Computer hat nur IPv6-Adressen, und der Server hat nur IPv4-Adressen.</translation>
    </message>
    <message>
        <source>This computer has IPv6 addresses only.</source>
        <translation>Dieser Computer hat nur IPv6-Adressen.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Die Netzwerkverbindungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Dieser Computer hat in seinem Netzwerk eine Adresse.</translation>
    </message>
    <message>
        <source>The way out changed between %1 while this was looked at.</source>
        <translation>Der Weg hinaus hat während der Prüfung zwischen %1 gewechselt.</translation>
    </message>
    <message>
        <source>This computer has an address, and one way out</source>
        <translation>Dieser Computer hat eine Adresse und einen Weg hinaus</translation>
    </message>
    <message>
        <source>The value for servers behind NAT stands in %1; Windows reads it from the key of PolicyAgent.</source>
        <translation>Der Wert für Server hinter NAT steht in %1; Windows liest ihn aus dem Schlüssel von PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Eine Richtlinie (%1) setzt den Starttyp des Dienstes „%2“.</translation>
    </message>
    <message>
        <source>A policy (%1) makes the connection &quot;%2&quot;.</source>
        <translation>Eine Richtlinie (%1) legt die Verbindung „%2“ an.</translation>
    </message>
    <message>
        <source>A policy (%1) writes the value %2 in %3.</source>
        <translation>Eine Richtlinie (%1) schreibt den Wert %2 in %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will switch the service &quot;%2&quot; off again.</source>
        <translation>Eine Richtlinie (%1) wird den Dienst „%2“ wieder abschalten.</translation>
    </message>
    <message>
        <source>Which settings belong to a policy could not be read.</source>
        <translation>Welche Einstellungen einer Richtlinie gehören, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No policy sets what is wrong here.</source>
        <translation>Keine Richtlinie setzt, was hier falsch ist.</translation>
    </message>
    <message>
        <source>No policy makes the fault again</source>
        <translation>Keine Richtlinie stellt den Fehler wieder her</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; stands in its place: this was set up on purpose and is left alone.</source>
        <translation>Windows’ eigene IPsec-Richtlinie für L2TP ist abgeschaltet (ProhibitIpSec ist 1), und die Regel „%1“ steht an ihrer Stelle: Das wurde mit Absicht so eingerichtet und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Look as an administrator: whether an IPsec policy for L2TP was made on purpose could not be read.</source>
        <translation>Prüfen Sie als Administrator: Ob mit Absicht eine IPsec-Richtlinie für L2TP angelegt wurde, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been on its way up or down for minutes.</source>
        <translation>„%1“ startet oder beendet sich schon seit Minuten.</translation>
    </message>
    <message>
        <source>While the service &quot;BFE&quot; is off, the Windows firewall is off, too: this computer is unprotected.</source>
        <translation>Solange der Dienst „BFE“ abgeschaltet ist, ist auch die Windows-Firewall aus: Dieser Computer ist ungeschützt.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; nothing has to be changed.</source>
        <translation>Windows startet diese Dienste noch: %1. Warten Sie ein paar Minuten und versuchen Sie es noch einmal; es muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, name or password is sent to it.</source>
        <translation>Solange die Adresse des Servers zweifelhaft ist, werden weder Schlüssel noch Name noch Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nobody asked whether names are answered truly here.</source>
        <translation>Niemand hat gefragt, ob Namen hier richtig beantwortet werden.</translation>
    </message>
    <message>
        <source>Names are answered truly on this network.</source>
        <translation>Namen werden in diesem Netzwerk richtig beantwortet.</translation>
    </message>
    <message>
        <source>The resolver of this network answers some names falsely (a filter or a search page), but not the server&apos;s.</source>
        <translation>Der Namensserver dieses Netzwerks beantwortet manche Namen falsch (ein Filter oder eine Suchseite), den des Servers aber nicht.</translation>
    </message>
    <message>
        <source>The resolver of this network gives %1 for &quot;%2&quot;, and answers falsely for names that it does not own.</source>
        <translation>Der Namensserver dieses Netzwerks nennt %1 für „%2“ und antwortet falsch auf Namen, die ihm nicht gehören.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to %2, an address of an inner network, and nobody answers there.</source>
        <translation>Der Name „%1“ führt zu %2, einer Adresse aus einem inneren Netzwerk, und dort antwortet niemand.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; leads to %2 here, where nobody answers. Another resolver says %3.</source>
        <translation>Der Name „%1“ führt hier zu %2, wo niemand antwortet. Ein anderer Namensserver nennt %3.</translation>
    </message>
    <message>
        <source>Look again with %1 in the place of the server&apos;s name, without a key: if it answers, the name leads to a wrong address here.</source>
        <translation>Sehen Sie noch einmal mit %1 anstelle des Servernamens nach, ohne Schlüssel: Kommt eine Antwort, führt der Name hier zu einer falschen Adresse.</translation>
    </message>
    <message>
        <source>The resolver of this network answers falsely for names that it does not own, and nobody answers at the address that it gives for the server.</source>
        <translation>Der Namensserver dieses Netzwerks antwortet falsch auf Namen, die ihm nicht gehören, und an der Adresse, die er für den Server nennt, antwortet niemand.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example a phone&apos;s hotspot, and compare the address.</source>
        <translation>Lassen Sie den Namen des Servers in einem anderen Netzwerk nachschlagen, zum Beispiel über den Hotspot eines Telefons, und vergleichen Sie die Adresse.</translation>
    </message>
    <message>
        <source>It could not be asked whether names are answered truly here.</source>
        <translation>Es konnte nicht gefragt werden, ob Namen hier richtig beantwortet werden.</translation>
    </message>
    <message>
        <source>Names are answered truly</source>
        <translation>Namen werden richtig beantwortet</translation>
    </message>
    <message>
        <source>Of all that was asked by UDP, only the resolver answered: this network lets no other UDP out.</source>
        <translation>Von allem, was per UDP gefragt wurde, hat nur der Namensserver geantwortet: Dieses Netzwerk lässt sonst kein UDP hinaus.</translation>
    </message>
    <message>
        <source>By UDP only well-known services such as the time answer: this network lets nothing else out.</source>
        <translation>Per UDP antworten nur bekannte Dienste wie die Uhrzeit: Dieses Netzwerk lässt sonst nichts hinaus.</translation>
    </message>
    <message>
        <source>Nobody who was asked by UDP answered, neither the VPN server nor others.</source>
        <translation>Niemand, der per UDP gefragt wurde, hat geantwortet, weder der VPN-Server noch andere.</translation>
    </message>
    <message>
        <source>UDP leaves this network: some of those who were asked answered.</source>
        <translation>UDP verlässt dieses Netzwerk: Einige der Gefragten haben geantwortet.</translation>
    </message>
    <message>
        <source>UDP leaves this network: others than the VPN server answer.</source>
        <translation>UDP verlässt dieses Netzwerk: Andere als der VPN-Server antworten.</translation>
    </message>
    <message>
        <source>UDP leaves this network: the other end answers.</source>
        <translation>UDP verlässt dieses Netzwerk: Die Gegenseite antwortet.</translation>
    </message>
    <message>
        <source>Too few of those who were asked by UDP could tell whether it leaves this network.</source>
        <translation>Zu wenige der per UDP Gefragten konnten zeigen, ob es dieses Netzwerk verlässt.</translation>
    </message>
    <message>
        <source>Open any web page: if it opens, only UDP is kept back.</source>
        <translation>Öffnen Sie eine beliebige Webseite: Öffnet sie sich, wird nur UDP zurückgehalten.</translation>
    </message>
    <message>
        <source>Nobody but the server was asked by UDP.</source>
        <translation>Außer dem Server wurde niemand per UDP gefragt.</translation>
    </message>
    <message>
        <source>It could not be asked whether UDP leaves this network.</source>
        <translation>Es konnte nicht gefragt werden, ob UDP dieses Netzwerk verlässt.</translation>
    </message>
    <message>
        <source>UDP leaves this network</source>
        <translation>UDP verlässt dieses Netzwerk</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>bis dieses Netzwerk UDP hinauslässt</translation>
    </message>
    <message>
        <source>until the server&apos;s name leads to its address</source>
        <translation>bis der Name des Servers zu seiner Adresse führt</translation>
    </message>
    <message>
        <source>A policy (%2) sets something on this computer that breaks the VPN, and sets it again after each change. Please take it out of the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Eine Richtlinie (%2) setzt auf diesem Computer etwas, das das VPN stört, und setzt es nach jeder Änderung wieder. Bitte nehmen Sie es aus der Richtlinie. &quot;gpresult /h report.html&quot; (Gruppenrichtlinie) oder Einstellungen &gt; Konten &gt; Auf Arbeits- oder Schulkonto zugreifen &gt; Info (Geräteverwaltung) zeigt, welche Richtlinien dieser Computer bekommt.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Der Windows-Dienst %2 fehlt. Bitte reparieren Sie Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, dann &quot;sfc /scannow&quot;, oder eine Reparaturinstallation.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its rights with those of a healthy computer (&quot;sc sdshow %2&quot;), and look whether a hardening policy or a protection program changed them.</source>
        <translation>Dem Windows-Dienst %2 wird der Zugriff verweigert (Fehler 5). Bitte vergleichen Sie seine Rechte mit denen eines gesunden Computers (&quot;sc sdshow %2&quot;), und sehen Sie nach, ob eine Härtungsrichtlinie oder ein Schutzprogramm sie geändert hat.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please look into the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Der Windows-Dienst %2 startet nicht. Bitte sehen Sie im Ereignisprotokoll &quot;System&quot; unter der Quelle &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023) nach %2.</translation>
    </message>
    <message>
        <source>The update %2 of Windows breaks L2TP/IPsec. Please install the current cumulative update; every later one mends it.</source>
        <translation>Das Windows-Update %2 stört L2TP/IPsec. Bitte installieren Sie das aktuelle kumulative Update; jedes spätere behebt es.</translation>
    </message>
    <message>
        <source>The program %2 holds UDP 500 or UDP 4500, which the Windows service IKEEXT needs. Please remove it, or switch its IPsec function off. &quot;netstat -abno -p UDP&quot; shows who holds them.</source>
        <translation>Das Programm %2 hält UDP 500 oder UDP 4500, die der Windows-Dienst IKEEXT braucht. Bitte entfernen Sie es, oder schalten Sie seine IPsec-Funktion aus. &quot;netstat -abno -p UDP&quot; zeigt, wer sie hält.</translation>
    </message>
    <message>
        <source>The rule &quot;%2&quot; of the Windows firewall blocks the VPN. Please switch it off, or let outgoing UDP 500 and UDP 4500 to %1 out of it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Die Regel &quot;%2&quot; der Windows-Firewall sperrt das VPN. Bitte schalten Sie sie aus, oder nehmen Sie ausgehend UDP 500 und UDP 4500 zu %1 von ihr aus (wf.msc, &quot;Ausgehende Regeln&quot;; oder die Richtlinie, aus der sie kommt).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service IKEEXT (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Die Windows-Firewall sperrt ausgehende Verbindungen, die keine Regel erlaubt. Bitte fügen Sie eine Regel hinzu: ausgehend, zulassen, UDP, Remoteports 500 und 4500, Dienst IKEEXT (wf.msc, &quot;Ausgehende Regeln&quot;; oder die Richtlinie, aus der es kommt).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please make an exception in it for outgoing UDP 500 and UDP 4500 (and IP protocol 50). Switching it off altogether is not needed.</source>
        <translation>Das Programm %2 verwirft die Pakete des VPN zu %1. Bitte machen Sie darin eine Ausnahme für ausgehend UDP 500 und UDP 4500 (und IP-Protokoll 50). Es ganz auszuschalten ist nicht nötig.</translation>
    </message>
    <message>
        <source>An IPsec rule of this computer contradicts what the VPN to %1 needs. Please take %1 out of it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Eine IPsec-Regel dieses Computers widerspricht dem, was das VPN zu %1 braucht. Bitte nehmen Sie %1 von ihr aus (wf.msc, &quot;Verbindungssicherheitsregeln&quot;; oder die Richtlinie, aus der sie kommt).</translation>
    </message>
    <message>
        <source>The firewall of this computer blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Die Firewall dieses Computers sperrt UDP 1701, das das VPN in seinem Tunnel sendet. Bitte entfernen Sie diese Regel (wf.msc, &quot;Ausgehende Regeln&quot;; oder die Richtlinie, aus der sie kommt).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please take them back: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>Die VPN-Verbindung zu %1 hat eigene IPsec-Parameter. Bitte nehmen Sie sie zurück: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the store &quot;Personal&quot; of the local computer, or request a new one.</source>
        <translation>Der private Schlüssel des Zertifikats dieses Computers für das VPN zu %1 ist nicht zu gebrauchen. Bitte importieren Sie das Zertifikat mit seinem Schlüssel noch einmal in den Speicher &quot;Eigene Zertifikate&quot; des lokalen Computers, oder beantragen Sie ein neues.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please remove that one from the store &quot;Personal&quot; of the local computer (certlm.msc), after keeping a copy.</source>
        <translation>Windows wählt für das VPN zu %1 ein veraltetes Zertifikat. Bitte entfernen Sie dieses aus dem Speicher &quot;Eigene Zertifikate&quot; des lokalen Computers (certlm.msc), nachdem Sie eine Kopie gesichert haben.</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 passes already. As a rule: allow, protocol UDP, from this network, to %1, port 4500, above every rule that denies. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Bitte erlauben Sie ausgehend UDP 4500 zu %1, samt den Antworten darauf; UDP 500 kommt bereits durch. Als Regel: erlauben, Protokoll UDP, aus diesem Netzwerk, zu %1, Port 4500, über jeder Regel, die verbietet. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, &quot;Layer 3 firewall rules&quot;; auf einer MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, beside UDP 500 and UDP 4500, which pass already. There is no NAT between this computer and the server, so ESP is not wrapped in UDP.</source>
        <translation>Bitte erlauben Sie das IP-Protokoll 50 (ESP) von und zu %1, neben UDP 500 und UDP 4500, die bereits durchkommen. Zwischen diesem Computer und dem Server ist kein NAT, darum ist ESP nicht in UDP verpackt.</translation>
    </message>
    <message>
        <source>Please let fragments of UDP packets to and from %1 (UDP 500 and 4500) through, in whatever order they come: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Bitte lassen Sie Fragmente von UDP-Paketen von und zu %1 (UDP 500 und 4500) durch, in welcher Reihenfolge sie auch kommen: Nachrichten mit Zertifikaten sind größer als ein Paket. Die Einstellung heißt oft &quot;block IP fragments&quot; oder &quot;drop fragmented packets&quot;.</translation>
    </message>
    <message>
        <source>Please take IPsec (IKE, L2TP) to %1 out of what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Elsewhere the setting is called application control, traffic or VPN category.</source>
        <translation>Bitte nehmen Sie IPsec (IKE, L2TP) zu %1 aus dem heraus, was Ihr Anwendungsfilter sperrt. Die Ports UDP 500 und 4500 sind offen, aber Pakete, die wie ein Schlüsselaustausch aussehen, werden verworfen. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, &quot;Layer 7 firewall rules&quot;; auch Network-wide &gt; Configure &gt; Group policies. Anderswo heißt die Einstellung Anwendungskontrolle, Verkehrs- oder VPN-Kategorie.</translation>
    </message>
    <message>
        <source>Please switch &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) off on the router. It keeps source port 500, so that only one computer here can reach %1, or changes the packets on their way. NAT traversal over UDP 4500 works without it.</source>
        <translation>Bitte schalten Sie &quot;IPsec passthrough&quot; (auch IPsec-ALG oder IPsec-Helfer genannt) am Router aus. Er behält den Quellport 500 bei, sodass nur ein Computer hier %1 erreichen kann, oder ändert die Pakete unterwegs. NAT-Traversal über UDP 4500 geht ohne ihn.</translation>
    </message>
    <message>
        <source>Please look at which group policy this computer gets: other devices on the same network reach %1, this one does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Bitte sehen Sie nach, welche Gruppenrichtlinie dieser Computer bekommt: Andere Geräte im selben Netzwerk erreichen %1, dieser nicht. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, den Client wählen, &quot;Policy&quot;; und Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. Bitte erlauben Sie in dieser Richtlinie ausgehend UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>Please look at the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi %1 is reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Bitte sehen Sie nach, welche Gruppe oder welches VLAN zu dem WLAN-Schlüssel gehört, der hier benutzt wird: Mit einem anderen Schlüssel desselben WLANs wird %1 erreicht. Cisco Meraki: Wireless &gt; Configure &gt; Access control, diese SSID wählen, &quot;Identity PSK&quot;, die Gruppenrichtlinie dieses Schlüssels. Bitte geben Sie den richtigen Schlüssel heraus, oder erlauben Sie in dieser Gruppenrichtlinie ausgehend UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>Please look at the VLAN of this Wi-Fi: from it nothing reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Bitte sehen Sie sich das VLAN dieses WLANs an: Von dort erreicht nichts das Internet. Es braucht eine Standardroute und Adressumsetzung (NAT) ins Internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, und die VLAN-Kennung dieser SSID unter Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which stands on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give a public address of the server.</source>
        <translation>Bitte erlauben Sie den Gästen dieses WLANs, %1 zu erreichen, das im lokalen Netzwerk steht. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, &quot;Local LAN&quot;: eine erlaubende Regel für UDP 500 und 4500 zu %1 über &quot;Deny&quot;. Oder bitte nennen Sie eine öffentliche Adresse des Servers.</translation>
    </message>
    <message>
        <source>Please look at why this computer gets its rights (role, VLAN, group policy) only some time after it has joined: until then %1 is not reached on UDP 500 and 4500.</source>
        <translation>Bitte sehen Sie nach, warum dieser Computer seine Rechte (Rolle, VLAN, Gruppenrichtlinie) erst einige Zeit nach dem Beitreten bekommt: Bis dahin ist %1 auf UDP 500 und 4500 nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The router of this network has a tunnel of its own to %1, and answers to our VPN are taken for its own. Please give the router&apos;s tunnel, or our VPN, another public address.</source>
        <translation>Der Router dieses Netzwerks hat einen eigenen Tunnel zu %1 und hält Antworten an unser VPN für seine eigenen. Bitte geben Sie dem Tunnel des Routers oder unserem VPN eine andere öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Please keep UDP connections in the router&apos;s NAT table for at least 60 seconds without traffic, better for 300: the VPN to %1 connects and is dropped after a short silence.</source>
        <translation>Bitte behalten Sie UDP-Verbindungen in der NAT-Tabelle des Routers mindestens 60 Sekunden ohne Verkehr, besser 300: Das VPN zu %1 kommt zustande und bricht nach kurzer Stille ab.</translation>
    </message>
    <message>
        <source>Please let ICMP &quot;fragmentation needed&quot; (type 3, code 4) through to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Bitte lassen Sie ICMP &quot;fragmentation needed&quot; (Typ 3, Code 4) zu diesem Netzwerk durch, oder begrenzen Sie die Größe von TCP-Segmenten (MSS clamping): Große Pakete gehen im Tunnel zu %1 verloren.</translation>
    </message>
    <message>
        <source>Please look at the quality of this connection: much of what is sent to %1 gets lost, or the way breaks off and comes back. On a Wi-Fi the signal, the channel and the load of the access point are the first things to look at.</source>
        <translation>Bitte sehen Sie sich die Güte dieser Verbindung an: Viel von dem, was an %1 gesendet wird, geht verloren, oder der Weg bricht ab und kommt wieder. Bei einem WLAN sind Signal, Kanal und Last des Zugangspunkts das Erste, wonach zu sehen ist.</translation>
    </message>
    <message>
        <source>Please let the resolver (DNS) of this network answer truly for %1: it gives an address that is not the server&apos;s. If a login page is the reason, it should not answer for other names once the login is done.</source>
        <translation>Bitte lassen Sie den Namensdienst (DNS) dieses Netzwerks für %1 wahrheitsgemäß antworten: Er nennt eine Adresse, die nicht die des Servers ist. Falls eine Anmeldeseite der Grund ist, sollte er nach der Anmeldung nicht mehr für andere Namen antworten.</translation>
    </message>
    <message>
        <source>The resolver (DNS) that this network gives by DHCP does not answer. Please look whether it runs, and whether a rule keeps UDP and TCP 53 from this part of the network.</source>
        <translation>Der Namensdienst (DNS), den dieses Netzwerk über DHCP nennt, antwortet nicht. Bitte sehen Sie nach, ob er läuft, und ob eine Regel UDP und TCP 53 von diesem Teil des Netzwerks fernhält.</translation>
    </message>
    <message>
        <source>This computer joins the network and gets no address. Please look at the DHCP server: does it run, has its range of addresses run out, and does it reach this VLAN?</source>
        <translation>Dieser Computer tritt dem Netzwerk bei und bekommt keine Adresse. Bitte sehen Sie sich den DHCP-Server an: Läuft er, sind seine Adressen aufgebraucht, und erreicht er dieses VLAN?</translation>
    </message>
    <message>
        <source>This network gives only IPv6, and %1 is reached by IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Dieses Netzwerk gibt nur IPv6, und %1 wird über IPv4 erreicht. Bitte bieten Sie IPv4 an, oder DNS64 mit NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that leads nowhere, so %1 is asked there in vain. Please repair the IPv6 route, or stop announcing it.</source>
        <translation>Dieses Netzwerk kündigt IPv6 an, das nirgendwohin führt, sodass %1 dort vergeblich gefragt wird. Bitte reparieren Sie den IPv6-Weg, oder kündigen Sie ihn nicht mehr an.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please look whether the login page&apos;s own server is among the addresses that are allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Die Anmeldeseite dieses Netzwerks führt auf sich selbst zurück, sodass sich niemand anmelden kann. Bitte sehen Sie nach, ob der Server der Anmeldeseite selbst unter den Adressen ist, die vor der Anmeldung erlaubt sind. Cisco Meraki: Wireless &gt; Configure &gt; Access control, diese SSID wählen, &quot;Walled garden&quot;.</translation>
    </message>
    <message>
        <source>The login of this network runs out while it is in use. Please look at how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>Die Anmeldung in diesem Netzwerk läuft ab, während es benutzt wird. Bitte sehen Sie nach, wie lange eine Anmeldung gilt. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, diese SSID wählen, &quot;Splash frequency&quot;.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are not let through. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Die Anmeldeseite dieses Netzwerks braucht Seiten ihres Anmeldeanbieters, die nicht durchgelassen werden. Bitte nehmen Sie die Adressen des Anbieters zu denen auf, die vor der Anmeldung erlaubt sind. Cisco Meraki: Wireless &gt; Configure &gt; Access control, diese SSID wählen, &quot;Walled garden&quot;.</translation>
    </message>
    <message>
        <source>After the login this network lets only a part of the internet through. Please say what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for those who have logged in.</source>
        <translation>Nach der Anmeldung lässt dieses Netzwerk nur einen Teil des Internets durch. Bitte sagen Sie, was es erlaubt, und erlauben Sie denen, die sich angemeldet haben, ausgehend UDP 500 und UDP 4500 zu %1.</translation>
    </message>
    <message>
        <source>Does anyone else connect to this VPN now?</source>
        <translation>Kann sich gerade jemand anders mit diesem VPN verbinden?</translation>
    </message>
    <message>
        <source>Did this VPN ever work on this computer?</source>
        <translation>Hat dieses VPN auf diesem Computer je funktioniert?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Sind Sie in dem Büro, in das das VPN führt?</translation>
    </message>
    <message>
        <source>Does this VPN work over a phone&apos;s hotspot?</source>
        <translation>Funktioniert dieses VPN über den Hotspot eines Telefons?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>die Person, die dieses Netzwerk betreibt</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>die Person, die den VPN-Server betreibt</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>die Person, die diesen Computer betreut</translation>
    </message>
    <message>
        <source>Please look whether %1 is up and reached from outside: it answers neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Bitte sehen Sie nach, ob %1 läuft und von außen zu erreichen ist: Er antwortet weder auf UDP 500 noch auf UDP 4500. Ein Mitschnitt dort (&quot;udp port 500 or udp port 4500&quot;) zeigt, ob unsere Pakete ankommen.</translation>
    </message>
    <message>
        <source>%1 itself says that nobody listens on UDP 500. Please start its IPsec service (strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service RemoteAccess).</source>
        <translation>%1 sagt selbst, dass auf UDP 500 niemand lauscht. Bitte starten Sie den IPsec-Dienst (strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: der Dienst RemoteAccess).</translation>
    </message>
    <message>
        <source>Please look for our public address in the ban list of %1 (fail2ban: &quot;fail2ban-client status&quot;; else the firewall&apos;s block list), and take it out.</source>
        <translation>Bitte suchen Sie unsere öffentliche Adresse in der Sperrliste von %1 (fail2ban: &quot;fail2ban-client status&quot;; sonst die Sperrliste der Firewall), und nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Please look at the port forwarding of the router before %1: UDP 500 and UDP 4500 both have to lead to the VPN server, and to nobody else. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; on the MX that is the server itself neither port may be forwarded.</source>
        <translation>Bitte sehen Sie sich die Portweiterleitung des Routers vor %1 an: UDP 500 und UDP 4500 müssen beide zum VPN-Server führen, und zu niemandem sonst. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; auf der MX, die selbst der Server ist, darf keiner der beiden Ports weitergeleitet werden.</translation>
    </message>
    <message>
        <source>%1 answers from another address than the one it was asked at. Please let the key exchange answer from the address that clients use (several lines or addresses on one server).</source>
        <translation>%1 antwortet von einer anderen Adresse als der, an die gefragt wurde. Bitte lassen Sie den Schlüsselaustausch von der Adresse antworten, die die Clients benutzen (mehrere Leitungen oder Adressen an einem Server).</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 and not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients (libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;), or send the settings of a connection of the type IKEv2.</source>
        <translation>%1 beantwortet IKEv2 und nicht IKEv1, das L2TP/IPsec braucht. Bitte erlauben Sie IKEv1 für L2TP-Clients (libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;), oder schicken Sie die Einstellungen einer Verbindung vom Typ IKEv2.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them (strongSwan: &quot;aes256-sha1-modp2048&quot;). Its log says: strongSwan &quot;received proposals unacceptable&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, Cisco Meraki &quot;failed to get valid proposal&quot;.</source>
        <translation>%1 nimmt keines der Verfahren an, die Windows für L2TP/IPsec anbietet: AES-256 mit SHA-1 und ECP-384, AES-128 mit SHA-1 und ECP-256, AES-256 mit SHA-1 und MODP-2048, 3DES mit SHA-1 und MODP-2048 oder MODP-1024. Bitte erlauben Sie eines davon (strongSwan: &quot;aes256-sha1-modp2048&quot;). Das Protokoll sagt: strongSwan &quot;received proposals unacceptable&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, Cisco Meraki &quot;failed to get valid proposal&quot;.</translation>
    </message>
    <message>
        <source>%1 wants aggressive mode. Windows knows only main mode: please allow it for L2TP clients.</source>
        <translation>%1 verlangt den Aggressive Mode. Windows kennt nur den Main Mode: Bitte erlauben Sie diesen für L2TP-Clients.</translation>
    </message>
    <message>
        <source>%1 wants a certificate in the place of a pre-shared key. Please say which one is meant: then either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 verlangt ein Zertifikat statt eines vorinstallierten Schlüssels. Bitte sagen Sie, was gemeint ist: Geben Sie uns dann entweder ein Zertifikat für diesen Computer, oder erlauben Sie den vorinstallierten Schlüssel für L2TP-Clients.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Bitte erneuern Sie es.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service RemoteAccess, and keep DirectAccess from setting it again.</source>
        <translation>Bitte wählen Sie für %1 das gültige Zertifikat in der Konsole &quot;Routing und RAS&quot; (Eigenschaften des Servers, Sicherheit), starten Sie den Dienst RemoteAccess neu, und halten Sie DirectAccess davon ab, es wieder zu setzen.</translation>
    </message>
    <message>
        <source>%1 refuses who this computer says it is: Windows names itself by its own, inner address. Please accept any identity from L2TP clients (strongSwan and libreswan: &quot;rightid=%any&quot;).</source>
        <translation>%1 lehnt ab, als wer sich dieser Computer ausgibt: Windows nennt sich nach seiner eigenen, inneren Adresse. Bitte nehmen Sie von L2TP-Clients jede Identität an (strongSwan und libreswan: &quot;rightid=%any&quot;).</translation>
    </message>
    <message>
        <source>%1 accepts the key and refuses what Windows proposes for the data (quick mode): ESP with AES-256, AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that (strongSwan: &quot;esp=aes256-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;).</source>
        <translation>%1 nimmt den Schlüssel an und lehnt ab, was Windows für die Daten vorschlägt (Quick Mode): ESP mit AES-256, AES-128 oder 3DES und SHA-1, Transportmodus, kein PFS, UDP 1701. Bitte erlauben Sie das (strongSwan: &quot;esp=aes256-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;).</translation>
    </message>
    <message>
        <source>IPsec to %1 stands, and nothing answers L2TP (UDP 1701) inside it. Please look whether the L2TP service runs (xl2tpd; on Windows RemoteAccess with L2TP ports above 0), and whether the server&apos;s own firewall lets UDP 1701 in after IPsec.</source>
        <translation>IPsec zu %1 steht, und darin beantwortet nichts L2TP (UDP 1701). Bitte sehen Sie nach, ob der L2TP-Dienst läuft (xl2tpd; unter Windows RemoteAccess mit mehr als 0 L2TP-Ports), und ob die eigene Firewall des Servers UDP 1701 nach IPsec hereinlässt.</translation>
    </message>
    <message>
        <source>%1 does not decide about the name and the password. Please look whether its directory (RADIUS, NPS) answers; its log speaks of a time-out at the time of our attempt.</source>
        <translation>%1 entscheidet nicht über Name und Kennwort. Bitte sehen Sie nach, ob das Verzeichnis (RADIUS, NPS) antwortet; das Protokoll spricht zur Zeit unseres Versuchs von einer Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>%1 lets us sign in and has no address left to give. Please enlarge its pool of addresses (DHCP), or end connections that are not used any more.</source>
        <translation>%1 meldet uns an und hat keine Adresse mehr zu vergeben. Bitte vergrößern Sie den Adressvorrat (DHCP), oder beenden Sie Verbindungen, die nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>%1 refuses the sign-in (error 691). Please look whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) names the reason.</source>
        <translation>%1 lehnt die Anmeldung ab (Fehler 691). Bitte sehen Sie nach, ob das Konto gesperrt oder abgelaufen ist oder das VPN nicht benutzen darf, und ob der zweite Faktor geht; das Protokoll des Verzeichnisses (RADIUS, unter Windows Ereignis 6273 von NPS) nennt den Grund.</translation>
    </message>
    <message>
        <source>Please say which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 wants inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Bitte sagen Sie, welches Anmeldeverfahren (PAP, MS-CHAPv2, EAP) und welche Verschlüsselung %1 innerhalb von L2TP/IPsec verlangt: Dieser Computer und der Server haben keines gemeinsam.</translation>
    </message>
    <message>
        <source>Please send the pre-shared key of %1 again, on a safe way, and say whether it was changed. The server&apos;s log shows our attempts: strongSwan &quot;could not decrypt payloads&quot;, libreswan &quot;mismatch of preshared secrets&quot;, Cisco ASA &quot;probably due to mismatched pre-shared key&quot;, Cisco Meraki &quot;phase1 negotiation failed due to time up&quot;.</source>
        <translation>Bitte schicken Sie den vorinstallierten Schlüssel von %1 noch einmal, auf sicherem Weg, und sagen Sie, ob er geändert wurde. Das Protokoll des Servers zeigt unsere Versuche: strongSwan &quot;could not decrypt payloads&quot;, libreswan &quot;mismatch of preshared secrets&quot;, Cisco ASA &quot;probably due to mismatched pre-shared key&quot;, Cisco Meraki &quot;phase1 negotiation failed due to time up&quot;.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 has characters that Windows and the server write differently. Please set one of plain letters, digits and signs (ASCII).</source>
        <translation>Der vorinstallierte Schlüssel von %1 hat Zeichen, die Windows und der Server verschieden schreiben. Bitte setzen Sie einen aus einfachen Buchstaben, Ziffern und Zeichen (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not lead to its public address. Please set it (DNS, dynamic DNS) to the present one, or tell us the public name or address.</source>
        <translation>Der Name von %1 führt nicht zu seiner öffentlichen Adresse. Bitte setzen Sie ihn (DNS, dynamisches DNS) auf die jetzige, oder nennen Sie uns den öffentlichen Namen oder die Adresse.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Bitte geben Sie diesem Computer ein neues Zertifikat für das VPN zu %1: für den lokalen Computer, mit seinem privaten Schlüssel (.pfx), Zweck Clientauthentifizierung (1.3.6.1.5.5.7.3.2), RSA mit mindestens 2048 Bit und SHA-256.</translation>
    </message>
    <message>
        <source>Please send the certificates of the issuers (root and intermediate) that the VPN to %1 rests on: this computer does not know them.</source>
        <translation>Bitte schicken Sie die Zertifikate der Aussteller (Stamm und Zwischenstellen), auf denen das VPN zu %1 beruht: Dieser Computer kennt sie nicht.</translation>
    </message>
    <message>
        <source>The address for revocation (CRL or OCSP) in the certificates of the VPN to %1 is not reached from here. Please make it reachable from the internet by plain HTTP.</source>
        <translation>Die Adresse für den Widerruf (CRL oder OCSP) in den Zertifikaten des VPN zu %1 ist von hier nicht zu erreichen. Bitte machen Sie sie aus dem Internet über einfaches HTTP erreichbar.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Noch nicht sicher, aber möglich:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Woher wir das wissen:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Gefunden mit Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 at %2 (UTC).</source>
        <translation>Gefunden mit Fix789 %1 um %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>Das VPN eines Computers kommt nicht zustande</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>Das VPN zu %1 kommt nicht zustande</translation>
    </message>
    <message>
        <source>A VPN connection (L2TP/IPsec) of Windows does not come up. What was found:</source>
        <translation>Eine VPN-Verbindung (L2TP/IPsec) von Windows kommt nicht zustande. Was gefunden wurde:</translation>
    </message>
    <message>
        <source>The VPN connection (L2TP/IPsec) of Windows to %1 does not come up. What was found:</source>
        <translation>Die VPN-Verbindung (L2TP/IPsec) von Windows zu %1 kommt nicht zustande. Was gefunden wurde:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>der VPN-Server</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. As a rule: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every rule that denies. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. UDP 1701 need not be opened: it travels inside the tunnel.</source>
        <translation>Bitte erlauben Sie ausgehend UDP 500 und UDP 4500 zu %1, samt den Antworten darauf. Als Regel: erlauben, Protokoll UDP, aus diesem Netzwerk, zu %1, Ports 500 und 4500, über jeder Regel, die verbietet. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, &quot;Layer 3 firewall rules&quot;; auf einer MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. UDP 1701 muss nicht geöffnet werden: Es läuft im Tunnel.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Zu senden an %1:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>wissenswert</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier nicht nötig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>What cannot be known yet:</source>
        <translation>Was sich noch nicht sagen lässt:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>Die Aushandlung, Schritt für Schritt:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Was ausgeschlossen ist:</translation>
    </message>
    <message>
        <source>Choose one form of the report, and name a file only with --output.</source>
        <translation>Wählen Sie eine Form des Berichts, und nennen Sie eine Datei nur mit --output.</translation>
    </message>
    <message>
        <source>Of %1 reports, %2 are healthy, in %3 a cause is found, and %4 are undetermined.</source>
        <translation>Von %1 Berichten sind %2 ohne Befund, in %3 ist eine Ursache gefunden, und %4 sind unbestimmt.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports.</source>
        <translation>Nennen Sie 1 bis %1 Berichte.</translation>
    </message>
    <message>
        <source>Some servers claim a NAT that is not there, to have everything sent in UDP. Windows needs the value all the same.</source>
        <translation>Manche Server geben ein NAT an, das es nicht gibt, damit alles in UDP gesendet wird. Windows braucht den Wert trotzdem.</translation>
    </message>
    <message>
        <source>What is left of a program that was removed still drops the VPN&apos;s packets.</source>
        <translation>Reste eines entfernten Programms verwerfen noch immer die Pakete des VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks everything that does not go through it.</source>
        <translation>Der Kill-Switch eines anderen VPN sperrt alles, was nicht hindurchgeht.</translation>
    </message>
    <message>
        <source>Another VPN takes what this computer sends to the VPN server.</source>
        <translation>Ein anderes VPN nimmt, was dieser Computer dem VPN-Server schickt.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Dieser Computer wechselt zwischen zwei Netzen, während sich das VPN verbindet.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or make an exception in it for outgoing UDP 500 and UDP 4500.</source>
        <translation>Der Kill-Switch eines anderen VPN verwirft die Pakete des VPN zu %1. Bitte schalten Sie ihn aus, oder machen Sie darin eine Ausnahme für ausgehend UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>What is left of a removed program still drops packets. Please run its maker&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Was von einem entfernten Programm übrig ist, verwirft noch immer Pakete. Bitte führen Sie das Entfernungswerkzeug des Herstellers aus; &quot;netsh wfp show filters&quot; zeigt seine Filter.</translation>
    </message>
    <message>
        <source>until what comes before the sign-in is mended</source>
        <translation>bis behoben ist, was vor der Anmeldung kommt</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is one of the local network.</source>
        <translation>Die Adresse des Servers, %1, ist eine des lokalen Netzwerks.</translation>
    </message>
    <message>
        <source>A suite by itself it answers, if only to refuse it.</source>
        <translation>Einem einzelnen Vorschlag antwortet er, und sei es mit einer Ablehnung.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>bis die Verbindung auf L2TP/IPsec eingestellt ist</translation>
    </message>
    <message>
        <source>The server is behind a NAT, or says so. Windows goes there only where a value in its registry allows it.</source>
        <translation>Der Server steht hinter einem NAT, oder sagt das von sich. Windows verbindet sich dorthin nur, wenn ein Wert in seiner Registrierung es erlaubt.</translation>
    </message>
    <message>
        <source>Of %1 datagrams %2 were answered: each way, between %3 and %4 percent get lost.</source>
        <translation>Von %1 Datagrammen wurden %2 beantwortet: In jeder Richtung gehen zwischen %3 und %4 Prozent verloren.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>zurückgehalten: Diese Adresse ist vielleicht nicht die des Servers</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>zurückgehalten: Dieses Netzwerk verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>That is how long servers wait for a RADIUS server that says nothing (15 s).</source>
        <translation>So lange warten Server auf einen RADIUS-Server, der nichts sagt (15 s).</translation>
    </message>
    <message>
        <source>The server is there, and takes no new connections at the moment. Trying again for half a minute.</source>
        <translation>Der Server ist da, nimmt aber im Moment keine neuen Verbindungen an. Wir versuchen es eine halbe Minute lang weiter.</translation>
    </message>
    <message>
        <source>The server took no new connections for a while, and does now. Try again in a minute.</source>
        <translation>Der Server hat eine Zeit lang keine neuen Verbindungen angenommen und tut es jetzt wieder. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The tunnel stands, but packets as large as Windows sends them get lost in it.</source>
        <translation>Der Tunnel steht, aber Pakete von der Größe, wie Windows sie sendet, gehen darin verloren.</translation>
    </message>
    <message>
        <source>Inside the tunnel the server acknowledged a small message, and none that fills a packet.</source>
        <translation>Im Tunnel hat der Server eine kleine Nachricht bestätigt, aber keine, die ein Paket füllt.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>ein Paket so groß, wie Windows sie sendet</translation>
    </message>
    <message>
        <source>The way out leads through %1.</source>
        <translation>Der Weg nach draußen führt über %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and the way out leads through %2.</source>
        <translation>Dieser Computer ist im WLAN „%1“, und der Weg nach draußen führt über %2.</translation>
    </message>
    <message>
        <source>Windows does not tell which Wi-Fi this is: that needs the consent to location in its privacy settings.</source>
        <translation>Windows sagt nicht, welches WLAN das ist: Dafür braucht es in den Datenschutzeinstellungen die Zustimmung zum Standort.</translation>
    </message>
    <message>
        <source>The Wi-Fi is weak here (%1 %): packets may get lost, which looks like a fault of the VPN. Move closer to the access point.</source>
        <translation>Das WLAN ist hier schwach (%1 %): Pakete können verloren gehen, und das sieht wie ein Fehler des VPN aus. Gehen Sie näher an den Zugangspunkt heran.</translation>
    </message>
    <message>
        <source>Nobody looked which network this is.</source>
        <translation>Niemand hat nachgesehen, welches Netzwerk das ist.</translation>
    </message>
    <message>
        <source>No network of this computer leads further out.</source>
        <translation>Kein Netzwerk dieses Computers führt weiter nach draußen.</translation>
    </message>
    <message>
        <source>It could not be read which network this is.</source>
        <translation>Es ließ sich nicht lesen, welches Netzwerk das ist.</translation>
    </message>
    <message>
        <source>Meraki&apos;s access points give this Wi-Fi addresses of their own (NAT mode): its guests are kept from each other and often from the local network.</source>
        <translation>Die Zugangspunkte von Meraki geben diesem WLAN eigene Adressen (NAT-Modus): Seine Gäste sind voneinander getrennt und oft auch vom örtlichen Netzwerk.</translation>
    </message>
    <message>
        <source>Which network this is</source>
        <translation>Welches Netzwerk das ist</translation>
    </message>
    <message>
        <source>The network itself says that a login is needed first (RFC 8908).</source>
        <translation>Das Netzwerk sagt selbst, dass zuerst eine Anmeldung nötig ist (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads on to other pages, and those are not let through.</source>
        <translation>Die Anmeldeseite des Netzwerks (%1) führt nur auf andere Seiten weiter, und die werden nicht durchgelassen.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on as they are: no login is pending.</source>
        <translation>Ein Proxy auf dem Weg reicht Webseiten unverändert weiter: Es steht keine Anmeldung aus.</translation>
    </message>
    <message>
        <source>Windows gives this computer another hardware address each day on this Wi-Fi, so its login is asked for again each day.</source>
        <translation>Windows gibt diesem Computer in diesem WLAN jeden Tag eine andere Hardwareadresse, deshalb wird die Anmeldung jeden Tag neu verlangt.</translation>
    </message>
    <message>
        <source>This network&apos;s Wi-Fi or gateway is of %1.</source>
        <translation>Das WLAN oder das Gateway dieses Netzwerks ist von %1.</translation>
    </message>
    <message>
        <source>Its login page is of %1.</source>
        <translation>Seine Anmeldeseite ist von %1.</translation>
    </message>
    <message>
        <source>It let this computer through before, when that had another hardware address.</source>
        <translation>Es hat diesen Computer früher durchgelassen, als er eine andere Hardwareadresse hatte.</translation>
    </message>
    <message>
        <source>At home the person who runs the network is usually you, or whoever set up the router: look in the router&apos;s own pages, and try without its guest Wi-Fi.</source>
        <translation>Zu Hause betreiben meist Sie selbst das Netzwerk oder wer den Router eingerichtet hat: Sehen Sie auf den Seiten des Routers nach, und versuchen Sie es ohne sein Gast-WLAN.</translation>
    </message>
    <message>
        <source>In a shop a phone&apos;s hotspot is usually the quickest way.</source>
        <translation>In einem Geschäft ist der Hotspot eines Telefons meist der schnellste Weg.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Das Personal kann dieses Netzwerk nicht ändern; die Zentrale oder ihr Dienstleister kann es. Nennen Sie die Nummer der Filiale und den Namen des WLANs.</translation>
    </message>
    <message>
        <source>At a school or university that is the IT service desk. Its network for members (such as eduroam) often allows what the guests&apos; does not.</source>
        <translation>An einer Schule oder Hochschule ist das die IT-Beratung. Ihr Netzwerk für Angehörige (etwa eduroam) erlaubt oft, was das der Gäste nicht erlaubt.</translation>
    </message>
    <message>
        <source>As a guest of a company ask your host or the reception: they can pass this on to the company&apos;s IT, and often have another guest network for such cases.</source>
        <translation>Fragen Sie als Gast einer Firma Ihren Gastgeber oder den Empfang: Sie können das an die IT der Firma weitergeben und haben oft ein anderes Gastnetz für solche Fälle.</translation>
    </message>
    <message>
        <source>In a hotel, café or train a phone&apos;s hotspot is usually the quickest way.</source>
        <translation>Im Hotel, Café oder Zug ist der Hotspot eines Telefons meist der schnellste Weg.</translation>
    </message>
    <message>
        <source>The reception often has another plan of the Wi-Fi that lets a VPN through, and the telephone number of its provider.</source>
        <translation>Der Empfang hat oft einen anderen Tarif des WLANs, der ein VPN durchlässt, und die Telefonnummer des Anbieters.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller the places are the access list before login of this WLAN&apos;s web policy, the access list of the client&apos;s role (ISE) or interface afterwards, and the session time-out.</source>
        <translation>Bei einem WLAN-Controller von Cisco sind die Stellen die Zugriffsliste vor der Anmeldung in der Web-Richtlinie dieses WLANs, danach die Zugriffsliste der Rolle (ISE) oder der Schnittstelle des Geräts, und die Sitzungsdauer.</translation>
    </message>
    <message>
        <source>On Cisco Meraki the places are Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules), Network-wide, &quot;Group policies&quot; of this client, Wireless, &quot;Splash page&quot; (sign-on, walled garden, how long it holds), and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Bei Cisco Meraki sind die Stellen Wireless, „Firewall &amp; traffic shaping“ dieser SSID (Regeln der Schichten 3 und 7), Network-wide, „Group policies“ dieses Geräts, Wireless, „Splash page“ (Anmeldung, Walled Garden, wie lange sie gilt) und das VLAN der SSID oder, im NAT-Modus, „Deny local LAN“.</translation>
    </message>
    <message>
        <source>On Aruba the places are the access rules of the role before and after login (allow UDP 500 and 4500), the white list of the captive portal profile, and the reauthentication interval.</source>
        <translation>Bei Aruba sind die Stellen die Zugriffsregeln der Rolle vor und nach der Anmeldung (UDP 500 und 4500 erlauben), die Positivliste des Portalprofils und der Abstand der erneuten Anmeldung.</translation>
    </message>
    <message>
        <source>On Ruckus the places are the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Bei Ruckus sind die Stellen die Gastzugangsrichtlinie dieses WLANs (gesperrte Subnetze, Walled Garden, Nachfrist) und Anwendungsrichtlinien, die VPN verbieten.</translation>
    </message>
    <message>
        <source>On UniFi the places are the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>Bei UniFi sind die Stellen der Zugang des Gast-Hotspots vor und nach der Anmeldung, seine Gültigkeit und die Verkehrsregeln dieses Netzwerks.</translation>
    </message>
    <message>
        <source>On FortiGate the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the login&apos;s hosts belong into the portal&apos;s exempt list.</source>
        <translation>Bei FortiGate braucht die Richtlinie, die diese Gästegruppe hinauslässt, die Dienste IKE (UDP 500 und 4500) und ESP, ihre Anwendungskontrolle darf IPsec nicht sperren, und die Hosts der Anmeldung gehören in die Ausnahmeliste des Portals.</translation>
    </message>
    <message>
        <source>On MikroTik the places are IP, &quot;Hotspot&quot; (walled garden, time-outs of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>Bei MikroTik sind die Stellen IP, „Hotspot“ (Walled Garden, Fristen des Benutzerprofils) und die Forward-Kette der Firewall: UDP 500 und 4500 erlauben.</translation>
    </message>
    <message>
        <source>On openNDS the places are the firewall rules for authenticated users, the walled garden, and the session time-out in its configuration.</source>
        <translation>Bei openNDS sind die Stellen die Firewallregeln für angemeldete Benutzer, der Walled Garden und die Sitzungsdauer in seiner Konfiguration.</translation>
    </message>
    <message>
        <source>The key of the Wi-Fi, also a personal one (IPSK, EasyPSK), is not the VPN&apos;s: it only lets this computer into the network and chooses its group there.</source>
        <translation>Der Schlüssel des WLANs, auch ein persönlicher (IPSK, EasyPSK), ist nicht der des VPN: Er lässt diesen Computer nur in das Netzwerk und bestimmt dort seine Gruppe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no place; &quot;fix789ctl check --help&quot; says which there are.</source>
        <translation>„%1“ ist kein Ort; „fix789ctl check --help“ sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses that it remembers and asks for them again.</source>
        <translation>Windows vergisst die Adressen, die es sich gemerkt hat, und fragt neu nach ihnen.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is made with the key as the server takes it: without what nobody sees. The old connection stays; connect with the copy from now on.</source>
        <translation>Von der VPN-Verbindung wird eine Kopie mit dem Schlüssel angelegt, wie der Server ihn annimmt: ohne das, was niemand sieht. Die alte Verbindung bleibt; verbinden Sie sich von nun an mit der Kopie.</translation>
    </message>
    <message>
        <source>Windows&apos; device for L2TP works again. Other VPN connections are cut off for a moment.</source>
        <translation>Das Gerät von Windows für L2TP arbeitet wieder. Andere VPN-Verbindungen werden einen Moment unterbrochen.</translation>
    </message>
    <message>
        <source>The VPN connection is set as this VPN needs it. Disconnect it first if it is connected.</source>
        <translation>Die VPN-Verbindung wird so eingestellt, wie dieses VPN es braucht. Trennen Sie sie vorher, falls sie verbunden ist.</translation>
    </message>
    <message>
        <source>The damaged entry is taken out of the phonebook, and kept byte for byte for the undo. Then set the connection up again.</source>
        <translation>Der beschädigte Eintrag wird aus dem Telefonbuch genommen und Byte für Byte zum Zurücknehmen aufgehoben. Richten Sie die Verbindung danach neu ein.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is made with the key that you type. The old connection stays; connect with the copy from now on.</source>
        <translation>Von der VPN-Verbindung wird eine Kopie mit dem Schlüssel angelegt, den Sie eingeben. Die alte Verbindung bleibt; verbinden Sie sich von nun an mit der Kopie.</translation>
    </message>
    <message>
        <source>Windows forgets the saved name and password and asks for them at the next attempt.</source>
        <translation>Windows vergisst den gespeicherten Namen und das Kennwort und fragt beim nächsten Versuch danach.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules of ours that let the VPN out, and nothing else.</source>
        <translation>Die Windows-Firewall bekommt Regeln von uns, die das VPN hinauslassen, und sonst nichts.</translation>
    </message>
    <message>
        <source>Changed. Whether it helps shows at the next attempt to connect.</source>
        <translation>Geändert. Ob es hilft, zeigt der nächste Versuch, sich zu verbinden.</translation>
    </message>
    <message>
        <source>Some of this belongs to you and some to this computer. Mend one after the other; nothing was changed.</source>
        <translation>Ein Teil davon gehört Ihnen, ein Teil diesem Computer. Beheben Sie eines nach dem anderen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undone, except for what nothing can take back.</source>
        <translation>Zurückgenommen, bis auf das, was sich nicht zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Typ der VPN-Verbindung „%1“</translation>
    </message>
    <message>
        <source>How the VPN connection &quot;%1&quot; proves itself</source>
        <translation>Wie sich die VPN-Verbindung „%1“ ausweist</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>IPsec-Parameter der VPN-Verbindung „%1“</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Those of Windows</source>
        <translation>Die von Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Eintrag der VPN-Verbindung „%1“ im Telefonbuch</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>VPN-Verbindung „%2“, eine Kopie von „%1“ mit dem eingegebenen Schlüssel</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Name und Kennwort, die mit der VPN-Verbindung „%1“ gespeichert sind</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Netzwerkgerät %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Von Windows neu angelegt</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Fehlt oder arbeitet nicht</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Was sich Windows von Namen und Adressen gemerkt hat (DNS-Cache)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Regel „%1“ der Windows-Firewall</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Lässt das VPN hinaus</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not mended by a registry value or a service&apos;s start type, so there is nothing to roll out.</source>
        <translation>„%1“ wird nicht durch einen Registrierungswert oder den Starttyp eines Dienstes behoben; es gibt also nichts zu verteilen.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Die Dateien konnten nicht nach „%1“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a cause with --cause; &quot;fix789ctl list --json&quot; names them.</source>
        <translation>Nennen Sie mit --cause eine Ursache; „fix789ctl list --json“ nennt sie alle.</translation>
    </message>
    <message>
        <source>Say with --as what for: reg, powershell or intune.</source>
        <translation>Sagen Sie mit --as, wofür: reg, powershell oder intune.</translation>
    </message>
    <message>
        <source>This needs the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Das braucht den vorinstallierten Schlüssel, den Sie bekommen haben, auf der Standardeingabe (--key-stdin). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be used. Nothing was changed. %1</source>
        <translation>Der Ordner des Journals lässt sich nicht verwenden. Nichts wurde verändert. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. Now it is %3.</source>
        <translation>Das Zertifikat des Servers (%1) galt bis %2. Heute ist der %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid from %2 on. Now it is %3: one of the two is wrong.</source>
        <translation>Das Zertifikat des Servers (%1) gilt ab %2. Heute ist der %3: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. Now it is %4.</source>
        <translation>Das Zertifikat „%1“ (%2) galt bis %3. Heute ist der %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is valid from %3 on. Now it is %4.</source>
        <translation>Das Zertifikat „%1“ (%2) gilt ab %3. Heute ist der %4.</translation>
    </message>
    <message>
        <source>By that time this computer&apos;s certificate is valid; by its own clock it is not.</source>
        <translation>Zu dieser Zeit ist das Zertifikat dieses Computers gültig; nach seiner eigenen Uhr ist es das nicht.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and those are judged by the clock.</source>
        <translation>Die Verbindung meldet sich mit einem Zertifikat an, und Zertifikate werden nach der Uhr beurteilt.</translation>
    </message>
    <message>
        <source>By that time the server&apos;s certificate is valid; by this computer&apos;s clock it is not.</source>
        <translation>Zu dieser Zeit ist das Zertifikat des Servers gültig; nach der Uhr dieses Computers ist es das nicht.</translation>
    </message>
    <message>
        <source>The clock of this computer shows what others say, too.</source>
        <translation>Die Uhr dieses Computers zeigt dasselbe, was andere sagen.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock it is %1; others say that it is %2 (both UTC).</source>
        <translation>Nach der Uhr dieses Computers ist es %1; andere sagen, es ist %2 (beides UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>Das Datum dieses Computers wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>What time it is here, or by others, could not be read.</source>
        <translation>Wie spät es hier oder bei anderen ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nobody else has said what time it is, or not all said the same.</source>
        <translation>Niemand anders hat gesagt, wie spät es ist, oder nicht alle sagten dasselbe.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because nobody could be asked about revocation (error %1).</source>
        <translation>Windows hat den Schlüsselaustausch beendet, weil sich niemand nach einem Widerruf fragen ließ (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows hat das Zertifikat des Servers nicht angenommen (Fehler %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and for the root that it comes from.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, ob das Zertifikat des Servers erneuert wurde, und nach dem Stammzertifikat, von dem es kommt.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert stands in %1.</source>
        <translation>Der Wert ServerAuthCert steht in %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Dieses ließe sich stattdessen verwenden: %1.</translation>
    </message>
    <message>
        <source>The VPN server is told to use the certificate %1, which this computer does not have.</source>
        <translation>Der VPN-Server soll das Zertifikat %1 verwenden, das dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>The VPN server is told to use a certificate of DirectAccess (%1).</source>
        <translation>Der VPN-Server soll ein Zertifikat von DirectAccess verwenden (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: it stays until somebody chooses another.</source>
        <translation>DoNotUpdateAuthCert ist 1: Es bleibt, bis jemand ein anderes auswählt.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may write it again.</source>
        <translation>DoNotUpdateAuthCert ist nicht 1: DirectAccess kann es wieder eintragen.</translation>
    </message>
    <message>
        <source>The VPN server is told to use a certificate that it signed itself (%1).</source>
        <translation>Der VPN-Server soll ein Zertifikat verwenden, das er selbst ausgestellt hat (%1).</translation>
    </message>
    <message>
        <source>The VPN server is told to use a certificate that cannot serve (%1).</source>
        <translation>Der VPN-Server soll ein Zertifikat verwenden, das dafür nicht taugt (%1).</translation>
    </message>
    <message>
        <source>The VPN server is told to use a certificate that has expired (%1).</source>
        <translation>Der VPN-Server soll ein Zertifikat verwenden, das abgelaufen ist (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is told to use %1.</source>
        <translation>Der VPN-Server auf diesem Computer soll %1 verwenden.</translation>
    </message>
    <message>
        <source>The certificate that the VPN server is told to use could not be compared with those of this computer.</source>
        <translation>Das Zertifikat, das der VPN-Server verwenden soll, ließ sich nicht mit denen dieses Computers vergleichen.</translation>
    </message>
    <message>
        <source>This VPN server has private addresses only. If it stands behind a router (NAT), it needs AssumeUDPEncapsulationContextOnSendRule = 2 as well.</source>
        <translation>Dieser VPN-Server hat nur private Adressen. Steht er hinter einem Router (NAT), dann braucht auch er AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>Whether this computer is a VPN server itself could not be read.</source>
        <translation>Ob dieser Computer selbst ein VPN-Server ist, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This computer is no VPN server itself.</source>
        <translation>Dieser Computer ist selbst kein VPN-Server.</translation>
    </message>
    <message>
        <source>The settings of the VPN server on this computer could not all be read.</source>
        <translation>Die Einstellungen des VPN-Servers auf diesem Computer ließen sich nicht alle lesen.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is told to use no certain certificate.</source>
        <translation>Dem VPN-Server auf diesem Computer ist kein bestimmtes Zertifikat vorgegeben.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Ein VPN-Server auf diesem Computer verwendet das richtige Zertifikat</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Dieser Computer vertraut dem Stammzertifikat des Serverzertifikats nicht (%1, ausgestellt von %2).</translation>
    </message>
    <message>
        <source>Windows may refuse the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows weist die Kette des Serverzertifikats vielleicht zurück (%1, ausgestellt von %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to everybody. Look again as administrator (fix789ctl check %1).</source>
        <translation>Das zeigt Windows nicht jedem. Sehen Sie als Administrator noch einmal nach (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server signs people in by %1, which the connection does not allow.</source>
        <translation>Der Server meldet Personen mit %1 an, was die Verbindung nicht erlaubt.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Hier nicht möglich: Nur Windows selbst kann seine eigene Verbindung versuchen.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try; name one of its own.</source>
        <translation>Es gibt keine VPN-Verbindung, die Windows versuchen könnte; nennen Sie eine, die es dort gibt.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection came to no end in time; it was hung up.</source>
        <translation>Windows&apos; eigene Verbindung kam nicht rechtzeitig zu einem Ende; sie wurde getrennt.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection was stopped and hung up.</source>
        <translation>Windows&apos; eigene Verbindung wurde angehalten und getrennt.</translation>
    </message>
    <message>
        <source>Windows could not be made to try its own connection.</source>
        <translation>Windows ließ sich nicht dazu bringen, seine eigene Verbindung zu versuchen.</translation>
    </message>
    <message>
        <source>Never in it: keys, passwords, names of people. Servers, networks, connections and addresses have stand-ins.</source>
        <translation>Nie enthalten: Schlüssel, Passwörter, Namen von Personen. Für Server, Netze, Verbindungen und Adressen stehen Ersatznamen.</translation>
    </message>
    <message>
        <source>Not in it, since this system was not asked for it or does not have it: %1.</source>
        <translation>Nicht enthalten, weil dieses System nicht danach gefragt wurde oder es nicht hat: %1.</translation>
    </message>
    <message>
        <source>Refused; record again as administrator to have it: %1.</source>
        <translation>Verweigert; zeichnen Sie als Administrator noch einmal auf, um es zu haben: %1.</translation>
    </message>
    <message>
        <source>Asked for, without an answer: %1.</source>
        <translation>Ohne Antwort gefragt: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial.</source>
        <translation>Ein aufgezeichneter Computer kann nicht wählen.</translation>
    </message>
    <message>
        <source>Windows tries its own connection.</source>
        <translation>Windows versucht seine eigene Verbindung.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it has to treat like 2.0. The same in version 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Der Server beantwortet einen Schlüsselaustausch der Version 2.1, die er wie 2.0 behandeln muss. Derselbe in Version 1.0 und 2.0 bleibt auf demselben Port ohne Antwort.</translation>
    </message>
    <message>
        <source>The server is there, but begins no key exchange with this computer.</source>
        <translation>Der Server ist da, beginnt mit diesem Computer aber keinen Schlüsselaustausch.</translation>
    </message>
    <message>
        <source>The Wi-Fi &quot;%1&quot; gave this computer no address (what it has is %2).</source>
        <translation>Das WLAN „%1“ hat diesem Computer keine Adresse gegeben (er hat %2).</translation>
    </message>
    <message>
        <source>Windows says that this network has no way to the internet (&quot;limited&quot;). Whether that is so, the other tests here say.</source>
        <translation>Windows sagt, dass dieses Netz keinen Weg ins Internet hat („eingeschränkt“). Ob das stimmt, sagen die anderen Prüfungen hier.</translation>
    </message>
    <message>
        <source>Windows says that this computer is connected to no network. Whether that is so, the other tests here say.</source>
        <translation>Windows sagt, dass dieser Computer mit keinem Netz verbunden ist. Ob das stimmt, sagen die anderen Prüfungen hier.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which named no way out: nothing leads further than this network.</source>
        <translation>Dieser Computer ist im WLAN „%1“, das keinen Weg hinaus genannt hat: Nichts führt weiter als bis in dieses Netz.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that named no way out: nothing leads further than this network.</source>
        <translation>Dieser Computer ist in einem WLAN, das keinen Weg hinaus genannt hat: Nichts führt weiter als bis in dieses Netz.</translation>
    </message>
    <message>
        <source>This computer is looked after by device management (MDM); whether that makes the fault again was not told.</source>
        <translation>Dieser Computer wird von einer Geräteverwaltung (MDM) betreut; ob sie den Fehler wieder herstellt, wurde nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is told to use another certificate. It does so when its service (Routing and Remote Access) is started the next time.</source>
        <translation>Dem VPN-Server auf diesem Computer wird ein anderes Zertifikat vorgegeben. Er nimmt es, wenn sein Dienst (Routing und RAS) das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>The server was not let past this computer&apos;s filters for a second try: only an administrator may do that.</source>
        <translation>Der Server wurde für einen zweiten Versuch nicht an den Filtern dieses Computers vorbeigelassen: Das darf nur ein Administrator.</translation>
    </message>
    <message>
        <source>There was no second try with the server let past this computer&apos;s filters.</source>
        <translation>Es gab keinen zweiten Versuch, bei dem der Server an den Filtern dieses Computers vorbeigelassen wurde.</translation>
    </message>
    <message>
        <source>With the server let past this computer&apos;s filters Windows fails as before (error %1). A program that looks into packets may still stop it.</source>
        <translation>Auch wenn der Server an den Filtern dieses Computers vorbeigelassen wird, scheitert Windows wie zuvor (Fehler %1). Ein Programm, das in die Pakete sieht, kann es trotzdem aufhalten.</translation>
    </message>
    <message>
        <source>With the server let past this computer&apos;s filters Windows comes through; else it fails (error %1). A filter on this computer stops the VPN.</source>
        <translation>Wird der Server an den Filtern dieses Computers vorbeigelassen, kommt Windows durch; sonst scheitert es (Fehler %1). Ein Filter auf diesem Computer hält das VPN auf.</translation>
    </message>
    <message>
        <source>Let UDP 500, UDP 4500 and ESP to the server out in the security program of this computer, and try again.</source>
        <translation>Im Sicherheitsprogramm dieses Computers UDP 500, UDP 4500 und ESP zum Server hinauslassen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>--permit goes with --dial: it says how Windows tries a second time.</source>
        <translation>--permit gehört zu --dial: Es sagt, wie Windows es ein zweites Mal versucht.</translation>
    </message>
    <message>
        <source>--all takes no run and gives no JSON.</source>
        <translation>--all nimmt keinen Lauf und gibt kein JSON aus.</translation>
    </message>
    <message>
        <source>The Windows firewall is off in these networks anyway, so nothing was switched.</source>
        <translation>Die Windows-Firewall ist in diesen Netzen ohnehin aus; es wurde nichts umgeschaltet.</translation>
    </message>
    <message>
        <source>With the Windows firewall off the connection came to no end within a minute.</source>
        <translation>Mit ausgeschalteter Windows-Firewall kam die Verbindung binnen einer Minute zu keinem Ende.</translation>
    </message>
    <message>
        <source>There was no try with the Windows firewall off: it could not be switched.</source>
        <translation>Es gab keinen Versuch mit ausgeschalteter Windows-Firewall: sie ließ sich nicht umschalten.</translation>
    </message>
    <message>
        <source>Windows uses the name and password that you typed instead of those it has saved.</source>
        <translation>Windows verwendet den Namen und das Kennwort, die Sie eingegeben haben, statt der gespeicherten.</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>What was changed for a moment could not be put back.</source>
        <translation>Was für einen Augenblick geändert wurde, ließ sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Die eingegebenen</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Windows firewall in networks of an organisation</source>
        <translation>Windows-Firewall in Netzen einer Organisation</translation>
    </message>
    <message>
        <source>Windows firewall in private networks</source>
        <translation>Windows-Firewall in privaten Netzen</translation>
    </message>
    <message>
        <source>Windows firewall in public networks</source>
        <translation>Windows-Firewall in öffentlichen Netzen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>With the name and password that were typed the server lets us in, so those that Windows has saved are others.</source>
        <translation>Mit dem eingegebenen Namen und Kennwort lässt uns der Server ein; Windows hat also andere gespeichert.</translation>
    </message>
    <message>
        <source>With the Windows firewall off for a moment Windows fails as before (error %1), so that firewall alone is not what stops the VPN.</source>
        <translation>Mit kurz ausgeschalteter Windows-Firewall scheitert Windows wie zuvor (Fehler %1); diese Firewall allein hält das VPN also nicht auf.</translation>
    </message>
    <message>
        <source>With the Windows firewall off for a moment Windows comes through; else it fails (error %1). Something in that firewall stops the VPN.</source>
        <translation>Mit kurz ausgeschalteter Windows-Firewall kommt Windows durch, sonst scheitert es (Fehler %1). Etwas in dieser Firewall hält das VPN auf.</translation>
    </message>
    <message>
        <source>Look in &quot;Windows Defender Firewall with Advanced Security&quot; for connection security rules and for outbound rules that block; switch one after the other off and try again.</source>
        <translation>Sehen Sie in „Windows Defender Firewall mit erweiterter Sicherheit“ nach Verbindungssicherheitsregeln und nach ausgehenden Regeln, die blockieren; schalten Sie eine nach der anderen aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>UDP %1 of %2 was asked in %3 tries, and the answer to that very message came from %4.</source>
        <translation>UDP %1 von %2 wurde in %3 Versuchen gefragt, und die Antwort auf genau diese Nachricht kam von %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections, together with --yes.</source>
        <translation>--key-stdin und --password-stdin sind für VPN-Verbindungen, zusammen mit --yes.</translation>
    </message>
    <message>
        <source>--firewall-off goes with --dial and --permit: it comes only after they have not helped.</source>
        <translation>--firewall-off gehört zu --dial und --permit: es kommt erst, wenn diese nicht geholfen haben.</translation>
    </message>
    <message>
        <source>--firewall-off switches the Windows firewall off for up to a minute; if you want that, add --yes.</source>
        <translation>--firewall-off schaltet die Windows-Firewall für höchstens eine Minute aus; wenn Sie das wollen, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>Windows tries its own connection with its firewall off.</source>
        <translation>Windows versucht seine eigene Verbindung mit ausgeschalteter Firewall.</translation>
    </message>
    <message>
        <source>The Windows firewall could not be switched on again. Switch it on yourself, or run &quot;fix789ctl undo&quot; as an administrator.</source>
        <translation>Die Windows-Firewall ließ sich nicht wieder einschalten. Schalten Sie sie selbst ein, oder führen Sie als Administrator „fix789ctl undo“ aus.</translation>
    </message>
    <message>
        <source>The link to the server was closed before the sign-in was done (error %1).</source>
        <translation>Die Verbindung zum Server wurde geschlossen, bevor die Anmeldung fertig war (Fehler %1).</translation>
    </message>
    <message>
        <source>The server ended the link before the sign-in was done (error %1).</source>
        <translation>Der Server hat die Verbindung beendet, bevor die Anmeldung fertig war (Fehler %1).</translation>
    </message>
    <message>
        <source>The account may not sign in at this time (error %1).</source>
        <translation>Das Konto darf sich um diese Zeit nicht anmelden (Fehler %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>Das Konto ist deaktiviert (Fehler %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>Das Kennwort des Kontos ist abgelaufen (Fehler %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>Das Konto hat keine Einwahlberechtigung (Fehler %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Das Konto ist abgelaufen (Fehler %1).</translation>
    </message>
    <message>
        <source>The server gave no address (error %1).</source>
        <translation>Der Server hat keine Adresse vergeben (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows hat kein Zertifikat für die Anmeldung gefunden (Fehler %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Das Konto ist gesperrt (Fehler %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Die beiden Seiten haben Schlüssel oder Zertifikat der anderen nicht angenommen (Fehler %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: after a few refusals many servers lock the account. Ask the person who runs the VPN to look at the account, and whether others fail, too.</source>
        <translation>Versuchen Sie es vorerst nicht noch einmal: Nach einigen Ablehnungen sperren viele Server das Konto. Bitten Sie die Person, die das VPN betreibt, das Konto zu prüfen, und fragen Sie, ob es auch bei anderen scheitert.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Starten Sie diesen Computer neu, und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Open any web page, compare the server&apos;s name, and let Windows try again.</source>
        <translation>Öffnen Sie irgendeine Webseite, vergleichen Sie den Namen des Servers, und lassen Sie Windows es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Give name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Geben Sie auch hier Namen und Kennwort ein, damit unsere eigene Anmeldung zeigt, was der Server sagt.</translation>
    </message>
    <message>
        <source>Let another computer connect with the same name: if that works, it is this computer.</source>
        <translation>Lassen Sie einen anderen Computer sich mit demselben Namen verbinden: Gelingt das, liegt es an diesem Computer.</translation>
    </message>
    <message>
        <source>Give the pre-shared key here, so that our own negotiation can go on to the end, and let Windows try its connection again.</source>
        <translation>Geben Sie hier den vorinstallierten Schlüssel ein, damit unsere eigene Verhandlung bis ans Ende kommt, und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>End WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Beenden Sie WSL („wsl --shutdown“), und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Restart this computer, look at &quot;WAN Miniport (L2TP)&quot; in the device manager, and let Windows try again.</source>
        <translation>Starten Sie diesen Computer neu, sehen Sie im Geräte-Manager nach „WAN Miniport (L2TP)“, und lassen Sie Windows es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The name that is dialled: &quot;%1&quot;.</source>
        <translation>Der gewählte Name: „%1“.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it ends at the sign-in.</source>
        <translation>Beim letzten Versuch von Windows hat IPsec funktioniert; es endet bei der Anmeldung.</translation>
    </message>
    <message>
        <source>Windows came no further than its own device: nothing reached the server, so this says nothing of the key, the name or the password.</source>
        <translation>Windows kam nicht weiter als bis zu seinem eigenen Gerät: Nichts hat den Server erreicht, also sagt das nichts über Schlüssel, Namen oder Kennwort.</translation>
    </message>
    <message>
        <source>Error %1 does not fit a connection that uses a pre-shared key: it belongs to connections by certificate.</source>
        <translation>Fehler %1 passt nicht zu einer Verbindung mit vorinstalliertem Schlüssel: Er gehört zu Verbindungen mit Zertifikat.</translation>
    </message>
    <message>
        <source>Error %1 does not fit a connection by certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>Fehler %1 passt nicht zu einer Verbindung mit Zertifikat: Er gehört zu Verbindungen mit vorinstalliertem Schlüssel.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, and PPP inside it does not.</source>
        <translation>Der L2TP-Dienst des Servers antwortet, PPP darin nicht.</translation>
    </message>
    <message>
        <source>Type name and password once more, slowly. If they are refused again, stop, since accounts get locked, and ask the person who runs the VPN to look at the account.</source>
        <translation>Geben Sie Namen und Kennwort noch einmal langsam ein. Werden sie wieder abgelehnt, hören Sie auf, weil Konten gesperrt werden, und bitten Sie die Person, die das VPN betreibt, das Konto zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers its own logon, and %2 forbids that for MS-CHAPv2.</source>
        <translation>Für die Verbindung „%1“ ist nichts gespeichert, also bietet Windows seine eigene Anmeldung an, und %2 verbietet das bei MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server refused the sign-in (error 691), so IPsec worked.</source>
        <translation>Der Server hat die Anmeldung abgelehnt (Fehler 691); IPsec hat also funktioniert.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection by certificate sends such messages.</source>
        <translation>Eine Nachricht, die größer als ein Paket ist, blieb ohne Antwort, und eine Verbindung mit Zertifikat sendet solche Nachrichten.</translation>
    </message>
    <message>
        <source>Windows&apos; key exchange (IKEEXT) runs and holds neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>Der Schlüsselaustausch von Windows (IKEEXT) läuft und hält weder UDP 500 noch UDP 4500; so erreicht ihn keine Antwort.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Auf diesem Computer gibt es keine VPN-Verbindung, und kein Server wurde genannt.</translation>
    </message>
    <message>
        <source>The server has refused the sign-in several times. Many servers lock an account after a few refusals: do not try again before you know why.</source>
        <translation>Der Server hat die Anmeldung mehrmals abgelehnt. Viele Server sperren ein Konto nach einigen Ablehnungen: Versuchen Sie es erst wieder, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to &quot;%1&quot;, and &quot;%2&quot; is dialled.</source>
        <translation>Das Zertifikat des Servers ist auf „%1“ ausgestellt, und gewählt wird „%2“.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names stand in its certificate.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, welche Namen in seinem Zertifikat stehen.</translation>
    </message>
    <message>
        <source>Others connect from elsewhere now, as you say.</source>
        <translation>Andere verbinden sich jetzt von anderswo, wie Sie sagen.</translation>
    </message>
    <message>
        <source>Another Windows computer at this place is connected, as you say.</source>
        <translation>Ein anderer Windows-Computer an diesem Ort ist verbunden, wie Sie sagen.</translation>
    </message>
    <message>
        <source>No other Windows computer at this place is connected, as you say.</source>
        <translation>Kein anderer Windows-Computer an diesem Ort ist verbunden, wie Sie sagen.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; hangs.</source>
        <translation>Der Dienst „%1“ hängt.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which keeps Windows from dialling a VPN.</source>
        <translation>WSL nutzt das Netz von Windows mit (gespiegelter Modus), und so kann Windows kein VPN anwählen.</translation>
    </message>
    <message>
        <source>End WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; of your user folder.</source>
        <translation>Beenden Sie WSL mit „wsl --shutdown“, und versuchen Sie das VPN noch einmal. Gelingt es dann, setzen Sie „networkingMode=nat“ in der Datei „.wslconfig“ Ihres Benutzerordners.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. Switching the protection off altogether is not needed.</source>
        <translation>Erlauben Sie in diesem Programm L2TP/IPsec (UDP 500, 4500 und 1701), oder bitten Sie die Person, die es betreut. Den Schutz ganz abzuschalten ist nicht nötig.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>Der Server hat für Clients wie diesen keine L2TP/IPsec-Verbindung eingerichtet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob eine L2TP/IPsec-Verbindung mit vorinstalliertem Schlüssel für Clients von jeder Adresse, IPv4 und IPv6, eingerichtet und geladen ist.</translation>
    </message>
    <message>
        <source>%1 refuses everything that we offer. Please look whether a connection for L2TP clients from any address is set up and loaded (strongSwan: &quot;no IKE config found&quot;; libreswan: &quot;no connection has been authorized&quot;; for IPv6 a connection of its own).</source>
        <translation>%1 lehnt alles ab, was wir anbieten. Bitte prüfen Sie, ob eine Verbindung für L2TP-Clients von jeder Adresse eingerichtet und geladen ist (strongSwan: „no IKE config found“; libreswan: „no connection has been authorized“; für IPv6 eine eigene Verbindung).</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its ports for it are not allowed.</source>
        <translation>Der Server nimmt kein L2TP an: Seine Ports dafür sind nicht zugelassen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A new Windows Server 2025 accepts none until its ports are set up.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, L2TP zuzulassen. Ein neuer Windows Server 2025 nimmt keines an, bis seine Ports eingerichtet sind.</translation>
    </message>
    <message>
        <source>Please allow L2TP at %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and a number of ports; then restart the service.</source>
        <translation>Bitte lassen Sie L2TP bei %1 zu: Routing und RAS, Ports, Eigenschaften, WAN Miniport (L2TP), Konfigurieren, „RAS-Verbindungen (nur eingehend)“ und eine Anzahl von Ports; starten Sie den Dienst danach neu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another name than the one that is dialled.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt als den, der gewählt wird.</translation>
    </message>
    <message>
        <source>Enter the server in the VPN connection by the name that stands in its certificate. If there is none that leads to it, ask the person who runs the VPN server for a certificate with the name that is dialled.</source>
        <translation>Tragen Sie den Server in der VPN-Verbindung mit dem Namen ein, der in seinem Zertifikat steht. Führt keiner davon zu ihm, bitten Sie die Person, die den VPN-Server betreibt, um ein Zertifikat mit dem gewählten Namen.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not bear the name that is dialled, and Windows refuses it (error 835). Please say which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Das Zertifikat von %1 trägt nicht den Namen, der gewählt wird, und Windows lehnt es ab (Fehler 835). Bitte nennen Sie den Namen, der zu wählen ist, oder stellen Sie ein Zertifikat mit diesem Namen unter den DNS-Namen aus.</translation>
    </message>
    <message>
        <source>The server cannot set up the protection of the data itself (ESP).</source>
        <translation>Der Server kann den Schutz der Daten (ESP) selbst nicht einrichten.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to look into its log: often its kernel or container lacks ESP.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, in sein Protokoll zu sehen: Oft fehlt seinem Kernel oder Container ESP.</translation>
    </message>
    <message>
        <source>%1 accepts the key and says nothing to quick mode. Please look into its log for failures of its own (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 nimmt den Schlüssel an und sagt nichts zum Quick Mode. Bitte sehen Sie in seinem Protokoll nach eigenen Fehlern („Add SA“, „errno“, „no such file“): Dem Kernel oder Container fehlt womöglich ESP, af_key oder XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at a time.</source>
        <translation>Der Server kann nicht mehrere Windows-Computer hinter einem Router zugleich bedienen.</translation>
    </message>
    <message>
        <source>Disconnect the VPN of the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to let it tell clients behind one address apart.</source>
        <translation>Trennen Sie das VPN der anderen Windows-Computer an diesem Ort, und versuchen Sie es noch einmal. Hilft das, bitten Sie die Person, die den VPN-Server betreibt, ihn Clients hinter einer Adresse unterscheiden zu lassen.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address do not connect to %1 at the same time. Please let the server tell them apart (strongSwan: the plug-in connmark; Linux servers otherwise: a protocol other than L2TP, since all use UDP 1701 inside).</source>
        <translation>Mehrere Windows-Computer hinter einer Adresse verbinden sich nicht zugleich mit %1. Bitte lassen Sie den Server sie unterscheiden (strongSwan: das Plugin connmark; andere Linux-Server: ein anderes Protokoll als L2TP, weil innen alle UDP 1701 verwenden).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to look into the log of its PPP service (pppd).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, in das Protokoll seines PPP-Dienstes (pppd) zu sehen.</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, and nothing answers PPP inside it. Please look whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>Der L2TP-Dienst von %1 antwortet, und auf PPP darin antwortet nichts. Bitte prüfen Sie, ob pppd startet (sein Protokoll, seine Optionen, die Kernelmodule ppp_generic und l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out what signs in with an old password.</source>
        <translation>Versuchen Sie es vorerst nicht noch einmal. Bitten Sie die Person, die das VPN betreibt, das Konto zu entsperren, und finden Sie heraus, was sich mit einem alten Kennwort anmeldet.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>Das Konto darf das VPN nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, ob das Konto es benutzen darf (Gruppe, Einwahlberechtigung, Zeiten) und ob es oder sein Kennwort abgelaufen ist.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>Das Verzeichnis des Servers nimmt das Anmeldeprotokoll MS-CHAPv2 nicht an.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether others fail, too, and whether the directory was hardened lately (NTLM).</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, ob es auch bei anderen scheitert und ob das Verzeichnis kürzlich gehärtet wurde (NTLM).</translation>
    </message>
    <message>
        <source>%1 refuses a sign-in by MS-CHAPv2 (error 691). Please look whether the directory takes it: NTLMv1 switched off (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory that cannot do MS-CHAPv2 (LDAP, Kerberos) refuse it whatever the password.</source>
        <translation>%1 lehnt eine Anmeldung mit MS-CHAPv2 ab (Fehler 691). Bitte prüfen Sie, ob das Verzeichnis sie annimmt: Abgeschaltetes NTLMv1 (LmCompatibilityLevel 5, „Restrict NTLM“), die Gruppe Protected Users oder ein Verzeichnis, das kein MS-CHAPv2 kann (LDAP, Kerberos), lehnen sie bei jedem Kennwort ab.</translation>
    </message>
    <message>
        <source>Windows does not hand its own logon to the VPN any more (NTLMv1 is blocked).</source>
        <translation>Windows gibt seine eigene Anmeldung nicht mehr an das VPN weiter (NTLMv1 ist gesperrt).</translation>
    </message>
    <message>
        <source>Type name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Geben Sie für das VPN Namen und Kennwort ein, statt die Windows-Anmeldung zu verwenden, oder bitten Sie die Person, die das VPN betreibt, um eine Anmeldung mit Zertifikat.</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Etwas anderes.</translation>
    </message>
    <message>
        <source>What was seen leaves more than what is named here.</source>
        <translation>Was zu sehen war, lässt mehr zu, als hier genannt ist.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Ist ein anderer Windows-Computer an diesem Ort jetzt mit diesem VPN verbunden?</translation>
    </message>
    <message>
        <source>Does anyone at another place connect to this VPN now?</source>
        <translation>Kommt jemand an einem anderen Ort jetzt in dieses VPN?</translation>
    </message>
    <message>
        <source>Did this VPN work on this network before?</source>
        <translation>Hat dieses VPN in diesem Netz schon einmal funktioniert?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded lately?</source>
        <translation>Wurde der VPN-Server kürzlich geändert oder aktualisiert?</translation>
    </message>
    <message>
        <source>until the pre-shared key is given here</source>
        <translation>bis der vorinstallierte Schlüssel hier eingegeben ist</translation>
    </message>
    <message>
        <source>until name and password are given here</source>
        <translation>bis Name und Kennwort hier eingegeben sind</translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>eine andere Art Tunnel</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows kann diese Verbindung nicht lesen</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>für alle Benutzer</translation>
    </message>
    <message>
        <source>Windows remembers no attempt to connect.</source>
        <translation>Windows erinnert sich an keinen Verbindungsversuch.</translation>
    </message>
    <message>
        <source>Last attempt: it connected.</source>
        <translation>Letzter Versuch: verbunden.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Letzter Versuch: Fehler %1.</translation>
    </message>
    <message>
        <source>Last attempt: it connected, %1.</source>
        <translation>Letzter Versuch: verbunden, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Letzter Versuch: Fehler %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages are let through.</source>
        <translation>Webseiten werden durchgelassen.</translation>
    </message>
    <message>
        <source>Web pages are let through, and somebody on the way reads along.</source>
        <translation>Webseiten werden durchgelassen, und unterwegs liest jemand mit.</translation>
    </message>
    <message>
        <source>Web pages are not let through before the login.</source>
        <translation>Vor der Anmeldung werden Webseiten nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Web pages are not let through any more: the login has run out.</source>
        <translation>Webseiten werden nicht mehr durchgelassen: Die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Some web pages are let through, and others not.</source>
        <translation>Manche Webseiten werden durchgelassen, andere nicht.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads in a circle.</source>
        <translation>Die Anmeldeseite des Netzes führt im Kreis.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Keine Webseite hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Web pages were not tried.</source>
        <translation>Webseiten wurden nicht versucht.</translation>
    </message>
    <message>
        <source>The VPN&apos;s ports are let through: the server answers on UDP 500 and 4500.</source>
        <translation>Die Ports des VPN werden durchgelassen: Der Server antwortet auf UDP 500 und 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500, and not on 4500.</source>
        <translation>Der Server antwortet auf UDP 500 und nicht auf 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500, and not on 500.</source>
        <translation>Der Server antwortet auf UDP 4500 und nicht auf 500.</translation>
    </message>
    <message>
        <source>The server answers neither on UDP 500 nor on 4500.</source>
        <translation>Der Server antwortet weder auf UDP 500 noch auf 4500.</translation>
    </message>
    <message>
        <source>The VPN&apos;s ports were not tried.</source>
        <translation>Die Ports des VPN wurden nicht versucht.</translation>
    </message>
</context>
<context>
    <name>fix789::CheckingPage</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Netzwerkweg</translation>
    </message>
    <message>
        <source>Problems found: %1</source>
        <translation>Gefundene Probleme: %1</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>Nicht alles ließ sich ansehen</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Trifft hier nicht zu</translation>
    </message>
    <message>
        <source>Nothing wrong found</source>
        <translation>Nichts Falsches gefunden</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Beim Nachsehen wird nichts verändert.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>&amp;Ergebnis zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Die Ursache wird gesucht ...</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is kept.</source>
        <translation>Angehalten. Was bis dahin gefunden wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Everything has been looked at.</source>
        <translation>Alles ist angesehen.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>The negotiation, rung by rung</source>
        <translation>Die Verhandlung, Stufe für Stufe</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Registrierung, Zertifikate</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Gäste-WLAN</translation>
    </message>
</context>
<context>
    <name>fix789::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Ein anderer Server ...</translation>
    </message>
    <message>
        <source>Check the network path from here</source>
        <translation>Den Weg durchs Netz von hier aus prüfen</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the way to the server can be looked at from here.</source>
        <translation>Name oder Adresse des VPN-Servers. Dies ist kein Windows-Computer, darum lässt sich von hier nur der Weg zum Server ansehen.</translation>
    </message>
    <message>
        <source>This computer has no VPN connection that Windows shows. Type the name or address of the server that it should reach. Without it only this computer is looked at, and not the way to the server.</source>
        <translation>Dieser Computer hat keine VPN-Verbindung, die Windows zeigt. Geben Sie Name oder Adresse des Servers ein, den er erreichen soll. Ohne sie wird nur dieser Computer angesehen und nicht der Weg zum Server.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it only this computer is looked at, and not the way to the server.</source>
        <translation>Name oder Adresse des VPN-Servers. Ohne sie wird nur dieser Computer angesehen und nicht der Weg zum Server.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Geben Sie zuerst Name oder Adresse des VPN-Servers ein.</translation>
    </message>
    <message>
        <source>This is not a server name or address. It looks like %1 or %2.</source>
        <translation>Das ist kein Servername und keine Adresse. So sieht das aus: %1 oder %2.</translation>
    </message>
    <message>
        <source>&amp;Let Windows try this connection, too</source>
        <translation>&amp;Windows diese Verbindung auch selbst versuchen lassen</translation>
    </message>
    <message>
        <source>Windows dials with what it has saved for it, and hangs up again. That shows most, and may take a minute.</source>
        <translation>Windows wählt mit dem, was es dafür gespeichert hat, und legt wieder auf. Das zeigt am meisten und kann eine Minute dauern.</translation>
    </message>
</context>
<context>
    <name>fix789::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was eingegeben ist</translation>
    </message>
    <message>
        <source>There is a blank at the edge of this key. It is tried as it is, and then without the blank.</source>
        <translation>Am Rand dieses Schlüssels steht ein Leerzeichen. Er wird so versucht, wie er ist, und dann ohne das Leerzeichen.</translation>
    </message>
    <message>
        <source>This key has characters that only look like those of a keyboard, as from a PDF or a chat. It is tried as it is, and then with the keyboard&apos;s.</source>
        <translation>Dieser Schlüssel enthält Zeichen, die nur wie die einer Tastatur aussehen, etwa aus einem PDF oder einem Chat. Er wird so versucht, wie er ist, und dann mit denen der Tastatur.</translation>
    </message>
    <message>
        <source>This key has blanks at its edges, and characters that only look like those of a keyboard. It is tried as it is, and then cleaned of them.</source>
        <translation>Dieser Schlüssel hat Leerzeichen am Rand und Zeichen, die nur wie die einer Tastatur aussehen. Er wird so versucht, wie er ist, und dann davon bereinigt.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>I know the pre-shared key</source>
        <translation>Ich kenne den vorinstallierten Schlüssel</translation>
    </message>
    <message>
        <source>With it we can prove whether it is right. It is tried exactly as it stands here, and forgotten when this window is closed.</source>
        <translation>Damit können wir beweisen, ob er stimmt. Er wird genau so versucht, wie er hier steht, und vergessen, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Im Schlüsselspeicher dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Use the key that is kept</source>
        <translation>Aufbewahrten Schlüssel nehmen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>I know the user name and the password, too</source>
        <translation>Ich kenne auch Benutzernamen und Kennwort</translation>
    </message>
    <message>
        <source>With them the sign-in is tried as well, once. This program never keeps them.</source>
        <translation>Damit wird auch die Anmeldung versucht, ein Mal. Dieses Programm bewahrt sie nie auf.</translation>
    </message>
    <message>
        <source>A key or a password has at most 1,024 bytes. This is longer; perhaps more was pasted than was meant.</source>
        <translation>Ein Schlüssel oder ein Kennwort hat höchstens 1.024 Byte. Dies ist länger; vielleicht wurde mehr eingefügt als gemeint.</translation>
    </message>
    <message>
        <source>The user name and the password belong together. Fill in both, or neither.</source>
        <translation>Benutzername und Kennwort gehören zusammen. Füllen Sie beides aus oder keines.</translation>
    </message>
    <message>
        <source>Signing in comes after the pre-shared key. Fill in the key as well.</source>
        <translation>Die Anmeldung kommt nach dem vorinstallierten Schlüssel. Füllen Sie auch den Schlüssel aus.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Fill in the VPN server as well.</source>
        <translation>Der Schlüssel lässt sich nur mit einem Server versuchen. Füllen Sie auch den VPN-Server aus.</translation>
    </message>
    <message>
        <source>The key was not kept. %1 &quot;Find out why&quot; goes on without that.</source>
        <translation>Der Schlüssel wurde nicht aufbewahrt. %1 „Herausfinden, warum“ geht ohne das weiter.</translation>
    </message>
    <message>
        <source>Fill in the VPN server first: keys are kept by its name.</source>
        <translation>Füllen Sie zuerst den VPN-Server aus: Schlüssel werden unter seinem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>The key that is kept for this server is filled in.</source>
        <translation>Der für diesen Server aufbewahrte Schlüssel ist eingetragen.</translation>
    </message>
</context>
<context>
    <name>fix789::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>Anmeldeseite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht mehr &amp;warten</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Warten auf die Anmeldung</translation>
    </message>
    <message>
        <source>Log in there. We watch meanwhile, and look again by ourselves as soon as the network lets us through.</source>
        <translation>Melden Sie sich dort an. Wir sehen inzwischen zu und sehen von selbst noch einmal nach, sobald das Netz uns durchlässt.</translation>
    </message>
    <message>
        <source>Waiting until the login is done. Then we look again by ourselves.</source>
        <translation>Warten, bis die Anmeldung geschehen ist. Dann sehen wir von selbst noch einmal nach.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login comes up there. We watch meanwhile.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Öffnen Sie ihn selbst und rufen Sie irgendeine Seite auf: Dort erscheint die Anmeldung. Wir sehen inzwischen zu.</translation>
    </message>
    <message>
        <source>The network lets us through. Looking again...</source>
        <translation>Das Netz lässt uns durch. Wir sehen noch einmal nach ...</translation>
    </message>
    <message>
        <source>The network still does not let us through. Open the login page again when you are ready.</source>
        <translation>Das Netz lässt uns noch immer nicht durch. Öffnen Sie die Anmeldeseite noch einmal, wenn Sie so weit sind.</translation>
    </message>
</context>
<context>
    <name>fix789::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail or a chat.</source>
        <translation>Kopiert. Fügen Sie es in eine E-Mail oder einen Chat ein.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern ...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>It is shown in your browser, which prints it.</source>
        <translation>Es wird in Ihrem Browser gezeigt, der es druckt.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Speichern Sie die Anfrage und drucken Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>fix789::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The changes are made. The computer could not be looked at again.</source>
        <translation>Die Änderungen sind gemacht. Der Computer ließ sich danach nicht noch einmal ansehen.</translation>
    </message>
    <message>
        <source>It is mended.</source>
        <translation>Es ist behoben.</translation>
    </message>
    <message>
        <source>The changes are made. They take effect when Windows is restarted.</source>
        <translation>Die Änderungen sind gemacht. Sie wirken, sobald Windows neu gestartet wird.</translation>
    </message>
    <message>
        <source>The changes are made. Restart Windows, then try the VPN.</source>
        <translation>Die Änderungen sind gemacht. Starten Sie Windows neu und versuchen Sie dann das VPN.</translation>
    </message>
    <message>
        <source>The changes are made, and something else is left.</source>
        <translation>Die Änderungen sind gemacht, und etwas anderes ist noch übrig.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Alles ist wieder genau so, wie es war.</translation>
    </message>
    <message>
        <source>Not everything was put back: somebody else has changed a place meanwhile.</source>
        <translation>Nicht alles wurde zurückgestellt: Jemand anderes hat inzwischen etwas davon verändert.</translation>
    </message>
    <message>
        <source>The changes could not be taken back.</source>
        <translation>Die Änderungen ließen sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed: the cause was not there any more.</source>
        <translation>Nichts wurde verändert: Die Ursache war nicht mehr da.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as before.</source>
        <translation>Angehalten. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as before.</source>
        <translation>Die Änderungen ließen sich nicht machen. Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be put back.</source>
        <translation>Die Änderungen ließen sich nicht machen, und nicht alles ließ sich zurückstellen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>A recorded computer is never restarted, so this is as far as practice goes.</source>
        <translation>Ein aufgezeichneter Computer wird nie neu gestartet; weiter geht die Übung hier nicht.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state over a shutdown.</source>
        <translation>Wählen Sie %1, nicht %2: Beim Herunterfahren behält Windows oft seinen Zustand.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
    <message>
        <source>The report says which places are left, with what is there now.</source>
        <translation>Im Bericht steht, was übrig ist und was dort jetzt steht.</translation>
    </message>
    <message>
        <source>How it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>Was zurückgenommen wurde</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was verändert wurde</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>Es geht &amp;immer noch nicht</translation>
    </message>
    <message>
        <source>Show what to &amp;send</source>
        <translation>Zeigen, was zu &amp;senden ist</translation>
    </message>
    <message>
        <source>The changes take effect when Windows is restarted. Restart it, start this program again, and go on from there.</source>
        <translation>Die Änderungen wirken, sobald Windows neu gestartet ist. Starten Sie es neu, öffnen Sie dieses Programm wieder und machen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows remembers how it failed, then choose %1. If nothing new is found, go back to the start and fill in the pre-shared key: then we can prove whether it is right.</source>
        <translation>Versuchen Sie das VPN in Windows noch einmal, damit Windows sich merkt, woran es scheitert, und wählen Sie dann %1. Findet sich nichts Neues, gehen Sie zum Anfang zurück und tragen Sie den vorinstallierten Schlüssel ein: Dann können wir beweisen, ob er stimmt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows remembers how it failed, then choose %1. If nothing new is found, save the report and give it to whoever looks after the VPN.</source>
        <translation>Versuchen Sie das VPN in Windows noch einmal, damit Windows sich merkt, woran es scheitert, und wählen Sie dann %1. Findet sich nichts Neues, speichern Sie den Bericht und geben Sie ihn der Person, die sich um das VPN kümmert.</translation>
    </message>
    <message>
        <source>Now it is for others to act.</source>
        <translation>Jetzt sind andere an der Reihe.</translation>
    </message>
    <message>
        <source>When they have answered, come back and look again: then it shows whether it helped. Nothing was changed on this computer. Save the report if you want to keep it.</source>
        <translation>Wenn sie geantwortet haben, kommen Sie wieder und sehen Sie noch einmal nach: Dann zeigt sich, ob es geholfen hat. An diesem Computer wurde nichts geändert. Speichern Sie den Bericht, wenn Sie ihn behalten möchten.</translation>
    </message>
</context>
<context>
    <name>fix789::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is not looked at and not changed.</source>
        <translation>Übungscomputer (aufgezeichnet). Ihr eigener Computer wird weder angesehen noch verändert.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is not looked at and not changed.</source>
        <translation>Aufgezeichneter Computer %1. Ihr eigener Computer wird weder angesehen noch verändert.</translation>
    </message>
</context>
<context>
    <name>fix789::RepairPage</name>
    <message>
        <source>This would be changed</source>
        <translation>Das würde verändert</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept. %1 puts it back exactly. Only the recorded computer is changed.</source>
        <translation>Was jetzt dort steht, wird aufbewahrt. %1 stellt es genau wieder her. Nur der aufgezeichnete Computer wird verändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept. %1 puts it back exactly.</source>
        <translation>Was jetzt dort steht, wird aufbewahrt. %1 stellt es genau wieder her.</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>takes effect after a restart</source>
        <translation>wirkt nach einem Neustart</translation>
    </message>
    <message>
        <source>asks for an administrator</source>
        <translation>braucht einen Administrator</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>&amp;Abschluss zeigen</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Diese Ä&amp;nderungen machen</translation>
    </message>
    <message>
        <source>The administrator&apos;s consent was not given. Nothing was changed.</source>
        <translation>Der Administrator hat nicht zugestimmt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The part of the program that makes changes could not be started. Nothing was changed.</source>
        <translation>Der Teil des Programms, der Änderungen macht, ließ sich nicht starten. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This is temporary: a policy of your organisation sets it again, usually within two hours. For good, the administrators of that policy have to change it.</source>
        <translation>Das hält nur eine Weile: Eine Richtlinie Ihrer Organisation setzt es wieder zurück, meist innerhalb von zwei Stunden. Auf Dauer müssen die Administratoren dieser Richtlinie sie ändern.</translation>
    </message>
    <message>
        <source>Tick it only if you are sure.</source>
        <translation>Haken Sie es nur an, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>%1 of %2 made: %3</source>
        <translation>%1 von %2 gemacht: %3</translation>
    </message>
</context>
<context>
    <name>fix789::ReportBar</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied. It names the server; your account and your folders are left out.</source>
        <translation>Kopiert. Der Server steht darin; Ihr Konto und Ihre Ordner sind weggelassen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>Bericht &amp;speichern ...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>Bericht &amp;drucken ...</translation>
    </message>
    <message>
        <source>Pages (*.html);;Texts (*.txt);;For programs (*.json)</source>
        <translation>Seiten (*.html);;Texte (*.txt);;Für Programme (*.json)</translation>
    </message>
    <message>
        <source>It is shown in your browser. Print it from there.</source>
        <translation>Er wird in Ihrem Browser gezeigt. Drucken Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Speichern Sie den Bericht und drucken Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>fix789::ResultPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>&amp;Zeigen, was zu ändern ist</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>So wissen wir es</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Wer etwas tun kann</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Sie, an diesem Computer. Jede Änderung wird gezeigt, bevor sie gemacht wird.</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>Go back and name the VPN server: then the way to it is looked at as well.</source>
        <translation>Gehen Sie zurück und nennen Sie den VPN-Server: Dann wird auch der Weg zu ihm angesehen.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, the password and the pre-shared key with what you were given.</source>
        <translation>Versuchen Sie das VPN noch einmal. Geht es immer noch nicht, vergleichen Sie Benutzernamen, Kennwort und vorinstallierten Schlüssel mit dem, was man Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>What would tell</source>
        <translation>Das würde es zeigen</translation>
    </message>
    <message>
        <source>Wait a minute, then look again.</source>
        <translation>Warten Sie eine Minute und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Look again. What could not be looked at stands below.</source>
        <translation>Sehen Sie noch einmal nach. Was sich nicht ansehen ließ, steht unten.</translation>
    </message>
    <message>
        <source>A repair begun on %1 was cut off in the middle. Take it back before you change anything else.</source>
        <translation>Eine Reparatur vom %1 wurde mittendrin abgebrochen. Nehmen Sie sie zurück, bevor Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be taken back.</source>
        <translation>Am %1 wurde eine Reparatur gemacht. Sie lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>Diese Reparatur &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <translation>Von uns verändert</translation>
    </message>
    <message>
        <source>The key, the name and the password are right. Try the VPN again.</source>
        <translation>Schlüssel, Name und Kennwort stimmen. Versuchen Sie das VPN noch einmal.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and the password with what you were given.</source>
        <translation>Der vorinstallierte Schlüssel stimmt. Versuchen Sie das VPN noch einmal. Geht es immer noch nicht, vergleichen Sie Benutzernamen und Kennwort mit dem, was man Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and fill in the pre-shared key: then we can prove whether it is right.</source>
        <translation>Versuchen Sie das VPN noch einmal. Geht es immer noch nicht, gehen Sie zurück und geben Sie den vorinstallierten Schlüssel ein: Dann können wir beweisen, ob er stimmt.</translation>
    </message>
    <message>
        <source>Show what to &amp;send</source>
        <translation>Zeigen, was zu &amp;senden ist</translation>
    </message>
    <message>
        <source>There is something for others to do, too.</source>
        <translation>Auch für andere gibt es etwas zu tun.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest for them</source>
        <translation>Anfrage an sie k&amp;opieren</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>Erst &amp;lesen</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>In diesem Netz</translation>
    </message>
    <message>
        <source>What you may know</source>
        <translation>Was Sie vielleicht wissen</translation>
    </message>
    <message>
        <source>Something can be mended on this computer meanwhile.</source>
        <translation>Inzwischen lässt sich an diesem Computer etwas reparieren.</translation>
    </message>
</context>
<context>
    <name>fix789::SendPage</name>
    <message>
        <source>It says what was found, how we know, and what is asked of them. It names the server; your account and your folders are left out.</source>
        <translation>Darin steht, was gefunden wurde, woher wir es wissen und worum wir bitten. Der Server ist genannt; Ihr Konto und Ihre Ordner sind weggelassen.</translation>
    </message>
    <message>
        <source>I have &amp;sent it</source>
        <translation>Ich habe es &amp;gesendet</translation>
    </message>
    <message>
        <source>This is for %1</source>
        <translation>Das ist für %1</translation>
    </message>
    <message>
        <source>These are for others to do</source>
        <translation>Das ist von anderen zu tun</translation>
    </message>
</context>
<context>
    <name>fix789::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Der aufgezeichnete Computer wird verändert ...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Wir warten auf die Zustimmung eines Administrators und machen dann die Änderungen ...</translation>
    </message>
    <message>
        <source>Looking again...</source>
        <translation>Es wird noch einmal nachgesehen ...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Die Änderungen werden vorgenommen ...</translation>
    </message>
</context>
<context>
    <name>fix789::StageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The negotiation, rung by rung</source>
        <translation>Die Verhandlung, Stufe für Stufe</translation>
    </message>
</context>
<context>
    <name>fix789::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Warum geht mein VPN nicht?</translation>
    </message>
    <message>
        <source>We look at everything between a computer and its VPN server and say what is wrong in one sentence. Nothing is changed before you agree, and changes can be taken back.</source>
        <translation>Wir sehen alles zwischen einem Computer und seinem VPN-Server an und sagen in einem Satz, was nicht stimmt. Nichts wird verändert, bevor Sie zustimmen, und Änderungen lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>Practise on a recorded computer</source>
        <translation>An einer Aufzeichnung üben</translation>
    </message>
    <message>
        <source>A Windows 11 computer whose VPN fails. Find out why, mend it, take it back.</source>
        <translation>Ein Computer mit Windows 11, dessen VPN nicht geht. Ursache finden, beheben, zurücknehmen.</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Einen gespeicherten Fall öffnen</translation>
    </message>
    <message>
        <source>A computer that was recorded somewhere else.</source>
        <translation>Ein Computer, der anderswo aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Open a saved case...</source>
        <translation>Einen gespeicherten Fall öffnen ...</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Fälle (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The practice computer could not be saved into your own folder.</source>
        <translation>Der Übungscomputer ließ sich nicht in Ihrem eigenen Ordner speichern.</translation>
    </message>
    <message>
        <source>&amp;Go on where we stopped</source>
        <translation>Dort &amp;weitermachen, wo wir aufgehört haben</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>A repair begun on %1 was cut off in the middle. Take it back before you change anything else.</source>
        <translation>Eine Reparatur, begonnen am %1, wurde mittendrin abgebrochen. Nehmen Sie sie zurück, bevor Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Let us see whether it helped.</source>
        <translation>Windows wurde seit der letzten Reparatur neu gestartet. Sehen wir nach, ob sie geholfen hat.</translation>
    </message>
    <message>
        <source>The last repair takes effect when Windows is restarted. Choose %1, not %2, then come back here.</source>
        <translation>Die letzte Reparatur wirkt, sobald Windows neu gestartet ist. Wählen Sie %1, nicht %2, und kommen Sie dann wieder hierher.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Herunterfahren</translation>
    </message>
</context>
<context>
    <name>fix789::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Übungscomputer (aufgezeichnet) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (aufgezeichneter Computer) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
</TS>
