<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Część programu</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Tekst licencji</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Dziennik nie jest prowadzony: nie można zapisywać w jego folderze.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Dla osoby, która pomaga przy tym programie. Nie zawiera kluczy ani haseł.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Fix789 — informacje</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Pokaż licencje</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Wolne oprogramowanie na licencji MIT, zbudowane z użyciem: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Co jest wysyłane?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Co opuszcza komputer</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Tylko to, czego wymaga sprawdzenie. Żadnych raportów ani statystyk i żadnego wyszukiwania aktualizacji.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
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
        <translation>oczekuje</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>zmieniane</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>zmieniono i sprawdzono</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (nie ma pewności, czy to wykonano)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Rejestr, certyfikaty</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Droga przez sieć</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi dla gości</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Ustala, dlaczego VPN nie działa. Sprawdzanie niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Wykonuje tylko te sprawdzenia oraz te, od których one zależą.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Pokazuje tę pomoc.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>Język tekstów, na przykład de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Porównuje sieci, w których na tym komputerze uruchomiono „check”: gdzie serwer odpowiedział, a gdzie nie.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Porównuje wyniki tylko dla tego serwera VPN.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Wypisuje JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Próbuje klucza wstępnego podanego na standardowym wejściu.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Próbuje klucza wstępnego zapisanego pod tą nazwą przez „key set”.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Także loguje się jako ten użytkownik.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Odczytuje hasło ze standardowego wejścia, z wiersza po kluczu.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Próbuje certyfikatu tego komputera z pliku (PEM lub PKCS #12) zamiast klucza.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Odczytuje hasło pliku certyfikatu ze standardowego wejścia, z ostatniego wiersza.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Sprawdza także drogę do respondera na podanym komputerze.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Odczytuje kod parowania wyświetlony przez „respond --paired” ze standardowego wejścia, z wiersza po wszystkich pozostałych.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Zapisuje do tego pliku wszystko, co wysłano i odebrano.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>Nazwa lub adres serwera VPN.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>Połączenie VPN w systemie Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Sprawdza zapisany komputer zamiast tego.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Pobiera wyniki dotyczące sieci z zapisanego komputera i nie otwiera żadnego gniazda.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Plik, który wymienia pozostałe serwery do skontaktowania się (zobacz docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Miejsce, w którym jesteś: home, retail, education, corporate-guest lub hospitality. Zmienia tylko wskazówki, nigdy rozstrzygnięcie.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Pozwala systemowi Windows najpierw spróbować własnego połączenia, po czym je rozłącza.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Z --dial: jeśli to się nie powiedzie, próbuje ponownie, gdy filtry tego komputera przepuszczają ruch do tego serwera.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Potwierdza --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Kończy po tylu sekundach; pozostałe sprawdzenia są zgłaszane jako nieznane.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Wypisuje JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Zapisuje zmianę, która naprawia przyczynę na wielu komputerach, oraz zmianę, która ją cofa.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>Przyczyna: id lub id:przedmiot.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (dwa pliki dla programu regedit), powershell (jeden skrypt) lub intune (wykrywanie i naprawa).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>Folder na pliki; domyślnie folder bieżący.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Planuje dla zapisanego komputera zamiast tego.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Wypisuje JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Wymienia, co zmieniono, kiedy i czy to cofnięto.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>Historia zapisanego komputera.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Wypisuje JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Zapisuje klucz wstępny w magazynie kluczy tego systemu albo go usuwa. „set” odczytuje klucz ze standardowego wejścia i zastępuje klucz o tej samej nazwie.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>„set” lub „forget”.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>Nazwa klucza: od 1 do 64 znaków (litery, cyfry i dowolne z ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Wymienia sprawdzenia.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Wypisuje JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Zapisuje ten komputer jako plik przypadku. Nazwy i adresy są zastępowane nazwami zastępczymi.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Zapisuje zamiast tego kopię komputera do ćwiczeń.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Kopiuje zapisany komputer, z nazwami zastępczymi zamiast jego nazw i adresów.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Zapisuje także drogę przez sieć do tego serwera.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Plik do zapisania.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Zmienia zapisany komputer (jego plik jest zastępowany) zamiast tego.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Wypisuje JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Nie pyta o potwierdzenie.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Wykonuje sprawdzenia i zapisuje pełny raport: co jest nie tak, skąd to wiadomo, co jest wykluczone i jakie wiadomości wysłać. Imiona i nazwiska osób oraz adresy sprzętowe są pomijane.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Plik do zapisania zamiast standardowego wyjścia.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Odpowiada na sondy „check --responder” na innym komputerze, aby mógł on odróżnić zablokowaną drogę od serwera, który nie odpowiada. Nie odpowiada na nic innego i nigdy nie wysyła więcej bajtów, niż odebrał.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Dodatkowy port UDP, na którym ma odpowiadać, oprócz 500, 4500 i 47890. Można podać kilka razy.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Odpowiada tylko programom, które znają wyświetlony kod parowania.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Kończy po tylu sekundach.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Wypisuje JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Sprawdza wiele serwerów VPN naraz: czy odpowiadają na pierwszą wiadomość, którą wysyła Windows (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Liczba datagramów wysyłanych na sekundę (domyślnie: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Wypisuje JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>Lista: jeden serwer w wierszu; „#” rozpoczyna komentarz.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Cofa naprawę: wskazany przebieg albo najnowszy, którego nie cofnięto.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Cofa każdą naprawę, której nie cofnięto, od najnowszej.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>Przebieg, tak jak wypisuje go „history”.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>wymienia sprawdzenia</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>ustala, dlaczego VPN nie działa</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>naprawia przyczynę</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>cofa naprawę</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>wymienia, co zmieniono</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>zapisuje ten komputer jako plik przypadku</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>zapisuje naprawę dla wielu komputerów</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>porównuje sieci, w których uruchomiono „check”</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>zapisuje pełny raport z wiadomościami do wysłania</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>podsumowuje wiele raportów</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>negocjuje z serwerem VPN krok po kroku</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>zapisuje klucz wstępny w magazynie kluczy albo go usuwa</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>sprawdza wiele serwerów VPN naraz</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>odpowiada na sondy innego komputera</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Co wiesz: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works lub inside-office, a po tym =yes, =no lub =unknown; albo server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>Szyfrowanie danych ustawione w połączeniu VPN: require, maximum lub optional. Bez tej opcji liczy się ustawienie połączenia, a gdy go nie ma — „require”.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>pokazuje terminy, których używa każdy produkt pełniący rolę serwera VPN, lub mówi, którym produktem jest serwer</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Pokazuje dla każdego produktu i każdej przyczyny, gdzie znaleźć ustawienie, co ustawić i jaki wiersz pojawia się w dzienniku produktu; albo mówi, którym produktem jest serwer.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Tylko ten produkt, na przykład meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Tylko ta przyczyna, na przykład psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Mówi, którym produktem jest serwer, na podstawie zapisu pakietów, jego dziennika, wiadomości 2 w zapisie szesnastkowym lub zapisanego komputera.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Wypisuje JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Parametry IPsec, których należy użyć, w postaci „CustomIPSecPolicies” z książki telefonicznej. Bez tej opcji używane są parametry połączenia.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Z --permit: jeśli i to się nie powiedzie, próbuje ponownie tak, jakby zapora była dla tego serwera wyłączona, przez najwyżej minutę.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Jeśli folder dziennika zmian utworzyło inne konto, zmienia nazwę tego folderu i tworzy nowy.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>mówi, co można odczytać na tym komputerze</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Odczytuje wszystko, co program może odczytać na tym komputerze, i pokazuje wynik każdego odczytu. Niczego nie zmienia ani nie wysyła.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Kolory: always, never lub auto (domyślnie): tylko w terminalu i nie tam, gdzie ustawiono NO_COLOR.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Każde sprawdzenie z tytułem.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Dlaczego VPN do tego serwera nie działa?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Połączenie VPN systemu Windows, ze wszystkimi sprawdzeniami.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Próbuje także klucza wstępnego z pliku.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Zapisany komputer, dla innego programu.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>Serwer VPN, dla przyczyn, których może dowieść tylko negocjacja z nim.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>Połączenie VPN, które zbadało „check”.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Odczytuje ze standardowego wejścia klucz wstępny dla kopii połączenia.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Zapisuje tę nazwę użytkownika w połączeniu zamiast odrzuconej.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Odczytuje hasło użytkownika podanego w --user ze standardowego wejścia, z wiersza po kluczu.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Pobiera wyniki dotyczące sieci z zapisanego komputera.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>Identyfikator tego przebiegu, ustawiany przez okno, które wykonało już to sprawdzenie.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Mówi, co zostałoby zmienione, i niczego nie zmienia.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Zachowuje zmianę, nawet jeśli nie pomoże.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Przyczyny, dokładnie tak, jak wypisuje je „check”: id lub id:przedmiot.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Co zostałoby zmienione?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Zmienia to, po zapytaniu.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Zmienia zapisany komputer, bez pytania.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>Najnowsza naprawa.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Każda naprawa, bez pytania.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Co zmieniono na tym komputerze?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Ten komputer i droga do jego serwera, dla osoby, która pomaga.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Komputer z dwiema usterkami, do eksperymentowania.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>Zmiana dla wielu komputerów i skrypt, który ją wykrywa.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>W których sieciach ten serwer odpowiedział?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (domyślnie), html (strona internetowa), json lub ticket: najwyżej pięć wierszy dla pomocy technicznej.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>To samo co --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Wszystko, z wiadomościami do wysłania.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Najwyżej pięć wierszy dla pomocy technicznej.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Strona internetowa o zapisanym komputerze.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Które przyczyny są najczęstsze?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Jak daleko dochodzi negocjacja?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>To samo, z każdym pakietem w pliku dla programu Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Pyta o klucz i zapisuje go pod tą nazwą.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Usuwa go.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Które z tych serwerów odpowiadają?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Gdzie w tym produkcie ustawia się klucz i co mówi jego dziennik?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Który produkt zapisał ten dziennik?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Co można odczytać na tym komputerze?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Odpowiada na „check --responder” z innego komputera.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (domyślnie), man (strona podręcznika dla man(1)) albo bash, zsh lub powershell (uzupełnianie poleceń dla tej powłoki). Strona podręcznika i uzupełnianie zawsze opisują wszystkie polecenia, po angielsku.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>Polecenie; bez niego każde polecenie w jednym wierszu.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>To samo co „check --help”.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Uzupełnianie poleceń w bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Naprawia przyczyny znalezione przez „check”, i tylko dopóki występują.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Negocjuje z serwerem VPN tak jak Windows i pokazuje, jak daleko dochodzi negocjacja, a następnie rozstrzygnięcie „check”.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>pokazuje pomoc oraz zapisuje stronę podręcznika i uzupełnianie poleceń</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Pokazuje pomoc dla polecenia albo zapisuje stronę podręcznika lub uzupełnianie poleceń dla powłoki.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenty:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Przykłady:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Kody zakończenia:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>„fix789ctl COMMAND --help” pokazuje opcje polecenia, z przykładami i kodami zakończenia.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Wypisuje także, skąd to wiadomo, co zrobić, oraz każde sprawdzenie.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>błędne argumenty albo plik, którego nie można użyć</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>nie można było zbadać tego komputera</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>przyczyna jest potwierdzona</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>nierozstrzygnięte albo sprawdzeń nie można było wykonać</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>gotowe albo nie było nic do zrobienia</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>odmowa, na przykład dlatego, że przyczyna nie występuje; niczego nie zmieniono</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>nie powiodło się albo system odmówił; wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>anulowano; wszystko jest jak przedtem</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>nie powiodło się i nie wszystko można było przywrócić; wypisano, czego nie przywrócono</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Pokazuje także tabelę według placówki, sieci, produktu lub dnia.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Wypisuje zamiast tego jeden wiersz na raport: csv lub jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Raporty zapisane przez „check --json” lub „report --json”, wyniki „fix --json”, pliki z jednym z nich w każdym wierszu (*.jsonl) albo foldery, które je zawierają.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>A w których placówkach? Z folderu, w którym każda placówka ma swój folder.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Jeden wiersz na raport, do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Podsumowuje wiele raportów: jak często znajdowano każdą przyczynę, gdzie i kiedy, co pozostało nierozstrzygnięte i jak zakończyły się naprawy.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>mówi, co się zmieniło na tym komputerze od zapisania stanu odniesienia</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Mówi, co się zmieniło na tym komputerze, odkąd za pomocą --keep zapisano stan odniesienia, gdy VPN działał.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>sprawdza całą placówkę: jej reguły i sieci</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Wypisuje cały wynik w jednym wierszu i nic na standardowym wyjściu błędów.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Dodaje tę liczbę do każdego kodu zakończenia oprócz 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Zapisuje wynik także w dzienniku zdarzeń systemu Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Dodaje wynik także do tego pliku, jako jeden wiersz JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>Serwer VPN; z „survey” inny niż pierwszy w pliku placówki.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Z „audit”: tylko ta sieć (nazwa lub id). Z „survey”: nazwa sieci Wi-Fi, jeśli ten komputer nie może jej podać.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>Rola klienta: z „audit” nazwa zasad grupy lub klucza identity PSK; z „survey” rola, którą ma ten komputer.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Wypisuje JSON (fix789.audit/1 lub fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Z „audit”: id organizacji Meraki; niepotrzebne, jeśli klucz API ma dostęp tylko do jednej.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>To samo co --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Z „audit”: odczytuje zamiast tego folder z zapisanymi odpowiedziami i z niczym się nie kontaktuje.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>To samo co --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Z „audit”: adres serwera VPN, jeśli jego nazwa nie ma być wyszukiwana; można powtarzać.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Z „audit”: tylko ta sieć Wi-Fi (nazwa lub numer).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Z „audit”: jeden klient, według jego adresu sprzętowego.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Z „audit”: odczytuje klucz API panelu Meraki ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>To samo co --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Z „audit”: używa klucza API zapisanego pod tą nazwą przez „key set” (domyślnie: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Z „audit”: gdzie jest przechowywana organizacja: com, ca, cn, in lub gov (domyślnie: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Do testów: serwer na tym komputerze, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Z „audit”: zapisuje odpowiedzi, bez kluczy oraz imion i nazwisk osób, w tym nowym folderze.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Z „audit”: zapisuje stronę do zachowania; jeśli plik już istnieje, nowa strona zaznacza, co się od tego czasu zmieniło.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Z „survey”: podpisany plik placówki: czego gdzie się spodziewać.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Z „survey”: plik z kluczami publicznymi, którymi wolno podpisywać pliki placówek.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Z „survey”: gdzie przechowywać przegląd, aby można go było kontynuować od miejsca, w którym go przerwano.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Z „survey”: zapisuje macierz jako stronę internetową (HTML).</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Z „survey”: zapisuje macierz jako tabelę (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Z „sign”: plik z kluczem prywatnym (Ed25519, PEM). Jeśli nie istnieje, jest tworzony, a obok niego klucz publiczny (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Która reguła blokuje VPN i w której sieci Wi-Fi? Ze stroną do zachowania.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Podpisuje to, czego należy się spodziewać w placówce.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Sprawdza tę sieć i mówi, do której przyłączyć się następnie.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>nic nie blokuje VPN, wszystko jest zgodne z oczekiwaniami albo plik jest podpisany</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>reguła blokuje VPN albo sieć nie jest zgodna z oczekiwaniami</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>nierozstrzygnięte albo nie można było skontaktować się z panelem Meraki</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Zapisuje stan tego komputera jako stan odniesienia; należy to zrobić, gdy VPN działa.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Plik stanu odniesienia, którego należy użyć zamiast pliku we własnym folderze tego użytkownika.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Używa zapisanego komputera zamiast tego.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Wypisuje JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Gdy VPN działa.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Gdy już nie działa: co się od tego czasu zmieniło?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>„site audit” mówi dla każdej sieci Wi-Fi organizacji Meraki, która reguła przepuszcza lub blokuje VPN; „site survey” sprawdza sieci placówki jedną po drugiej; „site sign” podpisuje plik, który mówi, czego się spodziewać w placówce, a „site playbook” mówi, co zwykle zawodzi w miejscu danego rodzaju. Żadne z tych poleceń niczego w placówce nie zmienia.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>wielokrotnie kontaktuje się z serwerem VPN</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Wielokrotnie kontaktuje się z serwerem VPN i mówi, kiedy był osiągalny na portach UDP 500 i 4500, a kiedy nie.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Z „survey”: przechodzi od sieci do sieci i czeka, aż przyłączysz się do każdej z nich.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>„audit”, „survey”, „sign” lub „playbook”.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Z „sign”: plik placówki (JSON, fix789.site/1). Z „playbook”: retail, education, corporate-guest lub hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Co zwykle zawodzi w sklepie i co sprawdzić najpierw?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Jak długo obserwować, najwyżej 168 godzin (domyślnie: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>Przerwa między dwoma przebiegami, od 10 do 3600 sekund (domyślnie: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Pobiera jeden przebieg z zapisanego komputera.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Wypisuje JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>Nie działa tylko od czasu do czasu: kiedy i na którym porcie? Ctrl+C kończy wcześniej.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>serwer odpowiedział na obu portach w każdym przebiegu</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>co najmniej raz zabrakło odpowiedzi albo nie można było skontaktować się z serwerem</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>losowa nazwa w domenie %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>Serwer VPN</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>ten, który wybierzesz</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Te same pierwsze wiadomości, które wysyła Windows, aby zobaczyć, jak daleko dochodzą. Klucz wstępny nigdy nie jest wysyłany: negocjacja sprawdza tylko, czy obie strony mają ten sam. Nazwa użytkownika i hasło przechodzą w zaszyfrowanym tunelu, jeden raz i tylko wtedy, gdy je wpiszesz.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>Serwer DNS tej sieci</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Nazwy potrzebne do sprawdzenia oraz te, na które odpowiedzi są znane: w ten sposób widać, czy odpowiedzi DNS są tu prawdziwe.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Strony internetowe ze znaną odpowiedzią</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows i przeglądarki wysyłają żądania tych samych stron. Inna odpowiedź pokazuje, że ta sieć najpierw wymaga logowania.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Strony Twojej organizacji</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Podane w ustawieniach. Pokazują, czy ta sieć najpierw wymaga logowania.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>Strona logowania tej sieci</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Tylko tam, gdzie sieć przekierowuje te żądania na taką stronę lub ją ogłasza, aby zobaczyć, co to jest. Żaden formularz nie jest wysyłany i żadne łącze nie jest otwierane.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adres publiczny</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Odpowiadają adresem, pod którym internet widzi ten komputer. To pokazuje też, czy UDP wychodzi z tej sieci.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Serwery czasu</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Ich odpowiedź pokazuje, czy UDP wychodzi z tej sieci i czy zegar tego komputera jest dobrze ustawiony.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Serwery internetowe przez UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Jeden pakiet bez treści. Odpowiedź pokazuje, czy duże pakiety UDP wychodzą z tej sieci.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Serwery DNS poza tą siecią</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>Są pytane o serwery nazw strefy głównej internetu: odpowiedź pokazuje, czy ta sieć przepuszcza zapytania do innych serwerów DNS.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>Serwery DNS pytane dla porównania</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>Są pytane o nazwę serwera VPN, aby porównać odpowiedzi. Nazwy sieci wewnętrznych, na przykład zakończone na .local, nie są do nich wysyłane.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Co jest wysyłane, do kogo i po co</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Nic nie jest wysyłane, zanim wybierzesz %1, a do twórców tego programu nic nie jest wysyłane. Podczas sprawdzania program kontaktuje się tylko z serwerami wymienionymi poniżej. Przy sprawdzaniu zapisanego komputera nie kontaktuje się z nikim.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Ustal dlaczego</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Ten plik nie istnieje.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Ten plik nie jest plikiem przypadku albo jest uszkodzony.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Ten przypadek zapisano w nowszej wersji programu. Ta wersja nie może go odczytać.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Nie można było otworzyć tego pliku.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Plik zapisanego komputera już nie istnieje.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Plik zapisanego komputera został w międzyczasie uszkodzony.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Nie można było sprawdzić tego komputera.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Dla tego serwera nie zapisano klucza.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Magazyn kluczy odmówił dostępu.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Ten komputer nie ma magazynu kluczy.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Magazyn kluczy nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>Magazyn kluczy zgłosił błąd.</translation>
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
        <translation>Początek</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>wybierasz połączenie VPN i wpisujesz klucz, jeśli go masz.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>sprawdzane są: ten komputer, sieć i serwer. Nic nie jest zmieniane.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>jedno zdanie, skąd to wiadomo i kto może to naprawić.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>dokładna zmiana na tym komputerze albo prośba do osoby, która może coś zrobić.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>co teraz działa, co nie działa i co dalej.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Otwarcie przypadku: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Ponowne sprawdzenie: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Zapisanie, wydrukowanie lub skopiowanie raportu: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Ta pomoc: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Jak pomaga Fix789</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Ustala, dlaczego połączenie VPN typu L2TP/IPsec kończy się błędem 789 lub podobnym, pokazuje, skąd to wie, i naprawia to, co można naprawić na tym komputerze.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Co jest zmieniane</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Tylko to, na co wyrazisz zgodę. Każda zmiana jest najpierw pokazywana, a poprzednia wartość jest zachowywana. %1 przywraca ją dokładnie, teraz lub później: zobacz %2 w menu %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Wcześniejsze sprawdzenia i naprawy</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Co jest wysyłane?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Co opuszcza komputer</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Pakiety testowe do serwera VPN i do kilku znanych serwerów. Żaden raport nie jest nigdzie wysyłany: zapisujesz, kopiujesz lub drukujesz go samodzielnie.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kogo zapytać</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>Osobę, która opiekuje się VPN lub siecią. Wynik zawiera prośbę, którą możesz dla niej skopiować, a raport zawiera wszystko, co znaleziono.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiaturowe</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>sieć bez nazwy</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1: jest odpowiedź — %2.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1: odpowiedź tylko na jednym z dwóch portów — %2.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1: brak odpowiedzi — %2.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 — odpowiedź w %3 z %4 sprawdzeń.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Przerwano. Cofnij tę naprawę, zanim zmienisz coś innego.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Wykonano. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Cofnięto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Cofnij naprawę z %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Naprawy</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Porównanie sieci</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Sprawdzenia</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Jeszcze nic. Tu pojawiają się sprawdzenia, które kontaktują się z serwerem VPN, oraz naprawy.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Dotyczy to Twojego własnego komputera. To, co robisz z zapisanym komputerem, nie jest tu wymieniane.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Wcześniejsze sprawdzenia i naprawy</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Ustala, dlaczego połączenie VPN typu L2TP/IPsec w systemie Windows kończy się błędem 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Sprawdza zapisany komputer.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Sprawdza komputer do ćwiczeń.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>Serwer VPN.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>Język programu.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 nie działa jako administrator: to, co otwiera i pokazuje, nie może mieć takich uprawnień. Uruchom go bez opcji „Uruchom jako administrator”. Gdy zmienia coś na komputerze, Windows prosi o zgodę administratora.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Proponuje cofnięcie Twoich zmian, a następnie uruchamia program odinstalowujący.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: nazwa nieznana. Windows pokazuje nazwę tylko wtedy, gdy zezwolisz na używanie Twojej lokalizacji.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>sygnał %1%</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanał %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>punkt dostępu %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wi-Fi bez nazwy</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this computer: %1</source>
        <translation>ten komputer: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>brama: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>serwer DNS: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adresy: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Producent sprzętu sieciowego: %1, producent strony logowania: %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Producent sprzętu sieciowego: %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>Producent strony logowania tej sieci: %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Połączenie kablem.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>Zalogowanie jest ważne jeszcze przez %1 min.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows zgłasza, że nie ma połączenia z żadną siecią.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows zgłasza, że ta sieć nie ma dostępu do internetu.</translation>
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
        <translation>Uruchom ponownie teraz</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Czy uruchomić teraz ponownie system Windows?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Najpierw zapisz swoją pracę w innych programach. Windows zapyta o to, co nie jest zapisane. Potem otwórz Fix789 jeszcze raz, aby sprawdzić, czy ponowne uruchomienie pomogło.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows nie uruchomił się ponownie. Wybierz %1 w menu Start.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>Otwórz ustawienia VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows nie otworzył swoich ustawień. Znajdziesz je w menu Start: Ustawienia, Sieć i internet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>Wypróbuj VPN teraz</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Zmiany zostały wprowadzone.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>Nie można było ponownie sprawdzić komputera.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Problem jest naprawiony.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Zmieniono. Do zakończenia potrzebne jest ponowne uruchomienie.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Zapisanego komputera nie można uruchomić ponownie, więc ćwiczenie kończy się tutaj.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Zmieniono. Uruchom ponownie system Windows, aby dokończyć.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Wybierz %1, a nie %2: przy zamykaniu Windows często zachowuje swój stan.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Zmieniono, ale przeszkadza coś jeszcze.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Zmieniono. Nie wszystko jest jeszcze jasne.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>Raport wymienia ustawienia, których nie przywrócono, z ich obecnymi wartościami.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Wszystko jest znowu dokładnie tak jak przedtem.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Nie wszystko przywrócono.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>W międzyczasie inny program lub inna osoba zmieniła ustawienie.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Zmian nie można było cofnąć.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>Przyczyna już nie występowała.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Zatrzymano. Wszystko jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Zmian nie można było wprowadzić. Wszystko jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Zmian nie można było wprowadzić i nie wszystko można było przywrócić.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows poprosił o administratora, ale nikt nie wyraził zgody.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Nie można było uruchomić programu, który wprowadza zmiany.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>Następny krok należy do innych.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Na tym komputerze niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Odcinek: %1 – %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>Droga do serwera VPN</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Dom lub biuro</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Szkoła lub uczelnia</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi dla gości</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Hotel, coworking</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>To zmienia tylko podpowiedź, kogo zapytać. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Gdzie jesteś?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Co tam zwykle zawodzi?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Co tam zwykle zawodzi</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Sprawdź w tej kolejności</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kogo zapytać</translation>
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
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Użyj terminów tego produktu</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>Prośba wymieni wtedy menu tego produktu i wiersze jego dziennika.</translation>
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
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Twoja odpowiedź: tak.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Twoja odpowiedź: nie.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>Serwer VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>Brama tej sieci to %1.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>Sieć, z którą ten komputer jest połączony.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>Zapisany komputer</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Zapora w tym miejscu</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>Zapora lub router między tym miejscem a internetem.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Wszystko między tym miejscem a miejscem, w którym jest serwer.</translation>
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
        <translation>Wykluczone</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Możliwe: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nadal nierozstrzygnięte</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Jak to ustalić: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>o nieznanej porze</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Sieć bez nazwy</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (ta sieć)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, z innego urządzenia</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: serwer odpowiedział na obu portach, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: serwer odpowiedział na jednym porcie, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: brak odpowiedzi, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Ten sam serwer z innych sieci</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nie sprawdzono</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Resztę administrator może sprawdzić tym poleceniem: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Skopiuj polecenie dla administratora</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 d temu</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Jeszcze nie wiadomo: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Nie można tego ustalić, %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Czy ten protokół jest jeszcze odpowiedni?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>To wyklucza: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Ta sieć</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Negocjacja, krok po kroku</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Szczegóły (sprawdzenia: %1, wykluczone przyczyny: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono problemów.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Wszystko między tym komputerem a serwerem działa.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Droga stąd do serwera działa.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>To prawdopodobnie rozwiąże się samo.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Nie wszystko, co istotne, można było sprawdzić.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Zostało jedno wyjaśnienie, ale nie jest jeszcze udowodnione.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Zostały dwa wyjaśnienia.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Zostały trzy wyjaśnienia.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Zostały cztery wyjaśnienia.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Zostało kilka wyjaśnień.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Sprawdzanie zatrzymano na Twoje polecenie, zanim wykonano wszystkie sprawdzenia.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>Osoba opiekująca się tym komputerem.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>Osoba zarządzająca tą siecią.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>Osoba zarządzająca serwerem VPN.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>Osoba opiekująca się Twoim kontem.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Administratorzy, których zasady to ustawiają.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Gdzie: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Ty, w przeglądarce internetowej.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>W systemie Windows wystąpił błąd %1, ale nam serwer odpowiada.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>W systemie Windows wystąpił błąd %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>Serwer stąd nie odpowiada.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>Serwer odpowiada. Co przeszkadza, nie jest jeszcze udowodnione.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Przeszkadzają dwie rzeczy.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Przeszkadzają trzy rzeczy.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Przeszkadzają cztery rzeczy.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Przeszkadza kilka rzeczy.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Wszystkie można naprawić na tym komputerze, a naprawę można cofnąć.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Można to naprawić na tym komputerze, a naprawę można cofnąć.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Część można naprawić na tym komputerze. Resztę muszą naprawić inni.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Każde sprawdzenie tego komputera, które można było wykonać, wypadło pomyślnie.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Droga do serwera nie została sprawdzona.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>Klucz, nazwa użytkownika i hasło są poprawne. Wypróbuj VPN ponownie.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>Klucz wstępny jest poprawny. Wypróbuj VPN ponownie. Jeśli nadal nie działa, porównaj nazwę użytkownika i hasło z otrzymanymi.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Wypróbuj VPN ponownie. Jeśli nadal nie działa, porównaj nazwę użytkownika, hasło i klucz wstępny z otrzymanymi.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Wypróbuj VPN ponownie. Jeśli nadal nie działa, wróć i wpisz klucz wstępny: wtedy możemy udowodnić, czy jest poprawny.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>W sieci %1 ten sam serwer odpowiedział, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>W sieci %1 ten sam serwer odpowiedział.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Cała placówka: która reguła blokuje VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Odczytuje, co panel Meraki mówi o placówce, i podaje regułę, która przepuszcza lub blokuje VPN. Dla osób opiekujących się siecią.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;Sprawdź placówkę</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;Zapisz stronę...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drukuj...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Odczytywanie panelu Meraki</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Odczytywanie zapisanych danych.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Zapisz stronę</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Strony internetowe (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>Stronę zapisano.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Plik istnieje, ale nie jest stroną zapisaną przez Fix789. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>Stronę zapisano. Od poprzedniej wersji nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Nie można było zapisać tam strony. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Nie można było otworzyć przeglądarki.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Kopiuj prośbę</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Żadna z odczytanych reguł nie blokuje VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Czego nie można było odczytać</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>Zas&amp;tąp nazwy osób, komputerów i sieci</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Każdy serwer, każde połączenie, sieć, konto i adres otrzymuje nazwę zastępczą, wszędzie tę samą, na przykład server-1.example lub 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>warto wiedzieć</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Reguła blokuje VPN w %n miejscu</numerusform>
            <numerusform>Reguła blokuje VPN w %n miejscach</numerusform>
            <numerusform>Reguła blokuje VPN w %n miejscach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>W %n miejscu nie można było rozstrzygnąć, czy VPN jest przepuszczany</numerusform>
            <numerusform>W %n miejscach nie można było rozstrzygnąć, czy VPN jest przepuszczany</numerusform>
            <numerusform>W %n miejscach nie można było rozstrzygnąć, czy VPN jest przepuszczany</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Ruch do %1, sprawdzony w %n miejscu.</numerusform>
            <numerusform>Ruch do %1, sprawdzony w %n miejscach.</numerusform>
            <numerusform>Ruch do %1, sprawdzony w %n miejscach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>Jeszcze %n miejsce jest na stronie, którą można zapisać.</numerusform>
            <numerusform>Jeszcze %n miejsca są na stronie, którą można zapisać.</numerusform>
            <numerusform>Jeszcze %n miejsc jest na stronie, którą można zapisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Podstawowy aparat filtrowania</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>Moduły obsługi kluczy IPsec IKE i AuthIP</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>Agent zasad IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Menedżer połączeń usługi Dostęp zdalny</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Usługa protokołu SSTP</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonia</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Nie podano serwera.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Sieć nie została zapisana.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Zatrzymano, zanim serwer odpowiedział.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Nie można było skontaktować się z serwerem.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Serwer odpowiada na wymianę kluczy</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>Wartość dla serwerów za NAT zawiera %1. Windows odczytuje tu tylko liczbę (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>Wartość dla serwerów za NAT została ustawiona, ale od tego czasu system Windows nie został uruchomiony ponownie.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>Serwer jest za NAT, ale ten komputer na to nie pozwala (wartość wynosi %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>Nic nie wskazuje na to, że trzeba zmienić wartość dla serwerów za NAT.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>Serwer nie jest za NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>Serwer jest za NAT, a ten komputer na to pozwala.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>Klucz rejestru z wartością dla serwerów za NAT zmieniono po ostatnim ponownym uruchomieniu. Windows odczyta go przy następnym ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>To nie jest komputer z systemem Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>Nie można było odczytać wartości dla serwerów za NAT.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows będzie mógł łączyć się z serwerami VPN za NAT po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Serwery za NAT są dozwolone tam, gdzie trzeba</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Nie można było ustalić, czy IPsec jest wyłączony dla L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec zawiera %1, a to nie jest liczba, którą odczytuje Windows.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows jest skonfigurowany tak, aby nie chronić L2TP za pomocą IPsec (ProhibitIpSec wynosi 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec naprawiono, ale od tego czasu system Windows nie został uruchomiony ponownie.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows chroni L2TP za pomocą IPsec, tak jak powinien.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows będzie znowu chronić L2TP za pomocą IPsec po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec dla L2TP nie jest wyłączony</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>Nazwa „%1” prowadzi do %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>Serwer DNS zgłasza, że nie ma serwera o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>Serwer DNS nie odpowiedział na zapytanie o „%1”.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Otwórz dowolną stronę internetową. Jeśli się otworzy, zawodzi tylko DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Nie można było rozpoznać nazwy serwera.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>Nazwa serwera prowadzi do adresu</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Typ uruchomienia usługi „%1” to Wyłączony.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>Usługa „%1” uruchamia się razem z komputerem, ale zakończyła się błędem %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows nie ma usługi o nazwie „%1”.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Nie może działać usługa, której potrzebuje VPN: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Nie można było sprawdzić tych usług: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Wszystkie usługi, których potrzebuje VPN, mogą działać.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>Usługa „%1” jest włączona.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>Usługa odzyskuje swój zwykły typ uruchomienia. Windows uruchamia ją, gdy VPN jej potrzebuje.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Usługi i sterowniki VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>Na tym komputerze brakuje usługi „%1”.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Uszkodzony jest sam system Windows. Poproś osobę opiekującą się tym komputerem o naprawę instalacji systemu Windows (sfc /scannow albo naprawa w miejscu).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>Usługa „%1” jest wyłączona.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Możemy ją znowu włączyć z jej zwykłym typem uruchomienia. Wymaga to administratora.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>Nie można uruchomić usługi „%1”.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Poproś osobę opiekującą się tym komputerem o sprawdzenie dziennika zdarzeń System pod kątem tej usługi.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows jest skonfigurowany tak, aby nie chronić L2TP za pomocą IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Możemy zresetować tę wartość. Wymaga to administratora i zadziała po ponownym uruchomieniu. Jeśli Twoi administratorzy utworzyli własne zasady IPsec, najpierw ich zapytaj.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>Wartość rejestru dla serwerów za NAT ma niewłaściwy typ.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Możemy zapisać ją jako liczbę. Wymaga to administratora i zadziała po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>Serwer VPN jest za routerem (NAT), a Windows na to nie pozwala.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Możemy na to zezwolić. Wymaga to administratora i zadziała po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Aby zmiana zadziałała, trzeba ponownie uruchomić system Windows.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Wybierz „Uruchom ponownie”, a nie „Zamknij”: przy zamykaniu Windows często zachowuje swój stan. Potem wypróbuj VPN ponownie.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Nie ma serwera o tej nazwie.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Porównaj nazwę serwera w połączeniu VPN z otrzymaną, litera po literze.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Ten komputer nie ma połączenia z internetem.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Najpierw połącz się z siecią, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>Serwer DNS tej sieci nie odpowiada.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Powiedz osobie zarządzającej tą siecią, że nie można rozpoznawać nazw (DNS), albo użyj innej sieci.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Zapora na drodze odrzuca UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie na wychodzące UDP 500 i 4500. Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 nie przechodzi między tym komputerem a serwerem.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>Sieć blokuje wymianę kluczy VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 nie przechodzi między tym komputerem a serwerem.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie na wychodzące UDP 4500. Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>Serwer VPN nie działa albo jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, czy serwer działa.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>Serwer jest osiągalny, ale jego usługa VPN nie działa.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o uruchomienie jego usługi IPsec. Jeśli nazwę wpisano ręcznie, najpierw ją porównaj: to może być inny komputer.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Serwer mógł zablokować adres tej sieci.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o sprawdzenie, czy na jego liście blokad jest adres publiczny tej sieci.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>Serwer obsługuje tylko IKEv2, a L2TP wymaga IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, czy należy używać IKEv2. Jeśli tak, utwórz nowe połączenie VPN typu IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>Serwer nie przyjmuje żadnej z metod szyfrowania, które oferuje Windows.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zezwolenie na AES-256 z SHA-1 i MODP-2048 (grupa 14) dla klientów L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>Klucz wstępny nie zgadza się z kluczem serwera.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Wpisz klucz wstępny ponownie, dokładnie tak, jak go otrzymano.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Zatrzymano, zanim to sprawdzono.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Nie ma sensu, dopóki to nie zostanie naprawione: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Bez tego nie można sprawdzić: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Dziennik zmian zapisano w nowszej wersji tego programu (wiersz %1). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Dziennik zmian jest uszkodzony od wiersza %1. Pozostawiono go bez zmian i niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Nie można było odczytać dziennika zmian. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Wcześniejsza naprawa została przerwana. Najpierw ją cofnij. Teraz niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Naprawa o tej nazwie już istnieje. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Zatrzymano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>„%1” już nie występuje, więc nie ma czego naprawiać. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Tego nie można naprawić na tym komputerze. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Nie można było odczytać obecnych wartości. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Wszystko jest już tak, jak powinno być. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Zostałyby wprowadzone te zmiany. Teraz niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Nie można było zapisać obecnych wartości. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Naprawiono. Zadziała po ponownym uruchomieniu systemu Windows („Uruchom ponownie”, a nie „Zamknij”).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Naprawiono i ponownie sprawdzono: przyczyny już nie ma.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Nie udało się tego naprawić. Wszystko jest tak jak przedtem. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Nie udało się tego naprawić i nie wszystko można było przywrócić. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Zatrzymano. Wszystko jest tak jak przedtem.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Nie ma naprawy o tej nazwie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma nic do cofnięcia.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Cofnięto. Wszystko jest tak jak przed naprawą.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Nie wszystko przywrócono: ustawień, które od tego czasu zmienił inny program lub inna osoba, nie ruszano.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Rozruchowy</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatyczny</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Ręczny</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Wartość „%2” w %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Typ uruchomienia usługi „%1”</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Usługa „%1”</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(brak)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Uruchomiona</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>To nie istnieje. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>System odmówił dostępu. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Trwało to zbyt długo. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Zatrzymano. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>To nie jest tu obsługiwane. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>To jest uszkodzone lub niezrozumiałe. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Nie powiodło się. Szczegół techniczny: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Oczekiwanie %1 s, aby nie przekroczyć limitu serwera.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Wymiana kluczy na UDP %1: oczekiwanie na odpowiedź</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Wymiana kluczy na UDP %1: jeszcze nie ma odpowiedzi, ponowna próba</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Brak odpowiedzi na UDP %1 po %n próbie (porty źródłowe: %2).</numerusform>
            <numerusform>Brak odpowiedzi na UDP %1 po %n próbach (porty źródłowe: %2).</numerusform>
            <numerusform>Brak odpowiedzi na UDP %1 po %n próbach (porty źródłowe: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Serwer odpowiada na wymianę kluczy na UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>Serwer odpowiada na wymianę kluczy na UDP 500. Odmawia rozpoczęcia jej na UDP 4500, co nie szkodzi.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>Serwer odpowiada na wymianę kluczy na UDP 500, a UDP 4500 jest otwarty.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>Serwer odpowiada na UDP 500, ale nie na UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 jest zablokowany, ale bez translacji adresów (NAT) nie jest potrzebny.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 jest zablokowany na drodze do serwera.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 odrzuca %2.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>Serwer jest osiągalny, ale jego usługa wymiany kluczy nie działa.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>Serwer jest osiągalny, ale nie odpowiada na UDP 500, a UDP 4500 jest zamknięty.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>Serwer odrzuca każdą metodę szyfrowania, którą oferuje Windows.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Serwer odpowiada tylko na IKEv2; L2TP/IPsec w systemie Windows wymaga IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>Serwer zgłasza, że nie obsługuje IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>Serwer jest osiągalny, ale nie odpowiada na IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 jest otwarty, ale serwer odpowiada na IKEv1 tylko na UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Nie ma odpowiedzi ani na UDP 500, ani na UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>Serwer jest nieosiągalny.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>Nie można było sprawdzić wymiany kluczy na UDP %1.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>Serwer odpowiedział na UDP %1: %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Ten komputer zaoferował to, co oferuje Windows: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Brak odpowiedzi na UDP 500 po %n próbie (porty źródłowe: %1); na tę samą wiadomość przyszła odpowiedź na UDP 4500.</numerusform>
            <numerusform>Brak odpowiedzi na UDP 500 po %n próbach (porty źródłowe: %1); na tę samą wiadomość przyszła odpowiedź na UDP 4500.</numerusform>
            <numerusform>Brak odpowiedzi na UDP 500 po %n próbach (porty źródłowe: %1); na tę samą wiadomość przyszła odpowiedź na UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>Serwer odpowiedział na UDP 500, a serwery tego rodzaju (%1) odpowiadają tak samo na UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Ten komputer nie ma trasy do serwera dla UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 odrzucono na drodze (ICMP typ 3 kod %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3: odrzucono UDP %1 (ICMP typ 3 kod %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Serwer odpowiedział na IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Pakiety na port UDP %1 dotarły do przeskoku %2 i nie dalej; pakiety na port UDP %3 dotarły dalej.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Serwer odpowiedział na UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Serwer odpowiedział.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Serwer odpowiedział na UDP %1 i wybrał %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Porównaj klucz wstępny z kluczem serwera albo spróbuj z innej sieci.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Spróbuj z innej sieci, na przykład przez hotspot telefonu. Jeśli VPN tam działa, blokuje go ta sieć.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Otwórz dowolną stronę internetową. Jeśli żadna się nie otwiera, ten komputer nie ma połączenia z internetem.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Zapytaj osobę zarządzającą serwerem, czy obsługuje on IKEv1 z kluczem wstępnym.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Wszystko, co można było sprawdzić, działa.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Nie wszystko, co istotne, można było sprawdzić.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Zostało kilka wyjaśnień.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Gdzie: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>To można zmienić: %1, z %2 na %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Zachodzi jedna z tych możliwości:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Jak je odróżnić: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Zapisany komputer „%1” (nie ten): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Warto wiedzieć: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Co sprawdzono:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Nie ma sprawdzenia o nazwie „%1”; „fix789ctl list” wymienia wszystkie.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>To nie jest nazwa ani adres serwera. Nazwa składa się z liter, cyfr, kropek i łączników.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>Limit czasu musi być liczbą sekund, najwyżej %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Nie ma tłumaczenia dla języka „%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>„%1” nie jest identyfikatorem (id) przyczyny. Wymienia je „fix789ctl list --json”.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Podaj co najmniej jedną przyczynę, dokładnie tak, jak wypisuje ją „fix789ctl check”.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: z %2 na %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Wprowadzić te zmiany? Wpisz y, aby się zgodzić.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>przerwano; cofnij ten przebieg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonano</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>cofnięto</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Nie można w całości odczytać dziennika zmian. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>„history” nie przyjmuje argumentów.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>„list” nie przyjmuje argumentów.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Nie można użyć pliku „%1”. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Podaj jeden plik do zapisania.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Zapisano w %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: było %2, ustawiono %3, teraz jest %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Przebieg wskazuje się identyfikatorem UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Naprawiać można tylko komputery z systemem Windows. Dla zapisanego komputera użyj --case.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Ten program jest w folderze, w którym mogą zapisywać inne osoby. Niczego nie zmieniono. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Nie można utworzyć folderu dziennika zmian. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Trwa inna naprawa. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Bez tej usługi zapora systemu Windows także jest wyłączona.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Nie było czego sprawdzać. Podaj serwer VPN lub zapisany komputer.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Duże wiadomości giną na drodze do serwera.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie na fragmenty pakietów UDP. Do tego czasu może zadziałać logowanie z kluczem wstępnym lub z krótszym łańcuchem certyfikatów.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Urządzenie na drodze analizuje pakiety i odrzuca wymianę kluczy VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie na IPsec w jej filtrze aplikacji lub ruchu, a nie tylko na porty UDP 500 i 4500. Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Wiele pakietów wysyłanych do serwera ginie na drodze.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Zbliż się do punktu dostępu Wi-Fi albo użyj kabla lub innej sieci. Jeśli problem nie ustąpi, powiedz o tym osobie zarządzającej tą siecią.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>Router przed serwerem nie przekierowuje UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o przekierowanie do niego UDP 4500, tak samo jak UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Serwer przyjmuje tylko przestarzałe szyfrowanie, którego Windows już nie oferuje.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zezwolenie na AES-256 z SHA-1 i MODP-2048 (grupa 14). Osłabienie zamiast tego zabezpieczeń tego komputera powinno być ostatecznością.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>Serwer wymaga certyfikatu, a nie klucza wstępnego.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, czego używać: certyfikatu dla tego komputera czy klucza wstępnego, który trzeba jeszcze ustawić na serwerze.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>Klucz wstępny ma spację na początku lub na końcu.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Wpisz klucz w połączeniu VPN ponownie, bez spacji. Często bierze się ona z kopiowania.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>Klucz wstępny zawiera znaki, które tylko wyglądają na właściwe.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Wpisz klucz w połączeniu VPN ręcznie, zamiast go kopiować: cudzysłowy, kreski lub spacje zmieniły się po drodze, na przykład w pliku PDF lub na czacie.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>Serwer odrzuca tożsamość IKE tego komputera.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o przyjmowanie dowolnej tożsamości (ID) od klientów L2TP albo o sprawdzenie tej próby w jego dzienniku.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>Serwer odrzuca sposób, w jaki Windows chroni dane (tryb szybki).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>Usługa L2TP serwera nie odpowiada.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o uruchomienie jego usługi L2TP (UDP 1701 w tunelu).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>Serwer odrzuca nazwę użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Wpisz ponownie nazwę użytkownika i hasło. Jeśli są poprawne, zapytaj, czy konto jest zablokowane lub nie może używać VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>Serwer i to połączenie nie mają wspólnej metody logowania.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, jakiego protokołu logowania on wymaga, i wybierz ten sam we właściwościach połączenia VPN.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>Potwierdzenie logowania (drugi składnik) nie przyszło na czas.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Spróbuj ponownie, mając pod ręką telefon lub aplikację, i potwierdź od razu, gdy o to poprosi.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>Serwer ani nie przyjmuje, ani nie odrzuca nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, czy jego katalog użytkowników (RADIUS) odpowiada.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>Serwer nie ma już wolnego adresu do przydzielenia.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o powiększenie jego puli adresów (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Zestawianie tunelu</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Komunikacja z serwerem przez tunel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Logowanie. Jeśli telefon lub aplikacja prosi o potwierdzenie, zrób to teraz.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Próba klucza</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Wymiana kluczy</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Serwer nie odpowiada na listę metod szyfrowania, którą wysyła Windows.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Serwer przyjął klucz i można zestawić zaszyfrowany tunel.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Przyjąłby: %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>Responder poza tą siecią odpowiada na innym porcie UDP.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>Z %n datagramu wysłanego do jego portów UDP 500 i 4500 dotarło: %1.</numerusform>
            <numerusform>Z %n datagramów wysłanych do jego portów UDP 500 i 4500 dotarło: %1.</numerusform>
            <numerusform>Z %n datagramów wysłanych do jego portów UDP 500 i 4500 dotarło: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Wiadomości wymiany kluczy docierają do respondera poza tą siecią i wracają.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>Sieć przepuszcza VPN; serwer nie odpowiada.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Na tych samych portach inne dane docierają do respondera poza tą siecią, a wiadomości wymiany kluczy nie.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Urządzenie na drodze analizuje pakiety i odrzuca wymianę kluczy.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Sieć odrzuca UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Serwery, które odpowiedziały lub przekroczyły limit czasu: %1 z %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>Serwer nie przyjmuje klucza wstępnego z tej sieci.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Metodę szyfrowania przyjął wcześniej.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>Serwer zna klucz, ale odrzuca tożsamość IKE tego komputera.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Serwer nie przyjmuje tego klucza wstępnego.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Duże wiadomości giną na drodze, a certyfikat ich wymaga.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>Serwer odpowiedział na certyfikat dopiero wtedy, gdy wysłano go w małych fragmentach.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>Serwer odpowiedział na małą wiadomość, ale nie na tę samą wiadomość, gdy była większa niż jeden pakiet.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Serwer nie odpowiedział na wiadomość z certyfikatem.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>Serwer zna klucz, ale odrzuca ochronę danych (tryb szybki).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>Serwer zna klucz, ale nie odpowiada na następny krok (tryb szybki).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>Zaszyfrowany tunel działa, ale usługa VPN za nim nie odpowiada.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Zaszyfrowany tunel został zestawiony (tryb szybki).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Serwer czekał na potwierdzenie logowania, które nie nadeszło.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>Serwer wymaga metody logowania, której to połączenie nie może użyć.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>Serwer przyjął logowanie, ale nie ma adresu do przydzielenia.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Nazwa użytkownika i hasło zostały przyjęte.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Nazwę użytkownika i hasło wysłano, ale nie przyszła odpowiedź.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>dopóki serwer nie będzie osiągalny</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>dopóki nie będzie można zestawić tunelu</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Porównaj klucz z osobą zarządzającą serwerem VPN albo poproś kogoś innego o wypróbowanie go z innej sieci.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, co jego dziennik mówi o tej próbie.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Odpowiedź przyszła tylko na datagramy wysłane z tego samego numeru portu, jaki ma serwer. Windows także wysyła je w ten sposób.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>Wymiana kluczy zatrzymała się na trzeciej wiadomości: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>Serwer ją odrzucił: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>Serwer udowodnił, że ma ten sam klucz.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Wiadomość z kluczem nie została przyjęta: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>Wiadomość z kluczem dokładnie takim, jak wpisano: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>Oczyszczony klucz został przyjęty.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Na zmyślony klucz przyszła taka sama odpowiedź.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Żądania bez odpowiedzi w tunelu: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Serwer powiedział: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Serwer odmówił po %1 s.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>Klucz ma spację na początku lub na końcu. Serwer przyjmuje go bez spacji.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>Klucz zawiera znaki, które tylko wyglądają jak te na klawiaturze. Serwer przyjmuje go ze znakami z klawiatury.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>Klucz ma spacje na początku lub na końcu oraz znaki, które tylko wyglądają jak te na klawiaturze. Serwer przyjmuje go po oczyszczeniu.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Uwierzytelnianie, klucz bez spacji na początku i na końcu</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Uwierzytelnianie, klucz w zwykłych znakach</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Uwierzytelnianie, oczyszczony klucz</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Uwierzytelnianie</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>przyszła odpowiedź, której tym kluczem nie można odszyfrować</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>tylko po wysłaniu w małych częściach</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>nazwa użytkownika lub hasło odrzucone</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>brak wspólnej metody logowania: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>zalogowano, ale nie ma wolnego adresu</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>brak odpowiedzi dotyczącej nazwy użytkownika i hasła</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>odmowa po długim oczekiwaniu</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Pierwsza wiadomość</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Wymiana kluczy</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Celowo błędny klucz</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP w tunelu</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, dla porównania</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>jest odpowiedź</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nieosiągalny</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nie sprawdzono</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>wysłane pakiety: %1, porty źródłowe: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>zgłasza %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP typ %1 kod %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Podaj klucz na standardowym wejściu albo weź go z magazynu kluczy, nie jedno i drugie.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>Nazwa klucza ma od 1 do 64 znaków: litery, cyfry i dowolne z ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Podaj klucz albo certyfikat, nie jedno i drugie.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user i --password-stdin trzeba podać razem.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>Logowanie wymaga klucza lub certyfikatu.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Nazwa użytkownika ma od 1 do 256 znaków.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin wymaga --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Nie można było otworzyć pliku „%1”. Albo brakuje jego hasła lub jest ono błędne (--passphrase-stdin), albo pliku nie można odczytać.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>Plik „%1” nie zawiera klucza RSA albo jest zaszyfrowany metodą, która nie jest już obsługiwana.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>Standardowe wejście musi zawierać jeden sekret o długości od 1 do %1 bajtów w UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>Standardowe wejście musi zawierać sekrety (liczba: %2) o długości od 1 do %1 bajtów w UTF-8, po jednym w wierszu.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>W magazynie kluczy nie ma klucza o nazwie „%1”. Zapisz go poleceniem „fix789ctl key set”.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Nie ma dostępnego magazynu kluczy. Windows ma wbudowany magazyn; inne systemy potrzebują usługi Secret Service, takiej jak GNOME Keyring lub KWallet. Możesz zamiast tego podać klucz na standardowym wejściu (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Magazyn kluczy odmówił dostępu.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>Magazyn kluczy nie mógł wykonać żądania. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>Klucz zapisano jako „%1”.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Pod nazwą „%1” nie jest już zapisany żaden klucz.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Użyj „key set NAME” lub „key forget NAME”.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>Negocjacja z %1 (%2), krok po kroku:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Podaj serwer VPN za pomocą --server i nic więcej.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Zapisanej sieci nie można odpytać, więc klucz, certyfikat lub plik nie są tu przyjmowane.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>UDP %1 wymaga administratora. Dalej bez niego.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 jest używany przez inny program (w systemie Windows porty 500 i 4500 należą do usługi „Moduły obsługi kluczy IPsec IKE i AuthIP”). Dalej bez niego.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>Nie można otworzyć UDP %1. Dalej bez niego.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>„%1” nie jest numerem portu.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>Do 500, 4500 i %2 można dodać najwyżej %1 portów.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Odpowiadanie na UDP %1. Naciśnij Ctrl+C, aby zatrzymać.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Kod parowania: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>Na komputerze z usterką: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Nie został żaden port, na którym można odpowiadać.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Odpowiadanie dla %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Serwery: %1, w %2 s. Odpowiedziały: %3. Odmówiły: %4. Bez odpowiedzi: %5. Nieosiągalne: %6. Nie próbowano: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>Tempo musi być liczbą datagramów na sekundę, od 1 do %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Podaj jedną listę serwerów.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Lista serwerów to plik UTF-8 mający najwyżej %1 wierszy i 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>Wiersz %1 listy nie jest nazwą ani adresem serwera.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>Lista nie zawiera żadnego serwera.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>Nie można było skontaktować się z responderem „%1”. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>Na IKEv1 przyszła odpowiedź</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>Na UDP 500 przyszła odpowiedź</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>Na UDP 4500 przyszła odpowiedź</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>Serwer jest za NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>nie można było wysłać</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>wiadomość 1 nie została przyjęta</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>nie można tu przeprowadzić wymiany kluczy z tym, co wybrał serwer</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>nie podano klucza</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>nie podano nazwy</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>brak drogi tam z tego komputera</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie dotarto do tego</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>zamiast tego wypróbowano oczyszczony klucz</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>klucz został przyjęty</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>port był nieosiągalny</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>ten komputer tego nie wypuszcza</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>„%1” nie jest nazwą ani adresem respondera.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin wymaga --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>To nie jest kod parowania. Wyświetla go „respond --paired”.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>wysłane pakiety: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Wpisz go w jednym wierszu. Nie będzie wyświetlany.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Wpisz każdy w osobnym wierszu (razem: %1). Nie będą wyświetlane.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>W połączeniu ustawiono klucz wstępny, ale Windows nie ma dla niego zapisanego klucza.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows ma klucz wstępny zapisany dla tego połączenia.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>W połączeniu ustawiono certyfikat, ale serwer działa z kluczem wstępnym.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Połączenie ma własne parametry IPsec (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>Połączenie „%1” jest skonfigurowane dla L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows nie może odczytać połączenia „%1”.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>Połączenie „%1” jest ustawione na %2, a nie na L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>Połączenie „%1” jest ustawione na L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Są dwa połączenia o nazwie „%1”: Twoje własne i jedno dla wszystkich użytkowników. Windows używa Twojego.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>Nie można było odczytać połączeń VPN.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Żadne połączenie VPN na tym komputerze nie prowadzi do tego serwera.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Na tym komputerze nie ma połączenia VPN o nazwie „%1”.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>Połączenie VPN jest skonfigurowane dla L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Na tym komputerze nie ma połączenia VPN o tej nazwie.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Porównaj nazwy w ustawieniach systemu Windows w pozycji „Sieć i internet”, „VPN” albo skonfiguruj połączenie zgodnie z otrzymaną instrukcją.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows nie może odczytać tego połączenia VPN.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>Jego wpis w książce telefonicznej jest uszkodzony. Zrób kopię pliku rasphone.pbk, usuń połączenie w ustawieniach systemu Windows i skonfiguruj je ponownie.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>Połączenie VPN nie jest ustawione na L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>W ustawieniach systemu Windows, w pozycji „Sieć i internet”, „VPN”, edytuj połączenie i wybierz typ sieci VPN „L2TP/IPsec” z tym rodzajem klucza lub certyfikatu, który otrzymano.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>W połączeniu VPN ustawiono certyfikat, ale serwer działa z kluczem wstępnym.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Edytuj połączenie w ustawieniach systemu Windows: wybierz „L2TP/IPsec z kluczem wstępnym” i wpisz otrzymany klucz.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows nie ma klucza wstępnego dla tego połączenia VPN.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Edytuj połączenie w ustawieniach systemu Windows i wpisz klucz wstępny ponownie. Klucz ginie przy kopiowaniu książki telefonicznej lub całego komputera.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>Połączenie VPN ma własne parametry IPsec, których serwer nie potrzebuje.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Poproś osobę opiekującą się tym komputerem o ich zresetowanie (Set-VpnConnectionIPsecConfiguration z -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Podaj albo serwer, albo połączenie, nie jedno i drugie.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>Nazwa połączenia ma od 1 do %1 znaków.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>Usługa „%1” przy ostatnim uruchamianiu zakończyła się błędem 5 (odmowa dostępu).</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Nie można było odczytać dokładnej kompilacji systemu Windows.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>O tej kompilacji systemu Windows (%1) nie wiadomo, aby psuła L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Ta kompilacja systemu Windows (%1) psuje L2TP/IPsec z wieloma serwerami. Problem wprowadziła aktualizacja %2; naprawia go %3 lub każda późniejsza aktualizacja.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>O tej kompilacji systemu Windows nie wiadomo, aby psuła VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>Usłudze „%1” odmówiono dostępu i nie może działać.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Uprawnienia usługi lub jej ustawień zmieniono, często przez utwardzanie systemu lub program zabezpieczający. Poproś osobę opiekującą się tym komputerem o ich przywrócenie; my nie zmieniamy uprawnień.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Ta wersja systemu Windows ma usterkę, która psuje VPN (aktualizacja %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Zainstaluj bieżące aktualizacje systemu Windows i uruchom ponownie. Naprawia to każda późniejsza aktualizacja.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 używa UDP %2 na wszystkich adresach tego komputera.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>UDP %1 używa nasz własny responder. Zatrzymaj go, zanim wypróbujesz VPN z tego komputera.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 używa UDP %2 tylko na adresie %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows nie zgłasza, który program używa UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Żaden inny program nie używa UDP 500 ani 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Nie można było odczytać, które programy używają UDP 500 i 4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 i 4500 są wolne dla wymiany kluczy systemu Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Inny program (%1) używa portu, którego Windows potrzebuje do VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Zamknij ten program lub zatrzymaj jego usługę i wypróbuj VPN ponownie. Jeśli należy do innego produktu VPN, którego już nie potrzebujesz, odinstaluj go.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows nie zgłasza, czy jego urządzenie dla L2TP działa.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Urządzenie systemu Windows dla L2TP istnieje i jest włączone.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>Urządzenie „WAN Miniport (L2TP)” jest wyłączone.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Brakuje urządzenia „WAN Miniport (L2TP)”.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>Urządzenie dla L2TP czeka na swój sterownik, który jest wyłączony.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Urządzenie „WAN Miniport (L2TP)” nie działa (kod problemu %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Nie można było wymienić urządzeń sieciowych.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Urządzenie systemu Windows dla L2TP istnieje</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Urządzenia systemu Windows dla L2TP brakuje albo ono nie działa.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>W Menedżerze urządzeń wybierz „Widok”, „Pokaż ukryte urządzenia” i włącz „WAN Miniport (L2TP)” w pozycji „Karty sieciowe”. Jeśli go tam nie ma, wybierz „Akcja”, „Skanuj w poszukiwaniu zmian sprzętu” i uruchom ponownie.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>Sprawdzanie, czy ta sieć ma stronę logowania, jest wyłączone.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>Sieć zgłasza, że trzeba się najpierw zalogować (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>Zamiast żądanych stron sieć pokazuje %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Znane strony testowe przechodzą, ale zamiast każdej innej strony pojawia się %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>Droga do strony logowania sieci prowadzi z powrotem do swojego początku (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>Sieć zgłasza, że zalogowanie wygasło (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Zamiast serwerów internetowych odpowiada filtr lub serwer proxy na drodze, ale strony internetowe są osiągalne: żadne logowanie nie czeka.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Urządzenie na drodze odszyfrowuje strony internetowe: ich certyfikaty nie są własnymi certyfikatami tych witryn. Żadne logowanie nie czeka.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Nieszyfrowane strony internetowe przechodzą, a szyfrowane nie.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Serwer proxy na drodze wymaga własnego logowania (407), więc nie wiadomo, czy czeka strona logowania.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Strony testowe zwróciły pustą odpowiedź, więc nie wiadomo, czy czeka strona logowania.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>Serwer DNS nie odpowiedział, więc nie wiadomo, czy czeka strona logowania.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Strony testowe się nie wczytały, więc nie wiadomo, czy czeka strona logowania.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Wczytały się tylko niektóre strony testowe, więc nie wiadomo, czy czeka strona logowania.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Strona logowania nie przeszkadza: strony internetowe przechodzą. Nie pokazuje to, czy przechodzi VPN.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>Nie sprawdzono, czy ta sieć ma stronę logowania.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Nie można było sprawdzić, czy ta sieć wymaga logowania.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>Sieć nie wymaga logowania</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Ta sieć najpierw wymaga logowania.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Otwórz przeglądarkę internetową i zaloguj się na stronie logowania tej sieci. Potem sprawdź ponownie: do tego czasu nie można ustalić, co sieć przepuszcza.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>Zalogowanie do tej sieci wygasło.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Otwórz przeglądarkę internetową i zaloguj się jeszcze raz na stronie tej sieci, a potem sprawdź ponownie. Jeśli zalogowanie stale wygasa, powiedz o tym osobie zarządzającej tą siecią.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>Strona logowania tej sieci prowadzi z powrotem do siebie.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>W ten sposób nikt nie może się zalogować. Powiedz osobie zarządzającej tą siecią, że jej strona logowania prowadzi z powrotem do siebie (często wśród adresów dozwolonych przed zalogowaniem brakuje własnego serwera strony logowania). Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Ta sieć przepuszcza tylko część internetu.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Sprawdź, czy strona logowania tej sieci ma drugi krok, na przykład wybór planu lub potwierdzenie. Jeśli go nie ma, zapytaj osobę zarządzającą tą siecią, na co ona zezwala, albo użyj innej sieci.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>dopóki nie zalogujesz się do tej sieci</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Nie wiadomo, czy certyfikat serwera jest jeszcze ważny, ponieważ data tego komputera jest nieznana.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Certyfikat serwera (%1) jest ważny do %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Serwer nie pokazał certyfikatu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Certyfikat serwera jest ważny</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Certyfikat serwera wygasł.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o odnowienie jego certyfikatu. Jeśli data tego komputera jest błędna, najpierw ją popraw: to ona decyduje, czy certyfikat jest ważny.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>Trasa do serwera zaczyna się na „%1”.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>Trasa do serwera nie prowadzi przez inny VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>Samo połączenie „%1” jest nawiązane.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>Trasa do serwera prowadzi przez „%1”, które nie jest kartą sieciową i może być innym VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>Trasa do serwera prowadzi przez inny VPN, „%1”, i serwer tam odpowiada.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows wysyła ruch do serwera przez inny VPN, „%1”.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows nie ma trasy do adresu serwera.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>Nie można było odczytać trasy do serwera.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>Trasa do serwera nie prowadzi przez inny VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 używa UDP %2 na %3, czyli na adresie, z którego ten komputer łączy się z serwerem.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Rozłącz inny VPN albo wyklucz z niego ten serwer (tunelowanie podzielone) i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>Inny VPN jest rozłączony.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Zasady Twojej organizacji (%1) stale przywracają ustawienie, które psuje VPN.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Powiedz osobie opiekującej się tym komputerem, które to ustawienie. Nasza zmiana przetrwa tylko do następnego zastosowania zasad, co może nastąpić w ciągu dwóch godzin.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>Data tego komputera jest błędna.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Ustaw datę, godzinę i strefę czasową w ustawieniach systemu Windows w pozycji „Czas i język”, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Uruchom ponownie ten komputer („Uruchom ponownie”, a nie „Zamknij”). Jeśli to się powtórzy, poproś osobę opiekującą się tym komputerem o sprawdzenie dziennika zdarzeń System pod kątem tej usługi.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Reguła zapory tego komputera (%1) blokuje VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Poproś osobę opiekującą się tym komputerem o wyłączenie tej reguły albo o zezwolenie na UDP 500 i 4500 do serwera VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>Zapora tego komputera przepuszcza tylko to, na co zezwala jakaś reguła, a żadna reguła nie zezwala na VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Poproś osobę opiekującą się tym komputerem lub jego zasadami o zezwolenie na wychodzące UDP 500 i 4500 dla usługi „Moduły obsługi kluczy IPsec IKE i AuthIP” (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Program zabezpieczający na tym komputerze (%1) odrzuca pakiety VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Zainstaluj ten program jeszcze raz i odinstaluj go narzędziem do usuwania od jego producenta albo poproś o to osobę opiekującą się tym komputerem.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Wyłącz kill switch w tym programie albo połącz tamten VPN i wyklucz z niego ten serwer.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Zasady IPsec na tym komputerze kolidują z VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Poproś osobę opiekującą się tym komputerem o wykluczenie serwera VPN z tych zasad IPsec (reguły zabezpieczeń połączeń w wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>Wartość rejestru dla serwerów za NAT jest w niewłaściwym kluczu, z którego Windows jej nie odczytuje.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Możemy zapisać ją tam, skąd Windows ją odczytuje (PolicyAgent). Wymaga to administratora i zadziała po ponownym uruchomieniu.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Są dwa połączenia VPN o tej nazwie i Windows używa tego drugiego.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Jedno należy do Ciebie, a drugie do wszystkich użytkowników tego komputera. Zmień nazwę nieaktualnego albo je usuń.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Ten komputer nie ma certyfikatu dla VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Poproś osobę zarządzającą VPN o certyfikat dla tego komputera i o jego zaimportowanie z kluczem prywatnym do magazynu „Osobisty” komputera lokalnego (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Certyfikat jest w magazynie użytkownika zamiast w magazynie tego komputera.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec używa tylko certyfikatów komputera. Poproś o zaimportowanie go z kluczem prywatnym do magazynu „Osobisty” komputera lokalnego (certlm.msc). Certyfikat wystawiony dla użytkownika może nie działać: zapytaj osobę zarządzającą VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Brakuje klucza prywatnego certyfikatu tego komputera.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Zaimportuj certyfikat ponownie z pliku, który zawiera jego klucz (.pfx lub .p12; plik .cer lub .crt go nie zawiera), do magazynu komputera lokalnego albo poproś osobę zarządzającą VPN o nowy.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>Nie można użyć klucza prywatnego certyfikatu tego komputera.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Poproś osobę opiekującą się tym komputerem o ponowne zaimportowanie certyfikatu z jego kluczem albo o zamówienie nowego. Klucze giną przy kopiowaniu komputera lub resetowaniu jego układu zabezpieczeń (TPM).</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Certyfikat tego komputera został odwołany przez wystawcę.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Zapytaj osobę zarządzającą VPN o przyczynę i poproś o nowy certyfikat.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Certyfikat tego komputera wygasł.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Poproś osobę zarządzającą VPN lub opiekującą się tym komputerem o nowy certyfikat. Jeśli data tego komputera jest błędna, najpierw ją popraw: to ona decyduje, czy certyfikat jest ważny.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Certyfikat tego komputera nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Sprawdź datę, godzinę i strefę czasową tego komputera: to one decydują, czy certyfikat jest ważny. Jeśli są poprawne, zapytaj osobę zarządzającą VPN, od kiedy certyfikat będzie ważny.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Certyfikat tego komputera nie jest przeznaczony do logowania do VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Poproś osobę zarządzającą VPN o certyfikat dla tego komputera z przeznaczeniem „Uwierzytelnianie klienta” (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Ten komputer nie ufa wystawcy swojego własnego certyfikatu.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Poproś osobę zarządzającą VPN o certyfikaty wystawców i o ich zaimportowanie do magazynów komputera lokalnego (główny do „Zaufane główne urzędy certyfikacji”, pozostałe do „Pośrednie urzędy certyfikacji”), a nie do magazynów użytkownika.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Certyfikat tego komputera używa przestarzałej kryptografii.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Poproś osobę zarządzającą VPN o nowy certyfikat z kluczem RSA o długości co najmniej 2048 bitów i SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows wybiera niewłaściwy certyfikat tego komputera.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Poproś osobę opiekującą się tym komputerem o zrobienie kopii nieaktualnego certyfikatu, a następnie usunięcie go z magazynu „Osobisty” komputera lokalnego (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Rozłącz jedno z nich (kabel lub Wi-Fi) i wypróbuj VPN ponownie.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Nie można sprawdzić, czy certyfikat został odwołany.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>Adres wystawcy do tego sprawdzenia (CRL lub OCSP) jest stąd nieosiągalny. Powiedz o tym osobie zarządzającej VPN. W sieci dla gości najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>Klucz wpisany tutaj jest poprawny, ale Windows ma zapisany inny.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Edytuj połączenie w ustawieniach systemu Windows i wpisz klucz wstępny ponownie, dokładnie tak, jak został wpisany tutaj.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Ten komputer nie ufa wystawcy certyfikatu serwera.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Poproś osobę zarządzającą VPN o certyfikat wystawcy i o jego zaimportowanie do „Zaufane główne urzędy certyfikacji” komputera lokalnego (certlm.msc). Jeśli ta osoba nie zna tego wystawcy, nie łącz się: to może być inny serwer.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>Klucz wstępny zawiera znaki, które ten komputer i serwer kodują inaczej.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o klucz złożony ze zwykłych liter, cyfr i znaków przestankowych. Systemy kodują litery takie jak ą, ł czy ä w różny sposób.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Własna zapora tego komputera blokuje L2TP w tunelu (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Poproś osobę opiekującą się tym komputerem o usunięcie reguły, która blokuje UDP 1701. Ten ruch pozostaje w tunelu; nie trzeba dla niego niczego otwierać w routerze.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Ten komputer nie ma adresu w tej sieci.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Rozłącz się z tą siecią i połącz ponownie albo zbliż się do punktu dostępu Wi-Fi. Jeśli problem nie ustąpi, powiedz osobie zarządzającej tą siecią, że nie przydziela ona adresów (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>Logowanie do tej sieci wymaga strony, którą sieć blokuje.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Jeśli to możliwe, wybierz inny sposób logowania na stronie tej sieci. Powiedz osobie zarządzającej tą siecią, że wśród adresów dozwolonych przed zalogowaniem brakuje dostawcy logowania.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Ten komputer używa za każdym razem nowego adresu sprzętowego, więc sieć nie pamięta jego zalogowania.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>W ustawieniach systemu Windows, w pozycji „Sieć i internet”, „Wi-Fi”, otwórz właściwości tej sieci i wyłącz „Losowe adresy sprzętowe”. Potem zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Ta sieć podaje fałszywy adres dla nazwy serwera VPN.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Jeśli sieć wymaga logowania, najpierw się zaloguj. W przeciwnym razie użyj innej sieci lub hotspotu telefonu i powiedz osobie zarządzającej tą siecią, że jej serwer DNS podaje fałszywe odpowiedzi.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>Serwer DNS podaje dla serwera VPN adres wewnętrzny, który stąd jest nieosiągalny.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Użyj publicznej nazwy lub publicznego adresu serwera, przeznaczonych do użycia poza biurem. Zapytaj o nie osobę zarządzającą VPN.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>Nazwa serwera prowadzi do starego adresu.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zaktualizowanie jego nazwy (dynamiczny DNS) do obecnego adresu. Do tego czasu może działać sam adres.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Ta sieć ma tylko IPv6, a serwer jest osiągalny tylko przez IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>W połączeniu VPN użyj nazwy serwera zamiast jego adresu albo użyj innej sieci. Powiedz osobie zarządzającej serwerem VPN, że potrzebuje on adresu IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>Nazwa serwera prowadzi najpierw do IPv6, ale IPv6 tu nie działa.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Powiedz osobie zarządzającej tą siecią, że jej IPv6 nie działa. Do tego czasu użyj adresu IPv4 serwera, innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Ta część sieci nie ma połączenia z internetem.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Powiedz osobie zarządzającej tą siecią, że VLAN tej sieci Wi-Fi nie ma trasy do internetu albo translacji adresów do internetu.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Ta sieć blokuje UDP, którego VPN potrzebuje.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Reguła zapory tej sieci blokuje porty VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie na wychodzące UDP 500 i 4500 dla tej sieci Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, reguły layer 3). Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Ta sieć traktuje ten komputer inaczej niż inne urządzenia i blokuje jego VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Zapytaj osobę zarządzającą tą siecią, jakie zasady grupy otrzymuje ten komputer (Meraki: Network-wide, Clients), i poproś o zezwolenie w nich na UDP 500 i 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>Użyty tu klucz Wi-Fi umieszcza ten komputer w grupie, która nie może używać VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Poproś osobę zarządzającą tą siecią o klucz Wi-Fi właściwej grupy. Jest to klucz sieci Wi-Fi, a nie klucz VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>VPN nie działa tylko w tej sieci Wi-Fi: przyczyną jest reguła tej sieci, a nie ten komputer.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Użyj tej drugiej sieci Wi-Fi, w której VPN działa, albo poproś osobę zarządzającą tą siecią o zezwolenie w niej na wychodzące UDP 500 i 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Ta sieć Wi-Fi odcina gości od sieci lokalnej, w której jest serwer VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie gościom na dostęp do serwera VPN (Meraki: NAT mode, „Deny local LAN”) albo o podanie Ci publicznego adresu serwera.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>Sieć przyznaje temu komputerowi dostęp dopiero po pewnym czasie od przyłączenia.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Po przyłączeniu do sieci Wi-Fi poczekaj minutę i spróbuj ponownie. Powiedz osobie zarządzającej tą siecią, że dostęp jest przyznawany z opóźnieniem.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Router tej sieci używa portów VPN dla swojego własnego tunelu do tego samego serwera.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Powiedz osobie zarządzającej tą siecią, że jej własny tunel między lokalizacjami (site-to-site) i Twój VPN używają tego samego serwera. Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>Sieć przepuszcza wymianę kluczy, ale nie chronione dane (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Poproś osobę zarządzającą tą siecią o zezwolenie na protokół IP 50 (ESP) oraz na UDP 500 i 4500. Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Fragmenty dużych wiadomości przychodzą w niewłaściwej kolejności i są odrzucane.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Poproś osobę zarządzającą tą siecią o sprawdzenie, jak jej zapora obchodzi się z fragmentami. Do tego czasu może działać logowanie z kluczem wstępnym.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Tutejszy router ingeruje w IPsec (ustawienie takie jak „IPsec passthrough” lub „ALG”).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Poproś osobę zarządzającą routerem o wyłączenie „IPsec passthrough” (IPsec ALG), a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Tutejszy router pozwala używać tego rodzaju VPN tylko jednemu komputerowi naraz.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Rozłącz VPN na drugim komputerze i spróbuj ponownie albo poproś osobę zarządzającą routerem o wyłączenie „IPsec passthrough” (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Reguła w tej sieci rozpoznaje VPN i go blokuje.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Poproś osobę zarządzającą tą siecią o usunięcie VPN z blokowanych aplikacji (Meraki: Wireless, Firewall &amp; traffic shaping, reguły layer 7). Do tego czasu użyj innej sieci lub hotspotu telefonu.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Droga do serwera działa z przerwami.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Spróbuj ponownie, bliżej punktu dostępu Wi-Fi lub z kablem. Jeśli problem nie ustąpi, powiedz osobie zarządzającej tą siecią, kiedy to się zdarzyło.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Jesteś w sieci, do której prowadzi VPN, a serwer stąd nie odpowiada.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Tutaj prawdopodobnie nie potrzebujesz VPN. Spróbuj bez niego tego, czego chcesz użyć; z VPN korzystaj, gdy jesteś gdzie indziej.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>Router usuwa połączenie ze swojej tabeli po krótkiej ciszy i VPN się rozłącza.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Poproś osobę zarządzającą routerem o przechowywanie połączeń UDP w jego tabeli przez co najmniej 60 sekund.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Tunel działa, ale giną w nim duże pakiety.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Poproś osobę opiekującą się tym komputerem o ustawienie mniejszego rozmiaru pakietów (MTU 1300) dla połączenia VPN albo osobę zarządzającą siecią o zezwolenie na wiadomości „fragmentation needed”.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Jeden z kilku serwerów pod tą nazwą nie odpowiada.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Spróbuj ponownie: następna próba może trafić do innego. Powiedz osobie zarządzającej VPN, który adres nie odpowiada.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>Router serwera przekierowuje porty VPN do innego urządzenia.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o sprawdzenie przekierowania portów UDP 500 i 4500 w jego routerze: oba muszą prowadzić do serwera VPN.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>Serwer odpowiada z innego adresu niż ten, z którym się skontaktowano.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o takie ustawienie serwera, aby odpowiadał z adresu, którego używają klienci (jeden serwer z kilkoma łączami lub adresami).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>Serwer wymaga trybu (tryb agresywny), którego Windows nie obsługuje.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zezwolenie na tryb główny dla klientów L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Ten serwer jest skonfigurowany tak, aby używać certyfikatu, którego już nie ma.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Wybierz odnowiony certyfikat w konsoli Routing i dostęp zdalny (właściwości serwera, Zabezpieczenia) i uruchom ponownie usługę „Routing i dostęp zdalny”.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess zastąpił certyfikat tego serwera VPN swoim własnym.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Wybierz właściwy certyfikat w konsoli Routing i dostęp zdalny i zapobiegnij ponownemu ustawieniu go przez DirectAccess (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard uniemożliwia użycie zapisanego hasła.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Wpisuj nazwę użytkownika i hasło przy każdym połączeniu, zamiast je zapisywać, albo poproś osobę zarządzającą VPN o logowanie za pomocą certyfikatu.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>To połączenie i serwer nie są zgodne co do siły szyfrowania logowania.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>We właściwościach połączenia VPN, na karcie „Zabezpieczenia”, wybierz „Wymagaj szyfrowania” zamiast „Szyfrowanie o maksymalnej sile” albo zapytaj osobę zarządzającą serwerem VPN, której opcji użyć.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Ostatnia próba systemu Windows była %1 i nie powiodła się (błąd %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows ostatnio połączył się %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Nie można odczytać dziennika systemu Windows o jego własnych próbach połączenia.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Dziennik systemu Windows nie zawiera próby nawiązania połączenia z tym serwerem.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Dziennik systemu Windows nie zawiera próby z zapisanym kluczem.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Własne próby systemu Windows w porównaniu z naszymi</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Serwer przestał odpowiadać podczas logowania (błąd %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows nie znalazł ważnego certyfikatu (błąd %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows nie mógł zweryfikować serwera (błąd %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows nie znalazł zasad IPsec dla połączenia (błąd %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>Na wymianę kluczy nie przyszła odpowiedź na czas (błąd %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Serwer nie odpowiedział systemowi Windows (błąd %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>Katalog użytkowników serwera nie odpowiedział na czas (błąd %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Własna próba systemu Windows nie powiodła się (błąd %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows łączy się, ale za każdym razem po tym samym krótkim czasie traci połączenie.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>Ostatnie połączenie trwało %1 s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Sam Windows właśnie połączył się z tym serwerem.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>Logowanie następuje po IPsec, więc IPsec zadziałał.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows łączy się z wpisanym kluczem.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>Serwer odpowiada nam z wpisanym kluczem, ale nie odpowiada systemowi Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>Serwer odpowiada nam na innym porcie źródłowym. Windows używa portu 500 i nie dostaje żadnej odpowiedzi.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Nasz własny tunel działa; używa UDP 4500. Windows wysyła tu ESP bezpośrednio, ponieważ żadna strona nie jest za NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Tej sieci nie można porównać z innymi.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Nie ma czego porównywać: nie można było skontaktować się z serwerem.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Wyniki z innych sieci nie wnoszą nic nowego.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Ten sam serwer z innych sieci</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Inne urządzenie w tej samej sieci („%1”) dostaje odpowiedź od tego samego serwera.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>W innej części tej samej sieci Wi-Fi („%1”) ten komputer dostaje odpowiedź od tego samego serwera.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>W innej sieci Wi-Fi tej samej placówki („%1”) ten komputer dostaje odpowiedź od tego samego serwera.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>W innej sieci („%1”) ten komputer dostał odpowiedź od tego samego serwera.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1: w sieci „%2” jest odpowiedź (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1: w sieci „%2” jest odpowiedź tylko na jednym z dwóch portów (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1: w sieci „%2” brak odpowiedzi (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1: w sieci „%2” nie działa, a w sieci „%3” odpowiada: wina leży po stronie sieci, a nie tego komputera.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Nie ma jeszcze zapisanych wyników. Uruchom „fix789ctl check --server HOST” w każdej sieci.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Na zlecenie programu „%2” Platforma filtrowania systemu Windows odrzuciła %1 do serwera (filtr „%3”, o %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Zapytaj osobę opiekującą się tym komputerem, do którego programu należy filtr „%1” (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Filtr na tym komputerze odrzuca pakiety VPN i nie podaje, do którego programu należy.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Filtr na tym komputerze odrzucił %1 do serwera o %2. To już nie obowiązuje.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Żaden filtr na tym komputerze nie odrzucił ostatnio pakietów VPN.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Nie można było odczytać, co odrzuciły filtry na tym komputerze.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Żaden filtr na tym komputerze nie odrzuca VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>Na tym komputerze jest zainstalowany SoftEther VPN („%1”). Gdy jego funkcja L2TP jest włączona, przy każdym uruchomieniu wyłącza on usługę „Moduły obsługi kluczy IPsec IKE i AuthIP”. Problem będzie powracać, dopóki ta funkcja nie zostanie wyłączona.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Reguła „%1” zapory systemu Windows blokuje wychodzące UDP %2.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>Profil zapory „%1” blokuje wszystko, na co nie zezwala żadna reguła, a żadna reguła nie zezwala na UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>Zapora blokuje wychodzące UDP %1 w jednej z sieci, z którymi ten komputer jest połączony.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>Nie wiadomo, czy reguła zapory „%1” dotyczy UDP %2 do serwera.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Zaporą tego komputera zamiast zapory systemu Windows jest „%1”.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>Usługa „Zapora Windows Defender” nie działa, więc jej reguły nie obowiązują.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Zapora systemu Windows zezwala na VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Nie można było odczytać zapory systemu Windows.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Zapora systemu Windows zezwala na VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>dopóki filtr na tym komputerze nie wypuści VPN</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>Certyfikat „%1” (%2) nie ma na tym komputerze klucza prywatnego.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>Certyfikat „%1” (%2) odwołuje się do klucza prywatnego, którego nie można użyć.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Certyfikat „%1” (%2) został odwołany przez wystawcę.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>Certyfikat „%1” (%2) jest wystawiony do innych celów: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Certyfikat „%1” (%2) używa kryptografii, której Windows już nie przyjmuje.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Na tym komputerze brakuje certyfikatu między „%1” (%2) a zaufanym certyfikatem głównym.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Ten komputer nie ufa certyfikatowi głównemu dla „%1” (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows nie przyjmuje łańcucha certyfikatów dla „%1” (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>Certyfikat „%1” (%2) jest w magazynie użytkownika, a we własnym magazynie komputera nie ma żadnego.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Nie ma certyfikatu, ale serwer działa z kluczem wstępnym.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>Połączenie loguje się za pomocą certyfikatu, ale ten komputer nie ma dla niego żadnego.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Porównaj datę tego komputera z datą w telefonie.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Zapytaj osobę zarządzającą VPN, który certyfikat lub klucz jest przeznaczony dla tego komputera.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Nie można było sprawdzić, czy „%1” (%2) został odwołany; Windows mimo to kontynuuje.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Nie można było ustalić, czy ten komputer ufa wystawcy certyfikatu „%1” (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Certyfikatu komputera „%1” (%2) można użyć.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>Certyfikat „%1” (%2) nie ma znanego problemu, ale tylko administrator może zobaczyć, czy jego klucz działa.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Ten komputer ma certyfikat dla VPN, ważny do %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Żadne ze sprawdzonych połączeń VPN nie loguje się za pomocą certyfikatu.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Nie można było odczytać certyfikatów tego komputera.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Certyfikatów nie można sprawdzić, ponieważ data tego komputera jest nieznana.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Certyfikat komputera nadaje się do VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>W połączeniu ustawiono certyfikat, ale serwer działa także z kluczem wstępnym. Jeśli otrzymano klucz, wybierz go w połączeniu.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows logował się za pomocą certyfikatu „%1” (%2) i to się nie powiodło; właściwy to „%3” (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows logował się za pomocą certyfikatu „%1” (%2) i to się nie powiodło. Jest jeszcze inny, „%3” (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>Klucz mógł zostać zmieniony na serwerze: wcześniej działał albo inne osoby też nie mogą się połączyć.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>Klucz mógł też zostać zmieniony na serwerze. Czy ktoś inny może się teraz połączyć?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Twoja odpowiedź: przez hotspot telefonu to działa.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Twoja odpowiedź: przez hotspot telefonu to także nie działa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>„%1” nie jest prawidłową odpowiedzią. Wymienia je „fix789ctl check --help”.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Nie można było ustalić, czy działa Credential Guard.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard nie odmawia wydania hasła dla VPN.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard działa, a połączenie „%1” loguje się zapisanym hasłem przez MS-CHAPv2. W takim przypadku Windows nie wydaje hasła.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows wydaje zapisane hasło dla VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>Komputer o nazwie „%1” istnieje, ale nie oferuje tego rodzaju VPN. Porównaj nazwę z otrzymaną, litera po literze.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Nie można było odczytać zasad IPsec tego komputera.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Żadne zasady IPsec na tym komputerze nie przeszkadzają VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>Reguła IPsec „%1” dotyczy także serwera VPN.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>Nie wiadomo, czy reguła lub zasady IPsec „%1” dotyczą serwera VPN.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>Profil zapory „%1” blokuje wychodzące UDP %2, jeśli zapora jest w nim włączona. Stare zasady dla systemu Windows XP sprawiają, że nie jest to pewne.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Nie można było odczytać ustawień zapory systemu Windows określonych przez organizację (%1), więc nie wiadomo, czy blokują VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>Serwer odpowiada na to, co Windows oferuje domyślnie, ale sam Windows, z własnymi parametrami IPsec połączenia, nie znalazł nic, co przyjmują obie strony.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Nie zmierzono, czy Windows używa tych parametrów dla L2TP. Wypróbuj połączenie w systemie Windows, a potem sprawdź ponownie: błąd 788 pokazuje, że tak.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Żadne zasady IPsec na tym komputerze nie przeszkadzają</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows oferuje swoje zwykłe metody szyfrowania.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows może używać złamanego szyfrowania dla L2TP (AllowL2TPWeakCrypto wynosi 1). Zresetuj tę wartość, gdy serwer nie będzie jej już potrzebować.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 wynosi %1. Ta wartość dotyczy IKEv2; L2TP oferuje te metody bez niej.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Nie można było odczytać, które metody szyfrowania oferuje Windows.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows oferuje swoje zwykłe metody szyfrowania</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Ten komputer nie jest połączony z żadną siecią.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Ten komputer nie dostał adresu od żadnej sieci (ma %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Ten komputer ma tylko adresy IPv6, a serwer ma tylko adresy IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Ten komputer ma tylko adresy IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Nie można było odczytać połączeń sieciowych.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Ten komputer ma adres w swojej sieci.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Podczas sprawdzania połączenie z internetem zmieniało się między: %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Ten komputer ma adres i stabilną trasę do internetu</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>Wartość dla serwerów za NAT jest w %1. Windows odczytuje ją z klucza PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Zasady (%1) ustawiają typ uruchomienia usługi „%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Zasady (%1) tworzą połączenie „%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Zasady (%1) ustawiają wartość %2 w %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Zasady (%1) znowu wyłączą usługę „%2”.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Nie można było odczytać, które ustawienia określają zasady.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Żadne zasady nie określają ustawienia, które jest tu błędne.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Żadne zasady nie powodują problemu na nowo</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Własne zasady IPsec systemu Windows dla L2TP są wyłączone (ProhibitIpSec wynosi 1), a zastępuje je reguła „%1”. Ustawiono to celowo i pozostaje to bez zmian.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Uruchom sprawdzenie jako administrator: nie można było odczytać, czy zasady IPsec dla L2TP utworzono celowo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>Usługa „%1” od kilku minut się uruchamia lub zatrzymuje.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Gdy usługa „Podstawowy aparat filtrowania” jest wyłączona, zapora systemu Windows także jest wyłączona: ten komputer jest niechroniony.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows jeszcze uruchamia te usługi: %1. Poczekaj kilka minut i spróbuj ponownie; żadna zmiana nie jest potrzebna.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Dopóki adres serwera budzi wątpliwości, nie jest do niego wysyłany żaden klucz, żadna nazwa użytkownika ani hasło.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>Odpowiedzi DNS w tej sieci nie sprawdzono.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Odpowiedzi DNS w tej sieci są prawdziwe.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>Serwer DNS tej sieci podaje fałszywe odpowiedzi dla niektórych nazw (filtr lub strona wyszukiwania), ale nie dla nazwy serwera VPN.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>Serwer DNS tej sieci na pytanie o „%2” odpowiada %1 i podaje fałszywe odpowiedzi dla nazw, za które nie odpowiada.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>Nazwa „%1” prowadzi do %2, adresu w sieci wewnętrznej, i nic tam nie odpowiada.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>W tej sieci nazwa „%1” prowadzi do %2, gdzie nic nie odpowiada. Inny serwer DNS podaje %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Sprawdź ponownie z %1 zamiast nazwy serwera i bez klucza. Jeśli serwer odpowie, nazwa prowadzi w tej sieci do błędnego adresu.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>Serwer DNS tej sieci podaje fałszywe odpowiedzi dla nazw, za które nie odpowiada, a pod adresem, który podaje dla serwera VPN, nic nie odpowiada.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Wyszukaj nazwę serwera z innej sieci, na przykład przez hotspot telefonu, i porównaj adresy.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Nie można było sprawdzić, czy odpowiedzi DNS w tej sieci są prawdziwe.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>Odpowiedzi DNS są prawdziwe</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>Ze wszystkich serwerów, z którymi kontaktowano się przez UDP, odpowiedział tylko serwer DNS: ta sieć blokuje wszystkie inne wychodzące UDP.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Odpowiadają tylko powszechnie znane usługi UDP, takie jak serwery czasu: ta sieć blokuje wszystkie inne wychodzące UDP.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Żaden z serwerów, z którymi kontaktowano się przez UDP, nie odpowiedział: ani serwer VPN, ani inne.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP może wychodzić z tej sieci: niektóre z serwerów, z którymi się kontaktowano, odpowiedziały.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP może wychodzić z tej sieci: odpowiadają serwery inne niż serwer VPN.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP może wychodzić z tej sieci: responder odpowiada.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>Przez UDP można było skontaktować się ze zbyt małą liczbą serwerów, aby pokazać, czy UDP wychodzi z tej sieci.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Otwórz dowolną stronę internetową. Jeśli się otworzy, zablokowane jest tylko UDP.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Przez UDP kontaktowano się tylko z serwerem VPN.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Nie można było sprawdzić, czy UDP może wychodzić z tej sieci.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP może wychodzić z tej sieci</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>dopóki ta sieć nie wypuści UDP</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>dopóki nazwa serwera nie będzie prowadzić do jego adresu</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Zasady (%2) wprowadzają na tym komputerze ustawienie, które psuje VPN, i przywracają je po każdej zmianie. Prosimy usunąć je z zasad. „gpresult /h report.html” (zasady grupy) lub Ustawienia &gt; Konta &gt; Uzyskaj dostęp do miejsca pracy lub nauki &gt; Informacje (zarządzanie urządzeniami) pokazuje, jakie zasady otrzymuje ten komputer.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Brakuje usługi systemu Windows %2. Prosimy naprawić system Windows: „DISM /Online /Cleanup-Image /RestoreHealth”, potem „sfc /scannow” albo naprawa w miejscu.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Usłudze systemu Windows %2 odmówiono dostępu (błąd 5). Prosimy porównać jej uprawnienia z uprawnieniami na sprawnym komputerze („sc sdshow %2”) i sprawdzić, czy zmieniły je zasady utwardzania systemu lub program zabezpieczający.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Usługa systemu Windows %2 nie uruchamia się. Prosimy sprawdzić w dzienniku zdarzeń „System”, źródło „Service Control Manager” (7000, 7001, 7009, 7011, 7023), wpisy dotyczące %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>Aktualizacja systemu Windows %2 psuje L2TP/IPsec. Prosimy zainstalować bieżącą aktualizację zbiorczą; naprawia to każda późniejsza.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>Program %2 używa UDP 500 lub UDP 4500, których potrzebuje usługa systemu Windows „Moduły obsługi kluczy IPsec IKE i AuthIP” (IKEEXT). Prosimy usunąć ten program lub wyłączyć jego funkcję IPsec. „netstat -abno -p UDP” pokazuje, który program używa tych portów.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Reguła zapory systemu Windows „%2” blokuje VPN. Prosimy ją wyłączyć albo wykluczyć z niej wychodzące UDP 500 i UDP 4500 do %1 (wf.msc, „Reguły wychodzące”, albo zasady, z których pochodzi).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Zapora systemu Windows blokuje połączenia wychodzące, na które nie zezwala żadna reguła. Prosimy dodać regułę: wychodząca, zezwalaj, UDP, porty zdalne 500 i 4500, usługa „Moduły obsługi kluczy IPsec IKE i AuthIP” (IKEEXT) (wf.msc, „Reguły wychodzące”, albo zasady, które to ustawiają).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>Program %2 odrzuca pakiety VPN do %1. Prosimy dodać wyjątek dla wychodzących UDP 500 i UDP 4500 (oraz protokołu IP 50). Nie trzeba go całkiem wyłączać.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Reguła IPsec na tym komputerze koliduje z VPN do %1. Prosimy wykluczyć z niej %1 (wf.msc, „Reguły zabezpieczeń połączeń”, albo zasady, z których pochodzi).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Zapora tego komputera blokuje UDP 1701, który VPN wysyła w swoim tunelu. Prosimy usunąć tę regułę (wf.msc, „Reguły wychodzące”, albo zasady, z których pochodzi).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>Połączenie VPN do %1 ma własne parametry IPsec. Prosimy je zresetować: „Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>Nie można użyć klucza prywatnego certyfikatu tego komputera dla VPN do %1. Prosimy ponownie zaimportować certyfikat z kluczem do magazynu „Osobisty” komputera lokalnego albo zamówić nowy.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows wybiera nieaktualny certyfikat dla VPN do %1. Prosimy zrobić jego kopię, a następnie usunąć go z magazynu „Osobisty” komputera lokalnego (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Prosimy zezwolić na wychodzące UDP 4500 do %1 oraz na odpowiedzi; UDP 500 jest już dozwolone. Jako reguła: zezwalaj, protokół UDP, z tej sieci, do %1, port 4500, powyżej każdej reguły odmawiającej. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, wybrać ten SSID, „Layer 3 firewall rules”; na MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, „Outbound rules”.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Prosimy zezwolić na protokół IP 50 (ESP) do i z %1, a także na UDP 500 i UDP 4500, które są już dozwolone. Między tym komputerem a serwerem nie ma NAT, więc ESP nie jest pakowane w UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Prosimy zezwolić na fragmenty pakietów UDP do i z %1 (UDP 500 i 4500), w dowolnej kolejności: wiadomości z certyfikatami są większe niż jeden pakiet. To ustawienie często nazywa się „block IP fragments” lub „drop fragmented packets”.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Prosimy usunąć IPsec (IKE, L2TP) do %1 z tego, co blokuje Państwa filtr aplikacji. Porty UDP 500 i 4500 są otwarte, ale odrzucane są pakiety, które wyglądają jak wymiana kluczy. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, wybrać ten SSID, „Layer 7 firewall rules”; także Network-wide &gt; Configure &gt; Group policies. Inni producenci nazywają to ustawienie kontrolą aplikacji, kategorią ruchu lub kategorią VPN.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Prosimy wyłączyć w routerze „IPsec passthrough” (nazywane też IPsec ALG lub IPsec helper). Zachowuje ono port źródłowy 500, więc tylko jeden komputer może stąd połączyć się z %1, albo zmienia pakiety po drodze. Przechodzenie NAT przez UDP 4500 działa bez niego.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Prosimy sprawdzić, jakie zasady grupy otrzymuje ten komputer: inne urządzenia w tej samej sieci łączą się z %1, a ten komputer nie. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, wybrać klienta, „Policy”; oraz Wireless &gt; Configure &gt; Access control, „Assign group policies by device type”. Prosimy zezwolić w tych zasadach na wychodzące UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Prosimy sprawdzić grupę lub VLAN, do których należy użyty tu klucz Wi-Fi: z innym kluczem tej samej sieci Wi-Fi %1 jest osiągalny. Cisco Meraki: Wireless &gt; Configure &gt; Access control, wybrać ten SSID, „Identity PSK”, zasady grupy tego klucza. Prosimy podać nam właściwy klucz albo zezwolić w tych zasadach grupy na wychodzące UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Prosimy sprawdzić VLAN tej sieci Wi-Fi: nic w nim nie ma dostępu do internetu. Potrzebuje trasy domyślnej i translacji adresów (NAT) do internetu. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs oraz znacznik VLAN tego SSID w Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Prosimy zezwolić gościom tej sieci Wi-Fi na dostęp do %1 w sieci lokalnej. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, wybrać ten SSID, „Local LAN”: reguła zezwalająca na UDP 500 i 4500 do %1 powyżej „Deny”. Albo prosimy podać nam publiczny adres serwera.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Prosimy sprawdzić, dlaczego ten komputer otrzymuje dostęp (rola, VLAN, zasady grupy) dopiero po pewnym czasie od przyłączenia: do tego czasu %1 jest nieosiągalny na UDP 500 i 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>Router tej sieci ma własny tunel do %1 i odpowiedzi dla naszego VPN uznaje za swoje. Prosimy nadać tunelowi routera lub naszemu VPN inny adres publiczny.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Prosimy przechowywać bezczynne połączenia UDP w tabeli NAT routera przez co najmniej 60 sekund, najlepiej 300: VPN do %1 łączy się, ale po krótkiej ciszy jest rozłączany.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Prosimy zezwolić na ICMP „fragmentation needed” (typ 3, kod 4) do tej sieci albo ograniczyć rozmiar segmentów TCP (MSS clamping): duże pakiety w tunelu do %1 giną.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Prosimy sprawdzić jakość tego łącza: wiele pakietów do %1 ginie albo połączenie zrywa się i wraca. W sieci Wi-Fi prosimy najpierw sprawdzić sygnał, kanał i obciążenie punktu dostępu.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Prosimy o takie ustawienie serwera DNS tej sieci, aby poprawnie odpowiadał dla %1: podaje adres, który nie jest adresem serwera. Jeśli powodem jest strona logowania, po zalogowaniu nie powinna podawać odpowiedzi dla innych nazw.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>Serwer DNS, który ta sieć przydziela przez DHCP, nie odpowiada. Prosimy sprawdzić, czy działa i czy jakaś reguła nie blokuje UDP i TCP 53 z tej części sieci.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Ten komputer przyłącza się do sieci, ale nie dostaje adresu. Prosimy sprawdzić serwer DHCP: czy działa, czy jego adresy się nie wyczerpały i czy dociera do tego VLAN-u?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Ta sieć oferuje tylko IPv6, a %1 jest osiągalny tylko przez IPv4. Prosimy zaoferować IPv4 albo DNS64 z NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Ta sieć ogłasza IPv6, które nie działa, więc %1 jest przez nie nieosiągalny. Prosimy naprawić trasę IPv6 albo przestać ją ogłaszać.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Strona logowania tej sieci prowadzi z powrotem do siebie, więc nikt nie może się zalogować. Prosimy sprawdzić, czy własny serwer strony logowania jest wśród adresów dozwolonych przed zalogowaniem. Cisco Meraki: Wireless &gt; Configure &gt; Access control, wybrać ten SSID, „Walled garden”.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>Zalogowanie do tej sieci wygasa w trakcie jej używania. Prosimy sprawdzić, jak długo jest ważne. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, wybrać ten SSID, „Splash frequency”.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Strona logowania tej sieci potrzebuje zablokowanych stron dostawcy logowania. Prosimy dodać adresy dostawcy do adresów dozwolonych przed zalogowaniem. Cisco Meraki: Wireless &gt; Configure &gt; Access control, wybrać ten SSID, „Walled garden”.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Po zalogowaniu ta sieć przepuszcza tylko część internetu. Prosimy powiedzieć nam, na co zezwala, i zezwolić na wychodzące UDP 500 i UDP 4500 do %1 dla zalogowanych użytkowników.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Czy ktoś inny może się teraz połączyć z tym VPN?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Czy ten VPN kiedykolwiek działał na tym komputerze?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Czy jesteś w biurze, do którego prowadzi ten VPN?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Czy ten VPN działa przez hotspot telefonu?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>osoba zarządzająca tą siecią</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>osoba zarządzająca serwerem VPN</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>osoba opiekująca się tym komputerem</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Prosimy sprawdzić, czy %1 działa i jest osiągalny z zewnątrz: nie odpowiada ani na UDP 500, ani na UDP 4500. Zapis pakietów w tamtym miejscu („udp port 500 or udp port 4500”) pokazuje, czy nasze pakiety docierają.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Prosimy sprawdzić, czy na liście blokad %1 jest nasz adres publiczny (fail2ban: „fail2ban-client status”; w innych przypadkach lista blokad zapory), i usunąć go.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 odpowiada z innego adresu niż ten, z którym się skontaktowano. Prosimy o takie ustawienie, aby wymiana kluczy odpowiadała z adresu, którego używają klienci (jeden serwer z kilkoma łączami lub adresami).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 wymaga trybu agresywnego. Windows obsługuje tylko tryb główny: prosimy zezwolić na tryb główny dla klientów L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 wymaga certyfikatu zamiast klucza wstępnego. Prosimy powiedzieć nam, czego używać: wydać nam certyfikat dla tego komputera albo zezwolić na klucz wstępny dla klientów L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Certyfikat %1 wygasł. Prosimy go odnowić.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Prosimy wybrać ważny certyfikat dla %1 w konsoli Routing i dostęp zdalny (właściwości serwera, Zabezpieczenia), uruchomić ponownie usługę „Routing i dostęp zdalny” i zapobiec ponownemu ustawieniu go przez DirectAccess.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 ani nie przyjmuje, ani nie odrzuca nazwy użytkownika i hasła. Prosimy sprawdzić, czy jego katalog użytkowników (RADIUS, NPS) odpowiada; jego dziennik pokazuje przekroczenie limitu czasu w chwili naszej próby.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 przyjmuje nasze logowanie, ale nie ma już adresu do przydzielenia. Prosimy powiększyć jego pulę adresów (DHCP) albo zakończyć połączenia, które nie są już używane.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 odrzuca logowanie (błąd 691). Prosimy sprawdzić, czy konto jest zablokowane, wygasło lub nie może używać VPN oraz czy działa jego drugi składnik; przyczynę pokazuje dziennik katalogu użytkowników (RADIUS, w systemie Windows zdarzenie 6273 serwera NPS).</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Prosimy powiedzieć nam, jakiego protokołu logowania (PAP, MS-CHAPv2, EAP) i jakiego szyfrowania %1 wymaga wewnątrz L2TP/IPsec: ten komputer i serwer nie mają żadnego wspólnego.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>Klucz wstępny %1 zawiera znaki, które Windows i serwer kodują inaczej. Prosimy ustawić klucz złożony ze zwykłych liter, cyfr i znaków przestankowych (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>Nazwa %1 nie prowadzi do jego adresu publicznego. Prosimy ją zaktualizować (DNS, dynamiczny DNS) albo podać nam publiczną nazwę lub publiczny adres.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Prosimy wydać temu komputerowi nowy certyfikat dla VPN do %1: dla komputera lokalnego, z jego kluczem prywatnym (.pfx), przeznaczenie Uwierzytelnianie klienta (1.3.6.1.5.5.7.3.2), RSA o długości co najmniej 2048 bitów i SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Prosimy przesłać nam certyfikaty wystawców (główny i pośrednie) dla VPN do %1: ten komputer ich nie ma.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>Adres odwołań (CRL lub OCSP) w certyfikatach VPN do %1 jest stąd nieosiągalny. Prosimy udostępnić go z internetu przez zwykły HTTP.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Jeszcze nie pewne, ale możliwe:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Skąd to wiadomo:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Ustalono za pomocą Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Ustalono za pomocą Fix789 %1 o %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>VPN na komputerze nie łączy się</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>VPN do %1 nie łączy się</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Nie można nawiązać połączenia VPN typu L2TP/IPsec w systemie Windows. Ustalenia:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Nie można nawiązać połączenia VPN typu L2TP/IPsec w systemie Windows do %1. Ustalenia:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Dzień dobry,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>serwera VPN</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Prosimy zezwolić na wychodzące UDP 500 i UDP 4500 do %1 oraz na odpowiedzi. Jako reguła: zezwalaj, protokół UDP, z tej sieci, do %1, porty 500 i 4500, powyżej każdej reguły odmawiającej. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, wybrać ten SSID, „Layer 3 firewall rules”; na MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, „Outbound rules”. Nie trzeba otwierać UDP 1701: pozostaje w tunelu.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Do wysłania (adresat: %1):</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>warto wiedzieć</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>źle</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>tu niepotrzebne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Warto wiedzieć</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Czego jeszcze nie można ustalić:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>Negocjacja, krok po kroku:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Co jest wykluczone:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Raporty: %1. W porządku: %2. Z potwierdzoną przyczyną: %3. Nierozstrzygnięte: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Jedno z: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Niektóre serwery zgłaszają NAT tam, gdzie go nie ma, aby wszystko było wysyłane w UDP. Windows mimo to potrzebuje tej wartości.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Pozostałości usuniętego programu nadal odrzucają pakiety VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>Kill switch innego VPN blokuje cały ruch, który nie przechodzi przez tamten VPN.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Inny VPN przechwytuje ruch z tego komputera do serwera VPN.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Ten komputer przełącza się między dwiema sieciami, gdy VPN się łączy.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>Kill switch innego VPN odrzuca pakiety VPN do %1. Prosimy go wyłączyć albo dodać wyjątek dla wychodzących UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Pozostałości usuniętego programu nadal odrzucają pakiety. Prosimy uruchomić narzędzie do usuwania od jego producenta; jego filtry pokazuje „netsh wfp show filters”.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>dopóki problemy sprzed logowania nie zostaną naprawione</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>Adres serwera, %1, jest w sieci lokalnej.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Na pojedynczą propozycję odpowiada, choćby po to, by ją odrzucić.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>dopóki połączenie nie zostanie ustawione na L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>Serwer jest za NAT albo zgłasza, że jest. Windows łączy się z takim serwerem tylko wtedy, gdy zezwala na to wartość rejestru.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>Z %1 datagramów na %2 przyszła odpowiedź: w każdym kierunku ginie od %3 do %4 procent.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>wstrzymano: ten adres może nie być adresem serwera</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>wstrzymano: ta sieć najpierw prosi o zalogowanie</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>Tak długo serwery czekają na serwer RADIUS, który nie odpowiada (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>Serwer jest osiągalny, ale w tej chwili nie przyjmuje nowych połączeń. Ponowne próby przez pół minuty.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>Serwer przez pewien czas nie przyjmował nowych połączeń, ale teraz znowu je przyjmuje. Spróbuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>Tunel działa, ale giną w nim pakiety tak duże, jak te, które wysyła Windows.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>W tunelu serwer potwierdził małą wiadomość, ale nie taką, która wypełnia pakiet.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>pakiet tak duży, jak wysyła Windows</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>Brama to %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Ten komputer jest w sieci Wi-Fi „%1”, a jego brama to %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows nie pokazuje, która to sieć Wi-Fi. Aby ją zobaczyć, zezwól na dostęp do lokalizacji w ustawieniach prywatności systemu Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Sygnał Wi-Fi jest tu słaby (%1%): pakiety mogą ginąć, co może wyglądać jak problem z VPN. Zbliż się do punktu dostępu.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>Sieć nie została rozpoznana.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Żadna sieć tego komputera nie prowadzi do internetu.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Nie można było rozpoznać sieci.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Punkty dostępu Meraki nadają tej sieci Wi-Fi jej własne adresy (NAT mode): goście są odcięci od siebie nawzajem, a często też od sieci lokalnej.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>W której sieci jest ten komputer</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>Sama sieć zgłasza, że trzeba się najpierw zalogować (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>Strona logowania sieci (%1) prowadzi tylko do innych stron, a te są zablokowane.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Serwer proxy na drodze przekazuje strony internetowe bez zmian: żadne logowanie nie czeka.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows używa w tej sieci Wi-Fi codziennie innego adresu sprzętowego, więc sieć codziennie prosi o zalogowanie.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Producent sieci Wi-Fi lub bramy tej sieci: %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>Producent jej strony logowania: %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>Wcześniej przepuściła ten komputer, gdy miał inny adres sprzętowy.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>W domu siecią zarządzasz zwykle Ty albo osoba, która skonfigurowała router. Sprawdź strony ustawień routera i spróbuj bez jego sieci Wi-Fi dla gości.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>W sklepie najszybszym rozwiązaniem jest zwykle hotspot telefonu.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Pracownicy nie mogą zmienić tej sieci; może to zrobić centrala lub jej usługodawca. Podaj im numer sklepu i nazwę sieci Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>W szkole lub na uczelni skontaktuj się z działem pomocy informatycznej. Sieć dla jej członków (na przykład eduroam) często pozwala na więcej niż sieć dla gości.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Będąc gościem firmy, zapytaj swojego gospodarza lub recepcję: mogą przekazać to działowi informatycznemu firmy, a często mają na takie przypadki inną sieć dla gości.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>W hotelu, kawiarni lub pociągu najszybszym rozwiązaniem jest zwykle hotspot telefonu.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>Recepcja często ma inny plan Wi-Fi, który pozwala na VPN, oraz numer telefonu dostawcy.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>W kontrolerze bezprzewodowym Cisco sprawdź listę dostępu przed zalogowaniem w zasadach logowania przez stronę (web policy) tej sieci WLAN, listę dostępu po zalogowaniu dla roli klienta (ISE) lub interfejsu oraz limit czasu sesji.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>W Cisco Meraki sprawdź Wireless, „Firewall &amp; traffic shaping” tego SSID (reguły layer 3 i layer 7); Network-wide, „Group policies” tego klienta; Wireless, „Splash page” (logowanie, walled garden, czas trwania); oraz VLAN tego SSID lub, w NAT mode, „Deny local LAN”.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>W Aruba sprawdź reguły dostępu roli przed zalogowaniem i po nim (zezwolić na UDP 500 i 4500), listę dozwolonych w profilu captive portal oraz odstęp ponownego uwierzytelniania.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>W Ruckus sprawdź zasady dostępu gości tej sieci WLAN (ograniczone podsieci, walled garden, grace period) oraz zasady aplikacji, które zabraniają VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>W UniFi sprawdź dostęp hotspotu dla gości przed autoryzacją i po niej, jej wygasanie oraz reguły ruchu tej sieci.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>W FortiGate zasady, które wypuszczają tę grupę gości, potrzebują usług IKE (UDP 500 i 4500) i ESP, ich kontrola aplikacji nie może blokować IPsec, a hosty logowania muszą być na liście wyjątków (exempt list) portalu.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>W MikroTik sprawdź IP, „Hotspot” (walled garden, limity czasu profilu użytkownika) oraz łańcuch forward zapory: zezwolić na UDP 500 i 4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>W openNDS sprawdź reguły zapory dla uwierzytelnionych użytkowników, walled garden oraz limit czasu sesji w konfiguracji.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Klucz Wi-Fi, nawet osobisty (IPSK, EasyPSK), nie jest kluczem VPN: tylko wpuszcza ten komputer do sieci i określa tam jego grupę.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>„%1” nie jest prawidłowym miejscem. Wymienia je „fix789ctl check --help”.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows zapomina zapamiętane adresy i pyta o nie ponownie.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Tworzona jest kopia połączenia VPN z kluczem w postaci, którą przyjmuje serwer: bez niewidocznych znaków. Stare połączenie pozostaje; odtąd używaj kopii.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>Połączenie VPN otrzymuje ustawienia, których potrzebuje ten VPN. Jeśli jest nawiązane, najpierw je rozłącz.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>Uszkodzony wpis jest usuwany z książki telefonicznej i zachowywany bajt po bajcie, aby można to było cofnąć. Potem skonfiguruj połączenie ponownie.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Tworzona jest kopia połączenia VPN z wpisanym kluczem. Stare połączenie pozostaje; odtąd używaj kopii.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows zapomina zapisaną nazwę użytkownika i zapisane hasło i pyta o nie przy następnej próbie.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Zapora systemu Windows otrzymuje od nas reguły, które zezwalają na VPN i na nic więcej.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Zmieniono. Następna próba połączenia pokaże, czy to pomogło.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Część tych zmian dotyczy Twojego konta, a część tego komputera. Napraw je osobno. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Cofnięto, z wyjątkiem zmian, których nie można cofnąć.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Istnieje</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Typ połączenia VPN „%1”</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Czym połączenie VPN „%1” potwierdza swoją tożsamość</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>Parametry IPsec połączenia VPN „%1”</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Klucz wstępny</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Parametry systemu Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Wpis połączenia VPN „%1” w książce telefonicznej</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>Połączenie VPN „%2”, kopia „%1” z wpisanym kluczem</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Nazwa i hasło zapisane w połączeniu VPN „%1”</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Zapomniane</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Urządzenie sieciowe %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Utworzone na nowo przez Windows</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Brakuje go lub nie działa</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Nazwy i adresy zapamiętane przez Windows (pamięć podręczna DNS)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Opróżniona</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Reguła „%1” zapory systemu Windows</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Wypuszcza VPN</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Zmieniona przez kogoś innego</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>„%1” nie naprawia się wartością rejestru ani typem uruchomienia usługi, więc nie ma czego wdrażać.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Nie można było zapisać plików w „%1”.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Podaj przyczynę za pomocą --cause. Wymienia je „fix789ctl list --json”.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Wybierz format za pomocą --as: reg, powershell lub intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Wymaga to otrzymanego klucza wstępnego na standardowym wejściu (--key-stdin). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>Nie można użyć folderu dziennika zmian. Niczego nie zmieniono. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Certyfikat serwera (%1) był ważny do %2. Dzisiejsza data to %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Certyfikat serwera (%1) jest ważny dopiero od %2. Dzisiejsza data to %3: jedna z nich jest błędna.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>Certyfikat „%1” (%2) był ważny do %3. Dzisiejsza data to %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>Certyfikat „%1” (%2) jest ważny dopiero od %3. Dzisiejsza data to %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>Według tego czasu certyfikat tego komputera jest ważny; według jego własnego zegara nie.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>Połączenie loguje się za pomocą certyfikatu, a o ważności certyfikatu decyduje zegar.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>Według tego czasu certyfikat serwera jest ważny; według zegara tego komputera nie.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>Zegar tego komputera zgadza się z innymi źródłami czasu.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>Zegar tego komputera pokazuje %1; inne źródła pokazują %2 (oba czasy UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>Data tego komputera nie została zapisana.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>Nie można było odczytać czasu na tym komputerze lub na innych komputerach.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Nie było dostępnego wiarygodnego źródła czasu.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Zegar jest dobrze ustawiony</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows zakończył wymianę kluczy, ponieważ nie można było sprawdzić, czy certyfikat został odwołany (błąd %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows nie przyjął certyfikatu serwera (błąd %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Zapytaj osobę zarządzającą VPN, czy certyfikat serwera został odnowiony, i poproś o jego certyfikat główny.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>Wartość ServerAuthCert jest w %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Zamiast niego można by użyć tego: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>Serwer VPN jest skonfigurowany tak, aby używać certyfikatu %1, którego ten komputer nie ma.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>Serwer VPN jest skonfigurowany tak, aby używać certyfikatu DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert wynosi 1: ustawienie pozostanie, dopóki nie zmieni go administrator.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert nie wynosi 1: DirectAccess może ustawić go ponownie.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>Serwer VPN jest skonfigurowany tak, aby używać certyfikatu z podpisem własnym (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>Serwer VPN jest skonfigurowany tak, aby używać nieodpowiedniego certyfikatu (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>Serwer VPN jest skonfigurowany tak, aby używać certyfikatu, który wygasł (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>Serwer VPN na tym komputerze jest skonfigurowany tak, aby używać %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Nie można było porównać certyfikatu skonfigurowanego dla serwera VPN z certyfikatami na tym komputerze.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Ten serwer VPN ma tylko adresy prywatne. Jeśli jest za routerem (NAT), potrzebuje także AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Nie można było odczytać, czy ten komputer sam jest serwerem VPN.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Ten komputer nie jest serwerem VPN.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Nie można było odczytać niektórych ustawień serwera VPN na tym komputerze.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>Serwer VPN na tym komputerze nie jest skonfigurowany do używania określonego certyfikatu.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Serwer VPN na tym komputerze używa właściwego certyfikatu</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Ten komputer nie ufa certyfikatowi głównemu certyfikatu serwera (%1, wystawca: %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows może odrzucać łańcuch certyfikatu serwera (%1, wystawca: %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows nie pokazuje tego każdemu użytkownikowi. Uruchom sprawdzenie jako administrator (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>Serwer używa do logowania %1, na co połączenie nie zezwala.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Tu nieobsługiwane: własnego połączenia systemu Windows może próbować tylko sam Windows.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Nie ma połączenia VPN, którego Windows mógłby spróbować. Podaj jedno z połączeń na tym komputerze.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Własna próba połączenia systemu Windows nie zakończyła się na czas i została anulowana.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Własna próba połączenia systemu Windows została zatrzymana.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Nie można było uruchomić własnej próby połączenia systemu Windows.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>Nigdy nie zawiera kluczy, haseł ani nazwisk osób. Serwery, sieci, połączenia i adresy są zastępowane nazwami zastępczymi.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Nie dołączono, ponieważ ten system nie był o to pytany lub tego nie ma: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Odmowa dostępu: %1. Aby to dołączyć, zapisz ponownie jako administrator.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Brak odpowiedzi: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Zapisany komputer nie może nawiązać połączenia.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows próbuje własnego połączenia.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Serwer odpowiada na wymianę kluczy w wersji 2.1, którą musi traktować jak 2.0. Ta sama wymiana w wersjach 1.0 i 2.0 nie dostaje odpowiedzi na tym samym porcie.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>Serwer jest osiągalny, ale nie rozpoczyna wymiany kluczy z tym komputerem.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Ten komputer nie dostał adresu z sieci Wi-Fi „%1” (ma %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows zgłasza, że ta sieć nie ma dostępu do internetu („ograniczone”). Pozostałe sprawdzenia pokazują, czy to prawda.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows zgłasza, że ten komputer nie jest połączony z żadną siecią. Pozostałe sprawdzenia pokazują, czy to prawda.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Ten komputer jest w sieci Wi-Fi „%1”, która nie podała bramy, więc nic poza tą siecią nie jest osiągalne.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Ten komputer jest w sieci Wi-Fi, która nie podała bramy, więc nic poza tą siecią nie jest osiągalne.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Tym komputerem zarządza system zarządzania urządzeniami (MDM). Nie wiadomo, czy ustawia on błędną wartość na nowo.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>Serwer VPN na tym komputerze jest ustawiony na inny certyfikat. Zacznie go używać po ponownym uruchomieniu jego usługi „Routing i dostęp zdalny”.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Nie było drugiej próby z pominięciem filtrów tego komputera: wolno to zrobić tylko administratorowi.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Nie było drugiej próby z pominięciem filtrów tego komputera.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows łączy się, gdy filtry tego komputera przepuszczają serwer, a w przeciwnym razie nie (błąd %1). Filtr na tym komputerze zatrzymuje VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit wymaga --dial: określa, jak Windows próbuje po raz drugi.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all nie można łączyć z przebiegiem ani z --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows używa wpisanej nazwy użytkownika i wpisanego hasła zamiast zapisanych.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Wpisane</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Zapora systemu Windows w sieciach organizacji</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Zapora systemu Windows w sieciach prywatnych</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Zapora systemu Windows w sieciach publicznych</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Włączona</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>W „Zapora Windows Defender z zabezpieczeniami zaawansowanymi” poszukaj reguł zabezpieczeń połączeń i reguł wychodzących, które blokują. Wyłączaj je po jednej i próbuj ponownie.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Próby na UDP %1 z %2: %3. Odpowiedź na tę właśnie wiadomość przyszła z %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin i --password-stdin są tylko dla połączeń VPN, razem z --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off wymaga --dial i --permit: jest używane tylko wtedy, gdy one nie pomogły.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>Połączenie z serwerem zostało zamknięte przed ukończeniem logowania (błąd %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>Serwer zakończył połączenie przed ukończeniem logowania (błąd %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Urządzenie systemu Windows dla L2TP jest w użyciu lub nie jest skonfigurowane (błąd %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>Konto nie może się logować o tej porze dnia (błąd %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>Konto jest wyłączone (błąd %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>Hasło konta wygasło (błąd %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>Konto nie ma uprawnienia do dostępu zdalnego (błąd %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Urządzenie połączenia zgłosiło usterkę (błąd %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>Serwer odrzucił nazwę użytkownika lub hasło (błąd %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Konto wygasło (błąd %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Nie można było uruchomić usługi systemu Windows „Menedżer połączeń usługi Dostęp zdalny” (błąd %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Po zalogowaniu nie udało się uzgodnić protokołu sieciowego (błąd %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>Połączenie zakończono podczas logowania (błąd %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>Serwer nie przydzielił adresu (błąd %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Ten komputer nie może szyfrować tak mocno, jak wymaga tego połączenie (błąd %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Serwer nie może szyfrować tak mocno, jak wymaga tego połączenie (błąd %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows nie znalazł certyfikatu dla tego komputera (błąd %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows nie mógł skonfigurować ochrony danych (błąd %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>Adres serwera jest nieosiągalny (błąd %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows nie znalazł ważnego certyfikatu dla tego komputera (błąd %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows i serwer nie mogły uzgodnić ochrony danych (błąd %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>Wymiana kluczy nie powiodła się, a Windows nie podaje przyczyny (błąd %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>Serwer odrzucił certyfikat tego komputera (błąd %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>Wymiana kluczy nie powiodła się (błąd %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows nie znalazł certyfikatu do logowania (błąd %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows wypróbował każdy typ tunelu i żaden się nie udał (błąd %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>Serwer nie odpowiedział, prawdopodobnie z powodu swojego certyfikatu (błąd %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>Serwer nie odpowiedział, prawdopodobnie z powodu klucza (błąd %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>Zasady serwera nie zezwalają na tę metodę logowania (błąd %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Usługa systemu Windows „Moduły obsługi kluczy IPsec IKE i AuthIP” lub „Podstawowy aparat filtrowania” nie działa (błąd %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Usługa systemu Windows „Menedżer połączeń usługi Dostęp zdalny” nie działa (błąd %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Certyfikat serwera jest wystawiony na inną nazwę (błąd %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Nie można było rozpoznać nazwy serwera (błąd %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>Serwer odrzucił protokół logowania (błąd %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>Katalog użytkowników serwera jest nieosiągalny (błąd %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Konto jest zablokowane (błąd %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Obie strony nie przyjęły wzajemnie swoich kluczy lub certyfikatów (błąd %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Na razie nie próbuj ponownie: wiele serwerów blokuje konto po kilku odrzuconych próbach. Poproś osobę zarządzającą VPN o sprawdzenie konta i zapytaj, czy innym też się nie udaje.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Uruchom ponownie ten komputer i pozwól systemowi Windows ponowić własną próbę połączenia.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Sprawdź, czy otwiera się strona internetowa, porównaj nazwę serwera z tą, którą Ci podano, i pozwól systemowi Windows spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Wpisz tu także nazwę użytkownika i hasło, aby nasze własne logowanie pokazało, co mówi serwer.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Wpisz klucz ponownie w połączeniu systemu Windows i wypróbuj je. Jeśli to nie pomoże, rozłącz VPN na pozostałych tutejszych komputerach i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Wpisz tu klucz wstępny, aby nasza własna negocjacja mogła dojść do końca, i pozwól systemowi Windows ponowić własną próbę połączenia.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Zamknij WSL („wsl --shutdown”) i pozwól systemowi Windows ponowić własną próbę połączenia.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Uruchom ponownie ten komputer, sprawdź „WAN Miniport (L2TP)” w Menedżerze urządzeń i pozwól systemowi Windows spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>Nazwa użyta do połączenia: „%1”.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>Serwer przyjmuje wpisaną nazwę użytkownika i wpisane hasło, więc Windows ma zapisane inne.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>W ostatniej próbie systemu Windows IPsec zadziałał; nie powiodło się logowanie.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows nie dotarł dalej niż do własnego urządzenia: do serwera nic nie doszło, więc nie mówi to nic o kluczu, nazwie użytkownika ani haśle.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>Błąd %1 nie pasuje do połączenia, które używa klucza wstępnego: dotyczy połączeń z certyfikatem.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>Błąd %1 nie pasuje do połączenia z certyfikatem: dotyczy połączeń, które używają klucza wstępnego.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>Usługa L2TP serwera odpowiada, ale PPP wewnątrz niej nie.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Wpisz nazwę użytkownika i hasło jeszcze raz, powoli. Jeśli znowu zostaną odrzucone, przestań, ponieważ konta są blokowane, i poproś osobę zarządzającą VPN o sprawdzenie konta.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>W połączeniu „%1” nic nie zapisano, więc Windows oferuje własne logowanie, ale %2 zabrania tego dla MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>Serwer odrzucił logowanie (błąd 691), więc IPsec zadziałał.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Na wiadomość większą niż jeden pakiet nie przyszła odpowiedź, a połączenie z certyfikatem wysyła takie wiadomości.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>Usługa „Moduły obsługi kluczy IPsec IKE i AuthIP” działa, ale nie używa ani UDP 500, ani UDP 4500, więc żadna odpowiedź do niej nie dociera.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Na tym komputerze nie ma połączenia VPN i nie podano serwera.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>Serwer kilka razy odrzucił logowanie. Wiele serwerów blokuje konto po kilku odrzuconych próbach: nie próbuj ponownie, dopóki nie wiesz dlaczego.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Certyfikat serwera jest wystawiony na „%1”, ale nazwa użyta do połączenia to „%2”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, jakie nazwy zawiera jego certyfikat.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Twoja odpowiedź: inne osoby mogą się teraz połączyć.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Twoja odpowiedź: inne osoby mogą się teraz połączyć z innego miejsca.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Twoja odpowiedź: inny komputer z systemem Windows w tym miejscu jest połączony.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Twoja odpowiedź: żaden inny komputer z systemem Windows w tym miejscu nie jest połączony.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>Usługa „%1” przestała odpowiadać.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL korzysta ze wspólnej sieci z systemem Windows (tryb mirrored), co uniemożliwia systemowi Windows nawiązanie połączenia VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Zamknij WSL poleceniem „wsl --shutdown” i wypróbuj VPN ponownie. Jeśli wtedy działa, ustaw „networkingMode=nat” w pliku „.wslconfig” w swoim folderze użytkownika.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Zezwól w tym programie na L2TP/IPsec (UDP 500, 4500 i 1701) albo poproś o to osobę, która się nim opiekuje. Nie trzeba całkiem wyłączać ochrony.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>Serwer nie ma skonfigurowanego połączenia L2TP/IPsec dla klientów takich jak ten.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, czy połączenie L2TP/IPsec z kluczem wstępnym jest skonfigurowane i wczytane dla klientów z dowolnego adresu, IPv4 i IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>Serwer nie przyjmuje L2TP: jego porty L2TP nie są włączone.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zezwolenie na L2TP. Nowy Windows Server 2025 nie przyjmuje żadnych takich połączeń, dopóki jego porty nie zostaną skonfigurowane.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Prosimy zezwolić na L2TP w %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, „Remote access connections (inbound only)” i liczba portów; potem uruchomić usługę ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Certyfikat serwera jest wystawiony na inną nazwę niż użyta do połączenia.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>W połączeniu VPN wpisz serwer pod nazwą z jego certyfikatu. Jeśli żadna z tych nazw nie prowadzi do serwera, poproś osobę, która nim zarządza, o certyfikat z nazwą użytą do połączenia.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Certyfikat %1 nie zawiera nazwy użytej do połączenia, więc Windows go odrzuca (błąd 835). Prosimy powiedzieć nam, z jaką nazwą się łączyć, albo wystawić certyfikat z tą nazwą wśród jego nazw DNS.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>Sam serwer nie może skonfigurować ochrony danych (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o sprawdzenie jego dziennika: często w jego jądrze lub kontenerze brakuje ESP.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 przyjmuje klucz, ale nie odpowiada na tryb szybki. Prosimy sprawdzić w jego dzienniku jego własne błędy („Add SA”, „errno”, „no such file”): w jądrze lub kontenerze może brakować ESP, af_key lub XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>Serwer nie może jednocześnie obsługiwać kilku komputerów z systemem Windows za jednym routerem.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Rozłącz VPN na pozostałych komputerach z systemem Windows w tym miejscu i spróbuj ponownie. Jeśli to pomoże, poproś osobę zarządzającą serwerem VPN o takie ustawienie serwera, aby rozróżniał klientów za jednym adresem.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o sprawdzenie dziennika jego usługi PPP (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>Usługa L2TP %1 odpowiada, ale na PPP wewnątrz niej nic nie odpowiada. Prosimy sprawdzić, czy pppd się uruchamia (jego dziennik, jego opcje, moduły jądra ppp_generic i l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Konto jest zablokowane.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Na razie nie próbuj ponownie. Poproś osobę zarządzającą VPN o odblokowanie konta i ustal, które urządzenie loguje się starym hasłem.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>Konto nie może używać VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Zapytaj osobę zarządzającą VPN, czy konto może go używać (grupa, uprawnienie do dostępu zdalnego, godziny) i czy konto lub jego hasło wygasło.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>Katalog użytkowników serwera nie przyjmuje protokołu logowania MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Zapytaj osobę zarządzającą VPN, czy innym też się nie udaje i czy katalog użytkowników został niedawno utwardzony (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 odrzuca logowanie z MS-CHAPv2 (błąd 691). Prosimy sprawdzić, czy katalog użytkowników je przyjmuje: wyłączone NTLMv1 (LmCompatibilityLevel 5, „Restrict NTLM”), grupa Protected Users lub katalog bez MS-CHAPv2 (LDAP, Kerberos) odrzucają je niezależnie od hasła.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows nie przekazuje już swojego własnego logowania do VPN (NTLMv1 jest zablokowane).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Wpisuj nazwę użytkownika i hasło do VPN, zamiast używać logowania systemu Windows, albo poproś osobę zarządzającą VPN o logowanie za pomocą certyfikatu.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Dowody dopuszczają więcej przyczyn niż te tu wymienione.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Czy inny komputer z systemem Windows w tym miejscu jest teraz połączony z tym VPN?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Czy ktoś w innym miejscu może się teraz połączyć z tym VPN?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Czy ten VPN działał już wcześniej w tej sieci?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>Czy serwer VPN był niedawno zmieniany lub uaktualniany?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>dopóki klucz wstępny nie zostanie tu wpisany</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>dopóki nazwa użytkownika i hasło nie zostaną tu wpisane</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>Przyczyną jest coś innego.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Sprawdź we właściwościach połączenia VPN, na karcie „Zabezpieczenia”, czy używa ono klucza wstępnego, czy certyfikatu, i czy jest to połączenie, którego próbowano.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Sprawdź reguły zabezpieczeń połączeń tego komputera (wf.msc) oraz szyfrowanie, którego żąda połączenie VPN, i pozwól systemowi Windows ponowić własną próbę połączenia.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>Na UDP 500 była cisza. Na UDP 4500 serwer odpowiada na IKEv2, ale nie na IKEv1, które wiele serwerów przyjmuje tylko na UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>Serwer jest serwerem Windows. Odpowiada na IKEv2, ale nie na IKEv1, którego potrzebuje do L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>W tej sieci („%2”) serwer początkowo nie odpowiadał, a kilka minut później odpowiadał; liczba takich przypadków: %1, ostatnio po %3 min.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 min temu serwer nie odpowiadał w tej sieci. Jeśli dzieje się tak za każdym razem po przyłączeniu, sieć przyznaje dostęp z opóźnieniem.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Serwer pytano ponownie przez kilka sekund z kilku portów źródłowych: na %1 z nich odpowiada, a na %2 nigdy.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Serwer pytano ponownie przez kilka sekund: przez pewien czas nie odpowiadał na żaden z naszych portów źródłowych, a przedtem i potem odpowiadał.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Część tego, co jest wysyłane do serwera, przechodzi, a część nie.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>To, co wysłano na UDP %1 respondera, dotarło z innymi bajtami; to, co wysłano na inny port, dotarło tak, jak zostało wysłane.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>To, co wysłano na UDP %1 respondera, dotarło z innego portu źródłowego; to, co wysłano na inny port, dotarło z tego portu źródłowego, z którego je wysłano.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>Router zmienia pakiety wymiany kluczy.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Internet widzi ten komputer pod adresem %1, który jest własnym adresem serwera.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Stąd serwer nie odpowiada ani na UDP 500, ani na UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Ten komputer jest w sieci, do której prowadzi VPN.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>dopóki nie spróbujesz spoza tej sieci</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>dopóki router nie przestanie ingerować w IPsec</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Duże wiadomości docierają do respondera, jeśli ich druga część jest wysłana najpierw, a giną w zwykłej kolejności.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Odpowiada każdy adres nazwy serwera: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>Serwer odpowiada przez IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>Adres serwera %1 nie odpowiedział na UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>W tym samym czasie odpowiedział ten adres tej samej nazwy: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Serwer jest osiągalny przez IPv4, ale nie przez IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>Serwer odpowiada przez IPv4, ale nie przez IPv6, którego Windows próbuje najpierw.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Zapytaj osobę zarządzającą serwerem VPN, czy odpowiada on przez IPv6. Jeśli tak, w tej sieci IPv6 nie działa.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>Nazwa serwera ma kilka adresów, a jeden z nich nie odpowiada: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Jeden adres nazwy serwera nie odpowiada, ale inny tak: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>Serwer odpowiada na tryb agresywny, ale nie na tryb główny, którym posługuje się Windows.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>Serwer odpowiedział na pierwszą wiadomość trybu agresywnego: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>Ten sam klucz w bajtach strony kodowej ANSI został przyjęty.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>Na klucz w innej postaci przyszła taka sama odpowiedź.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>Klucz zawiera litery spoza zwykłego ASCII, które systemy kodują w różny sposób. Serwer przyjmuje go w starym kodowaniu (strona kodowa ANSI), a nie w UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Uwierzytelnianie, klucz w stronie kodowej ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>zamiast tego wypróbowano klucz w stronie kodowej ANSI</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Tryb agresywny, dla porównania</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Ten komputer zaoferował to, co Windows oferuje przy „Wymagaj szyfrowania”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Ten komputer zaoferował to, co Windows prawdopodobnie oferuje przy „Szyfrowanie o maksymalnej sile”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Ten komputer zaoferował to, co Windows prawdopodobnie oferuje przy „Szyfrowanie opcjonalne”: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Serwer przyjmuje zamiast tego: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>Serwer przyjmuje dla danych (tryb szybki) AES-128, ale nie to, co Windows prawdopodobnie oferuje przy „Szyfrowanie o maksymalnej sile”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zezwolenie dla ESP także na AES-128 i 3DES z SHA-1 (strongSwan, libreswan: „esp=aes128-sha1,aes256-sha1,3des-sha1”) i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>Na tym serwerze VPN brakuje aktualizacji, która zamyka lukę w zabezpieczeniach usługi Routing i dostęp zdalny (%1). Zainstaluj bieżącą aktualizację zbiorczą.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>O aktualizacji %1, którą ma ten komputer, firma Microsoft podała, że połączenia VPN mogą zawodzić, ale nie podała które. Naprawia to %2 lub każda późniejsza aktualizacja.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>W styczniu 2022 r. aktualizacja zepsuła L2TP/IPsec w tej wersji systemu Windows. Naprawia to %1 lub każda późniejsza aktualizacja.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Ta kompilacja systemu Windows (%1) psuje L2TP/IPsec z serwerami innych producentów, ale ten serwer jest serwerem Windows. Naprawia to %2 lub każda późniejsza aktualizacja.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Poproś osobę zarządzającą serwerem VPN o zezwolenie na ESP z AES-128 i SHA-1 w trybie transportu, bez PFS, dla portu UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>„%1” nie jest ustawieniem szyfrowania: require, maximum lub optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Dla danych (tryb szybki) serwer przyjmuje %1, czego Windows może nie oferować, ale nie to, o czym wiadomo, że Windows to oferuje.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>Na serwerze działa strongSwan, który jest częścią kilku produktów.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>Serwer wysyła identyfikator producenta (vendor id) %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>To, co widać z serwera, pasuje do różnych produktów.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>Serwer wysyła identyfikator producenta (vendor id) %1, którego nie ma w tabeli serwerów.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Nic z tego, co widać z serwera, nie wskazuje jego produktu.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>Serwer wysyła sześć identyfikatorów producenta (vendor id) SoftEther VPN, w ich kolejności.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>Jego usługa L2TP nazywa siebie „%1”.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Twoja odpowiedź: serwer to %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Twoja odpowiedź: serwer to %1, ale jego odpowiedzi pasują do innego produktu.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>Dziennik ma wiersze w postaci, którą zapisuje tylko jeden produkt.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>Dziennik ma wiersze usługi, która jest częścią kilku produktów.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>udokumentowane przez producenta</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>odczytane z kodu źródłowego</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>zgłoszone przez użytkowników</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niezweryfikowane</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>nie znaleziono źródła</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>produkt nie ma takiej części</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Co ustawić: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Czego potrzebuje Windows: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Dziennik: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Wiersz w tym dzienniku: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>To jest %1, dla wersji: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Wpisać ponownie klucz wstępny i uruchomić ponownie usługę RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>Ten sam klucz po obu stronach, w trybie głównym, dla stron z dowolnego adresu.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 i nowsze; do wersji 2008 pole nazywa się „Allow custom IPsec policy for L2TP connection”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS sam tworzy te zasady; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Cofnąć niestandardowe zasady IPsec: Set-VpnServerConfiguration -RevertToDefault. Potem uruchomić ponownie usługę RemoteAccess. Uruchamiać ją ponownie także zawsze, gdy uruchomiono ponownie usługę Agent zasad IPsec: zasady giną razem z tą usługą.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Jedno z: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 dotyczy Windows 2000 i 2003; zdarzenie — Windows Server 2008 i nowszych; polecenia cmdlet — Windows Server 2012 R2 i nowszych</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Ustawić 2 na serwerze i na każdym kliencie i uruchomić oba ponownie; albo nadać serwerowi adres publiczny.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 i ponowne uruchomienie na każdym kliencie Windows albo adres publiczny dla serwera.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista i Windows Server 2008 oraz nowsze</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Przekierowanie portów w routerze przed serwerem</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Przekierować UDP 500 i UDP 4500 do serwera albo nadać mu adres publiczny, co zaleca firma Microsoft.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 i UDP 4500 przekierowane do serwera; UDP 1701 przechodzi wewnątrz IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 i nowsze</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Cofnąć niestandardowe zasady IPsec: Set-VpnServerConfiguration -RevertToDefault. Potem uruchomić ponownie usługę RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP z AES-128 lub 3DES i SHA-1, tryb transportu, bez PFS, UDP 1701. Serwer, który przyjmuje tylko AES-256, SHA-2 lub GCM, może nie działać.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Zaznaczyć „Remote access connections (inbound only)”, ustawić „Maximum ports” powyżej 0 (domyślnie 128), potem All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Usługa L2TP, która odpowiada na UDP 1701 wewnątrz IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, wszystkie obsługiwane</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Właściwości dostępu zdalnego konta; z RADIUS zasady sieciowe serwera NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Ustawić hasło ponownie; zezwolić kontu na łączenie się (Dial-in lub zasady sieciowe).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Nazwa i hasło, które własna lista serwera lub jego katalog użytkowników przyjmuje przez PAP lub MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 i nowsze</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Powiększyć pulę statyczną albo sprawdzić, czy serwer DHCP jest osiągalny i ma jeszcze wolne adresy.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Jeden wolny adres dla każdego klienta.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Zezwolić na metodę, której używa połączenie.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>Jeden z protokołów PAP, CHAP i MS-CHAPv2, ten sam co we właściwościach połączenia.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Zaznaczyć „Remote access connections (inbound only)”, ustawić „Maximum ports” powyżej 0, potem All Tasks &gt; Restart. Do tego czasu nowa instalacja Windows Server 2025 nie przyjmuje L2TP; uaktualniona w miejscu zachowuje to, co miała.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>Serwer RADIUS (NPS), którego pyta serwer</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Sprawdzić, czy serwer RADIUS odpowiada.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Odpowiedź katalogu użytkowników w czasie, przez który czeka serwer.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Porównać sekret z sekretem klienta. Nie powinien zaczynać się ani kończyć znakiem specjalnym.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>według dokumentacji z 2024 r. i późniejszej; wiersz dotyczy MX 15.12 i nowszych</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>według dokumentacji z 2024 r. i późniejszej</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Nie w panelu Meraki: szyfrowanie client VPN ustawia pomoc techniczna Meraki</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Poprosić pomoc techniczną Meraki o przywrócenie 3DES, SHA-1 i Diffie-Hellman group 2, które oferuje Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>Router lub modem przed MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Nadać MX adres publiczny albo ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>Router lub modem przed MX; w MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status pokazuje jego prywatny adres łącza nadrzędnego (uplink)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Przekierować UDP 500 i UDP 4500 do prywatnego adresu łącza nadrzędnego (uplink) MX. Zapis pakietów na jego WAN pokazuje, czy docierają.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Zapis pakietów na WAN urządzenia MX (UDP 500 i 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Poprosić pomoc techniczną Meraki o zezwolenie na 3DES lub AES-128 z SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Ustawić na Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; z RADIUS lub Active Directory tamten serwer</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Ustawić hasło ponownie, a „Authorized” na yes. Przy Meraki Cloud Authentication nazwą jest adres e-mail. Serwer RADIUS musi zezwalać na PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>Dziennik serwera RADIUS lub Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Niezaszyfrowane hasło (PAP), które przechodzi wewnątrz IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Wybrać większą podsieć, która nie jest używana gdzie indziej.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Ustawić dla tego użytkownika na yes.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Konto, które może używać VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; na serwerze RADIUS jego własny limit czasu</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Zwiększyć oba. Meraki zaleca 300 sekund na serwerze z Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Potwierdzenie w czasie, przez który czekają serwer i katalog użytkowników.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: właściwości połączenia &gt; Zabezpieczenia; RADIUS: zasady sieciowe serwera NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Zezwolić w obu na „Niezaszyfrowane hasło (PAP)”.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>Dziennik serwera RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; serwer L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Skopiować klucz ponownie do klienta.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; serwer L2TP: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi nie daje wyboru pojedynczych szyfrów. Włączyć Weak Ciphers, co zezwala także na starsze, i zaktualizować bramę.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>Bramy UniFi, według dokumentacji z 2026 r.</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>Router przed bramą UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Nadać bramie adres publiczny, co zaleca Ubiquiti, albo ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Przekierować UDP 500 i UDP 4500 do bramy. Lepszy jest adres publiczny dla bramy: Ubiquiti ostrzega przed kłopotami za NAT nawet z przekierowanymi portami.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Włączyć serwer L2TP albo go utworzyć.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; serwer L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Ustawić ponownie hasło użytkownika. W systemie Windows zezwolić dla połączenia na MS-CHAP v2: UniFi tego wymaga.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; serwer L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Wybrać większą podsieć; UniFi sam tworzy /24.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: właściwości połączenia &gt; Zabezpieczenia</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Zezwolić tam na „Microsoft CHAP wersja 2 (MS-CHAP v2)”.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2 dozwolone we właściwościach połączenia systemu Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Wpisać sekret ponownie.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Ustawić hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 w profilu „default”, którego używa serwer L2TP.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>Router przed tym routerem</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Nadać temu routerowi adres publiczny albo ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>Router przed tym routerem; tutaj: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Wpuścić UDP 500 i UDP 4500 i przekierować oba.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Ustawić auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none w propozycji „default”, której używa serwer L2TP.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Ustawić enabled=yes i wpuścić UDP 1701 po IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) z tematem l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Usługa L2TP, która odpowiada na UDP 1701 wewnątrz IPsec. Ten wiersz mówi, że dotarło L2TP klienta.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; z RADIUS tamten serwer</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Ustawić hasło ponownie.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) z tematami l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Powiększyć pulę.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Dodać mschap2 albo ten, którego używa klient.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Ustawić caller-id-type=number tam, gdzie kilku klientów ma wspólny adres publiczny.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Serwer, który rozróżnia dwóch klientów za jednym adresem publicznym.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Użyć peera, którego tworzy serwer L2TP (exchange-mode=main-l2tp), albo ustawić exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>Tryb główny IKEv1.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Wpisać ponownie wspólny sekret (shared secret) i sprawdzić, czy WAN GroupVPN jest włączone.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Ustawić Group 14, AES-256 i SHA1 albo Group 2, 3DES i SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>Router przed serwerem</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Nadać serwerowi adres publiczny albo ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 i nowsze</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); router przed SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Zaznaczyć i przekierować UDP 500 i UDP 4500 do SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Dziennik, kategoria VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Ustawić Protocol ESP, Encryption AES-128 lub 3DES, Authentication SHA1 i wyczyścić „Enable Perfect Forward Secrecy”.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Dziennik, kategoria VPN &gt; VPN IKE (zdarzenie 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP z AES-128 lub 3DES i SHA-1, tryb transportu, bez PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Włączyć, potem wybrać Configure i podać adresy oraz grupę użytkowników.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; użytkownicy lokalni albo serwer RADIUS lub LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Ustawić hasło ponownie i umieścić użytkownika w tej grupie.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>nie podano w źródle</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Dziennik, kategoria VPN &gt; L2TP Server (zdarzenia 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Poszerzyć zakres od Start IP do End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Dodać do wybranych protokołów ten, którego używa klient.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Grupy użytkownika i dostęp VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Zezwolić użytkownikowi.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Dziennik, kategoria Users &gt; Authentication Access (zdarzenie 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>Serwer RADIUS lub LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Sprawdzić, czy odpowiada.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Dziennik, kategoria Users &gt; Radius Authentication (zdarzenia 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; tunel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Wpisać ponownie klucz wstępny.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Ustawić proposal aes256-sha1 3des-sha1 i dhgrp 14 2. Z tego, co ustawia kreator, Windows ma tylko 3des-sha1 z dhgrp 2: bez tego Windows nie może się połączyć.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista i nowsze jako klient</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>Router przed FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Przekierować UDP 500 i UDP 4500 do FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 i UDP 4500 przekierowane do FortiGate. Tunel, który przechodzi przez NAT, nie pokazuje „none”.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Ustawić proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Ustawić status enable; „diagnose vpn l2tp status” pokazuje, co działa.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Umieścić użytkownika w tej grupie i ustawić hasło ponownie.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; w kreatorze: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Poszerzyć zakres od sip do eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Ustawić net-device enable: w przeciwnym razie za tym samym NAT może połączyć się tylko jeden klient.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Wpisać klucz ponownie w DefaultRAGroup: klienci z kluczem wstępnym nie mogą podać innej grupy.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Dodać zasady z pre-share, aes-256, sha i group 14 albo z 3des, sha i group 2; „crypto ikev1 enable” na interfejsie zewnętrznym.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; router przed ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Ustawić „crypto isakmp nat-traversal 20” i przekierować UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Dodać do mapy dynamicznej transform set esp-aes esp-sha-hmac (lub esp-3des esp-sha-hmac) z „mode transport”; okresy ważności co najmniej 300 sekund.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Dodać l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Ustawić hasło ponownie. LOCAL i RADIUS obsługują MS-CHAP; LDAP, NT i Kerberos tylko PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Powiększyć pulę; zwiększyć vpn-simultaneous-logins w zasadach grupy.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Ustawić ten, którego używa klient i który obsługuje serwer AAA.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Włączyć IKEv1 na interfejsie zewnętrznym: L2TP przez IPsec nie działa z IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Wpisać klucz ponownie, dla stron z dowolnego adresu.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Dodać zasady z pre-share, aes 256, sha i group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Dodać do mapy dynamicznej transform set esp-aes esp-sha-hmac z „mode transport”, bez „set pfs”.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Ustawić je; „show vpdn tunnel” wymienia to, co dotarło.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Ustawić hasło ponownie na liście, którą wskazuje „ppp authentication” szablonu virtual template.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Ustawić „ppp authentication ms-chap-v2” albo ten, którego używa klient.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Ustawić klucz ponownie. Jego Identifier musi mieć wartość „allusers”.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 dla Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Ustawić AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>Router przed pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Nadać pfSense adres publiczny albo ustawić wartość rejestru na każdym kliencie Windows. Podręcznik ostrzega, że klienci Windows za NAT najprawdopodobniej nie będą działać, i wskazuje IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; router przed pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Ustawić NAT Traversal na Auto i przekierować UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 dla Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Ustawić Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Włączyć na WAN i dodać na karcie IPsec regułę, która przepuszcza UDP 1701 do adresu WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 i nowsze</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; z RADIUS tamten serwer</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Zwiększyć liczbę użytkowników i zakres.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Wybrać to samo co we właściwościach połączenia systemu Windows (podręcznik używa CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Użyć mobilnej fazy 1 z kluczem dla „allusers”.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Serwer, który przyjmuje jako tożsamość własny, często prywatny, adres IPv4 klienta.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Wpisać klucz ponownie.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ w folderze serwera (nic nie wskazuje na klucz: klient jest usuwany 10 sekund po swoim IKE SA, które nigdy nie zostało ustanowione)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Brak ustawienia: szyfrów IPsec nie można wybrać</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Zaktualizować serwer: bieżąca wersja przyjmuje AES-256 z SHA-1 i MODP-2048, które oferuje Windows.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ w folderze serwera</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Przekierować UDP 500 i UDP 4500 do serwera.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 i UDP 4500 przekierowane do serwera. Wiersz pojawia się, gdy klient dotarł na UDP 4500; bez niego nic tam nie dotarło.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Zaktualizować serwer.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Zaznaczyć pole.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Usługa L2TP, która odpowiada na UDP 1701 wewnątrz IPsec. Wiersz jest w dzienniku usługi, która działa.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Ustawić hasło ponownie. Nazwa może wymagać podania po niej huba: user@hub; domyślny hub jest podany w VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ wirtualnego huba</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Powiększyć zakres wirtualnego serwera DHCP albo sprawdzić serwer DHCP w sieci wirtualnego huba.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Zezwolić na dostęp w zasadach zabezpieczeń użytkownika lub grupy.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Brak ustawienia: serwer przyjmuje PAP i MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Zezwolić na kliencie na PAP lub MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Wpisać klucz ponownie i wybrać Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Zaktualizować DSM i pakiet VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>Router przed serwerem NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Serwer NAS jest prawie zawsze za NAT: ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>Router przed serwerem NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Przekierować UDP 500 i UDP 4500 do serwera NAS i zezwolić na oba w jego zaporze. UDP 1701 nie trzeba przekierowywać.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Dla Windows pozostawić wyłączone. Nie ma na to innego ustawienia: zaktualizować DSM i pakiet VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Zaznaczyć pole i zezwolić na UDP 1701 w zaporze serwera NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Ustawić ponownie hasło konta DSM, zaznaczyć dla niego L2TP/IPSec w Privilege i używać MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Zwiększyć obie wartości maksymalne.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; albo w profilu: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Wpisać klucz ponownie i nacisnąć OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Zezwolić tam na High (ESP): Medium to AH, którego Windows nie oferuje.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service oraz karta Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Zaznaczyć dla tego WAN, z którym łączą się klienci. W profilu użytkownika ustawić „L2TP with IPsec Policy” na Must lub Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Włączyć konto i ustawić ponownie jego hasło, o długości najwyżej 19 znaków.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Wybrać podsieć, której pula DHCP ma jeszcze wolne adresy.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Porównać sekret z sekretem klienta i sprawdzić, czy jego identyfikatory pasują do strony z dowolnego adresu; potem „swanctl --load-creds” lub „ipsec rereadsecrets”.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (z ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Dodać aes256-sha1-modp2048 (oraz 3des-sha1-modp2048 dla starych klientów).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>Serwer jest za NAT albo „encap = yes” sprawia takie wrażenie: nadać mu adres publiczny i ustawić „encap = no” albo ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Ustawić esp_proposals na aes128-sha1,aes256-sha1,3des-sha1 bez grupy DH, mode na transport, local_ts na dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Uruchomić xl2tpd; wpuścić UDP 1701 po IPsec na adresie, którego używają klienci.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd usługi xl2tpd); z RADIUS jego własna lista</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Poprawić tam nazwę i hasło.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd albo dziennik systemu</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Powiększyć „ip range”.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Plik pppoptfile usługi xl2tpd (często /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Wymagać tego samego protokołu co klient i zezwolić na niego: require-mschap-v2 dla MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>ESP jądra; w kontenerze: jądra jego hosta</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Zapewnić jądru lub kontenerowi ESP w trybie transportu.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Jądro z ESP w trybie transportu.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Ustawić oba na psk albo wydać klientom certyfikat.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Klucz wstępny jako metoda uwierzytelniania albo certyfikat dla komputera.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Ustawić na %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Ustawić version na 0 lub 1 dla klientów L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Dodać połączenie z version 0 lub 1 dla stron z dowolnego adresu.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Połączenie z kluczem wstępnym dla stron z dowolnego adresu.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Serwer RADIUS wtyczki radius.so programu pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Porównać PSK z kluczem klienta, dla %any; potem uruchomić ponownie usługę ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Dodać aes256-sha1;modp2048 do ike=. Tam, gdzie zasady kryptograficzne systemu zabraniają SHA-1, zezwolić na nie dla tego serwera.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>Serwer jest za NAT: nadać mu adres publiczny albo ustawić wartość rejestru na każdym kliencie Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure lub /var/log/auth.log (z plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Przekierowanie portów w routerze przed serwerem; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Ustawić phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Dodać połączenie z authby=secret albo wydać klientom certyfikat.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Ustawić ikev1-policy=accept: domyślną wartością wersji 5 jest drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Dodać połączenie z authby=secret i right=%any i wczytać je (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Uruchomić xl2tpd; wpuścić UDP 1701 po IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; z RADIUS jego własna lista</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Plik pppoptfile (często /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Ustawić sekret ponownie i wykonać commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Bez grupy VyOS przyjmuje tylko aes256-sha1-modp1024 i 3des-sha1-modp1024, z których Windows ma to drugie. Podać grupę z aes256, sha1 i dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>Zapora interfejsu zewnętrznego; router przed VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Zezwolić na interfejsie zewnętrznym na UDP 500, ESP i UDP 4500 oraz na UDP 1701 z „ipsec match-ipsec”.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Bez grupy VyOS przyjmuje tylko aes256-sha1 i 3des-sha1. Podać grupę z aes128, sha1 i bez PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Ustawić outside-address i zezwolić na interfejsie zewnętrznym na UDP 1701 z „ipsec match-ipsec”.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Ustawić hasło ponownie i wykonać commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Powiększyć zakres albo podać następną pulę.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Ustawić mschap-v2 albo ten, którego używa klient.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Prosimy sprawdzić przekierowanie portów w routerze przed %1: UDP 500 i UDP 4500 muszą oba prowadzić do serwera VPN i do żadnego innego urządzenia.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, „Forwarding rules”; jeśli serwerem jest sam MX, żaden z tych portów nie może być przekierowany.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 nie przyjmuje żadnej z metod, które Windows oferuje dla L2TP/IPsec: AES-256 z SHA-1 i ECP-384, AES-128 z SHA-1 i ECP-256, AES-256 z SHA-1 i MODP-2048, 3DES z SHA-1 i MODP-2048 lub MODP-1024. Prosimy zezwolić na jedną z nich.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: „aes256-sha1-modp2048”. Jego dziennik mówi: strongSwan „no proposal found”, libreswan „no acceptable Oakley Transform”, MikroTik „no suitable proposal found”.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>Sam %1 zgłasza, że na UDP 500 nie nasłuchuje żadna usługa. Prosimy uruchomić jego usługę IPsec.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: „systemctl status strongswan”; libreswan: „ipsec status”; Windows: usługa „Routing i dostęp zdalny”.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 odpowiada na IKEv2, ale nie na IKEv1, którego potrzebuje L2TP/IPsec. Prosimy zezwolić na IKEv1 dla klientów L2TP albo przesłać nam ustawienia połączenia typu IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: „ikev1-policy=accept”; strongSwan: „version = 1”.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 odrzuca wszystko, co oferujemy. Prosimy sprawdzić, czy połączenie dla klientów L2TP z dowolnego adresu jest skonfigurowane i wczytane (IPv6 potrzebuje osobnego połączenia).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Jego dziennik mówi: strongSwan „no IKE config found”; libreswan „no connection has been authorized”.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Prosimy przesłać nam ponownie, w bezpieczny sposób, klucz wstępny %1 i powiedzieć nam, czy został zmieniony. Dziennik serwera pokazuje nasze próby.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: „could not decrypt payloads”; libreswan: „mismatch of preshared secrets”; FortiGate: „probable pre-shared secret mismatch”; MikroTik: „parsing packet failed, possible cause: wrong password”.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 odrzuca tożsamość IKE tego komputera: Windows używa jako tożsamości swojego własnego adresu wewnętrznego. Prosimy przyjmować od klientów L2TP dowolną tożsamość.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan i libreswan: „rightid=%any”.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 przyjmuje klucz, ale odrzuca to, co Windows proponuje dla danych (tryb szybki): ESP z AES-128 lub 3DES i SHA-1, tryb transportu, bez PFS, UDP 1701. Prosimy na to zezwolić.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: „esp=aes128-sha1,aes256-sha1,3des-sha1”, „type=transport”, „leftprotoport=17/1701”.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Kilka komputerów z systemem Windows za jednym adresem nie może jednocześnie połączyć się z %1. Prosimy o takie ustawienie serwera, aby je rozróżniał.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: wtyczka connmark; inne serwery Linux: protokół inny niż L2TP, ponieważ wszystkie używają wewnątrz UDP 1701.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec do %1 działa, ale nic wewnątrz nie odpowiada na L2TP (UDP 1701). Prosimy sprawdzić, czy usługa L2TP działa i czy własna zapora serwera zezwala na UDP 1701 po IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>W systemie Linux jest to xl2tpd; w systemie Windows „Routing i dostęp zdalny” z więcej niż 0 portami L2TP.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Który to serwer?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Na %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Nie ma produktu „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Nie ma przyczyny „%1”.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>Tabela nic o tym nie zawiera.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Serwer to %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>Serwer to jeden z: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Produkt pozostaje otwarty.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Użyj albo --identify FILE, albo --product i --cause, i żadnych innych argumentów.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Jeśli wiesz, którym produktem jest serwer, dodaj do „fix789ctl report” opcję „--answer server-product=ID”: prośba do jego administratora wymieni wtedy jego menu i wiersze jego dziennika. Produkty wymienia „fix789ctl servers”.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Ten serwer może też oferować OpenVPN, który może używać TCP. Kosztem jest program klienta na każdym komputerze.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Ten serwer może też oferować IKEv2, które Windows ma wbudowane. Kosztem jest certyfikat na serwerze.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server może też oferować SSTP przez TCP 443, które Windows ma wbudowane. Kosztem jest certyfikat na serwerze.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server może też oferować SSTP przez TCP 443, które Windows ma wbudowane. Kosztem jest certyfikat na serwerze.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS może też oferować SSTP przez TCP 443, które Windows ma wbudowane. Kosztem jest certyfikat na routerze.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Cisco Meraki MX może też oferować AnyConnect (Cisco Secure Client) przez port 443, obok L2TP. Kosztem są licencje i program klienta na każdym komputerze.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Cisco ASA może też oferować AnyConnect (Cisco Secure Client) przez port 443. Kosztem jest program klienta na każdym komputerze.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS może też oferować OpenConnect przez port 443. Kosztem jest program klienta na każdym komputerze.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Dopóki ta sieć blokuje te porty, IKEv2 też tu nie działa: używa tych samych. VPN przez TCP 443 (SSTP, OpenVPN lub klient producenta serwera) zwykle przechodzi.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Otwarcie portu 1701 w routerze niczego nie zmienia: L2TP przechodzi wewnątrz IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>Najpierw naprawa na serwerze. Dla nowych planów: firma Microsoft uznała L2TP za przestarzałe dla przyszłych wersji systemu Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Od wersji 5 libreswan ignoruje IKEv1, jeśli nie ustawiono „ikev1-policy=accept”; jego dziennik mówi „ignoring IKEv1 packet as global policy is set to silently drop”.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Uaktualnienia usuwają stare metody: libreswan od wersji 3.30 ma wyłączone MODP-1024, a zasady kryptograficzne RHEL 9 i systemów pokrewnych wyłączają SHA-1. Dziennik mówi „no acceptable Oakley Transform” (libreswan) lub „no proposal found” (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>Zasady kryptograficzne RHEL 9 i systemów pokrewnych wyłączają SHA-1, którego Windows tu potrzebuje, choć konfiguracja serwera się nie zmieniła.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Po zmianie jądra na nowe lub przeniesieniu do kontenera może brakować ESP; dziennik mówi „Add SA” z „errno 2” lub „errno 93” (libreswan) albo „unable to install inbound and outbound IPsec SA (SAD) in kernel” (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Czy ten protokół jest jeszcze odpowiedni?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Własne urządzenie lub połączenie systemu Windows nie jest skonfigurowane tak, jak Windows tego oczekuje (błąd %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>Podczas logowania obie strony nie mogły uzgodnić ustawień (błąd %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>Połączenie było zbyt długo bezczynne, więc zostało zakończone (błąd %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>Połączenie zostało utracone (błąd %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>Połączenie zakończono, ponieważ użytkownik wylogował się z systemu Windows (błąd %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>Połączenie zakończono, ponieważ komputer przeszedł w stan uśpienia (błąd %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>Próbę anulowano na tym komputerze (błąd %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Sprawdź ponownie jako administrator zaraz po następnej próbie systemu Windows: wtedy wiadomo, którego certyfikatu użył Windows. Zapytaj osobę zarządzającą serwerem VPN, co jego dziennik mówi o tej próbie.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Wpisz tu klucz wstępny, aby nasza własna negocjacja mogła dojść do końca. Potem rozłącz ten VPN na pozostałych tutejszych komputerach i pozwól systemowi Windows ponowić własną próbę połączenia.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Połącz się z innego komputera z tą samą nazwą użytkownika. Jeśli to zadziała, usuń tutaj w Menedżerze urządzeń „WAN Miniport (IP)”, „(IPv6)” i „(L2TP)”, wyszukaj zmiany sprzętu i pozwól systemowi Windows spróbować jeszcze raz.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Sprawdź, którego połączenia VPN próbowano i czy jego typ to L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Pozwól systemowi Windows ponowić własną próbę połączenia. Jeśli zakończy się to tak samo, zanotuj, jak długo to trwa, i spróbuj z innej sieci.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows połączył się i po %1 s utracił połączenie (błąd %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Pozwól systemowi Windows połączyć się jeszcze raz. Jeśli połączenie zostanie przerwane tak samo, zanotuj, jak długo trwało, i spróbuj z innej sieci.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Nie podano klucza, więc nie próbowano klucza, nazwy użytkownika ani hasła.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Nasze własne logowanie działa. Podaj w połączeniu systemu Windows tę samą nazwę użytkownika i to samo hasło, zezwól na karcie „Zabezpieczenia” na „Microsoft CHAP wersja 2” i wybierz tam „Wymagaj szyfrowania”.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>Serwer nie przyjmuje klucza w takiej postaci, w jakiej go wpisano, ale właśnie przyjął ten, który przechowuje Windows.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Inne osoby mogą zmienić ten program, więc nie jest uruchamiany jako administrator. Zainstaluj go za pomocą jego instalatora i spróbuj ponownie. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>Folder, w którym ten program zapisuje swoje zmiany na komputerze, utworzyło inne konto albo mogą w nim zapisywać inni. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Ten komputer zaoferował to, co określają własne parametry IPsec połączenia (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>Serwer przyjmuje to, co Windows oferuje bez nich: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Serwer nie przyjmuje własnych parametrów IPsec połączenia, ale przyjmuje to, co Windows oferuje bez nich.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows zakończył własną próbę i nie podaje przyczyny (błąd %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows potrzebuje od Ciebie nazwy, hasła lub innej odpowiedzi, aby się połączyć (błąd %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Certyfikat połączenia został odwołany (błąd %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows nie mógł sprawdzić, czy certyfikat został odwołany (błąd %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Certyfikat połączenia nie jest dziś ważny (błąd %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows nie ufa wystawcy certyfikatu (błąd %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows nadal się nie łączy, gdy filtry tego komputera przepuszczają serwer (błąd %1). Może go jeszcze zatrzymywać program, który analizuje pakiety, lub filtr o tym samym priorytecie.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Zezwól w programie zabezpieczającym tego komputera na UDP 500, UDP 4500, UDP 1701 i ESP do serwera i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows nadal się nie łączy, gdy zapora przepuszcza każdy pakiet serwera (błąd %1). Może go jeszcze zatrzymywać reguła zabezpieczeń połączeń lub program, który analizuje pakiety.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows łączy się, gdy zapora przepuszcza każdy pakiet serwera, a w przeciwnym razie nie (błąd %1). Coś w zaporze tego komputera zatrzymuje VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>W ostatniej próbie systemu Windows obie strony, Windows i serwer, przyjęły wzajemnie swój klucz lub certyfikat. Nie powiódł się następny krok, IPsec dla danych (błąd %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Dla danych (tryb szybki) serwer nie przyjmuje własnych parametrów IPsec połączenia, ale przyjmuje to, co Windows oferuje bez nich.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>Usługa „Podstawowy aparat filtrowania” nie działa, więc Windows nie zapisuje, które pakiety są odrzucane.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Urządzenie systemu Windows dla L2TP jest włączane albo wyłączane i znowu włączane. Tylko jeśli potem nie działa, Windows usuwa je i wyszukuje na nowo; niektóre wersje systemu Windows znajdują je dopiero po ponownym uruchomieniu. Inne połączenia VPN są na krótko przerywane.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Zapytaj osobę opiekującą się tym komputerem, czy dla tego VPN utworzono zasady IPsec: zastępowałyby one własne zasady systemu Windows.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows chroni tę usługę: zmiana jej typu uruchomienia zadziała przy następnym ponownym uruchomieniu. Jeśli Windows odmówi zmiany, może ją wprowadzić tylko osoba opiekująca się tym komputerem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>Usługę „%1” włączono, ale od tego czasu system Windows nie został uruchomiony ponownie.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Te usługi się uruchamiają lub zatrzymują: %1. Nie wiadomo, jak długo to trwa. Sprawdź ponownie za kilka minut; jeśli do tego czasu nic się nie zmieni, uruchom ponownie ten komputer.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>Połączenie „%1” jest ustawione na typy VPN, które nigdy nie używają L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Ten program nie może odczytać tych parametrów, więc nie może powiedzieć, co oferuje Windows.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Ten program nie zaoferował serwerowi tych parametrów (%1), więc nie może powiedzieć, czy serwer przyjmuje to, co oferuje Windows.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>Połączenie ma własne parametry IPsec: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Ten komputer zaoferował serwerowi te parametry zamiast tego, co Windows oferuje domyślnie. Według dokumentacji firmy Microsoft dotyczą one L2TP; nie zmierzono, co Windows z nimi wysyła.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>Serwer przyjmuje własne parametry IPsec połączenia.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Zapytaj osobę opiekującą się tym komputerem, jakich parametrów IPsec potrzebuje serwer VPN (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows nie mówi, jak skonfigurowano połączenie „%1”. Sprawdź ponownie. Jeśli Windows nadal tego nie mówi, sprawdź jako użytkownik, który je skonfigurował.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>Połączenie „%1” ma listę typów VPN i nie wiadomo, czy jest na niej L2TP/IPsec. Wybierz w jego ustawieniach „L2TP/IPsec z kluczem wstępnym” i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows nie próbował połączenia: nie zapisano w nim nazwy użytkownika i hasła, a bez nich Windows zaoferowałby serwerowi Twoje własne logowanie. Połącz się raz z ustawień VPN systemu Windows i sprawdź ponownie: dziennik pokaże wtedy, jak to przebiegło.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>Druga próba, z pominięciem filtrów tego komputera, nie zakończyła się w ciągu minuty.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>Próba z zaporą przepuszczającą wszystko dla tego serwera nie zakończyła się w ciągu minuty.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Nie podjęto próby z zaporą przepuszczającą wszystko dla tego serwera.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows zapisuje, jak daleko doszła jego wymiana kluczy, ale odczytać to może tylko administrator. Sprawdź ponownie jako administrator zaraz po następnej próbie systemu Windows: to może udowodnić, że zapisany klucz jest inny albo że router przepuszcza tylko jeden komputer.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Zasady organizacji powodują, że zapora blokuje wszystko, na co nie zezwala żadna reguła.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>Reguła zapory „%1” pochodzi z zasad organizacji, które tworzą ją na nowo.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>Usługa „Podstawowy aparat filtrowania” nie działa, a bez niej nie działa też zapora systemu Windows.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Nie można było uruchomić programu naprawczego. Niczego nie zmieniono. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Program naprawczy zakończył się kodem %1 i nie pozostawił wyniku. „fix789ctl history” pokazuje, co zmieniono.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Wykonano to, ale nie można było odczytać raportu programu naprawczego. „fix789ctl history” pokazuje, co zmieniono.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>Administrator nie wyraził zgody. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Przejąć folder? To, co w nim jest, pozostanie, w folderze o innej nazwie. Jeśli tego nie zrobisz, Fix789 nie może naprawić tego komputera. Wpisz y, aby się zgodzić.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Program naprawczy uruchomiono bez uprawnień administratora. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Inne osoby mogą zmienić folder tego programu, więc program naprawczy się zakończył. Zainstaluj program za pomocą jego instalatora i spróbuj ponownie. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows nie pozwolił programowi naprawczemu się przygotować. Uruchom ponownie system Windows i spróbuj jeszcze raz. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Brakuje pliku programu naprawczego albo jest on uszkodzony. Zainstaluj ten program ponownie za pomocą jego instalatora. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>Folder, w którym ten program zapisuje swoje zmiany, utworzyło inne konto albo mogą w nim zapisywać inni. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Nie można było utworzyć lub otworzyć folderu, w którym ten program zapisuje swoje zmiany. Uruchom ponownie system Windows i spróbuj jeszcze raz. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Nie można było zmienić nazwy folderu: być może jakiś program ma otwarty plik, który w nim jest. Uruchom ponownie system Windows i spróbuj jeszcze raz. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Cofnięto. Wszystko jest tak jak przed tymi naprawami.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>Nie można odczytać folderu, w którym ten program zapisuje swoje zmiany na komputerze. Uruchom ponownie system Windows i spróbuj jeszcze raz. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>Standardowe wejście nie było w Unicode. Odczytano je w stronie kodowej %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>Standardowe wejście zawiera „?”. Windows PowerShell wysyła go zamiast znaków takich jak „ä”. Jeśli powinien tam być inny znak, zamiast tego wpisz sekret albo wykonaj najpierw „$OutputEncoding = [Text.Encoding]::UTF8”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>„%1” nie jest wartością „CustomIPSecPolicies”, którą ten program może odczytać.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off przepuszcza wszystkie pakiety do serwera i z niego przez każdy filtr przez najwyżej minutę. Aby potwierdzić, dodaj --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows próbuje własnego połączenia i żaden filtr nie zatrzymuje pakietów serwera.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Program działający jako administrator nie zmienia własnych ustawień osoby. Uruchom go bez uprawnień administratora. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>„selftest” nie przyjmuje argumentów.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>W ostatniej próbie Windows użył %1, a nie L2TP/IPsec, więc nie mówi ona nic o kluczu wstępnym.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Własne zapisy systemu Windows o jego ostatniej próbie są sprzeczne: według jednego on i serwer przyjęły wzajemnie swój klucz lub certyfikat, według drugiego nie. Dlatego żaden nie jest używany jako dowód.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Włącz ponownie usługę wymiany kluczy</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Włącz ponownie usługę IPsec</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Włącz ponownie usługę VPN systemu Windows</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Włącz ponownie sterownik L2TP</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Włącz ponownie usługę filtrowania systemu Windows</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Włącz ponownie usługę „%1”</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Przywróć działanie urządzenia systemu Windows dla L2TP</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Zezwól na serwery VPN za routerem (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Zapisz wartość dla serwerów VPN za routerem (NAT) jako liczbę</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Umieść wartość dla serwerów VPN za routerem (NAT) tam, skąd odczytuje ją Windows</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Pozwól systemowi Windows znowu chronić L2TP za pomocą IPsec</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Usuń uszkodzone połączenie VPN</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Ustaw połączenie VPN na L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Ustaw połączenie VPN na klucz wstępny</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Nadaj połączeniu VPN parametry IPsec systemu Windows</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Skopiuj połączenie VPN, z wpisanym kluczem</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Skopiuj połączenie VPN, z kluczem oczyszczonym z tego, co do niego nie należy</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Zapomnij zapisaną nazwę użytkownika i zapisane hasło</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Wypuść VPN przez zaporę systemu Windows</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Wypuść L2TP przez zaporę systemu Windows, w tunelu</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Spraw, aby Windows ponownie zapytał o adres serwera</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Nadaj serwerowi VPN na tym komputerze odnowiony certyfikat</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Przywróć serwerowi VPN na tym komputerze jego własny certyfikat</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Zapisz wpisaną nazwę użytkownika i wpisane hasło zamiast starych</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>dom lub biuro</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>sklep</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>szkoła lub uczelnia</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>sieć dla gości organizacji</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>hotel lub przestrzeń coworkingowa</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Czas tego sprawdzenia: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows nie może się połączyć od: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Miejsce: sieć „%1” (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Miejsce: sieć „%1”</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Miejsce: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Adres publiczny: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nazwa użytkownika: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Gdzie i kiedy:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serwer VPN</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Zapisany komputer</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi lub kabel</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Zapora w tym miejscu</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Odcinek: %1 – %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>Na tym komputerze niczego nie sprawdzono.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Na tym komputerze nie znaleziono problemów.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Odpowiedzi serwera przyszły tą drogą.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Serwer odpowiada.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>Serwer jest osiągalny.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Tą drogą nie przyszła żadna odpowiedź.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Możliwe: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Nieznane, dopóki droga przed tym jest zamknięta.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>O tej części drogi nic nie wiadomo.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>Z serwerem się nie kontaktowano.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Co zaobserwowano</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Sprawdzono za pomocą Fix789 %1 o %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Aby to cofnąć:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 niczego nie zmienił albo wszystko cofnięto.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Droga do serwera</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Co zmieniono</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Wiadomości do wysłania</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Naprawa: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Sprawdzenia: %1. Resztę pokazuje „--verbose”.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Naprawiono: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Problem: VPN typu L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Problem: VPN typu L2TP/IPsec do %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Od: %1 (UTC), pierwsza nieudana próba systemu Windows po ostatnim udanym połączeniu, %2.</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Od: %1 (UTC), najstarsza nieudana próba w dzienniku systemu Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, przerwano)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Zmieniono: nic przez Fix789 albo wszystko cofnięto.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Zmieniono: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Cofanie: nie ma nic, co można cofnąć.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofanie: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Przypadek: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>„%1” nie jest wyborem kolorów: auto, always lub never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Wybierz jeden format: text, man, bash, zsh lub powershell. Tylko text dotyczy jednego polecenia.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Podaj jedno polecenie.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Występują na tym komputerze: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Wybierz jeden format raportu: text, html, json lub ticket. Plik podaje się tylko za pomocą --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Czy chodziło o „%1”?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>To jest przenośna kopia Fix789: ustala przyczynę i niczego nie zmienia. Aby naprawić, zainstaluj Fix789 za pomocą jego instalatora. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Panel Meraki: %1 z %2 żądań</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>Zablokowane jest tu samo ESP. Ma to znaczenie tylko bez NAT między klientem a serwerem: za NAT ESP przechodzi wewnątrz UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Reguła blokuje UDP 1701. Nie wpływa to na ten VPN: L2TP przechodzi wewnątrz ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>Serwer jest urządzeniem tej organizacji. Klient w sieci tego samego urządzenia nie może używać jego client VPN.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>VPN między lokalizacjami (site-to-site) tej organizacji prowadzi do tego samego serwera i używa tych samych portów. Jeden może przejmować odpowiedzi drugiego.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Dopóki klient nie zaloguje się na stronie logowania, ta sieć Wi-Fi blokuje wszystko.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Punkt dostępu tłumaczy adresy (NAT mode): zasady VLAN-u nie obowiązują, a urządzenie widzi adres punktu dostępu.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>Odpowiedź zależy od zasad grupy klienta. Podaj je za pomocą --role albo podaj klienta za pomocą --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Nie można było odczytać sieci Wi-Fi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>„%1” nie jest ani zasadami grupy, ani kluczem identity PSK w „%2”.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Ta sieć Wi-Fi jest wyłączona, więc nic nie może się do niej przyłączyć.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Nie można było odczytać sieci Wi-Fi tego klienta.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Nie można było odczytać żadnej sieci organizacji.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Nie ma sieci „%1”.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>Panel Meraki nie zna klienta „%1”.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Nie ma sieci Wi-Fi „%1”.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Nie ma zasad grupy ani klucza identity PSK „%1”.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Nie można było odczytać żadnej sieci Wi-Fi ani żadnego urządzenia.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>brak reguły: dozwolone</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Wiersz %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>prawdopodobnie</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>przedtem: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Ruch VPN do %1 w tej sieci Meraki</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Stan odczytany %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Od poprzedniej strony nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Zmieniło się od poprzedniej strony:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Czego nie można było odczytać</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Ustawić zasady tego klienta na „Normal”.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Zalogować się na stronie logowania tej sieci Wi-Fi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Dodać %1 do urządzenia albo poprawić VLAN tej sieci Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>W wierszu %1 skierować UDP 500 i UDP 4500 oba do serwera VPN. Jeśli serwerem jest samo urządzenie, usunąć ten wiersz.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Dodać do tej samej listy reguł regułę layer 3: Allow, protokół UDP, do %1, port 500,4500. W punkcie dostępu taka reguła pomija reguły layer 7. Albo usunąć wiersz %2 reguł layer 7.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Usunąć wiersz %1 reguł layer 7 albo go zawęzić: reguła layer 3 go nie uchyla.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Dodać wiersz powyżej wiersza %1: Allow, protokół UDP, do %2, port 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 do %3 blokuje „%4” (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 do %3 blokuje wiersz %4 („%5”: %6) w: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>tym kluczem nie można odczytać</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>nie istnieje albo nie jest widoczne dla tego klucza</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>nieużywane w tej sieci</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>panel Meraki na to nie odpowiedział</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>odpowiedź jest niepełna albo niezgodna z dokumentacją</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>nie ma tego w zapisie</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Strona logowania</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>Zapora SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Zasady grupy</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>Droga VLAN-u</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>Reguły MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>MX serwera</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dozwolone</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>zablokowane</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Stwierdzone</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Różni się w</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Od zachowania stanu nie zmieniło się nic, czego VPN potrzebuje.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Zmieniło się od zachowania stanu:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Zachowano obecny stan tego komputera. „fix789ctl baseline” powie, co się zmieniło.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Użyj „baseline --keep” albo „baseline”, aby porównać.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Jeszcze niczego nie zachowano. Uruchom „fix789ctl baseline --keep”, gdy VPN działa.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base musi być liczbą od 0 do %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Nie ma argumentu „%1”.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Podaj serwer VPN za pomocą --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>„%1” nie jest nazwą ani adresem serwera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>„%1” nie jest adresem sprzętowym.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Podaj albo klienta, albo rolę, nie jedno i drugie.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Zapisana organizacja nie potrzebuje klucza ani panelu Meraki i jest już zapisana.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>To nie jest miejsce panelu Meraki.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>„%1” nie jest adresem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>„%1” nie jest identyfikatorem (id) organizacji.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Nazwa jest za długa.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>To nie jest klucz API panelu Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Teraz nastąpi %n żądanie do panelu Meraki, najwyżej 8 na sekundę.</numerusform>
            <numerusform>Teraz nastąpią %n żądania do panelu Meraki, najwyżej 8 na sekundę.</numerusform>
            <numerusform>Teraz nastąpi %n żądań do panelu Meraki, najwyżej 8 na sekundę.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Panel Meraki odrzuca ten klucz API.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Nie można było zapytać panelu Meraki. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Ten klucz widzi kilka organizacji albo żadnej. Podaj jedną za pomocą --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>Plik „%1” istnieje i nie jest taką stroną. Pozostawiono go bez zmian.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>W tym folderze ten klient nazywa się %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>„site %1” nie ma opcji --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Ten komputer nie ufa żadnym kluczom. Podaj plik z kluczami publicznymi za pomocą --trust albo poproś administratora o umieszczenie takiego pliku w „%1”.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>W „%1” mogą zapisywać inni niż administrator, więc zawarte tam klucze się nie liczą.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>Plik „%1” nie zawiera klucza publicznego (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>Plik placówki „%1” nie jest podpisany.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>Podpis pliku placówki „%1” nie pochodzi od zaufanego klucza albo plik zmieniono po podpisaniu.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Podaj plik placówki, a plik klucza za pomocą --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Utworzono nowy klucz: „%1” (zachowaj go w tajemnicy) i „%1.pub” (przekaż go osobom, które robią przegląd).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>Plik placówki „%1” jest podpisany.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>Plik „%1” jest przeglądem innej placówki, „%2”.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Ten komputer nie podaje, w której jest sieci Wi-Fi. Podaj ją za pomocą --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>niezgodne z oczekiwaniami: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Odwiedzono każdą sieć placówki.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Następnie: przyłącz się do sieci Wi-Fi „%1”, zaloguj się i uruchom przegląd ponownie.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Następnie: przyłącz się do sieci Wi-Fi „%1” z rolą „%2”, zaloguj się i uruchom przegląd ponownie.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Podaj plik placówki za pomocą --site, a miejsce przechowywania przeglądu za pomocą --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Obserwowano od %1 do %2. Placówki: %3. Komputery: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... i jeszcze %1; wszystkie wymienia --json.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: raporty: %2. W porządku: %3. Z potwierdzoną przyczyną: %4. Nierozstrzygnięte: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(nieznane)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>Naprawiano (liczba razy: %2): %1 Potem zniknęło: %3. Wróciło: %4. Nadal jest: %5. Nie sprawdzono ponownie: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Podaj od 1 do %1 raportów lub folderów.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows nie można łączyć z --json ani --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>„%1” nie jest postacią wierszy: csv lub jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Raportów nie można grupować według „%1”: site, network, product lub day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>Nie można użyć niektórych plików lub wierszy (liczba: %1).</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Tu nie ma raportów.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>Przeskok 1 to %1, router tej sieci. Odrzuca je on albo następne urządzenie.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>Przeskok %1 to %2. Adres prywatny należy do tej placówki albo do jej dostawcy. Odrzuca je ten router albo następne urządzenie.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>Przeskok %1 to %2. Adres publiczny należy do dostawcy albo do sieci za nim. Odrzuca je ten router albo następne urządzenie.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Spróbuj przez hotspot telefonu. Jeśli VPN tam działa, komputer i serwer są w porządku, a przyczyną jest sieć.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Która reguła decyduje? „fix789ctl site audit” podaje jej wiersz, jeśli siecią zarządza się za pomocą Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>W szkole lub na uczelni</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>Sieć dla gości na uczelni często przepuszcza strony internetowe i nic więcej. Sieć dla jej członków, na przykład eduroam, pozwala na więcej.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Filtry dla uczniów blokują całe kategorie ruchu, a „VPN” jest często jedną z nich (reguły layer 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Urządzenie zarejestrowane w poprzednim semestrze straciło swoją rolę albo otrzymuje ją dopiero kilka minut po przyłączeniu.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Przyłącz się do sieci dla członków zamiast do sieci dla gości i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Sprawdź ponownie pięć minut po przyłączeniu: rola nadawana z opóźnieniem przepuszcza już wtedy VPN.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Poproś dział pomocy informatycznej o zezwolenie tej roli na UDP 500 i UDP 4500 do serwera VPN. Podaj budynek, sieć Wi-Fi i godzinę.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>W sklepie</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>Sieć Wi-Fi dla klientów jest przeznaczona do stron internetowych: jej reguły odrzucają UDP 500 i UDP 4500, chociaż strony działają.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Kasy i pracownicy przyłączają się do tej samej sieci Wi-Fi z różnymi kluczami (IPSK, EasyPSK). Klucz niewłaściwej roli prowadzi do niewłaściwej sieci VLAN.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Wymieniono sprzęt, a reguły, która przepuszczała VPN, nie skopiowano do nowego.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Otwórz dowolną stronę internetową: czy pojawia się strona logowania tej sieci Wi-Fi, być może ponownie?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Porównaj dwa klucze tej samej sieci Wi-Fi za pomocą „fix789ctl site survey”: czy VPN działa tylko z jednym z nich?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Zapytaj centralę lub jej usługodawcę, ponieważ pracownicy nie mogą zmienić sieci. Podaj numer sklepu, sieć Wi-Fi, rolę i godzinę.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Jako gość firmy</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>Sieć dla gości nie dopuszcza gości do własnych adresów firmy. Serwer VPN wewnątrz firmy jest stamtąd nieosiągalny.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Zasady grupy według typu urządzenia traktują komputery z systemem Windows inaczej niż telefony.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Cały ruch placówki przechodzi przez hub firmy (full tunnel), gdzie decydują inne reguły.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Czy nazwa serwera prowadzi do adresu wewnątrz firmy? Wtedy zapytaj o jego adres publiczny.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Czy inne urządzenie w tej samej sieci Wi-Fi osiąga serwer? Wtedy jakieś zasady traktują ten komputer inaczej.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Poproś swojego gospodarza lub recepcję o przekazanie działowi informatycznemu pytania, jakie zasady grupy otrzymuje ten komputer, oraz prośby o zezwolenie w nich na UDP 500 i UDP 4500.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>W hotelu, kawiarni lub pociągu</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>Zalogowanie jest ważne kilka godzin lub na jednym urządzeniu. Potem strona logowania pojawia się znowu, a VPN nie otrzymuje odpowiedzi.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>Bezpłatny plan przepuszcza strony internetowe i nic więcej. Lepszy pozwala na VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Dwóch gości używa tego samego serwera VPN przez jeden adres publiczny, a serwer obsługuje tylko jednego z nich.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Czy ktoś inny jest tu połączony z tym samym VPN? Poproś tę osobę o rozłączenie się i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Czy we właściwościach sieci Wi-Fi „Losowe adresy sprzętowe” zmieniają się codziennie? Wtedy logowanie jest wymagane każdego dnia.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Zapytaj w recepcji o plan, który pozwala na VPN, i o numer telefonu dostawcy.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Ten klient przyłączył się z kluczem identity PSK „%1”: liczy się rola tego klucza.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Według panelu Meraki ten klient jest w sieci VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>Temu klientowi nadano zasady grupy „%1”.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>brak roli</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Sieć Wi-Fi „%1”: z rolą „%2” VPN nie działa, z „%3” działa. Prawdopodobnie przyczyną jest ta rola. Sprawdź jeszcze raz z każdym kluczem.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Sieć Wi-Fi „%1”: rola „%2” nie przepuszcza VPN. Z „%3” działa, w tej samej sieci Wi-Fi, z tym samym komputerem. Role prowadzą do różnych sieci: %4 i %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Sieć Wi-Fi „%1”: rola „%2” nie przepuszcza VPN. Z „%3” działa, w tej samej sieci Wi-Fi, z tym samym komputerem.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>Serwer odpowiadał na UDP 500 i UDP 4500 przez cały czas.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Na UDP 500, UDP 4500 lub na obu nigdy nie było odpowiedzi. „fix789ctl check” mówi dlaczego.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Na UDP %1 nigdy nie było odpowiedzi, a na UDP %2 tylko czasami. „fix789ctl check” mówi dlaczego.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Odpowiedzi ustawały na jednym porcie, podczas gdy na drugim nadal przychodziły: coś na drodze blokuje ten port od czasu do czasu. Przekaż te godziny osobie zarządzającej siecią.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Odpowiedzi ustawały na obu portach jednocześnie: serwer albo całe połączenie z nim było od czasu do czasu niedostępne. Porównaj te godziny z dziennikiem serwera.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>Folder „%1” nie zawiera zapisanych odpowiedzi panelu Meraki.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Ten klucz widzi kilka organizacji albo żadnej. Wpisz identyfikator (id) jednej z nich.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Użyj „site audit”, „site survey”, „site sign” lub „site playbook”.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Sprawdź w tej kolejności:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Podaj jeden rodzaj miejsca: retail, education, corporate-guest lub hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Przyłącz się do sieci Wi-Fi „%1”, zaloguj się, jeśli tego wymaga, i naciśnij Enter.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Przyłącz się do sieci Wi-Fi „%1” z kluczem roli „%2”, zaloguj się, jeśli tego wymaga, i naciśnij Enter.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Z --walk plik placówki mówi, które sieci i role odwiedzić. Pomiń --network i --role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Godziny muszą być liczbą, najwyżej %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>Przerwa musi być liczbą sekund, od %1 do %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Na UDP %1 odpowiedzi przychodziły tylko czasami. „fix789ctl check” mówi dlaczego.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>Plik „%1” dotyczy innego serwera, „%2”.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Ten plik cofa naprawę bez programu Fix789: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Zmiany w ustawieniach innych osób są zapisane w ich własnych folderach:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>Stronę zapisano; zaznaczono na niej %n zmianę.</numerusform>
            <numerusform>Stronę zapisano; zaznaczono na niej %n zmiany.</numerusform>
            <numerusform>Stronę zapisano; zaznaczono na niej %n zmian.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>inny rodzaj tunelu</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>dzisiaj o %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>wczoraj o %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows nie może odczytać tego połączenia</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>klucz wstępny</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certyfikat</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>dla wszystkich użytkowników</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows nie ma zapisu o próbie połączenia.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Ostatnia próba: połączono.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Ostatnia próba: błąd %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Ostatnia próba: połączono, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Ostatnia próba: błąd %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Strony internetowe przechodzą.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Strony internetowe przechodzą, ale coś na drodze je odczytuje.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Strony internetowe nie przechodzą, dopóki się nie zalogujesz.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Strony internetowe już nie przechodzą: zalogowanie wygasło.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Niektóre strony internetowe przechodzą, a inne nie.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>Strona logowania sieci stale prowadzi z powrotem do siebie.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Żadna strona internetowa nie odpowiedziała na czas.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Stron internetowych nie sprawdzono.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>Porty VPN są otwarte: serwer odpowiada na UDP 500 i 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>Serwer odpowiada na UDP 500, ale nie na 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>Serwer odpowiada na UDP 4500, ale nie na 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>Serwer nie odpowiada ani na UDP 500, ani na UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>Portów VPN nie sprawdzono.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Znalezione problemy: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nie wszystko można było sprawdzić</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Tu nie dotyczy</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nie znaleziono problemów</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Pokaż w&amp;ynik</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Zatrzymywanie...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Szukanie przyczyny...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Zatrzymano. Dotychczasowe wyniki zachowano.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Wszystkie sprawdzenia są wykonane.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Negocjacja, krok po kroku</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>Sprawdzanie: %1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Dotychczas znaleziono</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>Sprawdzanie niczego nie zmienia. Zwykle trwa około dziesięciu sekund.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>Połączenie VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serwer VPN</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Inny serwer...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>Nazwa lub adres serwera VPN. To nie jest komputer z systemem Windows, więc można stąd sprawdzić tylko drogę do serwera.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows nie pokazuje na tym komputerze żadnego połączenia VPN. Wpisz nazwę lub adres serwera, z którym ma się ono łączyć. Bez tego sprawdzany jest tylko ten komputer, a nie droga do serwera.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Nazwa lub adres serwera VPN. Bez tego sprawdzany jest tylko ten komputer, a nie droga do serwera.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Najpierw wpisz nazwę lub adres serwera VPN.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>To nie jest nazwa ani adres serwera. Przykłady: %1 lub %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Pokaż wpisany tekst</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Ten klucz ma spację na początku lub na końcu. Zostanie wypróbowany taki, jaki jest, a potem bez spacji.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Ten klucz zawiera znaki, które tylko wyglądają jak te na klawiaturze, być może z pliku PDF lub czatu. Zostanie wypróbowany taki, jaki jest, a potem ze znakami z klawiatury.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Ten klucz ma spacje na początku lub na końcu oraz znaki, które tylko wyglądają jak te na klawiaturze. Zostanie wypróbowany taki, jaki jest, a potem bez nich.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Klucz wstępny</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Użyj zapisanego klucza</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Klucz lub hasło ma najwyżej 1024 bajty. To jest dłuższe; być może wklejono więcej, niż zamierzano.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Wpisz i nazwę użytkownika, i hasło albo żadne z nich.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>Logowanie następuje po kluczu wstępnym. Wpisz też klucz.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>Klucz można wypróbować tylko z serwerem. Wpisz też serwer VPN.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>Klucza nie zapisano. %1 „Ustal dlaczego” działa i bez tego.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Najpierw wpisz serwer VPN: klucze są zapisywane pod jego nazwą.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>Wstawiono klucz zapisany dla tego serwera.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Dodaj, aby sprawdzić też logowanie</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Dzięki niemu możemy powiedzieć, czy klucz jest poprawny. Jest używany tylko do tego sprawdzenia.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Przechowuj go w magazynie kluczy tego komputera</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>Logowanie jest próbowane jeden raz. Ten program nigdy nie zapisuje nazwy ani hasła.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>&amp;Otwórz stronę logowania</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Przestań cz&amp;ekać</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Oczekiwanie na zalogowanie</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Zaloguj się tam. Obserwujemy to i sprawdzimy ponownie automatycznie, gdy tylko sieć Cię przepuści.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Czekamy, aż się zalogujesz. Potem sprawdzimy ponownie automatycznie.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Nie można było otworzyć przeglądarki. Otwórz ją samodzielnie i przejdź na dowolną stronę: pojawi się tam strona logowania. W tym czasie obserwujemy sieć.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Sieć Cię przepuszcza. Ponowne sprawdzanie...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>Sieć nadal Cię nie przepuszcza. Otwórz stronę logowania ponownie, gdy będziesz w stanie się zalogować.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Adresat: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Zapisz...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drukuj...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Zapisywanie prośby</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie można było zapisać pliku.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>Prośba jest otwarta w przeglądarce. Wydrukuj ją stamtąd.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Nie można było otworzyć przeglądarki. Zapisz prośbę i wydrukuj plik.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;E-mail...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Prośba — adresat: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Skopiowano. Wklej to do wiadomości e-mail lub na czat.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(Cała prośba jest w schowku: wklej ją tutaj.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Nie można było otworzyć programu pocztowego. Skopiuj prośbę i wklej ją do swojej wiadomości.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>Prośba jest otwarta w programie pocztowym. Wpisz adresata i wyślij ją.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>Początek jest otwarty w programie pocztowym. Cała prośba jest w schowku: wklej ją tam.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Pomoc, historia, język</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Pomoc</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Co jest wysyłane?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Wcześniejsze sprawdzenia i naprawy</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Otwórz przypadek...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>Fix789 — &amp;informacje</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>Pamiętaj &amp;serwer i miejsce</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>Cała p&amp;lacówka (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>&amp;Nadal nie działa</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Zmiany zadziałają po ponownym uruchomieniu systemu Windows. Uruchom ponownie system Windows, otwórz ten program jeszcze raz i kontynuuj stamtąd.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Wypróbuj VPN w systemie Windows jeszcze raz, aby Windows zapisał, dlaczego nie działa, a potem wybierz %1. Jeśli nie znajdzie się nic nowego, wróć na początek i wpisz klucz wstępny: wtedy możemy udowodnić, czy jest poprawny.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Wypróbuj VPN w systemie Windows jeszcze raz, aby Windows zapisał, dlaczego nie działa, a potem wybierz %1. Jeśli nie znajdzie się nic nowego, zapisz raport i przekaż go osobie, która opiekuje się VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Raport</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Pokaż, co w&amp;ysłać</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Nie przywrócono</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Jeśli nadal nie działa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Uruchom ponownie, a potem się połącz. Następnie otwórz Fix789 jeszcze raz, aby sprawdzić, czy to pomogło.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Sprawdź ponownie: wtedy pokażemy, co można z tym zrobić.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Wypróbuj teraz VPN w systemie Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Spróbuj ponownie z nazwą i hasłem administratora tego komputera albo poproś osobę, która się nim opiekuje.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Przejmij folder; wtedy zmiany zostaną wprowadzone. Windows dwa razy zapyta o administratora.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Spróbuj ponownie. Jeśli znowu się nie uda, przekaż raport osobie opiekującej się tym komputerem.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Spróbuj ponownie, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Przekaż raport osobie opiekującej się tym komputerem.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Sprawdź ponownie, aby zobaczyć, jak jest teraz.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Gdy nadejdzie odpowiedź, wróć tu i sprawdź ponownie, czy to pomogło.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>Prze&amp;jmij folder</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Sprawdzono ponownie</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Tekst zgłoszenia (wiersze: %1)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>K&amp;opiuj tekst zgłoszenia</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Komputer do ćwiczeń (zapisany). Twój własny komputer nie jest ani sprawdzany, ani zmieniany.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Zapisany komputer %1. Twój własny komputer nie jest ani sprawdzany, ani zmieniany.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Twoje zmiany</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Usuwanie programu Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;Cofnij zmiany i usuń</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>&amp;Zachowaj zmiany i usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 wprowadził te zmiany w Twoich własnych ustawieniach. Po usunięciu nie będzie już mógł ich cofnąć.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Cofanie zmian...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Nie udało się cofnąć wszystkich zmian, dlatego Fix789 nie został usunięty. Spróbuj ponownie albo zachowaj zmiany.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Nie można uruchomić programu odinstalowującego. Uruchom ponownie instalator Fix789, a następnie usuń Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>można cofnąć</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Pokaż za&amp;kończenie</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Wp&amp;rowadź te zmiany</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Ta naprawa jest tymczasowa: zasady Twojej organizacji ustawiają starą wartość ponownie, zwykle w ciągu dwóch godzin. Aby naprawa była trwała, muszą to zmienić administratorzy tych zasad.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Zaznacz to tylko, jeśli masz pewność.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Kończenie zmiany. %1 i %2 będą potem znowu działać.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows osobno wprowadza zmiany dotyczące całego komputera i zmiany dotyczące Twojego własnego konta. Wprowadź najpierw jedne, sprawdź ponownie, a potem wprowadź drugie.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Naprawia to jedna zmiana</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Tutaj można wprowadzić jedną zmianę</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Naprawiają to dwie zmiany</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Tutaj można wprowadzić dwie zmiany</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Naprawiają to trzy zmiany</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Tutaj można wprowadzić trzy zmiany</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>Liczba zmian, które to naprawiają: %1</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>Liczba zmian, które można tu wprowadzić: %1</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Zmieniany jest tylko zapisany komputer.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows jeden raz zapyta o administratora.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Kopia obecnego stanu jest zachowywana; %1 przywraca go dokładnie.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>wymaga ponownego uruchomienia</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>wymaga administratora</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Wprowadzono %1 z %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;Kopiuj raport...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Zapisz raport...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>&amp;Drukuj raport...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Strona internetowa</translation>
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
        <translation>Plik przypadku</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Co opuszcza ten komputer</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>To zostanie skopiowane</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>To zostanie zapisane</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>To zostanie wydrukowane</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Zapisz...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drukuj...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Zapisywanie tego komputera...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Nie można było zapisać tego komputera.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Skopiowano. Wklej to do wiadomości e-mail lub zgłoszenia.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Raport jest otwarty w przeglądarce. Wydrukuj go stamtąd.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Nie można było otworzyć przeglądarki. Zapisz raport i wydrukuj plik.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Nie można było zapisać pliku.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Sprawdź &amp;ponownie</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Pokaż, co &amp;zmienić</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Skąd to wiadomo</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Kto może to naprawić</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Ty, na tym komputerze. Każda zmiana jest pokazywana, zanim zostanie wprowadzona.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Wróć i podaj serwer VPN, aby sprawdzić też drogę do niego.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Jedno z tych</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Jak to ustalić</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Poczekaj minutę, a potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Naprawa rozpoczęta %1 została przerwana. Cofnij ją, zanim zmienisz coś innego.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>%1 wykonano naprawę. Można ją cofnąć.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>&amp;Cofnij tę naprawę</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Coś do zrobienia mają także inni.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>Najpierw przeczyta&amp;j</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>W tej sieci</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Raport</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Pokaż proś&amp;bę</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Możesz to naprawić na tym komputerze.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Dla innych</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>Prośba mówi, o co ich prosimy i dlaczego.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Kop&amp;iuj prośbę</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Co teraz zrobić</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Jeśli nadal nie działa</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Sprawdź ponownie. Szczegóły mówią, czego nie można było sprawdzić.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>To by rozstrzygnęło</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>Wpisz &amp;klucz</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>Klucz wstępny</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Wtedy będziemy wiedzieć, czy serwer go przyjmuje.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Własna próba systemu Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows raz nawiązuje połączenie i je rozłącza; obserwujemy, jak daleko dochodzi.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Zmienione przez Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Adresat tego: %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Muszą to zrobić inni</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>Wy&amp;słano</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>To właśnie opuszcza ten komputer, słowo w słowo. Foldery Twojego konta i adresy sprzętowe są pomijane.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Zmienianie zapisanego komputera...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Oczekiwanie na zgodę administratora, potem wprowadzanie zmian...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Ponowne sprawdzanie...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Wprowadzanie zmian...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Oczekiwanie na zgodę administratora, potem cofanie zmian...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Cofanie zmian...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Panel Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Zapisana organizacja</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Jej identyfikator (id); niepotrzebny, jeśli klucz widzi tylko jedną</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serwer VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Wszystkie sieci</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Każda włączona sieć Wi-Fi</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Rola lub klient</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcjonalnie</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Skąd odczytać</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Sieć i Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>Nazwa zasad grupy lub klucza identity PSK albo adres sprzętowy klienta.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Gdzie jest przechowywana organizacja</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Cały świat</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chiny</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indie</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Instytucje rządowe USA</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Przechowuj go w magazynie kluczy tego komputera</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Użyj zapisanego klucza</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>Wystarczy klucz administratora, który może tylko odczytywać. Fix789 tylko odczytuje i niczego tam nie zmienia.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Przeglądaj...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>Tak jak zapisuje „fix789ctl site audit --save”. Z nikim nie ma kontaktu.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Wybierz zapisaną organizację</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>Wstawiono zapisany klucz API.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>Klucz API zapisano.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Wpisz nazwę lub adres serwera VPN.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Wpisz klucz API panelu Meraki albo użyj zapisanego.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>Identyfikator (id) organizacji składa się tylko z liter i cyfr. Pokazuje go API panelu Meraki.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Wybierz folder zapisanej organizacji.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Znaleziono problem: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>Wykonano %1 z %2 sprawdzeń. %3</translation>
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
        <translation>Krok</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Negocjacja, krok po kroku</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Dlaczego mój VPN nie działa?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Ustal dlaczego</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Komputer, który zapisano gdzie indziej.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>Nie można było zapisać komputera do ćwiczeń w Twoim własnym folderze.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;Kontynuuj od miejsca przerwania</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Cofnij to</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Naprawa rozpoczęta %1 została przerwana. Cofnij ją, zanim zmienisz coś innego.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Od ostatniej naprawy system Windows został uruchomiony ponownie. Sprawdź teraz, czy to pomogło.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>Ostatnia naprawa zadziała po ponownym uruchomieniu systemu Windows. Wybierz %1, a nie %2, a potem wróć tutaj.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Sprawdza ten komputer, sieć i serwer VPN i mówi w jednym zdaniu, co jest nie tak. Nic nie jest zmieniane, zanim wyrazisz zgodę.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>Co j&amp;est wysyłane?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Otwórz przypadek...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Poćwicz</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Połączenie VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serwer VPN</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Klucz wstępny</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Nazwa użytkownika, hasło</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>&amp;Niech Windows też spróbuje połączenia</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Ostatnia próba systemu Windows została odrzucona przy logowaniu. Kolejna z tym samym hasłem mogłaby zablokować konto, więc najpierw popraw hasło.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Trwa do minuty i pokazuje najwięcej: porównujemy próbę systemu Windows z naszą. Windows nawiązuje połączenie z ustawieniami zapisanymi dla tego połączenia, a potem je rozłącza.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Komputer do ćwiczeń</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Zapisany komputer z systemem Windows 11, na którym VPN nie działa. Znajdź przyczynę, napraw ją i cofnij naprawę.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Zapisany przypadek</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Własna próba systemu Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Komputer do ćwiczeń (zapisany) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (zapisany komputer) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Naprawa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Otwieranie zapisanego przypadku</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Przypadki (*.json);;Wszystkie pliki (*)</translation>
    </message>
</context>
</TS>
