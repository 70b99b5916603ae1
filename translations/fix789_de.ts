<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Teil des Programms</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Es wird kein Protokoll geführt: In den Ordner dafür lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Für die Person, die Ihnen mit diesem Programm hilft. Das Protokoll enthält weder Schlüssel noch Kennwörter.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Über Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Lizenzen zeigen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Freie Software unter der MIT-Lizenz, erstellt mit: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Was wird gesendet?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Was den Computer verlässt</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Nur, was eine Prüfung braucht. Kein Bericht, keine Statistik und keine Suche nach Updates.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>geändert und geprüft</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (es ist nicht sicher, ob das geschehen ist)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Registrierung, Zertifikate</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Netzwerkweg</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Gäste-WLAN</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Findet heraus, warum das VPN scheitert. Die Prüfung verändert nichts.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Führt nur diese Prüfungen aus und die, von denen sie abhängen.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>Die Sprache der Texte, zum Beispiel de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Vergleicht die Netzwerke, in denen „check“ auf diesem Computer ausgeführt wurde: wo der Server geantwortet hat und wo nicht.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Vergleicht nur Ergebnisse für diesen VPN-Server.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Gibt JSON aus (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Probiert den vorinstallierten Schlüssel aus, der auf der Standardeingabe angegeben wird.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Probiert den vorinstallierten Schlüssel aus, den „key set“ unter diesem Namen gespeichert hat.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Meldet sich auch als dieser Benutzer an.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Liest das Kennwort von der Standardeingabe, in der Zeile nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Probiert das Zertifikat dieses Computers aus einer Datei (PEM oder PKCS #12) statt eines Schlüssels aus.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Liest die Passphrase der Zertifikatsdatei von der Standardeingabe, in der letzten Zeile.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Prüft auch den Weg zum Responder auf dem Computer, den Sie nennen.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Liest den von „respond --paired“ angezeigten Kopplungscode von der Standardeingabe, in der Zeile nach allen anderen.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Schreibt alles Gesendete und Empfangene in diese Datei.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>Name oder Adresse des VPN-Servers.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>Die VPN-Verbindung in Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Prüft einen aufgezeichneten Computer anstelle dieses Computers.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Nimmt die Ergebnisse des Netzwerks von einem aufgezeichneten Computer und öffnet keinen Socket.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Eine Datei, die die anderen zu kontaktierenden Server nennt (siehe docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Wo Sie sind: home, retail, education, corporate-guest oder hospitality. Ändert nur die Empfehlungen, nie das Ergebnis.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Lässt Windows zuerst seine eigene Verbindung versuchen und legt dann auf.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Mit --dial: Wenn das fehlschlägt, folgt ein weiterer Versuch, während die Filter dieses Computers den Verkehr zu diesem Server zulassen.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Bestätigt --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Endet nach so vielen Sekunden; die übrigen Prüfungen werden als unbekannt gemeldet.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Gibt JSON aus (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Schreibt die Änderung, die eine Ursache auf vielen Computern behebt, und die, die sie rückgängig macht.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>Die Ursache: Kennung oder Kennung:Gegenstand.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (zwei Dateien für regedit), powershell (ein Skript) oder intune (Erkennung und Behebung).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>Der Ordner für die Dateien; standardmäßig der aktuelle Ordner.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Plant die Änderung für einen aufgezeichneten Computer anstelle dieses Computers.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Gibt JSON aus (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Listet auf, was wann geändert wurde und ob es rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>Der Verlauf eines aufgezeichneten Computers.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Gibt JSON aus (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Speichert einen vorinstallierten Schlüssel im Schlüsselspeicher dieses Systems oder löscht ihn. „set“ liest den Schlüssel von der Standardeingabe und ersetzt einen Schlüssel gleichen Namens.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>„set“ oder „forget“.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>Der Name des Schlüssels: 1 bis 64 Zeichen (Buchstaben, Ziffern und die Zeichen ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Listet die Prüfungen auf.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Zeichnet diesen Computer in einer Falldatei auf. Namen und Adressen werden durch Platzhalter ersetzt.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Schreibt stattdessen eine Kopie des Übungscomputers.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Kopiert einen aufgezeichneten Computer, mit Platzhaltern für seine Namen und Adressen.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Zeichnet auch den Netzwerkweg zu diesem Server auf.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, in die geschrieben wird.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Ändert einen aufgezeichneten Computer (seine Datei wird ersetzt) anstelle dieses Computers.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Gibt JSON aus (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Fragt nicht nach.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Führt die Prüfungen aus und schreibt einen vollständigen Bericht: was nicht stimmt, woher wir es wissen, was ausgeschlossen ist und welche Nachrichten zu senden sind. Namen von Personen und Hardwareadressen werden weggelassen.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Die Datei, in die statt auf die Standardausgabe geschrieben wird.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Beantwortet die Testanfragen von „check --responder“ auf einem anderen Computer, damit dieser einen blockierten Weg von einem stummen Server unterscheiden kann. Beantwortet sonst nichts und sendet nie mehr Bytes, als ankamen.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Ein weiterer UDP-Port neben 500, 4500 und 47890, auf dem geantwortet wird. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Antwortet nur Programmen, die den angezeigten Kopplungscode kennen.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Endet nach so vielen Sekunden.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Gibt JSON aus (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Prüft viele VPN-Server auf einmal: Beantworten sie die erste Nachricht, die Windows sendet (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Die Anzahl der gesendeten Datagramme pro Sekunde (Standard: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Gibt JSON aus (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>Die Liste: ein Server je Zeile; „#“ beginnt einen Kommentar.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Macht eine Reparatur rückgängig: den genannten Lauf oder den neuesten, der noch nicht rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Macht jede noch nicht rückgängig gemachte Reparatur rückgängig, die neueste zuerst.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>Der Lauf, wie „history“ ihn ausgibt.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>listet die Prüfungen auf</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>findet heraus, warum das VPN scheitert</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>behebt eine Ursache</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>macht eine Reparatur rückgängig</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>listet auf, was geändert wurde</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>zeichnet diesen Computer in einer Falldatei auf</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>schreibt eine Reparatur für viele Computer</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>vergleicht die Netzwerke, in denen „check“ ausgeführt wurde</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>schreibt einen vollständigen Bericht mit den zu sendenden Nachrichten</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>fasst viele Berichte zusammen</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>führt die Aushandlung mit einem VPN-Server Schritt für Schritt durch</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>speichert einen vorinstallierten Schlüssel im Schlüsselspeicher oder löscht ihn</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>prüft viele VPN-Server auf einmal</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>beantwortet die Testanfragen eines anderen Computers</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Was Sie wissen: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works oder inside-office, gefolgt von =yes, =no oder =unknown; oder server-product=KENNUNG.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>Die in der VPN-Verbindung eingestellte Datenverschlüsselung: require, maximum oder optional. Ohne diese Angabe gilt die Einstellung der Verbindung, andernfalls „require“.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>zeigt, welche Begriffe jedes VPN-Server-Produkt verwendet, oder sagt, welches Produkt ein Server ist</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Zeigt für jedes Produkt und jede Ursache, wo die Einstellung zu finden ist, was einzustellen ist und welche Zeile im Protokoll des Produkts erscheint; oder sagt, welches Produkt ein Server ist.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Nur dieses Produkt, zum Beispiel meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Nur diese Ursache, zum Beispiel psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Sagt, welches Produkt ein Server ist: anhand eines Paketmitschnitts, des Serverprotokolls, der Nachricht 2 in Hexadezimalziffern oder eines aufgezeichneten Computers.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Gibt JSON aus (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Die zu verwendenden IPsec-Parameter, in der Form von „CustomIPSecPolicies“ im Telefonbuch. Ohne diese Angabe gelten die der Verbindung.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Mit --permit: Wenn auch das fehlschlägt, folgt ein Versuch, als wäre die Firewall für diesen Server ausgeschaltet, höchstens eine Minute lang.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Wenn ein anderes Konto den Journalordner angelegt hat: benennt diesen Ordner um und legt einen neuen an.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>sagt, was sich auf diesem Computer lesen lässt</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Liest alles, was das Programm auf diesem Computer lesen kann, und zeigt das Ergebnis jedes Lesevorgangs. Ändert und sendet nichts.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Farben: always (immer), never (nie) oder auto (Standard): nur in einem Terminal und nicht, wenn NO_COLOR gesetzt ist.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Jede Prüfung mit ihrem Titel.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Warum scheitert das VPN zu diesem Server?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Eine VPN-Verbindung in Windows, mit jeder Prüfung.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Probiert auch den vorinstallierten Schlüssel aus einer Datei aus.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Ein aufgezeichneter Computer, für ein anderes Programm.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>Der VPN-Server, für Ursachen, die nur eine Aushandlung mit ihm beweisen kann.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>Die VPN-Verbindung, die „check“ untersucht hat.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Liest den vorinstallierten Schlüssel für eine Kopie der Verbindung von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Speichert diesen Benutzernamen in der Verbindung anstelle des abgelehnten.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Liest das Kennwort zum Benutzernamen aus --user von der Standardeingabe, in der Zeile nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Nimmt die Ergebnisse des Netzwerks von einem aufgezeichneten Computer.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>Die ID dieses Laufs; sie wird vom Fenster gesetzt, das die Prüfung schon ausgeführt hat.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Sagt, was geändert würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Behält die Änderung, auch wenn sie nicht hilft.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Die Ursachen, genau wie „check“ sie ausgibt: Kennung oder Kennung:Gegenstand.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Was würde geändert?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Ändert es, nach Rückfrage.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Ändert einen aufgezeichneten Computer ohne Rückfrage.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>Die neueste Reparatur.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Jede Reparatur, ohne Rückfrage.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Was wurde an diesem Computer geändert?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Dieser Computer und der Weg zu seinem Server, für jemanden, der Ihnen hilft.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Ein Computer mit zwei Fehlern, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>Die Änderung für viele Computer und das Skript, das sie erkennt.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>In welchen Netzwerken hat dieser Server geantwortet?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (Standard), html (eine Webseite), json oder ticket: höchstens fünf Zeilen für einen Helpdesk.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>Dasselbe wie --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Alles, mit den zu sendenden Nachrichten.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Höchstens fünf Zeilen für einen Helpdesk.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Eine Webseite über einen aufgezeichneten Computer.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Welche Ursachen sind die häufigsten?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Wie weit kommt die Aushandlung?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>Dasselbe, mit jedem Paket in einer Datei für Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Fragt nach einem Schlüssel und speichert ihn unter diesem Namen.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Löscht ihn.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Welche dieser Server antworten?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Wo wird der Schlüssel bei diesem Produkt eingestellt, und was sagt sein Protokoll?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Welches Produkt hat dieses Protokoll geschrieben?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Was lässt sich auf diesem Computer lesen?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Beantwortet „check --responder“ von einem anderen Computer.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (Standard), man (eine Handbuchseite für man(1)) oder bash, zsh oder powershell (Vervollständigung für diese Shell). Die Handbuchseite und die Vervollständigung beschreiben immer alle Befehle, und zwar auf Englisch.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>Der Befehl; ohne ihn eine Zeile für jeden Befehl.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>Dasselbe wie „check --help“.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Vervollständigung in bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Behebt Ursachen, die „check“ gefunden hat, und nur, solange sie vorhanden sind.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Führt die Aushandlung mit einem VPN-Server wie Windows durch und zeigt, wie weit sie kommt, danach das Ergebnis von „check“.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>zeigt Hilfe und schreibt die Handbuchseite und die Vervollständigungen</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Zeigt die Hilfe zu einem Befehl oder schreibt die Handbuchseite oder die Vervollständigung für eine Shell.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>„fix789ctl BEFEHL --help“ zeigt die Optionen eines Befehls, mit Beispielen und Rückgabewerten.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Gibt auch aus, woher wir es wissen, was zu tun ist, und jede Prüfung.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>falsche Argumente oder eine Datei, die nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>dieser Computer konnte nicht untersucht werden</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>eine Ursache ist bestätigt</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>unbestimmt, oder die Prüfungen konnten nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>erledigt, oder es gab nichts zu tun</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>abgelehnt, zum Beispiel, weil die Ursache nicht vorliegt; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>fehlgeschlagen oder vom System verweigert; alles ist wie zuvor</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>abgebrochen; alles ist wie zuvor</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>fehlgeschlagen, und nicht alles konnte wiederhergestellt werden; die Ausgabe listet auf, was nicht</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Zeigt auch eine Tabelle nach Standort, Netzwerk, Produkt oder Tag.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Gibt stattdessen eine Zeile je Bericht aus: csv oder jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Berichte von „check --json“ oder „report --json“, Ergebnisse von „fix --json“, Dateien mit einem davon in jeder Zeile (*.jsonl) oder Ordner, die solche Dateien enthalten.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>Und an welchen Standorten? Aus einem Ordner, der für jeden Standort einen Ordner enthält.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Eine Zeile je Bericht, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Fasst viele Berichte zusammen: wie oft jede Ursache gefunden wurde, wo und wann, was offen blieb und wie die Reparaturen ausgingen.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>sagt, was sich auf diesem Computer geändert hat, seit der Referenzzustand gespeichert wurde</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Sagt, was sich auf diesem Computer geändert hat, seit mit --keep der Referenzzustand gespeichert wurde, als das VPN funktionierte.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>prüft einen ganzen Standort: seine Regeln und seine Netzwerke</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Gibt das ganze Ergebnis in einer Zeile aus und nichts auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Addiert diese Zahl zu jedem Rückgabewert außer 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Schreibt das Ergebnis auch in das Windows-Ereignisprotokoll.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Fügt das Ergebnis auch dieser Datei hinzu, als eine Zeile JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>Der VPN-Server; mit „survey“ ein anderer Server als der erste in der Standortdatei.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Mit „audit“ nur dieses Netzwerk (Name oder ID). Mit „survey“ der Name des WLANs, falls dieser Computer ihn nicht feststellen kann.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>Die Rolle des Clients: mit „audit“ der Name einer Gruppenrichtlinie oder eines Identity-PSK; mit „survey“ die Rolle, die dieser Computer hat.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Gibt JSON aus (fix789.audit/1 oder fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Mit „audit“: die ID der Meraki-Organisation; nicht nötig, wenn der API-Schlüssel nur auf eine Zugriff hat.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>Dasselbe wie --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Mit „audit“: liest stattdessen einen Ordner mit aufgezeichneten Antworten und kontaktiert niemanden.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>Dasselbe wie --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Mit „audit“: eine Adresse des VPN-Servers, wenn sein Name nicht aufgelöst werden soll; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Mit „audit“: nur dieses WLAN (Name oder Nummer).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Mit „audit“: ein einzelner Client, nach seiner Hardwareadresse.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Mit „audit“: liest den API-Schlüssel des Dashboards von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>Dasselbe wie --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Mit „audit“: nimmt den API-Schlüssel, den „key set“ unter diesem Namen gespeichert hat (Standard: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Mit „audit“: wo die Organisation gehostet wird: com, ca, cn, in oder gov (Standard: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Für Tests: ein Server auf diesem Computer, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Mit „audit“: speichert die Antworten in diesem neuen Ordner, ohne Schlüssel und ohne Namen von Personen.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Mit „audit“: schreibt eine Seite zum Aufbewahren; gibt es die Datei schon, markiert die neue Seite, was sich seitdem geändert hat.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Mit „survey“: die signierte Standortdatei: was wo zu erwarten ist.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Mit „survey“: eine Datei mit den öffentlichen Schlüsseln, mit denen Standortdateien signiert sein dürfen.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Mit „survey“: wo der Stand der Standortprüfung gespeichert wird, damit sie dort weitergehen kann, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Mit „survey“: schreibt die Matrix als Webseite (HTML).</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Mit „survey“: schreibt die Matrix als Tabelle (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Mit „sign“: die Datei mit dem privaten Schlüssel (Ed25519, PEM). Gibt es sie nicht, wird sie angelegt, mit dem öffentlichen Schlüssel daneben (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Welche Regel blockiert das VPN, in welchem WLAN? Mit einer Seite zum Aufbewahren.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Signiert, was an einem Standort zu erwarten ist.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Prüft dieses Netzwerk und sagt, mit welchem Sie sich als Nächstes verbinden sollen.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>nichts blockiert das VPN, alles ist wie erwartet, oder die Datei ist signiert</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>eine Regel blockiert das VPN, oder ein Netzwerk ist nicht wie erwartet</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>unbestimmt, oder das Dashboard konnte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Speichert den Zustand dieses Computers als Referenzzustand; tun Sie das, solange das VPN funktioniert.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Die zu verwendende Datei mit dem Referenzzustand, anstelle der Datei im eigenen Ordner dieses Benutzers.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Verwendet einen aufgezeichneten Computer anstelle dieses Computers.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Gibt JSON aus (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Solange das VPN funktioniert.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Wenn es nicht mehr funktioniert: Was hat sich seitdem geändert?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>„site audit“ sagt für jedes WLAN einer Meraki-Organisation, welche Regel das VPN durchlässt oder blockiert; „site survey“ prüft die Netzwerke eines Standorts nacheinander; „site sign“ signiert die Datei, die sagt, was an einem Standort zu erwarten ist; und „site playbook“ sagt, was an einer bestimmten Art von Ort meist schiefgeht. Keiner dieser Befehle ändert etwas am Standort.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>kontaktiert einen VPN-Server immer wieder</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Kontaktiert einen VPN-Server immer wieder und sagt, wann er über UDP 500 und 4500 erreicht wurde und wann nicht.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Mit „survey“: geht von Netzwerk zu Netzwerk und wartet jeweils, bis Sie damit verbunden sind.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>„audit“, „survey“, „sign“ oder „playbook“.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Mit „sign“: die Standortdatei (JSON, fix789.site/1). Mit „playbook“: retail, education, corporate-guest oder hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Was geht in einer Filiale meist schief, und was ist zuerst zu prüfen?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Wie lange beobachtet wird, höchstens 168 Stunden (Standard: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>Die Pause zwischen zwei Durchgängen, 10 bis 3600 Sekunden (Standard: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Liest einen einzelnen Durchgang von einem aufgezeichneten Computer.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Gibt JSON aus (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>Es scheitert nur ab und zu: wann, und auf welchem Port? Strg+C beendet die Beobachtung vorzeitig.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>der Server hat in jedem Durchgang auf beiden Ports geantwortet</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>eine Antwort hat mindestens einmal gefehlt, oder der Server konnte nicht kontaktiert werden</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>ein zufälliger Name unter %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>Der VPN-Server</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>der, den Sie wählen</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Dieselben ersten Nachrichten, die Windows sendet, um zu sehen, wie weit sie kommen. Ein vorinstallierter Schlüssel wird nie gesendet: Die Aushandlung prüft nur, ob beide Seiten denselben haben. Benutzername und Kennwort gehen nur durch den verschlüsselten Tunnel, einmal, und nur, wenn Sie sie eingeben.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>Der DNS-Server dieses Netzwerks</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Die Namen, die eine Prüfung braucht, und diese, deren Antworten bekannt sind: So sehen wir, ob die DNS-Antworten hier echt sind.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Webseiten mit bekannter Antwort</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows und Browser rufen dieselben Seiten auf. Eine andere Antwort zeigt, dass dieses Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Seiten Ihrer Organisation</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>In den Einstellungen genannt. Sie zeigen, ob dieses Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>Die Anmeldeseite dieses Netzwerks</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Nur wenn das Netzwerk diese Aufrufe auf eine Anmeldeseite umleitet oder eine ankündigt, um zu sehen, was das für eine Seite ist. Es wird kein Formular gesendet und keinem Link gefolgt.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Sie antworten mit der Adresse, unter der das Internet diesen Computer sieht. Das zeigt auch, ob UDP aus diesem Netzwerk herauskommt.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Zeitserver</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Ihre Antwort zeigt, ob UDP aus diesem Netzwerk herauskommt und ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Webserver über UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Ein Paket ohne Inhalt. Die Antwort zeigt, ob große UDP-Pakete aus diesem Netzwerk herauskommen.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>DNS-Server außerhalb dieses Netzwerks</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>Sie werden nach den Root-Nameservern des Internets gefragt, um zu sehen, ob dieses Netzwerk andere DNS-Server durchlässt.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>DNS-Server, die zum Vergleich gefragt werden</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>Diese Server werden nach dem Namen des VPN-Servers gefragt, um die Antworten zu vergleichen. Namen interner Netzwerke, etwa solche mit der Endung .local, werden nicht an sie gesendet.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Was gesendet wird, an wen und warum</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Bevor Sie %1 wählen, wird nichts gesendet, und an die Entwickler dieses Programms wird nie etwas gesendet. Eine Prüfung kontaktiert nur die unten aufgeführten Stellen. Beim Prüfen eines aufgezeichneten Computers wird niemand kontaktiert.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Ursache finden</translation>
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
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Diese Datei enthält keinen Fall, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Dieser Fall wurde von einer neueren Version des Programms gespeichert. Diese Version kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Diese Datei ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Die Datei des aufgezeichneten Computers gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Die Datei des aufgezeichneten Computers wurde inzwischen beschädigt.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Dieser Computer ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Für diesen Server ist kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Der Schlüsselspeicher hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Der Schlüsselspeicher hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>Der Schlüsselspeicher hat einen Fehler gemeldet.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>Sie wählen die VPN-Verbindung und geben den Schlüssel ein, wenn Sie ihn haben.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>Geprüft werden dieser Computer, das Netzwerk und der Server. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>ein Satz, woher wir es wissen und wer es beheben kann.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>die genaue Änderung an diesem Computer oder eine Anfrage an die Person, die etwas tun kann.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>was jetzt funktioniert, was nicht, und wie es weitergeht.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Fall öffnen: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Erneut prüfen: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Bericht speichern, drucken oder kopieren: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Diese Hilfe: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Wie Fix789 hilft</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Es findet heraus, warum ein L2TP/IPsec-VPN mit Fehler 789 oder einem ähnlichen scheitert, zeigt, woher es das weiß, und behebt, was sich an diesem Computer beheben lässt.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Nur das, dem Sie zustimmen. Jede Änderung wird zuerst gezeigt, und der bisherige Wert wird aufbewahrt. %1 stellt ihn genau wieder her, jetzt oder später: siehe %2 im Menü %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Frühere Prüfungen und Reparaturen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Was wird gesendet?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Was den Computer verlässt</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Testpakete an den VPN-Server und an einige bekannte Server. Der Bericht wird nirgendwohin gesendet: Sie selbst speichern, kopieren oder drucken ihn.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen Sie fragen können</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>Die Person, die das VPN oder das Netzwerk betreut. Im Ergebnis steht eine Anfrage, die Sie für diese Person kopieren können, und der Bericht enthält alles, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>Ein Netzwerk ohne Namen</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%2: %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%2: %1 hat nur auf einem seiner beiden Ports geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%2: %1 hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 hat bei %3 von %4 Prüfungen geantwortet.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Unterbrochen. Machen Sie diese Reparatur rückgängig, bevor Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Abgeschlossen. Sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Reparatur vom %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Netzwerke im Vergleich</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Noch nichts. Hier stehen später Prüfungen, die einen VPN-Server kontaktieren, und Reparaturen.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Hier geht es um Ihren eigenen Computer. Was Sie mit einem aufgezeichneten Computer tun, steht hier nicht.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Frühere Prüfungen und Reparaturen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Findet heraus, warum ein L2TP/IPsec-VPN unter Windows mit Fehler 789 scheitert.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Prüft einen aufgezeichneten Computer.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Prüft den Übungscomputer.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>Der VPN-Server.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>Die Sprache des Programms.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 läuft nicht als Administrator: Was es öffnet und anzeigt, darf diese Rechte nicht haben. Starten Sie es ohne „Als Administrator ausführen“. Wenn es den Computer ändert, fragt Windows nach der Zustimmung eines Administrators.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Bietet an, Ihre Änderungen rückgängig zu machen, und startet dann das Deinstallationsprogramm.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>WLAN: Name unbekannt. Windows zeigt den Namen nur, wenn Sie den Zugriff auf Ihren Standort zulassen.</translation>
    </message>
    <message>
        <source>signal %1%</source>
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
        <source>this computer: %1</source>
        <translation>dieser Computer: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS-Server: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Die Netzwerkgeräte stammen von %1, die Anmeldeseite von %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Die Netzwerkgeräte stammen von %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>Die Anmeldeseite des Netzwerks stammt von %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Über Kabel verbunden.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>Die Anmeldung gilt noch %1 Min.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows meldet, dass es mit keinem Netzwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows meldet, dass dieses Netzwerk das Internet nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Windows jetzt neu starten?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Speichern Sie zuerst Ihre Arbeit in anderen Programmen. Windows fragt nach, wenn etwas nicht gespeichert ist. Öffnen Sie danach Fix789 wieder, um zu prüfen, ob der Neustart geholfen hat.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows wurde nicht neu gestartet. Wählen Sie im Startmenü %1.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>VPN-Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows hat seine Einstellungen nicht geöffnet. Sie finden sie im Startmenü: Einstellungen, Netzwerk und Internet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>VPN jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Die Änderungen wurden vorgenommen.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>Der Computer konnte nicht noch einmal geprüft werden.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Das Problem ist behoben.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Geändert. Ein Neustart würde die Änderung abschließen.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Ein aufgezeichneter Computer lässt sich nicht neu starten, deshalb endet die Übung hier.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Geändert. Starten Sie Windows neu, um die Änderung abzuschließen.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
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
        <source>Changed, but something else stands in the way.</source>
        <translation>Geändert, aber etwas anderes steht noch im Weg.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Geändert. Noch ist nicht alles klar.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>Der Bericht listet die Einstellungen auf, die nicht wiederhergestellt wurden, mit ihren aktuellen Werten.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Alles ist wieder genau so, wie es war.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Nicht alles wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Ein anderes Programm oder eine andere Person hat inzwischen eine Einstellung geändert.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Die Änderungen ließen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>Die Ursache war nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Angehalten. Alles ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Die Änderungen ließen sich nicht vornehmen. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Die Änderungen ließen sich nicht vornehmen, und nicht alles ließ sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows hat die Zustimmung eines Administrators verlangt, aber niemand hat zugestimmt.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Das Programm, das die Änderungen vornimmt, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>Jetzt sind andere an der Reihe.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>An diesem Computer wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>Der Weg zum VPN-Server</translation>
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
        <translation>Filiale</translation>
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
        <source>Hotel, co-working space</source>
        <translation>Hotel, Coworking-Space</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Das ändert nur, an wen wir Sie verweisen. Sie können es offenlassen.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Wo sind Sie?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Was geht dort meist schief?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Was dort meist schiefgeht</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Prüfen Sie in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen Sie fragen können</translation>
    </message>
</context>
<context>
    <name>ProductQuestion</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Begriffe dieses Produkts verwenden</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>Die Anfrage nennt dann die Menüs dieses Produkts und die Zeilen in seinem Protokoll.</translation>
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
        <translation>%1 Ihre Antwort: Ja.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Ihre Antwort: Nein.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
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
        <source>The gateway of this network is %1.</source>
        <translation>Das Gateway dieses Netzwerks ist %1.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>WLAN %1</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>Das Netzwerk, mit dem dieser Computer verbunden ist.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>PC (Aufzeichnung)</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall vor Ort</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>Die Firewall oder der Router zwischen diesem Ort und dem Internet.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Alles zwischen diesem Ort und dem Standort des Servers.</translation>
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
        <source>Possible: %1</source>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>So lässt es sich klären: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Ein Netzwerk ohne Namen</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (dieses Netzwerk)</translation>
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
        <translation>Derselbe Server von anderen Netzwerken aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Den Rest kann ein Administrator mit diesem Befehl prüfen: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Befehl für den Administrator kopieren</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std.</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 Tg.</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Noch nicht bekannt: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Das lässt sich nicht feststellen, %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Ist dieses Protokoll noch das richtige?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Das schließt aus: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dieses Netzwerk</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Die Aushandlung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Einzelheiten (Prüfungen: %1, ausgeschlossene Ursachen: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>An diesem Computer wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Alles zwischen diesem Computer und dem Server funktioniert.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Der Weg von hier zum Server funktioniert.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Das geht wahrscheinlich von selbst vorbei.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Nicht alles, worauf es ankommt, ließ sich prüfen.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Eine Erklärung bleibt, sie ist aber noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Zwei Erklärungen kommen infrage.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Drei Erklärungen kommen infrage.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Vier Erklärungen kommen infrage.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Mehrere Erklärungen kommen infrage.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Sie haben die Prüfung angehalten, bevor sie abgeschlossen war.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>Die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>Die Person, die dieses Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>Die Person, die den VPN-Server betreibt.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>Die Person, die Ihr Konto betreut.</translation>
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
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows ist mit Fehler %1 gescheitert, aber uns antwortet der Server.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows ist mit Fehler %1 gescheitert.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>Der Server antwortet von hier aus nicht.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>Der Server antwortet. Was im Weg steht, ist noch nicht bewiesen.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Zwei Dinge stehen im Weg.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Drei Dinge stehen im Weg.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Vier Dinge stehen im Weg.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Mehrere Dinge stehen im Weg.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Alle lassen sich an diesem Computer beheben und auch rückgängig machen.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Das lässt sich an diesem Computer beheben und auch rückgängig machen.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Einige davon lassen sich an diesem Computer beheben. Den Rest müssen andere Personen beheben.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Alle Prüfungen dieses Computers, die möglich waren, sind bestanden.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Der Weg zu einem Server wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>Schlüssel, Benutzername und Kennwort stimmen. Versuchen Sie das VPN noch einmal.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>Der vorinstallierte Schlüssel stimmt. Versuchen Sie das VPN noch einmal. Wenn es immer noch scheitert, vergleichen Sie Benutzernamen und Kennwort mit denen, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Versuchen Sie das VPN noch einmal. Wenn es immer noch scheitert, vergleichen Sie Benutzernamen, Kennwort und vorinstallierten Schlüssel mit denen, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Versuchen Sie das VPN noch einmal. Wenn es immer noch scheitert, gehen Sie zurück, und geben Sie den vorinstallierten Schlüssel ein: Dann können wir beweisen, ob er stimmt.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>Von %1 aus hat derselbe Server geantwortet, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>Von %1 aus hat derselbe Server geantwortet.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Ein ganzer Standort: Welche Regel blockiert das VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Liest, was das Meraki-Dashboard über einen Standort sagt, und nennt die Regel, die das VPN erlaubt oder blockiert. Für die Personen, die das Netzwerk betreuen.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>Standort &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>Seite &amp;speichern ...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken ...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Das Dashboard wird gelesen</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Die Aufzeichnung wird gelesen.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Webseiten (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>Die Seite wurde gespeichert.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Die Datei gibt es schon, sie ist aber keine von Fix789 gespeicherte Seite. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>Die Seite wurde gespeichert. Seit der vorigen Fassung hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Die Seite konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Anfrage kopieren</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Keine der gelesenen Regeln blockiert das VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>Namen von Personen, Computern und Netzwerken e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Jeder Server, jede Verbindung, jedes Netzwerk, jedes Konto und jede Adresse wird überall durch denselben Platzhalter ersetzt, zum Beispiel server-1.example oder 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
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
        <source>not tested</source>
        <translation>nicht geprüft</translation>
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
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Eine Regel blockiert das VPN an %n Stelle</numerusform>
            <numerusform>Eine Regel blockiert das VPN an %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>An %n Stelle ließ sich nicht feststellen, ob das VPN durchgelassen wird</numerusform>
            <numerusform>An %n Stellen ließ sich nicht feststellen, ob das VPN durchgelassen wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Datenverkehr zu %1, an %n Stelle geprüft.</numerusform>
            <numerusform>Datenverkehr zu %1, an %n Stellen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>Die Seite, die gespeichert werden kann, zeigt %n weitere Stelle.</numerusform>
            <numerusform>Die Seite, die gespeichert werden kann, zeigt %n weitere Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Basisfiltermodul</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>IKE- und AuthIP IPsec-Schlüsselerstellungsmodule</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>IPsec-Richtlinien-Agent</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>RAS-Verbindungsverwaltung</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>SSTP-Dienst</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonie</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Es wurde kein Server genannt.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Das Netzwerk wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Angehalten, bevor der Server geantwortet hatte.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Der Server ließ sich nicht kontaktieren.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Der Server beantwortet den Schlüsselaustausch</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>Der Wert für Server hinter NAT enthält %1. Windows liest hier nur eine Zahl (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>Der Wert für Server hinter NAT wurde gesetzt, aber Windows wurde seitdem nicht neu gestartet.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>Der Server steht hinter NAT, aber dieser Computer erlaubt das nicht (der Wert ist %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
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
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>Der Registrierungsschlüssel mit dem Wert für Server hinter NAT wurde nach dem letzten Neustart geändert. Windows liest ihn beim nächsten Neustart.</translation>
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
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Nach dem Neustart kann sich Windows mit VPN-Servern hinter NAT verbinden.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Server hinter NAT sind erlaubt, wo es nötig ist</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Ob IPsec für L2TP abgeschaltet ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec enthält %1; das ist keine Zahl, die Windows lesen kann.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows ist so eingestellt, dass es L2TP nicht mit IPsec schützt (ProhibitIpSec ist 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec wurde berichtigt, aber Windows wurde seitdem nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows schützt L2TP mit IPsec, so wie es sein soll.</translation>
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
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>Der Name „%1“ wird in %2 aufgelöst.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>Der DNS-Server meldet, dass es keinen Server namens „%1“ gibt.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>Der DNS-Server hat auf die Anfrage nach „%1“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Öffnen Sie eine beliebige Webseite. Wenn sie sich öffnet, liegt es nur an DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Der Name des Servers ließ sich nicht auflösen.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>Der Name des Servers lässt sich in eine Adresse auflösen</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Der Starttyp von „%1“ ist „Deaktiviert“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>„%1“ startet mit dem Computer, wurde aber mit Fehler %2 beendet.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows hat keinen Dienst namens „%1“.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Ein Dienst, den das VPN braucht, kann nicht laufen: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Diese Dienste ließen sich nicht prüfen: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Alle Dienste, die das VPN braucht, können laufen.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>Der Dienst „%1“ ist aktiviert.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
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
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows selbst ist beschädigt. Bitten Sie die Person, die diesen Computer betreut, die Windows-Installation zu reparieren (sfc /scannow oder eine Reparaturinstallation).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>Der Dienst „%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Wir können ihn mit seinem üblichen Starttyp wieder aktivieren. Dafür ist ein Administrator nötig.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>Der Dienst „%1“ lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, im Systemprotokoll der Ereignisanzeige nach Einträgen zu diesem Dienst zu suchen.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows ist so eingestellt, dass es L2TP nicht mit IPsec schützt.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Wir können den Wert zurücksetzen. Dafür ist ein Administrator nötig, und die Änderung wird erst nach einem Neustart wirksam. Haben Ihre Administratoren eine eigene IPsec-Richtlinie angelegt, fragen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>Der Registrierungswert für Server hinter NAT hat den falschen Typ.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Wir können ihn als Zahl schreiben. Dafür ist ein Administrator nötig, und die Änderung wird erst nach einem Neustart wirksam.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>Der VPN-Server steht hinter einem Router (NAT), und Windows erlaubt das nicht.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Wir können es erlauben. Dafür ist ein Administrator nötig, und die Änderung wird erst nach einem Neustart wirksam.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Windows muss neu gestartet werden, bevor eine Änderung wirksam wird.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Wählen Sie „Neu starten“, nicht „Herunterfahren“: Beim Herunterfahren behält Windows oft seinen Zustand. Versuchen Sie dann das VPN noch einmal.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Einen Server mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Vergleichen Sie den Namen des Servers in der VPN-Verbindung Buchstabe für Buchstabe mit dem, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Dieser Computer hat keine Internetverbindung.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Verbinden Sie sich zuerst mit einem Netzwerk, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>Der DNS-Server des Netzwerks antwortet nicht.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Sagen Sie der Person, die dieses Netzwerk betreibt, dass sich Namen nicht auflösen lassen (DNS), oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Eine Firewall auf dem Weg weist UDP 500 ab.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, ausgehenden Verkehr über UDP 500 und 4500 zu erlauben. Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 kommt zwischen diesem Computer und dem Server nicht durch.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>Das Netzwerk blockiert den Schlüsselaustausch des VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 kommt zwischen diesem Computer und dem Server nicht durch.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, ausgehenden Verkehr über UDP 4500 zu erlauben. Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>Der VPN-Server läuft nicht oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob er läuft.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>Der Server ist erreichbar, aber sein VPN-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen IPsec-Dienst zu starten. Wurde der Name von Hand eingegeben, vergleichen Sie ihn zuerst: Dies könnte ein anderer Computer sein.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Der Server hat die Adresse dieses Netzwerks vielleicht gesperrt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, in dessen Sperrliste nach der öffentlichen Adresse dieses Netzwerks zu suchen.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>Der Server unterstützt nur IKEv2, aber L2TP braucht IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob Sie IKEv2 verwenden sollen. Wenn ja, richten Sie eine neue VPN-Verbindung vom Typ IKEv2 ein.</translation>
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
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>Der vorinstallierte Schlüssel stimmt nicht mit dem des Servers überein.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel noch einmal ein, genau so, wie Sie ihn bekommen haben.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Angehalten, bevor dies geprüft wurde.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Nicht aussagekräftig, solange dies nicht behoben ist: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Lässt sich ohne dies nicht prüfen: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Das Journal wurde von einer neueren Version dieses Programms geschrieben (Zeile %1). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Das Journal ist ab Zeile %1 beschädigt. Es wurde so belassen, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Das Journal ließ sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Eine frühere Reparatur wurde unterbrochen. Machen Sie sie zuerst rückgängig. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Eine Reparatur mit diesem Namen gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>„%1“ liegt nicht mehr vor. Es gibt also nichts zu beheben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Das lässt sich an diesem Computer nicht beheben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Die aktuellen Werte ließen sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Alles ist schon so, wie es sein soll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Diese Änderungen würden vorgenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Die aktuellen Werte ließen sich nicht sichern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Behoben. Die Änderung wird erst nach einem Neustart von Windows wirksam („Neu starten“, nicht „Herunterfahren“).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Behoben und erneut geprüft: Die Ursache besteht nicht mehr.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Es ließ sich nicht beheben. Alles ist wie zuvor. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Es ließ sich nicht beheben, und nicht alles ließ sich wiederherstellen. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Angehalten. Alles ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Eine Reparatur mit diesem Namen gibt es nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Rückgängig gemacht. Alles ist wieder so wie vor der Reparatur.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Nicht alles wurde wiederhergestellt: Einstellungen, die ein anderes Programm oder eine andere Person seitdem geändert hat, blieben unverändert.</translation>
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
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Das gibt es nicht. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>Das System hat den Zugriff verweigert. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Es dauerte zu lange. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Es wurde angehalten. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Das wird hier nicht unterstützt. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>Es ist beschädigt oder nicht lesbar. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Es ist fehlgeschlagen. Technische Angabe: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>%1 s Pause, um die Grenze des Servers einzuhalten.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Schlüsselaustausch auf UDP %1: Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Schlüsselaustausch auf UDP %1: noch keine Antwort, neuer Versuch</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Keine Antwort auf UDP %1 nach %n Versuch (Quellports: %2).</numerusform>
            <numerusform>Keine Antwort auf UDP %1 nach %n Versuchen (Quellports: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Der Server beantwortet den Schlüsselaustausch auf UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>Der Server beantwortet den Schlüsselaustausch auf UDP 500. Auf UDP 4500 lehnt er es ab, einen zu beginnen, was aber nicht schadet.</translation>
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
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 ist blockiert, wird aber ohne Adressübersetzung (NAT) nicht gebraucht.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 ist auf dem Weg zum Server blockiert.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 wird von %2 abgewiesen.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>Der Server ist erreichbar, aber sein Dienst für den Schlüsselaustausch läuft nicht.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>Der Server ist erreichbar, aber er antwortet nicht auf UDP 500, und UDP 4500 ist geschlossen.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>Der Server lehnt jedes Verschlüsselungsverfahren ab, das Windows anbietet.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Der Server beantwortet nur IKEv2; L2TP/IPsec unter Windows braucht IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>Der Server meldet, dass er IKEv1 nicht unterstützt.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>Der Server ist erreichbar, beantwortet aber IKEv1 nicht.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 ist offen, aber der Server beantwortet IKEv1 nur auf UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Auf UDP 500 und UDP 4500 kommt keine Antwort.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>Der Schlüsselaustausch auf UDP %1 ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>Der Server hat auf UDP %1 mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Dieser Computer hat angeboten, was auch Windows anbietet: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Keine Antwort auf UDP 500 nach %n Versuch (Quellports: %1); dieselbe Nachricht wurde auf UDP 4500 beantwortet.</numerusform>
            <numerusform>Keine Antwort auf UDP 500 nach %n Versuchen (Quellports: %1); dieselbe Nachricht wurde auf UDP 4500 beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>Der Server hat auf UDP 500 geantwortet, und Server seiner Art (%1) antworten ebenso auf UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Dieser Computer hat für UDP %1 keine Route zum Server.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 wurde unterwegs abgewiesen (ICMP Typ 3 Code %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 hat UDP %1 abgewiesen (ICMP Typ 3 Code %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Der Server hat IKEv2 beantwortet.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Pakete an UDP %1 kamen bis zu Hop %2 und nicht weiter; Pakete an UDP %3 kamen weiter.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Der Server hat auf UDP %1 geantwortet.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Der Server hat geantwortet.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Der Server hat auf UDP %1 geantwortet und %2 gewählt.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Vergleichen Sie den vorinstallierten Schlüssel mit dem des Servers, oder versuchen Sie es von einem anderen Netzwerk aus.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Versuchen Sie es von einem anderen Netzwerk aus, zum Beispiel über den Hotspot eines Telefons. Wenn das VPN dort funktioniert, blockiert dieses Netzwerk es.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Öffnen Sie eine beliebige Webseite. Wenn sich keine öffnet, hat dieser Computer keine Internetverbindung.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Fragen Sie die Person, die den Server betreibt, ob er IKEv1 mit vorinstalliertem Schlüssel unterstützt.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Alles, was sich prüfen ließ, funktioniert.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Nicht alles, worauf es ankommt, ließ sich prüfen.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Mehrere Erklärungen kommen infrage.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Das lässt sich ändern: %1, von %2 in %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Eines davon trifft zu:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>So lassen sie sich unterscheiden: %1</translation>
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
        <source>What was checked:</source>
        <translation>Was geprüft wurde:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Eine Prüfung namens „%1“ gibt es nicht; „fix789ctl list“ listet die Prüfungen auf.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Das ist kein Name und keine Adresse eines Servers. Ein Name besteht aus Buchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>Die Zeitgrenze muss als Anzahl Sekunden angegeben werden, höchstens %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Für die Sprache „%1“ gibt es keine Übersetzung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>„%1“ ist nicht die Kennung einer Ursache. „fix789ctl list --json“ listet die Kennungen auf.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Nennen Sie mindestens eine Ursache, genau so, wie „fix789ctl check“ sie ausgibt.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 in %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Diese Änderungen vornehmen? Geben Sie y für Ja ein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>unterbrochen; machen Sie diesen Lauf rückgängig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Das Journal lässt sich nicht vollständig lesen. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>„history“ akzeptiert keine Argumente.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>„list“ akzeptiert keine Argumente.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Die Datei „%1“ lässt sich nicht verwenden. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Nennen Sie eine Datei, in die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: war %2, wurde auf %3 gesetzt, ist jetzt %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Ein Lauf wird mit seiner UUID angegeben.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Nur Windows-Computer lassen sich reparieren. Einen aufgezeichneten Computer geben Sie mit --case an.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Dieses Programm liegt in einem Ordner, in den auch andere Personen schreiben können. Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Der Journalordner lässt sich nicht anlegen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Eine andere Reparatur läuft gerade. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Ohne diesen Dienst ist auch die Windows-Firewall ausgeschaltet.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Es gab nichts zu prüfen. Nennen Sie den VPN-Server oder einen aufgezeichneten Computer.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Große Nachrichten gehen auf dem Weg zum Server verloren.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, Fragmente von UDP-Paketen durchzulassen. Bis dahin funktioniert vielleicht die Anmeldung mit einem vorinstallierten Schlüssel oder einer kürzeren Zertifikatskette.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Ein Gerät auf dem Weg untersucht die Pakete und verwirft den Schlüsselaustausch des VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, IPsec im Anwendungs- oder Verkehrsfilter zu erlauben, nicht nur die Ports UDP 500 und 4500. Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Viele der Pakete, die an den Server gesendet werden, gehen unterwegs verloren.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Gehen Sie näher an den WLAN-Zugangspunkt heran, oder verwenden Sie ein Kabel oder ein anderes Netzwerk. Besteht das Problem weiter, sagen Sie es der Person, die dieses Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>Der Router vor dem Server leitet UDP 4500 nicht weiter.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, UDP 4500 genauso wie UDP 500 an ihn weiterzuleiten.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Der Server nimmt nur veraltete Verschlüsselung an, die Windows nicht mehr anbietet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, AES-256 mit SHA-1 und MODP-2048 (Gruppe 14) zu erlauben. Stattdessen die Sicherheit dieses Computers zu verringern, sollte das letzte Mittel sein.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>Der Server verlangt ein Zertifikat, keinen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, was Sie verwenden sollen: ein Zertifikat für diesen Computer oder einen vorinstallierten Schlüssel, der auf dem Server noch einzurichten ist.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>Der vorinstallierte Schlüssel hat ein Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Geben Sie den Schlüssel in der VPN-Verbindung noch einmal ein, ohne das Leerzeichen. Ein solches Leerzeichen entsteht oft beim Kopieren.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>Der vorinstallierte Schlüssel enthält Zeichen, die nur richtig aussehen.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Tippen Sie den Schlüssel von Hand in die VPN-Verbindung, statt ihn zu kopieren: Anführungszeichen, Striche oder Leerzeichen wurden unterwegs verändert, zum Beispiel durch ein PDF oder einen Chat.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>Der Server lehnt die IKE-Identität dieses Computers ab.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, von L2TP-Clients jede Identität (ID) anzunehmen oder in dessen Protokoll nach diesem Versuch zu suchen.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>Der Server lehnt die Art ab, wie Windows die Daten schützt (Quick Mode).</translation>
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
        <source>The server rejects the user name or password.</source>
        <translation>Der Server lehnt Benutzernamen oder Kennwort ab.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Geben Sie Benutzernamen und Kennwort noch einmal ein. Wenn beides stimmt, fragen Sie, ob das Konto gesperrt ist oder das VPN nicht benutzen darf.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>Der Server und diese Verbindung haben keine gemeinsame Anmeldemethode.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, welches Anmeldeprotokoll er verlangt, und wählen Sie dasselbe in den Eigenschaften der VPN-Verbindung.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>Die Bestätigung der Anmeldung (zweiter Faktor) kam nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Versuchen Sie es noch einmal mit Telefon oder App zur Hand, und bestätigen Sie sofort, wenn Sie dazu aufgefordert werden.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>Der Server nimmt Benutzernamen und Kennwort weder an, noch lehnt er sie ab.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob dessen Verzeichnisdienst (RADIUS) antwortet.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>Der Server hat keine freie Adresse mehr.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen Adressvorrat (DHCP) zu vergrößern.</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Der Tunnel wird aufgebaut</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Kommunikation mit dem Server durch den Tunnel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Anmeldung läuft. Wenn Ihr Telefon oder eine App um Bestätigung bittet, bestätigen Sie bitte jetzt.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Der Schlüssel wird ausprobiert</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Schlüssel werden ausgetauscht</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Der Server antwortet nicht auf die Liste der Verschlüsselungsverfahren, die Windows sendet.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Der Server hat den Schlüssel angenommen, und der verschlüsselte Tunnel lässt sich aufbauen.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Er würde %1 annehmen.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>Der Responder außerhalb des Netzwerks antwortet auf einem anderen UDP-Port.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>Von %n Datagramm an seine UDP-Ports 500 und 4500 kam an: %1.</numerusform>
            <numerusform>Von %n Datagrammen an seine UDP-Ports 500 und 4500 kamen %1 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Nachrichten des Schlüsselaustauschs erreichen den Responder außerhalb des Netzwerks und kommen zurück.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>Das Netzwerk lässt das VPN durch; der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Auf denselben Ports erreichen andere Daten den Responder außerhalb des Netzwerks, die Nachrichten des Schlüsselaustauschs aber nicht.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Ein Gerät auf dem Weg untersucht die Pakete und verwirft den Schlüsselaustausch.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Das Netzwerk verwirft UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Server, die geantwortet haben oder deren Wartezeit abgelaufen ist: %1 von %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>Der Server nimmt aus diesem Netzwerk keinen vorinstallierten Schlüssel an.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Das Verschlüsselungsverfahren hatte er vorher angenommen.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>Der Server kennt den Schlüssel, lehnt aber die IKE-Identität dieses Computers ab.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Der Server nimmt diesen vorinstallierten Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Große Nachrichten gehen unterwegs verloren, und die Anmeldung mit einem Zertifikat braucht sie.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>Der Server hat das Zertifikat erst beantwortet, als es in kleinen Fragmenten gesendet wurde.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>Der Server hat eine kleine Nachricht beantwortet, dieselbe Nachricht aber nicht mehr, als sie größer als ein Paket war.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Der Server hat die Nachricht mit dem Zertifikat nicht beantwortet.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>Der Server kennt den Schlüssel, lehnt aber den Schutz der Daten ab (Quick Mode).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>Der Server kennt den Schlüssel, antwortet aber nicht auf den nächsten Schritt (Quick Mode).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>Der verschlüsselte Tunnel steht, aber der VPN-Dienst dahinter antwortet nicht.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Der verschlüsselte Tunnel wurde aufgebaut (Quick Mode).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Der Server hat auf eine Bestätigung der Anmeldung gewartet, die nicht kam.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>Der Server verlangt eine Anmeldemethode, die diese Verbindung nicht verwenden kann.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>Der Server hat die Anmeldung angenommen, hat aber keine freie Adresse.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Benutzername und Kennwort wurden angenommen.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Benutzername und Kennwort wurden gesendet, aber es kam keine Antwort.</translation>
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
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Prüfen Sie den Schlüssel gemeinsam mit der Person, die den VPN-Server betreibt, oder bitten Sie jemanden, ihn von einem anderen Netzwerk aus auszuprobieren.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, was dessen Protokoll über diesen Versuch sagt.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Der Server hat nur Datagramme beantwortet, deren Quellport dem Port des Servers entsprach. Auch Windows sendet sie so.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>Der Schlüsselaustausch blieb bei seiner dritten Nachricht stehen: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>Der Server hat diesen Schritt abgelehnt: %1</translation>
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
        <source>The message with the key exactly as typed: %1</source>
        <translation>Die Nachricht mit dem Schlüssel, genau wie eingegeben: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>Der bereinigte Schlüssel wurde angenommen.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Ein erfundener Schlüssel ergab dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Unbeantwortete Anfragen im Tunnel: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server meldete: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Der Server hat nach %1 s abgelehnt.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>Der Schlüssel hat ein Leerzeichen am Anfang oder Ende. Ohne das Leerzeichen nimmt der Server ihn an.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>Der Schlüssel enthält Zeichen, die denen auf einer Tastatur nur ähnlich sehen. Mit den Zeichen der Tastatur nimmt der Server ihn an.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>Der Schlüssel hat Leerzeichen am Anfang oder Ende und Zeichen, die denen auf einer Tastatur nur ähnlich sehen. Ohne diese Leerzeichen und mit den Zeichen der Tastatur nimmt der Server den Schlüssel an.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Authentifizierung, Schlüssel ohne Leerzeichen am Anfang und Ende</translation>
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
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>eine Antwort kam, die sich mit diesem Schlüssel nicht entschlüsseln lässt</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>nur beim Senden in kleinen Stücken</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>Benutzername oder Kennwort abgelehnt</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>keine gemeinsame Anmeldemethode: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>angemeldet, aber keine Adresse verfügbar</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>keine Antwort zu Benutzername und Kennwort</translation>
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
        <source>Deliberately wrong key</source>
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
        <source>IKEv2, for comparison</source>
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
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>gesendete Pakete: %1, Quellports: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>gemeldet von %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP Typ %1 Code %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Geben Sie den Schlüssel auf der Standardeingabe an, oder nehmen Sie ihn aus dem Schlüsselspeicher, nicht beides.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>Der Name eines Schlüssels hat 1 bis 64 Zeichen: Buchstaben, Ziffern und ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Geben Sie entweder einen Schlüssel oder ein Zertifikat an, nicht beides.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user und --password-stdin müssen zusammen angegeben werden.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>Für die Anmeldung ist ein Schlüssel oder ein Zertifikat nötig.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Ein Benutzername hat 1 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin erfordert --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Die Datei „%1“ ließ sich nicht öffnen. Entweder fehlt ihre Passphrase oder ist falsch (--passphrase-stdin), oder die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>Die Datei „%1“ enthält keinen RSA-Schlüssel oder ist mit einem Verfahren verschlüsselt, das nicht mehr unterstützt wird.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>Die Standardeingabe muss ein Geheimnis von 1 bis %1 Byte in UTF-8 enthalten.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>Die Standardeingabe muss %2 Geheimnisse von je 1 bis %1 Byte in UTF-8 enthalten, eines je Zeile.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>Im Schlüsselspeicher gibt es keinen Schlüssel namens „%1“. Mit „fix789ctl key set“ speichern Sie einen.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Es ist kein Schlüsselspeicher verfügbar. In Windows ist einer enthalten; andere Systeme brauchen einen Secret Service wie GNOME Keyring oder KWallet. Sie können den Schlüssel stattdessen auf der Standardeingabe angeben (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Der Schlüsselspeicher hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>Der Schlüsselspeicher konnte die Anforderung nicht ausführen. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>Der Schlüssel wurde unter „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Unter „%1“ ist kein Schlüssel mehr gespeichert.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Verwenden Sie „key set NAME“ oder „key forget NAME“.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>Die Aushandlung mit %1 (%2), Schritt für Schritt:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Nennen Sie den VPN-Server mit --server. Außer Optionen akzeptiert dieser Befehl keine Argumente.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Ein aufgezeichnetes Netzwerk lässt sich nicht abfragen. Deshalb können hier weder Schlüssel noch Zertifikat oder Datei angegeben werden.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Nur ein Administrator kann UDP %1 öffnen. Es geht ohne diesen Port weiter.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 wird von einem anderen Programm verwendet (unter Windows gehören die Ports 500 und 4500 dem Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“). Es geht ohne diesen Port weiter.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>UDP %1 lässt sich nicht öffnen. Es geht ohne diesen Port weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>„%1“ ist keine Portnummer.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>Zu 500, 4500 und %2 können höchstens %1 Ports hinzukommen.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Antworten auf UDP %1. Zum Beenden Strg+C drücken.</translation>
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
        <source>No port is left to answer on.</source>
        <translation>Es ist kein Port übrig, auf dem geantwortet werden könnte.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Antwort an %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Server: %1, in %2 s. Geantwortet: %3. Abgelehnt: %4. Stumm: %5. Unerreichbar: %6. Nicht versucht: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>Die Rate muss eine Anzahl von Datagrammen pro Sekunde sein, von 1 bis %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Nennen Sie eine Liste von Servern.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Eine Liste von Servern ist eine UTF-8-Datei mit höchstens %1 Zeilen und 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>Zeile %1 der Liste ist nicht der Name oder die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>Die Liste enthält keinen Server.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>Der Responder „%1“ ließ sich nicht kontaktieren. %2</translation>
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
        <source>the key exchange that the server chose is not supported here</source>
        <translation>der vom Server gewählte Schlüsselaustausch wird hier nicht unterstützt</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>es wurde kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>es wurde kein Name angegeben</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>von diesem Computer aus führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>stattdessen wurde der bereinigte Schlüssel ausprobiert</translation>
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
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin erfordert --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Das ist kein Kopplungscode. „respond --paired“ zeigt einen an.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>gesendete Pakete: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Geben Sie das Geheimnis in einer Zeile ein. Es wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Geben Sie jedes Geheimnis in einer eigenen Zeile ein (insgesamt %1). Sie werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>Die Verbindung ist auf einen vorinstallierten Schlüssel eingestellt, aber Windows hat keinen für sie gespeichert.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows hat für diese Verbindung einen vorinstallierten Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>Die Verbindung ist auf ein Zertifikat eingestellt, aber der Server arbeitet mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Die Verbindung hat eigene IPsec-Parameter (Set-VpnConnectionIPsecConfiguration).</translation>
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
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Es gibt zwei Verbindungen namens „%1“, Ihre eigene und eine für alle Benutzer. Windows verwendet Ihre eigene.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>Die VPN-Verbindungen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Keine VPN-Verbindung dieses Computers führt zu diesem Server.</translation>
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
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Auf diesem Computer gibt es keine VPN-Verbindung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Vergleichen Sie die Namen in den Windows-Einstellungen unter „Netzwerk und Internet“, „VPN“, oder richten Sie die Verbindung so ein, wie es in Ihrer Anleitung steht.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows kann diese VPN-Verbindung nicht lesen.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>Ihr Eintrag im Telefonbuch ist beschädigt. Erstellen Sie eine Kopie der Datei rasphone.pbk, entfernen Sie die Verbindung in den Windows-Einstellungen, und richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>Die VPN-Verbindung ist nicht auf L2TP/IPsec eingestellt.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen unter „Netzwerk und Internet“, „VPN“, und wählen Sie den VPN-Typ „L2TP/IPsec“ mit der Art von Schlüssel oder Zertifikat, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>Die VPN-Verbindung ist auf ein Zertifikat eingestellt, aber der Server arbeitet mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen: Wählen Sie „L2TP/IPsec mit vorinstalliertem Schlüssel“, und geben Sie den Schlüssel ein, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows hat für diese VPN-Verbindung keinen vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen, und geben Sie den vorinstallierten Schlüssel noch einmal ein. Er geht verloren, wenn ein Telefonbuch oder ein ganzer Computer kopiert wird.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>Die VPN-Verbindung hat eigene IPsec-Parameter, die der Server nicht braucht.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, sie zurückzusetzen (Set-VpnConnectionIPsecConfiguration mit -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Nennen Sie entweder den Server oder die Verbindung, nicht beides.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>Der Name einer Verbindung hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>„%1“ wurde beim letzten Start mit Fehler 5 (Zugriff verweigert) beendet.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Der genaue Windows-Build ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Von diesem Windows-Build (%1) ist nicht bekannt, dass er L2TP/IPsec stört.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Dieser Windows-Build (%1) stört L2TP/IPsec mit vielen Servern. Das Problem kam mit dem Update %2; %3 oder jedes spätere Update behebt es.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Von diesem Windows-Build ist nicht bekannt, dass er das VPN stört</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>Dem Dienst „%1“ wird der Zugriff verweigert, daher kann er nicht laufen.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Die Berechtigungen des Dienstes oder seiner Einstellungen wurden geändert, oft durch Systemhärtung oder ein Sicherheitsprogramm. Bitten Sie die Person, die diesen Computer betreut, sie wiederherzustellen; wir ändern keine Berechtigungen.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Diese Windows-Version hat einen Fehler, der das VPN stört (er kam mit dem Update %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Installieren Sie die aktuellen Windows-Updates, und starten Sie den Computer neu. Jedes spätere Update behebt den Fehler.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 belegt UDP %2 auf allen Adressen dieses Computers.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>Der Responder belegt UDP %1. Beenden Sie ihn, bevor Sie das VPN von diesem Computer aus versuchen.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 belegt UDP %2 nur auf der Adresse %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows meldet nicht, welches Programm UDP %1 belegt.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Kein anderes Programm belegt UDP 500 oder 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Es ließ sich nicht feststellen, welche Programme UDP 500 und 4500 belegen.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 und 4500 sind frei für den Schlüsselaustausch von Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Ein anderes Programm (%1) belegt einen Port, den Windows für das VPN braucht.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Schließen Sie das Programm, oder beenden Sie seinen Dienst, und versuchen Sie das VPN noch einmal. Gehört es zu einem anderen VPN-Produkt, das Sie nicht mehr brauchen, deinstallieren Sie es.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows meldet nicht, ob sein Gerät für L2TP funktioniert.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Das Windows-Gerät für L2TP ist vorhanden und aktiviert.</translation>
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
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>Das Gerät für L2TP wartet auf seinen Treiber, der deaktiviert ist.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Das Gerät „WAN Miniport (L2TP)“ funktioniert nicht (Problemcode %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Die Netzwerkgeräte ließen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Das Windows-Gerät für L2TP ist vorhanden</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Das Windows-Gerät für L2TP fehlt oder funktioniert nicht.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>Wählen Sie im Geräte-Manager „Ansicht“, „Ausgeblendete Geräte anzeigen“, und aktivieren Sie unter „Netzwerkadapter“ das Gerät „WAN Miniport (L2TP)“. Wenn es dort fehlt, wählen Sie „Aktion“, „Nach geänderter Hardware suchen“, und starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>Die Prüfung auf eine Anmeldeseite dieses Netzwerks ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>Das Netzwerk meldet, dass Sie sich zuerst anmelden müssen (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>Statt der aufgerufenen Seiten zeigt das Netzwerk %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Bekannte Testseiten kommen durch, aber jede andere Seite wird durch %1 ersetzt.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>Die Anmeldeseite des Netzwerks führt zu sich selbst zurück (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>Das Netzwerk meldet, dass die Anmeldung abgelaufen ist (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Ein Filter oder Proxy auf dem Weg antwortet anstelle der Webserver, das Web ist aber erreichbar: Es ist keine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Ein Gerät auf dem Weg entschlüsselt Webseiten: Ihre Zertifikate sind nicht die der Websites selbst. Es ist keine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Unverschlüsselte Webseiten kommen durch, verschlüsselte nicht.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Ein Proxy auf dem Weg verlangt eine eigene Anmeldung (407), daher ist nicht bekannt, ob das Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Auf die Testseiten kam eine leere Antwort, daher ist nicht bekannt, ob eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>Der DNS-Server hat nicht geantwortet, daher ist nicht bekannt, ob eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Die Testseiten wurden nicht geladen, daher ist nicht bekannt, ob eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Nur ein Teil der Testseiten wurde geladen, daher ist nicht bekannt, ob eine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Keine Anmeldeseite steht im Weg: Webseiten kommen durch. Ob das VPN durchkommt, zeigt das nicht.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>Dieses Netzwerk wurde nicht auf eine Anmeldeseite geprüft.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Es ließ sich nicht prüfen, ob dieses Netzwerk eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>Das Netzwerk verlangt keine Anmeldung</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Dieses Netzwerk verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Öffnen Sie einen Browser, und melden Sie sich auf der Anmeldeseite dieses Netzwerks an. Prüfen Sie dann erneut: Vorher lässt sich nicht feststellen, was das Netzwerk durchlässt.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>Die Anmeldung in diesem Netzwerk ist abgelaufen.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Öffnen Sie einen Browser, melden Sie sich auf der Seite dieses Netzwerks neu an, und prüfen Sie dann erneut. Läuft die Anmeldung immer wieder ab, sagen Sie es der Person, die dieses Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>Die Anmeldeseite dieses Netzwerks führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>So kann sich niemand anmelden. Sagen Sie der Person, die dieses Netzwerk betreibt, dass die Anmeldeseite zu sich selbst zurückführt (oft fehlt der Server der Anmeldeseite unter den vor der Anmeldung erlaubten Adressen). Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Dieses Netzwerk lässt nur einen Teil des Internets durch.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Suchen Sie auf der Anmeldeseite des Netzwerks nach einem zweiten Schritt, etwa einem Tarif oder einer Bestätigung. Gibt es keinen, fragen Sie die Person, die dieses Netzwerk betreibt, was es erlaubt, oder verwenden Sie ein anderes Netzwerk.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>bis Sie sich in diesem Netzwerk angemeldet haben</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Es ist nicht bekannt, ob das Zertifikat des Servers noch gültig ist, weil das Datum dieses Computers unbekannt ist.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Das Zertifikat des Servers (%1) ist bis %2 gültig.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Der Server hat kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Das Zertifikat des Servers ist gültig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen Zertifikat zu erneuern. Wenn das Datum dieses Computers falsch ist, stellen Sie es zuerst richtig ein: Davon hängt ab, ob ein Zertifikat gültig ist.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>Die Route zum Server beginnt bei „%1“.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>Die Route zum Server führt nicht durch ein anderes VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>Die Verbindung „%1“ selbst ist gerade hergestellt.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>Die Route zum Server führt durch „%1“; das ist keine Netzwerkkarte und vielleicht ein anderes VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>Die Route zum Server führt durch ein anderes VPN, „%1“, und der Server antwortet dort.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows leitet den Verkehr zum Server durch ein anderes VPN, „%1“.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows hat keine Route zur Adresse des Servers.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>Die Route zum Server ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>Die Route zum Server führt nicht durch ein anderes VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 belegt UDP %2 auf %3, der Adresse, von der aus dieser Computer den Server erreicht.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Trennen Sie das andere VPN, oder nehmen Sie diesen Server davon aus (Split-Tunneling), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>Das andere VPN ist getrennt.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Eine Richtlinie Ihrer Organisation (%1) stellt immer wieder eine Einstellung her, die das VPN stört.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Sagen Sie der Person, die diesen Computer betreut, um welche Einstellung es geht. Unsere Änderung hält nur, bis die Richtlinie das nächste Mal angewendet wird; das kann schon in den nächsten zwei Stunden geschehen.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>Das Datum dieses Computers ist falsch.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone in den Windows-Einstellungen unter „Zeit und Sprache“ richtig ein, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Starten Sie diesen Computer neu („Neu starten“, nicht „Herunterfahren“). Tritt das Problem wieder auf, bitten Sie die Person, die diesen Computer betreut, im Systemprotokoll der Ereignisanzeige nach Einträgen zu diesem Dienst zu suchen.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Eine Regel der Firewall dieses Computers (%1) blockiert das VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, diese Regel zu deaktivieren oder UDP 500 und 4500 zum VPN-Server zu erlauben.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>Die Firewall dieses Computers lässt nur zu, was eine Regel erlaubt, und keine Regel erlaubt das VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Bitten Sie die Person, die diesen Computer oder seine Richtlinien betreut, ausgehenden Verkehr über UDP 500 und 4500 für den Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ (IKEEXT) zu erlauben.</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Ein Sicherheitsprogramm auf diesem Computer (%1) verwirft die Pakete des VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Installieren Sie dieses Programm noch einmal, und deinstallieren Sie es dann mit dem Entfernungstool des Herstellers, oder fragen Sie die Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Schalten Sie den Kill-Switch in diesem Programm ab, oder stellen Sie die Verbindung mit dessen VPN her, und nehmen Sie diesen Server davon aus.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Eine IPsec-Richtlinie dieses Computers steht im Konflikt mit dem VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, den VPN-Server von dieser IPsec-Richtlinie auszunehmen (Verbindungssicherheitsregeln in wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>Der Registrierungswert für Server hinter NAT steht unter dem falschen Schlüssel, wo Windows ihn nicht liest.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Wir können ihn dorthin schreiben, wo Windows ihn liest (PolicyAgent). Dafür ist ein Administrator nötig, und die Änderung wird erst nach einem Neustart wirksam.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Es gibt zwei VPN-Verbindungen mit diesem Namen, und Windows verwendet die andere.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Eine gehört Ihnen, die andere allen Benutzern dieses Computers. Benennen Sie die veraltete um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Dieser Computer hat kein Zertifikat für das VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um ein Zertifikat für diesen Computer, und lassen Sie es mit seinem privaten Schlüssel in den Speicher „Eigene Zertifikate“ des lokalen Computers importieren (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Das Zertifikat liegt im Speicher eines Benutzers statt in dem dieses Computers.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec verwendet nur Zertifikate aus dem Speicher des Computers selbst. Lassen Sie das Zertifikat mit seinem privaten Schlüssel in den Speicher „Eigene Zertifikate“ des lokalen Computers importieren (certlm.msc). Ein für einen Benutzer ausgestelltes Zertifikat funktioniert vielleicht nicht: Fragen Sie die Person, die das VPN betreibt.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Der private Schlüssel zum Zertifikat dieses Computers fehlt.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Importieren Sie das Zertifikat noch einmal in den Speicher des lokalen Computers, und zwar aus einer Datei, die seinen Schlüssel enthält (.pfx oder .p12; .cer- und .crt-Dateien enthalten keinen), oder bitten Sie die Person, die das VPN betreibt, um ein neues.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>Der private Schlüssel zum Zertifikat dieses Computers lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, das Zertifikat mit seinem Schlüssel noch einmal zu importieren oder ein neues anzufordern. Schlüssel gehen verloren, wenn ein Computer kopiert oder sein Sicherheitschip (TPM) zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Das Zertifikat dieses Computers wurde von seinem Aussteller gesperrt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, nach dem Grund, und bitten Sie um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Das Zertifikat dieses Computers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt oder diesen Computer betreut, um ein neues Zertifikat. Wenn das Datum dieses Computers falsch ist, stellen Sie es zuerst richtig ein: Davon hängt ab, ob ein Zertifikat gültig ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat dieses Computers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Computers: Davon hängt ab, ob ein Zertifikat gültig ist. Stimmen sie, fragen Sie die Person, die das VPN betreibt, ab wann das Zertifikat gültig ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Das Zertifikat dieses Computers ist nicht für die Anmeldung an einem VPN vorgesehen.</translation>
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
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um die Zertifikate der Aussteller, und lassen Sie sie in die Speicher des lokalen Computers importieren (das Stammzertifikat in „Vertrauenswürdige Stammzertifizierungsstellen“, die anderen in „Zwischenzertifizierungsstellen“), nicht in die eines Benutzers.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Das Zertifikat dieses Computers verwendet veraltete kryptografische Verfahren.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um ein neues Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit und SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows wählt das falsche Zertifikat dieses Computers aus.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, eine Kopie des veralteten Zertifikats zu erstellen und es dann aus dem Speicher „Eigene Zertifikate“ des lokalen Computers zu entfernen (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Trennen Sie eine der beiden Verbindungen (Kabel oder WLAN), und versuchen Sie das VPN noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Es lässt sich nicht prüfen, ob das Zertifikat gesperrt wurde.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>Die Adresse des Ausstellers für diese Prüfung (CRL oder OCSP) ist von hier aus nicht erreichbar. Sagen Sie es der Person, die das VPN betreibt. Melden Sie sich in einem Gastnetz zuerst an.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>Der Schlüssel, den Sie hier eingegeben haben, ist richtig, aber Windows hat einen anderen gespeichert.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Bearbeiten Sie die Verbindung in den Windows-Einstellungen, und geben Sie den vorinstallierten Schlüssel noch einmal ein, genau so, wie Sie ihn hier eingegeben haben.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Dieser Computer vertraut dem Aussteller des Serverzertifikats nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Bitten Sie die Person, die das VPN betreibt, um das Zertifikat des Ausstellers, und lassen Sie es in „Vertrauenswürdige Stammzertifizierungsstellen“ des lokalen Computers importieren (certlm.msc). Kennt diese Person den Aussteller nicht, verbinden Sie sich nicht: Es könnte ein anderer Server sein.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>Der vorinstallierte Schlüssel enthält Zeichen, die dieser Computer und der Server unterschiedlich kodieren.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, um einen Schlüssel aus einfachen Buchstaben, Ziffern und Satzzeichen. Umlaute und andere besondere Buchstaben kodieren Systeme unterschiedlich.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Die eigene Firewall dieses Computers blockiert L2TP im Tunnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, die Regel zu entfernen, die UDP 1701 blockiert. Dieser Verkehr bleibt im Tunnel; auf einem Router müssen Sie dafür nichts öffnen.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Dieser Computer hat in diesem Netzwerk keine Adresse.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Trennen Sie die Verbindung zu diesem Netzwerk, und verbinden Sie sich neu, oder gehen Sie näher an den WLAN-Zugangspunkt heran. Besteht das Problem weiter, sagen Sie der Person, die dieses Netzwerk betreibt, dass es keine Adressen vergibt (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>Die Anmeldung dieses Netzwerks braucht eine Seite, die das Netzwerk blockiert.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Wählen Sie auf der Seite dieses Netzwerks möglichst eine andere Art der Anmeldung. Sagen Sie der Person, die dieses Netzwerk betreibt, dass der Anbieter der Anmeldung unter den vor der Anmeldung erlaubten Adressen fehlt.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Dieser Computer verwendet bei jedem Verbinden eine neue Hardwareadresse, deshalb vergisst das Netzwerk seine Anmeldung.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Öffnen Sie in den Windows-Einstellungen unter „Netzwerk und Internet“, „WLAN“ die Eigenschaften dieses Netzwerks, und schalten Sie „Zufällige Hardwareadressen“ aus. Melden Sie sich dann noch einmal an.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Dieses Netzwerk liefert für den Namen des VPN-Servers eine falsche Adresse.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Wenn das Netzwerk eine Anmeldung verlangt, melden Sie sich zuerst an. Verwenden Sie andernfalls ein anderes Netzwerk oder den Hotspot eines Telefons, und sagen Sie der Person, die dieses Netzwerk betreibt, dass sein DNS-Server falsche Antworten gibt.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>Der DNS-Server liefert für den VPN-Server eine interne Adresse, die von hier aus nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Verwenden Sie den öffentlichen Namen oder die öffentliche Adresse des Servers, also die für die Nutzung außerhalb des Büros. Fragen Sie die Person, die das VPN betreibt, welche das ist.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>Der Name des Servers wird in eine alte Adresse aufgelöst.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, dessen DNS-Eintrag (dynamisches DNS) auf die aktuelle Adresse zu ändern. Bis dahin funktioniert vielleicht die Adresse selbst.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Dieses Netzwerk hat nur IPv6, aber der Server ist nur über IPv4 erreichbar.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Verwenden Sie in der VPN-Verbindung den Namen des Servers statt seiner Adresse, oder verwenden Sie ein anderes Netzwerk. Sagen Sie der Person, die den VPN-Server betreibt, dass er eine IPv6-Adresse braucht.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>Der Name des Servers wird zuerst in eine IPv6-Adresse aufgelöst, aber IPv6 funktioniert hier nicht.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Sagen Sie der Person, die dieses Netzwerk betreibt, dass sein IPv6 nicht funktioniert. Verwenden Sie bis dahin die IPv4-Adresse des Servers, ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Dieser Teil des Netzwerks hat keine Internetverbindung.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Sagen Sie der Person, die dieses Netzwerk betreibt, dass das VLAN dieses WLANs keine Route oder keine Adressübersetzung ins Internet hat.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Dieses Netzwerk blockiert UDP, das das VPN braucht.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Eine Firewallregel dieses Netzwerks blockiert die Ports des VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, für dieses WLAN ausgehenden Verkehr über UDP 500 und 4500 zu erlauben (Meraki: Wireless, Firewall &amp; traffic shaping, Layer-3-Regeln). Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Dieses Netzwerk behandelt diesen Computer anders als andere Geräte und blockiert sein VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Fragen Sie die Person, die dieses Netzwerk betreibt, welche Gruppenrichtlinie dieser Computer bekommt (Meraki: Network-wide, Clients), und bitten Sie sie, darin UDP 500 und 4500 zu erlauben.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>Der hier verwendete WLAN-Schlüssel ordnet diesen Computer einer Gruppe zu, die das VPN nicht benutzen darf.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, um den WLAN-Schlüssel der richtigen Gruppe. Das ist der Schlüssel des WLANs, nicht der des VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>Das VPN scheitert nur in diesem WLAN: Die Ursache ist eine Regel dieses Netzwerks, nicht dieser Computer.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Verwenden Sie ein anderes WLAN, in dem das VPN funktioniert, oder bitten Sie die Person, die dieses Netzwerk betreibt, auch in diesem ausgehenden Verkehr über UDP 500 und 4500 zu erlauben.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Das WLAN trennt seine Gäste vom lokalen Netzwerk, in dem der VPN-Server steht.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, Gästen den Zugriff auf den VPN-Server zu erlauben (Meraki: NAT mode, „Deny local LAN“) oder Ihnen die öffentliche Adresse des Servers zu nennen.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>Das Netzwerk gewährt diesem Computer erst einige Zeit nach dem Verbinden Zugriff.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Warten Sie nach dem Verbinden mit dem WLAN eine Minute, und versuchen Sie es noch einmal. Sagen Sie der Person, die dieses Netzwerk betreibt, dass der Zugriff erst spät gewährt wird.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Der Router dieses Netzwerks verwendet die Ports des VPN für seinen eigenen Tunnel zum selben Server.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Sagen Sie der Person, die dieses Netzwerk betreibt, dass ihr eigener Tunnel zwischen den Standorten (Site-to-Site) und Ihr VPN denselben Server verwenden. Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>Das Netzwerk lässt den Schlüsselaustausch durch, aber nicht die geschützten Daten (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, neben UDP 500 und 4500 auch das IP-Protokoll 50 (ESP) zu erlauben. Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Die Fragmente großer Nachrichten kommen in falscher Reihenfolge an und werden verworfen.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, zu prüfen, wie die Firewall mit Fragmenten umgeht. Bis dahin funktioniert vielleicht die Anmeldung mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Der Router hier stört IPsec (durch eine Einstellung wie „IPsec-Passthrough“ oder „ALG“).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Bitten Sie die Person, die den Router betreibt, „IPsec-Passthrough“ (IPsec-ALG) abzuschalten, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Der Router hier lässt immer nur einen Computer gleichzeitig diese Art von VPN benutzen.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Trennen Sie das VPN des anderen Computers, und versuchen Sie es noch einmal, oder bitten Sie die Person, die den Router betreibt, „IPsec-Passthrough“ (IPsec-ALG) abzuschalten.</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Eine Regel dieses Netzwerks erkennt VPNs und blockiert sie.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Bitten Sie die Person, die dieses Netzwerk betreibt, VPN aus den blockierten Anwendungen herauszunehmen (Meraki: Wireless, Firewall &amp; traffic shaping, Layer-7-Regeln). Verwenden Sie bis dahin ein anderes Netzwerk oder den Hotspot eines Telefons.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Der Weg zum Server funktioniert nur zeitweise.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Versuchen Sie es noch einmal, näher am WLAN-Zugangspunkt oder mit einem Kabel. Besteht das Problem weiter, sagen Sie der Person, die dieses Netzwerk betreibt, wann es aufgetreten ist.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Sie sind in dem Netzwerk, in das das VPN führt, und der Server antwortet von hier aus nicht.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Sie brauchen das VPN hier wahrscheinlich nicht. Versuchen Sie das, was Sie benutzen möchten, ohne VPN; verwenden Sie das VPN, wenn Sie woanders sind.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>Der Router löscht die Verbindung schon nach kurzer Inaktivität aus seiner Tabelle, daher bricht das VPN ab.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Bitten Sie die Person, die den Router betreibt, UDP-Verbindungen mindestens 60 Sekunden lang in seiner Tabelle zu behalten.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Der Tunnel funktioniert, aber große Pakete gehen darin verloren.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Bitten Sie die Person, die diesen Computer betreut, für die VPN-Verbindung eine kleinere Paketgröße (MTU 1300) einzustellen, oder die Person, die das Netzwerk betreibt, Meldungen „fragmentation needed“ zu erlauben.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Einer von mehreren Servern hinter diesem Namen antwortet nicht.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Versuchen Sie es noch einmal: Der nächste Versuch erreicht vielleicht einen anderen. Sagen Sie der Person, die das VPN betreibt, welche Adresse nicht antwortet.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>Der Router des Servers leitet die Ports des VPN an ein anderes Gerät weiter.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, die Portweiterleitung des Routers für UDP 500 und 4500 zu prüfen: Beide müssen zum VPN-Server führen.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>Der Server antwortet von einer anderen Adresse als der, unter der er kontaktiert wurde.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, ihn so einzurichten, dass er von der Adresse antwortet, die die Clients verwenden (ein Server mit mehreren Leitungen oder Adressen).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>Der Server verlangt einen Modus (Aggressive Mode), den Windows nicht unterstützt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, für L2TP-Clients den Main Mode zu erlauben.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Dieser Server ist auf ein Zertifikat eingestellt, das er nicht mehr hat.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Wählen Sie das erneuerte Zertifikat in der Konsole „Routing und RAS“ aus (Eigenschaften des Servers, Sicherheit), und starten Sie den Dienst „Routing und RAS“ neu.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess hat das Zertifikat dieses VPN-Servers durch sein eigenes ersetzt.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Wählen Sie in der Konsole „Routing und RAS“ das richtige Zertifikat aus, und verhindern Sie, dass DirectAccess es wieder ändert (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard verhindert, dass das gespeicherte Kennwort verwendet wird.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Geben Sie Benutzernamen und Kennwort bei jedem Verbinden ein, statt sie zu speichern, oder bitten Sie die Person, die das VPN betreibt, um eine Anmeldung mit Zertifikat.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Diese Verbindung und der Server stimmen nicht darin überein, wie stark die Anmeldung verschlüsselt wird.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>Wählen Sie in den Eigenschaften der VPN-Verbindung unter „Sicherheit“ bei der Datenverschlüsselung „Erforderlich“ statt „Maximale“, oder fragen Sie die Person, die den VPN-Server betreibt, was Sie verwenden sollen.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Der letzte Versuch von Windows war am %1 und ist fehlgeschlagen (Fehler %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows war zuletzt am %1 verbunden.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Das Protokoll der eigenen Verbindungsversuche von Windows lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Das Windows-Protokoll enthält keinen Versuch, eine Verbindung mit diesem Server herzustellen.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Das Windows-Protokoll enthält keinen Versuch mit dem gespeicherten Schlüssel.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Die eigenen Versuche von Windows im Vergleich mit unseren</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Der Server hat während der Anmeldung aufgehört zu antworten (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows hat kein gültiges Zertifikat gefunden (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows konnte die Identität des Servers nicht überprüfen (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows hat keine IPsec-Richtlinie für die Verbindung gefunden (Fehler %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>Der Schlüsselaustausch wurde nicht rechtzeitig beantwortet (Fehler %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Der Server hat Windows nicht geantwortet (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>Der Verzeichnisdienst des Servers hat nicht rechtzeitig geantwortet (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Der eigene Versuch von Windows ist fehlgeschlagen (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows verbindet sich, verliert die Verbindung aber jedes Mal nach derselben kurzen Zeit.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>Die letzte Verbindung hielt %1 s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows selbst hat sich soeben mit diesem Server verbunden.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>Die Anmeldung kommt nach IPsec, also hat IPsec funktioniert.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows verbindet sich mit dem Schlüssel, den Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>Mit dem Schlüssel, den Sie eingegeben haben, antwortet der Server uns, aber nicht Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>Der Server antwortet uns, wenn wir einen anderen Quellport verwenden. Windows verwendet Port 500 und bekommt gar keine Antwort.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Unser eigener Tunnel funktioniert; er verwendet UDP 4500. Windows sendet hier ESP direkt, weil keine Seite hinter NAT steht.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Das Netzwerk lässt sich nicht mit anderen vergleichen.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Es gibt nichts zu vergleichen: Der Server ließ sich nicht kontaktieren.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Ergebnisse aus anderen Netzwerken bringen nichts Neues.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Derselbe Server von anderen Netzwerken aus</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Ein anderes Gerät im selben Netzwerk („%1“) bekommt vom selben Server eine Antwort.</translation>
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
        <translation>In einem anderen Netzwerk („%1“) hat dieser Computer vom selben Server eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>Aus dem Netzwerk „%2“ kontaktiert, hat %1 geantwortet (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>Aus dem Netzwerk „%2“ kontaktiert, hat %1 nur auf einem seiner beiden Ports geantwortet (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>Aus dem Netzwerk „%2“ kontaktiert, hat %1 nicht geantwortet (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>Der Kontakt zu %1 scheitert in „%2“ und gelingt in „%3“: Der Fehler liegt am Netzwerk, nicht an diesem Computer.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Es sind noch keine Ergebnisse gespeichert. Führen Sie in jedem Netzwerk „fix789ctl check --server SERVER“ aus.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Im Auftrag von „%2“ hat die Windows-Filterplattform Datenverkehr über %1 zum Server verworfen (Filter „%3“, um %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Fragen Sie die Person, die diesen Computer betreut, zu welchem Programm der Filter „%1“ gehört (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Ein Filter auf diesem Computer verwirft die Pakete des VPN, und es ist nicht bekannt, zu welchem Programm der Filter gehört.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Um %2 hat ein Filter auf diesem Computer Datenverkehr über %1 zum Server verworfen. Das gilt jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Kein Filter auf diesem Computer hat in letzter Zeit Pakete des VPN verworfen.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Was die Filter auf diesem Computer verworfen haben, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Kein Filter auf diesem Computer verwirft das VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>SoftEther VPN („%1“) ist auf diesem Computer installiert. Wenn seine L2TP-Funktion eingeschaltet ist, deaktiviert es bei jedem Start den Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“. Das Problem kehrt wieder, bis diese Funktion ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Die Regel „%1“ der Windows-Firewall blockiert ausgehenden Verkehr über UDP %2.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>Das Firewallprofil „%1“ blockiert alles, was keine Regel erlaubt, und keine Regel erlaubt UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>Die Firewall blockiert ausgehenden Verkehr über UDP %1 in einem der Netzwerke, mit denen dieser Computer verbunden ist.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>Es ist nicht bekannt, ob die Firewallregel „%1“ für UDP %2 zum Server gilt.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Dieser Computer verwendet „%1“ anstelle der Windows-Firewall als Firewall.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>Der Dienst „Windows Defender Firewall“ läuft nicht. Seine Regeln gelten also nicht.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Die Windows-Firewall erlaubt das VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Die Einstellungen der Windows-Firewall ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Die Windows-Firewall erlaubt das VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>bis der Filter auf diesem Computer das VPN hinauslässt</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>Zum Zertifikat „%1“ (%2) gibt es auf diesem Computer keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>Das Zertifikat „%1“ (%2) verweist auf einen privaten Schlüssel, der sich nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Das Zertifikat „%1“ (%2) wurde von seinem Aussteller gesperrt.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>Das Zertifikat „%1“ (%2) wurde für andere Zwecke ausgestellt: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Das Zertifikat „%1“ (%2) verwendet kryptografische Verfahren, die Windows nicht mehr akzeptiert.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Zwischen „%1“ (%2) und einem vertrauenswürdigen Stammzertifikat fehlt auf diesem Computer ein Zertifikat.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Dieser Computer vertraut dem Stammzertifikat von „%1“ (%2) nicht.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows akzeptiert die Zertifikatskette von „%1“ (%2) nicht.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>Das Zertifikat „%1“ (%2) liegt im Speicher eines Benutzers, aber der Speicher des Computers enthält keines.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Es gibt kein Zertifikat, aber der Server arbeitet mit einem vorinstallierten Schlüssel.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>Die Verbindung meldet sich mit einem Zertifikat an, aber dieser Computer hat keines dafür.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Vergleichen Sie das Datum dieses Computers mit dem eines Telefons.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, welches Zertifikat oder welcher Schlüssel für diesen Computer bestimmt ist.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Es ließ sich nicht prüfen, ob „%1“ (%2) gesperrt wurde; Windows fährt trotzdem fort.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Ob dieser Computer dem Aussteller von „%1“ (%2) vertraut, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Das Computerzertifikat „%1“ (%2) lässt sich verwenden.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>Bei dem Zertifikat „%1“ (%2) ist kein Problem bekannt, aber ob sein Schlüssel funktioniert, sieht nur ein Administrator.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Dieser Computer hat ein Zertifikat für das VPN, das bis %1 gültig ist.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Keine geprüfte VPN-Verbindung meldet sich mit einem Zertifikat an.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Die Zertifikate dieses Computers ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Zertifikate lassen sich nicht prüfen, weil das Datum dieses Computers unbekannt ist.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Das Zertifikat des Computers ist für das VPN geeignet</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>Die Verbindung ist auf ein Zertifikat eingestellt, aber der Server arbeitet auch mit einem vorinstallierten Schlüssel. Wenn Sie einen Schlüssel bekommen haben, wählen Sie ihn in der Verbindung aus.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows hat sich mit dem Zertifikat „%1“ (%2) angemeldet und ist gescheitert; das richtige ist „%3“ (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows hat sich mit dem Zertifikat „%1“ (%2) angemeldet und ist gescheitert. Es gibt noch ein anderes, „%3“ (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>Der Schlüssel wurde vielleicht auf dem Server geändert: Das VPN hat früher funktioniert, oder auch andere können sich nicht verbinden.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>Der Schlüssel kann auch auf dem Server geändert worden sein. Kann sich jemand anders jetzt verbinden?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Sie haben gesagt, dass das VPN über den Hotspot eines Telefons funktioniert.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Sie haben gesagt, dass das VPN auch über den Hotspot eines Telefons scheitert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>„%1“ ist keine gültige Antwort. „fix789ctl check --help“ listet die gültigen Antworten auf.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Es ließ sich nicht feststellen, ob Credential Guard ausgeführt wird.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard enthält dem VPN kein Kennwort vor.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard wird ausgeführt, und die Verbindung „%1“ meldet sich mit einem gespeicherten Kennwort über MS-CHAPv2 an. In diesem Fall gibt Windows das Kennwort nicht heraus.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows gibt das gespeicherte Kennwort an das VPN heraus</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>Den Computer namens „%1“ gibt es, aber er bietet diese Art von VPN nicht an. Vergleichen Sie den Namen Buchstabe für Buchstabe mit dem, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Die IPsec-Richtlinien dieses Computers ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Keine IPsec-Richtlinie dieses Computers stört das VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>Die IPsec-Regel „%1“ gilt auch für den VPN-Server.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>Es ist nicht bekannt, ob die IPsec-Regel oder -Richtlinie „%1“ für den VPN-Server gilt.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>Das Firewallprofil „%1“ blockiert ausgehenden Verkehr über UDP %2, wenn die Firewall für dieses Profil eingeschaltet ist. Eine alte Richtlinie für Windows XP macht das ungewiss.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Die Einstellungen der Organisation für die Windows-Firewall ließen sich nicht lesen (%1), daher ist nicht bekannt, ob sie das VPN blockieren.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>Der Server antwortet auf das, was Windows standardmäßig anbietet, aber Windows selbst hat mit den eigenen IPsec-Parametern der Verbindung nichts gefunden, was beide annehmen.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Es ist nicht sicher, dass Windows diese Parameter für L2TP verwendet. Versuchen Sie die Verbindung in Windows, und prüfen Sie dann erneut: Fehler 788 zeigt, dass es so ist.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Keine IPsec-Richtlinie auf diesem Computer stört</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows bietet seine üblichen Verschlüsselungsverfahren an.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows darf für L2TP unsichere Verschlüsselung verwenden (AllowL2TPWeakCrypto ist 1). Setzen Sie diesen Wert zurück, sobald der Server ihn nicht mehr braucht.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 ist %1. Dieser Wert gilt für IKEv2; L2TP bietet diese Verfahren auch ohne ihn an.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Es ließ sich nicht feststellen, welche Verschlüsselungsverfahren Windows anbietet.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows bietet seine üblichen Verschlüsselungsverfahren an</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Dieser Computer hat von keinem Netzwerk eine Adresse bekommen (er hat %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Dieser Computer hat nur IPv6-Adressen, und der Server hat nur IPv4-Adressen.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Dieser Computer hat nur IPv6-Adressen.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Die Netzwerkverbindungen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Dieser Computer hat in seinem Netzwerk eine Adresse.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Während der Prüfung hat die Internetverbindung zwischen %1 gewechselt.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Dieser Computer hat eine Adresse und eine stabile Route ins Internet</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>Der Wert für Server hinter NAT steht in %1. Windows liest ihn aus dem Schlüssel „PolicyAgent“.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Eine Richtlinie (%1) legt den Starttyp des Dienstes „%2“ fest.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Eine Richtlinie (%1) legt die Verbindung „%2“ an.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Eine Richtlinie (%1) legt den Wert %2 in %3 fest.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Eine Richtlinie (%1) wird den Dienst „%2“ wieder deaktivieren.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Es ließ sich nicht feststellen, welche Einstellungen von einer Richtlinie bestimmt werden.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Keine Richtlinie bestimmt die Einstellung, die hier falsch ist.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Keine Richtlinie bringt das Problem zurück</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Die eigene IPsec-Richtlinie von Windows für L2TP ist abgeschaltet (ProhibitIpSec ist 1), und die Regel „%1“ ersetzt sie. Das wurde absichtlich so eingerichtet und bleibt unverändert.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Führen Sie die Prüfung als Administrator aus: Es ließ sich nicht feststellen, ob absichtlich eine IPsec-Richtlinie für L2TP angelegt wurde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>„%1“ wird seit mehreren Minuten gestartet oder beendet.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Solange der Dienst „Basisfiltermodul“ deaktiviert ist, ist auch die Windows-Firewall ausgeschaltet: Dieser Computer ist ungeschützt.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows startet diese Dienste noch: %1. Warten Sie ein paar Minuten, und versuchen Sie es noch einmal; eine Änderung ist nicht nötig.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Solange die Adresse des Servers zweifelhaft ist, werden weder Schlüssel noch Benutzername noch Kennwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>Die DNS-Antworten in diesem Netzwerk wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Die DNS-Antworten in diesem Netzwerk sind echt.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>Der DNS-Server dieses Netzwerks gibt für manche Namen falsche Antworten (ein Filter oder eine Suchseite), aber nicht für den Namen des VPN-Servers.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>Der DNS-Server dieses Netzwerks antwortet auf „%2“ mit %1 und gibt falsche Antworten für Namen, für die er nicht zuständig ist.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>Der Name „%1“ wird in %2 aufgelöst, eine Adresse aus einem internen Netzwerk, und dort antwortet nichts.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>In diesem Netzwerk wird der Name „%1“ in %2 aufgelöst, wo nichts antwortet. Ein anderer DNS-Server nennt %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Prüfen Sie erneut mit %1 statt des Servernamens und ohne Schlüssel. Antwortet der Server, wird der Name in diesem Netzwerk in eine falsche Adresse aufgelöst.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>Der DNS-Server dieses Netzwerks gibt falsche Antworten für Namen, für die er nicht zuständig ist, und an der Adresse, die er für den VPN-Server nennt, antwortet nichts.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Fragen Sie den Namen des Servers in einem anderen Netzwerk ab, zum Beispiel über den Hotspot eines Telefons, und vergleichen Sie die Adressen.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Es ließ sich nicht prüfen, ob die DNS-Antworten in diesem Netzwerk echt sind.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>DNS-Antworten sind echt</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>Von allen über UDP kontaktierten Servern hat nur ein DNS-Server geantwortet: Dieses Netzwerk blockiert allen übrigen ausgehenden UDP-Verkehr.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Nur bekannte UDP-Dienste wie Zeitserver antworten: Dieses Netzwerk blockiert allen übrigen ausgehenden UDP-Verkehr.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Keiner der über UDP kontaktierten Server hat geantwortet, weder der VPN-Server noch andere.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP kann dieses Netzwerk verlassen: Einige der kontaktierten Server haben geantwortet.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP kann dieses Netzwerk verlassen: Andere Server als der VPN-Server antworten.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP kann dieses Netzwerk verlassen: Der Responder antwortet.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>Es konnten zu wenige Server über UDP kontaktiert werden, um zu zeigen, ob UDP dieses Netzwerk verlässt.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Öffnen Sie eine beliebige Webseite. Wenn sie sich öffnet, ist nur UDP blockiert.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Nur der VPN-Server wurde über UDP kontaktiert.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Es ließ sich nicht prüfen, ob UDP dieses Netzwerk verlassen kann.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP kann dieses Netzwerk verlassen</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>bis dieses Netzwerk UDP hinauslässt</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>bis der Name des Servers in dessen Adresse aufgelöst wird</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Eine Richtlinie (%2) setzt auf diesem Computer einen Wert, der das VPN stört, und stellt ihn nach jeder Änderung wieder her. Bitte entfernen Sie ihn aus der Richtlinie. „gpresult /h report.html“ (Gruppenrichtlinie) oder Einstellungen &gt; Konten &gt; Auf Arbeits- oder Schulkonto zugreifen &gt; Info (Geräteverwaltung) zeigt, welche Richtlinien dieser Computer bekommt.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Der Windows-Dienst %2 fehlt. Bitte reparieren Sie Windows: „DISM /Online /Cleanup-Image /RestoreHealth“, dann „sfc /scannow“, oder eine Reparaturinstallation.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Dem Windows-Dienst %2 wird der Zugriff verweigert (Fehler 5). Bitte vergleichen Sie seine Berechtigungen mit denen auf einem fehlerfreien Computer („sc sdshow %2“), und prüfen Sie, ob eine Härtungsrichtlinie oder ein Sicherheitsprogramm sie geändert hat.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Der Windows-Dienst %2 startet nicht. Bitte suchen Sie im Ereignisprotokoll „System“, Quelle „Service Control Manager“ (7000, 7001, 7009, 7011, 7023), nach Einträgen zu %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>Das Windows-Update %2 stört L2TP/IPsec. Bitte installieren Sie das aktuelle kumulative Update; jedes spätere Update behebt den Fehler.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>Das Programm %2 belegt UDP 500 oder UDP 4500, die der Windows-Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ (IKEEXT) braucht. Bitte entfernen Sie das Programm, oder schalten Sie seine IPsec-Funktion aus. „netstat -abno -p UDP“ zeigt, welches Programm die Ports belegt.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Die Windows-Firewallregel „%2“ blockiert das VPN. Bitte deaktivieren Sie sie, oder nehmen Sie ausgehenden Verkehr über UDP 500 und UDP 4500 zu %1 von ihr aus (wf.msc, „Ausgehende Regeln“; oder die Richtlinie, aus der sie stammt).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Die Windows-Firewall blockiert ausgehende Verbindungen, die keine Regel erlaubt. Bitte fügen Sie eine Regel hinzu: ausgehend, zulassen, UDP, Remoteports 500 und 4500, Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ (IKEEXT) (wf.msc, „Ausgehende Regeln“; oder die Richtlinie, die das festlegt).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>Das Programm %2 verwirft die Pakete des VPN zu %1. Bitte fügen Sie eine Ausnahme für ausgehenden Verkehr über UDP 500 und UDP 4500 (und IP-Protokoll 50) hinzu. Sie brauchen das Programm nicht ganz auszuschalten.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Eine IPsec-Regel auf diesem Computer steht im Konflikt mit dem VPN zu %1. Bitte nehmen Sie %1 von ihr aus (wf.msc, „Verbindungssicherheitsregeln“; oder die Richtlinie, aus der sie stammt).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Die Firewall dieses Computers blockiert UDP 1701, das das VPN in seinem Tunnel sendet. Bitte entfernen Sie diese Regel (wf.msc, „Ausgehende Regeln“; oder die Richtlinie, aus der sie stammt).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>Die VPN-Verbindung zu %1 hat eigene IPsec-Parameter. Bitte setzen Sie sie zurück: „Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault“.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>Der private Schlüssel des Zertifikats dieses Computers für das VPN zu %1 lässt sich nicht verwenden. Bitte importieren Sie das Zertifikat mit seinem Schlüssel noch einmal in den Speicher „Eigene Zertifikate“ des lokalen Computers, oder fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows wählt für das VPN zu %1 ein veraltetes Zertifikat aus. Bitte erstellen Sie eine Kopie davon, und entfernen Sie es dann aus dem Speicher „Eigene Zertifikate“ des lokalen Computers (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Bitte erlauben Sie ausgehenden Verkehr über UDP 4500 zu %1 und die Antworten darauf; UDP 500 ist bereits erlaubt. Die hinzuzufügende Regel: zulassen, Protokoll UDP, aus diesem Netzwerk, zu %1, Port 4500, oberhalb aller Verbotsregeln. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, „Layer 3 firewall rules“; auf einer MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, „Outbound rules“.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Bitte erlauben Sie das IP-Protokoll 50 (ESP) von und zu %1 zusätzlich zu UDP 500 und UDP 4500, die bereits erlaubt sind. Zwischen diesem Computer und dem Server ist kein NAT, deshalb wird ESP nicht in UDP gekapselt.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Bitte erlauben Sie Fragmente von UDP-Paketen von und zu %1 (UDP 500 und 4500), gleich in welcher Reihenfolge sie ankommen: Nachrichten mit Zertifikaten sind größer als ein Paket. Die Einstellung heißt oft „block IP fragments“ oder „drop fragmented packets“.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Bitte nehmen Sie IPsec (IKE, L2TP) zu %1 aus dem heraus, was Ihr Anwendungsfilter blockiert. Die Ports UDP 500 und 4500 sind offen, aber Pakete, die wie ein Schlüsselaustausch aussehen, werden verworfen. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, „Layer 7 firewall rules“; auch Network-wide &gt; Configure &gt; Group policies. Bei anderen Herstellern heißt die Einstellung Anwendungskontrolle, Verkehrskategorie oder VPN-Kategorie.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Bitte schalten Sie „IPsec passthrough“ (auch IPsec-ALG oder IPsec-Helfer genannt) am Router aus. Es behält den Quellport 500 bei, sodass hier nur ein Computer %1 erreichen kann, oder es ändert die Pakete unterwegs. NAT-Traversal über UDP 4500 funktioniert ohne diese Einstellung.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Bitte prüfen Sie, welche Gruppenrichtlinie dieser Computer bekommt: Andere Geräte im selben Netzwerk erreichen %1, dieser Computer aber nicht. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, den Client wählen, „Policy“; und Wireless &gt; Configure &gt; Access control, „Assign group policies by device type“. Bitte erlauben Sie in dieser Richtlinie ausgehenden Verkehr über UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Bitte prüfen Sie, welche Gruppe oder welches VLAN zu dem hier verwendeten WLAN-Schlüssel gehört: Mit einem anderen Schlüssel desselben WLANs ist %1 erreichbar. Cisco Meraki: Wireless &gt; Configure &gt; Access control, diese SSID wählen, „Identity PSK“, die Gruppenrichtlinie dieses Schlüssels. Bitte geben Sie uns den richtigen Schlüssel, oder erlauben Sie in dieser Gruppenrichtlinie ausgehenden Verkehr über UDP 500 und UDP 4500.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Bitte prüfen Sie das VLAN dieses WLANs: Nichts darin erreicht das Internet. Es braucht eine Standardroute und Adressübersetzung (NAT) ins Internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs und das VLAN-Tag dieser SSID unter Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Bitte erlauben Sie den Gästen dieses WLANs, %1 im lokalen Netzwerk zu erreichen. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, „Local LAN“: eine Zulassungsregel für UDP 500 und 4500 zu %1 oberhalb von „Deny“. Oder nennen Sie uns bitte eine öffentliche Adresse des Servers.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Bitte prüfen Sie, warum dieser Computer seinen Zugriff (Rolle, VLAN, Gruppenrichtlinie) erst einige Zeit nach dem Verbinden bekommt: Bis dahin ist %1 auf UDP 500 und 4500 nicht erreichbar.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>Der Router dieses Netzwerks hat einen eigenen Tunnel zu %1 und hält die Antworten an unser VPN für seine eigenen. Bitte geben Sie dem Tunnel des Routers oder unserem VPN eine andere öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Bitte behalten Sie inaktive UDP-Verbindungen mindestens 60 Sekunden lang, besser 300, in der NAT-Tabelle des Routers: Das VPN zu %1 wird hergestellt und bricht nach kurzer Inaktivität ab.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Bitte lassen Sie ICMP „fragmentation needed“ (Typ 3, Code 4) zu diesem Netzwerk durch, oder begrenzen Sie die Größe von TCP-Segmenten (MSS clamping): Große Pakete gehen im Tunnel zu %1 verloren.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Bitte prüfen Sie die Qualität dieser Verbindung: Viele Pakete an %1 gehen verloren, oder die Verbindung bricht ab und kommt wieder. Prüfen Sie bei WLAN zuerst Signal, Kanal und Auslastung des Zugangspunkts.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Bitte sorgen Sie dafür, dass der DNS-Server dieses Netzwerks für %1 richtig antwortet: Er nennt eine Adresse, die nicht die des Servers ist. Liegt das an einer Anmeldeseite, sollte der DNS-Server nach der Anmeldung richtige Antworten geben.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>Der DNS-Server, den dieses Netzwerk über DHCP zuweist, antwortet nicht. Bitte prüfen Sie, ob er läuft und ob eine Regel UDP und TCP 53 aus diesem Teil des Netzwerks blockiert.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Dieser Computer verbindet sich mit dem Netzwerk, bekommt aber keine Adresse. Bitte prüfen Sie den DHCP-Server: Läuft er, sind seine Adressen aufgebraucht, und erreicht er dieses VLAN?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Dieses Netzwerk bietet nur IPv6, aber %1 ist nur über IPv4 erreichbar. Bitte bieten Sie IPv4 an, oder DNS64 mit NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Dieses Netzwerk kündigt IPv6 an, das nicht funktioniert, daher ist %1 darüber nicht erreichbar. Bitte reparieren Sie die IPv6-Route, oder kündigen Sie IPv6 nicht mehr an.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Die Anmeldeseite dieses Netzwerks führt zu sich selbst zurück, sodass sich niemand anmelden kann. Bitte prüfen Sie, ob der Server der Anmeldeseite selbst zu den vor der Anmeldung erlaubten Adressen gehört. Cisco Meraki: Wireless &gt; Configure &gt; Access control, diese SSID wählen, „Walled garden“.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>Die Anmeldung in diesem Netzwerk läuft ab, während es benutzt wird. Bitte prüfen Sie, wie lange eine Anmeldung gilt. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, diese SSID wählen, „Splash frequency“.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Die Anmeldeseite dieses Netzwerks braucht Seiten ihres Anmeldeanbieters, die blockiert sind. Bitte nehmen Sie die Adressen des Anbieters in die vor der Anmeldung erlaubten auf. Cisco Meraki: Wireless &gt; Configure &gt; Access control, diese SSID wählen, „Walled garden“.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Nach der Anmeldung lässt dieses Netzwerk nur einen Teil des Internets durch. Bitte sagen Sie uns, was es erlaubt, und erlauben Sie angemeldeten Benutzern ausgehenden Verkehr über UDP 500 und UDP 4500 zu %1.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Kann sich jemand anders jetzt mit diesem VPN verbinden?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Hat dieses VPN auf diesem Computer je funktioniert?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Sind Sie in dem Büro, in das das VPN führt?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
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
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Bitte prüfen Sie, ob %1 läuft und von außen erreichbar ist: Er antwortet weder auf UDP 500 noch auf UDP 4500. Ein Mitschnitt dort („udp port 500 or udp port 4500“) zeigt, ob unsere Pakete ankommen.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Bitte prüfen Sie, ob unsere öffentliche Adresse in der Sperrliste von %1 steht (fail2ban: „fail2ban-client status“; andernfalls die Sperrliste der Firewall), und entfernen Sie sie daraus.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 antwortet von einer anderen Adresse als der, unter der er kontaktiert wurde. Bitte sorgen Sie dafür, dass der Schlüsselaustausch von der Adresse antwortet, die die Clients verwenden (ein Server mit mehreren Leitungen oder Adressen).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 verlangt den Aggressive Mode. Windows unterstützt nur den Main Mode: Bitte erlauben Sie den Main Mode für L2TP-Clients.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 verlangt ein Zertifikat statt eines vorinstallierten Schlüssels. Bitte sagen Sie uns, was wir verwenden sollen: Geben Sie uns entweder ein Zertifikat für diesen Computer, oder erlauben Sie den vorinstallierten Schlüssel für L2TP-Clients.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen. Bitte erneuern Sie es.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Bitte wählen Sie für %1 in der Konsole „Routing und RAS“ (Eigenschaften des Servers, Sicherheit) das gültige Zertifikat aus, starten Sie den Dienst „Routing und RAS“ neu, und verhindern Sie, dass DirectAccess es wieder ändert.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 nimmt Benutzernamen und Kennwort weder an, noch lehnt er sie ab. Bitte prüfen Sie, ob dessen Verzeichnisdienst (RADIUS, NPS) antwortet; sein Protokoll zeigt zum Zeitpunkt unseres Versuchs eine Zeitüberschreitung.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 nimmt unsere Anmeldung an, hat aber keine freie Adresse mehr. Bitte vergrößern Sie den Adressvorrat (DHCP), oder beenden Sie Verbindungen, die nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 lehnt die Anmeldung ab (Fehler 691). Bitte prüfen Sie, ob das Konto gesperrt oder abgelaufen ist oder das VPN nicht benutzen darf und ob der zweite Faktor funktioniert; das Protokoll des Verzeichnisdiensts (RADIUS, unter Windows das Ereignis 6273 von NPS) nennt den Grund.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Bitte sagen Sie uns, welches Anmeldeprotokoll (PAP, MS-CHAPv2, EAP) und welche Verschlüsselung %1 innerhalb von L2TP/IPsec verlangt: Dieser Computer und der Server haben davon nichts gemeinsam.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>Der vorinstallierte Schlüssel von %1 enthält Zeichen, die Windows und der Server unterschiedlich kodieren. Bitte legen Sie einen Schlüssel aus einfachen Buchstaben, Ziffern und Satzzeichen (ASCII) fest.</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>Der Name von %1 wird nicht in dessen öffentliche Adresse aufgelöst. Bitte aktualisieren Sie ihn (DNS, dynamisches DNS), oder nennen Sie uns den öffentlichen Namen oder die öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Bitte geben Sie diesem Computer ein neues Zertifikat für das VPN zu %1: für den lokalen Computer, mit seinem privaten Schlüssel (.pfx), Zweck Clientauthentifizierung (1.3.6.1.5.5.7.3.2), RSA mit mindestens 2048 Bit und SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Bitte senden Sie uns die Zertifikate der Aussteller (Stamm- und Zwischenzertifikate) für das VPN zu %1: Auf diesem Computer fehlen sie.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>Die Sperrlistenadresse (CRL oder OCSP) in den Zertifikaten des VPN zu %1 ist von hier aus nicht erreichbar. Bitte machen Sie sie aus dem Internet über einfaches HTTP erreichbar.</translation>
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
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Gefunden mit Fix789 %1 am %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>Das VPN eines Computers verbindet sich nicht</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>Das VPN zu %1 verbindet sich nicht</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Eine L2TP/IPsec-VPN-Verbindung in Windows lässt sich nicht herstellen. Befund:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Die L2TP/IPsec-VPN-Verbindung in Windows zu %1 lässt sich nicht herstellen. Befund:</translation>
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
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Bitte erlauben Sie ausgehenden Verkehr über UDP 500 und UDP 4500 zu %1 und die Antworten darauf. Die hinzuzufügende Regel: zulassen, Protokoll UDP, aus diesem Netzwerk, zu %1, Ports 500 und 4500, oberhalb aller Verbotsregeln. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, diese SSID wählen, „Layer 3 firewall rules“; auf einer MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, „Outbound rules“. UDP 1701 müssen Sie nicht öffnen: Es bleibt im Tunnel.</translation>
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
        <source>What cannot be determined yet:</source>
        <translation>Was sich noch nicht feststellen lässt:</translation>
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
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Berichte: %1. In Ordnung: %2. Mit bestätigter Ursache: %3. Unbestimmt: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines von: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Manche Server melden NAT, wo keines ist, damit alles in UDP gesendet wird. Windows braucht den Wert trotzdem.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Reste eines entfernten Programms verwerfen noch immer die Pakete des VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>Der Kill-Switch eines anderen VPN blockiert allen Verkehr, der nicht durch dieses andere VPN geht.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Ein anderes VPN leitet den Verkehr von diesem Computer zum VPN-Server durch sich um.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Dieser Computer wechselt zwischen zwei Netzwerken, während sich das VPN verbindet.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>Der Kill-Switch eines anderen VPN verwirft die Pakete des VPN zu %1. Bitte schalten Sie ihn aus, oder fügen Sie eine Ausnahme für ausgehenden Verkehr über UDP 500 und UDP 4500 hinzu.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Reste eines entfernten Programms verwerfen noch immer Pakete. Bitte führen Sie das Entfernungstool des Herstellers aus; „netsh wfp show filters“ zeigt die Filter des Programms.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>bis die Probleme vor der Anmeldung behoben sind</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>Die Adresse des Servers, %1, liegt im lokalen Netzwerk.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Er antwortet auf einen einzelnen Vorschlag, und sei es nur, um ihn abzulehnen.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>bis die Verbindung auf L2TP/IPsec eingestellt ist</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>Der Server steht hinter NAT oder meldet das. Windows verbindet sich mit einem solchen Server nur, wenn ein Registrierungswert es erlaubt.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
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
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>So lange warten Server auf einen RADIUS-Server, der nicht antwortet (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>Der Server ist erreichbar, nimmt aber im Moment keine neuen Verbindungen an. Es wird eine halbe Minute lang erneut versucht.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>Der Server hat eine Zeit lang keine neuen Verbindungen angenommen, nimmt sie jetzt aber wieder an. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>Der Tunnel steht, aber Pakete, die so groß sind wie die von Windows gesendeten, gehen darin verloren.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Im Tunnel hat der Server eine kleine Nachricht bestätigt, aber keine, die ein Paket füllt.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>ein Paket in der Größe, wie Windows sie sendet</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>Das Gateway ist %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Dieser Computer ist im WLAN „%1“, und sein Gateway ist %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows zeigt nicht, um welches WLAN es sich handelt. Um es zu sehen, erlauben Sie in den Datenschutzeinstellungen von Windows den Zugriff auf den Standort.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Das WLAN-Signal ist hier schwach (%1 %): Pakete können verloren gehen, und das kann wie ein Problem mit dem VPN aussehen. Gehen Sie näher an den Zugangspunkt heran.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>Das Netzwerk wurde nicht identifiziert.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Kein Netzwerk dieses Computers führt ins Internet.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Das Netzwerk ließ sich nicht identifizieren.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Meraki-Zugangspunkte geben diesem WLAN eigene Adressen (NAT-Modus): Gäste sind voneinander und oft auch vom lokalen Netzwerk getrennt.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>In welchem Netzwerk dieser Computer ist</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>Das Netzwerk meldet selbst, dass Sie sich zuerst anmelden müssen (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>Die Anmeldeseite des Netzwerks (%1) führt nur auf andere Seiten weiter, und die sind blockiert.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Ein Proxy auf dem Weg reicht Webseiten unverändert weiter: Es ist keine Anmeldung nötig.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows verwendet in diesem WLAN jeden Tag eine andere Hardwareadresse, deshalb verlangt das Netzwerk jeden Tag eine Anmeldung.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Das WLAN oder das Gateway dieses Netzwerks stammt von %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>Seine Anmeldeseite stammt von %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>Das Netzwerk hat diesen Computer früher durchgelassen, als er eine andere Hardwareadresse hatte.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>Zu Hause betreiben meist Sie selbst das Netzwerk oder die Person, die den Router eingerichtet hat. Prüfen Sie die Einstellungsseiten des Routers, und versuchen Sie es mit seinem Haupt-WLAN statt mit seinem Gäste-WLAN.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>In einer Filiale ist der Hotspot eines Telefons meist die schnellste Lösung.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Das Personal kann dieses Netzwerk nicht ändern; die Zentrale oder ihr Dienstleister kann es. Nennen Sie ihnen die Nummer der Filiale und den Namen des WLANs.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>Wenden Sie sich an einer Schule oder Hochschule an den IT-Support. Das Netzwerk für Angehörige (etwa eduroam) erlaubt oft mehr als das Gastnetz.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Fragen Sie als Gast eines Unternehmens Ihren Gastgeber oder den Empfang: Dort kann man das an die IT-Abteilung weitergeben, und oft gibt es für solche Fälle ein anderes Gastnetz.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Im Hotel, Café oder Zug ist der Hotspot eines Telefons meist die schnellste Lösung.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>Der Empfang hat oft einen anderen WLAN-Tarif, der ein VPN erlaubt, sowie die Telefonnummer des Anbieters.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Prüfen Sie bei einem WLAN-Controller von Cisco die vor der Anmeldung geltende Zugriffsliste in der Webrichtlinie dieses WLANs, die nach der Anmeldung geltende Zugriffsliste der Clientrolle (ISE) oder der Schnittstelle sowie das Sitzungstimeout.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Prüfen Sie bei Cisco Meraki unter Wireless „Firewall &amp; traffic shaping“ dieser SSID (Layer-3- und Layer-7-Regeln), unter Network-wide „Group policies“ dieses Clients, unter Wireless „Splash page“ (Anmeldung, Walled Garden, Dauer) sowie das VLAN der SSID oder, im NAT-Modus, „Deny local LAN“.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>Prüfen Sie bei Aruba die Zugriffsregeln der Rolle vor und nach der Anmeldung (UDP 500 und 4500 erlauben), die Zulassungsliste des Captive-Portal-Profils und das Intervall der erneuten Anmeldung.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Prüfen Sie bei Ruckus die Gastzugangsrichtlinie dieses WLANs (gesperrte Subnetze, Walled Garden, Übergangsfrist) und Anwendungsrichtlinien, die VPN verbieten.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>Prüfen Sie bei UniFi den Zugriff im Gäste-Hotspot vor und nach der Autorisierung, deren Ablauf und die Verkehrsregeln dieses Netzwerks.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>Bei FortiGate braucht die Richtlinie, die diese Gästegruppe nach außen lässt, die Dienste IKE (UDP 500 und 4500) und ESP, ihre Anwendungskontrolle darf IPsec nicht blockieren, und die Hosts der Anmeldung müssen in der Ausnahmeliste des Portals stehen.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>Prüfen Sie bei MikroTik unter IP „Hotspot“ (Walled Garden, Timeouts des Benutzerprofils) und die Forward-Kette der Firewall: UDP 500 und 4500 erlauben.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>Prüfen Sie bei openNDS die Firewallregeln für angemeldete Benutzer, den Walled Garden und das Sitzungstimeout in der Konfiguration.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Der WLAN-Schlüssel, auch ein persönlicher (IPSK, EasyPSK), ist nicht der Schlüssel des VPN: Er lässt diesen Computer nur in das Netzwerk und bestimmt dort seine Gruppe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>„%1“ ist kein gültiger Ort. „fix789ctl check --help“ listet die gültigen auf.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows löscht die gemerkten Adressen und fragt sie neu ab.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Von der VPN-Verbindung wird eine Kopie mit dem Schlüssel in der Form angelegt, die der Server annimmt: ohne die unsichtbaren Zeichen. Die alte Verbindung bleibt; verwenden Sie von nun an die Kopie.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>Die VPN-Verbindung bekommt die Einstellungen, die dieses VPN braucht. Wenn sie gerade verbunden ist, trennen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>Der beschädigte Eintrag wird aus dem Telefonbuch entfernt und Byte für Byte gesichert, damit sich das rückgängig machen lässt. Richten Sie die Verbindung danach neu ein.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Von der VPN-Verbindung wird eine Kopie mit dem Schlüssel angelegt, den Sie eingeben. Die alte Verbindung bleibt; verwenden Sie von nun an die Kopie.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows löscht den gespeicherten Benutzernamen und das Kennwort und fragt beim nächsten Versuch danach.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Die Windows-Firewall bekommt Regeln von uns, die das VPN erlauben und sonst nichts.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Geändert. Ob es geholfen hat, zeigt der nächste Verbindungsversuch.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Ein Teil dieser Änderungen betrifft Ihr Konto, ein anderer diesen Computer. Beheben Sie die Ursachen getrennt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Rückgängig gemacht, bis auf die Änderungen, die sich nicht rückgängig machen lassen.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
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
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Authentifizierungsmethode der VPN-Verbindung „%1“</translation>
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
        <source>The Windows defaults</source>
        <translation>Die Standardwerte von Windows</translation>
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
        <translation>Gelöscht</translation>
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
        <translation>Von Windows neu erstellt</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Fehlt oder funktioniert nicht</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Von Windows gemerkte Namen und Adressen (DNS-Cache)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
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
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>„%1“ wird nicht durch einen Registrierungswert oder den Starttyp eines Dienstes behoben, es gibt also nichts zu verteilen.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Die Dateien ließen sich nicht nach „%1“ schreiben.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Nennen Sie mit --cause eine Ursache. „fix789ctl list --json“ listet die Ursachen auf.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Wählen Sie mit --as ein Format: reg, powershell oder intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Dafür wird der vorinstallierte Schlüssel, den Sie bekommen haben, auf der Standardeingabe benötigt (--key-stdin). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>Der Journalordner lässt sich nicht verwenden. Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Das Zertifikat des Servers (%1) war bis %2 gültig. Das aktuelle Datum ist %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Das Zertifikat des Servers (%1) ist erst ab %2 gültig. Das aktuelle Datum ist %3: Eines von beiden stimmt nicht.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>Das Zertifikat „%1“ (%2) war bis %3 gültig. Das aktuelle Datum ist %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>Das Zertifikat „%1“ (%2) ist erst ab %3 gültig. Das aktuelle Datum ist %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>Nach den anderen Zeitquellen ist das Zertifikat dieses Computers jetzt gültig, nach seiner eigenen Uhr nicht.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>Die Verbindung meldet sich mit einem Zertifikat an, und ob ein Zertifikat gültig ist, hängt von der Uhr ab.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>Nach den anderen Zeitquellen ist das Zertifikat des Servers jetzt gültig, nach der Uhr dieses Computers nicht.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>Die Uhr dieses Computers stimmt mit anderen Zeitquellen überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>Die Uhr dieses Computers zeigt %1; andere Quellen zeigen %2 (beides UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>Das Datum dieses Computers wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>Die Uhrzeit dieses Computers oder anderer Computer ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Es war keine zuverlässige Zeitquelle verfügbar.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows hat den Schlüsselaustausch beendet, weil sich die Sperrung eines Zertifikats nicht prüfen ließ (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows hat das Zertifikat des Servers nicht angenommen (Fehler %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, ob das Zertifikat des Servers erneuert wurde, und bitten Sie um dessen Stammzertifikat.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>Der Wert ServerAuthCert steht in %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Stattdessen ließe sich dieses verwenden: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>Der VPN-Server ist auf das Zertifikat %1 eingestellt, das dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>Der VPN-Server ist auf ein DirectAccess-Zertifikat eingestellt (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert ist 1: Die Einstellung bleibt, bis ein Administrator sie ändert.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert ist nicht 1: DirectAccess kann es wieder ersetzen.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>Der VPN-Server ist auf ein selbstsigniertes Zertifikat eingestellt (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>Der VPN-Server ist auf ein ungeeignetes Zertifikat eingestellt (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>Der VPN-Server ist auf ein abgelaufenes Zertifikat eingestellt (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>Der VPN-Server auf diesem Computer ist auf %1 eingestellt.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Das Zertifikat, auf das der VPN-Server eingestellt ist, ließ sich nicht mit denen dieses Computers vergleichen.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Dieser VPN-Server hat nur private Adressen. Steht er hinter einem Router (NAT), braucht auch er AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Es ließ sich nicht feststellen, ob dieser Computer selbst ein VPN-Server ist.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Dieser Computer ist kein VPN-Server.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Einige Einstellungen des VPN-Servers auf diesem Computer ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>Der VPN-Server auf diesem Computer ist auf kein bestimmtes Zertifikat eingestellt.</translation>
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
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows lehnt die Kette des Serverzertifikats vielleicht ab (%1, ausgestellt von %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows zeigt das nicht jedem Benutzer. Führen Sie die Prüfung als Administrator aus (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>Der Server verwendet für die Anmeldung %1, was die Verbindung nicht erlaubt.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Wird hier nicht unterstützt: Nur Windows selbst kann seine eigene Verbindung versuchen.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Es gibt keine VPN-Verbindung, die Windows versuchen könnte. Nennen Sie eine der Verbindungen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Der eigene Verbindungsversuch von Windows wurde nicht rechtzeitig fertig und daher abgebrochen.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Der eigene Verbindungsversuch von Windows wurde angehalten.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Der eigene Verbindungsversuch von Windows ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>Die Aufzeichnung enthält nie Schlüssel, Kennwörter oder Namen von Personen. Server, Netzwerke, Verbindungen und Adressen werden durch Platzhalter ersetzt.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Nicht enthalten, weil dieses System nicht nach diesen Angaben gefragt wurde oder sie nicht hat: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Zugriff verweigert: %1. Um das aufzunehmen, zeichnen Sie noch einmal als Administrator auf.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Keine Antwort: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Ein aufgezeichneter Computer kann keine Verbindung anwählen.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows versucht seine eigene Verbindung.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Der Server beantwortet einen Schlüsselaustausch der Version 2.1, die er wie 2.0 behandeln muss. Derselbe Austausch in den Versionen 1.0 und 2.0 bleibt auf demselben Port ohne Antwort.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>Der Server ist erreichbar, beginnt mit diesem Computer aber keinen Schlüsselaustausch.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Dieser Computer hat vom WLAN „%1“ keine Adresse bekommen (er hat %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows meldet, dass dieses Netzwerk das Internet nicht erreicht („eingeschränkt“). Ob das stimmt, zeigen die anderen Prüfungen.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows meldet, dass dieser Computer mit keinem Netzwerk verbunden ist. Ob das stimmt, zeigen die anderen Prüfungen.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Dieser Computer ist im WLAN „%1“, das kein Gateway mitgeteilt hat. Daher ist nichts außerhalb dieses Netzwerks erreichbar.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Dieser Computer ist in einem WLAN, das kein Gateway mitgeteilt hat. Daher ist nichts außerhalb dieses Netzwerks erreichbar.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Dieser Computer wird über eine Geräteverwaltung (MDM) verwaltet. Es ist nicht bekannt, ob sie den falschen Wert wieder setzen wird.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>Der VPN-Server auf diesem Computer wird auf ein anderes Zertifikat eingestellt. Er verwendet es, sobald sein Dienst „Routing und RAS“ neu gestartet wurde.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Es gab keinen zweiten Versuch an den Filtern dieses Computers vorbei: Den kann nur ein Administrator unternehmen.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Es gab keinen zweiten Versuch an den Filtern dieses Computers vorbei.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows verbindet sich, wenn die Filter dieses Computers den Server durchlassen, und scheitert andernfalls (Fehler %1). Ein Filter auf diesem Computer hält das VPN auf.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit erfordert --dial: Es bestimmt, wie Windows es ein zweites Mal versucht.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all lässt sich nicht mit einem Lauf oder mit --json kombinieren.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows verwendet den Benutzernamen und das Kennwort, die Sie eingegeben haben, statt der gespeicherten.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Die eingegebenen</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Windows-Firewall in Domänennetzwerken</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Windows-Firewall in privaten Netzwerken</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Windows-Firewall in öffentlichen Netzwerken</translation>
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
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>Suchen Sie in „Windows Defender Firewall mit erweiterter Sicherheit“ nach Verbindungssicherheitsregeln und nach ausgehenden Regeln, die Verkehr blockieren. Deaktivieren Sie eine nach der anderen, und versuchen Sie es jeweils erneut.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>An UDP %1 von %2 gesendete Nachrichten: %3. Die Antwort darauf kam stattdessen von %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin und --password-stdin gelten nur für VPN-Verbindungen, zusammen mit --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off erfordert --dial und --permit: Es wird nur verwendet, wenn diese nicht geholfen haben.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>Die Verbindung zum Server wurde geschlossen, bevor die Anmeldung abgeschlossen war (Fehler %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>Der Server hat die Verbindung beendet, bevor die Anmeldung abgeschlossen war (Fehler %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Das Windows-Gerät für L2TP wird verwendet oder ist nicht eingerichtet (Fehler %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
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
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Das Gerät für die Verbindung hat eine Störung gemeldet (Fehler %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>Der Server hat Benutzernamen oder Kennwort abgelehnt (Fehler %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Das Konto ist abgelaufen (Fehler %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Der Windows-Dienst „RAS-Verbindungsverwaltung“ konnte nicht gestartet werden (Fehler %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Nach der Anmeldung ließ sich kein gemeinsames Netzwerkprotokoll vereinbaren (Fehler %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>Die Verbindung wurde während der Anmeldung beendet (Fehler %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>Der Server hat keine Adresse vergeben (Fehler %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Dieser Computer kann nicht so stark verschlüsseln, wie die Verbindung verlangt (Fehler %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Der Server kann nicht so stark verschlüsseln, wie die Verbindung verlangt (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows hat kein Zertifikat für diesen Computer gefunden (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows konnte den Schutz der Daten nicht einrichten (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>Die Adresse des Servers ist nicht erreichbar (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows hat kein gültiges Zertifikat für diesen Computer gefunden (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows und der Server konnten sich nicht auf den Schutz der Daten einigen (Fehler %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>Der Schlüsselaustausch ist gescheitert, und Windows nennt keinen Grund (Fehler %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>Der Server hat das Zertifikat dieses Computers abgelehnt (Fehler %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>Der Schlüsselaustausch ist gescheitert (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows hat kein Zertifikat für die Anmeldung gefunden (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows hat alle Tunneltypen versucht, und alle sind gescheitert (Fehler %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>Der Server hat nicht geantwortet, wahrscheinlich wegen seines Zertifikats (Fehler %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>Der Server hat nicht geantwortet, wahrscheinlich wegen des Schlüssels (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>Die Richtlinie des Servers erlaubt diese Anmeldemethode nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Der Windows-Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ oder „Basisfiltermodul“ läuft nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Der Windows-Dienst „RAS-Verbindungsverwaltung“ läuft nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Der Name des Servers ließ sich nicht auflösen (Fehler %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>Der Server hat das Anmeldeprotokoll abgelehnt (Fehler %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>Der Verzeichnisdienst des Servers ist nicht erreichbar (Fehler %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Das Konto ist gesperrt (Fehler %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Die beiden Seiten haben den Schlüssel oder das Zertifikat der jeweils anderen nicht angenommen (Fehler %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Versuchen Sie es vorerst nicht noch einmal: Viele Server sperren das Konto nach einigen abgelehnten Versuchen. Bitten Sie die Person, die das VPN betreibt, das Konto zu prüfen, und fragen Sie, ob andere Benutzer dasselbe Problem haben.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Starten Sie diesen Computer neu, und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Prüfen Sie, ob sich eine Webseite öffnet, vergleichen Sie den Namen des Servers mit dem, den Sie bekommen haben, und lassen Sie Windows es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Geben Sie auch hier Benutzernamen und Kennwort ein, damit unsere eigene Anmeldung zeigt, was der Server sagt.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Geben Sie den Schlüssel in der Windows-Verbindung noch einmal ein, und versuchen Sie sie. Hilft das nicht, trennen Sie das VPN auf den anderen Computern hier, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Geben Sie hier den vorinstallierten Schlüssel ein, damit unsere eigene Aushandlung bis zum Ende weitergehen kann, und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Beenden Sie WSL („wsl --shutdown“), und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Starten Sie diesen Computer neu, prüfen Sie „WAN Miniport (L2TP)“ im Geräte-Manager, und lassen Sie Windows es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>Der angewählte Name: „%1“.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>Der Server nimmt den Benutzernamen und das Kennwort an, die Sie eingegeben haben. Windows hat also andere gespeichert.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>Beim letzten Versuch von Windows hat IPsec funktioniert; gescheitert ist er an der Anmeldung.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows ist nicht über sein eigenes Gerät hinausgekommen: Nichts hat den Server erreicht, daher sagt das nichts über Schlüssel, Benutzernamen oder Kennwort aus.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>Fehler %1 passt nicht zu einer Verbindung mit vorinstalliertem Schlüssel: Er gehört zu Verbindungen mit Zertifikat.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>Fehler %1 passt nicht zu einer Verbindung mit Zertifikat: Er gehört zu Verbindungen mit vorinstalliertem Schlüssel.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>Der L2TP-Dienst des Servers antwortet, aber PPP darin nicht.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Geben Sie Benutzernamen und Kennwort noch einmal langsam ein. Werden sie wieder abgelehnt, hören Sie auf, denn Konten werden gesperrt, und bitten Sie die Person, die das VPN betreibt, das Konto zu prüfen.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>Für die Verbindung „%1“ ist nichts gespeichert, deshalb bietet Windows Ihre Windows-Anmeldung an, aber %2 verbietet das bei MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>Der Server hat die Anmeldung abgelehnt (Fehler 691); IPsec hat also funktioniert.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Eine Nachricht, die größer als ein Paket ist, blieb ohne Antwort, und eine Verbindung mit Zertifikat sendet solche Nachrichten.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>Der Dienst „IKE- und AuthIP IPsec-Schlüsselerstellungsmodule“ läuft, verwendet aber weder UDP 500 noch UDP 4500, daher erreicht ihn keine Antwort.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Auf diesem Computer gibt es keine VPN-Verbindung, und es wurde kein Server genannt.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>Der Server hat die Anmeldung mehrmals abgelehnt. Viele Server sperren ein Konto nach einigen abgelehnten Versuchen: Versuchen Sie es erst wieder, wenn Sie wissen, warum.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Das Zertifikat des Servers ist auf „%1“ ausgestellt, angewählt wird aber der Name „%2“.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, welche Namen dessen Zertifikat enthält.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Sie haben gesagt, dass sich andere jetzt verbinden können.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Sie haben gesagt, dass sich andere jetzt von einem anderen Ort aus verbinden können.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Sie haben gesagt, dass ein anderer Windows-Computer an diesem Ort verbunden ist.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Sie haben gesagt, dass kein anderer Windows-Computer an diesem Ort verbunden ist.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>Der Dienst „%1“ reagiert nicht mehr.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL nutzt das Netzwerk von Windows mit (gespiegelter Modus), und das hindert Windows daran, ein VPN anzuwählen.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Beenden Sie WSL mit „wsl --shutdown“, und versuchen Sie das VPN noch einmal. Wenn es dann funktioniert, setzen Sie „networkingMode=nat“ in der Datei „.wslconfig“ in Ihrem Benutzerordner.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Erlauben Sie in diesem Programm L2TP/IPsec (UDP 500, 4500 und 1701), oder fragen Sie die Person, die es betreut. Sie brauchen den Schutz nicht ganz auszuschalten.</translation>
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
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>Der Server nimmt kein L2TP an: Seine L2TP-Ports sind nicht aktiviert.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, L2TP zuzulassen. Ein neu installierter Windows Server 2025 nimmt keine L2TP-Verbindungen an, bis seine L2TP-Ports eingerichtet sind.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Bitte lassen Sie L2TP auf %1 zu: Routing und RAS, Ports, Eigenschaften, WAN Miniport (L2TP), Konfigurieren, „RAS-Verbindungen (nur eingehend)“, und setzen Sie die Anzahl der Ports auf mehr als 0; starten Sie den Dienst danach neu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt als den angewählten.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>Tragen Sie in der VPN-Verbindung einen der Namen aus dem Zertifikat des Servers als Server ein. Führt keiner dieser Namen zum Server, bitten Sie die Person, die ihn betreibt, um ein Zertifikat mit dem angewählten Namen.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Das Zertifikat von %1 enthält den angewählten Namen nicht, deshalb lehnt Windows es ab (Fehler 835). Bitte sagen Sie uns, welchen Namen wir anwählen sollen, oder stellen Sie ein Zertifikat aus, das diesen Namen unter seinen DNS-Namen enthält.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>Der Server selbst kann den Schutz der Daten (ESP) nicht einrichten.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, in dessen Protokoll nachzusehen: Oft fehlt dem Kernel oder Container ESP.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 nimmt den Schlüssel an, antwortet aber nicht auf den Quick Mode. Bitte suchen Sie in seinem Protokoll nach eigenen Fehlern („Add SA“, „errno“, „no such file“): Dem Kernel oder Container fehlt womöglich ESP, af_key oder XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>Der Server kann nicht mehrere Windows-Computer hinter einem Router gleichzeitig bedienen.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Trennen Sie das VPN auf den anderen Windows-Computern an diesem Ort, und versuchen Sie es noch einmal. Hilft das, bitten Sie die Person, die den VPN-Server betreibt, ihn so einzurichten, dass er Clients hinter einer gemeinsamen Adresse unterscheidet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, im Protokoll von dessen PPP-Dienst (pppd) nachzusehen.</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>Der L2TP-Dienst von %1 antwortet, aber darin antwortet nichts auf PPP. Bitte prüfen Sie, ob pppd startet (sein Protokoll, seine Optionen, die Kernelmodule ppp_generic und l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Versuchen Sie es vorerst nicht noch einmal. Bitten Sie die Person, die das VPN betreibt, das Konto zu entsperren, und finden Sie heraus, welches Gerät sich mit einem alten Kennwort anmeldet.</translation>
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
        <translation>Der Verzeichnisdienst des Servers akzeptiert das Anmeldeprotokoll MS-CHAPv2 nicht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Fragen Sie die Person, die das VPN betreibt, ob andere Benutzer dasselbe Problem haben und ob der Verzeichnisdienst kürzlich gehärtet wurde (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 lehnt eine Anmeldung mit MS-CHAPv2 ab (Fehler 691). Bitte prüfen Sie, ob der Verzeichnisdienst sie akzeptiert: Deaktiviertes NTLMv1 (LmCompatibilityLevel 5, „Restrict NTLM“), die Gruppe Protected Users oder ein Verzeichnisdienst ohne MS-CHAPv2 (LDAP, Kerberos) lehnen sie unabhängig vom Kennwort ab.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows gibt Ihre Windows-Anmeldung nicht mehr an das VPN weiter (NTLMv1 ist blockiert).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Geben Sie für das VPN Benutzernamen und Kennwort ein, statt die Windows-Anmeldung zu verwenden, oder bitten Sie die Person, die das VPN betreibt, um eine Anmeldung mit Zertifikat.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Die Befunde lassen mehr Ursachen zu als die hier genannten.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Ist ein anderer Windows-Computer an diesem Ort jetzt mit diesem VPN verbunden?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Kann sich jemand an einem anderen Ort jetzt mit diesem VPN verbinden?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Hat dieses VPN in diesem Netzwerk schon einmal funktioniert?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>Wurde der VPN-Server kürzlich geändert oder aktualisiert?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>bis der vorinstallierte Schlüssel hier eingegeben ist</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>bis Benutzername und Kennwort hier eingegeben sind</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>Die Ursache ist eine andere.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Prüfen Sie in den Eigenschaften der VPN-Verbindung unter „Sicherheit“, ob sie einen vorinstallierten Schlüssel oder ein Zertifikat verwendet und ob sie die Verbindung ist, die versucht wurde.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Prüfen Sie die Verbindungssicherheitsregeln dieses Computers (wf.msc) und die Verschlüsselung, die die VPN-Verbindung verlangt, und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>Auf UDP 500 kam keine Antwort. Auf UDP 4500 beantwortet der Server IKEv2, aber nicht IKEv1, das viele Server nur auf UDP 500 annehmen.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>Der Server ist ein Windows-Server. Er beantwortet IKEv2, aber nicht IKEv1, das er für L2TP braucht.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>In diesem Netzwerk („%2“) hat der Server zuerst nicht geantwortet, einige Minuten später aber doch. So oft ist das vorgekommen: %1. Beim letzten Mal hat er nach %3 Min. geantwortet.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>Vor %1 Min. hat der Server in diesem Netzwerk nicht geantwortet. Wenn das nach jedem Verbinden mit dem Netzwerk so ist, gewährt es den Zugriff erst spät.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Der Server wurde einige Sekunden lang noch einmal von mehreren Quellports aus kontaktiert: Auf %1 davon hat er geantwortet, auf %2 nie.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Der Server wurde einige Sekunden lang noch einmal kontaktiert: Eine Zeit lang hat er auf keinen unserer Quellports geantwortet, davor und danach aber schon.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Ein Teil dessen, was an den Server gesendet wird, kommt durch, ein anderer nicht.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Was an UDP %1 des Responders gesendet wurde, kam mit anderen Bytes an; was an einen anderen Port gesendet wurde, kam unverändert an.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Was an UDP %1 des Responders gesendet wurde, kam von einem anderen Quellport an; was an einen anderen Port gesendet wurde, kam von dem Quellport an, von dem es gesendet wurde.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>Der Router verändert die Pakete des Schlüsselaustauschs.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Im Internet erscheint dieser Computer unter %1; das ist die eigene Adresse des Servers.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Von hier aus antwortet der Server weder auf UDP 500 noch auf UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Dieser Computer befindet sich in dem Netzwerk, in das das VPN führt.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>bis Sie es von außerhalb dieses Netzwerks versuchen</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>bis der Router nicht mehr in IPsec eingreift</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Große Nachrichten kommen beim Responder an, wenn ihr zweiter Teil zuerst gesendet wird, und gehen in der üblichen Reihenfolge verloren.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Jede Adresse, die zum Namen des Servers gehört, antwortet: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>Der Server antwortet über IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>Die Adresse %1 des Servers hat auf UDP 500 nicht geantwortet.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Zur selben Zeit hat diese Adresse desselben Namens geantwortet: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Der Server ist über IPv4 erreichbar, aber nicht über IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>Der Server antwortet über IPv4, aber nicht über IPv6, das Windows zuerst versucht.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Fragen Sie die Person, die den VPN-Server betreibt, ob er über IPv6 antwortet. Wenn ja, funktioniert IPv6 in diesem Netzwerk nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>Der Name des Servers hat mehrere Adressen, und eine davon antwortet nicht: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Eine Adresse, die zum Namen des Servers gehört, antwortet nicht, eine andere aber schon: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>Der Server antwortet auf den Aggressive Mode, aber nicht auf den Main Mode, den Windows verwendet.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>Der Server hat die erste Nachricht des Aggressive Mode beantwortet: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>Derselbe Schlüssel, in der ANSI-Codepage kodiert, wurde angenommen.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>Der Schlüssel in einer anderen Form ergab dieselbe Antwort.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>Der Schlüssel enthält Buchstaben außerhalb von ASCII, die verschiedene Systeme unterschiedlich kodieren. Der Server nimmt ihn in der alten Kodierung (der ANSI-Codepage) an, aber nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Authentifizierung, Schlüssel in der ANSI-Codepage</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>stattdessen wurde der Schlüssel in der ANSI-Codepage ausprobiert</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Aggressive Mode, zum Vergleich</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Dieser Computer hat angeboten, was Windows bei der Datenverschlüsselung „Erforderlich“ anbietet: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Dieser Computer hat angeboten, was Windows bei der Datenverschlüsselung „Maximale“ vermutlich anbietet: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Dieser Computer hat angeboten, was Windows bei der Datenverschlüsselung „Optional“ vermutlich anbietet: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Der Server nimmt stattdessen dies an: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>Der Server nimmt für die Daten (Quick Mode) AES-128 an, aber nicht das, was Windows bei der Datenverschlüsselung „Maximale“ vermutlich anbietet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, für ESP auch AES-128 und 3DES mit SHA-1 zu erlauben (strongSwan, libreswan: „esp=aes128-sha1,aes256-sha1,3des-sha1“), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>Diesem VPN-Server fehlt ein Update, das eine Sicherheitslücke in Routing und RAS schließt (%1). Installieren Sie das aktuelle kumulative Update.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft hat mitgeteilt, dass nach dem Update %1, das dieser Computer hat, VPN-Verbindungen fehlschlagen können, aber nicht, welche. %2 oder jedes spätere Update behebt das.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>Im Januar 2022 hat ein Update L2TP/IPsec in dieser Windows-Version gestört. %1 oder jedes spätere Update behebt das.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Dieser Windows-Build (%1) stört L2TP/IPsec mit Servern anderer Hersteller, aber dieser Server ist ein Windows-Server. %2 oder jedes spätere Update behebt das.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Bitten Sie die Person, die den VPN-Server betreibt, ESP mit AES-128 und SHA-1 im Transportmodus ohne PFS für UDP-Port 1701 zu erlauben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>„%1“ ist keine Verschlüsselungseinstellung. Wählen Sie require, maximum oder optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Für die Daten (Quick Mode) nimmt der Server %1 an, was Windows möglicherweise nicht anbietet, aber nicht das, was Windows bekanntermaßen anbietet.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>Auf dem Server läuft strongSwan, das in mehreren Produkten enthalten ist.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>Der Server sendet die Herstellerkennung von %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>Was vom Server zu sehen war, passt zu mehreren Produkten.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>Der Server sendet die Herstellerkennung von %1; dieses Produkt steht nicht in der Tabelle der Server.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Nichts, was vom Server zu sehen war, nennt sein Produkt.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>Der Server sendet die sechs Herstellerkennungen von SoftEther VPN in deren Reihenfolge.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>Sein L2TP-Dienst nennt sich „%1“.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Sie haben gesagt, der Server sei %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Sie haben gesagt, der Server sei %1, aber seine Antworten passen zu einem anderen Produkt.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>Das Protokoll enthält Zeilen in einer Form, die nur ein einziges Produkt schreibt.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>Das Protokoll enthält Zeilen eines Dienstes, der in mehreren Produkten enthalten ist.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>vom Hersteller dokumentiert</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>im Quelltext nachgelesen</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>von Benutzern berichtet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>keine Quelle gefunden</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>das Produkt hat diesen Teil nicht</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Was einzustellen ist: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Was Windows braucht: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Zeile in diesem Protokoll: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Das ist %1, für die Version: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel neu ein, und starten Sie den Dienst RemoteAccess neu.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>Derselbe Schlüssel auf beiden Seiten, im Main Mode, für Gegenstellen mit beliebiger Adresse.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 und neuer; bis 2008 heißt das Kontrollkästchen „Allow custom IPsec policy for L2TP connection“</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS erzeugt die Richtlinie selbst; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Machen Sie eine eigene IPsec-Richtlinie rückgängig: Set-VpnServerConfiguration -RevertToDefault. Starten Sie dann den Dienst RemoteAccess neu. Starten Sie ihn immer auch dann neu, wenn der Dienst IPsec-Richtlinien-Agent neu gestartet wurde, denn dabei wird die Richtlinie gelöscht.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Eines von: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 gilt für Windows 2000 und 2003; das Ereignis für Windows Server 2008 und neuer; die Cmdlets für Windows Server 2012 R2 und neuer</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Setzen Sie den Wert auf dem Server und auf jedem Client auf 2, und starten Sie beide neu; oder geben Sie dem Server eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 und ein Neustart auf jedem Windows-Client oder eine öffentliche Adresse für den Server.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista, Windows Server 2008 und neuer</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Portweiterleitung des Routers vor dem Server</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Leiten Sie UDP 500 und UDP 4500 an den Server weiter, oder geben Sie ihm eine öffentliche Adresse, was Microsoft empfiehlt.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 und UDP 4500, an den Server weitergeleitet; UDP 1701 wird in IPsec übertragen.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 und neuer</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Machen Sie eine eigene IPsec-Richtlinie rückgängig: Set-VpnServerConfiguration -RevertToDefault. Starten Sie dann den Dienst RemoteAccess neu.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP mit AES-128 oder 3DES und SHA-1, Transportmodus, ohne PFS, UDP 1701. Ein Server, der nur AES-256, SHA-2 oder GCM annimmt, kann scheitern.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Aktivieren Sie „Remote access connections (inbound only)“, setzen Sie „Maximum ports“ auf mehr als 0 (Standard ist 128), dann All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Ein L2TP-Dienst, der in IPsec auf UDP 1701 antwortet.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, alle unterstützten Versionen</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Einwähleigenschaften des Kontos; bei RADIUS die Netzwerkrichtlinien von NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Legen Sie das Kennwort neu fest; erlauben Sie dem Konto die Verbindung (Einwählen oder die Netzwerkrichtlinie).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Ein Name und ein Kennwort, die die eigene Liste des Servers oder sein Verzeichnisdienst mit PAP oder MS-CHAPv2 annimmt.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 und neuer</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Vergrößern Sie den statischen Pool, oder prüfen Sie, ob der DHCP-Server erreichbar ist und noch Adressen hat.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Eine freie Adresse für jeden Client.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Erlauben Sie das Verfahren, das die Verbindung verwendet.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>Eines von PAP, CHAP und MS-CHAPv2, dasselbe wie in den Eigenschaften der Verbindung.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Aktivieren Sie „Remote access connections (inbound only)“, setzen Sie „Maximum ports“ auf mehr als 0, dann All Tasks &gt; Restart. Ein neu installierter Windows Server 2025 nimmt bis dahin kein L2TP an; ein direkt aktualisierter behält, was er hatte.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>Der RADIUS-Server (NPS), den der Server fragt</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Prüfen Sie, ob der RADIUS-Server antwortet.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Eine Antwort des Verzeichnisdiensts in der Zeit, die der Server wartet.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Vergleichen Sie den geheimen Schlüssel mit dem des Clients. Er sollte nicht mit einem Sonderzeichen beginnen oder enden.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>wie 2024 und danach dokumentiert; die Protokollzeile stammt von MX 15.12 und neuer</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>wie 2024 und danach dokumentiert</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Nicht im Dashboard: Die Verschlüsselung des Client-VPN stellt der Meraki-Support ein</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Bitten Sie den Meraki-Support, sie auf 3DES, SHA-1 und Diffie-Hellman-Gruppe 2 zurückzustellen, die Windows anbietet.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>Der Router oder das Modem vor der MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Geben Sie der MX eine öffentliche Adresse, oder setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>Der Router oder das Modem vor der MX; an der MX zeigt Security &amp; SD-WAN &gt; Monitor &gt; Appliance status ihre private Uplink-Adresse</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Leiten Sie UDP 500 und UDP 4500 an die private Uplink-Adresse der MX weiter. Ein Mitschnitt an ihrem WAN-Anschluss zeigt, ob sie ankommen.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Paketmitschnitt am WAN-Anschluss der MX (UDP 500 und 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Bitten Sie den Meraki-Support, 3DES oder AES-128 mit SHA-1 zu erlauben.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Setzen Sie es auf Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; bei RADIUS oder Active Directory auf jenem Server</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Legen Sie das Kennwort neu fest, und setzen Sie „Authorized“ auf yes. Bei Meraki Cloud Authentication ist der Name die E-Mail-Adresse. Ein RADIUS-Server muss PAP erlauben.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>Das Protokoll des RADIUS- oder Active-Directory-Servers</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Unverschlüsseltes Kennwort (PAP), das in IPsec übertragen wird.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Wählen Sie ein größeres Subnetz, das nicht anderswo verwendet wird.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Setzen Sie es für diesen Benutzer auf yes.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Ein Konto, das das VPN benutzen darf.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; auf dem RADIUS-Server dessen eigenes Zeitlimit</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Erhöhen Sie beide. Meraki empfiehlt bei Azure MFA 300 Sekunden auf dem Server.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Eine Bestätigung in der Zeit, die Server und Verzeichnisdienst warten.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: Eigenschaften der Verbindung &gt; Sicherheit; RADIUS: Netzwerkrichtlinie von NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Erlauben Sie auf beiden „Unverschlüsseltes Kennwort (PAP)“.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>Das Protokoll des RADIUS-Servers</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; der L2TP-Server &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Übertragen Sie den Schlüssel noch einmal auf den Client.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; der L2TP-Server: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>Einzelne Verschlüsselungsverfahren lassen sich bei UniFi nicht wählen. Schalten Sie Weak Ciphers ein, das auch ältere zulässt, und aktualisieren Sie das Gateway.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>UniFi-Gateways, wie 2026 dokumentiert</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>Der Router vor dem UniFi-Gateway</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Geben Sie dem Gateway eine öffentliche Adresse, wie Ubiquiti empfiehlt, oder setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Leiten Sie UDP 500 und UDP 4500 an das Gateway weiter. Besser ist eine öffentliche Adresse für das Gateway: Ubiquiti warnt vor Problemen hinter NAT, auch wenn die Ports weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Aktivieren Sie den L2TP-Server, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; der L2TP-Server &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Legen Sie das Kennwort des Benutzers neu fest. Erlauben Sie in Windows MS-CHAP v2 für die Verbindung: UniFi verlangt es.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; der L2TP-Server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Wählen Sie ein größeres Subnetz; standardmäßig legt UniFi ein /24 an.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: Eigenschaften der Verbindung &gt; Sicherheit</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Erlauben Sie dort „Microsoft CHAP, Version 2 (MS-CHAP v2)“.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2, erlaubt in den Eigenschaften der Windows-Verbindung.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Geben Sie den geheimen Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Setzen Sie hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 im Profil „default“, das der L2TP-Server verwendet.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>Der Router vor diesem</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Geben Sie diesem Router eine öffentliche Adresse, oder setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>Der Router vor diesem; auf diesem Router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Lassen Sie UDP 500 und UDP 4500 herein, und leiten Sie beide weiter.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Setzen Sie auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none im Proposal „default“, das der L2TP-Server verwendet.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Setzen Sie enabled=yes, und lassen Sie UDP 1701 nach IPsec herein.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) mit dem Thema l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Ein L2TP-Dienst, der in IPsec auf UDP 1701 antwortet. Die Zeile sagt, dass L2TP eines Clients angekommen ist.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; bei RADIUS auf jenem Server</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Legen Sie das Kennwort neu fest.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) mit den Themen l2tp und ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Vergrößern Sie den Pool.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Ergänzen Sie mschap2 oder das Verfahren, das der Client verwendet.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Setzen Sie caller-id-type=number, wo sich mehrere Clients eine öffentliche Adresse teilen.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Ein Server, der zwei Clients hinter einer öffentlichen Adresse auseinanderhält.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Verwenden Sie den Peer, den der L2TP-Server anlegt (exchange-mode=main-l2tp), oder setzen Sie exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1 im Main Mode.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Geben Sie den gemeinsamen geheimen Schlüssel (Shared Secret) neu ein, und prüfen Sie, ob WAN GroupVPN aktiviert ist.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Setzen Sie Group 14, AES-256 und SHA1 oder Group 2, 3DES und SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>Der Router vor dem Server</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Geben Sie dem Server eine öffentliche Adresse, oder setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 und neuer</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); der Router vor der SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Aktivieren Sie es, und leiten Sie UDP 500 und UDP 4500 an die SonicWall weiter.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Das Protokoll, Kategorie VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Stellen Sie Protocol ESP, Encryption AES-128 oder 3DES und Authentication SHA1 ein, und deaktivieren Sie „Enable Perfect Forward Secrecy“.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Das Protokoll, Kategorie VPN &gt; VPN IKE (Ereignis 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP mit AES-128 oder 3DES und SHA-1, Transportmodus, ohne PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Aktivieren Sie ihn, wählen Sie dann Configure, und geben Sie ihm Adressen und eine Benutzergruppe.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; die lokalen Benutzer oder der RADIUS- oder LDAP-Server</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Legen Sie das Kennwort neu fest, und nehmen Sie den Benutzer in diese Gruppe auf.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>von der Quelle nicht genannt</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Das Protokoll, Kategorie VPN &gt; L2TP Server (Ereignisse 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Vergrößern Sie den Bereich von Start IP bis End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Nehmen Sie das Protokoll, das der Client verwendet, in die Auswahl auf.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Die Gruppen des Benutzers und sein VPN-Zugriff</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Erlauben Sie dem Benutzer den Zugriff.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Das Protokoll, Kategorie Users &gt; Authentication Access (Ereignis 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>Der RADIUS- oder LDAP-Server</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Prüfen Sie, ob er antwortet.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Das Protokoll, Kategorie Users &gt; Radius Authentication (Ereignisse 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; der Tunnel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Geben Sie den vorinstallierten Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Setzen Sie proposal aes256-sha1 3des-sha1 und dhgrp 14 2. Von den Kombinationen, die der Assistent einstellt, bietet Windows nur 3des-sha1 mit dhgrp 2 an: Ohne diese kann sich Windows nicht verbinden.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista und neuer als Client</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>Der Router vor der FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Leiten Sie UDP 500 und UDP 4500 an die FortiGate weiter.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 und UDP 4500, an die FortiGate weitergeleitet. Ein Tunnel durch NAT zeigt nicht „none“.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Setzen Sie proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Setzen Sie status enable; „diagnose vpn l2tp status“ zeigt, was läuft.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Nehmen Sie den Benutzer in diese Gruppe auf, und legen Sie das Kennwort neu fest.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; im Assistenten: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Vergrößern Sie den Bereich von sip bis eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Setzen Sie net-device enable: Sonst kann sich hinter demselben NAT nur ein Client verbinden.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Geben Sie den Schlüssel in DefaultRAGroup neu ein: Clients mit vorinstalliertem Schlüssel können keine andere Gruppe nennen.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Legen Sie eine Richtlinie mit pre-share, aes-256, sha und group 14 oder mit 3des, sha und group 2 an; dazu „crypto ikev1 enable“ für die äußere Schnittstelle.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; der Router vor der ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Setzen Sie „crypto isakmp nat-traversal 20“, und leiten Sie UDP 500 und UDP 4500 weiter.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Nehmen Sie in die dynamische Map ein Transform-Set esp-aes esp-sha-hmac (oder esp-3des esp-sha-hmac) mit „mode transport“ auf; Lebensdauern von mindestens 300 Sekunden.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Ergänzen Sie l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Legen Sie das Kennwort neu fest. LOCAL und RADIUS unterstützen MS-CHAP; LDAP, NT und Kerberos nur PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Vergrößern Sie den Pool; erhöhen Sie vpn-simultaneous-logins der Gruppenrichtlinie.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Stellen Sie das Verfahren ein, das der Client verwendet und der AAA-Server unterstützt.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Aktivieren Sie IKEv1 für die äußere Schnittstelle: L2TP über IPsec funktioniert nicht mit IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Geben Sie den Schlüssel neu ein, für Gegenstellen mit beliebiger Adresse.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Legen Sie eine Richtlinie mit pre-share, aes 256, sha und group 14 an.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Nehmen Sie in die dynamische Map ein Transform-Set esp-aes esp-sha-hmac mit „mode transport“ auf, ohne „set pfs“.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Setzen Sie diese; „show vpdn tunnel“ listet auf, was angekommen ist.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Legen Sie das Kennwort neu fest, und zwar in der Liste, die „ppp authentication“ im Virtual-Template nennt.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Setzen Sie „ppp authentication ms-chap-v2“ oder das Verfahren, das der Client verwendet.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Legen Sie den Schlüssel neu fest. Sein Identifier muss „allusers“ sein.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 von Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Setzen Sie AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>Der Router vor pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Geben Sie pfSense eine öffentliche Adresse, oder setzen Sie den Registrierungswert auf jedem Windows-Client. Das Handbuch warnt, dass Windows-Clients hinter NAT sehr wahrscheinlich scheitern, und verweist auf IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; der Router vor pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Setzen Sie NAT Traversal auf Auto, und leiten Sie UDP 500 und UDP 4500 weiter.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 von Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Setzen Sie Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Aktivieren Sie ihn auf WAN, und legen Sie auf der Registerkarte IPsec eine Regel an, die UDP 1701 zur WAN-Adresse durchlässt.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 und neuer</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; bei RADIUS auf jenem Server</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Erhöhen Sie die Zahl der Benutzer, und vergrößern Sie den Bereich.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Wählen Sie dasselbe wie in den Eigenschaften der Windows-Verbindung (das Handbuch verwendet CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Verwenden Sie die mobile Phase 1 mit dem Schlüssel für „allusers“.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Ein Server, der die eigene, oft private IPv4-Adresse des Clients als dessen Identität annimmt.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ im Ordner des Servers (keine Zeile nennt den Schlüssel: Das Protokoll sagt, dass der Client 10 Sekunden nach seiner IKE-SA gelöscht wird, die nie zustande kam)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Keine Einstellung: Die Verschlüsselungsverfahren von IPsec lassen sich nicht wählen</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Aktualisieren Sie den Server: Ein aktueller nimmt AES-256 mit SHA-1 und MODP-2048 an, was Windows anbietet.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ im Ordner des Servers</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Leiten Sie UDP 500 und UDP 4500 an den Server weiter.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 und UDP 4500, an den Server weitergeleitet. Die Zeile erscheint, sobald ein Client auf UDP 4500 angekommen ist; fehlt sie, kam dort nichts an.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Aktivieren Sie das Kontrollkästchen.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Ein L2TP-Dienst, der in IPsec auf UDP 1701 antwortet. Die Zeile steht im Protokoll eines laufenden Dienstes.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Legen Sie das Kennwort neu fest. Auf den Namen muss vielleicht der Hub folgen: user@hub; den Standard-Hub zeigt VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ des virtuellen Hubs</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Vergrößern Sie den Bereich des virtuellen DHCP-Servers, oder prüfen Sie den DHCP-Server im Netzwerk des virtuellen Hubs.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Erlauben Sie den Zugriff in der Sicherheitsrichtlinie des Benutzers oder der Gruppe.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Keine Einstellung: Der Server nimmt PAP und MS-CHAPv2 an</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Erlauben Sie auf dem Client PAP oder MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Geben Sie den Schlüssel neu ein, und klicken Sie auf Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Aktualisieren Sie DSM und das Paket VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>Der Router vor dem NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Ein NAS steht fast immer hinter NAT: Setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>Der Router vor dem NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Leiten Sie UDP 500 und UDP 4500 an das NAS weiter, und erlauben Sie beide in dessen Firewall. UDP 1701 muss nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Lassen Sie es für Windows ausgeschaltet. Eine andere Einstellung gibt es dafür nicht: Aktualisieren Sie DSM und das Paket VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Aktivieren Sie das Kontrollkästchen, und erlauben Sie UDP 1701 in der Firewall des NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Legen Sie das Kennwort des DSM-Kontos neu fest, aktivieren Sie unter Privilege für dieses Konto L2TP/IPSec, und verwenden Sie MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Erhöhen Sie beide Höchstwerte.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; oder im Profil: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Geben Sie den Schlüssel neu ein, und klicken Sie auf OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Erlauben Sie dort High (ESP): Medium ist AH, das Windows nicht anbietet.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service und dort die Registerkarte Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Aktivieren Sie es für das WAN, das die Clients erreichen. Setzen Sie im Profil des Benutzers „L2TP with IPsec Policy“ auf Must oder Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Aktivieren Sie das Konto, und legen Sie sein Kennwort neu fest (höchstens 19 Zeichen).</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Wählen Sie ein Subnetz, in dessen DHCP-Pool noch Adressen frei sind.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Vergleichen Sie den geheimen Schlüssel mit dem des Clients, und prüfen Sie, ob seine IDs zu einer Gegenstelle mit beliebiger Adresse passen; führen Sie dann „swanctl --load-creds“ oder „ipsec rereadsecrets“ aus.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (mit ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Ergänzen Sie aes256-sha1-modp2048 (und für alte Clients 3des-sha1-modp2048).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>Der Server steht hinter NAT, oder „encap = yes“ lässt es so aussehen: Geben Sie ihm eine öffentliche Adresse, und setzen Sie „encap = no“, oder setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Setzen Sie esp_proposals auf aes128-sha1,aes256-sha1,3des-sha1 ohne DH-Gruppe, mode auf transport, local_ts auf dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Starten Sie xl2tpd; lassen Sie UDP 1701 nach IPsec herein, und zwar an der Adresse, die die Clients verwenden.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd von xl2tpd); bei RADIUS die dort geführte Liste</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Korrigieren Sie dort Name und Kennwort.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd oder das Systemprotokoll</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Vergrößern Sie „ip range“.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Die pppoptfile von xl2tpd (oft /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Verlangen und erlauben Sie dasselbe Protokoll wie der Client: require-mschap-v2 für MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>Das ESP des Kernels; in einem Container das seines Hosts</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Aktivieren Sie ESP im Transportmodus im Kernel, gegebenenfalls auch für den Container.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Ein Kernel mit ESP im Transportmodus.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Setzen Sie beide auf psk, oder geben Sie den Clients ein Zertifikat.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Ein vorinstallierter Schlüssel als Authentifizierungsmethode oder ein Zertifikat für den Computer.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Setzen Sie es auf %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Setzen Sie version für L2TP-Clients auf 0 oder 1 (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Legen Sie eine Verbindung mit version 0 oder 1 für Gegenstellen mit beliebiger Adresse an.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Eine Verbindung mit vorinstalliertem Schlüssel für Gegenstellen mit beliebiger Adresse.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Der RADIUS-Server des pppd-Plug-ins radius.so</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Vergleichen Sie den PSK für %any mit dem des Clients; starten Sie dann den Dienst ipsec neu.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Ergänzen Sie in ike= aes256-sha1;modp2048. Wo die Kryptorichtlinie des Systems SHA-1 verbietet, erlauben Sie es für diesen Server.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>Der Server steht hinter NAT: Geben Sie ihm eine öffentliche Adresse, oder setzen Sie den Registrierungswert auf jedem Windows-Client.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure oder /var/log/auth.log (mit plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Portweiterleitung des Routers vor dem Server; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Setzen Sie phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Legen Sie eine Verbindung mit authby=secret an, oder geben Sie den Clients ein Zertifikat.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Setzen Sie ikev1-policy=accept: Der Standard in Version 5 ist drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Legen Sie eine Verbindung mit authby=secret und right=%any an, und laden Sie sie (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Starten Sie xl2tpd; lassen Sie UDP 1701 nach IPsec herein.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; bei RADIUS die dort geführte Liste</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Die pppoptfile (oft /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Legen Sie den geheimen Schlüssel neu fest, und führen Sie commit aus.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Ohne ike-group nimmt VyOS nur aes256-sha1-modp1024 und 3des-sha1-modp1024 an, von denen Windows das zweite anbietet. Legen Sie eine ike-group mit aes256, sha1 und dh-group 14 fest.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>Die Firewall der äußeren Schnittstelle; der Router vor VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Erlauben Sie an der äußeren Schnittstelle UDP 500, ESP und UDP 4500 sowie UDP 1701 mit „ipsec match-ipsec“.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Ohne esp-group nimmt VyOS nur aes256-sha1 und 3des-sha1 an. Legen Sie eine esp-group mit aes128, sha1 und ohne PFS fest.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Setzen Sie outside-address, und erlauben Sie an der äußeren Schnittstelle UDP 1701 mit „ipsec match-ipsec“.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Legen Sie das Kennwort neu fest, und führen Sie commit aus.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Vergrößern Sie den Bereich, oder nennen Sie einen nächsten Pool.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Setzen Sie mschap-v2 oder das Verfahren, das der Client verwendet.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Bitte prüfen Sie die Portweiterleitung des Routers vor %1: UDP 500 und UDP 4500 müssen beide zum VPN-Server führen und zu keinem anderen Gerät.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, „Forwarding rules“; ist die MX selbst der Server, darf keiner der beiden Ports weitergeleitet werden.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 nimmt keines der Verfahren an, die Windows für L2TP/IPsec anbietet: AES-256 mit SHA-1 und ECP-384, AES-128 mit SHA-1 und ECP-256, AES-256 mit SHA-1 und MODP-2048, 3DES mit SHA-1 und MODP-2048 oder MODP-1024. Bitte erlauben Sie eines davon.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: „aes256-sha1-modp2048“. Im Protokoll steht: strongSwan „no proposal found“, libreswan „no acceptable Oakley Transform“, MikroTik „no suitable proposal found“.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 selbst meldet, dass auf UDP 500 kein Dienst wartet. Bitte starten Sie dort den IPsec-Dienst.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: „systemctl status strongswan“; libreswan: „ipsec status“; Windows: der Dienst „Routing und RAS“.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 beantwortet IKEv2, aber nicht IKEv1, das L2TP/IPsec braucht. Bitte erlauben Sie IKEv1 für L2TP-Clients, oder senden Sie uns die Einstellungen für eine Verbindung vom Typ IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: „ikev1-policy=accept“; strongSwan: „version = 1“.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 lehnt alles ab, was wir anbieten. Bitte prüfen Sie, ob eine Verbindung für L2TP-Clients mit beliebiger Adresse eingerichtet und geladen ist (IPv6 braucht eine eigene Verbindung).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Im Protokoll steht: strongSwan „no IKE config found“; libreswan „no connection has been authorized“.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Bitte senden Sie uns den vorinstallierten Schlüssel von %1 noch einmal auf einem sicheren Weg, und teilen Sie uns mit, ob er geändert wurde. Das Protokoll des Servers zeigt unsere Versuche.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: „could not decrypt payloads“; libreswan: „mismatch of preshared secrets“; FortiGate: „probable pre-shared secret mismatch“; MikroTik: „parsing packet failed, possible cause: wrong password“.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 lehnt die IKE-Identität dieses Computers ab: Windows verwendet seine eigene interne Adresse als Identität. Bitte nehmen Sie von L2TP-Clients jede Identität an.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan und libreswan: „rightid=%any“.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 nimmt den Schlüssel an, lehnt aber ab, was Windows für die Daten vorschlägt (Quick Mode): ESP mit AES-128 oder 3DES und SHA-1, Transportmodus, ohne PFS, UDP 1701. Bitte erlauben Sie das.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: „esp=aes128-sha1,aes256-sha1,3des-sha1“, „type=transport“, „leftprotoport=17/1701“.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Mehrere Windows-Computer hinter einer Adresse können sich nicht gleichzeitig mit %1 verbinden. Bitte sorgen Sie dafür, dass der Server sie unterscheidet.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: das Plug-in connmark; andere Linux-Server: ein anderes Protokoll als L2TP, da innen alle UDP 1701 verwenden.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec zu %1 steht, aber darin antwortet nichts auf L2TP (UDP 1701). Bitte prüfen Sie, ob der L2TP-Dienst läuft und ob die eigene Firewall des Servers UDP 1701 nach IPsec erlaubt.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>Unter Linux ist das xl2tpd; unter Windows „Routing und RAS“ mit mehr als 0 L2TP-Ports.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Welcher Server ist es?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Auf %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Ein Produkt „%1“ gibt es nicht. Wählen Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Eine Ursache „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>Die Tabelle enthält dazu nichts.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Der Server ist %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>Der Server ist einer von diesen: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Das Produkt ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Verwenden Sie entweder --identify DATEI oder --product und --cause, aber keine weiteren Argumente.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Wenn Sie wissen, welches Produkt der Server ist, ergänzen Sie bei „fix789ctl report“ die Angabe „--answer server-product=KENNUNG“: Die Anfrage an den Administrator nennt dann die Menüs dieses Produkts und die Zeilen seines Protokolls. „fix789ctl servers“ listet die Produkte auf.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Dieser Server kann auch OpenVPN anbieten, das TCP verwenden kann. Dafür ist ein Clientprogramm auf jedem Computer nötig.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Dieser Server kann auch IKEv2 anbieten, das in Windows enthalten ist. Dafür ist ein Zertifikat auf dem Server nötig.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server kann auch SSTP über TCP 443 anbieten, das in Windows enthalten ist. Dafür ist ein Zertifikat auf dem Server nötig.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server kann auch SSTP über TCP 443 anbieten, das in Windows enthalten ist. Dafür ist ein Zertifikat auf dem Server nötig.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS kann auch SSTP über TCP 443 anbieten, das in Windows enthalten ist. Dafür ist ein Zertifikat auf dem Router nötig.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Eine Cisco Meraki MX kann neben L2TP auch AnyConnect (Cisco Secure Client) über Port 443 anbieten. Dafür sind Lizenzen und ein Clientprogramm auf jedem Computer nötig.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Eine Cisco ASA kann auch AnyConnect (Cisco Secure Client) über Port 443 anbieten. Dafür ist ein Clientprogramm auf jedem Computer nötig.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS kann auch OpenConnect über Port 443 anbieten. Dafür ist ein Clientprogramm auf jedem Computer nötig.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Solange dieses Netzwerk diese Ports blockiert, scheitert hier auch IKEv2, denn es verwendet dieselben. Ein VPN über TCP 443 (SSTP, OpenVPN oder der Client des Serverherstellers) kommt meist durch.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Es ändert nichts, Port 1701 auf einem Router zu öffnen: L2TP wird in IPsec übertragen.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>Zuerst ist der Fehler auf dem Server zu beheben. Für neue Planungen: Microsoft hat L2TP für künftige Versionen von Windows Server abgekündigt.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Seit Version 5 ignoriert libreswan IKEv1, sofern nicht „ikev1-policy=accept“ gesetzt ist; im Protokoll steht „ignoring IKEv1 packet as global policy is set to silently drop“.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Upgrades entfernen alte Verfahren: libreswan hat MODP-1024 seit Version 3.30 deaktiviert, und die Kryptorichtlinie von RHEL 9 und verwandten Distributionen deaktiviert SHA-1. Im Protokoll steht „no acceptable Oakley Transform“ (libreswan) oder „no proposal found“ (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>Die Kryptorichtlinie von RHEL 9 und verwandten Distributionen deaktiviert SHA-1, das Windows hier braucht, auch wenn die Konfiguration des Servers nicht geändert wurde.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Nach einem neuen Kernel oder einem Umzug in einen Container kann ESP fehlen; im Protokoll steht „Add SA“ mit „errno 2“ oder „errno 93“ (libreswan) oder „unable to install inbound and outbound IPsec SA (SAD) in kernel“ (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Ist dieses Protokoll noch das richtige?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Das eigene Gerät oder die eigene Verbindung von Windows ist nicht so eingerichtet, wie Windows es erwartet (Fehler %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>Beide Seiten konnten sich bei der Anmeldung nicht auf Einstellungen einigen (Fehler %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>Die Verbindung wurde zu lange nicht benutzt und deshalb beendet (Fehler %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>Die Verbindung ist abgebrochen (Fehler %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>Die Verbindung wurde beendet, weil sich der Benutzer von Windows abgemeldet hat (Fehler %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>Die Verbindung wurde beendet, weil der Computer in den Energiesparmodus gewechselt ist (Fehler %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>Der Versuch wurde auf diesem Computer abgebrochen (Fehler %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Prüfen Sie direkt nach dem nächsten Versuch von Windows erneut als Administrator: Dann ist bekannt, welches Zertifikat Windows verwendet hat. Fragen Sie die Person, die den VPN-Server betreibt, was dessen Protokoll zu diesem Versuch sagt.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Geben Sie hier den vorinstallierten Schlüssel ein, damit unsere eigene Aushandlung bis zum Ende weitergehen kann. Trennen Sie dann dieses VPN auf den anderen Computern hier, und lassen Sie Windows seine Verbindung noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Verbinden Sie sich von einem anderen Computer aus mit demselben Benutzernamen. Wenn das funktioniert, entfernen Sie hier im Geräte-Manager „WAN Miniport (IP)“, „(IPv6)“ und „(L2TP)“, suchen Sie nach geänderter Hardware, und lassen Sie Windows es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Prüfen Sie, welche VPN-Verbindung versucht wurde und ob ihr Typ L2TP/IPsec ist.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Lassen Sie Windows seine Verbindung noch einmal versuchen. Wenn der Versuch ebenso endet, notieren Sie, wie lange er dauert, und versuchen Sie es von einem anderen Netzwerk aus.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows hat die Verbindung hergestellt und sie nach %1 s verloren (Fehler %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Lassen Sie Windows sich noch einmal verbinden. Wenn die Verbindung ebenso abbricht, notieren Sie, wie lange sie hält, und versuchen Sie es von einem anderen Netzwerk aus.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Es wurde kein Schlüssel angegeben, deshalb wurden Schlüssel, Benutzername und Kennwort nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Unsere eigene Anmeldung funktioniert. Geben Sie der Windows-Verbindung denselben Benutzernamen und dasselbe Kennwort, erlauben Sie unter „Sicherheit“ das Protokoll „Microsoft CHAP, Version 2“, und wählen Sie dort bei der Datenverschlüsselung „Erforderlich“.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>Der Server akzeptiert den Schlüssel nicht so, wie Sie ihn eingegeben haben, aber er hat gerade den akzeptiert, den Windows gespeichert hat.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Andere Personen können dieses Programm verändern, deshalb wird es nicht als Administrator ausgeführt. Installieren Sie es mit seinem Installationsprogramm, und versuchen Sie es dann erneut. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>Der Ordner, in dem dieses Programm seine Änderungen am Computer aufzeichnet, wurde von einem anderen Konto angelegt, oder andere Personen können in ihn schreiben. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Dieser Computer hat angeboten, was die eigenen IPsec-Parameter der Verbindung vorgeben (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>Der Server akzeptiert, was Windows ohne sie anbietet: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Der Server akzeptiert die eigenen IPsec-Parameter der Verbindung nicht, wohl aber das, was Windows ohne sie anbietet.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows hat seinen eigenen Versuch beendet und keinen Grund genannt (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows braucht zum Verbinden einen Namen, ein Kennwort oder eine andere Antwort von Ihnen (Fehler %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Ein Zertifikat der Verbindung wurde gesperrt (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows konnte nicht prüfen, ob ein Zertifikat gesperrt wurde (Fehler %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Ein Zertifikat der Verbindung ist heute nicht gültig (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows vertraut dem Aussteller eines Zertifikats nicht (Fehler %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows kann sich auch dann nicht verbinden, wenn die Filter dieses Computers den Server durchlassen (Fehler %1). Ein Programm, das Pakete untersucht, oder ein Filter mit gleicher Priorität kann die Verbindung trotzdem aufhalten.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Erlauben Sie im Sicherheitsprogramm dieses Computers UDP 500, UDP 4500, UDP 1701 und ESP zum Server, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows kann sich auch dann nicht verbinden, wenn die Firewall alle Pakete vom und zum Server durchlässt (Fehler %1). Eine Verbindungssicherheitsregel oder ein Programm, das Pakete untersucht, kann die Verbindung trotzdem aufhalten.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows verbindet sich, wenn die Firewall alle Pakete vom und zum Server durchlässt, und scheitert andernfalls (Fehler %1). Etwas in der Firewall dieses Computers hält das VPN auf.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>Beim letzten Versuch von Windows haben Windows und der Server den Schlüssel oder das Zertifikat des jeweils anderen akzeptiert. Der Versuch ist am nächsten Schritt gescheitert, an IPsec für die Daten (Fehler %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Für die Daten (Quick Mode) akzeptiert der Server die eigenen IPsec-Parameter der Verbindung nicht, wohl aber das, was Windows ohne sie anbietet.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>Der Dienst „Basisfiltermodul“ läuft nicht, deshalb zeichnet Windows nicht auf, welche Pakete verworfen werden.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Das Windows-Gerät für L2TP wird eingeschaltet oder aus- und wieder eingeschaltet. Nur wenn es dann immer noch nicht funktioniert, entfernt Windows es und sucht es neu; manche Windows-Versionen finden es erst nach einem Neustart. Andere VPN-Verbindungen werden kurz unterbrochen.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Fragen Sie die Person, die diesen Computer betreut, ob für dieses VPN eine IPsec-Richtlinie angelegt wurde: Sie würde die eigene von Windows ersetzen.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows schützt diesen Dienst: Ein geänderter Starttyp wird erst beim nächsten Neustart wirksam. Wenn Windows die Änderung verweigert, kann nur die Person sie vornehmen, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>„%1“ wurde aktiviert, aber Windows wurde seitdem nicht neu gestartet.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Diese Dienste werden gerade gestartet oder beendet: %1. Wie lange schon, ist nicht bekannt. Prüfen Sie in einigen Minuten erneut; wenn sich bis dahin nichts geändert hat, starten Sie diesen Computer neu.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>Die Verbindung „%1“ ist auf VPN-Typen eingestellt, die nie L2TP/IPsec verwenden.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Dieses Programm kann diese Parameter nicht lesen und deshalb nicht sagen, was Windows anbietet.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Dieses Programm hat dem Server diese Parameter (%1) nicht angeboten und kann deshalb nicht sagen, ob der Server akzeptiert, was Windows anbietet.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>Die Verbindung hat eigene IPsec-Parameter: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Dieser Computer hat dem Server diese angeboten statt dessen, was Windows standardmäßig anbietet. Laut Microsoft gelten sie für L2TP; was Windows damit sendet, wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>Der Server akzeptiert die eigenen IPsec-Parameter der Verbindung.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Fragen Sie die Person, die diesen Computer betreut, welche IPsec-Parameter der VPN-Server braucht (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows meldet nicht, wie die Verbindung „%1“ eingerichtet ist. Prüfen Sie erneut. Wenn Windows es weiterhin nicht meldet, prüfen Sie mit dem Konto des Benutzers, der sie eingerichtet hat.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>Die Verbindung „%1“ hat eine Liste von VPN-Typen, und es ist nicht bekannt, ob L2TP/IPsec dazugehört. Wählen Sie in ihren Einstellungen „L2TP/IPsec mit vorinstalliertem Schlüssel“, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows hat die Verbindung nicht versucht: In ihr sind weder Benutzername noch Kennwort gespeichert, und ohne sie würde Windows dem Server Ihre Windows-Anmeldung anbieten. Verbinden Sie sich einmal über die VPN-Einstellungen von Windows, und prüfen Sie erneut: Das Protokoll zeigt dann, wie es ausgegangen ist.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>Der zweite Versuch, an den Filtern dieses Computers vorbei, wurde nicht innerhalb einer Minute fertig.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>Der Versuch, bei dem die Firewall für diesen Server alles durchlässt, wurde nicht innerhalb einer Minute fertig.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Es gab keinen Versuch, bei dem die Firewall für diesen Server alles durchlässt.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows zeichnet auf, wie weit sein Schlüsselaustausch kam, aber nur ein Administrator darf das lesen. Prüfen Sie gleich nach dem nächsten Versuch von Windows erneut als Administrator: Das kann beweisen, dass der gespeicherte Schlüssel abweicht oder dass der Router nur einen Computer durchlässt.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Eine Richtlinie einer Organisation bewirkt, dass die Firewall alles blockiert, was keine Regel erlaubt.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>Die Firewallregel „%1“ stammt aus einer Richtlinie einer Organisation, die sie immer wieder anlegt.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>Der Dienst „Basisfiltermodul“ läuft nicht, und ohne ihn läuft auch die Windows-Firewall nicht.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Das Reparaturprogramm ließ sich nicht starten. Es wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Das Reparaturprogramm wurde mit dem Rückgabewert %1 beendet und hat kein Ergebnis hinterlassen. „fix789ctl history“ zeigt, was geändert wurde.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Das Reparaturprogramm wurde ausgeführt, aber sein Bericht ließ sich nicht lesen. „fix789ctl history“ zeigt, was geändert wurde.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>Der Administrator hat nicht zugestimmt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Den Ordner übernehmen? Sein Inhalt bleibt erhalten, in einem Ordner mit anderem Namen. Wenn Sie ihn nicht übernehmen, kann Fix789 diesen Computer nicht reparieren. Geben Sie y für Ja ein.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Das Reparaturprogramm wurde ohne Administratorrechte gestartet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Andere Personen können den Ordner dieses Programms verändern, deshalb wurde das Reparaturprogramm beendet. Installieren Sie es mit seinem Installationsprogramm, und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows hat verhindert, dass sich das Reparaturprogramm vorbereitet. Starten Sie Windows neu, und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Eine Datei des Reparaturprogramms fehlt oder ist beschädigt. Installieren Sie dieses Programm noch einmal mit seinem Installationsprogramm. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>Der Ordner, in dem dieses Programm seine Änderungen aufzeichnet, wurde von einem anderen Konto angelegt, oder andere Personen können in ihn schreiben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Der Ordner, in dem dieses Programm seine Änderungen aufzeichnet, ließ sich nicht anlegen oder öffnen. Starten Sie Windows neu, und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Der Ordner ließ sich nicht umbenennen: Vielleicht hat ein Programm eine Datei darin geöffnet. Starten Sie Windows neu, und versuchen Sie es dann erneut. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Rückgängig gemacht. Alles ist wieder so wie vor diesen Reparaturen.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>Der Ordner, in dem dieses Programm seine Änderungen am Computer aufzeichnet, lässt sich nicht lesen. Starten Sie Windows neu, und versuchen Sie es dann erneut. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>Die Standardeingabe war kein Unicode. Sie wurde mit der Codepage %1 gelesen.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>Die Standardeingabe enthält „?“. Windows PowerShell sendet das anstelle von Zeichen wie „ä“. Wenn dort ein anderes Zeichen stehen sollte, geben Sie das Geheimnis stattdessen über die Tastatur ein, oder führen Sie zuerst „$OutputEncoding = [Text.Encoding]::UTF8“ aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>„%1“ ist kein Wert von „CustomIPSecPolicies“, den dieses Programm lesen kann.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off lässt bis zu einer Minute lang alle Pakete vom und zum Server an jedem Filter vorbei. Geben Sie zur Bestätigung --yes an.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows versucht seine eigene Verbindung, und kein Filter hält die Pakete des Servers zurück.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Die eigenen Einstellungen einer Person werden nicht von einem Programm geändert, das als Administrator ausgeführt wird. Starten Sie dieses Programm ohne Administratorrechte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>„selftest“ akzeptiert keine Argumente.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>Der letzte Versuch von Windows hat %1 und nicht L2TP/IPsec verwendet. Er sagt deshalb nichts über den vorinstallierten Schlüssel aus.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Die eigenen Aufzeichnungen von Windows über seinen letzten Versuch widersprechen einander: Nach der einen hatten Windows und der Server den Schlüssel oder das Zertifikat des jeweils anderen akzeptiert, nach der anderen nicht. Deshalb gilt keine von beiden als Beweis.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Den Dienst für den Schlüsselaustausch wieder einschalten</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Den IPsec-Dienst wieder einschalten</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Den VPN-Dienst von Windows wieder einschalten</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Den L2TP-Treiber wieder einschalten</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Den Filterdienst von Windows wieder einschalten</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Den Dienst „%1“ wieder einschalten</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Das Windows-Gerät für L2TP wieder zum Funktionieren bringen</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>VPN-Server hinter einem Router (NAT) erlauben</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Den Wert für VPN-Server hinter einem Router (NAT) als Zahl schreiben</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Den Wert für VPN-Server hinter einem Router (NAT) dorthin setzen, wo Windows ihn liest</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Windows L2TP wieder mit IPsec schützen lassen</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Die beschädigte VPN-Verbindung entfernen</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Die VPN-Verbindung auf L2TP/IPsec einstellen</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Die VPN-Verbindung auf einen vorinstallierten Schlüssel einstellen</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Der VPN-Verbindung die Standard-IPsec-Parameter von Windows geben</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Die VPN-Verbindung kopieren, mit dem Schlüssel, den Sie eingegeben haben</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Die VPN-Verbindung kopieren, ohne die überflüssigen Zeichen im Schlüssel</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Den gespeicherten Benutzernamen und das gespeicherte Kennwort löschen</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Das VPN durch die Windows-Firewall hinauslassen</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>L2TP im Tunnel durch die Windows-Firewall hinauslassen</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Windows die Adresse des Servers neu abfragen lassen</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Dem VPN-Server auf diesem Computer das erneuerte Zertifikat geben</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Dem VPN-Server auf diesem Computer sein eigenes Zertifikat zurückgeben</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Den Benutzernamen und das Kennwort, die Sie eingegeben haben, anstelle der alten speichern</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>Zuhause oder Büro</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>Schule oder Campus</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>Gastnetz einer Organisation</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>Hotel oder Coworking-Space</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Zeitpunkt dieser Prüfung: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows kann sich nicht mehr verbinden seit: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Ort: Netzwerk „%1“ (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Ort: Netzwerk „%1“</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Öffentliche Adresse: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Wo und wann:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Computer (Aufzeichnung)</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>WLAN oder Kabel</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall vor Ort</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>An diesem Computer wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>An diesem Computer wurden keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Auf diesem Weg kamen Antworten des Servers an.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>Der Server ist erreichbar.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Auf diesem Weg kam keine Antwort an.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Unbekannt, solange der Weg davor blockiert ist.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>Über diesen Teil des Weges ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>Der Server wurde nicht kontaktiert.</translation>
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
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Geprüft mit Fix789 %1 am %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>So machen Sie das rückgängig:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 hat nichts geändert, oder alle seine Änderungen wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Der Weg zum Server</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Zu sendende Nachrichten</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Prüfungen: %1. „--verbose“ zeigt den Rest.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Problem: L2TP/IPsec-VPN. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Problem: L2TP/IPsec-VPN zu %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Seit: %1 (UTC), dem ersten fehlgeschlagenen Versuch, nachdem Windows zuletzt verbunden war (%2).</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Seit: %1 (UTC), dem ältesten fehlgeschlagenen Versuch im Windows-Protokoll.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, unterbrochen)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Geändert: nichts durch Fix789, oder alle seine Änderungen wurden rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Rückgängig: Es gibt nichts, was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Fall: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>„%1“ ist keine Farbeinstellung. Wählen Sie auto, always oder never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Wählen Sie ein Format: text, man, bash, zsh oder powershell. Nur text lässt sich auf einen einzelnen Befehl beschränken.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Auf diesem Computer vorhanden: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Wählen Sie ein Format für den Bericht: text, html, json oder ticket. Nennen Sie eine Datei nur mit --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Dies ist die portable Kopie von Fix789: Sie findet die Ursache und ändert nichts. Installieren Sie Fix789 zum Reparieren mit seinem Installationsprogramm. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Meraki-Dashboard: Anfrage %1 von %2</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>ESP selbst ist hier blockiert. Das ist nur ohne NAT zwischen Client und Server von Bedeutung: Hinter NAT wird ESP in UDP 4500 übertragen.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Eine Regel blockiert UDP 1701. Sie betrifft dieses VPN nicht: L2TP wird in ESP übertragen.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>Der Server ist eine Appliance dieser Organisation. Ein Client im Netzwerk derselben Appliance kann deren Client-VPN nicht verwenden.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Ein Site-to-Site-VPN dieser Organisation führt zum selben Server und verwendet dieselben Ports. Eines kann die Antworten erhalten, die für das andere bestimmt sind.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Bis sich ein Client auf der Anmeldeseite angemeldet hat, blockiert dieses WLAN alles.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Der Zugangspunkt übersetzt Adressen (NAT-Modus): VLAN-Richtlinien gelten nicht, und die Appliance sieht die Adresse des Zugangspunkts.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>Die Antwort hängt von der Gruppenrichtlinie des Clients ab. Geben Sie diese mit --role oder den Client mit --client an.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Die WLANs ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>„%1“ ist weder eine Gruppenrichtlinie noch ein Identity-PSK von „%2“.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Dieses WLAN ist ausgeschaltet, daher kann sich nichts damit verbinden.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Das WLAN dieses Clients ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Kein Netzwerk der Organisation ließ sich lesen.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Es gibt kein Netzwerk „%1“.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>Das Dashboard kennt den Client „%1“ nicht.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Es gibt kein WLAN „%1“.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Es gibt keine Gruppenrichtlinie und keinen Identity-PSK „%1“.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Weder ein WLAN noch eine Appliance ließ sich lesen.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>keine Regel: erlaubt</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>VPN-Verkehr zu %1 in diesem Meraki-Netzwerk</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Seit der vorigen Seite hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Seit der vorigen Seite geändert:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Setzen Sie die Richtlinie dieses Clients auf „Normal“.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Melden Sie sich auf der Anmeldeseite dieses WLANs an.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Legen Sie %1 auf der Appliance an, oder korrigieren Sie das VLAN des WLANs.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>Leiten Sie in Zeile %1 sowohl UDP 500 als auch UDP 4500 an den VPN-Server weiter. Ist die Appliance selbst der Server, entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Fügen Sie derselben Regelliste eine Layer-3-Regel hinzu: Allow, Protokoll UDP, Ziel %1, Port 500,4500. Auf einem Zugangspunkt überspringt Datenverkehr, auf den eine solche Regel zutrifft, die Layer-7-Regeln. Oder entfernen Sie die Layer-7-Zeile %2.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Entfernen Sie die Layer-7-Zeile %1, oder fassen Sie sie enger: Eine Layer-3-Regel hebt sie nicht auf.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Fügen Sie oberhalb von Zeile %1 eine Zeile ein: Allow, Protokoll UDP, Ziel %2, Port 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 zu %3 wird durch „%4“ blockiert (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 zu %3 wird durch Zeile %4 („%5“: %6) blockiert, in: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>mit diesem Schlüssel nicht lesbar</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>nicht vorhanden oder für diesen Schlüssel nicht sichtbar</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>in diesem Netzwerk nicht verwendet</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>keine Antwort vom Dashboard</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>die Antwort ist unvollständig oder nicht wie dokumentiert</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>nicht in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>SSID-Firewall</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Gruppenrichtlinie</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>VLAN-Weg</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>MX-Regeln</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>Die MX des Servers</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Seit der Referenzzustand gespeichert wurde, hat sich nichts geändert, was das VPN braucht.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Geändert, seit der Referenzzustand gespeichert wurde:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Der aktuelle Zustand dieses Computers wurde als Referenzzustand gespeichert. „fix789ctl baseline“ sagt später, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Verwenden Sie „baseline --keep“ oder, zum Vergleichen, „baseline“.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Es wurde noch kein Referenzzustand gespeichert. Führen Sie „fix789ctl baseline --keep“ aus, solange das VPN funktioniert.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base muss eine Zahl von 0 bis %1 sein.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Es gibt kein Argument „%1“.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Geben Sie den VPN-Server mit --to an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>„%1“ ist kein Name und keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>„%1“ ist keine Hardwareadresse.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Geben Sie entweder einen Client oder eine Rolle an, nicht beides.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Eine aufgezeichnete Organisation braucht weder Schlüssel noch Dashboard und ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>Eine solche Region hat das Meraki-Dashboard nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>„%1“ ist keine ID einer Organisation.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Ein Name ist zu lang.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Das ist kein API-Schlüssel des Meraki-Dashboards.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Es folgt %n Anfrage an das Meraki-Dashboard, höchstens 8 pro Sekunde.</numerusform>
            <numerusform>Es folgen %n Anfragen an das Meraki-Dashboard, höchstens 8 pro Sekunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Das Meraki-Dashboard lehnt diesen API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Das Meraki-Dashboard ließ sich nicht kontaktieren. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Dieser Schlüssel hat auf mehrere Organisationen oder auf keine Zugriff. Geben Sie eine mit --organisation an.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>Die Datei „%1“ gibt es schon, sie ist aber keine solche Seite. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>In dem Ordner heißt dieser Client %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>„site %1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Auf diesem Computer wird keinem Schlüssel vertraut. Geben Sie mit --trust eine Datei mit öffentlichen Schlüsseln an, oder lassen Sie einen Administrator eine unter „%1“ ablegen.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>Auch Benutzer, die keine Administratoren sind, können in „%1“ schreiben, daher zählen die Schlüssel darin nicht.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>Die Datei „%1“ enthält keinen öffentlichen Schlüssel (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>Die Standortdatei „%1“ ist nicht signiert.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>Die Signatur der Standortdatei „%1“ stammt nicht von einem vertrauenswürdigen Schlüssel, oder die Datei wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Geben Sie die Standortdatei an und mit --key die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Ein neuer Schlüssel wurde angelegt: „%1“ (halten Sie ihn geheim) und „%1.pub“ (geben Sie diesen denen, die die Standortprüfung durchführen).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>Die Standortdatei „%1“ ist signiert.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>Die Datei „%1“ gehört zur Prüfung eines anderen Standorts, „%2“.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Dieser Computer meldet nicht, in welchem WLAN er ist. Geben Sie das WLAN mit --network an.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>nicht wie erwartet: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Jedes Netzwerk des Standorts wurde besucht.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Als Nächstes: Verbinden Sie sich mit dem WLAN „%1“, melden Sie sich an, und starten Sie die Standortprüfung erneut.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Als Nächstes: Verbinden Sie sich mit dem WLAN „%1“ in der Rolle „%2“, melden Sie sich an, und starten Sie die Standortprüfung erneut.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Geben Sie mit --site die Standortdatei an und mit --state, wo der Stand der Standortprüfung gespeichert wird.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Gesehen von %1 bis %2. Standorte: %3. Computer: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... und %1 weitere; --json listet alle auf.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: Berichte: %2. In Ordnung: %3. Mit bestätigter Ursache: %4. Unbestimmt: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 Reparaturen: %2. Danach behoben: %3. Wiedergekommen: %4. Noch vorhanden: %5. Nicht erneut geprüft: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Geben Sie 1 bis %1 Berichte oder Ordner an.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows lässt sich nicht mit --json oder --by kombinieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>„%1“ ist kein Format für Zeilen. Wählen Sie csv oder jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Berichte lassen sich nicht nach „%1“ gruppieren. Wählen Sie site, network, product oder day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>Dateien oder Zeilen, die sich nicht verwenden lassen: %1.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Hier gibt es keine Berichte.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>Hop 1 ist %1, der Router dieses Netzwerks. Er oder das nächste Gerät verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>Hop %1 ist %2. Eine private Adresse gehört zu diesem Standort oder zu seinem Anbieter. Dieser Router oder das nächste Gerät verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>Hop %1 ist %2. Eine öffentliche Adresse gehört zum Anbieter oder zu einem Netzwerk dahinter. Dieser Router oder das nächste Gerät verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Versuchen Sie es über den Hotspot eines Telefons. Funktioniert das VPN dort, sind Computer und Server in Ordnung, und die Ursache ist das Netzwerk.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Welche Regel entscheidet? „fix789ctl site audit“ nennt sie, wenn das Netzwerk mit Cisco Meraki verwaltet wird.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>In einer Schule oder auf einem Campus</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>Das Gastnetz eines Campus lässt oft nur Webseiten durch und sonst nichts. Das Netzwerk für Angehörige, etwa eduroam, erlaubt mehr.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Filter für Schüler und Studierende blockieren ganze Kategorien von Datenverkehr, und „VPN“ ist oft eine davon (Layer-7-Regeln).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Ein Gerät, das im letzten Halbjahr registriert wurde, hat seine Rolle verloren oder bekommt sie erst Minuten nach dem Verbinden.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Verbinden Sie sich mit dem Netzwerk für Angehörige statt mit dem Gastnetz, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Prüfen Sie fünf Minuten nach dem Verbinden erneut: Eine spät vergebene Rolle lässt das VPN bis dahin durch.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Bitten Sie den IT-Support, UDP 500 und UDP 4500 zum VPN-Server für diese Rolle zu erlauben. Nennen Sie das Gebäude, das WLAN und die Uhrzeit.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>In einer Filiale</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>Das WLAN für Kunden ist für Webseiten gemacht: Seine Regeln verwerfen UDP 500 und UDP 4500, obwohl das Web funktioniert.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Kassen und Personal verbinden sich mit verschiedenen Schlüsseln mit demselben WLAN (IPSK, EasyPSK). Der Schlüssel der falschen Rolle führt ins falsche VLAN.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Geräte wurden ersetzt, und die Regel, die das VPN durchließ, wurde nicht auf die neuen übertragen.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Öffnen Sie eine beliebige Webseite: Erscheint die Anmeldeseite des WLANs, oder erscheint sie wieder?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Vergleichen Sie zwei Schlüssel desselben WLANs mit „fix789ctl site survey“: Funktioniert das VPN nur mit einem davon?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Fragen Sie die Zentrale oder deren Dienstleister, denn das Personal kann das Netzwerk nicht ändern. Nennen Sie die Nummer der Filiale, das WLAN, die Rolle und die Uhrzeit.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Als Gast eines Unternehmens</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>Das Gastnetz hält Gäste von den eigenen Adressen des Unternehmens fern. Ein VPN-Server im Unternehmen ist von dort aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Eine Gruppenrichtlinie nach Gerätetyp behandelt Windows-Computer anders als Telefone.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Der gesamte Datenverkehr des Standorts läuft über einen Hub des Unternehmens (Full Tunnel), wo andere Regeln entscheiden.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Führt der Name des Servers zu einer Adresse im Unternehmen? Dann fragen Sie nach seiner öffentlichen Adresse.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Erreicht ein anderes Gerät im selben WLAN den Server? Dann behandelt eine Richtlinie diesen Computer anders.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Bitten Sie Ihren Gastgeber oder den Empfang, bei der IT-Abteilung zu erfragen, welche Gruppenrichtlinie dieser Computer bekommt, und darin UDP 500 und UDP 4500 erlauben zu lassen.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>Im Hotel, Café oder Zug</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>Die Anmeldung gilt für einige Stunden oder für ein Gerät. Danach ist die Anmeldeseite wieder da, und das VPN bekommt keine Antwort.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>Der kostenlose Tarif lässt nur Webseiten durch und sonst nichts. Ein besserer erlaubt ein VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Zwei Gäste verwenden denselben VPN-Server über eine öffentliche Adresse, und der Server bedient nur einen von ihnen.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Ist hier noch jemand mit demselben VPN verbunden? Bitten Sie die Person, die Verbindung zu trennen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Ist „Zufällige Hardwareadressen“ in den Eigenschaften des WLANs auf „Täglich ändern“ eingestellt? Dann wird die Anmeldung jeden Tag verlangt.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Fragen Sie am Empfang nach einem Tarif, der ein VPN erlaubt, und nach der Telefonnummer des Anbieters.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Dieser Client hat sich mit dem Identity-PSK „%1“ verbunden: Es zählt die Rolle dieses Schlüssels.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Das Dashboard führt diesen Client im VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>Diesem Client wurde die Gruppenrichtlinie „%1“ zugewiesen.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>WLAN „%1“: Mit der Rolle „%2“ scheitert das VPN, mit „%3“ funktioniert es. Wahrscheinlich ist diese Rolle die Ursache. Prüfen Sie mit jedem Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>WLAN „%1“: Die Rolle „%2“ blockiert das VPN. Mit „%3“ funktioniert es, im selben WLAN und mit demselben Computer. Die Rollen führen in verschiedene Netzwerke: %4 und %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>WLAN „%1“: Die Rolle „%2“ blockiert das VPN. Mit „%3“ funktioniert es, im selben WLAN und mit demselben Computer.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>Der Server hat die ganze Zeit auf UDP 500 und UDP 4500 geantwortet.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Auf UDP 500, UDP 4500 oder beiden kam nie eine Antwort. „fix789ctl check“ sagt, warum.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Auf UDP %1 kam nie eine Antwort und auf UDP %2 nur zeitweise. „fix789ctl check“ sagt, warum.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Auf einem Port blieben die Antworten aus, während der andere noch antwortete: Etwas auf dem Weg blockiert diesen Port zeitweise. Nennen Sie die Zeiten der Person, die das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Auf beiden Ports blieben die Antworten gleichzeitig aus: Der Server oder die ganze Verbindung zu ihm war zeitweise nicht verfügbar. Vergleichen Sie die Zeiten mit dem Protokoll des Servers.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>Der Ordner „%1“ enthält keine aufgezeichneten Antworten eines Dashboards.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Dieser Schlüssel hat auf mehrere Organisationen oder auf keine Zugriff. Geben Sie die ID einer Organisation ein.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Verwenden Sie „site audit“, „site survey“, „site sign“ oder „site playbook“.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Prüfen Sie in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Nennen Sie eine Art von Ort: retail, education, corporate-guest oder hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Verbinden Sie sich mit dem WLAN „%1“, melden Sie sich an, falls es das verlangt, und drücken Sie die EINGABETASTE.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Verbinden Sie sich mit dem Schlüssel der Rolle „%2“ mit dem WLAN „%1“, melden Sie sich an, falls es das verlangt, und drücken Sie die EINGABETASTE.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Mit --walk sagt die Standortdatei, welche Netzwerke und Rollen zu besuchen sind. Lassen Sie --network und --role weg.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Geben Sie die Stunden als Zahl an, höchstens %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>Die Pause muss als Anzahl Sekunden angegeben werden, von %1 bis %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 wurde nur zeitweise beantwortet. „fix789ctl check“ sagt, warum.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>Die Datei „%1“ gehört zur Prüfung eines anderen Servers, „%2“.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Diese Datei macht die Reparatur ohne Fix789 rückgängig: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Änderungen an den Einstellungen anderer Personen sind in deren eigenen Ordnern aufgezeichnet:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>Die Seite wurde gespeichert und markiert %n Änderung.</numerusform>
            <numerusform>Die Seite wurde gespeichert und markiert %n Änderungen.</numerusform>
        </translation>
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
        <translation>eine andere Art von Tunnel</translation>
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
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows hat keinen Verbindungsversuch aufgezeichnet.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Letzter Versuch: verbunden.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Letzter Versuch: Fehler %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
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
        <source>Web pages get through.</source>
        <translation>Webseiten kommen durch.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Webseiten kommen durch, aber etwas auf dem Weg liest mit.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Webseiten kommen erst nach der Anmeldung durch.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Webseiten kommen nicht mehr durch: Die Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Manche Webseiten kommen durch, andere nicht.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>Die Anmeldeseite des Netzwerks führt immer wieder zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Keine Webseite hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Webseiten wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>Die Ports des VPN sind offen: Der Server antwortet auf UDP 500 und 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>Der Server antwortet auf UDP 500, aber nicht auf 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>Der Server antwortet auf UDP 4500, aber nicht auf 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>Der Server antwortet weder auf UDP 500 noch auf UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>Die Ports des VPN wurden nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Gefundene Probleme: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nicht alles ließ sich prüfen</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Trifft hier nicht zu</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
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
        <source>Stopped. The results so far have been kept.</source>
        <translation>Angehalten. Die bisherigen Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Alle Prüfungen sind abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Die Aushandlung, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>%1 wird geprüft ...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Bisher gefunden</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>Die Prüfung verändert nichts. Sie dauert meist etwa zehn Sekunden.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
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
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>Name oder Adresse des VPN-Servers. Dies ist kein Windows-Computer, deshalb lässt sich von hier aus nur der Weg zum Server prüfen.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows zeigt auf diesem Computer keine VPN-Verbindung. Geben Sie Name oder Adresse des VPN-Servers ein, den dieser Computer erreichen soll. Ohne diese Angabe wird nur dieser Computer geprüft, nicht der Weg zum Server.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Name oder Adresse des VPN-Servers. Ohne diese Angabe wird nur dieser Computer geprüft, nicht der Weg zum Server.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Geben Sie zuerst Name oder Adresse des VPN-Servers ein.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Das ist kein Name und keine Adresse eines Servers. Beispiele: %1 oder %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Dieser Schlüssel hat ein Leerzeichen am Anfang oder Ende. Er wird zuerst so ausprobiert, wie er ist, und dann ohne das Leerzeichen.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Dieser Schlüssel enthält Zeichen, die denen auf einer Tastatur nur ähnlich sehen, vielleicht aus einem PDF oder einem Chat. Er wird zuerst so ausprobiert, wie er ist, und dann mit den Zeichen der Tastatur.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Dieser Schlüssel hat Leerzeichen am Anfang oder Ende und Zeichen, die denen auf einer Tastatur nur ähnlich sehen. Er wird zuerst so ausprobiert, wie er ist, und dann ohne diese.</translation>
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
        <source>Use the saved key</source>
        <translation>Gespeicherten Schlüssel verwenden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Ein Schlüssel oder Kennwort hat höchstens 1.024 Byte. Ihre Eingabe ist länger; vielleicht haben Sie mehr eingefügt als beabsichtigt.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Geben Sie Benutzernamen und Kennwort ein oder keines von beiden.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>Die Anmeldung kommt nach dem vorinstallierten Schlüssel. Geben Sie auch den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>Der Schlüssel lässt sich nur mit einem Server ausprobieren. Geben Sie auch den VPN-Server ein.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>Der Schlüssel wurde nicht gespeichert. %1 „Ursache finden“ funktioniert auch ohne das Speichern.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Geben Sie zuerst den VPN-Server ein: Schlüssel werden unter seinem Namen gespeichert.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>Der für diesen Server gespeicherte Schlüssel wurde eingetragen.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Angeben, um auch die Anmeldung zu prüfen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Damit können wir sagen, ob der Schlüssel stimmt. Er wird nur für diese Prüfung verwendet.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Im Schlüsselspeicher dieses Computers speichern</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>Die Anmeldung wird einmal versucht. Dieses Programm speichert den Namen und das Kennwort nie.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
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
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Melden Sie sich dort an. Wir beobachten das Netzwerk und prüfen automatisch erneut, sobald es Sie durchlässt.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Wir warten auf Ihre Anmeldung und prüfen dann automatisch erneut.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Öffnen Sie ihn selbst, und rufen Sie eine beliebige Seite auf: Dort erscheint die Anmeldeseite. Wir beobachten das Netzwerk inzwischen.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Das Netzwerk lässt Sie durch. Es wird erneut geprüft ...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>Das Netzwerk lässt Sie noch immer nicht durch. Öffnen Sie die Anmeldeseite noch einmal, wenn Sie so weit sind.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
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
        <source>The request is open in your browser. Print it from there.</source>
        <translation>Die Anfrage ist in Ihrem Browser geöffnet. Drucken Sie sie von dort.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Speichern Sie die Anfrage, und drucken Sie die Datei.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;E-Mail ...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Kopiert. Fügen Sie die Anfrage in eine E-Mail oder einen Chat ein.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(Die ganze Anfrage ist in der Zwischenablage: Fügen Sie sie hier ein.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen. Kopieren Sie die Anfrage, und fügen Sie sie in Ihre E-Mail ein.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>Die Anfrage ist in Ihrem E-Mail-Programm geöffnet. Geben Sie den Empfänger ein, und senden Sie sie ab.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>Der Anfang ist in Ihrem E-Mail-Programm geöffnet. Die ganze Anfrage ist in der Zwischenablage: Fügen Sie sie dort ein.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Hilfe, Verlauf, Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Was wird gesendet?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Frühere Prüfungen und Reparaturen</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Fall &amp;öffnen ...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>Ü&amp;ber Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>Server und Ort &amp;merken</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>Ein ganzer S&amp;tandort (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>Es scheitert &amp;immer noch</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Die Änderungen werden erst nach einem Neustart von Windows wirksam. Starten Sie Windows neu, öffnen Sie dieses Programm wieder, und machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Versuchen Sie das VPN in Windows noch einmal, damit Windows aufzeichnet, warum es gescheitert ist, und wählen Sie dann %1. Findet sich nichts Neues, gehen Sie zum Anfang zurück, und geben Sie den vorinstallierten Schlüssel ein: Dann können wir beweisen, ob er stimmt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Versuchen Sie das VPN in Windows noch einmal, damit Windows aufzeichnet, warum es gescheitert ist, und wählen Sie dann %1. Findet sich nichts Neues, speichern Sie den Bericht, und geben Sie ihn der Person, die das VPN betreut.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Zeigen, was zu &amp;senden ist</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Wenn es immer noch scheitert</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Starten Sie den Computer neu, und stellen Sie dann die Verbindung her. Öffnen Sie danach Fix789 wieder, um zu prüfen, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Prüfen Sie erneut. Wir zeigen dann, was sich tun lässt.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Versuchen Sie jetzt das VPN in Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Versuchen Sie es noch einmal mit Name und Kennwort eines Administrators dieses Computers, oder fragen Sie die Person, die ihn betreut.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Übernehmen Sie den Ordner; dann werden die Änderungen vorgenommen. Windows verlangt zweimal die Zustimmung eines Administrators.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Versuchen Sie es noch einmal. Scheitert es wieder, geben Sie den Bericht der Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Versuchen Sie es noch einmal, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Geben Sie den Bericht der Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Prüfen Sie erneut, um zu sehen, wie es jetzt aussieht.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Wenn Sie eine Antwort bekommen haben, kehren Sie hierher zurück, und prüfen Sie erneut, um zu sehen, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>Ordner über&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Text für ein Ticket (%1 Zeilen)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>Text für das Ticket &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Übungscomputer (aufgezeichnet). Ihr eigener Computer wird weder geprüft noch verändert.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Aufgezeichneter Computer %1. Ihr eigener Computer wird weder geprüft noch verändert.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Ihre Änderungen</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Fix789 entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>Änderungen &amp;rückgängig machen und entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>Änderungen &amp;behalten und entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 hat diese Änderungen an Ihren eigenen Einstellungen vorgenommen. Nach dem Entfernen kann es sie nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Die Änderungen werden rückgängig gemacht ...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Nicht alle Änderungen ließen sich rückgängig machen, deshalb wurde Fix789 nicht entfernt. Versuchen Sie es noch einmal, oder behalten Sie die Änderungen.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Das Deinstallationsprogramm ließ sich nicht starten. Führen Sie das Setup von Fix789 noch einmal aus, und entfernen Sie Fix789 danach.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>&amp;Abschluss zeigen</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Ä&amp;nderungen vornehmen</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Diese Reparatur hält nur vorübergehend: Eine Richtlinie Ihrer Organisation setzt den alten Wert wieder, meist innerhalb von zwei Stunden. Für eine dauerhafte Lösung müssen die Administratoren dieser Richtlinie sie ändern.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Wählen Sie dies nur aus, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Die Änderung wird abgeschlossen. Danach sind %1 und %2 wieder verfügbar.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows nimmt Änderungen am ganzen Computer und Änderungen an Ihrem eigenen Konto getrennt vor. Nehmen Sie zuerst die einen vor, prüfen Sie erneut, und nehmen Sie dann die anderen vor.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Eine Änderung behebt es</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Eine Änderung ist hier möglich</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Zwei Änderungen beheben es</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Zwei Änderungen sind hier möglich</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Drei Änderungen beheben es</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Drei Änderungen sind hier möglich</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 Änderungen beheben es</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>%1 Änderungen sind hier möglich</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Nur der aufgezeichnete Computer wird verändert.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows verlangt einmal die Zustimmung eines Administrators.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Eine Kopie der aktuellen Werte wird aufbewahrt; %1 stellt sie genau wieder her.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>erfordert einen Neustart</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>erfordert einen Administrator</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Vorgenommene Änderungen: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>Bericht &amp;kopieren ...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>Bericht &amp;speichern ...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>Bericht &amp;drucken ...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Falldatei</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Das wird kopiert</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Das wird gespeichert</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Das wird gedruckt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Dieser Computer wird aufgezeichnet ...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Dieser Computer ließ sich nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Kopiert. Fügen Sie den Bericht in eine E-Mail oder ein Ticket ein.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Der Bericht ist in Ihrem Browser geöffnet. Drucken Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Ihr Browser ließ sich nicht öffnen. Speichern Sie den Bericht, und drucken Sie die Datei.</translation>
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
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wer es beheben kann</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Sie selbst, an diesem Computer. Jede Änderung wird gezeigt, bevor sie vorgenommen wird.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Gehen Sie zurück, und nennen Sie den VPN-Server, um auch den Weg zu ihm zu prüfen.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>So lässt es sich klären</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Warten Sie eine Minute, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Eine Reparatur vom %1 wurde unterbrochen. Machen Sie sie rückgängig, bevor Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>Am %1 wurde eine Reparatur vorgenommen. Sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>Diese Reparatur &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Auch für andere gibt es etwas zu tun.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>Zuerst &amp;lesen</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>In diesem Netzwerk</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>&amp;Anfrage zeigen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Das können Sie an diesem Computer beheben.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Für andere</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>In der Anfrage steht, worum diese Personen gebeten werden und warum.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Anfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Wenn es immer noch scheitert</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Prüfen Sie erneut. In den Einzelheiten steht, was sich nicht prüfen ließ.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>So lässt es sich eingrenzen</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>&amp;Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>Der vorinstallierte Schlüssel</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Dann wissen wir, ob der Server ihn annimmt.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Der eigene Versuch von Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows wählt einmal und legt dann auf; wir beobachten, wie weit der Versuch kommt.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Durch Fix789 geändert</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Das ist für %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Das müssen andere tun</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>Ich habe sie &amp;gesendet</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Das verlässt diesen Computer, Wort für Wort. Die Ordner Ihres Kontos und Hardwareadressen werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Der aufgezeichnete Computer wird verändert ...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Es wird auf die Zustimmung eines Administrators gewartet, dann werden die Änderungen vorgenommen ...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Es wird erneut geprüft ...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Die Änderungen werden vorgenommen ...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Es wird auf die Zustimmung eines Administrators gewartet, dann werden die Änderungen rückgängig gemacht ...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Die Änderungen werden rückgängig gemacht ...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Meraki-Dashboard</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Aufgezeichnete Organisation</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Ihre ID; nicht nötig, wenn der Schlüssel nur auf eine Zugriff hat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netzwerke</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Jedes eingeschaltete WLAN</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Rolle oder Client</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Woher gelesen wird</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Netzwerk und WLAN</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>Der Name einer Gruppenrichtlinie oder eines Identity-PSK oder die Hardwareadresse eines Clients.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Wo die Organisation gehostet wird</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Weltweit</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Im Schlüsselspeicher dieses Computers speichern</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Gespeicherten Schlüssel verwenden</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>Der Schlüssel eines Administrators, der nur lesen darf, genügt. Fix789 liest dort nur und ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen ...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>So, wie „fix789ctl site audit --save“ ihn schreibt. Niemand wird kontaktiert.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Aufgezeichnete Organisation wählen</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>Der gespeicherte API-Schlüssel wurde eingetragen.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>Der API-Schlüssel wurde gespeichert.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Geben Sie den Namen oder die Adresse des VPN-Servers ein.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Geben Sie den API-Schlüssel des Dashboards ein, oder verwenden Sie den gespeicherten.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>Die ID einer Organisation besteht nur aus Buchstaben und Ziffern. Die API des Dashboards zeigt sie.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Wählen Sie den Ordner einer aufgezeichneten Organisation.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Problem gefunden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>Erledigte Prüfungen: %1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StageModel</name>
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
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Die Aushandlung, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Warum funktioniert mein VPN nicht?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Ursache finden</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Ein Computer, der anderswo aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>Der Übungscomputer ließ sich nicht in Ihrem eigenen Ordner speichern.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>Dort &amp;weitermachen, wo wir aufgehört haben</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Eine Reparatur vom %1 wurde unterbrochen. Machen Sie sie rückgängig, bevor Sie etwas anderes ändern.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Windows wurde seit der letzten Reparatur neu gestartet. Prüfen Sie jetzt, ob sie geholfen hat.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>Die letzte Reparatur wird erst nach einem Neustart von Windows wirksam. Wählen Sie %1, nicht %2, und kommen Sie dann wieder hierher.</translation>
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
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Prüft diesen Computer, das Netzwerk und den VPN-Server und sagt Ihnen in einem Satz, was nicht stimmt. Nichts wird geändert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>Was wird &amp;gesendet?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Fall ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-Server</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Benutzername, Kennwort</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Auch Windows die Verbindung &amp;versuchen lassen</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Der letzte Versuch von Windows wurde bei der Anmeldung abgelehnt. Ein weiterer mit demselben Kennwort könnte das Konto sperren; korrigieren Sie deshalb zuerst das Kennwort.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Das dauert bis zu einer Minute und zeigt am meisten: Wir vergleichen den Versuch von Windows mit unserem. Windows wählt mit den Einstellungen, die für diese Verbindung gespeichert sind, und legt dann auf.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Übungscomputer</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Ein aufgezeichneter Windows 11-Computer, dessen VPN scheitert. Finden Sie die Ursache, beheben Sie sie, und machen Sie die Reparatur rückgängig.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Gespeicherter Fall</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Der eigene Versuch von Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
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
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Einen gespeicherten Fall öffnen</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Fälle (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
</TS>
