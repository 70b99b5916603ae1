<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte do programa</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Nenhum log é mantido: não é possível gravar na pasta dele.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Para quem ajuda você com este programa. Não contém nenhuma chave nem senha.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>Sobre o Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Mostrar as licenças</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Software livre sob a licença MIT, feito com: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>O que é enviado?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>O que sai do computador</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Somente aquilo de que uma verificação precisa. Nenhum relatório, nenhuma estatística e nenhuma busca por atualizações.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
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
        <translation>aguardando</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>alterando</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>alterado e verificado</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (não há certeza de que isso foi feito)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Registro, certificados</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Caminho da rede</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi de convidados</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Descobre por que a VPN falha. A verificação não altera nada.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Executa somente estas verificações e aquelas das quais elas dependem.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>O idioma dos textos, por exemplo, “de”.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Compara as redes em que “check” foi executado neste computador: onde o servidor respondeu e onde não respondeu.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Compara somente os resultados deste servidor VPN.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Imprime JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Testa a chave pré-compartilhada fornecida na entrada padrão.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Testa a chave pré-compartilhada salva com este nome por “key set”.</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Também faz login como este usuário.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Lê a senha da entrada padrão, na linha depois da chave.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Testa o certificado deste computador a partir de um arquivo (PEM ou PKCS #12) em vez de uma chave.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Lê da entrada padrão a frase secreta do arquivo de certificado, na última linha.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Também testa o caminho até o respondedor no computador que você indicar.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Lê da entrada padrão o código de emparelhamento exibido por “respond --paired”, na linha depois de todas as outras.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Grava neste arquivo tudo o que é enviado e recebido.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>O nome ou o endereço do servidor VPN.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>A conexão VPN no Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Verifica um computador gravado em vez deste.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Usa os resultados de rede de um computador gravado e não abre nenhum soquete.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Um arquivo que indica os outros servidores a contatar (consulte docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Onde você está: home, retail, education, corporate-guest ou hospitality. Muda somente as recomendações, nunca o resultado.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Deixa o Windows tentar primeiro a própria conexão e depois a encerra.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>Com --dial: se isso falhar, tenta novamente enquanto os filtros deste computador permitem o tráfego para este servidor.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Confirma --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Para depois desta quantidade de segundos; as verificações restantes são informadas como desconhecidas.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Imprime JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Grava a alteração que corrige uma causa em muitos computadores e a alteração que a desfaz.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>A causa: id ou id:objeto.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (dois arquivos para o regedit), powershell (um script) ou intune (detecção e correção).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>A pasta para os arquivos; por padrão, a pasta atual.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Planeja a alteração para um computador gravado em vez deste.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Imprime JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Lista o que foi alterado, quando foi alterado e se a alteração foi desfeita.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>O histórico de um computador gravado.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Imprime JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Salva uma chave pré-compartilhada no repositório de chaves deste sistema, ou a exclui. “set” lê a chave da entrada padrão e substitui uma chave com o mesmo nome.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>“set” ou “forget”.</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>O nome da chave: de 1 a 64 caracteres (letras, algarismos e qualquer um dos caracteres ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Lista as verificações.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Imprime JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Grava este computador em um arquivo de caso. Nomes e endereços são trocados por substitutos.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Em vez disso, grava uma cópia do computador de treino.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Copia um computador gravado, com substitutos para os nomes e endereços.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Também grava o caminho da rede até este servidor.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>O arquivo a gravar.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Altera um computador gravado (o arquivo dele é substituído) em vez deste.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Imprime JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Não pede confirmação.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Executa as verificações e grava um relatório completo: o que está errado, como sabemos, o que está descartado e as mensagens a enviar. Nomes de pessoas e endereços de hardware são omitidos.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>O arquivo a gravar em vez da saída padrão.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Responde às sondagens de “check --responder” em outro computador, para que ele possa distinguir um caminho bloqueado de um servidor sem resposta. Não responde a mais nada, e nunca com mais bytes do que recebeu.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Mais uma porta UDP em que responder, além de 500, 4500 e 47890. Pode ser indicada várias vezes.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Responde somente a programas que conhecem o código de emparelhamento exibido.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Para depois desta quantidade de segundos.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Imprime JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Testa muitos servidores VPN de uma vez: eles respondem à primeira mensagem que o Windows envia (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>O número de datagramas enviados por segundo (padrão: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Imprime JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>A lista: um servidor por linha; “#” inicia um comentário.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Desfaz um reparo: a execução indicada, ou a mais recente que ainda não foi desfeita.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Desfaz todos os reparos que ainda não foram desfeitos, começando pelo mais recente.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>A execução, tal como exibida por “history”.</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>lista as verificações</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>descobre por que a VPN falha</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>corrige uma causa</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>desfaz um reparo</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>lista o que foi alterado</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>grava este computador em um arquivo de caso</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>grava uma correção para muitos computadores</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>compara as redes em que “check” foi executado</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>grava um relatório completo com as mensagens a enviar</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>resume muitos relatórios</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>negocia com um servidor VPN, passo a passo</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>salva uma chave pré-compartilhada no repositório de chaves, ou a exclui</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>testa muitos servidores VPN de uma vez</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>responde às sondagens de outro computador</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>O que você sabe: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works ou inside-office, seguido de =yes, =no ou =unknown; ou server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>A criptografia de dados definida na conexão VPN: require, maximum ou optional. Sem ela, vale a configuração da própria conexão ou, na falta dela, “require”.</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>mostra os termos que cada produto de servidor VPN usa, ou diz qual é o produto de um servidor</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Mostra, para cada produto e causa, onde fica a configuração, o que definir e qual linha aparece no log do produto; ou diz qual é o produto de um servidor.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Somente este produto, por exemplo, meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Somente esta causa, por exemplo, psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Diz qual é o produto de um servidor a partir de uma captura de pacotes, do log do servidor, da mensagem 2 em hexadecimal ou de um computador gravado.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Imprime JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Os parâmetros IPsec a usar, no formato de “CustomIPSecPolicies” no catálogo telefônico. Sem esta opção, são usados os da conexão.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>Com --permit: se isso também falhar, tenta novamente como se o firewall estivesse desativado para este servidor, por até um minuto.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Se outra conta criou a pasta do diário, renomeia essa pasta e cria uma nova.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>diz o que pode ser lido neste computador</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Lê tudo o que o programa pode ler neste computador e mostra o resultado de cada leitura. Não altera nem envia nada.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Cores: always (sempre), never (nunca) ou auto (o padrão): somente em um terminal, e não onde NO_COLOR estiver definido.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Todas as verificações, com o título de cada uma.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Por que a VPN para este servidor falha?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>Uma conexão VPN do Windows, com todas as verificações.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Também testa a chave pré-compartilhada de um arquivo.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Um computador gravado, para outro programa.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>O servidor VPN, para causas que só uma negociação com ele pode comprovar.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>A conexão VPN que “check” examinou.</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Lê da entrada padrão a chave pré-compartilhada para uma cópia de uma conexão.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Salva este nome de usuário na conexão em vez do que foi rejeitado.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Lê da entrada padrão, na linha depois da chave, a senha do nome de usuário indicado em --user.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Usa os resultados de rede de um computador gravado.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>O ID desta execução, definido pela janela, que já executou a verificação.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Diz o que seria alterado, e não altera nada.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Mantém a alteração mesmo que ela não ajude.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>As causas, exatamente como “check” as imprime: id ou id:objeto.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>O que seria alterado?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Faz a alteração, depois de perguntar.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Altera um computador gravado, sem perguntar.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>O reparo mais recente.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Todos os reparos, sem perguntar.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>O que foi alterado neste computador?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Este computador e o caminho até o servidor dele, para alguém que ajuda você.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Um computador com duas falhas, para experimentar.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>A alteração para muitos computadores e o script que a detecta.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>Em quais redes este servidor respondeu?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (o padrão), html (uma página da Web), json ou ticket: no máximo cinco linhas para uma central de suporte.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>O mesmo que --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Tudo, com as mensagens a enviar.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>No máximo cinco linhas para uma central de suporte.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Uma página da Web sobre um computador gravado.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Quais causas são as mais frequentes?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Até onde chega a negociação?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>O mesmo, com todos os pacotes em um arquivo para o Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Pede uma chave e a salva com este nome.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Exclui a chave.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Quais destes servidores respondem?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Onde a chave é configurada neste produto, e o que diz o log dele?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Qual produto gravou este log?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>O que pode ser lido neste computador?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Responde a “check --responder” de outro computador.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (o padrão), man (uma página de manual para man(1)), ou bash, zsh ou powershell (preenchimento automático para esse shell). A página de manual e o preenchimento automático sempre descrevem todos os comandos, em inglês.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>O comando; sem ele, uma linha para cada comando.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>O mesmo que “check --help”.</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Preenchimento automático no bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Corrige causas que “check” encontrou, e somente enquanto elas estiverem presentes.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Negocia com um servidor VPN como o Windows faz e mostra até onde a negociação chega e, depois, o resultado de “check”.</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>mostra a ajuda e grava a página de manual e o preenchimento automático</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Mostra a ajuda de um comando, ou grava a página de manual ou o preenchimento automático para um shell.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de saída:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>“fix789ctl COMMAND --help” mostra as opções de um comando, com exemplos e códigos de saída.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Também imprime como sabemos, o que fazer e todas as verificações.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>argumentos errados, ou um arquivo que não pode ser usado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>não foi possível examinar este computador</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sem problemas</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>uma causa está confirmada</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>indeterminado, ou as verificações não puderam ser executadas</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>concluído, ou não havia nada a fazer</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>recusado, por exemplo, porque a causa não está presente; nada foi alterado</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>falhou, ou foi recusado pelo sistema; tudo está como antes</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>cancelado; tudo está como antes</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>falhou, e nem tudo pôde ser restaurado; a saída lista o que não foi restaurado</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Mostra também uma tabela por local, rede, produto ou dia.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Em vez disso, imprime uma linha para cada relatório: csv ou jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Relatórios gravados por “check --json” ou “report --json”, resultados de “fix --json”, arquivos com um destes em cada linha (*.jsonl) ou pastas que contenham esses arquivos.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>E em quais locais? A partir de uma pasta com uma pasta para cada local.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>Uma linha para cada relatório, para uma planilha.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Resume muitos relatórios: com que frequência cada causa foi encontrada, onde e quando, o que ficou em aberto e que resultado tiveram os reparos.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>diz o que mudou neste computador desde que o estado de referência foi salvo</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Diz o que mudou neste computador desde que o estado de referência foi salvo com --keep, enquanto a VPN funcionava.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>verifica um local inteiro: as regras e as redes dele</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Imprime o resultado inteiro em uma linha, e nada na saída de erro padrão.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Soma este número a todos os códigos de saída, exceto 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Grava o resultado também no log de eventos do Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Adiciona o resultado também a este arquivo, como uma linha de JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>O servidor VPN; com “survey”, um servidor diferente do primeiro do arquivo do local.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>Com “audit”, somente esta rede (nome ou ID). Com “survey”, o nome da rede Wi-Fi, se este computador não puder informá-lo.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>A função do cliente: com “audit”, o nome de uma política de grupo ou de uma identity PSK; com “survey”, a função que este computador tem.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Imprime JSON (fix789.audit/1 ou fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>Com “audit”: o ID da organização da Meraki; desnecessário se a chave de API dá acesso a somente uma.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>O mesmo que --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>Com “audit”: em vez disso, lê uma pasta de respostas gravadas e não contata nada.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>O mesmo que --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>Com “audit”: um endereço do servidor VPN, se o nome dele não deve ser consultado; pode ser indicado várias vezes.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>Com “audit”: somente esta rede Wi-Fi (nome ou número).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>Com “audit”: um cliente, pelo endereço de hardware.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>Com “audit”: lê da entrada padrão a chave de API do painel.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>O mesmo que --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>Com “audit”: usa a chave de API salva com este nome por “key set” (padrão: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>Com “audit”: onde a organização está hospedada: com, ca, cn, in ou gov (padrão: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Para testes: um servidor neste computador, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>Com “audit”: salva as respostas, sem chaves nem nomes de pessoas, nesta pasta nova.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>Com “audit”: grava uma página para guardar; se o arquivo já existir, a nova página marca o que mudou desde então.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>Com “survey”: o arquivo do local assinado: o que é esperado e onde.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>Com “survey”: um arquivo com as chaves públicas que podem assinar arquivos do local.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>Com “survey”: onde o levantamento é guardado, para que possa continuar de onde parou.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>Com “survey”: grava a matriz como uma página da Web (HTML).</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>Com “survey”: grava a matriz como uma tabela (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>Com “sign”: o arquivo com a chave privada (Ed25519, PEM). Se ele não existir, será criado, com a chave pública ao lado dele (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Qual regra bloqueia a VPN, e em qual rede Wi-Fi? Com uma página para guardar.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Assina o que é esperado em um local.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Verifica esta rede e diz a qual se conectar em seguida.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>nada bloqueia a VPN, tudo está como esperado, ou o arquivo está assinado</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>uma regra bloqueia a VPN, ou uma rede não está como esperado</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>indeterminado, ou não foi possível contatar o painel</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Salva o estado deste computador como estado de referência; faça isso enquanto a VPN funciona.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>O arquivo do estado de referência a usar, em vez do que está na pasta deste usuário.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Usa um computador gravado em vez deste.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Imprime JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Enquanto a VPN funciona.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Quando ela não funciona mais: o que mudou desde então?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>“site audit” diz, para cada rede Wi-Fi de uma organização da Meraki, qual regra deixa a VPN passar ou a bloqueia; “site survey” verifica as redes de um local, uma após a outra; “site sign” assina o arquivo que diz o que esperar em um local; e “site playbook” diz o que normalmente dá errado em um tipo de lugar. Nenhum deles altera nada no local.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>contata um servidor VPN repetidamente</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Contata um servidor VPN repetidamente e diz quando ele foi alcançado pelas portas UDP 500 e 4500 e quando não foi.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>Com “survey”: vai de rede em rede e espera até que você se conecte a cada uma.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>“audit”, “survey”, “sign” ou “playbook”.</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>Com “sign”: o arquivo do local (JSON, fix789.site/1). Com “playbook”: retail, education, corporate-guest ou hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>O que normalmente dá errado em uma loja, e o que verificar primeiro?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Por quanto tempo observar, no máximo 168 horas (padrão: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>A pausa entre duas rodadas, de 10 a 3600 segundos (padrão: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Lê uma única rodada de um computador gravado.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Imprime JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>A VPN só falha de vez em quando: quando, e em qual porta? Ctrl+C encerra antes do fim.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>o servidor respondeu em ambas as portas em todas as rodadas</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>faltou uma resposta ao menos uma vez, ou não foi possível contatar o servidor</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>um nome aleatório em %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>O servidor VPN</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>o que você escolher</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>As mesmas primeiras mensagens que o Windows envia, para ver até onde elas chegam. Uma chave pré-compartilhada nunca é enviada: a negociação só testa se os dois lados têm a mesma. O nome de usuário e a senha trafegam dentro do túnel criptografado, uma vez, e somente se você os digitar.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>O servidor DNS desta rede</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Os nomes de que uma verificação precisa, e estes, cujas respostas são conhecidas: assim vemos se as respostas de DNS aqui são autênticas.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Páginas da Web com uma resposta conhecida</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>O Windows e os navegadores solicitam as mesmas páginas. Uma resposta diferente mostra que esta rede exige um login primeiro.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Páginas da sua organização</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Indicadas nas configurações. Elas mostram se esta rede exige um login primeiro.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>A página de login desta rede</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Somente onde a rede redireciona essas solicitações para uma página assim, ou anuncia uma, para ver o que ela é. Nenhum formulário é enviado e nenhum link é seguido.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Eles respondem com o endereço pelo qual a Internet vê este computador. Isso mostra também se o UDP sai desta rede.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Servidores de horário</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>A resposta deles mostra se o UDP sai desta rede e se o relógio deste computador está certo.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Servidores Web por UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Um pacote sem conteúdo. A resposta mostra se pacotes UDP grandes saem desta rede.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Servidores DNS fora desta rede</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>Eles são consultados sobre os servidores de nomes da raiz da Internet, para ver se esta rede deixa passar outros servidores DNS.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>Servidores DNS consultados para comparação</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>Esses servidores são consultados sobre o nome do servidor VPN, para comparar as respostas. Nomes de redes internas, como os que terminam em .local, não são enviados a eles.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>O que é enviado, para quem e por quê</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Nada é enviado antes de você escolher %1, e nada é enviado aos autores deste programa. Uma verificação contata somente os que estão na lista abaixo. A verificação de um computador gravado não contata ninguém.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Descobrir a causa</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Este arquivo não existe.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Este arquivo não é um caso, ou está danificado.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Este caso foi salvo por uma versão mais nova do programa. Esta versão não consegue lê-lo.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Não foi possível abrir este arquivo.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>O arquivo do computador gravado não existe mais.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>O arquivo do computador gravado foi danificado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Não foi possível verificar este computador.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Nenhuma chave está salva para este servidor.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>O repositório de chaves negou o acesso.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>Este computador não tem repositório de chaves.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>O repositório de chaves não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>O repositório de chaves relatou um erro.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>você escolhe a conexão VPN e digita a chave, se a tiver.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>este computador, a rede e o servidor são verificados. Nada é alterado.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>uma frase, como sabemos e quem pode corrigir.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>a alteração exata neste computador, ou uma solicitação à pessoa que pode agir.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>o que funciona agora, o que não funciona e o que vem em seguida.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Abrir um caso: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Verificar novamente: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Salvar, imprimir ou copiar o relatório: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Esta ajuda: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Como o Fix789 ajuda</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que ele faz</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Ele descobre por que uma VPN L2TP/IPsec falha com o erro 789 ou outro parecido, mostra como sabe disso e corrige o que pode ser corrigido neste computador.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Os passos</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>O que é alterado</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Somente aquilo com que você concordar. Cada alteração é mostrada primeiro, e o valor anterior é guardado. %1 o restaura exatamente, agora ou mais tarde: veja %2 no menu %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Verificações e reparos anteriores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>O que é enviado?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>O que sai do computador</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Pacotes de teste para o servidor VPN e para alguns servidores conhecidos. Nenhum relatório é enviado a lugar nenhum: você mesmo o salva, copia ou imprime.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>À pessoa que cuida da VPN ou da rede. O resultado contém uma solicitação que você pode copiar para ela, e o relatório reúne tudo o que foi encontrado.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>uma rede sem nome</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1 respondeu em %2.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>Em %2, %1 respondeu em somente uma das suas duas portas.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1 não respondeu em %2.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: verificações em que %2 respondeu: %3 de %4.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Interrompido. Desfaça este reparo antes de alterar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Concluído. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Desfeito.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Desfazer o reparo feito em %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparos</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Redes comparadas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Nada ainda. As verificações que contatam um servidor VPN e os reparos são listados aqui.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Aqui se trata do seu próprio computador. O que você faz com um computador gravado não aparece na lista.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Verificações e reparos anteriores</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Descobre por que uma VPN L2TP/IPsec no Windows falha com o erro 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Verifica um computador gravado.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Verifica o computador de treino.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>O servidor VPN.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>O idioma do programa.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>O Fix789 não é executado como administrador: o que ele abre e mostra não deve ter esses direitos. Inicie-o sem “Executar como administrador”. Quando ele altera o computador, o Windows pede o consentimento de um administrador.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Oferece a opção de desfazer suas alterações e, em seguida, inicia o desinstalador.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: nome desconhecido. O Windows mostra o nome somente se você permitir que ele use a sua localização.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>sinal %1%</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>ponto de acesso %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wi-Fi sem nome</translation>
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
        <translation>este computador: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>gateway: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>servidor DNS: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Endereços: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Os equipamentos da rede são fabricados por %1; a página de login é de %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Os equipamentos da rede são fabricados por %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>A página de login da rede é de %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Conectado por cabo.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>O login é válido por mais %1 min.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>O Windows informa que não está conectado a nenhuma rede.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>O Windows informa que esta rede não tem acesso à Internet.</translation>
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
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Reiniciar o Windows agora?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Salve primeiro o seu trabalho em outros programas. O Windows pergunta sobre tudo o que não estiver salvo. Depois, abra o Fix789 novamente para verificar se a reinicialização ajudou.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>O Windows não reiniciou. Escolha %1 no menu Iniciar.</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>Abrir as configurações de VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>O Windows não abriu as configurações. Elas estão no menu Iniciar: Configurações, Rede e Internet, VPN.</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>Testar a VPN agora</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>As alterações foram feitas.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>Não foi possível verificar o computador novamente.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>O problema está corrigido.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Alterado. Uma reinicialização concluiria a alteração.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Um computador gravado não pode ser reiniciado, então o treino termina aqui.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Alterado. Reinicie o Windows para concluir.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Escolha %1, não %2: ao ser desligado, o Windows muitas vezes mantém o estado em que estava.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Alterado, mas outra coisa ainda impede a VPN de funcionar.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Alterado. Nem tudo está claro ainda.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>O relatório lista as configurações que não foram restauradas, com os valores atuais delas.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Tudo voltou a ser exatamente como era antes.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Nem tudo foi restaurado.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>Outro programa ou outra pessoa alterou uma configuração nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Não foi possível desfazer as alterações.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>A causa não estava mais presente.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Interrompido. Tudo está como era antes.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Não foi possível fazer as alterações. Tudo está como era antes.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Não foi possível fazer as alterações, e nem tudo pôde ser restaurado.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>O Windows pediu a autorização de um administrador, e ninguém a deu.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Não foi possível iniciar o programa que faz as alterações.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>O próximo passo cabe a outras pessoas.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>Nada foi alterado neste computador.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 até %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>O caminho até o servidor VPN</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Casa ou escritório</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Escola ou campus</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Wi-Fi de convidados</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Hotel, coworking</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Isto só muda a quem sugerimos que você pergunte. Você pode deixar sem resposta.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Onde você está?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>O que normalmente dá errado lá?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>O que normalmente dá errado lá</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Verifique nesta ordem</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
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
        <translation>Não sei</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Usar os termos deste produto</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>A solicitação então cita os menus desse produto e as linhas do log dele.</translation>
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
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Você disse: sim.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Você disse: não.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Não sei</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>O gateway desta rede é %1.</translation>
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
        <translation>Cabo</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>A rede à qual este computador está conectado.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>PC gravado</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este PC</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall do local</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>O firewall ou roteador entre este lugar e a Internet.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Tudo o que há entre este lugar e o lugar onde está o servidor.</translation>
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
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possível: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda em aberto</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Como descobrir: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>em um momento desconhecido</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Uma rede sem nome</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (esta rede)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, de outro dispositivo</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: o servidor respondeu nas duas portas %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: o servidor respondeu em uma porta %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: sem resposta, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>O mesmo servidor a partir de outras redes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Um administrador pode verificar o restante com este comando: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Copiar o comando para o administrador</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>há %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>há %1 d</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Ainda não se sabe: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Não é possível determinar isto %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Este protocolo ainda é adequado?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Isto descarta: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Esta rede</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>A negociação, passo a passo</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Detalhes (verificações: %1, causas descartadas: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Nenhum problema foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Tudo entre este computador e o servidor funciona.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>O caminho daqui até o servidor funciona.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Isto provavelmente se resolverá sozinho.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Nem tudo o que importa pôde ser verificado.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Resta uma explicação, mas ela ainda não está comprovada.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Restam duas explicações.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Restam três explicações.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Restam quatro explicações.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Restam várias explicações.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Você parou antes que todas as verificações terminassem.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>A pessoa que cuida deste computador.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>A pessoa que administra esta rede.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>A pessoa que administra o servidor VPN.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>A pessoa que cuida da sua conta.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Os administradores cuja política define isto.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Você, no seu navegador da Web.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>O Windows falhou com o erro %1, mas o servidor nos responde.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>O Windows falhou com o erro %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>O servidor não responde a partir daqui.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>O servidor responde. O que impede a VPN de funcionar ainda não está comprovado.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Duas coisas impedem a VPN de funcionar.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Três coisas impedem a VPN de funcionar.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Quatro coisas impedem a VPN de funcionar.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Várias coisas impedem a VPN de funcionar.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Todas elas podem ser corrigidas neste computador, e as correções podem ser desfeitas.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Isto pode ser corrigido neste computador, e a correção pode ser desfeita.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Algumas delas podem ser corrigidas neste computador. As demais precisam ser corrigidas por outras pessoas.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Todas as verificações deste computador que puderam ser executadas terminaram sem problemas.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>O caminho até um servidor não foi verificado.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>A chave, o nome de usuário e a senha estão certos. Tente usar a VPN novamente.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>A chave pré-compartilhada está certa. Tente usar a VPN novamente. Se ela ainda falhar, compare o nome de usuário e a senha com os que você recebeu.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Tente usar a VPN novamente. Se ela ainda falhar, compare o nome de usuário, a senha e a chave pré-compartilhada com os que você recebeu.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Tente usar a VPN novamente. Se ela ainda falhar, volte e digite a chave pré-compartilhada: então poderemos comprovar se ela está certa.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>A partir de %1, o mesmo servidor respondeu %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>A partir de %1, o mesmo servidor respondeu.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Um local inteiro: qual regra bloqueia a VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Lê o que o painel da Meraki diz sobre um local e indica a regra que permite ou bloqueia a VPN. Para as pessoas que cuidam da rede.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;Verificar o local</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;Salvar a página...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Lendo o painel</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Lendo o que foi gravado.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Salvar a página</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Páginas da Web (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>A página foi salva.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>O arquivo existe, mas não é uma página salva pelo Fix789. Ele foi mantido como estava.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>A página foi salva. Nada mudou desde a versão anterior.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Não foi possível salvar a página lá. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Não foi possível abrir o navegador.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar a solicitação</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Nenhuma das regras lidas bloqueia a VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>Su&amp;bstituir nomes de pessoas, computadores e redes</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Cada servidor, conexão, rede, conta e endereço é trocado sempre pelo mesmo substituto, por exemplo, server-1.example ou 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bom saber</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Uma regra bloqueia a VPN em %n lugar</numerusform>
            <numerusform>Uma regra bloqueia a VPN em %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>Em %n lugar, não foi possível determinar se a VPN pode passar</numerusform>
            <numerusform>Em %n lugares, não foi possível determinar se a VPN pode passar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Tráfego para %1, verificado em %n lugar.</numerusform>
            <numerusform>Tráfego para %1, verificado em %n lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>A página que pode ser salva mostra mais %n lugar.</numerusform>
            <numerusform>A página que pode ser salva mostra mais %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Mecanismo de filtragem básica</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>Módulos de Chave IKE e AuthIP IPsec</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>Agente de Política IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Gerenciador de conexão de acesso remoto</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Serviço SSTP</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telefonia</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Nenhum servidor foi indicado.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>A rede não foi gravada.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Interrompido antes que o servidor respondesse.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>Não foi possível contatar o servidor.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>O servidor responde à troca de chaves</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>O valor para servidores atrás de NAT contém %1. O Windows lê somente um número (DWORD) aqui.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>O valor para servidores atrás de NAT foi definido, mas o Windows não foi reiniciado desde então.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>O servidor está atrás de NAT, mas este computador não permite isso (o valor é %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>Não há sinal de que o valor para servidores atrás de NAT precise ser alterado.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>O servidor não está atrás de NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>O servidor está atrás de NAT, e este computador permite isso.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>A chave do Registro com o valor para servidores atrás de NAT foi alterada depois da última reinicialização. O Windows a lê na próxima reinicialização.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Este não é um computador com Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>Não foi possível ler o valor para servidores atrás de NAT.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>O Windows poderá se conectar a servidores VPN atrás de NAT depois de ser reiniciado.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Servidores atrás de NAT são permitidos onde necessário</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Não foi possível determinar se o IPsec está desativado para o L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec contém %1, que não é um número que o Windows leia.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>O Windows está configurado para não proteger o L2TP com IPsec (ProhibitIpSec é 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec foi corrigido, mas o Windows não foi reiniciado desde então.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>O Windows protege o L2TP com IPsec, como deve ser.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>O Windows voltará a proteger o L2TP com IPsec depois de ser reiniciado.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>O IPsec para o L2TP não está desativado</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>O nome “%1” é resolvido para %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>O servidor DNS informa que não há nenhum servidor chamado “%1”.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>O servidor DNS não respondeu à consulta sobre “%1”.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Abra qualquer página da Web. Se ela abrir, o problema está somente no DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Não foi possível resolver o nome do servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>O nome do servidor é resolvido para um endereço</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>O tipo de inicialização de “%1” é Desativado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>“%1” é iniciado com o computador, mas falhou com o erro %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>O Windows não tem nenhum serviço chamado “%1”.</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Um serviço de que a VPN precisa não pode ser executado: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Não foi possível verificar estes serviços: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Todos os serviços de que a VPN precisa podem ser executados.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>O serviço “%1” está ativado.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>O tipo de inicialização usual do serviço é restaurado. O Windows inicia o serviço quando a VPN precisa dele.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Serviços e drivers da VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>O serviço “%1” não existe neste computador.</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>O próprio Windows está danificado. Peça à pessoa que cuida deste computador que repare a instalação do Windows (sfc /scannow, ou um reparo com instalação no local).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>O serviço “%1” está desativado.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Podemos ativá-lo novamente com o tipo de inicialização usual. Isso requer um administrador.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>O serviço “%1” não pode ser iniciado.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Peça à pessoa que cuida deste computador que verifique o que o log de eventos do sistema diz sobre este serviço.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>O Windows está configurado para não proteger o L2TP com IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Podemos redefinir o valor. Isso requer um administrador e entra em vigor depois de uma reinicialização. Se os seus administradores criaram uma política IPsec própria, pergunte a eles primeiro.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>O valor do Registro para servidores atrás de NAT tem o tipo errado.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Podemos gravá-lo como um número. Isso requer um administrador e entra em vigor depois de uma reinicialização.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>O servidor VPN está atrás de um roteador (NAT), e o Windows não permite isso.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Podemos permitir isso. É preciso um administrador, e a permissão entra em vigor depois de uma reinicialização.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>O Windows precisa ser reiniciado antes que uma alteração entre em vigor.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Escolha “Reiniciar”, não “Desligar”: ao ser desligado, o Windows muitas vezes mantém o estado em que estava. Depois, tente usar a VPN novamente.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Não há nenhum servidor com este nome.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Compare o nome do servidor na conexão VPN com o que você recebeu, letra por letra.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Este computador não tem conexão com a Internet.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Conecte-se primeiro a uma rede e depois verifique novamente.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>O servidor DNS da rede não responde.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Diga à pessoa que administra esta rede que os nomes não podem ser resolvidos (DNS), ou use outra rede.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Um firewall no caminho rejeita UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Peça à pessoa que administra esta rede que permita UDP 500 e 4500 de saída. Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>O tráfego UDP 500 não passa entre este computador e o servidor.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>A rede bloqueia a troca de chaves da VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>O tráfego UDP 4500 não passa entre este computador e o servidor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Peça à pessoa que administra esta rede que permita UDP 4500 de saída. Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>O servidor VPN não está em execução ou não pode ser acessado.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN se ele está em execução.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>O servidor pode ser acessado, mas o serviço VPN dele não está em execução.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Peça à pessoa que administra o servidor VPN que inicie o serviço IPsec dele. Se o nome foi digitado manualmente, compare-o primeiro: este pode ser outro computador.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>O servidor pode ter bloqueado o endereço desta rede.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Peça à pessoa que administra o servidor VPN que procure o endereço público desta rede na lista de bloqueio dele.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>O servidor dá suporte somente a IKEv2, mas o L2TP precisa de IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN se você deve usar IKEv2. Em caso afirmativo, crie uma nova conexão VPN do tipo IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>O servidor não aceita nenhum dos métodos de criptografia que o Windows oferece.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Peça à pessoa que administra o servidor VPN que permita AES-256 com SHA-1 e MODP-2048 (grupo 14) para clientes L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>A chave pré-compartilhada não corresponde à chave do servidor.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Digite a chave pré-compartilhada novamente, exatamente como você a recebeu.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Interrompido antes que isto fosse verificado.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Não faz sentido verificar até que isto seja corrigido: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Não é possível verificar sem isto: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>O diário foi gravado por uma versão mais nova deste programa (linha %1). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>O diário está danificado a partir da linha %1. Ele foi deixado como está, e nada foi alterado.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Não foi possível ler o diário. Nada foi alterado.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Um reparo anterior foi interrompido. Desfaça-o primeiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Já existe um reparo com este nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>“%1” não está mais presente, então não há nada a corrigir. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Isto não pode ser corrigido neste computador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Não foi possível ler os valores atuais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Tudo já está como deve ser. Nada foi alterado.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Estas alterações seriam feitas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Não foi possível salvar os valores atuais. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Corrigido. Entra em vigor depois que o Windows for reiniciado (“Reiniciar”, não “Desligar”).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Corrigido e verificado novamente: a causa desapareceu.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Não foi possível corrigir. Tudo está como era antes. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Não foi possível corrigir, e nem tudo pôde ser restaurado. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Interrompido. Tudo está como era antes.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Não há nenhum reparo com este nome. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Desfeito. Tudo está como era antes do reparo.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Nem tudo foi restaurado: as configurações que outro programa ou outra pessoa alterou desde então foram deixadas como estão.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Inicialização</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Valor “%2” em %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Tipo de inicialização do serviço “%1”</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Serviço “%1”</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(ausente)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Não existe. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>O sistema negou o acesso. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Demorou demais. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Foi interrompido. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Não há suporte para isto aqui. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>Está danificado ou não pôde ser interpretado. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Falhou. Detalhe técnico: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Aguardando %1 s para não ultrapassar o limite do servidor.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Troca de chaves em UDP %1: aguardando uma resposta</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Troca de chaves em UDP %1: nenhuma resposta ainda, tentando novamente</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Nenhuma resposta em UDP %1 depois de %n tentativa (portas de origem: %2).</numerusform>
            <numerusform>Nenhuma resposta em UDP %1 depois de %n tentativas (portas de origem: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>O servidor responde à troca de chaves em UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>O servidor responde à troca de chaves em UDP 500. Ele se recusa a iniciar uma em UDP 4500, o que não causa nenhum problema.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>O servidor responde à troca de chaves em UDP 500, e a porta UDP 4500 está aberta.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>O servidor responde em UDP 500, mas não em UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>A porta UDP 4500 está bloqueada, mas, sem conversão de endereços (NAT), ela não é necessária.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>A porta UDP %1 está bloqueada no caminho até o servidor.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>A porta UDP %1 é rejeitada por %2.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>O servidor pode ser acessado, mas o serviço de troca de chaves dele não está em execução.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>O servidor pode ser acessado, mas não responde em UDP 500, e a porta UDP 4500 está fechada.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>O servidor rejeita todos os métodos de criptografia que o Windows oferece.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>O servidor responde somente a IKEv2; o L2TP/IPsec no Windows precisa de IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>O servidor informa que não dá suporte a IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>O servidor pode ser acessado, mas não responde a IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>A porta UDP 500 está aberta, mas o servidor responde a IKEv1 somente em UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Não há resposta em UDP 500 nem em UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>O servidor está inacessível.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>Não foi possível testar a troca de chaves em UDP %1.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>O servidor respondeu em UDP %1 com %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Este computador ofereceu o que o Windows oferece: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Nenhuma resposta em UDP 500 depois de %n tentativa (portas de origem: %1); a mesma mensagem foi respondida em UDP 4500.</numerusform>
            <numerusform>Nenhuma resposta em UDP 500 depois de %n tentativas (portas de origem: %1); a mesma mensagem foi respondida em UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>O servidor respondeu em UDP 500, e servidores desse tipo (%1) respondem da mesma forma em UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>Este computador não tem rota até o servidor para UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>A porta UDP %1 foi rejeitada no caminho (ICMP tipo 3 código %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>%3 rejeitou a porta UDP %1 (ICMP tipo 3 código %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>O servidor respondeu a IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Os pacotes para UDP %1 chegaram até o salto %2 e não foram além; os pacotes para UDP %3 foram mais longe.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>O servidor respondeu em UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>O servidor respondeu.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>O servidor respondeu em UDP %1 e escolheu %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Compare a chave pré-compartilhada com a do servidor, ou tente de outra rede.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Tente de outra rede, por exemplo, pelo hotspot de um celular. Se a VPN funcionar lá, é esta rede que a bloqueia.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Abra qualquer página da Web. Se nenhuma abrir, este computador não tem conexão com a Internet.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Pergunte à pessoa que administra o servidor se ele dá suporte a IKEv1 com uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Tudo o que pôde ser verificado funciona.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Nem tudo o que importa pôde ser verificado.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Restam várias explicações.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Onde: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Isto pode ser alterado: %1, de %2 para %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Uma destas possibilidades se aplica:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Como distingui-las: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Computador gravado “%1” (não este): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Bom saber: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>O que foi verificado:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Não há nenhuma verificação chamada “%1”; “fix789ctl list” lista as verificações.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Isto não é o nome nem o endereço de um servidor. Um nome consiste em letras, algarismos, pontos e hifens.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>O limite de tempo deve ser um número de segundos, no máximo %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Não há tradução para o idioma “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>“%1” não é o ID de uma causa. “fix789ctl list --json” lista os IDs.</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Indique pelo menos uma causa, exatamente como “fix789ctl check” a imprime.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 para %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Fazer estas alterações? Digite y para sim.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>interrompido; desfaça esta execução</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>O diário não pode ser lido por completo. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>“history” não aceita argumentos.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>“list” não aceita argumentos.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>O arquivo “%1” não pode ser usado. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Indique um arquivo em que gravar.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: era %2, foi definido como %3, agora é %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Uma execução é identificada por um UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Somente computadores com Windows podem ser corrigidos. Use --case para um computador gravado.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Este programa está em uma pasta em que outras pessoas podem gravar. Nada foi alterado. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Não é possível criar a pasta do diário. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Outro reparo está em execução. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Sem este serviço, o Firewall do Windows também fica desativado.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Não havia nada a verificar. Indique o servidor VPN ou um computador gravado.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Mensagens grandes se perdem no caminho até o servidor.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Peça à pessoa que administra esta rede que permita fragmentos de pacotes UDP. Até lá, o login com uma chave pré-compartilhada ou com uma cadeia de certificados mais curta pode funcionar.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Um dispositivo no caminho inspeciona os pacotes e descarta a troca de chaves da VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Peça à pessoa que administra esta rede que permita o IPsec no filtro de aplicativos ou de tráfego, não somente as portas UDP 500 e 4500. Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Muitos dos pacotes enviados ao servidor se perdem no caminho.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Aproxime-se do ponto de acesso Wi-Fi, ou use um cabo ou outra rede. Se o problema continuar, avise a pessoa que administra esta rede.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>O roteador na frente do servidor não encaminha UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Peça à pessoa que administra o servidor VPN que encaminhe UDP 4500 para ele, assim como UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>O servidor aceita somente criptografia obsoleta, que o Windows não oferece mais.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Peça à pessoa que administra o servidor VPN que permita AES-256 com SHA-1 e MODP-2048 (grupo 14). Enfraquecer a segurança deste computador deve ser o último recurso.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>O servidor exige um certificado, não uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN o que usar: um certificado para este computador, ou uma chave pré-compartilhada que ainda precisa ser configurada no servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>A chave pré-compartilhada tem um espaço no início ou no fim.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Digite a chave na conexão VPN novamente, sem o espaço. Um espaço assim muitas vezes surge ao copiar.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>A chave pré-compartilhada contém caracteres que só parecem certos.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Digite a chave na conexão VPN manualmente em vez de copiá-la: aspas, traços ou espaços foram alterados no meio do caminho, por exemplo, por um PDF ou um chat.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>O servidor rejeita a identidade IKE deste computador.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Peça à pessoa que administra o servidor VPN que aceite qualquer identidade (ID) dos clientes L2TP, ou que procure esta tentativa no log dele.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>O servidor rejeita a forma como o Windows protege os dados (modo rápido).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>O serviço L2TP do servidor não responde.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Peça à pessoa que administra o servidor VPN que inicie o serviço L2TP dele (UDP 1701 dentro do túnel).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>O servidor rejeita o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Digite o nome de usuário e a senha novamente. Se estiverem certos, pergunte se a conta está bloqueada ou não tem permissão para usar a VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>O servidor e esta conexão não têm nenhum método de login em comum.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN qual protocolo de login ele exige, e escolha o mesmo nas propriedades da conexão VPN.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>A confirmação do login (segundo fator) não chegou a tempo.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Tente novamente com o celular ou o aplicativo à mão e confirme imediatamente quando for solicitado.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>O servidor não aceita nem rejeita o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN se o diretório dele (RADIUS) responde.</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>O servidor não tem mais nenhum endereço para atribuir.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Peça à pessoa que administra o servidor VPN que aumente o pool de endereços dele (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Estabelecendo o túnel</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Comunicando-se com o servidor pelo túnel</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Fazendo login. Se o seu celular ou um aplicativo pedir confirmação, confirme agora.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Testando a chave</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Trocando chaves</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>O servidor não responde à lista de métodos de criptografia que o Windows envia.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>O servidor aceitou a chave, e o túnel criptografado pode ser estabelecido.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Ele aceitaria %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>O respondedor fora da rede responde em outra porta UDP.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>%n datagrama foi enviado para as portas UDP 500 e 4500 dele; chegaram: %1.</numerusform>
            <numerusform>%n datagramas foram enviados para as portas UDP 500 e 4500 dele; chegaram: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>As mensagens da troca de chaves chegam ao respondedor fora da rede e voltam.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>A rede deixa a VPN passar; o servidor não responde.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>Nas mesmas portas, outros dados chegam ao respondedor fora da rede, mas as mensagens da troca de chaves não.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Um dispositivo no caminho inspeciona os pacotes e descarta a troca de chaves.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>A rede descarta os pacotes para UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Servidores que responderam ou esgotaram o tempo limite: %1 de %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>O servidor não aceita uma chave pré-compartilhada a partir desta rede.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>Antes disso, ele tinha aceitado o método de criptografia.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>O servidor conhece a chave, mas rejeita a identidade IKE deste computador.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>O servidor não aceita esta chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Mensagens grandes se perdem no caminho, e o login com um certificado precisa delas.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>O servidor respondeu ao certificado somente quando ele foi enviado em pequenos fragmentos.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>O servidor respondeu a uma mensagem pequena, mas não à mesma mensagem quando ela era maior que um pacote.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>O servidor não respondeu à mensagem com o certificado.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>O servidor conhece a chave, mas rejeita a proteção dos dados (modo rápido).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>O servidor conhece a chave, mas não responde ao passo seguinte (modo rápido).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>O túnel criptografado está estabelecido, mas o serviço VPN por trás dele não responde.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>O túnel criptografado foi estabelecido (modo rápido).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>O servidor esperou por uma confirmação do login que não chegou.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>O servidor exige um método de login que esta conexão não pode usar.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>O servidor aceitou o login, mas não tem endereço para atribuir.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>O nome de usuário e a senha foram aceitos.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>O nome de usuário e a senha foram enviados, mas nenhuma resposta voltou.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>até que o servidor possa ser acessado</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>até que o túnel possa ser estabelecido</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Confira a chave junto com a pessoa que administra o servidor VPN, ou peça a outra pessoa que a teste em outra rede.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN o que o log dele diz sobre esta tentativa.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>O servidor respondeu somente aos datagramas cuja porta de origem era igual à porta do servidor. O Windows também os envia assim.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>A troca de chaves parou na terceira mensagem: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>O servidor rejeitou este passo: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>O servidor comprovou que tem a mesma chave.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>A mensagem com a chave não foi aceita: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>A mensagem com a chave exatamente como foi digitada: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>A chave limpa foi aceita.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>Uma chave inventada recebeu a mesma resposta.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Solicitações sem resposta dentro do túnel: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>O servidor disse: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>O servidor recusou depois de %1 s.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>A chave tem um espaço no início ou no fim. O servidor a aceita sem o espaço.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>A chave contém caracteres que só se parecem com os de um teclado. O servidor a aceita com os caracteres do teclado.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>A chave tem espaços no início ou no fim e caracteres que só se parecem com os de um teclado. O servidor aceita a chave sem esses espaços e com os caracteres do teclado.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Autenticação, chave sem espaços nas pontas</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Autenticação, chave com caracteres do teclado</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Autenticação, chave limpa</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>chegou uma resposta que esta chave não consegue descriptografar</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>somente quando enviado em partes pequenas</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>nome de usuário ou senha rejeitados</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>nenhum método de login em comum: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>login feito, mas nenhum endereço disponível</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>nenhuma resposta sobre o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>recusado depois de uma longa espera</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primeira mensagem</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Troca de chaves</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Chave errada de propósito</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP no túnel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, para comparação</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>pacotes enviados: %1, portas de origem: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>informado por %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP tipo %1 código %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Forneça a chave na entrada padrão ou use a do repositório de chaves, mas não as duas coisas.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>O nome de uma chave tem de 1 a 64 caracteres: letras, algarismos e qualquer um dos caracteres ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Forneça uma chave ou um certificado, mas não os dois.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user e --password-stdin devem ser indicados juntos.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>O login requer uma chave ou um certificado.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Um nome de usuário tem de 1 a 256 caracteres.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin requer --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Não foi possível abrir o arquivo “%1”. A frase secreta dele está ausente ou incorreta (--passphrase-stdin), ou o arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>O arquivo “%1” não contém nenhuma chave RSA, ou está criptografado com um método para o qual não há mais suporte.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>A entrada padrão deve conter um segredo de 1 a %1 bytes em UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>A entrada padrão deve conter %2 segredos em UTF-8, cada um de 1 a %1 bytes, um por linha.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>O repositório de chaves não tem nenhuma chave chamada “%1”. Use “fix789ctl key set” para salvar uma.</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Nenhum repositório de chaves está disponível. O Windows tem um integrado; outros sistemas precisam de um Secret Service, como GNOME Keyring ou KWallet. Em vez disso, você pode fornecer a chave na entrada padrão (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>O repositório de chaves negou o acesso.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>O repositório de chaves não conseguiu concluir a solicitação. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>A chave foi salva como “%1”.</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Não há mais nenhuma chave salva como “%1”.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Use “key set NAME” ou “key forget NAME”.</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>A negociação com %1 (%2), passo a passo:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Indique o servidor VPN com --server. Além das opções, este comando não aceita argumentos.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Uma rede gravada não pode ser consultada, então uma chave, um certificado ou um arquivo não são aceitos aqui.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Somente um administrador pode abrir a porta UDP %1. Continuando sem esta porta.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>A porta UDP %1 está sendo usada por outro programa (no Windows, as portas 500 e 4500 pertencem ao serviço “Módulos de Chave IKE e AuthIP IPsec”). Continuando sem esta porta.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>Não é possível abrir a porta UDP %1. Continuando sem esta porta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>“%1” não é um número de porta.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>No máximo %1 portas podem ser adicionadas a 500, 4500 e %2.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Respondendo em UDP %1. Pressione Ctrl+C para parar.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Código de emparelhamento: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>No computador com a falha: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Não resta nenhuma porta em que responder.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Respondendo a %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Servidores: %1, em %2 s. Responderam: %3. Recusaram: %4. Sem resposta: %5. Inacessíveis: %6. Não testados: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>A taxa deve ser um número de datagramas por segundo, de 1 a %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Indique uma lista de servidores.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Uma lista de servidores é um arquivo UTF-8 de no máximo %1 linhas e 1 MiB.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>A linha %1 da lista não é o nome nem o endereço de um servidor.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>A lista não contém nenhum servidor.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>Não foi possível contatar o respondedor “%1”. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>IKEv1 teve resposta</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>UDP 500 teve resposta</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>UDP 4500 teve resposta</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>O servidor está atrás de NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>não foi possível enviar</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>a mensagem 1 não foi aceita</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>a troca de chaves que o servidor escolheu não tem suporte aqui</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>nenhuma chave foi fornecida</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>nenhum nome foi fornecido</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>não há caminho até lá a partir deste computador</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>não alcançado</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>em vez disso, a chave limpa foi testada</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>a chave foi aceita</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>a porta estava inacessível</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>este computador não permite o envio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>“%1” não é o nome nem o endereço de um respondedor.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin requer --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Isto não é um código de emparelhamento. “respond --paired” exibe um.</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>pacotes enviados: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Digite o segredo em uma única linha. Ele não é exibido.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Digite os segredos em linhas separadas, %1 ao todo. Eles não são exibidos.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>A conexão está configurada para usar uma chave pré-compartilhada, mas o Windows não tem nenhuma chave salva para ela.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>O Windows tem uma chave pré-compartilhada salva para esta conexão.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>A conexão está configurada para usar um certificado, mas o servidor funciona com uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>A conexão tem parâmetros IPsec próprios (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>A conexão “%1” está configurada para L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>O Windows não consegue ler a conexão “%1”.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>A conexão “%1” está configurada como %2, não como L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>A conexão “%1” está configurada como L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Há duas conexões chamadas “%1”, a sua e uma para todos os usuários. O Windows usa a sua.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>Não foi possível ler as conexões VPN.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Nenhuma conexão VPN neste computador leva a este servidor.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>Não há nenhuma conexão VPN chamada “%1” neste computador.</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>A conexão VPN está configurada para L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>Não há nenhuma conexão VPN com este nome neste computador.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Compare os nomes nas configurações do Windows, em “Rede e Internet”, “VPN”, ou configure a conexão conforme as instruções que você recebeu.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>O Windows não consegue ler esta conexão VPN.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>A entrada dela no catálogo telefônico está danificada. Faça uma cópia do arquivo rasphone.pbk, remova a conexão nas configurações do Windows e configure-a novamente.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>A conexão VPN não está configurada como L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>Nas configurações do Windows, em “Rede e Internet”, “VPN”, edite a conexão e escolha o tipo de VPN “L2TP/IPsec” com o tipo de chave ou certificado que você recebeu.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>A conexão VPN está configurada para usar um certificado, mas o servidor funciona com uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Edite a conexão nas configurações do Windows: escolha “L2TP/IPsec com chave pré-compartilhada” e digite a chave que você recebeu.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>O Windows não tem chave pré-compartilhada para esta conexão VPN.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Edite a conexão nas configurações do Windows e digite a chave pré-compartilhada novamente. Ela se perde quando um catálogo telefônico ou um computador inteiro é copiado.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>A conexão VPN tem parâmetros IPsec próprios, de que o servidor não precisa.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Peça à pessoa que cuida deste computador que os redefina (Set-VpnConnectionIPsecConfiguration com -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Indique o servidor ou a conexão, mas não os dois.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>O nome de uma conexão tem de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>“%1” falhou com o erro 5 (acesso negado) quando foi iniciado pela última vez.</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Não foi possível ler a compilação exata do Windows.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Esta compilação do Windows (%1) não tem nenhum problema conhecido que impeça o L2TP/IPsec de funcionar.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Esta compilação do Windows (%1) impede o L2TP/IPsec de funcionar com muitos servidores. A atualização %2 introduziu o problema; %3 ou qualquer atualização posterior o corrige.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Esta compilação do Windows não tem nenhum problema conhecido que impeça a VPN de funcionar</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>O serviço “%1” tem o acesso negado e não pode ser executado.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>As permissões do serviço ou das configurações dele foram alteradas, muitas vezes por medidas de proteção reforçada ou por um programa de segurança. Peça à pessoa que cuida deste computador que as restaure; nós não alteramos permissões.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>Esta versão do Windows tem uma falha que impede a VPN de funcionar (introduzida pela atualização %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Instale as atualizações atuais do Windows e reinicie. Qualquer atualização posterior corrige a falha.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 está usando a porta UDP %2 em todos os endereços deste computador.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>O respondedor está usando a porta UDP %1. Pare-o antes de tentar usar a VPN neste computador.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 está usando a porta UDP %2 somente no endereço %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>O Windows não informa qual programa está usando a porta UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Nenhum outro programa está usando as portas UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Não foi possível determinar quais programas estão usando as portas UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>As portas UDP 500 e 4500 estão livres para a troca de chaves do Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Outro programa (%1) está usando uma porta de que o Windows precisa para a VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Feche esse programa ou pare o serviço dele e tente usar a VPN novamente. Se ele pertencer a outro produto de VPN de que você não precisa mais, desinstale-o.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>O Windows não informa se o dispositivo dele para L2TP funciona.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>O dispositivo do Windows para L2TP está presente e ativado.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>O dispositivo “WAN Miniport (L2TP)” está desativado.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>O dispositivo “WAN Miniport (L2TP)” está ausente.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>O dispositivo para L2TP está aguardando o driver dele, que está desativado.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>O dispositivo “WAN Miniport (L2TP)” não funciona (código de problema %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Não foi possível listar os dispositivos de rede.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>O dispositivo do Windows para L2TP está presente</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>O dispositivo do Windows para L2TP está ausente ou não funciona.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>No Gerenciador de Dispositivos, escolha “Exibir”, “Mostrar dispositivos ocultos” e habilite “WAN Miniport (L2TP)” em “Adaptadores de rede”. Se ele não estiver lá, escolha “Ação”, “Verificar se há alterações de hardware” e reinicie.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>A verificação de página de login nesta rede está desativada.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>A rede informa que você precisa fazer login primeiro (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>Em vez das páginas solicitadas, a rede mostra %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>As páginas de teste conhecidas passam, mas todas as outras páginas são substituídas por %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>A página de login da rede leva de volta a ela mesma (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>A rede informa que o login expirou (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Um filtro ou proxy no caminho responde no lugar dos servidores Web, mas a Web pode ser acessada: nenhum login é exigido.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Um dispositivo no caminho descriptografa as páginas da Web: os certificados delas não são os dos próprios sites. Nenhum login é exigido.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>As páginas da Web não criptografadas passam; as criptografadas, não.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Um proxy no caminho exige um login próprio (407), então não se sabe se é preciso fazer login na rede.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>As páginas de teste retornaram uma resposta vazia, então não se sabe se é preciso fazer login.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>O servidor DNS não respondeu, então não se sabe se é preciso fazer login.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>As páginas de teste não foram carregadas, então não se sabe se é preciso fazer login.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Somente algumas das páginas de teste foram carregadas, então não se sabe se é preciso fazer login.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Nenhuma página de login impede o acesso: as páginas da Web passam. Isso não mostra se a VPN passa.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>Não foi verificado se esta rede tem uma página de login.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Não foi possível verificar se esta rede exige um login.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>A rede não exige login</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Esta rede exige um login primeiro.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Abra um navegador da Web e conclua o login na página de login desta rede. Depois, verifique novamente: até lá, não é possível determinar o que a rede deixa passar.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>O login nesta rede expirou.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Abra um navegador da Web, faça login novamente na página desta rede e depois repita a verificação. Se o login continuar expirando, avise a pessoa que administra esta rede.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>A página de login desta rede leva de volta a ela mesma.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Ninguém consegue fazer login assim. Diga à pessoa que administra esta rede que a página de login leva de volta a ela mesma (muitas vezes, o servidor da própria página de login não está entre os endereços permitidos antes do login). Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Esta rede deixa somente uma parte da Internet passar.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Procure na página de login desta rede um segundo passo, como um plano ou uma confirmação. Se não houver, pergunte à pessoa que administra esta rede o que ela permite, ou use outra rede.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>até que você tenha feito login nesta rede</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Não se sabe se o certificado do servidor ainda é válido, porque a data deste computador é desconhecida.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>O certificado do servidor (%1) é válido até %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>O servidor não apresentou nenhum certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>O certificado do servidor é válido</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>O certificado do servidor expirou.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Peça à pessoa que administra o servidor VPN que renove o certificado dele. Se a data deste computador estiver errada, corrija-a primeiro: a validade de um certificado depende dela.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>A rota até o servidor começa em “%1”.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>A rota até o servidor não passa por outra VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>A própria conexão “%1” está conectada.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>A rota até o servidor passa por “%1”, que não é uma placa de rede e pode ser outra VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>A rota até o servidor passa por outra VPN, “%1”, e o servidor responde por lá.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>O Windows envia o tráfego para o servidor por outra VPN, “%1”.</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>O Windows não tem rota até o endereço do servidor.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>Não foi possível ler a rota até o servidor.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>A rota até o servidor não passa por outra VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 está usando a porta UDP %2 em %3, o endereço a partir do qual este computador chega ao servidor.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Desconecte a outra VPN ou exclua este servidor dela (túnel dividido) e tente novamente.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>A outra VPN está desconectada.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Uma política da sua organização (%1) restaura repetidamente uma configuração que impede a VPN de funcionar.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Diga à pessoa que cuida deste computador qual é a configuração. A nossa alteração dura somente até a próxima aplicação da política, o que pode ocorrer dentro de duas horas.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>A data deste computador está errada.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Defina a data, a hora e o fuso horário nas configurações do Windows, em “Hora e idioma”, e depois verifique novamente.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Reinicie este computador (“Reiniciar”, não “Desligar”). Se o problema ocorrer novamente, peça à pessoa que cuida deste computador que verifique o que o log de eventos do sistema diz sobre este serviço.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Uma regra do firewall deste computador (%1) bloqueia a VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Peça à pessoa que cuida deste computador que desative esta regra ou permita UDP 500 e 4500 para o servidor VPN.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>O firewall deste computador permite somente o que uma regra autoriza, e nenhuma regra autoriza a VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Peça à pessoa que cuida deste computador ou das políticas dele que permita UDP 500 e 4500 de saída para o serviço “Módulos de Chave IKE e AuthIP IPsec” (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Um programa de segurança neste computador (%1) descarta os pacotes da VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Instale esse programa novamente e desinstale-o com a ferramenta de remoção do fabricante, ou pergunte à pessoa que cuida deste computador.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Desative o kill switch nesse programa, ou conecte-se a essa VPN e exclua este servidor dela.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Uma política IPsec neste computador entra em conflito com a VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Peça à pessoa que cuida deste computador que exclua o servidor VPN dessa política IPsec (regras de segurança de conexão em wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>O valor do Registro para servidores atrás de NAT está na chave errada, onde o Windows não o lê.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Podemos gravá-lo onde o Windows o lê (PolicyAgent). Isso requer um administrador e entra em vigor depois de uma reinicialização.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Há duas conexões VPN com este nome, e o Windows usa a outra.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Uma pertence a você e a outra, a todos os usuários deste computador. Renomeie ou remova a que estiver desatualizada.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>Este computador não tem certificado para a VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Peça à pessoa que administra a VPN um certificado para este computador, e providencie que ele seja importado com a chave privada para o repositório “Pessoal” do computador local (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>O certificado está no repositório de um usuário, e não no repositório deste computador.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>O IPsec usa somente certificados do repositório do próprio computador. Providencie que o certificado seja importado com a chave privada para o repositório “Pessoal” do computador local (certlm.msc). Um certificado emitido para um usuário pode não funcionar: pergunte à pessoa que administra a VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>A chave privada do certificado deste computador está ausente.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Importe o certificado novamente de um arquivo que contenha a chave dele (.pfx ou .p12; um arquivo .cer ou .crt não contém nenhuma) para o repositório do computador local, ou peça um novo à pessoa que administra a VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>A chave privada do certificado deste computador não pode ser usada.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Peça à pessoa que cuida deste computador que importe novamente o certificado com a chave dele ou solicite um novo. As chaves se perdem quando um computador é copiado ou o chip de segurança (TPM) dele é redefinido.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>O certificado deste computador foi revogado pelo emissor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Pergunte o motivo à pessoa que administra a VPN e peça um certificado novo.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>O certificado deste computador expirou.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Peça um certificado novo à pessoa que administra a VPN ou cuida deste computador. Se a data deste computador estiver errada, corrija-a primeiro: a validade de um certificado depende dela.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>O certificado deste computador ainda não é válido.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Verifique a data, a hora e o fuso horário deste computador: a validade de um certificado depende deles. Se estiverem certos, pergunte à pessoa que administra a VPN quando o certificado passa a ser válido.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>O certificado deste computador não se destina ao login em uma VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Peça à pessoa que administra a VPN um certificado para este computador com a finalidade “Autenticação de Cliente” (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Este computador não confia no emissor do próprio certificado.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Peça à pessoa que administra a VPN os certificados dos emissores, e providencie que sejam importados para os repositórios do computador local (a raiz em “Autoridades de Certificação Raiz Confiáveis”, os outros em “Autoridades de Certificação Intermediárias”), não para os de um usuário.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>O certificado deste computador usa criptografia obsoleta.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Peça à pessoa que administra a VPN um certificado novo com uma chave RSA de pelo menos 2048 bits e SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>O Windows escolhe o certificado errado deste computador.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Peça à pessoa que cuida deste computador que faça uma cópia do certificado desatualizado e depois o remova do repositório “Pessoal” do computador local (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Desconecte uma delas (cabo ou Wi-Fi) e tente usar a VPN novamente.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Não é possível verificar se o certificado foi revogado.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>O endereço do emissor para esta verificação (CRL ou OCSP) não pode ser acessado daqui. Avise a pessoa que administra a VPN. Em uma rede de convidados, faça login primeiro.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>A chave que você digitou aqui está certa, mas o Windows tem outra salva.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Edite a conexão nas configurações do Windows e digite a chave pré-compartilhada novamente, exatamente como a digitou aqui.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Este computador não confia no emissor do certificado do servidor.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Peça à pessoa que administra a VPN o certificado do emissor, e providencie que ele seja importado para “Autoridades de Certificação Raiz Confiáveis” do computador local (certlm.msc). Se essa pessoa não conhecer este emissor, não se conecte: pode ser outro servidor.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>A chave pré-compartilhada contém caracteres que este computador e o servidor codificam de forma diferente.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Peça à pessoa que administra o servidor VPN uma chave formada somente por letras sem acento, algarismos e sinais de pontuação. Os sistemas codificam de forma diferente as letras acentuadas e outras letras especiais.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>O próprio firewall deste computador bloqueia o L2TP dentro do túnel (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Peça à pessoa que cuida deste computador que remova a regra que bloqueia UDP 1701. Esse tráfego fica dentro do túnel; você não precisa abrir nada para ele em um roteador.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>Este computador não tem endereço nesta rede.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Desconecte-se desta rede e conecte-se novamente, ou aproxime-se do ponto de acesso Wi-Fi. Se o problema continuar, diga à pessoa que administra esta rede que ela não atribui endereços (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>O login desta rede precisa de uma página que a rede bloqueia.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Se possível, escolha outra forma de fazer login na página desta rede. Diga à pessoa que administra esta rede que o provedor de login não está entre os endereços permitidos antes do login.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Este computador usa um novo endereço de hardware a cada conexão, então a rede esquece o login dele.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>Nas configurações do Windows, em “Rede e Internet”, “Wi-Fi”, abra as propriedades desta rede e desative “Endereços de hardware aleatórios”. Depois, faça login novamente.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Esta rede fornece um endereço falso para o nome do servidor VPN.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Se a rede exigir um login, faça login primeiro. Caso contrário, use outra rede ou o hotspot de um celular, e diga à pessoa que administra esta rede que o servidor DNS dela dá respostas falsas.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>O servidor DNS fornece um endereço interno para o servidor VPN, que não pode ser acessado daqui.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Use o nome ou o endereço público do servidor, aquele destinado ao uso fora do escritório. Pergunte à pessoa que administra a VPN qual é.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>O nome do servidor é resolvido para um endereço antigo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Peça à pessoa que administra o servidor VPN que atualize a entrada DNS dele (DNS dinâmico) com o endereço atual. Até lá, usar o próprio endereço pode funcionar.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>Esta rede tem somente IPv6, mas o servidor pode ser acessado somente por IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Na conexão VPN, use o nome do servidor em vez do endereço, ou use outra rede. Diga à pessoa que administra o servidor VPN que ele precisa de um endereço IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>O nome do servidor é resolvido primeiro para IPv6, mas o IPv6 não funciona aqui.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Diga à pessoa que administra esta rede que o IPv6 dela não funciona. Até lá, use o endereço IPv4 do servidor, outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Esta parte da rede não tem conexão com a Internet.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Diga à pessoa que administra esta rede que a VLAN desta rede Wi-Fi não tem rota ou não tem conversão de endereços para a Internet.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Esta rede bloqueia o UDP, de que a VPN precisa.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Uma regra de firewall desta rede bloqueia as portas da VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Peça à pessoa que administra esta rede que permita UDP 500 e 4500 de saída para esta rede Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Esta rede trata este computador de forma diferente de outros dispositivos e bloqueia a VPN dele.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Pergunte à pessoa que administra esta rede qual política de grupo este computador recebe (Meraki: Network-wide, Clients), e peça que permita UDP 500 e 4500 nela.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>A chave Wi-Fi usada aqui coloca este computador em um grupo que não pode usar a VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Peça à pessoa que administra esta rede a chave Wi-Fi do grupo certo. Esta é a chave do Wi-Fi, não a chave da VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>A VPN falha somente nesta rede Wi-Fi: a causa é uma regra desta rede, não este computador.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Use outra rede Wi-Fi em que a VPN funcione, ou peça à pessoa que administra esta rede que permita UDP 500 e 4500 de saída nesta.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>O Wi-Fi isola os convidados da rede local, onde está o servidor VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Peça à pessoa que administra esta rede que permita aos convidados chegar ao servidor VPN (Meraki: NAT mode, “Deny local LAN”), ou que dê a você o endereço público do servidor.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>A rede concede acesso a este computador somente algum tempo depois de ele se conectar.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>Espere um minuto depois de se conectar ao Wi-Fi e tente novamente. Diga à pessoa que administra esta rede que o acesso é concedido com atraso.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>O roteador desta rede usa as portas da VPN para o próprio túnel até o mesmo servidor.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Diga à pessoa que administra esta rede que o próprio túnel site a site dela e a sua VPN usam o mesmo servidor. Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>A rede deixa passar a troca de chaves, mas não os dados protegidos (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Peça à pessoa que administra esta rede que permita o protocolo IP 50 (ESP), além de UDP 500 e 4500. Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Os fragmentos de mensagens grandes chegam na ordem errada e são descartados.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Peça à pessoa que administra esta rede que verifique como o firewall dela trata os fragmentos. Até lá, o login com uma chave pré-compartilhada pode funcionar.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>O roteador daqui interfere no IPsec (uma configuração como “IPsec passthrough” ou “ALG”).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Peça à pessoa que administra o roteador que desative “IPsec passthrough” (IPsec ALG) e depois tente novamente.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>O roteador daqui permite que somente um computador por vez use este tipo de VPN.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Desconecte a VPN do outro computador e tente novamente, ou peça à pessoa que administra o roteador que desative “IPsec passthrough” (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Uma regra nesta rede reconhece VPNs e as bloqueia.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Peça à pessoa que administra esta rede que remova a VPN dos aplicativos bloqueados (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Até lá, use outra rede ou o hotspot de um celular.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>O caminho até o servidor funciona de forma intermitente.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Tente novamente, mais perto do ponto de acesso Wi-Fi ou com um cabo. Se o problema continuar, diga à pessoa que administra esta rede quando ele ocorreu.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Você está dentro da rede à qual a VPN leva, e o servidor não responde a partir daqui.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Você provavelmente não precisa da VPN aqui. Tente sem ela o que você quer usar; use a VPN quando estiver em outro lugar.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>O roteador remove a conexão da tabela dele depois de um breve período de inatividade, e por isso a VPN se desconecta.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Peça à pessoa que administra o roteador que mantenha as conexões UDP na tabela dele por pelo menos 60 segundos.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>O túnel funciona, mas pacotes grandes se perdem nele.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Peça à pessoa que cuida deste computador que defina um tamanho de pacote menor (MTU 1300) para a conexão VPN, ou à pessoa que administra a rede que permita as mensagens “fragmentation needed”.</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Um dos vários servidores por trás deste nome não responde.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Tente novamente: a próxima tentativa pode chegar a outro. Diga à pessoa que administra a VPN qual endereço não responde.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>O roteador do servidor encaminha as portas da VPN para outro dispositivo.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Peça à pessoa que administra o servidor VPN que verifique o encaminhamento de portas do roteador dele para UDP 500 e 4500: as duas devem levar ao servidor VPN.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>O servidor responde de um endereço diferente daquele em que foi contatado.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Peça à pessoa que administra o servidor VPN que o faça responder do endereço que os clientes usam (um servidor com várias linhas ou endereços).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>O servidor exige um modo (modo agressivo) a que o Windows não dá suporte.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Peça à pessoa que administra o servidor VPN que permita o modo principal para clientes L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Este servidor está configurado para usar um certificado que ele não tem mais.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Escolha o certificado renovado no console Roteamento e acesso remoto (propriedades do servidor, Segurança) e reinicie o serviço “Roteamento e acesso remoto”.</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>O DirectAccess substituiu o certificado deste servidor VPN pelo próprio.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Escolha o certificado certo no console Roteamento e acesso remoto e impeça que o DirectAccess o altere novamente (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>O Windows Credential Guard impede que a senha salva seja usada.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Digite o nome de usuário e a senha a cada conexão em vez de salvá-los, ou peça à pessoa que administra a VPN um login com certificado.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Esta conexão e o servidor não usam o mesmo nível de criptografia para o login.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>Nas propriedades da conexão VPN, em “Segurança”, escolha “Exigir criptografia” em vez de “Criptografia de nível máximo”, ou pergunte à pessoa que administra o servidor VPN qual usar.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>A última tentativa do Windows foi em %1 e falhou (erro %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>O Windows se conectou pela última vez em %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Não é possível ler o log das tentativas de conexão do próprio Windows.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>O log do Windows não contém nenhuma tentativa de conexão com este servidor.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>O log do Windows não contém nenhuma tentativa com a chave salva.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>As tentativas do próprio Windows, comparadas com as nossas</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>O servidor parou de responder durante o login (erro %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>O Windows não encontrou nenhum certificado válido (erro %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>O Windows não conseguiu verificar o servidor (erro %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>O Windows não encontrou nenhuma política IPsec para a conexão (erro %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>A troca de chaves não recebeu resposta a tempo (erro %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>O servidor não respondeu ao Windows (erro %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>O diretório do servidor não respondeu a tempo (erro %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>A tentativa do próprio Windows falhou (erro %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>O Windows se conecta, mas perde a conexão sempre depois do mesmo intervalo curto.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>A última conexão durou %1 s.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>O próprio Windows acabou de se conectar a este servidor.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>O login vem depois do IPsec, portanto o IPsec funcionou.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>O Windows se conecta com a chave que você digitou.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>O servidor nos responde com a chave que você digitou, mas não responde ao Windows.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>O servidor nos responde quando usamos outra porta de origem. O Windows usa a porta 500 e não recebe nenhuma resposta.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>O nosso próprio túnel funciona; ele usa UDP 4500. O Windows envia ESP diretamente aqui, já que nenhum dos lados está atrás de NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>A rede não pode ser comparada com outras.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Não há nada a comparar: não foi possível contatar o servidor.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Os resultados de outras redes não acrescentam nada de novo.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>O mesmo servidor a partir de outras redes</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Outro dispositivo na mesma rede (“%1”) recebe uma resposta do mesmo servidor.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Em outra parte da mesma rede Wi-Fi (“%1”), este computador recebe uma resposta do mesmo servidor.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>Em outra rede Wi-Fi do mesmo local (“%1”), este computador recebe uma resposta do mesmo servidor.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>Em outra rede (“%1”), este computador recebeu uma resposta do mesmo servidor.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1 respondeu a partir da rede “%2” (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1 respondeu a partir da rede “%2” em somente uma das suas duas portas (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1 não respondeu a partir da rede “%2” (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>O contato com %1 falha em “%2”, mas funciona em “%3”: a falha está na rede, não neste computador.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Nenhum resultado foi armazenado ainda. Execute “fix789ctl check --server HOST” em cada rede.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>Em nome de “%2”, a Plataforma de Filtragem do Windows descartou o tráfego %1 para o servidor (filtro “%3”, às %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Pergunte à pessoa que cuida deste computador a qual programa pertence o filtro “%1” (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Um filtro neste computador descarta os pacotes da VPN, e não se sabe a qual programa o filtro pertence.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Às %2, um filtro neste computador descartou o tráfego %1 para o servidor. Isso não se aplica mais.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Nenhum filtro neste computador descartou pacotes da VPN recentemente.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Não foi possível ler o que os filtros neste computador descartaram.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Nenhum filtro neste computador descarta os pacotes da VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>O SoftEther VPN (“%1”) está instalado neste computador. Quando a função L2TP dele está ativada, o programa desativa o serviço “Módulos de Chave IKE e AuthIP IPsec” a cada inicialização. O problema volta até que essa função seja desativada.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>A regra “%1” do Firewall do Windows bloqueia UDP %2 de saída.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>O perfil de firewall “%1” bloqueia tudo o que nenhuma regra permite, e nenhuma regra permite UDP %2.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>O firewall bloqueia UDP %1 de saída em uma das redes às quais este computador está conectado.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>Não se sabe se a regra de firewall “%1” se aplica a UDP %2 para o servidor.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Este computador usa “%1” como firewall, no lugar do Firewall do Windows.</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>O serviço “Windows Defender Firewall” não está em execução, portanto as regras dele não estão em vigor.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>O Firewall do Windows permite a VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Não foi possível ler as configurações do Firewall do Windows.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>O Firewall do Windows permite a VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>até que o filtro neste computador deixe a VPN sair</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>O certificado “%1” (%2) não tem chave privada neste computador.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>O certificado “%1” (%2) se refere a uma chave privada que não pode ser usada.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>O certificado “%1” (%2) foi revogado pelo emissor.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>O certificado “%1” (%2) foi emitido para outras finalidades: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>O certificado “%1” (%2) usa uma criptografia que o Windows não aceita mais.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>Falta neste computador um certificado entre “%1” (%2) e uma raiz confiável.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Este computador não confia no certificado raiz de “%1” (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>O Windows não aceita a cadeia de certificados de “%1” (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>O certificado “%1” (%2) está no repositório de um usuário, mas o repositório do próprio computador não tem nenhum.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Não há certificado, mas o servidor funciona com uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>A conexão faz login com um certificado, mas este computador não tem nenhum para ela.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Compare a data deste computador com a data de um celular.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Pergunte à pessoa que administra a VPN qual certificado ou chave é destinado a este computador.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Não foi possível verificar se “%1” (%2) foi revogado; o Windows continua mesmo assim.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Não foi possível determinar se este computador confia no emissor de “%1” (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>O certificado do computador “%1” (%2) pode ser usado.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>O certificado “%1” (%2) não tem nenhum problema conhecido, mas somente um administrador pode ver se a chave dele funciona.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>Este computador tem um certificado para a VPN que é válido até %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Nenhuma das conexões VPN verificadas faz login com um certificado.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Não foi possível ler os certificados deste computador.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Os certificados não podem ser verificados, porque a data deste computador é desconhecida.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>O certificado do computador é adequado para a VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>A conexão está configurada para usar um certificado, mas o servidor também funciona com uma chave pré-compartilhada. Se você recebeu uma chave, selecione esse tipo na conexão.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>O Windows fez login com o certificado “%1” (%2) e falhou; o certo é “%3” (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>O Windows fez login com o certificado “%1” (%2) e falhou. Há outro, “%3” (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>A chave pode ter sido alterada no servidor: a VPN funcionava antes, ou outras pessoas também não conseguem se conectar.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>A chave também pode ter sido alterada no servidor. Alguém mais consegue se conectar agora?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Você disse que a VPN funciona pelo hotspot de um celular.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Você disse que a VPN também falha pelo hotspot de um celular.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>“%1” não é uma resposta válida. “fix789ctl check --help” lista as respostas válidas.</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Não foi possível determinar se o Credential Guard está em execução.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>O Credential Guard não retém nenhuma senha da VPN.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>O Credential Guard está em execução, e a conexão “%1” faz login com uma senha salva por MS-CHAPv2. Nesse caso, o Windows não libera a senha.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>O Windows libera a senha salva para a VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>O computador chamado “%1” existe, mas não oferece este tipo de VPN. Compare o nome com o que você recebeu, letra por letra.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Não foi possível ler as políticas IPsec deste computador.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Nenhuma política IPsec neste computador interfere na VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>A regra IPsec “%1” também se aplica ao servidor VPN.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>Não se sabe se a regra ou política IPsec “%1” se aplica ao servidor VPN.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>O perfil de firewall “%1” bloqueia UDP %2 de saída se o firewall estiver ativado para esse perfil. Uma política antiga para Windows XP torna isso incerto.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Não foi possível ler as configurações da organização para o Firewall do Windows (%1), então não se sabe se elas bloqueiam a VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>O servidor responde ao que o Windows oferece por padrão, mas o próprio Windows, com os parâmetros IPsec próprios da conexão, não encontrou nada que os dois aceitem.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Não é certo que o Windows use estes parâmetros para o L2TP. Tente usar a conexão no Windows e depois verifique novamente: o erro 788 mostra que ele os usa.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Nenhuma política IPsec neste computador interfere</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>O Windows oferece os métodos de criptografia usuais.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>O Windows tem permissão para usar criptografia insegura para o L2TP (AllowL2TPWeakCrypto é 1). Redefina este valor quando o servidor não precisar mais dele.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 é %1. Este valor é para IKEv2; o L2TP oferece estes métodos sem ele.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Não foi possível determinar quais métodos de criptografia o Windows oferece.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>O Windows oferece os métodos de criptografia usuais</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Este computador não está conectado a nenhuma rede.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Este computador não recebeu um endereço de nenhuma rede (ele tem %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>Este computador tem somente endereços IPv6, e o servidor tem somente endereços IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>Este computador tem somente endereços IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Não foi possível ler as conexões de rede.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>Este computador tem um endereço na rede em que está.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Durante a verificação, a conexão com a Internet alternou entre %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>Este computador tem um endereço e uma rota estável para a Internet</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>O valor para servidores atrás de NAT está em %1. O Windows o lê na chave PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Uma política (%1) define o tipo de inicialização do serviço “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Uma política (%1) cria a conexão “%2”.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Uma política (%1) define o valor %2 em %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Uma política (%1) desativará o serviço “%2” novamente.</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Não foi possível determinar quais configurações são controladas por uma política.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Nenhuma política controla a configuração que está errada aqui.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Nenhuma política traz o problema de volta</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>A política IPsec do próprio Windows para o L2TP está desativada (ProhibitIpSec é 1), e a regra “%1” a substitui. Isso foi configurado de propósito e é deixado como está.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Execute a verificação como administrador: não foi possível determinar se uma política IPsec para o L2TP foi criada de propósito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>“%1” está iniciando ou parando há vários minutos.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Enquanto o serviço “Mecanismo de filtragem básica” está desativado, o Firewall do Windows também está desativado: este computador está desprotegido.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>O Windows ainda está iniciando estes serviços: %1. Espere alguns minutos e tente novamente; nenhuma alteração é necessária.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Enquanto houver dúvida sobre o endereço do servidor, nenhuma chave, nenhum nome de usuário e nenhuma senha são enviados a ele.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>As respostas de DNS nesta rede não foram verificadas.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>As respostas de DNS nesta rede são autênticas.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>O servidor DNS desta rede dá respostas falsas para alguns nomes (um filtro ou uma página de pesquisa), mas não para o nome do servidor VPN.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>O servidor DNS desta rede responde com %1 à consulta sobre “%2” e dá respostas falsas para nomes pelos quais não é responsável.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>O nome “%1” é resolvido para %2, um endereço de rede interna, e nada responde lá.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>Nesta rede, o nome “%1” é resolvido para %2, onde nada responde. Outro servidor DNS diz %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Verifique novamente com %1 em vez do nome do servidor, e sem chave. Se o servidor responder, o nome é resolvido para um endereço errado nesta rede.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>O servidor DNS desta rede dá respostas falsas para nomes pelos quais não é responsável, e nada responde no endereço que ele fornece para o servidor VPN.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Consulte o nome do servidor a partir de outra rede, por exemplo, pelo hotspot de um celular, e compare os endereços.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Não foi possível verificar se as respostas de DNS nesta rede são autênticas.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>As respostas de DNS são autênticas</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>De todos os servidores contatados por UDP, somente um servidor DNS respondeu: esta rede bloqueia todo o restante do tráfego UDP de saída.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Somente serviços UDP conhecidos, como servidores de horário, respondem: esta rede bloqueia todo o restante do tráfego UDP de saída.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Nenhum dos servidores contatados por UDP respondeu, nem o servidor VPN nem outros.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>O UDP consegue sair desta rede: alguns dos servidores contatados responderam.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>O UDP consegue sair desta rede: outros servidores, que não o servidor VPN, respondem.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>O UDP consegue sair desta rede: o respondedor responde.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>Os servidores que puderam ser contatados por UDP são poucos demais para mostrar se ele sai desta rede.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Abra qualquer página da Web. Se ela abrir, somente o UDP está bloqueado.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>Somente o servidor VPN foi contatado por UDP.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Não foi possível verificar se o UDP consegue sair desta rede.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>O UDP consegue sair desta rede</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>até que esta rede deixe o UDP sair</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>até que o nome do servidor seja resolvido para o endereço dele</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Uma política (%2) define neste computador um valor que impede a VPN de funcionar e o restaura depois de cada alteração. Por favor, remova-o da política. “gpresult /h report.html” (política de grupo) ou Configurações &gt; Contas &gt; Acessar trabalho ou escola &gt; Informações (gerenciamento de dispositivos) mostra quais políticas este computador recebe.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>O serviço do Windows %2 está ausente. Por favor, repare o Windows: “DISM /Online /Cleanup-Image /RestoreHealth”, depois “sfc /scannow”, ou um reparo com instalação no local.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>O serviço do Windows %2 tem o acesso negado (erro 5). Por favor, compare as permissões dele com as de um computador sem problemas (“sc sdshow %2”) e verifique se uma política de proteção reforçada ou um programa de segurança as alterou.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>O serviço do Windows %2 não inicia. Por favor, verifique o que o log de eventos “Sistema”, origem “Service Control Manager” (7000, 7001, 7009, 7011, 7023), diz sobre %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>A atualização do Windows %2 impede o L2TP/IPsec de funcionar. Por favor, instale a atualização cumulativa atual; qualquer atualização posterior corrige a falha.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>O programa %2 está usando a porta UDP 500 ou UDP 4500, de que o serviço do Windows “Módulos de Chave IKE e AuthIP IPsec” (IKEEXT) precisa. Por favor, remova o programa ou desative a função IPsec dele. “netstat -abno -p UDP” mostra qual programa está usando as portas.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>A regra do Firewall do Windows “%2” bloqueia a VPN. Por favor, desative-a, ou exclua dela UDP 500 e UDP 4500 de saída para %1 (wf.msc, “Regras de Saída”; ou a política da qual ela vem).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>O Firewall do Windows bloqueia conexões de saída que nenhuma regra permite. Por favor, adicione uma regra: de saída, permitir, UDP, portas remotas 500 e 4500, serviço “Módulos de Chave IKE e AuthIP IPsec” (IKEEXT) (wf.msc, “Regras de Saída”; ou a política que define isto).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>O programa %2 descarta os pacotes da VPN para %1. Por favor, adicione uma exceção para UDP 500 e UDP 4500 de saída (e para o protocolo IP 50). Não é preciso desativar o programa por completo.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Uma regra IPsec neste computador entra em conflito com a VPN para %1. Por favor, exclua %1 dela (wf.msc, “Regras de Segurança de Conexão”; ou a política da qual ela vem).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>O firewall deste computador bloqueia UDP 1701, que a VPN envia dentro do túnel dela. Por favor, remova essa regra (wf.msc, “Regras de Saída”; ou a política da qual ela vem).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>A conexão VPN para %1 tem parâmetros IPsec próprios. Por favor, redefina-os: “Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault”.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>A chave privada do certificado deste computador para a VPN para %1 não pode ser usada. Por favor, importe novamente o certificado com a chave dele para o repositório “Pessoal” do computador local, ou solicite um novo.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>O Windows escolhe um certificado desatualizado para a VPN para %1. Por favor, faça uma cópia dele e depois remova-o do repositório “Pessoal” do computador local (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Por favor, permita UDP 4500 de saída para %1 e as respectivas respostas; UDP 500 já está permitida. A regra a adicionar: permitir, protocolo UDP, a partir desta rede, para %1, porta 4500, acima de todas as regras de negação. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, escolher este SSID, “Layer 3 firewall rules”; em um MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”.</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Por favor, permita o protocolo IP 50 (ESP) de e para %1, além de UDP 500 e UDP 4500, que já estão permitidas. Não há NAT entre este computador e o servidor, portanto o ESP não é encapsulado em UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Por favor, permita fragmentos de pacotes UDP de e para %1 (UDP 500 e 4500), em qualquer ordem em que cheguem: mensagens com certificados são maiores que um pacote. A configuração muitas vezes se chama “block IP fragments” ou “drop fragmented packets”.</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Por favor, remova o IPsec (IKE, L2TP) para %1 do que o seu filtro de aplicativos bloqueia. As portas UDP 500 e 4500 estão abertas, mas os pacotes que parecem uma troca de chaves são descartados. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, escolher este SSID, “Layer 7 firewall rules”; também Network-wide &gt; Configure &gt; Group policies. Outros fabricantes chamam a configuração de controle de aplicativos, categoria de tráfego ou categoria VPN.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Por favor, desative “IPsec passthrough” (também chamado de IPsec ALG ou IPsec helper) no roteador. Essa função mantém a porta de origem 500, de modo que somente um computador daqui pode chegar a %1, ou altera os pacotes em trânsito. O NAT traversal por UDP 4500 funciona sem ela.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Por favor, verifique qual política de grupo este computador recebe: outros dispositivos na mesma rede chegam a %1, mas este computador não. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, escolher o cliente, “Policy”; e Wireless &gt; Configure &gt; Access control, “Assign group policies by device type”. Por favor, permita UDP 500 e UDP 4500 de saída nessa política.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Por favor, verifique o grupo ou a VLAN que pertence à chave Wi-Fi usada aqui: com outra chave da mesma rede Wi-Fi, %1 pode ser acessado. Cisco Meraki: Wireless &gt; Configure &gt; Access control, escolher este SSID, “Identity PSK”, a política de grupo dessa chave. Por favor, forneça-nos a chave certa, ou permita UDP 500 e UDP 4500 de saída nessa política de grupo.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Por favor, verifique a VLAN desta rede Wi-Fi: nada nela chega à Internet. Ela precisa de uma rota padrão e de conversão de endereços (NAT) para a Internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, e a etiqueta de VLAN deste SSID em Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Por favor, permita que os convidados desta rede Wi-Fi cheguem a %1, que está na rede local. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, escolher este SSID, “Local LAN”: uma regra que permita UDP 500 e 4500 para %1 acima de “Deny”. Ou, por favor, forneça-nos um endereço público do servidor.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Por favor, verifique por que este computador só recebe acesso (função, VLAN, política de grupo) algum tempo depois de se conectar: até lá, %1 não pode ser acessado em UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>O roteador desta rede tem um túnel próprio para %1 e toma como suas as respostas à nossa VPN. Por favor, dê outro endereço público ao túnel do roteador ou à nossa VPN.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Por favor, mantenha as conexões UDP ociosas na tabela NAT do roteador por pelo menos 60 segundos, de preferência 300: a VPN para %1 se conecta e é derrubada depois de um breve período de inatividade.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Por favor, permita ICMP “fragmentation needed” (tipo 3, código 4) para esta rede, ou limite o tamanho dos segmentos TCP (MSS clamping): pacotes grandes dentro do túnel para %1 se perdem.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Por favor, verifique a qualidade desta conexão: muitos pacotes para %1 se perdem, ou a conexão cai e volta. Em uma rede Wi-Fi, verifique primeiro o sinal, o canal e a carga do ponto de acesso.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Por favor, faça o servidor DNS desta rede responder corretamente para %1: ele fornece um endereço que não é o do servidor. Se o motivo for uma página de login, o servidor DNS deve dar respostas verdadeiras depois do login.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>O servidor DNS que esta rede atribui por DHCP não responde. Por favor, verifique se ele está em execução e se uma regra bloqueia UDP e TCP 53 a partir desta parte da rede.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Este computador se conecta à rede, mas não recebe endereço. Por favor, verifique o servidor DHCP: ele está em execução? Os endereços dele se esgotaram? Ele alcança esta VLAN?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Esta rede oferece somente IPv6, mas %1 pode ser acessado somente por IPv4. Por favor, ofereça IPv4, ou DNS64 com NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Esta rede anuncia um IPv6 que não funciona, portanto %1 não pode ser acessado por ele. Por favor, repare a rota IPv6 ou pare de anunciá-la.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>A página de login desta rede leva de volta a ela mesma, portanto ninguém consegue fazer login. Por favor, verifique se o servidor da própria página de login está entre os endereços permitidos antes do login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, escolher este SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>O login nesta rede expira durante o uso. Por favor, verifique quanto tempo dura um login. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, escolher este SSID, “Splash frequency”.</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>A página de login desta rede precisa de páginas do provedor de login que estão bloqueadas. Por favor, adicione os endereços do provedor aos permitidos antes do login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, escolher este SSID, “Walled garden”.</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>Depois do login, esta rede deixa passar somente uma parte da Internet. Por favor, diga-nos o que ela permite e libere UDP 500 e UDP 4500 de saída para %1 para os usuários que fizeram login.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Alguém mais consegue se conectar a esta VPN agora?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Esta VPN já funcionou alguma vez neste computador?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Você está dentro do escritório ao qual a VPN leva?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Esta VPN funciona pelo hotspot de um celular?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>a pessoa que administra esta rede</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>a pessoa que administra o servidor VPN</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>a pessoa que cuida deste computador</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Por favor, verifique se %1 está em execução e pode ser acessado de fora: ele não responde em UDP 500 nem em UDP 4500. Uma captura lá (“udp port 500 or udp port 4500”) mostra se os nossos pacotes chegam.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Por favor, verifique se o nosso endereço público está na lista de bloqueio de %1 (fail2ban: “fail2ban-client status”; senão, a lista de bloqueio do firewall) e remova-o de lá.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 responde de um endereço diferente daquele em que foi contatado. Por favor, faça a troca de chaves responder do endereço que os clientes usam (um servidor com várias linhas ou endereços).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 exige o modo agressivo. O Windows dá suporte somente ao modo principal: por favor, permita o modo principal para clientes L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 exige um certificado em vez de uma chave pré-compartilhada. Por favor, diga-nos qual usar: forneça-nos um certificado para este computador ou permita a chave pré-compartilhada para clientes L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>O certificado de %1 expirou. Por favor, renove-o.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Por favor, escolha o certificado válido para %1 no console Roteamento e acesso remoto (propriedades do servidor, Segurança), reinicie o serviço “Roteamento e acesso remoto” e impeça que o DirectAccess o altere novamente.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 não aceita nem rejeita o nome de usuário e a senha. Por favor, verifique se o diretório dele (RADIUS, NPS) responde; o log dele mostra um tempo limite esgotado na hora da nossa tentativa.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 aceita o nosso login, mas não tem mais nenhum endereço para atribuir. Por favor, aumente o pool de endereços dele (DHCP), ou encerre conexões que não são mais usadas.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 rejeita o login (erro 691). Por favor, verifique se a conta está bloqueada, expirou ou não tem permissão para usar a VPN, e se o segundo fator dela funciona; o log do diretório (RADIUS, no Windows o evento 6273 do NPS) mostra o motivo.</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Por favor, diga-nos qual protocolo de login (PAP, MS-CHAPv2, EAP) e qual criptografia %1 exige dentro do L2TP/IPsec: este computador e o servidor não têm nenhum em comum.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>A chave pré-compartilhada de %1 contém caracteres que o Windows e o servidor codificam de forma diferente. Por favor, defina uma chave formada somente por letras sem acento, algarismos e sinais de pontuação (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>O nome de %1 não é resolvido para o endereço público dele. Por favor, atualize-o (DNS, DNS dinâmico) ou informe-nos o nome ou o endereço público.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Por favor, forneça um certificado novo para este computador usar na VPN para %1: destinado ao computador local, com a chave privada (.pfx), finalidade Autenticação de Cliente (1.3.6.1.5.5.7.3.2), RSA de pelo menos 2048 bits e SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Por favor, envie-nos os certificados dos emissores (raiz e intermediários) para a VPN para %1: este computador não os tem.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>O endereço de revogação (CRL ou OCSP) nos certificados da VPN para %1 não pode ser acessado daqui. Por favor, torne-o acessível da Internet por HTTP simples.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Ainda não é certo, mas possível:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Como sabemos:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Encontrado com o Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Encontrado com o Fix789 %1 em %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>A VPN de um computador não se conecta</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>A VPN para %1 não se conecta</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>Não é possível estabelecer uma conexão VPN L2TP/IPsec no Windows. O que foi encontrado:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>Não é possível estabelecer a conexão VPN L2TP/IPsec do Windows para %1. O que foi encontrado:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>o servidor VPN</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Por favor, permita UDP 500 e UDP 4500 de saída para %1 e as respectivas respostas. A regra a adicionar: permitir, protocolo UDP, a partir desta rede, para %1, portas 500 e 4500, acima de todas as regras de negação. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, escolher este SSID, “Layer 3 firewall rules”; em um MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Outbound rules”. Não é preciso abrir UDP 1701: ela fica dentro do túnel.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Para enviar a %1:</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>bom saber</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>não necessário aqui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>O que ainda não pode ser determinado:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>A negociação, passo a passo:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>O que está descartado:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Relatórios: %1. Sem problemas: %2. Com uma causa confirmada: %3. Indeterminados: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Uma destas: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Alguns servidores informam NAT onde não há, para que tudo seja enviado em UDP. O Windows precisa do valor mesmo assim.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Resquícios de um programa removido ainda descartam os pacotes da VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>O kill switch de outra VPN bloqueia todo o tráfego que não passa por essa VPN.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Outra VPN captura o tráfego deste computador para o servidor VPN.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Este computador alterna entre duas redes enquanto a VPN se conecta.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>O kill switch de outra VPN descarta os pacotes da VPN para %1. Por favor, desative-o, ou adicione uma exceção para UDP 500 e UDP 4500 de saída.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Resquícios de um programa removido ainda descartam pacotes. Por favor, execute a ferramenta de remoção do fabricante; “netsh wfp show filters” mostra os filtros dele.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>até que os problemas anteriores ao login sejam corrigidos</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>O endereço do servidor, %1, está na rede local.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>Ele responde a uma única proposta, mesmo que só para recusá-la.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>até que a conexão esteja configurada como L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>O servidor está atrás de NAT, ou informa que está. O Windows se conecta a um servidor assim somente se um valor do Registro permitir.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>De %1 datagramas, %2 foram respondidos: entre %3 e %4 por cento se perdem em cada direção.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>não enviado: este endereço pode não ser o do servidor</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>não enviado: esta rede pede um login primeiro</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>Os servidores esperam esse tempo por um servidor RADIUS que não responde (15 s).</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>O servidor pode ser acessado, mas não aceita novas conexões no momento. Tentando novamente durante meio minuto.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>O servidor não aceitou novas conexões por um tempo, mas agora aceita de novo. Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>O túnel está estabelecido, mas pacotes tão grandes quanto os que o Windows envia se perdem nele.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Dentro do túnel, o servidor confirmou uma mensagem pequena, mas não uma que preenche um pacote.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>um pacote tão grande quanto os que o Windows envia</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>O gateway é %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Este computador está na rede Wi-Fi “%1”, e o gateway dele é %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>O Windows não mostra qual é esta rede Wi-Fi. Para ver isso, permita o acesso à localização nas configurações de privacidade do Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>O sinal de Wi-Fi está fraco aqui (%1%): pacotes podem se perder, o que pode parecer um problema da VPN. Aproxime-se do ponto de acesso.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>A rede não foi identificada.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Nenhuma rede deste computador leva à Internet.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Não foi possível identificar a rede.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Os pontos de acesso da Meraki dão a esta rede Wi-Fi endereços próprios (NAT mode): os convidados ficam isolados uns dos outros e, muitas vezes, da rede local.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>Em qual rede este computador está</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>A própria rede informa que você precisa fazer login primeiro (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>A página de login da rede (%1) somente leva a outras páginas, e essas estão bloqueadas.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Um proxy no caminho repassa as páginas da Web sem alterações: não há login pendente.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>O Windows usa um endereço de hardware diferente a cada dia nesta rede Wi-Fi, então a rede pede um login todos os dias.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>O Wi-Fi ou o gateway desta rede é fabricado por %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>A página de login desta rede é de %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>A rede deixou este computador passar antes, quando ele tinha outro endereço de hardware.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>Em casa, a pessoa que administra a rede normalmente é você ou quem configurou o roteador. Verifique as páginas de configuração do roteador e tente usar o Wi-Fi principal dele em vez do Wi-Fi de convidados.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Em uma loja, o hotspot de um celular normalmente é a solução mais rápida.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>A equipe da loja não pode alterar esta rede; a matriz ou o prestador de serviços dela, sim. Informe a eles o número da loja e o nome da rede Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>Em uma escola ou universidade, entre em contato com a central de serviços de TI. A rede para os membros (como eduroam) muitas vezes permite mais do que a rede de convidados.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Se você é visitante em uma empresa, pergunte a quem o recebe ou à recepção: essas pessoas podem repassar isto ao departamento de TI da empresa e muitas vezes têm outra rede de convidados para esses casos.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>Em um hotel, café ou trem, o hotspot de um celular normalmente é a solução mais rápida.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>A recepção muitas vezes tem outro plano de Wi-Fi que permite uma VPN, e o número de telefone do provedor.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>Em um controlador sem fio da Cisco, verifique a lista de acesso anterior ao login na política Web desta WLAN, a lista de acesso posterior ao login da função (ISE) ou da interface do cliente, e o tempo limite da sessão.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>No Cisco Meraki, verifique Wireless, “Firewall &amp; traffic shaping” deste SSID (regras de camada 3 e camada 7); Network-wide, “Group policies” deste cliente; Wireless, “Splash page” (sign-on, walled garden, duração); e a VLAN do SSID ou, em NAT mode, “Deny local LAN”.</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>No Aruba, verifique as regras de acesso da função antes e depois do login (permitir UDP 500 e 4500), a lista de permissões do perfil de portal cativo e o intervalo de reautenticação.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>No Ruckus, verifique a política de acesso de convidados desta WLAN (sub-redes restritas, walled garden, período de tolerância) e as políticas de aplicativos que negam VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>No UniFi, verifique o acesso do hotspot de convidados antes e depois da autorização, a validade dela e as regras de tráfego desta rede.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>No FortiGate, a política que deixa este grupo de convidados sair precisa dos serviços IKE (UDP 500 e 4500) e ESP, o controle de aplicativos dela não deve bloquear o IPsec, e os hosts do login devem estar na lista de isenções do portal.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>No MikroTik, verifique IP, “Hotspot” (walled garden, tempos limite do perfil de usuário) e a cadeia forward do firewall: permita UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>No openNDS, verifique as regras de firewall para usuários autenticados, o walled garden e o tempo limite da sessão na configuração dele.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>A chave Wi-Fi, mesmo uma pessoal (IPSK, EasyPSK), não é a chave da VPN: ela somente deixa este computador entrar na rede e determina o grupo dele lá.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>“%1” não é um lugar válido. “fix789ctl check --help” lista os lugares válidos.</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>O Windows esquece os endereços que guardou e os solicita novamente.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>É criada uma cópia da conexão VPN com a chave na forma que o servidor aceita: sem os caracteres invisíveis. A conexão antiga permanece; use a cópia a partir de agora.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>A conexão VPN recebe as configurações de que esta VPN precisa. Se ela estiver conectada, desconecte-a primeiro.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>A entrada danificada é removida do catálogo telefônico e salva byte por byte, para que isto possa ser desfeito. Depois, configure a conexão novamente.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>É criada uma cópia da conexão VPN com a chave que você digitar. A conexão antiga permanece; use a cópia a partir de agora.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>O Windows esquece o nome de usuário e a senha salvos e os pede na próxima tentativa.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Adicionamos ao Firewall do Windows regras que permitem a VPN e nada mais.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Alterado. A próxima tentativa de conexão mostrará se isso ajudou.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Algumas destas alterações são para a sua conta e outras para este computador. Corrija-as separadamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Desfeito, exceto as alterações que não podem ser desfeitas.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Tipo da conexão VPN “%1”</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Método de autenticação da conexão VPN “%1”</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>Parâmetros IPsec da conexão VPN “%1”</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Os padrões do Windows</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Próprios</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Entrada da conexão VPN “%1” no catálogo telefônico</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>Conexão VPN “%2”, uma cópia de “%1” com a chave que foi digitada</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Nome e senha salvos na conexão VPN “%1”</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Esquecidos</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Dispositivo de rede %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Recriado pelo Windows</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Ausente ou não funciona</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>O que o Windows guarda de nomes e endereços (cache DNS)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Esvaziado</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Regra “%1” do Firewall do Windows</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Deixa a VPN sair</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Alterado por outra pessoa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>“%1” não é corrigido por um valor do Registro nem pelo tipo de inicialização de um serviço, portanto não há nada a distribuir.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Não foi possível gravar os arquivos em “%1”.</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Indique uma causa com --cause. “fix789ctl list --json” lista as causas.</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Escolha um formato com --as: reg, powershell ou intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Isto requer a chave pré-compartilhada que você recebeu, na entrada padrão (--key-stdin). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>A pasta do diário não pode ser usada. Nada foi alterado. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>O certificado do servidor (%1) era válido até %2. A data agora é %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>O certificado do servidor (%1) é válido somente a partir de %2. A data agora é %3: uma das duas está errada.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>O certificado “%1” (%2) era válido até %3. A data agora é %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>O certificado “%1” (%2) é válido somente a partir de %3. A data agora é %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>De acordo com as outras fontes, o certificado deste computador é válido agora; de acordo com o relógio do próprio computador, não é.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>A conexão faz login com um certificado, e a validade de um certificado depende do relógio.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>De acordo com as outras fontes, o certificado do servidor é válido agora; de acordo com o relógio deste computador, não é.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>O relógio deste computador está de acordo com outras fontes de horário.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>O relógio deste computador mostra %1; outras fontes mostram %2 (ambos em UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>A data deste computador não foi gravada.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>Não foi possível ler a hora deste computador ou de outros computadores.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Nenhuma fonte de horário confiável estava disponível.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>O relógio está certo</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>O Windows encerrou a troca de chaves porque não foi possível verificar a revogação de um certificado (erro %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>O Windows não aceitou o certificado do servidor (erro %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Pergunte à pessoa que administra a VPN se o certificado do servidor foi renovado, e peça o certificado raiz dele.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>O valor ServerAuthCert está em %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Em vez dele, poderia ser usado este: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>O servidor VPN está configurado para usar o certificado %1, que este computador não tem.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>O servidor VPN está configurado para usar um certificado do DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert é 1: a configuração permanece até que um administrador a altere.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert não é 1: o DirectAccess pode substituir o certificado novamente.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>O servidor VPN está configurado para usar um certificado autoassinado (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>O servidor VPN está configurado para usar um certificado inadequado (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>O servidor VPN está configurado para usar um certificado expirado (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>O servidor VPN neste computador está configurado para usar %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Não foi possível comparar o certificado configurado para o servidor VPN com os deste computador.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>Este servidor VPN tem somente endereços privados. Se estiver atrás de um roteador (NAT), ele também precisa de AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Não foi possível determinar se este computador é ele mesmo um servidor VPN.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Este computador não é um servidor VPN.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Não foi possível ler algumas configurações do servidor VPN neste computador.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>O servidor VPN neste computador não está configurado para usar um certificado específico.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>Um servidor VPN neste computador usa o certificado certo</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Este computador não confia na raiz do certificado do servidor (%1, emitido por %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>O Windows pode rejeitar a cadeia do certificado do servidor (%1, emitido por %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>O Windows não mostra isto a todos os usuários. Execute a verificação como administrador (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>O servidor usa %1 para o login, o que a conexão não permite.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Não há suporte para isto aqui: somente o próprio Windows pode tentar a própria conexão.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Não há nenhuma conexão VPN que o Windows possa tentar. Indique uma das conexões deste computador.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>A tentativa de conexão do próprio Windows não terminou a tempo e foi cancelada.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>A tentativa de conexão do próprio Windows foi interrompida.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Não foi possível iniciar a tentativa de conexão do próprio Windows.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>A gravação nunca contém chaves, senhas nem nomes de pessoas. Servidores, redes, conexões e endereços são trocados por substitutos.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Não incluído, porque esta informação não foi solicitada a este sistema ou ele não a tem: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>Acesso negado: %1. Para incluir isto, grave novamente como administrador.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sem resposta: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Um computador gravado não pode discar uma conexão.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>O Windows está tentando estabelecer a própria conexão.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>O servidor responde a uma troca de chaves da versão 2.1, que ele deve tratar como 2.0. A mesma troca nas versões 1.0 e 2.0 não recebe resposta na mesma porta.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>O servidor pode ser acessado, mas não inicia uma troca de chaves com este computador.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Este computador não recebeu um endereço da rede Wi-Fi “%1” (ele tem %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>O Windows informa que esta rede não tem acesso à Internet (“limitado”). As outras verificações mostram se isso é verdade.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>O Windows informa que este computador não está conectado a nenhuma rede. As outras verificações mostram se isso é verdade.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Este computador está na rede Wi-Fi “%1”, que não forneceu nenhum gateway, portanto nada além desta rede pode ser acessado.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Este computador está em uma rede Wi-Fi que não forneceu nenhum gateway, portanto nada além desta rede pode ser acessado.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Este computador está sob gerenciamento de dispositivos (MDM). Não se sabe se o gerenciamento de dispositivos definirá o valor errado novamente.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>O servidor VPN neste computador está configurado para usar outro certificado. Ele usará esse certificado assim que o serviço “Roteamento e acesso remoto” for reiniciado.</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Não houve uma segunda tentativa contornando os filtros deste computador: somente um administrador pode fazer isso.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Não houve uma segunda tentativa contornando os filtros deste computador.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>O Windows se conecta quando os filtros deste computador deixam o servidor passar, e falha caso contrário (erro %1). Um filtro neste computador bloqueia a VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit requer --dial, pois determina como o Windows tenta uma segunda vez.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all não pode ser combinado com uma execução nem com --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>O Windows usa o nome de usuário e a senha que você digitou em vez dos salvos.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Os que foram digitados</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como estão</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Firewall do Windows em redes de domínio</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Firewall do Windows em redes privadas</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Firewall do Windows em redes públicas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>Em “Windows Defender Firewall com Segurança Avançada”, procure regras de segurança de conexão e regras de saída que bloqueiam tráfego. Desative-as uma de cada vez e tente novamente.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Mensagens enviadas para UDP %1 de %2: %3. Em vez disso, a resposta a elas veio de %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin e --password-stdin são somente para conexões VPN, junto com --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off requer --dial e --permit: só é usado se essas opções não tiverem ajudado.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>A conexão com o servidor foi fechada antes que o login estivesse concluído (erro %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>O servidor encerrou a conexão antes que o login estivesse concluído (erro %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>O dispositivo do Windows para L2TP está em uso ou não está configurado (erro %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>A conta não tem permissão para fazer login a esta hora do dia (erro %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>A conta está desativada (erro %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>A senha da conta expirou (erro %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>A conta não tem permissão de discagem (erro %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>O dispositivo da conexão informou uma falha (erro %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>O servidor rejeitou o nome de usuário ou a senha (erro %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>A conta expirou (erro %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>O serviço do Windows “Gerenciador de conexão de acesso remoto” não pôde ser iniciado (erro %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>Não houve acordo sobre nenhum protocolo de rede depois do login (erro %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>A conexão foi encerrada durante o login (erro %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>O servidor não atribuiu nenhum endereço (erro %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Este computador não consegue criptografar com a força que a conexão exige (erro %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>O servidor não consegue criptografar com a força que a conexão exige (erro %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>O Windows não encontrou nenhum certificado para este computador (erro %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>O Windows não conseguiu estabelecer a proteção dos dados (erro %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>O endereço do servidor está inacessível (erro %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>O Windows não encontrou nenhum certificado válido para este computador (erro %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>O Windows e o servidor não conseguiram chegar a um acordo sobre a proteção dos dados (erro %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>A troca de chaves falhou, e o Windows não informa o motivo (erro %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>O servidor rejeitou o certificado deste computador (erro %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>A troca de chaves falhou (erro %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>O Windows não encontrou nenhum certificado para o login (erro %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>O Windows tentou todos os tipos de túnel, e todos falharam (erro %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>O servidor não respondeu, provavelmente por causa do certificado dele (erro %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>O servidor não respondeu, provavelmente por causa da chave (erro %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>A política do servidor não permite este método de login (erro %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>O serviço do Windows “Módulos de Chave IKE e AuthIP IPsec” ou “Mecanismo de filtragem básica” não está em execução (erro %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>O serviço do Windows “Gerenciador de conexão de acesso remoto” não está em execução (erro %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>O certificado do servidor foi emitido para outro nome (erro %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Não foi possível resolver o nome do servidor (erro %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>O servidor rejeitou o protocolo de login (erro %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>O diretório do servidor está inacessível (erro %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>A conta está bloqueada (erro %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Os dois lados não aceitaram a chave ou o certificado um do outro (erro %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Não tente novamente por enquanto: muitos servidores bloqueiam a conta depois de algumas tentativas rejeitadas. Peça à pessoa que administra a VPN que verifique a conta, e pergunte se outros usuários têm o mesmo problema.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Reinicie este computador e deixe o Windows tentar se conectar novamente.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Verifique se uma página da Web abre, compare o nome do servidor com o que foi informado a você e deixe o Windows tentar novamente.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Digite o nome de usuário e a senha aqui também, para que o nosso próprio login mostre o que o servidor diz.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Digite a chave novamente na conexão do Windows e tente se conectar. Se isso não ajudar, desconecte a VPN nos outros computadores daqui e tente novamente.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Digite a chave pré-compartilhada aqui, para que a nossa própria negociação possa continuar até o fim, e deixe o Windows tentar se conectar novamente.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Desligue o WSL (“wsl --shutdown”) e deixe o Windows tentar se conectar novamente.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Reinicie este computador, verifique “WAN Miniport (L2TP)” no Gerenciador de Dispositivos e deixe o Windows tentar novamente.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>O nome discado: “%1”.</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>O servidor aceita o nome de usuário e a senha que você digitou, portanto o Windows tem outros dados salvos.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>O IPsec funcionou na última tentativa do Windows; ela falhou no login.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>O Windows não foi além do próprio dispositivo: nada chegou ao servidor, portanto isto não diz nada sobre a chave, o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>O erro %1 não corresponde a uma conexão que usa uma chave pré-compartilhada: ele pertence a conexões com certificado.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>O erro %1 não corresponde a uma conexão com certificado: ele pertence a conexões que usam uma chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>O serviço L2TP do servidor responde, mas o PPP dentro dele não.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Digite o nome de usuário e a senha mais uma vez, devagar. Se forem rejeitados de novo, pare, porque as contas são bloqueadas, e peça à pessoa que administra a VPN que verifique a conta.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>Nada está salvo para a conexão “%1”, então o Windows oferece o seu logon do Windows, mas %2 proíbe isso para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>O servidor rejeitou o login (erro 691), portanto o IPsec funcionou.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>Uma mensagem maior que um pacote não recebeu resposta, e uma conexão com certificado envia mensagens assim.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>O serviço “Módulos de Chave IKE e AuthIP IPsec” está em execução, mas não usa UDP 500 nem UDP 4500, portanto nenhuma resposta chega a ele.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>Não há nenhuma conexão VPN neste computador, e nenhum servidor foi indicado.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>O servidor rejeitou o login várias vezes. Muitos servidores bloqueiam uma conta depois de algumas tentativas rejeitadas: não tente novamente antes de saber por quê.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>O certificado do servidor foi emitido para “%1”, mas o nome discado é “%2”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN quais nomes o certificado dele contém.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Você disse que outras pessoas conseguem se conectar agora.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Você disse que outras pessoas conseguem se conectar de outro lugar agora.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Você disse que outro computador com Windows neste lugar está conectado.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Você disse que nenhum outro computador com Windows neste lugar está conectado.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>O serviço “%1” parou de responder.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>O WSL compartilha a rede do Windows (modo espelhado), o que impede o Windows de discar uma VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Desligue o WSL com “wsl --shutdown” e tente usar a VPN novamente. Se então funcionar, defina “networkingMode=nat” no arquivo “.wslconfig” na sua pasta de usuário.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Permita L2TP/IPsec (UDP 500, 4500 e 1701) nesse programa, ou pergunte à pessoa que cuida dele. Não é preciso desativar a proteção por completo.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>O servidor não tem nenhuma conexão L2TP/IPsec configurada para clientes como este.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN se uma conexão L2TP/IPsec com chave pré-compartilhada está configurada e carregada para clientes de qualquer endereço, IPv4 e IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>O servidor não aceita L2TP: as portas L2TP dele não estão ativadas.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Peça à pessoa que administra o servidor VPN que permita L2TP. Um Windows Server 2025 recém-instalado não aceita nenhuma conexão L2TP até que as portas L2TP dele sejam configuradas.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Por favor, permita L2TP em %1: Roteamento e acesso remoto, Portas, Propriedades, WAN Miniport (L2TP), Configurar, “Conexões de acesso remoto (somente de entrada)”, e defina um número de portas acima de 0; depois, reinicie o serviço.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>O certificado do servidor foi emitido para um nome diferente do discado.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>Na conexão VPN, digite como servidor um dos nomes que estão no certificado do servidor. Se nenhum desses nomes levar ao servidor, peça à pessoa que o administra um certificado com o nome discado.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>O certificado de %1 não contém o nome discado, portanto o Windows o rejeita (erro 835). Por favor, diga-nos qual nome discar, ou emita um certificado com este nome entre os nomes DNS dele.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>O próprio servidor não consegue estabelecer a proteção dos dados (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Peça à pessoa que administra o servidor VPN que verifique o log dele: muitas vezes, falta ESP no kernel ou no contêiner.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 aceita a chave, mas não responde ao modo rápido. Por favor, procure no log erros do próprio servidor (“Add SA”, “errno”, “no such file”): pode faltar ESP, af_key ou XFRM no kernel ou no contêiner.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>O servidor não consegue atender a vários computadores com Windows atrás de um mesmo roteador ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Desconecte a VPN nos outros computadores com Windows neste lugar e tente novamente. Se isso ajudar, peça à pessoa que administra o servidor VPN que o faça distinguir os clientes atrás de um mesmo endereço.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Peça à pessoa que administra o servidor VPN que verifique o log do serviço PPP dele (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>O serviço L2TP de %1 responde, mas nada responde ao PPP dentro dele. Por favor, verifique se o pppd inicia (o log, as opções, os módulos do kernel ppp_generic e l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>A conta está bloqueada.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Não tente novamente por enquanto. Peça à pessoa que administra a VPN que desbloqueie a conta, e descubra qual dispositivo faz login com uma senha antiga.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>A conta não tem permissão para usar a VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Pergunte à pessoa que administra a VPN se a conta pode usá-la (grupo, permissão de discagem, horários), e se a conta ou a senha dela expirou.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>O diretório do servidor não aceita o protocolo de login MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Pergunte à pessoa que administra a VPN se outros usuários têm o mesmo problema e se a proteção do diretório foi reforçada recentemente (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 rejeita um login com MS-CHAPv2 (erro 691). Por favor, verifique se o diretório o aceita: o NTLMv1 desativado (LmCompatibilityLevel 5, “Restrict NTLM”), o grupo Protected Users ou um diretório sem MS-CHAPv2 (LDAP, Kerberos) o rejeitam, qualquer que seja a senha.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>O Windows não repassa mais o seu logon do Windows à VPN (o NTLMv1 está bloqueado).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Digite o nome de usuário e a senha da VPN em vez de usar o logon do Windows, ou peça à pessoa que administra a VPN um login com certificado.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>As evidências admitem mais causas do que as citadas aqui.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Há outro computador com Windows neste lugar conectado a esta VPN agora?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Alguém em outro lugar consegue se conectar a esta VPN agora?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Esta VPN já funcionou nesta rede antes?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>O servidor VPN foi alterado ou atualizado recentemente?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>até que a chave pré-compartilhada seja digitada aqui</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>até que o nome de usuário e a senha sejam digitados aqui</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>A causa é outra.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Verifique nas propriedades da conexão VPN, em “Segurança”, se ela usa uma chave pré-compartilhada ou um certificado, e se ela é a conexão que foi testada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Verifique as regras de segurança de conexão deste computador (wf.msc) e a criptografia que a conexão VPN pede, e deixe o Windows tentar se conectar novamente.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>Em UDP 500 não houve resposta. Em UDP 4500, o servidor responde a IKEv2, mas não a IKEv1, que muitos servidores aceitam somente em UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>O servidor é um servidor Windows. Ele responde a IKEv2, mas não a IKEv1, de que precisa para o L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>Nesta rede (“%2”), o servidor não respondeu no início, mas respondeu alguns minutos depois. Vezes em que isso aconteceu: %1. Na última vez, ele respondeu depois de %3 min.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>Há %1 min, o servidor não respondeu nesta rede. Se isso acontecer sempre depois da conexão a ela, a rede concede o acesso com atraso.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>O servidor foi contatado novamente durante alguns segundos a partir de várias portas de origem: ele respondeu em %1 delas e nunca em %2.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>O servidor foi contatado novamente durante alguns segundos: por um tempo, ele não respondeu a nenhuma das nossas portas de origem, embora tenha respondido antes e depois.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Uma parte do que é enviado ao servidor passa, e outra parte não.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>O que foi enviado para a porta UDP %1 do respondedor chegou com outros bytes; o que foi enviado para outra porta chegou como foi enviado.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>O que foi enviado para a porta UDP %1 do respondedor chegou de outra porta de origem; o que foi enviado para outra porta chegou da porta de origem de que foi enviado.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>O roteador altera os pacotes da troca de chaves.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>A Internet vê este computador com o endereço %1, que é o endereço do próprio servidor.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Daqui, o servidor não responde em UDP 500 nem em UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Este computador está dentro da rede à qual a VPN leva.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>até que você tente de fora desta rede</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>até que o roteador deixe de interferir no IPsec</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Mensagens grandes chegam ao respondedor se a segunda parte é enviada primeiro, e se perdem na ordem usual.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Todos os endereços do nome do servidor respondem: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>O servidor responde por IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>O endereço %1 do servidor não respondeu em UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>Ao mesmo tempo, este endereço do mesmo nome respondeu: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>O servidor pode ser acessado por IPv4, mas não por IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>O servidor responde por IPv4, mas não por IPv6, que o Windows tenta primeiro.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Pergunte à pessoa que administra o servidor VPN se ele responde por IPv6. Se responder, o IPv6 não funciona nesta rede.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>O nome do servidor tem vários endereços, e um deles não responde: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Um endereço do nome do servidor não responde, mas outro responde: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>O servidor responde ao modo agressivo, mas não ao modo principal, que é o que o Windows usa.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>O servidor respondeu à primeira mensagem do modo agressivo: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>A mesma chave, codificada na página de código ANSI, foi aceita.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>A chave em outra forma recebeu a mesma resposta.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>A chave contém letras além do ASCII simples, que os sistemas codificam de forma diferente. O servidor a aceita na codificação antiga (a página de código ANSI), e não em UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Autenticação, chave na página de código ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>em vez disso, a chave na página de código ANSI foi testada</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Modo agressivo, para comparação</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Este computador ofereceu o que o Windows oferece com “Exigir criptografia”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Este computador ofereceu o que o Windows provavelmente oferece com “Criptografia de nível máximo”: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Este computador ofereceu o que o Windows provavelmente oferece com “Criptografia opcional”: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Em vez disso, o servidor aceita: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>O servidor aceita AES-128 para os dados (modo rápido), mas não o que o Windows provavelmente oferece com “Criptografia de nível máximo”.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Peça à pessoa que administra o servidor VPN que permita também AES-128 e 3DES com SHA-1 para ESP (strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”), e tente novamente.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>Falta a este servidor VPN uma atualização que corrige uma falha de segurança no Roteamento e acesso remoto (%1). Instale a atualização cumulativa atual.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>A Microsoft informou que conexões VPN poderiam falhar depois da atualização %1, que este computador tem, mas não informou quais. %2 ou qualquer atualização posterior corrige isso.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>Em janeiro de 2022, uma atualização impediu o L2TP/IPsec de funcionar nesta versão do Windows. %1 ou qualquer atualização posterior corrige isso.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Esta compilação do Windows (%1) impede o L2TP/IPsec de funcionar com servidores de outros fabricantes, mas este servidor é um servidor Windows. %2 ou qualquer atualização posterior corrige isso.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Peça à pessoa que administra o servidor VPN que permita ESP com AES-128 e SHA-1 em modo de transporte, sem PFS, para a porta UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>“%1” não é uma configuração de criptografia. Escolha require, maximum ou optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Para os dados (modo rápido), o servidor aceita %1, que o Windows talvez não ofereça, mas não o que se sabe que o Windows oferece.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>O servidor executa o strongSwan, que faz parte de vários produtos.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>O servidor envia o ID de fabricante de %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>O que foi visto do servidor combina com vários produtos.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>O servidor envia o ID de fabricante de %1, que não está na tabela de servidores.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>Nada do que foi visto do servidor indica o produto dele.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>O servidor envia os seis IDs de fabricante do SoftEther VPN, na ordem deles.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>O serviço L2TP dele se identifica como “%1”.</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Você disse que o servidor é %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Você disse que o servidor é %1, mas as respostas dele combinam com outro produto.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>O log tem linhas em um formato que somente um produto grava.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>O log tem linhas de um serviço que faz parte de vários produtos.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>documentado pelo fabricante</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>lido no código-fonte</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>relatado por usuários</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>nenhuma fonte encontrada</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>o produto não tem essa parte</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>O que configurar: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>De que o Windows precisa: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Linha nesse log: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Isto é %1, para a versão: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Digite a chave pré-compartilhada novamente e reinicie o serviço RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>A mesma chave nos dois lados, no modo principal, para pares de qualquer endereço.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 e posteriores; até 2008, a caixa se chama “Allow custom IPsec policy for L2TP connection”</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>O próprio RRAS cria a política; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Desfaça uma política IPsec personalizada: Set-VpnServerConfiguration -RevertToDefault. Depois, reinicie o serviço RemoteAccess. Reinicie-o novamente sempre que o serviço Agente de Política IPsec for reiniciado, porque isso exclui a política.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Uma destas: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>O KB 248750 se aplica ao Windows 2000 e 2003; o evento, ao Windows Server 2008 e posteriores; os cmdlets, ao Windows Server 2012 R2 e posteriores</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Defina o valor como 2 no servidor e em cada cliente e reinicie ambos; ou dê ao servidor um endereço público.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 e uma reinicialização em cada cliente Windows, ou um endereço público para o servidor.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista e Windows Server 2008 e posteriores</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Encaminhamento de portas do roteador na frente do servidor</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Encaminhe UDP 500 e UDP 4500 para o servidor, ou dê a ele um endereço público, que é o que a Microsoft recomenda.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 e UDP 4500 encaminhadas para o servidor; UDP 1701 trafega dentro do IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 e posteriores</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Desfaça uma política IPsec personalizada: Set-VpnServerConfiguration -RevertToDefault. Depois, reinicie o serviço RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP com AES-128 ou 3DES e SHA-1, modo de transporte, sem PFS, UDP 1701. Um servidor que aceita somente AES-256, SHA-2 ou GCM pode falhar.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Marque “Remote access connections (inbound only)”, defina “Maximum ports” acima de 0 (128 é o padrão) e depois All Tasks &gt; Restart.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Um serviço L2TP que responda em UDP 1701 dentro do IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, todas as versões com suporte</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Propriedades de discagem da conta; com RADIUS, as políticas de rede do NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Defina a senha novamente; permita que a conta se conecte (discagem, ou a política de rede).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Um nome e uma senha que a lista do próprio servidor ou o diretório dele aceite por PAP ou MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 e posteriores</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Aumente o pool estático, ou verifique se o servidor DHCP pode ser acessado e ainda tem endereços.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Um endereço livre para cada cliente.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Permita o método que a conexão usa.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>PAP, CHAP ou MS-CHAPv2, o mesmo que está nas propriedades da conexão.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Marque “Remote access connections (inbound only)”, defina “Maximum ports” acima de 0 e depois All Tasks &gt; Restart. Uma instalação nova do Windows Server 2025 não aceita L2TP até então; uma que foi atualizada no local mantém o que tinha.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>O servidor RADIUS (NPS) que o servidor consulta</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Verifique se o servidor RADIUS responde.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Uma resposta do diretório dentro do tempo que o servidor espera.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Compare o segredo com o do cliente. Ele não deve começar nem terminar com um caractere especial.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>conforme documentado em 2024 e depois; a linha do log é do MX 15.12 e posteriores</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>conforme documentado em 2024 e depois</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Não no painel: o suporte da Meraki define a criptografia da Client VPN</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Peça ao suporte da Meraki que a defina novamente como 3DES, SHA-1 e grupo Diffie-Hellman 2, que o Windows oferece.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>O roteador ou modem na frente do MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Dê ao MX um endereço público, ou defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>O roteador ou modem na frente do MX; no MX, Security &amp; SD-WAN &gt; Monitor &gt; Appliance status mostra o endereço privado de uplink dele</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Encaminhe UDP 500 e UDP 4500 para o endereço privado de uplink do MX. Uma captura na WAN dele mostra se elas chegam.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Captura de pacotes na WAN do MX (UDP 500 e 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Peça ao suporte da Meraki que permita 3DES ou AES-128 com SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Defina como Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; com RADIUS ou Active Directory, nesse servidor</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Defina a senha novamente e “Authorized” como yes. Com Meraki Cloud Authentication, o nome é o endereço de email. Um servidor RADIUS precisa permitir PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>O log do servidor RADIUS ou Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Senha não criptografada (PAP), que trafega dentro do IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Escolha uma sub-rede maior que não seja usada em outro lugar.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Defina como yes para este usuário.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Uma conta que pode usar a VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; no servidor RADIUS, o tempo limite desse servidor</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Aumente ambos. A Meraki recomenda 300 segundos no servidor com Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Uma confirmação dentro do tempo que o servidor e o diretório esperam.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: propriedades da conexão &gt; Segurança; RADIUS: política de rede do NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Permita “Senha não criptografada (PAP)” em ambos.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>O log do servidor RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; o servidor L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Copie a chave para o cliente novamente.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; o servidor L2TP: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>O UniFi não oferece escolha de cifras individuais. Ative Weak Ciphers, que permite também as mais antigas, e atualize o gateway.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>Gateways UniFi, conforme documentado em 2026</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>O roteador na frente do gateway UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Dê ao gateway um endereço público, que é o que a Ubiquiti recomenda, ou defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Encaminhe UDP 500 e UDP 4500 para o gateway. Um endereço público para o gateway é melhor: a Ubiquiti alerta sobre problemas atrás de NAT mesmo com portas encaminhadas.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Ative o servidor L2TP, ou crie-o.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; o servidor L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Defina a senha do usuário novamente. No Windows, permita MS-CHAP v2 para a conexão: o UniFi exige isso.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; o servidor L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Escolha uma sub-rede maior; por padrão, o UniFi cria uma /24.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: propriedades da conexão &gt; Segurança</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Permita “Microsoft CHAP Versão 2 (MS-CHAP v2)” lá.</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2 permitido nas propriedades da conexão do Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Digite o segredo novamente.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Defina hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 no perfil “default”, que o servidor L2TP usa.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>O roteador na frente deste</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Dê a este roteador um endereço público, ou defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>O roteador na frente deste; neste roteador: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Deixe UDP 500 e UDP 4500 entrarem e encaminhe as duas.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Defina auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none na proposta “default”, que o servidor L2TP usa.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Defina enabled=yes e deixe UDP 1701 entrar depois do IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) com o tópico l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Um serviço L2TP que responda em UDP 1701 dentro do IPsec. A linha diz que o L2TP de um cliente chegou.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; com RADIUS, nesse servidor</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Defina a senha novamente.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) com os tópicos l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Aumente o pool.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Adicione mschap2, ou o que o cliente usa.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Defina caller-id-type=number onde vários clientes compartilham o mesmo endereço público.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Um servidor que distinga dois clientes atrás de um mesmo endereço público.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Use o peer que o servidor L2TP cria (exchange-mode=main-l2tp), ou defina exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>Modo principal do IKEv1.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Digite o segredo compartilhado novamente e verifique se WAN GroupVPN está ativado.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Defina Group 14, AES-256 e SHA1, ou Group 2, 3DES e SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>O roteador na frente do servidor</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Dê ao servidor um endereço público, ou defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 e posteriores</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); o roteador na frente do SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Marque-o e encaminhe UDP 500 e UDP 4500 para o SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>O log, categoria VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Defina Protocol ESP, Encryption AES-128 ou 3DES, Authentication SHA1, e desmarque “Enable Perfect Forward Secrecy”.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>O log, categoria VPN &gt; VPN IKE (evento 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP com AES-128 ou 3DES e SHA-1, modo de transporte, sem PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Ative-o, depois escolha Configure e atribua a ele endereços e um grupo de usuários.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; os usuários locais, ou o servidor RADIUS ou LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Defina a senha novamente e coloque o usuário nesse grupo.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>não informado pela fonte</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>O log, categoria VPN &gt; L2TP Server (eventos 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Amplie o intervalo de Start IP a End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Adicione aos selecionados o protocolo que o cliente usa.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Os grupos do usuário e o acesso à VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Permita o acesso do usuário.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>O log, categoria Users &gt; Authentication Access (evento 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>O servidor RADIUS ou LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Verifique se ele responde.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>O log, categoria Users &gt; Radius Authentication (eventos 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; o túnel; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Digite a chave pré-compartilhada novamente.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Defina proposal aes256-sha1 3des-sha1 e dhgrp 14 2. Das combinações que o assistente define, o Windows oferece somente 3des-sha1 com dhgrp 2: sem essa, o Windows não consegue se conectar.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista e posteriores como cliente</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>O roteador na frente do FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Encaminhe UDP 500 e UDP 4500 para o FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 e UDP 4500 encaminhadas para o FortiGate. Um túnel que passa por NAT não diz “none”.</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Defina proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Defina status enable; “diagnose vpn l2tp status” mostra o que está em execução.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Coloque o usuário nesse grupo e defina a senha novamente.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; no assistente: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Amplie o intervalo de sip a eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Defina net-device enable: caso contrário, somente um cliente atrás do mesmo NAT consegue se conectar.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Digite a chave novamente, em DefaultRAGroup: clientes com chave pré-compartilhada não podem indicar outro grupo.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Adicione uma política com pre-share, aes-256, sha e group 14, ou 3des, sha e group 2; “crypto ikev1 enable” na interface externa.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; o roteador na frente do ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Defina “crypto isakmp nat-traversal 20” e encaminhe UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Adicione ao mapa dinâmico um transform set esp-aes esp-sha-hmac (ou esp-3des esp-sha-hmac) com “mode transport”; tempos de vida de pelo menos 300 segundos.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Adicione l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Defina a senha novamente. LOCAL e RADIUS podem usar MS-CHAP; LDAP, NT e Kerberos, somente PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Aumente o pool; aumente vpn-simultaneous-logins da política de grupo.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Defina o que o cliente usa e ao qual o servidor AAA dá suporte.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Ative o IKEv1 na interface externa: L2TP sobre IPsec não funciona com IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Digite a chave novamente, para pares de qualquer endereço.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Adicione uma política com pre-share, aes 256, sha e group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Adicione ao mapa dinâmico um transform set esp-aes esp-sha-hmac com “mode transport”, sem “set pfs”.</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Defina-os; “show vpdn tunnel” lista o que chegou.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Defina a senha novamente, na lista que “ppp authentication” do modelo virtual indica.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Defina “ppp authentication ms-chap-v2”, ou o que o cliente usa.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Defina a chave novamente. O Identifier dela precisa ser “allusers”.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 de Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Defina AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>O roteador na frente do pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Dê ao pfSense um endereço público, ou defina o valor do Registro em cada cliente Windows. O manual avisa que clientes Windows atrás de NAT muito provavelmente falharão e indica o IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; o roteador na frente do pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Defina NAT Traversal como Auto e encaminhe UDP 500 e UDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 de Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Defina Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Ative-o na WAN e adicione na guia IPsec uma regra que deixe UDP 1701 passar para o endereço WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 e posteriores</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; com RADIUS, nesse servidor</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Aumente o número de usuários e o intervalo.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Escolha o mesmo que nas propriedades da conexão do Windows (o manual usa CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Use a fase 1 móvel com a chave para “allusers”.</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Um servidor que aceite como identidade o endereço IPv4 do próprio cliente, muitas vezes privado.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Digite a chave novamente.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ na pasta do servidor (nenhuma linha menciona a chave: o log diz que o cliente é excluído 10 segundos depois da IKE SA dele, que nunca foi estabelecida)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Nenhuma configuração: as cifras do IPsec não podem ser escolhidas</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Atualize o servidor: um atual aceita AES-256 com SHA-1 e MODP-2048, que o Windows oferece.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ na pasta do servidor</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Encaminhe UDP 500 e UDP 4500 para o servidor.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 e UDP 4500 encaminhadas para o servidor. A linha aparece assim que um cliente chega em UDP 4500; sem ela, nada chegou lá.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Atualize o servidor.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Marque a caixa de seleção.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Um serviço L2TP que responda em UDP 1701 dentro do IPsec. A linha aparece no log de um serviço em execução.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Defina a senha novamente. O nome pode precisar do hub depois dele: user@hub; o hub padrão é mostrado em VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ do hub virtual</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Amplie o intervalo do servidor DHCP virtual, ou verifique o servidor DHCP na rede do hub virtual.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Permita o acesso na política de segurança do usuário ou do grupo.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Nenhuma configuração: o servidor aceita PAP e MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Permita PAP ou MS-CHAPv2 no cliente.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Digite a chave novamente e escolha Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Atualize o DSM e o pacote VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>O roteador na frente do NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>Um NAS está quase sempre atrás de NAT: defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>O roteador na frente do NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Encaminhe UDP 500 e UDP 4500 para o NAS e permita as duas no firewall dele. UDP 1701 não precisa ser encaminhada.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Deixe-o desativado para o Windows. Não há outra configuração para isto: atualize o DSM e o pacote VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Marque a caixa de seleção e permita UDP 1701 no firewall do NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Defina novamente a senha da conta do DSM, marque L2TP/IPSec para ela em Privilege e use MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Aumente os dois máximos.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; ou no perfil: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Digite a chave novamente e pressione OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Permita High (ESP) lá: Medium é AH, que o Windows não oferece.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, e a guia Bind to WAN dele</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Marque-o, para a WAN à qual os clientes chegam. No perfil do usuário, defina “L2TP with IPsec Policy” como Must ou Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Ative a conta e defina a senha dela novamente, com no máximo 19 caracteres.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Escolha uma sub-rede cujo pool DHCP ainda tenha endereços.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Compare o segredo com o do cliente e verifique se os IDs dele correspondem a um par de qualquer endereço; depois, execute “swanctl --load-creds” ou “ipsec rereadsecrets”.</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (com ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Adicione aes256-sha1-modp2048 (e 3des-sha1-modp2048 para clientes antigos).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>O servidor está atrás de NAT, ou “encap = yes” faz parecer que está: dê a ele um endereço público e defina “encap = no”, ou defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Defina esp_proposals como aes128-sha1,aes256-sha1,3des-sha1 sem grupo DH, mode como transport, local_ts como dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Inicie o xl2tpd; deixe UDP 1701 entrar depois do IPsec, no endereço que os clientes usam.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd do xl2tpd); com RADIUS, a lista mantida lá</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Corrija o nome e a senha lá.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd, ou o log do sistema</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Amplie “ip range”.</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>O pppoptfile do xl2tpd (muitas vezes /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Exija e permita o mesmo protocolo que o cliente: require-mschap-v2 para MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>O ESP do kernel; em um contêiner, o do host dele</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Ative no kernel o ESP em modo de transporte, e também para o contêiner, se houver um.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Um kernel com ESP em modo de transporte.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Defina ambos como psk, ou forneça um certificado aos clientes.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Chave pré-compartilhada como método de autenticação, ou um certificado para o computador.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Defina como %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Defina version como 0 ou 1 para clientes L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Adicione uma conexão com version 0 ou 1 para pares de qualquer endereço.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Uma conexão com chave pré-compartilhada para pares de qualquer endereço.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Servidor RADIUS do plug-in radius.so do pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Compare a PSK com a do cliente, para %any; depois, reinicie o serviço ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Adicione aes256-sha1;modp2048 a ike=. Onde a política de criptografia do sistema proíbe SHA-1, permita-o para este servidor.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>O servidor está atrás de NAT: dê a ele um endereço público, ou defina o valor do Registro em cada cliente Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure ou /var/log/auth.log (com plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Encaminhamento de portas do roteador na frente do servidor; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Defina phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Adicione uma conexão com authby=secret, ou forneça um certificado aos clientes.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Defina ikev1-policy=accept: o padrão da versão 5 é drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Adicione uma conexão com authby=secret e right=%any e carregue-a (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Inicie o xl2tpd; deixe UDP 1701 entrar depois do IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; com RADIUS, a lista mantida lá</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>O pppoptfile (muitas vezes /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Defina o segredo novamente e execute commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Sem um ike-group, o VyOS aceita somente aes256-sha1-modp1024 e 3des-sha1-modp1024, dos quais o Windows oferece o segundo. Defina um ike-group com aes256, sha1 e dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>O firewall da interface externa; o roteador na frente do VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Permita UDP 500, ESP e UDP 4500 na interface externa, e UDP 1701 com “ipsec match-ipsec”.</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Sem um esp-group, o VyOS aceita somente aes256-sha1 e 3des-sha1. Defina um esp-group com aes128, sha1 e sem PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Defina outside-address e permita UDP 1701 com “ipsec match-ipsec” na interface externa.</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Defina a senha novamente e execute commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Amplie o intervalo ou indique um próximo pool.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Defina mschap-v2, ou o que o cliente usa.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Por favor, verifique o encaminhamento de portas do roteador na frente de %1: tanto UDP 500 como UDP 4500 devem levar ao servidor VPN e a nenhum outro dispositivo.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, “Forwarding rules”; se o próprio MX for o servidor, nenhuma das duas portas pode ser encaminhada.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 não aceita nenhum dos métodos que o Windows oferece para L2TP/IPsec: AES-256 com SHA-1 e ECP-384, AES-128 com SHA-1 e ECP-256, AES-256 com SHA-1 e MODP-2048, 3DES com SHA-1 e MODP-2048 ou MODP-1024. Por favor, permita um deles.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: “aes256-sha1-modp2048”. O log dele diz: strongSwan “no proposal found”, libreswan “no acceptable Oakley Transform”, MikroTik “no suitable proposal found”.</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>O próprio %1 informa que nenhum serviço escuta em UDP 500. Por favor, inicie o serviço IPsec dele.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: “systemctl status strongswan”; libreswan: “ipsec status”; Windows: o serviço “Roteamento e acesso remoto”.</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 responde a IKEv2, mas não a IKEv1, de que o L2TP/IPsec precisa. Por favor, permita IKEv1 para clientes L2TP, ou envie-nos as configurações para uma conexão do tipo IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: “ikev1-policy=accept”; strongSwan: “version = 1”.</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 rejeita tudo o que oferecemos. Por favor, verifique se uma conexão para clientes L2TP de qualquer endereço está configurada e carregada (IPv6 precisa de uma conexão separada).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>O log dele diz: strongSwan “no IKE config found”; libreswan “no connection has been authorized”.</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Por favor, envie-nos a chave pré-compartilhada de %1 novamente por um meio seguro, e diga-nos se ela foi alterada. O log do servidor mostra as nossas tentativas.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: “could not decrypt payloads”; libreswan: “mismatch of preshared secrets”; FortiGate: “probable pre-shared secret mismatch”; MikroTik: “parsing packet failed, possible cause: wrong password”.</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 rejeita a identidade IKE deste computador: o Windows usa como identidade o próprio endereço interno. Por favor, aceite qualquer identidade de clientes L2TP.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan e libreswan: “rightid=%any”.</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 aceita a chave, mas rejeita o que o Windows propõe para os dados (modo rápido): ESP com AES-128 ou 3DES e SHA-1, modo de transporte, sem PFS, UDP 1701. Por favor, permita isso.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: “esp=aes128-sha1,aes256-sha1,3des-sha1”, “type=transport”, “leftprotoport=17/1701”.</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Vários computadores com Windows atrás de um mesmo endereço não conseguem se conectar a %1 ao mesmo tempo. Por favor, faça o servidor distingui-los.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: o plug-in connmark; outros servidores Linux: um protocolo diferente do L2TP, já que todos usam UDP 1701 por dentro.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>O IPsec para %1 está estabelecido, mas nada dentro dele responde a L2TP (UDP 1701). Por favor, verifique se o serviço L2TP está em execução, e se o firewall do próprio servidor permite UDP 1701 depois do IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>No Linux, é o xl2tpd; no Windows, “Roteamento e acesso remoto” com mais de 0 portas L2TP.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Qual é o servidor?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Em %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Não há nenhum produto “%1”. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Não há nenhuma causa “%1”.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>A tabela não tem nada sobre isto.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>O servidor é %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>O servidor é um destes: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Não foi possível determinar o produto.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Use --identify FILE, ou então --product e --cause, e nenhum outro argumento.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Se você souber qual é o produto do servidor, adicione “--answer server-product=ID” a “fix789ctl report”: a solicitação ao administrador do servidor então cita os menus do produto e as linhas do log dele. “fix789ctl servers” lista os produtos.</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Este servidor também pode oferecer OpenVPN, que pode usar TCP. Isso exige um programa cliente em cada computador.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Este servidor também pode oferecer IKEv2, que já vem integrado no Windows. Isso exige um certificado no servidor.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>O Windows Server também pode oferecer SSTP por TCP 443, que já vem integrado no Windows. Isso exige um certificado no servidor.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>O SoftEther VPN Server também pode oferecer SSTP por TCP 443, que já vem integrado no Windows. Isso exige um certificado no servidor.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>O RouterOS também pode oferecer SSTP por TCP 443, que já vem integrado no Windows. Isso exige um certificado no roteador.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Um Cisco Meraki MX também pode oferecer AnyConnect (Cisco Secure Client) pela porta 443, além do L2TP. Isso exige licenças e um programa cliente em cada computador.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Um Cisco ASA também pode oferecer AnyConnect (Cisco Secure Client) pela porta 443. Isso exige um programa cliente em cada computador.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>O VyOS também pode oferecer OpenConnect pela porta 443. Isso exige um programa cliente em cada computador.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Enquanto esta rede bloquear estas portas, o IKEv2 também falhará aqui: ele usa as mesmas. Uma VPN por TCP 443 (SSTP, OpenVPN ou o cliente do fabricante do servidor) normalmente passa.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Abrir a porta 1701 em um roteador não muda nada: o L2TP trafega dentro do IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>A correção no servidor vem primeiro. Para novos projetos: a Microsoft declarou o L2TP obsoleto para versões futuras do Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Desde a versão 5, o libreswan ignora o IKEv1 a menos que “ikev1-policy=accept” esteja definido; o log dele diz “ignoring IKEv1 packet as global policy is set to silently drop”.</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>As atualizações removem métodos antigos: o libreswan mantém MODP-1024 desativado desde a versão 3.30, e a política de criptografia do RHEL 9 e de distribuições relacionadas desativa SHA-1. O log diz “no acceptable Oakley Transform” (libreswan) ou “no proposal found” (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>A política de criptografia do RHEL 9 e de distribuições relacionadas desativa SHA-1, de que o Windows precisa aqui, mesmo que a configuração do servidor não tenha mudado.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>Depois de um kernel novo ou de uma mudança para um contêiner, o ESP pode estar ausente; o log diz “Add SA” com “errno 2” ou “errno 93” (libreswan), ou “unable to install inbound and outbound IPsec SA (SAD) in kernel” (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Este protocolo ainda é adequado?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>O dispositivo ou a conexão do próprio Windows não está configurado como o Windows espera (erro %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>Os dois lados não conseguiram chegar a um acordo sobre as configurações durante o login (erro %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>A conexão ficou ociosa por tempo demais, então foi encerrada (erro %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>A conexão foi perdida (erro %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>A conexão foi encerrada porque o usuário saiu do Windows (erro %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>A conexão foi encerrada porque o computador entrou em suspensão (erro %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>A tentativa foi cancelada neste computador (erro %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Verifique novamente como administrador logo depois da próxima tentativa do Windows: assim se saberá qual certificado o Windows usou. Pergunte à pessoa que administra o servidor VPN o que o log dele diz sobre essa tentativa.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Digite a chave pré-compartilhada aqui, para que a nossa própria negociação possa continuar até o fim. Depois, desconecte esta VPN nos outros computadores daqui e deixe o Windows tentar se conectar novamente.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Conecte-se de outro computador com o mesmo nome de usuário. Se funcionar, remova “WAN Miniport (IP)”, “(IPv6)” e “(L2TP)” no Gerenciador de Dispositivos deste computador, verifique se há alterações de hardware e deixe o Windows tentar novamente.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Verifique qual conexão VPN foi testada e se o tipo dela é L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Deixe o Windows tentar se conectar novamente. Se terminar da mesma forma, anote quanto tempo demora e tente de outra rede.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>O Windows se conectou e perdeu a conexão depois de %1 s (erro %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Deixe o Windows se conectar novamente. Se a conexão for cortada da mesma forma, anote quanto tempo ela dura e tente de outra rede.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Nenhuma chave foi fornecida, portanto a chave, o nome de usuário e a senha não foram testados.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>O nosso próprio login funciona. Use na conexão do Windows o mesmo nome de usuário e a mesma senha, permita “Microsoft CHAP Versão 2” em “Segurança” e escolha “Exigir criptografia” lá.</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>O servidor não aceita a chave como você a digitou, mas acabou de aceitar a que o Windows guarda.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Outras pessoas podem alterar este programa, portanto ele não é executado como administrador. Instale-o com o instalador dele e tente novamente. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>A pasta em que este programa registra as alterações que faz no computador foi criada por outra conta, ou outras pessoas podem gravar nela. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Este computador ofereceu o que dizem os parâmetros IPsec próprios da conexão (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>O servidor aceita o que o Windows oferece sem esses parâmetros: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>O servidor não aceita os parâmetros IPsec próprios da conexão, mas aceita o que o Windows oferece sem eles.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>O Windows encerrou a própria tentativa e não informou o motivo (erro %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>O Windows precisa de um nome, uma senha ou outra resposta sua para se conectar (erro %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Um certificado da conexão foi revogado (erro %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>O Windows não conseguiu verificar se um certificado foi revogado (erro %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Um certificado da conexão não é válido hoje (erro %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>O Windows não confia no emissor de um certificado (erro %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>O Windows ainda não consegue se conectar mesmo quando os filtros deste computador deixam o servidor passar (erro %1). Um programa que inspeciona pacotes, ou um filtro da mesma prioridade, ainda pode estar bloqueando a conexão.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Permita UDP 500, UDP 4500, UDP 1701 e ESP para o servidor no programa de segurança deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>O Windows ainda não consegue se conectar mesmo quando o firewall deixa passar todos os pacotes de e para o servidor (erro %1). Uma regra de segurança de conexão, ou um programa que inspeciona pacotes, ainda pode estar bloqueando a conexão.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>O Windows se conecta quando o firewall deixa passar todos os pacotes de e para o servidor, e falha caso contrário (erro %1). Algo no firewall deste computador bloqueia a VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>O Windows e o servidor aceitaram a chave ou o certificado um do outro na última tentativa do Windows. Ela falhou no passo seguinte, o IPsec para os dados (erro %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Para os dados (modo rápido), o servidor não aceita os parâmetros IPsec próprios da conexão, mas aceita o que o Windows oferece sem eles.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>O serviço “Mecanismo de filtragem básica” não está em execução, portanto o Windows não registra quais pacotes são descartados.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>O dispositivo do Windows para L2TP é ativado, ou desativado e ativado novamente. Somente se ele ainda não funcionar, o Windows o remove e o procura novamente; algumas versões do Windows o encontram somente depois de uma reinicialização. Outras conexões VPN são interrompidas brevemente.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Pergunte à pessoa que cuida deste computador se foi criada uma política IPsec para esta VPN: ela substituiria a do próprio Windows.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>O Windows protege este serviço: uma alteração no tipo de inicialização dele entra em vigor na próxima reinicialização. Se o Windows negar a alteração, somente a pessoa que cuida deste computador pode fazê-la.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>“%1” foi ativado, mas o Windows não foi reiniciado desde então.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Estes serviços estão iniciando ou parando: %1. Não se sabe há quanto tempo. Verifique novamente em alguns minutos; se nada tiver mudado até lá, reinicie este computador.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>A conexão “%1” está configurada para tipos de VPN que nunca usam L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Este programa não consegue ler estes parâmetros, portanto não pode dizer o que o Windows oferece.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Este programa não ofereceu estes parâmetros (%1) ao servidor, portanto não pode dizer se o servidor aceita o que o Windows oferece.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>A conexão tem parâmetros IPsec próprios: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Este computador ofereceu ao servidor estes parâmetros em vez do que o Windows oferece por padrão. A Microsoft documenta que eles se aplicam ao L2TP; o que o Windows envia com eles não foi medido.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>O servidor aceita os parâmetros IPsec próprios da conexão.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Pergunte à pessoa que cuida deste computador de quais parâmetros IPsec o servidor VPN precisa (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>O Windows não diz como a conexão “%1” está configurada. Verifique novamente. Se o Windows continuar sem dizer, verifique como o usuário que a configurou.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>A conexão “%1” tem uma lista de tipos de VPN, e não se sabe se L2TP/IPsec está na lista. Selecione “L2TP/IPsec com chave pré-compartilhada” nas configurações dela e verifique novamente.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>O Windows não tentou a conexão: não há nome de usuário nem senha salvos nela e, sem eles, o Windows ofereceria ao servidor o seu logon do Windows. Conecte-se uma vez pelas configurações de VPN do Windows e verifique novamente: o log então mostrará como foi.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>A segunda tentativa, contornando os filtros deste computador, não terminou em um minuto.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>A tentativa com o firewall deixando tudo passar para este servidor não terminou em um minuto.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Não foi feita nenhuma tentativa com o firewall deixando tudo passar para este servidor.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>O Windows registra até onde a troca de chaves dele chegou, mas somente um administrador pode ler isso. Verifique novamente como administrador logo depois da próxima tentativa do Windows: isso pode comprovar que a chave salva é diferente, ou que o roteador deixa somente um computador passar.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Uma política de uma organização faz o firewall bloquear tudo o que nenhuma regra permite.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>A regra de firewall “%1” vem de uma política de uma organização, que a cria novamente.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>O serviço “Mecanismo de filtragem básica” não está em execução, e sem ele o Firewall do Windows também não está em execução.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Não foi possível iniciar o programa de reparo. Nada foi alterado. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>O programa de reparo terminou com o código de saída %1 e não deixou resultado. “fix789ctl history” mostra o que foi alterado.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>O programa de reparo terminou, mas não foi possível ler o relatório dele. “fix789ctl history” mostra o que foi alterado.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>O administrador não deu o consentimento. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Assumir a pasta? O conteúdo dela é mantido em uma pasta com outro nome. Se você não a assumir, o Fix789 não poderá reparar este computador. Digite y para sim.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>O programa de reparo foi iniciado sem direitos de administrador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Outras pessoas podem alterar a pasta deste programa, portanto o programa de reparo foi encerrado. Instale-o com o instalador dele e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>O Windows não deixou o programa de reparo se preparar. Reinicie o Windows e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Um arquivo do programa de reparo está ausente ou danificado. Instale este programa novamente com o instalador dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>A pasta em que este programa registra as alterações que faz foi criada por outra conta, ou outras pessoas podem gravar nela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Não foi possível criar ou abrir a pasta em que este programa registra as alterações que faz. Reinicie o Windows e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Não foi possível renomear a pasta: talvez um programa tenha um arquivo dela aberto. Reinicie o Windows e tente novamente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Desfeito. Tudo está como era antes destes reparos.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>A pasta em que este programa registra as alterações que faz no computador não pode ser lida. Reinicie o Windows e tente novamente. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>A entrada padrão não era Unicode. Ela foi lida na página de código %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>A entrada padrão contém “?”. O Windows PowerShell envia isso no lugar de caracteres como “ä”. Se deveria haver outro caractere, digite o segredo em vez disso, ou execute antes “$OutputEncoding = [Text.Encoding]::UTF8”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>“%1” não é um valor de “CustomIPSecPolicies” que este programa consiga ler.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off deixa passar, apesar de todos os filtros, todos os pacotes de e para o servidor por até um minuto. Para confirmar, adicione --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>O Windows está tentando estabelecer a própria conexão, e nenhum filtro retém os pacotes do servidor.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>As configurações próprias de uma pessoa não são alteradas por um programa executado como administrador. Inicie este programa sem direitos de administrador. Nada foi alterado.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>“selftest” não aceita argumentos.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>A última tentativa do Windows usou %1, não L2TP/IPsec, portanto não diz nada sobre a chave pré-compartilhada.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Os registros do próprio Windows sobre a última tentativa dele se contradizem: segundo um, o Windows e o servidor tinham aceitado a chave ou o certificado um do outro; segundo o outro, não. Por isso, nenhum dos dois é usado como evidência.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Ativar novamente o serviço de troca de chaves</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Ativar novamente o serviço IPsec</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Ativar novamente o serviço VPN do Windows</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Ativar novamente o driver L2TP</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Ativar novamente o serviço de filtragem do Windows</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Ativar novamente o serviço “%1”</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Fazer o dispositivo do Windows para L2TP funcionar novamente</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Permitir servidores VPN atrás de um roteador (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Gravar como número o valor para servidores VPN atrás de um roteador (NAT)</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Colocar o valor para servidores VPN atrás de um roteador (NAT) onde o Windows o lê</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Fazer o Windows proteger o L2TP com IPsec novamente</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Remover a conexão VPN danificada</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Configurar a conexão VPN como L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Configurar a conexão VPN para usar uma chave pré-compartilhada</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Restaurar na conexão VPN os parâmetros IPsec padrão do Windows</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Copiar a conexão VPN, com a chave que você digitou</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Copiar a conexão VPN, com a chave sem os caracteres que não pertencem a ela</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Esquecer o nome de usuário e a senha salvos</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Deixar a VPN sair pelo Firewall do Windows</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Deixar o L2TP sair pelo Firewall do Windows, dentro do túnel</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Fazer o Windows consultar novamente o endereço do servidor</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Dar ao servidor VPN deste computador o certificado renovado</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Devolver ao servidor VPN neste computador o certificado dele</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Salvar o nome de usuário e a senha que você digitou, no lugar dos antigos</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>casa ou escritório</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>loja</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>escola ou campus</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>rede de convidados de uma organização</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>hotel ou espaço de coworking</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Hora desta verificação: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>O Windows não consegue se conectar desde: %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Lugar: rede “%1” (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Lugar: rede “%1”</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Endereço público: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Onde e quando:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Computador gravado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi ou cabo</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Firewall do local</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 até %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>Nada foi verificado neste computador.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>Nenhum problema foi encontrado neste computador.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Respostas do servidor chegaram por este caminho.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>O servidor responde.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>O servidor pode ser acessado.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Nenhuma resposta chegou por este caminho.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Possível: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Desconhecido enquanto o caminho antes dele estiver fechado.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>Nada se sabe sobre esta parte do caminho.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>O servidor não foi contatado.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi visto</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Verificado com o Fix789 %1 em %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Para desfazer isto:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>O Fix789 não alterou nada, ou todas as alterações dele foram desfeitas.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>O caminho até o servidor</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Mensagens a enviar</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corrigir: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Verificações: %1. “--verbose” mostra o restante.</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Corrigido: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Problema: VPN L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Problema: VPN L2TP/IPsec para %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Desde: %1 (UTC), a primeira tentativa que falhou depois da última conexão do Windows (%2).</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Desde: %1 (UTC), a tentativa mais antiga que falhou no log do Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, interrompido)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Alterado: nada pelo Fix789, ou todas as alterações dele foram desfeitas.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Desfazer: não há nada que possa ser desfeito.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Caso: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>“%1” não é uma configuração de cores. Escolha auto, always ou never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Escolha um formato: text, man, bash, zsh ou powershell. Somente text pode ser limitado a um único comando.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Não há nenhum comando “%1”.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Indique um comando.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Presentes neste computador: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Escolha um formato para o relatório: text, html, json ou ticket. Indique um arquivo somente com --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Esta é a cópia portátil do Fix789: ela encontra a causa e não altera nada. Para reparar, instale o Fix789 com o instalador dele. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Painel da Meraki: %1 de %2 solicitações</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>O próprio ESP está bloqueado aqui. Isso importa somente quando não há NAT entre o cliente e o servidor: atrás de NAT, o ESP trafega dentro de UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Uma regra bloqueia UDP 1701. Ela não afeta esta VPN: o L2TP trafega dentro do ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>O servidor é um dispositivo desta organização. Um cliente dentro da rede desse mesmo dispositivo não pode usar a Client VPN dele.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>Uma VPN site a site desta organização leva ao mesmo servidor e usa as mesmas portas. Uma pode receber as respostas destinadas à outra.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Até que um cliente faça login na página de login, esta rede Wi-Fi bloqueia tudo.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>O ponto de acesso converte endereços (NAT mode): as políticas de VLAN não se aplicam, e o dispositivo vê o endereço do ponto de acesso.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>A resposta depende da política de grupo do cliente. Indique-a com --role, ou indique o cliente com --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Não foi possível ler as redes Wi-Fi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>“%1” não é uma política de grupo nem uma identity PSK de “%2”.</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Esta rede Wi-Fi está desativada, portanto nada pode se conectar a ela.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Não foi possível ler a rede Wi-Fi deste cliente.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Não foi possível ler nenhuma rede da organização.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Não há nenhuma rede “%1”.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>O painel não conhece o cliente “%1”.</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Não há nenhuma rede Wi-Fi “%1”.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Não há nenhuma política de grupo ou identity PSK “%1”.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Não foi possível ler nenhuma rede Wi-Fi e nenhum dispositivo.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>nenhuma regra: permitido</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Tráfego VPN para %1 nesta rede da Meraki</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>Conforme lido em %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>Nada mudou desde a página anterior.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Mudanças desde a página anterior:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Defina a política deste cliente como “Normal”.</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Faça login na página de login desta rede Wi-Fi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Adicione %1 ao dispositivo, ou corrija a VLAN da rede Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>Na linha %1, faça com que tanto UDP 500 como UDP 4500 levem ao servidor VPN. Se o próprio dispositivo for o servidor, remova a linha.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Adicione uma regra de camada 3 à mesma lista de regras: Allow, protocolo UDP, para %1, porta 500,4500. Em um ponto de acesso, o tráfego que corresponde a uma regra assim não passa pelas regras de camada 7. Ou remova a linha %2 da camada 7.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Remova a linha %1 da camada 7, ou torne-a mais restrita: uma regra de camada 3 não prevalece sobre ela.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Adicione uma linha acima da linha %1: Allow, protocolo UDP, para %2, porta 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 para %3 está bloqueado por “%4” (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 para %3 está bloqueado pela linha %4 (“%5”: %6) em: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>não pode ser lido com esta chave</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>não existe, ou não é visível para esta chave</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>não usado nesta rede</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>o painel não respondeu</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>a resposta está incompleta ou não corresponde à documentação</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>não está na gravação</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>Firewall do SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Política de grupo</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>Caminho da VLAN</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>Regras do MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>O MX do servidor</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Difere em</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Nada de que a VPN precisa mudou desde que o estado de referência foi salvo.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Mudanças desde que o estado de referência foi salvo:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>O estado atual deste computador foi salvo como estado de referência. “fix789ctl baseline” dirá o que mudou.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Use “baseline --keep”, ou “baseline” para comparar.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Nenhum estado de referência foi salvo ainda. Execute “fix789ctl baseline --keep” enquanto a VPN funciona.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base deve ser um número de 0 a %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Não há nenhum argumento “%1”.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Indique o servidor VPN com --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>“%1” não é o nome nem o endereço de um servidor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>“%1” não é um endereço de hardware.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Indique um cliente ou uma função, mas não os dois.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Uma organização gravada não precisa de chave nem de painel, e já está salva.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>O painel da Meraki não tem essa localização.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>“%1” não é um endereço.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>“%1” não é o ID de uma organização.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Um nome é longo demais.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Isto não é uma chave de API do painel da Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Segue %n solicitação ao painel da Meraki, no máximo 8 por segundo.</numerusform>
            <numerusform>Seguem %n solicitações ao painel da Meraki, no máximo 8 por segundo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>O painel da Meraki recusa esta chave de API.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Não foi possível contatar o painel da Meraki. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Esta chave dá acesso a várias organizações, ou a nenhuma. Indique uma com --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>O arquivo “%1” já existe, mas não é uma página desse tipo. Ele não foi alterado.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>Na pasta, este cliente se chama %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>“site %1” não tem a opção --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Nenhuma chave é confiável neste computador. Indique um arquivo com chaves públicas com --trust, ou peça a um administrador que coloque um em “%1”.</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>Usuários que não são administradores podem gravar em “%1”, portanto as chaves desse arquivo não contam.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>O arquivo “%1” não contém nenhuma chave pública (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>O arquivo do local “%1” não está assinado.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>A assinatura do arquivo do local “%1” não foi feita com uma chave confiável, ou o arquivo foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Indique o arquivo do local e forneça o arquivo da chave com --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Uma chave nova foi criada: “%1” (mantenha-a em segredo) e “%1.pub” (entregue-a a quem faz o levantamento).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>O arquivo do local “%1” está assinado.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>O arquivo “%1” é o levantamento de outro local, “%2”.</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Este computador não informa em qual rede Wi-Fi está. Indique a rede Wi-Fi com --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>não está como esperado: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Todas as redes do local foram visitadas.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Em seguida: conecte-se à rede Wi-Fi “%1”, faça login e execute o levantamento novamente.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Em seguida: conecte-se à rede Wi-Fi “%1” com a função “%2”, faça login e execute o levantamento novamente.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Indique o arquivo do local com --site, e onde guardar o levantamento com --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Visto de %1 até %2. Locais: %3. Computadores: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... e mais %1; --json lista todos.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1. Relatórios: %2. Sem problemas: %3. Com uma causa confirmada: %4. Indeterminados: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconhecido)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>%1 Reparos: %2. Desapareceu depois: %3. Voltou: %4. Continua: %5. Não verificado novamente: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Indique de 1 a %1 relatórios ou pastas.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows não pode ser combinado com --json nem com --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>“%1” não é um formato de linhas. Escolha csv ou jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Os relatórios não podem ser agrupados por “%1”. Escolha site, network, product ou day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>Arquivos ou linhas que não podem ser usados: %1.</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Não há nenhum relatório aqui.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>O salto 1 é %1, o roteador desta rede. Ele, ou o dispositivo seguinte, os descarta.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>O salto %1 é %2. Um endereço privado pertence a este local ou ao provedor dele. Esse roteador, ou o dispositivo seguinte, os descarta.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>O salto %1 é %2. Um endereço público pertence ao provedor, ou a uma rede além dele. Esse roteador, ou o dispositivo seguinte, os descarta.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Tente pelo hotspot de um celular. Se a VPN funcionar lá, o computador e o servidor estão em ordem, e a causa é a rede.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Qual regra decide? “fix789ctl site audit” indica a regra, se a rede for gerenciada com a Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>Em uma escola ou campus</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>A rede de convidados de um campus muitas vezes deixa passar as páginas da Web e mais nada. A rede para os membros, como eduroam, permite mais.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Os filtros para alunos bloqueiam categorias inteiras de tráfego, e “VPN” muitas vezes é uma delas (regras de camada 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Um dispositivo que foi registrado no período letivo passado perdeu a função dele, ou a recebe somente minutos depois de se conectar.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Conecte-se à rede para os membros em vez da rede de convidados e verifique novamente.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Verifique novamente cinco minutos depois de se conectar: a essa altura, uma função atribuída com atraso já deixa a VPN passar.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Peça à central de serviços de TI que permita UDP 500 e UDP 4500 para o servidor VPN nesta função. Informe o prédio, a rede Wi-Fi e o horário.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>Em uma loja</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>O Wi-Fi para clientes é feito para páginas da Web: as regras dele descartam UDP 500 e UDP 4500, embora a Web funcione.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Os caixas e a equipe se conectam à mesma rede Wi-Fi com chaves diferentes (IPSK, EasyPSK). A chave da função errada leva à VLAN errada.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Um equipamento foi substituído, e a regra que deixava a VPN passar não foi copiada para o novo.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Abra qualquer página da Web: a página de login da rede Wi-Fi aparece, ou aparece de novo?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Compare duas chaves da mesma rede Wi-Fi com “fix789ctl site survey”: a VPN funciona somente com uma delas?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Fale com a matriz ou com o prestador de serviços dela, pois a equipe da loja não pode alterar a rede. Informe o número da loja, a rede Wi-Fi, a função e o horário.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>Como visitante em uma empresa</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>A rede de convidados mantém os convidados longe dos endereços próprios da empresa. Um servidor VPN dentro da empresa não pode ser acessado de lá.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Uma política de grupo por tipo de dispositivo trata os computadores Windows de forma diferente dos celulares.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Todo o tráfego do local passa por um hub da empresa (túnel completo), onde outras regras decidem.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>O nome do servidor leva a um endereço dentro da empresa? Então peça o endereço público dele.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Outro dispositivo consegue acessar o servidor na mesma rede Wi-Fi? Então uma política trata este computador de forma diferente.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Peça à pessoa que recebe você ou à recepção que descubra com o departamento de TI qual política de grupo este computador recebe, e que peça a liberação de UDP 500 e UDP 4500 nessa política.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>Em um hotel, café ou trem</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>O login vale por algumas horas ou para um dispositivo. Depois disso, a página de login volta, e a VPN não recebe resposta.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>O plano gratuito deixa passar as páginas da Web e mais nada. Um plano melhor permite uma VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Dois hóspedes usam o mesmo servidor VPN por um único endereço público, e o servidor atende somente um deles.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Há outra pessoa aqui conectada à mesma VPN? Peça a ela que se desconecte, e tente novamente.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>“Endereços de hardware aleatórios” está definido como “Alterar diariamente” nas propriedades da rede Wi-Fi? Então o login é pedido todos os dias.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Peça na recepção um plano que permita uma VPN e o número de telefone do provedor.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Este cliente se conectou com a identity PSK “%1”: o que conta é a função dessa chave.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>No painel, este cliente está na VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>A política de grupo “%1” foi atribuída a este cliente.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nenhuma função</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Rede Wi-Fi “%1”: com a função “%2”, a VPN falha; com “%3”, funciona. Provavelmente, esta função é a causa. Verifique mais uma vez com cada chave.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Rede Wi-Fi “%1”: a função “%2” bloqueia a VPN. Com “%3”, ela funciona, na mesma rede Wi-Fi com o mesmo computador. As funções levam a redes diferentes: %4 e %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Rede Wi-Fi “%1”: a função “%2” bloqueia a VPN. Com “%3”, ela funciona, na mesma rede Wi-Fi com o mesmo computador.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>O servidor respondeu em UDP 500 e UDP 4500 o tempo todo.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Nunca houve resposta em UDP 500, em UDP 4500 ou em ambas. “fix789ctl check” diz por quê.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Nunca houve resposta em UDP %1, e em UDP %2 somente às vezes. “fix789ctl check” diz por quê.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>As respostas pararam em uma porta enquanto a outra ainda respondia: algo no caminho bloqueia essa porta de tempos em tempos. Informe os horários à pessoa que administra a rede.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>As respostas pararam em ambas as portas ao mesmo tempo: o servidor, ou toda a conexão até ele, ficou indisponível de tempos em tempos. Compare os horários com o log do servidor.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>A pasta “%1” não contém nenhuma resposta gravada de um painel.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Esta chave dá acesso a várias organizações, ou a nenhuma. Digite o ID de uma delas.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Use “site audit”, “site survey”, “site sign” ou “site playbook”.</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Verifique nesta ordem:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Indique um tipo de lugar: retail, education, corporate-guest ou hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Conecte-se à rede Wi-Fi “%1”, faça login se ela pedir e pressione Enter.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Conecte-se à rede Wi-Fi “%1” com a chave da função “%2”, faça login se ela pedir e pressione Enter.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>Com --walk, o arquivo do local diz quais redes e funções visitar. Omita --network e --role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>As horas devem ser um número, no máximo %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>A pausa deve ser um número de segundos, de %1 a %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>Em UDP %1, houve resposta somente às vezes. “fix789ctl check” diz por quê.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>O arquivo “%1” é o levantamento de outro servidor, “%2”.</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Este arquivo desfaz o reparo sem o Fix789: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>As alterações nas configurações de outras pessoas estão registradas nas pastas delas:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>A página foi salva e marca %n alteração.</numerusform>
            <numerusform>A página foi salva e marca %n alterações.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>outro tipo de túnel</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>ontem às %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>em %1 às %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>O Windows não consegue ler esta conexão</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chave pré-compartilhada</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>para todos os usuários</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>O Windows não tem registro de nenhuma tentativa de conexão.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Última tentativa: conectado.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Última tentativa: erro %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Última tentativa: conectado, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Última tentativa: erro %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>As páginas da Web passam.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>As páginas da Web passam, mas algo no caminho as lê.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>As páginas da Web não passam até você fazer login.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>As páginas da Web não passam mais: o login expirou.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Algumas páginas da Web passam e outras não.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>A página de login da rede leva repetidamente de volta a ela mesma.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Nenhuma página da Web respondeu a tempo.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>As páginas da Web não foram testadas.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>As portas da VPN estão abertas: o servidor responde em UDP 500 e 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>O servidor responde em UDP 500, mas não em 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>O servidor responde em UDP 4500, mas não em 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>O servidor não responde em UDP 500 nem em UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>As portas da VPN não foram testadas.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Problemas encontrados: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nem tudo pôde ser verificado</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Não se aplica aqui</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Nenhum problema encontrado</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Mostrar o &amp;resultado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Interrompendo...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Procurando a causa...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Interrompido. Os resultados até agora foram mantidos.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Todas as verificações foram concluídas.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>A negociação, passo a passo</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>Verificando %1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Encontrado até agora</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>A verificação não altera nada. Ela normalmente leva cerca de dez segundos.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>Conexão VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Outro servidor...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>O nome ou o endereço do servidor VPN. Este não é um computador com Windows, portanto daqui só é possível verificar o caminho até o servidor.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>O Windows não mostra nenhuma conexão VPN neste computador. Digite o nome ou o endereço do servidor VPN que este computador deve acessar. Sem isso, somente este computador é verificado, não o caminho até o servidor.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>O nome ou o endereço do servidor VPN. Sem isso, somente este computador é verificado, não o caminho até o servidor.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Digite primeiro o nome ou o endereço do servidor VPN.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Isto não é o nome nem o endereço de um servidor. Exemplos: %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Mostrar o que você digitou</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>Esta chave tem um espaço no início ou no fim. Ela é testada como está e depois sem o espaço.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Esta chave contém caracteres que só se parecem com os de um teclado, talvez de um PDF ou um chat. Ela é testada como está e depois com os caracteres do teclado.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>Esta chave tem espaços no início ou no fim, e caracteres que só se parecem com os de um teclado. Ela é testada como está e depois sem eles.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usar a chave salva</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Uma chave ou senha tem no máximo 1.024 bytes. Esta é mais longa; talvez você tenha colado mais do que queria.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Digite tanto o nome de usuário quanto a senha, ou nenhum dos dois.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>O login vem depois da chave pré-compartilhada. Digite também a chave.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>A chave só pode ser testada com um servidor. Digite também o servidor VPN.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>A chave não foi salva. %1 “Descobrir a causa” funciona mesmo assim.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Digite primeiro o servidor VPN: as chaves são salvas com o nome dele.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>A chave salva para este servidor foi preenchida.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Adicione, para testar também o login</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>Com ela podemos dizer se a chave está certa. Ela é usada somente para esta verificação.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Guardá-la no repositório de chaves deste computador</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>O login é testado uma vez. Este programa nunca salva o nome nem a senha.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>&amp;Abrir a página de login</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Parar de &amp;esperar</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Aguardando o login</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Faça login lá. Estamos observando e verificaremos novamente de forma automática assim que a rede deixar você passar.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Aguardando você fazer login. Depois, verificaremos novamente de forma automática.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Não foi possível abrir o seu navegador. Abra-o você mesmo e acesse qualquer página: a página de login aparecerá nele. Enquanto isso, estamos observando.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>A rede deixa você passar. Verificando novamente...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>A rede ainda não deixa você passar. Abra a página de login novamente quando puder.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Salvar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salvar a solicitação</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>A solicitação está aberta no seu navegador. Imprima-a de lá.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Não foi possível abrir o seu navegador. Salve a solicitação e imprima o arquivo.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;Email...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Solicitação para %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Copiado. Cole em um email ou um chat.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(A solicitação inteira está na área de transferência: cole-a aqui.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Não foi possível abrir nenhum programa de email. Copie a solicitação e cole-a no seu email.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>A solicitação está aberta no seu programa de email. Digite o destinatário e envie-a.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>O início está aberto no seu programa de email. A solicitação inteira está na área de transferência: cole-a lá.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Ajuda, histórico, idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>O &amp;que é enviado?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>Verificações e &amp;reparos anteriores</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>Abrir um &amp;caso...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>&amp;Sobre o Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>&amp;Lembrar o servidor e o lugar</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>&amp;Um local inteiro (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>Ainda &amp;falha</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>As alterações entram em vigor depois que o Windows for reiniciado. Reinicie o Windows, abra este programa novamente e continue de lá.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Tente usar a VPN no Windows mais uma vez, para que o Windows registre por que ela falhou, e depois escolha %1. Se nada novo for encontrado, volte ao início e digite a chave pré-compartilhada: então poderemos comprovar se ela está certa.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar novamente</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Tente usar a VPN no Windows mais uma vez, para que o Windows registre por que ela falhou, e depois escolha %1. Se nada novo for encontrado, salve o relatório e entregue-o à pessoa que cuida da VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Mostrar o &amp;que enviar</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Não restaurado</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Se ainda falhar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>O que vem agora</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Reinicie e depois conecte-se. Em seguida, abra o Fix789 novamente para verificar se isso ajudou.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Verifique novamente. Então mostraremos o que pode ser feito.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Tente usar a VPN no Windows agora.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Tente novamente com o nome e a senha de um administrador deste computador, ou pergunte à pessoa que cuida dele.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Assuma a pasta; depois, as alterações serão feitas. O Windows pedirá a autorização de um administrador duas vezes.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Tente novamente. Se falhar de novo, entregue o relatório à pessoa que cuida deste computador.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Tente novamente quando quiser.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Entregue o relatório à pessoa que cuida deste computador.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Verifique novamente para ver qual é a situação agora.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Quando essas pessoas tiverem respondido, volte e verifique novamente para ver se isso ajudou.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>&amp;Assumir a pasta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar novamente</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Verificado novamente</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Texto do chamado (%1 linhas)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>Co&amp;piar o texto do chamado</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Computador de treino (gravado). O seu próprio computador não é verificado nem alterado.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Computador gravado %1. O seu próprio computador não é verificado nem alterado.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Suas alterações</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Remover o Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;Desfazer as alterações e remover</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>&amp;Manter as alterações e remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>O Fix789 fez estas alterações nas suas próprias configurações. Depois de removido, ele não poderá mais desfazê-las.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Desfazendo as alterações...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Não foi possível desfazer todas as alterações, por isso o Fix789 não foi removido. Tente novamente ou mantenha as alterações.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Não foi possível iniciar o desinstalador. Execute novamente o instalador do Fix789 e depois remova o Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>pode ser desfeito</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Mostrar o &amp;desfecho</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>&amp;Fazer estas alterações</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Esta correção é temporária: uma política da sua organização define o valor antigo novamente, normalmente dentro de duas horas. Para uma correção duradoura, os administradores dessa política precisam alterá-la.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Selecione esta opção somente se tiver certeza.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Concluindo a alteração. %1 e %2 voltam a funcionar depois.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>O Windows faz separadamente as alterações no computador inteiro e as alterações na sua própria conta. Faça primeiro as de um tipo, verifique novamente e depois faça as outras.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Uma alteração corrige isto</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Uma alteração pode ser feita aqui</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Duas alterações corrigem isto</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Duas alterações podem ser feitas aqui</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Três alterações corrigem isto</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Três alterações podem ser feitas aqui</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>%1 alterações corrigem isto</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>%1 alterações podem ser feitas aqui</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Somente o computador gravado é alterado.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>O Windows pede a autorização de um administrador uma vez.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Uma cópia do que existe agora é guardada; %1 a coloca de volta exatamente como era.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>precisa de uma reinicialização</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>precisa de um administrador</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Alterações feitas: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;Copiar o relatório...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>&amp;Salvar o relatório...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>&amp;Imprimir o relatório...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Página da Web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Arquivo de caso</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Isto será copiado</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Isto será salvo</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Isto será impresso</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Salvar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Gravando este computador...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Não foi possível gravar este computador.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Copiado. Cole em um email ou um chamado.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>O relatório está aberto no seu navegador. Imprima-o de lá.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Não foi possível abrir o seu navegador. Salve o relatório e imprima o arquivo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Verificar novamente</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Mostrar o &amp;que alterar</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Como sabemos</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Quem pode corrigir</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Você, neste computador. Cada alteração é mostrada antes de ser feita.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Volte e indique o servidor VPN para verificar também o caminho até ele.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Uma destas</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Como descobrir</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Espere um minuto e depois verifique novamente.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Um reparo iniciado em %1 foi interrompido. Desfaça-o antes de alterar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>Um reparo foi feito em %1. Ele pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>&amp;Desfazer este reparo</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Há algo para outras pessoas fazerem também.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>&amp;Ler antes</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Nesta rede</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Rela&amp;tório</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Mostrar a &amp;solicitação</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Você pode corrigir isto neste computador.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Para outras pessoas</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>A solicitação diz o que é pedido a elas e por quê.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>&amp;Copiar a solicitação</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Se ainda falhar</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Verifique novamente. Os detalhes dizem o que não pôde ser verificado.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Para restringir as possibilidades</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>Digitar a c&amp;have</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>A chave pré-compartilhada</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Assim saberemos se o servidor a aceita.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>A tentativa do próprio Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>O Windows disca uma vez e encerra a conexão; observamos até onde ele chega.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Alterado pelo Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Isto é para %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Outras pessoas precisam fazer isto</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>&amp;Já enviei</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Isto é o que sai deste computador, palavra por palavra. As pastas da sua conta e os endereços de hardware são omitidos.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Alterando o computador gravado...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Aguardando o consentimento de um administrador para depois fazer as alterações...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Verificando novamente...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Fazendo as alterações...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Aguardando o consentimento de um administrador para depois desfazer as alterações...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Desfazendo as alterações...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Painel da Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Organização gravada</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>O ID dela; desnecessário se a chave dá acesso a somente uma</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas as redes</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Todas as redes Wi-Fi ativadas</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Função ou cliente</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>De onde ler</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Rede e Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>O nome de uma política de grupo ou identity PSK, ou o endereço de hardware de um cliente.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Onde a organização está hospedada</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Mundo inteiro</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Índia</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Governo dos EUA</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Guardá-la no repositório de chaves deste computador</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Usar a chave salva</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>A chave de um administrador com acesso somente leitura é suficiente. O Fix789 apenas lê e não altera nada lá.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Procurar...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>Tal como gravada por “fix789ctl site audit --save”. Ninguém é contatado.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Escolher uma organização gravada</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>A chave de API salva foi preenchida.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>A chave de API foi salva.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Digite o nome ou o endereço do servidor VPN.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Digite a chave de API do painel, ou use a que está salva.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>O ID de uma organização tem somente letras e algarismos. A API do painel o mostra.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Escolha a pasta de uma organização gravada.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Problema encontrado: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>Verificações concluídas: %1 de %2. %3</translation>
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
        <translation>Passo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>A negociação, passo a passo</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Por que a minha VPN falha?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Descobrir a causa</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Um computador que foi gravado em outro lugar.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>Não foi possível salvar o computador de treino na sua própria pasta.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;Continuar de onde paramos</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Um reparo iniciado em %1 foi interrompido. Desfaça-o antes de alterar qualquer outra coisa.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>O Windows foi reiniciado desde o último reparo. Verifique agora se ele ajudou.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>O último reparo entra em vigor depois que o Windows for reiniciado. Escolha %1, não %2, e depois volte aqui.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Verifica este computador, a rede e o servidor VPN e diz a você, em uma frase, o que está errado. Nada é alterado antes de você concordar.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>O &amp;que é enviado?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>&amp;Abrir um caso...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Praticar</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Conexão VPN</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>Servidor VPN</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Chave pré-compartilhada</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Nome de usuário, senha</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Deixar o &amp;Windows tentar a conexão também</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>A última tentativa do Windows foi recusada no login. Outra com a mesma senha poderia bloquear a conta, então corrija a senha primeiro.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Leva até um minuto e é o que mais mostra: comparamos a tentativa do Windows com a nossa. O Windows disca com as configurações salvas para esta conexão e depois a encerra.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Computador de treino</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Um computador gravado com Windows 11 cuja VPN falha. Encontre a causa, corrija-a e desfaça a correção.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Caso salvo</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>A tentativa do próprio Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Desfecho</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Computador de treino (gravado) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (computador gravado) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparo</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Abrir um caso salvo</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Casos (*.json);;Todos os arquivos (*)</translation>
    </message>
</context>
</TS>
