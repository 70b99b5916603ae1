<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Licenses</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Часть программы</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>No log is kept: its folder cannot be written to.</source>
        <translation>Журнал не ведется: в его папку нельзя записывать.</translation>
    </message>
    <message>
        <source>For whoever helps you with this program. It contains no keys or passwords.</source>
        <translation>Для того, кто помогает вам с этой программой. В нем нет ни ключа, ни пароля.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>About Fix789</source>
        <translation>О программе Fix789</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Show the licenses</source>
        <translation>Показать лицензии</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Free software under the MIT license, made with: %1.</source>
        <translation>Свободное программное обеспечение под лицензией MIT, создано с помощью: %1.</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Что отправляется?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Что покидает компьютер</translation>
    </message>
    <message>
        <source>Only what a check needs. No report, no statistics, and no search for updates.</source>
        <translation>Только то, что нужно для проверки. Никаких отчетов, никакой статистики и никакого поиска обновлений.</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
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
        <translation>ожидает</translation>
    </message>
    <message>
        <source>being changed</source>
        <translation>изменяется</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>changed and checked</source>
        <translation>изменено и проверено</translation>
    </message>
    <message>
        <source>%1 (it is not certain that this was done)</source>
        <translation>%1 (нет уверенности, что это выполнено)</translation>
    </message>
</context>
<context>
    <name>CheckGroups</name>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Registry, certificates</source>
        <translation>Реестр, сертификаты</translation>
    </message>
    <message>
        <source>Network path</source>
        <translation>Сетевой путь</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Гостевой Wi-Fi</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Finds out why the VPN fails. Checking does not change anything.</source>
        <translation>Выясняет, почему не работает VPN. Проверка ничего не меняет.</translation>
    </message>
    <message>
        <source>Runs only these checks and the checks they depend on.</source>
        <translation>Выполняет только эти проверки и те, от которых они зависят.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>The language of the texts, for example de.</source>
        <translation>Язык текстов, например de.</translation>
    </message>
    <message>
        <source>Compares the networks on which &quot;check&quot; was run on this computer: where the server answered and where it did not.</source>
        <translation>Сравнивает сети, в которых на этом компьютере запускалась «check»: где сервер ответил, а где нет.</translation>
    </message>
    <message>
        <source>Compares results for this VPN server only.</source>
        <translation>Сравнивает результаты только для этого VPN-сервера.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.comparison/1).</source>
        <translation>Выводит JSON (fix789.comparison/1).</translation>
    </message>
    <message>
        <source>Tries the pre-shared key given on standard input.</source>
        <translation>Пробует общий ключ, переданный через стандартный ввод.</translation>
    </message>
    <message>
        <source>Tries the pre-shared key saved under this name by &quot;key set&quot;.</source>
        <translation>Пробует общий ключ, сохраненный под этим именем командой «key set».</translation>
    </message>
    <message>
        <source>Also signs in as this user.</source>
        <translation>Также выполняет вход от имени этого пользователя.</translation>
    </message>
    <message>
        <source>Reads the password from standard input, on the line after the key.</source>
        <translation>Читает пароль со стандартного ввода, из строки после общего ключа.</translation>
    </message>
    <message>
        <source>Tries this computer&apos;s certificate from a file (PEM or PKCS #12) instead of a key.</source>
        <translation>Пробует сертификат этого компьютера из файла (PEM или PKCS #12) вместо ключа.</translation>
    </message>
    <message>
        <source>Reads the passphrase of the certificate file from standard input, on the last line.</source>
        <translation>Читает парольную фразу файла сертификата со стандартного ввода, из последней строки.</translation>
    </message>
    <message>
        <source>Also tests the path to the responder on the computer that you name.</source>
        <translation>Также проверяет путь к нашему собственному респондеру на указанном компьютере.</translation>
    </message>
    <message>
        <source>Reads the pairing code displayed by &quot;respond --paired&quot; from standard input, on the line after all others.</source>
        <translation>Читает код сопряжения, показанный командой «respond --paired», со стандартного ввода, из строки после всех остальных.</translation>
    </message>
    <message>
        <source>Writes everything sent and received to this file.</source>
        <translation>Записывает в этот файл всё отправленное и полученное.</translation>
    </message>
    <message>
        <source>The VPN server&apos;s name or address.</source>
        <translation>Имя или адрес VPN-сервера.</translation>
    </message>
    <message>
        <source>The VPN connection in Windows.</source>
        <translation>VPN-подключение в Windows.</translation>
    </message>
    <message>
        <source>Checks a recorded computer instead of this one.</source>
        <translation>Проверяет записанный компьютер вместо этого.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer and opens no socket.</source>
        <translation>Берет результаты о сети с записанного компьютера и не открывает ни одного сокета.</translation>
    </message>
    <message>
        <source>A file that names the other servers to contact (see docs/settings.md).</source>
        <translation>Другие серверы, с которыми нужно связываться (docs/settings.md).</translation>
    </message>
    <message>
        <source>Where you are: home, retail, education, corporate-guest or hospitality. Changes only the advice, never the verdict.</source>
        <translation>Где вы находитесь: home, retail, education, corporate-guest или hospitality. Меняет только рекомендации, но никогда не заключение.</translation>
    </message>
    <message>
        <source>Lets Windows try its own connection first, then hangs up.</source>
        <translation>Сначала дает Windows попробовать свое подключение, затем разрывает его.</translation>
    </message>
    <message>
        <source>With --dial: if that fails, tries again while this computer&apos;s filters allow traffic to this server.</source>
        <translation>С --dial: если это не удается, пробует еще раз, пока фильтры этого компьютера пропускают трафик этого сервера.</translation>
    </message>
    <message>
        <source>Confirms --firewall-off.</source>
        <translation>Подтверждает --firewall-off.</translation>
    </message>
    <message>
        <source>Stops after this many seconds; the remaining checks are reported as unknown.</source>
        <translation>Останавливается через заданное число секунд; остальные проверки остаются неизвестными.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.report/1).</source>
        <translation>Выводит JSON (fix789.report/1).</translation>
    </message>
    <message>
        <source>Writes the change that fixes a cause on many computers, and the change that undoes it.</source>
        <translation>Записывает изменение, которое исправляет причину на многих компьютерах, и изменение, которое его отменяет.</translation>
    </message>
    <message>
        <source>The cause: id or id:subject.</source>
        <translation>Причина: id или id:предмет.</translation>
    </message>
    <message>
        <source>reg (two files for regedit), powershell (one script) or intune (detection and remediation).</source>
        <translation>reg (два файла для regedit), powershell (один сценарий) или intune (обнаружение и исправление).</translation>
    </message>
    <message>
        <source>The folder for the files; the current folder by default.</source>
        <translation>Папка для файлов; по умолчанию текущая папка.</translation>
    </message>
    <message>
        <source>Plans the change for a recorded computer instead of this one.</source>
        <translation>Планирует для записанного компьютера вместо этого.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.export/1).</source>
        <translation>Выводит JSON (fix789.export/1).</translation>
    </message>
    <message>
        <source>Lists what was changed, when, and whether it was undone.</source>
        <translation>Перечисляет, что было изменено, когда и было ли это отменено.</translation>
    </message>
    <message>
        <source>The history of a recorded computer.</source>
        <translation>История записанного компьютера.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.history/1).</source>
        <translation>Выводит JSON (fix789.history/1).</translation>
    </message>
    <message>
        <source>Saves a pre-shared key in this system&apos;s key store, or deletes it. &quot;set&quot; reads the key from standard input and replaces a key with the same name.</source>
        <translation>Сохраняет общий ключ в хранилище ключей этой системы или удаляет его. «set» читает ключ со стандартного ввода и заменяет ключ с тем же именем.</translation>
    </message>
    <message>
        <source>&quot;set&quot; or &quot;forget&quot;.</source>
        <translation>«set» или «forget».</translation>
    </message>
    <message>
        <source>The name of the key: 1 to 64 characters (letters, digits and any of ._{}-).</source>
        <translation>Имя ключа: от 1 до 64 символов (буквы, цифры и любые из ._{}-).</translation>
    </message>
    <message>
        <source>Lists the checks.</source>
        <translation>Перечисляет проверки.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Выводит JSON.</translation>
    </message>
    <message>
        <source>Records this computer in a case file. Names and addresses are replaced by stand-ins.</source>
        <translation>Записывает состояние этого компьютера в файл случая. Имена и адреса заменяются условными.</translation>
    </message>
    <message>
        <source>Writes a copy of the practice computer instead.</source>
        <translation>Записывает вместо этого копию учебного компьютера.</translation>
    </message>
    <message>
        <source>Copies a recorded computer, with stand-ins for its names and addresses.</source>
        <translation>Копирует записанный компьютер, с условными именами вместо его имен и адресов.</translation>
    </message>
    <message>
        <source>Also records the network path to this server.</source>
        <translation>Также записывает сетевой путь к этому серверу.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Файл для записи.</translation>
    </message>
    <message>
        <source>Changes a recorded computer (its file is replaced) instead of this one.</source>
        <translation>Исправляет записанный компьютер (файл заменяется) вместо этого.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.repair/1).</source>
        <translation>Выводит JSON (fix789.repair/1).</translation>
    </message>
    <message>
        <source>Does not ask for confirmation.</source>
        <translation>Не спрашивает подтверждения.</translation>
    </message>
    <message>
        <source>Runs the checks and writes a full report: what is wrong, how we know, what is ruled out, and the messages to send. People&apos;s names and hardware addresses are left out.</source>
        <translation>Выполняет проверки и записывает полный отчет: что не так, откуда это известно, что исключено и какие сообщения отправить. Имена людей и аппаратные адреса не включаются.</translation>
    </message>
    <message>
        <source>The file to write instead of standard output.</source>
        <translation>Файл для записи вместо стандартного вывода.</translation>
    </message>
    <message>
        <source>Answers the probes of &quot;check --responder&quot; on another computer, so that it can tell a blocked path from a silent server. Answers nothing else, and never with more bytes than it received.</source>
        <translation>Отвечает на запросы «check --responder» с другого компьютера, чтобы он мог отличить заблокированный путь от сервера, который не отвечает. Ни на что другое не отвечает и никогда не отправляет больше байтов, чем получил.</translation>
    </message>
    <message>
        <source>A further UDP port to answer on, besides 500, 4500 and 47890. Can be given several times.</source>
        <translation>Дополнительный порт UDP, на котором отвечать, кроме 500, 4500 и 47890. Можно задать несколько раз.</translation>
    </message>
    <message>
        <source>Answers only programs that know the displayed pairing code.</source>
        <translation>Отвечает только программам, которые знают показанный код сопряжения.</translation>
    </message>
    <message>
        <source>Stops after this many seconds.</source>
        <translation>Останавливается через заданное число секунд.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.summary/1).</source>
        <translation>Выводит JSON (fix789.summary/1).</translation>
    </message>
    <message>
        <source>Tests many VPN servers at once: do they answer the first message that Windows sends (UDP 500)?</source>
        <translation>Проверяет сразу много VPN-серверов: отвечают ли они на первое сообщение, которое отправляет Windows (UDP 500)?</translation>
    </message>
    <message>
        <source>The number of datagrams sent per second (default: 100).</source>
        <translation>Сколько датаграмм отправлять в секунду (по умолчанию: 100).</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.sweep/1).</source>
        <translation>Выводит JSON (fix789.sweep/1).</translation>
    </message>
    <message>
        <source>The list: one server per line; &quot;#&quot; starts a comment.</source>
        <translation>Список: по одному серверу в строке; «#» начинает комментарий.</translation>
    </message>
    <message>
        <source>Undoes a repair: the named run, or the newest one that has not been undone.</source>
        <translation>Отменяет исправление: указанный запуск или самый новый из неотмененных.</translation>
    </message>
    <message>
        <source>Undoes every repair that has not been undone, newest first.</source>
        <translation>Отменяет все неотмененные исправления, начиная с самого нового.</translation>
    </message>
    <message>
        <source>The run, as printed by &quot;history&quot;.</source>
        <translation>Запуск, как его выводит «history».</translation>
    </message>
    <message>
        <source>lists the checks</source>
        <translation>перечисляет проверки</translation>
    </message>
    <message>
        <source>finds out why the VPN fails</source>
        <translation>выясняет, почему не работает VPN</translation>
    </message>
    <message>
        <source>fixes a cause</source>
        <translation>исправляет причину</translation>
    </message>
    <message>
        <source>undoes a repair</source>
        <translation>отменяет исправление</translation>
    </message>
    <message>
        <source>lists what was changed</source>
        <translation>перечисляет, что было изменено</translation>
    </message>
    <message>
        <source>records this computer in a case file</source>
        <translation>записывает состояние этого компьютера в файл случая</translation>
    </message>
    <message>
        <source>writes a fix for many computers</source>
        <translation>записывает исправление для многих компьютеров</translation>
    </message>
    <message>
        <source>compares the networks on which &quot;check&quot; was run</source>
        <translation>сравнивает сети, в которых запускалась «check»</translation>
    </message>
    <message>
        <source>writes a full report with the messages to send</source>
        <translation>записывает полный отчет с сообщениями для отправки</translation>
    </message>
    <message>
        <source>summarizes many reports</source>
        <translation>подводит итоги по многим отчетам</translation>
    </message>
    <message>
        <source>negotiates with a VPN server, step by step</source>
        <translation>согласует параметры с VPN-сервером, шаг за шагом</translation>
    </message>
    <message>
        <source>saves a pre-shared key in the key store, or deletes it</source>
        <translation>сохраняет общий ключ в хранилище ключей или удаляет его</translation>
    </message>
    <message>
        <source>tests many VPN servers at once</source>
        <translation>проверяет сразу много VPN-серверов</translation>
    </message>
    <message>
        <source>answers another computer&apos;s probes</source>
        <translation>отвечает на запросы другого компьютера</translation>
    </message>
    <message>
        <source>What you know: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works or inside-office, followed by =yes, =no or =unknown; or server-product=ID.</source>
        <translation>Что вам известно: windows-here-connects, elsewhere-connects, others-connect, ever-worked, worked-here-before, server-changed, hotspot-works или inside-office, а за ним =yes, =no или =unknown; либо server-product=ID.</translation>
    </message>
    <message>
        <source>The data encryption set in the VPN connection: require, maximum or optional. Without it, the connection&apos;s own setting is used, or else &quot;require&quot;.</source>
        <translation>Шифрование данных, заданное в VPN-подключении: require, maximum или optional. Без этого параметра действует настройка самого подключения, а если ее нет — «require».</translation>
    </message>
    <message>
        <source>shows the terms each VPN server product uses, or tells which product a server is</source>
        <translation>показывает, как это называет каждый VPN-сервер, или определяет, какой это сервер</translation>
    </message>
    <message>
        <source>Shows, for each product and cause, where to find the setting, what to set, and which line appears in the product&apos;s log; or tells which product a server is.</source>
        <translation>Показывает для каждого продукта и каждой причины, где это задается, что задать и какую строку пишет его журнал; или определяет, какой продукт этот сервер.</translation>
    </message>
    <message>
        <source>Only this product, for example meraki-mx.</source>
        <translation>Только этот продукт, например meraki-mx.</translation>
    </message>
    <message>
        <source>Only this cause, for example psk.wrong.</source>
        <translation>Только эта причина, например psk.wrong.</translation>
    </message>
    <message>
        <source>Tells which product a server is, from a packet capture, the server&apos;s log, message 2 in hexadecimal, or a recorded computer.</source>
        <translation>Определяет, какой продукт этот сервер, по записи пакетов, его журналу, сообщению 2 в шестнадцатеричном виде или записанному компьютеру.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.servers/1).</source>
        <translation>Выводит JSON (fix789.servers/1).</translation>
    </message>
    <message>
        <source>The IPsec parameters to use, in the form of &quot;CustomIPSecPolicies&quot; in the phonebook. Without this option, those of the connection are used.</source>
        <translation>Собственные параметры IPsec подключения в том виде, в каком их хранит «CustomIPSecPolicies» в телефонной книге. Без этого параметра действуют параметры подключения.</translation>
    </message>
    <message>
        <source>With --permit: if that fails as well, tries again as if the firewall were off for this server, for up to a minute.</source>
        <translation>С --permit: если и это не удается, пробует еще раз так, как будто брандмауэр для этого сервера выключен, не дольше минуты.</translation>
    </message>
    <message>
        <source>If another account created the journal folder, renames that folder and creates a new one.</source>
        <translation>Заменяет папку журнала изменений новой, если прежнюю создала другая учетная запись.</translation>
    </message>
    <message>
        <source>tells what can be read on this computer</source>
        <translation>сообщает, что можно прочитать на этом компьютере</translation>
    </message>
    <message>
        <source>Reads everything that the program can read on this computer and shows the result of each reading. Changes and sends nothing.</source>
        <translation>Читает всё, что программа может прочитать на этом компьютере, и сообщает, что дало каждое чтение. Ничего не меняет и не отправляет.</translation>
    </message>
    <message>
        <source>Colours: always, never, or auto (the default): only on a terminal, and not where NO_COLOR is set.</source>
        <translation>Цвета: always, never или auto (по умолчанию): только в терминале и не там, где задана NO_COLOR.</translation>
    </message>
    <message>
        <source>Every check with its title.</source>
        <translation>Все проверки с названиями.</translation>
    </message>
    <message>
        <source>Why does the VPN to this server fail?</source>
        <translation>Почему не работает VPN к этому серверу?</translation>
    </message>
    <message>
        <source>A VPN connection in Windows, with every check.</source>
        <translation>VPN-подключение Windows, со всеми проверками.</translation>
    </message>
    <message>
        <source>Also tries the pre-shared key from a file.</source>
        <translation>Также пробует общий ключ из файла.</translation>
    </message>
    <message>
        <source>A recorded computer, for another program.</source>
        <translation>Записанный компьютер, для другой программы.</translation>
    </message>
    <message>
        <source>The VPN server, for causes that only a negotiation with it can prove.</source>
        <translation>VPN-сервер, для причин, которые доказывает только разговор с ним.</translation>
    </message>
    <message>
        <source>The VPN connection that &quot;check&quot; examined.</source>
        <translation>VPN-подключение, которое исследовала «check».</translation>
    </message>
    <message>
        <source>Reads the pre-shared key for a copy of a connection from standard input.</source>
        <translation>Читает общий ключ для копии подключения со стандартного ввода.</translation>
    </message>
    <message>
        <source>Saves this user name with the connection instead of the one that was rejected.</source>
        <translation>Сохраняет в подключении это имя пользователя вместо отклоненного.</translation>
    </message>
    <message>
        <source>Reads the password of the --user name from standard input, on the line after the key.</source>
        <translation>Читает пароль этого пользователя со стандартного ввода, из строки после общего ключа.</translation>
    </message>
    <message>
        <source>Takes the network&apos;s results from a recorded computer.</source>
        <translation>Берет результаты о сети с записанного компьютера.</translation>
    </message>
    <message>
        <source>The ID of this run, set by the window, which has already run the check.</source>
        <translation>Имя этого запуска; его задает окно, которое проверку уже выполнило.</translation>
    </message>
    <message>
        <source>Says what would be changed, and changes nothing.</source>
        <translation>Сообщает, что было бы изменено, и ничего не меняет.</translation>
    </message>
    <message>
        <source>Keeps the change even if it does not help.</source>
        <translation>Оставляет изменение, даже если оно не помогло.</translation>
    </message>
    <message>
        <source>The causes, exactly as &quot;check&quot; prints them: id or id:subject.</source>
        <translation>Причины точно так, как их выводит «check»: id или id:предмет.</translation>
    </message>
    <message>
        <source>What would be changed?</source>
        <translation>Что было бы изменено?</translation>
    </message>
    <message>
        <source>Changes it, after asking.</source>
        <translation>Изменяет это, спросив разрешения.</translation>
    </message>
    <message>
        <source>Changes a recorded computer, without asking.</source>
        <translation>Изменяет записанный компьютер, не спрашивая.</translation>
    </message>
    <message>
        <source>The newest repair.</source>
        <translation>Самое новое исправление.</translation>
    </message>
    <message>
        <source>Every repair, without asking.</source>
        <translation>Все исправления, не спрашивая.</translation>
    </message>
    <message>
        <source>What was changed on this computer?</source>
        <translation>Что было изменено на этом компьютере?</translation>
    </message>
    <message>
        <source>This computer and the path to its server, for someone who helps you.</source>
        <translation>Этот компьютер и путь к его серверу, для того, кто помогает.</translation>
    </message>
    <message>
        <source>A computer with two faults, to experiment with.</source>
        <translation>Компьютер с двумя неисправностями, для экспериментов.</translation>
    </message>
    <message>
        <source>The change for many computers, and the script that detects it.</source>
        <translation>Изменение для многих компьютеров и сценарий, который его обнаруживает.</translation>
    </message>
    <message>
        <source>On which networks did this server answer?</source>
        <translation>В каких сетях этот сервер ответил?</translation>
    </message>
    <message>
        <source>text (the default), html (a web page), json, or ticket: at most five lines for a help desk.</source>
        <translation>text (по умолчанию), html (веб-страница), json или ticket: не более пяти строк для службы поддержки.</translation>
    </message>
    <message>
        <source>The same as --format html.</source>
        <translation>То же, что --format html.</translation>
    </message>
    <message>
        <source>Everything, with the messages to send.</source>
        <translation>Всё, с сообщениями для отправки.</translation>
    </message>
    <message>
        <source>At most five lines for a help desk.</source>
        <translation>Не более пяти строк для службы поддержки.</translation>
    </message>
    <message>
        <source>A web page about a recorded computer.</source>
        <translation>Веб-страница о записанном компьютере.</translation>
    </message>
    <message>
        <source>Which causes are the most frequent?</source>
        <translation>Какие причины встречаются чаще всего?</translation>
    </message>
    <message>
        <source>How far does the negotiation get?</source>
        <translation>Как далеко заходит согласование?</translation>
    </message>
    <message>
        <source>The same, with every packet in a file for Wireshark.</source>
        <translation>То же, с каждым пакетом в файле для Wireshark.</translation>
    </message>
    <message>
        <source>Asks for a key, and saves it under this name.</source>
        <translation>Спрашивает ключ и сохраняет его под этим именем.</translation>
    </message>
    <message>
        <source>Deletes it.</source>
        <translation>Удаляет его.</translation>
    </message>
    <message>
        <source>Which of these servers answer?</source>
        <translation>Какие из этих серверов отвечают?</translation>
    </message>
    <message>
        <source>Where is the key set on this product, and what does its log say?</source>
        <translation>Где в этом продукте задается ключ и что пишет его журнал?</translation>
    </message>
    <message>
        <source>Which product wrote this log?</source>
        <translation>Какой продукт записал этот журнал?</translation>
    </message>
    <message>
        <source>What can be read on this computer?</source>
        <translation>Что можно прочитать на этом компьютере?</translation>
    </message>
    <message>
        <source>Answers &quot;check --responder&quot; from another computer.</source>
        <translation>Отвечает на «check --responder» с другого компьютера.</translation>
    </message>
    <message>
        <source>text (the default), man (a manual page for man(1)), or bash, zsh or powershell (completions for that shell). The manual page and the completions always describe every command, in English.</source>
        <translation>text (по умолчанию), man (страница руководства для man(1)) либо bash, zsh или powershell (автодополнение для этой оболочки); последние всегда описывают все команды, на английском языке.</translation>
    </message>
    <message>
        <source>The command; without it, one line for each command.</source>
        <translation>Команда; без нее каждая команда в одной строке.</translation>
    </message>
    <message>
        <source>The same as &quot;check --help&quot;.</source>
        <translation>То же, что «check --help».</translation>
    </message>
    <message>
        <source>Completion in bash.</source>
        <translation>Автодополнение в bash.</translation>
    </message>
    <message>
        <source>Fixes causes that &quot;check&quot; has found, and only while they are present.</source>
        <translation>Исправляет причины, которые нашла «check», и только пока они существуют.</translation>
    </message>
    <message>
        <source>Negotiates with a VPN server as Windows does and shows how far the negotiation gets, then the verdict of &quot;check&quot;.</source>
        <translation>Ведет согласование с VPN-сервером так же, как Windows, и показывает, как далеко оно заходит, перед заключением «check».</translation>
    </message>
    <message>
        <source>shows help, and writes the manual page and the completions</source>
        <translation>показывает справку и записывает страницу руководства и автодополнение</translation>
    </message>
    <message>
        <source>Shows the help of a command, or writes the manual page or the completions for a shell.</source>
        <translation>Показывает справку по команде или записывает страницу руководства или автодополнение для оболочки.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Аргументы:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Примеры:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Коды завершения:</translation>
    </message>
    <message>
        <source>&quot;fix789ctl COMMAND --help&quot; shows the options of a command, with examples and exit codes.</source>
        <translation>«fix789ctl COMMAND --help» показывает параметры команды, с примерами и кодами завершения.</translation>
    </message>
    <message>
        <source>Also prints how we know, what to do, and every check.</source>
        <translation>Выводит также, откуда это известно, что делать, и все проверки.</translation>
    </message>
    <message>
        <source>wrong arguments, or a file that cannot be used</source>
        <translation>неверные аргументы или файл, который нельзя использовать</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>прервано пользователем</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>this computer could not be examined</source>
        <translation>этот компьютер не удалось исследовать</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>исправно</translation>
    </message>
    <message>
        <source>a cause is confirmed</source>
        <translation>причина подтверждена</translation>
    </message>
    <message>
        <source>undetermined, or the checks could not run</source>
        <translation>не определено, или проверки не удалось выполнить</translation>
    </message>
    <message>
        <source>done, or there was nothing to do</source>
        <translation>готово, или делать было нечего</translation>
    </message>
    <message>
        <source>refused, for example because the cause is not present; nothing was changed</source>
        <translation>отказ, например потому, что причины нет; ничего не изменено</translation>
    </message>
    <message>
        <source>failed, or refused by the system; everything is as before</source>
        <translation>не удалось, или система отказала; всё как прежде</translation>
    </message>
    <message>
        <source>cancelled; everything is as before</source>
        <translation>прервано пользователем; всё как прежде</translation>
    </message>
    <message>
        <source>failed, and not everything could be restored; the output lists what was not</source>
        <translation>не удалось, и восстановить удалось не всё; в выводе сказано, что именно</translation>
    </message>
    <message>
        <source>Also shows a table by site, network, product or day.</source>
        <translation>Также показывает таблицу по площадкам, сетям, продуктам или дням.</translation>
    </message>
    <message>
        <source>Prints one row for each report instead: csv or jsonl (docs/many-reports.md).</source>
        <translation>Выводит вместо этого по одной строке на отчет: csv или jsonl (docs/many-reports.md).</translation>
    </message>
    <message>
        <source>Reports written by &quot;check --json&quot; or &quot;report --json&quot;, results of &quot;fix --json&quot;, files with one of these on each line (*.jsonl), or folders that contain such files.</source>
        <translation>Отчеты, записанные командой «check --json» или «report --json», результаты «fix --json», файлы с одним из них в каждой строке (*.jsonl) или папки, которые их содержат.</translation>
    </message>
    <message>
        <source>And at which sites? From a folder with a folder for each site.</source>
        <translation>И на каких площадках? Из папки, где у каждой площадки своя папка.</translation>
    </message>
    <message>
        <source>One row for each report, for a spreadsheet.</source>
        <translation>По одной строке на отчет, для электронной таблицы.</translation>
    </message>
    <message>
        <source>Summarizes many reports: how often each cause was found, where and when, what was left open, and how the repairs turned out.</source>
        <translation>Подводит итоги по многим отчетам: как часто находилась каждая причина, где и когда, что осталось невыясненным и что стало с причиной после исправления.</translation>
    </message>
    <message>
        <source>says what has changed on this computer since the baseline was saved</source>
        <translation>сообщает, что изменилось на этом компьютере с тех пор, как было сохранено его состояние</translation>
    </message>
    <message>
        <source>Says what has changed on this computer since the baseline was saved with --keep, while the VPN worked.</source>
        <translation>Сообщает, что изменилось на этом компьютере с тех пор, как с помощью --keep было сохранено его состояние, когда VPN в последний раз работал.</translation>
    </message>
    <message>
        <source>checks a whole site: its rules and its networks</source>
        <translation>проверяет целую площадку: ее правила, ее сети</translation>
    </message>
    <message>
        <source>Prints the whole result on one line, and nothing on standard error.</source>
        <translation>Выводит одну строку, в которой сказано всё, и ничего в стандартный поток ошибок.</translation>
    </message>
    <message>
        <source>Adds this number to every exit code but 0.</source>
        <translation>Прибавляет это число к каждому коду завершения, кроме 0.</translation>
    </message>
    <message>
        <source>Writes the result into the Windows event log as well.</source>
        <translation>Записывает результат также в журнал событий Windows.</translation>
    </message>
    <message>
        <source>Adds the result to this file as well, as one line of JSON.</source>
        <translation>Добавляет результат также в этот файл, одной строкой JSON.</translation>
    </message>
    <message>
        <source>The VPN server; with &quot;survey&quot;, a server other than the first one in the site file.</source>
        <translation>VPN-сервер; с «survey» — другой, чем первый в файле площадки.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;, only this network (name or id). With &quot;survey&quot;, the name of the Wi-Fi, if this computer cannot tell.</source>
        <translation>С «audit» — только эта сеть (имя или id). С «survey» — имя сети Wi-Fi, если этот компьютер не может его сообщить.</translation>
    </message>
    <message>
        <source>The role of the client: with &quot;audit&quot;, the name of a group policy or of an identity PSK; with &quot;survey&quot;, the role that this computer has.</source>
        <translation>Роль клиента: с «audit» — имя групповой политики или identity PSK; с «survey» — роль, которую имеет этот компьютер.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.audit/1 or fix789.survey/1).</source>
        <translation>Выводит JSON (fix789.audit/1 или fix789.survey/1).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: the id of the Meraki organization; not needed if the API key has access to only one.</source>
        <translation>С «audit»: id организации Meraki; не нужен, если ключ видит только одну.</translation>
    </message>
    <message>
        <source>The same as --organisation.</source>
        <translation>То же, что --organisation.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads a folder of recorded answers instead, and contacts nothing.</source>
        <translation>С «audit»: читает вместо этого папку с записанными ответами и ни с чем не связывается.</translation>
    </message>
    <message>
        <source>The same as --server.</source>
        <translation>То же, что --server.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: an address of the VPN server, if its name is not to be looked up; may be repeated.</source>
        <translation>С «audit»: адрес VPN-сервера, если его не нужно определять по имени; можно повторять.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: only this Wi-Fi (name or number).</source>
        <translation>С «audit»: только эта сеть Wi-Fi (имя или номер).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: one client, by its hardware address.</source>
        <translation>С «audit»: один клиент, по его аппаратному адресу.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: reads the dashboard&apos;s API key from standard input.</source>
        <translation>С «audit»: читает ключ API панели Meraki со стандартного ввода.</translation>
    </message>
    <message>
        <source>The same as --key-stdin.</source>
        <translation>То же, что --key-stdin.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: takes the API key saved under this name by &quot;key set&quot; (default: meraki-dashboard).</source>
        <translation>С «audit»: берет ключ API, сохраненный под этим именем командой «key set» (по умолчанию: meraki-dashboard).</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: where the organization is hosted: com, ca, cn, in or gov (default: com).</source>
        <translation>С «audit»: где хранится организация: com, ca, cn, in или gov (по умолчанию: com).</translation>
    </message>
    <message>
        <source>For tests: a server on this computer, http://127.0.0.1:PORT.</source>
        <translation>Для тестов: сервер на этом компьютере, http://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: saves the answers, without keys or names of people, in this new folder.</source>
        <translation>С «audit»: сохраняет ответы, без ключей и данных о людях, в этой новой папке.</translation>
    </message>
    <message>
        <source>With &quot;audit&quot;: writes a page to keep; if the file already exists, the new page marks what has changed since.</source>
        <translation>С «audit»: записывает страницу для хранения; если она уже есть, отмечает, что изменилось.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: the signed site file: what is expected where.</source>
        <translation>С «survey»: подписанный файл площадки: чего где ожидать.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: a file with the public keys that may sign site files.</source>
        <translation>С «survey»: файл с открытыми ключами, которыми разрешено подписывать файлы площадок.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: where the survey is kept, so that it can continue where it stopped.</source>
        <translation>С «survey»: где хранится обход, чтобы он продолжился с того места, где был.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a web page (HTML).</source>
        <translation>С «survey»: записывает матрицу как страницу.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: writes the matrix as a table (CSV).</source>
        <translation>С «survey»: записывает матрицу как таблицу (CSV).</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the file with the private key (Ed25519, PEM). If it does not exist, it is created, with the public key beside it (.pub).</source>
        <translation>С «sign»: файл с закрытым ключом (Ed25519, PEM). Если его нет, он создается, а рядом с ним — открытый ключ (.pub).</translation>
    </message>
    <message>
        <source>Which rule blocks the VPN, on which Wi-Fi? With a page to keep.</source>
        <translation>Какое правило блокирует VPN и в какой сети Wi-Fi? Со страницей для хранения.</translation>
    </message>
    <message>
        <source>Signs what is expected at a site.</source>
        <translation>Подписывает то, чего ожидать на площадке.</translation>
    </message>
    <message>
        <source>Checks this network, and says which one to join next.</source>
        <translation>Проверяет эту сеть и сообщает, к какой подключиться следующей.</translation>
    </message>
    <message>
        <source>nothing blocks the VPN, everything is as expected, or the file is signed</source>
        <translation>ничто не блокирует VPN, всё соответствует ожиданиям или файл подписан</translation>
    </message>
    <message>
        <source>a rule blocks the VPN, or a network is not as expected</source>
        <translation>правило блокирует VPN или сеть не соответствует ожиданиям</translation>
    </message>
    <message>
        <source>undetermined, or the dashboard could not be contacted</source>
        <translation>не определено, или панель Meraki не удалось опросить</translation>
    </message>
    <message>
        <source>Saves the state of this computer as the baseline; do this while the VPN works.</source>
        <translation>Сохраняет состояние этого компьютера, каково оно сейчас; запускайте, пока VPN работает.</translation>
    </message>
    <message>
        <source>The baseline file to use, instead of the one in this user&apos;s own folder.</source>
        <translation>Где оно хранится, вместо собственной папки этого пользователя.</translation>
    </message>
    <message>
        <source>Uses a recorded computer instead of this one.</source>
        <translation>Берет записанный компьютер вместо этого.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.baseline/1).</source>
        <translation>Выводит JSON (fix789.baseline/1).</translation>
    </message>
    <message>
        <source>While the VPN works.</source>
        <translation>Пока VPN работает.</translation>
    </message>
    <message>
        <source>When it no longer works: what changed since?</source>
        <translation>Когда он больше не работает: что изменилось с тех пор?</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>&quot;site audit&quot; says, for each Wi-Fi of a Meraki organization, which rule lets the VPN through or blocks it; &quot;site survey&quot; checks the networks of a site one after another; &quot;site sign&quot; signs the file that says what to expect at a site; and &quot;site playbook&quot; says what usually goes wrong at a type of place. None of these changes anything at the site.</source>
        <translation>«site audit» сообщает для каждой сети Wi-Fi организации Meraki, какое правило пропускает VPN или блокирует его, «site survey» проверяет сети площадки одну за другой, «site sign» подписывает файл, в котором сказано, чего там ожидать, а «site playbook» сообщает, что в таком месте обычно бывает не в порядке. Ничего там не меняет.</translation>
    </message>
    <message>
        <source>contacts a VPN server again and again</source>
        <translation>опрашивает VPN-сервер снова и снова</translation>
    </message>
    <message>
        <source>Contacts a VPN server again and again, and says when it was reached on UDP 500 and 4500 and when it was not.</source>
        <translation>Опрашивает VPN-сервер снова и снова и сообщает, когда он был доступен по UDP 500 и 4500, а когда нет.</translation>
    </message>
    <message>
        <source>With &quot;survey&quot;: goes from network to network, and waits until you have joined each.</source>
        <translation>С «survey»: переходит от сети к сети и ждет, пока вы подключитесь к каждой.</translation>
    </message>
    <message>
        <source>&quot;audit&quot;, &quot;survey&quot;, &quot;sign&quot; or &quot;playbook&quot;.</source>
        <translation>«audit», «survey», «sign» или «playbook».</translation>
    </message>
    <message>
        <source>With &quot;sign&quot;: the site file (JSON, fix789.site/1). With &quot;playbook&quot;: retail, education, corporate-guest or hospitality.</source>
        <translation>С «sign»: файл площадки (JSON, fix789.site/1). С «playbook»: retail, education, corporate-guest или hospitality.</translation>
    </message>
    <message>
        <source>What usually goes wrong in a shop, and what to check first?</source>
        <translation>Что в магазине обычно бывает не в порядке и что проверить в первую очередь?</translation>
    </message>
    <message>
        <source>How long to watch, at most 168 hours (default: 1).</source>
        <translation>Сколько времени наблюдать, не более 168 часов (по умолчанию: 1).</translation>
    </message>
    <message>
        <source>The pause between two passes, 10 to 3600 seconds (default: 60).</source>
        <translation>Пауза между двумя проходами, от 10 до 3600 секунд (по умолчанию: 60).</translation>
    </message>
    <message>
        <source>Reads a single pass from a recorded computer.</source>
        <translation>Берет один проход с записанного компьютера.</translation>
    </message>
    <message>
        <source>Prints JSON (fix789.watch/1).</source>
        <translation>Выводит JSON (fix789.watch/1).</translation>
    </message>
    <message>
        <source>It fails only now and then: when, and on which port? Ctrl+C ends it early.</source>
        <translation>Сбои бывают лишь время от времени: когда и на каком порту? Ctrl+C завершает раньше.</translation>
    </message>
    <message>
        <source>the server answered on both ports in every pass</source>
        <translation>сервер ответил на обоих портах при каждом проходе</translation>
    </message>
    <message>
        <source>an answer was missing at least once, or the server could not be contacted</source>
        <translation>ответа не было хотя бы один раз, или сервер не удалось опросить</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>a random name under %1</source>
        <translation>случайное имя в домене %1</translation>
    </message>
    <message>
        <source>The VPN server</source>
        <translation>VPN-сервер</translation>
    </message>
    <message>
        <source>the one that you choose</source>
        <translation>тот, который вы выберете</translation>
    </message>
    <message>
        <source>The same first messages that Windows sends, to see how far they get. A pre-shared key is never sent: the negotiation only tests whether both sides have the same one. A user name and password travel inside the encrypted tunnel, once, and only if you enter them.</source>
        <translation>Те же первые сообщения, которые отправляет Windows, чтобы увидеть, как далеко они заходят. Общий ключ никогда не отправляется: согласование лишь доказывает его знание. Имя пользователя и пароль передаются внутри зашифрованного туннеля, один раз и только если вы их введете.</translation>
    </message>
    <message>
        <source>This network&apos;s DNS server</source>
        <translation>DNS-сервер этой сети</translation>
    </message>
    <message>
        <source>The names that a check needs, and these, whose answers are known: so we see whether DNS answers here are genuine.</source>
        <translation>Имена, нужные для проверки, и эти имена, ответы на которые известны: так видно, подлинны ли здесь ответы DNS.</translation>
    </message>
    <message>
        <source>Web pages with a known answer</source>
        <translation>Веб-страницы с известным ответом</translation>
    </message>
    <message>
        <source>Windows and browsers request the same pages. A different answer shows that this network requires a login first.</source>
        <translation>Windows и браузеры запрашивают те же страницы. Другой ответ показывает, что эта сеть сначала требует входа.</translation>
    </message>
    <message>
        <source>Pages of your organization</source>
        <translation>Страницы вашей организации</translation>
    </message>
    <message>
        <source>Named in the settings. They show whether this network requires a login first.</source>
        <translation>Указаны в настройках. Они показывают, требует ли эта сеть сначала входа.</translation>
    </message>
    <message>
        <source>This network&apos;s login page</source>
        <translation>Страница входа этой сети</translation>
    </message>
    <message>
        <source>Only where the network redirects these requests to such a page or announces one, to see what it is. No form is sent, and no link is followed.</source>
        <translation>Только там, где сеть перенаправляет эти запросы на такую страницу или объявляет ее, чтобы увидеть, что это. Формы не отправляются, ссылки не открываются.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Общедоступный адрес</translation>
    </message>
    <message>
        <source>They answer with the address at which the internet sees this computer. That also shows whether UDP leaves this network.</source>
        <translation>Эти серверы сообщают адрес, под которым интернет видит этот компьютер. Это также показывает, выходит ли UDP из этой сети.</translation>
    </message>
    <message>
        <source>Time servers</source>
        <translation>Серверы времени</translation>
    </message>
    <message>
        <source>Their answer shows whether UDP leaves this network, and whether this computer&apos;s clock is right.</source>
        <translation>Их ответ показывает, выходит ли UDP из этой сети и верны ли часы этого компьютера.</translation>
    </message>
    <message>
        <source>Web servers over UDP</source>
        <translation>Веб-серверы по UDP</translation>
    </message>
    <message>
        <source>One packet without content. The answer shows whether large UDP packets leave this network.</source>
        <translation>Один пакет без содержимого. Ответ показывает, выходят ли большие пакеты UDP из этой сети.</translation>
    </message>
    <message>
        <source>DNS servers outside this network</source>
        <translation>Внешние DNS-серверы</translation>
    </message>
    <message>
        <source>They are asked for the name servers of the internet&apos;s root, to see whether this network lets other DNS servers through.</source>
        <translation>У этих серверов запрашиваются серверы имен корневой зоны интернета, чтобы увидеть, пропускает ли эта сеть запросы к другим DNS-серверам.</translation>
    </message>
    <message>
        <source>DNS servers asked for comparison</source>
        <translation>Имя VPN-сервера в других местах</translation>
    </message>
    <message>
        <source>These servers are asked for the VPN server&apos;s name, to compare the answers. Names of internal networks, such as those ending in .local, are not sent to them.</source>
        <translation>У этих DNS-серверов запрашивается имя VPN-сервера, чтобы сравнить ответы. Имена внутренних сетей, например оканчивающиеся на .local, им не отправляются.</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>What is sent, to whom, and why</source>
        <translation>Что отправляется, кому и зачем</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose %1, and nothing is sent to the makers of this program. A check contacts only those listed below. Checking a recorded computer contacts nobody.</source>
        <translation>Ничего не отправляется, пока вы не выберете %1, а авторам этой программы не отправляется ничего. Проверка связывается с этими серверами и ни с какими другими. Записанный компьютер не связывается ни с кем.</translation>
    </message>
    <message>
        <source>Find out why</source>
        <translation>Узнать почему</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ErrorSentence</name>
    <message>
        <source>This file does not exist.</source>
        <translation>Этого файла не существует.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Этот файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>This file is not a case, or it is damaged.</source>
        <translation>Этот файл не является записью компьютера или поврежден.</translation>
    </message>
    <message>
        <source>This case was saved by a newer version of the program. This version cannot read it.</source>
        <translation>Эта запись компьютера сохранена более новой версией программы. Эта версия не может ее прочитать.</translation>
    </message>
    <message>
        <source>This file could not be opened.</source>
        <translation>Этот файл не удалось открыть.</translation>
    </message>
    <message>
        <source>The file of the recorded computer no longer exists.</source>
        <translation>Файла записанного компьютера больше не существует.</translation>
    </message>
    <message>
        <source>The file of the recorded computer has been damaged in the meantime.</source>
        <translation>Файл записанного компьютера за это время был поврежден.</translation>
    </message>
    <message>
        <source>This computer could not be checked.</source>
        <translation>Этот компьютер не удалось проверить.</translation>
    </message>
    <message>
        <source>No key is saved for this server.</source>
        <translation>Для этого сервера ключ не сохранен.</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Хранилище ключей отказало в доступе.</translation>
    </message>
    <message>
        <source>This computer has no key store.</source>
        <translation>На этом компьютере нет хранилища ключей.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Хранилище ключей не ответило вовремя.</translation>
    </message>
    <message>
        <source>The key store reported an error.</source>
        <translation>Хранилище ключей сообщило об ошибке.</translation>
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
        <translation>Начало</translation>
    </message>
    <message>
        <source>you choose the VPN connection, and enter the key if you have it.</source>
        <translation>вы выбираете VPN-подключение и вводите ключ, если он у вас есть.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>this computer, the network and the server are checked. Nothing is changed.</source>
        <translation>проверяются этот компьютер, сеть и сервер. Ничего не изменяется.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>one sentence, how we know, and who can fix it.</source>
        <translation>одно предложение, откуда это известно и кто может это исправить.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>the exact change on this computer, or a request to the person who can act.</source>
        <translation>точное изменение на этом компьютере или запрос тому, кто может помочь.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>what works now, what does not, and what comes next.</source>
        <translation>что сейчас работает, что нет и что дальше.</translation>
    </message>
    <message>
        <source>Open a case: %1</source>
        <translation>Открыть запись компьютера: %1</translation>
    </message>
    <message>
        <source>Check again: %1</source>
        <translation>Проверить снова: %1</translation>
    </message>
    <message>
        <source>Save, print or copy the report: %1, %2, %3</source>
        <translation>Сохранить, напечатать или скопировать отчет: %1, %2, %3</translation>
    </message>
    <message>
        <source>This help: %1</source>
        <translation>Эта справка: %1</translation>
    </message>
    <message>
        <source>How Fix789 helps</source>
        <translation>Как помогает Fix789</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает программа</translation>
    </message>
    <message>
        <source>It finds out why an L2TP/IPsec VPN fails with error 789 or a similar one, shows how it knows, and fixes what can be fixed on this computer.</source>
        <translation>Она выясняет, почему VPN L2TP/IPsec завершается ошибкой 789 или подобной, показывает, откуда это известно, и исправляет то, что можно исправить на этом компьютере.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что изменяется</translation>
    </message>
    <message>
        <source>Only what you agree to. Every change is shown first, and the previous value is kept. %1 restores it exactly, now or later: see %2 in the %3 menu.</source>
        <translation>Только то, на что вы согласились. Каждое изменение сначала показывается, а прежнее значение сохраняется. %1 точно возвращает его, сейчас или позже: смотрите %2 в меню %3.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Прошлые проверки и исправления</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
    <message>
        <source>What is sent?</source>
        <translation>Что отправляется?</translation>
    </message>
    <message>
        <source>What leaves the computer</source>
        <translation>Что покидает компьютер</translation>
    </message>
    <message>
        <source>Test packets to the VPN server and to a few well-known servers. No report is sent anywhere: you save, copy or print it yourself.</source>
        <translation>Пробные пакеты VPN-серверу и нескольким известным серверам. Отчет никуда не отправляется: вы сами сохраняете, копируете или печатаете его.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Где спросить</translation>
    </message>
    <message>
        <source>The person who looks after the VPN or the network. The result contains a request that you can copy for them, and the report holds everything that was found.</source>
        <translation>У ответственного за VPN или за сеть. В результате есть запрос, который вы можете скопировать для него, а отчет содержит всё, что было найдено.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>an unnamed network</source>
        <translation>сеть без имени</translation>
    </message>
    <message>
        <source>%1 answered on %2.</source>
        <translation>%1: есть ответ — %2.</translation>
    </message>
    <message>
        <source>On %2, %1 answered on only one of its two ports.</source>
        <translation>%1: ответ только на одном из двух портов — %2.</translation>
    </message>
    <message>
        <source>%1 did not answer on %2.</source>
        <translation>%1: нет ответа — %2.</translation>
    </message>
    <message>
        <source>%1: checks that %2 answered: %3 of %4.</source>
        <translation>%1: %2 — ответ в %3 из %4 проверок.</translation>
    </message>
    <message>
        <source>Interrupted. Undo this repair before you change anything else.</source>
        <translation>Прервано. Отмените это, прежде чем менять что-либо еще.</translation>
    </message>
    <message>
        <source>Completed. It can be undone.</source>
        <translation>Выполнено. Это можно отменить.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the repair made on %1</source>
        <translation>Отменить исправление от %1</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Networks compared</source>
        <translation>Сравнение сетей</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Nothing yet. Checks that contact a VPN server, and repairs, are listed here.</source>
        <translation>Пока ничего. Здесь перечисляются проверки, которые обращаются к VPN-серверу, и исправления.</translation>
    </message>
    <message>
        <source>This is about your own computer. What you do with a recorded computer is not listed.</source>
        <translation>Это относится к вашему собственному компьютеру. Что вы делаете с записанным компьютером, здесь не перечисляется.</translation>
    </message>
    <message>
        <source>Earlier checks and repairs</source>
        <translation>Прошлые проверки и исправления</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Finds out why an L2TP/IPsec VPN on Windows fails with error 789.</source>
        <translation>Выясняет, почему VPN L2TP/IPsec в Windows завершается ошибкой 789.</translation>
    </message>
    <message>
        <source>Checks a recorded computer.</source>
        <translation>Проверяет записанный компьютер.</translation>
    </message>
    <message>
        <source>Checks the practice computer.</source>
        <translation>Проверяет учебный компьютер.</translation>
    </message>
    <message>
        <source>The VPN server.</source>
        <translation>VPN-сервер.</translation>
    </message>
    <message>
        <source>The language of the program.</source>
        <translation>Язык программы.</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Fix789 does not run as administrator: what it opens and shows must not have those rights. Start it without &quot;Run as administrator&quot;. When it changes the computer, Windows asks for an administrator&apos;s consent.</source>
        <translation>Fix789 не работает с правами администратора: у того, что программа открывает и показывает, таких прав быть не должно. Запустите ее без «Запуск от имени администратора». Когда она изменяет компьютер, Windows запрашивает согласие администратора.</translation>
    </message>
    <message>
        <source>Offers to undo your changes, then starts the uninstaller.</source>
        <translation>Предлагает отменить ваши изменения, затем запускает программу удаления.</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>Wi-Fi: name unknown. Windows shows the name only if you allow it to use your location.</source>
        <translation>Wi-Fi: имя неизвестно. Windows показывает имя, только если вы разрешите использовать ваше местоположение.</translation>
    </message>
    <message>
        <source>signal %1%</source>
        <translation>сигнал %1 %</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>канал %1</translation>
    </message>
    <message>
        <source>access point %1</source>
        <translation>точка доступа %1</translation>
    </message>
    <message>
        <source>Wi-Fi without a name</source>
        <translation>Wi-Fi без имени</translation>
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
        <translation>этот компьютер: %1</translation>
    </message>
    <message>
        <source>gateway: %1</source>
        <translation>шлюз: %1</translation>
    </message>
    <message>
        <source>DNS server: %1</source>
        <translation>DNS-сервер: %1</translation>
    </message>
    <message>
        <source>Addresses: %1</source>
        <translation>Адреса: %1</translation>
    </message>
    <message>
        <source>The network equipment is made by %1, its login page by %2.</source>
        <translation>Производитель сетевого оборудования: %1, разработчик страницы входа: %2.</translation>
    </message>
    <message>
        <source>The network equipment is made by %1.</source>
        <translation>Производитель сетевого оборудования: %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page is made by %1.</source>
        <translation>Разработчик страницы входа этой сети: %1.</translation>
    </message>
    <message>
        <source>Connected by cable.</source>
        <translation>Подключено по кабелю.</translation>
    </message>
    <message>
        <source>The login is valid for another %1 min.</source>
        <translation>Вход действителен еще %1 мин.</translation>
    </message>
    <message>
        <source>Windows reports that it is not connected to any network.</source>
        <translation>Windows сообщает, что нет подключения ни к одной сети.</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet.</source>
        <translation>Windows сообщает, что из этой сети нет выхода в интернет.</translation>
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
        <translation>Перезагрузить сейчас</translation>
    </message>
    <message>
        <source>Restart Windows now?</source>
        <translation>Перезагрузить Windows сейчас?</translation>
    </message>
    <message>
        <source>Save your work in other programs first. Windows asks about anything that is not saved. Afterwards, open Fix789 again to check whether the restart helped.</source>
        <translation>Сначала сохраните свою работу в других программах. Windows спросит о несохраненном. Затем снова откройте Fix789, чтобы проверить, помогло ли это.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезагрузка</translation>
    </message>
    <message>
        <source>Windows did not restart. Choose %1 in the Start menu.</source>
        <translation>Windows не перезагрузилась. Выберите %1 в меню «Пуск».</translation>
    </message>
    <message>
        <source>Open VPN settings</source>
        <translation>Открыть параметры VPN</translation>
    </message>
    <message>
        <source>Windows did not open its settings. They are in the Start menu: Settings, Network &amp; internet, VPN.</source>
        <translation>Windows не открыла параметры. Откройте их через меню «Пуск»: «Параметры», «Сеть и Интернет», «VPN».</translation>
    </message>
    <message>
        <source>Try the VPN now</source>
        <translation>Попробовать VPN сейчас</translation>
    </message>
</context>
<context>
    <name>OutcomeTexts</name>
    <message>
        <source>The changes have been made.</source>
        <translation>Изменения внесены.</translation>
    </message>
    <message>
        <source>The computer could not be checked again.</source>
        <translation>Компьютер не удалось проверить снова.</translation>
    </message>
    <message>
        <source>The problem is fixed.</source>
        <translation>Проблема устранена.</translation>
    </message>
    <message>
        <source>Changed. A restart would finish it.</source>
        <translation>Изменено. Для завершения понадобилась бы перезагрузка.</translation>
    </message>
    <message>
        <source>A recorded computer cannot be restarted, so the practice ends here.</source>
        <translation>Записанный компьютер нельзя перезагрузить, поэтому тренировка здесь заканчивается.</translation>
    </message>
    <message>
        <source>Changed. Restart Windows to finish.</source>
        <translation>Изменено. Чтобы завершить, перезагрузите Windows.</translation>
    </message>
    <message>
        <source>Choose %1, not %2: Windows often keeps its state when it is shut down.</source>
        <translation>Выберите %1, а не %2: при завершении работы Windows часто сохраняет свое состояние.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезагрузка</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Завершение работы</translation>
    </message>
    <message>
        <source>Changed, but something else stands in the way.</source>
        <translation>Изменено, но мешает еще что-то.</translation>
    </message>
    <message>
        <source>Changed. Not everything is clear yet.</source>
        <translation>Изменено. Пока не всё ясно.</translation>
    </message>
    <message>
        <source>The report lists the settings that were not restored, with their current values.</source>
        <translation>В отчете перечислены настройки, которые не были восстановлены, с их нынешними значениями.</translation>
    </message>
    <message>
        <source>Everything is back exactly as it was.</source>
        <translation>Всё снова точно так, как было.</translation>
    </message>
    <message>
        <source>Not everything was restored.</source>
        <translation>Восстановлено не всё.</translation>
    </message>
    <message>
        <source>Another program or person has changed a setting in the meantime.</source>
        <translation>За это время другая программа или другой человек изменили настройку.</translation>
    </message>
    <message>
        <source>The changes could not be undone.</source>
        <translation>Изменения не удалось отменить.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>The cause was no longer present.</source>
        <translation>Причины уже не было.</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Остановлено. Всё как прежде.</translation>
    </message>
    <message>
        <source>The changes could not be made. Everything is as it was before.</source>
        <translation>Изменения не удалось внести. Всё как прежде.</translation>
    </message>
    <message>
        <source>The changes could not be made, and not everything could be restored.</source>
        <translation>Изменения не удалось внести, и восстановить удалось не всё.</translation>
    </message>
    <message>
        <source>Windows asked for an administrator, and nobody gave consent.</source>
        <translation>Windows запросила согласие администратора, но его никто не дал.</translation>
    </message>
    <message>
        <source>The program that makes the changes could not be started.</source>
        <translation>Программу, которая вносит изменения, не удалось запустить.</translation>
    </message>
    <message>
        <source>The next step is for others to take.</source>
        <translation>Следующий шаг за другими.</translation>
    </message>
    <message>
        <source>Nothing was changed on this computer.</source>
        <translation>На этом компьютере ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Участок: %1 – %2</translation>
    </message>
    <message>
        <source>The path to the VPN server</source>
        <translation>Путь к VPN-серверу</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Home or office</source>
        <translation>Дом или офис</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Школа или вуз</translation>
    </message>
    <message>
        <source>Guest Wi-Fi</source>
        <translation>Гостевой Wi-Fi</translation>
    </message>
    <message>
        <source>Hotel, co-working space</source>
        <translation>Гостиница, коворкинг</translation>
    </message>
    <message>
        <source>This only changes whom we suggest you ask. You can leave it open.</source>
        <translation>Это меняет только подсказку, к кому обратиться. Можно не указывать.</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Где вы находитесь?</translation>
    </message>
    <message>
        <source>What usually goes wrong there?</source>
        <translation>Что там обычно бывает не в порядке?</translation>
    </message>
</context>
<context>
    <name>PlaybookDialog</name>
    <message>
        <source>What usually goes wrong there</source>
        <translation>Что там обычно бывает не в порядке</translation>
    </message>
    <message>
        <source>Check in this order</source>
        <translation>Проверьте в этом порядке</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>К кому обратиться</translation>
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
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Use this product&apos;s terms</source>
        <translation>Использовать его термины</translation>
    </message>
    <message>
        <source>The request then names that product&apos;s menus and the lines in its log.</source>
        <translation>Тогда в запросе будут его меню и строки его журнала.</translation>
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
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1 You said: yes.</source>
        <translation>%1 Ваш ответ: да.</translation>
    </message>
    <message>
        <source>%1 You said: no.</source>
        <translation>%1 Ваш ответ: нет.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>ReportPath</name>
    <message>
        <source>VPN server</source>
        <translation>VPN-сервер</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>The gateway of this network is %1.</source>
        <translation>Шлюз этой сети — %1.</translation>
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
        <translation>Кабель</translation>
    </message>
    <message>
        <source>The network that this computer is connected to.</source>
        <translation>Сеть, к которой подключен этот компьютер.</translation>
    </message>
    <message>
        <source>Recorded PC</source>
        <translation>Записанный ПК</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Этот ПК</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Брандмауэр этого места</translation>
    </message>
    <message>
        <source>The firewall or router between this place and the internet.</source>
        <translation>Брандмауэр или маршрутизатор между этим местом и интернетом.</translation>
    </message>
    <message>
        <source>Everything between this place and the server&apos;s location.</source>
        <translation>Всё между этим местом и местом, где находится сервер.</translation>
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
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Возможно: %1</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Еще не выяснено</translation>
    </message>
    <message>
        <source>How to find out: %1</source>
        <translation>Как это выяснить: %1</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>в неизвестное время</translation>
    </message>
    <message>
        <source>A network without a name</source>
        <translation>Сеть без имени</translation>
    </message>
    <message>
        <source>%1 (this network)</source>
        <translation>%1 (эта сеть)</translation>
    </message>
    <message>
        <source>%1, from another device</source>
        <translation>%1, с другого устройства</translation>
    </message>
    <message>
        <source>%1: the server answered on both ports, %2.</source>
        <translation>%1: сервер ответил на обоих портах, %2.</translation>
    </message>
    <message>
        <source>%1: the server answered on one port, %2.</source>
        <translation>%1: сервер ответил на одном порту, %2.</translation>
    </message>
    <message>
        <source>%1: no answer, %2.</source>
        <translation>%1: нет ответа, %2.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Тот же сервер из других сетей</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>An administrator can check the rest with this command: %1</source>
        <translation>Остальное администратор может проверить этой командой: %1</translation>
    </message>
    <message>
        <source>Copy the command for the administrator</source>
        <translation>Скопировать команду для администратора</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 дн. назад</translation>
    </message>
    <message>
        <source>Not known yet: %1</source>
        <translation>Пока неизвестно: %1</translation>
    </message>
    <message>
        <source>This cannot be determined %1.</source>
        <comment>%1: until ...</comment>
        <translation>Это остается невыясненным, %1.</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Подходит ли еще этот протокол?</translation>
    </message>
    <message>
        <source>This rules out: %1</source>
        <translation>Это исключает: %1</translation>
    </message>
    <message>
        <source>This network</source>
        <translation>Эта сеть</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Согласование, шаг за шагом</translation>
    </message>
    <message>
        <source>Details (checks: %1, causes ruled out: %2)</source>
        <translation>Подробности (проверки: %1, исключенные причины: %2)</translation>
    </message>
</context>
<context>
    <name>ResultTexts</name>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>На этом компьютере проблем не найдено.</translation>
    </message>
    <message>
        <source>Everything between this computer and the server works.</source>
        <translation>Всё между этим компьютером и сервером работает.</translation>
    </message>
    <message>
        <source>The path from here to the server works.</source>
        <translation>Путь отсюда до сервера работает.</translation>
    </message>
    <message>
        <source>This will probably resolve itself.</source>
        <translation>Это, вероятно, решится само собой.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Удалось проверить не всё, что важно.</translation>
    </message>
    <message>
        <source>One explanation is left, but it is not proven yet.</source>
        <translation>Осталось одно объяснение, но оно еще не доказано.</translation>
    </message>
    <message>
        <source>Two explanations are left.</source>
        <translation>Осталось два объяснения.</translation>
    </message>
    <message>
        <source>Three explanations are left.</source>
        <translation>Осталось три объяснения.</translation>
    </message>
    <message>
        <source>Four explanations are left.</source>
        <translation>Осталось четыре объяснения.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Осталось несколько объяснений.</translation>
    </message>
    <message>
        <source>You stopped before all checks were complete.</source>
        <translation>Вы остановили проверку, прежде чем были выполнены все проверки.</translation>
    </message>
    <message>
        <source>The person who looks after this computer.</source>
        <translation>Ответственный за этот компьютер.</translation>
    </message>
    <message>
        <source>The person who runs this network.</source>
        <translation>Ответственный за эту сеть.</translation>
    </message>
    <message>
        <source>The person who runs the VPN server.</source>
        <translation>Ответственный за VPN-сервер.</translation>
    </message>
    <message>
        <source>The person who looks after your account.</source>
        <translation>Ответственный за вашу учетную запись.</translation>
    </message>
    <message>
        <source>The administrators whose policy sets this.</source>
        <translation>Администраторы, чья политика это задает.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Где: %1</translation>
    </message>
    <message>
        <source>You, in your web browser.</source>
        <translation>Вы, в своем веб-браузере.</translation>
    </message>
    <message>
        <source>Windows failed with error %1, but the server answers us.</source>
        <translation>В Windows произошла ошибка %1, а нам сервер отвечает.</translation>
    </message>
    <message>
        <source>Windows failed with error %1.</source>
        <translation>В Windows произошла ошибка %1.</translation>
    </message>
    <message>
        <source>The server does not answer from here.</source>
        <translation>Отсюда сервер не отвечает.</translation>
    </message>
    <message>
        <source>The server answers. What stands in the way is not proven yet.</source>
        <translation>Сервер отвечает. Что мешает, еще не доказано.</translation>
    </message>
    <message>
        <source>Two things stand in the way.</source>
        <translation>Мешают две вещи.</translation>
    </message>
    <message>
        <source>Three things stand in the way.</source>
        <translation>Мешают три вещи.</translation>
    </message>
    <message>
        <source>Four things stand in the way.</source>
        <translation>Мешают четыре вещи.</translation>
    </message>
    <message>
        <source>Several things stand in the way.</source>
        <translation>Мешают несколько вещей.</translation>
    </message>
    <message>
        <source>All of them can be fixed on this computer, and undone.</source>
        <translation>Всё это можно исправить на этом компьютере, а исправления — отменить.</translation>
    </message>
    <message>
        <source>It can be fixed on this computer, and undone.</source>
        <translation>Это можно исправить на этом компьютере, а исправление — отменить.</translation>
    </message>
    <message>
        <source>Some of them can be fixed on this computer. Other people have to fix the rest.</source>
        <translation>Часть можно исправить на этом компьютере. Остальное должны исправить другие.</translation>
    </message>
    <message>
        <source>Every check of this computer that could run has passed.</source>
        <translation>Все проверки этого компьютера, которые удалось выполнить, пройдены.</translation>
    </message>
    <message>
        <source>The path to a server was not checked.</source>
        <translation>Путь к серверу не проверялся.</translation>
    </message>
    <message>
        <source>The key, user name and password are right. Try the VPN again.</source>
        <translation>Ключ, имя пользователя и пароль верны. Попробуйте VPN еще раз.</translation>
    </message>
    <message>
        <source>The pre-shared key is right. Try the VPN again. If it still fails, compare the user name and password with the ones you were given.</source>
        <translation>Общий ключ верен. Попробуйте VPN еще раз. Если он все еще не работает, сравните имя пользователя и пароль с теми, что вам дали.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, compare the user name, password and pre-shared key with the ones you were given.</source>
        <translation>Попробуйте VPN еще раз. Если он все еще не работает, сравните имя пользователя, пароль и общий ключ с теми, что вам дали.</translation>
    </message>
    <message>
        <source>Try the VPN again. If it still fails, go back and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Попробуйте VPN еще раз. Если он все еще не работает, вернитесь и введите общий ключ: тогда мы сможем доказать, верен ли он.</translation>
    </message>
    <message>
        <source>On %1, the same server answered %2.</source>
        <translation>В сети %1 тот же сервер ответил, %2.</translation>
    </message>
    <message>
        <source>On %1, the same server answered.</source>
        <translation>В сети %1 тот же сервер ответил.</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>A whole site: which rule blocks the VPN?</source>
        <translation>Целая площадка: какое правило блокирует VPN?</translation>
    </message>
    <message>
        <source>Reads what the Meraki dashboard says about a site, and names the rule that allows or blocks the VPN. For the people who look after the network.</source>
        <translation>Читает, что панель Meraki сообщает о площадке, и называет строку, которая пропускает VPN или блокирует его. Для ответственных за сеть.</translation>
    </message>
    <message>
        <source>&amp;Check the site</source>
        <translation>&amp;Проверить площадку</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Sa&amp;ve the page...</source>
        <translation>&amp;Сохранить страницу...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Печать...</translation>
    </message>
    <message>
        <source>Reading the dashboard</source>
        <translation>Чтение панели Meraki</translation>
    </message>
    <message>
        <source>Reading what was recorded.</source>
        <translation>Чтение записанных данных.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Web pages (*.html);;PDF (*.pdf)</source>
        <translation>Веб-страницы (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page was saved.</source>
        <translation>Страница сохранена.</translation>
    </message>
    <message>
        <source>The file exists, but is not a page that Fix789 saved. It was left as it is.</source>
        <translation>Файл существует, но это не страница, сохраненная программой Fix789. Он оставлен без изменений.</translation>
    </message>
    <message>
        <source>The page was saved. Nothing has changed since the previous version.</source>
        <translation>Страница сохранена. По сравнению с предыдущей ничего не изменилось.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another folder.</source>
        <translation>Страницу не удалось сохранить в этом месте. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Не удалось открыть браузер.</translation>
    </message>
</context>
<context>
    <name>SiteResult</name>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Копировать запрос</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No rule that was read blocks the VPN</source>
        <translation>Ни одно из прочитанных правил не блокирует VPN</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>StandInBox</name>
    <message>
        <source>&amp;Replace names of people, computers and networks</source>
        <translation>&amp;Заменять имена людей, компьютеров и сетей</translation>
    </message>
    <message>
        <source>Each server, connection, network, account and address is replaced by the same stand-in throughout, for example server-1.example or 192.0.2.1.</source>
        <translation>Серверы, подключения, сети, учетные записи и адреса получают условные имена, везде одни и те же: server-1.example, 192.0.2.1.</translation>
    </message>
</context>
<context>
    <name>StatusIcon</name>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>полезно знать</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>A rule blocks the VPN at %n place(s)</source>
        <translation>
            <numerusform>Правило блокирует VPN в %n месте</numerusform>
            <numerusform>Правило блокирует VPN в %n местах</numerusform>
            <numerusform>Правило блокирует VPN в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n place(s), it could not be determined whether the VPN is let through</source>
        <translation>
            <numerusform>В %n месте не удалось определить, пропускается ли VPN</numerusform>
            <numerusform>В %n местах не удалось определить, пропускается ли VPN</numerusform>
            <numerusform>В %n местах не удалось определить, пропускается ли VPN</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Traffic to %1, checked at %n place(s).</source>
        <translation>
            <numerusform>Трафик к %1; проверено сетей, включая сети Wi-Fi: %n.</numerusform>
            <numerusform>Трафик к %1; проверено сетей, включая сети Wi-Fi: %n.</numerusform>
            <numerusform>Трафик к %1; проверено сетей, включая сети Wi-Fi: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page that can be saved shows %n more place(s).</source>
        <translation>
            <numerusform>Еще %n место указано на странице, которую можно сохранить.</numerusform>
            <numerusform>Еще %n места указаны на странице, которую можно сохранить.</numerusform>
            <numerusform>Еще %n мест указано на странице, которую можно сохранить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Base Filtering Engine</source>
        <translation>Служба базовой фильтрации</translation>
    </message>
    <message>
        <source>IKE and AuthIP IPsec Keying Modules</source>
        <translation>Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности</translation>
    </message>
    <message>
        <source>IPsec Policy Agent</source>
        <translation>Агент политики IPsec</translation>
    </message>
    <message>
        <source>WAN Miniport (L2TP)</source>
        <translation>WAN Miniport (L2TP)</translation>
    </message>
    <message>
        <source>Remote Access Connection Manager</source>
        <translation>Диспетчер подключений удаленного доступа</translation>
    </message>
    <message>
        <source>Secure Socket Tunneling Protocol Service</source>
        <translation>Служба SSTP</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Телефония</translation>
    </message>
    <message>
        <source>No server was named.</source>
        <translation>Сервер не указан.</translation>
    </message>
    <message>
        <source>The network was not recorded.</source>
        <translation>Сеть не была записана.</translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation>Остановлено, прежде чем сервер ответил.</translation>
    </message>
    <message>
        <source>The server could not be contacted.</source>
        <translation>С сервером не удалось связаться.</translation>
    </message>
    <message>
        <source>The server answers the key exchange</source>
        <translation>Сервер отвечает на обмен ключами</translation>
    </message>
    <message>
        <source>The value for servers behind NAT contains %1. Windows reads only a number (DWORD) here.</source>
        <translation>Значение для серверов за NAT содержит %1. Windows читает здесь только число (DWORD).</translation>
    </message>
    <message>
        <source>The value for servers behind NAT has been set, but Windows has not been restarted since.</source>
        <translation>Значение для серверов за NAT задано, но с тех пор Windows не перезагружалась.</translation>
    </message>
    <message>
        <source>The server is behind NAT, but this computer does not allow that (the value is %1).</source>
        <translation>Сервер находится за NAT, но этот компьютер этого не допускает (значение равно %1).</translation>
    </message>
    <message>
        <source>There is no sign that the value for servers behind NAT has to be changed.</source>
        <translation>Нет признаков того, что значение для серверов за NAT нужно менять.</translation>
    </message>
    <message>
        <source>The server is not behind NAT.</source>
        <translation>Сервер не находится за NAT.</translation>
    </message>
    <message>
        <source>The server is behind NAT, and this computer allows that.</source>
        <translation>Сервер находится за NAT, и этот компьютер это допускает.</translation>
    </message>
    <message>
        <source>The registry key with the value for servers behind NAT was changed after the last restart. Windows reads it at the next restart.</source>
        <translation>Раздел реестра со значением для серверов за NAT изменен после последней перезагрузки. Windows прочитает его при следующей перезагрузке.</translation>
    </message>
    <message>
        <source>This is not a Windows computer.</source>
        <translation>Это не компьютер с Windows.</translation>
    </message>
    <message>
        <source>The value for servers behind NAT could not be read.</source>
        <translation>Значение для серверов за NAT не удалось прочитать.</translation>
    </message>
    <message>
        <source>Windows can connect to VPN servers behind NAT after it has been restarted.</source>
        <translation>Windows сможет подключаться к VPN-серверам за NAT после перезагрузки.</translation>
    </message>
    <message>
        <source>Servers behind NAT are allowed where needed</source>
        <translation>Серверы за NAT разрешены там, где нужно</translation>
    </message>
    <message>
        <source>It could not be determined whether IPsec is switched off for L2TP.</source>
        <translation>Не удалось прочитать, отключен ли IPsec для L2TP.</translation>
    </message>
    <message>
        <source>ProhibitIpSec contains %1, which is not a number that Windows reads.</source>
        <translation>ProhibitIpSec содержит %1, а это не число, которое читает Windows.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec (ProhibitIpSec is 1).</source>
        <translation>Windows настроена не защищать L2TP с помощью IPsec (ProhibitIpSec равно 1).</translation>
    </message>
    <message>
        <source>ProhibitIpSec has been fixed, but Windows has not been restarted since.</source>
        <translation>ProhibitIpSec исправлено, но с тех пор Windows не перезагружалась.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec, as it should.</source>
        <translation>Windows защищает L2TP с помощью IPsec, как и должна.</translation>
    </message>
    <message>
        <source>Windows protects L2TP with IPsec again after it has been restarted.</source>
        <translation>Windows снова будет защищать L2TP с помощью IPsec после перезагрузки.</translation>
    </message>
    <message>
        <source>IPsec for L2TP is not switched off</source>
        <translation>IPsec для L2TP не отключен</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2.</source>
        <translation>Имя «%1» ведет к %2.</translation>
    </message>
    <message>
        <source>The DNS server reports that there is no server named &quot;%1&quot;.</source>
        <translation>DNS-сервер сообщает, что сервера с именем «%1» не существует.</translation>
    </message>
    <message>
        <source>The DNS server did not answer when asked for &quot;%1&quot;.</source>
        <translation>DNS-сервер не ответил на запрос имени «%1».</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only DNS is at fault.</source>
        <translation>Откройте любую веб-страницу. Если она откроется, дело только в DNS.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved.</source>
        <translation>Имя сервера не удалось преобразовать в адрес.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an address</source>
        <translation>Имя сервера ведет к адресу</translation>
    </message>
    <message>
        <source>The start type of &quot;%1&quot; is Disabled.</source>
        <translation>Тип запуска службы «%1» — «Отключена».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with the computer but failed with error %2.</source>
        <translation>Служба «%1» запускается вместе с компьютером, но завершилась с ошибкой %2.</translation>
    </message>
    <message>
        <source>Windows has no service named &quot;%1&quot;.</source>
        <translation>В Windows нет службы с именем «%1».</translation>
    </message>
    <message>
        <source>A service that the VPN needs cannot run: %1.</source>
        <translation>Не может работать служба, которая нужна VPN: %1.</translation>
    </message>
    <message>
        <source>These services could not be checked: %1.</source>
        <translation>Эти службы не удалось проверить: %1.</translation>
    </message>
    <message>
        <source>All services that the VPN needs can run.</source>
        <translation>Все службы, которые нужны VPN, могут работать.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is enabled.</source>
        <translation>Служба «%1» включена.</translation>
    </message>
    <message>
        <source>The service gets its usual start type back. Windows starts it when the VPN needs it.</source>
        <translation>Службе возвращается ее обычный тип запуска. Windows запускает ее, когда она нужна VPN.</translation>
    </message>
    <message>
        <source>Services and drivers of the VPN</source>
        <translation>Службы и драйверы VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is missing from this computer.</source>
        <translation>На этом компьютере нет службы «%1».</translation>
    </message>
    <message>
        <source>Windows itself is damaged. Ask the person who looks after this computer to repair the Windows installation (sfc /scannow, or an in-place repair).</source>
        <translation>Повреждена сама Windows. Попросите ответственного за этот компьютер восстановить установку Windows (sfc /scannow или обновление на месте с сохранением файлов и программ).</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is disabled.</source>
        <translation>Служба «%1» отключена.</translation>
    </message>
    <message>
        <source>We can enable it again with its usual start type. This requires an administrator.</source>
        <translation>Мы можем снова включить ее с обычным типом запуска. Для этого нужен администратор.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; cannot be started.</source>
        <translation>Службу «%1» невозможно запустить.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Попросите ответственного за этот компьютер проверить по журналу событий «Система», что происходит с этой службой.</translation>
    </message>
    <message>
        <source>Windows is configured not to protect L2TP with IPsec.</source>
        <translation>Windows настроена не защищать L2TP с помощью IPsec.</translation>
    </message>
    <message>
        <source>We can reset the value. This requires an administrator and takes effect after a restart. If your administrators created their own IPsec policy, ask them first.</source>
        <translation>Мы можем сбросить это значение. Для этого нужен администратор, и действовать это начнет после перезагрузки. Если ваши администраторы создали собственную политику IPsec, сначала спросите их.</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT has the wrong type.</source>
        <translation>Значение реестра для серверов за NAT имеет неверный тип.</translation>
    </message>
    <message>
        <source>We can write it as a number. This requires an administrator and takes effect after a restart.</source>
        <translation>Мы можем записать его как число. Для этого нужен администратор, и действовать это начнет после перезагрузки.</translation>
    </message>
    <message>
        <source>The VPN server is behind a router (NAT), and Windows does not allow that.</source>
        <translation>VPN-сервер находится за маршрутизатором (NAT), а Windows этого не допускает.</translation>
    </message>
    <message>
        <source>We can allow it. This requires an administrator and takes effect after a restart.</source>
        <translation>Мы можем это разрешить. Для этого нужен администратор, и действовать это начнет после перезагрузки.</translation>
    </message>
    <message>
        <source>Windows has to be restarted before a change takes effect.</source>
        <translation>Чтобы изменение начало действовать, нужно перезагрузить Windows.</translation>
    </message>
    <message>
        <source>Choose &quot;Restart&quot;, not &quot;Shut down&quot;: Windows often keeps its state when it is shut down. Then try the VPN again.</source>
        <translation>Выберите «Перезагрузка», а не «Завершение работы»: при завершении работы Windows часто сохраняет свое состояние. Затем попробуйте VPN еще раз.</translation>
    </message>
    <message>
        <source>There is no server with this name.</source>
        <translation>Сервера с таким именем не существует.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s name in the VPN connection with the one you were given, letter by letter.</source>
        <translation>Сравните имя сервера в VPN-подключении с тем, что вам дали, буква за буквой.</translation>
    </message>
    <message>
        <source>This computer has no internet connection.</source>
        <translation>Этот компьютер не подключен к интернету.</translation>
    </message>
    <message>
        <source>Connect to a network first, then check again.</source>
        <translation>Сначала подключитесь к сети, затем проверьте снова.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS server does not answer.</source>
        <translation>DNS-сервер сети не отвечает.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that names cannot be resolved (DNS), or use another network.</source>
        <translation>Сообщите ответственному за эту сеть, что имена не преобразуются в адреса (DNS), или используйте другую сеть.</translation>
    </message>
    <message>
        <source>A firewall on the path rejects UDP 500.</source>
        <translation>Брандмауэр на пути отклоняет UDP 500.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Попросите ответственного за эту сеть разрешить исходящий UDP 500 и 4500. А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>UDP 500 does not get through between this computer and the server.</source>
        <translation>UDP 500 не проходит между этим компьютером и сервером.</translation>
    </message>
    <message>
        <source>The network blocks the VPN&apos;s key exchange.</source>
        <translation>Сеть блокирует обмен ключами VPN.</translation>
    </message>
    <message>
        <source>UDP 4500 does not get through between this computer and the server.</source>
        <translation>UDP 4500 не проходит между этим компьютером и сервером.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Попросите ответственного за эту сеть разрешить исходящий UDP 4500. А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>The VPN server is not running or cannot be reached.</source>
        <translation>VPN-сервер не работает или недоступен.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it is running.</source>
        <translation>Спросите ответственного за VPN-сервер, работает ли он.</translation>
    </message>
    <message>
        <source>The server is reachable, but its VPN service is not running.</source>
        <translation>Сервер доступен, но его служба VPN не работает.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its IPsec service. If the name was typed by hand, compare it first: this may be a different computer.</source>
        <translation>Попросите ответственного за VPN-сервер запустить его службу IPsec. Если имя вводилось вручную, сначала сверьте его с тем, что вам дали: возможно, это другой компьютер.</translation>
    </message>
    <message>
        <source>The server may have blocked this network&apos;s address.</source>
        <translation>Возможно, сервер заблокировал адрес этой сети.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its block list for this network&apos;s public address.</source>
        <translation>Попросите ответственного за VPN-сервер проверить, нет ли в его списке блокировки общедоступного адреса этой сети.</translation>
    </message>
    <message>
        <source>The server supports only IKEv2, but L2TP needs IKEv1.</source>
        <translation>Сервер поддерживает только IKEv2, а для L2TP нужен IKEv1.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether you should use IKEv2. If so, create a new VPN connection of type IKEv2.</source>
        <translation>Спросите ответственного за VPN-сервер, следует ли использовать IKEv2. Если да, создайте новое VPN-подключение типа IKEv2.</translation>
    </message>
    <message>
        <source>The server accepts none of the encryption methods that Windows offers.</source>
        <translation>Сервер не принимает ни один из методов шифрования, которые предлагает Windows.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14) for L2TP clients.</source>
        <translation>Попросите ответственного за VPN-сервер разрешить AES-256 с SHA-1 и MODP-2048 (группа 14) для клиентов L2TP.</translation>
    </message>
    <message>
        <source>The pre-shared key does not match the server&apos;s key.</source>
        <translation>Общий ключ не совпадает с ключом сервера.</translation>
    </message>
    <message>
        <source>Type the pre-shared key again, exactly as you were given it.</source>
        <translation>Введите общий ключ еще раз, точно так, как вам его дали.</translation>
    </message>
    <message>
        <source>Stopped before this was checked.</source>
        <translation>Остановлено, прежде чем это было проверено.</translation>
    </message>
    <message>
        <source>Not meaningful until this is fixed: %1.</source>
        <translation>Проверять это не имеет смысла, пока не исправлено следующее: %1.</translation>
    </message>
    <message>
        <source>Cannot be checked without this: %1.</source>
        <translation>Без этого проверить нельзя: %1.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program (line %1). Nothing was changed.</source>
        <translation>Журнал изменений записан более новой версией этой программы (строка %1). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The journal is damaged from line %1 on. It was left as it is, and nothing was changed.</source>
        <translation>Журнал изменений поврежден начиная со строки %1. Он оставлен как есть, и ничего не изменено.</translation>
    </message>
    <message>
        <source>The journal could not be read. Nothing was changed.</source>
        <translation>Журнал изменений не удалось прочитать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>An earlier repair was interrupted. Undo it first. Nothing was changed.</source>
        <translation>Предыдущее исправление было прервано. Сначала отмените его. Сейчас ничего не изменено.</translation>
    </message>
    <message>
        <source>A repair with this name already exists. Nothing was changed.</source>
        <translation>Исправление с этим именем уже существует. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer present, so there is nothing to fix. Nothing was changed.</source>
        <translation>«%1» больше нет, поэтому исправлять нечего. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This cannot be fixed on this computer. Nothing was changed.</source>
        <translation>Это нельзя исправить на этом компьютере. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The current values could not be read. Nothing was changed.</source>
        <translation>Нынешние значения не удалось прочитать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Everything is already as it should be. Nothing was changed.</source>
        <translation>Всё уже так, как должно быть. Ничего не изменено.</translation>
    </message>
    <message>
        <source>These changes would be made. Nothing was changed.</source>
        <translation>Были бы внесены эти изменения. Сейчас ничего не изменено.</translation>
    </message>
    <message>
        <source>The current values could not be saved. Nothing was changed.</source>
        <translation>Нынешние значения не удалось сохранить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Fixed. It takes effect after Windows has been restarted (&quot;Restart&quot;, not &quot;Shut down&quot;).</source>
        <translation>Исправлено. Это начнет действовать после перезагрузки Windows («Перезагрузка», а не «Завершение работы»).</translation>
    </message>
    <message>
        <source>Fixed and checked again: the cause is gone.</source>
        <translation>Исправлено и снова проверено: причины больше нет.</translation>
    </message>
    <message>
        <source>It could not be fixed. Everything is as it was before. %1</source>
        <translation>Исправить не удалось. Всё как прежде. %1</translation>
    </message>
    <message>
        <source>It could not be fixed, and not everything could be restored. %1</source>
        <translation>Исправить не удалось, и восстановить удалось не всё. %1</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Остановлено. Всё как прежде.</translation>
    </message>
    <message>
        <source>There is no repair with this name. Nothing was changed.</source>
        <translation>Исправления с этим именем нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before the repair.</source>
        <translation>Отменено. Всё так, как было до исправления.</translation>
    </message>
    <message>
        <source>Not everything was restored: settings that another program or person has changed since were left alone.</source>
        <translation>Восстановлено не всё: настройки, которые с тех пор изменили другая программа или другой человек, не тронуты.</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>Value &quot;%2&quot; in %1</source>
        <translation>Значение «%2» в %1</translation>
    </message>
    <message>
        <source>Start type of service &quot;%1&quot;</source>
        <translation>Тип запуска службы «%1»</translation>
    </message>
    <message>
        <source>Service &quot;%1&quot;</source>
        <translation>Служба «%1»</translation>
    </message>
    <message>
        <source>(absent)</source>
        <translation>(отсутствует)</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлена</translation>
    </message>
    <message>
        <source>It does not exist. Technical detail: %1.</source>
        <translation>Этого не существует. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>The system denied access. Technical detail: %1.</source>
        <translation>Система отказала в доступе. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>It took too long. Technical detail: %1.</source>
        <translation>Это заняло слишком много времени. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>It was stopped. Technical detail: %1.</source>
        <translation>Это было остановлено. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>It is not supported here. Technical detail: %1.</source>
        <translation>Здесь это не поддерживается. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>It is damaged or could not be understood. Technical detail: %1.</source>
        <translation>Это повреждено или непонятно. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>It failed. Technical detail: %1.</source>
        <translation>Не удалось. Техническая подробность: %1.</translation>
    </message>
    <message>
        <source>Waiting %1 s to stay within the server&apos;s limit.</source>
        <translation>Ожидание %1 с, чтобы не превысить ограничение сервера.</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: waiting for an answer</source>
        <translation>Обмен ключами по UDP %1: ожидание ответа</translation>
    </message>
    <message>
        <source>Key exchange on UDP %1: no answer yet, trying again</source>
        <translation>Обмен ключами по UDP %1: ответа пока нет, новая попытка</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP %1 after %n attempt(s) (source ports: %2).</source>
        <translation>
            <numerusform>Нет ответа на UDP %1 после %n попытки (исходные порты: %2).</numerusform>
            <numerusform>Нет ответа на UDP %1 после %n попыток (исходные порты: %2).</numerusform>
            <numerusform>Нет ответа на UDP %1 после %n попыток (исходные порты: %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500 and UDP 4500.</source>
        <translation>Сервер отвечает на обмен ключами на UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500. It refuses to start one on UDP 4500, which does no harm.</source>
        <translation>Сервер отвечает на обмен ключами на UDP 500. На UDP 4500 он отказывается его начинать, и это не мешает.</translation>
    </message>
    <message>
        <source>The server answers the key exchange on UDP 500, and UDP 4500 is open.</source>
        <translation>Сервер отвечает на обмен ключами на UDP 500, и UDP 4500 открыт.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on UDP 4500.</source>
        <translation>Сервер отвечает на UDP 500, но не на UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 4500 is blocked, but without address translation (NAT) it is not needed.</source>
        <translation>UDP 4500 заблокирован, но без преобразования адресов (NAT) он не нужен.</translation>
    </message>
    <message>
        <source>UDP %1 is blocked on the path to the server.</source>
        <translation>UDP %1 заблокирован на пути к серверу.</translation>
    </message>
    <message>
        <source>UDP %1 is rejected by %2.</source>
        <translation>Узел %2 отклоняет UDP %1.</translation>
    </message>
    <message>
        <source>The server is reachable, but its key exchange service is not running.</source>
        <translation>Сервер доступен, но его служба обмена ключами не работает.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer on UDP 500, and UDP 4500 is closed.</source>
        <translation>Сервер доступен, но не отвечает на UDP 500, а UDP 4500 закрыт.</translation>
    </message>
    <message>
        <source>The server rejects every encryption method that Windows offers.</source>
        <translation>Сервер отклоняет все методы шифрования, которые предлагает Windows.</translation>
    </message>
    <message>
        <source>The server answers only IKEv2; L2TP/IPsec on Windows needs IKEv1.</source>
        <translation>Сервер отвечает только на IKEv2; для L2TP/IPsec в Windows нужен IKEv1.</translation>
    </message>
    <message>
        <source>The server reports that it does not support IKEv1.</source>
        <translation>Сервер сообщает, что не поддерживает IKEv1.</translation>
    </message>
    <message>
        <source>The server is reachable, but it does not answer IKEv1.</source>
        <translation>Сервер доступен, но не отвечает на IKEv1.</translation>
    </message>
    <message>
        <source>UDP 500 is open, but the server answers IKEv1 only on UDP 4500.</source>
        <translation>UDP 500 открыт, но на IKEv1 сервер отвечает только на UDP 4500.</translation>
    </message>
    <message>
        <source>There is no answer on UDP 500 or UDP 4500.</source>
        <translation>Нет ответа ни на UDP 500, ни на UDP 4500.</translation>
    </message>
    <message>
        <source>The server is unreachable.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>The key exchange on UDP %1 could not be tested.</source>
        <translation>Обмен ключами по UDP %1 не удалось проверить.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 with %2.</source>
        <translation>Сервер ответил на UDP %1: %2.</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers: %1.</source>
        <translation>Этот компьютер предложил то, что предлагает Windows: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No answer on UDP 500 after %n attempt(s) (source ports: %1); the same message was answered on UDP 4500.</source>
        <translation>
            <numerusform>Нет ответа на UDP 500 после %n попытки (исходные порты: %1); на то же сообщение пришел ответ на UDP 4500.</numerusform>
            <numerusform>Нет ответа на UDP 500 после %n попыток (исходные порты: %1); на то же сообщение пришел ответ на UDP 4500.</numerusform>
            <numerusform>Нет ответа на UDP 500 после %n попыток (исходные порты: %1); на то же сообщение пришел ответ на UDP 4500.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered on UDP 500, and servers of its kind (%1) answer in the same way on UDP 4500.</source>
        <translation>Сервер ответил на UDP 500, а серверы этого вида (%1) так же отвечают на UDP 4500.</translation>
    </message>
    <message>
        <source>This computer has no route to the server for UDP %1.</source>
        <translation>У этого компьютера нет маршрута к серверу для UDP %1.</translation>
    </message>
    <message>
        <source>UDP %1 was rejected on the path (ICMP type 3 code %2).</source>
        <translation>UDP %1 отклонен на пути (ICMP тип 3 код %2).</translation>
    </message>
    <message>
        <source>%3 rejected UDP %1 (ICMP type 3 code %2).</source>
        <translation>Узел %3 отклонил UDP %1 (ICMP тип 3, код %2).</translation>
    </message>
    <message>
        <source>The server answered IKEv2.</source>
        <translation>Сервер ответил на IKEv2.</translation>
    </message>
    <message>
        <source>Packets to UDP %1 came as far as hop %2 and no further; packets to UDP %3 got further.</source>
        <translation>Пакеты на UDP %1 дошли до узла (hop) %2 и не дальше; пакеты на UDP %3 дошли дальше.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1.</source>
        <translation>Сервер ответил на UDP %1.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Сервер ответил.</translation>
    </message>
    <message>
        <source>The server answered on UDP %1 and chose %2.</source>
        <translation>Сервер ответил на UDP %1 и выбрал %2.</translation>
    </message>
    <message>
        <source>Compare the pre-shared key with the server&apos;s, or try from another network.</source>
        <translation>Сравните общий ключ с ключом сервера или попробуйте из другой сети.</translation>
    </message>
    <message>
        <source>Try from another network, for example through a phone&apos;s hotspot. If the VPN works there, this network blocks it.</source>
        <translation>Попробуйте из другой сети, например через хот-спот телефона. Если там работает, значит, блокирует эта сеть.</translation>
    </message>
    <message>
        <source>Open any web page. If none opens, this computer has no internet connection.</source>
        <translation>Откройте любую веб-страницу. Если ни одна не открывается, этот компьютер не подключен к интернету.</translation>
    </message>
    <message>
        <source>Ask the person who runs the server whether it supports IKEv1 with a pre-shared key.</source>
        <translation>Спросите ответственного за сервер, поддерживает ли он IKEv1 с общим ключом.</translation>
    </message>
    <message>
        <source>Everything that could be checked works.</source>
        <translation>Всё, что удалось проверить, работает.</translation>
    </message>
    <message>
        <source>Not everything that matters could be checked.</source>
        <translation>Удалось проверить не всё, что важно.</translation>
    </message>
    <message>
        <source>Several explanations are left.</source>
        <translation>Осталось несколько объяснений.</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Где: %1</translation>
    </message>
    <message>
        <source>This can be changed: %1, from %2 to %3.</source>
        <translation>Это можно изменить: %1, с %2 на %3.</translation>
    </message>
    <message>
        <source>One of these applies:</source>
        <translation>Верно одно из следующего:</translation>
    </message>
    <message>
        <source>How to tell them apart: %1</source>
        <translation>Как их отличить: %1</translation>
    </message>
    <message>
        <source>Recorded computer &quot;%1&quot; (not this one): %2</source>
        <translation>Записанный компьютер «%1» (не этот): %2</translation>
    </message>
    <message>
        <source>Worth knowing: %1</source>
        <translation>Полезно знать: %1</translation>
    </message>
    <message>
        <source>What was checked:</source>
        <translation>Что проверено:</translation>
    </message>
    <message>
        <source>There is no check named &quot;%1&quot;; &quot;fix789ctl list&quot; lists the checks.</source>
        <translation>Проверки с именем «%1» нет; «fix789ctl list» перечисляет их.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. A name consists of letters, digits, dots and hyphens.</source>
        <translation>Это не имя и не адрес сервера. Имя состоит из букв, цифр, точек и дефисов.</translation>
    </message>
    <message>
        <source>The time limit must be a number of seconds, at most %1.</source>
        <translation>Ограничение времени должно быть числом секунд, не больше %1.</translation>
    </message>
    <message>
        <source>There is no translation for the language &quot;%1&quot;.</source>
        <translation>Перевода для «%1» нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a cause. &quot;fix789ctl list --json&quot; lists the ids.</source>
        <translation>«%1» — не id причины. Их перечисляет «fix789ctl list --json».</translation>
    </message>
    <message>
        <source>Name at least one cause, exactly as &quot;fix789ctl check&quot; prints it.</source>
        <translation>Укажите хотя бы одну причину, точно так, как ее выводит «fix789ctl check».</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: с %2 на %3</translation>
    </message>
    <message>
        <source>Make these changes? Type y for yes.</source>
        <translation>Внести эти изменения? Введите y, если да.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>interrupted; undo this run</source>
        <translation>прервано; отмените это</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>The journal cannot be read completely. %1</source>
        <translation>Журнал изменений не удается прочитать полностью. %1</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes no arguments.</source>
        <translation>«history» не принимает аргументов.</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes no arguments.</source>
        <translation>«list» не принимает аргументов.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be used. %2</source>
        <translation>Файл «%1» нельзя использовать. %2</translation>
    </message>
    <message>
        <source>Name one file to write to.</source>
        <translation>Укажите один файл для записи.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Сохранено в %1.</translation>
    </message>
    <message>
        <source>%1: was %2, was set to %3, is now %4</source>
        <translation>%1: было %2, установлено %3, сейчас %4</translation>
    </message>
    <message>
        <source>A run is named by a UUID.</source>
        <translation>Запуск обозначается идентификатором UUID.</translation>
    </message>
    <message>
        <source>Only Windows computers can be fixed. Use --case for a recorded computer.</source>
        <translation>Исправлять можно только компьютеры с Windows. Для записанного компьютера используйте --case.</translation>
    </message>
    <message>
        <source>This program is in a folder that other people can write to. Nothing was changed. %1</source>
        <translation>Эта программа находится в папке, в которую могут записывать другие люди. Ничего не изменено. %1</translation>
    </message>
    <message>
        <source>The journal folder cannot be created. Nothing was changed.</source>
        <translation>Папку журнала изменений нельзя создать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Another repair is running. Nothing was changed.</source>
        <translation>Выполняется другое исправление. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Without this service, the Windows firewall is off as well.</source>
        <translation>Без этой службы брандмауэр Windows тоже выключен.</translation>
    </message>
    <message>
        <source>There was nothing to check. Name the VPN server or a recorded computer.</source>
        <translation>Проверять было нечего. Укажите VPN-сервер или записанный компьютер.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path to the server.</source>
        <translation>Большие сообщения теряются на пути к серверу.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow fragments of UDP packets. Until then, signing in with a pre-shared key or a shorter certificate chain may work.</source>
        <translation>Попросите ответственного за эту сеть разрешить фрагменты пакетов UDP. А пока может помочь вход с общим ключом или с более короткой цепочкой сертификатов.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the VPN&apos;s key exchange.</source>
        <translation>Устройство на пути проверяет пакеты и отбрасывает обмен ключами VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IPsec in its application or traffic filter, not only the ports UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Попросите ответственного за эту сеть разрешить IPsec в ее фильтре приложений или трафика, а не только порты UDP 500 и 4500. А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>Many of the packets sent to the server get lost on the path.</source>
        <translation>Многие пакеты, отправленные серверу, теряются на пути.</translation>
    </message>
    <message>
        <source>Move closer to the Wi-Fi access point, or use a cable or another network. If the problem persists, tell the person who runs this network.</source>
        <translation>Подойдите ближе к точке доступа Wi-Fi либо используйте кабель или другую сеть. Если проблема сохраняется, сообщите ответственному за эту сеть.</translation>
    </message>
    <message>
        <source>The router in front of the server does not forward UDP 4500.</source>
        <translation>Маршрутизатор перед сервером не перенаправляет UDP 4500.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to forward UDP 4500 to it, just like UDP 500.</source>
        <translation>Попросите ответственного за VPN-сервер перенаправить на него UDP 4500, так же как UDP 500.</translation>
    </message>
    <message>
        <source>The server accepts only outdated encryption that Windows no longer offers.</source>
        <translation>Сервер принимает только устаревшее шифрование, которого Windows больше не предлагает.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-256 with SHA-1 and MODP-2048 (group 14). Weakening this computer instead should be the last resort.</source>
        <translation>Попросите ответственного за VPN-сервер разрешить AES-256 с SHA-1 и MODP-2048 (группа 14). Ослаблять вместо этого защиту этого компьютера следует лишь в крайнем случае.</translation>
    </message>
    <message>
        <source>The server requires a certificate, not a pre-shared key.</source>
        <translation>Сервер требует сертификат, а не общий ключ.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what to use: a certificate for this computer, or a pre-shared key that still has to be set up on the server.</source>
        <translation>Спросите ответственного за VPN-сервер, что использовать: сертификат для этого компьютера или общий ключ, который еще нужно задать на сервере.</translation>
    </message>
    <message>
        <source>The pre-shared key has a space at its beginning or end.</source>
        <translation>В начале или в конце общего ключа есть пробел.</translation>
    </message>
    <message>
        <source>Type the key in the VPN connection again, without the space. Such a space often comes from copying.</source>
        <translation>Введите ключ в VPN-подключении еще раз, без пробела. Он часто появляется при копировании.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that only look right.</source>
        <translation>Общий ключ содержит символы, которые только выглядят верными.</translation>
    </message>
    <message>
        <source>Type the key into the VPN connection by hand instead of copying it: quotation marks, dashes or spaces were changed on the way, for example by a PDF or a chat.</source>
        <translation>Введите ключ в VPN-подключении вручную, а не копируя: кавычки, тире или пробелы изменились по пути, например в PDF или в чате.</translation>
    </message>
    <message>
        <source>The server rejects this computer&apos;s IKE identity.</source>
        <translation>Сервер отклоняет идентификатор IKE этого компьютера.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to accept any identity (ID) from L2TP clients, or to check its log for this attempt.</source>
        <translation>Попросите ответственного за VPN-сервер принимать любой идентификатор (ID) от клиентов L2TP или найти эту попытку в его журнале.</translation>
    </message>
    <message>
        <source>The server rejects the way Windows protects the data (quick mode).</source>
        <translation>Сервер отклоняет способ, которым Windows защищает данные (быстрый режим).</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service does not answer.</source>
        <translation>Служба L2TP сервера не отвечает.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to start its L2TP service (UDP 1701 inside the tunnel).</source>
        <translation>Попросите ответственного за VPN-сервер запустить его службу L2TP (UDP 1701 внутри туннеля).</translation>
    </message>
    <message>
        <source>The server rejects the user name or password.</source>
        <translation>Сервер отклоняет имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>Type the user name and password again. If they are right, ask whether the account is locked or not allowed to use the VPN.</source>
        <translation>Введите имя пользователя и пароль еще раз. Если они верны, спросите, не заблокирована ли учетная запись и разрешен ли ей VPN.</translation>
    </message>
    <message>
        <source>The server and this connection have no sign-in method in common.</source>
        <translation>У сервера и этого подключения нет общего метода входа.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which sign-in protocol it requires, and choose the same one in the properties of the VPN connection.</source>
        <translation>Спросите ответственного за VPN-сервер, какой протокол входа он требует, и выберите тот же в свойствах VPN-подключения.</translation>
    </message>
    <message>
        <source>The confirmation of the sign-in (second factor) did not come in time.</source>
        <translation>Подтверждение входа (второй фактор) не пришло вовремя.</translation>
    </message>
    <message>
        <source>Try again with your phone or app ready, and confirm immediately when it asks you to.</source>
        <translation>Попробуйте еще раз, держа наготове телефон или приложение, и подтвердите сразу, когда оно попросит.</translation>
    </message>
    <message>
        <source>The server neither accepts nor rejects the user name and password.</source>
        <translation>Сервер не принимает и не отклоняет имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether its directory (RADIUS) answers.</source>
        <translation>Спросите ответственного за VPN-сервер, отвечает ли его каталог пользователей (RADIUS).</translation>
    </message>
    <message>
        <source>The server has no address left to assign.</source>
        <translation>У сервера не осталось адреса, который он мог бы назначить.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to enlarge its address pool (DHCP).</source>
        <translation>Попросите ответственного за VPN-сервер увеличить его пул адресов (DHCP).</translation>
    </message>
    <message>
        <source>Setting up the tunnel</source>
        <translation>Установка туннеля</translation>
    </message>
    <message>
        <source>Communicating with the server through the tunnel</source>
        <translation>Обмен данными с сервером через туннель</translation>
    </message>
    <message>
        <source>Signing in. If your phone or an app asks you to confirm, please do so now.</source>
        <translation>Вход. Если телефон или приложение просит подтверждения, дайте его сейчас.</translation>
    </message>
    <message>
        <source>Trying the key</source>
        <translation>Проба ключа</translation>
    </message>
    <message>
        <source>Exchanging keys</source>
        <translation>Обмен ключами</translation>
    </message>
    <message>
        <source>The server does not answer the list of encryption methods that Windows sends.</source>
        <translation>Сервер не отвечает на список методов шифрования, который отправляет Windows.</translation>
    </message>
    <message>
        <source>The server accepted the key, and the encrypted tunnel can be set up.</source>
        <translation>Сервер принял ключ, и зашифрованный туннель можно установить.</translation>
    </message>
    <message>
        <source>It would accept %1.</source>
        <translation>Он принял бы: %1.</translation>
    </message>
    <message>
        <source>The responder outside the network answers on another UDP port.</source>
        <translation>Респондер вне этой сети отвечает на другом порту UDP.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n datagram(s) sent to its UDP ports 500 and 4500, %1 arrived.</source>
        <translation>
            <numerusform>Из %n датаграммы, отправленной на его порты UDP 500 и 4500, дошло: %1.</numerusform>
            <numerusform>Из %n датаграмм, отправленных на его порты UDP 500 и 4500, дошло: %1.</numerusform>
            <numerusform>Из %n датаграмм, отправленных на его порты UDP 500 и 4500, дошло: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key exchange messages reach the responder outside the network and come back.</source>
        <translation>Сообщения обмена ключами доходят до респондера вне этой сети и возвращаются.</translation>
    </message>
    <message>
        <source>The network lets the VPN through; the server does not answer.</source>
        <translation>Сеть пропускает VPN; сервер не отвечает.</translation>
    </message>
    <message>
        <source>On the same ports, other data reaches the responder outside the network, but key exchange messages do not.</source>
        <translation>На тех же портах другие данные доходят до респондера вне этой сети, а сообщения обмена ключами — нет.</translation>
    </message>
    <message>
        <source>A device on the path inspects the packets and drops the key exchange.</source>
        <translation>Устройство на пути проверяет пакеты и отбрасывает обмен ключами.</translation>
    </message>
    <message>
        <source>The network drops UDP 500 and UDP 4500.</source>
        <translation>Сеть отбрасывает UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>Servers that have answered or timed out: %1 of %2</source>
        <translation>Серверы, которые ответили или не ответили вовремя: %1 из %2</translation>
    </message>
    <message>
        <source>The server does not accept a pre-shared key from this network.</source>
        <translation>Сервер не принимает общий ключ из этой сети.</translation>
    </message>
    <message>
        <source>It had accepted the encryption method before that.</source>
        <translation>До этого он принял метод шифрования.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects this computer&apos;s IKE identity.</source>
        <translation>Сервер знает ключ, но отклоняет идентификатор IKE этого компьютера.</translation>
    </message>
    <message>
        <source>The server does not accept this pre-shared key.</source>
        <translation>Сервер не принимает этот общий ключ.</translation>
    </message>
    <message>
        <source>Large messages get lost on the path, and signing in with a certificate needs them.</source>
        <translation>Большие сообщения теряются на пути, а сертификату они нужны.</translation>
    </message>
    <message>
        <source>The server answered the certificate only when it was sent in small fragments.</source>
        <translation>Сервер ответил на сертификат только тогда, когда он был отправлен мелкими фрагментами.</translation>
    </message>
    <message>
        <source>The server answered a small message, but not the same message when it was larger than one packet.</source>
        <translation>Сервер ответил на малое сообщение, но не на то же сообщение, когда оно было больше одного пакета.</translation>
    </message>
    <message>
        <source>The server did not answer the message with the certificate.</source>
        <translation>Сервер не ответил на сообщение с сертификатом.</translation>
    </message>
    <message>
        <source>The server knows the key but rejects the data protection (quick mode).</source>
        <translation>Сервер знает ключ, но отклоняет защиту данных (быстрый режим).</translation>
    </message>
    <message>
        <source>The server knows the key but does not answer the next step (quick mode).</source>
        <translation>Сервер знает ключ, но не отвечает на следующий шаг (быстрый режим).</translation>
    </message>
    <message>
        <source>The encrypted tunnel is up, but the VPN service behind it does not answer.</source>
        <translation>Зашифрованный туннель установлен, но служба VPN за ним не отвечает.</translation>
    </message>
    <message>
        <source>The encrypted tunnel was set up (quick mode).</source>
        <translation>Зашифрованный туннель был установлен (быстрый режим).</translation>
    </message>
    <message>
        <source>The server waited for a confirmation of the sign-in that did not come.</source>
        <translation>Сервер ждал подтверждения входа, которое не пришло.</translation>
    </message>
    <message>
        <source>The server requires a sign-in method that this connection cannot use.</source>
        <translation>Сервер требует метод входа, который это подключение не может использовать.</translation>
    </message>
    <message>
        <source>The server accepted the sign-in but has no address to assign.</source>
        <translation>Сервер принял вход, но у него нет адреса, который можно назначить.</translation>
    </message>
    <message>
        <source>The user name and password were accepted.</source>
        <translation>Имя пользователя и пароль приняты.</translation>
    </message>
    <message>
        <source>The user name and password were sent, but no answer came back.</source>
        <translation>Имя пользователя и пароль отправлены, но ответ не пришел.</translation>
    </message>
    <message>
        <source>until the server can be reached</source>
        <translation>пока сервер недоступен</translation>
    </message>
    <message>
        <source>until the tunnel can be set up</source>
        <translation>пока нельзя установить туннель</translation>
    </message>
    <message>
        <source>Check the key together with the person who runs the VPN server, or ask somebody else to try it from another network.</source>
        <translation>Сравните ключ вместе с ответственным за VPN-сервер или попросите кого-нибудь другого попробовать его из другой сети.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server what its log says about this attempt.</source>
        <translation>Спросите ответственного за VPN-сервер, что его журнал говорит об этой попытке.</translation>
    </message>
    <message>
        <source>The server answered only datagrams whose source port was the same as the server&apos;s port. Windows sends them that way too.</source>
        <translation>Ответ пришел только на датаграммы, отправленные с того же номера порта, что и у сервера. Windows тоже отправляет их так.</translation>
    </message>
    <message>
        <source>The key exchange stopped at its third message: %1</source>
        <translation>Обмен ключами остановился на третьем сообщении: %1</translation>
    </message>
    <message>
        <source>The server rejected this step: %1</source>
        <translation>Сервер ответил отказом: %1</translation>
    </message>
    <message>
        <source>The server proved that it has the same key.</source>
        <translation>Сервер доказал, что у него тот же ключ.</translation>
    </message>
    <message>
        <source>The message with the key was not accepted: %1</source>
        <translation>Сообщение с ключом не принято: %1</translation>
    </message>
    <message>
        <source>The message with the key exactly as typed: %1</source>
        <translation>Сообщение с ключом точно в том виде, в каком он введен: %1</translation>
    </message>
    <message>
        <source>The cleaned key was accepted.</source>
        <translation>Очищенный ключ принят.</translation>
    </message>
    <message>
        <source>A made-up key got the same response.</source>
        <translation>На выдуманный ключ пришел такой же ответ.</translation>
    </message>
    <message>
        <source>Unanswered requests inside the tunnel: %1.</source>
        <translation>Запросы без ответа внутри туннеля: %1.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Сервер сообщил: %1</translation>
    </message>
    <message>
        <source>The server refused after %1 s.</source>
        <translation>Сервер отказал через %1 с.</translation>
    </message>
    <message>
        <source>The key has a space at its beginning or end. The server accepts it without the space.</source>
        <translation>В начале или в конце ключа есть пробел. Без пробела сервер его принимает.</translation>
    </message>
    <message>
        <source>The key contains characters that only look like the ones on a keyboard. The server accepts it with the keyboard characters.</source>
        <translation>Ключ содержит символы, которые только похожи на символы клавиатуры. С символами клавиатуры сервер его принимает.</translation>
    </message>
    <message>
        <source>The key has spaces at its beginning or end and characters that only look like the ones on a keyboard. The server accepts the key without these spaces and with the keyboard characters.</source>
        <translation>В начале или в конце ключа есть пробелы, и он содержит символы, которые только похожи на символы клавиатуры. После очистки сервер его принимает.</translation>
    </message>
    <message>
        <source>Authentication, key without spaces at the ends</source>
        <translation>Проверка подлинности, ключ без пробелов по краям</translation>
    </message>
    <message>
        <source>Authentication, key in plain characters</source>
        <translation>Проверка подлинности, ключ обычными символами</translation>
    </message>
    <message>
        <source>Authentication, key cleaned</source>
        <translation>Проверка подлинности, очищенный ключ</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Проверка подлинности</translation>
    </message>
    <message>
        <source>a reply arrived that this key cannot decrypt</source>
        <translation>пришел ответ, который этим ключом нельзя расшифровать</translation>
    </message>
    <message>
        <source>only when sent in small pieces</source>
        <translation>только при отправке мелкими частями</translation>
    </message>
    <message>
        <source>user name or password rejected</source>
        <translation>имя пользователя или пароль отклонены</translation>
    </message>
    <message>
        <source>no common sign-in method: %1</source>
        <translation>нет общего метода входа: %1</translation>
    </message>
    <message>
        <source>signed in, but no address available</source>
        <translation>вход выполнен, но нет свободного адреса</translation>
    </message>
    <message>
        <source>no reply about the user name and password</source>
        <translation>нет ответа об имени пользователя и пароле</translation>
    </message>
    <message>
        <source>refused after a long wait</source>
        <translation>отказ после долгого ожидания</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Первое сообщение</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Обмен ключами</translation>
    </message>
    <message>
        <source>Deliberately wrong key</source>
        <translation>Намеренно неверный ключ</translation>
    </message>
    <message>
        <source>IPsec</source>
        <translation>IPsec</translation>
    </message>
    <message>
        <source>L2TP in the tunnel</source>
        <translation>L2TP в туннеле</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>IKEv2, for comparison</source>
        <translation>IKEv2, для сравнения</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>packets sent: %1, source ports: %2</source>
        <translation>отправлено пакетов: %1, исходные порты: %2</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>сообщил узел %1</translation>
    </message>
    <message>
        <source>ICMP type %1 code %2</source>
        <translation>ICMP тип %1 код %2</translation>
    </message>
    <message>
        <source>Give the key on standard input or take it from the key store, not both.</source>
        <translation>Передайте ключ через стандартный ввод или возьмите его из хранилища ключей, но не то и другое.</translation>
    </message>
    <message>
        <source>The name of a key has 1 to 64 characters: letters, digits and any of ._{}-</source>
        <translation>Имя ключа состоит из 1–64 символов: буквы, цифры и любые из ._{}-</translation>
    </message>
    <message>
        <source>Give either a key or a certificate, not both.</source>
        <translation>Укажите либо ключ, либо сертификат, но не то и другое.</translation>
    </message>
    <message>
        <source>--user and --password-stdin must be given together.</source>
        <translation>--user и --password-stdin нужно задавать вместе.</translation>
    </message>
    <message>
        <source>Signing in requires a key or a certificate.</source>
        <translation>Для входа нужен ключ или сертификат.</translation>
    </message>
    <message>
        <source>A user name has 1 to 256 characters.</source>
        <translation>Имя пользователя состоит из 1–256 символов.</translation>
    </message>
    <message>
        <source>--passphrase-stdin requires --certificate.</source>
        <translation>--passphrase-stdin требует --certificate.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be opened. Either its passphrase is missing or wrong (--passphrase-stdin), or the file cannot be read.</source>
        <translation>Файл «%1» не удалось открыть. Либо его парольная фраза отсутствует или неверна (--passphrase-stdin), либо файл нельзя прочитать.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; contains no RSA key, or it is encrypted with a method that is no longer supported.</source>
        <translation>Файл «%1» не содержит ключа RSA или зашифрован методом, который больше не поддерживается.</translation>
    </message>
    <message>
        <source>Standard input must contain one secret of 1 to %1 bytes in UTF-8.</source>
        <translation>Стандартный ввод должен содержать один секрет длиной от 1 до %1 байт в UTF-8.</translation>
    </message>
    <message>
        <source>Standard input must contain %2 secrets of 1 to %1 bytes each in UTF-8, one per line.</source>
        <translation>Стандартный ввод должен содержать секреты (количество: %2) длиной от 1 до %1 байт каждый в UTF-8, по одному в строке.</translation>
    </message>
    <message>
        <source>The key store has no key named &quot;%1&quot;. Use &quot;fix789ctl key set&quot; to save one.</source>
        <translation>В хранилище ключей нет ключа с именем «%1». Сохраните его командой «fix789ctl key set».</translation>
    </message>
    <message>
        <source>No key store is available. Windows has one built in; other systems need a Secret Service such as GNOME Keyring or KWallet. You can give the key on standard input instead (--key-stdin).</source>
        <translation>Нет доступного хранилища ключей. В Windows оно встроено; другим системам нужна служба Secret Service, например GNOME Keyring или KWallet. Вместо этого можно передать ключ через стандартный ввод (--key-stdin).</translation>
    </message>
    <message>
        <source>The key store denied access.</source>
        <translation>Хранилище ключей отказало в доступе.</translation>
    </message>
    <message>
        <source>The key store could not complete the request. %1</source>
        <translation>Хранилище ключей не смогло выполнить запрос. %1</translation>
    </message>
    <message>
        <source>The key was saved as &quot;%1&quot;.</source>
        <translation>Ключ сохранен под именем «%1».</translation>
    </message>
    <message>
        <source>No key is saved as &quot;%1&quot; anymore.</source>
        <translation>Под именем «%1» больше не сохранено ни одного ключа.</translation>
    </message>
    <message>
        <source>Use &quot;key set NAME&quot; or &quot;key forget NAME&quot;.</source>
        <translation>Используйте «key set NAME» или «key forget NAME».</translation>
    </message>
    <message>
        <source>The negotiation with %1 (%2), step by step:</source>
        <translation>Согласование с %1 (%2), шаг за шагом:</translation>
    </message>
    <message>
        <source>Name the VPN server with --server. Apart from options, this command takes no arguments.</source>
        <translation>Укажите VPN-сервер с помощью --server и ничего больше.</translation>
    </message>
    <message>
        <source>A recorded network cannot be queried, so a key, certificate or file is not accepted here.</source>
        <translation>Записанную сеть нельзя опросить, поэтому ключ, сертификат или файл здесь не принимаются.</translation>
    </message>
    <message>
        <source>Only an administrator can open UDP %1. Continuing without this port.</source>
        <translation>Для UDP %1 нужны права администратора. Продолжаем без этого порта.</translation>
    </message>
    <message>
        <source>UDP %1 is in use by another program (on Windows, ports 500 and 4500 belong to the service &quot;IKE and AuthIP IPsec Keying Modules&quot;). Continuing without this port.</source>
        <translation>UDP %1 занят другой программой (в Windows порты 500 и 4500 принадлежат службе «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности»). Продолжаем без этого порта.</translation>
    </message>
    <message>
        <source>UDP %1 cannot be opened. Continuing without this port.</source>
        <translation>UDP %1 нельзя открыть. Продолжаем без этого порта.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number.</source>
        <translation>«%1» — не номер порта.</translation>
    </message>
    <message>
        <source>At most %1 ports can be added to 500, 4500 and %2.</source>
        <translation>К портам 500, 4500 и %2 можно добавить еще несколько: не больше %1.</translation>
    </message>
    <message>
        <source>Answering on UDP %1. Press Ctrl+C to stop.</source>
        <translation>Отвечаем на UDP %1. Нажмите Ctrl+C, чтобы остановить.</translation>
    </message>
    <message>
        <source>Pairing code: %1</source>
        <translation>Код сопряжения: %1</translation>
    </message>
    <message>
        <source>On the computer with the fault: fix789ctl check --server HOST --responder NAME-OR-ADDRESS-OF-THIS-COMPUTER</source>
        <translation>На неисправном компьютере: fix789ctl check --server СЕРВЕР --responder ИМЯ-ИЛИ-АДРЕС-ЭТОГО-КОМПЬЮТЕРА</translation>
    </message>
    <message>
        <source>No port is left to answer on.</source>
        <translation>Не осталось порта, на котором можно отвечать.</translation>
    </message>
    <message>
        <source>Answering %1.</source>
        <translation>Отвечаем компьютеру %1.</translation>
    </message>
    <message>
        <source>Servers: %1, in %2 s. Answered: %3. Refused: %4. Silent: %5. Unreachable: %6. Not tried: %7.</source>
        <translation>Серверы: %1, за %2 с. Ответили: %3. Отказали: %4. Не ответили: %5. Недоступны: %6. Не опрошены: %7.</translation>
    </message>
    <message>
        <source>The rate must be a number of datagrams per second, from 1 to %1.</source>
        <translation>Скорость должна быть числом датаграмм в секунду, от 1 до %1.</translation>
    </message>
    <message>
        <source>Name one list of servers.</source>
        <translation>Укажите один список серверов.</translation>
    </message>
    <message>
        <source>A list of servers is a UTF-8 file of at most %1 lines and 1 MiB.</source>
        <translation>Список серверов — это файл UTF-8, не больше %1 строк и 1 МиБ.</translation>
    </message>
    <message>
        <source>Line %1 of the list is not the name or address of a server.</source>
        <translation>Строка %1 списка — не имя и не адрес сервера.</translation>
    </message>
    <message>
        <source>The list contains no server.</source>
        <translation>В списке нет ни одного сервера.</translation>
    </message>
    <message>
        <source>The responder &quot;%1&quot; could not be contacted. %2</source>
        <translation>С респондером «%1» не удалось связаться. %2</translation>
    </message>
    <message>
        <source>IKEv1 was answered</source>
        <translation>На IKEv1 получен ответ</translation>
    </message>
    <message>
        <source>UDP 500 was answered</source>
        <translation>На UDP 500 получен ответ</translation>
    </message>
    <message>
        <source>UDP 4500 was answered</source>
        <translation>На UDP 4500 получен ответ</translation>
    </message>
    <message>
        <source>The server is behind NAT</source>
        <translation>Сервер находится за NAT</translation>
    </message>
    <message>
        <source>could not be sent</source>
        <translation>не удалось отправить</translation>
    </message>
    <message>
        <source>message 1 was not accepted</source>
        <translation>сообщение 1 не принято</translation>
    </message>
    <message>
        <source>the key exchange that the server chose is not supported here</source>
        <translation>с тем, что выбрал сервер, обмен ключами здесь невозможен</translation>
    </message>
    <message>
        <source>no key was given</source>
        <translation>ключ не задан</translation>
    </message>
    <message>
        <source>no name was given</source>
        <translation>имя не задано</translation>
    </message>
    <message>
        <source>no way there from this computer</source>
        <translation>с этого компьютера туда нет пути</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>до этого не дошло</translation>
    </message>
    <message>
        <source>the cleaned key was tried instead</source>
        <translation>вместо этого опробован очищенный ключ</translation>
    </message>
    <message>
        <source>the key was accepted</source>
        <translation>ключ принят</translation>
    </message>
    <message>
        <source>the port was unreachable</source>
        <translation>порт был недоступен</translation>
    </message>
    <message>
        <source>this computer does not let it out</source>
        <translation>этот компьютер не выпускает пакет</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a responder.</source>
        <translation>«%1» — не имя и не адрес респондера.</translation>
    </message>
    <message>
        <source>--responder-code-stdin requires --responder.</source>
        <translation>--responder-code-stdin требует --responder.</translation>
    </message>
    <message>
        <source>This is not a pairing code. &quot;respond --paired&quot; displays one.</source>
        <translation>Это не код сопряжения. Его показывает «respond --paired».</translation>
    </message>
    <message>
        <source>packets sent: %1</source>
        <translation>отправлено пакетов: %1</translation>
    </message>
    <message>
        <source>Type the secret on one line. It is not displayed.</source>
        <translation>Введите его в одной строке. Он не показывается.</translation>
    </message>
    <message>
        <source>Type the secrets on separate lines, %1 in all. They are not displayed.</source>
        <translation>Введите каждый в отдельной строке (всего: %1). Они не показываются.</translation>
    </message>
    <message>
        <source>The connection is set to use a pre-shared key, but Windows has no key saved for it.</source>
        <translation>В подключении задан общий ключ, но в Windows для него ключ не сохранен.</translation>
    </message>
    <message>
        <source>Windows has a pre-shared key saved for this connection.</source>
        <translation>В Windows для этого подключения сохранен общий ключ.</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>В подключении задан сертификат, но сервер работает с общим ключом.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>У подключения собственные параметры IPsec (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set up for L2TP/IPsec.</source>
        <translation>Подключение «%1» настроено для L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Windows cannot read the connection &quot;%1&quot;.</source>
        <translation>Windows не может прочитать подключение «%1».</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to %2, not to L2TP/IPsec.</source>
        <translation>Для подключения «%1» задано %2, а не L2TP/IPsec.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to L2TP/IPsec.</source>
        <translation>Для подключения «%1» задано L2TP/IPsec.</translation>
    </message>
    <message>
        <source>There are two connections named &quot;%1&quot;, your own and one for all users. Windows uses your own.</source>
        <translation>Есть два подключения с именем «%1»: ваше собственное и одно для всех пользователей. Windows использует ваше.</translation>
    </message>
    <message>
        <source>The VPN connections could not be read.</source>
        <translation>VPN-подключения не удалось прочитать.</translation>
    </message>
    <message>
        <source>No VPN connection on this computer leads to this server.</source>
        <translation>Ни одно VPN-подключение на этом компьютере не ведет к этому серверу.</translation>
    </message>
    <message>
        <source>There is no VPN connection named &quot;%1&quot; on this computer.</source>
        <translation>На этом компьютере нет VPN-подключения с именем «%1».</translation>
    </message>
    <message>
        <source>The VPN connection is set up for L2TP/IPsec</source>
        <translation>VPN-подключение настроено для L2TP/IPsec</translation>
    </message>
    <message>
        <source>There is no VPN connection with this name on this computer.</source>
        <translation>На этом компьютере нет VPN-подключения с таким именем.</translation>
    </message>
    <message>
        <source>Compare the names in the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, or set up the connection as you were instructed.</source>
        <translation>Сравните имена в параметрах Windows в разделе «Сеть и Интернет», «VPN» или настройте подключение по полученной инструкции.</translation>
    </message>
    <message>
        <source>Windows cannot read this VPN connection.</source>
        <translation>Windows не может прочитать это VPN-подключение.</translation>
    </message>
    <message>
        <source>Its entry in the phonebook is damaged. Make a copy of the file rasphone.pbk, remove the connection in the Windows settings and set it up again.</source>
        <translation>Его запись в телефонной книге повреждена. Сделайте копию файла rasphone.pbk, удалите подключение в параметрах Windows и настройте его снова.</translation>
    </message>
    <message>
        <source>The VPN connection is not set to L2TP/IPsec.</source>
        <translation>Для VPN-подключения не задано L2TP/IPsec.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;VPN&quot;, edit the connection and choose the VPN type &quot;L2TP/IPsec&quot; with the kind of key or certificate that you were given.</source>
        <translation>В параметрах Windows в разделе «Сеть и Интернет», «VPN» измените подключение и выберите тип VPN «L2TP/IPsec» с тем видом ключа или сертификата, который вам дали.</translation>
    </message>
    <message>
        <source>The VPN connection is set to use a certificate, but the server works with a pre-shared key.</source>
        <translation>В VPN-подключении задан сертификат, но сервер работает с общим ключом.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings: choose &quot;L2TP/IPsec with pre-shared key&quot; and type the key that you were given.</source>
        <translation>Измените подключение в параметрах Windows: выберите «L2TP/IPsec с общим ключом» и введите ключ, который вам дали.</translation>
    </message>
    <message>
        <source>Windows has no pre-shared key for this VPN connection.</source>
        <translation>В Windows нет общего ключа для этого VPN-подключения.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again. It gets lost when a phonebook or a whole computer is copied.</source>
        <translation>Измените подключение в параметрах Windows и введите общий ключ еще раз. Он теряется при копировании телефонной книги или целого компьютера.</translation>
    </message>
    <message>
        <source>The VPN connection has IPsec parameters of its own, which the server does not need.</source>
        <translation>У VPN-подключения собственные параметры IPsec, которые серверу не нужны.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to reset them (Set-VpnConnectionIPsecConfiguration with -RevertToDefault).</source>
        <translation>Попросите ответственного за этот компьютер сбросить их (Set-VpnConnectionIPsecConfiguration с -RevertToDefault).</translation>
    </message>
    <message>
        <source>Name either the server or the connection, not both.</source>
        <translation>Укажите либо сервер, либо подключение, но не то и другое.</translation>
    </message>
    <message>
        <source>The name of a connection has 1 to %1 characters.</source>
        <translation>Имя подключения состоит из 1–%1 символов.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; failed with error 5 (access denied) when it was last started.</source>
        <translation>Служба «%1» при последнем запуске завершилась с ошибкой 5 (отказано в доступе).</translation>
    </message>
    <message>
        <source>The exact build of Windows could not be read.</source>
        <translation>Точную сборку Windows не удалось прочитать.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) is not known to break L2TP/IPsec.</source>
        <translation>Об этой сборке Windows (%1) не известно, чтобы она нарушала работу L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with many servers. Update %2 introduced the problem; %3 or any later update fixes it.</source>
        <translation>Эта сборка Windows (%1) нарушает работу L2TP/IPsec со многими серверами. Проблема появилась с обновлением %2; ее исправляет %3 или любое более позднее обновление.</translation>
    </message>
    <message>
        <source>This build of Windows is not known to break the VPN</source>
        <translation>Об этой сборке Windows не известно, чтобы она нарушала работу VPN</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; is denied access and cannot run.</source>
        <translation>Службе «%1» отказано в доступе, и она не может работать.</translation>
    </message>
    <message>
        <source>The permissions of the service or of its settings were changed, often by hardening or a security program. Ask the person who looks after this computer to restore them; we do not change permissions.</source>
        <translation>Разрешения службы или ее настроек изменены, часто при усилении защиты или защитной программой. Попросите ответственного за этот компьютер восстановить их; мы разрешения не изменяем.</translation>
    </message>
    <message>
        <source>This version of Windows has a fault that breaks the VPN (introduced by update %1).</source>
        <translation>В этой версии Windows есть ошибка, которая нарушает работу VPN (обновление %1).</translation>
    </message>
    <message>
        <source>Install the current Windows updates and restart. Any later update fixes it.</source>
        <translation>Установите текущие обновления Windows и перезагрузите компьютер. Любое более позднее обновление исправляет это.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on all addresses of this computer.</source>
        <translation>%1 использует UDP %2 на всех адресах этого компьютера.</translation>
    </message>
    <message>
        <source>The responder is using UDP %1. Stop it before you try the VPN from this computer.</source>
        <translation>Наш собственный респондер использует UDP %1. Остановите его, прежде чем пробовать VPN с этого компьютера.</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on the address %3 only.</source>
        <translation>%1 использует UDP %2 только на адресе %3.</translation>
    </message>
    <message>
        <source>Windows does not report which program is using UDP %1.</source>
        <translation>Windows не сообщает, какая программа использует UDP %1.</translation>
    </message>
    <message>
        <source>No other program is using UDP 500 or 4500.</source>
        <translation>Никакая другая программа не использует UDP 500 или 4500.</translation>
    </message>
    <message>
        <source>It could not be determined which programs are using UDP 500 and 4500.</source>
        <translation>Не удалось прочитать, какие программы используют UDP 500 и 4500.</translation>
    </message>
    <message>
        <source>UDP 500 and 4500 are free for the Windows key exchange</source>
        <translation>UDP 500 и 4500 свободны для обмена ключами Windows</translation>
    </message>
    <message>
        <source>Another program (%1) is using a port that Windows needs for the VPN.</source>
        <translation>Другая программа (%1) использует порт, который нужен Windows для VPN.</translation>
    </message>
    <message>
        <source>Close that program or stop its service, and try the VPN again. If it belongs to another VPN product that you no longer need, uninstall it.</source>
        <translation>Закройте эту программу или остановите ее службу и попробуйте VPN еще раз. Если она относится к другому продукту VPN, который вам больше не нужен, удалите ее.</translation>
    </message>
    <message>
        <source>Windows does not report whether its device for L2TP works.</source>
        <translation>Windows не сообщает, работает ли ее устройство для L2TP.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present and enabled.</source>
        <translation>Устройство Windows для L2TP есть и включено.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is disabled.</source>
        <translation>Устройство «WAN Miniport (L2TP)» отключено.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; is missing.</source>
        <translation>Устройство «WAN Miniport (L2TP)» отсутствует.</translation>
    </message>
    <message>
        <source>The device for L2TP is waiting for its driver, which is disabled.</source>
        <translation>Устройство для L2TP ждет своего драйвера, который отключен.</translation>
    </message>
    <message>
        <source>The device &quot;WAN Miniport (L2TP)&quot; does not work (problem code %1).</source>
        <translation>Устройство «WAN Miniport (L2TP)» не работает (код проблемы %1).</translation>
    </message>
    <message>
        <source>The network devices could not be listed.</source>
        <translation>Не удалось получить список сетевых устройств.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is present</source>
        <translation>Устройство Windows для L2TP есть</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is missing or does not work.</source>
        <translation>Устройство Windows для L2TP отсутствует или не работает.</translation>
    </message>
    <message>
        <source>In Device Manager, choose &quot;View&quot;, &quot;Show hidden devices&quot;, and enable &quot;WAN Miniport (L2TP)&quot; under &quot;Network adapters&quot;. If it is not there, choose &quot;Action&quot;, &quot;Scan for hardware changes&quot;, and restart.</source>
        <translation>В диспетчере устройств выберите «Вид», «Показать скрытые устройства» и включите «WAN Miniport (L2TP)» в разделе «Сетевые адаптеры». Если его там нет, выберите «Действие», «Обновить конфигурацию оборудования» и перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The check for a login page on this network is switched off.</source>
        <translation>Проверка, есть ли в этой сети страница входа, отключена.</translation>
    </message>
    <message>
        <source>The network reports that you have to log in first (511).</source>
        <translation>Сеть сообщает, что сначала нужно войти (511).</translation>
    </message>
    <message>
        <source>Instead of the requested pages, the network shows %1.</source>
        <translation>Вместо запрошенных страниц сеть показывает %1.</translation>
    </message>
    <message>
        <source>Well-known test pages get through, but every other page is replaced by %1.</source>
        <translation>Известные пробные страницы проходят, но вместо любой другой страницы показывается %1.</translation>
    </message>
    <message>
        <source>The network&apos;s login page leads back to itself (%1).</source>
        <translation>Путь к странице входа сети ведет обратно к своему началу (%1).</translation>
    </message>
    <message>
        <source>The network reports that the login has expired (%1).</source>
        <translation>Сеть сообщает, что срок действия входа истек (%1).</translation>
    </message>
    <message>
        <source>A filter or proxy on the path answers instead of web servers, but the web is reachable: no login is required.</source>
        <translation>Вместо веб-серверов отвечает фильтр или прокси-сервер на пути, но веб-страницы доступны: входа не требуется.</translation>
    </message>
    <message>
        <source>A device on the path decrypts web pages: their certificates are not the websites&apos; own. No login is required.</source>
        <translation>Устройство на пути расшифровывает веб-страницы: их сертификаты — не собственные сертификаты сайтов. Входа не требуется.</translation>
    </message>
    <message>
        <source>Unencrypted web pages get through, but encrypted ones do not.</source>
        <translation>Незашифрованные веб-страницы проходят, а зашифрованные — нет.</translation>
    </message>
    <message>
        <source>A proxy on the path requires its own sign-in (407), so it is not known whether a login is required.</source>
        <translation>Прокси-сервер на пути требует собственного входа (407), поэтому неизвестно, нужно ли сначала пройти страницу входа.</translation>
    </message>
    <message>
        <source>The test pages returned an empty answer, so it is not known whether a login is required.</source>
        <translation>Пробные страницы вернули пустой ответ, поэтому неизвестно, нужно ли сначала пройти страницу входа.</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so it is not known whether a login is required.</source>
        <translation>DNS-сервер не ответил, поэтому неизвестно, нужно ли сначала пройти страницу входа.</translation>
    </message>
    <message>
        <source>The test pages did not load, so it is not known whether a login is required.</source>
        <translation>Пробные страницы не загрузились, поэтому неизвестно, нужно ли сначала пройти страницу входа.</translation>
    </message>
    <message>
        <source>Only some of the test pages loaded, so it is not known whether a login is required.</source>
        <translation>Загрузились только некоторые пробные страницы, поэтому неизвестно, нужно ли сначала пройти страницу входа.</translation>
    </message>
    <message>
        <source>No login page is in the way: web pages get through. This does not show whether the VPN gets through.</source>
        <translation>Страница входа не мешает: веб-страницы проходят. Это не показывает, проходит ли VPN.</translation>
    </message>
    <message>
        <source>This network was not checked for a login page.</source>
        <translation>Не проверялось, есть ли в этой сети страница входа.</translation>
    </message>
    <message>
        <source>It could not be checked whether this network requires a login.</source>
        <translation>Не удалось проверить, требует ли эта сеть входа.</translation>
    </message>
    <message>
        <source>The network does not require a login</source>
        <translation>Сеть не требует входа</translation>
    </message>
    <message>
        <source>This network requires a login first.</source>
        <translation>Эта сеть сначала требует входа.</translation>
    </message>
    <message>
        <source>Open a web browser and complete this network&apos;s login page. Then check again: until then, it cannot be determined what the network lets through.</source>
        <translation>Откройте веб-браузер и выполните вход на странице входа этой сети. Затем проверьте снова: до этого нельзя определить, что пропускает сеть.</translation>
    </message>
    <message>
        <source>The login to this network has expired.</source>
        <translation>Срок действия входа в эту сеть истек.</translation>
    </message>
    <message>
        <source>Open a web browser and log in on this network&apos;s page again, then check again. If the login keeps expiring, tell the person who runs this network.</source>
        <translation>Откройте веб-браузер и снова войдите на странице этой сети, затем проверьте снова. Если вход снова и снова прекращает действовать, сообщите ответственному за эту сеть.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself.</source>
        <translation>Страница входа этой сети ведет обратно на саму себя.</translation>
    </message>
    <message>
        <source>Nobody can log in this way. Tell the person who runs this network that its login page leads back to itself (often the login page&apos;s own server is missing from the addresses allowed before login). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Так никто не может войти. Сообщите ответственному за эту сеть, что ее страница входа ведет обратно на саму себя (часто среди адресов, разрешенных до входа, нет собственного сервера страницы входа). А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>This network lets only part of the internet through.</source>
        <translation>Эта сеть пропускает только часть интернета.</translation>
    </message>
    <message>
        <source>Check this network&apos;s login page for a second step, such as a plan or a confirmation. If there is none, ask the person who runs this network what it allows, or use another network.</source>
        <translation>Проверьте, нет ли на странице входа этой сети второго шага, например выбора тарифа или подтверждения. Если его нет, спросите ответственного за эту сеть, что она разрешает, или используйте другую сеть.</translation>
    </message>
    <message>
        <source>until you have logged in to this network</source>
        <translation>пока вы не войдете в эту сеть</translation>
    </message>
    <message>
        <source>It is not known whether the server&apos;s certificate is still valid, because the date of this computer is unknown.</source>
        <translation>Неизвестно, действителен ли еще сертификат сервера, потому что дата этого компьютера неизвестна.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is valid until %2.</source>
        <translation>Сертификат сервера (%1) действителен до %2.</translation>
    </message>
    <message>
        <source>The server has not shown a certificate.</source>
        <translation>Сервер не предъявил сертификат.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid</source>
        <translation>Сертификат сервера действителен</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Срок действия сертификата сервера истек.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to renew its certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Попросите ответственного за VPN-сервер обновить его сертификат. Если дата этого компьютера неверна, сначала исправьте ее: от нее зависит, действителен ли сертификат.</translation>
    </message>
    <message>
        <source>The route to the server starts at &quot;%1&quot;.</source>
        <translation>Маршрут к серверу начинается на «%1».</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN.</source>
        <translation>Маршрут к серверу не проходит через другой VPN.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; itself is connected.</source>
        <translation>Само подключение «%1» установлено.</translation>
    </message>
    <message>
        <source>The route to the server goes through &quot;%1&quot;, which is not a network card and may be another VPN.</source>
        <translation>Маршрут к серверу проходит через «%1», а это не сетевая карта и, возможно, другой VPN.</translation>
    </message>
    <message>
        <source>The route to the server goes through another VPN, &quot;%1&quot;, and the server answers there.</source>
        <translation>Маршрут к серверу проходит через другой VPN, «%1», и сервер там отвечает.</translation>
    </message>
    <message>
        <source>Windows sends the traffic to the server through another VPN, &quot;%1&quot;.</source>
        <translation>Windows отправляет трафик к серверу через другой VPN, «%1».</translation>
    </message>
    <message>
        <source>Windows has no route to the server&apos;s address.</source>
        <translation>У Windows нет маршрута к адресу сервера.</translation>
    </message>
    <message>
        <source>The route to the server could not be read.</source>
        <translation>Маршрут к серверу не удалось прочитать.</translation>
    </message>
    <message>
        <source>The route to the server does not go through another VPN</source>
        <translation>Маршрут к серверу не проходит через другой VPN</translation>
    </message>
    <message>
        <source>%1 is using UDP %2 on %3, the address from which this computer reaches the server.</source>
        <translation>%1 использует UDP %2 на %3 — на адресе, с которого этот компьютер обращается к серверу.</translation>
    </message>
    <message>
        <source>Disconnect the other VPN or exclude this server from it (split tunnel), and try again.</source>
        <translation>Отключите другой VPN или исключите из него этот сервер (раздельное туннелирование) и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>The other VPN is disconnected.</source>
        <translation>Другой VPN отключен.</translation>
    </message>
    <message>
        <source>A policy of your organization (%1) keeps restoring a setting that breaks the VPN.</source>
        <translation>Политика вашей организации (%1) постоянно возвращает настройку, которая нарушает работу VPN.</translation>
    </message>
    <message>
        <source>Tell the person who looks after this computer which setting it is. Our change lasts only until the policy is next applied, which can be within two hours.</source>
        <translation>Сообщите ответственному за этот компьютер, какая это настройка. Наше изменение действует только до следующего применения политики, а оно может произойти в течение двух часов.</translation>
    </message>
    <message>
        <source>The date of this computer is wrong.</source>
        <translation>Дата этого компьютера неверна.</translation>
    </message>
    <message>
        <source>Set the date, time and time zone in the Windows settings under &quot;Time &amp; language&quot;, then check again.</source>
        <translation>Задайте дату, время и часовой пояс в параметрах Windows в разделе «Время и язык», затем проверьте снова.</translation>
    </message>
    <message>
        <source>Restart this computer (&quot;Restart&quot;, not &quot;Shut down&quot;). If the problem occurs again, ask the person who looks after this computer to check the system event log for this service.</source>
        <translation>Перезагрузите этот компьютер («Перезагрузка», а не «Завершение работы»). Если это повторится, попросите ответственного за этот компьютер проверить по журналу событий «Система», что происходит с этой службой.</translation>
    </message>
    <message>
        <source>A rule of this computer&apos;s firewall (%1) blocks the VPN.</source>
        <translation>Правило брандмауэра этого компьютера (%1) блокирует VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to disable this rule or to allow UDP 500 and 4500 to the VPN server.</source>
        <translation>Попросите ответственного за этот компьютер отключить это правило или разрешить UDP 500 и 4500 к VPN-серверу.</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall allows only what a rule permits, and no rule permits the VPN.</source>
        <translation>Брандмауэр этого компьютера пропускает только то, что разрешает какое-либо правило, а VPN не разрешает ни одно правило.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer or its policies to allow outgoing UDP 500 and 4500 for the service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT).</source>
        <translation>Попросите ответственного за этот компьютер или за его политики разрешить исходящий UDP 500 и 4500 для службы «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности» (IKEEXT).</translation>
    </message>
    <message>
        <source>A security program on this computer (%1) drops the VPN&apos;s packets.</source>
        <translation>Защитная программа на этом компьютере (%1) отбрасывает пакеты VPN.</translation>
    </message>
    <message>
        <source>Install that program again and uninstall it with the vendor&apos;s removal tool, or ask the person who looks after this computer.</source>
        <translation>Установите эту программу снова и удалите ее с помощью средства удаления от ее разработчика или обратитесь к ответственному за этот компьютер.</translation>
    </message>
    <message>
        <source>Switch off the kill switch in that program, or connect that VPN and exclude this server from it.</source>
        <translation>Выключите kill switch в этой программе либо подключите тот VPN и исключите из него этот сервер.</translation>
    </message>
    <message>
        <source>An IPsec policy on this computer conflicts with the VPN.</source>
        <translation>Политика IPsec на этом компьютере мешает VPN.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to exclude the VPN server from that IPsec policy (connection security rules in wf.msc).</source>
        <translation>Попросите ответственного за этот компьютер исключить VPN-сервер из этой политики IPsec (правила безопасности подключения в wf.msc).</translation>
    </message>
    <message>
        <source>The registry value for servers behind NAT is under the wrong key, where Windows does not read it.</source>
        <translation>Значение реестра для серверов за NAT находится не в том разделе, и там Windows его не читает.</translation>
    </message>
    <message>
        <source>We can write it where Windows reads it (PolicyAgent). This requires an administrator and takes effect after a restart.</source>
        <translation>Мы можем записать его туда, где Windows его читает (PolicyAgent). Для этого нужен администратор, и действовать это начнет после перезагрузки.</translation>
    </message>
    <message>
        <source>There are two VPN connections with this name, and Windows uses the other one.</source>
        <translation>Есть два VPN-подключения с этим именем, и Windows использует не это, а второе.</translation>
    </message>
    <message>
        <source>One belongs to you and one to all users of this computer. Rename or remove the one that is out of date.</source>
        <translation>Одно принадлежит вам, а другое — всем пользователям этого компьютера. Переименуйте или удалите устаревшее.</translation>
    </message>
    <message>
        <source>This computer has no certificate for the VPN.</source>
        <translation>На этом компьютере нет сертификата для VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer, and have it imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Попросите у ответственного за VPN сертификат для этого компьютера и попросите импортировать его вместе с закрытым ключом в хранилище «Личное» локального компьютера (certlm.msc).</translation>
    </message>
    <message>
        <source>The certificate is in a user&apos;s store instead of this computer&apos;s store.</source>
        <translation>Сертификат находится в хранилище пользователя, а не в хранилище этого компьютера.</translation>
    </message>
    <message>
        <source>IPsec uses only certificates in the computer&apos;s own store. Have the certificate imported with its private key into the &quot;Personal&quot; store of the local computer (certlm.msc). A certificate issued to a user may not work: ask the person who runs the VPN.</source>
        <translation>IPsec использует только сертификаты компьютера. Попросите импортировать сертификат вместе с закрытым ключом в хранилище «Личное» локального компьютера (certlm.msc). Сертификат, выданный пользователю, может не подойти: спросите ответственного за VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate is missing.</source>
        <translation>Закрытый ключ сертификата этого компьютера отсутствует.</translation>
    </message>
    <message>
        <source>Import the certificate again from a file that contains its key (.pfx or .p12; a .cer or .crt file contains none) into the store of the local computer, or ask the person who runs the VPN for a new one.</source>
        <translation>Импортируйте сертификат снова из файла, который содержит его ключ (.pfx или .p12; в файле .cer или .crt его нет), в хранилище локального компьютера или попросите новый у ответственного за VPN.</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate cannot be used.</source>
        <translation>Закрытый ключ сертификата этого компьютера нельзя использовать.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to import the certificate with its key again or to request a new one. Keys get lost when a computer is copied or its security chip (TPM) is reset.</source>
        <translation>Попросите ответственного за этот компьютер снова импортировать сертификат с его ключом или запросить новый. Ключи теряются при копировании компьютера или сбросе его микросхемы безопасности (TPM).</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate was revoked by its issuer.</source>
        <translation>Сертификат этого компьютера отозван его издателем.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the reason and for a new certificate.</source>
        <translation>Спросите у ответственного за VPN причину и попросите новый сертификат.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate has expired.</source>
        <translation>Срок действия сертификата этого компьютера истек.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN or looks after this computer for a new certificate. If this computer&apos;s date is wrong, correct it first: it decides whether a certificate is valid.</source>
        <translation>Попросите новый сертификат у ответственного за VPN или за этот компьютер. Если дата этого компьютера неверна, сначала исправьте ее: от нее зависит, действителен ли сертификат.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not valid yet.</source>
        <translation>Сертификат этого компьютера еще не действителен.</translation>
    </message>
    <message>
        <source>Check the date, time and time zone of this computer: they decide whether a certificate is valid. If they are right, ask the person who runs the VPN when the certificate becomes valid.</source>
        <translation>Проверьте дату, время и часовой пояс этого компьютера: от них зависит, действителен ли сертификат. Если они верны, спросите ответственного за VPN, когда сертификат станет действительным.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate is not intended for signing in to a VPN.</source>
        <translation>Сертификат этого компьютера не предназначен для входа в VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a certificate for this computer with the purpose &quot;Client Authentication&quot; (1.3.6.1.5.5.7.3.2).</source>
        <translation>Попросите у ответственного за VPN сертификат для этого компьютера с назначением «Проверка подлинности клиента» (1.3.6.1.5.5.7.3.2).</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of its own certificate.</source>
        <translation>Этот компьютер не доверяет издателю собственного сертификата.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificates of the issuers, and have them imported into the stores of the local computer (the root into &quot;Trusted Root Certification Authorities&quot;, the others into &quot;Intermediate Certification Authorities&quot;), not into those of a user.</source>
        <translation>Попросите у ответственного за VPN сертификаты издателей и попросите импортировать их в хранилища локального компьютера (корневой — в «Доверенные корневые центры сертификации», остальные — в «Промежуточные центры сертификации»), а не в хранилища пользователя.</translation>
    </message>
    <message>
        <source>This computer&apos;s certificate uses outdated cryptography.</source>
        <translation>Сертификат этого компьютера использует устаревшую криптографию.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for a new certificate with an RSA key of at least 2048 bits and SHA-256.</source>
        <translation>Попросите у ответственного за VPN новый сертификат с ключом RSA не менее 2048 бит и SHA-256.</translation>
    </message>
    <message>
        <source>Windows picks the wrong certificate of this computer.</source>
        <translation>Windows выбирает не тот сертификат этого компьютера.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to make a copy of the outdated certificate, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Попросите ответственного за этот компьютер сделать копию устаревшего сертификата, а затем удалить его из хранилища «Личное» локального компьютера (certlm.msc).</translation>
    </message>
    <message>
        <source>Disconnect one of them (cable or Wi-Fi) and try the VPN again.</source>
        <translation>Отключите одно из двух подключений (кабель или Wi-Fi) и попробуйте VPN еще раз.</translation>
    </message>
    <message>
        <source>It cannot be checked whether the certificate was revoked.</source>
        <translation>Невозможно проверить, отозван ли сертификат.</translation>
    </message>
    <message>
        <source>The issuer&apos;s address for this check (CRL or OCSP) cannot be reached from here. Tell the person who runs the VPN. On a guest network, log in first.</source>
        <translation>Адрес издателя для этой проверки (CRL или OCSP) отсюда недоступен. Сообщите ответственному за VPN. В гостевой сети сначала выполните вход.</translation>
    </message>
    <message>
        <source>The key that you typed here is right, but Windows has a different one saved.</source>
        <translation>Ключ, который вы ввели здесь, верен, но в Windows сохранен другой.</translation>
    </message>
    <message>
        <source>Edit the connection in the Windows settings and type the pre-shared key again, exactly as you typed it here.</source>
        <translation>Измените подключение в параметрах Windows и введите общий ключ еще раз, точно так, как вы ввели его здесь.</translation>
    </message>
    <message>
        <source>This computer does not trust the issuer of the server&apos;s certificate.</source>
        <translation>Этот компьютер не доверяет издателю сертификата сервера.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN for the certificate of the issuer, and have it imported into &quot;Trusted Root Certification Authorities&quot; of the local computer (certlm.msc). If that person does not know this issuer, do not connect: it may be a different server.</source>
        <translation>Попросите у ответственного за VPN сертификат издателя и попросите импортировать его в «Доверенные корневые центры сертификации» локального компьютера (certlm.msc). Если ответственный не знает этого издателя, не подключайтесь: это может быть другой сервер.</translation>
    </message>
    <message>
        <source>The pre-shared key contains characters that this computer and the server encode differently.</source>
        <translation>Общий ключ содержит символы, которые этот компьютер и сервер кодируют по-разному.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server for a key of plain letters, digits and punctuation. Systems encode accented and other special letters differently.</source>
        <translation>Попросите у ответственного за VPN-сервер ключ из простых латинских букв, цифр и знаков препинания. Системы по-разному кодируют русские и другие особые буквы.</translation>
    </message>
    <message>
        <source>This computer&apos;s own firewall blocks L2TP inside the tunnel (UDP 1701).</source>
        <translation>Собственный брандмауэр этого компьютера блокирует L2TP внутри туннеля (UDP 1701).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to remove the rule that blocks UDP 1701. This traffic stays inside the tunnel; you do not need to open anything on a router for it.</source>
        <translation>Попросите ответственного за этот компьютер удалить правило, которое блокирует UDP 1701. Этот трафик остается внутри туннеля; открывать для него что-либо на маршрутизаторе не нужно.</translation>
    </message>
    <message>
        <source>This computer has no address on this network.</source>
        <translation>У этого компьютера нет адреса в этой сети.</translation>
    </message>
    <message>
        <source>Disconnect from this network and connect again, or move closer to the Wi-Fi access point. If the problem persists, tell the person who runs this network that it assigns no addresses (DHCP).</source>
        <translation>Отключитесь от этой сети и подключитесь снова или подойдите ближе к точке доступа Wi-Fi. Если проблема сохраняется, сообщите ответственному за эту сеть, что она не назначает адреса (DHCP).</translation>
    </message>
    <message>
        <source>The login of this network needs a page that the network blocks.</source>
        <translation>Для входа в эту сеть нужна страница, которую сеть блокирует.</translation>
    </message>
    <message>
        <source>If possible, choose another way to log in on this network&apos;s page. Tell the person who runs this network that the login provider is missing from the addresses allowed before login.</source>
        <translation>Если возможно, выберите на странице этой сети другой способ входа. Сообщите ответственному за эту сеть, что среди адресов, разрешенных до входа, нет адресов службы, через которую выполняется вход.</translation>
    </message>
    <message>
        <source>This computer uses a new hardware address each time it connects, so the network forgets its login.</source>
        <translation>Этот компьютер каждый раз использует новый аппаратный адрес, поэтому сеть забывает о его входе.</translation>
    </message>
    <message>
        <source>In the Windows settings under &quot;Network &amp; internet&quot;, &quot;Wi-Fi&quot;, open this network&apos;s properties and switch off &quot;Random hardware addresses&quot;. Then log in again.</source>
        <translation>В параметрах Windows в разделе «Сеть и Интернет», «Wi-Fi» откройте свойства этой сети и отключите «Случайные аппаратные адреса». Затем войдите снова.</translation>
    </message>
    <message>
        <source>This network gives a false address for the VPN server&apos;s name.</source>
        <translation>Эта сеть дает ложный адрес для имени VPN-сервера.</translation>
    </message>
    <message>
        <source>If the network requires a login, log in first. Otherwise use another network or a phone&apos;s hotspot, and tell the person who runs this network that its DNS server gives false answers.</source>
        <translation>Если сеть требует входа, сначала войдите. Иначе используйте другую сеть или хот-спот телефона и сообщите ответственному за эту сеть, что ее DNS-сервер дает ложные ответы.</translation>
    </message>
    <message>
        <source>The DNS server gives an internal address for the VPN server, which cannot be reached from here.</source>
        <translation>DNS-сервер дает для VPN-сервера внутренний адрес, который отсюда недоступен.</translation>
    </message>
    <message>
        <source>Use the server&apos;s public name or address, the one meant for use outside the office. Ask the person who runs the VPN which one that is.</source>
        <translation>Используйте общедоступное имя или адрес сервера, предназначенные для использования вне офиса. Спросите ответственного за VPN, какие они.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to an old address.</source>
        <translation>Имя сервера ведет к старому адресу.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to update its DNS entry (dynamic DNS) to its current address. Until then, the address itself may work.</source>
        <translation>Попросите ответственного за VPN-сервер обновить его имя (динамический DNS), чтобы оно вело к нынешнему адресу. А пока может работать сам адрес.</translation>
    </message>
    <message>
        <source>This network has only IPv6, but the server can be reached only over IPv4.</source>
        <translation>В этой сети есть только IPv6, а сервер доступен только по IPv4.</translation>
    </message>
    <message>
        <source>In the VPN connection, use the server&apos;s name instead of its address, or use another network. Tell the person who runs the VPN server that it needs an IPv6 address.</source>
        <translation>Используйте в VPN-подключении имя сервера вместо его адреса или воспользуйтесь другой сетью. Сообщите ответственному за VPN-сервер, что серверу нужен адрес IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s name resolves to IPv6 first, but IPv6 does not work here.</source>
        <translation>Имя сервера сначала ведет к адресу IPv6, но IPv6 здесь не работает.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its IPv6 does not work. Until then, use the server&apos;s IPv4 address, another network or a phone&apos;s hotspot.</source>
        <translation>Сообщите ответственному за эту сеть, что ее IPv6 не работает. А пока используйте адрес IPv4 сервера, другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>This part of the network has no internet connection.</source>
        <translation>Эта часть сети не подключена к интернету.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that this Wi-Fi&apos;s VLAN has no route or no address translation to the internet.</source>
        <translation>Сообщите ответственному за эту сеть, что у VLAN этой сети Wi-Fi нет маршрута в интернет или преобразования адресов.</translation>
    </message>
    <message>
        <source>This network blocks UDP, which the VPN needs.</source>
        <translation>Эта сеть блокирует UDP, который нужен VPN.</translation>
    </message>
    <message>
        <source>A firewall rule of this network blocks the VPN&apos;s ports.</source>
        <translation>Правило брандмауэра этой сети блокирует порты VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow outgoing UDP 500 and 4500 for this Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, layer 3 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Попросите ответственного за эту сеть разрешить исходящий UDP 500 и 4500 для этой сети Wi-Fi (Meraki: Wireless, Firewall &amp; traffic shaping, правила layer 3). А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>This network treats this computer differently from other devices and blocks its VPN.</source>
        <translation>Эта сеть обращается с этим компьютером иначе, чем с другими устройствами, и блокирует его VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network which group policy this computer gets (Meraki: Network-wide, Clients), and to allow UDP 500 and 4500 in it.</source>
        <translation>Спросите ответственного за эту сеть, какую групповую политику получает этот компьютер (Meraki: Network-wide, Clients), и попросите разрешить в ней UDP 500 и 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi key used here puts this computer in a group that may not use the VPN.</source>
        <translation>Использованный здесь ключ Wi-Fi помещает этот компьютер в группу, которой VPN не разрешен.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network for the Wi-Fi key of the right group. This is the key of the Wi-Fi, not the key of the VPN.</source>
        <translation>Попросите у ответственного за эту сеть ключ Wi-Fi нужной группы. Это ключ Wi-Fi, а не ключ VPN.</translation>
    </message>
    <message>
        <source>The VPN fails only on this Wi-Fi: the cause is a rule of this network, not this computer.</source>
        <translation>VPN не работает только в этой сети Wi-Fi: причина — правило этой сети, а не этот компьютер.</translation>
    </message>
    <message>
        <source>Use another Wi-Fi on which the VPN works, or ask the person who runs this network to allow outgoing UDP 500 and 4500 on this one.</source>
        <translation>Используйте ту сеть Wi-Fi, где VPN работает, или попросите ответственного за эту сеть разрешить здесь исходящий UDP 500 и 4500.</translation>
    </message>
    <message>
        <source>The Wi-Fi isolates its guests from the local network, where the VPN server is.</source>
        <translation>Сеть Wi-Fi изолирует своих гостей от локальной сети, в которой находится VPN-сервер.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow guests to reach the VPN server (Meraki: NAT mode, &quot;Deny local LAN&quot;), or to give you the server&apos;s public address.</source>
        <translation>Попросите ответственного за эту сеть разрешить гостям доступ к VPN-серверу (Meraki: NAT mode, «Deny local LAN») или дать вам общедоступный адрес сервера.</translation>
    </message>
    <message>
        <source>The network grants this computer access only some time after it has joined.</source>
        <translation>Сеть дает этому компьютеру доступ только через некоторое время после подключения.</translation>
    </message>
    <message>
        <source>Wait a minute after joining the Wi-Fi and try again. Tell the person who runs this network that access is granted late.</source>
        <translation>После подключения к Wi-Fi подождите минуту и попробуйте еще раз. Сообщите ответственному за эту сеть, что доступ предоставляется поздно.</translation>
    </message>
    <message>
        <source>The router of this network uses the VPN&apos;s ports for its own tunnel to the same server.</source>
        <translation>Маршрутизатор этой сети использует порты VPN для собственного туннеля к тому же серверу.</translation>
    </message>
    <message>
        <source>Tell the person who runs this network that its own site-to-site tunnel and your VPN use the same server. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Сообщите ответственному за эту сеть, что ее собственный туннель между площадками (site-to-site) и ваш VPN используют один и тот же сервер. А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>The network lets the key exchange through but not the protected data (ESP).</source>
        <translation>Сеть пропускает обмен ключами, а защищенные данные (ESP) — нет.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to allow IP protocol 50 (ESP) as well as UDP 500 and 4500. Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Попросите ответственного за эту сеть разрешить протокол IP 50 (ESP), а также UDP 500 и 4500. А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>The fragments of large messages arrive in the wrong order and are discarded.</source>
        <translation>Фрагменты больших сообщений приходят в неверном порядке и отбрасываются.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to check how its firewall handles fragments. Until then, signing in with a pre-shared key may work.</source>
        <translation>Попросите ответственного за эту сеть проверить, как ее брандмауэр обращается с фрагментами. А пока может помочь вход с общим ключом.</translation>
    </message>
    <message>
        <source>The router here interferes with IPsec (a setting such as &quot;IPsec passthrough&quot; or &quot;ALG&quot;).</source>
        <translation>Здешний маршрутизатор вмешивается в IPsec (настройка вроде «IPsec passthrough» или «ALG»).</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG), then try again.</source>
        <translation>Попросите ответственного за маршрутизатор выключить «IPsec passthrough» (IPsec ALG), затем попробуйте еще раз.</translation>
    </message>
    <message>
        <source>The router here lets only one computer at a time use this kind of VPN.</source>
        <translation>Здешний маршрутизатор позволяет использовать такой VPN только одному компьютеру одновременно.</translation>
    </message>
    <message>
        <source>Disconnect the other computer&apos;s VPN and try again, or ask the person who runs the router to switch off &quot;IPsec passthrough&quot; (IPsec ALG).</source>
        <translation>Отключите VPN на другом компьютере и попробуйте еще раз или попросите ответственного за маршрутизатор выключить «IPsec passthrough» (IPsec ALG).</translation>
    </message>
    <message>
        <source>A rule on this network recognizes VPNs and blocks them.</source>
        <translation>Правило в этой сети распознает VPN и блокирует его.</translation>
    </message>
    <message>
        <source>Ask the person who runs this network to remove VPN from the blocked applications (Meraki: Wireless, Firewall &amp; traffic shaping, layer 7 rules). Until then, use another network or a phone&apos;s hotspot.</source>
        <translation>Попросите ответственного за эту сеть убрать VPN из заблокированных приложений (Meraki: Wireless, Firewall &amp; traffic shaping, правила layer 7). А пока используйте другую сеть или хот-спот телефона.</translation>
    </message>
    <message>
        <source>The path to the server works intermittently.</source>
        <translation>Путь к серверу работает с перебоями.</translation>
    </message>
    <message>
        <source>Try again, closer to the Wi-Fi access point or with a cable. If the problem persists, tell the person who runs this network when it happened.</source>
        <translation>Попробуйте еще раз, ближе к точке доступа Wi-Fi или по кабелю. Если проблема сохраняется, сообщите ответственному за эту сеть, когда это произошло.</translation>
    </message>
    <message>
        <source>You are inside the network that the VPN leads to, and the server does not answer from here.</source>
        <translation>Вы находитесь внутри сети, в которую ведет VPN, и отсюда сервер не отвечает.</translation>
    </message>
    <message>
        <source>You probably do not need the VPN here. Try what you want to use without it; use the VPN when you are elsewhere.</source>
        <translation>Здесь VPN вам, вероятно, не нужен. Попробуйте без него то, чем хотите пользоваться; используйте VPN, когда находитесь в другом месте.</translation>
    </message>
    <message>
        <source>The router drops the connection from its table after a short idle time, so the VPN disconnects.</source>
        <translation>Маршрутизатор удаляет соединение из своей таблицы после короткого простоя, и VPN отключается.</translation>
    </message>
    <message>
        <source>Ask the person who runs the router to keep UDP connections in its table for at least 60 seconds.</source>
        <translation>Попросите ответственного за маршрутизатор хранить соединения UDP в его таблице не менее 60 секунд.</translation>
    </message>
    <message>
        <source>The tunnel works, but large packets get lost in it.</source>
        <translation>Туннель работает, но большие пакеты в нем теряются.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer to set a smaller packet size (MTU 1300) for the VPN connection, or the person who runs the network to allow &quot;fragmentation needed&quot; messages.</source>
        <translation>Попросите ответственного за этот компьютер задать для VPN-подключения меньший размер пакета (MTU 1300) или ответственного за сеть разрешить сообщения «fragmentation needed».</translation>
    </message>
    <message>
        <source>One of several servers behind this name does not answer.</source>
        <translation>Один из нескольких серверов с этим именем не отвечает.</translation>
    </message>
    <message>
        <source>Try again: the next attempt may reach another one. Tell the person who runs the VPN which address does not answer.</source>
        <translation>Попробуйте еще раз: следующая попытка может попасть на другой сервер. Сообщите ответственному за VPN, какой адрес не отвечает.</translation>
    </message>
    <message>
        <source>The server&apos;s router forwards the VPN&apos;s ports to another device.</source>
        <translation>Маршрутизатор сервера перенаправляет порты VPN на другое устройство.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its router&apos;s port forwarding for UDP 500 and 4500: both must lead to the VPN server.</source>
        <translation>Попросите ответственного за VPN-сервер проверить на его маршрутизаторе перенаправление портов UDP 500 и 4500: оба должны вести к VPN-серверу.</translation>
    </message>
    <message>
        <source>The server answers from a different address than the one it was contacted at.</source>
        <translation>Сервер отвечает не с того адреса, по которому с ним связались.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to make it answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>Попросите ответственного за VPN-сервер сделать так, чтобы сервер отвечал с адреса, которым пользуются клиенты (один сервер с несколькими линиями или адресами).</translation>
    </message>
    <message>
        <source>The server requires a mode (aggressive mode) that Windows does not support.</source>
        <translation>Сервер требует режим (агрессивный режим), который Windows не поддерживает.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow main mode for L2TP clients.</source>
        <translation>Попросите ответственного за VPN-сервер разрешить основной режим для клиентов L2TP.</translation>
    </message>
    <message>
        <source>This server is configured to use a certificate that it no longer has.</source>
        <translation>Этот сервер настроен на использование сертификата, которого у него больше нет.</translation>
    </message>
    <message>
        <source>Choose the renewed certificate in the Routing and Remote Access console (server properties, Security), and restart the service &quot;Routing and Remote Access&quot;.</source>
        <translation>Выберите обновленный сертификат в консоли «Маршрутизация и удаленный доступ» (свойства сервера, «Безопасность») и перезапустите службу «Маршрутизация и удаленный доступ».</translation>
    </message>
    <message>
        <source>DirectAccess has replaced the certificate of this VPN server with its own.</source>
        <translation>DirectAccess заменил сертификат этого VPN-сервера своим.</translation>
    </message>
    <message>
        <source>Choose the right certificate in the Routing and Remote Access console, and prevent DirectAccess from setting it again (DoNotUpdateAuthCert = 1).</source>
        <translation>Выберите верный сертификат в консоли «Маршрутизация и удаленный доступ» и не дайте DirectAccess задать его снова (DoNotUpdateAuthCert = 1).</translation>
    </message>
    <message>
        <source>Windows Credential Guard prevents the saved password from being used.</source>
        <translation>Windows Credential Guard не дает использовать сохраненный пароль.</translation>
    </message>
    <message>
        <source>Type the user name and password each time you connect instead of saving them, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Вводите имя пользователя и пароль при каждом подключении, а не сохраняйте их, или попросите ответственного за VPN обеспечить вход с сертификатом.</translation>
    </message>
    <message>
        <source>This connection and the server do not agree on the encryption strength of the sign-in.</source>
        <translation>Это подключение и сервер расходятся в стойкости шифрования входа.</translation>
    </message>
    <message>
        <source>In the properties of the VPN connection, under &quot;Security&quot;, choose &quot;Require encryption&quot; instead of &quot;Maximum strength&quot;, or ask the person who runs the VPN server which one to use.</source>
        <translation>В свойствах VPN-подключения на вкладке «Безопасность» выберите шифрование «обязательное» вместо «самое стойкое» или спросите ответственного за VPN-сервер, какое использовать.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was on %1 and failed (error %2).</source>
        <translation>Последняя попытка Windows была %1 и не удалась (ошибка %2).</translation>
    </message>
    <message>
        <source>Windows last connected on %1.</source>
        <translation>В последний раз Windows подключилась %1.</translation>
    </message>
    <message>
        <source>The log of Windows&apos; own connection attempts cannot be read.</source>
        <translation>Журнал Windows о ее собственных попытках подключения нельзя прочитать.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt to connect to this server.</source>
        <translation>В журнале Windows нет попыток подключения к этому серверу.</translation>
    </message>
    <message>
        <source>The Windows log contains no attempt with the saved key.</source>
        <translation>В журнале Windows нет попытки с сохраненным ключом.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempts, compared with ours</source>
        <translation>Собственные попытки Windows в сравнении с нашими</translation>
    </message>
    <message>
        <source>The server stopped answering during the sign-in (error %1).</source>
        <translation>Сервер перестал отвечать во время входа (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate (error %1).</source>
        <translation>Windows не нашла действительного сертификата (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows could not verify the server (error %1).</source>
        <translation>Windows не смогла проверить сервер (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows found no IPsec policy for the connection (error %1).</source>
        <translation>Windows не нашла политики IPsec для подключения (ошибка %1).</translation>
    </message>
    <message>
        <source>The key exchange was not answered in time (error %1).</source>
        <translation>На обмен ключами не пришло своевременного ответа (ошибка %1).</translation>
    </message>
    <message>
        <source>The server did not answer Windows (error %1).</source>
        <translation>Сервер не ответил Windows (ошибка %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory did not answer in time (error %1).</source>
        <translation>Каталог пользователей сервера не ответил вовремя (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt failed (error %1).</source>
        <translation>Собственная попытка Windows не удалась (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows connects, but each time loses the connection after the same short time.</source>
        <translation>Windows подключается, но каждый раз теряет подключение через одно и то же короткое время.</translation>
    </message>
    <message>
        <source>The last connection lasted %1 s.</source>
        <translation>Последнее подключение продержалось %1 с.</translation>
    </message>
    <message>
        <source>Windows itself has just connected to this server.</source>
        <translation>Сама Windows только что подключилась к этому серверу.</translation>
    </message>
    <message>
        <source>The sign-in comes after IPsec, so IPsec worked.</source>
        <translation>Вход следует после IPsec, значит, IPsec сработал.</translation>
    </message>
    <message>
        <source>Windows connects with the key that you typed.</source>
        <translation>Windows подключается с ключом, который вы ввели.</translation>
    </message>
    <message>
        <source>The server answers us with the key that you typed, but does not answer Windows.</source>
        <translation>Нам сервер отвечает с ключом, который вы ввели, а Windows ответа от сервера не получает.</translation>
    </message>
    <message>
        <source>The server answers us when we use another source port. Windows uses port 500 and gets no answer at all.</source>
        <translation>Нам сервер отвечает, когда мы используем другой исходный порт. Windows использует порт 500 и вообще не получает ответа.</translation>
    </message>
    <message>
        <source>Our own tunnel works; it uses UDP 4500. Windows sends ESP directly here, since neither side is behind NAT.</source>
        <translation>Наш собственный туннель работает; он использует UDP 4500. Windows здесь отправляет ESP напрямую, потому что ни одна из сторон не находится за NAT.</translation>
    </message>
    <message>
        <source>The network cannot be compared with others.</source>
        <translation>Эту сеть нельзя сравнить с другими.</translation>
    </message>
    <message>
        <source>There is nothing to compare: the server could not be contacted.</source>
        <translation>Сравнивать нечего: с сервером не удалось связаться.</translation>
    </message>
    <message>
        <source>Results from other networks add nothing new.</source>
        <translation>Результаты из других сетей не добавляют ничего нового.</translation>
    </message>
    <message>
        <source>The same server from other networks</source>
        <translation>Тот же сервер из других сетей</translation>
    </message>
    <message>
        <source>Another device on the same network (&quot;%1&quot;) gets an answer from the same server.</source>
        <translation>Другое устройство в той же сети («%1») получает ответ от того же сервера.</translation>
    </message>
    <message>
        <source>In another part of the same Wi-Fi (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>В другой части той же сети Wi-Fi («%1») этот компьютер получает ответ от того же сервера.</translation>
    </message>
    <message>
        <source>On another Wi-Fi of the same site (&quot;%1&quot;) this computer gets an answer from the same server.</source>
        <translation>В другой сети Wi-Fi той же площадки («%1») этот компьютер получает ответ от того же сервера.</translation>
    </message>
    <message>
        <source>On another network (&quot;%1&quot;) this computer got an answer from the same server.</source>
        <translation>В другой сети («%1») этот компьютер получил ответ от того же сервера.</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered (%3).</source>
        <translation>%1: в сети «%2» есть ответ (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 answered on only one of its two ports (%3).</source>
        <translation>%1: в сети «%2» есть ответ только на одном из двух портов (%3).</translation>
    </message>
    <message>
        <source>Contacted from the network &quot;%2&quot;, %1 did not answer (%3).</source>
        <translation>%1: в сети «%2» нет ответа (%3).</translation>
    </message>
    <message>
        <source>Contacting %1 fails on &quot;%2&quot; but works on &quot;%3&quot;: the fault lies with the network, not with this computer.</source>
        <translation>%1: в сети «%2» не работает, а в сети «%3» отвечает: дело в сети, а не в этом компьютере.</translation>
    </message>
    <message>
        <source>No results have been stored yet. Run &quot;fix789ctl check --server HOST&quot; on each network.</source>
        <translation>Результатов пока не сохранено. Запустите «fix789ctl check --server СЕРВЕР» в каждой сети.</translation>
    </message>
    <message>
        <source>On behalf of &quot;%2&quot;, the Windows Filtering Platform dropped %1 traffic to the server (filter &quot;%3&quot;, at %4).</source>
        <translation>По поручению программы «%2» платформа фильтрации Windows отбросила %1 к серверу (фильтр «%3», время: %4).</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which program the filter &quot;%1&quot; belongs to (netsh wfp show filters).</source>
        <translation>Спросите ответственного за этот компьютер, к какой программе относится фильтр «%1» (netsh wfp show filters).</translation>
    </message>
    <message>
        <source>A filter on this computer drops the VPN&apos;s packets, and it is not known which program the filter belongs to.</source>
        <translation>Фильтр на этом компьютере отбрасывает пакеты VPN и не сообщает, к какой программе он относится.</translation>
    </message>
    <message>
        <source>At %2, a filter on this computer dropped %1 traffic to the server. This no longer applies.</source>
        <translation>Фильтр на этом компьютере отбросил %1 к серверу (время: %2). Сейчас это уже не действует.</translation>
    </message>
    <message>
        <source>No filter on this computer has dropped the VPN&apos;s packets recently.</source>
        <translation>Ни один фильтр на этом компьютере в последнее время не отбрасывал пакеты VPN.</translation>
    </message>
    <message>
        <source>What the filters on this computer dropped could not be read.</source>
        <translation>Не удалось прочитать, что отбросили фильтры на этом компьютере.</translation>
    </message>
    <message>
        <source>No filter on this computer drops the VPN</source>
        <translation>Ни один фильтр на этом компьютере не отбрасывает пакеты VPN</translation>
    </message>
    <message>
        <source>SoftEther VPN (&quot;%1&quot;) is installed on this computer. When its L2TP function is on, it disables the service &quot;IKE and AuthIP IPsec Keying Modules&quot; at every start. The problem returns until that function is switched off.</source>
        <translation>На этом компьютере установлен SoftEther VPN («%1»). Когда его функция L2TP включена, он при каждом запуске отключает службу «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности». Проблема будет возвращаться, пока эта функция не выключена.</translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; of the Windows firewall blocks outgoing UDP %2.</source>
        <translation>Правило «%1» брандмауэра Windows блокирует исходящий UDP %2.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks everything that no rule allows, and no rule allows UDP %2.</source>
        <translation>Профиль брандмауэра «%1» блокирует всё, что не разрешено правилом, а UDP %2 не разрешает ни одно правило.</translation>
    </message>
    <message>
        <source>The firewall blocks outgoing UDP %1 on one of the networks this computer is connected to.</source>
        <translation>Брандмауэр блокирует исходящий UDP %1 в одной из сетей, к которым подключен этот компьютер.</translation>
    </message>
    <message>
        <source>It is not known whether the firewall rule &quot;%1&quot; applies to UDP %2 to the server.</source>
        <translation>Неизвестно, относится ли правило брандмауэра «%1» к UDP %2 к серверу.</translation>
    </message>
    <message>
        <source>This computer uses &quot;%1&quot; as its firewall instead of the Windows firewall.</source>
        <translation>Брандмауэром этого компьютера вместо брандмауэра Windows является «%1».</translation>
    </message>
    <message>
        <source>The service &quot;Windows Defender Firewall&quot; is not running, so its rules are not in force.</source>
        <translation>Служба «Брандмауэр Защитника Windows» не работает, поэтому ее правила не действуют.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN.</source>
        <translation>Брандмауэр Windows разрешает VPN.</translation>
    </message>
    <message>
        <source>The settings of the Windows firewall could not be read.</source>
        <translation>Брандмауэр Windows не удалось прочитать.</translation>
    </message>
    <message>
        <source>The Windows firewall allows the VPN</source>
        <translation>Брандмауэр Windows разрешает VPN</translation>
    </message>
    <message>
        <source>until the filter on this computer lets the VPN out</source>
        <translation>пока фильтр на этом компьютере не пропустит VPN</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no private key on this computer.</source>
        <translation>У сертификата «%1» (%2) на этом компьютере нет закрытого ключа.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) refers to a private key that cannot be used.</source>
        <translation>Сертификат «%1» (%2) ссылается на закрытый ключ, который нельзя использовать.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was revoked by its issuer.</source>
        <translation>Сертификат «%1» (%2) отозван его издателем.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was issued for other purposes: %3.</source>
        <translation>Сертификат «%1» (%2) выдан для других целей: %3.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) uses cryptography that Windows no longer accepts.</source>
        <translation>Сертификат «%1» (%2) использует криптографию, которую Windows больше не принимает.</translation>
    </message>
    <message>
        <source>A certificate between &quot;%1&quot; (%2) and a trusted root is missing on this computer.</source>
        <translation>На этом компьютере нет сертификата между «%1» (%2) и доверенным корневым.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of &quot;%1&quot; (%2).</source>
        <translation>Этот компьютер не доверяет корневому сертификату для «%1» (%2).</translation>
    </message>
    <message>
        <source>Windows does not accept the certificate chain of &quot;%1&quot; (%2).</source>
        <translation>Windows не принимает цепочку сертификатов для «%1» (%2).</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is in a user&apos;s store, but the computer&apos;s own store has none.</source>
        <translation>Сертификат «%1» (%2) находится в хранилище пользователя, а в собственном хранилище компьютера сертификата нет.</translation>
    </message>
    <message>
        <source>There is no certificate, but the server works with a pre-shared key.</source>
        <translation>Сертификата нет, но сервер работает с общим ключом.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, but this computer has none for it.</source>
        <translation>Подключение выполняет вход с сертификатом, но на этом компьютере нет сертификата для него.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s date with the date on a phone.</source>
        <translation>Сравните дату этого компьютера с датой на телефоне.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN which certificate or key is meant for this computer.</source>
        <translation>Спросите ответственного за VPN, какой сертификат или ключ предназначен для этого компьютера.</translation>
    </message>
    <message>
        <source>It could not be checked whether &quot;%1&quot; (%2) has been revoked; Windows continues regardless.</source>
        <translation>Не удалось проверить, отозван ли сертификат «%1» (%2); Windows все равно продолжает.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer trusts the issuer of &quot;%1&quot; (%2).</source>
        <translation>Не удалось определить, доверяет ли этот компьютер издателю сертификата «%1» (%2).</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate &quot;%1&quot; (%2) can be used.</source>
        <translation>Сертификат компьютера «%1» (%2) можно использовать.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) has no known problem, but only an administrator can see whether its key works.</source>
        <translation>У сертификата «%1» (%2) нет известных проблем, но только администратор может увидеть, работает ли его ключ.</translation>
    </message>
    <message>
        <source>This computer has a certificate for the VPN that is valid until %1.</source>
        <translation>На этом компьютере есть сертификат для VPN, действительный до %1.</translation>
    </message>
    <message>
        <source>No VPN connection that was checked signs in with a certificate.</source>
        <translation>Ни одно из проверенных VPN-подключений не выполняет вход с сертификатом.</translation>
    </message>
    <message>
        <source>The certificates of this computer could not be read.</source>
        <translation>Сертификаты этого компьютера не удалось прочитать.</translation>
    </message>
    <message>
        <source>Certificates cannot be checked, because the date of this computer is unknown.</source>
        <translation>Сертификаты нельзя проверить, потому что дата этого компьютера неизвестна.</translation>
    </message>
    <message>
        <source>The computer&apos;s certificate is suitable for the VPN</source>
        <translation>Сертификат компьютера подходит для VPN</translation>
    </message>
    <message>
        <source>The connection is set to use a certificate, but the server also works with a pre-shared key. If you were given a key, select it in the connection.</source>
        <translation>В подключении задан сертификат, но сервер работает и с общим ключом. Если вам дали ключ, выберите его в подключении.</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed; the right one is &quot;%3&quot; (%4).</source>
        <translation>Windows пыталась войти с сертификатом «%1» (%2), и это не удалось; верный — «%3» (%4).</translation>
    </message>
    <message>
        <source>Windows signed in with the certificate &quot;%1&quot; (%2) and failed. There is another one, &quot;%3&quot; (%4).</source>
        <translation>Windows пыталась войти с сертификатом «%1» (%2), и это не удалось. Есть еще один сертификат, «%3» (%4).</translation>
    </message>
    <message>
        <source>The key may have been changed on the server: the VPN worked before, or other people cannot connect either.</source>
        <translation>Возможно, ключ на сервере изменили: раньше он работал, либо другие тоже не могут подключиться.</translation>
    </message>
    <message>
        <source>The key may also have been changed on the server. Can anyone else connect now?</source>
        <translation>Возможно также, что ключ на сервере изменили. Может ли сейчас подключиться кто-нибудь другой?</translation>
    </message>
    <message>
        <source>You said that the VPN works through a phone&apos;s hotspot.</source>
        <translation>Ваш ответ: через хот-спот телефона это работает.</translation>
    </message>
    <message>
        <source>You said that the VPN also fails through a phone&apos;s hotspot.</source>
        <translation>Ваш ответ: через хот-спот телефона это тоже не работает.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid answer. &quot;fix789ctl check --help&quot; lists the valid answers.</source>
        <translation>«%1» — недопустимый ответ. Их перечисляет «fix789ctl check --help».</translation>
    </message>
    <message>
        <source>It could not be determined whether Credential Guard is running.</source>
        <translation>Не удалось определить, работает ли Credential Guard.</translation>
    </message>
    <message>
        <source>Credential Guard does not withhold a password from the VPN.</source>
        <translation>Credential Guard не мешает выдаче пароля для VPN.</translation>
    </message>
    <message>
        <source>Credential Guard is running, and the connection &quot;%1&quot; signs in with a saved password over MS-CHAPv2. In that case Windows does not release the password.</source>
        <translation>Credential Guard работает, а подключение «%1» выполняет вход с сохраненным паролем по MS-CHAPv2. В таком случае Windows не выдает пароль.</translation>
    </message>
    <message>
        <source>Windows releases the saved password to the VPN</source>
        <translation>Windows выдает сохраненный пароль для VPN</translation>
    </message>
    <message>
        <source>The computer named &quot;%1&quot; exists but does not offer this kind of VPN. Compare the name with the one you were given, letter by letter.</source>
        <translation>Компьютер с именем «%1» существует, но такого VPN не предоставляет. Сравните имя с тем, что вам дали, буква за буквой.</translation>
    </message>
    <message>
        <source>The IPsec policies of this computer could not be read.</source>
        <translation>Политики IPsec этого компьютера не удалось прочитать.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes with the VPN.</source>
        <translation>Ни одна политика IPsec на этом компьютере не мешает VPN.</translation>
    </message>
    <message>
        <source>The IPsec rule &quot;%1&quot; also applies to the VPN server.</source>
        <translation>Правило IPsec «%1» относится и к VPN-серверу.</translation>
    </message>
    <message>
        <source>It is not known whether the IPsec rule or policy &quot;%1&quot; applies to the VPN server.</source>
        <translation>Неизвестно, относится ли правило или политика IPsec «%1» к VPN-серверу.</translation>
    </message>
    <message>
        <source>The firewall profile &quot;%1&quot; blocks outgoing UDP %2 if the firewall is on for that profile. An old policy for Windows XP makes this uncertain.</source>
        <translation>Профиль брандмауэра «%1» блокирует исходящий UDP %2, если брандмауэр в нем включен. Старая политика для Windows XP не позволяет утверждать это точно.</translation>
    </message>
    <message>
        <source>The organization&apos;s settings for the Windows firewall could not be read (%1), so it is not known whether they block the VPN.</source>
        <translation>Заданные организацией настройки брандмауэра Windows не удалось прочитать (%1), поэтому неизвестно, блокируют ли они VPN.</translation>
    </message>
    <message>
        <source>The server answers what Windows offers by default, but Windows itself, with the connection&apos;s own IPsec parameters, found nothing that both accept.</source>
        <translation>Сервер отвечает на то, что Windows предлагает по умолчанию, но сама Windows с собственными параметрами IPsec подключения не нашла ничего, что принимают обе стороны.</translation>
    </message>
    <message>
        <source>It is not certain that Windows uses these parameters for L2TP. Try the connection in Windows, then check again: error 788 shows that it does.</source>
        <translation>Не измерено, использует ли Windows эти параметры для L2TP. Попробуйте подключение в Windows, затем проверьте снова: ошибка 788 показывает, что использует.</translation>
    </message>
    <message>
        <source>No IPsec policy on this computer interferes</source>
        <translation>Ни одна политика IPsec на этом компьютере не мешает</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods.</source>
        <translation>Windows предлагает свои обычные методы шифрования.</translation>
    </message>
    <message>
        <source>Windows is allowed to use broken encryption for L2TP (AllowL2TPWeakCrypto is 1). Reset this value when the server no longer needs it.</source>
        <translation>Windows разрешено использовать взломанное шифрование для L2TP (AllowL2TPWeakCrypto равно 1). Сбросьте это значение, когда оно больше не будет нужно серверу.</translation>
    </message>
    <message>
        <source>NegotiateDH2048_AES256 is %1. This value is for IKEv2; L2TP offers these methods without it.</source>
        <translation>NegotiateDH2048_AES256 равно %1. Это значение относится к IKEv2; L2TP предлагает эти методы и без него.</translation>
    </message>
    <message>
        <source>It could not be determined which encryption methods Windows offers.</source>
        <translation>Не удалось прочитать, какие методы шифрования предлагает Windows.</translation>
    </message>
    <message>
        <source>Windows offers its usual encryption methods</source>
        <translation>Windows предлагает свои обычные методы шифрования</translation>
    </message>
    <message>
        <source>This computer is not connected to any network.</source>
        <translation>Этот компьютер не подключен ни к одной сети.</translation>
    </message>
    <message>
        <source>This computer did not get an address from any network (it has %1).</source>
        <translation>Этот компьютер не получил адреса ни от одной сети (у него %1).</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses, and the server has only IPv4 addresses.</source>
        <translation>У этого компьютера только адреса IPv6, а у сервера только адреса IPv4.</translation>
    </message>
    <message>
        <source>This computer has only IPv6 addresses.</source>
        <translation>У этого компьютера только адреса IPv6.</translation>
    </message>
    <message>
        <source>The network connections could not be read.</source>
        <translation>Сетевые подключения не удалось прочитать.</translation>
    </message>
    <message>
        <source>This computer has an address on its network.</source>
        <translation>У этого компьютера есть адрес в его сети.</translation>
    </message>
    <message>
        <source>During the check, the internet connection switched between %1.</source>
        <translation>Во время проверки подключение к интернету переключалось между: %1.</translation>
    </message>
    <message>
        <source>This computer has an address and a stable route to the internet</source>
        <translation>У этого компьютера есть адрес и устойчивый маршрут в интернет</translation>
    </message>
    <message>
        <source>The value for servers behind NAT is in %1. Windows reads it from the PolicyAgent key.</source>
        <translation>Значение для серверов за NAT находится в %1. Windows читает его из раздела PolicyAgent.</translation>
    </message>
    <message>
        <source>A policy (%1) sets the start type of the service &quot;%2&quot;.</source>
        <translation>Политика (%1) задает тип запуска службы «%2».</translation>
    </message>
    <message>
        <source>A policy (%1) creates the connection &quot;%2&quot;.</source>
        <translation>Политика (%1) создает подключение «%2».</translation>
    </message>
    <message>
        <source>A policy (%1) sets the value %2 in %3.</source>
        <translation>Политика (%1) задает значение %2 в %3.</translation>
    </message>
    <message>
        <source>A policy (%1) will disable the service &quot;%2&quot; again.</source>
        <translation>Политика (%1) снова отключит службу «%2».</translation>
    </message>
    <message>
        <source>It could not be determined which settings are controlled by a policy.</source>
        <translation>Не удалось прочитать, какими настройками управляет политика.</translation>
    </message>
    <message>
        <source>No policy controls the setting that is wrong here.</source>
        <translation>Ни одна политика не задает настройку, которая здесь неверна.</translation>
    </message>
    <message>
        <source>No policy brings the problem back</source>
        <translation>Ни одна политика не вызывает проблему снова</translation>
    </message>
    <message>
        <source>Windows&apos; own IPsec policy for L2TP is switched off (ProhibitIpSec is 1), and the rule &quot;%1&quot; replaces it. This was set up on purpose and is left unchanged.</source>
        <translation>Собственная политика IPsec Windows для L2TP выключена (ProhibitIpSec равно 1), и ее заменяет правило «%1». Это настроено намеренно и остается без изменений.</translation>
    </message>
    <message>
        <source>Run the check as administrator: it could not be determined whether an IPsec policy for L2TP was created on purpose.</source>
        <translation>Запустите проверку от имени администратора: не удалось прочитать, создана ли политика IPsec для L2TP намеренно.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been starting or stopping for several minutes.</source>
        <translation>Служба «%1» уже несколько минут запускается или останавливается.</translation>
    </message>
    <message>
        <source>While the service &quot;Base Filtering Engine&quot; is disabled, the Windows firewall is off as well: this computer is unprotected.</source>
        <translation>Пока «Служба базовой фильтрации» отключена, брандмауэр Windows тоже выключен: этот компьютер не защищен.</translation>
    </message>
    <message>
        <source>Windows is still starting these services: %1. Wait a few minutes and try again; no change is needed.</source>
        <translation>Windows еще запускает эти службы: %1. Подождите несколько минут и попробуйте еще раз; изменений не требуется.</translation>
    </message>
    <message>
        <source>While the server&apos;s address is in doubt, no key, user name or password is sent to it.</source>
        <translation>Пока адрес сервера вызывает сомнения, ему не отправляются ни ключ, ни имя пользователя, ни пароль.</translation>
    </message>
    <message>
        <source>DNS answers on this network were not checked.</source>
        <translation>Ответы DNS в этой сети не проверялись.</translation>
    </message>
    <message>
        <source>DNS answers on this network are genuine.</source>
        <translation>Ответы DNS в этой сети подлинны.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for some names (a filter or a search page), but not for the VPN server&apos;s name.</source>
        <translation>DNS-сервер этой сети дает ложные ответы для некоторых имен (фильтр или страница поиска), но не для имени VPN-сервера.</translation>
    </message>
    <message>
        <source>The DNS server of this network answers %1 for &quot;%2&quot; and gives false answers for names it is not responsible for.</source>
        <translation>DNS-сервер этой сети на запрос «%2» отвечает %1 и дает ложные ответы для имен, за которые не отвечает.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; resolves to %2, an internal network address, and nothing answers there.</source>
        <translation>Имя «%1» ведет к %2, адресу внутренней сети, и там ничто не отвечает.</translation>
    </message>
    <message>
        <source>On this network the name &quot;%1&quot; resolves to %2, where nothing answers. Another DNS server says %3.</source>
        <translation>В этой сети имя «%1» ведет к %2, где ничто не отвечает. Другой DNS-сервер сообщает %3.</translation>
    </message>
    <message>
        <source>Check again with %1 instead of the server&apos;s name, and without a key. If the server answers, the name resolves to a wrong address on this network.</source>
        <translation>Проверьте снова с %1 вместо имени сервера и без ключа. Если сервер ответит, имя в этой сети ведет к неверному адресу.</translation>
    </message>
    <message>
        <source>The DNS server of this network gives false answers for names it is not responsible for, and nothing answers at the address it gives for the VPN server.</source>
        <translation>DNS-сервер этой сети дает ложные ответы для имен, за которые не отвечает, и по адресу, который он дает для VPN-сервера, ничто не отвечает.</translation>
    </message>
    <message>
        <source>Look up the server&apos;s name from another network, for example through a phone&apos;s hotspot, and compare the addresses.</source>
        <translation>Определите адрес по имени сервера из другой сети, например через хот-спот телефона, и сравните адреса.</translation>
    </message>
    <message>
        <source>It could not be checked whether DNS answers on this network are genuine.</source>
        <translation>Не удалось проверить, подлинны ли ответы DNS в этой сети.</translation>
    </message>
    <message>
        <source>DNS answers are genuine</source>
        <translation>Ответы DNS подлинны</translation>
    </message>
    <message>
        <source>Of all the servers contacted over UDP, only a DNS server answered: this network blocks all other outgoing UDP.</source>
        <translation>Из всех серверов, с которыми связывались по UDP, ответил только DNS-сервер: эта сеть блокирует весь остальной исходящий UDP.</translation>
    </message>
    <message>
        <source>Only well-known UDP services such as time servers answer: this network blocks all other outgoing UDP.</source>
        <translation>Отвечают только общеизвестные службы UDP, например серверы времени: эта сеть блокирует весь остальной исходящий UDP.</translation>
    </message>
    <message>
        <source>None of the servers contacted over UDP answered, neither the VPN server nor others.</source>
        <translation>Ни один из серверов, с которыми связывались по UDP, не ответил: ни VPN-сервер, ни другие.</translation>
    </message>
    <message>
        <source>UDP can leave this network: some of the servers that were contacted answered.</source>
        <translation>UDP может выходить из этой сети: некоторые из серверов, с которыми связывались, ответили.</translation>
    </message>
    <message>
        <source>UDP can leave this network: servers other than the VPN server answer.</source>
        <translation>UDP может выходить из этой сети: отвечают серверы, отличные от VPN-сервера.</translation>
    </message>
    <message>
        <source>UDP can leave this network: the responder answers.</source>
        <translation>UDP может выходить из этой сети: респондер отвечает.</translation>
    </message>
    <message>
        <source>Too few servers could be contacted over UDP to show whether it leaves this network.</source>
        <translation>По UDP удалось связаться со слишком малым числом серверов, чтобы показать, выходит ли он из этой сети.</translation>
    </message>
    <message>
        <source>Open any web page. If it opens, only UDP is blocked.</source>
        <translation>Откройте любую веб-страницу. Если она откроется, заблокирован только UDP.</translation>
    </message>
    <message>
        <source>Only the VPN server was contacted over UDP.</source>
        <translation>По UDP связывались только с VPN-сервером.</translation>
    </message>
    <message>
        <source>It could not be checked whether UDP can leave this network.</source>
        <translation>Не удалось проверить, может ли UDP выходить из этой сети.</translation>
    </message>
    <message>
        <source>UDP can leave this network</source>
        <translation>UDP может выходить из этой сети</translation>
    </message>
    <message>
        <source>until this network lets UDP out</source>
        <translation>пока эта сеть не разрешит исходящий UDP</translation>
    </message>
    <message>
        <source>until the server&apos;s name resolves to its address</source>
        <translation>пока имя сервера не ведет к его адресу</translation>
    </message>
    <message>
        <source>A policy (%2) sets a value on this computer that breaks the VPN, and restores it after each change. Please remove it from the policy. &quot;gpresult /h report.html&quot; (group policy) or Settings &gt; Accounts &gt; Access work or school &gt; Info (device management) shows which policies this computer gets.</source>
        <translation>Политика (%2) задает на этом компьютере настройку, которая нарушает работу VPN, и возвращает ее после каждого изменения. Пожалуйста, уберите ее из политики. «gpresult /h report.html» (групповая политика) или Параметры &gt; Учетные записи &gt; Доступ к учетной записи места работы или учебы &gt; Сведения (управление устройствами) показывает, какие политики получает этот компьютер.</translation>
    </message>
    <message>
        <source>The Windows service %2 is missing. Please repair Windows: &quot;DISM /Online /Cleanup-Image /RestoreHealth&quot;, then &quot;sfc /scannow&quot;, or an in-place repair.</source>
        <translation>Служба Windows %2 отсутствует. Пожалуйста, восстановите Windows: «DISM /Online /Cleanup-Image /RestoreHealth», затем «sfc /scannow» или обновление на месте с сохранением файлов и программ.</translation>
    </message>
    <message>
        <source>The Windows service %2 is denied access (error 5). Please compare its permissions with those on a healthy computer (&quot;sc sdshow %2&quot;), and check whether a hardening policy or a security program changed them.</source>
        <translation>Службе Windows %2 отказано в доступе (ошибка 5). Пожалуйста, сравните ее разрешения с разрешениями на исправном компьютере («sc sdshow %2») и проверьте, не изменила ли их политика усиления защиты или защитная программа.</translation>
    </message>
    <message>
        <source>The Windows service %2 does not start. Please check the event log &quot;System&quot;, source &quot;Service Control Manager&quot; (7000, 7001, 7009, 7011, 7023), for %2.</source>
        <translation>Служба Windows %2 не запускается. Пожалуйста, проверьте в журнале событий «Система», источник «Service Control Manager» (7000, 7001, 7009, 7011, 7023), записи о %2.</translation>
    </message>
    <message>
        <source>The Windows update %2 breaks L2TP/IPsec. Please install the current cumulative update; any later one fixes it.</source>
        <translation>Обновление Windows %2 нарушает работу L2TP/IPsec. Пожалуйста, установите текущее накопительное обновление; любое более позднее исправляет это.</translation>
    </message>
    <message>
        <source>The program %2 is using UDP 500 or UDP 4500, which the Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) needs. Please remove the program or switch off its IPsec function. &quot;netstat -abno -p UDP&quot; shows which program is using the ports.</source>
        <translation>Программа %2 использует UDP 500 или UDP 4500, которые нужны службе Windows «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности» (IKEEXT). Пожалуйста, удалите эту программу или выключите ее функцию IPsec. «netstat -abno -p UDP» показывает, какая программа использует эти порты.</translation>
    </message>
    <message>
        <source>The Windows firewall rule &quot;%2&quot; blocks the VPN. Please disable it, or exclude outgoing UDP 500 and UDP 4500 to %1 from it (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Правило брандмауэра Windows «%2» блокирует VPN. Пожалуйста, отключите его или исключите из него исходящий UDP 500 и UDP 4500 к %1 (wf.msc, «Правила для исходящего подключения», или политика, из которой оно взято).</translation>
    </message>
    <message>
        <source>The Windows firewall blocks outgoing connections that no rule allows. Please add a rule: outbound, allow, UDP, remote ports 500 and 4500, service &quot;IKE and AuthIP IPsec Keying Modules&quot; (IKEEXT) (wf.msc, &quot;Outbound Rules&quot;; or the policy that sets this).</source>
        <translation>Брандмауэр Windows блокирует исходящие подключения, которые не разрешает ни одно правило. Пожалуйста, добавьте правило: исходящее, разрешить, UDP, удаленные порты 500 и 4500, служба «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности» (IKEEXT) (wf.msc, «Правила для исходящего подключения», или политика, которая это задает).</translation>
    </message>
    <message>
        <source>The program %2 drops the packets of the VPN to %1. Please add an exception for outgoing UDP 500 and UDP 4500 (and IP protocol 50). You do not need to switch the program off altogether.</source>
        <translation>Программа %2 отбрасывает пакеты VPN к %1. Пожалуйста, добавьте исключение для исходящего UDP 500 и UDP 4500 (и протокола IP 50). Полностью выключать ее не нужно.</translation>
    </message>
    <message>
        <source>An IPsec rule on this computer conflicts with the VPN to %1. Please exclude %1 from it (wf.msc, &quot;Connection Security Rules&quot;; or the policy it comes from).</source>
        <translation>Правило IPsec на этом компьютере мешает VPN к %1. Пожалуйста, исключите из него подключения к %1 (wf.msc, «Правила безопасности подключения», или политика, из которой оно взято).</translation>
    </message>
    <message>
        <source>This computer&apos;s firewall blocks UDP 1701, which the VPN sends inside its tunnel. Please remove that rule (wf.msc, &quot;Outbound Rules&quot;; or the policy it comes from).</source>
        <translation>Брандмауэр этого компьютера блокирует UDP 1701, который VPN отправляет внутри своего туннеля. Пожалуйста, удалите это правило (wf.msc, «Правила для исходящего подключения», или политика, из которой оно взято).</translation>
    </message>
    <message>
        <source>The VPN connection to %1 has IPsec parameters of its own. Please reset them: &quot;Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault&quot;.</source>
        <translation>У VPN-подключения к %1 собственные параметры IPsec. Пожалуйста, сбросьте их: «Set-VpnConnectionIPsecConfiguration -ConnectionName NAME -RevertToDefault».</translation>
    </message>
    <message>
        <source>The private key of this computer&apos;s certificate for the VPN to %1 cannot be used. Please import the certificate with its key again into the &quot;Personal&quot; store of the local computer, or request a new one.</source>
        <translation>Закрытый ключ сертификата этого компьютера для VPN к %1 нельзя использовать. Пожалуйста, снова импортируйте сертификат с его ключом в хранилище «Личное» локального компьютера или запросите новый.</translation>
    </message>
    <message>
        <source>Windows picks an outdated certificate for the VPN to %1. Please make a copy of it, then remove it from the &quot;Personal&quot; store of the local computer (certlm.msc).</source>
        <translation>Windows выбирает устаревший сертификат для VPN к %1. Пожалуйста, сделайте его копию, а затем удалите его из хранилища «Личное» локального компьютера (certlm.msc).</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 4500 to %1, and the answers to it; UDP 500 is already allowed. The rule to add: allow, protocol UDP, from this network, to %1, port 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;.</source>
        <translation>Пожалуйста, разрешите исходящий UDP 4500 к %1 и ответы на него; UDP 500 уже разрешен. В виде правила: разрешить, протокол UDP, из этой сети, к %1, порт 4500, выше всех запрещающих правил. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, выберите этот SSID, «Layer 3 firewall rules»; на MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, «Outbound rules».</translation>
    </message>
    <message>
        <source>Please allow IP protocol 50 (ESP) to and from %1, as well as UDP 500 and UDP 4500, which are already allowed. There is no NAT between this computer and the server, so ESP is not encapsulated in UDP.</source>
        <translation>Пожалуйста, разрешите протокол IP 50 (ESP) к %1 и от него, а также UDP 500 и UDP 4500, которые уже разрешены. Между этим компьютером и сервером нет NAT, поэтому ESP не упаковывается в UDP.</translation>
    </message>
    <message>
        <source>Please allow fragments of UDP packets to and from %1 (UDP 500 and 4500), in whatever order they arrive: messages with certificates are larger than one packet. The setting is often called &quot;block IP fragments&quot; or &quot;drop fragmented packets&quot;.</source>
        <translation>Пожалуйста, разрешите фрагменты пакетов UDP к %1 и от него (UDP 500 и 4500), в каком бы порядке они ни приходили: сообщения с сертификатами больше одного пакета. Эта настройка часто называется «block IP fragments» или «drop fragmented packets».</translation>
    </message>
    <message>
        <source>Please remove IPsec (IKE, L2TP) to %1 from what your application filter blocks. The ports UDP 500 and 4500 are open, but packets that look like a key exchange are dropped. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 7 firewall rules&quot;; also Network-wide &gt; Configure &gt; Group policies. Other vendors call the setting application control, traffic category or VPN category.</source>
        <translation>Пожалуйста, уберите IPsec (IKE, L2TP) к %1 из того, что блокирует ваш фильтр приложений. Порты UDP 500 и 4500 открыты, но пакеты, похожие на обмен ключами, отбрасываются. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, выберите этот SSID, «Layer 7 firewall rules»; также Network-wide &gt; Configure &gt; Group policies. Другие производители называют эту настройку контролем приложений, категорией трафика или категорией VPN.</translation>
    </message>
    <message>
        <source>Please switch off &quot;IPsec passthrough&quot; (also called IPsec ALG or IPsec helper) on the router. It keeps source port 500, so that only one computer here can reach %1, or it changes the packets in transit. NAT traversal over UDP 4500 works without it.</source>
        <translation>Пожалуйста, выключите на маршрутизаторе «IPsec passthrough» (его также называют IPsec ALG или IPsec helper). Он сохраняет исходный порт 500, так что только один компьютер здесь может связаться с %1, или изменяет пакеты по пути. Обход NAT по UDP 4500 работает без него.</translation>
    </message>
    <message>
        <source>Please check which group policy this computer gets: other devices on the same network reach %1, but this computer does not. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, choose the client, &quot;Policy&quot;; and Wireless &gt; Configure &gt; Access control, &quot;Assign group policies by device type&quot;. In that policy, please allow outgoing UDP 500 and UDP 4500.</source>
        <translation>Пожалуйста, проверьте, какую групповую политику получает этот компьютер: другие устройства в той же сети связываются с %1, а этот компьютер — нет. Cisco Meraki: Network-wide &gt; Monitor &gt; Clients, выберите клиента, «Policy»; и Wireless &gt; Configure &gt; Access control, «Assign group policies by device type». В этой политике, пожалуйста, разрешите исходящий UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>Please check the group or VLAN that belongs to the Wi-Fi key used here: with another key of the same Wi-Fi, %1 can be reached. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Identity PSK&quot;, the group policy of that key. Please give us the right key, or allow outgoing UDP 500 and UDP 4500 in that group policy.</source>
        <translation>Пожалуйста, проверьте группу или VLAN, к которым относится использованный здесь ключ Wi-Fi: с другим ключом той же сети Wi-Fi %1 доступен. Cisco Meraki: Wireless &gt; Configure &gt; Access control, выберите этот SSID, «Identity PSK», групповая политика этого ключа. Пожалуйста, дайте нам верный ключ или разрешите в этой групповой политике исходящий UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>Please check the VLAN of this Wi-Fi: nothing on it reaches the internet. It needs a default route and address translation (NAT) to the internet. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, and the VLAN tag of this SSID under Wireless &gt; Configure &gt; Access control.</source>
        <translation>Пожалуйста, проверьте VLAN этой сети Wi-Fi: ничто в нем не выходит в интернет. Ему нужны маршрут по умолчанию и преобразование адресов (NAT) для выхода в интернет. Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Addressing &amp; VLANs, а также тег VLAN этого SSID в Wireless &gt; Configure &gt; Access control.</translation>
    </message>
    <message>
        <source>Please allow guests of this Wi-Fi to reach %1, which is on the local network. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Local LAN&quot;: an allow rule for UDP 500 and 4500 to %1 above &quot;Deny&quot;. Or please give us a public address of the server.</source>
        <translation>Пожалуйста, разрешите гостям этой сети Wi-Fi доступ к %1 в локальной сети. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, выберите этот SSID, «Local LAN»: разрешающее правило для UDP 500 и 4500 к %1 выше «Deny». Или, пожалуйста, дайте нам общедоступный адрес сервера.</translation>
    </message>
    <message>
        <source>Please check why this computer gets its access (role, VLAN, group policy) only some time after it has joined: until then, %1 cannot be reached on UDP 500 and 4500.</source>
        <translation>Пожалуйста, проверьте, почему этот компьютер получает доступ (роль, VLAN, групповая политика) только через некоторое время после подключения: до этого %1 недоступен по UDP 500 и 4500.</translation>
    </message>
    <message>
        <source>The router of this network has its own tunnel to %1 and takes the answers to our VPN for its own. Please give the router&apos;s tunnel or our VPN another public address.</source>
        <translation>У маршрутизатора этой сети есть собственный туннель к %1, и ответы нашему VPN он принимает за свои. Пожалуйста, дайте туннелю маршрутизатора или нашему VPN другой общедоступный адрес.</translation>
    </message>
    <message>
        <source>Please keep idle UDP connections in the router&apos;s NAT table for at least 60 seconds, preferably 300: the VPN to %1 connects and is dropped after a short idle time.</source>
        <translation>Пожалуйста, храните неактивные соединения UDP в таблице NAT маршрутизатора не менее 60 секунд, лучше 300: VPN к %1 подключается и обрывается после короткого простоя.</translation>
    </message>
    <message>
        <source>Please allow ICMP &quot;fragmentation needed&quot; (type 3, code 4) to this network, or limit the size of TCP segments (MSS clamping): large packets inside the tunnel to %1 get lost.</source>
        <translation>Пожалуйста, разрешите ICMP «fragmentation needed» (тип 3, код 4) в эту сеть или ограничьте размер сегментов TCP (MSS clamping): большие пакеты внутри туннеля к %1 теряются.</translation>
    </message>
    <message>
        <source>Please check the quality of this connection: many packets to %1 get lost, or the connection drops and comes back. On Wi-Fi, check the signal, the channel and the load of the access point first.</source>
        <translation>Пожалуйста, проверьте качество этого канала: многие пакеты к %1 теряются, или соединение пропадает и возвращается. В сети Wi-Fi сначала проверьте сигнал, канал и загрузку точки доступа.</translation>
    </message>
    <message>
        <source>Please make the DNS server of this network answer correctly for %1: it gives an address that is not the server&apos;s. If this is because of a login page, the DNS server should give true answers after the login.</source>
        <translation>Пожалуйста, сделайте так, чтобы DNS-сервер этой сети правильно отвечал для %1: он дает адрес, который не принадлежит серверу. Если причина в странице входа, после входа она не должна давать ответы для других имен.</translation>
    </message>
    <message>
        <source>The DNS server that this network assigns by DHCP does not answer. Please check whether it is running, and whether a rule blocks UDP and TCP 53 from this part of the network.</source>
        <translation>DNS-сервер, который эта сеть назначает по DHCP, не отвечает. Пожалуйста, проверьте, работает ли он и не блокирует ли какое-либо правило UDP и TCP 53 из этой части сети.</translation>
    </message>
    <message>
        <source>This computer joins the network but gets no address. Please check the DHCP server: is it running, are its addresses exhausted, and does it reach this VLAN?</source>
        <translation>Этот компьютер подключается к сети, но не получает адреса. Пожалуйста, проверьте сервер DHCP: работает ли он, не исчерпаны ли его адреса и доступен ли ему этот VLAN?</translation>
    </message>
    <message>
        <source>This network offers only IPv6, but %1 can be reached only over IPv4. Please offer IPv4, or DNS64 with NAT64.</source>
        <translation>Эта сеть предоставляет только IPv6, а %1 доступен только по IPv4. Пожалуйста, предоставьте IPv4 или DNS64 с NAT64.</translation>
    </message>
    <message>
        <source>This network announces IPv6 that does not work, so %1 cannot be reached over it. Please repair the IPv6 route or stop announcing it.</source>
        <translation>Эта сеть объявляет IPv6, который не работает, поэтому %1 по нему недоступен. Пожалуйста, исправьте маршрут IPv6 или перестаньте его объявлять.</translation>
    </message>
    <message>
        <source>The login page of this network leads back to itself, so nobody can log in. Please check whether the login page&apos;s own server is among the addresses allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Страница входа этой сети ведет обратно на саму себя, поэтому никто не может войти. Пожалуйста, проверьте, есть ли собственный сервер страницы входа среди адресов, разрешенных до входа. Cisco Meraki: Wireless &gt; Configure &gt; Access control, выберите этот SSID, «Walled garden».</translation>
    </message>
    <message>
        <source>The login to this network expires while it is in use. Please check how long a login lasts. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, choose this SSID, &quot;Splash frequency&quot;.</source>
        <translation>Вход в эту сеть прекращает действовать во время ее использования. Пожалуйста, проверьте, как долго действует вход. Cisco Meraki: Wireless &gt; Configure &gt; Splash page, выберите этот SSID, «Splash frequency».</translation>
    </message>
    <message>
        <source>The login page of this network needs pages of its login provider that are blocked. Please add the provider&apos;s addresses to those allowed before login. Cisco Meraki: Wireless &gt; Configure &gt; Access control, choose this SSID, &quot;Walled garden&quot;.</source>
        <translation>Странице входа этой сети нужны страницы службы, через которую выполняется вход (поставщика удостоверений), а они заблокированы. Пожалуйста, добавьте адреса этой службы к разрешенным до входа. Cisco Meraki: Wireless &gt; Configure &gt; Access control, выберите этот SSID, «Walled garden».</translation>
    </message>
    <message>
        <source>After the login, this network lets only part of the internet through. Please tell us what it allows, and allow outgoing UDP 500 and UDP 4500 to %1 for users who have logged in.</source>
        <translation>После входа эта сеть пропускает только часть интернета. Пожалуйста, сообщите нам, что она разрешает, и разрешите исходящий UDP 500 и UDP 4500 к %1 для вошедших пользователей.</translation>
    </message>
    <message>
        <source>Can anyone else connect to this VPN now?</source>
        <translation>Может ли сейчас подключиться к этому VPN кто-нибудь другой?</translation>
    </message>
    <message>
        <source>Has this VPN ever worked on this computer?</source>
        <translation>Работал ли этот VPN когда-нибудь на этом компьютере?</translation>
    </message>
    <message>
        <source>Are you inside the office that the VPN leads to?</source>
        <translation>Находитесь ли вы в офисе, в который ведет этот VPN?</translation>
    </message>
    <message>
        <source>Does this VPN work through a phone&apos;s hotspot?</source>
        <translation>Работает ли этот VPN через хот-спот телефона?</translation>
    </message>
    <message>
        <source>the person who runs this network</source>
        <translation>ответственный за эту сеть</translation>
    </message>
    <message>
        <source>the person who runs the VPN server</source>
        <translation>ответственный за VPN-сервер</translation>
    </message>
    <message>
        <source>the person who looks after this computer</source>
        <translation>ответственный за этот компьютер</translation>
    </message>
    <message>
        <source>Please check whether %1 is running and reachable from outside: it answers on neither UDP 500 nor UDP 4500. A capture there (&quot;udp port 500 or udp port 4500&quot;) shows whether our packets arrive.</source>
        <translation>Пожалуйста, проверьте, работает ли %1 и доступен ли он снаружи: он не отвечает ни на UDP 500, ни на UDP 4500. Запись пакетов на его стороне («udp port 500 or udp port 4500») показывает, доходят ли наши пакеты.</translation>
    </message>
    <message>
        <source>Please check whether our public address is on the block list of %1 (fail2ban: &quot;fail2ban-client status&quot;; otherwise the firewall&apos;s block list), and remove it from there.</source>
        <translation>Пожалуйста, проверьте, нет ли нашего общедоступного адреса в списке блокировки %1 (fail2ban: «fail2ban-client status»; иначе список блокировки брандмауэра), и удалите его оттуда.</translation>
    </message>
    <message>
        <source>%1 answers from a different address than the one it was contacted at. Please make the key exchange answer from the address that clients use (one server with several lines or addresses).</source>
        <translation>%1 отвечает не с того адреса, по которому с ним связались. Пожалуйста, сделайте так, чтобы при обмене ключами ответы приходили с адреса, которым пользуются клиенты (один сервер с несколькими линиями или адресами).</translation>
    </message>
    <message>
        <source>%1 requires aggressive mode. Windows supports only main mode: please allow main mode for L2TP clients.</source>
        <translation>%1 требует агрессивный режим. Windows поддерживает только основной режим: пожалуйста, разрешите основной режим для клиентов L2TP.</translation>
    </message>
    <message>
        <source>%1 requires a certificate instead of a pre-shared key. Please tell us which one to use: either give us a certificate for this computer, or allow the pre-shared key for L2TP clients.</source>
        <translation>%1 требует сертификат вместо общего ключа. Пожалуйста, сообщите нам, что использовать: либо дайте нам сертификат для этого компьютера, либо разрешите общий ключ для клиентов L2TP.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. Please renew it.</source>
        <translation>Срок действия сертификата %1 истек. Пожалуйста, обновите его.</translation>
    </message>
    <message>
        <source>Please choose the valid certificate for %1 in the Routing and Remote Access console (server properties, Security), restart the service &quot;Routing and Remote Access&quot;, and prevent DirectAccess from setting it again.</source>
        <translation>Пожалуйста, выберите в консоли «Маршрутизация и удаленный доступ» (свойства сервера, «Безопасность») действительный сертификат для подключений к %1, перезапустите службу «Маршрутизация и удаленный доступ» и не дайте DirectAccess задать его снова.</translation>
    </message>
    <message>
        <source>%1 neither accepts nor rejects the user name and password. Please check whether its directory (RADIUS, NPS) answers; its log shows a timeout at the time of our attempt.</source>
        <translation>%1 не принимает и не отклоняет имя пользователя и пароль. Пожалуйста, проверьте, отвечает ли его каталог пользователей (RADIUS, NPS); его журнал показывает истечение времени ожидания в момент нашей попытки.</translation>
    </message>
    <message>
        <source>%1 accepts our sign-in but has no address left to assign. Please enlarge its address pool (DHCP), or end connections that are no longer used.</source>
        <translation>%1 принимает наш вход, но у него не осталось адреса, который можно назначить. Пожалуйста, увеличьте его пул адресов (DHCP) или завершите подключения, которые больше не используются.</translation>
    </message>
    <message>
        <source>%1 rejects the sign-in (error 691). Please check whether the account is locked, expired or not allowed to use the VPN, and whether its second factor works; the log of the directory (RADIUS, on Windows event 6273 of NPS) shows the reason.</source>
        <translation>%1 отклоняет вход (ошибка 691). Пожалуйста, проверьте, не заблокирована ли учетная запись, не истек ли ее срок, разрешен ли ей VPN и работает ли ее второй фактор; причину показывает журнал каталога пользователей (RADIUS, в Windows — событие 6273 сервера NPS).</translation>
    </message>
    <message>
        <source>Please tell us which sign-in protocol (PAP, MS-CHAPv2, EAP) and which encryption %1 requires inside L2TP/IPsec: this computer and the server have none in common.</source>
        <translation>Пожалуйста, сообщите нам, какой протокол входа (PAP, MS-CHAPv2, EAP) и какое шифрование %1 требует внутри L2TP/IPsec: у этого компьютера и сервера нет ни одного общего.</translation>
    </message>
    <message>
        <source>The pre-shared key of %1 contains characters that Windows and the server encode differently. Please set a key of plain letters, digits and punctuation (ASCII).</source>
        <translation>Общий ключ %1 содержит символы, которые Windows и сервер кодируют по-разному. Пожалуйста, задайте ключ из простых латинских букв, цифр и знаков препинания (ASCII).</translation>
    </message>
    <message>
        <source>The name of %1 does not resolve to its public address. Please update it (DNS, dynamic DNS), or tell us the public name or address.</source>
        <translation>Имя %1 не ведет к его общедоступному адресу. Пожалуйста, обновите его (DNS, динамический DNS) или сообщите нам общедоступное имя или адрес.</translation>
    </message>
    <message>
        <source>Please give this computer a new certificate for the VPN to %1: for the local computer, with its private key (.pfx), purpose Client Authentication (1.3.6.1.5.5.7.3.2), RSA of at least 2048 bits and SHA-256.</source>
        <translation>Пожалуйста, дайте этому компьютеру новый сертификат для VPN к %1: для локального компьютера, с его закрытым ключом (.pfx), назначение «Проверка подлинности клиента» (1.3.6.1.5.5.7.3.2), RSA не менее 2048 бит и SHA-256.</translation>
    </message>
    <message>
        <source>Please send us the issuer certificates (root and intermediate) for the VPN to %1: this computer does not have them.</source>
        <translation>Пожалуйста, пришлите нам сертификаты издателей (корневой и промежуточные) для VPN к %1: на этом компьютере их нет.</translation>
    </message>
    <message>
        <source>The revocation address (CRL or OCSP) in the certificates of the VPN to %1 cannot be reached from here. Please make it reachable from the internet over plain HTTP.</source>
        <translation>Адрес проверки отзыва (CRL или OCSP) в сертификатах VPN к %1 отсюда недоступен. Пожалуйста, сделайте его доступным из интернета по обычному HTTP.</translation>
    </message>
    <message>
        <source>Not certain yet, but possible:</source>
        <translation>Еще не точно, но возможно:</translation>
    </message>
    <message>
        <source>How we know:</source>
        <translation>Откуда это известно:</translation>
    </message>
    <message>
        <source>Found with Fix789 %1.</source>
        <translation>Найдено с помощью Fix789 %1.</translation>
    </message>
    <message>
        <source>Found with Fix789 %1 on %2 (UTC).</source>
        <translation>Найдено с помощью Fix789 %1, время: %2 (UTC).</translation>
    </message>
    <message>
        <source>The VPN of a computer does not connect</source>
        <translation>VPN на компьютере не подключается</translation>
    </message>
    <message>
        <source>The VPN to %1 does not connect</source>
        <translation>VPN к %1 не подключается</translation>
    </message>
    <message>
        <source>An L2TP/IPsec VPN connection in Windows cannot be established. Findings:</source>
        <translation>VPN-подключение L2TP/IPsec в Windows не удается установить. Что найдено:</translation>
    </message>
    <message>
        <source>The L2TP/IPsec VPN connection in Windows to %1 cannot be established. Findings:</source>
        <translation>VPN-подключение L2TP/IPsec в Windows к %1 не удается установить. Что найдено:</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Здравствуйте.</translation>
    </message>
    <message>
        <source>the VPN server</source>
        <translation>VPN-серверу</translation>
    </message>
    <message>
        <source>Please allow outgoing UDP 500 and UDP 4500 to %1, and the answers to them. The rule to add: allow, protocol UDP, from this network, to %1, ports 500 and 4500, above every deny rule. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, choose this SSID, &quot;Layer 3 firewall rules&quot;; on an MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Outbound rules&quot;. You do not need to open UDP 1701: it stays inside the tunnel.</source>
        <translation>Пожалуйста, разрешите исходящий UDP 500 и UDP 4500 к %1 и ответы на них. В виде правила: разрешить, протокол UDP, из этой сети, к %1, порты 500 и 4500, выше всех запрещающих правил. Cisco Meraki: Wireless &gt; Configure &gt; Firewall &amp; traffic shaping, выберите этот SSID, «Layer 3 firewall rules»; на MX: Security &amp; SD-WAN &gt; Configure &gt; Firewall, «Outbound rules». Открывать UDP 1701 не нужно: он остается внутри туннеля.</translation>
    </message>
    <message>
        <source>To send to %1:</source>
        <translation>Для отправки (получатель: %1):</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>полезно знать</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>not needed here</source>
        <translation>здесь не нужно</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>What cannot be determined yet:</source>
        <translation>Что пока нельзя определить:</translation>
    </message>
    <message>
        <source>The negotiation, step by step:</source>
        <translation>Согласование, шаг за шагом:</translation>
    </message>
    <message>
        <source>What is ruled out:</source>
        <translation>Что исключено:</translation>
    </message>
    <message>
        <source>Reports: %1. Healthy: %2. With a confirmed cause: %3. Undetermined: %4.</source>
        <translation>Отчеты: %1. Исправны: %2. С подтвержденной причиной: %3. Не определено: %4.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Одно из: %1</translation>
    </message>
    <message>
        <source>Some servers report NAT where there is none, so that everything is sent in UDP. Windows needs the value all the same.</source>
        <translation>Некоторые серверы сообщают о NAT там, где его нет, чтобы всё отправлялось в UDP. Windows все равно нужно это значение реестра.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop the VPN&apos;s packets.</source>
        <translation>Остатки удаленной программы все еще отбрасывают пакеты VPN.</translation>
    </message>
    <message>
        <source>Another VPN&apos;s kill switch blocks all traffic that does not go through that VPN.</source>
        <translation>Kill switch другого VPN блокирует весь трафик, который не идет через тот VPN.</translation>
    </message>
    <message>
        <source>Another VPN captures the traffic from this computer to the VPN server.</source>
        <translation>Другой VPN перехватывает трафик от этого компьютера к VPN-серверу.</translation>
    </message>
    <message>
        <source>This computer switches between two networks while the VPN connects.</source>
        <translation>Этот компьютер переключается между двумя сетями, пока VPN подключается.</translation>
    </message>
    <message>
        <source>The kill switch of another VPN drops the packets of the VPN to %1. Please switch it off, or add an exception for outgoing UDP 500 and UDP 4500.</source>
        <translation>Kill switch другого VPN отбрасывает пакеты VPN к %1. Пожалуйста, выключите его или добавьте исключение для исходящего UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>Remains of a removed program still drop packets. Please run the vendor&apos;s removal tool; &quot;netsh wfp show filters&quot; shows its filters.</source>
        <translation>Остатки удаленной программы все еще отбрасывают пакеты. Пожалуйста, запустите средство удаления от ее разработчика; «netsh wfp show filters» показывает ее фильтры.</translation>
    </message>
    <message>
        <source>until the problems before sign-in are fixed</source>
        <translation>пока не исправлены проблемы, возникающие до входа</translation>
    </message>
    <message>
        <source>The server&apos;s address, %1, is on the local network.</source>
        <translation>Адрес сервера, %1, находится в локальной сети.</translation>
    </message>
    <message>
        <source>It answers a single proposal, if only to refuse it.</source>
        <translation>На отдельное предложение сервер отвечает, хотя бы отказом.</translation>
    </message>
    <message>
        <source>until the connection is set to L2TP/IPsec</source>
        <translation>пока для подключения не задано L2TP/IPsec</translation>
    </message>
    <message>
        <source>The server is behind NAT, or reports that it is. Windows connects to such a server only if a registry value allows it.</source>
        <translation>Сервер находится за NAT или сообщает об этом. Windows подключается к такому серверу, только если это разрешено значением реестра.</translation>
    </message>
    <message>
        <source>Of %1 datagrams, %2 were answered: between %3 and %4 percent get lost in each direction.</source>
        <translation>Из %1 датаграмм ответ пришел на %2: в каждом направлении теряется от %3 до %4 процентов.</translation>
    </message>
    <message>
        <source>kept back: this address may not be the server&apos;s</source>
        <translation>не отправлено: возможно, этот адрес не принадлежит серверу</translation>
    </message>
    <message>
        <source>kept back: this network asks for a login first</source>
        <translation>не отправлено: эта сеть сначала просит войти</translation>
    </message>
    <message>
        <source>Servers wait that long for a RADIUS server that does not answer (15 s).</source>
        <translation>Именно столько времени (15 с) серверы ждут ответа от сервера RADIUS, который не отвечает.</translation>
    </message>
    <message>
        <source>The server is reachable but accepts no new connections at the moment. Retrying for half a minute.</source>
        <translation>Сервер доступен, но сейчас не принимает новых подключений. Повторяем попытки в течение полуминуты.</translation>
    </message>
    <message>
        <source>The server accepted no new connections for a while but accepts them again now. Try again in a minute.</source>
        <translation>Сервер некоторое время не принимал новых подключений, но теперь снова принимает. Попробуйте еще раз через минуту.</translation>
    </message>
    <message>
        <source>The tunnel is up, but packets as large as those that Windows sends get lost in it.</source>
        <translation>Туннель установлен, но пакеты такого размера, какие отправляет Windows, в нем теряются.</translation>
    </message>
    <message>
        <source>Inside the tunnel, the server acknowledged a small message, but not one that fills a packet.</source>
        <translation>Внутри туннеля сервер подтвердил малое сообщение, но не сообщение, которое заполняет весь пакет.</translation>
    </message>
    <message>
        <source>a packet as large as Windows sends</source>
        <translation>пакет такого размера, какой отправляет Windows</translation>
    </message>
    <message>
        <source>The gateway is %1.</source>
        <translation>Шлюз — %1.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, and its gateway is %2.</source>
        <translation>Этот компьютер в сети Wi-Fi «%1», его шлюз — %2.</translation>
    </message>
    <message>
        <source>Windows does not show which Wi-Fi this is. To see it, allow location access in the Windows privacy settings.</source>
        <translation>Windows не показывает, какая это сеть Wi-Fi. Чтобы увидеть ее, разрешите доступ к расположению в параметрах конфиденциальности Windows.</translation>
    </message>
    <message>
        <source>The Wi-Fi signal is weak here (%1%): packets may get lost, which can look like a problem with the VPN. Move closer to the access point.</source>
        <translation>Сигнал Wi-Fi здесь слабый (%1 %): пакеты могут теряться, и это может выглядеть как проблема с VPN. Подойдите ближе к точке доступа.</translation>
    </message>
    <message>
        <source>The network was not identified.</source>
        <translation>Сеть не была определена.</translation>
    </message>
    <message>
        <source>No network of this computer leads to the internet.</source>
        <translation>Ни одна сеть этого компьютера не ведет в интернет.</translation>
    </message>
    <message>
        <source>The network could not be identified.</source>
        <translation>Сеть не удалось определить.</translation>
    </message>
    <message>
        <source>Meraki access points give this Wi-Fi its own addresses (NAT mode): guests are isolated from each other and often from the local network.</source>
        <translation>Точки доступа Meraki дают этой сети Wi-Fi собственные адреса (NAT mode): гости изолированы друг от друга и часто от локальной сети.</translation>
    </message>
    <message>
        <source>Which network this computer is on</source>
        <translation>В какой сети этот компьютер</translation>
    </message>
    <message>
        <source>The network itself reports that you have to log in first (RFC 8908).</source>
        <translation>Сама сеть сообщает, что сначала нужно войти (RFC 8908).</translation>
    </message>
    <message>
        <source>The network&apos;s login page (%1) only leads to other pages, and those are blocked.</source>
        <translation>Страница входа сети (%1) ведет только на другие страницы, а они заблокированы.</translation>
    </message>
    <message>
        <source>A proxy on the path passes web pages on unchanged: no login is required.</source>
        <translation>Прокси-сервер на пути передает веб-страницы без изменений: входа не требуется.</translation>
    </message>
    <message>
        <source>Windows uses a different hardware address every day on this Wi-Fi, so the network asks for a login every day.</source>
        <translation>В этой сети Wi-Fi Windows каждый день использует другой аппаратный адрес, поэтому сеть каждый день просит войти.</translation>
    </message>
    <message>
        <source>The Wi-Fi or gateway of this network is made by %1.</source>
        <translation>Производитель оборудования Wi-Fi или шлюза этой сети: %1.</translation>
    </message>
    <message>
        <source>Its login page is made by %1.</source>
        <translation>Разработчик страницы входа этой сети: %1.</translation>
    </message>
    <message>
        <source>The network let this computer through before, when the computer had a different hardware address.</source>
        <translation>Раньше, когда у этого компьютера был другой аппаратный адрес, сеть его пропускала.</translation>
    </message>
    <message>
        <source>At home, the person who runs the network is usually you or the person who set up the router. Check the router&apos;s settings pages, and try its main Wi-Fi instead of its guest Wi-Fi.</source>
        <translation>Дома за сеть обычно отвечаете вы или тот, кто настраивал маршрутизатор. Проверьте страницы настройки маршрутизатора и попробуйте не через его гостевой Wi-Fi, а через основной.</translation>
    </message>
    <message>
        <source>In a shop, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>В магазине самое быстрое решение обычно — хот-спот телефона.</translation>
    </message>
    <message>
        <source>The staff cannot change this network; the head office or its service provider can. Give them the shop&apos;s number and the name of the Wi-Fi.</source>
        <translation>Сотрудники не могут изменить эту сеть; это может головной офис или компания, которая его обслуживает. Сообщите им номер магазина и имя сети Wi-Fi.</translation>
    </message>
    <message>
        <source>At a school or university, contact the IT service desk. The network for members (such as eduroam) often allows more than the guest network.</source>
        <translation>В школе или вузе обратитесь в службу ИТ-поддержки. Сеть для сотрудников и учащихся (например, eduroam) часто разрешает больше, чем гостевая.</translation>
    </message>
    <message>
        <source>As a guest of a company, ask your host or the front desk: they can pass this on to the company&apos;s IT department and often have another guest network for such cases.</source>
        <translation>Если вы гость компании, спросите принимающего вас сотрудника или на ресепшене: они могут передать это в ИТ-отдел компании, и у них часто есть другая гостевая сеть для таких случаев.</translation>
    </message>
    <message>
        <source>In a hotel, café or train, a phone&apos;s hotspot is usually the quickest solution.</source>
        <translation>В гостинице, кафе или поезде самое быстрое решение обычно — хот-спот телефона.</translation>
    </message>
    <message>
        <source>The front desk often has another Wi-Fi plan that allows a VPN, and the phone number of the provider.</source>
        <translation>На ресепшене часто есть другой тариф Wi-Fi, который разрешает VPN, и номер телефона провайдера.</translation>
    </message>
    <message>
        <source>On a Cisco wireless controller, check the pre-login access list in this WLAN&apos;s web policy, the post-login access list of the client&apos;s role (ISE) or interface, and the session timeout.</source>
        <translation>На беспроводном контроллере Cisco проверьте список доступа до входа в веб-политике этой сети WLAN, список доступа после входа для роли клиента (ISE) или интерфейса и время ожидания сеанса.</translation>
    </message>
    <message>
        <source>On Cisco Meraki, check Wireless, &quot;Firewall &amp; traffic shaping&quot; of this SSID (layer 3 and layer 7 rules); Network-wide, &quot;Group policies&quot; of this client; Wireless, &quot;Splash page&quot; (sign-on, walled garden, duration); and the SSID&apos;s VLAN or, in NAT mode, &quot;Deny local LAN&quot;.</source>
        <translation>В Cisco Meraki проверьте Wireless, «Firewall &amp; traffic shaping» этого SSID (правила layer 3 и layer 7); Network-wide, «Group policies» этого клиента; Wireless, «Splash page» (вход, walled garden, длительность); и VLAN этого SSID либо, в NAT mode, «Deny local LAN».</translation>
    </message>
    <message>
        <source>On Aruba, check the access rules of the role before and after login (allow UDP 500 and 4500), the allowlist of the captive portal profile, and the reauthentication interval.</source>
        <translation>В Aruba проверьте правила доступа роли до и после входа (разрешить UDP 500 и 4500), список разрешенных в профиле captive portal и интервал повторной проверки подлинности.</translation>
    </message>
    <message>
        <source>On Ruckus, check the guest access policy of this WLAN (restricted subnets, walled garden, grace period) and application policies that deny VPN.</source>
        <translation>В Ruckus проверьте политику гостевого доступа этой сети WLAN (ограниченные подсети, walled garden, grace period) и политики приложений, которые запрещают VPN.</translation>
    </message>
    <message>
        <source>On UniFi, check the guest hotspot&apos;s access before and after authorization, its expiry, and the traffic rules of this network.</source>
        <translation>В UniFi проверьте доступ гостевого хот-спота до и после авторизации, срок ее действия и правила трафика этой сети.</translation>
    </message>
    <message>
        <source>On FortiGate, the policy that lets this guest group out needs the services IKE (UDP 500 and 4500) and ESP, its application control must not block IPsec, and the hosts of the login must be in the portal&apos;s exempt list.</source>
        <translation>В FortiGate политике, которая дает этой гостевой группе доступ наружу, нужны службы IKE (UDP 500 и 4500) и ESP, ее контроль приложений не должен блокировать IPsec, а узлы входа должны быть в списке исключений (exempt list) портала.</translation>
    </message>
    <message>
        <source>On MikroTik, check IP, &quot;Hotspot&quot; (walled garden, timeouts of the user profile) and the forward chain of the firewall: allow UDP 500 and 4500.</source>
        <translation>В MikroTik проверьте IP, «Hotspot» (walled garden, время ожидания профиля пользователя) и цепочку forward брандмауэра: разрешить UDP 500 и 4500.</translation>
    </message>
    <message>
        <source>On openNDS, check the firewall rules for authenticated users, the walled garden, and the session timeout in its configuration.</source>
        <translation>В openNDS проверьте в его конфигурации правила брандмауэра для вошедших пользователей, walled garden и время ожидания сеанса.</translation>
    </message>
    <message>
        <source>The Wi-Fi key, even a personal one (IPSK, EasyPSK), is not the VPN key: it only lets this computer into the network and determines its group there.</source>
        <translation>Ключ Wi-Fi, даже личный (IPSK, EasyPSK), — это не ключ VPN: он лишь дает этому компьютеру доступ в сеть и определяет там его группу.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid place. &quot;fix789ctl check --help&quot; lists them.</source>
        <translation>«%1» — недопустимое место. Их перечисляет «fix789ctl check --help».</translation>
    </message>
    <message>
        <source>Windows forgets the addresses it remembers and requests them again.</source>
        <translation>Windows забывает запомненные адреса и запрашивает их снова.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key in the form that the server accepts: without the invisible characters. The old connection stays; use the copy from now on.</source>
        <translation>Создается копия VPN-подключения с ключом в том виде, который принимает сервер: без невидимых символов. Старое подключение остается; с этого момента используйте копию.</translation>
    </message>
    <message>
        <source>The VPN connection gets the settings that this VPN needs. If it is connected, disconnect it first.</source>
        <translation>VPN-подключение получает настройки, которые нужны этому VPN. Если оно установлено, сначала отключите его.</translation>
    </message>
    <message>
        <source>The damaged entry is removed from the phonebook and saved byte for byte, so that this can be undone. Then set up the connection again.</source>
        <translation>Поврежденная запись удаляется из телефонной книги и сохраняется байт в байт, чтобы это можно было отменить. Затем настройте подключение снова.</translation>
    </message>
    <message>
        <source>A copy of the VPN connection is created with the key that you type. The old connection stays; use the copy from now on.</source>
        <translation>Создается копия VPN-подключения с ключом, который вы вводите. Старое подключение остается; с этого момента используйте копию.</translation>
    </message>
    <message>
        <source>Windows forgets the saved user name and password and asks for them at the next attempt.</source>
        <translation>Windows забывает сохраненные имя пользователя и пароль и спрашивает их при следующей попытке.</translation>
    </message>
    <message>
        <source>The Windows firewall gets rules from us that allow the VPN and nothing else.</source>
        <translation>Брандмауэр Windows получает от нас правила, которые разрешают VPN и ничего больше.</translation>
    </message>
    <message>
        <source>Changed. The next attempt to connect will show whether it helped.</source>
        <translation>Изменено. Следующая попытка подключения покажет, помогло ли это.</translation>
    </message>
    <message>
        <source>Some of these changes are for your account and some for this computer. Fix them separately. Nothing was changed.</source>
        <translation>Часть этих изменений относится к вашей учетной записи, часть — к этому компьютеру. Исправьте их отдельно. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undone, except for the changes that cannot be undone.</source>
        <translation>Отменено, кроме изменений, которые отменить нельзя.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Есть</translation>
    </message>
    <message>
        <source>Type of the VPN connection &quot;%1&quot;</source>
        <translation>Тип VPN-подключения «%1»</translation>
    </message>
    <message>
        <source>Authentication method of the VPN connection &quot;%1&quot;</source>
        <translation>Чем VPN-подключение «%1» подтверждает свою подлинность</translation>
    </message>
    <message>
        <source>IPsec parameters of the VPN connection &quot;%1&quot;</source>
        <translation>Параметры IPsec VPN-подключения «%1»</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Общий ключ</translation>
    </message>
    <message>
        <source>The Windows defaults</source>
        <translation>Параметры Windows по умолчанию</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Собственные</translation>
    </message>
    <message>
        <source>Entry of the VPN connection &quot;%1&quot; in the phonebook</source>
        <translation>Запись VPN-подключения «%1» в телефонной книге</translation>
    </message>
    <message>
        <source>VPN connection &quot;%2&quot;, a copy of &quot;%1&quot; with the key that was typed</source>
        <translation>VPN-подключение «%2», копия «%1» с введенным ключом</translation>
    </message>
    <message>
        <source>Name and password saved with the VPN connection &quot;%1&quot;</source>
        <translation>Имя и пароль, сохраненные в VPN-подключении «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранены</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Забыты</translation>
    </message>
    <message>
        <source>Network device %1</source>
        <translation>Сетевое устройство %1</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Made anew by Windows</source>
        <translation>Создано заново системой Windows</translation>
    </message>
    <message>
        <source>Missing or not working</source>
        <translation>Отсутствует или не работает</translation>
    </message>
    <message>
        <source>What Windows remembers of names and addresses (DNS cache)</source>
        <translation>Имена и адреса, запомненные Windows (кэш DNS)</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Очищено</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Rule &quot;%1&quot; of the Windows firewall</source>
        <translation>Правило «%1» брандмауэра Windows</translation>
    </message>
    <message>
        <source>Lets the VPN out</source>
        <translation>Разрешает исходящий трафик VPN</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Изменено кем-то другим</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not fixed by a registry value or the start type of a service, so there is nothing to deploy.</source>
        <translation>«%1» не исправляется значением реестра или типом запуска службы, поэтому распространять нечего.</translation>
    </message>
    <message>
        <source>The files could not be written to &quot;%1&quot;.</source>
        <translation>Не удалось записать файлы в «%1».</translation>
    </message>
    <message>
        <source>Name a cause with --cause. &quot;fix789ctl list --json&quot; lists them.</source>
        <translation>Укажите причину с помощью --cause. Их перечисляет «fix789ctl list --json».</translation>
    </message>
    <message>
        <source>Choose a format with --as: reg, powershell or intune.</source>
        <translation>Выберите формат с помощью --as: reg, powershell или intune.</translation>
    </message>
    <message>
        <source>This requires the pre-shared key that you were given, on standard input (--key-stdin). Nothing was changed.</source>
        <translation>Для этого нужен общий ключ, который вам дали; передайте его через стандартный ввод (--key-stdin). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The journal folder cannot be used. Nothing was changed. %1</source>
        <translation>Папку журнала изменений нельзя использовать. Ничего не изменено. %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) was valid until %2. The date is now %3.</source>
        <translation>Сертификат сервера (%1) был действителен до %2. Сегодняшняя дата — %3.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate (%1) is not valid before %2. The date is now %3: one of the two is wrong.</source>
        <translation>Сертификат сервера (%1) действителен только с %2. Сегодняшняя дата — %3: одно из двух неверно.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) was valid until %3. The date is now %4.</source>
        <translation>Сертификат «%1» (%2) был действителен до %3. Сегодняшняя дата — %4.</translation>
    </message>
    <message>
        <source>The certificate &quot;%1&quot; (%2) is not valid before %3. The date is now %4.</source>
        <translation>Сертификат «%1» (%2) действителен только с %3. Сегодняшняя дата — %4.</translation>
    </message>
    <message>
        <source>According to the other sources, this computer&apos;s certificate is valid now; by its own clock it is not.</source>
        <translation>По этому времени сертификат этого компьютера действителен, а по собственным часам компьютера — нет.</translation>
    </message>
    <message>
        <source>The connection signs in with a certificate, and the clock decides whether a certificate is valid.</source>
        <translation>Подключение выполняет вход с сертификатом, а от часов зависит, действителен ли сертификат.</translation>
    </message>
    <message>
        <source>According to the other sources, the server&apos;s certificate is valid now; by this computer&apos;s clock it is not.</source>
        <translation>По этому времени сертификат сервера действителен, а по часам этого компьютера — нет.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with other time sources.</source>
        <translation>Часы этого компьютера согласуются с другими источниками времени.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1; other sources show %2 (both UTC).</source>
        <translation>Часы этого компьютера показывают %1; другие источники показывают %2 (всё по UTC).</translation>
    </message>
    <message>
        <source>The date of this computer was not recorded.</source>
        <translation>Дата этого компьютера не записана.</translation>
    </message>
    <message>
        <source>The time on this computer or on other computers could not be read.</source>
        <translation>Не удалось прочитать время на этом компьютере или на других компьютерах.</translation>
    </message>
    <message>
        <source>No reliable time source was available.</source>
        <translation>Надежного источника времени не нашлось.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Часы верны</translation>
    </message>
    <message>
        <source>Windows ended the key exchange because the revocation of a certificate could not be checked (error %1).</source>
        <translation>Windows завершила обмен ключами, потому что не удалось проверить, отозван ли сертификат (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows did not accept the server&apos;s certificate (error %1).</source>
        <translation>Windows не приняла сертификат сервера (ошибка %1).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the server&apos;s certificate was renewed, and ask for its root certificate.</source>
        <translation>Спросите ответственного за VPN, был ли обновлен сертификат сервера, и попросите его корневой сертификат.</translation>
    </message>
    <message>
        <source>The value ServerAuthCert is in %1.</source>
        <translation>Значение ServerAuthCert находится в %1.</translation>
    </message>
    <message>
        <source>This one could be used instead: %1.</source>
        <translation>Вместо него можно было бы использовать этот сертификат: %1.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use the certificate %1, which this computer does not have.</source>
        <translation>VPN-сервер настроен на использование сертификата %1, которого на этом компьютере нет.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a DirectAccess certificate (%1).</source>
        <translation>VPN-сервер настроен на использование сертификата DirectAccess (%1).</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is 1: the setting stays until an administrator changes it.</source>
        <translation>DoNotUpdateAuthCert равно 1: настройка остается, пока ее не изменит администратор.</translation>
    </message>
    <message>
        <source>DoNotUpdateAuthCert is not 1: DirectAccess may replace it again.</source>
        <translation>DoNotUpdateAuthCert не равно 1: DirectAccess может снова задать этот сертификат.</translation>
    </message>
    <message>
        <source>The VPN server is configured to use a self-signed certificate (%1).</source>
        <translation>VPN-сервер настроен на использование самозаверяющего сертификата (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an unsuitable certificate (%1).</source>
        <translation>VPN-сервер настроен на использование неподходящего сертификата (%1).</translation>
    </message>
    <message>
        <source>The VPN server is configured to use an expired certificate (%1).</source>
        <translation>VPN-сервер настроен на использование сертификата с истекшим сроком действия (%1).</translation>
    </message>
    <message>
        <source>The VPN server on this computer is configured to use %1.</source>
        <translation>VPN-сервер на этом компьютере настроен на использование %1.</translation>
    </message>
    <message>
        <source>The certificate configured for the VPN server could not be compared with those on this computer.</source>
        <translation>Сертификат, заданный для VPN-сервера, не удалось сравнить с сертификатами на этом компьютере.</translation>
    </message>
    <message>
        <source>This VPN server has only private addresses. If it is behind a router (NAT), it also needs AssumeUDPEncapsulationContextOnSendRule = 2.</source>
        <translation>У этого VPN-сервера только частные адреса. Если он находится за маршрутизатором (NAT), ему также нужно AssumeUDPEncapsulationContextOnSendRule = 2.</translation>
    </message>
    <message>
        <source>It could not be determined whether this computer is itself a VPN server.</source>
        <translation>Не удалось прочитать, является ли этот компьютер сам VPN-сервером.</translation>
    </message>
    <message>
        <source>This computer is not a VPN server.</source>
        <translation>Этот компьютер не является VPN-сервером.</translation>
    </message>
    <message>
        <source>Some settings of the VPN server on this computer could not be read.</source>
        <translation>Некоторые настройки VPN-сервера на этом компьютере не удалось прочитать.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is not configured to use a particular certificate.</source>
        <translation>VPN-сервер на этом компьютере не настроен на использование определенного сертификата.</translation>
    </message>
    <message>
        <source>A VPN server on this computer uses the right certificate</source>
        <translation>VPN-сервер на этом компьютере использует верный сертификат</translation>
    </message>
    <message>
        <source>This computer does not trust the root of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Этот компьютер не доверяет корневому сертификату для сертификата сервера (%1, издатель: %2).</translation>
    </message>
    <message>
        <source>Windows may reject the chain of the server&apos;s certificate (%1, issued by %2).</source>
        <translation>Windows может отклонить цепочку сертификата сервера (%1, издатель: %2).</translation>
    </message>
    <message>
        <source>Windows does not show this to every user. Run the check as administrator (fix789ctl check %1).</source>
        <translation>Windows показывает это не каждому пользователю. Запустите проверку от имени администратора (fix789ctl check %1).</translation>
    </message>
    <message>
        <source>The server uses %1 for the sign-in, which the connection does not allow.</source>
        <translation>Сервер использует для входа %1, а подключение этого не допускает.</translation>
    </message>
    <message>
        <source>Not supported here: only Windows itself can try its own connection.</source>
        <translation>Здесь не поддерживается: пробовать свое собственное подключение может только сама Windows.</translation>
    </message>
    <message>
        <source>There is no VPN connection that Windows could try. Name one of the connections on this computer.</source>
        <translation>Нет VPN-подключения, которое Windows могла бы попробовать. Укажите одно из подключений на этом компьютере.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt did not finish in time and was cancelled.</source>
        <translation>Собственная попытка подключения Windows не завершилась вовремя и была прекращена.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt was stopped.</source>
        <translation>Собственная попытка подключения Windows была остановлена.</translation>
    </message>
    <message>
        <source>Windows&apos; own connection attempt could not be started.</source>
        <translation>Не удалось запустить собственную попытку подключения Windows.</translation>
    </message>
    <message>
        <source>The recording never contains keys, passwords or people&apos;s names. Servers, networks, connections and addresses are replaced by stand-ins.</source>
        <translation>В записи никогда нет ключей, паролей и имен людей. Серверы, сети, подключения и адреса заменяются условными именами.</translation>
    </message>
    <message>
        <source>Not included, because this system was not asked for this information or does not have it: %1.</source>
        <translation>Не включено, потому что эти сведения не запрашивались у этой системы или их в ней нет: %1.</translation>
    </message>
    <message>
        <source>Access denied: %1. To include this, record again as administrator.</source>
        <translation>В доступе отказано: %1. Чтобы включить это, запишите еще раз от имени администратора.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Нет ответа: %1.</translation>
    </message>
    <message>
        <source>A recorded computer cannot dial a connection.</source>
        <translation>Записанный компьютер не может установить подключение.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection.</source>
        <translation>Windows пробует свое собственное подключение.</translation>
    </message>
    <message>
        <source>The server answers a key exchange of version 2.1, which it must treat like 2.0. The same exchange in versions 1.0 and 2.0 gets no answer on the same port.</source>
        <translation>Сервер отвечает на обмен ключами версии 2.1, который он обязан трактовать как 2.0. Тот же обмен версий 1.0 и 2.0 на том же порту ответа не получает.</translation>
    </message>
    <message>
        <source>The server is reachable but does not start a key exchange with this computer.</source>
        <translation>Сервер доступен, но не начинает обмен ключами с этим компьютером.</translation>
    </message>
    <message>
        <source>This computer did not get an address from the Wi-Fi &quot;%1&quot; (it has %2).</source>
        <translation>Этот компьютер не получил адреса от сети Wi-Fi «%1» (у него %2).</translation>
    </message>
    <message>
        <source>Windows reports that this network does not reach the internet (&quot;limited&quot;). The other checks show whether that is true.</source>
        <translation>Windows сообщает, что из этой сети нет выхода в интернет («ограничено»). Остальные проверки показывают, так ли это.</translation>
    </message>
    <message>
        <source>Windows reports that this computer is not connected to any network. The other checks show whether that is true.</source>
        <translation>Windows сообщает, что этот компьютер не подключен ни к одной сети. Остальные проверки показывают, так ли это.</translation>
    </message>
    <message>
        <source>This computer is on the Wi-Fi &quot;%1&quot;, which provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Этот компьютер в сети Wi-Fi «%1», которая не указала шлюз, поэтому всё за пределами этой сети недоступно.</translation>
    </message>
    <message>
        <source>This computer is on a Wi-Fi that provided no gateway, so nothing beyond this network can be reached.</source>
        <translation>Этот компьютер в сети Wi-Fi, которая не указала шлюз, поэтому всё за пределами этой сети недоступно.</translation>
    </message>
    <message>
        <source>This computer is managed by device management (MDM). It is not known whether device management will set the wrong value again.</source>
        <translation>Этим компьютером управляет система управления устройствами (MDM). Неизвестно, задает ли она снова неверное значение.</translation>
    </message>
    <message>
        <source>The VPN server on this computer is set to another certificate. It uses that certificate once its service &quot;Routing and Remote Access&quot; has been restarted.</source>
        <translation>Для VPN-сервера на этом компьютере задан другой сертификат. Сервер начнет использовать его после перезапуска своей службы «Маршрутизация и удаленный доступ».</translation>
    </message>
    <message>
        <source>No second attempt was made past this computer&apos;s filters: only an administrator can make one.</source>
        <translation>Второй попытки в обход фильтров этого компьютера не было: это разрешено только администратору.</translation>
    </message>
    <message>
        <source>There was no second attempt past this computer&apos;s filters.</source>
        <translation>Второй попытки в обход фильтров этого компьютера не было.</translation>
    </message>
    <message>
        <source>Windows connects when the server is let through this computer&apos;s filters, and fails otherwise (error %1). A filter on this computer stops the VPN.</source>
        <translation>Windows подключается, когда фильтры этого компьютера пропускают трафик сервера, а иначе — нет (ошибка %1). Какой-то фильтр на этом компьютере не пропускает VPN.</translation>
    </message>
    <message>
        <source>--permit requires --dial: it determines how Windows tries a second time.</source>
        <translation>--permit требует --dial: он определяет, как Windows пробует во второй раз.</translation>
    </message>
    <message>
        <source>--all cannot be combined with a run or with --json.</source>
        <translation>--all нельзя сочетать с запуском или с --json.</translation>
    </message>
    <message>
        <source>Windows uses the user name and password that you typed instead of the saved ones.</source>
        <translation>Windows использует имя пользователя и пароль, которые вы ввели, вместо сохраненных.</translation>
    </message>
    <message>
        <source>Those that were typed</source>
        <translation>Введенные</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>Windows firewall on domain networks</source>
        <translation>Брандмауэр Windows в доменных сетях</translation>
    </message>
    <message>
        <source>Windows firewall on private networks</source>
        <translation>Брандмауэр Windows в частных сетях</translation>
    </message>
    <message>
        <source>Windows firewall on public networks</source>
        <translation>Брандмауэр Windows в общедоступных сетях</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включен</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключен</translation>
    </message>
    <message>
        <source>In &quot;Windows Defender Firewall with Advanced Security&quot;, look for connection security rules and for outbound rules that block traffic. Disable them one at a time and try again.</source>
        <translation>В окне «Монитор брандмауэра Защитника Windows в режиме повышенной безопасности» найдите правила безопасности подключения и правила для исходящего подключения, которые блокируют трафик. Отключайте их по одному и пробуйте еще раз.</translation>
    </message>
    <message>
        <source>Messages sent to UDP %1 of %2: %3. The answer to them came from %4 instead.</source>
        <translation>Сообщения, отправленные на UDP %1 по адресу %2: %3. Ответ на них пришел с адреса %4.</translation>
    </message>
    <message>
        <source>--key-stdin and --password-stdin are for VPN connections only, together with --yes.</source>
        <translation>--key-stdin и --password-stdin — только для VPN-подключений, вместе с --yes.</translation>
    </message>
    <message>
        <source>--firewall-off requires --dial and --permit: it is used only if those have not helped.</source>
        <translation>--firewall-off требует --dial и --permit: он применяется, только если они не помогли.</translation>
    </message>
    <message>
        <source>The connection to the server was closed before the sign-in was complete (error %1).</source>
        <translation>Соединение с сервером было закрыто до завершения входа (ошибка %1).</translation>
    </message>
    <message>
        <source>The server ended the connection before the sign-in was complete (error %1).</source>
        <translation>Сервер завершил соединение до завершения входа (ошибка %1).</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is in use or not set up (error %1).</source>
        <translation>Устройство Windows для L2TP занято или не настроено (ошибка %1).</translation>
    </message>
    <message>
        <source>The account is not allowed to sign in at this time of day (error %1).</source>
        <translation>Учетной записи не разрешен вход в это время суток (ошибка %1).</translation>
    </message>
    <message>
        <source>The account is disabled (error %1).</source>
        <translation>Учетная запись отключена (ошибка %1).</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired (error %1).</source>
        <translation>Срок действия пароля учетной записи истек (ошибка %1).</translation>
    </message>
    <message>
        <source>The account has no permission to dial in (error %1).</source>
        <translation>У учетной записи нет разрешения на удаленный доступ (ошибка %1).</translation>
    </message>
    <message>
        <source>The device for the connection reported a fault (error %1).</source>
        <translation>Устройство подключения сообщило о неисправности (ошибка %1).</translation>
    </message>
    <message>
        <source>The server rejected the user name or password (error %1).</source>
        <translation>Сервер отклонил имя пользователя или пароль (ошибка %1).</translation>
    </message>
    <message>
        <source>The account has expired (error %1).</source>
        <translation>Срок действия учетной записи истек (ошибка %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; could not start (error %1).</source>
        <translation>Служба Windows «Диспетчер подключений удаленного доступа» не смогла запуститься (ошибка %1).</translation>
    </message>
    <message>
        <source>No network protocol could be agreed on after the sign-in (error %1).</source>
        <translation>После входа не удалось согласовать сетевой протокол (ошибка %1).</translation>
    </message>
    <message>
        <source>The connection was ended during the sign-in (error %1).</source>
        <translation>Подключение было завершено во время входа (ошибка %1).</translation>
    </message>
    <message>
        <source>The server assigned no address (error %1).</source>
        <translation>Сервер не назначил адрес (ошибка %1).</translation>
    </message>
    <message>
        <source>This computer cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Этот компьютер не может шифровать так стойко, как требует подключение (ошибка %1).</translation>
    </message>
    <message>
        <source>The server cannot encrypt as strongly as the connection requires (error %1).</source>
        <translation>Сервер не может шифровать так стойко, как требует подключение (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for this computer (error %1).</source>
        <translation>Windows не нашла сертификата для этого компьютера (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows could not set up data protection (error %1).</source>
        <translation>Windows не смогла настроить защиту данных (ошибка %1).</translation>
    </message>
    <message>
        <source>The server&apos;s address is unreachable (error %1).</source>
        <translation>Адрес сервера недоступен (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows found no valid certificate for this computer (error %1).</source>
        <translation>Windows не нашла действительного сертификата для этого компьютера (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows and the server could not agree on data protection (error %1).</source>
        <translation>Windows и сервер не смогли согласовать защиту данных (ошибка %1).</translation>
    </message>
    <message>
        <source>The key exchange failed, and Windows gives no reason (error %1).</source>
        <translation>Обмен ключами не удался, и Windows не называет причины (ошибка %1).</translation>
    </message>
    <message>
        <source>The server rejected this computer&apos;s certificate (error %1).</source>
        <translation>Сервер отклонил сертификат этого компьютера (ошибка %1).</translation>
    </message>
    <message>
        <source>The key exchange failed (error %1).</source>
        <translation>Обмен ключами не удался (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows found no certificate for the sign-in (error %1).</source>
        <translation>Windows не нашла сертификата для входа (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows tried every type of tunnel, and all failed (error %1).</source>
        <translation>Windows попробовала все типы туннелей, и ни один не удался (ошибка %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of its certificate (error %1).</source>
        <translation>Сервер не ответил, вероятно, из-за своего сертификата (ошибка %1).</translation>
    </message>
    <message>
        <source>The server did not answer, probably because of the key (error %1).</source>
        <translation>Сервер не ответил, вероятно, из-за ключа (ошибка %1).</translation>
    </message>
    <message>
        <source>The server&apos;s policy does not allow this sign-in method (error %1).</source>
        <translation>Политика сервера не допускает этот метод входа (ошибка %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;IKE and AuthIP IPsec Keying Modules&quot; or &quot;Base Filtering Engine&quot; is not running (error %1).</source>
        <translation>Служба Windows «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности» или «Служба базовой фильтрации» не работает (ошибка %1).</translation>
    </message>
    <message>
        <source>The Windows service &quot;Remote Access Connection Manager&quot; is not running (error %1).</source>
        <translation>Служба Windows «Диспетчер подключений удаленного доступа» не работает (ошибка %1).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name (error %1).</source>
        <translation>Сертификат сервера выдан на другое имя (ошибка %1).</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be resolved (error %1).</source>
        <translation>Имя сервера не удалось преобразовать в адрес (ошибка %1).</translation>
    </message>
    <message>
        <source>The server rejected the sign-in protocol (error %1).</source>
        <translation>Сервер отклонил протокол входа (ошибка %1).</translation>
    </message>
    <message>
        <source>The server&apos;s directory is unreachable (error %1).</source>
        <translation>Каталог пользователей сервера недоступен (ошибка %1).</translation>
    </message>
    <message>
        <source>The account is locked (error %1).</source>
        <translation>Учетная запись заблокирована (ошибка %1).</translation>
    </message>
    <message>
        <source>The two sides did not accept each other&apos;s key or certificate (error %1).</source>
        <translation>Стороны не приняли ключ или сертификат друг друга (ошибка %1).</translation>
    </message>
    <message>
        <source>Do not try again for now: many servers lock the account after a few rejected attempts. Ask the person who runs the VPN to check the account, and ask whether other users have the same problem.</source>
        <translation>Пока не пробуйте снова: многие серверы блокируют учетную запись после нескольких отклоненных попыток. Попросите ответственного за VPN проверить учетную запись и спросите, нет ли той же проблемы у других.</translation>
    </message>
    <message>
        <source>Restart this computer, and let Windows try its connection again.</source>
        <translation>Перезагрузите этот компьютер и дайте Windows еще раз попробовать свое подключение.</translation>
    </message>
    <message>
        <source>Check whether a web page opens, compare the server&apos;s name with the one that you were given, and let Windows try again.</source>
        <translation>Проверьте, открывается ли веб-страница, сравните имя сервера с тем, которое вам сообщили, и дайте Windows попробовать еще раз.</translation>
    </message>
    <message>
        <source>Enter the user name and password here as well, so that our own sign-in shows what the server says.</source>
        <translation>Введите здесь также имя пользователя и пароль, чтобы наш собственный вход показал, что сообщает сервер.</translation>
    </message>
    <message>
        <source>Type the key again in the Windows connection and try it. If that does not help, disconnect the VPN on the other computers here and try again.</source>
        <translation>Введите ключ еще раз в подключении Windows и попробуйте подключиться. Если это не поможет, отключите VPN на других здешних компьютерах и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end, and let Windows try its connection again.</source>
        <translation>Введите здесь общий ключ, чтобы наше собственное согласование могло дойти до конца, и дайте Windows еще раз попробовать свое подключение.</translation>
    </message>
    <message>
        <source>Shut down WSL (&quot;wsl --shutdown&quot;), and let Windows try its connection again.</source>
        <translation>Завершите работу WSL («wsl --shutdown») и дайте Windows еще раз попробовать свое подключение.</translation>
    </message>
    <message>
        <source>Restart this computer, check &quot;WAN Miniport (L2TP)&quot; in Device Manager, and let Windows try again.</source>
        <translation>Перезагрузите этот компьютер, проверьте «WAN Miniport (L2TP)» в диспетчере устройств и дайте Windows попробовать еще раз.</translation>
    </message>
    <message>
        <source>The dialled name: &quot;%1&quot;.</source>
        <translation>Имя, по которому выполнялось подключение: «%1».</translation>
    </message>
    <message>
        <source>The server accepts the user name and password that you typed, so Windows has saved different ones.</source>
        <translation>Сервер принимает имя пользователя и пароль, которые вы ввели, значит, в Windows сохранены другие.</translation>
    </message>
    <message>
        <source>IPsec worked in Windows&apos; last attempt; it failed at the sign-in.</source>
        <translation>В последней попытке Windows IPsec сработал; не удался вход.</translation>
    </message>
    <message>
        <source>Windows got no further than its own device: nothing reached the server, so this shows nothing about the key, user name or password.</source>
        <translation>Windows не продвинулась дальше собственного устройства: до сервера ничего не дошло, поэтому о ключе, имени пользователя и пароле это ничего не говорит.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection that uses a pre-shared key: it belongs to connections with a certificate.</source>
        <translation>Ошибка %1 не подходит подключению с общим ключом: она относится к подключениям с сертификатом.</translation>
    </message>
    <message>
        <source>Error %1 does not match a connection with a certificate: it belongs to connections that use a pre-shared key.</source>
        <translation>Ошибка %1 не подходит подключению с сертификатом: она относится к подключениям с общим ключом.</translation>
    </message>
    <message>
        <source>The server&apos;s L2TP service answers, but PPP inside it does not.</source>
        <translation>Служба L2TP сервера отвечает, но PPP внутри нее — нет.</translation>
    </message>
    <message>
        <source>Type the user name and password once more, slowly. If they are rejected again, stop, because accounts get locked, and ask the person who runs the VPN to check the account.</source>
        <translation>Введите имя пользователя и пароль еще раз, не торопясь. Если они снова отклонены, остановитесь, потому что учетные записи блокируются, и попросите ответственного за VPN проверить учетную запись.</translation>
    </message>
    <message>
        <source>Nothing is saved for the connection &quot;%1&quot;, so Windows offers your Windows logon, but %2 forbids that for MS-CHAPv2.</source>
        <translation>В подключении «%1» ничего не сохранено, поэтому Windows предлагает серверу учетные данные, с которыми вы вошли в Windows, но %2 запрещает это для MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The server rejected the sign-in (error 691), so IPsec worked.</source>
        <translation>Сервер отклонил вход (ошибка 691), значит, IPsec сработал.</translation>
    </message>
    <message>
        <source>A message larger than one packet got no answer, and a connection with a certificate sends such messages.</source>
        <translation>На сообщение больше одного пакета не пришел ответ, а подключение с сертификатом отправляет такие сообщения.</translation>
    </message>
    <message>
        <source>The service &quot;IKE and AuthIP IPsec Keying Modules&quot; is running but uses neither UDP 500 nor UDP 4500, so no answer reaches it.</source>
        <translation>Служба «Модули ключей IPsec для обмена ключами в Интернете и протокола IP с проверкой подлинности» работает, но не использует ни UDP 500, ни UDP 4500, поэтому ни один ответ до нее не доходит.</translation>
    </message>
    <message>
        <source>There is no VPN connection on this computer, and no server was named.</source>
        <translation>На этом компьютере нет VPN-подключения, и сервер не указан.</translation>
    </message>
    <message>
        <source>The server has rejected the sign-in several times. Many servers lock an account after a few rejected attempts: do not try again before you know why.</source>
        <translation>Сервер несколько раз отклонил вход. Многие серверы блокируют учетную запись после нескольких отклоненных попыток: не пробуйте снова, пока не узнаете причину.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to &quot;%1&quot;, but the dialled name is &quot;%2&quot;.</source>
        <translation>Сертификат сервера выдан на «%1», а подключение выполнялось по имени «%2».</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server which names its certificate contains.</source>
        <translation>Спросите ответственного за VPN-сервер, какие имена содержит его сертификат.</translation>
    </message>
    <message>
        <source>You said that other people can connect now.</source>
        <translation>Ваш ответ: другие сейчас могут подключиться.</translation>
    </message>
    <message>
        <source>You said that other people can connect from elsewhere now.</source>
        <translation>Ваш ответ: другие сейчас могут подключиться из другого места.</translation>
    </message>
    <message>
        <source>You said that another Windows computer at this place is connected.</source>
        <translation>Ваш ответ: другой компьютер с Windows в этом месте подключен.</translation>
    </message>
    <message>
        <source>You said that no other Windows computer at this place is connected.</source>
        <translation>Ваш ответ: никакой другой компьютер с Windows в этом месте не подключен.</translation>
    </message>
    <message>
        <source>The service &quot;%1&quot; has stopped responding.</source>
        <translation>Служба «%1» перестала отвечать.</translation>
    </message>
    <message>
        <source>WSL shares the network of Windows (mirrored mode), which prevents Windows from dialling a VPN.</source>
        <translation>WSL использует ту же сеть, что и Windows (режим mirrored), и это не дает Windows подключиться к VPN.</translation>
    </message>
    <message>
        <source>Shut down WSL with &quot;wsl --shutdown&quot; and try the VPN again. If it works then, set &quot;networkingMode=nat&quot; in the file &quot;.wslconfig&quot; in your user folder.</source>
        <translation>Завершите работу WSL командой «wsl --shutdown» и попробуйте VPN еще раз. Если тогда он работает, задайте «networkingMode=nat» в файле «.wslconfig» в своей папке пользователя.</translation>
    </message>
    <message>
        <source>Allow L2TP/IPsec (UDP 500, 4500 and 1701) in that program, or ask the person who looks after it. You do not need to switch the protection off altogether.</source>
        <translation>Разрешите в этой программе L2TP/IPsec (UDP 500, 4500 и 1701) или обратитесь к ответственному за нее. Полностью выключать защиту не нужно.</translation>
    </message>
    <message>
        <source>The server has no L2TP/IPsec connection set up for clients like this one.</source>
        <translation>На сервере не настроено подключение L2TP/IPsec для таких клиентов, как этот.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether an L2TP/IPsec connection with a pre-shared key is set up and loaded for clients from any address, IPv4 and IPv6.</source>
        <translation>Спросите ответственного за VPN-сервер, настроено ли и загружено ли подключение L2TP/IPsec с общим ключом для клиентов с любого адреса, IPv4 и IPv6.</translation>
    </message>
    <message>
        <source>The server does not accept L2TP: its L2TP ports are not enabled.</source>
        <translation>Сервер не принимает L2TP: его порты L2TP не включены.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow L2TP. A newly installed Windows Server 2025 accepts no L2TP connections until its L2TP ports are set up.</source>
        <translation>Попросите ответственного за VPN-сервер разрешить L2TP. Новый Windows Server 2025 таких подключений не принимает, пока не настроены его порты.</translation>
    </message>
    <message>
        <source>Please allow L2TP on %1: Routing and Remote Access, Ports, Properties, WAN Miniport (L2TP), Configure, &quot;Remote access connections (inbound only)&quot;, and set the number of ports above 0; then restart the service.</source>
        <translation>Пожалуйста, разрешите L2TP на %1: «Маршрутизация и удаленный доступ», «Порты», «Свойства», WAN Miniport (L2TP), «Настроить», «Подключения удаленного доступа (только входящие)» и число портов больше 0; затем перезапустите службу.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is issued to a different name than the one that was dialled.</source>
        <translation>Сертификат сервера выдан не на то имя, по которому выполнялось подключение.</translation>
    </message>
    <message>
        <source>In the VPN connection, enter one of the names in the server&apos;s certificate as the server. If none of these names leads to the server, ask the person who runs it for a certificate with the dialled name.</source>
        <translation>Укажите в VPN-подключении сервер по имени из его сертификата. Если ни одно из этих имен не ведет к серверу, попросите у ответственного за него сертификат с именем, по которому выполнялось подключение.</translation>
    </message>
    <message>
        <source>The certificate of %1 does not contain the dialled name, so Windows rejects it (error 835). Please tell us which name to dial, or issue a certificate with this name among its DNS names.</source>
        <translation>Сертификат %1 не содержит имени, по которому выполнялось подключение, поэтому Windows его отклоняет (ошибка 835). Пожалуйста, сообщите нам, по какому имени подключаться, или выдайте сертификат с этим именем среди его имен DNS.</translation>
    </message>
    <message>
        <source>The server itself cannot set up data protection (ESP).</source>
        <translation>Сам сервер не может настроить защиту данных (ESP).</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check its log: often its kernel or container lacks ESP.</source>
        <translation>Попросите ответственного за VPN-сервер проверить его журнал: часто в ядре или контейнере сервера нет ESP.</translation>
    </message>
    <message>
        <source>%1 accepts the key but does not answer quick mode. Please check its log for its own errors (&quot;Add SA&quot;, &quot;errno&quot;, &quot;no such file&quot;): the kernel or container may lack ESP, af_key or XFRM.</source>
        <translation>%1 принимает ключ, но не отвечает на быстрый режим. Пожалуйста, проверьте в его журнале его собственные ошибки («Add SA», «errno», «no such file»): возможно, в ядре или контейнере нет ESP, af_key или XFRM.</translation>
    </message>
    <message>
        <source>The server cannot serve several Windows computers behind one router at the same time.</source>
        <translation>Сервер не может обслуживать несколько компьютеров с Windows за одним маршрутизатором одновременно.</translation>
    </message>
    <message>
        <source>Disconnect the VPN on the other Windows computers at this place and try again. If that helps, ask the person who runs the VPN server to make it distinguish clients behind one address.</source>
        <translation>Отключите VPN на других компьютерах с Windows в этом месте и попробуйте еще раз. Если это поможет, попросите ответственного за VPN-сервер сделать так, чтобы сервер различал клиентов за одним адресом.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to check the log of its PPP service (pppd).</source>
        <translation>Попросите ответственного за VPN-сервер проверить журнал его службы PPP (pppd).</translation>
    </message>
    <message>
        <source>The L2TP service of %1 answers, but nothing answers PPP inside it. Please check whether pppd starts (its log, its options, the kernel modules ppp_generic and l2tp_ppp).</source>
        <translation>Служба L2TP (%1) отвечает, но на PPP внутри нее ничто не отвечает. Пожалуйста, проверьте, запускается ли pppd (его журнал, его параметры, модули ядра ppp_generic и l2tp_ppp).</translation>
    </message>
    <message>
        <source>The account is locked.</source>
        <translation>Учетная запись заблокирована.</translation>
    </message>
    <message>
        <source>Do not try again for now. Ask the person who runs the VPN to unlock the account, and find out which device signs in with an old password.</source>
        <translation>Пока не пробуйте снова. Попросите ответственного за VPN разблокировать учетную запись и выясните, какое устройство входит со старым паролем.</translation>
    </message>
    <message>
        <source>The account is not allowed to use the VPN.</source>
        <translation>Учетной записи не разрешен VPN.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether the account may use it (group, dial-in permission, hours), and whether it or its password has expired.</source>
        <translation>Спросите ответственного за VPN, разрешен ли VPN этой учетной записи (группа, разрешение на удаленный доступ, разрешенное время входа) и не истек ли срок действия ее или ее пароля.</translation>
    </message>
    <message>
        <source>The server&apos;s directory does not accept the sign-in protocol MS-CHAPv2.</source>
        <translation>Каталог пользователей сервера не принимает протокол входа MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN whether other users have the same problem, and whether the directory was hardened recently (NTLM).</source>
        <translation>Спросите ответственного за VPN, нет ли той же проблемы у других и не усиливали ли недавно защиту каталога пользователей (NTLM).</translation>
    </message>
    <message>
        <source>%1 rejects a sign-in with MS-CHAPv2 (error 691). Please check whether the directory accepts it: disabled NTLMv1 (LmCompatibilityLevel 5, &quot;Restrict NTLM&quot;), the group Protected Users, or a directory without MS-CHAPv2 (LDAP, Kerberos) reject it whatever the password.</source>
        <translation>%1 отклоняет вход по MS-CHAPv2 (ошибка 691). Пожалуйста, проверьте, принимает ли его каталог пользователей: отключенный NTLMv1 (LmCompatibilityLevel 5, «Restrict NTLM»), группа Protected Users или каталог без MS-CHAPv2 (LDAP, Kerberos) отклоняют его независимо от пароля.</translation>
    </message>
    <message>
        <source>Windows no longer passes your Windows logon to the VPN (NTLMv1 is blocked).</source>
        <translation>Windows больше не передает VPN учетные данные, с которыми вы вошли в Windows (NTLMv1 заблокирован).</translation>
    </message>
    <message>
        <source>Type the user name and password for the VPN instead of using the Windows logon, or ask the person who runs the VPN for a sign-in with a certificate.</source>
        <translation>Вводите имя пользователя и пароль для VPN вместо использования учетных данных для входа в Windows или попросите ответственного за VPN обеспечить вход с сертификатом.</translation>
    </message>
    <message>
        <source>The evidence allows more causes than the ones named here.</source>
        <translation>Имеющиеся данные допускают больше причин, чем названо здесь.</translation>
    </message>
    <message>
        <source>Is another Windows computer at this place connected to this VPN now?</source>
        <translation>Подключен ли сейчас к этому VPN другой компьютер с Windows в этом месте?</translation>
    </message>
    <message>
        <source>Can anyone at another place connect to this VPN now?</source>
        <translation>Может ли сейчас подключиться к этому VPN кто-нибудь в другом месте?</translation>
    </message>
    <message>
        <source>Has this VPN worked on this network before?</source>
        <translation>Работал ли этот VPN в этой сети раньше?</translation>
    </message>
    <message>
        <source>Was the VPN server changed or upgraded recently?</source>
        <translation>Изменяли или обновляли ли недавно VPN-сервер?</translation>
    </message>
    <message>
        <source>until the pre-shared key has been entered here</source>
        <translation>пока здесь не введен общий ключ</translation>
    </message>
    <message>
        <source>until the user name and password have been entered here</source>
        <translation>пока здесь не введены имя пользователя и пароль</translation>
    </message>
    <message>
        <source>Something else is the cause.</source>
        <translation>Причина в чем-то другом.</translation>
    </message>
    <message>
        <source>Check in the properties of the VPN connection under &quot;Security&quot; whether it uses a pre-shared key or a certificate, and whether it is the connection that was tried.</source>
        <translation>Проверьте в свойствах VPN-подключения на вкладке «Безопасность», использует ли оно общий ключ или сертификат и то ли это подключение, которое пробовали.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s connection security rules (wf.msc) and the encryption that the VPN connection asks for, and let Windows try its connection again.</source>
        <translation>Проверьте правила безопасности подключения этого компьютера (wf.msc) и шифрование, которое запрашивает VPN-подключение, и дайте Windows еще раз попробовать свое подключение.</translation>
    </message>
    <message>
        <source>There was no answer on UDP 500. On UDP 4500, the server answers IKEv2 but not IKEv1, which many servers accept only on UDP 500.</source>
        <translation>На UDP 500 ответа не было. На UDP 4500 сервер отвечает на IKEv2, но не на IKEv1, который многие серверы принимают только на UDP 500.</translation>
    </message>
    <message>
        <source>The server is a Windows server. It answers IKEv2 but not IKEv1, which it needs for L2TP.</source>
        <translation>Сервер — это Windows Server. Он отвечает на IKEv2, но не на IKEv1, который нужен ему для L2TP.</translation>
    </message>
    <message>
        <source>On this network (&quot;%2&quot;), the server did not answer at first but answered some minutes later. Times this happened: %1. The last time, it answered after %3 min.</source>
        <translation>В этой сети («%2») сервер сначала не отвечал, а через несколько минут отвечал; таких случаев: %1, в последний раз через %3 мин.</translation>
    </message>
    <message>
        <source>%1 min ago the server did not answer on this network. If that happens each time after joining it, the network grants access late.</source>
        <translation>%1 мин назад сервер в этой сети не отвечал. Если так бывает каждый раз после подключения к ней, сеть предоставляет доступ поздно.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds from several source ports: it answered on %1 of them and never on %2.</source>
        <translation>Сервер еще раз опрашивали в течение нескольких секунд с нескольких исходных портов: на %1 из них он отвечает, на %2 — никогда.</translation>
    </message>
    <message>
        <source>The server was contacted again over some seconds: for a while it answered on none of our source ports, although it did so before and after.</source>
        <translation>Сервер еще раз опрашивали в течение нескольких секунд: какое-то время он не отвечал ни на один из наших исходных портов, а до и после отвечал.</translation>
    </message>
    <message>
        <source>Some of what is sent to the server gets through, and some does not.</source>
        <translation>Часть отправленного серверу проходит, а часть — нет.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived with different bytes; what was sent to another port arrived as it was sent.</source>
        <translation>Отправленное на UDP %1 респондера пришло с другими байтами; отправленное на другой порт пришло таким, каким было отправлено.</translation>
    </message>
    <message>
        <source>What was sent to the responder&apos;s UDP %1 arrived from another source port; what was sent to another port arrived from the source port it was sent from.</source>
        <translation>Отправленное на UDP %1 респондера пришло с другого исходного порта; отправленное на другой порт пришло с того исходного порта, с которого было отправлено.</translation>
    </message>
    <message>
        <source>The router changes the packets of the key exchange.</source>
        <translation>Маршрутизатор изменяет пакеты обмена ключами.</translation>
    </message>
    <message>
        <source>The internet sees this computer at %1, which is the server&apos;s own address.</source>
        <translation>Интернет видит этот компьютер по адресу %1, а это собственный адрес сервера.</translation>
    </message>
    <message>
        <source>From here the server answers neither on UDP 500 nor on UDP 4500.</source>
        <translation>Отсюда сервер не отвечает ни на UDP 500, ни на UDP 4500.</translation>
    </message>
    <message>
        <source>This computer is inside the network that the VPN leads to.</source>
        <translation>Этот компьютер находится внутри сети, в которую ведет VPN.</translation>
    </message>
    <message>
        <source>until you try from outside this network</source>
        <translation>пока вы не попробуете из-за пределов этой сети</translation>
    </message>
    <message>
        <source>until the router leaves IPsec alone</source>
        <translation>пока маршрутизатор вмешивается в IPsec</translation>
    </message>
    <message>
        <source>Large messages arrive at the responder if their second part is sent first, and get lost in the usual order.</source>
        <translation>Большие сообщения доходят до респондера, если их вторая часть отправлена первой, и теряются при обычном порядке.</translation>
    </message>
    <message>
        <source>Every address of the server&apos;s name answers: %1</source>
        <translation>Отвечает каждый адрес имени сервера: %1</translation>
    </message>
    <message>
        <source>The server answers over IPv6.</source>
        <translation>Сервер отвечает по IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s address %1 did not answer on UDP 500.</source>
        <translation>Адрес сервера %1 не ответил на UDP 500.</translation>
    </message>
    <message>
        <source>At the same time, this address of the same name answered: %1</source>
        <translation>В это же время этот адрес того же имени ответил: %1</translation>
    </message>
    <message>
        <source>The server can be reached over IPv4, but not over IPv6.</source>
        <translation>Сервер доступен по IPv4, но не по IPv6.</translation>
    </message>
    <message>
        <source>The server answers over IPv4, but not over IPv6, which Windows tries first.</source>
        <translation>Сервер отвечает по IPv4, но не по IPv6, который Windows пробует первым.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server whether it answers over IPv6. If it does, IPv6 does not work on this network.</source>
        <translation>Спросите ответственного за VPN-сервер, отвечает ли он по IPv6. Если да, значит, в этой сети IPv6 не работает.</translation>
    </message>
    <message>
        <source>The server&apos;s name has several addresses, and one of them does not answer: %1</source>
        <translation>У имени сервера несколько адресов, и один из них не отвечает: %1</translation>
    </message>
    <message>
        <source>An address of the server&apos;s name does not answer, but another one does: %1</source>
        <translation>Один адрес имени сервера не отвечает, но другой отвечает: %1</translation>
    </message>
    <message>
        <source>The server answers aggressive mode, but not main mode, which Windows speaks.</source>
        <translation>Сервер отвечает на агрессивный режим, но не на основной, который использует Windows.</translation>
    </message>
    <message>
        <source>The server answered the first message of aggressive mode: %1</source>
        <translation>Сервер ответил на первое сообщение агрессивного режима: %1</translation>
    </message>
    <message>
        <source>The same key, encoded in the ANSI code page, was accepted.</source>
        <translation>Тот же ключ в байтах кодовой страницы ANSI принят.</translation>
    </message>
    <message>
        <source>The key in another form got the same response.</source>
        <translation>На ключ в другом виде пришел такой же ответ.</translation>
    </message>
    <message>
        <source>The key contains letters beyond plain ASCII, which different systems encode differently. The server accepts it in the old encoding (the ANSI code page), and not in UTF-8.</source>
        <translation>Ключ содержит буквы вне простого ASCII, которые системы кодируют по-разному. Сервер принимает его в старой кодировке (кодовая страница ANSI), а не в UTF-8.</translation>
    </message>
    <message>
        <source>Authentication, key in the ANSI code page</source>
        <translation>Проверка подлинности, ключ в кодовой странице ANSI</translation>
    </message>
    <message>
        <source>the key in the ANSI code page was tried instead</source>
        <translation>вместо этого опробован ключ в кодовой странице ANSI</translation>
    </message>
    <message>
        <source>Aggressive mode, for comparison</source>
        <translation>Агрессивный режим, для сравнения</translation>
    </message>
    <message>
        <source>This computer offered what Windows offers with &quot;Require encryption&quot;: %1.</source>
        <translation>Этот компьютер предложил то, что Windows предлагает при шифровании «обязательное»: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Maximum strength encryption&quot;: %1.</source>
        <translation>Этот компьютер предложил то, что Windows, вероятно, предлагает при шифровании «самое стойкое»: %1.</translation>
    </message>
    <message>
        <source>This computer offered what Windows probably offers with &quot;Optional encryption&quot;: %1.</source>
        <translation>Этот компьютер предложил то, что Windows, вероятно, предлагает при шифровании «необязательное»: %1.</translation>
    </message>
    <message>
        <source>The server accepts this instead: %1.</source>
        <translation>Вместо этого сервер принимает: %1.</translation>
    </message>
    <message>
        <source>The server accepts AES-128 for the data (quick mode), but not what Windows probably offers with &quot;Maximum strength encryption&quot;.</source>
        <translation>Для данных (быстрый режим) сервер принимает AES-128, но не то, что Windows, вероятно, предлагает при шифровании «самое стойкое».</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow AES-128 and 3DES with SHA-1 for ESP as well (strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;), and try again.</source>
        <translation>Попросите ответственного за VPN-сервер разрешить для ESP также AES-128 и 3DES с SHA-1 (strongSwan, libreswan: «esp=aes128-sha1,aes256-sha1,3des-sha1») и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>This VPN server lacks an update that closes a security hole in Routing and Remote Access (%1). Install the current cumulative update.</source>
        <translation>На этом VPN-сервере нет обновления, которое устраняет уязвимость в службе «Маршрутизация и удаленный доступ» (%1). Установите текущее накопительное обновление.</translation>
    </message>
    <message>
        <source>Microsoft said that VPN connections might fail after update %1, which this computer has, but not which ones. %2 or any later update fixes this.</source>
        <translation>Об обновлении %1, которое есть на этом компьютере, корпорация Майкрософт сообщила, что VPN-подключения могут не устанавливаться, но не сказала, какие именно. Это исправляет %2 или любое более позднее обновление.</translation>
    </message>
    <message>
        <source>In January 2022 an update broke L2TP/IPsec on this version of Windows. %1 or any later update fixes it.</source>
        <translation>В январе 2022 года обновление нарушило работу L2TP/IPsec в этой версии Windows. Это исправляет %1 или любое более позднее обновление.</translation>
    </message>
    <message>
        <source>This build of Windows (%1) breaks L2TP/IPsec with servers of other makers, but this server is a Windows server. %2 or any later update fixes it.</source>
        <translation>Эта сборка Windows (%1) нарушает работу L2TP/IPsec с серверами других производителей, но этот сервер — Windows Server. Это исправляет %2 или любое более позднее обновление.</translation>
    </message>
    <message>
        <source>Ask the person who runs the VPN server to allow ESP with AES-128 and SHA-1 in transport mode, without PFS, for UDP port 1701.</source>
        <translation>Попросите ответственного за VPN-сервер разрешить ESP с AES-128 и SHA-1 в транспортном режиме, без PFS, для порта UDP 1701.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encryption setting. Choose require, maximum or optional.</source>
        <translation>«%1» — не настройка шифрования: require, maximum или optional.</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server accepts %1, which Windows may not offer, but not what Windows is known to offer.</source>
        <translation>Для данных (быстрый режим) сервер принимает %1, чего Windows, возможно, не предлагает, но не принимает то, что Windows, как известно, предлагает.</translation>
    </message>
    <message>
        <source>The server runs strongSwan, which several products contain.</source>
        <translation>На сервере работает strongSwan, который входит в несколько продуктов.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1.</source>
        <translation>Сервер отправляет идентификатор производителя (vendor id) %1.</translation>
    </message>
    <message>
        <source>What was seen of the server fits several products.</source>
        <translation>То, что сервер сообщает о себе, подходит разным продуктам.</translation>
    </message>
    <message>
        <source>The server sends the vendor id of %1, which is not in the table of servers.</source>
        <translation>Сервер отправляет идентификатор производителя (vendor id) %1, которого нет в таблице серверов.</translation>
    </message>
    <message>
        <source>Nothing that was seen of the server names its product.</source>
        <translation>По ответам сервера нельзя определить, какой это продукт.</translation>
    </message>
    <message>
        <source>The server sends the six vendor ids of SoftEther VPN, in their order.</source>
        <translation>Сервер отправляет шесть идентификаторов производителя (vendor id) SoftEther VPN, в их порядке.</translation>
    </message>
    <message>
        <source>Its L2TP service calls itself &quot;%1&quot;.</source>
        <translation>Его служба L2TP называет себя «%1».</translation>
    </message>
    <message>
        <source>You said that the server is %1.</source>
        <translation>Ваш ответ: сервер — %1.</translation>
    </message>
    <message>
        <source>You said that the server is %1, but its answers fit another product.</source>
        <translation>Ваш ответ: сервер — %1, но его ответы подходят другому продукту.</translation>
    </message>
    <message>
        <source>The log has lines in a form that one product alone writes.</source>
        <translation>В журнале есть строки в таком виде, в каком их пишет только один продукт.</translation>
    </message>
    <message>
        <source>The log has lines of a service that several products contain.</source>
        <translation>В журнале есть строки службы, которая входит в несколько продуктов.</translation>
    </message>
    <message>
        <source>documented by its maker</source>
        <translation>описано в документации производителя</translation>
    </message>
    <message>
        <source>read in its source code</source>
        <translation>прочитано в его исходном коде</translation>
    </message>
    <message>
        <source>reported by users</source>
        <translation>сообщено пользователями</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>no source found</source>
        <translation>источник не найден</translation>
    </message>
    <message>
        <source>the product has no such part</source>
        <translation>в продукте нет такой части</translation>
    </message>
    <message>
        <source>What to set: %1</source>
        <translation>Что задать: %1</translation>
    </message>
    <message>
        <source>What Windows needs: %1</source>
        <translation>Что нужно Windows: %1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Журнал: %1</translation>
    </message>
    <message>
        <source>Line in that log: %1</source>
        <translation>Строка в этом журнале: %1</translation>
    </message>
    <message>
        <source>This is %1, for version: %2</source>
        <translation>Это %1, для версии: %2</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again and restart the service RemoteAccess.</source>
        <translation>Введите общий ключ еще раз и перезапустите службу RemoteAccess.</translation>
    </message>
    <message>
        <source>The same key on both sides, in main mode, for peers of any address.</source>
        <translation>Одинаковый ключ с обеих сторон, в основном режиме, для узлов с любого адреса.</translation>
    </message>
    <message>
        <source>Windows Server 2003 and later; up to 2008 the box is called &quot;Allow custom IPsec policy for L2TP connection&quot;</source>
        <translation>Windows Server 2003 и новее; до 2008 включительно флажок называется «Разрешить особые IPsec-политики для L2TP-подключения»</translation>
    </message>
    <message>
        <source>RRAS makes the policy itself; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</source>
        <translation>RRAS сам создает политику; PowerShell: Get-VpnServerConfiguration, Set-VpnServerConfiguration</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess. Restart it again whenever the service IPsec Policy Agent has been restarted, because that deletes the policy.</source>
        <translation>Отмените настраиваемую политику IPsec: Set-VpnServerConfiguration -RevertToDefault. Затем перезапустите службу RemoteAccess. Перезапускайте ее также всегда, когда перезапускалась служба «Агент политики IPsec»: политика теряется вместе с этой службой.</translation>
    </message>
    <message>
        <source>One of: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</source>
        <translation>Одно из: AES-256, SHA-1, ECP-384; AES-128, SHA-1, ECP-256; AES-256, SHA-1, MODP-2048; 3DES, SHA-1, MODP-2048; 3DES, SHA-1, MODP-1024.</translation>
    </message>
    <message>
        <source>KB 248750 is for Windows 2000 and 2003; the event is for Windows Server 2008 and later; the cmdlets are for Windows Server 2012 R2 and later</source>
        <translation>KB 248750 относится к Windows 2000 и 2003; событие — к Windows Server 2008 и новее; командлеты — к Windows Server 2012 R2 и новее</translation>
    </message>
    <message>
        <source>Set the value to 2 on the server and on each client, and restart both; or give the server a public address.</source>
        <translation>Задайте значение 2 на сервере и на каждом клиенте и перезагрузите и сервер, и клиент; или дайте серверу общедоступный адрес.</translation>
    </message>
    <message>
        <source>AssumeUDPEncapsulationContextOnSendRule = 2 and a restart on each Windows client, or a public address for the server.</source>
        <translation>AssumeUDPEncapsulationContextOnSendRule = 2 и перезагрузка на каждом клиенте Windows или общедоступный адрес для сервера.</translation>
    </message>
    <message>
        <source>Windows Vista and Windows Server 2008 and later</source>
        <translation>Windows Vista и Windows Server 2008 и новее</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server</source>
        <translation>Перенаправление портов на маршрутизаторе перед сервером</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server, or give it a public address, which Microsoft recommends.</source>
        <translation>Перенаправьте UDP 500 и UDP 4500 на сервер или дайте ему общедоступный адрес, что и рекомендует корпорация Майкрософт.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server; UDP 1701 travels inside IPsec.</source>
        <translation>UDP 500 и UDP 4500, перенаправленные на сервер; UDP 1701 передается внутри IPsec.</translation>
    </message>
    <message>
        <source>Windows Server 2008 and later</source>
        <translation>Windows Server 2008 и новее</translation>
    </message>
    <message>
        <source>Undo a custom IPsec policy: Set-VpnServerConfiguration -RevertToDefault. Then restart the service RemoteAccess.</source>
        <translation>Отмените настраиваемую политику IPsec: Set-VpnServerConfiguration -RevertToDefault. Затем перезапустите службу RemoteAccess.</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. A server that takes only AES-256, SHA-2 or GCM may fail.</source>
        <translation>ESP с AES-128 или 3DES и SHA-1, транспортный режим, без PFS, UDP 1701. Сервер, который принимает только AES-256, SHA-2 или GCM, может не работать.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0 (128 is the default), then All Tasks &gt; Restart.</source>
        <translation>Установите флажок «Подключения удаленного доступа (только входящие)», задайте «Максимальное число портов» больше 0 (по умолчанию 128), затем «Все задачи», «Перезапустить».</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec.</source>
        <translation>Служба L2TP, которая отвечает на UDP 1701 внутри IPsec.</translation>
    </message>
    <message>
        <source>Windows Server, all supported</source>
        <translation>Windows Server, все поддерживаемые</translation>
    </message>
    <message>
        <source>Dial-in properties of the account; with RADIUS, the network policies of NPS</source>
        <translation>Вкладка «Входящие звонки» в свойствах учетной записи; при RADIUS — сетевые политики NPS</translation>
    </message>
    <message>
        <source>Set the password again; allow the account to connect (Dial-in, or the network policy).</source>
        <translation>Задайте пароль заново; разрешите учетной записи подключаться (вкладка «Входящие звонки» или сетевая политика).</translation>
    </message>
    <message>
        <source>A name and a password that the server&apos;s own list or its directory accepts by PAP or MS-CHAPv2.</source>
        <translation>Имя и пароль, которые собственный список сервера или его каталог пользователей принимает по PAP или MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Windows Server 2008 R2 and later</source>
        <translation>Windows Server 2008 R2 и новее</translation>
    </message>
    <message>
        <source>Enlarge the static pool, or check that the DHCP server is reachable and has addresses left.</source>
        <translation>Увеличьте статический пул или проверьте, что сервер DHCP доступен и у него остались адреса.</translation>
    </message>
    <message>
        <source>One free address for each client.</source>
        <translation>Один свободный адрес для каждого клиента.</translation>
    </message>
    <message>
        <source>Allow the method that the connection uses.</source>
        <translation>Разрешите метод, который использует подключение.</translation>
    </message>
    <message>
        <source>One of PAP, CHAP and MS-CHAPv2, the same as in the properties of the connection.</source>
        <translation>Один из PAP, CHAP и MS-CHAPv2, тот же, что в свойствах подключения.</translation>
    </message>
    <message>
        <source>Select &quot;Remote access connections (inbound only)&quot;, set &quot;Maximum ports&quot; above 0, then All Tasks &gt; Restart. A new installation of Windows Server 2025 accepts no L2TP until then; one that was upgraded in place keeps what it had.</source>
        <translation>Установите флажок «Подключения удаленного доступа (только входящие)», задайте «Максимальное число портов» больше 0, затем «Все задачи», «Перезапустить». До этого новая установка Windows Server 2025 не принимает L2TP; сервер, обновленный с прежней версии, сохраняет свои настройки.</translation>
    </message>
    <message>
        <source>The RADIUS server (NPS) that the server asks</source>
        <translation>Сервер RADIUS (NPS), который опрашивает сервер</translation>
    </message>
    <message>
        <source>Check that the RADIUS server answers.</source>
        <translation>Проверьте, что сервер RADIUS отвечает.</translation>
    </message>
    <message>
        <source>An answer from the directory within the time that the server waits.</source>
        <translation>Ответ каталога пользователей за то время, которое ждет сервер.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s. It should not begin or end with a special character.</source>
        <translation>Сравните секрет с секретом клиента. Он не должен начинаться или заканчиваться специальным символом.</translation>
    </message>
    <message>
        <source>as documented in 2024 and later; the log line is from MX 15.12 and later</source>
        <translation>по документации 2024 года и позже; строка — MX 15.12 и новее</translation>
    </message>
    <message>
        <source>as documented in 2024 and later</source>
        <translation>по документации 2024 года и позже</translation>
    </message>
    <message>
        <source>Not in the dashboard: Meraki support sets the encryption of client VPN</source>
        <translation>Не в панели Meraki: шифрование client VPN задает поддержка Meraki</translation>
    </message>
    <message>
        <source>Ask Meraki support to set it back to 3DES, SHA-1 and Diffie-Hellman group 2, which Windows offers.</source>
        <translation>Попросите поддержку Meraki вернуть 3DES, SHA-1 и Diffie-Hellman group 2, которые предлагает Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX</source>
        <translation>Маршрутизатор или модем перед MX</translation>
    </message>
    <message>
        <source>Give the MX a public address, or set the registry value on each Windows client.</source>
        <translation>Дайте MX общедоступный адрес или задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>The router or modem in front of the MX; on the MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status shows its private uplink address</source>
        <translation>Маршрутизатор или модем перед MX; на MX: Security &amp; SD-WAN &gt; Monitor &gt; Appliance status показывает его частный адрес восходящего канала (uplink)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the private uplink address of the MX. A capture on its WAN shows whether they arrive.</source>
        <translation>Перенаправьте UDP 500 и UDP 4500 на частный адрес восходящего канала (uplink) MX. Запись пакетов на его WAN показывает, доходят ли они.</translation>
    </message>
    <message>
        <source>Packet capture on the WAN of the MX (UDP 500 and 4500)</source>
        <translation>Запись пакетов на WAN устройства MX (UDP 500 и 4500)</translation>
    </message>
    <message>
        <source>Ask Meraki support to allow 3DES or AES-128 with SHA-1.</source>
        <translation>Попросите поддержку Meraki разрешить 3DES или AES-128 с SHA-1.</translation>
    </message>
    <message>
        <source>Set it to Enabled.</source>
        <translation>Задайте Enabled.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; with RADIUS or Active Directory, on that server</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; User Management; при RADIUS или Active Directory — на том сервере</translation>
    </message>
    <message>
        <source>Set the password again, and set &quot;Authorized&quot; to yes. The name is the e-mail address with Meraki Cloud Authentication. A RADIUS server has to allow PAP.</source>
        <translation>Задайте пароль заново, а для «Authorized» — yes. При Meraki Cloud Authentication именем служит адрес электронной почты. Сервер RADIUS должен разрешать PAP.</translation>
    </message>
    <message>
        <source>The log of the RADIUS or Active Directory server</source>
        <translation>Журнал сервера RADIUS или Active Directory</translation>
    </message>
    <message>
        <source>Unencrypted password (PAP), which travels inside IPsec.</source>
        <translation>Незашифрованный пароль (PAP), который передается внутри IPsec.</translation>
    </message>
    <message>
        <source>Choose a larger subnet that is not used elsewhere.</source>
        <translation>Выберите большую подсеть, которая не используется в другом месте.</translation>
    </message>
    <message>
        <source>Set it to yes for this user.</source>
        <translation>Задайте для этого пользователя yes.</translation>
    </message>
    <message>
        <source>An account that may use the VPN.</source>
        <translation>Учетная запись, которой разрешен VPN.</translation>
    </message>
    <message>
        <source>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; on the RADIUS server its own timeout</source>
        <translation>Security &amp; SD-WAN &gt; Configure &gt; Client VPN &gt; RADIUS timeout; на сервере RADIUS — его собственное время ожидания</translation>
    </message>
    <message>
        <source>Raise both. Meraki advises 300 seconds on the server with Azure MFA.</source>
        <translation>Увеличьте оба. Meraki советует 300 секунд на сервере с Azure MFA.</translation>
    </message>
    <message>
        <source>A confirmation within the time that server and directory wait.</source>
        <translation>Подтверждение за то время, которое ждут сервер и каталог пользователей.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security; RADIUS: network policy of NPS</source>
        <translation>Windows: свойства подключения &gt; Безопасность; RADIUS: сетевая политика NPS</translation>
    </message>
    <message>
        <source>Allow &quot;Unencrypted password (PAP)&quot; on both.</source>
        <translation>Разрешите «Незашифрованный пароль (PAP)» в обоих местах.</translation>
    </message>
    <message>
        <source>The log of the RADIUS server</source>
        <translation>Журнал сервера RADIUS</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Pre-Shared Key</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; сервер L2TP &gt; Pre-Shared Key</translation>
    </message>
    <message>
        <source>Copy the key to the client again.</source>
        <translation>Скопируйте ключ на клиент заново.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server: Weak Ciphers</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; сервер L2TP: Weak Ciphers</translation>
    </message>
    <message>
        <source>UniFi offers no choice of individual ciphers. Turn on Weak Ciphers, which allows older ones too, and update the gateway.</source>
        <translation>UniFi не дает выбирать отдельные шифры. Включите Weak Ciphers, что разрешает и более старые, и обновите шлюз.</translation>
    </message>
    <message>
        <source>UniFi gateways, as documented in 2026</source>
        <translation>Шлюзы UniFi, по документации 2026 года</translation>
    </message>
    <message>
        <source>The router in front of the UniFi gateway</source>
        <translation>Маршрутизатор перед шлюзом UniFi</translation>
    </message>
    <message>
        <source>Give the gateway a public address, which Ubiquiti recommends, or set the registry value on each Windows client.</source>
        <translation>Дайте шлюзу общедоступный адрес, что и рекомендует Ubiquiti, или задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the gateway. A public address for the gateway is better: Ubiquiti warns of trouble behind NAT even with forwarded ports.</source>
        <translation>Перенаправьте UDP 500 и UDP 4500 на шлюз. Лучше общедоступный адрес для шлюза: Ubiquiti предупреждает о сложностях за NAT даже с перенаправленными портами.</translation>
    </message>
    <message>
        <source>Enable the L2TP server, or create it.</source>
        <translation>Включите сервер L2TP или создайте его.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; User Authentication</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; сервер L2TP &gt; User Authentication</translation>
    </message>
    <message>
        <source>Set the user&apos;s password again. On Windows allow MS-CHAP v2 for the connection: UniFi requires it.</source>
        <translation>Задайте пароль пользователя заново. В Windows разрешите для подключения MS-CHAP v2: UniFi его требует.</translation>
    </message>
    <message>
        <source>Settings &gt; VPN &gt; VPN Server &gt; the L2TP server &gt; Advanced &gt; Manual &gt; Gateway/Subnet</source>
        <translation>Settings &gt; VPN &gt; VPN Server &gt; сервер L2TP &gt; Advanced &gt; Manual &gt; Gateway/Subnet</translation>
    </message>
    <message>
        <source>Choose a larger subnet; UniFi creates a /24 by default.</source>
        <translation>Выберите большую подсеть; сам UniFi создает /24.</translation>
    </message>
    <message>
        <source>Windows: properties of the connection &gt; Security</source>
        <translation>Windows: свойства подключения &gt; Безопасность</translation>
    </message>
    <message>
        <source>Allow &quot;Microsoft CHAP Version 2 (MS-CHAP v2)&quot; there.</source>
        <translation>Разрешите там «Протокол Microsoft CHAP версии 2 (MS-CHAP v2)».</translation>
    </message>
    <message>
        <source>MS-CHAP v2 allowed in the properties of the Windows connection.</source>
        <translation>MS-CHAP v2, разрешенный в свойствах подключения Windows.</translation>
    </message>
    <message>
        <source>Enter the secret again.</source>
        <translation>Введите секрет еще раз.</translation>
    </message>
    <message>
        <source>Set hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 in the profile &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Задайте hash-algorithm=sha1, enc-algorithm=aes-256,3des, dh-group=modp2048,modp1024 в профиле «default», который использует сервер L2TP.</translation>
    </message>
    <message>
        <source>The router in front of this one</source>
        <translation>Маршрутизатор, стоящий перед этим маршрутизатором</translation>
    </message>
    <message>
        <source>Give this router a public address, or set the registry value on each Windows client.</source>
        <translation>Дайте этому маршрутизатору общедоступный адрес или задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>The router in front of this one; on this router: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</source>
        <translation>Маршрутизатор, стоящий перед этим маршрутизатором; здесь: /ip/firewall/filter chain=input, /ip/ipsec/peer local-address</translation>
    </message>
    <message>
        <source>Let UDP 500 and UDP 4500 in, and forward both.</source>
        <translation>Разрешите входящий UDP 500 и UDP 4500 и перенаправьте оба порта.</translation>
    </message>
    <message>
        <source>Set auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none in the proposal &quot;default&quot;, which the L2TP server uses.</source>
        <translation>Задайте auth-algorithms=sha1, enc-algorithms=aes-128-cbc,aes-256-cbc,3des, pfs-group=none в предложении «default», которое использует сервер L2TP.</translation>
    </message>
    <message>
        <source>Set enabled=yes, and let UDP 1701 in after IPsec.</source>
        <translation>Задайте enabled=yes и разрешите входящий UDP 1701 после IPsec.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topic l2tp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) с темой l2tp</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line says that a client&apos;s L2TP arrived.</source>
        <translation>Служба L2TP, которая отвечает на UDP 1701 внутри IPsec. Строка сообщает, что L2TP клиента дошел.</translation>
    </message>
    <message>
        <source>/ppp/secret name, password; with RADIUS, on that server</source>
        <translation>/ppp/secret name, password; при RADIUS — на сервере RADIUS</translation>
    </message>
    <message>
        <source>Set the password again.</source>
        <translation>Задайте пароль заново.</translation>
    </message>
    <message>
        <source>/log print (/system/logging add topics=ipsec,!debug) with topics l2tp, ppp</source>
        <translation>/log print (/system/logging add topics=ipsec,!debug) с темами l2tp, ppp</translation>
    </message>
    <message>
        <source>Enlarge the pool.</source>
        <translation>Увеличьте пул.</translation>
    </message>
    <message>
        <source>Add mschap2, or the one that the client uses.</source>
        <translation>Добавьте mschap2 или тот, который использует клиент.</translation>
    </message>
    <message>
        <source>Set caller-id-type=number where several clients share one public address.</source>
        <translation>Задайте caller-id-type=number там, где у нескольких клиентов один общедоступный адрес.</translation>
    </message>
    <message>
        <source>A server that tells two clients behind one public address apart.</source>
        <translation>Сервер, который различает двух клиентов за одним общедоступным адресом.</translation>
    </message>
    <message>
        <source>Use the peer that the L2TP server makes (exchange-mode=main-l2tp), or set exchange-mode=main.</source>
        <translation>Используйте узел (peer), который создает сервер L2TP (exchange-mode=main-l2tp), или задайте exchange-mode=main.</translation>
    </message>
    <message>
        <source>IKEv1 main mode.</source>
        <translation>Основной режим IKEv1.</translation>
    </message>
    <message>
        <source>Enter the shared secret again, and check that WAN GroupVPN is enabled.</source>
        <translation>Введите общий секрет (shared secret) еще раз и проверьте, что WAN GroupVPN включен.</translation>
    </message>
    <message>
        <source>Set Group 14, AES-256 and SHA1, or Group 2, 3DES and SHA1.</source>
        <translation>Задайте Group 14, AES-256 и SHA1 или Group 2, 3DES и SHA1.</translation>
    </message>
    <message>
        <source>The router in front of the server</source>
        <translation>Маршрутизатор перед сервером</translation>
    </message>
    <message>
        <source>Give the server a public address, or set the registry value on each Windows client.</source>
        <translation>Дайте серверу общедоступный адрес или задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>SonicOS 5 and later</source>
        <translation>SonicOS 5 и новее</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); the router in front of the SonicWall</source>
        <translation>Network &gt; IPSec VPN &gt; Advanced &gt; Enable NAT Traversal (SonicOS 5: VPN &gt; Advanced); маршрутизатор перед SonicWall</translation>
    </message>
    <message>
        <source>Select it, and forward UDP 500 and UDP 4500 to the SonicWall.</source>
        <translation>Установите флажок и перенаправьте UDP 500 и UDP 4500 на SonicWall.</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE</source>
        <translation>Журнал, категория VPN &gt; VPN IKE</translation>
    </message>
    <message>
        <source>Set Protocol ESP, Encryption AES-128 or 3DES, Authentication SHA1, and clear &quot;Enable Perfect Forward Secrecy&quot;.</source>
        <translation>Задайте Protocol ESP, Encryption AES-128 или 3DES, Authentication SHA1 и снимите флажок «Enable Perfect Forward Secrecy».</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; VPN IKE (event 88)</source>
        <translation>Журнал, категория VPN &gt; VPN IKE (событие 88)</translation>
    </message>
    <message>
        <source>ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701.</source>
        <translation>ESP с AES-128 или 3DES и SHA-1, транспортный режим, без PFS, UDP 1701.</translation>
    </message>
    <message>
        <source>Enable it, then choose Configure and give it addresses and a user group.</source>
        <translation>Включите его, затем выберите Configure и задайте адреса и группу пользователей.</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; the local users, or the RADIUS or LDAP server</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; User group for L2TP users; локальные пользователи либо сервер RADIUS или LDAP</translation>
    </message>
    <message>
        <source>Set the password again, and put the user into that group.</source>
        <translation>Задайте пароль заново и поместите пользователя в эту группу.</translation>
    </message>
    <message>
        <source>not given by the source</source>
        <translation>в источнике не указано</translation>
    </message>
    <message>
        <source>The log, category VPN &gt; L2TP Server (events 311, 312, 344)</source>
        <translation>Журнал, категория VPN &gt; L2TP Server (события 311, 312, 344)</translation>
    </message>
    <message>
        <source>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</source>
        <translation>Network &gt; IPSec VPN &gt; L2TP Server &gt; Configure &gt; L2TP Users Settings &gt; Use the Local L2TP IP pool</translation>
    </message>
    <message>
        <source>Widen the range from Start IP to End IP.</source>
        <translation>Расширьте диапазон от Start IP до End IP.</translation>
    </message>
    <message>
        <source>Add the protocol that the client uses to the selected ones.</source>
        <translation>Добавьте к выбранным протокол, который использует клиент.</translation>
    </message>
    <message>
        <source>The user&apos;s groups and VPN access</source>
        <translation>Группы пользователя и доступ VPN</translation>
    </message>
    <message>
        <source>Allow the user.</source>
        <translation>Разрешите доступ этому пользователю.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Authentication Access (event 986)</source>
        <translation>Журнал, категория Users &gt; Authentication Access (событие 986)</translation>
    </message>
    <message>
        <source>The RADIUS or LDAP server</source>
        <translation>Сервер RADIUS или LDAP</translation>
    </message>
    <message>
        <source>Check that it answers.</source>
        <translation>Проверьте, что он отвечает.</translation>
    </message>
    <message>
        <source>The log, category Users &gt; Radius Authentication (events 244, 746)</source>
        <translation>Журнал, категория Users &gt; Radius Authentication (события 244, 746)</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec Tunnels &gt; the tunnel; config vpn ipsec phase1-interface: set psksecret</source>
        <translation>VPN &gt; IPsec Tunnels &gt; туннель; config vpn ipsec phase1-interface: set psksecret</translation>
    </message>
    <message>
        <source>Enter the pre-shared key again.</source>
        <translation>Введите общий ключ еще раз.</translation>
    </message>
    <message>
        <source>Set proposal aes256-sha1 3des-sha1 and dhgrp 14 2. Of the combinations that the wizard sets, Windows offers only 3des-sha1 with dhgrp 2: without that one, Windows cannot connect.</source>
        <translation>Задайте proposal aes256-sha1 3des-sha1 и dhgrp 14 2. Из того, что задает мастер, в Windows есть только 3des-sha1 с dhgrp 2: без этого Windows не может подключиться.</translation>
    </message>
    <message>
        <source>Windows Vista and later as the client</source>
        <translation>Windows Vista и новее в качестве клиента</translation>
    </message>
    <message>
        <source>The router in front of the FortiGate; diagnose vpn tunnel list (natt: mode)</source>
        <translation>Маршрутизатор перед FortiGate; diagnose vpn tunnel list (natt: mode)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the FortiGate.</source>
        <translation>Перенаправьте UDP 500 и UDP 4500 на FortiGate.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the FortiGate. A tunnel that goes through NAT does not say &quot;none&quot;.</source>
        <translation>UDP 500 и UDP 4500, перенаправленные на FortiGate. Туннель, который проходит через NAT, не показывает «none».</translation>
    </message>
    <message>
        <source>Set proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</source>
        <translation>Задайте proposal aes128-sha1 aes256-sha1 3des-sha1, pfs disable, encapsulation transport-mode, l2tp enable.</translation>
    </message>
    <message>
        <source>Set status enable; &quot;diagnose vpn l2tp status&quot; shows what runs.</source>
        <translation>Задайте status enable; «diagnose vpn l2tp status» показывает, что работает.</translation>
    </message>
    <message>
        <source>Put the user into that group and set the password again.</source>
        <translation>Поместите пользователя в эту группу и задайте пароль заново.</translation>
    </message>
    <message>
        <source>config vpn l2tp: set sip, set eip; in the wizard: Client Address Range</source>
        <translation>config vpn l2tp: set sip, set eip; в мастере: Client Address Range</translation>
    </message>
    <message>
        <source>Widen the range from sip to eip.</source>
        <translation>Расширьте диапазон от sip до eip.</translation>
    </message>
    <message>
        <source>Set net-device enable: otherwise only one client behind the same NAT can connect.</source>
        <translation>Задайте net-device enable: иначе за одним NAT может подключиться только один клиент.</translation>
    </message>
    <message>
        <source>Enter the key again, in DefaultRAGroup: clients with a pre-shared key cannot name another group.</source>
        <translation>Введите ключ еще раз, в DefaultRAGroup: клиенты с общим ключом не могут назвать другую группу.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes-256, sha and group 14, or 3des, sha and group 2; &quot;crypto ikev1 enable&quot; on the outside interface.</source>
        <translation>Добавьте политику с pre-share, aes-256, sha и group 14 или с 3des, sha и group 2; «crypto ikev1 enable» на внешнем интерфейсе.</translation>
    </message>
    <message>
        <source>crypto isakmp nat-traversal; the router in front of the ASA</source>
        <translation>crypto isakmp nat-traversal; маршрутизатор перед ASA</translation>
    </message>
    <message>
        <source>Set &quot;crypto isakmp nat-traversal 20&quot;, and forward UDP 500 and UDP 4500.</source>
        <translation>Задайте «crypto isakmp nat-traversal 20» и перенаправьте UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac (or esp-3des esp-sha-hmac) with &quot;mode transport&quot; to the dynamic map; lifetimes of at least 300 seconds.</source>
        <translation>Добавьте в динамическую карту transform set esp-aes esp-sha-hmac (или esp-3des esp-sha-hmac) с «mode transport»; сроки действия не менее 300 секунд.</translation>
    </message>
    <message>
        <source>Add l2tp-ipsec.</source>
        <translation>Добавьте l2tp-ipsec.</translation>
    </message>
    <message>
        <source>Set the password again. LOCAL and RADIUS can do MS-CHAP; LDAP, NT and Kerberos only PAP.</source>
        <translation>Задайте пароль заново. LOCAL и RADIUS поддерживают MS-CHAP; LDAP, NT и Kerberos — только PAP.</translation>
    </message>
    <message>
        <source>Enlarge the pool; raise vpn-simultaneous-logins of the group policy.</source>
        <translation>Увеличьте пул; увеличьте vpn-simultaneous-logins групповой политики.</translation>
    </message>
    <message>
        <source>Set the one that the client uses and the AAA server supports.</source>
        <translation>Задайте тот, который использует клиент и поддерживает сервер AAA.</translation>
    </message>
    <message>
        <source>Enable IKEv1 on the outside interface: L2TP over IPsec does not work with IKEv2.</source>
        <translation>Включите IKEv1 на внешнем интерфейсе: L2TP через IPsec не работает с IKEv2.</translation>
    </message>
    <message>
        <source>Enter the key again, for peers of any address.</source>
        <translation>Введите ключ еще раз, для узлов с любого адреса.</translation>
    </message>
    <message>
        <source>Add a policy with pre-share, aes 256, sha and group 14.</source>
        <translation>Добавьте политику с pre-share, aes 256, sha и group 14.</translation>
    </message>
    <message>
        <source>Add a transform set esp-aes esp-sha-hmac with &quot;mode transport&quot; to the dynamic map, without &quot;set pfs&quot;.</source>
        <translation>Добавьте в динамическую карту transform set esp-aes esp-sha-hmac с «mode transport», без «set pfs».</translation>
    </message>
    <message>
        <source>Set them; &quot;show vpdn tunnel&quot; lists what has arrived.</source>
        <translation>Задайте их; «show vpdn tunnel» перечисляет то, что дошло.</translation>
    </message>
    <message>
        <source>Set the password again, in the list that &quot;ppp authentication&quot; of the virtual template names.</source>
        <translation>Задайте пароль заново, в списке, который называет «ppp authentication» шаблона virtual template.</translation>
    </message>
    <message>
        <source>Set &quot;ppp authentication ms-chap-v2&quot;, or the one that the client uses.</source>
        <translation>Задайте «ppp authentication ms-chap-v2» или тот, который использует клиент.</translation>
    </message>
    <message>
        <source>Set the key again. Its Identifier has to be &quot;allusers&quot;.</source>
        <translation>Задайте ключ заново. Его Identifier должен быть «allusers».</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 для Mobile Clients</translation>
    </message>
    <message>
        <source>Set AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</source>
        <translation>Задайте AES 256, SHA1, DH group 14, Key Exchange version v1, Negotiation Mode Main.</translation>
    </message>
    <message>
        <source>The router in front of pfSense</source>
        <translation>Маршрутизатор перед pfSense</translation>
    </message>
    <message>
        <source>Give pfSense a public address, or set the registry value on each Windows client. The manual warns that Windows clients behind NAT will most likely fail and points to IKEv2.</source>
        <translation>Дайте pfSense общедоступный адрес или задайте значение реестра на каждом клиенте Windows. Руководство предупреждает, что клиенты Windows за NAT, скорее всего, не смогут подключиться, и советует IKEv2.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; the router in front of pfSense</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 1 &gt; NAT Traversal; маршрутизатор перед pfSense</translation>
    </message>
    <message>
        <source>Set NAT Traversal to Auto, and forward UDP 500 and UDP 4500.</source>
        <translation>Задайте для NAT Traversal значение Auto и перенаправьте UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 of Mobile Clients</source>
        <translation>VPN &gt; IPsec &gt; Tunnels &gt; Phase 2 для Mobile Clients</translation>
    </message>
    <message>
        <source>Set Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</source>
        <translation>Задайте Mode Transport, Protocol ESP, Encryption AES 128, Hash SHA1, PFS off.</translation>
    </message>
    <message>
        <source>Enable it on WAN, and add a rule on the IPsec tab that lets UDP 1701 through to the WAN address.</source>
        <translation>Включите его на WAN и добавьте на вкладке IPsec правило, которое пропускает UDP 1701 к адресу WAN.</translation>
    </message>
    <message>
        <source>2.2 and later</source>
        <translation>2.2 и новее</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP &gt; Users; with RADIUS, on that server</source>
        <translation>VPN &gt; L2TP &gt; Users; при RADIUS — на сервере RADIUS</translation>
    </message>
    <message>
        <source>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</source>
        <translation>VPN &gt; L2TP: Remote Address Range, Subnet Mask, Number of L2TP Users</translation>
    </message>
    <message>
        <source>Raise the number of users and the range.</source>
        <translation>Увеличьте число пользователей и диапазон.</translation>
    </message>
    <message>
        <source>Choose the same as in the properties of the Windows connection (the manual uses CHAP).</source>
        <translation>Выберите то же, что в свойствах подключения Windows (в руководстве используется CHAP).</translation>
    </message>
    <message>
        <source>Use the mobile phase 1 with the key for &quot;allusers&quot;.</source>
        <translation>Используйте мобильную фазу 1 с ключом для «allusers».</translation>
    </message>
    <message>
        <source>A server that accepts the client&apos;s own, often private, IPv4 address as its identity.</source>
        <translation>Сервер, который принимает в качестве идентификатора собственный, часто частный, адрес IPv4 клиента.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Введите ключ еще раз.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server (no line mentions the key: the log says that the client is deleted 10 seconds after its IKE SA, which was never established)</source>
        <translation>server_log/ в папке сервера (о ключе там ничего не сказано: клиент удаляется через 10 секунд после своего IKE SA, который так и не был установлен)</translation>
    </message>
    <message>
        <source>No setting: the ciphers of IPsec cannot be chosen</source>
        <translation>Настройки нет: шифры IPsec выбрать нельзя</translation>
    </message>
    <message>
        <source>Update the server: a current one takes AES-256 with SHA-1 and MODP-2048, which Windows offers.</source>
        <translation>Обновите сервер: текущая версия принимает AES-256 с SHA-1 и MODP-2048, которые предлагает Windows.</translation>
    </message>
    <message>
        <source>server_log/ in the folder of the server</source>
        <translation>server_log/ в папке сервера</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the server.</source>
        <translation>Перенаправьте UDP 500 и UDP 4500 на сервер.</translation>
    </message>
    <message>
        <source>UDP 500 and UDP 4500 forwarded to the server. The line appears once a client has arrived on UDP 4500; without it, nothing arrived there.</source>
        <translation>UDP 500 и UDP 4500, перенаправленные на сервер. Строка появляется, когда клиент дошел по UDP 4500; без нее туда ничего не дошло.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Обновите сервер.</translation>
    </message>
    <message>
        <source>Select the check box.</source>
        <translation>Установите флажок.</translation>
    </message>
    <message>
        <source>An L2TP service that answers UDP 1701 inside IPsec. The line appears in the log of a service that is running.</source>
        <translation>Служба L2TP, которая отвечает на UDP 1701 внутри IPsec. Строка есть в журнале службы, которая работает.</translation>
    </message>
    <message>
        <source>Set the password again. The name may need the hub after it: user@hub; the default hub is shown in VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</source>
        <translation>Задайте пароль заново. Возможно, после имени нужно указать хаб: user@hub; хаб по умолчанию указан в VPN Server Manager &gt; IPsec / L2TP / EtherIP / L2TPv3 Settings.</translation>
    </message>
    <message>
        <source>security_log/ of the virtual hub</source>
        <translation>security_log/ виртуального хаба</translation>
    </message>
    <message>
        <source>Enlarge the range of the virtual DHCP server, or check the DHCP server in the network of the virtual hub.</source>
        <translation>Увеличьте диапазон виртуального сервера DHCP или проверьте сервер DHCP в сети виртуального хаба.</translation>
    </message>
    <message>
        <source>Allow access in the user&apos;s or the group&apos;s security policy.</source>
        <translation>Разрешите доступ в политике безопасности пользователя или группы.</translation>
    </message>
    <message>
        <source>No setting: the server takes PAP and MS-CHAPv2</source>
        <translation>Настройки нет: сервер принимает PAP и MS-CHAPv2</translation>
    </message>
    <message>
        <source>Allow PAP or MS-CHAPv2 on the client.</source>
        <translation>Разрешите на клиенте PAP или MS-CHAPv2.</translation>
    </message>
    <message>
        <source>Enter the key again and Apply.</source>
        <translation>Введите ключ еще раз и нажмите Apply.</translation>
    </message>
    <message>
        <source>Update DSM and the package VPN Server.</source>
        <translation>Обновите DSM и пакет VPN Server.</translation>
    </message>
    <message>
        <source>The router in front of the NAS</source>
        <translation>Маршрутизатор перед NAS</translation>
    </message>
    <message>
        <source>A NAS is nearly always behind NAT: set the registry value on each Windows client.</source>
        <translation>NAS почти всегда находится за NAT: задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>The router in front of the NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</source>
        <translation>Маршрутизатор перед NAS; Control Panel &gt; Security &gt; Firewall: VPN Server (L2TP/IPSec)</translation>
    </message>
    <message>
        <source>Forward UDP 500 and UDP 4500 to the NAS and allow both in its firewall. UDP 1701 need not be forwarded.</source>
        <translation>Перенаправьте UDP 500 и UDP 4500 на NAS и разрешите оба в его брандмауэре. UDP 1701 перенаправлять не нужно.</translation>
    </message>
    <message>
        <source>Leave it off for Windows. There is no other setting for this: update DSM and the package VPN Server.</source>
        <translation>Для Windows оставьте это выключенным. Другой настройки для этого нет: обновите DSM и пакет VPN Server.</translation>
    </message>
    <message>
        <source>Select the check box, and allow UDP 1701 in the firewall of the NAS.</source>
        <translation>Установите флажок и разрешите UDP 1701 в брандмауэре NAS.</translation>
    </message>
    <message>
        <source>Set the password of the DSM account again, select L2TP/IPSec for it under Privilege, and use MS-CHAP v2.</source>
        <translation>Задайте пароль учетной записи DSM заново, отметьте для нее L2TP/IPSec в Privilege и используйте MS-CHAP v2.</translation>
    </message>
    <message>
        <source>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</source>
        <translation>VPN Server &gt; L2TP/IPSec &gt; Dynamic IP address, Maximum connection number, Maximum number of connections with same account</translation>
    </message>
    <message>
        <source>Raise both maximums.</source>
        <translation>Увеличьте оба максимума.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; or in the profile: IKE Authentication Method, Pre-Shared Key</source>
        <translation>VPN and Remote Access &gt;&gt; IPsec General Setup: General Pre-Shared Key; или в профиле: IKE Authentication Method, Pre-Shared Key</translation>
    </message>
    <message>
        <source>Enter the key again and press OK.</source>
        <translation>Введите ключ еще раз и нажмите OK.</translation>
    </message>
    <message>
        <source>Allow High (ESP) there: Medium is AH, which Windows does not offer.</source>
        <translation>Разрешите там High (ESP): Medium — это AH, которого Windows не предлагает.</translation>
    </message>
    <message>
        <source>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service, and its tab Bind to WAN</source>
        <translation>VPN and Remote Access &gt;&gt; Remote Access Control: Enable L2TP VPN Service и вкладка Bind to WAN</translation>
    </message>
    <message>
        <source>Select it, for the WAN that clients reach. In the user&apos;s profile set &quot;L2TP with IPsec Policy&quot; to Must or Nice to Have.</source>
        <translation>Установите флажок для того WAN, с которым связываются клиенты. В профиле пользователя задайте для «L2TP with IPsec Policy» значение Must или Nice to Have.</translation>
    </message>
    <message>
        <source>Enable the account, and set its password again (at most 19 characters).</source>
        <translation>Включите учетную запись и задайте ее пароль заново, не длиннее 19 символов.</translation>
    </message>
    <message>
        <source>Choose a subnet whose DHCP pool has addresses left.</source>
        <translation>Выберите подсеть, в пуле DHCP которой остались адреса.</translation>
    </message>
    <message>
        <source>Compare the secret with the client&apos;s, and check that its ids match a peer at any address; then run &quot;swanctl --load-creds&quot; or &quot;ipsec rereadsecrets&quot;.</source>
        <translation>Сравните секрет с секретом клиента и проверьте, что его идентификаторы подходят узлу с любого адреса; затем «swanctl --load-creds» или «ipsec rereadsecrets».</translation>
    </message>
    <message>
        <source>journalctl -u strongswan (with ipsec.conf: strongswan-starter); swanctl --log</source>
        <translation>journalctl -u strongswan (с ipsec.conf: strongswan-starter); swanctl --log</translation>
    </message>
    <message>
        <source>Add aes256-sha1-modp2048 (and 3des-sha1-modp2048 for old clients).</source>
        <translation>Добавьте aes256-sha1-modp2048 (и 3des-sha1-modp2048 для старых клиентов).</translation>
    </message>
    <message>
        <source>The server is behind NAT, or &quot;encap = yes&quot; makes it look so: give it a public address and set &quot;encap = no&quot;, or set the registry value on each Windows client.</source>
        <translation>Сервер находится за NAT, или так кажется из-за «encap = yes»: дайте ему общедоступный адрес и задайте «encap = no» или задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>Set esp_proposals to aes128-sha1,aes256-sha1,3des-sha1 without a DH group, mode to transport, local_ts to dynamic[udp/1701].</source>
        <translation>Задайте esp_proposals — aes128-sha1,aes256-sha1,3des-sha1 без группы DH, mode — transport, local_ts — dynamic[udp/1701].</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec, on the address that clients use.</source>
        <translation>Запустите xl2tpd; разрешите входящий UDP 1701 после IPsec на адресе, которым пользуются клиенты.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets (pppd of xl2tpd); with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets (pppd службы xl2tpd); при RADIUS — список на сервере RADIUS</translation>
    </message>
    <message>
        <source>Correct the name and password there.</source>
        <translation>Исправьте там имя и пароль.</translation>
    </message>
    <message>
        <source>journalctl -t pppd, or the system log</source>
        <translation>journalctl -t pppd или системный журнал</translation>
    </message>
    <message>
        <source>Enlarge &quot;ip range&quot;.</source>
        <translation>Увеличьте «ip range».</translation>
    </message>
    <message>
        <source>The pppoptfile of xl2tpd (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Файл pppoptfile службы xl2tpd (часто /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Require and allow the same protocol as the client: require-mschap-v2 for MS-CHAPv2.</source>
        <translation>Требуйте и разрешите тот же протокол, что и у клиента: require-mschap-v2 для MS-CHAPv2.</translation>
    </message>
    <message>
        <source>The kernel&apos;s ESP; in a container, that of its host</source>
        <translation>ESP ядра; в контейнере — ядра его узла</translation>
    </message>
    <message>
        <source>Enable ESP in transport mode in the kernel, also for the container if there is one.</source>
        <translation>Обеспечьте ядру или контейнеру ESP в транспортном режиме.</translation>
    </message>
    <message>
        <source>A kernel with ESP in transport mode.</source>
        <translation>Ядро с ESP в транспортном режиме.</translation>
    </message>
    <message>
        <source>Set both to psk, or give clients a certificate.</source>
        <translation>Задайте оба как psk или дайте клиентам сертификат.</translation>
    </message>
    <message>
        <source>Pre-shared key as the method of authentication, or a certificate for the computer.</source>
        <translation>Общий ключ как метод проверки подлинности или сертификат для компьютера.</translation>
    </message>
    <message>
        <source>Set it to %any.</source>
        <translation>Задайте %any.</translation>
    </message>
    <message>
        <source>Set version to 0 or 1 for L2TP clients (keyexchange=ikev1).</source>
        <translation>Задайте version 0 или 1 для клиентов L2TP (keyexchange=ikev1).</translation>
    </message>
    <message>
        <source>Add a connection with version 0 or 1 for peers of any address.</source>
        <translation>Добавьте подключение с version 0 или 1 для узлов с любого адреса.</translation>
    </message>
    <message>
        <source>A connection with a pre-shared key for peers of any address.</source>
        <translation>Подключение с общим ключом для узлов с любого адреса.</translation>
    </message>
    <message>
        <source>RADIUS server of pppd&apos;s plugin radius.so</source>
        <translation>Сервер RADIUS подключаемого модуля radius.so программы pppd</translation>
    </message>
    <message>
        <source>Compare the PSK with the client&apos;s, for %any; then restart the service ipsec.</source>
        <translation>Сравните PSK с ключом клиента, для %any; затем перезапустите службу ipsec.</translation>
    </message>
    <message>
        <source>Add aes256-sha1;modp2048 to ike=. Where the system&apos;s crypto policy forbids SHA-1, allow it for this server.</source>
        <translation>Добавьте aes256-sha1;modp2048 в ike=. Там, где криптографическая политика системы запрещает SHA-1, разрешите его для этого сервера.</translation>
    </message>
    <message>
        <source>The server is behind NAT: give it a public address, or set the registry value on each Windows client.</source>
        <translation>Сервер находится за NAT: дайте ему общедоступный адрес или задайте значение реестра на каждом клиенте Windows.</translation>
    </message>
    <message>
        <source>journalctl -u ipsec; /var/log/secure or /var/log/auth.log (with plutodebug)</source>
        <translation>journalctl -u ipsec; /var/log/secure или /var/log/auth.log (с plutodebug)</translation>
    </message>
    <message>
        <source>Port forwarding of the router in front of the server; /etc/ipsec.conf: encapsulation=</source>
        <translation>Перенаправление портов на маршрутизаторе перед сервером; /etc/ipsec.conf: encapsulation=</translation>
    </message>
    <message>
        <source>Set phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</source>
        <translation>Задайте phase2alg=aes128-sha1,aes256-sha1, type=transport, leftprotoport=17/1701, rightprotoport=17/%any, pfs=no.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret, or give clients a certificate.</source>
        <translation>Добавьте подключение с authby=secret или дайте клиентам сертификат.</translation>
    </message>
    <message>
        <source>Set ikev1-policy=accept: the default of version 5 is drop.</source>
        <translation>Задайте ikev1-policy=accept: в версии 5 по умолчанию drop.</translation>
    </message>
    <message>
        <source>Add a connection with authby=secret and right=%any, and load it (auto=add).</source>
        <translation>Добавьте подключение с authby=secret и right=%any и загрузите его (auto=add).</translation>
    </message>
    <message>
        <source>Start xl2tpd; let UDP 1701 in after IPsec.</source>
        <translation>Запустите xl2tpd; разрешите входящий UDP 1701 после IPsec.</translation>
    </message>
    <message>
        <source>/etc/ppp/chap-secrets; with RADIUS, the list kept there</source>
        <translation>/etc/ppp/chap-secrets; при RADIUS — список на сервере RADIUS</translation>
    </message>
    <message>
        <source>The pppoptfile (often /etc/ppp/options.xl2tpd): require-…, refuse-…</source>
        <translation>Файл pppoptfile (часто /etc/ppp/options.xl2tpd): require-…, refuse-…</translation>
    </message>
    <message>
        <source>Set the secret again and commit.</source>
        <translation>Задайте секрет заново и выполните commit.</translation>
    </message>
    <message>
        <source>Without an ike-group, VyOS accepts only aes256-sha1-modp1024 and 3des-sha1-modp1024, of which Windows offers the second. Set an ike-group with aes256, sha1 and dh-group 14.</source>
        <translation>Без группы VyOS принимает только aes256-sha1-modp1024 и 3des-sha1-modp1024, из которых в Windows есть второе. Задайте группу с aes256, sha1 и dh-group 14.</translation>
    </message>
    <message>
        <source>The firewall of the outside interface; the router in front of VyOS</source>
        <translation>Брандмауэр внешнего интерфейса; маршрутизатор перед VyOS</translation>
    </message>
    <message>
        <source>Allow UDP 500, ESP and UDP 4500 on the outside interface, and UDP 1701 with &quot;ipsec match-ipsec&quot;.</source>
        <translation>Разрешите на внешнем интерфейсе UDP 500, ESP и UDP 4500, а также UDP 1701 с «ipsec match-ipsec».</translation>
    </message>
    <message>
        <source>Without an esp-group, VyOS accepts only aes256-sha1 and 3des-sha1. Set an esp-group with aes128, sha1 and no PFS.</source>
        <translation>Без группы VyOS принимает только aes256-sha1 и 3des-sha1. Задайте группу с aes128, sha1 и без PFS.</translation>
    </message>
    <message>
        <source>Set outside-address, and allow UDP 1701 with &quot;ipsec match-ipsec&quot; on the outside interface.</source>
        <translation>Задайте outside-address и разрешите на внешнем интерфейсе UDP 1701 с «ipsec match-ipsec».</translation>
    </message>
    <message>
        <source>Set the password again and commit.</source>
        <translation>Задайте пароль заново и выполните commit.</translation>
    </message>
    <message>
        <source>Enlarge the range or name a next pool.</source>
        <translation>Увеличьте диапазон или назовите следующий пул.</translation>
    </message>
    <message>
        <source>Set mschap-v2, or the one that the client uses.</source>
        <translation>Задайте mschap-v2 или тот, который использует клиент.</translation>
    </message>
    <message>
        <source>Please check the port forwarding of the router in front of %1: UDP 500 and UDP 4500 must both lead to the VPN server and to no other device.</source>
        <translation>Пожалуйста, проверьте перенаправление портов на маршрутизаторе перед %1: UDP 500 и UDP 4500 должны оба вести к VPN-серверу и ни к какому другому устройству.</translation>
    </message>
    <message>
        <source>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, &quot;Forwarding rules&quot;; if the MX itself is the server, neither port may be forwarded.</source>
        <translation>Cisco Meraki: Security &amp; SD-WAN &gt; Configure &gt; Firewall, «Forwarding rules»; если сервером является сам MX, ни один из этих портов перенаправлять нельзя.</translation>
    </message>
    <message>
        <source>%1 accepts none of the methods that Windows offers for L2TP/IPsec: AES-256 with SHA-1 and ECP-384, AES-128 with SHA-1 and ECP-256, AES-256 with SHA-1 and MODP-2048, 3DES with SHA-1 and MODP-2048 or MODP-1024. Please allow one of them.</source>
        <translation>%1 не принимает ни одного из методов, которые Windows предлагает для L2TP/IPsec: AES-256 с SHA-1 и ECP-384, AES-128 с SHA-1 и ECP-256, AES-256 с SHA-1 и MODP-2048, 3DES с SHA-1 и MODP-2048 или MODP-1024. Пожалуйста, разрешите один из них.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;aes256-sha1-modp2048&quot;. Its log says: strongSwan &quot;no proposal found&quot;, libreswan &quot;no acceptable Oakley Transform&quot;, MikroTik &quot;no suitable proposal found&quot;.</source>
        <translation>strongSwan: «aes256-sha1-modp2048». Журнал сервера сообщает: strongSwan «no proposal found», libreswan «no acceptable Oakley Transform», MikroTik «no suitable proposal found».</translation>
    </message>
    <message>
        <source>%1 itself reports that no service listens on UDP 500. Please start its IPsec service.</source>
        <translation>%1 сам сообщает, что на UDP 500 никакая служба не слушает. Пожалуйста, запустите его службу IPsec.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;systemctl status strongswan&quot;; libreswan: &quot;ipsec status&quot;; Windows: the service &quot;Routing and Remote Access&quot;.</source>
        <translation>strongSwan: «systemctl status strongswan»; libreswan: «ipsec status»; Windows: служба «Маршрутизация и удаленный доступ».</translation>
    </message>
    <message>
        <source>%1 answers IKEv2 but not IKEv1, which L2TP/IPsec needs. Please allow IKEv1 for L2TP clients, or send us the settings for a connection of type IKEv2.</source>
        <translation>%1 отвечает на IKEv2, но не на IKEv1, который нужен L2TP/IPsec. Пожалуйста, разрешите IKEv1 для клиентов L2TP или пришлите нам настройки подключения типа IKEv2.</translation>
    </message>
    <message>
        <source>libreswan: &quot;ikev1-policy=accept&quot;; strongSwan: &quot;version = 1&quot;.</source>
        <translation>libreswan: «ikev1-policy=accept»; strongSwan: «version = 1».</translation>
    </message>
    <message>
        <source>%1 rejects everything that we offer. Please check whether a connection for L2TP clients from any address is set up and loaded (IPv6 needs a separate connection).</source>
        <translation>%1 отклоняет всё, что мы предлагаем. Пожалуйста, проверьте, настроено ли и загружено ли подключение для клиентов L2TP с любого адреса (для IPv6 нужно отдельное подключение).</translation>
    </message>
    <message>
        <source>Its log says: strongSwan &quot;no IKE config found&quot;; libreswan &quot;no connection has been authorized&quot;.</source>
        <translation>Журнал сервера сообщает: strongSwan «no IKE config found»; libreswan «no connection has been authorized».</translation>
    </message>
    <message>
        <source>Please send us the pre-shared key of %1 again in a secure way, and tell us whether it was changed. The server&apos;s log shows our attempts.</source>
        <translation>Пожалуйста, пришлите нам общий ключ %1 еще раз безопасным способом и сообщите нам, изменялся ли он. Журнал сервера показывает наши попытки.</translation>
    </message>
    <message>
        <source>strongSwan: &quot;could not decrypt payloads&quot;; libreswan: &quot;mismatch of preshared secrets&quot;; FortiGate: &quot;probable pre-shared secret mismatch&quot;; MikroTik: &quot;parsing packet failed, possible cause: wrong password&quot;.</source>
        <translation>strongSwan: «could not decrypt payloads»; libreswan: «mismatch of preshared secrets»; FortiGate: «probable pre-shared secret mismatch»; MikroTik: «parsing packet failed, possible cause: wrong password».</translation>
    </message>
    <message>
        <source>%1 rejects this computer&apos;s IKE identity: Windows uses its own internal address as its identity. Please accept any identity from L2TP clients.</source>
        <translation>%1 отклоняет идентификатор IKE этого компьютера: Windows использует в качестве идентификатора собственный внутренний адрес. Пожалуйста, принимайте от клиентов L2TP любой идентификатор.</translation>
    </message>
    <message>
        <source>strongSwan and libreswan: &quot;rightid=%any&quot;.</source>
        <translation>strongSwan и libreswan: «rightid=%any».</translation>
    </message>
    <message>
        <source>%1 accepts the key but rejects what Windows proposes for the data (quick mode): ESP with AES-128 or 3DES and SHA-1, transport mode, no PFS, UDP 1701. Please allow that.</source>
        <translation>%1 принимает ключ, но отклоняет то, что Windows предлагает для данных (быстрый режим): ESP с AES-128 или 3DES и SHA-1, транспортный режим, без PFS, UDP 1701. Пожалуйста, разрешите это.</translation>
    </message>
    <message>
        <source>strongSwan, libreswan: &quot;esp=aes128-sha1,aes256-sha1,3des-sha1&quot;, &quot;type=transport&quot;, &quot;leftprotoport=17/1701&quot;.</source>
        <translation>strongSwan, libreswan: «esp=aes128-sha1,aes256-sha1,3des-sha1», «type=transport», «leftprotoport=17/1701».</translation>
    </message>
    <message>
        <source>Several Windows computers behind one address cannot connect to %1 at the same time. Please make the server distinguish them.</source>
        <translation>Несколько компьютеров с Windows за одним адресом не могут одновременно подключиться к %1. Пожалуйста, сделайте так, чтобы сервер их различал.</translation>
    </message>
    <message>
        <source>strongSwan: the plug-in connmark; other Linux servers: a protocol other than L2TP, since all use UDP 1701 inside.</source>
        <translation>strongSwan: подключаемый модуль connmark; другие серверы Linux: протокол, отличный от L2TP, потому что внутри все используют UDP 1701.</translation>
    </message>
    <message>
        <source>IPsec to %1 is up, but nothing inside it answers L2TP (UDP 1701). Please check whether the L2TP service is running, and whether the server&apos;s own firewall allows UDP 1701 after IPsec.</source>
        <translation>IPsec к %1 установлен, но внутри ничто не отвечает на L2TP (UDP 1701). Пожалуйста, проверьте, работает ли служба L2TP и разрешает ли собственный брандмауэр сервера UDP 1701 после IPsec.</translation>
    </message>
    <message>
        <source>On Linux this is xl2tpd; on Windows &quot;Routing and Remote Access&quot; with more than 0 L2TP ports.</source>
        <translation>В Linux это xl2tpd; в Windows — «Маршрутизация и удаленный доступ» с числом портов L2TP больше 0.</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Какой это сервер?</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>На %1:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Продукта «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>There is no cause &quot;%1&quot;.</source>
        <translation>Причины «%1» нет.</translation>
    </message>
    <message>
        <source>The table has nothing on this.</source>
        <translation>В таблице об этом ничего нет.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Сервер — %1.</translation>
    </message>
    <message>
        <source>The server is one of: %1.</source>
        <translation>Сервер — один из: %1.</translation>
    </message>
    <message>
        <source>The product could not be determined.</source>
        <translation>Продукт остается неизвестным.</translation>
    </message>
    <message>
        <source>Use either --identify FILE, or --product and --cause, and no other arguments.</source>
        <translation>Используйте либо --identify FILE, либо --product и --cause и никаких других аргументов.</translation>
    </message>
    <message>
        <source>If you know which product the server is, add &quot;--answer server-product=ID&quot; to &quot;fix789ctl report&quot;: the request to its administrator then names its menus and the lines of its log. &quot;fix789ctl servers&quot; lists them.</source>
        <translation>Если вы знаете, какой продукт этот сервер, добавьте к «fix789ctl report» параметр «--answer server-product=ID»: тогда в запросе его администратору будут его меню и строки его журнала. Продукты перечисляет «fix789ctl servers».</translation>
    </message>
    <message>
        <source>This server can also offer OpenVPN, which can use TCP. It requires a client program on each computer.</source>
        <translation>Этот сервер может предоставлять и OpenVPN, который может использовать TCP. Для этого нужна клиентская программа на каждом компьютере.</translation>
    </message>
    <message>
        <source>This server can also offer IKEv2, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Этот сервер может предоставлять и IKEv2, который встроен в Windows. Для этого нужен сертификат на сервере.</translation>
    </message>
    <message>
        <source>Windows Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>Windows Server может предоставлять и SSTP по TCP 443, который встроен в Windows. Для этого нужен сертификат на сервере.</translation>
    </message>
    <message>
        <source>SoftEther VPN Server can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the server.</source>
        <translation>SoftEther VPN Server может предоставлять и SSTP по TCP 443, который встроен в Windows. Для этого нужен сертификат на сервере.</translation>
    </message>
    <message>
        <source>RouterOS can also offer SSTP over TCP 443, which Windows has built in. It requires a certificate on the router.</source>
        <translation>RouterOS может предоставлять и SSTP по TCP 443, который встроен в Windows. Для этого нужен сертификат на маршрутизаторе.</translation>
    </message>
    <message>
        <source>A Cisco Meraki MX can also offer AnyConnect (Cisco Secure Client) over port 443, alongside L2TP. It requires licenses and a client program on each computer.</source>
        <translation>Cisco Meraki MX может предоставлять и AnyConnect (Cisco Secure Client) через порт 443, наряду с L2TP. Для этого нужны лицензии и клиентская программа на каждом компьютере.</translation>
    </message>
    <message>
        <source>A Cisco ASA can also offer AnyConnect (Cisco Secure Client) over port 443. It requires a client program on each computer.</source>
        <translation>Cisco ASA может предоставлять и AnyConnect (Cisco Secure Client) через порт 443. Для этого нужна клиентская программа на каждом компьютере.</translation>
    </message>
    <message>
        <source>VyOS can also offer OpenConnect over port 443. It requires a client program on each computer.</source>
        <translation>VyOS может предоставлять и OpenConnect через порт 443. Для этого нужна клиентская программа на каждом компьютере.</translation>
    </message>
    <message>
        <source>As long as this network blocks these ports, IKEv2 fails here as well: it uses the same ones. A VPN over TCP 443 (SSTP, OpenVPN, or the client of the server&apos;s maker) usually gets through.</source>
        <translation>Пока эта сеть блокирует эти порты, IKEv2 здесь тоже не работает: он использует те же. VPN по TCP 443 (SSTP, OpenVPN или клиент от производителя сервера) обычно проходит.</translation>
    </message>
    <message>
        <source>Opening port 1701 on a router changes nothing: L2TP travels inside IPsec.</source>
        <translation>Открытие порта 1701 на маршрутизаторе ничего не меняет: L2TP передается внутри IPsec.</translation>
    </message>
    <message>
        <source>The fix on the server comes first. For new plans: Microsoft has deprecated L2TP for future versions of Windows Server.</source>
        <translation>Сначала исправление на сервере. Для новых планов: корпорация Майкрософт объявила L2TP устаревшим для будущих версий Windows Server.</translation>
    </message>
    <message>
        <source>Since version 5, libreswan ignores IKEv1 unless &quot;ikev1-policy=accept&quot; is set; its log says &quot;ignoring IKEv1 packet as global policy is set to silently drop&quot;.</source>
        <translation>Начиная с версии 5 libreswan игнорирует IKEv1, если не задано «ikev1-policy=accept»; его журнал сообщает «ignoring IKEv1 packet as global policy is set to silently drop».</translation>
    </message>
    <message>
        <source>Upgrades remove old methods: libreswan has disabled MODP-1024 since 3.30, and the crypto policy of RHEL 9 and related distributions disables SHA-1. The log says &quot;no acceptable Oakley Transform&quot; (libreswan) or &quot;no proposal found&quot; (strongSwan).</source>
        <translation>Обновления убирают старые методы: в libreswan MODP-1024 отключен начиная с 3.30, а криптографическая политика RHEL 9 и родственных систем отключает SHA-1. Журнал сообщает «no acceptable Oakley Transform» (libreswan) или «no proposal found» (strongSwan).</translation>
    </message>
    <message>
        <source>The crypto policy of RHEL 9 and related distributions disables SHA-1, which Windows needs here, even if the configuration of the server did not change.</source>
        <translation>Криптографическая политика RHEL 9 и родственных систем отключает SHA-1, который здесь нужен Windows, хотя конфигурация сервера не изменялась.</translation>
    </message>
    <message>
        <source>After a new kernel or a move into a container, ESP may be missing; the log says &quot;Add SA&quot; with &quot;errno 2&quot; or &quot;errno 93&quot; (libreswan), or &quot;unable to install inbound and outbound IPsec SA (SAD) in kernel&quot; (strongSwan).</source>
        <translation>После установки нового ядра или переноса в контейнер ESP может отсутствовать; журнал сообщает «Add SA» с «errno 2» или «errno 93» (libreswan) либо «unable to install inbound and outbound IPsec SA (SAD) in kernel» (strongSwan).</translation>
    </message>
    <message>
        <source>Is this protocol still the right one?</source>
        <translation>Подходит ли еще этот протокол?</translation>
    </message>
    <message>
        <source>Windows&apos; own device or connection is not set up as Windows expects (error %1).</source>
        <translation>Собственное устройство или подключение Windows настроено не так, как Windows ожидает (ошибка %1).</translation>
    </message>
    <message>
        <source>The two sides could not agree on settings during the sign-in (error %1).</source>
        <translation>Во время входа стороны не смогли согласовать настройки (ошибка %1).</translation>
    </message>
    <message>
        <source>The connection was idle for too long, so it was ended (error %1).</source>
        <translation>Подключение слишком долго бездействовало и поэтому было завершено (ошибка %1).</translation>
    </message>
    <message>
        <source>The connection was lost (error %1).</source>
        <translation>Подключение потеряно (ошибка %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the user signed out of Windows (error %1).</source>
        <translation>Подключение завершено, потому что пользователь вышел из Windows (ошибка %1).</translation>
    </message>
    <message>
        <source>The connection was ended because the computer went to sleep (error %1).</source>
        <translation>Подключение завершено, потому что компьютер перешел в спящий режим (ошибка %1).</translation>
    </message>
    <message>
        <source>The attempt was cancelled on this computer (error %1).</source>
        <translation>Попытка прервана на этом компьютере (ошибка %1).</translation>
    </message>
    <message>
        <source>Check again as an administrator right after Windows&apos; next attempt: then the certificate that Windows used is known. Ask the person who runs the VPN server what its log says about that attempt.</source>
        <translation>Проверьте снова от имени администратора сразу после следующей попытки Windows: тогда будет известно, какой сертификат использовала Windows. Спросите ответственного за VPN-сервер, что его журнал говорит об этой попытке.</translation>
    </message>
    <message>
        <source>Enter the pre-shared key here, so that our own negotiation can continue to the end. Then disconnect this VPN on the other computers here, and let Windows try its connection again.</source>
        <translation>Введите здесь общий ключ, чтобы наше собственное согласование могло дойти до конца. Затем отключите этот VPN на других здешних компьютерах и дайте Windows еще раз попробовать свое подключение.</translation>
    </message>
    <message>
        <source>Connect from another computer with the same user name. If that works, remove &quot;WAN Miniport (IP)&quot;, &quot;(IPv6)&quot; and &quot;(L2TP)&quot; in Device Manager here, scan for hardware changes, and let Windows try again.</source>
        <translation>Подключитесь с другого компьютера с тем же именем пользователя. Если это сработает, удалите здесь в диспетчере устройств «WAN Miniport (IP)», «(IPv6)» и «(L2TP)», обновите конфигурацию оборудования и дайте Windows попробовать еще раз.</translation>
    </message>
    <message>
        <source>Check which VPN connection was tried, and whether its type is L2TP/IPsec.</source>
        <translation>Проверьте, какое VPN-подключение пробовали и является ли его типом L2TP/IPsec.</translation>
    </message>
    <message>
        <source>Let Windows try its connection again. If it ends in the same way, note how long it takes, and try from another network.</source>
        <translation>Дайте Windows еще раз попробовать свое подключение. Если оно закончится так же, запишите, сколько времени это занимает, и попробуйте из другой сети.</translation>
    </message>
    <message>
        <source>Windows connected, and lost the connection after %1 s (error %2).</source>
        <translation>Windows подключилась и через %1 с потеряла подключение (ошибка %2).</translation>
    </message>
    <message>
        <source>Let Windows connect again. If it is cut off in the same way, note how long it lasts, and try from another network.</source>
        <translation>Дайте Windows подключиться еще раз. Если подключение прервется так же, запишите, сколько оно продержалось, и попробуйте из другой сети.</translation>
    </message>
    <message>
        <source>No key was given, so the key, user name and password were not tried.</source>
        <translation>Ключ не задан, поэтому ключ, имя пользователя и пароль не пробовались.</translation>
    </message>
    <message>
        <source>Our own sign-in works. Give the Windows connection the same user name and password, allow &quot;Microsoft CHAP Version 2&quot; under &quot;Security&quot;, and choose &quot;Require encryption&quot; there.</source>
        <translation>Наш собственный вход работает. Задайте в подключении Windows те же имя пользователя и пароль, разрешите на вкладке «Безопасность» «Протокол Microsoft CHAP версии 2» и выберите там шифрование «обязательное».</translation>
    </message>
    <message>
        <source>The server does not accept the key as you typed it, but it has just accepted the one that Windows keeps.</source>
        <translation>Сервер не принимает ключ в том виде, в каком вы его ввели, но только что принял тот, который хранит Windows.</translation>
    </message>
    <message>
        <source>Other people can change this program, so it is not run as administrator. Install it with its installer, then try again. (%1)</source>
        <translation>Другие люди могут изменить эту программу, поэтому она не запускается от имени администратора. Установите ее с помощью ее установщика и попробуйте еще раз. (%1)</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer was made by another account, or others can write to it. (%1)</source>
        <translation>Папка, в которой эта программа записывает свои изменения на компьютере, создана другой учетной записью, или в нее могут записывать другие. (%1)</translation>
    </message>
    <message>
        <source>This computer offered what the connection&apos;s own IPsec parameters say (%1): %2.</source>
        <translation>Этот компьютер предложил то, что задают собственные параметры IPsec подключения (%1): %2.</translation>
    </message>
    <message>
        <source>The server accepts what Windows offers without them: %1.</source>
        <translation>Сервер принимает то, что Windows предлагает без них: %1.</translation>
    </message>
    <message>
        <source>The server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Сервер не принимает собственные параметры IPsec подключения, но принимает то, что Windows предлагает без них.</translation>
    </message>
    <message>
        <source>Windows ended its own attempt and gave no reason (error %1).</source>
        <translation>Windows завершила собственную попытку и не называет причины (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows needs a name, a password or another answer from you to connect (error %1).</source>
        <translation>Чтобы подключиться, Windows нужны от вас имя, пароль или другой ответ (ошибка %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection has been revoked (error %1).</source>
        <translation>Сертификат подключения отозван (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows could not check whether a certificate has been revoked (error %1).</source>
        <translation>Windows не смогла проверить, отозван ли сертификат (ошибка %1).</translation>
    </message>
    <message>
        <source>A certificate of the connection is not valid today (error %1).</source>
        <translation>Сертификат подключения сегодня не действителен (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows does not trust the issuer of a certificate (error %1).</source>
        <translation>Windows не доверяет издателю сертификата (ошибка %1).</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the server is let through this computer&apos;s filters (error %1). A program that inspects packets, or a filter of the same priority, may still stop it.</source>
        <translation>Windows по-прежнему не подключается, когда фильтры этого компьютера пропускают трафик сервера (ошибка %1). Возможно, подключение все еще останавливает программа, проверяющая пакеты, или фильтр с тем же приоритетом.</translation>
    </message>
    <message>
        <source>Allow UDP 500, UDP 4500, UDP 1701 and ESP to the server in this computer&apos;s security program, and try again.</source>
        <translation>Разрешите в защитной программе этого компьютера UDP 500, UDP 4500, UDP 1701 и ESP к серверу и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Windows still fails to connect even when the firewall lets every packet to and from the server pass (error %1). A connection security rule, or a program that inspects packets, may still stop it.</source>
        <translation>Windows по-прежнему не подключается, когда брандмауэр пропускает все пакеты к серверу и от него (ошибка %1). Возможно, подключение все еще останавливает правило безопасности подключения или программа, проверяющая пакеты.</translation>
    </message>
    <message>
        <source>Windows connects when the firewall lets every packet to and from the server pass, and fails otherwise (error %1). Something in this computer&apos;s firewall stops the VPN.</source>
        <translation>Windows подключается, когда брандмауэр пропускает все пакеты к серверу и от него, а иначе — нет (ошибка %1). Что-то в брандмауэре этого компьютера останавливает VPN.</translation>
    </message>
    <message>
        <source>Windows and the server accepted each other&apos;s key or certificate in Windows&apos; last attempt. It failed at the next step, IPsec for the data (error %1).</source>
        <translation>В последней попытке Windows она и сервер приняли ключ или сертификат друг друга. Не удался следующий шаг, IPsec для данных (ошибка %1).</translation>
    </message>
    <message>
        <source>For the data (quick mode), the server does not accept the connection&apos;s own IPsec parameters, but accepts what Windows offers without them.</source>
        <translation>Для данных (быстрый режим) сервер не принимает собственные параметры IPsec подключения, но принимает то, что Windows предлагает без них.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, so Windows does not record which packets are dropped.</source>
        <translation>«Служба базовой фильтрации» не работает, поэтому Windows не записывает, какие пакеты отбрасываются.</translation>
    </message>
    <message>
        <source>The Windows device for L2TP is switched on, or off and on again. Only if it still does not work does Windows remove it and look for it again; some versions of Windows find it only after a restart. Other VPN connections are interrupted briefly.</source>
        <translation>Устройство Windows для L2TP включается либо выключается и снова включается. Только если после этого оно не работает, Windows удаляет его и ищет заново; некоторые версии Windows находят его лишь после перезагрузки. Другие VPN-подключения ненадолго прерываются.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer whether an IPsec policy was created for this VPN: it would replace Windows&apos; own.</source>
        <translation>Спросите ответственного за этот компьютер, создана ли для этого VPN политика IPsec: она заменяла бы собственную политику Windows.</translation>
    </message>
    <message>
        <source>Windows protects this service: a change of its start type takes effect at the next restart. If Windows denies the change, only the person who looks after this computer can make it.</source>
        <translation>Windows защищает эту службу: изменение ее типа запуска начнет действовать при следующей перезагрузке. Если Windows откажет в изменении, внести его сможет только ответственный за этот компьютер.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been enabled, but Windows has not been restarted since.</source>
        <translation>Служба «%1» включена, но с тех пор Windows не перезагружалась.</translation>
    </message>
    <message>
        <source>These services are starting or stopping: %1. It is not known how long they have been doing so. Check again in a few minutes; if nothing has changed by then, restart this computer.</source>
        <translation>Эти службы запускаются или останавливаются: %1. Неизвестно, как долго это длится. Проверьте снова через несколько минут; если к тому времени ничего не изменится, перезагрузите этот компьютер.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is set to VPN types that never use L2TP/IPsec.</source>
        <translation>Для подключения «%1» заданы типы VPN, которые никогда не используют L2TP/IPsec.</translation>
    </message>
    <message>
        <source>This program cannot read these parameters, so it cannot tell what Windows offers.</source>
        <translation>Эта программа не может прочитать эти параметры, поэтому не может сказать, что предлагает Windows.</translation>
    </message>
    <message>
        <source>This program did not offer the server these parameters (%1), so it cannot tell whether the server accepts what Windows offers.</source>
        <translation>Эта программа не предлагала серверу эти параметры (%1), поэтому не может сказать, принимает ли сервер то, что предлагает Windows.</translation>
    </message>
    <message>
        <source>The connection has IPsec parameters of its own: %1.</source>
        <translation>У подключения собственные параметры IPsec: %1.</translation>
    </message>
    <message>
        <source>This computer offered the server these instead of what Windows offers by default. Microsoft documents that they apply to L2TP; what Windows sends with them has not been measured.</source>
        <translation>Этот компьютер предложил серверу их вместо того, что Windows предлагает по умолчанию. По документации корпорации Майкрософт, они действуют для L2TP; что Windows отправляет с ними, не измерено.</translation>
    </message>
    <message>
        <source>The server accepts the connection&apos;s own IPsec parameters.</source>
        <translation>Сервер принимает собственные параметры IPsec подключения.</translation>
    </message>
    <message>
        <source>Ask the person who looks after this computer which IPsec parameters the VPN server needs (Set-VpnConnectionIPsecConfiguration).</source>
        <translation>Спросите ответственного за этот компьютер, какие параметры IPsec нужны VPN-серверу (Set-VpnConnectionIPsecConfiguration).</translation>
    </message>
    <message>
        <source>Windows does not say how the connection &quot;%1&quot; is set up. Check again. If Windows still does not say, check as the user who set it up.</source>
        <translation>Windows не сообщает, как настроено подключение «%1». Проверьте снова. Если Windows по-прежнему не сообщает, проверьте от имени пользователя, который его настроил.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; has a list of VPN types, and it is not known whether L2TP/IPsec is among them. Select &quot;L2TP/IPsec with pre-shared key&quot; in its settings, and check again.</source>
        <translation>У подключения «%1» есть список типов VPN, и неизвестно, есть ли среди них L2TP/IPsec. Выберите в его настройках «L2TP/IPsec с общим ключом» и проверьте снова.</translation>
    </message>
    <message>
        <source>Windows did not try the connection: no user name and password are saved with it, and without them Windows would offer the server your Windows logon. Connect once from Windows&apos; VPN settings, and check again: the log then shows how that went.</source>
        <translation>Windows не пробовала подключение: в нем не сохранены имя пользователя и пароль, а без них Windows предложила бы серверу учетные данные, с которыми вы вошли в Windows. Подключитесь один раз из параметров VPN Windows и проверьте снова: тогда журнал покажет, как это прошло.</translation>
    </message>
    <message>
        <source>The second attempt, past this computer&apos;s filters, did not finish within a minute.</source>
        <translation>Вторая попытка, в обход фильтров этого компьютера, не завершилась за минуту.</translation>
    </message>
    <message>
        <source>The attempt with the firewall letting everything through for this server did not finish within a minute.</source>
        <translation>Попытка с брандмауэром, пропускающим всё для этого сервера, не завершилась за минуту.</translation>
    </message>
    <message>
        <source>No attempt was made with the firewall letting everything through for this server.</source>
        <translation>Попытки с брандмауэром, пропускающим всё для этого сервера, не было.</translation>
    </message>
    <message>
        <source>Windows records how far its key exchange got, but only an administrator may read that. Check again as an administrator right after Windows&apos; next attempt: that can prove that the saved key differs, or that the router lets only one computer through.</source>
        <translation>Windows записывает, как далеко зашел ее обмен ключами, но прочитать это может только администратор. Проверьте снова от имени администратора сразу после следующей попытки Windows: это может доказать, что сохраненный ключ отличается или что маршрутизатор пропускает только один компьютер.</translation>
    </message>
    <message>
        <source>An organization&apos;s policy makes the firewall block everything that no rule allows.</source>
        <translation>Политика организации заставляет брандмауэр блокировать всё, что не разрешено правилом.</translation>
    </message>
    <message>
        <source>The firewall rule &quot;%1&quot; comes from an organization&apos;s policy, which creates it again.</source>
        <translation>Правило брандмауэра «%1» взято из политики организации, которая создает его снова.</translation>
    </message>
    <message>
        <source>The service &quot;Base Filtering Engine&quot; is not running, and without it the Windows firewall is not running either.</source>
        <translation>«Служба базовой фильтрации» не работает, а без нее не работает и брандмауэр Windows.</translation>
    </message>
    <message>
        <source>The repair program could not be started. Nothing was changed. %1</source>
        <translation>Программу исправления не удалось запустить. Ничего не изменено. %1</translation>
    </message>
    <message>
        <source>The repair program ended with exit code %1 and left no result. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Программа исправления завершилась с кодом %1 и не оставила результата. «fix789ctl history» показывает, что было изменено.</translation>
    </message>
    <message>
        <source>The repair program finished, but its report could not be read. &quot;fix789ctl history&quot; shows what was changed.</source>
        <translation>Это выполнено, но отчет программы исправления не удалось прочитать. «fix789ctl history» показывает, что было изменено.</translation>
    </message>
    <message>
        <source>The administrator did not give consent. Nothing was changed.</source>
        <translation>Администратор не дал согласия. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Take over the folder? Its contents are kept in a folder with another name. If you do not take it over, Fix789 cannot repair this computer. Type y for yes.</source>
        <translation>Заменить папку новой? Содержимое прежней папки сохранится в папке с другим именем. Если вы этого не сделаете, Fix789 не сможет исправить этот компьютер. Введите y, если да.</translation>
    </message>
    <message>
        <source>The repair program was started without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Программа исправления запущена без прав администратора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Other people can change the folder of this program, so the repair program ended. Install it with its installer, then try again. Nothing was changed.</source>
        <translation>Другие люди могут изменить папку этой программы, поэтому программа исправления завершилась. Установите программу с помощью ее установщика и попробуйте еще раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Windows did not let the repair program prepare itself. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Windows не дала программе исправления подготовиться. Перезагрузите Windows и попробуйте еще раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A file of the repair program is missing or damaged. Install this program again with its installer. Nothing was changed.</source>
        <translation>Файл программы исправления отсутствует или поврежден. Установите эту программу снова с помощью ее установщика. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes was made by another account, or others can write to it. Nothing was changed.</source>
        <translation>Папка, в которой эта программа записывает свои изменения, создана другой учетной записью, или в нее могут записывать другие. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes could not be made or opened. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Папку, в которой эта программа записывает свои изменения, не удалось создать или открыть. Перезагрузите Windows и попробуйте еще раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The folder could not be renamed: perhaps a program has a file in it open. Restart Windows, then try again. Nothing was changed.</source>
        <translation>Папку не удалось переименовать: возможно, какая-то программа держит открытым файл в ней. Перезагрузите Windows и попробуйте еще раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Undone. Everything is as it was before these repairs.</source>
        <translation>Отменено. Всё так, как было до этих исправлений.</translation>
    </message>
    <message>
        <source>The folder in which this program records its changes to the computer cannot be read. Restart Windows, then try again. %1</source>
        <translation>Папку, в которой эта программа записывает свои изменения на компьютере, нельзя прочитать. Перезагрузите Windows и попробуйте еще раз. %1</translation>
    </message>
    <message>
        <source>Standard input was not Unicode. It was read in code page %1.</source>
        <translation>Стандартный ввод был не в Юникоде. Он прочитан в кодовой странице %1.</translation>
    </message>
    <message>
        <source>Standard input contains &quot;?&quot;. Windows PowerShell sends that in place of characters such as &quot;ä&quot;. If there should be another character, type the secret instead, or run &quot;$OutputEncoding = [Text.Encoding]::UTF8&quot; first.</source>
        <translation>Стандартный ввод содержит «?». Windows PowerShell отправляет его вместо таких символов, как «ä». Если там должен быть другой символ, введите секрет вручную или сначала выполните «$OutputEncoding = [Text.Encoding]::UTF8».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of &quot;CustomIPSecPolicies&quot; that this program can read.</source>
        <translation>«%1» — не то значение «CustomIPSecPolicies», которое эта программа может прочитать.</translation>
    </message>
    <message>
        <source>--firewall-off lets all packets to and from the server past every filter for up to a minute. To confirm, add --yes.</source>
        <translation>--firewall-off пропускает все пакеты к серверу и от него через все фильтры не дольше минуты. Чтобы подтвердить, добавьте --yes.</translation>
    </message>
    <message>
        <source>Windows is trying its own connection, and no filter holds the server&apos;s packets back.</source>
        <translation>Windows пробует свое собственное подключение, и ни один фильтр не задерживает пакеты сервера.</translation>
    </message>
    <message>
        <source>A person&apos;s own settings are not changed by a program that runs as administrator. Start this program without an administrator&apos;s rights. Nothing was changed.</source>
        <translation>Программа, работающая от имени администратора, не изменяет личные настройки пользователя. Запустите ее без прав администратора. Ничего не изменено.</translation>
    </message>
    <message>
        <source>&quot;selftest&quot; takes no arguments.</source>
        <translation>«selftest» не принимает аргументов.</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt used %1, not L2TP/IPsec, so it shows nothing about the pre-shared key.</source>
        <translation>В последней попытке Windows использовала %1, а не L2TP/IPsec, поэтому об общем ключе эта попытка ничего не говорит.</translation>
    </message>
    <message>
        <source>Windows&apos; own records of its last attempt contradict each other: according to one, Windows and the server had accepted each other&apos;s key or certificate; according to the other, they had not. So neither is used as evidence.</source>
        <translation>Собственные записи Windows о ее последней попытке противоречат друг другу: по одной, Windows и сервер приняли ключ или сертификат друг друга, по другой — нет. Поэтому ни одна из записей не используется как доказательство.</translation>
    </message>
    <message>
        <source>Switch the key exchange service back on</source>
        <translation>Снова включить службу обмена ключами</translation>
    </message>
    <message>
        <source>Switch the IPsec service back on</source>
        <translation>Снова включить службу IPsec</translation>
    </message>
    <message>
        <source>Switch the VPN service of Windows back on</source>
        <translation>Снова включить службу VPN Windows</translation>
    </message>
    <message>
        <source>Switch the L2TP driver back on</source>
        <translation>Снова включить драйвер L2TP</translation>
    </message>
    <message>
        <source>Switch the filtering service of Windows back on</source>
        <translation>Снова включить службу фильтрации Windows</translation>
    </message>
    <message>
        <source>Switch the service &quot;%1&quot; back on</source>
        <translation>Снова включить службу «%1»</translation>
    </message>
    <message>
        <source>Get the Windows device for L2TP working again</source>
        <translation>Вернуть в рабочее состояние устройство Windows для L2TP</translation>
    </message>
    <message>
        <source>Allow VPN servers behind a router (NAT)</source>
        <translation>Разрешить VPN-серверы за маршрутизатором (NAT)</translation>
    </message>
    <message>
        <source>Write the value for VPN servers behind a router (NAT) as a number</source>
        <translation>Записать значение для VPN-серверов за маршрутизатором (NAT) как число</translation>
    </message>
    <message>
        <source>Put the value for VPN servers behind a router (NAT) where Windows reads it</source>
        <translation>Поместить значение для VPN-серверов за маршрутизатором (NAT) туда, где его читает Windows</translation>
    </message>
    <message>
        <source>Let Windows protect L2TP with IPsec again</source>
        <translation>Дать Windows снова защищать L2TP с помощью IPsec</translation>
    </message>
    <message>
        <source>Remove the damaged VPN connection</source>
        <translation>Удалить поврежденное VPN-подключение</translation>
    </message>
    <message>
        <source>Set the VPN connection to L2TP/IPsec</source>
        <translation>Задать для VPN-подключения L2TP/IPsec</translation>
    </message>
    <message>
        <source>Set the VPN connection to a pre-shared key</source>
        <translation>Задать для VPN-подключения общий ключ</translation>
    </message>
    <message>
        <source>Give the VPN connection the default IPsec parameters of Windows</source>
        <translation>Вернуть VPN-подключению параметры IPsec Windows по умолчанию</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the key that you typed</source>
        <translation>Скопировать VPN-подключение с ключом, который вы ввели</translation>
    </message>
    <message>
        <source>Copy the VPN connection, with the stray characters removed from the key</source>
        <translation>Скопировать VPN-подключение с ключом, очищенным от лишнего</translation>
    </message>
    <message>
        <source>Forget the saved user name and password</source>
        <translation>Забыть сохраненные имя пользователя и пароль</translation>
    </message>
    <message>
        <source>Let the VPN out through the Windows firewall</source>
        <translation>Разрешить исходящий трафик VPN в брандмауэре Windows</translation>
    </message>
    <message>
        <source>Let L2TP out through the Windows firewall, inside the tunnel</source>
        <translation>Разрешить исходящий трафик L2TP в брандмауэре Windows, внутри туннеля</translation>
    </message>
    <message>
        <source>Make Windows ask for the server&apos;s address again</source>
        <translation>Заставить Windows снова запросить адрес сервера</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer the renewed certificate</source>
        <translation>Задать для VPN-сервера на этом компьютере обновленный сертификат</translation>
    </message>
    <message>
        <source>Give the VPN server on this computer its own certificate back</source>
        <translation>Вернуть VPN-серверу на этом компьютере его собственный сертификат</translation>
    </message>
    <message>
        <source>Save the user name and password that you typed, in place of the old ones</source>
        <translation>Сохранить введенные вами имя пользователя и пароль вместо старых</translation>
    </message>
    <message>
        <source>home or office</source>
        <translation>дом или офис</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>магазин</translation>
    </message>
    <message>
        <source>school or campus</source>
        <translation>школа или вуз</translation>
    </message>
    <message>
        <source>guest network of an organization</source>
        <translation>гостевая сеть организации</translation>
    </message>
    <message>
        <source>hotel or co-working space</source>
        <translation>гостиница или коворкинг</translation>
    </message>
    <message>
        <source>Time of this check: %1 (UTC)</source>
        <translation>Время этой проверки: %1 (UTC)</translation>
    </message>
    <message>
        <source>Windows has failed to connect since: %1 (UTC)</source>
        <translation>Windows не может подключиться начиная с %1 (UTC)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot; (%2)</source>
        <translation>Место: сеть «%1» (%2)</translation>
    </message>
    <message>
        <source>Place: network &quot;%1&quot;</source>
        <translation>Место: сеть «%1»</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>Public address: %1</source>
        <translation>Общедоступный адрес: %1</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Имя пользователя: %1</translation>
    </message>
    <message>
        <source>Where and when:</source>
        <translation>Где и когда:</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-сервер</translation>
    </message>
    <message>
        <source>Recorded computer</source>
        <translation>Записанный компьютер</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Wi-Fi or cable</source>
        <translation>Wi-Fi или кабель</translation>
    </message>
    <message>
        <source>Site firewall</source>
        <translation>Брандмауэр этого места</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Интернет</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Участок: %1 – %2</translation>
    </message>
    <message>
        <source>Nothing on this computer was checked.</source>
        <translation>На этом компьютере ничего не проверялось.</translation>
    </message>
    <message>
        <source>No problems were found on this computer.</source>
        <translation>На этом компьютере проблем не найдено.</translation>
    </message>
    <message>
        <source>Answers from the server arrived by this path.</source>
        <translation>Ответы сервера пришли этим путем.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Сервер отвечает.</translation>
    </message>
    <message>
        <source>The server is reachable.</source>
        <translation>Сервер доступен.</translation>
    </message>
    <message>
        <source>No answer arrived by this path.</source>
        <translation>Этим путем не пришло ни одного ответа.</translation>
    </message>
    <message>
        <source>Possible: %1</source>
        <translation>Возможно: %1</translation>
    </message>
    <message>
        <source>Unknown as long as the path leading up to it is closed.</source>
        <translation>Неизвестно, пока путь до этого места закрыт.</translation>
    </message>
    <message>
        <source>Nothing is known about this part of the path.</source>
        <translation>Об этой части пути ничего не известно.</translation>
    </message>
    <message>
        <source>The server was not contacted.</source>
        <translation>С сервером не связывались.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Что было видно</translation>
    </message>
    <message>
        <source>Checked with Fix789 %1 on %2.</source>
        <translation>Проверено с помощью Fix789 %1, время: %2.</translation>
    </message>
    <message>
        <source>To undo this:</source>
        <translation>Чтобы отменить это:</translation>
    </message>
    <message>
        <source>Fix789 has changed nothing, or all its changes were undone.</source>
        <translation>Программой Fix789 — ничего, либо всё было отменено.</translation>
    </message>
    <message>
        <source>The path to the server</source>
        <translation>Путь к серверу</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Messages to send</source>
        <translation>Сообщения для отправки</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Исправление: %1</translation>
    </message>
    <message>
        <source>Checks: %1. &quot;--verbose&quot; shows the rest.</source>
        <translation>Проверки: %1. Остальное показывает «--verbose».</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Исправлено: %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN. %1</source>
        <translation>Проблема: VPN L2TP/IPsec. %1</translation>
    </message>
    <message>
        <source>Problem: L2TP/IPsec VPN to %1. %2</source>
        <translation>Проблема: VPN L2TP/IPsec к %1. %2</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the first failed attempt after Windows last connected (%2).</source>
        <translation>Не работает с %1 (UTC): это первая неудачная попытка Windows после последнего успешного подключения, %2.</translation>
    </message>
    <message>
        <source>Since: %1 (UTC), the oldest failed attempt in Windows&apos; log.</source>
        <translation>Не работает с %1 (UTC): это самая ранняя неудачная попытка в журнале Windows.</translation>
    </message>
    <message>
        <source>%1 (%2 UTC, interrupted)</source>
        <translation>%1 (%2 UTC, прервано)</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>Changed: nothing by Fix789, or all its changes were undone.</source>
        <translation>Изменено: программой Fix789 — ничего, либо всё было отменено.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Undo: there is nothing that can be undone.</source>
        <translation>Отмена: нет ничего, что можно отменить.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Case: %1. %2</source>
        <translation>Запись: %1. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour setting. Choose auto, always or never.</source>
        <translation>«%1» — не вариант цветов: auto, always или never.</translation>
    </message>
    <message>
        <source>Choose one format: text, man, bash, zsh or powershell. Only text can be limited to one command.</source>
        <translation>Выберите один формат: text, man, bash, zsh или powershell. Только text относится к одной команде.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Name one command.</source>
        <translation>Укажите одну команду.</translation>
    </message>
    <message>
        <source>Present on this computer: %1.</source>
        <translation>Есть на этом компьютере: %1.</translation>
    </message>
    <message>
        <source>Choose one format for the report: text, html, json or ticket. Name a file only with --output.</source>
        <translation>Выберите один формат отчета: text, html, json или ticket. Файл указывается только с помощью --output.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Вы имели в виду «%1»?</translation>
    </message>
    <message>
        <source>This is the portable copy of Fix789: it finds the cause and changes nothing. To repair, install Fix789 with its installer. Nothing was changed.</source>
        <translation>Это переносная копия Fix789: она находит причину и ничего не изменяет. Для исправления установите Fix789 с помощью его установщика. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Meraki dashboard: %1 of %2 requests</source>
        <translation>Панель Meraki: запросы, %1 из %2</translation>
    </message>
    <message>
        <source>ESP itself is blocked here. That matters only without NAT between the client and the server: behind NAT, ESP travels inside UDP 4500.</source>
        <translation>Здесь заблокирован сам ESP. Это важно только без NAT между клиентом и сервером: за NAT ESP передается внутри UDP 4500.</translation>
    </message>
    <message>
        <source>A rule blocks UDP 1701. It does not affect this VPN: L2TP travels inside ESP.</source>
        <translation>Правило блокирует UDP 1701. На этот VPN это не влияет: L2TP передается внутри ESP.</translation>
    </message>
    <message>
        <source>The server is an appliance of this organization. A client inside the network of that same appliance cannot use its client VPN.</source>
        <translation>Сервер — устройство этой организации. Клиент внутри сети этого же устройства не может использовать его client VPN.</translation>
    </message>
    <message>
        <source>A site-to-site VPN of this organization leads to the same server and uses the same ports. One may receive the answers meant for the other.</source>
        <translation>VPN между площадками (site-to-site) этой организации ведет к тому же серверу и использует те же порты. Один из этих VPN может забирать ответы, предназначенные другому.</translation>
    </message>
    <message>
        <source>Until a client has signed in on the login page, this Wi-Fi blocks everything.</source>
        <translation>Пока клиент не вошел на странице входа, эта сеть Wi-Fi блокирует всё.</translation>
    </message>
    <message>
        <source>The access point translates addresses (NAT mode): VLAN policies do not apply, and the appliance sees the access point&apos;s address.</source>
        <translation>Точка доступа преобразует адреса (NAT mode): политики VLAN не действуют, и устройство видит адрес точки доступа.</translation>
    </message>
    <message>
        <source>The answer depends on the group policy of the client. Name it with --role, or name the client with --client.</source>
        <translation>Ответ зависит от групповой политики клиента. Укажите ее с помощью --role или укажите клиента с помощью --client.</translation>
    </message>
    <message>
        <source>The Wi-Fi networks could not be read.</source>
        <translation>Сети Wi-Fi не удалось прочитать.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a group policy nor an identity PSK of &quot;%2&quot;.</source>
        <translation>«%1» — не групповая политика и не identity PSK в «%2».</translation>
    </message>
    <message>
        <source>This Wi-Fi is switched off, so nothing can join it.</source>
        <translation>Эта сеть Wi-Fi выключена, поэтому подключиться к ней нельзя.</translation>
    </message>
    <message>
        <source>The Wi-Fi of this client could not be read.</source>
        <translation>Сеть Wi-Fi этого клиента не удалось прочитать.</translation>
    </message>
    <message>
        <source>No network of the organization could be read.</source>
        <translation>Ни одну сеть организации не удалось прочитать.</translation>
    </message>
    <message>
        <source>There is no network &quot;%1&quot;.</source>
        <translation>Сети «%1» нет.</translation>
    </message>
    <message>
        <source>The dashboard does not know the client &quot;%1&quot;.</source>
        <translation>Панель Meraki не знает клиента «%1».</translation>
    </message>
    <message>
        <source>There is no Wi-Fi &quot;%1&quot;.</source>
        <translation>Сети Wi-Fi «%1» нет.</translation>
    </message>
    <message>
        <source>There is no group policy or identity PSK &quot;%1&quot;.</source>
        <translation>Групповой политики или identity PSK «%1» нет.</translation>
    </message>
    <message>
        <source>No Wi-Fi and no appliance could be read.</source>
        <translation>Не удалось прочитать ни одну сеть Wi-Fi и ни одно устройство.</translation>
    </message>
    <message>
        <source>no rule: allowed</source>
        <translation>правила нет: разрешено</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>до этого: %1</translation>
    </message>
    <message>
        <source>VPN traffic to %1 in this Meraki network</source>
        <translation>Трафик VPN к %1 в этой сети Meraki</translation>
    </message>
    <message>
        <source>As read on %1.</source>
        <translation>По состоянию на %1.</translation>
    </message>
    <message>
        <source>Nothing changed since the previous page.</source>
        <translation>С предыдущей страницы ничего не изменилось.</translation>
    </message>
    <message>
        <source>Changed since the previous page:</source>
        <translation>Изменилось с предыдущей страницы:</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
    <message>
        <source>Set the policy of this client to &quot;Normal&quot;.</source>
        <translation>Задайте для политики этого клиента «Normal».</translation>
    </message>
    <message>
        <source>Sign in on the login page of this Wi-Fi.</source>
        <translation>Выполните вход на странице входа этой сети Wi-Fi.</translation>
    </message>
    <message>
        <source>Add %1 to the appliance, or correct the VLAN of the Wi-Fi.</source>
        <translation>Добавьте %1 на устройстве или исправьте VLAN этой сети Wi-Fi.</translation>
    </message>
    <message>
        <source>In row %1, let UDP 500 and UDP 4500 both lead to the VPN server. If the appliance itself is the server, remove the row.</source>
        <translation>Сделайте так, чтобы в строке %1 и UDP 500, и UDP 4500 вели к VPN-серверу. Если сервером является само устройство, удалите эту строку.</translation>
    </message>
    <message>
        <source>Add a layer 3 rule to the same list of rules: Allow, protocol UDP, to %1, port 500,4500. On an access point, traffic that matches such a rule skips the layer 7 rules. Or remove layer 7 row %2.</source>
        <translation>Добавьте в тот же список правил правило layer 3: Allow, протокол UDP, к %1, порт 500,4500. На точке доступа такое правило действует в обход правил layer 7. Или удалите строку %2 правил layer 7.</translation>
    </message>
    <message>
        <source>Remove layer 7 row %1, or make it narrower: a layer 3 rule does not override it.</source>
        <translation>Удалите строку %1 правил layer 7 или сузьте ее: правило layer 3 ее не отменяет.</translation>
    </message>
    <message>
        <source>Add a row above row %1: Allow, protocol UDP, to %2, port 500,4500.</source>
        <translation>Добавьте строку выше строки %1: Allow, протокол UDP, к %2, порт 500,4500.</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by &quot;%4&quot; (%5). %6</source>
        <translation>%1: %2 к %3 — заблокировано, правило «%4» (%5). %6</translation>
    </message>
    <message>
        <source>%1: %2 to %3 is blocked by row %4 (&quot;%5&quot;: %6) in: %7. %8</source>
        <translation>%1: %2 к %3 — заблокировано, строка %4 («%5»: %6) в: %7. %8</translation>
    </message>
    <message>
        <source>not readable with this key</source>
        <translation>с этим ключом нельзя прочитать</translation>
    </message>
    <message>
        <source>not there, or not visible to this key</source>
        <translation>отсутствует или не видно этому ключу</translation>
    </message>
    <message>
        <source>not used in this network</source>
        <translation>не используется в этой сети</translation>
    </message>
    <message>
        <source>no answer from the dashboard</source>
        <translation>панель Meraki на это не ответила</translation>
    </message>
    <message>
        <source>the answer is incomplete or not as documented</source>
        <translation>ответ неполон или не соответствует документации</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>нет в записи</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Страница входа</translation>
    </message>
    <message>
        <source>SSID firewall</source>
        <translation>Брандмауэр SSID</translation>
    </message>
    <message>
        <source>Group policy</source>
        <translation>Групповая политика</translation>
    </message>
    <message>
        <source>VLAN path</source>
        <translation>Путь VLAN</translation>
    </message>
    <message>
        <source>MX rules</source>
        <translation>Правила MX</translation>
    </message>
    <message>
        <source>The server&apos;s MX</source>
        <translation>MX сервера</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокировано</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Отличие в</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Nothing that the VPN needs has changed since the baseline was saved.</source>
        <translation>Из того, что нужно VPN, с момента сохранения ничего не изменилось.</translation>
    </message>
    <message>
        <source>Changed since the baseline was saved:</source>
        <translation>Изменилось с момента сохранения:</translation>
    </message>
    <message>
        <source>The present state of this computer was saved as the baseline. &quot;fix789ctl baseline&quot; will say what changed.</source>
        <translation>Состояние этого компьютера сохранено таким, каково оно сейчас. «fix789ctl baseline» сообщит, что изменилось.</translation>
    </message>
    <message>
        <source>Use &quot;baseline --keep&quot;, or &quot;baseline&quot; to compare.</source>
        <translation>Используйте «baseline --keep» или «baseline» для сравнения.</translation>
    </message>
    <message>
        <source>No baseline has been saved yet. Run &quot;fix789ctl baseline --keep&quot; while the VPN works.</source>
        <translation>Пока ничего не сохранено. Запустите «fix789ctl baseline --keep», пока VPN работает.</translation>
    </message>
    <message>
        <source>--exit-base must be a number from 0 to %1.</source>
        <translation>--exit-base должен быть числом от 0 до %1.</translation>
    </message>
    <message>
        <source>There is no argument &quot;%1&quot;.</source>
        <translation>Аргумента «%1» нет.</translation>
    </message>
    <message>
        <source>Name the VPN server with --to.</source>
        <translation>Укажите VPN-сервер с помощью --to.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name or address of a server.</source>
        <translation>«%1» — не имя и не адрес сервера.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a hardware address.</source>
        <translation>«%1» — не аппаратный адрес.</translation>
    </message>
    <message>
        <source>Name either a client or a role, not both.</source>
        <translation>Укажите либо клиента, либо роль, но не то и другое.</translation>
    </message>
    <message>
        <source>A recorded organization needs no key and no dashboard, and is saved already.</source>
        <translation>Записанной организации не нужны ни ключ, ни панель Meraki, и она уже сохранена.</translation>
    </message>
    <message>
        <source>The Meraki dashboard has no such location.</source>
        <translation>Такого региона панели Meraki нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» — не адрес.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of an organization.</source>
        <translation>«%1» — не id организации.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Имя слишком длинное.</translation>
    </message>
    <message>
        <source>This is not an API key of the Meraki dashboard.</source>
        <translation>Это не ключ API панели Meraki.</translation>
    </message>
    <message numerus="yes">
        <source>Requests to the Meraki dashboard that follow: %n, at most 8 a second.</source>
        <translation>
            <numerusform>Далее следует %n запрос к панели Meraki, не больше 8 в секунду.</numerusform>
            <numerusform>Далее следуют %n запроса к панели Meraki, не больше 8 в секунду.</numerusform>
            <numerusform>Далее следуют %n запросов к панели Meraki, не больше 8 в секунду.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Meraki dashboard refuses this API key.</source>
        <translation>Панель Meraki отклоняет этот ключ API.</translation>
    </message>
    <message>
        <source>The Meraki dashboard could not be contacted. %1</source>
        <translation>Не удалось обратиться к панели Meraki. %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Name one with --organisation.</source>
        <translation>Этот ключ видит несколько организаций или ни одной. Укажите одну с помощью --organisation.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; already exists but is not a page of this kind. It was left unchanged.</source>
        <translation>Файл «%1» существует и не является такой страницей. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>In the folder, this client is called %1.</source>
        <translation>В этой папке этот клиент называется %1.</translation>
    </message>
    <message>
        <source>&quot;site %1&quot; has no option --%2.</source>
        <translation>У «site %1» нет параметра --%2.</translation>
    </message>
    <message>
        <source>No keys are trusted on this computer. Name a file with public keys with --trust, or let an administrator put one at &quot;%1&quot;.</source>
        <translation>Этот компьютер не доверяет ни одному ключу. Укажите файл с открытыми ключами с помощью --trust или попросите администратора поместить его в «%1».</translation>
    </message>
    <message>
        <source>Users who are not administrators can write to &quot;%1&quot;, so its keys do not count.</source>
        <translation>В «%1» могут записывать не только администраторы, поэтому его ключи не учитываются.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no public key (Ed25519, PEM).</source>
        <translation>Файл «%1» не содержит открытого ключа (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is not signed.</source>
        <translation>Файл площадки «%1» не подписан.</translation>
    </message>
    <message>
        <source>The signature of the site file &quot;%1&quot; was not made with a trusted key, or the file was changed after it was signed.</source>
        <translation>Подпись файла площадки «%1» сделана не доверенным ключом, или файл был изменен после подписания.</translation>
    </message>
    <message>
        <source>Name the site file, and give the key file with --key.</source>
        <translation>Укажите файл площадки и файл ключа с помощью --key.</translation>
    </message>
    <message>
        <source>A new key was created: &quot;%1&quot; (keep it secret) and &quot;%1.pub&quot; (give it to those who run the survey).</source>
        <translation>Создан новый ключ: «%1» (храните его в тайне) и «%1.pub» (передайте его тем, кто выполняет обход).</translation>
    </message>
    <message>
        <source>The site file &quot;%1&quot; is signed.</source>
        <translation>Файл площадки «%1» подписан.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another site, &quot;%2&quot;.</source>
        <translation>Файл «%1» — это обход другой площадки, «%2».</translation>
    </message>
    <message>
        <source>This computer does not report which Wi-Fi it is on. Name the Wi-Fi with --network.</source>
        <translation>Этот компьютер не сообщает, в какой он сети Wi-Fi. Укажите ее с помощью --network.</translation>
    </message>
    <message>
        <source>not as expected: %1</source>
        <translation>не соответствует ожиданиям: %1</translation>
    </message>
    <message>
        <source>Every network of the site was visited.</source>
        <translation>Все сети площадки пройдены.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot;, log in, and run the survey again.</source>
        <translation>Дальше: подключитесь к сети Wi-Fi «%1», войдите и снова запустите обход.</translation>
    </message>
    <message>
        <source>Next: join the Wi-Fi &quot;%1&quot; with the role &quot;%2&quot;, log in, and run the survey again.</source>
        <translation>Дальше: подключитесь к сети Wi-Fi «%1» с ролью «%2», войдите и снова запустите обход.</translation>
    </message>
    <message>
        <source>Name the site file with --site, and where to keep the survey with --state.</source>
        <translation>Укажите файл площадки с помощью --site, а где хранить обход — с помощью --state.</translation>
    </message>
    <message>
        <source>Seen from %1 to %2. Sites: %3. Computers: %4.</source>
        <translation>Наблюдалось с %1 по %2. Площадки: %3. Компьютеры: %4.</translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation>... и еще %1; всё перечисляет --json.</translation>
    </message>
    <message>
        <source>%1: %2 reports. Healthy: %3. With a confirmed cause: %4. Undetermined: %5.</source>
        <translation>%1: отчеты: %2. Исправны: %3. С подтвержденной причиной: %4. Не определено: %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(неизвестно)</translation>
    </message>
    <message>
        <source>%1 Repairs: %2. Gone afterwards: %3. Came back: %4. Still there: %5. Not checked again: %6.</source>
        <translation>Исправлялось (число раз: %2): %1 Затем исчезло: %3. Вернулось: %4. Все еще есть: %5. Снова не проверялось: %6.</translation>
    </message>
    <message>
        <source>Name 1 to %1 reports or folders.</source>
        <translation>Укажите от 1 до %1 отчетов или папок.</translation>
    </message>
    <message>
        <source>--rows cannot be combined with --json or --by.</source>
        <translation>--rows нельзя сочетать с --json или --by.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for rows. Choose csv or jsonl.</source>
        <translation>«%1» — не вид строк: csv или jsonl.</translation>
    </message>
    <message>
        <source>Reports cannot be grouped by &quot;%1&quot;. Choose site, network, product or day.</source>
        <translation>Отчеты нельзя группировать по «%1»: site, network, product или day.</translation>
    </message>
    <message>
        <source>Files or lines that cannot be used: %1.</source>
        <translation>Не удается использовать файлы или строки (количество: %1).</translation>
    </message>
    <message>
        <source>There are no reports here.</source>
        <translation>Здесь нет отчетов.</translation>
    </message>
    <message>
        <source>Hop 1 is %1, the router of this network. It, or the next device, drops them.</source>
        <translation>Узел (hop) 1 — это %1, маршрутизатор этой сети. Пакеты отбрасывает он или следующее устройство.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A private address belongs to this site or to its provider. That router, or the next device, drops them.</source>
        <translation>Узел (hop) %1 — это %2. Частный адрес принадлежит этой площадке или ее провайдеру. Пакеты отбрасывает этот маршрутизатор или следующее устройство.</translation>
    </message>
    <message>
        <source>Hop %1 is %2. A public address belongs to the provider, or to a network behind it. That router, or the next device, drops them.</source>
        <translation>Узел (hop) %1 — это %2. Общедоступный адрес принадлежит провайдеру или сети за ним. Пакеты отбрасывает этот маршрутизатор или следующее устройство.</translation>
    </message>
    <message>
        <source>Try a phone&apos;s hotspot. If the VPN works there, the computer and the server are fine, and the network is the cause.</source>
        <translation>Попробуйте через хот-спот телефона. Если VPN там работает, компьютер и сервер в порядке, а причина — сеть.</translation>
    </message>
    <message>
        <source>Which rule decides? &quot;fix789ctl site audit&quot; names it, if the network is managed with Cisco Meraki.</source>
        <translation>Какое правило это определяет? «fix789ctl site audit» называет его строку, если сеть управляется с помощью Cisco Meraki.</translation>
    </message>
    <message>
        <source>At a school or campus</source>
        <translation>В школе или вузе</translation>
    </message>
    <message>
        <source>The guest network of a campus often lets web pages through and nothing else. The network for members, such as eduroam, allows more.</source>
        <translation>Гостевая сеть вуза часто пропускает веб-страницы и больше ничего. Сеть для сотрудников и учащихся, например eduroam, разрешает больше.</translation>
    </message>
    <message>
        <source>Filters for students block whole categories of traffic, and &quot;VPN&quot; is often one of them (layer 7 rules).</source>
        <translation>Фильтры для учащихся блокируют целые категории трафика, и «VPN» — часто одна из них (правила layer 7).</translation>
    </message>
    <message>
        <source>A device that was registered last term has lost its role, or gets it only minutes after it has joined.</source>
        <translation>Устройство, зарегистрированное в прошлом семестре, лишилось своей роли или получает ее лишь через несколько минут после подключения.</translation>
    </message>
    <message>
        <source>Join the network for members instead of the guest network, and check again.</source>
        <translation>Подключитесь к сети для сотрудников и учащихся вместо гостевой сети и проверьте снова.</translation>
    </message>
    <message>
        <source>Check again five minutes after joining: a role that is given late lets the VPN through by then.</source>
        <translation>Проверьте снова через пять минут после подключения: роль, которая назначается с опозданием, к этому времени уже пропускает VPN.</translation>
    </message>
    <message>
        <source>Ask the IT service desk to allow UDP 500 and UDP 4500 to the VPN server for this role. Name the building, the Wi-Fi and the time.</source>
        <translation>Попросите службу ИТ-поддержки разрешить для этой роли UDP 500 и UDP 4500 к VPN-серверу. Назовите здание, сеть Wi-Fi и время.</translation>
    </message>
    <message>
        <source>In a shop</source>
        <translation>В магазине</translation>
    </message>
    <message>
        <source>The Wi-Fi for customers is made for web pages: its rules drop UDP 500 and UDP 4500, although the web works.</source>
        <translation>Сеть Wi-Fi для покупателей предназначена для веб-страниц: ее правила отбрасывают UDP 500 и UDP 4500, хотя веб-страницы работают.</translation>
    </message>
    <message>
        <source>Cash registers and staff join the same Wi-Fi with different keys (IPSK, EasyPSK). The key of the wrong role leads into the wrong VLAN.</source>
        <translation>Кассы и сотрудники подключаются к одной и той же сети Wi-Fi с разными ключами (IPSK, EasyPSK). Ключ неправильной роли ведет в неправильную сеть VLAN.</translation>
    </message>
    <message>
        <source>Equipment was replaced, and the rule that let the VPN through was not copied to the new one.</source>
        <translation>Оборудование заменили, а правило, которое пропускало VPN, не скопировали на новое.</translation>
    </message>
    <message>
        <source>Open any web page: does the login page of the Wi-Fi appear, or appear again?</source>
        <translation>Откройте любую веб-страницу: появляется ли страница входа этой сети Wi-Fi, возможно, снова?</translation>
    </message>
    <message>
        <source>Compare two keys of the same Wi-Fi with &quot;fix789ctl site survey&quot;: does the VPN work with one of them only?</source>
        <translation>Сравните два ключа одной и той же сети Wi-Fi с помощью «fix789ctl site survey»: работает ли VPN только с одним из них?</translation>
    </message>
    <message>
        <source>Ask the head office or its service provider, since the staff cannot change the network. Give the shop&apos;s number, the Wi-Fi, the role and the time.</source>
        <translation>Обратитесь в головной офис или в компанию, которая его обслуживает, так как сотрудники не могут изменить сеть. Назовите номер магазина, сеть Wi-Fi, роль и время.</translation>
    </message>
    <message>
        <source>As a guest of a company</source>
        <translation>В гостях у компании</translation>
    </message>
    <message>
        <source>The guest network keeps guests away from the company&apos;s own addresses. A VPN server inside the company cannot be reached from there.</source>
        <translation>Гостевая сеть не пускает гостей к собственным адресам компании. VPN-сервер внутри компании оттуда недоступен.</translation>
    </message>
    <message>
        <source>A group policy by device type treats Windows computers differently from phones.</source>
        <translation>Групповая политика по типу устройства обращается с компьютерами Windows иначе, чем с телефонами.</translation>
    </message>
    <message>
        <source>All traffic of the site goes through a hub of the company (full tunnel), where other rules decide.</source>
        <translation>Весь трафик площадки идет через хаб компании (full tunnel), где действуют другие правила.</translation>
    </message>
    <message>
        <source>Does the server&apos;s name lead to an address inside the company? Then ask for its public address.</source>
        <translation>Ведет ли имя сервера на адрес внутри компании? Тогда спросите его общедоступный адрес.</translation>
    </message>
    <message>
        <source>Does another device reach the server on the same Wi-Fi? Then a policy treats this computer differently.</source>
        <translation>Доступен ли сервер с другого устройства в той же сети Wi-Fi? Тогда какая-то политика обращается с этим компьютером иначе.</translation>
    </message>
    <message>
        <source>Ask your host or the front desk to find out from the IT department which group policy this computer gets, and to have UDP 500 and UDP 4500 allowed in it.</source>
        <translation>Попросите принимающего вас сотрудника или на ресепшене передать в ИТ-отдел вопрос, какую групповую политику получает этот компьютер, и просьбу разрешить в ней UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>In a hotel, café or train</source>
        <translation>В гостинице, кафе или поезде</translation>
    </message>
    <message>
        <source>The login lasts for some hours or for one device. After that the login page is back, and the VPN gets no answer.</source>
        <translation>Вход действует несколько часов или для одного устройства. После этого страница входа появляется снова, и VPN не получает ответа.</translation>
    </message>
    <message>
        <source>The free plan lets web pages through and nothing else. A better one allows a VPN.</source>
        <translation>Бесплатный тариф пропускает веб-страницы и больше ничего. Тариф получше разрешает VPN.</translation>
    </message>
    <message>
        <source>Two guests use the same VPN server through one public address, and the server serves only one of them.</source>
        <translation>Два гостя используют один и тот же VPN-сервер через один общедоступный адрес, и сервер обслуживает только одного из них.</translation>
    </message>
    <message>
        <source>Is somebody else here connected to the same VPN? Ask them to disconnect, and try again.</source>
        <translation>Подключен ли здесь кто-то еще к тому же VPN? Попросите этого человека отключиться и попробуйте снова.</translation>
    </message>
    <message>
        <source>Is &quot;Random hardware addresses&quot; set to &quot;Change daily&quot; in the properties of the Wi-Fi? Then the login is asked for every day.</source>
        <translation>Меняются ли «Случайные аппаратные адреса» в свойствах сети Wi-Fi ежедневно? Тогда вход требуется каждый день.</translation>
    </message>
    <message>
        <source>Ask the front desk for a plan that allows a VPN, and for the phone number of the provider.</source>
        <translation>Спросите на ресепшене тариф, который разрешает VPN, и номер телефона провайдера.</translation>
    </message>
    <message>
        <source>This client joined with the identity PSK &quot;%1&quot;: the role of that key counts.</source>
        <translation>Этот клиент подключился с identity PSK «%1»: действует роль этого ключа.</translation>
    </message>
    <message>
        <source>The dashboard has this client in VLAN %1.</source>
        <translation>По данным панели Meraki этот клиент находится в сети VLAN %1.</translation>
    </message>
    <message>
        <source>The group policy &quot;%1&quot; was given to this client.</source>
        <translation>Этому клиенту назначена групповая политика «%1».</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>нет роли</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: with the role &quot;%2&quot; the VPN fails, with &quot;%3&quot; it works. Probably this role is the cause. Check once more with each key.</source>
        <translation>Сеть Wi-Fi «%1»: с ролью «%2» VPN не работает, с «%3» работает. Вероятно, причина — эта роль. Проверьте еще раз с каждым ключом.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer. The roles lead into different networks: %4 and %5.</source>
        <translation>Сеть Wi-Fi «%1»: роль «%2» не пропускает VPN. С «%3» он работает, в той же сети Wi-Fi, с тем же компьютером. Роли ведут в разные сети: %4 и %5.</translation>
    </message>
    <message>
        <source>Wi-Fi &quot;%1&quot;: the role &quot;%2&quot; blocks the VPN. With &quot;%3&quot; it works, on the same Wi-Fi with the same computer.</source>
        <translation>Сеть Wi-Fi «%1»: роль «%2» не пропускает VPN. С «%3» он работает, в той же сети Wi-Fi, с тем же компьютером.</translation>
    </message>
    <message>
        <source>The server answered on UDP 500 and UDP 4500 all the time.</source>
        <translation>Сервер все время отвечал на UDP 500 и UDP 4500.</translation>
    </message>
    <message>
        <source>UDP 500, UDP 4500 or both were never answered. &quot;fix789ctl check&quot; tells why.</source>
        <translation>На UDP 500, UDP 4500 или на обоих ни разу не было ответа. «fix789ctl check» сообщает почему.</translation>
    </message>
    <message>
        <source>UDP %1 was never answered, and UDP %2 only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>На UDP %1 ни разу не было ответа, а на UDP %2 — лишь временами. «fix789ctl check» сообщает почему.</translation>
    </message>
    <message>
        <source>The answers stopped on one port while the other still answered: something on the path blocks that port from time to time. Give the times to the person who runs the network.</source>
        <translation>Ответы на одном порту прекращались, а на другом еще приходили: что-то на пути время от времени блокирует этот порт. Сообщите эти моменты времени ответственному за сеть.</translation>
    </message>
    <message>
        <source>The answers stopped on both ports at the same time: the server, or the whole connection to it, was unavailable from time to time. Compare the times with the server&apos;s log.</source>
        <translation>Ответы прекращались на обоих портах одновременно: сервер или вся связь с ним время от времени были недоступны. Сравните эти моменты времени с журналом сервера.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no recorded answers of a dashboard.</source>
        <translation>В папке «%1» нет записанных ответов панели Meraki.</translation>
    </message>
    <message>
        <source>This key sees several organizations, or none. Enter the id of one.</source>
        <translation>Этот ключ видит несколько организаций или ни одной. Введите id одной из них.</translation>
    </message>
    <message>
        <source>Use &quot;site audit&quot;, &quot;site survey&quot;, &quot;site sign&quot; or &quot;site playbook&quot;.</source>
        <translation>Используйте «site audit», «site survey», «site sign» или «site playbook».</translation>
    </message>
    <message>
        <source>Check in this order:</source>
        <translation>Проверьте в этом порядке:</translation>
    </message>
    <message>
        <source>Name one kind of place: retail, education, corporate-guest or hospitality.</source>
        <translation>Укажите один вид места: retail, education, corporate-guest или hospitality.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot;, log in if it asks, and press Enter.</source>
        <translation>Подключитесь к сети Wi-Fi «%1», войдите, если она этого требует, и нажмите клавишу ВВОД.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi &quot;%1&quot; with the key of the role &quot;%2&quot;, log in if it asks, and press Enter.</source>
        <translation>Подключитесь к сети Wi-Fi «%1» с ключом роли «%2», войдите, если она этого требует, и нажмите клавишу ВВОД.</translation>
    </message>
    <message>
        <source>With --walk, the site file says which networks and roles to visit. Leave out --network and --role.</source>
        <translation>С --walk файл площадки указывает, какие сети и роли посетить. Не указывайте --network и --role.</translation>
    </message>
    <message>
        <source>Give the hours as a number, at most %1.</source>
        <translation>Продолжительность в часах должна быть числом, не более %1.</translation>
    </message>
    <message>
        <source>The pause must be a number of seconds, from %1 to %2.</source>
        <translation>Пауза должна быть числом секунд, от %1 до %2.</translation>
    </message>
    <message>
        <source>UDP %1 was answered only at times. &quot;fix789ctl check&quot; tells why.</source>
        <translation>На UDP %1 ответы приходили лишь временами. «fix789ctl check» скажет почему.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is the survey of another server, &quot;%2&quot;.</source>
        <translation>Файл «%1» относится к другому серверу, «%2».</translation>
    </message>
    <message>
        <source>This file undoes the repair without Fix789: %1</source>
        <translation>Этот файл отменяет исправление без Fix789: %1</translation>
    </message>
    <message>
        <source>Changes to the settings of other people are recorded in their own folders:</source>
        <translation>Изменения параметров других пользователей записаны в их собственных папках:</translation>
    </message>
    <message numerus="yes">
        <source>The page was saved, and marks %n change(s).</source>
        <translation>
            <numerusform>Страница сохранена, на ней отмечено %n изменение.</numerusform>
            <numerusform>Страница сохранена, на ней отмечено %n изменения.</numerusform>
            <numerusform>Страница сохранена, на ней отмечено %n изменений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VpnConnections</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>another kind of tunnel</source>
        <translation>другой вид туннеля</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Windows cannot read this connection</source>
        <translation>Windows не может прочитать это подключение</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>общий ключ</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>сертификат</translation>
    </message>
    <message>
        <source>for all users</source>
        <translation>для всех пользователей</translation>
    </message>
    <message>
        <source>Windows has no record of an attempt to connect.</source>
        <translation>В Windows нет записи о попытке подключения.</translation>
    </message>
    <message>
        <source>Last attempt: connected.</source>
        <translation>Последняя попытка: подключено.</translation>
    </message>
    <message>
        <source>Last attempt: error %1.</source>
        <translation>Последняя попытка: ошибка %1.</translation>
    </message>
    <message>
        <source>Last attempt: connected, %1.</source>
        <translation>Последняя попытка: подключено, %1.</translation>
    </message>
    <message>
        <source>Last attempt: error %1, %2.</source>
        <translation>Последняя попытка: ошибка %1, %2.</translation>
    </message>
</context>
<context>
    <name>WebAndVpn</name>
    <message>
        <source>Web pages get through.</source>
        <translation>Веб-страницы проходят.</translation>
    </message>
    <message>
        <source>Web pages get through, but something on the path reads them.</source>
        <translation>Веб-страницы проходят, но что-то на пути их читает.</translation>
    </message>
    <message>
        <source>Web pages do not get through until you log in.</source>
        <translation>Веб-страницы не проходят, пока вы не войдете.</translation>
    </message>
    <message>
        <source>Web pages no longer get through: the login has expired.</source>
        <translation>Веб-страницы больше не проходят: срок действия входа истек.</translation>
    </message>
    <message>
        <source>Some web pages get through and others do not.</source>
        <translation>Некоторые веб-страницы проходят, а другие — нет.</translation>
    </message>
    <message>
        <source>The network&apos;s login page keeps leading back to itself.</source>
        <translation>Страница входа сети постоянно ведет обратно на саму себя.</translation>
    </message>
    <message>
        <source>No web page answered in time.</source>
        <translation>Ни одна веб-страница не ответила вовремя.</translation>
    </message>
    <message>
        <source>Web pages were not tested.</source>
        <translation>Веб-страницы не проверялись.</translation>
    </message>
    <message>
        <source>The VPN ports are open: the server answers on UDP 500 and 4500.</source>
        <translation>Порты VPN открыты: сервер отвечает на UDP 500 и 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 500 but not on 4500.</source>
        <translation>Сервер отвечает на UDP 500, но не на 4500.</translation>
    </message>
    <message>
        <source>The server answers on UDP 4500 but not on 500.</source>
        <translation>Сервер отвечает на UDP 4500, но не на 500.</translation>
    </message>
    <message>
        <source>The server answers on neither UDP 500 nor UDP 4500.</source>
        <translation>Сервер не отвечает ни на UDP 500, ни на UDP 4500.</translation>
    </message>
    <message>
        <source>The VPN ports were not tested.</source>
        <translation>Порты VPN не проверялись.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CheckingPage</name>
    <message>
        <source>Problems found: %1</source>
        <translation>Найдено проблем: %1</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Удалось проверить не всё</translation>
    </message>
    <message>
        <source>Does not apply here</source>
        <translation>Здесь не применимо</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Проблем не найдено</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Show the &amp;result</source>
        <translation>Показать &amp;результат</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Остановка...</translation>
    </message>
    <message>
        <source>Looking for the cause...</source>
        <translation>Поиск причины...</translation>
    </message>
    <message>
        <source>Stopped. The results so far have been kept.</source>
        <translation>Остановлено. Полученные результаты сохранены.</translation>
    </message>
    <message>
        <source>All checks are complete.</source>
        <translation>Все проверки завершены.</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 с)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Согласование, шаг за шагом</translation>
    </message>
    <message>
        <source>Checking %1...</source>
        <translation>Проверяется: %1...</translation>
    </message>
    <message>
        <source>Found so far</source>
        <translation>Найдено на данный момент</translation>
    </message>
    <message>
        <source>Checking does not change anything. It usually takes about ten seconds.</source>
        <translation>Проверка ничего не меняет. Обычно она занимает около десяти секунд.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ConnectionChoice</name>
    <message>
        <source>VPN connection</source>
        <translation>VPN-подключение</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-сервер</translation>
    </message>
    <message>
        <source>vpn.example.com</source>
        <translation>vpn.example.com</translation>
    </message>
    <message>
        <source>Another server...</source>
        <translation>Другой сервер...</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. This is not a Windows computer, so only the path to the server can be checked from here.</source>
        <translation>Имя или адрес VPN-сервера. Это не компьютер с Windows, поэтому отсюда можно проверить только путь к серверу.</translation>
    </message>
    <message>
        <source>Windows shows no VPN connection on this computer. Type the name or address of the VPN server that this computer should reach. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Windows не показывает на этом компьютере ни одного VPN-подключения. Введите имя или адрес сервера, с которым оно должно связываться. Без него проверяется только этот компьютер, но не путь к серверу.</translation>
    </message>
    <message>
        <source>The name or address of the VPN server. Without it, only this computer is checked, not the path to the server.</source>
        <translation>Имя или адрес VPN-сервера. Без него проверяется только этот компьютер, но не путь к серверу.</translation>
    </message>
    <message>
        <source>Type the name or address of the VPN server first.</source>
        <translation>Сначала введите имя или адрес VPN-сервера.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. Examples: %1 or %2.</source>
        <translation>Это не имя и не адрес сервера. Примеры: %1 или %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::CredentialFields</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show what you typed</source>
        <translation>Показать то, что вы ввели</translation>
    </message>
    <message>
        <source>This key has a space at its beginning or end. It is tried as it is, then without the space.</source>
        <translation>В начале или в конце этого ключа есть пробел. Он пробуется как есть, затем без пробела.</translation>
    </message>
    <message>
        <source>This key contains characters that only look like the ones on a keyboard, perhaps from a PDF or a chat. It is tried as it is, then with the keyboard characters.</source>
        <translation>Этот ключ содержит символы, которые только похожи на символы клавиатуры, возможно, из PDF или чата. Он пробуется как есть, затем с символами клавиатуры.</translation>
    </message>
    <message>
        <source>This key has spaces at its beginning or end, and characters that only look like the ones on a keyboard. It is tried as it is, then without these.</source>
        <translation>В начале или в конце этого ключа есть пробелы, и он содержит символы, которые только похожи на символы клавиатуры. Он пробуется как есть, затем в очищенном виде.</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Общий ключ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Использовать сохраненный ключ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>A key or password has at most 1,024 bytes. This is longer; perhaps you pasted more than you meant to.</source>
        <translation>Ключ или пароль занимает не больше 1024 байт. Этот длиннее; возможно, вы вставили больше, чем хотели.</translation>
    </message>
    <message>
        <source>Enter both the user name and the password, or neither.</source>
        <translation>Введите и имя пользователя, и пароль либо ни того, ни другого.</translation>
    </message>
    <message>
        <source>The sign-in comes after the pre-shared key. Enter the key as well.</source>
        <translation>Вход следует после общего ключа. Введите и ключ.</translation>
    </message>
    <message>
        <source>The key can only be tried with a server. Enter the VPN server as well.</source>
        <translation>Ключ можно проверить только с сервером. Введите и VPN-сервер.</translation>
    </message>
    <message>
        <source>The key was not saved. %1 &quot;Find out why&quot; works without it.</source>
        <translation>Ключ не сохранен. %1 «Узнать почему» работает и без этого.</translation>
    </message>
    <message>
        <source>Enter the VPN server first: keys are saved under its name.</source>
        <translation>Сначала введите VPN-сервер: ключи сохраняются под его именем.</translation>
    </message>
    <message>
        <source>The key saved for this server has been filled in.</source>
        <translation>Вставлен ключ, сохраненный для этого сервера.</translation>
    </message>
    <message>
        <source>Add, to test the sign-in as well</source>
        <translation>Добавьте, чтобы проверить и вход</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>With it we can tell whether the key is right. It is used for this check only.</source>
        <translation>С ним мы можем сказать, верен ли ключ. Он используется только для этой проверки.</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Хранить его в хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>The sign-in is tried once. This program never saves the name or the password.</source>
        <translation>Вход пробуется один раз. Эта программа никогда не сохраняет ни имя, ни пароль.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::InformationDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>fix789::ui::LoginRow</name>
    <message>
        <source>&amp;Open the login page</source>
        <translation>Открыть страницу &amp;входа</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Прекратить о&amp;жидание</translation>
    </message>
    <message>
        <source>Waiting for the login</source>
        <translation>Ожидание входа</translation>
    </message>
    <message>
        <source>Log in there. We are watching and will check again automatically as soon as the network lets you through.</source>
        <translation>Войдите там. Мы следим и автоматически проверим снова, как только сеть вас пропустит.</translation>
    </message>
    <message>
        <source>Waiting for you to log in. Then we check again automatically.</source>
        <translation>Ждем, пока вы войдете. Затем мы автоматически проверим снова.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Open it yourself and go to any page: the login page appears there. We are watching meanwhile.</source>
        <translation>Не удалось открыть ваш браузер. Откройте его сами и перейдите на любую страницу: там появится страница входа. Мы пока следим.</translation>
    </message>
    <message>
        <source>The network lets you through. Checking again...</source>
        <translation>Сеть вас пропускает. Проверяем снова...</translation>
    </message>
    <message>
        <source>The network still does not let you through. Open the login page again when you are ready.</source>
        <translation>Сеть вас по-прежнему не пропускает. Откройте страницу входа еще раз, когда будете готовы.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MessageCard</name>
    <message>
        <source>For %1</source>
        <translation>Получатель: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Со&amp;хранить...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Печать...</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сохранение запроса</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Файл не удалось записать.</translation>
    </message>
    <message>
        <source>The request is open in your browser. Print it from there.</source>
        <translation>Запрос открыт в вашем браузере. Напечатайте его оттуда.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the request and print the file.</source>
        <translation>Не удалось открыть ваш браузер. Сохраните запрос и напечатайте файл.</translation>
    </message>
    <message>
        <source>&amp;E-mail...</source>
        <translation>&amp;Эл. почта...</translation>
    </message>
    <message>
        <source>Request to %1</source>
        <translation>Запрос, получатель: %1</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a chat.</source>
        <translation>Скопировано. Вставьте это в электронное письмо или в чат.</translation>
    </message>
    <message>
        <source>(The whole request is on the clipboard: paste it here.)</source>
        <translation>(Весь запрос находится в буфере обмена: вставьте его сюда.)</translation>
    </message>
    <message>
        <source>No mail program could be opened. Copy the request and paste it into your mail.</source>
        <translation>Не удалось открыть почтовую программу. Скопируйте запрос и вставьте его в свое письмо.</translation>
    </message>
    <message>
        <source>The request is open in your mail program. Enter the recipient and send it.</source>
        <translation>Запрос открыт в вашей почтовой программе. Введите получателя и отправьте письмо.</translation>
    </message>
    <message>
        <source>The beginning is open in your mail program. The whole request is on the clipboard: paste it there.</source>
        <translation>Начало открыто в вашей почтовой программе. Весь запрос находится в буфере обмена: вставьте его туда.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::MoreButton</name>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
    <message>
        <source>Help, history, language</source>
        <translation>Справка, история, язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>&amp;Что отправляется?</translation>
    </message>
    <message>
        <source>&amp;Earlier checks and repairs</source>
        <translation>&amp;Прошлые проверки и исправления</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>От&amp;крыть запись...</translation>
    </message>
    <message>
        <source>&amp;About Fix789</source>
        <translation>&amp;О программе Fix789</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Remember server and place</source>
        <translation>&amp;Запоминать сервер и место</translation>
    </message>
    <message>
        <source>A whole &amp;site (Meraki)</source>
        <translation>Целая п&amp;лощадка (Meraki)</translation>
    </message>
</context>
<context>
    <name>fix789::ui::OutcomePage</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>It &amp;still fails</source>
        <translation>Все еще не &amp;работает</translation>
    </message>
    <message>
        <source>The changes take effect after Windows has been restarted. Restart Windows, open this program again, and continue from there.</source>
        <translation>Изменения начнут действовать после перезагрузки Windows. Перезагрузите Windows, снова откройте эту программу и продолжите с этого места.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, go back to the start and enter the pre-shared key: then we can prove whether it is right.</source>
        <translation>Попробуйте VPN в Windows еще раз, чтобы Windows записала, почему он не работает, затем выберите %1. Если ничего нового не найдется, вернитесь к началу и введите общий ключ: тогда мы сможем доказать, верен ли он.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Try the VPN in Windows once more, so that Windows records why it failed, then choose %1. If nothing new is found, save the report and give it to the person who looks after the VPN.</source>
        <translation>Попробуйте VPN в Windows еще раз, чтобы Windows записала, почему он не работает, затем выберите %1. Если ничего нового не найдется, сохраните отчет и передайте его ответственному за VPN.</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Отче&amp;т</translation>
    </message>
    <message>
        <source>Show &amp;what to send</source>
        <translation>Показать, &amp;что отправить</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>Не восстановлено</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Если все еще не работает</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Restart, then connect. Open Fix789 again afterwards to check whether it helped.</source>
        <translation>Перезагрузите компьютер, затем подключитесь. После этого снова откройте Fix789, чтобы проверить, помогло ли это.</translation>
    </message>
    <message>
        <source>Check again. We will then show what can be done.</source>
        <translation>Проверьте снова: тогда мы покажем, что с этим можно сделать.</translation>
    </message>
    <message>
        <source>Try the VPN in Windows now.</source>
        <translation>Попробуйте сейчас VPN в Windows.</translation>
    </message>
    <message>
        <source>Try again with the name and password of an administrator of this computer, or ask the person who looks after it.</source>
        <translation>Попробуйте еще раз с именем и паролем администратора этого компьютера или обратитесь к ответственному за него.</translation>
    </message>
    <message>
        <source>Take over the folder; then the changes are made. Windows asks for an administrator twice.</source>
        <translation>Замените папку новой; тогда изменения будут внесены. Windows дважды запросит согласие администратора.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, give the report to the person who looks after this computer.</source>
        <translation>Попробуйте еще раз. Если снова не получится, передайте отчет ответственному за этот компьютер.</translation>
    </message>
    <message>
        <source>Try again whenever you like.</source>
        <translation>Попробуйте еще раз, когда захотите.</translation>
    </message>
    <message>
        <source>Give the report to the person who looks after this computer.</source>
        <translation>Передайте отчет ответственному за этот компьютер.</translation>
    </message>
    <message>
        <source>Check again to see how things are now.</source>
        <translation>Проверьте снова, чтобы увидеть, как обстоят дела сейчас.</translation>
    </message>
    <message>
        <source>When they have answered, come back and check again to see whether it helped.</source>
        <translation>Когда придет ответ, вернитесь и проверьте снова, помогло ли это.</translation>
    </message>
    <message>
        <source>&amp;Take over the folder</source>
        <translation>&amp;Заменить папку</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>По&amp;вторить попытку</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Снова проверено</translation>
    </message>
    <message>
        <source>Ticket text (%1 lines)</source>
        <translation>Текст заявки (строки: %1)</translation>
    </message>
    <message>
        <source>C&amp;opy the ticket text</source>
        <translation>&amp;Копировать текст заявки</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Page</name>
    <message>
        <source>Practice computer (recorded). Your own computer is neither checked nor changed.</source>
        <translation>Учебный компьютер (записанный). Ваш собственный компьютер не проверяется и не изменяется.</translation>
    </message>
    <message>
        <source>Recorded computer %1. Your own computer is neither checked nor changed.</source>
        <translation>Записанный компьютер %1. Ваш собственный компьютер не проверяется и не изменяется.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RemovalDialog</name>
    <message>
        <source>Your changes</source>
        <translation>Ваши изменения</translation>
    </message>
    <message>
        <source>Remove Fix789</source>
        <translation>Удаление Fix789</translation>
    </message>
    <message>
        <source>&amp;Undo the changes and remove</source>
        <translation>&amp;Отменить изменения и удалить</translation>
    </message>
    <message>
        <source>&amp;Keep the changes and remove</source>
        <translation>О&amp;ставить изменения и удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fix789 made these changes to your own settings. Once it is removed, it can no longer undo them.</source>
        <translation>Fix789 внес эти изменения в ваши личные параметры. После удаления отменить их с его помощью будет нельзя.</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Отмена изменений...</translation>
    </message>
    <message>
        <source>Not all of the changes could be undone, so Fix789 has not been removed. Try again, or keep the changes.</source>
        <translation>Не все изменения удалось отменить, поэтому программа Fix789 не удалена. Повторите попытку или оставьте изменения.</translation>
    </message>
    <message>
        <source>The uninstaller could not be started. Run the Fix789 setup again, then remove Fix789.</source>
        <translation>Не удалось запустить программу удаления. Запустите установку Fix789 еще раз, затем удалите Fix789.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::RepairPage</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>можно отменить</translation>
    </message>
    <message>
        <source>Show the &amp;outcome</source>
        <translation>Показать &amp;итог</translation>
    </message>
    <message>
        <source>&amp;Make these changes</source>
        <translation>&amp;Внести эти изменения</translation>
    </message>
    <message>
        <source>This fix is temporary: a policy of your organization sets the old value again, usually within two hours. For a lasting fix, the administrators of that policy have to change it.</source>
        <translation>Это исправление временное: политика вашей организации снова задает старое значение, обычно в течение двух часов. Чтобы исправление было постоянным, эту политику должны изменить ее администраторы.</translation>
    </message>
    <message>
        <source>Select it only if you are sure.</source>
        <translation>Выбирайте это, только если уверены.</translation>
    </message>
    <message>
        <source>Finishing the change. %1 and %2 work again afterwards.</source>
        <translation>Завершается внесение изменения. После этого %1 и %2 снова станут доступны.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Windows makes changes to the whole computer and changes to your own account separately. Make one kind first, check again, and then make the other.</source>
        <translation>Windows вносит изменения для всего компьютера и изменения для вашей собственной учетной записи отдельно. Сначала внесите одни, проверьте снова, а затем внесите другие.</translation>
    </message>
    <message>
        <source>One change fixes it</source>
        <translation>Для исправления нужно одно изменение</translation>
    </message>
    <message>
        <source>One change can be made here</source>
        <translation>Здесь можно внести одно изменение</translation>
    </message>
    <message>
        <source>Two changes fix it</source>
        <translation>Для исправления нужны два изменения</translation>
    </message>
    <message>
        <source>Two changes can be made here</source>
        <translation>Здесь можно внести два изменения</translation>
    </message>
    <message>
        <source>Three changes fix it</source>
        <translation>Для исправления нужны три изменения</translation>
    </message>
    <message>
        <source>Three changes can be made here</source>
        <translation>Здесь можно внести три изменения</translation>
    </message>
    <message>
        <source>%1 changes fix it</source>
        <translation>Изменений, нужных для исправления: %1</translation>
    </message>
    <message>
        <source>%1 changes can be made here</source>
        <translation>Изменений, которые можно внести здесь: %1</translation>
    </message>
    <message>
        <source>Only the recorded computer is changed.</source>
        <translation>Изменяется только записанный компьютер.</translation>
    </message>
    <message>
        <source>Windows asks for an administrator once.</source>
        <translation>Windows один раз запросит согласие администратора.</translation>
    </message>
    <message>
        <source>A copy of what is there now is kept; %1 puts it back exactly.</source>
        <translation>Копия нынешнего состояния сохраняется; %1 точно возвращает его.</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>нужна перезагрузка</translation>
    </message>
    <message>
        <source>needs an administrator</source>
        <translation>нужен администратор</translation>
    </message>
    <message>
        <source>Changes made: %1 of %2.</source>
        <translation>Внесено %1 из %2.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportMenu</name>
    <message>
        <source>&amp;Copy the report...</source>
        <translation>&amp;Копировать отчет...</translation>
    </message>
    <message>
        <source>&amp;Save the report...</source>
        <translation>Со&amp;хранить отчет...</translation>
    </message>
    <message>
        <source>&amp;Print the report...</source>
        <translation>&amp;Печать отчета...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ReportPreview</name>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Файл случая (запись компьютера)</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Что покидает этот компьютер</translation>
    </message>
    <message>
        <source>This will be copied</source>
        <translation>Это будет скопировано</translation>
    </message>
    <message>
        <source>This will be saved</source>
        <translation>Это будет сохранено</translation>
    </message>
    <message>
        <source>This will be printed</source>
        <translation>Это будет напечатано</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>Со&amp;хранить...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Печать...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Recording this computer...</source>
        <translation>Записывается этот компьютер...</translation>
    </message>
    <message>
        <source>This computer could not be recorded.</source>
        <translation>Этот компьютер не удалось записать.</translation>
    </message>
    <message>
        <source>Copied. Paste it into an e-mail or a ticket.</source>
        <translation>Скопировано. Вставьте это в электронное письмо или в заявку.</translation>
    </message>
    <message>
        <source>The report is open in your browser. Print it from there.</source>
        <translation>Отчет открыт в вашем браузере. Напечатайте его оттуда.</translation>
    </message>
    <message>
        <source>Your browser could not be opened. Save the report and print the file.</source>
        <translation>Не удалось открыть ваш браузер. Сохраните отчет и напечатайте файл.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчета</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Файл не удалось записать.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::ResultPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>Проверить &amp;снова</translation>
    </message>
    <message>
        <source>Show what to &amp;change</source>
        <translation>Показать, что &amp;изменить</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <translation>Кто может это исправить</translation>
    </message>
    <message>
        <source>You, on this computer. Every change is shown before it is made.</source>
        <translation>Вы, на этом компьютере. Каждое изменение показывается до внесения.</translation>
    </message>
    <message>
        <source>Go back and name the VPN server to check the path to it as well.</source>
        <translation>Вернитесь и укажите VPN-сервер, чтобы проверить и путь к нему.</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Одно из следующего</translation>
    </message>
    <message>
        <source>How to find out</source>
        <translation>Как это выяснить</translation>
    </message>
    <message>
        <source>Wait a minute, then check again.</source>
        <translation>Подождите минуту, затем проверьте снова.</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Исправление, начатое %1, было прервано. Отмените его, прежде чем менять что-либо еще.</translation>
    </message>
    <message>
        <source>A repair was made on %1. It can be undone.</source>
        <translation>Исправление выполнено %1. Его можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Undo this repair</source>
        <translation>&amp;Отменить это исправление</translation>
    </message>
    <message>
        <source>There is something for others to do as well.</source>
        <translation>Кое-что должны сделать и другие.</translation>
    </message>
    <message>
        <source>Rea&amp;d it first</source>
        <translation>Сна&amp;чала прочитать</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>В этой сети</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Отче&amp;т</translation>
    </message>
    <message>
        <source>Show the &amp;request</source>
        <translation>Показать &amp;запрос</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number in a list, and the fault</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can fix this on this computer.</source>
        <translation>Это можно исправить на этом компьютере.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Для других</translation>
    </message>
    <message>
        <source>The request says what they are asked to do, and why.</source>
        <translation>В запросе сказано, что их просят сделать и почему.</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>Копировать за&amp;прос</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>If it still fails</source>
        <translation>Если все еще не работает</translation>
    </message>
    <message>
        <source>Check again. The details say what could not be checked.</source>
        <translation>Проверьте снова. В подробностях сказано, что не удалось проверить.</translation>
    </message>
    <message>
        <source>To narrow it down</source>
        <translation>Это показало бы</translation>
    </message>
    <message>
        <source>Enter the &amp;key</source>
        <translation>Ввести &amp;ключ</translation>
    </message>
    <message>
        <source>The pre-shared key</source>
        <translation>Общий ключ</translation>
    </message>
    <message>
        <source>We then know whether the server accepts it.</source>
        <translation>Тогда мы узнаем, принимает ли его сервер.</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Собственная попытка Windows</translation>
    </message>
    <message>
        <source>Windows dials once and hangs up; we watch how far it gets.</source>
        <translation>Windows один раз подключается и разрывает подключение; мы следим, как далеко это зайдет.</translation>
    </message>
    <message>
        <source>Changed by Fix789</source>
        <translation>Изменено программой Fix789</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SendPage</name>
    <message>
        <source>This is for %1</source>
        <translation>Кому отправить: %1</translation>
    </message>
    <message>
        <source>Others have to do this</source>
        <translation>Это должны сделать другие</translation>
    </message>
    <message>
        <source>I &amp;have sent it</source>
        <translation>У&amp;же отправлено</translation>
    </message>
    <message>
        <source>This is what leaves this computer, word for word. Your account&apos;s folders and hardware addresses are left out.</source>
        <translation>Именно это покидает этот компьютер, слово в слово. Папки вашей учетной записи и аппаратные адреса не включаются.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Session</name>
    <message>
        <source>Changing the recorded computer...</source>
        <translation>Изменяется записанный компьютер...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then making the changes...</source>
        <translation>Ожидание согласия администратора, затем внесение изменений...</translation>
    </message>
    <message>
        <source>Checking again...</source>
        <translation>Проверяем снова...</translation>
    </message>
    <message>
        <source>Making the changes...</source>
        <translation>Вносятся изменения...</translation>
    </message>
    <message>
        <source>Waiting for an administrator&apos;s consent, then undoing the changes...</source>
        <translation>Ожидание согласия администратора, затем отмена изменений...</translation>
    </message>
    <message>
        <source>Undoing the changes...</source>
        <translation>Отмена изменений...</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SiteForm</name>
    <message>
        <source>Meraki dashboard</source>
        <translation>Панель Meraki</translation>
    </message>
    <message>
        <source>Recorded organization</source>
        <translation>Записанная организация</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Its id; not needed if the key sees only one</source>
        <translation>Ее id; не нужен, если ключ видит только одну</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-сервер</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Все сети</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Every Wi-Fi that is switched on</source>
        <translation>Каждая включенная сеть Wi-Fi</translation>
    </message>
    <message>
        <source>Role or client</source>
        <translation>Роль или клиент</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Необязательно</translation>
    </message>
    <message>
        <source>Where to read</source>
        <translation>Откуда читать</translation>
    </message>
    <message>
        <source>Network and Wi-Fi</source>
        <translation>Сеть и Wi-Fi</translation>
    </message>
    <message>
        <source>The name of a group policy or identity PSK, or the hardware address of a client.</source>
        <translation>Имя групповой политики или identity PSK либо аппаратный адрес клиента.</translation>
    </message>
    <message>
        <source>Where the organization is hosted</source>
        <translation>Где хранится организация</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>US government</source>
        <translation>Государственные органы США</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s key store</source>
        <translation>Хранить его в хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>Use the saved key</source>
        <translation>Использовать сохраненный ключ</translation>
    </message>
    <message>
        <source>The key of an administrator with read-only access is enough. Fix789 only reads, and changes nothing there.</source>
        <translation>Достаточно ключа администратора, которому разрешено только чтение. Fix789 только читает и ничего там не меняет.</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Обзор...</translation>
    </message>
    <message>
        <source>As written by &quot;fix789ctl site audit --save&quot;. Nobody is contacted.</source>
        <translation>В том виде, в котором ее записывает «fix789ctl site audit --save». При этом программа ни с кем не связывается.</translation>
    </message>
    <message>
        <source>Choose a recorded organization</source>
        <translation>Выберите записанную организацию</translation>
    </message>
    <message>
        <source>The saved API key has been filled in.</source>
        <translation>Вставлен сохраненный ключ API.</translation>
    </message>
    <message>
        <source>The API key was saved.</source>
        <translation>Ключ API сохранен.</translation>
    </message>
    <message>
        <source>Enter the name or the address of the VPN server.</source>
        <translation>Введите имя или адрес VPN-сервера.</translation>
    </message>
    <message>
        <source>Enter the API key of the dashboard, or use the saved one.</source>
        <translation>Введите ключ API панели Meraki или используйте сохраненный.</translation>
    </message>
    <message>
        <source>The id of an organization has letters and digits only. The dashboard&apos;s API shows it.</source>
        <translation>Идентификатор организации состоит только из букв и цифр. Его показывает API панели Meraki.</translation>
    </message>
    <message>
        <source>Choose the folder of a recorded organization.</source>
        <translation>Выберите папку записанной организации.</translation>
    </message>
</context>
<context>
    <name>fix789::ui::SpokenProgress</name>
    <message>
        <source>Problem found: %1</source>
        <translation>Найдена проблема: %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks are done. %3</source>
        <translation>Выполнено %1 из %2 проверок. %3</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StageModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>The negotiation, step by step</source>
        <translation>Согласование, шаг за шагом</translation>
    </message>
</context>
<context>
    <name>fix789::ui::StartPage</name>
    <message>
        <source>Why does my VPN fail?</source>
        <translation>Почему мой VPN не работает?</translation>
    </message>
    <message>
        <source>&amp;Find out why</source>
        <translation>&amp;Узнать почему</translation>
    </message>
    <message>
        <source>A computer that was recorded elsewhere.</source>
        <translation>Компьютер, который был записан в другом месте.</translation>
    </message>
    <message>
        <source>The practice computer could not be saved to your own folder.</source>
        <translation>Учебный компьютер не удалось сохранить в вашу собственную папку.</translation>
    </message>
    <message>
        <source>&amp;Continue where we stopped</source>
        <translation>&amp;Продолжить с места остановки</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Отменить его</translation>
    </message>
    <message>
        <source>A repair started on %1 was interrupted. Undo it before you change anything else.</source>
        <translation>Исправление, начатое %1, было прервано. Отмените его, прежде чем менять что-либо еще.</translation>
    </message>
    <message>
        <source>Windows has been restarted since the last repair. Check now whether it helped.</source>
        <translation>После последнего исправления Windows была перезагружена. Проверьте сейчас, помогло ли оно.</translation>
    </message>
    <message>
        <source>The last repair takes effect after Windows has been restarted. Choose %1, not %2, then come back here.</source>
        <translation>Последнее исправление начнет действовать после перезагрузки Windows. Выберите %1, а не %2, затем вернитесь сюда.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезагрузка</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>Завершение работы</translation>
    </message>
    <message>
        <source>Checks this computer, the network and the VPN server, and tells you what is wrong in one sentence. Nothing is changed before you agree.</source>
        <translation>Проверяет этот компьютер, сеть и VPN-сервер и сообщает одним предложением, что не так. Ничего не изменяется, пока вы не согласитесь.</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <translation>Что отправл&amp;яется?</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>От&amp;крыть запись...</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>&amp;Тренировка</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-подключение</translation>
    </message>
    <message>
        <source>VPN server</source>
        <translation>VPN-сервер</translation>
    </message>
    <message>
        <source>Pre-shared key</source>
        <translation>Общий ключ</translation>
    </message>
    <message>
        <source>User name, password</source>
        <translation>Имя пользователя, пароль</translation>
    </message>
    <message>
        <source>&amp;Let Windows try the connection too</source>
        <translation>Пусть и Windows попробует по&amp;дключиться</translation>
    </message>
    <message>
        <source>Windows&apos; last attempt was refused at the sign-in. Another one with the same password could lock the account, so correct the password first.</source>
        <translation>Последняя попытка Windows была отклонена при входе. Еще одна с тем же паролем может заблокировать учетную запись, поэтому сначала исправьте пароль.</translation>
    </message>
    <message>
        <source>Takes up to a minute and shows the most: we compare Windows&apos; attempt with ours. Windows dials with the settings saved for this connection, then hangs up.</source>
        <translation>Занимает до минуты и показывает больше всего: мы сравниваем попытку Windows с нашей. Windows подключается с настройками, сохраненными для этого подключения, затем разрывает его.</translation>
    </message>
    <message>
        <source>Practice computer</source>
        <translation>Учебный компьютер</translation>
    </message>
    <message>
        <source>A recorded Windows 11 computer whose VPN fails. Find the cause, fix it, and undo the fix.</source>
        <translation>Записанный компьютер с Windows 11, на котором не работает VPN. Найдите причину, исправьте ее и отмените исправление.</translation>
    </message>
    <message>
        <source>Saved case</source>
        <translation>Сохраненная запись</translation>
    </message>
    <message>
        <source>Windows&apos; own attempt</source>
        <translation>Собственная попытка Windows</translation>
    </message>
</context>
<context>
    <name>fix789::ui::Wizard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Practice computer (recorded) - Fix789</source>
        <translation>Учебный компьютер (записанный) - Fix789</translation>
    </message>
    <message>
        <source>%1 (recorded computer) - Fix789</source>
        <translation>%1 (записанный компьютер) - Fix789</translation>
    </message>
    <message>
        <source>Fix789</source>
        <translation>Fix789</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Open a saved case</source>
        <translation>Открытие сохраненной записи</translation>
    </message>
    <message>
        <source>Cases (*.json);;All files (*)</source>
        <translation>Записи компьютеров (*.json);;Все файлы (*)</translation>
    </message>
</context>
</TS>
