<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Deel van het programma</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Er wordt geen logboek bijgehouden: in de map ervan kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Voor degene die u met dit programma helpt. Het bevat geen sleutel en geen wachtwoord.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>De map openen</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Over Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>De licenties tonen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Vrije software onder de MIT-licentie, gemaakt met: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Wat wordt er verzonden?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Wat de computer verlaat</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Alleen wat een controle nodig heeft. Geen rapport, geen statistieken en geen zoekactie naar updates.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
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
        <translation>wacht</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>wordt gewijzigd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>gewijzigd en gecontroleerd</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (het is niet zeker dat dit is gedaan)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Register, certificaten</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Netwerkpad</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Gastwifi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Zoekt uit waarom de VPN mislukt. Controleren wijzigt niets.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Voert alleen deze controles uit en de controles waarvan ze afhankelijk zijn.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Toont deze Help.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>De taal van de teksten, bijvoorbeeld de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Vergelijkt de netwerken waarop “check” op deze computer is uitgevoerd: waar de server antwoordde en waar niet.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Vergelijkt alleen resultaten voor deze VPN-server.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Geeft JSON uit (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Probeert de vooraf gedeelde sleutel die op de standaardinvoer is opgegeven.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Probeert de vooraf gedeelde sleutel die “key set” onder deze naam heeft opgeslagen.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Meldt ook aan als deze gebruiker.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Leest het wachtwoord van de standaardinvoer, op de regel na de sleutel.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Probeert het certificaat van deze computer uit een bestand (PEM of PKCS #12) in plaats van een sleutel.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Leest de wachtwoordzin van het certificaatbestand van de standaardinvoer, op de laatste regel.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Test ook het pad naar onze eigen responder op de computer die u opgeeft.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Leest de koppelingscode die “respond --paired” toont van de standaardinvoer, op de regel na alle andere.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Schrijft alles wat wordt verzonden en ontvangen naar dit bestand.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>De naam of het adres van de VPN-server.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>De VPN-verbinding in Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Controleert een vastgelegde computer in plaats van deze.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Neemt de resultaten van het netwerk van een vastgelegde computer en opent geen socket.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>De andere servers waarmee contact wordt gemaakt (docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Waar u bent: home, retail, education, corporate-guest of hospitality. Verandert alleen het advies, nooit het oordeel.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Laat Windows eerst zijn eigen verbinding proberen en verbreekt die daarna.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Met --dial: als dat mislukt, wordt het opnieuw geprobeerd terwijl de filters van deze computer deze server doorlaten.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Bevestigt --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Stopt na dit aantal seconden; de overige controles zijn dan niet bekend.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Geeft JSON uit (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Schrijft de wijziging die een oorzaak op veel computers verhelpt, en de wijziging die dat ongedaan maakt.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>De oorzaak: id of id:onderwerp.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (twee bestanden voor regedit), powershell (één script) of intune (detectie en herstel).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>De map voor de bestanden; standaard de huidige map.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Maakt een plan voor een vastgelegde computer in plaats van deze.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Geeft JSON uit (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Geeft een lijst van wat er is gewijzigd, wanneer, en of het ongedaan is gemaakt.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>De geschiedenis van een vastgelegde computer.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Geeft JSON uit (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Slaat een vooraf gedeelde sleutel op in de sleutelopslag van dit systeem, of verwijdert deze. “set” leest de sleutel van de standaardinvoer en vervangt een sleutel met dezelfde naam.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>“set” of “forget”.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>De naam van de sleutel: 1 tot 64 tekens (letters, cijfers en elk van ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Geeft een lijst van de controles.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Geeft JSON uit.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Legt deze computer vast als dossierbestand. Namen en adressen worden door vervangende namen vervangen.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Schrijft in plaats daarvan een kopie van de oefencomputer.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Kopieert een vastgelegde computer, met vervangende namen voor de namen en adressen.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Legt ook het netwerkpad naar deze server vast.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Het bestand waarnaar wordt geschreven.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Repareert een vastgelegde computer (het bestand wordt vervangen) in plaats van deze.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Geeft JSON uit (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Vraagt niet om bevestiging.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Voert de controles uit en schrijft een volledig rapport: wat er mis is, hoe we dat weten, wat is uitgesloten en de berichten die u kunt verzenden. Namen van personen en hardwareadressen worden weggelaten.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Het bestand waarnaar wordt geschreven in plaats van de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Beantwoordt de testpakketten van “check --responder” op een andere computer, zodat die een geblokkeerd pad kan onderscheiden van een server die niet antwoordt. Beantwoordt niets anders, en nooit met meer bytes dan zijn ontvangen.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Nog een UDP-poort waarop wordt geantwoord, naast 500, 4500 en 47890. Kan meerdere keren worden opgegeven.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Antwoordt alleen programma’s die de getoonde koppelingscode kennen.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Stopt na dit aantal seconden.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Geeft JSON uit (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Test veel VPN-servers tegelijk: antwoorden ze op het eerste bericht dat Windows verzendt (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Het aantal datagrammen dat per seconde wordt verzonden (standaard: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Geeft JSON uit (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>De lijst: één server per regel; “#” begint een opmerking.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Maakt een reparatie ongedaan: de genoemde uitvoering, of de nieuwste die nog niet ongedaan is gemaakt.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Maakt elke reparatie ongedaan die nog niet ongedaan is gemaakt, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>De uitvoering, zoals “history” die weergeeft.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>geeft een lijst van de controles</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>zoekt uit waarom de VPN mislukt</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>verhelpt een oorzaak</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>maakt een reparatie ongedaan</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>geeft een lijst van wat er is gewijzigd</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>legt deze computer vast als dossierbestand</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>schrijft een oplossing voor veel computers</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>vergelijkt de netwerken waarop “check” is uitgevoerd</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>schrijft een volledig rapport met de berichten die u kunt verzenden</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>vat veel rapporten samen</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>onderhandelt stap voor stap met een VPN-server</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>slaat een vooraf gedeelde sleutel op in de sleutelopslag, of verwijdert deze</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>test veel VPN-servers tegelijk</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>beantwoordt de testpakketten van een andere computer</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Wat u weet: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works of inside-office, gevolgd door =yes, =no of =unknown; of server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>De gegevensversleuteling die in de VPN-verbinding is ingesteld: require, maximum of optional. Zonder deze optie geldt de instelling van de verbinding zelf, of anders “require”.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>toont hoe elke VPN-server het noemt, of zegt welke server het is</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Toont voor elk product en elke oorzaak waar het wordt ingesteld, wat er moet worden ingesteld en welke regel het logboek schrijft; of zegt welk product een server is.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Alleen dit product, bijvoorbeeld meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Alleen deze oorzaak, bijvoorbeeld psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Zegt welk product een server is, op basis van een pakketopname, het logboek, bericht 2 in hexadecimale vorm of een vastgelegde computer.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Geeft JSON uit (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Eigen IPsec-parameters van de verbinding, zoals “CustomIPSecPolicies” in het telefoonboek ze bevat. Zonder deze optie gelden die van de verbinding.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Met --permit: als ook dat mislukt, wordt het opnieuw geprobeerd alsof de firewall voor deze server uit staat, maximaal een minuut lang.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Neemt de map voor het wijzigingsjournaal over als een ander account die heeft gemaakt.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>zegt wat er op deze computer kan worden gelezen</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Leest alles wat het programma op deze computer kan lezen en zegt wat elke lezing heeft opgeleverd. Wijzigt en verzendt niets.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Kleuren: always, never of auto (de standaardwaarde): alleen op een terminal, en niet waar NO_COLOR is ingesteld.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Elke controle met de titel ervan.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Waarom mislukt de VPN naar deze server?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Een VPN-verbinding van Windows, met alle controles.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Probeert ook de vooraf gedeelde sleutel uit een bestand.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Een vastgelegde computer, voor een ander programma.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>De VPN-server, voor oorzaken die alleen door een gesprek ermee worden bewezen.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>De VPN-verbinding die “check” heeft onderzocht.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Leest de vooraf gedeelde sleutel voor een kopie van een verbinding van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Slaat deze gebruikersnaam bij de verbinding op in plaats van de geweigerde.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Leest het bijbehorende wachtwoord van de standaardinvoer, op de regel na de sleutel.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Neemt de resultaten van het netwerk van een vastgelegde computer.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>De naam van deze uitvoering; het venster geeft die op, en heeft al gecontroleerd.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Zegt wat er zou worden gewijzigd, en wijzigt niets.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Behoudt de wijziging ook als die niet helpt.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>De oorzaken, precies zoals “check” ze weergeeft: id of id:onderwerp.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Wat zou er worden gewijzigd?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Wijzigt het, na een vraag.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Wijzigt een vastgelegde computer, zonder vraag.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>De nieuwste reparatie.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Elke reparatie, zonder vraag.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Wat is er op deze computer gewijzigd?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Deze computer en het pad naar de server, voor iemand die helpt.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Een computer met twee fouten, om mee te experimenteren.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>De wijziging voor veel computers, en het script dat de oorzaak detecteert.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>Op welke netwerken antwoordde deze server?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (de standaardwaarde), html (een webpagina), json of ticket: maximaal vijf regels voor een helpdesk.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>Hetzelfde als --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Alles, met de berichten die u kunt verzenden.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Maximaal vijf regels voor een helpdesk.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Een webpagina over een vastgelegde computer.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Welke oorzaken komen het vaakst voor?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Hoever komt de onderhandeling?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>Hetzelfde, met elk pakket in een bestand voor Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Vraagt om een sleutel, en slaat die onder deze naam op.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Verwijdert de sleutel.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Welke van deze servers antwoorden?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Waar wordt de sleutel op dit product ingesteld, en wat zegt het logboek ervan?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Welk product heeft dit logboek geschreven?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Wat kan er op deze computer worden gelezen?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Beantwoordt “check --responder” van een andere computer.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (de standaardwaarde), man (een handleidingpagina voor man(1)), of bash, zsh of powershell (aanvulling voor die shell); deze beschrijven altijd elke opdracht, in het Engels.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>De opdracht; zonder deze elke opdracht in één regel.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>Hetzelfde als “check --help”.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Aanvulling in bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Verhelpt oorzaken die “check” heeft gevonden, en alleen zolang ze aanwezig zijn.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Onderhandelt met een VPN-server zoals Windows dat doet en toont hoever het komt, vóór het oordeel van “check”.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>toont Help, en schrijft de handleidingpagina en de aanvullingen</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Toont de Help van een opdracht, of schrijft de handleidingpagina of de aanvullingen voor een shell.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenten:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Voorbeelden:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Afsluitcodes:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>“fix789ctl COMMAND --help” toont de opties van een opdracht, met voorbeelden en afsluitcodes.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Geeft ook weer hoe we het weten, wat u kunt doen, en elke controle.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>verkeerde argumenten, of een bestand dat niet kan worden gebruikt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>deze computer kon niet worden onderzocht</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>geen problemen</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>een oorzaak is bevestigd</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>niet vastgesteld, of de controles konden niet worden uitgevoerd</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>gedaan, of er was niets te doen</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>geweigerd, bijvoorbeeld omdat de oorzaak niet aanwezig is; er is niets gewijzigd</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>het is mislukt, of het systeem heeft het geweigerd; alles is zoals tevoren</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>geannuleerd; alles is zoals tevoren</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>het is mislukt, en niet alles kon worden teruggezet; de uitvoer zegt wat</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Toont ook een tabel per locatie, netwerk, product of dag.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Geeft in plaats daarvan één rij per rapport weer: csv of jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Rapporten die “check --json” of “report --json” heeft geschreven, resultaten van “fix --json”, bestanden met een daarvan in elke regel (*.jsonl), of mappen die ze bevatten.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>En op welke locaties? Uit een map met een map voor elke locatie.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Eén rij per rapport, voor een rekenblad.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Vat veel rapporten samen: hoe vaak elke oorzaak is gevonden, waar en wanneer, wat open bleef, en wat ervan is geworden na een reparatie.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>zegt wat er op deze computer is veranderd sinds die is bewaard</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Zegt wat er op deze computer is veranderd sinds die met --keep is bewaard, toen de VPN voor het laatst werkte.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>controleert een hele locatie: de regels, de netwerken</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Geeft één regel weer die alles zegt, en niets op de standaardfoutuitvoer.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Telt dit getal op bij elke afsluitcode behalve 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Schrijft het resultaat ook naar het gebeurtenislogboek van Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Voegt het resultaat ook aan dit bestand toe, als één regel JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>De VPN-server; met “survey” een andere dan de eerste van het locatiebestand.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Met “audit” alleen dit netwerk (naam of id). Met “survey” de naam van de wifi, als deze computer die niet kan zien.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>De rol van de client: met “audit” de naam van een groepsbeleid of van een identity PSK; met “survey” de rol die deze computer heeft.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Geeft JSON uit (fix789.audit/1 of fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Met “audit”: de id van de Meraki-organisatie; niet nodig als de sleutel er maar één ziet.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>Hetzelfde als --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Met “audit”: leest in plaats daarvan een map met vastgelegde antwoorden, en maakt met niets contact.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>Hetzelfde als --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Met “audit”: een adres van de VPN-server, als de naam niet moet worden opgezocht; kan worden herhaald.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Met “audit”: alleen deze wifi (naam of nummer).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Met “audit”: één client, op basis van het hardwareadres.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Met “audit”: leest de API-sleutel van het dashboard van de standaardinvoer.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>Hetzelfde als --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Met “audit”: neemt de API-sleutel die “key set” onder deze naam heeft opgeslagen (standaard: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Met “audit”: waar de organisatie wordt bewaard: com, ca, cn, in of gov (standaard: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Voor tests: een server op deze computer, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Met “audit”: slaat de antwoorden, zonder sleutels en personen, op in deze nieuwe map.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Met “audit”: schrijft een pagina om te bewaren; als die al bestaat, wordt gemarkeerd wat er is veranderd.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Met “survey”: het ondertekende locatiebestand: wat waar wordt verwacht.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Met “survey”: een bestand met de openbare sleutels die locatiebestanden mogen ondertekenen.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Met “survey”: waar de inventarisatie wordt bewaard, zodat die verdergaat waar ze was gebleven.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Met “survey”: schrijft de matrix als pagina.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Met “survey”: schrijft de matrix als tabel (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Met “sign”: het bestand met de persoonlijke sleutel (Ed25519, PEM). Als het niet bestaat, wordt het gemaakt, met de openbare sleutel ernaast (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Welke regel blokkeert de VPN, en op welke wifi? Met een pagina om te bewaren.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Ondertekent wat er op een locatie wordt verwacht.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Controleert dit netwerk, en zegt met welk netwerk u daarna verbinding maakt.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>niets blokkeert de VPN, alles is zoals verwacht, of het bestand is ondertekend</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>een regel blokkeert de VPN, of een netwerk is niet zoals verwacht</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>niet vastgesteld, of het dashboard kon niet worden bevraagd</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Bewaart deze computer zoals die nu is; voer dit uit terwijl de VPN werkt.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Waar het wordt bewaard, in plaats van in de eigen map van deze gebruiker.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Neemt een vastgelegde computer in plaats van deze.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Geeft JSON uit (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Terwijl de VPN werkt.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Wanneer die niet meer werkt: wat is er sindsdien veranderd?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>“site audit” zegt voor elke wifi van een Meraki-organisatie welke regel de VPN doorlaat of blokkeert, “site survey” controleert de netwerken van een locatie een voor een, “site sign” ondertekent het bestand dat zegt wat daar te verwachten is, en “site playbook” zegt wat er op zo’n plaats meestal misgaat. Wijzigt daar niets.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>vraagt een VPN-server telkens opnieuw</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Vraagt een VPN-server telkens opnieuw, en zegt wanneer die op UDP 500 en 4500 bereikt is en wanneer niet.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Met “survey”: gaat van netwerk naar netwerk, en wacht totdat u met elk netwerk verbinding hebt gemaakt.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>“audit”, “survey”, “sign” of “playbook”.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Met “sign”: het locatiebestand (JSON, fix789.site/1). Met “playbook”: retail, education, corporate-guest of hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Wat gaat er in een winkel meestal mis, en wat moet u eerst controleren?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Hoe lang er wordt gevolgd, maximaal 168 uur (standaard: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>De pauze tussen twee rondes, 10 tot 3600 seconden (standaard: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Neemt één ronde van een vastgelegde computer.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Geeft JSON uit (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>Het mislukt maar af en toe: wanneer, en op welke poort? Ctrl+C beëindigt het voortijdig.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>de server antwoordde in elke ronde op beide poorten</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>er ontbrak minstens één keer een antwoord, of de server kon niet worden gevraagd</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>een willekeurige naam onder %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>De VPN-server</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>de server die u kiest</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Dezelfde eerste berichten die Windows verzendt, om te zien hoever ze komen. Een vooraf gedeelde sleutel wordt nooit verzonden: de onderhandeling bewijst die alleen. Een gebruikersnaam en wachtwoord reizen binnen de versleutelde tunnel, eenmaal, en alleen als u ze invoert.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>De DNS-server van dit netwerk</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>De namen die een controle nodig heeft, en deze, waarvan de antwoorden bekend zijn: zo zien we of DNS-antwoorden hier echt zijn.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Webpagina’s met een bekend antwoord</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows en browsers vragen dezelfde pagina’s op. Een ander antwoord laat zien dat dit netwerk eerst een aanmelding wil.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Pagina’s van uw organisatie</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Genoemd in de instellingen. Ze laten zien of dit netwerk eerst een aanmelding wil.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>De aanmeldingspagina van dit netwerk</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Alleen waar het netwerk deze opvragingen daarnaar omleidt of er een aankondigt, om te zien wat het is. Er wordt geen formulier verzonden en geen koppeling gevolgd.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Ze antwoorden met het adres waaronder internet deze computer ziet. Dat laat ook zien of UDP dit netwerk verlaat.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Tijdservers</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Hun antwoord laat zien of UDP dit netwerk verlaat, en of de klok van deze computer goed staat.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Webservers via UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Eén pakket zonder inhoud. Het antwoord laat zien of grote UDP-pakketten dit netwerk verlaten.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>DNS-servers buiten dit netwerk</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>Aan deze wordt gevraagd naar de naamservers van de root van internet, om te zien of dit netwerk andere DNS-servers doorlaat.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>De naam van de VPN-server, elders</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>Aan deze wordt gevraagd naar de naam van de VPN-server, om de antwoorden te vergelijken. Namen van interne netwerken, zoals namen die eindigen op .local, worden niet naar hen verzonden.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Wat er wordt verzonden, naar wie en waarom</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Er wordt niets verzonden voordat u %1 kiest, en er wordt niets verzonden naar de makers van dit programma. Een controle maakt contact met deze en met geen andere. Een vastgelegde computer maakt met niemand contact.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Uitzoeken waarom</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Dit bestand is geen dossier, of het is beschadigd.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Dit dossier is opgeslagen door een nieuwere versie van het programma. Deze versie kan het niet lezen.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Dit bestand kon niet worden geopend.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Het bestand van de vastgelegde computer bestaat niet meer.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Het bestand van de vastgelegde computer is intussen beschadigd.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Deze computer kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Voor deze server is geen sleutel opgeslagen.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>De sleutelopslag heeft de toegang geweigerd.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Deze computer heeft geen sleutelopslag.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>De sleutelopslag heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>De sleutelopslag heeft een fout gemeld.</translation>
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
        <translation>u kiest de VPN-verbinding en voert de sleutel in als u die hebt.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>deze computer, het netwerk en de server worden gecontroleerd. Er wordt niets gewijzigd.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>één zin, hoe we het weten en wie het kan verhelpen.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatie</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>de precieze wijziging op deze computer, of een verzoek aan degene die iets kan doen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>wat nu werkt, wat niet, en wat er daarna komt.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Een dossier openen: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Opnieuw controleren: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Het rapport opslaan, afdrukken of kopiëren: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Deze Help: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Hoe Fix789 helpt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Het zoekt uit waarom een L2TP/IPsec-VPN mislukt met fout 789 of een soortgelijke fout, laat zien hoe het dat weet, en verhelpt wat op deze computer kan worden verholpen.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>De stappen</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Wat er wordt gewijzigd</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Alleen waarmee u akkoord gaat. Elke wijziging wordt eerst getoond, en de waarde van daarvoor wordt bewaard. %1 zet die precies terug, nu of later: zie %2 in het menu %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Eerdere controles en reparaties</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Wat wordt er verzonden?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Wat de computer verlaat</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Testpakketten naar de VPN-server en naar enkele bekende servers. Er wordt nergens een rapport naartoe verzonden: u slaat het zelf op, of kopieert of drukt het af.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wie u kunt vragen</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>Degene die voor de VPN of het netwerk zorgt. Het resultaat bevat een verzoek dat u voor die persoon kunt kopiëren, en het rapport bevat alles wat is gevonden.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>een netwerk zonder naam</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%2: %1 antwoordde.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%2: %1 antwoordde op slechts een van de twee poorten.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%2: %1 antwoordde niet.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 antwoordde bij %3 van %4 controles.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Onderbroken. Maak deze ongedaan voordat u iets anders wijzigt.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Uitgevoerd. Deze kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>De reparatie van %1 ongedaan maken</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaties</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Netwerken vergeleken</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Nog niets. Controles waarbij een VPN-server wordt bevraagd en reparaties komen hier te staan.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Dit gaat over uw eigen computer. Wat u met een vastgelegde computer doet, wordt niet vermeld.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Eerdere controles en reparaties</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Zoekt uit waarom een L2TP/IPsec-VPN op Windows mislukt met fout 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Controleert een vastgelegde computer.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Controleert de oefencomputer.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>De VPN-server.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>De taal van het programma.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 wordt niet als administrator uitgevoerd: wat het opent en toont, mag die rechten niet hebben. Start het zonder “Als administrator uitvoeren”. Wanneer het de computer wijzigt, vraagt Windows om toestemming van een beheerder.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Biedt aan uw wijzigingen ongedaan te maken en start daarna het verwijderprogramma.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wifi: naam niet bekend. Windows toont de naam alleen als u toestaat dat het uw locatie gebruikt.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>signaal %1 %</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanaal %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>toegangspunt %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wifi zonder naam</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>Wifi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this computer: %1</source>
        <translation>deze computer: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>gateway: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS-server: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>De netwerkapparatuur is van %1, de aanmeldingspagina van %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>De netwerkapparatuur is van %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>De aanmeldingspagina van het netwerk is van %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Verbonden via kabel.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>De aanmelding is nog %1 min. geldig.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows meldt dat het met geen enkel netwerk is verbonden.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows meldt dat dit netwerk internet niet bereikt.</translation>
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
        <translation>Nu opnieuw opstarten</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Windows nu opnieuw opstarten?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Sla eerst uw werk in andere programma’s op. Windows vraagt naar wat niet is opgeslagen. Open Fix789 daarna opnieuw om te controleren of het heeft geholpen.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw opstarten</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows is niet opnieuw opgestart. Kies %1 in het menu Start.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>VPN-instellingen openen</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows heeft de instellingen niet geopend. U vindt ze in het menu Start: Instellingen, Netwerk, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>De VPN nu proberen</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>De wijzigingen zijn aangebracht.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>De computer kon niet opnieuw worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Het probleem is verholpen.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Gewijzigd. Opnieuw opstarten zou het afronden.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Een vastgelegde computer kan niet opnieuw worden opgestart, dus de oefening eindigt hier.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Gewijzigd. Start Windows opnieuw op om het af te ronden.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Kies %1, niet %2: Windows bewaart vaak zijn toestand wanneer het wordt afgesloten.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw opstarten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Gewijzigd, maar er staat nog iets anders in de weg.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Gewijzigd. Nog niet alles is duidelijk.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>Het rapport noemt de instellingen die niet zijn teruggezet, met hun huidige waarden.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Alles is weer precies zoals het was.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Niet alles is teruggezet.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Een ander programma of iemand anders heeft intussen een instelling gewijzigd.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>De wijzigingen konden niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>De oorzaak was niet meer aanwezig.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Gestopt. Alles is zoals het daarvoor was.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>De wijzigingen konden niet worden aangebracht. Alles is zoals het daarvoor was.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>De wijzigingen konden niet worden aangebracht, en niet alles kon worden teruggezet.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows vroeg om een beheerder, en niemand gaf toestemming.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Het programma dat de wijzigingen aanbrengt, kon niet worden gestart.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>De volgende stap is aan anderen.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Op deze computer is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>Het pad naar de VPN-server</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Thuis of kantoor</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>School of campus</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Gastwifi</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Hotel, coworking</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Dit verandert alleen aan wie we u aanraden het te vragen. U kunt het open laten.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Waar bent u?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Wat gaat daar meestal mis?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Wat daar meestal misgaat</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Controleer in deze volgorde</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wie u kunt vragen</translation>
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
        <translation>Dat weet ik niet</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>De termen ervan gebruiken</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>Het verzoek noemt dan de menu’s ervan en de regels van het logboek.</translation>
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
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 U zei: ja.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 U zei: nee.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Dat weet ik niet</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>De gateway van dit netwerk is %1.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>Wifi %1</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>Het netwerk waarmee deze computer is verbonden.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>Vastgelegde pc</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Deze pc</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall van de locatie</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>De firewall of router tussen deze plaats en internet.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Alles tussen deze plaats en de plaats van de server.</translation>
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
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Mogelijk: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Zo komt u erachter: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>op een onbekend tijdstip</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Een netwerk zonder naam</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (dit netwerk)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, vanaf een ander apparaat</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: de server antwoordde op beide poorten, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: de server antwoordde op één poort, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: geen antwoord, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Dezelfde server vanaf andere netwerken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niet gecontroleerd</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Een beheerder kan de rest met deze opdracht controleren: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>De opdracht voor de beheerder kopiëren</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min. geleden</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 u geleden</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d geleden</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Nog niet bekend: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Dit blijft open %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Is dit protocol nog geschikt?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Dit sluit uit: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Dit netwerk</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>De onderhandeling, stap voor stap</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Details (controles: %1, uitgesloten oorzaken: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Er zijn op deze computer geen problemen gevonden.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Alles tussen deze computer en de server werkt.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Het pad van hier naar de server werkt.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Dit lost zich waarschijnlijk vanzelf op.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Niet alles wat ertoe doet, kon worden gecontroleerd.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Er blijft één verklaring over, maar die is nog niet bewezen.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Er blijven twee verklaringen over.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Er blijven drie verklaringen over.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Er blijven vier verklaringen over.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Er blijven meerdere verklaringen over.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>U bent gestopt voordat alle controles klaar waren.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>Degene die voor deze computer zorgt.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>Degene die dit netwerk beheert.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>Degene die de VPN-server beheert.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>Degene die voor uw account zorgt.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>De beheerders wier beleid dit instelt.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Waar: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Uzelf, in uw webbrowser.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>De poging van Windows is mislukt met fout %1, en de server antwoordt ons.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>De poging van Windows is mislukt met fout %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>De server antwoordt vanaf hier niet.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>De server antwoordt. Wat er in de weg staat, is nog niet bewezen.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Er staan twee dingen in de weg.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Er staan drie dingen in de weg.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Er staan vier dingen in de weg.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Er staan meerdere dingen in de weg.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Ze kunnen allemaal op deze computer worden verholpen, en ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Het kan op deze computer worden verholpen, en ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Een deel ervan kan op deze computer worden verholpen. De rest moeten anderen verhelpen.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Elke controle van deze computer die kon worden uitgevoerd, was in orde.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Het pad naar een server is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>De sleutel, de gebruikersnaam en het wachtwoord kloppen. Probeer de VPN opnieuw.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>De vooraf gedeelde sleutel klopt. Probeer de VPN opnieuw. Als die nog steeds mislukt, vergelijk dan de gebruikersnaam en het wachtwoord met wat u hebt gekregen.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Probeer de VPN opnieuw. Als die nog steeds mislukt, vergelijk dan de gebruikersnaam, het wachtwoord en de vooraf gedeelde sleutel met wat u hebt gekregen.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Probeer de VPN opnieuw. Als die nog steeds mislukt, ga dan terug en voer de vooraf gedeelde sleutel in: dan kunnen we bewijzen of die klopt.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>Vanaf %1 antwoordde dezelfde server, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>Vanaf %1 antwoordde dezelfde server.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Een hele locatie: welke regel blokkeert de VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Leest wat het Meraki-dashboard over een locatie zegt, en noemt de rij die de VPN doorlaat of blokkeert. Voor degenen die voor het netwerk zorgen.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>De locatie &amp;controleren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>De pagina &amp;opslaan...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Afdrukken...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Het dashboard wordt gelezen</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Er wordt gelezen wat er is vastgelegd.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>De pagina opslaan</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Webpagina’s (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>De pagina is opgeslagen.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Het bestand bestaat al, maar is geen pagina die door Fix789 is opgeslagen. Het is niet gewijzigd.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>De pagina is opgeslagen. Sinds de vorige is er niets veranderd.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>De pagina kon daar niet worden opgeslagen. Kies een andere map.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>De browser kon niet worden geopend.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Het verzoek kopiëren</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Geen gelezen regel blokkeert de VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Wat niet kon worden gelezen</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>Namen van personen, computers en netwerken &amp;vervangen</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Servers, verbindingen, netwerken, accounts en adressen krijgen vervangende namen, overal dezelfde: server-1.example, 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defect</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>goed om te weten</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Een regel blokkeert de VPN op %n plaats</numerusform>
            <numerusform>Een regel blokkeert de VPN op %n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>Op %n plaats kon niet worden vastgesteld of de VPN wordt doorgelaten</numerusform>
            <numerusform>Op %n plaatsen kon niet worden vastgesteld of de VPN wordt doorgelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Verkeer naar %1, op %n netwerk of wifi.</numerusform>
            <numerusform>Verkeer naar %1, op %n netwerken en wifi’s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>Nog %n plaats staat op de pagina die kan worden opgeslagen.</numerusform>
            <numerusform>Nog %n plaatsen staan op de pagina die kan worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Base Filtering Engine</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>IKE- en AuthIP IPsec-sleutelmodules</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>IPsec-beleidsagent</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Verbindingsbeheer voor RAS</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>SSTP-service (Secure Socket Tunneling Protocol)</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonie</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Er is geen server genoemd.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Het netwerk is niet vastgelegd.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Gestopt voordat de server antwoordde.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Met de server kon geen contact worden gemaakt.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>De server beantwoordt de sleuteluitwisseling</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>De waarde voor servers achter NAT bevat %1. Windows leest hier alleen een getal (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>De waarde voor servers achter NAT is ingesteld, maar Windows is sindsdien niet opnieuw opgestart.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>De server staat achter NAT, maar deze computer staat dat niet toe (de waarde is %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>Er is geen teken dat de waarde voor servers achter NAT moet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>De server staat niet achter NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>De server staat achter NAT, en deze computer staat dat toe.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>De registersleutel met de waarde voor servers achter NAT is na de laatste keer opstarten gewijzigd. Windows leest die de volgende keer dat het opnieuw wordt opgestart.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Dit is geen Windows-computer.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>De waarde voor servers achter NAT kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows kan verbinding maken met VPN-servers achter NAT nadat het opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Servers achter NAT zijn toegestaan waar dat nodig is</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Er kon niet worden gelezen of IPsec voor L2TP is uitgeschakeld.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec bevat %1, en dat is geen getal dat Windows leest.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows is zo ingesteld dat het L2TP niet met IPsec beveiligt (ProhibitIpSec is 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec is gecorrigeerd, maar Windows is sindsdien niet opnieuw opgestart.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows beveiligt L2TP met IPsec, zoals het hoort.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows beveiligt L2TP weer met IPsec nadat het opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec voor L2TP is niet uitgeschakeld</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>De naam “%1” leidt naar %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>De DNS-server meldt dat er geen server met de naam “%1” bestaat.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>De DNS-server antwoordde niet op de vraag naar “%1”.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Open een willekeurige webpagina. Als die opengaat, ligt het alleen aan DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>De naam van de server kon niet worden omgezet.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>De naam van de server leidt naar een adres</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Het opstarttype van “%1” is Uitgeschakeld.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>“%1” start met de computer, maar is met fout %2 mislukt.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows heeft geen service met de naam “%1”.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Een service die de VPN nodig heeft, kan niet worden uitgevoerd: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Deze services konden niet worden gecontroleerd: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Alle services die de VPN nodig heeft, kunnen worden uitgevoerd.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>De service “%1” is ingeschakeld.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>De service krijgt zijn gebruikelijke opstarttype terug. Windows start de service wanneer de VPN die nodig heeft.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Services en stuurprogramma’s van de VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>De service “%1” ontbreekt op deze computer.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows zelf is beschadigd. Vraag degene die voor deze computer zorgt om de Windows-installatie te repareren (sfc /scannow, of een reparatie ter plaatse).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>De service “%1” is uitgeschakeld.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>We kunnen de service weer inschakelen met het gebruikelijke opstarttype. Hiervoor is een beheerder nodig.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>De service “%1” kan niet worden gestart.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Vraag degene die voor deze computer zorgt om in het gebeurtenislogboek van het systeem naar deze service te kijken.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows is zo ingesteld dat het L2TP niet met IPsec beveiligt.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>We kunnen de waarde terugzetten. Hiervoor is een beheerder nodig, en het wordt van kracht nadat opnieuw is opgestart. Als uw beheerders een eigen IPsec-beleid hebben gemaakt, vraag het hun dan eerst.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>De registerwaarde voor servers achter NAT heeft het verkeerde type.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>We kunnen die als getal schrijven. Hiervoor is een beheerder nodig, en het wordt van kracht nadat opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>De VPN-server staat achter een router (NAT), en Windows staat dat niet toe.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>We kunnen het toestaan. Hiervoor is een beheerder nodig, en het wordt van kracht nadat opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Windows moet opnieuw worden opgestart voordat een wijziging van kracht wordt.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Kies “Opnieuw opstarten”, niet “Afsluiten”: Windows bewaart vaak zijn toestand wanneer het wordt afgesloten. Probeer de VPN daarna opnieuw.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Er bestaat geen server met deze naam.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Vergelijk de naam van de server in de VPN-verbinding met de naam die u hebt gekregen, letter voor letter.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Deze computer heeft geen internetverbinding.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Maak eerst verbinding met een netwerk en controleer dan opnieuw.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>De DNS-server van het netwerk antwoordt niet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Laat degene die dit netwerk beheert weten dat namen niet kunnen worden omgezet (DNS), of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Een firewall op het pad weigert UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Vraag degene die dit netwerk beheert om uitgaand UDP 500 en 4500 toe te staan. Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 komt niet door tussen deze computer en de server.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>Het netwerk blokkeert de sleuteluitwisseling van de VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 komt niet door tussen deze computer en de server.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Vraag degene die dit netwerk beheert om uitgaand UDP 4500 toe te staan. Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>De VPN-server draait niet of kan niet worden bereikt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Vraag degene die de VPN-server beheert of die draait.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>De server is bereikbaar, maar de VPN-service ervan draait niet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Vraag degene die de VPN-server beheert om de IPsec-service ervan te starten. Als de naam met de hand is getypt, vergelijk die dan eerst: dit kan een andere computer zijn.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>De server heeft misschien het adres van dit netwerk geblokkeerd.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Vraag degene die de VPN-server beheert om in de blokkeerlijst ervan te kijken of het openbare adres van dit netwerk erin staat.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>De server ondersteunt alleen IKEv2, maar L2TP heeft IKEv1 nodig.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Vraag degene die de VPN-server beheert of u IKEv2 moet gebruiken. Zo ja, maak dan een nieuwe VPN-verbinding van het type IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>De server accepteert geen van de versleutelingsmethoden die Windows aanbiedt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Vraag degene die de VPN-server beheert om AES-256 met SHA-1 en MODP-2048 (groep 14) toe te staan voor L2TP-clients.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>De vooraf gedeelde sleutel komt niet overeen met de sleutel van de server.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Typ de vooraf gedeelde sleutel opnieuw, precies zoals u die hebt gekregen.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Gestopt voordat dit is gecontroleerd.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Niet zinvol totdat dit is verholpen: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Kan zonder dit niet worden gecontroleerd: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Het wijzigingsjournaal is geschreven door een nieuwere versie van dit programma (regel %1). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Het wijzigingsjournaal is vanaf regel %1 beschadigd. Het is gelaten zoals het is, en er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Het wijzigingsjournaal kon niet worden gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Een eerdere reparatie is onderbroken. Maak die eerst ongedaan. Er is nu niets gewijzigd.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Er bestaat al een reparatie met deze naam. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>“%1” is niet meer aanwezig, dus er valt niets te verhelpen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Dit kan niet op deze computer worden verholpen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>De huidige waarden konden niet worden gelezen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Alles is al zoals het hoort. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Deze wijzigingen zouden worden aangebracht. Er is nu niets gewijzigd.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>De huidige waarden konden niet worden opgeslagen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Verholpen. Het wordt van kracht nadat Windows opnieuw is opgestart (“Opnieuw opstarten”, niet “Afsluiten”).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Verholpen en opnieuw gecontroleerd: de oorzaak is weg.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Het kon niet worden verholpen. Alles is zoals het daarvoor was. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Het kon niet worden verholpen, en niet alles kon worden teruggezet. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Gestopt. Alles is zoals het daarvoor was.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Er bestaat geen reparatie met deze naam. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er valt niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Ongedaan gemaakt. Alles is zoals het vóór de reparatie was.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Niet alles is teruggezet: instellingen die een ander programma of iemand anders sindsdien heeft gewijzigd, zijn met rust gelaten.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Opstarten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Waarde “%2” in %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Opstarttype van de service “%1”</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Service “%1”</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(afwezig)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Het bestaat niet. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>Het systeem heeft de toegang geweigerd. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Het duurde te lang. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Het is gestopt. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Het wordt hier niet ondersteund. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>Het is beschadigd of onbegrijpelijk. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Het is mislukt. Technisch detail: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Er wordt %1 s gewacht om binnen de limiet van de server te blijven.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Sleuteluitwisseling op UDP %1: wachten op een antwoord</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Sleuteluitwisseling op UDP %1: nog geen antwoord, nieuwe poging</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Geen antwoord op UDP %1 na %n poging (bronpoorten: %2).</numerusform>
            <numerusform>Geen antwoord op UDP %1 na %n pogingen (bronpoorten: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>De server beantwoordt de sleuteluitwisseling op UDP 500 en UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>De server beantwoordt de sleuteluitwisseling op UDP 500. Hij weigert er een te beginnen op UDP 4500, maar dat kan geen kwaad.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>De server beantwoordt de sleuteluitwisseling op UDP 500, en UDP 4500 is open.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>De server antwoordt op UDP 500 maar niet op UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 is geblokkeerd, maar zonder adresomzetting (NAT) is die niet nodig.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 is geblokkeerd op het pad naar de server.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 wordt geweigerd door %2.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>De server is bereikbaar, maar de sleuteluitwisselingsservice ervan draait niet.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>De server is bereikbaar, maar antwoordt niet op UDP 500, en UDP 4500 is gesloten.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>De server wijst elke versleutelingsmethode af die Windows aanbiedt.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>De server beantwoordt alleen IKEv2; L2TP/IPsec op Windows heeft IKEv1 nodig.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>De server meldt dat hij IKEv1 niet ondersteunt.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>De server is bereikbaar, maar beantwoordt IKEv1 niet.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 is open, maar de server beantwoordt IKEv1 alleen op UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Er komt geen antwoord op UDP 500 of UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>De server is onbereikbaar.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>De sleuteluitwisseling op UDP %1 kon niet worden getest.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>De server antwoordde op UDP %1 met %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Deze computer heeft aangeboden wat Windows aanbiedt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Geen antwoord op UDP 500 na %n poging (bronpoorten: %1); hetzelfde bericht werd op UDP 4500 wel beantwoord.</numerusform>
            <numerusform>Geen antwoord op UDP 500 na %n pogingen (bronpoorten: %1); hetzelfde bericht werd op UDP 4500 wel beantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>De server antwoordde op UDP 500, en servers van deze soort (%1) antwoorden op UDP 4500 hetzelfde.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Deze computer heeft voor UDP %1 geen route naar de server.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 is onderweg geweigerd (ICMP-type 3 code %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 heeft UDP %1 geweigerd (ICMP-type 3 code %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>De server beantwoordde IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Pakketten naar UDP %1 kwamen tot hop %2 en niet verder; pakketten naar UDP %3 wel.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>De server antwoordde op UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>De server antwoordde.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>De server antwoordde op UDP %1 en koos %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Vergelijk de vooraf gedeelde sleutel met die van de server, of probeer het vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Probeer het vanaf een ander netwerk, bijvoorbeeld via de hotspot van een telefoon. Als het daar werkt, blokkeert dit netwerk het.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Open een willekeurige webpagina. Als er geen enkele opengaat, heeft deze computer geen internetverbinding.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Vraag degene die de server beheert of die IKEv1 met een vooraf gedeelde sleutel ondersteunt.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Alles wat kon worden gecontroleerd, werkt.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Niet alles wat ertoe doet, kon worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Er blijven meerdere verklaringen over.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Waar: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Dit kan worden gewijzigd: %1, van %2 naar %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Een van deze is van toepassing:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Zo onderscheidt u ze: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Vastgelegde computer “%1” (niet deze): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Goed om te weten: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Wat er is gecontroleerd:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Er bestaat geen controle met de naam “%1”; “fix789ctl list” noemt ze.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Dit is geen naam of adres van een server. Een naam bestaat uit letters, cijfers, punten en koppeltekens.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>De tijdslimiet moet een aantal seconden zijn, maximaal %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Er is geen vertaling voor “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>“%1” is geen id van een oorzaak. “fix789ctl list --json” geeft er een lijst van.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Noem ten minste één oorzaak, precies zoals “fix789ctl check” die weergeeft.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: van %2 naar %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Deze wijzigingen aanbrengen? Typ y voor ja.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>onderbroken; maak deze ongedaan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>uitgevoerd</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Het wijzigingsjournaal kan niet volledig worden gelezen. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>“history” heeft geen argumenten.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>“list” heeft geen argumenten.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Het bestand “%1” kan niet worden gebruikt. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Noem één bestand om naar te schrijven.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Opgeslagen in %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: was %2, is ingesteld op %3, is nu %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Een uitvoering wordt met een UUID genoemd.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Alleen Windows-computers kunnen worden gerepareerd. Gebruik --case voor een vastgelegde computer.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Dit programma staat in een map waarin anderen kunnen schrijven. Er is niets gewijzigd. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>De map van het wijzigingsjournaal kan niet worden gemaakt. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Er wordt een andere reparatie uitgevoerd. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Zonder deze service staat ook Windows Firewall uit.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Er viel niets te controleren. Noem de VPN-server of een vastgelegde computer.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Grote berichten gaan verloren op het pad naar de server.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Vraag degene die dit netwerk beheert om fragmenten van UDP-pakketten toe te staan. Tot die tijd werkt aanmelden met een vooraf gedeelde sleutel of een kortere certificaatketen misschien wel.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Een apparaat op het pad inspecteert de pakketten en gooit de sleuteluitwisseling van de VPN weg.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Vraag degene die dit netwerk beheert om IPsec toe te staan in het toepassings- of verkeersfilter, en niet alleen de poorten UDP 500 en 4500. Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Veel van de pakketten die naar de server zijn verzonden, gaan onderweg verloren.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Ga dichter bij het wifi-toegangspunt staan, of gebruik een kabel of een ander netwerk. Als het probleem aanhoudt, laat het dan weten aan degene die dit netwerk beheert.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>De router vóór de server stuurt UDP 4500 niet door.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Vraag degene die de VPN-server beheert om UDP 4500 ernaar door te sturen, net als UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>De server accepteert alleen verouderde versleuteling die Windows niet meer aanbiedt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Vraag degene die de VPN-server beheert om AES-256 met SHA-1 en MODP-2048 (groep 14) toe te staan. In plaats daarvan deze computer verzwakken zou het laatste redmiddel moeten zijn.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>De server vereist een certificaat, geen vooraf gedeelde sleutel.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Vraag degene die de VPN-server beheert wat u moet gebruiken: een certificaat voor deze computer, of een vooraf gedeelde sleutel die nog op de server moet worden ingesteld.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>De vooraf gedeelde sleutel heeft een spatie aan het begin of het einde.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Typ de sleutel in de VPN-verbinding opnieuw, zonder de spatie. Die komt vaak van het kopiëren.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>De vooraf gedeelde sleutel bevat tekens die er alleen goed uitzien.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Typ de sleutel met de hand in de VPN-verbinding in plaats van hem te kopiëren: aanhalingstekens, streepjes of spaties zijn onderweg veranderd, bijvoorbeeld door een pdf of een chat.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>De server wijst de IKE-identiteit van deze computer af.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Vraag degene die de VPN-server beheert om elke identiteit (ID) van L2TP-clients te accepteren, of om in het logboek ervan naar deze poging te kijken.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>De server wijst de manier af waarop Windows de gegevens beveiligt (snelle modus).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>De L2TP-service van de server antwoordt niet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Vraag degene die de VPN-server beheert om de L2TP-service ervan te starten (UDP 1701 binnen de tunnel).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>De server wijst de gebruikersnaam of het wachtwoord af.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Typ de gebruikersnaam en het wachtwoord opnieuw. Als ze kloppen, vraag dan of het account is vergrendeld of de VPN niet mag gebruiken.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>De server en deze verbinding hebben geen aanmeldingsmethode gemeen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Vraag degene die de VPN-server beheert welk aanmeldingsprotocol die vereist, en kies hetzelfde in de eigenschappen van de VPN-verbinding.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>De bevestiging van de aanmelding (tweede factor) kwam niet op tijd.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Probeer het opnieuw met uw telefoon of app bij de hand, en bevestig meteen wanneer daarom wordt gevraagd.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>De server accepteert de gebruikersnaam en het wachtwoord niet, maar wijst ze ook niet af.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Vraag degene die de VPN-server beheert of de directory ervan (RADIUS) antwoordt.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>De server heeft geen adres meer om toe te wijzen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Vraag degene die de VPN-server beheert om de adresgroep ervan (DHCP) te vergroten.</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>De tunnel wordt opgebouwd</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Communicatie met de server via de tunnel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Bezig met aanmelden. Als uw telefoon of een app om bevestiging vraagt, doe dat dan nu.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>De sleutel wordt geprobeerd</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Sleutels worden uitgewisseld</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>De server beantwoordt de lijst met versleutelingsmethoden die Windows verzendt niet.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>De server heeft de sleutel geaccepteerd, en de versleutelde tunnel kan worden opgebouwd.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Hij zou %1 accepteren.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>De responder buiten het netwerk antwoordt op een andere UDP-poort.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>Van %n datagram dat naar de UDP-poorten 500 en 4500 ervan is verzonden, zijn er %1 aangekomen.</numerusform>
            <numerusform>Van %n datagrammen die naar de UDP-poorten 500 en 4500 ervan zijn verzonden, zijn er %1 aangekomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Berichten van de sleuteluitwisseling bereiken de responder buiten het netwerk en komen terug.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>Het netwerk laat de VPN door; de server antwoordt niet.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Op dezelfde poorten bereiken andere gegevens de responder buiten het netwerk, maar berichten van de sleuteluitwisseling niet.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Een apparaat op het pad inspecteert de pakketten en gooit de sleuteluitwisseling weg.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Het netwerk gooit UDP 500 en UDP 4500 weg.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Servers die hebben geantwoord of waarvan de tijd is verstreken: %1 van %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>De server accepteert vanaf dit netwerk geen vooraf gedeelde sleutel.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Daarvoor had hij de versleutelingsmethode geaccepteerd.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>De server kent de sleutel maar wijst de IKE-identiteit van deze computer af.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>De server accepteert deze vooraf gedeelde sleutel niet.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Grote berichten gaan op het pad verloren, en een certificaat heeft ze nodig.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>De server beantwoordde het certificaat alleen toen het in kleine fragmenten werd verzonden.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>De server beantwoordde een klein bericht, maar niet hetzelfde bericht toen het groter was dan één pakket.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>De server beantwoordde het bericht met het certificaat niet.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>De server kent de sleutel maar wijst de gegevensbeveiliging af (snelle modus).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>De server kent de sleutel maar beantwoordt de volgende stap niet (snelle modus).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>De versleutelde tunnel is er, maar de VPN-service erachter antwoordt niet.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>De versleutelde tunnel is opgebouwd (snelle modus).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>De server wachtte op een bevestiging van de aanmelding die niet kwam.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>De server vereist een aanmeldingsmethode die deze verbinding niet kan gebruiken.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>De server heeft de aanmelding geaccepteerd maar heeft geen adres om toe te wijzen.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>De gebruikersnaam en het wachtwoord zijn geaccepteerd.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>De gebruikersnaam en het wachtwoord zijn verzonden, maar er kwam geen antwoord terug.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>totdat de server kan worden bereikt</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>totdat de tunnel kan worden opgebouwd</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Vergelijk de sleutel met degene die de VPN-server beheert, of vraag iemand anders om hem vanaf een ander netwerk te proberen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Vraag degene die de VPN-server beheert wat het logboek ervan over deze poging zegt.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Alleen datagrammen die vanaf hetzelfde poortnummer als dat van de server zijn verzonden, werden beantwoord. Windows verzendt ze ook zo.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>De sleuteluitwisseling stopte bij het derde bericht: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>De server heeft het afgewezen: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>De server heeft bewezen dat hij dezelfde sleutel heeft.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Het bericht met de sleutel is niet geaccepteerd: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>Het bericht met de sleutel precies zoals getypt: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>De opgeschoonde sleutel is geaccepteerd.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Een verzonnen sleutel kreeg hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Aanvragen zonder antwoord binnen de tunnel: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>De server zei: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>De server weigerde na %1 s.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>De sleutel heeft een spatie aan het begin of het einde. De server accepteert hem zonder de spatie.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>De sleutel bevat tekens die alleen lijken op die van een toetsenbord. De server accepteert hem met de tekens van het toetsenbord.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>De sleutel heeft spaties aan het begin of het einde en tekens die alleen lijken op die van een toetsenbord. De server accepteert hem zodra die zijn opgeschoond.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Verificatie, sleutel zonder spaties aan de uiteinden</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Verificatie, sleutel in gewone tekens</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Verificatie, sleutel opgeschoond</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>er kwam een antwoord dat deze sleutel niet kan ontsleutelen</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>alleen als het in kleine stukken wordt verzonden</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>gebruikersnaam of wachtwoord afgewezen</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>geen gemeenschappelijke aanmeldingsmethode: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>aangemeld, maar geen adres beschikbaar</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>geen antwoord over de gebruikersnaam en het wachtwoord</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>geweigerd na lang wachten</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Eerste bericht</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Sleuteluitwisseling</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Opzettelijk verkeerde sleutel</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP in de tunnel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, ter vergelijking</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>onbereikbaar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>verzonden pakketten: %1, bronpoorten: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>gemeld door %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP-type %1 code %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Geef de sleutel op via de standaardinvoer of neem hem uit de sleutelopslag, niet allebei.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>De naam van een sleutel heeft 1 tot 64 tekens: letters, cijfers en elk van ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Geef een sleutel of een certificaat op, niet allebei.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user en --password-stdin moeten samen worden opgegeven.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>Voor aanmelden is een sleutel of een certificaat nodig.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Een gebruikersnaam heeft 1 tot 256 tekens.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>Voor --passphrase-stdin is --certificate nodig.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Het bestand “%1” kon niet worden geopend. De wachtwoordzin ervan ontbreekt of is verkeerd (--passphrase-stdin), of het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>Het bestand “%1” bevat geen RSA-sleutel, of het is versleuteld met een methode die niet meer wordt ondersteund.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>De standaardinvoer moet één geheim van 1 tot %1 bytes in UTF-8 bevatten.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>De standaardinvoer moet %2 geheimen van elk 1 tot %1 bytes in UTF-8 bevatten, één per regel.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>De sleutelopslag heeft geen sleutel met de naam “%1”. Gebruik “fix789ctl key set” om er een op te slaan.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Er is geen sleutelopslag beschikbaar. Windows heeft er een ingebouwd; andere systemen hebben een Secret Service nodig, zoals GNOME Keyring of KWallet. U kunt de sleutel in plaats daarvan via de standaardinvoer opgeven (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>De sleutelopslag heeft de toegang geweigerd.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>De sleutelopslag kon de aanvraag niet voltooien. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>De sleutel is opgeslagen als “%1”.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Er is geen sleutel meer opgeslagen als “%1”.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Gebruik “key set NAME” of “key forget NAME”.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>De onderhandeling met %1 (%2), stap voor stap:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Noem de VPN-server met --server en verder niets.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Een vastgelegd netwerk kan niet worden bevraagd, dus een sleutel, certificaat of bestand wordt hier niet geaccepteerd.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Voor UDP %1 is een beheerder nodig. Er wordt zonder die poort verdergegaan.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 is in gebruik door een ander programma (op Windows horen de poorten 500 en 4500 bij de service “IKE- en AuthIP IPsec-sleutelmodules”). Er wordt zonder die poort verdergegaan.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>UDP %1 kan niet worden geopend. Er wordt zonder die poort verdergegaan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>“%1” is geen poortnummer.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>Er kunnen maximaal %1 poorten aan 500, 4500 en %2 worden toegevoegd.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Er wordt geantwoord op UDP %1. Druk op Ctrl+C om te stoppen.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Koppelingscode: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>Op de computer met de fout: fix789ctl check --server HOST --responder NAAM-OF-ADRES-VAN-DEZE-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Er is geen poort over om op te antwoorden.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Antwoord aan %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Servers: %1, in %2 s. Geantwoord: %3. Geweigerd: %4. Geen antwoord: %5. Onbereikbaar: %6. Niet geprobeerd: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>De snelheid moet een aantal datagrammen per seconde zijn, van 1 tot %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Noem één lijst met servers.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Een lijst met servers is een UTF-8-bestand van maximaal %1 regels en 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>Regel %1 van de lijst is geen naam of adres van een server.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>De lijst bevat geen server.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>Met de responder “%1” kon geen contact worden gemaakt. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 is beantwoord</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 is beantwoord</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 is beantwoord</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>De server staat achter NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>kon niet worden verzonden</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>bericht 1 is niet geaccepteerd</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>met wat de server heeft gekozen, is hier geen sleuteluitwisseling mogelijk</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>er is geen sleutel opgegeven</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>er is geen naam opgegeven</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>vanaf deze computer is er geen weg daarnaartoe</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>in plaats daarvan is de opgeschoonde sleutel geprobeerd</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>de sleutel is geaccepteerd</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>de poort was onbereikbaar</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>deze computer laat het niet naar buiten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>“%1” is geen naam of adres van een responder.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>Voor --responder-code-stdin is --responder nodig.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Dit is geen koppelingscode. “respond --paired” toont er een.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>verzonden pakketten: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Typ het op één regel. Het wordt niet weergegeven.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Typ elk van de %1 op een eigen regel. Ze worden niet weergegeven.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>De verbinding is ingesteld op een vooraf gedeelde sleutel, maar Windows heeft er geen sleutel voor opgeslagen.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows heeft een vooraf gedeelde sleutel voor deze verbinding opgeslagen.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>De verbinding is ingesteld op een certificaat, maar de server werkt met een vooraf gedeelde sleutel.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>De verbinding heeft eigen IPsec-parameters (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>De verbinding “%1” is ingericht voor L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows kan de verbinding “%1” niet lezen.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>De verbinding “%1” is ingesteld op %2, niet op L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>De verbinding “%1” is ingesteld op L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Er zijn twee verbindingen met de naam “%1”: een van uzelf en een voor alle gebruikers. Windows gebruikt die van uzelf.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>De VPN-verbindingen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Geen enkele VPN-verbinding op deze computer leidt naar deze server.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Op deze computer is er geen VPN-verbinding met de naam “%1”.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>De VPN-verbinding is ingericht voor L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Op deze computer is er geen VPN-verbinding met deze naam.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Vergelijk de namen in de Windows-instellingen onder “Netwerk en internet”, “VPN”, of richt de verbinding in zoals u is uitgelegd.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows kan deze VPN-verbinding niet lezen.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>De vermelding ervan in het telefoonboek is beschadigd. Maak een kopie van het bestand rasphone.pbk, verwijder de verbinding in de Windows-instellingen en richt haar opnieuw in.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>De VPN-verbinding is niet ingesteld op L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Bewerk in de Windows-instellingen onder “Netwerk en internet”, “VPN” de verbinding en kies het VPN-type “L2TP/IPsec” met het soort sleutel of certificaat dat u hebt gekregen.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>De VPN-verbinding is ingesteld op een certificaat, maar de server werkt met een vooraf gedeelde sleutel.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Bewerk de verbinding in de Windows-instellingen: kies “L2TP/IPsec met vooraf gedeelde sleutel” en typ de sleutel die u hebt gekregen.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows heeft geen vooraf gedeelde sleutel voor deze VPN-verbinding.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Bewerk de verbinding in de Windows-instellingen en typ de vooraf gedeelde sleutel opnieuw. Hij gaat verloren wanneer een telefoonboek of een hele computer wordt gekopieerd.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>De VPN-verbinding heeft eigen IPsec-parameters, die de server niet nodig heeft.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Vraag degene die voor deze computer zorgt om ze terug te zetten (Set-VpnConnectionIPsecConfiguration met -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Noem de server of de verbinding, niet allebei.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>De naam van een verbinding heeft 1 tot %1 tekens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>“%1” is mislukt met fout 5 (toegang geweigerd) toen de service voor het laatst werd gestart.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>De exacte build van Windows kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Van deze build van Windows (%1) is niet bekend dat hij L2TP/IPsec verstoort.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Deze build van Windows (%1) verstoort L2TP/IPsec met veel servers. Update %2 heeft het probleem veroorzaakt; %3 of een latere update verhelpt het.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Van deze build van Windows is niet bekend dat hij de VPN verstoort</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>De service “%1” krijgt geen toegang en kan niet worden uitgevoerd.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>De machtigingen van de service of van de instellingen ervan zijn gewijzigd, vaak door beveiligingsmaatregelen of een beveiligingsprogramma. Vraag degene die voor deze computer zorgt om ze terug te zetten; wij wijzigen geen machtigingen.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Deze versie van Windows heeft een fout die de VPN verstoort (update %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Installeer de huidige Windows-updates en start opnieuw op. Elke latere update verhelpt het.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 gebruikt UDP %2 op alle adressen van deze computer.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>Onze eigen responder gebruikt UDP %1. Stop die voordat u de VPN vanaf deze computer probeert.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 gebruikt UDP %2 alleen op het adres %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows meldt niet welk programma UDP %1 gebruikt.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Geen ander programma gebruikt UDP 500 of 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Er kon niet worden gelezen welke programma’s UDP 500 en 4500 gebruiken.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 en 4500 zijn vrij voor de sleuteluitwisseling van Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Een ander programma (%1) gebruikt een poort die Windows voor de VPN nodig heeft.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Sluit dat programma of stop de service ervan, en probeer de VPN opnieuw. Als het bij een ander VPN-product hoort dat u niet meer nodig hebt, verwijder dat dan.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows meldt niet of het apparaat voor L2TP werkt.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Het Windows-apparaat voor L2TP is aanwezig en ingeschakeld.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>Het apparaat “WAN Miniport (L2TP)” is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Het apparaat “WAN Miniport (L2TP)” ontbreekt.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>Het apparaat voor L2TP wacht op het stuurprogramma ervan, dat is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Het apparaat “WAN Miniport (L2TP)” werkt niet (probleemcode %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Er kon geen lijst van de netwerkapparaten worden gemaakt.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Het Windows-apparaat voor L2TP is aanwezig</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Het Windows-apparaat voor L2TP ontbreekt of werkt niet.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>Kies in Apparaatbeheer “Beeld”, “Verborgen apparaten weergeven”, en schakel “WAN Miniport (L2TP)” onder “Netwerkadapters” in. Als het daar niet staat, kies dan “Actie”, “Zoeken naar gewijzigde apparaten”, en start opnieuw op.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>De controle op een aanmeldingspagina op dit netwerk is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>Het netwerk meldt dat u zich eerst moet aanmelden (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>In plaats van de opgevraagde pagina’s toont het netwerk %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Bekende testpagina’s komen door, maar elke andere pagina wordt vervangen door %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>Het pad naar de aanmeldingspagina van het netwerk leidt terug naar het begin (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>Het netwerk meldt dat de aanmelding is verlopen (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Een filter of proxy op het pad antwoordt in plaats van webservers, maar het web is bereikbaar: er wacht geen aanmelding.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Een apparaat op het pad ontsleutelt webpagina’s: de certificaten ervan zijn niet die van de websites zelf. Er wacht geen aanmelding.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Onversleutelde webpagina’s komen door, versleutelde niet.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Een proxy op het pad vereist een eigen aanmelding (407), dus het is niet bekend of er een aanmeldingspagina wacht.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>De testpagina’s gaven een leeg antwoord, dus het is niet bekend of er een aanmeldingspagina wacht.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>De DNS-server antwoordde niet, dus het is niet bekend of er een aanmeldingspagina wacht.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>De testpagina’s zijn niet geladen, dus het is niet bekend of er een aanmeldingspagina wacht.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Slechts enkele van de testpagina’s zijn geladen, dus het is niet bekend of er een aanmeldingspagina wacht.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Er staat geen aanmeldingspagina in de weg: webpagina’s komen door. Dit laat niet zien of de VPN doorkomt.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>Dit netwerk is niet op een aanmeldingspagina gecontroleerd.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Er kon niet worden gecontroleerd of dit netwerk een aanmelding vereist.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>Het netwerk vereist geen aanmelding</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Dit netwerk vereist eerst een aanmelding.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Open een webbrowser en rond de aanmeldingspagina van dit netwerk af. Controleer dan opnieuw: tot die tijd kan niet worden vastgesteld wat het netwerk doorlaat.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>De aanmelding bij dit netwerk is verlopen.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Open een webbrowser en meld u op de pagina van dit netwerk opnieuw aan, en controleer dan opnieuw. Als de aanmelding steeds verloopt, laat dat dan weten aan degene die dit netwerk beheert.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>De aanmeldingspagina van dit netwerk leidt terug naar zichzelf.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Zo kan niemand zich aanmelden. Laat degene die dit netwerk beheert weten dat de aanmeldingspagina terug naar zichzelf leidt (vaak ontbreekt de eigen server van de aanmeldingspagina in de adressen die vóór de aanmelding zijn toegestaan). Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Dit netwerk laat slechts een deel van internet door.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Kijk of de aanmeldingspagina van dit netwerk een tweede stap heeft, zoals een tarief of een bevestiging. Als die er niet is, vraag degene die dit netwerk beheert dan wat het toestaat, of gebruik een ander netwerk.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>totdat u zich bij dit netwerk hebt aangemeld</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Het is niet bekend of het certificaat van de server nog geldig is, omdat de datum van deze computer niet bekend is.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Het certificaat van de server (%1) is geldig tot %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>De server heeft geen certificaat getoond.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Het certificaat van de server is geldig</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Het certificaat van de server is verlopen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Vraag degene die de VPN-server beheert om het certificaat ervan te vernieuwen. Als de datum van deze computer niet klopt, corrigeer die dan eerst: de datum bepaalt of een certificaat geldig is.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>De route naar de server begint bij “%1”.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>De route naar de server gaat niet via een andere VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>De verbinding “%1” zelf is verbonden.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>De route naar de server gaat via “%1”, dat geen netwerkkaart is en een andere VPN kan zijn.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>De route naar de server gaat via een andere VPN, “%1”, en de server antwoordt daar.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows verzendt het verkeer naar de server via een andere VPN, “%1”.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows heeft geen route naar het adres van de server.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>De route naar de server kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>De route naar de server gaat niet via een andere VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 gebruikt UDP %2 op %3, het adres vanwaar deze computer de server bereikt.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Verbreek de andere VPN of sluit deze server ervan uit (split tunnel), en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>De andere VPN is verbroken.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Een beleid van uw organisatie (%1) zet steeds een instelling terug die de VPN verstoort.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Laat degene die voor deze computer zorgt weten welke instelling het is. Onze wijziging geldt alleen totdat het beleid weer wordt toegepast, en dat kan binnen twee uur zijn.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>De datum van deze computer is verkeerd.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Stel de datum, tijd en tijdzone in via de Windows-instellingen onder “Tijd en taal”, en controleer dan opnieuw.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Start deze computer opnieuw op (“Opnieuw opstarten”, niet “Afsluiten”). Als het weer gebeurt, vraag degene die voor deze computer zorgt dan om in het gebeurtenislogboek van het systeem naar deze service te kijken.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Een regel van de firewall van deze computer (%1) blokkeert de VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Vraag degene die voor deze computer zorgt om deze regel uit te schakelen of UDP 500 en 4500 naar de VPN-server toe te staan.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>De firewall van deze computer staat alleen toe wat een regel toelaat, en geen regel laat de VPN toe.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Vraag degene die voor deze computer of het beleid ervan zorgt om uitgaand UDP 500 en 4500 toe te staan voor de service “IKE- en AuthIP IPsec-sleutelmodules” (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Een beveiligingsprogramma op deze computer (%1) gooit de pakketten van de VPN weg.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Installeer dat programma opnieuw en verwijder het met het verwijderprogramma van de leverancier, of vraag degene die voor deze computer zorgt.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Schakel de kill switch in dat programma uit, of maak verbinding met die VPN en sluit deze server ervan uit.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Een IPsec-beleid op deze computer is in strijd met de VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Vraag degene die voor deze computer zorgt om de VPN-server van dat IPsec-beleid uit te sluiten (beveiligingsregels voor verbindingen in wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>De registerwaarde voor servers achter NAT staat onder de verkeerde sleutel, waar Windows die niet leest.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>We kunnen die schrijven waar Windows die leest (PolicyAgent). Hiervoor is een beheerder nodig, en het wordt van kracht nadat opnieuw is opgestart.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Er zijn twee VPN-verbindingen met deze naam, en Windows gebruikt de andere.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>De ene is van u en de andere van alle gebruikers van deze computer. Hernoem of verwijder de verbinding die verouderd is.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Deze computer heeft geen certificaat voor de VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Vraag degene die de VPN beheert om een certificaat voor deze computer, en laat het met de persoonlijke sleutel ervan importeren in het archief “Persoonlijk” van de lokale computer (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Het certificaat staat in het archief van een gebruiker in plaats van dat van deze computer.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec gebruikt alleen certificaten van de computer. Laat het met de persoonlijke sleutel ervan importeren in het archief “Persoonlijk” van de lokale computer (certlm.msc). Een certificaat dat aan een gebruiker is verleend, werkt misschien niet: vraag degene die de VPN beheert.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>De persoonlijke sleutel van het certificaat van deze computer ontbreekt.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Importeer het certificaat opnieuw uit een bestand dat de sleutel ervan bevat (.pfx of .p12; een .cer- of .crt-bestand bevat er geen) in het archief van de lokale computer, of vraag degene die de VPN beheert om een nieuw.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>De persoonlijke sleutel van het certificaat van deze computer kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Vraag degene die voor deze computer zorgt om het certificaat met de sleutel opnieuw te importeren of een nieuw aan te vragen. Sleutels gaan verloren wanneer een computer wordt gekopieerd of de beveiligingschip ervan (TPM) opnieuw wordt ingesteld.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Het certificaat van deze computer is door de verlener ingetrokken.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Vraag degene die de VPN beheert naar de reden en om een nieuw certificaat.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Het certificaat van deze computer is verlopen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Vraag degene die de VPN beheert of voor deze computer zorgt om een nieuw certificaat. Als de datum van deze computer niet klopt, corrigeer die dan eerst: de datum bepaalt of een certificaat geldig is.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Het certificaat van deze computer is nog niet geldig.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Controleer de datum, tijd en tijdzone van deze computer: die bepalen of een certificaat geldig is. Als ze kloppen, vraag degene die de VPN beheert dan wanneer het certificaat geldig wordt.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Het certificaat van deze computer is niet bedoeld om aan te melden bij een VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Vraag degene die de VPN beheert om een certificaat voor deze computer met het doel “Clientverificatie” (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Deze computer vertrouwt de verlener van zijn eigen certificaat niet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Vraag degene die de VPN beheert om de certificaten van de verleners, en laat ze importeren in de archieven van de lokale computer (het basiscertificaat in “Vertrouwde basiscertificeringsinstanties”, de andere in “Tussenliggende certificeringsinstanties”), niet in die van een gebruiker.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Het certificaat van deze computer gebruikt verouderde cryptografie.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Vraag degene die de VPN beheert om een nieuw certificaat met een RSA-sleutel van ten minste 2048 bits en SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows kiest het verkeerde certificaat van deze computer.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Vraag degene die voor deze computer zorgt om een kopie van het verouderde certificaat te maken en het dan te verwijderen uit het archief “Persoonlijk” van de lokale computer (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Verbreek een van beide (kabel of wifi) en probeer de VPN opnieuw.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Er kan niet worden gecontroleerd of het certificaat is ingetrokken.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>Het adres van de verlener voor deze controle (CRL of OCSP) is vanaf hier niet bereikbaar. Laat dit weten aan degene die de VPN beheert. Meld u op een gastnetwerk eerst aan.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>De sleutel die u hier hebt getypt, klopt, maar Windows heeft een andere opgeslagen.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Bewerk de verbinding in de Windows-instellingen en typ de vooraf gedeelde sleutel opnieuw, precies zoals u die hier hebt getypt.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Deze computer vertrouwt de verlener van het certificaat van de server niet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Vraag degene die de VPN-server beheert om het certificaat van de verlener, en laat het importeren in “Vertrouwde basiscertificeringsinstanties” van de lokale computer (certlm.msc). Als die persoon deze verlener niet kent, maak dan geen verbinding: het kan een andere server zijn.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>De vooraf gedeelde sleutel bevat tekens die deze computer en de server verschillend coderen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Vraag degene die de VPN-server beheert om een sleutel van gewone letters, cijfers en leestekens. Systemen coderen letters met accenten en andere bijzondere letters verschillend.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>De eigen firewall van deze computer blokkeert L2TP binnen de tunnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Vraag degene die voor deze computer zorgt om de regel te verwijderen die UDP 1701 blokkeert. Dit verkeer blijft binnen de tunnel; u hoeft er op een router niets voor te openen.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Deze computer heeft geen adres op dit netwerk.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Verbreek de verbinding met dit netwerk en maak opnieuw verbinding, of ga dichter bij het wifi-toegangspunt staan. Als het probleem aanhoudt, laat degene die dit netwerk beheert dan weten dat het geen adressen toewijst (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>De aanmelding bij dit netwerk heeft een pagina nodig die het netwerk blokkeert.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Kies zo mogelijk een andere manier om u op de pagina van dit netwerk aan te melden. Laat degene die dit netwerk beheert weten dat de aanmeldingsprovider ontbreekt in de adressen die vóór de aanmelding zijn toegestaan.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Deze computer gebruikt elke keer een nieuw hardwareadres, waardoor het netwerk de aanmelding ervan vergeet.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Open in de Windows-instellingen onder “Netwerk en internet”, “Wi-Fi” de eigenschappen van dit netwerk en schakel “Willekeurige hardwareadressen” uit. Meld u daarna opnieuw aan.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Dit netwerk geeft een vals adres voor de naam van de VPN-server.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Als het netwerk een aanmelding vereist, meld u dan eerst aan. Gebruik anders een ander netwerk of de hotspot van een telefoon, en laat degene die dit netwerk beheert weten dat de DNS-server ervan valse antwoorden geeft.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>De DNS-server geeft voor de VPN-server een intern adres, dat vanaf hier niet bereikbaar is.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Gebruik de openbare naam of het openbare adres van de server, bedoeld voor gebruik buiten kantoor. Vraag degene die de VPN beheert welke dat is.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>De naam van de server leidt naar een oud adres.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Vraag degene die de VPN-server beheert om de naam ervan (dynamische DNS) bij te werken naar het huidige adres. Tot die tijd werkt het adres zelf misschien.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Dit netwerk heeft alleen IPv6, maar de server is alleen via IPv4 bereikbaar.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Gebruik in de VPN-verbinding de naam van de server in plaats van het adres, of gebruik een ander netwerk. Laat degene die de VPN-server beheert weten dat die een IPv6-adres nodig heeft.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>De naam van de server leidt eerst naar IPv6, maar IPv6 werkt hier niet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Laat degene die dit netwerk beheert weten dat IPv6 ervan niet werkt. Gebruik tot die tijd het IPv4-adres van de server, een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Dit deel van het netwerk heeft geen internetverbinding.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Laat degene die dit netwerk beheert weten dat het VLAN van deze wifi geen route of geen adresomzetting naar internet heeft.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Dit netwerk blokkeert UDP, dat de VPN nodig heeft.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Een firewallregel van dit netwerk blokkeert de poorten van de VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Vraag degene die dit netwerk beheert om uitgaand UDP 500 en 4500 toe te staan voor deze wifi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Dit netwerk behandelt deze computer anders dan andere apparaten en blokkeert de VPN ervan.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Vraag degene die dit netwerk beheert welk groepsbeleid deze computer krijgt (Meraki: Network-wide, Clients), en om daarin UDP 500 en 4500 toe te staan.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>De wifi-sleutel die hier wordt gebruikt, plaatst deze computer in een groep die de VPN niet mag gebruiken.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Vraag degene die dit netwerk beheert om de wifi-sleutel van de juiste groep. Dit is de sleutel van de wifi, niet de sleutel van de VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>De VPN mislukt alleen op deze wifi: de oorzaak is een regel van dit netwerk, niet deze computer.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Gebruik de andere wifi, waar de VPN werkt, of vraag degene die dit netwerk beheert om op deze uitgaand UDP 500 en 4500 toe te staan.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>De wifi isoleert de gasten van het lokale netwerk, waar de VPN-server staat.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Vraag degene die dit netwerk beheert om gasten toe te staan de VPN-server te bereiken (Meraki: NAT mode, “Deny local LAN”), of om u het openbare adres van de server te geven.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>Het netwerk verleent deze computer pas enige tijd na het verbinden toegang.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Wacht een minuut nadat u met de wifi bent verbonden en probeer het opnieuw. Laat degene die dit netwerk beheert weten dat de toegang laat wordt verleend.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>De router van dit netwerk gebruikt de poorten van de VPN voor zijn eigen tunnel naar dezelfde server.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Laat degene die dit netwerk beheert weten dat de eigen site-to-site-tunnel ervan en uw VPN dezelfde server gebruiken. Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>Het netwerk laat de sleuteluitwisseling door, maar niet de beveiligde gegevens (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Vraag degene die dit netwerk beheert om behalve UDP 500 en 4500 ook IP-protocol 50 (ESP) toe te staan. Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>De fragmenten van grote berichten komen in de verkeerde volgorde aan en worden weggegooid.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Vraag degene die dit netwerk beheert om te controleren hoe de firewall ervan met fragmenten omgaat. Tot die tijd werkt aanmelden met een vooraf gedeelde sleutel misschien wel.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>De router hier verstoort IPsec (een instelling zoals “IPsec passthrough” of “ALG”).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Vraag degene die de router beheert om “IPsec passthrough” (IPsec ALG) uit te schakelen, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>De router hier laat maar één computer tegelijk dit soort VPN gebruiken.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Verbreek de VPN van de andere computer en probeer het opnieuw, of vraag degene die de router beheert om “IPsec passthrough” (IPsec ALG) uit te schakelen.</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Een regel op dit netwerk herkent VPN’s en blokkeert ze.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Vraag degene die dit netwerk beheert om VPN uit de geblokkeerde toepassingen te verwijderen (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Gebruik tot die tijd een ander netwerk of de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Het pad naar de server werkt met onderbrekingen.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Probeer het opnieuw, dichter bij het wifi-toegangspunt of met een kabel. Als het probleem aanhoudt, laat degene die dit netwerk beheert dan weten wanneer het is gebeurd.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>U bent binnen het netwerk waar de VPN naartoe leidt, en de server antwoordt vanaf hier niet.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Waarschijnlijk hebt u de VPN hier niet nodig. Probeer wat u wilt gebruiken zonder VPN; gebruik de VPN wanneer u ergens anders bent.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>De router verwijdert de verbinding na een korte stilte uit zijn tabel, en de VPN wordt verbroken.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Vraag degene die de router beheert om UDP-verbindingen ten minste 60 seconden in de tabel ervan te houden.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>De tunnel werkt, maar grote pakketten gaan erin verloren.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Vraag degene die voor deze computer zorgt om een kleinere pakketgrootte (MTU 1300) voor de VPN-verbinding in te stellen, of degene die het netwerk beheert om “fragmentation needed”-berichten toe te staan.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Een van meerdere servers achter deze naam antwoordt niet.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Probeer het opnieuw: de volgende poging bereikt misschien een andere. Laat degene die de VPN beheert weten welk adres niet antwoordt.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>De router van de server stuurt de poorten van de VPN door naar een ander apparaat.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Vraag degene die de VPN-server beheert om op de router ervan het doorsturen van de poorten UDP 500 en 4500 te controleren: beide moeten naar de VPN-server leiden.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>De server antwoordt vanaf een ander adres dan het adres waarop contact met hem is gemaakt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Vraag degene die de VPN-server beheert om die te laten antwoorden vanaf het adres dat clients gebruiken (één server met meerdere lijnen of adressen).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>De server vereist een modus (agressieve modus) die Windows niet ondersteunt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Vraag degene die de VPN-server beheert om de hoofdmodus toe te staan voor L2TP-clients.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Deze server is ingesteld op een certificaat dat hij niet meer heeft.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Kies het vernieuwde certificaat in de console Routering en RAS (eigenschappen van de server, Beveiliging), en start de service “Routering en RAS” opnieuw.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess heeft het certificaat van deze VPN-server vervangen door zijn eigen certificaat.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Kies het juiste certificaat in de console Routering en RAS, en voorkom dat DirectAccess het opnieuw instelt (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard voorkomt dat het opgeslagen wachtwoord wordt gebruikt.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Typ de gebruikersnaam en het wachtwoord bij elke verbinding in plaats van ze op te slaan, of vraag degene die de VPN beheert om een aanmelding met een certificaat.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Deze verbinding en de server zijn het niet eens over de sterkte van de versleuteling van de aanmelding.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>Kies in de eigenschappen van de VPN-verbinding onder “Beveiliging” de optie “Versleuteling vereist” in plaats van “Maximale versleuteling”, of vraag degene die de VPN-server beheert welke u moet gebruiken.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>De laatste poging van Windows was op %1 en is mislukt (fout %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows was op %1 voor het laatst verbonden.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Het Windows-logboek van de eigen verbindingspogingen kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Het Windows-logboek bevat geen poging om verbinding te maken met deze server.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Het Windows-logboek bevat geen poging met de opgeslagen sleutel.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>De eigen pogingen van Windows, vergeleken met de onze</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>De server hield tijdens de aanmelding op met antwoorden (fout %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows heeft geen geldig certificaat gevonden (fout %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows kon de server niet verifiëren (fout %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows heeft geen IPsec-beleid voor de verbinding gevonden (fout %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>De sleuteluitwisseling is niet op tijd beantwoord (fout %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>De server heeft Windows niet geantwoord (fout %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>De directory van de server heeft niet op tijd geantwoord (fout %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>De eigen poging van Windows is mislukt (fout %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows maakt verbinding, maar verliest die elke keer na dezelfde korte tijd.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>De laatste verbinding duurde %1 s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows zelf heeft zojuist verbinding met deze server gemaakt.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>De aanmelding komt na IPsec, dus IPsec heeft gewerkt.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows maakt verbinding met de sleutel die u hebt getypt.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>De server antwoordt ons met de sleutel die u hebt getypt, maar antwoordt Windows niet.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>De server antwoordt ons op een andere bronpoort. Windows gebruikt poort 500 en krijgt helemaal geen antwoord.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Onze eigen tunnel werkt; die gebruikt UDP 4500. Windows verzendt ESP hier rechtstreeks, omdat geen van beide kanten achter NAT staat.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Het netwerk kan niet met andere worden vergeleken.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Er valt niets te vergelijken: met de server kon geen contact worden gemaakt.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Resultaten van andere netwerken voegen niets nieuws toe.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Dezelfde server vanaf andere netwerken</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Een ander apparaat op hetzelfde netwerk (“%1”) krijgt antwoord van dezelfde server.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>In een ander deel van dezelfde wifi (“%1”) krijgt deze computer antwoord van dezelfde server.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Op een andere wifi van dezelfde locatie (“%1”) krijgt deze computer antwoord van dezelfde server.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>Op een ander netwerk (“%1”) kreeg deze computer antwoord van dezelfde server.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1 antwoordde vanaf het netwerk “%2” (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1 antwoordde vanaf het netwerk “%2” op slechts een van de twee poorten (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1 antwoordde vanaf het netwerk “%2” niet (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1 lukt niet op “%2” en antwoordt op “%3”: de fout ligt bij het netwerk, niet bij deze computer.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Er zijn nog geen resultaten bewaard. Voer “fix789ctl check --server HOST” uit op elk netwerk.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>In opdracht van “%2” heeft het Windows-filterplatform %1 naar de server weggegooid (filter “%3”, tijdstip: %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Vraag degene die voor deze computer zorgt bij welk programma het filter “%1” hoort (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Een filter op deze computer gooit de pakketten van de VPN weg en zegt niet bij welk programma het hoort.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Een filter op deze computer heeft %1 naar de server weggegooid (tijdstip: %2). Dit is niet meer van toepassing.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Geen filter op deze computer heeft onlangs de pakketten van de VPN weggegooid.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Er kon niet worden gelezen wat filters op deze computer hebben weggegooid.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Geen filter op deze computer gooit de VPN weg</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>SoftEther VPN (“%1”) is op deze computer geïnstalleerd. Wanneer de L2TP-functie ervan aan staat, schakelt het bij elke start de service “IKE- en AuthIP IPsec-sleutelmodules” uit. Het probleem keert terug totdat die functie wordt uitgeschakeld.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>De regel “%1” van Windows Firewall blokkeert uitgaand UDP %2.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>Het firewallprofiel “%1” blokkeert alles wat geen regel toestaat, en geen regel staat UDP %2 toe.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>De firewall blokkeert uitgaand UDP %1 op een van de netwerken waarmee deze computer is verbonden.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>Het is niet bekend of de firewallregel “%1” van toepassing is op UDP %2 naar de server.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>“%1” is de firewall van deze computer in plaats van Windows Firewall.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>De service “Windows Defender Firewall” is niet actief, dus de regels ervan zijn niet van kracht.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Windows Firewall staat de VPN toe.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Windows Firewall kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Windows Firewall staat de VPN toe</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>totdat het filter op deze computer de VPN naar buiten laat</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>Het certificaat “%1” (%2) heeft op deze computer geen persoonlijke sleutel.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>Het certificaat “%1” (%2) verwijst naar een persoonlijke sleutel die niet kan worden gebruikt.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Het certificaat “%1” (%2) is door de verlener ingetrokken.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>Het certificaat “%1” (%2) is voor andere doelen verleend: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Het certificaat “%1” (%2) gebruikt cryptografie die Windows niet meer accepteert.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Op deze computer ontbreekt een certificaat tussen “%1” (%2) en een vertrouwd basiscertificaat.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Deze computer vertrouwt het basiscertificaat van “%1” (%2) niet.</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows accepteert de certificaatketen van “%1” (%2) niet.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>Het certificaat “%1” (%2) staat in het archief van een gebruiker, maar het eigen archief van de computer heeft er geen.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Er is geen certificaat, maar de server werkt met een vooraf gedeelde sleutel.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>De verbinding meldt aan met een certificaat, maar deze computer heeft er geen voor.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Vergelijk de datum van deze computer met de datum op een telefoon.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Vraag degene die de VPN beheert welk certificaat of welke sleutel voor deze computer is bedoeld.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Er kon niet worden gecontroleerd of “%1” (%2) is ingetrokken; Windows gaat hoe dan ook door.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Er kon niet worden vastgesteld of deze computer de verlener van “%1” (%2) vertrouwt.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Het certificaat “%1” (%2) van de computer kan worden gebruikt.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>Het certificaat “%1” (%2) heeft geen bekend probleem, maar alleen een beheerder kan zien of de sleutel ervan werkt.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Deze computer heeft een certificaat voor de VPN dat geldig is tot %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Geen enkele gecontroleerde VPN-verbinding meldt aan met een certificaat.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>De certificaten van deze computer konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Certificaten kunnen niet worden gecontroleerd, omdat de datum van deze computer niet bekend is.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Het certificaat van de computer is geschikt voor de VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>De verbinding is ingesteld op een certificaat, maar de server werkt ook met een vooraf gedeelde sleutel. Als u een sleutel hebt gekregen, selecteer die dan in de verbinding.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows meldde aan met het certificaat “%1” (%2) en dat is mislukt; het juiste is “%3” (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows meldde aan met het certificaat “%1” (%2) en dat is mislukt. Er is nog een ander, “%3” (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>De sleutel is misschien op de server gewijzigd: hij werkte eerder, of andere mensen kunnen ook geen verbinding maken.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>De sleutel is misschien ook op de server gewijzigd. Kan iemand anders nu verbinding maken?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>U zei dat het werkt via de hotspot van een telefoon.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>U zei dat het ook via de hotspot van een telefoon mislukt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>“%1” is geen geldig antwoord. “fix789ctl check --help” geeft er een lijst van.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Er kon niet worden vastgesteld of Credential Guard actief is.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard houdt geen wachtwoord achter voor de VPN.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard is actief, en de verbinding “%1” meldt aan met een opgeslagen wachtwoord via MS-CHAPv2. In dat geval geeft Windows het wachtwoord niet vrij.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows geeft het opgeslagen wachtwoord vrij aan de VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>De computer met de naam “%1” bestaat, maar biedt dit soort VPN niet aan. Vergelijk de naam met de naam die u hebt gekregen, letter voor letter.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Het IPsec-beleid van deze computer kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Geen IPsec-beleid op deze computer verstoort de VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>De IPsec-regel “%1” is ook van toepassing op de VPN-server.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>Het is niet bekend of de IPsec-regel of het IPsec-beleid “%1” van toepassing is op de VPN-server.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>Het firewallprofiel “%1” blokkeert uitgaand UDP %2 als de firewall daar aan staat. Een oud beleid voor Windows XP maakt dit onzeker.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>De instellingen van een organisatie voor Windows Firewall konden niet worden gelezen (%1), dus het is niet bekend of ze de VPN blokkeren.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>De server beantwoordt wat Windows standaard aanbiedt, maar Windows zelf heeft, met de eigen IPsec-parameters van de verbinding, niets gevonden wat beide accepteren.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Er is niet gemeten of Windows deze parameters voor L2TP gebruikt. Probeer de verbinding in Windows, en controleer dan opnieuw: fout 788 laat zien dat dit zo is.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Geen IPsec-beleid op deze computer verstoort iets</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows biedt zijn gebruikelijke versleutelingsmethoden aan.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows mag voor L2TP gebroken versleuteling gebruiken (AllowL2TPWeakCrypto is 1). Zet deze waarde terug wanneer de server die niet meer nodig heeft.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 is %1. Deze waarde is voor IKEv2; L2TP biedt deze methoden ook zonder die waarde aan.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Er kon niet worden gelezen welke versleutelingsmethoden Windows aanbiedt.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows biedt zijn gebruikelijke versleutelingsmethoden aan</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Deze computer is met geen enkel netwerk verbonden.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Deze computer heeft van geen enkel netwerk een adres gekregen (hij heeft %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Deze computer heeft alleen IPv6-adressen, en de server heeft alleen IPv4-adressen.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Deze computer heeft alleen IPv6-adressen.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>De netwerkverbindingen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Deze computer heeft een adres op zijn netwerk.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>De internetverbinding wisselde tijdens de controle tussen %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Deze computer heeft een adres en een stabiele route naar internet</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>De waarde voor servers achter NAT staat in %1. Windows leest die uit de sleutel PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Een beleid (%1) stelt het opstarttype van de service “%2” in.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Een beleid (%1) maakt de verbinding “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Een beleid (%1) stelt de waarde %2 in %3 in.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Een beleid (%1) zal de service “%2” weer uitschakelen.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Er kon niet worden gelezen welke instellingen door een beleid worden bepaald.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Geen beleid bepaalt de instelling die hier verkeerd is.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Geen beleid veroorzaakt het probleem opnieuw</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Het eigen IPsec-beleid van Windows voor L2TP is uitgeschakeld (ProhibitIpSec is 1), en de regel “%1” vervangt het. Dit is met opzet zo ingericht en wordt ongewijzigd gelaten.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Voer de controle uit als beheerder: er kon niet worden gelezen of een IPsec-beleid voor L2TP met opzet is gemaakt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>“%1” is al minuten bezig met starten of stoppen.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Zolang de service “Base Filtering Engine” is uitgeschakeld, staat ook Windows Firewall uit: deze computer is onbeschermd.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows start deze services nog: %1. Wacht een paar minuten en probeer het opnieuw; er is geen wijziging nodig.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Zolang het adres van de server twijfelachtig is, wordt er geen sleutel, gebruikersnaam of wachtwoord naartoe verzonden.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>DNS-antwoorden op dit netwerk zijn niet gecontroleerd.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>DNS-antwoorden op dit netwerk zijn echt.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>De DNS-server van dit netwerk geeft voor sommige namen valse antwoorden (een filter of een zoekpagina), maar niet voor de naam van de VPN-server.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>De DNS-server van dit netwerk antwoordt %1 voor “%2” en geeft valse antwoorden voor namen waarvoor hij niet verantwoordelijk is.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>De naam “%1” leidt naar %2, een intern netwerkadres, en daar antwoordt niets.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>Op dit netwerk leidt de naam “%1” naar %2, waar niets antwoordt. Een andere DNS-server zegt %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Controleer opnieuw met %1 in plaats van de naam van de server, en zonder sleutel. Als de server antwoordt, leidt de naam op dit netwerk naar een verkeerd adres.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>De DNS-server van dit netwerk geeft valse antwoorden voor namen waarvoor hij niet verantwoordelijk is, en op het adres dat hij voor de VPN-server geeft, antwoordt niets.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Zoek de naam van de server op vanaf een ander netwerk, bijvoorbeeld via de hotspot van een telefoon, en vergelijk de adressen.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Er kon niet worden gecontroleerd of DNS-antwoorden op dit netwerk echt zijn.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>DNS-antwoorden zijn echt</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>Van alle servers waarmee via UDP contact is gemaakt, antwoordde alleen een DNS-server: dit netwerk blokkeert al het andere uitgaande UDP.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Alleen bekende UDP-services zoals tijdservers antwoorden: dit netwerk blokkeert al het andere uitgaande UDP.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Geen van de servers waarmee via UDP contact is gemaakt, antwoordde, noch de VPN-server noch andere.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP kan dit netwerk verlaten: enkele van de servers waarmee contact is gemaakt, antwoordden.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP kan dit netwerk verlaten: andere servers dan de VPN-server antwoorden.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP kan dit netwerk verlaten: de responder antwoordt.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>Via UDP kon met te weinig servers contact worden gemaakt om te laten zien of het dit netwerk verlaat.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Open een willekeurige webpagina. Als die opengaat, is alleen UDP geblokkeerd.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Via UDP is alleen met de VPN-server contact gemaakt.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Er kon niet worden gecontroleerd of UDP dit netwerk kan verlaten.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP kan dit netwerk verlaten</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>totdat dit netwerk UDP naar buiten laat</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>totdat de naam van de server naar het adres ervan leidt</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Een beleid (%2) bepaalt op deze computer een instelling die de VPN verstoort, en zet die na elke wijziging terug. Verwijder die alstublieft uit het beleid. “gpresult /h report.html” (groepsbeleid) of Instellingen &gt; Accounts &gt; Toegang tot werk of school &gt; Info (apparaatbeheer) laat zien welk beleid deze computer krijgt.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>De Windows-service %2 ontbreekt. Repareer Windows alstublieft: “DISM /Online /Cleanup-Image /RestoreHealth”, dan “sfc /scannow”, of een reparatie ter plaatse.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>De Windows-service %2 krijgt geen toegang (fout 5). Vergelijk alstublieft de machtigingen ervan met die op een gezonde computer (“sc sdshow %2”), en controleer of een beveiligingsbeleid of een beveiligingsprogramma ze heeft gewijzigd.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>De Windows-service %2 start niet. Controleer alstublieft het gebeurtenislogboek “Systeem”, bron “Service Control Manager” (7000, 7001, 7009, 7011, 7023), op %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>De Windows-update %2 verstoort L2TP/IPsec. Installeer alstublieft de huidige cumulatieve update; elke latere update verhelpt het.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>Het programma %2 gebruikt UDP 500 of UDP 4500, die de Windows-service “IKE- en AuthIP IPsec-sleutelmodules” (IKEEXT) nodig heeft. Verwijder alstublieft het programma of schakel de IPsec-functie ervan uit. “netstat -abno -p UDP” laat zien welk programma de poorten gebruikt.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>De regel “%2” van Windows Firewall blokkeert de VPN. Schakel die alstublieft uit, of sluit uitgaand UDP 500 en UDP 4500 naar %1 ervan uit (wf.msc, “Regels voor uitgaande verbindingen”; of het beleid waar de regel vandaan komt).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Windows Firewall blokkeert uitgaande verbindingen die geen regel toestaat. Voeg alstublieft een regel toe: uitgaand, toestaan, UDP, externe poorten 500 en 4500, service “IKE- en AuthIP IPsec-sleutelmodules” (IKEEXT) (wf.msc, “Regels voor uitgaande verbindingen”; of het beleid dat dit instelt).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>Het programma %2 gooit de pakketten van de VPN naar %1 weg. Voeg alstublieft een uitzondering toe voor uitgaand UDP 500 en UDP 4500 (en IP-protocol 50). U hoeft het niet helemaal uit te schakelen.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Een IPsec-regel op deze computer is in strijd met de VPN naar %1. Sluit %1 alstublieft van die regel uit (wf.msc, “Beveiligingsregels voor verbindingen”; of het beleid waar de regel vandaan komt).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>De firewall van deze computer blokkeert UDP 1701, dat de VPN binnen zijn tunnel verzendt. Verwijder alstublieft die regel (wf.msc, “Regels voor uitgaande verbindingen”; of het beleid waar de regel vandaan komt).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>De VPN-verbinding met %1 heeft eigen IPsec-parameters. Zet die alstublieft terug: “Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>De persoonlijke sleutel van het certificaat van deze computer voor de VPN naar %1 kan niet worden gebruikt. Importeer alstublieft het certificaat met de sleutel ervan opnieuw in het archief “Persoonlijk” van de lokale computer, of vraag een nieuw aan.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows kiest een verouderd certificaat voor de VPN naar %1. Maak er alstublieft een kopie van, en verwijder het dan uit het archief “Persoonlijk” van de lokale computer (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Sta alstublieft uitgaand UDP 4500 naar %1 toe, en de antwoorden daarop; UDP 500 is al toegestaan. Als regel: toestaan, protocol UDP, van dit netwerk, naar %1, poort 4500, boven elke weigeringsregel. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, kies deze SSID, “Layer 3 firewall rules”; op een MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Sta alstublieft IP-protocol 50 (ESP) van en naar %1 toe, naast UDP 500 en UDP 4500, die al zijn toegestaan. Tussen deze computer en de server is er geen NAT, dus ESP wordt niet in UDP ingekapseld.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Sta alstublieft fragmenten van UDP-pakketten van en naar %1 (UDP 500 en 4500) toe, in welke volgorde ze ook aankomen: berichten met certificaten zijn groter dan één pakket. De instelling heet vaak “block IP fragments” of “drop fragmented packets”.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Verwijder alstublieft IPsec (IKE, L2TP) naar %1 uit wat uw toepassingsfilter blokkeert. De poorten UDP 500 en 4500 zijn open, maar pakketten die op een sleuteluitwisseling lijken, worden weggegooid. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, kies deze SSID, “Layer 7 firewall rules”; ook Network-wide &gt; Configure &gt; Group policies. Andere leveranciers noemen de instelling application control, traffic category of VPN category.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Schakel alstublieft “IPsec passthrough” (ook IPsec ALG of IPsec helper genoemd) op de router uit. Het houdt bronpoort 500 vast, zodat maar één computer hier %1 kan bereiken, of het wijzigt de pakketten onderweg. NAT traversal via UDP 4500 werkt ook zonder.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Controleer alstublieft welk groepsbeleid deze computer krijgt: andere apparaten op hetzelfde netwerk bereiken %1, maar deze computer niet. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, kies de client, “Policy”; en Wireless &gt; Configure &gt; Access control, “Assign group policies by device type”. Sta in dat beleid uitgaand UDP 500 en UDP 4500 toe.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Controleer alstublieft de groep of het VLAN dat hoort bij de wifi-sleutel die hier wordt gebruikt: met een andere sleutel van dezelfde wifi is %1 bereikbaar. Cisco Meraki: Wireless &gt; Configure &gt; Access control, kies deze SSID, “Identity PSK”, het groepsbeleid van die sleutel. Geef ons de juiste sleutel, of sta in dat groepsbeleid uitgaand UDP 500 en UDP 4500 toe.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Controleer alstublieft het VLAN van deze wifi: niets daarop bereikt internet. Het heeft een standaardroute en adresomzetting (NAT) naar internet nodig. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, en de VLAN tag van deze SSID onder Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Sta gasten van deze wifi alstublieft toe om %1 te bereiken, dat op het lokale netwerk staat. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, kies deze SSID, “Local LAN”: een toestaanregel voor UDP 500 en 4500 naar %1 boven “Deny”. Of geef ons een openbaar adres van de server.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Controleer alstublieft waarom deze computer zijn toegang (rol, VLAN, groepsbeleid) pas enige tijd na het verbinden krijgt: tot die tijd is %1 niet bereikbaar op UDP 500 en 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>De router van dit netwerk heeft een eigen tunnel naar %1 en ziet de antwoorden op onze VPN aan voor de zijne. Geef alstublieft de tunnel van de router of onze VPN een ander openbaar adres.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Houd alstublieft inactieve UDP-verbindingen ten minste 60 seconden, bij voorkeur 300, in de NAT-tabel van de router: de VPN naar %1 maakt verbinding en wordt na een korte stilte verbroken.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Sta alstublieft ICMP “fragmentation needed” (type 3, code 4) naar dit netwerk toe, of beperk de grootte van TCP-segmenten (MSS clamping): grote pakketten binnen de tunnel naar %1 gaan verloren.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Controleer alstublieft de kwaliteit van deze verbinding: veel pakketten naar %1 gaan verloren, of de verbinding valt weg en komt terug. Controleer bij wifi eerst het signaal, het kanaal en de belasting van het toegangspunt.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Laat alstublieft de DNS-server van dit netwerk correct antwoorden voor %1: hij geeft een adres dat niet van de server is. Als een aanmeldingspagina de reden is, zou die na de aanmelding niet voor andere namen moeten antwoorden.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>De DNS-server die dit netwerk via DHCP toewijst, antwoordt niet. Controleer alstublieft of die draait, en of een regel UDP en TCP 53 vanaf dit deel van het netwerk blokkeert.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Deze computer maakt verbinding met het netwerk maar krijgt geen adres. Controleer alstublieft de DHCP-server: draait die, zijn de adressen ervan op, en bereikt die dit VLAN?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Dit netwerk biedt alleen IPv6, maar %1 is alleen via IPv4 bereikbaar. Bied alstublieft IPv4 aan, of DNS64 met NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Dit netwerk kondigt IPv6 aan dat niet werkt, dus %1 is daarover niet bereikbaar. Herstel alstublieft de IPv6-route of kondig die niet meer aan.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>De aanmeldingspagina van dit netwerk leidt terug naar zichzelf, dus niemand kan zich aanmelden. Controleer alstublieft of de eigen server van de aanmeldingspagina in de adressen staat die vóór de aanmelding zijn toegestaan. Cisco Meraki: Wireless &gt; Configure &gt; Access control, kies deze SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>De aanmelding bij dit netwerk verloopt terwijl die in gebruik is. Controleer alstublieft hoelang een aanmelding duurt. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, kies deze SSID, “Splash frequency”.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>De aanmeldingspagina van dit netwerk heeft pagina’s van de aanmeldingsprovider ervan nodig die geblokkeerd zijn. Voeg alstublieft de adressen van de provider toe aan de adressen die vóór de aanmelding zijn toegestaan. Cisco Meraki: Wireless &gt; Configure &gt; Access control, kies deze SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Na de aanmelding laat dit netwerk slechts een deel van internet door. Laat ons alstublieft weten wat het toestaat, en sta uitgaand UDP 500 en UDP 4500 naar %1 toe voor gebruikers die zich hebben aangemeld.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Kan iemand anders nu verbinding maken met deze VPN?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Heeft deze VPN ooit op deze computer gewerkt?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Bent u in het kantoor waar de VPN naartoe leidt?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Werkt deze VPN via de hotspot van een telefoon?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>degene die dit netwerk beheert</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>degene die de VPN-server beheert</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>degene die voor deze computer zorgt</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Controleer alstublieft of %1 draait en van buiten bereikbaar is: er komt geen antwoord op UDP 500 en ook niet op UDP 4500. Een opname daar (“udp port 500 or udp port 4500”) laat zien of onze pakketten aankomen.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Kijk alstublieft of ons openbare adres in de blokkeerlijst van %1 staat (fail2ban: “fail2ban-client status”; anders de blokkeerlijst van de firewall), en verwijder het.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 antwoordt vanaf een ander adres dan het adres waarop contact ermee is gemaakt. Laat de sleuteluitwisseling alstublieft antwoorden vanaf het adres dat clients gebruiken (één server met meerdere lijnen of adressen).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 vereist de agressieve modus. Windows ondersteunt alleen de hoofdmodus: sta alstublieft de hoofdmodus toe voor L2TP-clients.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 vereist een certificaat in plaats van een vooraf gedeelde sleutel. Laat ons alstublieft weten welke we moeten gebruiken: geef ons een certificaat voor deze computer, of sta de vooraf gedeelde sleutel toe voor L2TP-clients.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Het certificaat van %1 is verlopen. Vernieuw het alstublieft.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Kies alstublieft het geldige certificaat voor %1 in de console Routering en RAS (eigenschappen van de server, Beveiliging), start de service “Routering en RAS” opnieuw, en voorkom dat DirectAccess het opnieuw instelt.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 accepteert de gebruikersnaam en het wachtwoord niet, maar wijst ze ook niet af. Controleer alstublieft of de directory ervan (RADIUS, NPS) antwoordt; het logboek ervan toont een time-out op het tijdstip van onze poging.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 accepteert onze aanmelding maar heeft geen adres meer om toe te wijzen. Vergroot alstublieft de adresgroep ervan (DHCP), of beëindig verbindingen die niet meer worden gebruikt.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 wijst de aanmelding af (fout 691). Controleer alstublieft of het account is vergrendeld, verlopen is of de VPN niet mag gebruiken, en of de tweede factor ervan werkt; het logboek van de directory (RADIUS, op Windows gebeurtenis 6273 van NPS) toont de reden.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Laat ons alstublieft weten welk aanmeldingsprotocol (PAP, MS-CHAPv2, EAP) en welke versleuteling %1 binnen L2TP/IPsec vereist: deze computer en de server hebben er geen gemeen.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>De vooraf gedeelde sleutel van %1 bevat tekens die Windows en de server verschillend coderen. Stel alstublieft een sleutel van gewone letters, cijfers en leestekens (ASCII) in.</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>De naam van %1 leidt niet naar het openbare adres ervan. Werk die alstublieft bij (DNS, dynamische DNS), of laat ons de openbare naam of het openbare adres weten.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Geef deze computer alstublieft een nieuw certificaat voor de VPN naar %1: voor de lokale computer, met de persoonlijke sleutel ervan (.pfx), doel Clientverificatie (1.3.6.1.5.5.7.3.2), RSA van ten minste 2048 bits en SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Stuur ons alstublieft de certificaten van de verleners (basis en tussenliggend) voor de VPN naar %1: deze computer heeft ze niet.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>Het intrekkingsadres (CRL of OCSP) in de certificaten van de VPN naar %1 is vanaf hier niet bereikbaar. Maak het alstublieft vanaf internet bereikbaar via gewoon HTTP.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Nog niet zeker, maar mogelijk:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Hoe we dat weten:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Gevonden met Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Gevonden met Fix789 %1 op %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>De VPN van een computer maakt geen verbinding</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>De VPN naar %1 maakt geen verbinding</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Een L2TP/IPsec-VPN-verbinding in Windows kan niet tot stand worden gebracht. Bevindingen:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>De L2TP/IPsec-VPN-verbinding in Windows met %1 kan niet tot stand worden gebracht. Bevindingen:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Goedendag,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>de VPN-server</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Sta alstublieft uitgaand UDP 500 en UDP 4500 naar %1 toe, en de antwoorden daarop. Als regel: toestaan, protocol UDP, van dit netwerk, naar %1, poorten 500 en 4500, boven elke weigeringsregel. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, kies deze SSID, “Layer 3 firewall rules”; op een MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”. U hoeft UDP 1701 niet te openen: dat blijft binnen de tunnel.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Te verzenden aan %1:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>goed om te weten</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>verkeerd</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>hier niet nodig</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Wat nog niet kan worden vastgesteld:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>De onderhandeling, stap voor stap:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Wat is uitgesloten:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Rapporten: %1. Geen problemen: %2. Met een bevestigde oorzaak: %3. Niet vastgesteld: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Een van: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Sommige servers melden NAT waar die er niet is, zodat alles in UDP wordt verzonden. Windows heeft de waarde toch nodig.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Resten van een verwijderd programma gooien de pakketten van de VPN nog steeds weg.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>De kill switch van een andere VPN blokkeert al het verkeer dat niet via die VPN gaat.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Een andere VPN vangt het verkeer van deze computer naar de VPN-server op.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Deze computer wisselt tussen twee netwerken terwijl de VPN verbinding maakt.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>De kill switch van een andere VPN gooit de pakketten van de VPN naar %1 weg. Schakel die alstublieft uit, of voeg een uitzondering toe voor uitgaand UDP 500 en UDP 4500.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Resten van een verwijderd programma gooien nog steeds pakketten weg. Voer alstublieft het verwijderprogramma van de leverancier uit; “netsh wfp show filters” toont de filters ervan.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>totdat de problemen vóór de aanmelding zijn verholpen</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>Het adres van de server, %1, ligt op het lokale netwerk.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Op één enkel voorstel antwoordt hij, al is het maar om het te weigeren.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>totdat de verbinding is ingesteld op L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>De server staat achter NAT, of meldt dat dit zo is. Windows maakt alleen verbinding met zo’n server als een registerwaarde dat toestaat.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>Van %1 datagrammen werden er %2 beantwoord: in elke richting gaat tussen %3 en %4 procent verloren.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>achtergehouden: dit adres is misschien niet dat van de server</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>achtergehouden: dit netwerk vraagt eerst om een aanmelding</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>Servers wachten zo lang op een RADIUS-server die niet antwoordt (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>De server is bereikbaar maar neemt op dit moment geen nieuwe verbindingen aan. Het wordt een halve minuut lang opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>De server nam een tijdlang geen nieuwe verbindingen aan, maar doet dat nu weer wel. Probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>De tunnel is er, maar pakketten zo groot als die welke Windows verzendt, gaan erin verloren.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Binnen de tunnel bevestigde de server een klein bericht, maar niet een bericht dat een heel pakket vult.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>een pakket zo groot als Windows ze verzendt</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>De gateway is %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Deze computer zit op de wifi “%1”, en de gateway ervan is %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows toont niet welke wifi dit is. Om dat te zien, staat u toegang tot uw locatie toe in de privacyinstellingen van Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Het wifi-signaal is hier zwak (%1 %): er kunnen pakketten verloren gaan, wat op een probleem met de VPN kan lijken. Ga dichter bij het toegangspunt staan.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>Het netwerk is niet herkend.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Geen enkel netwerk van deze computer leidt naar internet.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Het netwerk kon niet worden herkend.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Meraki-toegangspunten geven deze wifi eigen adressen (NAT mode): gasten zijn van elkaar en vaak van het lokale netwerk geïsoleerd.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>Op welk netwerk deze computer zit</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>Het netwerk zelf meldt dat u zich eerst moet aanmelden (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>De aanmeldingspagina van het netwerk (%1) leidt alleen naar andere pagina’s, en die zijn geblokkeerd.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Een proxy op het pad geeft webpagina’s ongewijzigd door: er wacht geen aanmelding.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows gebruikt op deze wifi elke dag een ander hardwareadres, waardoor het netwerk elke dag om een aanmelding vraagt.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>De wifi of gateway van dit netwerk is van %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>De aanmeldingspagina ervan is van %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>Het heeft deze computer eerder doorgelaten, toen de computer een ander hardwareadres had.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>Thuis is degene die het netwerk beheert meestal uzelf of degene die de router heeft ingesteld. Controleer de instellingenpagina’s van de router, en probeer het zonder de gastwifi ervan.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>In een winkel is de hotspot van een telefoon meestal de snelste oplossing.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Het personeel kan dit netwerk niet wijzigen; het hoofdkantoor of de dienstverlener ervan wel. Geef hun het nummer van de winkel en de naam van de wifi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>Neem op een school of universiteit contact op met de IT-servicedesk. Het netwerk voor leden (zoals eduroam) staat vaak meer toe dan het gastnetwerk.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Als gast van een bedrijf vraagt u het uw gastheer of de receptie: zij kunnen dit doorgeven aan de IT-afdeling van het bedrijf en hebben vaak een ander gastnetwerk voor zulke gevallen.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>In een hotel, café of trein is de hotspot van een telefoon meestal de snelste oplossing.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>De receptie heeft vaak een ander wifi-tarief dat een VPN toestaat, en het telefoonnummer van de provider.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Controleer op een Cisco wireless controller de toegangslijst vóór de aanmelding in het webbeleid van dit WLAN, de toegangslijst na de aanmelding van de rol van de client (ISE) of van de interface, en de time-out van de sessie.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Controleer op Cisco Meraki Wireless, “Firewall &amp; traffic shaping” van deze SSID (layer 3- en layer 7-regels); Network-wide, “Group policies” van deze client; Wireless, “Splash page” (sign-on, walled garden, duur); en het VLAN van de SSID of, in NAT mode, “Deny local LAN”.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>Controleer op Aruba de toegangsregels van de rol vóór en na de aanmelding (sta UDP 500 en 4500 toe), de lijst met toegestane adressen van het captive-portalprofiel, en het interval voor herverificatie.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Controleer op Ruckus het gasttoegangsbeleid van dit WLAN (beperkte subnetten, walled garden, respijtperiode) en het toepassingsbeleid dat VPN weigert.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>Controleer op UniFi de toegang van de gasthotspot vóór en na autorisatie, het verlopen ervan, en de verkeersregels van dit netwerk.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>Op FortiGate heeft het beleid dat deze gastgroep naar buiten laat de services IKE (UDP 500 en 4500) en ESP nodig, mag het toepassingsbeheer ervan IPsec niet blokkeren, en moeten de hosts van de aanmelding in de uitzonderingslijst van de portal staan.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>Controleer op MikroTik IP, “Hotspot” (walled garden, time-outs van het gebruikersprofiel) en de forward-keten van de firewall: sta UDP 500 en 4500 toe.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>Controleer op openNDS de firewallregels voor geverifieerde gebruikers, de walled garden, en de time-out van de sessie in de configuratie ervan.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>De wifi-sleutel, zelfs een persoonlijke (IPSK, EasyPSK), is niet de VPN-sleutel: hij laat deze computer alleen in het netwerk en bepaalt daar zijn groep.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>“%1” is geen geldige plaats. “fix789ctl check --help” geeft er een lijst van.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows vergeet de adressen die het heeft onthouden en vraagt ze opnieuw op.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Er wordt een kopie van de VPN-verbinding gemaakt met de sleutel in de vorm die de server accepteert: zonder de onzichtbare tekens. De oude verbinding blijft; gebruik voortaan de kopie.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>De VPN-verbinding krijgt de instellingen die deze VPN nodig heeft. Als ze verbonden is, verbreek haar dan eerst.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>De beschadigde vermelding wordt uit het telefoonboek verwijderd en byte voor byte opgeslagen, zodat dit ongedaan kan worden gemaakt. Richt daarna de verbinding opnieuw in.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Er wordt een kopie van de VPN-verbinding gemaakt met de sleutel die u typt. De oude verbinding blijft; gebruik voortaan de kopie.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows vergeet de opgeslagen gebruikersnaam en het opgeslagen wachtwoord en vraagt ernaar bij de volgende poging.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Windows Firewall krijgt regels van ons die de VPN toestaan en verder niets.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Gewijzigd. De volgende poging om verbinding te maken zal laten zien of het heeft geholpen.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Sommige van deze wijzigingen zijn voor uw account en andere voor deze computer. Verhelp ze afzonderlijk. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Ongedaan gemaakt, behalve de wijzigingen die niet ongedaan kunnen worden gemaakt.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Type van de VPN-verbinding “%1”</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Hoe de VPN-verbinding “%1” zich identificeert</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>IPsec-parameters van de VPN-verbinding “%1”</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vooraf gedeelde sleutel</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Die van Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Vermelding van de VPN-verbinding “%1” in het telefoonboek</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>VPN-verbinding “%2”, een kopie van “%1” met de getypte sleutel</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Naam en wachtwoord die bij de VPN-verbinding “%1” zijn opgeslagen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Netwerkapparaat %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ingeschakeld</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Door Windows opnieuw gemaakt</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Ontbreekt of werkt niet</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Wat Windows van namen en adressen onthoudt (DNS-cache)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Geleegd</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals die is</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Regel “%1” van Windows Firewall</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Laat de VPN naar buiten</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Door iemand anders gewijzigd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>“%1” wordt niet verholpen met een registerwaarde of het opstarttype van een service, dus er valt niets te implementeren.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>De bestanden konden niet naar “%1” worden geschreven.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Noem een oorzaak met --cause. “fix789ctl list --json” geeft er een lijst van.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Kies een indeling met --as: reg, powershell of intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Hiervoor is de vooraf gedeelde sleutel nodig die u hebt gekregen, via de standaardinvoer (--key-stdin). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>De map van het wijzigingsjournaal kan niet worden gebruikt. Er is niets gewijzigd. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Het certificaat van de server (%1) was geldig tot %2. De datum is nu %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Het certificaat van de server (%1) is pas geldig vanaf %2. De datum is nu %3: een van beide is verkeerd.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>Het certificaat “%1” (%2) was geldig tot %3. De datum is nu %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>Het certificaat “%1” (%2) is pas geldig vanaf %3. De datum is nu %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>Volgens die tijd is het certificaat van deze computer geldig; volgens zijn eigen klok niet.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>De verbinding meldt aan met een certificaat, en de klok bepaalt of een certificaat geldig is.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>Volgens die tijd is het certificaat van de server geldig; volgens de klok van deze computer niet.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>De klok van deze computer komt overeen met andere tijdbronnen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>De klok van deze computer toont %1; andere bronnen tonen %2 (beide UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>De datum van deze computer is niet vastgelegd.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>De tijd op deze computer of op andere computers kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Er was geen betrouwbare tijdbron beschikbaar.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>De klok staat goed</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows heeft de sleuteluitwisseling beëindigd omdat de intrekking van een certificaat niet kon worden gecontroleerd (fout %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows heeft het certificaat van de server niet geaccepteerd (fout %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Vraag degene die de VPN beheert of het certificaat van de server is vernieuwd, en vraag om het basiscertificaat ervan.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>De waarde ServerAuthCert staat in %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>In plaats daarvan zou dit certificaat kunnen worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>De VPN-server is ingesteld op het certificaat %1, dat deze computer niet heeft.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>De VPN-server is ingesteld op een certificaat van DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert is 1: de instelling blijft totdat een beheerder haar wijzigt.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert is niet 1: DirectAccess kan het weer instellen.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>De VPN-server is ingesteld op een zelfondertekend certificaat (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>De VPN-server is ingesteld op een ongeschikt certificaat (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>De VPN-server is ingesteld op een verlopen certificaat (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>De VPN-server op deze computer is ingesteld op %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Het certificaat dat voor de VPN-server is ingesteld, kon niet worden vergeleken met die op deze computer.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Deze VPN-server heeft alleen privéadressen. Als die achter een router (NAT) staat, heeft hij ook AssumeUDPEncapsulationContextOnSendRule = 2 nodig.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Er kon niet worden gelezen of deze computer zelf een VPN-server is.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Deze computer is geen VPN-server.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Sommige instellingen van de VPN-server op deze computer konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>De VPN-server op deze computer is niet ingesteld op een bepaald certificaat.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Een VPN-server op deze computer gebruikt het juiste certificaat</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Deze computer vertrouwt het basiscertificaat van het servercertificaat niet (%1, verleend door %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows wijst de keten van het servercertificaat misschien af (%1, verleend door %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows toont dit niet aan elke gebruiker. Voer de controle uit als beheerder (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>De server gebruikt voor de aanmelding %1, wat de verbinding niet toestaat.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Wordt hier niet ondersteund: alleen Windows zelf kan zijn eigen verbinding proberen.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Er is geen VPN-verbinding die Windows zou kunnen proberen. Noem een van de verbindingen op deze computer.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>De eigen verbindingspoging van Windows was niet op tijd klaar en is geannuleerd.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>De eigen verbindingspoging van Windows is gestopt.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Windows kon niet tot een eigen verbindingspoging worden gebracht.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>Het bevat nooit sleutels, wachtwoorden of namen van personen. Servers, netwerken, verbindingen en adressen worden door vervangende namen vervangen.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Niet opgenomen, omdat dit systeem er niet om is gevraagd of het niet heeft: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Toegang geweigerd: %1. Leg opnieuw vast als beheerder om dit op te nemen.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Geen antwoord: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Een vastgelegde computer kan geen verbinding tot stand brengen.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows probeert zijn eigen verbinding.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>De server beantwoordt een sleuteluitwisseling van versie 2.1, die hij als 2.0 moet behandelen. Dezelfde uitwisseling in de versies 1.0 en 2.0 krijgt op dezelfde poort geen antwoord.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>De server is bereikbaar maar begint geen sleuteluitwisseling met deze computer.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Deze computer heeft van de wifi “%1” geen adres gekregen (hij heeft %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows meldt dat dit netwerk internet niet bereikt (“beperkt”). De andere controles laten zien of dat waar is.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows meldt dat deze computer met geen enkel netwerk is verbonden. De andere controles laten zien of dat waar is.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Deze computer zit op de wifi “%1”, die geen gateway heeft genoemd, dus niets buiten dit netwerk is bereikbaar.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Deze computer zit op een wifi die geen gateway heeft genoemd, dus niets buiten dit netwerk is bereikbaar.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Deze computer wordt beheerd via apparaatbeheer (MDM). Het is niet bekend of dat de verkeerde waarde weer instelt.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>De VPN-server op deze computer is ingesteld op een ander certificaat. Hij gebruikt het zodra de service “Routering en RAS” ervan opnieuw is gestart.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Er was geen tweede poging langs de filters van deze computer: alleen een beheerder mag dat doen.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Er was geen tweede poging langs de filters van deze computer.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows maakt verbinding wanneer de server door de filters van deze computer wordt gelaten, en anders niet (fout %1). Een filter op deze computer houdt de VPN tegen.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>Voor --permit is --dial nodig: het bepaalt hoe Windows het een tweede keer probeert.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all kan niet worden gecombineerd met een uitvoering of met --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows gebruikt de gebruikersnaam en het wachtwoord die u hebt getypt in plaats van de opgeslagen gegevens.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>De getypte gegevens</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Zoals ze zijn</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Windows Firewall op netwerken van een organisatie</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Windows Firewall op particuliere netwerken</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Windows Firewall op openbare netwerken</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>Zoek in “Windows Defender Firewall met geavanceerde beveiliging” naar beveiligingsregels voor verbindingen en naar uitgaande regels die blokkeren. Schakel ze een voor een uit en probeer het telkens opnieuw.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Pogingen op UDP %1 van %2: %3. Het antwoord op precies dat bericht kwam van %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin en --password-stdin zijn alleen voor VPN-verbindingen, samen met --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>Voor --firewall-off zijn --dial en --permit nodig: het wordt alleen gebruikt als die niet hebben geholpen.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>De verbinding met de server is gesloten voordat de aanmelding klaar was (fout %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>De server heeft de verbinding beëindigd voordat de aanmelding klaar was (fout %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Het Windows-apparaat voor L2TP is in gebruik of niet ingesteld (fout %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>Het account mag op dit tijdstip van de dag niet aanmelden (fout %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>Het account is uitgeschakeld (fout %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>Het wachtwoord van het account is verlopen (fout %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>Het account heeft geen inbelmachtiging (fout %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Het apparaat voor de verbinding heeft een fout gemeld (fout %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>De server heeft de gebruikersnaam of het wachtwoord afgewezen (fout %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Het account is verlopen (fout %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>De Windows-service “Verbindingsbeheer voor RAS” kon niet starten (fout %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Na de aanmelding kon geen netwerkprotocol worden overeengekomen (fout %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>De verbinding is tijdens de aanmelding beëindigd (fout %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>De server heeft geen adres toegewezen (fout %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Deze computer kan niet zo sterk versleutelen als de verbinding vereist (fout %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>De server kan niet zo sterk versleutelen als de verbinding vereist (fout %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows heeft geen certificaat voor deze computer gevonden (fout %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows kon de gegevensbeveiliging niet instellen (fout %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>Het adres van de server is onbereikbaar (fout %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows heeft geen geldig certificaat voor deze computer gevonden (fout %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows en de server konden het niet eens worden over de gegevensbeveiliging (fout %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>De sleuteluitwisseling is mislukt, en Windows geeft geen reden (fout %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>De server heeft het certificaat van deze computer afgewezen (fout %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>De sleuteluitwisseling is mislukt (fout %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows heeft geen certificaat voor de aanmelding gevonden (fout %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows heeft elk type tunnel geprobeerd, en alle zijn mislukt (fout %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>De server heeft niet geantwoord, waarschijnlijk vanwege het certificaat ervan (fout %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>De server heeft niet geantwoord, waarschijnlijk vanwege de sleutel (fout %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>Het beleid van de server staat deze aanmeldingsmethode niet toe (fout %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>De Windows-service “IKE- en AuthIP IPsec-sleutelmodules” of “Base Filtering Engine” is niet actief (fout %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>De Windows-service “Verbindingsbeheer voor RAS” is niet actief (fout %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Het certificaat van de server is aan een andere naam verleend (fout %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>De naam van de server kon niet worden omgezet (fout %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>De server heeft het aanmeldingsprotocol afgewezen (fout %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>De directory van de server is onbereikbaar (fout %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Het account is vergrendeld (fout %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>De twee kanten hebben elkaars sleutel of certificaat niet geaccepteerd (fout %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Probeer het voorlopig niet opnieuw: veel servers vergrendelen het account na enkele afgewezen pogingen. Vraag degene die de VPN beheert om het account te controleren, en vraag of het ook bij anderen mislukt.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Start deze computer opnieuw op, en laat Windows zijn verbinding opnieuw proberen.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Controleer of een webpagina wordt geopend, vergelijk de naam van de server met de naam die u hebt gekregen, en laat Windows het opnieuw proberen.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Voer de gebruikersnaam en het wachtwoord ook hier in, zodat onze eigen aanmelding laat zien wat de server zegt.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Typ de sleutel opnieuw in de Windows-verbinding en probeer die. Als dat niet helpt, verbreek dan de VPN op de andere computers hier en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Voer de vooraf gedeelde sleutel hier in, zodat onze eigen onderhandeling tot het einde kan doorgaan, en laat Windows zijn verbinding opnieuw proberen.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Sluit WSL af (“wsl --shutdown”), en laat Windows zijn verbinding opnieuw proberen.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Start deze computer opnieuw op, controleer “WAN Miniport (L2TP)” in Apparaatbeheer, en laat Windows het opnieuw proberen.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>De naam waarmee verbinding is gemaakt: “%1”.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>De server accepteert de gebruikersnaam en het wachtwoord die u hebt getypt, dus Windows heeft andere opgeslagen.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>IPsec werkte bij de laatste poging van Windows; die mislukte bij de aanmelding.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows kwam niet verder dan zijn eigen apparaat: niets bereikte de server, dus dit laat niets zien over de sleutel, de gebruikersnaam of het wachtwoord.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>Fout %1 past niet bij een verbinding die een vooraf gedeelde sleutel gebruikt: die hoort bij verbindingen met een certificaat.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>Fout %1 past niet bij een verbinding met een certificaat: die hoort bij verbindingen die een vooraf gedeelde sleutel gebruiken.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>De L2TP-service van de server antwoordt, maar PPP daarbinnen niet.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Typ de gebruikersnaam en het wachtwoord nog één keer, langzaam. Als ze weer worden afgewezen, stop dan, omdat accounts worden vergrendeld, en vraag degene die de VPN beheert om het account te controleren.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>Voor de verbinding “%1” is niets opgeslagen, dus biedt Windows zijn eigen aanmelding aan, maar %2 verbiedt dat voor MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>De server heeft de aanmelding afgewezen (fout 691), dus IPsec heeft gewerkt.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Een bericht groter dan één pakket kreeg geen antwoord, en een verbinding met een certificaat verzendt zulke berichten.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>De service “IKE- en AuthIP IPsec-sleutelmodules” is actief maar gebruikt UDP 500 noch UDP 4500, dus geen antwoord bereikt die service.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Op deze computer is er geen VPN-verbinding, en er is geen server genoemd.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>De server heeft de aanmelding meerdere keren afgewezen. Veel servers vergrendelen een account na enkele afgewezen pogingen: probeer het niet opnieuw voordat u weet waarom.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Het certificaat van de server is verleend aan “%1”, maar de naam waarmee verbinding is gemaakt, is “%2”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Vraag degene die de VPN-server beheert welke namen het certificaat ervan bevat.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>U zei dat andere mensen nu verbinding kunnen maken.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>U zei dat andere mensen nu vanaf elders verbinding kunnen maken.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>U zei dat een andere Windows-computer op deze plaats is verbonden.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>U zei dat geen andere Windows-computer op deze plaats is verbonden.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>De service “%1” reageert niet meer.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL deelt het netwerk van Windows (modus mirrored), waardoor Windows geen VPN-verbinding kan maken.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Sluit WSL af met “wsl --shutdown” en probeer de VPN opnieuw. Als die dan werkt, stel dan “networkingMode=nat” in het bestand “.wslconfig” in uw gebruikersmap in.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Sta L2TP/IPsec (UDP 500, 4500 en 1701) in dat programma toe, of vraag degene die ervoor zorgt. U hoeft de beveiliging niet helemaal uit te schakelen.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>Op de server is geen L2TP/IPsec-verbinding ingericht voor clients zoals deze.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Vraag degene die de VPN-server beheert of een L2TP/IPsec-verbinding met een vooraf gedeelde sleutel is ingericht en geladen voor clients vanaf elk adres, IPv4 en IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>De server accepteert geen L2TP: de L2TP-poorten ervan zijn niet ingeschakeld.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Vraag degene die de VPN-server beheert om L2TP toe te staan. Een nieuwe Windows Server 2025 accepteert dat niet totdat de poorten ervan zijn ingesteld.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Sta alstublieft L2TP toe op %1: Routering en RAS, Poorten, Eigenschappen, WAN Miniport (L2TP), Configureren, “RAS-verbindingen (alleen inkomend)”, en een aantal poorten; start de service daarna opnieuw.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Het certificaat van de server is aan een andere naam verleend dan die waarmee verbinding is gemaakt.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>Voer de server in de VPN-verbinding in met een naam uit het certificaat ervan. Als geen van deze namen naar de server leidt, vraag degene die de server beheert dan om een certificaat met de naam waarmee verbinding is gemaakt.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Het certificaat van %1 bevat de naam niet waarmee verbinding is gemaakt, dus Windows wijst het af (fout 835). Laat ons alstublieft weten met welke naam we verbinding moeten maken, of verleen een certificaat met deze naam onder de DNS-namen ervan.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>De server zelf kan de gegevensbeveiliging (ESP) niet instellen.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Vraag degene die de VPN-server beheert om het logboek ervan te controleren: vaak ontbreekt ESP in de kernel of container ervan.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 accepteert de sleutel maar beantwoordt de snelle modus niet. Controleer alstublieft het logboek ervan op eigen fouten (“Add SA”, “errno”, “no such file”): in de kernel of container kan ESP, af_key of XFRM ontbreken.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>De server kan niet meerdere Windows-computers achter één router tegelijk bedienen.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Verbreek de VPN op de andere Windows-computers op deze plaats en probeer het opnieuw. Als dat helpt, vraag degene die de VPN-server beheert dan om die clients achter één adres te laten onderscheiden.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Vraag degene die de VPN-server beheert om het logboek van de PPP-service ervan (pppd) te controleren.</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>De L2TP-service van %1 antwoordt, maar daarbinnen antwoordt niets op PPP. Controleer alstublieft of pppd start (het logboek ervan, de opties ervan, de kernelmodules ppp_generic en l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Het account is vergrendeld.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Probeer het voorlopig niet opnieuw. Vraag degene die de VPN beheert om het account te ontgrendelen, en zoek uit welk apparaat met een oud wachtwoord aanmeldt.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>Het account mag de VPN niet gebruiken.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Vraag degene die de VPN beheert of het account die mag gebruiken (groep, inbelmachtiging, tijden), en of het account of het wachtwoord ervan is verlopen.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>De directory van de server accepteert het aanmeldingsprotocol MS-CHAPv2 niet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Vraag degene die de VPN beheert of het ook bij anderen mislukt, en of de directory onlangs strenger is beveiligd (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 wijst een aanmelding met MS-CHAPv2 af (fout 691). Controleer alstublieft of de directory die accepteert: uitgeschakelde NTLMv1 (LmCompatibilityLevel 5, “Restrict NTLM”), de groep Protected Users, of een directory zonder MS-CHAPv2 (LDAP, Kerberos) wijst die af, wat het wachtwoord ook is.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows geeft zijn eigen aanmelding niet meer door aan de VPN (NTLMv1 is geblokkeerd).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Typ de gebruikersnaam en het wachtwoord voor de VPN in plaats van de Windows-aanmelding te gebruiken, of vraag degene die de VPN beheert om een aanmelding met een certificaat.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Het bewijs laat meer oorzaken toe dan de oorzaken die hier worden genoemd.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Is een andere Windows-computer op deze plaats nu met deze VPN verbonden?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Kan iemand op een andere plaats nu verbinding maken met deze VPN?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Heeft deze VPN eerder op dit netwerk gewerkt?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>Is de VPN-server onlangs gewijzigd of bijgewerkt?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>totdat de vooraf gedeelde sleutel hier is ingevoerd</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>totdat de gebruikersnaam en het wachtwoord hier zijn ingevoerd</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>Iets anders is de oorzaak.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Controleer in de eigenschappen van de VPN-verbinding onder “Beveiliging” of die een vooraf gedeelde sleutel of een certificaat gebruikt, en of het de verbinding is die is geprobeerd.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Controleer de beveiligingsregels voor verbindingen van deze computer (wf.msc) en de versleuteling waar de VPN-verbinding om vraagt, en laat Windows zijn verbinding opnieuw proberen.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>Op UDP 500 kwam geen antwoord. Op UDP 4500 beantwoordt de server IKEv2 maar niet IKEv1, dat veel servers alleen op UDP 500 accepteren.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>De server is een Windows-server. Hij beantwoordt IKEv2 maar niet IKEv1, dat hij voor L2TP nodig heeft.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>%1 keer antwoordde de server op dit netwerk (“%2”) eerst niet, en enkele minuten later wel, de laatste keer na %3 min.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 min. geleden antwoordde de server op dit netwerk niet. Als dat elke keer na het verbinden gebeurt, verleent het netwerk laat toegang.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>De server is enkele seconden lang opnieuw bevraagd vanaf meerdere bronpoorten: hij antwoordt op %1 daarvan en nooit op %2.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>De server is enkele seconden lang opnieuw bevraagd: een tijdlang antwoordde hij op geen van onze bronpoorten, daarvoor en daarna wel.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Een deel van wat naar de server wordt verzonden, komt door, en een deel niet.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Wat naar UDP %1 van de responder is verzonden, kwam met andere bytes aan; wat naar een andere poort is verzonden, kwam aan zoals het is verzonden.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Wat naar UDP %1 van de responder is verzonden, kwam vanaf een andere bronpoort aan; wat naar een andere poort is verzonden, kwam aan vanaf de bronpoort waarvandaan het is verzonden.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>De router verandert de pakketten van de sleuteluitwisseling.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Internet ziet deze computer op %1, en dat is het eigen adres van de server.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Vanaf hier antwoordt de server op UDP 500 noch op UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Deze computer bevindt zich binnen het netwerk waar de VPN naartoe leidt.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>totdat u het van buiten dit netwerk probeert</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>totdat de router IPsec met rust laat</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Grote berichten komen bij de responder aan als hun tweede deel eerst wordt verzonden, en gaan in de gebruikelijke volgorde verloren.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Elk adres van de naam van de server antwoordt: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>De server antwoordt via IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>Het adres %1 van de server heeft niet geantwoord op UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Tegelijkertijd antwoordde dit adres van dezelfde naam: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>De server is bereikbaar via IPv4, maar niet via IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>De server antwoordt via IPv4, maar niet via IPv6, dat Windows eerst probeert.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Vraag degene die de VPN-server beheert of die via IPv6 antwoordt. Zo ja, dan werkt IPv6 op dit netwerk niet.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>De naam van de server heeft meerdere adressen, en een daarvan antwoordt niet: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Een adres van de naam van de server antwoordt niet, maar een ander wel: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>De server beantwoordt de agressieve modus, maar niet de hoofdmodus, die Windows gebruikt.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>De server heeft het eerste bericht van de agressieve modus beantwoord: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>Dezelfde sleutel in de bytes van de ANSI-codetabel is geaccepteerd.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>De sleutel in een andere vorm kreeg hetzelfde antwoord.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>De sleutel bevat letters buiten gewoon ASCII, die systemen verschillend coderen. De server accepteert hem in de oude codering (de ANSI-codetabel), en niet in UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Verificatie, sleutel in de ANSI-codetabel</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>in plaats daarvan is de sleutel in de ANSI-codetabel geprobeerd</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Agressieve modus, ter vergelijking</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Deze computer heeft aangeboden wat Windows met “Versleuteling vereist” aanbiedt: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Deze computer heeft aangeboden wat Windows met “Maximale versleuteling” waarschijnlijk aanbiedt: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Deze computer heeft aangeboden wat Windows met “Optionele versleuteling” waarschijnlijk aanbiedt: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>De server accepteert in plaats daarvan dit: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>De server accepteert AES-128 voor de gegevens (snelle modus), maar niet wat Windows met “Maximale versleuteling” waarschijnlijk aanbiedt.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Vraag degene die de VPN-server beheert om voor ESP ook AES-128 en 3DES met SHA-1 toe te staan (strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”), en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>Op deze VPN-server ontbreekt een update die een beveiligingslek in Routering en RAS sluit (%1). Installeer de huidige cumulatieve update.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft zei over update %1, die deze computer heeft, dat VPN-verbindingen zouden kunnen mislukken, maar niet welke. %2 of een latere update verhelpt het.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>In januari 2022 verstoorde een update L2TP/IPsec op deze versie van Windows. %1 of een latere update verhelpt het.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Deze build van Windows (%1) verstoort L2TP/IPsec met servers van andere makers, maar deze server is een Windows-server. %2 of een latere update verhelpt het.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Vraag degene die de VPN-server beheert om ESP met AES-128 en SHA-1 in transportmodus, zonder PFS, toe te staan voor UDP-poort 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>“%1” is geen versleutelingsinstelling: require, maximum of optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Voor de gegevens (snelle modus) accepteert de server %1, wat Windows misschien niet aanbiedt, maar niet wat Windows voor zover bekend aanbiedt.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>Op de server draait strongSwan, dat in meerdere producten zit.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>De server verzendt de vendor-id van %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>Wat van de server is gezien, past bij verschillende producten.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>De server verzendt de vendor-id van %1, die niet in de tabel met servers staat.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Niets van wat van de server is gezien, noemt het product ervan.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>De server verzendt de zes vendor-id’s van SoftEther VPN, in hun volgorde.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>De L2TP-service ervan noemt zich “%1”.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>U zei dat de server %1 is.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>U zei dat de server %1 is, maar de antwoorden ervan passen bij een ander product.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>Het logboek bevat regels in een vorm die maar één product schrijft.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>Het logboek bevat regels van een service die in meerdere producten zit.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>gedocumenteerd door de maker</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>gelezen in de broncode ervan</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>gemeld door gebruikers</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet geverifieerd</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>geen bron gevonden</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>het product heeft zo’n onderdeel niet</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Wat u moet instellen: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Wat Windows nodig heeft: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Logboek: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Regel in dat logboek: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Dit is %1, voor versie: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Voer de vooraf gedeelde sleutel opnieuw in en start de service RemoteAccess opnieuw.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>Dezelfde sleutel aan beide kanten, in de hoofdmodus, voor peers met elk adres.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 en later; tot en met 2008 heet het selectievakje “Allow custom IPsec policy for L2TP connection”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS maakt het beleid zelf; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Maak een aangepast IPsec-beleid ongedaan: Set-VpnServerConfiguration -RevertToDefault. Start dan de service RemoteAccess opnieuw. Start die ook opnieuw telkens wanneer IPsec-beleidsagent opnieuw is gestart: het beleid gaat met die service verloren.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Een van: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 gaat over Windows 2000 en 2003; de gebeurtenis is van Windows Server 2008 en later; de cmdlets van Windows Server 2012 R2 en later</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Stel op de server en op elke client 2 in, en start beide opnieuw op; of geef de server een openbaar adres.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 en opnieuw opstarten op elke Windows-client, of een openbaar adres voor de server.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista en Windows Server 2008 en later</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Doorsturen van poorten op de router vóór de server</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Stuur UDP 500 en UDP 4500 door naar de server, of geef die een openbaar adres, wat Microsoft aanbeveelt.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 en UDP 4500 doorgestuurd naar de server; UDP 1701 reist binnen IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 en later</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Maak een aangepast IPsec-beleid ongedaan: Set-VpnServerConfiguration -RevertToDefault. Start dan de service RemoteAccess opnieuw.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP met AES-128 of 3DES en SHA-1, transportmodus, geen PFS, UDP 1701. Een server die alleen AES-256, SHA-2 of GCM accepteert, werkt misschien niet.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Vink “Remote access connections (inbound only)” aan, stel “Maximum ports” in boven 0 (128 is de standaardwaarde), dan All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Een L2TP-service die UDP 1701 binnen IPsec beantwoordt.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, alle ondersteunde versies</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Inbeleigenschappen van het account; met RADIUS het netwerkbeleid van NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Stel het wachtwoord opnieuw in; sta het account toe verbinding te maken (inbellen, of het netwerkbeleid).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Een naam en een wachtwoord die de eigen lijst van de server of de directory ervan via PAP of MS-CHAPv2 accepteert.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 en later</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Vergroot de statische adresgroep, of controleer of de DHCP-server bereikbaar is en nog adressen heeft.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Eén vrij adres voor elke client.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Sta de methode toe die de verbinding gebruikt.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>Een van PAP, CHAP en MS-CHAPv2, dezelfde als in de eigenschappen van de verbinding.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Vink “Remote access connections (inbound only)” aan, stel “Maximum ports” in boven 0, dan All Tasks &gt; Restart. Een nieuwe installatie van Windows Server 2025 accepteert tot die tijd geen L2TP; een die ter plaatse is bijgewerkt, behoudt wat die had.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>De RADIUS-server (NPS) waaraan de server vraagt</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Controleer of de RADIUS-server antwoordt.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Een antwoord van de directory binnen de tijd die de server wacht.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Vergelijk het secret met dat van de client. Het mag niet met een speciaal teken beginnen of eindigen.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>zoals gedocumenteerd in 2024 en later; de regel van MX 15.12 en later</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>zoals gedocumenteerd in 2024 en later</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Niet in het dashboard: Meraki-support stelt de versleuteling van client-VPN in</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Vraag Meraki-support om die terug te zetten op 3DES, SHA-1 en Diffie-Hellman-groep 2, die Windows aanbiedt.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>De router of het modem vóór de MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Geef de MX een openbaar adres, of stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>De router of het modem vóór de MX; op de MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status toont het privéadres van de uplink ervan</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Stuur UDP 500 en UDP 4500 door naar het privéadres van de uplink van de MX. Een opname op de WAN ervan laat zien of ze aankomen.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Pakketopname op de WAN van de MX (UDP 500 en 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Vraag Meraki-support om 3DES of AES-128 met SHA-1 toe te staan.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Stel het in op Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; met RADIUS of Active Directory die server</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Stel het wachtwoord opnieuw in en “Authorized” op yes. Met Meraki Cloud Authentication is de naam het e-mailadres. Een RADIUS-server moet PAP toestaan.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>Het logboek van de RADIUS- of Active Directory-server</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Niet-versleuteld wachtwoord (PAP), dat binnen IPsec reist.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Kies een groter subnet dat nergens anders wordt gebruikt.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Stel het voor deze gebruiker in op yes.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Een account dat de VPN mag gebruiken.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; op de RADIUS-server de time-out daarvan</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Verhoog beide. Meraki raadt met Azure MFA 300 seconden op de server aan.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Een bevestiging binnen de tijd die server en directory wachten.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: eigenschappen van de verbinding &gt; Beveiliging; RADIUS: netwerkbeleid van NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Sta “Niet-versleuteld wachtwoord (PAP)” op beide toe.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>Het logboek van de RADIUS-server</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; de L2TP-server &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Kopieer de sleutel opnieuw naar de client.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; de L2TP-server: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi biedt geen keuze uit afzonderlijke versleutelingsmethoden. Schakel Weak Ciphers in, dat ook oudere toestaat, en werk de gateway bij.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>UniFi-gateways, zoals gedocumenteerd in 2026</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>De router vóór de UniFi-gateway</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Geef de gateway een openbaar adres, wat Ubiquiti aanbeveelt, of stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Stuur UDP 500 en UDP 4500 door naar de gateway. Een openbaar adres voor de gateway is beter: Ubiquiti waarschuwt voor problemen achter NAT, zelfs met doorgestuurde poorten.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Schakel de L2TP-server in, of maak die.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; de L2TP-server &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Stel het wachtwoord van de gebruiker opnieuw in. Sta op Windows MS-CHAP v2 voor de verbinding toe: UniFi vereist dat.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; de L2TP-server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Kies een groter subnet; UniFi maakt zelf een /24.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: eigenschappen van de verbinding &gt; Beveiliging</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Sta daar “Microsoft CHAP versie 2 (MS-CHAP v2)” toe.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2 toegestaan in de eigenschappen van de Windows-verbinding.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Voer het secret opnieuw in.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Stel hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in het profiel “default” in, dat de L2TP-server gebruikt.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>De router vóór deze</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Geef deze router een openbaar adres, of stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>De router vóór deze; hier: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Laat UDP 500 en UDP 4500 binnen, en stuur beide door.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Stel auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in de proposal “default” in, die de L2TP-server gebruikt.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Stel enabled=yes in, en laat UDP 1701 na IPsec binnen.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) met topic l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Een L2TP-service die UDP 1701 binnen IPsec beantwoordt. De regel zegt dat L2TP van een client is aangekomen.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; met RADIUS die server</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Stel het wachtwoord opnieuw in.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) met topics l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Vergroot de adresgroep.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Voeg mschap2 toe, of de methode die de client gebruikt.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Stel caller-id-type=number in waar meerdere clients één openbaar adres delen.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Een server die twee clients achter één openbaar adres uit elkaar houdt.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Gebruik de peer die de L2TP-server maakt (exchange-mode=main-l2tp), of stel exchange-mode=main in.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1-hoofdmodus.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Voer het shared secret opnieuw in, en controleer of WAN GroupVPN is ingeschakeld.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Stel Group 14, AES-256 en SHA1 in, of Group 2, 3DES en SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>De router vóór de server</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Geef de server een openbaar adres, of stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 en later</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); de router vóór de SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Vink het aan, en stuur UDP 500 en UDP 4500 door naar de SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Het logboek, categorie VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Stel Protocol ESP, Encryption AES-128 of 3DES, Authentication SHA1 in, en schakel “Enable Perfect Forward Secrecy” uit.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Het logboek, categorie VPN &gt; VPN IKE (gebeurtenis 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP met AES-128 of 3DES en SHA-1, transportmodus, geen PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Schakel het in, kies dan Configure en geef het adressen en een gebruikersgroep.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; de lokale gebruikers, of de RADIUS- of LDAP-server</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Stel het wachtwoord opnieuw in, en plaats de gebruiker in die groep.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>niet vermeld door de bron</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Het logboek, categorie VPN &gt; L2TP Server (gebeurtenissen 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Vergroot het bereik van Start IP tot End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Voeg het protocol dat de client gebruikt toe aan de geselecteerde.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>De groepen en de VPN-toegang van de gebruiker</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Sta de gebruiker toe.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Het logboek, categorie Users &gt; Authentication Access (gebeurtenis 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>De RADIUS- of LDAP-server</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Controleer of die antwoordt.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Het logboek, categorie Users &gt; Radius Authentication (gebeurtenissen 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; de tunnel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Voer de vooraf gedeelde sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Stel proposal aes256-sha1 3des-sha1 en dhgrp 14 2 in. Van wat de wizard instelt, heeft Windows alleen 3des-sha1 met dhgrp 2: zonder dat kan Windows geen verbinding maken.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista en later als client</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>De router vóór de FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Stuur UDP 500 en UDP 4500 door naar de FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 en UDP 4500 doorgestuurd naar de FortiGate. Een tunnel die door NAT gaat, zegt niet “none”.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Stel proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable in.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Stel status enable in; “diagnose vpn l2tp status” toont wat er draait.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Plaats de gebruiker in die groep en stel het wachtwoord opnieuw in.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; in de wizard: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Vergroot het bereik van sip tot eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Stel net-device enable in: anders kan maar één client achter dezelfde NAT verbinding maken.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Voer de sleutel opnieuw in, in DefaultRAGroup: clients met een vooraf gedeelde sleutel kunnen geen andere groep noemen.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Voeg een beleid toe met pre-share, aes-256, sha en group 14, of 3des, sha en group 2; “crypto ikev1 enable” op de buitenste interface.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; de router vóór de ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Stel “crypto isakmp nat-traversal 20” in, en stuur UDP 500 en UDP 4500 door.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Voeg een transform set esp-aes esp-sha-hmac (of esp-3des esp-sha-hmac) met “mode transport” toe aan de dynamic map; levensduren van ten minste 300 seconden.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Voeg l2tp-ipsec toe.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Stel het wachtwoord opnieuw in. LOCAL en RADIUS kunnen MS-CHAP; LDAP, NT en Kerberos alleen PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Vergroot de adresgroep; verhoog vpn-simultaneous-logins van het groepsbeleid.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Stel de methode in die de client gebruikt en die de AAA-server kan.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Schakel IKEv1 in op de buitenste interface: L2TP over IPsec werkt niet met IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Voer de sleutel opnieuw in, voor peers met elk adres.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Voeg een beleid toe met pre-share, aes 256, sha en group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Voeg een transform set esp-aes esp-sha-hmac met “mode transport” toe aan de dynamic map, zonder “set pfs”.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Stel ze in; “show vpdn tunnel” geeft een lijst van wat is aangekomen.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Stel het wachtwoord opnieuw in, in de lijst die “ppp authentication” van de virtual template noemt.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Stel “ppp authentication ms-chap-v2” in, of de methode die de client gebruikt.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Stel de sleutel opnieuw in. De Identifier ervan moet “allusers” zijn.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 van Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Stel AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main in.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>De router vóór pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Geef pfSense een openbaar adres, of stel de registerwaarde in op elke Windows-client. De handleiding waarschuwt dat Windows-clients achter NAT hoogstwaarschijnlijk geen verbinding kunnen maken, en verwijst naar IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; de router vóór pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Stel NAT Traversal in op Auto, en stuur UDP 500 en UDP 4500 door.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 van Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Stel Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off in.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Schakel het in op WAN, en voeg op het tabblad IPsec een regel toe die UDP 1701 doorlaat naar het WAN-adres.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 en later</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; met RADIUS die server</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Verhoog het aantal gebruikers en vergroot het bereik.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Kies hetzelfde als in de eigenschappen van de Windows-verbinding (de handleiding gebruikt CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Gebruik de mobiele fase 1 met de sleutel voor “allusers”.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Een server die het eigen, vaak private, IPv4-adres van de client als identiteit ervan accepteert.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Voer de sleutel opnieuw in.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ in de map van de server (niets noemt de sleutel: de client wordt 10 seconden na zijn IKE SA verwijderd, die nooit tot stand is gekomen)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Geen instelling: de versleutelingsmethoden van IPsec kunnen niet worden gekozen</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Werk de server bij: een actuele accepteert AES-256 met SHA-1 en MODP-2048, die Windows aanbiedt.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ in de map van de server</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Stuur UDP 500 en UDP 4500 door naar de server.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 en UDP 4500 doorgestuurd naar de server. De regel verschijnt zodra een client op UDP 4500 is aangekomen; zonder de regel is daar niets aangekomen.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Werk de server bij.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Vink het selectievakje aan.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Een L2TP-service die UDP 1701 binnen IPsec beantwoordt. De regel staat in het logboek van een service die draait.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Stel het wachtwoord opnieuw in. De naam heeft misschien de hub erachter nodig: user@hub; de standaardhub staat in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ van de virtuele hub</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Vergroot het bereik van de virtuele DHCP-server, of controleer de DHCP-server in het netwerk van de virtuele hub.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Sta toegang toe in het beveiligingsbeleid van de gebruiker of de groep.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Geen instelling: de server accepteert PAP en MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Sta PAP of MS-CHAPv2 toe op de client.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Voer de sleutel opnieuw in en kies Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Werk DSM en het pakket VPN Server bij.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>De router vóór de NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Een NAS staat bijna altijd achter NAT: stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>De router vóór de NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Stuur UDP 500 en UDP 4500 door naar de NAS en sta beide toe in de firewall ervan. UDP 1701 hoeft niet te worden doorgestuurd.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Laat het voor Windows uit. Er is hiervoor geen andere instelling: werk DSM en het pakket VPN Server bij.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Vink het selectievakje aan, en sta UDP 1701 toe in de firewall van de NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Stel het wachtwoord van het DSM-account opnieuw in, vink er onder Privilege L2TP/IPSec voor aan, en gebruik MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Verhoog beide maxima.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; of in het profiel: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Voer de sleutel opnieuw in en kies OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Sta daar High (ESP) toe: Medium is AH, dat Windows niet aanbiedt.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, en het tabblad Bind to WAN ervan</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Vink het aan, voor de WAN die clients bereiken. Stel in het profiel van de gebruiker “L2TP with IPsec Policy” in op Must of Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Schakel het account in en stel het wachtwoord ervan opnieuw in, van maximaal 19 tekens.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Kies een subnet waarvan de DHCP-adresgroep nog adressen heeft.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Vergelijk het secret met dat van de client, en controleer of de id’s ervan passen bij een peer met elk adres; dan “swanctl --load-creds” of “ipsec rereadsecrets”.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (met ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Voeg aes256-sha1-modp2048 toe (en 3des-sha1-modp2048 voor oude clients).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>De server staat achter NAT, of “encap = yes” doet het zo lijken: geef hem een openbaar adres en stel “encap = no” in, of stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Stel esp_proposals in op aes128-sha1,aes256-sha1,3des-sha1 zonder een DH-groep, mode op transport, local_ts op dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Start xl2tpd; laat UDP 1701 na IPsec binnen, op het adres dat clients gebruiken.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd van xl2tpd); met RADIUS de eigen lijst daarvan</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Corrigeer daar naam en wachtwoord.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd, of het systeemlogboek</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Vergroot “ip range”.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Het pppoptfile van xl2tpd (vaak /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Vereis hetzelfde protocol als de client en sta het toe: require-mschap-v2 voor MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>ESP van de kernel; in een container die van de host ervan</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Geef de kernel, of de container, ESP in transportmodus.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Een kernel met ESP in transportmodus.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Stel beide in op psk, of geef clients een certificaat.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Vooraf gedeelde sleutel als verificatiemethode, of een certificaat voor de computer.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Stel het in op %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Stel version in op 0 of 1 voor L2TP-clients (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Voeg een verbinding met version 0 of 1 toe voor peers met elk adres.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Een verbinding met een vooraf gedeelde sleutel voor peers met elk adres.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>RADIUS-server van de plug-in radius.so van pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Vergelijk de PSK met die van de client, voor %any; start dan de service ipsec opnieuw.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Voeg aes256-sha1;modp2048 toe aan ike=. Waar de crypto policy van het systeem SHA-1 verbiedt, staat u die voor deze server toe.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>De server staat achter NAT: geef hem een openbaar adres, of stel de registerwaarde in op elke Windows-client.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure of /var/log/auth.log (met plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Doorsturen van poorten op de router vóór de server; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Stel phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no in.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Voeg een verbinding met authby=secret toe, of geef clients een certificaat.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Stel ikev1-policy=accept in: de standaardwaarde van versie 5 is drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Voeg een verbinding met authby=secret en right=%any toe, en laad die (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Start xl2tpd; laat UDP 1701 na IPsec binnen.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; met RADIUS de eigen lijst daarvan</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Het pppoptfile (vaak /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Stel het secret opnieuw in en voer commit uit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Zonder een group accepteert VyOS alleen aes256-sha1-modp1024 en 3des-sha1-modp1024, waarvan Windows de tweede heeft. Geef een group op met aes256, sha1 en dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>De firewall van de buitenste interface; de router vóór VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Sta UDP 500, ESP en UDP 4500 toe op de buitenste interface, en UDP 1701 met “ipsec match-ipsec”.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Zonder een group accepteert VyOS alleen aes256-sha1 en 3des-sha1. Geef een group op met aes128, sha1 en zonder PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Stel outside-address in, en sta UDP 1701 met “ipsec match-ipsec” toe op de buitenste interface.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Stel het wachtwoord opnieuw in en voer commit uit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Vergroot het bereik of noem een volgende adresgroep.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Stel mschap-v2 in, of de methode die de client gebruikt.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Controleer alstublieft het doorsturen van poorten op de router vóór %1: UDP 500 en UDP 4500 moeten allebei naar de VPN-server leiden en naar geen ander apparaat.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Forwarding rules”; als de MX zelf de server is, mag geen van beide poorten worden doorgestuurd.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 accepteert geen van de methoden die Windows voor L2TP/IPsec aanbiedt: AES-256 met SHA-1 en ECP-384, AES-128 met SHA-1 en ECP-256, AES-256 met SHA-1 en MODP-2048, 3DES met SHA-1 en MODP-2048 of MODP-1024. Sta er alstublieft een van toe.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: “aes256-sha1-modp2048”. Het logboek ervan zegt: strongSwan “no proposal found”, libreswan “no acceptable Oakley Transform”, MikroTik “no suitable proposal found”.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 meldt zelf dat er geen service op UDP 500 luistert. Start alstublieft de IPsec-service ervan.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: “systemctl status strongswan”; libreswan: “ipsec status”; Windows: de service “Routering en RAS”.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 beantwoordt IKEv2 maar niet IKEv1, dat L2TP/IPsec nodig heeft. Sta alstublieft IKEv1 toe voor L2TP-clients, of stuur ons de instellingen voor een verbinding van het type IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: “ikev1-policy=accept”; strongSwan: “version = 1”.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 wijst alles af wat wij aanbieden. Controleer alstublieft of een verbinding voor L2TP-clients vanaf elk adres is ingericht en geladen (IPv6 heeft een aparte verbinding nodig).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Het logboek ervan zegt: strongSwan “no IKE config found”; libreswan “no connection has been authorized”.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Stuur ons alstublieft de vooraf gedeelde sleutel van %1 opnieuw op een veilige manier, en laat ons weten of die is gewijzigd. Het logboek van de server toont onze pogingen.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: “could not decrypt payloads”; libreswan: “mismatch of preshared secrets”; FortiGate: “probable pre-shared secret mismatch”; MikroTik: “parsing packet failed, possible cause: wrong password”.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 wijst de IKE-identiteit van deze computer af: Windows gebruikt zijn eigen interne adres als identiteit. Accepteer alstublieft elke identiteit van L2TP-clients.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan en libreswan: “rightid=%any”.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 accepteert de sleutel maar wijst af wat Windows voor de gegevens (snelle modus) voorstelt: ESP met AES-128 of 3DES en SHA-1, transportmodus, geen PFS, UDP 1701. Sta dat alstublieft toe.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”, “type=transport”, “leftprotoport=17/1701”.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Meerdere Windows-computers achter één adres kunnen niet tegelijk verbinding maken met %1. Laat de server ze alstublieft onderscheiden.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: de plug-in connmark; andere Linux-servers: een ander protocol dan L2TP, omdat ze allemaal UDP 1701 binnenin gebruiken.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec naar %1 is er, maar daarbinnen antwoordt niets op L2TP (UDP 1701). Controleer alstublieft of de L2TP-service draait, en of de eigen firewall van de server UDP 1701 na IPsec toestaat.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>Op Linux is dit xl2tpd; op Windows “Routering en RAS” met meer dan 0 L2TP-poorten.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Welke server is het?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Op %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Er bestaat geen product “%1”. Er zijn: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Er bestaat geen oorzaak “%1”.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>De tabel bevat hierover niets.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>De server is %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>De server is een van: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Het product wordt opengelaten.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Gebruik --identify FILE, of --product en --cause, en geen andere argumenten.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Als u weet welk product de server is, voeg dan “--answer server-product=ID” toe aan “fix789ctl report”: het verzoek aan de beheerder ervan noemt dan de menu’s ervan en de regels van het logboek. “fix789ctl servers” geeft er een lijst van.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Deze server kan ook OpenVPN aanbieden, dat TCP kan gebruiken. Dat kost een clientprogramma op elke computer.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Deze server kan ook IKEv2 aanbieden, dat in Windows is ingebouwd. Dat kost een certificaat op de server.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server kan ook SSTP via TCP 443 aanbieden, dat in Windows is ingebouwd. Dat kost een certificaat op de server.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server kan ook SSTP via TCP 443 aanbieden, dat in Windows is ingebouwd. Dat kost een certificaat op de server.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS kan ook SSTP via TCP 443 aanbieden, dat in Windows is ingebouwd. Dat kost een certificaat op de router.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Een Cisco Meraki MX kan naast L2TP ook AnyConnect (Cisco Secure Client) via poort 443 aanbieden. Dat kost licenties en een clientprogramma op elke computer.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Een Cisco ASA kan ook AnyConnect (Cisco Secure Client) via poort 443 aanbieden. Dat kost een clientprogramma op elke computer.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS kan ook OpenConnect via poort 443 aanbieden. Dat kost een clientprogramma op elke computer.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Zolang dit netwerk deze poorten blokkeert, mislukt IKEv2 hier ook: dat gebruikt dezelfde. Een VPN via TCP 443 (SSTP, OpenVPN, of de client van de maker van de server) komt meestal door.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Poort 1701 op een router openen verandert niets: L2TP reist binnen IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>De oplossing op de server komt eerst. Voor nieuwe plannen: Microsoft heeft L2TP voor toekomstige versies van Windows Server als verouderd (deprecated) aangemerkt.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Sinds versie 5 negeert libreswan IKEv1, tenzij “ikev1-policy=accept” is ingesteld; het logboek ervan zegt “ignoring IKEv1 packet as global policy is set to silently drop”.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Upgrades nemen oude methoden weg: libreswan heeft MODP-1024 sinds 3.30 uit staan, en de crypto policy van RHEL 9 en verwante systemen schakelt SHA-1 uit. Het logboek zegt “no acceptable Oakley Transform” (libreswan) of “no proposal found” (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>De crypto policy van RHEL 9 en verwante systemen schakelt SHA-1 uit, die Windows hier nodig heeft, hoewel de configuratie van de server niet is veranderd.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Na een nieuwe kernel of een verhuizing naar een container kan ESP ontbreken; het logboek zegt “Add SA” met “errno 2” of “errno 93” (libreswan), of “unable to install inbound and outbound IPsec SA (SAD) in kernel” (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Is dit protocol nog geschikt?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Het eigen apparaat of de eigen verbinding van Windows is niet ingesteld zoals Windows verwacht (fout %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>De twee kanten konden het tijdens de aanmelding niet eens worden over instellingen (fout %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>De verbinding was te lang inactief en is daarom beëindigd (fout %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>De verbinding is verloren gegaan (fout %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>De verbinding is beëindigd omdat de gebruiker zich bij Windows heeft afgemeld (fout %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>De verbinding is beëindigd omdat de computer in de slaapstand ging (fout %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>De poging is op deze computer geannuleerd (fout %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Controleer opnieuw als beheerder direct na de volgende poging van Windows: dan is bekend welk certificaat Windows heeft gebruikt. Vraag degene die de VPN-server beheert wat het logboek ervan over die poging zegt.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Voer de vooraf gedeelde sleutel hier in, zodat onze eigen onderhandeling tot het einde kan doorgaan. Verbreek daarna deze VPN op de andere computers hier, en laat Windows zijn verbinding opnieuw proberen.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Maak vanaf een andere computer verbinding met dezelfde gebruikersnaam. Als dat werkt, verwijder dan hier “WAN Miniport (IP)”, “(IPv6)” en “(L2TP)” in Apparaatbeheer, zoek naar gewijzigde apparaten, en laat Windows het opnieuw proberen.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Controleer welke VPN-verbinding is geprobeerd, en of het type ervan L2TP/IPsec is.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Laat Windows zijn verbinding opnieuw proberen. Als die op dezelfde manier eindigt, noteer dan hoelang het duurt, en probeer het vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows maakte verbinding, en verloor die na %1 s (fout %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Laat Windows opnieuw verbinding maken. Als die op dezelfde manier wordt afgebroken, noteer dan hoelang ze duurt, en probeer het vanaf een ander netwerk.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Er is geen sleutel opgegeven, dus de sleutel, de gebruikersnaam en het wachtwoord zijn niet geprobeerd.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Onze eigen aanmelding werkt. Geef de Windows-verbinding dezelfde gebruikersnaam en hetzelfde wachtwoord, sta onder “Beveiliging” “Microsoft CHAP versie 2” toe, en kies daar “Versleuteling vereist”.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>De server accepteert de sleutel niet zoals u die hebt getypt, maar heeft zojuist de sleutel geaccepteerd die Windows bewaart.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Anderen kunnen dit programma wijzigen, dus het wordt niet als beheerder uitgevoerd. Installeer het met het installatieprogramma, en probeer het dan opnieuw. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>De map waarin dit programma zijn wijzigingen aan de computer vastlegt, is door een ander account gemaakt, of anderen kunnen erin schrijven. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Deze computer heeft aangeboden wat de eigen IPsec-parameters van de verbinding aangeven (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>De server accepteert wat Windows zonder deze parameters aanbiedt: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>De server accepteert de eigen IPsec-parameters van de verbinding niet, maar wel wat Windows zonder die parameters aanbiedt.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows heeft zijn eigen poging beëindigd en geeft geen reden (fout %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows heeft een naam, een wachtwoord of een ander antwoord van u nodig om verbinding te maken (fout %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Een certificaat van de verbinding is ingetrokken (fout %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows kon niet controleren of een certificaat is ingetrokken (fout %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Een certificaat van de verbinding is vandaag niet geldig (fout %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows vertrouwt de verlener van een certificaat niet (fout %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows kan nog steeds geen verbinding maken wanneer de server door de filters van deze computer wordt gelaten (fout %1). Een programma dat pakketten inspecteert, of een filter met dezelfde prioriteit, kan het nog tegenhouden.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Sta UDP 500, UDP 4500, UDP 1701 en ESP naar de server toe in het beveiligingsprogramma van deze computer, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows kan nog steeds geen verbinding maken wanneer de firewall elk pakket van de server doorlaat (fout %1). Een beveiligingsregel voor verbindingen, of een programma dat pakketten inspecteert, kan het nog tegenhouden.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows maakt verbinding wanneer de firewall elk pakket van de server doorlaat, en anders niet (fout %1). Iets in de firewall van deze computer houdt de VPN tegen.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>Windows en de server hebben bij de laatste poging van Windows elkaars sleutel of certificaat geaccepteerd. De poging mislukte bij de volgende stap, IPsec voor de gegevens (fout %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Voor de gegevens (snelle modus) accepteert de server de eigen IPsec-parameters van de verbinding niet, maar wel wat Windows zonder die parameters aanbiedt.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>De service “Base Filtering Engine” is niet actief, dus Windows legt niet vast welke pakketten worden weggegooid.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Het Windows-apparaat voor L2TP wordt ingeschakeld, of uit- en weer ingeschakeld. Alleen als het dan niet werkt, verwijdert Windows het en zoekt het opnieuw; sommige versies van Windows vinden het pas na opnieuw opstarten. Andere VPN-verbindingen worden kort onderbroken.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Vraag degene die voor deze computer zorgt of er voor deze VPN een IPsec-beleid is gemaakt: dat zou het eigen beleid van Windows vervangen.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows beschermt deze service: een wijziging van het opstarttype ervan wordt van kracht de volgende keer dat opnieuw wordt opgestart. Als Windows de wijziging weigert, kan alleen degene die voor deze computer zorgt die aanbrengen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>“%1” is ingeschakeld, maar Windows is sindsdien niet opnieuw opgestart.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Deze services worden gestart of gestopt: %1. Het is niet bekend hoelang dat al duurt. Controleer over enkele minuten opnieuw; als er dan niets is veranderd, start deze computer dan opnieuw op.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>De verbinding “%1” is ingesteld op VPN-typen die nooit L2TP/IPsec gebruiken.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Dit programma kan deze parameters niet lezen, dus het kan niet zeggen wat Windows aanbiedt.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Dit programma heeft de server deze parameters niet aangeboden (%1), dus het kan niet zeggen of de server accepteert wat Windows aanbiedt.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>De verbinding heeft eigen IPsec-parameters: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Deze computer heeft de server deze aangeboden in plaats van wat Windows standaard aanbiedt. Microsoft documenteert dat ze voor L2TP gelden; wat Windows ermee verzendt, is niet gemeten.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>De server accepteert de eigen IPsec-parameters van de verbinding.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Vraag degene die voor deze computer zorgt welke IPsec-parameters de VPN-server nodig heeft (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows zegt niet hoe de verbinding “%1” is ingericht. Controleer opnieuw. Als Windows het nog steeds niet zegt, controleer dan als de gebruiker die haar heeft ingericht.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>De verbinding “%1” heeft een lijst met VPN-typen, en het is niet bekend of L2TP/IPsec daarbij hoort. Selecteer “L2TP/IPsec met vooraf gedeelde sleutel” in de instellingen ervan, en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows heeft de verbinding niet geprobeerd: er zijn geen gebruikersnaam en wachtwoord bij opgeslagen, en zonder die zou Windows de server uw eigen aanmelding aanbieden. Maak één keer verbinding vanuit de VPN-instellingen van Windows, en controleer opnieuw: het logboek laat dan zien hoe dat is gegaan.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>De tweede poging, langs de filters van deze computer, was niet binnen een minuut klaar.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>De poging waarbij de firewall voor deze server alles doorlaat, was niet binnen een minuut klaar.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Er is geen poging gedaan waarbij de firewall voor deze server alles doorlaat.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows legt vast hoever zijn sleuteluitwisseling is gekomen, maar alleen een beheerder mag dat lezen. Controleer opnieuw als beheerder direct na de volgende poging van Windows: dat kan bewijzen dat de opgeslagen sleutel anders is, of dat de router maar één computer doorlaat.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Het beleid van een organisatie laat de firewall alles blokkeren wat geen regel toestaat.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>De firewallregel “%1” komt van het beleid van een organisatie, dat die opnieuw maakt.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>De service “Base Filtering Engine” is niet actief, en zonder die service is Windows Firewall ook niet actief.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Het reparatieprogramma kon niet worden gestart. Er is niets gewijzigd. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Het reparatieprogramma is geëindigd met afsluitcode %1 en heeft geen resultaat achtergelaten. “fix789ctl history” toont wat er is gewijzigd.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Het is gedaan, maar het rapport van het reparatieprogramma kon niet worden gelezen. “fix789ctl history” toont wat er is gewijzigd.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>De beheerder heeft geen toestemming gegeven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>De map overnemen? Wat erin staat, blijft, in een map met een andere naam. Als u dat niet doet, kan Fix789 deze computer niet repareren. Typ y voor ja.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Het reparatieprogramma is zonder de rechten van een beheerder gestart. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Anderen kunnen de map van dit programma wijzigen, dus het reparatieprogramma is geëindigd. Installeer het met het installatieprogramma, en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows heeft het reparatieprogramma zich niet laten voorbereiden. Start Windows opnieuw op, en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Een bestand van het reparatieprogramma ontbreekt of is beschadigd. Installeer dit programma opnieuw met het installatieprogramma. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>De map waarin dit programma zijn wijzigingen vastlegt, is door een ander account gemaakt, of anderen kunnen erin schrijven. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>De map waarin dit programma zijn wijzigingen vastlegt, kon niet worden gemaakt of geopend. Start Windows opnieuw op, en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>De naam van de map kon niet worden gewijzigd: misschien heeft een programma er een bestand in geopend. Start Windows opnieuw op, en probeer het dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Ongedaan gemaakt. Alles is zoals het vóór deze reparaties was.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>De map waarin dit programma zijn wijzigingen aan de computer vastlegt, kan niet worden gelezen. Start Windows opnieuw op, en probeer het dan opnieuw. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>De standaardinvoer was geen Unicode. Die is gelezen in codetabel %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>De standaardinvoer bevat “?”. Windows PowerShell verzendt dat in plaats van tekens zoals “ä”. Als er een ander teken hoort te staan, typ het geheim dan, of voer eerst “$OutputEncoding = [Text.Encoding]::UTF8” uit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>“%1” is geen waarde van “CustomIPSecPolicies” die dit programma kan lezen.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off laat maximaal een minuut lang alle pakketten van en naar de server langs elk filter. Voeg --yes toe om te bevestigen.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows probeert zijn eigen verbinding, en geen filter houdt de pakketten van de server tegen.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>De eigen instellingen van een persoon worden niet gewijzigd door een programma dat als administrator wordt uitgevoerd. Start het zonder de rechten van een beheerder. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>“selftest” heeft geen argumenten.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>De laatste poging van Windows gebruikte %1, niet L2TP/IPsec, dus die laat niets zien over de vooraf gedeelde sleutel.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>De eigen gegevens van Windows over zijn laatste poging spreken elkaar tegen: volgens het ene gegeven hadden Windows en de server elkaars sleutel of certificaat geaccepteerd; volgens het andere niet. Daarom wordt geen van beide als bewijs gebruikt.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>De service voor de sleuteluitwisseling weer inschakelen</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>De IPsec-service weer inschakelen</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>De VPN-service van Windows weer inschakelen</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Het L2TP-stuurprogramma weer inschakelen</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>De filterservice van Windows weer inschakelen</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>De service “%1” weer inschakelen</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Het Windows-apparaat voor L2TP weer laten werken</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>VPN-servers achter een router (NAT) toestaan</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>De waarde voor VPN-servers achter een router (NAT) als getal schrijven</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>De waarde voor VPN-servers achter een router (NAT) plaatsen waar Windows die leest</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Windows L2TP weer met IPsec laten beveiligen</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>De beschadigde VPN-verbinding verwijderen</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>De VPN-verbinding instellen op L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>De VPN-verbinding instellen op een vooraf gedeelde sleutel</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>De VPN-verbinding de IPsec-parameters van Windows geven</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>De VPN-verbinding kopiëren, met de sleutel die u hebt getypt</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>De VPN-verbinding kopiëren, met de sleutel ontdaan van wat er niet bij hoort</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>De opgeslagen gebruikersnaam en het opgeslagen wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>De VPN door Windows Firewall naar buiten laten</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>L2TP door Windows Firewall naar buiten laten, binnen de tunnel</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Windows opnieuw naar het adres van de server laten vragen</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>De VPN-server op deze computer het vernieuwde certificaat geven</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>De VPN-server op deze computer zijn eigen certificaat teruggeven</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>De gebruikersnaam en het wachtwoord die u hebt getypt opslaan, in plaats van de oude</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>thuis of kantoor</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>winkel</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>school of campus</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>gastnetwerk van een organisatie</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>hotel of coworkingruimte</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Tijdstip van deze controle: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows kan geen verbinding maken sinds: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Plaats: netwerk “%1” (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Plaats: netwerk “%1”</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Plaats: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Openbaar adres: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Gebruikersnaam: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Waar en wanneer:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>werkt</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Vastgelegde computer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wifi of kabel</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall van de locatie</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Van %1 naar %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>Op deze computer is niets gecontroleerd.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Er zijn op deze computer geen problemen gevonden.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Via dit pad zijn antwoorden van de server aangekomen.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>De server antwoordt.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>De server is bereikbaar.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Via dit pad is geen antwoord aangekomen.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Mogelijk: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Niet bekend zolang het pad ervoor gesloten is.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>Over dit deel van het pad is niets bekend.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>Met de server is geen contact gemaakt.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat er is gezien</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Gecontroleerd met Fix789 %1 op %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Zo maakt u dit ongedaan:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Niets door Fix789, of alles is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Het pad naar de server</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat er is gewijzigd</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Berichten die u kunt verzenden</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Oplossing: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Controles: %1. “--verbose” toont de rest.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Verholpen: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Probleem: L2TP/IPsec-VPN. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Probleem: L2TP/IPsec-VPN naar %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Sinds: %1 (UTC), de eerste mislukte poging van Windows nadat het voor het laatst verbonden was, %2.</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Sinds: %1 (UTC), de oudste mislukte poging in het logboek van Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, onderbroken)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Gewijzigd: niets door Fix789, of alles is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Ongedaan maken: er is niets dat ongedaan kan worden gemaakt.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Dossier: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>“%1” is geen keuze voor kleuren: auto, always of never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Kies één indeling: text, man, bash, zsh of powershell. Alleen text geldt voor één opdracht.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Er bestaat geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Noem één opdracht.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Aanwezig op deze computer: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Kies één indeling voor het rapport: text, html, json of ticket. Noem alleen met --output een bestand.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Bedoelde u “%1”?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Dit is de draagbare kopie van Fix789: die vindt de oorzaak en wijzigt niets. Installeer Fix789 met het installatieprogramma om te repareren. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Meraki-dashboard: %1 van %2 aanvragen</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>ESP zelf is hier geblokkeerd. Dat is alleen van belang zonder NAT tussen de client en de server: achter NAT reist ESP binnen UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Een regel blokkeert UDP 1701. Die heeft geen gevolgen voor deze VPN: L2TP reist binnen ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>De server is een appliance van deze organisatie. Een client binnen het netwerk van diezelfde appliance kan de client-VPN ervan niet gebruiken.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Een site-to-site-VPN van deze organisatie leidt naar dezelfde server en gebruikt dezelfde poorten. De ene kan de antwoorden van de andere opvangen.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Totdat een client zich op de aanmeldingspagina heeft aangemeld, blokkeert deze wifi alles.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Het toegangspunt zet adressen om (NAT mode): VLAN-beleid is niet van toepassing, en de appliance ziet het adres van het toegangspunt.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>Het antwoord hangt af van het groepsbeleid van de client. Noem het met --role, of noem de client met --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>De wifi-netwerken konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>“%1” is geen groepsbeleid en geen identity PSK van “%2”.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Deze wifi is uitgeschakeld, dus niets kan er verbinding mee maken.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>De wifi van deze client kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Geen netwerk van de organisatie kon worden gelezen.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Er bestaat geen netwerk “%1”.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>Het dashboard kent de client “%1” niet.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Er bestaat geen wifi “%1”.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Er bestaat geen groepsbeleid of identity PSK “%1”.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Geen wifi en geen appliance kon worden gelezen.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>geen regel: toegestaan</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rij %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkeer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>eerder: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>VPN-verkeer naar %1 in dit Meraki-netwerk</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Zoals gelezen op %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Niets is veranderd sinds de vorige pagina.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Veranderd sinds de vorige pagina:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Wat niet kon worden gelezen</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Stel het beleid van deze client in op “Normal”.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Meld u aan op de aanmeldingspagina van deze wifi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Voeg %1 toe aan de appliance, of corrigeer het VLAN van de wifi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>Laat in rij %1 UDP 500 en UDP 4500 allebei naar de VPN-server leiden. Als de appliance zelf de server is, verwijder dan de rij.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Voeg aan dezelfde lijst met regels een layer 3-regel toe: Allow, protocol UDP, naar %1, poort 500,4500. Op een toegangspunt slaat zo’n regel de layer 7-regels over. Of verwijder layer 7-rij %2.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Verwijder layer 7-rij %1, of maak die enger: een layer 3-regel heft die niet op.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Voeg een rij toe boven rij %1: Allow, protocol UDP, naar %2, poort 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 naar %3 wordt geblokkeerd door “%4” (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 naar %3 wordt geblokkeerd door rij %4 (“%5”: %6) in: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>niet leesbaar met deze sleutel</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>niet aanwezig, of niet zichtbaar voor deze sleutel</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>niet gebruikt in dit netwerk</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>het dashboard heeft het niet beantwoord</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>het antwoord is onvolledig of niet zoals gedocumenteerd</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>niet in de vastlegging</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Aanmeldingspagina</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>SSID-firewall</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Groepsbeleid</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>VLAN-pad</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>MX-regels</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>De MX van de server</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegestaan</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Verschilt in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Niets wat de VPN nodig heeft, is veranderd sinds dit is bewaard.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Veranderd sinds dit is bewaard:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Deze computer is bewaard zoals die nu is. “fix789ctl baseline” zal zeggen wat er is veranderd.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Gebruik “baseline --keep”, of “baseline” om te vergelijken.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Er is nog niets bewaard. Voer “fix789ctl baseline --keep” uit terwijl de VPN werkt.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base moet een getal van 0 tot %1 zijn.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Er bestaat geen argument “%1”.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Noem de VPN-server met --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>“%1” is geen naam of adres van een server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>“%1” is geen hardwareadres.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Noem een client of een rol, niet allebei.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Een vastgelegde organisatie heeft geen sleutel en geen dashboard nodig, en is al opgeslagen.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>Dit is geen plaats van het Meraki-dashboard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>“%1” is geen adres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>“%1” is geen id van een organisatie.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Een naam is te lang.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Dit is geen API-sleutel van het Meraki-dashboard.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Er volgt %n aanvraag aan het Meraki-dashboard, maximaal 8 per seconde.</numerusform>
            <numerusform>Er volgen %n aanvragen aan het Meraki-dashboard, maximaal 8 per seconde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Het Meraki-dashboard weigert deze API-sleutel.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Het Meraki-dashboard kon niet worden bevraagd. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Deze sleutel ziet meerdere organisaties, of geen. Noem er een met --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>Het bestand “%1” bestaat en is niet zo’n pagina. Het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>In de map heet deze client %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>“site %1” heeft geen optie --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Op deze computer worden geen sleutels vertrouwd. Noem een bestand met openbare sleutels met --trust, of laat een beheerder er een op “%1” plaatsen.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>Niet alleen een beheerder mag naar “%1” schrijven, dus de sleutels ervan tellen niet.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>Het bestand “%1” bevat geen openbare sleutel (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>Het locatiebestand “%1” is niet ondertekend.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>De handtekening van het locatiebestand “%1” is niet van een vertrouwde sleutel, of het bestand is gewijzigd nadat het is ondertekend.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Noem het locatiebestand, en het bestand van de sleutel met --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Er is een nieuwe sleutel gemaakt: “%1” (houd die geheim) en “%1.pub” (geef die aan wie inventariseert).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>Het locatiebestand “%1” is ondertekend.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>Het bestand “%1” is de inventarisatie van een andere locatie, “%2”.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Deze computer zegt niet op welke wifi hij zit. Noem die met --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>niet zoals verwacht: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Elk netwerk van de locatie is bezocht.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Volgende stap: maak verbinding met de wifi “%1”, meld u aan, en voer de inventarisatie opnieuw uit.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Volgende stap: maak verbinding met de wifi “%1” met de rol “%2”, meld u aan, en voer de inventarisatie opnieuw uit.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Noem het locatiebestand met --site, en waar de inventarisatie moet worden bewaard met --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Gezien van %1 tot %2. Locaties: %3. Computers: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... en nog %1; --json geeft ze allemaal.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: %2 rapporten. Geen problemen: %3. Met een bevestigde oorzaak: %4. Niet vastgesteld: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(niet bekend)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%2 keer gerepareerd: %1 Daarna weg: %3. Teruggekomen: %4. Nog steeds aanwezig: %5. Niet opnieuw gecontroleerd: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Noem 1 tot %1 rapporten of mappen.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows kan niet worden gecombineerd met --json of --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>“%1” is geen vorm van rijen: csv of jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Rapporten kunnen niet worden gegroepeerd op “%1”: site, network, product of day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>%1 bestanden of regels kunnen niet worden gebruikt.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Hier zijn geen rapporten.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>Hop 1 is %1, de router van dit netwerk. Die router, of het volgende apparaat, gooit ze weg.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>Hop %1 is %2. Een privéadres hoort bij deze locatie of bij de provider ervan. Die router, of het volgende apparaat, gooit ze weg.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>Hop %1 is %2. Een openbaar adres hoort bij de provider, of bij een netwerk daarachter. Die router, of het volgende apparaat, gooit ze weg.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Probeer de hotspot van een telefoon. Als de VPN daar werkt, zijn de computer en de server in orde, en is het netwerk de oorzaak.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Welke regel is bepalend? “fix789ctl site audit” noemt de rij ervan, als het netwerk met Cisco Meraki wordt beheerd.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>Op een school of campus</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>Het gastnetwerk van een campus laat vaak webpagina’s door en verder niets. Het netwerk voor leden, zoals eduroam, staat meer toe.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Filters voor leerlingen blokkeren hele categorieën verkeer, en “VPN” is daar vaak een van (layer 7-regels).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Een apparaat dat vorig semester is geregistreerd, is zijn rol kwijt, of krijgt die pas minuten nadat het verbinding heeft gemaakt.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Maak verbinding met het netwerk voor leden in plaats van met het gastnetwerk, en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Controleer vijf minuten na het verbinden opnieuw: een rol die laat wordt toegekend, laat de VPN dan door.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Vraag de IT-servicedesk om UDP 500 en UDP 4500 naar de VPN-server voor deze rol toe te staan. Noem het gebouw, de wifi en de tijd.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>In een winkel</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>De wifi voor klanten is gemaakt voor webpagina’s: de regels ervan gooien UDP 500 en UDP 4500 weg, hoewel het web werkt.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Kassa’s en personeel maken met verschillende sleutels verbinding met dezelfde wifi (IPSK, EasyPSK). De sleutel van de verkeerde rol leidt naar het verkeerde VLAN.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Apparatuur is vervangen, en de regel die de VPN doorliet, is niet naar de nieuwe overgenomen.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Open een willekeurige webpagina: is de aanmeldingspagina van de wifi er, of is die er weer?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Vergelijk twee sleutels van dezelfde wifi met “fix789ctl site survey”: werkt de VPN met maar een van beide?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Vraag het hoofdkantoor of de dienstverlener ervan, want het personeel kan het netwerk niet wijzigen. Noem het nummer van de winkel, de wifi, de rol en de tijd.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Als gast van een bedrijf</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>Het gastnetwerk houdt gasten weg van de eigen adressen van het bedrijf. Een VPN-server binnen het bedrijf is van daaruit niet bereikbaar.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Een groepsbeleid per apparaattype behandelt Windows-computers anders dan telefoons.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Al het verkeer van de locatie gaat via een hub van het bedrijf (full tunnel), waar andere regels bepalend zijn.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Leidt de naam van de server naar een adres binnen het bedrijf? Vraag dan naar het openbare adres ervan.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Bereikt een ander apparaat de server via dezelfde wifi? Dan behandelt een beleid deze computer anders.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Vraag uw gastheer of de receptie om dit aan de IT-afdeling door te geven: welk groepsbeleid deze computer krijgt, en het verzoek om daarin UDP 500 en UDP 4500 toe te staan.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>In een hotel, café of trein</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>De aanmelding geldt voor een aantal uren of voor één apparaat. Daarna is de aanmeldingspagina terug, en krijgt de VPN geen antwoord.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>Het gratis tarief laat webpagina’s door en verder niets. Een beter tarief staat een VPN toe.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Twee gasten gebruiken dezelfde VPN-server via één openbaar adres, en de server bedient maar een van hen.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Is hier nog iemand met dezelfde VPN verbonden? Vraag die persoon om de verbinding te verbreken, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Staat “Willekeurige hardwareadressen” in de eigenschappen van de wifi op dagelijks wijzigen? Dan wordt er elke dag om de aanmelding gevraagd.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Vraag de receptie om een tarief dat een VPN toestaat, en om het telefoonnummer van de provider.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Deze client heeft verbinding gemaakt met de identity PSK “%1”: de rol van die sleutel telt.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Volgens het dashboard zit deze client in VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>Het groepsbeleid “%1” is aan deze client toegewezen.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wifi “%1”: met de rol “%2” mislukt de VPN, met “%3” werkt die. Waarschijnlijk is deze rol de oorzaak. Controleer nog een keer met elke sleutel.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wifi “%1”: de rol “%2” laat de VPN niet door. Met “%3” werkt die, op dezelfde wifi met dezelfde computer. De rollen leiden naar verschillende netwerken: %4 en %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wifi “%1”: de rol “%2” laat de VPN niet door. Met “%3” werkt die, op dezelfde wifi met dezelfde computer.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>De server antwoordde de hele tijd op UDP 500 en UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Op UDP 500, UDP 4500 of beide is nooit geantwoord. “fix789ctl check” zegt waarom.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Op UDP %1 is nooit geantwoord, en op UDP %2 alleen af en toe. “fix789ctl check” zegt waarom.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>De antwoorden hielden op één poort op terwijl de andere nog antwoordde: iets op het pad blokkeert die poort van tijd tot tijd. Geef de tijdstippen aan degene die het netwerk beheert.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>De antwoorden hielden op beide poorten tegelijk op: de server, of de hele verbinding ernaartoe, was van tijd tot tijd weg. Vergelijk de tijdstippen met het logboek van de server.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>De map “%1” bevat geen vastgelegde antwoorden van een dashboard.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Deze sleutel ziet meerdere organisaties, of geen. Voer de id van een organisatie in.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Gebruik “site audit”, “site survey”, “site sign” of “site playbook”.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Controleer in deze volgorde:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Noem één soort plaats: retail, education, corporate-guest of hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Maak verbinding met de wifi “%1”, meld u aan als erom wordt gevraagd, en druk op Enter.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Maak verbinding met de wifi “%1” met de sleutel van de rol “%2”, meld u aan als erom wordt gevraagd, en druk op Enter.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Met --walk zegt het locatiebestand welke netwerken en rollen u moet bezoeken. Laat --network en --role weg.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>De uren moeten een getal zijn, maximaal %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>De pauze moet een aantal seconden zijn, van %1 tot %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 werd slechts af en toe beantwoord. “fix789ctl check” zegt waarom.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>Het bestand “%1” is de inventarisatie van een andere server, “%2”.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Dit bestand maakt de reparatie zonder Fix789 ongedaan: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Wijzigingen in de instellingen van andere personen zijn in hun eigen mappen vastgelegd:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>De pagina is opgeslagen, en markeert %n wijziging.</numerusform>
            <numerusform>De pagina is opgeslagen, en markeert %n wijzigingen.</numerusform>
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
        <translation>een ander soort tunnel</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>vandaag om %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>gisteren om %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows kan deze verbinding niet lezen</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>vooraf gedeelde sleutel</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificaat</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>voor alle gebruikers</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows heeft geen verbindingspoging vastgelegd.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Laatste poging: verbonden.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Laatste poging: fout %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Laatste poging: verbonden, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Laatste poging: fout %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Webpagina’s komen door.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Webpagina’s komen door, maar iets op het pad leest ze.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Webpagina’s komen niet door totdat u zich aanmeldt.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Webpagina’s komen niet meer door: de aanmelding is verlopen.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Sommige webpagina’s komen door en andere niet.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>De aanmeldingspagina van het netwerk leidt steeds terug naar zichzelf.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Geen enkele webpagina heeft op tijd geantwoord.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Webpagina’s zijn niet getest.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>De VPN-poorten zijn open: de server antwoordt op UDP 500 en 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>De server antwoordt op UDP 500 maar niet op 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>De server antwoordt op UDP 4500 maar niet op 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>De server antwoordt op UDP 500 noch op UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>De VPN-poorten zijn niet getest.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Gevonden problemen: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Niet alles kon worden gecontroleerd</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Hier niet van toepassing</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Geen problemen gevonden</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Het &amp;resultaat tonen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Bezig met stoppen...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>De oorzaak wordt gezocht...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Gestopt. De resultaten tot nu toe zijn bewaard.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Alle controles zijn klaar.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>De onderhandeling, stap voor stap</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>%1 wordt gecontroleerd...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Tot nu toe gevonden</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>Controleren wijzigt niets. Het duurt meestal ongeveer tien seconden.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN-verbinding</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Een andere server...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>De naam of het adres van de VPN-server. Dit is geen Windows-computer, dus vanaf hier kan alleen het pad naar de server worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows toont op deze computer geen VPN-verbinding. Typ de naam of het adres van de server die deze computer moet bereiken. Zonder dit wordt alleen deze computer gecontroleerd, niet het pad naar de server.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>De naam of het adres van de VPN-server. Zonder dit wordt alleen deze computer gecontroleerd, niet het pad naar de server.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Typ eerst de naam of het adres van de VPN-server.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Dit is geen naam of adres van een server. Voorbeelden: %1 of %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Tonen wat u hebt getypt</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Deze sleutel heeft een spatie aan het begin of het einde. Hij wordt geprobeerd zoals hij is, en dan zonder de spatie.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Deze sleutel bevat tekens die alleen lijken op die van een toetsenbord, misschien uit een pdf of een chat. Hij wordt geprobeerd zoals hij is, en dan met de tekens van het toetsenbord.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Deze sleutel heeft spaties aan het begin of het einde, en tekens die alleen lijken op die van een toetsenbord. Hij wordt geprobeerd zoals hij is, en dan zonder deze.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vooraf gedeelde sleutel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>De opgeslagen sleutel gebruiken</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Een sleutel of wachtwoord heeft maximaal 1.024 bytes. Dit is langer; misschien hebt u meer geplakt dan u bedoelde.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Voer de gebruikersnaam en het wachtwoord allebei in, of geen van beide.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>De aanmelding komt na de vooraf gedeelde sleutel. Voer ook de sleutel in.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>De sleutel kan alleen met een server worden geprobeerd. Voer ook de VPN-server in.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>De sleutel is niet opgeslagen. %1 “Uitzoeken waarom” werkt ook zonder.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Voer eerst de VPN-server in: sleutels worden onder de naam daarvan opgeslagen.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>De sleutel die voor deze server is opgeslagen, is ingevuld.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Toevoegen, om ook de aanmelding te testen</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Hiermee kunnen we zeggen of de sleutel klopt. Hij wordt alleen voor deze controle gebruikt.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>In de sleutelopslag van deze computer bewaren</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>De aanmelding wordt één keer geprobeerd. Dit programma slaat de naam of het wachtwoord nooit op.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>De aanmeldingspagina &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Niet meer wachten</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Er wordt op de aanmelding gewacht</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Meld u daar aan. Wij kijken mee en controleren automatisch opnieuw zodra het netwerk u doorlaat.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Er wordt gewacht tot u zich aanmeldt. Daarna controleren we automatisch opnieuw.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Uw browser kon niet worden geopend. Open die zelf en ga naar een willekeurige pagina: daar verschijnt de aanmeldingspagina. Intussen kijken wij mee.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Het netwerk laat u door. Er wordt opnieuw gecontroleerd...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>Het netwerk laat u nog steeds niet door. Open de aanmeldingspagina opnieuw wanneer u klaar bent.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Opslaan...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Afdrukken...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Het verzoek opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>Het verzoek is geopend in uw browser. Druk het van daaruit af.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Uw browser kon niet worden geopend. Sla het verzoek op en druk het bestand af.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;E-mail...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Verzoek aan %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Gekopieerd. Plak het in een e-mail of een chat.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(Het hele verzoek staat op het klembord: plak het hier.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Er kon geen mailprogramma worden geopend. Kopieer het verzoek en plak het in uw mail.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>Het verzoek is geopend in uw mailprogramma. Voer de geadresseerde in en verzend het.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>Het begin is geopend in uw mailprogramma. Het hele verzoek staat op het klembord: plak het daar.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Help, geschiedenis, taal</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Wat wordt er verzonden?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Eerdere controles en reparaties</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Een &amp;dossier openen...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>&amp;Over Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>&amp;Server en plaats onthouden</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>Een hele &amp;locatie (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>Het mislukt nog &amp;steeds</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>De wijzigingen worden van kracht nadat Windows opnieuw is opgestart. Start Windows opnieuw op, open dit programma opnieuw, en ga van daaruit verder.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Probeer de VPN nog één keer in Windows, zodat Windows vastlegt waarom die is mislukt, en kies dan %1. Als er niets nieuws wordt gevonden, ga dan terug naar het begin en voer de vooraf gedeelde sleutel in: dan kunnen we bewijzen of die klopt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Probeer de VPN nog één keer in Windows, zodat Windows vastlegt waarom die is mislukt, en kies dan %1. Als er niets nieuws wordt gevonden, sla dan het rapport op en geef het aan degene die voor de VPN zorgt.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Tonen &amp;wat u kunt verzenden</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Niet teruggezet</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Als het nog steeds mislukt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Start opnieuw op, en maak dan verbinding. Open Fix789 daarna opnieuw om te controleren of het heeft geholpen.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Controleer opnieuw: dan laten we zien wat eraan kan worden gedaan.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Probeer de VPN nu in Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Probeer het opnieuw met de naam en het wachtwoord van een beheerder van deze computer, of vraag degene die ervoor zorgt.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Neem de map over; daarna worden de wijzigingen aangebracht. Windows vraagt twee keer om een beheerder.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Probeer het opnieuw. Als het weer mislukt, geef het rapport dan aan degene die voor deze computer zorgt.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Probeer het opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Geef het rapport aan degene die voor deze computer zorgt.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Controleer opnieuw om te zien hoe het er nu voor staat.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Wanneer ze hebben geantwoord, komt u hier terug en controleert u opnieuw om te zien of het heeft geholpen.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>De &amp;map overnemen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Opnieuw gecontroleerd</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Tickettekst (%1 regels)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>De t&amp;ickettekst kopiëren</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Oefencomputer (vastgelegd). Uw eigen computer wordt niet gecontroleerd en niet gewijzigd.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Vastgelegde computer %1. Uw eigen computer wordt niet gecontroleerd en niet gewijzigd.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Uw wijzigingen</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Fix789 verwijderen</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>Wijzigingen &amp;ongedaan maken en verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>Wijzigingen &amp;behouden en verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 heeft deze wijzigingen in uw eigen instellingen aangebracht. Na verwijdering kan het ze niet meer ongedaan maken.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Wijzigingen worden ongedaan gemaakt...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Niet alle wijzigingen konden ongedaan worden gemaakt, dus Fix789 is niet verwijderd. Probeer het opnieuw of behoud de wijzigingen.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Het verwijderprogramma kon niet worden gestart. Voer de installatie van Fix789 opnieuw uit en verwijder Fix789 daarna.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>De &amp;uitkomst tonen</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Deze &amp;wijzigingen aanbrengen</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Deze oplossing is tijdelijk: een beleid van uw organisatie stelt de oude waarde weer in, meestal binnen twee uur. Voor een blijvende oplossing moeten de beheerders van dat beleid het wijzigen.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Selecteer dit alleen als u het zeker weet.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>De wijziging wordt afgerond. Daarna werken %1 en %2 weer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows brengt wijzigingen aan de hele computer en wijzigingen aan uw eigen account afzonderlijk aan. Breng eerst de ene soort aan, controleer opnieuw, en breng dan de andere aan.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Eén wijziging verhelpt het</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Eén wijziging kan hier worden aangebracht</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Twee wijzigingen verhelpen het</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Twee wijzigingen kunnen hier worden aangebracht</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Drie wijzigingen verhelpen het</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Drie wijzigingen kunnen hier worden aangebracht</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 wijzigingen verhelpen het</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>%1 wijzigingen kunnen hier worden aangebracht</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Alleen de vastgelegde computer wordt gewijzigd.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows vraagt één keer om een beheerder.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Een kopie van wat er nu is, wordt bewaard; %1 zet die precies terug.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>vereist opnieuw opstarten</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>vereist een beheerder</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>%1 van %2 aangebracht.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>Het rapport &amp;kopiëren...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>Het rapport &amp;opslaan...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>Het rapport &amp;afdrukken...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Dossierbestand</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Wat deze computer verlaat</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Dit wordt gekopieerd</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Dit wordt opgeslagen</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Dit wordt afgedrukt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Opslaan...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Afdrukken...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Deze computer wordt vastgelegd...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Deze computer kon niet worden vastgelegd.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Gekopieerd. Plak het in een e-mail of een ticket.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Het rapport is geopend in uw browser. Druk het van daaruit af.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Uw browser kon niet worden geopend. Sla het rapport op en druk het bestand af.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Opnieuw &amp;controleren</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Tonen wat er te &amp;wijzigen is</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Hoe we het weten</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Wie het kan verhelpen</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>U, op deze computer. Elke wijziging wordt getoond voordat die wordt aangebracht.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Ga terug en noem de VPN-server om ook het pad ernaartoe te controleren.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Een van deze</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Zo komt u erachter</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Wacht een minuut, en controleer dan opnieuw.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Een reparatie die op %1 is begonnen, is onderbroken. Maak die ongedaan voordat u iets anders wijzigt.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>Op %1 is een reparatie uitgevoerd. Die kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>Deze reparatie &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Er is ook iets te doen voor anderen.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>Eerst &amp;lezen</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Op dit netwerk</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Het &amp;verzoek tonen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>U kunt dit op deze computer verhelpen.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Voor anderen</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>Het verzoek zegt wat hun wordt gevraagd te doen, en waarom.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Het verzoek &amp;kopiëren</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Wat u nu kunt doen</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Als het nog steeds mislukt</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Controleer opnieuw. De details zeggen wat niet kon worden gecontroleerd.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Dit zou duidelijkheid geven</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>De &amp;sleutel invoeren</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>De vooraf gedeelde sleutel</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Dan weten we of de server hem accepteert.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>De eigen poging van Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows maakt één keer verbinding en verbreekt die weer; wij kijken hoever het komt.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Gewijzigd door Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Dit is voor %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Anderen moeten dit doen</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>Ik &amp;heb het verzonden</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Dit is wat deze computer verlaat, woord voor woord. De mappen van uw account en hardwareadressen zijn weggelaten.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>De vastgelegde computer wordt gewijzigd...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Er wordt op de toestemming van een beheerder gewacht, daarna worden de wijzigingen aangebracht...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Er wordt opnieuw gecontroleerd...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>De wijzigingen worden aangebracht...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Er wordt op de toestemming van een beheerder gewacht, daarna worden de wijzigingen ongedaan gemaakt...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>De wijzigingen worden ongedaan gemaakt...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Meraki-dashboard</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Vastgelegde organisatie</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>De id ervan; niet nodig als de sleutel er maar één ziet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle netwerken</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Elke wifi die is ingeschakeld</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Rol of client</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Waaruit wordt gelezen</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Netwerk en wifi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>De naam van een groepsbeleid of identity PSK, of het hardwareadres van een client.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Waar de organisatie wordt bewaard</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Wereldwijd</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Amerikaanse overheid</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>In de sleutelopslag van deze computer bewaren</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>De opgeslagen sleutel gebruiken</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>De sleutel van een beheerder die alleen mag lezen, is voldoende. Fix789 leest alleen, en wijzigt daar niets.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Bladeren...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>Zoals geschreven door “fix789ctl site audit --save”. Er wordt met niemand contact gemaakt.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Een vastgelegde organisatie kiezen</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>De opgeslagen API-sleutel is ingevuld.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>De API-sleutel is opgeslagen.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Voer de naam of het adres van de VPN-server in.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Voer de API-sleutel van het dashboard in, of gebruik de opgeslagen sleutel.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>De id van een organisatie bestaat alleen uit letters en cijfers. De API van het dashboard toont die.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Kies de map van een vastgelegde organisatie.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Probleem gevonden: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>%1 van %2 controles zijn klaar. %3</translation>
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
        <translation>Stap</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>De onderhandeling, stap voor stap</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Waarom mislukt mijn VPN?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Uitzoeken waarom</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Een computer die elders is vastgelegd.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>De oefencomputer kon niet in uw eigen map worden opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>Door&amp;gaan waar we waren gestopt</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Een reparatie die op %1 is begonnen, is onderbroken. Maak die ongedaan voordat u iets anders wijzigt.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Windows is sinds de laatste reparatie opnieuw opgestart. Controleer nu of die heeft geholpen.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>De laatste reparatie wordt van kracht nadat Windows opnieuw is opgestart. Kies %1, niet %2, en kom dan hier terug.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw opstarten</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Controleert deze computer, het netwerk en de VPN-server, en zegt u in één zin wat er mis is. Er wordt niets gewijzigd voordat u akkoord gaat.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Wat wordt er verzonden?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Een &amp;dossier openen...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>Oe&amp;fenen</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-verbinding</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-server</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Vooraf gedeelde sleutel</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Gebruikersnaam, wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Windows de verbinding ook &amp;laten proberen</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>De laatste poging van Windows is bij de aanmelding geweigerd. Nog een poging met hetzelfde wachtwoord kan het account vergrendelen, dus corrigeer eerst het wachtwoord.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Duurt maximaal een minuut en laat het meeste zien: we vergelijken de poging van Windows met de onze. Windows maakt verbinding met de instellingen die voor deze verbinding zijn opgeslagen, en verbreekt die dan.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Oefencomputer</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Een vastgelegde Windows 11-computer waarvan de VPN mislukt. Zoek de oorzaak, verhelp die, en maak de oplossing ongedaan.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Opgeslagen dossier</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>De eigen poging van Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Oefencomputer (vastgelegd) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (vastgelegde computer) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Een opgeslagen dossier openen</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Dossiers (*.json);;Alle bestanden (*)</translation>
    </message>
</context>
</TS>
