<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Élément du programme</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Aucun journal n’est tenu&#xa0;: il est impossible d’écrire dans son dossier.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Pour la personne qui vous aide à utiliser ce programme. Il ne contient ni clé ni mot de passe.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>À propos de Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Afficher les licences</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Logiciel libre sous licence MIT, réalisé avec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Qu’est-ce qui est envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Ce qui quitte l’ordinateur</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Uniquement ce dont une vérification a besoin. Aucun rapport, aucune statistique, aucune recherche de mises à jour.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>modification en cours</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>modifié et vérifié</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (il n’est pas certain que cela ait été fait)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Registre, certificats</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Chemin réseau</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi invité</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Détermine pourquoi le VPN échoue. La vérification ne modifie rien.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>N’exécute que ces vérifications et celles dont elles dépendent.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>La langue des textes, par exemple de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Compare les réseaux sur lesquels «&#x202f;check&#x202f;» a été exécuté sur cet ordinateur&#xa0;: où le serveur a répondu et où il n’a pas répondu.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Ne compare que les résultats de ce serveur VPN.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Affiche du JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Essaie la clé pré-partagée donnée sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Essaie la clé pré-partagée enregistrée sous ce nom par «&#x202f;key set&#x202f;».</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Se connecte aussi sous le nom de cet utilisateur.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Lit le mot de passe sur l’entrée standard, à la ligne qui suit la clé.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Essaie le certificat de cet ordinateur à partir d’un fichier (PEM ou PKCS #12) au lieu d’une clé.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Lit la phrase secrète du fichier de certificat sur l’entrée standard, à la dernière ligne.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Teste aussi le chemin vers le répondeur sur l’ordinateur que vous indiquez.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Lit sur l’entrée standard le code d’association affiché par «&#x202f;respond --paired&#x202f;», à la ligne qui suit toutes les autres.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Écrit dans ce fichier tout ce qui est envoyé et reçu.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>Le nom ou l’adresse du serveur VPN.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>La connexion VPN dans Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Vérifie un ordinateur enregistré au lieu de celui-ci.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Prend les résultats du réseau d’un ordinateur enregistré et n’ouvre aucun socket.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Un fichier qui indique les autres serveurs à contacter (voir docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>L’endroit où vous êtes : home, retail, education, corporate-guest ou hospitality. Ne modifie que les conseils, jamais le verdict.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Laisse d’abord Windows essayer sa propre connexion, puis y met fin.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Avec --dial : si cela échoue, essaie à nouveau pendant que les filtres de cet ordinateur autorisent le trafic vers ce serveur.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Confirme --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>S’arrête après ce nombre de secondes ; les vérifications restantes sont signalées comme inconnues.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Affiche du JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Écrit la modification qui corrige une cause sur de nombreux ordinateurs, et celle qui l’annule.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>La cause&#xa0;: identifiant ou identifiant:objet.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (deux fichiers pour regedit), powershell (un script) ou intune (détection et correction).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>Le dossier pour les fichiers&#x202f;; par défaut, le dossier actuel.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Prépare la modification pour un ordinateur enregistré au lieu de celui-ci.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Affiche du JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Énumère ce qui a été modifié, quand, et si cela a été annulé.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>L’historique d’un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Affiche du JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Enregistre une clé pré-partagée dans le magasin de clés de ce système, ou la supprime. «&#x202f;set&#x202f;» lit la clé sur l’entrée standard et remplace une clé du même nom.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>«&#x202f;set&#x202f;» ou «&#x202f;forget&#x202f;».</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>Le nom de la clé&#xa0;: 1 à 64 caractères (lettres, chiffres et n’importe lesquels de ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Énumère les vérifications.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Affiche du JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Enregistre cet ordinateur dans un fichier de cas. Les noms et les adresses sont remplacés par des valeurs de substitution.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Écrit à la place une copie de l’ordinateur d’exercice.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Copie un ordinateur enregistré, avec des valeurs de substitution pour ses noms et ses adresses.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Enregistre aussi le chemin réseau vers ce serveur.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Modifie un ordinateur enregistré (son fichier est remplacé) au lieu de celui-ci.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Affiche du JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Ne demande pas de confirmation.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Exécute les vérifications et écrit un rapport complet&#xa0;: ce qui ne va pas, comment nous le savons, ce qui est exclu et les messages à envoyer. Les noms de personnes et les adresses matérielles sont omis.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Le fichier à écrire au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Répond aux sondes de «&#x202f;check --responder&#x202f;» exécuté sur un autre ordinateur, pour que celui-ci puisse distinguer un chemin bloqué d’un serveur qui ne répond pas. Ne répond à rien d’autre, et jamais avec plus d’octets qu’il n’en a reçu.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Un autre port UDP sur lequel répondre, en plus de 500, 4500 et 47890. Peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Ne répond qu’aux programmes qui connaissent le code d’association affiché.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>S’arrête après ce nombre de secondes.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Affiche du JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Teste de nombreux serveurs VPN à la fois&#xa0;: répondent-ils au premier message que Windows envoie (UDP 500)&#x202f;?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Le nombre de datagrammes envoyés par seconde (par défaut&#xa0;: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Affiche du JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>La liste&#xa0;: un serveur par ligne&#x202f;; «&#x202f;#&#x202f;» commence un commentaire.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Annule une réparation&#xa0;: l’exécution indiquée, ou la plus récente qui n’a pas été annulée.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Annule toutes les réparations qui n’ont pas été annulées, la plus récente d’abord.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>L’exécution, telle que «&#x202f;history&#x202f;» l’affiche.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>énumère les vérifications</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>détermine pourquoi le VPN échoue</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>corrige une cause</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>annule une réparation</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>énumère ce qui a été modifié</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>enregistre cet ordinateur dans un fichier de cas</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>écrit une correction pour de nombreux ordinateurs</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>compare les réseaux sur lesquels «&#x202f;check&#x202f;» a été exécuté</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>écrit un rapport complet avec les messages à envoyer</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>résume de nombreux rapports</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>négocie avec un serveur VPN, pas à pas</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>enregistre une clé pré-partagée dans le magasin de clés, ou la supprime</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>teste de nombreux serveurs VPN à la fois</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>répond aux sondes d’un autre ordinateur</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Ce que vous savez&#xa0;: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works ou inside-office, suivi de =yes, =no ou =unknown&#x202f;; ou server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>Le chiffrement des données défini dans la connexion VPN : require, maximum ou optional. Sans cette option, le réglage de la connexion s’applique ou, à défaut, « require ».</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>affiche les termes employés par chaque produit serveur VPN, ou identifie le produit d’un serveur</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Affiche, pour chaque produit et chaque cause, où se trouve le réglage, quelle valeur définir et quelle ligne apparaît dans le journal du produit ; ou identifie le produit d’un serveur.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Uniquement ce produit, par exemple meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Uniquement cette cause, par exemple psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Identifie le produit d’un serveur à partir d’une capture de paquets, du journal du serveur, du message 2 en hexadécimal ou d’un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Affiche du JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Les paramètres IPsec à utiliser, sous la forme de « CustomIPSecPolicies » dans l’annuaire téléphonique. Sans cette option, ceux de la connexion sont utilisés.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Avec --permit&#xa0;: si cela échoue aussi, essaie à nouveau comme si le pare-feu était désactivé pour ce serveur, pendant une minute au plus.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Si un autre compte a créé le dossier du journal des modifications, renomme ce dossier et en crée un nouveau.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>indique ce qui peut être lu sur cet ordinateur</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Lit tout ce que le programme peut lire sur cet ordinateur et affiche le résultat de chaque lecture. Ne modifie rien et n’envoie rien.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Couleurs&#xa0;: always (toujours), never (jamais) ou auto (par défaut)&#xa0;: uniquement dans un terminal, et pas si NO_COLOR est défini.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Chaque vérification avec son titre.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Pourquoi le VPN vers ce serveur échoue-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Une connexion VPN de Windows, avec toutes les vérifications.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Essaie aussi la clé pré-partagée lue dans un fichier.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Un ordinateur enregistré, pour un autre programme.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>Le serveur VPN, pour les causes que seule une négociation avec lui peut prouver.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>La connexion VPN que «&#x202f;check&#x202f;» a examinée.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Lit sur l’entrée standard la clé pré-partagée destinée à une copie d’une connexion.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Enregistre ce nom d’utilisateur dans la connexion à la place de celui qui a été refusé.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Lit le mot de passe du nom d’utilisateur indiqué par --user sur l’entrée standard, à la ligne qui suit la clé.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Prend les résultats du réseau d’un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>L’identifiant de cette exécution, défini par la fenêtre, qui a déjà effectué la vérification.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Indique ce qui serait modifié, sans rien modifier.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Conserve la modification même si elle n’améliore rien.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Les causes, exactement telles que «&#x202f;check&#x202f;» les affiche&#xa0;: identifiant ou identifiant:objet.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Qu’est-ce qui serait modifié&#x202f;?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Fait la modification, après confirmation.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Modifie un ordinateur enregistré, sans confirmation.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>La réparation la plus récente.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Toutes les réparations, sans confirmation.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Qu’est-ce qui a été modifié sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Cet ordinateur et le chemin vers son serveur, pour une personne qui vous aide.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Un ordinateur avec deux défauts, pour s’exercer.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>La modification pour de nombreux ordinateurs, et le script qui la détecte.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>Sur quels réseaux ce serveur a-t-il répondu&#x202f;?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (par défaut), html (une page web), json, ou ticket&#xa0;: cinq lignes au plus pour un centre d’assistance.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>Identique à --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Tout, avec les messages à envoyer.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Cinq lignes au plus pour un centre d’assistance.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Une page web sur un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Quelles sont les causes les plus fréquentes&#x202f;?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Jusqu’où va la négociation&#x202f;?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>La même chose, avec chaque paquet dans un fichier pour Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Demande une clé et l’enregistre sous ce nom.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>La supprime.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Lesquels de ces serveurs répondent&#x202f;?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Où définit-on la clé sur ce produit, et que dit son journal ?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Quel produit a écrit ce journal&#x202f;?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Que peut-on lire sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Répond à «&#x202f;check --responder&#x202f;» exécuté sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (par défaut), man (une page de manuel pour man(1)), ou bash, zsh ou powershell (complétion pour ce shell). La page de manuel et la complétion décrivent toujours toutes les commandes, en anglais.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>La commande ; sans elle, une ligne pour chaque commande.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>Identique à «&#x202f;check --help&#x202f;».</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Complétion dans bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Corrige des causes que «&#x202f;check&#x202f;» a trouvées, et seulement tant qu’elles sont présentes.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Négocie avec un serveur VPN comme le fait Windows et montre jusqu’où va la négociation, puis affiche le verdict de « check ».</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>affiche l’aide et écrit la page de manuel et les fichiers de complétion</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Affiche l’aide d’une commande, ou écrit la page de manuel ou la complétion pour un shell.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>«&#x202f;fix789ctl COMMAND --help&#x202f;» affiche les options d’une commande, avec des exemples et les codes de sortie.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Affiche aussi comment nous le savons, que faire, et chaque vérification.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>arguments incorrects, ou fichier inutilisable</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>cet ordinateur n’a pas pu être examiné</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>aucun problème</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>une cause est confirmée</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>indéterminé, ou les vérifications n’ont pas pu être exécutées</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>fait, ou il n’y avait rien à faire</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>refusé, par exemple parce que la cause n’est pas présente&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>échec, ou refus du système ; tout est comme avant</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>abandonné&#x202f;; tout est comme avant</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>échec, et tout n’a pas pu être rétabli ; la sortie énumère ce qui ne l’a pas été</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Affiche aussi un tableau par site, réseau, produit ou jour.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Affiche à la place une ligne par rapport&#xa0;: csv ou jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Des rapports écrits par « check --json » ou « report --json », des résultats de « fix --json », des fichiers dont chaque ligne contient un de ces éléments (*.jsonl), ou des dossiers contenant de tels fichiers.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>Et sur quels sites&#x202f;? À partir d’un dossier qui contient un dossier par site.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Une ligne par rapport, pour un tableur.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Résume de nombreux rapports : combien de fois chaque cause a été trouvée, où et quand, ce qui est resté sans réponse et ce que les réparations ont donné.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>indique ce qui a changé sur cet ordinateur depuis l’enregistrement de l’état de référence</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Indique ce qui a changé sur cet ordinateur depuis que l’état de référence a été enregistré avec --keep, pendant que le VPN fonctionnait.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>vérifie un site entier : ses règles et ses réseaux</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Affiche tout le résultat sur une seule ligne, et rien sur la sortie d’erreur standard.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Ajoute ce nombre à chaque code de sortie autre que 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Écrit aussi le résultat dans le journal des événements de Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Ajoute aussi le résultat à ce fichier, sous la forme d’une ligne de JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>Le serveur VPN&#x202f;; avec «&#x202f;survey&#x202f;», un autre que le premier du fichier de site.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Avec « audit », uniquement ce réseau (nom ou identifiant). Avec « survey », le nom du Wi-Fi, si cet ordinateur ne peut pas le déterminer.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>Le rôle du client : avec « audit », le nom d’une stratégie de groupe ou d’une clé Identity PSK ; avec « survey », le rôle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Affiche du JSON (fix789.audit/1 ou fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Avec « audit » : l’identifiant de l’organisation Meraki ; inutile si la clé API n’a accès qu’à une seule.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>Identique à --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Avec « audit » : lit à la place un dossier de réponses enregistrées, et ne contacte aucun serveur.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>Identique à --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Avec « audit » : une adresse du serveur VPN, si son nom ne doit pas être résolu ; peut être indiqué plusieurs fois.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Avec «&#x202f;audit&#x202f;»&#xa0;: uniquement ce Wi-Fi (nom ou numéro).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Avec «&#x202f;audit&#x202f;»&#xa0;: un client, par son adresse matérielle.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Avec «&#x202f;audit&#x202f;»&#xa0;: lit la clé API du tableau de bord sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>Identique à --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Avec «&#x202f;audit&#x202f;»&#xa0;: prend la clé API enregistrée sous ce nom par «&#x202f;key set&#x202f;» (par défaut&#xa0;: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Avec «&#x202f;audit&#x202f;»&#xa0;: où l’organisation est hébergée&#xa0;: com, ca, cn, in ou gov (par défaut&#xa0;: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Pour les tests&#xa0;: un serveur sur cet ordinateur, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Avec « audit » : enregistre les réponses, sans les clés ni les noms de personnes, dans ce nouveau dossier.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Avec « audit » : écrit une page à conserver ; si le fichier existe déjà, la nouvelle page signale ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Avec «&#x202f;survey&#x202f;»&#xa0;: le fichier de site signé&#xa0;: ce qui est attendu, et où.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Avec «&#x202f;survey&#x202f;»&#xa0;: un fichier contenant les clés publiques autorisées à signer les fichiers de site.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Avec «&#x202f;survey&#x202f;»&#xa0;: où le relevé est conservé, pour qu’il reprenne là où il en était.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Avec « survey » : écrit la matrice sous forme de page web (HTML).</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Avec «&#x202f;survey&#x202f;»&#xa0;: écrit la matrice sous forme de tableau (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Avec «&#x202f;sign&#x202f;»&#xa0;: le fichier contenant la clé privée (Ed25519, PEM). S’il n’existe pas, elle est créée, ainsi que la clé publique à côté (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Quelle règle bloque le VPN, et sur quel Wi-Fi&#x202f;? Avec une page à conserver.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Signe ce qui est attendu sur un site.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Vérifie ce réseau, et dit lequel rejoindre ensuite.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>rien ne bloque le VPN, tout est comme attendu, ou le fichier est signé</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>une règle bloque le VPN, ou un réseau n’est pas comme attendu</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>indéterminé, ou le tableau de bord n’a pas pu être contacté</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Enregistre l’état de cet ordinateur comme état de référence ; à faire pendant que le VPN fonctionne.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Le fichier d’état de référence à utiliser, au lieu de celui qui se trouve dans le dossier de cet utilisateur.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Utilise un ordinateur enregistré au lieu de celui-ci.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Affiche du JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Pendant que le VPN fonctionne.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Quand il ne fonctionne plus&#xa0;: qu’est-ce qui a changé depuis&#x202f;?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>« site audit » indique, pour chaque Wi-Fi d’une organisation Meraki, quelle règle laisse passer le VPN ou le bloque ; « site survey » vérifie les réseaux d’un site l’un après l’autre ; « site sign » signe le fichier qui indique à quoi s’attendre sur un site ; et « site playbook » indique ce qui pose généralement problème dans un type de lieu. Aucune de ces commandes ne modifie quoi que ce soit sur le site.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>contacte un serveur VPN de façon répétée</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Contacte un serveur VPN de façon répétée, et indique quand il a été joint sur UDP 500 et 4500 et quand il ne l’a pas été.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Avec «&#x202f;survey&#x202f;»&#xa0;: va de réseau en réseau, et attend que vous ayez rejoint chacun d’eux.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>«&#x202f;audit&#x202f;», «&#x202f;survey&#x202f;», «&#x202f;sign&#x202f;» ou «&#x202f;playbook&#x202f;».</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Avec «&#x202f;sign&#x202f;»&#xa0;: le fichier de site (JSON, fix789.site/1). Avec «&#x202f;playbook&#x202f;»&#xa0;: retail, education, corporate-guest ou hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Qu’est-ce qui pose généralement problème dans un magasin, et que vérifier en premier&#x202f;?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>La durée de l’observation, au plus 168 heures (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>La pause entre deux passages, de 10 à 3600 secondes (par défaut&#xa0;: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Effectue un seul passage, à partir d’un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Affiche du JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>L’échec ne se produit que de temps en temps&#xa0;: quand, et sur quel port&#x202f;? Ctrl+C met fin à l’observation avant terme.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>le serveur a répondu sur les deux ports à chaque passage</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>une réponse a manqué au moins une fois, ou le serveur n’a pas pu être contacté</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>un nom aléatoire dans le domaine %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>Le serveur VPN</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>celui que vous choisissez</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Les mêmes premiers messages que Windows envoie, pour voir jusqu’où ils vont. Une clé pré-partagée n’est jamais envoyée : la négociation vérifie seulement si les deux côtés ont la même. Un nom d’utilisateur et un mot de passe passent dans le tunnel chiffré, une seule fois, et seulement si vous les saisissez.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>Le serveur DNS de ce réseau</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Les noms dont une vérification a besoin, et ceux-ci, dont les réponses sont connues&#xa0;: nous voyons ainsi si les réponses DNS sont authentiques ici.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Pages web dont la réponse est connue</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows et les navigateurs demandent les mêmes pages. Une réponse différente montre que ce réseau demande d’abord de s’identifier.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Pages de votre organisation</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Indiquées dans les réglages. Elles montrent si ce réseau demande d’abord de s’identifier.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>La page d’identification de ce réseau</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Seulement là où le réseau redirige ces requêtes vers une telle page ou en annonce une, pour voir ce qu’elle est. Aucun formulaire n’est envoyé et aucun lien n’est suivi.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Ces serveurs répondent en indiquant l’adresse sous laquelle Internet voit cet ordinateur. Cela montre aussi si UDP sort de ce réseau.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Serveurs de temps</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Leur réponse montre si UDP sort de ce réseau et si l’horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Serveurs web par UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Un paquet sans contenu. La réponse montre si de grands paquets UDP sortent de ce réseau.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Serveurs DNS extérieurs à ce réseau</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>On leur demande les serveurs de noms de la racine d’Internet, pour voir si ce réseau laisse passer d’autres serveurs DNS.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>Serveurs DNS interrogés pour comparaison</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>On leur demande le nom du serveur VPN, pour comparer les réponses. Les noms de réseaux internes, comme ceux qui finissent par .local, ne leur sont pas envoyés.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Ce qui est envoyé, à qui et pourquoi</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Rien n’est envoyé avant que vous ne choisissiez %1, et rien n’est envoyé aux auteurs de ce programme. Une vérification ne contacte que les destinataires énumérés ci-dessous. La vérification d’un ordinateur enregistré ne contacte personne.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Trouver la cause</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Impossible de lire ce fichier.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Ce fichier n’est pas un cas, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Ce cas a été enregistré par une version plus récente du programme. Cette version ne peut pas le lire.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Ce fichier n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Le fichier de l’ordinateur enregistré n’existe plus.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Le fichier de l’ordinateur enregistré a été endommagé entre-temps.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Cet ordinateur n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Aucune clé n’est enregistrée pour ce serveur.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Le magasin de clés a refusé l’accès.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Cet ordinateur n’a pas de magasin de clés.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Le magasin de clés n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>Le magasin de clés a signalé une erreur.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>vous choisissez la connexion VPN et entrez la clé si vous l’avez.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>cet ordinateur, le réseau et le serveur sont vérifiés. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>une phrase, comment nous le savons et qui peut corriger cela.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>la modification exacte sur cet ordinateur, ou une demande à la personne qui peut agir.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>ce qui fonctionne maintenant, ce qui ne fonctionne pas, et la suite.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Ouvrir un cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Vérifier à nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Enregistrer, imprimer ou copier le rapport&#xa0;: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Cette aide&#xa0;: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Comment Fix789 vous aide</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Il détermine pourquoi un VPN L2TP/IPsec échoue avec l’erreur 789 ou une erreur semblable, montre comment il le sait et corrige ce qui peut l’être sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui est modifié</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Uniquement ce que vous acceptez. Chaque modification est d’abord affichée, et la valeur précédente est conservée. %1 la rétablit exactement, maintenant ou plus tard&#xa0;: voir %2 dans le menu %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la réparation</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Vérifications et réparations précédentes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Qu’est-ce qui est envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Ce qui quitte l’ordinateur</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Des paquets de test vers le serveur VPN et vers quelques serveurs bien connus. Aucun rapport n’est envoyé où que ce soit : c’est vous qui l’enregistrez, le copiez ou l’imprimez.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui vous adresser</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>À la personne qui s’occupe du VPN ou du réseau. Le résultat contient une demande que vous pouvez copier pour elle, et le rapport contient tout ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>un réseau sans nom</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 a répondu sur %2.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1 n’a répondu sur %2 que sur un seul de ses deux ports.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1 n’a pas répondu sur %2.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1 : vérifications auxquelles %2 a répondu : %3 sur %4.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Interrompue. Annulez cette réparation avant de modifier autre chose.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Effectuée. Elle peut être annulée.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la réparation</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Annuler la réparation du %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Réseaux comparés</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Rien pour l’instant. Les vérifications qui contactent un serveur VPN et les réparations apparaissent ici.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Il s’agit ici de votre propre ordinateur. Ce que vous faites avec un ordinateur enregistré n’apparaît pas.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Vérifications et réparations précédentes</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Détermine pourquoi un VPN L2TP/IPsec sous Windows échoue avec l’erreur 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Vérifie un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Vérifie l’ordinateur d’exercice.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>Le serveur VPN.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>La langue du programme.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 ne s’exécute pas en tant qu’administrateur&#xa0;: ce qu’il ouvre et affiche ne doit pas avoir ces droits. Démarrez-le sans «&#x202f;Exécuter en tant qu’administrateur&#x202f;». Lorsqu’il modifie l’ordinateur, Windows demande l’accord d’un administrateur.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Propose d’annuler vos modifications, puis lance le programme de désinstallation.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi&#xa0;: nom inconnu. Windows n’affiche le nom que si vous l’autorisez à utiliser votre emplacement.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>signal %1&#xa0;%</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>point d’accès %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wi-Fi sans nom</translation>
    </message>
    <message>
        <source>Wi-Fi %1</source>
        <translation>Wi-Fi %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this computer: %1</source>
        <translation>cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>passerelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>serveur DNS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Le matériel réseau est fabriqué par %1, sa page d’identification par %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Le matériel réseau est fabriqué par %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>La page d’identification du réseau vient de %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Connecté par câble.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>L’identification est encore valable %1&#xa0;min.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows signale qu’il n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows signale que ce réseau ne donne pas accès à Internet.</translation>
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
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Redémarrer Windows maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Enregistrez d’abord votre travail dans les autres programmes. Windows vous demande quoi faire de ce qui n’est pas enregistré. Ensuite, rouvrez Fix789 pour vérifier si le redémarrage a résolu le problème.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows n’a pas redémarré. Choisissez %1 dans le menu Démarrer.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>Ouvrir les paramètres VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows n’a pas ouvert ses paramètres. Ils se trouvent dans le menu Démarrer&#xa0;: Paramètres, Réseau et Internet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>Essayer le VPN maintenant</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Les modifications ont été effectuées.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>L’ordinateur n’a pas pu être vérifié à nouveau.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Le problème est corrigé.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Modifié. Un redémarrage terminerait la réparation.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Un ordinateur enregistré ne peut pas être redémarré&#x202f;; l’exercice s’arrête donc ici.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Modifié. Redémarrez Windows pour terminer.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Choisissez %1 et non %2 : Windows conserve souvent son état lorsqu’on l’arrête.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Modifié, mais autre chose fait obstacle.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Modifié. Tout n’est pas encore clair.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>Le rapport énumère les réglages qui n’ont pas été rétablis, avec leurs valeurs actuelles.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Tout est de nouveau exactement comme avant.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Tout n’a pas été rétabli.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Un autre programme ou une autre personne a modifié un réglage entre-temps.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Les modifications n’ont pas pu être annulées.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>La cause n’était plus présente.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Les modifications n’ont pas pu être effectuées. Tout est comme avant.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Les modifications n’ont pas pu être effectuées, et tout n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows a demandé l’accord d’un administrateur, et personne ne l’a donné.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Le programme qui effectue les modifications n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>L’étape suivante revient à d’autres personnes.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Rien n’a été modifié sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>Le chemin vers le serveur VPN</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Domicile ou bureau</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>École ou campus</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi invité</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Hôtel, espace de coworking</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Cela ne change que la personne à qui nous vous conseillons de vous adresser. Vous pouvez laisser ce champ sans réponse.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Où êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Qu’est-ce qui y pose généralement problème&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Ce qui y pose généralement problème</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Vérifiez dans cet ordre</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
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
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Utiliser les termes de ce produit</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>La demande cite alors les menus de ce produit et les lignes de son journal.</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Vous avez répondu&#xa0;: oui.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Vous avez répondu&#xa0;: non.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>La passerelle de ce réseau est %1.</translation>
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
        <translation>Câble</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>Le réseau auquel cet ordinateur est connecté.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>PC enregistré</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ce PC</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Pare-feu du site</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>Le pare-feu ou le routeur entre ce lieu et Internet.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Tout ce qui se trouve entre ce lieu et celui du serveur.</translation>
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
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste à déterminer</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Comment le savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à un moment inconnu</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Un réseau sans nom</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (ce réseau)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, depuis un autre appareil</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1&#xa0;: le serveur a répondu sur les deux ports, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1&#xa0;: le serveur a répondu sur un port, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1&#xa0;: pas de réponse, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Le même serveur depuis d’autres réseaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Un administrateur peut vérifier le reste avec cette commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Copier la commande pour l’administrateur</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1&#xa0;j</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Pas encore connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Cela ne peut pas être déterminé %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Ce protocole convient-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Cela exclut&#xa0;: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Ce réseau</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La négociation, pas à pas</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Détails (vérifications&#xa0;: %1, causes exclues&#xa0;: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Aucun problème n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Tout fonctionne entre cet ordinateur et le serveur.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Depuis cet endroit, le chemin vers le serveur fonctionne.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Cela se résoudra probablement tout seul.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Il n’a pas été possible de vérifier tout ce qui compte.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Il reste une explication, mais elle n’est pas encore prouvée.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Il reste deux explications.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Il reste trois explications.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Il reste quatre explications.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Il reste plusieurs explications.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Vous avez arrêté avant que toutes les vérifications soient terminées.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>La personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>La personne qui gère ce réseau.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>La personne qui gère le serveur VPN.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>La personne qui s’occupe de votre compte.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Les administrateurs dont la stratégie définit cela.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Vous, dans votre navigateur web.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>Windows a échoué avec l’erreur %1, mais le serveur nous répond.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>Windows a échoué avec l’erreur %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>Depuis cet endroit, le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>Le serveur répond. Ce qui fait obstacle n’est pas encore prouvé.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Deux choses font obstacle.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Trois choses font obstacle.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Quatre choses font obstacle.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Plusieurs choses font obstacle.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Tout peut être corrigé sur cet ordinateur, et les corrections peuvent être annulées.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Cela peut être corrigé sur cet ordinateur, et la correction peut être annulée.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Une partie peut être corrigée sur cet ordinateur. Le reste doit être corrigé par d’autres personnes.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Toutes les vérifications de cet ordinateur qui ont pu être exécutées ont réussi.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Le chemin vers un serveur n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>La clé, le nom d’utilisateur et le mot de passe sont corrects. Essayez à nouveau le VPN.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>La clé pré-partagée est correcte. Essayez à nouveau le VPN. S’il échoue encore, comparez le nom d’utilisateur et le mot de passe avec ceux que vous avez reçus.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Essayez à nouveau le VPN. S’il échoue encore, comparez le nom d’utilisateur, le mot de passe et la clé pré-partagée avec ceux que vous avez reçus.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Essayez à nouveau le VPN. S’il échoue encore, revenez en arrière et entrez la clé pré-partagée : nous pourrons alors prouver si elle est correcte ou non.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>Sur %1, le même serveur a répondu, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>Sur %1, le même serveur a répondu.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Un site entier&#xa0;: quelle règle bloque le VPN&#x202f;?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Lit ce que le tableau de bord Meraki dit d’un site, et indique la règle qui laisse passer le VPN ou le bloque. Pour les personnes qui s’occupent du réseau.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;Vérifier le site</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;Enregistrer la page…</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Lecture du tableau de bord</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Lecture de ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Enregistrer la page</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Pages web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>La page a été enregistrée.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Le fichier existe, mais ce n’est pas une page enregistrée par Fix789. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>La page a été enregistrée. Rien n’a changé depuis la version précédente.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>La page n’a pas pu être enregistrée à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Aucune des règles lues ne bloque le VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>&amp;Remplacer les noms de personnes, d’ordinateurs et de réseaux</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Chaque serveur, connexion, réseau, compte et adresse est remplacé partout par la même valeur de substitution, par exemple server-1.example ou 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bon à savoir</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Une règle bloque le VPN à %n endroit</numerusform>
            <numerusform>Une règle bloque le VPN à %n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>À %n endroit, il n’a pas été possible de déterminer si le VPN peut passer</numerusform>
            <numerusform>À %n endroits, il n’a pas été possible de déterminer si le VPN peut passer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Trafic vers %1, vérifié à %n endroit.</numerusform>
            <numerusform>Trafic vers %1, vérifié à %n endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>%n autre endroit figure dans la page qui peut être enregistrée.</numerusform>
            <numerusform>%n autres endroits figurent dans la page qui peut être enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Moteur de filtrage de base</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>Modules de génération de clés IKE et AuthIP</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>Agent de stratégie IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Gestionnaire des connexions d’accès à distance</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Service SSTP (Secure Socket Tunneling Protocol)</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Téléphonie</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Aucun serveur n’a été indiqué.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Le réseau n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Arrêté avant que le serveur ait répondu.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Le serveur n’a pas pu être contacté.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Le serveur répond à l’échange de clés</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>La valeur pour les serveurs derrière un NAT contient %1. Windows ne lit ici qu’un nombre (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>La valeur pour les serveurs derrière un NAT a été définie, mais Windows n’a pas été redémarré depuis.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>Le serveur est derrière un NAT, mais cet ordinateur ne l’autorise pas (la valeur est %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>Rien n’indique que la valeur pour les serveurs derrière un NAT doive être modifiée.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>Le serveur n’est pas derrière un NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>Le serveur est derrière un NAT, et cet ordinateur l’autorise.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>La clé de Registre qui contient la valeur pour les serveurs derrière un NAT a été modifiée après le dernier redémarrage. Windows la lira au prochain redémarrage.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Cet ordinateur n’est pas un ordinateur Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>La valeur pour les serveurs derrière un NAT n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows pourra se connecter à des serveurs VPN derrière un NAT après son redémarrage.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Les serveurs derrière un NAT sont autorisés là où il le faut</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Il n’a pas été possible de déterminer si IPsec est désactivé pour L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec contient %1, qui n’est pas un nombre que Windows peut lire.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows est configuré pour ne pas protéger L2TP avec IPsec (ProhibitIpSec vaut 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec a été corrigé, mais Windows n’a pas été redémarré depuis.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows protège L2TP avec IPsec, comme il se doit.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows protégera de nouveau L2TP avec IPsec après son redémarrage.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec n’est pas désactivé pour L2TP</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>Le nom « %1 » est résolu en %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>Le serveur DNS signale qu’il n’existe aucun serveur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>Le serveur DNS n’a pas répondu à la demande concernant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Ouvrez une page web quelconque. Si elle s’ouvre, seul le DNS est en cause.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Le nom du serveur n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>Le nom du serveur est résolu en une adresse</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Le type de démarrage de «&#x202f;%1&#x202f;» est Désactivé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>«&#x202f;%1&#x202f;» démarre avec l’ordinateur mais a échoué avec l’erreur %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>Windows n’a aucun service nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Un service dont le VPN a besoin ne peut pas s’exécuter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Ces services n’ont pas pu être vérifiés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Tous les services dont le VPN a besoin peuvent s’exécuter.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>Le service «&#x202f;%1&#x202f;» est activé.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>Le service retrouve son type de démarrage habituel. Windows le démarre quand le VPN en a besoin.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Services et pilotes du VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>Le service «&#x202f;%1&#x202f;» manque sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Windows lui-même est endommagé. Demandez à la personne qui s’occupe de cet ordinateur de réparer l’installation de Windows (sfc /scannow, ou une réparation sur place).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>Le service «&#x202f;%1&#x202f;» est désactivé.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Nous pouvons le réactiver avec son type de démarrage habituel. Cela nécessite un administrateur.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>Le service «&#x202f;%1&#x202f;» ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de chercher ce service dans le journal des événements Système.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows est configuré pour ne pas protéger L2TP avec IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Nous pouvons réinitialiser la valeur. Cela nécessite un administrateur et prend effet après un redémarrage. Si vos administrateurs ont créé leur propre stratégie IPsec, demandez-leur d’abord.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>La valeur de Registre pour les serveurs derrière un NAT n’a pas le bon type.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Nous pouvons l’écrire sous forme de nombre. Cela nécessite un administrateur et prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>Le serveur VPN est derrière un routeur (NAT), et Windows ne l’autorise pas.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Nous pouvons l’autoriser. Cela nécessite un administrateur et prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Windows doit être redémarré pour qu’une modification prenne effet.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Choisissez « Redémarrer » et non « Arrêter » : Windows conserve souvent son état lorsqu’on l’arrête. Essayez ensuite à nouveau le VPN.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Il n’existe aucun serveur de ce nom.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Comparez le nom du serveur dans la connexion VPN avec celui que vous avez reçu, lettre par lettre.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Cet ordinateur n’a pas de connexion Internet.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Connectez-vous d’abord à un réseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>Le serveur DNS du réseau ne répond pas.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Dites à la personne qui gère ce réseau que les noms ne peuvent pas être résolus (DNS), ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Un pare-feu sur le chemin rejette UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser UDP 500 et 4500 en sortie. En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 ne passe pas entre cet ordinateur et le serveur.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>Le réseau bloque l’échange de clés du VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 ne passe pas entre cet ordinateur et le serveur.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser UDP 4500 en sortie. En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>Le serveur VPN ne fonctionne pas ou est injoignable.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Demandez à la personne qui gère le serveur VPN s’il fonctionne.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>Le serveur est joignable, mais son service VPN ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de démarrer son service IPsec. Si le nom a été saisi à la main, comparez-le d’abord&#xa0;: il peut s’agir d’un autre ordinateur.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Le serveur a peut-être bloqué l’adresse de ce réseau.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de chercher l’adresse publique de ce réseau dans sa liste de blocage.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>Le serveur ne prend en charge qu’IKEv2, mais L2TP a besoin d’IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Demandez à la personne qui gère le serveur VPN si vous devez utiliser IKEv2. Si oui, créez une nouvelle connexion VPN de type IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>Le serveur n’accepte aucune des méthodes de chiffrement que Windows propose.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’autoriser AES-256 avec SHA-1 et MODP-2048 (groupe 14) pour les clients L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>La clé pré-partagée ne correspond pas à celle du serveur.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Saisissez à nouveau la clé pré-partagée, exactement comme vous l’avez reçue.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Arrêté avant que cela soit vérifié.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Non significatif tant que ceci n’est pas corrigé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Ne peut pas être vérifié sans ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Le journal des modifications a été écrit par une version plus récente de ce programme (ligne %1). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Le journal des modifications est endommagé à partir de la ligne %1. Il a été laissé tel quel, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Le journal des modifications n’a pas pu être lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Une réparation précédente a été interrompue. Annulez-la d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Une réparation de ce nom existe déjà. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus présent&#x202f;; il n’y a donc rien à corriger. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Cela ne peut pas être corrigé sur cet ordinateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Les valeurs actuelles n’ont pas pu être lues. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Tout est déjà comme il se doit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Voici les modifications qui seraient effectuées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Les valeurs actuelles n’ont pas pu être sauvegardées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Corrigé. La correction prend effet après le redémarrage de Windows (« Redémarrer » et non « Arrêter »).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Corrigé et vérifié à nouveau&#xa0;: la cause a disparu.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Cela n’a pas pu être corrigé. Tout est comme avant. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Cela n’a pas pu être corrigé, et tout n’a pas pu être rétabli. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Il n’existe aucune réparation de ce nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Annulé. Tout est comme avant la réparation.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Tout n’a pas été rétabli&#xa0;: les réglages qu’un autre programme ou une autre personne a modifiés depuis ont été laissés tels quels.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Amorçage</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Valeur «&#x202f;%2&#x202f;» dans %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Type de démarrage du service «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Service «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Cela n’existe pas. Détail technique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>Le système a refusé l’accès. Détail technique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Cela a pris trop de temps. Détail technique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Cela a été arrêté. Détail technique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Cela n’est pas pris en charge ici. Détail technique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>L’élément est endommagé ou n’a pas pu être compris. Détail technique : %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Cela a échoué. Détail technique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Attente de %1&#xa0;s pour rester dans la limite du serveur.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Échange de clés sur UDP %1&#xa0;: attente d’une réponse</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Échange de clés sur UDP %1&#xa0;: pas encore de réponse, nouvel essai</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Pas de réponse sur UDP %1 après %n tentative (ports source&#xa0;: %2).</numerusform>
            <numerusform>Pas de réponse sur UDP %1 après %n tentatives (ports source&#xa0;: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Le serveur répond à l’échange de clés sur UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>Le serveur répond à l’échange de clés sur UDP 500. Il refuse d’en commencer un sur UDP 4500, ce qui n’est pas gênant.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>Le serveur répond à l’échange de clés sur UDP 500, et UDP 4500 est ouvert.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>Le serveur répond sur UDP 500, mais pas sur UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 est bloqué, mais sans traduction d’adresses (NAT) il n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 est bloqué sur le chemin vers le serveur.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>UDP %1 est rejeté par %2.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>Le serveur est joignable, mais son service d’échange de clés ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>Le serveur est joignable, mais il ne répond pas sur UDP 500, et UDP 4500 est fermé.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>Le serveur rejette toutes les méthodes de chiffrement que Windows propose.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Le serveur ne répond qu’à IKEv2&#x202f;; L2TP/IPsec sous Windows a besoin d’IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>Le serveur signale qu’il ne prend pas en charge IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>Le serveur est joignable, mais il ne répond pas à IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 est ouvert, mais le serveur ne répond à IKEv1 que sur UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Il n’y a de réponse ni sur UDP 500 ni sur UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>L’échange de clés sur UDP %1 n’a pas pu être testé.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>Le serveur a répondu sur UDP %1 avec %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Cet ordinateur a proposé ce que Windows propose&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Pas de réponse sur UDP 500 après %n tentative (ports source&#xa0;: %1)&#x202f;; le même message a reçu une réponse sur UDP 4500.</numerusform>
            <numerusform>Pas de réponse sur UDP 500 après %n tentatives (ports source&#xa0;: %1)&#x202f;; le même message a reçu une réponse sur UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>Le serveur a répondu sur UDP 500, et les serveurs de ce type (%1) répondent de la même façon sur UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Cet ordinateur n’a pas de route vers le serveur pour UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 a été rejeté sur le chemin (ICMP type 3 code %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 a rejeté UDP %1 (ICMP type 3 code %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Le serveur a répondu à IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Les paquets vers UDP %1 sont allés jusqu’au saut %2 et pas plus loin&#x202f;; les paquets vers UDP %3 sont allés plus loin.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Le serveur a répondu sur UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Le serveur a répondu.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Le serveur a répondu sur UDP %1 et a choisi %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Comparez la clé pré-partagée avec celle du serveur, ou essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Essayez depuis un autre réseau, par exemple par le partage de connexion d’un téléphone. Si le VPN y fonctionne, c’est le réseau actuel qui le bloque.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Ouvrez une page web quelconque. Si aucune ne s’ouvre, cet ordinateur n’a pas de connexion Internet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Demandez à la personne qui gère le serveur s’il prend en charge IKEv1 avec une clé pré-partagée.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Tout ce qui a pu être vérifié fonctionne.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Il n’a pas été possible de vérifier tout ce qui compte.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Il reste plusieurs explications.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où&#xa0;: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Ceci peut être modifié&#xa0;: %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>L’un de ces cas s’applique&#xa0;:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Comment les distinguer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Ordinateur enregistré «&#x202f;%1&#x202f;» (pas celui-ci)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Bon à savoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Ce qui a été vérifié&#xa0;:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Il n’existe aucune vérification nommée « %1 » ; « fix789ctl list » énumère les vérifications.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un serveur. Un nom se compose de lettres, de chiffres, de points et de traits d’union.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>La limite de temps doit être un nombre de secondes, au plus %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Il n’existe pas de traduction pour la langue « %1 ».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>« %1 » n’est pas l’identifiant d’une cause. « fix789ctl list --json » énumère les identifiants.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Indiquez au moins une cause, exactement telle que «&#x202f;fix789ctl check&#x202f;» l’affiche.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Effectuer ces modifications&#x202f;? Tapez «&#x202f;y&#x202f;» pour oui.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>interrompue ; annulez cette exécution</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Le journal des modifications ne peut pas être lu entièrement. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>«&#x202f;history&#x202f;» ne prend aucun argument.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>«&#x202f;list&#x202f;» ne prend aucun argument.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Indiquez un fichier dans lequel écrire.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1&#xa0;: était %2, a été défini sur %3, est maintenant %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Une exécution est désignée par un UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Seuls les ordinateurs Windows peuvent être réparés. Utilisez --case pour un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Ce programme se trouve dans un dossier où d’autres personnes peuvent écrire. Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Le dossier du journal des modifications ne peut pas être créé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Une autre réparation est en cours. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Sans ce service, le pare-feu Windows est lui aussi désactivé.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Il n’y avait rien à vérifier. Indiquez le serveur VPN ou un ordinateur enregistré.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Les grands messages se perdent sur le chemin vers le serveur.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser les fragments de paquets UDP. En attendant, une authentification avec une clé pré-partagée ou une chaîne de certificats plus courte fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Un appareil sur le chemin inspecte les paquets et supprime ceux de l’échange de clés du VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser IPsec dans son filtre d’applications ou de trafic, et pas seulement les ports UDP 500 et 4500. En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>De nombreux paquets envoyés au serveur se perdent sur le chemin.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Rapprochez-vous du point d’accès Wi-Fi, ou utilisez un câble ou un autre réseau. Si le problème persiste, signalez-le à la personne qui gère ce réseau.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>Le routeur devant le serveur ne transmet pas UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de lui transmettre UDP 4500, comme UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Le serveur n’accepte qu’un chiffrement obsolète que Windows ne propose plus.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’autoriser AES-256 avec SHA-1 et MODP-2048 (groupe 14). Affaiblir cet ordinateur à la place devrait être le dernier recours.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>Le serveur exige un certificat, pas une clé pré-partagée.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Demandez à la personne qui gère le serveur VPN ce qu’il faut utiliser&#xa0;: un certificat pour cet ordinateur, ou une clé pré-partagée qui reste à configurer sur le serveur.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>La clé pré-partagée comporte un espace au début ou à la fin.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Saisissez à nouveau la clé dans la connexion VPN, sans l’espace. Un tel espace vient souvent d’un copier-coller.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>La clé pré-partagée contient des caractères corrects en apparence seulement.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Saisissez la clé à la main dans la connexion VPN au lieu de la copier&#xa0;: des guillemets, des tirets ou des espaces ont été modifiés en cours de route, par exemple par un PDF ou une messagerie.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>Le serveur rejette l’identité IKE de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’accepter n’importe quelle identité (ID) des clients L2TP, ou de chercher cette tentative dans son journal.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>Le serveur rejette la façon dont Windows protège les données (mode rapide).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>Le service L2TP du serveur ne répond pas.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Demandez à la personne qui gère le serveur VPN de démarrer son service L2TP (UDP 1701 dans le tunnel).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>Le serveur rejette le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Saisissez à nouveau le nom d’utilisateur et le mot de passe. S’ils sont corrects, demandez si le compte est verrouillé ou n’est pas autorisé à utiliser le VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>Le serveur et cette connexion n’ont aucune méthode d’authentification en commun.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Demandez à la personne qui gère le serveur VPN quel protocole d’authentification il exige, et choisissez le même dans les propriétés de la connexion VPN.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>La confirmation de l’ouverture de session (second facteur) n’est pas arrivée à temps.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Essayez à nouveau avec votre téléphone ou votre application à portée de main, et confirmez dès que cela vous est demandé.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>Le serveur n’accepte ni ne rejette le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Demandez à la personne qui gère le serveur VPN si son annuaire (RADIUS) répond.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>Le serveur n’a plus d’adresse à attribuer.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’agrandir son pool d’adresses (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Établissement du tunnel</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Communication avec le serveur à travers le tunnel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Ouverture de session. Si votre téléphone ou une application vous demande de confirmer, faites-le maintenant.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Essai de la clé</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Échange des clés</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Le serveur ne répond pas à la liste des méthodes de chiffrement que Windows envoie.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Le serveur a accepté la clé, et le tunnel chiffré peut être établi.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Le serveur accepterait %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>Le répondeur situé hors du réseau répond sur un autre port UDP.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>Datagrammes envoyés à ses ports UDP 500 et 4500 : %n ; arrivés : %1.</numerusform>
            <numerusform>Datagrammes envoyés à ses ports UDP 500 et 4500 : %n ; arrivés : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Les messages d’échange de clés atteignent le répondeur situé hors du réseau et reviennent.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>Le réseau laisse passer le VPN&#x202f;; le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Sur les mêmes ports, d’autres données atteignent le répondeur situé hors du réseau, mais pas les messages d’échange de clés.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Un appareil sur le chemin inspecte les paquets et supprime ceux de l’échange de clés.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Le réseau supprime les paquets UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Serveurs qui ont répondu ou dont le délai est dépassé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>Le serveur n’accepte pas de clé pré-partagée venant de ce réseau.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Le serveur avait accepté la méthode de chiffrement auparavant.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>Le serveur connaît la clé mais rejette l’identité IKE de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Le serveur n’accepte pas cette clé pré-partagée.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Les grands messages se perdent sur le chemin, or l’authentification par certificat en a besoin.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>Le serveur n’a répondu au certificat que lorsqu’il a été envoyé en petits fragments.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>Le serveur a répondu à un petit message, mais pas au même message quand il était plus grand qu’un paquet.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Le serveur n’a pas répondu au message contenant le certificat.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>Le serveur connaît la clé mais rejette la protection des données (mode rapide).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>Le serveur connaît la clé mais ne répond pas à l’étape suivante (mode rapide).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>Le tunnel chiffré est établi, mais le service VPN qui se trouve derrière ne répond pas.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Le tunnel chiffré a été établi (mode rapide).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Le serveur a attendu une confirmation de l’ouverture de session, mais elle n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>Le serveur exige une méthode d’authentification que cette connexion ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>Le serveur a accepté l’ouverture de session mais n’a pas d’adresse à attribuer.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Le nom d’utilisateur et le mot de passe ont été acceptés.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Le nom d’utilisateur et le mot de passe ont été envoyés, mais aucune réponse n’est revenue.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>tant que le serveur n’est pas joignable</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>tant que le tunnel ne peut pas être établi</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Vérifiez la clé avec la personne qui gère le serveur VPN, ou demandez à quelqu’un d’autre de l’essayer depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Demandez à la personne qui gère le serveur VPN ce que son journal dit de cette tentative.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Le serveur n’a répondu qu’aux datagrammes dont le port source était identique au port du serveur. Windows les envoie aussi de cette façon.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>L’échange de clés s’est arrêté à son troisième message&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>Le serveur a rejeté cette étape : %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>Le serveur a prouvé qu’il a la même clé.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Le message avec la clé n’a pas été accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>Le message avec la clé exactement telle qu’elle a été saisie&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>La clé nettoyée a été acceptée.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Une clé inventée a reçu la même réponse.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Requêtes restées sans réponse dans le tunnel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Le serveur a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Le serveur a refusé après %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>La clé comporte un espace au début ou à la fin. Le serveur l’accepte sans cet espace.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>La clé contient des caractères qui ne font que ressembler à ceux d’un clavier. Le serveur l’accepte avec les caractères du clavier.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>La clé comporte des espaces au début ou à la fin et des caractères qui ne font que ressembler à ceux d’un clavier. Le serveur l’accepte sans ces espaces et avec les caractères du clavier.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Authentification, clé sans espaces aux extrémités</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Authentification, clé en caractères du clavier</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Authentification, clé nettoyée</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>une réponse est arrivée, mais cette clé ne peut pas la déchiffrer</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>seulement si l’envoi se fait en petits morceaux</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>nom d’utilisateur ou mot de passe rejeté</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>aucune méthode d’authentification commune&#xa0;: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>session ouverte, mais aucune adresse disponible</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>pas de réponse au sujet du nom d’utilisateur et du mot de passe</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>refusé après une longue attente</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Échange de clés</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Clé volontairement fausse</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP dans le tunnel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Ouverture de session</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, pour comparaison</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>paquets envoyés&#xa0;: %1, ports source&#xa0;: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>signalé par %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>Type ICMP %1, code %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Donnez la clé sur l’entrée standard ou prenez-la dans le magasin de clés, pas les deux.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>Le nom d’une clé a 1 à 64 caractères&#xa0;: lettres, chiffres et n’importe lesquels de ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Donnez soit une clé, soit un certificat, pas les deux.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user et --password-stdin doivent être indiqués ensemble.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>L’ouverture de session nécessite une clé ou un certificat.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Un nom d’utilisateur a 1 à 256 caractères.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin exige --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Le fichier « %1 » n’a pas pu être ouvert. Soit sa phrase secrète est manquante ou incorrecte (--passphrase-stdin), soit le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne contient pas de clé RSA, ou il est chiffré avec une méthode qui n’est plus prise en charge.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>L’entrée standard doit contenir un secret de 1 à %1 octets en UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>L’entrée standard doit contenir %2 secrets de 1 à %1 octets chacun en UTF-8, un par ligne.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>Le magasin de clés n’a pas de clé nommée «&#x202f;%1&#x202f;». Utilisez «&#x202f;fix789ctl key set&#x202f;» pour en enregistrer une.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Aucun magasin de clés n’est disponible. Windows en intègre un&#x202f;; d’autres systèmes ont besoin d’un Secret Service tel que GNOME Keyring ou KWallet. Vous pouvez aussi donner la clé sur l’entrée standard (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Le magasin de clés a refusé l’accès.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>Le magasin de clés n’a pas pu exécuter la demande. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>La clé a été enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Plus aucune clé n’est enregistrée sous « %1 ».</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Utilisez «&#x202f;key set NAME&#x202f;» ou «&#x202f;key forget NAME&#x202f;».</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>La négociation avec %1 (%2), pas à pas&#xa0;:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Indiquez le serveur VPN avec --server. Hormis les options, cette commande ne prend aucun argument.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Un réseau enregistré ne peut pas être interrogé&#x202f;; une clé, un certificat ou un fichier n’est donc pas accepté ici.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Seul un administrateur peut ouvrir UDP %1. Le programme continue sans ce port.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 est utilisé par un autre programme (sous Windows, les ports 500 et 4500 appartiennent au service «&#x202f;Modules de génération de clés IKE et AuthIP&#x202f;»). Le programme continue sans ce port.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>UDP %1 ne peut pas être ouvert. Le programme continue sans ce port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de port.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>Au plus %1 ports peuvent être ajoutés à 500, 4500 et %2.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Réponse sur UDP %1 en cours. Appuyez sur Ctrl+C pour arrêter.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Code d’association&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>Sur l’ordinateur qui a le problème&#xa0;: fix789ctl check --server HOST --responder NOM-OU-ADRESSE-DE-CET-ORDINATEUR</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Il ne reste aucun port sur lequel répondre.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Répond à %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Serveurs&#xa0;: %1, en %2&#xa0;s. Ont répondu&#xa0;: %3. Ont refusé&#xa0;: %4. Sans réponse&#xa0;: %5. Injoignables&#xa0;: %6. Non essayés&#xa0;: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>Le débit doit être un nombre de datagrammes par seconde, de 1 à %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Indiquez une liste de serveurs.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Une liste de serveurs est un fichier UTF-8 d’au plus %1 lignes et 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>La ligne %1 de la liste n’est ni le nom ni l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>La liste ne contient aucun serveur.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>Le répondeur «&#x202f;%1&#x202f;» n’a pas pu être contacté. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 a reçu une réponse</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 a reçu une réponse</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 a reçu une réponse</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>Le serveur est derrière un NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>le message 1 n’a pas été accepté</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>l’échange de clés choisi par le serveur n’est pas pris en charge ici</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>aucune clé n’a été donnée</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>aucun nom n’a été donné</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>aucun chemin n’y mène depuis cet ordinateur</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>la clé nettoyée a été essayée à la place</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>la clé a été acceptée</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>le port était injoignable</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>cet ordinateur en bloque l’envoi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni le nom ni l’adresse d’un répondeur.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin exige --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Ce n’est pas un code d’association. «&#x202f;respond --paired&#x202f;» en affiche un.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>paquets envoyés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Saisissez le secret sur une seule ligne. Il n’est pas affiché.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Saisissez les secrets sur des lignes distinctes (%1 au total). Ils ne sont pas affichés.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>La connexion est réglée sur une clé pré-partagée, mais Windows n’a enregistré aucune clé pour elle.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>Windows a une clé pré-partagée enregistrée pour cette connexion.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>La connexion est réglée sur un certificat, mais le serveur fonctionne avec une clé pré-partagée.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>La connexion a ses propres paramètres IPsec (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» est configurée pour L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows ne peut pas lire la connexion «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» est réglée sur %2, pas sur L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» est réglée sur L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Il y a deux connexions nommées «&#x202f;%1&#x202f;», la vôtre et une pour tous les utilisateurs. Windows utilise la vôtre.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>Les connexions VPN n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Aucune connexion VPN de cet ordinateur ne mène à ce serveur.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Il n’y a pas de connexion VPN nommée «&#x202f;%1&#x202f;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>La connexion VPN est configurée pour L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Il n’y a pas de connexion VPN de ce nom sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Comparez les noms dans les paramètres Windows sous «&#x202f;Réseau et Internet&#x202f;», «&#x202f;VPN&#x202f;», ou configurez la connexion selon les instructions que vous avez reçues.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows ne peut pas lire cette connexion VPN.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>Son entrée dans l’annuaire téléphonique est endommagée. Faites une copie du fichier rasphone.pbk, supprimez la connexion dans les paramètres Windows et configurez-la à nouveau.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>La connexion VPN n’est pas réglée sur L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Dans les paramètres Windows sous «&#x202f;Réseau et Internet&#x202f;», «&#x202f;VPN&#x202f;», modifiez la connexion et choisissez le type de VPN «&#x202f;L2TP/IPsec&#x202f;» avec le type de clé ou de certificat que vous avez reçu.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>La connexion VPN est réglée sur un certificat, mais le serveur fonctionne avec une clé pré-partagée.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Modifiez la connexion dans les paramètres Windows&#xa0;: choisissez «&#x202f;L2TP/IPsec avec clé pré-partagée&#x202f;» et saisissez la clé que vous avez reçue.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>Windows n’a pas de clé pré-partagée pour cette connexion VPN.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Modifiez la connexion dans les paramètres Windows et saisissez à nouveau la clé pré-partagée. Elle se perd quand on copie un annuaire téléphonique ou un ordinateur entier.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>La connexion VPN a ses propres paramètres IPsec, dont le serveur n’a pas besoin.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de les réinitialiser (Set-VpnConnectionIPsecConfiguration avec -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Indiquez soit le serveur, soit la connexion, pas les deux.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>Le nom d’une connexion a 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>«&#x202f;%1&#x202f;» a échoué avec l’erreur 5 (accès refusé) lors de son dernier démarrage.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>La version (build) exacte de Windows n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Cette version de Windows (build %1) n’est pas connue pour empêcher L2TP/IPsec de fonctionner.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Cette version de Windows (build %1) empêche L2TP/IPsec de fonctionner avec de nombreux serveurs. La mise à jour %2 a introduit le problème&#x202f;; %3 ou toute mise à jour ultérieure le corrige.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Cette version de Windows n’est pas connue pour empêcher le VPN de fonctionner</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>L’accès est refusé au service «&#x202f;%1&#x202f;», qui ne peut donc pas s’exécuter.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Les autorisations du service ou de ses réglages ont été modifiées, souvent par un durcissement de la sécurité ou un programme de sécurité. Demandez à la personne qui s’occupe de cet ordinateur de les rétablir&#x202f;; nous ne modifions pas les autorisations.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Cette version de Windows a un défaut qui empêche le VPN de fonctionner (introduit par la mise à jour %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Installez les dernières mises à jour de Windows et redémarrez. Toute mise à jour ultérieure corrige le défaut.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 utilise UDP %2 sur toutes les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>Le répondeur utilise UDP %1. Arrêtez-le avant d’essayer le VPN depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 utilise UDP %2 uniquement sur l’adresse %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows ne signale pas quel programme utilise UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Aucun autre programme n’utilise UDP 500 ou 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Il n’a pas été possible de déterminer quels programmes utilisent UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 et 4500 sont libres pour l’échange de clés de Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Un autre programme (%1) utilise un port dont Windows a besoin pour le VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Fermez ce programme ou arrêtez son service, et essayez à nouveau le VPN. S’il appartient à un autre produit VPN dont vous n’avez plus besoin, désinstallez-le.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows ne signale pas si son périphérique pour L2TP fonctionne.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Le périphérique de Windows pour L2TP est présent et activé.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>Le périphérique «&#x202f;WAN Miniport (L2TP)&#x202f;» est désactivé.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Le périphérique « WAN Miniport (L2TP) » est absent.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>Le périphérique pour L2TP attend son pilote, qui est désactivé.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Le périphérique «&#x202f;WAN Miniport (L2TP)&#x202f;» ne fonctionne pas (code de problème %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Les périphériques réseau n’ont pas pu être énumérés.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Le périphérique de Windows pour L2TP est présent</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Le périphérique de Windows pour L2TP est absent ou ne fonctionne pas.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>Dans le Gestionnaire de périphériques, choisissez «&#x202f;Affichage&#x202f;», «&#x202f;Afficher les périphériques cachés&#x202f;», et activez «&#x202f;WAN Miniport (L2TP)&#x202f;» sous «&#x202f;Cartes réseau&#x202f;». S’il n’y est pas, choisissez «&#x202f;Action&#x202f;», «&#x202f;Rechercher les modifications sur le matériel&#x202f;», et redémarrez.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>La recherche d’une page d’identification sur ce réseau est désactivée.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>Le réseau signale que vous devez d’abord vous identifier (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>À la place des pages demandées, le réseau affiche %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Les pages de test bien connues passent, mais toute autre page est remplacée par %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>La page d’identification du réseau renvoie vers elle-même (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>Le réseau signale que l’identification a expiré (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Un filtre ou un proxy sur le chemin répond à la place des serveurs web, mais le web est joignable : aucune identification n’est requise.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Un appareil sur le chemin déchiffre les pages web : leurs certificats ne sont pas ceux des sites web. Aucune identification n’est requise.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Les pages web non chiffrées passent, les pages chiffrées non.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Un proxy sur le chemin exige sa propre authentification (407) ; on ignore donc si une identification est requise.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Les pages de test ont renvoyé une réponse vide ; on ignore donc si une identification est requise.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>Le serveur DNS n’a pas répondu ; on ignore donc si une identification est requise.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Les pages de test ne se sont pas chargées ; on ignore donc si une identification est requise.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Seule une partie des pages de test s’est chargée ; on ignore donc si une identification est requise.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Aucune page d’identification ne fait obstacle&#xa0;: les pages web passent. Cela ne montre pas si le VPN passe.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>La présence d’une page d’identification n’a pas été vérifiée sur ce réseau.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Il n’a pas été possible de vérifier si ce réseau demande de s’identifier.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>Le réseau ne demande pas de s’identifier</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Ce réseau demande d’abord de s’identifier.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Ouvrez un navigateur web et identifiez-vous sur la page d’identification de ce réseau. Vérifiez ensuite à nouveau : d’ici là, il est impossible de déterminer ce que le réseau laisse passer.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>L’identification sur ce réseau a expiré.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Ouvrez un navigateur web et identifiez-vous de nouveau sur la page de ce réseau, puis vérifiez à nouveau. Si l’identification expire sans cesse, signalez-le à la personne qui gère ce réseau.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>La page d’identification de ce réseau renvoie vers elle-même.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Personne ne peut s’identifier ainsi. Dites à la personne qui gère ce réseau que sa page d’identification renvoie vers elle-même (souvent, le serveur de cette page ne figure pas parmi les adresses autorisées avant l’identification). En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Ce réseau ne laisse passer qu’une partie d’Internet.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Cherchez sur la page d’identification de ce réseau une deuxième étape, comme un forfait ou une confirmation. S’il n’y en a pas, demandez à la personne qui gère ce réseau ce que celui-ci autorise, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>tant que vous ne vous êtes pas identifié sur ce réseau</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>On ignore si le certificat du serveur est encore valide, parce que la date de cet ordinateur est inconnue.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Le certificat du serveur (%1) est valide jusqu’au %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Le serveur n’a pas présenté de certificat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Le certificat du serveur est valide</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de renouveler son certificat. Si la date de cet ordinateur est fausse, corrigez-la d’abord&#xa0;: c’est elle qui décide si un certificat est valide.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>La route vers le serveur commence à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>La route vers le serveur ne passe pas par un autre VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» elle-même est connectée.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>La route vers le serveur passe par « %1 », qui n’est pas une carte réseau et qui est peut-être un autre VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>La route vers le serveur passe par un autre VPN, «&#x202f;%1&#x202f;», et le serveur y répond.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows envoie le trafic vers le serveur à travers un autre VPN, «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>Windows n’a pas de route vers l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>La route vers le serveur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>La route vers le serveur ne passe pas par un autre VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 utilise UDP %2 sur %3, l’adresse depuis laquelle cet ordinateur atteint le serveur.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Déconnectez l’autre VPN ou excluez-en ce serveur (tunnel fractionné), et essayez à nouveau.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>L’autre VPN est déconnecté.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Une stratégie de votre organisation (%1) rétablit sans cesse un réglage qui empêche le VPN de fonctionner.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Dites à la personne qui s’occupe de cet ordinateur de quel réglage il s’agit. Notre modification ne dure que jusqu’à la prochaine application de la stratégie, ce qui peut arriver dans les deux heures.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>La date de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire dans les paramètres Windows sous «&#x202f;Heure et langue&#x202f;», puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Redémarrez cet ordinateur (« Redémarrer » et non « Arrêter »). Si le problème se reproduit, demandez à la personne qui s’occupe de cet ordinateur de chercher ce service dans le journal des événements Système.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Une règle du pare-feu de cet ordinateur (%1) bloque le VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de désactiver cette règle ou d’autoriser UDP 500 et 4500 vers le serveur VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>Le pare-feu de cet ordinateur n’autorise que ce qu’une règle permet, et aucune règle n’autorise le VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur ou de ses stratégies d’autoriser UDP 500 et 4500 en sortie pour le service «&#x202f;Modules de génération de clés IKE et AuthIP&#x202f;» (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Un programme de sécurité sur cet ordinateur (%1) bloque les paquets du VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Réinstallez ce programme et désinstallez-le avec l’outil de suppression de son éditeur, ou demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Désactivez le kill switch dans ce programme, ou connectez ce VPN et excluez-en ce serveur.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Une stratégie IPsec sur cet ordinateur est en conflit avec le VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur d’exclure le serveur VPN de cette stratégie IPsec (règles de sécurité de connexion dans wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>La valeur de Registre pour les serveurs derrière un NAT se trouve sous la mauvaise clé, où Windows ne la lit pas.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Nous pouvons l’écrire là où Windows la lit (PolicyAgent). Cela nécessite un administrateur et prend effet après un redémarrage.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Il y a deux connexions VPN de ce nom, et Windows utilise l’autre.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>L’une est à vous et l’autre à tous les utilisateurs de cet ordinateur. Renommez ou supprimez celle qui n’est plus à jour.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Cet ordinateur n’a pas de certificat pour le VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Demandez à la personne qui gère le VPN un certificat pour cet ordinateur, et faites-le importer avec sa clé privée dans le magasin «&#x202f;Personnel&#x202f;» de l’ordinateur local (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Le certificat se trouve dans le magasin d’un utilisateur au lieu de celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec n’utilise que les certificats du magasin de l’ordinateur lui-même. Faites importer le certificat avec sa clé privée dans le magasin « Personnel » de l’ordinateur local (certlm.msc). Un certificat délivré à un utilisateur peut ne pas fonctionner : renseignez-vous auprès de la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>La clé privée du certificat de cet ordinateur est absente.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Importez à nouveau le certificat à partir d’un fichier qui contient sa clé (.pfx ou .p12&#x202f;; un fichier .cer ou .crt n’en contient pas) dans le magasin de l’ordinateur local, ou demandez-en un nouveau à la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>La clé privée du certificat de cet ordinateur ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur d’importer à nouveau le certificat avec sa clé ou d’en demander un nouveau. Les clés se perdent quand un ordinateur est copié ou que sa puce de sécurité (TPM) est réinitialisée.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Le certificat de cet ordinateur a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Demandez la raison et un nouveau certificat à la personne qui gère le VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Le certificat de cet ordinateur a expiré.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Demandez un nouveau certificat à la personne qui gère le VPN ou s’occupe de cet ordinateur. Si la date de cet ordinateur est fausse, corrigez-la d’abord&#xa0;: c’est elle qui décide si un certificat est valide.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Le certificat de cet ordinateur n’est pas encore valide.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur&#xa0;: ce sont eux qui décident si un certificat est valide. S’ils sont corrects, demandez à la personne qui gère le VPN quand le certificat devient valide.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Le certificat de cet ordinateur n’est pas destiné à l’authentification auprès d’un VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Demandez à la personne qui gère le VPN un certificat pour cet ordinateur avec l’usage «&#x202f;Authentification du client&#x202f;» (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Cet ordinateur n’approuve pas l’émetteur de son propre certificat.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Demandez à la personne qui gère le VPN les certificats des émetteurs, et faites-les importer dans les magasins de l’ordinateur local (la racine dans «&#x202f;Autorités de certification racines de confiance&#x202f;», les autres dans «&#x202f;Autorités de certification intermédiaires&#x202f;»), pas dans ceux d’un utilisateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Le certificat de cet ordinateur utilise une cryptographie obsolète.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Demandez à la personne qui gère le VPN un nouveau certificat avec une clé RSA d’au moins 2048&#xa0;bits et SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows choisit le mauvais certificat de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de faire une copie du certificat périmé, puis de le supprimer du magasin «&#x202f;Personnel&#x202f;» de l’ordinateur local (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Déconnectez l’un des deux (câble ou Wi-Fi) et essayez à nouveau le VPN.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Il est impossible de vérifier si le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>L’adresse de l’émetteur pour cette vérification (CRL ou OCSP) n’est pas joignable d’ici. Signalez-le à la personne qui gère le VPN. Sur un réseau invité, identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>La clé que vous avez saisie ici est correcte, mais Windows en a enregistré une autre.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Modifiez la connexion dans les paramètres Windows et saisissez à nouveau la clé pré-partagée, exactement comme vous l’avez saisie ici.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Cet ordinateur n’approuve pas l’émetteur du certificat du serveur.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Demandez à la personne qui gère le VPN le certificat de l’émetteur, et faites-le importer dans «&#x202f;Autorités de certification racines de confiance&#x202f;» de l’ordinateur local (certlm.msc). Si cette personne ne connaît pas cet émetteur, ne vous connectez pas&#xa0;: il peut s’agir d’un autre serveur.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>La clé pré-partagée contient des caractères que cet ordinateur et le serveur codent différemment.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Demandez à la personne qui gère le serveur VPN une clé faite de lettres simples, de chiffres et de signes de ponctuation. Les systèmes codent différemment les lettres accentuées et autres lettres particulières.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Le pare-feu de cet ordinateur bloque lui-même L2TP dans le tunnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de supprimer la règle qui bloque UDP 1701. Ce trafic reste dans le tunnel ; il n’y a rien à ouvrir pour cela sur un routeur.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Cet ordinateur n’a pas d’adresse sur ce réseau.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Déconnectez-vous de ce réseau et reconnectez-vous, ou rapprochez-vous du point d’accès Wi-Fi. Si le problème persiste, dites à la personne qui gère ce réseau qu’il n’attribue pas d’adresses (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>L’identification sur ce réseau nécessite une page que le réseau bloque.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Si possible, choisissez une autre façon de vous identifier sur la page de ce réseau. Dites à la personne qui gère ce réseau que le fournisseur d’identification ne figure pas parmi les adresses autorisées avant l’identification.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Cet ordinateur utilise une nouvelle adresse matérielle à chaque connexion ; le réseau oublie donc son identification.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Dans les paramètres Windows sous «&#x202f;Réseau et Internet&#x202f;», «&#x202f;Wi-Fi&#x202f;», ouvrez les propriétés de ce réseau et désactivez «&#x202f;Adresses matérielles aléatoires&#x202f;». Identifiez-vous ensuite de nouveau.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Ce réseau donne une fausse adresse pour le nom du serveur VPN.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Si le réseau demande de s’identifier, faites-le d’abord. Sinon, utilisez un autre réseau ou le partage de connexion d’un téléphone, et dites à la personne qui gère ce réseau que son serveur DNS donne de fausses réponses.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>Le serveur DNS donne pour le serveur VPN une adresse interne, qui n’est pas joignable d’ici.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Utilisez le nom public ou l’adresse publique du serveur, prévus pour un usage hors du bureau. Demandez à la personne qui gère le VPN lequel utiliser.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>Le nom du serveur est résolu en une ancienne adresse.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de mettre à jour l’entrée DNS du serveur (DNS dynamique) avec son adresse actuelle. En attendant, l’adresse elle-même fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Ce réseau n’a qu’IPv6, mais le serveur n’est joignable que par IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Dans la connexion VPN, utilisez le nom du serveur au lieu de son adresse, ou utilisez un autre réseau. Dites à la personne qui gère le serveur VPN qu’il lui faut une adresse IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>Le nom du serveur est d’abord résolu en une adresse IPv6, mais IPv6 ne fonctionne pas ici.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Dites à la personne qui gère ce réseau qu’IPv6 n’y fonctionne pas. En attendant, utilisez l’adresse IPv4 du serveur, un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Cette partie du réseau n’a pas de connexion Internet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Dites à la personne qui gère ce réseau que le VLAN de ce Wi-Fi n’a pas de route ou pas de traduction d’adresses vers Internet.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Ce réseau bloque UDP, dont le VPN a besoin.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Une règle de pare-feu de ce réseau bloque les ports du VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser UDP 500 et 4500 en sortie pour ce Wi-Fi (Meraki&#xa0;: Wireless, Firewall &amp; traffic shaping, layer 3 rules). En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Ce réseau traite cet ordinateur autrement que d’autres appareils et bloque son VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Demandez à la personne qui gère ce réseau quelle stratégie de groupe cet ordinateur reçoit (Meraki&#xa0;: Network-wide, Clients), et d’y autoriser UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>La clé Wi-Fi utilisée ici place cet ordinateur dans un groupe qui n’a pas le droit d’utiliser le VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Demandez à la personne qui gère ce réseau la clé Wi-Fi du bon groupe. C’est la clé du Wi-Fi, pas celle du VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>Le VPN n’échoue que sur ce Wi-Fi&#xa0;: la cause est une règle de ce réseau, pas cet ordinateur.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Utilisez un autre Wi-Fi sur lequel le VPN fonctionne, ou demandez à la personne qui gère ce réseau d’autoriser UDP 500 et 4500 en sortie sur celui-ci.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Le Wi-Fi isole ses invités du réseau local, où se trouve le serveur VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser les invités à atteindre le serveur VPN (Meraki&#xa0;: NAT mode, «&#x202f;Deny local LAN&#x202f;»), ou de vous donner l’adresse publique du serveur.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>Le réseau n’accorde l’accès à cet ordinateur qu’un certain temps après sa connexion.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Attendez une minute après avoir rejoint le Wi-Fi et essayez à nouveau. Dites à la personne qui gère ce réseau que l’accès est accordé tardivement.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Le routeur de ce réseau utilise les ports du VPN pour son propre tunnel vers le même serveur.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Dites à la personne qui gère ce réseau que son propre tunnel de site à site et votre VPN utilisent le même serveur. En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>Le réseau laisse passer l’échange de clés, mais pas les données protégées (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Demandez à la personne qui gère ce réseau d’autoriser le protocole IP 50 (ESP) en plus d’UDP 500 et 4500. En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Les fragments des grands messages arrivent dans le mauvais ordre et sont écartés.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Demandez à la personne qui gère ce réseau de vérifier comment son pare-feu traite les fragments. En attendant, une authentification avec une clé pré-partagée fonctionnera peut-être.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Le routeur de ce réseau perturbe IPsec (par un réglage tel que « IPsec passthrough » ou « ALG »).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Demandez à la personne qui gère le routeur de désactiver «&#x202f;IPsec passthrough&#x202f;» (IPsec ALG), puis essayez à nouveau.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Le routeur de ce réseau ne laisse qu’un seul ordinateur à la fois utiliser ce type de VPN.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Déconnectez le VPN de l’autre ordinateur et essayez à nouveau, ou demandez à la personne qui gère le routeur de désactiver «&#x202f;IPsec passthrough&#x202f;» (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Une règle de ce réseau reconnaît les VPN et les bloque.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Demandez à la personne qui gère ce réseau de retirer le VPN des applications bloquées (Meraki&#xa0;: Wireless, Firewall &amp; traffic shaping, layer 7 rules). En attendant, utilisez un autre réseau ou le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Le chemin vers le serveur fonctionne par intermittence.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Essayez à nouveau, plus près du point d’accès Wi-Fi ou avec un câble. Si le problème persiste, dites à la personne qui gère ce réseau quand cela s’est produit.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Vous êtes à l’intérieur du réseau auquel mène le VPN, et le serveur ne répond pas d’ici.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Vous n’avez probablement pas besoin du VPN ici. Essayez sans lui ce que vous voulez utiliser&#x202f;; utilisez le VPN lorsque vous êtes ailleurs.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>Le routeur efface la connexion de sa table après une courte période d’inactivité, et le VPN se déconnecte.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Demandez à la personne qui gère le routeur de garder les connexions UDP dans sa table pendant au moins 60 secondes.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Le tunnel fonctionne, mais les grands paquets s’y perdent.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de définir une taille de paquet plus petite (MTU 1300) pour la connexion VPN, ou à la personne qui gère le réseau d’autoriser les messages «&#x202f;fragmentation needed&#x202f;».</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>L’un des serveurs qui se trouvent derrière ce nom ne répond pas.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Essayez à nouveau&#xa0;: la prochaine tentative en atteindra peut-être un autre. Dites à la personne qui gère le VPN quelle adresse ne répond pas.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>Le routeur du serveur transmet les ports du VPN à un autre appareil.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de vérifier la redirection de ports de son routeur pour UDP 500 et 4500&#xa0;: les deux doivent mener au serveur VPN.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>Le serveur répond depuis une autre adresse que celle à laquelle il a été contacté.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Demandez à la personne qui gère le serveur VPN de le faire répondre depuis l’adresse que les clients utilisent (un serveur avec plusieurs lignes ou adresses).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>Le serveur exige un mode (mode agressif) que Windows ne prend pas en charge.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’autoriser le mode principal pour les clients L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Ce serveur est configuré pour utiliser un certificat qu’il n’a plus.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Choisissez le certificat renouvelé dans la console Routage et accès distant (propriétés du serveur, Sécurité), et redémarrez le service «&#x202f;Routage et accès distant&#x202f;».</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess a remplacé le certificat de ce serveur VPN par le sien.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Choisissez le bon certificat dans la console Routage et accès distant, et empêchez DirectAccess de le redéfinir (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard empêche l’utilisation du mot de passe enregistré.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe à chaque connexion au lieu de les enregistrer, ou demandez à la personne qui gère le VPN une authentification par certificat.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Cette connexion et le serveur ne s’accordent pas sur la force du chiffrement de l’ouverture de session.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>Dans les propriétés de la connexion VPN, sous « Sécurité », choisissez « Exiger le chiffrement » au lieu de « Chiffrement de niveau maximal », ou demandez à la personne qui gère le serveur VPN quelle option utiliser.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>La dernière tentative de Windows date du %1 et a échoué (erreur %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>Windows s’est connecté pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Le journal des tentatives de connexion de Windows ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>Le journal de Windows ne contient aucune tentative de connexion à ce serveur.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>Le journal de Windows ne contient aucune tentative avec la clé enregistrée.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Les tentatives de Windows, comparées aux nôtres</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Le serveur a cessé de répondre pendant l’ouverture de session (erreur %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows n’a trouvé aucun certificat valide (erreur %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows n’a pas pu vérifier l’identité du serveur (erreur %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows n’a trouvé aucune stratégie IPsec pour la connexion (erreur %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>L’échange de clés n’a pas reçu de réponse à temps (erreur %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Le serveur n’a pas répondu à Windows (erreur %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>L’annuaire du serveur n’a pas répondu à temps (erreur %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>La tentative de Windows a échoué (erreur %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows se connecte, mais perd chaque fois la connexion après le même court délai.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>La dernière connexion a duré %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Windows lui-même vient de se connecter à ce serveur.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>L’ouverture de session vient après IPsec&#x202f;; IPsec a donc fonctionné.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows se connecte avec la clé que vous avez saisie.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>Le serveur nous répond avec la clé que vous avez saisie, mais ne répond pas à Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>Le serveur nous répond quand nous utilisons un autre port source. Windows utilise le port 500 et ne reçoit aucune réponse.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Notre propre tunnel fonctionne&#x202f;; il utilise UDP 4500. Windows envoie ici ESP directement, puisqu’aucun des deux côtés n’est derrière un NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Le réseau ne peut pas être comparé à d’autres.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Il n’y a rien à comparer&#xa0;: le serveur n’a pas pu être contacté.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Les résultats d’autres réseaux n’apportent rien de nouveau.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Le même serveur depuis d’autres réseaux</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Un autre appareil sur le même réseau («&#x202f;%1&#x202f;») reçoit une réponse du même serveur.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Dans une autre partie du même Wi-Fi («&#x202f;%1&#x202f;»), cet ordinateur reçoit une réponse du même serveur.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Sur un autre Wi-Fi du même site («&#x202f;%1&#x202f;»), cet ordinateur reçoit une réponse du même serveur.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>Sur un autre réseau («&#x202f;%1&#x202f;»), cet ordinateur a reçu une réponse du même serveur.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>Contacté depuis le réseau « %2 », %1 a répondu (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>Contacté depuis le réseau « %2 », %1 n’a répondu que sur un seul de ses deux ports (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>Contacté depuis le réseau « %2 », %1 n’a pas répondu (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1 ne répond pas sur « %2 », mais répond sur « %3 » : le défaut vient du réseau, pas de cet ordinateur.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Aucun résultat n’est encore enregistré. Exécutez «&#x202f;fix789ctl check --server HOST&#x202f;» sur chaque réseau.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Pour le compte de « %2 », la plateforme de filtrage Windows a bloqué le trafic %1 vers le serveur (filtre « %3 », à %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur à quel programme appartient le filtre «&#x202f;%1&#x202f;» (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Un filtre sur cet ordinateur bloque les paquets du VPN, et on ignore à quel programme ce filtre appartient.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>À %2, un filtre sur cet ordinateur a bloqué le trafic %1 vers le serveur. Ce n’est plus le cas.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Aucun filtre sur cet ordinateur n’a bloqué récemment les paquets du VPN.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Il n’a pas été possible de lire ce que les filtres de cet ordinateur ont bloqué.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Aucun filtre sur cet ordinateur ne bloque le VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>SoftEther VPN (« %1 ») est installé sur cet ordinateur. Quand sa fonction L2TP est activée, il désactive le service « Modules de génération de clés IKE et AuthIP » à chaque démarrage. Le problème reviendra tant que cette fonction ne sera pas désactivée.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>La règle «&#x202f;%1&#x202f;» du pare-feu Windows bloque UDP %2 en sortie.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>Le profil de pare-feu «&#x202f;%1&#x202f;» bloque tout ce qu’aucune règle n’autorise, et aucune règle n’autorise UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>Le pare-feu bloque UDP %1 en sortie sur l’un des réseaux auxquels cet ordinateur est connecté.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>On ignore si la règle de pare-feu «&#x202f;%1&#x202f;» s’applique à UDP %2 vers le serveur.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>«&#x202f;%1&#x202f;» est le pare-feu de cet ordinateur à la place du pare-feu Windows.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>Le service «&#x202f;Pare-feu Windows Defender&#x202f;» ne s’exécute pas&#x202f;; ses règles ne sont donc pas en vigueur.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Le pare-feu Windows autorise le VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Les réglages du pare-feu Windows n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Le pare-feu Windows autorise le VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>tant que le filtre sur cet ordinateur ne laisse pas sortir le VPN</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) n’a pas de clé privée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) renvoie à une clé privée qui ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) a été révoqué par son émetteur.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>Le certificat « %1 » (%2) a été délivré pour d’autres usages : %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) utilise une cryptographie que Windows n’accepte plus.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Il manque sur cet ordinateur un certificat entre « %1 » (%2) et une racine de confiance.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Cet ordinateur n’approuve pas le certificat racine de «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows n’accepte pas la chaîne de certificats de «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>Le certificat « %1 » (%2) se trouve dans le magasin d’un utilisateur, mais le magasin de l’ordinateur n’en contient aucun.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Il n’y a pas de certificat, mais le serveur fonctionne avec une clé pré-partagée.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>La connexion s’authentifie avec un certificat, mais cet ordinateur n’en a pas pour elle.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Comparez la date de cet ordinateur avec celle d’un téléphone.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Demandez à la personne qui gère le VPN quel certificat ou quelle clé est prévu pour cet ordinateur.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Il n’a pas été possible de vérifier si «&#x202f;%1&#x202f;» (%2) a été révoqué&#x202f;; Windows continue malgré tout.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Il n’a pas été possible de déterminer si cet ordinateur approuve l’émetteur de «&#x202f;%1&#x202f;» (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) de l’ordinateur peut être utilisé.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) n’a pas de problème connu, mais seul un administrateur peut voir si sa clé fonctionne.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Cet ordinateur a un certificat pour le VPN, valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Aucune des connexions VPN vérifiées ne s’authentifie avec un certificat.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Les certificats de cet ordinateur n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Les certificats ne peuvent pas être vérifiés, parce que la date de cet ordinateur est inconnue.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Le certificat de l’ordinateur convient au VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>La connexion est réglée sur un certificat, mais le serveur fonctionne aussi avec une clé pré-partagée. Si vous avez reçu une clé, sélectionnez-la dans la connexion.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows s’est authentifié avec le certificat «&#x202f;%1&#x202f;» (%2) et a échoué&#x202f;; le bon est «&#x202f;%3&#x202f;» (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows s’est authentifié avec le certificat «&#x202f;%1&#x202f;» (%2) et a échoué. Il y en a un autre, «&#x202f;%3&#x202f;» (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>La clé a peut-être été changée sur le serveur : le VPN fonctionnait auparavant, ou d’autres personnes ne peuvent pas se connecter non plus.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>La clé a aussi pu être changée sur le serveur. Quelqu’un d’autre peut-il se connecter en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Vous avez dit que le VPN fonctionne avec le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Vous avez dit que le VPN échoue aussi avec le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>« %1 » n’est pas une réponse valable. « fix789ctl check --help » énumère les réponses valables.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Il n’a pas été possible de déterminer si Credential Guard est actif.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard ne retient pas de mot de passe dont le VPN a besoin.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard est actif, et la connexion « %1 » ouvre une session avec un mot de passe enregistré au moyen de MS-CHAPv2. Dans ce cas, Windows ne fournit pas le mot de passe.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows fournit au VPN le mot de passe enregistré</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>L’ordinateur nommé «&#x202f;%1&#x202f;» existe mais ne propose pas ce type de VPN. Comparez le nom avec celui que vous avez reçu, lettre par lettre.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Les stratégies IPsec de cet ordinateur n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Aucune stratégie IPsec sur cet ordinateur ne perturbe le VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>La règle IPsec «&#x202f;%1&#x202f;» s’applique aussi au serveur VPN.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>On ignore si la règle ou la stratégie IPsec «&#x202f;%1&#x202f;» s’applique au serveur VPN.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>Le profil de pare-feu « %1 » bloque UDP %2 en sortie si le pare-feu est activé pour ce profil. Une ancienne stratégie pour Windows XP rend cela incertain.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Les réglages de l’organisation pour le pare-feu Windows n’ont pas pu être lus (%1) ; on ignore donc s’ils bloquent le VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>Le serveur répond à ce que Windows propose par défaut, mais Windows lui-même, avec les paramètres IPsec propres à la connexion, n’a rien trouvé que les deux acceptent.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Il n’est pas certain que Windows utilise ces paramètres pour L2TP. Essayez la connexion dans Windows, puis vérifiez à nouveau : l’erreur 788 montre que c’est le cas.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Aucune stratégie IPsec sur cet ordinateur ne perturbe le VPN</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows propose ses méthodes de chiffrement habituelles.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows est autorisé à utiliser pour L2TP un chiffrement qui n’est plus sûr (AllowL2TPWeakCrypto vaut 1). Réinitialisez cette valeur lorsque le serveur n’en aura plus besoin.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 vaut %1. Cette valeur concerne IKEv2&#x202f;; L2TP propose ces méthodes sans elle.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Il n’a pas été possible de déterminer quelles méthodes de chiffrement Windows propose.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows propose ses méthodes de chiffrement habituelles</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Cet ordinateur n’a reçu d’adresse d’aucun réseau (il a %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Cet ordinateur n’a que des adresses IPv6, et le serveur n’a que des adresses IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Cet ordinateur n’a que des adresses IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Les connexions réseau n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Cet ordinateur a une adresse sur son réseau.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Pendant la vérification, la connexion Internet a alterné entre %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Cet ordinateur a une adresse et une route stable vers Internet</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>La valeur pour les serveurs derrière un NAT se trouve dans %1. Windows la lit dans la clé PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Une stratégie (%1) définit le type de démarrage du service «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Une stratégie (%1) crée la connexion «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Une stratégie (%1) définit la valeur %2 dans %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Une stratégie (%1) désactivera à nouveau le service «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Il n’a pas été possible de déterminer quels réglages sont contrôlés par une stratégie.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Aucune stratégie ne contrôle le réglage qui est incorrect ici.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Aucune stratégie ne provoque à nouveau le problème</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>La stratégie IPsec de Windows pour L2TP est désactivée (ProhibitIpSec vaut 1), et la règle «&#x202f;%1&#x202f;» la remplace. Cela a été configuré volontairement et reste inchangé.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Exécutez la vérification en tant qu’administrateur : il n’a pas été possible de déterminer si une stratégie IPsec pour L2TP a été créée volontairement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>«&#x202f;%1&#x202f;» est en cours de démarrage ou d’arrêt depuis plusieurs minutes.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Tant que le service «&#x202f;Moteur de filtrage de base&#x202f;» est désactivé, le pare-feu Windows l’est aussi&#xa0;: cet ordinateur n’est pas protégé.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows démarre encore ces services&#xa0;: %1. Attendez quelques minutes et essayez à nouveau&#x202f;; aucune modification n’est nécessaire.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Tant que l’adresse du serveur est douteuse, aucune clé, aucun nom d’utilisateur et aucun mot de passe ne lui est envoyé.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>Les réponses DNS sur ce réseau n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Les réponses DNS sur ce réseau sont authentiques.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>Le serveur DNS de ce réseau donne de fausses réponses pour certains noms (un filtre ou une page de recherche), mais pas pour le nom du serveur VPN.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>Le serveur DNS de ce réseau répond %1 pour «&#x202f;%2&#x202f;» et donne de fausses réponses pour des noms dont il n’est pas responsable.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>Le nom « %1 » est résolu en %2, une adresse de réseau interne, et rien n’y répond.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>Sur ce réseau, le nom « %1 » est résolu en %2, où rien ne répond. Un autre serveur DNS indique %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Vérifiez à nouveau avec %1 à la place du nom du serveur, et sans clé. Si le serveur répond, le nom est résolu en une mauvaise adresse sur ce réseau.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>Le serveur DNS de ce réseau donne de fausses réponses pour des noms dont il n’est pas responsable, et rien ne répond à l’adresse qu’il donne pour le serveur VPN.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Faites résoudre le nom du serveur depuis un autre réseau, par exemple par le partage de connexion d’un téléphone, et comparez les adresses.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Il n’a pas été possible de vérifier si les réponses DNS sur ce réseau sont authentiques.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>Les réponses DNS sont authentiques</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>De tous les serveurs contactés par UDP, seul un serveur DNS a répondu&#xa0;: ce réseau bloque tout autre UDP en sortie.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Seuls des services UDP bien connus, comme les serveurs de temps, répondent&#xa0;: ce réseau bloque tout autre UDP en sortie.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Aucun des serveurs contactés par UDP n’a répondu, ni le serveur VPN ni d’autres.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP peut sortir de ce réseau&#xa0;: certains des serveurs contactés ont répondu.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP peut sortir de ce réseau&#xa0;: d’autres serveurs que le serveur VPN répondent.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP peut sortir de ce réseau&#xa0;: le répondeur répond.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>Trop peu de serveurs ont pu être contactés par UDP pour montrer s’il sort de ce réseau.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Ouvrez une page web quelconque. Si elle s’ouvre, seul UDP est bloqué.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Seul le serveur VPN a été contacté par UDP.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Il n’a pas été possible de vérifier si UDP peut sortir de ce réseau.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP peut sortir de ce réseau</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>tant que ce réseau ne laisse pas sortir UDP</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>tant que le nom du serveur n’est pas résolu en son adresse</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Une stratégie (%2) définit sur cet ordinateur une valeur qui empêche le VPN de fonctionner, et la rétablit après chaque modification. Merci de la retirer de la stratégie. « gpresult /h report.html » (stratégie de groupe) ou Paramètres &gt; Comptes &gt; Accès Professionnel ou Scolaire &gt; Info (gestion des appareils) montre quelles stratégies cet ordinateur reçoit.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Le service Windows %2 est absent. Merci de réparer Windows : « DISM /Online /Cleanup-Image /RestoreHealth », puis « sfc /scannow », ou une réparation sur place.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>L’accès est refusé au service Windows %2 (erreur 5). Merci de comparer ses autorisations avec celles d’un ordinateur sain («&#x202f;sc sdshow %2&#x202f;»), et de vérifier si une stratégie de durcissement ou un programme de sécurité les a modifiées.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Le service Windows %2 ne démarre pas. Merci de chercher %2 dans le journal des événements «&#x202f;Système&#x202f;», source «&#x202f;Service Control Manager&#x202f;» (7000, 7001, 7009, 7011, 7023).</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>La mise à jour Windows %2 empêche L2TP/IPsec de fonctionner. Merci d’installer la dernière mise à jour cumulative ; toute mise à jour ultérieure corrige ce défaut.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>Le programme %2 utilise UDP 500 ou UDP 4500, dont le service Windows «&#x202f;Modules de génération de clés IKE et AuthIP&#x202f;» (IKEEXT) a besoin. Merci de supprimer le programme ou de désactiver sa fonction IPsec. «&#x202f;netstat -abno -p UDP&#x202f;» montre quel programme utilise les ports.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>La règle du pare-feu Windows «&#x202f;%2&#x202f;» bloque le VPN. Merci de la désactiver, ou d’en exclure UDP 500 et UDP 4500 en sortie vers %1 (wf.msc, «&#x202f;Règles de trafic sortant&#x202f;»&#x202f;; ou la stratégie dont elle provient).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Le pare-feu Windows bloque les connexions sortantes qu’aucune règle n’autorise. Merci d’ajouter une règle&#xa0;: sortante, autoriser, UDP, ports distants 500 et 4500, service «&#x202f;Modules de génération de clés IKE et AuthIP&#x202f;» (IKEEXT) (wf.msc, «&#x202f;Règles de trafic sortant&#x202f;»&#x202f;; ou la stratégie qui définit cela).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>Le programme %2 bloque les paquets du VPN vers %1. Merci d’ajouter une exception pour UDP 500 et UDP 4500 en sortie (et le protocole IP 50). Il n’est pas nécessaire de désactiver complètement ce programme.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Une règle IPsec sur cet ordinateur est en conflit avec le VPN vers %1. Merci d’en exclure %1 (wf.msc, «&#x202f;Règles de sécurité de connexion&#x202f;»&#x202f;; ou la stratégie dont elle provient).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Le pare-feu de cet ordinateur bloque UDP 1701, que le VPN envoie dans son tunnel. Merci de supprimer cette règle (wf.msc, «&#x202f;Règles de trafic sortant&#x202f;»&#x202f;; ou la stratégie dont elle provient).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>La connexion VPN vers %1 a ses propres paramètres IPsec. Merci de les réinitialiser&#xa0;: «&#x202f;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&#x202f;».</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>La clé privée du certificat de cet ordinateur pour le VPN vers %1 ne peut pas être utilisée. Merci d’importer à nouveau le certificat avec sa clé dans le magasin «&#x202f;Personnel&#x202f;» de l’ordinateur local, ou d’en demander un nouveau.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows choisit un certificat périmé pour le VPN vers %1. Merci d’en faire une copie, puis de le supprimer du magasin «&#x202f;Personnel&#x202f;» de l’ordinateur local (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Merci d’autoriser UDP 4500 en sortie vers %1, ainsi que les réponses ; UDP 500 est déjà autorisé. La règle à ajouter : autoriser, protocole UDP, depuis ce réseau, vers %1, port 4500, au-dessus de toute règle de refus. Cisco Meraki : Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choisir ce SSID, « Layer 3 firewall rules » ; sur un MX : Security &amp; SD-WAN &gt; Configure &gt; Firewall, « Outbound rules ».</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Merci d’autoriser le protocole IP 50 (ESP) vers et depuis %1, en plus d’UDP 500 et UDP 4500, qui sont déjà autorisés. Il n’y a pas de NAT entre cet ordinateur et le serveur ; ESP n’est donc pas encapsulé dans UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Merci d’autoriser les fragments de paquets UDP vers et depuis %1 (UDP 500 et 4500), quel que soit leur ordre d’arrivée&#xa0;: les messages contenant des certificats sont plus grands qu’un paquet. Le réglage s’appelle souvent «&#x202f;block IP fragments&#x202f;» ou «&#x202f;drop fragmented packets&#x202f;».</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Merci de retirer IPsec (IKE, L2TP) vers %1 de ce que bloque votre filtre d’applications. Les ports UDP 500 et 4500 sont ouverts, mais les paquets qui ressemblent à un échange de clés sont supprimés. Cisco Meraki : Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choisir ce SSID, « Layer 7 firewall rules » ; aussi Network-wide &gt; Configure &gt; Group policies. D’autres fabricants appellent ce réglage contrôle des applications, catégorie de trafic ou catégorie VPN.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Merci de désactiver «&#x202f;IPsec passthrough&#x202f;» (aussi appelé IPsec ALG ou IPsec helper) sur le routeur. Il conserve le port source 500, de sorte qu’un seul ordinateur ici peut atteindre %1, ou il modifie les paquets en transit. La traversée de NAT par UDP 4500 fonctionne sans lui.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Merci de vérifier quelle stratégie de groupe cet ordinateur reçoit&#xa0;: d’autres appareils sur le même réseau atteignent %1, mais pas cet ordinateur. Cisco Meraki&#xa0;: Network-wide &gt; Monitor &gt; Clients, choisir le client, «&#x202f;Policy&#x202f;»&#x202f;; et Wireless &gt; Configure &gt; Access control, «&#x202f;Assign group policies by device type&#x202f;». Dans cette stratégie, merci d’autoriser UDP 500 et UDP 4500 en sortie.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Merci de vérifier le groupe ou le VLAN associé à la clé Wi-Fi utilisée ici&#xa0;: avec une autre clé du même Wi-Fi, %1 est joignable. Cisco Meraki&#xa0;: Wireless &gt; Configure &gt; Access control, choisir ce SSID, «&#x202f;Identity PSK&#x202f;», la stratégie de groupe de cette clé. Merci de nous donner la bonne clé, ou d’autoriser UDP 500 et UDP 4500 en sortie dans cette stratégie de groupe.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Merci de vérifier le VLAN de ce Wi-Fi&#xa0;: rien n’y atteint Internet. Il lui faut une route par défaut et une traduction d’adresses (NAT) vers Internet. Cisco Meraki&#xa0;: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, et le tag VLAN de ce SSID sous Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Merci d’autoriser les invités de ce Wi-Fi à atteindre %1, qui se trouve sur le réseau local. Cisco Meraki&#xa0;: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choisir ce SSID, «&#x202f;Local LAN&#x202f;»&#xa0;: une règle d’autorisation pour UDP 500 et 4500 vers %1 au-dessus de «&#x202f;Deny&#x202f;». Ou merci de nous donner une adresse publique du serveur.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Merci de vérifier pourquoi cet ordinateur n’obtient son accès (rôle, VLAN, stratégie de groupe) qu’un certain temps après sa connexion&#xa0;: d’ici là, %1 n’est pas joignable sur UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>Le routeur de ce réseau a son propre tunnel vers %1 et prend pour siennes les réponses destinées à notre VPN. Merci de donner une autre adresse publique au tunnel du routeur ou à notre VPN.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Merci de garder les connexions UDP inactives dans la table NAT du routeur pendant au moins 60 secondes, de préférence 300 : le VPN vers %1 se connecte et est coupé après une courte période d’inactivité.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Merci d’autoriser ICMP «&#x202f;fragmentation needed&#x202f;» (type 3, code 4) vers ce réseau, ou de limiter la taille des segments TCP (MSS clamping)&#xa0;: les grands paquets se perdent dans le tunnel vers %1.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Merci de vérifier la qualité de cette connexion&#xa0;: beaucoup de paquets vers %1 se perdent, ou la connexion se coupe et revient. Pour un Wi-Fi, vérifiez d’abord le signal, le canal et la charge du point d’accès.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Merci de faire en sorte que le serveur DNS de ce réseau réponde correctement pour %1 : il donne une adresse qui n’est pas celle du serveur. Si une page d’identification en est la raison, le serveur DNS devrait donner des réponses exactes après l’identification.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>Le serveur DNS que ce réseau attribue par DHCP ne répond pas. Merci de vérifier s’il fonctionne, et si une règle bloque UDP et TCP 53 depuis cette partie du réseau.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Cet ordinateur rejoint le réseau mais ne reçoit pas d’adresse. Merci de vérifier le serveur DHCP&#xa0;: fonctionne-t-il, ses adresses sont-elles épuisées, et atteint-il ce VLAN&#x202f;?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Ce réseau ne propose qu’IPv6, mais %1 n’est joignable que par IPv4. Merci de proposer IPv4, ou DNS64 avec NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Ce réseau annonce une connectivité IPv6 qui ne fonctionne pas ; %1 n’est donc pas joignable par ce moyen. Merci de réparer la route IPv6 ou de cesser de l’annoncer.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>La page d’identification de ce réseau renvoie vers elle-même ; personne ne peut donc s’identifier. Merci de vérifier si le serveur de cette page figure parmi les adresses autorisées avant l’identification. Cisco Meraki : Wireless &gt; Configure &gt; Access control, choisir ce SSID, « Walled garden ».</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>L’identification sur ce réseau expire pendant son utilisation. Merci de vérifier combien de temps dure une identification. Cisco Meraki&#xa0;: Wireless &gt; Configure &gt; Splash page, choisir ce SSID, «&#x202f;Splash frequency&#x202f;».</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>La page d’identification de ce réseau a besoin de pages de son fournisseur d’identification qui sont bloquées. Merci d’ajouter les adresses du fournisseur à celles qui sont autorisées avant l’identification. Cisco Meraki : Wireless &gt; Configure &gt; Access control, choisir ce SSID, « Walled garden ».</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Après l’identification, ce réseau ne laisse passer qu’une partie d’Internet. Merci de nous dire ce qu’il autorise, et d’autoriser UDP 500 et UDP 4500 en sortie vers %1 pour les utilisateurs qui se sont identifiés.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Quelqu’un d’autre peut-il se connecter à ce VPN en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Ce VPN a-t-il déjà fonctionné sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Êtes-vous à l’intérieur du bureau auquel mène le VPN ?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Ce VPN fonctionne-t-il par le partage de connexion d’un téléphone&#x202f;?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>la personne qui gère ce réseau</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>la personne qui gère le serveur VPN</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>la personne qui s’occupe de cet ordinateur</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Merci de vérifier si %1 fonctionne et est joignable de l’extérieur&#xa0;: il ne répond ni sur UDP 500 ni sur UDP 4500. Une capture sur place («&#x202f;udp port 500 or udp port 4500&#x202f;») montre si nos paquets arrivent.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Merci de chercher notre adresse publique dans la liste de blocage de %1 (fail2ban&#xa0;: «&#x202f;fail2ban-client status&#x202f;»&#x202f;; sinon, la liste de blocage du pare-feu), et de la retirer.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 répond depuis une autre adresse que celle à laquelle il a été contacté. Merci de faire répondre l’échange de clés depuis l’adresse que les clients utilisent (un serveur avec plusieurs lignes ou adresses).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 exige le mode agressif. Windows ne prend en charge que le mode principal&#xa0;: merci d’autoriser le mode principal pour les clients L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 exige un certificat au lieu d’une clé pré-partagée. Merci de nous dire ce qu’il faut utiliser&#xa0;: soit donnez-nous un certificat pour cet ordinateur, soit autorisez la clé pré-partagée pour les clients L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Le certificat de %1 a expiré. Merci de le renouveler.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Merci de choisir le certificat valide pour %1 dans la console Routage et accès distant (propriétés du serveur, Sécurité), de redémarrer le service «&#x202f;Routage et accès distant&#x202f;», et d’empêcher DirectAccess de le redéfinir.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 n’accepte ni ne rejette le nom d’utilisateur et le mot de passe. Merci de vérifier si son annuaire (RADIUS, NPS) répond&#x202f;; son journal montre un délai dépassé au moment de notre tentative.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 accepte notre ouverture de session mais n’a plus d’adresse à attribuer. Merci d’agrandir son pool d’adresses (DHCP), ou de fermer les connexions qui ne sont plus utilisées.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 rejette l’ouverture de session (erreur 691). Merci de vérifier si le compte est verrouillé, expiré ou non autorisé à utiliser le VPN, et si son second facteur fonctionne&#x202f;; le journal de l’annuaire (RADIUS, sous Windows l’événement 6273 de NPS) en montre la raison.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Merci de nous dire quel protocole d’authentification (PAP, MS-CHAPv2, EAP) et quel chiffrement %1 exige dans L2TP/IPsec&#xa0;: cet ordinateur et le serveur n’en ont aucun en commun.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>La clé pré-partagée de %1 contient des caractères que Windows et le serveur codent différemment. Merci de définir une clé faite de lettres simples, de chiffres et de signes de ponctuation (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>Le nom de %1 n’est pas résolu en son adresse publique. Merci de le mettre à jour (DNS, DNS dynamique), ou de nous indiquer le nom public ou l’adresse publique.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Merci de donner à cet ordinateur un nouveau certificat pour le VPN vers %1&#xa0;: pour l’ordinateur local, avec sa clé privée (.pfx), usage Authentification du client (1.3.6.1.5.5.7.3.2), RSA d’au moins 2048&#xa0;bits et SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Merci de nous envoyer les certificats des émetteurs (racine et intermédiaires) pour le VPN vers %1&#xa0;: cet ordinateur ne les a pas.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>L’adresse de révocation (CRL ou OCSP) indiquée dans les certificats du VPN vers %1 n’est pas joignable d’ici. Merci de la rendre joignable depuis Internet en simple HTTP.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Pas encore certain, mais possible&#xa0;:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Comment nous le savons&#xa0;:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Trouvé avec Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Trouvé avec Fix789 %1 le %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>Le VPN d’un ordinateur ne se connecte pas</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>Le VPN vers %1 ne se connecte pas</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Une connexion VPN L2TP/IPsec dans Windows ne peut pas être établie. Constatations&#xa0;:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>La connexion VPN L2TP/IPsec dans Windows vers %1 ne peut pas être établie. Constatations&#xa0;:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>le serveur VPN</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Merci d’autoriser UDP 500 et UDP 4500 en sortie vers %1, ainsi que les réponses. La règle à ajouter : autoriser, protocole UDP, depuis ce réseau, vers %1, ports 500 et 4500, au-dessus de toute règle de refus. Cisco Meraki : Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choisir ce SSID, « Layer 3 firewall rules » ; sur un MX : Security &amp; SD-WAN &gt; Configure &gt; Firewall, « Outbound rules ». Il n’est pas nécessaire d’ouvrir UDP 1701 : ce trafic reste dans le tunnel.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>À envoyer à %1&#xa0;:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bon à savoir</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>inutile ici</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Ce qui ne peut pas encore être déterminé&#xa0;:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>La négociation, pas à pas&#xa0;:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Ce qui est exclu&#xa0;:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Rapports&#xa0;: %1. Sans problème&#xa0;: %2. Avec une cause confirmée&#xa0;: %3. Indéterminés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>L’un des cas suivants : %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Certains serveurs signalent un NAT là où il n’y en a pas, pour que tout soit envoyé en UDP. Windows a tout de même besoin de la valeur.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Des restes d’un programme supprimé bloquent encore les paquets du VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>Le kill switch d’un autre VPN bloque tout le trafic qui ne passe pas par ce VPN.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Un autre VPN intercepte le trafic de cet ordinateur vers le serveur VPN.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Cet ordinateur alterne entre deux réseaux pendant que le VPN se connecte.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>Le kill switch d’un autre VPN bloque les paquets du VPN vers %1. Merci de le désactiver, ou d’ajouter une exception pour UDP 500 et UDP 4500 en sortie.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Des restes d’un programme supprimé bloquent encore des paquets. Merci d’exécuter l’outil de suppression de l’éditeur ; « netsh wfp show filters » montre les filtres de ce programme.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>tant que les problèmes antérieurs à l’ouverture de session ne sont pas corrigés</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>L’adresse du serveur, %1, se trouve sur le réseau local.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Il répond à une proposition unique, ne serait-ce que pour la refuser.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>tant que la connexion n’est pas réglée sur L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>Le serveur est derrière un NAT, ou le signale. Windows ne se connecte à un tel serveur que si une valeur de Registre l’autorise.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>Datagrammes envoyés : %1 ; réponses reçues : %2. Entre %3 et %4 pour cent se perdent dans chaque sens.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>non transmis : cette adresse n’est peut-être pas celle du serveur</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>non transmis : ce réseau demande d’abord de s’identifier</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>C’est le temps pendant lequel les serveurs attendent un serveur RADIUS qui ne répond pas (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>Le serveur est joignable mais n’accepte pas de nouvelles connexions pour le moment. Nouveaux essais pendant une demi-minute.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>Le serveur n’a pas accepté de nouvelles connexions pendant un moment, mais il en accepte de nouveau. Essayez à nouveau dans une minute.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>Le tunnel est établi, mais des paquets aussi grands que ceux que Windows envoie s’y perdent.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Dans le tunnel, le serveur a confirmé la réception d’un petit message, mais pas d’un message qui remplit un paquet.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>un paquet aussi grand que ceux que Windows envoie</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>La passerelle est %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Cet ordinateur est sur le Wi-Fi «&#x202f;%1&#x202f;», et sa passerelle est %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows n’indique pas de quel Wi-Fi il s’agit. Pour le voir, autorisez l’accès à l’emplacement dans les paramètres de confidentialité de Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Le signal Wi-Fi est faible ici (%1&#xa0;%)&#xa0;: des paquets peuvent se perdre, ce qui peut ressembler à un problème du VPN. Rapprochez-vous du point d’accès.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>Le réseau n’a pas été identifié.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Aucun réseau de cet ordinateur ne mène à Internet.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Le réseau n’a pas pu être identifié.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Les points d’accès Meraki donnent à ce Wi-Fi ses propres adresses (mode NAT)&#xa0;: les invités sont isolés les uns des autres et souvent du réseau local.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>Sur quel réseau se trouve cet ordinateur</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>Le réseau signale lui-même que vous devez d’abord vous identifier (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>La page d’identification du réseau (%1) ne mène qu’à d’autres pages, et celles-ci sont bloquées.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Un proxy sur le chemin transmet les pages web sans les modifier : aucune identification n’est requise.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>Windows utilise chaque jour une autre adresse matérielle sur ce Wi-Fi&#x202f;; le réseau demande donc chaque jour de s’identifier.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Le Wi-Fi ou la passerelle de ce réseau est fabriqué par %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>Sa page d’identification vient de %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>Le réseau a déjà laissé passer cet ordinateur, lorsque celui-ci avait une autre adresse matérielle.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>À domicile, la personne qui gère le réseau est en général vous-même ou celle qui a installé le routeur. Consultez les pages de configuration du routeur, et essayez son Wi-Fi principal au lieu de son Wi-Fi invité.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Dans un magasin, le partage de connexion d’un téléphone est en général la solution la plus rapide.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Le personnel ne peut pas modifier ce réseau&#x202f;; le siège ou son prestataire le peut. Indiquez-leur le numéro du magasin et le nom du Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>Dans une école ou une université, adressez-vous au service informatique. Le réseau réservé aux membres (comme eduroam) autorise souvent plus de choses que le réseau invité.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Si vous êtes invité dans une entreprise, demandez à votre hôte ou à l’accueil&#xa0;: ils peuvent transmettre la demande au service informatique et ont souvent un autre réseau invité pour de tels cas.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Dans un hôtel, un café ou un train, le partage de connexion d’un téléphone est en général la solution la plus rapide.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>L’accueil a souvent un autre forfait Wi-Fi qui autorise un VPN, et le numéro de téléphone du fournisseur.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Sur un contrôleur sans fil Cisco, vérifiez la liste d’accès avant identification dans la stratégie web de ce WLAN, la liste d’accès après identification du rôle (ISE) ou de l’interface du client, et le délai de session.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>Sur Cisco Meraki, vérifiez Wireless, «&#x202f;Firewall &amp; traffic shaping&#x202f;» de ce SSID (règles de couche 3 et de couche 7)&#x202f;; Network-wide, «&#x202f;Group policies&#x202f;» de ce client&#x202f;; Wireless, «&#x202f;Splash page&#x202f;» (identification, walled garden, durée)&#x202f;; et le VLAN du SSID ou, en mode NAT, «&#x202f;Deny local LAN&#x202f;».</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>Sur Aruba, vérifiez les règles d’accès du rôle avant et après l’identification (autoriser UDP 500 et 4500), la liste d’autorisation du profil de portail captif et l’intervalle de réauthentification.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>Sur Ruckus, vérifiez la stratégie d’accès invité de ce WLAN (sous-réseaux restreints, walled garden, délai de grâce) et les stratégies d’application qui interdisent le VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>Sur UniFi, vérifiez l’accès du hotspot invité avant et après l’autorisation, son expiration et les règles de trafic de ce réseau.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>Sur FortiGate, la stratégie qui laisse sortir ce groupe d’invités a besoin des services IKE (UDP 500 et 4500) et ESP, son contrôle des applications ne doit pas bloquer IPsec, et les hôtes de l’identification doivent figurer dans la liste d’exemption du portail.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>Sur MikroTik, vérifiez IP, «&#x202f;Hotspot&#x202f;» (walled garden, délais du profil utilisateur) et la chaîne forward du pare-feu&#xa0;: autoriser UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>Sur openNDS, vérifiez les règles de pare-feu pour les utilisateurs authentifiés, le walled garden et le délai de session dans sa configuration.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>La clé Wi-Fi, même personnelle (IPSK, EasyPSK), n’est pas la clé du VPN&#xa0;: elle fait seulement entrer cet ordinateur dans le réseau et y détermine son groupe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>« %1 » n’est pas un lieu valable. « fix789ctl check --help » énumère les lieux valables.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows oublie les adresses qu’il a mémorisées et les demande à nouveau.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Une copie de la connexion VPN est créée avec la clé sous la forme que le serveur accepte&#xa0;: sans les caractères invisibles. L’ancienne connexion reste&#x202f;; utilisez désormais la copie.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>La connexion VPN reçoit les réglages dont ce VPN a besoin. Si elle est connectée, déconnectez-la d’abord.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>L’entrée endommagée est supprimée de l’annuaire téléphonique et sauvegardée octet par octet, pour que cela puisse être annulé. Configurez ensuite à nouveau la connexion.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Une copie de la connexion VPN est créée avec la clé que vous saisissez. L’ancienne connexion reste&#x202f;; utilisez désormais la copie.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows oublie le nom d’utilisateur et le mot de passe enregistrés et les demande à la prochaine tentative.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Nous ajoutons au pare-feu Windows des règles qui autorisent le VPN et rien d’autre.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Modifié. La prochaine tentative de connexion montrera si le problème est résolu.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Certaines de ces modifications concernent votre compte et d’autres cet ordinateur. Corrigez-les séparément. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Annulé, sauf les modifications qui ne peuvent pas être annulées.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Type de la connexion VPN «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Méthode d’authentification de la connexion VPN « %1 »</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>Paramètres IPsec de la connexion VPN «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clé pré-partagée</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Valeurs par défaut de Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Paramètres propres</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Entrée de la connexion VPN «&#x202f;%1&#x202f;» dans l’annuaire téléphonique</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>Connexion VPN «&#x202f;%2&#x202f;», une copie de «&#x202f;%1&#x202f;» avec la clé qui a été saisie</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Nom et mot de passe enregistrés avec la connexion VPN «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Oubliés</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Périphérique réseau %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Recréé par Windows</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Manquant ou en panne</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Noms et adresses mémorisés par Windows (cache DNS)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Règle «&#x202f;%1&#x202f;» du pare-feu Windows</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Laisse sortir le VPN</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Modifié par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>«&#x202f;%1&#x202f;» ne se corrige pas par une valeur de Registre ou le type de démarrage d’un service&#x202f;; il n’y a donc rien à déployer.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Les fichiers n’ont pas pu être écrits dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Indiquez une cause avec --cause. « fix789ctl list --json » énumère les causes.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Choisissez un format avec --as&#xa0;: reg, powershell ou intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Pour cela, il faut la clé pré-partagée que vous avez reçue, sur l’entrée standard (--key-stdin). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>Le dossier du journal des modifications ne peut pas être utilisé. Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Le certificat du serveur (%1) était valide jusqu’au %2. La date est maintenant le %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Le certificat du serveur (%1) n’est valide qu’à partir du %2. La date est maintenant le %3&#xa0;: l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) était valide jusqu’au %3. La date est maintenant le %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>Le certificat «&#x202f;%1&#x202f;» (%2) n’est valide qu’à partir du %3. La date est maintenant le %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>D’après les autres sources, le certificat de cet ordinateur est valide en ce moment ; d’après l’horloge de l’ordinateur, il ne l’est pas.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>La connexion s’authentifie avec un certificat, et l’horloge décide si un certificat est valide.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>D’après les autres sources, le certificat du serveur est valide en ce moment ; d’après l’horloge de cet ordinateur, il ne l’est pas.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>L’horloge de cet ordinateur concorde avec d’autres sources de temps.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>L’horloge de cet ordinateur indique %1&#x202f;; d’autres sources indiquent %2 (les deux en UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>La date de cet ordinateur n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>L’heure de cet ordinateur ou d’autres ordinateurs n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Aucune source de temps fiable n’était disponible.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows a mis fin à l’échange de clés parce que la révocation d’un certificat n’a pas pu être vérifiée (erreur %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows n’a pas accepté le certificat du serveur (erreur %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Demandez à la personne qui gère le VPN si le certificat du serveur a été renouvelé, et demandez-lui son certificat racine.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>La valeur ServerAuthCert se trouve dans %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Celui-ci pourrait être utilisé à la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>Le serveur VPN est configuré pour utiliser le certificat %1, que cet ordinateur n’a pas.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>Le serveur VPN est configuré pour utiliser un certificat DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert vaut 1&#xa0;: le réglage reste jusqu’à ce qu’un administrateur le modifie.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert ne vaut pas 1 : DirectAccess remplacera peut-être à nouveau ce certificat.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>Le serveur VPN est configuré pour utiliser un certificat autosigné (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>Le serveur VPN est configuré pour utiliser un certificat inadapté (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>Le serveur VPN est configuré pour utiliser un certificat expiré (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>Le serveur VPN sur cet ordinateur est configuré pour utiliser %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Le certificat configuré pour le serveur VPN n’a pas pu être comparé à ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Ce serveur VPN n’a que des adresses privées. S’il est derrière un routeur (NAT), il a lui aussi besoin d’AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Il n’a pas été possible de déterminer si cet ordinateur est lui-même un serveur VPN.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Cet ordinateur n’est pas un serveur VPN.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Certains réglages du serveur VPN sur cet ordinateur n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>Le serveur VPN sur cet ordinateur n’est pas configuré pour utiliser un certificat particulier.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Un serveur VPN sur cet ordinateur utilise le bon certificat</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Cet ordinateur n’approuve pas la racine du certificat du serveur (%1, délivré par %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows rejettera peut-être la chaîne du certificat du serveur (%1, délivré par %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows ne montre pas cela à tous les utilisateurs. Exécutez la vérification en tant qu’administrateur (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>Le serveur utilise pour l’ouverture de session %1, que la connexion n’autorise pas.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Non pris en charge ici&#xa0;: seul Windows lui-même peut essayer sa propre connexion.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Il n’y a pas de connexion VPN que Windows pourrait essayer. Indiquez l’une des connexions de cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>La tentative de connexion de Windows ne s’est pas terminée à temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>La tentative de connexion de Windows a été arrêtée.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>La tentative de connexion de Windows n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>L’enregistrement ne contient jamais de clés, de mots de passe ni de noms de personnes. Les serveurs, réseaux, connexions et adresses sont remplacés par des valeurs de substitution.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Non inclus, parce que ces informations n’ont pas été demandées à ce système ou qu’il ne les a pas : %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Accès refusé&#xa0;: %1. Pour l’inclure, enregistrez à nouveau en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Pas de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Un ordinateur enregistré ne peut pas établir de connexion.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows essaie sa propre connexion.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Le serveur répond à un échange de clés de version 2.1, qu’il doit traiter comme 2.0. Le même échange en versions 1.0 et 2.0 ne reçoit aucune réponse sur le même port.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>Le serveur est joignable mais ne commence pas d’échange de clés avec cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Cet ordinateur n’a pas reçu d’adresse du Wi-Fi «&#x202f;%1&#x202f;» (il a %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows signale que ce réseau n’atteint pas Internet («&#x202f;limité&#x202f;»). Les autres vérifications montrent si c’est vrai.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows signale que cet ordinateur n’est connecté à aucun réseau. Les autres vérifications montrent si c’est vrai.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Cet ordinateur est sur le Wi-Fi «&#x202f;%1&#x202f;», qui n’a indiqué aucune passerelle&#x202f;; rien n’est donc joignable au-delà de ce réseau.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Cet ordinateur est sur un Wi-Fi qui n’a indiqué aucune passerelle&#x202f;; rien n’est donc joignable au-delà de ce réseau.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Cet ordinateur est géré par une gestion des appareils (MDM). On ignore si celle-ci définira à nouveau la mauvaise valeur.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>Le serveur VPN sur cet ordinateur est réglé sur un autre certificat. Il l’utilise une fois que son service «&#x202f;Routage et accès distant&#x202f;» a été redémarré.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Aucune seconde tentative n’a été faite en contournant les filtres de cet ordinateur : seul un administrateur peut le faire.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Aucune seconde tentative n’a été faite en contournant les filtres de cet ordinateur.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows se connecte quand les filtres de cet ordinateur laissent passer le serveur, et échoue sinon (erreur %1). Un filtre sur cet ordinateur bloque le VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit exige --dial&#xa0;: il détermine comment Windows essaie une seconde fois.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all ne peut pas être combiné avec une exécution ni avec --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows utilise le nom d’utilisateur et le mot de passe que vous avez saisis au lieu de ceux qui sont enregistrés.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Ceux qui ont été saisis</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Pare-feu Windows sur les réseaux avec domaine</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Pare-feu Windows sur les réseaux privés</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Pare-feu Windows sur les réseaux publics</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>Dans « Pare-feu Windows Defender avec fonctions avancées de sécurité », cherchez des règles de sécurité de connexion et des règles de trafic sortant qui bloquent le trafic. Désactivez-les une à une et essayez à nouveau à chaque fois.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Messages envoyés à UDP %1 de %2 : %3. La réponse à ces messages est venue de %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin et --password-stdin sont réservés aux connexions VPN, avec --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off exige --dial et --permit : il n’est utilisé que si ces options n’ont pas suffi.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>La connexion au serveur a été fermée avant la fin de l’ouverture de session (erreur %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>Le serveur a mis fin à la connexion avant la fin de l’ouverture de session (erreur %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Le périphérique de Windows pour L2TP est utilisé ou n’est pas configuré (erreur %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>Le compte n’est pas autorisé à ouvrir une session à cette heure (erreur %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>Le compte est désactivé (erreur %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>Le mot de passe du compte a expiré (erreur %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>Le compte n’a pas l’autorisation d’accès à distance (erreur %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Le périphérique de la connexion a signalé un défaut (erreur %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>Le serveur a rejeté le nom d’utilisateur ou le mot de passe (erreur %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Le compte a expiré (erreur %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Le service Windows «&#x202f;Gestionnaire des connexions d’accès à distance&#x202f;» n’a pas pu démarrer (erreur %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Aucun accord sur un protocole réseau n’a été trouvé après l’ouverture de session (erreur %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>La connexion a pris fin pendant l’ouverture de session (erreur %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>Le serveur n’a attribué aucune adresse (erreur %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Cet ordinateur ne peut pas chiffrer aussi fortement que la connexion l’exige (erreur %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Le serveur ne peut pas chiffrer aussi fortement que la connexion l’exige (erreur %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows n’a trouvé aucun certificat pour cet ordinateur (erreur %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows n’a pas pu mettre en place la protection des données (erreur %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>L’adresse du serveur est injoignable (erreur %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows n’a trouvé aucun certificat valide pour cet ordinateur (erreur %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows et le serveur n’ont pas pu s’accorder sur la protection des données (erreur %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>L’échange de clés a échoué, et Windows n’en donne pas la raison (erreur %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>Le serveur a rejeté le certificat de cet ordinateur (erreur %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>L’échange de clés a échoué (erreur %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows n’a trouvé aucun certificat pour l’authentification (erreur %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows a essayé tous les types de tunnel, et tous ont échoué (erreur %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>Le serveur n’a pas répondu, probablement à cause de son certificat (erreur %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>Le serveur n’a pas répondu, probablement à cause de la clé (erreur %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>La stratégie du serveur n’autorise pas cette méthode d’authentification (erreur %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Le service Windows «&#x202f;Modules de génération de clés IKE et AuthIP&#x202f;» ou «&#x202f;Moteur de filtrage de base&#x202f;» ne s’exécute pas (erreur %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Le service Windows «&#x202f;Gestionnaire des connexions d’accès à distance&#x202f;» ne s’exécute pas (erreur %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Le certificat du serveur est délivré à un autre nom (erreur %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Le nom du serveur n’a pas pu être résolu (erreur %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>Le serveur a rejeté le protocole d’authentification (erreur %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>L’annuaire du serveur est injoignable (erreur %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Le compte est verrouillé (erreur %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Les deux côtés n’ont pas accepté la clé ou le certificat l’un de l’autre (erreur %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>N’essayez plus pour l’instant : beaucoup de serveurs verrouillent le compte après quelques tentatives rejetées. Demandez à la personne qui gère le VPN de vérifier le compte, et demandez-lui si d’autres utilisateurs ont le même problème.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Redémarrez cet ordinateur, et laissez Windows essayer à nouveau sa connexion.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Vérifiez si une page web s’ouvre, comparez le nom du serveur avec celui qui vous a été donné, et laissez Windows essayer à nouveau.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Entrez aussi le nom d’utilisateur et le mot de passe ici, pour que notre propre ouverture de session montre ce que dit le serveur.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Saisissez à nouveau la clé dans la connexion Windows et essayez-la. Si cela ne suffit pas, déconnectez le VPN sur les autres ordinateurs présents ici et essayez à nouveau.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Entrez la clé pré-partagée ici, pour que notre propre négociation puisse aller jusqu’au bout, et laissez Windows essayer à nouveau sa connexion.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Arrêtez WSL («&#x202f;wsl --shutdown&#x202f;»), et laissez Windows essayer à nouveau sa connexion.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Redémarrez cet ordinateur, vérifiez «&#x202f;WAN Miniport (L2TP)&#x202f;» dans le Gestionnaire de périphériques, et laissez Windows essayer à nouveau.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>Le nom appelé&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>Le serveur accepte le nom d’utilisateur et le mot de passe que vous avez saisis&#x202f;; Windows en a donc enregistré d’autres.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>IPsec a fonctionné lors de la dernière tentative de Windows&#x202f;; elle a échoué à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows n’est pas allé plus loin que son propre périphérique&#xa0;: rien n’a atteint le serveur&#x202f;; cela ne montre donc rien sur la clé, le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>L’erreur %1 ne correspond pas à une connexion qui utilise une clé pré-partagée&#xa0;: elle concerne les connexions avec un certificat.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>L’erreur %1 ne correspond pas à une connexion avec un certificat&#xa0;: elle concerne les connexions qui utilisent une clé pré-partagée.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>Le service L2TP du serveur répond, mais PPP à l’intérieur ne répond pas.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Saisissez encore une fois le nom d’utilisateur et le mot de passe, lentement. S’ils sont de nouveau rejetés, arrêtez, car les comptes se verrouillent, et demandez à la personne qui gère le VPN de vérifier le compte.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>Rien n’est enregistré pour la connexion « %1 » ; Windows propose donc vos informations d’ouverture de session Windows, mais %2 l’interdit pour MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>Le serveur a rejeté l’ouverture de session (erreur 691)&#x202f;; IPsec a donc fonctionné.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Un message plus grand qu’un paquet n’a reçu aucune réponse, et une connexion avec un certificat envoie de tels messages.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>Le service «&#x202f;Modules de génération de clés IKE et AuthIP&#x202f;» s’exécute mais n’utilise ni UDP 500 ni UDP 4500&#x202f;; aucune réponse ne l’atteint donc.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Il n’y a pas de connexion VPN sur cet ordinateur, et aucun serveur n’a été indiqué.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>Le serveur a rejeté l’ouverture de session plusieurs fois. Beaucoup de serveurs verrouillent un compte après quelques tentatives rejetées&#xa0;: n’essayez plus avant de savoir pourquoi.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Le certificat du serveur est délivré à «&#x202f;%1&#x202f;», mais le nom appelé est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Demandez à la personne qui gère le serveur VPN quels noms son certificat contient.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Vous avez dit que d’autres personnes peuvent se connecter en ce moment.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Vous avez dit que d’autres personnes peuvent se connecter depuis un autre endroit en ce moment.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Vous avez dit qu’un autre ordinateur Windows de cet endroit est connecté.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Vous avez dit qu’aucun autre ordinateur Windows de cet endroit n’est connecté.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>Le service « %1 » ne répond plus.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL partage le réseau de Windows (mode miroir), ce qui empêche Windows de se connecter à un VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Arrêtez WSL avec «&#x202f;wsl --shutdown&#x202f;» et essayez à nouveau le VPN. S’il fonctionne alors, définissez «&#x202f;networkingMode=nat&#x202f;» dans le fichier «&#x202f;.wslconfig&#x202f;» de votre dossier utilisateur.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Autorisez L2TP/IPsec (UDP 500, 4500 et 1701) dans ce programme, ou demandez à la personne qui s’en occupe. Il n’est pas nécessaire de désactiver complètement la protection.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>Le serveur n’a pas de connexion L2TP/IPsec configurée pour des clients comme celui-ci.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Demandez à la personne qui gère le serveur VPN si une connexion L2TP/IPsec avec une clé pré-partagée est configurée et chargée pour des clients de toute adresse, IPv4 et IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>Le serveur n’accepte pas L2TP&#xa0;: ses ports L2TP ne sont pas activés.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’autoriser L2TP. Un Windows Server 2025 nouvellement installé n’accepte aucune connexion L2TP tant que ses ports L2TP ne sont pas configurés.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Merci d’autoriser L2TP sur %1 : Routage et accès distant, Ports, Propriétés, WAN Miniport (L2TP), Configurer, « Connexions d’accès à distance (entrantes uniquement) », et de définir un nombre de ports supérieur à 0 ; redémarrez ensuite le service.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Le certificat du serveur est délivré à un autre nom que celui qui a été appelé.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>Dans la connexion VPN, saisissez comme serveur l’un des noms figurant dans le certificat du serveur. Si aucun de ces noms ne mène au serveur, demandez à la personne qui le gère un certificat contenant le nom appelé.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Le certificat de %1 ne contient pas le nom appelé&#x202f;; Windows le rejette donc (erreur 835). Merci de nous dire quel nom appeler, ou de délivrer un certificat dont les noms DNS comprennent ce nom.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>Le serveur lui-même ne peut pas mettre en place la protection des données (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Demandez à la personne qui gère le serveur VPN de consulter son journal&#xa0;: souvent, ESP manque à son noyau ou à son conteneur.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 accepte la clé mais ne répond pas au mode rapide. Merci de chercher dans son journal ses propres erreurs («&#x202f;Add SA&#x202f;», «&#x202f;errno&#x202f;», «&#x202f;no such file&#x202f;»)&#xa0;: ESP, af_key ou XFRM manque peut-être au noyau ou au conteneur.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>Le serveur ne peut pas desservir en même temps plusieurs ordinateurs Windows derrière un même routeur.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Déconnectez le VPN sur les autres ordinateurs Windows à cet endroit et essayez à nouveau. Si cela résout le problème, demandez à la personne qui gère le serveur VPN de faire en sorte qu’il distingue les clients derrière une même adresse.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Demandez à la personne qui gère le serveur VPN de consulter le journal de son service PPP (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>Le service L2TP de %1 répond, mais rien ne répond à PPP à l’intérieur. Merci de vérifier si pppd démarre (son journal, ses options, les modules du noyau ppp_generic et l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Le compte est verrouillé.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>N’essayez plus pour l’instant. Demandez à la personne qui gère le VPN de déverrouiller le compte, et cherchez quel appareil ouvre une session avec un ancien mot de passe.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>Le compte n’est pas autorisé à utiliser le VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Demandez à la personne qui gère le VPN si le compte peut l’utiliser (groupe, autorisation d’accès à distance, horaires), et si le compte ou son mot de passe a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>L’annuaire du serveur n’accepte pas le protocole d’authentification MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Demandez à la personne qui gère le VPN si d’autres utilisateurs ont le même problème, et si l’annuaire a été durci récemment (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 rejette une ouverture de session avec MS-CHAPv2 (erreur 691). Merci de vérifier si l’annuaire l’accepte&#xa0;: NTLMv1 désactivé (LmCompatibilityLevel 5, «&#x202f;Restrict NTLM&#x202f;»), le groupe Protected Users ou un annuaire sans MS-CHAPv2 (LDAP, Kerberos) la rejettent quel que soit le mot de passe.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows ne transmet plus vos informations d’ouverture de session Windows au VPN (NTLMv1 est bloqué).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Saisissez le nom d’utilisateur et le mot de passe du VPN au lieu d’utiliser vos informations d’ouverture de session Windows, ou demandez à la personne qui gère le VPN une authentification par certificat.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Les indices laissent possibles d’autres causes que celles citées ici.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Un autre ordinateur Windows à cet endroit est-il connecté à ce VPN en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Quelqu’un à un autre endroit peut-il se connecter à ce VPN en ce moment&#x202f;?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Ce VPN a-t-il déjà fonctionné sur ce réseau&#x202f;?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>Le serveur VPN a-t-il été modifié ou mis à niveau récemment&#x202f;?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>tant que la clé pré-partagée n’a pas été entrée ici</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>tant que le nom d’utilisateur et le mot de passe n’ont pas été entrés ici</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>La cause est ailleurs.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Vérifiez dans les propriétés de la connexion VPN, sous «&#x202f;Sécurité&#x202f;», si elle utilise une clé pré-partagée ou un certificat, et si c’est bien la connexion qui a été essayée.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Vérifiez les règles de sécurité de connexion de cet ordinateur (wf.msc) et le chiffrement que demande la connexion VPN, et laissez Windows essayer à nouveau sa connexion.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>UDP 500 est resté sans réponse. Sur UDP 4500, le serveur répond à IKEv2 mais pas à IKEv1, que beaucoup de serveurs n’acceptent que sur UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>Le serveur est un serveur Windows. Il répond à IKEv2 mais pas à IKEv1, dont il a besoin pour L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>Sur ce réseau (« %2 »), le serveur n’a d’abord pas répondu, puis a répondu quelques minutes plus tard. Nombre de fois : %1. La dernière fois, il a répondu après %3 min.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>Il y a %1&#xa0;min, le serveur n’a pas répondu sur ce réseau. Si cela se produit chaque fois que vous rejoignez ce réseau, c’est qu’il accorde l’accès tardivement.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Le serveur a été contacté à nouveau pendant quelques secondes depuis plusieurs ports source : il a répondu sur %1 d’entre eux et jamais sur %2.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Le serveur a été contacté à nouveau pendant quelques secondes : pendant un moment, il n’a répondu à aucun de nos ports source, alors qu’il l’avait fait avant et l’a refait après.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Une partie de ce qui est envoyé au serveur passe, une autre ne passe pas.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Ce qui a été envoyé à UDP %1 du répondeur est arrivé avec d’autres octets&#x202f;; ce qui a été envoyé à un autre port est arrivé tel quel.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Ce qui a été envoyé à UDP %1 du répondeur est arrivé d’un autre port source&#x202f;; ce qui a été envoyé à un autre port est arrivé du port source d’où il a été envoyé.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>Le routeur modifie les paquets de l’échange de clés.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Vu d’Internet, cet ordinateur a l’adresse %1, qui est celle du serveur lui-même.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>D’ici, le serveur ne répond ni sur UDP 500 ni sur UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Cet ordinateur est à l’intérieur du réseau auquel mène le VPN.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>tant que vous n’essayez pas depuis l’extérieur de ce réseau</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>tant que le routeur ne laisse pas IPsec intact</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Les grands messages arrivent au répondeur si leur seconde partie est envoyée d’abord, et se perdent dans l’ordre habituel.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Chaque adresse du nom du serveur répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>Le serveur répond par IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>L’adresse %1 du serveur n’a pas répondu sur UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Au même moment, cette adresse du même nom a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Le serveur est joignable par IPv4, mais pas par IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>Le serveur répond par IPv4, mais pas par IPv6, que Windows essaie d’abord.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Demandez à la personne qui gère le serveur VPN s’il répond par IPv6. Si c’est le cas, IPv6 ne fonctionne pas sur ce réseau.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>Le nom du serveur a plusieurs adresses, et l’une d’elles ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Une adresse du nom du serveur ne répond pas, mais une autre répond&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>Le serveur répond au mode agressif, mais pas au mode principal, celui que Windows utilise.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>Le serveur a répondu au premier message du mode agressif&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>La même clé, codée dans la page de codes ANSI, a été acceptée.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>La clé sous une autre forme a reçu la même réponse.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>La clé contient des lettres hors de l’ASCII simple, que les systèmes codent différemment. Le serveur l’accepte dans l’ancien codage (la page de codes ANSI), et non en UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Authentification, clé dans la page de codes ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>la clé dans la page de codes ANSI a été essayée à la place</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Mode agressif, pour comparaison</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Cet ordinateur a proposé ce que Windows propose avec «&#x202f;Exiger le chiffrement&#x202f;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Cet ordinateur a proposé ce que Windows propose probablement avec «&#x202f;Chiffrement de niveau maximal&#x202f;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Cet ordinateur a proposé ce que Windows propose probablement avec «&#x202f;Chiffrement facultatif&#x202f;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Le serveur accepte ceci à la place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>Le serveur accepte AES-128 pour les données (mode rapide), mais pas ce que Windows propose probablement avec «&#x202f;Chiffrement de niveau maximal&#x202f;».</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’autoriser aussi AES-128 et 3DES avec SHA-1 pour ESP (strongSwan, libreswan&#xa0;: «&#x202f;esp=aes128-sha1,aes256-sha1,3des-sha1&#x202f;»), et essayez à nouveau.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>Il manque à ce serveur VPN une mise à jour qui comble une faille de sécurité de Routage et accès distant (%1). Installez la dernière mise à jour cumulative.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Microsoft a indiqué que des connexions VPN pouvaient échouer après la mise à jour %1, dont cet ordinateur dispose, mais sans dire lesquelles. %2 ou toute mise à jour ultérieure corrige cela.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>En janvier 2022, une mise à jour a empêché L2TP/IPsec de fonctionner sur cette version de Windows. %1 ou toute mise à jour ultérieure corrige cela.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Cette version de Windows (build %1) empêche L2TP/IPsec de fonctionner avec les serveurs d’autres éditeurs, mais ce serveur est un serveur Windows. %2 ou toute mise à jour ultérieure corrige cela.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Demandez à la personne qui gère le serveur VPN d’autoriser ESP avec AES-128 et SHA-1 en mode transport, sans PFS, pour le port UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>« %1 » n’est pas un réglage de chiffrement. Choisissez require, maximum ou optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Pour les données (mode rapide), le serveur accepte %1, que Windows ne propose peut-être pas, mais pas ce que l’on sait que Windows propose.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>Le serveur utilise strongSwan, que plusieurs produits intègrent.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>Le serveur envoie l’identifiant de fournisseur de %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>Ce qui a été vu du serveur correspond à plusieurs produits.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>Le serveur envoie l’identifiant de fournisseur de %1, qui n’est pas dans le tableau des serveurs.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Rien de ce qui a été vu du serveur n’indique son produit.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>Le serveur envoie les six identifiants de fournisseur de SoftEther VPN, dans leur ordre.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>Son service L2TP se nomme «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Vous avez dit que le serveur est %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Vous avez dit que le serveur est %1, mais ses réponses correspondent à un autre produit.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>Le journal contient des lignes d’une forme qu’un seul produit écrit.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>Le journal contient des lignes d’un service que plusieurs produits intègrent.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>documenté par son fabricant</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>lu dans son code source</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>rapporté par des utilisateurs</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>aucune source trouvée</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>le produit n’a pas cet élément</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Quoi régler&#xa0;: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Ce dont Windows a besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Ligne dans ce journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Ceci est %1, pour la version&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Saisissez à nouveau la clé pré-partagée et redémarrez le service RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>La même clé des deux côtés, en mode principal, pour des correspondants de toute adresse.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 et versions ultérieures&#x202f;; jusqu’à 2008, la case s’appelle «&#x202f;Allow custom IPsec policy for L2TP connection&#x202f;»</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS crée lui-même la stratégie&#x202f;; PowerShell&#xa0;: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Annulez une stratégie IPsec personnalisée : Set-VpnServerConfiguration -RevertToDefault. Redémarrez ensuite le service RemoteAccess. Redémarrez-le aussi chaque fois que le service Agent de stratégie IPsec a été redémarré, car cela supprime la stratégie.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>L’une de ces combinaisons : AES-256, SHA-1, ECP-384 ; AES-128, SHA-1, ECP-256 ; AES-256, SHA-1, MODP-2048 ; 3DES, SHA-1, MODP-2048 ; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 concerne Windows 2000 et 2003&#x202f;; l’événement, Windows Server 2008 et versions ultérieures&#x202f;; les applets de commande, Windows Server 2012 R2 et versions ultérieures</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Réglez la valeur sur 2 sur le serveur et sur chaque client, et redémarrez les deux ; ou donnez une adresse publique au serveur.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 et un redémarrage sur chaque client Windows, ou une adresse publique pour le serveur.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista et Windows Server 2008, et versions ultérieures</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Redirection de ports du routeur devant le serveur</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Transmettez UDP 500 et UDP 4500 au serveur, ou donnez-lui une adresse publique, ce que Microsoft recommande.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 et UDP 4500 transmis au serveur&#x202f;; UDP 1701 passe dans IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 et versions ultérieures</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Annulez une stratégie IPsec personnalisée&#xa0;: Set-VpnServerConfiguration -RevertToDefault. Redémarrez ensuite le service RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP avec AES-128 ou 3DES et SHA-1, mode transport, sans PFS, UDP 1701. Un serveur qui n’accepte qu’AES-256, SHA-2 ou GCM peut échouer.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Cochez « Remote access connections (inbound only) », réglez « Maximum ports » sur une valeur supérieure à 0 (128 par défaut), puis All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Un service L2TP qui répond sur UDP 1701 dans IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, toutes les versions prises en charge</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Propriétés d’accès à distance du compte&#x202f;; avec RADIUS, les stratégies réseau de NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Redéfinissez le mot de passe&#x202f;; autorisez le compte à se connecter (Dial-in, ou la stratégie réseau).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Un nom et un mot de passe que la liste propre du serveur ou son annuaire accepte par PAP ou MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 et versions ultérieures</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Agrandissez le pool statique, ou vérifiez que le serveur DHCP est joignable et qu’il lui reste des adresses.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Une adresse libre pour chaque client.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Autorisez la méthode que la connexion utilise.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>L’un des protocoles PAP, CHAP et MS-CHAPv2, le même que dans les propriétés de la connexion.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Cochez « Remote access connections (inbound only) », réglez « Maximum ports » sur une valeur supérieure à 0, puis All Tasks &gt; Restart. Une nouvelle installation de Windows Server 2025 n’accepte pas L2TP avant cela ; un serveur mis à niveau sur place garde ce qu’il avait.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>Le serveur RADIUS (NPS) que le serveur interroge</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Vérifiez que le serveur RADIUS répond.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Une réponse de l’annuaire dans le délai d’attente du serveur.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Comparez le secret avec celui du client. Il ne devrait ni commencer ni finir par un caractère spécial.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>selon la documentation de 2024 et après ; la ligne du journal vient de MX 15.12 et versions ultérieures</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>selon la documentation de 2024 et après</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Pas dans le tableau de bord&#xa0;: le support Meraki règle le chiffrement du VPN client</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Demandez au support Meraki de le remettre sur 3DES, SHA-1 et Diffie-Hellman groupe 2, que Windows propose.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>Le routeur ou le modem devant le MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Donnez une adresse publique au MX, ou définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>Le routeur ou le modem devant le MX&#x202f;; sur le MX&#xa0;: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status montre son adresse privée de liaison montante</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Transmettez UDP 500 et UDP 4500 à l’adresse privée de liaison montante du MX. Une capture sur son WAN montre s’ils arrivent.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Capture de paquets sur le WAN du MX (UDP 500 et 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Demandez au support Meraki d’autoriser 3DES ou AES-128 avec SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Définissez-le sur Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management ; avec RADIUS ou Active Directory, sur ce serveur-là</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Redéfinissez le mot de passe et mettez «&#x202f;Authorized&#x202f;» sur yes. Avec Meraki Cloud Authentication, le nom est l’adresse e-mail. Un serveur RADIUS doit autoriser PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>Le journal du serveur RADIUS ou Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Mot de passe non chiffré (PAP), qui passe dans IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Choisissez un sous-réseau plus grand qui n’est pas utilisé ailleurs.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Mettez-le sur yes pour cet utilisateur.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Un compte autorisé à utiliser le VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout&#x202f;; sur le serveur RADIUS, son propre délai</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Augmentez les deux. Meraki conseille 300 secondes sur le serveur avec Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Une confirmation dans le délai d’attente du serveur et de l’annuaire.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows&#xa0;: propriétés de la connexion &gt; Sécurité&#x202f;; RADIUS&#xa0;: stratégie réseau de NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Autorisez «&#x202f;Mot de passe non chiffré (PAP)&#x202f;» sur les deux.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>Le journal du serveur RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; le serveur L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Copiez à nouveau la clé sur le client.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; le serveur L2TP&#xa0;: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi ne permet pas de choisir chaque méthode de chiffrement. Activez Weak Ciphers, qui autorise aussi d’anciennes méthodes, et mettez la passerelle à jour.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>Passerelles UniFi, selon la documentation de 2026</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>Le routeur devant la passerelle UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Donnez une adresse publique à la passerelle, ce qu’Ubiquiti recommande, ou définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Transmettez UDP 500 et UDP 4500 à la passerelle. Une adresse publique pour la passerelle est préférable&#xa0;: Ubiquiti met en garde contre des difficultés derrière un NAT, même avec des ports redirigés.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Activez le serveur L2TP, ou créez-le.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; le serveur L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Redéfinissez le mot de passe de l’utilisateur. Sous Windows, autorisez MS-CHAP v2 pour la connexion&#xa0;: UniFi l’exige.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; le serveur L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Choisissez un sous-réseau plus grand ; UniFi crée un /24 par défaut.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows&#xa0;: propriétés de la connexion &gt; Sécurité</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Autorisez-y «&#x202f;Microsoft CHAP Version 2 (MS-CHAP v2)&#x202f;».</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2 autorisé dans les propriétés de la connexion Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Saisissez à nouveau le secret.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Définissez hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 dans le profil «&#x202f;default&#x202f;», que le serveur L2TP utilise.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>Le routeur devant celui-ci</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Donnez une adresse publique à ce routeur, ou définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>Le routeur devant celui-ci ; sur ce routeur : /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Laissez entrer UDP 500 et UDP 4500, et transmettez les deux.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Définissez auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none dans la proposition «&#x202f;default&#x202f;», que le serveur L2TP utilise.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Définissez enabled=yes, et laissez entrer UDP 1701 après IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) avec le sujet l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Un service L2TP qui répond sur UDP 1701 dans IPsec. La ligne dit que le L2TP d’un client est arrivé.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password ; avec RADIUS, sur ce serveur-là</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Redéfinissez le mot de passe.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) avec les sujets l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Agrandissez le pool.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Ajoutez mschap2, ou celui que le client utilise.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Définissez caller-id-type=number là où plusieurs clients partagent une adresse publique.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Un serveur qui distingue deux clients derrière une même adresse publique.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Utilisez le peer que le serveur L2TP crée (exchange-mode=main-l2tp), ou définissez exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>IKEv1 en mode principal.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Saisissez à nouveau le secret partagé, et vérifiez que WAN GroupVPN est activé.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Définissez Group 14, AES-256 et SHA1, ou Group 2, 3DES et SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>Le routeur devant le serveur</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Donnez une adresse publique au serveur, ou définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 et versions ultérieures</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5&#xa0;: VPN &gt; Advanced)&#x202f;; le routeur devant le SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Cochez la case, et transmettez UDP 500 et UDP 4500 au SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Le journal, catégorie VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Définissez Protocol ESP, Encryption AES-128 ou 3DES, Authentication SHA1, et décochez «&#x202f;Enable Perfect Forward Secrecy&#x202f;».</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Le journal, catégorie VPN &gt; VPN IKE (événement 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP avec AES-128 ou 3DES et SHA-1, mode transport, sans PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Activez-le, puis choisissez Configure et donnez-lui des adresses et un groupe d’utilisateurs.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users&#x202f;; les utilisateurs locaux, ou le serveur RADIUS ou LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Redéfinissez le mot de passe, et placez l’utilisateur dans ce groupe.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>non indiqué par la source</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Le journal, catégorie VPN &gt; L2TP Server (événements 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Élargissez la plage de Start IP à End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Ajoutez aux protocoles sélectionnés celui que le client utilise.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Les groupes de l’utilisateur et son accès VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Autorisez l’utilisateur.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Le journal, catégorie Users &gt; Authentication Access (événement 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>Le serveur RADIUS ou LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Vérifiez qu’il répond.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Le journal, catégorie Users &gt; Radius Authentication (événements 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; le tunnel&#x202f;; config vpn ipsec phase1-interface&#xa0;: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Saisissez à nouveau la clé pré-partagée.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Définissez proposal aes256-sha1 3des-sha1 et dhgrp 14 2. Parmi les combinaisons que l’assistant définit, Windows ne propose que 3des-sha1 avec dhgrp 2 : sans celle-ci, Windows ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista et versions ultérieures comme client</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>Le routeur devant le FortiGate&#x202f;; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Transmettez UDP 500 et UDP 4500 au FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 et UDP 4500 transmis au FortiGate. Un tunnel qui traverse un NAT n’indique pas «&#x202f;none&#x202f;».</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Définissez proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Définissez status enable&#x202f;; «&#x202f;diagnose vpn l2tp status&#x202f;» montre ce qui fonctionne.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Placez l’utilisateur dans ce groupe et redéfinissez le mot de passe.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp&#xa0;: set sip, set eip&#x202f;; dans l’assistant&#xa0;: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Élargissez la plage de sip à eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Définissez net-device enable&#xa0;: sinon, un seul client derrière le même NAT peut se connecter.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Saisissez à nouveau la clé, dans DefaultRAGroup&#xa0;: les clients avec une clé pré-partagée ne peuvent pas nommer un autre groupe.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Ajoutez une stratégie avec pre-share, aes-256, sha et group 14, ou 3des, sha et group 2&#x202f;; «&#x202f;crypto ikev1 enable&#x202f;» sur l’interface extérieure.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal&#x202f;; le routeur devant l’ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Définissez «&#x202f;crypto isakmp nat-traversal 20&#x202f;», et transmettez UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Ajoutez à la dynamic map un transform set esp-aes esp-sha-hmac (ou esp-3des esp-sha-hmac) avec «&#x202f;mode transport&#x202f;»&#x202f;; durées de vie d’au moins 300 secondes.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Ajoutez l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Redéfinissez le mot de passe. LOCAL et RADIUS prennent en charge MS-CHAP ; LDAP, NT et Kerberos seulement PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Agrandissez le pool&#x202f;; augmentez vpn-simultaneous-logins dans la stratégie de groupe.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Définissez celui que le client utilise et que le serveur AAA prend en charge.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Activez IKEv1 sur l’interface extérieure&#xa0;: L2TP sur IPsec ne fonctionne pas avec IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Saisissez à nouveau la clé, pour des correspondants de toute adresse.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Ajoutez une stratégie avec pre-share, aes 256, sha et group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Ajoutez à la dynamic map un transform set esp-aes esp-sha-hmac avec «&#x202f;mode transport&#x202f;», sans «&#x202f;set pfs&#x202f;».</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Définissez-les&#x202f;; «&#x202f;show vpdn tunnel&#x202f;» énumère ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Redéfinissez le mot de passe, dans la liste que nomme «&#x202f;ppp authentication&#x202f;» du virtual template.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Définissez «&#x202f;ppp authentication ms-chap-v2&#x202f;», ou celui que le client utilise.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Redéfinissez la clé. Son Identifier doit être «&#x202f;allusers&#x202f;».</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 de Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Définissez AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>Le routeur devant pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Donnez une adresse publique à pfSense, ou définissez la valeur de Registre sur chaque client Windows. Le manuel avertit que les clients Windows derrière un NAT échoueront très probablement et renvoie à IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal&#x202f;; le routeur devant pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Réglez NAT Traversal sur Auto, et transmettez UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 de Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Définissez Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Activez-le sur WAN, et ajoutez dans l’onglet IPsec une règle qui laisse passer UDP 1701 vers l’adresse WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 et versions ultérieures</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users ; avec RADIUS, sur ce serveur-là</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP&#xa0;: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Augmentez le nombre d’utilisateurs et la plage.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Choisissez le même que dans les propriétés de la connexion Windows (le manuel utilise CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Utilisez la phase 1 mobile avec la clé pour «&#x202f;allusers&#x202f;».</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Un serveur qui accepte comme identité l’adresse IPv4 propre du client, souvent privée.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Saisissez à nouveau la clé.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ dans le dossier du serveur (aucune ligne ne mentionne la clé : le journal indique que le client est supprimé 10 secondes après son IKE SA, qui n’a jamais été établie)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Aucun réglage&#xa0;: les méthodes de chiffrement d’IPsec ne peuvent pas être choisies</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Mettez le serveur à jour&#xa0;: un serveur actuel accepte AES-256 avec SHA-1 et MODP-2048, que Windows propose.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ dans le dossier du serveur</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Transmettez UDP 500 et UDP 4500 au serveur.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 et UDP 4500 transmis au serveur. La ligne apparaît dès qu’un client est arrivé sur UDP 4500&#x202f;; sans elle, rien n’y est arrivé.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Mettez le serveur à jour.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Cochez la case.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Un service L2TP qui répond sur UDP 1701 dans IPsec. La ligne figure dans le journal d’un service qui fonctionne.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Redéfinissez le mot de passe. Il faut parfois ajouter le hub après le nom : user@hub ; le hub par défaut figure dans VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ du hub virtuel</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Élargissez la plage du serveur DHCP virtuel, ou vérifiez le serveur DHCP dans le réseau du hub virtuel.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Autorisez l’accès dans la stratégie de sécurité de l’utilisateur ou du groupe.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Aucun réglage&#xa0;: le serveur accepte PAP et MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Autorisez PAP ou MS-CHAPv2 sur le client.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Saisissez à nouveau la clé, puis Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Mettez à jour DSM et le paquet VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>Le routeur devant le NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Un NAS est presque toujours derrière un NAT&#xa0;: définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>Le routeur devant le NAS&#x202f;; Control Panel &gt; Security &gt; Firewall&#xa0;: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Transmettez UDP 500 et UDP 4500 au NAS et autorisez les deux dans son pare-feu. UDP 1701 n’a pas besoin d’être transmis.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Laissez cette option désactivée pour Windows. Il n’existe pas d’autre réglage pour cela : mettez à jour DSM et le paquet VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Cochez la case, et autorisez UDP 1701 dans le pare-feu du NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Redéfinissez le mot de passe du compte DSM, cochez L2TP/IPSec pour lui sous Privilege, et utilisez MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Augmentez les deux maximums.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key&#x202f;; ou dans le profil&#xa0;: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Saisissez à nouveau la clé et cliquez sur OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Autorisez-y High (ESP)&#xa0;: Medium est AH, que Windows ne propose pas.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, et son onglet Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Cochez la case, pour le WAN que les clients atteignent. Dans le profil de l’utilisateur, réglez «&#x202f;L2TP with IPsec Policy&#x202f;» sur Must ou Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Activez le compte et redéfinissez son mot de passe, avec 19 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Choisissez un sous-réseau dont le pool DHCP a encore des adresses.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Comparez le secret avec celui du client, et vérifiez que ses identifiants correspondent à un correspondant de toute adresse ; exécutez ensuite « swanctl --load-creds » ou « ipsec rereadsecrets ».</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (avec ipsec.conf&#xa0;: strongswan-starter)&#x202f;; swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Ajoutez aes256-sha1-modp2048 (et 3des-sha1-modp2048 pour les anciens clients).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>Le serveur est derrière un NAT, ou «&#x202f;encap = yes&#x202f;» le fait croire&#xa0;: donnez-lui une adresse publique et définissez «&#x202f;encap = no&#x202f;», ou définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Définissez esp_proposals sur aes128-sha1,aes256-sha1,3des-sha1 sans groupe DH, mode sur transport, local_ts sur dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Démarrez xl2tpd&#x202f;; laissez entrer UDP 1701 après IPsec, sur l’adresse que les clients utilisent.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd de xl2tpd) ; avec RADIUS, la liste qui s’y trouve</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Corrigez-y le nom et le mot de passe.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd, ou le journal du système</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Agrandissez «&#x202f;ip range&#x202f;».</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Le pppoptfile de xl2tpd (souvent /etc/ppp/options.xl2tpd)&#xa0;: require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Exigez et autorisez le même protocole que le client&#xa0;: require-mschap-v2 pour MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>L’ESP du noyau&#x202f;; dans un conteneur, celui de son hôte</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Activez ESP en mode transport dans le noyau, et aussi pour le conteneur s’il y en a un.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Un noyau avec ESP en mode transport.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Réglez les deux sur psk, ou donnez un certificat aux clients.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Une clé pré-partagée comme méthode d’authentification, ou un certificat pour l’ordinateur.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Réglez-le sur %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Réglez version sur 0 ou 1 pour les clients L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Ajoutez une connexion avec version 0 ou 1 pour des correspondants de toute adresse.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Une connexion avec une clé pré-partagée pour des correspondants de toute adresse.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Serveur RADIUS du plugin radius.so de pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Comparez la PSK avec celle du client, pour %any&#x202f;; puis redémarrez le service ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Ajoutez aes256-sha1;modp2048 à ike=. Si la stratégie de chiffrement du système interdit SHA-1, autorisez-le pour ce serveur.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>Le serveur est derrière un NAT&#xa0;: donnez-lui une adresse publique, ou définissez la valeur de Registre sur chaque client Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec&#x202f;; /var/log/secure ou /var/log/auth.log (avec plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Redirection de ports du routeur devant le serveur&#x202f;; /etc/ipsec.conf&#xa0;: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Définissez phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Ajoutez une connexion avec authby=secret, ou donnez un certificat aux clients.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Définissez ikev1-policy=accept&#xa0;: la valeur par défaut de la version 5 est drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Ajoutez une connexion avec authby=secret et right=%any, et chargez-la (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Démarrez xl2tpd&#x202f;; laissez entrer UDP 1701 après IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets ; avec RADIUS, la liste qui s’y trouve</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Le pppoptfile (souvent /etc/ppp/options.xl2tpd)&#xa0;: require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Redéfinissez le secret et faites commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Sans ike-group, VyOS n’accepte que aes256-sha1-modp1024 et 3des-sha1-modp1024, dont Windows propose le second. Définissez un ike-group avec aes256, sha1 et dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>Le pare-feu de l’interface extérieure&#x202f;; le routeur devant VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Autorisez UDP 500, ESP et UDP 4500 sur l’interface extérieure, et UDP 1701 avec «&#x202f;ipsec match-ipsec&#x202f;».</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Sans esp-group, VyOS n’accepte que aes256-sha1 et 3des-sha1. Définissez un esp-group avec aes128, sha1 et sans PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Définissez outside-address, et autorisez UDP 1701 avec «&#x202f;ipsec match-ipsec&#x202f;» sur l’interface extérieure.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Redéfinissez le mot de passe et faites commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Agrandissez la plage ou nommez un pool suivant.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Définissez mschap-v2, ou celui que le client utilise.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Merci de vérifier la redirection de ports du routeur devant %1&#xa0;: UDP 500 et UDP 4500 doivent tous deux mener au serveur VPN et à aucun autre appareil.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki&#xa0;: Security &amp; SD-WAN &gt; Configure &gt; Firewall, «&#x202f;Forwarding rules&#x202f;»&#x202f;; si le MX lui-même est le serveur, aucun des deux ports ne doit être redirigé.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 n’accepte aucune des méthodes que Windows propose pour L2TP/IPsec&#xa0;: AES-256 avec SHA-1 et ECP-384, AES-128 avec SHA-1 et ECP-256, AES-256 avec SHA-1 et MODP-2048, 3DES avec SHA-1 et MODP-2048 ou MODP-1024. Merci d’en autoriser une.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan&#xa0;: «&#x202f;aes256-sha1-modp2048&#x202f;». Son journal dit&#xa0;: strongSwan «&#x202f;no proposal found&#x202f;», libreswan «&#x202f;no acceptable Oakley Transform&#x202f;», MikroTik «&#x202f;no suitable proposal found&#x202f;».</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 signale lui-même qu’aucun service n’écoute sur UDP 500. Merci de démarrer son service IPsec.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan&#xa0;: «&#x202f;systemctl status strongswan&#x202f;»&#x202f;; libreswan&#xa0;: «&#x202f;ipsec status&#x202f;»&#x202f;; Windows&#xa0;: le service «&#x202f;Routage et accès distant&#x202f;».</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 répond à IKEv2 mais pas à IKEv1, dont L2TP/IPsec a besoin. Merci d’autoriser IKEv1 pour les clients L2TP, ou de nous envoyer les réglages d’une connexion de type IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan&#xa0;: «&#x202f;ikev1-policy=accept&#x202f;»&#x202f;; strongSwan&#xa0;: «&#x202f;version = 1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 rejette tout ce que nous proposons. Merci de vérifier si une connexion pour des clients L2TP de toute adresse est configurée et chargée (IPv6 a besoin d’une connexion distincte).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Son journal dit&#xa0;: strongSwan «&#x202f;no IKE config found&#x202f;»&#x202f;; libreswan «&#x202f;no connection has been authorized&#x202f;».</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Merci de nous renvoyer la clé pré-partagée de %1 par un moyen sûr, et de nous dire si elle a été changée. Le journal du serveur montre nos tentatives.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan&#xa0;: «&#x202f;could not decrypt payloads&#x202f;»&#x202f;; libreswan&#xa0;: «&#x202f;mismatch of preshared secrets&#x202f;»&#x202f;; FortiGate&#xa0;: «&#x202f;probable pre-shared secret mismatch&#x202f;»&#x202f;; MikroTik&#xa0;: «&#x202f;parsing packet failed, possible cause: wrong password&#x202f;».</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 rejette l’identité IKE de cet ordinateur&#xa0;: Windows utilise comme identité sa propre adresse interne. Merci d’accepter n’importe quelle identité des clients L2TP.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan et libreswan&#xa0;: «&#x202f;rightid=%any&#x202f;».</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 accepte la clé mais rejette ce que Windows propose pour les données (mode rapide)&#xa0;: ESP avec AES-128 ou 3DES et SHA-1, mode transport, sans PFS, UDP 1701. Merci de l’autoriser.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan&#xa0;: «&#x202f;esp=aes128-sha1,aes256-sha1,3des-sha1&#x202f;», «&#x202f;type=transport&#x202f;», «&#x202f;leftprotoport=17/1701&#x202f;».</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Plusieurs ordinateurs Windows derrière une même adresse ne peuvent pas se connecter à %1 en même temps. Merci de faire en sorte que le serveur les distingue.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan&#xa0;: le plug-in connmark&#x202f;; autres serveurs Linux&#xa0;: un autre protocole que L2TP, puisque tous utilisent UDP 1701 à l’intérieur.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec vers %1 est établi, mais rien ne répond à L2TP (UDP 1701) à l’intérieur. Merci de vérifier si le service L2TP fonctionne, et si le pare-feu du serveur lui-même autorise UDP 1701 après IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>Sous Linux, c’est xl2tpd&#x202f;; sous Windows, «&#x202f;Routage et accès distant&#x202f;» avec plus de 0 port L2TP.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>De quel serveur s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Sur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Il n’existe pas de produit « %1 ». Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Il n’existe pas de cause «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>Le tableau ne contient rien à ce sujet.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Le serveur est %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>Le serveur est l’un des produits suivants : %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Le produit n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Utilisez soit --identify FILE, soit --product et --cause, et aucun autre argument.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Si vous savez de quel produit serveur il s’agit, ajoutez « --answer server-product=ID » à « fix789ctl report » : la demande à l’administrateur du serveur cite alors les menus de ce produit et les lignes de son journal. « fix789ctl servers » énumère les produits.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Ce serveur peut aussi proposer OpenVPN, qui peut utiliser TCP. Cela demande un programme client sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Ce serveur peut aussi proposer IKEv2, que Windows intègre. Cela demande un certificat sur le serveur.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server peut aussi proposer SSTP sur TCP 443, que Windows intègre. Cela demande un certificat sur le serveur.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server peut aussi proposer SSTP sur TCP 443, que Windows intègre. Cela demande un certificat sur le serveur.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS peut aussi proposer SSTP sur TCP 443, que Windows intègre. Cela demande un certificat sur le routeur.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Un Cisco Meraki MX peut aussi proposer AnyConnect (Cisco Secure Client) sur le port 443, à côté de L2TP. Cela demande des licences et un programme client sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Un Cisco ASA peut aussi proposer AnyConnect (Cisco Secure Client) sur le port 443. Cela demande un programme client sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS peut aussi proposer OpenConnect sur le port 443. Cela demande un programme client sur chaque ordinateur.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Tant que ce réseau bloque ces ports, IKEv2 échoue ici aussi : il utilise les mêmes ports. Un VPN sur TCP 443 (SSTP, OpenVPN, ou le client du fabricant du serveur) passe en général.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Ouvrir le port 1701 sur un routeur ne change rien&#xa0;: L2TP passe dans IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>La correction sur le serveur vient d’abord. Pour de nouveaux projets&#xa0;: Microsoft a déclaré L2TP obsolète pour les futures versions de Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Depuis la version 5, libreswan ignore IKEv1 si «&#x202f;ikev1-policy=accept&#x202f;» n’est pas défini&#x202f;; son journal dit «&#x202f;ignoring IKEv1 packet as global policy is set to silently drop&#x202f;».</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Les mises à niveau retirent d’anciennes méthodes&#xa0;: MODP-1024 est désactivé dans libreswan depuis 3.30, et la stratégie de chiffrement de RHEL 9 et des systèmes apparentés désactive SHA-1. Le journal dit «&#x202f;no acceptable Oakley Transform&#x202f;» (libreswan) ou «&#x202f;no proposal found&#x202f;» (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>La stratégie de chiffrement de RHEL 9 et des systèmes apparentés désactive SHA-1, dont Windows a besoin ici, même si la configuration du serveur n’a pas changé.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Après un nouveau noyau ou un passage dans un conteneur, ESP peut manquer&#x202f;; le journal dit «&#x202f;Add SA&#x202f;» avec «&#x202f;errno 2&#x202f;» ou «&#x202f;errno 93&#x202f;» (libreswan), ou «&#x202f;unable to install inbound and outbound IPsec SA (SAD) in kernel&#x202f;» (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Ce protocole convient-il encore&#x202f;?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Le périphérique ou la connexion de Windows n’est pas configuré comme Windows l’attend (erreur %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>Les deux côtés n’ont pas pu s’accorder sur des réglages pendant l’ouverture de session (erreur %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>La connexion est restée inactive trop longtemps ; elle a donc été coupée (erreur %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>La connexion a été perdue (erreur %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>La connexion a pris fin parce que l’utilisateur a fermé sa session Windows (erreur %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>La connexion a pris fin parce que l’ordinateur s’est mis en veille (erreur %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>La tentative a été abandonnée sur cet ordinateur (erreur %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Vérifiez à nouveau en tant qu’administrateur juste après la prochaine tentative de Windows&#xa0;: on saura alors quel certificat Windows a utilisé. Demandez à la personne qui gère le serveur VPN ce que son journal dit de cette tentative.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Entrez la clé pré-partagée ici, pour que notre propre négociation puisse aller jusqu’au bout. Déconnectez ensuite ce VPN sur les autres ordinateurs présents ici, et laissez Windows essayer à nouveau sa connexion.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Connectez-vous depuis un autre ordinateur avec le même nom d’utilisateur. Si cela fonctionne, supprimez ici «&#x202f;WAN Miniport (IP)&#x202f;», «&#x202f;(IPv6)&#x202f;» et «&#x202f;(L2TP)&#x202f;» dans le Gestionnaire de périphériques, recherchez les modifications sur le matériel, et laissez Windows essayer à nouveau.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Vérifiez quelle connexion VPN a été essayée, et si son type est L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Laissez Windows essayer à nouveau sa connexion. Si la tentative se termine de la même façon, notez combien de temps elle dure, et essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows s’est connecté, puis a perdu la connexion après %1&#xa0;s (erreur %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Laissez Windows se connecter à nouveau. Si la connexion est coupée de la même façon, notez combien de temps elle dure, et essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Aucune clé n’a été donnée&#x202f;; la clé, le nom d’utilisateur et le mot de passe n’ont donc pas été essayés.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Notre propre ouverture de session fonctionne. Donnez à la connexion Windows les mêmes nom d’utilisateur et mot de passe, autorisez «&#x202f;Microsoft CHAP Version 2&#x202f;» sous «&#x202f;Sécurité&#x202f;», et choisissez-y «&#x202f;Exiger le chiffrement&#x202f;».</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>Le serveur n’accepte pas la clé telle que vous l’avez saisie, mais il vient d’accepter celle que Windows conserve.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>D’autres personnes peuvent modifier ce programme&#x202f;; il n’est donc pas exécuté en tant qu’administrateur. Installez-le avec son programme d’installation, puis essayez à nouveau. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>Le dossier dans lequel ce programme note ses modifications de l’ordinateur a été créé par un autre compte, ou d’autres peuvent y écrire. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Cet ordinateur a proposé ce qu’indiquent les paramètres IPsec propres à la connexion (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>Le serveur accepte ce que Windows propose sans eux&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Le serveur n’accepte pas les paramètres IPsec propres à la connexion, mais il accepte ce que Windows propose sans eux.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows a mis fin à sa propre tentative sans en donner la raison (erreur %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Windows a besoin d’un nom, d’un mot de passe ou d’une autre réponse de votre part pour se connecter (erreur %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Un certificat de la connexion a été révoqué (erreur %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows n’a pas pu vérifier si un certificat a été révoqué (erreur %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Un certificat de la connexion n’est pas valide aujourd’hui (erreur %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows n’approuve pas l’émetteur d’un certificat (erreur %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows n’arrive toujours pas à se connecter, même quand les filtres de cet ordinateur laissent passer le serveur (erreur %1). Un programme qui inspecte les paquets, ou un filtre de même priorité, l’en empêche peut-être encore.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Autorisez UDP 500, UDP 4500, UDP 1701 et ESP vers le serveur dans le programme de sécurité de cet ordinateur, et essayez à nouveau.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows n’arrive toujours pas à se connecter, même quand le pare-feu laisse passer tous les paquets vers et depuis le serveur (erreur %1). Une règle de sécurité de connexion, ou un programme qui inspecte les paquets, l’en empêche peut-être encore.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows se connecte quand le pare-feu laisse passer tous les paquets vers et depuis le serveur, et échoue sinon (erreur %1). Quelque chose dans le pare-feu de cet ordinateur bloque le VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>Lors de la dernière tentative de Windows, Windows et le serveur ont accepté la clé ou le certificat l’un de l’autre. La tentative a échoué à l’étape suivante, IPsec pour les données (erreur %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Pour les données (mode rapide), le serveur n’accepte pas les paramètres IPsec propres à la connexion, mais il accepte ce que Windows propose sans eux.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>Le service « Moteur de filtrage de base » ne s’exécute pas ; Windows n’enregistre donc pas quels paquets sont bloqués.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Le périphérique de Windows pour L2TP est activé, ou désactivé puis réactivé. C’est seulement s’il ne fonctionne toujours pas que Windows le supprime et le recherche à nouveau ; certaines versions de Windows ne le retrouvent qu’après un redémarrage. Les autres connexions VPN sont brièvement interrompues.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur si une stratégie IPsec a été créée pour ce VPN&#xa0;: elle remplacerait celle de Windows.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows protège ce service&#xa0;: une modification de son type de démarrage prend effet au prochain redémarrage. Si Windows refuse la modification, seule la personne qui s’occupe de cet ordinateur peut la faire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>«&#x202f;%1&#x202f;» a été activé, mais Windows n’a pas été redémarré depuis.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Ces services sont en cours de démarrage ou d’arrêt&#xa0;: %1. On ignore depuis combien de temps. Vérifiez à nouveau dans quelques minutes&#x202f;; si rien n’a changé d’ici là, redémarrez cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» est réglée sur des types de VPN qui n’utilisent jamais L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Ce programme ne peut pas lire ces paramètres&#x202f;; il ne peut donc pas dire ce que Windows propose.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Ce programme n’a pas proposé ces paramètres (%1) au serveur&#x202f;; il ne peut donc pas dire si le serveur accepte ce que Windows propose.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>La connexion a ses propres paramètres IPsec&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Cet ordinateur a proposé ces paramètres au serveur au lieu de ce que Windows propose par défaut. Selon la documentation de Microsoft, ils s’appliquent à L2TP ; ce que Windows envoie avec eux n’a pas été mesuré.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>Le serveur accepte les paramètres IPsec propres à la connexion.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de quels paramètres IPsec le serveur VPN a besoin (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows ne dit pas comment la connexion «&#x202f;%1&#x202f;» est configurée. Vérifiez à nouveau. Si Windows ne le dit toujours pas, vérifiez sous le compte de l’utilisateur qui l’a configurée.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>La connexion «&#x202f;%1&#x202f;» a une liste de types de VPN, et on ignore si L2TP/IPsec en fait partie. Sélectionnez «&#x202f;L2TP/IPsec avec clé pré-partagée&#x202f;» dans ses réglages, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows n’a pas essayé la connexion : aucun nom d’utilisateur ni mot de passe n’est enregistré avec elle, et sans eux Windows proposerait au serveur vos informations d’ouverture de session Windows. Connectez-vous une fois depuis les paramètres VPN de Windows, et vérifiez à nouveau : le journal montrera alors comment cela s’est passé.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>La seconde tentative, qui contournait les filtres de cet ordinateur, ne s’est pas terminée en une minute.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>La tentative pendant laquelle le pare-feu laissait tout passer pour ce serveur ne s’est pas terminée en une minute.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Aucune tentative n’a été faite avec un pare-feu laissant tout passer pour ce serveur.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows note jusqu’où son échange de clés est allé, mais seul un administrateur peut le lire. Vérifiez à nouveau en tant qu’administrateur juste après la prochaine tentative de Windows&#xa0;: cela peut prouver que la clé enregistrée est différente, ou que le routeur ne laisse passer qu’un seul ordinateur.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>La stratégie d’une organisation oblige le pare-feu à bloquer tout ce qu’aucune règle n’autorise.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>La règle de pare-feu «&#x202f;%1&#x202f;» provient de la stratégie d’une organisation, qui la recrée.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>Le service « Moteur de filtrage de base » ne s’exécute pas, et sans lui le pare-feu Windows ne fonctionne pas non plus.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Le programme de réparation n’a pas pu être démarré. Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Le programme de réparation s’est terminé avec le code de sortie %1 et n’a laissé aucun résultat. «&#x202f;fix789ctl history&#x202f;» montre ce qui a été modifié.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Le programme de réparation a terminé, mais son rapport n’a pas pu être lu. « fix789ctl history » montre ce qui a été modifié.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>L’administrateur n’a pas donné son accord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Prendre possession du dossier ? Son contenu est conservé dans un dossier portant un autre nom. Si vous n’en prenez pas possession, Fix789 ne peut pas réparer cet ordinateur. Tapez « y » pour oui.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Le programme de réparation a été démarré sans les droits d’un administrateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>D’autres personnes peuvent modifier le dossier de ce programme ; le programme de réparation s’est donc arrêté. Installez ce programme avec son programme d’installation, puis essayez à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows n’a pas laissé le programme de réparation se préparer. Redémarrez Windows, puis essayez à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Un fichier du programme de réparation est absent ou endommagé. Réinstallez ce programme avec son programme d’installation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>Le dossier dans lequel ce programme note ses modifications a été créé par un autre compte, ou d’autres peuvent y écrire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Le dossier dans lequel ce programme note ses modifications n’a pas pu être créé ou ouvert. Redémarrez Windows, puis essayez à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Le dossier n’a pas pu être renommé&#xa0;: un programme y a peut-être un fichier ouvert. Redémarrez Windows, puis essayez à nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Annulé. Tout est comme avant ces réparations.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>Le dossier dans lequel ce programme note ses modifications de l’ordinateur ne peut pas être lu. Redémarrez Windows, puis essayez à nouveau. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>L’entrée standard n’était pas en Unicode. Elle a été lue dans la page de codes %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>L’entrée standard contient «&#x202f;?&#x202f;». Windows PowerShell envoie cela à la place de caractères tels que «&#x202f;é&#x202f;». S’il doit s’agir d’un autre caractère, tapez plutôt le secret, ou exécutez d’abord «&#x202f;$OutputEncoding = [Text.Encoding]::UTF8&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une valeur de «&#x202f;CustomIPSecPolicies&#x202f;» que ce programme peut lire.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off laisse tous les paquets vers et depuis le serveur contourner tous les filtres pendant une minute au plus. Pour confirmer, ajoutez --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows essaie sa propre connexion, et aucun filtre ne retient les paquets du serveur.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Les réglages propres à une personne ne sont pas modifiés par un programme exécuté en tant qu’administrateur. Démarrez ce programme sans les droits d’un administrateur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>«&#x202f;selftest&#x202f;» ne prend aucun argument.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>La dernière tentative de Windows a utilisé %1, pas L2TP/IPsec&#x202f;; elle ne montre donc rien sur la clé pré-partagée.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Les enregistrements de Windows sur sa dernière tentative se contredisent : selon l’un, Windows et le serveur avaient accepté la clé ou le certificat l’un de l’autre ; selon l’autre, non. Aucun des deux n’est donc retenu comme preuve.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Réactiver le service d’échange de clés</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Réactiver le service IPsec</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Réactiver le service VPN de Windows</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Réactiver le pilote L2TP</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Réactiver le service de filtrage de Windows</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Réactiver le service «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Remettre en marche le périphérique de Windows pour L2TP</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Autoriser les serveurs VPN derrière un routeur (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Écrire sous forme de nombre la valeur pour les serveurs VPN derrière un routeur (NAT)</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Placer la valeur pour les serveurs VPN derrière un routeur (NAT) là où Windows la lit</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Laisser de nouveau Windows protéger L2TP avec IPsec</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Supprimer la connexion VPN endommagée</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Régler la connexion VPN sur L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Régler la connexion VPN sur une clé pré-partagée</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Donner à la connexion VPN les paramètres IPsec par défaut de Windows</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Copier la connexion VPN, avec la clé que vous avez saisie</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Copier la connexion VPN, avec la clé débarrassée des caractères parasites</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Oublier le nom d’utilisateur et le mot de passe enregistrés</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Laisser sortir le VPN à travers le pare-feu Windows</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Laisser sortir L2TP à travers le pare-feu Windows, dans le tunnel</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Faire rechercher à nouveau l’adresse du serveur par Windows</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Donner au serveur VPN de cet ordinateur le certificat renouvelé</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Rendre au serveur VPN de cet ordinateur son propre certificat</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Enregistrer le nom d’utilisateur et le mot de passe que vous avez saisis, à la place des anciens</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>domicile ou bureau</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>magasin</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>école ou campus</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>réseau invité d’une organisation</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>hôtel ou espace de coworking</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Heure de cette vérification&#xa0;: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows n’arrive plus à se connecter depuis&#xa0;: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Lieu&#xa0;: réseau «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Lieu&#xa0;: réseau «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Adresse publique&#xa0;: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Où et quand&#xa0;:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Ordinateur enregistré</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi ou câble</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Pare-feu du site</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>Rien n’a été vérifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Aucun problème n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Des réponses du serveur sont arrivées par ce chemin.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>Le serveur est joignable.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Aucune réponse n’est arrivée par ce chemin.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Inconnu tant que le chemin qui précède est fermé.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>On ne sait rien de cette partie du chemin.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>Le serveur n’a pas été contacté.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Vérifié avec Fix789 %1 le %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Pour annuler cela&#xa0;:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Fix789 n’a rien modifié, ou toutes ses modifications ont été annulées.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Le chemin vers le serveur</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Messages à envoyer</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Vérifications&#xa0;: %1. «&#x202f;--verbose&#x202f;» montre le reste.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Problème&#xa0;: VPN L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Problème&#xa0;: VPN L2TP/IPsec vers %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Depuis : %1 (UTC), première tentative échouée après la dernière connexion de Windows (%2).</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Depuis&#xa0;: %1 (UTC), la plus ancienne tentative échouée dans le journal de Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, interrompu)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Modifié : rien par Fix789, ou toutes ses modifications ont été annulées.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Annulation&#xa0;: il n’y a rien qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Cas&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>« %1 » n’est pas un réglage de couleur. Choisissez auto, always ou never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Choisissez un format&#xa0;: text, man, bash, zsh ou powershell. Seul text peut ne concerner qu’une commande.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’existe pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Indiquez une commande.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Présents sur cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Choisissez un format pour le rapport&#xa0;: text, html, json ou ticket. N’indiquez un fichier qu’avec --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Ceci est la copie portable de Fix789&#xa0;: elle trouve la cause et ne modifie rien. Pour réparer, installez Fix789 avec son programme d’installation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Tableau de bord Meraki, requêtes : %1 sur %2</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>ESP lui-même est bloqué ici. Cela ne compte que sans NAT entre le client et le serveur&#xa0;: derrière un NAT, ESP passe dans UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Une règle bloque UDP 1701. Elle n’affecte pas ce VPN&#xa0;: L2TP passe dans ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>Le serveur est une appliance de cette organisation. Un client situé dans le réseau de cette même appliance ne peut pas utiliser son VPN client.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Un VPN de site à site de cette organisation mène au même serveur et utilise les mêmes ports. L’un peut recevoir les réponses destinées à l’autre.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Tant qu’un client ne s’est pas identifié sur la page d’identification, ce Wi-Fi bloque tout.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Le point d’accès traduit les adresses (mode NAT)&#xa0;: les stratégies de VLAN ne s’appliquent pas, et l’appliance voit l’adresse du point d’accès.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>La réponse dépend de la stratégie de groupe du client. Indiquez-la avec --role, ou indiquez le client avec --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Les réseaux Wi-Fi n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>« %1 » n’est ni une stratégie de groupe ni une clé Identity PSK de « %2 ».</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Ce Wi-Fi est désactivé&#x202f;; rien ne peut donc le rejoindre.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Le Wi-Fi de ce client n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Aucun réseau de l’organisation n’a pu être lu.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Il n’existe pas de réseau «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>Le tableau de bord ne connaît pas le client «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Il n’existe pas de Wi-Fi «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Il n’existe ni stratégie de groupe ni clé Identity PSK « %1 ».</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Aucun Wi-Fi ni aucune appliance n’a pu être lu.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>pas de règle&#xa0;: autorisé</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Trafic VPN vers %1 dans ce réseau Meraki</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Tel que lu le %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Rien n’a changé depuis la page précédente.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Changements depuis la page précédente&#xa0;:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Réglez la stratégie de ce client sur «&#x202f;Normal&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Identifiez-vous sur la page d’identification de ce Wi-Fi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Ajoutez %1 à l’appliance, ou corrigez le VLAN du Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>À la ligne %1, faites mener UDP 500 et UDP 4500 tous deux au serveur VPN. Si l’appliance elle-même est le serveur, supprimez la ligne.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Ajoutez une règle de couche 3 à la même liste de règles : Allow, protocole UDP, vers %1, port 500,4500. Sur un point d’accès, le trafic qui correspond à une telle règle échappe aux règles de couche 7. Ou supprimez la ligne %2 de couche 7.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Supprimez la ligne %1 de couche 7, ou rendez-la plus étroite&#xa0;: une règle de couche 3 ne prévaut pas sur elle.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Ajoutez une ligne au-dessus de la ligne %1&#xa0;: Allow, protocole UDP, vers %2, port 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1&#xa0;: %2 vers %3 est bloqué par «&#x202f;%4&#x202f;» (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1&#xa0;: %2 vers %3 est bloqué par la ligne %4 («&#x202f;%5&#x202f;»&#xa0;: %6) dans&#xa0;: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>illisible avec cette clé</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>absent, ou non visible avec cette clé</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>non utilisé dans ce réseau</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>pas de réponse du tableau de bord</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>la réponse est incomplète ou n’est pas conforme à la documentation</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>absent de l’enregistrement</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Page d’identification</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>Pare-feu du SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Stratégie de groupe</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>Chemin VLAN</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>Règles du MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>Le MX du serveur</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Rien de ce dont le VPN a besoin n’a changé depuis l’enregistrement de l’état de référence.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Changements depuis l’enregistrement de l’état de référence :</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>L’état actuel de cet ordinateur a été enregistré comme état de référence. « fix789ctl baseline » indiquera ce qui a changé.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Utilisez «&#x202f;baseline --keep&#x202f;», ou «&#x202f;baseline&#x202f;» pour comparer.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Aucun état de référence n’a encore été enregistré. Exécutez « fix789ctl baseline --keep » pendant que le VPN fonctionne.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base doit être un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Il n’existe pas d’argument «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Indiquez le serveur VPN avec --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni le nom ni l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse matérielle.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Indiquez soit un client, soit un rôle, pas les deux.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Une organisation enregistrée n’a besoin ni de clé ni de tableau de bord, et elle est déjà enregistrée.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>Cet emplacement n’existe pas pour le tableau de bord Meraki.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’une organisation.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Un nom est trop long.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Ce n’est pas une clé API du tableau de bord Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>%n requête au tableau de bord Meraki va suivre, au plus 8 par seconde.</numerusform>
            <numerusform>%n requêtes au tableau de bord Meraki vont suivre, au plus 8 par seconde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Le tableau de bord Meraki refuse cette clé API.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Le tableau de bord Meraki n’a pas pu être contacté. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Cette clé donne accès à plusieurs organisations, ou à aucune. Indiquez-en une avec --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>Le fichier « %1 » existe déjà, mais ce n’est pas une page de ce type. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>Dans le dossier, ce client s’appelle %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>«&#x202f;site %1&#x202f;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Aucune clé n’est approuvée sur cet ordinateur. Indiquez avec --trust un fichier contenant des clés publiques, ou demandez à un administrateur d’en placer un dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>Des utilisateurs qui ne sont pas administrateurs peuvent écrire dans « %1 » ; ses clés ne comptent donc pas.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» ne contient pas de clé publique (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>Le fichier de site «&#x202f;%1&#x202f;» n’est pas signé.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>La signature du fichier de site «&#x202f;%1&#x202f;» n’est pas celle d’une clé approuvée, ou le fichier a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Indiquez le fichier de site, et le fichier de la clé avec --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Une nouvelle clé a été créée&#xa0;: «&#x202f;%1&#x202f;» (gardez-la secrète) et «&#x202f;%1.pub&#x202f;» (donnez-la à ceux qui font le relevé).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>Le fichier de site «&#x202f;%1&#x202f;» est signé.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est le relevé d’un autre site, «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Cet ordinateur n’indique pas sur quel Wi-Fi il se trouve. Indiquez le Wi-Fi avec --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>pas comme attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Tous les réseaux du site ont été visités.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Ensuite&#xa0;: rejoignez le Wi-Fi «&#x202f;%1&#x202f;», identifiez-vous, et exécutez à nouveau le relevé.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Ensuite&#xa0;: rejoignez le Wi-Fi «&#x202f;%1&#x202f;» avec le rôle «&#x202f;%2&#x202f;», identifiez-vous, et exécutez à nouveau le relevé.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Indiquez le fichier de site avec --site, et où conserver le relevé avec --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Vu du %1 au %2. Sites&#xa0;: %3. Ordinateurs&#xa0;: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>… et encore %1 ; --json affiche tout.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1. Rapports : %2. Sans problème : %3. Avec une cause confirmée : %4. Indéterminés : %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 Réparations : %2. Disparu ensuite : %3. Revenu : %4. Toujours là : %5. Non revérifié : %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Indiquez 1 à %1 rapports ou dossiers.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows ne peut pas être combiné avec --json ou --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>« %1 » n’est pas un format de lignes. Choisissez csv ou jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Les rapports ne peuvent pas être regroupés par « %1 ». Choisissez site, network, product ou day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>Fichiers ou lignes inutilisables : %1.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Il n’y a pas de rapports ici.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>Le saut 1 est %1, le routeur de ce réseau. Ce routeur, ou l’appareil suivant, supprime ces paquets.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>Le saut %1 est %2. Une adresse privée appartient à ce site ou à son fournisseur. Ce routeur, ou l’appareil suivant, supprime ces paquets.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>Le saut %1 est %2. Une adresse publique appartient au fournisseur, ou à un réseau situé derrière lui. Ce routeur, ou l’appareil suivant, supprime ces paquets.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Essayez le partage de connexion d’un téléphone. Si le VPN y fonctionne, l’ordinateur et le serveur fonctionnent bien, et c’est le réseau qui est en cause.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Quelle règle décide ? « fix789ctl site audit » l’indique, si le réseau est géré avec Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>Dans une école ou sur un campus</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>Le réseau invité d’un campus ne laisse souvent passer que les pages web, et rien d’autre. Le réseau réservé aux membres, comme eduroam, autorise plus de choses.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Les filtres destinés aux élèves bloquent des catégories entières de trafic, et «&#x202f;VPN&#x202f;» en fait souvent partie (règles de couche 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Un appareil enregistré le semestre dernier a perdu son rôle, ou ne le reçoit que quelques minutes après avoir rejoint le réseau.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Rejoignez le réseau réservé aux membres au lieu du réseau invité, et vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Vérifiez à nouveau cinq minutes après avoir rejoint le réseau&#xa0;: un rôle attribué tardivement laisse alors passer le VPN.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Demandez au service informatique d’autoriser UDP 500 et UDP 4500 vers le serveur VPN pour ce rôle. Indiquez le bâtiment, le Wi-Fi et l’heure.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>Dans un magasin</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>Le Wi-Fi destiné aux clients est fait pour les pages web : ses règles bloquent UDP 500 et UDP 4500, bien que le web fonctionne.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Les caisses et le personnel rejoignent le même Wi-Fi avec des clés différentes (IPSK, EasyPSK). La clé du mauvais rôle mène au mauvais VLAN.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Un équipement a été remplacé, et la règle qui laissait passer le VPN n’a pas été copiée sur le nouveau.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Ouvrez une page web quelconque&#xa0;: la page d’identification du Wi-Fi apparaît-elle, ou réapparaît-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Comparez deux clés du même Wi-Fi avec «&#x202f;fix789ctl site survey&#x202f;»&#xa0;: le VPN ne fonctionne-t-il qu’avec l’une d’elles&#x202f;?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Adressez-vous au siège ou à son prestataire, car le personnel ne peut pas modifier le réseau. Indiquez le numéro du magasin, le Wi-Fi, le rôle et l’heure.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>En tant qu’invité d’une entreprise</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>Le réseau invité tient les invités à l’écart des adresses propres à l’entreprise. Un serveur VPN situé dans l’entreprise n’est pas joignable de là.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Une stratégie de groupe par type d’appareil traite les ordinateurs Windows autrement que les téléphones.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Tout le trafic du site passe par un hub de l’entreprise (full tunnel), où d’autres règles décident.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Le nom du serveur mène-t-il à une adresse à l’intérieur de l’entreprise&#x202f;? Demandez alors son adresse publique.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Un autre appareil atteint-il le serveur sur le même Wi-Fi&#x202f;? Une stratégie traite alors cet ordinateur autrement.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Demandez à votre hôte ou à l’accueil de se renseigner auprès du service informatique sur la stratégie de groupe que cet ordinateur reçoit, et d’y faire autoriser UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>Dans un hôtel, un café ou un train</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>L’identification est valable pour quelques heures ou pour un appareil. Ensuite, la page d’identification réapparaît, et le VPN ne reçoit pas de réponse.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>Le forfait gratuit laisse passer les pages web, et rien d’autre. Un forfait supérieur autorise un VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Deux clients de l’établissement utilisent le même serveur VPN derrière une même adresse publique, et le serveur n’en sert qu’un seul.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Quelqu’un d’autre ici est-il connecté au même VPN&#x202f;? Demandez-lui de se déconnecter, et réessayez.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>L’option « Adresses matérielles aléatoires » est-elle réglée pour changer chaque jour dans les propriétés du Wi-Fi ? L’identification est alors demandée chaque jour.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Demandez à l’accueil un forfait qui autorise un VPN, ainsi que le numéro de téléphone du fournisseur.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Ce client a rejoint le réseau avec la clé Identity PSK « %1 » : c’est le rôle de cette clé qui compte.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>Selon le tableau de bord, ce client est dans le VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>La stratégie de groupe «&#x202f;%1&#x202f;» a été attribuée à ce client.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Wi-Fi «&#x202f;%1&#x202f;»&#xa0;: avec le rôle «&#x202f;%2&#x202f;», le VPN échoue&#x202f;; avec «&#x202f;%3&#x202f;», il fonctionne. Ce rôle est probablement la cause. Vérifiez encore une fois avec chaque clé.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Wi-Fi « %1 » : le rôle « %2 » bloque le VPN. Avec « %3 », il fonctionne, sur le même Wi-Fi et avec le même ordinateur. Les rôles mènent à des réseaux différents : %4 et %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Wi-Fi « %1 » : le rôle « %2 » bloque le VPN. Avec « %3 », il fonctionne, sur le même Wi-Fi et avec le même ordinateur.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>Le serveur a répondu en permanence sur UDP 500 et UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Il n’y a jamais eu de réponse sur UDP 500, sur UDP 4500 ou sur les deux. «&#x202f;fix789ctl check&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Il n’y a jamais eu de réponse sur UDP %1, et seulement par moments sur UDP %2. «&#x202f;fix789ctl check&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Les réponses ont cessé sur un port alors que l’autre répondait encore&#xa0;: quelque chose sur le chemin bloque ce port de temps à autre. Communiquez les heures à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Les réponses ont cessé sur les deux ports en même temps&#xa0;: le serveur, ou toute la connexion vers lui, était indisponible de temps à autre. Comparez les heures avec le journal du serveur.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne contient pas de réponses enregistrées d’un tableau de bord.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Cette clé donne accès à plusieurs organisations, ou à aucune. Entrez l’identifiant de l’une d’elles.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Utilisez «&#x202f;site audit&#x202f;», «&#x202f;site survey&#x202f;», «&#x202f;site sign&#x202f;» ou «&#x202f;site playbook&#x202f;».</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Vérifiez dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Indiquez un type de lieu&#xa0;: retail, education, corporate-guest ou hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Rejoignez le Wi-Fi «&#x202f;%1&#x202f;», identifiez-vous s’il le demande, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Rejoignez le Wi-Fi «&#x202f;%1&#x202f;» avec la clé du rôle «&#x202f;%2&#x202f;», identifiez-vous s’il le demande, et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Avec --walk, le fichier de site dit quels réseaux et quels rôles parcourir. Omettez --network et --role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Les heures doivent être un nombre, au plus %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>La pause doit être un nombre de secondes, de %1 à %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>UDP %1 n’a reçu de réponse que par moments. «&#x202f;fix789ctl check&#x202f;» dit pourquoi.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» est le relevé d’un autre serveur, «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Ce fichier annule la réparation sans Fix789 : %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Les modifications des réglages d’autres personnes sont enregistrées dans leurs propres dossiers :</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>La page a été enregistrée et signale %n changement.</numerusform>
            <numerusform>La page a été enregistrée et signale %n changements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>un autre type de tunnel</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows ne peut pas lire cette connexion</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clé pré-partagée</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>pour tous les utilisateurs</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>Windows n’a aucune trace d’une tentative de connexion.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Dernière tentative&#xa0;: connecté.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Dernière tentative&#xa0;: erreur %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Dernière tentative&#xa0;: connecté, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Dernière tentative&#xa0;: erreur %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Les pages web passent.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Les pages web passent, mais quelque chose sur le chemin les lit.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Les pages web ne passent pas tant que vous ne vous êtes pas identifié.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Les pages web ne passent plus&#xa0;: l’identification a expiré.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Certaines pages web passent et d’autres non.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>La page d’identification du réseau renvoie sans cesse vers elle-même.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Aucune page web n’a répondu à temps.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Les pages web n’ont pas été testées.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>Les ports du VPN sont ouverts&#xa0;: le serveur répond sur UDP 500 et 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>Le serveur répond sur UDP 500, mais pas sur 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>Le serveur répond sur UDP 4500, mais pas sur 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>Le serveur ne répond ni sur UDP 500 ni sur UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>Les ports du VPN n’ont pas été testés.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Problèmes trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Tout n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Ne s’applique pas ici</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Afficher le &amp;résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Recherche de la cause…</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Arrêté. Les résultats obtenus jusqu’ici ont été conservés.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Toutes les vérifications sont terminées.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2&#xa0;s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La négociation, pas à pas</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>Vérification&#xa0;: %1…</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Trouvé jusqu’ici</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>La vérification ne modifie rien. Elle prend en général une dizaine de secondes.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>Connexion VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Un autre serveur…</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>Le nom ou l’adresse du serveur VPN. Cet ordinateur n’est pas un ordinateur Windows&#x202f;; seul le chemin vers le serveur peut donc être vérifié d’ici.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows n’affiche aucune connexion VPN sur cet ordinateur. Saisissez le nom ou l’adresse du serveur VPN que cet ordinateur doit atteindre. Sans cela, seul cet ordinateur est vérifié, pas le chemin vers le serveur.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Le nom ou l’adresse du serveur VPN. Sans cela, seul cet ordinateur est vérifié, pas le chemin vers le serveur.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Saisissez d’abord le nom ou l’adresse du serveur VPN.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Ce n’est ni le nom ni l’adresse d’un serveur. Exemples&#xa0;: %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Afficher ce que vous avez saisi</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Cette clé comporte un espace au début ou à la fin. Elle est essayée telle quelle, puis sans l’espace.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Cette clé contient des caractères qui ne font que ressembler à ceux d’un clavier, peut-être à cause d’un PDF ou d’une messagerie. Elle est essayée telle quelle, puis avec les caractères du clavier.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Cette clé comporte des espaces au début ou à la fin, et des caractères qui ne font que ressembler à ceux d’un clavier. Elle est essayée telle quelle, puis sans ces espaces et ces caractères.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clé pré-partagée</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Utiliser la clé enregistrée</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Une clé ou un mot de passe a au plus 1 024 octets. Votre saisie est plus longue ; vous avez peut-être collé plus que prévu.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Entrez le nom d’utilisateur et le mot de passe, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>L’ouverture de session vient après la clé pré-partagée. Entrez aussi la clé.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>La clé ne peut être essayée qu’avec un serveur. Entrez aussi le serveur VPN.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>La clé n’a pas été enregistrée. %1 «&#x202f;Trouver la cause&#x202f;» fonctionne sans cela.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Entrez d’abord le serveur VPN&#xa0;: les clés sont enregistrées sous son nom.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>La clé enregistrée pour ce serveur a été insérée.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Ajouter, pour tester aussi l’ouverture de session</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Avec elle, nous pouvons dire si la clé est correcte. Elle ne sert qu’à cette vérification.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>La garder dans le magasin de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>L’ouverture de session est essayée une seule fois. Ce programme n’enregistre jamais ni le nom ni le mot de passe.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>&amp;Ouvrir la page d’identification</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Ne plus &amp;attendre</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>En attente de l’identification</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Identifiez-vous sur cette page. Nous surveillons l’accès et vérifierons à nouveau automatiquement dès que le réseau vous laissera passer.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Nous attendons que vous vous identifiiez. Ensuite, nous vérifierons à nouveau automatiquement.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Votre navigateur n’a pas pu être ouvert. Ouvrez-le vous-même et allez sur une page quelconque : la page d’identification y apparaîtra. Nous surveillons l’accès pendant ce temps.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Le réseau vous laisse passer. Nouvelle vérification…</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>Le réseau ne vous laisse toujours pas passer. Rouvrez la page d’identification quand vous êtes prêt.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>La demande est ouverte dans votre navigateur. Imprimez-la depuis celui-ci.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Votre navigateur n’a pas pu être ouvert. Enregistrez la demande et imprimez le fichier.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>E-&amp;mail…</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Demande à %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Copié. Collez-le dans un e-mail ou une messagerie.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(La demande entière est dans le presse-papiers&#xa0;: collez-la ici.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Aucun programme de messagerie n’a pu être ouvert. Copiez la demande et collez-la dans votre e-mail.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>La demande est ouverte dans votre programme de messagerie. Entrez le destinataire et envoyez-la.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>Le début est ouvert dans votre programme de messagerie. La demande entière est dans le presse-papiers&#xa0;: collez-la à cet endroit.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Aide, historique, langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Qu’est-ce qui est envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Vérifications et réparations précédentes</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Ouvrir un cas…</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>À &amp;propos de Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>&amp;Mémoriser le serveur et le lieu</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>Un &amp;site entier (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Annuler la &amp;réparation</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>Cela échoue &amp;toujours</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Les modifications prennent effet après le redémarrage de Windows. Redémarrez Windows, rouvrez ce programme et continuez à partir de là.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Essayez encore une fois le VPN dans Windows, pour que Windows note pourquoi il a échoué, puis choisissez %1. Si rien de nouveau n’est trouvé, revenez au début et entrez la clé pré-partagée&#xa0;: nous pourrons alors prouver si elle est correcte.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Essayez encore une fois le VPN dans Windows, pour que Windows note pourquoi il a échoué, puis choisissez %1. Si rien de nouveau n’est trouvé, enregistrez le rapport et donnez-le à la personne qui s’occupe du VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Rapp&amp;ort</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Afficher ce qu’il faut en&amp;voyer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Réparation annulée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Non rétabli</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Si cela échoue encore</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Redémarrez, puis connectez-vous. Rouvrez ensuite Fix789 pour vérifier si le redémarrage a résolu le problème.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Vérifiez à nouveau. Nous montrerons alors ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Essayez maintenant le VPN dans Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Essayez à nouveau avec le nom et le mot de passe d’un administrateur de cet ordinateur, ou demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Prenez possession du dossier ; les modifications seront alors effectuées. Windows demande deux fois l’accord d’un administrateur.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Essayez à nouveau. Si cela échoue encore, donnez le rapport à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Essayez à nouveau quand vous le souhaitez.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Donnez le rapport à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Vérifiez à nouveau pour voir où en sont les choses.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Quand vous aurez une réponse, revenez et vérifiez à nouveau pour voir si le problème est résolu.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>Prendre possession du &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>E&amp;ssayer à nouveau</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Vérifié à nouveau</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Texte du ticket (lignes : %1)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>&amp;Copier le texte du ticket</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Ordinateur d’exercice (enregistré). Votre propre ordinateur n’est ni vérifié ni modifié.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Ordinateur enregistré %1. Votre propre ordinateur n’est ni vérifié ni modifié.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Vos modifications</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Désinstaller Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;Annuler les modifications et désinstaller</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>&amp;Conserver les modifications et désinstaller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 a apporté ces modifications à vos propres réglages. Une fois désinstallé, il ne pourra plus les annuler.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Annulation des modifications…</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Toutes les modifications n’ont pas pu être annulées ; Fix789 n’a donc pas été désinstallé. Réessayez, ou conservez les modifications.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Le programme de désinstallation n’a pas pu être lancé. Exécutez à nouveau le programme d’installation de Fix789, puis désinstallez Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler la réparation</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>peut être annulé</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Afficher le &amp;bilan</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>&amp;Effectuer ces modifications</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Cette correction est temporaire&#xa0;: une stratégie de votre organisation redéfinit l’ancienne valeur, en général dans les deux heures. Pour une correction durable, les administrateurs de cette stratégie doivent la modifier.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Ne la sélectionnez que si vous en êtes sûr.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>La modification se termine. %1 et %2 seront de nouveau disponibles ensuite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows effectue séparément les modifications de l’ordinateur entier et celles de votre propre compte. Effectuez d’abord les unes, vérifiez à nouveau, puis effectuez les autres.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Une modification corrige le problème</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Une modification peut être effectuée ici</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Deux modifications corrigent le problème</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Deux modifications peuvent être effectuées ici</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Trois modifications corrigent le problème</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Trois modifications peuvent être effectuées ici</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>Modifications qui corrigent le problème : %1</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>Modifications qui peuvent être effectuées ici : %1</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Seul l’ordinateur enregistré est modifié.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows demande une seule fois l’accord d’un administrateur.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Une copie de ce qui existe maintenant est conservée&#x202f;; %1 la remet exactement en place.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>nécessite un redémarrage</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>nécessite un administrateur</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Modifications effectuées : %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;Copier le rapport…</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>&amp;Imprimer le rapport…</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fichier de cas</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Voici ce qui sera copié</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Voici ce qui sera enregistré</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Voici ce qui sera imprimé</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Enregistrement de cet ordinateur…</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Cet ordinateur n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Copié. Collez-le dans un e-mail ou un ticket.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Le rapport est ouvert dans votre navigateur. Imprimez-le depuis celui-ci.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Votre navigateur n’a pas pu être ouvert. Enregistrez le rapport et imprimez le fichier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Afficher les &amp;modifications</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Comment nous le savons</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Qui peut corriger cela</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Vous, sur cet ordinateur. Chaque modification est affichée avant d’être effectuée.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Revenez en arrière et indiquez le serveur VPN pour vérifier aussi le chemin qui y mène.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>L’un de ces cas</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Comment le savoir</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Attendez une minute, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Une réparation commencée le %1 a été interrompue. Annulez-la avant de modifier autre chose.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>Une réparation a été effectuée le %1. Elle peut être annulée.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>Annuler cette &amp;réparation</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>D’autres personnes ont aussi quelque chose à faire.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>&amp;Lire d’abord</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Sur ce réseau</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Rapp&amp;ort</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Afficher la &amp;demande</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Vous pouvez corriger cela sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d’autres personnes</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>La demande dit ce qui leur est demandé, et pourquoi.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>&amp;Copier la demande</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Si cela échoue encore</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Vérifiez à nouveau. Les détails disent ce qui n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Pour préciser la cause</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>&amp;Entrer la clé</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>La clé pré-partagée</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Nous saurons alors si le serveur l’accepte.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>La tentative de Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows tente une connexion, puis y met fin ; nous observons jusqu’où elle va.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Modifié par Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Ceci s’adresse à %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>D’autres personnes doivent le faire</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>C’est en&amp;voyé</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Voici ce qui quitte cet ordinateur, mot pour mot. Les dossiers de votre compte et les adresses matérielles sont omis.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Modification de l’ordinateur enregistré…</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Attente de l’accord d’un administrateur, puis exécution des modifications…</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Nouvelle vérification…</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Exécution des modifications…</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Attente de l’accord d’un administrateur, puis annulation des modifications…</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Annulation des modifications…</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Tableau de bord Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Organisation enregistrée</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Son identifiant ; inutile si la clé n’a accès qu’à une seule</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Chaque Wi-Fi activé</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Rôle ou client</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Où lire</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Réseau et Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>Le nom d’une stratégie de groupe ou d’une clé Identity PSK, ou l’adresse matérielle d’un client.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Où l’organisation est hébergée</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Monde entier</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Gouvernement des États-Unis</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>La garder dans le magasin de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Utiliser la clé enregistrée</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>La clé d’un administrateur en lecture seule suffit. Fix789 ne fait que lire, et n’y modifie rien.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>Tel qu’écrit par «&#x202f;fix789ctl site audit --save&#x202f;». Personne n’est contacté.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Choisir une organisation enregistrée</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>La clé API enregistrée a été insérée.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>La clé API a été enregistrée.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Entrez le nom ou l’adresse du serveur VPN.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Entrez la clé API du tableau de bord, ou utilisez celle qui est enregistrée.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>L’identifiant d’une organisation ne contient que des lettres et des chiffres. L’API du tableau de bord l’affiche.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Choisissez le dossier d’une organisation enregistrée.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Problème trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>Vérifications terminées : %1 sur %2. %3</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>La négociation, pas à pas</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Pourquoi mon VPN échoue-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Trouver la cause</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Un ordinateur qui a été enregistré ailleurs.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>L’ordinateur d’exercice n’a pas pu être enregistré dans votre propre dossier.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;Continuer où nous nous sommes arrêtés</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>Annuler la &amp;réparation</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Une réparation commencée le %1 a été interrompue. Annulez-la avant de modifier autre chose.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>Windows a été redémarré depuis la dernière réparation. Vérifiez maintenant si elle a résolu le problème.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>La dernière réparation prend effet après le redémarrage de Windows. Choisissez %1 et non %2, puis revenez ici.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Vérifie cet ordinateur, le réseau et le serveur VPN, et vous dit en une phrase ce qui ne va pas. Rien n’est modifié avant votre accord.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Qu’est-ce qui est envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Ouvrir un cas…</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>S’e&amp;xercer</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Connexion VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Serveur VPN</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Clé pré-partagée</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Nom d’utilisateur, mot de passe</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>&amp;Laisser aussi Windows essayer la connexion</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>La dernière tentative de Windows a été refusée à l’ouverture de session. Une autre avec le même mot de passe pourrait verrouiller le compte&#x202f;; corrigez donc d’abord le mot de passe.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Cela prend jusqu’à une minute et donne le plus d’informations : nous comparons la tentative de Windows à la nôtre. Windows se connecte avec les réglages enregistrés pour cette connexion, puis se déconnecte.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Ordinateur d’exercice</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Un ordinateur Windows 11 enregistré dont le VPN échoue. Trouvez la cause, corrigez-la, puis annulez la correction.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Cas enregistré</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>La tentative de Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Ordinateur d’exercice (enregistré) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (ordinateur enregistré) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Ouvrir un cas enregistré</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Cas (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
</TS>
