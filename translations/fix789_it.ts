<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte del programma</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Testo della licenza</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Non viene tenuto alcun log: non è possibile scrivere nella sua cartella.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Per chi fornisce assistenza per questo programma. Non contiene chiavi né password.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Informazioni su Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Mostra le licenze</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Software libero con licenza MIT, realizzato con: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Che cosa viene inviato?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Che cosa esce dal computer</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Solo ciò che serve a una verifica. Nessun rapporto, nessuna statistica e nessuna ricerca di aggiornamenti.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>annullato</translation>
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
        <translation>in attesa</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>modifica in corso</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>modificato e verificato</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (non è certo che sia stato fatto)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Registro di sistema, certificati</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Percorso di rete</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi per gli ospiti</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Scopre perché la VPN non funziona. La verifica non modifica nulla.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Esegue solo queste verifiche e quelle da cui dipendono.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra questa guida.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>La lingua dei testi, per esempio de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Confronta le reti in cui “check” è stato eseguito su questo computer: dove il server ha risposto e dove no.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Confronta solo i risultati per questo server VPN.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Stampa JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Prova la chiave già condivisa fornita sullo standard input.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Prova la chiave già condivisa salvata con questo nome da “key set”.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Esegue anche l’accesso con questo utente.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Legge la password dallo standard input, nella riga dopo la chiave.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Prova il certificato di questo computer da un file (PEM o PKCS #12) invece di una chiave.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Legge la passphrase del file del certificato dallo standard input, nell’ultima riga.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Verifica anche il percorso verso il risponditore sul computer indicato.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Legge il codice di abbinamento mostrato da “respond --paired” dallo standard input, nella riga dopo tutte le altre.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Scrive in questo file tutto ciò che viene inviato e ricevuto.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>Il nome o l’indirizzo del server VPN.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>La connessione VPN in Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Verifica un computer registrato invece di questo.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Prende i risultati della rete da un computer registrato e non apre alcun socket.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Un file che indica gli altri server da contattare (vedere docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Dove ci si trova: home, retail, education, corporate-guest o hospitality. Cambia solo il consiglio, mai il verdetto.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Lascia prima che Windows provi la propria connessione, poi la chiude.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Con --dial: se non riesce, riprova mentre i filtri di questo computer consentono il traffico verso questo server.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Conferma --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Si ferma dopo questo numero di secondi; per le verifiche rimanenti l’esito viene indicato come non noto.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Stampa JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Scrive la modifica che corregge una causa su molti computer e la modifica che la annulla.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>La causa: id o id:oggetto.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (due file per regedit), powershell (uno script) o intune (rilevamento e correzione).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>La cartella per i file; se non indicata, la cartella corrente.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Pianifica la modifica per un computer registrato invece che per questo.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Stampa JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Elenca le modifiche eseguite, quando sono state eseguite e se sono state annullate.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>La cronologia di un computer registrato.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Stampa JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Salva una chiave già condivisa nell’archivio delle chiavi di questo sistema, oppure la elimina. “set” legge la chiave dallo standard input e sostituisce una chiave con lo stesso nome.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>“set” o “forget”.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>Il nome della chiave: da 1 a 64 caratteri (lettere, cifre e uno qualsiasi di ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Elenca le verifiche.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Stampa JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Registra questo computer in un file del caso. Nomi e indirizzi vengono sostituiti con dati fittizi.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Scrive invece una copia del computer di esercitazione.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Copia un computer registrato, sostituendone nomi e indirizzi con dati fittizi.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Registra anche il percorso di rete verso questo server.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Il file da scrivere.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Modifica un computer registrato (il suo file viene sostituito) invece di questo.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Stampa JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Non chiede conferma.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Esegue le verifiche e scrive un rapporto completo: che cosa non va, come lo sappiamo, che cosa è escluso e i messaggi da inviare. I nomi delle persone e gli indirizzi hardware vengono omessi.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Il file da scrivere invece dello standard output.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Risponde ai test di “check --responder” eseguito su un altro computer, in modo che quest’ultimo possa distinguere un percorso bloccato da un server che non risponde. Non risponde a nient’altro, e mai con più byte di quanti ne abbia ricevuti.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Un’altra porta UDP su cui rispondere, oltre a 500, 4500 e 47890. Si può indicare più volte.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Risponde solo ai programmi che conoscono il codice di abbinamento mostrato.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Si ferma dopo questo numero di secondi.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Stampa JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Prova molti server VPN contemporaneamente: rispondono al primo messaggio che invia Windows (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Il numero di datagrammi inviati al secondo (predefinito: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Stampa JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>L’elenco: un server per riga; “#” introduce un commento.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Annulla una riparazione: l’esecuzione indicata, oppure la più recente non ancora annullata.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Annulla tutte le riparazioni non ancora annullate, a partire dalla più recente.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>L’esecuzione, così come la stampa “history”.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>elenca le verifiche</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>scopre perché la VPN non funziona</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>corregge una causa</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>annulla una riparazione</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>elenca che cosa è stato modificato</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>registra questo computer in un file del caso</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>scrive una correzione per molti computer</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>confronta le reti in cui “check” è stato eseguito</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>scrive un rapporto completo con i messaggi da inviare</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>riassume molti rapporti</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>negozia con un server VPN, passaggio per passaggio</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>salva una chiave già condivisa nell’archivio delle chiavi, oppure la elimina</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>prova molti server VPN contemporaneamente</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>risponde ai test di un altro computer</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Che cosa si sa: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works o inside-office, seguito da =yes, =no o =unknown; oppure server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>La crittografia dei dati impostata nella connessione VPN: require, maximum o optional. Se non è indicata, vale l’impostazione della connessione oppure, in mancanza di questa, “require”.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>mostra i termini usati da ogni prodotto server VPN, oppure dice quale prodotto è un server</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Mostra, per ogni prodotto e causa, dove trovare l’impostazione, che cosa impostare e quale riga compare nel log del prodotto; oppure dice quale prodotto è un server.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Solo questo prodotto, per esempio meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Solo questa causa, per esempio psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Dice quale prodotto è un server, in base a una cattura di pacchetti, al log del server, al messaggio 2 in esadecimale o a un computer registrato.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Stampa JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>I parametri IPsec da usare, nel formato di “CustomIPSecPolicies” nella rubrica. Senza questa opzione vengono usati quelli della connessione.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Con --permit: se anche questo non riesce, riprova come se il firewall fosse disattivato per questo server, al massimo per un minuto.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Se la cartella del registro delle modifiche è stata creata da un altro account, la rinomina e ne crea una nuova.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>dice che cosa si può leggere su questo computer</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Legge tutto ciò che il programma può leggere su questo computer e mostra il risultato di ogni lettura. Non modifica nulla e non invia nulla.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Colori: always, never o auto (predefinito): solo su un terminale, e non dove è impostata NO_COLOR.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Ogni verifica con il suo titolo.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Perché la VPN verso questo server non funziona?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Una connessione VPN di Windows, con tutte le verifiche.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Prova anche la chiave già condivisa da un file.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Un computer registrato, per un altro programma.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>Il server VPN, per le cause che solo una negoziazione con esso può dimostrare.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>La connessione VPN esaminata da “check”.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Legge dallo standard input la chiave già condivisa per una copia di una connessione.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Salva questo nome utente nella connessione al posto di quello rifiutato.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Legge la password per il nome utente di --user dallo standard input, nella riga dopo la chiave.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Prende i risultati della rete da un computer registrato.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>L’ID di questa esecuzione, impostato dalla finestra, che ha già eseguito la verifica.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Dice che cosa verrebbe modificato, e non modifica nulla.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Mantiene la modifica anche se non è d’aiuto.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Le cause, esattamente come le stampa “check”: id o id:oggetto.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Che cosa verrebbe modificato?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Esegue la modifica, dopo aver chiesto conferma.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Modifica un computer registrato, senza chiedere conferma.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>La riparazione più recente.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Tutte le riparazioni, senza chiedere conferma.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Che cosa è stato modificato su questo computer?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Questo computer e il percorso verso il suo server, per chi fornisce assistenza.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Un computer con due guasti, per fare prove.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>La modifica per molti computer e lo script che la rileva.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>In quali reti ha risposto questo server?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (predefinito), html (una pagina Web), json o ticket: al massimo cinque righe per un help desk.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>Come --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Tutto, con i messaggi da inviare.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Al massimo cinque righe per un help desk.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Una pagina Web relativa a un computer registrato.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Quali cause sono le più frequenti?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Fin dove arriva la negoziazione?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>Lo stesso, con ogni pacchetto in un file per Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Chiede una chiave e la salva con questo nome.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>La elimina.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Quali di questi server rispondono?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Dove si imposta la chiave su questo prodotto, e che cosa dice il suo log?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Quale prodotto ha scritto questo log?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Che cosa si può leggere su questo computer?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Risponde a “check --responder” da un altro computer.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (predefinito), man (una pagina di manuale per man(1)), oppure bash, zsh o powershell (completamenti per quella shell). La pagina di manuale e i completamenti descrivono sempre tutti i comandi, in inglese.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>Il comando; se manca, una riga per ogni comando.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>Come “check --help”.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Completamento in bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Corregge le cause trovate da “check”, e solo finché sono presenti.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Negozia con un server VPN come fa Windows e mostra fin dove arriva la negoziazione, poi il verdetto di “check”.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>mostra la guida e scrive la pagina di manuale e i completamenti</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Mostra la guida di un comando, oppure scrive la pagina di manuale o i completamenti per una shell.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argomenti:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Esempi:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codici di uscita:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>“fix789ctl COMMAND --help” mostra le opzioni di un comando, con esempi e codici di uscita.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Stampa anche come lo sappiamo, che cosa fare e ogni verifica.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>argomenti errati, o un file che non si può usare</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>non è stato possibile esaminare questo computer</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>nessun problema</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>una causa è confermata</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>non determinato, oppure non è stato possibile eseguire le verifiche</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>fatto, o non c’era nulla da fare</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>rifiutato, per esempio perché la causa non è presente; non è stato modificato nulla</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>non riuscito, o rifiutato dal sistema; tutto è come prima</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>interrotto; tutto è come prima</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>non riuscito, e non è stato possibile ripristinare tutto; l’output elenca che cosa non è stato ripristinato</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Mostra anche una tabella per sede, rete, prodotto o giorno.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Stampa invece una riga per ogni rapporto: csv o jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Rapporti scritti da “check --json” o “report --json”, risultati di “fix --json”, file con uno di questi per riga (*.jsonl), oppure cartelle che contengono tali file.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>E in quali sedi? Da una cartella che contiene una cartella per ogni sede.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Una riga per ogni rapporto, per un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Riassume molti rapporti: quante volte è stata trovata ogni causa, dove e quando, che cosa è rimasto aperto e qual è stato l’esito delle riparazioni.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>dice che cosa è cambiato su questo computer da quando è stato salvato lo stato di riferimento</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Dice che cosa è cambiato su questo computer da quando, con la VPN funzionante, è stato salvato lo stato di riferimento con --keep.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>verifica un’intera sede: le sue regole e le sue reti</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Stampa l’intero risultato in una sola riga, e nulla sullo standard error.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Aggiunge questo numero a ogni codice di uscita tranne 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Scrive il risultato anche nel registro eventi di Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Aggiunge il risultato anche a questo file, come una riga di JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>Il server VPN; con “survey”, un server diverso dal primo indicato nel file della sede.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Con “audit”, solo questa rete (nome o id). Con “survey”, il nome del Wi-Fi, se questo computer non è in grado di rilevarlo.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>Il ruolo del client: con “audit”, il nome di un criterio di gruppo o di una identity PSK; con “survey”, il ruolo di questo computer.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Stampa JSON (fix789.audit/1 o fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Con “audit”: l’id dell’organizzazione Meraki; non serve se la chiave API ha accesso a una sola.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>Come --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Con “audit”: legge invece una cartella di risposte registrate, e non contatta nulla.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>Come --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Con “audit”: un indirizzo del server VPN, se il suo nome non deve essere risolto; si può ripetere.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Con “audit”: solo questo Wi-Fi (nome o numero).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Con “audit”: un client, in base al suo indirizzo hardware.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Con “audit”: legge la chiave API della dashboard dallo standard input.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>Come --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Con “audit”: prende la chiave API salvata con questo nome da “key set” (predefinito: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Con “audit”: dove è ospitata l’organizzazione: com, ca, cn, in o gov (predefinito: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Per i test: un server su questo computer, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Con “audit”: salva le risposte in questa nuova cartella, senza chiavi né nomi di persone.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Con “audit”: scrive una pagina da conservare; se il file esiste già, la nuova pagina segna che cosa è cambiato da allora.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Con “survey”: il file della sede firmato, che indica che cosa è previsto e dove.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Con “survey”: un file con le chiavi pubbliche che possono firmare i file delle sedi.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Con “survey”: dove viene conservato il rilevamento, in modo che possa riprendere da dove si era interrotto.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Con “survey”: scrive la matrice come pagina Web (HTML).</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Con “survey”: scrive la matrice come tabella (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Con “sign”: il file con la chiave privata (Ed25519, PEM). Se non esiste, viene creato, con accanto la chiave pubblica (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Quale regola blocca la VPN, e su quale Wi-Fi? Con una pagina da conservare.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Firma che cosa ci si aspetta in una sede.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Verifica questa rete e dice a quale connettersi dopo.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>nulla blocca la VPN, tutto è come previsto o il file è firmato</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>una regola blocca la VPN, o una rete non è come previsto</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>non determinato, o non è stato possibile contattare la dashboard</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Salva lo stato attuale di questo computer come riferimento; da eseguire mentre la VPN funziona.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Il file dello stato di riferimento da usare, al posto di quello nella cartella di questo utente.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Usa un computer registrato invece di questo.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Stampa JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Mentre la VPN funziona.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Quando non funziona più: che cosa è cambiato da allora?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>“site audit” dice, per ogni Wi-Fi di un’organizzazione Meraki, quale regola lascia passare o blocca la VPN; “site survey” verifica le reti di una sede una dopo l’altra; “site sign” firma il file che indica che cosa è previsto in una sede; “site playbook” dice quali problemi sono frequenti in un certo tipo di luogo. Nessuno di questi comandi modifica nulla nella sede.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>contatta ripetutamente un server VPN</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Contatta ripetutamente un server VPN e dice quando è stato raggiunto su UDP 500 e 4500 e quando no.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Con “survey”: va di rete in rete, e attende che sia stata stabilita la connessione a ciascuna.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>“audit”, “survey”, “sign” o “playbook”.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Con “sign”: il file della sede (JSON, fix789.site/1). Con “playbook”: retail, education, corporate-guest o hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Quali problemi sono frequenti in un negozio, e che cosa verificare per prima cosa?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Per quanto tempo osservare, al massimo 168 ore (predefinito: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>La pausa tra due cicli, da 10 a 3600 secondi (predefinito: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Legge un solo ciclo da un computer registrato.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Stampa JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>L’errore si presenta solo di tanto in tanto: quando, e su quale porta? Ctrl+C termina l’osservazione in anticipo.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>il server ha risposto su entrambe le porte in ogni ciclo</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>almeno una volta è mancata una risposta, o non è stato possibile contattare il server</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>un nome casuale sotto %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>Il server VPN</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>quello scelto</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Gli stessi primi messaggi che invia Windows, per vedere fin dove arrivano. Una chiave già condivisa non viene mai inviata: la negoziazione verifica soltanto se entrambe le parti hanno la stessa. Un nome utente e una password viaggiano all’interno del tunnel crittografato, una volta, e solo se vengono inseriti.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>Il server DNS di questa rete</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>I nomi che servono a una verifica, e questi, le cui risposte sono note: così vediamo se qui le risposte DNS sono autentiche.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Pagine Web con una risposta nota</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows e i browser richiedono le stesse pagine. Una risposta diversa mostra che questa rete richiede prima un accesso.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Pagine della propria organizzazione</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Indicate nelle impostazioni. Mostrano se questa rete richiede prima un accesso.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>La pagina di accesso di questa rete</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Solo dove la rete reindirizza queste richieste a una pagina di questo tipo o ne annuncia una, per vedere di che cosa si tratta. Non viene inviato alcun modulo e non viene seguito alcun collegamento.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Indirizzo pubblico</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Rispondono con l’indirizzo con cui Internet vede questo computer. Questo mostra anche se UDP esce da questa rete.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Server dell’ora</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>La loro risposta mostra se UDP esce da questa rete e se l’orologio di questo computer è giusto.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Server Web tramite UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Un pacchetto senza contenuto. La risposta mostra se i pacchetti UDP grandi escono da questa rete.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Server DNS esterni a questa rete</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>A questi vengono chiesti i server dei nomi radice di Internet, per vedere se questa rete lascia passare altri server DNS.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>Server DNS contattati per confronto</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>A questi viene chiesto il nome del server VPN, per confrontare le risposte. I nomi delle reti interne, come quelli che terminano con .local, non vengono inviati loro.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Che cosa viene inviato, a chi e perché</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Non viene inviato nulla prima che si scelga %1, e nulla viene inviato agli autori di questo programma. Una verifica contatta solo i destinatari elencati di seguito. La verifica di un computer registrato non contatta nessuno.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Scopri perché</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Questo file non esiste.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossibile leggere questo file.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Questo file non è un caso, oppure è danneggiato.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Questo caso è stato salvato da una versione più recente del programma. Questa versione non può leggerlo.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Non è stato possibile aprire questo file.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Il file del computer registrato non esiste più.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Nel frattempo il file del computer registrato è stato danneggiato.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Non è stato possibile verificare questo computer.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Per questo server non è salvata alcuna chiave.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>L’archivio delle chiavi ha negato l’accesso.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Questo computer non ha un archivio delle chiavi.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>L’archivio delle chiavi non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>L’archivio delle chiavi ha segnalato un errore.</translation>
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
        <translation>Inizio</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>si sceglie la connessione VPN e si inserisce la chiave, se la si ha.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>vengono verificati questo computer, la rete e il server. Non viene modificato nulla.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>una frase, come lo sappiamo e chi può risolvere il problema.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>la modifica esatta su questo computer, oppure una richiesta alla persona che può agire.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>che cosa funziona ora, che cosa no e qual è il prossimo passo.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Aprire un caso: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Verificare di nuovo: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Salvare, stampare o copiare il rapporto: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Questa guida: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>In che modo Fix789 è d’aiuto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Scopre perché una VPN L2TP/IPsec non funziona e dà l’errore 789 o uno simile, mostra come lo sa e corregge ciò che si può correggere su questo computer.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>I passaggi</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Che cosa viene modificato</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Solo ciò che viene approvato. Ogni modifica viene prima mostrata, e il valore precedente viene conservato. %1 lo ripristina esattamente, subito o in seguito: vedere %2 nel menu %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla le modifiche</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Verifiche e riparazioni precedenti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Che cosa viene inviato?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Che cosa esce dal computer</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Pacchetti di prova al server VPN e ad alcuni server noti. Nessun rapporto viene inviato: è l’utente a salvarlo, copiarlo o stamparlo.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi chiedere</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>Alla persona che si occupa della VPN o della rete. Il risultato contiene una richiesta da copiare per lei, e il rapporto contiene tutto ciò che è stato trovato.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tasti di scelta rapida</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>una rete senza nome</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%2: %1 ha risposto.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%2: %1 ha risposto solo su una delle sue due porte.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%2: %1 non ha risposto.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 ha risposto in %3 verifiche su %4.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Interrotta. Annullare questa riparazione prima di modificare qualsiasi altra cosa.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Completata. Si può annullare.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annullata.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla le modifiche</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Annulla la riparazione del %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Riparazioni</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Reti a confronto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verifiche</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Ancora nulla. Qui vengono elencate le verifiche che contattano un server VPN e le riparazioni.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Qui si tratta solo del proprio computer. Ciò che si fa con un computer registrato non viene elencato.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Verifiche e riparazioni precedenti</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Scopre perché una VPN L2TP/IPsec su Windows non funziona e dà l’errore 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Verifica un computer registrato.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Verifica il computer di esercitazione.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>Il server VPN.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>La lingua del programma.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 non si esegue come amministratore: ciò che apre e mostra non deve avere tali diritti. Avviarlo senza “Esegui come amministratore”. Quando deve modificare il computer, Windows chiede il consenso di un amministratore.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Propone di annullare le modifiche apportate, quindi avvia il programma di disinstallazione.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: nome non noto. Windows mostra il nome solo se gli si consente di usare la posizione.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>segnale %1%</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canale %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>punto di accesso %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wi-Fi senza nome</translation>
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
        <translation>questo computer: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>gateway: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>server DNS: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Indirizzi: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Gli apparati di rete sono di %1, la pagina di accesso è di %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Gli apparati di rete sono di %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>La pagina di accesso della rete è di %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Connesso via cavo.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>L’accesso è valido ancora per %1 min.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows segnala di non essere connesso ad alcuna rete.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows segnala che questa rete non raggiunge Internet.</translation>
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
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Riavviare Windows ora?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Prima salvare il lavoro negli altri programmi. Windows avvisa di ciò che non è salvato. In seguito riaprire Fix789 per verificare se è stato d’aiuto.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia il sistema</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows non si è riavviato. Scegliere %1 nel menu Start.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>Apri le impostazioni VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows non ha aperto le impostazioni. Si trovano nel menu Start: Impostazioni, Rete e Internet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>Prova ora la VPN</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Le modifiche sono state eseguite.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>Non è stato possibile verificare di nuovo il computer.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Il problema è risolto.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Modificato. Un riavvio completerebbe l’operazione.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Un computer registrato non si può riavviare, quindi l’esercitazione finisce qui.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Modificato. Riavviare Windows per completare.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Scegliere %1, non %2: quando viene arrestato, Windows spesso conserva il proprio stato.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia il sistema</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Arresta il sistema</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Modificato, ma c’è un altro ostacolo.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Modificato. Non tutto è ancora chiaro.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>Il rapporto elenca le impostazioni che non sono state ripristinate, con i valori attuali.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Tutto è tornato esattamente com’era.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Non è stato ripristinato tutto.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Nel frattempo un altro programma o un’altra persona ha cambiato un’impostazione.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Non è stato possibile annullare le modifiche.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>La causa non era più presente.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Interrotto. Tutto è come prima.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Non è stato possibile eseguire le modifiche. Tutto è come prima.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Non è stato possibile eseguire le modifiche, e non è stato possibile ripristinare tutto.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows ha chiesto il consenso di un amministratore, e nessuno l’ha dato.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Non è stato possibile avviare il programma che esegue le modifiche.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>Il prossimo passo spetta ad altri.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Su questo computer non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>Il percorso verso il server VPN</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Casa o ufficio</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Scuola o campus</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi per gli ospiti</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Hotel, coworking</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Questo cambia solo la persona a cui suggeriamo di rivolgersi. Si può anche non rispondere.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>In che tipo di luogo ci si trova?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Quali problemi sono frequenti lì?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Problemi frequenti in questo tipo di luogo</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Verificare in quest’ordine</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A chi chiedere</translation>
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
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Usa i termini di questo prodotto</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>La richiesta indica allora i menu di quel prodotto e le righe del suo log.</translation>
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
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Risposta data: sì.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Risposta data: no.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Non lo so</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>Server VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>Il gateway di questa rete è %1.</translation>
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
        <translation>Cavo</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>La rete a cui è connesso questo computer.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>PC registrato</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Questo PC</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall della sede</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>Il firewall o il router tra questo luogo e Internet.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Tutto ciò che si trova tra questo luogo e quello del server.</translation>
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
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possibile: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora aperto</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Come scoprirlo: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>in un momento non noto</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Una rete senza nome</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (questa rete)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, da un altro dispositivo</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: il server ha risposto su entrambe le porte, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: il server ha risposto su una porta, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: nessuna risposta, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Lo stesso server da altre reti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non verificato</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Un amministratore può verificare il resto con questo comando: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Copia il comando per l’amministratore</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min fa</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h fa</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 g fa</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Non ancora noto: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Non è possibile stabilirlo %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Questo protocollo è ancora quello giusto?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Questo esclude: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Questa rete</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La negoziazione, passaggio per passaggio</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Dettagli (verifiche: %1, cause escluse: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Su questo computer non sono stati trovati problemi.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Tutto tra questo computer e il server funziona.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Il percorso da qui al server funziona.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Probabilmente si risolverà da sé.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Non è stato possibile verificare tutto ciò che conta.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Resta una spiegazione, ma non è ancora dimostrata.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Restano due spiegazioni.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Restano tre spiegazioni.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Restano quattro spiegazioni.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Restano diverse spiegazioni.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Interrotto dall’utente prima del completamento di tutte le verifiche.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>La persona che si occupa di questo computer.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>La persona che gestisce questa rete.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>La persona che gestisce il server VPN.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>La persona che si occupa dell’account utente.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Gli amministratori del criterio che stabilisce questa impostazione.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dove: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Chi usa questo computer, nel browser Web.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows non è riuscito a connettersi (errore %1), ma a noi il server risponde.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows non è riuscito a connettersi (errore %1).</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>Da qui il server non risponde.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>Il server risponde. Non è ancora dimostrato che cosa sia d’ostacolo.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Ci sono due ostacoli.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Ci sono tre ostacoli.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Ci sono quattro ostacoli.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Ci sono diversi ostacoli.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Tutti si possono correggere su questo computer, e le correzioni si possono annullare.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Si può correggere su questo computer, e la correzione si può annullare.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Alcuni si possono correggere su questo computer. Degli altri devono occuparsi altre persone.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Tutte le verifiche di questo computer che è stato possibile eseguire hanno dato esito positivo.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Il percorso verso un server non è stato verificato.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>La chiave, il nome utente e la password sono giusti. Riprovare la VPN.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>La chiave già condivisa è giusta. Riprovare la VPN. Se ancora non funziona, confrontare il nome utente e la password con quelli ricevuti.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Riprovare la VPN. Se ancora non funziona, confrontare il nome utente, la password e la chiave già condivisa con quelli ricevuti.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Riprovare la VPN. Se ancora non funziona, tornare indietro e inserire la chiave già condivisa: così possiamo dimostrare se è giusta.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>Da %1 lo stesso server ha risposto, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>Da %1 lo stesso server ha risposto.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Un’intera sede: quale regola blocca la VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Legge che cosa dice la dashboard Meraki di una sede, e indica la regola che consente o blocca la VPN. Per le persone che si occupano della rete.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;Verifica la sede</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>In&amp;terrompi</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;Salva la pagina...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>S&amp;tampa...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Lettura della dashboard</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Lettura di ciò che è stato registrato.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salva la pagina</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Pagine Web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>La pagina è stata salvata.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Il file esiste già, ma non è una pagina salvata da Fix789. È stato lasciato com’era.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>La pagina è stata salvata. Nulla è cambiato rispetto alla versione precedente.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Non è stato possibile salvare lì la pagina. Scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Non è stato possibile aprire il browser.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copia la richiesta</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Nessuna delle regole lette blocca la VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Che cosa non è stato possibile leggere</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>Sostit&amp;uisci i nomi di persone, computer e reti</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Ogni server, connessione, rete, account e indirizzo viene sostituito ovunque con lo stesso dato fittizio, per esempio server-1.example o 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>guasto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>buono a sapersi</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passaggio %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Una regola blocca la VPN in %n punto</numerusform>
            <numerusform>Una regola blocca la VPN in %n punti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>In %n punto non è stato possibile stabilire se la VPN viene lasciata passare</numerusform>
            <numerusform>In %n punti non è stato possibile stabilire se la VPN viene lasciata passare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Traffico verso %1, verificato in %n punto.</numerusform>
            <numerusform>Traffico verso %1, verificato in %n punti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>Nella pagina che si può salvare c’è %n altro punto.</numerusform>
            <numerusform>Nella pagina che si può salvare ci sono altri %n punti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Base Filtering Engine</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>Moduli di impostazione chiavi IPSec IKE e Auth-IP</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>Agente criteri IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Connection Manager di Accesso remoto</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Servizio SSTP (Secure Socket Tunneling Protocol)</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonia</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Non è stato indicato alcun server.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>La rete non è stata registrata.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Interrotto prima che il server rispondesse.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Non è stato possibile contattare il server.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Il server risponde allo scambio di chiavi</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>Il valore per i server dietro NAT contiene %1. Qui Windows legge solo un numero (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>Il valore per i server dietro NAT è stato impostato, ma da allora Windows non è stato riavviato.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>Il server è dietro NAT, ma questo computer non lo consente (il valore è %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>Nulla indica che il valore per i server dietro NAT debba essere modificato.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>Il server non è dietro NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>Il server è dietro NAT, e questo computer lo consente.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>La chiave del Registro di sistema con il valore per i server dietro NAT è stata modificata dopo l’ultimo riavvio. Windows la leggerà al prossimo riavvio.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Questo non è un computer Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>Non è stato possibile leggere il valore per i server dietro NAT.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows potrà connettersi ai server VPN dietro NAT dopo il riavvio.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>I server dietro NAT sono consentiti dove serve</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Non è stato possibile stabilire se IPsec è disattivato per L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec contiene %1, che non è un numero letto da Windows.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows è configurato per non proteggere L2TP con IPsec (ProhibitIpSec è 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec è stato corretto, ma da allora Windows non è stato riavviato.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows protegge L2TP con IPsec, come previsto.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows tornerà a proteggere L2TP con IPsec dopo il riavvio.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec per L2TP non è disattivato</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>Il nome “%1” viene risolto in %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>Il server DNS segnala che non esiste alcun server di nome “%1”.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>Il server DNS non ha risposto alla richiesta relativa a “%1”.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Aprire una pagina Web qualsiasi. Se si apre, il problema è solo il DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Non è stato possibile risolvere il nome del server.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>Il nome del server viene risolto in un indirizzo</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Il tipo di avvio di “%1” è Disabilitato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>“%1” si avvia con il computer, ma è terminato con l’errore %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows non ha alcun servizio di nome “%1”.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Un servizio necessario alla VPN non può funzionare: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Non è stato possibile verificare questi servizi: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Tutti i servizi necessari alla VPN possono funzionare.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>Il servizio “%1” è abilitato.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>Al servizio viene ridato il tipo di avvio abituale. Windows lo avvia quando la VPN ne ha bisogno.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Servizi e driver della VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>Il servizio “%1” non è presente su questo computer.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>È Windows stesso a essere danneggiato. Chiedere alla persona che si occupa di questo computer di riparare l’installazione di Windows (sfc /scannow, oppure una riparazione sul posto).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>Il servizio “%1” è disabilitato.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Possiamo riabilitarlo con il suo tipo di avvio abituale. Serve un amministratore.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>Non è possibile avviare il servizio “%1”.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Chiedere alla persona che si occupa di questo computer di controllare nel registro eventi di sistema le voci di questo servizio.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows è configurato per non proteggere L2TP con IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Possiamo reimpostare il valore. Serve un amministratore, e la modifica ha effetto dopo un riavvio. Se gli amministratori hanno creato un proprio criterio IPsec, chiedere prima a loro.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>Il valore del Registro di sistema per i server dietro NAT è del tipo sbagliato.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Possiamo scriverlo come numero. Serve un amministratore, e la modifica ha effetto dopo un riavvio.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>Il server VPN è dietro un router (NAT), e Windows non lo consente.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Possiamo consentirlo. Serve un amministratore, e la modifica ha effetto dopo un riavvio.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Windows deve essere riavviato prima che una modifica abbia effetto.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Scegliere “Riavvia il sistema”, non “Arresta il sistema”: quando viene arrestato, Windows spesso conserva il proprio stato. Poi riprovare la VPN.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Non esiste alcun server con questo nome.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Confrontare il nome del server nella connessione VPN con quello ricevuto, lettera per lettera.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Questo computer non ha una connessione Internet.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Prima connettersi a una rete, poi verificare di nuovo.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>Il server DNS della rete non risponde.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Segnalare alla persona che gestisce questa rete che i nomi non vengono risolti (DNS), oppure usare un’altra rete.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Un firewall sul percorso rifiuta UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire UDP 500 e 4500 in uscita. Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 non passa tra questo computer e il server.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>La rete blocca lo scambio di chiavi della VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 non passa tra questo computer e il server.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire UDP 4500 in uscita. Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>Il server VPN non è in funzione o non è raggiungibile.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Chiedere alla persona che gestisce il server VPN se è in funzione.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>Il server è raggiungibile, ma il suo servizio VPN non è in funzione.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di avviare il suo servizio IPsec. Se il nome è stato digitato a mano, prima confrontarlo: potrebbe essere un computer diverso.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Il server potrebbe aver bloccato l’indirizzo di questa rete.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di controllare se l’indirizzo pubblico di questa rete è nel suo elenco di indirizzi bloccati.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>Il server supporta solo IKEv2, ma L2TP ha bisogno di IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Chiedere alla persona che gestisce il server VPN se si deve usare IKEv2. In tal caso, creare una nuova connessione VPN di tipo IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>Il server non accetta nessuno dei metodi di crittografia offerti da Windows.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di consentire AES-256 con SHA-1 e MODP-2048 (gruppo 14) per i client L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>La chiave già condivisa non corrisponde a quella del server.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Digitare di nuovo la chiave già condivisa, esattamente come è stata ricevuta.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Interrotto prima di questa verifica.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Non significativo finché non si risolve questo: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Non si può verificare senza questo: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Il registro delle modifiche è stato scritto da una versione più recente di questo programma (riga %1). Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Il registro delle modifiche è danneggiato dalla riga %1 in poi. È stato lasciato com’è, e non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Non è stato possibile leggere il registro delle modifiche. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Una riparazione precedente è stata interrotta. Annullare prima quella. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Esiste già una riparazione con questo nome. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>“%1” non è più presente, quindi non c’è nulla da correggere. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Questo problema non si può correggere su questo computer. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Non è stato possibile leggere i valori attuali. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Tutto è già come deve essere. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Verrebbero eseguite queste modifiche. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Non è stato possibile salvare i valori attuali. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Corretto. La correzione ha effetto dopo il riavvio di Windows (“Riavvia il sistema”, non “Arresta il sistema”).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Corretto e verificato di nuovo: la causa non c’è più.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Non è stato possibile correggere il problema. Tutto è come prima. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Non è stato possibile correggere il problema, e non è stato possibile ripristinare tutto. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Interrotto. Tutto è come prima.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Non esiste alcuna riparazione con questo nome. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Annullato. Tutto è come prima della riparazione.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Non è stato ripristinato tutto: le impostazioni che nel frattempo un altro programma o un’altra persona ha modificato sono state lasciate invariate.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Valore “%2” in %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Tipo di avvio del servizio “%1”</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Servizio “%1”</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(assente)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrestato</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Non esiste. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>Il sistema ha negato l’accesso. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Ha richiesto troppo tempo. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>È stato interrotto. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Qui non è supportato. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>È danneggiato o incomprensibile. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Non è riuscito. Dettaglio tecnico: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Attesa di %1 s per rispettare il limite del server.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Scambio di chiavi su UDP %1: in attesa di una risposta</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Scambio di chiavi su UDP %1: ancora nessuna risposta, nuovo tentativo</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Nessuna risposta su UDP %1 dopo %n tentativo (porte di origine: %2).</numerusform>
            <numerusform>Nessuna risposta su UDP %1 dopo %n tentativi (porte di origine: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Il server risponde allo scambio di chiavi su UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>Il server risponde allo scambio di chiavi su UDP 500. Rifiuta di iniziarne uno su UDP 4500, il che non è un problema.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>Il server risponde allo scambio di chiavi su UDP 500, e UDP 4500 è aperta.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>Il server risponde su UDP 500 ma non su UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 è bloccata, ma senza traduzione degli indirizzi (NAT) non serve.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 è bloccata sul percorso verso il server.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 viene rifiutata da %2.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>Il server è raggiungibile, ma il suo servizio di scambio delle chiavi non è in funzione.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>Il server è raggiungibile, ma non risponde su UDP 500, e UDP 4500 è chiusa.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>Il server rifiuta tutti i metodi di crittografia offerti da Windows.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Il server risponde solo a IKEv2; L2TP/IPsec su Windows ha bisogno di IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>Il server segnala di non supportare IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>Il server è raggiungibile, ma non risponde a IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 è aperta, ma il server risponde a IKEv1 solo su UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Non c’è risposta né su UDP 500 né su UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>Il server non è raggiungibile.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>Non è stato possibile provare lo scambio di chiavi su UDP %1.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>Il server ha risposto su UDP %1 con %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Questo computer ha offerto ciò che offre Windows: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Nessuna risposta su UDP 500 dopo %n tentativo (porte di origine: %1); lo stesso messaggio ha avuto risposta su UDP 4500.</numerusform>
            <numerusform>Nessuna risposta su UDP 500 dopo %n tentativi (porte di origine: %1); lo stesso messaggio ha avuto risposta su UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>Il server ha risposto su UDP 500, e i server di questo tipo (%1) rispondono allo stesso modo su UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Questo computer non ha alcuna route verso il server per UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 è stata rifiutata lungo il percorso (ICMP tipo 3 codice %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 ha rifiutato UDP %1 (ICMP tipo 3 codice %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Il server ha risposto a IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>I pacchetti verso UDP %1 sono arrivati fino all’hop %2 e non oltre; quelli verso UDP %3 sono andati oltre.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Il server ha risposto su UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Il server ha risposto.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Il server ha risposto su UDP %1 e ha scelto %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Confrontare la chiave già condivisa con quella del server, oppure provare da un’altra rete.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Provare da un’altra rete, per esempio tramite l’hotspot di un telefono. Se lì la VPN funziona, è questa rete a bloccarla.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Aprire una pagina Web qualsiasi. Se non se ne apre nessuna, questo computer non ha una connessione Internet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Chiedere alla persona che gestisce il server se supporta IKEv1 con una chiave già condivisa.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Tutto ciò che è stato possibile verificare funziona.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Non è stato possibile verificare tutto ciò che conta.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Restano diverse spiegazioni.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dove: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Questo si può modificare: %1, da %2 a %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Si tratta di uno di questi casi:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Come distinguerli: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Computer registrato “%1” (non questo): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Buono a sapersi: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Che cosa è stato verificato:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Non esiste alcuna verifica di nome “%1”; “fix789ctl list” elenca le verifiche.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Questo non è il nome o l’indirizzo di un server. Un nome è composto da lettere, cifre, punti e trattini.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>Il limite di tempo deve essere un numero di secondi, al massimo %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Non c’è alcuna traduzione per la lingua “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>“%1” non è l’id di una causa. “fix789ctl list --json” elenca gli id.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Indicare almeno una causa, esattamente come la stampa “fix789ctl check”.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: da %2 a %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Eseguire queste modifiche? Digitare y per sì.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>interrotta; annullare questa esecuzione</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Il registro delle modifiche non si può leggere per intero. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>“history” non accetta argomenti.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>“list” non accetta argomenti.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Il file “%1” non si può usare. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Indicare un file in cui scrivere.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvato in %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: era %2, è stato impostato su %3, ora è %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Un’esecuzione si indica con un UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Si possono correggere solo i computer Windows. Usare --case per un computer registrato.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Questo programma si trova in una cartella in cui possono scrivere altre persone. Non è stato modificato nulla. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Non è possibile creare la cartella del registro delle modifiche. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>È in corso un’altra riparazione. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Senza questo servizio è disattivato anche Windows Firewall.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Non c’era nulla da verificare. Indicare il server VPN o un computer registrato.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>I messaggi grandi si perdono sul percorso verso il server.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire i frammenti dei pacchetti UDP. Fino ad allora l’accesso con una chiave già condivisa o con una catena di certificati più corta potrebbe funzionare.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Un dispositivo sul percorso ispeziona i pacchetti e scarta lo scambio di chiavi della VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire IPsec nel filtro delle applicazioni o del traffico, non solo le porte UDP 500 e 4500. Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Molti dei pacchetti inviati al server si perdono lungo il percorso.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Avvicinarsi al punto di accesso Wi-Fi, oppure usare un cavo o un’altra rete. Se il problema persiste, segnalarlo alla persona che gestisce questa rete.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>Il router davanti al server non inoltra UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di inoltrargli UDP 4500, proprio come UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Il server accetta solo una crittografia obsoleta che Windows non offre più.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di consentire AES-256 con SHA-1 e MODP-2048 (gruppo 14). Indebolire invece questo computer dovrebbe essere l’ultima risorsa.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>Il server richiede un certificato, non una chiave già condivisa.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Chiedere alla persona che gestisce il server VPN che cosa usare: un certificato per questo computer, oppure una chiave già condivisa ancora da configurare sul server.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>La chiave già condivisa ha uno spazio all’inizio o alla fine.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Digitare di nuovo la chiave nella connessione VPN, senza lo spazio. Uno spazio di questo tipo deriva spesso da un copia e incolla.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>La chiave già condivisa contiene caratteri che sembrano giusti ma non lo sono.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Digitare la chiave nella connessione VPN a mano invece di copiarla: virgolette, trattini o spazi sono stati modificati nel passaggio, per esempio da un PDF o da una chat.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>Il server rifiuta l’identità IKE di questo computer.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di accettare qualsiasi identità (ID) dai client L2TP, oppure di controllare nel suo log questo tentativo.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>Il server rifiuta il modo in cui Windows protegge i dati (modalità rapida).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>Il servizio L2TP del server non risponde.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Chiedere alla persona che gestisce il server VPN di avviare il suo servizio L2TP (UDP 1701 all’interno del tunnel).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>Il server rifiuta il nome utente o la password.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Digitare di nuovo il nome utente e la password. Se sono giusti, chiedere se l’account è bloccato o non autorizzato a usare la VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>Il server e questa connessione non hanno alcun metodo di accesso in comune.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Chiedere alla persona che gestisce il server VPN quale protocollo di accesso richiede, e scegliere lo stesso nelle proprietà della connessione VPN.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>La conferma dell’accesso (secondo fattore) non è arrivata in tempo.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Riprovare con il telefono o l’app a portata di mano, e confermare subito quando viene richiesto.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>Il server non accetta né rifiuta il nome utente e la password.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Chiedere alla persona che gestisce il server VPN se la sua directory (RADIUS) risponde.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>Il server non ha più indirizzi da assegnare.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Chiedere alla persona che gestisce il server VPN di ampliare il suo pool di indirizzi (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Creazione del tunnel</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Comunicazione con il server attraverso il tunnel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Accesso in corso. Se il telefono o un’app chiede una conferma, confermare ora.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Prova della chiave</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Scambio di chiavi in corso</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Il server non risponde all’elenco dei metodi di crittografia inviato da Windows.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Il server ha accettato la chiave, e il tunnel crittografato si può creare.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Il server accetterebbe %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>Il risponditore all’esterno della rete risponde su un’altra porta UDP.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>Datagrammi inviati alle sue porte UDP 500 e 4500: %n. Arrivati: %1.</numerusform>
            <numerusform>Datagrammi inviati alle sue porte UDP 500 e 4500: %n. Arrivati: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>I messaggi dello scambio di chiavi raggiungono il risponditore all’esterno della rete e tornano indietro.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>La rete lascia passare la VPN; è il server che non risponde.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Sulle stesse porte altri dati raggiungono il risponditore all’esterno della rete, ma i messaggi dello scambio di chiavi no.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Un dispositivo sul percorso ispeziona i pacchetti e scarta lo scambio di chiavi.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>La rete scarta UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Server che hanno risposto o per cui è scaduto il tempo di attesa: %1 di %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>Il server non accetta una chiave già condivisa da questa rete.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Prima aveva accettato il metodo di crittografia.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>Il server conosce la chiave ma rifiuta l’identità IKE di questo computer.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Il server non accetta questa chiave già condivisa.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>I messaggi grandi si perdono lungo il percorso, e l’accesso con un certificato ne ha bisogno.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>Il server ha risposto al certificato solo quando è stato inviato in piccoli frammenti.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>Il server ha risposto a un messaggio piccolo, ma non allo stesso messaggio quando era più grande di un pacchetto.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Il server non ha risposto al messaggio con il certificato.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>Il server conosce la chiave ma rifiuta la protezione dei dati (modalità rapida).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>Il server conosce la chiave ma non risponde al passaggio successivo (modalità rapida).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>Il tunnel crittografato è attivo, ma il servizio VPN dietro di esso non risponde.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Il tunnel crittografato è stato creato (modalità rapida).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Il server ha atteso una conferma dell’accesso che non è arrivata.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>Il server richiede un metodo di accesso che questa connessione non può usare.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>Il server ha accettato l’accesso ma non ha alcun indirizzo da assegnare.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Il nome utente e la password sono stati accettati.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Il nome utente e la password sono stati inviati, ma non è arrivata alcuna risposta.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>finché il server non è raggiungibile</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>finché non si può creare il tunnel</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Controllare la chiave insieme alla persona che gestisce il server VPN, oppure chiedere a qualcun altro di provarla da un’altra rete.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Chiedere alla persona che gestisce il server VPN che cosa dice il suo log su questo tentativo.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Il server ha risposto solo ai datagrammi la cui porta di origine era uguale alla porta del server. Anche Windows li invia così.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>Lo scambio di chiavi si è fermato al terzo messaggio: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>Il server ha rifiutato questo passaggio: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>Il server ha dimostrato di avere la stessa chiave.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Il messaggio con la chiave non è stato accettato: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>Il messaggio con la chiave esattamente come digitata: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>La chiave ripulita è stata accettata.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Una chiave inventata ha avuto la stessa risposta.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Richieste senza risposta all’interno del tunnel: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Il server ha detto: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Il rifiuto del server è arrivato dopo %1 s.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>La chiave ha uno spazio all’inizio o alla fine. Il server la accetta senza lo spazio.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>La chiave contiene caratteri che somigliano soltanto a quelli di una tastiera. Il server la accetta con i caratteri della tastiera.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>La chiave ha spazi all’inizio o alla fine e caratteri che somigliano soltanto a quelli di una tastiera. Il server accetta la chiave senza questi spazi e con i caratteri della tastiera.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Autenticazione, chiave senza spazi alle estremità</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Autenticazione, chiave in caratteri semplici</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Autenticazione, chiave ripulita</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>è arrivata una risposta che questa chiave non può decrittografare</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>solo se inviato in piccole parti</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>nome utente o password rifiutati</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>nessun metodo di accesso in comune: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>accesso eseguito, ma nessun indirizzo disponibile</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>nessuna risposta sul nome utente e sulla password</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>rifiutato dopo una lunga attesa</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primo messaggio</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Scambio di chiavi</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Chiave volutamente errata</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP nel tunnel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, per confronto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>risposta ricevuta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>pacchetti inviati: %1, porte di origine: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>segnalato da %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP tipo %1 codice %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Fornire la chiave sullo standard input oppure prenderla dall’archivio delle chiavi, non entrambe le cose.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>Il nome di una chiave ha da 1 a 64 caratteri: lettere, cifre e uno qualsiasi di ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Fornire una chiave o un certificato, non entrambi.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user e --password-stdin devono essere indicati insieme.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>L’accesso richiede una chiave o un certificato.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Un nome utente ha da 1 a 256 caratteri.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin richiede --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Non è stato possibile aprire il file “%1”. La sua passphrase manca o è errata (--passphrase-stdin), oppure il file non si può leggere.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>Il file “%1” non contiene alcuna chiave RSA, oppure è crittografato con un metodo non più supportato.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>Lo standard input deve contenere un solo segreto da 1 a %1 byte in UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>Lo standard input deve contenere %2 segreti da 1 a %1 byte ciascuno in UTF-8, uno per riga.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>L’archivio delle chiavi non ha alcuna chiave di nome “%1”. Usare “fix789ctl key set” per salvarne una.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Non è disponibile alcun archivio delle chiavi. Windows ne ha uno integrato; gli altri sistemi hanno bisogno di un Secret Service come GNOME Keyring o KWallet. In alternativa si può fornire la chiave sullo standard input (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>L’archivio delle chiavi ha negato l’accesso.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>L’archivio delle chiavi non ha potuto completare la richiesta. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>La chiave è stata salvata come “%1”.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Non c’è più alcuna chiave salvata come “%1”.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Usare “key set NAME” o “key forget NAME”.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>La negoziazione con %1 (%2), passaggio per passaggio:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Indicare il server VPN con --server. A parte le opzioni, questo comando non accetta argomenti.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Una rete registrata non si può interrogare, quindi qui non si accettano chiavi, certificati o file.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Solo un amministratore può aprire UDP %1. Si continua senza questa porta.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 è usata da un altro programma (su Windows le porte 500 e 4500 appartengono al servizio “Moduli di impostazione chiavi IPSec IKE e Auth-IP”). Si continua senza questa porta.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>Non è possibile aprire UDP %1. Si continua senza questa porta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>“%1” non è un numero di porta.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>Si possono aggiungere al massimo %1 porte a 500, 4500 e %2.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>In ascolto su UDP %1. Premere Ctrl+C per interrompere.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Codice di abbinamento: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>Sul computer con il guasto: fix789ctl check --server HOST --responder NOME-O-INDIRIZZO-DI-QUESTO-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Non resta alcuna porta su cui rispondere.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Risposta a %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Server: %1, in %2 s. Hanno risposto: %3. Hanno rifiutato: %4. Non hanno risposto: %5. Non raggiungibili: %6. Non provati: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>La frequenza deve essere un numero di datagrammi al secondo, da 1 a %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Indicare un elenco di server.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Un elenco di server è un file UTF-8 di al massimo %1 righe e 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>La riga %1 dell’elenco non è il nome o l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>L’elenco non contiene alcun server.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>Non è stato possibile contattare il risponditore “%1”. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 ha avuto risposta</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 ha avuto risposta</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 ha avuto risposta</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>Il server è dietro NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>non è stato possibile inviarlo</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>il messaggio 1 non è stato accettato</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>lo scambio di chiavi scelto dal server qui non è supportato</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>non è stata fornita alcuna chiave</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>non è stato fornito alcun nome</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>da questo computer non c’è alcun percorso fin lì</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>è stata provata invece la chiave ripulita</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>la chiave è stata accettata</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>la porta non era raggiungibile</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>questo computer non lo lascia uscire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>“%1” non è il nome o l’indirizzo di un risponditore.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin richiede --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Questo non è un codice di abbinamento. “respond --paired” ne mostra uno.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>pacchetti inviati: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Digitare il segreto in una sola riga. Non viene mostrato.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Digitare i segreti in righe separate, %1 in tutto. Non vengono mostrati.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>La connessione è impostata per usare una chiave già condivisa, ma Windows non ha alcuna chiave salvata per questa connessione.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows ha una chiave già condivisa salvata per questa connessione.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>La connessione è impostata per usare un certificato, ma il server funziona con una chiave già condivisa.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>La connessione ha parametri IPsec propri (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>La connessione “%1” è configurata per L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows non può leggere la connessione “%1”.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>La connessione “%1” è impostata su %2, non su L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>La connessione “%1” è impostata su L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Ci sono due connessioni di nome “%1”: una dell’utente e una per tutti gli utenti. Windows usa quella dell’utente.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>Non è stato possibile leggere le connessioni VPN.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Nessuna connessione VPN su questo computer porta a questo server.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Su questo computer non c’è alcuna connessione VPN di nome “%1”.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>La connessione VPN è configurata per L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Su questo computer non c’è alcuna connessione VPN con questo nome.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Confrontare i nomi nelle impostazioni di Windows in “Rete e Internet”, “VPN”, oppure configurare la connessione secondo le istruzioni ricevute.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows non può leggere questa connessione VPN.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>La sua voce nella rubrica è danneggiata. Fare una copia del file rasphone.pbk, rimuovere la connessione nelle impostazioni di Windows e configurarla di nuovo.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>La connessione VPN non è impostata su L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Nelle impostazioni di Windows in “Rete e Internet”, “VPN”, modificare la connessione e scegliere il tipo di VPN “L2TP/IPsec” con il tipo di chiave o certificato ricevuto.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>La connessione VPN è impostata per usare un certificato, ma il server funziona con una chiave già condivisa.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Modificare la connessione nelle impostazioni di Windows: scegliere “L2TP/IPsec con chiave già condivisa” e digitare la chiave ricevuta.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows non ha alcuna chiave già condivisa per questa connessione VPN.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Modificare la connessione nelle impostazioni di Windows e digitare di nuovo la chiave già condivisa. Va persa quando si copia una rubrica o un intero computer.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>La connessione VPN ha parametri IPsec propri, di cui il server non ha bisogno.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Chiedere alla persona che si occupa di questo computer di reimpostarli (Set-VpnConnectionIPsecConfiguration con -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Indicare il server o la connessione, non entrambi.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>Il nome di una connessione ha da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>L’ultimo avvio di “%1” è terminato con l’errore 5 (accesso negato).</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Non è stato possibile leggere la build esatta di Windows.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Non risulta che questa build di Windows (%1) comprometta L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Questa build di Windows (%1) compromette L2TP/IPsec con molti server. Il problema è stato introdotto dall’aggiornamento %2; lo risolve %3 o qualsiasi aggiornamento successivo.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Non risulta che questa build di Windows comprometta la VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>Al servizio “%1” viene negato l’accesso, quindi non può funzionare.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Le autorizzazioni del servizio o delle sue impostazioni sono state modificate, spesso da misure di rafforzamento della sicurezza o da un programma di sicurezza. Chiedere alla persona che si occupa di questo computer di ripristinarle; noi non modifichiamo le autorizzazioni.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Questa versione di Windows ha un difetto che compromette la VPN (introdotto dall’aggiornamento %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Installare gli aggiornamenti correnti di Windows e riavviare. Qualsiasi aggiornamento successivo risolve il problema.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 usa UDP %2 su tutti gli indirizzi di questo computer.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>Il risponditore usa UDP %1. Arrestarlo prima di provare la VPN da questo computer.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 usa UDP %2 solo sull’indirizzo %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows non segnala quale programma usa UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Nessun altro programma usa UDP 500 o 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Non è stato possibile stabilire quali programmi usano UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 e 4500 sono libere per lo scambio di chiavi di Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Un altro programma (%1) usa una porta che serve a Windows per la VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Chiudere quel programma o arrestare il suo servizio, e riprovare la VPN. Se appartiene a un altro prodotto VPN che non serve più, disinstallarlo.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows non segnala se il suo dispositivo per L2TP funziona.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Il dispositivo di Windows per L2TP è presente e abilitato.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>Il dispositivo “WAN Miniport (L2TP)” è disabilitato.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Il dispositivo “WAN Miniport (L2TP)” manca.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>Il dispositivo per L2TP attende il suo driver, che è disabilitato.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Il dispositivo “WAN Miniport (L2TP)” non funziona (codice del problema %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Non è stato possibile elencare i dispositivi di rete.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Il dispositivo di Windows per L2TP è presente</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Il dispositivo di Windows per L2TP manca o non funziona.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>In Gestione dispositivi scegliere “Visualizza”, “Mostra dispositivi nascosti”, e abilitare “WAN Miniport (L2TP)” in “Schede di rete”. Se non c’è, scegliere “Azione”, “Rileva modifiche hardware”, e riavviare.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>La verifica della presenza di una pagina di accesso in questa rete è disattivata.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>La rete segnala che occorre prima eseguire l’accesso (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>Invece delle pagine richieste, la rete mostra %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Le pagine di prova note passano, ma ogni altra pagina viene sostituita da %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>La pagina di accesso della rete rimanda a sé stessa (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>La rete segnala che l’accesso è scaduto (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Un filtro o un proxy sul percorso risponde al posto dei server Web, ma il Web è raggiungibile: non è richiesto alcun accesso.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Un dispositivo sul percorso decrittografa le pagine Web: i loro certificati non sono quelli dei siti Web. Non è richiesto alcun accesso.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Le pagine Web non crittografate passano, quelle crittografate no.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Un proxy sul percorso richiede un accesso proprio (407), quindi non è noto se sia richiesto un accesso alla rete.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Le pagine di prova hanno dato una risposta vuota, quindi non è noto se sia richiesto un accesso.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>Il server DNS non ha risposto, quindi non è noto se sia richiesto un accesso.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Le pagine di prova non si sono caricate, quindi non è noto se sia richiesto un accesso.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Si sono caricate solo alcune delle pagine di prova, quindi non è noto se sia richiesto un accesso.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Nessuna pagina di accesso è d’ostacolo: le pagine Web passano. Questo non indica se la VPN passa.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>In questa rete non è stata cercata una pagina di accesso.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Non è stato possibile verificare se questa rete richiede un accesso.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>La rete non richiede un accesso</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Questa rete richiede prima un accesso.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Aprire un browser Web e completare la pagina di accesso di questa rete. Poi verificare di nuovo: fino ad allora non si può stabilire che cosa la rete lascia passare.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>L’accesso a questa rete è scaduto.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Aprire un browser Web ed eseguire di nuovo l’accesso nella pagina di questa rete, poi verificare di nuovo. Se l’accesso continua a scadere, segnalarlo alla persona che gestisce questa rete.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>La pagina di accesso di questa rete rimanda a sé stessa.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>In questo modo nessuno può eseguire l’accesso. Segnalare alla persona che gestisce questa rete che la pagina di accesso rimanda a sé stessa (spesso il server della pagina di accesso manca dagli indirizzi consentiti prima dell’accesso). Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Questa rete lascia passare solo una parte di Internet.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Controllare se la pagina di accesso di questa rete ha un secondo passaggio, per esempio una tariffa o una conferma. Se non c’è, chiedere alla persona che gestisce questa rete che cosa consente, oppure usare un’altra rete.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>finché non viene eseguito l’accesso a questa rete</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Non è noto se il certificato del server sia ancora valido, perché la data di questo computer non è nota.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Il certificato del server (%1) è valido fino al %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Il server non ha mostrato alcun certificato.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Il certificato del server è valido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Il certificato del server è scaduto.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di rinnovarne il certificato. Se la data di questo computer è sbagliata, correggere prima quella: da essa dipende la validità di un certificato.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>La route verso il server inizia in “%1”.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>La route verso il server non passa attraverso un’altra VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>La connessione “%1” stessa è attiva.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>La route verso il server passa attraverso “%1”, che non è una scheda di rete e potrebbe essere un’altra VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>La route verso il server passa attraverso un’altra VPN, “%1”, e il server risponde lì.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows invia il traffico per il server attraverso un’altra VPN, “%1”.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows non ha alcuna route verso l’indirizzo del server.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>Non è stato possibile leggere la route verso il server.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>La route verso il server non passa attraverso un’altra VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 usa UDP %2 su %3, l’indirizzo da cui questo computer raggiunge il server.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Disconnettere l’altra VPN o escludere da essa questo server (split tunnel), e riprovare.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>L’altra VPN è disconnessa.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Un criterio dell’organizzazione (%1) continua a ripristinare un’impostazione che compromette la VPN.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Segnalare alla persona che si occupa di questo computer di quale impostazione si tratta. La nostra modifica dura solo finché il criterio non viene applicato di nuovo, il che può avvenire entro due ore.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>La data di questo computer è sbagliata.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Impostare data, ora e fuso orario nelle impostazioni di Windows in “Data/ora e lingua”, poi verificare di nuovo.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Riavviare questo computer (“Riavvia il sistema”, non “Arresta il sistema”). Se il problema si ripresenta, chiedere alla persona che si occupa di questo computer di controllare nel registro eventi di sistema le voci di questo servizio.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Una regola del firewall di questo computer (%1) blocca la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Chiedere alla persona che si occupa di questo computer di disabilitare questa regola o di consentire UDP 500 e 4500 verso il server VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>Il firewall di questo computer consente solo ciò che una regola permette, e nessuna regola permette la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Chiedere alla persona che si occupa di questo computer o dei suoi criteri di consentire UDP 500 e 4500 in uscita per il servizio “Moduli di impostazione chiavi IPSec IKE e Auth-IP” (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Un programma di sicurezza su questo computer (%1) scarta i pacchetti della VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Installare di nuovo quel programma e disinstallarlo con lo strumento di rimozione del produttore, oppure chiedere alla persona che si occupa di questo computer.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Disattivare il kill switch in quel programma, oppure connettere quella VPN ed escludere da essa questo server.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Un criterio IPsec su questo computer è in conflitto con la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Chiedere alla persona che si occupa di questo computer di escludere il server VPN da quel criterio IPsec (regole di sicurezza delle connessioni in wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>Il valore del Registro di sistema per i server dietro NAT è sotto la chiave sbagliata, dove Windows non lo legge.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Possiamo scriverlo dove Windows lo legge (PolicyAgent). Serve un amministratore, e la modifica ha effetto dopo un riavvio.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Ci sono due connessioni VPN con questo nome, e Windows usa l’altra.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Una appartiene a questo utente e una a tutti gli utenti di questo computer. Rinominare o rimuovere quella non aggiornata.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Questo computer non ha un certificato per la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Chiedere alla persona che gestisce la VPN un certificato per questo computer, e farlo importare con la sua chiave privata nell’archivio “Personale” del computer locale (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Il certificato si trova nell’archivio di un utente invece che in quello di questo computer.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec usa solo i certificati presenti nell’archivio del computer. Far importare il certificato con la sua chiave privata nell’archivio “Personale” del computer locale (certlm.msc). Un certificato rilasciato a un utente potrebbe non funzionare: chiedere alla persona che gestisce la VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Manca la chiave privata del certificato di questo computer.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Importare di nuovo il certificato da un file che contiene la sua chiave (.pfx o .p12; un file .cer o .crt non ne contiene) nell’archivio del computer locale, oppure chiederne uno nuovo alla persona che gestisce la VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>La chiave privata del certificato di questo computer non si può usare.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Chiedere alla persona che si occupa di questo computer di importare di nuovo il certificato con la sua chiave o di richiederne uno nuovo. Le chiavi vanno perse quando si copia un computer o si reimposta il suo chip di sicurezza (TPM).</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Il certificato di questo computer è stato revocato dall’autorità emittente.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Chiedere alla persona che gestisce la VPN il motivo e un nuovo certificato.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Il certificato di questo computer è scaduto.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Chiedere un nuovo certificato alla persona che gestisce la VPN o che si occupa di questo computer. Se la data di questo computer è sbagliata, correggere prima quella: da essa dipende la validità di un certificato.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Il certificato di questo computer non è ancora valido.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Controllare data, ora e fuso orario di questo computer: da essi dipende la validità di un certificato. Se sono corretti, chiedere alla persona che gestisce la VPN da quando il certificato è valido.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Il certificato di questo computer non è destinato all’accesso a una VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Chiedere alla persona che gestisce la VPN un certificato per questo computer con lo scopo “Autenticazione client” (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Questo computer non considera attendibile l’autorità emittente del proprio certificato.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Chiedere alla persona che gestisce la VPN i certificati delle autorità emittenti, e farli importare negli archivi del computer locale (la radice in “Autorità di certificazione radice attendibili”, gli altri in “Autorità di certificazione intermedie”), non in quelli di un utente.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Il certificato di questo computer usa una crittografia obsoleta.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Chiedere alla persona che gestisce la VPN un nuovo certificato con una chiave RSA di almeno 2048 bit e SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows sceglie il certificato sbagliato di questo computer.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Chiedere alla persona che si occupa di questo computer di fare una copia del certificato obsoleto, poi di rimuoverlo dall’archivio “Personale” del computer locale (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Disconnetterne una (cavo o Wi-Fi) e riprovare la VPN.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Non si può verificare se il certificato è stato revocato.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>L’indirizzo dell’autorità emittente per questa verifica (CRL o OCSP) non è raggiungibile da qui. Segnalarlo alla persona che gestisce la VPN. In una rete ospite, eseguire prima l’accesso.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>La chiave digitata qui è giusta, ma Windows ne ha salvata una diversa.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Modificare la connessione nelle impostazioni di Windows e digitare di nuovo la chiave già condivisa, esattamente come è stata digitata qui.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Questo computer non considera attendibile l’autorità emittente del certificato del server.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Chiedere alla persona che gestisce la VPN il certificato dell’autorità emittente, e farlo importare in “Autorità di certificazione radice attendibili” del computer locale (certlm.msc). Se quella persona non conosce questa autorità emittente, non connettersi: potrebbe essere un server diverso.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>La chiave già condivisa contiene caratteri che questo computer e il server codificano in modo diverso.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Chiedere alla persona che gestisce il server VPN una chiave di semplici lettere, cifre e segni di punteggiatura. I sistemi codificano in modo diverso le lettere accentate e altre lettere speciali.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Il firewall di questo computer blocca L2TP all’interno del tunnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Chiedere alla persona che si occupa di questo computer di rimuovere la regola che blocca UDP 1701. Questo traffico resta all’interno del tunnel; per esso non occorre aprire nulla su un router.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Questo computer non ha un indirizzo in questa rete.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Disconnettersi da questa rete e connettersi di nuovo, oppure avvicinarsi al punto di accesso Wi-Fi. Se il problema persiste, segnalare alla persona che gestisce questa rete che non assegna indirizzi (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>Per l’accesso a questa rete serve una pagina che la rete blocca.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Se possibile, scegliere un altro modo di accedere nella pagina di questa rete. Segnalare alla persona che gestisce questa rete che il fornitore dell’accesso manca dagli indirizzi consentiti prima dell’accesso.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Questo computer usa un nuovo indirizzo hardware a ogni connessione, quindi la rete dimentica l’accesso già eseguito.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Nelle impostazioni di Windows in “Rete e Internet”, “Wi-Fi”, aprire le proprietà di questa rete e disattivare “Indirizzi hardware casuali”. Poi eseguire di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Questa rete fornisce un indirizzo falso per il nome del server VPN.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Se la rete richiede un accesso, eseguirlo prima. Altrimenti usare un’altra rete o l’hotspot di un telefono, e segnalare alla persona che gestisce questa rete che il suo server DNS fornisce risposte false.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>Il server DNS fornisce per il server VPN un indirizzo interno, che da qui non è raggiungibile.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Usare il nome o l’indirizzo pubblico del server, quello destinato all’uso fuori dall’ufficio. Chiedere alla persona che gestisce la VPN qual è.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>Il nome del server viene risolto in un vecchio indirizzo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di aggiornare la voce DNS del server (DNS dinamico) con l’indirizzo attuale. Fino ad allora potrebbe funzionare l’indirizzo stesso.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Questa rete ha solo IPv6, ma il server è raggiungibile solo tramite IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Nella connessione VPN usare il nome del server invece del suo indirizzo, oppure usare un’altra rete. Segnalare alla persona che gestisce il server VPN che al server serve un indirizzo IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>Il nome del server viene risolto prima in un indirizzo IPv6, ma qui IPv6 non funziona.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Segnalare alla persona che gestisce questa rete che il suo IPv6 non funziona. Fino ad allora usare l’indirizzo IPv4 del server, un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Questa parte della rete non ha una connessione Internet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Segnalare alla persona che gestisce questa rete che la VLAN di questo Wi-Fi non ha route o traduzione degli indirizzi verso Internet.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Questa rete blocca UDP, di cui la VPN ha bisogno.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Una regola del firewall di questa rete blocca le porte della VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire UDP 500 e 4500 in uscita per questo Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Questa rete tratta questo computer in modo diverso da altri dispositivi e ne blocca la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Chiedere alla persona che gestisce questa rete quale criterio di gruppo viene applicato a questo computer (Meraki: Network-wide, Clients), e di consentire in esso UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>La chiave Wi-Fi usata qui mette questo computer in un gruppo che non può usare la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Chiedere alla persona che gestisce questa rete la chiave Wi-Fi del gruppo giusto. Questa è la chiave del Wi-Fi, non la chiave della VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>Solo in questo Wi-Fi la VPN non funziona: la causa è una regola di questa rete, non questo computer.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Usare un altro Wi-Fi in cui la VPN funziona, oppure chiedere alla persona che gestisce questa rete di consentire in questo UDP 500 e 4500 in uscita.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Il Wi-Fi isola gli ospiti dalla rete locale, in cui si trova il server VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire agli ospiti di raggiungere il server VPN (Meraki: NAT mode, “Deny local LAN”), oppure di fornire l’indirizzo pubblico del server.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>La rete concede l’accesso a questo computer solo qualche tempo dopo la connessione.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Attendere un minuto dopo la connessione al Wi-Fi e riprovare. Segnalare alla persona che gestisce questa rete che l’accesso viene concesso in ritardo.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Il router di questa rete usa le porte della VPN per un proprio tunnel verso lo stesso server.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Segnalare alla persona che gestisce questa rete che il suo tunnel tra sedi e questa VPN usano lo stesso server. Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>La rete lascia passare lo scambio di chiavi ma non i dati protetti (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Chiedere alla persona che gestisce questa rete di consentire il protocollo IP 50 (ESP) oltre a UDP 500 e 4500. Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>I frammenti dei messaggi grandi arrivano nell’ordine sbagliato e vengono scartati.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Chiedere alla persona che gestisce questa rete di controllare come il suo firewall tratta i frammenti. Fino ad allora l’accesso con una chiave già condivisa potrebbe funzionare.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Il router che si trova qui interferisce con IPsec (un’impostazione come “IPsec passthrough” o “ALG”).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Chiedere alla persona che gestisce il router di disattivare “IPsec passthrough” (IPsec ALG), poi riprovare.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Il router che si trova qui consente questo tipo di VPN a un solo computer per volta.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Disconnettere la VPN dell’altro computer e riprovare, oppure chiedere alla persona che gestisce il router di disattivare “IPsec passthrough” (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Una regola in questa rete riconosce le VPN e le blocca.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Chiedere alla persona che gestisce questa rete di togliere la VPN dalle applicazioni bloccate (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Fino ad allora usare un’altra rete o l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Il percorso verso il server funziona a intermittenza.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Riprovare, più vicino al punto di accesso Wi-Fi o con un cavo. Se il problema persiste, segnalare alla persona che gestisce questa rete quando è successo.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Questo computer è all’interno della rete a cui porta la VPN, e da qui il server non risponde.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Probabilmente qui la VPN non serve. Provare senza VPN ciò che si vuole usare; usare la VPN quando ci si trova altrove.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>Il router elimina la connessione dalla sua tabella dopo un breve periodo di inattività, quindi la VPN si disconnette.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Chiedere alla persona che gestisce il router di mantenere le connessioni UDP nella sua tabella per almeno 60 secondi.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Il tunnel funziona, ma i pacchetti grandi si perdono al suo interno.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Chiedere alla persona che si occupa di questo computer di impostare una dimensione dei pacchetti più piccola (MTU 1300) per la connessione VPN, oppure alla persona che gestisce la rete di consentire i messaggi “fragmentation needed”.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Uno dei diversi server dietro questo nome non risponde.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Riprovare: il prossimo tentativo potrebbe raggiungerne un altro. Segnalare alla persona che gestisce la VPN quale indirizzo non risponde.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>Il router del server inoltra le porte della VPN a un altro dispositivo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di controllare l’inoltro delle porte UDP 500 e 4500 sul suo router: entrambe devono portare al server VPN.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>Il server risponde da un indirizzo diverso da quello a cui è stato contattato.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Chiedere alla persona che gestisce il server VPN di farlo rispondere dall’indirizzo usato dai client (un server con più linee o indirizzi).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>Il server richiede una modalità (modalità aggressiva) che Windows non supporta.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di consentire la modalità principale per i client L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Questo server è configurato per usare un certificato che non ha più.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Scegliere il certificato rinnovato nella console Routing e Accesso remoto (proprietà del server, Sicurezza), e riavviare il servizio “Routing e Accesso remoto”.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess ha sostituito il certificato di questo server VPN con il proprio.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Scegliere il certificato giusto nella console Routing e Accesso remoto, e impedire a DirectAccess di impostarlo di nuovo (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard impedisce l’uso della password salvata.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Digitare il nome utente e la password a ogni connessione invece di salvarli, oppure chiedere alla persona che gestisce la VPN un accesso con certificato.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Questa connessione e il server non concordano sul livello di crittografia dell’accesso.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>Nelle proprietà della connessione VPN, in “Sicurezza”, scegliere “Richiedi crittografia” invece di “Crittografia massima”, oppure chiedere alla persona che gestisce il server VPN quale usare.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>L’ultimo tentativo di Windows è del %1 e non è riuscito (errore %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows si è connesso l’ultima volta il %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Il log dei tentativi di connessione di Windows non si può leggere.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Il log di Windows non contiene alcun tentativo di connessione a questo server.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Il log di Windows non contiene alcun tentativo con la chiave salvata.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>I tentativi di Windows, a confronto con i nostri</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Il server ha smesso di rispondere durante l’accesso (errore %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows non ha trovato alcun certificato valido (errore %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows non ha potuto verificare il server (errore %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows non ha trovato alcun criterio IPsec per la connessione (errore %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>Lo scambio di chiavi non ha avuto risposta in tempo (errore %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Il server non ha risposto a Windows (errore %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>La directory del server non ha risposto in tempo (errore %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Il tentativo di Windows non è riuscito (errore %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows si connette, ma perde la connessione ogni volta dopo lo stesso breve intervallo di tempo.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>L’ultima connessione è durata %1 s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows stesso si è appena connesso a questo server.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>L’accesso viene dopo IPsec, quindi IPsec ha funzionato.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows si connette con la chiave digitata.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>Il server risponde a noi con la chiave digitata, ma non risponde a Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>Il server risponde a noi quando usiamo un’altra porta di origine. Windows usa la porta 500 e non riceve alcuna risposta.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Il nostro tunnel funziona; usa UDP 4500. Qui Windows invia direttamente ESP, perché nessuno dei due lati è dietro NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>La rete non si può confrontare con altre.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Non c’è nulla da confrontare: non è stato possibile contattare il server.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>I risultati di altre reti non aggiungono nulla di nuovo.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Lo stesso server da altre reti</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Un altro dispositivo nella stessa rete (“%1”) riceve una risposta dallo stesso server.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>In un’altra parte dello stesso Wi-Fi (“%1”) questo computer riceve una risposta dallo stesso server.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>In un altro Wi-Fi della stessa sede (“%1”) questo computer riceve una risposta dallo stesso server.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>In un’altra rete (“%1”) questo computer ha ricevuto una risposta dallo stesso server.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1, contattato dalla rete “%2”, ha risposto (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1, contattato dalla rete “%2”, ha risposto solo su una delle sue due porte (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1, contattato dalla rete “%2”, non ha risposto (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>Il contatto con %1 non riesce in “%2” ma riesce in “%3”: il guasto è nella rete, non in questo computer.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Non sono ancora stati memorizzati risultati. Eseguire “fix789ctl check --server HOST” in ogni rete.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Per conto di “%2”, Windows Filtering Platform ha scartato traffico %1 verso il server (filtro “%3”, ora: %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Chiedere alla persona che si occupa di questo computer a quale programma appartiene il filtro “%1” (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Un filtro su questo computer scarta i pacchetti della VPN, e non è noto a quale programma appartenga il filtro.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Un filtro su questo computer ha scartato traffico %1 verso il server (ora: %2). Adesso non è più così.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Nessun filtro su questo computer ha scartato di recente i pacchetti della VPN.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Non è stato possibile leggere che cosa hanno scartato i filtri su questo computer.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Nessun filtro su questo computer scarta i pacchetti della VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>Su questo computer è installato SoftEther VPN (“%1”). Quando la sua funzione L2TP è attiva, disabilita il servizio “Moduli di impostazione chiavi IPSec IKE e Auth-IP” a ogni avvio. Il problema si ripresenta finché quella funzione non viene disattivata.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>La regola “%1” di Windows Firewall blocca UDP %2 in uscita.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>Il profilo del firewall “%1” blocca tutto ciò che nessuna regola consente, e nessuna regola consente UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>Il firewall blocca UDP %1 in uscita in una delle reti a cui è connesso questo computer.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>Non è noto se la regola del firewall “%1” si applichi a UDP %2 verso il server.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Questo computer usa “%1” come firewall al posto di Windows Firewall.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>Il servizio “Windows Defender Firewall” non è in esecuzione, quindi le sue regole non sono in vigore.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Windows Firewall consente la VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Non è stato possibile leggere le impostazioni di Windows Firewall.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Windows Firewall consente la VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>finché il filtro su questo computer non lascia uscire la VPN</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>Il certificato “%1” (%2) non ha alcuna chiave privata su questo computer.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>Il certificato “%1” (%2) rimanda a una chiave privata che non si può usare.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Il certificato “%1” (%2) è stato revocato dall’autorità emittente.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>Il certificato “%1” (%2) è stato rilasciato per altri scopi: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Il certificato “%1” (%2) usa una crittografia che Windows non accetta più.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Su questo computer manca un certificato tra “%1” (%2) e una radice attendibile.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Questo computer non considera attendibile il certificato radice di “%1” (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows non accetta la catena di certificati di “%1” (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>Il certificato “%1” (%2) è nell’archivio di un utente, ma l’archivio del computer non ne contiene alcuno.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Non c’è alcun certificato, ma il server funziona con una chiave già condivisa.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>La connessione accede con un certificato, ma su questo computer non c’è alcun certificato per questa connessione.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Confrontare la data di questo computer con quella di un telefono.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Chiedere alla persona che gestisce la VPN quale certificato o chiave è destinato a questo computer.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Non è stato possibile verificare se “%1” (%2) è stato revocato; Windows continua comunque.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Non è stato possibile stabilire se questo computer considera attendibile l’autorità emittente di “%1” (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Il certificato del computer “%1” (%2) si può usare.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>Il certificato “%1” (%2) non ha problemi noti, ma solo un amministratore può vedere se la sua chiave funziona.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Questo computer ha un certificato per la VPN valido fino al %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Nessuna delle connessioni VPN verificate accede con un certificato.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Non è stato possibile leggere i certificati di questo computer.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>I certificati non si possono verificare, perché la data di questo computer non è nota.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Il certificato del computer è adatto alla VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>La connessione è impostata per usare un certificato, ma il server funziona anche con una chiave già condivisa. Se è stata ricevuta una chiave, selezionarla nella connessione.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows ha tentato l’accesso con il certificato “%1” (%2) senza riuscirci; quello giusto è “%3” (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows ha tentato l’accesso con il certificato “%1” (%2) senza riuscirci. Ce n’è un altro, “%3” (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>La chiave potrebbe essere stata cambiata sul server: prima la VPN funzionava, oppure anche altre persone non riescono a connettersi.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>La chiave potrebbe anche essere stata cambiata sul server. Ora qualcun altro riesce a connettersi?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Secondo la risposta data, la VPN funziona con l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Secondo la risposta data, la VPN non funziona neanche con l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>“%1” non è una risposta valida. “fix789ctl check --help” elenca le risposte valide.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Non è stato possibile stabilire se Credential Guard è in esecuzione.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard non impedisce alla VPN di usare una password.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard è in esecuzione, e la connessione “%1” accede con una password salvata tramite MS-CHAPv2. In questo caso Windows non fornisce la password.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows fornisce alla VPN la password salvata</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>Il computer di nome “%1” esiste ma non offre questo tipo di VPN. Confrontare il nome con quello ricevuto, lettera per lettera.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Non è stato possibile leggere i criteri IPsec di questo computer.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Nessun criterio IPsec su questo computer interferisce con la VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>La regola IPsec “%1” si applica anche al server VPN.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>Non è noto se la regola o il criterio IPsec “%1” si applichi al server VPN.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>Il profilo del firewall “%1” blocca UDP %2 in uscita se il firewall è attivo per quel profilo. Un vecchio criterio per Windows XP rende la cosa incerta.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Non è stato possibile leggere le impostazioni dell’organizzazione per Windows Firewall (%1), quindi non è noto se blocchino la VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>Il server risponde a ciò che Windows offre per impostazione predefinita, ma Windows stesso, con i parametri IPsec propri della connessione, non ha trovato nulla che entrambi accettino.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Non è certo che Windows usi questi parametri per L2TP. Provare la connessione in Windows, poi verificare di nuovo: l’errore 788 dimostra che li usa.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Nessun criterio IPsec su questo computer interferisce</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows offre i suoi metodi di crittografia abituali.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>A Windows è consentito usare per L2TP una crittografia non più sicura (AllowL2TPWeakCrypto è 1). Reimpostare questo valore quando il server non ne ha più bisogno.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 è %1. Questo valore è per IKEv2; L2TP offre questi metodi anche senza.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Non è stato possibile stabilire quali metodi di crittografia offre Windows.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows offre i suoi metodi di crittografia abituali</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Questo computer non è connesso ad alcuna rete.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Questo computer non ha ricevuto un indirizzo da alcuna rete (ha %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Questo computer ha solo indirizzi IPv6, e il server ha solo indirizzi IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Questo computer ha solo indirizzi IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Non è stato possibile leggere le connessioni di rete.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Questo computer ha un indirizzo nella rete a cui è connesso.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Durante la verifica la connessione Internet si è alternata tra %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Questo computer ha un indirizzo e una route stabile verso Internet</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>Il valore per i server dietro NAT è in %1. Windows lo legge dalla chiave PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Un criterio (%1) imposta il tipo di avvio del servizio “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Un criterio (%1) crea la connessione “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Un criterio (%1) imposta il valore %2 in %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Un criterio (%1) disabiliterà di nuovo il servizio “%2”.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Non è stato possibile stabilire quali impostazioni sono controllate da un criterio.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Nessun criterio stabilisce l’impostazione che qui è sbagliata.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Nessun criterio fa ripresentare il problema</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Il criterio IPsec di Windows per L2TP è disattivato (ProhibitIpSec è 1), e la regola “%1” lo sostituisce. È stato configurato di proposito e viene lasciato invariato.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Eseguire la verifica come amministratore: non è stato possibile stabilire se un criterio IPsec per L2TP è stato creato di proposito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>“%1” è in fase di avvio o di arresto da diversi minuti.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Finché il servizio “Base Filtering Engine” è disabilitato, è disattivato anche Windows Firewall: questo computer non è protetto.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows sta ancora avviando questi servizi: %1. Attendere alcuni minuti e riprovare; non occorre alcuna modifica.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Finché l’indirizzo del server è in dubbio, non gli vengono inviati chiavi, nomi utente o password.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>Le risposte DNS in questa rete non sono state verificate.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Le risposte DNS in questa rete sono autentiche.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>Il server DNS di questa rete dà risposte false per alcuni nomi (un filtro o una pagina di ricerca), ma non per il nome del server VPN.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>Il server DNS di questa rete risponde %1 per “%2” e dà risposte false per nomi di cui non è responsabile.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>Il nome “%1” viene risolto in %2, un indirizzo di rete interno, e lì nulla risponde.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>In questa rete il nome “%1” viene risolto in %2, dove nulla risponde. Un altro server DNS risponde %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Verificare di nuovo con %1 invece del nome del server, e senza chiave. Se il server risponde, in questa rete il nome viene risolto in un indirizzo sbagliato.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>Il server DNS di questa rete dà risposte false per nomi di cui non è responsabile, e all’indirizzo che dà per il server VPN nulla risponde.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Risolvere il nome del server da un’altra rete, per esempio tramite l’hotspot di un telefono, e confrontare gli indirizzi.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Non è stato possibile verificare se le risposte DNS in questa rete sono autentiche.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>Le risposte DNS sono autentiche</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>Di tutti i server contattati tramite UDP ha risposto solo un server DNS: questa rete blocca ogni altro traffico UDP in uscita.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Rispondono solo servizi UDP noti, come i server dell’ora: questa rete blocca ogni altro traffico UDP in uscita.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Nessuno dei server contattati tramite UDP ha risposto, né il server VPN né altri.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP può uscire da questa rete: alcuni dei server contattati hanno risposto.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP può uscire da questa rete: server diversi dal server VPN rispondono.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP può uscire da questa rete: il risponditore risponde.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>È stato possibile contattare tramite UDP troppo pochi server per stabilire se UDP esce da questa rete.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Aprire una pagina Web qualsiasi. Se si apre, è bloccato solo UDP.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Tramite UDP è stato contattato solo il server VPN.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Non è stato possibile verificare se UDP può uscire da questa rete.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP può uscire da questa rete</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>finché questa rete non lascia uscire UDP</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>finché il nome del server non viene risolto nel suo indirizzo</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Un criterio (%2) stabilisce su questo computer un valore che compromette la VPN, e lo ripristina dopo ogni modifica. Si prega di rimuoverlo dal criterio. “gpresult /h report.html” (Criteri di gruppo) oppure Impostazioni &gt; Account &gt; Accedi all’azienda o all’istituto di istruzione &gt; Informazioni (gestione dei dispositivi) mostra quali criteri vengono applicati a questo computer.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Il servizio di Windows %2 manca. Si prega di riparare Windows: “DISM /Online /Cleanup-Image /RestoreHealth”, poi “sfc /scannow”, oppure una riparazione sul posto.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Al servizio di Windows %2 viene negato l’accesso (errore 5). Si prega di confrontare le sue autorizzazioni con quelle su un computer funzionante (“sc sdshow %2”), e di verificare se le ha modificate un criterio di rafforzamento della sicurezza o un programma di sicurezza.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Il servizio di Windows %2 non si avvia. Si prega di controllare nel registro eventi “Sistema”, origine “Service Control Manager” (7000, 7001, 7009, 7011, 7023), le voci di %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>L’aggiornamento di Windows %2 compromette L2TP/IPsec. Si prega di installare l’aggiornamento cumulativo corrente; qualsiasi aggiornamento successivo risolve il problema.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>Il programma %2 usa UDP 500 o UDP 4500, che servono al servizio di Windows “Moduli di impostazione chiavi IPSec IKE e Auth-IP” (IKEEXT). Si prega di rimuovere il programma o di disattivare la sua funzione IPsec. “netstat -abno -p UDP” mostra quale programma usa le porte.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>La regola di Windows Firewall “%2” blocca la VPN. Si prega di disabilitarla, oppure di escludere da essa UDP 500 e UDP 4500 in uscita verso %1 (wf.msc, “Regole connessioni in uscita”; oppure il criterio da cui proviene).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Windows Firewall blocca le connessioni in uscita che nessuna regola consente. Si prega di aggiungere una regola: in uscita, consentire, UDP, porte remote 500 e 4500, servizio “Moduli di impostazione chiavi IPSec IKE e Auth-IP” (IKEEXT) (wf.msc, “Regole connessioni in uscita”; oppure il criterio che lo stabilisce).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>Il programma %2 scarta i pacchetti della VPN verso %1. Si prega di aggiungere un’eccezione per UDP 500 e UDP 4500 in uscita (e per il protocollo IP 50). Non occorre disattivarlo del tutto.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Una regola IPsec su questo computer è in conflitto con la VPN verso %1. Si prega di escludere %1 da essa (wf.msc, “Regole di sicurezza delle connessioni”; oppure il criterio da cui proviene).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Il firewall di questo computer blocca UDP 1701, che la VPN invia all’interno del suo tunnel. Si prega di rimuovere quella regola (wf.msc, “Regole connessioni in uscita”; oppure il criterio da cui proviene).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>La connessione VPN verso %1 ha parametri IPsec propri. Si prega di reimpostarli: “Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>La chiave privata del certificato di questo computer per la VPN verso %1 non si può usare. Si prega di importare di nuovo il certificato con la sua chiave nell’archivio “Personale” del computer locale, oppure di richiederne uno nuovo.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows sceglie un certificato obsoleto per la VPN verso %1. Si prega di farne una copia, poi di rimuoverlo dall’archivio “Personale” del computer locale (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Si prega di consentire UDP 4500 in uscita verso %1, e le relative risposte; UDP 500 è già consentita. La regola da aggiungere: consentire, protocollo UDP, da questa rete, verso %1, porta 4500, sopra ogni regola di blocco. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, scegliere questo SSID, “Layer 3 firewall rules”; su un MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Si prega di consentire il protocollo IP 50 (ESP) da e verso %1, oltre a UDP 500 e UDP 4500, che sono già consentite. Tra questo computer e il server non c’è NAT, quindi ESP non viene incapsulato in UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Si prega di consentire i frammenti dei pacchetti UDP da e verso %1 (UDP 500 e 4500), in qualunque ordine arrivino: i messaggi con certificati sono più grandi di un pacchetto. L’impostazione si chiama spesso “block IP fragments” o “drop fragmented packets”.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Si prega di togliere IPsec (IKE, L2TP) verso %1 da ciò che il filtro delle applicazioni blocca. Le porte UDP 500 e 4500 sono aperte, ma i pacchetti che somigliano a uno scambio di chiavi vengono scartati. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, scegliere questo SSID, “Layer 7 firewall rules”; inoltre Network-wide &gt; Configure &gt; Group policies. Altri produttori chiamano l’impostazione application control, traffic category o VPN category.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Si prega di disattivare “IPsec passthrough” (detto anche IPsec ALG o IPsec helper) sul router. Mantiene la porta di origine 500, cosicché da qui un solo computer può raggiungere %1, oppure modifica i pacchetti in transito. NAT traversal su UDP 4500 funziona anche senza.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Si prega di controllare quale criterio di gruppo viene applicato a questo computer: altri dispositivi nella stessa rete raggiungono %1, ma questo computer no. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, scegliere il client, “Policy”; e Wireless &gt; Configure &gt; Access control, “Assign group policies by device type”. In quel criterio si prega di consentire UDP 500 e UDP 4500 in uscita.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Si prega di controllare il gruppo o la VLAN che appartiene alla chiave Wi-Fi usata qui: con un’altra chiave dello stesso Wi-Fi, %1 è raggiungibile. Cisco Meraki: Wireless &gt; Configure &gt; Access control, scegliere questo SSID, “Identity PSK”, il criterio di gruppo di quella chiave. Si prega di darci la chiave giusta, oppure di consentire UDP 500 e UDP 4500 in uscita in quel criterio di gruppo.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Si prega di controllare la VLAN di questo Wi-Fi: nulla al suo interno raggiunge Internet. Ha bisogno di una route predefinita e della traduzione degli indirizzi (NAT) verso Internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, e il VLAN tag di questo SSID in Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Si prega di consentire agli ospiti di questo Wi-Fi di raggiungere %1, che si trova nella rete locale. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, scegliere questo SSID, “Local LAN”: una regola di consenso per UDP 500 e 4500 verso %1 sopra “Deny”. Oppure si prega di darci un indirizzo pubblico del server.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Si prega di controllare perché questo computer ottiene il suo accesso (ruolo, VLAN, criterio di gruppo) solo qualche tempo dopo la connessione: fino ad allora %1 non è raggiungibile su UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>Il router di questa rete ha un proprio tunnel verso %1 e considera sue le risposte alla nostra VPN. Si prega di dare al tunnel del router o alla nostra VPN un altro indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Si prega di mantenere le connessioni UDP inattive nella tabella NAT del router per almeno 60 secondi, meglio 300: la VPN verso %1 si connette e viene interrotta dopo un breve periodo di inattività.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Si prega di consentire ICMP “fragmentation needed” (tipo 3, codice 4) verso questa rete, oppure di limitare la dimensione dei segmenti TCP (MSS clamping): i pacchetti grandi all’interno del tunnel verso %1 si perdono.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Si prega di controllare la qualità di questa connessione: molti pacchetti verso %1 si perdono, oppure la connessione cade e ritorna. In un Wi-Fi, controllare prima il segnale, il canale e il carico del punto di accesso.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Si prega di fare in modo che il server DNS di questa rete risponda correttamente per %1: fornisce un indirizzo che non è quello del server. Se il motivo è una pagina di accesso, dopo l’accesso il server DNS dovrebbe fornire risposte autentiche.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>Il server DNS che questa rete assegna tramite DHCP non risponde. Si prega di controllare se è in funzione, e se una regola blocca UDP e TCP 53 da questa parte della rete.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Questo computer si connette alla rete ma non riceve alcun indirizzo. Si prega di controllare il server DHCP: è in funzione, i suoi indirizzi sono esauriti, e raggiunge questa VLAN?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Questa rete offre solo IPv6, ma %1 è raggiungibile solo tramite IPv4. Si prega di offrire IPv4, oppure DNS64 con NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Questa rete annuncia un IPv6 che non funziona, quindi %1 non è raggiungibile tramite esso. Si prega di riparare la route IPv6 o di smettere di annunciarla.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>La pagina di accesso di questa rete rimanda a sé stessa, quindi nessuno può eseguire l’accesso. Si prega di controllare se il server della pagina di accesso è tra gli indirizzi consentiti prima dell’accesso. Cisco Meraki: Wireless &gt; Configure &gt; Access control, scegliere questo SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>L’accesso a questa rete scade mentre è in uso. Si prega di controllare quanto dura un accesso. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, scegliere questo SSID, “Splash frequency”.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>La pagina di accesso di questa rete ha bisogno di pagine del suo fornitore dell’accesso che sono bloccate. Si prega di aggiungere gli indirizzi del fornitore a quelli consentiti prima dell’accesso. Cisco Meraki: Wireless &gt; Configure &gt; Access control, scegliere questo SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Dopo l’accesso questa rete lascia passare solo una parte di Internet. Si prega di dirci che cosa consente, e di consentire UDP 500 e UDP 4500 in uscita verso %1 per gli utenti che hanno eseguito l’accesso.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Ora qualcun altro riesce a connettersi a questa VPN?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Questa VPN ha mai funzionato su questo computer?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Questo computer si trova nell’ufficio a cui porta la VPN?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Questa VPN funziona tramite l’hotspot di un telefono?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>la persona che gestisce questa rete</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>la persona che gestisce il server VPN</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>la persona che si occupa di questo computer</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Si prega di controllare se %1 è in funzione e raggiungibile dall’esterno: non risponde né su UDP 500 né su UDP 4500. Una cattura sul posto (“udp port 500 or udp port 4500”) mostra se i nostri pacchetti arrivano.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Si prega di controllare se il nostro indirizzo pubblico è nell’elenco degli indirizzi bloccati di %1 (fail2ban: “fail2ban-client status”; altrimenti l’elenco degli indirizzi bloccati del firewall), e di rimuoverlo da lì.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 risponde da un indirizzo diverso da quello a cui è stato contattato. Si prega di fare in modo che lo scambio di chiavi risponda dall’indirizzo usato dai client (un server con più linee o indirizzi).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 richiede la modalità aggressiva. Windows supporta solo la modalità principale: si prega di consentire la modalità principale per i client L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 richiede un certificato invece di una chiave già condivisa. Si prega di dirci quale usare, e di darci un certificato per questo computer oppure di consentire la chiave già condivisa per i client L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Il certificato di %1 è scaduto. Si prega di rinnovarlo.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Si prega di scegliere il certificato valido per %1 nella console Routing e Accesso remoto (proprietà del server, Sicurezza), di riavviare il servizio “Routing e Accesso remoto” e di impedire a DirectAccess di impostarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 non accetta né rifiuta il nome utente e la password. Si prega di controllare se la sua directory (RADIUS, NPS) risponde; il suo log mostra un timeout nel momento del nostro tentativo.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 accetta il nostro accesso ma non ha più indirizzi da assegnare. Si prega di ampliare il suo pool di indirizzi (DHCP), oppure di chiudere le connessioni non più usate.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 rifiuta l’accesso (errore 691). Si prega di controllare se l’account è bloccato, scaduto o non autorizzato a usare la VPN, e se il suo secondo fattore funziona; il log della directory (RADIUS, su Windows l’evento 6273 di NPS) mostra il motivo.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Si prega di dirci quale protocollo di accesso (PAP, MS-CHAPv2, EAP) e quale crittografia richiede %1 all’interno di L2TP/IPsec: questo computer e il server non ne hanno alcuno in comune.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>La chiave già condivisa di %1 contiene caratteri che Windows e il server codificano in modo diverso. Si prega di impostare una chiave di semplici lettere, cifre e segni di punteggiatura (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>Il nome di %1 non viene risolto nel suo indirizzo pubblico. Si prega di aggiornarlo (DNS, DNS dinamico), oppure di dirci il nome o l’indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Si prega di dare a questo computer un nuovo certificato per la VPN verso %1: per il computer locale, con la sua chiave privata (.pfx), scopo Autenticazione client (1.3.6.1.5.5.7.3.2), RSA di almeno 2048 bit e SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Si prega di inviarci i certificati delle autorità emittenti (radice e intermedie) per la VPN verso %1: questo computer non li ha.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>L’indirizzo di revoca (CRL o OCSP) nei certificati della VPN verso %1 non è raggiungibile da qui. Si prega di renderlo raggiungibile da Internet tramite HTTP semplice.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Non ancora certo, ma possibile:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Come lo sappiamo:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Trovato con Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Trovato con Fix789 %1 il %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>La VPN di un computer non si connette</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>La VPN verso %1 non si connette</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Non è possibile stabilire una connessione VPN L2TP/IPsec in Windows. Risultati:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Non è possibile stabilire la connessione VPN L2TP/IPsec in Windows verso %1. Risultati:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Buongiorno,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>il server VPN</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Si prega di consentire UDP 500 e UDP 4500 in uscita verso %1, e le relative risposte. La regola da aggiungere: consentire, protocollo UDP, da questa rete, verso %1, porte 500 e 4500, sopra ogni regola di blocco. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, scegliere questo SSID, “Layer 3 firewall rules”; su un MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”. Non occorre aprire UDP 1701: resta all’interno del tunnel.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Da inviare a %1:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>buono a sapersi</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errato</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>qui non serve</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Buono a sapersi</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Che cosa non si può ancora stabilire:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>La negoziazione, passaggio per passaggio:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Che cosa è escluso:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Rapporti: %1. Senza problemi: %2. Con una causa confermata: %3. Non determinati: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Uno di questi: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Alcuni server segnalano NAT dove non c’è, in modo che tutto venga inviato in UDP. Windows ha comunque bisogno del valore.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>I resti di un programma rimosso scartano ancora i pacchetti della VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>Il kill switch di un’altra VPN blocca tutto il traffico che non passa attraverso quella VPN.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Un’altra VPN cattura il traffico da questo computer al server VPN.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Questo computer passa da una rete a un’altra mentre la VPN si connette.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>Il kill switch di un’altra VPN scarta i pacchetti della VPN verso %1. Si prega di disattivarlo, oppure di aggiungere un’eccezione per UDP 500 e UDP 4500 in uscita.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>I resti di un programma rimosso scartano ancora pacchetti. Si prega di eseguire lo strumento di rimozione del produttore; “netsh wfp show filters” mostra i suoi filtri.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>finché non sono risolti i problemi prima dell’accesso</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>L’indirizzo del server, %1, è nella rete locale.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>A una singola proposta risponde, se non altro per rifiutarla.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>finché la connessione non è impostata su L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>Il server è dietro NAT, o segnala di esserlo. Windows si connette a un server di questo tipo solo se un valore del Registro di sistema lo consente.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>Di %1 datagrammi, %2 hanno avuto risposta: tra il %3 e il %4 per cento si perde in ogni direzione.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>trattenuto: questo indirizzo potrebbe non essere quello del server</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>trattenuto: questa rete richiede prima un accesso</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>I server attendono così a lungo un server RADIUS che non risponde (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>Il server è raggiungibile ma al momento non accetta nuove connessioni. Nuovi tentativi per mezzo minuto.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>Per un po’ il server non ha accettato nuove connessioni, ma ora lo fa di nuovo. Riprovare tra un minuto.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>Il tunnel è attivo, ma i pacchetti grandi come quelli che invia Windows si perdono al suo interno.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>All’interno del tunnel il server ha confermato un messaggio piccolo, ma non uno che riempie un pacchetto.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>un pacchetto grande come quelli che invia Windows</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>Il gateway è %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Questo computer è connesso al Wi-Fi “%1”, e il suo gateway è %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows non mostra quale Wi-Fi sia. Per vederlo, consentire l’accesso alla posizione nelle impostazioni di privacy di Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Il segnale Wi-Fi qui è debole (%1%): alcuni pacchetti potrebbero perdersi, il che può sembrare un problema della VPN. Avvicinarsi al punto di accesso.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>La rete non è stata identificata.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Nessuna rete di questo computer porta a Internet.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Non è stato possibile identificare la rete.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>I punti di accesso Meraki danno a questo Wi-Fi indirizzi propri (NAT mode): gli ospiti sono isolati tra loro e spesso anche dalla rete locale.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>In quale rete si trova questo computer</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>La rete stessa segnala che occorre prima eseguire l’accesso (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>La pagina di accesso della rete (%1) porta soltanto ad altre pagine, e queste sono bloccate.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Un proxy sul percorso inoltra le pagine Web senza modificarle: non c’è alcun accesso da completare.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>In questo Wi-Fi Windows usa ogni giorno un indirizzo hardware diverso, quindi la rete richiede ogni giorno un accesso.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Il Wi-Fi o il gateway di questa rete è di %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>La sua pagina di accesso è di %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>La rete ha già lasciato passare questo computer, quando il computer aveva un indirizzo hardware diverso.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>A casa, la rete è gestita di solito dall’utente stesso o dalla persona che ha configurato il router. Controllare le pagine delle impostazioni del router, e provare con il suo Wi-Fi principale invece che con quello per gli ospiti.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>In un negozio l’hotspot di un telefono è di solito la soluzione più rapida.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Il personale non può modificare questa rete; possono farlo la sede centrale o il suo fornitore di servizi. Comunicare loro il numero del negozio e il nome del Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>In una scuola o università, contattare il servizio di assistenza informatica. La rete per i membri (come eduroam) spesso consente più della rete ospite.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Chi è ospite di un’azienda può chiedere alla persona che lo ospita o alla reception: possono inoltrare la richiesta al reparto IT dell’azienda e spesso hanno un’altra rete ospite per questi casi.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>In un hotel, bar o treno l’hotspot di un telefono è di solito la soluzione più rapida.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>La reception ha spesso un’altra tariffa Wi-Fi che consente una VPN, e il numero di telefono del fornitore.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Su un wireless controller Cisco, controllare l’elenco di accesso prima del login nella web policy di questa WLAN, l’elenco di accesso dopo il login del ruolo del client (ISE) o dell’interfaccia, e il timeout della sessione.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Su Cisco Meraki, controllare Wireless, “Firewall &amp; traffic shaping” di questo SSID (regole layer 3 e layer 7); Network-wide, “Group policies” di questo client; Wireless, “Splash page” (sign-on, walled garden, durata); e la VLAN dell’SSID o, in NAT mode, “Deny local LAN”.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>Su Aruba, controllare le regole di accesso del ruolo prima e dopo l’accesso (consentire UDP 500 e 4500), l’elenco degli elementi consentiti del profilo captive portal e l’intervallo di riautenticazione.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Su Ruckus, controllare il criterio di accesso ospiti di questa WLAN (subnet limitate, walled garden, periodo di tolleranza) e i criteri delle applicazioni che negano la VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>Su UniFi, controllare l’accesso dell’hotspot per gli ospiti prima e dopo l’autorizzazione, la sua scadenza e le regole del traffico di questa rete.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>Su FortiGate, il criterio che lascia uscire questo gruppo di ospiti ha bisogno dei servizi IKE (UDP 500 e 4500) ed ESP, il suo controllo delle applicazioni non deve bloccare IPsec, e gli host dell’accesso devono essere nell’elenco di esenzioni del portale.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>Su MikroTik, controllare IP, “Hotspot” (walled garden, timeout del profilo utente) e la catena forward del firewall: consentire UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>Su openNDS, controllare le regole del firewall per gli utenti autenticati, il walled garden e il timeout della sessione nella sua configurazione.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>La chiave Wi-Fi, anche se personale (IPSK, EasyPSK), non è la chiave della VPN: consente soltanto a questo computer di entrare nella rete e ne determina il gruppo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>“%1” non è un luogo valido. “fix789ctl check --help” elenca i luoghi validi.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows dimentica gli indirizzi che ha memorizzato e li richiede di nuovo.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Viene creata una copia della connessione VPN con la chiave nella forma accettata dal server: senza i caratteri invisibili. La vecchia connessione resta; d’ora in poi usare la copia.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>La connessione VPN riceve le impostazioni di cui questa VPN ha bisogno. Se è connessa, prima disconnetterla.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>La voce danneggiata viene rimossa dalla rubrica e salvata byte per byte, in modo che la rimozione si possa annullare. Poi configurare di nuovo la connessione.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Viene creata una copia della connessione VPN con la chiave digitata. La vecchia connessione resta; d’ora in poi usare la copia.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows dimentica il nome utente e la password salvati e li chiede al prossimo tentativo.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Aggiungiamo a Windows Firewall regole che consentono la VPN e nient’altro.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Modificato. Il prossimo tentativo di connessione mostrerà se è stato d’aiuto.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Alcune di queste modifiche riguardano l’account dell’utente e altre questo computer. Eseguirle separatamente. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Annullato, tranne le modifiche che non si possono annullare.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Questo non si può annullare.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Tipo della connessione VPN “%1”</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Metodo di autenticazione della connessione VPN “%1”</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>Parametri IPsec della connessione VPN “%1”</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chiave già condivisa</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Quelli predefiniti di Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propri</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Voce della connessione VPN “%1” nella rubrica</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>Connessione VPN “%2”, una copia di “%1” con la chiave digitata</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Nome e password salvati con la connessione VPN “%1”</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Dimenticato</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Dispositivo di rete %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Abilitato</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Ricreato da Windows</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Mancante o non funzionante</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Nomi e indirizzi memorizzati da Windows (cache DNS)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Svuotata</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Com’è</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Regola “%1” di Windows Firewall</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Lascia uscire la VPN</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modificato da qualcun altro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>“%1” non si corregge con un valore del Registro di sistema o con il tipo di avvio di un servizio, quindi non c’è nulla da distribuire.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Non è stato possibile scrivere i file in “%1”.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Indicare una causa con --cause. “fix789ctl list --json” elenca le cause.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Scegliere un formato con --as: reg, powershell o intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Serve la chiave già condivisa ricevuta, sullo standard input (--key-stdin). Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>La cartella del registro delle modifiche non si può usare. Non è stato modificato nulla. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Il certificato del server (%1) era valido fino al %2. La data ora è %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Il certificato del server (%1) è valido solo dal %2. La data ora è %3: una delle due è sbagliata.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>Il certificato “%1” (%2) era valido fino al %3. La data ora è %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>Il certificato “%1” (%2) è valido solo dal %3. La data ora è %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>Secondo le altre fonti dell’ora il certificato di questo computer adesso è valido; secondo il suo orologio non lo è.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>La connessione accede con un certificato, e la validità di un certificato dipende dall’orologio.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>Secondo le altre fonti dell’ora il certificato del server adesso è valido; secondo l’orologio di questo computer non lo è.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>L’orologio di questo computer concorda con altre fonti dell’ora.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>L’orologio di questo computer mostra %1; altre fonti mostrano %2 (entrambe UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>La data di questo computer non è stata registrata.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>Non è stato possibile leggere l’ora su questo computer o su altri computer.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Non era disponibile alcuna fonte dell’ora affidabile.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’orologio è giusto</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows ha terminato lo scambio di chiavi perché non è stato possibile verificare la revoca di un certificato (errore %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows non ha accettato il certificato del server (errore %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Chiedere alla persona che gestisce la VPN se il certificato del server è stato rinnovato, e chiederne il certificato radice.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>Il valore ServerAuthCert è in %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Al suo posto si potrebbe usare questo: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>Il server VPN è configurato per usare il certificato %1, che questo computer non ha.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>Il server VPN è configurato per usare un certificato di DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert è 1: l’impostazione resta finché un amministratore non la modifica.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert non è 1: DirectAccess potrebbe sostituirlo di nuovo.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>Il server VPN è configurato per usare un certificato autofirmato (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>Il server VPN è configurato per usare un certificato non adatto (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>Il server VPN è configurato per usare un certificato scaduto (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>Il server VPN su questo computer è configurato per usare %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Non è stato possibile confrontare il certificato configurato per il server VPN con quelli su questo computer.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Questo server VPN ha solo indirizzi privati. Se è dietro un router (NAT), ha bisogno anche di AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Non è stato possibile stabilire se questo computer è esso stesso un server VPN.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Questo computer non è un server VPN.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Non è stato possibile leggere alcune impostazioni del server VPN su questo computer.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>Il server VPN su questo computer non è configurato per usare un certificato specifico.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Un server VPN su questo computer usa il certificato giusto</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Questo computer non considera attendibile la radice del certificato del server (%1, rilasciato da %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows potrebbe rifiutare la catena del certificato del server (%1, rilasciato da %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows non mostra questa informazione a tutti gli utenti. Eseguire la verifica come amministratore (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>Per l’accesso il server usa %1, che la connessione non consente.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Qui non è supportato: solo Windows stesso può provare la propria connessione.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Non c’è alcuna connessione VPN che Windows possa provare. Indicare una delle connessioni su questo computer.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Il tentativo di connessione di Windows non è terminato in tempo ed è stato interrotto.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Il tentativo di connessione di Windows è stato interrotto.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Non è stato possibile far partire il tentativo di connessione di Windows.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>La registrazione non contiene mai chiavi, password o nomi di persone. Server, reti, connessioni e indirizzi vengono sostituiti con dati fittizi.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Non incluso, perché queste informazioni non sono state richieste a questo sistema o perché il sistema non le ha: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Accesso negato: %1. Per includerlo, registrare di nuovo come amministratore.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Nessuna risposta: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Un computer registrato non può avviare una connessione.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows sta provando la propria connessione.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Il server risponde a uno scambio di chiavi di versione 2.1, che deve trattare come 2.0. Lo stesso scambio nelle versioni 1.0 e 2.0 non riceve risposta sulla stessa porta.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>Il server è raggiungibile ma non avvia uno scambio di chiavi con questo computer.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Questo computer non ha ricevuto un indirizzo dal Wi-Fi “%1” (ha %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows segnala che questa rete non raggiunge Internet (“limitata”). Le altre verifiche mostrano se è vero.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows segnala che questo computer non è connesso ad alcuna rete. Le altre verifiche mostrano se è vero.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Questo computer è connesso al Wi-Fi “%1”, che non ha indicato alcun gateway, quindi nulla oltre questa rete è raggiungibile.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Questo computer è connesso a un Wi-Fi che non ha indicato alcun gateway, quindi nulla oltre questa rete è raggiungibile.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Questo computer è gestito dalla gestione dei dispositivi (MDM). Non è noto se questa imposterà di nuovo il valore errato.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>Il server VPN su questo computer è impostato per usare un altro certificato. Lo userà quando il servizio “Routing e Accesso remoto” sarà stato riavviato.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Non è stato eseguito un secondo tentativo aggirando i filtri di questo computer: solo un amministratore può farlo.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Non è stato eseguito un secondo tentativo aggirando i filtri di questo computer.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows si connette quando il server viene lasciato passare attraverso i filtri di questo computer, altrimenti non ci riesce (errore %1). Un filtro su questo computer blocca la VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit richiede --dial: determina come Windows esegue il secondo tentativo.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all non si può combinare con un’esecuzione o con --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows usa il nome utente e la password digitati invece di quelli salvati.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Quelli digitati</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Come sono</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Windows Firewall nelle reti di dominio</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Windows Firewall nelle reti private</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Windows Firewall nelle reti pubbliche</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>In “Windows Defender Firewall con sicurezza avanzata” cercare regole di sicurezza delle connessioni e regole connessioni in uscita che bloccano il traffico. Disabilitarle una alla volta e riprovare.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Messaggi inviati alla porta UDP %1 di %2: %3. La risposta a questi messaggi è arrivata invece da %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin e --password-stdin valgono solo per le connessioni VPN, insieme a --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off richiede --dial e --permit: viene usato solo se questi non sono stati d’aiuto.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>La connessione al server è stata chiusa prima che l’accesso fosse completo (errore %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>Il server ha terminato la connessione prima che l’accesso fosse completo (errore %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Il dispositivo di Windows per L2TP è in uso o non è configurato (errore %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>L’account non è autorizzato ad accedere a quest’ora del giorno (errore %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>L’account è disabilitato (errore %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>La password dell’account è scaduta (errore %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>L’account non ha l’autorizzazione per la connessione remota (errore %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Il dispositivo per la connessione ha segnalato un guasto (errore %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>Il server ha rifiutato il nome utente o la password (errore %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>L’account è scaduto (errore %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Non è stato possibile avviare il servizio di Windows “Connection Manager di Accesso remoto” (errore %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Dopo l’accesso non è stato possibile concordare alcun protocollo di rete (errore %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>La connessione è stata terminata durante l’accesso (errore %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>Il server non ha assegnato alcun indirizzo (errore %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Questo computer non può usare una crittografia del livello richiesto dalla connessione (errore %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Il server non può usare una crittografia del livello richiesto dalla connessione (errore %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows non ha trovato alcun certificato per questo computer (errore %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows non ha potuto configurare la protezione dei dati (errore %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>L’indirizzo del server non è raggiungibile (errore %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows non ha trovato alcun certificato valido per questo computer (errore %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows e il server non sono riusciti a concordare la protezione dei dati (errore %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>Lo scambio di chiavi non è riuscito, e Windows non indica il motivo (errore %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>Il server ha rifiutato il certificato di questo computer (errore %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>Lo scambio di chiavi non è riuscito (errore %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows non ha trovato alcun certificato per l’accesso (errore %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows ha provato tutti i tipi di tunnel, e nessuno è riuscito (errore %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>Il server non ha risposto, probabilmente a causa del suo certificato (errore %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>Il server non ha risposto, probabilmente a causa della chiave (errore %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>Il criterio del server non consente questo metodo di accesso (errore %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Il servizio di Windows “Moduli di impostazione chiavi IPSec IKE e Auth-IP” o “Base Filtering Engine” non è in esecuzione (errore %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Il servizio di Windows “Connection Manager di Accesso remoto” non è in esecuzione (errore %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Il certificato del server è rilasciato a un nome diverso (errore %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Non è stato possibile risolvere il nome del server (errore %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>Il server ha rifiutato il protocollo di accesso (errore %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>La directory del server non è raggiungibile (errore %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>L’account è bloccato (errore %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>I due lati non hanno accettato la chiave o il certificato l’uno dell’altro (errore %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Per ora non riprovare: molti server bloccano l’account dopo alcuni tentativi rifiutati. Chiedere alla persona che gestisce la VPN di controllare l’account, e chiedere se altri utenti hanno lo stesso problema.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Riavviare questo computer, e lasciare che Windows provi di nuovo la sua connessione.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Verificare se una pagina Web si apre, confrontare il nome del server con quello ricevuto e lasciare che Windows provi di nuovo.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Inserire anche qui il nome utente e la password, in modo che il nostro accesso mostri che cosa dice il server.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Digitare di nuovo la chiave nella connessione di Windows e provarla. Se non è d’aiuto, disconnettere la VPN sugli altri computer che si trovano qui e riprovare.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Inserire qui la chiave già condivisa, in modo che la nostra negoziazione possa proseguire fino alla fine, e lasciare che Windows provi di nuovo la sua connessione.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Arrestare WSL (“wsl --shutdown”), e lasciare che Windows provi di nuovo la sua connessione.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Riavviare questo computer, controllare “WAN Miniport (L2TP)” in Gestione dispositivi, e lasciare che Windows provi di nuovo.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>Il nome usato per la connessione: “%1”.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>Il server accetta il nome utente e la password digitati, quindi Windows ne ha salvati altri.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>Nell’ultimo tentativo di Windows IPsec ha funzionato; il tentativo non è riuscito durante l’accesso.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows non è andato oltre il proprio dispositivo: nulla ha raggiunto il server, quindi questo non dice nulla sulla chiave, sul nome utente o sulla password.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>L’errore %1 non corrisponde a una connessione che usa una chiave già condivisa: appartiene alle connessioni con un certificato.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>L’errore %1 non corrisponde a una connessione con un certificato: appartiene alle connessioni che usano una chiave già condivisa.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>Il servizio L2TP del server risponde, ma PPP al suo interno no.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Digitare ancora una volta, lentamente, il nome utente e la password. Se vengono rifiutati di nuovo, fermarsi, perché gli account vengono bloccati, e chiedere alla persona che gestisce la VPN di controllare l’account.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>Per la connessione “%1” non è salvato nulla, quindi Windows propone le credenziali usate per l’accesso a Windows, ma %2 lo vieta per MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>Il server ha rifiutato l’accesso (errore 691), quindi IPsec ha funzionato.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Un messaggio più grande di un pacchetto non ha avuto risposta, e una connessione con un certificato invia messaggi di questo tipo.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>Il servizio “Moduli di impostazione chiavi IPSec IKE e Auth-IP” è in esecuzione ma non usa né UDP 500 né UDP 4500, quindi nessuna risposta lo raggiunge.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Su questo computer non c’è alcuna connessione VPN, e non è stato indicato alcun server.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>Il server ha rifiutato l’accesso più volte. Molti server bloccano un account dopo alcuni tentativi rifiutati: non riprovare prima di sapere perché.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Il certificato del server è rilasciato a “%1”, ma il nome usato per la connessione è “%2”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Chiedere alla persona che gestisce il server VPN quali nomi contiene il suo certificato.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Secondo la risposta data, ora altre persone riescono a connettersi.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Secondo la risposta data, ora altre persone riescono a connettersi da un altro luogo.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Secondo la risposta data, un altro computer Windows in questo luogo è connesso.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Secondo la risposta data, nessun altro computer Windows in questo luogo è connesso.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>Il servizio “%1” non risponde più.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL condivide la rete di Windows (modalità mirrored), il che impedisce a Windows di avviare una VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Arrestare WSL con “wsl --shutdown” e riprovare la VPN. Se allora funziona, impostare “networkingMode=nat” nel file “.wslconfig” nella cartella dell’utente.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Consentire L2TP/IPsec (UDP 500, 4500 e 1701) in quel programma, oppure chiedere alla persona che se ne occupa. Non occorre disattivare del tutto la protezione.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>Sul server non è configurata alcuna connessione L2TP/IPsec per client come questo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Chiedere alla persona che gestisce il server VPN se è configurata e caricata una connessione L2TP/IPsec con una chiave già condivisa per client da qualsiasi indirizzo, IPv4 e IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>Il server non accetta L2TP: le sue porte L2TP non sono abilitate.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di consentire L2TP. Un Windows Server 2025 appena installato non accetta connessioni L2TP finché non vengono configurate le sue porte L2TP.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Si prega di consentire L2TP su %1: Routing e Accesso remoto, Porte, Proprietà, WAN Miniport (L2TP), Configura, “Connessioni di accesso remoto (solo in ingresso)”, e di impostare il numero di porte su un valore superiore a 0; poi riavviare il servizio.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Il certificato del server è rilasciato a un nome diverso da quello usato per la connessione.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>Nella connessione VPN, inserire come server uno dei nomi presenti nel certificato del server. Se nessuno di questi nomi porta al server, chiedere alla persona che lo gestisce un certificato con il nome usato per la connessione.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Il certificato di %1 non contiene il nome usato per la connessione, quindi Windows lo rifiuta (errore 835). Si prega di dirci quale nome usare, oppure di rilasciare un certificato con questo nome tra i suoi nomi DNS.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>È il server stesso a non poter configurare la protezione dei dati (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di controllarne il log: spesso al suo kernel o al suo container manca ESP.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 accetta la chiave ma non risponde alla modalità rapida. Si prega di controllare se il suo log contiene errori del server stesso (“Add SA”, “errno”, “no such file”): al kernel o al container potrebbe mancare ESP, af_key o XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>Il server non può servire contemporaneamente più computer Windows dietro un solo router.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Disconnettere la VPN sugli altri computer Windows in questo luogo e riprovare. Se è d’aiuto, chiedere alla persona che gestisce il server VPN di fare in modo che distingua i client dietro un solo indirizzo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Chiedere alla persona che gestisce il server VPN di controllare il log del suo servizio PPP (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>Il servizio L2TP di %1 risponde, ma al suo interno nulla risponde a PPP. Si prega di controllare se pppd si avvia (il suo log, le sue opzioni, i moduli del kernel ppp_generic e l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>L’account è bloccato.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Per ora non riprovare. Chiedere alla persona che gestisce la VPN di sbloccare l’account, e scoprire quale dispositivo accede con una vecchia password.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>L’account non è autorizzato a usare la VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Chiedere alla persona che gestisce la VPN se l’account può usarla (gruppo, autorizzazione alla connessione remota, orari), e se è scaduto l’account o se ne è scaduta la password.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>La directory del server non accetta il protocollo di accesso MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Chiedere alla persona che gestisce la VPN se altri utenti hanno lo stesso problema, e se di recente la sicurezza della directory è stata rafforzata (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 rifiuta un accesso con MS-CHAPv2 (errore 691). Si prega di controllare se la directory lo accetta: NTLMv1 disabilitato (LmCompatibilityLevel 5, “Restrict NTLM”), il gruppo Protected Users, o una directory senza MS-CHAPv2 (LDAP, Kerberos) lo rifiutano qualunque sia la password.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows non trasmette più alla VPN le credenziali usate per l’accesso a Windows (NTLMv1 è bloccato).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Digitare il nome utente e la password per la VPN invece di usare le credenziali di accesso a Windows, oppure chiedere alla persona che gestisce la VPN un accesso con certificato.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Le prove sono compatibili con più cause di quelle indicate qui.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Un altro computer Windows in questo luogo è connesso ora a questa VPN?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Ora qualcuno in un altro luogo riesce a connettersi a questa VPN?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Questa VPN ha già funzionato in questa rete?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>Di recente il server VPN è stato modificato o aggiornato?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>finché la chiave già condivisa non viene inserita qui</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>finché il nome utente e la password non vengono inseriti qui</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>La causa è un’altra.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Controllare nelle proprietà della connessione VPN, in “Sicurezza”, se usa una chiave già condivisa o un certificato, e se è la connessione che è stata provata.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Controllare le regole di sicurezza delle connessioni di questo computer (wf.msc) e la crittografia richiesta dalla connessione VPN, e lasciare che Windows provi di nuovo la sua connessione.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>UDP 500 non ha avuto risposta. Su UDP 4500 il server risponde a IKEv2 ma non a IKEv1, che molti server accettano solo su UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>Il server è un server Windows. Risponde a IKEv2 ma non a IKEv1, che gli serve per L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>In questa rete (“%2”) il server all’inizio non ha risposto, ma lo ha fatto alcuni minuti dopo. Quante volte è successo: %1. L’ultima volta ha risposto dopo %3 min.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 min fa il server non ha risposto in questa rete. Se succede ogni volta dopo la connessione alla rete, questa concede l’accesso in ritardo.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Il server è stato contattato di nuovo per alcuni secondi da diverse porte di origine: ha risposto su %1 di esse e mai su %2.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Il server è stato contattato di nuovo per alcuni secondi: per un po’ non ha risposto ad alcuna delle nostre porte di origine, mentre prima e dopo ha risposto.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Una parte di ciò che viene inviato al server passa, e una parte no.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Ciò che è stato inviato alla porta UDP %1 del risponditore è arrivato con altri byte; ciò che è stato inviato a un’altra porta è arrivato com’era stato inviato.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Ciò che è stato inviato alla porta UDP %1 del risponditore è arrivato da un’altra porta di origine; ciò che è stato inviato a un’altra porta è arrivato dalla porta di origine da cui era stato inviato.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>Il router modifica i pacchetti dello scambio di chiavi.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Internet vede questo computer con l’indirizzo %1, che è quello del server stesso.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Da qui il server non risponde né su UDP 500 né su UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Questo computer è all’interno della rete a cui porta la VPN.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>finché non si prova dall’esterno di questa rete</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>finché il router non smette di interferire con IPsec</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>I messaggi grandi arrivano al risponditore se la loro seconda parte viene inviata per prima, e si perdono nell’ordine abituale.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Ogni indirizzo del nome del server risponde: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>Il server risponde tramite IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>L’indirizzo %1 del server non ha risposto su UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Nello stesso momento ha risposto questo indirizzo dello stesso nome: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Il server è raggiungibile tramite IPv4, ma non tramite IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>Il server risponde tramite IPv4, ma non tramite IPv6, che Windows prova per primo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Chiedere alla persona che gestisce il server VPN se risponde tramite IPv6. Se risponde, in questa rete IPv6 non funziona.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>Il nome del server ha diversi indirizzi, e uno di essi non risponde: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Un indirizzo del nome del server non risponde, ma un altro sì: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>Il server risponde alla modalità aggressiva, ma non alla modalità principale, che è quella usata da Windows.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>Il server ha risposto al primo messaggio della modalità aggressiva: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>La stessa chiave, codificata nella tabella codici ANSI, è stata accettata.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>La chiave in un’altra forma ha avuto la stessa risposta.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>La chiave contiene lettere che non fanno parte del semplice ASCII e che i sistemi codificano in modo diverso. Il server la accetta nella vecchia codifica (la tabella codici ANSI), e non in UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Autenticazione, chiave nella tabella codici ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>è stata provata invece la chiave nella tabella codici ANSI</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Modalità aggressiva, per confronto</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Questo computer ha offerto ciò che Windows offre con “Richiedi crittografia”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Questo computer ha offerto ciò che Windows probabilmente offre con “Crittografia massima”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Questo computer ha offerto ciò che Windows probabilmente offre con “Crittografia facoltativa”: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Il server accetta invece questo: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>Il server accetta AES-128 per i dati (modalità rapida), ma non ciò che Windows probabilmente offre con “Crittografia massima”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di consentire per ESP anche AES-128 e 3DES con SHA-1 (strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”), e riprovare.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>A questo server VPN manca un aggiornamento che chiude una falla di sicurezza in Routing e Accesso remoto (%1). Installare l’aggiornamento cumulativo corrente.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft ha comunicato che dopo l’aggiornamento %1, presente su questo computer, alcune connessioni VPN potrebbero non riuscire, ma non ha precisato quali. Il problema è risolto da %2 o da qualsiasi aggiornamento successivo.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>A gennaio 2022 un aggiornamento ha compromesso L2TP/IPsec su questa versione di Windows. Il problema è risolto da %1 o da qualsiasi aggiornamento successivo.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Questa build di Windows (%1) compromette L2TP/IPsec con server di altri produttori, ma questo server è un server Windows. Il problema è risolto da %2 o da qualsiasi aggiornamento successivo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Chiedere alla persona che gestisce il server VPN di consentire ESP con AES-128 e SHA-1 in modalità trasporto, senza PFS, per la porta UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>“%1” non è un’impostazione di crittografia. Scegliere require, maximum o optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Per i dati (modalità rapida) il server accetta %1, che Windows potrebbe non offrire, ma non ciò che Windows offre con certezza.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>Sul server è in esecuzione strongSwan, contenuto in diversi prodotti.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>Il server invia il vendor id di %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>Ciò che si è visto del server è compatibile con diversi prodotti.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>Il server invia il vendor id di %1, che la tabella dei server non contiene.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Nulla di ciò che si è visto del server ne indica il prodotto.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>Il server invia i sei vendor id di SoftEther VPN, nel loro ordine.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>Il suo servizio L2TP si chiama “%1”.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Secondo la risposta data, il server è %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Secondo la risposta data, il server è %1, ma le sue risposte corrispondono a un altro prodotto.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>Il log contiene righe in un formato usato da un solo prodotto.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>Il log contiene righe di un servizio contenuto in diversi prodotti.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>documentato dal produttore</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>letto nel suo codice sorgente</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>riferito da utenti</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>nessuna fonte trovata</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>il prodotto non ha questa parte</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Che cosa impostare: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Che cosa serve a Windows: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Riga in quel log: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Questo è %1, per la versione: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Inserire di nuovo la chiave già condivisa e riavviare il servizio RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>La stessa chiave su entrambi i lati, in modalità principale, per peer di qualsiasi indirizzo.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 e versioni successive; fino al 2008 la casella si chiama “Consenti criterio IPSec personalizzato per connessione L2TP”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS crea da sé il criterio; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Annullare un criterio IPsec personalizzato: Set-VpnServerConfiguration -RevertToDefault. Poi riavviare il servizio RemoteAccess. Riavviarlo ogni volta che viene riavviato il servizio Agente criteri IPsec, perché quel riavvio elimina il criterio.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Una di queste combinazioni: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 riguarda Windows 2000 e 2003; l’evento riguarda Windows Server 2008 e versioni successive; i cmdlet riguardano Windows Server 2012 R2 e versioni successive</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Impostare il valore su 2 nel server e in ogni client, e riavviare sia il server sia i client; oppure dare al server un indirizzo pubblico.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 e un riavvio su ogni client Windows, oppure un indirizzo pubblico per il server.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista, Windows Server 2008 e versioni successive</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Inoltro delle porte del router davanti al server</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Inoltrare UDP 500 e UDP 4500 al server, oppure dargli un indirizzo pubblico, come consiglia Microsoft.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 e UDP 4500 inoltrate al server; UDP 1701 viaggia all’interno di IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 e versioni successive</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Annullare un criterio IPsec personalizzato: Set-VpnServerConfiguration -RevertToDefault. Poi riavviare il servizio RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP con AES-128 o 3DES e SHA-1, modalità trasporto, senza PFS, UDP 1701. Un server che accetta solo AES-256, SHA-2 o GCM potrebbe non funzionare.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Selezionare “Connessioni di accesso remoto (solo in ingresso)”, impostare “Numero massimo di porte” su un valore superiore a 0 (il valore predefinito è 128), poi Tutte le attività &gt; Riavvia.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Un servizio L2TP che risponde a UDP 1701 all’interno di IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, tutte le versioni supportate</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Proprietà di connessione remota dell’account; con RADIUS, i criteri di rete di NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Reimpostare la password; consentire all’account di connettersi (connessione remota, oppure il criterio di rete).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Un nome e una password accettati tramite PAP o MS-CHAPv2 dall’elenco del server o dalla sua directory.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 e versioni successive</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Ampliare il pool statico, oppure controllare che il server DHCP sia raggiungibile e abbia ancora indirizzi.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Un indirizzo libero per ogni client.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Consentire il metodo usato dalla connessione.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>Uno tra PAP, CHAP e MS-CHAPv2, lo stesso indicato nelle proprietà della connessione.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Selezionare “Connessioni di accesso remoto (solo in ingresso)”, impostare “Numero massimo di porte” su un valore superiore a 0, poi Tutte le attività &gt; Riavvia. Una nuova installazione di Windows Server 2025 fino ad allora non accetta L2TP; una aggiornata sul posto mantiene le impostazioni che aveva.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>Il server RADIUS (NPS) interrogato dal server</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Controllare che il server RADIUS risponda.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Una risposta dalla directory entro il tempo di attesa del server.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Confrontare il segreto con quello del client. Non dovrebbe iniziare o finire con un carattere speciale.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>come documentato dal 2024 in poi; la riga del log è di MX 15.12 e versioni successive</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>come documentato dal 2024 in poi</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Non nella dashboard: è l’assistenza Meraki a impostare la crittografia della client VPN</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Chiedere all’assistenza Meraki di reimpostarla su 3DES, SHA-1 e gruppo Diffie-Hellman 2, che Windows offre.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>Il router o modem davanti all’MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Dare all’MX un indirizzo pubblico, oppure impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>Il router o modem davanti all’MX; sull’MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status mostra il suo indirizzo di uplink privato</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Inoltrare UDP 500 e UDP 4500 all’indirizzo di uplink privato dell’MX. Una cattura sulla sua WAN mostra se arrivano.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Cattura di pacchetti sulla WAN dell’MX (UDP 500 e 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Chiedere all’assistenza Meraki di consentire 3DES o AES-128 con SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Impostarlo su Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; con RADIUS o Active Directory, su quel server</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Reimpostare la password, e impostare “Authorized” su yes. Con Meraki Cloud Authentication il nome è l’indirizzo e-mail. Un server RADIUS deve consentire PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>Il log del server RADIUS o Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Password non crittografata (PAP), che viaggia all’interno di IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Scegliere una subnet più grande che non sia usata altrove.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Impostarlo su yes per questo utente.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Un account autorizzato a usare la VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; sul server RADIUS, il timeout del server stesso</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Aumentarli entrambi. Meraki consiglia 300 secondi sul server con Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Una conferma entro il tempo di attesa del server e della directory.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: proprietà della connessione &gt; Sicurezza; RADIUS: criterio di rete di NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Consentire “Password non crittografata (PAP)” su entrambi.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>Il log del server RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; il server L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Copiare di nuovo la chiave nel client.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; il server L2TP: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi non consente di scegliere singoli algoritmi di crittografia. Attivare Weak Ciphers, che consente anche quelli più vecchi, e aggiornare il gateway.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>Gateway UniFi, come documentato nel 2026</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>Il router davanti al gateway UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Dare al gateway un indirizzo pubblico, come consiglia Ubiquiti, oppure impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Inoltrare UDP 500 e UDP 4500 al gateway. È meglio un indirizzo pubblico per il gateway: Ubiquiti segnala possibili problemi dietro NAT anche con le porte inoltrate.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Abilitare il server L2TP, oppure crearlo.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; il server L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Reimpostare la password dell’utente. Su Windows consentire MS-CHAP v2 per la connessione: UniFi lo richiede.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; il server L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Scegliere una subnet più grande; per impostazione predefinita UniFi crea una /24.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: proprietà della connessione &gt; Sicurezza</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Consentire lì “Microsoft CHAP versione 2 (MS-CHAP v2)”.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2 consentito nelle proprietà della connessione di Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Inserire di nuovo il segreto.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Impostare hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 nel profilo “default”, usato dal server L2TP.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>Il router davanti a questo</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Dare a questo router un indirizzo pubblico, oppure impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>Il router davanti a questo; su questo router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Lasciare entrare UDP 500 e UDP 4500, e inoltrarle entrambe.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Impostare auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none nella proposal “default”, usata dal server L2TP.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Impostare enabled=yes, e lasciare entrare UDP 1701 dopo IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) con topic l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Un servizio L2TP che risponde a UDP 1701 all’interno di IPsec. La riga indica che è arrivato il traffico L2TP di un client.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; con RADIUS, su quel server</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Reimpostare la password.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) con topic l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Ampliare il pool.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Aggiungere mschap2, oppure quello usato dal client.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Impostare caller-id-type=number dove più client condividono un solo indirizzo pubblico.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Un server che distingue due client dietro un solo indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Usare il peer creato dal server L2TP (exchange-mode=main-l2tp), oppure impostare exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>Modalità principale di IKEv1.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Inserire di nuovo il segreto condiviso, e controllare che WAN GroupVPN sia abilitata.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Impostare Group 14, AES-256 e SHA1, oppure Group 2, 3DES e SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>Il router davanti al server</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Dare al server un indirizzo pubblico, oppure impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 e versioni successive</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); il router davanti al SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Selezionarlo, e inoltrare UDP 500 e UDP 4500 al SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Il log, categoria VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Impostare Protocol ESP, Encryption AES-128 o 3DES, Authentication SHA1, e deselezionare “Enable Perfect Forward Secrecy”.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Il log, categoria VPN &gt; VPN IKE (evento 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP con AES-128 o 3DES e SHA-1, modalità trasporto, senza PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Abilitarlo, poi scegliere Configure e assegnargli indirizzi e un gruppo di utenti.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; gli utenti locali, oppure il server RADIUS o LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Reimpostare la password, e mettere l’utente in quel gruppo.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>non indicata dalla fonte</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Il log, categoria VPN &gt; L2TP Server (eventi 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Ampliare l’intervallo da Start IP a End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Aggiungere il protocollo usato dal client a quelli selezionati.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>I gruppi dell’utente e il suo accesso VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Autorizzare l’utente.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Il log, categoria Users &gt; Authentication Access (evento 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>Il server RADIUS o LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Controllare che risponda.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Il log, categoria Users &gt; Radius Authentication (eventi 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; il tunnel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Inserire di nuovo la chiave già condivisa.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Impostare proposal aes256-sha1 3des-sha1 e dhgrp 14 2. Delle combinazioni impostate dalla procedura guidata, Windows offre solo 3des-sha1 con dhgrp 2: senza questa, Windows non può connettersi.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista e versioni successive come client</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>Il router davanti al FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Inoltrare UDP 500 e UDP 4500 al FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 e UDP 4500 inoltrate al FortiGate. Un tunnel che passa attraverso NAT non mostra “none”.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Impostare proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Impostare status enable; “diagnose vpn l2tp status” mostra che cosa è in esecuzione.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Mettere l’utente in quel gruppo e reimpostare la password.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; nella procedura guidata: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Ampliare l’intervallo da sip a eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Impostare net-device enable: altrimenti può connettersi un solo client dietro lo stesso NAT.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Inserire di nuovo la chiave, in DefaultRAGroup: i client con una chiave già condivisa non possono indicare un altro gruppo.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Aggiungere un criterio con pre-share, aes-256, sha e group 14, oppure 3des, sha e group 2; “crypto ikev1 enable” sull’interfaccia esterna.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; il router davanti all’ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Impostare “crypto isakmp nat-traversal 20”, e inoltrare UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Aggiungere un transform set esp-aes esp-sha-hmac (o esp-3des esp-sha-hmac) con “mode transport” alla dynamic map; durate di almeno 300 secondi.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Aggiungere l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Reimpostare la password. LOCAL e RADIUS supportano MS-CHAP; LDAP, NT e Kerberos solo PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Ampliare il pool; aumentare vpn-simultaneous-logins del criterio di gruppo.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Impostare quello che usa il client e che il server AAA supporta.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Abilitare IKEv1 sull’interfaccia esterna: L2TP su IPsec non funziona con IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Inserire di nuovo la chiave, per peer di qualsiasi indirizzo.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Aggiungere un criterio con pre-share, aes 256, sha e group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Aggiungere un transform set esp-aes esp-sha-hmac con “mode transport” alla dynamic map, senza “set pfs”.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Impostarli; “show vpdn tunnel” elenca ciò che è arrivato.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Reimpostare la password, nell’elenco indicato da “ppp authentication” del virtual template.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Impostare “ppp authentication ms-chap-v2”, oppure quello usato dal client.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Reimpostare la chiave. Il suo Identifier deve essere “allusers”.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 di Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Impostare AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>Il router davanti a pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Dare a pfSense un indirizzo pubblico, oppure impostare il valore del Registro di sistema su ogni client Windows. Il manuale avverte che i client Windows dietro NAT molto probabilmente non riusciranno a connettersi, e rimanda a IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; il router davanti a pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Impostare NAT Traversal su Auto, e inoltrare UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 di Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Impostare Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Abilitarlo su WAN, e aggiungere nella scheda IPsec una regola che lascia passare UDP 1701 verso l’indirizzo WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 e versioni successive</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; con RADIUS, su quel server</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Aumentare il numero di utenti e l’intervallo.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Scegliere lo stesso indicato nelle proprietà della connessione di Windows (il manuale usa CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Usare la fase 1 mobile con la chiave per “allusers”.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Un server che accetta come identità l’indirizzo IPv4 del client, spesso privato.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Inserire di nuovo la chiave.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ nella cartella del server (nessuna riga menziona la chiave: il log dice che il client viene eliminato 10 secondi dopo la sua IKE SA, che non è mai stata stabilita)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Nessuna impostazione: gli algoritmi di crittografia di IPsec non si possono scegliere</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Aggiornare il server: una versione attuale accetta AES-256 con SHA-1 e MODP-2048, che Windows offre.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ nella cartella del server</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Inoltrare UDP 500 e UDP 4500 al server.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 e UDP 4500 inoltrate al server. La riga compare dopo che un client ha raggiunto UDP 4500; se manca, lì non è arrivato nulla.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Aggiornare il server.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Selezionare la casella.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Un servizio L2TP che risponde a UDP 1701 all’interno di IPsec. La riga si trova nel log di un servizio in esecuzione.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Reimpostare la password. Dopo il nome potrebbe essere necessario indicare l’hub: user@hub; l’hub predefinito è indicato in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ dell’hub virtuale</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Ampliare l’intervallo del server DHCP virtuale, oppure controllare il server DHCP nella rete dell’hub virtuale.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Consentire l’accesso nel criterio di sicurezza dell’utente o del gruppo.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Nessuna impostazione: il server accetta PAP e MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Consentire PAP o MS-CHAPv2 sul client.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Inserire di nuovo la chiave e premere Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Aggiornare DSM e il pacchetto VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>Il router davanti al NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Un NAS è quasi sempre dietro NAT: impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>Il router davanti al NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Inoltrare UDP 500 e UDP 4500 al NAS e consentirle entrambe nel suo firewall. Non occorre inoltrare UDP 1701.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Per Windows lasciarlo disattivato. Non c’è un’altra impostazione per questo: aggiornare DSM e il pacchetto VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Selezionare la casella, e consentire UDP 1701 nel firewall del NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Reimpostare la password dell’account DSM, selezionare per esso L2TP/IPSec in Privilege, e usare MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Aumentare entrambi i massimi.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; oppure nel profilo: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Inserire di nuovo la chiave e premere OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Consentire lì High (ESP): Medium è AH, che Windows non offre.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, e la sua scheda Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Selezionarlo, per la WAN che i client raggiungono. Nel profilo dell’utente impostare “L2TP with IPsec Policy” su Must o Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Abilitare l’account, e reimpostarne la password (al massimo 19 caratteri).</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Scegliere una subnet il cui pool DHCP abbia ancora indirizzi.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Confrontare il segreto con quello del client, e controllare che i suoi id corrispondano a un peer di qualsiasi indirizzo; poi eseguire “swanctl --load-creds” o “ipsec rereadsecrets”.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (con ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Aggiungere aes256-sha1-modp2048 (e 3des-sha1-modp2048 per i vecchi client).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>Il server è dietro NAT, oppure “encap = yes” lo fa sembrare: dargli un indirizzo pubblico e impostare “encap = no”, oppure impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Impostare esp_proposals su aes128-sha1,aes256-sha1,3des-sha1 senza un gruppo DH, mode su transport, local_ts su dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Avviare xl2tpd; lasciare entrare UDP 1701 dopo IPsec, sull’indirizzo usato dai client.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd di xl2tpd); con RADIUS, l’elenco gestito lì</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Correggere lì nome e password.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd, oppure il log di sistema</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Ampliare “ip range”.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Il pppoptfile di xl2tpd (spesso /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Richiedere e consentire lo stesso protocollo del client: require-mschap-v2 per MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>L’ESP del kernel; in un container, quello del suo host</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Abilitare nel kernel ESP in modalità trasporto, anche per l’eventuale container.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Un kernel con ESP in modalità trasporto.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Impostarli entrambi su psk, oppure dare ai client un certificato.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Chiave già condivisa come metodo di autenticazione, oppure un certificato per il computer.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Impostarlo su %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Impostare version su 0 o 1 per i client L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Aggiungere una connessione con version 0 o 1 per peer di qualsiasi indirizzo.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Una connessione con una chiave già condivisa per peer di qualsiasi indirizzo.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Il server RADIUS del plugin radius.so di pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Confrontare la PSK con quella del client, per %any; poi riavviare il servizio ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Aggiungere aes256-sha1;modp2048 a ike=. Dove la crypto policy del sistema vieta SHA-1, consentirlo per questo server.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>Il server è dietro NAT: dargli un indirizzo pubblico, oppure impostare il valore del Registro di sistema su ogni client Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure o /var/log/auth.log (con plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Inoltro delle porte del router davanti al server; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Impostare phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Aggiungere una connessione con authby=secret, oppure dare ai client un certificato.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Impostare ikev1-policy=accept: il valore predefinito della versione 5 è drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Aggiungere una connessione con authby=secret e right=%any, e caricarla (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Avviare xl2tpd; lasciare entrare UDP 1701 dopo IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; con RADIUS, l’elenco gestito lì</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Il pppoptfile (spesso /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Reimpostare il segreto ed eseguire commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Senza un ike-group VyOS accetta solo aes256-sha1-modp1024 e 3des-sha1-modp1024, di cui Windows offre il secondo. Impostare un ike-group con aes256, sha1 e dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>Il firewall dell’interfaccia esterna; il router davanti a VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Consentire UDP 500, ESP e UDP 4500 sull’interfaccia esterna, e UDP 1701 con “ipsec match-ipsec”.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Senza un esp-group VyOS accetta solo aes256-sha1 e 3des-sha1. Impostare un esp-group con aes128, sha1 e senza PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Impostare outside-address, e consentire UDP 1701 con “ipsec match-ipsec” sull’interfaccia esterna.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Reimpostare la password ed eseguire commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Ampliare l’intervallo o indicare un pool successivo.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Impostare mschap-v2, oppure quello usato dal client.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Si prega di controllare l’inoltro delle porte del router davanti a %1: UDP 500 e UDP 4500 devono portare entrambe al server VPN e a nessun altro dispositivo.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Forwarding rules”; se il server è l’MX stesso, nessuna delle due porte deve essere inoltrata.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 non accetta nessuno dei metodi offerti da Windows per L2TP/IPsec: AES-256 con SHA-1 ed ECP-384, AES-128 con SHA-1 ed ECP-256, AES-256 con SHA-1 e MODP-2048, 3DES con SHA-1 e MODP-2048 o MODP-1024. Si prega di consentirne uno.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: “aes256-sha1-modp2048”. Il suo log dice: strongSwan “no proposal found”, libreswan “no acceptable Oakley Transform”, MikroTik “no suitable proposal found”.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 stesso segnala che nessun servizio è in ascolto su UDP 500. Si prega di avviare il suo servizio IPsec.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: “systemctl status strongswan”; libreswan: “ipsec status”; Windows: il servizio “Routing e Accesso remoto”.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 risponde a IKEv2 ma non a IKEv1, di cui L2TP/IPsec ha bisogno. Si prega di consentire IKEv1 per i client L2TP, oppure di inviarci le impostazioni per una connessione di tipo IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: “ikev1-policy=accept”; strongSwan: “version = 1”.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 rifiuta tutto ciò che offriamo. Si prega di controllare se è configurata e caricata una connessione per client L2TP da qualsiasi indirizzo (IPv6 ha bisogno di una connessione separata).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Il suo log dice: strongSwan “no IKE config found”; libreswan “no connection has been authorized”.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Si prega di inviarci di nuovo la chiave già condivisa di %1 in modo sicuro, e di dirci se è stata cambiata. Il log del server mostra i nostri tentativi.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: “could not decrypt payloads”; libreswan: “mismatch of preshared secrets”; FortiGate: “probable pre-shared secret mismatch”; MikroTik: “parsing packet failed, possible cause: wrong password”.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 rifiuta l’identità IKE di questo computer: Windows usa come identità il proprio indirizzo interno. Si prega di accettare qualsiasi identità dai client L2TP.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan e libreswan: “rightid=%any”.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 accetta la chiave ma rifiuta ciò che Windows propone per i dati (modalità rapida): ESP con AES-128 o 3DES e SHA-1, modalità trasporto, senza PFS, UDP 1701. Si prega di consentirlo.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”, “type=transport”, “leftprotoport=17/1701”.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Più computer Windows dietro un solo indirizzo non possono connettersi a %1 contemporaneamente. Si prega di fare in modo che il server li distingua.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: il plug-in connmark; altri server Linux: un protocollo diverso da L2TP, perché tutti usano UDP 1701 all’interno.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec verso %1 è attivo, ma al suo interno nulla risponde a L2TP (UDP 1701). Si prega di controllare se il servizio L2TP è in esecuzione, e se il firewall del server stesso consente UDP 1701 dopo IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>Su Linux è xl2tpd; su Windows “Routing e Accesso remoto” con più di 0 porte L2TP.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Di quale server si tratta?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Su %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Non esiste alcun prodotto “%1”. Scegliere uno di questi: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Non esiste alcuna causa “%1”.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>La tabella non contiene nulla in proposito.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Il server è %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>Il server è uno di questi: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Non è stato possibile stabilire il prodotto.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Usare --identify FILE, oppure --product e --cause, e nessun altro argomento.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Se si sa quale prodotto è il server, aggiungere “--answer server-product=ID” a “fix789ctl report”: la richiesta al suo amministratore indica allora i menu del prodotto e le righe del suo log. “fix789ctl servers” elenca i prodotti.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Questo server può offrire anche OpenVPN, che può usare TCP. Richiede un programma client su ogni computer.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Questo server può offrire anche IKEv2, integrato in Windows. Richiede un certificato sul server.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server può offrire anche SSTP su TCP 443, integrato in Windows. Richiede un certificato sul server.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server può offrire anche SSTP su TCP 443, integrato in Windows. Richiede un certificato sul server.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS può offrire anche SSTP su TCP 443, integrato in Windows. Richiede un certificato sul router.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Un Cisco Meraki MX può offrire anche AnyConnect (Cisco Secure Client) sulla porta 443, oltre a L2TP. Richiede licenze e un programma client su ogni computer.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Un Cisco ASA può offrire anche AnyConnect (Cisco Secure Client) sulla porta 443. Richiede un programma client su ogni computer.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS può offrire anche OpenConnect sulla porta 443. Richiede un programma client su ogni computer.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Finché questa rete blocca queste porte, qui non funziona neanche IKEv2: usa le stesse. Una VPN su TCP 443 (SSTP, OpenVPN o il client del produttore del server) di solito passa.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Aprire la porta 1701 su un router non cambia nulla: L2TP viaggia all’interno di IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>La correzione sul server viene prima. Per nuovi progetti: Microsoft ha dichiarato L2TP deprecato per le versioni future di Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Dalla versione 5 libreswan ignora IKEv1, a meno che non sia impostato “ikev1-policy=accept”; il suo log dice “ignoring IKEv1 packet as global policy is set to silently drop”.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Gli aggiornamenti di versione eliminano i vecchi metodi: libreswan ha disattivato MODP-1024 dalla versione 3.30, e la crypto policy di RHEL 9 e dei sistemi affini disattiva SHA-1. Il log dice “no acceptable Oakley Transform” (libreswan) o “no proposal found” (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>La crypto policy di RHEL 9 e dei sistemi affini disattiva SHA-1, di cui qui Windows ha bisogno, anche se la configurazione del server non è cambiata.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Dopo un nuovo kernel o un trasferimento in un container, potrebbe mancare ESP; il log dice “Add SA” con “errno 2” o “errno 93” (libreswan), oppure “unable to install inbound and outbound IPsec SA (SAD) in kernel” (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Questo protocollo è ancora quello giusto?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Il dispositivo o la connessione di Windows non è configurato come Windows si aspetta (errore %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>I due lati non sono riusciti a concordare le impostazioni durante l’accesso (errore %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>La connessione è rimasta inattiva troppo a lungo, quindi è stata terminata (errore %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>La connessione è andata persa (errore %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>La connessione è stata terminata perché l’utente si è disconnesso da Windows (errore %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>La connessione è stata terminata perché il computer è entrato in sospensione (errore %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>Il tentativo è stato interrotto su questo computer (errore %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Verificare di nuovo come amministratore subito dopo il prossimo tentativo di Windows: così sarà noto il certificato usato da Windows. Chiedere alla persona che gestisce il server VPN che cosa dice il suo log su quel tentativo.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Inserire qui la chiave già condivisa, in modo che la nostra negoziazione possa proseguire fino alla fine. Poi disconnettere questa VPN sugli altri computer che si trovano qui, e lasciare che Windows provi di nuovo la sua connessione.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Connettersi da un altro computer con lo stesso nome utente. Se funziona, qui rimuovere “WAN Miniport (IP)”, “(IPv6)” e “(L2TP)” in Gestione dispositivi, rilevare le modifiche hardware, e lasciare che Windows provi di nuovo.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Controllare quale connessione VPN è stata provata, e se il suo tipo è L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Lasciare che Windows provi di nuovo la sua connessione. Se finisce nello stesso modo, annotare quanto tempo impiega, e provare da un’altra rete.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows si è connesso, e ha perso la connessione dopo %1 s (errore %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Lasciare che Windows si connetta di nuovo. Se la connessione viene interrotta nello stesso modo, annotare quanto dura, e provare da un’altra rete.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Non è stata fornita alcuna chiave, quindi la chiave, il nome utente e la password non sono stati provati.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Il nostro accesso funziona. Inserire nella connessione di Windows lo stesso nome utente e la stessa password, consentire “Microsoft CHAP versione 2” in “Sicurezza”, e scegliere lì “Richiedi crittografia”.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>Il server non accetta la chiave come è stata digitata, ma ha appena accettato quella conservata da Windows.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Altre persone possono modificare questo programma, quindi non viene eseguito come amministratore. Installarlo con il suo programma di installazione, poi riprovare. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>La cartella in cui questo programma registra le sue modifiche al computer è stata creata da un altro account, oppure altri possono scrivervi. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Questo computer ha offerto ciò che indicano i parametri IPsec propri della connessione (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>Il server accetta ciò che Windows offre senza di essi: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Il server non accetta i parametri IPsec propri della connessione, ma accetta ciò che Windows offre senza di essi.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows ha terminato il proprio tentativo e non ha indicato il motivo (errore %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Per connettersi Windows ha bisogno dall’utente di un nome, una password o un’altra risposta (errore %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Un certificato della connessione è stato revocato (errore %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows non ha potuto verificare se un certificato è stato revocato (errore %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Un certificato della connessione oggi non è valido (errore %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows non considera attendibile l’autorità emittente di un certificato (errore %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows non riesce ancora a connettersi, anche quando il server viene lasciato passare attraverso i filtri di questo computer (errore %1). La connessione potrebbe essere ancora bloccata da un programma che ispeziona i pacchetti, o da un filtro della stessa priorità.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Consentire UDP 500, UDP 4500, UDP 1701 ed ESP verso il server nel programma di sicurezza di questo computer, e riprovare.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows non riesce ancora a connettersi, anche quando il firewall lascia passare ogni pacchetto da e verso il server (errore %1). La connessione potrebbe essere ancora bloccata da una regola di sicurezza delle connessioni, o da un programma che ispeziona i pacchetti.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows si connette quando il firewall lascia passare ogni pacchetto da e verso il server, altrimenti non ci riesce (errore %1). Qualcosa nel firewall di questo computer blocca la VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>Nell’ultimo tentativo di Windows, Windows e il server hanno accettato la chiave o il certificato l’uno dell’altro. Il tentativo non è riuscito al passaggio successivo, IPsec per i dati (errore %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Per i dati (modalità rapida) il server non accetta i parametri IPsec propri della connessione, ma accetta ciò che Windows offre senza di essi.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>Il servizio “Base Filtering Engine” non è in esecuzione, quindi Windows non registra quali pacchetti vengono scartati.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Il dispositivo di Windows per L2TP viene attivato, oppure disattivato e riattivato. Solo se poi non funziona, Windows lo rimuove e lo cerca di nuovo; alcune versioni di Windows lo trovano solo dopo un riavvio. Altre connessioni VPN vengono interrotte brevemente.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Chiedere alla persona che si occupa di questo computer se per questa VPN è stato creato un criterio IPsec: sostituirebbe quello di Windows.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows protegge questo servizio: una modifica del suo tipo di avvio ha effetto al prossimo riavvio. Se Windows nega la modifica, può eseguirla solo la persona che si occupa di questo computer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>“%1” è stato abilitato, ma da allora Windows non è stato riavviato.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Questi servizi sono in fase di avvio o di arresto: %1. Non è noto da quanto tempo. Verificare di nuovo tra alcuni minuti; se per allora non è cambiato nulla, riavviare questo computer.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>La connessione “%1” è impostata su tipi di VPN che non usano mai L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Questo programma non può leggere questi parametri, quindi non può dire che cosa offre Windows.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Questo programma non ha offerto al server questi parametri (%1), quindi non può dire se il server accetta ciò che offre Windows.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>La connessione ha parametri IPsec propri: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Questo computer ha offerto al server questi parametri, invece di ciò che Windows offre per impostazione predefinita. Microsoft documenta che si applicano a L2TP; che cosa invii Windows con essi non è stato misurato.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>Il server accetta i parametri IPsec propri della connessione.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Chiedere alla persona che si occupa di questo computer di quali parametri IPsec ha bisogno il server VPN (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows non dice come è configurata la connessione “%1”. Verificare di nuovo. Se Windows ancora non lo dice, eseguire la verifica con l’account dell’utente che l’ha configurata.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>La connessione “%1” ha un elenco di tipi di VPN, e non è noto se vi sia L2TP/IPsec. Selezionare “L2TP/IPsec con chiave già condivisa” nelle sue impostazioni, e verificare di nuovo.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows non ha provato la connessione: per questa connessione non sono salvati nome utente e password, e senza questi Windows proporrebbe al server le credenziali usate per l’accesso a Windows. Connettersi una volta dalle impostazioni VPN di Windows, e verificare di nuovo: il log mostrerà allora com’è andata.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>Il secondo tentativo, eseguito aggirando i filtri di questo computer, non è terminato entro un minuto.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>Il tentativo in cui il firewall lasciava passare tutto per questo server non è terminato entro un minuto.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Non è stato eseguito alcun tentativo in cui il firewall lasciasse passare tutto per questo server.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows registra fin dove è arrivato il suo scambio di chiavi, ma solo un amministratore può leggerlo. Verificare di nuovo come amministratore subito dopo il prossimo tentativo di Windows: questo può dimostrare che la chiave salvata è diversa, oppure che il router lascia passare un solo computer.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Il criterio di un’organizzazione fa sì che il firewall blocchi tutto ciò che nessuna regola consente.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>La regola del firewall “%1” proviene dal criterio di un’organizzazione, che la crea di nuovo.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>Il servizio “Base Filtering Engine” non è in esecuzione, e senza di esso non è in esecuzione neanche Windows Firewall.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Non è stato possibile avviare il programma di riparazione. Non è stato modificato nulla. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Il programma di riparazione è terminato con il codice di uscita %1 e non ha lasciato alcun risultato. “fix789ctl history” mostra che cosa è stato modificato.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Il programma di riparazione è terminato, ma non è stato possibile leggerne il rapporto. “fix789ctl history” mostra che cosa è stato modificato.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>L’amministratore non ha dato il consenso. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Assumere il controllo della cartella? Il suo contenuto viene conservato in una cartella con un altro nome. Senza il controllo della cartella, Fix789 non può riparare questo computer. Digitare y per sì.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Il programma di riparazione è stato avviato senza i diritti di amministratore. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Altre persone possono modificare la cartella di questo programma, quindi il programma di riparazione è terminato. Installare questo programma con il suo programma di installazione, poi riprovare. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows non ha permesso al programma di riparazione di prepararsi. Riavviare Windows, poi riprovare. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Un file del programma di riparazione manca o è danneggiato. Installare di nuovo questo programma con il suo programma di installazione. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>La cartella in cui questo programma registra le sue modifiche è stata creata da un altro account, oppure altri possono scrivervi. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Non è stato possibile creare o aprire la cartella in cui questo programma registra le sue modifiche. Riavviare Windows, poi riprovare. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Non è stato possibile rinominare la cartella: forse un programma ne tiene aperto un file. Riavviare Windows, poi riprovare. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Annullato. Tutto è come prima di queste riparazioni.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>La cartella in cui questo programma registra le sue modifiche al computer non si può leggere. Riavviare Windows, poi riprovare. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>Lo standard input non era Unicode. È stato letto nella tabella codici %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>Lo standard input contiene “?”. Windows PowerShell lo invia al posto di caratteri come “ä”. Se doveva esserci un altro carattere, digitare invece il segreto, oppure eseguire prima “$OutputEncoding = [Text.Encoding]::UTF8”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>“%1” non è un valore di “CustomIPSecPolicies” che questo programma possa leggere.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off lascia passare oltre ogni filtro tutti i pacchetti da e verso il server, al massimo per un minuto. Per confermare, aggiungere --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows sta provando la propria connessione, e nessun filtro trattiene i pacchetti del server.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Le impostazioni personali di un utente non vengono modificate da un programma eseguito come amministratore. Avviare questo programma senza i diritti di amministratore. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>“selftest” non accetta argomenti.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>L’ultimo tentativo di Windows ha usato %1, non L2TP/IPsec, quindi non dice nulla sulla chiave già condivisa.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Le registrazioni di Windows sul suo ultimo tentativo si contraddicono: secondo una, Windows e il server avevano accettato la chiave o il certificato l’uno dell’altro; secondo l’altra, no. Quindi nessuna delle due viene usata come prova.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Riattivare il servizio di scambio delle chiavi</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Riattivare il servizio IPsec</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Riattivare il servizio VPN di Windows</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Riattivare il driver L2TP</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Riattivare il servizio di filtraggio di Windows</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Riattivare il servizio “%1”</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Far funzionare di nuovo il dispositivo di Windows per L2TP</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Consentire i server VPN dietro un router (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Scrivere come numero il valore per i server VPN dietro un router (NAT)</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Mettere il valore per i server VPN dietro un router (NAT) dove Windows lo legge</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Lasciare che Windows protegga di nuovo L2TP con IPsec</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Rimuovere la connessione VPN danneggiata</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Impostare la connessione VPN su L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Impostare la connessione VPN per usare una chiave già condivisa</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Ripristinare per la connessione VPN i parametri IPsec predefiniti di Windows</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Copiare la connessione VPN, con la chiave digitata</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Copiare la connessione VPN, rimuovendo dalla chiave i caratteri estranei</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Dimenticare il nome utente e la password salvati</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Lasciare uscire la VPN attraverso Windows Firewall</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Lasciare uscire L2TP attraverso Windows Firewall, all’interno del tunnel</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Fare in modo che Windows chieda di nuovo l’indirizzo del server</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Dare al server VPN su questo computer il certificato rinnovato</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Ridare al server VPN su questo computer il proprio certificato</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Salvare il nome utente e la password digitati, al posto di quelli vecchi</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>casa o ufficio</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>negozio</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>scuola o campus</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>rete ospite di un’organizzazione</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>hotel o spazio di coworking</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Ora di questa verifica: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows non riesce a connettersi dal: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Luogo: rete “%1” (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Luogo: rete “%1”</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Luogo: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Indirizzo pubblico: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome utente: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Dove e quando:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Server VPN</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Computer registrato</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi o cavo</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall della sede</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>Su questo computer non è stato verificato nulla.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Su questo computer non sono stati trovati problemi.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Per questo percorso sono arrivate risposte dal server.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Il server risponde.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>Il server è raggiungibile.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Per questo percorso non è arrivata alcuna risposta.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possibile: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Non noto finché il tratto precedente del percorso è chiuso.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>Di questa parte del percorso non si sa nulla.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>Il server non è stato contattato.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Che cosa è stato osservato</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Verificato con Fix789 %1 il %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Per annullare questa modifica:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 non ha modificato nulla, oppure tutte le sue modifiche sono state annullate.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Il percorso verso il server</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Che cosa è stato modificato</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Messaggi da inviare</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correzione: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Verifiche: %1. “--verbose” mostra il resto.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corretto: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Problema: VPN L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Problema: VPN L2TP/IPsec verso %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Dal: %1 (UTC), il primo tentativo non riuscito dopo l’ultima connessione di Windows (%2).</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Dal: %1 (UTC), il tentativo non riuscito più vecchio nel log di Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, interrotta)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Modificato: nulla da parte di Fix789, oppure tutte le sue modifiche sono state annullate.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificato: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Annullamento: non c’è nulla che si possa annullare.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annullamento: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Caso: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>“%1” non è un’impostazione di colore. Scegliere auto, always o never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Scegliere un formato: text, man, bash, zsh o powershell. Solo text si può limitare a un singolo comando.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Non esiste alcun comando “%1”.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Indicare un comando.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Presenti su questo computer: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Scegliere un formato per il rapporto: text, html, json o ticket. Indicare un file solo con --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Si intendeva “%1”?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Questa è la copia portatile di Fix789: trova la causa e non modifica nulla. Per riparare, installare Fix789 con il suo programma di installazione. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Dashboard Meraki: %1 richieste su %2</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>Qui è bloccato ESP stesso. Questo conta solo senza NAT tra il client e il server: dietro NAT, ESP viaggia all’interno di UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Una regola blocca UDP 1701. Non riguarda questa VPN: L2TP viaggia all’interno di ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>Il server è un’appliance di questa organizzazione. Un client all’interno della rete di quella stessa appliance non può usarne la client VPN.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Una VPN tra sedi di questa organizzazione porta allo stesso server e usa le stesse porte. Una delle due può ricevere le risposte destinate all’altra.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Finché un client non ha eseguito l’accesso nella pagina di accesso, questo Wi-Fi blocca tutto.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Il punto di accesso traduce gli indirizzi (NAT mode): i criteri delle VLAN non si applicano, e l’appliance vede l’indirizzo del punto di accesso.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>La risposta dipende dal criterio di gruppo del client. Indicarlo con --role, oppure indicare il client con --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Non è stato possibile leggere le reti Wi-Fi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>“%1” non è né un criterio di gruppo né una identity PSK di “%2”.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Questo Wi-Fi è disattivato, quindi nessun dispositivo può connettersi.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Non è stato possibile leggere il Wi-Fi di questo client.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Non è stato possibile leggere alcuna rete dell’organizzazione.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Non esiste alcuna rete “%1”.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>La dashboard non conosce il client “%1”.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Non esiste alcun Wi-Fi “%1”.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Non esiste alcun criterio di gruppo o identity PSK “%1”.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Non è stato possibile leggere alcun Wi-Fi né alcuna appliance.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>nessuna regola: consentito</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffico</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Traffico VPN verso %1 in questa rete Meraki</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Dati letti il %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Nulla è cambiato rispetto alla pagina precedente.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Cambiamenti rispetto alla pagina precedente:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Che cosa non è stato possibile leggere</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Impostare il criterio di questo client su “Normal”.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Eseguire l’accesso nella pagina di accesso di questo Wi-Fi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Aggiungere %1 all’appliance, oppure correggere la VLAN del Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>Nella riga %1, fare in modo che UDP 500 e UDP 4500 portino entrambe al server VPN. Se il server è l’appliance stessa, rimuovere la riga.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Aggiungere una regola layer 3 allo stesso elenco di regole: Allow, protocollo UDP, verso %1, porta 500,4500. In un punto di accesso, il traffico che corrisponde a una regola di questo tipo salta le regole layer 7. Oppure rimuovere la riga layer 7 %2.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Rimuovere la riga layer 7 %1, oppure restringerla: una regola layer 3 non prevale su di essa.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Aggiungere una riga sopra la riga %1: Allow, protocollo UDP, verso %2, porta 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 verso %3 è bloccato da “%4” (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 verso %3 è bloccato dalla riga %4 (“%5”: %6) in: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>non leggibile con questa chiave</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>non presente, oppure non visibile a questa chiave</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>non usato in questa rete</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>la dashboard non ha risposto</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>la risposta è incompleta o non è come documentata</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>non presente nella registrazione</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Pagina di accesso</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>Firewall dell’SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Criterio di gruppo</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>Percorso VLAN</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>Regole dell’MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>L’MX del server</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>consentito</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Nulla di ciò che serve alla VPN è cambiato da quando è stato salvato lo stato di riferimento.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Cambiato da quando è stato salvato lo stato di riferimento:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Lo stato attuale di questo computer è stato salvato come riferimento. “fix789ctl baseline” dirà che cosa è cambiato.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Usare “baseline --keep”, oppure “baseline” per confrontare.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Non è ancora stato salvato alcuno stato di riferimento. Eseguire “fix789ctl baseline --keep” mentre la VPN funziona.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base deve essere un numero da 0 a %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Non esiste alcun argomento “%1”.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Indicare il server VPN con --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>“%1” non è il nome o l’indirizzo di un server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>“%1” non è un indirizzo hardware.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Indicare un client o un ruolo, non entrambi.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Un’organizzazione registrata non ha bisogno di chiave né di dashboard, ed è già salvata.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>La dashboard Meraki non prevede questa posizione.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>“%1” non è un indirizzo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>“%1” non è l’id di un’organizzazione.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Un nome è troppo lungo.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Questa non è una chiave API della dashboard Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Segue %n richiesta alla dashboard Meraki, al massimo 8 al secondo.</numerusform>
            <numerusform>Seguono %n richieste alla dashboard Meraki, al massimo 8 al secondo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>La dashboard Meraki rifiuta questa chiave API.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Non è stato possibile contattare la dashboard Meraki. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Questa chiave ha accesso a più organizzazioni, o a nessuna. Indicarne una con --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>Il file “%1” esiste già, ma non è una pagina di questo tipo. È stato lasciato com’era.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>Nella cartella questo client si chiama %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>“site %1” non ha un’opzione --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Su questo computer nessuna chiave è considerata attendibile. Indicare un file con chiavi pubbliche con --trust, oppure farne mettere uno in “%1” da un amministratore.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>Anche utenti che non sono amministratori possono scrivere in “%1”, quindi le sue chiavi non valgono.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>Il file “%1” non contiene alcuna chiave pubblica (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>Il file della sede “%1” non è firmato.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>La firma del file della sede “%1” non è stata creata con una chiave attendibile, oppure il file è stato modificato dopo la firma.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Indicare il file della sede, e il file della chiave con --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>È stata creata una nuova chiave: “%1” (da tenere segreta) e “%1.pub” (da dare a chi esegue il rilevamento).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>Il file della sede “%1” è firmato.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>Il file “%1” è il rilevamento di un’altra sede, “%2”.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Questo computer non dice a quale Wi-Fi è connesso. Indicarlo con --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>non come previsto: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Ogni rete della sede è stata visitata.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Prossimo passo: connettersi al Wi-Fi “%1”, eseguire l’accesso ed eseguire di nuovo il rilevamento.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Prossimo passo: connettersi al Wi-Fi “%1” con il ruolo “%2”, eseguire l’accesso ed eseguire di nuovo il rilevamento.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Indicare il file della sede con --site, e dove conservare il rilevamento con --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Osservato dal %1 al %2. Sedi: %3. Computer: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... e altri %1; --json li elenca tutti.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: %2 rapporti. Senza problemi: %3. Con una causa confermata: %4. Non determinati: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(non noto)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 Riparazioni: %2. Poi scomparso: %3. Ritornato: %4. Ancora presente: %5. Non verificato di nuovo: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Indicare da 1 a %1 rapporti o cartelle.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows non si può combinare con --json o --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>“%1” non è un formato per le righe. Scegliere csv o jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>I rapporti non si possono raggruppare per “%1”. Scegliere site, network, product o day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>File o righe che non si possono usare: %1.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Qui non ci sono rapporti.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>L’hop 1 è %1, il router di questa rete. Quel router, o il dispositivo successivo, li scarta.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>L’hop %1 è %2. Un indirizzo privato appartiene a questa sede o al suo fornitore. Quel router, o il dispositivo successivo, li scarta.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>L’hop %1 è %2. Un indirizzo pubblico appartiene al fornitore, o a una rete dietro di esso. Quel router, o il dispositivo successivo, li scarta.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Provare con l’hotspot di un telefono. Se lì la VPN funziona, il computer e il server sono a posto, e la causa è la rete.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Quale regola decide? “fix789ctl site audit” la indica, se la rete è gestita con Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>In una scuola o in un campus</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>La rete ospite di un campus spesso lascia passare le pagine Web e nient’altro. La rete per i membri, come eduroam, consente di più.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>I filtri per gli studenti bloccano intere categorie di traffico, e “VPN” è spesso una di queste (regole layer 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Un dispositivo registrato lo scorso semestre ha perso il suo ruolo, o lo riceve solo alcuni minuti dopo la connessione.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Connettersi alla rete per i membri invece che alla rete ospite, e verificare di nuovo.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Verificare di nuovo cinque minuti dopo la connessione: un ruolo assegnato in ritardo a quel punto lascia passare la VPN.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Chiedere al servizio di assistenza informatica di consentire UDP 500 e UDP 4500 verso il server VPN per questo ruolo. Indicare l’edificio, il Wi-Fi e l’ora.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>In un negozio</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>Il Wi-Fi per i clienti è fatto per le pagine Web: le sue regole scartano UDP 500 e UDP 4500, anche se il Web funziona.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Le casse e il personale si connettono allo stesso Wi-Fi con chiavi diverse (IPSK, EasyPSK). La chiave del ruolo sbagliato porta nella VLAN sbagliata.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Un apparecchio è stato sostituito, e la regola che lasciava passare la VPN non è stata copiata su quello nuovo.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Aprire una pagina Web qualsiasi: compare la pagina di accesso del Wi-Fi, o compare di nuovo?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Confrontare due chiavi dello stesso Wi-Fi con “fix789ctl site survey”: la VPN funziona solo con una delle due?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Chiedere alla sede centrale o al suo fornitore di servizi, poiché il personale non può modificare la rete. Indicare il numero del negozio, il Wi-Fi, il ruolo e l’ora.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Come ospite di un’azienda</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>La rete ospite impedisce agli ospiti di raggiungere gli indirizzi propri dell’azienda. Da lì un server VPN all’interno dell’azienda non è raggiungibile.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Un criterio di gruppo in base al tipo di dispositivo tratta i computer Windows diversamente dai telefoni.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Tutto il traffico della sede passa per un hub dell’azienda (full tunnel), dove decidono altre regole.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Il nome del server viene risolto in un indirizzo all’interno dell’azienda? Allora chiedere il suo indirizzo pubblico.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Un altro dispositivo raggiunge il server sullo stesso Wi-Fi? Allora un criterio tratta diversamente questo computer.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Chiedere alla persona che ospita o alla reception di informarsi presso il reparto IT su quale criterio di gruppo viene applicato a questo computer, e di far consentire in tale criterio UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>In un hotel, bar o treno</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>L’accesso vale per alcune ore o per un dispositivo. Poi la pagina di accesso compare di nuovo, e la VPN non riceve risposta.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>La tariffa gratuita lascia passare le pagine Web e nient’altro. Una tariffa superiore consente una VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Due ospiti usano lo stesso server VPN tramite un solo indirizzo pubblico, e il server ne serve soltanto uno.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Qualcun altro qui è connesso alla stessa VPN? Chiedere a questa persona di disconnettersi, e riprovare.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Nelle proprietà del Wi-Fi, “Indirizzi hardware casuali” è impostato su “Cambia ogni giorno”? In tal caso l’accesso viene richiesto ogni giorno.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Chiedere alla reception una tariffa che consenta una VPN, e il numero di telefono del fornitore.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Questo client si è connesso con la identity PSK “%1”: conta il ruolo di quella chiave.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Secondo la dashboard questo client è nella VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>A questo client è stato assegnato il criterio di gruppo “%1”.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wi-Fi “%1”: con il ruolo “%2” la VPN non funziona, con “%3” funziona. Probabilmente questo ruolo è la causa. Verificare ancora una volta con ciascuna chiave.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wi-Fi “%1”: il ruolo “%2” blocca la VPN. Con “%3” funziona, sullo stesso Wi-Fi e con lo stesso computer. I ruoli portano in reti diverse: %4 e %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wi-Fi “%1”: il ruolo “%2” blocca la VPN. Con “%3” funziona, sullo stesso Wi-Fi e con lo stesso computer.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>Il server ha risposto per tutto il tempo su UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Su UDP 500, su UDP 4500 o su entrambe non c’è mai stata risposta. “fix789ctl check” dice perché.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Su UDP %1 non c’è mai stata risposta, e su UDP %2 solo a tratti. “fix789ctl check” dice perché.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Le risposte sono cessate su una porta mentre l’altra rispondeva ancora: qualcosa sul percorso blocca di tanto in tanto quella porta. Comunicare gli orari alla persona che gestisce la rete.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Le risposte sono cessate su entrambe le porte nello stesso momento: il server, o l’intera connessione verso di esso, di tanto in tanto non era disponibile. Confrontare gli orari con il log del server.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>La cartella “%1” non contiene risposte registrate di una dashboard.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Questa chiave ha accesso a più organizzazioni, o a nessuna. Inserire l’id di una di esse.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Usare “site audit”, “site survey”, “site sign” o “site playbook”.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Verificare in quest’ordine:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Indicare un tipo di luogo: retail, education, corporate-guest o hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Connettersi al Wi-Fi “%1”, eseguire l’accesso se viene richiesto, e premere Invio.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Connettersi al Wi-Fi “%1” con la chiave del ruolo “%2”, eseguire l’accesso se viene richiesto, e premere Invio.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Con --walk, il file della sede dice quali reti e ruoli visitare. Omettere --network e --role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Le ore devono essere un numero, al massimo %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>La pausa deve essere un numero di secondi, da %1 a %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 ha ricevuto risposta solo a tratti. “fix789ctl check” spiega il motivo.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>Il file “%1” è il rilevamento di un altro server, “%2”.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Questo file annulla la riparazione senza Fix789: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Le modifiche alle impostazioni di altre persone sono registrate nelle loro cartelle:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>La pagina è stata salvata e segna %n cambiamento.</numerusform>
            <numerusform>La pagina è stata salvata e segna %n cambiamenti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>un altro tipo di tunnel</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>oggi alle %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ieri alle %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>il %1 alle %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows non può leggere questa connessione</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chiave già condivisa</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>per tutti gli utenti</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows non ha registrato alcun tentativo di connessione.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Ultimo tentativo: connesso.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Ultimo tentativo: errore %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Ultimo tentativo: connesso, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Ultimo tentativo: errore %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Le pagine Web passano.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Le pagine Web passano, ma qualcosa sul percorso le legge.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Le pagine Web non passano finché non si esegue l’accesso.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Le pagine Web non passano più: l’accesso è scaduto.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Alcune pagine Web passano e altre no.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>La pagina di accesso della rete continua a rimandare a sé stessa.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Nessuna pagina Web ha risposto in tempo.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Le pagine Web non sono state provate.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>Le porte della VPN sono aperte: il server risponde su UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>Il server risponde su UDP 500 ma non su 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>Il server risponde su UDP 4500 ma non su 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>Il server non risponde né su UDP 500 né su UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>Le porte della VPN non sono state provate.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Problemi trovati: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Non è stato possibile verificare tutto</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Qui non si applica</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nessun problema trovato</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>In&amp;terrompi</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Mostra il &amp;risultato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Interruzione in corso...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Ricerca della causa...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Interrotto. I risultati ottenuti finora sono stati conservati.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Tutte le verifiche sono complete.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La negoziazione, passaggio per passaggio</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>Verifica in corso: %1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Trovato finora</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>La verifica non modifica nulla. Di solito dura circa dieci secondi.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>Connessione VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Server VPN</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Un altro server...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>Il nome o l’indirizzo del server VPN. Questo non è un computer Windows, quindi da qui si può verificare solo il percorso verso il server.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows non mostra alcuna connessione VPN su questo computer. Digitare il nome o l’indirizzo del server VPN che questo computer deve raggiungere. Senza questo, viene verificato solo questo computer, non il percorso verso il server.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Il nome o l’indirizzo del server VPN. Senza questo, viene verificato solo questo computer, non il percorso verso il server.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Digitare prima il nome o l’indirizzo del server VPN.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Questo non è il nome o l’indirizzo di un server. Esempi: %1 o %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Mostra ciò che è stato digitato</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Questa chiave ha uno spazio all’inizio o alla fine. Viene provata così com’è, poi senza lo spazio.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Questa chiave contiene caratteri che somigliano soltanto a quelli di una tastiera, forse da un PDF o da una chat. Viene provata così com’è, poi con i caratteri della tastiera.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Questa chiave ha spazi all’inizio o alla fine, e caratteri che somigliano soltanto a quelli di una tastiera. Viene provata così com’è, poi senza questi.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chiave già condivisa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usa la chiave salvata</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Una chiave o una password ha al massimo 1.024 byte. Questa è più lunga; forse è stato incollato più del previsto.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Inserire sia il nome utente sia la password, oppure nessuno dei due.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>L’accesso viene dopo la chiave già condivisa. Inserire anche la chiave.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>La chiave si può provare solo con un server. Inserire anche il server VPN.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>La chiave non è stata salvata. %1 “Scopri perché” funziona anche senza.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Inserire prima il server VPN: le chiavi vengono salvate con il suo nome.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>È stata inserita la chiave salvata per questo server.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Da aggiungere, per provare anche l’accesso</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Con essa possiamo dire se la chiave è giusta. Viene usata solo per questa verifica.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Conservala nell’archivio delle chiavi di questo computer</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>L’accesso viene provato una volta. Questo programma non salva mai il nome o la password.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>&amp;Apri la pagina di accesso</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>S&amp;metti di attendere</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>In attesa dell’accesso</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Eseguire lì l’accesso. Restiamo in osservazione e verifichiamo di nuovo automaticamente appena la rete lascia passare il traffico.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>In attesa che venga eseguito l’accesso. Poi verifichiamo di nuovo automaticamente.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Non è stato possibile aprire il browser. Aprirlo manualmente e andare a una pagina qualsiasi: lì comparirà la pagina di accesso. Nel frattempo restiamo in osservazione.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Ora la rete lascia passare il traffico. Nuova verifica in corso...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>La rete non lascia ancora passare il traffico. Aprire di nuovo la pagina di accesso quando si è pronti.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Salva...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>S&amp;tampa...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salva la richiesta</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>La richiesta è aperta nel browser. Stamparla da lì.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Non è stato possibile aprire il browser. Salvare la richiesta e stampare il file.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;E-mail...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Richiesta a %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Copiato. Incollare il testo in un’e-mail o in una chat.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(L’intera richiesta è negli Appunti: incollarla qui.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Non è stato possibile aprire alcun programma di posta. Copiare la richiesta e incollarla in un messaggio di posta.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>La richiesta è aperta nel programma di posta. Inserire il destinatario, e inviarla.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>L’inizio della richiesta è aperto nel programma di posta. L’intera richiesta è negli Appunti: incollarla lì.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Guida, cronologia, lingua</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Guida</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Che cosa viene inviato?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Verifiche e riparazioni precedenti</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>A&amp;pri un caso...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>&amp;Informazioni su Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>&amp;Ricorda server e luogo</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>Un’intera s&amp;ede (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla le modifiche</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>&amp;Non funziona ancora</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Le modifiche hanno effetto dopo che Windows è stato riavviato. Riavviare Windows, aprire di nuovo questo programma, e continuare da lì.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Provare ancora una volta la VPN in Windows, in modo che Windows registri perché non è riuscita, poi scegliere %1. Se non viene trovato nulla di nuovo, tornare all’inizio e inserire la chiave già condivisa: così possiamo dimostrare se è giusta.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifica di nuovo</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Provare ancora una volta la VPN in Windows, in modo che Windows registri perché non è riuscita, poi scegliere %1. Se non viene trovato nulla di nuovo, salvare il rapporto e darlo alla persona che si occupa della VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapporto</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>&amp;Mostra che cosa inviare</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non ripristinato</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Se ancora non funziona</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Riavviare, poi connettersi. In seguito aprire di nuovo Fix789 per verificare se è stato d’aiuto.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Verificare di nuovo. Poi mostreremo che cosa si può fare.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Provare ora la VPN in Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Riprovare con il nome e la password di un amministratore di questo computer, oppure chiedere alla persona che se ne occupa.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Assumere il controllo della cartella; poi vengono eseguite le modifiche. Windows chiede due volte il consenso di un amministratore.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Riprovare. Se anche questa volta non riesce, dare il rapporto alla persona che si occupa di questo computer.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Si può riprovare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Dare il rapporto alla persona che si occupa di questo computer.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Verificare di nuovo per vedere come stanno le cose ora.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Quando avranno risposto, tornare qui e verificare di nuovo per vedere se è stato d’aiuto.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>Assumi il controllo della &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Verificato di nuovo</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Testo del ticket (%1 righe)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>Copia il testo del tic&amp;ket</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Computer di esercitazione (registrato). Il proprio computer non viene né verificato né modificato.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Computer registrato %1. Il proprio computer non viene né verificato né modificato.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Le modifiche apportate</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Rimuovi Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;Annulla le modifiche e rimuovi</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>&amp;Mantieni le modifiche e rimuovi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 ha apportato queste modifiche alle impostazioni personali dell’utente. Dopo la rimozione non potrà più annullarle.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Annullamento delle modifiche...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Non è stato possibile annullare tutte le modifiche, quindi Fix789 non è stato rimosso. Riprovare oppure mantenere le modifiche.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Non è stato possibile avviare il programma di disinstallazione. Eseguire di nuovo il programma di installazione di Fix789, quindi rimuovere Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Annulla le modifiche</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>si può annullare</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Mostra l’&amp;esito</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>Esegui queste &amp;modifiche</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Questa correzione è temporanea: un criterio dell’organizzazione imposta di nuovo il vecchio valore, di solito entro due ore. Per una correzione duratura, devono modificarlo gli amministratori di quel criterio.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Selezionarla solo se si è sicuri.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Completamento della modifica. Al termine, %1 e %2 funzioneranno di nuovo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows esegue separatamente le modifiche all’intero computer e quelle all’account dell’utente. Eseguire prima un tipo, verificare di nuovo, e poi eseguire l’altro.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Una modifica risolve il problema</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Qui si può eseguire una modifica</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Due modifiche risolvono il problema</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Qui si possono eseguire due modifiche</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Tre modifiche risolvono il problema</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Qui si possono eseguire tre modifiche</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 modifiche risolvono il problema</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>Qui si possono eseguire %1 modifiche</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Viene modificato solo il computer registrato.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows chiede una volta il consenso di un amministratore.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Viene conservata una copia di ciò che c’è ora; %1 lo ripristina esattamente.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>richiede un riavvio</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>richiede un amministratore</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Modifiche eseguite: %1 di %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;Copia il rapporto...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Salva il rapporto...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>S&amp;tampa il rapporto...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Pagina Web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>File del caso</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Che cosa esce da questo computer</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Questo verrà copiato</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Questo verrà salvato</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Questo verrà stampato</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Salva...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>S&amp;tampa...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Registrazione di questo computer...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Non è stato possibile registrare questo computer.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Copiato. Incollare il testo in un’e-mail o in un ticket.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Il rapporto è aperto nel browser. Stamparlo da lì.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Non è stato possibile aprire il browser. Salvare il rapporto e stampare il file.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>&amp;Mostra che cosa modificare</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Come lo sappiamo</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Chi può risolvere il problema</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>L’utente, su questo computer. Ogni modifica viene mostrata prima di essere eseguita.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Tornare indietro e indicare il server VPN per verificare anche il percorso verso di esso.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Uno di questi</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Come scoprirlo</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Attendere un minuto, poi verificare di nuovo.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Una riparazione iniziata il %1 è stata interrotta. Annullarla prima di modificare qualsiasi altra cosa.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>Il %1 è stata eseguita una riparazione. Si può annullare.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>Ann&amp;ulla questa riparazione</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Anche altri hanno qualcosa da fare.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>Prima &amp;leggila</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>In questa rete</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Rapporto</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Mostra la ric&amp;hiesta</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Si può correggere su questo computer.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Per altri</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>La richiesta dice che cosa viene chiesto loro di fare, e perché.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>&amp;Copia la richiesta</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Che cosa fare ora</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Se ancora non funziona</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Verificare di nuovo. I dettagli dicono che cosa non è stato possibile verificare.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Per restringere il campo</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>Inserisci la chi&amp;ave</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>La chiave già condivisa</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Così sapremo se il server la accetta.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Il tentativo di Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows avvia la connessione una volta e poi la chiude; noi osserviamo fin dove arriva.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Modificato da Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Questo è per %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Questo spetta ad altri</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>L’h&amp;o inviata</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Questo è ciò che esce da questo computer, parola per parola. Le cartelle dell’account e gli indirizzi hardware vengono omessi.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Modifica del computer registrato...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>In attesa del consenso di un amministratore, poi verranno eseguite le modifiche...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Nuova verifica in corso...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Esecuzione delle modifiche...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>In attesa del consenso di un amministratore, poi verranno annullate le modifiche...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Annullamento delle modifiche...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Dashboard Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Organizzazione registrata</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Il suo id; non serve se la chiave ha accesso a una sola</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Server VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tutte le reti</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Ogni Wi-Fi attivo</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Ruolo o client</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facoltativo</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Da dove leggere</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Rete e Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>Il nome di un criterio di gruppo o di una identity PSK, oppure l’indirizzo hardware di un client.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Dove è ospitata l’organizzazione</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Tutto il mondo</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Cina</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Governo degli Stati Uniti</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Conservala nell’archivio delle chiavi di questo computer</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usa la chiave salvata</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>È sufficiente la chiave di un amministratore con il solo permesso di lettura. Fix789 legge soltanto, e lì non modifica nulla.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>S&amp;foglia...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>Come scritta da “fix789ctl site audit --save”. Non viene contattato nessuno.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Scegli un’organizzazione registrata</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>È stata inserita la chiave API salvata.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>La chiave API è stata salvata.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Inserire il nome o l’indirizzo del server VPN.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Inserire la chiave API della dashboard, o usare quella salvata.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>L’id di un’organizzazione è composto solo da lettere e cifre. L’API della dashboard lo mostra.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Scegliere la cartella di un’organizzazione registrata.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Problema trovato: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>%1 verifiche su %2 completate. %3</translation>
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
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La negoziazione, passaggio per passaggio</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Perché la mia VPN non funziona?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Scopri perché</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Un computer registrato altrove.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>Non è stato possibile salvare il computer di esercitazione nella cartella dell’utente.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>Co&amp;ntinua da dove ci siamo fermati</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>Ann&amp;ulla la riparazione</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Una riparazione iniziata il %1 è stata interrotta. Annullarla prima di modificare qualsiasi altra cosa.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Dopo l’ultima riparazione Windows è stato riavviato. Verificare ora se è stata d’aiuto.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>L’ultima riparazione ha effetto dopo che Windows è stato riavviato. Scegliere %1, non %2, poi tornare qui.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia il sistema</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Arresta il sistema</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Verifica questo computer, la rete e il server VPN, e dice in una frase che cosa non va. Nulla viene modificato prima del consenso dell’utente.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Che cosa viene inviato?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>A&amp;pri un caso...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Esercitati</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Connessione VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Server VPN</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chiave già condivisa</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Nome utente, password</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>&amp;Lascia che anche Windows provi la connessione</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>L’ultimo tentativo di Windows è stato rifiutato durante l’accesso. Un altro con la stessa password potrebbe bloccare l’account, quindi prima correggere la password.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Richiede al massimo un minuto ed è ciò che mostra di più: confrontiamo il tentativo di Windows con il nostro. Windows avvia la connessione con le impostazioni salvate per questa connessione, poi la chiude.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Computer di esercitazione</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Un computer Windows 11 registrato la cui VPN non funziona. Trovare la causa, correggerla, e annullare la correzione.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Caso salvato</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Il tentativo di Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Computer di esercitazione (registrato) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (computer registrato) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Riparazione</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Apri un caso salvato</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Casi (*.json);;Tutti i file (*)</translation>
    </message>
</context>
</TS>
